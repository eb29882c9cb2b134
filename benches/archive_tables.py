"""What `ocpp-fastcodec tables` takes for a whole log file, gzip included: CPU time, and memory at its highest.

    python benches/archive_tables.py [MEGABYTES]

writes a log of a generated fleet (archive.py) to target/archive, of 60 MB where nothing is said, and one of four times
as much; memory should be that of both. CHECK names the Python of an environment with another version of ocpp-fastcodec:
then its `check` is timed beside `tables`, else that of this one. Both have the imports in them.
"""

from __future__ import annotations

import gzip
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path

import archive

START = datetime(2026, 3, 1)
PACE = timedelta(milliseconds=200)
"""How long after a frame of the fleet the next one comes."""


def lines() -> Iterator[bytes]:
    """The lines of the log: days that are alike, one after another."""
    now = START
    while True:
        for station, frame in archive.day():
            now += PACE
            yield f"{now.isoformat(timespec='milliseconds')}Z {station}: ".encode() + frame + b"\n"


def log(megabytes: int) -> Path:
    """A compressed log, which is written where it is missing."""
    path = archive.FOLDER / f"fleet-{megabytes}.log.gz"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        size = 0
        with gzip.open(path, "wb", compresslevel=6) as file:
            for line in lines():
                size += file.write(line)
                if size > megabytes * 1_000_000:
                    break
    return path


def cost(python: str, *arguments: str) -> float:
    """The CPU time of a command of ocpp-fastcodec: the better of two times."""
    seconds = []
    for _ in range(2):
        with tempfile.TemporaryDirectory() as folder:
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            out = ["--out", folder] if arguments[0] == "tables" else []
            subprocess.run([python, "-m", "ocpp_fastcodec", *arguments, *out], stdout=subprocess.DEVNULL, check=False)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(seconds)


def peak(path: Path) -> int:
    """The MiB that `tables` takes at its highest."""
    script = (
        "import sys; from ocpp_fastcodec.cli import main; main(sys.argv[1:]);"
        "status = dict(line.split(':', 1) for line in open('/proc/self/status'));"
        "print(status['VmHWM'].split()[0])"
    )
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", script, "tables", str(path), "--out", folder]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return int(done.stdout.split()[-1]) >> 10


def main(megabytes: int = 60) -> None:
    path = log(megabytes)
    with gzip.open(path) as file:
        frames = sum(1 for _ in file)
    plain = path.with_suffix("")
    plain.write_bytes(gzip.decompress(path.read_bytes()))  # what older versions of `check` read
    tables = cost(sys.executable, "tables", str(path))
    check = cost(os.environ.get("CHECK", sys.executable), "check", str(plain))
    plain.unlink()
    print(f"\n## A log of {megabytes} MB, {frames:,} lines\n")
    print(f"tables: {tables:.2f} s, {1e6 * tables / frames:.1f} µs a line; check: {check:.2f} s, {check / tables:.1f}x")
    print(f"memory: {peak(path)} MiB; {peak(log(4 * megabytes))} MiB for four times as much")


if __name__ == "__main__":
    main(*map(int, islice(sys.argv, 1, None)))
