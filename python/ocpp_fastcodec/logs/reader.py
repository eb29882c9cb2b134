"""Reads the records of logs: finds the frames, and asks the table of formats what stands beside them."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cache
from typing import NamedTuple

from .. import VERSIONS, Codec
from .._core import Records, Scanner, find_time
from . import fields, payloads
from .blocks import Blocks
from .files import STDIN, LogError, expand, opened
from .formats import Context, Formats, builtin, version_of
from .line_ends import LineEnds
from .record import DOWN, UP, Direction, Record
from .times import written

_MAX_BESIDE = 4096  # bytes of a line that are looked at
_MAX_NAMES = 1000
_HANDSHAKE = re.compile(rb"(?i)ocpp")
_OFFERED = re.compile(
    rb"(?i)ocpp[ _-]?j?[ _-]?(?:version|protocol)?[^0-9a-z\n]{0,5}v?(1[._]6|2[._]0[._]1|2[._]1|16|201|21)(?!\d)"
)
_TO_BRACKET = re.compile(
    rb"""[^"'\[\]{}]*(?:(?:"[^"\\]*(?:\\.[^"\\]*)*"|'[^'\\]*(?:\\.[^'\\]*)*')[^"'\[\]{}]*)*[\[\]{}]""", re.DOTALL
)
_CLOSING = {b"[": b"]", b"{": b"}"}
_WORD = re.compile(rb"[\w.@+-]{2,64}")
_MARKS = ("…", "...", ">")
"""What loggers put where they cut a line."""
_SEPARATOR = re.compile(rb"[\s,;|=\"']")


class Told(NamedTuple):
    """What stands beside a frame."""

    context: Context
    action: str | None = None
    time: bytes | None = None
    """The text of the time, where a column or a property has it."""
    is_tall: bool = False
    """Whether lines above tell the time."""
    is_doubtful: bool = False
    """Whether the station's name may be cut, so that the record has none."""
    is_for_others: bool = False
    """Whether lines say the same that differ in nothing but the digits of the station's name."""


class Notice(NamedTuple):
    """A line without a frame that names an OCPP version, and perhaps a station: a handshake, mostly."""

    time: datetime | None
    words: frozenset[bytes]
    version: str
    source: str
    line: int


class Source:
    """What became of one log."""

    def __init__(self, name: str, shown: Callable[[str], str] = str) -> None:
        self.name = "<stdin>" if name == STDIN else shown(name)
        self.path = name
        self.error: str | None = None
        self.lines = 0
        self.lines_too_long = 0
        self.lines_without_frame = 0
        self.records = 0
        self.formats: dict[str, int] = {}
        """Records by the row of the table that read them."""


def read(
    *names: str | os.PathLike[str],
    formats: Formats | None = None,
    station: str | None = None,
    version: str | None = None,
) -> Iterator[Record]:
    """Yields the records of logs: files, directories, globs, or `-` for stdin; compressed ones too.

    `station` and `version` are given to records whose log names none. Memory is bounded, whatever a log holds.

    Raises `LogError` for a log that cannot be read.
    """
    for name in expand(os.fspath(name) for name in names):
        source = Source(name)
        for item in scan(source, formats or builtin()):
            if isinstance(item, Record):
                yield item._replace(station=item.station or station, version=item.version or version)
        if source.error:
            raise LogError(f"{source.name}: {source.error}")


def scan(source: Source, formats: Formats, advance: Callable[[int], None] | None = None) -> Iterator[Record | Notice]:
    """Yields what one log holds: see `batches`."""
    for batch in batches(source, formats, advance):
        for place in range(len(batch)):
            yield batch[place]


def batches(source: Source, formats: Formats, advance: Callable[[int], None] | None = None) -> Iterator[Records]:
    """Yields what each block of a log holds, and keeps in `source` what became of it: an error ends it without a raise.

    `advance` is told how many bytes more were read.
    """
    try:
        with opened(source.path) as (stream, _):
            yield from Reading(source, formats).batches(Blocks(stream), advance)
    except LogError as error:
        source.error = f"cannot be read: {error}"


class Made(NamedTuple):
    """A frame that was made of a payload alone."""

    told: Told
    frame: bytes
    line: int


