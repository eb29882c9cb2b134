"""How many messages took the fast road, and how many the slow one, by action."""

from __future__ import annotations

import threading
from typing import NamedTuple


class Counts(NamedTuple):
    """How many messages of one action the codec accepted, and how many were left to the package's own validation."""

    fast: int
    slow: int


_lock = threading.Lock()
_counts: dict[str, list[int]] = {}


def count(action: str, *, is_fast: bool) -> None:
    """Counts a message; only actions that a codec knows are counted, since a peer may send any."""
    with _lock:
        counts = _counts.get(action)
        if counts is None:
            counts = _counts[action] = [0, 0]
        counts[not is_fast] += 1


def counted() -> dict[str, Counts]:
    """Returns what was counted since the last `clear`, in the order of the actions."""
    with _lock:
        return {action: Counts(*counts) for action, counts in sorted(_counts.items())}


def clear() -> None:
    """Starts again from nothing."""
    with _lock:
        _counts.clear()
