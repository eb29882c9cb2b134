"""Times masking a frame beside decoding it, and beside `json` reading and writing it; report.py makes a table."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from corpus import FRAMES, Frame
from peers import codec, with_fastcodec

pytestmark = pytest.mark.benchmark(max_time=0.12, min_rounds=5, disable_gc=True)

CALL_BYTES = 4096


def with_redact(frame: Frame) -> Callable[[str], object]:
    return partial(codec(frame.version).redact, action=frame.request)


def with_json(_frame: Frame) -> Callable[[str], object]:
    return lambda text: json.dumps(json.loads(text))


ROADS = {"ocpp_fastcodec": with_redact, "decode": with_fastcodec, "json": with_json}


@pytest.mark.parametrize("road", ROADS)
@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
def test_redact(benchmark: BenchmarkFixture, frame: Frame, road: str) -> None:
    redacted = json.loads(with_redact(frame)(frame.text))  # type: ignore[arg-type]
    assert redacted[:2] == json.loads(frame.text)[:2]
    texts = [frame.text] * max(1, CALL_BYTES // frame.size)
    run = ROADS[road](frame)

    def run_all() -> None:
        for text in texts:
            run(text)

    benchmark.group = f"{frame.name} redact"
    benchmark.extra_info.update(
        frame=frame.name,
        version=frame.version,
        bytes=frame.size,
        peer=road,
        variant="redact",
        frames=len(texts),
    )
    benchmark(run_all)
