"""How fast logs are judged: the rate of one core, by CPU time, over every format that the tests know.

    python benches/log_rates.py [MEGABYTES]

writes logs of a fleet to target/logs, once: as much of each format, 200 MB in all where nothing is said. One frame of a
hundred is odd: cut, logged twice or invalid; one line of twenty holds no frame. All of it is invented, from a seed.
"""

from __future__ import annotations

import itertools
import re
import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from random import Random

from corpus import Frame
from ocpp_fastcodec.logs.formats import builtin
from ocpp_fastcodec.logs.judge import Judge
from ocpp_fastcodec.logs.reader import Source, batches, one_way
from ocpp_fastcodec.logs.record import OPPOSITE, UP, Direction
from ocpp_fastcodec.logs.tally import Tally
from ocpp_fastcodec.logs.versions import Codecs
from report import aligned
from stream import MAKES, STATIONS, Make, Station, Station2, Station16, sent

sys.path.append(str(Path(__file__).resolve().parent.parent / "tests"))

from logs_world import FORMATS, HEADERS, NOISE, OF_ONE_STATION, START, WITHOUT_STATION, Sent

BYTES = 200_000_000
ODD = 0.01
NOISY = 0.05
FOLDER = Path(__file__).resolve().parent.parent / "target" / "logs"


def a_station(make: Make, day: int, log: list[Frame]) -> Station:
    """A station on one of its days: its serial number stays."""
    station = (Station16 if make.version == "1.6" else Station2)(make, day, log)
    station.serial = "SN-1"
    return station


def frames(stations: int) -> Iterator[Sent]:
    """What so many stations and their server send each other, day after day."""
    number = 0
    for day in itertools.count():
        makes = [MAKES[index % len(MAKES)] for index in range(stations)]
        callers: dict[tuple[int, str], Direction] = {}
        fleet = [partial(a_station, make, day * stations + index) for index, make in enumerate(makes)]
        for index, frame in sent(fleet):
            number += 1
            kind, action = frame.message_type, frame.action or ""
            identity = re.findall(r'"([^"]*)"', frame.text)[0]
            direction = (
                callers.setdefault((index, identity), one_way(action) or UP)
                if kind in (2, 6)
                else OPPOSITE[callers.pop((index, identity))]
            )
            moment = START + timedelta(seconds=0.2 * number)
            text = re.sub(r'"(4\.2|7\.0)\.\d+"', r'"\1.7"', frame.text)  # its firmware stays as well
            yield Sent(moment, f"CS-{index:03}", frame.version, direction, text, action, kind)


def texts(name: str) -> Iterator[str]:
    """The lines of a log in a format, with what is odd."""
    random = Random(name)
    if name in HEADERS:
        yield HEADERS[name]
    for frame in frames(1 if name in OF_ONE_STATION else 3 if name in WITHOUT_STATION else STATIONS):
        chance = random.random() / ODD
        if chance < 1 / 3 and frame.kind == 2:
            frame.frame = frame.frame.replace('{"', '{"x', 1)
        text = FORMATS[name](frame)
        if 1 / 3 <= chance < 2 / 3:
            text = text[: random.randrange(len(text) // 2, len(text))]
        elif 2 / 3 <= chance < 1:
            yield text
        elif name not in HEADERS and random.random() < NOISY:
            yield random.choice(NOISE)
        yield text


def path(name: str, size: int) -> Path:
    """The log of a format with so many bytes, which is written where it is missing."""
    file = FOLDER / f"{name}-{size // 1000}.log"
    if not file.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        unfinished = file.with_suffix(".unfinished")
        with unfinished.open("w", encoding="utf-8") as log:
            written = 0
            for text in texts(name):
                written += log.write(text + "\n")
                if written >= size:
                    break
        unfinished.rename(file)
    return file


def judged(file: Path) -> Tally:
    tally = Tally()
    judge, source = Judge(tally, Codecs()), Source(str(file))
    judge.log(source, batches(source, builtin()))
    judge.finish()
    return tally


def cost(work: Callable[[], object]) -> float:
    """The seconds of CPU that some work takes: the best of three times."""
    seconds = []
    for _ in range(3):
        start = time.process_time()
        work()
        seconds.append(time.process_time() - start)
    return min(seconds)


def main(megabytes: int = BYTES // 10**6) -> None:
    files = {name: path(name, megabytes * 10**6 // len(FORMATS)) for name in FORMATS}
    judged(files["bare"])  # what a process does once is no rate
    rows: list[tuple[float, int, int, float, str]] = []
    for name, file in files.items():
        totals = judged(file).totals
        share = sum(count for verdict, count in totals.items() if verdict != "valid") / sum(totals.values())
        rows.append((cost(partial(judged, file)), file.stat().st_size, sum(totals.values()), share, name))
    seconds, size, found = sum(row[0] for row in rows), sum(row[1] for row in rows), sum(row[2] for row in rows)
    table = [["format", "frames", "not plainly valid", "MB/s"]]
    for took, length, count, share, name in sorted(rows, key=lambda row: row[1] / row[0]):
        table.append([name, f"{count:,}", f"{share:.1%}", f"{length / took / 1e6:.0f}"])
    print(f"\n## Logs of {size / 1e6:.0f} MB in {len(rows)} formats, {found:,} frames\n")
    print("\n".join(aligned([*table, ["all", f"{found:,}", "", f"{size / seconds / 1e6:.0f}"]], left=1)))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
