"""Times the verdict alone beside a bare parse that makes no Python objects; report.py makes a table of the result."""

from __future__ import annotations

import json
from collections.abc import Callable

import simdjson
from pytest_benchmark.fixture import BenchmarkFixture

import timing
from corpus import FRAMES, Frame
from peers import as_ours, codec, for_request

pytestmark = timing.ROUNDS

PEERS = ("ocpp_fastcodec", "simdjson")


def judge(frame: Frame, peer: str) -> Callable[[str], object]:
    if peer == "simdjson":
        return as_ours(simdjson.Parser().parse, frame)
    return for_request(codec(frame.version).is_valid, frame)


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
