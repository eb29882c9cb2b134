"""Finds payloads that a log writes without the frame around them, beside the name of the action."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache

from .. import VERSIONS, Codec

_NAMED = re.compile(
    rb"(?<![A-Za-z])([A-Z][A-Za-z]{4,60}?)(Request|Response|\.req|\.conf|\.res)?(?![A-Za-z])"
    # At most two words may stand between them: `StatusNotification from "CP_1": {`.
    rb"\"?(?:[^\w\n{}\[\]]{1,4}[\w.@-]{1,64}){0,2}?[^\w\n{}\[\]]{0,6}(?:[A-Za-z]{1,30}\()?(\{)"
)
_FROM = re.compile(rb"\b(?:from|to) [\"']?([\w.@+-]{1,64})[\"']?\s*:?\s*\"?\Z")
_RESULT = re.compile(rb"(?i)\b(?:response|result|answer|conf|reply|replied|callresult)\b")

_JSON = json.JSONDecoder(strict=False)


@cache
def _actions() -> frozenset[bytes]:
    return frozenset(action.encode() for version in VERSIONS for action in Codec(version).actions())


def find(text: bytes) -> Iterator[tuple[int, str, bytes, bytes]]:
    """Yields offset, action, a frame made of the payload with an empty id, and what stands before it on its line."""
    position = 0
    actions = _actions()
    while match := _NAMED.search(text, position):
        position = match.end(1)
        if match[1] not in actions:
            continue
        start = match.start(3)
        end = text.find(b"\n", start)
        line = text[start : end if end >= 0 else len(text)]
        payload = _object(line)
        if payload is None:
            continue
        begin = text.rfind(b"\n", 0, match.start()) + 1
        before = text[begin:start]
        position = start + len(payload)
        suffix = match[2] or b""
        is_result = suffix in (b"Response", b".conf", b".res") or bool(_RESULT.search(text, match.end(1), start))
        head = b'[3,"",' if is_result else b'[2,"","' + match[1] + b'",'
        yield match.start(), match[1].decode(), head + payload + b"]", before


def station_in(before: bytes) -> str | None:
    """The station that is named directly before the payload."""
    match = _FROM.search(before)
    return match[1].decode(errors="replace") if match else None


def _object(line: bytes) -> bytes | None:
    """The JSON object that a text begins with."""
    text = line.decode(errors="surrogateescape")
    try:
        value, end = _JSON.raw_decode(text)
    except (ValueError, RecursionError):
        return None
    return text[:end].encode(errors="surrogateescape") if isinstance(value, dict) else None
