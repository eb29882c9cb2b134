"""Rules as data: what is checked when a policy is made, and how it is kept in a file."""

from __future__ import annotations

import json
import pickle
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ocpp_fastcodec
import reference
from ocpp_fastcodec import Call, CallResult, Codec, Policy, Rule
from ocpp_fastcodec._core import PAYLOAD_KEYWORDS
from ocpp_fastcodec.policy import PRESETS, REPAIRS, RESOLUTIONS

SAMPLE = "/meterValue/*/sampledValue/*"

MISTAKES: list[tuple[dict[str, Any], str]] = [
    ({"resolution": "droop"}, "resolution: unknown 'droop': did you mean 'drop'?"),
    ({"resolution": "drop", "version": "2.01"}, "version: unknown '2.01': did you mean '2.0.1'?"),
    ({"resolution": "drop", "kind": "reponse"}, "kind: unknown 'reponse': did you mean 'response'?"),
    ({"resolution": "drop", "action": "StopTransacton"}, "unknown 'StopTransacton': did you mean 'StopTransaction'?"),
    ({"resolution": "drop", "action": "stoptransaction"}, "did you mean 'StopTransaction'?"),
    ({"resolution": "drop", "version": "2.1", "action": "StopTransaction"}, "action: unknown 'StopTransaction'"),
    ({"resolution": "drop", "keyword": "maxlength"}, "keyword: unknown 'maxlength': did you mean 'maxLength'?"),
    ({"resolution": "drop", "keyword": "framed"}, "keyword: unknown 'framed': did you mean 'frame'?"),
    ({"resolution": "drop", "keyword": "frame"}, "keyword: what is no frame is refused"),
    ({"resolution": "accept", "keyword": "frame"}, "accept with max_length knows long message ids"),
    ({"resolution": "accept", "keyword": "action"}, "only the repair action-case knows some of it"),
    ({"resolution": "repair", "repair": "action-case", "keyword": "frame"}, "action-case is about the keyword action"),
    ({"resolution": "reject", "keyword": "frame", "pointer": "/1"}, "no action, kind or pointer"),
    ({"resolution": "accept", "property": "idTag"}, "property: only with keyword required"),
    ({"resolution": "accept", "keyword": "required", "property": 7}, "property: expected str, found int"),
    (
        {"resolution": "accept", "keyword": "required", "action": "TransactionEvent", "property": "triggerreason"},
        "property: unknown 'triggerreason': did you mean 'triggerReason'?",
    ),
    (
        {"resolution": "accept", "keyword": "required", "action": "Authorize", "pointer": "", "property": "value"},
        "property: unknown 'value'",
    ),
    ({"resolution": "repair", "repair": "trimm"}, "repair: unknown 'trimm': did you mean 'trim'?"),
    ({"resolution": "repair"}, "repair: expected a name"),
    ({"resolution": "accept", "repair": "trim"}, "repair: only with resolution repair"),
    ({"resolution": "accept", "max_length": 30}, "max_length: only with resolution accept and keyword maxLength"),
    ({"resolution": "accept", "keyword": "maxLength", "max_length": -1}, "max_length: expected at least 0"),
    ({"resolution": "accept", "keyword": "maxLength", "max_length": 10**30}, "at least 0 and at most"),
    ({"resolution": "accept", "keyword": "maxLength", "max_length": True}, "max_length: expected int, found bool"),
    ({"resolution": "accept", "keyword": "maxLength", "max_length": "9"}, "max_length: expected int, found str"),
    ({"resolution": "drop", "keyword": "enum", "literals": ("Hz",)}, "literals: only with resolution accept"),
    ({"resolution": "accept", "keyword": "enum", "literals": (1,)}, "literals: expected strings"),
    ({"resolution": "accept", "keyword": "json"}, "keyword: what is not JSON is refused"),
    ({"resolution": "repair", "repair": "trim", "keyword": "json"}, "keyword: what is not JSON is refused"),
    ({"resolution": "repair", "repair": "keep-alive", "keyword": "type"}, "keep-alive is about the keyword json"),
    ({"resolution": "repair", "repair": "keep-alive", "action": "Reset"}, "no action, kind or pointer"),
    ({"resolution": "drop", "name": "two\nlines"}, "expected printable characters"),
    ({"resolution": "drop", "name": None}, "name: expected str, found NoneType"),
    ({"resolution": "drop", "action": 7}, "action: expected str, found int"),
    ({"resolution": "drop", "pointer": "meterValue"}, "expected a JSON Pointer, which begins with /"),
    ({"resolution": "drop", "pointer": ""}, "the payload itself cannot be dropped"),
    (
        {"resolution": "drop", "action": "MeterValues", "pointer": "/meterValues/*/sampledvalue/*"},
        "no '/meterValues/*/sampledvalue/*' in MeterValues: did you mean '/meterValue/*/sampledValue/*'?",
    ),
    (
        {"resolution": "drop", "version": "1.6", "action": "MeterValues", "pointer": "/meterValue/sampledValue/unit"},
        "in 1.6 MeterValues: did you mean '/meterValue/*/sampledValue/*/unit'?",
    ),
    ({"resolution": "drop", "pointer": "/meterValu"}, "in any message: did you mean '/meterValue'?"),
    ({"resolution": "drop", "action": "Authorize", "kind": "response", "pointer": "/idTag"}, "Authorize response"),
    ({"resolution": "drop", "action": "StopTransaction", "pointer": "/idTag/x"}, "pointer: no '/idTag/x'"),
    ({"resolution": "drop", "action": "StopTransaction", "pointer": "/connectorId"}, "pointer: no '/connectorId'"),
]


