"""Knows which station is connected, and on which connection: the newest wins.

A station that comes back before its old connection was found dead is common: mobile networks drop connections without a
word. The old one is closed, and what it does afterwards no longer counts.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any

from ocpp_fastcodec import CallResult
from ocpp_fastcodec.aio import Connection

GOING_AWAY = 1001


class Registry:
    """The connections of stations by their name."""

    def __init__(self) -> None:
        self._peers: dict[str, Connection] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._peers

    def __iter__(self) -> Iterator[Connection]:
        return iter(list(self._peers.values()))

    def __getitem__(self, name: str) -> Connection:
        """Raises `ConnectionError` for a station that is not connected."""
        peer = self._peers.get(name)
        if peer is None:
            raise ConnectionError(f"{name!a} is not connected")
        return peer

    async def call(self, name: str, action: str, payload: Any, *, timeout: float | None = None) -> CallResult:
        """Sends a CALL to a station, by whatever connection it has now. Raises as `Connection.call`."""
        return await self[name].call(action, payload, timeout=timeout)

    @asynccontextmanager
    async def holding(self, peer: Connection) -> AsyncIterator[Connection]:
        """Holds a connection as that of its station, until the block ends or a newer one comes."""
        before = self._peers.get(peer.name)
        self._peers[peer.name] = peer
        # Beside the new connection: a dead one takes its time to close.
        closing = None
        if before is not None:
            closing = asyncio.create_task(before.close(GOING_AWAY, "connected anew", drain=0))
        try:
            yield peer
        finally:
            if self._peers.get(peer.name) is peer:
                del self._peers[peer.name]
            if closing is not None:
                await closing

    async def close(self) -> None:
        """Says good-bye to every station, and lets finish what has begun."""
        await asyncio.gather(*[peer.close(GOING_AWAY, "the server stops") for peer in self])
