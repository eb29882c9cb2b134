"""What is timed: this package and its peers, each as a function that decodes the text of a frame."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any

import fastjsonschema
import jsonschema
import jsonschema_rs
import msgspec
import ocpp.messages
import orjson

from corpus import Frame
from ocpp_fastcodec import CallError, Codec, Policy
from structs import frame_type

Decode = Callable[[Any], Any]
"""From text (or bytes) to whatever the peer makes of the frame; raises when the frame is not valid."""


@cache
def codec(version: str) -> Codec:
    return Codec(version)


@cache
def lenient_codec(version: str) -> Codec:
    return Codec(version, policy=Policy.field())


def with_field_policy(frame: Frame) -> Decode:
    return with_fastcodec(frame, lenient_codec(frame.version))


def with_fastcodec(frame: Frame, own: Codec | None = None) -> Decode:
    return for_request((own or codec(frame.version)).decode, frame)


def for_request(method: Callable[..., Any], frame: Frame) -> Decode:
    """The method as it is called for this frame; a function, because `partial` is slow with a keyword."""
    request = frame.request
    return method if request is None else lambda text: method(text, action=request)


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
    schema = schema_of(frame)
    return parse_then(jsonschema.validators.validator_for(schema)(schema).is_valid, frame)


def with_fastjsonschema(frame: Frame) -> Decode:
    # As the others, it is to judge and nothing else: no formats, and no defaults put into the payload.
    return parse_then(fastjsonschema.compile(schema_of(frame), use_formats=False, use_default=False), frame)


def with_jsonschema_rs(frame: Frame) -> Decode:
    return parse_then(jsonschema_rs.validator_for(schema_of(frame)).is_valid, frame)


def schema_of(frame: Frame) -> dict[str, Any]:
    return codec(frame.version).schema(frame.action or "", frame.kind)


def parse_then(judge: Callable[[Any], object], frame: Frame) -> Decode:
    """Parses with orjson, then judges the payload; `judge` is False or raises when it finds something."""
    index = payload_index(frame)

    def decode(text: Any) -> Any:
        message = orjson.loads(text)
        if judge(message[index]) is False:
            raise ValueError("a frame was refused")
        return message

    return decode


def with_msgspec_structs(frame: Frame) -> Decode:
    return as_ours(msgspec.json.Decoder(frame_type(frame)).decode, frame)


def alone(parse: Decode) -> Callable[[Frame], Decode]:
    return lambda frame: as_ours(parse, frame)


def as_ours(parse: Decode, frame: Frame) -> Decode:
    """The function as it is called for this frame: where ours is called from a function of the harness, so is it."""
    return parse if frame.request is None else lambda text: parse(text)


# These parse and judge nothing.
PARSERS: dict[str, Decode] = {
    "orjson": orjson.loads,
    "json": json.loads,
    "msgspec": msgspec.json.Decoder().decode,
}

PEERS: dict[str, Callable[[Frame], Decode]] = {
    "ocpp_fastcodec": with_fastcodec,
    "Policy.field()": with_field_policy,
    **{name: alone(parse) for name, parse in PARSERS.items()},
    "msgspec structs": with_msgspec_structs,
    "orjson+jsonschema_rs": with_jsonschema_rs,
    "orjson+fastjsonschema": with_fastjsonschema,
    "orjson+jsonschema": with_jsonschema,
    "ocpp": with_ocpp,
}


def cannot(peer: str, frame: Frame) -> str | None:
    """Why a peer has no time for a frame, if it has none."""
    if frame.message_type == 4 and peer not in ("ocpp_fastcodec", "Policy.field()", *PARSERS):
        return "there is no schema for a CALLERROR"
    if frame.message_type == 6 and peer == "ocpp":
        return "ocpp does not know the SEND of 2.1"
    return None


def payload_index(frame: Frame) -> int:
    return {3: 2, 4: 4}.get(frame.message_type, 3)


def payload_of(decoded: Any, frame: Frame) -> Any:
    """The payload (of a CALLERROR the details) in what any of the peers returned."""
    if isinstance(decoded, list | tuple):
        return msgspec.to_builtins(decoded[payload_index(frame)])
    return decoded.details if isinstance(decoded, CallError) else decoded.payload


def same(one: Any, other: Any) -> bool:
    """Equal in values and types: 1, 1.0 and true are three things. A Decimal counts as the float it names."""

    def text(value: Any) -> str:
        return json.dumps(value, sort_keys=True, default=float)

    return text(one) == text(other)
