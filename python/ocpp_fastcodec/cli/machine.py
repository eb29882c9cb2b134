"""The report for machines: one JSON object, as `check.schema.json` describes it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..logs.judge import Station
from ..logs.reader import Source
from ..logs.tally import Figures, Kind, Row, Rule, Span, Tally, make_of, most_frequent
from .summary import sentences

if TYPE_CHECKING:
    from .check import Checked

SHAPE = """\
The object that --json prints (its JSON Schema comes with the package: ocpp_fastcodec/cli/check.schema.json):
  status      the exit status: 0, 1 or 2
  summary     three sentences: what is wrong, who sent it, what to do
  totals      {lines, lines_without_frame, lines_too_long, frames, valid, valid_with_deviations,
               invalid, not_validated, cut, elided, repeated}
  known       {time, station, direction, version}: frames of which the log names it
  inferred    {direction, version}: frames of which it was told by the action, or by what fits
  not_judged  {reason: frames}
  files       [{file, error, formats, versions, lines, ..., frames, invalid}]
              error: text or null; formats: {row of the table: frames}
  stations    [{station, vendor, model, firmware, versions, version_source, mixed, frames, invalid,
               valid_with_deviations, not_validated, unanswered, reused_ids, first, last}]
              version_source: option, log, handshake, guess or weak
  frames      [{type, action, frames, valid, valid_with_deviations, invalid, not_validated}]
              type: CALL, CALLRESULT, CALLERROR, CALLRESULTERROR, SEND or unknown;
              action: "" when it is not known
  violations  [{type, action, pointer, keyword, rule, message, count, first, last, direction,
               versions, valid_in, stations, makes, examples, frame}], most frequent first
              pointer: JSON Pointer, * for any index, into the payload
              (keywords frame and action: into the frame); examples: ["FILE:LINE", ...];
              frame: with --examples the first such frame, redacted, else null
              valid_in: {other version: how many of the refused frames are valid in it}
  deviations  the same for what was off-spec and accepted without a policy
  tolerated   the same for what the policy resolved, with
              policy: its rule by name or in words; resolution: accept, repair or drop
  unanswered  [{type, action, count, first, last, direction, stations, makes, examples}]
              calls that have no answer in the log
  reused_ids  the same for calls with the id of another call that waits for its answer
  latencies   [{action, direction, count, p50, p99, worst}]: seconds from call to answer, by action
              and by who answered

Figures: the four verdicts sum up to frames; cut, elided and repeated come on top. A CALLRESULT is
judged where its call is certain. lines_too_long were skipped.
"""


def to_json(checked: Checked) -> str:
    """The report as JSON, in ASCII, with a newline."""
    return json.dumps(to_dict(checked), indent=2) + "\n"


def to_dict(checked: Checked) -> dict[str, Any]:
    """The report as plain data."""
    tally = checked.tally
    lines = ("lines", "lines_without_frame", "lines_too_long")
    return {
        "status": checked.status,
        "summary": sentences(tally),
        "totals": {name: sum(getattr(source, name) for source in checked.sources) for name in lines}
        | {"frames": tally.frames}
        | tally.totals,
        "known": tally.known,
        "inferred": tally.inferred,
        "not_judged": tally.reasons,
        "files": [_file(source, tally) for source in checked.sources],
        "stations": [_station(figures, station) for station, figures in tally.stations.items()],
        "frames": [kind._asdict() | {"frames": sum(row.values())} | row for kind, row in most_frames(tally.kinds)],
        "violations": [_rule(rule, row) for rule, row in most_frequent(tally.violations)],
        "deviations": [_rule(rule, row) for rule, row in most_frequent(tally.deviations)],
        "tolerated": [
            _rule(rule, row) | {"policy": rule.policy, "resolution": rule.resolution}
            for rule, row in most_frequent(tally.tolerated)
        ],
        "unanswered": [kind._asdict() | _row(row) for kind, row in most_frequent(tally.unanswered_calls)],
        "reused_ids": [kind._asdict() | _row(row) for kind, row in most_frequent(tally.reused_ids)],
        "latencies": latencies(tally),
    }


def latencies(tally: Tally) -> list[dict[str, Any]]:
    """How long answers took, by action and by who answered."""
    return [
        {"action": action, "direction": direction, "count": histogram.count, "p50": _rounded(histogram.quantile(0.5)),
         "p99": _rounded(histogram.quantile(0.99)), "worst": _rounded(histogram.worst)}
        for (action, direction), histogram in sorted(
            tally.latencies.items(), key=lambda item: (-item[1].count, item[0][0], item[0][1] or "")
        )
    ]  # fmt: skip


def _rounded(seconds: float) -> float:
    return float(f"{seconds:.4g}")


def _file(source: Source, tally: Tally) -> dict[str, Any]:
    figures = tally.sources.get(source.name) or Figures(source.name)
    return {
        "file": source.name,
        "error": source.error,
        "formats": source.formats,
        "versions": figures.versions,
        "lines": source.lines,
        "lines_without_frame": source.lines_without_frame,
        "lines_too_long": source.lines_too_long,
        "frames": figures.frames,
        "invalid": figures.invalid,
        "not_validated": figures.not_validated,
    }


def _station(figures: Figures, station: Station) -> dict[str, Any]:
    return {
        "station": figures.name,
        **make_of(station)._asdict(),
        "versions": figures.versions,
        "version_source": station.spoken.origin,
        "mixed": station.mixed,
        "frames": figures.frames,
        "invalid": figures.invalid,
        "valid_with_deviations": figures.deviating,
        "not_validated": figures.not_validated,
        "unanswered": figures.unanswered,
        "reused_ids": figures.reused,
        **_times(station),
    }


def _times(span: Span | Station) -> dict[str, str | None]:
    return {"first": iso(span.first), "last": iso(span.last)}


def iso(time: datetime | None) -> str | None:
    """A time as JSON has it."""
    return time.isoformat() if time else None


def _rule(rule: Rule, row: Row) -> dict[str, Any]:
    head = {
        "type": rule.type,
        "action": rule.action,
        "pointer": rule.pointer,
        "keyword": rule.keyword,
        "rule": rule.rule,
    }
    about = {"versions": row.versions, "valid_in": row.valid_in, "frame": row.frame}
    return head | {"message": row.message} | _row(row) | about


def _row(row: Row) -> dict[str, Any]:
    return {
        "count": row.count,
        **_times(row),
        "direction": row.direction,
        "stations": row.stations,
        "makes": [make._asdict() | {"count": count} for make, count in row.makes.items()],
        "examples": row.examples,
    }


def most_frames(kinds: Mapping[Kind, dict[str, int]]) -> list[tuple[Kind, dict[str, int]]]:
    """The kinds of frame by falling number."""
    return sorted(kinds.items(), key=lambda item: (-sum(item[1].values()), item[0]))
