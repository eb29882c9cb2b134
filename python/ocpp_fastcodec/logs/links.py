"""Links answers to the calls that they answer, and says how far a link can be trusted.

A CALLRESULT names no action: it is judged by the call that has its id. Ids may repeat: stations count them alike, and
count anew when they boot. So a link needs the same station, or an id that cannot repeat; and what a link says against
an answer is believed only where nothing else explains it. An answer that fits is believed anyway: that accuses nobody.
"""

from __future__ import annotations

from datetime import datetime

from .._core import PendingCall as Call
from .._core import StationState, cannot_repeat
from .record import Record
from .times import seconds_between

__all__ = ["Call", "Links", "Waiting", "cannot_repeat", "is_close", "is_undisturbed"]

_LATE = 5.0  # seconds after which an answer is not trusted: its station may have booted since
NEVER = -(1 << 60)

NEAR = StationState.NEAR
_FAR = 5  # records of the station after which an answer is not trusted, where the log has no times


class Waiting:
    """An answer that stands before its call in the log, or has none there."""

    __slots__ = ("count", "record", "sequence")

    def __init__(self, record: Record, count: int, sequence: int) -> None:
        self.record = record
        self.count = count
        """The number of its record among those of the station."""
        self.sequence = sequence
        """The number of its record among all."""


class Links(StationState):
    """The calls and answers of one station that wait for one another."""

    def was_settled(self, unique_id: str) -> bool:
        """Whether an answer to the call that comes now stood a few records before it."""
        count = self.take_settled(unique_id)
        return count is not None and self.count - count <= NEAR


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
