"""Counts what was judged, in bounded memory. It holds names and lines, and redacted frames where they are asked for."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import NamedTuple, TypeVar

from .. import VERSIONS, Redactor, Violation
from ..policy import Policy
from .judge import UNCLOSED, UNLINKED, Counted, Judged, Latencies, Noted, Station
from .links import Call
from .names import MAX_NAME, printable, printable_pointer
from .reader import Source
from .record import Record
from .times import is_after
from .versions import Codecs

MAX_ROWS = 10_000
"""Rows of a table; a peer that invents a name per frame fills one more, for all others."""

OTHERS = "(others)"
UNNAMED = "(not named)"
_MAX_STATIONS_OF_A_ROW = 1_000
_MAX_EXAMPLE = 4_096  # bytes of a frame that is kept as an example
_PLACE = re.compile(r"(?: at (?:`|byte \d)| in the payload$).*", re.DOTALL)
_LENGTH = re.compile(r"(?<=characters), found \d+")
_LONG_ID = re.compile(r'(\A\s*\[\s*[^,\s]{1,9}\s*,\s*")[^"]{37,}')  # whatever that is, it is no id
_STEPS = 8  # buckets of a histogram for each doubling

_Key = TypeVar("_Key", bound=tuple[str, ...])

VERDICTS = ("valid", "valid_with_deviations", "invalid", "not_validated")
STATES = ("cut", "elided", "repeated")


class Kind(NamedTuple):
    """CALL, CALLRESULT and so on, and the action, which may be unknown."""

    type: str
    action: str


class Rule(NamedTuple):
    """What is broken, or tolerated: equal for all values, and for all indexes of arrays."""

    type: str
    action: str
    pointer: str
    keyword: str
    rule: str
    policy: str = ""
    """The rule of the policy that tolerates it."""
    resolution: str = ""


class Make(NamedTuple):
    """Who made a station, and what runs on it, as its BootNotification says."""

    vendor: str
    model: str
    firmware: str


@dataclass(slots=True)
class Span:
    """How often something was so, and when for the first and the last time, wherever in the log that stands."""

    count: int = 0
    first: datetime | None = None
    last: datetime | None = None

    def add(self, first: datetime | None, last: datetime | None = None, count: int = 1) -> None:
        """Counts one more, or so many from the first time to the last one."""
        self.count += count
        if first is not None:
            last = last or first
            if self.first is None or is_after(self.first, first):
                self.first = first
            if self.last is None or is_after(last, self.last):
                self.last = last


@dataclass(slots=True)
class Row(Span):
    """A row of a table: with the lines where it was so first, who did it, and one frame, redacted."""

    examples: list[str] = field(default_factory=list)
    stations: dict[str, int] = field(default_factory=dict)
    makes: dict[Make, int] = field(default_factory=dict)
    versions: dict[str, int] = field(default_factory=dict)
    valid_in: dict[str, int] = field(default_factory=dict)
    """How many of the refused frames are valid in another version, by that version."""
    frame: str | None = None
    message: str = ""
    direction: str | None = None
    tolerable: bool = False
    """Whether the policy `field` would accept the first of these frames."""
    weak: int = 0
    """How often the version was only guessed from the broken frames themselves."""


class Histogram:
    """Durations, by their logarithm: a hundredth of error at most, in memory that does not grow."""

    def __init__(self) -> None:
        self.count = 0
        self.worst = 0.0
        self.buckets: dict[int, int] = {}

    def add(self, seconds: float) -> None:
        """Counts a duration."""
        self.merge(seconds, {int(math.log2(seconds) * _STEPS * 8) if seconds > 0 else -10_000: 1})

    def merge(self, worst: float, buckets: Mapping[int, int]) -> None:
        """Counts the durations of another one."""
        self.worst = max(self.worst, worst)
        for bucket, count in buckets.items():
            self.count += count
            self.buckets[bucket] = self.buckets.get(bucket, 0) + count

    def quantile(self, share: float) -> float:
        """The duration that this share of all did not exceed, in seconds."""
        wanted = math.ceil(self.count * share)
        for bucket in sorted(self.buckets):
            wanted -= self.buckets[bucket]
            if wanted <= 0:
                return 0.0 if bucket == -10_000 else min(self.worst, 2 ** ((bucket + 1) / (_STEPS * 8)))
        return self.worst


class Figures:
    """The figures of one station, or of one file."""

    __slots__ = ("deviating", "frames", "invalid", "name", "not_validated", "reused", "unanswered", "versions")

    def __init__(self, name: str) -> None:
        self.name = name
        self.frames = self.invalid = self.deviating = self.not_validated = self.unanswered = self.reused = 0
        self.versions: dict[str, int] = {}

    def count(self, version: str, count: int) -> None:
        """Counts frames of a version, which is empty where it is not known."""
        self.frames += count
        if version:
            self.versions[version] = self.versions.get(version, 0) + count


class Tally:
    """The figures of a run: what `check` prints and `report` draws."""

    sees_all = False
    notes_calls: tuple[str, ...] = ()
    notes_answers: tuple[str, ...] = ()

    def __init__(self, max_examples: int = 3, *, keep_frames: bool = False) -> None:
        self.max_examples = max_examples
        self.keep_frames = keep_frames
        self.totals = dict.fromkeys((*VERDICTS, *STATES), 0)
        self.kinds: dict[Kind, dict[str, int]] = {}
        self.violations: dict[Rule, Row] = {}
        self.deviations: dict[Rule, Row] = {}
        self.tolerated: dict[Rule, Row] = {}
        self.unanswered_calls: dict[Kind, Row] = {}
        self.reused_ids: dict[Kind, Row] = {}
        self.reasons: dict[str, int] = {}
        """Why frames were not judged, and how often."""
        self.latencies: dict[tuple[str, str | None], Histogram] = {}
        """By action, and by who answered."""
        self.stations: dict[Station, Figures] = {}
        self.sources: dict[str, Figures] = {}
        """The figures of each file."""
        self.known = {"time": 0, "station": 0, "direction": 0, "version": 0}
        self.inferred = {"direction": 0, "version": 0}
        self._redactor = Redactor()

    @property
    def frames(self) -> int:
        """The frames that were judged, or could not be for lack of their call."""
        return sum(self.totals[verdict] for verdict in VERDICTS)

    # What the judge tells

    def judged(self, judged: Judged) -> None:
        """Counts a frame."""
        record, station, kind, action, version, verdict, _, _, latency, _, direction, _, _ = judged
        self.totals[verdict] += 1
        figures = self._figures(station)
        if verdict in _NO_FRAME:
            return
        self._kind(kind, action)[verdict] += 1
        figures.count(version, 1)
        source = self._source(record.source)
        source.count(version, 1)
        known = self.known
        known["time"] += record.time is not None
        known["station"] += record.station is not None
        known["direction"] += record.direction is not None
        self.inferred["direction"] += record.direction is None and direction is not None
        if version:
            (known if station.spoken.origin in _NAMED else self.inferred)["version"] += 1
        if latency is not None and (histogram := self._latency(action, direction)):
            histogram.add(latency)
        if verdict != "valid":
            self._note(judged, figures, record.time)
            self._note_verdict(source, verdict)

    def noted(self, noted: Noted) -> None:
        """Nothing is to be seen in a valid frame."""

    def counted(
        self, source: Source, counts: list[Counted], latencies: list[Latencies], activity: dict[tuple[int, str], int]
    ) -> None:
        """Counts ordinary records that the judge has counted."""
        file = self._source(source.name) if counts else None
        timed = named = directed = inferring = 0
        kinds: dict[tuple[str, str, str], int] = {}
        versions: dict[tuple[str, bool], int] = {}
        for row in counts:
            (station, verdict, kind, action, version, has_time, has_station, has_direction, has_version, infers, count,
             first, last) = row  # fmt: skip
            self.totals[verdict] += count
            figures = self._figures(station)
            if verdict in _NO_FRAME or file is None:
                continue
            kinds[kind, action, verdict] = kinds.get((kind, action, verdict), 0) + count
            figures.count(version, count)
            timed += has_time * count
            named += has_station * count
            directed += has_direction * count
            inferring += infers * count
            versions[version, has_version] = versions.get((version, has_version), 0) + count
            if verdict == "not_validated":
                self.reasons[UNLINKED] = self.reasons.get(UNLINKED, 0) + count
                figures.not_validated += count
                file.not_validated += count
            elif verdict != "valid":
                figures.deviating += count
                file.deviating += count
                self._unclosed(Kind(kind, action), station, version, count, first, last)
        for (kind, action, verdict), count in kinds.items():
            self._kind(kind, action)[verdict] += count
        self.known["time"] += timed
        self.known["station"] += named
        self.known["direction"] += directed
        self.inferred["direction"] += inferring
        for (version, is_named), count in versions.items():
            if file:
                file.count(version, count)
            if version:
                (self.known if is_named else self.inferred)["version"] += count
        for action, direction, worst, bins in latencies:
            if histogram := self._latency(action, direction):
                histogram.merge(worst, bins)

    def _unclosed(
        self, kind: Kind, station: Station, version: str, count: int, first: datetime | None, last: datetime | None
    ) -> None:
        """Counts frames that lack their closing brackets, of which it was shown the first ones."""
        row = self._open_row(self.deviations, rule_of(kind, UNCLOSED), Rule(kind.type, OTHERS, "", "", OTHERS))
        row.add(first, last, count)
        row.versions[version] = row.versions.get(version, 0) + count
        self._who(row, station, count)

    def _kind(self, type_: str, action: str) -> dict[str, int]:
        row = self.kinds.get(Kind(type_, action))
        if row is None:
            key = Kind(type_, printable(action, MAX_NAME) if len(self.kinds) < MAX_ROWS else OTHERS)
            row = self.kinds.setdefault(key, dict.fromkeys(VERDICTS, 0))
        return row

    def _note(self, judged: Judged, figures: Figures, time: datetime | None) -> None:
        if judged.reason:
            self.reasons[judged.reason] = self.reasons.get(judged.reason, 0) + 1
        self._note_verdict(figures, judged.verdict)
        rows = [self._row(self.violations, judged, violation, time) for violation in judged.violations]
        for deviation in judged.deviations:
            if deviation.resolution:
                rows.append(self._row(self.tolerated, judged, deviation, time))
            else:
                self._row(self.deviations, judged, deviation, time)
        for version in VERSIONS if rows else ():
            if version != judged.version and _is_valid(_field().strict, version, judged):
                for row in rows:
                    row.valid_in[version] = row.valid_in.get(version, 0) + 1

    def _note_verdict(self, figures: Figures, verdict: str) -> None:
        if verdict == "invalid":
            figures.invalid += 1
        elif verdict == "not_validated":
            figures.not_validated += 1
        else:
            figures.deviating += 1

    def unanswered(self, station: Station, call: Call) -> None:
        """Counts a call that has no answer in the log."""
        self._figures(station).unanswered += 1
        key = Kind("CALL", call.action or "")
        row = self._open_row(self.unanswered_calls, key, Kind("CALL", OTHERS))
        row.add(call.time)
        row.direction = call.direction
        self._where(row, station, f"{printable(call.place[0])}:{call.place[1]}")

    def reused(self, station: Station, record: Record, action: str) -> None:
        """Counts a call whose id another call has that waits for its answer."""
        self._figures(station).reused += 1
        row = self._open_row(self.reused_ids, Kind("CALL", action), Kind("CALL", OTHERS))
        row.add(record.time)
        self._where(row, station, _place(record))

    # Rows

    def _row(self, rows: dict[Rule, Row], judged: Judged, violation: Violation, time: datetime | None) -> Row:
        rule = rule_of(Kind(judged.type, printable(judged.action, MAX_NAME)), violation)
        row = self._open_row(rows, rule, Rule(judged.type, OTHERS, "", "", OTHERS))
        row.add(time)
        row.versions[judged.version] = row.versions.get(judged.version, 0) + 1
        row.weak += judged.reason == "version guessed weakly"
        row.direction = row.direction or judged.direction
        self._where(row, judged.station, _place(judged.record))
        if row.count == 1:
            row.message = violation.message
            row.frame = self._redacted(judged) if self.keep_frames else None
            row.tolerable = _is_valid(_field(), judged.version, judged)
        return row

    def _open_row(self, rows: dict[_Key, Row], key: _Key, others: _Key) -> Row:
        if (row := rows.get(key)) is None:
            row = rows.setdefault(key if len(rows) < MAX_ROWS else others, Row())
        return row

    def _where(self, row: Row, station: Station, place: str) -> None:
        if len(row.examples) < self.max_examples and place not in row.examples[-1:]:
            row.examples.append(place)
        self._who(row, station, 1)

    def _who(self, row: Row, station: Station, count: int) -> None:
        name = station_name(station)
        if name not in row.stations and len(row.stations) >= _MAX_STATIONS_OF_A_ROW:
            name = OTHERS
        row.stations[name] = row.stations.get(name, 0) + count
        if station.vendor or station.model:
            make = make_of(station)
            if make in row.makes or len(row.makes) < _MAX_STATIONS_OF_A_ROW:
                row.makes[make] = row.makes.get(make, 0) + count

    def _redacted(self, judged: Judged) -> str:
        frame = self._redactor.redact(judged.record.frame[:_MAX_EXAMPLE])
        return printable(_LONG_ID.sub(r"\1***", frame))

    def _figures(self, station: Station) -> Figures:
        if (figures := self.stations.get(station)) is None:
            figures = self.stations[station] = Figures(station_name(station))
        return figures

    def _source(self, name: str) -> Figures:
        return self.sources.setdefault(name, Figures(printable(name)))

    def _latency(self, action: str, direction: str | None) -> Histogram | None:
        key = action, direction
        if key not in self.latencies and len(self.latencies) < MAX_ROWS:
            self.latencies[key] = Histogram()
        return self.latencies.get(key)


_NO_FRAME = frozenset(STATES)
_NAMED = frozenset(("option", "log", "handshake"))


@cache
def _field() -> Codecs:
    return Codecs(policy=Policy.field())


def station_name(station: Station) -> str:
    """The station's name as written, fit for a terminal."""
    return printable(station.name, MAX_NAME) if station.name else UNNAMED


