"""Reads frames many at a time, by the version that each station speaks: verdicts, and what their payloads hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

import pyarrow as pa
import pyarrow.compute as pc

from .. import VERSIONS, Codec, OpenCalls
from ..logs.versions import Codecs
from .order import Frame

WHOLE = ("whole", "unclosed", "broken", "payload")
"""The states of records that are judged: what a log has cut, left the middle out of or repeated is not."""

_V16: dict[str, dict[str, str]] = {
    "Authorize": {"token": "/idTag"},
    "AuthorizeResponse": {"authorization": "/idTagInfo/status"},
    "BootNotification": {
        "component": "/chargePointVendor",
        "variable": "/chargePointModel",
        "value": "/firmwareVersion",
    },
    "DiagnosticsStatusNotification": {"status": "/status"},
    "FirmwareStatusNotification": {"status": "/status"},
    "LogStatusNotification": {"status": "/status"},
    "MeterValues": {"connector": "/connectorId", "transaction": "/transactionId"},
    "RemoteStartTransaction": {"token": "/idTag", "connector": "/connectorId"},
    "RemoteStartTransactionResponse": {"result": "/status"},
    "SecurityEventNotification": {"status": "/type", "moment": "/timestamp"},
    "SignedFirmwareStatusNotification": {"status": "/status"},
    "StartTransaction": {
        "connector": "/connectorId",
        "token": "/idTag",
        "meter": "/meterStart",
        "moment": "/timestamp",
    },
    "StartTransactionResponse": {"transaction": "/transactionId", "authorization": "/idTagInfo/status"},
    "StatusNotification": {
        "connector": "/connectorId",
        "status": "/status",
        "error_code": "/errorCode",
        "info": "/info",
        "vendor_id": "/vendorId",
        "vendor_error_code": "/vendorErrorCode",
        "moment": "/timestamp",
    },
    "StopTransaction": {
        "transaction": "/transactionId",
        "token": "/idTag",
        "meter": "/meterStop",
        "moment": "/timestamp",
        "reason": "/reason",
    },
}
_V2: dict[str, dict[str, str]] = {
    "AuthorizeRequest": {"token": "/idToken/idToken", "token_type": "/idToken/type"},
    "AuthorizeResponse": {"authorization": "/idTokenInfo/status"},
    "BootNotificationRequest": {
        "component": "/chargingStation/vendorName",
        "variable": "/chargingStation/model",
        "value": "/chargingStation/firmwareVersion",
        "status": "/reason",
    },
    "FirmwareStatusNotificationRequest": {"status": "/status"},
    "LogStatusNotificationRequest": {"status": "/status"},
    "NotifyEventRequest": {
        "evse": "/eventData/*/component/evse/id",
        "connector": "/eventData/*/component/evse/connectorId",
        "transaction": "/eventData/*/transactionId",
        "component": "/eventData/*/component/name",
        "variable": "/eventData/*/variable/name",
        "value": "/eventData/*/actualValue",
        "status": "/eventData/*/trigger",
        "code": "/eventData/*/techCode",
        "moment": "/eventData/*/timestamp",
    },
    "RequestStartTransactionRequest": {
        "token": "/idToken/idToken",
        "token_type": "/idToken/type",
        "evse": "/evseId",
        "remote": "/remoteStartId",
    },
    "RequestStartTransactionResponse": {"result": "/status", "transaction": "/transactionId"},
    "SecurityEventNotificationRequest": {"status": "/type", "moment": "/timestamp"},
    "StatusNotificationRequest": {
        "evse": "/evseId",
        "connector": "/connectorId",
        "status": "/connectorStatus",
        "moment": "/timestamp",
    },
    "TransactionEventRequest": {
        "event": "/eventType",
        "moment": "/timestamp",
        "trigger": "/triggerReason",
        "seq": "/seqNo",
        "offline": "/offline",
        "evse": "/evse/id",
        "connector": "/evse/connectorId",
        "transaction": "/transactionInfo/transactionId",
        "charging": "/transactionInfo/chargingState",
        "reason": "/transactionInfo/stoppedReason",
        "remote": "/transactionInfo/remoteStartId",
        "token": "/idToken/idToken",
        "token_type": "/idToken/type",
    },
    "TransactionEventResponse": {"authorization": "/idTokenInfo/status"},
}
PLACES = {"1.6": _V16, "2.0.1": _V2, "2.1": _V2}
"""For each version the columns that are taken out of its messages, and their places."""

_ITEMS = {"NotifyEventRequest": "/eventData/*"}
_SAMPLES_V2 = {
    "MeterValuesRequest": "/meterValue/*/sampledValue/*",
    "TransactionEventRequest": "/meterValue/*/sampledValue/*",
}
_SAMPLES = {
    "1.6": {
        "MeterValues": "/meterValue/*/sampledValue/*",
        "StopTransaction": "/transactionData/*/sampledValue/*",
    },
    "2.0.1": _SAMPLES_V2,
    "2.1": _SAMPLES_V2,
}
_WRITTEN = ("context", "measurand", "location")

VERDICT = ["message_type", "message_id", "action", "valid", "keyword", "pointer", "code", "violations", "deviations",
           "size"]  # fmt: skip


class Speaks(Protocol):
    """Whoever remembers which version a station speaks."""

    version: str


class Extracted:
    """What the payloads of the frames of one version hold: rows of each message, by the names of its columns."""

    def __init__(self, table: pa.Table, rows: pa.Array, places: Mapping[str, Mapping[str, str]]) -> None:
        self._table = table.set_column(0, "row", rows.take(table["row"]))
        self._places = places

    def messages(self) -> Iterable[tuple[str, list[dict[str, Any]]]]:
        """Yields each message that is there with its rows: the columns of the message, and `row`, that of its frame."""
        names = self._table["message"].cast(pa.string())
        for name in pc.unique(names).to_pylist():
            found = self._table.filter(pc.equal(names, name)).select(["row", *self._places[name]])
            columns = {field.name: _plain(found[field.name]) for field in found.schema}
            yield name, [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]


class Reader:
    """The codecs, and for each version the calls that wait for their answers."""

    def __init__(self, codecs: Codecs, version: str | None, calls: Mapping[str, Iterable[Any]]) -> None:
        self._codecs = codecs
        self._version = version
        # Both judging and extracting close the calls that they see answered, so each has its own.
        self._calls: dict[tuple[str, str], OpenCalls] = {}
        for name, known in calls.items():
            open_calls = list(known)
            for use in ("judge", "extract"):
                self._calls[name, use] = codecs[name].open_calls(open_calls)

    def save(self) -> dict[str, Any]:
        """Returns the open calls, as the constructor takes them."""
        return {name: calls.calls() for (name, use), calls in self._calls.items() if use == "judge"}

    def _open(self, version: str, use: str) -> OpenCalls:
        if (version, use) not in self._calls:
            self._calls[version, use] = self._codecs[version].open_calls()
        return self._calls[version, use]

    def versions(self, frames: list[Frame], stations: list[Speaks]) -> list[str]:
        """The version of each frame: what was given or the log names, else what its station speaks.

        A station speaks a version until a frame comes that is not valid in it, but in another one.
        """
        if self._version:
            return [self._version] * len(frames)
        doubtful: set[int] = set()
        rows: dict[str, list[int]] = {}
        for row, (frame, station) in enumerate(zip(frames, stations, strict=True)):
            if frame[6] is None:
                rows.setdefault(station.version, []).append(row)
            elif frame[6] != station.version:
                doubtful.add(id(station))
        for version, mine in rows.items():
            for row, valid in zip(mine, self._valid(version, [frames[row] for row in mine]), strict=True):
                if not valid:
                    doubtful.add(id(stations[row]))
        chosen = [station.version for station in stations]
        doubted = [row for row, station in enumerate(stations) if id(station) in doubtful]
        if doubted:
            those = [frames[row] for row in doubted]
            fits = {version: self._valid(version, those) for version in VERSIONS}
            for place, row in enumerate(doubted):
                station, named = stations[row], frames[row][6]
                if named:
                    station.version = named
                elif not fits[station.version][place]:
                    station.version = next((v for v in VERSIONS if fits[v][place]), station.version)
                chosen[row] = station.version
        return chosen

    def _valid(self, version: str, frames: list[Frame]) -> list[bool]:
        texts = [frame[7] if frame[10] in WHOLE else b"[]" for frame in frames]
        # A frame that the log has cut tells nothing; `[]` fits no version.
        judged = pa.table(self._codecs.strict[version].judge(pa.array(texts, pa.binary()), columns=["valid"]))
        valid: list[bool] = judged["valid"].to_pylist()
        return valid

    def verdicts(self, table: pa.Table, versions: list[str]) -> pa.Table:
        """The columns of `VERDICT` for the rows of a table with `station` and `frame`; null where there is no frame."""
        parts = []
        orders = []
        for version, mine, rows in _by_version(table, versions):
            calls = self._open(version, "judge")
            judged = pa.table(
                self._codecs[version].judge(mine, column="frame", station="station", pending=calls, columns=VERDICT)
            )
            parts.append(
                pa.table({name: _text(judged[name]) for name in VERDICT})
            )
            orders.append(rows)
        if len(parts) == 1:
            return parts[0]
        return pa.concat_tables(parts).take(pc.sort_indices(pa.concat_arrays(orders)))

    def extracted(self, table: pa.Table, versions: list[str]) -> Iterable[tuple[str, Extracted]]:
        """Yields for each version that is spoken what its payloads hold."""
        for version, mine, rows in _by_version(table, versions):
            found = self._codecs[version].extract(
                mine, PLACES[version], rows=_ITEMS if version != "1.6" else None,
                column="frame", station="station", pending=self._open(version, "extract"),
            )  # fmt: skip
            yield version, Extracted(pa.table(found), rows, PLACES[version])

    def samples(self, table: pa.Table, versions: list[str]) -> pa.Table:
        """The columns of `Codec.samples`, and whether context, measurand and location are written."""
        parts = []
        for version, mine, rows in _by_version(table, versions):
            codec, items = self._codecs[version], _SAMPLES[version]
            places = {message: {name: f"{item}/{name}" for name in _WRITTEN} for message, item in items.items()}
            samples = pa.table(codec.samples(mine, column="frame"))
            written = pa.table(codec.extract(mine, places, rows=items, column="frame"))
            columns = {name: _text(samples[name]) for name in samples.column_names}
            columns["row"] = rows.take(samples["row"])
            # A register in a TransactionEvent is one of its transaction's.
            message = written["message"].cast(pa.string())
            columns["in_event"] = pc.equal(message, "TransactionEventRequest")
            for name in _WRITTEN:
                columns[f"{name}_is_written"] = pc.is_valid(written[name])
            parts.append(pa.table(columns))
        if len(parts) == 1:
            return parts[0]
        return pa.concat_tables(parts).sort_by("row")


def _by_version(table: pa.Table, versions: list[str]) -> Iterable[tuple[str, pa.Table, pa.Array]]:
    """Yields each version with the rows of the table in it, and their numbers."""
    spoken = dict.fromkeys(versions)
    if len(spoken) == 1:
        yield versions[0], table, pa.array(range(len(versions)), pa.int64())
        return
    column = pa.array(versions)
    for version in spoken:
        rows = pc.indices_nonzero(pc.equal(column, version)).cast(pa.int64())
        yield version, table.take(rows), rows


def _text(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """The column with its dictionary, if it has one, resolved: a file cannot change a dictionary within it."""
    return column.cast(column.type.value_type) if pa.types.is_dictionary(column.type) else column


def _plain(column: pa.ChunkedArray) -> list[Any]:
    """The values of a column; times as microseconds."""
    if pa.types.is_timestamp(column.type):
        column = column.cast(pa.int64())
    values: list[Any] = _text(column).to_pylist()
    return values
