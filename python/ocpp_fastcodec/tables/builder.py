"""Makes the tables of frames that come in the order of a log, and keeps what is open between one log and the next."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import timedelta
from functools import lru_cache
from typing import Any, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc

from .. import VERSIONS, CallError, Codec, Extensions, Redactor
from ..logs import Record
from ..logs.reader import directions
from ..logs.record import UP
from ..logs.versions import Codecs
from ..policy import Policy
from .order import Frame, Order
from .read import VERDICT, WHOLE, Reader
from .schema import TABLES
from .station import Register, Rows, Station, no_rows

Found: TypeAlias = dict[int, list[tuple[str, dict[str, Any]]]]
"""For rows of frames, the messages in them (several items of one array) and the columns of those."""

_FORMAT = 1
_MAX_STATIONS = 100_000
"""Stations whose state is kept; the tenth of them that was silent longest is given up beyond that."""

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
_ANSWERS = ("CALLRESULT", "CALLERROR")


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
        self._hides_stations = hide_stations
        self._codecs = Codecs(formats=formats, policy=policy, extensions=extensions)
        self._order = Order()
        self._stations: dict[str, Station] = {}
        if version is not None and version not in VERSIONS:
            raise ValueError(f"no OCPP version that is known: {version!r}")
        if state is not None:
            try:
                saved = json.loads(state)
                if saved["format"] != _FORMAT:
                    raise ValueError(saved["format"])
                self._order = Order.load(saved["order"])
                self._stations = {station["name"]: Station.load(station) for station in saved["stations"]}
                calls = {name: [tuple(call) for call in open_calls] for name, open_calls in saved["calls"].items()}
                self._reader = Reader(self._codecs, version, calls)
            except (ValueError, KeyError, TypeError, AttributeError, ArithmeticError, RecursionError) as error:
                raise ValueError("it is no state of tables of this version of ocpp-fastcodec") from error
        else:
            self._reader = Reader(self._codecs, version, {})

    def add(self, records: Iterable[Record]) -> dict[str, pa.Table]:
        """Takes records, in the order of their log, and returns the rows of each table that are complete by now.

        A frame waits for others of its station for ten seconds of the log, so that they are in order; a session until
        it is over. Memory is that of these records and of what waits.
        """
        if self._hides_stations and self._name is not None:
            name = self._name
            records = [
                record._replace(station=record.station and name(record.station), source="") for record in records
            ]
        return self._made(self._order.add(records))

    def finish(self) -> dict[str, pa.Table]:
        """Returns the rows of what is still open: nothing more is to come."""
        tables = self._made(self._order.flush())
        rows = no_rows()
        for station in self._stations.values():
            station.finish(self._newest, self._silence, rows)
        self._stations = {}
        return {name: pa.concat_tables([table, _table(name, rows[name])]) for name, table in tables.items()}

    def save(self) -> bytes:
        """Returns the state, as JSON: frames that wait, open calls and sessions, what was heard last of each station.

        It holds ids as written, in the frames that wait.
        """
        saved = {
            "format": _FORMAT,
            "order": self._order.save(),
            "calls": self._reader.save(),
            "stations": [station.save() for station in self._stations.values()],
        }
        return json.dumps(saved).encode()

    @property
    def _newest(self) -> int | None:
        return max(self._order.newest.values(), default=None)

    def _made(self, frames: list[Frame]) -> dict[str, pa.Table]:
        """The tables of frames that are in order."""
        rows = no_rows()
        if not frames:
            return {name: _table(name, []) for name in TABLES}
        stations = [self._station(frame[2], rows) for frame in frames]
        (_, numbers, names, times, late, directions_, _, texts, sources, lines, states) = map(
            list, zip(*frames, strict=True)
        )
        whole = pa.array(
            [text if state in WHOLE else None for text, state in zip(texts, states, strict=True)], pa.binary()
        )
        versions = self._reader.versions(frames, whole, stations)
        table = pa.table({"frame": whole, "station": pa.array(names, pa.string())})
        verdicts = self._reader.verdicts(table, versions)
        samples = self._reader.samples(table, versions)
        found = self._found(table, versions)
        latencies = self._walk(frames, stations, versions, verdicts, found, _registers(samples), directions_, rows)
        shown = pa.array([name or None for name in names], pa.string())
        columns: dict[str, Any] = {name: verdicts[name] for name in VERDICT}
        columns |= {
            "frame": numbers, "time": times, "late": late, "station": shown, "direction": directions_,
            "version": versions, "state": states, "latency": latencies, "line": lines,
            "source": [source or None for source in sources],
        }  # fmt: skip
        return {
            "frames": _columns("frames", columns),
            "samples": _columns("samples", _sample_columns(samples, numbers, times, shown, versions)),
        } | {name: _table(name, rows[name]) for name in TABLES if name not in ("frames", "samples")}

    def _station(self, name: str, rows: Rows) -> Station:
        station = self._stations.get(name)
        if station is None:
            if len(self._stations) >= _MAX_STATIONS:
                self._give_up(rows)
            station = self._stations[name] = Station(name)
        return station

    def _give_up(self, rows: Rows) -> None:
        """Writes what is open of the stations that were silent longest, and forgets them."""
        oldest = sorted(self._stations.values(), key=lambda station: station.last or 0)
        for station in oldest[: _MAX_STATIONS // 10]:
            station.finish(self._newest, self._silence, rows)
            del self._stations[station.name]
            self._order.forget(station.name)

    def _found(self, table: pa.Table, versions: list[str]) -> Found:
        """What the payload of each frame holds, without what pseudonyms hide."""
        found: Found = {}
        name = self._name
        for message, rows in self._reader.messages(table, versions):
            for values in rows:
                if name is not None:
                    if values.get("token"):
                        values["token"] = name(values["token"])
                    if "info" in values:
                        values["info"] = None
                    if message == "NotifyEventRequest":
                        values["value"] = None
                found.setdefault(values["row"], []).append((message, values))
        return found

    def _walk(
        self, frames: list[Frame], stations: list[Station], versions: list[str], verdicts: pa.Table,
        found: Found, registers: dict[int, Register], directions_: list[str | None], rows: Rows,
    ) -> list[float | None]:  # fmt: skip
        """Lets each station take its frames; returns the latency of each answer, and tells directions by actions."""
        one_way, senders, silence = directions(), _senders(), self._silence
        latencies: list[float | None] = [None] * len(frames)
        told = zip(
            verdicts["message_type"].to_pylist(), verdicts["message_id"].to_pylist(), verdicts["action"].to_pylist(),
            frames, stations, strict=True,
        )  # fmt: skip
        for row, (kind, message_id, action, frame, station) in enumerate(told):
            if kind in ("CALL", "SEND"):
                direction = directions_[row]
                if direction is None:
                    direction = directions_[row] = one_way.get(action)
                if kind == "CALL" and message_id is not None:
                    station.call(frame, message_id, action)
                if direction == UP or (direction is None and action in senders):
                    station.sends(frame, silence, rows)
            elif kind in _ANSWERS:
                latencies[row] = station.answered(frame, message_id, action)
                if kind == "CALLERROR":
                    self._failed(frame, station, versions[row], action, rows)
            if row in found:
                station.spoken = versions[row]
                for message, values in found[row]:
                    if message == "TransactionEventRequest":
                        station.event(frame, message_id, values, rows, registers.get(row))
                    elif (take := _MESSAGES.get(message)) is not None:
                        take(station, frame, message_id, values, rows)
                    else:
                        named = message.removesuffix("Request")
                        about = (frame.number, frame.time, frame.station or None, versions[row], _EVENTS[named], named)
                        rows["events"].append((*about, *(values.get(name) for name in _FOUND)))
        return latencies

    def _failed(self, frame: Frame, station: Station, version: str, action: str | None, rows: Rows) -> None:
        """Notes a CALLERROR."""
        try:
            message = self._codecs[version].decode(frame.frame)
        except ValueError:  # it is not valid; the table of frames says so
            return
        if isinstance(message, CallError):
            about = (frame.number, frame.time, frame.station or None, version, "error", action)
            rows["events"].append((*about, *(None,) * 7, message.code, None))


@lru_cache
def _senders() -> frozenset[str]:
    """The actions that stations may send."""
    codecs = [Codec(version) for version in VERSIONS]
    return frozenset(action for codec in codecs for action in codec.actions() if codec.sender(action) != "csms")


def _registers(samples: pa.Table) -> dict[int, Register]:
    """The first and the last Energy.Active.Import.Register in each frame: those of all phases at the outlet."""
    mine = samples.filter(
        pc.and_(
            pc.and_(pc.equal(samples["measurand"], _REGISTER), pc.equal(samples["location"], "Outlet")),
            pc.and_(pc.and_(pc.is_null(samples["phase"]), pc.is_valid(samples["decimal"])), samples["in_event"]),
        )
    )
    registers: dict[int, Register] = {}
    times = mine["time"].cast(pa.int64()).to_pylist()
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


def _sample_columns(
    samples: pa.Table, numbers: list[int], times: list[int | None], stations: pa.Array, versions: list[str]
) -> dict[str, Any]:
    """The columns of the table of samples: those of the codec, and what their frames say."""
    rows = samples["row"]
    columns: dict[str, Any] = {name: samples[name] for name in samples.column_names}
    columns["sampled"] = columns["time"]
    columns["frame"] = pa.array(numbers, pa.int64()).take(rows)
    columns["time"] = pa.array(times, pa.timestamp("us", "UTC")).take(rows)
    columns["station"] = stations.take(rows)
    columns["version"] = pa.array(versions, pa.string()).take(rows)
    return columns


def _columns(name: str, columns: dict[str, Any]) -> pa.Table:
    """The table of a name, of columns that are lists or Arrow's."""
    schema = TABLES[name].schema
    arrays = []
    for wanted in schema:
        column = columns[wanted.name]
        if isinstance(column, list):
            arrays.append(pa.array(column, wanted.type))
        else:
            arrays.append(column if column.type == wanted.type else column.cast(wanted.type))
    return pa.table(arrays, schema=schema)


def _table(name: str, rows: list[tuple[Any, ...]]) -> pa.Table:
    """The table of a name, of rows."""
    schema = TABLES[name].schema
    if not rows:
        return schema.empty_table()
    columns = zip(*rows, strict=True)
    return pa.table(
        [pa.array(column, wanted.type) for column, wanted in zip(columns, schema, strict=True)], schema=schema
    )
