"""Judges the records of logs, and accuses nobody on a guess.

A call is judged by the version that its station speaks, an answer also by the call that it answers. Where the station,
the version or the call is in doubt, a frame that fits is valid, and one that does not is not judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import chain, islice, pairwise
from typing import NamedTuple, Protocol

from .. import VERSIONS, CallError, CallResult, CallResultError, DecodeError, KeepAlive, Send, Violation
from .. import Call as CallMessage
from .._core import Ledger, Records
from . import links, versions
from .links import Call, Links, Waiting, cannot_repeat
from .reader import Notice, Source, directions, one_way
from .record import OPPOSITE, Direction, Record
from .times import seconds_between
from .versions import Codecs, Finding, Spoken, is_call

MAX_STATIONS = 100_000
_OTHERS = "(others)"
MAX_HELD = 20_000
"""Accusations, and frames, that wait for what else the log tells."""

HEAD = 400  # records of a log by which its order is told
_HEAD_BATCHES = 16  # blocks in which they are looked for
_WAITING = 1_000  # answers that wait for a call that is logged after them
_TYPES = {2: "CALL", 3: "CALLRESULT", 4: "CALLERROR", 5: "CALLRESULTERROR", 6: "SEND"}
_HEADER = re.compile(
    rb'\[\s*"?([2-6])"?\s*,\s*(?:"([^"\\]{0,64})"|(\d{1,40})\s*(?=,))(?:\s*,\s*"([A-Za-z]{1,64})"\s*,)?'
)  # fmt: skip
_ELLIPSIS = "…".encode()
_ANY_VERSION = ("json", "frame", "limit")
_NAMED = ("option", "log")  # origins of a version that is beyond doubt


class Judged(NamedTuple):
    """What became of one record."""

    record: Record
    station: Station
    type: str
    action: str
    version: str
    verdict: str
    """`valid`, `valid_with_deviations`, `invalid`, `not_validated`, or the state of a record that is no whole frame."""
    violations: list[Violation]
    deviations: list[Violation]
    latency: float | None = None
    """Seconds from the call to this answer."""
    reason: str = ""
    """Why it was not judged, or what is to be said of the verdict."""
    direction: Direction | None = None
    message: CallMessage | CallResult | CallError | CallResultError | Send | None = None
    call: Call | None = None


class Noted(NamedTuple):
    """A valid call or answer that whoever is told wants to see."""

    station: Station
    time: datetime | None
    action: str
    is_answer: bool
    frame: bytes


class Counted(NamedTuple):
    """Ordinary records that are equal in all that follows; of pieces of frames, type, action and version are empty."""

    station: Station
    verdict: str
    """`valid`; `valid_with_deviations` for what lacks its closing brackets; `not_validated` for an answer to a call
    whose action the log leaves out; or the state of a record."""
    type: str
    action: str
    version: str
    has_time: bool
    has_station: bool
    has_direction: bool
    has_version: bool
    """Whether the log names it, or a handshake."""
    infers_direction: bool
    frames: int
    first: datetime | None
    """When the first of those that deviate was sent."""
    last: datetime | None


class Latencies(NamedTuple):
    """How long ordinary answers to an action took."""

    action: str
    direction: Direction | None
    worst: float
    bins: dict[int, int]
    """How many, by the bins of a `Histogram`."""


class Observer(Protocol):
    """Whoever is told what was found."""

    sees_all: bool
    """Whether it is told of each frame; else of those alone that are not ordinary, and counts of all others."""
    notes_calls: tuple[str, ...]
    """Actions whose ordinary calls it is shown one by one."""
    notes_answers: tuple[str, ...]
    """Actions the ordinary answers to which it is shown."""
    max_examples: int
    """How many frames it is shown that are alike in what they deviate in."""

    def counted(
        self, source: Source, counts: list[Counted], latencies: list[Latencies], activity: dict[tuple[int, str], int]
    ) -> None:
        """These ordinary records of a log were judged; `activity` is how many in each minute since 1970, by verdict."""

    def noted(self, noted: Noted) -> None:
        """A valid frame will be counted that it wants to see."""

    def judged(self, judged: Judged) -> None:
        """A frame was judged."""

    def unanswered(self, station: Station, call: Call) -> None:
        """A call has no answer in the log."""

    def reused(self, station: Station, record: Record, action: str) -> None:
        """A call has the id of another one that is not answered yet."""


class Station(Links):
    """What is known of one station."""

    def __init__(self, name: str | None, spoken: Spoken) -> None:
        self.vendor = self.model = self.firmware = ""
        self.identity: tuple[object, ...] | None = None
        self.held: list[Record] = []


class Judge:
    """Takes the records of logs in order, and tells an observer what they are."""

    def __init__(
        self, observer: Observer, codecs: Codecs, *, station: str | None = None, version: str | None = None
    ) -> None:
        self._observer = observer
        self._codecs = codecs
        self._given_station = station
        self._given = version
        calls, answers = list(observer.notes_calls), list(observer.notes_answers)
        examples = max(1, observer.max_examples)
        self._ledger = Ledger(codecs, directions(), calls, answers, examples, station, version is not None)
        self._stations: dict[str | tuple[str], Station] = self._ledger.stations
        self._hints: dict[str, str] = {}
        self._hint: str | None = None
        self._group = ""
        self._named: set[str] = set()
        self._lost = links.NEVER
        self._source: Source | None = None
        self._mirrored = False
        self._accused: list[tuple[Judged, Station]] = []
        self._held = 0

    # Logs

    def log(self, source: Source, batches: Iterable[Records], group: str = "") -> None:
        """Judges one log. `group` is the same for logs that go on in one another."""
        if group != self._group and self._sequence:
            self._lost = self._sequence
        self._group = group
        self._source = source
        self._hint = None
        self._named = set()
        iterator = iter(batches)
        head = list(_head(iterator))
        items = list(islice((batch[place] for batch in head for place in range(len(batch))), HEAD))
        self._mirrored = is_newest_first(items)
        if self._mirrored and len(items) < HEAD:
            self._mirrored = False
            for item in reversed(items):
                self._item(item)
        else:
            del items
            skipped = 0
            for batch in chain(head, iterator):
                if source.lines_too_long != skipped:
                    skipped = source.lines_too_long
                    self._lost = self._sequence
                self._batch(batch)
                if self._ledger.is_full:
                    self._observer.counted(source, *self._ledger.take())
        self._mirrored = False
        self._observer.counted(source, *self._ledger.take())

    def _batch(self, batch: Records) -> None:
        """Judges the records of a batch: the ledger takes what is ordinary."""
        place, ordinary = 0, not (self._observer.sees_all or self._mirrored)
        while True:
            if ordinary:
                place = self._ledger.ordinary(batch, place, (self._group,))
                for noted in self._ledger.take_noted():
                    self._observer.noted(Noted._make(noted))
            if place == len(batch):
                return
            self._item(batch[place])
            place += 1

    def _item(self, item: Record | Notice) -> None:
        if isinstance(item, Record):
            self.record(item)
        else:
            self._notice(item)

    @property
    def _sequence(self) -> int:
        """The number of the record that was judged last."""
        return self._ledger.sequence

    def finish(self) -> None:
        """Judges what waited for the end: nothing more is to come."""
        for station in self._stations.values():
            for record in station.held:
                self._settle(record, station)
            station.held = []
            for waiting in station.answers.values():
                self._unlinked(waiting.record, station)
            station.answers = {}
        for judged, station in self._accused:
            if station.mixed or (judged.record.direction is None and station.callers > 1):
                judged = judged._replace(
                    verdict="not_validated", violations=[], reason="call not certain", latency=None
                )
            self._observer.judged(judged)
        self._accused = []
        for station in self._stations.values():
            for call in station.open_calls():
                self._forget(station, call)

    # Records

    def record(self, record: Record) -> None:
        """Judges one record."""
        self._ledger.sequence += 1
        name = record.station or self._given_station
        station = self._stations.get(name or (self._group,)) or self._station(name)
        station.hear(record.time)
        if record.version and not self._given:
            spoken = station.spoken
            if spoken.version != record.version or spoken.origin != "log":
                spoken.name(record.version, "log")
        state = record.state
        if state != "whole" and state != "unclosed":
            if state == "payload":
                self._payload(record, station)
            elif state == "broken":
                self._whole(record._replace(state="whole"), station)
            elif state == "repeated" and self._is_another(record, station):
                self._whole(record, station)
            else:
                self._fragment(record, station)
        else:
            self._whole(record, station)

    def _whole(self, record: Record, station: Station) -> None:
        """Judges a record as the whole frame that it is."""
        if record.frame[1:2] == b"3":
            self._result(record, station)
        else:
            self._frame(record, station)

    def _is_another(self, record: Record, station: Station) -> bool:
        """Whether a frame that equals an earlier one answers a call, or is a call, that came since."""
        header = _HEADER.match(record.frame)
        if header is None:
            return False
        unique_id = _id_of(header)
        if header[1] in b"34":
            return bool(self._calls_for(unique_id, station, record.direction)[1])
        if any(call.has_frame(record.frame) for call in station.candidates(unique_id, None)):
            return False
        return header[1] == b"2" and record.time is None and station.was_answered(unique_id)

    def _station(self, name: str | None) -> Station:
        key: str | tuple[str] = name or (self._group,)
        if others := len(self._stations) >= MAX_STATIONS:
            key = name = _OTHERS
            if key in self._stations:
                return self._stations[key]
        if self._given:
            spoken = Spoken(self._given, "option")
        elif name and (hint := self._hints.get(name)):
            spoken = Spoken(hint, "handshake")
        else:
            spoken = Spoken(self._hint, "handshake") if self._hint else Spoken()
        station = Station(name, spoken)
        self._ledger.add(key, station)
        station.mixed = others
        if name:
            self._named.add(name)
            if unnamed := self._stations.get((self._group,)):
                unnamed.mixed = True
        elif self._named:
            station.mixed = True
        return station

    def _notice(self, notice: Notice) -> None:
        """A line that names a version: of the station that it names, else perhaps of all."""
        if self._given:
            return
        self._hint = notice.version
        for word in notice.words:
            name = word.decode(errors="replace")
            if (station := self._stations.get(name)) is not None:
                if station.spoken.version != notice.version:
                    station.spoken.name(notice.version, "handshake")
                station.disturbed = self._sequence  # it connects anew
            elif len(self._hints) < MAX_STATIONS:
                self._hints[name] = notice.version

    def _frame(self, record: Record, station: Station) -> None:
        """Judges what is no CALLRESULT."""
        frame, spoken = record.frame, station.spoken
        version = spoken.version
        try:
            message = self._codecs[version].decode(frame)
        except DecodeError as error:
            self._refused(record, station, error)
            return
        if message.deviations and any(deviation.resolution for deviation in message.deviations):
            refused = versions.refusal(frame, self._codecs.strict[version])
            if refused is not None:
                self._refused(record, station, refused)
                return
        if type(message) is CallMessage:
            self._ledger.fits(spoken, frame)
            direction = one_way(message.action) or record.direction
            if message.action == "BootNotification":
                self._boot(station, frame, message.payload)
            self._open(record, station, message.unique_id, message.action, spoken.candidates, direction)
            self._valid(record, station, "CALL", message.action, version, message, direction)
            if station.held:
                self._release(station)
        elif type(message) is Send:
            self._ledger.fits(spoken, frame)
            self._valid(record, station, "SEND", message.action, version, message, record.direction)
        elif isinstance(message, (KeepAlive, CallResult)):
            self._result(record, station)
        else:
            self._error(record, station, message)

    def _refused(self, record: Record, station: Station, error: DecodeError) -> None:
        """A frame that its station's version refuses: it may be of another one, or broken."""
        if self._may_be_cut(record, station):
            return
        frame, spoken, strict = record.frame, station.spoken, self._codecs.strict
        action = error.action or ""
        fitting = tuple(v for v in VERSIONS if v != spoken.version and strict[v].is_valid(frame))
        if fitting and spoken.origin not in ("option",):
            named = spoken.origin == "log"
            version, before = fitting[0], spoken.version
            message = strict[version].decode(frame)
            boots = isinstance(message, CallMessage) and message.action == "BootNotification"
            surprise = not named and spoken.switch(fitting, certain=boots, alone=station.name is not None)
            if isinstance(message, (CallResult, KeepAlive)):
                return self._unlinked(record, station)
            direction = one_way(action) or record.direction
            if isinstance(message, CallMessage):
                if message.action == "BootNotification":
                    self._boot(station, frame, message.payload)
                self._open(record, station, message.unique_id, message.action, fitting, direction)
            kind = _TYPES[message.message_type_id]
            if named:
                deviation = Violation("version", "", None, 0, before, version, f"a message of OCPP {version}")
                self._tell(record, station, kind, action, version, "valid_with_deviations", [], [deviation],
                           reason="other version", direction=direction)  # fmt: skip
            else:
                reason = "other version" if surprise else ""
                self._valid(record, station, kind, action, version, message, direction, reason)
            if station.held:
                self._release(station)
            return
        header = _HEADER.match(frame)
        if not action and header and header[4]:
            action = header[4].decode()
        if header and header[1] in b"345":
            # A broken answer has answered all the same.
            self._answered(record, station, _id_of(header))
        elif header and error.message_type_id in (2, None) and header[1] == b"2":
            among = _may_speak(spoken)
            self._open(record, station, _id_of(header), action, among, one_way(action) or record.direction)
        else:
            station.disturbed = self._sequence
        first = error.violations[0].keyword
        settled = first in _ANY_VERSION or spoken.tried or fitting
        if not settled and self._held < MAX_HELD:
            self._held += 1
            station.held.append(record)
            return
        self._settle(record, station)

    def _release(self, station: Station) -> None:
        """Judges the frames that waited for the version."""
        held, station.held = station.held, []
        self._held -= len(held)
        for record in held:
            self._settle(record, station)

    def _settle(self, record: Record, station: Station) -> None:
        """Judges a frame that no version of its station accepts."""
        spoken = station.spoken
        named = spoken.origin in _NAMED
        pool = (spoken.version,) if named else spoken.pool
        finding = versions.judge(record.frame, pool, self._codecs, is_named=named)
        header = _HEADER.match(record.frame)
        kind = _TYPES.get(int(header[1]), "unknown") if header else "unknown"
        if finding is None:
            action = header[4].decode() if header and header[4] else ""
            self._tell(record, station, kind, action, "", "not_validated", [], [], reason="version not certain")
            return
        error = versions.refusal(record.frame, self._codecs.strict[finding.version])
        action = (error.action if error else None) or (header[4].decode() if header and header[4] else "")
        if (
            error
            and not error.action
            and not any(action in self._codecs.strict[version].actions() for version in VERSIONS)
        ):
            action = ""  # it may be no action at all
        kind = _TYPES.get(error.message_type_id or 0, kind) if error else kind
        if error and error.message_type_id is None and finding.violations[0].keyword in _ANY_VERSION and not header:
            kind = "unknown"
        self._found(record, station, kind, action, finding)

    def _found(
        self, record: Record, station: Station, kind: str, action: str, finding: Finding,
        *, latency: float | None = None, call: Call | None = None, doubtful: bool = False,
    ) -> None:  # fmt: skip
        """Tells what a frame breaks; what a policy resolves is a deviation."""
        unresolved = [violation for violation in finding.violations if violation.resolution is None]
        direction = one_way(action) if call is None else _answers_from(call, record)
        reason = "version guessed weakly" if finding.is_weak else ""
        verdict = "invalid" if unresolved else "valid_with_deviations"
        judged = Judged(
            record, station, kind, action, finding.version, verdict, unresolved,
            [] if unresolved else finding.violations, latency, reason, direction or record.direction, None, call,
        )  # fmt: skip
        if not doubtful:
            self._observer.judged(judged)
        elif len(self._accused) < MAX_HELD:
            self._accused.append((judged, station))
        else:
            self._tell(record, station, kind, action, "", "not_validated", [], [], reason="call not certain")

    # Answers

    def _result(self, record: Record, station: Station) -> None:
        """Judges a CALLRESULT, or keeps it until its call comes."""
        frame = record.frame
        header = _HEADER.match(frame)
        if header is None or header[2] is None:
            message = None
            try:
                message = self._codecs.strict[station.spoken.version].decode(frame)
            except DecodeError as error:
                self._refused(record, station, error)
                return
            if not isinstance(message, CallResult):
                self._frame(record, station)
                return
            unique_id = message.unique_id
        else:
            unique_id = header[2].decode(errors="replace")
        owner, calls = self._calls_for(unique_id, station, record.direction)
        if not calls:
            try:
                self._codecs.strict[station.spoken.version].decode(frame)
            except DecodeError as error:
                self._refused(record, station, error)
                return
            if station.was_answered(unique_id) and not cannot_repeat(unique_id) and station.name is None:
                station.mixed = True
            self._wait(record, station, unique_id)
            return
        self._judge_result(record, station, owner, unique_id, calls, natural=not self._mirrored)

    def _judge_result(
        self, record: Record, station: Station, owner: Station, unique_id: str, calls: list[Call], *, natural: bool
    ) -> None:
        frame = record.frame
        call = calls[-1]
        action = call.action
        if action is None:  # the call was cut
            owner.close(call)
            return self._unlinked(record, station)
        version = call.versions[0]
        refused: DecodeError | None
        try:
            message = self._codecs[version].decode(frame, action=action)
        except DecodeError as error:
            refused = error
        else:
            assert isinstance(message, CallResult)
            if not any(deviation.resolution for deviation in message.deviations) or self._fits(
                frame, (version,), action
            ):
                if len(calls) == 1 and call.is_certain:
                    owner.close(call)
                    latency = self._latency(call, record) if natural else None
                    self._valid(record, owner, "CALLRESULT", action, version, message, _answers_from(call, record),
                                latency=latency, call=call)  # fmt: skip
                else:
                    self._valid_somehow(record, owner, unique_id, calls)
                return
            refused = versions.refusal(frame, self._codecs.strict[version], action)
        strict = self._codecs.strict
        if any(other.action and self._fits(frame, other.versions, other.action) for other in calls):
            self._valid_somehow(record, owner, unique_id, calls)
            return
        if self._may_be_cut(record, owner):
            return
        bare = versions.refusal(frame, strict[version])
        owner.close(call)
        if bare is not None:  # the header is wrong, whichever call it answers
            self._settle(record, station)
            return
        assert refused is not None
        if owner.name is None and owner.spoken.origin not in _NAMED and self._fits(frame, VERSIONS, action):
            # Whoever sent it may be a station that speaks another version than those heard so far.
            reason = "version not certain"
            self._tell(record, owner, "CALLRESULT", action, "", "not_validated", [], [], reason=reason, call=call)
            return
        if not self._trusts(call, calls, owner, record, natural=natural):
            reason = "call not certain"
            self._tell(record, owner, "CALLRESULT", "", "", "not_validated", [], [], reason=reason, call=call)
            return
        finding = versions.judge(frame, call.versions, self._codecs, action)
        if finding is None or finding.is_weak:
            self._tell(record, owner, "CALLRESULT", action, "", "not_validated", [], [], reason="version not certain")
            return
        self._found(record, owner, "CALLRESULT", action, finding, latency=self._latency(call, record), call=call,
                    doubtful=not call.unique)  # fmt: skip

    def _valid_somehow(self, record: Record, owner: Station, unique_id: str, calls: list[Call]) -> None:
        """An answer that fits one of several calls with its id, or the one in another version."""
        certain = len(calls) == 1 and calls[0].is_certain
        fitting = [(call, version) for call in calls
                   if call.action and (version := self._fits(record.frame, call.versions, call.action))]  # fmt: skip
        call, version = fitting[-1]
        owner.close(call)
        for other in calls:
            other.is_certain = False  # another one may have been answered
        if len(calls) > 1:
            owner.mixed = owner.mixed or (owner.name is None and call is not calls[-1])
        if len(fitting) > 1 or (len(calls) == 1 and not certain):
            self._tell(record, owner, "CALLRESULT", "", "", "valid", [], [])
            return
        direction = _answers_from(call, record)
        self._tell(
            record, owner, "CALLRESULT", call.action or "", version, "valid", [], [], direction=direction, call=call
        )

    def _may_be_cut(self, record: Record, station: Station) -> bool:
        """Whether a frame that is wrong may be so for what the log left out; then it counts as elided."""
        if b"..." not in record.frame and _ELLIPSIS not in record.frame:
            return False
        self._fragment(record._replace(state="elided"), station)
        return True

    def _fits(self, frame: bytes, among: tuple[str, ...], action: str) -> str | None:
        """The version in which a frame is a valid answer to the action."""
        for version in among:
            try:
                if self._codecs.strict[version].is_valid(frame, action=action):
                    return version
            except ValueError:  # the version does not know the action
                continue
        return None

    def _trusts(self, call: Call, calls: list[Call], owner: Station, record: Record, *, natural: bool) -> bool:
        """Whether a link is certain enough to say that its answer is wrong."""
        if call.unique:
            return True
        if record.direction is None and owner.callers > 1:
            return False
        if record.state == "repeated":  # it may be the earlier line once more
            return False
        if (
            not natural
            or len(calls) > 1
            or not call.is_certain
            or owner.mixed
            or not links.is_undisturbed(call, owner, self._lost)
        ):
            return False
        soon, at_once = links.is_close(call, record.time, owner.count)
        if not soon:
            return False
        return at_once or not self._fits_another(record.frame, call)

    def _fits_another(self, frame: bytes, call: Call) -> bool:
        """Whether a frame is a valid answer to some other action: then it may well be one."""
        return any(
            self._fits(frame, (version,), action)
            for version in call.versions
            for action in self._codecs.strict[version].actions()
            if action != call.action and is_call(self._codecs.strict[version], action)
        )

    def _calls_for(self, unique_id: str, station: Station, direction: Direction | None) -> tuple[Station, list[Call]]:
        calls = station.candidates(unique_id, direction)
        if calls or not cannot_repeat(unique_id):
            return station, calls
        owner = self._ledger.owner(unique_id)
        if owner is None or (owner.name and station.name and owner is not station):
            return station, []
        return owner, owner.candidates(unique_id, direction)

    def _open(
        self, record: Record, station: Station, unique_id: str, action: str | None, among: tuple[str, ...],
        direction: Direction | None,
    ) -> None:  # fmt: skip
        """Notes a call that waits for its answer, or meets one that came before it."""
        unique = cannot_repeat(unique_id)
        if action is not None:
            knowing = tuple(version for version in among if self._answers(version, action))
            among = knowing or tuple(version for version in VERSIONS if self._answers(version, action))
            action = action if among else None
        if not unique:
            if direction:
                station.add_caller(direction)
            station.note_id(unique_id, self._sequence)
        waiting = station.answers.get(unique_id)
        if waiting and waiting.record.direction and direction and waiting.record.direction != OPPOSITE[direction]:
            waiting = None
        count, sequence = station.count, self._sequence
        if waiting and self._mirrored:
            # The call is as far from its answer, and nothing was lost between them.
            count, sequence = waiting.count, waiting.sequence
        call = Call(record, count, unique_id, action, among, direction, sequence, unique)
        if waiting:
            del station.answers[unique_id]
            station.open(call)
            self._judge_result(waiting.record, station, station, unique_id, [call], natural=self._mirrored)
            return
        if station.was_settled(unique_id):
            return
        same = [other for other in station.candidates(unique_id, None) if other.direction == direction]
        if same:
            if station.name is None and not unique and not same[-1].has_frame(record.frame):
                station.mixed = True
            elif station.name and links.is_undisturbed(same[-1], station, self._lost):
                self._observer.reused(station, record, action or "")
        for forgotten in station.open(call):
            self._forget(station, forgotten)
        if unique:
            self._ledger.own(unique_id, station)

    def _answers(self, version: str, action: str) -> bool:
        """Whether a version has answers to the action."""
        return is_call(self._codecs.strict[version], action)

    def _forget(self, station: Station, call: Call) -> None:
        """A call that got no answer, if the log would have it."""
        # What was lost a few records before the call may be its answer: logs of several threads are not in order.
        lost = max(station.disturbed, self._lost) > call.sequence - links.NEAR
        if station.mixed or lost or call.action is None or (station.name and self._may_have_stray(call)):
            return
        answered = station.last_answer(call)
        if not call.unique and answered is not None and answered > call.count - links.NEAR:
            return
        seconds = seconds_between(call.time, station.last)
        later = seconds >= 30 if seconds is not None else station.count - call.count >= 20
        if later:
            self._observer.unanswered(station, call)

    def _wait(self, record: Record, station: Station, unique_id: str) -> None:
        """Keeps an answer whose call may still come."""
        limit = MAX_HELD if self._mirrored else _WAITING
        self._note_stray(unique_id, station)
        if unique_id in station.answers:
            station.settle(unique_id)
            self._unlinked(station.answers.pop(unique_id).record, station)
        station.answers[unique_id] = Waiting(record, station.count, self._sequence)
        if len(station.answers) > limit:
            oldest = next(iter(station.answers))
            self._unlinked(station.answers.pop(oldest).record, station)

    def _note_stray(self, unique_id: str, station: Station) -> None:
        """Notes an answer on a line that names no station: it may answer any station's call."""
        if station.name is None:
            self._ledger.note_stray(unique_id)

    def _may_have_stray(self, call: Call) -> bool:
        """Whether an answer to the call may stand on a line that names no station."""
        unnamed = self._stations.get((self._group,))
        return self._ledger.may_have_stray(call) or (unnamed is not None and unnamed.last_answer(call) is not None)

    def _unlinked(self, record: Record, station: Station) -> None:
        self._tell(record, station, "CALLRESULT", "", "", "not_validated", [], [], reason=UNLINKED,
                   direction=record.direction)  # fmt: skip

    def _error(self, record: Record, station: Station, message: CallError | CallResultError) -> None:
        """A CALLERROR or CALLRESULTERROR, which is valid whatever it answers."""
        call = self._answered(record, station, message.unique_id) if isinstance(message, CallError) else None
        action = (call.action if call else None) or ""
        latency = self._latency(call, record) if call else None
        kind = _TYPES[message.message_type_id]
        self._valid(record, station, kind, action, station.spoken.version, message, record.direction,
                    latency=latency, call=call)  # fmt: skip

    def _answered(self, record: Record, station: Station, unique_id: str) -> Call | None:
        """The call that an answer settles whatever it says; None where that is not certain."""
        owner, calls = self._calls_for(unique_id, station, record.direction)
        for call in calls:
            owner.close(call)
        self._note_stray(unique_id, station)
        if not calls:
            station.settle(unique_id)
        return calls[0] if len(calls) == 1 else None

    def _latency(self, call: Call, record: Record) -> float | None:
        seconds = seconds_between(call.time, record.time)
        return seconds if seconds is not None and seconds >= 0 else None

    # What is no whole frame

    def _fragment(self, record: Record, station: Station) -> None:
        """A frame that the log cut, left the middle out of, or repeats: nobody is to blame for it."""
        header = _HEADER.match(record.frame)
        kind = _TYPES.get(int(header[1]), "unknown") if header else "unknown"
        action = header[4].decode() if header and header[4] else ""
        if record.state != "repeated":
            if header is None:
                # Whose it is may be cut as well, so it is lost for all.
                self._lost = self._sequence
            elif header[1] in b"26":
                direction = one_way(action) or record.direction
                self._open(record, station, _id_of(header), action or None, _may_speak(station.spoken), direction)
            else:
                self._answered(record, station, _id_of(header))
        known = action if any(self._answers(version, action) for version in VERSIONS) else ""
        self._observer.judged(Judged(record, station, kind, known, "", record.state, [], []))

    def _payload(self, record: Record, station: Station) -> None:
        """A payload without the frame around it: whether it is a request or an answer is a guess, so both may fit."""
        action, frame, strict = record.action or "", record.frame, self._codecs.strict
        is_result = frame.startswith(b"[3")
        payload = frame[len(b'[3,"",') :] if is_result else frame[frame.index(b",", len(b'[2,"",')) + 1 :]
        spoken = station.spoken
        order = (spoken.version, *(version for version in VERSIONS if version != spoken.version))
        other = b'[2,"","' + action.encode() + b'",' + payload if is_result else b'[3,"",' + payload
        if version := self._fits(frame, order, action):
            kind = "CALLRESULT" if is_result else "CALL"
        elif version := self._fits(other, order, action):
            kind = "CALL" if is_result else "CALLRESULT"
        else:
            finding = versions.judge(frame, spoken.pool, self._codecs, action)
            kind = "CALLRESULT" if is_result else "CALL"
            if finding is None or not strict:
                self._tell(record, station, kind, action, "", "not_validated", [], [], reason="version not certain")
            else:
                self._found(record, station, kind, action, finding)
            return
        if not spoken.changed and spoken.origin != "option" and kind == "CALL":
            fitting = tuple(v for v in VERSIONS if self._fits(frame, (v,), action))
            spoken.switch(fitting, certain=False, alone=station.name is not None)
        self._tell(record, station, kind, action, version, "valid", [], [], direction=one_way(action))

    # Telling

    def _valid(
        self, record: Record, station: Station, kind: str, action: str, version: str, message: object,
        direction: Direction | None, reason: str = "", *, latency: float | None = None, call: Call | None = None,
    ) -> None:  # fmt: skip
        deviations = list(message.deviations)  # type: ignore[attr-defined]
        if record.state == "unclosed":
            deviations.append(UNCLOSED)
        verdict = "valid_with_deviations" if deviations else "valid"
        self._observer.judged(
            Judged(record, station, kind, action, version, verdict, [], deviations, latency, reason, direction,
                   message, call)  # type: ignore[arg-type]
        )  # fmt: skip

    def _tell(
        self, record: Record, station: Station, kind: str, action: str, version: str, verdict: str,
        violations: list[Violation], deviations: list[Violation], *, reason: str = "",
        direction: Direction | None = None, call: Call | None = None,
    ) -> None:  # fmt: skip
        self._observer.judged(
            Judged(record, station, kind, action, version, verdict, violations, deviations, None, reason,
                   direction or record.direction, None, call)
        )  # fmt: skip

    def _boot(self, station: Station, frame: bytes, payload: dict[str, object]) -> None:
        """Notes who the station is; whoever boots counts its ids anew."""
        station.disturbed = self._sequence - 1 if self._mirrored else self._sequence
        station.note_boot(frame)
        about = payload.get("chargingStation", payload)
        if not isinstance(about, dict):
            return
        texts = [about.get(name) for name in _ABOUT]
        vendor, model, firmware, *serials = (text if isinstance(text, str) else "" for text in texts)
        vendor, model = vendor or serials[0], model or serials[1]
        identity = vendor, model, *serials[2:]
        if station.identity not in (None, identity) and any(serials[2:]):
            station.mixed = station.mixed or station.name is None
        station.identity = identity
        if (vendor, model, firmware) != (station.vendor, station.model, station.firmware):
            if self._ledger.counts_unclosed and self._source:
                # They are counted by who made the station.
                self._observer.counted(self._source, *self._ledger.take())
            station.vendor, station.model, station.firmware = vendor, model, firmware


