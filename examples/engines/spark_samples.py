"""Samples of raw frames on Spark: `mapInArrow` hands Arrow batches to the library, and takes Arrow batches back.

    spark-submit examples/engines/spark_samples.py FRAMES OUT

FRAMES is a folder of Parquet with the columns station and frame. On a cluster: the wheel in the environment of the
workers (`spark.archives`), `spark.sql.execution.arrow.maxRecordsPerBatch` as it is, and one core for each task.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession

from ocpp_fastcodec import Codec

SCHEMA = pa.schema(
    {
        "station": pa.string(),
        "time": pa.timestamp("us", "UTC"),
        "connector": pa.int64(),
        "transaction": pa.string(),
        "context": pa.string(),
        "measurand": pa.string(),
        "phase": pa.string(),
        "location": pa.string(),
        "unit": pa.string(),
        "value": pa.float64(),
        "decimal": pa.decimal128(38, 12),
    }
)
SPARK_SCHEMA = """
    station string, time timestamp, connector long, transaction string, context string, measurand string, phase string,
    location string, unit string, value double, decimal decimal(38, 12)
"""


def samples(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Makes the samples of one partition."""
    codec = Codec("1.6")
    for batch in batches:
        found = pa.table(codec.samples(batch["frame"]))
        found = found.append_column("station", batch["station"].take(found["row"].combine_chunks()))
        # Spark knows no dictionaries.
        yield from found.select(SCHEMA.names).cast(SCHEMA).to_batches()


def table(frames: DataFrame) -> DataFrame:
    return frames.select("station", "frame").mapInArrow(samples, SPARK_SCHEMA)


if __name__ == "__main__":
    spark = SparkSession.builder.getOrCreate()
    table(spark.read.parquet(sys.argv[1])).write.parquet(sys.argv[2])
