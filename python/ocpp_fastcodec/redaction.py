"""A filter for the standard `logging` module that masks what is sensitive in the OCPP frames of a log.

    handler = logging.StreamHandler()
    handler.addFilter(RedactFilter())
    logging.basicConfig(handlers=[handler], level=logging.DEBUG)

It belongs to a handler: a filter of a logger sees nothing of the loggers below it.
"""

from __future__ import annotations

import ast
import json
import logging
import re
import traceback
from collections.abc import Iterator
from typing import Any, Protocol

from ocpp_fastcodec._core import Redactor

__all__ = ["RedactFilter"]

MASK = '"***"'

_MAX_QUOTING = 4  # strings within strings: more than any logger stacks
_SPACE = r"(?:\s|\\+[nrt])*"
_QUOTE = r"""(?:\\*["']|\\+u0022|\\+x22)"""
# A type and what may be an id; and where the id or the type is odd, more of what a frame has.
_FRAME = re.compile(
    rf"\[{_SPACE}(?:\d{{1,2}}(?:\.0)?{_SPACE},{_SPACE}{_QUOTE}"
    rf"|[2-6]{_SPACE},{_SPACE}(?:null|None|\d{{1,40}}){_SPACE},{_SPACE}(?:{_QUOTE}|\{{)"
    rf"|{_QUOTE}[2-6]{_QUOTE}{_SPACE},{_SPACE}{_QUOTE})"
)
_ELLIPSIS = re.compile(r"\.\.\.|…")
_TO_QUOTE = re.compile(r'[^"\\]*(?:\\.[^"\\]*)*', re.DOTALL)
_TO_APOSTROPHE = re.compile(r"[^'\\]*(?:\\.[^'\\]*)*", re.DOTALL)
# The password of the connection, which is the AuthorizationKey, stands in the handshake.
_CREDENTIALS = re.compile(r"""(\bauthorization\b["']?\s*[:=,]\s*).*""", re.IGNORECASE)
# What `websockets` logs of a frame that continues another, or is shown in hexadecimal.
_FRAGMENT = re.compile(r"^([<>] (?:CONT|BINARY) )(?!'\[).*", re.DOTALL)

_JSON = json.JSONDecoder(strict=False)
# Their exceptions repeat the values that they are about.
_ECHOING = ("ocpp", "jsonschema")


class SupportsRedact(Protocol):
    """A `Codec` or a `Redactor`."""

    def redact(self, frame: str, /) -> str:
        """The frame with what is sensitive masked."""


