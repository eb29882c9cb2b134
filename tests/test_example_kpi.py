"""`examples/kpi`: what its SQL makes of the tables of small logs that are counted by hand, and of those of kwwhat.

The latter logs are not in the repository: KWWHAT names their folder, or they stand in `../shared/data/kwwhat`.
"""

from __future__ import annotations

import json
import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from ocpp_fastcodec.cli import main
from reference import ROOT

duckdb = pytest.importorskip("duckdb")
pytest.importorskip("pyarrow")
kpi = pytest.importorskip("kpi.kpi")

KWWHAT = Path(os.environ.get("KWWHAT", ROOT.parent / "shared" / "data" / "kwwhat"))
SINCE = datetime(2025, 10, 1)


def rows(database: Any, query: str) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = database.execute(query).fetchall()
    return found


@pytest.fixture(scope="module")
def kwwhat(tmp_path_factory: pytest.TempPathFactory) -> Any:
    if not KWWHAT.is_dir():
        pytest.skip(f"the logs of kwwhat are not in {KWWHAT}")
    database = duckdb.connect()
    database.execute("set timezone = 'UTC'")
    csv = {name: f"read_csv('{KWWHAT / name}.csv')" for name in ("chargers", "ports", "connectors")}
    database.execute(
        "create table chargers as select charge_point_id as station, commissioned_ts::timestamp as commissioned, "
        f"decommissioned_ts::timestamp as decommissioned from {csv['chargers']}"
    )
    database.execute(f"create table ports as select charge_point_id as station, port_id as port from {csv['ports']}")
    database.execute(
        "create table connectors as select charge_point_id as station, port_id as port, connector_id as connector "
        f"from {csv['connectors']}"
    )
    tables = tmp_path_factory.mktemp("kwwhat")
    assert main(["tables", str(KWWHAT / "ocpp_1_6_synthetic_logs_14d.csv"), "--out", str(tables)]) == 0
    kpi.compute(database, tables, SINCE, timedelta(seconds=300))
    return database


@pytest.mark.parametrize(
    ("file", "wanted", "ours"),
    [
        (
            "int_transactions",
            "charger_id, transaction_id, connector_id, ingested_ts, transaction_start_ts, transaction_stop_ts, "
            "last_ingested_ts, transaction_stop_reason, id_tags, id_tag_statuses, meter_start_wh::bigint, "
            "meter_stop_wh::bigint, round(1000 * energy_transferred_kwh)::bigint",
            "select station, transaction::bigint, connector, first, started, stopped, last, stop_reason, "
            'tokens::varchar, ["authorization"]::varchar, meter_start::bigint, meter_stop::bigint, energy::bigint '
            "from transactions",
        ),
        (
            "int_status_changes",
            "charger_id, connector_id, port_id, ingested_ts, unique_id, status, error_code, payload_ts, "
            "previous_status, previous_ingested_ts, next_status, next_ingested_ts",
            "select station, connector, port, time, message_id, status, error_code, moment, previous, previous_time, "
            "next_status, next_time from status_changes",
        ),
        (
            "int_offline_outages",
            "charger_id, from_ts, to_ts, duration_minutes",
            "select station, since, until, epoch(until - since) / 60 from offline",
        ),
        (
            "int_faulted_outages",
            "charger_id, port_id, from_ts, to_ts, duration_minutes",
            "select station, port, since, until, datediff('minute', since, until) from faulted",
        ),
        (
            "fact_downtime_daily",
            "date_id, charger_id, port_id, reason, duration_minutes",
            "select day, station, port, reason, minutes from downtime",
        ),
    ],
)
def test_the_rows_of_kwwhat_come_out(kwwhat: Any, file: str, wanted: str, ours: str) -> None:
    expected = rows(kwwhat, f"select {wanted} from '{KWWHAT / 'expected' / file}.csv'")
    assert expected
    assert sorted(rows(kwwhat, ours), key=str) == sorted(expected, key=str)


