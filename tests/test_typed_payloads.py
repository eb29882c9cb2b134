"""The classes of payloads: made, compared, shown, copied, matched, and what they refuse."""

from __future__ import annotations

import copy
import json
import pickle
import sys
from datetime import UTC, datetime
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest
from jsonschema import Draft4Validator, Draft6Validator

from ocpp_fastcodec import (
    UNSET,
    Call,
    CallResult,
    Codec,
    DecodeError,
    EncodeError,
    Policy,
    Rule,
    Session,
    Typed,
    _core,
    v16,
    v21,
)
from ocpp_fastcodec import v201 as o

MODULES: list[tuple[str, ModuleType]] = [("1.6", v16), ("2.0.1", o), ("2.1", v21)]
TYPED = Codec("2.0.1", payloads="typed")
EVENT = (
    '[2,"1","TransactionEvent",{"eventType":"Ended","timestamp":"2026-01-01T00:00:00Z","triggerReason":"RemoteStop",'
    '"seqNo":3.0,"offline":false,"transactionInfo":{"transactionId":"secret","customData":{"vendorId":"v","a":[1,{"b":2}]}},'
    '"meterValue":[{"timestamp":"2026-01-01T00:00:00Z","sampledValue":[{"value":1.5}]}]}]'
)


def event() -> o.TransactionEvent:
    message = TYPED.decode(EVENT)
    assert isinstance(message, Call)
    assert isinstance(message.payload, o.TransactionEvent)
    return message.payload


@pytest.mark.parametrize(("version", "module", "count"), [(*MODULES[0], 89), (*MODULES[1], 183), (*MODULES[2], 303)])
def test_every_object_has_a_class_in_the_module_of_its_version(version: str, module: ModuleType, count: int) -> None:
    places = _core.typed_classes(version)
    names = {name for *_, name in places}
    assert sorted(names) == dir(module) == module.__all__
    assert len(names) == count
    for name in names:
        made = getattr(module, name)
        assert (made.__name__, made.__module__) == (name, module.__name__)
        assert issubclass(made, Typed)
        assert getattr(module, name) is made


def test_each_object_of_1_6_that_has_no_definition_is_called_as_its_text_calls_it() -> None:
    unnamed = {path.rsplit(".")[-1]: name for *_, path, name in _core.typed_classes("1.6") if path[:1].islower()}
    assert unnamed == {
        "chargingProfile": "ChargingProfile",
        "chargingSchedule": "ChargingSchedule",
        "chargingSchedulePeriod": "ChargingSchedulePeriod",
        "configurationKey": "KeyValue",
        "csChargingProfiles": "ChargingProfile",
        "idTagInfo": "IdTagInfo",
        "localAuthorizationList": "AuthorizationData",
        "meterValue": "MeterValue",
        "sampledValue": "SampledValue",
        "transactionData": "MeterValue",
    }


def test_a_definition_that_is_called_like_a_payload_keeps_its_suffix() -> None:
    assert o.ClearChargingProfile(charging_profile_id=1).to_dict() == {"chargingProfileId": 1}
    assert o.ClearChargingProfileType(stack_level=1).to_dict() == {"stackLevel": 1}


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda: o.IdToken(), "IdToken(): missing required arguments: 'id_token', 'type'"),  # type: ignore[call-arg]
        (lambda: o.IdToken(id_token="a"), "IdToken(): missing required argument: 'type'"),  # type: ignore[call-arg]
        (
            lambda: o.IdToken(idToken="a", type="Central", foo=1),  # type: ignore[call-arg]
            "IdToken(): unknown arguments: 'idToken' (here 'id_token'), 'foo'; missing required argument: 'id_token'",
        ),
        (lambda: o.IdToken("a"), "IdToken() takes keyword arguments only, 1 positional given"),  # type: ignore[call-arg]
        (
            lambda: type.__call__(o.IdToken, "a"),
            "IdToken() takes keyword arguments only, 1 positional given",
        ),
        (lambda: Typed(), "cannot create 'ocpp_fastcodec.Typed' instances"),
        (lambda: object.__new__(o.IdToken), "not safe"),
        (lambda: Typed.__new__(o.IdToken), "not safe"),
        (lambda: o.CustomData(vendor_id="a", additional_properties=1), "PyDict|dict"),  # type: ignore[arg-type]
    ],
)
def test_what_is_missing_or_unknown_is_named(make: Any, told: str) -> None:
    with pytest.raises(TypeError) as caught:
        make()
    assert any(part in str(caught.value) for part in told.split("|"))


