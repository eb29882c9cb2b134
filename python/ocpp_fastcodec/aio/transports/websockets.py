"""The adapter for the package `websockets`: its asyncio connections, server and client."""

from __future__ import annotations

from websockets.asyncio.connection import Connection
from websockets.exceptions import ConnectionClosed

from ocpp_fastcodec.aio.errors import Closed

__all__ = ["WebsocketsTransport"]


class WebsocketsTransport:
    """A connection of `websockets.asyncio`."""

    def __init__(self, websocket: Connection) -> None:
        self._websocket = websocket

    async def recv(self) -> bytes:
        try:
            # As bytes: the codec judges UTF-8 itself, and answers where the library would close.
            return await self._websocket.recv(decode=False)
        except ConnectionClosed as closed:
            raise ended(closed) from None

    async def send(self, frame: str) -> None:
        try:
            await self._websocket.send(frame)
        except ConnectionClosed as closed:
            raise ended(closed) from None

    async def close(self, code: int = 1000, reason: str = "") -> None:
        await self._websocket.close(code, reason)


def ended(closed: ConnectionClosed) -> Closed:
    """The close frame of the end that closed first; None of either means that the connection was lost."""
    first = closed.rcvd if closed.rcvd_then_sent or closed.sent is None else closed.sent
    return Closed() if first is None else Closed(first.code, first.reason)
