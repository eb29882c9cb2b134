"""Transactions, outages and uptime of raw frames, beside SQL that reads their JSON itself: CPU time of one core.

    python benches/archive_kpi.py [FRAMES]

repeats the logs of the kwwhat project, each time for other stations, until there are so many frames: a million where
nothing is said. The logs are not in the repository: KWWHAT names their folder. Both roads read one table of texts, and
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
from ocpp_fastcodec.tables import Tables

ROOT = Path(__file__).resolve().parent.parent
LOGS = Path(os.environ.get("KWWHAT", ROOT.parent / "shared" / "data" / "kwwhat"))
KPI = (ROOT / "examples" / "kpi" / "kpi.sql").read_text(encoding="utf-8")
JSON = Path(__file__).with_name("archive_kpi.sql").read_text(encoding="utf-8")
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


def ours(frames: pa.Table, database: duckdb.DuckDBPyConnection) -> None:
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


def by_sql(frames: pa.Table, database: duckdb.DuckDBPyConnection) -> None:
    database.register("log", frames)
    database.execute(JSON)
    database.execute(KPI)


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
    mine, results = timed(ours, frames)
    sql, others = timed(by_sql, frames)
    for table, rows in results.items():
        assert rows, table
        assert rows == others[table], table
    print(f"\n## Transactions, outages and uptime of {len(frames):,} frames, {timing.build()} build\n")
    print(f"tables and SQL: {mine:.2f} s; SQL over the JSON: {sql:.2f} s; {sql / mine:.1f}x (floor: 3x)")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