@pytest.mark.parametrize(("arguments", "complaint"), MISTAKES, ids=lambda value: str(value)[:60])
def test_a_mistake_is_told(arguments: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValueError, match=r"^rule 2 \(") as caught:
        Policy([Rule("drop"), Rule(**arguments)])
    assert complaint in str(caught.value)


SOUND: list[dict[str, Any]] = [
    {"resolution": "drop"},
    {"resolution": "reject", "keyword": "json"},
    {"resolution": "accept", "pointer": "", "keyword": "required"},
    {"resolution": "drop", "action": "MeterValues", "pointer": "/meterValue/3/sampledValue/*/unit"},
    {"resolution": "drop", "action": "StopTransaction", "pointer": "/connectorId", "keyword": "additionalProperties"},
    {"resolution": "accept", "version": "2.1", "pointer": "/customData/anything/0", "keyword": "duplicate"},
    {"resolution": "accept", "version": "2.0.1", "action": "DataTransfer", "pointer": "/data/whatever"},
    {"resolution": "accept", "action": "NotifyPeriodicEventStream", "pointer": "/data/*/v", "keyword": "maxLength"},
    {"resolution": "repair", "repair": "keep-alive"},
]


@pytest.mark.parametrize("arguments", SOUND, ids=str)
def test_what_is_sound_is_taken(arguments: dict[str, Any]) -> None:
    assert Policy([Rule(**arguments)]).rules == (Rule(**arguments),)


def test_a_policy_holds_rules() -> None:
    rules: Any = ["drop"]
    with pytest.raises(TypeError, match="rule 1: expected Rule, found str"):
        Policy(rules)
    wrong: Any = "field"
    with pytest.raises(TypeError, match="policy: expected Policy or None, found str"):
        Codec("1.6", policy=wrong)


def test_a_policy_does_not_change() -> None:
    policy: Any = Policy.field()
    with pytest.raises(AttributeError):
        policy.rules = ()
    with pytest.raises(AttributeError):
        policy.rules[0].resolution = "accept"
    longer = policy.with_rules(Rule("reject"))
    assert longer.rules == (Rule("reject"), *policy.rules)
    assert longer != policy == Policy.field() == Policy(list(policy.rules))
    assert hash(policy) == hash(Policy.field())
    assert repr(policy) == f"Policy({len(policy.rules)} rules)"


