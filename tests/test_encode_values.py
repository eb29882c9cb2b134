"""Each type of value that `encode` takes: what it is written as, and where it is refused."""

from __future__ import annotations

import enum
import json
import math
from collections import OrderedDict, defaultdict, namedtuple
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import reference
from ocpp_fastcodec import Call, CallResult, EncodeError
from reference import Message
from shared import codec, places


class Color(enum.Enum):
    RED = "red"
    LIST = ["a", {"b": 1}]  # noqa: RUF012
    ONE = 1
    TENTH = 0.1
    NOTHING = None
    PAIR = (1, 2)


class Status(str, enum.Enum):  # noqa: UP042 - the two differ in what `str` gives
    AVAILABLE = "Available"
    NO_ERROR = "NoError"


class StrStatus(enum.StrEnum):
    AVAILABLE = "Available"


class Number(enum.IntEnum):
    ONE = 1
    HUGE = 10**30


class Flags(enum.IntFlag):
    A = 1
    B = 2


class Text(str):
    __slots__ = ()

    def __str__(self) -> str:
        return "never asked"


class Whole(int):
    def __repr__(self) -> str:
        return "never asked"

    __str__ = __repr__


class Fraction(float):
    def __repr__(self) -> str:
        return "never asked"


class Names(dict[str, Any]):
    pass


class Items(list[Any]):
    pass


class Exact(Decimal):
    pass


Point = namedtuple("Point", ["x", "y"])


@dataclass
class Custom:
    vendorId: str
    extra: Any = None


@dataclass(frozen=True, slots=True)
class Frozen:
    a: int
    b: list[Custom] = field(default_factory=list)


def written(value: Any, **options: Any) -> str:
    """What a value becomes where the schema takes any."""
    text = codec("2.0.1", **options).encode(Call("id", "DataTransfer", {"vendorId": "v", "data": value}))
    start = '[2,"id","DataTransfer",{"vendorId":"v","data":'
    assert text.startswith(start)
    assert text.endswith("}]")
    return text[len(start) : -2]


def refused(value: Any) -> list[list[str]]:
    with pytest.raises(EncodeError) as caught:
        written(value)
    return places(caught.value.violations)


VALUES: list[tuple[Any, str]] = [
    (None, "null"),
    (True, "true"),
    (False, "false"),
    (0, "0"),
    (-1, "-1"),
    (2**63 - 1, "9223372036854775807"),
    (2**63, "9223372036854775808"),
    (-(2**63), "-9223372036854775808"),
    (-(2**63) - 1, "-9223372036854775809"),
    (10**639, "1" + "0" * 639),
    (-(10**638), "-1" + "0" * 638),
    (1.0, "1.0"),
    (-0.0, "-0.0"),
    (0.1, "0.1"),
    (0.1 + 0.2, "0.30000000000000004"),
    (Decimal("21.40"), "21.40"),
    (Decimal("1E+2"), "1E+2"),
    (Decimal("0E-10"), "0E-10"),
    (Decimal("-0.0"), "-0.0"),
    (Decimal("1" * 600 + ".5"), "1" * 600 + ".5"),
    ("", '""'),
    ("text", '"text"'),
    ([], "[]"),
    ((), "[]"),
    ({}, "{}"),
    ([1, [2, (3,)], {"a": []}], '[1,[2,[3]],{"a":[]}]'),
    ({"b": 1, "a": {"": None}}, '{"b":1,"a":{"":null}}'),
    (Color.RED, '"red"'),
    (Color.LIST, '["a",{"b":1}]'),
    (Color.ONE, "1"),
    (Color.TENTH, "0.1"),
    (Color.NOTHING, "null"),
    (Color.PAIR, "[1,2]"),
    (Status.AVAILABLE, '"Available"'),
    (StrStatus.AVAILABLE, '"Available"'),
    (Number.ONE, "1"),
    (Number.HUGE, "1" + "0" * 30),
    (Flags.A | Flags.B, "3"),
    (Text('te"xt'), '"te\\"xt"'),
    (Text("Zürich"), '"Zürich"'),
    (Whole(7), "7"),
    (Whole(10**30), "1" + "0" * 30),
    (Fraction(1.5), "1.5"),
    (Exact("1.50"), "1.50"),
    (Names(a=1), '{"a":1}'),
    (OrderedDict([("b", 1), ("a", 2)]), '{"b":1,"a":2}'),
    (defaultdict(list, a=[1]), '{"a":[1]}'),
    (Items([1, Text("x")]), '[1,"x"]'),
    (Point(1, "y"), '[1,"y"]'),
    ({Text("k"): 1}, '{"k":1}'),
    ({Status.AVAILABLE: 1}, '{"Available":1}'),
    (Custom("v"), '{"vendorId":"v"}'),
    (Custom("v", Custom("w", 1)), '{"vendorId":"v","extra":{"vendorId":"w","extra":1}}'),
    (Frozen(1, [Custom("v")]), '{"a":1,"b":[{"vendorId":"v"}]}'),
]


