"""Notices stations that have gone quiet, connected or not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


class Watch:
    """Calls `silent` for a station not heard for `limit` seconds: once, until it is heard again."""

    def __init__(self, limit: float, silent: Callable[[str], None]) -> None:
        self.limit = limit
        self._silent = silent
        self._timers: dict[str, asyncio.TimerHandle] = {}

    def heard(self, station: str) -> None:
        if station in self._timers:
            self._timers[station].cancel()
        self._timers[station] = asyncio.get_running_loop().call_later(self.limit, self._silent, station)

    def stop(self) -> None:
        for timer in self._timers.values():
            timer.cancel()
        self._timers.clear()
