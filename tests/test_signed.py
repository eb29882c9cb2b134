"""Signed messages: verified by a user's function, then judged as the messages that were signed."""

from __future__ import annotations

import json
import pickle
from base64 import urlsafe_b64encode
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given
from hypothesis import strategies as st

import signed_messages as example
from ocpp_fastcodec import Call, CallResult, Codec, DecodeError
from ocpp_fastcodec.signed import Signature


def trusting(signature: Signature) -> bool:
    return signature.value == b"good"


CODEC = Codec("2.0.1", signed=trusting)
HEADER = {"alg": "ES256", "OCPPAction": "Heartbeat", "OCPPMessageTypedId": 2}


def base64(data: Any) -> str:
    raw = data if isinstance(data, bytes) else json.dumps(data).encode()
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def jws(payload: Any, header: Any = HEADER, value: bytes = b"good") -> dict[str, Any]:
    return {"payload": base64(payload), "protected": base64(header), "signature": base64(value)}


def frame(signed: Any, action: str = "Heartbeat-Signed") -> str:
    return json.dumps([2, "1", action, signed])


def refusal(text: str, codec: Codec[Any] = CODEC) -> DecodeError:
    with pytest.raises(DecodeError) as error:
        codec.decode(text)
    assert not codec.is_valid(text)
    assert codec.check(text) == list(error.value.violations)
    return error.value


def test_both_forms_are_opened() -> None:
    assert CODEC.decode(frame(jws({}))) == Call("1", "Heartbeat", {})
    flat = jws({})
    both = {"payload": flat.pop("payload"), "signatures": [flat, flat]}
    assert CODEC.decode(frame(both)) == Call("1", "Heartbeat", {})
    result = json.dumps([3, "1", jws({"currentTime": "2026-01-01T00:00:00Z"}, {"alg": "ES256"})])
    message = CODEC.decode(result, action="Heartbeat")
    assert isinstance(message, CallResult)
    assert message.payload == {"currentTime": "2026-01-01T00:00:00Z"}
    assert message.validated
    assert CODEC.is_valid(frame(jws({})))
    assert CODEC.check(frame(jws({}))) == []


def test_what_was_signed_is_judged() -> None:
    error = refusal(frame(jws({"x": 1})))
    assert [(found.keyword, found.pointer) for found in error.violations] == [("additionalProperties", "/x")]
    assert error.reply is not None
    assert refusal(frame(jws(b"{}]["))).violations[0].keyword == "json"
    assert refusal(frame(jws(b"{},1"))).violations[0].keyword == "frame"


@pytest.mark.parametrize(
    ("signed", "told"),
    [
        (jws({}, value=b"bad"), "a signature that is not valid"),
        ({"payload": base64({})}, "a signature without a protected header"),
        ({"payload": base64({}), "signatures": []}, "no JSON Web Signature"),
        ({"payload": 3, "signature": ""}, "no JSON Web Signature"),
        (jws({}, {"alg": "none"}), "another kind than ES256, RS256, RS384"),
        (jws({}, {"alg": "ES256", "crit": ["b64"]}), "another kind"),
        (jws({}, b"{"), "another kind"),
        (jws({}, {**HEADER, "OCPPAction": "Authorize"}), "a signature of another message"),
        (jws({}, {**HEADER, "OCPPMessageTypedId": 3}), "a signature of another message"),
        ({**jws({}), "payload": "a+b="}, "not Base64url"),
        ({"payload": base64({}), "signatures": [jws({}), jws({}, value=b"bad")]}, "not valid"),
    ],
)
def test_a_signature_of_no_use_is_refused(signed: Any, told: str) -> None:
    error = refusal(json.dumps([2, "1", "Heartbeat-Signed", {"signature": None} | signed]))
    assert told in error.description
    assert (error.code, error.unique_id, error.action) == ("SecurityError", "1", "Heartbeat")
    assert json.loads(error.reply or "")[:3] == [4, "1", "SecurityError"]


def test_without_a_verifier_the_text_says_that_the_message_is_signed() -> None:
    error = refusal(frame(jws({})), Codec("2.0.1"))
    assert "the message is signed" in error.description
    assert error.code == "NotImplemented"


def test_what_is_not_signed_is_as_ever() -> None:
    plain = '[2,"1","Heartbeat",{}]'
    assert CODEC.decode(plain) == Codec("2.0.1").decode(plain)
    assert Codec("2.0.1").signed is None
    assert pickle.loads(pickle.dumps(CODEC)).signed is trusting


def test_what_verify_raises_passes() -> None:
    def broken(signature: Signature) -> bool:
        raise LookupError(signature.algorithm)

    with pytest.raises(LookupError, match="ES256"):
        Codec("2.0.1", signed=broken).decode(frame(jws({})))


@given(
    st.recursive(
        st.none() | st.text() | st.integers(),
        lambda inner: (
            st.dictionaries(st.sampled_from(["payload", "protected", "signature", "signatures"]) | st.text(), inner)
            | st.lists(inner)
        ),
    )
)
def test_no_frame_raises_anything_else(signed: Any) -> None:
    for parts in ([2, "1", "Heartbeat-Signed", signed], [3, "1", signed], [2, "\ud800", "A-Signed", signed]):
        text = json.dumps(parts)
        if not CODEC.is_valid(text):
            assert refusal(text).violations


def test_the_example(capsys: pytest.CaptureFixture[str]) -> None:
    example.main()
    shown = capsys.readouterr().out
    assert "Call('1', 'Heartbeat', {})" in shown
    assert '[4,"2","SecurityError",' in shown
    other = ec.generate_private_key(ec.SECP256R1())
    codec = Codec("2.0.1", signed=example.Keys({"digest": other.public_key()}).verify)
    mine = ec.generate_private_key(ec.SECP256R1())
    assert codec.is_valid(example.sign(other, "digest", "Heartbeat", {}))
    assert not codec.is_valid(example.sign(mine, "digest", "Heartbeat", {}))
    assert not codec.is_valid(example.sign(other, "unknown", "Heartbeat", {}))
