"""Times encoding with validation beside the peers, frame by frame; report.py makes a table of the result."""

from __future__ import annotations

import json
import string
import sys
from collections.abc import Callable
from functools import partial
from typing import Any

import ocpp.messages
import orjson
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from corpus import FRAMES, Frame
from ocpp_fastcodec import Call, CallError, CallResult, Send
from peers import codec, same

# As when decoding, and shorter: there are as many rows, and no parsing that varies.
pytestmark = pytest.mark.benchmark(max_time=0.12, min_rounds=5, disable_gc=True)

CALL_BYTES = 4096
IDENTIFIER = set(string.ascii_letters + string.digits + "_")

Encode = Callable[[], str | bytes]
"""From a message that is at hand to the text of its frame."""


def as_in_code(value: Any) -> Any:
    """The value as a program spells it out: Python keeps one copy of each name, and of what looks like one."""
    if isinstance(value, dict):
        return {as_in_code(name): as_in_code(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [as_in_code(inner) for inner in value]
    return sys.intern(value) if isinstance(value, str) and IDENTIFIER.issuperset(value) else value


def with_fastcodec(frame: Frame, parts: list[Any]) -> Encode:
    return partial(codec(frame.version).encode, message(frame, parts))


def with_fastcodec_bytes(frame: Frame, parts: list[Any]) -> Encode:
    return partial(codec(frame.version).encode_bytes, message(frame, parts))


def message(frame: Frame, parts: list[Any]) -> Call | CallResult | CallError | Send:
    match parts:
        case [3, unique_id, payload]:
            return CallResult(unique_id, payload, frame.request)
        case [4, unique_id, code, description, details]:
            return CallError(unique_id, code, description, details)
        case [number, unique_id, action, payload]:
            return (Send if number == 6 else Call)(unique_id, action, payload)
    raise AssertionError(parts)


def with_orjson(_frame: Frame, parts: list[Any]) -> Encode:
    return partial(orjson.dumps, parts)


def with_json(_frame: Frame, parts: list[Any]) -> Encode:
    return partial(json.dumps, parts, separators=(",", ":"))


def with_ocpp(frame: Frame, parts: list[Any]) -> Encode:
    make, validate, version = ocpp.messages.Call, ocpp.messages._validate_payload, frame.version
    if frame.message_type == 3:
        parts, make = [*parts[1:], frame.request], ocpp.messages.CallResult
    else:
        parts = parts[1:]

    def encode() -> str:
        # A new message each time: validation may put another payload in it.
        message = make(*parts)
        validate(message, version)
        text: str = message.to_json()
        return text

    return encode


PEERS: dict[str, Callable[[Frame, list[Any]], Encode]] = {
    "ocpp_fastcodec": with_fastcodec,
    "ocpp_fastcodec bytes": with_fastcodec_bytes,
    "orjson": with_orjson,
    "json": with_json,
    "ocpp": with_ocpp,
}


def rows(peers: list[str]) -> list[Any]:
    """Peer by peer within a frame, so that what is compared is timed within a few seconds."""
    params = []
    for frame in FRAMES:
        for peer in peers:
            skipped = peer == "ocpp" and frame.message_type in (4, 6)
            marks = [pytest.mark.skip(reason="ocpp has no validation for it")] if skipped else []
            params.append(pytest.param(frame, peer, id=f"{frame.name}-{peer}", marks=marks))
    return params


def run(benchmark: BenchmarkFixture, frame: Frame, peer: str, variant: str, parts: list[Any]) -> None:
    encode = PEERS[peer](frame, parts)
    assert same(json.loads(encode()), json.loads(frame.text))
    times = max(1, CALL_BYTES // frame.size)

    def encode_all() -> None:
        for _ in range(times):
            encode()

    benchmark.group = f"{frame.name} {variant}"
    benchmark.extra_info.update(
        frame=frame.name,
        version=frame.version,
        bytes=frame.size,
        peer=peer,
        variant=variant,
        frames=times,
    )
    benchmark(encode_all)


@pytest.mark.parametrize(("frame", "peer"), rows(list(PEERS)))
def test_encode(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    """A message as a program makes it, again and again."""
    run(benchmark, frame, peer, "encode", as_in_code(json.loads(frame.text)))


@pytest.mark.parametrize(("frame", "peer"), rows(["ocpp_fastcodec", "orjson"]))
def test_encode_foreign(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    """With names and texts that came out of a parser, so that none is recognised as the same object."""
    run(benchmark, frame, peer, "encode foreign", json.loads(frame.text))
