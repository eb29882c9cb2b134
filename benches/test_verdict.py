"""Times the verdict alone beside a bare parse that makes no Python objects; report.py makes a table of the result."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial

import simdjson
from pytest_benchmark.fixture import BenchmarkFixture

import timing
from corpus import FRAMES, Frame
from peers import codec

pytestmark = timing.ROUNDS

PEERS = ("ocpp_fastcodec", "simdjson")


def judge(frame: Frame, peer: str) -> Callable[[str], object]:
    if peer == "simdjson":
        return simdjson.Parser().parse
    is_valid = codec(frame.version).is_valid
    return is_valid if frame.request is None else partial(is_valid, action=frame.request)


def run(benchmark: BenchmarkFixture, frame: Frame, peer: str, variant: str, texts: list[str]) -> None:
    for text in texts:
        if peer == "simdjson":
            assert simdjson.Parser().parse(text, True) == json.loads(text)
        else:
            assert judge(frame, peer)(text) is True
    timing.run(benchmark, frame, peer, variant, judge(frame, peer), texts)


@timing.rows(FRAMES, PEERS)
def test_verdict(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    """`is_valid` against `simdjson.Parser.parse`: a tape of what is there, and no rule judged."""
    run(benchmark, frame, peer, "verdict", timing.repeated(frame.text, frame))


@timing.rows(FRAMES, PEERS)
def test_verdict_shuffled(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    run(benchmark, frame, peer, "verdict shuffled", timing.shuffled(frame))
