"""What a log line tells beside its frames: the OCPP version, and which station it is about."""

from __future__ import annotations

import re
from functools import cache

_VERSION = re.compile(
    # Without dots the digits must follow at once: `ocpp[201]: ...` is a process id.
    rb"ocpp(?:_?v?(16|201|21)(?!\d)"
    rb"|(?:[ _-]?j)?(?:[ _-]?version|[ _-]?protocol)?[^0-9a-z]{0,5}v?(1[._]6|2[._]0[._]1|2[._]1)(?!\d))"
)
_STATION = re.compile(
    rb"(?:charg(?:e|ing)[ _-]?(?:point|box|station)|charger|\bstation|\bcp)(?:[ _-]?(?:id|identity|name))?"
    rb'"?\s{0,3}[=:]\s{0,3}"?([^\s",;:=\[\]{}()]{1,64})'
    rb"|\b(c[ps][_-]?\d[\w.-]{0,63})"
)
_LOGGED_BY_OCPP = re.compile(rb"([^\s:]{1,64}): (?:receive message|send) ")  # the PyPI package


def version_in(context: bytes) -> str | None:
    """The version that the text names; None also when it names several, as the offer of a handshake does."""
    text = context.lower()
    start = text.find(b"ocpp")  # far faster than the expression, and most lines end here
    if start < 0:
        return None
    versions = {_dotted(dotless or dotted) for dotless, dotted in _VERSION.findall(text, start)}
    return versions.pop() if len(versions) == 1 else None


def station_in(context: bytes) -> bytes:
    """The station that the text names, in lower case; empty when none is recognised."""
    text = context.lower()
    match = _STATION.search(text)
    if not match and (b": receive message " in text or b": send " in text):
        match = _LOGGED_BY_OCPP.search(text)
    return match[match.lastindex or 0] if match else b""


@cache
def _dotted(version: bytes) -> str:
    return ".".join(version.decode().replace(".", "").replace("_", ""))
