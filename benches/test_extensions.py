"""Times what extensions cost: official frames beside twenty of them, a vendor's actions, and data in DataTransfer."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any

import orjson
from pytest_benchmark.fixture import BenchmarkFixture

import timing
from corpus import FRAMES, Frame, compact
from ocpp_fastcodec import Call, Codec, Extension
from peers import codec, with_fastcodec

pytestmark = timing.ROUNDS

DESCRIBED = [frame for frame in FRAMES if frame.action is not None]
REQUESTS = [frame for frame in DESCRIBED if frame.message_type == 2]
# DataTransfer is what extensions judge.
OFFICIAL = [frame for frame in DESCRIBED if frame.action != "DataTransfer"]
VENDOR = "com.example"


def schema_of(frame: Frame) -> Any:
    return codec(frame.version).schema(str(frame.action), frame.kind)


def own_name(frame: Frame) -> str:
    """The name of an action with the shape of an official one; as long as that."""
    return str(frame.action)[::-1]


@cache
def extended(version: str) -> Codec[Any]:
    """A codec with twenty extensions."""
    schema: dict[str, Any] = {"type": "object", "properties": {"watts": {"type": "integer"}}, "required": ["watts"]}
    text = version == "1.6"
    messages = [Extension.data_transfer(VENDOR, f"M{number}", request=schema, text=text) for number in range(10)]
    actions = [Extension.action(f"Own{number}", request=schema, response=schema) for number in range(10)]
    return Codec(version, extensions=[*messages, *actions])


@cache
def with_own_actions(version: str) -> Codec[Any]:
    own = {own_name(frame): schema_of(frame) for frame in REQUESTS if frame.version == version}
    return Codec(version, extensions=[Extension.action(name, request=schema) for name, schema in own.items()])


@cache
def with_messages() -> Codec[Any]:
    """A codec of 1.6 whose DataTransfer carries, as text, what all frames carry; each is a message."""
    messages = [Extension.data_transfer(VENDOR, frame.name, request=schema_of(frame), text=True) for frame in DESCRIBED]
    return Codec("1.6", extensions=messages)


def transfer(frame: Frame) -> Frame:
    """A frame of DataTransfer that carries the payload of another as text."""
    payload = {"vendorId": VENDOR, "messageId": frame.name, "data": compact(frame.payload)}
    return Frame(frame.name, "1.6", compact([2, "19223201", "DataTransfer", payload]))


def both(text: str) -> Any:
    message = orjson.loads(text)
    return orjson.loads(message[3]["data"])


@timing.rows(OFFICIAL, ("ocpp_fastcodec", "none"))
def test_official(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    own = extended(frame.version) if peer == "ocpp_fastcodec" else codec(frame.version)
    timing.run(benchmark, frame, peer, "extensions", with_fastcodec(frame, own), timing.repeated(frame.text, frame))


@timing.rows(REQUESTS, ("ocpp_fastcodec", "official"))
def test_own_action(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    message = json.loads(frame.text)
    own, text = with_own_actions(frame.version), compact([*message[:2], own_name(frame), *message[3:]])
    found: list[Any] = [own.decode(text), own.decode(frame.text)]
    assert found[0].payload == found[1].payload
    sent = text if peer == "ocpp_fastcodec" else frame.text
    timing.run(benchmark, frame, peer, "own action", own.decode, timing.repeated(sent, frame))


@timing.rows(DESCRIBED, ("ocpp_fastcodec", "orjson"))
def test_data(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    sent, decode = transfer(frame), with_messages().decode
    message: Any = decode(sent.text)
    assert not message.data_violations
    assert message.data == both(sent.text)
    called: Callable[[str], Any] = decode if peer == "ocpp_fastcodec" else both
    timing.run(benchmark, sent, peer, "data", called, timing.repeated(sent.text, sent))


@timing.rows(DESCRIBED, ("ocpp_fastcodec", "orjson"))
def test_encode_data(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    """A value is written as the text of its JSON."""
    sent, encode = transfer(frame), with_messages().encode
    payload = {**sent.payload, "data": frame.payload}
    call = Call("19223201", "DataTransfer", payload)

    def dumps(message: Call) -> str:
        data = orjson.dumps(message.payload["data"]).decode()
        return orjson.dumps([2, message.unique_id, message.action, {**message.payload, "data": data}]).decode()

    assert json.loads(encode(call)) == json.loads(dumps(call))
    called: Callable[[Call], Any] = encode if peer == "ocpp_fastcodec" else dumps
    timing.run(benchmark, sent, peer, "encode data", called, timing.repeated(call, sent))
