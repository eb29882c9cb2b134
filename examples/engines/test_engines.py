"""The examples on the engines themselves, in local mode: each makes the rows that the library makes alone.

`make test-engines` runs them, in some minutes.
"""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
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
COPIES = 60
"""How many times Spark reads the frames where it is timed."""
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


SAMPLE = "struct<value: string, context: string, measurand: string, phase: string, location: string, unit: string>"
METERS = f"array<struct<timestamp: string, sampledValue: array<{SAMPLE}>>>"
PAYLOAD = f"connectorId long, transactionId string, meterValue {METERS}, transactionData {METERS}"
SAMPLES_BY_SPARK = f"""
    with payloads as (
        select station, from_json(get_json_object(frame, '$[3]'), '{PAYLOAD}') as payload from log
        where get_json_object(frame, '$[2]') in ('MeterValues', 'StopTransaction')
    ),
    meters as (
        select station, payload.connectorId, payload.transactionId,
            explode(coalesce(payload.meterValue, payload.transactionData)) as meter
        from payloads
    ),
    samples as (select *, explode(meter.sampledValue) as sample from meters)
    select station, try_cast(meter.timestamp as timestamp) as time, connectorId as connector,
        transactionId as transaction, coalesce(sample.context, 'Sample.Periodic') as context,
        coalesce(sample.measurand, 'Energy.Active.Import.Register') as measurand, sample.phase,
        coalesce(sample.location, 'Outlet') as location,
        case sample.unit when 'kWh' then 'Wh' when 'kW' then 'W' else sample.unit end as unit,
        try_cast(sample.value as double) * if(sample.unit in ('kWh', 'kW'), 1000, 1) as value,
        cast(try_cast(sample.value as decimal(23, 12)) * if(sample.unit in ('kWh', 'kW'), 1000, 1) as decimal(38, 12))
            as decimal
    from samples
"""
"""Makes the columns of `samples` by Spark's own means, without validation."""


def test_spark_finds_the_same_by_its_own_json(
    spark: Any, source: str, expected: list[tuple[Any, ...]], capsys: pytest.CaptureFixture[str]
) -> None:
    """The peer of what is timed here does the same work. How long both take is printed: nothing is decided by that."""
    import spark_samples

    log = spark.read.parquet(source)
    log.createOrReplaceTempView("log")
    found = comparable(spark.sql(SAMPLES_BY_SPARK).toArrow())
    # Spark validates nothing, so that it takes samples out of broken frames too; its doubles are rounded twice.
    exact = [Counter((*row[:-2], row[-1]) for row in rows) for rows in (expected, found)]
    assert exact[0] <= exact[1]
    assert exact[1].total() < 1.05 * exact[0].total()

    many = spark.read.parquet(*[source] * COPIES).cache()
    many.count()
    many.createOrReplaceTempView("log")
    times: dict[str, list[float]] = {"from_json and explode": [], "mapInArrow with samples": []}
    for _ in range(3):
        for name, query in zip(times, (spark.sql(SAMPLES_BY_SPARK), spark_samples.table(many)), strict=True):
            start = time.perf_counter()
            # All rows are made, and none is kept.
            query.write.format("noop").mode("overwrite").save()
            times[name].append(time.perf_counter() - start)
    with capsys.disabled():
        print("\nSpark:", ", ".join(f"{name} {min(each):.1f} s" for name, each in times.items()))
