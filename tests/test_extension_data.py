"""What extensions say of data: DataTransfer by vendor and message, `customData`, and strings that hold JSON."""

from __future__ import annotations

import json
import pickle
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocpp_fastcodec import UNSET, Call, CallResult, Codec, DecodeError, EncodeError, Extension, Session

WATTS: dict[str, Any] = {
    "type": "object",
    "properties": {"watts": {"type": "integer"}, "note": {"type": "string", "maxLength": 3}},
    "required": ["watts"],
    "additionalProperties": False,
}
RESULT: dict[str, Any] = {"type": "object", "properties": {"ok": {"type": "boolean"}}, "required": ["ok"]}
TEXT = [
    Extension.data_transfer("com.acme", "Diag", request=WATTS, response=RESULT, text=True),
    Extension.data_transfer("com.acme", "Ping"),
    Extension.data_transfer("com.acme", request={"type": "array"}, text=True),
]
OLD = Codec("1.6", extensions=TEXT)
STRICT = Codec("1.6", extensions=TEXT, refuse_data=True)
NEW = Codec("2.1", extensions=[Extension.data_transfer("com.acme", "Diag", request=WATTS, response=RESULT)])


def transfer(data: Any, message: str | None = "Diag", vendor: str = "com.acme") -> str:
    payload = {"vendorId": vendor} | ({} if message is None else {"messageId": message}) | {"data": data}
    return json.dumps([2, "1", "DataTransfer", payload])


def found(message: Any) -> list[tuple[str, str]]:
    return [(violation.keyword, violation.pointer) for violation in message.data_violations]


def test_text_is_parsed_and_judged() -> None:
    message = OLD.decode(transfer('{"watts": 3}'))
    assert isinstance(message, Call)
    assert message.payload["data"] == '{"watts": 3}'
    assert message.data == {"watts": 3}
    assert (message.data_violations, message.data_status) == ((), None)
    assert message.action == "DataTransfer"
    assert OLD.encode(message) == transfer('{"watts": 3}').replace(": ", ":").replace(", ", ",").replace(
        '{\\"watts\\":3}', '{\\"watts\\": 3}'
    )


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ('{"watts":"3"}', [("type", "/data/watts")]),
        ('{"watts":3,"note":"éééé","x":1}', [("maxLength", "/data/note"), ("additionalProperties", "/data/x")]),
        ("[]", [("type", "/data")]),
        ("", [("json", "/data")]),
        ("{", [("json", "/data")]),
        ('{"watts":3} x', [("json", "/data")]),
        (" \n", [("json", "/data")]),
        ('{"watts":3,"watts":4}', [("duplicate", "/data/watts")]),
    ],
)
def test_data_that_breaks_its_schema_is_accepted_and_told(data: str, expected: list[tuple[str, str]]) -> None:
    frame = transfer(data)
    message: Any = OLD.decode(frame)
    assert found(message) == expected
    assert message.data_status == "Rejected"
    assert OLD.is_valid(frame)
    assert OLD.check(frame) == []
    # What refuses it says the same.
    assert not STRICT.is_valid(frame)
    assert [(one.keyword, one.pointer) for one in STRICT.check(frame)] == expected
    with pytest.raises(DecodeError) as error:
        STRICT.decode(frame)
    assert list(error.value.violations) == STRICT.check(frame)
    assert [one.offset for one in error.value.violations] == [one.offset for one in message.data_violations]


@settings(max_examples=200)
@given(st.text(max_size=8), st.booleans(), st.sampled_from(["", " ", "\n"]))
def test_an_offset_is_a_byte_of_the_frame(name: str, ascii: bool, gap: str) -> None:
    text = json.dumps({name: 1, "watts": "x"}, ensure_ascii=ascii)
    frame = json.dumps(
        [2, "1", "DataTransfer", {"data": gap + text, "messageId": "Diag", "vendorId": "com.acme"}], ensure_ascii=ascii
    )
    message: Any = OLD.decode(frame)
    last = message.data_violations[-1]
    assert last.keyword == "type"
    assert frame.encode()[last.offset :].startswith(b'\\"x\\"')


def test_the_order_of_the_properties_does_not_matter() -> None:
    parts = ['"vendorId":"com.acme"', '"messageId":"Diag"', '"data":"{\\"watts\\":true}"']
    for order in ([0, 1, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1]):
        message: Any = OLD.decode(f'[2,"1","DataTransfer",{{{" , ".join(parts[part] for part in order)}}}]')
        assert found(message) == [("type", "/data/watts")]


