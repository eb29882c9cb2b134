"""What stations send off-spec, frame by frame: what `Policy.field()` does about it, or why it stays refused.

The frames are those of `frames/quirks.json`. The rules come from many public threads: see `docs/leniency.md`.
"""

from __future__ import annotations

from typing import Any

import pytest

import reference
from ocpp_fastcodec import Codec, DecodeError, KeepAlive, Policy
from shared import Case, cases

PRINCIPLE = "tolerate"
HERTZ = "1.6 errata v4.0, 3.84: unit Hertz"
UNIT = "/meterValue/0/sampledValue/0/unit"

# name -> pointer, rule of each deviation
TOLERATED: dict[str, list[tuple[str, str]]] = {
    "empty text frame as keep-alive": [("", "json: repair keep-alive")],
    "the text pong on 2.0.1": [("", "json: repair keep-alive")],
    "a key twice": [("/status", "duplicate: repair omit-repeated")],
    "Schneider: serial number of 26 for 25": [("/chargePointSerialNumber", PRINCIPLE)],
    "Schneider: serial number of 34 for 25": [("/chargeBoxSerialNumber", PRINCIPLE)],
    "model of 22 for 20": [("/chargePointModel", PRINCIPLE)],
    "info of 51 for 50": [("/info", PRINCIPLE)],
    "Sigen: idTag of 22": [("/idTag", PRINCIPLE)],
    "ABB: configuration value of 501": [("/configurationKey/0/value", PRINCIPLE)],
    "exiResponse of 5601": [("/exiResponse", PRINCIPLE)],
    "OpenEVSE: sample is a number": [("/meterValue/0/sampledValue/0/value", "type: repair number-to-string")],
    "Scame: configuration values of other types": [
        ("/configurationKey/0/value", "type: repair number-to-string"),
        ("/configurationKey/1/value", "type: repair boolean-to-string"),
    ],
    "readonly is a number": [
        ("/configurationKey/0/readonly", "type: repair number-to-boolean"),
        ("/configurationKey/1/readonly", "type: repair number-to-boolean"),
    ],
    "Huawei: meterValue is an object": [("/meterValue", "type: repair single-item")],
    "Growatt: data is an object in 1.6": [("/data", "1.6 DataTransfer /data type: repair json-to-string")],
    "meterStop is a fraction": [("/meterStop", "1.6 StopTransaction /meterStop type: repair round")],
    "unit «Hz»": [(UNIT, "enum: repair synonym"), (UNIT, HERTZ)],
    "unit «Hertz»": [(UNIT, HERTZ)],
    "unit «C»": [(UNIT, "enum: repair synonym")],
    "unit «»": [(UNIT, "repair omit-empty-string")],
    "unit «wh»": [(UNIT, "enum: repair enum-case")],
    "measurand Request.Energy": [("/meterValue/0/sampledValue/0/measurand", PRINCIPLE)],
    "Alfen: bad context": [("/meterValue/0/sampledValue/0/context", "repair trim")],
    "Legrand: errorCode Error": [("/errorCode", "enum: repair synonym")],
    "no samples, 2.x (2.0.1)": [
        ("/meterValue/0/sampledValue", PRINCIPLE),
        ("/meterValue", PRINCIPLE),
    ],
    "no samples, 2.x (2.1)": [
        ("/meterValue/0/sampledValue", PRINCIPLE),
        ("/meterValue", PRINCIPLE),
    ],
    "extra fields in StopTransaction": [
        ("/connectorId", PRINCIPLE),
        ("/disconnectReason", PRINCIPLE),
    ],
    "values for value": [
        ("/meterValue/0/sampledValue/0", PRINCIPLE),
        ("/meterValue/0/sampledValue/0/values", PRINCIPLE),
    ],
    "null for an optional field": [
        ("/idTag", "repair omit-null"),
        ("/reason", "repair omit-null"),
        ("/reason", "repair omit-null"),
    ],
    "mobilityhouse edition: Hertz in StopTransaction": [("/transactionData/0/sampledValue/0/unit", HERTZ)],
    "mobilityhouse edition: no samples": [
        ("/meterValue/0/sampledValue", PRINCIPLE),
        ("/meterValue", PRINCIPLE),
    ],
    "mobilityhouse edition: no meter values": [("/meterValue", PRINCIPLE)],
    "mobilityhouse edition: exiResponse of 7501": [("/exiResponse", PRINCIPLE)],
}

