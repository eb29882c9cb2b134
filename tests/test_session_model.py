"""Two sessions on a wire that loses, cuts, doubles and reorders frames, beside a model of who owes what.

The model is the tables of `Session` once more, over the headers alone and with plain lists. Both ends make the same
ids, and frames that nobody sent are mixed in, so that an id may mean the other end's, a forged or a former CALL.

Search space: `max_outstanding` 3 x `max_peer_outstanding` 3 for each version; frames made by the sessions, or forged
with ids that they make too, in any order. Four ids are remembered, so that an id is often new again.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

import ocpp_fastcodec.session as module
from ocpp_fastcodec import Call, CallError, CallResult, CallResultError, DecodeError, Send
from ocpp_fastcodec.session import (
    DuplicateError,
    LateError,
    OutstandingError,
    Role,
    Session,
    SessionError,
    UnsolicitedError,
)
from shared import codec

REMEMBERED = 4
ROLES: list[Role] = ["csms", "charging_station"]
ACTION: dict[Role, str] = {"csms": "ClearCache", "charging_station": "Heartbeat"}
RESULT: dict[str, dict[str, Any]] = {
    "ClearCache": {"status": "Accepted"},
    "Heartbeat": {"currentTime": "2024-01-01T00:00:00Z"},
}
STREAM = {"id": 1, "pending": 0, "basetime": "2024-01-01T00:00:00Z", "data": [{"t": 0, "v": "1"}]}
MESSAGES = {2: Call, 3: CallResult, 4: CallError, 5: CallResultError, 6: Send}
SELDOM = st.sampled_from([False, False, False, True])
FORGED_IDS = st.sampled_from(["1", "2", "3", "4", "5"])


@dataclass
class End:
    """One end: the session, the frames on their way to it, and what the model knows of it."""

    role: Role
    session: Session
    arriving: list[str] = field(default_factory=list)
    # Our CALLs without an answer; those that are over, newest last, and what another answer gets.
    pending: list[str] = field(default_factory=list)
    over: list[tuple[str, type[SessionError]]] = field(default_factory=list)
    # The peer's CALLs without an answer; our results, newest last, and what a refusal gets.
    owed: list[Call] = field(default_factory=list)
    results: list[tuple[str, type[SessionError] | None]] = field(default_factory=list)
    # Ids of which a CALL or its answer was lost: they alone may stay pending for ever.
    lost: set[str] = field(default_factory=set)
    # The peer's results that may be refused, newest last (2.1).
    refusable: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    accepted: int = 0
    replied: int = 0

    def owes(self, unique_id: str) -> bool:
        return any(call.unique_id == unique_id for call in self.owed)


def note(memory: list[tuple[str, Any]], unique_id: str, fate: Any) -> None:
    known = [row[0] for row in memory]
    if unique_id in known:
        memory[known.index(unique_id)] = (unique_id, fate)
    else:
        memory.append((unique_id, fate))
        del memory[:-REMEMBERED]


def outcome(act: Callable[[], object]) -> Any:
    """What is returned, or the refusal."""
    try:
        return act()
    except (DecodeError, SessionError) as error:
        return error


class Wire(RuleBasedStateMachine):
    """Each rule lets one thing happen, and compares what the session says with what the model expects."""

    version: str
    ends: dict[Role, End]

    def __init__(self) -> None:
        super().__init__()
        self.remembered, module.REMEMBERED = module.REMEMBERED, REMEMBERED  # type: ignore[misc]
        self.ends = {}

    @initialize(limit=st.sampled_from([1, 2, None]), peer_limit=st.sampled_from([1, 3, 256]))
    def connect(self, limit: int | None, peer_limit: int) -> None:
        self.limit, self.peer_limit = limit, peer_limit
        for role in ROLES:
            numbers = itertools.count(1)
            session = Session(
                codec(self.version),
                role,
                new_id=lambda numbers=numbers: str(next(numbers)),  # type: ignore[misc]
                max_outstanding=limit,
                max_peer_outstanding=peer_limit,
            )
            self.ends[role] = End(role, session)

    def peer(self, end: End) -> End:
        return next(other for other in self.ends.values() if other is not end)

    def post(self, sender: End, frame: str) -> None:
        self.peer(sender).arriving.append(frame)

    # What the applications do.

    @rule(role=st.sampled_from(ROLES))
    def call(self, role: Role) -> None:
        end = self.ends[role]
        may = self.limit is None or len(end.pending) < self.limit
        assert end.session.can_call == may
        frame = outcome(lambda: end.session.call(ACTION[role], {}))
        if may:
            unique_id = json.loads(frame)[1]
            assert unique_id not in end.asked
            end.pending.append(unique_id)
            end.asked.append(unique_id)
            self.post(end, frame)
        else:
            assert isinstance(frame, OutstandingError)
            assert frame.unique_id == end.pending[0]

    @precondition(lambda self: self.version == "2.1")
    @rule()
    def send(self) -> None:
        end = self.ends["charging_station"]
        self.post(end, end.session.send("NotifyPeriodicEventStream", STREAM))

    @rule(role=st.sampled_from(ROLES), data=st.data())
    def answer(self, role: Role, data: st.DataObject) -> None:
        end = self.ends[role]
        if end.owed:
            self.answer_one(end, data.draw(st.sampled_from(end.owed)), not data.draw(SELDOM))

    def answer_one(self, end: End, call: Call, well: bool) -> None:
        if well:
            frame = end.session.reply(call, RESULT[call.action])
            if self.version == "2.1":
                note(end.results, call.unique_id, None)
        else:
            frame = end.session.reply_error(call, "InternalError")
        end.owed.remove(call)
        end.replied += 1
        self.post(end, frame)

    @rule(role=st.sampled_from(ROLES))
    def ask_and_answer(self, role: Role) -> None:
        """The normal course, up to an answer on the wire."""
        end = self.ends[role]
        peer = self.peer(end)
        self.call(role)
        self.deliver(peer.role, len(peer.arriving))
        while peer.owed:
            self.answer_one(peer, peer.owed[-1], well=True)

    @rule(role=st.sampled_from(ROLES), unique_id=FORGED_IDS, well=st.booleans())
    def answer_what_is_not_owed(self, role: Role, unique_id: str, well: bool) -> None:
        end = self.ends[role]
        if end.owes(unique_id):
            return
        call = Call(unique_id, ACTION[self.peer(end).role], {})
        if well:
            error = outcome(lambda: end.session.reply(call, RESULT[call.action]))
        else:
            error = outcome(lambda: end.session.reply_error(call, "InternalError"))
        assert isinstance(error, UnsolicitedError)
        assert error.unique_id == unique_id

    @rule(role=st.sampled_from(ROLES), data=st.data())
    def time_out(self, role: Role, data: st.DataObject) -> None:
        end = self.ends[role]
        if end.pending and data.draw(st.integers(0, 3)) == 0:
            unique_id = data.draw(st.sampled_from(end.pending))
            assert end.session.forget(unique_id) == ACTION[role]
            end.pending.remove(unique_id)
            note(end.over, unique_id, LateError)

    @rule(role=st.sampled_from(ROLES), data=st.data())
    def refuse_a_result(self, role: Role, data: st.DataObject) -> None:
        """Only in 2.1, and only one that was accepted and has not been refused."""
        end = self.ends[role]
        unique_id = data.draw(st.sampled_from([*end.refusable, data.draw(FORGED_IDS)]))
        result = CallResult(unique_id, RESULT[ACTION[role]], ACTION[role], version=self.version)
        frame: Any = None
        try:
            frame = end.session.refuse(result, "GenericError")
        except ValueError:
            assert unique_id not in end.refusable
        else:
            assert json.loads(frame)[:3] == [5, unique_id, "GenericError"]
            end.refusable.remove(unique_id)
            self.post(end, frame)

    # What the wire does.

    @rule(role=st.sampled_from(ROLES), many=st.integers(1, 5))
    def deliver(self, role: Role, many: int) -> None:
        end = self.ends[role]
        for frame in end.arriving[:many]:
            end.arriving.remove(frame)
            self.receive(end, frame)

    @rule(role=st.sampled_from(ROLES), data=st.data(), twice=st.booleans(), cut=SELDOM)
    def deliver_badly(self, role: Role, data: st.DataObject, twice: bool, cut: bool) -> None:
        end = self.ends[role]
        if end.arriving:
            index = data.draw(st.integers(0, len(end.arriving) - 1))
            frame = end.arriving[index] if twice else end.arriving.pop(index)
            self.receive(end, frame, cut)

    @rule(role=st.sampled_from(ROLES), data=st.data())
    def lose(self, role: Role, data: st.DataObject) -> None:
        end = self.ends[role]
        if end.arriving:
            number, unique_id, *_ = json.loads(end.arriving.pop(data.draw(st.integers(0, len(end.arriving) - 1))))
            if number in (2, 3, 4):
                (self.peer(end) if number == 2 else end).lost.add(unique_id)

    @rule(role=st.sampled_from(ROLES), number=st.sampled_from([2, 3, 4, 5, 5]), data=st.data())
    def forge(self, role: Role, number: int, data: st.DataObject) -> None:
        """A frame that the peer's session would not have made, mostly with an id that means something."""
        end = self.ends[role]
        if number == 2:
            known = [call.unique_id for call in end.owed]
            rest: list[Any] = [ACTION[data.draw(st.sampled_from(ROLES))], {}]
        else:
            known = [row[0] for row in end.results] if number == 5 else [*end.pending, *(row[0] for row in end.over)]
            rest = [{"status": "Accepted"}] if number == 3 else ["GenericError", "", {}]
        unique_id = data.draw(st.sampled_from([*known, data.draw(FORGED_IDS)]))
        end.arriving.append(json.dumps([number, unique_id, *rest]))

    @rule(
        role=st.sampled_from(ROLES), frame=st.sampled_from(["", "pong", "[]", "[2,", "[3,7,{}]", '[2,null,"Reset",{}]'])
    )
    def noise(self, role: Role, frame: str) -> None:
        """What has no id moves nothing."""
        end = self.ends[role]
        error = outcome(lambda: end.session.receive(frame))
        assert isinstance(error, DecodeError)
        assert error.unique_id is None
        if error.reply is not None:
            self.post(end, error.reply)

    # What is received, and what the model expects of it.

    def receive(self, end: End, frame: str, cut: bool = False) -> None:
        number, unique_id, *rest = json.loads(frame)
        pending = list(end.pending)
        expected = self.expected(end, number, unique_id, rest, cut)
        message = outcome(lambda: end.session.receive(frame[:-1] if cut else frame))
        assert (type(message), message.unique_id) == (expected, unique_id), frame
        if isinstance(message, DecodeError) and message.reply is not None:
            self.post(end, message.reply)
        elif isinstance(message, Call):
            end.owed.append(message)
            end.accepted += 1
            off_spec = self.limit is not None and len(end.owed) > self.limit
            assert [found.keyword for found in message.deviations] == ["limit"] * off_spec
        elif isinstance(message, CallResult):
            assert (message.action, message.validated) == (ACTION[end.role], True)
            if self.version == "2.1":
                end.refusable = [*(one for one in end.refusable if one != unique_id), unique_id][-REMEMBERED:]
        if pending != end.pending:
            end.answers.append(unique_id)

    def expected(self, end: End, number: int, unique_id: str, rest: list[Any], cut: bool) -> type[object]:
        """What receiving must give; moves the model. A cut frame has a header, but is not JSON."""
        taken: type[object] = DecodeError if cut else MESSAGES[number]
        if number == 4 and unique_id == "-1" and self.version != "1.6":
            return taken
        if number in (3, 4):
            if unique_id not in end.pending:
                return dict(end.over).get(unique_id, UnsolicitedError)
            end.pending.remove(unique_id)
            note(end.over, unique_id, DuplicateError)
            valid = number == 4 or rest[0].keys() == RESULT[ACTION[end.role]].keys()
            return taken if valid else DecodeError
        if number == 5 and self.version == "2.1":
            refusal = dict(end.results).get(unique_id, UnsolicitedError)
            if refusal is None:
                note(end.results, unique_id, DuplicateError)
                return taken
            return refusal
        if number == 5:
            # A type that the version does not have is refused in silence, whoever owes what.
            return DecodeError
        if number == 6 or cut:
            return DuplicateError if number == 2 and end.owes(unique_id) else taken
        if end.owes(unique_id):
            return DuplicateError
        if rest[0] == ACTION[end.role] or len(end.owed) >= self.peer_limit:
            return DecodeError
        end.results[:] = [row for row in end.results if row[0] != unique_id]
        return taken

    # What always holds.

    @invariant()
    def the_session_knows_what_the_model_knows(self) -> None:
        for end in self.ends.values():
            session = end.session
            assert dict(session.pending) == dict.fromkeys(end.pending, ACTION[end.role])
            assert dict(session.outstanding) == {call.unique_id: call.action for call in end.owed}
            assert [(unique_id, fate[1]) for unique_id, fate in session._closed.items()] == end.over
            assert [(unique_id, fate[1]) for unique_id, fate in session._results.items()] == end.results
            assert list(session._refusable) == end.refusable

    @invariant()
    def nothing_is_answered_twice(self) -> None:
        for end in self.ends.values():
            assert len(set(end.answers)) == len(end.answers)
            assert set(end.answers) <= set(end.asked)
            assert end.accepted == end.replied + len(end.owed)

    @invariant()
    def memory_is_bounded(self) -> None:
        for end in self.ends.values():
            session = end.session
            assert len(session.pending) <= (self.limit or len(end.asked))
            assert len(session.outstanding) <= self.peer_limit
            assert max(len(session._closed), len(session._results)) <= REMEMBERED

    def teardown(self) -> None:
        """Delivers and answers what is left: only a CALL that was lost, or its answer, leaves anything pending."""
        try:
            while any(end.arriving or end.owed for end in self.ends.values()):
                for end in self.ends.values():
                    while end.arriving:
                        self.receive(end, end.arriving.pop(0))
                    while end.owed:
                        self.answer_one(end, end.owed[0], well=True)
            for end in self.ends.values():
                assert set(end.pending) <= end.lost
            self.the_session_knows_what_the_model_knows()
            self.nothing_is_answered_twice()
        finally:
            module.REMEMBERED = self.remembered  # type: ignore[misc]


class Wire16(Wire):
    version = "1.6"


class Wire201(Wire):
    version = "2.0.1"


class Wire21(Wire):
    version = "2.1"


OFTEN = settings(max_examples=4 * settings().max_examples, stateful_step_count=60)
TestWire16, TestWire201, TestWire21 = Wire16.TestCase, Wire201.TestCase, Wire21.TestCase
TestWire16.settings = TestWire201.settings = TestWire21.settings = OFTEN
