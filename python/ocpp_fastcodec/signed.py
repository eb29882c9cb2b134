"""Signed messages [P4 7]: takes the JSON Web Signature (RFC 7515) off a frame, when a user's function has verified it.

`Codec(signed=verify)` calls `opened` for each frame. Both forms of a JWS in JSON are read: the flattened one
(`payload`, `protected`, `signature`) and the general one (`payload`, `signatures`), whose signatures must all be valid.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from binascii import Error
from collections.abc import Callable
from functools import cache
from typing import Any, Final, NamedTuple

from ._core import Codec, DecodeError, Violation

__all__ = ["Signature"]

SUFFIX: Final = "-Signed"
MAX_ID: Final = 36
ALGORITHMS: Final = ("ES256", "RS256", "RS384")


class Signature(NamedTuple):
    """One signature of a message, to be verified.

    - `algorithm`: "ES256", "RS256" or "RS384"; a message with another one is refused before.
    - `header`: the protected header; `x5t#S256` names the certificate.
    - `signing_input`: the bytes that are signed (RFC 7515 section 5.2).
    - `value`: the bytes of the signature: of ES256 the two numbers r and s, 32 bytes each.
    """

    algorithm: str
    header: dict[str, Any]
    signing_input: bytes
    value: bytes


class _Refused(Exception):
    """Why a signed message is refused; the text holds no value of it."""


def opened(version: str, frame: bytes, verify: Callable[[Signature], bool], max_bytes: int) -> bytes | None:
    """The frame that a signed one carries; None for a frame that is not signed, which is judged as it stands.

    Raises `DecodeError` with the code `SecurityError` for a signature that is missing, broken or not valid, and what
    `verify` raises.
    """
    if b"ignature" not in frame or len(frame) > max_bytes:
        return None
    try:
        parts = json.loads(frame, object_pairs_hook=_without_repeats)
    except (ValueError, RecursionError):
        return None
    name: str | None = None
    match parts:
        case [2 | 6, str(unique_id), str(action), dict(jws)] if action.endswith(SUFFIX):
            name = action.removesuffix(SUFFIX)
            head = [parts[0], unique_id, name]
        case [3, str(unique_id), dict(jws)] if "payload" in jws and ("signature" in jws or "signatures" in jws):
            head = [3, unique_id]
        case _:
            return None
    try:
        payload = _verified(jws, (parts[0], name), verify)
    except _Refused as refusal:
        raise _refusal(version, parts[0], unique_id, name, str(refusal)) from None
    return json.dumps(head).encode()[:-1] + b"," + payload + b"]"


def _verified(jws: dict[str, Any], about: tuple[int, str | None], verify: Callable[[Signature], bool]) -> bytes:
    signatures = jws.get("signatures", [jws])
    payload = jws.get("payload")
    if not isinstance(payload, str) or not isinstance(signatures, list) or not signatures:
        raise _Refused("a signed message that is no JSON Web Signature")
    for one in signatures:
        if not isinstance(one, dict) or not isinstance(one.get("protected"), str):
            raise _Refused("a signature without a protected header")
        header = _header(one["protected"], about)
        signing_input = f"{one['protected']}.{payload}".encode()
        if not verify(Signature(header["alg"], header, signing_input, _decoded(one.get("signature")))):
            raise _Refused("a signature that is not valid")
    return _decoded(payload)


def _header(protected: str, about: tuple[int, str | None]) -> dict[str, Any]:
    try:
        header = json.loads(_decoded(protected), object_pairs_hook=_without_repeats)
    except (ValueError, RecursionError):
        header = None
    if not isinstance(header, dict) or header.get("alg") not in ALGORITHMS or "crit" in header:
        raise _Refused(f"a signature of another kind than {', '.join(ALGORITHMS)}")
    type_, name = about
    action = header.get("OCPPAction", name)
    # Both spellings: the specification has one word that the rest of it spells otherwise.
    number = header.get("OCPPMessageTypeId", header.get("OCPPMessageTypedId", type_))
    if (name is not None and action not in (name, name + SUFFIX)) or number not in (type_, str(type_)):
        raise _Refused("a signature of another message")
    return header


def _decoded(text: Any) -> bytes:
    """The bytes of Base64url without padding (RFC 7515 section 2)."""
    try:
        if isinstance(text, str) and text.isascii() and not set(text) & set("+/="):
            return urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except Error:
        pass
    raise _Refused("a signature that is not Base64url")


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise ValueError("a property stands twice")
    return made


def _refusal(version: str, type_: int, unique_id: str, action: str | None, told: str) -> DecodeError:
    violation = Violation("frame", f"/{2 if type_ == 3 else 3}", None, 0, None, None, told)
    answer = {2: 4, 3: 5}.get(type_)
    reply = None
    if answer in _message_types(version) and len(unique_id) <= MAX_ID and _is_text(unique_id):
        reply = json.dumps([answer, unique_id, "SecurityError", told, {}], separators=(",", ":"))
    return DecodeError((violation,), "SecurityError", told, unique_id, type_, action, reply)


@cache
def _message_types(version: str) -> frozenset[int]:
    return frozenset(Codec(version).message_types)


def _is_text(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)
