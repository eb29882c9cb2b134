"""Times typed payloads beside msgspec structs, the own dicts and orjson; report.py makes a table of the result."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any

from pytest_benchmark.fixture import BenchmarkFixture

import timing
from corpus import FRAMES, Frame
from ocpp_fastcodec import CallResult, Codec, Typed, v16, v201
from peers import Decode, same, with_fastcodec, with_msgspec_structs
from test_encode import as_in_code, with_orjson

pytestmark = timing.ROUNDS

NAMED = {frame.name: frame for frame in FRAMES}
READS = range(100)


@cache
def typed(version: str) -> Codec[Any]:
    return Codec(version, payloads="typed")


def with_typed(frame: Frame) -> Decode:
    return with_fastcodec(frame, typed(frame.version))


DECODERS: dict[str, Callable[[Frame], Decode]] = {
    "ocpp_fastcodec": with_typed,
    "dict": with_fastcodec,
    "msgspec structs": with_msgspec_structs,
}


@timing.rows([frame for frame in FRAMES if frame.message_type != 4], DECODERS)
def test_decode(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    assert same(with_typed(frame)(frame.text).payload.to_dict(), frame.payload)
    timing.run(benchmark, frame, peer, "typed", DECODERS[peer](frame), timing.repeated(frame.text, frame))


@timing.rows([frame for frame in FRAMES if frame.message_type != 4], ("ocpp_fastcodec", "orjson"))
def test_encode(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    """Objects as they were decoded, beside a dict as a program makes it."""
    encode, argument = with_orjson(frame, as_in_code(json.loads(frame.text)))
    if peer == "ocpp_fastcodec":
        encode, argument = typed(frame.version).encode, with_typed(frame)(frame.text)
        if frame.request is not None:
            argument = CallResult(argument.unique_id, argument.payload, frame.request)
    assert same(json.loads(encode(argument)), json.loads(frame.text))
    timing.run(benchmark, frame, peer, "typed encode", encode, timing.repeated(argument, frame))


def answer(_: Any) -> v16.BootNotificationResponse:
    return v16.BootNotificationResponse(current_time="2026-11-22T10:00:00Z", interval=300, status="Accepted")


def answer_as_dict(_: Any) -> dict[str, Any]:
    return {"currentTime": "2026-11-22T10:00:00Z", "interval": 300, "status": "Accepted"}


@timing.rows([NAMED["heartbeat_result"]], ("ocpp_fastcodec", "dict"))
def test_answer(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    """A small answer is made, not encoded."""
    make = answer if peer == "ocpp_fastcodec" else answer_as_dict
    assert same(answer(None).to_dict(), answer_as_dict(None))
    timing.run(benchmark, frame, peer, "typed answer", make, timing.repeated(None, frame))


def read_attributes(event: v201.TransactionEvent) -> None:
    for _ in READS:
        _ = event.event_type
        _ = event.timestamp
        _ = event.trigger_reason
        _ = event.seq_no
        _ = event.event_type
        _ = event.timestamp
        _ = event.trigger_reason
        _ = event.seq_no


def read_items(event: dict[str, Any]) -> None:
    for _ in READS:
        _ = event["eventType"]
        _ = event["timestamp"]
        _ = event["triggerReason"]
        _ = event["seqNo"]
        _ = event["eventType"]
        _ = event["timestamp"]
        _ = event["triggerReason"]
        _ = event["seqNo"]


@timing.rows([NAMED["transaction_event_8"]], ("ocpp_fastcodec", "dict"))
def test_attribute(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    payload = with_typed(frame)(frame.text).payload
    assert isinstance(payload, Typed)
    read = read_attributes if peer == "ocpp_fastcodec" else read_items
    argument = payload if peer == "ocpp_fastcodec" else payload.to_dict()
    timing.run(benchmark, frame, peer, "typed attribute", read, [argument] * 4)