class Reading:
    """What is asked while a log is read: what stands beside a frame, and what stands in lines without one."""

    def __init__(self, source: Source, formats: Formats) -> None:
        self._source = source
        self._formats = formats
        self._written = written(source.path)
        self._scanner = Scanner(Record, source.name, self._written, formats.above, directions())
        self._table: fields.Table | None = None
        self._names: set[str] = set()
        """Stations that columns have named."""
        self._line_ends = LineEnds(lambda name: fields.role(name, formats) == "station")
        self._block = b""
        """The block that is read, until its line ends are learned."""

    def batches(self, blocks: Blocks, advance: Callable[[int], None] | None) -> Iterator[Records]:
        """Yields the records and notices of the blocks of a log."""
        source, scanner, done = self._source, self._scanner, 0
        is_first = True
        for block, final in blocks:
            self._block = block
            if is_first:
                is_first = False
                self._table = self._header(block)
                scanner.has_columns = self._table is not None
            if self._table and self._table.is_split:
                batch = scanner.read_rows(self, block, ord(self._table.delimiter), self._table.roles)
            else:
                batch, rest = scanner.read(self, block, final=final)
                if rest < len(block):
                    blocks.keep(block[rest:])
            source.lines_too_long = blocks.too_long
            yield batch
            source.lines, source.formats = scanner.lines, scanner.formats
            source.records = sum(source.formats.values())
            source.lines_without_frame = max(0, scanner.lines_without_frame - blocks.too_long)
            if advance:
                advance(blocks.read - done)
                done = blocks.read

    def tell(self, line: bytes, before: bytes, after: bytes) -> Told:
        """What stands beside a frame: `before` it on its `line`, or where that is blank, on the lines above as well."""
        context = self._formats.read(line, before)
        is_tall = context.format in self._formats.tall
        is_doubtful = False
        if self._table:
            found = self._unless_cut(self._table.fields(line, after), after)
        elif line.rstrip(b"'\"").endswith(b"="):
            found = fields.pairs(line + b"'" + after, self._formats)
            is_doubtful = (
                found.station is not None and _ends(after, found.station) and not self._is_whole(found.station)
            )
        elif b'":' in line or b'" :' in line:
            found = fields.properties(line + b'"' + after, self._formats)
        else:
            found = fields.Fields()
        context = fields.joined(context, found)
        # A name of digits may be that of a version, and rows of a user's own may ask for some digit.
        is_for_others = self._formats.is_builtin and "ocpp" not in (context.station or "").lower()
        return Told(context, found.action, found.time, is_tall, is_doubtful, is_for_others)

    def _is_whole(self, name: str) -> bool:
        """Whether the name of a station that ends its line is whole, by the blocks up to this one."""
        if self._block:
            self._line_ends.learn(self._block)
            self._block = b""
        return not name.endswith(_MARKS) and self._line_ends.is_whole(name.encode())

    def _unless_cut(self, found: fields.Fields, after: bytes) -> fields.Fields:
        """The fields without the station's name, where that is the last cell of a row and may be cut.

        It may be where it ends with a mark, or is the beginning of a name that the log has.
        """
        name = found.station
        if name is None:
            return found
        may_be_cut = name.endswith(_MARKS) or any(known.startswith(name) for known in self._names)
        if may_be_cut and name not in self._names and _ends(after, name):
            return found._replace(station=None)
        if len(self._names) < _MAX_NAMES:
            self._names.add(name)
        return found

    def is_header(self, row: bytes) -> bool:
        """Whether a row has the names of the columns."""
        return fields.Table.of(row, self._formats) is not None

    def row(self, cells: list[bytes]) -> Told:
        """What the cells of a row say that has the parts of a frame in columns of their own."""
        assert self._table
        found = self._table.row(cells)
        return Told(fields.joined(Context(format="columns"), found), found.action)

    def closes(self, text: bytes) -> bool:
        """Whether the brackets of a text that is no JSON match: if not, the log may have cut it."""
        return _closes(text)

    def gap(self, text: bytes, line: int) -> list[Made | Notice]:
        """What lines without a frame hold: payloads alone, and versions that a handshake names."""
        found: list[Made | Notice] = []
        if b"{" in text:
            found += self._payloads(text, line)
        return found + list(self._notices(text, line))

    def _header(self, text: bytes) -> fields.Table | None:
        for row in text[:_MAX_BESIDE].splitlines()[:5]:
            if table := fields.Table.of(row, self._formats):
                return table
        return None

    def _payloads(self, text: bytes, line: int) -> Iterator[Made]:
        for offset, action, frame, before in payloads.find(text):
            context = self._formats.read(before, before)
            if b'":' in before:
                context = fields.joined(context, fields.properties(before, self._formats))
            station = payloads.station_in(before) or context.station
            context = context._replace(station=station, format=context.format or "payload")
            number = line + text.count(b"\n", 0, offset)
            yield Made(Told(context, action, before), frame, number)

    def _notices(self, text: bytes, line: int) -> Iterator[Notice]:
        if not _HANDSHAKE.search(text):
            return
        for offset, row in enumerate(text.split(b"\n")):
            if len(row) > _MAX_BESIDE or not _HANDSHAKE.search(row):
                continue
            versions = {version_of(version.decode()) for version in _OFFERED.findall(row)} - {None}
            if len(versions) == 1:
                words = frozenset(_WORD.findall(row)[:64])
                version = versions.pop()
                assert version
                yield Notice(find_time(row, self._written), words, version, self._source.name, line + offset)


def _ends(line: bytes, name: str) -> bool:
    """Whether a line ends with a name."""
    return _SEPARATOR.split(line.rstrip())[-1] == name.encode()


def _closes(text: bytes) -> bool:
    """Whether the brackets and braces of a text that is no JSON match: if not, the log may have cut it."""
    expected = bytearray()
    position = 0
    while match := _TO_BRACKET.match(text, position):
        position = match.end()
        bracket = text[position - 1 : position]
        if bracket in _CLOSING:
            expected += _CLOSING[bracket]
        elif bracket != bytes(expected[-1:]):
            return False
        else:
            expected.pop()
        if not expected:
            return position == len(text)
    return False


def one_way(action: str) -> Direction | None:
    """Who sends an action, where only one side may, in all versions."""
    return directions().get(action)


@cache
def directions() -> dict[str, Direction]:
    """Who sends each action that only one side may send, in all versions."""
    senders: dict[str, Direction] = {}
    both: set[str] = set()
    for version in VERSIONS:
        codec = Codec(version)
        up, down = set(codec.actions(UP)), set(codec.actions(DOWN))
        both |= up & down
        senders.update(dict.fromkeys(up, UP) | dict.fromkeys(down, DOWN))
    return {action: direction for action, direction in senders.items() if action not in both}
