"""Payloads through the drop-in: names, decimals and open parts are as the package makes them."""

from __future__ import annotations

import asyncio
import json
from decimal import Decimal
from typing import Any

import ocpp.charge_point
import ocpp.messages
import ocpp.v16
import ocpp.v21
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ocpp.messages import CallResult

import payloads
import reference
from charge_points import HomeAssistant, Point16, Point21, Point201, profile, route
from ocpp_fastcodec import mobilityhouse
from reference import Message


@pytest.mark.usefixtures("installed")
def test_names_are_remembered_within_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    from ocpp_fastcodec.mobilityhouse import names

    monkeypatch.setattr(names, "MOST", 100)
    names._snake.clear()
    for number in range(2 * names.MOST):
        names.camel_to_snake_case({f"someName{number}": 1, f"x{number}" * 40: 2})
        assert len(names._snake) <= names.MOST
    assert all(len(name) <= names.LONGEST for name in names._snake)


WORDS = st.sampled_from(
    [
        *"aAbBzZ019_- .\nüÜßΣ",
        "V2X",
        "V2G",
        "v2x",
        "ocppCSMSURL",
        "ocpp_csms_url",
        "csms",
        "soc",
        "SoC",
        "_url",
        "URL",
        "",
    ]
)
NAMES = st.lists(WORDS, max_size=8).map("".join) | st.text(max_size=80)
DATA = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=3)
    | st.tuples(st.integers()),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=150)
@given(data=DATA)
def test_names_are_converted_as_by_the_package(data: Any) -> None:
    names = ("camel_to_snake_case", "snake_to_camel_case")
    expected = [getattr(ocpp.charge_point, name)(data) for name in names]
    with mobilityhouse.installation():
        assert [getattr(ocpp.charge_point, name)(data) for name in names] == expected
        # And when every name has been met before.
        again = [getattr(ocpp.charge_point, name)(data) for name in names]
    assert [repr(found) for found in again] == [repr(found) for found in expected]


@pytest.mark.usefixtures("installed")
def test_keys_that_are_no_str_fail_as_they_did() -> None:
    for function in (ocpp.charge_point.camel_to_snake_case, ocpp.charge_point.snake_to_camel_case):
        with pytest.raises(AttributeError, match="'int' object has no attribute 'replace'"):
            function({1: 2})


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize("text", ["é", "\x7f", "😀", "a\tb", '"\\/', "\u2028"])
@pytest.mark.parametrize("class_", [Point16, HomeAssistant])
def test_frames_are_written_as_by_json(class_: Any, text: str) -> None:
    def handler(**_: Any) -> Any:
        return ocpp.v16.call_result.Authorize(id_tag_info={"status": "Accepted", "parent_id_tag": text})

    point = class_()
    point.route_map["Authorize"]["_on_action"] = handler
    route(point, json.dumps([2, text, "Authorize", {"idTag": "tag"}]))
    result = [3, text, {"idTagInfo": {"status": "Accepted", "parentIdTag": text}}]
    assert point._connection.sent == [json.dumps(result, separators=(",", ":"))]


# Decimals


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize("class_", [Point16, HomeAssistant])
@pytest.mark.parametrize("form", [str, str.encode])
def test_floats_of_a_schedule_are_decimals(class_: Any, form: Any) -> None:
    period = '[{"startPeriod":0,"limit":16},{"startPeriod":1,"limit":8.10},{"startPeriod":2,"limit":1e1}]'
    point = route(class_(), form(profile(period)))
    limits = [period["limit"] for period in point.given[-1]]
    assert [repr(limit) for limit in limits] == ["16", "Decimal('8.1')", "Decimal('10.0')"]
    assert point.sent == [[3, "1", {"status": "Accepted"}]]


