"""Sessions, outages and uptime of charging stations, from raw frames: the library's columns, and SQL on DuckDB.

    python examples/kpi/kpi.py FOLDER

FOLDER has `logs.csv` (timestamp, station, frame) of OCPP 1.6, and the master data `chargers.csv`, `ports.csv` and
`connectors.csv`. `kpi.sql` says what each table is.
"""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from pathlib import Path

import duckdb

from ocpp_fastcodec import Codec

PLACES = {
    "StatusNotification": {
        "connector": "/connectorId",
        "status": "/status",
        "error_code": "/errorCode",
        "moment": "/timestamp",
    },
    "StartTransaction": {
        "connector": "/connectorId",
        "tag": "/idTag",
        "meter": "/meterStart",
        "moment": "/timestamp",
    },
    "StartTransactionResponse": {"transaction": "/transactionId", "tag_status": "/idTagInfo/status"},
    "MeterValues": {"connector": "/connectorId", "transaction": "/transactionId"},
    "StopTransaction": {
        "transaction": "/transactionId",
        "tag": "/idTag",
        "meter": "/meterStop",
        "moment": "/timestamp",
        "reason": "/reason",
    },
}


def compute(database: duckdb.DuckDBPyConnection, since: datetime, heartbeat: timedelta, threads: int = 1) -> None:
    """Makes the tables of `kpi.sql` of the tables logs (time, station, frame), chargers, ports and connectors.

    Outages count from `since` on; a station that is silent for longer than `heartbeat` is offline.
    """
    codec = Codec("1.6")
    # In the order of time, and of the log where times are equal: what links to an answer stands before it.
    database.sql("create or replace table ordered as select * from logs order by time, rowid")
    ordered = "select station, frame from ordered order by rowid"
    verdicts = codec.judge(
        database.cursor().sql(ordered),
        column="frame",
        columns=["message_type", "message_id", "action"],
        threads=threads,
    )
    database.register("verdicts", verdicts)
    database.sql("create or replace table verdict as select row_number() over () - 1 as row, * from verdicts")
    # Each is read by a cursor of its own, because a connection has one open result.
    calls = codec.open_calls()
    values = codec.extract(
        database.cursor().sql(ordered), PLACES, column="frame", station="station", pending=calls, threads=threads
    )
    database.register("extracted", values)
    database.sql("create or replace table extract as from extracted")
    senders = [action for action in codec.actions() if codec.sender(action) != "csms"]
    database.execute("set variable senders = ?", [senders])
    database.execute("set variable since = ?", [since])
    database.execute("set variable heartbeat = ?", [heartbeat])
    database.sql("""
        create or replace table frames as
        select row, time, station, message_type, message_id,
            list_contains(getvariable('senders'), action) as sent_by_station
        from verdict join (select rowid as row, time, station from ordered) using (row);
        create or replace table payloads as
        select extract.* replace (moment::timestamp as moment), time, station, message_id
        from extract join frames using (row);
    """)
    database.execute(Path(__file__).with_name("kpi.sql").read_text(encoding="utf-8"))


def main() -> None:
    folder = Path(sys.argv[1])
    database = duckdb.connect()
    database.execute("set timezone = 'UTC'")
    for table in ("logs", "chargers", "ports", "connectors"):
        database.execute(f"create table {table} as from read_csv('{folder / table}.csv', all_varchar = false)")
    compute(database, datetime.min.replace(year=2000), timedelta(seconds=300))
    for table in ("attempts", "offline", "faulted", "uptime"):
        print(table)
        database.table(table).show()


if __name__ == "__main__":
    main()
