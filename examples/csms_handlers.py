"""What the CSMS answers: a table of handlers by version and action.

An action that is missing here is one that the version knows and this server does not support.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any

Payload = dict[str, Any]


def transaction_numbers() -> Iterator[int]:
    # From the clock, so that a restarted server does not hand out the same ones again; 32 bits until 2038.
    return count(int(time.time()))


@dataclass
class Office:
    """What the handlers need to know."""

    heartbeat_interval: int
    transactions: Iterator[int] = field(default_factory=transaction_numbers)


Handler = Callable[[Office, Payload], Payload]


def boot(office: Office, _: Payload) -> Payload:
    return {"status": "Accepted", "currentTime": now(), "interval": office.heartbeat_interval}


def heartbeat(_: Office, __: Payload) -> Payload:
    return {"currentTime": now()}


def now() -> datetime:
    # Written with a `Z`: some stations do not read `+00:00`.
    return datetime.now(UTC)


def nothing(_: Office, __: Payload) -> Payload:
    return {}


def data_transfer(_: Office, __: Payload) -> Payload:
    return {"status": "UnknownVendorId"}


# Everybody may charge here. A real server asks its own records about the token.
ACCEPTED = {"status": "Accepted"}


def authorize_tag(_: Office, __: Payload) -> Payload:
    return {"idTagInfo": ACCEPTED}


def start_transaction(office: Office, _: Payload) -> Payload:
    return {"transactionId": next(office.transactions), "idTagInfo": ACCEPTED}


def authorize_token(_: Office, __: Payload) -> Payload:
    return {"idTokenInfo": ACCEPTED}


def transaction_event(_: Office, payload: Payload) -> Payload:
    """A token gets a verdict whenever the event brings one [P2 E01, E05]."""
    return {"idTokenInfo": ACCEPTED} if "idToken" in payload else {}


HANDLERS_OF_1_6: dict[str, Handler] = {
    "Authorize": authorize_tag,
    "BootNotification": boot,
    "DataTransfer": data_transfer,
    "DiagnosticsStatusNotification": nothing,
    "FirmwareStatusNotification": nothing,
    "Heartbeat": heartbeat,
    "LogStatusNotification": nothing,
    "MeterValues": nothing,
    "SecurityEventNotification": nothing,
    "SignedFirmwareStatusNotification": nothing,
    "StartTransaction": start_transaction,
    "StatusNotification": nothing,
    "StopTransaction": nothing,
}
HANDLERS_OF_2_0_1: dict[str, Handler] = {
    "Authorize": authorize_token,
    "BootNotification": boot,
    "ClearedChargingLimit": nothing,
    "DataTransfer": data_transfer,
    "FirmwareStatusNotification": nothing,
    "Heartbeat": heartbeat,
    "LogStatusNotification": nothing,
    "MeterValues": nothing,
    "NotifyChargingLimit": nothing,
    "NotifyCustomerInformation": nothing,
    "NotifyDisplayMessages": nothing,
    "NotifyEvent": nothing,
    "NotifyMonitoringReport": nothing,
    "NotifyReport": nothing,
    "PublishFirmwareStatusNotification": nothing,
    "ReportChargingProfiles": nothing,
    "ReservationStatusUpdate": nothing,
    "SecurityEventNotification": nothing,
    "StatusNotification": nothing,
    "TransactionEvent": transaction_event,
}
HANDLERS: dict[str, dict[str, Handler]] = {
    "1.6": HANDLERS_OF_1_6,
    "2.0.1": HANDLERS_OF_2_0_1,
    "2.1": HANDLERS_OF_2_0_1
    | {
        "ClosePeriodicEventStream": nothing,
        "NotifyDERAlarm": nothing,
        "NotifyDERStartStop": nothing,
        "NotifyPriorityCharging": nothing,
        "NotifySettlement": nothing,
        "OpenPeriodicEventStream": lambda _, __: ACCEPTED,
        "ReportDERControl": nothing,
    },
}
