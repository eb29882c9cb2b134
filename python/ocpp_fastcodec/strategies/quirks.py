"""What real stations send off-spec, as reported in public issue trackers: a table of frames with a gap in each."""

from __future__ import annotations

import json
from typing import NamedTuple

from hypothesis import strategies as st

from .messages import UNIQUE_IDS, codec

__all__ = ["Quirk", "quirky_calls"]


class Quirk(NamedTuple):
    """A frame as some station sends it. What a server makes of it is the server's policy.

    - `name`: of the shape, such as "serial-number-too-long".
    - `version`: the OCPP version of the connection.
    - `frame`: bytes where it is no text.
    - `action`: the one that a CALLRESULT answers, otherwise None.
    - `station`: who was seen to send it, or None.
    - `source`: the tracker and number where it was reported, or None.
    """

    name: str
    version: str
    frame: str | bytes
    action: str | None
    station: str | None
    source: str | None


def quirky_calls(version: str = "1.6") -> st.SearchStrategy[Quirk]:
    """The off-spec shapes of real stations: most are CALLs, and the official schemas allow some of them.

    Broken frames are drawn for every version, odd payloads for that in which they were seen, mostly 1.6.

        @given(quirky_calls("1.6"))
        def test_no_station_is_dropped(quirk: Quirk) -> None:
            server.receive(quirk.frame)

    Raises `ValueError` for an unknown version.
    """
    version = codec(version).version
    return st.one_of([row.quirks(version) for row in _ANY_VERSION + _BY_VERSION.get(version, [])])


NOTHING = st.just("")


class _Row(NamedTuple):
    name: str
    station: str | None
    source: str | None
    # `$id` stands for a message id, and `$gap` for what is drawn of `gaps`, each as JSON text.
    frame: str
    gaps: st.SearchStrategy[str] = NOTHING
    action: str | None = None
    encoding: str | None = None

    def quirks(self, version: str) -> st.SearchStrategy[Quirk]:
        def quirk(unique_id: str, gap: str) -> Quirk:
            text = self.frame.replace("$gap", gap).replace("$id", json.dumps(unique_id))
            frame = text.encode(self.encoding) if self.encoding else text
            return Quirk(self.name, version, frame, self.action, self.station, self.source)

        return st.builds(quirk, UNIQUE_IDS if "$id" in self.frame else NOTHING, self.gaps)


def _one_of(*texts: str) -> st.SearchStrategy[str]:
    return st.sampled_from(texts)


def _long(least: int, most: int) -> st.SearchStrategy[str]:
    """A string of so many characters."""
    return st.integers(least, most).map(lambda length: f'"{"x" * length}"')


_ANY_VERSION = [
    _Row("empty-frame", "Delta", "SteVe#66", ""),
    _Row("keep-alive-text", None, "mobilityhouse/ocpp#99", "pong"),
    _Row("call-error-of-two-elements", None, "mobilityhouse/ocpp#436", "[4,$id]"),
    _Row("call-error-of-three-elements", None, "mobilityhouse/ocpp#436", '[4,$id,"InternalError"]'),
    _Row("call-error-of-four-elements", "Grizzl-E", "lbbrhzn/ocpp#899", '[4,$id,"NotImplemented",""]'),
    _Row("call-error-details-string", None, "SteVe#45", '[4,$id,"GenericError","","see the manual"]'),
    _Row("call-error-for-call-result", None, "mobilityhouse/ocpp#102", '[4,$id,"ProtocolError","cannot read",{}]'),
    _Row(
        "truncated",
        "Grizzl-E",
        "lbbrhzn/ocpp#176",
        '[2,$id,"DataTransfer",{"vendorId":"v"$gap',
        _one_of("", ",", ',"', ',"data', ',"data"', ',"data":', ',"data":"x', ',"data":"x"', "}"),
    ),
    _Row(
        "nul-in-string",
        "Wallbe",
        "evcc#3685",
        '[2,$id,"DataTransfer",{"vendorId":"v$gap"}]',
        _one_of("\\u0000", "\0", "\0\0\0"),
    ),
    _Row("broken-escape", None, "mobilityhouse/ocpp#415", '[2,$id,"DataTransfer",{"vendorId":"C:\\logs"}]'),
    _Row(
        "pretty-printed",
        "Schneider",
        "OCPP.Core#85",
        '[$gap2,$gap$id,$gap"DataTransfer",$gap{$gap"vendorId" : "v"$gap}$gap]$gap',
        _one_of("\n  ", "\r\n\t", "\n"),
    ),
    _Row("empty-id", None, "SteVe", '[2,"","Heartbeat",{}]'),
    _Row("null-id", None, "ocpp-go#267", '[2,null,"Heartbeat",{}]'),
    _Row("message-type-1", None, "mobilityhouse/ocpp#358", '[1,$id,"Heartbeat",{}]'),
    _Row("null-payload", None, "SteVe#1109", '[2,$id,"Heartbeat",null]'),
    _Row("latin-1", None, "mobilityhouse/ocpp#6", '[2,$id,"DataTransfer",{"vendorId":"Tür"}]', encoding="latin-1"),
    _Row("duplicate-key", None, "OCPP.Core#36", '[2,$id,"DataTransfer",{"vendorId":"v","vendorId":"v"}]'),
]

