"""Where a payload can be broken: the places of each official schema, with JSON texts that are right or wrong there."""

from __future__ import annotations

import decimal
import functools
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from json.encoder import encode_basestring, encode_basestring_ascii
from typing import Any, NamedTuple

import reference
from reference import Message

Path = tuple[str | int, ...]


def words(text: str) -> list[str]:
    return text.split()


NUMBERS = words("""
0 1 -1 -0 7 42 100 2147483648 -2147483649 9223372036854775807 9223372036854775808 -9223372036854775808
18446744073709551615 18446744073709551616 99999999999999999999999999 1.0 1e0 1E2 -0.0 0.0 30e-1 1.5e1 1e22 1E+2
2.50e1 1e400 0.5 1e-1 -2.25 1.0000000000000000000001 1e-400 99.99 16.0 8.1 21.4 8.10 0.7 -6.4 0.3e0 6.25 1e-2 0.05
8.100000000000001 -0.15 1e-300 115e-2 1e300 123456789012345678901234567890.5 4.9e-324 1.7976931348623157e308
0.1000000000000000055511151231257827 9007199254740993 9007199254740993.0
""")
STEPS = words("0 0.0 1 -1 1.0 -1.0 0.5 -0.5 1e-30 -1e-30 1e20 -1e20")
TEXTS = ["", "x", "Accepted", "2024-01-01T00:00:00Z", 'quote " back \\ slash /', "tab\tnew\nline\0nul\x7f", "Zürich"]
TEXTS += ["充电桩", "🔌🚗", "\u2028\ufeff", "null", "16.4", "DE*ICE*E1234567*1"]
SAMPLES = {
    "null": ["null"],
    "boolean": ["true", "false"],
    "integer": ["0", "-7", "12345678901234567890"],
    "number": ["1.5", "-1e-3"],
    "string": ['""', '"1"', '"true"', '"\\u0041"', '"🔌"'],
    "array": ["[]", "[null]", '[1,["x",{}]]'],
    "object": ["{}", '{"a":1}', '{"vendorId":"v"}'],
}


class Miss(NamedTuple):
    """One keyword to break at one place; `name` is the property that `required` demands."""

    message: Message
    path: Path
    keyword: str
    name: str = ""


@dataclass
class Place:
    """A schema, its references resolved, and JSON texts for it."""

    schema: dict[str, Any]
    type: str
    properties: dict[str, Place] = field(default_factory=dict)
    items: Place | None = None
    # Scalars that break nothing, and those that break one keyword (and what breaks with it).
    valid: list[str] = field(default_factory=list)
    broken: dict[str, list[str]] = field(default_factory=dict)

    @property
    def is_open(self) -> bool:
        return self.schema.get("additionalProperties", True) is not False


def _escape_all(text: str) -> str:
    units = text.encode("utf-16-be").hex("-", 2).replace("-", "\\u")
    return f'"\\u{units}"' if text else '""'


# A string as JSON: raw, escaped where it is not ASCII, escaped throughout.
SPELLINGS = (encode_basestring, encode_basestring_ascii, _escape_all)


def _judge_number(schema: dict[str, Any], whole_floats: bool, text: str) -> str:
    value = Fraction(Decimal(text))
    is_integer = text.lstrip("-").isdigit() or (whole_floats and value.denominator == 1)
    broken = {
        "type": schema["type"] == "integer" and not is_integer,
        "minimum": "minimum" in schema and value < schema["minimum"],
        "maximum": "maximum" in schema and value > schema["maximum"],
        "multipleOf": "multipleOf" in schema and (value / Fraction(schema["multipleOf"])).denominator != 1,
    }
    return " ".join(keyword for keyword, is_broken in broken.items() if is_broken)


def _numbers(schema: dict[str, Any], whole_floats: bool) -> Iterator[tuple[str, str]]:
    """Numbers, and what each breaks."""
    limits = [Decimal(schema[name]) for name in ("minimum", "maximum") if name in schema]
    with decimal.localcontext(prec=60):
        near = [str(limit + Decimal(step)) for limit in limits for step in STEPS]
    for text in NUMBERS + near:
        yield _judge_number(schema, whole_floats, text), text


