"""Makes what security profile 2 needs for a try on one's own machine: a root, a server certificate, passwords.

    python examples/make_certificate.py secrets CS-1 CS-2

writes into the folder `secrets`, which keeps itself out of git:

- `root.pem`: what a station trusts. Its key is thrown away, so nothing else is ever signed by it.
- `server.pem` and `server.key`: what the CSMS shows for `localhost`, 127.0.0.1 and ::1.
- `passwords.txt`: a line `station:password` for each station named.
"""

from __future__ import annotations

import argparse
import ipaddress
import secrets
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

LIFETIME = timedelta(days=30)
LOCALHOST = [
    x509.DNSName("localhost"),
    x509.IPAddress(ipaddress.ip_address("127.0.0.1")),
    x509.IPAddress(ipaddress.ip_address("::1")),
]


def make_secrets(folder: Path, stations: Sequence[str]) -> None:
    """Writes the five files; what an earlier run has left there is replaced."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    root, server, key = make_certificates()
    write(folder / ".gitignore", b"*\n")
    write(folder / "root.pem", root.public_bytes(serialization.Encoding.PEM))
    write(folder / "server.pem", server.public_bytes(serialization.Encoding.PEM))
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    write(folder / "server.key", pem, secret=True)
    # 32 characters are within the limits of all versions: 16 to 20 bytes in 1.6, 16 to 40 characters in 2.x.
    lines = [f"{station}:{secrets.token_hex(16)}\n" for station in stations]
    write(folder / "passwords.txt", "".join(lines).encode(), secret=True)


def make_certificates() -> tuple[x509.Certificate, x509.Certificate, ec.EllipticCurvePrivateKey]:
    """A root, a server certificate that it signs, and the server's key."""
    root_key = ec.generate_private_key(ec.SECP256R1())
    root_name = name("Development root, trust it nowhere else")
    root = (
        unsigned(root_name, root_name, root_key.public_key(), root_key)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(key_usage(certificates=True), critical=True)
        .sign(root_key, hashes.SHA256())
    )
    key = ec.generate_private_key(ec.SECP256R1())
    server = (
        unsigned(name("localhost"), root_name, key.public_key(), root_key)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(key_usage(certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectAlternativeName(LOCALHOST), critical=False)
        .sign(root_key, hashes.SHA256())
    )
    return root, server, key


def unsigned(
    subject: x509.Name,
    issuer: x509.Name,
    public_key: ec.EllipticCurvePublicKey,
    issuer_key: ec.EllipticCurvePrivateKey,
) -> x509.CertificateBuilder:
    # Some clocks are a little behind.
    begin = datetime.now(UTC) - timedelta(hours=1)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public_key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(begin + LIFETIME)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public_key), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False)
    )


def name(common_name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def key_usage(*, certificates: bool) -> x509.KeyUsage:
    """For signing certificates, or for signing TLS handshakes."""
    return x509.KeyUsage(
        digital_signature=not certificates,
        key_cert_sign=certificates,
        crl_sign=certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def write(path: Path, content: bytes, *, secret: bool = False) -> None:
    # The mode comes before the content.
    path.touch()
    path.chmod(0o600 if secret else 0o644)
    path.write_bytes(content)


def main() -> None:
    parser = argparse.ArgumentParser(description="Makes a root, a server certificate and passwords, for localhost.")
    parser.add_argument("folder", type=Path, help="where to write them")
    parser.add_argument("stations", nargs="*", default=["CS-1"], help="the stations to make passwords for")
    arguments = parser.parse_args()
    make_secrets(arguments.folder, arguments.stations)
    print(f"{arguments.folder}: root.pem, server.pem, server.key, passwords.txt; valid for {LIFETIME.days} days")


if __name__ == "__main__":
    main()
