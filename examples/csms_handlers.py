"""What the CSMS answers, as one router for all versions.

An action without a handler is one that the version knows and this server does not support.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any

from ocpp_fastcodec import Call
from ocpp_fastcodec.aio import Connection, Router

Payload = dict[str, Any]
# Everybody may charge here. A real server asks its own records about the token.
ACCEPTED = {"status": "Accepted"}


def transaction_numbers() -> Iterator[int]:
    # From the clock, so that a restarted server does not hand out the same ones again; 32 bits until 2038.
    return count(int(time.time()))


def now() -> datetime:
    # Written with a `Z`: some stations do not read `+00:00`.
    return datetime.now(UTC)


@dataclass
class Office:
    """The handlers, and what they need to know."""

    heartbeat_interval: int
    transactions: Iterator[int] = field(default_factory=transaction_numbers)

    router = Router()

    @router.on("BootNotification")
    def boot(self, call: Call, peer: Connection) -> Payload:
        return {"status": "Accepted", "currentTime": now(), "interval": self.heartbeat_interval}

    @router.on("Heartbeat")
    def heartbeat(self, call: Call, peer: Connection) -> Payload:
        return {"currentTime": now()}

    @router.on("DataTransfer")
    def data_transfer(self, call: Call, peer: Connection) -> Payload:
        return {"status": "UnknownVendorId"}

    @router.on("Authorize", "1.6")
    def authorize_tag(self, call: Call, peer: Connection) -> Payload:
        return {"idTagInfo": ACCEPTED}

    @router.on("Authorize", "2.0.1", "2.1")
    def authorize_token(self, call: Call, peer: Connection) -> Payload:
        return {"idTokenInfo": ACCEPTED}

    @router.on("StartTransaction")
    def start_transaction(self, call: Call, peer: Connection) -> Payload:
        return {"transactionId": next(self.transactions), "idTagInfo": ACCEPTED}

    @router.on("TransactionEvent")
    def transaction_event(self, call: Call, peer: Connection) -> Payload:
        """A token gets a verdict whenever the event brings one [P2 E01, E05]."""
        return {"idTokenInfo": ACCEPTED} if "idToken" in call.payload else {}

    @router.on("OpenPeriodicEventStream")
    def open_stream(self, call: Call, peer: Connection) -> Payload:
        return ACCEPTED


def noted(call: Call, peer: Connection) -> None:
    """An empty answer: the message has been taken note of."""


for action in (
    "ClearedChargingLimit",
    "ClosePeriodicEventStream",
    "DiagnosticsStatusNotification",
    "FirmwareStatusNotification",
    "LogStatusNotification",
    "MeterValues",
    "NotifyChargingLimit",
    "NotifyCustomerInformation",
    "NotifyDERAlarm",
    "NotifyDERStartStop",
    "NotifyDisplayMessages",
    "NotifyEvent",
    "NotifyMonitoringReport",
    "NotifyPriorityCharging",
    "NotifyReport",
    "NotifySettlement",
    "PublishFirmwareStatusNotification",
    "ReportChargingProfiles",
    "ReportDERControl",
    "ReservationStatusUpdate",
    "SecurityEventNotification",
    "SignedFirmwareStatusNotification",
    "StatusNotification",
    "StopTransaction",
):
    Office.router.on(action)(noted)
