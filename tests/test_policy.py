"""What a policy does: which rule decides, what is dropped, what is told, and that the roads agree."""

from __future__ import annotations

import json
import pickle
import threading
from decimal import Decimal
from typing import Any

import pytest

import reference
from ocpp_fastcodec import Call, CallResult, Codec, DecodeError, KeepAlive, Policy, Rule, Violation, toml
from ocpp_fastcodec.session import Session

SAMPLE = "/meterValue/*/sampledValue/*"


def meter_values(*samples: str, version: str = "1.6") -> str:
    where = "connectorId" if version == "1.6" else "evseId"
    value = f'{{"timestamp":"t","sampledValue":[{",".join(samples)}]}}'
    return f'[2,"id","MeterValues",{{"{where}":1,"meterValue":[{value}]}}]'


def decode(frame: str, *rules: Rule, version: str = "1.6", **options: Any) -> Any:
    return Codec(version, policy=Policy(rules), **options).decode(frame)


def told(message: Any) -> list[tuple[str, str, str | None]]:
    return [(found.pointer, found.keyword, found.resolution) for found in message.deviations]


BAD_UNIT = meter_values('{"value":"1","unit":"zz"}', '{"value":"2"}')


def test_the_first_rule_decides() -> None:
    accept, drop = Rule("accept", keyword="enum"), Rule("drop", action="MeterValues", pointer=SAMPLE)
    assert told(decode(BAD_UNIT, accept, drop)) == [("/meterValue/0/sampledValue/0/unit", "enum", "accept")]
    assert told(decode(BAD_UNIT, drop, accept)) == [("/meterValue/0/sampledValue/0/unit", "enum", "drop")]
    for rules in ([Rule("reject"), accept], [Rule("reject", keyword="enum"), drop], []):
        with pytest.raises(DecodeError):
            decode(BAD_UNIT, *rules)


@pytest.mark.parametrize(
    "where",
    [
        {"version": "2.1"},
        {"action": "StopTransaction"},
        {"kind": "response"},
        {"keyword": "type"},
        {"action": "MeterValues", "pointer": "/meterValue/*/sampledValue/*/phase"},
        {"action": "MeterValues", "pointer": "/meterValue/*/sampledValue/1/unit"},
        {"action": "MeterValues", "pointer": SAMPLE},
    ],
    ids=str,
)
def test_a_rule_about_something_else(where: dict[str, Any]) -> None:
    with pytest.raises(DecodeError) as caught:
        decode(BAD_UNIT, Rule("accept", **where))
    assert [found.resolution for found in caught.value.violations] == [None]


@pytest.mark.parametrize("index", ["*", "0"])
def test_a_rule_about_this_place(index: str) -> None:
    pointer = f"/meterValue/*/sampledValue/{index}/unit"
    here = Rule("accept", version="1.6", action="MeterValues", kind="request", pointer=pointer, keyword="enum")
    message = decode(BAD_UNIT, here)
    assert message.payload["meterValue"][0]["sampledValue"][0] == {"value": "1", "unit": "zz"}


def test_a_rule_that_has_nothing_to_do_is_passed_over() -> None:
    frame = '[2,"id","Authorize",{"idTag":"0123456789012345678901234"}]'
    bounded = Rule("accept", keyword="maxLength", max_length=24)
    with pytest.raises(DecodeError):
        decode(frame, bounded, Rule("repair", repair="trim"))
    assert decode(frame, bounded, Rule("repair", repair="cut")).payload == {"idTag": "01234567890123456789"}
    assert decode(frame, Rule("accept", keyword="maxLength", max_length=25)).payload == {
        "idTag": "0123456789012345678901234"
    }


def test_literals_of_a_vendor() -> None:
    rule = Rule("accept", keyword="enum", literals=("zz", "Hz"))
    assert told(decode(BAD_UNIT, rule)) == [("/meterValue/0/sampledValue/0/unit", "enum", "accept")]
    with pytest.raises(DecodeError):
        decode(meter_values('{"value":"1","unit":"ZZ"}'), rule)


