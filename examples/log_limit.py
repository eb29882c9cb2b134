"""How many log lines of one kind a server writes in a while: a peer that comes again and again must not fill a disk.

    logging.getLogger().handlers[0].addFilter(LogLimit())

The text of a log call before its arguments are in it is a kind, so a flood of one kind hides no line of another. What
was left out is counted, and said with the next line of its kind.
"""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Callable, Hashable


class Limit:
    """Lets `most` of each kind pass in so many `seconds`, and counts the others."""

    def __init__(self, most: int = 200, seconds: float = 60.0, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._most, self._seconds, self._clock = most, seconds, clock
        self._end = clock() + seconds
        self._seen: Counter[Hashable] = Counter()
        self._before: Counter[Hashable] = Counter()

    def passes(self, kind: Hashable) -> bool:
        """Whether one more of a kind passes."""
        if self._clock() >= self._end:
            self._end = self._clock() + self._seconds
            # Only the counts of the while before are kept, so that the kinds in memory do not grow without end.
            self._before, self._seen = self._seen, Counter()
        self._seen[kind] += 1
        return self._seen[kind] <= self._most

    def left_out(self, kind: Hashable) -> int:
        """Returns once how many of a kind did not pass in the while before."""
        return max(0, self._before.pop(kind, 0) - self._most)


class LogLimit(logging.Filter):
    """A filter for a handler."""

    def __init__(self, limit: Limit | None = None) -> None:
        super().__init__()
        self._limit = limit or Limit()

    def filter(self, record: logging.LogRecord) -> bool:
        kind = record.name, record.msg if isinstance(record.msg, str) else type(record.msg)
        if not self._limit.passes(kind):
            return False
        if left_out := self._limit.left_out(kind):
            record.msg = f"{record.msg} (and {left_out} such lines that were left out)"
        return True
