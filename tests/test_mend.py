"""`Codec(mend=...)`: the user's own mending of frames that are not JSON."""

from __future__ import annotations

import copy
import gc
import pickle
import weakref
from typing import Any

import pytest

from ocpp_fastcodec import Codec, DecodeError, KeepAlive, Policy

HOLE = '[3,"a",{"configurationKey":],"unknownKey":["k"]}]'
WHOLE = HOLE.replace(":]", ":[]")


def fill(text: str) -> str | None:
    return text.replace(":]", ":[]")


def test_the_text_that_is_read_instead() -> None:
    codec = Codec("1.6", mend=fill)
    message: Any = codec.decode(HOLE, action="GetConfiguration")
    assert message == Codec("1.6").decode(WHOLE, action="GetConfiguration")
    assert [(found.keyword, found.resolution, found.rule) for found in message.deviations] == [
        ("json", "repair", "mend")
    ]
    assert codec.check(HOLE, action="GetConfiguration") == list(message.deviations)
    assert codec.is_valid(HOLE, action="GetConfiguration")
    assert not Codec("1.6").is_valid(HOLE, action="GetConfiguration")
    pending = {"a": "GetConfiguration"}
    assert codec.decode(HOLE.encode(), pending=pending) == message
    assert codec.is_valid(HOLE, pending=pending)


def test_it_is_asked_about_broken_json_alone() -> None:
    asked: list[str] = []
    codec = Codec("1.6", mend=asked.append, policy=Policy.field())
    for frame in ('[2,"1","Heartbeat",{}]', '[2,"1","Heartbeat",{"x":1}]', "[]", '[2,"1","Nothing",{}]', "ping"):
        codec.is_valid(frame)
        codec.check(frame)
    assert asked == []
    assert isinstance(codec.decode("ping"), KeepAlive)
    with pytest.raises(DecodeError) as caught:
        codec.decode("[2,")
    assert asked == ["[2,"]
    assert list(caught.value.violations) == Codec("1.6").check("[2,")


@pytest.mark.parametrize("made", [lambda text: None, lambda text: text], ids=["None", "the same"])
def test_a_frame_that_stays_as_it_is(made: Any) -> None:
    codec = Codec("1.6", mend=made)
    assert codec.check(HOLE) == Codec("1.6").check(HOLE)
    with pytest.raises(DecodeError) as caught:
        codec.decode(HOLE)
    assert caught.value.violations == tuple(Codec("1.6").check(HOLE))


def test_what_is_made_is_judged_like_any_frame() -> None:
    frame = '[2,"1","Authorize",{"idTag":}]'
    codec = Codec("1.6", mend=lambda text: text.replace(":}", ":7}"))
    with pytest.raises(DecodeError) as caught:
        codec.decode(frame)
    assert caught.value.code == "TypeConstraintViolation"
    assert [(found.keyword, found.resolution) for found in caught.value.violations] == [
        ("json", "repair"),
        ("type", None),
    ]
    assert codec.check(frame) == list(caught.value.violations)
    assert not codec.is_valid(frame)
    lenient = Codec("1.6", mend=codec.mend, policy=Policy.field())
    message: Any = lenient.decode(frame)
    assert (message.payload, [found.rule for found in message.deviations]) == (
        {"idTag": "7"},
        ["mend", "type: repair number-to-string"],
    )


def test_bytes_that_are_no_text() -> None:
    def latin(text: str) -> str:
        return text.encode("utf-8", "surrogateescape").decode("latin-1")

    frame = '[2,"1","DataTransfer",{"vendorId":"Zürich"}]'.encode("latin-1")
    message: Any = Codec("1.6", mend=latin).decode(frame)
    assert message.payload == {"vendorId": "Zürich"}
    assert not Codec("1.6", mend=lambda text: text + "\ud800").is_valid("[2,")


def test_what_it_raises_passes_through() -> None:
    def fails(text: str) -> str:
        raise LookupError("mine")

    codec = Codec("1.6", mend=fails)
    for read in (codec.decode, codec.check, codec.is_valid):
        with pytest.raises(LookupError, match="mine"):
            read("[2,")
    with pytest.raises(TypeError, match="mend: expected str or None, found int"):
        Codec("1.6", mend=lambda text: 7).decode("[2,")  # type: ignore[arg-type, return-value]
    with pytest.raises(TypeError, match="mend: expected a callable or None, found str"):
        Codec("1.6", mend="x")  # type: ignore[call-overload]


def test_a_codec_keeps_it() -> None:
    codec = Codec("1.6", mend=fill)
    assert codec.mend is fill
    assert Codec("1.6").mend is None
    for other in (pickle.loads(pickle.dumps(codec)), copy.copy(codec)):
        assert other.is_valid(HOLE, action="GetConfiguration")


def test_a_codec_and_its_function_can_be_collected() -> None:
    class Station:
        def __init__(self) -> None:
            self.codec = Codec("1.6", mend=self.mend)

        def mend(self, text: str) -> str | None:
            return None

    station = weakref.ref(Station())
    gc.collect()
    assert station() is None


def test_a_session_uses_it() -> None:
    session: Any = Codec("1.6", mend=fill).session("csms", new_id=lambda: "a")
    session.call("GetConfiguration", {"key": ["k"]})
    assert session.receive(HOLE).payload == {"configurationKey": [], "unknownKey": ["k"]}
