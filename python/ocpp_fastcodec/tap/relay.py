"""Passes frames between stations that connect to it and their server, on the package `websockets`."""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Protocol
from urllib.parse import unquote, urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from ..logs.record import DOWN, UP, Direction

MAX_BYTES = 4 << 20
"""Bytes of the longest message that is passed on."""

_PING = 30.0  # seconds between signs of life; no connection is closed for want of an answer
_OPEN = 20.0  # seconds in which the server has to accept a connection
_GOING_AWAY = 1001
_NEVER_SENT = (1004, 1005, 1006, 1015)  # codes that only say how a connection ended
# What belongs to one connection, and not to what is said over it.
_OWN = ("host", "connection", "upgrade", "content-length", "transfer-encoding", "proxy-authorization")


class Line(Protocol):
    """One station's connection, as whoever listens in sees it."""

    def passes(self, direction: Direction, frame: str | bytes) -> str | bytes:
        """A frame was sent; returns what is passed on."""

    def ended(self, code: int, reason: str) -> None:
        """The connection was closed."""


@dataclass(frozen=True)
class Options:
    """How the relay connects.

    - `url`: the server's URL; the last segment of the station's path is put at its end.
    - `listening`: TLS for stations. `connecting`: TLS for the server; None: what the URL says.
    - `headers`: headers that the server gets instead of the station's of that name.
    """

    url: str
    listening: ssl.SSLContext | None = None
    connecting: ssl.SSLContext | None = None
    headers: tuple[tuple[str, str], ...] = ()


class Relay:
    """Connects each station that comes to the server, and passes on what both send.

    `open_line` is called with the station's identity and the subprotocol, or None, and returns who listens in.
    `failed` is told of a connection that could not be made, by identity and reason.
    """

    def __init__(
        self,
        options: Options,
        open_line: Callable[[str, str | None], Line],
        failed: Callable[[str, str], None],
    ) -> None:
        self._options = options
        self._open_line = open_line
        self._failed = failed

    async def listen(self, host: str | None, port: int) -> Server:
        """Starts to listen; the server that is returned ends it when it is closed."""
        logger = logging.getLogger("ocpp_fastcodec.tap")
        logger.setLevel(logging.CRITICAL)  # a peer that breaks a handshake is no fault of ours
        return await serve(
            self._station, host, port, ssl=self._options.listening, process_request=self._connect,
            select_subprotocol=_as_the_server, max_size=MAX_BYTES, ping_interval=_PING, ping_timeout=None,
            server_header=None, logger=logger,
        )  # fmt: skip

    async def _connect(self, station: ServerConnection, request: Request) -> Response | None:
        """Connects to the server before the station is answered: what the server says to the handshake is passed on."""
        segment = request.path.partition("?")[0].rpartition("/")[2]
        name = unquote(segment, errors="replace")
        if not segment:
            return station.respond(HTTPStatus.NOT_FOUND, "The path ends in no charging station identity.\n")
        offered = [part.strip() for value in request.headers.get_all("Sec-WebSocket-Protocol")
                   for part in value.split(",")]  # fmt: skip
        try:
            backend = await connect(
                f"{self._options.url.rstrip('/')}/{segment}",
                subprotocols=[Subprotocol(name) for name in offered if name] or None,
                additional_headers=self._headers(request.headers), user_agent_header=None,
                ssl=self._options.connecting, proxy=None, max_size=MAX_BYTES, open_timeout=_OPEN, ping_interval=_PING,
                ping_timeout=None,
            )  # fmt: skip
        except InvalidStatus as refused:
            status = refused.response.status_code
            self._failed(name, f"the server answers with status {status}")
            return Response(status, refused.response.reason_phrase, _without_own(refused.response.headers),
                            refused.response.body or b"")  # fmt: skip
        except (OSError, WebSocketException) as error:
            self._failed(name, f"the server cannot be reached: {type(error).__name__}: {error}")
            return station.respond(HTTPStatus.BAD_GATEWAY, "The server cannot be reached.\n")
        station.backend = backend  # type: ignore[attr-defined]
        return None

    def _headers(self, given: Headers) -> Headers:
        """The station's headers for the server, but those of the connection itself."""
        headers = _without_own(given)
        for name, _ in self._options.headers:
            headers.pop(name, None)
        for name, value in self._options.headers:
            headers[name] = value
        if urlsplit(self._options.url).username is not None:
            headers.pop("Authorization", None)  # that of the URL is sent
        return headers

    async def _station(self, station: ServerConnection) -> None:
        backend: ClientConnection = station.backend  # type: ignore[attr-defined]
        assert station.request is not None
        name = unquote(station.request.path.partition("?")[0].rpartition("/")[2], errors="replace")
        line = self._open_line(name, backend.subprotocol)
        tasks = [
            asyncio.create_task(_pass_on(station, backend, UP, line)),
            asyncio.create_task(_pass_on(backend, station, DOWN, line)),
        ]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            first = station if station.close_code is not None else backend
            code, reason = first.close_code or _GOING_AWAY, first.close_reason or ""
            line.ended(code, reason)
            sent = _GOING_AWAY if code in _NEVER_SENT else code
            await asyncio.gather(station.close(sent, reason), backend.close(sent, reason), return_exceptions=True)


async def _pass_on(source: Any, sink: Any, direction: Direction, line: Line) -> None:
    try:
        async for frame in source:
            await sink.send(line.passes(direction, frame))
    except ConnectionClosed:
        pass


def _as_the_server(station: ServerConnection, offered: Any) -> Subprotocol | None:
    """The subprotocol that the server has chosen."""
    return station.backend.subprotocol  # type: ignore[attr-defined, no-any-return]


def _without_own(headers: Headers) -> Headers:
    """The headers that are passed on."""
    passed = Headers()
    for name, value in headers.raw_items():
        if name.lower() not in _OWN and not name.lower().startswith("sec-websocket-"):
            passed[name] = value
    return passed
