"""The principle of `Policy.field()`: mend, keep, drop the smallest part, refuse what is senseless."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocpp_fastcodec import Call, CallResult, Codec, DecodeError, Policy, Rule
from ocpp_fastcodec.strategies.faults import plant, plantable
from ocpp_fastcodec.strategies.payload import Place, draw_payload
from ocpp_fastcodec.strategies.schema import node_of

FIELD = {version: Codec(version, policy=Policy.field()) for version in ("1.6", "2.0.1", "2.1")}

# The messages that open, continue or close a transaction, or carry readings.
BOOKED = [
    ("1.6", "StartTransaction"),
    ("1.6", "StopTransaction"),
    ("1.6", "MeterValues"),
    ("2.0.1", "TransactionEvent"),
    ("2.0.1", "MeterValues"),
    ("2.1", "TransactionEvent"),
    ("2.1", "MeterValues"),
    ("2.1", "NotifyPeriodicEventStream"),
]

Path = tuple[Any, ...]


def path(place: Place) -> Path:
    return () if place.parent is None else (*path(place.parent), place.key)


def optional_parts(place: Place) -> list[Place]:
    """The parts that hold a place and may be absent, the smallest first: optional properties, and items."""
    parts, at = [], place
    while at.parent is not None:
        if isinstance(at.holder, list) or at.key not in at.parent.node.required:
            parts.append(at)
        at = at.parent
    return parts


def without(payload: Any, steps: Path) -> Any:
    left = inner = copy.deepcopy(payload)
    for step in steps[:-1]:
        inner = inner[step]
    del inner[steps[-1]]
    return left


def has(payload: Any, steps: Path) -> bool:
    for step in steps:
        if not (step in payload if isinstance(payload, dict) else step < len(payload)):
            return False
        payload = payload[step]
    return True


def changes_only(result: Any, valid: Any, place: Place) -> bool:
    """Whether all is as it was but for the smallest optional part around a place, which may be gone, mended or kept.

    Where an array would have too few items without it, that is the next part around.
    """
    for part in optional_parts(place):
        rest = without(valid, path(part))
        if result == rest or (has(result, path(part)) and without(result, path(part)) == rest):
            return True
        if part.parent is None or len(part.holder) > part.parent.node.min_items:
            return False
    return False


@pytest.mark.parametrize(("version", "action"), BOOKED)
@settings(max_examples=settings.default.max_examples * 3)  # type: ignore[union-attr]
@given(data=st.data())
def test_what_is_optional_costs_nothing_else(version: str, action: str, data: st.DataObject) -> None:
    draw: Any = data.draw
    payload = draw_payload(draw, node_of(version, action, "request"))
    valid = json.loads(json.dumps(payload.value))
    choices = plantable([place for place in payload.places if optional_parts(place)])
    choices["additionalProperties"] = plantable(payload.places).get("additionalProperties", [])
    keyword = draw(st.sampled_from([keyword for keyword, places in choices.items() if places]))
    place = draw(st.sampled_from(choices[keyword]))
    name = plant(draw, place, keyword)
    carrier = 6 if action == "NotifyPeriodicEventStream" else 2
    frame = json.dumps([carrier, "id", action, payload.value])
    message: Any = FIELD[version].decode(frame)
    assert message.deviations
    assert [found.keyword for found in Codec(version).check(frame)] == [keyword]
    result = json.loads(json.dumps(message.payload))
    if name is not None and keyword == "additionalProperties":
        # It is gone, or it has become a property that was not there.
        here = result
        for step in path(place):
            here = here[step]
        for new in here.keys() - valid_at(valid, path(place)).keys():
            del here[new]
        assert result == valid
    else:
        assert changes_only(result, valid, place)


def valid_at(payload: Any, steps: Path) -> Any:
    for step in steps:
        payload = payload[step]
    return payload


def decode(version: str, action: str, payload: dict[str, Any], **options: Any) -> Any:
    codec = Codec(version, policy=Policy.field(), **options)
    return codec.decode(json.dumps([2, "id", action, payload]))


def refuses(version: str, action: str, payload: dict[str, Any]) -> bool:
    try:
        decode(version, action, payload)
    except DecodeError:
        return True
    return False


EVENT: dict[str, Any] = {
    "eventType": "Ended",
    "timestamp": "2026-02-11T18:20:05Z",
    "triggerReason": "EVDeparted",
    "seqNo": 12,
    "transactionInfo": {"transactionId": "t"},
}
SAMPLE = {"value": 15230, "context": "Transaction.End"}
STOP = {"transactionId": 1, "meterStop": 5, "timestamp": "2026-02-11T18:20:05Z"}
START = {"connectorId": 1, "idTag": "04A1", "meterStart": 0, "timestamp": "2026-02-11T18:20:05Z"}


@pytest.mark.parametrize(
    ("version", "action", "payload", "needed"),
    [
        ("1.6", "StartTransaction", START, {"connectorId", "idTag", "meterStart", "timestamp"}),
        ("1.6", "StopTransaction", STOP, {"transactionId", "meterStop", "timestamp"}),
        ("1.6", "MeterValues", {"connectorId": 1, "meterValue": []}, {"connectorId", "meterValue"}),
        ("2.0.1", "TransactionEvent", EVENT, {"eventType", "timestamp", "transactionInfo"}),
        ("2.1", "TransactionEvent", EVENT, {"eventType", "timestamp", "transactionInfo"}),
    ],
)
def test_what_a_handler_needs(version: str, action: str, payload: dict[str, Any], needed: set[str]) -> None:
    for name in payload:
        rest = {key: value for key, value in payload.items() if key != name}
        assert refuses(version, action, rest) is (name in needed), name
        assert refuses(version, action, payload | {name: {}}) is (name in needed - {"meterValue"}), name


@pytest.mark.parametrize(
    ("broken", "left"),
    [
        ({"transactionInfo": {"transactionId": "t", "stoppedReason": "Vendor"}}, None),
        ({"triggerReason": "Vendor"}, None),
        ({"idToken": {"idToken": "04A1"}}, None),
        ({"customData": {"x": 1}}, None),
        ({"timestamp": "0000-00-00T00:00:00.000Z"}, None),
        (
            {"transactionInfo": {"transactionId": "t", "chargingState": "Vendor"}},
            {"transactionInfo": {"transactionId": "t"}},
        ),
        ({"evse": {"id": 1, "connectorId": "x"}}, {"evse": {"id": 1}}),
        ({"evse": {"connectorId": 1}}, {}),
        ({"offline": "yes"}, {"offline": True}),
        ({"offline": "perhaps"}, {}),
        ({"meterValue": "x"}, {}),
        ({"meterValue": [{"timestamp": "t", "sampledValue": [{"value": "x"}]}]}, {}),
    ],
    ids=str,
)
@pytest.mark.parametrize("version", ["2.0.1", "2.1"])
def test_an_event(version: str, broken: dict[str, Any], left: dict[str, Any] | None) -> None:
    """What is optional does not lose the event, nor does a trigger that nobody knows."""
    message = decode(version, "TransactionEvent", EVENT | broken, formats=True)
    assert message.payload == EVENT | (broken if left is None else left)
    assert message.deviations


def test_a_token_of_an_unknown_type() -> None:
    event = EVENT | {"idToken": {"idToken": "04A1", "type": "Cash"}}
    message = decode("2.0.1", "TransactionEvent", event)
    assert (message.payload, [found.resolution for found in message.deviations]) == (event, ["accept"])


def test_a_signed_reading_keeps_its_signature() -> None:
    signed = {"signedMeterData": "T0NNRnx7\r\nfQ==" * 300, "encodingMethod": "OCMF"}
    sample = SAMPLE | {"signedMeterValue": signed}
    event = EVENT | {"meterValue": [{"timestamp": "t", "sampledValue": [sample]}]}
    message = decode("2.0.1", "TransactionEvent", event)
    assert message.payload == event
    assert {(found.pointer[-16:], found.property, found.resolution) for found in message.deviations} == {
        ("signedMeterValue", "publicKey", "accept"),
        ("signedMeterValue", "signingMethod", "accept"),
        ("/signedMeterData", None, "accept"),
    }


@pytest.mark.parametrize(
    ("action", "payload"),
    [
        ("Authorize", {"idTag": " 04A1B2C3D4E5F60708090"}),
        ("Authorize", {"idTag": "04A1\x01B2C3D4E5F6070809A"}),
        ("BootNotification", {"chargePointVendor": "v", "chargePointModel": "m", "iccid": "8" * 20 + " "}),
        ("BootNotification", {"chargePointVendor": "v", "chargePointModel": "m", "meterSerialNumber": "8" * 25 + " "}),
        ("SignCertificate", {"csr": "-----BEGIN\n" + ("A" * 64 + "\n") * 90}),
    ],
    ids=lambda value: str(value)[:20],
)
def test_an_identity_is_kept_to_the_byte(action: str, payload: dict[str, Any]) -> None:
    version = "2.0.1" if action == "SignCertificate" else "1.6"
    assert decode(version, action, payload).payload == payload


@pytest.mark.parametrize("tag", [7.5, True, -7, 1e30])
def test_an_identity_is_no_guess(tag: object) -> None:
    assert refuses("1.6", "Authorize", {"idTag": tag})
    assert decode("1.6", "Authorize", {"idTag": 7}).payload == {"idTag": "7"}
    named = Policy.field().with_rules(
        Rule("repair", action="Authorize", pointer="/idTag", keyword="type", repair="boolean-to-string")
    )
    assert Codec("1.6", policy=named).is_valid('[2,"id","Authorize",{"idTag":true}]')


def test_a_command_is_not_cut_down() -> None:
    start = {"idTag": "a", "chargingProfile": {"chargingProfileId": 1}}
    assert refuses("1.6", "RemoteStartTransaction", start)
    assert decode("1.6", "RemoteStartTransaction", {"idTag": "a", "x": 1}).payload == {"idTag": "a"}


@pytest.mark.parametrize(
    ("action", "payload", "left"),
    [
        ("GetConfiguration", {"configurationKey": [{"key": []}]}, None),
        ("GetConfiguration", {"configurationKey": 7}, None),
        ("StatusNotification", {"currentTime": "2026-02-11T18:20:05Z"}, None),
        ("GetConfiguration", {"configurationKey": None}, {}),
        ("GetConfiguration", {}, {}),
        (
            "GetConfiguration",
            {"configurationKey": [{"key": []}], "unknownKey": ["k"]},
            {"configurationKey": [], "unknownKey": ["k"]},
        ),
    ],
)
def test_an_answer_of_which_nothing_is_left(action: str, payload: Any, left: Any) -> None:
    frame = json.dumps([3, "id", payload])
    codec = FIELD["1.6"]
    if left is None:
        assert not codec.is_valid(frame, action=action)
        assert None in {found.resolution for found in codec.check(frame, action=action)}
        with pytest.raises(DecodeError):
            codec.decode(frame, action=action)
    else:
        message: Any = codec.decode(frame, action=action)
        assert message.payload == left


@pytest.mark.parametrize(
    "payload",
    [
        STOP | {"idTag": {}},
        STOP | {"idTag": ["a"]},
        STOP | {"transactionId": "0001", "meterStop": "+5"},
        STOP | {"meterStop": "5 Wh"},
        STOP | {"meterStop": "0.005 kWh"},
        {"transactionID": 1, "MeterStop": 5, "timeStamp": STOP["timestamp"]},
        STOP | {"transactionID": 7},
        STOP | {"transactionData": [{"timestamp": "t"}], "x": {}},
    ],
    ids=str,
)
def test_a_stop(payload: dict[str, Any]) -> None:
    left = decode("1.6", "StopTransaction", payload).payload
    assert {name: value for name, value in left.items() if value != []} == STOP


def test_two_values_of_one_name() -> None:
    """Nobody knows which is meant: the object that holds both goes, where something can do without it."""
    twice = '{"value":"1","value":"2"}'
    meter = f'[{{"timestamp":"t","sampledValue":[{twice},{{"value":"3"}}]}}]'
    message: Any = FIELD["1.6"].decode(f'[2,"id","MeterValues",{{"connectorId":1,"meterValue":{meter}}}]')
    assert message.payload["meterValue"][0]["sampledValue"] == [{"value": "3"}]
    assert not FIELD["1.6"].is_valid('[2,"id","Authorize",{"idTag":"a","idTag":"b"}]')


def test_typed_payloads_are_what_their_annotations_say() -> None:
    codec: Any = Codec("1.6", payloads="typed", policy=Policy.field())
    frame = json.dumps(
        [
            2,
            "id",
            "MeterValues",
            {
                "connectorId": 1,
                "meterValue": [
                    {"timestamp": "t", "sampledValue": [{"value": "1", "unit": "zz"}, {"value": "2", "format": "raw"}]}
                ],
            },
        ]
    )
    samples = codec.decode(frame).payload.meter_value[0].sampled_value
    # Without its unit the first would be an energy.
    assert [(sample.value, sample.format) for sample in samples] == [("2", "Raw")]


# The header.


@pytest.mark.parametrize(
    ("frame", "unique_id", "told"),
    [
        ('[2,12345,"Heartbeat",{}]', "12345", [("frame", "repair")]),
        ('[2,"{01234567-89ab-cdef-0123-456789abcdef}","Heartbeat",{}]', None, [("frame", "accept")]),
        ('[2,"id","heartBeat",{}]', "id", [("action", "repair")]),
        ('[2,"id","Heartbeat",{}]\0\0', "id", [("json", "repair")]),
        (
            '[2,7,"HEARTBEAT",{"x":1}]\0',
            "7",
            [("frame", "repair"), ("json", "repair"), ("action", "repair"), ("additionalProperties", "drop")],
        ),
    ],
)
@pytest.mark.parametrize("version", FIELD)
def test_the_header(version: str, frame: str, unique_id: str | None, told: list[tuple[str, str]]) -> None:
    codec = FIELD[version]
    message = codec.decode(frame)
    assert isinstance(message, Call)
    assert (message.action, message.payload) == ("Heartbeat", {})
    assert unique_id in (None, message.unique_id)
    assert [(found.keyword, found.resolution) for found in message.deviations] == told
    assert codec.check(frame) == list(message.deviations)
    assert codec.is_valid(frame)
    # What is tolerated can be answered.
    reply = json.loads(codec.encode(message.result({"currentTime": "2026-02-11T18:20:05Z"})))
    assert reply[1] == message.unique_id
    without = Policy(Policy.field().rules[5:])
    assert not Codec(version, policy=without).is_valid(frame)


def test_places_after_a_header_that_has_grown() -> None:
    frame = '[2,12345,"heart_beat",{"x":1}]'
    found = FIELD["1.6"].check(frame)
    assert [frame[violation.offset :][:3] for violation in found] == ["123", '"he', '"x"']


def test_a_result_under_a_number() -> None:
    asked: list[str] = []

    class Pending(dict[str, str]):
        def get(self, unique_id: str, default: Any = None) -> Any:
            asked.append(unique_id)
            return super().get(unique_id, default)

    message = FIELD["1.6"].decode('[3,77,{"status":"accepted"}]', pending=Pending({"77": "ClearCache"}))
    assert isinstance(message, CallResult)
    assert (message.unique_id, message.action, message.payload) == ("77", "ClearCache", {"status": "Accepted"})
    assert FIELD["1.6"].is_valid('[3,77,{"status":"accepted"}]', pending={"77": "ClearCache"})
    assert not FIELD["1.6"].is_valid('[3,77,{"status":7}]', pending={"77": "ClearCache"})


@pytest.mark.parametrize(
    "frame",
    [
        '[2,null,"Heartbeat",{}]',
        '[2,{},"Heartbeat",{}]',
        '[2,7,"Heart",{}]',
        '[2,7,"Authorize",{}]',
        '[2,7,"Heartbeat",{}',
    ],
)
def test_a_header_that_stays_refused(frame: str) -> None:
    with pytest.raises(DecodeError) as caught:
        FIELD["1.6"].decode(frame)
    with pytest.raises(DecodeError) as strict:
        Codec("1.6").decode(frame)
    assert (caught.value.code, caught.value.reply) == (strict.value.code, strict.value.reply)
    assert None in {found.resolution for found in caught.value.violations}


def test_rules_about_the_header() -> None:
    frame = '[2,7,"Heartbeat",{}]'
    mend = Rule("repair", keyword="frame", repair="number-to-id", name="Acme: ids")
    assert Codec("1.6", policy=Policy([mend])).check(frame)[0].rule == "Acme: ids"
    assert not Codec("1.6", policy=Policy([Rule("reject", keyword="frame"), mend])).is_valid(frame)
    long = '[2,"%s","Heartbeat",{}]'
    ids = Codec("1.6", policy=Policy([Rule("accept", keyword="frame", max_length=38)]))
    assert [ids.is_valid(long % ("i" * length)) for length in (36, 38, 39)] == [True, True, False]
    # What one asks oneself has an id of the specification's length.
    with pytest.raises(ValueError, match="36 characters"):
        ids.encode(Call("i" * 38, "Heartbeat", {}))


def test_a_rule_names_the_property_that_may_be_missing() -> None:
    rule = Rule("accept", action="TransactionEvent", keyword="required", pointer="", property="triggerReason")
    codec = Codec("2.0.1", policy=Policy([rule]))
    frame = json.dumps([2, "id", "TransactionEvent", {key: EVENT[key] for key in EVENT if key != "triggerReason"}])
    assert codec.decode(frame).deviations[0].property == "triggerReason"
    other = json.dumps([2, "id", "TransactionEvent", {key: EVENT[key] for key in EVENT if key != "transactionInfo"}])
    assert not codec.is_valid(other)
    assert Policy.loads(Policy([rule]).dumps()) == Policy([rule])
    assert str(rule) == "TransactionEvent required triggerReason: accept"
