"""Judges instances by schemas that are drawn, beside `jsonschema`: `make prove-schemas SCHEMAS=50000`.

A schema is recursive, nested, and has each keyword somewhere; its instances are near its edges. Stops at the first
instance on which an extension and the reference disagree, and prints both. A seed repeats a run.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from random import Random
from secrets import randbits
from typing import Any

from jsonschema import Draft4Validator, Draft6Validator, Draft7Validator, Draft201909Validator, Draft202012Validator

from ocpp_fastcodec import Codec, Extension

DRAFTS: list[tuple[Any, str]] = [
    (Draft4Validator, "http://json-schema.org/draft-04/schema#"),
    (Draft6Validator, "http://json-schema.org/draft-06/schema#"),
    (Draft7Validator, "http://json-schema.org/draft-07/schema#"),
    (Draft201909Validator, "https://json-schema.org/draft/2019-09/schema"),
    (Draft202012Validator, "https://json-schema.org/draft/2020-12/schema"),
]
NAMES = ["a", "b", "ab", "c", "id", "ä", "x y", 'q"']
TEXTS = ["", "a", "ab", "abc", "é", "🔌🔌", "2026-01-01T00:00:00Z", "12"]
# Halves are exact in both worlds.
NUMBERS = [-2, -1, -0.5, 0, 0.5, 1, 1.0, 1.5, 2, 3, 4.0, 10, 100.0, 2**53 + 2]
PATTERNS = ["^a", "b$", "^[a-c]*$", "^.{2}$", "[0-9]+"]
INSTANCES = 12


class Maker:
    """Draws a schema of one draft, and instances."""

    def __init__(self, random: Random, draft: int) -> None:
        self.random = random
        self.draft = draft
        self.definitions = "definitions" if draft < 3 else "$defs"

    def root(self) -> dict[str, Any]:
        schema = {"$schema": DRAFTS[self.draft][1], **self.schema(0)}
        schema[self.definitions] = {name: self.schema(2) for name in "AB"}
        return schema

    def inner(self, depth: int) -> Any:
        pick = self.random.random()
        if pick < 0.1:
            # A reference is followed into a property or an item alone, so that there is no circle.
            return {"$ref": f"#/{self.definitions}/{self.random.choice('AB')}"}
        if pick < 0.15 and self.draft:
            return self.random.random() < 0.7
        return self.schema(depth + 1)

    def schema(self, depth: int) -> dict[str, Any]:
        schema: dict[str, Any] = {}
        types = ["object", "array", "string", "integer", "number", "boolean", "null"]
        if self.random.random() < 0.75:
            few = self.random.sample(types, 2)
            schema["type"] = self.random.choice(types) if self.random.random() < 0.8 else few
        rows = self.object_rows(depth) + self.array_rows(depth) + self.scalar_rows() + self.combining_rows(depth)
        type_ = schema.get("type")
        likely = [row for row in rows if row[0] in (type_, "any")] or rows
        for _, keyword, make in self.random.sample(likely, min(len(likely), self.random.choice([0, 1, 1, 2, 3]))):
            schema[keyword] = make()
        if self.random.random() < 0.2:
            _, keyword, make = self.random.choice(rows)
            schema.setdefault(keyword, make())
        return schema

    def names(self) -> list[str]:
        return self.random.sample(NAMES, self.random.choice([1, 2]))

    def object_rows(self, depth: int) -> list[tuple[str, str, Callable[[], Any]]]:
        names = self.names
        rows: list[tuple[str, str, Callable[[], Any]]] = [
            ("object", "required", names),
            ("object", "minProperties", lambda: self.random.choice([0, 1, 2])),
            ("object", "maxProperties", lambda: self.random.choice([0, 1, 2])),
            ("object", "additionalProperties", lambda: self.random.random() < 0.3),
        ]
        if depth < 3:
            rows += [
                ("object", "properties", lambda: {name: self.inner(depth) for name in names()}),
                ("object", "properties", lambda: {name: self.inner(depth) for name in NAMES[:5]}),
                ("object", "patternProperties", lambda: {self.random.choice(PATTERNS): self.inner(depth)}),
                ("object", "additionalProperties", lambda: self.schema(depth + 1)),
            ]
            if self.draft:
                rows.append(("object", "propertyNames", lambda: self.schema(3)))
            if self.draft < 3:
                rows.append(("object", "dependencies", lambda: {self.random.choice(NAMES): names()}))
            else:
                rows.append(("object", "dependentRequired", lambda: {self.random.choice(NAMES): names()}))
                rows.append(("object", "dependentSchemas", lambda: {self.random.choice(NAMES): self.schema(depth + 1)}))
        return rows

    def array_rows(self, depth: int) -> list[tuple[str, str, Callable[[], Any]]]:
        rows: list[tuple[str, str, Callable[[], Any]]] = [
            ("array", "minItems", lambda: self.random.choice([0, 1, 2])),
            ("array", "maxItems", lambda: self.random.choice([0, 1, 2])),
            ("array", "uniqueItems", lambda: self.random.random() < 0.7),
        ]
        if depth < 3:
            rows.append(("array", "items", lambda: self.inner(depth)))
            if self.draft:
                rows.append(("array", "contains", lambda: self.inner(depth)))
            tuple_ = lambda: [self.inner(depth), self.inner(depth)]  # noqa: E731
            rows.append(("array", "prefixItems" if self.draft == 4 else "items", tuple_))
        return rows

    def scalar_rows(self) -> list[tuple[str, str, Callable[[], Any]]]:
        number = lambda: self.random.choice(NUMBERS[:12])  # noqa: E731
        rows: list[tuple[str, str, Callable[[], Any]]] = [
            ("string", "minLength", lambda: self.random.choice([0, 1, 2])),
            ("string", "maxLength", lambda: self.random.choice([0, 1, 2])),
            ("string", "pattern", lambda: self.random.choice(PATTERNS)),
            ("string", "enum", lambda: self.random.sample(TEXTS, 3)),
            ("any", "enum", lambda: [self.scalar() for _ in range(3)]),
        ]
        for type_ in ("integer", "number"):
            rows += [(type_, "minimum", number), (type_, "maximum", number)]
            rows.append((type_, "multipleOf", lambda: self.random.choice([0.5, 1, 2, 3])))
            if self.draft:
                rows += [(type_, "exclusiveMinimum", number), (type_, "exclusiveMaximum", number)]
        if self.draft:
            rows.append(("any", "const", self.scalar))
        return rows

    def combining_rows(self, depth: int) -> list[tuple[str, str, Callable[[], Any]]]:
        if depth >= 2:
            return []
        schemas = lambda: [self.schema(depth + 1) for _ in range(2)]  # noqa: E731
        rows: list[tuple[str, str, Callable[[], Any]]] = [
            *(("any", keyword, schemas) for keyword in ("allOf", "anyOf", "oneOf")),
            ("any", "not", lambda: self.schema(depth + 1)),
        ]
        if self.draft >= 2:
            rows += [("any", keyword, lambda: self.schema(depth + 1)) for keyword in ("if", "then", "else")]
        return rows

    def scalar(self) -> Any:
        return self.random.choice([None, True, False, *TEXTS, *NUMBERS])

    def instance(self, schema: Any, depth: int = 0) -> Any:
        """A value that has something to do with a schema, and is valid or not."""
        if not isinstance(schema, dict) or self.random.random() < 0.15:
            return self.anything(depth)
        if "$ref" in schema:
            return self.anything(depth)
        if self.random.random() < 0.4 and schema.get("enum"):
            return self.random.choice(schema["enum"])
        if "const" in schema and self.random.random() < 0.6:
            return schema["const"]
        type_ = schema.get("type")
        if isinstance(type_, list):
            type_ = self.random.choice(type_)
        match type_:
            case "object":
                properties = schema.get("properties", {})
                names = {*schema.get("required", ()), *properties, self.random.choice(NAMES)}
                kept = [name for name in sorted(names) if self.random.random() < 0.75]
                return {name: self.instance(properties.get(name), depth + 1) for name in kept}
            case "array":
                items = schema.get("items")
                count = self.random.choice([0, 1, 1, 2, 3])
                return [self.instance(items if isinstance(items, dict) else None, depth + 1) for _ in range(count)]
            case "string":
                return self.random.choice(TEXTS)
            case "integer" | "number":
                return self.random.choice(NUMBERS)
            case "boolean":
                return self.random.random() < 0.5
            case "null":
                return None
            case _:
                return self.anything(depth)

    def anything(self, depth: int) -> Any:
        pick = self.random.random()
        if depth < 3 and pick < 0.25:
            return {name: self.anything(depth + 1) for name in self.random.sample(NAMES, self.random.choice([0, 1, 2]))}
        if depth < 3 and pick < 0.4:
            return [self.anything(depth + 1) for _ in range(self.random.choice([0, 1, 2]))]
        return self.scalar()


def compare(seed: int) -> int:
    """Judges the instances of one schema. Returns how many are valid, and raises where a verdict differs."""
    random = Random(seed)
    draft = random.randrange(len(DRAFTS))
    maker = Maker(random, draft)
    schema = maker.root()
    reference = DRAFTS[draft][0](schema)
    codec = Codec("2.1", extensions=[Extension.data_transfer("v", "m", request=schema)], refuse_data=True)
    valid = 0
    for _ in range(INSTANCES):
        instance = maker.instance(schema)
        frame = json.dumps([2, "1", "DataTransfer", {"data": instance, "vendorId": "v", "messageId": "m"}])
        expected = reference.is_valid(json.loads(json.dumps(instance)))
        found = codec.check(frame)
        assert codec.is_valid(frame) is (not found), f"seed {seed}: the roads disagree: {schema} {instance}"
        assert (not found) is expected, f"seed {seed}: {schema} {instance}: expected {expected}, found {found}"
        valid += expected
    return valid


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--schemas", type=int, default=90_000)
    parser.add_argument("--seed", type=int, default=randbits(32))
    arguments = parser.parse_args()
    valid = 0
    for number in range(1, arguments.schemas + 1):
        valid += compare(arguments.seed + number)
        if number % 1_000 == 0 or number == arguments.schemas:
            told = f"{number:,} schemas from seed {arguments.seed}: {number * INSTANCES:,} judgements agree"
            print(f"{told}, {valid:,} of them valid", flush=True)


if __name__ == "__main__":
    main()
