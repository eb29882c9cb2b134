"""`encode`: each kind of message, what `EncodeError` says, and what `validate=False` lets through."""

from __future__ import annotations

import copy
import json
import math
import pickle
from typing import Any

import pytest

import reference
from ocpp_fastcodec import (
    Call,
    CallError,
    CallResult,
    CallResultError,
    Codec,
    DecodeError,
    EncodeError,
    Send,
    Violation,
    replies,
)
from payloads import everything
from reference import Finding, Message
from shared import Case, cases, codec, places
from shared import Message as AnyMessage

SECRET = "04E91C5A1D2B80"
STREAM = {"id": 1, "pending": 0, "basetime": "t", "data": [{"t": 0, "v": "1"}]}
WRITTEN: list[tuple[str, Any, str]] = [
    ("1.6", Call("id", "Heartbeat", {}), '[2,"id","Heartbeat",{}]'),
    ("1.6", Call("", "Authorize", {"idTag": "t"}), '[2,"","Authorize",{"idTag":"t"}]'),
    ("1.6", CallResult("id", {"currentTime": "t"}, "Heartbeat"), '[3,"id",{"currentTime":"t"}]'),
    ("1.6", CallError("id", "GenericError"), '[4,"id","GenericError","",{}]'),
    ("1.6", CallError("id", "GenericError", 'a "b"', {"a": [1]}), '[4,"id","GenericError","a \\"b\\"",{"a":[1]}]'),
    ("2.0.1", CallError("-1", "RpcFrameworkError"), '[4,"-1","RpcFrameworkError","",{}]'),
    ("2.1", CallResultError("id", "FormatViolation", "é"), '[5,"id","FormatViolation","é",{}]'),
    (
        "2.1",
        Send("id", "NotifyPeriodicEventStream", STREAM),
        '[6,"id","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"t","data":[{"t":0,"v":"1"}]}]',
    ),
    ("1.6", Call('i"d\n', "Heartbeat", {}), '[2,"i\\"d\\n","Heartbeat",{}]'),
    ("1.6", Call("é🔌" * 18, "Heartbeat", {}), f'[2,"{"é🔌" * 18}","Heartbeat",{{}}]'),
]


def refusal(version: str, message: Any, validate: bool = True) -> EncodeError:
    return refused(codec(version), message, validate)


def refused(ours: Codec, message: Any, validate: bool) -> EncodeError:
    with pytest.raises(EncodeError) as caught:
        ours.encode(message, validate=validate)
    with pytest.raises(EncodeError) as again:
        ours.encode_bytes(message, validate=validate)
    assert again.value.violations == caught.value.violations
    assert caught.value.violations
    assert all(violation.offset == 0 for violation in caught.value.violations)
    return caught.value


@pytest.mark.parametrize(("version", "message", "expected"), WRITTEN, ids=lambda part: str(part)[:30])
@pytest.mark.parametrize("validate", [True, False])
def test_each_kind_of_message(version: str, message: AnyMessage, expected: str, validate: bool) -> None:
    ours = codec(version)
    text, data = ours.encode(message, validate=validate), ours.encode_bytes(message, validate=validate)
    assert (type(text), text) == (str, expected)
    assert (type(data), data) == (bytes, expected.encode())


@pytest.mark.parametrize("case", [case for case in cases() if case.accept], ids=lambda case: case.name)
def test_what_was_decoded_can_be_encoded(case: Case) -> None:
    """All of the shared frames: those whose action or code is unknown without validation."""
    message: Any = case.codec.decode(case.frame, action=case.action)
    unknown = isinstance(message, (CallError, CallResultError)) and message.code not in replies(case.version).values()
    validate = not unknown and not (isinstance(message, CallResult) and not message.validated)
    if hasattr(message, "payload") and "Infinity" in json.dumps(message.payload, default=str):
        # The decoder makes it of a large exponent, as `json` does.
        found = {violation.keyword for violation in refused(case.codec, message, validate).violations}
        assert "json" in found
        return
    if case.name == "numbers: a whole number of more digits than are written":
        assert [violation.keyword for violation in refused(case.codec, message, validate).violations] == ["limit"]
        return
    text = case.codec.encode(message, validate=validate)
    if case.version != "1.6" and isinstance(message, CallError):
        message = CallError(message.unique_id, message.code, message.description[:255], message.details)
    assert case.codec.decode(text, action=case.action) == message


