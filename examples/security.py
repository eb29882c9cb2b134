"""Security profile 2, both ends: TLS with a server certificate, and HTTP Basic for the stations [P2 A00].

The server keeps digests of the passwords and compares in constant time; no log, message or `repr` shows one.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import ssl
from collections.abc import Mapping
from pathlib import Path


def server_tls(certificate: Path, key: Path) -> ssl.SSLContext:
    """TLS 1.2 and 1.3, nothing older; the ciphers are Python's own choice: forward secrecy only."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.maximum_version = ssl.TLSVersion.TLSv1_3
    context.load_cert_chain(certificate, key)
    return context


def station_tls(root: Path) -> ssl.SSLContext:
    """As `server_tls`; trusts that root alone, and checks the server's name."""
    context = ssl.create_default_context(cafile=root)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.maximum_version = ssl.TLSVersion.TLSv1_3
    return context


def read_passwords(path: Path) -> dict[str, str]:
    """From a file with a line `station:password` for each; a station's identity has no colon in it."""
    passwords = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        station, colon, password = line.partition(":")
        if not (station and colon and password):
            raise ValueError(f"{path}, line {number}: not of the form station:password")
        passwords[station] = password
    return passwords


class Passwords:
    """Knows who may come in, without knowing the passwords."""

    def __init__(self, passwords: Mapping[str, str | bytes]) -> None:
        self._salt = secrets.token_bytes(32)
        self._digests = {
            station: self._digest(password.encode() if isinstance(password, str) else password)
            for station, password in passwords.items()
        }
        # Nobody's, so that a station that is not known takes as long as a wrong password.
        self._nobody = secrets.token_bytes(32)

    def accept(self, station: str, authorization: str | None) -> bool:
        """Whether an `Authorization` header is right for the station: its user name is the identity [P2 A00]."""
        credentials = basic_credentials(authorization)
        if credentials is None:
            return False
        user, password = credentials
        right_user = hmac.compare_digest(user, station.encode())
        right_password = hmac.compare_digest(self._digest(password), self._digests.get(station, self._nobody))
        return right_user and right_password

    def _digest(self, password: bytes) -> bytes:
        return hashlib.blake2b(password, key=self._salt, digest_size=32).digest()


def basic_credentials(authorization: str | None) -> tuple[bytes, bytes] | None:
    """User name and password of an `Authorization` header [RFC 7617].

    As bytes: a 1.6 station's password is any 16 to 20 bytes, often not UTF-8.
    """
    scheme, _, encoded = (authorization or "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        user, colon, password = base64.b64decode(encoded.strip(), validate=True).partition(b":")
    except ValueError:
        return None
    return (user, password) if colon else None
