"""`ocpp_fastcodec.tables`: small logs whose rows are counted by hand, and what must not change the rows.

Whether they come in one log or in several, in which pieces they are read, and what else stands in a log.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pa = pytest.importorskip("pyarrow")

from ocpp_fastcodec import Redactor, strategies  # noqa: E402
from ocpp_fastcodec.cli import main  # noqa: E402
from ocpp_fastcodec.logs import LogError, Record  # noqa: E402
from ocpp_fastcodec.tables import TABLES, Tables, Writer, read  # noqa: E402

START = datetime(2026, 3, 1, 6, tzinfo=UTC)
NOW = "2026-03-01T06:00:00Z"
KEY = b"0123456789abcdef"
ACCEPTED = {"status": "Accepted"}

Rows = dict[str, list[dict[str, Any]]]


def record(seconds: float | None, frame: Any, station: str | None = "CS1", **said: Any) -> Record:
    text = frame if isinstance(frame, bytes) else json.dumps(frame).encode()
    time = None if seconds is None else START + timedelta(seconds=seconds)
    about = {"direction": None, "version": None, "source": "log", "line": 1, "state": "whole"} | said
    return Record(time, station, about["direction"], about["version"], text, about["source"], about["line"],
                  about["state"])  # fmt: skip


def asked(seconds: float, action: str, payload: Any, answer: Any = None, station: str = "CS1") -> list[Record]:
    """A call, and its answer half a second later."""
    unique_id = f"{action}{seconds}"
    call = record(seconds, [2, unique_id, action, payload], station)
    return [call] if answer is None else [call, record(seconds + 0.5, [3, unique_id, answer], station)]


def event(
    seconds: float, kind: str, trigger: str, seq: int, *, answer: Any = None, transaction: Any = (), **more: Any
) -> list[Record]:
    """A TransactionEvent of 2.0.1 of the transaction T."""
    payload = {"eventType": kind, "timestamp": NOW, "triggerReason": trigger, "seqNo": seq, "evse": {"id": 1}}
    payload |= {"transactionInfo": {"transactionId": "T"} | dict(transaction)} | more
    return asked(seconds, "TransactionEvent", payload, {} if answer is None else answer)


def registers(*readings: tuple[str, float, str]) -> list[Any]:
    return [
        {"timestamp": time, "sampledValue": [{"value": value, "unitOfMeasure": {"unit": unit}}]}
        for time, value, unit in readings
    ]


def status(seconds: float, text: str, connector: int = 1, station: str = "CS1", error: str = "NoError") -> list[Record]:
    payload = {"connectorId": connector, "errorCode": error, "status": text}
    return asked(seconds, "StatusNotification", payload, {}, station)


def charged(seconds: float, transaction: int, station: str = "CS1") -> list[Record]:
    """A session of 1.6 of 1,500 Wh that a card began and ended."""
    return [
        *status(seconds, "Preparing", station=station),
        *asked(seconds + 10, "Authorize", {"idTag": "CARD"}, {"idTagInfo": ACCEPTED}, station),
        *asked(seconds + 20, "StartTransaction", {"connectorId": 1, "idTag": "CARD", "meterStart": 100,
               "timestamp": NOW}, {"transactionId": transaction, "idTagInfo": ACCEPTED}, station),
        *status(seconds + 30, "Charging", station=station),
        *asked(seconds + 100, "MeterValues", {"connectorId": 1, "transactionId": transaction, "meterValue": [
            {"timestamp": NOW, "sampledValue": [{"value": "0.2", "unit": "kWh"}]}]}, {}, station),
        *asked(seconds + 200, "StopTransaction", {"transactionId": transaction, "idTag": "CARD", "meterStop": 1600,
               "timestamp": NOW}, {}, station),
        *status(seconds + 210, "Available", station=station),
    ]  # fmt: skip


def added(parts: Iterable[dict[str, Any]]) -> Rows:
    """The rows of parts, in an order that does not depend on how they were read."""
    rows: Rows = {name: [] for name in TABLES}
    for part in parts:
        for name, table in part.items():
            assert table.schema == TABLES[name].schema
            rows[name] += table.to_pylist()
    return {name: sorted(found, key=str) for name, found in rows.items()}


def tabled(records: Iterable[Record], **options: Any) -> Rows:
    tables = Tables(**options)
    return added([tables.add(records), tables.finish()])


def picked(rows: list[dict[str, Any]], *names: str) -> list[tuple[Any, ...]]:
    return [tuple(row[name] for name in names) for row in rows]


def at(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


# The rows of small logs


def test_a_session_of_16() -> None:
    rows = tabled([*charged(0, 7), *status(1000, "Preparing"), *status(1200, "Available")])
    [session] = rows["sessions"]
    assert session == {
        "frame": 4, "station": "CS1", "version": "1.6", "evse": None, "connector": 1, "transaction": "7",
        "first": at(20), "last": at(200), "id_token": "CARD", "id_token_type": None, "stop_token": "CARD",
        "authorization": "Accepted", "started": START, "stopped": START, "stop_reason": "Local",
        "meter_start": Decimal(100), "meter_stop": Decimal(1600), "energy": Decimal(1500), "events": 2, "missing": None,
        "repeated": 0, "reordered": 0, "offline": None, "first_error": None, "last_error": None,
        "next_status": "Available", "is_success_kwwhat": True, "attempt": "authorize", "attempted": at(10.5),
        "powered": at(30), "is_start_success": True, "is_end_success": True, "is_session_success": True,
        "start_time": 19.5,
    }  # fmt: skip
    [sample] = rows["samples"]
    assert (sample["measurand"], sample["measurand_is_written"], sample["decimal"], sample["unit"]) == (
        "Energy.Active.Import.Register", False, Decimal(200), "Wh",
    )  # fmt: skip
    changes = sorted(rows["status"], key=lambda row: row["frame"])
    assert picked(changes, "status", "previous", "is_change")[:3] == [
        ("Preparing", None, True), ("Charging", "Preparing", True), ("Available", "Charging", True),
    ]  # fmt: skip
    answers = [row for row in rows["frames"] if row["message_type"] == "CALLRESULT"]
    assert {row["latency"] for row in answers} == {0.5}
    assert {row["action"] for row in answers} >= {"StartTransaction", "MeterValues"}


def test_a_session_of_2() -> None:
    rows = tabled([
        *event(0, "Started", "CablePluggedIn", 0, offline=True),
        *event(5, "Updated", "Authorized", 1, idToken={"idToken": "CARD", "type": "ISO14443"},
               answer={"idTokenInfo": ACCEPTED}),
        *event(9, "Updated", "ChargingStateChanged", 2, transaction={"chargingState": "Charging"},
               meterValue=registers(("2026-03-01T06:00:00Z", 1.5, "kWh"))),
        *event(20, "Updated", "MeterValuePeriodic", 3, meterValue=registers(("2026-03-01T06:30:00Z", 2000, "Wh"))),
        *event(30, "Ended", "EVCommunicationLost", 6, transaction={"stoppedReason": "EVDisconnected"},
               meterValue=registers(("2026-03-01T07:00:00Z", 2.75, "kWh"))),
        *event(31, "Updated", "MeterValuePeriodic", 5),
        *event(32, "Updated", "MeterValuePeriodic", 5),
    ])  # fmt: skip
    [session] = rows["sessions"]
    assert picked([session], "transaction", "evse", "id_token", "id_token_type", "authorization", "stop_reason") == [
        ("T", 1, "CARD", "ISO14443", "Accepted", "EVDisconnected")]  # fmt: skip
    assert picked([session], "meter_start", "meter_stop", "energy") == [(Decimal(1500), Decimal(2750), Decimal(1250))]
    assert picked([session], "events", "missing", "repeated", "reordered", "offline") == [(6, 1, 1, 1, True)]
    assert {row["version"] for row in rows["frames"]} == {"2.0.1"}
    assert {row["measurand_is_written"] for row in rows["samples"]} == {False}


def test_what_kwwhat_calls_a_success() -> None:
    def stopped(reason: str, energy: int, then: str) -> bool | None:
        start = {"connectorId": 1, "idTag": "CARD", "meterStart": 5, "timestamp": NOW}
        stop = {"transactionId": 7, "meterStop": 5 + energy, "timestamp": NOW, "reason": reason}
        rows = tabled([
            *asked(0, "StartTransaction", start, {"transactionId": 7, "idTagInfo": ACCEPTED}),
            *asked(50, "StopTransaction", stop, {}), *status(60, then), *status(70, "Faulted"),
        ])  # fmt: skip
        [session] = rows["sessions"]
        return bool(session["is_success_kwwhat"])

    assert stopped("Remote", 101, "Available")
    assert not stopped("Remote", 100, "Available")
    assert not stopped("PowerLoss", 101, "Available")
    assert not stopped("Local", 101, "Faulted")


def test_the_figures_of_chargex_are_counted_by_hand() -> None:
    """Each way to ask for charging, once well and once badly."""
    card = {"idToken": "CARD", "type": "ISO14443"}
    charging = {"chargingState": "Charging"}
    invalid = {"idTokenInfo": {"status": "Invalid"}}

    def transaction(name: str, seconds: float, begin: list[Any], *, powered: bool, reason: str) -> list[Record]:
        info = {"transactionId": name}
        trigger, more, answer = begin
        records = event(seconds, "Started", trigger, 0, transaction=info, answer=answer, **more)
        if powered:
            records += event(seconds + 10, "Updated", "ChargingStateChanged", 1, transaction=info | charging)
        return records + event(seconds + 60, "Ended", "StopAuthorized", 2, transaction=info | {"stoppedReason": reason})

    boot = {"reason": "PowerUp", "chargingStation": {"model": "M", "vendorName": "V"}}
    start = {"idToken": card, "remoteStartId": 5}
    rows = tabled([
        *asked(0, "BootNotification", boot, {"currentTime": NOW, "interval": 300, "status": "Accepted"}),
        *transaction("plug", 1000, ["CablePluggedIn", {}, {}], powered=True, reason="Local"),
        *transaction("plug, no power", 2000, ["CablePluggedIn", {}, {}], powered=False, reason="Timeout"),
        *transaction("cached", 3000, ["Authorized", {"idToken": card}, {"idTokenInfo": ACCEPTED}], powered=True,
                     reason="EmergencyStop"),
        *asked(4000, "Authorize", {"idToken": card}, {"idTokenInfo": ACCEPTED}),
        *transaction("card", 4004, ["CablePluggedIn", {"idToken": card}, {}], powered=True, reason="EVDisconnected"),
        *asked(5000, "Authorize", {"idToken": card}, invalid),
        *asked(6000, "RequestStartTransaction", start, ACCEPTED),
        *transaction("remote", 6003, ["RemoteStart", {"idToken": card}, {}], powered=True, reason="Remote"),
        *asked(7000, "RequestStartTransaction", start | {"remoteStartId": 6}, {"status": "Rejected"}),
        *asked(8000, "RequestStartTransaction", start | {"remoteStartId": 7}),
        *transaction("unknown", 9000, ["EVDetected", {}, {}], powered=True, reason="Local"),
    ])  # fmt: skip
    names = ("transaction", "attempt", "is_start_success", "is_end_success", "is_session_success", "start_time")
    assert set(picked(rows["sessions"], *names)) == {
        ("plug", "plug_in", True, True, True, 10),
        ("plug, no power", "plug_in", False, None, False, None),
        ("cached", "cached", True, False, False, 9.5),
        ("card", "authorize", True, True, True, 13.5),
        (None, "authorize", False, None, False, None),
        ("remote", "remote", True, True, True, 12.5),
        (None, "remote", False, None, False, None),
        ("unknown", None, None, None, None, None),
    }
    assert len(rows["sessions"]) == 8


def test_outages() -> None:
    beat = [record(seconds, [2, str(seconds), "Heartbeat", {}]) for seconds in (0, 300, 601, 700)]
    rows = tabled([*beat, *status(710, "Faulted", error="GroundFailure"), *status(720, "Faulted"),
                   *status(730, "Available"), *status(740, "Faulted", 2, error="OtherError"),
                   record(2000, [2, "x", "Heartbeat", {}], "CS2")])  # fmt: skip
    assert picked(rows["outages"], "station", "connector", "kind", "since", "until", "error_code") == [
        ("CS1", 1, "faulted", at(710), at(730), "GroundFailure"),
        ("CS1", 2, "faulted", at(740), None, "OtherError"),
        ("CS1", None, "offline", at(740), None, None),
        ("CS1", None, "offline", at(300), at(601), None),
    ]
    assert tabled(beat, silence=timedelta(seconds=301))["outages"] == []


def test_events() -> None:
    boot = {"chargePointVendor": "V", "chargePointModel": "M", "firmwareVersion": "1.2"}
    data = {"eventId": 1, "timestamp": NOW, "trigger": "Alerting", "actualValue": "hot", "techCode": "E7",
            "eventNotificationType": "HardWiredMonitor", "component": {"name": "Cable", "evse": {"id": 2}},
            "variable": {"name": "Temperature"}}  # fmt: skip
    rows = tabled([
        *asked(0, "BootNotification", boot), *asked(1, "FirmwareStatusNotification", {"status": "Installed"}),
        record(2, [2, "r", "Reset", {"type": "Soft"}]), record(3, [4, "r", "InternalError", "", {}]),
        *asked(4, "NotifyEvent", {"generatedAt": NOW, "seqNo": 0, "eventData": [data, data]}, station="CS2"),
    ])  # fmt: skip
    names = ("kind", "action", "evse", "component", "variable", "value", "status", "code")
    assert sorted(picked(rows["events"], *names), key=str) == [
        ("boot", "BootNotification", None, "V", "M", "1.2", None, None),
        ("error", "Reset", None, None, None, None, None, "InternalError"),
        ("firmware", "FirmwareStatusNotification", None, None, None, None, "Installed", None),
        ("notify", "NotifyEvent", 2, "Cable", "Temperature", "hot", "Alerting", "E7"),
        ("notify", "NotifyEvent", 2, "Cable", "Temperature", "hot", "Alerting", "E7"),
    ]


def test_times_before_1970_and_none_at_all() -> None:
    log = [record(None, [2, "1", "Heartbeat", {}]), record(-2e9, [2, "2", "Heartbeat", {}])]
    first = Tables()
    parts = [first.add(log[:1])]
    second = Tables(state=first.save())
    rows = added([*parts, second.add(log[1:]), second.finish()])
    assert picked(rows["frames"], "frame", "time") == [(0, None), (1, at(-2e9))]
    assert rows == tabled(log)


def test_frames_are_put_in_order_and_late_ones_are_said_to_be() -> None:
    call, answer = asked(0, "Authorize", {"idTag": "CARD"}, {"idTagInfo": ACCEPTED})
    rows = tabled([answer, call, record(60, [2, "h", "Heartbeat", {}]), record(30, [2, "i", "Heartbeat", {}]),
                   record(None, [2, "j", "Heartbeat", {}])])  # fmt: skip
    assert sorted(picked(rows["frames"], "frame", "message_type", "action", "late", "latency")) == [
        (0, "CALLRESULT", "Authorize", False, 0.5), (1, "CALL", "Authorize", False, None),
        (2, "CALL", "Heartbeat", False, None), (3, "CALL", "Heartbeat", True, None),
        (4, "CALL", "Heartbeat", False, None),
    ]  # fmt: skip


def test_a_start_that_is_sent_again_is_one_session() -> None:
    start = {"connectorId": 1, "idTag": "CARD", "meterStart": 5, "timestamp": NOW}
    answer = {"transactionId": 7, "idTagInfo": ACCEPTED}
    stop = {"transactionId": 7, "meterStop": 9, "timestamp": NOW}
    rows = tabled([*asked(0, "StartTransaction", start), *asked(30, "StartTransaction", start, answer),
                   *asked(40, "StopTransaction", stop), *asked(70, "StopTransaction", stop, {}),
                   *status(100_000, "Available"), *asked(100_100, "StopTransaction", stop, {})])  # fmt: skip
    assert picked(rows["sessions"], "transaction", "repeated", "energy", "events") == [("7", 2, Decimal(4), 2)]
    assert picked(rows["events"], "kind", "action", "transaction") == [("late", "StopTransaction", "7")]


def test_a_station_speaks_a_version_until_its_frames_tell_another() -> None:
    boot = {"reason": "PowerUp", "chargingStation": {"model": "M", "vendorName": "V"}}
    rows = tabled([
        *asked(0, "StatusNotification", {"connectorId": 1, "errorCode": "NoError", "status": "Available"}),
        *asked(1, "Authorize", {"idToken": {"idToken": "X", "type": "Central"}}), *asked(2, "Heartbeat", {}),
        *asked(3, "BootNotification", boot), *asked(4, "Heartbeat", {}),
    ])  # fmt: skip
    assert [row["version"] for row in sorted(rows["frames"], key=lambda row: row["frame"])] == [
        "1.6", "2.0.1", "1.6", "2.0.1", "2.0.1",
    ]  # fmt: skip
    [frame] = tabled([record(0, [2, "1", "Heartbeat", {}], version="2.1")])["frames"]
    assert frame["version"] == "2.1"
    [frame] = tabled([record(0, [2, "1", "Heartbeat", {}])], version="2.0.1")["frames"]
    assert frame["version"] == "2.0.1"


def test_a_frame_that_is_no_whole_one_is_in_the_table_of_frames_alone() -> None:
    rows = tabled([
        record(0, b'[2,"1","Authorize",{"idTag":"CA', state="cut"), record(1, b"\xff", state="broken"),
        *[one._replace(state="repeated") for one in status(2, "Faulted")],
    ])  # fmt: skip
    assert picked(rows["frames"], "state", "valid") == [
        ("cut", None), ("broken", False), ("repeated", None), ("repeated", None)]  # fmt: skip
    assert not any(rows[name] for name in TABLES if name != "frames")


def test_pseudonyms_are_those_of_redaction() -> None:
    masked = Redactor("1.6", pseudonyms=KEY).redact('[2,"1","Authorize",{"idTag":" Card "}]')
    name = json.loads(masked)[3]["idTag"]
    log = [*asked(0, "Authorize", {"idTag": "CARD"}, {"idTagInfo": ACCEPTED}),
           *asked(1, "StatusNotification", {"connectorId": 1, "errorCode": "OtherError", "status": "Faulted",
                                            "info": "CARD"}, {})]  # fmt: skip
    rows = tabled(log, pseudonyms=KEY)
    assert picked(rows["sessions"], "id_token", "station") == [(name, "CS1")]
    assert picked(rows["status"], "info") == [(None,)]
    rows = tabled(log, pseudonyms=KEY, hide_stations=True)
    assert "CARD" not in str(rows)
    assert not re.search("CS1|'source': 'log'", str(rows))
    assert len({row["station"] for name in ("frames", "sessions", "status") for row in rows[name]}) == 1
    with pytest.raises(ValueError, match="16"):
        Tables(pseudonyms=b"short")
    with pytest.raises(ValueError, match="pseudonyms"):
        Tables(hide_stations=True)


# What must not change the rows


def long_log() -> list[Record]:
    log = [*charged(0, 7), *charged(0, 8, "CS2"), *charged(2000, 9), *status(5000, "Faulted"),
           *asked(5100, "Authorize", {"idTag": "CARD"}, {"idTagInfo": {"status": "Blocked"}}),
           *event(100, "Started", "Authorized", 0, idToken={"idToken": "C", "type": "Central"},
                  answer={"idTokenInfo": ACCEPTED}),
           *event(160, "Updated", "ChargingStateChanged", 1, transaction={"chargingState": "Charging"},
                  meterValue=registers((NOW, 1, "kWh"))),
           *event(170, "Ended", "StopAuthorized", 3,
                  meterValue=registers(("2026-03-01T07:00:00Z", 2, "kWh")))]  # fmt: skip
    log = [one._replace(station="CS3") if b"TransactionEvent" in one.frame else one for one in log]
    return sorted(log, key=lambda one: one.time or START)


LOG = long_log()


def shuffled(log: list[Record], offsets: list[int]) -> list[Record]:
    """The log with frames moved by seconds, which may be more than the window in which they are put in order."""
    moved = sorted(zip(offsets, range(len(log)), log, strict=False),
                   key=lambda one: (one[2].time or START) + timedelta(seconds=one[0]))  # fmt: skip
    return [one for _, _, one in moved]


ORDERS = st.lists(st.sampled_from([0, 0, 0, 3, -8, 40]), min_size=len(LOG), max_size=len(LOG))


@settings(max_examples=15, deadline=None)
@given(ORDERS, st.sets(st.integers(1, len(LOG) - 1), max_size=5))
def test_several_logs_with_a_state_give_what_one_gives(offsets: list[int], cuts: set[int]) -> None:
    log = shuffled(LOG, offsets)
    parts, state, begin = [], None, 0
    for end in [*sorted(cuts), len(log)]:
        tables = Tables(state=state)
        parts.append(tables.add(log[begin:end]))
        state, begin = tables.save(), end
    assert added([*parts, Tables(state=state).finish()]) == tabled(log)


def test_an_arrow_table_gives_what_records_give() -> None:
    rows = {
        "time": pa.array([one.time for one in LOG], pa.timestamp("ms", "UTC")),
        "station": pa.array([one.station for one in LOG]).dictionary_encode(),
        "frame": pa.array([one.frame.decode() for one in LOG]),
    }
    no_line: Any = None
    without_source = [one._replace(source="", line=no_line) for one in LOG]
    tables = Tables()
    table = pa.table(rows)
    parts = [tables.add_table(table.slice(0, 30)), tables.add_table(table.slice(30).to_batches()[0])]
    assert added([*parts, tables.finish()]) == tabled(without_source)


def test_an_arrow_table_may_lack_times_and_stations_but_no_columns() -> None:
    columns = {"time": pa.array([None, START.replace(tzinfo=None)]), "station": pa.array([None, "CS1"])}
    tables = Tables()
    frames = pa.array([b"\xff", None], pa.binary())
    [row] = added([tables.add_table(pa.table({**columns, "frame": frames})), tables.finish()])["frames"]
    assert (row["time"], row["station"], row["valid"]) == (None, None, False)
    with pytest.raises(KeyError):
        Tables().add_table(pa.table(columns))
    with pytest.raises(ValueError, match="timestamp"):
        Tables().add_table(pa.table({**columns, "time": ["2026", "2026"], "frame": frames}))
    with pytest.raises(ValueError, match="frame"):
        Tables().add_table(pa.table({**columns, "frame": [1, 2]}))


@settings(max_examples=15, deadline=None)
@given(st.data())
def test_hostile_frames_change_no_other_row(data: st.DataObject) -> None:
    hostile = st.one_of(
        strategies.invalid_calls("1.6").map(lambda call: call.frame),
        st.binary(max_size=40),
        st.sampled_from([b'[2,"1","StartTransaction",' + b"[" * 500, b'[3,"?",{}]', b'[4,"",', b"{}", b"", b"[[[[[",
                         b'[2,"x","MeterValues",{"connectorId":1,"transactionId":1e400}]']),
    )  # fmt: skip
    placed = data.draw(st.lists(st.tuples(st.integers(0, len(LOG)), hostile), max_size=5))
    log = [(one, True) for one in LOG]
    for place, frame in sorted(placed, key=lambda one: -one[0]):
        time = LOG[min(place, len(LOG) - 1)].time
        text = frame.encode("utf-8", "surrogatepass") if isinstance(frame, str) else bytes(frame)
        station = data.draw(st.sampled_from(["CS1", "CS9", None]))
        log.insert(place, (record(0, text, station)._replace(time=time), False))
    numbers: dict[int | None, int | None] = {None: None}
    for number, (_, ours) in enumerate(log):
        if ours:
            numbers[number] = len(numbers) - 1
    rows = tabled([one for one, _ in log])
    expected = tabled(LOG)
    for name in TABLES:
        found = [row | {"frame": numbers[row["frame"]]} if "frame" in row else row for row in rows[name]
                if row.get("frame") in numbers and row["station"] in ("CS1", "CS2", "CS3")]  # fmt: skip
        assert sorted(found, key=str) == expected[name], name


def test_open_state_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """What never ends is given up, the oldest first: memory does not grow with the log."""
    monkeypatch.setattr("ocpp_fastcodec.tables.station._MAX_OPEN", 20)
    start = {"connectorId": 1, "meterStart": 1, "timestamp": NOW}

    def hour(number: int) -> list[Record]:
        return [
            one
            for n in range(number * 3600, number * 3600 + 100)
            for one in [
                *asked(n, "Heartbeat", {}),
                *asked(n, "Authorize", {"idTag": f"A{n}"}),
                *asked(n, "StartTransaction", start | {"idTag": f"C{n}"}, {"transactionId": n, "idTagInfo": ACCEPTED}),
            ]
        ]

    tables = Tables()
    tables.add([*hour(0), *asked(3000, "Heartbeat", {})])
    size = len(tables.save())
    for number in range(1, 4):
        tables.add([*hour(number), *asked(number * 3600 + 3000, "Heartbeat", {})])
    # The open calls of the codec have a limit of their own.
    kept = json.loads(tables.save()) | {"calls": {}}
    assert len(json.dumps(kept)) < size


@pytest.mark.parametrize("state", [b"", b"{}", b"[]", b'{"format":1}', b'{"format":99}', b"\xff"])
def test_a_state_that_is_none_is_refused(state: bytes) -> None:
    with pytest.raises(ValueError, match="no state"):
        Tables(state=state)


# Files


def lines(log: Iterable[Record]) -> str:
    return "".join(f"{one.time:%Y-%m-%dT%H:%M:%S.%fZ} {one.station}: {one.frame.decode()}\n" for one in log)


@pytest.fixture
def logs(tmp_path: Path) -> tuple[Path, Path]:
    first, second = tmp_path / "a.log", tmp_path / "b.log.gz"
    first.write_text(lines(LOG[:30]))
    second.write_bytes(gzip.compress(lines(LOG[30:]).encode()))
    return first, second


def written(folder: Path, format: str) -> Rows:
    import pyarrow.csv
    import pyarrow.ipc
    import pyarrow.parquet

    readers: dict[str, Any] = {
        "parquet": pyarrow.parquet.read_table,
        "arrow": lambda path: pa.ipc.open_file(path).read_all(),
        "csv": pyarrow.csv.read_csv,
    }
    rows = {}
    for name, table in TABLES.items():
        found = readers[format](str(folder / f"{name}.{format}"))
        assert found.column_names == [column.name for column in table.columns]
        rows[name] = sorted(found.to_pylist(), key=str)
    return rows


def test_the_command_writes_what_the_library_gives(
    tmp_path: Path, logs: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    tables = Tables()
    expected = added([*read(*logs, tables=tables), tables.finish()])
    assert expected["sessions"]
    for format in ("parquet", "arrow", "csv"):
        out = tmp_path / format
        assert main(["tables", *map(str, logs), "--out", str(out), "--write", format]) == 0
        rows = written(out, format)
        if format == "csv":
            assert {name: len(found) for name, found in rows.items()} == {n: len(f) for n, f in expected.items()}
        else:
            assert rows == expected
    shown = capsys.readouterr().out
    assert f"frames: {len(LOG):,}\n" in shown
    assert main(["tables", str(logs[0]), "--out", str(out), "--write", "csv"]) == 2
    assert "is there already" in capsys.readouterr().err


def test_the_logs_of_two_days_give_what_both_give_at_once(tmp_path: Path, logs: tuple[Path, Path]) -> None:
    state = tmp_path / "state.json"
    assert main(["tables", *map(str, logs), "--out", str(tmp_path / "all")]) == 0
    assert main(["tables", str(logs[0]), "--out", str(tmp_path / "1"), "--state", str(state)]) == 0
    if os.name == "posix":
        assert state.stat().st_mode & 0o077 == 0
    assert main(["tables", str(logs[1]), "--out", str(tmp_path / "2"), "--state", str(state), "--last"]) == 0
    assert not state.exists()
    first, second, both = (written(tmp_path / name, "parquet") for name in ("1", "2", "all"))
    assert {name: sorted(first[name] + second[name], key=str) for name in both} == both


def test_logs_that_are_of_no_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    broken = tmp_path / "broken.log.gz"
    broken.write_bytes(gzip.compress(lines(LOG).encode())[:-20])
    assert main(["tables", str(broken), "--out", str(out)]) == 2
    backwards = tmp_path / "backwards.log"
    backwards.write_text(lines(reversed(LOG)))
    assert main(["tables", str(backwards), "--out", str(out)]) == 2
    state = tmp_path / "state"
    state.write_text("{}")
    assert main(["tables", str(backwards), "--out", str(out), "--state", str(state)]) == 2
    assert not list(out.iterdir())
    err = capsys.readouterr().err
    assert "compression is broken" in err
    assert "newest frames" in err
    assert "no state" in err
    with pytest.raises(LogError, match="newest frames"):
        list(read(backwards, tables=Tables()))


def test_a_writer_leaves_nothing_where_its_block_raises(tmp_path: Path) -> None:
    def fail() -> None:
        with Writer(tmp_path) as writer:
            writer.write(Tables().add(LOG))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(sys.platform != "linux", reason="it reads the memory of a process as Linux counts it")
def test_memory_does_not_grow_with_a_log(tmp_path: Path) -> None:
    """A log of many days takes hardly more memory than one of a few: rows are written as they come."""
    script = (
        "import sys\n"
        "from ocpp_fastcodec.cli import main\n"
        "from ocpp_fastcodec.tables import reading, writing\n"
        "writing._ROWS = reading._ROWS = 1 << 12\n"
        "assert main(['tables', sys.argv[1], '--out', sys.argv[2]]) == 0\n"
        "status = dict(line.split(':', 1) for line in open('/proc/self/status'))\n"
        "print(status['VmHWM'].split()[0])"
    )
    log = charged(0, 1)

    def days(count: int) -> str:
        return "".join(
            lines(
                one._replace(time=one.time + timedelta(hours=hour), station=f"CS{station}") for one in log if one.time
            )
            for hour in range(24 * count)
            for station in range(20)
        )

    peaks = []
    for count in (8, 32):
        path = tmp_path / f"{count}.log.gz"
        path.write_bytes(gzip.compress(days(count).encode(), 1))
        command = [sys.executable, "-c", script, str(path), str(tmp_path / str(count))]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        peaks.append(int(done.stdout.split()[-1]) << 10)
    small, large = peaks
    assert large < small + (32 << 20), f"{small >> 20} MiB, then {large >> 20} MiB"


# The page


def test_the_page_lists_the_columns() -> None:
    page = (Path(__file__).parents[1] / "docs" / "tables.md").read_text(encoding="utf-8")
    for table in TABLES.values():
        assert f"## {table.name}\n\nA row is {table.about}.\n" in page
        rows = "".join(
            f"| `{column.name}` | {column.type} | {column.unit} | {column.about} | {column.section} |\n"
            for column in table.columns
        )
        assert rows in page, f"docs/tables.md should say of {table.name}:\n{rows}"