_BOOT = '[2,$id,"BootNotification",{"chargePointVendor":$gap,"chargePointModel":"m"}]'
_MODEL = '[2,$id,"BootNotification",{"chargePointVendor":"v","chargePointModel":$gap}]'
_SERIAL = '[2,$id,"BootNotification",{"chargePointVendor":"v","chargePointModel":"m","chargePointSerialNumber":$gap}]'
_TAG = '[2,$id,"Authorize",{"idTag":$gap}]'
_STATUS = '[2,$id,"StatusNotification",{"connectorId":1,"status":"Available","errorCode":"NoError","info":$gap}]'
_ERROR_CODE = '[2,$id,"StatusNotification",{"connectorId":1,"status":"Faulted","errorCode":$gap}]'
_METER = '[2,$id,"MeterValues",{"connectorId":1,"meterValue":$gap}]'
_METER_OF = '[2,$id,"MeterValues",{"connectorId":1,"transactionId":$gap,"meterValue":[]}]'
_TIME = '[2,$id,"MeterValues",{"connectorId":1,"meterValue":[{"timestamp":$gap,"sampledValue":[{"value":"1"}]}]}]'
_SAMPLES = (
    '[2,$id,"MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"2024-01-01T00:00:00Z","sampledValue":[$gap]}]}]'
)
_STOP = '[2,$id,"StopTransaction",{"transactionId":1,"timestamp":"2024-01-01T00:00:00Z",$gap}]'
_CONFIGURATION = '[3,$id,{"configurationKey":[{"key":"k","readonly":$gap}]}]'
_SCHEDULE = '[3,$id,{"status":"Accepted","chargingSchedule":{"chargingRateUnit":$gap}}]'