HEADERS: list[tuple[str, Any, list[list[str]]]] = [
    ("1.6", Call("x" * 37, "Heartbeat", {}), [["/1", "frame"]]),
    ("2.1", CallResult("é" * 37, {"currentTime": "t"}, "Heartbeat"), [["/1", "frame"]]),
    ("1.6", CallError("x" * 37, "GenericError"), [["/1", "frame"]]),
    ("1.6", CallError("id", "NoSuchCode"), [["/2", "frame"]]),
    ("1.6", CallError("id", ""), [["/2", "frame"]]),
    ("1.6", CallError("id", "RpcFrameworkError"), [["/2", "frame"]]),
    ("1.6", CallError("id", "OccurrenceConstraintViolation"), [["/2", "frame"]]),
    ("2.1", CallError("id", "OccurenceConstraintViolation"), [["/2", "frame"]]),
    ("1.6", CallResultError("id", "GenericError"), [["/0", "frame"]]),
    ("2.0.1", CallResultError("id", "GenericError"), [["/0", "frame"]]),
    ("2.0.1", Send("id", "Heartbeat", {}), [["/0", "frame"], ["/2", "action"]]),
    ("1.6", Call("id", "Nope", {"a": 1}), [["/2", "action"]]),
    ("1.6", Call("id", "heartbeat", {}), [["/2", "action"]]),
    ("1.6", Call("id", "", {}), [["/2", "action"]]),
    ("1.6", Call("id", "GetVariables", {}), [["/2", "action"]]),
    ("2.1", Call("id", "NotifyPeriodicEventStream", STREAM), [["/2", "action"]]),
    ("2.1", Send("id", "Heartbeat", {}), [["/2", "action"]]),
    ("1.6", CallResult("id", {}, "Nope"), [["/2", "action"]]),
    ("2.1", CallResult("id", {}, "NotifyPeriodicEventStream"), [["/2", "action"]]),
    ("1.6", CallResult("id", {}), [["", "action"]]),
    ("1.6", Call("x" * 37, "Nope", {"a": math.nan}), [["/1", "frame"], ["/2", "action"], ["/a", "json"]]),
    ("1.6", Call("x" * 37, "Heartbeat", {"a": 1}), [["/1", "frame"], ["/a", "additionalProperties"]]),
    ("1.6", CallError("id", "GenericError", "", []), [["/4", "type"]]),  # type: ignore[arg-type]
    ("1.6", CallError("id", "GenericError", "", {"a": [math.inf]}), [["/4/a/0", "json"]]),
    ("1.6", Call("id", "Heartbeat", None), [["", "type"]]),
    ("1.6", Call("id", "Heartbeat", []), [["", "type"]]),
]


@pytest.mark.parametrize(("version", "message", "expected"), HEADERS, ids=lambda part: str(part)[:40])
def test_the_header(version: str, message: Any, expected: list[list[str]]) -> None:
    error = refusal(version, message)
    assert places(error.violations) == expected
    assert error.action == getattr(message, "action", None)


@pytest.mark.parametrize("name", ["unique_id", "action", "code", "description"])
def test_an_unpaired_surrogate_in_the_header(name: str) -> None:
    message: Any = {
        "unique_id": Call("i\ud800", "Heartbeat", {}),
        "action": Call("id", "Heart\ud800beat", {}),
        "code": CallError("id", "Generic\ud800Error"),
        "description": CallError("id", "GenericError", "\ud800"),
    }[name]
    for validate in (True, False):
        with pytest.raises(EncodeError) as caught:
            codec("1.6").encode(message, validate=validate)
        assert "json" in [violation.keyword for violation in caught.value.violations]