# What a drop takes.


def test_the_item_goes() -> None:
    message = decode(BAD_UNIT, Rule("drop", action="MeterValues", pointer=SAMPLE))
    assert message.payload == {"connectorId": 1, "meterValue": [{"timestamp": "t", "sampledValue": [{"value": "2"}]}]}


def test_without_a_pointer_the_property_goes() -> None:
    message = decode(BAD_UNIT, Rule("drop", keyword="enum"))
    assert message.payload["meterValue"][0]["sampledValue"] == [{"value": "1"}, {"value": "2"}]
    message = decode(meter_values("7", '{"value":"2"}'), Rule("drop"))
    assert message.payload["meterValue"][0]["sampledValue"] == [{"value": "2"}]


def test_what_is_required_takes_more_with_it() -> None:
    """The value is required, so its sample goes, as the same rule says."""
    message = decode(meter_values('{"value":7}', '{"value":"2"}'), Rule("drop"))
    assert message.payload["meterValue"][0]["sampledValue"] == [{"value": "2"}]
    assert told(message) == [
        ("/meterValue/0/sampledValue/0/value", "type", "drop"),
        ("/meterValue/0/sampledValue/0", "required", "drop"),
    ]


@pytest.mark.parametrize("version", ["2.0.1", "2.1"])
def test_a_drop_that_leaves_too_little(version: str) -> None:
    frame = meter_values('{"value":"x"}', version=version)
    sample = Rule("drop", action="MeterValues", pointer=SAMPLE)
    with pytest.raises(DecodeError) as caught:
        decode(frame, sample, version=version)
    assert [(found.pointer, found.keyword, found.resolution) for found in caught.value.violations] == [
        ("/meterValue/0/sampledValue/0/value", "type", "drop"),
        ("/meterValue/0/sampledValue", "minItems", None),
    ]
    strict = Codec(version).check(frame)
    assert [found.keyword for found in strict] == ["type"]
    message = decode(frame, sample, Rule("accept", keyword="minItems"), version=version)
    assert message.payload["meterValue"] == [{"timestamp": "t", "sampledValue": []}]


def test_the_payload_itself_stays() -> None:
    with pytest.raises(DecodeError):
        decode('[2,"id","Authorize",{}]', Rule("drop"))
    with pytest.raises(DecodeError):
        decode('[2,"id","Authorize",7]', Rule("drop"))


def test_a_drop_answers_for_all_that_is_in_it() -> None:
    """Also for what no other rule would have tolerated, but not for what a rule rejects."""
    frame = meter_values('{"value":"1","unit":"zz","phase":1,"value":"2"}', '{"value":"2"}')
    sample = Rule("drop", action="MeterValues", pointer=SAMPLE, keyword="enum")
    message = decode(frame, sample)
    assert message.payload["meterValue"][0]["sampledValue"] == [{"value": "2"}]
    assert {found.rule for found in message.deviations} == {str(sample)}
    assert len(message.deviations) == 4
    with pytest.raises(DecodeError):
        decode(frame, sample, Rule("reject", keyword="duplicate"))
    # It is dropped all the same where something in it could have been repaired.
    message = decode(frame, Rule("repair", repair="number-to-string"), sample)
    assert {found.resolution for found in message.deviations} == {"drop"}


# What accept keeps.


def test_extra_properties_are_kept() -> None:
    frame = '[2,"id","Authorize",{"idTag":"a","x":{"a":[1.50,null]},"y":1}]'
    keep = Rule("accept", keyword="additionalProperties")
    assert decode(frame, keep).payload == {"idTag": "a", "x": {"a": [1.5, None]}, "y": 1}
    only = Rule("accept", action="Authorize", pointer="/x", keyword="additionalProperties")
    with pytest.raises(DecodeError) as caught:
        decode(frame, only)
    assert [(found.pointer, found.resolution) for found in caught.value.violations] == [("/x", "accept"), ("/y", None)]
    assert decode(frame, only, Rule("drop", keyword="additionalProperties")).payload == {
        "idTag": "a",
        "x": {"a": [1.5, None]},
    }


