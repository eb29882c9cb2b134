"""The OCPP 1.6 session that capture.py records: both sides of it, and what they say to each other."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from ocpp.exceptions import NotSupportedError
from ocpp.routing import after, on
from ocpp.v16 import ChargePoint, call, call_result

if TYPE_CHECKING:
    from capture import Clock

Payload = dict[str, Any]


class Csms(ChargePoint):
    """The CSMS side of the 1.6 session."""

    clock: Clock
    transactions = 48210

    @on("BootNotification")
    def on_boot(self, **_: Any) -> Any:
        return call_result.BootNotification(current_time=self.clock.stamp(), interval=300, status="Accepted")

    @on("Heartbeat")
    def on_heartbeat(self) -> Any:
        return call_result.Heartbeat(current_time=self.clock.stamp())

    @on("Authorize")
    def on_authorize(self, id_tag: str) -> Any:
        return call_result.Authorize(id_tag_info=self._judge(id_tag))

    @on("StartTransaction")
    def on_start(self, id_tag: str, **_: Any) -> Any:
        self.transactions += 1
        return call_result.StartTransaction(transaction_id=self.transactions, id_tag_info=self._judge(id_tag))

    @on("StopTransaction")
    def on_stop(self, id_tag: str | None = None, **_: Any) -> Any:
        return call_result.StopTransaction(id_tag_info=self._judge(id_tag) if id_tag else None)

    @on("StatusNotification")
    def on_status(self, **_: Any) -> Any:
        return call_result.StatusNotification()

    @on("MeterValues")
    def on_meter_values(self, **_: Any) -> Any:
        return call_result.MeterValues()

    @on("FirmwareStatusNotification")
    def on_firmware_status(self, **_: Any) -> Any:
        return call_result.FirmwareStatusNotification()

    @on("SecurityEventNotification")
    def on_security_event(self, **_: Any) -> Any:
        return call_result.SecurityEventNotification()

    @on("DataTransfer")
    def on_data_transfer(self, vendor_id: str, **_: Any) -> Any:
        if vendor_id != "com.example.nordlicht":
            return call_result.DataTransfer(status="UnknownVendorId")
        return call_result.DataTransfer(status="Accepted", data='{"tariff":"NIGHT-2","price":0.2745,"currency":"EUR"}')

    def _judge(self, id_tag: str) -> Payload:
        if id_tag.startswith("DEAD"):
            return {"status": "Blocked"}
        return {
            "expiry_date": self.clock.stamp(86_400),
            "parent_id_tag": "FLEET-NORTH",
            "status": "Accepted",
        }


# key, read-only or not, value
CONFIGURATION_TABLE = """\
AuthorizeRemoteTxRequests rw true
ClockAlignedDataInterval rw 900
ConnectionTimeOut rw 60
ConnectorPhaseRotation rw 1.RST,2.STR,3.TRS
GetConfigurationMaxKeys ro 60
HeartbeatInterval rw 300
LocalAuthorizeOffline rw true
LocalPreAuthorize rw false
MeterValueSampleInterval rw 60
MeterValuesAlignedData rw Energy.Active.Import.Register
MeterValuesSampledData rw Energy.Active.Import.Register,Power.Active.Import,Current.Import,Voltage
NumberOfConnectors ro 3
ResetRetries rw 2
StopTransactionOnEVSideDisconnect rw true
StopTransactionOnInvalidId rw true
StopTxnAlignedData rw
StopTxnSampledData rw Energy.Active.Import.Register
SupportedFeatureProfiles ro Core,FirmwareManagement,LocalAuthListManagement,SmartCharging,RemoteTrigger
TransactionMessageAttempts rw 3
TransactionMessageRetryInterval rw 30
UnlockConnectorOnEVSideDisconnect rw false
WebSocketPingInterval rw 45
ChargeProfileMaxStackLevel ro 8
ChargingScheduleAllowedChargingRateUnit ro Current,Power
ChargingScheduleMaxPeriods ro 48
MaxChargingProfilesInstalled ro 12
"""


def configuration() -> list[Payload]:
    rows = [(*line.split(" "), "")[:3] for line in CONFIGURATION_TABLE.splitlines()]
    return [{"key": key, "readonly": access == "ro", "value": value} for key, access, value in rows]


CONFIGURATION = configuration()


class Station(ChargePoint):
    """The station side of the 1.6 session."""

    clock: Clock
    triggered: asyncio.Event
    background: set[asyncio.Task[Any]]

    @on("GetConfiguration")
    def on_get_configuration(self, key: list[str] | None = None) -> Any:
        wanted = key if key is not None else [row["key"] for row in CONFIGURATION]
        known = [row for row in CONFIGURATION if row["key"] in wanted]
        unknown = [name for name in wanted if name not in {row["key"] for row in known}]
        return call_result.GetConfiguration(configuration_key=known, unknown_key=unknown or None)

    @on("ChangeConfiguration")
    def on_change_configuration(self, key: str, **_: Any) -> Any:
        statuses = {
            "WebSocketPingInterval": "RebootRequired",
            "NumberOfConnectors": "Rejected",
            "Colour": "NotSupported",
        }
        return call_result.ChangeConfiguration(status=statuses.get(key, "Accepted"))

    @on("RemoteStartTransaction")
    def on_remote_start(self, **_: Any) -> Any:
        return call_result.RemoteStartTransaction(status="Accepted")

    @on("RemoteStopTransaction")
    def on_remote_stop(self, transaction_id: int) -> Any:
        return call_result.RemoteStopTransaction(status="Accepted" if transaction_id > 48210 else "Rejected")

    @on("SetChargingProfile")
    def on_set_charging_profile(self, **_: Any) -> Any:
        return call_result.SetChargingProfile(status="Accepted")

    @on("GetCompositeSchedule")
    def on_get_composite_schedule(self, connector_id: int, duration: int, **_: Any) -> Any:
        schedule = {
            "duration": duration,
            "start_schedule": self.clock.stamp(),
            "charging_rate_unit": "A",
            "charging_schedule_period": [
                {"start_period": 0, "limit": 16.0, "number_phases": 3},
                {"start_period": 1800, "limit": 10.4, "number_phases": 3},
                {"start_period": 2700, "limit": 8.1, "number_phases": 1},
            ],
            "min_charging_rate": 6.0,
        }
        return call_result.GetCompositeSchedule("Accepted", connector_id, self.clock.stamp(), schedule)

    @on("SendLocalList")
    def on_send_local_list(self, **_: Any) -> Any:
        raise NotSupportedError(
            description="local list is switched off", details={"profile": "LocalAuthListManagement"}
        )

    @on("DataTransfer")
    def on_data_transfer(self, message_id: str | None = None, **_: Any) -> Any:
        known = message_id == "setDisplay"
        return call_result.DataTransfer(status="Accepted" if known else "UnknownMessageId")

    @on("Reset")
    def on_reset(self, **_: Any) -> Any:
        return call_result.Reset(status="Accepted")

    @on("ChangeAvailability")
    async def on_change_availability(self, connector_id: int, **_: Any) -> Any:
        # The notification overtakes the answer on purpose: both directions then have a request open at once.
        note = call.StatusNotification(connector_id, "NoError", "Unavailable", self.clock.stamp())
        task = asyncio.create_task(self.call(note))
        self.background.add(task)
        await asyncio.sleep(0)
        return call_result.ChangeAvailability(status="Accepted")

    @on("TriggerMessage")
    def on_trigger(self, requested_message: str, **_: Any) -> Any:
        known = requested_message in ("MeterValues", "StatusNotification", "Heartbeat")
        return call_result.TriggerMessage(status="Accepted" if known else "NotImplemented")

    @after("TriggerMessage")
    async def after_trigger(self, requested_message: str, connector_id: int | None = None) -> None:
        if requested_message == "MeterValues":
            readings = [{"timestamp": self.clock.stamp(), "sampled_value": samples(7, "Trigger", phases=False)}]
            await self.call(call.MeterValues(connector_id=connector_id or 0, meter_value=readings))
        elif requested_message == "StatusNotification":
            await self.call(
                call.StatusNotification(connector_id or 0, "NoError", "Available", self.clock.stamp(), vendor_id="NLX")
            )
        self.triggered.set()


def samples(step: int, context: str = "Sample.Periodic", *, phases: bool = True) -> list[Payload]:
    """What a three-phase meter says at a step of a session."""

    def sample(value: str, measurand: str, unit: str, phase: str | None = None) -> Payload:
        return {
            "value": value,
            "context": context,
            "format": "Raw",
            "measurand": measurand,
            "phase": phase,
            "location": "Outlet",
            "unit": unit,
        }

    values = [
        sample(str(1_523_880 + 184 * step), "Energy.Active.Import.Register", "Wh"),
        sample(f"{10_870.5 + 37 * (step % 5):.1f}", "Power.Active.Import", "W"),
    ]
    if phases:
        for number, phase in enumerate(("L1", "L2", "L3")):
            values.append(sample(f"{15.71 + 0.08 * ((step + number) % 4):.2f}", "Current.Import", "A", phase))
        for number, phase in enumerate(("L1-N", "L2-N", "L3-N")):
            values.append(sample(f"{229.4 + 0.3 * ((2 * step + number) % 7):.1f}", "Voltage", "V", phase))
        values.append(sample(str(41 + step), "SoC", "Percent") | {"location": "EV"})
        values.append(sample(f"{31.5 + step / 2:.1f}", "Temperature", "Celsius") | {"location": "Body"})
    return values


def profile(profile_id: int, clock: Clock, transaction_id: int | None = None) -> Payload:
    limits = (16.0, 16.0, 12.5, 8.1, 6.0, 10.4, 13.3, 32.0)
    return {
        "charging_profile_id": profile_id,
        "transaction_id": transaction_id,
        "stack_level": 2,
        "charging_profile_purpose": "TxProfile",
        "charging_profile_kind": "Absolute",
        "valid_from": clock.stamp(),
        "valid_to": clock.stamp(28_800),
        "charging_schedule": {
            "duration": 28_800,
            "start_schedule": clock.stamp(),
            "charging_rate_unit": "A",
            "charging_schedule_period": [
                {"start_period": 3_600 * hour, "limit": limit, "number_phases": 3 if limit > 6 else 1}
                for hour, limit in enumerate(limits)
            ],
            "min_charging_rate": 6.0,
        },
    }


async def session(csms: Csms, station: Station, clock: Clock) -> None:
    async def status(connector: int, state: str, error: str = "NoError", **more: str) -> None:
        await station.call(call.StatusNotification(connector, error, state, clock.stamp(), **more))
        clock.wait(1.5)

    async def meter_values(connector: int, transaction: int, steps: range, *, phases: bool) -> None:
        for step in steps:
            clock.wait(60)
            readings = [{"timestamp": clock.stamp(), "sampled_value": samples(step, phases=phases)}]
            await station.call(call.MeterValues(connector, readings, transaction))

    await station.call(
        call.BootNotification(
            charge_point_model="Nordlicht T22",
            charge_point_vendor="Beispiel Ladetechnik",
            charge_box_serial_number="NLX-000-4711",
            charge_point_serial_number="NLX.2026.0815",
            firmware_version="4.2.1-rc3+c0ffee",
            iccid="8949000000000000000",
            imsi="262010000000000",
            meter_serial_number="M-00112233",
            meter_type="DZG DVH4013",
        )
    )
    for connector in range(4):
        await status(connector, "Available")
    await csms.call(call.GetConfiguration())
    await csms.call(call.GetConfiguration(key=["HeartbeatInterval", "MeterValueSampleInterval", "Colour"]))
    for key, value in (
        ("MeterValueSampleInterval", "60"),
        ("WebSocketPingInterval", "30"),
        ("NumberOfConnectors", "4"),
        ("Colour", "blue"),
    ):
        await csms.call(call.ChangeConfiguration(key=key, value=value))
    await csms.call(
        call.SendLocalList(
            list_version=3,
            update_type="Full",
            local_authorization_list=[
                {"id_tag": f"04A1B2C3D4E5{number:02}", "id_tag_info": {"status": "Accepted"}} for number in range(4)
            ],
        )
    )
    await station.call(call.SecurityEventNotification("StartupOfTheDevice", clock.stamp(), None))
    clock.wait(240)
    await station.call(call.Heartbeat())

    # Connector 1: a driver with a card, a profile half-way, transactionData at the end.
    await station.call(call.Authorize(id_tag="04A1B2C3D4E580"))
    await status(1, "Preparing")
    first = await station.call(call.StartTransaction(1, "04A1B2C3D4E580", 1_523_880, clock.stamp()))
    await status(1, "Charging")
    await meter_values(1, first.transaction_id, range(1, 4), phases=True)
    await csms.call(call.SetChargingProfile(1, profile(501, clock, first.transaction_id)))
    await csms.call(call.GetCompositeSchedule(connector_id=1, duration=3600, charging_rate_unit="A"))
    await meter_values(1, first.transaction_id, range(4, 7), phases=True)

    # Connector 2: started from the server while connector 1 goes on.
    await csms.call(
        call.RemoteStartTransaction(id_tag="APP-77120933", connector_id=2, charging_profile=profile(502, clock))
    )
    await status(2, "Preparing")
    second = await station.call(call.StartTransaction(2, "APP-77120933", 88_214, clock.stamp(), reservation_id=17))
    await status(2, "Charging")
    await meter_values(2, second.transaction_id, range(7, 11), phases=False)
    await station.call(call.Authorize(id_tag="DEADBEEF00112233"))
    await status(1, "SuspendedEV", info="battery full")
    await status(1, "Finishing")
    await station.call(
        call.StopTransaction(
            meter_stop=1_525_168,
            timestamp=clock.stamp(),
            transaction_id=first.transaction_id,
            reason="EVDisconnected",
            id_tag="04A1B2C3D4E580",
            transaction_data=[
                {
                    "timestamp": clock.stamp(60 * (step - 8)),
                    "sampled_value": samples(step, context, phases=False),
                }
                for step, context in enumerate(["Transaction.Begin"] + ["Sample.Periodic"] * 6 + ["Transaction.End"])
            ],
        )
    )
    await status(1, "Available")
    clock.wait(120)
    await station.call(call.Heartbeat())
    await csms.call(call.RemoteStopTransaction(transaction_id=second.transaction_id))
    await station.call(
        call.StopTransaction(91_022, clock.stamp(), second.transaction_id, reason="Remote", id_tag="APP-77120933")
    )
    await status(2, "Finishing")
    await status(2, "Available")

    # Connector 3: a fault that comes and goes.
    await status(
        3,
        "Faulted",
        "GroundFailure",
        info="Fehlerstrom größer 6 mA",
        vendor_id="com.example.nordlicht",
        vendor_error_code="F0x2A",
    )
    clock.wait(30)
    await status(3, "Faulted", "OtherError", info='relay "K1" welded?', vendor_error_code="F0x31")
    await csms.call(call.UnlockConnector(connector_id=3))
    await status(3, "Available")

    await csms.call(call.TriggerMessage(requested_message="MeterValues", connector_id=1))
    await station.triggered.wait()
    station.triggered.clear()
    await csms.call(call.TriggerMessage(requested_message="StatusNotification", connector_id=3))
    await station.triggered.wait()
    station.triggered.clear()
    await csms.call(call.TriggerMessage(requested_message="DiagnosticsStatusNotification"))
    await station.triggered.wait()

    await station.call(call.DataTransfer("com.example.nordlicht", "getTariff", '{"connector":1,"kWh":1.288}'))
    await station.call(call.DataTransfer("org.example.other"))
    await csms.call(call.DataTransfer("com.example.nordlicht", "setDisplay", "Welcome / Добро пожаловать / 欢迎"))
    await csms.call(call.DataTransfer("com.example.nordlicht", "reboot"))
    for state in ("Downloading", "Downloaded", "Installing", "Installed"):
        clock.wait(20)
        await station.call(call.FirmwareStatusNotification(status=state))
    await station.call(
        call.SecurityEventNotification("FirmwareUpdated", clock.stamp(), tech_info="from 4.2.1-rc3 to 4.2.1")
    )
    await csms.call(call.ChangeAvailability(connector_id=2, type="Inoperative"))
    await asyncio.gather(*station.background)
    clock.wait(300)
    await station.call(call.Heartbeat())
    await csms.call(call.Reset(type="Soft"))
