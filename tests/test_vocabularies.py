"""The vocabularies that the package ships, with messages like those that implementations send."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from ocpp_fastcodec import Call, Codec, Extension, Extensions
from ocpp_fastcodec.extensions import VendorAction
from ocpp_fastcodec.strategies import calls
from ocpp_fastcodec.vocabularies import COST, PLUG_AND_CHARGE, SIGNED_METER_VALUES

ROOT = Path(__file__).parent.parent / "schemas" / "extensions"
ALL = [PLUG_AND_CHARGE, COST, SIGNED_METER_VALUES]
OLD = Codec("1.6", extensions=ALL)
NEW = Codec("2.0.1", extensions=ALL)
PNC = "org.openchargealliance.iso15118pnc"
MSG = "org.openchargealliance.costmsg"
HASH = {"hashAlgorithm": "SHA256", "issuerNameHash": "ab" * 32, "issuerKeyHash": "cd" * 32, "serialNumber": "01"}


def found(message: Any) -> list[tuple[str, str]]:
    return [(violation.keyword, violation.pointer) for violation in message.data_violations]


def asked(vendor: str, message: str, data: Any) -> Any:
    payload = {"vendorId": vendor, "messageId": message, "data": json.dumps(data) if data is not None else ""}
    return OLD.decode(json.dumps([2, "1", "DataTransfer", payload]))


def answered(vendor: str, message: str, data: Any) -> Any:
    frame = json.dumps([3, "1", {"status": "Accepted", "data": json.dumps(data)}])
    return OLD.decode(frame, action=VendorAction(vendor, message))


def test_the_files_are_read_as_a_users_folder_is() -> None:
    assert set(Extensions.load(ROOT)) == {*PLUG_AND_CHARGE, *COST, *SIGNED_METER_VALUES}
    for path in ROOT.rglob("*.json"):
        schema = json.loads(path.read_text())
        assert schema["$comment"].startswith("Written for this project from")
        assert "additionalProperties" not in path.read_text()


@pytest.mark.parametrize(
    ("message", "data"),
    [
        ("Authorize", {"idToken": {"idToken": "DE8AC12E46L89"}}),
        # The shape of 2.0.1, which some stations send.
        ("Authorize", {"idToken": {"idToken": "DE8AC12E46L89", "type": "eMAID"}, "certificate": "-----BEGIN"}),
        (
            "Authorize",
            {"idToken": {"idToken": "x"}, "iso15118CertificateHashData": [{**HASH, "responderURL": "http://x"}]},
        ),
        ("SignCertificate", {"csr": "-----BEGIN CERTIFICATE REQUEST-----"}),
        # The document's own example has what its table lacks.
        ("SignCertificate", {"csr": "x", "certificateType": "V2GCertificate"}),
        ("TriggerMessage", {}),
        ("TriggerMessage", {"requestedMessage": "SignV2GCertificate"}),
        ("Get15118EVCertificate", {"iso15118SchemaVersion": "urn:x", "action": "Install", "exiRequest": "x" * 5600}),
        ("GetCertificateStatus", {"ocspRequestData": {**HASH, "responderURL": "http://x"}}),
        ("GetInstalledCertificateIds", {"certificateType": ["V2GRootCertificate", "V2GCertificateChain"]}),
        ("InstallCertificate", {"certificateType": "MORootCertificate", "certificate": "x"}),
        ("DeleteCertificate", {"certificateHashData": HASH}),
        ("CertificateSigned", {"certificateChain": "x" * 10_000}),
    ],
)
def test_plug_and_charge(message: str, data: Any) -> None:
    call = asked(PNC, message, data)
    assert (found(call), call.data_status, call.data) == ([], None, data)


@pytest.mark.parametrize(
    ("message", "data", "expected"),
    [
        ("Authorize", {"idToken": "DE8AC12E46L89"}, [("type", "/data/idToken")]),
        ("Authorize", {}, [("required", "/data")]),
        ("Authorize", {"idToken": {"idToken": "x" * 21}}, [("maxLength", "/data/idToken/idToken")]),
        ("InstallCertificate", {"certificateType": "x", "certificate": "x"}, [("enum", "/data/certificateType")]),
        ("SignCertificate", None, [("json", "/data")]),
    ],
)
def test_plug_and_charge_that_is_wrong(message: str, data: Any, expected: Any) -> None:
    call = asked(PNC, message, data)
    assert (found(call), call.data_status) == (expected, "Rejected")


def test_answers_of_plug_and_charge() -> None:
    status = {"status": "Accepted", "cacheExpiryDateTime": "2030-01-01T00:00:00Z"}
    right: dict[str, Any] = {
        "Authorize": {"idTokenInfo": status, "certificateStatus": "Accepted"},
        # Longer than the document allows, as real ones are.
        "Get15118EVCertificate": {"status": "Accepted", "exiResponse": "x" * 9000},
        "GetInstalledCertificateIds": {
            "status": "Accepted",
            "certificateHashDataChain": [{"certificateType": "V2GRootCertificate", "certificateHashData": HASH}],
        },
        "TriggerMessage": {"status": "NotImplemented"},
    }
    for message, data in right.items():
        assert found(answered(PNC, message, data)) == []
        assert ("required", "/data") in found(answered(PNC, message, {}))


RUNNING = {
    "transactionId": 7,
    "timestamp": "2024-09-13T10:00:00Z",
    "meterValue": 1_000,
    "cost": 1.25,
    "state": "Charging",
    "chargingPrice": {"kWhPrice": 0.25, "hourPrice": 0, "flatFee": 1},
    "nextPeriod": {"atTime": "2024-09-13T11:00:00Z", "chargingPrice": {"kWhPrice": 0.5}},
    "triggerMeterValue": {"atEnergykWh": 5, "atCPStatus": ["Finishing"]},
}


@pytest.mark.parametrize(
    ("message", "data"),
    [
        (
            "SetUserPrice",
            {
                "idToken": "x",
                "priceText": "0.25 per kWh",
                "priceTextExtra": [{"format": "UTF8", "language": "en", "content": "x"}],
            },
        ),
        ("RunningCost", RUNNING),
        # After StopTransaction, and with the name that the diagrams have.
        (
            "RunningCost",
            {"transactionId": 7, "time": "2024-09-13T10:00:00Z", "meterValue": 1, "cost": 2, "state": "Idle"},
        ),
        ("FinalCost", {"transactionId": 7, "cost": 3.31, "priceText": "x", "qrCodeText": "https://x"}),
        ("ConnectorUnplugged", {"transactionId": 7, "time": "2024-09-13T10:00:00Z"}),
    ],
)
def test_cost(message: str, data: Any) -> None:
    assert found(asked(MSG, message, data)) == []
    assert found(asked(MSG, message, {**data, "transactionId": "7", "idToken": 7})) != []


def test_the_default_price() -> None:
    def change(key: str, value: str) -> Any:
        return OLD.decode(json.dumps([2, "1", "ChangeConfiguration", {"key": key, "value": value}]))

    assert found(change("DefaultPrice", '{"priceText":"x","chargingPrice":{"kWhPrice":0.25}}')) == []
    # As the document prints it.
    assert found(change("DefaultPrice", '{"priceText":"x",}')) == [("json", "/value")]
    assert found(change("DefaultPriceText,de", "0,25 je kWh")) == []


def test_custom_data_of_costs() -> None:
    custom = {key: value for key, value in RUNNING.items() if key not in ("cost", "transactionId")}
    custom["triggerMeterValue"] = {"atEnergykWh": 5}
    payload = {"totalCost": 1.25, "transactionId": "t", "customData": {"vendorId": MSG, **custom}}
    assert found(NEW.decode(json.dumps([2, "1", "CostUpdated", payload]))) == []
    payload["customData"] = {"vendorId": MSG, "state": "Waiting"}
    assert found(NEW.decode(json.dumps([2, "1", "CostUpdated", payload]))) == [("enum", "/customData/state")]
    payload["customData"] = {"vendorId": "org.openchargealliance.org.qrcode"}
    assert found(NEW.decode(json.dumps([2, "1", "CostUpdated", payload]))) == [("required", "/customData")]


def test_signed_meter_values() -> None:
    signed = {
        "signedMeterData": "T0NNRnx7",
        "signingMethod": "ECDSA-secp256r1-SHA256",
        "encodingMethod": "OCMF",
        "publicKey": "",
    }
    sample = {"context": "Transaction.End", "format": "SignedData", "value": signed}
    meter = {"timestamp": "2025-02-10T10:00:00Z", "sampledValue": [{"value": "1"}, sample]}
    stop = {"transactionId": 1, "meterStop": 1, "timestamp": "2025-02-10T10:00:00Z", "transactionData": [meter]}
    frame = OLD.encode(Call("1", "StopTransaction", stop))
    message = OLD.decode(frame)
    assert isinstance(message, Call)
    assert found(message) == []
    assert json.loads(message.payload["transactionData"][0]["sampledValue"][1]["value"]) == signed
    broken = OLD.decode(frame.replace("signingMethod", "signMethod"))
    assert found(broken) == [("required", "/transactionData/0/sampledValue/1/value")]


def test_own_messages_under_an_official_vendor_id() -> None:
    own = Extension.data_transfer(PNC, "Mine", request={"type": "integer"}, text=True)
    codec = Codec("1.6", extensions=[*ALL, own])
    message = codec.decode(json.dumps([2, "1", "DataTransfer", {"vendorId": PNC, "messageId": "Mine", "data": "3"}]))
    assert isinstance(message, Call)
    assert (message.data, message.data_status) == (3, None)


@settings(max_examples=30)
@given(calls(OLD))
def test_calls_are_drawn(call: Call) -> None:
    assert OLD.is_valid(OLD.encode(call))