@pytest.mark.parametrize(("value", "expected"), VALUES, ids=lambda value: ascii(value)[:40])
def test_a_value_and_its_json(value: Any, expected: str) -> None:
    assert written(value) == expected


@pytest.mark.parametrize(("value", "expected"), VALUES, ids=lambda value: ascii(value)[:40])
def test_a_value_within_others(value: Any, expected: str) -> None:
    assert written([value, {"a": (value,)}]) == f'[{expected},{{"a":[{expected}]}}]'


UNPAIRED = [("\ud800", ""), ("x\udfffy", ""), (Text("\ud800"), ""), (["", "\udbff"], "/1"), ({"\ud800": 1}, "")]
NOT_FINITE: list[Any] = [
    math.nan,
    math.inf,
    -math.inf,
    Decimal("NaN"),
    Decimal("-sNaN"),
    Decimal("Infinity"),
    Fraction("nan"),
]
TOO_LONG: list[Any] = [
    10**640,
    -(10**639),
    10**5000,
    Whole(10**640),
    Decimal("1" * 641),
    Decimal("1e1000000"),
    Decimal("1e-1000000"),
]


@pytest.mark.parametrize(("value", "pointer"), UNPAIRED, ids=ascii)
def test_an_unpaired_surrogate_is_no_json(value: Any, pointer: str) -> None:
    assert refused(value) == [["/data" + pointer, "json"]]


@pytest.mark.parametrize("value", NOT_FINITE, ids=repr)
def test_what_is_not_finite_is_no_json(value: Any) -> None:
    assert refused(value) == [["/data", "json"]]
    assert refused([1, {"a": value}, value]) == [["/data/1/a", "json"], ["/data/2", "json"]]


@pytest.mark.parametrize("value", TOO_LONG, ids=lambda value: f"{type(value).__name__}-{value.__hash__()}")
def test_a_number_that_no_reader_would_take(value: Any) -> None:
    assert refused(value) == [["/data", "limit"]]


FOREIGN: list[tuple[Any, str]] = [
    (object(), "object"),
    (b"bytes", "bytes"),
    (bytearray(b"x"), "bytearray"),
    ({1}, "set"),
    (range(3), "range"),
    (iter([1]), "list_iterator"),
    (1j, "complex"),
    (int, "type"),
    (Custom, "type"),
    (date(2026, 1, 1), "date"),
    (time(1, 2), "time"),
    (timedelta(1), "timedelta"),
    (Ellipsis, "ellipsis"),
    (len, "builtin_function_or_method"),
]


@pytest.mark.parametrize(("value", "name"), FOREIGN, ids=lambda value: str(value)[:20])
@pytest.mark.parametrize("validate", [True, False])
def test_a_foreign_object(value: Any, name: str, validate: bool) -> None:
    message = Call("id", "DataTransfer", {"vendorId": "v", "data": [{"a/b": value}]})
    with pytest.raises(TypeError, match="`/data/0/a~1b`") as caught:
        codec("2.0.1").encode(message, validate=validate)
    assert f"`{name}`" in str(caught.value)


