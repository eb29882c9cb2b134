"""A generated archive: the raw frames of a fleet of OCPP 1.6, as an Arrow file of stations and frames.

    python benches/archive.py

writes it to target/archive, once. One day of 600 stations is drawn from a seed (stream.py); the days that follow have
other dates and are otherwise like it. Frames have 20 bytes to 20 kB. One of a hundred is broken.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from random import Random

import pyarrow as pa

from corpus import Frame, Object, configuration
from stream import MAKES, Day, Make, Station16, sent

STATIONS = 600
BYTES = 2_000_000_000
ROWS = 1 << 16
"""How many rows a batch of the file has."""
BROKEN = 0.01
FOLDER = Path(__file__).resolve().parent.parent / "target" / "archive"
SCHEMA = pa.schema({"station": pa.string(), "frame": pa.binary()})


class Metered(Station16):
    """A station that sends all readings of a session once more when that ends, and has many settings."""

    def stop(self, tag: str, transaction: int) -> Object:
        payload = super().stop(tag, transaction)
        readings = self.random.choice((1, 1, 1, 4, 20))
        data = [{"timestamp": self.time(), "sampledValue": self.samples("Sample.Periodic")} for _ in range(readings)]
        return self.full(payload, transactionData=data)

    def settings(self) -> Day:
        yield from self.is_asked("GetConfiguration", {}, configuration(self.random.randrange(20, 120)))


def makes() -> list[Make]:
    """The makes of 1.6; their sessions have a reading a minute, as most have that are billed."""
    readings = {make.name: make.readings for make in MAKES}
    return [
        replace(make, readings=min(6, readings[make.name] + 2), meter_values=(20, 60), interval=60)
        for make in MAKES
        if make.version == "1.6"
    ]


def day(stations: int = STATIONS) -> Iterator[tuple[str, bytes]]:
    """The frames of a day, each with its station."""
    kinds = makes()
    fleet = [partial(Metered, kinds[number % len(kinds)], number) for number in range(stations)]
    random = Random(16)
    for number, frame in sent(fleet):
        yield f"CS-{number:04}", broken(frame, random) if random.random() < BROKEN else frame.text.encode()


def broken(frame: Frame, random: Random) -> bytes:
    """A frame that is cut, or a request that lacks its first property."""
    text = frame.text.encode()
    if frame.message_type == 2 and b'{"' in text and random.random() < 0.5:
        return text.replace(b'{"', b'{"x', 1)
    return text[: random.randrange(1, len(text))]


def batches(size: int = BYTES, stations: int = STATIONS) -> Iterator[pa.RecordBatch]:
    """The archive in batches, day by day, until it has so many bytes of frames."""
    frames = day(stations)
    parts = iter(lambda: [*islice(frames, ROWS)], [])
    first = [
        pa.RecordBatch.from_pylist([{"station": station, "frame": frame} for station, frame in part], SCHEMA)
        for part in parts
    ]
    written = number = 0
    while written < size:
        for batch in first:
            date = f"{2026 + number // 336}-{number // 28 % 12 + 1:02}-{number % 28 + 1:02}T".encode()
            dated = [frame.replace(b"2026-11-22T", date) for frame in batch["frame"].to_pylist()]
            yield pa.record_batch([batch["station"], pa.array(dated, pa.binary())], SCHEMA)
            written += sum(map(len, dated))
        number += 1


def path(size: int = BYTES) -> Path:
    """The file of so many bytes of frames, which is written where it is missing."""
    file = FOLDER / f"fleet-{size // 10**6}.arrow"
    if not file.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        unfinished = file.with_suffix(".unfinished")
        with pa.OSFile(str(unfinished), "wb") as sink, pa.ipc.new_file(sink, SCHEMA) as writer:
            for batch in batches(size):
                writer.write_batch(batch)
        unfinished.rename(file)
    return file


if __name__ == "__main__":
    print(path())