def test_of_a_name_that_stands_twice_the_last_is_kept() -> None:
    frame = '[2,"id","Authorize",{"idTag":"a","idTag":"b"}]'
    assert decode(frame, Rule("accept", keyword="duplicate")).payload == {"idTag": "b"}
    assert decode(frame, Rule("drop", keyword="duplicate")).payload == {"idTag": "a"}


def test_a_missing_property_is_missing() -> None:
    message = decode('[2,"id","Authorize",null]', Rule("accept", pointer="", keyword="required"))
    assert message.payload == {}
    assert told(message) == [("", "type", None), ("", "required", "accept")]


def test_a_wrong_type_is_kept() -> None:
    frame = '[2,"id","StopTransaction",{"transactionId":null,"meterStop":5,"timestamp":"t"}]'
    rule = Rule("accept", action="StopTransaction", pointer="/transactionId", keyword="type")
    assert decode(frame, rule).payload == {"transactionId": None, "meterStop": 5, "timestamp": "t"}


# Names, numbers and places.


@pytest.mark.parametrize("keys", ["camel", "snake"])
def test_snake_case(keys: Any) -> None:
    frame = '[2,"id","StartTransaction",{"connectorId":1.0,"idTag":7,"meterStart":0,"timestamp":"t","extraKey":1}]'
    policy = Policy.field().with_rules(Rule("accept", keyword="additionalProperties"))
    message: Any = Codec("1.6", keys=keys, policy=policy).decode(frame)
    camel = {"connectorId": 1, "idTag": "7", "meterStart": 0, "timestamp": "t", "extraKey": 1}
    snake = {"connector_id": 1, "id_tag": "7", "meter_start": 0, "timestamp": "t", "extraKey": 1}
    assert message.payload == (snake if keys == "snake" else camel)
    # Violations are about the frame, whose names are the specification's.
    assert [found.pointer for found in message.deviations] == ["/connectorId", "/idTag", "/extraKey"]


def test_decimals_keep_their_digits() -> None:
    frame = (
        '[2,"id","MeterValues",{"evseId":1,"x":1,"meterValue":[{"timestamp":"t",'
        '"sampledValue":[{"value":12345678901234567890.10},{"value":"8.10"}]}]}]'
    )
    message: Any = Codec("2.0.1", numbers="decimal", policy=Policy.field()).decode(frame)
    found = [sample["value"] for sample in message.payload["meterValue"][0]["sampledValue"]]
    assert list(map(str, found)) == ["12345678901234567890.10", "8.10"]
    assert all(type(value) is Decimal for value in found)


def test_pointers_and_offsets_are_those_of_the_frame() -> None:
    frame = meter_values('{"value":7,"unit":"zz"}', '{"value":true}', '{ "value" : 8 }').replace("[{", "[ {")
    rules = [
        Rule("repair", keyword="type", repair="number-to-string"),
        Rule("drop", action="MeterValues", pointer=SAMPLE),
    ]
    message = decode(frame, *rules)
    assert message.payload["meterValue"][0]["sampledValue"] == [{"value": "8"}]
    strict = Codec("1.6").check(frame)
    assert [(d.pointer, d.offset) for d in message.deviations] == [(v.pointer, v.offset) for v in strict]
    assert frame[message.deviations[-1].offset] == "8"


def test_strings_are_left_as_they_are() -> None:
    """What nobody repairs comes out as it went in, escapes and all."""
    text = '"\\u0000 \\ud83d\\ude00 Zürich \\"quoted\\" \\/"'
    message: Any = decode('[2,"i\\u0064","DataTransfer",{"vendorId":"v","data":%s,"x":1}]' % text, Rule("drop"))  # noqa: UP031
    assert message.payload == {"vendorId": "v", "data": json.loads(text)}
    assert message.unique_id == "id"


