"""Reads what OCPP puts into the WebSocket handshake: the version and the identity of the station."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final
from urllib.parse import unquote

__all__ = ["NO_COMMON_VERSION", "negotiate", "station_id"]

NEWEST_FIRST: Final = ("ocpp2.1", "ocpp2.0.1", "ocpp1.6")
NO_COMMON_VERSION: Final = (1002, "no common OCPP version")
"""The close code and reason after a handshake that named no subprotocol [J16 3.2, P4 3.2]."""


def negotiate(offered: str | Iterable[str] | None, supported: Sequence[str] = NEWEST_FIRST) -> str | None:
    """Returns the subprotocol to speak: the first of `supported` that the station offers [J16 3.2, P4 3.2].

    - `offered`: the value of the header `Sec-WebSocket-Protocol`, or a list of such values, or None.
    - `supported`: subprotocols such as "ocpp1.6", best first; all versions by default, newest first.

    None means that there is no common version. The specification then wants the handshake completed without a
    subprotocol and the connection closed at once: `await websocket.close(*NO_COMMON_VERSION)`.
    """
    values = (offered,) if isinstance(offered, str) else offered or ()
    names = {name.strip() for value in values for name in value.split(",")}
    return next((name for name in supported if name in names), None)


def station_id(path: str) -> str:
    """Returns the identity of the station: the last segment of the request path, percent-decoded [J16 3.1.1, P4 3.1.1].

    The path may be nested (`/ocpp/eu/CS%201`) and followed by a query. Raises `ValueError` where the last segment is
    empty or is not UTF-8 after decoding.
    """
    segment = path.partition("?")[0].partition("#")[0].rpartition("/")[2]
    if not segment:
        raise ValueError("the path ends in no charging station identity")
    try:
        return unquote(segment, errors="strict")
    except UnicodeDecodeError:
        raise ValueError("the charging station identity at the end of the path is not UTF-8") from None
