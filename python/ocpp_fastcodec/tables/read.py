"""Reads frames many at a time, by the version that each station speaks: verdicts, and what their payloads hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import pyarrow as pa
import pyarrow.compute as pc

from .. import VERSIONS, OpenCalls
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
    # Its idToken cannot be taken out: the schema has the same object at two places of it.
    "RequestStartTransactionRequest": {"evse": "/evseId", "remote": "/remoteStartId"},
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

VERDICT: Final = (
    "message_type", "message_id", "action", "valid", "keyword", "pointer", "code", "violations", "deviations", "size",
)  # fmt: skip


_REQUEST = re.compile(rb'\s*\[\s*[26]\s*,\s*"(?:[^"\\]|\\.)*"\s*,\s*"(\w*)"')
_ANY = (b"Heartbeat", b"DataTransfer")  # requests that fit all versions
_SURPRISES = 8


class Speech:
    """Which version a station speaks, as far as its frames tell."""

    def __init__(self) -> None:
        self.version: str = VERSIONS[0]
        self.is_known = False
        """Whether a frame has told it."""
        self.surprises = 0
        """How many frames have fitted another version only."""

    def fitted(self, frame: bytes) -> None:
        """Notes a frame that fits the version."""
        if not self.is_known and (request := _REQUEST.match(frame)) and request[1] not in _ANY:
            self.is_known = True

    def surprised(self, frame: bytes, version: str) -> None:
        """Notes a frame that fits another version only.

        The station speaks it from now on if no frame has told another one, if it boots, or if that happens often: one
        odd frame changes nothing for those around it.
        """
        request = _REQUEST.match(frame)
        if request is None:
            return
        self.surprises += 1
        if not self.is_known or request[1] == b"BootNotification" or self.surprises >= _SURPRISES:
            self.is_known = self.surprises < _SURPRISES
            self.version, self.surprises = version, 0


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

    def versions(self, frames: list[Frame], texts: pa.Array, stations: Sequence[Speech]) -> list[str]:
        """The version of each frame: what was given or the log names, else what its station speaks.

        A frame that does not fit that is read by a version that it fits; see `Speech.surprised` for when its station
        speaks that from then on. `texts` are the frames, null where one is not whole.
        """
        if self._version:
            return [self._version] * len(frames)
        chosen = [station.version for station in stations]
        valid: list[bool | None] = [None] * len(frames)
        for version, mine, rows in _by_version(pa.table({"frame": texts}), chosen):
            judged = pa.table(self._codecs.strict[version].judge(mine, column="frame", columns=["valid"]))
            for row, is_valid in zip(rows.to_pylist(), judged["valid"].to_pylist(), strict=True):
                valid[row] = is_valid
        odd = [
            row
            for row, (frame, station) in enumerate(zip(frames, stations, strict=True))
            if valid[row] is False or frame[6] not in (None, station.version)
        ]
        doubtful = set()
        if odd:
            # What fits no version tells nothing; the others are a reason to look at each frame of their station.
            fitting = self._fitting(texts.take(pa.array(odd)))
            doubtful = {stations[row] for row, among in zip(odd, fitting, strict=True) if among or frames[row][6]}
        doubted = [row for row, station in enumerate(stations) if station in doubtful] if doubtful else []
        for row, among in zip(doubted, self._fitting(texts.take(pa.array(doubted, pa.int64()))), strict=True):
            station, named, text = stations[row], frames[row][6], frames[row][7]
            if named:
                station.version, station.is_known = named, True
            elif station.version in among:
                station.fitted(text)
            elif among:
                station.surprised(text, among[0])
            chosen[row] = named or (among[0] if among and station.version not in among else station.version)
        for frame, station, is_valid in zip(frames, stations, valid, strict=True):
            if not station.is_known and is_valid and station not in doubtful:
                station.fitted(frame[7])
        return chosen

    def _fitting(self, texts: pa.Array) -> list[list[str]]:
        """The versions that each frame fits."""
        fits = {}
        for version in VERSIONS:
            judged = pa.table(self._codecs.strict[version].judge(texts, columns=["valid"]))
            fits[version] = judged["valid"].to_pylist()
        return [[version for version in VERSIONS if fits[version][row]] for row in range(len(texts))]

    def verdicts(self, table: pa.Table, versions: list[str]) -> pa.Table:
        """The columns of `VERDICT` for the rows of a table with `station` and `frame`; null where there is no frame."""
        parts = []
        orders = []
        for version, mine, rows in _by_version(table, versions):
            calls = self._open(version, "judge")
            judged = pa.table(
                self._codecs[version].judge(mine, column="frame", station="station", pending=calls, columns=VERDICT)
            )
            parts.append(pa.table({name: _text(judged[name]) for name in VERDICT}))
            orders.append(rows)
        if len(parts) == 1:
            return parts[0]
        return pa.concat_tables(parts).take(pc.sort_indices(pa.concat_arrays(orders)))

    def messages(self, table: pa.Table, versions: list[str]) -> Iterable[tuple[str, list[dict[str, Any]]]]:
        """Yields the messages of `PLACES` that are there, with their rows: the columns, and `row`, the frame."""
        for version, mine, numbers in _by_version(table, versions):
            extracted = self._codecs[version].extract(
                mine, PLACES[version], rows=_ITEMS if version != "1.6" else None,
                column="frame", station="station", pending=self._open(version, "extract"),
            )  # fmt: skip
            found = pa.table(extracted)
            found = found.set_column(0, "row", numbers.take(found["row"]))
            names = found["message"].cast(pa.string())
            for name in pc.unique(names).to_pylist():
                wanted = ["row", *PLACES[version][name]]
                rows = found.filter(pc.equal(names, name)).select(wanted)
                columns = [_plain(column) for column in rows.columns]
                yield name, [dict(zip(wanted, values, strict=True)) for values in zip(*columns, strict=True)]

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
