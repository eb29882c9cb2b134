"""Finds the time stamp in a line of a log, and reads it."""

from __future__ import annotations

import re
from datetime import UTC, datetime

_MONTHS = {name: number for number, name in enumerate(
    (b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec"), 1
)}  # fmt: skip
_CLOCK = rb"\d\d:\d\d:\d\d(?:[.,]\d{1,9})?"
_ZONE = rb"(?:Z|\ ?[+-]\d\d(?::?\d\d)?(?![\d:]))?"

TIME = re.compile(
    rb"(?<![\d.:/-])(?:"
    rb"\d{4}([-/])\d\d\1\d\d[T ]" + _CLOCK + _ZONE +  # ISO 8601 and Go's log
    rb"|(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4}),?\ (?P<clock>" + _CLOCK + rb")"  # German
    rb"|(?P<apache_day>\d\d)/(?P<apache_month>[A-Z][a-z]{2})/(?P<apache_year>\d{4}):(?P<apache_clock>" + _CLOCK + rb")"
    rb"|(?P<syslog_month>[A-Z][a-z]{2})[ /]\ ?(?P<syslog_day>\d{1,2})\ (?P<syslog_clock>" + _CLOCK + rb")"
    rb")"
)  # fmt: skip
"""A time stamp with its date. A clock without a date is not taken: it orders nothing."""

_EPOCH = re.compile(rb"(1\d{9})(?:\.(\d{1,9})|(\d{3}|\d{6}|\d{9}))?")


class Clock:
    """Reads the time stamps of one log. `year` is the one of stamps that name none."""

    def __init__(self, latest: datetime | None = None) -> None:
        self._latest = latest or datetime.now(UTC)

    def read(self, match: re.Match[bytes]) -> datetime | None:
        """The time of a match of `TIME`; None for a date that does not exist."""
        try:
            if match[1] is not None:
                text = match[0].decode()
                return datetime.fromisoformat(text.replace("/", "-").replace(" +", "+") if "/" in text else text)
            return self._other(match)
        except ValueError:
            return self._spaced(match[0])

    def _spaced(self, text: bytes) -> datetime | None:
        try:
            return datetime.fromisoformat(re.sub(r" (?=[+-])", "", text.decode().replace("/", "-")))
        except ValueError:
            return None

    def _other(self, match: re.Match[bytes]) -> datetime:
        if match["clock"]:
            return _at(int(match["year"]), int(match["month"]), int(match["day"]), match["clock"])
        if match["apache_clock"]:
            month = _MONTHS.get(match["apache_month"], 0)
            return _at(int(match["apache_year"]), month, int(match["apache_day"]), match["apache_clock"])
        month, day = _MONTHS.get(match["syslog_month"], 0), int(match["syslog_day"])
        # A log does not tell of the future, so December in a log that was written in January is last year's.
        past = (month, day) <= (self._latest.month, self._latest.day + 1)
        return _at(self._latest.year - (not past), month, day, match["syslog_clock"])

    def value(self, text: bytes) -> datetime | None:
        """The time of a field that is known to hold one: a stamp, or seconds, milli-, micro- or nanoseconds."""
        if match := TIME.search(text):
            return self.read(match)
        if match := _EPOCH.fullmatch(text.strip()):
            fraction = (match[2] or match[3] or b"0").ljust(6, b"0")[:6]
            return datetime.fromtimestamp(int(match[1]), UTC).replace(microsecond=int(fraction))
        return None


def _at(year: int, month: int, day: int, clock: bytes) -> datetime:
    return datetime.fromisoformat(f"{year:04}-{month:02}-{day:02}T{clock.decode()}")


def seconds_between(earlier: datetime | None, later: datetime | None) -> float | None:
    """The seconds from one time to another; None where one is not known, or only one of them names its zone."""
    if earlier is None or later is None:
        return None
    try:
        return (later - earlier).total_seconds()
    except TypeError:
        return None
