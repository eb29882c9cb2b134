"""The adapter for aiohttp, server and client."""

from __future__ import annotations

from typing import Any

from aiohttp import ClientConnectionResetError, ClientWebSocketResponse, WSMsgType
from aiohttp.web import WebSocketResponse

from ocpp_fastcodec.aio.errors import Closed

__all__ = ["AiohttpTransport"]


class AiohttpTransport:
    """A `WebSocketResponse` that was prepared, or a `ClientWebSocketResponse`.

    Made with `decode_text=False`, it hands over bytes, and the codec judges UTF-8. Otherwise aiohttp decodes, and
    closes the WebSocket with 1007 when a text is not UTF-8.
    """

    def __init__(self, websocket: WebSocketResponse[Any] | ClientWebSocketResponse[Any]) -> None:
        self._websocket = websocket
        self._ours: Closed | None = None

    async def recv(self) -> str | bytes:
        message = await self._websocket.receive()
        if message.type in (WSMsgType.TEXT, WSMsgType.BINARY):
            frame: str | bytes = message.data
            return frame
        if self._ours is not None:
            raise self._ours
        reason = message.extra if message.type is WSMsgType.CLOSE else None
        raise Closed(self._websocket.close_code, reason or "")

    async def send(self, frame: str) -> None:
        try:
            await self._websocket.send_str(frame)
        except (ClientConnectionResetError, ConnectionError, RuntimeError) as error:
            # RuntimeError is what the server side raises for a send after the end.
            raise Closed(self._websocket.close_code) from error

    async def close(self, code: int = 1000, reason: str = "") -> None:
        self._ours = self._ours or Closed(code, reason)
        await self._websocket.close(code=code, message=reason.encode())
