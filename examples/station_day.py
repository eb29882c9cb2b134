"""A station's day: what it tells the CSMS, and what it answers when asked.

One table of answers and one short day for 1.6, one of each for 2.0.1 and 2.1.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from link import Link

Payload = dict[str, Any]
Answer = Callable[[Payload], Payload]
Say = Callable[[str], None]

CARD = "04A1B2C3D4E580"


def now() -> datetime:
    return datetime.now(UTC)


async def day_of_1_6(link: Link, say: Say) -> int:
    """Returns the heartbeat interval, in seconds."""

    async def status(state: str, error: str = "NoError") -> None:
        notification = {"connectorId": 1, "errorCode": error, "status": state, "timestamp": now()}
        await link.call("StatusNotification", notification)
        say(f"status: {state}, {error}")

    boot = await link.call("BootNotification", {"chargePointVendor": "Example", "chargePointModel": "One"})
    say(f"boot: {boot['status']}, heartbeats every {boot['interval']} s")
    await status("Available")
    await link.call("Heartbeat", {})
    say("heartbeat")

    verdict = await link.call("Authorize", {"idTag": CARD})
    say(f"card: {verdict['idTagInfo']['status']}")
    begin = {"connectorId": 1, "idTag": CARD, "meterStart": 1000, "timestamp": now()}
    transaction = (await link.call("StartTransaction", begin))["transactionId"]
    say(f"transaction {transaction} begins")
    await status("Charging")
    for reading in (1400, 1800):
        sample = {"value": str(reading), "measurand": "Energy.Active.Import.Register", "unit": "Wh"}
        meter_value = {"timestamp": now(), "sampledValue": [sample]}
        values = {"connectorId": 1, "transactionId": transaction, "meterValue": [meter_value]}
        await link.call("MeterValues", values)
        say(f"meter: {reading} Wh")
    end = {"transactionId": transaction, "meterStop": 2000, "timestamp": now(), "reason": "EVDisconnected"}
    await link.call("StopTransaction", end)
    say(f"transaction {transaction} ends")

    await status("Faulted", "GroundFailure")
    await link.call("SecurityEventNotification", {"type": "TamperDetectionActivated", "timestamp": now()})
    say("security event")
    await status("Available")
    interval: int = boot["interval"]
    return interval


async def day_of_2(link: Link, say: Say) -> int:
    """Returns the heartbeat interval, in seconds."""

    async def status(state: str) -> None:
        notification = {"timestamp": now(), "connectorStatus": state, "evseId": 1, "connectorId": 1}
        await link.call("StatusNotification", notification)
        say(f"status: {state}")

    station = {"vendorName": "Example", "model": "Two"}
    boot = await link.call("BootNotification", {"reason": "PowerUp", "chargingStation": station})
    say(f"boot: {boot['status']}, heartbeats every {boot['interval']} s")
    await status("Available")
    await link.call("Heartbeat", {})
    say("heartbeat")

    token = {"idToken": CARD, "type": "ISO14443"}
    verdict = await link.call("Authorize", {"idToken": token})
    say(f"card: {verdict['idTokenInfo']['status']}")
    transaction: Payload = {"transactionId": str(uuid.uuid4()), "chargingState": "Charging"}
    steps = [("Started", "Authorized", 1000), ("Updated", "MeterValuePeriodic", 1400), ("Ended", "EVDeparted", 2000)]
    for number, (event, reason, reading) in enumerate(steps):
        if event == "Ended":
            transaction |= {"chargingState": "Idle", "stoppedReason": "EVDisconnected"}
        sample = {"value": reading, "measurand": "Energy.Active.Import.Register", "unitOfMeasure": {"unit": "Wh"}}
        payload: Payload = {
            "eventType": event,
            "timestamp": now(),
            "triggerReason": reason,
            "seqNo": number,
            "transactionInfo": transaction,
            "evse": {"id": 1, "connectorId": 1},
            "meterValue": [{"timestamp": now(), "sampledValue": [sample]}],
        }
        if event == "Started":
            payload["idToken"] = token
        await link.call("TransactionEvent", payload)
        say(f"transaction: {event}, {reading} Wh")

    await status("Faulted")
    await link.call("NotifyEvent", {"generatedAt": now(), "seqNo": 0, "eventData": [OVERHEATED | {"timestamp": now()}]})
    say("event: too hot")
    await link.call("SecurityEventNotification", {"type": "TamperDetectionActivated", "timestamp": now()})
    say("security event")
    await status("Available")
    interval: int = boot["interval"]
    return interval


async def day_of_2_1(link: Link, say: Say) -> int:
    """The day of 2.0.1, and then a stream of readings, which nothing answers."""
    interval = await day_of_2(link, say)
    stream = {"id": 1, "variableMonitoringId": 1, "params": {"interval": 1, "values": 2}}
    await link.call("OpenPeriodicEventStream", {"constantStreamData": stream})
    readings = [{"t": 0, "v": "21.5"}, {"t": 0.5, "v": "21.6"}]
    await link.send("NotifyPeriodicEventStream", {"id": 1, "pending": 0, "basetime": now(), "data": readings})
    await link.call("ClosePeriodicEventStream", {"id": 1})
    say("stream: 2 readings")
    return interval


OVERHEATED: Payload = {
    "eventId": 1,
    "trigger": "Alerting",
    "actualValue": "91.5",
    "eventNotificationType": "HardWiredMonitor",
    "component": {"name": "Connector", "evse": {"id": 1, "connectorId": 1}},
    "variable": {"name": "Temperature"},
}


def get_configuration(payload: Payload) -> Payload:
    known = {"HeartbeatInterval": "300", "NumberOfConnectors": "1"}
    wanted = payload.get("key", list(known))
    found = [{"key": key, "readonly": True, "value": known[key]} for key in wanted if key in known]
    unknown = [key for key in wanted if key not in known]
    # What is empty is left out [P4 4.1.5].
    return ({"configurationKey": found} if found else {}) | ({"unknownKey": unknown} if unknown else {})


def get_variables(payload: Payload) -> Payload:
    known = {"HeartbeatInterval": "300"}
    results = []
    for wanted in payload["getVariableData"]:
        name = wanted["variable"]["name"]
        result = {"component": wanted["component"], "variable": wanted["variable"]}
        if name in known:
            result |= {"attributeStatus": "Accepted", "attributeValue": known[name]}
        else:
            result |= {"attributeStatus": "UnknownVariable"}
        results.append(result)
    return {"getVariableResult": results}


def accepted(_: Payload) -> Payload:
    return {"status": "Accepted"}


ANSWERS_OF_1_6: dict[str, Answer] = {
    "ChangeConfiguration": accepted,
    "ClearCache": accepted,
    "GetConfiguration": get_configuration,
    "RemoteStartTransaction": accepted,
    "RemoteStopTransaction": accepted,
    "Reset": accepted,
}
ANSWERS_OF_2: dict[str, Answer] = {
    "ClearCache": accepted,
    "GetBaseReport": accepted,
    "GetVariables": get_variables,
    "RequestStartTransaction": accepted,
    "RequestStopTransaction": accepted,
    "Reset": accepted,
}
ANSWERS = {"1.6": ANSWERS_OF_1_6, "2.0.1": ANSWERS_OF_2, "2.1": ANSWERS_OF_2}
DAYS = {"1.6": day_of_1_6, "2.0.1": day_of_2, "2.1": day_of_2_1}
