"""How fast an archive is read, beside what people use today: rates of one core, by CPU time.

    python benches/archive_rates.py [MEGABYTES]

reads a generated archive (archive.py), 2,000 MB of it where nothing is said; slow peers read the first 80 MB. Where two
roads do the same work, it is asserted to be equal.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, cast

import duckdb
import orjson
import pyarrow as pa
import pyarrow.compute as pc

import archive
import timing
from ocpp_fastcodec import Codec
from report import aligned

if TYPE_CHECKING:
    from ocpp_fastcodec import Batches

CODEC = Codec("1.6")
SLOW_BATCHES = 5
"""How many batches of the archive a slow peer reads."""
Row = tuple[int, str | None, int | None, int | None, str | None, str | None, str | None, str | None, str | None, str]


def judged(frames: pa.RecordBatchReader) -> int:
    read = CODEC.judge(
        frames,
        column="frame",
        columns=["valid", "message_type", "message_id", "action", "keyword", "pointer", "size"],
    )
    return sum(len(batch) for batch in cast("Batches", read))


def judged_one_by_one(frames: pa.RecordBatchReader) -> int:
    """What `judge` replaces: a loop over the same column."""
    is_valid = CODEC.is_valid
    return sum(sum(map(is_valid, batch["frame"].to_pylist())) for batch in frames)


def sampled(frames: pa.RecordBatchReader, threads: int = 1) -> int:
    return sum(len(batch) for batch in cast("Batches", CODEC.samples(frames, column="frame", threads=threads)))


def sampled_one_by_one(frames: pa.RecordBatchReader) -> int:
    """What `samples` replaces: a JSON parser and a loop into rows, without validation and without units."""
    return sum(len([*parsed(batch["frame"].to_pylist())]) for batch in frames)


def parsed(frames: list[bytes]) -> Iterator[Row]:
    for number, frame in enumerate(frames):
        try:
            message = orjson.loads(frame)
        except orjson.JSONDecodeError:
            continue
        if message[0] != 2 or message[2] not in ("MeterValues", "StopTransaction"):
            continue
        payload = message[3]
        connector, transaction = payload.get("connectorId"), payload.get("transactionId")
        for meter in payload.get("meterValue" if message[2] == "MeterValues" else "transactionData", ()):
            moment = meter["timestamp"]
            for sample in meter["sampledValue"]:
                get = sample.get
                texts = get("context"), get("measurand"), get("phase"), get("location"), get("unit")
                yield number, moment, connector, transaction, *texts, sample["value"]


PLACES = {
    "StatusNotification": {"connector": "/connectorId", "status": "/status", "fault": "/errorCode"},
    "StartTransaction": {"connector": "/connectorId", "tag": "/idTag", "meter": "/meterStart"},
    "StopTransaction": {"tag": "/idTag", "meter": "/meterStop", "reason": "/reason"},
}
"""What is extracted: columns with their places, by message."""
EXTRACTED = ("connector", "status", "fault", "tag", "meter", "reason")


def extracted(frames: pa.RecordBatchReader) -> int:
    return sum(len(batch) for batch in cast("Batches", CODEC.extract(frames, PLACES, column="frame")))


def extracted_one_by_one(frames: pa.RecordBatchReader) -> int:
    """What `extract` replaces: a JSON parser and a loop into rows, without validation."""
    return sum(len([*payloads(batch["frame"].to_pylist())]) for batch in frames)


def payloads(frames: list[bytes]) -> Iterator[tuple[int, str, list[Any]]]:
    places = {message: [columns.get(name, "/")[1:] for name in EXTRACTED] for message, columns in PLACES.items()}
    for number, frame in enumerate(frames):
        try:
            message = orjson.loads(frame)
        except orjson.JSONDecodeError:
            continue
        if message[0] == 2 and message[2] in places:
            yield number, message[2], [message[3].get(name) for name in places[message[2]]]


SQL = """
    with calls as (
        select row, frame->>'$[2]' as action, frame->'$[3]' as payload from frames where frame->>'$[0]' = '2'
    ),
    meters as (
        select row, unnest(from_json(payload, '{"connectorId": "BIGINT", "transactionId": "BIGINT", "meterValue":
            [{"timestamp": "VARCHAR", "sampledValue": [SAMPLE]}]}').meterValue) as meter
        from calls where action = 'MeterValues'
        union all
        select row, unnest(from_json(payload, '{"transactionId": "BIGINT", "transactionData":
            [{"timestamp": "VARCHAR", "sampledValue": [SAMPLE]}]}').transactionData)
        from calls where action = 'StopTransaction'
    )
    select row, meter.timestamp, unnest(meter.sampledValue, recursive := true) from meters
""".replace(
    "SAMPLE",
    '{"value": "VARCHAR", "context": "VARCHAR", "measurand": "VARCHAR", "phase": "VARCHAR", "location": "VARCHAR",'
    ' "unit": "VARCHAR"}',
)


def sampled_by_duckdb(frames: pa.Table) -> int:
    """The rows that SQL extracts from the same frames, without validation: those that are no JSON were taken out."""
    database = duckdb.connect(config={"threads": 1})
    database.register("frames", frames)
    return sum(batch.num_rows for batch in database.sql(SQL).to_arrow_reader(1 << 16))


def are_equal(frames: pa.RecordBatch) -> None:
    """Asserts that the roads find the same in some frames."""
    texts = frames["frame"].to_pylist()
    valid = pa.table(CODEC.judge(texts, columns=["valid"]))["valid"].to_pylist()
    assert valid == [CODEC.is_valid(text) for text in texts]
    ours = pa.table(CODEC.samples(texts))
    loop = [row for row in parsed(texts) if valid[row[0]]]
    assert ours["row"].to_pylist() == [row[0] for row in loop]
    scale = {"kWh": 1000, "kW": 1000}
    values = [float(row[-1]) * scale.get(row[-2] or "", 1) for row in loop]
    assert all(
        abs(one - other) <= 1e-9 * abs(other) for one, other in zip(ours["value"].to_pylist(), values, strict=True)
    )
    assert ours["connector"].to_pylist() == [row[2] for row in loop]
    assert ours["transaction"].to_pylist() == [None if row[3] is None else str(row[3]) for row in loop]
    assert ours["measurand"].to_pylist() == [row[5] or "Energy.Active.Import.Register" for row in loop]
    found = pa.table(CODEC.extract(texts, PLACES)).select(["row", "message", *EXTRACTED]).to_pylist()
    assert [[*row.values()] for row in found] == [
        [number, message, *values] for number, message, values in payloads(texts) if valid[number]
    ]
    assert sampled_by_duckdb(well_formed([frames])) == sum(1 for _ in parsed(texts))


def well_formed(batches: list[pa.RecordBatch]) -> pa.Table:
    """The frames that are JSON, as texts with their numbers."""
    numbers: list[int] = []
    texts: list[str] = []
    for batch in batches:
        for frame in batch["frame"].to_pylist():
            try:
                orjson.loads(frame)
            except orjson.JSONDecodeError:
                continue
            numbers.append(len(numbers))
            texts.append(frame.decode())
    return pa.table({"row": numbers, "frame": pa.array(texts, pa.string())})


def cost(work: Callable[[], Any], clock: Callable[[], float] = time.process_time) -> float:
    """The seconds that some work takes: the better of two times."""
    seconds = []
    for _ in range(2):
        start = clock()
        work()
        seconds.append(clock() - start)
    return min(seconds)


def main(megabytes: int = 2000) -> None:
    file = pa.ipc.open_file(pa.memory_map(str(archive.path(megabytes * 10**6))))
    batches = [file.get_batch(number) for number in range(file.num_record_batches)]
    few = batches[:SLOW_BATCHES]
    are_equal(batches[0])

    def reader(chosen: list[pa.RecordBatch]) -> pa.RecordBatchReader:
        return pa.RecordBatchReader.from_batches(archive.SCHEMA, chosen)

    def size(chosen: list[pa.RecordBatch]) -> int:
        return sum(pc.sum(pc.binary_length(batch["frame"])).as_py() for batch in chosen)

    total = size(batches)
    judge = total / cost(lambda: judged(reader(batches)))
    samples = total / cost(lambda: sampled(reader(batches)))
    extract = total / cost(lambda: extracted(reader(batches)))
    # Beside a slow peer, of the frames that it reads.
    judge_few = cost(lambda: judged(reader(few)))
    samples_few = cost(lambda: sampled(reader(few)))
    extract_few = cost(lambda: extracted(reader(few)))
    extract_loop = cost(lambda: extracted_one_by_one(reader(few)))
    loop = cost(lambda: judged_one_by_one(reader(few)))
    json_loop = cost(lambda: sampled_one_by_one(reader(few)))
    json_table = well_formed(few)
    sql = cost(lambda: sampled_by_duckdb(json_table))
    one = cost(lambda: sampled(reader(batches), threads=1), time.perf_counter)
    two = cost(lambda: sampled(reader(batches), threads=2), time.perf_counter)
    rows = sum(batch.num_rows for batch in batches)
    print(f"\n## An archive of {total / 1e9:.2f} GB, {rows:,} frames of 1.6, {timing.build()} build\n")
    table = [["road", "beside", "measured", "floor"]]
    table.append(["`judge`, seven columns", "", f"{judge / 1e9:.2f} GB/s", "2 GB/s"])
    table.append(["", "`is_valid` in a loop", f"{loop / judge_few:.1f}x", "2.5x"])
    table.append(["`samples`", "", f"{samples / 1e9:.2f} GB/s", "1.2 GB/s"])
    table.append(["", "`orjson.loads` and a loop into rows", f"{json_loop / samples_few:.1f}x", "10x"])
    table.append(["", "DuckDB over the JSON, not validating", f"{sql / samples_few:.1f}x", "2x"])
    table.append(["`extract`, six columns of three messages", "", f"{extract / 1e9:.2f} GB/s", "2 GB/s"])
    table.append(["", "`orjson.loads` and a loop into rows", f"{extract_loop / extract_few:.1f}x", "10x"])
    table.append(["`samples`, two threads", "one, by the clock", f"{one / two:.2f}x", "1.6x"])
    print("\n".join(aligned(table, left=2)))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
