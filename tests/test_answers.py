"""The answers that messages make: `Call.result`, `Call.error` and `CallResult.error`."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

import reference
from ocpp_fastcodec import Call, CallError, CallResult, CallResultError, EncodeError, Send
from shared import codec, places

COMMON = [
    "GenericError",
    "InternalError",
    "NotImplemented",
    "NotSupported",
    "PropertyConstraintViolation",
    "ProtocolError",
    "SecurityError",
    "TypeConstraintViolation",
]
ONLY_16 = ["FormationViolation", "OccurenceConstraintViolation"]
ONLY_2 = ["FormatViolation", "MessageTypeNotSupported", "OccurrenceConstraintViolation", "RpcFrameworkError"]
CODES = {"1.6": {*COMMON, *ONLY_16}, "2.0.1": {*COMMON, *ONLY_2}, "2.1": {*COMMON, *ONLY_2}}
EVERY_CODE = sorted({*COMMON, *ONLY_16, *ONLY_2})
STREAM = {"id": 1, "pending": 0, "basetime": "t", "data": [{"t": 0, "v": "1"}]}


def received(version: str) -> Call:
    call = codec(version).decode('[2,"call-1","Heartbeat",{}]')
    assert isinstance(call, Call)
    return call


def answered(version: str) -> CallResult:
    result = codec(version).decode('[3,"call-1",{"currentTime":"t"}]', action="Heartbeat")
    assert isinstance(result, CallResult)
    return result


@pytest.mark.parametrize("version", reference.VERSIONS)
def test_a_decoded_message_knows_its_version(version: str) -> None:
    ours = codec(version)
    frames = ['[2,"id","Heartbeat",{}]', '[3,"id",{}]', '[4,"id","GenericError","",{}]']
    if version == "2.1":
        frames += ['[5,"id","GenericError","",{}]', f'[6,"id","NotifyPeriodicEventStream",{json.dumps(STREAM)}]']
    for frame in frames:
        assert ours.decode(frame).version == version
    assert answered(version).version == version


def test_a_message_made_by_hand_does_not() -> None:
    made: list[Any] = [
        Call("id", "Heartbeat", {}),
        CallResult("id", {}),
        CallError("id", "GenericError"),
        CallResultError("id", "GenericError"),
        Send("id", "Heartbeat", {}),
    ]
    assert [message.version for message in made] == [None] * 5
    assert Call("id", "Heartbeat", {}, version="1.6").version == "1.6"
    assert Send("id", "Heartbeat", {}, version="ocpp2.1").version == "2.1"
    assert CallError("id", "GenericError", version="2.0.1").version == "2.0.1"
    with pytest.raises(ValueError, match="version"):
        CallResult("id", {}, version="1.5")
    with pytest.raises(AttributeError):
        made[0].version = "1.6"


@pytest.mark.parametrize("version", reference.VERSIONS)
def test_a_version_does_not_make_a_message_another(version: str) -> None:
    assert received(version) == Call("call-1", "Heartbeat", {})
    assert answered(version) == CallResult("call-1", {"currentTime": "t"}, "Heartbeat")
    assert received(version).error("GenericError") == CallError("call-1", "GenericError")


@pytest.mark.parametrize("version", reference.VERSIONS)
def test_result(version: str) -> None:
    payload = {"currentTime": "t"}
    result = received(version).result(payload)
    assert type(result) is CallResult
    assert (result.unique_id, result.action, result.version) == ("call-1", "Heartbeat", version)
    assert result.payload is payload
    assert (result.validated, result.deviations) == (False, ())
    assert codec(version).encode(result) == '[3,"call-1",{"currentTime":"t"}]'


def test_a_result_is_judged_when_it_is_encoded() -> None:
    result = received("1.6").result({"currentTime": 5})
    with pytest.raises(EncodeError) as caught:
        codec("1.6").encode(result)
    assert places(caught.value.violations) == [["/currentTime", "type"]]
    assert caught.value.action == "Heartbeat"


def test_the_result_of_a_call_made_by_hand() -> None:
    result = Call("id", "Heartbeat", {}).result({"currentTime": "t"})
    assert (result.action, result.version) == ("Heartbeat", None)
    for version in reference.VERSIONS:
        assert codec(version).encode(result) == '[3,"id",{"currentTime":"t"}]'


@pytest.mark.parametrize("version", reference.VERSIONS)
@pytest.mark.parametrize("code", [*EVERY_CODE, "", "genericError", "Nope"])
def test_error_codes_by_version(version: str, code: str) -> None:
    """The same verdict from a message that knows its version, and from `encode` for one that does not."""
    blind = Call("call-1", "Heartbeat", {}).error(code)  # type: ignore[arg-type]
    assert (blind.code, blind.version) == (code, None)
    if code in CODES[version]:
        error = received(version).error(code)  # type: ignore[arg-type]
        assert (type(error), error.unique_id, error.code) == (CallError, "call-1", code)
        assert (error.description, error.details, error.version) == ("", {}, version)
        assert codec(version).encode(error) == codec(version).encode(blind) == f'[4,"call-1","{code}","",{{}}]'
        return
    with pytest.raises(ValueError, match="GenericError"):
        received(version).error(code)  # type: ignore[arg-type]
    with pytest.raises(EncodeError) as caught:
        codec(version).encode(blind)
    assert places(caught.value.violations) == [["/2", "frame"]]


@pytest.mark.parametrize("version", reference.VERSIONS)
@pytest.mark.parametrize("character", ["x", "é", "🔌"])
@pytest.mark.parametrize("length", [0, 254, 255, 256, 1000])
def test_a_description_is_cut(version: str, character: str, length: int) -> None:
    text = character * length
    kept = text if version == "1.6" else text[:255]
    assert received(version).error("GenericError", text).description == kept
    blind = Call("call-1", "Heartbeat", {}).error("GenericError", text)
    assert blind.description == text
    assert json.loads(codec(version).encode(blind))[3] == kept


def test_details() -> None:
    call = received("1.6")
    details = {"a": [1]}
    assert call.error("GenericError", "why", details).details is details
    assert call.error("GenericError", details=details).details is details
    assert call.error("GenericError", "why").details == {}
    assert call.error("GenericError", "why", None).details == {}
    first, second = call.error("GenericError"), call.error("GenericError")
    first.details["a"] = 1
    assert second.details == {}, "no two errors share a default"
    assert (
        codec("1.6").encode(call.error("GenericError", "why", details)) == '[4,"call-1","GenericError","why",{"a":[1]}]'
    )


@pytest.mark.parametrize("code", sorted(CODES["2.1"]))
def test_a_result_is_refused(code: str) -> None:
    error = answered("2.1").error(code, "x" * 300, {"a": 1})  # type: ignore[arg-type]
    assert type(error) is CallResultError
    assert (error.unique_id, error.code, error.description) == ("call-1", code, "x" * 255)
    assert (error.details, error.version) == ({"a": 1}, "2.1")
    assert json.loads(codec("2.1").encode(error)) == [5, "call-1", code, "x" * 255, {"a": 1}]
    assert codec("2.1").decode(codec("2.1").encode(error)) == error


def test_a_result_is_refused_in_2_1_only() -> None:
    for version in ("1.6", "2.0.1"):
        with pytest.raises(ValueError, match="CALLRESULTERROR"):
            answered(version).error("GenericError")
    error = CallResult("id", {}).error("GenericError")
    assert (error.version, error.details) == (None, {})
    assert codec("2.1").encode(error) == '[5,"id","GenericError","",{}]'
    for version in ("1.6", "2.0.1"):
        with pytest.raises(EncodeError) as caught:
            codec(version).encode(error)
        assert places(caught.value.violations) == [["/0", "frame"]]
    with pytest.raises(ValueError, match="GenericError"):
        answered("2.1").error("FormationViolation")


def test_a_chain_of_answers_keeps_the_version() -> None:
    result = received("2.1").result({})
    assert result.version == "2.1"
    assert result.error("GenericError").version == "2.1"
    with pytest.raises(ValueError, match="CALLRESULTERROR"):
        received("1.6").result({}).error("GenericError")


@pytest.mark.parametrize("arguments", [(), (5,), (None,), ("GenericError", 5), ("GenericError", "", {}, 1)], ids=repr)
def test_mistaken_arguments(arguments: Any) -> None:
    for message in (received("2.1"), Call("id", "Heartbeat", {}), answered("2.1")):
        with pytest.raises(TypeError):
            message.error(*arguments)
    with pytest.raises(TypeError):
        received("2.1").result()  # type: ignore[call-overload]


@pytest.mark.parametrize("version", [*reference.VERSIONS, None])
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickling_keeps_the_version(version: str | None, protocol: int) -> None:
    call = Call("id", "Heartbeat", {}, version=version)
    made: list[Any] = [
        call,
        call.result({"currentTime": "t"}),
        call.error("GenericError", "why", {"a": 1}),
        CallResultError("id", "GenericError", version=version),
        Send("id", "NotifyPeriodicEventStream", STREAM, version=version),
    ]
    for message in made:
        for copied in (pickle.loads(pickle.dumps(message, protocol)), copy.copy(message), copy.deepcopy(message)):
            assert copied == message
            assert type(copied) is type(message)
            assert copied.version == version


@pytest.mark.parametrize("version", reference.VERSIONS)
def test_a_call_that_crossed_a_process_is_answered_by_its_version(version: str) -> None:
    call: Call = pickle.loads(pickle.dumps(received(version)))
    wrong = "FormatViolation" if version == "1.6" else "FormationViolation"
    with pytest.raises(ValueError, match="GenericError"):
        call.error(wrong)  # type: ignore[arg-type]
