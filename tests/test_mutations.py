"""Frames with bytes replaced, lost, doubled and moved: a message or a `DecodeError`, and the roads agree."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import reference
from ocpp_fastcodec import Call, CallResult, CallResultError, Codec, DecodeError, Send, Violation
from reference import Message
from shared import cases, codec

SEEDS = sorted({case.frame for case in cases() if len(case.frame) < 400 and not case.options})
MANY = settings(max_examples=settings.default.max_examples * 60)  # type: ignore[union-attr]
TOKENS = [b" ", b"\n", b"\0", b"\xff", b"\xc3", b"\xef\xbb\xbf"]
TOKENS += rb'" \ { } [ ] , : null \u0000 \ud800 1e999 - . 0 {"a":1} "id" 2 3 5 6'.split(b" ")


@st.composite
def mutated(draw: st.DrawFn, seeds: Sequence[bytes] = SEEDS) -> bytes:
    frame = bytearray(draw(st.sampled_from(seeds)))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(frame)))
        end = at + draw(st.integers(0, 4))
        match draw(st.sampled_from(["byte", "token", "lose", "double", "move"])):
            case "byte":
                frame[at : at + 1] = bytes([draw(st.integers(0, 255))])
            case "token":
                frame[at:at] = draw(st.sampled_from(TOKENS))
            case "lose":
                del frame[at:end]
            case "double":
                frame[at:at] = frame[at:end]
            case "move":
                piece = frame[at:end]
                del frame[at:end]
                to = draw(st.integers(0, len(frame)))
                frame[to:to] = piece
    return bytes(frame)


def judge(ours: Codec, frame: str | bytes, action: str | None) -> None:
    """Whatever comes in, the three roads agree, and what is accepted is what `json` reads."""
    found = ours.check(frame, action=action)
    assert ours.is_valid(frame, action=action) is (not found)
    try:
        message = ours.decode(frame, action=action)
    except DecodeError as error:
        refused(error, found)
        return
    assert found == []
    whole: list[Any] = reference.read_exact(frame if isinstance(frame, str) else frame.decode())
    assert [message.message_type_id, message.unique_id] == whole[:2]
    if isinstance(message, (Call, Send, CallResult)):
        assert reference.same(message.payload, json.loads(frame)[-1] or {})
        if isinstance(message, CallResult) and not message.validated:
            return
        assert message.action is not None
        kind = "response" if isinstance(message, CallResult) else "request"
        assert reference.findings(Message(ours.version, message.action, kind), whole[-1] or {}) == set()


def refused(error: DecodeError, found: list[Violation]) -> None:
    assert list(error.violations) == found != []
    assert error.description == found[0].message[: len(error.description)]
    if error.reply is not None:
        assert json.loads(error.reply)[2:4] == [error.code, error.description]


@pytest.mark.parametrize("version", reference.VERSIONS)
@MANY
@given(frame=mutated(), action=st.sampled_from([None, "Heartbeat", "BootNotification", "DataTransfer"]))
def test_mutated_bytes(version: str, frame: bytes, action: str | None) -> None:
    judge(codec(version), frame, action)


@pytest.mark.parametrize("version", reference.VERSIONS)
@MANY
@given(frame=mutated())
def test_mutated_text(version: str, frame: bytes) -> None:
    judge(codec(version), frame.decode(errors="replace"), None)


@pytest.mark.parametrize("version", reference.VERSIONS)
@MANY
@given(frame=st.binary(max_size=80))
@example(b"[" * 100_000)
@example(b"[2," + b"[" * 100_000)
@example(b'[2,"id","DataTransfer",{"vendorId":"v","data":' + b"[" * 100_000)
@example(b'[2,"id","DataTransfer",{"vendorId":"v","data":' + b'{"a":' * 100_000)
@example(b'[2,"id","DataTransfer",{"vendorId":"' + b"v" * (1 << 20) + b'"}]')
@example(b'["' + b"\\" * 100_000)
@example(b"\0" * 1000)
@example(b"[" + b"2" * 100_000)
@example(b'[2,"' + b"i" * 100_000 + b'","Heartbeat",{}]')
@example(b"[" + b"2," * 100_000)
@example(b'[2,"id","' + b"A" * 100_000 + b'",{}]')
@example(b" " * 100_000)
def test_any_bytes(version: str, frame: bytes) -> None:
    judge(codec(version), frame, None)


@pytest.mark.parametrize("version", reference.VERSIONS)
@MANY
@given(text=st.text(st.characters(exclude_categories=()), max_size=40))
def test_any_text(version: str, text: str) -> None:
    """Python strings may hold lone surrogates, which no JSON text does."""
    ours = codec(version)
    for frame in (text, f'[2,"id","DataTransfer",{{"vendorId":"{text}"}}]', f'[2,"{text}","Heartbeat",{{}}]'):
        if any(0xD800 <= ord(character) < 0xE000 for character in frame):
            with pytest.raises(DecodeError):
                ours.decode(frame)
            assert ours.is_valid(frame) is False
        else:
            judge(ours, frame, None)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.floats(allow_nan=False) | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize("version", reference.VERSIONS)
@MANY
@given(frame=st.one_of(JSON, st.tuples(st.sampled_from([2, 3, 4, 5, 6]), JSON, JSON, JSON, JSON)))
def test_any_json(version: str, frame: object) -> None:
    judge(codec(version), json.dumps(frame), None)


@pytest.mark.parametrize("version", reference.VERSIONS)
def test_no_reply_is_answered_with_an_error(version: str) -> None:
    """A reply, sent back by a peer, is a message and never starts another reply."""
    for case in cases():
        if case.version == version and case.refuse is not None and case.refuse["reply"] is not None:
            with pytest.raises(DecodeError) as caught:
                case.codec.decode(case.frame, action=case.action)
            assert caught.value.reply is not None
            answer = codec(version).decode(caught.value.reply)
            assert answer.message_type_id == (5 if isinstance(answer, CallResultError) else 4)
            assert answer.deviations == ()
