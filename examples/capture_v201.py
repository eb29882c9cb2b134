"""The OCPP 2.0.1 session that capture.py records: both sides of it, and what they say to each other."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from ocpp.routing import after, on
from ocpp.v201 import ChargePoint, call, call_result

if TYPE_CHECKING:
    from capture import Clock

Payload = dict[str, Any]


class Csms(ChargePoint):
    """The CSMS side of the 2.0.1 session."""

    clock: Clock

    @on("BootNotification")
    def on_boot(self, **_: Any) -> Any:
        return call_result.BootNotification(current_time=self.clock.stamp(), interval=600, status="Accepted")

    @on("Heartbeat")
    def on_heartbeat(self, **_: Any) -> Any:
        return call_result.Heartbeat(current_time=self.clock.stamp())

    @on("StatusNotification")
    def on_status(self, **_: Any) -> Any:
        return call_result.StatusNotification()

    @on("Authorize")
    def on_authorize(self, id_token: Payload, **_: Any) -> Any:
        if id_token["id_token"].startswith("DEAD"):
            return call_result.Authorize(id_token_info={"status": "Invalid"})
        return call_result.Authorize(
            id_token_info={
                "status": "Accepted",
                "cache_expiry_date_time": self.clock.stamp(86_400),
                "charging_priority": 3,
                "language1": "de-DE",
                "evse_id": [1, 2],
                "group_id_token": {"id_token": "FLEET-NORTH", "type": "Central"},
                "personal_message": {"format": "UTF8", "language": "de", "content": "Grüße, und gute Fahrt!"},
            }
        )

    @on("TransactionEvent")
    def on_transaction_event(self, event_type: str, id_token: Payload | None = None, **_: Any) -> Any:
        if event_type == "Ended":
            message = {"format": "UTF8", "content": "0,27 €/kWh, danke"}
            return call_result.TransactionEvent(total_cost=4.37, updated_personal_message=message)
        if id_token:
            return call_result.TransactionEvent(charging_priority=3, id_token_info={"status": "Accepted"})
        return call_result.TransactionEvent()

    @on("MeterValues")
    def on_meter_values(self, **_: Any) -> Any:
        return call_result.MeterValues()

    @on("NotifyReport")
    def on_notify_report(self, **_: Any) -> Any:
        return call_result.NotifyReport()

    @on("NotifyEvent")
    def on_notify_event(self, **_: Any) -> Any:
        return call_result.NotifyEvent()

    @on("SecurityEventNotification")
    def on_security_event(self, **_: Any) -> Any:
        return call_result.SecurityEventNotification()

    @on("DataTransfer")
    def on_data_transfer(self, data: Any = None, **_: Any) -> Any:
        return call_result.DataTransfer(status="Accepted", data={"echo": data, "rows": [1, 2.5, None, True, "x"]})


# component, EVSE, variable, unit, dataType, mutability, value
REPORT_TABLE = """\
ChargingStation - Available - boolean ReadOnly true
ChargingStation - Model - string ReadOnly Nordlicht T22
ChargingStation - SupplyPhases - integer ReadOnly 3
ChargingStation - AvailabilityState - OptionList ReadOnly Available
EVSE 1 Power W decimal ReadOnly 22000
EVSE 1 AvailabilityState - OptionList ReadOnly Occupied
EVSE 2 Power W decimal ReadOnly 22000
EVSE 2 AvailabilityState - OptionList ReadOnly Available
Connector 1 ConnectorType - string ReadOnly cType2
Connector 2 ConnectorType - string ReadOnly cCCS2
OCPPCommCtrlr - HeartbeatInterval s integer ReadWrite 600
OCPPCommCtrlr - MessageTimeout s integer ReadWrite 30
OCPPCommCtrlr - NetworkConfigurationPriority - SequenceList ReadWrite 1,2
OCPPCommCtrlr - WebSocketPingInterval s integer ReadWrite 45
AuthCtrlr - AuthorizeRemoteStart - boolean ReadWrite false
TxCtrlr - EVConnectionTimeOut s integer ReadWrite 60
TxCtrlr - TxStartPoint - MemberList ReadWrite EVConnected,Authorized
TxCtrlr - TxStopPoint - MemberList ReadWrite EVConnected,Authorized
SampledDataCtrlr - TxUpdatedInterval s integer ReadWrite 60
SampledDataCtrlr - SignReadings - boolean ReadWrite true
ClockCtrlr - DateTime - dateTime ReadOnly 2026-11-22T10:15:00Z
ClockCtrlr - TimeSource - SequenceList ReadWrite NTP,Heartbeat
SecurityCtrlr - OrganizationName - string ReadWrite Beispiel Netz
SmartChargingCtrlr - LimitChangeSignificance Percent decimal ReadWrite 1.5
"""
REPORT = [line.split(" ", 6) for line in REPORT_TABLE.splitlines()]


class Station(ChargePoint):
    """The station side of the 2.0.1 session."""

    clock: Clock
    triggered: asyncio.Event
    background: set[asyncio.Task[Any]]

    @on("GetVariables")
    def on_get_variables(self, get_variable_data: list[Payload], **_: Any) -> Any:
        values = {variable: value for _, _, variable, _, _, _, value in REPORT}
        results = []
        for wanted in get_variable_data:
            name = wanted["variable"]["name"]
            found: Payload = {"attribute_status": "Accepted", "attribute_value": values.get(name)}
            if name not in values:
                info = {"reason_code": "NotFound", "additional_info": "not part of this firmware"}
                found = {"attribute_status": "UnknownVariable", "attribute_status_info": info}
            results.append(found | {"attribute_type": "Actual"} | wanted)
        return call_result.GetVariables(get_variable_result=results)

    @on("SetVariables")
    def on_set_variables(self, set_variable_data: list[Payload], **_: Any) -> Any:
        statuses = {"NetworkConfigurationPriority": "RebootRequired", "Model": "Rejected"}
        return call_result.SetVariables(
            set_variable_result=[
                {
                    "attribute_status": statuses.get(wanted["variable"]["name"], "Accepted"),
                    "component": wanted["component"],
                    "variable": wanted["variable"],
                }
                for wanted in set_variable_data
            ]
        )

    @on("GetBaseReport")
    def on_get_base_report(self, **_: Any) -> Any:
        return call_result.GetBaseReport(status="Accepted")

    @after("GetBaseReport")
    async def after_get_base_report(self, request_id: int, **_: Any) -> None:
        size = 8
        for number, start in enumerate(range(0, len(REPORT), size)):
            rows = [report_row(*row) for row in REPORT[start : start + size]]
            more = start + size < len(REPORT)
            await self.call(call.NotifyReport(request_id, self.clock.stamp(), number, rows, tbc=more))
        self.triggered.set()

    @on("RequestStartTransaction")
    def on_request_start(self, **_: Any) -> Any:
        return call_result.RequestStartTransaction(status="Accepted")

    @on("RequestStopTransaction")
    def on_request_stop(self, **_: Any) -> Any:
        return call_result.RequestStopTransaction(status="Accepted")

    @on("SetChargingProfile")
    def on_set_charging_profile(self, evse_id: int, **_: Any) -> Any:
        if evse_id > 2:
            return call_result.SetChargingProfile("Rejected", {"reason_code": "InvalidEVSE"})
        return call_result.SetChargingProfile(status="Accepted")

    @on("ClearChargingProfile")
    def on_clear_charging_profile(self, **_: Any) -> Any:
        return call_result.ClearChargingProfile(status="Unknown")

    @on("CostUpdated")
    def on_cost_updated(self, **_: Any) -> Any:
        return call_result.CostUpdated()

    @on("DataTransfer")
    def on_data_transfer(self, **_: Any) -> Any:
        return call_result.DataTransfer(
            status="UnknownVendorId", custom_data={"vendor_id": "NLX", "hint": "try com.example"}
        )

    @on("Reset")
    def on_reset(self, **_: Any) -> Any:
        info = {"reason_code": "TxInProgress", "additional_info": "EVSE 2 waits for its driver"}
        return call_result.Reset(status="Scheduled", status_info=info)

    @on("ChangeAvailability")
    async def on_change_availability(self, evse: Payload, **_: Any) -> Any:
        # As in 1.6: the notification overtakes the answer.
        note = call.StatusNotification(self.clock.stamp(), "Unavailable", evse["id"], evse["connector_id"])
        task = asyncio.create_task(self.call(note))
        self.background.add(task)
        await asyncio.sleep(0)
        return call_result.ChangeAvailability(status="Accepted")

    @on("TriggerMessage")
    def on_trigger(self, **_: Any) -> Any:
        return call_result.TriggerMessage(status="Accepted")

    @after("TriggerMessage")
    async def after_trigger(self, requested_message: str, **_: Any) -> None:
        if requested_message == "MeterValues":
            reading = {
                "timestamp": self.clock.stamp(),
                "sampled_value": samples(5, "Trigger", phases=True),
            }
            await self.call(call.MeterValues(evse_id=2, meter_value=[reading]))
        else:
            await self.call(call.Heartbeat())
        self.triggered.set()


def report_row(
    component: str, evse: str, variable: str, unit: str, data_type: str, mutability: str, value: str
) -> Payload:
    place: Payload | None = None
    if evse != "-":
        place = {"id": int(evse), "connector_id": 1 if component == "Connector" else None}
    limits: Payload = {}
    if data_type in ("integer", "decimal"):
        limits = {"min_limit": 0, "max_limit": 22_080.5 if unit == "W" else 86_400}
    elif data_type in ("OptionList", "MemberList", "SequenceList"):
        limits = {"values_list": f"{value},Unavailable,Faulted"}
    return {
        "component": {"name": component, "evse": place},
        "variable": {"name": variable},
        "variable_attribute": [
            {
                "type": "Actual",
                "value": value,
                "mutability": mutability,
                "persistent": True,
                "constant": False,
            }
        ],
        "variable_characteristics": {
            "unit": unit if unit != "-" else None,
            "data_type": data_type,
            "supports_monitoring": data_type in ("decimal", "OptionList"),
            **limits,
        },
    }


def samples(step: int, context: str = "Sample.Periodic", *, phases: bool = False) -> list[Payload]:
    """What a meter says at a step of a session; signed readings at both ends."""

    def sample(
        value: float, measurand: str, unit: str, phase: str | None = None, multiplier: int | None = None
    ) -> Payload:
        return {
            "value": value,
            "context": context,
            "measurand": measurand,
            "phase": phase,
            "location": "Outlet",
            "unit_of_measure": {"unit": unit, "multiplier": multiplier},
        }

    energy = sample(round(88_214.3 + 181.7 * step, 1), "Energy.Active.Import.Register", "Wh")
    if context in ("Transaction.Begin", "Transaction.End"):
        energy["signed_meter_value"] = {
            "signed_meter_data": "T0NNRnxleGFtcGxlIG9ubHl8" * 12,
            "signing_method": "ECDSA-secp256r1-SHA256",
            "encoding_method": "OCMF",
            "public_key": "MFkwExampleKeyNotReal" * 4,
        }
    values = [energy, sample(round(10.87 + 0.04 * (step % 5), 2), "Power.Active.Import", "W", multiplier=3)]
    if phases:
        for number, phase in enumerate(("L1", "L2", "L3")):
            values.append(sample(round(15.7 + 0.1 * ((step + number) % 4), 1), "Current.Import", "A", phase))
        for number, phase in enumerate(("L1-N", "L2-N", "L3-N")):
            values.append(sample(230 + (step + number) % 3, "Voltage", "V", phase))
        values.append(sample(41 + step, "SoC", "Percent") | {"location": "EV"})
    return values


def profile(profile_id: int, clock: Clock, transaction_id: str | None = None) -> Payload:
    return {
        "id": profile_id,
        "stack_level": 1,
        "charging_profile_purpose": "TxProfile" if transaction_id else "TxDefaultProfile",
        "charging_profile_kind": "Absolute",
        "valid_from": clock.stamp(),
        "charging_schedule": [
            {
                "id": 1,
                "start_schedule": clock.stamp(),
                "duration": 14_400,
                "charging_rate_unit": "W",
                "charging_schedule_period": [
                    {"start_period": 1_800 * number, "limit": limit, "number_phases": 3}
                    for number, limit in enumerate(
                        (22_000, 22_000, 11_040.5, 7_360, 4_140.25, 11_040.5, 16_000, 22_000)
                    )
                ],
                "min_charging_rate": 1_380.0,
            }
        ],
        "transaction_id": transaction_id,
    }


def event(event_id: int, clock: Clock, value: str, *, cleared: bool | None = None, cause: int | None = None) -> Payload:
    return {
        "event_id": event_id,
        "timestamp": clock.stamp(-2),
        "trigger": "Alerting" if cause is None else "Delta",
        "cause": cause,
        "actual_value": value,
        "tech_code": "F0x2A",
        "tech_info": "residual current above 6 mA\non L2",
        "cleared": cleared,
        "event_notification_type": "HardWiredNotification",
        "variable_monitoring_id": 12,
        "component": {"name": "GroundFaultProtector", "evse": {"id": 2, "connector_id": 1}},
        "variable": {"name": "Tripped"},
    }


async def session(csms: Csms, station: Station, clock: Clock) -> None:
    async def status(evse: int, state: str) -> None:
        await station.call(call.StatusNotification(clock.stamp(), state, evse, 1))
        clock.wait(1.2)

    class Transaction:
        """Numbers the events of one transaction."""

        def __init__(self, transaction_id: str, evse: int, remote_start_id: int | None = None) -> None:
            self.info: Payload = {"transaction_id": transaction_id, "remote_start_id": remote_start_id}
            self.evse = {"id": evse, "connector_id": 1}
            self.seq_no = -1

        async def event(self, kind: str, reason: str, samples: list[Payload] | None = None, **more: Any) -> None:
            self.seq_no += 1
            self.info["charging_state"] = more.pop("state", self.info.get("charging_state"))
            self.info["stopped_reason"] = more.pop("stopped", None)
            await station.call(
                call.TransactionEvent(
                    event_type=kind,
                    timestamp=clock.stamp(),
                    trigger_reason=reason,
                    seq_no=self.seq_no,
                    transaction_info=dict(self.info),
                    meter_value=[{"timestamp": clock.stamp(), "sampled_value": samples}] if samples else None,
                    evse=self.evse,
                    **more,
                )
            )
            clock.wait(2)

    await station.call(
        call.BootNotification(
            charging_station={
                "model": "Nordlicht T22",
                "vendor_name": "Beispiel Ladetechnik",
                "serial_number": "NLX.2026.0816",
                "firmware_version": "7.0.0+c0ffee",
                "modem": {"iccid": "8949000000000000000", "imsi": "262010000000000"},
            },
            reason="PowerUp",
        )
    )
    for evse in (1, 2, 3):
        await status(evse, "Available")
    await station.call(call.SecurityEventNotification("StartupOfTheDevice", clock.stamp()))
    await csms.call(
        call.GetVariables(
            get_variable_data=[
                {"component": {"name": component}, "variable": {"name": variable}}
                for component, variable in (
                    ("OCPPCommCtrlr", "HeartbeatInterval"),
                    ("TxCtrlr", "TxStartPoint"),
                    ("ClockCtrlr", "TimeSource"),
                    ("DisplayMessageCtrlr", "NumberOfDisplayMessages"),
                )
            ]
        )
    )
    await csms.call(
        call.SetVariables(
            set_variable_data=[
                {"component": {"name": component}, "variable": {"name": variable}, "attribute_value": value}
                for component, variable, value in (
                    ("OCPPCommCtrlr", "HeartbeatInterval", "300"),
                    ("OCPPCommCtrlr", "NetworkConfigurationPriority", "2,1"),
                    ("ChargingStation", "Model", "Südlicht"),
                )
            ]
        )
    )
    await csms.call(call.GetBaseReport(request_id=7301, report_base="FullInventory"))
    await station.triggered.wait()
    station.triggered.clear()
    clock.wait(300)
    await station.call(call.Heartbeat())

    # EVSE 1: plugged in first, then a card, a new limit half-way, signed readings at both ends.
    token = {
        "id_token": "04A1B2C3D4E580",
        "type": "ISO14443",
        "additional_info": [{"additional_id_token": "DE-8EX-C12345-6", "type": "contract"}],
    }
    first = Transaction("5f0c3ab1-92d4-4e57-b1e5-000000000001", 1)
    await status(1, "Occupied")
    await first.event(
        "Started",
        "CablePluggedIn",
        samples(0, "Transaction.Begin"),
        state="EVConnected",
        cable_max_current=32,
    )
    await station.call(call.Authorize(id_token={"id_token": "DEADBEEF00112233", "type": "ISO14443"}))
    await station.call(call.Authorize(id_token=token))
    await first.event("Updated", "Authorized", id_token=token)
    await first.event("Updated", "ChargingStateChanged", state="Charging", number_of_phases_used=3)
    for step in range(1, 6):
        clock.wait(60)
        await first.event("Updated", "MeterValuePeriodic", samples(step, phases=True))
    await csms.call(call.SetChargingProfile(1, profile(601, clock, first.info["transaction_id"])))
    await first.event("Updated", "ChargingRateChanged")
    await csms.call(call.CostUpdated(total_cost=3.14, transaction_id=first.info["transaction_id"]))

    # EVSE 2: started from the server; one reading was kept through an outage.
    await csms.call(
        call.RequestStartTransaction(
            id_token={"id_token": "9e8d7c6b-app", "type": "Central"},
            remote_start_id=90017,
            evse_id=2,
            charging_profile=profile(602, clock),
        )
    )
    second = Transaction("5f0c3ab1-92d4-4e57-b1e5-000000000002", 2, remote_start_id=90017)
    await status(2, "Occupied")
    await second.event(
        "Started",
        "RemoteStart",
        samples(0, "Transaction.Begin"),
        state="Charging",
        id_token={"id_token": "9e8d7c6b-app", "type": "Central"},
    )
    for step in range(1, 5):
        clock.wait(60)
        await second.event("Updated", "MeterValuePeriodic", samples(step, phases=True), offline=step == 2)
    await first.event("Updated", "StopAuthorized", id_token=token, state="EVConnected")
    await first.event(
        "Ended", "EVDeparted", samples(6, "Transaction.End"), state="Idle", stopped="Local", offline=False
    )
    await status(1, "Available")
    await csms.call(call.RequestStopTransaction(transaction_id=second.info["transaction_id"]))
    await second.event("Ended", "RemoteStop", samples(5, "Transaction.End"), state="EVConnected", stopped="Remote")

    await status(2, "Faulted")
    await station.call(
        call.NotifyEvent(clock.stamp(), 0, [event(31, clock, "true"), event(32, clock, "6.4", cause=31)], tbc=True)
    )
    await station.call(call.NotifyEvent(clock.stamp(), 1, [event(33, clock, "true", cause=32)]))
    clock.wait(45)
    await station.call(call.NotifyEvent(clock.stamp(), 0, [event(34, clock, "false", cleared=True)]))
    await status(2, "Available")

    await csms.call(call.SetChargingProfile(9, profile(603, clock)))
    await csms.call(
        call.ClearChargingProfile(
            charging_profile_criteria={
                "evse_id": 1,
                "charging_profile_purpose": "TxProfile",
                "stack_level": 1,
            }
        )
    )
    await csms.call(
        call.GetLog(
            log={
                "remote_location": "https://logs.example.com/upload",
                "oldest_timestamp": clock.stamp(-86_400),
            },
            log_type="DiagnosticsLog",
            request_id=77,
        )
    )
    await csms.call(call.UnlockConnector(evse_id=2, connector_id=1))
    for message in ("MeterValues", "Heartbeat"):
        await csms.call(call.TriggerMessage(requested_message=message, evse={"id": 2}))
        await station.triggered.wait()
        station.triggered.clear()
    await station.call(
        call.DataTransfer(
            "com.example.nordlicht",
            "selfTest",
            {
                "relays": [{"name": "K1", "ok": True}, {"name": "K2", "ok": False}],
                "Temp_C": 31.5,
                "note": "naïve 測試 🚗",
            },
        )
    )
    await csms.call(call.DataTransfer("org.example.other", "ping", data=[0, -1, 1.5e3, "ping"]))
    await station.call(call.SecurityEventNotification("SettingSystemTime", clock.stamp(), "offset -1.25 s via NTP"))
    await csms.call(call.ChangeAvailability(operational_status="Inoperative", evse={"id": 3, "connector_id": 1}))
    await asyncio.gather(*station.background)
    clock.wait(300)
    await station.call(call.Heartbeat())
    await csms.call(call.Reset(type="OnIdle"))
