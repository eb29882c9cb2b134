"""Tells whether the name of a station that ends its line is whole: a log may have cut both."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Callable
from functools import lru_cache

_KEY = re.compile(rb"[A-Za-z_@][\w.@-]{0,40}\Z")
_NAME = re.compile(rb"[^\s\"',;]{1,80}")
_MAX_NAMES = 10_000
_RARE = 20  # times as rare as a longer name that begins with it


class LineEnds:
    """The names that end the lines of a log, after an equals sign.

    A logger that shortens its lines leaves `station=CS-0` of `station=CS-029`, either always at one length, or seldom.
    So a name is whole if lines of two lengths end with it, and if no longer name that begins with it is far more
    frequent.
    """

    def __init__(self, is_station: Callable[[bytes], bool]) -> None:
        def ends_with_key(text: bytes) -> bool:
            key = _KEY.search(text)
            return key is not None and is_station(key[0])

        self._ends_with_key = lru_cache(maxsize=100)(ends_with_key)  # lines end alike
        self._counts: dict[bytes, int] = {}
        self._lengths: dict[bytes, int | None] = {}
        """The length of the lines that end with a name, in characters; None where they have several."""
        self._sorted: list[bytes] = []

    def learn(self, block: bytes) -> None:
        """Counts the names that end the lines of a block."""
        for line in block.split(b"\n"):
            text, _, name = line.rstrip().rpartition(b"=")
            if not self._ends_with_key(text[-50:].rpartition(b" ")[2]):
                continue
            if name not in self._counts and not _NAME.fullmatch(name):
                continue
            length = len(line) if line.isascii() else len(line.decode(errors="replace"))
            if name in self._counts:
                self._counts[name] += 1
                if self._lengths[name] != length:
                    self._lengths[name] = None
            elif len(self._counts) < _MAX_NAMES:
                self._counts[name] = 1
                self._lengths[name] = length
                insort(self._sorted, name)

    def is_whole(self, name: bytes) -> bool:
        """Whether a name stands whole at the end of lines, as far as the blocks that were learned tell."""
        if self._lengths.get(name, 0) is not None:
            return False
        place = bisect_left(self._sorted, name) + 1
        longer = 0
        while place < len(self._sorted) and self._sorted[place].startswith(name):
            longer = max(longer, self._counts[self._sorted[place]])
            place += 1
        return self._counts[name] * _RARE >= longer
