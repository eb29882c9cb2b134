"""`Session`: its two tables cell by cell, then the rules that are numbered below them."""

from __future__ import annotations

import copy
import itertools
import json
import pickle
from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

import pytest

from ocpp_fastcodec import Call, CallError, CallResult, CallResultError, Codec, DecodeError, EncodeError, Send
from ocpp_fastcodec.session import (
    REMEMBERED,
    DirectionError,
    DuplicateError,
    LateError,
    OutstandingError,
    Role,
    Session,
    SessionError,
    UnsolicitedError,
)
from reference import VERSIONS
from shared import codec, places

Act = Callable[[Session], object]
Expected = str | type[SessionError]

V2 = [version for version in VERSIONS if version != "1.6"]
ROLES: list[Role] = ["csms", "charging_station"]
PEER: dict[Role, Role] = {"csms": "charging_station", "charging_station": "csms"}
# By who sends the CALL: an action with an empty request, and its response.
ACTION: dict[Role, str] = {"csms": "ClearCache", "charging_station": "Heartbeat"}
RESULT: dict[Role, dict[str, Any]] = {
    "csms": {"status": "Accepted"},
    "charging_station": {"currentTime": "2024-01-01T00:00:00Z"},
}
STREAM_ACTION = "NotifyPeriodicEventStream"
STREAM = {"id": 1, "pending": 0, "basetime": "2024-01-01T00:00:00Z", "data": [{"t": 0, "v": "1"}]}
SECRET = "04E91C5A1D2B80"


def session(version: str, role: Role = "csms", **options: Any) -> Session:
    numbers = itertools.count(1)
    return Session(codec(version), role, **{"new_id": lambda: f"ours-{next(numbers)}", **options})


def call(end: Session) -> str:
    return end.call(ACTION[end.role], {})


def their_call(end: Session, unique_id: str = "theirs-1") -> str:
    return json.dumps([2, unique_id, ACTION[PEER[end.role]], {}])


def their_result(end: Session, unique_id: str = "ours-1") -> str:
    return json.dumps([3, unique_id, RESULT[end.role]])


def take(end: Session, unique_id: str = "theirs-1") -> Call:
    """A CALL of the peer, accepted."""
    message = end.receive(their_call(end, unique_id))
    assert isinstance(message, Call)
    return message


def the_call(end: Session, unique_id: str = "theirs-1") -> Call:
    """A CALL of the peer, whether it has been received or not."""
    return Call(unique_id, ACTION[PEER[end.role]], {})


def reply(end: Session, unique_id: str = "theirs-1") -> str:
    return end.reply(the_call(end, unique_id), RESULT[PEER[end.role]])


def refuses(end: Session, error: type[Exception], act: Act) -> Any:
    """The error, after which the session is as it was."""

    def state() -> Any:
        return copy.deepcopy((end._pending, end._outstanding, end._closed, end._results))

    before = state()
    with pytest.raises(error) as caught:
        act(end)
    assert caught.type is error
    assert state() == before
    return caught.value


def receives(frame: str) -> Act:
    return lambda end: end.receive(frame)


# Our CALLs: to get into a state, to tell which it is, what may happen, what happens then.

INTO_OURS: dict[str, list[Act]] = {
    "new": [],
    "pending": [call],
    "answered": [call, lambda end: end.receive(their_result(end))],
    "forgotten": [call, lambda end: end.forget("ours-1")],
}
WHEN_ANSWERED: dict[str, Expected] = {
    "new": UnsolicitedError,
    "pending": "answered",
    "answered": DuplicateError,
    "forgotten": LateError,
}
ANSWERS: dict[str, tuple[int, Act]] = {
    "CALLRESULT": (3, lambda end: end.receive(their_result(end))),
    "CALLERROR": (4, receives('[4,"ours-1","SomeNewError","",{}]')),
    "CALLERROR, off-spec": (4, receives('[4,"ours-1","InternalError"]')),
    "CALLRESULT, invalid": (3, receives(f'[3,"ours-1",{{"no":"{SECRET}"}}]')),
    "CALLRESULT, cut": (3, receives('[3,"ours-1",{')),
    "CALLERROR, broken": (4, receives('[4,"ours-1"]')),
}
ILL = [name for name in ANSWERS if name.split()[-1] in ("invalid", "cut", "broken")]


