"""Sessions, outages and uptime of charging stations: SQL on DuckDB over the tables that `ocpp-fastcodec tables` writes.

    ocpp-fastcodec tables csms.log.gz --out TABLES
    python examples/kpi/kpi.py TABLES MASTER

MASTER is a folder with the master data: `chargers.csv` (station, commissioned, decommissioned), `ports.csv` (station,
port) and `connectors.csv` (station, port, connector). `kpi.sql` says what each result is.
"""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from pathlib import Path

import duckdb


def compute(database: duckdb.DuckDBPyConnection, tables: Path, since: datetime, silence: timedelta) -> None:
    """Makes the results of `kpi.sql` of the tables in a folder, and of the tables chargers, ports and connectors.

    Outages count from `since` on, where they are longer than `silence`: that with which the tables were made, or more.
    """
    database.execute("set timezone = 'UTC'")
    for table in ("frames", "status", "sessions", "outages"):
        database.execute(f"create or replace view {table} as from '{tables / table}.parquet'")
    database.execute("set variable since = ?", [since])
    database.execute("set variable silence = ?", [silence])
    database.execute(Path(__file__).with_name("kpi.sql").read_text(encoding="utf-8"))


def main() -> None:
    tables, master = map(Path, sys.argv[1:])
    database = duckdb.connect()
    for table in ("chargers", "ports", "connectors"):
        database.execute(f"create table {table} as from read_csv('{master / table}.csv')")
    compute(database, tables, datetime(2000, 1, 1), timedelta(minutes=5))
    for table in ("transactions", "offline", "faulted", "uptime", "chargex"):
        print(table)
        database.table(table).show()


if __name__ == "__main__":
    main()
