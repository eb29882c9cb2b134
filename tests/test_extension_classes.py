"""The classes of what extensions describe: how they are made, judged and written, and what checkers know of them."""

from __future__ import annotations

import copy
import gc
import json
import pickle
import sys
import types
from pathlib import Path
from typing import Any

import pytest

from ocpp_fastcodec import Call, CallResult, Codec, EncodeError, Extension, Extensions, Request, Session, Typed
from ocpp_fastcodec import v16 as o
from ocpp_fastcodec.aio import Router
from ocpp_fastcodec.cli import main
from ocpp_fastcodec.stubs import stub
from test_typed_typing import mypy, pyright

SOLAR: dict[str, Any] = {
    "description": "What the panels give.",
    "properties": {
        "watts": {"type": "integer", "description": "Power in W"},
        "panels": {"type": "array", "items": {"$ref": "#/$defs/PanelType"}},
        "mode": {"enum": ["island", "grid"]},
        "battery": {"type": "object", "properties": {"serial-no": {"type": "string", "pattern": "^B"}}},
        "class": {"type": "string", "maxLength": 2},
        "extra": {"type": ["string", "null"]},
    },
    "required": ["watts"],
    "$defs": {"PanelType": {"type": "object", "properties": {"kWp": {"type": "number"}}, "required": ["kWp"]}},
}
DONE: dict[str, Any] = {
    "type": "object",
    "properties": {"status": {"enum": ["Done", "Failed"]}},
    "required": ["status"],
}
DIAG: dict[str, Any] = {"type": "object", "properties": {"watts": {"type": "integer"}}, "required": ["watts"]}
ACME = Extensions(
    [
        Extension.action("ReportSolarPower", request=SOLAR, response=DONE),
        Extension.action("acme-ping"),
        Extension.data_transfer("com.acme", "Diag", request=DIAG, response=DONE, text=True, version="1.6"),
        Extension.data_transfer("com.acme", "Diag", request=DIAG, version="2.0.1"),
        Extension.data_transfer("com.acme", "List", request={"type": "array", "items": DIAG}, text=True, version="1.6"),
        Extension.custom_data("com.acme", {"properties": {"slot": {"type": "integer"}}}, version="2.0.1"),
    ]
)
CLASSES: Any = types.SimpleNamespace(**ACME.classes("1.6", __name__))
globals().update({name: getattr(CLASSES, name) for name in ACME.classes("1.6")})
CODEC = Codec("1.6", extensions=ACME, payloads="typed")
DICTS = Codec("1.6", extensions=ACME)
BODY: dict[str, Any] = {
    "watts": 3,
    "panels": [{"kWp": 1.5}, {"kWp": 2, "colour": "black"}],
    "mode": "grid",
    "battery": {"serial-no": "B7"},
    "class": "A",
    "extra": None,
    "unknown": [1],
}


def test_an_action_of_a_vendor_has_classes() -> None:
    frame = json.dumps([2, "1", "ReportSolarPower", BODY], separators=(",", ":"))
    message: Any = CODEC.decode(frame)
    solar = message.payload
    assert type(solar) is CLASSES.ReportSolarPower
    assert issubclass(CLASSES.ReportSolarPower, Request)
    assert (solar.watts, solar.panels[0].k_wp, solar.mode, solar.battery.serial_no) == (3, 1.5, "grid", "B7")
    # Python has another use for this name, and `null` is not the same as absent.
    assert (solar.class_, solar.extra, solar.additional_properties) == ("A", None, {"unknown": [1]})
    assert CODEC.encode(message) == frame
    assert solar.to_dict() == BODY == DICTS.decode(frame).payload  # type: ignore[union-attr]
    assert solar.to_dict(keys="snake") == Codec("1.6", extensions=ACME, keys="snake").decode(frame).payload  # type: ignore[union-attr]
    assert CLASSES.ReportSolarPower.from_dict(BODY) == solar == copy.deepcopy(solar)
    assert pickle.loads(pickle.dumps(solar)) == solar
    assert repr(solar.panels[0]) == "Panel(k_wp=…)"


def test_codecs_of_the_same_schemas_have_the_same_classes() -> None:
    assert ACME.classes("1.6") == vars(CLASSES)
    more = [*ACME, Extension.action("Other", request=DIAG)]
    other: Any = Codec("1.6", extensions=more, payloads="typed", keys="snake").decode(
        '[2,"1","ReportSolarPower",{"watts":1}]'
    )
    assert type(other.payload) is CLASSES.ReportSolarPower


@pytest.mark.parametrize(
    ("body", "places"),
    [
        ({"watts": "3"}, ["/watts"]),
        ({}, [""]),
        ({"watts": 1, "battery": {"serial-no": "C7"}}, ["/battery/serial-no"]),
        ({"watts": 1, "class": "ABC", "panels": [{}]}, ["/class", "/panels/0"]),
    ],
)
def test_from_dict_judges_by_the_whole_schema(body: dict[str, Any], places: list[str]) -> None:
    with pytest.raises(EncodeError) as error:
        CLASSES.ReportSolarPower.from_dict(body)
    assert [violation.pointer for violation in error.value.violations] == places
    frame = json.dumps([2, "1", "ReportSolarPower", body])
    assert [violation.pointer for violation in CODEC.check(frame)] == places