def state_of_ours(end: Session) -> str:
    if "ours-1" in end.pending:
        return "pending"
    with pytest.raises(SessionError) as caught:
        ANSWERS["CALLERROR"][1](end)
    return next(state for state, expected in WHEN_ANSWERED.items() if expected is caught.type)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("state", INTO_OURS)
def test_our_call_and_an_answer(state: str, answer: str, version: str, role: Role) -> None:
    end = session(version, role)
    for act in INTO_OURS[state]:
        act(end)
    assert state_of_ours(end) == state
    number, act = ANSWERS[answer]
    expected = WHEN_ANSWERED[state]
    if isinstance(expected, type):
        error = refuses(end, expected, act)
        assert (error.unique_id, error.message_type_id) == ("ours-1", number)
        assert error.action == (None if state == "new" else ACTION[role])
        assert SECRET not in str(error)
    elif answer in ILL:
        with pytest.raises(DecodeError) as caught:
            act(end)
        assert (caught.value.unique_id, caught.value.message_type_id) == ("ours-1", number)
        assert (caught.value.reply is not None) == (version == "2.1" and number == 3)
        assert state_of_ours(end) == "answered"
    else:
        message = act(end)
        assert isinstance(message, CallResult if number == 3 else CallError)
        if isinstance(message, CallResult):
            assert (message.action, message.validated) == (ACTION[role], True)
        assert state_of_ours(end) == "answered"


FORGET: dict[str, Expected] = {
    "new": SessionError,
    "pending": "forgotten",
    "answered": SessionError,
    "forgotten": SessionError,
}


@pytest.mark.parametrize("state", INTO_OURS)
def test_our_call_and_forget(state: str) -> None:
    end = session("1.6")
    for act in INTO_OURS[state]:
        act(end)
    expected = FORGET[state]
    if isinstance(expected, type):
        error = refuses(end, expected, lambda end: end.forget("ours-1"))
        assert (error.unique_id, error.message_type_id) == ("ours-1", None)
    else:
        assert end.forget("ours-1") == "ClearCache"
        assert state_of_ours(end) == expected


@pytest.mark.parametrize("state", INTO_OURS)
def test_our_call_and_an_id_that_is_known(state: str) -> None:
    ids = iter(["ours-1", *["ours-1"] * 3, "-1", "ours-2"])
    end = session("1.6", new_id=lambda: next(ids), max_outstanding=None)
    for act in INTO_OURS[state]:
        act(end)
    call(end)
    assert next(reversed(end.pending)) == ("ours-1" if state == "new" else "ours-2")


# The peer's CALLs, in the same way.

REFUSAL = '[5,"theirs-1","FormatViolation","",{}]'
INTO_THEIRS: dict[str, list[Act]] = {
    "new": [],
    "outstanding": [take],
    "replied": [take, reply],
    "refused": [take, reply, receives(REFUSAL)],
}
CALLS: dict[str, Act] = {
    "CALL": take,
    "CALL, invalid": lambda end: end.receive(their_call(end).replace("{}", f'{{"no":"{SECRET}"}}')),
    "CALL, cut": lambda end: end.receive(their_call(end)[:-1]),
    "CALL, unknown": receives('[2,"theirs-1","Nope",{}]'),
    "CALL, wrong way": lambda end: end.receive(json.dumps([2, "theirs-1", ACTION[end.role], {}])),
    "not a type": receives('["2","theirs-1","Heartbeat",{}]'),
}
REPLIES: dict[str, Act] = {
    "CALLRESULT": reply,
    "CALLERROR": lambda end: end.reply_error(the_call(end), "InternalError"),
}
CALLERROR = REPLIES["CALLERROR"]
# Longer ways into the same states: the peer uses an id again.
AGAIN: list[tuple[str, list[Act]]] = [
    ("new", [take, reply, take, CALLERROR]),
    ("outstanding", [take, CALLERROR, take]),
    ("outstanding", [take, reply, take]),
    ("outstanding", [take, reply, receives(REFUSAL), take]),
    ("replied", [take, reply, receives(REFUSAL), take, reply]),
]
THEIRS: dict[str, dict[str, Expected]] = {
    "new": {
        "CALL": "outstanding",
        "CALLRESULT": UnsolicitedError,
        "CALLERROR": UnsolicitedError,
        "CALLRESULTERROR": UnsolicitedError,
    },
    "outstanding": {
        "CALL": DuplicateError,
        "CALLRESULT": "replied",
        "CALLERROR": "new",
        "CALLRESULTERROR": UnsolicitedError,
    },
    "replied": {
        "CALL": "outstanding",
        "CALLRESULT": UnsolicitedError,
        "CALLERROR": UnsolicitedError,
        "CALLRESULTERROR": "refused",
    },
    "refused": {
        "CALL": "outstanding",
        "CALLRESULT": UnsolicitedError,
        "CALLERROR": UnsolicitedError,
        "CALLRESULTERROR": DuplicateError,
    },
}


