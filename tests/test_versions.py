"""The facts of a version and the lists of keywords: told by the core, and repeated nowhere."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest

import ocpp_fastcodec
import reference
from ocpp_fastcodec import VERSIONS, Codec, _core
from ocpp_fastcodec.policy import KEYWORDS as RULE_KEYWORDS
from ocpp_fastcodec.strategies.schema import compile_schema
from shared import codec

PACKAGE = Path(ocpp_fastcodec.__file__).parent
SOURCES = [*PACKAGE.rglob("*.py"), *PACKAGE.rglob("*.pyi")]
DIRECTIONS: dict[str, dict[str, list[str]]] = json.loads((reference.SCHEMAS / "directions.json").read_text("utf-8"))
SENDERS = {
    "charge_point_to_central_system": "charging_station",
    "charging_station_to_csms": "charging_station",
    "send_only": "charging_station",
    "central_system_to_charge_point": "csms",
    "csms_to_charging_station": "csms",
    "both": "both",
}
TYPES = {2: "CALL", 3: "CALLRESULT", 4: "CALLERROR"}


def test_the_versions() -> None:
    assert VERSIONS == reference.VERSIONS
    for version in VERSIONS:
        assert Codec(version).version == Codec(Codec(version).subprotocol).version == version


@pytest.mark.parametrize(
    ("version", "types", "codes", "date_time", "unreadable_id"),
    [
        ("1.6", TYPES, 10, "ISO 8601", None),
        ("2.0.1", TYPES, 12, "RFC 3339", "-1"),
        ("2.1", TYPES | {5: "CALLRESULTERROR", 6: "SEND"}, 12, "RFC 3339", "-1"),
    ],
)
def test_the_facts_of_a_version(
    version: str, types: dict[int, str], codes: int, date_time: str, unreadable_id: str | None
) -> None:
    known = codec(version)
    assert known.message_types == types
    assert len(set(known.error_codes)) == codes
    assert (known.date_time, known.unreadable_id) == (date_time, unreadable_id)


@pytest.mark.parametrize("version", VERSIONS)
def test_the_error_codes_are_those_that_are_written(version: str) -> None:
    every = {code for known in VERSIONS for code in codec(known).error_codes}
    for code in every:
        error = ocpp_fastcodec.CallError("id", code)
        if code in codec(version).error_codes:
            assert code in codec(version).encode(error)
        else:
            with pytest.raises(ocpp_fastcodec.EncodeError):
                codec(version).encode(error)


@pytest.mark.parametrize("version", VERSIONS)
def test_sender_and_carrier(version: str) -> None:
    known = codec(version)
    rows = {key: row for key, row in DIRECTIONS[version].items() if key in SENDERS}
    assert {action: known.sender(action) for action in known.actions()} == {
        action: SENDERS[key] for key, actions in rows.items() for action in actions
    }
    sent = [action for action in known.actions() if known.carrier(action) == "SEND"]
    assert sent == rows.get("send_only", [])
    assert {known.carrier(action) for action in known.actions()} <= set(known.message_types.values())


@pytest.mark.parametrize("message", reference.messages(), ids=str)
def test_a_message_is_called_like_its_schema(message: reference.Message) -> None:
    kind: Any = message.kind
    assert codec(message.version).message_name(message.action, kind) == message.path.stem


@pytest.mark.parametrize("ask", ["sender", "carrier", "message_name"])
@pytest.mark.parametrize("action", ["Nope", "heartbeat", ""])
def test_an_unknown_action(ask: str, action: str) -> None:
    with pytest.raises(ValueError, match="action"):
        getattr(codec("2.1"), ask)(action)


def test_a_send_has_no_message_that_answers() -> None:
    with pytest.raises(ValueError, match="SEND"):
        codec("2.1").message_name("NotifyPeriodicEventStream", "response")


def test_what_is_handed_out_is_the_callers() -> None:
    codec("1.6").message_types.clear()
    assert codec("1.6").message_types == TYPES


def test_keywords() -> None:
    about_frame = {"json", "limit", "frame", "action"}
    assert set(_core.KEYWORDS) - set(_core.PAYLOAD_KEYWORDS) == about_frame
    assert set(RULE_KEYWORDS) == {*_core.PAYLOAD_KEYWORDS, *_core.FOREIGN_KEYWORDS, "json", "frame", "action"}
    for version in VERSIONS:
        rows = set(ocpp_fastcodec.replies(version))
        assert rows == {*_core.PAYLOAD_KEYWORDS, "json", "action", "id", "messageType", "foreign"}


EVERYTHING = {
    "type": "object",
    "required": ["a"],
    "additionalProperties": False,
    "properties": {
        "a": {"type": "string", "minLength": 2, "maxLength": 5},
        "b": {"type": "string", "enum": ["x"]},
        "c": {"type": "array", "items": {}, "minItems": 1, "maxItems": 2},
        "d": {"type": "number", "minimum": 1, "maximum": 2, "multipleOf": 1},
    },
}


def test_the_strategies_break_every_keyword() -> None:
    """But for two: a dict has no duplicates, and formats are asserted only on request."""
    root = compile_schema(EVERYTHING, "1.6")
    breakable = {keyword for node in (root, *root.properties.values()) for keyword in node.breakable}
    assert breakable == set(_core.PAYLOAD_KEYWORDS) - {"duplicate", "format"}


def test_the_stub_lists_the_versions() -> None:
    """The one list that no program can be asked for."""
    stub = ast.parse((PACKAGE / "_core.pyi").read_text())
    (versions,) = (
        node.value
        for node in stub.body
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "_Version" and node.value
    )
    assert ast.unparse(versions) == f"Literal[{', '.join(map(repr, VERSIONS))}]"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_version_is_compared_or_listed(path: Path) -> None:
    """What a version has is asked of its codec, so that a new one is told in one place.

    The stub has its list, above; and the drop-in says what each release of the package `ocpp` has.
    """
    lists = path.suffix == ".py" and path.parent.name != "mobilityhouse"
    for node in ast.walk(ast.parse(path.read_text())):
        match node:
            case ast.Compare():
                found = any(map(is_version, [node.left, *node.comparators]))
            case ast.MatchValue():
                found = is_version(node.value)
            case ast.Tuple() | ast.List() | ast.Set() if lists:
                found = [*map(is_version, node.elts)].count(True) == len(VERSIONS)
            case _:
                continue
        assert not found, f"line {node.lineno}: {ast.unparse(node)}"


def is_version(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value in VERSIONS
