"""Times decoding with validation beside the peers, frame by frame; report.py makes a table of the result."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import timing
from corpus import FRAMES, Frame
from ocpp_fastcodec import Codec
from peers import PEERS, Decode, cannot, codec, payload_of, same, with_fastcodec

pytestmark = timing.ROUNDS

FASTEST = ("ocpp_fastcodec", "orjson")


def run(benchmark: BenchmarkFixture, frame: Frame, peer: str, variant: str, texts: Sequence[Any]) -> None:
    decode = PEERS[peer](frame)
    ours = with_fastcodec(frame)
    for text in texts:
        assert same(payload_of(decode(text), frame), payload_of(ours(text), frame))
    timing.run(benchmark, frame, peer, variant, decode, texts)


@timing.rows(FRAMES, PEERS, cannot)
def test_as_sent(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    """The frame as `str`, which is what WebSocket libraries hand over, again and again."""
    run(benchmark, frame, peer, "as sent", timing.repeated(frame.text, frame))


@timing.rows(FRAMES, FASTEST)
def test_bytes(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    """As `bytes`, where non-ASCII text costs its full price: a `str` keeps its UTF-8 once it was made."""
    run(benchmark, frame, peer, "bytes", timing.repeated(frame.text.encode(), frame))


@timing.rows(FRAMES, FASTEST)
def test_shuffled(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    run(benchmark, frame, peer, "shuffled", timing.shuffled(frame))


@timing.rows(FRAMES, ("ocpp_fastcodec", "camel"))
def test_snake(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    """`keys="snake"` against `keys="camel"`: the renaming that the package `ocpp` walks over every message for."""
    own = codec(frame.version) if peer == "camel" else Codec(frame.version, keys="snake")
    decode = with_fastcodec(frame, own)
    message = decode(frame.text)
    assert same(json.loads(own.encode(message)), json.loads(frame.text))
    timing.run(benchmark, frame, peer, "snake", decode, timing.repeated(frame.text, frame))


def with_pending(frame: Frame, pending: Mapping[str, str]) -> Decode:
    decode = codec(frame.version).decode
    return lambda text: decode(text, pending=pending)


@pytest.mark.parametrize("peer", PEERS)
def test_mixed_stream(benchmark: BenchmarkFixture, peer: str) -> None:
    """All frames in turn, as a server meets them; ours looks a CALLRESULT up in a mapping of open calls."""
    frames = [frame for frame in FRAMES if not any(cannot(name, frame) for name in PEERS)]
    pending = {
        codec(frame.version).peek(frame.text).unique_id: frame.request for frame in frames if frame.request is not None
    }
    stream = []
    for frame in frames:
        decode = with_pending(frame, pending) if peer == "ocpp_fastcodec" else PEERS[peer](frame)
        assert same(payload_of(decode(frame.text), frame), frame.payload)
        stream.append((decode, frame.text))

    def decode_stream() -> None:
        for decode, text in stream:
            decode(text)

    whole = Frame("mixed stream", "all", "".join(frame.text for frame in frames))
    timing.describe(benchmark, whole, peer, "mixed", frames=1)
    benchmark(decode_stream)
