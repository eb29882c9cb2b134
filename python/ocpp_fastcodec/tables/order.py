"""Puts the frames of each station in the order of time, in bounded memory, and says which came too late for that.

A log is written by several threads, so that an answer may stand before its call. Each frame waits until its station has
one that is newer by more than the window; what is older than the newest by more than the window when it comes is late,
and stays where the log has it. So the order depends on the frames alone, not on how they are read.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, NamedTuple

from ..logs import Record

WINDOW = 10_000_000
"""Microseconds of a station's time within which its frames are put in order."""

MAX_WAITING = 200_000
"""Frames that wait at most; beyond that the oldest half goes on."""

MAX_BYTES = 256 << 20
"""Bytes of the frames that wait at most, likewise."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NAIVE_EPOCH = datetime(1970, 1, 1)


class Frame(NamedTuple):
    """A frame on its way. `key` orders those of a station: the time, or for a late one the end of the window."""

    key: int
    number: int
    station: str
    time: int | None
    late: bool
    direction: str | None
    version: str | None
    frame: bytes
    source: str | None
    line: int | None
    state: str


class Order:
    """The frames that wait for others, and the newest time of each station."""

    def __init__(self) -> None:
        self.count = 0
        """The frames that came."""
        self.newest: dict[str, int] = {}
        self.waiting: list[Frame] = []

    def add(self, records: Iterable[Record]) -> list[Frame]:
        """Takes records, and returns the frames that wait no more, those of each station in order."""
        newest, waiting, number = self.newest, self.waiting, self.count
        make = tuple.__new__
        for time, station, direction, version, frame, source, line, state, _, _ in records:
            name = station or ""
            top = newest.get(name)
            late = False
            if time is None:
                moment, key = None, top or 0
            else:
                since = time - (_EPOCH if time.tzinfo else _NAIVE_EPOCH)
                key = moment = (since.days * 86400 + since.seconds) * 1_000_000 + since.microseconds
                if top is None or key >= top:
                    newest[name] = key
                elif key < top - WINDOW:
                    key, late = top - WINDOW, True
            waiting.append(
                make(Frame, (key, number, name, moment, late, direction, version, frame, source, line, state))
            )
            number += 1
        self.count = number
        waiting.sort()
        ends = {name: top - WINDOW for name, top in newest.items()}
        ready = [item for item in waiting if item[0] <= ends.get(item[2], 0)]
        rest = [item for item in waiting if item[0] > ends.get(item[2], 0)]
        if len(rest) > MAX_WAITING or sum(len(item[7]) for item in rest) > MAX_BYTES:
            half = len(rest) // 2
            ready += rest[:half]
            rest = rest[half:]
        self.waiting = rest
        return ready

    def forget(self, station: str) -> None:
        """Forgets the newest time of a station."""
        self.newest.pop(station, None)

    def flush(self) -> list[Frame]:
        """Returns the frames that wait: nothing more is to come."""
        ready, self.waiting = self.waiting, []
        return ready

    def save(self) -> dict[str, Any]:
        """Returns what `load` takes, as values of JSON."""
        waiting = [list(item._replace(frame=item.frame.decode("latin-1"))) for item in self.waiting]  # type: ignore[arg-type]
        return {"count": self.count, "newest": self.newest, "waiting": waiting}

    @classmethod
    def load(cls, saved: dict[str, Any]) -> Order:
        """Returns what was saved."""
        order = cls()
        order.count = saved["count"]
        order.newest = dict(saved["newest"])
        waiting = [Frame(*item) for item in saved["waiting"]]
        order.waiting = [item._replace(frame=item.frame.encode("latin-1")) for item in waiting]  # type: ignore[attr-defined]
        return order
