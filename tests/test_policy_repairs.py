"""Each repair alone: what it makes of a value, what it leaves, and that a rule for it needs nothing else."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ocpp_fastcodec import Codec, DecodeError, Policy, Rule
from ocpp_fastcodec.policy import REPAIRS

UNIT = "/meterValue/0/sampledValue/0/unit"
VALUE = "/meterValue/0/sampledValue/0/value"


def call(action: str, *payload: str) -> str:
    return f'[2,"id","{action}",{"".join(payload)}]'


# Frames with room for more properties: each completes an object with those that it is given as `inner`.


def sample(inner: str) -> str:
    head = '{"connectorId":1,"meterValue":[{"timestamp":"t","sampledValue":[{'
    return call("MeterValues", head, inner, "}]}]}")


def stop(inner: str) -> str:
    head = '{"transactionId":1,"meterStop":5,"timestamp":"2026-11-22T10:00:00Z",'
    return call("StopTransaction", head, inner, "}")


def boot(inner: str) -> str:
    return call("BootNotification", '{"chargePointModel":"m",', inner, "}")


def status(inner: str) -> str:
    return call("StatusNotification", '{"connectorId":1,"status":"Available",', inner, "}")


def configuration(inner: str) -> str:
    return '[3,"id",{"configurationKey":[{"key":"k",' + inner + "}]}]"


def event(inner: str) -> str:
    head = '{"eventType":"Ended","triggerReason":"Trigger","seqNo":1,"transactionInfo":{"transactionId":"t"},'
    return call("TransactionEvent", head, inner, "}")


TIME = '"timestamp":"2026-11-22T10:00:00Z"'

# repair, version, frame, pointer, what stands there afterwards (as JSON; None: nothing)
MENDED: list[tuple[str, str, str, str, str | None]] = [
    ("boolean-to-string", "1.6", configuration('"readonly":true,"value":true'), "/configurationKey/0/value", '"true"'),
    ("boolean-to-string", "1.6", sample('"value":false'), VALUE, '"false"'),
    ("cut", "1.6", boot('"chargePointVendor":"01234567890123456789xy"'), "/chargePointVendor",
     '"01234567890123456789"'),
    ("cut", "1.6", boot('"chargePointVendor":"🔌%s"' % ("x" * 20)), "/chargePointVendor", '"🔌%s"' % ("x" * 19)),
    ("enum-case", "1.6", sample('"value":"1","unit":"wh"'), UNIT, '"Wh"'),
    ("enum-case", "1.6", sample('"value":"1","unit":"KVARH"'), UNIT, '"kvarh"'),
    ("enum-case", "1.6", sample('"value":"1","phase":"l1n"'), "/meterValue/0/sampledValue/0/phase", '"L1-N"'),
    ("json-to-string", "1.6", call("DataTransfer", '{"vendorId":"v","data":{"k": 1.50, "a":["x"]}}'), "/data",
     '"{\\"k\\":1.50,\\"a\\":[\\"x\\"]}"'),
    ("json-to-string", "1.6", call("DataTransfer", '{"vendorId":"v","data":[]}'), "/data", '"[]"'),
    ("json-to-string", "1.6", call("DataTransfer", '{"vendorId":"v","data":null}'), "/data", '"null"'),
    ("name-case", "1.6", boot('"chargePointVendor":"v","FirmwareVersion":"1"'), "/FirmwareVersion", None),
    ("name-case", "1.6", boot('"charge_point_vendor":"v"'), "/chargePointVendor", '"v"'),
    ("name-case", "2.0.1", event(TIME + ',"evse":{"ID":1}'), "/evse/id", "1"),
    ("number-to-boolean", "1.6", configuration('"readonly":0'), "/configurationKey/0/readonly", "false"),
    ("number-to-boolean", "1.6", configuration('"readonly":1'), "/configurationKey/0/readonly", "true"),
    ("number-to-string", "1.6", sample('"value":12.50'), VALUE, '"12.50"'),
    ("number-to-string", "1.6", sample('"value":-1E+2'), VALUE, '"-1E+2"'),
    ("number-to-string", "1.6", sample('"value":12345678901234567890123'), VALUE, '"12345678901234567890123"'),
    ("omit-empty-array", "2.0.1", event(TIME + ',"meterValue":[]'), "/meterValue", None),
    ("omit-empty-string", "2.0.1", event(TIME + ',"offline":""'), "/offline", None),
    ("omit-empty-string", "1.6", sample('"value":"1","unit":" "'), UNIT, None),
    ("omit-null", "1.6", stop('"idTag":null'), "/idTag", None),
    ("omit-null", "1.6", stop('"reason":null'), "/reason", None),
    ("omit-null", "1.6", stop('"transactionData":null'), "/transactionData", None),
    ("omit-repeated", "1.6", stop('"idTag":"a","meterStop":5'), "/meterStop", "5"),
    ("omit-repeated", "1.6", stop('"idTag":"a","idTag":"a","idTag":"a"'), "/idTag", '"a"'),
    ("round", "1.6", call("StartTransaction", '{"connectorId":1,"idTag":"a","timestamp":"t","meterStart":5.5}'),
     "/meterStart", "6"),
    ("round", "1.6", call("StartTransaction", '{"connectorId":1,"idTag":"a","timestamp":"t","meterStart":-0.4}'),
     "/meterStart", "0"),
    ("single-item", "1.6", call("MeterValues", '{"connectorId":1,"meterValue":{"timestamp":"t","sampledValue":[]}}'),
     "/meterValue", '[{"timestamp":"t","sampledValue":[]}]'),
    ("string-to-boolean", "1.6", configuration('"readonly":"True"'), "/configurationKey/0/readonly", "true"),
    ("string-to-boolean", "1.6", configuration('"readonly":"NO"'), "/configurationKey/0/readonly", "false"),
    ("string-to-number", "1.6", status('"errorCode":"NoError"').replace(":1", ':" 7 "'), "/connectorId", "7"),
    ("string-to-number", "1.6", status('"errorCode":"NoError"').replace(":1", ':"+5"'), "/connectorId", "5"),
    ("string-to-number", "1.6", status('"errorCode":"NoError"').replace(":1", ':"0007"'), "/connectorId", "7"),
    ("string-to-number", "1.6", status('"errorCode":"NoError"').replace(":1", ':"-000"'), "/connectorId", "0"),
    ("strip-control", "1.6", boot('"chargePointVendor":"wallbe\\u0000\\u0000%s"' % ("\\u0000" * 20)),
     "/chargePointVendor", '"wallbe"'),
    ("strip-control", "1.6", boot('"chargePointVendor":"01234567890123456789\\u0002\\u007f"'), "/chargePointVendor",
     '"01234567890123456789"'),
    ("synonym", "1.6", sample('"value":"1","unit":"C"'), UNIT, '"Celsius"'),
    ("synonym", "1.6", sample('"value":"1","unit":"\N{DEGREE SIGN}C"'), UNIT, '"Celsius"'),
    ("synonym", "1.6", sample('"value":"1","unit":"%"'), UNIT, '"Percent"'),
    ("synonym", "1.6", sample('"value":"1","unit":"Volt"'), UNIT, '"V"'),
    ("synonym", "1.6", sample('"value":"1","unit":"kilowatt hours"'), UNIT, '"kWh"'),
    ("synonym", "1.6", status('"errorCode":"Error"'), "/errorCode", '"OtherError"'),
    ("trim", "1.6", sample('"value":"1","context":" Transaction.End "'), "/meterValue/0/sampledValue/0/context",
     '"Transaction.End"'),
    ("trim", "1.6", boot('"chargePointVendor":"' + "v".ljust(30) + '"'), "/chargePointVendor", '"v"'),
    ("utc", "2.0.1", event('"timestamp":"2023-10-19T15:28:07"'), "/timestamp", '"2023-10-19T15:28:07Z"'),
    ("utc", "2.0.1", event('"timestamp":"2023-10-19T15:28:07.123"'), "/timestamp", '"2023-10-19T15:28:07.123Z"'),
    ("watt-hours", "1.6", stop('"idTag":"a"').replace(":5", ':"12 Wh"'), "/meterStop", "12"),
    ("watt-hours", "1.6", stop('"idTag":"a"').replace(":5", ':"1.5kWh"'), "/meterStop", "1500"),
    ("whole-float", "1.6", status('"errorCode":"NoError"').replace(":1", ":1.0"), "/connectorId", "1"),
    ("whole-float", "1.6", status('"errorCode":"NoError"').replace(":1", ":-1.5e3"), "/connectorId", "-1500"),
    ("zone-minutes", "2.1", event('"timestamp":"2023-10-19T15:28:07+03"'), "/timestamp",
     '"2023-10-19T15:28:07+03:00"'),
]  # fmt: skip

# repair, version, frame: nothing that this repair is for, or nothing that it can do
LEFT: list[tuple[str, str, str]] = [
    ("boolean-to-string", "1.6", sample('"value":1')),
    ("cut", "1.6", sample('"value":"1","unit":"wh"')),
    ("enum-case", "1.6", sample('"value":"1","unit":"w/h"')),
    ("action-case", "1.6", '[2,"id","Heartbeats",{}]'),
    ("keep-alive", "1.6", sample('"value":1')),
    ("keep-alive", "1.6", "pongo"),
    ("keep-alive", "1.6", "[]"),
    ("name-case", "1.6", boot('"chargePointVendor":"v","firmware":"1"')),
    ("name-case", "1.6", boot('"chargePointVendor":"v","ChargePointVendor":"v"')),
    ("number-to-boolean", "1.6", configuration('"readonly":2')),
    ("number-to-id", "1.6", '[2,7.0,"Heartbeat",{}]'),
    ("number-to-id", "1.6", '[2,null,"Heartbeat",{}]'),
    ("number-to-boolean", "1.6", configuration('"readonly":1.0')),
    ("number-to-string", "1.6", sample('"value":true')),
    ("omit-empty-array", "2.0.1", call("MeterValues", '{"evseId":1,"meterValue":[]}')),
    ("omit-empty-string", "2.0.1", event('"timestamp":"","seqNo":""').replace('"seqNo":1,', "")),
    ("omit-empty-string", "1.6", sample('"value":"1","unit":"W h"')),
    ("omit-null", "1.6", stop('"transactionId":null').replace('"transactionId":1,', "")),
    ("omit-null", "1.6", sample('"value":null')),
    ("omit-repeated", "1.6", stop('"idTag":"a","idTag":"b"')),
    ("omit-repeated", "1.6", stop('"transactionData":[],"transactionData":[]')),
    ("round", "1.6", stop('"idTag":5.5')),
    ("single-item", "1.6", call("MeterValues", '{"connectorId":1,"meterValue":"t"}')),
    ("string-to-boolean", "1.6", configuration('"readonly":"perhaps"')),
    ("string-to-number", "1.6", status('"errorCode":"NoError"').replace(":1", ':"1x"')),
    ("string-to-number", "1.6", status('"errorCode":"NoError"').replace(":1", ':"+"')),
    ("string-to-number", "1.6", status('"errorCode":"NoError"').replace(":1", ':"1,5"')),
    ("string-to-number", "1.6", status('"errorCode":"NoError"').replace(":1", ':"0x1"')),
    ("string-to-number", "1.6", status('"errorCode":"NoError"').replace(":1", ':"%s"' % ("1" * 641))),
    ("strip-control", "1.6", call("Authorize", '{"idTag":"01234567890123456789\x02"}')),
    ("strip-control", "1.6", call("Authorize", '{"idTag":"01234567890123456789\\u0002"}')),
    ("strip-control", "1.6", boot('"chargePointVendor":"012345678901234567890\\u0002"')),
    ("strip-nul", "1.6", '[2,"id","Heartbeat",{}'),
    ("strip-nul", "1.6", '[2,"id","Heartbeat",{}]x'),
    ("strip-nul", "1.6", "\0"),
    ("synonym", "1.6", sample('"value":"1","unit":"Knots"')),
    ("synonym", "1.6", sample('"value":"1","context":"hz"')),
    ("trim", "1.6", sample('"value":" ","unit":""')),
    ("trim", "1.6", call("Authorize", '{"idTag":" 01234567890123456789"}')),
    ("trim", "1.6", boot('"chargePointVendor":" 0123456789012345678901"')),
    ("utc", "2.0.1", event('"timestamp":"2022-02-29T10:00:00"')),
    ("utc", "2.0.1", event('"timestamp":"0"')),
    ("watt-hours", "1.6", stop('"idTag":"a"').replace(":5", ':"12"')),
    ("watt-hours", "1.6", stop('"idTag":"a"').replace(":5", ':"1.5 Wh"')),
    ("watt-hours", "1.6", stop('"idTag":"a"').replace(":5", ':"12 V"')),
    ("whole-float", "1.6", status('"errorCode":"NoError"').replace(":1", ":1.5")),
    ("whole-float", "1.6", status('"errorCode":"NoError"').replace(":1", ":1e999")),
    ("zone-minutes", "2.1", event('"timestamp":"2023-10-19T15:28:07"')),
]


def codec(repair: str, version: str) -> Codec:
    return Codec(version, formats=repair in ("utc", "zone-minutes"), policy=Policy([Rule("repair", repair=repair)]))


def action_of(frame: str) -> str | None:
    return "GetConfiguration" if frame.startswith("[3") else None


def at(payload: Any, pointer: str) -> Any:
    for step in pointer.split("/")[1:]:
        payload = payload[int(step)] if isinstance(payload, list) else payload.get(step)
    return payload


@pytest.mark.parametrize(("repair", "version", "frame", "pointer", "wanted"), MENDED)
def test_it_mends(repair: str, version: str, frame: str, pointer: str, wanted: str | None) -> None:
    ours = codec(repair, version)
    message: Any = ours.decode(frame, action=action_of(frame))
    found = at(message.payload, pointer)
    assert json.dumps(found) == json.dumps(None if wanted is None else json.loads(wanted))
    assert all((found.resolution, found.rule) == ("repair", f"repair {repair}") for found in message.deviations)
    assert list(message.deviations) == ours.check(frame, action=action_of(frame))
    assert ours.is_valid(frame, action=action_of(frame))
    if message.deviations:
        assert not Codec(version, formats=True).is_valid(frame, action=action_of(frame))
        assert pointer in {found.pointer for found in message.deviations} or repair == "name-case"
    assert Codec(version, formats=ours.formats).is_valid(ours.encode(message), action=action_of(frame))


@pytest.mark.parametrize(("repair", "version", "frame"), LEFT)
def test_it_leaves(repair: str, version: str, frame: str) -> None:
    ours = codec(repair, version)
    with pytest.raises(DecodeError) as caught:
        ours.decode(frame, action=action_of(frame))
    strict = Codec(version, formats=ours.formats)
    assert list(caught.value.violations) == strict.check(frame, action=action_of(frame))
    assert not ours.is_valid(frame, action=action_of(frame))


def test_every_repair_has_its_rows() -> None:
    of_headers = {"action-case", "keep-alive", "number-to-id", "strip-nul"}
    assert {row[0] for row in MENDED} | of_headers == {row[0] for row in LEFT} | {"json-to-string"} == set(REPAIRS)


@pytest.mark.parametrize("repair", REPAIRS)
def test_every_repair_says_what_it_is_for(repair: str) -> None:
    Codec("1.6", policy=Policy([Rule("repair", repair=repair)]))
    assert len(REPAIRS[repair]) > 40


def test_repairs_in_a_row() -> None:
    """One makes what the next can use: the white space goes, then the case, and both are told."""
    policy = Policy([Rule("repair", repair="enum-case"), Rule("repair", repair="trim")])
    message: Any = Codec("1.6", policy=policy).decode(sample('"value":"1","unit":" wh "'))
    assert at(message.payload, UNIT) == "Wh"
    assert [(found.pointer, found.keyword, found.rule) for found in message.deviations] == [
        (UNIT, "enum", "repair trim"),
        (UNIT, "enum", "repair enum-case"),
    ]


@pytest.mark.parametrize(("version", "unit", "became"), [("1.6", "Hz", "Hertz"), ("1.6", "Hertz", "Hertz")])
def test_a_synonym_that_only_the_errata_know(version: str, unit: str, became: str) -> None:
    frame = sample(f'"value":"50","measurand":"Frequency","unit":"{unit}"')
    message: Any = Codec(version, policy=Policy.field()).decode(frame)
    assert at(message.payload, UNIT) == became
    assert message.deviations[-1].resolution == "accept"
    mobilityhouse: Any = Codec(version, edition="mobilityhouse", policy=Policy.field()).decode(frame)
    assert at(mobilityhouse.payload, UNIT) == became
    assert [found.resolution for found in mobilityhouse.deviations] == ["repair"] * (unit == "Hz")
