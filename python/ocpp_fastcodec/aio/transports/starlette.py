"""The adapter for Starlette, and so for FastAPI, under any ASGI server."""

from __future__ import annotations

from contextlib import suppress

from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from ocpp_fastcodec.aio.errors import Closed

__all__ = ["StarletteTransport"]


class StarletteTransport:
    """A `WebSocket` of Starlette or FastAPI that was accepted.

    An ASGI server decodes text itself, and closes the WebSocket with 1007 when it is not UTF-8.
    """

    def __init__(self, websocket: WebSocket) -> None:
        self._websocket = websocket

    async def recv(self) -> str | bytes:
        if self._websocket.client_state is WebSocketState.DISCONNECTED:
            raise Closed
        message = await self._websocket.receive()
        if message["type"] == "websocket.disconnect":
            raise Closed(message.get("code"), message.get("reason") or "")
        text: str | None = message.get("text")
        return message["bytes"] if text is None else text

    async def send(self, frame: str) -> None:
        try:
            await self._websocket.send_text(frame)
        except (WebSocketDisconnect, RuntimeError, OSError) as error:
            # RuntimeError is what Starlette and the servers raise for a send after the end.
            raise Closed from error

    async def close(self, code: int = 1000, reason: str = "") -> None:
        states = (self._websocket.application_state, self._websocket.client_state)
        if WebSocketState.DISCONNECTED in states:
            return
        with suppress(WebSocketDisconnect, RuntimeError, OSError):
            await self._websocket.close(code, reason)
