"""The public strategies: what they draw is what they say, by this codec and by `jsonschema`, and it shrinks."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

import reference
from ocpp_fastcodec import (
    Call,
    CallError,
    CallResult,
    CallResultError,
    Codec,
    DecodeError,
    EncodeError,
    Policy,
    Send,
    strategies,
)
from ocpp_fastcodec.strategies import InvalidCall, Quirk
from ocpp_fastcodec.strategies.faults import plant, plantable
from ocpp_fastcodec.strategies.payload import BUDGET, Payload, draw_payload
from ocpp_fastcodec.strategies.schema import Node, compile_schema, node_of
from ocpp_fastcodec.strategies.spelling import write
from reference import Finding, Message
from shared import Message as AnyMessage
from shared import codec, places

MANY = settings(max_examples=settings.default.max_examples * 4)  # type: ignore[union-attr]
TO_CSMS, TO_STATION = "charging_station_to_csms", "csms_to_charging_station"


def drawn(strategy: st.SearchStrategy[Any], count: int) -> list[Any]:
    """So many examples, the same in each run."""
    found: list[Any] = []

    @settings(
        max_examples=count,
        phases=[Phase.generate],
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def run(value: Any) -> None:
        found.append(value)

    run()
    return found


def simplest(strategy: st.SearchStrategy[Any], wanted: Callable[[Any], bool] = lambda _: True) -> Any:
    """What a failure shrinks to."""
    limits = settings(max_examples=500, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    return find(strategy, wanted, settings=limits, random=Random(0))


def names_in(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set(value).union(*map(names_in, value.values()))
    return set().union(*map(names_in, value)) if isinstance(value, list) else set()


def is_valid(message: AnyMessage, version: str) -> None:
    """By the codec, formats asserted, and by the reference; and what is encoded decodes to the same."""
    ours = codec(version, formats=True)
    frame = ours.encode(message)
    action = message.action if isinstance(message, (Call, CallResult, Send)) else None
    assert ours.check(frame, action=action) == []
    assert ours.decode(frame, action=action) == message
    assert message.version == version
    if action is not None:
        kind = "response" if isinstance(message, CallResult) else "request"
        assert reference.violations(Message(version, action, kind), json.dumps(json.loads(frame)[-1])) == set()


@pytest.mark.parametrize("version", reference.VERSIONS)
@MANY
@given(data=st.data())
def test_messages_are_valid(version: str, data: st.DataObject) -> None:
    is_valid(data.draw(strategies.calls(version)), version)
    is_valid(data.draw(strategies.call_results(version)), version)
    is_valid(data.draw(strategies.call_errors(version)), version)


@MANY
@given(strategies.sends(), strategies.call_result_errors())
def test_messages_of_2_1_are_valid(send: Send, error: CallResultError) -> None:
    is_valid(send, "2.1")
    is_valid(error, "2.1")
    assert (type(send), type(error)) == (Send, CallResultError)


@pytest.mark.parametrize("version", reference.VERSIONS)
def test_every_message_can_be_drawn(version: str) -> None:
    for message in reference.messages(version):
        if message.kind == "response":
            strategy: st.SearchStrategy[Any] = strategies.call_results(version, message.action)
        elif message.action == "NotifyPeriodicEventStream":
            strategy = strategies.sends(version, message.action)
        else:
            strategy = strategies.calls(version, message.action)
        example = simplest(strategy)
        assert example.action == message.action
        is_valid(example, version)


def test_every_error_code_is_drawn() -> None:
    codes = [{error.code for error in drawn(strategies.call_errors(version), 150)} for version in reference.VERSIONS]
    assert list(map(len, codes)) == [10, 12, 12]


@pytest.mark.parametrize("version", reference.VERSIONS)
@pytest.mark.parametrize(("there", "back"), [(TO_CSMS, TO_STATION), (TO_STATION, TO_CSMS)])
def test_direction(version: str, there: Any, back: Any) -> None:
    """A result travels against its call."""
    ours = Codec(version)
    assert {call.action for call in drawn(strategies.calls(version, None, there), 100)} <= set(ours.actions(there))
    assert {result.action for result in drawn(strategies.call_results(version, None, there), 100)} <= set(
        ours.actions(back)
    )


@pytest.mark.parametrize("version", reference.VERSIONS)
@given(data=st.data())
def test_snake_case_names(version: str, data: st.DataObject) -> None:
    """Drawn as a codec with such keys decodes them."""
    call = data.draw(strategies.calls(version, keys="snake"))
    ours = codec(version, keys="snake")
    frame = ours.encode(call)
    assert ours.decode(frame) == call
    assert codec(version).is_valid(frame)
    result = data.draw(strategies.call_results(version, keys="snake"))
    assert ours.decode(ours.encode(result), action=result.action) == result


def test_snake_case_is_what_changes() -> None:
    payload = simplest(strategies.payloads("2.0.1", "BootNotification", keys="snake"))
    assert payload == {"charging_station": {"model": "", "vendor_name": ""}, "reason": "ApplicationReset"}


@pytest.mark.parametrize("version", ["2.0.1", "2.1"])
def test_without_custom_data(version: str) -> None:
    assert all(
        "customData" not in names_in(call.payload)
        for call in drawn(strategies.calls(version, custom_data=False, direction="charging_station_to_csms"), 100)
    )
    some = drawn(strategies.calls(version), 100)
    assert any("customData" in names_in(call.payload) for call in some)


def finding(invalid: InvalidCall) -> Finding:
    return Finding(invalid.pointer, invalid.keyword, invalid.property)


@pytest.mark.parametrize("version", reference.VERSIONS)
@MANY
@given(data=st.data())
def test_the_planted_violation_is_the_only_one(version: str, data: st.DataObject) -> None:
    invalid = data.draw(strategies.invalid_calls(version))
    found = codec(version).check(invalid.frame)
    assert [(v.keyword, v.pointer, v.property) for v in found] == [(invalid.keyword, invalid.pointer, invalid.property)]
    message = Message(version, invalid.call.action, "request")
    payload = json.loads(invalid.frame)[-1]
    assert reference.violations(message, json.dumps(payload)) == {finding(invalid)}
    assert payload == invalid.call.payload
    with pytest.raises(DecodeError) as refused:
        codec(version).decode(invalid.frame)
    assert refused.value.unique_id == invalid.call.unique_id
    with pytest.raises(EncodeError) as unwritten:
        codec(version).encode(invalid.call)
    assert places(unwritten.value.violations) == [[invalid.pointer, invalid.keyword]]


@pytest.mark.parametrize(
    ("version", "action", "keywords"),
    [
        ("1.6", "SetChargingProfile", {"type", "required", "additionalProperties", "enum", "multipleOf"}),
        ("2.0.1", "NotifyEVChargingNeeds", {"enum", "maxLength", "minimum", "maximum"}),
        ("2.1", "NotifyEVChargingNeeds", {"type", "required", "additionalProperties", "minItems", "maxItems"}),
    ],
)
def test_every_keyword_is_broken(version: str, action: str, keywords: set[str]) -> None:
    assert keywords <= {invalid.keyword for invalid in drawn(strategies.invalid_calls(version, action), 500)}


def nodes(node: Node, path: tuple[str, ...] = ()) -> dict[tuple[str, ...], Node]:
    """Every place that the schema describes."""
    found = {path: node}
    for name, inner in node.properties.items():
        found |= nodes(inner, (*path, name))
    return found if node.items is None else found | nodes(node.items, (*path, "[]"))


def path_of(place: Any) -> tuple[str, ...]:
    if place.parent is None:
        return ()
    return (*path_of(place.parent), "[]" if isinstance(place.key, int) else place.key)


@st.composite
def walks(draw: st.DrawFn, node: Node) -> Payload:
    return draw_payload(draw, node)


@pytest.mark.parametrize(
    ("version", "action"),
    [
        ("1.6", "SetChargingProfile"),
        ("1.6", "StopTransaction"),
        ("2.0.1", "NotifyEVChargingNeeds"),
        ("2.1", "TransactionEvent"),
        ("2.1", "SetChargingProfile"),
    ],
)
def test_places_are_drawn(version: str, action: str) -> None:
    """Also in the largest schemas, however deep; only `customData` there is rare."""
    node = node_of(version, action, "request")
    seen = {path_of(place) for payload in drawn(walks(node), 300) for place in payload.places}
    assert seen <= set(nodes(node))
    wanted = {path for path in nodes(node) if "customData" not in path}
    assert len(wanted - seen) <= len(wanted) / 20


def test_every_literal_and_limit_is_drawn() -> None:
    payloads = drawn(strategies.payloads("1.6", "StatusNotification"), 600)
    properties = Codec("1.6").schema("StatusNotification", "request")["properties"]
    for name, schema in properties.items():
        values = [payload[name] for payload in payloads if name in payload]
        if "enum" in schema:
            assert set(values) == set(schema["enum"])
        elif "maxLength" in schema:
            assert max(map(len, values)) == schema["maxLength"]
            assert "" in values
            assert any(max(value, default="") > "\uffff" for value in values)
    stamps = {payload["timestamp"] for payload in payloads if "timestamp" in payload}
    assert {"Z" in stamp for stamp in stamps} == {"." in stamp for stamp in stamps} == {True, False}


def test_values_are_few() -> None:
    """What is required may exceed the budget a little; no more."""
    for action in ("SetChargingProfile", "NotifyEVChargingNeeds", "NotifyReport"):
        counts = [len(walk.places) for walk in drawn(walks(node_of("2.1", action, "request")), 60)]
        assert BUDGET / 2 < max(counts) < 3 * BUDGET


RECURSIVE = {
    "$schema": "http://json-schema.org/draft-06/schema#",
    "definitions": {
        "Tree": {
            "type": "object",
            "properties": {
                "name": {"type": "string", "maxLength": 3},
                "left": {"$ref": "#/definitions/Tree"},
                "leaves": {"type": "array", "items": {"$ref": "#/definitions/Tree"}},
            },
            "required": ["name"],
            "additionalProperties": False,
        }
    },
    "$ref": "#/definitions/Tree",
}


def depth(tree: Any) -> int:
    inner = [*tree.get("leaves", []), *([tree["left"]] if "left" in tree else [])]
    return 1 + max(map(depth, inner), default=0)


def test_a_schema_that_refers_to_itself() -> None:
    trees = [walk.value for walk in drawn(walks(compile_schema(RECURSIVE, "2.1")), 200)]
    assert 3 < max(map(depth, trees)) <= BUDGET
    smallest = simplest(walks(compile_schema(RECURSIVE, "2.1")), lambda walk: depth(walk.value) > 2)
    assert len(smallest.places) == 6


LONG_ENOUGH = {
    "$schema": "http://json-schema.org/draft-06/schema#",
    "type": "object",
    "properties": {
        "name": {"type": "string", "minLength": 2, "maxLength": 30},
        "note": {"type": "string", "minLength": 25},
    },
    "required": ["name", "note"],
}


def test_texts_are_as_long_as_they_must_be() -> None:
    """No official schema has a `minLength`; the strategies know it all the same."""
    payloads = [walk.value for walk in drawn(walks(compile_schema(LONG_ENOUGH, "2.1")), 200)]
    lengths = {name: {len(payload[name]) for payload in payloads} for name in ("name", "note")}
    assert (min(lengths["name"]), max(lengths["name"]), min(lengths["note"])) == (2, 30, 25)
    assert all(reference.plain_class(6)(LONG_ENOUGH).is_valid(payload) for payload in payloads)


@st.composite
def too_short(draw: st.DrawFn) -> tuple[Any, str]:
    """A payload with a text that is too short, and where that is."""
    payload = draw_payload(draw, compile_schema(LONG_ENOUGH, "2.1"))
    place = draw(st.sampled_from(plantable(payload.places)["minLength"]))
    plant(draw, place, "minLength")
    return payload.value, place.pointer


@given(too_short())
def test_texts_are_made_too_short(planted: tuple[Any, str]) -> None:
    payload, pointer = planted
    found = reference.told(reference.plain_class(6)(LONG_ENOUGH).iter_errors(payload))
    assert found == {Finding(pointer, "minLength", None)}


@pytest.mark.parametrize(
    ("strategy", "wanted"),
    [
        (strategies.calls("1.6"), Call("1", "Authorize", {"idTag": ""})),
        (strategies.calls("2.0.1", "Heartbeat"), Call("1", "Heartbeat", {})),
        (
            strategies.calls("1.6", "StatusNotification"),
            Call(
                "1",
                "StatusNotification",
                {"connectorId": 0, "errorCode": "ConnectorLockFailure", "status": "Available"},
            ),
        ),
        (
            strategies.call_results("1.6", "BootNotification"),
            CallResult(
                "1",
                {"status": "Accepted", "currentTime": "2000-01-01T00:00:00Z", "interval": 0},
                "BootNotification",
                validated=True,
            ),
        ),
        (strategies.call_errors("2.1"), CallError("1", "FormatViolation", "", {})),
        (
            strategies.sends(),
            Send(
                "1",
                "NotifyPeriodicEventStream",
                {"id": 0, "pending": 0, "basetime": "2000-01-01T00:00:00Z", "data": [{"t": 0, "v": ""}]},
            ),
        ),
        (
            strategies.payloads("1.6", "SetChargingProfile"),
            {
                "connectorId": 0,
                "csChargingProfiles": {
                    "chargingProfileId": 0,
                    "stackLevel": 0,
                    "chargingProfilePurpose": "ChargePointMaxProfile",
                    "chargingProfileKind": "Absolute",
                    "chargingSchedule": {"chargingRateUnit": "A", "chargingSchedulePeriod": []},
                },
            },
        ),
        (strategies.quirky_calls("1.6"), Quirk("empty-frame", "1.6", "", None, "Delta", "SteVe#66")),
    ],
    ids=str,
)
def test_the_simplest(strategy: st.SearchStrategy[Any], wanted: Any) -> None:
    assert simplest(strategy) == wanted


def test_shrinks_to_what_matters() -> None:
    """A failure in a deep property keeps what leads there and what is required, and nothing else."""

    def priced(payload: Any) -> bool:
        schedules = payload["chargingProfile"]["chargingSchedule"]
        return any("signatureId" in schedule for schedule in schedules)

    payload = simplest(strategies.payloads("2.1", "SetChargingProfile"), priced)
    required = simplest(strategies.payloads("2.1", "SetChargingProfile"))
    (schedule,) = payload["chargingProfile"]["chargingSchedule"]
    assert schedule.pop("signatureId") == 0
    assert payload == required

    long = simplest(strategies.payloads("1.6", "Authorize"), lambda payload: len(payload["idTag"]) == 20)
    assert len(set(long["idTag"])) == 1
    limit = simplest(
        strategies.payloads("1.6", "SetChargingProfile"),
        lambda payload: any(
            period["limit"] % 1
            for period in payload["csChargingProfiles"]["chargingSchedule"]["chargingSchedulePeriod"]
        ),
    )
    (period,) = limit["csChargingProfiles"]["chargingSchedule"]["chargingSchedulePeriod"]
    assert period == {"startPeriod": 0, "limit": 0.1}


def test_a_handler_that_trusts_an_optional_property_is_found() -> None:
    codec = Codec("2.0.1")
    found: list[Any] = []

    @settings(max_examples=500, database=None, derandomize=True, deadline=None)
    @given(strategies.calls("2.0.1", "TransactionEvent"))
    def fuzz(call: Call) -> None:
        found.append(call)
        call.payload["idToken"]

    with pytest.raises(KeyError):
        fuzz()
    assert set(found[-1].payload) == set(codec.schema("TransactionEvent", "request")["required"])


def test_violations_shrink() -> None:
    invalid = simplest(strategies.invalid_calls("1.6", "Authorize"))
    assert invalid.frame == '[2,"1","Authorize",{"idTag":null}]'
    invalid = simplest(strategies.invalid_calls("1.6"), lambda invalid: invalid.keyword == "enum")
    assert set(invalid.call.payload) == set(Codec("1.6").schema(invalid.call.action, "request")["required"])


# What a strict codec says of the quirks; None is no violation.
VERDICTS: dict[str, list[str] | None] = {
    "call-error-details-string": None,
    "call-error-for-call-result": None,
    "call-error-of-four-elements": None,
    "call-error-of-three-elements": None,
    "call-error-of-two-elements": ["frame"],
    "configuration-value-too-long": ["maxLength"],
    "configuration-value-type": ["type"],
    "context-unknown": ["enum"],
    "data-object": ["type"],
    "duplicate-key": ["duplicate"],
    "empty-id": None,
    "empty-sample": None,
    "empty-vendor": None,
    "error-code-error": ["enum"],
    "exi-response-too-long": ["maxLength"],
    "exponent-sample": None,
    "extra-property": ["additionalProperties"],
    "id-tag-too-long": ["maxLength"],
    "info-too-long": ["maxLength"],
    "info-word-null": None,
    "measurand-unknown": ["enum"],
    "message-type-1": ["frame"],
    "meter-stop-fraction": ["type"],
    "meter-stop-negative": None,
    "meter-value-object": ["type"],
    "model-too-long": ["maxLength"],
    "null-id": ["frame"],
    "null-payload": None,
    "number-sample": ["type"],
    "optional-null": ["type"],
    "padded-sample": None,
    "payload-of-2.0.1": ["required", "required", "additionalProperties", "additionalProperties"],
    "pretty-printed": None,
    "rate-unit-empty": ["enum"],
    "readonly-number": ["type"],
    "samples-empty": None,
    "schedule-empty": None,
    "property-in-other-case": ["additionalProperties"],
    "public-key-missing": ["required"],
    "serial-number-too-long": ["maxLength"],
    "timestamp-no-such-day": ["format"],
    "timestamp-short-zone": None,
    "timestamp-without-zone": None,
    "timestamp-not-set": ["format"],
    "timestamp-zero": ["format"],
    "trigger-reason-missing": ["required"],
    "transaction-id-null": ["type"],
    "transaction-id-odd": None,
    "unit-c": ["enum"],
    "unit-celsius": None,
    "unit-hertz": ["enum"],
    "unit-hz": ["enum"],
    "values-for-value": ["required", "additionalProperties"],
}
NOT_JSON = {
    "broken-escape",
    "control-bytes-in-string",
    "empty-frame",
    "first-item-missing",
    "keep-alive-text",
    "latin-1",
    "list-without-bracket",
    "truncated",
    "value-missing",
}


def test_quirks() -> None:
    """Each is drawn, and is what its name says."""
    seen = set()
    for version in reference.VERSIONS:
        for quirk in drawn(strategies.quirky_calls(version), 600):
            assert quirk.version == version
            seen.add(quirk.name)
            found = [v.keyword for v in codec(version, formats=True).check(quirk.frame, action=quirk.action)]
            if quirk.name == "nul-in-string":
                assert found == (["json"] if "\0" in quirk.frame else [])
            elif quirk.name in NOT_JSON:
                assert found == ["json"], quirk
            else:
                assert found == (VERDICTS[quirk.name] or []), quirk
    assert seen == {*VERDICTS, *NOT_JSON, "nul-in-string"}


@pytest.mark.parametrize("version", reference.VERSIONS)
def test_frames_of_all_kinds(version: str) -> None:
    ours = codec(version)
    seen = set()
    for frame in drawn(strategies.frames(version), 800):
        found = ours.check(frame)
        seen.add((type(frame), found[0].keyword if found else "valid"))
        if not found:
            assert ours.decode(frame)
    kinds = {"valid", "json", "frame", "type", "required", "additionalProperties", "duplicate", "action"}
    assert kinds <= {kind for _, kind in seen}
    assert {(form, kind) for form in (str, bytes) for kind in ("valid", "json")} <= seen


def test_the_simplest_frame_is_valid() -> None:
    assert simplest(strategies.frames("1.6")) == '[2,"1","Authorize",{"idTag":""}]'


def test_spelled_frames_are_valid() -> None:
    """Valid text stays valid however it is spelled."""
    call = Call("id", "DataTransfer", {"vendorId": "a/ü🔌", "data": 'x"\n'})
    frame = [2, call.unique_id, call.action, call.payload]
    texts = {
        write(frame, gap=gap, ascii=ascii, order=order, escapes=escapes)
        for gap in ("", " \n")
        for ascii in (True, False)
        for order in range(4)
        for escapes in range(4)
    }
    assert len(texts) == 2 * 2 * (2 * 4)
    assert all(codec("1.6").decode(text) == call for text in texts)


@pytest.mark.parametrize(
    "make",
    [
        lambda: strategies.calls("1.5"),
        lambda: strategies.calls("1.6", "NotifyReport"),
        lambda: strategies.calls("1.6", "Reset", "charging_station_to_csms"),
        lambda: strategies.calls("1.6", None, "sideways"),  # type: ignore[arg-type]
        lambda: strategies.calls("2.1", "NotifyPeriodicEventStream"),
        lambda: strategies.call_results("2.1", "NotifyPeriodicEventStream"),
        lambda: strategies.payloads("2.1", "NotifyPeriodicEventStream", "response"),
        lambda: strategies.payloads("1.6", "Reset", "request", keys="kebab"),  # type: ignore[call-overload]
        lambda: strategies.calls("1.6", keys="kebab"),  # type: ignore[arg-type]
        lambda: strategies.sends("2.0.1"),
        lambda: strategies.sends("2.1", "Reset"),
        lambda: strategies.call_result_errors("1.6"),
        lambda: strategies.call_errors("1.5"),
        lambda: strategies.invalid_calls("1.6", "Boot"),
        lambda: strategies.quirky_calls("3.0"),
        lambda: strategies.frames("3.0"),
    ],
)
def test_refuses_what_it_cannot_draw(make: Callable[[], object]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the words are those of several places
        make()


def test_subprotocol_names_are_versions() -> None:
    assert simplest(strategies.calls("ocpp1.6", "Heartbeat")).version == "1.6"


def test_without_hypothesis(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    for name in [name for name in sys.modules if name.startswith("ocpp_fastcodec.strategies")]:
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(ImportError, match=r"pip install 'ocpp-fastcodec\[hypothesis\]'") as caught:
        importlib.import_module("ocpp_fastcodec.strategies")
    assert caught.value.name == "hypothesis"


def test_messages_are_valid_by_the_schemas_of_a_codec() -> None:
    """The mobilityhouse edition has a literal that the official one has not, and no empty list of samples."""
    changed, official = Codec("1.6", edition="mobilityhouse"), Codec("1.6")
    calls = drawn(strategies.calls(changed, "MeterValues"), 300)
    assert all(call.payload["meterValue"] for call in calls)
    frames = [changed.encode(call) for call in calls]
    assert all(map(changed.is_valid, frames))
    assert not all(map(official.is_valid, frames))


def test_a_draft_decides_what_an_integer_is() -> None:
    codecs = [Codec("2.0.1", draft=4), Codec("2.0.1")]
    integers = [node_of(codec, "SetMonitoringLevel", "request").properties["severity"] for codec in codecs]
    fractions = [any("." in str(value) for value in drawn(node.spelled, 300)) for node in integers]
    assert fractions == [False, True]


@pytest.mark.parametrize("keys", ["camel", "snake"])
def test_a_codec_of_any_options_is_drawn_for(keys: Any) -> None:
    codec = Codec("2.1", keys="snake", numbers="decimal", formats=True, max_bytes=100, max_depth=1, policy=Policy())
    for call in drawn(strategies.calls(codec, keys=keys), 30):
        assert call == Codec("2.1", keys=keys).decode(Codec("2.1", keys=keys).encode(call))
    assert all(isinstance(frame, str | bytes) for frame in drawn(strategies.frames(codec), 30))
