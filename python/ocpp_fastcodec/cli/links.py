"""Remembers which action a result answers, for so many of the latest requests as fit."""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple

MAX_LINKS = 100_000


class Request(NamedTuple):
    """What a result needs to know of the request that it answers."""

    action: str
    version: str


class Links:
    """From station and message id to the latest request. A result does not use it up: logs repeat lines."""

    def __init__(self, limit: int = MAX_LINKS) -> None:
        self._limit = limit
        self._requests: OrderedDict[tuple[bytes, str], Request] = OrderedDict()

    def remember(self, station: bytes, unique_id: str, request: Request) -> None:
        """Notes a request, and forgets the oldest when there are too many."""
        key = station, unique_id
        self._requests[key] = request
        self._requests.move_to_end(key)
        if len(self._requests) > self._limit:
            self._requests.popitem(last=False)

    def answered(self, station: bytes, unique_id: str) -> Request | None:
        """The request that this id stands for."""
        return self._requests.get((station, unique_id))
