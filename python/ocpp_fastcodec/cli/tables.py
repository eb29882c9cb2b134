"""The report for people: tables, by rich. Cells are plain text: nothing that a peer chose is interpreted."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from dataclasses import asdict

from rich.console import Console
from rich.table import Table
from rich.text import Text

from .machine import most_frames, most_frequent
from .tally import FileReport, Row, Rule, Tally, Tolerated, Totals

MAX_ROWS = 100

_WIDEST_PIPE = 1000
_SOURCES = {"option": "as given", "log": "named in the log", "guess": "guessed from the first frames"}
_VERDICTS = {
    "frames": "",
    "valid": "green",
    "valid_with_deviations": "yellow",
    "invalid": "bold red",
    "not_validated": "",
}
_ALWAYS = ("lines", "lines_without_frame", "frames", "valid", "invalid")


def to_text(totals: Totals, files: list[FileReport], tally: Tally) -> str:
    """The report: on a terminal with colours and folded to its width, in a pipe as wide as it gets."""
    terminal = sys.stdout.isatty()
    console = Console(
        file=sys.stdout, width=None if terminal else _WIDEST_PIPE, highlight=False, emoji=False, markup=False
    )
    with console.capture() as capture:
        for part in _parts(totals, files, tally):
            console.print(part)
    text = capture.get()
    # A pipe gets no trailing blanks, which would be in the way of `diff`.
    return text if terminal else "".join(line.rstrip() + "\n" for line in text.splitlines())


def _parts(totals: Totals, files: list[FileReport], tally: Tally) -> Iterable[Table | Text]:
    yield from _files(files)
    yield _totals(totals)
    if not totals.frames:
        yield Text("No OCPP-J frame was found.")
        return
    yield from _kinds(totals, tally)
    yield from _rules("Violations", tally.violations, "red")
    yield from _rules("Deviations accepted", tally.deviations, "yellow")
    yield from _tolerated(tally.tolerated)


def _table(title: str, *, left: Iterable[str], right: Iterable[str]) -> Table:
    table = Table(title=title, title_justify="left")
    for name in left:
        table.add_column(name, overflow="fold")
    for name in right:
        table.add_column(name, justify="right", overflow="fold")
    return table


def _figure(count: int, style: str = "") -> Text:
    """A count, with colour where there is something to see."""
    return Text(f"{count:,}", style=style if count else "dim")


def _files(files: list[FileReport]) -> Iterable[Table | Text]:
    if len(files) == 1:
        yield Text(f"{files[0].file}: {_versions(files[0])}")
        return
    table = _table("Files", left=("file", "version"), right=("lines", "frames", "invalid"))
    for report in files:
        row = report.totals
        figures = _figure(row.lines), _figure(row.frames), _figure(row.invalid, "bold red")
        table.add_row(Text(report.file), Text(_versions(report)), *figures)
    yield table


def _versions(report: FileReport) -> str:
    if report.error is not None:
        return report.error
    if not report.versions or report.version_source is None:
        return "no frame"
    return f"OCPP {', '.join(sorted(report.versions))} ({_SOURCES[report.version_source]})"


def _totals(totals: Totals) -> Table:
    table = Table(title="Totals", title_justify="left", show_header=False)
    table.add_column()
    table.add_column(justify="right")
    for name, count in asdict(totals).items():
        if count or name in _ALWAYS:
            table.add_row(Text(_title(name)), _figure(count, _VERDICTS.get(name, "")))
    return table


def _title(name: str) -> str:
    return name.replace("_", " ")


def _kinds(totals: Totals, tally: Tally) -> Iterable[Table | Text]:
    shown = {name: style for name, style in _VERDICTS.items() if name in _ALWAYS or getattr(totals, name)}
    table = _table("Frames", left=("type", "action"), right=map(_title, shown))
    for kind, row in most_frames(tally.kinds)[:MAX_ROWS]:
        figures = (_figure(getattr(row, name), style) for name, style in shown.items())
        table.add_row(Text(kind.type), Text(kind.action), *figures)
    yield table
    yield from _more(len(tally.kinds))


def _rules(title: str, rows: Mapping[Rule, Row], style: str) -> Iterable[Table | Text]:
    if not rows:
        return
    table = _table(title, left=("type", "action", "pointer", "rule"), right=("count",))
    table.add_column("first lines", overflow="fold")
    for rule, row in most_frequent(rows)[:MAX_ROWS]:
        cells = (rule.type, rule.action, rule.pointer, rule.rule)
        table.add_row(*map(Text, cells), _figure(row.count, style), Text("\n".join(row.examples)))
    yield table
    yield from _more(len(rows))


def _tolerated(rows: Mapping[Tolerated, Row]) -> Iterable[Table | Text]:
    if not rows:
        return
    left = ("station", "rule", "done", "type", "action", "pointer", "keyword")
    table = _table("Tolerated by the policy", left=left, right=("count",))
    table.add_column("first lines", overflow="fold")
    for key, row in most_frequent(rows)[:MAX_ROWS]:
        cells = (key.station, key.rule, key.resolution, key.type, key.action, key.pointer, key.keyword)
        table.add_row(*map(Text, cells), _figure(row.count, "yellow"), Text("\n".join(row.examples)))
    yield table
    yield from _more(len(rows))


def _more(rows: int) -> Iterable[Text]:
    if rows > MAX_ROWS:
        yield Text(f"... and {rows - MAX_ROWS:,} rows more: --json prints all")
