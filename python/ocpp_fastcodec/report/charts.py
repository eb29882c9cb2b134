"""Draws the charts of a report as SVG, by matplotlib, in colours that people with any colour vision tell apart.

Ink is drawn in one colour that the page replaces by its own, so that a chart fits a dark page and a light one.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure

from .history import History, Life, whole_span

# Okabe and Ito's colours; each series has a hatch or a marker of its own as well.
COLOURS = {"valid": "#009e73", "valid_with_deviations": "#e69f00", "invalid": "#d55e00", "not_validated": "#999999"}
NAMES = {"valid": "valid", "valid_with_deviations": "deviating", "invalid": "invalid", "not_validated": "not judged"}
HATCHES = {"valid": "", "valid_with_deviations": "//", "invalid": "xx", "not_validated": ".."}
MAX_STATIONS = 15
_MAX_BARS = 80
_INK = "#012345"
_WIDTH = 9.0
_STYLE: Any = {
    "svg.fonttype": "none", "svg.hashsalt": "ocpp-fastcodec", "font.size": 9, "font.family": "sans-serif",
    "text.color": _INK,
    "axes.edgecolor": _INK, "axes.labelcolor": _INK, "xtick.color": _INK, "ytick.color": _INK, "hatch.linewidth": 0.5,
    "axes.spines.top": False, "axes.spines.right": False, "legend.frameon": False, "figure.facecolor": "none",
    "axes.facecolor": "none", "text.parse_math": False,
}  # fmt: skip


def activity(history: History) -> str | None:
    """How many frames of each verdict over time."""
    span = whole_span(history)
    if span is None:
        return None
    first, last = span
    wide = max(history.step, _round_up((last - first).total_seconds() / _MAX_BARS))
    starts = [
        first + timedelta(seconds=wide * index) for index in range(int((last - first).total_seconds() // wide) + 1)
    ]
    bars = {verdict: [0] * len(starts) for verdict in COLOURS}
    base = int(first.timestamp())
    for place, counts in history.activity.items():
        index = int((place * history.step - base) // wide)
        for verdict, count in counts.items():
            if verdict in bars:
                bars[verdict][index] += count
    with mpl.rc_context(_STYLE):
        figure, axes = _figure(2.4)
        below = [0] * len(starts)
        for verdict, heights in bars.items():
            if any(heights):
                axes.bar(starts, heights, width=timedelta(seconds=wide * 0.95), bottom=below, align="edge",
                         color=COLOURS[verdict], hatch=HATCHES[verdict], edgecolor="white", linewidth=0.2,
                         label=NAMES[verdict])  # fmt: skip
            below = [one + other for one, other in zip(below, heights, strict=True)]
        axes.set_ylabel("frames")
        _legend(figure, axes)
        return _svg(figure, "Frames over time, by verdict")


def timeline(lives: Sequence[Life]) -> str | None:
    """When each station was heard, booted and had faults."""
    shown = [life for life in lives if life.spans][:MAX_STATIONS]
    if not shown:
        return None
    with mpl.rc_context(_STYLE):
        figure, axes = _figure(0.8 + 0.3 * len(shown))
        for row, life in enumerate(shown):
            for index, (begin, end) in enumerate(life.spans):
                axes.plot([_utc(begin), _utc(end)], [row, row], color="#0072b2", linewidth=5, solid_capstyle="butt",
                          marker="|", label="heard" if not row and not index else None)  # fmt: skip
            axes.plot([_utc(time) for time in life.boots], [row] * len(life.boots), "^", color="#e69f00", markersize=6,
                      label="boot" if not row else None)  # fmt: skip
            faults = [_utc(time) for time in life.faults]
            axes.plot(faults, [row] * len(faults), "X", color="#d55e00", markersize=6,
                      label="fault" if not row else None)  # fmt: skip
        axes.set_yticks(range(len(shown)), [_short(life.name) for life in shown])
        axes.set_ylim(len(shown) - 0.5, -0.5)
        _legend(figure, axes)
        return _svg(figure, "Stations over time: heard, boots, faults")


def bars(title: str, unit: str, rows: Sequence[tuple[str, float]]) -> str | None:
    """One bar for each row."""
    shown = rows[:MAX_STATIONS]
    if not shown:
        return None
    with mpl.rc_context(_STYLE):
        figure, axes = _figure(0.7 + 0.28 * len(shown))
        axes.barh(range(len(shown)), [value for _, value in shown], color="#d55e00")
        axes.set_yticks(range(len(shown)), [_short(name) for name, _ in shown])
        axes.invert_yaxis()
        axes.set_xlabel(unit)
        return _svg(figure, title)


def latencies(rows: Sequence[dict[str, Any]]) -> str | None:
    """Half, 99 of 100 and all of the answers, by action."""
    shown = [row for row in rows if row["worst"] > 0][:MAX_STATIONS]
    if not shown:
        return None
    with mpl.rc_context(_STYLE):
        figure, axes = _figure(0.8 + 0.28 * len(shown))
        places = range(len(shown))
        for name, marker, colour in (("p50", "o", "#009e73"), ("p99", "s", "#e69f00"), ("worst", "X", "#d55e00")):
            axes.plot([max(row[name], 1e-3) for row in shown], places, marker, color=colour, label=name)
        axes.hlines(
            places,
            [max(row["p50"], 1e-3) for row in shown],
            [row["worst"] for row in shown],
            color="#999999",
            linewidth=1,
        )
        axes.set_yticks(places, [_short(row["action"]) for row in shown])
        axes.invert_yaxis()
        axes.set_xscale("log")
        axes.set_xlabel("seconds from call to answer")
        _legend(figure, axes)
        return _svg(figure, "Seconds until the answer, by action")


def _figure(height: float) -> tuple[Figure, Any]:
    figure = Figure(figsize=(_WIDTH, height), layout="constrained")
    return figure, figure.subplots()


def _legend(figure: Figure, axes: Any) -> None:
    handles, labels = axes.get_legend_handles_labels()
    if handles:
        figure.legend(handles, labels, loc="outside upper right", ncols=4)


def _svg(figure: Figure, title: str) -> str:
    """The drawing alone, without what an SVG file has before it."""
    stream = io.StringIO()
    figure.savefig(stream, format="svg", metadata={"Date": None, "Creator": None, "Title": title})
    text = stream.getvalue()
    text = text[text.index("<svg") :].replace(_INK, "currentColor")
    # Each chart has ids of its own, or the second one on a page would be drawn with the clips of the first.
    prefix = re.sub(r"\W+", "-", title.lower())
    text = re.sub(r'\bid="([^"]+)"', rf'id="{prefix}-\1"', text)
    text = re.sub(r"url\(#([^)]+)\)", rf"url(#{prefix}-\1)", text)
    text = re.sub(r'xlink:href="#([^"]+)"', rf'xlink:href="#{prefix}-\1"', text)
    text = re.sub(r"<metadata>.*?</metadata>", "", text, count=1, flags=re.DOTALL)
    return text.replace("<svg ", f'<svg role="img" aria-label="{title}" ', 1)


def _short(name: str) -> str:
    return name if len(name) <= 32 else name[:31] + "…"


def _utc(time: datetime) -> datetime:
    return time if time.tzinfo else time.replace(tzinfo=UTC)


def _round_up(seconds: float) -> int:
    """A width of bars that people count in."""
    steps = (60, 300, 900, 3600, 3 * 3600, 6 * 3600, 86400, 7 * 86400, 30 * 86400, 365 * 86400)
    return next((step for step in steps if step >= seconds), int(seconds))
