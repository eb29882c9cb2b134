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
RENAMED = 4096
"""So many other names come between two times that a new one is met: more than any peer keeps to find them again."""
PEERS = ("ocpp_fastcodec", "is_valid", "encode", "orjson")


def readings(count: int) -> Json:
    return [2, "g", "StopTransaction", stop_transaction(readings=count, each=1)]


def text(count: int) -> Json:
    return [2, "g", "DataTransfer", {"vendorId": "com.example.nordlicht", "data": "0123456789abcde " * count}]


def open_object(count: int) -> Json:
    """Properties that no schema names, none of which may be there twice."""
    data = {f"relay{number}": number for number in range(count)}
    return [2, "g", "DataTransfer", {"vendorId": "com.example.nordlicht", "data": data}]


def renamed(frame: Frame) -> list[str]:
    """Copies of the frame of an open object, with names of their own."""
    copies = -(-RENAMED // len(frame.payload["data"]))
    return [frame.text.replace("relay", f"r{copy:04}") for copy in range(copies)]


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
        ("known names", "2.0.1", open_object),
        ("new names", "2.0.1", open_object),
    )
    for size in SIZES
]


@timing.rows(FRAMES, PEERS)
def test_growth(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    own = codec(frame.version)
    texts = renamed(frame) if frame.name.startswith("new names") else timing.repeated(frame.text, frame)
    messages = [own.decode(text) for text in texts]
    for text, message in zip(texts, messages, strict=True):
        assert not isinstance(message, KeepAlive)
        assert same(payload_of(message, frame), json.loads(text)[3])
        assert own.is_valid(text)
        assert json.loads(own.encode(message)) == json.loads(text)
    roads: dict[str, tuple[Callable[[Any], object], list[Any]]] = {
        "ocpp_fastcodec": (own.decode, texts),
        "is_valid": (own.is_valid, texts),
        "encode": (own.encode, messages),
        "orjson": (orjson.loads, texts),
    }
    call, arguments = roads[peer]
    timing.run(benchmark, frame, peer, "growth", call, arguments)
