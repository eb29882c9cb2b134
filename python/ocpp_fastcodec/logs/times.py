"""Compares times of logs, which may name their zone or not."""

from __future__ import annotations

import os
from datetime import UTC, datetime

from .files import STDIN


def written(name: str) -> tuple[int, int, int]:
    """The date when a log was written last, or today: it tells the year of stamps that name none."""
    try:
        time = datetime.fromtimestamp(os.stat(name).st_mtime, UTC) if name != STDIN else datetime.now(UTC)
    except OSError:
        time = datetime.now(UTC)
    return time.year, time.month, time.day


def seconds_between(earlier: datetime | None, later: datetime | None) -> float | None:
    """The seconds from one time to another; None where one is not known, or only one of them names its zone."""
    if earlier is None or later is None:
        return None
    try:
        return (later - earlier).total_seconds()
    except TypeError:
        return None


def is_after(later: datetime, earlier: datetime) -> bool:
    """Whether a time is after another one; not where only one of them names its zone."""
    return (seconds_between(earlier, later) or 0) > 0
