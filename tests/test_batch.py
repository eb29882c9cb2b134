"""`Codec.judge`, `extract` and `samples`: many frames become columns, which say what the methods for one frame say.

The columns are read by the Arrow libraries that people have; where one is not installed, its tests are skipped.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import corpus
from ocpp_fastcodec import Batch, Batches, Call, Codec, DecodeError, Policy, strategies
from shared import cases

pa = pytest.importorskip("pyarrow")

CODECS = {version: Codec(version) for version in ("1.6", "2.0.1", "2.1")}
CODEC = CODECS["1.6"]
TYPES = {2: "CALL", 3: "CALLRESULT", 4: "CALLERROR", 5: "CALLRESULTERROR", 6: "SEND", None: None}
CALL = '[2,"id","Heartbeat",{}]'
RESULT = '[3,"id",{"currentTime":"2024-01-01T00:00:00Z"}]'


def rows(batch: Batch | Batches) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = pa.table(batch).to_pylist()
    return made


def verdict(codec: Codec, frame: bytes) -> dict[str, Any]:
    """The row of a frame, by the methods that take one."""
    row: dict[str, Any] = dict.fromkeys(("keyword", "pointer", "code", "action", "message_id", "message_type"))
    row |= {"valid": codec.is_valid(frame), "violations": 0, "deviations": 0, "size": len(frame)}
    try:
        message = codec.decode(frame)
    except DecodeError as error:
        first = error.violations[0]
        row |= {"message_id": error.unique_id, "action": error.action, "code": error.code}
        row |= {"keyword": first.keyword, "pointer": first.pointer, "message_type": TYPES.get(error.message_type_id)}
        return row | {"violations": sum(violation.rule is None for violation in error.violations)}
    row |= {"deviations": len(message.deviations), "message_type": TYPES[getattr(message, "message_type_id", None)]}
    return row | {name: getattr(message, of, None) for name, of in (("message_id", "unique_id"), ("action", "action"))}


def test_each_shared_frame_has_the_verdict_of_the_other_methods() -> None:
    groups: dict[int, tuple[Codec, list[bytes]]] = {}
    for case in cases():
        groups.setdefault(id(case.codec), (case.codec, []))[1].append(case.frame)
    assert sum(len(frames) for _, frames in groups.values()) > 500
    for codec, frames in groups.values():
        assert rows(codec.judge(frames)) == [verdict(codec, frame) for frame in frames]


@pytest.mark.parametrize("version", CODECS)
@given(data=st.data())
def test_any_frames_have_the_verdict_of_the_other_methods(version: str, data: st.DataObject) -> None:
    codec = CODECS[version]
    drawn = data.draw(st.lists(strategies.frames(codec), min_size=1, max_size=20))
    frames = [frame.encode("utf-8", "surrogatepass") if isinstance(frame, str) else frame for frame in drawn]
    assert rows(codec.judge(frames)) == [verdict(codec, frame) for frame in frames]


SCALAR = re.compile(rb'"(?:[^"\\]|\\.)*"(?!\s*:)|-?[0-9][0-9.eE+-]*|true|false|null')
OTHERS = [
    *(b'"' + b"l" * length + b'"' for length in (0, 1, 21, 37, 49, 501)),
    *(b'"\xc3\xa9"', b'"\xe9"', b'"\\u0041"', b'"\\"', b'"\0"'),
    *(b"0", b"-1", b"01", b"1.5", b"1e3", b"-", b"12345678901234567890"),
    *(b"true", b"null", b"{}", b"[]", b""),
]
BYTES = [bytes([code]) for code in b'"\\{}[],: \n\0\xff0a9-.'] + [b""]


def changed(frame: bytes, random: Random) -> bytes:
    """A frame with another value somewhere, or another byte."""
    if random.random() < 0.6:
        start, end = random.choice([found.span() for found in SCALAR.finditer(frame)])
        return frame[:start] + random.choice(OTHERS) + frame[end:]
    at = random.randrange(len(frame))
    return frame[:at] + random.choice(BYTES) + frame[at + random.randrange(2) :]


@pytest.mark.parametrize("options", [{}, {"formats": True}, {"policy": Policy.field()}, {"max_bytes": 400}], ids=str)
def test_frames_that_are_nearly_alike_are_told_apart(options: dict[str, Any]) -> None:
    random = Random(5)
    for frame in corpus.FRAMES:
        codec, text = Codec(frame.version, **options), frame.text.encode()
        if len(text) > 1500:
            continue
        others = [changed(text, random) for _ in range(60)]
        among = [each for other in others for each in (text, other)]
        found = rows(codec.judge([text] * 3 + among))
        assert found[4::2] == [verdict(codec, other) for other in others], frame.name
        assert all(row == found[0] for row in found[1:3] + found[3::2])


def varied(frame: bytes, random: Random) -> bytes:
    """A frame with other digits, or with a value of it at another place as well."""
    if random.random() < 0.6:
        return re.sub(rb"\d", lambda _: b"%d" % random.randrange(10) if random.random() < 0.1 else _[0], frame)
    one, other = (random.choice([found.span() for found in SCALAR.finditer(frame)]) for _ in range(2))
    return frame[: one[0]] + frame[slice(*other)] + frame[one[1] :]


PERIODS = "/csChargingProfiles/chargingSchedule/chargingSchedulePeriod/*"
WANTED: dict[str, tuple[str, str, dict[str, str]]] = {
    "boot_notification": ("BootNotification", "", {"vendor": "/chargePointVendor", "meter": "/meterType"}),
    "status_notification": (
        "StatusNotification",
        "",
        {"status": "/status", "connector": "/connectorId", "time": "/timestamp", "info": "/info"},
    ),
    "start_transaction": ("StartTransaction", "", {"tag": "/idTag", "meter": "/meterStart", "time": "/timestamp"}),
    "set_charging_profile_24": (
        "SetChargingProfile",
        PERIODS,
        {"connector": "/connectorId", "limit": f"{PERIODS}/limit", "start": f"{PERIODS}/startPeriod"}
        | {"phases": f"{PERIODS}/numberPhases", "unit": "/csChargingProfiles/chargingSchedule/chargingRateUnit"},
    ),
    "notify_event_4": (
        "NotifyEventRequest",
        "/eventData/*",
        {"time": "/generatedAt", "cleared": "/eventData/*/cleared", "value": "/eventData/*/actualValue"}
        | {"name": "/eventData/*/component/name", "evse": "/eventData/*/component/evse/id"}
        | {"trigger": "/eventData/*/trigger", "id": "/eventData/*/eventId"},
    ),
    "security_event": ("SecurityEventNotificationRequest", "", {"type": "/type", "time": "/timestamp"}),
}
"""What is taken out of frames of the corpus: their message, the array of the rows, and the places of the columns."""


def taken(codec: Codec, name: str, frames: list[bytes]) -> list[dict[str, Any]]:
    """The rows of frames like one of the corpus."""
    if name not in WANTED:
        return rows(codec.samples(frames))
    message, array, places = WANTED[name]
    return rows(codec.extract(frames, {message: places}, rows={message: array} if array else {}))


@pytest.mark.parametrize("options", [{}, {"policy": Policy.field()}, {"max_bytes": 1000}], ids=str)
def test_rows_of_frames_that_are_nearly_alike_are_those_of_each_alone(options: dict[str, Any]) -> None:
    random, names = Random(6), set()
    for frame in corpus.FRAMES:
        codec, text = Codec(frame.version, **options), frame.text.encode()
        if not taken(codec, frame.name, [text]):
            continue
        names.add(frame.name)
        frames = [text] * 3
        for number in range(80):
            frames += [text, (changed if number % 2 else varied)(text, random)]
        alone = [
            row | {"row": number} for number, each in enumerate(frames) for row in taken(codec, frame.name, [each])
        ]
        assert taken(codec, frame.name, frames) == alone, frame.name
    fitting = {frame.name for frame in corpus.FRAMES if len(frame.text) <= options.get("max_bytes", 20_000)}
    assert (
        fitting & {*WANTED, "meter_values_4", "meter_values_10", "transaction_event_8", "stop_transaction_120"} <= names
    )


def test_answers_that_are_alike_are_told_apart_by_what_they_answer() -> None:
    answer = '{"currentTime":"2026-03-01T00:00:00Z","interval":300,"status":"Accepted"}'
    asked = {
        "a": ("BootNotification", '{"chargePointModel":"m","chargePointVendor":"v"}', answer),
        "b": ("Heartbeat", "{}", answer),
        "c": ("Heartbeat", "{}", '{"currentTime":"2026-03-01T00:00:00Z"}'),
    }
    calls = [
        f'[2,"{key}{number}","{action}",{payload}]'
        for number in range(50)
        for key, (action, payload, _) in asked.items()
    ]
    answers = [(f"{key}{number}", asked.get(key, (None, None, answer))) for number in range(50) for key in "abcd"]
    frames = calls + [f'[3,"{unique_id}",{payload}]' for unique_id, (_, _, payload) in answers]
    found = rows(CODEC.judge(frames, pending=CODEC.open_calls()))[len(calls) :]
    for row, frame, (_, (action, _, _)) in zip(found, frames[len(calls) :], answers, strict=True):
        assert (row["valid"], row["action"]) == (CODEC.is_valid(frame, action=action), action)
    assert {row["action"]: row["valid"] for row in found} == {"BootNotification": True, "Heartbeat": True, None: True}


HOSTILE = [b"", b"\0" * 100, b"\xff" * 100, b"[" * 10_000, b'[2,"' + b"x" * 10_000, b'[2,"a","Heartbeat",{"":' * 50]


def test_hostile_frames_change_no_other_row() -> None:
    frames = [frame.text.encode() for frame in corpus.FRAMES if frame.version == "1.6"]
    mixed = [piece for number, frame in enumerate(frames) for piece in (HOSTILE[number % len(HOSTILE)], frame)]
    assert rows(CODEC.judge(mixed))[1::2] == rows(CODEC.judge(frames))
    alone, between = rows(CODEC.samples(frames)), rows(CODEC.samples(mixed))
    assert [row | {"row": 2 * row["row"] + 1} for row in alone] == between != []


@pytest.mark.parametrize("threads", [2, 5])
def test_the_number_of_threads_changes_nothing(threads: int) -> None:
    frames = [frame.text for frame in corpus.FRAMES if frame.version == "1.6"] * 40 + [None, "", CALL]
    frames += [f'[2,"{number}","Unknown{number % 50}",{{}}]' for number in range(20_000)]
    for one, several in (
        (CODEC.judge(frames), CODEC.judge(frames, threads=threads)),
        (CODEC.samples(frames), CODEC.samples(frames, threads=threads)),
        (
            CODEC.judge(frames, pending=CODEC.open_calls()),
            CODEC.judge(frames, pending=CODEC.open_calls(), threads=threads),
        ),
    ):
        decoded = [pa.table(batch).to_pydict() for batch in (one, several)]
        assert decoded[0] == decoded[1]


FRAMES = [CALL, None, RESULT, '[2,"a much longer message id","Authorize",{"idTag":7}]', "no frame"] * 3
ARRAYS: dict[str, Callable[[], Any]] = {
    "string": lambda: pa.array(FRAMES),
    "large string": lambda: pa.array(FRAMES, pa.large_string()),
    "string view": lambda: pa.array(FRAMES, pa.string_view()),
    "binary": lambda: pa.array(FRAMES, pa.binary()),
    "large binary": lambda: pa.array(FRAMES, pa.large_binary()),
    "binary view": lambda: pa.array(FRAMES, pa.binary_view()),
    "dictionary": lambda: pa.array(FRAMES).dictionary_encode(),
    "small dictionary": lambda: pa.array(FRAMES).dictionary_encode().cast(pa.dictionary(pa.int8(), pa.large_string())),
    "slice": lambda: pa.array([None, CALL, *FRAMES, None, CALL]).slice(2, len(FRAMES)),
    "slice of views": lambda: pa.array([None, CALL, *FRAMES, None], pa.string_view()).slice(2, len(FRAMES)),
    "table": lambda: pa.record_batch({"frame": FRAMES}).slice(0),
    "slice of a table": lambda: pa.record_batch({"frame": [CALL, *FRAMES, CALL]}).slice(1, len(FRAMES)),
    "chunks": lambda: pa.chunked_array([FRAMES[:4], [], FRAMES[4:5], FRAMES[5:]]),
    "stream": lambda: pa.table({"frame": FRAMES}).to_reader(max_chunksize=2),
    "list": lambda: FRAMES,
    "iterator": lambda: iter(FRAMES),
    "bytes and memoryviews": lambda: [frame and memoryview(frame.encode()) for frame in FRAMES],
    "lines": lambda: "\n".join(frame or "" for frame in FRAMES).encode(),
    "lines of DOS": lambda: bytearray("".join(f"{frame or ''}\r\n" for frame in FRAMES).encode()),
}


@pytest.mark.parametrize("form", ARRAYS)
def test_frames_are_read_in_every_form(form: str) -> None:
    frames = ARRAYS[form]()
    if form == "table":
        assert not isinstance(CODEC.judge(frames), Batches)
    expected = [verdict(CODEC, frame.encode()) if frame else dict.fromkeys(verdict(CODEC, b"")) for frame in FRAMES]
    assert rows(CODEC.judge(frames)) == expected


def test_all_null_and_nothing() -> None:
    nothing: list[Any] = [pa.nulls(3), [None] * 3, b"\n\n\n", []]
    for frames in nothing:
        judged = pa.table(CODEC.judge(frames))
        assert judged.num_rows == len(judged.filter(pa.compute.is_null(judged["valid"])))
        assert pa.table(CODEC.samples(frames)).num_rows == 0
    empty = pa.table({"frame": pa.array([], pa.string())})
    assert pa.table(CODEC.judge(empty)).schema == pa.table(CODEC.judge([])).schema


def test_the_other_libraries_read_the_columns() -> None:
    frames = pa.array(FRAMES)
    sizes = [frame and len(frame) for frame in FRAMES]
    verdicts = CODEC.judge(frames)
    polars = pytest.importorskip("polars")
    assert polars.DataFrame(verdicts)["size"].to_list() == sizes
    assert polars.DataFrame(CODEC.judge(polars.Series(FRAMES)))["action"].to_list() == [
        row["action"] for row in rows(verdicts)
    ]
    duckdb = pytest.importorskip("duckdb")
    assert duckdb.sql("select size from verdicts").fetchall() == [(size,) for size in sizes]
    assert duckdb.sql("select count(*) from verdicts where action = 'Authorize'").fetchall() == [(3,)]
    relation = duckdb.sql('select unnest([\'[2,"id","Heartbeat",{}]\', null]) as frame')
    assert [row["valid"] for row in rows(CODEC.judge(relation))] == [True, None]
    pandas = pytest.importorskip("pandas")
    assert pandas.DataFrame.from_arrow(verdicts)["keyword"].isna().sum() == 9
    nanoarrow = pytest.importorskip("nanoarrow")
    assert [row["size"] for row in nanoarrow.Array(verdicts).to_pylist()] == sizes
    arro3 = pytest.importorskip("arro3.core")
    assert arro3.RecordBatch.from_arrow(verdicts).num_rows == len(FRAMES)


@pytest.mark.parametrize("threads", [1, 3])
def test_a_stream_is_read_as_it_is_asked_for(threads: int) -> None:
    read = 0

    def batches() -> Any:
        nonlocal read
        for _ in range(200):
            read += 1
            yield pa.record_batch({"frame": [CALL] * 1000})

    reader = pa.RecordBatchReader.from_batches(pa.schema({"frame": pa.string()}), batches())
    made = CODEC.judge(reader, threads=threads)
    assert isinstance(made, Batches)
    assert read == 0
    first = next(made)
    assert 1000 <= len(first) <= 1000 * read < 1000 * 200
    assert pa.table(made).num_rows + len(first) == 200_000
    with pytest.raises(ValueError, match="taken"):
        pa.table(made)
    with pytest.raises(ValueError, match="taken"):
        next(made)


def test_what_fails_in_a_stream_is_told() -> None:
    def batches() -> Any:
        yield pa.record_batch({"frame": [CALL]})
        raise RuntimeError("the disk is gone")

    reader = pa.RecordBatchReader.from_batches(pa.schema({"frame": pa.string()}), batches())
    made = CODEC.judge(reader)
    assert isinstance(made, Batches)
    with pytest.raises(ValueError, match="the disk is gone"):
        next(made)
    with pytest.raises(StopIteration):
        next(made)


@pytest.mark.parametrize(
    ("frames", "options", "text"),
    [
        (pa.array([1]), {}, "found Arrow format 'l'"),
        (pa.array([[CALL]]), {}, "found Arrow format"),
        (pa.table({"a": [CALL], "b": [CALL]}), {}, "say which has the frames"),
        (pa.table({"a": [CALL], "b": [CALL]}), {"column": "c"}, "no column 'c'"),
        (pa.array([CALL]), {"column": "c"}, "one array"),
        ([CALL], {"column": "c"}, "no Arrow table"),
        (CALL, {}, "many frames"),
        (7, {}, "an iterable of frames"),
        ([7], {}, "frame: expected str"),
        ([CALL], {"columns": ["sizes"]}, "columns: expected some of valid"),
        ([CALL], {"threads": 0}, "threads"),
        ([CALL], {"pending": CODECS["2.1"].open_calls()}, "another codec"),
    ],
)
def test_what_is_not_frames_is_told(frames: Any, options: dict[str, Any], text: str) -> None:
    with pytest.raises((TypeError, ValueError), match=text):
        pa.table(CODEC.judge(frames, **options))


def test_columns_are_chosen() -> None:
    assert CODEC.judge([CALL], columns=["size", "version"]).column_names == ["size", "version"]
    assert rows(CODEC.judge([CALL], columns=["version"])) == [{"version": "1.6"}]


def test_answers_are_linked_across_batches_and_by_station() -> None:
    calls = CODEC.open_calls()
    wrong = '[3,"id",{"currentTime":7}]'
    table = pa.table(
        {"station": ["A", "B", "B", None], "frame": [CALL, '[2,"id","Authorize",{"idTag":"t"}]', CALL, CALL]}
    )
    pa.table(CODEC.judge(table, pending=calls, column="frame", station="station"))
    assert calls.calls() == [(None, "id", "Heartbeat"), ("A", "id", "Heartbeat"), ("B", "id", "Heartbeat")]
    assert len(calls) == 3
    saved = json.loads(json.dumps(calls.calls()))
    answers = pa.table({"station": ["C", "B", "A", "A"], "frame": [wrong, RESULT, wrong, wrong]})
    for state in (calls, CODEC.open_calls(saved)):
        judged = rows(CODEC.judge(answers, pending=state, column="frame", station="station"))
        assert [row["action"] for row in judged] == [None, "Heartbeat", "Heartbeat", None]
        assert [row["valid"] for row in judged] == [True, True, False, True]
        assert state.calls() == [(None, "id", "Heartbeat")]


def test_an_id_of_both_sides_is_linked_to_neither() -> None:
    reset = '[2,"id","Reset",{"type":"Soft"}]'
    judged = rows(CODEC.judge([CALL, reset, RESULT, RESULT], pending=CODEC.open_calls()))
    assert [row["action"] for row in judged] == ["Heartbeat", "Reset", None, None]


def test_open_calls_are_bounded() -> None:
    calls = CODEC.open_calls(limit=100)
    CODEC.judge([f'[2,"{number}","Heartbeat",{{}}]' for number in range(1000)], pending=calls)
    assert 50 <= len(calls) <= 100
    assert rows(CODEC.judge(['[3,"999",{}]'], pending=calls))[0]["action"] == "Heartbeat"


def test_an_interrupt_is_heard() -> None:
    """In the middle of one call, which would take seconds."""
    rows = pa.repeat(pa.scalar(0, pa.int32()), 4_000_000)
    frames = pa.DictionaryArray.from_arrays(rows, ["[2," + " " * 2000 + "]"])
    # A shell starts what runs in the background with SIGINT ignored.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    timer = threading.Timer(0.2, signal.raise_signal, [signal.SIGINT])
    timer.start()
    try:
        with pytest.raises(KeyboardInterrupt):
            CODEC.judge(frames)
    finally:
        timer.join()
        signal.signal(signal.SIGINT, before)


SAMPLED = [
    ({"value": "1.5", "unit": "kWh"}, ("Energy.Active.Import.Register", "Wh", 1500.0, "1500")),
    ({"value": "230", "measurand": "Voltage"}, ("Voltage", None, 230.0, "230")),
    ({"value": "x", "measurand": "SoC", "unit": "Percent"}, ("SoC", "Percent", None, None)),
    ({"value": "0.1", "measurand": "Power.Offered", "unit": "kW"}, ("Power.Offered", "W", 100.0, "100")),
]


def test_samples_of_1_6() -> None:
    values = [value for value, _ in SAMPLED]
    meter = [
        {"timestamp": "2024-02-29T23:59:59.123456789+01:00", "sampledValue": values[:2]},
        {"sampledValue": values[2:], "timestamp": "yesterday"},
    ]
    frames = [
        json.dumps([2, "1", "MeterValues", {"meterValue": meter, "connectorId": 2, "transactionId": 7}]),
        CALL,
        json.dumps([2, "1", "MeterValues", {"meterValue": [*meter, {"sampledValue": [{}]}], "connectorId": 2}]),
        json.dumps(
            [2, "1", "StopTransaction",
             {"meterStop": 1, "timestamp": "", "transactionId": 8, "transactionData": meter[:1]}]
        ),
    ]  # fmt: skip
    made = rows(CODEC.samples(frames))
    time = datetime(2024, 2, 29, 22, 59, 59, 123456, tzinfo=UTC)
    assert [(row["row"], row["connector"], row["transaction"], row["time"]) for row in made] == [
        *[(0, 2, "7", time)] * 2,
        *[(0, 2, "7", None)] * 2,
        *[(3, None, "8", time)] * 2,
    ]
    found = [(row["measurand"], row["unit"], row["value"], row["decimal"]) for row in made[:4]]
    assert found == [(*rest, decimal and Decimal(decimal)) for _, (*rest, decimal) in SAMPLED]
    assert {(row["context"], row["location"], row["phase"], row["evse"]) for row in made} == {
        ("Sample.Periodic", "Outlet", None, None)
    }


FIELD = Codec("1.6", policy=Policy.field())
FEW_VALUES: dict[str, list[Any]] = {
    "value": ["1", 2, None],
    "phase": ["L1", 5],
    "measurand": ["Voltage", "?"],
    "unit": ["V", {}],
}


def metered(meter: list[Any], **others: Any) -> str:
    return json.dumps([2, "1", "MeterValues", {"connectorId": 1, **others, "meterValue": meter}])


def test_of_a_sample_that_a_policy_drops_nothing_is_left() -> None:
    """The dropped sample lacks its value; what it has besides must not become part of the next one."""
    sampled = [{"phase": "L1", "unit": "V", "measurand": "Voltage"}, {"value": "2"}]
    (row,) = rows(FIELD.samples([metered([{"timestamp": "2026-01-01T00:00:00Z", "sampledValue": sampled}])]))
    assert (row["value"], row["unit"], row["phase"]) == (2.0, "Wh", None)
    assert row["measurand"] == "Energy.Active.Import.Register"


@given(st.data())
def test_samples_under_a_policy_are_those_of_the_mended_payload(data: st.DataObject) -> None:
    sample = st.fixed_dictionaries({}, optional={name: st.sampled_from(few) for name, few in FEW_VALUES.items()})
    time = st.sampled_from(["2026-01-01T00:00:00Z", "yesterday"])
    value = st.fixed_dictionaries({"sampledValue": st.lists(sample, min_size=2, max_size=4), "timestamp": time})
    transaction = data.draw(st.fixed_dictionaries({}, optional={"transactionId": st.sampled_from([7, "8", "x"])}))
    meters = data.draw(st.lists(st.lists(value, min_size=1, max_size=3), min_size=1, max_size=3))
    frames = [metered(meter, **transaction) for meter in meters]
    expected = []
    for number, frame in enumerate(frames):
        try:
            message = FIELD.decode(frame)
        except DecodeError:
            continue
        assert isinstance(message, Call)
        mended = json.dumps([2, "1", message.action, message.payload])
        expected += [row | {"row": number} for row in rows(FIELD.samples([mended]))]
    assert rows(FIELD.samples(frames)) == expected


@pytest.mark.parametrize("version", ["2.0.1", "2.1"])
def test_samples_of_2(version: str) -> None:
    sampled = [
        {"value": 1.25, "unitOfMeasure": {"unit": "kWh", "multiplier": -1}, "context": "Transaction.End"},
        {"value": 0.1, "measurand": "SoC", "unitOfMeasure": {"unit": "Percent"}, "customData": {"vendorId": "v"}},
        {"value": 1e300, "unitOfMeasure": {"multiplier": 3}},
    ]
    payload = {
        "meterValue": [{"timestamp": "2024-01-01T00:00:00Z", "sampledValue": sampled}],
        "eventType": "Updated", "timestamp": "2024-01-01T00:00:00Z", "triggerReason": "Trigger", "seqNo": 1,
        "transactionInfo": {"transactionId": "é"}, "evse": {"id": 3, "connectorId": 1},
    }  # fmt: skip
    made = rows(CODECS[version].samples([json.dumps([2, "1", "TransactionEvent", payload])]))
    assert [(row["unit"], row["value"], row["decimal"]) for row in made] == [
        ("Wh", 125.0, Decimal(125)),
        ("Percent", 0.1, Decimal("0.1")),
        ("Wh", 1e303, None),
    ]
    assert {(row["evse"], row["connector"], row["transaction"]) for row in made} == {(3, 1, "é")}
    assert [row["context"] for row in made] == ["Transaction.End", "Sample.Periodic", "Sample.Periodic"]


def test_payloads_are_taken_apart() -> None:
    frames = [
        CALL,
        '[2,"1","StartTransaction",{"timestamp":"2024-01-01T00:00:00","meterStart":5,"idTag":"t","connectorId":1}]',
        '[3,"1",{"transactionId":9,"idTagInfo":{"status":"Accepted"}}]',
        '[2,"2","StartTransaction",{"connectorId":1}]',
        '[3,"2",{"transactionId":10,"idTagInfo":{"status":"Invalid"}}]',
    ]
    places = {
        "StartTransaction": {"time": "/timestamp", "meter": "/meterStart", "tag": "/idTag"},
        "StartTransactionResponse": {"transaction": "/transactionId", "status": "/idTagInfo/status"},
    }
    nothing = dict.fromkeys(("time", "meter", "tag", "transaction", "status"))
    start = {"row": 1, "message": "StartTransaction", "time": datetime(2024, 1, 1, tzinfo=UTC), "meter": 5, "tag": "t"}
    answers = [
        {"row": 2, "message": "StartTransactionResponse", "transaction": 9, "status": "Accepted"},
        {"row": 4, "message": "StartTransactionResponse", "transaction": 10, "status": "Invalid"},
    ]
    made = rows(CODEC.extract(frames, places, pending=CODEC.open_calls()))
    assert made == [nothing | row for row in (start, *answers)]
    assert rows(CODEC.extract(frames, places)) == [nothing | start]


def test_items_of_an_array_are_taken_apart() -> None:
    frame = (
        '[2,"1","SetChargingProfile",{"csChargingProfiles":{"chargingProfileId":1,"stackLevel":0,'
        '"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Absolute","chargingSchedule":{'
        '"chargingRateUnit":"W","chargingSchedulePeriod":[{"startPeriod":0,"limit":1.5},{"limit":2,"startPeriod":9}]}},'
        '"connectorId":4}]'
    )
    periods = "/csChargingProfiles/chargingSchedule/chargingSchedulePeriod/*"
    made = CODEC.extract(
        [frame],
        {
            "SetChargingProfile": {
                "connector": "/connectorId",
                "limit": f"{periods}/limit",
                "start": f"{periods}/startPeriod",
            }
        },
        rows={"SetChargingProfile": periods},
    )
    assert [(row["connector"], row["limit"], row["start"]) for row in rows(made)] == [(4, 1.5, 0), (4, 2.0, 9)]


def test_an_object_that_stands_at_several_places_is_told_apart() -> None:
    """The schema has one object for both tokens."""
    own = {"idToken": "A1", "type": "Central", "additionalInfo": [{"additionalIdToken": "x", "type": "y"}]}
    payload = {"groupIdToken": {"type": "ISO14443", "idToken": "G2"}, "idToken": own, "remoteStartId": 7}
    frames = [
        json.dumps([2, "1", "RequestStartTransaction", payload]),
        json.dumps([2, "2", "RequestStartTransaction", {"remoteStartId": 8, "idToken": own | {"idToken": "B1"}}]),
        json.dumps([2, "3", "RequestStartTransaction", {**payload, "groupIdToken": {"idToken": "G3"}}]),
    ]
    places = {
        "number": "/remoteStartId",
        "token": "/idToken/idToken",
        "kind": "/idToken/type",
        "group": "/groupIdToken/idToken",
        "group_kind": "/groupIdToken/type",
    }
    made = rows(Codec("2.0.1").extract(frames, {"RequestStartTransactionRequest": places}))
    assert [tuple(row[name] for name in places) for row in made] == [
        (7, "A1", "Central", "G2", "ISO14443"),
        (8, "B1", "Central", None, None),
    ]
    # One of them alone, and the items of an array in it.
    token = {"RequestStartTransactionRequest": {"more": "/idToken/additionalInfo/*/additionalIdToken"}}
    items = {"RequestStartTransactionRequest": "/idToken/additionalInfo/*"}
    assert [row["more"] for row in rows(Codec("2.0.1").extract(frames, token, rows=items))] == ["x", "x"]
    one = {"RequestStartTransactionRequest": {"group": "/groupIdToken/idToken"}}
    assert [row["group"] for row in rows(Codec("2.0.1").extract(frames, one))] == ["G2", None]


@pytest.mark.parametrize(
    ("places", "rows_of", "text"),
    [
        ({"Nope": {}}, None, "the name of a message of OCPP 1.6"),
        ({"Heartbeat": {"a": "/b"}}, None, "Heartbeat `/b`: the schema has no such place"),
        ({"Authorize": {"a": "idTag"}}, None, "a pointer begins with /"),
        ({"Authorize": {"a": "/idTag", "b": "/idTag"}}, None, "a place goes into one column"),
        ({"Authorize": {"row": "/idTag"}}, None, "every table has a column 'row'"),
        ({"AuthorizeResponse": {"a": "/idTagInfo"}}, None, "no single value"),
        ({"MeterValues": {"a": "/meterValue/*/timestamp"}}, None, "rows do not come from that array"),
        ({"MeterValues": {"a": "/meterValue/0/timestamp"}}, None, "write [*] for their index"),
        ({"MeterValues": {}}, {"MeterValues": "/connectorId"}, "the pointer ends in"),
    ],
)
def test_wrong_places_are_told(places: Any, rows_of: Any, text: str) -> None:
    with pytest.raises(ValueError, match=text):
        CODEC.extract([CALL], places, rows=rows_of)


GROWTH = """
import resource, sys
import pyarrow as pa
import corpus
from ocpp_fastcodec import Codec

codec = Codec("1.6")
frames = [frame.text for frame in corpus.FRAMES if frame.version == "1.6"] * 100
batch = pa.record_batch({"frame": frames})
work = {"judge": codec.judge, "samples": codec.samples}[sys.argv[1]]

def read(batches):
    reader = pa.RecordBatchReader.from_batches(batch.schema, (batch for _ in range(batches)))
    rows = sum(len(made) for made in work(reader))
    return rows / batches, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024

few, before = read(8)
many, after = read(80)
assert few == many > 0
print(after - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the unit of ru_maxrss is that of Linux")
@pytest.mark.parametrize("road", ["judge", "samples"])
def test_memory_does_not_grow_with_the_archive(road: str) -> None:
    """Ten times the frames, which are some 200 MB, take no more memory than a tenth of them."""
    command = [sys.executable, "-c", GROWTH, road]
    benches = Path(corpus.__file__).parent
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(benches), os.environ.get("PYTHONPATH", "")])}
    printed = subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout
    assert int(printed) < 20
