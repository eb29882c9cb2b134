"""Counts what was judged. Holds names and line numbers, never a value of a payload, in bounded memory."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from typing import NamedTuple, TypeVar

from .. import Violation
from .names import MAX_NAME, printable, printable_pointer

MAX_ROWS = 10_000
"""Rows of a table; a peer that invents a name per frame fills one more, for all others."""

_Key = TypeVar("_Key")
_OTHERS = "(others)"
_PLACE = re.compile(r"(?: at (?:`|byte \d)| in the payload$).*", re.DOTALL)
_LENGTH = re.compile(r"(?<=characters), found \d+")


@dataclass
class Totals:
    """Figures of one file, or of all. The four kinds of verdict sum up to `frames`."""

    lines: int = 0
    lines_without_frame: int = 0
    lines_too_long: int = 0
    frames: int = 0
    valid: int = 0
    valid_with_deviations: int = 0
    invalid: int = 0
    not_validated: int = 0

    def add(self, other: Totals) -> None:
        """Adds the figures of another."""
        for item in fields(Totals):
            setattr(self, item.name, getattr(self, item.name) + getattr(other, item.name))


@dataclass
class FileReport:
    """What became of one file."""

    file: str
    totals: Totals = field(default_factory=Totals)
    versions: dict[str, int] = field(default_factory=dict)
    """Frames by OCPP version."""
    version_source: str | None = None
    """`option`, `log` or `guess`: where the version of the first frame came from."""
    error: str | None = None


class FrameKind(NamedTuple):
    """A row of the frames: CALL, CALLRESULT and so on, and the action, which may be unknown."""

    type: str
    action: str


class Rule(NamedTuple):
    """A row of the violations or deviations."""

    type: str
    action: str
    pointer: str
    keyword: str
    rule: str


class Tolerated(NamedTuple):
    """A row of what a policy tolerated."""

    station: str
    rule: str
    resolution: str
    type: str
    action: str
    pointer: str
    keyword: str


@dataclass
class Row:
    """How often it was so, and on which lines first."""

    count: int = 0
    examples: list[str] = field(default_factory=list)


class Tally:
    """The figures of a run."""

    def __init__(self, max_examples: int) -> None:
        self.max_examples = max_examples
        self.kinds: dict[FrameKind, Totals] = {}
        self.violations: dict[Rule, Row] = {}
        self.deviations: dict[Rule, Row] = {}
        self.tolerated: dict[Tolerated, Row] = {}

    def kind(self, kind: FrameKind) -> Totals:
        """The figures of a kind of frame, of which only the verdicts are used."""
        if (totals := self.kinds.get(kind)) is None:
            if len(self.kinds) >= MAX_ROWS:
                kind = FrameKind(kind.type, _OTHERS)
            totals = self.kinds.setdefault(kind, Totals())
        return totals

    def note(self, rows: dict[Rule, Row], kind: FrameKind, violations: Iterable[Violation], place: str) -> None:
        """Counts violations of one frame, or deviations, at `place`."""
        others = Rule(kind.type, _OTHERS, "", "", _OTHERS)
        for violation in violations:
            self._note(rows, rule_of(kind, violation), others, place)

    def note_tolerated(self, station: bytes, kind: FrameKind, deviations: Iterable[Violation], place: str) -> None:
        """Counts what a policy tolerated in one frame of a station, which may not be known, at `place`."""
        name = printable(station.decode(errors="replace"), MAX_NAME) or "(unknown)"
        for deviation in deviations:
            rule = rule_of(kind, deviation)
            done = deviation.rule or "", deviation.resolution or ""
            row = Tolerated(name, *done, kind.type, kind.action, rule.pointer, rule.keyword)
            others = Tolerated(_OTHERS, *done, kind.type, _OTHERS, "", "")
            self._note(self.tolerated, row, others, place)

    def _note(self, rows: dict[_Key, Row], key: _Key, others: _Key, place: str) -> None:
        if (row := rows.get(key)) is None:
            row = rows.setdefault(key if len(rows) < MAX_ROWS else others, Row())
        row.count += 1
        if len(row.examples) < self.max_examples and place not in row.examples[-1:]:
            row.examples.append(place)


def rule_of(kind: FrameKind, violation: Violation) -> Rule:
    """The row that a violation belongs to: the same for all array indexes and all values."""
    keyword = violation.keyword
    in_frame = keyword in ("frame", "action")
    pointer = printable_pointer(violation.pointer, indexes=in_frame)
    return Rule(kind.type, kind.action, pointer, keyword, _limit(keyword, violation))


def _limit(keyword: str, violation: Violation) -> str:
    match keyword:
        case "json" | "frame" | "limit":
            # The message without place and length, which would make every violation a row of its own.
            message = _LENGTH.sub("", _PLACE.sub("", violation.message)).removeprefix("invalid JSON: ")
            return f"{keyword}: {printable(message)}"
        case "action":
            return "action: unknown"
        case "required":
            return f"required {printable(violation.property or '', MAX_NAME)}"
        case "type":
            return f"type {violation.expected}, found {violation.found}"
        case "enum":
            literals = violation.expected
            names = " | ".join(map(str, literals)) if isinstance(literals, (list, tuple)) else str(literals)
            return f"enum {printable(names, MAX_NAME)}"
        case "additionalProperties" | "duplicate":
            return keyword  # the pointer ends with the name
        case _:
            return f"{keyword} {violation.expected}"
