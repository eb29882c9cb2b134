"""A policy as TOML and as JSON: one shape, so that what is read from one can be written as the other.

Written is a list of flat tables of strings, integers and lists of strings, whose values are the same in JSON but for
one character: a library would be a dependency for ten lines.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import MISSING, dataclass, field, fields
from typing import Any

from .. import toml
from .rules import Rule, unknown

KEYS = ("preset", "max_lengths", "rules")
FORMATS = ("toml", "json")


@dataclass
class Content:
    """What a file says."""

    preset: str | None = None
    max_lengths: dict[str, int] = field(default_factory=dict)
    rules: list[Rule] = field(default_factory=list)


def read(source: str, format: str) -> Content:
    """Reads a policy. Raises `ValueError`."""
    _check_format(format)
    try:
        table = toml.loads(source) if format == "toml" else json.loads(source)
    except RecursionError:
        raise ValueError("a policy: nested too deeply") from None
    _check(isinstance(table, dict), "a policy", "a table")
    for key in table:
        if key not in KEYS:
            raise unknown("key", key, KEYS)
    content = Content(**table)
    _check(isinstance(content.preset, str | None), "preset", "a string")
    _check(isinstance(content.max_lengths, dict), "max_lengths", "a table of numbers")
    for most in content.max_lengths.values():
        _check(isinstance(most, int) and not isinstance(most, bool), "max_lengths", "a table of numbers")
    _check(isinstance(content.rules, list), "rules", "a list of tables")
    content.rules = [_rule(number, rule) for number, rule in enumerate(content.rules, 1)]
    return content


def _rule(number: int, table: Any) -> Rule:
    _check(isinstance(table, dict), f"rule {number}", "a table")
    names = [item.name for item in fields(Rule)]
    for key in table:
        if key not in names:
            raise unknown(f"key of rule {number}:", key, names)
    _check("resolution" in table, f"rule {number}", "a resolution")
    _check(isinstance(table.get("literals", []), list), f"literals of rule {number}", "a list")
    return Rule(**table)


def write(rules: Iterable[Rule], format: str) -> str:
    """Writes rules."""
    _check_format(format)
    tables = [_table(rule) for rule in rules]
    if format == "json":
        return json.dumps({"rules": tables}, indent=2, ensure_ascii=False) + "\n"
    return "\n".join("[[rules]]\n" + "".join(f"{key} = {_toml(table[key])}\n" for key in table) for table in tables)


def _table(rule: Rule) -> dict[str, Any]:
    """What is not the default, in the order of the fields."""
    values = ((item.name, getattr(rule, item.name), item.default) for item in fields(Rule))
    return {name: value for name, value, default in values if default is MISSING or value != default}


def _toml(value: str | int | tuple[str, ...]) -> str:
    # Of what a JSON string holds unescaped, TOML forbids one character.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _check_format(format: str) -> None:
    if format not in FORMATS:
        raise unknown("format", format, FORMATS)


def _check(holds: bool, what: str, expected: str) -> None:
    if not holds:
        raise ValueError(f"{what}: expected {expected}")
