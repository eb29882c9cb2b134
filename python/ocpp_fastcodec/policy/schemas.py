"""Which places there are in the official schemas, for rules to point to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import cache, lru_cache
from typing import Any, Final, NamedTuple

from .._core import Codec

KINDS: Final = ("request", "response")


class Message(NamedTuple):
    """A message that has a schema."""

    version: str
    action: str
    kind: str


@cache
def _codec(version: str) -> Codec:
    return Codec(version)


@cache
def actions(version: str) -> tuple[str, ...]:
    """The actions of a version."""
    return tuple(_codec(version).actions())


@lru_cache(maxsize=64)
def _schema(message: Message) -> dict[str, Any] | None:
    """The schema, or None for the response of a SEND."""
    try:
        return _codec(message.version).schema(message.action, "request" if message.kind == "request" else "response")
    except ValueError:
        return None


def messages(versions: Iterable[str], action: str | None, kind: str | None) -> Iterator[Message]:
    """All messages of these versions, with this action and of this kind, where those are given."""
    for version in versions:
        for known in actions(version):
            if action in (None, known):
                for known_kind in KINDS if _codec(version).carrier(known) == "CALL" else KINDS[:1]:
                    if kind in (None, known_kind):
                        yield Message(version, known, known_kind)


def message_name(message: Message) -> str:
    """The official name of a message."""
    return _codec(message.version).message_name(message.action, "request" if message.kind == "request" else "response")


def has_place(message: Message, pointer: str, *, extra: bool = False) -> bool:
    """Whether the schema has a place; with `extra`, also for a property that it forbids."""
    schema = _schema(message)
    if schema is None:
        return False
    node = schema
    steps = _steps(pointer)
    for number, step in enumerate(steps):
        node = _resolved(schema, node)
        properties = node.get("properties", {})
        if node.get("type") == "array":
            if not _is_index(step):
                return False
            node = node["items"]
        elif step in properties:
            node = properties[step]
        elif node.get("type") in (None, "object"):
            is_open = node.get("additionalProperties", True) is not False
            return is_open or (extra and number == len(steps) - 1)
        else:
            return False
    return True


def nearest_place(found_in: Iterable[Message], pointer: str) -> str | None:
    """The place that is most like a pointer, taken step by step."""
    places = (_nearest(schema, _steps(pointer)) for schema in map(_schema, found_in) if schema is not None)
    matches = get_close_matches(pointer, {place for place in places if place}, n=1, cutoff=0.5)
    return matches[0] if matches else None


def _nearest(schema: dict[str, Any], steps: list[str]) -> str:
    node, place = schema, ""
    for step in steps:
        node = _resolved(schema, node)
        if node.get("type") == "array":
            place += f"/{step}" if _is_index(step) else "/*"
            node = _resolved(schema, node["items"])
            if _is_index(step):
                continue
        properties = node.get("properties", {})
        matches = get_close_matches(step, properties, n=1, cutoff=0.5)
        if not matches:
            break
        place += f"/{matches[0]}"
        node = properties[matches[0]]
    return place


def long_fields(message: Message) -> Iterator[tuple[str, str]]:
    """The properties whose length is limited: name and pointer of each."""
    schema = _schema(message)
    return _long_fields(schema, schema, "") if schema is not None else iter(())


def _long_fields(schema: dict[str, Any], node: dict[str, Any], place: str) -> Iterator[tuple[str, str]]:
    node = _resolved(schema, node)
    if "maxLength" in node:
        yield place.replace("/*", "").rpartition("/")[2], place
    if "items" in node:
        yield from _long_fields(schema, node["items"], place + "/*")
    for name, inner in node.get("properties", {}).items():
        yield from _long_fields(schema, inner, f"{place}/{name}")


def _resolved(schema: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in node:
        resolved: dict[str, Any] = schema["definitions"][node["$ref"].rpartition("/")[2]]
        return resolved
    return node


def _steps(pointer: str) -> list[str]:
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def _is_index(step: str) -> bool:
    return step == "*" or (step.isascii() and step.isdecimal())
