"""The many ways to write one JSON value: white space, escapes, the order of properties."""

from __future__ import annotations

import json
from random import Random
from typing import Any

from hypothesis import strategies as st

from .scalars import Spelled

__all__ = ["draw_spelling", "write"]

# As a seed, 0 stands for as it is.
SEEDS = st.integers(0, 255)
GAPS = st.sampled_from(["", " ", "\n\t", "\r\n  "])
ASCII = st.booleans()


def draw_spelling(draw: st.DrawFn, value: Any) -> str:
    """Some JSON text of a value; the simplest is compact and escapes what it must."""
    return write(value, gap=draw(GAPS), ascii=draw(ASCII), order=draw(SEEDS), escapes=draw(SEEDS))


def write(value: Any, *, gap: str = "", ascii: bool = False, order: int = 0, escapes: int = 0) -> str:
    """The JSON text of a value.

    - `gap`: stands around every token.
    - `ascii`: whether all that is not ASCII is escaped.
    - `order`: seeds the order of the properties of each object; 0 leaves them.
    - `escapes`: seeds which characters are escaped without need; 0 is none.
    """
    return _Writer(gap, ascii, Random(order) if order else None, Random(escapes) if escapes else None).value(value)


class _Writer:
    def __init__(self, gap: str, ascii: bool, order: Random | None, escapes: Random | None) -> None:
        self.gap = gap
        self.ascii = ascii
        self.order = order
        self.escapes = escapes

    def value(self, value: Any) -> str:
        match value:
            case Spelled():
                return str(value)
            case str():
                return self.string(value)
            case dict():
                pairs = list(value.items())
                if self.order:
                    self.order.shuffle(pairs)
                colon = f"{self.gap}:{self.gap}"
                return self.joined("{}", [f"{self.string(name)}{colon}{self.value(inner)}" for name, inner in pairs])
            case list() | tuple():
                return self.joined("[]", [self.value(inner) for inner in value])
            case _:
                return json.dumps(value)

    def joined(self, brackets: str, texts: list[str]) -> str:
        inside = f"{self.gap},{self.gap}".join(texts)
        return f"{brackets[0]}{self.gap}{inside}{self.gap}{brackets[1]}"

    def string(self, text: str) -> str:
        if self.escapes is None or self.escapes.random() < 0.5:
            return json.dumps(text, ensure_ascii=self.ascii)
        return f'"{"".join(map(self.character, text))}"'

    def character(self, character: str) -> str:
        assert self.escapes is not None
        if self.escapes.random() < 0.7:
            return json.dumps(character, ensure_ascii=self.ascii)[1:-1]
        if character == "/":
            return "\\/"
        # Beyond the BMP it is two surrogates.
        units = character.encode("utf-16-be")
        return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))
