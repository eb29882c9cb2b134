"""`keys="snake"`: every official name has one snake_case name in its object, and free data keeps its keys."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from ocpp.charge_point import camel_to_snake_case

import reference
from payloads import everything
from reference import Message
from shared import codec

SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
# The name that the dataclass of the `ocpp` package has; its own function gives `prioritized_emai_ds`.
OTHER_NAMES = {"prioritizedEMAIDs": "prioritized_emaids"}
# Names of one version that never meet in one object.
SHARED_NAMES = {
    "price_schedule_id": {"priceScheduleID", "priceScheduleId"},
    "soc": {"soC", "soc"},
}
COUNTS = {"1.6": 96, "2.0.1": 244, "2.1": 555}


def decoded(message: Message, keys: str) -> Any:
    frame = message.frame(json.dumps(everything(message)))
    answer: Any = codec(message.version, keys=keys).decode(frame, action=message.action)
    return answer.payload


def objects(camel: Any, snake: Any, schema: dict[str, Any], root: dict[str, Any]) -> Iterator[dict[str, str]]:
    """The names of each object that a schema describes, both spellings side by side."""
    if "$ref" in schema:
        schema = root["definitions"][schema["$ref"].rpartition("/")[2]]
    assert type(camel) is type(snake)
    if isinstance(camel, dict) and schema.get("type") == "object":
        assert len(camel) == len(snake), "two names became one"
        yield dict(zip(camel, snake, strict=True))
        for (name, inner), other in zip(camel.items(), snake.values(), strict=True):
            yield from objects(inner, other, schema["properties"][name], root)
    elif isinstance(camel, list) and schema.get("type") == "array":
        for inner, other in zip(camel, snake, strict=True):
            yield from objects(inner, other, schema["items"], root)
    else:
        assert camel == snake


def names(message: Message) -> list[dict[str, str]]:
    root = reference.schema(message)
    return list(objects(decoded(message, "camel"), decoded(message, "snake"), root, root))


@pytest.mark.parametrize("message", reference.messages(), ids=str)
def test_each_object_round_trips(message: Message) -> None:
    found = names(message)
    assert found
    for mapping in found:
        back = {snake: camel for camel, snake in mapping.items()}
        assert {back[mapping[camel]] for camel in mapping} == set(mapping)
        for camel, snake in mapping.items():
            assert SNAKE.fullmatch(snake)
            assert snake == OTHER_NAMES.get(camel, next(iter(camel_to_snake_case({camel: None}))))


@pytest.mark.parametrize("version", reference.VERSIONS)
def test_every_name_of_a_version(version: str) -> None:
    camels: dict[str, set[str]] = {}
    for message in reference.messages(version):
        for mapping in names(message):
            for camel, snake in mapping.items():
                camels.setdefault(snake, set()).add(camel)
    shared = {snake: group for snake, group in camels.items() if len(group) > 1}
    assert set().union(*camels.values()) == official_names(version)
    assert len(set().union(*camels.values())) == COUNTS[version]
    assert shared == (SHARED_NAMES if version == "2.1" else {})


def official_names(version: str) -> set[str]:
    found: set[str] = set()

    def walk(schema: Any) -> None:
        if isinstance(schema, dict):
            found.update(schema["properties"] if isinstance(schema.get("properties"), dict) else ())
            for inner in schema.values():
                walk(inner)

    for message in reference.messages(version):
        walk(reference.schema(message))
    return found


FREE = '{"camelKey":[{"otherKey":{"IDs":1}}],"snake_key":null,"customData":{"vendorId":2}}'


@pytest.mark.parametrize("version", ["2.0.1", "2.1"])
def test_free_data_keeps_its_keys(version: str) -> None:
    frame = f'[2,"id","DataTransfer",{{"vendorId":"v","messageId":"m","data":{FREE}}}]'
    payload: Any = codec(version, keys="snake").decode(frame).payload  # type: ignore[union-attr]
    assert payload == {"vendor_id": "v", "message_id": "m", "data": json.loads(FREE)}


@pytest.mark.parametrize("version", ["2.0.1", "2.1"])
def test_custom_data_keeps_unknown_keys(version: str) -> None:
    frame = f'[2,"id","Heartbeat",{{"customData":{{"vendorId":"v","vendorID":1,"someKey":{FREE}}}}}]'
    payload: Any = codec(version, keys="snake").decode(frame).payload  # type: ignore[union-attr]
    assert payload == {"custom_data": {"vendor_id": "v", "vendorID": 1, "someKey": json.loads(FREE)}}


@pytest.mark.parametrize("version", ["2.0.1", "2.1"])
def test_an_unknown_key_that_is_the_snake_case_of_a_known_one(version: str) -> None:
    """The two swap names: nothing is lost, and the way back is plain."""
    frame = '[2,"id","Heartbeat",{"customData":{"vendor_id":[1],"vendorId":"v","custom_data":2}}]'
    payload: Any = codec(version, keys="snake").decode(frame).payload  # type: ignore[union-attr]
    assert payload == {"custom_data": {"vendorId": [1], "vendor_id": "v", "custom_data": 2}}


@pytest.mark.parametrize("version", reference.VERSIONS)
def test_a_result_without_its_action_keeps_its_keys(version: str) -> None:
    payload: Any = codec(version, keys="snake").decode(f'[3,"id",{FREE}]').payload  # type: ignore[union-attr]
    assert payload == json.loads(FREE)


@pytest.mark.parametrize("version", reference.VERSIONS)
def test_error_details_keep_their_keys(version: str) -> None:
    details: Any = codec(version, keys="snake").decode(f'[4,"id","GenericError","",{FREE}]').details  # type: ignore[union-attr]
    assert details == json.loads(FREE)


def test_pointers_are_spelled_as_on_the_wire() -> None:
    [violation] = codec("1.6", keys="snake").check('[2,"id","Authorize",{"idTag":5}]')
    assert violation.pointer == "/idTag"
