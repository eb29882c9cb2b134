"""A filter for the standard `logging` module that masks what is sensitive in the OCPP frames of a log.

    handler = logging.StreamHandler()
    handler.addFilter(RedactFilter())
    logging.basicConfig(handlers=[handler], level=logging.DEBUG)

It belongs to a handler: a filter of a logger sees nothing of the loggers below it.
"""

from __future__ import annotations

import dataclasses
import json
import logging
import re
import traceback
from collections.abc import Iterator, Mapping
from typing import Any

from ocpp_fastcodec._core import Codec, Redactor

__all__ = ["RedactFilter"]

MASK = "***"

# Their exceptions repeat the values that they are about.
_ECHOING = ("ocpp", "jsonschema")

_SNAKE = re.compile("_([a-z0-9])")

# Deeper than this, only the text of a container is looked at.
_DEEPEST = 20

# What every record has; what else it has, an application put there.
_OF_EVERY_RECORD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class RedactFilter(logging.Filter):
    """Masks the frames in log records, and lets all records pass.

    `redactor`, a `Codec` or a `Redactor`, says what is sensitive; by default that is whatever is so in any version,
    since a log does not tell the version of a connection.

    A record that holds nothing sensitive is not changed. Otherwise each string in it is masked where it stands: the
    message, its arguments, the values of a dict that is the message (`structlog`, `python-json-logger`), what `extra`
    added, the traceback. An argument of another type whose text holds something sensitive becomes that text, masked. An
    exception whose traceback holds something sensitive becomes its text (`exc_text`).

    Frames are found as they are, in quotes, printed over several lines, or as lists of Python. From where a frame is
    broken, cut or shortened, all of the text that follows is masked. The filter never raises: what it cannot read, it
    masks whole.
    """

    def __init__(self, redactor: Codec | Redactor | None = None) -> None:
        super().__init__()
        if isinstance(redactor, Codec):
            redactor = Redactor(redactor.version, sensitive=redactor.sensitive)
        redactor = redactor or Redactor()
        self._redact = redactor.redact_text
        self._frame = redactor.redact

    def filter(self, record: logging.LogRecord) -> bool:
        """Masks the record in place, and returns True."""
        try:
            self._mask(record)
        except Exception:  # code of an argument, or of an exception, that fails: nothing of it may be shown
            record.msg, record.args, record.exc_info, record.exc_text, record.stack_info = MASK, None, None, None, None
        return True

    def text(self, text: str) -> str:
        """Returns any text with what is sensitive in it masked."""
        return self._redact(text)

    def _mask(self, record: logging.LogRecord) -> None:
        arguments = record.args
        if isinstance(arguments, tuple):
            masked: Any = tuple(map(self._value, arguments))
            if any(one is not other for one, other in zip(masked, arguments, strict=True)):
                record.args = masked
        elif arguments:
            masked = {name: self._value(value) for name, value in arguments.items()}
            if any(masked[name] is not value for name, value in arguments.items()):
                record.args = masked
        if isinstance(record.msg, Mapping) and not record.args:
            record.msg = self._value(record.msg)
        else:
            self._mask_message(record)
        self._mask_traceback(record)
        if record.stack_info:
            record.stack_info = self._redact(record.stack_info)
        for name, value in vars(record).items():
            if name not in _OF_EVERY_RECORD:
                setattr(record, name, self._pair(name, value))

    def _mask_message(self, record: logging.LogRecord) -> None:
        """Puts the arguments into the message where what is sensitive is seen only there."""
        if not isinstance(record.msg, str):
            record.msg = self._value(record.msg)
        try:
            text = record.getMessage()
        except Exception:  # arguments that do not fit: logging would print them
            record.msg, record.args = f"{self._redact(str(record.msg))} {MASK}", None
            return
        masked = self._redact(text)
        if masked != text:
            record.msg, record.args = masked, None

    def _value(self, value: Any, depth: int = 0) -> Any:
        """The value itself, if its text holds nothing sensitive."""
        if value is None or isinstance(value, (bool, int, float, complex)):
            return value
        if type(value) is str:
            masked = self._redact(value)
            return value if masked == value else masked
        if isinstance(value, BaseException) and _echoes(value):
            return _Masked(f"{type(value).__name__}: {MASK}", f"{type(value).__name__}({MASK!r})")
        if type(value) in (dict, list, tuple) and depth < _DEEPEST:
            value = self._items(value, depth + 1)
        elif (frame := _frame(value)) is not None:
            masked = self._frame(frame)
            return value if masked == frame else _Masked(masked, masked)
        try:
            shown, represented = str(value), repr(value)
        except Exception:  # whatever the value's own code raises
            return _Masked(MASK, MASK)
        masked, masked_too = self._redact(shown), self._redact(represented)
        if (masked, masked_too) == (shown, represented):
            return value
        if isinstance(value, (dict, list, tuple)):
            return self._container(value)
        return _Masked(masked, masked_too)

    def _items(self, value: Any, depth: int) -> Any:
        """The container itself, if nothing in it is sensitive by itself."""
        if type(value) is dict:
            values = {name: self._pair(name, inner, depth) for name, inner in value.items()}
            return values if any(values[name] is not inner for name, inner in value.items()) else value
        items = [self._value(item, depth) for item in value]
        return type(value)(items) if any(one is not other for one, other in zip(items, value, strict=True)) else value

    def _container(self, value: Any) -> Any:
        """A container with what is sensitive in it masked, as JSON has it."""
        try:
            return json.loads(self._redact(json.dumps(value, default=repr)))
        except (ValueError, TypeError, RecursionError):
            return _Masked(self._redact(str(value)), self._redact(repr(value)))

    def _pair(self, name: object, value: Any, depth: int = 0) -> Any:
        """The value, which may be sensitive for its name."""
        masked = self._value(value, depth)
        if masked is value and type(value) is str and isinstance(name, str):
            text = f"{json.dumps(name)}: {json.dumps(value)}"
            if self._redact(text) != text:
                return MASK
        return masked

    def _mask_traceback(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if isinstance(record.exc_info, tuple) else None
        if error is not None:
            text = "".join(traceback.format_exception(error)).rstrip("\n")
            masked = self._redact(self._without_echoes(text, error))
            if masked != text:
                record.exc_info, record.exc_text = None, masked
                return
        if record.exc_text:
            # What an earlier handler, or another process, made of it.
            record.exc_text = self._redact(self._without_echoes(record.exc_text, error))

    def _without_echoes(self, text: str, error: BaseException | None) -> str:
        for other in _chain(error):
            if _echoes(other):
                try:
                    said = str(other)
                except Exception:  # it says nothing that a traceback could show
                    continue
                if said:
                    text = text.replace(f": {said}", f": {MASK}")
        return text


class _Masked:
    """What is shown in place of an argument."""

    def __init__(self, text: str, representation: str) -> None:
        self._text = text
        self._representation = representation

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return self._representation


def _frame(value: Any) -> str | None:
    """A message of the package `ocpp`, or a payload of it, as a frame; None of anything else, or of no JSON."""
    package, _, module = type(value).__module__.partition(".")
    if package != "ocpp":
        return None
    try:
        if module == "messages":
            text: str = value.to_json()
            return text
        kind = module.partition(".")[2]
        if kind in ("call", "call_result") and dataclasses.is_dataclass(value) and not isinstance(value, type):
            name = type(value).__name__.removesuffix("Payload")
            given = {name: item for name, item in vars(value).items() if item is not None}
            payload = _camel_case(given)
            return json.dumps([2, "", name, payload] if kind == "call" else [3, "", payload], default=str)
    except Exception:  # a payload that is no JSON
        return None
    return None


def _camel_case(value: Any) -> Any:
    """The value with the names of its objects as OCPP spells them; where that is in doubt, the redactor masks."""
    if isinstance(value, dict):
        return {_SNAKE.sub(lambda match: match[1].upper(), name): _camel_case(item) for name, item in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _camel_case({name: item for name, item in vars(value).items() if item is not None})
    return [_camel_case(item) for item in value] if isinstance(value, (list, tuple)) else value


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
