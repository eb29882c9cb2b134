"""What somebody should be told at once: a station's fault, a security event, a silence.

An alert names what the schemas list (states, error codes) and what stands in the specification's own lists
(components, variables, security events); what people wrote, read or presented stays out of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from ocpp_fastcodec import Call

Payload = dict[str, Any]

# In 2.1 an event may carry a severity: 0 danger ... 4 error, 5 alert, 6 warning ... 9 debug.
LEAST_SEVERE = 5


Kind = Literal["fault", "security", "silence"]


@dataclass(frozen=True)
class Alert:
    """One line for the person on duty."""

    station: str
    kind: Kind
    text: str

    def __str__(self) -> str:
        return f"ALERT {self.kind} {shown(self.station)}: {self.text}"


def alerts(station: str, version: str, call: Call) -> Iterator[Alert]:
    """The alerts in a message from a station; mostly none."""
    if call.action in RULES[version]:
        kind, rule = RULES[version][call.action]
        for text in rule(call.payload):
            yield Alert(station, kind, text)


def status_of_connector(payload: Payload) -> Iterator[str]:
    """1.6: an error code may come with any status, and `Faulted` with any error code."""
    if payload["errorCode"] != "NoError" or payload["status"] == "Faulted":
        yield f"connector {payload['connectorId']}: {payload['errorCode']}, {payload['status']}"


def status_of_evse(payload: Payload) -> Iterator[str]:
    """2.x. `Unavailable` is no fault: it is what ChangeAvailability asks for."""
    if payload["connectorStatus"] == "Faulted":
        yield f"EVSE {payload['evseId']} connector {payload['connectorId']}: Faulted"


def monitored_events(payload: Payload) -> Iterator[str]:
    """2.x: whatever crossed a threshold, and the two variables that mean a fault in themselves."""
    for event in payload["eventData"]:
        variable = event["variable"]["name"]
        faulted = (variable == "AvailabilityState" and event["actualValue"] == "Faulted") or (
            variable == "Problem" and event["actualValue"].lower() == "true"
        )
        alerting = event["trigger"] == "Alerting" and event.get("severity", 0) <= LEAST_SEVERE
        if (faulted or alerting) and not event.get("cleared", False):
            component = event["component"]
            what = f"{shown(component['name'])} {shown(variable)}, {event['trigger']}"
            yield f"{place(component.get('evse'))}: {what}"


def place(evse: Payload | None) -> str:
    if evse is None:
        return "station"
    connector = f" connector {evse['connectorId']}" if "connectorId" in evse else ""
    return f"EVSE {evse['id']}{connector}"


def security_event(payload: Payload) -> Iterator[str]:
    """All of them: a station sends only those that its version lists as critical."""
    yield shown(payload["type"])


Rule = tuple[Kind, Callable[[Payload], Iterator[str]]]
RULES_OF_2: dict[str, Rule] = {
    "NotifyEvent": ("fault", monitored_events),
    "SecurityEventNotification": ("security", security_event),
    "StatusNotification": ("fault", status_of_evse),
}
RULES: dict[str, dict[str, Rule]] = {
    "1.6": {
        "SecurityEventNotification": ("security", security_event),
        "StatusNotification": ("fault", status_of_connector),
    },
    "2.0.1": RULES_OF_2,
    "2.1": RULES_OF_2,
}


def shown(name: str) -> str:
    """A name that the peer chose, made fit for one line of a log."""
    return name.encode("unicode_escape").decode("ascii")[:64]