def test_a_codec_keeps_its_policy() -> None:
    assert Codec("1.6").policy is None
    policy = Policy.field()
    codec = Codec("1.6", policy=policy)
    assert codec.policy is policy
    copy = pickle.loads(pickle.dumps(codec))
    assert copy.policy == policy
    frame = '[2,"id","Authorize",{"idTag":7}]'
    assert copy.decode(frame) == codec.decode(frame) == Call("id", "Authorize", {"idTag": "7"})
    assert copy.check(frame) == codec.check(frame)


def test_the_package_hands_them_out() -> None:
    assert ocpp_fastcodec.Policy is Policy
    assert ocpp_fastcodec.Rule is Rule
    assert Policy.strict() == Policy()
    assert [Policy.preset(name) for name in PRESETS] == [Policy.strict(), Policy.errata(), Policy.field()]
    with pytest.raises(ValueError, match="unknown preset 'fields': did you mean 'field'"):
        Policy.preset("fields")


def test_a_rule_in_words() -> None:
    pointer = SAMPLE + "/unit"
    rule = Rule("accept", version="1.6", action="MeterValues", pointer=pointer, keyword="enum", literals=("Hz", "kHz"))
    assert str(rule) == f"1.6 MeterValues {pointer} enum: accept 'Hz' or 'kHz'"
    assert str(Rule("repair", kind="request", repair="trim")) == "request: repair trim"
    assert str(Rule("accept", keyword="maxLength", max_length=30)) == "maxLength: accept up to 30 characters"
    assert str(Rule("drop", name="Heidelberg")) == "Heidelberg"
    assert str(Rule("reject")) == "reject"


EXI = "Get15118EVCertificateResponse.exiResponse"


@pytest.mark.parametrize(("length", "accepted"), [(5600, True), (7500, True), (7501, False)])
def test_longer_fields(length: int, accepted: bool) -> None:
    codec = Codec("2.0.1", policy=Policy.strict().with_max_lengths({EXI: 7500}))
    frame = '[3,"id",{"status":"Accepted","exiResponse":"%s"}]'.replace("%s", "e" * length)
    assert codec.is_valid(frame, action="Get15118EVCertificate") is accepted
    if accepted and length > 5600:
        message = codec.decode(frame, action="Get15118EVCertificate")
        assert isinstance(message, CallResult)
        assert [(found.resolution, found.rule) for found in message.deviations] == [
            ("accept", f"FieldLength {EXI} 7500")
        ]


def test_longer_fields_anywhere_in_a_message() -> None:
    policy = Policy().with_max_lengths({"SetVariablesRequest.attributeValue": 2500, "StopTransaction.idTag": 36})
    assert {(rule.action, rule.kind, rule.pointer, rule.max_length) for rule in policy.rules} == {
        ("SetVariables", "request", "/setVariableData/*/attributeValue", 2500),
        ("StopTransaction", "request", "/idTag", 36),
    }
    only = Policy().with_max_lengths({"AuthorizeResponse.parentIdTag": 36}, version="1.6")
    assert [rule.version for rule in only.rules] == ["1.6"]
    stream = Policy().with_max_lengths({"NotifyPeriodicEventStream.v": 5000})
    assert [rule.pointer for rule in stream.rules] == ["/data/*/v"]


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("Get15118EVCertificatResponse.exiResponse", "did you mean 'Get15118EVCertificateResponse'"),
        ("Get15118EVCertificateResponse.exiRespons", "did you mean 'exiResponse'"),
        ("exiResponse", "unknown message ''"),
        ("StopTransaction.meterStop", "unknown field of StopTransaction with a maxLength 'meterStop'"),
    ],
)
def test_longer_fields_that_there_are_not(name: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=re.escape(complaint)):
        Policy().with_max_lengths({name: 10})


