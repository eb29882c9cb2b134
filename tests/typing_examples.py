"""What a type checker makes of this library: read by mypy in `test_typing.py`, never run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, assert_never, assert_type

from hypothesis.strategies import SearchStrategy

import ocpp_fastcodec
from ocpp_fastcodec import (
    Call,
    CallError,
    CallResult,
    CallResultError,
    Codec,
    DecodeError,
    EncodeError,
    Header,
    KeepAlive,
    Send,
    Violation,
    strategies,
)
from ocpp_fastcodec.strategies import InvalidCall, Quirk

codec = Codec("1.6", keys="snake", numbers="decimal", formats=True, draft=4, edition="official")
codec = Codec("2.1", max_bytes=1 << 16, max_depth=32, replies={"required": "ProtocolError", "action": None})

assert_type(codec.version, Literal["1.6", "2.0.1", "2.1"])
assert_type(codec.max_bytes, int)
assert_type(codec.actions(), list[str])
assert_type(codec.actions("charging_station_to_csms"), list[str])
assert_type(codec.schema("Heartbeat", "response"), dict[str, Any])
assert_type(codec.explain("Heartbeat"), str)
assert_type(ocpp_fastcodec.replies("1.6"), dict[str, str | None])
assert_type(codec.check(b"[]"), list[Violation])
assert_type(codec.is_valid(memoryview(b"[]"), action="Heartbeat"), bool)


def header(frame: bytes) -> None:
    peeked = codec.peek(frame)
    assert_type(peeked, Header)
    assert_type(peeked.message_type_id, int)
    assert_type(peeked.unique_id, str)
    assert_type(peeked.action, str | None)


def route(frame: str | bytes, pending: Mapping[str, str]) -> str | None:
    """A user's router: each kind of message, and the answer to a broken one."""
    try:
        message = codec.decode(frame, pending=pending)
    except DecodeError as error:
        assert_type(error.violations, tuple[Violation, ...])
        assert_type(error.code, str | None)
        assert_type(error.description, str)
        assert_type(error.unique_id, str | None)
        assert_type(error.message_type_id, int | None)
        assert_type(error.action, str | None)
        return error.reply
    assert_type(message, Call | CallResult | CallError | CallResultError | Send | KeepAlive)
    assert_type(message.unique_id, str | None)
    assert_type(message.deviations, tuple[Violation, ...])
    match message:
        case Call(unique_id, action, payload):
            assert_type(unique_id, str)
            assert_type(action, str)
            assert_type(payload, dict[str, Any])
        case CallResult(unique_id, payload):
            assert_type(payload, dict[str, Any])
            assert_type(message.action, str | None)
            assert_type(message.validated, bool)
        case CallError(unique_id, code, description, details):
            assert_type((code, description), tuple[str, str])
            assert_type(details, dict[str, Any])
        case CallResultError(unique_id, code):
            assert_type(code, str)
        case Send(unique_id, action, payload):
            assert_type(action, str)
        case KeepAlive():
            assert_type(message.unique_id, None)
        case _:
            assert_never(message)
    return None


def write(message: Call | CallResult | CallError | CallResultError | Send) -> str | None:
    """A user's sender: text for a WebSocket, and what is wrong with the message."""
    assert_type(codec.encode_bytes(message), bytes)
    assert_type(codec.encode(message, validate=False), str)
    try:
        return codec.encode(message)
    except EncodeError as error:
        assert_type(error.violations, tuple[Violation, ...])
        assert_type(error.action, str | None)
        return None


def answers(call: Call, result: CallResult) -> list[str]:
    assert_type(call.version, str | None)
    assert_type(call.result({"currentTime": "t"}), CallResult)
    assert_type(call.error("NotImplemented"), CallError)
    assert_type(call.error("NotImplemented", "why", {"a": 1}).details, dict[str, Any])
    assert_type(call.error("NotImplemented", details={"a": 1}).version, str | None)
    assert_type(result.error("FormatViolation", "why"), CallResultError)
    answers = (call.result({}), call.error("NotImplemented"), result.error("FormatViolation"))
    return [codec.encode(answer) for answer in answers]


def violation(found: Violation) -> None:
    assert_type(found.keyword, str)
    assert_type(found.pointer, str)
    assert_type(found.property, str | None)
    assert_type(found.offset, int)
    assert_type(found.message, str)


def strategy(invalid: InvalidCall, quirk: Quirk) -> None:
    assert_type(strategies.calls("1.6", direction="charging_station_to_csms", keys="snake"), SearchStrategy[Call])
    assert_type(strategies.call_results("2.0.1", "Heartbeat"), SearchStrategy[CallResult])
    assert_type(strategies.payloads("1.6", "Reset", "response", custom_data=False), SearchStrategy[dict[str, Any]])
    assert_type(strategies.invalid_calls("1.6"), SearchStrategy[InvalidCall])
    assert_type(strategies.quirky_calls(), SearchStrategy[Quirk])
    assert_type(strategies.frames("2.1"), SearchStrategy[str | bytes])
    assert_type((invalid.call, invalid.frame, invalid.property), tuple[Call, str, str | None])
    assert_type((quirk.frame, quirk.station), tuple[str | bytes, str | None])
    strategies.calls("1.6", direction="up")  # type: ignore[arg-type]


def made() -> list[Call | CallResult | CallError | CallResultError | Send]:
    return [
        Call("1", "Heartbeat", {}),
        CallResult("1", {}, "Heartbeat"),
        CallResult("1", {}),
        CallError("1", "GenericError"),
        CallResultError("1", "GenericError", "why", {"a": 1}),
        Send("1", "NotifyPeriodicEventStream", {}),
    ]


def mistakes() -> None:
    """Each is an error to the checker; an ignore that is not needed would be one too."""
    Codec(16)  # type: ignore[call-overload]
    Codec("1.6", "snake")  # type: ignore[call-overload]
    Codec("1.6", keys="Snake")  # type: ignore[call-overload]
    Codec("1.6", draft=7)  # type: ignore[call-overload]
    codec.decode(42)  # type: ignore[arg-type]
    codec.schema("Heartbeat", "conf")  # type: ignore[arg-type]
    codec.encode([2, "1", "Heartbeat", {}])  # type: ignore[arg-type]
    codec.encode(Call("1", "Heartbeat", {}), False)  # type: ignore[call-arg]
    Call("1", "Heartbeat", {}).error()  # type: ignore[call-arg]
    Call("1", "Heartbeat", {}).error("GenericError", "why", "more")  # type: ignore[arg-type]
    Send("1", "NotifyPeriodicEventStream", {}).result({})  # type: ignore[attr-defined]
    codec.version = "2.1"  # type: ignore[misc]
    Call("1", "Heartbeat", {}).payload = {}  # type: ignore[misc]
