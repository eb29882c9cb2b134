"""`examples/kpi`: what its SQL makes of the tables of small logs that are counted by hand, and of those of kwwhat.

The latter logs are not in the repository: KWWHAT names their folder, or they stand in `../shared/data/kwwhat`.
"""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

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
    from ocpp_fastcodec.cli import main

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
