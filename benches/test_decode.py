"""Times decoding with validation beside the peers, frame by frame; report.py makes a table of the result."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from corpus import FRAMES, Frame
from peers import PEERS, Decode, cannot, codec, payload_of, same, with_fastcodec

# No collection in the middle of a round; long enough for a steady median.
pytestmark = pytest.mark.benchmark(max_time=0.25, min_rounds=5, disable_gc=True)

# A short frame is decoded several times in one call; else the harness would weigh more than the decoder.
CALL_BYTES = 4096
SHUFFLES = 16
PARSERS = ("ocpp_fastcodec", "orjson")


def rows(peers: Sequence[str]) -> list[Any]:
    """Peer by peer within a frame, so that what is compared is timed within a few seconds."""
    params = []
    for frame in FRAMES:
        for peer in peers:
            reason = cannot(peer, frame)
            marks = [pytest.mark.skip(reason=reason)] if reason else []
            params.append(pytest.param(frame, peer, id=f"{frame.name}-{peer}", marks=marks))
    return params


def decode_all(decode: Decode, texts: Sequence[Any]) -> None:
    for text in texts:
        decode(text)


def run(benchmark: BenchmarkFixture, frame: Frame, peer: str, variant: str, texts: Sequence[Any]) -> None:
    decode = PEERS[peer](frame)
    ours = with_fastcodec(frame)
    for text in texts:
        assert same(payload_of(decode(text), frame), payload_of(ours(text), frame))
    benchmark.group = f"{frame.name} {variant}"
    benchmark.extra_info.update(
        frame=frame.name,
        version=frame.version,
        bytes=frame.size,
        peer=peer,
        variant=variant,
        frames=len(texts),
    )
    benchmark(decode_all, decode, texts)


@pytest.mark.parametrize(("frame", "peer"), rows(list(PEERS)))
def test_as_sent(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    """The frame as `str`, which is what WebSocket libraries hand over, again and again."""
    run(benchmark, frame, peer, "as sent", [frame.text] * max(1, CALL_BYTES // frame.size))


@pytest.mark.parametrize(("frame", "peer"), rows(PARSERS))
def test_bytes(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    """As `bytes`, where non-ASCII text costs its full price: a `str` keeps its UTF-8 once it was made."""
    run(benchmark, frame, peer, "bytes", [frame.text.encode()] * max(1, CALL_BYTES // frame.size))


@pytest.mark.parametrize(("frame", "peer"), rows(PARSERS))
def test_shuffled(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    """Sixteen copies in turn, every object with an order of its own, so that no order can be learned."""
    run(benchmark, frame, peer, "shuffled", [frame.shuffled(seed).text for seed in range(SHUFFLES)])


@pytest.mark.parametrize("peer", list(PEERS))
def test_mixed_stream(benchmark: BenchmarkFixture, peer: str) -> None:
    """All frames in turn, as a server meets them; ours looks a CALLRESULT up in a mapping of open calls."""
    frames = [frame for frame in FRAMES if not any(cannot(name, frame) for name in PEERS)]
    pending = {
        codec(frame.version).peek(frame.text).unique_id: frame.request for frame in frames if frame.request is not None
    }
    stream = []
    for frame in frames:
        decode = with_fastcodec(frame, pending) if peer == "ocpp_fastcodec" else PEERS[peer](frame)
        assert same(payload_of(decode(frame.text), frame), frame.payload)
        stream.append((decode, frame.text))

    def decode_stream() -> None:
        for decode, text in stream:
            decode(text)

    benchmark.group = "mixed stream"
    benchmark.extra_info.update(
        frame="mixed stream",
        version="all",
        bytes=sum(frame.size for frame in frames),
        peer=peer,
        variant="mixed",
        frames=1,
    )
    benchmark(decode_stream)
