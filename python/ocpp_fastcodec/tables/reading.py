"""Reads logs into tables, part by part."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import chain, islice

import pyarrow as pa

from ..logs import Formats, LogError, Record, builtin
from ..logs.files import expand
from ..logs.judge import is_newest_first
from ..logs.names import printable
from ..logs.reader import Source, batches
from .builder import Tables

_ROWS = 1 << 14  # frames that are taken at once
_BYTES = 1 << 24  # and how many bytes of them
_HEAD = 400  # records by which the order of a log is told
_HEAD_BLOCKS = 16  # blocks in which they are looked for


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
        yield from parts(source, tables, formats or builtin(), station)
        if source.error:
            raise LogError(f"{source.name}: {source.error}")


def parts(
    source: Source, tables: Tables, formats: Formats, station: str | None, advance: Callable[[int], None] | None = None
) -> Iterator[dict[str, pa.Table]]:
    """Yields the tables of one log, and keeps in `source` what became of it; an error ends it without a raise."""
    records = _records(source, formats, station, advance)
    head: list[Record] = []
    for several in islice(records, _HEAD_BLOCKS):
        head += several
        if len(head) >= _HEAD:
            break
    if is_newest_first(head[:_HEAD]):
        source.error = "begins with its newest frames: turn it round first, with tac for instance"
        return
    waiting: list[Record] = []
    size = 0
    for several in chain([head], records):
        waiting += several
        size += sum(len(record[4]) for record in several)
        if len(waiting) >= _ROWS or size >= _BYTES:
            yield tables.add(waiting)
            waiting, size = [], 0
    yield tables.add(waiting)


def _records(
    source: Source, formats: Formats, station: str | None, advance: Callable[[int], None] | None
) -> Iterator[list[Record]]:
    """Yields the records of each block of a log."""
    for batch in batches(source, formats, advance):
        records = [item for item in map(batch.__getitem__, range(len(batch))) if type(item) is Record]
        if station is not None:
            records = [record if record.station else record._replace(station=station) for record in records]
        yield records
