"""A session of any version as its messages tell it, and whether it was a success by published definitions."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field, fields
from decimal import Context, Decimal
from typing import Any, Self

_EXACT = Context(prec=60)
_TOO_LARGE = Decimal(10) ** 26  # what 38 digits with 12 after the point do not hold

_MAX_RANGES = 500

# kwwhat: a stop as a driver wants it, with more than 0.1 kWh.
_WANTED = ("Local", "Remote", "EVDisconnected")
_ENOUGH = 100
# ChargeX, Implementation Guide: the reasons of a stop that is a completion.
_VALID = ("EnergyLimitReached", "SOCLimitReached", "Local", "Remote", "StoppedByEV", "LocalOutOfCredit",
          "TimeLimitReached", "EVDisconnected")  # fmt: skip


@dataclass(slots=True)
class Session:
    """What is known of a session; all of it are values of JSON but the meter readings. Times are in microseconds."""

    frame: int
    version: str
    first: int | None
    evse: int | None = None
    connector: int | None = None
    transaction: str | None = None
    last: int | None = None
    token: str | None = None
    token_type: str | None = None
    stop_token: str | None = None
    authorization: str | None = None
    started: int | None = None
    stopped: int | None = None
    is_stopped: bool = False
    reason: str | None = None
    meter_start: Decimal | None = None
    meter_stop: Decimal | None = None
    meter_since: int | None = None
    """2.x: when the first register was sampled."""
    meter_until: int | None = None
    """2.x: when the last register was sampled."""
    events: int = 0
    sequence: list[list[int]] = field(default_factory=list)
    """2.x: the ranges of seqNo that came."""
    repeated: int = 0
    reordered: int = 0
    offline: bool | None = None
    first_error: str | None = None
    last_error: str | None = None
    next_status: str | None = None
    next_status_time: int | None = None
    attempt: str | None = None
    attempted: int | None = None
    powered: int | None = None

    def heard(self, time: int | None) -> None:
        """Notes when a frame of the session passed; what the connector changed to before is not next any more."""
        if time is None or (self.last is not None and time <= self.last):
            return
        self.last = time
        if self.next_status_time is not None and self.next_status_time < time:
            self.next_status = self.next_status_time = None

    def is_on(self, evse: int | None, connector: int | None) -> bool:
        """Whether it takes place at a connector; one of 2.x may name the EVSE alone."""
        return self.evse == evse and (self.connector == connector or (self.connector is None and evse is not None))

    def count(self, seq: int) -> bool:
        """Notes a seqNo; returns whether it came for the first time."""
        ranges = self.sequence
        place = bisect_right(ranges, seq, key=lambda one: one[0])
        before = ranges[place - 1] if place else None
        if before is not None and seq <= before[1]:
            self.repeated += 1
            return False
        after = ranges[place] if place < len(ranges) else None
        self.reordered += after is not None
        if before is not None and before[1] == seq - 1:
            before[1] = seq
            if after is not None and after[0] == seq + 1:
                before[1] = after[1]
                del ranges[place]
        elif after is not None and after[0] == seq + 1:
            after[0] = seq
        elif len(ranges) < _MAX_RANGES:
            ranges.insert(place, [seq, seq])
        return True

    def meter(self, since: int | None, first: Decimal, until: int | None, last: Decimal) -> None:
        """Notes the first and the last register of a frame of 2.x, and when they were sampled."""
        if self.meter_start is None or (since is not None and since < (self.meter_since or 0)):
            self.meter_start, self.meter_since = first, since
        if self.meter_stop is None or (until is not None and until >= (self.meter_until or 0)):
            self.meter_stop, self.meter_until = last, until

    def row(self, station: str | None) -> tuple[Any, ...]:
        """The row of the table `sessions`."""
        missing = None
        if self.sequence:
            missing = self.sequence[-1][1] + 1 - sum(last + 1 - first for first, last in self.sequence)
        energy = None
        if self.meter_start is not None and self.meter_stop is not None:
            energy = _EXACT.subtract(self.meter_stop, self.meter_start)
            if abs(energy) >= _TOO_LARGE:
                energy = None
        kwwhat = None
        if self.is_stopped:
            enough = energy is not None and energy > _ENOUGH
            kwwhat = enough and self.reason in _WANTED and self.next_status != "Faulted"
        start = end = whole = seconds = None
        if self.attempt:
            start = self.powered is not None
            whole = self.is_stopped and self.reason in _VALID
            if start:
                end = whole
                if self.attempted is not None and self.powered is not None and self.powered >= self.attempted:
                    seconds = (self.powered - self.attempted) / 1_000_000
        return (
            self.frame, station, self.version, self.evse, self.connector, self.transaction, self.first, self.last,
            self.token, self.token_type, self.stop_token, self.authorization, self.started, self.stopped, self.reason,
            self.meter_start, self.meter_stop, energy, self.events, missing, self.repeated, self.reordered,
            self.offline, self.first_error, self.last_error, self.next_status, kwwhat, self.attempt, self.attempted,
            self.powered, start, end, whole, seconds,
        )  # fmt: skip

    def save(self) -> dict[str, Any]:
        """Returns what `load` takes, as values of JSON."""
        saved = {name.name: getattr(self, name.name) for name in fields(self)}
        return saved | {name: str(saved[name]) for name in _METERS if saved[name] is not None}

    @classmethod
    def load(cls, saved: dict[str, Any]) -> Self:
        """Returns the session that was saved."""
        return cls(**saved | {name: Decimal(saved[name]) for name in _METERS if saved[name] is not None})


_METERS = ("meter_start", "meter_stop")
