"""Reads logs into tables, part by part."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import islice

import pyarrow as pa

from .._core import Records
from ..logs import Formats, LogError, Record, builtin
from ..logs.files import expand
from ..logs.judge import HEAD, is_newest_first
from ..logs.names import printable
from ..logs.reader import Source, batches
from .builder import Tables, resolved

_ROWS = 1 << 16  # frames that are taken at once
_BLOCKS = 4  # and how many blocks of a log: so many fit the caches of a processor
_NEWEST_FIRST = "begins with its newest frames: turn it round first, with tac for instance"


def read(
    *names: str | os.PathLike[str], tables: Tables, formats: Formats | None = None, station: str | None = None
) -> Iterator[dict[str, pa.Table]]:
    """Yields the rows that are complete while it reads logs: files, directories, globs, or `-` for stdin.

    `formats` and `station` are those of `ocpp_fastcodec.logs.read`. What is still open afterwards is kept in `tables`:
    its `finish` returns it, or its `save` keeps it for other logs. Memory is bounded, whatever a log holds.

    Raises `LogError` for a log that cannot be read, or that begins with its newest frames.
    """
    for name in expand(os.fspath(name) for name in names):
        source = Source(name, printable)
        yield from map(resolved, parts(source, tables, formats or builtin(), station))
        if source.error:
            raise LogError(f"{source.name}: {source.error}")


def parts(
    source: Source, tables: Tables, formats: Formats, station: str | None, advance: Callable[[int], None] | None = None
) -> Iterator[dict[str, pa.Table]]:
    """Yields the tables of one log, whose columns may be dictionaries; an error ends it without a raise.

    `source` has what became of the log.
    """
    waiting: list[Records] = []
    count, is_begun = 0, False
    for block in batches(source, formats, advance):
        waiting.append(block)
        count += len(block)
        is_full = len(waiting) == _BLOCKS or count >= _ROWS
        if not is_begun and (is_full or count >= HEAD):
            is_begun = True
            if is_newest_first(_head(waiting)):
                source.error = _NEWEST_FIRST
                return
        if is_full:
            yield tables.add_blocks(waiting, station)
            waiting, count = [], 0
    if not is_begun and is_newest_first(_head(waiting)):
        source.error = _NEWEST_FIRST
        return
    yield tables.add_blocks(waiting, station)


def _head(blocks: list[Records]) -> list[Record]:
    """The first records of some blocks."""
    items = (block[place] for block in blocks for place in range(len(block)))
    return list(islice((item for item in items if type(item) is Record), HEAD))
