"""Samples of raw frames on DuckDB: frames stream out of SQL as Arrow, and columns stream back into it.

    python examples/engines/duckdb_samples.py FRAMES.parquet OUT.parquet

FRAMES has the columns number (that of the row, from 0), station and frame. It prints the energy of each station.
"""

from __future__ import annotations

import sys

import duckdb

from ocpp_fastcodec import Codec


def main(source: str, target: str) -> None:
    database = duckdb.connect()
    database.read_parquet(source).order("number").create_view("log")
    # A cursor of its own: a connection has one open result.
    frames = database.cursor().sql("select frame from log")
    database.register("found", Codec("1.6").samples(frames))
    database.execute(
        "create table samples as select station, found.* exclude row from found join log on found.row = log.number"
    )
    database.table("samples").write_parquet(target)
    query = """
        select station, sum(energy) / 1000 as kilowatt_hours from (
            select station, max(value) - min(value) as energy from samples
            where measurand = 'Energy.Active.Import.Register' group by station, transaction
        ) group by station order by station
    """
    print(database.sql(query))


if __name__ == "__main__":
    main(*sys.argv[1:])