def test_an_object_does_not_change() -> None:
    token = o.IdToken(id_token="a", type="Central")
    for name in ("id_token", "type", "additional_info", "foo"):
        with pytest.raises(AttributeError):
            setattr(token, name, "b")
        with pytest.raises(AttributeError):
            delattr(token, name)
    with pytest.raises(TypeError, match="layout"):
        token.__class__ = o.AdditionalInfo  # type: ignore[assignment]
    with pytest.raises(TypeError, match="not an acceptable base"):
        type("Mine", (o.IdToken,), {})
    custom = o.CustomData(vendor_id="v", additional_properties={"a": 1})
    with pytest.raises(TypeError):
        custom.additional_properties["a"] = 2  # type: ignore[index]


def test_arrays_are_tuples_and_absent_is_none() -> None:
    decoded = event()
    assert isinstance(decoded.meter_value, tuple)
    assert isinstance(decoded.meter_value[0].sampled_value, tuple)
    assert decoded.cable_max_current is None
    assert decoded.seq_no == 3
    assert type(decoded.seq_no) is int
    assert decoded.offline is False
    made = o.MeterValue(timestamp="t", sampled_value=[o.SampledValue(value=1.5)])
    assert made.sampled_value == (o.SampledValue(value=1.5),)


def test_null_and_absent_stay_apart_where_null_is_a_value() -> None:
    absent, null = o.DataTransfer(vendor_id="v"), o.DataTransfer(vendor_id="v", data=None)
    assert absent.data is UNSET
    assert not absent.data
    assert null.data is None
    assert absent != null
    assert (absent.to_dict(), null.to_dict()) == ({"vendorId": "v"}, {"vendorId": "v", "data": None})
    for payload in (absent, null):
        frame = TYPED.encode(Call("1", "DataTransfer", payload))
        assert json.loads(frame)[3] == payload.to_dict()
        decoded = TYPED.decode(frame)
        assert isinstance(decoded, Call)
        assert decoded.payload == payload
    assert copy.copy(UNSET) is copy.deepcopy(UNSET) is pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert repr(UNSET) == "UNSET"


def test_open_objects_keep_what_they_were_sent() -> None:
    custom = event().transaction_info.custom_data
    assert custom is not None
    assert custom.additional_properties == {"a": [1, {"b": 2}]}
    assert o.CustomData(vendor_id="v").additional_properties == {}
    given = {"a": 1}
    made = o.CustomData(vendor_id="v", additional_properties=given)
    given["a"] = 2
    assert made.additional_properties == {"a": 1}


@pytest.mark.parametrize("keys", ["camel", "snake"])
def test_a_property_called_like_an_attribute_stays_apart(keys: Any) -> None:
    text = '[2,"1","Heartbeat",{"customData":{"vendorId":"v","vendor_id":"w"}}]'
    typed, plain = Codec("2.0.1", payloads="typed", keys=keys), Codec("2.0.1", keys=keys)
    message, twin = typed.decode(text), plain.decode(text)
    assert isinstance(message, Call)
    assert isinstance(twin, Call)
    assert isinstance(message.payload, o.Heartbeat)
    assert message.payload.custom_data == o.CustomData(vendor_id="v", additional_properties={"vendor_id": "w"})
    assert message.payload.to_dict(keys=keys) == twin.payload
    assert json.loads(typed.encode(message)) == json.loads(plain.encode(message)) == json.loads(text)


