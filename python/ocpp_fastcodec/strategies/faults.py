"""How a value comes to break one keyword of its schema, and no other."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from .payload import Place
from .scalars import CHARACTERS, TRICKY

__all__ = ["plant", "plantable"]

OTHER_TYPES: dict[str, list[Any]] = {
    "string": ["", "7", "+7", "yes", "x"],
    "null": [None],
    "boolean": [True],
    "integer": [0, 7],
    "array": [[], [7]],
    "object": [{}],
}
STRANGERS = ["unknown", "x", "", "a/b", "m~n", "~1", "id_tag", "value ", "ключ", "🔌"]
A_FEW = st.integers(1, 3)
STRANGE_VALUES: st.SearchStrategy[Any] = st.sampled_from([0, None, "", True, [], {}, {"id": [1.5]}, *TRICKY])


def plantable(places: list[Place]) -> dict[str, list[Place]]:
    """The keywords that can be broken, and where."""
    found: dict[str, list[Place]] = {}
    for place in places:
        for keyword in place.node.breakable:
            found.setdefault(keyword, []).append(place)
    return found


def plant(draw: st.DrawFn, place: Place, keyword: str) -> str | None:
    """Makes the value at a place break a keyword; gives the property that is missing or too much."""
    node, value = place.node, place.value
    match keyword:
        case "required":
            name: str = draw(st.sampled_from(node.required))
            del value[name]
            return name
        case "additionalProperties":
            return _add_stranger(draw, place)
        case "minItems":
            del value[node.min_items - 1 :]
        case "maxItems":
            value.extend([value[-1]] * (int(node.max_items) + 1 - len(value)))
        case _:
            place.holder[place.key] = _broken(draw, place, keyword)
    return None


def _broken(draw: st.DrawFn, place: Place, keyword: str) -> Any:
    node = place.node
    match keyword:
        case "type":
            others = [other for name in OTHER_TYPES if name not in _accepted(node.type) for other in OTHER_TYPES[name]]
            if node.type == "integer" and node.minimum is None and node.maximum is None:
                others.append(0.5)
            return draw(st.sampled_from(others).map(_fresh))
        case "enum":
            literal = draw(st.sampled_from(node.enum))
            near = ["", "X", literal + "X", literal[:-1], literal.swapcase(), literal.lower(), " " + literal]
            return draw(st.sampled_from([text for text in near if text not in node.enum]))
        case "minLength":
            return draw(st.sampled_from(CHARACTERS)) * draw(st.integers(0, node.min_length - 1))
        case "maxLength":
            assert node.max_length is not None
            return draw(st.sampled_from(CHARACTERS)) * (node.max_length + draw(A_FEW))
        case "minimum":
            assert node.minimum is not None
            return node.minimum - draw(A_FEW)
        case "maximum":
            assert node.maximum is not None
            return node.maximum + draw(A_FEW)
        case "multipleOf":
            assert node.multiple_of is not None
            return float(node.multiple_of * draw(A_FEW) + node.multiple_of / 2)
    raise ValueError(keyword)


def _accepted(type: str) -> tuple[str, ...]:
    return ("integer",) if type == "number" else (type,)


def _fresh(value: Any) -> Any:
    """Not shared between payloads."""
    return value.copy() if isinstance(value, (list, dict)) else value


def _add_stranger(draw: st.DrawFn, place: Place) -> str:
    known, value = place.node.properties, place.value
    near = [text for name in known for text in (name + "s", name.upper(), name[:-1])]
    name = draw(st.sampled_from([text for text in STRANGERS + near if text not in known]))
    others = list(value.items())
    others.insert(draw(st.integers(0, len(others))), (name, draw(STRANGE_VALUES.map(_fresh))))
    value.clear()
    value.update(others)
    return name