@pytest.mark.parametrize(
    ("message", "name"),
    [
        (Call(7, "Heartbeat", {}), "unique_id"),  # type: ignore[call-overload]
        (Call("id", None, {}), "action"),  # type: ignore[call-overload]
        (CallResult(b"id", {}, "Heartbeat"), "unique_id"),  # type: ignore[call-overload]
        (CallResult("id", {}, 7), "action"),  # type: ignore[call-overload]
        (CallError("id", 5), "code"),  # type: ignore[arg-type]
        (CallError("id", "GenericError", 5), "description"),  # type: ignore[arg-type]
        ([2, "id", "Heartbeat", {}], "message"),
        (None, "message"),
        ("x", "message"),
    ],
    ids=repr,
)
@pytest.mark.parametrize("validate", [True, False])
def test_what_is_no_message(message: Any, name: str, validate: bool) -> None:
    with pytest.raises(TypeError, match=name):
        codec("1.6").encode(message, validate=validate)
    with pytest.raises(TypeError, match=name):
        codec("1.6").encode_bytes(message, validate=validate)


@pytest.mark.parametrize("version", reference.VERSIONS)
@pytest.mark.parametrize("character", ["x", "é", "🔌", '"'])
def test_a_description_is_cut_where_the_version_says(version: str, character: str) -> None:
    for length in (254, 255, 256, 3000):
        frame = codec(version).encode(CallError("id", "GenericError", character * length))
        kept = length if version == "1.6" else min(length, 255)
        assert json.loads(frame)[3] == character * kept
        assert codec(version).is_valid(frame)


@pytest.mark.parametrize("version", reference.VERSIONS)
def test_error_codes(version: str) -> None:
    codes = {code for code in replies(version).values() if code is not None}
    for code in codes | {"InternalError", "GenericError", "NotSupported", "SecurityError"}:
        assert json.loads(codec(version).encode(CallError("id", code)))[2] == code
    assert codec(version).encode(CallError("id", "NoSuchCode"), validate=False) == '[4,"id","NoSuchCode","",{}]'


FREE: list[tuple[str, Any, str]] = [
    ("1.6", Call("id", "Nope", {"someKey": 1}), '[2,"id","Nope",{"someKey":1}]'),
    ("1.6", Call("x" * 37, "Heartbeat", {"a": [None]}), f'[2,"{"x" * 37}","Heartbeat",{{"a":[null]}}]'),
    ("1.6", CallResult("id", {"some_key": 1.0}), '[3,"id",{"some_key":1.0}]'),
    ("1.6", Call("id", "Authorize", {"idTag": 5, "x": None}), '[2,"id","Authorize",{"idTag":5,"x":null}]'),
    ("1.6", Call("id", "Authorize", {"idTag": "x" * 21}), f'[2,"id","Authorize",{{"idTag":"{"x" * 21}"}}]'),
    ("1.6", Call("id", "Authorize", {"idTag": {"a": [1]}}), '[2,"id","Authorize",{"idTag":{"a":[1]}}]'),
    ("1.6", CallError("id", "None of these"), '[4,"id","None of these","",{}]'),
    ("1.6", CallResultError("id", "GenericError"), '[5,"id","GenericError","",{}]'),
    ("1.6", Send("id", "Heartbeat", {}), '[6,"id","Heartbeat",{}]'),
]


@pytest.mark.parametrize(("version", "message", "expected"), FREE, ids=lambda part: str(part)[:40])
def test_without_validation(version: str, message: Any, expected: str) -> None:
    assert codec(version).encode(message, validate=False) == expected
    assert refusal(version, message)


