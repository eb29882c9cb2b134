"""What type checkers make of typed payloads: read by mypy and pyright in `test_typed_typing.py`, never run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, assert_never, assert_type

from ocpp_fastcodec import (
    Call,
    CallError,
    CallResult,
    CallResultError,
    Codec,
    KeepAlive,
    Request,
    Send,
    Session,
    Typed,
    v16,
    v21,
    v201,
)
from ocpp_fastcodec import v201 as o
from ocpp_fastcodec.aio import Connection, Router
from ocpp_fastcodec.dicts import v16 as d16
from ocpp_fastcodec.dicts.snake import v201 as d201

codec = Codec("2.0.1", payloads="typed")
_Code = Literal[
    "FormatViolation",
    "GenericError",
    "InternalError",
    "MessageTypeNotSupported",
    "NotImplemented",
    "NotSupported",
    "OccurrenceConstraintViolation",
    "PropertyConstraintViolation",
    "ProtocolError",
    "RpcFrameworkError",
    "SecurityError",
    "TypeConstraintViolation",
]
assert_type(codec, Codec[Typed[Any, _Code]])
assert_type(Codec(codec.subprotocol, payloads="typed"), Codec[Typed])
any_version: Codec[Typed] = codec
assert_type(Codec("1.6"), Codec[dict[str, Any]])
assert_type(codec.payloads, Literal["dict", "typed"])


def handle(frame: str) -> str | None:
    """A handler as users write it."""
    message = codec.decode(frame)
    match message:
        case Call(payload=o.TransactionEvent(event_type="Ended", transaction_info=info) as event) as call:
            assert_type(info, o.Transaction)
            assert_type(info.transaction_id, str)
            assert_type(event.seq_no, int)
            assert_type(event.meter_value, tuple[o.MeterValue, ...] | None)
            for meter_value in event.meter_value or ():
                for sample in meter_value.sampled_value:
                    assert_type(sample.value, float)
            return codec.encode(call.result(o.TransactionEventResponse(total_cost=1.25)))
        case Call(payload=o.Authorize(id_token=o.IdToken(id_token=card))) as call:
            assert_type(card, str)
            answer = o.AuthorizeResponse(id_token_info=o.IdTokenInfo(status="Accepted"))
            return codec.encode(call.result(answer))
        case Call() as call:
            return codec.encode(call.error("NotSupported"))
        case CallResult() | CallError() | CallResultError() | Send() | KeepAlive():
            return None
        case _:
            assert_never(message)


def phase(event: o.TransactionEvent) -> int:
    """Literals narrow."""
    match event.event_type:
        case "Started":
            return 1
        case "Updated":
            return 2
        case "Ended":
            return 3
        case _:
            assert_never(event.event_type)


def answer(session: Session, call: Call[o.Authorize]) -> list[str]:
    accepted = o.AuthorizeResponse(id_token_info=o.IdTokenInfo(status="Accepted"))
    result = call.result(accepted)
    assert_type(result, CallResult[o.AuthorizeResponse])
    assert_type(Call("1", "Heartbeat", {}).result({"currentTime": "t"}), CallResult[dict[str, Any]])
    assert_type(Call("1", "Reset", {}), Call[dict[str, Any]])
    made = Call("1", "Reset", v16.Reset(type="Soft"))
    assert_type(made, Call[v16.Reset])
    return [session.reply(call, accepted), session.call(o.Reset(type="Immediate")), session.call("Reset", {})]


router = Router()


@router.on(o.Authorize)
async def authorize(call: Call[o.Authorize], peer: Connection) -> o.AuthorizeResponse:
    """Handlers take and return the classes, and stay what they were."""
    reset = await peer.call(o.Reset(type="Immediate"), timeout=5)
    assert_type(reset, CallResult[o.ResetResponse])
    assert_type((await peer.call("Reset", {"type": "Immediate"})).payload, Any)
    return o.AuthorizeResponse(id_token_info=o.IdTokenInfo(status=status_of(call.payload.id_token)))


@router.on(v16.Heartbeat, concurrent=True)
def heartbeat(call: Call[v16.Heartbeat], peer: Connection) -> v16.HeartbeatResponse:
    return v16.HeartbeatResponse(current_time="2030-01-01T00:00:00Z")


@router.after(o.Authorize)
async def authorized(call: Call[o.Authorize], answer: o.AuthorizeResponse, peer: Connection) -> None:
    assert_type(await authorize(call, peer), o.AuthorizeResponse)
    await peer.send(v21.NotifyPeriodicEventStream(id=1, pending=0, basetime="", data=[]))


class Station:
    @router.on(v21.Heartbeat)
    async def heartbeat(self, call: Call[v21.Heartbeat], peer: Connection) -> v21.HeartbeatResponse:
        return v21.HeartbeatResponse(current_time="2030-01-01T00:00:00Z")

    @router.on(v21.ClearCache)
    def clear_cache(self, call: Call[v21.ClearCache], peer: Connection) -> v21.ClearCacheResponse:
        return v21.ClearCacheResponse(status="Accepted")

    @router.after(v21.ClearCache)
    def cleared(self, call: Call[v21.ClearCache], answer: v21.ClearCacheResponse, peer: Connection) -> None: ...

    @router.on_send(v21.NotifyPeriodicEventStream)
    def stream(self, send: Send[v21.NotifyPeriodicEventStream], peer: Connection) -> None:
        assert_type(send.payload.pending, int)


@router.on("Heartbeat", "2.1")
def with_typed_dicts(call: Call[d16.Heartbeat], peer: Connection) -> d16.HeartbeatResponse:
    return {"currentTime": "2030-01-01T00:00:00Z"}


def status_of(token: o.IdToken) -> Literal["Accepted", "Invalid"]:
    return "Accepted" if token.id_token else "Invalid"


R = TypeVar("R")


async def ask(peer: Connection, request: Request[R]) -> R:
    """A function of the user's for all requests."""
    return (await peer.call(request)).payload


