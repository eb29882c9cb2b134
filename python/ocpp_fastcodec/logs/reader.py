"""Reads the records of logs: finds the frames, and asks the table of formats what stands beside them."""

from __future__ import annotations

import json
import os
import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from typing import BinaryIO, NamedTuple

from .. import VERSIONS, Codec
from .._core import find_frames
from . import fields, payloads
from .blocks import Blocks
from .files import STDIN, LogError, expand, opened
from .formats import Context, Formats, Side, builtin, version_of
from .record import DOWN, UP, Direction, Record, State
from .times import TIME, Clock, seconds_between

Found = tuple[int, int, bytes | None, State]

MAX_CONTEXTS = 8192
"""Texts around frames that are remembered with what they say."""

_MAX_BESIDE = 4096  # bytes before or after a frame that are looked at
_REMEMBERED = 32  # records among which a repetition is looked for
_AT_ONCE = 1.0  # seconds within which an equal frame is the same frame, logged again
_TAIL = re.compile(rb"[^\n]{0,4096}")
_HANDSHAKE = re.compile(rb"(?i)ocpp")
_OFFERED = re.compile(
    rb"(?i)ocpp[ _-]?j?[ _-]?(?:version|protocol)?[^0-9a-z\n]{0,5}v?(1[._]6|2[._]0[._]1|2[._]1|16|201|21)(?!\d)"
)
_TO_BRACKET = re.compile(rb'[^"\[\]]*(?:"[^"\\]*(?:\\.[^"\\]*)*"[^"\[\]]*)*[\[\]]', re.DOTALL)
_LEFT = ord("[")
_INDENTED = re.compile(rb"(?:\n[ \t]+[^\n]*)+")
_WORD = re.compile(rb"[\w.@+-]{2,64}")
_CALL = re.compile(rb'\[\s*2\s*,\s*"[^"\\]*"\s*,\s*"([A-Za-z]{1,64})"')


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
    """Yields what one log holds, and keeps in `source` what became of it: an error ends it, and is no exception."""
    try:
        with opened(source.path) as (stream, _):
            yield from _Scan(source, formats, stream).records(advance)
    except LogError as error:
        source.error = f"cannot be read: {error}"


