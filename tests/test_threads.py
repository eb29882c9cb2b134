"""One codec, many threads: first use included."""

from __future__ import annotations

import contextlib
import enum
import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

import first_use
import ocpp_fastcodec
import reference
import stress
from ocpp_fastcodec import Call, Codec, DecodeError
from payloads import everything

THREADS = 8


@pytest.mark.parametrize("options", [{}, {"keys": "snake", "numbers": "decimal"}], ids=str)
@pytest.mark.parametrize("version", reference.VERSIONS)
def test_first_use_by_many_threads(version: str, options: dict[str, Any]) -> None:
    """In a new process, so that each plan is made while eight threads wait for it; all get what one thread gets."""
    frames = []
    for message in reference.messages(version):
        frame = message.frame(json.dumps(everything(message)))
        frames += [(frame, message.action), (frame.replace(":", ':"x",":":', 1), message.action)]
        frames += [(message.frame("{}"), message.action), (frame[:-2], message.action)]
    job = {"version": version, "options": options, "frames": frames, "threads": THREADS}
    done = subprocess.run(
        [sys.executable, first_use.__file__], input=json.dumps(job), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    alone = json.loads(json.dumps(first_use.judge_all(Codec(version, **options), frames)))
    assert {len(found) == 0 for _, found, *_ in alone} == {True, False}
    assert json.loads(done.stdout) == [alone] * THREADS


def payload(codec: Codec, frame: str, action: str) -> Any:
    message: Any = codec.decode(frame, action=action)
    return message.payload


def test_threads_that_learn_different_things() -> None:
    """What one thread's frames teach the codec may slow the other's down, and change nothing."""
    codec = Codec("1.6")
    frames = [
        '[2,"id","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]',
        '[2,"id","StatusNotification",{"status":"Faulted","vendorId":"v","info":"i","errorCode":"OtherError","connectorId":2}]',
    ]
    wanted = [json.loads(frame)[3] for frame in frames]
    wrong: list[Any] = []

    def run(number: int) -> None:
        for _ in range(2_000):
            found = payload(codec, frames[number % 2], "")
            if found != wanted[number % 2]:
                wrong.append(found)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_the_deepest_payload_on_a_small_stack() -> None:
    """Nesting is judged by the limit, not by the stack: here as small as macOS gives to threads."""
    codec = Codec("2.1", max_depth=512)
    frames = [
        '[2,"id","DataTransfer",{"vendorId":"v","data":' + begin * depth + end * depth + "}]"
        for depth in (511, 512, 100_000)
        for begin, end in (("[", "]"), ('{"a":[', "]}"))
    ]
    seen: list[bool] = []
    before = threading.stack_size(512 * 1024)
    try:
        thread = threading.Thread(target=lambda: seen.extend(map(codec.is_valid, frames)))
        thread.start()
        thread.join()
    finally:
        threading.stack_size(before)
    assert seen == [True, False, False, False, False, False]
    assert [codec.check(frame)[0].keyword for frame in frames[1:]] == ["limit"] * 5
    assert str(codec.decode(frames[0]).payload).count("[") == 511  # type: ignore[union-attr]


NESTED = ["tuples", "lists", "dicts", "names to look up"]


def nested(kind: str, depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        if kind == "tuples":
            value = (value,)
        elif kind == "lists":
            value = [value]
        elif kind == "dicts":
            value = {"é": value}
        elif kind == "names to look up":
            value = {type("Name", (str,), {})("a"): value}
        else:
            value = enum.Enum("Level", {"IT": [value]}).IT  # type: ignore[attr-defined]
    return value


@pytest.mark.skipif("debug" in Path(ocpp_fastcodec.__file__).parts, reason="the stack of the release build is bounded")
@pytest.mark.parametrize(
    ("kinds", "depth", "kib"), [(NESTED, 511, 512), (NESTED, 62, 64), (["Enums"], 511, 1024), (["Enums"], 62, 128)]
)
def test_every_road_on_a_small_stack(kinds: list[str], depth: int, kib: int) -> None:
    """The deepest payload that may be allowed, on 512 KiB; the deepest by default, on 64 KiB. Enums take more."""
    codec = Codec("2.1", max_depth=depth + 1)
    frames = [
        '[2,"id","DataTransfer",{"vendorId":"v","data":' + begin * depth + "1" + end * depth + "}]"
        for begin, end in (("[", "]"), ('{"a":', "}"), ('{"a":', ',"a":1}'))
    ]
    messages = [Call("id", "DataTransfer", {"vendorId": "v", "data": nested(kind, depth)}) for kind in kinds]
    done: list[int] = []

    def run() -> None:
        for frame in frames:
            for road in (codec.is_valid, codec.check, codec.decode, codec.redact):
                with contextlib.suppress(DecodeError):
                    road(frame)
        for message in messages:
            for validate in (True, False):
                done.append(len(codec.encode(message, validate=validate)))

    before = threading.stack_size(kib * 1024)
    try:
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
    finally:
        threading.stack_size(before)
    assert len(done) == 2 * len(kinds)


def test_threads_that_change_what_others_encode() -> None:
    """For a short while here; for minutes by `make stress`. Each dict is written as it was at one moment."""
    rounds = stress.stress(3)
    assert set(rounds) == {"encode", "change", "decode", "check", "collect"}
    assert min(rounds.values()) > 0