async def asked(peer: Connection) -> None:
    assert_type(await ask(peer, o.ClearCache()), o.ClearCacheResponse)


def errors(call: Call[v16.Reset], newer: Call[o.Reset], any_call: Call[Any], plain: Call) -> None:
    """The codes of a version, as it spells them."""
    call.error("OccurenceConstraintViolation")
    newer.error("OccurrenceConstraintViolation", "why", {"a": 1})
    any_call.error("FormationViolation")
    plain.error("FormationViolation")


def classes(status: v16.StatusNotification, custom: o.CustomData, data: o.DataTransfer) -> None:
    assert_type(status.connector_id, int)
    assert_type(status.info, str | None)
    assert_type(status.to_dict(keys="snake"), dict[str, Any])
    assert_type(status.replace(info=None, connector_id=1), v16.StatusNotification)
    assert_type(custom.replace(vendor_id="me", additional_properties={"a": 1}), o.CustomData)
    assert_type(v16.StatusNotification.from_dict({}), v16.StatusNotification)
    assert_type(custom.additional_properties, Mapping[str, Any])
    assert_type(data.vendor_id, str)
    v16.MeterValue(timestamp="", sampled_value=[v16.SampledValue(value="1")])
    v16.MeterValue(timestamp="", sampled_value=(v16.SampledValue(value="1", unit="Hertz"),))
    assert_type(v21.Heartbeat(), v21.Heartbeat)
    assert_type(v201.EVSE(id=1).connector_id, int | None)


@d201.on(router, "Heartbeat")
async def by_action(call: Call[d201.Heartbeat], peer: Connection) -> d201.HeartbeatResponse:
    answer = await d201.call(peer, "Reset", {"type": "Immediate", "evse_id": 1}, timeout=5)
    assert_type(answer, CallResult[d201.ResetResponse])
    assert_type(answer.payload["status"], Literal["Accepted", "Rejected", "Scheduled"])
    return {"current_time": "2030-01-01T00:00:00Z"}


def dicts() -> None:
    camel: d16.Authorize = {"idTag": "a"}
    snake: d201.IdToken = {"id_token": "a", "type": "Central"}
    assert_type((camel["idTag"], snake["type"] == "Central"), tuple[str, bool])