def test_without_validation_names_are_mapped_where_the_action_is_known() -> None:
    snake = codec("1.6", keys="snake")
    payload = {"id_tag": 5, "connectorId": "x", "other_key": {"id_tag": 1}}
    expected = '"Authorize",{"idTag":5,"connectorId":"x","other_key":{"id_tag":1}}]'
    assert snake.encode(Call("id", "Authorize", payload), validate=False).endswith(expected)
    assert json.loads(snake.encode(Call("id", "Nope", payload), validate=False))[3] == payload
    assert json.loads(snake.encode(CallResult("id", payload), validate=False))[2] == payload


@pytest.mark.parametrize("value", [math.nan, "\ud800", [math.inf], 10**640])
def test_without_validation_it_is_still_json(value: Any) -> None:
    error = refusal("1.6", Call("id", "Nope", {"a": value}), validate=False)
    assert {violation.keyword for violation in error.violations} <= {"json", "limit"}


def nested(depth: int) -> Any:
    value: Any = {}
    for number in range(depth - 1):
        value = [value] if number % 2 else {"a": value}
    return value


@pytest.mark.parametrize("max_depth", [2, 64, 512])
@pytest.mark.parametrize("validate", [True, False])
def test_depth(max_depth: int, validate: bool) -> None:
    """As in `decode`: the payload itself counts."""
    ours = codec("2.0.1", max_depth=max_depth)
    fits = Call("id", "DataTransfer", {"vendorId": "v", "data": nested(max_depth - 1)})
    assert ours.decode(ours.encode(fits, validate=validate)) == fits
    deep = Call("id", "DataTransfer", {"vendorId": "v", "data": nested(max_depth)})
    with pytest.raises(EncodeError) as caught:
        ours.encode(deep, validate=validate)
    with pytest.raises(DecodeError) as theirs:
        ours.decode(json.dumps([2, "id", "DataTransfer", deep.payload]))
    assert places(caught.value.violations) == places(theirs.value.violations)
    assert [violation.keyword for violation in caught.value.violations] == ["limit"]


def cycles() -> dict[str, Any]:
    items: list[Any] = [1]
    items.append(items)
    names: dict[str, Any] = {}
    names["a"] = {"b": [names]}
    held: list[Any] = []
    held.append((held,))
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    return {"list": items, "dict": names, "tuple": held, "deep": deep}


@pytest.mark.parametrize("name", list(cycles()))
@pytest.mark.parametrize("validate", [True, False])
@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
def test_cycles_end(name: str, validate: bool, version: str) -> None:
    """Also where no container belongs, as in 1.6."""
    error = refusal(version, Call("id", "DataTransfer", {"vendorId": "v", "data": cycles()[name]}), validate=validate)
    assert error.violations[-1].keyword == "limit"
    refusal(version, CallError("id", "GenericError", "", cycles()), validate=validate)


def finding(violation: Violation) -> Finding:
    named = violation.keyword in ("required", "additionalProperties")
    return Finding(violation.pointer, violation.keyword, violation.property if named else None)


def said(violation: Violation) -> str:
    """All but the offset."""
    return repr((violation.pointer, violation.keyword, violation.expected, violation.found, violation.message))


BROKEN: list[tuple[Message, Any]] = [
    (Message("1.6", "Heartbeat", "request"), {"a": 1, "b/c": {"d": [None]}, "": 0}),
    (Message("1.6", "StatusNotification", "request"), {}),
    (
        Message("1.6", "StatusNotification", "request"),
        {"connectorId": "1", "errorCode": "noerror", "status": 7, "info": "x" * 51, "timestamp": None, "more": []},
    ),
    (
        Message("1.6", "MeterValues", "request"),
        {"connectorId": 1.5, "meterValue": [{}, 1, {"sampledValue": [{}, {"value": 1, "unit": {}}]}]},
    ),
    (Message("1.6", "ChangeConfiguration", "response"), {"status": ["Accepted"], "x": {"y": {"z": [1, 2.5, "a"]}}}),
    (Message("2.0.1", "GetVariables", "request"), {"getVariableData": []}),
    (
        Message("2.0.1", "BootNotification", "request"),
        {"reason": None, "chargingStation": {"modem": [], "model": "x" * 21}, "customData": {"more": 1}},
    ),
    (Message("2.1", "NotifyEVChargingNeeds", "request"), {"evseId": -1, "chargingNeeds": {"acChargingParameters": []}}),
    (Message("2.1", "Heartbeat", "response"), [1, {"a": 1}]),
    (Message("2.1", "Heartbeat", "response"), "text"),
]


