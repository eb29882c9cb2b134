"""Draws what one run measured, as an SVG for light and dark pages.

    python benches/chart.py .benchmarks/bench.json [--statistic median|min] > docs/bench.svg

A row is a peer, a dot is a frame, and the mark is the geometric mean. To the right of the line at 1, the peer takes
longer than ocpp_fastcodec. The scale is logarithmic: equal steps are equal factors.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import floor, log10
from statistics import geometric_mean
from textwrap import wrap
from typing import NamedTuple
from xml.sax.saxutils import escape

from results import Results


class Line(NamedTuple):
    """One row of the chart."""

    label: str
    variant: str
    peer: str
    validates: bool = False


SECTIONS = {
    "decode to dict": [
        Line("orjson", "as sent", "orjson"),
        Line("msgspec", "as sent", "msgspec"),
        Line("json", "as sent", "json"),
        Line("msgspec, typed structs", "as sent", "msgspec structs", validates=True),
        Line("orjson + jsonschema-rs", "as sent", "orjson+jsonschema_rs", validates=True),
        Line("orjson + fastjsonschema", "as sent", "orjson+fastjsonschema", validates=True),
        Line("orjson + jsonschema", "as sent", "orjson+jsonschema", validates=True),
        Line("ocpp", "as sent", "ocpp", validates=True),
    ],
    "is_valid": [Line("simdjson, no objects", "verdict", "simdjson")],
    "encode": [
        Line("orjson", "encode", "orjson"),
        Line("json", "encode", "json"),
        Line("ocpp", "encode", "ocpp", validates=True),
    ],
    "refuse and reply": [Line("ocpp", "refused", "ocpp", validates=True)],
}

TIMES = "\N{MULTIPLICATION SIGN}"
WIDTH, LEFT, RIGHT = 800, 190, 730
TOP, ROW, GAP, LINE = 92, 20, 30, 16
FOOTER = 110
"""Characters of a line below the chart: that many fit in any of the fonts."""

STYLE = """
    text { font: 12px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2328 }
    .title { font-size: 15px; font-weight: 600 }
    .section { font-weight: 600 }
    .quiet { fill: #59636e }
    .page { fill: #ffffff; stroke: #d1d9e0 }
    .grid { stroke: #d1d9e0 }
    .ours { stroke: #1a7f37; stroke-width: 2 }
    text.ours { fill: #1a7f37; stroke: none; font-weight: 600 }
    .parses { fill: #0969da } .validates { fill: #bc4c00 }
    circle { opacity: 0.3 }
    @media (prefers-color-scheme: dark) {
      text { fill: #f0f6fc }
      .quiet { fill: #9198a1 }
      .page { fill: #0d1117; stroke: #3d444d }
      .grid { stroke: #3d444d }
      .ours { stroke: #3fb950 }
      text.ours { fill: #3fb950 }
      .parses { fill: #4493f8 } .validates { fill: #f0883e }
      circle { opacity: 0.4 }
    }
"""


class Scale(NamedTuple):
    """From a factor to a place on the page."""

    least: float
    most: float

    def x(self, factor: float) -> float:
        return LEFT + (RIGHT - LEFT) * log10(factor / self.least) / log10(self.most / self.least)

    @property
    def decades(self) -> list[int]:
        return [10**power for power in range(1, floor(log10(self.most)) + 1)]


def chart(results: Results) -> Iterator[str]:
    factors = {
        line: sorted(1 / ratio for ratio in results.ratios(line.variant, line.peer).values())
        for lines in SECTIONS.values()
        for line in lines
    }
    measured = [factor for each in factors.values() for factor in each]
    scale = Scale(min(measured) / 1.15, max(measured) * 1.15)
    sections = {
        title: present for title, lines in SECTIONS.items() if (present := [line for line in lines if factors[line]])
    }
    bottom = TOP + sum(GAP + ROW * len(lines) for lines in sections.values())
    footer = wrap(f"{results.statistic} of one run; {results.machine}", FOOTER)
    height = bottom + 18 + LINE * len(footer)

    yield f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img">'
    yield "  <title>Time of other libraries as a multiple of that of ocpp_fastcodec</title>"
    yield f"  <style>{STYLE}  </style>"
    yield f'  <rect class="page" x="0.5" y="0.5" width="{WIDTH - 1}" height="{height - 1}" rx="8"/>'
    yield text(24, 32, "Time for the same frame, as a multiple of ocpp-fastcodec's, validation included", "title")
    yield f'  <circle class="parses" cx="29" cy="52" r="5" style="opacity: 1"/>{text(40, 56, "parses or writes only")}'
    yield f'  <circle class="validates" cx="181" cy="52" r="5" style="opacity: 1"/>{text(192, 56, "validates too")}'
    yield text(
        WIDTH - 24, 56, "a dot is a frame, the mark their geometric mean; to the right is slower", "quiet", "end"
    )

    for decade in scale.decades:
        yield f'  <path class="grid" d="M{scale.x(decade):.1f} {TOP}V{bottom}"/>'
        yield text(scale.x(decade), TOP - 6, f"{decade}{TIMES}", "quiet", "middle")
    yield f'  <path class="ours" d="M{scale.x(1):.1f} {TOP}V{bottom}"/>'
    yield text(scale.x(1), TOP - 6, "ocpp-fastcodec", "ours", "middle")

    y = TOP
    for title, lines in sections.items():
        y += GAP
        yield text(24, y - 8, title, "section")
        for line in lines:
            yield from drawn(line, factors[line], scale, y + ROW / 2)
            y += ROW
    for number, note in enumerate(footer, 1):
        yield text(24, bottom + 4 + LINE * number, note, "quiet")
    yield "</svg>"


def drawn(line: Line, factors: list[float], scale: Scale, y: float) -> Iterator[str]:
    kind = "validates" if line.validates else "parses"
    mean = geometric_mean(factors)
    yield text(36, y + 4, line.label)
    dots = "".join(f'<circle cx="{scale.x(factor):.1f}" cy="{y:g}" r="3.5"/>' for factor in factors)
    yield f'  <g class="{kind}">{dots}<rect x="{scale.x(mean) - 1.5:.1f}" y="{y - 8:g}" width="3" height="16"/></g>'
    yield text(WIDTH - 24, y + 4, f"{mean:.{0 if mean >= 10 else 2}f}{TIMES}", "", "end")


def text(x: float, y: float, words: str, kind: str = "", anchor: str = "start") -> str:
    attributes = (f' class="{kind}"' if kind else "") + (f' text-anchor="{anchor}"' if anchor != "start" else "")
    return f'  <text x="{x:.4g}" y="{y:.4g}"{attributes}>{escape(words)}</text>'


if __name__ == "__main__":
    print("\n".join(chart(Results.given())))
