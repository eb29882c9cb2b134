"""The report for machines: one JSON object."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, TypeVar

from .tally import FileReport, FrameKind, Row, Rule, Tally, Tolerated, Totals

_Key = TypeVar("_Key", bound=Rule | Tolerated)

SHAPE = """\
The object that --json prints:
  status      the exit status: 0, 1 or 2
  totals      {lines, lines_without_frame, lines_too_long,
               frames, valid, valid_with_deviations, invalid, not_validated}
  files       [{file, error, version_source, versions, and the figures of totals}]
              error: text or null; version_source: "option", "log", "guess" or null;
              versions: {"1.6": frames, ...}
  frames      [{type, action, frames, valid, valid_with_deviations, invalid, not_validated}]
              type: CALL, CALLRESULT, CALLERROR, CALLRESULTERROR, SEND or unknown;
              action: "" when it is not known
  violations  [{type, action, pointer, keyword, rule, count, examples}], most frequent first
              pointer: JSON Pointer, * for any index, into the payload
              (keywords frame and action: into the frame); examples: ["FILE:LINE", ...]
  deviations  the same for what was off-spec and accepted without a policy
  tolerated   [{station, rule, resolution, type, action, pointer, keyword, count, examples}]
              what the policy resolved; station: "(unknown)" where lines name none;
              rule: its name or the rule in words; resolution: accept, repair or drop

Figures: the four verdicts sum up to frames. A CALLRESULT whose CALL is not in the same file (and of
the same station, where lines name one) is not validated. lines_too_long were skipped.
"""

_VERDICTS = ("frames", "valid", "valid_with_deviations", "invalid", "not_validated")


def to_json(status: int, totals: Totals, files: list[FileReport], tally: Tally) -> str:
    """The report as JSON, in ASCII, with a newline."""
    kinds = most_frames(tally.kinds)
    report = {
        "status": status,
        "totals": asdict(totals),
        "files": [_file(report) for report in files],
        "frames": [kind._asdict() | {name: getattr(row, name) for name in _VERDICTS} for kind, row in kinds],
        "violations": _rows(tally.violations),
        "deviations": _rows(tally.deviations),
        "tolerated": _rows(tally.tolerated),
    }
    return json.dumps(report, indent=2) + "\n"


def _file(report: FileReport) -> dict[str, Any]:
    head = {"file": report.file, "error": report.error, "version_source": report.version_source}
    return head | {"versions": report.versions} | asdict(report.totals)


def _rows(rows: Mapping[_Key, Row]) -> list[dict[str, Any]]:
    return [key._asdict() | asdict(row) for key, row in most_frequent(rows)]


def most_frames(kinds: Mapping[FrameKind, Totals]) -> list[tuple[FrameKind, Totals]]:
    """The kinds of frame by falling number."""
    return sorted(kinds.items(), key=lambda item: (-item[1].frames, item[0]))


def most_frequent(rows: Mapping[_Key, Row]) -> list[tuple[_Key, Row]]:
    """The rows by falling count."""
    return sorted(rows.items(), key=lambda item: (-item[1].count, item[0]))
