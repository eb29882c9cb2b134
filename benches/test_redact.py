"""Times masking a frame beside decoding it, and beside `json` reading and writing it; report.py makes a table."""

from __future__ import annotations

import json
from collections.abc import Callable

from pytest_benchmark.fixture import BenchmarkFixture

import timing
from corpus import FRAMES, Frame
from peers import codec, for_request, with_fastcodec

pytestmark = timing.ROUNDS


def with_redact(frame: Frame) -> Callable[[str], object]:
    return for_request(codec(frame.version).redact, frame)


def with_json(_frame: Frame) -> Callable[[str], object]:
    return lambda text: json.dumps(json.loads(text))


ROADS = {"ocpp_fastcodec": with_redact, "decode": with_fastcodec, "json": with_json}


@timing.rows(FRAMES, ROADS)
def test_redact(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    redacted = json.loads(str(with_redact(frame)(frame.text)))
    assert redacted[:2] == json.loads(frame.text)[:2]
    timing.run(benchmark, frame, peer, "redact", ROADS[peer](frame), timing.repeated(frame.text, frame))