def test_what_is_counted_by_hand(tmp_path: Path) -> None:
    """A port of two connectors, heard every minute for ten hours but for one; faulted for an hour; two sessions."""
    log = tmp_path / "station.log"
    start = datetime(2026, 3, 1, 6)
    lines: list[tuple[float, str]] = []

    def at(minute: float, frame: list[Any], answer: Any = None) -> None:
        lines.append((minute, json.dumps(frame)))
        if answer is not None:
            lines.append((minute + 0.01, json.dumps([3, frame[1], answer])))

    def status(minute: float, connector: int, text: str) -> None:
        payload = {"connectorId": connector, "errorCode": "NoError", "status": text}
        at(minute, [2, f"s{minute}{connector}", "StatusNotification", payload], {})

    def session(minute: float, number: int, energy: int) -> None:
        card, now = {"idTag": f"CARD{number}"}, "2026-03-01T06:00:00Z"
        accepted = {"idTagInfo": {"status": "Accepted"}}
        at(minute, [2, f"a{number}", "Authorize", card], accepted)
        begin = {"connectorId": 1, "meterStart": 0, "timestamp": now} | card
        at(minute + 1, [2, f"b{number}", "StartTransaction", begin], accepted | {"transactionId": number})
        status(minute + 1.5, 1, "Charging")
        end = {"transactionId": number, "meterStop": energy, "timestamp": now}
        at(minute + 9, [2, f"c{number}", "StopTransaction", end], {})
        status(minute + 10, 1, "Available")

    for minute in range(601):
        if not 300 < minute < 360:
            at(minute, [2, f"h{minute}", "Heartbeat", {}])
    status(0.5, 1, "Available")
    status(0.5, 2, "Available")
    session(20, 1, 5000)
    session(50, 2, 50)
    at(80.5, [2, "x", "Authorize", {"idTag": "CARD3"}], {"idTagInfo": {"status": "Blocked"}})
    status(100, 1, "Faulted")
    status(120, 2, "Faulted")
    status(180, 1, "Available")
    status(200, 2, "Available")
    lines.sort(key=lambda line: line[0])
    log.write_text("".join(f"{start + timedelta(minutes=m):%Y-%m-%dT%H:%M:%S.%fZ} CS1: {text}\n" for m, text in lines))
    assert main(["tables", str(log), "--out", str(tmp_path / "tables")]) == 0

    database = duckdb.connect()
    database.execute("create table chargers as select 'CS1' as station, timestamp '2026-03-01 06:00' as commissioned, "
                     "null::timestamp as decommissioned")  # fmt: skip
    database.execute("create table ports as select 'CS1' as station, 1 as port")
    database.execute("create table connectors as select 'CS1' as station, 1 as port, unnest([1, 2]) as connector")
    kpi.compute(database, tmp_path / "tables", datetime(2026, 1, 1), timedelta(minutes=5))
    assert rows(database, "select transaction, energy::int, is_success_kwwhat from transactions order by all") == [
        ("1", 5000, True), ("2", 50, False),
    ]  # fmt: skip
    assert rows(database, "select datediff('minute', since, until) from offline") == [(60,)]
    # In the sense of kwwhat the outage of a port also has the times that touch the one in which all are faulted.
    assert rows(database, "select port, datediff('minute', since, until) from faulted") == [(1, 100)]
    assert rows(database, "select reason, minutes from downtime order by all") == [("FAULTED", 100), ("OFFLINE", 60)]
    [(watched, out, uptime)] = rows(database, "select minutes_watched, minutes_out, uptime from uptime")
    assert (watched, out, round(uptime, 6)) == (600, 160, round(100 * 440 / 600, 6))
    figures = "attempt, attempts, charge_start_success, charge_end_success, session_success, charge_start_time"
    assert [tuple(round(one, 3) if isinstance(one, float) else one for one in row)
            for row in rows(database, f"select {figures} from chargex order by attempt")] == [
        ("all", 3, 66.667, 100, 66.667, 89.4), ("authorize", 3, 66.667, 100, 66.667, 89.4),
    ]  # fmt: skip
