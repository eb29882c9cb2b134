"""Types for msgspec, made from the official schemas: struct by object, with the same constraints.

Checked: type, required, enum, maxLength, minimum, maximum, minItems, maxItems, closed objects; of the frame its length,
message type, action, and the length of the message id. What msgspec does otherwise than the schemas:

- `multipleOf` is left out: msgspec judges it by a remainder of doubles and refuses 16.0 as a multiple of 0.1.
- 1.0 is no integer to it, as in draft 4; by draft 6, that of OCPP 2.x, it is.
- Of an open object (customData) it drops the properties that no schema declares; the schemas let them through.
- The last of two properties of one name wins; no peer but ocpp_fastcodec refuses them.
- It is told the action before it sees the frame; to find it there would take another pass.
"""

from __future__ import annotations

import keyword
from functools import cache
from itertools import count
from types import GenericAlias
from typing import Annotated, Any, Literal

import msgspec

from corpus import Frame
from minimal import Schema, resolve
from ocpp_fastcodec import Codec

# `maxLength` of the message id: J16 4.1.4, P4 4.1.4.
MessageId = Annotated[str, msgspec.Meta(max_length=36)]

LIMITS = {
    "minimum": "ge",
    "maximum": "le",
    "maxLength": "max_length",
    "minItems": "min_length",
    "maxItems": "max_length",
}


def frame_type(frame: Frame) -> Any:
    """The whole frame as a tuple, its payload as structs."""
    payload = payload_type(frame.version, frame.action or "", frame.kind)
    action = () if frame.message_type == 3 else (one_of(frame.action),)
    return GenericAlias(tuple, (one_of(frame.message_type), MessageId, *action, payload))


@cache
def payload_type(version: str, action: str, kind: Literal["request", "response"]) -> Any:
    return Maker(Codec(version).schema(action, kind)).payload


class Maker:
    """Makes the types of one schema, each definition once."""

    def __init__(self, schema: Schema) -> None:
        self.root = schema
        self.numbers = count()
        self.definitions: dict[str, Any] = {}
        self.payload = self.make(schema)

    def make(self, node: Schema) -> Any:
        if "$ref" in node:
            reference = node["$ref"]
            if reference not in self.definitions:
                self.definitions[reference] = self.make(resolve(reference, self.root))
            return self.definitions[reference]
        if "enum" in node:
            return one_of(*node["enum"])
        match node.get("type"):
            case "object":
                return self.struct(node)
            case "array":
                return limited(GenericAlias(list, self.make(node.get("items", {}))), node)
            case "string":
                return limited(str, node)
            case "integer":
                return limited(int, node)
            case "number":
                # So that a 5 stays a 5, as with all peers.
                return limited(int, node) | limited(float, node)
            case "boolean":
                return bool
            case _:
                return Any

    def struct(self, node: Schema) -> Any:
        fields: list[Any] = []
        renamed = {}
        for name, property_ in node.get("properties", {}).items():
            field = f"{name}_" if keyword.iskeyword(name) else name
            renamed[field] = name
            type_ = self.make(property_)
            if name in node.get("required", ()):
                fields.append((field, type_))
            else:
                fields.append((field, type_ | msgspec.UnsetType, msgspec.UNSET))
        return msgspec.defstruct(
            f"Object{next(self.numbers)}",
            fields,
            rename=renamed,
            kw_only=True,
            forbid_unknown_fields=node.get("additionalProperties") is False,
        )


def one_of(*literals: Any) -> Any:
    return Literal.__getitem__(literals)


def limited(type_: Any, node: Schema) -> Any:
    """The type with the limits of its schema; those of integers are whole, however the schema spells them."""
    limits: dict[str, Any] = {
        meta: node[name] if name in ("minimum", "maximum") and type_ is float else int(node[name])
        for name, meta in LIMITS.items()
        if name in node
    }
    return Annotated[type_, msgspec.Meta(**limits)] if limits else type_
