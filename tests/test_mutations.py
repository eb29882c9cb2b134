"""Frames with bytes replaced, lost, doubled and moved: all as the reference has it."""

from __future__ import annotations

import json

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import reference
from differential import compare as judge
from ocpp_fastcodec import CallResultError, DecodeError
from ocpp_fastcodec.strategies.mutations import mutated
from shared import cases, codec

SEEDS = sorted({case.frame for case in cases() if len(case.frame) < 400 and not case.options})
MANY = settings(max_examples=settings.default.max_examples * 60)  # type: ignore[union-attr]
DAMAGED = mutated(st.sampled_from(SEEDS))


@pytest.mark.parametrize("version", reference.VERSIONS)
@MANY
@given(frame=DAMAGED, action=st.sampled_from([None, "Heartbeat", "BootNotification", "DataTransfer"]))
def test_mutated_bytes(version: str, frame: bytes, action: str | None) -> None:
    judge(codec(version), frame, action)


@pytest.mark.parametrize("version", reference.VERSIONS)
@MANY
@given(frame=DAMAGED)
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
    for frame in (text, f'[2,"id","DataTransfer",{{"vendorId":"{text}"}}]', f'[2,"{text}","Heartbeat",{{}}]'):
        judge(codec(version), frame, None)


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
