"""What the strategies draw of extensions: messages of vendors, `customData`, and typed payloads of own actions."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ocpp_fastcodec import Codec, Extension, strategies
from ocpp_fastcodec.extensions import VendorAction
from ocpp_fastcodec.vocabularies import COST, PLUG_AND_CHARGE

DIAG: dict[str, Any] = {
    "type": "object",
    "properties": {"watts": {"type": "integer"}, "phase": {"enum": ["L1", "L2"]}, "list": {"$ref": "#/$defs/List"}},
    "required": ["watts"],
    "additionalProperties": False,
    "$defs": {"List": {"type": "array", "items": {"type": "string", "maxLength": 3}}},
}
OLD = Codec(
    "1.6",
    extensions=[
        Extension.data_transfer("com.acme", "Diag", request=DIAG, response={"type": "array"}, text=True),
        Extension.data_transfer("com.acme", request={"type": "integer"}, text=True),
        Extension.data_transfer("com.acme", "Bare"),
        Extension.action("ReportSolar", request=DIAG, response=DIAG),
    ],
    refuse_data=True,
)
NEW = Codec(
    "2.0.1",
    extensions=[
        Extension.data_transfer("com.acme", "Diag", request=DIAG, response=DIAG),
        Extension.custom_data("com.acme", {"properties": {"slot": {"type": "integer"}}, "required": ["slot"]}),
        Extension.custom_data("com.other", {"properties": {"name": {"type": "string"}}, "required": ["name"]}),
    ],
    refuse_data=True,
)
FEW = settings(max_examples=60, suppress_health_check=list(HealthCheck), deadline=None, database=None)


def drawn(strategy: st.SearchStrategy[Any], count: int = 150) -> list[Any]:
    found = []

    @settings(FEW, max_examples=count)
    @given(strategy)
    def collect(value: Any) -> None:
        found.append(value)

    collect()
    return found


@pytest.mark.parametrize("keys", ["camel", "snake"])
def test_messages_of_vendors(keys: Any) -> None:
    calls = drawn(strategies.calls(OLD, "DataTransfer", keys=keys))
    own = [call for call in calls if isinstance(call.action, VendorAction) and call.action.vendor_id == "com.acme"]
    assert {call.action.message_id for call in own} == {"Diag", "Bare", None}
    assert len(own) < len(calls)
    codec = Codec("1.6", extensions=OLD.extensions, refuse_data=True, keys=keys)
    for call in own:
        assert codec.is_valid(codec.encode(call))
        if call.action.message_id == "Diag":
            assert json.loads(call.payload["data"]) == call.data
            assert isinstance(call.data["watts"], int)


def test_answers_to_messages_of_vendors() -> None:
    results = drawn(strategies.call_results(OLD, "DataTransfer"))
    own = [result for result in results if isinstance(result.action, VendorAction)]
    assert any(isinstance(result.data, list) for result in own)
    for result in own:
        assert OLD.is_valid(OLD.encode(result), action=result.action)


@given(strategies.calls(NEW, "DataTransfer") | strategies.calls(NEW, "Heartbeat"))
@FEW
def test_calls_of_2_0_1_are_valid(call: Any) -> None:
    assert NEW.decode(NEW.encode(call)) == call


def test_custom_data_of_vendors() -> None:
    calls = drawn(strategies.calls(NEW, "Heartbeat"), 300)
    found = [call.payload["customData"] for call in calls if "customData" in call.payload]
    assert any(isinstance(data.get("slot"), int) for data in found if data["vendorId"] == "com.acme")
    assert any(isinstance(data.get("name"), str) for data in found if data["vendorId"] == "com.other")
    assert any(data["vendorId"] not in {"com.acme", "com.other"} for data in found)


@given(strategies.payloads(OLD, "ReportSolar", typed=True))
@FEW
def test_typed_payloads_of_an_own_action(payload: Any) -> None:
    assert type(payload).__name__ == "ReportSolar"
    assert isinstance(payload.watts, int)


VOCABULARIES = Codec("1.6", extensions=[PLUG_AND_CHARGE, COST], refuse_data=True)


@given(strategies.calls(VOCABULARIES, "DataTransfer"))
@FEW
def test_the_vocabularies_are_drawn(call: Any) -> None:
    assert VOCABULARIES.is_valid(VOCABULARIES.encode(call))