NAMES = st.text(st.characters(exclude_categories=["C", "Z"]), max_size=20).filter(str.isprintable)
PLACES = [None, "/meterValue", SAMPLE, SAMPLE + "/value", "/customData/x"]


# The repairs of what comes before a payload, for which no place can be named.
OF_HEADERS = {"action-case", "keep-alive", "number-to-id", "strip-nul"}


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    resolution: Any = draw(st.sampled_from(RESOLUTIONS))
    arguments: dict[str, Any] = {"name": draw(NAMES), "version": draw(st.sampled_from([None, "2.0.1", "2.1"]))}
    if resolution == "repair":
        arguments["repair"] = draw(st.sampled_from(sorted(REPAIRS.keys() - OF_HEADERS)))
    arguments["keyword"] = keyword = draw(st.sampled_from([None, *PAYLOAD_KEYWORDS]))
    arguments["pointer"] = draw(st.sampled_from(PLACES))
    if keyword == "required" and arguments["pointer"] in (None, SAMPLE):
        arguments["property"] = draw(st.sampled_from([None, "value"]))
    if resolution == "accept" and keyword == "maxLength":
        arguments["max_length"] = draw(st.none() | st.integers(0, 10**6))
    if resolution == "accept" and keyword == "enum":
        arguments["literals"] = draw(st.lists(st.text(st.characters(exclude_categories=["Cs"])), max_size=3))
    arguments["kind"] = draw(st.sampled_from([None, "request"]))
    return Rule(resolution, **arguments)


@given(made=st.lists(rules(), max_size=6))
def test_there_and_back(made: list[Rule]) -> None:
    policy = Policy(made)
    assert Policy.loads(policy.dumps()) == policy
    assert Policy.loads(policy.dumps("json"), "json") == policy
    assert pickle.loads(pickle.dumps(policy)) == policy
    # The two formats say the same, by readers of the standard library.
    assert tomllib.loads(policy.dumps()).get("rules", []) == json.loads(policy.dumps("json"))["rules"]


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize("suffix", [".toml", ".json", ""])
def test_files(tmp_path: Path, name: str, suffix: str) -> None:
    policy = Policy.preset(name).with_rules(Rule("drop", keyword="maxItems", name="Zürich"))
    path = tmp_path / f"policy{suffix}"
    policy.save(path)
    assert Policy.load(path) == policy == Policy.load(str(path))
    with pytest.raises(OSError, match="missing"):
        Policy.load(tmp_path / "missing.toml")


def test_a_file_on_top_of_a_preset() -> None:
    policy = Policy.loads(
        """
        preset = "field"

        [max_lengths]
        "StopTransaction.idTag" = 36

        [[rules]]
        resolution = "reject"
        keyword = "maxLength"
        """
    )
    longer = Rule(
        "accept",
        action="StopTransaction",
        kind="request",
        pointer="/idTag",
        keyword="maxLength",
        max_length=36,
        name="FieldLength StopTransaction.idTag 36",
    )
    assert policy == Policy((longer, Rule("reject", keyword="maxLength"), *Policy.field().rules))


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("rules = 1", "rules: expected a list of tables"),
        ("rules = [1]", "rule 1: expected a table"),
        ("[[rule]]", "unknown key 'rule': did you mean 'rules'?"),
        ("[[rules]]\nresolution = 'drop'\nkeywrd = 'enum'", "did you mean 'keyword'?"),
        ("[[rules]]\nkeyword = 'enum'", "rule 1: expected a resolution"),
        ("[[rules]]\nresolution = 'dropp'", "did you mean 'drop'?"),
        ("[[rules]]\nresolution = 'accept'\nkeyword = 'enum'\nliterals = 'Hz'", "literals of rule 1: expected a list"),
        ("[[rules]]\nresolution = 'drop'\nname = 7", "name: expected str, found int"),
        ("[[rules]]\nresolution = ['drop']", "resolution: expected str, found list"),
        ("preset = 'feild'", "unknown preset 'feild': did you mean 'field'?"),
        ("preset = 1", "preset: expected a string"),
        ("max_lengths = 7", "max_lengths: expected a table of numbers"),
        ("[max_lengths]\n'StopTransaction.idTag' = '36'", "max_lengths: expected a table of numbers"),
        ("this is no TOML", "Expected"),
    ],
)
def test_a_file_with_a_mistake(source: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=re.escape(complaint)):
        Policy.loads(source)


