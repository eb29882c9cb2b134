"""How a CALLRESULT finds the action that it answers: `action`, or `pending`."""

from __future__ import annotations

import types
from collections import ChainMap
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from ocpp_fastcodec import CallResult, Codec, DecodeError

CODEC = Codec("1.6")
RESULT = '[3,"id-7",{"currentTime":"2024-01-01T00:00:00Z"}]'
CALL = '[2,"id-7","Heartbeat",{}]'


class Calls(Mapping[str, str]):
    """A mapping of a user's own."""

    def __init__(self, calls: dict[str, str]) -> None:
        self.calls = calls
        self.asked: list[str] = []

    def __getitem__(self, unique_id: str) -> str:
        self.asked.append(unique_id)
        return self.calls[unique_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self.calls)

    def __len__(self) -> int:
        return len(self.calls)


class Broken(Calls):
    def __getitem__(self, unique_id: str) -> str:
        raise RuntimeError("the store is down")


class Dict(dict[str, str]):
    pass


KNOWN = {"id-7": "Heartbeat", "other": "Nope"}
MAPPINGS: list[Mapping[str, str]] = [
    KNOWN,
    Dict(KNOWN),
    types.MappingProxyType(KNOWN),
    ChainMap({}, KNOWN),
    Calls(KNOWN),
]


def kind(mapping: object) -> str:
    return type(mapping).__name__


@pytest.mark.parametrize("pending", MAPPINGS, ids=kind)
def test_a_mapping_from_id_to_action(pending: Mapping[str, str]) -> None:
    message = CODEC.decode(RESULT, pending=pending)
    assert isinstance(message, CallResult)
    assert (message.action, message.validated) == ("Heartbeat", True)
    assert CODEC.check('[3,"id-7",{}]', pending=pending)[0].keyword == "required"
    assert CODEC.is_valid('[3,"id-7",{}]', pending=pending) is False
    assert len(pending) == 2, "it is only read"


@pytest.mark.parametrize("pending", [{}, Calls({}), ChainMap[str, str]()], ids=kind)
def test_an_id_that_is_not_pending(pending: Mapping[str, str]) -> None:
    message = CODEC.decode('[3,"id-7",{"x":1}]', pending=pending)
    assert isinstance(message, CallResult)
    assert (message.action, message.validated, message.payload) == (None, False, {"x": 1})


def test_an_id_with_escapes() -> None:
    message = CODEC.decode('[3,"\\u0069d-7",{"currentTime":"t"}]', pending=KNOWN)
    assert isinstance(message, CallResult)
    assert message.action == "Heartbeat"


def test_an_action() -> None:
    message = CODEC.decode(RESULT, action="Heartbeat")
    assert isinstance(message, CallResult)
    assert (message.action, message.validated) == ("Heartbeat", True)


@pytest.mark.parametrize("road", ["decode", "check", "is_valid"])
@pytest.mark.parametrize("arguments", [{"action": "Nope"}, {"pending": {"id-7": "Nope"}}, {"action": ""}], ids=repr)
def test_an_unknown_action_is_the_callers_mistake(road: str, arguments: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="action") as caught:
        getattr(CODEC, road)(RESULT, **arguments)
    assert not isinstance(caught.value, DecodeError)


@pytest.mark.parametrize("road", ["decode", "check", "is_valid"])
@pytest.mark.parametrize("arguments", [{"action": 7}, {"pending": {"id-7": 7}}, {"pending": 7}], ids=repr)
def test_a_wrong_type(road: str, arguments: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        getattr(CODEC, road)(RESULT, **arguments)


@pytest.mark.parametrize("road", ["decode", "check", "is_valid"])
def test_an_exception_of_the_mapping_passes_through(road: str) -> None:
    with pytest.raises(RuntimeError, match="the store is down"):
        getattr(CODEC, road)(RESULT, pending=Broken({}))


def test_a_mapping_is_asked_once_and_only_for_results() -> None:
    pending = Calls(KNOWN)
    CODEC.decode(RESULT, pending=pending)
    assert pending.asked == ["id-7"]
    CODEC.decode(CALL, pending=pending)
    CODEC.decode('[4,"id-7","GenericError","",{}]', pending=pending)
    assert pending.asked == ["id-7"]


def test_a_mapping_may_decode_too() -> None:
    """What a mapping does is its own affair, decoding included."""

    class Recursive(Calls):
        def __getitem__(self, unique_id: str) -> str:
            message = CODEC.decode(CALL)
            assert message.unique_id == unique_id
            return "Heartbeat"

    message = CODEC.decode(RESULT, pending=Recursive({}))
    assert isinstance(message, CallResult)
    assert message.validated


def test_a_mapping_cannot_take_the_buffer_away() -> None:
    """Emptying the frame while it is being read is refused or harmless."""
    frame = bytearray(RESULT.encode())

    class Thief(Calls):
        def __getitem__(self, unique_id: str) -> str:
            frame.clear()
            return "Heartbeat"

    try:
        message = CODEC.decode(frame, pending=Thief({}))
    except BufferError:
        assert frame == RESULT.encode()
    else:
        assert message.unique_id == "id-7"