BROKEN = "it is not JSON: what it would have said, nobody knows"
NO_FRAME = "it is no frame: there is nothing to answer to, or nothing to say which message it is"
REFUSED: dict[str, str] = {
    "Grizzl-E: truncated": BROKEN,
    "ZJ Beny: comma before the first sample": BROKEN,
    "AEFA: no value": BROKEN,
    "Wallbe: NUL in a string": BROKEN,
    "Ocular: control bytes after a full idTag": BROKEN,
    "broken escape": BROKEN,
    "latin-1 bytes": BROKEN,
    "null message id": NO_FRAME,
    "message type 1": NO_FRAME,
    "FoxESS: a payload of 2.0.1 on 1.6": "it is a message of another version, and lacks what this one asks for",
    "transactionId is null": "nothing says which transaction ends; a station's own rule may accept it",
}

OFF_SPEC = [case for case in cases() if case.name.startswith("quirks: ") and case.refuse is not None]


def name(case: Case) -> str:
    return case.name.removeprefix("quirks: ")


def field(case: Case) -> Codec:
    return Codec(case.version, policy=Policy.field(), **case.options)


def test_every_row_is_here() -> None:
    assert {name(case) for case in OFF_SPEC} == TOLERATED.keys() | REFUSED.keys()
    assert TOLERATED.keys().isdisjoint(REFUSED)


@pytest.mark.parametrize("case", [case for case in OFF_SPEC if name(case) in TOLERATED], ids=name)
def test_tolerated(case: Case) -> None:
    message: Any = field(case).decode(case.frame, action=case.action)
    assert [(found.pointer, found.rule) for found in message.deviations] == TOLERATED[name(case)]
    assert list(message.deviations) == field(case).check(case.frame, action=case.action)
    if isinstance(message, KeepAlive):
        return
    kind = "response" if message.message_type_id == 3 else "request"
    left = reference.findings(reference.Message(case.version, message.action, kind), message.payload)
    accepted = {(found.pointer, found.keyword) for found in message.deviations if found.resolution == "accept"}
    assert {(finding.pointer, finding.keyword) for finding in left} <= accepted


@pytest.mark.parametrize("case", [case for case in OFF_SPEC if name(case) in REFUSED], ids=name)
def test_refused(case: Case) -> None:
    with pytest.raises(DecodeError) as caught:
        field(case).decode(case.frame, action=case.action)
    with pytest.raises(DecodeError) as strict:
        case.codec.decode(case.frame, action=case.action)
    assert (caught.value.code, caught.value.reply) == (strict.value.code, strict.value.reply)
    assert any(found.resolution is None for found in caught.value.violations)


@pytest.mark.parametrize("case", [case for case in cases() if case.accept is not None and not case.options], ids=name)
def test_what_is_accepted_anyway(case: Case) -> None:
    """No preset changes a frame that needs none."""
    for preset in (None, Policy.strict(), Policy.errata(), Policy.field()):
        message: Any = Codec(case.version, policy=preset).decode(case.frame, action=case.action)
        assert message == case.codec.decode(case.frame, action=case.action)
        assert all(found.resolution is None for found in message.deviations)


@pytest.mark.parametrize("case", OFF_SPEC, ids=name)
def test_errata_are_about_hertz_alone(case: Case) -> None:
    errata = Codec(case.version, policy=Policy.errata(), **case.options)
    assert errata.is_valid(case.frame, action=case.action) is (
        name(case) in ("unit «Hertz»", "mobilityhouse edition: Hertz in StopTransaction")
    )
    assert not Codec(case.version, policy=Policy.strict(), **case.options).is_valid(case.frame, action=case.action)
