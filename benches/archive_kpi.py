"""Transactions, outages and uptime of raw frames, beside SQL that reads their JSON itself: CPU time of one core.

    python benches/archive_kpi.py [FRAMES]

repeats the logs of the kwwhat project, each time for other stations, until there are so many frames: a million where
nothing is said. The logs are not in the repository: KWWHAT names their folder. All roads read one table of texts, and
then compute what `examples/kpi/kpi.sql` does; what comes out is asserted to be equal.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.csv

import timing
from ocpp_fastcodec import Codec
from ocpp_fastcodec.tables import Tables

ROOT = Path(__file__).resolve().parent.parent
LOGS = Path(os.environ.get("KWWHAT", ROOT.parent / "shared" / "data" / "kwwhat"))
KPI = (ROOT / "examples" / "kpi" / "kpi.sql").read_text(encoding="utf-8")
DERIVED, JSON, EXTRACT = (
    Path(__file__).with_name(name).read_text(encoding="utf-8")
    for name in ("archive_kpi.sql", "archive_json.sql", "archive_extract.sql")
)
FROM_STATION = """
create macro is_from_station(action) as action not in ('RemoteStartTransaction', 'RemoteStopTransaction', 'Reset',
    'ChangeConfiguration', 'GetConfiguration', 'TriggerMessage', 'UnlockConnector', 'ChangeAvailability')
"""
PLACES = {
    "StatusNotification": {
        "connector": "/connectorId", "status": "/status", "error_code": "/errorCode", "moment": "/timestamp",
    },
    "StartTransaction": {
        "connector": "/connectorId", "moment": "/timestamp", "meter": "/meterStart", "id_token": "/idTag",
    },
    "StopTransaction": {
        "transaction": "/transactionId", "moment": "/timestamp", "reason": "/reason", "meter": "/meterStop",
        "id_token": "/idTag",
    },
    "MeterValues": {"transaction": "/transactionId"},
}  # fmt: skip
RESULTS = {
    "transactions": "station, connector, transaction, first, last, started, stopped, stop_reason, meter_start, "
    "meter_stop, energy, is_success_kwwhat",
    "status_changes": "station, connector, port, time, message_id, status, error_code, previous, next_status",
    "offline": "station, since, until",
    "faulted": "station, port, since, until",
    "uptime": "station, port, minutes_watched, minutes_out, uptime",
}
ROWS = 1 << 16


def repeated(count: int) -> pa.Table:
    """So many frames: the columns time, station and frame."""
    log = pa.csv.read_csv(LOGS / "ocpp_1_6_synthetic_logs_14d.csv")
    log = pa.table(
        {"time": log["timestamp"].cast(pa.timestamp("us", "UTC")), "station": log["id"], "frame": log["msg"]}
    )
    copies = -(-count // len(log))
    names = log["station"].combine_chunks().dictionary_encode()

    def copy(number: int) -> pa.Table:
        stations = pa.array([f"{name}-{number:04}" for name in names.dictionary.to_pylist()])
        return log.set_column(1, "station", pa.DictionaryArray.from_arrays(names.indices, stations).cast(pa.string()))

    return pa.concat_tables(map(copy, range(copies))).combine_chunks()


def with_masters(frames: pa.Table) -> duckdb.DuckDBPyConnection:
    """A database of one thread, with the chargers, ports and connectors of all stations."""
    database = duckdb.connect(config={"threads": 1})
    database.execute(FROM_STATION)
    database.execute("set timezone = 'UTC'")
    database.execute("set variable since = timestamp '2025-10-01'")
    database.execute("set variable silence = interval 300 seconds")
    stations = pa.table({"station": frames["station"].unique()})
    database.register("stations", stations)
    for table, columns in {
        "chargers": "commissioned_ts::timestamp as commissioned, decommissioned_ts::timestamp as decommissioned",
        "ports": "port_id as port",
        "connectors": "port_id as port, connector_id as connector",
    }.items():
        database.execute(
            f"create table {table} as select station, {columns} from '{LOGS / table}.csv' "
            "join stations on starts_with(station, charge_point_id || '-')"
        )
    return database


def by_tables(frames: pa.Table, database: duckdb.DuckDBPyConnection) -> None:
    tables = Tables(version="1.6")
    wanted = {"frames": ["time", "station", "message_type", "direction"], "status": None, "sessions": None,
              "outages": None}  # fmt: skip

    def parts() -> Iterator[dict[str, pa.Table]]:
        for batch in frames.to_batches(max_chunksize=ROWS):
            yield tables.add_table(batch)
        yield tables.finish()

    made: dict[str, list[pa.Table]] = {name: [] for name in wanted}
    for part in parts():
        for name, columns in wanted.items():
            made[name].append(part[name].select(columns) if columns else part[name])
    for name, several in made.items():
        database.register(name, pa.concat_tables(several))
    database.execute(KPI)


def by_columns(frames: pa.Table, database: duckdb.DuckDBPyConnection) -> None:
    codec = Codec("1.6")
    judged = pa.table(codec.judge(frames, column="frame", columns=["message_type", "message_id", "action"]))
    for name in frames.column_names:
        judged = judged.append_column(name, frames[name])
    values = pa.table(codec.extract(frames, PLACES, column="frame"))
    beside = judged.select(["time", "station", "message_id"]).take(values["row"])
    for name in beside.column_names:
        values = values.append_column(name, beside[name])
    database.register("judged", judged)
    database.register("extracted", values)
    database.execute(EXTRACT + DERIVED + KPI)


def by_sql(frames: pa.Table, database: duckdb.DuckDBPyConnection) -> None:
    database.register("log", frames)
    database.execute(JSON + DERIVED + KPI)


Results = dict[str, list[tuple[Any, ...]]]


def timed(road: Callable[[pa.Table, duckdb.DuckDBPyConnection], None], frames: pa.Table) -> tuple[float, Results]:
    """The seconds of a road, and its results."""
    database = with_masters(frames)
    start = time.process_time()
    road(frames, database)
    seconds = time.process_time() - start
    results = {
        table: database.execute(f"select {columns} from {table} order by all").fetchall()
        for table, columns in RESULTS.items()
    }
    return seconds, results


def main(count: int = 1_000_000) -> None:
    if not LOGS.is_dir():
        print(f"the logs of kwwhat are not in {LOGS}")
        return
    frames = repeated(count)
    sql, results = timed(by_sql, frames)
    assert all(results.values())
    columns, of_columns = timed(by_columns, frames)
    tables, of_tables = timed(by_tables, frames)
    for table, rows in results.items():
        assert rows == of_columns[table], table
        assert rows == of_tables[table], table
    print(f"\n## Transactions, outages and uptime of {len(frames):,} frames, {timing.build()} build\n")
    print(f"SQL over the JSON: {sql:.2f} s")
    print(f"`judge`, `extract` and SQL: {columns:.2f} s; {sql / columns:.1f}x (floor: 3x)")
    print(f"`tables` and SQL: {tables:.2f} s; {sql / tables:.1f}x")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
