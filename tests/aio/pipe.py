"""A WebSocket without a socket: two transports whose frames go from one to the other, in memory and in order."""

from __future__ import annotations

import asyncio
from collections import deque

from ocpp_fastcodec.aio import Closed


class Pipe:
    """One end. Its peer gets what it sends; `dam` holds up everything that is sent until it is set again."""

    def __init__(self) -> None:
        self.peer: Pipe = self
        self.arrived: deque[str] = deque()
        self.sent: list[str] = []
        self.ended: Closed | None = None
        self.dam = asyncio.Event()
        self.dam.set()
        self._news = asyncio.Event()

    async def recv(self) -> str:
        while not self.arrived:
            if self.ended is not None:
                raise Closed(self.ended.code, self.ended.reason)
            self._news.clear()
            await self._news.wait()
        return self.arrived.popleft()

    async def send(self, frame: str) -> None:
        await self.dam.wait()
        if self.ended is not None:
            raise Closed(self.ended.code, self.ended.reason)
        self.sent.append(frame)
        self.peer.arrived.append(frame)
        self.peer._news.set()

    async def close(self, code: int = 1000, reason: str = "") -> None:
        self.end(Closed(code, reason))

    def end(self, closed: Closed) -> None:
        for end in (self, self.peer):
            if end.ended is None:
                end.ended = closed
            end._news.set()
            end.dam.set()
            end.resume()

    def resume(self) -> None:
        """For the pushed end."""


class PushedPipe(Pipe):
    """The same end, as one that hands frames over without being asked."""

    def __init__(self) -> None:
        super().__init__()
        self.paused = False
        self._moving: asyncio.Task[None] | None = None
        self._open = asyncio.Event()
        self._open.set()

    def attach(self, take: object, ended: object) -> None:
        async def move() -> None:
            try:
                while True:
                    frame = await Pipe.recv(self)
                    await self._open.wait()
                    take(memoryview(frame.encode()))  # type: ignore[operator]
            except Closed as closed:
                ended(closed)  # type: ignore[operator]

        self._moving = asyncio.get_running_loop().create_task(move())

    async def recv(self) -> str:
        raise AssertionError("frames are handed over")

    def write(self, frame: str) -> None:
        if self.ended is None:
            self.sent.append(frame)
            self.peer.arrived.append(frame)
            self.peer._news.set()

    def pause(self) -> None:
        self._open.clear()

    def resume(self) -> None:
        self._open.set()


def pipe(kind: type[Pipe] = Pipe) -> tuple[Pipe, Pipe]:
    """Two connected ends; the first is of the kind."""
    left, right = kind(), Pipe()
    left.peer, right.peer = right, left
    return left, right
