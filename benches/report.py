"""Prints one table for people from pytest-benchmark's JSON.

    python benches/report.py .benchmarks/bench.json [median|min]

The median is what a server sees; the minimum moves less when the machine is busy with something else.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from math import exp, log
from pathlib import Path
from typing import Any

OURS = "ocpp_fastcodec"
TITLES = {
    "as sent": "Frames as sent (`str`)",
    "bytes": "The same as `bytes`",
    "shuffled": "Properties in a new order in every object",
    "mixed": "All frames in turn",
    "encode": "Encoding with validation (to `str`)",
    "encode foreign": "Encoding what came out of another parser",
    "redact": "Masking for a log, beside decoding, and beside `json` reading and writing",
    "executor off": "`ChargePoint.route_message` with and without the drop-in, ASYNC_VALIDATION off",
    "executor default": "The same, ASYNC_VALIDATION on, which is the default",
}

Times = dict[str, dict[str, float]]
"""Seconds for one frame, by frame and peer."""


def main(path: str, statistic: str = "median") -> None:
    data = json.loads(Path(path).read_text(encoding="utf-8"))
    rows = data["benchmarks"]
    print(head(data, statistic))
    for variant, title in TITLES.items():
        chosen = [row for row in rows if row["extra_info"].get("variant") == variant]
        if chosen:
            print(f"\n## {title}\n")
            print("\n".join(table(chosen, statistic)))


def head(data: dict[str, Any], statistic: str) -> str:
    machine = data["machine_info"]
    packages = ", ".join(f"{name} {version}" for name, version in machine.get("packages", {}).items())
    cpu = machine.get("cpu", {}).get("brand_raw", machine.get("processor") or "unknown processor")
    python = f"{machine['python_implementation']} {machine['python_version']}"
    return (
        f"# Decoding and encoding with validation\n\n{data['datetime'][:16]} UTC, {python}, {machine['system']} "
        f"{machine['release']} {machine['machine']}, {cpu}\n{packages}\n\n"
        f"Times for one frame ({statistic}). Ratios are the time of {OURS} divided by "
        f"that of the peer:\nbelow 1, {OURS} is faster."
    )


def table(rows: list[dict[str, Any]], statistic: str) -> list[str]:
    times: Times = {}
    facts: dict[str, tuple[str, int]] = {}
    peers: list[str] = []
    for row in rows:
        info = row["extra_info"]
        facts[info["frame"]] = (info["version"], info["bytes"])
        times.setdefault(info["frame"], {})[info["peer"]] = row["stats"][statistic] / info["frames"]
        if info["peer"] not in peers and info["peer"] != OURS:
            peers.append(info["peer"])

    cells = [["frame", "version", "bytes", OURS, *peers]]
    for frame, by_peer in times.items():
        version, size = facts[frame]
        ratios = [ratio(by_peer[OURS] / by_peer[peer]) if peer in by_peer else "" for peer in peers]
        cells.append([frame, version, str(size), duration(by_peer[OURS]), *ratios])
    if len(times) > 1:
        means = [ratio(geometric_mean(by[OURS] / by[peer] for by in times.values() if peer in by)) for peer in peers]
        cells.append(["geometric mean", "", "", "", *means])
    return aligned(cells, left=2)


def geometric_mean(values: Iterable[float]) -> float:
    logarithms = [log(value) for value in values]
    return exp(sum(logarithms) / len(logarithms))


def ratio(value: float) -> str:
    return f"{value:.2f}" if value >= 0.1 else f"{value:.2g}"


def duration(seconds: float) -> str:
    return f"{seconds * 1e9:.0f} ns" if seconds < 1e-6 else f"{seconds * 1e6:.2f} µs"


def aligned(cells: list[list[str]], left: int) -> list[str]:
    """A Markdown table with straight columns; the first `left` are words, the rest numbers."""
    widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]))]
    lines = []
    for number, row in enumerate(cells):
        padded = [
            cell.ljust(width) if column < left else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("| " + " | ".join(padded) + " |")
        if number == 0:
            rule = ["-" * width if column < left else "-" * (width - 1) + ":" for column, width in enumerate(widths)]
            lines.append("| " + " | ".join(rule) + " |")
    return lines


if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 3 or not set(sys.argv[2:]) <= {"median", "min"}:
        sys.exit("usage: python benches/report.py FILE [median|min]")
    main(*sys.argv[1:])
