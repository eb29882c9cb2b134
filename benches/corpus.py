"""The frames that the benchmarks time: real-shaped, valid by the official schemas, 22 bytes to 17 kB.

    python benches/corpus.py

prints them as JSON lines; `action` is the one that a CALLRESULT answers.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

Json = Any
Object = dict[str, Any]


@dataclass(frozen=True)
class Frame:
    """One frame as it comes off the wire."""

    name: str
    version: str
    text: str
    request: str | None = None
    """The action that a CALLRESULT answers."""

    @property
    def size(self) -> int:
        return len(self.text.encode())

    @property
    def message_type(self) -> int:
        number: int = json.loads(self.text)[0]
        return number

    @property
    def action(self) -> str | None:
        """The action whose schema the payload must follow; None for a CALLERROR."""
        return json.loads(self.text)[2] if self.message_type in (2, 6) else self.request

    @property
    def kind(self) -> Literal["request", "response"]:
        return "response" if self.message_type == 3 else "request"

    @property
    def payload(self) -> Json:
        """What a plain JSON parser finds; for a CALLERROR its details."""
        return json.loads(self.text)[{3: 2, 4: 4}.get(self.message_type, 3)]

    def shuffled(self, seed: int = 1) -> Frame:
        """The same frame with the properties of every single object in an order of their own."""
        rng = random.Random(f"{self.name}:{seed}")

        def shuffle(value: Json) -> Json:
            if isinstance(value, dict):
                return {name: shuffle(value[name]) for name in rng.sample(list(value), len(value))}
            return [shuffle(item) for item in value] if isinstance(value, list) else value

        return Frame(self.name, self.version, compact(shuffle(json.loads(self.text))), self.request)


def compact(message: Json) -> str:
    return json.dumps(message, separators=(",", ":"), ensure_ascii=False)


def message_id(number: int) -> str:
    """An id as most stations make them: a UUID, here a made-up one."""
    return f"{0x5F0C3AB1 + 7919 * number:08x}-92d4-4e57-b1e5-{0x2A0F63C1 * number:012x}"


def moment(minute: int) -> str:
    return f"2026-11-22T{10 + minute // 60:02}:{minute % 60:02}:{minute * 7 % 60:02}Z"


# OCPP 1.6


def samples_16(count: int, step: int, context: str = "Sample.Periodic") -> list[Object]:
    """The first `count` of ten readings of a three-phase meter."""
    rows = [
        (str(1_523_880 + 184 * step), "Energy.Active.Import.Register", None, "Outlet", "Wh"),
        (f"{10_870.5 + 37 * (step % 5):.1f}", "Power.Active.Import", None, "Outlet", "W"),
        (f"{15.71 + 0.08 * (step % 4):.2f}", "Current.Import", "L1", "Outlet", "A"),
        (f"{229.4 + 0.3 * (step % 7):.1f}", "Voltage", "L1-N", "Outlet", "V"),
        (f"{15.66 + 0.07 * (step % 5):.2f}", "Current.Import", "L2", "Outlet", "A"),
        (f"{230.2 + 0.2 * (step % 6):.1f}", "Voltage", "L2-N", "Outlet", "V"),
        (f"{15.83 + 0.09 * (step % 3):.2f}", "Current.Import", "L3", "Outlet", "A"),
        (f"{228.9 + 0.4 * (step % 4):.1f}", "Voltage", "L3-N", "Outlet", "V"),
        (str(41 + step % 50), "SoC", None, "EV", "Percent"),
        (f"{31.5 + step / 2:.1f}", "Temperature", None, "Body", "Celsius"),
    ]
    samples = []
    for value, measurand, phase, location, unit in rows[:count]:
        sample: Object = {"value": value, "context": context, "format": "Raw", "measurand": measurand}
        if phase is not None:
            sample["phase"] = phase
        samples.append(sample | {"location": location, "unit": unit})
    return samples


def meter_values_16(count: int) -> Object:
    reading = {"timestamp": moment(count), "sampledValue": samples_16(count, count)}
    return {"connectorId": 1, "transactionId": 48_211, "meterValue": [reading]}


def stop_transaction(readings: int, each: int) -> Object:
    contexts = ["Transaction.Begin"] + ["Sample.Periodic"] * (readings - 2) + ["Transaction.End"]
    return {
        "idTag": "04A1B2C3D4E580",
        "meterStop": 1_545_960,
        "timestamp": moment(readings),
        "transactionId": 48_211,
        "reason": "EVDisconnected",
        "transactionData": [
            {"timestamp": moment(step), "sampledValue": samples_16(each, step, context)}
            for step, context in enumerate(contexts)
        ],
    }


def set_charging_profile_16(periods: int) -> Object:
    # Multiples of one half: the peers judge multipleOf 0.1 with doubles and refuse 8.1 and the like.
    limits = (16.0, 15.5, 12.5, 10.0, 8.5, 6.0, 13.5, 32.0)
    return {
        "connectorId": 1,
        "csChargingProfiles": {
            "chargingProfileId": 501,
            "transactionId": 48_211,
            "stackLevel": 2,
            "chargingProfilePurpose": "TxProfile",
            "chargingProfileKind": "Absolute",
            "validFrom": moment(0),
            "validTo": moment(480),
            "chargingSchedule": {
                "duration": 86_400,
                "startSchedule": moment(0),
                "chargingRateUnit": "A",
                "chargingSchedulePeriod": [
                    {
                        "startPeriod": 3_600 * hour,
                        "limit": limits[hour % 8],
                        "numberPhases": 3 if hour % 6 else 1,
                    }
                    for hour in range(periods)
                ],
                "minChargingRate": 6.0,
            },
        },
    }


def configuration(count: int) -> Object:
    areas = ("MeterValue", "Heartbeat", "Authorization", "WebSocket", "Transaction", "Connector", "Firmware")
    fields = ("SampleInterval", "Enabled", "RetryCount", "MaxLength", "AllowedUnits", "Profile")
    values = (
        "60",
        "true",
        "3",
        "500",
        "Energy.Active.Import.Register,Power.Active.Import,Current.Import",
        "",
    )
    rows = []
    for number in range(count):
        key = areas[number % 7] + fields[number % 6] + (str(number // 42) if number >= 42 else "")
        rows.append({"key": key, "readonly": number % 4 == 0, "value": values[number % 6]})
    return {"configurationKey": rows, "unknownKey": ["Colour", "com.example.Beep"]}


# OCPP 2.0.1


def samples_201(count: int, step: int) -> list[Object]:
    """The first `count` of eight readings; numbers, not strings."""
    rows: list[tuple[float, str, str | None, str, int]] = [
        (round(88_214.3 + 181.7 * step, 1), "Energy.Active.Import.Register", None, "Wh", 0),
        (10.87, "Power.Active.Import", None, "W", 3),
        (15.7, "Current.Import", "L1", "A", 0),
        (15.83, "Current.Import", "L2", "A", 0),
        (15.66, "Current.Import", "L3", "A", 0),
        (230.1, "Voltage", "L1-N", "V", 0),
        (229, "Voltage", "L2-N", "V", 0),
        (231.25, "Voltage", "L3-N", "V", 0),
    ]
    samples = []
    for value, measurand, phase, unit, multiplier in rows[:count]:
        sample: Object = {"value": value, "context": "Sample.Periodic", "measurand": measurand}
        if phase is not None:
            sample["phase"] = phase
        unit_of_measure = {"unit": unit, "multiplier": multiplier}
        samples.append(sample | {"location": "Outlet", "unitOfMeasure": unit_of_measure})
    return samples


def transaction_event(count: int) -> Object:
    return {
        "eventType": "Updated",
        "timestamp": moment(17),
        "triggerReason": "MeterValuePeriodic",
        "seqNo": 17,
        "offline": False,
        "numberOfPhasesUsed": 3,
        "transactionInfo": {
            "transactionId": message_id(3),
            "chargingState": "Charging",
            "timeSpentCharging": 1_020,
        },
        "evse": {"id": 2, "connectorId": 1},
        "idToken": {"idToken": "04A1B2C3D4E580", "type": "ISO14443"},
        "meterValue": [{"timestamp": moment(17), "sampledValue": samples_201(count, 17)}],
    }


def notify_report(entries: int) -> Object:
    components = ("OCPPCommCtrlr", "SampledDataCtrlr", "EVSE", "Connector", "SmartChargingCtrlr", "TxCtrlr")
    variables = (
        ("HeartbeatInterval", "integer", "300"),
        ("TxUpdatedMeasurands", "MemberList", "Energy.Active.Import.Register,Current.Import,Voltage"),
        ("Power", "decimal", "22080.5"),
        ("AvailabilityState", "OptionList", "Available"),
        ("Enabled", "boolean", "true"),
    )
    rows = []
    for number in range(entries):
        component: Object = {"name": components[number % 6]}
        if number % 6 in (2, 3):
            component["evse"] = {"id": 1 + number % 2, "connectorId": 1}
        name, data_type, value = variables[number % 5]
        characteristics: Object = {"dataType": data_type, "supportsMonitoring": number % 3 == 0}
        if data_type in ("integer", "decimal"):
            characteristics |= {
                "unit": "s" if data_type == "integer" else "W",
                "minLimit": 0,
                "maxLimit": 86400.5,
            }
        elif data_type.endswith("List"):
            characteristics["valuesList"] = f"{value},Unavailable"
        attribute = {
            "type": "Actual",
            "value": value,
            "mutability": "ReadOnly" if number % 4 else "ReadWrite",
            "persistent": True,
            "constant": number % 7 == 0,
        }
        variable = {"name": name, "instance": f"Slot{number}"} if number % 5 == 1 else {"name": name}
        rows.append(
            {
                "component": component,
                "variable": variable,
                "variableAttribute": [attribute],
                "variableCharacteristics": characteristics,
            }
        )
    return {"requestId": 7_301, "generatedAt": moment(5), "tbc": True, "seqNo": 2, "reportData": rows}


def notify_event(events: int) -> Object:
    rows = []
    for number in range(events):
        row: Object = {
            "eventId": 31 + number,
            "timestamp": moment(20 + number),
            "trigger": ("Alerting", "Delta", "Periodic")[number % 3],
            "actualValue": ("true", "6.4", "Faulted")[number % 3],
            "techCode": f"F0x{42 + number:02X}",
            "techInfo": "residual current above 6 mA on phase 2",
            "cleared": False,
            "transactionId": message_id(3),
            "component": {"name": "GroundFaultProtector", "evse": {"id": 2, "connectorId": 1}},
            "variableMonitoringId": 12 + number,
            "eventNotificationType": "HardWiredMonitor",
            "variable": {"name": "Tripped"},
        }
        if number:
            row["cause"] = 30 + number
        rows.append(row)
    return {"generatedAt": moment(24), "tbc": False, "seqNo": 0, "eventData": rows}


def set_charging_profile_201(periods: int) -> Object:
    return {
        "evseId": 2,
        "chargingProfile": {
            "id": 601,
            "stackLevel": 1,
            "chargingProfilePurpose": "TxProfile",
            "chargingProfileKind": "Absolute",
            "transactionId": message_id(3),
            "chargingSchedule": [
                {
                    "id": 1,
                    "startSchedule": moment(0),
                    "duration": 900 * periods,
                    "chargingRateUnit": "W",
                    "chargingSchedulePeriod": [
                        {"startPeriod": 900 * slot, "limit": 22_080 - 345.5 * (slot % 9), "numberPhases": 3}
                        for slot in range(periods)
                    ],
                    "minChargingRate": 1_380.0,
                }
            ],
        },
    }


def get_variables_result(count: int) -> Object:
    names = ("HeartbeatInterval", "TxStartPoint", "TimeSource", "NumberOfDisplayMessages")
    rows: list[Object] = []
    for number in range(count):
        row: Object = {
            "attributeStatus": "Accepted",
            "attributeType": "Actual",
            "attributeValue": f"{300 + number}",
        }
        if number % 4 == 3:
            info = {"reasonCode": "NotFound", "additionalInfo": "not part of this firmware"}
            row = {"attributeStatus": "UnknownVariable", "attributeStatusInfo": info}
        place = {"component": {"name": "OCPPCommCtrlr"}, "variable": {"name": names[number % 4]}}
        rows.append(row | place)
    return {"getVariableResult": rows}


NESTED_DATA: Json = {
    "relays": [{"name": f"K{number}", "closed": number % 2 == 0, "cycles": 12_040 + number} for number in range(1, 5)],
    "temperatures": [31.5, 30.25, -4, 28.0, None],
    "network": {"interface": "eth0", "mtu": 1500, "peers": {"csms": {"rtt": 0.0184, "lost": 0}}},
    "notes": [],
}

AUTHORIZE_RESULT: Object = {
    "idTokenInfo": {
        "status": "Accepted",
        "cacheExpiryDateTime": "2026-11-23T10:20:10Z",
        "chargingPriority": 3,
        "language1": "de-DE",
        "groupIdToken": {"idToken": "FLEET-NORTH", "type": "Central"},
        "personalMessage": {
            "format": "UTF8",
            "language": "zh",
            "content": "Grüße, und gute Fahrt! 祝您旅途愉快 🚗",
        },
    }
}

# OCPP 2.1

CHARGING_NEEDS: Object = {
    "evseId": 1,
    "maxScheduleTuples": 24,
    "chargingNeeds": {
        "requestedEnergyTransfer": "DC_BPT",
        "availableEnergyTransfer": ["DC", "DC_BPT"],
        "controlMode": "ScheduledControl",
        "mobilityNeedsMode": "EVCC_SECC",
        "departureTime": "2026-11-22T18:30:00Z",
        "v2xChargingParameters": {
            "minChargePower": 1_500,
            "maxChargePower": 120_000.5,
            "minDischargePower": 1_500,
            "maxDischargePower": 11_000,
            "minChargeCurrent": 4,
            "maxChargeCurrent": 300,
            "minVoltage": 280.5,
            "maxVoltage": 430,
            "evTargetEnergyRequest": 38_200,
            "evMinEnergyRequest": 12_000.25,
            "evMaxEnergyRequest": 52_400,
            "targetSoC": 80,
        },
        "dcChargingParameters": {
            "evMaxCurrent": 300,
            "evMaxVoltage": 430,
            "evMaxPower": 120_000,
            "evEnergyCapacity": 77_000,
            "stateOfCharge": 31,
            "fullSoC": 100,
            "bulkSoC": 80,
        },
        "evEnergyOffer": {
            "evPowerSchedule": {
                "timeAnchor": "2026-11-22T11:00:00Z",
                "evPowerScheduleEntries": [
                    {"duration": 3_600, "power": -11_000.0},
                    {"duration": 7_200, "power": -7_400.5},
                ],
            },
            "evAbsolutePriceSchedule": {
                "timeAnchor": "2026-11-22T11:00:00Z",
                "currency": "EUR",
                "priceAlgorithm": "urn:iso:std:iso:15118:-20:PriceAlgorithm:1-Power",
                "evAbsolutePriceScheduleEntries": [
                    {"duration": 10_800, "evPriceRule": [{"energyFee": 0.31, "powerRangeStart": 0}]}
                ],
            },
        },
    },
    "timestamp": "2026-11-22T10:58:41Z",
}

EVENT_STREAM: Object = {
    "id": 3,
    "pending": 0,
    "basetime": "2026-11-22T10:15:00Z",
    "data": [{"t": round(0.5 * tick, 1), "v": f"{230.1 + tick / 10:.1f}"} for tick in range(12)],
}


def reversed_keys(value: Json) -> Json:
    if isinstance(value, dict):
        return {name: reversed_keys(value[name]) for name in reversed(value)}
    return [reversed_keys(item) for item in value] if isinstance(value, list) else value


def build() -> list[Frame]:
    frames: list[Frame] = []

    def add(
        name: str,
        version: str,
        message: Json,
        request: str | None = None,
        text: Callable[[Json], str] = compact,
    ) -> None:
        frames.append(Frame(name, version, text(message), request))

    def call(name: str, version: str, action: str, payload: Json, text: Callable[[Json], str] = compact) -> None:
        add(name, version, [2, message_id(len(frames)), action, payload], text=text)

    def result(name: str, version: str, action: str, payload: Json) -> None:
        add(name, version, [3, message_id(len(frames)), payload], action)

    add("heartbeat", "1.6", [2, "7", "Heartbeat", {}])
    result("heartbeat_result", "1.6", "Heartbeat", {"currentTime": "2026-11-22T10:15:03.120Z"})
    call(
        "boot_notification",
        "1.6",
        "BootNotification",
        {
            "chargePointVendor": "Beispiel Ladetechnik",
            "chargePointModel": "Nordlicht T22",
            "chargePointSerialNumber": "NLX.2026.0815",
            "chargeBoxSerialNumber": "NLX-000-4711",
            "firmwareVersion": "4.2.1-rc3+c0ffee",
            "iccid": "8949000000000000000",
            "imsi": "262010000000000",
            "meterType": "DZG DVH4013",
            "meterSerialNumber": "M-00112233",
        },
    )
    call(
        "status_notification",
        "1.6",
        "StatusNotification",
        {"connectorId": 1, "errorCode": "NoError", "info": "", "status": "Charging", "timestamp": moment(3)},
    )
    call("authorize", "1.6", "Authorize", {"idTag": "04A1B2C3D4E580"})
    call(
        "start_transaction",
        "1.6",
        "StartTransaction",
        {"connectorId": 1, "idTag": "04A1B2C3D4E580", "meterStart": 1_523_880, "timestamp": moment(4)},
    )
    info = {"status": "Accepted", "expiryDate": moment(600), "parentIdTag": "FLEET-NORTH"}
    result("start_transaction_result", "1.6", "StartTransaction", {"transactionId": 48_211, "idTagInfo": info})
    call("meter_values_4", "1.6", "MeterValues", meter_values_16(4))
    call("meter_values_10", "1.6", "MeterValues", meter_values_16(10))
    call("stop_transaction_120", "1.6", "StopTransaction", stop_transaction(readings=20, each=6))
    call("set_charging_profile_24", "1.6", "SetChargingProfile", set_charging_profile_16(24))
    result("get_configuration_result_60", "1.6", "GetConfiguration", configuration(60))
    details = {"cause": "No handler for UnlockConnector registered."}
    add("call_error", "1.6", [4, message_id(12), "NotImplemented", "the action is not known here", details])

    call("transaction_event_8", "2.0.1", "TransactionEvent", transaction_event(8))
    call("notify_report_40", "2.0.1", "NotifyReport", notify_report(40))
    call("notify_event_4", "2.0.1", "NotifyEvent", notify_event(4))
    event = {"type": "SettingSystemTime", "timestamp": moment(9), "techInfo": "offset -1.25 s via NTP"}
    call("security_event", "2.0.1", "SecurityEventNotification", event)
    call("set_charging_profile_96", "2.0.1", "SetChargingProfile", set_charging_profile_201(96))
    result("get_variables_result_8", "2.0.1", "GetVariables", get_variables_result(8))
    transfer = {"vendorId": "com.example.nordlicht", "messageId": "selfTest", "data": NESTED_DATA}
    call("data_transfer_nested", "2.0.1", "DataTransfer", transfer)

    call("ev_charging_needs", "2.1", "NotifyEVChargingNeeds", CHARGING_NEEDS)
    add("event_stream_12", "2.1", [6, message_id(21), "NotifyPeriodicEventStream", EVENT_STREAM])

    result("non_ascii", "2.0.1", "Authorize", AUTHORIZE_RESULT)
    tariff = {"tariff": "NIGHT-2", "path": "C:\\meter\\log", "note": "0,27 €/kWh\n\tab 22 Uhr"}
    transfer = {"vendorId": "com.example.nordlicht", "messageId": "tariff", "data": json.dumps(tariff)}
    call(
        "escapes",
        "1.6",
        "DataTransfer",
        transfer,
        text=lambda message: json.dumps(message, separators=(",", ":")),
    )
    call(
        "pretty_printed",
        "1.6",
        "MeterValues",
        meter_values_16(4),
        text=lambda message: json.dumps(message, indent=2, ensure_ascii=False),
    )
    call("reversed_keys", "2.0.1", "TransactionEvent", reversed_keys(transaction_event(8)))
    return frames


FRAMES = build()


if __name__ == "__main__":
    for one in FRAMES:
        print(json.dumps({"name": one.name, "version": one.version, "action": one.request, "frame": one.text}))
