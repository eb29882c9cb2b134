"""Verifies signed messages of OCPP 2.x (part 4, chapter 7): ES256 with the package `cryptography`.

python examples/signed_messages.py
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from ocpp_fastcodec import Codec, DecodeError
from ocpp_fastcodec.signed import Signature

ES256 = ec.ECDSA(SHA256())


class Keys:
    """The public keys of stations, by the digests of their certificates; `verify` is what `Codec(signed=...)` takes."""

    def __init__(self, keys: dict[str, ec.EllipticCurvePublicKey]) -> None:
        self.keys = keys

    def verify(self, signature: Signature) -> bool:
        key = self.keys.get(signature.header.get("x5t#S256", ""))
        if key is None or signature.algorithm != "ES256" or len(signature.value) != 64:
            return False
        r, s = (int.from_bytes(part) for part in (signature.value[:32], signature.value[32:]))
        try:
            key.verify(encode_dss_signature(r, s), signature.signing_input, ES256)
        except InvalidSignature:
            return False
        return True


def sign(key: ec.EllipticCurvePrivateKey, digest: str, action: str, payload: dict[str, object]) -> str:
    """A signed CALL, as a station would send it."""
    header = {"alg": "ES256", "OCPPAction": action, "OCPPMessageTypedId": 2, "x5t#S256": digest}
    parts = [_base64(json.dumps(part).encode()) for part in (header, payload)]
    r, s = decode_dss_signature(key.sign(".".join(parts).encode(), ES256))
    signature = _base64(r.to_bytes(32) + s.to_bytes(32))
    jws = {"payload": parts[1], "protected": parts[0], "signature": signature}
    return json.dumps([2, "1", f"{action}-Signed", jws])


def _base64(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def main() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    codec = Codec("2.0.1", signed=Keys({"digest": key.public_key()}).verify)
    frame = sign(key, "digest", "Heartbeat", {})
    print(codec.decode(frame))
    try:
        codec.decode(frame.replace('"1"', '"2"').replace('"payload": "', '"payload": "e'))
    except DecodeError as error:
        print(error.reply)


if __name__ == "__main__":
    main()