@pytest.mark.parametrize(
    ("frame", "status", "value"),
    [
        (transfer("x", vendor="org.other"), "UnknownVendorId", UNSET),
        (transfer("x", "Other"), "UnknownMessageId", UNSET),
        (transfer("x", "Ping"), None, UNSET),
        (transfer("[1]", None), None, [1]),
        ('[2,"1","DataTransfer",{"vendorId":"com.acme","messageId":"Diag"}]', None, UNSET),
        ('[2,"1","DataTransfer",{"vendorId":"com.acme","messageId":"\\u0044iag","data":"{}"}]', "Rejected", {}),
        ('[2,"1","Heartbeat",{}]', None, UNSET),
    ],
)
def test_the_status_that_the_answer_should_have(frame: str, status: str | None, value: Any) -> None:
    message: Any = OLD.decode(frame)
    assert message.data_status == status
    assert message.data == value
    assert OLD.is_valid(frame)
    assert Codec("1.6").decode(frame).data_status is None  # type: ignore[union-attr]


def test_an_answer_is_judged_by_what_it_answers() -> None:
    station, csms = Session(OLD, "charging_station"), Session(OLD, "csms")
    call = csms.receive(
        station.call("DataTransfer", {"vendorId": "com.acme", "messageId": "Diag", "data": {"watts": 1}})
    )
    assert isinstance(call, Call)
    assert call.data == {"watts": 1}
    assert dict(station.pending) == {call.unique_id: "DataTransfer"}
    with pytest.raises(EncodeError, match="required property `ok` is missing at `/data`"):
        csms.reply(call, {"status": "Accepted", "data": {}})
    frame = csms.reply(call, {"status": "Accepted", "data": {"ok": True}})
    assert frame == f'[3,"{call.unique_id}",{{"status":"Accepted","data":"{{\\"ok\\":true}}"}}]'
    result = station.receive(frame.replace("true", "1"))
    assert isinstance(result, CallResult)
    assert (result.action, found(result)) == ("DataTransfer", [("type", "/data/ok")])
    assert result.data == {"ok": 1}


def test_an_answer_to_what_no_extension_knows() -> None:
    for action in ("DataTransfer", None):
        result: Any = OLD.decode('[3,"1",{"status":"Accepted","data":"x"}]', action=action)
        assert (result.data, found(result)) == (UNSET, [])


def test_a_value_becomes_text() -> None:
    payload = {"data": {"watts": 1, "note": 'é"\n'}, "vendorId": "com.acme", "messageId": "Diag"}
    frame = OLD.encode(Call("1", "DataTransfer", payload))
    assert json.loads(json.loads(frame)[3]["data"]) == payload["data"]
    assert OLD.decode(frame).data == payload["data"]  # type: ignore[union-attr]
    wrong = [({**payload, "data": {"watts": "1"}}, "/data/watts"), ({**payload, "data": "nope"}, "invalid JSON")]
    wrong += [({**payload, "vendorId": "org.other"}, "expected string, found object at `/data`")]
    for broken, told in wrong:
        with pytest.raises(EncodeError) as error:
            OLD.encode(Call("1", "DataTransfer", broken))
        assert told in str(error.value)
    assert OLD.encode(Call("1", "DataTransfer", {**payload, "data": "nope"}), validate=False).endswith(
        '"nope","vendorId":"com.acme","messageId":"Diag"}]'
    )


def test_messages_keep_what_was_told_when_they_are_copied() -> None:
    message: Any = OLD.decode(transfer('{"watts":"3"}'))
    again = pickle.loads(pickle.dumps(message))
    assert again == message
    assert (again.data, again.data_violations, again.data_status) == (
        message.data,
        message.data_violations,
        message.data_status,
    )
    assert (again.action.vendor_id, again.action.message_id) == ("com.acme", "Diag")
    assert again.result({"status": "Accepted"}).action.message_id == "Diag"


def test_data_of_2_x_is_a_value() -> None:
    message: Any = NEW.decode(transfer({"watts": "3"}))
    assert (found(message), message.data_status) == ([("type", "/data/watts")], "Rejected")
    assert message.payload["data"] == {"watts": "3"}
    with pytest.raises(EncodeError, match="expected integer, found string at `/data/watts`"):
        NEW.encode(message)


ACME = {"type": "object", "properties": {"slot": {"type": "integer"}}, "required": ["slot"]}
OTHER = {"properties": {"slot": {"type": "string"}}}
CUSTOM = Codec("2.0.1", extensions=[Extension.custom_data("com.acme", ACME), Extension.custom_data("org.other", OTHER)])


