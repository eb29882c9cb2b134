"""The message classes: made, compared, matched, printed, pickled, and never changed."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from ocpp_fastcodec import Call, CallError, CallResult, CallResultError, Codec, DecodeError, Header, Send

SECRET = "04E91C5A1D2B80"
MADE: list[Any] = [
    Call("id", "Authorize", {"idTag": SECRET}),
    CallResult("id", {"idTagInfo": {"parentIdTag": SECRET}}, "Authorize"),
    CallResult("id", {"any": [SECRET, 1, None]}),
    CallError("id", "InternalError", "", {"cause": SECRET}),
    CallResultError("id", "InternalError", "", {"cause": SECRET}),
    Send("id", "NotifyPeriodicEventStream", {"data": [SECRET]}),
]
DECODED: list[Any] = [
    Codec("1.6").decode(f'[2,"id","Authorize",{{"idTag":"{SECRET}"}}]'),
    Codec("1.6").decode('[2,"id","Heartbeat",null]'),
    Codec("1.6").decode(f'[3,"id",{{"data":"{SECRET}","status":"Accepted"}}]', action="DataTransfer"),
    Codec("1.6").decode(f'[3,"id",{{"data":"{SECRET}"}}]'),
    Codec("1.6").decode(f'[4,"id","InternalError","","{SECRET}"]'),
    Codec("2.1").decode(f'[5,"id","InternalError","",{{"cause":"{SECRET}"}}]'),
    Codec("2.1").decode(
        '[6,"id","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"t","data":[{"t":0,"v":"1"}]}]'
    ),
]
ALL = [*MADE, *DECODED]


def kind(message: object) -> str:
    return type(message).__name__


def test_what_a_message_holds() -> None:
    call = Call("id", "Heartbeat", {"a": 1})
    assert (call.message_type_id, call.unique_id, call.action, call.payload) == (
        2,
        "id",
        "Heartbeat",
        {"a": 1},
    )
    result = CallResult("id", {"a": 1}, "Heartbeat")
    assert (result.message_type_id, result.unique_id, result.payload, result.action) == (
        3,
        "id",
        {"a": 1},
        "Heartbeat",
    )
    error = CallError("id", "GenericError", "why", {"a": 1})
    assert (error.message_type_id, error.unique_id) == (4, "id")
    assert (error.code, error.description, error.details) == ("GenericError", "why", {"a": 1})
    assert CallResultError("id", "GenericError").message_type_id == 5
    send = Send("id", "NotifyPeriodicEventStream", {})
    assert (send.message_type_id, send.action, send.payload) == (6, "NotifyPeriodicEventStream", {})
    assert all(message.deviations == () for message in MADE)


@pytest.mark.parametrize("class_", [CallError, CallResultError])
def test_an_error_needs_only_a_code(class_: Callable[..., Any]) -> None:
    error = class_("id", "GenericError")
    assert (error.description, error.details) == ("", {})
    error.details["a"] = 1
    assert class_("id", "GenericError").details == {}, "each error has details of its own"


def test_a_result_need_not_know_its_action() -> None:
    assert CallResult("id", {}).action is None


def test_by_keyword() -> None:
    assert Call(unique_id="id", action="Heartbeat", payload={}) == Call("id", "Heartbeat", {})
    assert CallResult(unique_id="id", payload={}, action="A") == CallResult("id", {}, "A")
    assert CallError(unique_id="id", code="C", description="d", details={"a": 1}) == CallError("id", "C", "d", {"a": 1})


@pytest.mark.parametrize("arguments", [(), ("id",), ("id", "Heartbeat"), ("id", "Heartbeat", {}, 1, 2)], ids=repr)
def test_wrong_arguments(arguments: tuple[Any, ...]) -> None:
    with pytest.raises(TypeError):
        Call(*arguments)


def test_equal_by_value() -> None:
    assert DECODED[0] == MADE[0]
    assert Call("id", "Authorize", {"idTag": "a"}) != Call("id", "Authorize", {"idTag": "b"})
    assert Call("id", "Authorize", {}) != Call("id2", "Authorize", {})
    assert Call("id", "Authorize", {}) != Call("id", "Heartbeat", {})
    assert Call("id", "Authorize", {}) != Send("id", "Authorize", {})
    assert CallError("id", "C") != CallResultError("id", "C")
    assert CallError("id", "C") != CallError("id", "C", "d")
    assert Call("id", "Authorize", {}) != [2, "id", "Authorize", {}]
    assert Call("id", "Authorize", {}) != None  # noqa: E711


def test_match() -> None:
    seen = []
    for message in ALL:
        match message:
            case Call(unique_id, "Authorize", {"idTag": tag}):
                seen.append(("call", unique_id, tag))
            case Call(unique_id, action, payload):
                seen.append(("call", unique_id, action))
            case CallResult(unique_id, payload):
                seen.append(("result", unique_id, len(payload)))
            case CallError(unique_id, code, "", details):
                seen.append(("error", code, len(details)))
            case CallResultError(unique_id, code, _, details):
                seen.append(("result error", code, len(details)))
            case Send(unique_id, action, payload):
                seen.append(("send", action, len(payload)))
    assert seen == [
        ("call", "id", SECRET),
        ("result", "id", 1),
        ("result", "id", 1),
        ("error", "InternalError", 1),
        ("result error", "InternalError", 1),
        ("send", "NotifyPeriodicEventStream", 1),
        ("call", "id", SECRET),
        ("call", "id", "Heartbeat"),
        ("result", "id", 2),
        ("result", "id", 1),
        ("error", "InternalError", 1),
        ("result error", "InternalError", 1),
        ("send", "NotifyPeriodicEventStream", 4),
    ]


@pytest.mark.parametrize("message", ALL, ids=kind)
def test_repr_is_short_and_shows_no_value(message: Any) -> None:
    text = repr(message)
    assert text.startswith(f"{kind(message)}('id'")
    assert SECRET not in text
    assert SECRET not in str(message)
    assert len(text) < 100


def test_repr_of_a_large_message() -> None:
    payload = {f"name{number}": SECRET for number in range(10_000)}
    assert len(repr(Call("id", "DataTransfer", payload))) < 100
    assert repr(Call("i'd", "Heartbeat", {})).count("i'd") == 1


@pytest.mark.parametrize("message", ALL, ids=kind)
@pytest.mark.parametrize("name", ["unique_id", "payload", "details", "message_type_id", "deviations", "new"])
def test_a_message_is_immutable(message: Any, name: str) -> None:
    with pytest.raises(AttributeError):
        setattr(message, name, "x")


def state(message: Any) -> list[Any]:
    names = [
        "message_type_id",
        "unique_id",
        "action",
        "payload",
        "validated",
        "code",
        "description",
        "details",
    ]
    return [type(message), message.deviations, *(getattr(message, name, None) for name in names)]


@pytest.mark.parametrize("message", ALL, ids=kind)
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickle(message: Any, protocol: int) -> None:
    copied = pickle.loads(pickle.dumps(message, protocol))
    assert copied == message
    assert state(copied) == state(message)


@pytest.mark.parametrize("message", ALL, ids=kind)
def test_copy(message: Any) -> None:
    assert state(copy.copy(message)) == state(message)
    deep = copy.deepcopy(message)
    assert state(deep) == state(message)
    if hasattr(message, "payload"):
        assert deep.payload is not message.payload


@pytest.mark.parametrize("message", DECODED, ids=kind)
def test_a_payload_is_the_callers(message: Any) -> None:
    """Two decoded messages share no dict, so that one may be changed."""
    if hasattr(message, "payload"):
        message.payload["added"] = 1
        assert message.payload.pop("added") == 1
        assert type(message.payload) is dict


def test_validated() -> None:
    codec = Codec("2.1")
    assert codec.decode('[3,"id",{"currentTime":"t"}]', action="Heartbeat").validated is True  # type: ignore[union-attr]
    assert codec.decode('[3,"id",{"currentTime":"t"}]').validated is False  # type: ignore[union-attr]


def test_header() -> None:
    codec = Codec("2.1")
    peeked = codec.peek('[2,"id","Heartbeat",{}]')
    assert isinstance(peeked, Header)
    assert (peeked.message_type_id, peeked.unique_id, peeked.action) == (2, "id", "Heartbeat")
    assert peeked == codec.peek(b' [2 , "id" , "Heartbeat" , {}]')
    assert pickle.loads(pickle.dumps(peeked)) == peeked
    for number in (3, 4, 5):
        header = codec.peek(f'[{number},"id","anything"]')
        assert (header.message_type_id, header.unique_id, header.action) == (number, "id", None)
    assert codec.peek('[6,"id","NotifyPeriodicEventStream",{}]').action == "NotifyPeriodicEventStream"


def test_peek_reads_the_header_only() -> None:
    codec = Codec("1.6")
    assert codec.peek('[2,"i\\u0064","Heartbeat",{"broken":').action == "Heartbeat"
    assert codec.peek('[3,"id",{"currentTime":nul').unique_id == "id"


@pytest.mark.parametrize(
    "frame",
    ["", "pong", "{}", "[]", "[2]", '[2,"id', '["2","id"]', "[2,7]", f'[2,"{"x" * 37}","Heartbeat",{{}}]'],
)
def test_peek_at_a_broken_header(frame: str) -> None:
    with pytest.raises(DecodeError) as caught:
        Codec("1.6").peek(frame)
    assert len(caught.value.violations) == 1
