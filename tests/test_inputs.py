"""What a frame may be held in, and what it may not."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_fastcodec import Call, Codec, DecodeError

CODEC = Codec("1.6")
FRAME = '[2,"id","Authorize",{"idTag":"Zürich🔌"}]'
MESSAGE = Call("id", "Authorize", {"idTag": "Zürich🔌"})
ROADS = ["decode", "check", "is_valid", "peek"]


class Text(str):
    pass


class Octets(bytes):
    pass


FORMS: list[Any] = [
    FRAME,
    Text(FRAME),
    FRAME.encode(),
    Octets(FRAME.encode()),
    bytearray(FRAME.encode()),
    memoryview(FRAME.encode()),
    memoryview(bytearray(FRAME.encode())),
    memoryview(b"xx" + FRAME.encode() + b"yy")[2:-2],
]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: type(form).__name__)
def test_text_and_bytes_of_any_kind(form: Any) -> None:
    assert CODEC.decode(form) == MESSAGE
    assert CODEC.check(form) == []
    assert CODEC.is_valid(form)
    assert CODEC.peek(form).unique_id == "id"


@pytest.mark.parametrize("road", ROADS)
@pytest.mark.parametrize("frame", [42, None, 1.5, True, [2, "id"], {"a": 1}, object()], ids=repr)
def test_another_type(road: str, frame: Any) -> None:
    with pytest.raises(TypeError, match=r"str.*bytes"):
        getattr(CODEC, road)(frame)


@pytest.mark.parametrize("road", ROADS)
def test_no_frame_or_two(road: str) -> None:
    with pytest.raises(TypeError):
        getattr(CODEC, road)()
    with pytest.raises(TypeError):
        getattr(CODEC, road)(FRAME, "Authorize")


@pytest.mark.parametrize("road", ROADS[:3])
def test_unknown_arguments(road: str) -> None:
    with pytest.raises(TypeError):
        getattr(CODEC, road)(FRAME, actoin="Authorize")


def test_a_message_does_not_follow_its_buffer() -> None:
    frame = bytearray(FRAME.encode())
    message = CODEC.decode(frame)
    frame[:] = b"x" * len(frame)
    assert message == MESSAGE


def test_a_buffer_that_is_not_contiguous() -> None:
    with_gaps = bytes(byte for octet in FRAME.encode() for byte in (octet, 0))
    assert CODEC.decode(memoryview(with_gaps)[::2]) == MESSAGE


# A high one, a low one, both the wrong way round, and what `surrogateescape` makes of a byte.
SURROGATES = ["\ud83d", "\udd0c", "\udd0c\ud83d", "\udcff"]


@pytest.mark.parametrize("surrogate", SURROGATES, ids=ascii)
def test_a_string_with_a_lone_surrogate(surrogate: str) -> None:
    frame = f'[2,"id","Authorize",{{"idTag":"{surrogate}"}}]'
    with pytest.raises(DecodeError) as caught:
        CODEC.decode(frame)
    assert [violation.keyword for violation in caught.value.violations] == ["json"]
    assert caught.value.unique_id == "id"
    assert caught.value.code == "FormationViolation"
    assert CODEC.is_valid(frame) is False


def test_a_string_with_a_lone_surrogate_in_its_id() -> None:
    with pytest.raises(DecodeError) as caught:
        Codec("2.1").decode('[2,"\ud83d","Heartbeat",{}]')
    assert caught.value.unique_id is None
    assert caught.value.code == "RpcFrameworkError"


def test_a_long_string() -> None:
    value = "v" * ((1 << 20) - 60)
    message: Any = Codec("2.1").decode(f'[2,"id","DataTransfer",{{"vendorId":"v","data":"{value}"}}]')
    assert message.payload["data"] == value
    violations = CODEC.check(f'[2,"id","Authorize",{{"idTag":"{value}"}}]')
    assert [violation.keyword for violation in violations] == ["maxLength"]
    assert not CODEC.is_valid(f'[2,"id","Authorize",{{"idTag":"{"v" * (1 << 20)}"}}]')
