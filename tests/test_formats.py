"""`format`, judged beside another validator: URIs and date-times that are put together from odd parts."""

from __future__ import annotations

import json
from typing import Any

import jsonschema_rs
from hypothesis import given, settings
from hypothesis import strategies as st

from shared import codec

URI = jsonschema_rs.Draft7Validator({"type": "string", "format": "uri"}, validate_formats=True)
DATE_TIME = jsonschema_rs.Draft7Validator({"type": "string", "format": "date-time"}, validate_formats=True)
MANY = settings(max_examples=settings.default.max_examples * 40)  # type: ignore[union-attr]

SCHEMES = ["http", "ftp", "urn", "x+y-z.1", "", "1a", "a_b", "é"]
USERS = ["", "u@", "u:p@", "u:p:q@", "%41@", "u@v@", "[@"]
HOSTS = ["", "host", "192.0.2.1", "[::1]", "[2001:db8::192.0.2.1]", "[::1", "::1]", "]", "[]", "[v1.a:b]", "[v.a]"]
HOSTS += ["[::1%25eth0]", "a b", "%zz", "%41", "[1:2:3:4:5:6:7:8]", "[1:2:3:4:5:6:7]", "[::00001]", "[:::]"]
PORTS = ["", ":", ":80", ":b", ":-1", ":80:80", ": 1"]
PARTS = [
    "",
    "/",
    "a",
    "a:b",
    "a@b",
    "%2F",
    "%",
    "[",
    "]",
    "?",
    "#",
    "//",
    "é",
    "|",
    "\\",
    "\x7f",
    "'()*+,;=",
    "..",
    "<x>",
]

uris = st.one_of(
    st.builds(
        "{}://{}{}{}{}".format,
        *map(st.sampled_from, (SCHEMES, USERS, HOSTS, PORTS)),
        st.sampled_from(["", "/"]).flatmap(lambda slash: st.lists(st.sampled_from(PARTS)).map(slash.join)),
    ),
    st.builds("{}:{}".format, st.sampled_from(SCHEMES), st.lists(st.sampled_from(PARTS)).map("".join)),
    st.lists(st.sampled_from([*PARTS, *SCHEMES, *HOSTS, ":"])).map("".join),
)

YEARS = ["0001", "1900", "2000", "2016", "2023", "2024", "9999"]
DAYS = ["01-01", "01-31", "02-28", "02-29", "02-30", "04-31", "06-30", "12-31", "00-10", "13-01", "10-00", "12-32"]
TIMES = ["00:00:00", "23:59:59", "23:59:60", "22:59:60", "23:58:60", "24:00:00", "12:60:00", "00:59:60", "23:59:61"]
FRACTIONS = ["", ".5", ".123456789", ".", ",5"]
ZONES = ["Z", "z", "+00:00", "-00:00", "+01:00", "-01:00", "+23:59", "+24:00", "+01:60", "+0100", "+01", "", " Z"]
date_times = st.builds("{}-{}{}{}{}{}".format, *map(st.sampled_from, (YEARS, DAYS, "Tt ", TIMES, FRACTIONS, ZONES)))


def is_uri(text: str) -> bool:
    frame: list[Any] = [2, "id", "GetDiagnostics", {"location": text}]
    return codec("1.6", formats=True).is_valid(json.dumps(frame))


def is_date_time(text: str) -> bool:
    frame: list[Any] = [3, "id", {"currentTime": text}]
    return codec("2.0.1", formats=True).is_valid(json.dumps(frame), action="Heartbeat")


@MANY
@given(uris)
def test_a_uri_is_what_another_validator_takes_for_one(text: str) -> None:
    assert is_uri(text) == URI.is_valid(text)


@MANY
@given(date_times)
def test_a_date_time_is_what_another_validator_takes_for_one(text: str) -> None:
    """But for the leap second, which the other one takes on any day, not only at the end of a month (RFC 3339, 5.7)."""
    ours, theirs = is_date_time(text), DATE_TIME.is_valid(text)
    assert ours == theirs or (":60" in text and theirs)


def test_there_is_no_year_0() -> None:
    assert not is_date_time("0000-01-01T00:00:00Z")
    assert is_date_time("0001-01-01T00:00:00Z")
