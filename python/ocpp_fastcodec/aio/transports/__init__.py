"""What a connection needs of a WebSocket, and the adapters for the libraries that have one."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, Final, Protocol, TypeAlias

from ocpp_fastcodec.aio.errors import Closed

__all__ = ["Frame", "PushTransport", "Transport", "wrap"]

Frame: TypeAlias = str | bytes | bytearray | memoryview


class Transport(Protocol):
    """A WebSocket as a connection uses it. Write one of your own for a library that `wrap` does not know."""

    async def recv(self) -> Frame:
        """Returns the next text message, whole; as bytes where the library can, so that the codec judges UTF-8.

        Raises `Closed` when the WebSocket has ended. Only one task calls this at a time; it may be cancelled.
        """

    async def send(self, frame: str) -> None:
        """Sends a text message, and waits while the peer is slow to read. Several tasks may call this at a time.

        Raises `Closed` when the WebSocket has ended.
        """

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """Closes the WebSocket; does nothing if it is closed already. `recv` and `send` raise `Closed` from then on."""


class PushTransport(Transport, Protocol):
    """A WebSocket that hands frames over as they come, without a task that waits for them: the fastest way.

    A connection calls `attach` instead of `recv`.
    """

    def attach(self, take: Callable[[Frame], None], ended: Callable[[Closed], None]) -> None:
        """From now on calls `take` with each text message, and `ended` once, when the WebSocket has ended.

        A frame may be a memoryview that is valid only during the call.
        """

    def write(self, frame: str) -> None:
        """Sends a text message without waiting; does nothing when the WebSocket has ended."""

    def pause(self) -> None:
        """Stops reading from the socket; what has been read already may still be handed over."""

    def resume(self) -> None:
        """Reads on after `pause`."""


# By the package that a WebSocket's class comes from: our module, and the class in it.
ADAPTERS: Final = {
    "websockets": ("websockets", "WebsocketsTransport"),
    "starlette": ("starlette", "StarletteTransport"),
    "aiohttp": ("aiohttp", "AiohttpTransport"),
    "channels": ("channels", "ChannelsTransport"),
}


def wrap(websocket: Any) -> Transport:
    """Returns the transport for an accepted WebSocket of one of these libraries:

    - `websockets`: a connection of `websockets.asyncio`, server or client;
    - Starlette and FastAPI: a `WebSocket`, after `accept`;
    - aiohttp: a `WebSocketResponse` after `prepare`, or a `ClientWebSocketResponse`;
    - Django Channels: an `AsyncWebsocketConsumer`, after `accept`;
    - picows: a `Listener` of `ocpp_fastcodec.aio.transports.picows`, which is a transport already.

    Raises `TypeError` for anything else: give the connection a `Transport` of your own then.
    """
    for base in type(websocket).__mro__:
        package, _, rest = base.__module__.partition(".")
        if package in ADAPTERS and not rest.startswith("legacy"):
            module, name = ADAPTERS[package]
            adapter: Callable[[Any], Transport] = getattr(import_module(f"{__name__}.{module}"), name)
            return adapter(websocket)
        if base.__module__.startswith(f"{__name__}."):
            found: Transport = websocket
            return found
    raise TypeError(f"no transport for {type(websocket).__qualname__}: give the connection a `Transport` of your own")
