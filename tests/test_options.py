"""What the options change, beyond what the shared frames show: numbers, formats, drafts, editions, limits."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

import reference
from payloads import everything, words
from shared import codec

PROFILE = (
    '{"connectorId":1,"csChargingProfiles":{"chargingProfileId":1,"stackLevel":0,"chargingProfilePurpose":"TxProfile",'
    '"chargingProfileKind":"Relative","chargingSchedule":{"chargingRateUnit":"A",'
    '"chargingSchedulePeriod":[{"startPeriod":0,"limit":%s}]}}}'
)


def limit(text: str, numbers: str) -> Any:
    message: Any = codec("1.6", numbers=numbers).decode(f'[2,"id","SetChargingProfile",{PROFILE % text}]')
    return message.payload["csChargingProfiles"]["chargingSchedule"]["chargingSchedulePeriod"][0]["limit"]


def data(text: str, **options: Any) -> Any:
    message: Any = codec("2.1", **options).decode(f'[2,"id","DataTransfer",{{"vendorId":"v","data":{text}}}]')
    return message.payload["data"]


@pytest.mark.parametrize("text", words("8.10 21.4 16 -0.0 1e-1 1E+2 0 1e300 12345678901234567890.1"))
def test_decimals_keep_their_digits(text: str) -> None:
    ours = limit(text, "decimal")
    assert type(ours) is Decimal
    assert str(ours) == str(Decimal(text))
    assert reference.same(limit(text, "float"), json.loads(text))


@pytest.mark.parametrize("text", ["8.10", "1", "1.0", "1e400", "[1.5,1]"])
def test_decimals_only_where_the_schema_says_number(text: str) -> None:
    assert reference.same(data(text, numbers="decimal"), json.loads(text))


def test_an_integer_is_no_decimal() -> None:
    message: Any = codec("2.1", numbers="decimal").decode('[2,"id","ClearDisplayMessage",{"id":5.0}]')
    assert reference.same(message.payload, {"id": 5.0})


NUMBERS = words("""
0 -0 1 -1 255 256 257 2147483647 2147483648 4294967296 9007199254740993
9223372036854775807 9223372036854775808 -9223372036854775808 -9223372036854775809
18446744073709551615 18446744073709551616 340282366920938463463374607431768211456
0.0 -0.0 1.0 1e0 0e0 1e5 1E5 1e+5 1e-5 0.1 0.30000000000000004 123456789.123456789 6.02214076e23
1e22 1e23 8.5e22 9007199254740993.0 9007199254740992.5 1.7976931348623157e308 1.7976931348623159e308
1e308 1e309 -1e400 4.9e-324 2.4703282292062327e-324 2.4e-324 1e-400 2.2250738585072011e-308
2.2250738585072014e-308 0.1000000000000000055511151231257827021181583404541015625
1.00000000000000011102230246251565404 1.00000000000000011102230246251565403 0e999999 1e999999 1e-999999
""")
NUMBERS += ["9" * 640, "1" + "0" * 400, "0." + "0" * 400 + "1"]


@pytest.mark.parametrize("text", NUMBERS, ids=lambda text: text[:40])
def test_a_number_is_what_json_reads(text: str) -> None:
    assert reference.same(data(text), json.loads(text))
    assert reference.same(data(f"[{text} ,{text}]"), json.loads(f"[{text},{text}]"))


def test_formats_say_which() -> None:
    frame = '[2,"id","GetDiagnostics",{"location":"ftp://host","startTime":"0"}]'
    assert codec("1.6").is_valid(frame)
    [violation] = codec("1.6", formats=True).check(frame)
    assert (violation.keyword, violation.pointer, violation.expected) == ("format", "/startTime", "date-time")


@pytest.mark.parametrize("message", reference.messages(), ids=str)
def test_each_draft_reads_every_schema(message: reference.Message) -> None:
    frame = message.frame(json.dumps(everything(message)))
    for draft in (4, 6):
        assert codec(message.version, draft=draft).is_valid(frame, action=message.action)


def test_an_edition_changes_one_version_only() -> None:
    official, other = codec("2.1"), codec("2.1", edition="mobilityhouse")
    frame = '[2,"id","Heartbeat",{}]'
    assert official.decode(frame) == other.decode(frame)


def test_limits_are_told() -> None:
    [violation] = codec("2.1", max_depth=2).check('[2,"id","DataTransfer",{"vendorId":"v","data":[[]]}]')
    assert (violation.keyword, violation.expected) == ("limit", 2)
    [violation] = codec("2.1", max_bytes=10).check('[2,"id","Heartbeat",{}]')
    assert (violation.keyword, violation.expected) == ("limit", 10)