@pytest.mark.parametrize("name", [1, None, 1.5, True, (1, 2), b"x", Color.RED], ids=repr)
@pytest.mark.parametrize("validate", [True, False])
def test_a_name_that_is_no_str(name: Any, validate: bool) -> None:
    message = Call("id", "DataTransfer", {"vendorId": "v", "data": {"a": [{name: "secret"}]}})
    with pytest.raises(TypeError, match="`/data/a/0`") as caught:
        codec("2.0.1").encode(message, validate=validate)
    assert f"`{type(name).__name__}`" in str(caught.value)
    assert "secret" not in str(caught.value)


class NoOffset(tzinfo):
    """A zone that does not tell."""

    def utcoffset(self, _moment: datetime | None) -> None:
        return None

    dst = tzname = utcoffset


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (datetime(2026, 11, 22, 10, 15, 3, tzinfo=UTC), "2026-11-22T10:15:03Z"),
        (datetime(2026, 11, 22, 10, 15, 3, 120_000, UTC), "2026-11-22T10:15:03.120Z"),
        (datetime(2026, 11, 22, 10, 15, 3, 999_999, UTC), "2026-11-22T10:15:03.999Z"),
        (datetime(2026, 11, 22, 10, 15, 3, 999, UTC), "2026-11-22T10:15:03Z"),
        (datetime(2026, 11, 22, 10, 15, 3, 5_000, UTC), "2026-11-22T10:15:03.005Z"),
        (datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=2))), "2025-12-31T22:00:00Z"),
        (datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=-9, minutes=-30))), "2026-01-01T09:30:00Z"),
        (datetime(2026, 1, 1, tzinfo=timezone(timedelta(seconds=1))), "2025-12-31T23:59:59Z"),
        (datetime(2026, 7, 1, 12, tzinfo=ZoneInfo("Europe/Berlin")), "2026-07-01T10:00:00Z"),
        (datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Berlin")), "2026-10-25T00:30:00Z"),
        (datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=ZoneInfo("Europe/Berlin")), "2026-10-25T01:30:00Z"),
        (datetime(1, 1, 1, tzinfo=UTC), "0001-01-01T00:00:00Z"),
        (datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC), "9999-12-31T23:59:59Z"),
    ],
    ids=str,
)
@pytest.mark.parametrize("version", reference.VERSIONS)
def test_an_aware_datetime(version: str, moment: datetime, expected: str) -> None:
    ours = codec(version, formats=True)
    frame = ours.encode(CallResult("id", {"currentTime": moment}, "Heartbeat"))
    assert json.loads(frame) == [3, "id", {"currentTime": expected}]
    assert ours.is_valid(frame, action="Heartbeat")
    if version != "1.6":
        assert written(moment) == f'"{expected}"'


@pytest.mark.parametrize(
    "moment", [datetime(2026, 1, 1), datetime(2026, 1, 1, tzinfo=NoOffset())], ids=["no zone", "no offset"]
)
@pytest.mark.parametrize("validate", [True, False])
def test_a_naive_datetime(moment: datetime, validate: bool) -> None:
    with pytest.raises(EncodeError) as caught:
        codec("1.6").encode(CallResult("id", {"currentTime": moment}, "Heartbeat"), validate=validate)
    assert places(caught.value.violations) == [["/currentTime", "format"]]
    assert "time zone" in str(caught.value)
    assert "timezone.utc" in str(caught.value)


@pytest.mark.parametrize("moment", [datetime.min, datetime.max])
def test_a_moment_that_utc_has_no_year_for(moment: datetime) -> None:
    """Refused as any other value that cannot be written, by its place."""
    hours = 1 if moment is datetime.min else -1
    with pytest.raises(EncodeError) as caught:
        written(moment.replace(tzinfo=timezone(timedelta(hours=hours))))
    (violation,) = caught.value.violations
    assert (violation.keyword, violation.pointer) == ("format", "/data")


