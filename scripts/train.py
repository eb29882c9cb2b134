"""Trains the profile-guided build: `maturin build --pgo` runs this on an extension that counts what it does.

What is done often here is laid out to be fast, so it is to look like traffic: mostly what was captured, as sent, in
other orders and with white space, then frames drawn from every schema, and frames that are refused; and logs of that
traffic. The frames that the benchmark times are not among them. It needs nothing but the package, and does the same
each time.
"""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, cast

from ocpp_fastcodec import Batch, Codec, DecodeError, EncodeError, KeepAlive, Policy
from ocpp_fastcodec.logs.formats import builtin
from ocpp_fastcodec.logs.judge import Judge
from ocpp_fastcodec.logs.reader import Source, batches
from ocpp_fastcodec.logs.tally import Tally
from ocpp_fastcodec.logs.versions import Codecs
from traffic import VERSIONS, Frame, broken, captured, compact, drawn, shuffled, spaced

# What may be asked of a codec, and how often the traffic goes through such a one.
OPTIONS: list[tuple[dict[str, Any], int]] = [
    ({}, 8),
    ({"payloads": "typed"}, 4),
    ({"keys": "snake"}, 4),
    ({"keys": "snake", "edition": "mobilityhouse", "draft": 4}, 1),
    ({"numbers": "decimal", "formats": True}, 1),
    ({"policy": Policy.field()}, 1),
]


def traffic() -> list[Frame]:
    random = Random(16)
    captures, schemas = list(captured()), list(drawn(random, each=3))
    sound = [frame for frame in captures if frame.is_valid]
    out_of_order = [shuffled(frame, random) for frame in sound * 4 + schemas]
    airy = [spaced(frame, indent) for frame in sound * 2 for indent in (None, 2)]
    refused = [broken(frame, random) for frame in sound * 2 + schemas]
    return captures * 16 + schemas + out_of_order + airy + refused


def drive(codec: Codec, frame: Frame) -> None:
    """All that is done with a frame, as text and as bytes; what is made of it is written again."""
    action = frame.request
    for wire in (frame.text, frame.text.encode(errors="replace")):
        with suppress(DecodeError):
            codec.peek(wire)
        codec.is_valid(wire, action=action)
        codec.check(wire, action=action)
        try:
            message = codec.decode(wire, action=action)
        except DecodeError as error:
            _ = str(error), error.reply
            continue
        if isinstance(message, KeepAlive):
            continue
        # With the names and texts that the codec made, and with others.
        foreign = pickle.loads(pickle.dumps(message))
        for each in (message, foreign):
            # A policy may have let in what is not to be sent.
            with suppress(EncodeError):
                codec.encode(each)
        codec.encode_bytes(foreign, validate=False)


class Stream:
    """The columns of a batch as a stream alone."""

    def __init__(self, batch: Batch) -> None:
        self.batch = batch

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return self.batch.__arrow_c_stream__(requested_schema)


def column(texts: list[str]) -> Batch:
    """An Arrow table with the texts in its column `frame`: they are taken out of messages that carry them."""
    carriers = [compact([2, "1", "DataTransfer", {"vendorId": "x", "data": text}]) for text in texts]
    return cast("Batch", Codec("1.6").extract(carriers, {"DataTransfer": {"frame": "/data"}}))


def drive_columns(version: str, frames: list[Frame]) -> None:
    """Judges and takes apart many frames at once, of a table and of a stream of tables, with links and without."""
    codec = Codec(version)
    table = column([frame.text for frame in frames])
    places = {codec.message_name("StatusNotification"): {"connector": "/connectorId"}}
    for source in (table, Stream(table)):
        made = [codec.judge(source, column="frame", pending=pending) for pending in (None, codec.open_calls())]
        made += [codec.samples(source, column="frame"), codec.extract(source, places, column="frame")]
        for columns in made:
            # A stream is read as far as somebody asks for it.
            _ = columns if isinstance(columns, Batch) else [*columns]


# How programs write a frame: as it is, and in each notation that strings have. Times and stations stand beside it.
LAYOUTS: list[Callable[[str, str, str], str]] = [
    lambda time, station, frame: f"{time} INFO [ocpp] {station}: receive message {frame}",
    lambda time, station, frame: f"{time} [INFO] sent to charger {station}:\n{frame}\n",
    lambda time, station, frame: json.dumps({"time": time, "station": station, "direction": "in", "frame": frame}),
    lambda time, station, frame: json.dumps({"time": time, "station": station, "message": json.loads(frame)}),
    lambda time, station, frame: f"{time} received frame={frame!r} station={station}",
    lambda time, station, frame: f"{time} [ocpp] {station}: send {json.loads(frame)!r}",
    lambda time, station, frame: '{},{},"{}"'.format(time, station, frame.replace('"', '""')),
]


def drive_logs(frames: list[Frame], folder: Path) -> None:
    """Judges logs of the frames in each layout: stations one after the other, each with the same traffic."""
    for layout in LAYOUTS:
        lines = ["time,station,message"] if layout is LAYOUTS[-1] else []
        for number in range(100):
            for second, frame in enumerate(frames):
                time = f"2026-03-01 {number // 60:02}:{number % 60:02}:{second * 60 / len(frames):06.3f}"
                lines.append(layout(time, f"CP-{number}", frame.text))
        log = folder / "some.log"
        log.write_text("\n".join(lines), encoding="utf-8")
        judge, source = Judge(Tally(), Codecs()), Source(str(log))
        judge.log(source, batches(source, builtin()))
        judge.finish()


def main() -> None:
    frames = traffic()
    with TemporaryDirectory() as folder:
        drive_logs([frame for frame in captured() if frame.is_valid], Path(folder))
    for version in VERSIONS:
        for _ in range(8):
            drive_columns(version, [frame for frame in frames if frame.version == version])
    for options, times in OPTIONS:
        codecs = {version: Codec(version, **options) for version in VERSIONS}
        for frame in frames * times:
            drive(codecs[frame.version], frame)


if __name__ == "__main__":
    main()