def _strings(schema: dict[str, Any]) -> Iterator[tuple[str, str]]:
    literals = schema.get("enum")
    if literals is None:
        limit = int(schema.get("maxLength", 1 << 20))
        for text in TEXTS:
            for spell in SPELLINGS:
                yield "maxLength" if len(text) > limit else "", spell(text)
        return
    for literal in literals:
        yield "", f'"{literal}"'
        for near in (literal.lower(), literal[:-1], literal + "X", " " + literal, literal + "\0", literal[1:]):
            if near not in literals:
                yield "enum", encode_basestring_ascii(near)
    yield "", _escape_all(literals[0])
    yield "enum", '""'


def _wrong_types(place: Place) -> list[str]:
    right = ("integer", "number") if place.type in ("integer", "number") else (place.type,)
    # The official schemas close some enums of strings, which then have a say about an object's properties.
    also = ["{}"] if place.type == "string" and not place.is_open else []
    types = [type_ for type_ in SAMPLES if type_ not in right and not (also and type_ == "object")]
    return [text for type_ in types for text in SAMPLES[type_]] + also


class _Compiler:
    """Makes the places of a message."""

    def __init__(self, message: Message) -> None:
        self.root = reference.schema(message)
        self.whole_floats = reference.draft_of(message) == 6

    def place(self, schema: dict[str, Any]) -> Place:
        if "$ref" in schema:
            schema = self.root["definitions"][schema["$ref"].rpartition("/")[2]]
        place = Place(schema, schema.get("type", "any"))
        match place.type:
            case "object":
                properties = schema.get("properties", {}).items()
                place.properties = {name: self.place(inner) for name, inner in properties}
            case "array":
                place.items = self.place(schema["items"])
            case "integer" | "number":
                self.scalars(place, _numbers(schema, self.whole_floats))
            case "string":
                self.scalars(place, _strings(schema))
            case "boolean":
                self.scalars(place, (("", text) for text in SAMPLES["boolean"]))
        return place

    def scalars(self, place: Place, judged: Iterator[tuple[str, str]]) -> None:
        for keywords, text in judged:
            if not keywords:
                place.valid.append(text)
            elif " " not in keywords:
                place.broken.setdefault(keywords, []).append(text)


@functools.cache
def root(message: Message) -> Place:
    place = _Compiler(message).place(reference.schema(message))
    for inner in _places(place):
        if inner.type != "any":
            inner.broken.setdefault("type", []).extend(_wrong_types(inner))
    return place


def _places(place: Place) -> Iterator[Place]:
    yield place
    for inner in (*place.properties.values(), *filter(None, [place.items])):
        yield from _places(inner)


def _misses(message: Message, place: Place, path: Path) -> Iterator[Miss]:
    keywords = dict.fromkeys([*place.broken, *(["maxLength"] if "maxLength" in place.schema else [])])
    yield from (Miss(message, path, keyword) for keyword in keywords)
    if place.type == "object":
        if place.properties or place.is_open:
            yield Miss(message, path, "duplicate")
        yield from (Miss(message, path, "required", name) for name in place.schema.get("required", ()))
        if not place.is_open:
            yield Miss(message, path, "additionalProperties")
        for name, inner in place.properties.items():
            yield from _misses(message, inner, (*path, name))
    if place.items is not None:
        if place.schema.get("minItems", 0) > 0:
            yield Miss(message, path, "minItems")
        if "maxItems" in place.schema:
            yield Miss(message, path, "maxItems")
        yield from _misses(message, place.items, (*path, 0))


@functools.cache
def misses() -> tuple[Miss, ...]:
    """Each keyword at each place of each schema where it can be broken; `duplicate` counts as one."""
    return tuple(miss for message in reference.messages() for miss in _misses(message, root(message), ()))
