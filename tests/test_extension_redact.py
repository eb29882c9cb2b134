"""What schemas of extensions say of redaction: in payloads, `data`, `customData`, and strings that hold JSON."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_fastcodec import Call, Codec, Extension

DIAG: dict[str, Any] = {
    "type": "object",
    "x-sensitive": False,
    "properties": {
        "watts": {"type": "integer"},
        "phase": {"enum": ["L1", "L2"]},
        "note": {"type": "string"},
        "owner": {"type": "string", "x-sensitive": True},
        "idTag": {"type": "string"},
        "list": {"type": "array", "items": {"$ref": "#/$defs/Entry"}},
    },
    "$defs": {
        "Entry": {
            "type": "object",
            "properties": {"name": {"type": "string"}, "card": {"type": "string", "x-sensitive": True}},
        }
    },
}
OLD = Codec("1.6", extensions=[Extension.data_transfer("com.acme", "Diag", request=DIAG, response=DIAG, text=True)])
NEW = Codec(
    "2.0.1",
    extensions=[
        Extension.data_transfer("com.acme", "Diag", request=DIAG, response=DIAG),
        Extension.custom_data("com.acme", DIAG),
    ],
)
SENSITIVE: dict[str, Any] = {"x-sensitive": True}
HARMLESS: dict[str, Any] = {"x-sensitive": False}
WRONG: dict[str, Any] = {"x-sensitive": "yes"}
DATA = {
    "watts": 3,
    "phase": "L2",
    "note": 'a "b"',
    "owner": "Ada Lovelace",
    "idTag": "04A1B2C3",
    "list": [{"name": "n", "card": "4711"}],
    "more": "unknown",
}
SHOWN = DATA | {"owner": "***", "idTag": "***", "list": [{"name": "n", "card": "***"}], "more": "***"}


def transfer(data: Any, vendor: str = "com.acme", message: str | None = "Diag") -> str:
    payload = {"vendorId": vendor} | ({} if message is None else {"messageId": message}) | {"data": data}
    return json.dumps([2, "1", "DataTransfer", payload])


def redacted(codec: Codec, frame: str) -> Any:
    shown = codec.redact(frame)
    assert codec.redact(shown) == shown
    return json.loads(shown)


def test_json_in_a_string_is_shown_as_far_as_its_schema_says() -> None:
    shown = redacted(OLD, transfer(json.dumps(DATA)))
    assert json.loads(shown[3]["data"]) == SHOWN
    assert pickle.loads(pickle.dumps(OLD)).redact(transfer(json.dumps(DATA))) == json.dumps(shown)


def test_a_string_of_which_all_is_shown_stands_as_it_stood() -> None:
    frame = transfer('{"watts" :3 , "note":"\u00e9"}')
    assert OLD.redact(frame) == frame


def test_data_is_shown_whatever_stands_first() -> None:
    frame = '[2,"1","DataTransfer",{"data":"{\\"watts\\":3}","messageId":"Diag","vendorId":"com.acme"}]'
    assert OLD.redact(frame) == frame
    assert NEW.redact(frame.replace('"{\\"watts\\":3}"', '{"watts":3}')) == frame.replace(
        '"{\\"watts\\":3}"', '{"watts":3}'
    )


def test_an_object_is_shown_as_far_as_its_schema_says() -> None:
    assert redacted(NEW, transfer(DATA))[3]["data"] == SHOWN


@pytest.mark.parametrize(
    "frame",
    [
        transfer(json.dumps(DATA), vendor="com.other"),
        transfer(json.dumps(DATA), message="Other"),
        transfer(json.dumps(DATA), message=None),
        transfer(json.dumps(DATA) + "?"),
        transfer("{"),
        transfer(DATA),
        transfer(["Ada Lovelace"]),
        # What stands twice may say two things.
        '[2,"1","DataTransfer",{"vendorId":"com.acme","vendorId":"b","messageId":"Diag","data":"{\\"watts\\":3}"}]',
        '[2,"1","DataTransfer",{"vendorId":"com.acme","messageId":"Diag","data":"{\\"watts\\":3}","data":"{}"}]',
    ],
)
def test_all_else_is_masked(frame: str) -> None:
    shown = OLD.redact(frame)
    assert '"data": "***"' in shown or '"data":"***"' in shown
    assert "watts" not in shown
    assert "Ada" not in shown


def test_an_answer_is_shown_by_what_it_answers() -> None:
    call = OLD.decode(transfer('{"watts":3}'))
    assert isinstance(call, Call)
    frame = json.dumps([3, "1", {"status": "Accepted", "data": json.dumps(DATA)}])
    assert json.loads(json.loads(OLD.redact(frame, action=call.action))[2]["data"]) == SHOWN
    assert json.loads(OLD.redact(frame, action="DataTransfer"))[2]["data"] == "***"
    assert json.loads(OLD.redact(frame))[2]["data"] == "***"
    assert json.loads(NEW.redact(json.dumps([3, "1", {"status": "Accepted", "data": DATA}])))[2]["data"] == "***"


def test_custom_data_is_shown_by_its_vendor() -> None:
    shown = redacted(NEW, json.dumps([2, "1", "Heartbeat", {"customData": {"vendorId": "com.acme"} | DATA}]))
    assert shown[3]["customData"] == {"vendorId": "com.acme"} | SHOWN
    shown = redacted(NEW, json.dumps([2, "1", "Heartbeat", {"customData": {"vendorId": "com.other"} | DATA}]))
    assert set(shown[3]["customData"].values()) == {"com.other", "***"}


def test_a_string_beside_a_value_is_shown_by_its_schema() -> None:
    codec = Codec(
        "1.6",
        extensions=[Extension.json_string("DataTransfer", "request", "/data", DIAG, when={"messageId": "Diag"})],
    )
    assert json.loads(redacted(codec, transfer(json.dumps(DATA)))[3]["data"]) == SHOWN


def test_without_a_word_of_the_schema_data_is_masked() -> None:
    plain = {key: value for key, value in DIAG.items() if key != "x-sensitive"}
    codec = Codec("1.6", extensions=[Extension.data_transfer("com.acme", "Diag", request=plain, text=True)])
    assert redacted(codec, transfer(json.dumps(DATA)))[3]["data"] == "***"
    one = plain | {"properties": plain["properties"] | {"watts": {"type": "integer", "x-sensitive": False}}}
    codec = Codec("1.6", extensions=[Extension.data_transfer("com.acme", "Diag", request=one, text=True)])
    shown = json.loads(redacted(codec, transfer(json.dumps(DATA)))[3]["data"])
    assert shown["watts"] == 3
    assert {json.dumps(value) for key, value in shown.items() if key not in {"watts", "list"}} == {'"***"'}


def test_a_patch_marks_a_place_of_an_official_schema() -> None:
    frame = '[2,"1","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available","info":"Ada"}]'
    assert Codec("1.6").redact(frame) == frame
    patch = Extension.patch("StatusNotification", "request", "/info", **SENSITIVE)
    assert Codec("1.6", extensions=[patch]).redact(frame) == frame.replace("Ada", "***")
    with pytest.raises(ValueError, match="`x-sensitive` is not a boolean at `/properties/info`"):
        Codec("1.6", extensions=[Extension.patch("StatusNotification", "request", "/info", **WRONG)])
    # Extensions of `customData` have the schemas compiled anew.
    new = '[2,"1","NotifyEvent",{"generatedAt":"2026-01-01T00:00:00Z","seqNo":0,"eventData":[{"actualValue":"x"}]}]'
    patch = Extension.patch("NotifyEvent", "request", "/eventData/*/actualValue", **SENSITIVE)
    codec = Codec("2.0.1", extensions=[patch, Extension.custom_data("com.acme", True)])
    assert '"actualValue":"***"' in codec.redact(new)


def test_what_the_list_has_stays_masked() -> None:
    frame = '[2,"1","Authorize",{"idTag":"04A1B2C3"}]'
    patch = Extension.patch("Authorize", "request", "/idTag", **HARMLESS)
    assert Codec("1.6", extensions=[patch]).redact(frame) == frame.replace("04A1B2C3", "***")


OWNER = {"properties": {"owner": {"x-sensitive": True}}}


@pytest.mark.parametrize(
    "more",
    [
        {"allOf": [OWNER]},
        {"anyOf": [OWNER, True]},
        {"if": OWNER},
        {"not": {"not": OWNER}},
        {"dependentSchemas": {"watts": OWNER}},
        {"patternProperties": {"^own": {"x-sensitive": True}}},
        {"$ref": "#/$defs/Owner", "$defs": {"Owner": OWNER}},
        {"$ref": "#owner", "$defs": {"Owner": {"$anchor": "owner"} | OWNER}},
    ],
)
def test_a_mark_counts_wherever_the_schema_has_it(more: dict[str, Any]) -> None:
    schema = {"properties": {"owner": {"type": "string"}, "watts": {"type": "integer"}}, "x-sensitive": False} | more
    for codec, frame in [
        (Codec("1.6", extensions=[Extension.action("Solar", request=schema)]), '[2,"1","Solar",{"owner":"Ada"}]'),
        (
            Codec("1.6", extensions=[Extension.data_transfer("com.acme", "Diag", request=schema, text=True)]),
            transfer('{"owner": "Ada"}'),
        ),
    ]:
        assert "Ada" not in codec.redact(frame)


def test_a_mark_is_a_boolean() -> None:
    with pytest.raises(ValueError, match="/properties/a/x-sensitive"):
        Extension.action("Solar", request={"properties": {"a": {"x-sensitive": "yes"}}})


def test_references_that_fan_out_end() -> None:
    fan = {
        f"D{n}": {"properties": {"a": {"$ref": f"#/$defs/D{n + 1}"}, "b": {"$ref": f"#/$defs/D{n + 1}"}}}
        for n in range(40)
    }
    schema = {"$ref": "#/$defs/D0", "x-sensitive": False, "$defs": fan | {"D40": {"type": "string"}}}
    codec = Codec("1.6", extensions=[Extension.data_transfer("com.acme", "Diag", request=schema, text=True)])
    assert redacted(codec, transfer('{"a":{"a":{}}}'))[3]["data"] == "***"


@given(
    st.recursive(
        st.text() | st.integers() | st.none(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_nothing_of_what_is_marked_is_shown(value: Any) -> None:
    secret = {
        "owner": ["Ada Lovelace", value],
        "list": [{"card": {"x": "Ada Lovelace"}}, value],
        "note": 3,
        "phase": "Ada",
    }
    assert "Ada" not in OLD.redact(transfer(json.dumps(secret)))
    assert "Ada" not in NEW.redact(transfer(secret))