class _Scan:
    """The state of reading one log."""

    def __init__(self, source: Source, formats: Formats, stream: BinaryIO) -> None:
        self._source = source
        self._name = source.name
        self._formats = formats
        self._blocks = Blocks(stream)
        self._clock = Clock(_modified(source.path))
        self._contexts: dict[bytes, tuple[Context, bool]] = {}
        self._beside: dict[tuple[bytes, bytes], tuple[Context, str | None, datetime | None]] = {}
        self._table: fields.Table | None = None
        self._first = True
        self._side: dict[str | None, Side] = {}
        """Who wrote the lines that a row reads, once a call has told it."""
        self._last: deque[Record] = deque(maxlen=_REMEMBERED)
        self._recent: dict[bytes, int] = {}
        self._line = 1

    def records(self, advance: Callable[[int], None] | None) -> Iterator[Record | Notice]:
        """Yields the records and notices of the log."""
        source, done = self._source, 0
        for block, final in self._blocks:
            found, rest = find_frames(block, final=final)
            if rest < len(block):
                self._blocks.keep(block[rest:])
            yield from self._block(block[:rest] if rest < len(block) else block, found)
            source.lines = self._line - 1
            if advance:
                advance(self._blocks.read - done)
                done = self._blocks.read
            source.lines_too_long = self._blocks.too_long
        source.lines_without_frame = max(0, source.lines_without_frame - source.lines_too_long)

    def _block(self, block: bytes, found: Sequence[Found]) -> Iterator[Record | Notice]:
        if self._first:
            self._first = False
            if table := self._header(block):
                self._table = table
        if self._table and self._table.is_split:
            yield from self._split(block, self._line)
            self._line += block.count(b"\n") + (not block.endswith(b"\n"))
            return
        position = 0  # where the last frame ended
        done = 0  # where the last line that has a frame ended
        line = self._line
        previous: Context | None = None
        cut = -1  # where a frame was cut last
        for start, end, text, state in found:
            if text is None:
                text = block[start:end]
            elif cut >= 0 and _INDENTED.fullmatch(block, cut, start):
                # It stands in a string of the frame that was printed over these lines.
                line += block.count(b"\n", position, end)
                position = end
                done = block.find(b"\n", end) + 1 or len(block)
                continue
            if state == "unclosed":
                text, state = _closed(text)
            elif state == "broken" and not _closes(text):
                state = "cut"
            begin = block.rfind(b"\n", position, start) + 1
            if begin:
                if begin > done:
                    yield from self._gap(block, done, begin, line)
                previous = None
            else:
                begin = position
            line += block.count(b"\n", position, start)
            before = block[max(begin, start - _MAX_BESIDE) : start]
            if state in ("cut", "elided") and (stop := block.find(b"\n", start, end)) >= 0:
                end = cut = stop  # what is on the next lines may be something else
            stop = block.find(b"\n", end)
            done = len(block) if stop < 0 else stop + 1
            context, time, action = self._context(block, before, begin, start, end, stop, position, previous)
            previous = context
            yield self._record(context, time, action, text, line, state)
            line += block.count(b"\n", start, end)
            position = end
        if done < len(block):
            yield from self._gap(block, done, len(block), line + block.count(b"\n", position, done))
        self._line = line + block.count(b"\n", position)
        if block and not block.endswith(b"\n"):
            self._line += 1

    def _context(
        self,
        block: bytes,
        before: bytes,
        begin: int,
        start: int,
        end: int,
        stop: int,
        position: int,
        previous: Context | None,
    ) -> tuple[Context, datetime | None, str | None]:
        """What stands beside the frame: the context, the time, and the action where the line names it."""
        stamp = TIME.search(before)
        key = before if stamp is None else before[: stamp.start()] + b"\0" + before[stamp.end() :]
        known = self._contexts.get(key)
        if known is None:
            known = self._read(block, before, key, begin, start, position)
        context, has_fields = known
        if stamp is None and context.format in self._formats.tall:
            for stamp in TIME.finditer(block, max(position, begin - _MAX_BESIDE), begin):  # noqa: B007
                pass  # the nearest one
        time = self._clock.read(stamp) if stamp else None
        action = None
        if has_fields:
            after = block[end : min(stop if stop >= 0 else len(block), end + _MAX_BESIDE)]
            beside = self._beside.get((key, after)) if stamp else None
            if beside is None:
                beside = self._fields(context, before, after)
                if stamp:
                    if len(self._beside) >= MAX_CONTEXTS:
                        self._beside.clear()
                    self._beside[key, after] = beside
            context, action, stated = beside
            if not stamp:
                time = stated or time
        if previous and not (context.station or context.word or context.direction):
            context = previous
        return context, time, action

    def _fields(self, context: Context, before: bytes, after: bytes) -> tuple[Context, str | None, datetime | None]:
        """What the columns or properties beside a frame add: the context, the action and the time."""
        if self._table:
            found = self._table.fields(before, after)
        else:
            found = fields.properties(before + b'"' + after, self._formats)
        return fields.joined(context, found), found.action, fields.time_of(found, self._clock)

    def _read(
        self, block: bytes, before: bytes, key: bytes, begin: int, start: int, position: int
    ) -> tuple[Context, bool]:
        above = before
        if self._formats.above:
            top = begin
            for _ in range(self._formats.above):
                top = block.rfind(b"\n", max(0, begin - _MAX_BESIDE), max(top - 1, 0)) + 1
                if top <= position:
                    break
            above = block[max(top, position, start - _MAX_BESIDE) : start]
        context = self._formats.read(before, above)
        has_fields = self._table is not None or b'":' in before or b'" :' in before
        if self._formats.above and above != before and not before.strip():
            return context, has_fields  # other lines decide, so it is not remembered
        if len(self._contexts) >= MAX_CONTEXTS:
            self._contexts.clear()
        self._contexts[key] = context, has_fields
        return context, has_fields

    def _record(
        self, context: Context, time: datetime | None, action: str | None, text: bytes, line: int, state: State
    ) -> Record:
        direction = context.direction
        if context.word:
            side = context.side or self._side.get(context.format) or self._learn(context, text)
            if side:
                direction = UP if (context.word == "received") == (side == "csms") else DOWN
        record = Record(
            time, context.station, direction, context.version, text, self._name, line, state, action, context.format
        )
        if self._repeats(record):
            record = record._replace(state="repeated")
        source = self._source
        source.records += 1
        name = context.format or "no row"
        source.formats[name] = source.formats.get(name, 0) + 1
        return record

    def _learn(self, context: Context, text: bytes) -> Side | None:
        """Who wrote the log, told by the first call that only one side may send."""
        match = _CALL.match(text)
        direction = one_way(match[1].decode()) if match else None
        if direction is None:
            return None
        received_by = "csms" if direction == UP else "charging_station"
        side: Side = received_by if context.word == "received" else _OTHER[received_by]  # type: ignore[assignment,index]
        self._side[context.format] = side
        return side

    def _repeats(self, record: Record) -> bool:
        """Whether the log has this very frame a few lines before: two loggers wrote it, or a proxy passed it on."""
        last, recent, frame = self._last, self._recent, record.frame
        repeats = False
        if frame in recent:
            for other in last:
                if other.frame == frame and _agree(other, record):
                    between = seconds_between(other.time, record.time)
                    if abs(between) <= _AT_ONCE if between is not None else not (record.time or other.time):
                        repeats = True
                        break
        if len(last) == _REMEMBERED:
            oldest = last[0].frame
            if recent[oldest] == 1:
                del recent[oldest]
            else:
                recent[oldest] -= 1
        last.append(record)
        recent[frame] = recent.get(frame, 0) + 1
        return repeats

    def _gap(self, block: bytes, start: int, end: int, line: int) -> Iterator[Record | Notice]:
        """The lines from `start` to `end`, which hold no frame."""
        self._source.lines_without_frame += block.count(b"\n", start, end) + (block[end - 1 : end] != b"\n")
        text = block[start:end]
        if b"{" in text:
            yield from self._payloads(text, line)
        if _HANDSHAKE.search(text):
            yield from self._notices(text, line)

    def _header(self, text: bytes) -> fields.Table | None:
        for row in text[:_MAX_BESIDE].splitlines()[:5]:
            if table := fields.Table.of(row, self._formats):
                return table
        return None

    def _split(self, text: bytes, line: int) -> Iterator[Record]:
        assert self._table
        for offset, row in enumerate(text.split(b"\n")):
            cells = self._table.cells(row)
            if not row.strip() or (offset == 0 and fields.Table.of(row, self._formats)):
                continue
            frame = self._table.split(cells)
            found = self._table.row(cells)
            context = fields.joined(Context(format="columns"), found)
            state: State = "cut" if frame is None or not is_json(frame) else "whole"
            time = fields.time_of(found, self._clock)
            yield self._record(context, time, found.action, frame or b"", line + offset, state)

    def _payloads(self, text: bytes, line: int) -> Iterator[Record]:
        for offset, action, frame, before in payloads.find(text):
            context, stamp = self._formats.read(before, before), TIME.search(before)
            if b'":' in before:
                context = fields.joined(context, fields.properties(before, self._formats))
            time = self._clock.read(stamp) if stamp else None
            number = line + text.count(b"\n", 0, offset)
            station = payloads.station_in(before) or context.station
            context = context._replace(station=station, format=context.format or "payload")
            yield self._record(context, time, action, frame, number, "payload")

    def _notices(self, text: bytes, line: int) -> Iterator[Notice]:
        for offset, row in enumerate(text.split(b"\n")):
            if len(row) > _MAX_BESIDE or not _HANDSHAKE.search(row):
                continue
            versions = {version_of(version.decode()) for version in _OFFERED.findall(row)} - {None}
            if len(versions) == 1:
                stamp = TIME.search(row)
                words = frozenset(_WORD.findall(row)[:64])
                version = versions.pop()
                assert version
                yield Notice(self._clock.read(stamp) if stamp else None, words, version, self._name, line + offset)


