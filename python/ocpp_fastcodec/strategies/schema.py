"""An official schema as nodes that values are drawn for; compiled once, with the strategies of its scalars."""

from __future__ import annotations

import functools
import json
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from hypothesis import strategies as st

from .. import Codec
from ..extensions import VendorAction
from . import scalars

__all__ = ["Kind", "Node", "Transfer", "compile_schema", "custom_data_of", "node_of", "transfers_of"]

Kind: TypeAlias = Literal["request", "response"]


@dataclass(eq=False)
class Node:
    """What one place of a payload may hold; the fields are JSON Schema's keywords."""

    type: str = "any"
    properties: dict[str, Node] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    additional_properties: bool = True
    items: Node | None = None
    min_items: int = 0
    max_items: float = math.inf
    enum: tuple[str, ...] = ()
    min_length: int = 0
    max_length: int | None = None
    minimum: int | None = None
    maximum: int | None = None
    multiple_of: Decimal | None = None
    # Of scalars: Python values, and the same as JSON text where a value has many spellings.
    value: st.SearchStrategy[Any] = field(default_factory=st.nothing)
    spelled: st.SearchStrategy[Any] = field(default_factory=st.nothing)

    @functools.cached_property
    def breakable(self) -> tuple[str, ...]:
        """The keywords that a value can break on its own, one violation each."""
        return tuple(self._breakable())

    def _breakable(self) -> Iterator[str]:
        # A value of another type is in no enum either: two violations.
        if self.type != "any" and not self.enum:
            yield "type"
        if self.required:
            yield "required"
        if not self.additional_properties:
            yield "additionalProperties"
        if self.enum:
            yield "enum"
        else:
            if self.min_length:
                yield "minLength"
            if self.max_length is not None:
                yield "maxLength"
        if self.min_items:
            yield "minItems"
        if self.max_items < math.inf:
            yield "maxItems"
        if self.minimum is not None:
            yield "minimum"
        if self.maximum is not None:
            yield "maximum"
        if self.multiple_of is not None:
            yield "multipleOf"


@functools.cache
def node_of(version: str | Codec, action: str, kind: Kind) -> Node:
    """The compiled schema of a payload, as a version or a codec has it; a payload without one is any object.

    Of an extension it is what the plan knows: where a full validator has the last word, it is asked.

    Raises `ValueError` for an unknown action.
    """
    codec = version if isinstance(version, Codec) else Codec(version)
    codec.carrier(action)
    try:
        schema = codec.plan_schema(action, kind)
    except ValueError:
        schema = {"type": "object"}
    return _Compiler(schema, codec).root()


@dataclass(frozen=True)
class Transfer:
    """A message of a vendor that DataTransfer carries."""

    action: VendorAction
    is_text: bool
    data: dict[Kind, Node]


@functools.cache
def transfers_of(codec: Codec) -> tuple[Transfer, ...]:
    """The messages that the extensions of a codec let DataTransfer carry."""
    found = []
    for extension in codec.extensions:
        fields = json.loads(extension.fields)
        if extension.what == "data_transfer" and fields.get("version") in (None, codec.version):
            action = VendorAction(fields["vendor_id"], fields.get("message_id"))
            named = (action.vendor_id, action.message_id)
            schemas = {kind: schema for *names, kind, schema in codec.data_schemas() if kind and named == tuple(names)}
            data = {kind: _Compiler(json.loads(schema), codec).root() for kind, schema in schemas.items()}
            found.append(Transfer(action, fields["text"], data))
    return tuple(found)


@functools.cache
def custom_data_of(codec: Codec) -> dict[str, Node]:
    """What the extensions of a codec say of `customData`, by vendor."""
    schemas = {vendor: json.loads(schema) for vendor, _, kind, schema in codec.data_schemas() if kind is None}
    return {vendor: _Compiler(schema, codec).root() for vendor, schema in schemas.items()}


def compile_schema(schema: dict[str, Any], version: str) -> Node:
    """The nodes of a schema with the keywords that the official ones use."""
    return _Compiler(schema, Codec(version)).root()


class _Compiler:
    def __init__(self, schema: dict[str, Any], codec: Codec) -> None:
        self.schema = schema
        self.definitions: dict[str, Any] = schema.get("definitions", {})
        # In draft 4, 1.0 is not an integer.
        self.whole_floats = codec.draft == 6 or (codec.draft is None and "draft-04" not in schema.get("$schema", ""))
        self.timestamps = scalars.TIMESTAMPS[codec.date_time]
        self.named: dict[str, Node] = {}

    def root(self) -> Node:
        return self.node(self.schema)

    def node(self, schema: dict[str, Any]) -> Node:
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            if name not in self.named:
                # Known before it is filled: a definition may refer to itself.
                self.named[name] = Node()
                self.fill(self.named[name], self.definitions[name])
            return self.named[name]
        node = Node()
        self.fill(node, schema)
        return node

    def fill(self, node: Node, schema: dict[str, Any]) -> None:
        node.type = schema.get("type", "any")
        match node.type:
            case "object":
                node.required = tuple(schema.get("required", ()))
                node.additional_properties = schema.get("additionalProperties", True) is not False
                node.properties = {name: self.node(inner) for name, inner in schema.get("properties", {}).items()}
            case "array":
                node.items = self.node(schema.get("items", {}))
                node.min_items = int(schema.get("minItems", 0))
                node.max_items = schema.get("maxItems", math.inf)
            case "string":
                node.enum = tuple(schema.get("enum", ()))
                node.min_length = schema.get("minLength", 0)
                node.max_length = schema.get("maxLength")
                node.value = node.spelled = self.string(node, schema.get("format"))
            case "boolean":
                node.value = node.spelled = st.booleans()
            case "integer" | "number":
                self.fill_number(node, schema)
            case _:
                node.value = node.spelled = scalars.JSON

    def string(self, node: Node, format: str | None) -> st.SearchStrategy[str]:
        if node.enum:
            return st.sampled_from(node.enum)
        match format:
            case "date-time":
                return self.timestamps
            case "uri":
                return scalars.URIS
            case _:
                return scalars.text(node.max_length, node.min_length)

    def fill_number(self, node: Node, schema: dict[str, Any]) -> None:
        if "minimum" in schema:
            node.minimum = math.ceil(schema["minimum"])
        if "maximum" in schema:
            node.maximum = math.floor(schema["maximum"])
        if "multipleOf" in schema:
            node.multiple_of = Decimal(str(schema["multipleOf"]))
        limits = (node.minimum, node.maximum)
        if node.multiple_of is not None:
            node.value = scalars.multiples(node.multiple_of, *limits)
        elif node.type == "integer":
            node.value = st.integers(*limits)
        else:
            node.value = st.integers(*limits) | st.floats(*limits, allow_nan=False, allow_infinity=False)
        fractions = node.type == "number"
        spellings = scalars.spellings(
            *limits, node.multiple_of, whole_floats=self.whole_floats or fractions, fractions=fractions
        )
        node.spelled = node.value | spellings