@pytest.mark.parametrize(("message", "payload"), BROKEN, ids=str)
def test_all_violations_are_told(message: Message, payload: Any) -> None:
    built: Any = (
        CallResult("id", payload, message.action) if message.kind == "response" else Call("id", message.action, payload)
    )
    error = refusal(message.version, built)
    found = [finding(violation) for violation in error.violations]
    assert set(found) == reference.findings(message, payload)
    assert len(found) == len(set(found))
    assert error.action == message.action
    theirs = codec(message.version).check(message.frame(json.dumps(payload)), action=message.action)
    assert sorted(map(said, error.violations)) == sorted(map(said, theirs))


def test_what_an_error_says() -> None:
    error = refusal("1.6", Call("id", "Authorize", {"idTag": 5}))
    assert isinstance(error, ValueError)
    assert str(error) == "Authorize: expected string, found integer at `/idTag`"
    assert str(error) == f"Authorize: {error.violations[0].message}"
    more = refusal("1.6", Call("id", "Authorize", {"idTag": 5, "x": 1}))
    assert str(more).startswith("Authorize: expected string, found integer at `/idTag`")
    assert "1 more" in str(more)
    assert refusal("1.6", CallError("id", "x")).action is None


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_an_error_is_copied(protocol: int) -> None:
    error = refusal("1.6", Call("id", "Authorize", {"idTag": 5, "x": 1}))
    for copied in (pickle.loads(pickle.dumps(error, protocol)), copy.copy(error), copy.deepcopy(error)):
        assert type(copied) is EncodeError
        assert (copied.violations, copied.action, str(copied)) == (error.violations, error.action, str(error))


def test_an_error_is_immutable() -> None:
    error = refusal("1.6", Call("id", "Authorize", {}))
    for name in ("violations", "action"):
        with pytest.raises(AttributeError):
            setattr(error, name, None)


def told(error: BaseException) -> str:
    violations = getattr(error, "violations", ())
    return f"{error!s} {error!r} {error.args!r} {[repr(violation) for violation in violations]}"


@pytest.mark.parametrize("version", reference.VERSIONS)
@pytest.mark.parametrize("validate", [True, False])
def test_nothing_leaks(version: str, validate: bool) -> None:
    """Wherever a secret stands as a value, no error shows it."""
    wrong: list[Any] = [SECRET, SECRET * 100, SECRET + "\ud800", {"a": {SECRET, "x"}}, [SECRET.encode()], {1: SECRET}]
    for message in reference.messages(version):
        base = everything(message)
        for value in wrong:
            payload = dict.fromkeys([*base, "someKey"], value)
            built: Any = CallResult("id", payload, message.action)
            if message.kind == "request":
                built = Call("id", message.action, payload)
            try:
                codec(version).encode(built, validate=validate)
            except (EncodeError, TypeError) as error:
                assert SECRET not in told(error)  # noqa: PT017


def test_a_long_name_is_cut() -> None:
    error = refusal("1.6", Call("id", "Heartbeat", {"n" * 1000: 1, "line\nbreak": 1}))
    assert len(error.violations[0].property or "") <= 64 + 1
    assert "\n" not in told(error)
    assert len(refusal("1.6", Call("id", "N" * 1000, {})).violations[0].message) < 120


