"""Forwards a station to two backends: one is authoritative, the other one listens, and both may ask.

    station  <-->  relay  <-->  primary    its answers are the station's answers
                          <-->  secondary  gets the same CALLs; its answers go nowhere

Frames are forwarded as they are: `peek` reads the header, and only the message id is replaced in the text, because both
backends may choose the same one. With a policy, what a station sends off-spec is mended on the way.

A CALL of a backend waits until the station has answered the one before, whichever backend asked. When the primary is
gone the station is disconnected, so that it goes into its offline mode; the secondary may come and go.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import KW_ONLY, dataclass
from itertools import count

from ocpp_fastcodec import Codec, DecodeError, KeepAlive
from ocpp_fastcodec.aio import Closed, Transport

Connect = Callable[[], Awaitable[Transport]]
CALL = 2
ANSWERS = {3, 4, 5}
HEAD = re.compile(r'(\s*\[\s*\d+\s*,\s*)"(?:[^"\\]|\\.)*"')
TRY_AGAIN_LATER, GOING_AWAY = 1013, 1001


@dataclass
class Relay:
    """Forwards one station until it or the primary is gone.

    - `codec`: of the version that all three speak; with a policy, CALLs of the station are mended.
    - `station` and `primary`: open WebSockets.
    - `connect_secondary`: connects to the other backend, and is asked again `patience` seconds after that is lost.
    - `call_timeout`: how long the station may take to answer a CALL of a backend, in seconds.
    """

    codec: Codec
    station: Transport
    primary: Transport
    connect_secondary: Connect
    _: KW_ONLY
    call_timeout: float = 30.0
    patience: float = 5.0

    def __post_init__(self) -> None:
        self._secondary: Transport | None = None
        self._numbers = count(1)
        # The backends' CALL that the station has not answered: its id on the way, and where the answer goes.
        self._turn = asyncio.Lock()
        self._asked: tuple[str, asyncio.Future[str]] | None = None

    async def run(self) -> None:
        """Forwards until the station or the primary is gone, and then closes what is left."""
        works = (self._from_station(), self._from_backend(self.primary), self._keep_secondary())
        tasks = [asyncio.create_task(work) for work in works]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await self.station.close(TRY_AGAIN_LATER, "the backend is gone")
            for backend in (self.primary, self._secondary):
                if backend is not None:
                    await backend.close(GOING_AWAY, "the station is gone")

    async def _from_station(self) -> None:
        with suppress(Closed):
            while True:
                frame = text_of(await self.station.recv())
                try:
                    header = self.codec.peek(frame)
                except DecodeError as error:
                    # Nobody could know whose it is.
                    if error.reply is not None:
                        await self.station.send(error.reply)
                    continue
                if header.message_type_id not in ANSWERS:
                    frame = self._mended(frame)
                    await self.primary.send(frame)
                    if self._secondary is not None:
                        with suppress(Closed):
                            await self._secondary.send(frame)
                elif self._asked is not None and self._asked[0] == header.unique_id and not self._asked[1].done():
                    self._asked[1].set_result(frame)

    async def _from_backend(self, backend: Transport) -> None:
        """The answers of the primary go to the station, the others nowhere; CALLs of both wait for their turn."""
        asking: set[asyncio.Task[None]] = set()
        try:
            with suppress(Closed):
                while True:
                    frame = text_of(await backend.recv())
                    try:
                        header = self.codec.peek(frame)
                    except DecodeError:
                        continue
                    if header.message_type_id == CALL:
                        # A backend has one CALL outstanding at a time, so these are few.
                        asking.add(task := asyncio.create_task(self._ask(backend, frame, header.unique_id)))
                        task.add_done_callback(asking.discard)
                    elif backend is self.primary:
                        await self.station.send(frame)
        finally:
            for task in asking:
                task.cancel()

    async def _ask(self, backend: Transport, frame: str, unique_id: str) -> None:
        """Puts an id of ours into a backend's CALL, and its own into the station's answer."""
        async with self._turn:
            ours = f"relay-{next(self._numbers)}"
            answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
            self._asked = (ours, answer)
            with suppress(Closed, TimeoutError):
                await self.station.send(with_id(frame, ours))
                async with asyncio.timeout(self.call_timeout):
                    reply = await answer
                await backend.send(with_id(reply, unique_id))

    async def _keep_secondary(self) -> None:
        while True:
            with suppress(OSError, TimeoutError):
                self._secondary = await self.connect_secondary()
                await self._from_backend(self._secondary)
            self._secondary = None
            await asyncio.sleep(self.patience)

    def _mended(self, frame: str) -> str:
        """With a policy, the frame as it should have been; what cannot be mended goes on as it is."""
        if self.codec.policy is not None:
            with suppress(ValueError, TypeError):
                message = self.codec.decode(frame)
                if message.deviations and not isinstance(message, KeepAlive):
                    return self.codec.encode(message)
        return frame


def text_of(frame: str | bytes | bytearray | memoryview) -> str:
    return frame if isinstance(frame, str) else bytes(frame).decode(errors="replace")


def with_id(frame: str, unique_id: str) -> str:
    """The same text with another message id in its head."""
    return HEAD.sub(lambda head: head[1] + json.dumps(unique_id), frame, count=1)
