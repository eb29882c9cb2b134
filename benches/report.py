"""Prints what one run measured, for people: first what was promised, then frame by frame.

    python benches/report.py .benchmarks/bench.json [FILE...] [--statistic median|min]

The median is what a server sees; the minimum moves less when the machine is busy with something else.
"""

from __future__ import annotations

from collections.abc import Iterable
from statistics import geometric_mean
from typing import Any

from floors import FIGURES
from results import OURS, Results, Row

TITLES = {
    "as sent": "`decode`: frames as sent (`str`)",
    "bytes": "The same as `bytes`",
    "shuffled": "Properties in a new order in every object",
    "mixed": "All frames in turn",
    "stream": "A fleet's stream: distinct frames, results kept",
    "stream, plain build": "The same, on a build that no profile guides",
    "snake": '`decode` with `keys="snake"`, beside `keys="camel"`',
    "typed": '`decode` with `payloads="typed"`',
    "typed encode": "`encode` of typed payloads",
    "typed answer": "A small answer is made, beside a dict literal",
    "typed attribute": "800 attributes are read, beside 800 items of a dict",
    "verdict": "`is_valid`, beside a parse that makes no objects",
    "verdict shuffled": "The same, properties in a new order in every object",
    "encode": "`encode` with validation (to `str`)",
    "encode foreign": "Encoding what came out of another parser",
    "redact": "Masking for a log, beside decoding, and beside `json` reading and writing",
    "refused": "A frame refused, reply included",
    "extensions": "Official frames on a codec with twenty extensions, and without",
    "own action": "An action of a vendor's own, beside the official one of the same shape",
    "data": "DataTransfer with JSON text that is judged, beside `orjson.loads` of frame and text",
    "encode data": "DataTransfer whose value is written as JSON text, beside `orjson.dumps` of value and frame",
    "executor off": "`ChargePoint.route_message` with and without the drop-in, ASYNC_VALIDATION off",
    "executor default": "The same, ASYNC_VALIDATION on, which is the default",
}

NOTES = {
    "as sent": "`orjson`, `json` and `msgspec` judge nothing. `msgspec structs` is told the action beforehand, leaves\n"
    "out multipleOf, and lets duplicates pass; structs.py says it in full.",
    "stream": "`bytes` is the mean of a frame. An answer is told its action, by name or by the mapping `pending`.",
    "verdict": "`simdjson` judges nothing but JSON.",
    "refused": "What is no JSON is not answered by `ocpp`; there its silence is timed.",
}


def report(results: Results) -> Iterable[str]:
    yield "# Decoding and encoding with validation\n"
    yield f"{results.machine}\n{results.packages}\n"
    yield f"Times for one frame ({results.statistic} of the best lap). Ratios are the time of {OURS} divided by that"
    yield f"of the peer: below 1, {OURS} is faster."
    yield "\n## What was promised\n"
    yield from promised(results)
    for variant, title in TITLES.items():
        rows = results.rows(variant)
        if rows:
            yield f"\n## {title}\n"
            if variant in NOTES:
                yield f"{NOTES[variant]}\n"
            yield from ratios(rows, gigabytes=variant == "verdict")
    if costs := results.growth():
        yield "\n## As frames grow: nanoseconds for a kilobyte\n"
        yield from growth(costs)
    if results.footprint:
        yield "\n## Before the first frame\n"
        yield from footprint(results.footprint)


def promised(results: Results) -> list[str]:
    """Every figure with its aim and its floor; ratios are geometric means over the frames unless a frame is named."""
    cells = [["figure", "beside", "of", "aim", "floor", "measured", ""]]
    for figure in FIGURES:
        measured = figure.measure(results)
        limits = [figure.text(figure.aim), figure.text(figure.floor)]
        if measured is None:
            cells.append([figure.name, figure.beside, "", *limits, "", "not timed"])
        else:
            found = [figure.text(measured.value), figure.verdict(measured.value)]
            cells.append([figure.name, figure.beside, measured.of, *limits, *found])
    return aligned(cells, left=3)


def ratios(rows: list[Row], *, gigabytes: bool) -> list[str]:
    peers = [peer for peer in dict.fromkeys(peer for row in rows for peer in row.seconds) if peer != OURS]
    speed = ["GB/s"] if gigabytes else []
    cells = [["frame", "version", "bytes", OURS, *speed, *peers]]
    for row in rows:
        speed = [f"{row.gigabytes_per_second:.2f}"] if gigabytes else []
        by_peer = [ratio(row.ours / row.seconds[peer]) if peer in row.seconds else "" for peer in peers]
        cells.append([row.frame, row.version, str(row.bytes), duration(row.ours), *speed, *by_peer])
    if len(rows) > 1:
        speed = [""] if gigabytes else []
        means = [
            ratio(geometric_mean(row.ours / row.seconds[peer] for row in rows if peer in row.seconds)) for peer in peers
        ]
        cells.append(["geometric mean", "", "", "", *speed, *means])
    return aligned(cells, left=2)


def growth(costs: dict[tuple[str, str], dict[int, float]]) -> list[str]:
    sizes = sorted({size for by_size in costs.values() for size in by_size})
    cells = [["what grows", "road", *(f"{size // 1000} kB" for size in sizes), "last / first"]]
    for (what, road), by_size in costs.items():
        each = [by_size[size] for size in sizes]
        cells.append([what, road, *(f"{cost * 1e12:.0f}" for cost in each), f"{each[-1] / each[0]:.2f}"])
    return aligned(cells, left=2)


def footprint(found: dict[str, Any]) -> list[str]:
    cells = [["", "", ""]]
    for module, seconds in found["imports"].items():
        cells.append([f"import {module}", "", f"{seconds * 1e3:.2f} ms"])
    for version, first in found["first_frames"].items():
        cells.append([f"slowest first frame, {version}", first["name"], f"{first['seconds'] * 1e3:.3f} ms"])
    cells.append(["Codec(version)", "", f"{found['codec'] * 1e3:.3f} ms"])
    for what, seconds in found.get("typed", {}).items():
        cells.append([f"typed payloads of 2.1, {what}", "", f"{seconds * 1e3:.3f} ms"])
    return aligned(cells, left=2)


def ratio(value: float) -> str:
    return f"{value:.2f}" if value >= 0.1 else f"{value:.2g}"


def duration(seconds: float) -> str:
    return f"{seconds * 1e9:.0f} ns" if seconds < 1e-6 else f"{seconds * 1e6:.2f} µs"


def aligned(cells: list[list[str]], left: int) -> list[str]:
    """A Markdown table with straight columns; the first `left` are words, the rest numbers."""
    widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]))]
    rule = ["-" * width if column < left else "-" * (width - 1) + ":" for column, width in enumerate(widths)]
    lines = []
    for row in [cells[0], rule, *cells[1:]]:
        padded = [
            cell.ljust(width) if column < left else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("| " + " | ".join(padded) + " |")
    return lines


if __name__ == "__main__":
    print("\n".join(report(Results.given())))