def test_equality_and_hash() -> None:
    one, same, other = (o.IdToken(id_token=text, type="Central") for text in ("a", "a", "b"))
    assert one == same
    assert (one != same) is False
    assert hash(one) == hash(same)
    assert one != other
    assert len({one, same, other}) == 2
    assert one != v21.IdToken(id_token="a", type="Central")
    assert one != one.to_dict()
    with pytest.raises(TypeError):
        one < other  # type: ignore[operator]  # noqa: B015
    with pytest.raises(TypeError, match="unhashable type: 'dict'"):
        hash(event())


def test_the_repr_is_short_and_shows_no_value_that_may_be_sensitive() -> None:
    shown = "TransactionEvent(event_type='Ended', meter_value=…, timestamp=…, trigger_reason='RemoteStop', seq_no=…, "
    assert repr(event()) == shown + "offline=False, transaction_info=…)"
    assert repr(event().transaction_info.custom_data) == "CustomData(vendor_id=…, additional_properties={…})"
    assert "secret" not in repr(event())
    assert "secret" in event().show()
    assert repr(o.IdToken(id_token="a", type="secret")) == "IdToken(id_token=…, type=…)"  # type: ignore[arg-type]
    made = o.MeterValue(timestamp="t", sampled_value=[o.SampledValue(value=1)])
    assert made.show() == "MeterValue(sampled_value=(SampledValue(value=1),), timestamp='t')"
    assert eval(made.show(), vars(o) | {"MeterValue": o.MeterValue, "SampledValue": o.SampledValue}) == made


def test_replace_copy_and_pickle() -> None:
    decoded = event()
    assert decoded.replace(seq_no=4).seq_no == 4
    assert decoded.replace() == decoded
    assert decoded.replace(meter_value=None).meter_value is None
    with pytest.raises(TypeError, match="unknown argument: 'seqNo'"):
        decoded.replace(seqNo=4)  # type: ignore[call-arg]
    if sys.version_info >= (3, 13):
        assert copy.replace(decoded, seq_no=4).seq_no == 4
    assert copy.copy(decoded) is decoded
    deep = copy.deepcopy(decoded)
    assert deep == decoded
    custom, copied = decoded.transaction_info.custom_data, deep.transaction_info.custom_data
    assert custom is not None
    assert copied is not None
    assert copied.additional_properties["a"] is not custom.additional_properties["a"]
    token = o.IdToken(id_token="a", type="Central")
    assert copy.deepcopy(token) is token
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(decoded, protocol)) == decoded


def test_patterns() -> None:
    match o.IdToken(id_token="a", type="Central"):
        case o.IdToken("a", kind):
            assert kind == "Central"
        case _:
            pytest.fail("no match")
    assert o.IdToken.__match_args__ == ("id_token", "type")
    assert v16.Heartbeat.__match_args__ == ()


def test_to_dict_shares_nothing_and_has_both_spellings() -> None:
    decoded = event()
    plain, snake = Codec("2.0.1").decode(EVENT), Codec("2.0.1", keys="snake").decode(EVENT)
    assert isinstance(plain, Call)
    assert isinstance(snake, Call)
    assert decoded.to_dict() == plain.payload
    assert decoded.to_dict(keys="snake") == snake.payload
    decoded.to_dict()["transactionInfo"]["customData"]["a"].append(1)
    assert decoded.to_dict() == plain.payload
    with pytest.raises(ValueError, match="keys"):
        decoded.to_dict(keys="Camel")  # type: ignore[arg-type]


