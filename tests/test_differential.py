"""Every schema against `json` and `jsonschema`: valid payloads and near misses, same verdict and value."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, note
from hypothesis import strategies as st

import reference
from ocpp_fastcodec import DecodeError, Violation
from payloads import payloads
from reference import Finding, Message
from shared import codec

MESSAGES = reference.messages()


def finding(violation: Violation) -> Finding:
    named = violation.keyword in ("required", "additionalProperties")
    return Finding(violation.pointer, violation.keyword, violation.property if named else None)


def at_pointer(payload: Any, pointer: str) -> Any:
    for step in pointer.split("/")[1:]:
        step = step.replace("~1", "/").replace("~0", "~")
        payload = payload[int(step) if isinstance(payload, list) else step]
    return payload


def at_offset(frame: bytes, offset: int) -> Any:
    text = frame[offset:].decode()
    return json.JSONDecoder().raw_decode(text)[0]


def test_all_schemas_are_here() -> None:
    assert {version: len(reference.messages(version)) for version in reference.VERSIONS} == {
        "1.6": 78,
        "2.0.1": 128,
        "2.1": 181,
    }


@pytest.mark.parametrize("message", MESSAGES, ids=str)
@given(data=st.data())
def test_same_verdict_and_value(message: Message, data: st.DataObject) -> None:
    """Of any payload but `null`, which OCPP-J reads as `{}`."""
    payload = data.draw(payloads(message, faults=3).filter(lambda text: text != "null"))
    note(payload)
    frame = message.frame(payload)
    ours = codec(message.version)
    found = ours.check(frame, action=message.action)
    assert ours.is_valid(frame, action=message.action) is (not found)
    decoded: Any
    try:
        decoded = ours.decode(frame, action=message.action)
    except DecodeError as error:
        decoded = error
    if found:
        assert list(decoded.violations) == found
    else:
        assert reference.same(decoded.payload, json.loads(payload))
    try:
        expected = reference.violations(message, payload)
    except reference.Duplicate:
        assert found
        return
    assert {finding(violation) for violation in found} == expected
    assert len(found) == len(expected)
    located(frame.encode(), payload, found)


def located(frame: bytes, payload: str, found: list[Violation]) -> None:
    """Offset and pointer name the same place, and offsets rise."""
    assert [violation.offset for violation in found] == sorted(violation.offset for violation in found)
    for violation in found:
        if violation.keyword == "additionalProperties":
            assert at_offset(frame, violation.offset) == violation.property
        else:
            assert at_offset(frame, violation.offset) == at_pointer(json.loads(payload), violation.pointer)


@pytest.mark.parametrize("message", [m for m in MESSAGES if "number" in m.path.read_text("utf-8")], ids=str)
@given(data=st.data())
def test_decimals(message: Message, data: st.DataObject) -> None:
    """With `numbers="decimal"`, what the schema calls a number is a Decimal of the same digits."""
    payload = data.draw(payloads(message, faults=0))
    decoded: Any = codec(message.version, numbers="decimal").decode(message.frame(payload), action=message.action)
    assert equal(decoded.payload, expected(reference.schema(message), message, reference.read_exact(payload)))


def expected(schema: dict[str, Any], message: Message, value: Any) -> Any:
    if "$ref" in schema:
        schema = reference.schema(message)["definitions"][schema["$ref"].rpartition("/")[2]]
    if isinstance(value, dict):
        known = schema.get("properties", {})
        return {name: expected(known.get(name, {}), message, inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [expected(schema.get("items", {}), message, inner) for inner in value]
    if schema.get("type") == "number":
        return Decimal(value)
    return float(value) if isinstance(value, Decimal) else value


def equal(ours: Any, theirs: Any) -> bool:
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return list(ours) == list(theirs) and all(equal(ours[name], theirs[name]) for name in ours)
    if isinstance(ours, list) and isinstance(theirs, list):
        return len(ours) == len(theirs) and all(map(equal, ours, theirs))
    if isinstance(ours, Decimal) and isinstance(theirs, Decimal) and theirs:
        return str(ours) == str(theirs)
    return type(ours) is type(theirs) and bool(ours == theirs)
