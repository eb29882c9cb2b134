"""Links answers to the calls that they answer, and says how far a link can be trusted.

A CALLRESULT names no action: it is judged by the call that has its id. Ids may repeat: stations count them alike, and
count anew when they boot. So a link needs the same station, or an id that cannot repeat; and what a link says against
an answer is believed only where nothing else explains it. An answer that fits is believed anyway: that accuses nobody.
"""

from __future__ import annotations

from datetime import datetime
from itertools import islice

from .._core import PendingCall as Call
from .._core import StationState, cannot_repeat
from .record import OPPOSITE, Direction, Record
from .times import seconds_between

__all__ = ["Call", "Links", "Waiting", "cannot_repeat", "is_close", "is_undisturbed"]

MAX_OPEN = 2_000
"""Calls of a station that wait for an answer; the oldest are forgotten."""

_MAX_SAME_ID = 4
_LATE = 5.0  # seconds after which an answer is not trusted: its station may have booted since
NEVER = -(1 << 60)

NEAR = 50  # records of the station within which the order of a log is not trusted
_FAR = 5  # records of the station after which an answer is not trusted, where the log has no times


class Waiting:
    """An answer that stands before its call in the log, or has none there."""

    __slots__ = ("count", "record")

    def __init__(self, record: Record, count: int) -> None:
        self.record = record
        self.count = count


class Links(StationState):
    """The calls and answers of one station that wait for one another."""

    def open(self, unique_id: str, call: Call) -> list[Call]:
        """Adds a call; returns those that it makes forgotten."""
        same = self.calls.setdefault(unique_id, [])
        same.append(call)
        forgotten = [same.pop(0)] if len(same) > _MAX_SAME_ID else []
        if len(self.calls) > MAX_OPEN:
            forgotten += self.calls.pop(next(iter(self.calls)))
        return forgotten

    def candidates(self, unique_id: str, direction: Direction | None) -> list[Call]:
        """The calls that an answer sent in a direction may answer, the latest last."""
        same = self.calls.get(unique_id)
        if not same:
            return []
        if direction is None:
            return list(same)
        asked = OPPOSITE[direction]
        return [call for call in same if call.direction is None or call.direction == asked]

    def close(self, unique_id: str, call: Call) -> None:
        """Takes a call that was answered out."""
        same = self.calls.get(unique_id)
        if same and call in same:
            same.remove(call)
            if not same:
                del self.calls[unique_id]
        if not call.unique:
            self.answered[unique_id] = self.count
            forget_oldest(self.answered)

    def settle(self, unique_id: str) -> None:
        """Notes an answer whose call may come later: logs of several threads are not in order."""
        self.settled[unique_id] = self.count
        forget_oldest(self.settled)

    def was_settled(self, unique_id: str) -> bool:
        """Whether an answer to the call that comes now stood a few records before it."""
        count = self.settled.pop(unique_id, None)
        return count is not None and self.count - count <= NEAR


def forget_oldest(ids: dict[str, int]) -> None:
    """Forgets the oldest ids where they have grown to twice of what is kept."""
    if len(ids) > 2 * MAX_OPEN:
        for unique_id in list(islice(ids, len(ids) - MAX_OPEN)):
            del ids[unique_id]


def is_undisturbed(call: Call, links: Links, lost: int) -> bool:
    """Whether nothing that belongs to the station was lost since the call; `lost` is when any line was."""
    return max(links.disturbed, lost) <= call.sequence


def is_close(call: Call, record_time: datetime | None, count: int) -> tuple[bool, bool]:
    """Whether an answer comes soon enough to be believed, and whether it comes at once and next."""
    between = abs(count - call.count)
    seconds = seconds_between(call.time, record_time)
    if seconds is None:
        return between <= _FAR, False
    return -1.0 <= seconds <= _LATE, between == 1
