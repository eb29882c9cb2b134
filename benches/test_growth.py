"""Times frames that grow from 1 kB to 1 MB, in which nothing may grow faster; report.py makes a table of the result."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import orjson
from pytest_benchmark.fixture import BenchmarkFixture

import timing
from corpus import Frame, Json, compact, stop_transaction
from ocpp_fastcodec import KeepAlive
from peers import codec, payload_of, same

pytestmark = timing.ROUNDS

SIZES = (1_000, 10_000, 100_000, 1_000_000)
PEERS = ("ocpp_fastcodec", "is_valid", "encode", "orjson")


def readings(count: int) -> Json:
    return [2, "g", "StopTransaction", stop_transaction(readings=count, each=1)]


def text(count: int) -> Json:
    return [2, "g", "DataTransfer", {"vendorId": "com.example.nordlicht", "data": "0123456789abcde " * count}]


def open_object(count: int) -> Json:
    """Properties that no schema names, none of which may be there twice."""
    data = {f"relay{number}": number for number in range(count)}
    return [2, "g", "DataTransfer", {"vendorId": "com.example.nordlicht", "data": data}]


def grown(name: str, version: str, make: Callable[[int], Json], size: int) -> Frame:
    """The frame with as many parts as give about the size in bytes."""
    count = 2
    while (made := Frame(f"{name} {size}", version, compact(make(count)))).size < 0.9 * size:
        count = max(count + 1, count * size // made.size)
    return made


FRAMES = [
    grown(name, version, make, size)
    for name, version, make in (
        ("readings", "1.6", readings),
        ("text", "1.6", text),
        ("open object", "2.0.1", open_object),
    )
    for size in SIZES
]


@timing.rows(FRAMES, PEERS)
def test_growth(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    own = codec(frame.version)
    message = own.decode(frame.text)
    assert not isinstance(message, KeepAlive)
    assert same(payload_of(message, frame), frame.payload)
    assert own.is_valid(frame.text)
    assert json.loads(own.encode(message)) == json.loads(frame.text)
    roads: dict[str, tuple[Callable[[Any], object], object]] = {
        "ocpp_fastcodec": (own.decode, frame.text),
        "is_valid": (own.is_valid, frame.text),
        "encode": (own.encode, message),
        "orjson": (orjson.loads, frame.text),
    }
    call, argument = roads[peer]
    timing.run(benchmark, frame, peer, "growth", call, timing.repeated(argument, frame))
