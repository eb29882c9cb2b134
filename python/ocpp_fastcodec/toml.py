"""TOML from files that may be anything: `tomllib`, and no key of so many parts that it takes minutes."""

from __future__ import annotations

import re
import tomllib
from typing import Any

MOST_PARTS = 32
"""How many parts a dotted key may have: `tomllib` takes time cubic in them, and the library's own keys have three."""

# Strings and comments are tokens of their own, so that no dot in them counts. Each is read once, closed or not.
_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?(?:"""|\Z)|'
    r"'''.*?(?:'''|\Z)|"
    r'"(?:\\.|[^"\\\n])*"?|'
    r"'[^'\n]*'?|#[^\n]*|[\w-]+|[ \t]+|.",
    re.DOTALL,
)


def loads(text: str) -> dict[str, Any]:
    """Reads a text. Raises a `ValueError`, such as `tomllib.TOMLDecodeError`, which names the line."""
    if any(line.count(".") >= MOST_PARTS for line in text.split("\n")):
        _check_keys(text)
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _check_keys(text: str) -> None:
    dots = 0
    for token in _TOKEN.finditer(text):
        if token[0] == ".":
            dots += 1
            if dots >= MOST_PARTS:
                line = text.count("\n", 0, token.start()) + 1
                raise ValueError(f"a key of more than {MOST_PARTS} parts (at line {line})")
        elif not token[0][0].isalnum() and token[0][0] not in "_- \t\"'":
            dots = 0