BOOT = Message("2.0.1", "BootNotification", "response")
STATUS = Message("1.6", "StatusNotification", "request")
UPDATE = Message("1.6", "SignedUpdateFirmware", "request")
WHOLE: list[tuple[Any, str]] = [
    (1.0, "1"),
    (-0.0, "0"),
    (0.0, "0"),
    (-3.0, "-3"),
    (2.0**53, "9007199254740992"),
    (2.0**63, "9223372036854775808"),
    (-(2.0**70), "-1180591620717411303424"),
    (1e22, "1" + "0" * 22),
    (1e300, str(int(1e300))),
    (Decimal(5), "5"),
    (Decimal("10.0"), "10"),
    (Decimal("1E+2"), "100"),
    (Decimal("-0.0"), "0"),
    (Fraction(2.0), "2"),
    (True + 0, "1"),
    (Number.ONE, "1"),
    (Color.ONE, "1"),
]


def with_integer(message: Message, value: Any) -> CallResult | Call:
    if message == BOOT:
        payload = {"currentTime": "t", "interval": value, "status": "Accepted"}
        return CallResult("id", payload, "BootNotification")
    if message == UPDATE:
        firmware = {"location": "l", "retrieveDateTime": "t", "signingCertificate": "c", "signature": "s"}
        return Call("id", "SignedUpdateFirmware", {"requestId": value, "firmware": firmware})
    return Call("id", "StatusNotification", {"connectorId": value, "errorCode": "NoError", "status": "Available"})


def test_drafts_are_as_these_tests_take_them() -> None:
    assert [reference.draft_of(message) for message in (BOOT, UPDATE, STATUS)] == [6, 6, 4]


@pytest.mark.parametrize(("value", "expected"), WHOLE, ids=repr)
@pytest.mark.parametrize("message", [BOOT, UPDATE], ids=str)
def test_a_whole_number_at_an_integer(message: Message, value: Any, expected: str) -> None:
    frame = codec(message.version).encode(with_integer(message, value))
    assert f'"interval":{expected},' in frame or f'"requestId":{expected},' in frame


@pytest.mark.parametrize("message", [BOOT, UPDATE], ids=str)
def test_a_whole_number_of_too_many_digits(message: Message) -> None:
    with pytest.raises(EncodeError) as caught:
        codec(message.version).encode(with_integer(message, Decimal("1E+800")))
    assert [violation.keyword for violation in caught.value.violations] == ["limit"]


@pytest.mark.parametrize("value", [1.0, -0.0, 1e22, Decimal("1.0"), Decimal("1E+2"), Fraction(1.0)], ids=repr)
def test_a_whole_number_is_no_integer_to_draft_4(value: Any) -> None:
    with pytest.raises(EncodeError) as caught:
        codec("1.6").encode(with_integer(STATUS, value))
    assert places(caught.value.violations) == [["/connectorId", "type"]]
    with pytest.raises(EncodeError):
        codec("2.0.1", draft=4).encode(with_integer(BOOT, value))
    assert codec("1.6", draft=6).encode(with_integer(STATUS, value))
    assert codec("1.6").encode(with_integer(STATUS, Decimal(1)))


@pytest.mark.parametrize("value", [1.5, 1e-9, Decimal("0.5"), Decimal("1.0000000000000000001"), True, "1", None, []])
@pytest.mark.parametrize("message", [BOOT, UPDATE, STATUS], ids=str)
def test_no_integer_to_any_draft(message: Message, value: Any) -> None:
    name = {BOOT: "interval", UPDATE: "requestId", STATUS: "connectorId"}[message]
    with pytest.raises(EncodeError) as caught:
        codec(message.version).encode(with_integer(message, value))
    assert places(caught.value.violations) == [[f"/{name}", "type"]]


def profile(limit: Any) -> Call:
    periods = [{"startPeriod": 0, "limit": limit}]
    profile = {
        "chargingProfileId": 1,
        "stackLevel": 0,
        "chargingProfilePurpose": "TxProfile",
        "chargingProfileKind": "Absolute",
        "chargingSchedule": {"chargingRateUnit": "A", "chargingSchedulePeriod": periods},
    }
    return Call("id", "SetChargingProfile", {"connectorId": 1, "csChargingProfiles": profile})


