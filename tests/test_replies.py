"""The reply table: the rows of each version, and rows that a user replaces."""

from __future__ import annotations

import json
from typing import Any

import pytest

import ocpp_fastcodec
from ocpp_fastcodec import Codec, DecodeError
from reference import VERSIONS

SAME: dict[str, str | None] = {
    "action": "NotImplemented",
    "type": "TypeConstraintViolation",
    **dict.fromkeys(
        ("enum", "minLength", "maxLength", "minimum", "maximum", "multipleOf", "format", "foreign"),
        "PropertyConstraintViolation",
    ),
}
V16 = SAME | {
    "json": "FormationViolation",
    "duplicate": "FormationViolation",
    "id": None,
    "messageType": None,
    "required": "ProtocolError",
    "minItems": "OccurenceConstraintViolation",
    "maxItems": "OccurenceConstraintViolation",
    "additionalProperties": "FormationViolation",
}
V2 = SAME | {
    "json": "FormatViolation",
    "duplicate": "FormatViolation",
    "id": "RpcFrameworkError",
    "messageType": None,
    "required": "OccurrenceConstraintViolation",
    "minItems": "OccurrenceConstraintViolation",
    "maxItems": "OccurrenceConstraintViolation",
    "additionalProperties": "ProtocolError",
}
TABLES: dict[str, dict[str, str | None]] = {"1.6": V16, "2.0.1": V2, "2.1": V2}


def answer(version: str, frame: str, replies: dict[str, str | None], action: str | None = None) -> DecodeError:
    with pytest.raises(DecodeError) as caught:
        Codec(version, replies=replies).decode(frame, action=action)
    return caught.value


@pytest.mark.parametrize("version", VERSIONS)
def test_the_table_of_a_version(version: str) -> None:
    assert ocpp_fastcodec.replies(version) == TABLES[version]
    assert ocpp_fastcodec.replies(f"ocpp{version}") == TABLES[version]


def test_a_table_is_the_callers() -> None:
    ocpp_fastcodec.replies("1.6").clear()
    assert ocpp_fastcodec.replies("1.6") == V16


@pytest.mark.parametrize(("version", "error"), [("1.5", ValueError), (1.6, TypeError)])
def test_the_table_of_no_version(version: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        ocpp_fastcodec.replies(version)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_codec_tells_its_table(version: str) -> None:
    assert dict(Codec(version).replies) == TABLES[version]
    replaced = Codec(version, replies={"required": "GenericError"}).replies
    assert dict(replaced) == TABLES[version] | {"required": "GenericError"}


OLD_OCCURRENCE, TYPE = "OccurenceConstraintViolation", "TypeConstraintViolation"
REPLACED: list[tuple[str, str, dict[str, str | None], list[Any] | None]] = [
    ("1.6", '[2,"id","Authorize",{}]', {"required": OLD_OCCURRENCE}, [4, "id", OLD_OCCURRENCE]),
    ("1.6", '[2,"id","Authorize",{"idTag":5}]', {"required": "GenericError"}, [4, "id", TYPE]),
    ("1.6", '[2,"id","Nope",{}]', {"action": "NotSupported"}, [4, "id", "NotSupported"]),
    ("1.6", '[2,"id","Nope",{}]', {"action": None}, None),
    ("1.6", "pong", {"id": "GenericError"}, [4, "-1", "GenericError"]),
    ("2.0.1", "pong", {"id": None}, None),
    ("2.1", '[9,"id",{}]', {"messageType": "GenericError"}, [4, "id", "GenericError"]),
    # As it was before the errata of 2026.
    ("2.0.1", '[9,"id",{}]', {"messageType": "MessageTypeNotSupported"}, [4, "id", "MessageTypeNotSupported"]),
    ("2.1", '[2,"id","Heartbeat",{"x":}]', {"json": "GenericError"}, [4, "id", "GenericError"]),
]


@pytest.mark.parametrize(("version", "frame", "replies", "reply"), REPLACED, ids=lambda part: repr(part))
def test_a_row_is_replaced(version: str, frame: str, replies: dict[str, str | None], reply: list[Any] | None) -> None:
    error = answer(version, frame, replies)
    if reply is None:
        assert (error.reply, error.code) == (None, None)
    else:
        assert error.reply is not None
        assert json.loads(error.reply)[:3] == reply
        assert error.code == reply[2]


def test_a_row_is_replaced_for_results_too() -> None:
    error = answer("2.1", '[3,"id",{}]', {"required": "ProtocolError"}, "Heartbeat")
    assert error.reply is not None
    assert json.loads(error.reply)[:3] == [5, "id", "ProtocolError"]


def test_a_table_is_copied() -> None:
    rows: dict[str, str | None] = {"required": "GenericError"}
    codec = Codec("1.6", replies=rows)
    rows["required"] = "ProtocolError"
    with pytest.raises(DecodeError) as caught:
        codec.decode('[2,"id","Authorize",{}]')
    assert caught.value.code == "GenericError"


@pytest.mark.parametrize("version", VERSIONS)
def test_a_whole_table_may_be_given_back(version: str) -> None:
    table = ocpp_fastcodec.replies(version)
    assert dict(Codec(version, replies=table).replies) == table
