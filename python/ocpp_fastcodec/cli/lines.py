"""Reads a stream line by line in bounded memory: a line beyond the limit is skipped, not kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

MAX_LINE = 4 << 20
"""Bytes of the longest line that is read: a frame at the codec's limit, escaped twice, still fits."""


def read_lines(stream: BinaryIO, limit: int = MAX_LINE) -> Iterator[tuple[bytes | None, int]]:
    """Yields every line with its size in bytes; None stands for a line longer than `limit` bytes."""
    while line := stream.readline(limit + 1):
        if len(line) <= limit or line.endswith(b"\n"):
            yield line, len(line)
        else:
            yield None, len(line) + _skip_line(stream)


def _skip_line(stream: BinaryIO) -> int:
    size = 0
    while rest := stream.readline(1 << 16):
        size += len(rest)
        if rest.endswith(b"\n"):
            break
    return size