LIMIT = "/csChargingProfiles/chargingSchedule/chargingSchedulePeriod/0/limit"
TENTHS: list[tuple[Any, str]] = [
    (8.1, "8.1"),
    (21.4, "21.4"),
    (0.1, "0.1"),
    (0.3, "0.3"),
    (16.0, "16.0"),
    (16, "16"),
    (10**30, "1" + "0" * 30),
    (-6.4, "-6.4"),
    (Decimal("21.4"), "21.4"),
    (Decimal("21.40"), "21.40"),
    (Decimal("8.100"), "8.100"),
    (Decimal("1E+2"), "1E+2"),
    (Fraction(8.1), "8.1"),
    (Color.TENTH, "0.1"),
    (1e300, "1e+300"),
]


@pytest.mark.parametrize(("limit", "expected"), TENTHS, ids=repr)
def test_a_multiple_of_a_tenth(limit: Any, expected: str) -> None:
    frame = codec("1.6").encode(profile(limit))
    assert f'"limit":{expected}}}' in frame
    assert codec("1.6").is_valid(frame)


@pytest.mark.parametrize(
    "limit",
    [0.1 + 0.2, 6.25, 1e-300, Decimal("21.45"), Decimal("1e-2"), Decimal.from_float(0.1), 8.100000000000001],
    ids=repr,
)
def test_the_digits_that_go_out_are_judged(limit: Any) -> None:
    with pytest.raises(EncodeError) as caught:
        codec("1.6").encode(profile(limit))
    assert places(caught.value.violations) == [[LIMIT, "multipleOf"]]


@pytest.mark.parametrize("limit", [math.nan, math.inf, Decimal("NaN")], ids=repr)
def test_not_finite_at_a_number(limit: Any) -> None:
    with pytest.raises(EncodeError) as caught:
        codec("1.6").encode(profile(limit))
    assert places(caught.value.violations) == [[LIMIT, "json"]]


@given(value=st.floats(allow_nan=False, allow_infinity=False))
@example(1e-05)
@example(-1.5e-07)
@example(5e-324)
@example(0.0001)
@example(1e16)
def test_any_float_is_written_as_python_writes_it(value: float) -> None:
    assert written(value) == repr(value)


@given(value=st.integers(-(10**600), 10**600))
def test_any_int_comes_back(value: int) -> None:
    assert written(value) == str(value)


@given(value=st.decimals(allow_nan=False, allow_infinity=False))
def test_any_decimal_keeps_its_digits(value: Decimal) -> None:
    assert written(value) == str(value)


SCRIPTS = [
    "".join(map(chr, range(0x20))),
    "".join(map(chr, range(0x20, 0x100))),
    'quote " back \\ slash / tab\tnew\nreturn\rform\fbell\b',
    "\u2028\u2029\ufeff\uffff\ufffd\u0000",
    "Zürich ß ÿ", "Ελλάδα Привет עברית العربية हिन्दी ไทย 日本語 한국어",
    "🔌🚗👩‍🚀\U0010ffff\U00010000",
    *("x" * size + tail for size in (14, 15, 16, 17, 31, 32, 63) for tail in ('"', "é", "充", "🔌", "\n", "\\")),
]  # fmt: skip


@pytest.mark.parametrize("text", SCRIPTS, ids=ascii)
def test_escapes_and_scripts(text: str) -> None:
    """As a value, as a name and in the header; what need not be escaped is not."""
    for value in (text, Text(text), {text: text}):
        assert json.loads(written(value)) == value
    assert written(text).count("\\u") <= sum(character < " " for character in text)
    ours = codec("2.0.1")
    message = Call(text[:36], "DataTransfer", {"vendorId": text[:255]})
    assert json.loads(ours.encode(message)) == [2, text[:36], "DataTransfer", {"vendorId": text[:255]}]
    assert ours.encode_bytes(message) == ours.encode(message).encode()
    assert ours.decode(ours.encode(message)) == message


