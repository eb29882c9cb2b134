"""Handlers and calls by class: a `Connection` on a codec with typed payloads."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from aio.pipe import pipe
from ocpp_fastcodec import Call, CallResult, Codec, Send, Typed, v16, v21, v201
from ocpp_fastcodec.aio import Connection, Router
from ocpp_fastcodec.dicts import v16 as d16
from ocpp_fastcodec.dicts.snake import v21 as d21

TYPED = Codec("2.1", payloads="typed")


def test_each_end_takes_and_gives_objects() -> None:
    heard: list[Any] = []

    class Csms:
        router = Router()

        @router.on(v21.Authorize)
        async def authorize(self, call: Call[v21.Authorize], peer: Connection) -> v21.AuthorizeResponse:
            heard.append(call.payload)
            return v21.AuthorizeResponse(id_token_info=v21.IdTokenInfo(status="Accepted"))

        @router.after(v21.Authorize)
        def authorized(self, call: Call[v21.Authorize], answer: v21.AuthorizeResponse, peer: Connection) -> None:
            heard.append(answer.id_token_info.status)

        @router.on_send(v21.NotifyPeriodicEventStream)
        def stream(self, send: Send[v21.NotifyPeriodicEventStream], peer: Connection) -> None:
            heard.append(send.payload.data[0].v)

        @router.on(v201.Authorize)
        def another_version(self, call: Call[v201.Authorize], peer: Connection) -> v201.AuthorizeResponse:
            raise AssertionError("not this one")

    async def main() -> CallResult[v21.AuthorizeResponse]:
        one, other = pipe()
        token = v21.IdToken(id_token="04A2", type="ISO14443")
        async with (
            Connection(one, TYPED.session("csms"), Csms.router.bind(Csms())),
            Connection(other, TYPED.session("charging_station")) as csms,
        ):
            result = await csms.call(v21.Authorize(id_token=token), timeout=5)
            element = v21.StreamDataElement(t=0, v="1")
            await csms.send(
                v21.NotifyPeriodicEventStream(id=1, pending=0, basetime="2026-01-01T00:00:00Z", data=[element])
            )
            while len(heard) < 3:
                await asyncio.sleep(0)
        assert heard == [v21.Authorize(id_token=token), "Accepted", "1"]
        return result

    result = asyncio.run(main())
    assert result.payload == v21.AuthorizeResponse(id_token_info=v21.IdTokenInfo(status="Accepted"))


def test_what_is_wrong_with_a_class_is_told_when_the_program_starts() -> None:
    router = Router()
    for register in (router.on, router.after):
        with pytest.raises(ValueError, match="AuthorizeResponse is not the class of a request"):
            register(v21.AuthorizeResponse)  # type: ignore[type-var]
        with pytest.raises(ValueError, match="IdToken is not the class of a request"):
            register(v21.IdToken)  # type: ignore[type-var]
        with pytest.raises(ValueError, match="int is not the class of a request"):
            register(int)  # type: ignore[type-var]
        with pytest.raises(ValueError, match=r"no CALL is named 'NotifyPeriodicEventStream' in 2\.1"):
            register(v21.NotifyPeriodicEventStream)  # type: ignore[type-var]
        with pytest.raises(ValueError, match="Reset is a class of one version"):
            register(v16.Reset, "1.6")  # type: ignore[call-overload]
        with pytest.raises(ValueError, match=r"unknown version '1\.6': expected one of 2\.1"):
            getattr(Router(TYPED), register.__name__)(v16.Reset)
    with pytest.raises(ValueError, match=r"no SEND is named 'Reset' in 1\.6"):
        router.on_send(v16.Reset)


def test_a_class_and_its_action_are_one_route() -> None:
    router = Router()
    router.on("Heartbeat", "1.6")(lambda call, peer: None)
    with pytest.raises(ValueError, match=r"Heartbeat has a handler already, for 1\.6"):
        router.on(v16.Heartbeat)(lambda call, peer: v16.HeartbeatResponse(current_time=""))
    router.on(v201.Heartbeat)(lambda call, peer: v201.HeartbeatResponse(current_time=""))
    assert router.routes("2.0.1").classes == [v201.Heartbeat]
    assert router.routes("1.6").classes == []


def test_dict_payloads_and_classes_do_not_mix() -> None:
    async def main() -> None:
        router = Router()
        router.on(v21.Heartbeat)(lambda call, peer: v21.HeartbeatResponse(current_time=""))
        with pytest.raises(TypeError, match='Heartbeat needs a codec with payloads="typed"'):
            Connection(pipe()[0], Codec("2.1").session("csms"), router)
        # Its version is not spoken, so it is not in the way.
        async with Connection(pipe()[0], Codec("1.6").session("csms"), router) as peer:
            with pytest.raises(TypeError, match='ClearCache needs a codec with payloads="typed"'):
                await peer.call(v16.ClearCache())

    asyncio.run(main())


@pytest.mark.parametrize(
    ("payload", "told"),
    [
        (v201.ClearCache(), r"ocpp_fastcodec.v201.ClearCache is no request of OCPP 2\.1"),
        (v21.ClearCacheResponse(status="Accepted"), "ClearCacheResponse is no request"),
        (v21.IdToken(id_token="04A2", type="ISO14443"), "IdToken is no request"),
    ],
)
def test_only_a_request_of_the_version_is_asked(payload: Typed, told: str) -> None:
    session = TYPED.session("csms")
    with pytest.raises(TypeError, match=told):
        session.call(payload)  # type: ignore[call-overload]
    with pytest.raises(TypeError, match=told):
        session.send(payload)

    async def main() -> None:
        async with Connection(pipe()[0], TYPED.session("csms")) as peer:
            with pytest.raises(TypeError, match=told):
                await peer.call(payload)  # type: ignore[call-overload]

    asyncio.run(main())
    assert not session.pending


def test_typed_dicts_by_action() -> None:
    router = Router()

    @d21.on(router, "Reset")
    def reset(call: Call[d21.Reset], peer: Connection) -> d21.ResetResponse:
        return {"status": "Accepted" if call.payload["evse_id"] else "Rejected"}

    async def main() -> None:
        one, other = pipe()
        codec = Codec("2.1", keys="snake")
        async with (
            Connection(one, codec.session("csms")) as station,
            Connection(other, codec.session("charging_station"), router),
        ):
            result = await d21.call(station, "Reset", {"type": "Immediate", "evse_id": 1}, timeout=5)
            assert result.payload["status"] == "Accepted"
            with pytest.raises(TypeError, match="no codec for these dicts: OCPP 1\\.6, keys='camel'"):
                await d16.call(station, "Reset", {"type": "Soft"})

    asyncio.run(main())