def test_from_dict_validates() -> None:
    data = {"idToken": "a", "type": "Central"}
    assert o.IdToken.from_dict(data) == o.IdToken.from_dict({"id_token": "a", "type": "Central"}, keys="snake")
    assert o.TransactionEvent.from_dict(event().to_dict()) == event()
    with pytest.raises(EncodeError) as caught:
        o.IdToken.from_dict({"idToken": "a" * 37, "typ": "Central"})
    assert [(found.keyword, found.pointer) for found in caught.value.violations] == [
        ("maxLength", "/idToken"),
        ("additionalProperties", "/typ"),
        ("required", ""),
    ]
    made = v16.HeartbeatResponse.from_dict({"currentTime": datetime(2026, 1, 1, tzinfo=UTC)})
    assert made.current_time == "2026-01-01T00:00:00Z"
    with pytest.raises(TypeError):
        v16.HeartbeatResponse.from_dict({"currentTime": object()})
    with pytest.raises(TypeError, match="expected a class"):
        Typed.from_dict({})


@pytest.mark.parametrize(("version", "module"), MODULES)
def test_the_json_schema_of_each_class_is_one(version: str, module: ModuleType) -> None:
    checker = Draft4Validator if version == "1.6" else Draft6Validator
    for name in dir(module):
        schema = getattr(module, name).json_schema()
        checker.check_schema(schema)
        names = [camel for camel, _ in _core.typed_attributes(getattr(module, name))]
        assert list(schema.get("properties", {})) == names
        assert schema["type"] == "object"


def test_classes_and_dicts_mix() -> None:
    token: Any = {"idToken": "a", "type": "Central"}
    call = Call("1", "Authorize", o.Authorize(id_token=token))
    mixed = Call("1", "Authorize", {"idToken": o.IdToken(id_token="a", type="Central")})
    for codec in (TYPED, Codec("2.0.1"), Codec("2.0.1", keys="snake")):
        assert (
            codec.encode(call)
            == codec.encode(mixed)
            == '[2,"1","Authorize",{"idToken":{"idToken":"a","type":"Central"}}]'
        )


def test_an_object_of_another_version_is_written_as_well() -> None:
    call = Call("1", "Authorize", o.Authorize(id_token=o.IdToken(id_token="é", type="Central")))
    frame = '[2,"1","Authorize",{"idToken":{"idToken":"é","type":"Central"}}]'
    for codec in (TYPED, Codec("2.1", payloads="typed"), Codec("2.1")):
        assert codec.encode(call) == codec.encode(call) == frame


@pytest.mark.parametrize("codec", [TYPED, Codec("2.0.1"), Codec("2.0.1", keys="snake")], ids=["typed", "dict", "snake"])
def test_further_properties_are_judged_with_those_of_the_class(codec: Codec[Any]) -> None:
    def written(further: dict[str, Any]) -> str:
        custom = o.CustomData(vendor_id="v", additional_properties=further)
        return codec.encode(Call("1", "Heartbeat", o.Heartbeat(custom_data=custom)))

    assert written({"vendor": 1}) == '[2,"1","Heartbeat",{"customData":{"vendorId":"v","vendor":1}}]'
    with pytest.raises(EncodeError) as caught:
        written({"vendorId": "w"})
    assert [(found.keyword, found.pointer) for found in caught.value.violations] == [
        ("duplicate", "/customData/vendorId")
    ]


def test_what_is_encoded_is_judged() -> None:
    wrong: Any = o.IdToken(id_token="a", type="Centrale")  # type: ignore[arg-type]
    with pytest.raises(EncodeError) as caught:
        TYPED.encode(Call("1", "Authorize", o.Authorize(id_token=wrong)))
    assert [(found.keyword, found.pointer) for found in caught.value.violations] == [("enum", "/idToken/type")]
    with pytest.raises(EncodeError) as caught:
        TYPED.encode(Call("1", "Authorize", o.Heartbeat()))
    assert [found.keyword for found in caught.value.violations] == ["required"]


