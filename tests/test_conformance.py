"""RFC 8259 and I-JSON edge by edge: each text of `conformance.json` in every place of a frame.

The Rust tests read the table too. A row has

- `name`; `text`, or `hex` (bytes);
- `refuse`, the keyword of a text that is not accepted where any value may stand: `json` (no JSON), `duplicate` or
  `limit` (JSON that is refused all the same);
- `depth`, how deep it nests, where that is what it is about;
- `unlike`: which other parser sees it otherwise, and why.

What a place makes of a text follows rules: see `PLACES`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import reference
from ocpp_fastcodec import DecodeError
from shared import codec

MAX_DEPTH = 64


@dataclass(frozen=True)
class Row:
    name: str
    text: bytes
    refuse: str | None = None
    depth: int = 0
    unlike: dict[str, str] = field(default_factory=dict)

    @property
    def begin(self) -> bytes:
        """Tells the type of a value."""
        return self.text.lstrip(b" \t\r\n")[:1]

    def anywhere(self, level: int) -> set[str]:
        """What is wrong with it where any value may stand, `level` objects deep."""
        if self.depth + level > MAX_DEPTH:
            return {"limit"}
        return {self.refuse} - {None}  # type: ignore[return-value]

    def of_type(self, begins: bytes, level: int) -> set[str]:
        """The same where only one type may stand, told by how its values begin."""
        found = self.anywhere(level)
        return found if found & {"json", "limit"} or self.begin in begins.split() else found | {"type"}

    def header(self, found: set[str]) -> set[str]:
        """In the header, where a string belongs: of another value only the first byte is looked at."""
        if self.begin == b'"':
            return {"json"} if self.refuse == "json" else found
        return {"frame"} if self.begin in b"{ [ t f n - 0 1 2 3 4 5 6 7 8 9".split() else {"json"}


class Place(NamedTuple):
    version: str
    frame: bytes
    expected: Callable[[Row], set[str]]
    value: Callable[[Any], Any]


PLACES = {
    "id": Place("1.6", b'[2,%s,"Heartbeat",{}]', lambda row: row.header(set()), lambda message: message.unique_id),
    "action": Place("2.0.1", b'[2,"id",%s,{}]', lambda row: row.header({"action"}), lambda message: message.action),
    "payload": Place(
        "2.1", b'[3,"id",%s]', lambda row: row.of_type(b"{ n", 0), lambda message: message.payload or None
    ),
    "data": Place(
        "2.0.1",
        b'[2,"id","DataTransfer",{"vendorId":"v","data":%s}]',
        lambda row: row.anywhere(1),
        lambda message: message.payload["data"],
    ),
    "data of 1.6": Place(
        "1.6",
        b'[2,"id","DataTransfer",{"vendorId":"v","data":%s}]',
        lambda row: row.of_type(b'"', 1),
        lambda message: message.payload["data"],
    ),
    "customData": Place(
        "2.1",
        b'[2,"id","Heartbeat",{"customData":{"vendorId":"v","x":%s}}]',
        lambda row: row.anywhere(2),
        lambda message: message.payload["customData"]["x"],
    ),
    "error details": Place(
        "1.6",
        b'[4,"id","GenericError","",{"x":%s}]',
        lambda row: row.anywhere(1),
        lambda message: message.details["x"],
    ),
    "name": Place(
        "2.1",
        b'[2,"id","DataTransfer",{"vendorId":"v","data":{%s:0}}]',
        lambda row: {"json"} if row.begin != b'"' or row.refuse == "json" else set(),
        lambda message: next(iter(message.payload["data"])),
    ),
}


def rows() -> list[Row]:
    table = json.loads(Path(__file__).with_name("conformance.json").read_text(encoding="utf-8"))
    return [
        Row(text=bytes.fromhex(row.pop("hex")) if "hex" in row else row.pop("text").encode(), **row) for row in table
    ]


ROWS = rows()


def by_name(row: Row) -> str:
    return row.name


@pytest.mark.parametrize("row", ROWS, ids=by_name)
@pytest.mark.parametrize("place", PLACES)
def test_the_text_in_a_place(place: str, row: Row) -> None:
    version, template, expected, value = PLACES[place]
    frame = template % row.text
    ours = codec(version)
    found = ours.check(frame)
    wanted = expected(row)
    assert {violation.keyword for violation in found} == wanted
    assert ours.is_valid(frame) is (not wanted)
    if wanted:
        with pytest.raises(DecodeError) as caught:
            ours.decode(frame)
        assert list(caught.value.violations) == found
    else:
        read = json.loads(row.text)
        # An empty payload may be `null`.
        read = (read or None) if place == "payload" else read
        assert reference.same(value(ours.decode(frame)), read)
        assert ours.decode(frame.decode()) == ours.decode(frame)


def refuse_constant(name: str) -> Any:
    raise ValueError(name)


def orjson(text: bytes) -> Any:
    # There is none for some Pythons, as the free-threaded ones.
    return pytest.importorskip("orjson").loads(text)


JUDGES: dict[str, Callable[[bytes], Any]] = {
    "json": lambda text: json.loads(text.decode(), parse_constant=refuse_constant),
    "orjson": orjson,
}


@pytest.mark.parametrize("row", ROWS, ids=by_name)
@pytest.mark.parametrize("judge", JUDGES)
def test_the_table_says_what_other_parsers_say(judge: str, row: Row) -> None:
    try:
        JUDGES[judge](row.text)
        is_json = True
    except (ValueError, RecursionError):
        is_json = False
    assert (is_json == (row.refuse != "json")) is (judge not in row.unlike), row.unlike


def test_the_table_has_every_kind_of_row() -> None:
    assert len({row.name for row in ROWS}) == len(ROWS) > 300
    assert {row.refuse for row in ROWS} == {None, "json", "limit", "duplicate"}
    assert {judge for row in ROWS for judge in row.unlike} == set(JUDGES)
