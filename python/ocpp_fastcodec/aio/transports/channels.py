"""The adapter for Django Channels."""

from __future__ import annotations

import asyncio
from typing import Any

from ocpp_fastcodec.aio.errors import Closed

__all__ = ["ChannelsTransport"]


class ChannelsTransport:
    """An `AsyncWebsocketConsumer` that has accepted its WebSocket.

    From then on its messages go to the connection, and its own method `receive` is not called any more; `disconnect`
    still is. A message waits in the consumer until the connection reads it, and messages of the channel layer wait
    after it.

    An ASGI server decodes text itself, and closes the WebSocket with 1007 when it is not UTF-8.
    """

    def __init__(self, consumer: Any) -> None:
        self._consumer = consumer
        self._frame: str | bytes | None = None
        self._ended: Closed | None = None
        # Set whenever something has changed, for the two that may wait: `recv` and the consumer.
        self._changed = asyncio.Condition()
        self._disconnect = consumer.disconnect
        consumer.receive = self._receive
        consumer.disconnect = self._disconnected

    async def recv(self) -> str | bytes:
        async with self._changed:
            await self._changed.wait_for(lambda: self._frame is not None or self._ended is not None)
            frame, self._frame = self._frame, None
            self._changed.notify_all()
        if frame is None:
            raise self._closed()
        return frame

    async def send(self, frame: str) -> None:
        if self._ended is not None:
            raise self._closed()
        try:
            await self._consumer.send(text_data=frame)
        except (RuntimeError, OSError) as error:
            raise Closed from error

    async def close(self, code: int = 1000, reason: str = "") -> None:
        if self._ended is None:
            await self._end(Closed(code, reason))
            await self._consumer.close(code=code, reason=reason)

    async def _receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        async with self._changed:
            await self._changed.wait_for(lambda: self._frame is None or self._ended is not None)
            if self._ended is None:
                self._frame = bytes_data if text_data is None else text_data
                self._changed.notify_all()

    async def _disconnected(self, code: int) -> None:
        await self._end(Closed(code))
        await self._disconnect(code)

    async def _end(self, closed: Closed) -> None:
        async with self._changed:
            self._ended = self._ended or closed
            self._changed.notify_all()

    def _closed(self) -> Closed:
        assert self._ended is not None
        return Closed(self._ended.code, self._ended.reason)
