"""The examples on the engines themselves, in local mode: each makes the rows that the library makes alone.

`make test-engines` runs them, in some minutes.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "benches")]
# The workers of Spark and of Ray are processes of their own, and find the examples and the packages as this one does.
os.environ["PYTHONPATH"] = str(HERE)
os.environ["PYSPARK_PYTHON"] = sys.executable

import archive  # noqa: E402
from ocpp_fastcodec import Codec  # noqa: E402

CODEC = Codec("1.6")
COMPARED = ["station", "time", "transaction", "measurand", "phase", "unit", "value", "decimal"]


@pytest.fixture(scope="session")
def frames() -> pa.Table:
    rows = [(station, frame.decode(errors="replace")) for station, frame in archive.day(12)]
    stations, texts = zip(*rows, strict=True)
    return pa.table({"number": range(len(rows)), "station": stations, "frame": texts})


@pytest.fixture(scope="session")
def source(frames: pa.Table, tmp_path_factory: pytest.TempPathFactory) -> str:
    file = tmp_path_factory.mktemp("frames") / "frames.parquet"
    pq.write_table(frames, file, row_group_size=1000)
    return str(file)


def comparable(samples: pa.Table) -> list[tuple[Any, ...]]:
    # Spark writes times without the zone, which is UTC.
    place = samples.column_names.index("time")
    samples = samples.set_column(place, "time", samples["time"].cast(pa.timestamp("us", "UTC")))
    columns = [samples[name].to_pylist() for name in COMPARED]
    return sorted(zip(*columns, strict=True), key=repr)


@pytest.fixture(scope="session")
def expected(frames: pa.Table) -> list[tuple[Any, ...]]:
    found = pa.table(CODEC.samples(frames["frame"]))
    found = found.append_column("station", frames["station"].take(found["row"]))
    rows = comparable(found)
    assert len(rows) > 3000
    assert isinstance(rows[0][-1], Decimal)
    return rows


@pytest.mark.parametrize("engine", ["polars", "duckdb", "ray", "dask"])
def test_samples(engine: str, source: str, expected: list[tuple[Any, ...]], tmp_path: Path) -> None:
    module = __import__(f"{engine}_samples")
    module.main(source, str(tmp_path / "samples.parquet"))
    assert comparable(pq.read_table(tmp_path / "samples.parquet")) == expected


@pytest.fixture(scope="session")
def spark() -> Iterator[Any]:
    from pyspark.sql import SparkSession

    options = {"spark.ui.enabled": "false", "spark.sql.session.timeZone": "UTC", "spark.sql.shuffle.partitions": "2"}
    builder = SparkSession.builder.master("local[1]")
    for name, value in options.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    yield session
    session.stop()


def test_samples_on_spark(spark: Any, source: str, expected: list[tuple[Any, ...]], tmp_path: Path) -> None:
    import spark_samples

    spark_samples.table(spark.read.parquet(source)).write.parquet(str(tmp_path / "samples"))
    assert comparable(pq.read_table(tmp_path / "samples")) == expected


def test_links_on_spark(spark: Any, frames: pa.Table, source: str) -> None:
    """Two days, with the open calls of the first, give what one run over both gives."""
    import spark_links

    whole: Any = CODEC.judge(frames, column="frame", station="station", columns=["action"], pending=CODEC.open_calls())
    actions = [action for batch in whole for action in pa.table(batch)["action"].to_pylist()]
    log = spark.read.parquet(source)
    middle = frames.num_rows // 2
    none = spark.createDataFrame([], "station string, message_id string, action string")
    first = spark_links.table(log.where(f"number < {middle}"), none).toArrow().to_pylist()
    left = [(row["station"], row["message_id"], row["action"]) for row in first if row["message_type"] == "open"]
    calls = spark.createDataFrame(left, none.schema)
    second = spark_links.table(log.where(f"number >= {middle}"), calls).toArrow().to_pylist()
    found = [row["action"] for row in first + second if row["message_type"] != "open"]
    assert sorted(found, key=repr) == sorted(actions, key=repr)
    assert left


def test_spark_reads_frames_faster_than_its_own_json(spark: Any, source: str) -> None:
    """Prints how much: nothing here is decided by time."""
    import spark_samples
    from pyspark.sql.functions import col, explode, from_json, get_json_object

    sample = "struct<value: string, context: string, measurand: string, phase: string, location: string, unit: string>"
    meters = f"array<struct<timestamp: string, sampledValue: array<{sample}>>>"
    log = spark.read.parquet(*[source] * 60).cache()
    log.count()

    def own() -> Any:
        found: list[Any] = []
        for action, name in (("MeterValues", "meterValue"), ("StopTransaction", "transactionData")):
            calls = log.where(get_json_object("frame", "$[2]") == action)
            payload = from_json(
                get_json_object("frame", "$[3]"), f"connectorId long, transactionId long, {name} {meters}"
            )
            meter = calls.select("station", explode(payload[name]).alias("meter"))
            found.append(meter.select("station", "meter.timestamp", explode(col("meter.sampledValue")).alias("sample")))
        return found[0].union(found[1])

    times, rows = {}, {}
    for name, query in (("own", own()), ("ours", spark_samples.table(log))) * 2:
        start = time.perf_counter()
        rows[name] = query.toArrow().num_rows
        times[name] = time.perf_counter() - start
    assert rows["own"] >= rows["ours"] > 0
    print(f"\nSpark: from_json and explode {times['own']:.1f} s, mapInArrow with samples {times['ours']:.1f} s")