def test_a_file_of_another_kind() -> None:
    unknown: Any = "yaml"
    with pytest.raises(ValueError, match="unknown format 'yaml'"):
        Policy.loads("", unknown)
    with pytest.raises(ValueError, match="unknown format 'yaml'"):
        Policy().dumps(unknown)
    for source, complaint in (("[]", "a policy: expected a table"), ("{", "Expecting property name")):
        with pytest.raises(ValueError, match=complaint):
            Policy.loads(source, "json")


@pytest.mark.parametrize("version", reference.VERSIONS)
def test_every_place_of_every_schema_can_be_pointed_to(version: str) -> None:
    def places(node: dict[str, Any], root: dict[str, Any], place: str) -> list[str]:
        if "$ref" in node:
            node = root["definitions"][node["$ref"].rpartition("/")[2]]
        inner = [
            found
            for name, below in node.get("properties", {}).items()
            for found in places(below, root, f"{place}/{name}")
        ]
        return [place, *inner, *(places(node["items"], root, place + "/*") if "items" in node else ())]

    for message in reference.messages(version)[::12]:
        schema = reference.schema(message)
        kind: Any = message.kind
        for place in places(schema, schema, "")[1:60]:
            Policy([Rule("drop", version=version, action=message.action, kind=kind, pointer=place)])


class Vendor:
    """What a codec that knows the action of a vendor answers."""

    version = "1.6"

    def actions(self) -> list[str]:
        return ["ReportSolarPower"]

    def carrier(self, action: str) -> str:
        return "CALL"

    def message_name(self, action: str, kind: str) -> str:
        return action if kind == "request" else f"{action}Response"

    def has_place(self, action: str, kind: str, pointer: str) -> bool:
        return (action, kind) == ("ReportSolarPower", "request") and pointer in ("", "/watts", "/note")

    def properties(self, action: str, kind: str, pointer: str = "") -> list[str] | None:
        return ["watts", "note"] if self.has_place(action, kind, pointer) and not pointer else None

    def max_lengths(self, action: str, kind: str) -> dict[str, int]:
        return {"/note": 20} if kind == "request" else {}


def test_rules_may_be_about_what_a_codec_knows_beyond_the_official_schemas() -> None:
    codecs: Any = [Vendor()]
    solar = Rule("drop", action="ReportSolarPower", pointer="/watts")
    official = Rule("drop", action="BootNotification", pointer="/imsi")
    with pytest.raises(ValueError, match="unknown 'ReportSolarPower'"):
        Policy([solar])
    policy = Policy([solar, official], codecs=codecs)
    assert policy.with_rules(official).rules == (official, solar, official)
    assert Policy.loads(policy.dumps(), codecs=codecs) == policy
    with pytest.raises(ValueError, match="no '/wats' in ReportSolarPower: did you mean '/watts'"):
        Policy([Rule("drop", action="ReportSolarPower", pointer="/wats")], codecs=codecs)
    with pytest.raises(ValueError, match="unknown 'ReportSolarPower'"):
        Policy([Rule("drop", version="2.1", action="ReportSolarPower")], codecs=codecs)
    (rule,) = Policy().with_max_lengths({"ReportSolarPower.note": 30}, codecs=codecs).rules
    assert (rule.action, rule.kind, rule.pointer, rule.max_length) == ("ReportSolarPower", "request", "/note", 30)