def test_custom_data_is_judged_wherever_it_stands() -> None:
    def custom(vendor: str, slot: Any) -> dict[str, Any]:
        return {"slot": slot, "vendorId": vendor}

    payload = {
        "customData": custom("com.acme", "x"),
        "idToken": {
            "idToken": "1",
            "type": "Central",
            "customData": custom("org.other", 3),
            "additionalInfo": [{"additionalIdToken": "a", "type": "b", "customData": custom("com.acme", None)}],
        },
    }
    frame = json.dumps([2, "1", "Authorize", payload])
    message: Any = CUSTOM.decode(frame)
    expected = ["/customData/slot", "/idToken/customData/slot", "/idToken/additionalInfo/0/customData/slot"]
    assert sorted(found(message)) == sorted(("type", pointer) for pointer in expected)
    assert message.data_status is None
    assert [frame[one.offset :][:4] for one in message.data_violations] == ['"x",', '3, "', "null"]
    with pytest.raises(EncodeError) as error:
        CUSTOM.encode(message)
    assert {one.pointer for one in error.value.violations} == set(expected)
    assert found(CUSTOM.decode('[2,"1","Heartbeat",{"customData":{"vendorId":"com.acme","slot":1}}]')) == []
    assert found(CUSTOM.decode('[2,"1","Heartbeat",{"customData":{"vendorId":"unknown"}}]')) == []


SIGNED = Codec(
    "1.6",
    extensions=[
        Extension.json_string(
            "MeterValues", "request", "/meterValue/*/sampledValue/*/value", WATTS, when={"format": "SignedData"}
        )
    ],
)


def samples(*values: dict[str, Any]) -> str:
    meter = {"timestamp": "2026-01-01T00:00:00Z", "sampledValue": list(values)}
    return json.dumps([2, "1", "MeterValues", {"connectorId": 1, "meterValue": [meter]}])


def test_strings_that_hold_json() -> None:
    frame = samples(
        {"value": "1"},
        {"value": "x", "format": "Raw"},
        {"value": '{"watts":"1"}', "format": "SignedData"},
        {"format": "SignedData", "value": '{"watts":1}'},
    )
    message: Any = SIGNED.decode(frame)
    assert found(message) == [("type", "/meterValue/0/sampledValue/2/value/watts")]
    assert message.data_status is None
    frame = SIGNED.encode(
        Call("1", "MeterValues", json.loads(samples({"value": {"watts": 1}, "format": "SignedData"}))[3])
    )
    assert '"value":"{\\"watts\\":1}"' in frame
    for value in ({"value": {"watts": 1}}, {"value": 3, "format": "Raw"}):
        with pytest.raises(EncodeError, match="expected string, found"):
            SIGNED.encode(Call("1", "MeterValues", json.loads(samples(value))[3]))


@pytest.mark.parametrize(
    ("extension", "told"),
    [
        (Extension.json_string("Nope", "request", "/x", True), "`Nope`: unknown action"),
        (
            Extension.json_string("Heartbeat", "request", "/x", True),
            "request of `Heartbeat`: the schema has no such place",
        ),
        (
            Extension.json_string("Authorize", "request", "/idTag", True, when={"x": "y"}),
            "request of `Authorize`: there is no property `x`",
        ),
    ],
)
def test_a_place_that_is_not_there(extension: Extension, told: str) -> None:
    with pytest.raises(ValueError, match=re.escape(told)):
        Codec("1.6", extensions=[extension])


def test_a_message_that_is_there_twice() -> None:
    with pytest.raises(ValueError, match=r"Extension.data_transfer\('com.acme', 'Diag'\) is there twice"):
        Codec("1.6", extensions=[TEXT[0], Extension.data_transfer("com.acme", "Diag")])


def test_data_of_a_hostile_peer() -> None:
    deep = "[" * 600 + "]" * 600
    for data in (deep, '{"watts":' + "9" * 5000 + "}", '{"watts":1e999999999}', "\x00", "\ufeff{}"):
        message: Any = OLD.decode(transfer(data))
        assert message.data_status == "Rejected"
    many = {
        "vendorId": "com.acme",
        "messageId": "Diag",
        "data": json.dumps({f"x{number}": 1 for number in range(50_000)}),
    }
    assert len(OLD.decode(json.dumps([2, "1", "DataTransfer", many])).data_violations) > 1000  # type: ignore[union-attr]


@pytest.mark.parametrize("vendor", ["a\\n", "a\n", "\\\\", "\\", 'a"b', "\\u0041", "é"])
def test_a_vendor_is_compared_by_its_text(vendor: str) -> None:
    codec = Codec("1.6", extensions=[Extension.data_transfer(vendor, "m", request=False)])
    for other in ["a\\n", "a\n", "\\\\", "\\", 'a"b', "\\u0041", "A", "é"]:
        for ascii in [True, False]:
            payload = {"vendorId": other, "messageId": "m", "data": "x"}
            message: Any = codec.decode(json.dumps([2, "1", "DataTransfer", payload], ensure_ascii=ascii))
            assert message.data_status == ("Rejected" if other == vendor else "UnknownVendorId")
