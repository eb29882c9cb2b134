"""Finds OCPP-J frames in blocks of text.

A frame may begin at a candidate: `[`, a number of one or two digits, a comma, and a string. (Stations also send a null
or a number as the id, or the type as a string: then more of the header must be there, lest any list be taken for a
frame.) From there it goes to the matching `]` outside strings. That is all, but for this:

- A frame that never closes was cut: it goes to the end of its line.
- A frame within a quoted string looks like `[2,\\"`, in a CSV field like `[2,""`. The string up to its closing quote
  loses one level of escapes and is searched again.
- A frame may be printed over several lines. It stays open while all that follows its `[` is JSON tokens. A blank line,
  a line that begins with `[`, another candidate and any other text end it.
- `[3, 'id', {'a': None}]` and `[ 3, 'id', { a: null } ]` are how Python and Node.js print a list.

No text is searched more than a fixed number of times and no expression below repeats ambiguously, so the time is linear
in the input. If you change an expression, keep it so: tests/test_logs_frames.py feeds it the worst.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from . import notation
from .escapes import is_json, unescape, unescape_python
from .record import State

MAX_OPEN = 1 << 20
"""Bytes of a frame printed over several lines; the codec refuses a longer one anyway."""

_MAX_QUOTING = 4  # strings within strings: more than any logger stacks
_LEFT = ord("[")

_SPACE = rb"(?:\s|\\+[nrt])*"
_QUOTE = rb"(?:\\*\"|\\+u0022|')"
_CANDIDATE = re.compile(
    rb"\[%(space)s(?:\d{1,2}(?:\.0)?%(space)s,%(space)s%(quote)s"
    rb"|[2-6]%(space)s,%(space)s(?:null|None|\d{1,40})%(space)s,%(space)s(?:%(quote)s|\{%(space)s(?:%(quote)s|\}))"
    rb"|%(quote)s[2-6]%(quote)s%(space)s,%(space)s%(quote)s[^\"\\]{0,40}%(quote)s%(space)s,%(space)s(?:%(quote)s[A-Z]|\{))"
    % {b"space": _SPACE, b"quote": _QUOTE}
)
_CUT_CANDIDATE = re.compile(rb"\[\s*(?:\d{1,2}\s*(?:,\s*(?:(?:null|\d{1,40})\s*(?:,\s*)?)?)?)?\Z")

_TO_BRACKET = re.compile(rb'[^"\[\]]*(?:"[^"\\]*(?:\\.[^"\\]*)*"[^"\[\]]*)*[\[\]]', re.DOTALL)
_TO_QUOTE = re.compile(rb'[^"\\\n]*(?:\\.[^"\\\n]*)*')
_TO_CSV_QUOTE = re.compile(rb'[^"\n]*(?:""[^"\n]*)*')
_CSV_QUOTES = re.compile(rb'"[^\s,]')
_TO_APOSTROPHE = re.compile(rb"[^'\\\n]*(?:\\.[^'\\\n]*)*")
_SIGNS = rb"[\s\[\]{},:\-+.0-9eE]*"
_TOKENS = re.compile(rb'%b(?:(?:"[^"\\\x00-\x1f]*(?:\\.[^"\\\x00-\x1f]*)*"|true|false|null)%b)*' % (_SIGNS, _SIGNS))
_ELLIPSIS = re.compile(rb"\.\.\.|\xe2\x80\xa6")
_PAGED = re.compile(rb"(?:>|\.\.\.|\xe2\x80\xa6|\xe2\x94\x82)?\s*\Z")


class Found(NamedTuple):
    """A frame: where it stands in the block, its text, and whether all of it is there."""

    start: int
    end: int
    text: bytes
    state: State


def find_frames(block: bytes, *, final: bool = True) -> tuple[list[Found], int]:
    """The frames in a block of whole lines, in order, and from where the next block has to begin.

    That is before the end of the block where a frame is open that the next lines may complete; with `final`, nothing
    follows.
    """
    found: list[Found] = []
    position = 0
    while match := _CANDIDATE.search(block, position):
        start = match.start()
        position, waits = _take(block, match, found, final)
        if waits:
            return found, block.rfind(b"\n", 0, start) + 1
    if not final:
        last = block.rfind(b"[", max(position, len(block) - 200))
        if last >= 0 and _CUT_CANDIDATE.match(block, last):
            return found, block.rfind(b"\n", 0, last) + 1
    return found, len(block)


def _take(block: bytes, match: re.Match[bytes], found: list[Found], final: bool) -> tuple[int, bool]:
    """Adds what begins at a candidate; where it ends, and whether the next block has to be waited for."""
    start = match.start()
    head = match[0]
    line_end = block.find(b"\n", match.end())
    line_end = len(block) if line_end < 0 else line_end
    if b"\\" in head:
        end = _TO_QUOTE.match(block, start).end()  # type: ignore[union-attr]  # it matches anywhere
        return _quoted(unescape(block[start:end]), start, end, found)
    if b"'" in head:
        return _listed(block, start, found)
    if _CSV_QUOTES.match(block, match.end()):
        end = _TO_CSV_QUOTE.match(block, start).end()  # type: ignore[union-attr]  # so does this
        return _quoted(block[start:end].replace(b'""', b'"'), start, end, found)
    if start and block[start - 1 : start] == b"'" and (shown := _shown_by_python(block, start)):
        found.append(shown)
        return shown.end, False
    closed, _ = _close(block, start, line_end)
    if closed is None and _TOKENS.fullmatch(block, start, line_end):
        closed, waits = _close_later(block, start, line_end, final)
        if waits:
            return start, True
    if closed is not None:
        text = block[start:closed]
        found.append(Found(start, closed, text, _state(text)))
        return closed, False
    found.append(_cut(block, start, line_end))
    return line_end, False


def _state(text: bytes) -> State:
    """Whether a frame that closes is one, or holds an ellipsis in place of its middle."""
    return "elided" if _ELLIPSIS.search(text) and not is_json(text) else "whole"


def _quoted(inside: bytes, start: int, end: int, found: list[Found], quoting: int = 1) -> tuple[int, bool]:
    """The frames in a string whose quoting was undone once."""
    inner: list[Found] = []
    position = 0
    while match := _CANDIDATE.search(inside, position):
        if b"\\" in match[0] and quoting < _MAX_QUOTING:
            until = _TO_QUOTE.match(inside, match.start()).end()  # type: ignore[union-attr]
            _quoted(unescape(inside[match.start() : until]), 0, 0, inner, quoting + 1)
            position = max(until, match.end())
        elif b"'" in match[0]:
            position, _ = _listed(inside, match.start(), inner)
        else:
            closed, _ = _close(inside, match.start(), len(inside))
            if closed is None:
                inner.append(_cut(inside, match.start(), len(inside)))
                break
            text = inside[match.start() : closed]
            inner.append(Found(0, 0, text, _state(text)))
            position = closed
    for index, item in enumerate(inner):
        found.append(Found(end if index else start, end, item.text, item.state))
    return max(end, start + 1), False


def _listed(block: bytes, start: int, found: list[Found]) -> tuple[int, bool]:
    """A list as Python or Node.js prints it."""
    text, end = notation.to_json(block, start, min(len(block), start + MAX_OPEN))
    if text is not None:
        found.append(Found(start, end, text, "whole"))
    return max(end, start + 1), False


def _close(text: bytes, position: int, end: int, depth: int = 0) -> tuple[int | None, int]:
    """Where the `[` at `position` closes, before `end`, or None; and how many brackets stay open."""
    while match := _TO_BRACKET.match(text, position, end):
        position = match.end()
        depth += 1 if text[position - 1] == _LEFT else -1
        if not depth:
            return position, 0
    return None, depth


def _close_later(block: bytes, start: int, line_end: int, final: bool) -> tuple[int | None, bool]:
    """Where a frame closes that is printed over several lines; or whether the next block must tell."""
    _, depth = _close(block, start, line_end)
    line = line_end + 1
    while line < len(block) and line - start < MAX_OPEN:
        following = block.find(b"\n", line)
        following = len(block) if following < 0 else following
        part = block[line:following].strip()
        if not part or part[0] == _LEFT:
            return None, False
        closed, depth = _close(block, line, following, depth)
        until = following if closed is None else closed
        other = _CANDIDATE.search(block, line, until)
        # One with its quotes escaped stands in a string of this frame.
        if other and b"\\" not in other[0] or not _TOKENS.fullmatch(block, line, until):
            return None, False
        if closed is not None:
            return closed, False
        line = following + 1
    return None, not final and line - start < MAX_OPEN


def _cut(block: bytes, start: int, line_end: int) -> Found:
    """A frame that its line does not close."""
    text = block[start:line_end].rstrip()
    text = text[: _PAGED.search(text).start()].rstrip()  # type: ignore[union-attr]  # it matches anywhere
    if text.endswith(b"}") and is_json(text + b"]"):
        return Found(start, start + len(text), text + b"]", "unclosed")
    return Found(start, start + len(text), text, "elided" if _ELLIPSIS.search(text) else "cut")


def _shown_by_python(block: bytes, start: int) -> Found | None:
    """The frame that Python's `repr` shows between apostrophes, with its escapes undone.

    Only if it is JSON afterwards and was not before: the same text may as well be a frame quoted as it is.
    """
    end = _TO_APOSTROPHE.match(block, start).end()  # type: ignore[union-attr]  # it matches anywhere
    shown = block[start:end]
    if b"\\" not in shown or is_json(shown) or not is_json(text := unescape_python(shown)):
        return None
    return Found(start, end, text, "whole")
