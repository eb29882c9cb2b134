"""The adapter for picows, which calls a listener for each frame: no task waits, so it costs the least."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Final

from picows import WSFrame, WSListener, WSMsgType, WSTransport

from ocpp_fastcodec.aio.errors import Closed
from ocpp_fastcodec.aio.transports import Frame

__all__ = ["Listener"]

TEXT, BINARY, CONTINUATION, CLOSE = WSMsgType.TEXT, WSMsgType.BINARY, WSMsgType.CONTINUATION, WSMsgType.CLOSE
# How long the peer may take over the closing handshake, in seconds.
CLOSING: Final = 5.0
# How many messages are kept for `recv` before no more are read.
KEPT: Final = 16
ABNORMAL, TOO_BIG = 1006, 1009


class Listener(WSListener):
    """The listener that `ws_create_server` and `ws_connect` of picows want, and a transport for a connection.

    - `serve`: called with the listener when the WebSocket is open, to make the connection; when it returns, the
      WebSocket is closed. A client may leave it out, and make the connection after `ws_connect`.
    - `max_size`: the longest message in several frames, in bytes; for a longer one the WebSocket is closed with 1009.
      For a single frame, `max_frame_size` of picows is the limit.

    picows answers pings by itself, and finds dead peers with `enable_auto_ping=True`. It has no compression.
    """

    def __init__(
        self, serve: Callable[[Listener], Awaitable[object]] | None = None, *, max_size: int = 4 << 20
    ) -> None:
        super().__init__()
        self.websocket: WSTransport | None = None
        self._serve = serve
        self._serving: asyncio.Task[None] | None = None
        self._max_size = max_size
        self._take: Callable[[Frame], None] = self._keep
        self._tell: Callable[[Closed], None] = self._kept_for_recv
        self._kept: deque[Frame] = deque()
        self._parts = bytearray()
        self._closed: Closed | None = None
        self._gone = asyncio.Event()
        self._news = asyncio.Event()
        self._writable = asyncio.Event()
        self._writable.set()
        self._paused = False

    @property
    def path(self) -> str:
        """The path of the request, with its query."""
        assert self.websocket is not None
        return self.websocket.request.path.decode("latin-1")

    @property
    def subprotocol(self) -> str | None:
        """The subprotocol that was agreed on."""
        assert self.websocket is not None
        agreed: str | None = self.websocket.response.headers.get("Sec-WebSocket-Protocol")
        return agreed

    # What a connection calls.

    def attach(self, take: Callable[[Frame], None], ended: Callable[[Closed], None]) -> None:
        self._take, self._tell = take, ended
        while self._kept:
            take(self._kept.popleft())
        self.resume()
        if self._closed is not None:
            ended(self._closed)

    def write(self, frame: str) -> None:
        if self._closed is None and self.websocket is not None:
            self.websocket.send(TEXT, frame)

    async def send(self, frame: str) -> None:
        await self._writable.wait()
        if self._closed is not None or self.websocket is None:
            raise self._copy()
        self.websocket.send(TEXT, frame)

    async def recv(self) -> Frame:
        while not self._kept:
            if self._closed is not None:
                raise self._copy()
            self._news.clear()
            await self._news.wait()
        self.resume()
        return self._kept.popleft()

    def pause(self) -> None:
        self._paused = True
        self._read_or_not()

    def resume(self) -> None:
        if self._paused:
            self._paused = False
            self._read_or_not()

    async def close(self, code: int = 1000, reason: str = "") -> None:
        if self.websocket is None or self._gone.is_set():
            return
        self._end(Closed(code, reason))
        # The peer's close frame must be read.
        self.resume()
        try:
            async with asyncio.timeout(CLOSING):
                await self._gone.wait()
        except TimeoutError:
            self.websocket.disconnect(graceful=False)

    # What picows calls.

    def on_ws_connected(self, transport: WSTransport) -> None:
        self.websocket = transport
        if self._serve is not None:
            self._serving = asyncio.get_running_loop().create_task(self._run(self._serve))

    def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
        kind = frame.msg_type
        if kind in (TEXT, BINARY) and frame.fin:
            if self._closed is None:
                self._take(frame.get_payload_as_memoryview())
        elif kind in (TEXT, BINARY, CONTINUATION):
            self._add(frame)
        elif kind is CLOSE:
            payload = frame.get_payload_as_bytes()
            code = int.from_bytes(payload[:2]) if len(payload) >= 2 else None
            # Our own close frame, if none was sent before, and then the end [RFC 6455 5.5.1].
            self._end(Closed(code, payload[2:].decode(errors="replace")), answer=payload[:2])
            transport.disconnect()

    def on_ws_disconnected(self, transport: WSTransport) -> None:
        self._end(Closed(ABNORMAL))
        self._gone.set()

    def pause_writing(self) -> None:
        # The peer does not read, so nothing more is read of it: its answers would have nowhere to go.
        self._writable.clear()
        self._read_or_not()

    def resume_writing(self) -> None:
        self._writable.set()
        self._read_or_not()

    # The rest.

    async def _run(self, serve: Callable[[Listener], Awaitable[object]]) -> None:
        code = 1011
        try:
            await serve(self)
            code = 1000
        finally:
            await self.close(code)

    def _add(self, frame: WSFrame) -> None:
        """Puts a message together."""
        if self._closed is not None:
            return
        if len(self._parts) + frame.payload_size > self._max_size:
            self._parts.clear()
            self._end(Closed(TOO_BIG, "message too big"))
            asyncio.get_running_loop().call_later(CLOSING, self._abort)
            return
        self._parts += frame.get_payload_as_memoryview()
        if frame.fin:
            whole, self._parts = bytes(self._parts), bytearray()
            self._take(whole)

    def _keep(self, frame: Frame) -> None:
        self._kept.append(bytes(frame) if isinstance(frame, memoryview) else frame)
        self._news.set()
        if len(self._kept) >= KEPT:
            self.pause()

    def _kept_for_recv(self, closed: Closed) -> None:
        self._news.set()

    def _end(self, closed: Closed, answer: bytes | None = None) -> None:
        """Sends the close frame of this end, and says so; the first end counts."""
        if self._closed is not None or self.websocket is None:
            return
        self._closed = closed
        if not self.websocket.is_disconnected:
            payload = answer if answer is not None else (closed.code or 1000).to_bytes(2) + closed.reason.encode()[:123]
            self.websocket.send(CLOSE, payload)
        self._writable.set()
        self._tell(closed)

    def _copy(self) -> Closed:
        return Closed() if self._closed is None else Closed(self._closed.code, self._closed.reason)

    def _abort(self) -> None:
        if self.websocket is not None:
            self.websocket.disconnect(graceful=False)

    def _read_or_not(self) -> None:
        if self.websocket is None or self.websocket.is_disconnected:
            return
        if self._paused or not self._writable.is_set():
            self.websocket.underlying_transport.pause_reading()
        else:
            self.websocket.underlying_transport.resume_reading()