def test_a_name_that_is_too_long_to_be_told() -> None:
    name = "n" * 100
    message = decode(f'[2,"id","Authorize",{{"idTag":"a","{name}":1,"{name}x":2}}]', Rule("drop"))
    assert message.payload == {"idTag": "a"}
    assert [found.pointer for found in message.deviations] == ["/" + "n" * 64 + "…"] * 2


def test_a_result_without_its_action() -> None:
    policy = Policy.field()
    message: Any = Codec("1.6", policy=policy).decode('[3,"id",{"a":1,"a":1}]')
    assert (message.payload, message.validated) == ({"a": 1}, False)
    assert told(message) == [("/a", "duplicate", "repair")]


@pytest.mark.parametrize(
    "frame",
    [
        "[2,",
        "[]",
        '[2,"id","Nothing",{"a":1,"a":1}]',
        '[2,"id","MeterValues",{"connectorId":1},1]',
        '[9,"id",{}]',
        '[4,"id","C","",{"a":1,"a":1}]',
        '[2,"%s","Heartbeat",{}]'.replace("%s", "i" * 65),
        '[2,7.0,"Heartbeat",{}]',
        '[2,"id","Heart",{}]',
        '[2,"id","DataTransfer",{"vendorId":"v","data":%s}]'.replace("%s", "[" * 80 + "]" * 80),
        '[2,"id","DataTransfer",{"vendorId":"v","data":%s}]'.replace("%s", "1" * 700),
        " " * 100,
        '[2,"id","Heartbeat",{"x":"%s"}]'.replace("%s", "x" * (1 << 20)),
    ],
    ids=lambda frame: frame[:30],
)
def test_what_no_policy_tolerates(frame: str) -> None:
    everything = [Rule("accept"), Rule("drop"), *Policy.field().rules]
    if not frame.strip():
        everything.insert(0, Rule("reject", keyword="json"))
    for version in reference.VERSIONS:
        ours, strict = Codec(version, policy=Policy(everything)), Codec(version)
        assert ours.check(frame) == strict.check(frame) != []
        assert not ours.is_valid(frame)
        with pytest.raises(DecodeError) as caught:
            ours.decode(frame)
        with pytest.raises(DecodeError) as wanted:
            strict.decode(frame)
        assert caught.value.args == wanted.value.args


def test_a_repair_cannot_nest_too_deep() -> None:
    frame = '[2,"id","MeterValues",{"connectorId":1,"meterValue":{"timestamp":"t","sampledValue":[]}}]'
    policy = Policy([Rule("repair", repair="single-item"), Rule("accept")])
    assert Codec("1.6", max_depth=4, policy=policy).is_valid(frame)
    tight = Codec("1.6", max_depth=3, policy=policy)
    assert not tight.is_valid(frame)
    assert [(found.keyword, found.resolution) for found in tight.check(frame)] == [("type", "repair"), ("limit", None)]
    with pytest.raises(DecodeError) as caught:
        tight.decode(frame)
    assert caught.value.code == "TypeConstraintViolation"


# Signs of life.


@pytest.mark.parametrize("frame", ["", " \r\n", "ping", "PONG", b"pong\n"], ids=repr)
@pytest.mark.parametrize("version", reference.VERSIONS)
def test_keep_alive(version: str, frame: str | bytes) -> None:
    codec = Codec(version, policy=Policy([Rule("repair", repair="keep-alive")]))
    message = codec.decode(frame)
    assert isinstance(message, KeepAlive)
    assert message == KeepAlive() != None  # noqa: E711
    assert (message.unique_id, message.message_type_id, message.version) == (None, None, version)
    assert [(found.keyword, found.resolution, found.rule) for found in message.deviations] == [
        ("json", "repair", "repair keep-alive")
    ]
    assert codec.check(frame) == list(message.deviations)
    assert codec.is_valid(frame)
    assert repr(message) == "KeepAlive()"
    copy = pickle.loads(pickle.dumps(message))
    assert (copy, copy.deviations, copy.version) == (message, message.deviations, version)
    assert not Codec(version).is_valid(frame)


