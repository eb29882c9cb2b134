"""Reads named fields beside a frame: the columns of a CSV file, the properties of a JSON object."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from typing import NamedTuple

from .formats import Context, Formats, plain, version_of
from .record import DOWN, UP

MAX_NAME = 64
_PROPERTY = re.compile(
    rb'\\{0,8}"([A-Za-z_@][\w.@ -]{0,40})\\{0,8}"\s{0,8}:\s{0,8}\[?'
    rb'\s{0,64}(?:\\{0,8}"([^"\\]{0,80})\\{0,8}"|(-?[\d.]{1,40}|true|false))'
)
_PAIR = re.compile(rb"(?<![\w.-])([A-Za-z_@][\w.@-]{0,40})=(?:[\"']([^\"'\n]{0,80})[\"']|([^\s\"',;=]{1,80}))")
_FALSE = ("false", "0", "no", "")


class Fields(NamedTuple):
    """What the fields beside a frame say, as text."""

    time: bytes | None = None
    station: str | None = None
    direction: str | None = None
    version: str | None = None
    action: str | None = None
    message_type: str | None = None
    message_id: str | None = None


def role(name: bytes, formats: Formats) -> str | None:
    """What a property or a pair of this name holds."""
    known = name.decode()
    return formats.names.get(plain(known) or known)


def properties(text: bytes, formats: Formats) -> Fields:
    """The fields of a JSON object, or of a piece of one."""
    roles = []
    for name, value, number in _PROPERTY.findall(text):
        if known := role(name, formats):
            roles.append((known, value or number))
    return _fields(roles, formats)


def pairs(text: bytes, formats: Formats) -> Fields:
    """The fields of a line of pairs such as `station=CP_1`."""
    roles = []
    for name, quoted, plainly in _PAIR.findall(text):
        if known := role(name, formats):
            roles.append((known, quoted or plainly))
    return _fields(roles, formats)


def _fields(pairs: Iterable[tuple[str | None, bytes]], formats: Formats) -> Fields:
    found: dict[str, bytes] = {}
    for role, value in pairs:
        if role is not None and value and role not in found:
            if role == "direction" and formats.direction(value.decode(errors="replace")) is None:
                continue  # "event" and "type" hold other things as well
            found[role] = value
    if not found:
        return Fields()
    found.pop("message", None)
    text = {role: value.decode(errors="replace").strip() for role, value in found.items()}
    direction = formats.direction(text["direction"]) if "direction" in text else None
    if direction is None and "outbound" in text:
        direction = "received" if text["outbound"].lower() in _FALSE else "sent"
    return Fields(
        found.get("time"),
        (text.get("station") or text.get("station_last") or None),
        direction,
        version_of(text["version"]) if "version" in text else None,
        text.get("action"),
        text.get("message_type"),
        text.get("message_id"),
    )


def joined(context: Context, fields: Fields) -> Context:
    """The context with what the fields say; they are named, so they outweigh what the text around them looks like."""
    changes: dict[str, object] = {}
    if fields.station:
        changes["station"] = fields.station[:MAX_NAME]
    if fields.version:
        changes["version"] = fields.version
    match fields.direction:
        case "up" | "down":
            changes |= {"direction": UP if fields.direction == "up" else DOWN, "word": None}
        case "received" | "sent":
            changes |= {"word": fields.direction, "direction": None}
    return context._replace(**changes) if changes else context  # type: ignore[arg-type]


class Table:
    """The header of a CSV file: which column holds what."""

    def __init__(self, names: list[str], delimiter: str, formats: Formats) -> None:
        self.roles = [formats.names.get(plain(name) or name) for name in names]
        """What each column holds."""
        self.delimiter = delimiter
        self._formats = formats
        self._message = self.roles.index("message") if "message" in self.roles else None

    @classmethod
    def of(cls, line: bytes, formats: Formats) -> Table | None:
        """The header that a line is, or None: most of its cells are names, and two at least are known."""
        text = line.decode(errors="replace").strip().removeprefix("\ufeff")
        if not 3 <= len(text) <= 2000 or any(sign in text for sign in "{}[]="):
            return None
        for delimiter in ",;\t|":
            if delimiter not in text:
                continue
            names = next(csv.reader([text], delimiter=delimiter), [])
            known = [formats.names.get(plain(name) or name) for name in names]
            if sum(role is not None for role in known) >= 2 and all(len(name) <= 60 for name in names):
                return cls(names, delimiter, formats)
        return None

    @property
    def is_split(self) -> bool:
        """Whether the parts of a frame stand in columns of their own."""
        return "payload" in self.roles and "message_id" in self.roles

    def cells(self, line: bytes) -> list[bytes]:
        """The cells of a line."""
        if b'"' not in line:
            return line.rstrip(b"\r\n").split(self.delimiter.encode())
        text = line.decode(errors="surrogateescape").rstrip("\r\n")
        try:
            cells = next(csv.reader([text], delimiter=self.delimiter), [])
        except csv.Error:
            cells = text.split(self.delimiter)
        return [cell.encode(errors="surrogateescape") for cell in cells]

    def fields(self, before: bytes, after: bytes) -> Fields:
        """The fields of a row, from what stands before and after the frame in it."""
        quote = b'"' if before.count(b'"') % 2 else b""  # the frame stands in a cell in quotes
        head, tail = self.cells(before + quote), self.cells(quote + after)
        cells = [*head[:-1], b"", *tail[1:]] if head else tail
        return self.row(cells)

    def row(self, cells: list[bytes]) -> Fields:
        """The fields of the cells of a row."""
        return _fields(zip(self.roles, map(bytes.strip, cells), strict=False), self._formats)
