"""Mistakes in handlers: `test_typed_typing.py` proves that mypy and pyright find each of them, in its line."""

from __future__ import annotations

from ocpp_fastcodec import Call, Codec, Session, v16
from ocpp_fastcodec import v201 as o
from ocpp_fastcodec.aio import Connection, Router
from ocpp_fastcodec.dicts import v16 as d

router = Router()


def handle(event: o.TransactionEvent, call: Call[o.Authorize]) -> None:
    print(event.sequence_no)  # a name that is not there
    print(event.seqNo)  # the name of the wire
    print(event.id_token.id_token)  # an optional property that may be absent
    print(event.seq_no + event.timestamp)  # text where a number belongs
    print(event.transaction_info.charging_state == "Charge")  # a literal that is not there
    o.AuthorizeResponse()  # a required property is missing
    o.IdTokenInfo(status="Accepted", expires="2030-01-01T00:00:00Z")  # a property that is not there
    o.IdTokenInfo(status="accepted")  # a literal spelled otherwise
    call.result(o.HeartbeatResponse(current_time="2030-01-01T00:00:00Z"))  # the answer to another request
    call.error("Unsupported")  # a code that is not there


def more(call: Call[o.Authorize], old: Call[v16.Authorize], session: Session, response: o.ClearCacheResponse) -> None:
    call.error("FormationViolation")  # a code of 1.6
    old.error("FormatViolation")  # a code of 2.0.1
    session.call(response)  # no request
    session.reply(call, response)  # the answer to another request
    response.replace(status="accepted")  # a literal spelled otherwise
    response.replace(state="Accepted")  # a property that is not there
    for message in (Codec("2.0.1", payloads="typed").decode(""),):
        match message:
            case Call():
                message.error("FormationViolation")  # a code of 1.6
            case _:
                pass


@router.on(o.Authorize)  # the answer to another request
async def other_answer(call: Call[o.Authorize], peer: Connection) -> o.ClearCacheResponse:
    return o.ClearCacheResponse(status="Accepted")


@router.on(v16.Authorize)  # the class of another version
def other_version(call: Call[o.Authorize], peer: Connection) -> v16.AuthorizeResponse:
    return v16.AuthorizeResponse(id_tag_info=v16.IdTagInfo(status="Accepted"))


@router.after(o.ClearCache)  # the answer to another request
def other_hook(call: Call[o.ClearCache], answer: o.AuthorizeResponse, peer: Connection) -> None: ...


async def ask(peer: Connection) -> None:
    await peer.call(o.ClearCacheResponse(status="Accepted"))  # no request
    result = await peer.call(o.ClearCache())
    print(result.payload.state)  # a property that is not there
    router.on(o.AuthorizeResponse)  # no request
    await d.call(peer, "Reset", {"type": "Immediate"})  # a literal of 2.0.1
    await d.call(peer, "Rest", {"type": "Soft"})  # an action that is not there


@d.on(router, "Reset")  # the answer to another request
def other_dict(call: Call[d.Reset], peer: Connection) -> d.HeartbeatResponse:
    return {"currentTime": "2030-01-01T00:00:00Z"}