def state_of_theirs(end: Session) -> str:
    if "theirs-1" in end.outstanding:
        return "outstanding"
    try:
        copy.deepcopy(end).receive(REFUSAL)
    except UnsolicitedError:
        return "new"
    except DuplicateError:
        return "refused"
    return "replied"


def theirs(version: str, role: Role, state: str) -> Session:
    end = session(version, role)
    for act in INTO_THEIRS[state]:
        act(end)
    return end


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize(
    ("number", "event"), [(2, "CALL"), (3, "CALLRESULT"), (4, "CALLERROR"), (5, "CALLRESULTERROR")]
)
@pytest.mark.parametrize(
    ("state", "acts"), [*INTO_THEIRS.items(), *AGAIN], ids=lambda part: part if isinstance(part, str) else len(part)
)
def test_their_call_in_21(state: str, acts: list[Act], number: int, event: str, role: Role) -> None:
    end = session("2.1", role)
    for act in acts:
        act(end)
    assert state_of_theirs(end) == state
    act = {**CALLS, **REPLIES, "CALLRESULTERROR": receives(REFUSAL)}[event]
    expected = THEIRS[state][event]
    if isinstance(expected, type):
        error = refuses(end, expected, act)
        assert (error.unique_id, error.message_type_id) == ("theirs-1", number)
        assert error.action == (None if (number, expected) == (5, UnsolicitedError) else ACTION[PEER[role]])
    else:
        act(end)
        assert state_of_theirs(end) == expected


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
@pytest.mark.parametrize("answer", REPLIES)
def test_their_call_where_results_are_not_refused(answer: str, version: str, role: Role) -> None:
    end = session(version, role)
    refuses(end, UnsolicitedError, REPLIES[answer])
    take(end)
    refuses(end, DuplicateError, CALLS["CALL"])
    frame = REPLIES[answer](end)
    assert isinstance(frame, str)
    assert json.loads(frame)[:2] == [3 if answer == "CALLRESULT" else 4, "theirs-1"]
    refuses(end, UnsolicitedError, REPLIES[answer])
    error = refuses(end, DecodeError, receives(REFUSAL))
    assert places(error.violations) == [["/0", "frame"]]
    assert not end._results
    take(end)
    assert dict(end.outstanding) == {"theirs-1": ACTION[PEER[role]]}


def test_a_broken_refusal_of_our_result_is_one_too() -> None:
    end = theirs("2.1", "csms", "replied")
    with pytest.raises(DecodeError) as caught:
        end.receive('[5,"theirs-1"]')
    assert caught.value.reply is None
    assert state_of_theirs(end) == "refused"
    refuses(end, DuplicateError, receives('[5,"theirs-1"]'))


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("event", CALLS)
def test_a_duplicate_call_gets_no_reply_whatever_else_is_wrong(event: str, version: str, role: Role) -> None:
    end = session(version, role)
    take(end)
    error = refuses(end, DuplicateError, CALLS[event])
    assert SECRET not in str(error)
    assert not hasattr(error, "reply")
    assert len(end.outstanding) == 1


def test_a_message_that_is_not_answered_is_no_duplicate() -> None:
    """An answer to an unknown type, where a table has one, is a CALLERROR that the peer takes for that of its CALL."""
    end = Session(Codec("2.0.1", replies={"messageType": "MessageTypeNotSupported"}), "csms")
    for act in INTO_THEIRS["outstanding"]:
        act(end)
    refuses(end, DuplicateError, receives('[7,"theirs-1",{}]'))
    refuses(end, DuplicateError, receives(REFUSAL))
    assert refuses(end, DecodeError, receives('[7,"theirs-2",{}]')).code == "MessageTypeNotSupported"
    for version in ("2.0.1", "2.1"):
        end = theirs(version, "csms", "outstanding")
        assert refuses(end, DecodeError, receives('[7,"theirs-1",{}]')).reply is None
    assert isinstance(end.receive(json.dumps([6, "theirs-1", STREAM_ACTION, STREAM])), Send)


