"""The report for people, by rich. Cells are plain text: nothing that a peer chose is interpreted."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from rich.console import Console
from rich.table import Table
from rich.text import Text

from ..logs.reader import Source
from ..logs.tally import VERDICTS, Kind, Make, Row, Rule, Tally, most_frequent
from .machine import latencies, most_frames
from .summary import sentences, tells

if TYPE_CHECKING:
    from .check import Checked

MAX_ROWS = 100
MAX_STATIONS = 20

_WIDEST_PIPE = 1000
_WIDTH = 80
_NAMES = 3  # stations and makes that a row lists
_STYLES = {"valid": "green", "valid_with_deviations": "yellow", "invalid": "bold red"}
_TITLES = {"valid_with_deviations": "deviant", "not_validated": "unjudged"}
_ORIGINS = {"option": "given", "log": "named", "handshake": "named", "guess": "fits", "weak": "guessed weakly"}
_Key = TypeVar("_Key", bound=tuple[str, ...])


def to_text(checked: Checked, *, with_frames: bool = False) -> str:
    """The report: on a terminal with colours and folded to its width, in a pipe without either."""
    terminal = sys.stdout.isatty()
    console = Console(
        file=sys.stdout, width=None if terminal else _WIDEST_PIPE, highlight=False, emoji=False, markup=False
    )
    with console.capture() as capture:
        for part in _parts(checked, with_frames):
            console.print(part, soft_wrap=not terminal and isinstance(part, Text))
    text = capture.get()
    # A pipe gets no trailing blanks, which would be in the way of `diff`.
    return text if terminal else "".join(line.rstrip() + "\n" for line in text.splitlines())


def _parts(checked: Checked, with_frames: bool) -> Iterable[Table | Text]:
    tally = checked.tally
    for sentence in sentences(tally):
        yield Text("\n".join(_folded(sentence)), style="bold")
    yield Text()
    yield from _files(checked.sources, tally)
    if not tally.frames and not sum(tally.totals.values()):
        return
    yield from _totals(tally)
    yield from _rules("Violations", tally.violations, "bold red", with_frames)
    yield from _rules("Deviations accepted", tally.deviations, "yellow", with_frames)
    yield from _rules("Tolerated by the policy", tally.tolerated, "yellow", with_frames)
    yield from _calls("Calls without an answer in the log", tally.unanswered_calls)
    yield from _calls("Calls with the id of a call that waits for its answer", tally.reused_ids)
    yield from _stations(tally)
    if tally.kinds:
        yield from _kinds(tally)
    yield from _latencies(tally)


def _folded(text: str) -> list[str]:
    lines, line = [], ""
    for word in text.split(" "):
        if line and len(line) + 1 + len(word) > _WIDTH:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]


def _table(title: str, *, left: Iterable[str], right: Iterable[str]) -> Table:
    table = Table(title=title, title_justify="left", box=None, pad_edge=False, padding=(0, 1, 0, 0))
    for name in left:
        table.add_column(name, overflow="fold")
    for name in right:
        table.add_column(name, justify="right", overflow="fold")
    return table


def _figure(count: int, style: str = "") -> Text:
    """A count, with colour where there is something to see."""
    return Text(f"{count:,}", style=style if count else "dim")


def _files(sources: list[Source], tally: Tally) -> Iterable[Table | Text]:
    table = _table("Files", left=("file",), right=("lines", "frames", "invalid"))
    for source in sources[:MAX_ROWS]:
        figures = tally.sources.get(source.name)
        name = Text(source.name)
        if source.error:
            name.append(f": {source.error}", style="bold red")
        row = _figure(source.lines), _figure(figures.frames if figures else 0)
        table.add_row(name, *row, _figure(figures.invalid if figures else 0, "bold red"))
    yield table
    yield from _more(len(sources), MAX_ROWS)
    yield Text()


def _totals(tally: Tally) -> Iterable[Text]:
    line = Text("Frames: ")
    for index, (name, count) in enumerate((name, count) for name, count in tally.totals.items() if count):
        line.append(", " if index else "")
        line.append(f"{count:,} {_title(name)}", style=_STYLES.get(name, ""))
    yield line
    for reason, count in sorted(tally.reasons.items(), key=lambda item: -item[1]):
        yield Text(f"  {count:,}: {reason}")
    frames = tally.frames or 1
    known = ", ".join(f"{name} {100 * count // frames} %" for name, count in tally.known.items())
    yield Text(f"Named by the log: {known}")
    yield Text()


def _title(name: str) -> str:
    return _TITLES.get(name, name)


def _rules(title: str, rows: Mapping[Rule, Row], style: str, with_frames: bool) -> Iterable[Text]:
    if not rows:
        return
    yield Text(title, style="italic")
    for rule, row in most_frequent(rows)[:MAX_ROWS]:
        line = Text(f"{row.count:>7,} ", style=style)
        line.append(
            " ".join(
                part for part in (rule.type, rule.action, rule.rule, rule.pointer and f"at {rule.pointer}") if part
            )
        )
        yield line
        versions = ", ".join(version for version in row.versions if version)
        about = [f"OCPP {versions}" if versions else "", tells(row), "version guessed weakly" if row.weak else ""]
        if row.valid_in:
            about.append(f"valid in OCPP {_listed(row.valid_in)}")
        if rule.policy or rule.resolution:
            about.insert(0, f"{rule.resolution} by {rule.policy}")
        yield from _details(row, about)
        if with_frames and row.frame:
            yield Text(f"        {row.frame}")
    yield from _more(len(rows), MAX_ROWS)
    yield Text()


def _calls(title: str, rows: Mapping[Kind, Row]) -> Iterable[Text]:
    if not rows:
        return
    yield Text(title, style="italic")
    for kind, row in most_frequent(rows)[:MAX_ROWS]:
        yield Text(f"{row.count:>7,} {kind.action}")
        yield from _details(row, [tells(row)])
    yield from _more(len(rows), MAX_ROWS)
    yield Text()


def _details(row: Row, about: list[str]) -> Iterable[Text]:
    """Yields the lines that stand below a row and say more of it."""
    yield Text("        " + "; ".join(part for part in about if part))
    if row.first and row.last:
        yield Text(
            f"        {_time(row.first)} to {_time(row.last)}" if row.count > 1 else f"        {_time(row.first)}"
        )
    yield Text("        stations: " + _listed(row.stations))
    if row.makes:
        yield Text("        " + _listed({_make(make): count for make, count in row.makes.items()}))
    for example in row.examples:
        yield Text(f"        {example}")


def _listed(names: Mapping[str, int]) -> str:
    many = sorted(names.items(), key=lambda item: (-item[1], item[0]))
    shown = ", ".join(f"{name} ({count:,})" for name, count in many[:_NAMES])
    return shown + (f", {len(many) - _NAMES:,} more" if len(many) > _NAMES else "")


def _make(make: Make) -> str:
    return " ".join(part for part in make if part)


def _time(time: datetime) -> str:
    return time.isoformat(" ", "seconds")


def _stations(tally: Tally) -> Iterable[Table | Text]:
    rows = [(station, figures) for station, figures in tally.stations.items() if figures.frames]
    if not rows:
        return
    table = _table("Stations", left=("station", "version", ""), right=("frames", "invalid", "unanswered"))
    rows.sort(key=lambda item: (-item[1].invalid, -item[1].unanswered, -item[1].frames))
    for station, figures in rows[:MAX_STATIONS]:
        versions = ", ".join(sorted(figures.versions)) or "?"
        figure = _figure(figures.frames), _figure(figures.invalid, "bold red"), _figure(figures.unanswered, "yellow")
        table.add_row(Text(figures.name), Text(versions), Text(_ORIGINS[station.spoken.origin], style="dim"), *figure)
    yield table
    yield from _more(len(rows), MAX_STATIONS)
    yield Text()


def _kinds(tally: Tally) -> Iterable[Table | Text]:
    shown = [name for name in VERDICTS if tally.totals[name]]
    table = _table("Messages", left=("type", "action"), right=("frames", *map(_title, shown)))
    for kind, row in most_frames(tally.kinds)[:MAX_ROWS]:
        figures = (_figure(row[name], _STYLES.get(name, "")) for name in shown)
        table.add_row(Text(kind.type), Text(kind.action), _figure(sum(row.values())), *figures)
    yield table
    yield from _more(len(tally.kinds), MAX_ROWS)


def _latencies(tally: Tally) -> Iterable[Table | Text]:
    rows = latencies(tally)
    if not rows:
        return
    yield Text()
    table = _table("Seconds until the answer", left=("action", "answered by"), right=("answers", "p50", "p99", "worst"))
    for row in rows[:MAX_ROWS]:
        who = {"charging_station_to_csms": "station", "csms_to_charging_station": "server"}.get(row["direction"], "")
        figures = (Text(f"{row[name]:.3f}") for name in ("p50", "p99", "worst"))
        table.add_row(Text(row["action"]), Text(who), _figure(row["count"]), *figures)
    yield table
    yield from _more(len(rows), MAX_ROWS)


def _more(rows: int, limit: int) -> Iterable[Text]:
    if rows > limit:
        yield Text(f"... and {rows - limit:,} rows more: --json prints all")
