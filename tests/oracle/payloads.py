"""What the tests need beside the public strategies: payloads as JSON text with near misses, and one with everything."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

import reference
from ocpp_fastcodec.strategies.faults import plant
from ocpp_fastcodec.strategies.payload import Place, draw_payload
from ocpp_fastcodec.strategies.scalars import Spelled
from ocpp_fastcodec.strategies.schema import node_of
from ocpp_fastcodec.strategies.spelling import draw_spelling
from reference import Message


def words(text: str) -> list[str]:
    return text.split()


# JSON text that some schema accepts, and most do not; `Spelled` is written as it is.
ODD = words("""
null true false 0 -1 1.0 1.5 1e2 6.25 1e-2 8.100000000000001 115e-2 1e-300 "" "x" "1" "Accepted" [] {} [null] {"a":1}
[[],{"b":[]}] {"vendorId":"v"} {"id":1} {"id":1,"id":1}
""")


@st.composite
def payloads(draw: st.DrawFn, message: Message, faults: int) -> str:
    """A payload of the message as JSON text: valid, but for up to `faults` values."""
    node = node_of(message.version, message.action, message.kind)
    payload = draw_payload(draw, node, spelled=True)
    for place, keyword in reversed(chosen(draw, payload.places, draw(st.integers(0, faults)))):
        if keyword is not None:
            plant(draw, place, keyword)
        else:
            place.holder[place.key] = Spelled(draw(st.sampled_from(ODD)))
    return draw_spelling(draw, payload.value)


def chosen(draw: st.DrawFn, places: list[Place], count: int) -> list[tuple[Place, str | None]]:
    """Some of the places in document order, each with the keyword to break or None for something odd.

    Keywords that few places have are tried as often as the others.
    """
    breakable: dict[str, list[int]] = {}
    for index, place in enumerate(places):
        for keyword in place.node.breakable:
            breakable.setdefault(keyword, []).append(index)
    found: dict[int, str | None] = {}
    for _ in range(count):
        if draw(st.booleans()):
            keyword = draw(st.sampled_from(sorted(breakable)))
            found[draw(st.sampled_from(breakable[keyword]))] = keyword
        else:
            found[draw(st.integers(0, len(places) - 1))] = None
    return [(places[index], found[index]) for index in sorted(found)]


def everything(message: Message) -> Any:
    """A valid payload in which every object has every property of its schema, and every array one item."""
    root = reference.schema(message)

    def make(schema: dict[str, Any]) -> Any:
        if "$ref" in schema:
            schema = root["definitions"][schema["$ref"].rpartition("/")[2]]
        match schema.get("type"):
            case "object":
                return {name: make(inner) for name, inner in schema.get("properties", {}).items()}
            case "array":
                return [make(schema["items"])] * int(max(1, schema.get("minItems", 1)))
            case "string":
                return schema["enum"][-1] if "enum" in schema else ""
            case "boolean":
                return True
            case "integer" | "number":
                return int(schema.get("minimum", schema.get("maximum", 1)))
            case _:
                return {"camelKey": [{"anotherKey": None}], "snake_key": 1}

    return make(root)