# 1. Who may send what, and when.


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("version", VERSIONS)
def test_each_action_in_each_direction(version: str, role: Role) -> None:
    """Every payload here is invalid, so what may be sent fails later."""
    end = session(version, role)
    to_peer, to_us = "csms_to_charging_station", "charging_station_to_csms"
    sent = codec(version).actions(to_peer if role == "csms" else to_us)  # type: ignore[arg-type]
    for action in codec(version).actions():
        number = 6 if action == STREAM_ACTION else 2
        act = partial(Session.send if number == 6 else Session.call, action=action, payload={"no": 1})
        error = refuses(end, EncodeError if action in sent else DirectionError, act)
        assert error.action == action
        if action not in sent:
            assert (error.unique_id, error.message_type_id) == (None, number)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("version", VERSIONS)
def test_both_send_data_transfer(version: str, role: Role) -> None:
    end = session(version, role)
    end.call("DataTransfer", {"vendorId": "v"})
    assert isinstance(end.receive('[2,"theirs-1","DataTransfer",{"vendorId":"v"}]'), Call)


def test_one_call_at_a_time() -> None:
    end = session("2.0.1")
    assert end.can_call
    assert call(end) == '[2,"ours-1","ClearCache",{}]'
    assert dict(end.pending) == {"ours-1": "ClearCache"}
    assert not end.can_call
    error = refuses(end, OutstandingError, lambda end: end.call("GetVariables", {}))
    assert (error.unique_id, error.message_type_id, error.action) == ("ours-1", 2, "ClearCache")
    assert str(error) == "a CALL still waits for its answer: `ours-1`"
    take(end)
    assert not end.can_call, "the peer's CALLs are another direction"
    end.receive(their_result(end))
    assert end.can_call
    assert json.loads(call(end))[1] == "ours-2"


def test_a_timeout_lets_the_next_one_go() -> None:
    end = session("1.6")
    call(end)
    end.forget("ours-1")
    assert end.can_call
    call(end)
    refuses(end, LateError, ANSWERS["CALLRESULT"][1])
    assert dict(end.pending) == {"ours-2": "ClearCache"}


@pytest.mark.parametrize(("limit", "sent"), [(1, 1), (3, 3), (None, 20)])
def test_the_rule_of_one_can_be_changed(limit: int | None, sent: int) -> None:
    end = session("1.6", max_outstanding=limit)
    for _ in range(sent):
        call(end)
    assert len(end.pending) == sent
    assert end.can_call == (limit is None)


def test_a_call_that_cannot_be_encoded_was_not_sent() -> None:
    end = session("1.6")
    error = refuses(end, EncodeError, lambda end: end.call("ChangeConfiguration", {"key": "k"}))
    assert places(error.violations) == [["", "required"]]
    refuses(end, EncodeError, lambda end: end.call("Nope", {}))
    refuses(end, TypeError, lambda end: end.call("ClearCache", {1: 2}))
    assert end.can_call


def test_send() -> None:
    end = session("2.1", "charging_station")
    call(end)
    frame = end.send(STREAM_ACTION, STREAM)
    assert json.loads(frame) == [6, "ours-2", STREAM_ACTION, STREAM]
    assert dict(end.pending) == {"ours-1": "Heartbeat"}, "nothing answers it"
    refuses(end, UnsolicitedError, receives('[3,"ours-2",{}]'))
    csms = session("2.1")
    assert isinstance(csms.receive(frame), Send)
    assert not csms.outstanding
    refuses(csms, DirectionError, lambda end: end.send(STREAM_ACTION, STREAM))
    refuses(csms, EncodeError, lambda end: end.send("ClearCache", {}))


@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
def test_no_send_before_21(version: str) -> None:
    refuses(session(version), EncodeError, lambda end: end.send(STREAM_ACTION, STREAM))


def test_stream_is_not_a_call() -> None:
    refuses(session("2.1", "charging_station"), EncodeError, lambda end: end.call(STREAM_ACTION, STREAM))


@pytest.mark.parametrize("version", VERSIONS)
def test_ids_are_made_by_uuid4(version: str) -> None:
    end = Session(Codec(version), "csms", max_outstanding=None)
    ids = [json.loads(call(end))[1] for _ in range(100)]
    assert {(len(unique_id), UUID(unique_id).version) for unique_id in ids} == {(36, 4)}
    assert list(end.pending) == ids, "the last one is the newest"
    assert len(set(ids)) == 100


