"""Payloads made from a schema: valid ones, near misses, and one that has every property."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from random import Random
from typing import Any

from hypothesis import strategies as st

import reference
from reference import Message

# More values than this are not made, so that a large schema does not take the time of ten.
BUDGET = 60

# Keywords that few schemas have are tried more often.
RARE = {"minimum", "maximum", "multipleOf", "minItems", "maxItems"}


def words(text: str) -> list[str]:
    return text.split()


INTEGERS = words("""
0 1 -1 -0 7 42 2147483648 9223372036854775807 -9223372036854775808 18446744073709551616
99999999999999999999999999
""")
WHOLE = words("1.0 1e0 1E2 -0.0 0.0 30e-1 1.5e1 1e22 1e400")
FRACTIONS = words("0.5 1e-1 -2.25 1.0000000000000000000001 1e-400 99.99")
TENTHS = words("0 16 8.1 21.4 8.10 0.7 -6.4 1e-1 1E2 0.0 -0 1e300 0.3e0")
NOT_TENTHS = words("6.25 1e-2 0.05 8.100000000000001 -0.15 1e-300 115e-2")
TEXTS = ["", "x", "Accepted", 'quote " back \\ slash /', "tab\tnew\nline\0nul", "Zürich", "充电桩", "🔌🚗"]
ODD = words("""
null true false 0 -1 1.0 1.5 1e2 "" "x" "1" "Accepted" [] {} [null] {"a":1} [[],{"b":[]}]
{"vendorId":"v"} {"id":1}
""")
ANYTHING = ODD + words("""
{"camelKey":{"a/b":[1.5,"x",null]},"snake_key":[]} "2024-01-01T00:00:00Z" [1,[2,[3]]]
""")
NAMES = ["x", "", "a/b", "m~n", "~1", "id", "Id", "vendorId", "customdata", "id_tag", "value ", "ключ", "🔌"]


@dataclass
class Node:
    """A value and the schema it was made from; scalars are JSON text: a number has many spellings."""

    schema: dict[str, Any]
    # Text, items, or pairs of a name (JSON text) and a node.
    value: str | list[Any]


class Maker:
    """Makes values that a schema accepts; `random` decides, hypothesis behind it."""

    def __init__(self, random: Random, message: Message) -> None:
        self.random = random
        self.root = reference.schema(message)
        self.whole = reference.draft_of(message) == 6
        self.fullness = random.choice([0.0, 0.4, 1.0])
        self.nodes: list[Node] = []

    def resolve(self, schema: dict[str, Any]) -> dict[str, Any]:
        if "$ref" in schema:
            resolved: dict[str, Any] = self.root["definitions"][schema["$ref"].rpartition("/")[2]]
            return resolved
        return schema

    def make(self, schema: dict[str, Any]) -> Node:
        schema = self.resolve(schema)
        node = Node(schema, "null")
        self.nodes.append(node)
        node.value = getattr(self, schema.get("type", "any"))(schema)
        return node

    def object(self, schema: dict[str, Any]) -> list[tuple[str, Node]]:
        pairs = [
            (json.dumps(name), self.make(property_))
            for name, property_ in schema.get("properties", {}).items()
            if name in schema.get("required", ()) or self.wanted()
        ]
        if schema.get("additionalProperties", True) is not False and self.wanted():
            pairs.append((json.dumps("someKey"), Node({}, self.any({}))))
        return pairs

    def wanted(self) -> bool:
        return len(self.nodes) < BUDGET and self.random.random() < self.fullness

    def array(self, schema: dict[str, Any]) -> list[Node]:
        least = int(schema.get("minItems", 0))
        most = min(int(schema.get("maxItems", 3)), 3)
        if len(self.nodes) >= BUDGET:
            most = least
        return [self.make(schema["items"]) for _ in range(self.random.randint(least, max(least, most)))]

    def string(self, schema: dict[str, Any]) -> str:
        if "enum" in schema:
            return json.dumps(self.random.choice(schema["enum"]))
        limit = int(schema.get("maxLength", 40))
        text = self.random.choice([*TEXTS, "x" * min(limit, 600), "🔌" * min(limit, 300)])
        return json.dumps(text[:limit], ensure_ascii=self.random.random() < 0.3)

    def integer(self, schema: dict[str, Any]) -> str:
        return self.within(schema, INTEGERS + WHOLE if self.whole else INTEGERS)

    def number(self, schema: dict[str, Any]) -> str:
        return self.within(schema, TENTHS if "multipleOf" in schema else INTEGERS + WHOLE + FRACTIONS)

    def within(self, schema: dict[str, Any], spellings: list[str]) -> str:
        low, high = schema.get("minimum", Decimal("-inf")), schema.get("maximum", Decimal("inf"))
        return self.random.choice([text for text in spellings if low <= Decimal(text) <= high])

    def boolean(self, _schema: dict[str, Any]) -> str:
        return self.random.choice(["true", "false"])

    def any(self, _schema: dict[str, Any]) -> str:
        return self.random.choice(ANYTHING)

    def spoil_one(self) -> None:
        """Makes a near miss of some value: mostly wrong, sometimes still right."""
        nodes = self.nodes
        rare = sorted({keyword for node in nodes for keyword in node.schema if keyword in RARE})
        if rare and self.random.random() < 0.3:
            keyword = self.random.choice(rare)
            nodes = [node for node in nodes if keyword in node.schema]
        self.spoil(self.random.choice(nodes))

    def spoil(self, node: Node) -> None:
        if isinstance(node.value, str) and node.schema.get("type") in ("object", "array"):
            return
        keyword = "replace" if self.random.random() < 0.3 else node.schema.get("type", "any")
        getattr(self, f"spoil_{keyword}", self.spoil_replace)(node)

    def spoil_replace(self, node: Node) -> None:
        node.value = self.random.choice(ODD)

    def spoil_object(self, node: Node) -> None:
        pairs = node.value
        assert isinstance(pairs, list)
        at = self.random.randint(0, len(pairs))
        match self.random.choice(["drop", "add", "add", "double"]):
            case "drop":
                del pairs[at : at + 1]
            case "add":
                name = json.dumps(self.random.choice(NAMES))
                if all(name != other for other, _ in pairs):
                    pairs.insert(at, (name, Node({}, self.random.choice(ANYTHING))))
            case "double" if pairs:
                pairs.append(pairs[min(at, len(pairs) - 1)])

    def spoil_array(self, node: Node) -> None:
        items = node.value
        assert isinstance(items, list)
        most = int(node.schema.get("maxItems", 8))
        match self.random.choice(["empty", "full", "item"]):
            case "empty":
                items.clear()
            case "full" if items and most < 50:
                items[:] = [items[0]] * (most + self.random.randint(0, 1))
            case _:
                items.append(Node({}, self.random.choice(ODD)))

    def spoil_string(self, node: Node) -> None:
        if "enum" in node.schema:
            text = self.random.choice(node.schema["enum"])
            text = self.random.choice([text.lower(), text[:-1], text + "X", "", " " + text])
        else:
            limit = int(node.schema.get("maxLength", 40))
            text = self.random.choice("xü🔌") * (limit + self.random.randint(0, 1))
        node.value = json.dumps(text, ensure_ascii=self.random.random() < 0.3)

    def spoil_number(self, node: Node) -> None:
        edges = [node.schema[name] for name in ("minimum", "maximum") if name in node.schema]
        near = [str(edge + step) for edge in edges for step in (-1, 0, 1, Decimal("0.5"), Decimal("-1e-9"))]
        node.value = self.random.choice(near + FRACTIONS + WHOLE + NOT_TENTHS)

    spoil_integer = spoil_number


def _write(node: Node, random: Random, gap: str, escape: bool) -> str:
    if isinstance(node.value, str):
        return node.value
    if node.schema.get("type") == "array":
        items = (_write(item, random, gap, escape) for item in node.value)
        return f"[{gap}{f'{gap},{gap}'.join(items)}{gap}]"
    pairs = list(node.value)
    if random.random() < 0.5:
        random.shuffle(pairs)
    texts = (f"{_name(name, escape)}{gap}:{gap}{_write(value, random, gap, escape)}" for name, value in pairs)
    return f"{{{gap}{f'{gap},{gap}'.join(texts)}{gap}}}"


def _name(text: str, escape: bool) -> str:
    if escape and len(text) > 2 and text[1] != "\\":
        return f'"\\u{ord(text[1]):04x}{text[2:]}' if ord(text[1]) < 0x10000 else text
    return text


@st.composite
def payloads(draw: st.DrawFn, message: Message, faults: int) -> str:
    """A payload of the message as JSON text: valid, but for up to `faults` mutations."""
    random = draw(st.randoms(use_true_random=False))
    maker = Maker(random, message)
    root = maker.make(maker.root)
    for _ in range(random.randint(0, faults)):
        maker.spoil_one()
    return _write(root, random, random.choice(["", "", "", " ", "\n\t", "\r\n  "]), random.random() < 0.1)


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
