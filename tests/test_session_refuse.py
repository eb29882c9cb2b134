"""Refusing a CALLRESULT on purpose (2.1), and a peer that is never sent message type 5."""

from __future__ import annotations

import itertools
import json
from typing import Any

import pytest

import ocpp_fastcodec.session as module
from ocpp_fastcodec import CallResult, CallResultError, DecodeError, EncodeError, Session
from ocpp_fastcodec.session import DuplicateError, SessionError, UnsolicitedError
from shared import codec

SECRET = "04E91C5A1D2B80"


def asked(version: str = "2.1", **options: Any) -> tuple[Session, CallResult]:
    """A session, and the answer to its CALL."""
    numbers = itertools.count(1)
    session = codec(version).session("csms", new_id=lambda: f"ours-{next(numbers)}", **options)
    return session, answered(session)


def answered(session: Session) -> CallResult:
    unique_id = json.loads(session.call("ClearCache", {}))[1]
    result = session.receive(json.dumps([3, unique_id, {"status": "Accepted"}]))
    assert isinstance(result, CallResult)
    return result


def test_a_result_is_refused_once() -> None:
    session, result = asked()
    frame = session.refuse(result, "SecurityError", "not you", {"a": 1})
    assert frame == '[5,"ours-1","SecurityError","not you",{"a":1}]'
    with pytest.raises(UnsolicitedError) as raised:
        session.refuse(result, "SecurityError")
    assert (raised.value.unique_id, raised.value.message_type_id, raised.value.action) == ("ours-1", 5, "ClearCache")
    # A second answer is still a second answer.
    with pytest.raises(DuplicateError):
        session.receive('[3,"ours-1",{"status":"Accepted"}]')


def test_the_peer_takes_the_refusal() -> None:
    csms, station = codec("2.1").session("csms"), codec("2.1").session("charging_station")
    call = station.receive(csms.call("ClearCache", {}))
    result = csms.receive(station.reply(call, {"status": "Accepted"}))  # type: ignore[arg-type]
    refusal = station.receive(csms.refuse(result, "GenericError"))  # type: ignore[arg-type]
    assert isinstance(refusal, CallResultError)
    assert refusal.code == "GenericError"


def test_what_is_not_refused() -> None:
    session, _ = asked()
    other = CallResult("theirs", {"status": "Accepted"}, "ClearCache", version="2.1")
    with pytest.raises(UnsolicitedError, match="no CALLRESULT with this id may be refused: `theirs`"):
        session.refuse(other, "GenericError")
    # An invalid one has been refused when it was received, a CALLERROR is no CALLRESULT.
    unique_id = json.loads(session.call("ClearCache", {}))[1]
    with pytest.raises(DecodeError) as raised:
        session.receive(json.dumps([3, unique_id, {"status": SECRET}]))
    assert raised.value.reply is not None
    with pytest.raises(UnsolicitedError):
        session.refuse(CallResult(unique_id, {}, "ClearCache", version="2.1"), "GenericError")


@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
def test_other_versions_refuse_no_result(version: str) -> None:
    session, result = asked(version)
    with pytest.raises(ValueError, match=r"2\.1|CALLRESULTERROR|CallResultError"):
        session.refuse(result, "GenericError")


def test_a_refusal_that_cannot_be_written_may_be_tried_again() -> None:
    session, result = asked()
    with pytest.raises(ValueError, match="code: expected one of"):
        session.refuse(result, "NoSuchCode")
    with pytest.raises((EncodeError, TypeError)):
        session.refuse(result, "GenericError", "", {"x": float("nan")})
    assert session.refuse(result, "GenericError").startswith('[5,"ours-1"')


def test_memory_is_bounded() -> None:
    session, first = asked()
    for _ in range(3 * module.REMEMBERED):
        last = answered(session)
    assert len(session._refusable) == module.REMEMBERED
    with pytest.raises(UnsolicitedError):
        session.refuse(first, "GenericError")
    assert session.refuse(last, "GenericError").startswith("[5,")


@pytest.mark.parametrize("frame", ['[3,"ours-2",{"status":"Perhaps"}]', '[3,"ours-2",{', '[3,"ours-2"]'])
def test_a_peer_that_is_never_sent_type_5(frame: str) -> None:
    session, result = asked(result_errors=False)
    with pytest.raises(SessionError, match="the peer is sent no CALLRESULTERROR: `ours-1`"):
        session.refuse(result, "GenericError")
    session.call("ClearCache", {})
    with pytest.raises(DecodeError) as silent:
        session.receive(frame)
    loud, _ = asked()
    loud.call("ClearCache", {})
    with pytest.raises(DecodeError) as spoken:
        loud.receive(frame)
    # The same error but for the reply.
    assert silent.value.reply is None
    assert not (spoken.value.reply or "[4").startswith("[3")
    for name in ("violations", "code", "description", "unique_id", "message_type_id", "action"):
        assert getattr(silent.value, name) == getattr(spoken.value, name)
    assert not session.pending


def test_calls_are_still_refused_with_an_error() -> None:
    session, _ = asked(result_errors=False)
    with pytest.raises(DecodeError) as raised:
        session.receive('[2,"1","Heartbeat",{"x":1}]')
    assert raised.value.reply is not None
    assert raised.value.reply.startswith('[4,"1"')
