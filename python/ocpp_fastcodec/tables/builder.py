"""Makes the tables of frames that come in the order of a log, and keeps what is open between one log and the next."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from functools import lru_cache
from operator import itemgetter
from typing import Any, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc

from .. import VERSIONS, CallError, Extensions, Redactor
from .._core import Batch, Journal, Records
from ..logs import Record
from ..logs.versions import Codecs
from ..policy import Policy
from .places import ITEMS, PLACES
from .schema import TABLES
from .station import Frame, Register, Rows, Station, no_rows

Part: TypeAlias = tuple[str, Batch, Batch]
"""The frames of one version: the version, and the columns of frames and samples, as `Journal` has them."""

Message: TypeAlias = tuple[int, str, int, int | None, str | None, str, int | None, str, dict[str, Any]]
"""A message that was taken out of a frame, as `Journal` has it."""

_FORMAT = 2

_MESSAGES: dict[str, Callable[..., None]] = {
    "Authorize": Station.authorize,
    "AuthorizeRequest": Station.authorize,
    "AuthorizeResponse": Station.attempt_answered,
    "MeterValues": Station.metered,
    "RemoteStartTransaction": Station.remote_start,
    "RemoteStartTransactionResponse": Station.attempt_answered,
    "RequestStartTransactionRequest": Station.remote_start,
    "RequestStartTransactionResponse": Station.attempt_answered,
    "StartTransaction": Station.start,
    "StartTransactionResponse": Station.start_answered,
    "StatusNotification": Station.status,
    "StatusNotificationRequest": Station.status,
    "StopTransaction": Station.stop,
    "TransactionEventResponse": Station.event_answered,
}
_EVENTS = {
    "BootNotification": "boot",
    "DiagnosticsStatusNotification": "diagnostics",
    "FirmwareStatusNotification": "firmware",
    "LogStatusNotification": "diagnostics",
    "NotifyEvent": "notify",
    "SecurityEventNotification": "security",
    "SignedFirmwareStatusNotification": "firmware",
}
_FOUND = [column.name for column in TABLES["events"].columns[6:]]
_REGISTER = "Energy.Active.Import.Register"


def resolved(tables: dict[str, pa.Table]) -> dict[str, pa.Table]:
    """Returns the tables with the columns of their schemas: dictionaries become texts."""
    return {name: table.cast(TABLES[name].schema) for name, table in tables.items()}


class Tables:
    """Makes tables of the frames of logs: see `docs/tables.md` for their columns.

    - `version`: the OCPP version of all frames, "1.6", "2.0.1" or "2.1". By default it is what the log names, else what
      the frames of a station fit.
    - `silence`: a station that sends no CALL for longer is offline.
    - `pseudonyms`: a secret key of at least 16 bytes. Ids of cards are then written as `Redactor` writes them: the same
      id has the same short name, in masked logs as well. Free texts are left out.
    - `hide_stations`: whether stations get pseudonyms too.
    - `formats`, `policy`, `extensions`: those of the codecs, as of `Codec`.
    - `state`: what `save` returned, to go on with another log; the other options have to be the same.

    Raises `ValueError` for an unknown version, for a key that is short, and for a state that is none.
    """

    def __init__(
        self,
        *,
        version: str | None = None,
        silence: timedelta = timedelta(minutes=5),
        pseudonyms: bytes | None = None,
        hide_stations: bool = False,
        formats: bool = False,
        policy: Policy | None = None,
        extensions: Extensions | None = None,
        state: bytes | None = None,
    ) -> None:
        self._silence = silence // timedelta(microseconds=1)
        self._name: Callable[[str], str] | None = None
        if pseudonyms is not None:
            self._name = lru_cache(maxsize=100_000)(Redactor(pseudonyms=pseudonyms).pseudonym)
        if hide_stations and self._name is None:
            raise ValueError("hide_stations needs pseudonyms")
        self._codecs = Codecs(formats=formats, policy=policy, extensions=extensions)
        self._stations: dict[str, Station] = {}
        if version is not None and version not in VERSIONS:
            raise ValueError(f"no OCPP version that is known: {version!r}")
        readers = [
            (self._codecs[one], None if policy is None else self._codecs.strict[one], PLACES[one], ITEMS[one])
            for one in VERSIONS
        ]
        self._journal = Journal(readers, version, self._silence, self._name if hide_stations else None)
        if state is not None:
            try:
                saved = json.loads(state)
                if saved["format"] != _FORMAT:
                    raise ValueError(saved["format"])
                self._journal.load(saved)
                self._stations = {station["name"]: Station.load(station) for station in saved["open"]}
            except (ValueError, KeyError, TypeError, AttributeError, ArithmeticError, RecursionError) as error:
                raise ValueError("it is no state of tables of this version of ocpp-fastcodec") from error

    def add(self, records: Iterable[Record]) -> dict[str, pa.Table]:
        """Takes records, in the order of their log, and returns the rows of each table that are complete by now.

        A frame waits for others of its station for ten seconds of the log, so that they are in order; a session until
        it is over. Memory is that of these records and of what waits.
        """
        for record in records:
            self._journal.add(record)
        return resolved(self._made())

    def add_table(self, frames: Any) -> dict[str, pa.Table]:
        """Takes the frames of an Arrow table or record batch, in the order in which they passed, as `add` does.

        Its columns are `frame` (text or binary, as raw frames are), `station` (text) and `time` (a timestamp; without a
        zone, it is taken for UTC). Other columns are ignored. A row without a frame is none.

        Raises `KeyError` where a column is missing, and `ValueError` where it has another type.
        """
        table = pa.table(frames)
        if not pa.types.is_timestamp(table["time"].type):
            raise ValueError("time: expected a timestamp")
        times = table["time"].cast(pa.timestamp("us", table["time"].type.tz)).cast(pa.int64())
        times = pc.fill_null(times, -(1 << 63))
        columns = pa.table({"frame": table["frame"], "station": table["station"], "time": times})
        for batch in columns.to_batches():
            data = memoryview(batch["time"].buffers()[1]).cast("B")
            first = 8 * batch["time"].offset
            self._journal.add_columns(batch.select(["frame", "station"]), data[first : first + 8 * len(batch)])
        return resolved(self._made())

    def add_blocks(self, blocks: Iterable[Records], station: str | None) -> dict[str, pa.Table]:
        """Takes the records of blocks of a log, and returns what `add` does, with columns that may be dictionaries.

        `station` is the name of those that have none.
        """
        for block in blocks:
            self._journal.add_block(block, station)
        return self._made()

    def finish(self) -> dict[str, pa.Table]:
        """Returns the rows of what is still open: nothing more is to come."""
        tables = resolved(self._made(is_last=True))
        rows = no_rows()
        self._end(self._journal.last(), rows)
        return {name: pa.concat_tables([table, _table(name, rows[name])]) for name, table in tables.items()}

    def save(self) -> bytes:
        """Returns the state, as JSON: frames that wait, open calls and sessions, what was heard last of each station.

        It holds ids as written, in the frames that wait.
        """
        stations = [station.save() for station in self._stations.values()]
        return json.dumps({"format": _FORMAT, **self._journal.save(), "open": stations}).encode()

    def _made(self, *, is_last: bool = False) -> dict[str, pa.Table]:
        """The tables of frames that are in order."""
        parts, messages, silences, heard, errors = self._journal.pass_on(is_last)
        rows = no_rows()
        rows["outages"] += [(name or None, None, None, "offline", *times, None) for name, *times in silences]
        samples = _together("samples", [(version, found) for version, _, found in parts])
        if len(parts) > 1:
            messages.sort(key=itemgetter(0))
        self._walk(messages, _registers(parts), rows)
        for name, last in heard:
            if (station := self._stations.get(name)) is not None:
                station.close(last, rows)
        frames = _together("frames", [(version, found) for version, found, _ in parts])
        self._fail(errors, frames, rows)
        self._end(self._journal.give_up(), rows)
        shown = {"frames": frames, "samples": samples}
        return {name: shown[name] if name in shown else _table(name, rows[name]) for name in TABLES}

    def _end(self, stations: Sequence[tuple[str, int | None]], rows: Rows) -> None:
        """Writes what is open of stations, each with its last CALL, and forgets them."""
        newest = self._journal.newest
        for name, last in stations:
            if (station := self._stations.pop(name, None)) is not None:
                station.finish(rows)
            if last is not None and newest is not None and newest - last > self._silence:
                rows["outages"].append((name or None, None, None, "offline", last, None, None))

    def _walk(self, messages: list[Message], registers: dict[int, Register], rows: Rows) -> None:
        """Lets each station take its messages."""
        stations = self._stations
        for row, message, number, time, name, message_id, heard, version, found in messages:
            station = stations.get(name or "")
            if station is None:
                station = stations[name or ""] = Station(name or "")
            if message == "MeterValues" and station.goes_on(time, found):
                continue
            if heard is not None:
                station.close(heard, rows)
            if self._name is not None:
                _hide(message, found, self._name)
            frame = Frame(number, time, version, message_id)
            if message == "TransactionEventRequest":
                station.event(frame, found, rows, registers.get(row))
            elif (take := _MESSAGES.get(message)) is not None:
                take(station, frame, found, rows)
            else:
                named = message.removesuffix("Request")
                about = (number, time, name, version, _EVENTS[named], named)
                rows["events"].append((*about, *(found.get(column) for column in _FOUND)))

    def _fail(self, errors: list[tuple[int, str, bytes]], frames: pa.Table, rows: Rows) -> None:
        """Notes the CALLERRORs that are valid."""
        for row, version, text in errors:
            message = self._codecs[version].decode(text)
            assert isinstance(message, CallError)
            frame = frames.slice(row, 1).to_pylist()[0]
            about = (frame["frame"], frame["time"], frame["station"], version, "error", frame["action"])
            rows["events"].append((*about, *(None,) * 7, message.code, None))


def _hide(message: str, found: dict[str, Any], name: Callable[[str], str]) -> None:
    """Puts pseudonyms in the place of ids, and leaves free texts out."""
    if found.get("token"):
        found["token"] = name(found["token"])
    if "info" in found:
        found["info"] = None
    if message == "NotifyEventRequest":
        found["value"] = None


def _registers(parts: list[Part]) -> dict[int, Register]:
    """The first and the last Energy.Active.Import.Register of each TransactionEvent, of all phases at the outlet."""
    registers: dict[int, Register] = {}
    for version, _, found in parts:
        if "TransactionEventRequest" not in PLACES[version]:
            continue
        samples = pa.table(found)
        mine = samples.filter(
            (pc.field("message") == "TransactionEventRequest")
            & (pc.field("measurand") == _REGISTER)
            & (pc.field("location") == "Outlet")
            & pc.field("phase").is_null()
            & pc.field("decimal").is_valid()
        )
        times = mine["sampled"].cast(pa.int64()).to_pylist()
        for row, time, reading in zip(mine["row"].to_pylist(), times, mine["decimal"].to_pylist(), strict=True):
            known = registers.get(row)
            if known is None:
                registers[row] = time, reading, time, reading
            else:
                since, first, until, last = known
                if time is not None and since is not None and time < since:
                    since, first = time, reading
                if until is None or (time is not None and time >= until):
                    until, last = time, reading
                registers[row] = since, first, until, last
    return registers


def _together(name: str, parts: list[tuple[str, Batch]]) -> pa.Table:
    """The table of a name, of the columns of each version; its rows are in the order of the frames."""
    names = TABLES[name].schema.names
    tables = []
    orders = []
    for version, columns in parts:
        found = pa.table(columns)
        versions = pa.DictionaryArray.from_arrays(pa.repeat(pa.scalar(0, pa.int32()), len(found)), [version])
        orders.append(found["row"].combine_chunks())
        tables.append(found.append_column("version", versions).select(names))
    if len(tables) == 1:
        return tables[0]
    if not tables:
        return TABLES[name].schema.empty_table()
    return pa.concat_tables(tables).unify_dictionaries().take(pc.sort_indices(pa.concat_arrays(orders)))


def _table(name: str, rows: list[tuple[Any, ...]]) -> pa.Table:
    """The table of a name, of rows."""
    schema = TABLES[name].schema
    if not rows:
        return schema.empty_table()
    columns = zip(*rows, strict=True)
    return pa.table(
        [pa.array(column, wanted.type) for column, wanted in zip(columns, schema, strict=True)], schema=schema
    )