_OF_1_6 = [
    _Row(
        "payload-of-2.0.1",
        "FoxESS",
        "lbbrhzn/ocpp#2008",
        '[2,$id,"BootNotification",{"reason":"PowerUp","chargingStation":{"model":"m","vendorName":"v"}}]',
    ),
    _Row("control-bytes-in-string", "Ocular", "lbbrhzn/ocpp#2030", _TAG, _one_of('"01234567890123456789\x02\x7f"')),
    _Row("first-item-missing", "ZJ Beny", "lbbrhzn/ocpp#1078", _SAMPLES, _one_of(',{"value":"1"}')),
    _Row("value-missing", "AEFA", "lbbrhzn/ocpp#2032", _METER_OF),
    # Too long, or empty.
    _Row("serial-number-too-long", "Schneider EVlink", "mobilityhouse/ocpp#122", _SERIAL, _long(26, 34)),
    _Row("model-too-long", "Grizzl-E", "lbbrhzn/ocpp#899", _MODEL, _long(22, 22)),
    _Row("info-too-long", None, "lbbrhzn/ocpp#987", _STATUS, _long(51, 100)),
    _Row("id-tag-too-long", "Sigen", "lbbrhzn/ocpp#1803", _TAG, _long(21, 22)),
    _Row(
        "configuration-value-too-long",
        "ABB Terra",
        "evcc#6817",
        _CONFIGURATION.replace("$gap", 'true,"value":$gap'),
        _long(501, 600),
        "GetConfiguration",
    ),
    _Row(
        "property-in-other-case",
        None,
        "c-jimenez/open-ocpp#236",
        '[2,$id,"BootNotification",{"chargePointVendor":"v","chargePointModel":"m","FirmwareVersion":"1"}]',
    ),
    _Row(
        "list-without-bracket",
        "Grizzl-E",
        "lbbrhzn/ocpp#1652",
        '[3,$id,{"configurationKey":],"unknownKey":["AuthorizationKey"]}]',
        action="GetConfiguration",
    ),
    _Row("empty-vendor", "Huawei", "evcc#32170", _BOOT, _one_of('""')),
    _Row("info-word-null", "ABB", "lbbrhzn/ocpp#169", _STATUS, _one_of('"null"')),
    _Row("empty-sample", "Heidelberg", "evcc#17836", _SAMPLES, _one_of('{"value":""}')),
    _Row("padded-sample", None, "evcc", _SAMPLES, _one_of('{"value":"   230.1 "}')),
    # Another type.
    _Row("number-sample", "OpenEVSE", "lbbrhzn/ocpp#210", _SAMPLES, _one_of('{"value":230.1}', '{"value":7}')),
    _Row("exponent-sample", "Wallbox", "lbbrhzn/ocpp#2", _SAMPLES, _one_of('{"value":"2e+01"}')),
    _Row(
        "configuration-value-type",
        "Scame",
        "mobilityhouse/ocpp#581",
        _CONFIGURATION.replace("$gap", 'true,"value":$gap'),
        _one_of("300", "true"),
        "GetConfiguration",
    ),
    _Row("readonly-number", None, "evcc#26253", _CONFIGURATION, _one_of("0", "1"), "GetConfiguration"),
    _Row(
        "meter-value-object",
        "Huawei",
        "lbbrhzn/ocpp#1144",
        _METER,
        _one_of('{"timestamp":"2024-01-01T00:00:00Z","sampledValue":[{"value":"1"}]}'),
    ),
    _Row(
        "data-object",
        "Growatt",
        "mobilityhouse/ocpp#101",
        '[2,$id,"DataTransfer",{"vendorId":"Growatt","data":$gap}]',
        _one_of("{}", '{"k":1}'),
    ),
    _Row("transaction-id-null", None, "mobilityhouse/ocpp#617", _METER_OF, _one_of("null")),
    _Row("transaction-id-odd", None, "mobilityhouse/ocpp#617", _METER_OF, _one_of("0", "9223372036854775807")),
    _Row("meter-stop-negative", None, None, _STOP, _one_of('"meterStop":-1')),
    _Row("meter-stop-fraction", None, None, _STOP, _one_of('"meterStop":5.5')),
    # No literal of the enum.
    _Row("unit-hz", "ChargeAmps", "lbbrhzn/ocpp#1576", _SAMPLES, _one_of('{"value":"50","unit":"Hz"}')),
    _Row("unit-hertz", "Viridian", "mobilityhouse/ocpp#70", _SAMPLES, _one_of('{"value":"50","unit":"Hertz"}')),
    _Row("unit-c", None, None, _SAMPLES, _one_of('{"value":"30","unit":"C"}')),
    _Row(
        "unit-celsius",
        None,
        None,
        _SAMPLES,
        _one_of('{"value":"30","unit":"Celsius"}', '{"value":"30","unit":"Celcius"}'),
    ),
    _Row("error-code-error", "Legrand", "lbbrhzn/ocpp#1248", _ERROR_CODE, _one_of('"Error"')),
    _Row(
        "measurand-unknown",
        None,
        "mobilityhouse/ocpp#54",
        _SAMPLES,
        _one_of('{"value":"1","measurand":"Request.Energy"}'),
    ),
    _Row(
        "context-unknown",
        "Alfen",
        "lbbrhzn/ocpp#361",
        _SAMPLES,
        _one_of('{"value":"1","context":"Offline.Replay"}', '{"value":"1","context":"Transaction.End "}'),
    ),
    _Row(
        "rate-unit-empty",
        "Heidelberg",
        "evcc#17836",
        _SCHEDULE,
        _one_of('"","chargingSchedulePeriod":[{"startPeriod":0,"limit":16}]'),
        "GetCompositeSchedule",
    ),
    # Another structure.
    _Row("samples-empty", "Vestel", "lbbrhzn/ocpp#466", _SAMPLES),
    _Row(
        "schedule-empty",
        None,
        "evcc#14888",
        _SCHEDULE,
        _one_of('"A","chargingSchedulePeriod":[]'),
        "GetCompositeSchedule",
    ),
    _Row(
        "extra-property",
        None,
        None,
        _STOP,
        _one_of('"meterStop":5,"connectorId":1', '"meterStop":5,"disconnectReason":"EV"'),
    ),
    _Row("values-for-value", None, None, _SAMPLES, _one_of('{"values":"1"}')),
    _Row("optional-null", None, None, _STATUS, _one_of("null")),
    # Timestamps that are none.
    _Row("timestamp-without-zone", "Growatt THOR", "evcc#10399", _TIME, _one_of('"2023-10-19T15:28:07"')),
    _Row("timestamp-short-zone", "monta", None, _TIME, _one_of('"2023-10-19T15:28:07+03"')),
    _Row("timestamp-no-such-day", "ABB Terra", "SteVe#769", _TIME, _one_of('"2022-02-29T12:00:00Z"')),
    _Row("timestamp-zero", None, None, _TIME, _one_of('"0"')),
    _Row("timestamp-not-set", "AcTEC", "Wallbox-EVCC-Proxy", _TIME, _one_of('"0000-00-00T00:00:00.000Z"')),
]

_EVENT = (
    '[2,$id,"TransactionEvent",{"eventType":"Ended","timestamp":"2024-01-01T00:00:00Z","seqNo":1,'
    '"transactionInfo":{"transactionId":"t"}$gap}]'
)

_OF_2_0_1 = [
    _Row("trigger-reason-missing", "MicroOcpp", "matth-x/MicroOcpp#405", _EVENT),
    _Row(
        "public-key-missing",
        None,
        "citrineos-core#214",
        _EVENT,
        _one_of(
            ',"triggerReason":"EVDeparted","meterValue":[{"timestamp":"2024-01-01T00:00:00Z","sampledValue":[{"value":1,'
            '"signedMeterValue":{"signedMeterData":"T0NNRg==","signingMethod":"","encodingMethod":"OCMF"}}]}]'
        ),
    ),
    _Row(
        "exi-response-too-long",
        None,
        "mobilityhouse/ocpp#364",
        '[3,$id,{"status":"Accepted","exiResponse":$gap}]',
        _long(5601, 7500),
        "Get15118EVCertificate",
    ),
]
_BY_VERSION = {"1.6": _OF_1_6, "2.0.1": _OF_2_0_1}
