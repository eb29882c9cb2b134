"""Counts the instructions of the core, frame by frame and road by road, with valgrind's callgrind.

    python benches/instructions.py [--update]

Compares them with those kept in `instructions.json`, which `--update` replaces. Unlike times, counts are the same on
a busy machine, but for what the allocator does: single frames of `check` and `decode` vary by some percent. Another
compiler or processor gives other counts, so the file says which compiler it is of.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import asdict
from itertools import groupby
from pathlib import Path
from statistics import geometric_mean
from typing import Any

from corpus import FRAMES
from report import aligned

ROOT = Path(__file__).resolve().parent.parent
BUILT = {"release": ROOT / "target/release/examples/count", "debug": ROOT / "target/debug/examples/count"}
KEPT = Path(__file__).with_name("instructions.json")
MISSING = next((tool for tool in ("valgrind", "cargo") if shutil.which(tool) is None), None)
"""The program that counting needs and is not there."""

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


def build(profile: str) -> None:
    command = ["cargo", "build", "--quiet", "--package", "ocpp-fastcodec-core", "--example", "count"]
    subprocess.run([*command, "--profile", {"debug": "dev"}.get(profile, profile)], cwd=ROOT, check=True)


def count(rows: Iterable[dict[str, Any]], profile: str = "release") -> Counts:
    """Counts the core: each frame on each road. A row has `name`, `version`, `frame` or `hex`, and the `action` that
    the frame answers."""
    build(profile)
    counted = "count::counted"
    # Only what this function does, and each call of it is a part.
    roads, parts = profiled([f"--toggle-collect={counted}", f"--dump-after={counted}"], [str(BUILT[profile])], rows)
    return dict(zip(roads, parts[: len(roads)], strict=True))


def count_python(rows: Iterable[dict[str, Any]]) -> Counts:
    """Counts `decode`, and `encode` of what was decoded, with all that the interpreter does for them."""
    roads, parts = profiled(["--dump-before=getppid"], [sys.executable, "-c", PYTHON_ROADS], rows)
    # Of each three parts, the first is all between, the second learns.
    return dict(zip(roads, parts[2::3], strict=False))


def profiled(
    options: list[str], command: list[str], rows: Iterable[dict[str, Any]]
) -> tuple[list[tuple[str, str]], list[int]]:
    """The frames and roads that a program prints, and the instructions of each part of its run."""
    text = "".join(json.dumps(row) + "\n" for row in rows)
    with tempfile.TemporaryDirectory() as folder:
        valgrind = ["valgrind", "--quiet", "--tool=callgrind", f"--callgrind-out-file={folder}/part", *options]
        environment = {**os.environ, "PYTHONHASHSEED": "0"}
        run = subprocess.run(
            [*valgrind, *command], input=text, stdout=subprocess.PIPE, text=True, check=True, env=environment
        )
        roads = [(name, road) for name, road in (line.split("\t") for line in run.stdout.splitlines())]
        files = sorted(Path(folder).glob("part.*"), key=lambda file: int(file.suffix[1:]))
        return roads, [instructions(file) for file in files]


def instructions(part: Path) -> int:
    summary = re.search(r"^(?:summary|totals): (\d+)", part.read_text(encoding="utf-8"), re.MULTILINE)
    assert summary is not None, part
    return int(summary[1])


def corpus() -> Counts:
    rows = (asdict(frame) | {"frame": frame.text, "action": frame.request} for frame in FRAMES)
    return count(rows)


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


if __name__ == "__main__":
    if set(sys.argv[1:]) - {"--update"}:
        sys.exit("usage: python benches/instructions.py [--update]")
    main(*sys.argv[1:])
