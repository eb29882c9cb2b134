"""What is timed: this package and its peers, each as a function that decodes the text of a frame."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import Any

import jsonschema
import jsonschema_rs
import ocpp.messages
import orjson

from corpus import Frame
from ocpp_fastcodec import CallError, Codec, Policy

Decode = Callable[[Any], Any]
"""From text (or bytes) to whatever the peer makes of the frame; raises when the frame is not valid."""


@cache
def codec(version: str) -> Codec:
    return Codec(version)


@cache
def lenient_codec(version: str) -> Codec:
    return Codec(version, policy=Policy.field())


def refuse() -> None:
    raise AssertionError("a frame of the corpus was refused")


def with_fastcodec(frame: Frame, pending: Mapping[str, str] | None = None) -> Decode:
    return with_request(codec(frame.version), frame, pending)


def with_field_policy(frame: Frame) -> Decode:
    return with_request(lenient_codec(frame.version), frame, None)


def with_request(codec: Codec, frame: Frame, pending: Mapping[str, str] | None) -> Decode:
    """Tells the action of a CALLRESULT."""
    if pending is not None:
        return partial(codec.decode, pending=pending)
    return codec.decode if frame.request is None else partial(codec.decode, action=frame.request)


def with_ocpp(frame: Frame) -> Decode:
    unpack, validate = ocpp.messages.unpack, ocpp.messages._validate_payload
    version, request = frame.version, frame.request

    def decode(text: Any) -> Any:
        message = unpack(text)
        if request is not None:
            message.action = request
        validate(message, version)
        return message

    return decode


def with_jsonschema(frame: Frame) -> Decode:
    schema = codec(frame.version).schema(frame.action or "", frame.kind)
    is_valid = jsonschema.validators.validator_for(schema)(schema).is_valid
    return parse_then_judge(json.loads, is_valid, frame)


def with_jsonschema_rs(frame: Frame) -> Decode:
    schema = codec(frame.version).schema(frame.action or "", frame.kind)
    return parse_then_judge(orjson.loads, jsonschema_rs.validator_for(schema).is_valid, frame)


def parse_then_judge(parse: Decode, is_valid: Callable[[Any], bool], frame: Frame) -> Decode:
    index = payload_index(frame)

    def decode(text: Any) -> Any:
        message = parse(text)
        if not is_valid(message[index]):
            refuse()
        return message

    return decode


def with_orjson(frame: Frame) -> Decode:
    return orjson.loads


PEERS: dict[str, Callable[[Frame], Decode]] = {
    "ocpp_fastcodec": with_fastcodec,
    "Policy.field()": with_field_policy,
    "orjson": with_orjson,
    "orjson+jsonschema_rs": with_jsonschema_rs,
    "json+jsonschema": with_jsonschema,
    "ocpp": with_ocpp,
}


def cannot(peer: str, frame: Frame) -> str | None:
    """Why a peer has no time for a frame, if it has none."""
    if frame.message_type == 4 and peer not in ("ocpp_fastcodec", "Policy.field()", "orjson"):
        return "there is no schema for a CALLERROR"
    if frame.message_type == 6 and peer == "ocpp":
        return "ocpp does not know the SEND of 2.1"
    return None


def payload_index(frame: Frame) -> int:
    return {3: 2, 4: 4}.get(frame.message_type, 3)


def payload_of(decoded: Any, frame: Frame) -> Any:
    """The payload (of a CALLERROR the details) in what any of the peers returned."""
    if isinstance(decoded, list):
        return decoded[payload_index(frame)]
    return decoded.details if isinstance(decoded, CallError) else decoded.payload


def same(one: Any, other: Any) -> bool:
    """Equal in values and types: 1, 1.0 and true are three things. A Decimal counts as the float it names."""

    def text(value: Any) -> str:
        return json.dumps(value, sort_keys=True, default=float)

    return text(one) == text(other)
