"""Writes the report: one HTML page that needs nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from html import escape
from importlib import resources
from typing import TYPE_CHECKING, Any

from .. import Codec
from ..cli.machine import latencies
from ..cli.summary import sentences, tells
from ..logs.judge import Station
from ..logs.tally import Row, Rule, make_of, most_frequent
from . import charts
from .history import History, whole_span

if TYPE_CHECKING:
    from ..cli.check import Checked

MAX_ROWS = 2_000
_SHOWN = 20  # rows that are not folded away
_MAX_WORDS = 2_000  # characters of a schema

Cell = str | int | float | None


def to_html(checked: Checked, history: History) -> str:
    """The page."""
    sections = [
        ("summary", "Summary", _summary(checked, history)),
        ("timeline", "Timeline", _timeline(history)),
        ("violations", "Violations", _violations(history)),
        ("stations", "Stations, makers and firmware", _stations(history)),
        ("latencies", "Seconds until the answer", _latencies(history)),
        ("sessions", "Charging sessions", _sessions(history)),
        ("unanswered", "Calls without an answer", _unanswered(history)),
        ("logs", "The logs, and how sure this is", _logs(checked, history)),
    ]
    links = "".join(f'<a href="#{name}">{escape(title)}</a>' for name, title, _ in sections)
    body = "".join(f'<section id="{name}"><h2>{escape(title)}</h2>{text}</section>' for name, title, text in sections)
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>OCPP report</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">'
        f"<style>{_file('style.css')}</style></head><body><h1>OCPP report</h1><nav>{links}</nav>{body}"
        f"<script>{_file('script.js')}</script></body></html>\n"
    )


def _file(name: str) -> str:
    return (resources.files(__package__) / name).read_text(encoding="utf-8")


def _summary(checked: Checked, history: History) -> str:
    text = "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences(history))
    energy = sum((session.energy or 0) for session in history.sessions)
    figures = [
        (f"{history.frames:,}", "frames"), (f"{history.totals['invalid']:,}", "invalid"),
        (f"{sum(figures.frames > 0 for figures in history.stations.values()):,}", "stations"),
        (f"{len(history.sessions) + history.more_sessions:,}", "sessions"), (f"{float(energy) / 1000:,.1f}", "kWh"),
        (f"{sum(row.count for row in history.unanswered_calls.values()):,}", "calls without an answer"),
    ]  # fmt: skip
    items = "".join(f"<li><b>{escape(value)}</b>{escape(name)}</li>" for value, name in figures)
    span = whole_span(history)
    when = (
        f"<p class=soft>{_time(span[0])} to {_time(span[1])}</p>" if span else "<p class=soft>The log has no times.</p>"
    )
    return f"<div class=summary>{text}</div><ul class=figures>{items}</ul>{when}"


def _timeline(history: History) -> str:
    lives = sorted(
        history.lives.items(), key=lambda item: (-len(item[1].faults), -history.stations[item[0]].invalid, item[1].name)
    )
    rows = [
        (life.name, _time(life.spans[0][0]) if life.spans else "", _time(life.spans[-1][1]) if life.spans else "",
         len(life.boots), len(life.faults), round(life.silent / 60),
         ", ".join(f"{connector or '-'}: {status}" for connector, status in sorted(life.status.items())[:6]))
        for _, life in lives
    ]  # fmt: skip
    head = (
        "station",
        "first heard",
        "last heard",
        "boots",
        "faults",
        "silent minutes",
        "last status of each connector",
    )
    note = f"<p class=soft>Silent means: no frame for more than {Station.SILENCE // 60} minutes.</p>"
    return (
        _chart(charts.activity(history))
        + _chart(charts.timeline([life for _, life in lives]))
        + note
        + _table("timeline", head, rows)
    )


def _violations(history: History) -> str:
    rows = most_frequent(history.violations)
    if not rows:
        return "<p>No frame breaks the schemas.</p>"
    bars = [(f"{rule.action} {rule.pointer} {rule.keyword}".strip(), float(row.count)) for rule, row in rows]
    return _chart(charts.bars("Violations by rule", "violations", bars)) + "".join(
        _violation(rule, row) for rule, row in rows[:_SHOWN]
    ) + _table(
        "rules", ("type", "action", "rule", "place", "count", "first", "last", "lines"),
        [(rule.type, rule.action, rule.rule, rule.pointer, row.count, _time(row.first), _time(row.last),
          ", ".join(row.examples))
         for rule, row in rows],
    )  # fmt: skip


def _violation(rule: Rule, row: Row) -> str:
    version = next((version for version in row.versions if version), "")
    words = schema_words(version, rule) if version else None
    stations = ", ".join(
        f"{name} ({count:,})" for name, count in sorted(row.stations.items(), key=lambda item: -item[1])[:5]
    )
    makes = ", ".join(
        " ".join(make) + f" ({count:,})" for make, count in sorted(row.makes.items(), key=lambda item: -item[1])[:5]
    )
    about = "; ".join(part for part in (f"OCPP {version}" if version else "", tells(row), stations, makes) if part)
    schema = f"<div><b>The schema says</b><pre>{escape(words)}</pre></div>" if words else ""
    frame = f"<div><b>A frame, redacted</b><pre>{escape(row.frame or '')}</pre></div>"
    title = f"{row.count:,} times {rule.action or rule.type}: {rule.rule}" + (
        f" at {rule.pointer}" if rule.pointer else ""
    )
    head = f"<summary>{escape(title)}</summary><p class=soft>{escape(about)}</p>"
    return f"<details>{head}<div>{frame}{schema}</div></details>"


def schema_words(version: str, rule: Rule) -> str | None:
    """What the official schema has at the place of a rule; None where it has nothing there."""
    try:
        schema = Codec(version).schema(rule.action, "response" if rule.type == "CALLRESULT" else "request")
    except ValueError:
        return None
    place: Any = schema
    for name in rule.pointer.split("/")[1:]:
        place = _resolved(place, schema)
        inner = (
            place.get("items")
            if name == "*"
            else place.get("properties", {}).get(name.replace("~1", "/").replace("~0", "~"))
        )
        if not isinstance(inner, dict):
            break
        place = inner
    place = _resolved(place, schema)
    if rule.keyword == "required":
        place = {"required": place.get("required", [])}
    elif rule.keyword == "additionalProperties":
        place = {"additionalProperties": False, "properties": sorted(place.get("properties", {}))}
    else:
        place = {
            key: value
            for key, value in place.items()
            if key not in ("properties", "definitions", "$schema", "$id", "id")
        }
    text = json.dumps(place, indent=2, ensure_ascii=False)
    return text if len(text) <= _MAX_WORDS else text[:_MAX_WORDS] + "…"


def _resolved(place: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    reference = place.get("$ref")
    if isinstance(reference, str):
        found = schema.get("definitions", {}).get(reference.rpartition("/")[2])
        return found if isinstance(found, dict) else place
    return place


def _stations(history: History) -> str:
    known = [(station, figures) for station, figures in history.stations.items() if figures.frames]
    known.sort(key=lambda item: (-item[1].invalid, -item[1].unanswered, -item[1].frames))
    rows = [
        (figures.name, *make_of(station), ", ".join(sorted(figures.versions)), figures.frames, figures.invalid,
         figures.deviating, figures.not_validated, figures.unanswered)
        for station, figures in known
    ]  # fmt: skip
    makes: dict[tuple[str, str, str], list[int]] = {}
    for station, figures in known:
        counts = makes.setdefault(make_of(station), [0, 0, 0])
        for place, count in enumerate((1, figures.frames, figures.invalid)):
            counts[place] += count
    many: list[Sequence[Cell]] = [
        (*make, *counts) for make, counts in sorted(makes.items(), key=lambda item: (-item[1][2], item[0])) if any(make)
    ]
    bars = [(figures.name, float(figures.invalid)) for _, figures in known if figures.invalid]
    return (
        _chart(charts.bars("Invalid frames by station", "invalid frames", bars))
        + _table(
            "by-station",
            (
                "station",
                "vendor",
                "model",
                "firmware",
                "version",
                "frames",
                "invalid",
                "deviating",
                "not judged",
                "unanswered",
            ),
            rows,
        )
        + (_table("by-make", ("vendor", "model", "firmware", "stations", "frames", "invalid"), many) if many else "")
    )


def _latencies(history: History) -> str:
    rows = latencies(history)
    if not rows:
        return "<p>No answer could be tied to its call with times on both.</p>"
    who = {"charging_station_to_csms": "station", "csms_to_charging_station": "server"}
    cells = [
        (row["action"], who.get(row["direction"] or "", ""), row["count"], row["p50"], row["p99"], row["worst"])
        for row in rows
    ]
    return _chart(charts.latencies(rows)) + _table(
        "answers", ("action", "answered by", "answers", "p50", "p99", "worst"), cells
    )


def _sessions(history: History) -> str:
    if not history.sessions:
        return "<p>The log has no complete charging session.</p>"
    rows = [
        (session.station, session.connector, _time(session.start), _time(session.stop),
         float(session.energy) / 1000 if session.energy is not None else None, session.reason)
        for session in history.sessions
    ]  # fmt: skip
    energy: dict[str, float] = {}
    for session in history.sessions:
        energy[session.station] = energy.get(session.station, 0.0) + float(session.energy or 0) / 1000
    ordered = sorted(energy.items(), key=lambda item: -item[1])
    more = (
        f"<p class=soft>{history.more_sessions:,} more sessions are counted, not listed.</p>"
        if history.more_sessions
        else ""
    )
    table = _table("charged", ("station", "connector", "start", "stop", "kWh", "stopped by"), rows)
    return _chart(charts.bars("Energy by station", "kWh", ordered)) + table + more


def _unanswered(history: History) -> str:
    rows = most_frequent(history.unanswered_calls)
    if not rows:
        return "<p>Every call whose answer could be looked for has one.</p>"
    cells = [
        (
            kind.action,
            tells(row),
            row.count,
            _time(row.first),
            _time(row.last),
            ", ".join(list(row.stations)[:5]),
            ", ".join(row.examples),
        )
        for kind, row in rows
    ]
    bars = [(kind.action, float(row.count)) for kind, row in rows]
    return _chart(charts.bars("Calls without an answer", "calls", bars)) + _table(
        "waiting", ("action", "sender", "calls", "first", "last", "stations", "lines"), cells
    )


def _logs(checked: Checked, history: History) -> str:
    rows = [
        (
            source.name,
            source.error or "",
            ", ".join(source.formats),
            source.lines,
            source.records,
            source.lines_too_long,
        )
        for source in checked.sources
    ]
    frames = history.frames or 1
    known = "; ".join(f"{name}: {100 * count // frames} %" for name, count in history.known.items())
    reasons = "".join(f"<li>{count:,}: {escape(reason)}</li>" for reason, count in history.reasons.items())
    states = ", ".join(f"{history.totals[name]:,} {name}" for name in ("cut", "elided", "repeated"))
    return (
        f"<p>Named by the log itself: {escape(known)}. Frames that count for nothing: {escape(states)}.</p>"
        + (f"<p>Not judged, or judged with a reserve:</p><ul>{reasons}</ul>" if reasons else "")
        + _table("files", ("file", "error", "formats", "lines", "frames", "lines too long"), rows)
    )


def _chart(svg: str | None) -> str:
    return f"<figure>{svg}</figure>" if svg else ""


def _table(name: str, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """A table whose later rows are folded away, with a search over all of them."""
    rows = list(rows)
    numbers = [
        bool(rows) and all(isinstance(row[place], (int, float, type(None))) for row in rows)
        for place in range(len(head))
    ]
    titles = "".join(
        f"<th{' class=n' if number else ''}>{escape(title)}</th>" for title, number in zip(head, numbers, strict=True)
    )
    lines = []
    for index, row in enumerate(rows[:MAX_ROWS]):
        cells = "".join(
            f"<td{' class=n' if number else ''}>{_cell(cell)}</td>" for cell, number in zip(row, numbers, strict=True)
        )
        lines.append(f"<tr{' class=more' if index >= _SHOWN else ''}>{cells}</tr>")
    tools = ""
    if len(rows) > _SHOWN:
        tools = (
            f'<p><input type=search data-table="table-{name}" aria-label="search" '
            f'placeholder="search {min(len(rows), MAX_ROWS):,} rows"> '
            f'<button data-table="table-{name}">show all</button></p>'
        )
    if len(rows) > MAX_ROWS:
        tools += f"<p class=soft>{len(rows) - MAX_ROWS:,} rows more: check --json has all.</p>"
    table = f"<thead><tr>{titles}</tr></thead><tbody>{''.join(lines)}</tbody>"
    return f'{tools}<div class=wide><table id="table-{name}">{table}</table></div>'


def _cell(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float):
        return f"{cell:,.3f}"
    return f"{cell:,}" if isinstance(cell, int) else escape(cell)


def _time(time: datetime | None) -> str:
    return time.replace(tzinfo=None).isoformat(" ", "seconds") if time else ""
