"""What an observer is told, frame by frame and CALL by CALL, and the handshake's two functions."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from aio.pipe import pipe
from ocpp_fastcodec import Call, Codec, DecodeError, Policy
from ocpp_fastcodec.aio import (
    NO_COMMON_VERSION,
    CallEvent,
    Connection,
    FrameEvent,
    Observer,
    Router,
    negotiate,
    station_id,
)

CARD = "04E91C5A1D2B80"


class Recorder(Observer):
    def __init__(self) -> None:
        self.frames: list[FrameEvent] = []
        self.calls: list[CallEvent] = []

    def frame(self, peer: Connection, event: FrameEvent) -> None:
        assert peer.name == "CS-1"
        self.frames.append(event)

    def call(self, peer: Connection, event: CallEvent) -> None:
        self.calls.append(event)

    def steps(self) -> list[tuple[str, str, str]]:
        return [(event.direction, event.action, event.step) for event in self.calls]


def observed(recorder: Observer, *frames: str, version: str = "1.6", ask: bool = False, answer: str = "") -> None:
    """Lets a station send frames, and perhaps answer a question."""
    router = Router()
    router.on("Authorize")(lambda call, peer: {"idTagInfo": {"status": "Accepted"}})

    @router.on("Heartbeat")
    def fail(call: Call, peer: Connection) -> Any:
        raise ValueError(CARD)

    async def test() -> None:
        near, far = pipe()
        codec = Codec(version, policy=Policy.field())
        async with Connection(near, codec.session("csms"), router, name="CS-1", observer=recorder) as peer:
            if ask:
                calling = asyncio.create_task(peer.call("ClearCache", {}))
                question = json.loads(await far.recv())
                await far.send(answer.replace("ID", question[1]))
                outcome = (await asyncio.gather(calling, return_exceptions=True))[0]
                assert not isinstance(outcome, BaseException) or isinstance(outcome, DecodeError)
            for frame in frames:
                await far.send(frame)
            for _ in range(20):
                await asyncio.sleep(0)

    asyncio.run(test())


def test_frames() -> None:
    recorder = Recorder()
    authorize = f'[2,"1","Authorize",{{"idTag":"{CARD}"}}]'
    tolerated = f'[2,"2","Authorize",{{"idTag":"{CARD}","more":1}}]'
    observed(recorder, authorize, tolerated, '[2,"3","MakeCoffee",{}]', '[3,"4",{}]', "")
    seen = [(one.direction, one.message_type_id, one.unique_id, one.action, one.verdict) for one in recorder.frames]
    assert seen == [
        ("in", 2, "1", "Authorize", "valid"),
        ("out", 3, "1", "Authorize", "valid"),
        ("in", 2, "2", "Authorize", "tolerated"),
        ("out", 3, "2", "Authorize", "valid"),
        ("in", 2, "3", "MakeCoffee", "refused"),
        ("out", 4, "3", "MakeCoffee", "valid"),
        ("in", 3, "4", None, "ignored"),
        ("in", None, None, None, "keep-alive"),
    ]
    first, _, third, *_ = recorder.frames
    assert first.size == len(authorize)
    assert first.seconds > 0
    assert first.text() == '[2,"1","Authorize",{"idTag":"***"}]'
    assert [violation.keyword for violation in third.violations] == ["additionalProperties"]
    for event in recorder.frames:
        assert CARD not in repr(event)
        assert CARD not in event.text()


def test_calls_of_the_peer() -> None:
    recorder = Recorder()
    observed(recorder, '[2,"1","Authorize",{"idTag":"1"}]', '[2,"2","Heartbeat",{}]', '[2,"3","MeterValues",{}]')
    assert recorder.steps() == [
        ("in", "Authorize", "begun"),
        ("in", "Authorize", "answered"),
        ("in", "Heartbeat", "begun"),
        ("in", "Heartbeat", "failed"),
    ]
    failed = recorder.calls[-1]
    assert failed.code == "InternalError"
    assert isinstance(failed.error, ValueError)
    assert failed.seconds > 0


@pytest.mark.parametrize(
    ("answer", "step", "code"),
    [
        ('[3,"ID",{"status":"Accepted"}]', "answered", None),
        ('[3,"ID",{"status":"Perhaps"}]', "refused", "PropertyConstraintViolation"),
    ],
)
def test_calls_of_ours(answer: str, step: str, code: str | None) -> None:
    recorder = Recorder()
    observed(recorder, ask=True, answer=answer)
    assert recorder.steps() == [("out", "ClearCache", "begun"), ("out", "ClearCache", step)]
    assert recorder.calls[-1].code == code


def test_an_observer_that_fails(caplog: pytest.LogCaptureFixture) -> None:
    class Broken(Observer):
        def frame(self, peer: Connection, event: FrameEvent) -> None:
            raise ValueError(CARD)

    observed(Broken(), ask=True, answer='[3,"ID",{"status":"Accepted"}]')
    assert "the observer failed: ValueError" in caplog.text
    assert CARD not in caplog.text


# The handshake.


@pytest.mark.parametrize(
    ("offered", "chosen"),
    [
        (None, None),
        ("", None),
        ([], None),
        ("ocpp1.6", "ocpp1.6"),
        ("ocpp1.6, ocpp2.0.1", "ocpp2.0.1"),
        ("ocpp2.0.1,ocpp1.6", "ocpp2.0.1"),
        (["ocpp1.6", "ocpp2.1"], "ocpp2.1"),
        (["mqtt, ocpp2.0", "ocpp1.6"], "ocpp1.6"),
        ("ocpp2.0, OCPP1.6", None),
    ],
)
def test_negotiate(offered: Any, chosen: str | None) -> None:
    assert negotiate(offered) == chosen


def test_negotiate_what_is_supported() -> None:
    assert negotiate("ocpp1.6, ocpp2.1", ["ocpp1.6"]) == "ocpp1.6"
    assert negotiate("ocpp1.6, ocpp2.1", ["ocpp1.6", "ocpp2.1"]) == "ocpp1.6"
    assert negotiate("ocpp2.1", ["ocpp1.6"]) is None
    assert NO_COMMON_VERSION[0] == 1002


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/CS-1", "CS-1"),
        ("CS-1", "CS-1"),
        ("//CS-1", "CS-1"),
        ("/ocpp//CS-1", "CS-1"),
        ("/a/b/CS%201?x=/y", "CS 1"),
        ("/ocpp/CS%2F1", "CS/1"),
        ("/ocpp/%C3%A4#z", "ä"),
        ("wss://host:9000/ocpp/CS-1", "CS-1"),
    ],
)
def test_station_id(path: str, name: str) -> None:
    assert station_id(path) == name


@pytest.mark.parametrize("path", ["", "/", "/ocpp/", "/ocpp/?CS-1", "/%FF", "/%C3"])
def test_no_station_id(path: str) -> None:
    with pytest.raises(ValueError, match="identity"):
        station_id(path)
