"""Finds OCPP-J frames in the lines of a log.

A frame may begin at a candidate: `[`, a number of one or two digits, a comma, and a string. (Stations also
send a null or a number as the id, or the type as a string: then more of the header must be there, lest any
list be taken for a frame.) From there it goes to the matching `]` outside strings. That is all, but for this:

- A frame that never closes is broken, or the logger cut it: the rest of its line is judged.
- A frame within a quoted string looks like `[2,\\"`, in a CSV field like `[2,""`. The string up to its
  closing quote loses one level of escapes and is searched again.
- A frame may be printed over several lines. It stays open while all that follows its `[` is JSON tokens. A
  blank line, a line that begins with `[`, another candidate and any other text end it. What did not close by
  then is judged by its first line alone, if that held the whole candidate.

No text is searched more than a fixed number of times and no expression below repeats ambiguously, so the time
is linear in the input. If you change an expression, keep it so: tests/test_cli.py feeds it the worst.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from .escapes import is_json, unescape, unescape_python

MAX_OPEN = 1 << 20
"""Bytes of a frame printed over several lines; the codec refuses a longer one anyway."""

_MAX_QUOTING = 4  # strings within strings: more than any logger stacks
_LEFT, _APOSTROPHE = ord("["), ord("'")

_SPACE = rb"(?:\s|\\+[nrt])*"
_QUOTE = rb"(?:\\*\"|\\+u0022)"
_CANDIDATE = re.compile(
    rb"\[%(space)s(?:\d{1,2}(?:\.0)?%(space)s,%(space)s%(quote)s"
    rb"|[2-6]%(space)s,%(space)s(?:null|\d{1,40})%(space)s,%(space)s(?:%(quote)s|\{%(space)s(?:%(quote)s|\}))"
    rb"|%(quote)s[2-6]%(quote)s%(space)s,%(space)s%(quote)s[^\"\\]{0,40}%(quote)s%(space)s,%(space)s(?:%(quote)s[A-Z]|\{))"
    % {b"space": _SPACE, b"quote": _QUOTE}
)
_CUT_CANDIDATE = re.compile(rb"\[\s*(?:\d{1,2}\s*(?:,\s*(?:(?:null|\d{1,40})\s*(?:,\s*)?)?)?)?\Z")

_TO_BRACKET = re.compile(rb'[^"\[\]]*(?:"[^"\\]*(?:\\.[^"\\]*)*"[^"\[\]]*)*[\[\]]', re.DOTALL)
_TO_BRACKET_PLAIN = re.compile(rb'[^"\[\]]*(?:"[^"]*"[^"\[\]]*)*[\[\]]')  # without backslashes, and twice as fast
_TO_QUOTE = re.compile(rb'[^"\\]*(?:\\.[^"\\]*)*', re.DOTALL)
_TO_CSV_QUOTE = re.compile(rb'[^"]*(?:""[^"]*)*')
_CSV_QUOTES = re.compile(rb'"[^\s,]')
_TO_APOSTROPHE = re.compile(rb"[^'\\]*(?:\\.[^'\\]*)*", re.DOTALL)
_SIGNS = rb"[\s\[\]{},:\-+.0-9eE]*"
_TOKENS = re.compile(
    rb'%b(?:(?:"[^"\\\x00-\x1f]*(?:\\.[^"\\\x00-\x1f]*)*"|true|false|null)%b)*' % (_SIGNS, _SIGNS), re.DOTALL
)


class Frame(NamedTuple):
    """A frame as it stands in the log."""

    text: bytes
    line: int
    context: bytes
    """What else is on the line where the frame begins."""


class _Line:
    """What one line holds: whole frames, what is beside them, and perhaps the beginning of another."""

    __slots__ = ("beside", "depth", "open_at", "texts")

    def __init__(self) -> None:
        self.texts: list[bytes] = []
        self.beside: list[bytes] = []
        self.open_at: int | None = None
        self.depth: int | None = None

    def context(self) -> bytes:
        return b" ".join(self.beside)


class _Open:
    """A frame, or what may become one, that its line did not close."""

    def __init__(self, found: _Line, text: bytes, line: int) -> None:
        self.parts = [text]
        self.size = len(text)
        self.line = line
        self.context = found.context()
        self.alone = not found.texts
        self.depth = found.depth
        """How many `[` are open; None until the candidate is whole."""
        self.complete = found.depth is not None
        """Whether it was whole on its first line."""

    def add(self, part: bytes) -> None:
        self.parts.append(part)
        self.size += len(part) + 1

    def joined(self, part: bytes) -> bytes:
        return b"\n".join([*self.parts, part])


class FrameFinder:
    """Takes a log line by line and gives back the frames that each line completes.

    `is_frame` may say that a text is one whole frame, if that is faster than to look for the frame's end.
    """

    def __init__(self, is_frame: Callable[[bytes], bool] = lambda _: False) -> None:
        self._is_frame = is_frame
        self._open: _Open | None = None
        self.lines = 0
        self.lines_without_frame = 0

    def feed(self, line: bytes | None) -> list[Frame]:
        """The frames that end on this line; None stands for a line that was too long to read."""
        self.lines += 1
        if line is None:
            return self.finish()
        if self._open is None:
            return self._search(line, 0)
        frames, rest = self._go_on(self._open, line)
        return frames if rest is None else frames + self._search(line, rest)

    def finish(self) -> list[Frame]:
        """The frame that is still open, if any, judged by what there is of it."""
        frame, self._open = self._open, None
        if frame is None:
            return []
        if frame.complete:
            self.lines_without_frame += len(frame.parts) - 1
            return [Frame(frame.parts[0], frame.line, frame.context)]
        if frame.depth is None:
            self.lines_without_frame += len(frame.parts) - (not frame.alone)
            return []
        return [Frame(b"\n".join(frame.parts), frame.line, frame.context)]

    def _search(self, line: bytes, position: int) -> list[Frame]:
        found = _search_line(line, position, self._is_frame)
        if found.open_at is not None:
            self._open = _Open(found, line[found.open_at :].rstrip(), self.lines)
        if not found.texts:
            self.lines_without_frame += found.open_at is None and position == 0
            return []
        context = found.context()
        return [Frame(text, self.lines, context) for text in found.texts]

    def _go_on(self, frame: _Open, line: bytes) -> tuple[list[Frame], int | None]:
        """The frames that the line completes, and from where to search it for more; None: it is used up."""
        part = line.rstrip()
        if not part or part[0] == _LEFT or frame.size + len(part) > MAX_OPEN:
            return self.finish(), 0
        if frame.depth is None:
            return self._complete(frame, part)
        end, depth = _close(part, 0, frame.depth)
        until = len(part) if end is None else end
        if _CANDIDATE.search(part, 0, until) or not _TOKENS.fullmatch(part, 0, until):
            return self.finish(), 0
        frame.depth = depth
        if end is None:
            frame.add(part)
            return [], None
        self._open = None
        return [Frame(frame.joined(part[:end]), frame.line, frame.context)], end

    def _complete(self, frame: _Open, part: bytes) -> tuple[list[Frame], int | None]:
        """As `_go_on`, while the candidate itself is spread over lines."""
        text = frame.joined(part)
        if _CUT_CANDIDATE.match(text):
            frame.add(part)
            return [], None
        match = _CANDIDATE.match(text)
        if not match or b"\\" in match[0]:
            return self.finish(), 0
        end, depth = _close(text, 0)
        until = len(text) if end is None else end
        if _CANDIDATE.search(text, 1, until):
            return self.finish(), 0
        if end is None and _TOKENS.fullmatch(text):
            frame.add(part)
            frame.depth = depth
            return [], None
        self._open = None
        rest = None if end is None else len(part) - (len(text) - end)
        return [Frame(text[:end], frame.line, frame.context)], rest


def _search_line(line: bytes, position: int, is_frame: Callable[[bytes], bool], quoting: int = 0) -> _Line:
    found = _Line()
    tried = 0
    while match := _CANDIDATE.search(line, position):
        start = match.start()
        found.beside.append(line[position:start])
        inside: bytes | None = None
        if b"\\" in match[0]:
            position = _TO_QUOTE.match(line, start).end()  # type: ignore[union-attr]  # it matches anywhere
            inside = unescape(line[start:position])
        elif _CSV_QUOTES.match(line, match.end()):
            position = _TO_CSV_QUOTE.match(line, start).end()  # type: ignore[union-attr]  # so does this
            inside = line[start:position].replace(b'""', b'"')
        if inside is not None:
            if quoting < _MAX_QUOTING:
                inner = _search_line(inside, 0, is_frame, quoting + 1)
                found.texts += inner.texts
                found.beside += inner.beside
            continue
        # The quick test is made once a line, since it copies the rest of it.
        if not found.texts and is_frame(whole := line[start : line.rfind(b"]") + 1]):
            found.texts.append(whole)
            position = start + len(whole)
            continue
        if start > tried and line[start - 1] == _APOSTROPHE:
            text, tried = _shown_by_python(line, start)
            if text is not None:
                found.texts.append(text)
                position = tried
                continue
        end, depth = _close(line, start)
        if end is None:
            if not quoting and len(line) - start <= MAX_OPEN and _TOKENS.fullmatch(line, start):
                found.open_at, found.depth = start, depth
            else:
                found.texts.append(line[start:].rstrip())
            return found
        found.texts.append(line[start:end])
        position = end
    found.beside.append(line[position:])
    if not quoting:
        last = line.rfind(b"[", position)
        if last >= 0 and _CUT_CANDIDATE.match(line, last):
            found.open_at = last
    return found


def _close(text: bytes, position: int, depth: int = 0) -> tuple[int | None, int]:
    """Where the `[` that is open at `depth` 1 closes, or None; and how many stay open."""
    to_bracket = _TO_BRACKET if b"\\" in text else _TO_BRACKET_PLAIN
    while match := to_bracket.match(text, position):
        position = match.end()
        depth += 1 if text[position - 1] == _LEFT else -1
        if not depth:
            return position, 0
    return None, depth


def _shown_by_python(line: bytes, start: int) -> tuple[bytes | None, int]:
    """The frame that Python's `repr` shows between apostrophes, its escapes undone, and where the last is.

    Only if it is JSON afterwards and was not before: the same text may as well be a frame quoted as it is.
    """
    end = _TO_APOSTROPHE.match(line, start).end()  # type: ignore[union-attr]  # it matches anywhere
    shown = line[start:end]
    if b"\\" not in shown or is_json(shown) or not is_json(text := unescape_python(shown)):
        return None, end
    return text, end