def _closed(text: bytes) -> tuple[bytes, State]:
    """A frame that lacks its last bracket, with it. One that lacks more may lack properties as well: it is cut."""
    whole = text + b"]"
    return (whole, "unclosed") if text.endswith(b"}") and is_json(whole) else (text, "cut")


def _closes(text: bytes) -> bool:
    """Whether the brackets of a text that is no JSON match: if not, the log may have cut it."""
    depth = position = 0
    while match := _TO_BRACKET.match(text, position):
        position = match.end()
        depth += 1 if text[position - 1] == _LEFT else -1
        if depth == 0:
            return position == len(text)
    return False


def is_json(text: bytes) -> bool:
    """Whether `json.loads` reads the text."""
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _agree(one: Record, other: Record) -> bool:
    """Whether two records may be of one connection and way."""
    return (not one.station or not other.station or one.station == other.station) and (
        not one.direction or not other.direction or one.direction == other.direction
    )


_OTHER: dict[Side, Side] = {"csms": "charging_station", "charging_station": "csms"}
_DIRECTIONS: dict[str, Direction] = {}


def one_way(action: str) -> Direction | None:
    """Who sends an action, where only one side may, in all versions."""
    return (_DIRECTIONS or _directions()).get(action)


def _directions() -> dict[str, Direction]:
    if not _DIRECTIONS:
        both: set[str] = set()
        for version in VERSIONS:
            codec = Codec(version)
            up, down = set(codec.actions(UP)), set(codec.actions(DOWN))
            both |= up & down
            _DIRECTIONS.update(dict.fromkeys(up, UP) | dict.fromkeys(down, DOWN))
        for action in both:
            _DIRECTIONS.pop(action, None)
    return _DIRECTIONS


def _modified(name: str) -> datetime | None:
    try:
        return datetime.fromtimestamp(os.stat(name).st_mtime, UTC) if name != STDIN else None
    except OSError:
        return None
