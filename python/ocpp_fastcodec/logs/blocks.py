"""Reads a stream in blocks of whole lines, in bounded memory, without what terminals and pages add to the text."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import BinaryIO

SIZE = 1 << 20
"""Bytes that are read at once."""

MAX_LINE = 4 << 20
"""Bytes of the longest line that is read: a frame at the codec's limit, escaped twice, still fits."""

_COLOURS = re.compile(rb"\x1b\[[0-9;?]*[A-Za-z]")
_PAGE = re.compile(rb"\A[\s\xef\xbb\xbf]*<(?:!doctype|html|head|table|tr|body|style|pre)\b", re.IGNORECASE)
_TAG = re.compile(rb"</?[a-zA-Z!][^<>\n]{0,300}>")
_NULS = re.compile(rb"\0{2,}")
_BAR = "│".encode()
_BAR_LEFT = re.compile(_BAR + rb" ?")
_BAR_RIGHT = re.compile(rb" ?" + _BAR + rb"?\Z")
# A terminal's window breaks a line anywhere; a new line of the log begins with a time.
_BEGINS = re.compile(rb"\s*[\[(]?\d\d(?:\d\d-\d\d-\d\d|:\d\d:\d\d)")


class Blocks:
    """The blocks of a stream. `keep(n)` before the next one: its last `n` bytes come again."""

    def __init__(self, stream: BinaryIO, *, size: int = SIZE, limit: int = MAX_LINE) -> None:
        self._stream = stream
        self._size = size
        self._limit = limit
        self._rest = b""
        self._page: bool | None = None
        self.read = 0
        """Bytes read so far, of the text."""
        self.too_long = 0
        """Lines that were skipped because they are longer than the limit."""

    def keep(self, rest: bytes) -> None:
        """Puts the text that is not done with before the next block."""
        self._rest = rest

    def __iter__(self) -> Iterator[tuple[bytes, bool]]:
        """Yields each block, and whether it is the last."""
        tail = b""
        skipping = False
        while True:
            data = self._stream.read(self._size)
            self.read += len(data)
            if skipping:
                end = data.find(b"\n")
                if data and end < 0:
                    continue
                data, skipping = b"\n" + data[end + 1 :], False
            if not data:
                yield self._block(tail), True
                return
            end = data.rfind(b"\n") + 1
            if end:
                yield self._block(b"".join((tail, memoryview(data)[:end]))), False
                tail = b""
            tail += data[end:]
            if len(tail) > self._limit:
                self.too_long += 1
                tail, skipping = b"", True

    def _block(self, text: bytes) -> bytes:
        if self._page is None:
            self._page = bool(_PAGE.match(text))
        if self._page:
            text = _TAG.sub(b" ", text)
            text = html.unescape(text.decode(errors="surrogateescape")).encode(errors="surrogateescape")
        if b"\x1b" in text:
            text = _COLOURS.sub(b"", text)
        if b"\0" in text:  # one byte is looked for much faster than two
            text = _NULS.sub(b"\n", text)
        if _BAR[:1] in text and _BAR in text:
            text = _without_window(text)
        rest, self._rest = self._rest, b""
        return rest + text


def _without_window(text: bytes) -> bytes:
    """The text without the frame of a terminal's window, and with the lines whole that it breaks.

    Empty lines stand for those that were joined to the one before, so that all lines keep their numbers.
    """
    lines: list[bytes] = []
    empty = 0
    is_open = False  # whether the line before goes up to the window's right side
    for line in text.split(b"\n"):
        framed = _BAR_LEFT.match(line)
        if not framed:
            lines += [b""] * empty + [line]
            empty, is_open = 0, False
            continue
        content = line[framed.end() :]
        goes_on = is_open and not _BEGINS.match(content)
        is_open = content.endswith(_BAR)
        content = _BAR_RIGHT.sub(b"", content)
        if goes_on:
            lines[-1] += content
            empty += 1
        else:
            lines += [b""] * empty + [content]
            empty = 0
    return b"\n".join(lines + [b""] * empty)
