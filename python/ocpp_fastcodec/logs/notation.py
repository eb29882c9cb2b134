"""Reads lists as Python and Node.js print them, and gives them back as JSON."""

from __future__ import annotations

import json
import re

from .escapes import unescape_python

_TOKEN = re.compile(
    rb"\s*(?:(?P<sign>[\[\]{},:])"
    rb"|(?P<json>\"[^\"\\\n]*(?:\\.[^\"\\\n]*)*\")"
    rb"|b?(?P<quoted>'[^'\\\n]*(?:\\.[^'\\\n]*)*'|`[^`\\]*(?:\\.[^`\\]*)*`)"
    rb"|(?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)"
    rb"|(?P<word>[A-Za-z_$][\w$]*))",
    re.DOTALL,
)
_WORDS = {b"True": b"true", b"False": b"false", b"None": b"null", b"undefined": b"null"}
_LITERALS = (b"true", b"false", b"null")


def to_json(text: bytes, start: int, end: int) -> tuple[bytes | None, int]:
    """The list that begins at `start`, as JSON, and how far it was read; None if it is no list of these notations.

    What is not certain is not guessed: Node.js prints `[Object]` for what it leaves out.
    """
    parts: list[bytes] = []
    depth = 0
    position = start
    while match := _TOKEN.match(text, position, end):
        position = match.end()
        if sign := match["sign"]:
            if sign in b"]}" and parts and parts[-1] == b",":
                parts.pop()  # Python and Node.js may end a list with a comma
            parts.append(sign)
            depth += (sign in b"[{") - (sign in b"]}")
            if depth == 0:
                return (b"".join(parts) if _is_json(parts) else None), position
        elif match["quoted"] is not None:
            parts.append(_quoted(match["quoted"][1:-1]))
        elif word := match["word"]:
            known = _WORDS.get(word, word)
            is_key = text[position : position + 1] == b":"
            if known not in _LITERALS and not is_key:
                break
            parts.append(b'"' + word + b'"' if is_key else known)
        else:
            parts.append(match["json"] or match["number"])
    return None, position


def _quoted(text: bytes) -> bytes:
    return json.dumps(unescape_python(text).decode(errors="replace"), ensure_ascii=False).encode()


def _is_json(parts: list[bytes]) -> bool:
    try:
        json.loads(b"".join(parts))
    except (ValueError, RecursionError):
        return False
    return True