@pytest.mark.usefixtures("installed")
def test_validating_leaves_decimals_in_the_message() -> None:
    call = ocpp.messages.unpack(profile('[{"startPeriod":0,"limit":8.1}]'))
    payload = call.payload
    ocpp.messages._validate_payload(call, "1.6")
    assert call.payload is not payload
    [period] = call.payload["csChargingProfiles"]["chargingSchedule"]["chargingSchedulePeriod"]
    assert repr(period["limit"]) == "Decimal('8.1')"
    schedule = {"chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 8.1}]}
    result = CallResult("1", {"status": "Accepted", "chargingSchedule": schedule}, "GetCompositeSchedule")
    ocpp.messages._validate_payload(result, "1.6")
    assert result.payload["chargingSchedule"]["chargingSchedulePeriod"][0]["limit"] == Decimal("8.1")


@pytest.mark.usefixtures("installed")
def test_names_within_open_parts_are_renamed_as_by_the_package() -> None:
    frame = (
        '[2,"1","DataTransfer",{"vendorId":"v","data":{"someKey":[{"anotherKey":null}]},'
        '"\\u0063ustomData":{"vendorId":"v","ownName":{"deepName":1}}}]'
    )
    point = route(Point201(), frame)
    assert point.given == [
        {
            "vendor_id": "v",
            "data": {"some_key": [{"another_key": None}]},
            "custom_data": {"vendor_id": "v", "own_name": {"deep_name": 1}},
        }
    ]
    assert point.sent == [
        [3, "1", {"status": "Accepted", "data": {"someKey": [{}]}, "customData": {"vendorId": "v", "ownName": 1}}]
    ]


def names_that_change() -> list[Message]:
    """The messages of 2.1 that have a name which the package's renaming does not bring back."""
    to_snake, to_camel = ocpp.charge_point.camel_to_snake_case, ocpp.charge_point.snake_to_camel_case
    found = []
    for message in reference.messages("2.1"):
        payload = payloads.everything(message)
        # Of DataTransfer the open part changes, and there is no class for the SEND.
        if to_camel(to_snake(payload)) != payload and message.action not in (
            "DataTransfer",
            "NotifyPeriodicEventStream",
        ):
            found.append(message)
    return found


FIELDS = {
    "prioritized_emai_ds": "prioritized_emaids",
    "iso15118_schema_version": "iso_15118_schema_version",
    "iso15118_certificate_hash_data": "iso_15118_certificate_hash_data",
}
"""Names as the package renames them, and as its classes of 2.1 have them."""


@pytest.mark.parametrize("message", names_that_change(), ids=str)
def test_names_of_2_1_survive(message: Message) -> None:
    payload = payloads.everything(message)
    fields = ocpp.charge_point.camel_to_snake_case(payload)
    for name in FIELDS.keys() & fields.keys():
        fields[FIELDS[name]] = fields.pop(name)
    classes = ocpp.v21.call if message.kind == "request" else ocpp.v21.call_result
    instance = getattr(classes, message.action)(**fields)

    async def send() -> list[Any]:
        point: Any = Point21()
        if message.kind == "request":
            calling = asyncio.ensure_future(point.call(instance))
            await asyncio.sleep(0.01)
            calling.cancel()
        else:
            point.route_map[message.action] = {"_on_action": lambda **_: instance}
            asked = json.dumps(payloads.everything(Message("2.1", message.action, "request")))
            await point.route_message(f'[2,"1","{message.action}",{asked}]')
        sent: list[Any] = point.sent
        return sent

    with mobilityhouse.installation():
        [frame] = asyncio.run(send())
    assert frame[0] in (2, 3)
    assert frame[-1] == with_open_part_renamed(payload)


def with_open_part_renamed(payload: Any) -> Any:
    """The payload with the names of `customData` as they come back from the package, `snake_key` as `snakeKey`."""
    to_snake, to_camel = ocpp.charge_point.camel_to_snake_case, ocpp.charge_point.snake_to_camel_case
    if isinstance(payload, dict):
        return {
            name: to_camel(to_snake(value)) if name == "customData" else with_open_part_renamed(value)
            for name, value in payload.items()
        }
    return [with_open_part_renamed(item) for item in payload] if isinstance(payload, list) else payload
