"""Shows how far a long file is read: on a terminal, if rich is there."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

LONG_FILE = 16 << 20
"""Bytes from which on it is worth it."""

_STEP = 1 << 20


@contextmanager
def watching(name: str, size: int) -> Iterator[Callable[[int], None]]:
    """Gives a function to tell how many bytes more were read."""
    if size < LONG_FILE or not sys.stderr.isatty():
        yield _ignore
        return
    try:
        from rich.console import Console
        from rich.markup import escape
        from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn
    except ImportError:
        yield _ignore
        return
    columns = TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(escape(name), total=size)
        waiting = 0

        def advance(count: int) -> None:
            nonlocal waiting
            waiting += count
            if waiting >= _STEP:
                progress.update(task, advance=waiting)
                waiting = 0

        yield advance


def _ignore(count: int) -> None:
    pass