def test_a_part_of_a_schema_judges_by_all_of_its_keywords() -> None:
    battery: type[Typed] = CLASSES.ReportSolarPowerBattery
    assert battery.json_schema() == SOLAR["properties"]["battery"] | {"$defs": SOLAR["$defs"]}
    assert CLASSES.Panel.json_schema()["properties"] == {"kWp": {"type": "number"}}
    assert CLASSES.ReportSolarPower.json_schema() == SOLAR
    assert battery.from_dict({"serial-no": "B1"}).to_dict() == {"serial-no": "B1"}
    with pytest.raises(EncodeError, match="does not satisfy `pattern` at `/serial-no`"):
        battery.from_dict({"serial-no": "C1"})


def test_data_of_a_transfer_is_of_its_class() -> None:
    payload = o.DataTransfer(vendor_id="com.acme", message_id="Diag", data=CLASSES.Diag(watts=3))
    frame = CODEC.encode(Call("1", "DataTransfer", payload))
    assert json.loads(frame)[3]["data"] == '{"watts":3}'
    call: Any = CODEC.decode(frame)
    assert call.payload.data == '{"watts":3}'
    assert call.data == CLASSES.Diag(watts=3)
    result = call.result(o.DataTransferResponse(status="Accepted", data=CLASSES.DiagResponse(status="Done")))
    answer: Any = CODEC.decode(CODEC.encode(result), action=call.action)
    assert answer.data == CLASSES.DiagResponse(status="Done")
    # A list of objects is a tuple of their class.
    listed: Any = CODEC.decode(frame.replace("Diag", "List").replace(r"{\"watts\":3}", r"[{\"watts\":3}]"))
    assert [type(item).__name__ for item in listed.data] == ["List"]


def test_data_that_breaks_its_schema_is_as_it_was_sent() -> None:
    frame = r'[2,"1","DataTransfer",{"vendorId":"com.acme","messageId":"Diag","data":"{\"watts\":\"3\"}"}]'
    call: Any = CODEC.decode(frame)
    assert call.data == {"watts": "3"}
    assert [violation.pointer for violation in call.data_violations] == ["/data/watts"]


def test_data_and_custom_data_of_2_0_1() -> None:
    own: Any = types.SimpleNamespace(**ACME.classes("2.0.1"))
    codec = Codec("2.0.1", extensions=ACME, payloads="typed")
    call: Any = codec.decode(
        '[2,"1","DataTransfer",{"vendorId":"com.acme","messageId":"Diag","data":{"watts":3},'
        '"customData":{"vendorId":"com.acme","slot":4}}]'
    )
    assert call.payload.data == {"watts": 3}
    assert call.data == own.Diag(watts=3)
    # It stays of the one class that the annotation says; the vendor's class is made of it.
    custom = own.AcmeCustomData.from_dict(call.payload.custom_data)
    assert custom.slot == 4
    assert type(call.payload.custom_data).from_dict(custom) == call.payload.custom_data
    with pytest.raises(EncodeError):
        own.AcmeCustomData.from_dict({"vendorId": "com.acme", "slot": "four"})


def test_a_patch_that_changes_no_type_keeps_the_official_class() -> None:
    longer = Extensions([Extension.patch("StatusNotification", "request", "/info", maxLength=100)])
    assert longer.classes("1.6") == {}
    unit = Extension.patch("MeterValues", "request", "/meterValue/*/sampledValue/*/unit", add={"enum": ["Hertz"]})
    wider = Extensions([unit]).classes("1.6")
    assert sorted(wider) == ["MeterValue", "MeterValues", "SampledValue"]
    # The answer has not changed.
    codec = Codec("1.6", extensions=[unit], payloads="typed")
    answer: Any = codec.decode('[3,"1",{}]', action="MeterValues")
    assert type(answer.payload) is o.MeterValuesResponse
    # A definition that was copied from the official schemas has the class of the original.
    definition = o.IdTagInfo.json_schema() | {"type": "object"}
    schema = {"properties": {"info": {"$ref": "#/definitions/IdTagInfo"}}, "definitions": {"IdTagInfo": definition}}
    copied = Extension.action("Copied", request={"$schema": "http://json-schema.org/draft-06/schema#", **schema})
    made: Any = Codec("1.6", extensions=[copied], payloads="typed").decode(
        '[2,"1","Copied",{"info":{"status":"Blocked"}}]'
    )
    assert type(made.payload.info) is o.IdTagInfo


