"""Measures what the package costs before its first frame: import, the first frame of every action, the wheel.

    python benches/footprint.py

Each figure comes from fresh processes. Ends with status 1 when a wheel in dist/ is over its limit; the two
times are printed with their limits and judged by the reader, because a busy machine moves them.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from minimal import minimal
from ocpp_fastcodec import Codec

ROOT = Path(__file__).resolve().parent.parent
VERSIONS = ("1.6", "2.0.1", "2.1")
IMPORT_RUNS = 21
RETAKES = 7
FIRST_FRAME_LIMIT_NS = 1_000_000
WHEEL_LIMIT_BYTES = 3_000_000

IMPORT = """
from time import perf_counter_ns
start = perf_counter_ns()
import {module}
print(perf_counter_ns() - start)
"""

FIRST_FRAME = """
import sys
from time import perf_counter_ns
from ocpp_fastcodec import Codec
version, action, frame = sys.argv[1:]
start = perf_counter_ns()
codec = Codec(version)
made = perf_counter_ns()
codec.decode(frame, action=action or None)
print(made - start, perf_counter_ns() - made)
"""


@dataclass(frozen=True)
class First:
    """The first frame of one action, and what it took."""

    version: str
    name: str
    action: str
    frame: str
    codec_ns: float = 0.0
    decode_ns: float = 0.0


def python(source: str, *arguments: str) -> list[int]:
    """Runs a script in a fresh interpreter and returns the numbers that it prints."""
    done = subprocess.run(
        [sys.executable, "-I", "-c", source, *arguments],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return [int(number) for number in done.stdout.split()]


def import_times(modules: tuple[str, str]) -> dict[str, float]:
    """Median import time of each module in nanoseconds, the runs alternating between them."""
    times: dict[str, list[int]] = {module: [] for module in modules}
    for run in range(IMPORT_RUNS + 1):
        for module in modules if run % 2 else modules[::-1]:
            (taken,) = python(IMPORT.format(module=module))
            if run:  # the first run writes .pyc files and fills the page cache
                times[module].append(taken)
    return {module: median(taken) for module, taken in times.items()}


def first_frames() -> list[First]:
    frames = []
    for version in VERSIONS:
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


def compact(message: object) -> str:
    return json.dumps(message, separators=(",", ":"))


def timed(first: First, runs: int) -> First:
    taken = [python(FIRST_FRAME, first.version, first.action, first.frame) for _ in range(runs)]
    codec_ns = median(made for made, _ in taken)
    decode_ns = median(decoded for _, decoded in taken)
    return First(first.version, first.name, first.action, first.frame, codec_ns, decode_ns)


def slowest_first_frames() -> tuple[int, dict[str, First]]:
    """How many there are, and the slowest of each version; the ten slowest of a first run are taken again."""
    frames = first_frames()
    once = [timed(first, 1) for first in frames]
    worst = {}
    for version in VERSIONS:
        mine = sorted((first for first in once if first.version == version), key=lambda first: -first.decode_ns)
        worst[version] = max((timed(first, RETAKES) for first in mine[:10]), key=lambda first: first.decode_ns)
    return len(frames), worst


def main() -> int:
    status = 0
    row = "{:34} {:>12} {:>12}  {}".format
    print(row("", "measured", "limit", ""))

    times = import_times(("ocpp_fastcodec", "orjson"))
    ours, theirs = times["ocpp_fastcodec"], times["orjson"]
    print(row("import ocpp_fastcodec", f"{ours / 1e6:.2f} ms", "", f"median of {IMPORT_RUNS}"))
    print(row("import orjson", f"{theirs / 1e6:.2f} ms", "", f"median of {IMPORT_RUNS}"))
    print(row("import, ratio to orjson", f"{ours / theirs:.2f}", "1.00", verdict(ours <= theirs)))

    count, worst = slowest_first_frames()
    for version, first in worst.items():
        figure, limit = f"{first.decode_ns / 1e6:.3f} ms", f"{FIRST_FRAME_LIMIT_NS / 1e6:.0f} ms"
        print(
            row(
                f"first frame, {version}, slowest",
                figure,
                limit,
                f"{verdict(first.decode_ns < FIRST_FRAME_LIMIT_NS)} {first.name}",
            )
        )
    slowest = max(first.codec_ns for first in worst.values())
    print(row("Codec(version)", f"{slowest / 1e6:.3f} ms", "", f"slowest beside {count} first frames"))

    wheels = sorted((ROOT / "dist").glob("*.whl"))
    for wheel in wheels:
        size = wheel.stat().st_size
        fits = size <= WHEEL_LIMIT_BYTES
        status = status if fits else 1
        print(
            row(
                "wheel",
                f"{size / 1e6:.2f} MB",
                f"{WHEEL_LIMIT_BYTES / 1e6:.0f} MB",
                f"{verdict(fits)} {wheel.name}",
            )
        )
    if not wheels:
        print(row("wheel", "none", f"{WHEEL_LIMIT_BYTES / 1e6:.0f} MB", "nothing in dist/"))
    return status


def verdict(fits: bool) -> str:
    return "ok" if fits else "OVER"


if __name__ == "__main__":
    sys.exit(main())
