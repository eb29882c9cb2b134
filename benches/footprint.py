"""Measures what the package costs before its first frame: import, first frames, the plans of a version, the wheel.

    python benches/footprint.py .benchmarks/bench.json

Puts the figures into the JSON, for report.py. Times and memory come from fresh processes, the wheel from dist/.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tracemalloc
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from corpus import FRAMES, Frame, compact
from minimal import minimal
from ocpp_fastcodec import Codec

ROOT = Path(__file__).resolve().parent.parent
VERSIONS = ("1.6", "2.0.1", "2.1")
IMPORT_RUNS = 21
RETAKES = 7
COPIES = 20

IMPORT = """
from time import perf_counter
start = perf_counter()
import {module}
print(perf_counter() - start)
"""

FIRST_FRAME = """
import sys
from time import perf_counter
from ocpp_fastcodec import Codec
version, action, frame = sys.argv[1:]
start = perf_counter()
codec = Codec(version)
made = perf_counter()
codec.decode(frame, action=action or None)
print(made - start, perf_counter() - made)
"""

# VmHWM is the most memory that the process ever had, so what compiling needs for a while is in it.
PLANS = """
import json, sys
from pathlib import Path
from time import perf_counter
from ocpp_fastcodec import Codec
def peak():
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    return next(int(line.split()[1]) * 1024 for line in status.read_text().splitlines() if line.startswith("VmHWM"))
codec = Codec(sys.argv[1])
frames = json.loads(sys.argv[2])
before, start = peak(), perf_counter()
valid = [codec.is_valid(frame, action=action or None) for action, frame in frames]
taken = perf_counter() - start
assert all(valid)
print(taken, peak() - before)
"""

# The import is what comes on top of that of the package. The plans are made before the classes: they have a figure.
TYPED = """
from time import perf_counter
from ocpp_fastcodec import _core
start = perf_counter()
from ocpp_fastcodec import v21
imported = perf_counter() - start
_core.typed_classes("2.1")
start = perf_counter()
for name in dir(v21):
    getattr(v21, name)
print(imported, perf_counter() - start)
"""


class First(NamedTuple):
    """The first frame of a message; `request` is the action that it answers."""

    version: str
    name: str
    request: str
    frame: str


class Taken(NamedTuple):
    """Seconds that it took to make the codec, and to decode the first frame."""

    codec: float
    decode: float


def python(source: str, *arguments: str) -> list[float]:
    """Runs a script in a fresh interpreter, which finds what this one finds, and returns the numbers that it prints.

    It keeps what it compiles, as it does for users, whatever the environment says.
    """
    done = subprocess.run(
        [sys.executable, "-sP", "-c", source, *arguments],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
        env={name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
    )
    return [float(number) for number in done.stdout.split()]


def imports(*modules: str) -> dict[str, float]:
    """Median seconds to import each module, the runs alternating between them."""
    times: dict[str, list[float]] = {module: [] for module in modules}
    for run in range(IMPORT_RUNS + 1):
        for module in modules if run % 2 else modules[::-1]:
            (taken,) = python(IMPORT.format(module=module))
            if run:  # the first run writes .pyc files and fills the page cache
                times[module].append(taken)
    return {module: median(taken) for module, taken in times.items()}


def first_frames(version: str) -> list[First]:
    frames = []
    codec = Codec(version)
    for action in codec.actions():
        # The SEND of 2.1 has one schema and no answer.
        send = action == "NotifyPeriodicEventStream"
        call = [6 if send else 2, "1", action, minimal(codec.schema(action, "request"))]
        frames.append(First(version, action, "", compact(call)))
        if not send:
            result = [3, "1", minimal(codec.schema(action, "response"))]
            frames.append(First(version, f"{action} result", action, compact(result)))
    return frames


def timed(first: First, runs: int) -> Taken:
    taken = [python(FIRST_FRAME, first.version, first.request, first.frame) for _ in range(runs)]
    return Taken(*(median(times) for times in zip(*taken, strict=True)))


def slowest(version: str) -> tuple[First, Taken]:
    """The slowest first frame of a version; the ten slowest of a first run are taken again."""
    once = sorted(first_frames(version), key=lambda first: -timed(first, 1).decode)
    again = [(first, timed(first, RETAKES)) for first in once[:10]]
    return max(again, key=lambda pair: pair[1].decode)


def plans(version: str) -> dict[str, float]:
    """Seconds and bytes (Linux only) for the plans of all messages of a version: medians of several processes."""
    frames = [(first.request, first.frame) for first in first_frames(version)]
    taken = [python(PLANS, version, compact(frames)) for _ in range(RETAKES)]
    seconds, memory = (median(each) for each in zip(*taken, strict=True))
    return {"seconds": seconds} | ({"bytes": memory} if memory else {})


def typed() -> dict[str, float]:
    """Seconds to import the module of 2.1's classes, and to make all of them: medians of several processes."""
    taken = [python(TYPED) for _ in range(IMPORT_RUNS)]
    return dict(zip(("import", "classes"), (median(each) for each in zip(*taken, strict=True)), strict=True))


def memory() -> dict[str, float]:
    """By frame of 1 kB and more, the memory that its typed payload keeps, divided by that of the dict."""
    kept = {}
    for frame in FRAMES:
        if frame.size >= 1000 and frame.message_type != 4:
            ours, dicts = (held(Codec(frame.version, payloads=payloads), frame) for payloads in ("typed", "dict"))
            kept[frame.name] = ours / dicts
    return kept


def held(codec: Codec[Any], frame: Frame) -> int:
    """Bytes that a decoded frame keeps; what the codec makes once is made before."""
    codec.decode(frame.text, action=frame.request)
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        messages = [codec.decode(frame.text, action=frame.request) for _ in range(COPIES)]
        return (tracemalloc.get_traced_memory()[0] - before) // len(messages)
    finally:
        tracemalloc.stop()


def measure() -> dict[str, Any]:
    """What `Results.footprint` is."""
    firsts = [slowest(version) for version in VERSIONS]
    return {
        "imports": imports("ocpp_fastcodec", "orjson"),
        "codec": max(taken.codec for _, taken in firsts),
        "first_frames": {first.version: {"name": first.name, "seconds": taken.decode} for first, taken in firsts},
        "plans": plans("2.1"),
        "typed": typed(),
        "memory": memory(),
        "wheels": {wheel.name: wheel.stat().st_size for wheel in sorted((ROOT / "dist").glob("*.whl"))},
    }


def main(path: str) -> None:
    file = Path(path)
    data = json.loads(file.read_text(encoding="utf-8"))
    data["footprint"] = measure()
    file.write_text(json.dumps(data, indent=1), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python benches/footprint.py FILE")
    main(sys.argv[1])
