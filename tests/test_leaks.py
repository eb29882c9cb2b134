"""Nothing is kept and nothing is dropped twice: memory and reference counts stay flat."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
import tracemalloc
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import leaks
from ocpp_fastcodec import Call, CallError, CallResult, CallResultError, Codec, DecodeError, Policy, Send
from shared import Case, cases

SOME = [case for case in cases() if len(case.frame) < 2_000]
PAGES = Path("/proc/self/statm")


def run(case: Case) -> None:
    with contextlib.suppress(DecodeError):
        case.codec.decode(case.frame, action=case.action)
    case.codec.check(case.frame, action=case.action)
    case.codec.is_valid(case.frame, action=case.action)
    with contextlib.suppress(DecodeError):
        case.codec.peek(case.frame)


def run_all() -> None:
    for case in SOME:
        run(case)


def test_python_memory_is_flat() -> None:
    run_all()
    tracemalloc.start()
    try:
        run_all()
        gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        for _ in range(3):
            run_all()
        gc.collect()
        grown = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert grown < 64 * len(SOME)


@pytest.mark.skipif(not PAGES.exists(), reason="resident memory is read from /proc")
def test_resident_memory_is_flat() -> None:
    def resident() -> int:
        return int(PAGES.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    for _ in range(5):
        run_all()
    before = resident()
    for _ in range(20):
        run_all()
    assert resident() - before < 4 << 20


@pytest.mark.skipif(not PAGES.exists(), reason="resident memory is read from /proc")
def test_the_long_run_in_short() -> None:
    """`make leaks` takes ten million frames."""
    assert leaks.main(20_000) == 0


def repeat(codec: Codec, frame: str, times: int, **arguments: Any) -> None:
    for _ in range(times):
        with contextlib.suppress(DecodeError):
            codec.decode(frame, **arguments)


VALID = '[2,"id","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]'
BROKEN = '[2,"id","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available","x":null}]'


@pytest.mark.parametrize("frame", [VALID, BROKEN, VALID[:-1], VALID[:-5]], ids=["valid", "broken", "cut", "cut inside"])
@pytest.mark.parametrize("keys", ["camel", "snake"])
@pytest.mark.parametrize("policy", [None, Policy.field()], ids=["strict", "field"])
def test_reference_counts_are_flat(frame: str, keys: Any, policy: Policy | None) -> None:
    codec = Codec("1.6", keys=keys, policy=policy)
    message: Any = codec.decode(VALID)
    kept: list[object] = [
        *message.payload.keys(),
        *message.payload.values(),
        message.action,
        frame,
        codec,
        policy,
        None,
        True,
    ]
    repeat(codec, frame, 10)
    gc.collect()
    before = [sys.getrefcount(thing) for thing in kept]
    repeat(codec, frame, 1_000)
    gc.collect()
    after = [sys.getrefcount(thing) for thing in kept]
    assert max(abs(now - then) for now, then in zip(after, before, strict=True)) < 50


def test_arguments_are_given_back() -> None:
    codec = Codec("1.6")
    pending = {"id": "Heartbeat"}
    frame = bytearray(b'[3,"id",{"currentTime":"t"}]')
    before = sys.getrefcount(pending), sys.getrefcount(frame)
    for _ in range(100):
        codec.decode(frame, pending=pending)
        codec.check(frame, pending=pending)
    assert (sys.getrefcount(pending), sys.getrefcount(frame)) == before
    frame.clear()
    assert frame == b"", "no buffer is still held"


def test_codecs_are_given_back() -> None:
    make: Callable[[], Codec] = lambda: Codec("2.1", keys="snake")  # noqa: E731
    for _ in range(20):
        make().decode('[2,"id","Heartbeat",{}]')
    gc.collect()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        for _ in range(200):
            make().decode('[2,"id","Heartbeat",{}]')
        gc.collect()
        grown = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert grown < 20_000


class Marker:
    """What a weak reference can be made to."""


@pytest.mark.parametrize(
    ("class_", "header"),
    [
        (Call, ("id", "Heartbeat")),
        (Send, ("id", "NotifyPeriodicEventStream")),
        (CallResult, ("id",)),
        (CallError, ("id", "GenericError", "")),
        (CallResultError, ("id", "GenericError", "")),
    ],
)
@pytest.mark.parametrize("by", ["payload", "deviations"])
def test_a_message_that_holds_itself_is_collected(class_: Any, header: tuple[str, ...], by: str) -> None:
    marker = Marker()
    parts: dict[str, list[Any]] = {"payload": [marker], "deviations": [marker]}
    message = class_(*header, {"in": parts["payload"]}, deviations=(parts["deviations"],))
    parts[by].append(message)
    gone = weakref.ref(marker)
    del marker, parts, message
    gc.collect()
    assert gone() is None