@given(text=st.text())
def test_any_text_comes_back(text: str) -> None:
    for _ in range(2):
        # After the first time, the interpreter keeps the UTF-8 of the text.
        assert json.loads(written({text: [text]})) == {text: [text]}


@given(text=st.text(st.characters(exclude_categories=()), max_size=40))
def test_any_text_with_surrogates(text: str) -> None:
    if any(0xD800 <= ord(character) < 0xE000 for character in text):
        assert refused(text) == [["/data", "json"]]
    else:
        assert json.loads(written(text)) == text


LENGTHS: list[Callable[[int], str]] = [lambda n: "x" * n, lambda n: "é" * n, lambda n: "🔌" * n, lambda n: "\n" * n]


@pytest.mark.parametrize("make", LENGTHS, ids=["ascii", "latin", "astral", "escaped"])
@pytest.mark.parametrize("type_", [str, Text])
def test_length_is_in_characters(make: Callable[[int], str], type_: Callable[[str], str]) -> None:
    assert codec("1.6").encode(Call("id", "Authorize", {"idTag": type_(make(20))}))
    with pytest.raises(EncodeError) as caught:
        codec("1.6").encode(Call("id", "Authorize", {"idTag": type_(make(21))}))
    [violation] = caught.value.violations
    assert (violation.pointer, violation.keyword) == ("/idTag", "maxLength")
    assert (violation.expected, violation.found) == (20, 21)


STATUSES = [
    ("Available", None),
    ("".join(["Avail", "able"]), None),
    (Text("Available"), None),
    (Status.AVAILABLE, None),
    (StrStatus.AVAILABLE, None),
    ("available", "enum"),
    (Status.NO_ERROR, "enum"),
    (Color.RED, "enum"),
]


@pytest.mark.parametrize(("status", "keyword"), STATUSES, ids=repr)
def test_literals(status: Any, keyword: str | None) -> None:
    message = Call("id", "StatusNotification", {"connectorId": 1, "errorCode": "NoError", "status": status})
    if keyword is None:
        assert codec("1.6").encode(message).endswith('"status":"Available"}]')
        return
    with pytest.raises(EncodeError) as caught:
        codec("1.6").encode(message)
    assert places(caught.value.violations) == [["/status", keyword]]


@dataclass
class IdTagInfo:
    status: str | None = None
    expiry_date: datetime | None = None
    parent_id_tag: str | None = None


@dataclass
class AuthorizeResult:
    id_tag_info: IdTagInfo | None


@dataclass
class ChargingSchedule:
    """Camel names, as the specification spells them."""

    chargingRateUnit: str
    chargingSchedulePeriod: tuple[Any, ...]
    duration: int | None = None
    cached: int = field(default=5, init=False, repr=False)


def test_a_dataclass_by_its_snake_names() -> None:
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    result = CallResult("id", AuthorizeResult(IdTagInfo("Accepted", moment)), "Authorize")
    expected = '[3,"id",{"idTagInfo":{"status":"Accepted","expiryDate":"2026-01-01T00:00:00Z"}}]'
    assert codec("1.6", keys="snake").encode(result) == expected


def test_a_required_property_that_is_none_is_not_left_out() -> None:
    result = CallResult("id", AuthorizeResult(IdTagInfo()), "Authorize")
    with pytest.raises(EncodeError) as caught:
        codec("1.6", keys="snake").encode(result)
    assert {violation.pointer for violation in caught.value.violations} == {"/idTagInfo/status"}
    assert "type" in {violation.keyword for violation in caught.value.violations}


def test_a_dataclass_that_lacks_a_required_property() -> None:
    @dataclass
    class Info:
        expiryDate: str | None = None

    with pytest.raises(EncodeError) as caught:
        codec("1.6").encode(CallResult("id", {"idTagInfo": Info()}, "Authorize"))
    [violation] = caught.value.violations
    assert (violation.pointer, violation.keyword, violation.property) == ("/idTagInfo", "required", "status")


