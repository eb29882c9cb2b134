"""Times encoding with validation beside the peers, frame by frame; report.py makes a table of the result."""

from __future__ import annotations

import json
import string
import sys
from collections.abc import Callable
from typing import Any

import ocpp.messages
import orjson
from pytest_benchmark.fixture import BenchmarkFixture

import timing
from corpus import FRAMES, Frame
from ocpp_fastcodec import Call, CallError, CallResult, Send
from peers import codec, same

pytestmark = timing.ROUNDS

IDENTIFIER = set(string.ascii_letters + string.digits + "_")

Encode = Callable[[Any], str | bytes]
"""From a message that is at hand to the text of its frame."""


def as_in_code(value: Any) -> Any:
    """The value as a program spells it out: Python keeps one copy of each name, and of what looks like one."""
    if isinstance(value, dict):
        return {as_in_code(name): as_in_code(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [as_in_code(inner) for inner in value]
    return sys.intern(value) if isinstance(value, str) and IDENTIFIER.issuperset(value) else value


def with_fastcodec(frame: Frame, parts: list[Any]) -> tuple[Encode, Any]:
    return codec(frame.version).encode, message(frame, parts)


def with_fastcodec_bytes(frame: Frame, parts: list[Any]) -> tuple[Encode, Any]:
    return codec(frame.version).encode_bytes, message(frame, parts)


def message(frame: Frame, parts: list[Any]) -> Call | CallResult | CallError | Send:
    match parts:
        case [3, unique_id, payload]:
            return CallResult(unique_id, payload, frame.request)
        case [4, unique_id, code, description, details]:
            return CallError(unique_id, code, description, details)
        case [number, unique_id, action, payload]:
            return (Send if number == 6 else Call)(unique_id, action, payload)
    raise AssertionError(parts)


def with_orjson(_frame: Frame, parts: list[Any]) -> tuple[Encode, Any]:
    return orjson.dumps, parts


def with_json(_frame: Frame, parts: list[Any]) -> tuple[Encode, Any]:
    return json.JSONEncoder(separators=(",", ":")).encode, parts


def with_ocpp(frame: Frame, parts: list[Any]) -> tuple[Encode, Any]:
    make, validate, version = ocpp.messages.Call, ocpp.messages._validate_payload, frame.version
    if frame.message_type == 3:
        parts, make = [*parts[1:], frame.request], ocpp.messages.CallResult
    else:
        parts = parts[1:]

    def encode(parts: list[Any]) -> str:
        # A new message each time: validation may put another payload in it.
        message = make(*parts)
        validate(message, version)
        text: str = message.to_json()
        return text

    return encode, parts


PEERS: dict[str, Callable[[Frame, list[Any]], tuple[Encode, Any]]] = {
    "ocpp_fastcodec": with_fastcodec,
    "ocpp_fastcodec bytes": with_fastcodec_bytes,
    "orjson": with_orjson,
    "json": with_json,
    "ocpp": with_ocpp,
}


def cannot(peer: str, frame: Frame) -> str | None:
    return "ocpp has no validation for it" if peer == "ocpp" and frame.message_type in (4, 6) else None


def run(benchmark: BenchmarkFixture, frame: Frame, peer: str, variant: str, parts: list[Any]) -> None:
    encode, argument = PEERS[peer](frame, parts)
    assert same(json.loads(encode(argument)), json.loads(frame.text))
    timing.run(benchmark, frame, peer, variant, encode, timing.repeated(argument, frame))


@timing.rows(FRAMES, PEERS, cannot)
def test_encode(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    """A message as a program makes it, again and again."""
    run(benchmark, frame, peer, "encode", as_in_code(json.loads(frame.text)))


@timing.rows(FRAMES, ("ocpp_fastcodec", "orjson"))
def test_encode_foreign(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    """With names and texts that came out of a parser, so that none is recognised as the same object."""
    run(benchmark, frame, peer, "encode foreign", json.loads(frame.text))