UNLINKED = "call not in the log"
"""Why an answer was not judged whose call, or its action, the log does not have."""

UNCLOSED = Violation("log", "", None, 0, None, None, "the log leaves the closing brackets out")

_ABOUT = ("vendorName", "model", "firmwareVersion", "chargePointVendor", "chargePointModel", "serialNumber",
          "chargeBoxSerialNumber", "chargePointSerialNumber")  # fmt: skip


def _may_speak(spoken: Spoken) -> tuple[str, ...]:
    """The versions that a call which fits none may be of: what fitted before says little about it."""
    return spoken.pool if spoken.origin in _NAMED else VERSIONS


def _answers_from(call: Call, record: Record) -> Direction | None:
    """Who sent an answer, as far as its call tells; both sides may count their ids alike."""
    if record.direction or not call.unique or not call.direction:
        return record.direction
    return OPPOSITE[call.direction]


def _id_of(header: re.Match[bytes]) -> str:
    return (header[2] if header[2] is not None else header[3]).decode(errors="replace")


def is_newest_first(items: Sequence[Record | Notice]) -> bool:
    """Whether a log was exported from its end to its beginning."""
    times = [item.time for item in items if item.time is not None]
    steps = [seconds_between(one, other) or 0.0 for one, other in pairwise(times)]
    rising, falling = sum(step > 0 for step in steps), sum(step < 0 for step in steps)
    if rising or falling:
        return falling >= 2 and falling > 4 * rising
    calls: dict[bytes, list[int]] = {}
    answers: dict[bytes, list[int]] = {}
    for place, item in enumerate(items):
        if isinstance(item, Record) and (header := _HEADER.match(item.frame)) and header[2]:
            (calls if header[1] == b"2" else answers).setdefault(header[2], []).append(place)
    pairs = [
        (calls[key][0], places[0]) for key, places in answers.items() if len(places) == len(calls.get(key, ())) == 1
    ]
    before = sum(call < answer for call, answer in pairs)
    return len(pairs) - before >= 2 and len(pairs) - before > 4 * before


def _head(batches: Iterator[Records]) -> Iterator[Records]:
    """The first batches of a log: enough to tell its order by."""
    count = 0
    for batch in islice(batches, _HEAD_BATCHES):
        yield batch
        count += len(batch)
        if count >= HEAD:
            return
