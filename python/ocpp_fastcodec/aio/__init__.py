"""Connects a `Session` to a WebSocket of any asyncio framework, and to handlers.

    router = Router()

    @router.on("BootNotification")
    async def boot(call, peer):
        return {"currentTime": now(), "interval": 300, "status": "Accepted"}

    async def station(websocket):
        session = Codec(websocket.subprotocol).session("csms")
        name = station_id(websocket.request.path)
        async with Connection(wrap(websocket), session, router, name=name) as peer:
            answer = await peer.call("Reset", {"type": "Soft"}, timeout=30)
            await peer.closed()

`Router` says what is answered, `Connection` moves the frames, `wrap` adapts the WebSocket, `negotiate` and `station_id`
read the handshake, an `Observer` watches. The package depends on nothing but the standard library: sockets, TLS,
compression and passwords are the framework's.
"""

from ocpp_fastcodec.aio.connection import Connection
from ocpp_fastcodec.aio.errors import Closed, Refuse, Refused, TooManyCalls
from ocpp_fastcodec.aio.handshake import NO_COMMON_VERSION, negotiate, station_id
from ocpp_fastcodec.aio.observer import CallEvent, FrameEvent, Observer
from ocpp_fastcodec.aio.router import Router
from ocpp_fastcodec.aio.transports import Transport, wrap

__all__ = [
    "NO_COMMON_VERSION",
    "CallEvent",
    "Closed",
    "Connection",
    "FrameEvent",
    "Observer",
    "Refuse",
    "Refused",
    "Router",
    "TooManyCalls",
    "Transport",
    "negotiate",
    "station_id",
    "wrap",
]
