"""Undoes the escapes of a quoted string, for frames that a log holds within one."""

from __future__ import annotations

import json
import re

_ESCAPE = re.compile(
    rb"\\(?:u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})"
    rb"|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))",
    re.DOTALL,
)
_SHORT = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def unescape(quoted: bytes) -> bytes:
    """One level of JSON or Python escapes less; what is no escape stays as it is."""
    if b"\0" not in quoted:
        # Nearly every log holds only these two escapes, and this is far faster than what follows.
        text = quoted.replace(b"\\\\", b"\0").replace(b'\\"', b'"')
        if b"\\" not in text:
            return text.replace(b"\0", b"\\")
    try:
        decoded: str = json.loads(f'"{quoted.decode()}"', strict=False)
        return decoded.encode()
    except ValueError:  # an escape that JSON does not know, a lone surrogate, not UTF-8: common in broken frames
        return _ESCAPE.sub(_plain, quoted)


def unescape_python(quoted: bytes) -> bytes:
    """The bytes that Python shows between single quotes, where an escape is never JSON's."""
    return _ESCAPE.sub(_plain, quoted)


def _plain(match: re.Match[bytes]) -> bytes:
    high, low, unit, byte, other = match.groups()
    if high is not None:
        return chr(0x10000 + ((int(high, 16) - 0xD800) << 10) + int(low, 16) - 0xDC00).encode()
    if unit is not None:
        point = int(unit, 16)
        # A lone surrogate has no UTF-8: its escape stays, for the codec to refuse.
        return match[0] if 0xD800 <= point < 0xE000 else chr(point).encode()
    if byte is not None:
        return bytes([int(byte, 16)])
    short: bytes = other
    return _SHORT.get(short, short)


def is_json(text: bytes) -> bool:
    """Whether `json.loads` reads the text."""
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
