"""A station's day: what it tells the CSMS, and what it answers when asked.

One router for the answers of all versions; a short day for 1.6, one for 2.0.1 and one for 2.1.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from ocpp_fastcodec import Call
from ocpp_fastcodec.aio import Connection, Router

Payload = dict[str, Any]
Say = Callable[[str], None]

CARD = "04A1B2C3D4E580"


def now() -> datetime:
    return datetime.now(UTC)


async def day_of_1_6(csms: Connection, say: Say) -> int:
    """Returns the heartbeat interval, in seconds."""

    async def status(state: str, error: str = "NoError") -> None:
        notification = {"connectorId": 1, "errorCode": error, "status": state, "timestamp": now()}
        await csms.call("StatusNotification", notification)
        say(f"status: {state}, {error}")

    boot = (await csms.call("BootNotification", {"chargePointVendor": "Example", "chargePointModel": "One"})).payload
    say(f"boot: {boot['status']}, heartbeats every {boot['interval']} s")
    await status("Available")
    await csms.call("Heartbeat", {})
    say("heartbeat")

    verdict = (await csms.call("Authorize", {"idTag": CARD})).payload
    say(f"card: {verdict['idTagInfo']['status']}")
    begin = {"connectorId": 1, "idTag": CARD, "meterStart": 1000, "timestamp": now()}
    transaction = (await csms.call("StartTransaction", begin)).payload["transactionId"]
    say(f"transaction {transaction} begins")
    await status("Charging")
    for reading in (1400, 1800):
        sample = {"value": str(reading), "measurand": "Energy.Active.Import.Register", "unit": "Wh"}
        meter_value = {"timestamp": now(), "sampledValue": [sample]}
        values = {"connectorId": 1, "transactionId": transaction, "meterValue": [meter_value]}
        await csms.call("MeterValues", values)
        say(f"meter: {reading} Wh")
    end = {"transactionId": transaction, "meterStop": 2000, "timestamp": now(), "reason": "EVDisconnected"}
    await csms.call("StopTransaction", end)
    say(f"transaction {transaction} ends")

    await status("Faulted", "GroundFailure")
    await csms.call("SecurityEventNotification", {"type": "TamperDetectionActivated", "timestamp": now()})
    say("security event")
    await status("Available")
    interval: int = boot["interval"]
    return interval


async def day_of_2(csms: Connection, say: Say) -> int:
    """Returns the heartbeat interval, in seconds."""

    async def status(state: str) -> None:
        notification = {"timestamp": now(), "connectorStatus": state, "evseId": 1, "connectorId": 1}
        await csms.call("StatusNotification", notification)
        say(f"status: {state}")

    station = {"vendorName": "Example", "model": "Two"}
    boot = (await csms.call("BootNotification", {"reason": "PowerUp", "chargingStation": station})).payload
    say(f"boot: {boot['status']}, heartbeats every {boot['interval']} s")
    await status("Available")
    await csms.call("Heartbeat", {})
    say("heartbeat")

    token = {"idToken": CARD, "type": "ISO14443"}
    verdict = (await csms.call("Authorize", {"idToken": token})).payload
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
        await csms.call("TransactionEvent", payload)
        say(f"transaction: {event}, {reading} Wh")

    await status("Faulted")
    await csms.call("NotifyEvent", {"generatedAt": now(), "seqNo": 0, "eventData": [OVERHEATED | {"timestamp": now()}]})
    say("event: too hot")
    await csms.call("SecurityEventNotification", {"type": "TamperDetectionActivated", "timestamp": now()})
    say("security event")
    await status("Available")
    interval: int = boot["interval"]
    return interval


async def day_of_2_1(csms: Connection, say: Say) -> int:
    """The day of 2.0.1, and then a stream of readings, which nothing answers."""
    interval = await day_of_2(csms, say)
    stream = {"id": 1, "variableMonitoringId": 1, "params": {"interval": 1, "values": 2}}
    await csms.call("OpenPeriodicEventStream", {"constantStreamData": stream})
    readings = [{"t": 0, "v": "21.5"}, {"t": 0.5, "v": "21.6"}]
    await csms.send("NotifyPeriodicEventStream", {"id": 1, "pending": 0, "basetime": now(), "data": readings})
    await csms.call("ClosePeriodicEventStream", {"id": 1})
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


ANSWERS = Router()


@ANSWERS.on("GetConfiguration")
def get_configuration(call: Call, csms: Connection) -> Payload:
    known = {"HeartbeatInterval": "300", "NumberOfConnectors": "1"}
    wanted = call.payload.get("key", list(known))
    found = [{"key": key, "readonly": True, "value": known[key]} for key in wanted if key in known]
    unknown = [key for key in wanted if key not in known]
    # What is empty is left out [P4 4.1.5].
    return ({"configurationKey": found} if found else {}) | ({"unknownKey": unknown} if unknown else {})


@ANSWERS.on("GetVariables")
def get_variables(call: Call, csms: Connection) -> Payload:
    known = {"HeartbeatInterval": "300"}
    results = []
    for wanted in call.payload["getVariableData"]:
        name = wanted["variable"]["name"]
        result = {"component": wanted["component"], "variable": wanted["variable"]}
        if name in known:
            result |= {"attributeStatus": "Accepted", "attributeValue": known[name]}
        else:
            result |= {"attributeStatus": "UnknownVariable"}
        results.append(result)
    return {"getVariableResult": results}


def accepted(call: Call, csms: Connection) -> Payload:
    return {"status": "Accepted"}


for action in (
    "ChangeConfiguration",
    "ClearCache",
    "GetBaseReport",
    "RemoteStartTransaction",
    "RemoteStopTransaction",
    "RequestStartTransaction",
    "RequestStopTransaction",
    "Reset",
):
    ANSWERS.on(action)(accepted)

DAYS = {"1.6": day_of_1_6, "2.0.1": day_of_2, "2.1": day_of_2_1}