def test_a_none_is_left_out_even_where_nothing_knows_its_name() -> None:
    @dataclass
    class Extra:
        idTag: str
        something: str | None = None

    assert codec("1.6").encode(Call("id", "Authorize", Extra("t"))).endswith('{"idTag":"t"}]')
    with pytest.raises(EncodeError) as caught:
        codec("1.6").encode(Call("id", "Authorize", Extra("t", "x")))
    assert places(caught.value.violations) == [["/something", "additionalProperties"]]


def test_every_field_of_a_dataclass_is_a_property() -> None:
    schedule = ChargingSchedule("A", ({"startPeriod": 0, "limit": Decimal("6.0")},))
    message = Call("id", "RemoteStartTransaction", {"idTag": "t", "chargingProfile": {"chargingSchedule": schedule}})
    with pytest.raises(EncodeError) as caught:
        codec("1.6").encode(message)
    found = [[v.pointer, v.keyword] for v in caught.value.violations if v.pointer.count("/") > 1]
    assert found == [["/chargingProfile/chargingSchedule/cached", "additionalProperties"]]


def test_none_in_a_dict_is_null() -> None:
    with pytest.raises(EncodeError) as caught:
        codec("1.6").encode(Call("id", "StatusNotification", {"connectorId": 1, "info": None}))
    assert ["/info", "type"] in places(caught.value.violations)


@pytest.mark.parametrize("empty", [[], (), Items()], ids=lambda value: type(value).__name__)
def test_lists_and_tuples_count_alike(empty: Any) -> None:
    with pytest.raises(EncodeError) as caught:
        codec("2.0.1").encode(Call("id", "GetVariables", {"getVariableData": empty}))
    [violation] = caught.value.violations
    assert (violation.pointer, violation.keyword) == ("/getVariableData", "minItems")
    assert (violation.expected, violation.found) == (1, 0)


PLAIN = {"edition": "mobilityhouse", "draft": 4}


@dataclass
class CurrentTime:
    current_time: Any


@dataclass
class Vendor:
    vendor_id: Any = "v"
    data: Any = None


@pytest.mark.parametrize("keys", ["camel", "snake"])
@pytest.mark.parametrize("value", [Status.AVAILABLE, StrStatus.AVAILABLE, Text("Available")], ids=repr)
def test_the_package_ocpp_takes_subclasses_of_str(keys: str, value: Any) -> None:
    forms: list[Any] = [{"currentTime": value}, CurrentTime(value)]
    for payload in forms:
        if keys == "snake" or isinstance(payload, dict):
            frame = codec("1.6", keys=keys, **PLAIN).encode(CallResult("1", payload, "Heartbeat"))
            assert json.loads(frame) == [3, "1", {"currentTime": "Available"}]


@pytest.mark.parametrize(
    "value", [(1,), (), Items(), OrderedDict(a=1), Decimal(1), Color.RED, datetime(2026, 11, 22, tzinfo=UTC)], ids=repr
)
@pytest.mark.parametrize("wrap", [lambda value: value, lambda value: [{"a": value}]], ids=["bare", "nested"])
def test_the_package_ocpp_takes_nothing_else(value: Any, wrap: Callable[[Any], Any]) -> None:
    other = codec("2.0.1", keys="snake")
    plain = codec("2.0.1", keys="snake", **PLAIN)
    forms: list[Any] = [Vendor(data=wrap(value)), {"vendorId": "v", "data": wrap(value)}]
    for payload in forms:
        call = Call("1", "DataTransfer", payload)
        assert other.encode(call)
        with pytest.raises(TypeError, match="data"):
            plain.encode(call)


def test_the_package_ocpp_takes_a_dataclass_within_a_dataclass_alone() -> None:
    plain = codec("2.0.1", keys="snake", **PLAIN)
    inner = [{"a": Vendor()}]
    outer: Any = Vendor(data=inner)
    frame = plain.encode(Call("1", "DataTransfer", outer))
    assert json.loads(frame)[3] == {"vendorId": "v", "data": [{"a": {"vendor_id": "v"}}]}
    with pytest.raises(TypeError, match="data"):
        plain.encode(Call("1", "DataTransfer", {"vendorId": "v", "data": inner}))
