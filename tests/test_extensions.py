"""Extensions: users' own actions and patches, in every part that asks a codec what it knows."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from ocpp.exceptions import OCPPError

from ocpp_fastcodec import (
    Call,
    CallResult,
    Codec,
    DecodeError,
    EncodeError,
    Extension,
    Extensions,
    Policy,
    Rule,
    Session,
    mobilityhouse,
)
from ocpp_fastcodec.cli import main
from ocpp_fastcodec.strategies import call_results, calls

SOLAR: dict[str, Any] = {
    "type": "object",
    "properties": {"watts": {"type": "integer", "minimum": 0}, "note": {"type": "string", "maxLength": 5}},
    "required": ["watts"],
    "additionalProperties": False,
}
ACTION = Extension.action("ReportSolar", request=SOLAR, response={"type": "object"}, sent_by="charging_station")
CODEC = Codec("1.6", extensions=[ACTION])
FRAME = '[2,"1","ReportSolar",{"watts":3}]'


def places(codec: Codec[Any], frame: str, **known: Any) -> list[tuple[str, str]]:
    found = codec.check(frame, **known)
    assert codec.is_valid(frame, **known) is not bool(found)
    if found:
        with pytest.raises(DecodeError):
            codec.decode(frame, **known)
    else:
        codec.decode(frame, **known)
    return [(violation.keyword, violation.pointer) for violation in found]


def test_an_action_is_decoded_checked_and_encoded() -> None:
    message = CODEC.decode(FRAME)
    assert message == Call("1", "ReportSolar", {"watts": 3})
    assert isinstance(message, Call)
    assert CODEC.encode(message) == FRAME
    assert CODEC.encode(message.result({})) == '[3,"1",{}]'
    assert places(CODEC, '[2,"1","ReportSolar",{"watts":-1,"x":1}]') == [
        ("minimum", "/watts"),
        ("additionalProperties", "/x"),
    ]
    with pytest.raises(EncodeError, match="ReportSolar: required property `watts` is missing"):
        CODEC.encode(Call("1", "ReportSolar", {}))
    result = CODEC.decode('[3,"1",{"any":1}]', action="ReportSolar")
    assert isinstance(result, CallResult)
    assert (result.action, result.validated) == ("ReportSolar", True)
    # Nothing of it is known to others.
    assert places(Codec("1.6"), FRAME) == [("action", "/2")]


def test_a_codec_tells_what_it_knows() -> None:
    assert "ReportSolar" in CODEC.actions()
    assert "ReportSolar" in CODEC.actions("charging_station_to_csms")
    assert "ReportSolar" not in CODEC.actions("csms_to_charging_station")
    assert CODEC.schema("ReportSolar", "request") == SOLAR
    assert "watts" in CODEC.explain("ReportSolar")
    assert CODEC.extensions == (ACTION,)
    assert Codec("1.6").extensions == ()
    for codec in (pickle.loads(pickle.dumps(CODEC)), copy.copy(CODEC)):
        assert codec.extensions == (ACTION,)
        assert codec.is_valid(FRAME)


def test_a_session_knows_the_direction() -> None:
    station, csms = Session(CODEC, "charging_station"), Session(CODEC, "csms")
    call = csms.receive(station.call("ReportSolar", {"watts": 1}))
    assert isinstance(call, Call)
    result = station.receive(csms.reply(call, {}))
    assert isinstance(result, CallResult)
    assert result.validated
    with pytest.raises(ValueError, match="ReportSolar"):
        csms.call("ReportSolar", {"watts": 1})
    with pytest.raises(DecodeError, match="ReportSolar"):
        station.receive(FRAME)


def test_a_policy_tolerates_it() -> None:
    rule = Rule("accept", action="ReportSolar", pointer="/watts", keyword="minimum")
    policy = Policy([rule], codecs=[CODEC])
    codec = Codec("1.6", extensions=[ACTION], policy=policy)
    message = codec.decode('[2,"1","ReportSolar",{"watts":-1}]')
    assert isinstance(message, Call)
    assert [found.keyword for found in message.deviations] == ["minimum"]


def test_what_a_schema_does_not_show_is_masked() -> None:
    shown = CODEC.redact('[2,"1","ReportSolar",{"watts":3,"x":"secret"}]')
    assert shown == '[2,"1","ReportSolar",{"watts":3,"x":"***"}]'


def test_what_a_schema_marks_is_masked() -> None:
    card = {
        "type": "object",
        "properties": {"number": {"type": "string", "x-sensitive": True}, "bank": {"type": "string"}},
    }
    schema = {"properties": {"cards": {"type": "array", "items": {"$ref": "#/$defs/Card"}}}, "$defs": {"Card": card}}
    codec = Codec("1.6", extensions=[Extension.action("Pay", request=schema, response=True)])
    shown = codec.redact('[2,"1","Pay",{"cards":[{"number":"4711","bank":"x"}]}]')
    assert shown == '[2,"1","Pay",{"cards":[{"number":"***","bank":"x"}]}]'
    assert codec.sensitive is None
    assert pickle.loads(pickle.dumps(codec)).redact(shown) == shown


def test_a_typed_payload() -> None:
    codec = Codec("1.6", extensions=[ACTION], payloads="typed")
    message = codec.decode(FRAME)
    assert isinstance(message, Call)
    assert (message.payload.watts, message.payload.note) == (3, None)  # type: ignore[attr-defined]
    assert codec.encode(message) == FRAME


@given(calls(CODEC, "ReportSolar"))
@settings(max_examples=50)
def test_calls_are_drawn(call: Call) -> None:
    assert CODEC.is_valid(CODEC.encode(call))


BARE = Codec("1.6", extensions=[Extension.action("Bare")])


@given(call_results(BARE, "Bare"))
@settings(max_examples=10)
def test_a_result_without_a_schema_is_drawn(result: CallResult) -> None:
    assert BARE.is_valid(BARE.encode(result))


@pytest.mark.parametrize("name", ["é", 'a"b\\c', "Heart\nbeat", "", "x" * 300, "🔌"])
def test_an_action_of_any_name(name: str) -> None:
    codec = Codec("2.1", extensions=[Extension.action(name, request=SOLAR, response=True)])
    for text in (json.dumps(name), json.dumps(name, ensure_ascii=False)):
        message: Any = codec.decode(f'[2,"1",{text},{{"watts":1}}]')
        assert message == Call("1", name, {"watts": 1})
        assert codec.decode(codec.encode(message)) == message


def test_an_official_action_with_another_schema() -> None:
    codec = Codec("1.6", extensions=[Extension.action("Heartbeat", request=SOLAR, response=True)])
    assert places(codec, '[2,"1","Heartbeat",{}]') == [("required", "")]
    assert len(codec.actions()) == len(Codec("1.6").actions())


def test_a_send() -> None:
    codec = Codec("2.1", extensions=[Extension.action("Stream", request=SOLAR, send=True)])
    assert places(codec, '[6,"1","Stream",{"watts":1}]') == []
    assert places(codec, '[2,"1","Stream",{"watts":1}]') == [("action", "/2")]
    with pytest.raises(ValueError, match=r"`Stream`: OCPP 1\.6 has no SEND"):
        Codec("1.6", extensions=[Extension.action("Stream", request=SOLAR, send=True)])


LONGER = Extension.patch("StatusNotification", "request", "/info", maxLength=100)


def status(info: str, error: str = "NoError") -> str:
    payload = {"connectorId": 1, "errorCode": error, "status": "Available", "info": info}
    return json.dumps([2, "1", "StatusNotification", payload])


def test_a_patched_limit_is_read_written_and_told() -> None:
    codec = Codec("1.6", extensions=[LONGER])
    assert places(codec, status("x" * 100)) == []
    [violation] = codec.check(status("x" * 101))
    assert violation.message == "expected at most 100 characters, found 101 at `/info`"
    message = codec.decode(status("x" * 100))
    assert codec.decode(codec.encode(message)) == message  # type: ignore[arg-type]
    assert codec.schema("StatusNotification", "request")["properties"]["info"]["maxLength"] == 100
    assert Codec("1.6").schema("StatusNotification", "request")["properties"]["info"]["maxLength"] == 50


def test_patches_of_each_kind() -> None:
    codec = Codec(
        "1.6",
        extensions=[
            Extension.patch("StatusNotification", "request", "/info", maxLength=None),
            Extension.patch("StatusNotification", "request", "/errorCode", add={"enum": ["Overheated"]}),
            Extension.patch(
                "StatusNotification",
                "request",
                "",
                remove={"required": ["status"]},
                add={"required": ["info"], "properties": {"serial": {"type": "string"}}},
            ),
            Extension.patch("MeterValues", "request", "/meterValue/*/sampledValue/*/unit", add={"enum": ["Hertz"]}),
            Extension.patch("Heartbeat", "request", "", additionalProperties=True),
        ],
    )
    assert places(codec, status("x" * 1000, "Overheated")) == []
    assert places(codec, '[2,"1","StatusNotification",{"connectorId":1,"errorCode":"NoError","serial":"x"}]') == [
        ("required", "")
    ]
    sample = '{"timestamp":"2026-01-01T00:00:00Z","sampledValue":[{"value":"50","unit":"Hertz"}]}'
    assert places(codec, f'[2,"1","MeterValues",{{"connectorId":1,"meterValue":[{sample}]}}]') == []
    assert places(codec, '[2,"1","Heartbeat",{"x":1}]') == []


def test_a_definition_is_patched_at_one_place_alone() -> None:
    codec = Codec(
        "2.0.1", extensions=[Extension.patch("TransactionEvent", "request", "/idToken/idToken", maxLength=99)]
    )
    limits = codec.max_lengths("TransactionEvent", "request")
    assert limits["/idToken/idToken"] == 99
    assert limits["/idToken/additionalInfo/*/additionalIdToken"] == 36
    custom = Codec("2.0.1", extensions=[Extension.patch("Heartbeat", "request", "/customData/vendorId", maxLength=9)])
    assert custom.max_lengths("Heartbeat", "request") == {"/customData/vendorId": 9}
    twice = Codec(
        "2.0.1", extensions=[Extension.patch("Authorize", "request", "/idToken/customData/vendorId", maxLength=9)]
    )
    limits = twice.max_lengths("Authorize", "request")
    assert (limits["/idToken/customData/vendorId"], limits["/customData/vendorId"]) == (9, 255)


@pytest.mark.parametrize(
    ("patch", "told"),
    [
        (("Nope", "request", "/x", {"maxLength": 1}), "`Nope`: unknown action"),
        (
            ("Heartbeat", "request", "/x", {"maxLength": 1}),
            "request of `Heartbeat`: the schema has no such place at `/x`",
        ),
        (
            ("Authorize", "request", "idTag", {"add": {"required": ["x"]}}),
            "expected a JSON Pointer, which begins with `/`",
        ),
        (("Authorize", "request", "/idTag", {"minLength": None}), "there is no `minLength` to remove at `/idTag`"),
        (("Authorize", "request", "/idTag", {"maxLength": -1}), "`maxLength` is not a length at `/properties/idTag`"),
        (("Authorize", "request", "/idTag", {"pattern": "a"}), "unknown keyword `pattern` of type string"),
        (("Authorize", "request", "/idTag", {"add": {"enum": 3}}), "`enum`: expected an array of names"),
        (("Authorize", "request", "", {"add": {"required": ["idTag"]}}), "`required`: `idTag` is there already"),
        (("Authorize", "request", "", {"remove": {"required": ["x"]}}), "`required`: there is no `x`"),
        (("Authorize", "request", "", {"remove": {"enum": ["x"]}}), "`enum`: there is none"),
        (("Authorize", "request", "", {"remove": {"properties": ["idTag"]}}), "`idTag` is required and not described"),
    ],
)
def test_a_patch_of_what_is_not_there(patch: tuple[str, Any, str, dict[str, Any]], told: str) -> None:
    with pytest.raises(ValueError, match=re.escape(told)):
        Codec("1.6", extensions=[Extension.patch(*patch[:3], **patch[3])])


def test_extensions_are_values() -> None:
    again = Extension.action("ReportSolar", request=SOLAR, response={"type": "object"}, sent_by="charging_station")
    assert again == ACTION
    assert hash(again) == hash(ACTION)
    assert LONGER != ACTION
    assert pickle.loads(pickle.dumps(ACTION)) == ACTION
    assert repr(ACTION) == "Extension.action('ReportSolar')"
    assert repr(LONGER) == "Extension.patch('StatusNotification', 'request', '/info')"
    assert Codec("1.6", extensions=[Extensions([LONGER]), ACTION]).extensions == (LONGER, ACTION)
    with pytest.raises(ValueError, match=r"Extension\.action\('ReportSolar'\) is there twice"):
        Codec("1.6", extensions=[ACTION, Extensions([ACTION])])
    unusable: list[Any] = [3, "x", [{}], [None]]
    for wrong in unusable:
        with pytest.raises(TypeError, match="extensions: expected Extension"):
            Codec("1.6", extensions=wrong)


def test_extensions_are_loaded(tmp_path: Path) -> None:
    (tmp_path / "solar.json").write_text(json.dumps(SOLAR))
    (tmp_path / "acme.toml").write_text(
        """
        [[action]]
        name = "ReportSolar"
        sent_by = "charging_station"
        request = "solar.json"
        response = {type = "object"}

        [[patch]]
        action = "StatusNotification"
        kind = "request"
        pointer = "/info"
        maxLength = 100
        """
    )
    assert Extensions.load(tmp_path) == (ACTION, LONGER)
    assert Extensions.load(str(tmp_path / "acme.toml")) == (ACTION, LONGER)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("x", "acme.toml: not TOML"),
        ("[[nope]]", "acme.toml: nope: expected arrays of tables called action, "),
        ("action = 3", "acme.toml: action: expected arrays of tables"),
        ("[[action]]\nnome = 'x'", "acme.toml: action 1: "),
        ("[[action]]\nname = 3", "acme.toml: action 1: name: expected str, found int"),
        ("[[action]]\nname = 'x'\nrequest = 3", "acme.toml: action 1: request: expected a schema, found int"),
        ("[[action]]\nname = 'x'\n[[action]]\nname = 'y'\nrequest = {type = 'x'}", "acme.toml: action 2: request: "),
        ("[[action]]\nname = 'x'\nsent_by = 'me'", "expected charging_station, csms or both"),
    ],
)
def test_a_file_of_no_use(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "acme.toml").write_text(text)
    with pytest.raises(ValueError, match=re.escape(told)):
        Codec("1.6", extensions=Extensions.load(tmp_path))


def test_a_folder_of_no_use(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no TOML file in this folder"):
        Extensions.load(tmp_path)
    with pytest.raises(OSError, match="nope"):
        Extensions.load(tmp_path / "nope.toml")


def circular() -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "object"}
    schema["properties"] = {"x": schema}
    return schema


@pytest.mark.parametrize(
    ("schema", "told"),
    [
        ([], "request: expected a schema, found list"),
        ("x", "request: expected a schema, found str"),
        ({"type": "objekt"}, "request: expected a type of JSON, or an array of some at `/type`"),
        (
            {"properties": {"a/b": {"maxLength": "3"}}},
            "expected a whole number of at least 0 at `/properties/a~1b/maxLength`",
        ),
        ({"properties": []}, "expected an object at `/properties`"),
        ({"items": {"properties": {"x": 3}}}, "expected a schema at `/items/properties/x`"),
        ({"required": "x"}, "expected an array of strings at `/required`"),
        ({"multipleOf": 0}, "expected a number above 0 at `/multipleOf`"),
        ({"allOf": []}, "expected an array of schemas at `/allOf`"),
        ({"$schema": "https://example.com/mine"}, "`$schema` names no draft of JSON Schema"),
        ({"dependencies": {}}, "`dependencies` is a keyword of another draft"),
        (
            {"$schema": "http://json-schema.org/draft-07/schema#", "prefixItems": [{}]},
            "`prefixItems` is a keyword of another draft",
        ),
        (
            {"$schema": "http://json-schema.org/draft-04/schema#", "exclusiveMinimum": 3},
            "expected a boolean at `/exclusiveMinimum`",
        ),
        ({"properties": {"x": {"nullable": True}}}, "`nullable` is not a keyword of JSON Schema at `/properties/x`"),
        ({"$ref": "other.json"}, "`$ref` to `other.json`, which is not in this schema, and nothing is fetched"),
        ({"$ref": "http://example.com/x#/y"}, "nothing is fetched"),
        ({"properties": {"x": {"$ref": "#/$defs/x"}}}, "`$ref` to `#/$defs/x`, which is not there at `/properties/x`"),
        ({"$ref": "#"}, "`$ref` in a circle"),
        (
            {"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"anyOf": [{"$ref": "#/$defs/a"}]}}},
            "in a circle",
        ),
        (
            {"type": "object", "properties": {"a": {"pattern": "(a"}}},
            "does not compile, or would not take linear time at `/properties/a/pattern`",
        ),
        ({"properties": {"a": {"pattern": "(?=a)b"}}}, "does not compile, or would not take linear time"),
        ({"properties": {"a\0": {}}}, r"a name with the character NUL at `request/properties/a\x00`"),
        ({"properties": {"\ud800": {}}}, r"an unpaired surrogate at `request/properties/\ud800`"),
        ({"enum": ["\udfff"]}, "an unpaired surrogate at `request/enum/0`"),
        ({"enum": [float("nan")]}, "a value that is not JSON (float) at `request/enum/0`"),
        ({"enum": [{1: 2}]}, "a name that is no str at `request/enum/0`"),
        ({"enum": [object()]}, "a value that is not JSON (object) at `request/enum/0`"),
        (circular(), "nested deeper than 100"),
    ],
)
def test_a_bad_schema_is_an_error_that_names_the_place(schema: Any, told: str) -> None:
    with pytest.raises((ValueError, TypeError)) as error:
        Extension.action("X", request=schema)
    assert told in str(error.value)


@pytest.mark.parametrize("name", ["a\0b", "\ud800", 3, None])
def test_a_bad_name(name: Any) -> None:
    with pytest.raises((ValueError, TypeError), match="name"):
        Extension.action(name)


def test_many_properties() -> None:
    schema = {"type": "object", "properties": {f"p{number}": {"type": "integer"} for number in range(10_000)}}
    codec = Codec("1.6", extensions=[Extension.action("Many", request=schema)])
    assert places(codec, '[2,"1","Many",{"p9999":1,"p0":2,"x":0}]') == []
    assert places(codec, '[2,"1","Many",{"p9999":"1"}]') == [("type", "/p9999")]
    assert places(codec, '[2,"1","Many",{"p0":"1"}]') == [("type", "/p0")]


def test_long_chains_of_references() -> None:
    chain = {f"d{number}": {"properties": {"x": {"$ref": f"#/$defs/d{number + 1}"}}} for number in range(3_000)}
    schema = {"type": "object", "$ref": "#/$defs/d0", "$defs": {**chain, "d3000": {"type": "integer"}}}
    codec = Codec("1.6", extensions=[Extension.action("Deep", request=schema)])
    assert places(codec, '[2,"1","Deep",{"x":{"x":{}}}]') == []


def test_the_command_line_knows_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log, acme = tmp_path / "a.log", tmp_path / "acme.toml"
    log.write_text(f"{FRAME}\n")
    command = ["check", str(log), "--version", "1.6", "--json"]
    assert main(command) == 1
    acme.write_text('[[action]]\nname = "ReportSolar"\nrequest = {required = ["watts"]}\n')
    assert main([*command, "--extensions", str(acme)]) == 0
    acme.write_text('[[patch]]\naction = "Nope"\nkind = "request"\npointer = ""\n')
    assert main([*command, "--extensions", str(acme)]) == 2
    assert "`Nope`: unknown action" in capsys.readouterr().err


def test_the_drop_in_knows_them() -> None:
    from ocpp import messages

    with mobilityhouse.installation(extensions=[ACTION]):
        asyncio.run(messages.validate_payload(messages.unpack(FRAME), "1.6"))
        with pytest.raises(OCPPError):
            asyncio.run(messages.validate_payload(messages.unpack(FRAME.replace("watts", "volts")), "1.6"))
        with pytest.raises(RuntimeError, match="other extensions"):
            mobilityhouse.install()


@pytest.mark.parametrize("error", [KeyboardInterrupt, MemoryError])
def test_what_a_validator_raises_reaches_the_caller(
    error: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    schema = {"type": "object", "properties": {"name": {"type": "string", "pattern": "^A"}}}
    action = Extension.action("Name", request=schema)
    data = Extension.data_transfer("com.acme", request=schema, version="2.0.1")
    codec = Codec("2.0.1", extensions=[action, data])
    frame = '[2,"1","Name",{"name":"Ada"}]'
    transfer = '[2,"1","DataTransfer",{"vendorId":"com.acme","data":{"name":"Ada"}}]'
    call: Any = codec.decode(frame)
    class_ = Extensions([action]).classes("2.0.1")["Name"]

    def fail(self: object, text: str) -> bool:
        raise error

    with monkeypatch.context() as patch:
        patch.setattr("ocpp_fastcodec.extensions.Delegate.is_valid", fail)
        for ask in (codec.decode, codec.check, codec.is_valid):
            with pytest.raises(error):
                ask(frame)
        for raises in (
            lambda: codec.decode(transfer),
            lambda: codec.encode(call),
            lambda: codec.judge([frame]),
            lambda: class_.from_dict({"name": "Ada"}),
        ):
            with pytest.raises(error):
                raises()
    # Nothing of it is left.
    assert codec.decode(frame) == call
    assert codec.check(frame.replace("Ada", "Bob"))[0].keyword == "pattern"
