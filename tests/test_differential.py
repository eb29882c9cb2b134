"""Every schema against `json` and `jsonschema`: the same verdict, the same violations, the same value."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from decimal import Decimal
from math import isfinite
from typing import Any

import pytest

import generator
import places
import prove
import reference
from generator import Made
from ocpp_fastcodec import Call, CallResult, Send
from reference import Message
from shared import codec

# Always the same frames, so that a failure is the fault of the change under test; `make prove` takes new ones.
SEED = 1
FRAMES_OF_A_RELEASE = 240_000
# A debug build is there for its assertions, and slow.
FRAMES = 12_000 if sys.flags.dev_mode else FRAMES_OF_A_RELEASE
PARTS = 12


def test_all_schemas_are_here() -> None:
    assert {version: len(reference.messages(version)) for version in reference.VERSIONS} == {
        "1.6": 78,
        "2.0.1": 128,
        "2.1": 181,
    }


@pytest.mark.parametrize("part", range(PARTS))
def test_generated_frames(part: int) -> None:
    size = FRAMES // PARTS
    tally = prove.judge(SEED, range(part * size, (part + 1) * size))
    assert all(tally["kind", kind] for kind in generator.KINDS)
    assert all(tally["verdict", verdict] for verdict in ("valid", "json", "frame", "action", "duplicate", "limit"))


def test_every_keyword_is_broken_at_every_place() -> None:
    """In the frames above, more than once; the places are counted from the schemas a second time, another way."""
    turns = FRAMES_OF_A_RELEASE // len(generator.KINDS)
    assert turns * generator.MISSES > 5 * len(places.misses())
    for message in reference.messages():
        made = [miss for miss in places.misses() if miss.message == message]
        assert len(set(made)) == len(made)
        found = sorted(miss.keyword for miss in made if miss.keyword != "duplicate")
        assert found == sorted(assertions(reference.schema(message), reference.schema(message)))


def assertions(root: Any, schema: Any) -> Iterator[str]:
    """The keywords that a value can break, at each place; `required` once for each name."""
    if "$ref" in schema:
        schema = root["definitions"][schema["$ref"].removeprefix("#/definitions/")]
    is_object = schema.get("type") == "object"
    yield from (keyword for keyword in ("type", "enum", "maxLength", "multipleOf") if keyword in schema)
    yield from (keyword for keyword in ("minimum", "maximum", "maxItems") if keyword in schema)
    if schema.get("minItems", 0) > 0:
        yield "minItems"
    if is_object and schema.get("additionalProperties") is False:
        yield "additionalProperties"
    yield from ("required" for _ in schema.get("required", ()))
    for inner in (*schema.get("properties", {}).values(), *([schema["items"]] if "items" in schema else [])):
        yield from assertions(root, inner)


def payloads(*kinds: str, frames: int) -> Iterator[tuple[Made, Message, Any]]:
    """The payloads of some generated frames, with each fraction as the decimal that it spells."""
    for made in (generator.make(SEED, index) for index in range(frames)):
        if made.kind in kinds:
            number, _, *rest = json.loads(made.frame, parse_float=Decimal)
            action, kind = (made.action, "response") if number == 3 else (rest[0], "request")
            if action is not None:
                yield made, Message(made.version, action, kind), rest[-1]


def test_the_fast_reference_is_jsonschema() -> None:
    """The shortcuts of the reference change nothing that `jsonschema` says."""
    seen = 0
    for _, message, payload in payloads("valid", "miss", "stray", frames=3_000):
        plain = reference.plain_class(reference.draft_of(message))(reference.schema(message))
        assert reference.findings(message, payload) == reference.told(plain.iter_errors(payload))
        seen += 1
    assert seen > 2_000


def test_decimals() -> None:
    """With `numbers="decimal"`, what the schema calls a number is a Decimal of the same digits."""
    decimals = 0
    for made, message, payload in payloads("valid", frames=40_000):
        decoded = codec(made.version, numbers="decimal").decode(made.frame, action=made.action)
        assert isinstance(decoded, (Call, CallResult, Send))
        wanted = expected(reference.schema(message), reference.schema(message), payload)
        assert normal(decoded.payload) == normal(wanted)
        decimals += "Decimal" in repr(wanted)
    assert decimals > 400


def expected(root: Any, schema: Any, value: Any) -> Any:
    if "$ref" in schema:
        schema = root["definitions"][schema["$ref"].rpartition("/")[2]]
    if isinstance(value, dict):
        known = schema.get("properties", {})
        return {name: expected(root, known.get(name, {}), inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [expected(root, schema.get("items", {}), inner) for inner in value]
    if schema.get("type") == "number":
        return Decimal(value)
    if isinstance(value, Decimal) and (schema.get("type") != "integer" or isfinite(float(value))):
        return float(value)
    return value


def normal(value: Any) -> str:
    """Values, types and order as text; all spellings of a zero are one."""
    if isinstance(value, dict):
        return f"{{{','.join(f'{name!r}:{normal(inner)}' for name, inner in value.items())}}}"
    if isinstance(value, list):
        return f"[{','.join(map(normal, value))}]"
    return "Decimal 0" if isinstance(value, Decimal) and not value else repr(value)