def test_options_combine() -> None:
    codec = Codec("2.0.1", payloads="typed", numbers="decimal", keys="snake")
    message = codec.decode(EVENT)
    assert isinstance(message, Call)
    assert isinstance(message.payload, o.TransactionEvent)
    assert message.payload.meter_value is not None
    assert message.payload.meter_value[0].sampled_value[0].value == Decimal("1.5")
    assert pickle.loads(pickle.dumps(codec)).payloads == codec.payloads == "typed"
    assert Codec("1.6").payloads == "dict"
    with pytest.raises(ValueError, match="payloads: expected 'dict' or 'typed', found 'class'"):
        Codec("1.6", payloads="class")  # type: ignore[call-overload]


def test_an_answer_to_an_unknown_call_is_a_dict() -> None:
    message = TYPED.decode('[3,"1",{"a":[1]}]')
    assert message == CallResult("1", {"a": [1]})


def test_a_session_takes_the_payload_alone() -> None:
    station = TYPED.session("charging_station", new_id=lambda: "1")
    csms = Session(TYPED, "csms")
    call = csms.receive(station.call(o.Authorize(id_token=o.IdToken(id_token="a", type="Central"))))
    assert isinstance(call, Call)
    assert call.action == "Authorize"
    answer = o.AuthorizeResponse(id_token_info=o.IdTokenInfo(status="Accepted"))
    result = station.receive(csms.reply(call, answer))
    assert isinstance(result, CallResult)
    assert result.payload == answer


@pytest.mark.parametrize("keyword", ["type", "enum", "required", "additionalProperties", None])
def test_a_policy_may_not_accept_what_makes_an_annotation_untrue(keyword: str | None) -> None:
    policy = Policy([Rule("accept", keyword=keyword)])
    Codec("1.6", policy=policy)
    with pytest.raises(ValueError, match="typed payloads are what their annotations say"):
        Codec("1.6", payloads="typed", policy=policy)


@pytest.mark.parametrize("version", ["1.6", "2.0.1", "2.1"])
@pytest.mark.parametrize("preset", ["strict", "errata", "field"])
def test_the_presets_keep_annotations_true(version: str, preset: str) -> None:
    assert Codec(version, payloads="typed", policy=Policy.preset(preset)).policy == Policy.preset(preset)


def test_a_missing_property_is_refused_though_a_handler_can_do_without() -> None:
    """The attribute is never None by its annotation, so no policy can keep such a message; as a dict, it is kept."""
    event = {"eventType": "Ended", "timestamp": "2026-01-01T00:00:00Z", "transactionInfo": {"transactionId": "T"}}
    for version in ("2.0.1", "2.1"):
        for property_ in ("triggerReason", "seqNo"):
            whole = event | {"triggerReason": "RemoteStop", "seqNo": 1}
            frame = json.dumps([2, "1", "TransactionEvent", {k: v for k, v in whole.items() if k != property_}])
            assert Codec(version, policy=Policy.field()).is_valid(frame)
            codec = Codec(version, payloads="typed", policy=Policy.field())
            assert [(found.property, found.resolution) for found in codec.check(frame)] == [(property_, None)]
            with pytest.raises(DecodeError, match=property_):
                codec.decode(frame)


def test_what_a_policy_mends_is_typed() -> None:
    codec = Codec("1.6", payloads="typed", policy=Policy.field())
    message = codec.decode(
        '[2,"1","MeterValues",{"connectorId":"1","meterValue":[{"timestamp":"2026-01-01T00:00:00Z",'
        '"sampledValue":[{"value":230,"unit":"Hertz"}]}]}]'
    )
    assert isinstance(message, Call)
    assert message.payload == v16.MeterValues(
        connector_id=1,
        meter_value=[
            v16.MeterValue(
                timestamp="2026-01-01T00:00:00Z", sampled_value=[v16.SampledValue(value="230", unit="Hertz")]
            )
        ],
    )
    assert len(message.deviations) == 3
