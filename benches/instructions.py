"""Counts the instructions of the core, frame by frame and road by road, with valgrind's callgrind.

    python benches/instructions.py [--update]

Compares them with those kept in `instructions.json`, which `--update` replaces. Unlike times, counts are the same on
a busy machine, but for what the allocator does: single frames of `check` and `decode` vary by some percent. Another
compiler or processor gives other counts, so the file says which compiler it is of.

A fleet's stream (stream.py) is counted as one frame, and once more in Python, beside `orjson.loads`: what it takes for
each frame, and how many of its branches a simple processor would predict wrongly, each of which costs about as much as
fifteen to twenty instructions.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import asdict
from itertools import groupby
from pathlib import Path
from statistics import geometric_mean
from typing import Any, TypeVar

from corpus import FRAMES, Frame
from report import aligned
from stream import stream

T = TypeVar("T")

ROOT = Path(__file__).resolve().parent.parent
BUILT = {"release": ROOT / "target/release/examples/count", "debug": ROOT / "target/debug/examples/count"}
KEPT = Path(__file__).with_name("instructions.json")
MISSING = next((tool for tool in ("valgrind", "cargo") if shutil.which(tool) is None), None)
"""The program that counting needs and is not there."""

STREAM = "a fleet's stream"

Counts = dict[tuple[str, str], int]
"""Instructions by frame and road: `is_valid`, `check`, `peek`, `decode`, `encode`."""

PYTHON_ROADS = """
import gc, json, os, sys
from ocpp_fastcodec import Codec, DecodeError, EncodeError
gc.disable()

def count(name, road, work, argument):
    for _ in range(2):
        # Nothing else calls it.
        os.getppid()
        try:
            made = work(argument)
        except (DecodeError, EncodeError):
            made = None
    os.getppid()
    print(name, road, sep="\\t")
    return made

for line in sys.stdin:
    row = json.loads(line)
    codec = Codec(row["version"])
    message = count(row["name"], "decode", codec.decode, bytes.fromhex(row["hex"]))
    if message is not None:
        count(row["name"], "encode", codec.encode, message)
"""


PYTHON_STREAM = """
import gc, json, os, sys
import orjson
from ocpp_fastcodec import Codec

frames = json.loads(sys.stdin.read())["frames"]
codecs = {version: Codec(version) for version in ("1.6", "2.0.1", "2.1")}
pending = {codecs[version].peek(text).unique_id: action for version, text, action in frames if action}
ours = [(codecs[version].decode, text, action) for version, text, action in frames]
roads = {
    "decode": lambda: [decode(text, action=action) if action else decode(text) for decode, text, action in ours],
    "decode, `pending=`": lambda: [decode(text, pending=pending) for decode, text, _ in ours],
    "orjson.loads": lambda: [orjson.loads(text) for _, text, _ in frames],
}
for name, road in roads.items():
    made = None
    for _ in range(2):
        # Each run begins with the same counts of what there is to collect.
        made = None
        gc.collect()
        # Nothing else calls it.
        os.getppid()
        made = road()
    os.getppid()
    print(name, "stream", sep="\\t")
"""


def build(profile: str) -> None:
    command = ["cargo", "build", "--quiet", "--package", "ocpp-fastcodec-core", "--example", "count"]
    subprocess.run([*command, "--profile", {"debug": "dev"}.get(profile, profile)], cwd=ROOT, check=True)


def count(rows: Iterable[dict[str, Any]], profile: str = "release") -> Counts:
    """Counts the core: each frame on each road. A row has `name`, `version`, `frame` or `hex`, and the `action` that
    the frame answers."""
    build(profile)
    counted = "count::counted"
    # Only what this function does, and each call of it is a part.
    roads, parts = profiled(
        [f"--toggle-collect={counted}", f"--dump-after={counted}"], [str(BUILT[profile])], rows, instructions
    )
    return dict(zip(roads, parts[: len(roads)], strict=True))


def count_python(rows: Iterable[dict[str, Any]]) -> Counts:
    """Counts `decode`, and `encode` of what was decoded, with all that the interpreter does for them."""
    roads, parts = profiled(["--dump-before=getppid"], [sys.executable, "-c", PYTHON_ROADS], rows, instructions)
    # Of each three parts, the first is all between, the second learns.
    return dict(zip(roads, parts[2::3], strict=False))


def profiled(
    options: list[str], command: list[str], rows: Iterable[dict[str, Any]], read: Callable[[Path], T]
) -> tuple[list[tuple[str, str]], list[T]]:
    """The frames and roads that a program prints, and what is read of each part of its run."""
    text = "".join(json.dumps(row) + "\n" for row in rows)
    with tempfile.TemporaryDirectory() as folder:
        valgrind = ["valgrind", "--quiet", "--tool=callgrind", f"--callgrind-out-file={folder}/part", *options]
        environment = {**os.environ, "PYTHONHASHSEED": "0"}
        run = subprocess.run(
            [*valgrind, *command], input=text, stdout=subprocess.PIPE, text=True, check=True, env=environment
        )
        roads = [(name, road) for name, road in (line.split("\t") for line in run.stdout.splitlines())]
        files = sorted(Path(folder).glob("part.*"), key=lambda file: int(file.suffix[1:]))
        return roads, [read(file) for file in files]


def totals(part: Path) -> dict[str, int]:
    """What a part of a run cost, by callgrind's names of events."""
    text = part.read_text(encoding="utf-8")
    found = [re.search(rf"^(?:{name}): (.+)", text, re.MULTILINE) for name in ("events", "summary|totals")]
    events, counts = (line[1].split() if line else [] for line in found)
    assert events, part
    return dict(zip(events, map(int, counts), strict=False))


