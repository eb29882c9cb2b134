"""Makes the smallest payload that a schema accepts: required properties only, the first literal of enums."""

from __future__ import annotations

import math
from typing import Any

Schema = dict[str, Any]


def minimal(schema: Schema) -> Any:
    """The smallest valid instance of a schema that uses the keywords of the OCPP schemas."""
    return build(schema, schema)


def build(node: Schema, root: Schema) -> Any:
    if "$ref" in node:
        return build(resolve(node["$ref"], root), root)
    if "enum" in node:
        return node["enum"][0]
    match node.get("type"):
        case "object":
            properties = node.get("properties", {})
            return {name: build(properties.get(name, {}), root) for name in node.get("required", [])}
        case "array":
            return [build(node.get("items", {}), root) for _ in range(node.get("minItems", 0))]
        case "string":
            return {"date-time": "2026-11-22T10:15:03Z", "uri": "ftp://example.com/"}.get(node.get("format", ""), "x")
        case "integer" | "number":
            return math.ceil(node.get("minimum", 0))
        case "boolean":
            return False
        case _:
            return {}


def resolve(reference: str, root: Schema) -> Schema:
    target: Any = root
    for step in reference.removeprefix("#/").split("/"):
        target = target[step]
    found: Schema = target
    return found