def test_names_in_snake_case() -> None:
    snake, camel = codec("1.6", keys="snake"), codec("1.6")
    expected = '[2,"id","Authorize",{"idTag":"t"}]'
    assert snake.encode(Call("id", "Authorize", {"id_tag": "t"})) == expected
    assert snake.encode(Call("id", "Authorize", {"idTag": "t"})) == expected
    found = refusal("1.6", Call("id", "Authorize", {"id_tag": "t"})).violations
    assert {(v.keyword, v.pointer, v.property) for v in found} == {
        ("required", "", "idTag"),
        ("additionalProperties", "/id_tag", "id_tag"),
    }
    assert camel.encode(Call("id", "Authorize", {"idTag": "t"})) == expected
    with pytest.raises(EncodeError) as caught:
        snake.encode(Call("id", "Authorize", {"ID_tag": "t", "id_tag": 5}))
    assert places(caught.value.violations) == [["/ID_tag", "additionalProperties"], ["/idTag", "type"]]


def test_both_spellings_of_one_name_in_a_closed_object() -> None:
    with pytest.raises(EncodeError) as caught:
        codec("1.6", keys="snake").encode(Call("id", "Authorize", {"id_tag": "t", "idTag": "t"}))
    [violation] = caught.value.violations
    assert (violation.keyword, violation.property) == ("duplicate", "idTag")


@pytest.mark.parametrize("version", ["2.0.1", "2.1"])
@pytest.mark.parametrize("turned", [False, True])
def test_both_spellings_of_one_name_in_an_open_object(version: str, turned: bool) -> None:
    """They swap names, as they do in `decode`: the snake_case one is the official property."""
    pairs = [("vendor_id", "v"), ("vendorId", [1]), ("custom_data", 2)]
    data = dict(reversed(pairs) if turned else pairs)
    snake = codec(version, keys="snake")
    message = Call("id", "Heartbeat", {"custom_data": data})
    frame = snake.encode(message)
    assert json.loads(frame)[3] == {"customData": {"vendorId": "v", "vendor_id": [1], "custom_data": 2}}
    assert snake.decode(frame) == message


@pytest.mark.parametrize("keys", ["camel", "snake"])
def test_a_refused_message_leaves_nothing_behind(keys: str) -> None:
    ours = codec("1.6", keys=keys)
    for number in range(50):
        with pytest.raises(EncodeError):
            ours.encode(Call("id", "DataTransfer", {"vendorId": "v" * number, "data": math.nan}))
        with pytest.raises(TypeError):
            ours.encode(Call("id", "DataTransfer", {"vendorId": "v" * number, "data": object()}))
        assert ours.encode(Call("id", "Heartbeat", {})) == '[2,"id","Heartbeat",{}]'


def test_a_large_message_between_small_ones() -> None:
    ours = codec("2.0.1")
    large = Call("id", "DataTransfer", {"vendorId": "v", "data": ["🔌x" * 100] * 1000})
    for _ in range(3):
        assert json.loads(ours.encode(large))[3] == large.payload
        assert ours.encode(Call("id", "Heartbeat", {})) == '[2,"id","Heartbeat",{}]'


@pytest.mark.parametrize("validate", [True, False])
def test_what_is_written_fits_what_is_read(validate: bool) -> None:
    """The limit counts bytes, and both ways alike."""
    message = Call("id", "DataTransfer", {"vendorId": "é🔌"})
    frame = json.dumps([2, "id", "DataTransfer", message.payload], ensure_ascii=False, separators=(",", ":"))
    size = len(frame.encode())
    assert codec("1.6", max_bytes=size).encode(message, validate=validate) == frame
    with pytest.raises(EncodeError) as caught:
        codec("1.6", max_bytes=size - 1).encode(message, validate=validate)
    with pytest.raises(DecodeError) as theirs:
        codec("1.6", max_bytes=size - 1).decode(frame)
    assert caught.value.violations == theirs.value.violations
    assert [violation.keyword for violation in caught.value.violations] == ["limit"]


def test_arguments() -> None:
    ours: Any = codec("1.6")
    with pytest.raises(TypeError):
        ours.encode()
    with pytest.raises(TypeError):
        ours.encode(Call("id", "Heartbeat", {}), False)
