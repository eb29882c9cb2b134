"""Verdicts of raw frames on Spark, each answer linked to its call: a group for each station, and state between days.

    spark-submit examples/engines/spark_links.py FRAMES CALLS OUT NEXT_CALLS

FRAMES has the columns number (the order), station and frame; CALLS, of the day before, has the calls that were still
open: station, message_id and action. What is open at the end goes to NEXT_CALLS. On a cluster the frames of one station
of one day have to fit the memory of a task: a few megabytes.
"""

from __future__ import annotations

import sys
from typing import Final

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession

from ocpp_fastcodec import Codec

COLUMNS: Final = ("valid", "message_type", "message_id", "action", "keyword", "pointer")
SCHEMA = """
    station string, valid boolean, message_type string, message_id string, action string, keyword string, pointer string
"""
STRINGS = pa.schema([(name, pa.bool_() if name == "valid" else pa.string()) for name in ("station", *COLUMNS)])
OPEN = "open"


def verdicts(frames: pa.Table, calls: pa.Table) -> pa.Table:
    """Makes the verdicts of one station; the calls that stay open follow as rows of the type `open`."""
    codec = Codec("1.6")
    station = (frames if frames.num_rows else calls)["station"][0].as_py()
    columns = calls.select(["message_id", "action"]).to_pylist()
    pending = codec.open_calls([(None, call["message_id"], call["action"]) for call in columns])
    ordered = frames.sort_by("number")["frame"].combine_chunks()
    made = pa.table(codec.judge(ordered, columns=COLUMNS, pending=pending))
    made = made.add_column(0, "station", pa.array([station] * made.num_rows, pa.string())).cast(STRINGS)
    left = [
        {"station": station, "message_type": OPEN, "message_id": message_id, "action": action}
        for _, message_id, action in pending.calls()
    ]
    return pa.concat_tables([made, pa.Table.from_pylist(left, STRINGS)])


def table(frames: DataFrame, calls: DataFrame) -> DataFrame:
    return frames.groupBy("station").cogroup(calls.groupBy("station")).applyInArrow(verdicts, SCHEMA)


if __name__ == "__main__":
    spark = SparkSession.builder.getOrCreate()
    made = table(spark.read.parquet(sys.argv[1]), spark.read.parquet(sys.argv[2])).cache()
    made.where(f"message_type <> '{OPEN}'").write.parquet(sys.argv[3])
    made.where(f"message_type = '{OPEN}'").select("station", "message_id", "action").write.parquet(sys.argv[4])
