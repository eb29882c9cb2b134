"""The walk that draws one payload: required properties first of all, the others as the budget allows."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from hypothesis import strategies as st

from .scalars import NAMED
from .schema import Node

__all__ = ["BUDGET", "Payload", "Place", "draw_payload"]

# When a payload has so many values, nothing optional is added. Otherwise the largest schemas would take all the time.
BUDGET = 60
MOST_FILLED = 64

# A property that may be absent is there when its ticket is above the payload's bar: never, mostly, or now and then.
NEVER = 7
TICKETS = st.integers(0, NEVER)
BARS = st.sampled_from([NEVER, 0, 4])
RARELY = 6
# What follows an item: the end, one more, or copies of it up to the most.
STEPS = st.sampled_from(["end", "end", "more", "fill"])


class Place(NamedTuple):
    """Where a value stands: `holder[key]`."""

    node: Node
    holder: Any
    key: Any
    parent: Place | None

    @property
    def value(self) -> Any:
        return self.holder[self.key]

    @property
    def pointer(self) -> str:
        """The JSON Pointer (RFC 6901) from the payload to here."""
        return "" if self.parent is None else f"{self.parent.pointer}/{escaped(str(self.key))}"


def escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


class Payload(NamedTuple):
    """A payload, and all its places that a schema describes, the payload's own first."""

    root: Any
    places: list[Place]

    @property
    def value(self) -> Any:
        return self.root[0]


def draw_payload(
    draw: st.DrawFn,
    node: Node,
    *,
    custom_data: bool = True,
    vendors: Mapping[str, Node] = MappingProxyType({}),
    spelled: bool = False,
) -> Payload:
    """A payload that the schema accepts.

    `vendors` are the schemas of `customData`. With `spelled`, some numbers are texts, for `spelling.write`.
    """
    walk = _Walk(draw, custom_data, vendors, spelled)
    root: list[Any] = []
    walk.place(node, root, 0, None)
    return Payload(root, walk.places)


class _Walk:
    def __init__(self, draw: st.DrawFn, custom_data: bool, vendors: Mapping[str, Node], spelled: bool) -> None:
        self.draw = draw
        self.vendors = vendors
        self.custom_data = custom_data
        self.spelled = spelled
        self.bar = draw(BARS)
        self.order = reversed if self.bar < NEVER and draw(st.booleans()) else list
        self.places: list[Place] = []

    def place(self, node: Node, holder: Any, key: Any, parent: Place | None) -> None:
        place = Place(node, holder, key, parent)
        self.places.append(place)
        made: Any
        if node.type == "object":
            made = {}
        elif node.type == "array":
            made = []
        else:
            made = self.draw(node.spelled if self.spelled else node.value)
        if isinstance(holder, list):
            holder.append(made)
        else:
            holder[key] = made
        if node.type == "object":
            self.fill_object(node, made, place)
        elif node.type == "array":
            self.fill_array(node, made, place)

    def fill_object(self, node: Node, made: dict[str, Any], place: Place) -> None:
        # All names first: what is below one shall not take the room of the next.
        for name in self.order(list(self.names(node))):
            self.place(node.properties[name], made, name, place)
            if name == "customData" and self.vendors and isinstance(made[name], dict):
                self.fill_custom_data(made[name])
        if node.additional_properties and self.room():
            for name, value in self.draw(NAMED).items():
                if name not in node.properties:
                    made[name] = value

    def fill_custom_data(self, made: dict[str, Any]) -> None:
        vendor = self.draw(st.sampled_from([None, *self.vendors]))
        if vendor is not None:
            drawn = draw_payload(self.draw, self.vendors[vendor]).value
            made.clear()
            made |= drawn | {"vendorId": vendor}

    def names(self, node: Node) -> Iterator[str]:
        for name in node.properties:
            if name in node.required:
                yield name
            elif name == "customData":
                if self.custom_data and self.room() and self.draw(TICKETS) > RARELY:
                    yield name
            elif self.room() and self.draw(TICKETS) > self.bar:
                yield name

    def room(self) -> bool:
        return self.bar < NEVER and len(self.places) < BUDGET

    def fill_array(self, node: Node, made: list[Any], place: Place) -> None:
        assert node.items is not None
        while len(made) < node.min_items:
            self.place(node.items, made, len(made), place)
        while len(made) < node.max_items and self.room():
            step = self.draw(STEPS)
            if step == "end":
                return
            if step == "fill" and made and node.max_items <= MOST_FILLED:
                made.extend(copy.deepcopy(made[-1]) for _ in range(int(node.max_items) - len(made)))
            else:
                self.place(node.items, made, len(made), place)
