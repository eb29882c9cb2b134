"""Frames that no station should send, most of them seen in the field; and what the CSMS makes of them."""

from __future__ import annotations

import asyncio

from websockets.asyncio.client import ClientConnection

from ocpp_fastcodec import Call, CallError, Codec

FRAMES: list[tuple[str, bytes]] = [
    ("empty, to keep the connection alive", b""),
    ("not JSON, with an id", b'[2,"b-1","Heartbeat",{]'),
    ("not JSON, without one", b"pong"),
    ("not UTF-8", b'[2,"b-2","DataTransfer",{"vendorId":"\xff"}]'),
    ("not a frame", b'{"action":"Heartbeat"}'),
    ("an unknown type", b'[9,"b-3","Heartbeat",{}]'),
    ("an unknown action", b'[2,"b-4","MakeCoffee",{}]'),
    ("an action that is not the station's", b'[2,"b-5","ClearCache",{}]'),
    ("a property is missing", b'[2,"b-6","BootNotification",{}]'),
    ("a property too many", b'[2,"b-7","Heartbeat",{"status":"fine"}]'),
    ("the wrong type", b'[2,"b-8","DataTransfer",{"vendorId":7}]'),
    ("too long", b'[2,"b-9","DataTransfer",{"vendorId":"' + b"x" * 256 + b'"}]'),
    ("an answer that nobody waits for", b'[3,"b-10",{}]'),
    ("an error that nobody waits for, too short", b'[4,"b-11","GenericError"]'),
]


async def send(connection: ClientConnection, codec: Codec, frame: bytes, *, timeout: float = 5.0) -> CallError | None:
    """The CALLERROR that the CSMS answers with, or None when it goes on without one.

    A Heartbeat behind the frame tells silence from slowness: answers come in order.
    """
    heartbeat = codec.encode(Call("after", "Heartbeat", {}))
    error = None
    await connection.send(frame, text=True)
    await connection.send(heartbeat)
    async with asyncio.timeout(timeout):
        while True:
            message = codec.decode(await connection.recv(decode=False), action="Heartbeat")
            if isinstance(message, CallError):
                error = message
            elif message.unique_id == "after":
                return error
