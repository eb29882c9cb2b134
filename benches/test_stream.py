"""Times decoding of a fleet's stream (stream.py) beside `orjson.loads`, results kept; report.py makes tables of it.

The garbage collector runs, as in a server, and walks what the run makes, not what the harness holds.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from random import Random
from statistics import mean
from typing import Any

import orjson
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import timing
from corpus import Frame
from peers import codec, payload_of, same
from stream import stream

STREAM = stream()
PENDING = {codec(frame.version).peek(frame.text).unique_id: frame.request for frame in STREAM if frame.request}

Rows = list[tuple[Callable[..., Any], str, str | None]]
"""A function that decodes, a text, and the action that it answers."""
Road = Callable[[Rows], list[Any]]


def told(rows: Rows) -> list[Any]:
    """Each answer with the action that it answers, as from a server that keeps its open calls itself."""
    return [decode(text, action=action) if action else decode(text) for decode, text, action in rows]


def looked_up(rows: Rows) -> list[Any]:
    """Each frame with the mapping of open calls."""
    return [decode(text, pending=PENDING) for decode, text, _ in rows]


def parsed(rows: Rows) -> list[Any]:
    return [parse(text) for parse, text, _ in rows]


CALLS = [frame for frame in STREAM if frame.message_type == 2]
ANSWERS = [frame for frame in STREAM if frame.message_type == 3]

PARTS: dict[str, tuple[Road, list[Frame]]] = {
    "in the order sent": (told, STREAM),
    "in the order sent, `pending=`": (looked_up, STREAM),
    "shuffled": (told, Random(1).sample(STREAM, len(STREAM))),
    "CALLs": (told, CALLS),
    "CALLRESULTs, `action=`": (told, ANSWERS),
    "CALLRESULTs, `pending=`": (looked_up, ANSWERS),
    "under 100 bytes": (told, [frame for frame in STREAM if frame.size < 100]),
}


@pytest.fixture(autouse=True)
def _harness_is_not_walked() -> Iterator[None]:
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.benchmark(max_time=0.3, min_rounds=20)
@pytest.mark.parametrize("peer", ["ocpp_fastcodec", "orjson"])
@pytest.mark.parametrize("part", PARTS)
def test_stream(benchmark: BenchmarkFixture, part: str, peer: str) -> None:
    road, frames = PARTS[part]
    ours = peer == "ocpp_fastcodec"
    rows: Rows = [
        (codec(frame.version).decode if ours else orjson.loads, frame.text, frame.request) for frame in frames
    ]
    if not ours:
        road = parsed
    for frame, decoded in zip(frames, road(rows), strict=True):
        assert same(payload_of(decoded, frame), frame.payload)
    variant = "stream" if timing.build() == "profile-guided" else "stream, plain build"
    benchmark.group = f"{part} {variant}"
    benchmark.extra_info.update(
        frame=part,
        version="all",
        bytes=round(mean(frame.size for frame in frames)),
        peer=peer,
        variant=variant,
        frames=len(frames),
    )
    benchmark(road, rows)
