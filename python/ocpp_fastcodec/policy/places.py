"""The places that rules may point to, as codecs tell them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import cache
from typing import Final, Literal, NamedTuple, TypeAlias

from .._core import Codec

Kind: TypeAlias = Literal["request", "response"]

KINDS: Final[tuple[Kind, ...]] = ("request", "response")


@cache
def official(version: str) -> Codec:
    """The codec of the official schemas of a version."""
    return Codec(version)


class Message(NamedTuple):
    """A payload of an action, which a codec may have a schema of."""

    codec: Codec
    action: str
    kind: Kind

    def name(self) -> str:
        """The official name of the message."""
        return self.codec.message_name(self.action, self.kind)

    def has_place(self, pointer: str, *, extra: bool = False) -> bool:
        """Whether the schema has a place; with `extra`, also for a property that it forbids."""
        parent, slash, _ = pointer.rpartition("/")
        return self.codec.has_place(*self[1:], pointer) or (extra and slash != "" and self._is_object(parent))

    def nearest_place(self, pointer: str) -> str:
        """The place that is most like a pointer, taken step by step."""
        place = ""
        for step in pointer.split("/")[1:]:
            if self._is_array(place):
                is_index = self.codec.has_place(*self[1:], f"{place}/{step}")
                place += f"/{step}" if is_index else "/*"
                if is_index:
                    continue
            names = [_escaped(name) for name in self.codec.properties(*self[1:], place) or ()]
            matches = get_close_matches(step, names, n=1, cutoff=0.5)
            if not matches:
                break
            place += f"/{matches[0]}"
        return place

    def max_lengths(self) -> Iterator[tuple[str, str]]:
        """The properties whose length is limited: name and pointer of each."""
        for place in self.codec.max_lengths(*self[1:]):
            yield place.replace("/*", "").rpartition("/")[2], place

    def names(self, pointer: str | None = None) -> Iterator[str]:
        """The names of the properties of the object at a place; without one, of all objects of the message."""
        if pointer is not None:
            yield from self.codec.properties(*self[1:], pointer) or ()
        elif self._is_object(""):
            yield from _names(self.codec.schema(*self[1:]))

    def _is_object(self, pointer: str) -> bool:
        return self.codec.properties(*self[1:], pointer) is not None

    def _is_array(self, pointer: str) -> bool:
        return not self._is_object(pointer) and self.codec.has_place(*self[1:], pointer + "/*")


def messages(codecs: Iterable[Codec], action: str | None = None, kind: str | None = None) -> Iterator[Message]:
    """All messages of these codecs, with this action and of this kind, where those are given."""
    for codec in codecs:
        for known in codec.actions():
            if action in (None, known):
                for known_kind in KINDS if codec.carrier(known) == "CALL" else KINDS[:1]:
                    if kind in (None, known_kind):
                        yield Message(codec, known, known_kind)


def nearest_place(found_in: Iterable[Message], pointer: str) -> str | None:
    """The place that is most like a pointer in any of these messages."""
    places = {message.nearest_place(pointer) for message in found_in}
    matches = get_close_matches(pointer, places - {""}, n=1, cutoff=0.5)
    return matches[0] if matches else None


def _names(schema: object) -> Iterator[str]:
    """The names of all properties that a schema describes."""
    if isinstance(schema, dict):
        yield from schema.get("properties", ())
        for inner in schema.values():
            yield from _names(inner)


def _escaped(name: str) -> str:
    """A name as a step of a JSON Pointer (RFC 6901 section 3)."""
    return name.replace("~", "~0").replace("/", "~1")
