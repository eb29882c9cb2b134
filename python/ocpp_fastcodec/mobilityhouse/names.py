"""The package's two functions that rename the keys of a payload, with each name converted once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ocpp import charge_point

# Official names have up to 47 characters, and all versions together less than a thousand.
LONGEST = 64
MOST = 4096


class Names(dict[Any, Any]):
    """Names that were converted before. A peer chooses some of them, so there is a limit to length and number."""

    def __init__(self, convert: Callable[[Any], Any]) -> None:
        self.convert = convert

    def __missing__(self, name: Any) -> Any:
        [converted] = self.convert({name: None})
        if type(name) is str and len(name) <= LONGEST:
            if len(self) >= MOST:
                self.clear()
            self[name] = converted
        return converted


_snake = Names(charge_point.camel_to_snake_case)
_camel = Names(charge_point.snake_to_camel_case)


def camel_to_snake_case(data: Any) -> Any:
    """As the package's own, for every input."""
    return _renamed(data, _snake)


def snake_to_camel_case(data: Any) -> Any:
    """As the package's own, for every input."""
    return _renamed(data, _camel)


def _renamed(data: Any, names: Names) -> Any:
    # Loops, because before Python 3.12 a comprehension takes a second frame for each level of nesting.
    if isinstance(data, dict):
        renamed = {}
        for name, value in data.items():
            renamed[names[name]] = _renamed(value, names) if isinstance(value, (dict, list)) else value
        return renamed
    if isinstance(data, list):
        items = []
        for value in data:
            items.append(_renamed(value, names) if isinstance(value, (dict, list)) else value)
        return items
    return data
