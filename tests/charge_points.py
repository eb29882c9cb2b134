"""Charge points of the package `ocpp`, and frames for them: what the tests of the drop-in share."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import ocpp.exceptions
import ocpp.v16
import ocpp.v21
import ocpp.v201
from ocpp.messages import Call, CallError
from ocpp.routing import after, on

TIME = "2026-11-22T10:00:00Z"


class Connection:
    def __init__(self) -> None:
        self.sent: list[str] = []

    async def send(self, message: str) -> None:
        self.sent.append(message)


class Point16(ocpp.v16.ChargePoint):
    def __init__(self) -> None:
        super().__init__("CP", Connection(), response_timeout=5)
        self.given: list[Any] = []

    @property
    def sent(self) -> list[Any]:
        return [json.loads(text) for text in self._connection.sent]

    @on("Heartbeat")
    def on_heartbeat(self) -> Any:
        return ocpp.v16.call_result.Heartbeat(current_time=TIME)

    @on("Authorize")
    async def on_authorize(self, id_tag: str) -> Any:
        self.given.append(id_tag)
        return ocpp.v16.call_result.Authorize(id_tag_info={"status": "Accepted", "parent_id_tag": None})

    @on("SetChargingProfile")
    async def on_profile(self, connector_id: int, cs_charging_profiles: Any) -> Any:
        self.given.append(cs_charging_profiles["charging_schedule"]["charging_schedule_period"])
        return ocpp.v16.call_result.SetChargingProfile(status="Accepted")


class Point201(ocpp.v201.ChargePoint):
    def __init__(self) -> None:
        super().__init__("CP", Connection(), response_timeout=5)
        self.given: list[Any] = []

    sent = Point16.sent

    @on("DataTransfer")
    async def on_data_transfer(self, **arguments: Any) -> Any:
        self.given.append(arguments)
        return ocpp.v201.call_result.DataTransfer(
            status="Accepted", data={"some_key": [None, {"a_b": None}]}, custom_data={"vendor_id": "v", "own_name": 1}
        )


class Point21(ocpp.v21.ChargePoint):
    def __init__(self) -> None:
        super().__init__("CP", Connection(), response_timeout=5)
        self.given: list[Any] = []

    sent = Point16.sent

    @on("NotifyPeriodicEventStream")
    async def on_stream(self, **arguments: Any) -> Any:
        self.given.append(("on", arguments))

    @after("NotifyPeriodicEventStream")
    async def after_stream(self, call_unique_id: str, **arguments: Any) -> None:
        self.given.append(("after", call_unique_id))


def route(point: Any, *frames: Any) -> Any:
    """Routes frames, lets what they have started finish, and hands the point back."""

    async def run() -> None:
        for frame in frames:
            await point.route_message(frame)
        await asyncio.sleep(0)

    asyncio.run(run())
    return point


class HomeAssistant(Point16):
    """As the integration of Home Assistant does it."""

    async def _handle_call(self, msg: Any) -> None:
        self.given.append((type(msg) is Call, msg.payload))
        try:
            await super()._handle_call(msg)
        except ocpp.exceptions.NotImplementedError as error:
            self.given.append(type(error))
            await self._send(msg.create_call_error(error).to_json())

    async def _get_specific_response(self, unique_id: Any, timeout: Any) -> Any:
        response = await super()._get_specific_response(unique_id, timeout)
        if isinstance(response, CallError):
            raise response.to_exception()
        return response


def profile(periods: str) -> str:
    return (
        '[2,"1","SetChargingProfile",{"connectorId":1,"csChargingProfiles":{"chargingProfileId":1,"stackLevel":0,'
        '"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Absolute","chargingSchedule":'
        f'{{"chargingRateUnit":"A","chargingSchedulePeriod":{periods}}}}}}}]'
    )