def test_names_that_python_or_another_class_has() -> None:
    odd = ["from", "to_dict", "__class__", "a-b", "a_b", "1st", "str", "é"]
    schema = {"properties": {name: {"type": "integer"} for name in odd}}
    extensions = Extensions(
        [
            Extension.action("re-port\u0007", request=schema),
            Extension.action("Report", request={"properties": {"x": {"type": "object"}}}),
            Extension.data_transfer("a", "RePort", request=DIAG),
            Extension.data_transfer("b", "RePort", request=DIAG),
            Extension.data_transfer("c.2d", request=DIAG),
            Extension.action("None", request=DIAG),
        ]
    )
    made: Any = extensions.classes("1.6")
    assert sorted(made) == ["Message2d", "None_", "RePort", "RePort2", "RePort3", "Report", "ReportX"]
    names = {"from_": 1, "to_dict_": 2, "_class__": 3, "a_b": 4, "a_b_": 5, "_1st": 6, "str_": 7}
    value = made["RePort"](**names, additional_properties={"é": 8})
    assert value.to_dict() == dict(zip(odd, range(1, 9), strict=True))
    assert made["RePort"].from_dict(value.to_dict()) == value


def test_a_session_and_a_router_know_an_action_by_its_class() -> None:
    station, csms = Session(CODEC, "charging_station"), Session(CODEC, "csms")
    call: Any = csms.receive(station.call(CLASSES.ReportSolarPower(watts=3)))
    result: Any = station.receive(csms.reply(call, CLASSES.ReportSolarPowerResponse(status="Done")))
    assert isinstance(result, CallResult)
    assert result.payload == CLASSES.ReportSolarPowerResponse(status="Done")
    router = Router(CODEC)

    router.on(CLASSES.ReportSolarPower)(lambda call, peer: None)
    assert "ReportSolarPower" in router.routes("1.6").calls


def test_a_codec_for_each_connection_makes_no_class_each() -> None:
    def types_alive() -> int:
        # What other tests left behind is not to go, or to count, in between. The collector knows no classes that are
        # immortal, as these are without a GIL.
        gc.collect()
        return sum(made.__name__ == "ReportSolarPower" for made in Request.__subclasses__())

    frame = '[2,"1","ReportSolarPower",{"watts":1,"panels":[{"kWp":1}]}]'
    Codec("1.6", extensions=ACME, payloads="typed").decode(frame)
    before = types_alive()
    assert before > 0
    for _ in range(20):
        Codec("1.6", extensions=ACME, payloads="typed").decode(frame)
    assert types_alive() == before


HANDLER = """
from typing import Any, Literal, assert_type
from ocpp_fastcodec import Call, Codec, Session
from ocpp_fastcodec import v16 as o
import acme_v16 as a

def handle(codec: Codec[Any], session: Session, message: Call[a.ReportSolarPower]) -> str:
    solar = message.payload
    assert_type(solar.mode, Literal["island", "grid"] | None)
    assert_type([panel.k_wp for panel in solar.panels or ()], list[float])
    assert_type(solar.class_, str | None)
    solar.watt  # a name that is not there
    solar.battery.serial_no  # an optional property that may be absent
    print(solar.mode == "gird")  # a literal that is not there
    solar.replace(watts="3")  # text where a number belongs
    a.Panel()  # a required property is missing
    a.ReportSolarPower(watts=1, wats=2)  # a property that is not there
    message.result(a.DiagResponse(status="Done"))  # the answer to another request
    message.error("FormatViolation")  # a code of 2.x
    a.ReportSolarPowerResponse(status="done")  # a literal spelled otherwise
    session.call(a.Diag(watts=1))  # no request
    match codec.decode(""):
        case Call(payload=o.DataTransfer(), data=a.Diag(watts=watts)) as call:
            assert_type(watts, int)
            answer = o.DataTransferResponse(status="Accepted", data=a.DiagResponse(status="Done"))
            return codec.encode(call.result(answer))
        case _:
            return codec.encode(message.result(a.ReportSolarPowerResponse(status="Done")))
"""


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_type_checkers_find_each_mistake_in_its_line(checker: Any, tmp_path: Path) -> None:
    (tmp_path / "acme_v16.pyi").write_text(stub("1.6", ACME), encoding="utf-8")
    handler = tmp_path / "handler.py"
    handler.write_text(HANDLER)
    marked = {number for number, line in enumerate(HANDLER.splitlines(), 1) if "  # " in line}
    assert len(marked) == 10
    assert checker(handler, tmp_path) == marked
    assert checker is not mypy or checker(tmp_path / "acme_v16.pyi", tmp_path) == set()


def test_the_command_writes_the_stub(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    toml = tmp_path / "acme.toml"
    toml.write_text('[[action]]\nname = "Solar"\nresponse = {type = "object", required = ["ok"]}\n')
    assert main(["stubs", "--extensions", str(toml), "--version", "1.6"]) == 0
    written = capsys.readouterr().out
    assert written == stub("1.6", Extensions.load(toml))
    assert "class SolarResponse(Typed):" in written
    compile(written, "acme.pyi", "exec")
    assert __name__ in sys.modules