def test_keep_alive_in_a_match() -> None:
    codec, seen = Codec("1.6", policy=Policy.field()), []
    for frame in ("pong", '[2,"id","Heartbeat",{}]', '[3,"id",{}]', ""):
        match codec.decode(frame):
            case Call(unique_id, action):
                seen.append(f"{unique_id} {action}")
            case CallResult(unique_id):
                seen.append(unique_id)
            case KeepAlive():
                seen.append("alive")
    assert seen == ["alive", "id Heartbeat", "id", "alive"]


# With the rest of the package.


def test_a_session_tolerates_what_its_codec_does() -> None:
    session: Session = Codec("1.6", policy=Policy.field()).session("csms", new_id=lambda: "1")
    assert isinstance(session.receive(""), KeepAlive)
    assert dict(session.outstanding) == {}
    session.call("GetConfiguration", {})
    result: Any = session.receive('[3,"1",{"configurationKey":[{"key":"k","readonly":1,"value":7}]}]')
    assert result.payload == {"configurationKey": [{"key": "k", "readonly": True, "value": "7"}]}
    assert len(result.deviations) == 2
    call: Any = session.receive(meter_values('{"value":"1","unit":"zz"}'))
    assert call.payload["meterValue"][0]["sampledValue"] == [{"value": "1", "unit": "zz"}]
    second: Any = session.receive(meter_values('{"value":1}').replace('"id"', '"id2"'))
    assert [found.keyword for found in second.deviations] == ["type", "limit"]
    assert session.reply(call, {}) == '[3,"id",{}]'
    with pytest.raises(DecodeError) as caught:
        session.receive('[2,"id3","Authorize",{}]')
    assert caught.value.reply is not None


def test_encode_is_strict() -> None:
    codec = Codec("1.6", policy=Policy([Rule("accept")]))
    with pytest.raises(ValueError, match="unknown property"):
        codec.encode(Call("id", "Authorize", {"idTag": "a", "x": 1}))


def test_violations_are_data() -> None:
    marked = decode(BAD_UNIT, Rule("drop", keyword="enum", name="Heidelberg")).deviations[0]
    plain = Codec("1.6").check(BAD_UNIT)[0]
    assert (marked.resolution, marked.rule) == ("drop", "Heidelberg")
    assert (plain.resolution, plain.rule) == (None, None)
    assert marked != plain
    assert str(marked) == str(plain)
    copy = pickle.loads(pickle.dumps(marked))
    assert (copy, hash(copy), copy.rule) == (marked, hash(marked), "Heidelberg")
    made = Violation("enum", "/a", None, 0, None, None, "text")
    assert (made.resolution, made.rule) == (None, None)
    assert made == Violation("enum", "/a", None, 0, None, None, "text", None, None)
    assert made != Violation("enum", "/a", None, 0, None, None, "text", "accept", "rule")


def test_nothing_that_is_told_holds_a_value() -> None:
    secret = "04E91C5A1D2B80F7A6C5B4"
    frame = f'[2,"id","StartTransaction",{{"connectorId":1,"idTag":"{secret}","meterStart":"{secret}","timestamp":""}}]'
    for policy in (Policy.field(), Policy([Rule("accept")])):
        for found in Codec("1.6", policy=policy).check(frame):
            assert secret not in repr(found) + str(found.found) + str(found.rule)


# Frames of a peer that means harm.