def instructions(part: Path) -> int:
    return totals(part)["Ir"]


def cost(part: Path) -> tuple[int, int]:
    """Instructions, and branches that were predicted wrongly, conditional and indirect ones."""
    events = totals(part)
    return events["Ir"], events.get("Bcm", 0) + events.get("Bim", 0)


def row(frame: Frame) -> dict[str, Any]:
    return asdict(frame) | {"frame": frame.text, "action": frame.request}


def corpus() -> Counts:
    whole = {"name": STREAM, "frames": [row(frame) for frame in stream()]}
    return count([*map(row, FRAMES), whole])


def count_stream() -> list[str]:
    """A table of what a frame of the stream costs in Python."""
    frames = [(frame.version, frame.text, frame.request) for frame in stream()]
    options = ["--dump-before=getppid", "--branch-sim=yes"]
    roads, costs = profiled(options, [sys.executable, "-c", PYTHON_STREAM], [{"frames": frames}], cost)
    each = [[total / len(frames) for total in part] for part in costs[2::3]]
    beside = each[-1]
    cells = [["a fleet's stream, for each frame", "instructions", "ratio", "branches mispredicted"]]
    for (name, _), (instructions, missed) in zip(roads, each, strict=True):
        cells.append([name, f"{instructions:.0f}", f"{instructions / beside[0]:.3f}", f"{missed:.1f}"])
    return aligned(cells, left=1)


def compiler() -> str:
    return subprocess.run(["rustc", "--version"], capture_output=True, text=True, check=True).stdout.strip()


def kept() -> tuple[str, Counts]:
    data = json.loads(KEPT.read_text(encoding="utf-8"))
    return data["compiler"], {
        (name, road): n for name, by_road in data["frames"].items() for road, n in by_road.items()
    }


def update(counts: Counts) -> None:
    frames = {
        name: {road: counts[name, road] for _, road in pair} for name, pair in groupby(counts, lambda key: key[0])
    }
    KEPT.write_text(json.dumps({"compiler": compiler(), "frames": frames}, indent=1) + "\n", encoding="utf-8")


def table(counts: Counts, before: Counts) -> list[str]:
    roads = list(dict.fromkeys(road for _, road in counts))
    cells = [["frame", *(cell for road in roads for cell in (road, "ratio"))]]
    for name in dict.fromkeys(name for name, _ in counts):
        row = [name]
        for road in roads:
            now, then = counts.get((name, road)), before.get((name, road))
            row += [str(now or ""), f"{now / then:.3f}" if now and then else ""]
        cells.append(row)
    means = ["geometric mean"]
    for road in roads:
        both = [counts[key] / before[key] for key in counts.keys() & before.keys() if key[1] == road]
        means += ["", f"{geometric_mean(both):.3f}" if both else ""]
    return aligned([*cells, means], left=1)


def main(*arguments: str) -> None:
    if MISSING:
        print(f"# Instructions of the core\n\nnot counted: {MISSING} is not installed")
        return
    counts = corpus()
    if "--update" in arguments:
        update(counts)
    of, before = kept()
    print(f"# Instructions of the core\n\n{compiler()}; ratios to those kept in {KEPT.name}, of {of}\n")
    print("\n".join(table(counts, before)))
    print("\n" + "\n".join(count_stream()))


if __name__ == "__main__":
    if set(sys.argv[1:]) - {"--update"}:
        sys.exit("usage: python benches/instructions.py [--update]")
    main(*sys.argv[1:])