@pytest.mark.parametrize("unique_id", ["ours-1", "-1"])
def test_a_factory_that_has_no_new_id(unique_id: str) -> None:
    asked = []

    def new_id() -> str:
        asked.append(1)
        return "ours-1" if len(asked) == 1 else unique_id

    end = session("2.1", new_id=new_id, max_outstanding=None)
    call(end)
    error = refuses(end, DuplicateError, call)
    assert str(error) == f"`new_id` made 8 ids that are in use, the last one is `{unique_id}`"
    assert (error.unique_id, error.message_type_id, len(asked)) == (unique_id, 2, 9)


@pytest.mark.parametrize(("unique_id", "error"), [("x" * 37, EncodeError), (7, TypeError)])
def test_a_factory_of_no_ids(unique_id: Any, error: type[Exception]) -> None:
    refuses(session("1.6", new_id=lambda: unique_id), error, call)


def test_a_factory_that_fails() -> None:
    refuses(session("1.6", new_id=lambda: str(1 // 0)), ZeroDivisionError, call)


# 2. An answer to a frame whose id could not be read.


@pytest.mark.parametrize("version", V2)
def test_an_unreadable_id(version: str) -> None:
    end = session(version)
    call(end)
    message = end.receive('[4,"-1","RpcFrameworkError","",{}]')
    assert isinstance(message, CallError)
    assert dict(end.pending) == {"ours-1": "ClearCache"}
    refuses(end, UnsolicitedError, receives('[3,"-1",{}]'))
    refuses(end, DecodeError, receives('[4,"-1"]'))


def test_an_unreadable_id_does_not_exist_in_16() -> None:
    refuses(session("1.6"), UnsolicitedError, receives('[4,"-1","GenericError","",{}]'))


# 5. What the peer may not ask.


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("version", VERSIONS)
def test_an_action_that_is_for_the_other_side(version: str, role: Role) -> None:
    end = session(version, role)
    wrong = ACTION[role]
    frame = f' [ 2 ,\n"a\\"\\u00e9\\\\",  "{wrong}" , {{}}]'
    name = "the CSMS" if role == "csms" else "the charging station"
    told = f"action `{wrong}` is sent by {name} only"
    for form in (frame, frame.encode(), bytearray(frame.encode()), memoryview(frame.encode())):
        error = refuses(end, DecodeError, partial(Session.receive, frame=form))
        assert (error.unique_id, error.message_type_id, error.action) == ('a"é\\', 2, wrong)
        assert (error.code, error.description) == ("NotSupported", told)
        assert json.loads(error.reply) == [4, 'a"é\\', "NotSupported", told, {}]
        [violation] = error.violations
        assert (violation.keyword, violation.pointer, violation.message) == ("action", "/2", told)
        assert violation.offset == frame.index(f'"{wrong}')


WRONG_WAY: list[tuple[str, list[list[str]], str]] = [
    ('"Reset",{"x":1}]', [["/2", "action"], ["", "required"], ["/x", "additionalProperties"]], "NotSupported"),
    ('"Reset",7]', [["/2", "action"], ["", "type"]], "NotSupported"),
    ('"Reset"]', [["", "frame"]], "FormatViolation"),
    ('"Reset",{', [["", "json"]], "FormatViolation"),
    ('"Reset",{"type":' + "[" * 99 + "]" * 99 + "}]", [["/type" + "/0" * 63, "limit"]], "FormatViolation"),
    ('"Nope",{}]', [["/2", "action"]], "NotImplemented"),
    ('"NotifyPeriodicEventStream",{}]', [["/2", "action"]], "NotImplemented"),
]


@pytest.mark.parametrize(("rest", "violations", "code"), WRONG_WAY, ids=[row[0][:20] for row in WRONG_WAY])
def test_the_direction_counts_as_the_action_does(rest: str, violations: list[list[str]], code: str) -> None:
    """Where an unknown action would decide, the wrong direction does; the rest is as without a session."""
    error = refuses(session("2.1"), DecodeError, receives(f'[2,"id",{rest}'))
    assert (places(error.violations), error.code) == (violations, code)
    assert json.loads(error.reply)[:3] == [4, "id", code]
    unknown = refuses(session("2.1"), DecodeError, receives(f'[2,"id",{rest}'.replace("Reset", "Nope!")))
    assert places(unknown.violations)[0] == violations[0]


def test_a_send_that_is_for_the_other_side() -> None:
    end = session("2.1", "charging_station")
    error = refuses(end, DecodeError, receives(json.dumps([6, "id", STREAM_ACTION, STREAM])))
    assert (error.code, error.reply, error.message_type_id) == ("NotSupported", None, 6)
    error = refuses(session("2.1"), DecodeError, receives('[6,"id","Reset",{}]'))
    assert (error.code, error.reply) == ("NotImplemented", None)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_second_call_is_accepted_and_noted(version: str) -> None:
    end = session(version)
    assert take(end, "a").deviations == ()
    second = take(end, "b")
    [deviation] = second.deviations
    assert (deviation.keyword, deviation.expected, deviation.found) == ("limit", 1, 2)
    assert deviation.message == "more than 1 outstanding CALLs"
    assert (second, second.version) == (the_call(end, "b"), version)
    assert list(end.outstanding) == ["a", "b"]
    end.reply(second, RESULT["charging_station"])
    assert [found.keyword for found in take(end, "c").deviations] == ["limit"]
    reply(end, "a")
    reply(end, "c")
    assert take(end, "d").deviations == ()


def test_a_second_call_keeps_its_other_deviations() -> None:
    end = session("1.6")
    take(end, "a")
    message = end.receive('[2,"b","Heartbeat",null]')
    assert [found.keyword for found in message.deviations] == ["type", "limit"]


def test_a_second_call_where_the_rule_is_off() -> None:
    end = session("1.6", max_outstanding=None)
    assert [take(end, name).deviations for name in "abc"] == [()] * 3


@pytest.mark.parametrize("version", VERSIONS)
def test_a_second_call_can_be_refused(version: str) -> None:
    end = session(version, max_peer_outstanding=1)
    take(end, "a")
    error = refuses(end, DecodeError, lambda end: take(end, "b"))
    assert (error.code, error.unique_id, places(error.violations)) == ("GenericError", "b", [["", "limit"]])
    assert json.loads(error.reply) == [4, "b", "GenericError", "more than 1 outstanding CALLs", {}]
    reply(end, "a")
    take(end, "b")


def test_their_calls_cross_ours() -> None:
    """The ids of the two directions have nothing to do with each other."""
    end = session("1.6", new_id=lambda: "1")
    call(end)
    incoming = take(end, "1")
    assert (dict(end.pending), dict(end.outstanding)) == ({"1": "ClearCache"}, {"1": "Heartbeat"})
    assert isinstance(end.receive(their_result(end, "1")), CallResult)
    end.reply(incoming, RESULT["charging_station"])
    assert not end.pending
    assert not end.outstanding


def test_a_callerror_to_our_result_answers_nothing() -> None:
    """Some stations send it."""
    end = session("1.6")
    take(end)
    reply(end)
    refuses(end, UnsolicitedError, receives('[4,"theirs-1","FormationViolation","",{}]'))


# 7. Our answers.


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("version", VERSIONS)
def test_an_answer_that_cannot_be_encoded_was_not_given(version: str, role: Role) -> None:
    end = session(version, role)
    incoming = take(end)
    refuses(end, EncodeError, lambda end: end.reply(incoming, {"no": 1}))
    refuses(end, ValueError, lambda end: end.reply_error(incoming, "NoSuchCode"))
    refuses(end, EncodeError, lambda end: end.reply_error(the_call(end), "NoSuchCode"))
    refuses(end, TypeError, lambda end: end.reply(incoming, {"no": object()}))
    frame = end.reply_error(incoming, "InternalError", "é" * 300, {"why": 1})
    cut = 300 if version == "1.6" else 255
    assert json.loads(frame) == [4, "theirs-1", "InternalError", "é" * cut, {"why": 1}]
    assert not end.outstanding


def test_an_answer_is_for_the_action_that_was_asked() -> None:
    end = session("1.6")
    take(end)
    error = refuses(end, UnsolicitedError, lambda end: end.reply(Call("theirs-1", "Authorize", {}), {}))
    assert (error.unique_id, error.action, error.message_type_id) == ("theirs-1", "Authorize", 3)


def test_what_a_refused_result_gets_back() -> None:
    """The whole of 2.1's exchange."""
    csms, station = session("2.1"), session("2.1", "charging_station")
    csms.receive(station.call("Heartbeat", {}))
    csms.reply(Call("ours-1", "Heartbeat", {}), RESULT["charging_station"])
    with pytest.raises(DecodeError) as caught:
        station.receive('[3,"ours-1",{}]')
    assert caught.value.reply is not None
    message = csms.receive(caught.value.reply)
    assert isinstance(message, CallResultError)
    assert (message.unique_id, message.code) == ("ours-1", "OccurrenceConstraintViolation")
    assert (dict(csms.outstanding), dict(station.pending)) == ({}, {})


# Bounds, options, errors as objects.


def test_our_calls_that_are_over_are_remembered_for_a_while() -> None:
    end = session("1.6")
    for number in range(REMEMBERED + 2):
        call(end)
        if number % 2:
            end.forget(f"ours-{number + 1}")
        else:
            end.receive(their_result(end, f"ours-{number + 1}"))
    errors = [
        refuses(end, error, receives(their_result(end, f"ours-{number}")))
        for number, error in [(1, UnsolicitedError), (2, UnsolicitedError), (3, DuplicateError), (4, LateError)]
    ]
    assert [error.action for error in errors] == [None, None, "ClearCache", "ClearCache"]
    assert len(end._closed) == REMEMBERED


def test_our_results_are_remembered_for_a_while() -> None:
    end = session("2.1")
    for number in range(REMEMBERED + 1):
        take(end, f"{number}")
        reply(end, f"{number}")
    refuses(end, UnsolicitedError, receives('[5,"0","FormatViolation","",{}]'))
    assert isinstance(end.receive('[5,"1","FormatViolation","",{}]'), CallResultError)
    assert len(end._results) == REMEMBERED


def test_a_peer_that_never_waits() -> None:
    end = session("2.1", max_peer_outstanding=10)
    for number in range(1000):
        for frame in (their_call(end, f"{number}"), f'[3,"{number}",{{}}]', f'[5,"{number}","x","",{{}}]', "", "[2,"):
            try:
                end.receive(frame)
            except (DecodeError, SessionError) as error:
                told = error
    assert isinstance(told, DecodeError)
    assert [len(known) for known in (end._pending, end._outstanding, end._closed, end._results)] == [0, 10, 0, 0]


@pytest.mark.parametrize(
    "options", [{"role": "server"}, {"max_outstanding": 0}, {"max_peer_outstanding": 0}, {"max_outstanding": -1}]
)
def test_options_that_make_no_sense(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"unknown role|at least 1"):
        Session(Codec("1.6"), **{"role": "csms", **options})


@pytest.mark.parametrize("role", ROLES)
def test_a_codec_makes_a_session(role: Role) -> None:
    end = Codec("2.1").session(role, new_id=lambda: "id", max_outstanding=None)
    assert isinstance(end, Session)
    assert (end.codec.version, end.role, end.max_outstanding) == ("2.1", role, None)
    assert json.loads(call(end))[1] == "id"


def test_the_views_cannot_be_written() -> None:
    end = session("1.6")
    for view in (end.pending, end.outstanding):
        with pytest.raises(TypeError):
            view["id"] = "Heartbeat"  # type: ignore[index]


def test_how_it_prints() -> None:
    end = session("2.0.1", "charging_station")
    call(end)
    assert repr(end) == "Session('2.0.1', 'charging_station', pending=1, outstanding=0)"


def test_names_that_a_peer_chose_are_escaped() -> None:
    error = refuses(session("1.6"), UnsolicitedError, receives('[3,"a\\n\\u202e\\u001bé`",{}]'))
    assert str(error) == "nothing waits for this answer: `a\\n\\u202e\\x1bé``"
    error = refuses(session("1.6"), SessionError, lambda end: end.forget("x" * 999))
    assert len(str(error)) < 120


@pytest.mark.parametrize("remake", [copy.copy, lambda error: pickle.loads(pickle.dumps(error))], ids=["copy", "pickle"])
def test_errors_can_be_remade(remake: Callable[[Any], Any]) -> None:
    error = refuses(theirs("1.6", "csms", "outstanding"), DuplicateError, take)
    again = remake(error)
    assert type(again) is DuplicateError
    assert isinstance(again, ValueError)
    assert (str(again), again.__dict__) == (str(error), error.__dict__)


def test_what_is_no_frame_is_the_callers_mistake() -> None:
    refuses(session("1.6"), TypeError, lambda end: end.receive(7))  # type: ignore[arg-type]
