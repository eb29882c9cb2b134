"""Any bytes and any text: a message or a `DecodeError`, as the reference has it. `generator` mutates frames."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import reference
from differential import compare
from ocpp_fastcodec import CallResultError, DecodeError
from shared import cases, codec

MANY = settings(max_examples=settings.default.max_examples * 60)  # type: ignore[union-attr]


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
    compare(codec(version), frame)


@pytest.mark.parametrize("version", reference.VERSIONS)
@MANY
@given(text=st.text(st.characters(exclude_categories=()), max_size=40))
def test_any_text(version: str, text: str) -> None:
    """Python strings may hold lone surrogates, which no JSON text does."""
    for frame in (text, f'[2,"id","DataTransfer",{{"vendorId":"{text}"}}]', f'[2,"{text}","Heartbeat",{{}}]'):
        compare(codec(version), frame)


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