class RedactFilter(logging.Filter):
    """Masks the frames in the messages of log records, and lets all records pass.

    `redactor`, a `Codec` or a `Redactor`, says what is sensitive; by default that is whatever is so in any version,
    since a log does not tell the version of a connection.

    A record's arguments are put into its message, so that no later handler sees them. Frames are found as they are
    (`ocpp` logs them so), in quotes with their characters escaped, and cut (`websockets` leaves the middle out): from
    where a frame is broken or holds an ellipsis, all of the message is masked. Masked are also the messages and
    exceptions of the package `ocpp`, which repeat payloads, and the `Authorization` header of a handshake. A traceback
    becomes text (`exc_text`).
    """

    def __init__(self, redactor: SupportsRedact | None = None) -> None:
        super().__init__()
        self._redact = (redactor or Redactor()).redact

    def filter(self, record: logging.LogRecord) -> bool:
        """Masks the record in place; always True."""
        record.msg = self.text(self._message(record))
        record.args = None
        if record.exc_info:  # what an earlier handler made of it is not masked
            record.exc_text = self._traceback(record.exc_info[1])
            record.exc_info = None
        return True

    def text(self, text: str) -> str:
        """Any text with the frames in it masked."""
        return self._frames(_FRAGMENT.sub(rf"\1{MASK}", _CREDENTIALS.sub(rf"\1{MASK}", text)), 0)

    def _message(self, record: logging.LogRecord) -> str:
        arguments = record.args
        if isinstance(arguments, tuple):
            record.args = tuple(map(self._argument, arguments))
        elif arguments:
            record.args = {name: self._argument(value) for name, value in arguments.items()}
        record.msg = self._argument(record.msg)
        try:
            return record.getMessage()
        except Exception:  # whatever an argument's own code raises: logging would print the arguments
            return f"{record.msg} {MASK}"

    def _argument(self, value: Any) -> Any:
        if isinstance(value, BaseException) and _echoes(value):
            return f"{type(value).__name__}: {MASK}"
        if type(value).__module__ == "ocpp.messages":
            try:
                return self._redact(value.to_json())
            except Exception:  # a payload that is no JSON
                return MASK
        return value

    def _traceback(self, error: BaseException | None) -> str:
        text = "".join(traceback.format_exception(error)).rstrip("\n")
        for other in _chain(error):
            if _echoes(other):
                text = text.replace(str(other), MASK)
        return self.text(text)

    def _frames(self, text: str, quoting: int) -> str:
        parts = []
        position = 0
        while match := _FRAME.search(text, position):
            start = match.start()
            parts.append(text[position:start])
            if quoting == _MAX_QUOTING:
                shown, position = MASK, len(text)
            elif "\\" in match[0]:
                shown, position = self._quoted(text, start, quoting)
            else:
                shown, position = self._frame(text, start)
            parts.append(shown)
        parts.append(text[position:])
        return "".join(parts)

    def _quoted(self, text: str, start: int, quoting: int) -> tuple[str, int]:
        """A frame within a string, its quotes escaped: the rest of that string, masked, and where it ends."""
        end = _end(_TO_QUOTE, text, start)
        quoted = text[start:end]
        try:
            inner: str = json.loads(f'"{quoted}"', strict=False)
        except ValueError:
            return MASK, len(text)
        shown = self._frames(inner, quoting + 1)
        return (quoted if shown == inner else json.dumps(shown, ensure_ascii=False)[1:-1]), end

    def _frame(self, text: str, start: int) -> tuple[str, int]:
        """A frame that begins here, masked, and where it ends; a broken one takes all the rest of the text."""
        end = _json_end(text, start)
        ellipsis = _ELLIPSIS.search(text, start, end or len(text))
        if ellipsis:
            # What follows may stand anywhere in the frame, and NUL in none.
            return self._redact(text[start : ellipsis.start()] + "\0"), len(text)
        in_apostrophes = text[start - 1 : start] == "'"
        if end and not (in_apostrophes and text[end : end + 1] != "'"):
            return self._redact(text[start:end]), end
        if in_apostrophes:
            quote = _end(_TO_APOSTROPHE, text, start)
            if (shown := self._shown_by_python(text[start:quote])) is not None:
                return shown, quote
        return self._redact(text[start:]), len(text)

    def _shown_by_python(self, shown: str) -> str | None:
        """What `repr` shows of a frame, masked; None if it is not that."""
        try:
            frame: str = ast.literal_eval(f"'{shown}'")
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            return None
        if _json_end(frame, 0) != len(frame):
            return None
        redacted = self._redact(frame)
        return shown if redacted == frame else redacted.replace("\\", "\\\\").replace("'", "\\'")


def _json_end(text: str, start: int) -> int | None:
    try:
        return _JSON.raw_decode(text, start)[1]
    except (ValueError, RecursionError):
        return None


def _end(pattern: re.Pattern[str], text: str, start: int) -> int:
    match = pattern.match(text, start)
    return match.end() if match else start


def _echoes(error: BaseException) -> bool:
    return type(error).__module__.partition(".")[0] in _ECHOING


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The exception, and those that a traceback prints above it."""
    seen = set()
    waiting = [error]
    while waiting:
        error = waiting.pop()
        if error is None or id(error) in seen:
            continue
        seen.add(id(error))
        yield error
        waiting += [error.__cause__, error.__context__]
        if isinstance(error, BaseExceptionGroup):
            waiting += error.exceptions