SAMPLES = {
    "an unknown unit each": ('{"value":"1","unit":"zz"}', [{"value": "1", "unit": "zz"}]),
    "no value each": ('{"unit":"Wh"}', []),
    "no unit each": ('{"value":"1","unit":""}', [{"value": "1"}]),
    "a name in other case each": ('{"Value":"1"}', [{"value": "1"}]),
    "numbers": ('{"value":1}', [{"value": "1"}]),
    "no objects": ("0", []),
    "all missing": ("{}", []),
    "properties that stand twice": ('{"value":"1","value":"1"}', [{"value": "1"}]),
    "properties that nobody knows": ('{"value":"1","x":[[[]]]}', [{"value": "1"}]),
}


@pytest.mark.parametrize("name", SAMPLES)
def test_thousands_of_bad_samples(name: str) -> None:
    """All of them are dealt with at once: not one round, and not one search, for each."""
    sample, left = SAMPLES[name]
    frame = meter_values(*[sample] * 15_000)
    message: Any = Codec("1.6", policy=Policy.field()).decode(frame)
    assert len(message.deviations) >= 15_000
    assert message.payload["meterValue"][0]["sampledValue"] == left * 15_000


def test_names_that_stand_twice_at_the_end_of_many() -> None:
    names = ",".join(f'"{number}":1' for number in range(40_000))
    frame = f'[2,"id","Heartbeat",{{"customData":{{"vendorId":"v",{names},{names}}}}}]'
    rules = Policy([Rule("repair", keyword="duplicate", repair="omit-repeated")])
    found = Codec("2.1", policy=rules).check(frame)
    assert len(found) == 40_000
    # Those that come first are looked for among a few.
    assert [violation.resolution for violation in found].count(None) > 39_000
    message: Any = Codec("2.1", policy=Policy.field()).decode(frame)
    assert message.payload == {}


def test_many_threads() -> None:
    codec = Codec("1.6", policy=Policy.field())
    frames = [meter_values('{"value":%d,"unit":"zz"}' % number, '{"value":%d}' % number) for number in range(8)]  # noqa: UP031
    wrong: list[Any] = []

    def run(number: int) -> None:
        for _ in range(300):
            message: Any = codec.decode(frames[number])
            if message.payload["meterValue"][0]["sampledValue"][1:] != [{"value": str(number)}]:
                wrong.append(message.payload)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "format"),
    [
        ("[" * 100_000, "json"),
        ('{"a":' * 100_000, "json"),
        ("a = " + "[" * 100_000, "toml"),
        ("a = " + "{a=" * 9999, "toml"),
    ],
)
def test_a_file_that_is_nested_without_end(text: str, format: Any) -> None:
    with pytest.raises(ValueError, match="nested too deeply"):
        Policy.loads(text, format)


@pytest.mark.parametrize("key", ["a" + ".a" * 100_000, "'a'" + ' . "a"' * 100, "[a" + ".b" * 40 + "]\nx"])
def test_a_key_of_many_parts(key: str) -> None:
    with pytest.raises(ValueError, match=r"a key of more than 32 parts \(at line 2\)"):
        Policy.loads(f"# {'a.' * 100}\n{key} = 1")
    with pytest.raises(ValueError, match=r"a key of more than 32 parts \(at line 2\)"):
        Policy.loads(f"x = {'a.' * 100!r}\n{key} = 1")


def test_dots_that_are_in_no_key() -> None:
    dots = "a." * 100
    assert toml.loads(f'''# {dots}
one = """
{dots} \\" {dots}"" """  # {dots}
'two' = '{dots}'
three = ["{dots}\\"", """{dots}"""]
''') == {"one": f'{dots} " {dots}"" ', "two": dots, "three": [f'{dots}"', dots]}


@pytest.mark.parametrize(
    "rule",
    [
        Rule("accept", keyword="enum", literals=("\ud800",)),
        Rule("accept", keyword="format", pointer="/a" * 160_000),
        Rule("accept", keyword="format", action="A" * 160_000),
    ],
)
def test_a_rule_that_no_codec_can_have(rule: Rule) -> None:
    with pytest.raises(ValueError, match=r"UTF-8|at most 1024 characters"):
        Codec("1.6", policy=Policy([rule]))
