"""Makes names that a peer or a file system chose fit for a terminal and a log."""

from __future__ import annotations

MAX_NAME = 64


def printable(text: str, limit: int | None = None) -> str:
    """The text with everything escaped that is not plainly visible, cut at `limit` characters."""
    if limit is not None and len(text) > limit:
        text = text[:limit] + "…"
    if text.isprintable():
        return text
    return "".join(character if character.isprintable() else _escaped(character) for character in text)


def _escaped(character: str) -> str:
    point = ord(character)
    return f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"


def printable_pointer(pointer: str, *, indexes: bool = False) -> str:
    """A JSON Pointer with each of its names printable; array indexes become `*` unless they are kept."""
    if not pointer:
        return ""
    return "/".join(
        "*" if not indexes and name.isascii() and name.isdigit() else printable(name, MAX_NAME + 1)
        for name in pointer.split("/")
    )
