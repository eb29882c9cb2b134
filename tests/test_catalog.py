"""What a version knows: its actions by direction, its schemas, its plans in print."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

import reference
from shared import codec

VERSIONS = reference.VERSIONS
DIRECTIONS: dict[str, dict[str, list[str]]] = json.loads((reference.SCHEMAS / "directions.json").read_text("utf-8"))
OLD = {
    "charging_station_to_csms": "charge_point_to_central_system",
    "csms_to_charging_station": "central_system_to_charge_point",
}


@pytest.mark.parametrize("version", VERSIONS)
def test_actions_are_those_of_the_schemas(version: str) -> None:
    known = codec(version).actions()
    assert sorted(known) == sorted({message.action for message in reference.messages(version)})
    assert len(known) == len(set(known)) == {"1.6": 39, "2.0.1": 64, "2.1": 91}[version]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("direction", OLD)
def test_actions_by_direction(version: str, direction: str) -> None:
    rows = DIRECTIONS[version]
    senders = {*rows[OLD[direction] if version == "1.6" else direction], *rows["both"]}
    if direction == "charging_station_to_csms":
        senders.update(rows.get("send_only", ()))
    assert sorted(codec(version).actions(direction)) == sorted(senders)  # type: ignore[arg-type]


@pytest.mark.parametrize("version", VERSIONS)
def test_every_action_has_a_direction(version: str) -> None:
    ours = codec(version)
    both = [*ours.actions("charging_station_to_csms"), *ours.actions("csms_to_charging_station")]
    assert set(both) == set(ours.actions())


def test_a_list_of_actions_is_the_callers() -> None:
    codec("1.6").actions().clear()
    assert codec("1.6").actions() != []


@pytest.mark.parametrize("direction", ["", "both", "csms"])
def test_an_unknown_direction(direction: Any) -> None:
    with pytest.raises(ValueError, match=r"charging_station_to_csms.*csms_to_charging_station"):
        codec("1.6").actions(direction)


@pytest.mark.parametrize("message", reference.messages(), ids=str)
def test_schema_is_the_official_file(message: reference.Message) -> None:
    ours = codec(message.version).schema(message.action, message.kind)  # type: ignore[arg-type]
    assert ours == json.loads(message.path.read_text(encoding="utf-8"))


def test_a_schema_is_the_callers() -> None:
    codec("1.6").schema("Heartbeat", "request").clear()
    assert codec("1.6").schema("Heartbeat", "request")["type"] == "object"


@pytest.mark.parametrize("road", ["schema", "explain"])
@pytest.mark.parametrize(
    ("version", "action", "kind"),
    [
        ("1.6", "Nope", "request"),
        ("1.6", "heartbeat", "request"),
        ("2.1", "HeartbeatRequest", "request"),
        ("1.6", "Heartbeat", "conf"),
        ("1.6", "Heartbeat", ""),
        ("2.1", "NotifyPeriodicEventStream", "response"),
    ],
)
def test_a_schema_that_does_not_exist(road: str, version: str, action: str, kind: str) -> None:
    with pytest.raises(ValueError, match=r"action|kind"):
        getattr(codec(version), road)(action, kind)


def test_explain_prints_the_plan() -> None:
    text = codec("1.6").explain("BootNotification")
    assert all(part in text for part in ("BootNotification", "chargePointModel", "string", "20", "required"))
    assert text == codec("1.6").explain("BootNotification", "request")
    assert "currentTime" in codec("1.6").explain("BootNotification", "response")


@pytest.mark.parametrize("message", reference.messages(), ids=str)
def test_explain_knows_every_message(message: reference.Message) -> None:
    text = codec(message.version).explain(message.action, message.kind)  # type: ignore[arg-type]
    assert all(name in text for name in reference.schema(message).get("properties", ()))


def described(schema: Any, root: Any, place: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """All places that a schema describes and what is there, by its text alone."""
    if "$ref" in schema:
        schema = root["definitions"][schema["$ref"].rpartition("/")[2]]
    yield place, schema
    if "items" in schema:
        yield from described(schema["items"], root, f"{place}/*")
    for name, inner in schema.get("properties", {}).items():
        yield from described(inner, root, f"{place}/{name}")


@pytest.mark.parametrize("message", reference.messages(), ids=str)
def test_the_plan_answers_as_the_schema_does(message: reference.Message) -> None:
    ours: Any = codec(message.version)
    payload = (message.action, message.kind)
    limits = {}
    for place, node in described(reference.schema(message), reference.schema(message)):
        assert ours.has_place(*payload, place)
        assert ours.has_place(*payload, place.replace("*", "17"))
        names = ours.properties(*payload, place)
        is_object = node.get("type", "object") == "object"
        assert names == (list(node.get("properties", {})) if is_object else None)
        is_open = is_object and node.get("additionalProperties", True)
        assert ours.has_place(*payload, f"{place}/nope") is is_open
        if "maxLength" in node and "enum" not in node:
            limits[place] = node["maxLength"]
    assert ours.max_lengths(*payload) == limits


def test_a_payload_without_a_schema_has_no_places() -> None:
    payload = ("NotifyPeriodicEventStream", "response")
    ours: Any = codec("2.1")
    assert (ours.has_place(*payload, ""), ours.properties(*payload), ours.max_lengths(*payload)) == (False, None, {})


@pytest.mark.parametrize("question", ["has_place", "properties", "max_lengths"])
@pytest.mark.parametrize("payload", [("Nope", "request"), ("Heartbeat", "conf")])
def test_a_question_about_what_does_not_exist(question: str, payload: tuple[str, str]) -> None:
    with pytest.raises(ValueError, match=r"action|kind"):
        getattr(codec("1.6"), question)(*payload, *(["/x"] if question == "has_place" else []))
