"""How a row is timed, and what it tells report.py; the same for every suite."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import ocpp_fastcodec
from corpus import Frame

# Long enough for a steady minimum in three laps (conftest.py); no collection in the middle of a round.
ROUNDS = pytest.mark.benchmark(max_time=0.1, min_rounds=10, disable_gc=True)

# A short frame is taken several times in one call; else the harness would weigh more than what is timed.
CALL_BYTES = 16_384
SHUFFLES = 16


def rows(
    frames: Iterable[Frame],
    peers: Iterable[str],
    cannot: Callable[[str, Frame], str | None] = lambda _peer, _frame: None,
) -> pytest.MarkDecorator:
    """Peer by peer within a frame, so that what is compared is timed within a few seconds.

    `cannot` says why a peer has no time for a frame.
    """
    peers = list(peers)
    params = []
    for frame in frames:
        for peer in peers:
            reason = cannot(peer, frame)
            marks = [pytest.mark.skip(reason=reason)] if reason else []
            params.append(pytest.param(frame, peer, id=f"{frame.name}-{peer}", marks=marks))
    return pytest.mark.parametrize(("frame", "peer"), params)


def repeated(argument: Any, frame: Frame) -> list[Any]:
    return [argument] * max(1, CALL_BYTES // frame.size)


def shuffled(frame: Frame) -> list[str]:
    """Copies in which every object has an order of its own, so that no order can be learned."""
    return [frame.shuffled(seed).text for seed in range(SHUFFLES)]


def run(
    benchmark: BenchmarkFixture,
    frame: Frame,
    peer: str,
    variant: str,
    call: Callable[[Any], object],
    arguments: Sequence[Any],
) -> None:
    """Times `call` on each of the arguments in turn; each is one frame."""
    describe(benchmark, frame, peer, variant, len(arguments))

    def call_all() -> None:
        for argument in arguments:
            call(argument)

    benchmark(call_all)


def describe(benchmark: BenchmarkFixture, frame: Frame, peer: str, variant: str, frames: int) -> None:
    """Says what is timed: `variant` is the table, `peer` its column, `frames` how many a call takes."""
    benchmark.group = f"{frame.name} {variant}"
    benchmark.extra_info.update(
        frame=frame.name,
        version=frame.version,
        bytes=frame.size,
        peer=peer,
        variant=variant,
        frames=frames,
    )


def build() -> str:
    """How the extension was built: what scripts/wheel.py noted, and `make bench` put beside the installed wheel."""
    note = Path(ocpp_fastcodec.__file__).parents[1] / ".build"
    return note.read_text(encoding="utf-8").strip() if note.exists() else "plain"