def make_of(station: Station) -> Make:
    """Who made the station."""
    return Make(*(printable(text, MAX_NAME) for text in (station.vendor, station.model, station.firmware)))


def _is_valid(codecs: Codecs, version: str, judged: Judged) -> bool:
    """Whether the codec of a version accepts the frame, as an answer to the same action if it is one."""
    action = judged.action if judged.type == "CALLRESULT" and judged.action else None
    try:
        return codecs[version].is_valid(judged.record.frame, action=action)
    except ValueError:  # no version is told, or it does not know the action
        return False


def _place(record: Record) -> str:
    return f"{printable(record.source)}:{record.line}"


def rule_of(kind: Kind, violation: Violation) -> Rule:
    """The row that a violation belongs to: the same for all array indexes and all values."""
    keyword = violation.keyword
    in_frame = keyword in ("frame", "action")
    pointer = printable_pointer(violation.pointer, indexes=in_frame)
    return Rule(kind.type, kind.action, pointer, keyword, _limit(keyword, violation), violation.rule or "",
                violation.resolution or "")  # fmt: skip


def _limit(keyword: str, violation: Violation) -> str:
    match keyword:
        case "json" | "frame" | "limit":
            # The message without place and length, which would make every violation a row of its own.
            message = _LENGTH.sub("", _PLACE.sub("", violation.message)).removeprefix("invalid JSON: ")
            return f"{keyword}: {printable(message)}"
        case "version":
            return f"a message of OCPP {violation.found}, not of {violation.expected}"
        case "log":
            return printable(violation.message)
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


def most_frequent(rows: Mapping[_Key, Row]) -> list[tuple[_Key, Row]]:
    """The rows by falling count."""
    return sorted(rows.items(), key=lambda item: (-item[1].count, item[0]))
