"""A fleet's stream: what stations and their server send each other, thousands of frames of which no two are alike.

    python benches/stream.py

prints them as JSON lines, in the order in which they are sent. All of it is invented, from a seed. The stations are of
nine makes, each with an order of properties, ids, times and readings of its own, and they take turns as they do at a
server with many connections. A frame that is repeated in a loop shows what a codec does when all of its predictions
hold; this shows what they are worth.
"""

from __future__ import annotations

import heapq
import json
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from random import Random
from typing import Literal

from corpus import Frame, Json, Object

Day = Iterator[float]
"""What a station does: a generator of the seconds until it goes on."""

STATIONS = 54
BEGIN = 6 * 3600


def a_uuid(random: Random, _: int) -> str:
    return str(uuid.UUID(int=random.getrandbits(128), version=4))


def a_count(_: Random, count: int) -> str:
    return str(count)


def a_number(random: Random, _: int) -> str:
    return str(random.randrange(10**8, 10**9))


def a_hexadecimal(random: Random, _: int) -> str:
    return f"{random.getrandbits(64):016x}"


@dataclass(frozen=True)
class Make:
    """How the stations of one make write."""

    name: str
    version: str
    message_id: Callable[[Random, int], str]
    order: Literal["specified", "sorted", "hashed"] = "specified"
    separators: tuple[str, str] = (",", ":")
    milliseconds: bool = True
    readings: int = 1
    """Samples in each meter value."""
    terse: bool = False
    """Leaves out what may be left out."""
    interval: int = 300
    """Seconds between meter values."""
    meter_values: tuple[int, int] = (2, 7)
    """How many meter values a session has: at least the first, and fewer than the second."""

    def text(self, message: Json) -> str:
        if self.order != "specified":
            message = ordered(message, None if self.order == "sorted" else self.name)
        return json.dumps(message, separators=self.separators, ensure_ascii=False)


def ordered(value: Json, salt: str | None) -> Json:
    """The value with its properties in alphabetical order, or in that of a hash table, which is the same each time."""
    if isinstance(value, list):
        return [ordered(item, salt) for item in value]
    if not isinstance(value, dict):
        return value
    names = sorted(value, key=None if salt is None else lambda name: Random(salt + name).random())
    return {name: ordered(value[name], salt) for name in names}


MAKES = (
    Make("Nordlicht T22", "1.6", a_uuid, readings=4),
    Make("Nordlicht T11", "1.6", a_uuid, terse=True, interval=600),
    Make("Pikkulaturi", "1.6", a_number, order="sorted", milliseconds=False, readings=2),
    Make("Ladefix Home", "1.6", a_count, order="hashed", terse=True, milliseconds=False),
    Make("Borne Soleil", "1.6", a_hexadecimal, separators=(", ", ": "), readings=6, interval=900),
    Make("Volta Piazza", "1.6", a_uuid, order="hashed", readings=3, interval=900),
    Make("Kraftwerk DC", "2.0.1", a_uuid, readings=3, interval=200),
    Make("Stroomhub", "2.0.1", a_number, order="sorted", milliseconds=False, terse=True, interval=200),
    Make("Nordlicht T40", "2.1", a_uuid, readings=4, interval=120),
)
SERVER = Make("the server", "", a_uuid)


class Station:
    """One station and its connection: what it sends and is sent goes to the log of the whole fleet."""

    def __init__(self, make: Make, number: int, log: list[Frame]) -> None:
        self.make = make
        self.random = Random(f"{make.name} {number}")
        self.now = BEGIN + self.random.uniform(0, 1_200)
        self.serial = f"{make.name[:2].upper()}-{self.random.randrange(10**6):06}"
        self.energy = self.random.randrange(10**5, 10**7)
        self._log = log
        self._count = self.random.randrange(10**6)

    def day(self) -> Day:
        yield from self.boot()
        yield from self.heartbeats(self.random.randrange(2, 5))
        if self.random.random() < 0.6:
            yield from self.settings()
        for _ in range(self.random.randrange(1, 5)):
            yield from self.session(self.random.randrange(1, 3))
            yield from self.heartbeats(self.random.randrange(1, 4))
        yield from self.upkeep()

    def boot(self) -> Day:
        raise NotImplementedError

    def settings(self) -> Day:
        """The server reads some settings and changes one."""
        raise NotImplementedError

    def session(self, connector: int) -> Day:
        """Somebody charges."""
        raise NotImplementedError

    def upkeep(self) -> Day:
        """What happens now and then."""
        raise NotImplementedError

    def asks(self, action: str, payload: Object, answer: Object) -> Day:
        """The station calls, and the server answers a moment later."""
        yield from self._exchange((self.make, SERVER), action, payload, answer)

    def is_asked(self, action: str, payload: Object, answer: Object | None) -> Day:
        """The server calls, and the station answers; None: it does not know the action."""
        yield from self._exchange((SERVER, self.make), action, payload, answer)

    def sends(self, action: str, payload: Object) -> None:
        """The station sends what is not answered."""
        self._send(self.make, [6, self.make.message_id(self.random, 0), action, payload])

    def _exchange(self, writers: tuple[Make, Make], action: str, payload: Object, answer: Object | None) -> Day:
        self._count += 1
        unique_id = writers[0].message_id(self.random, self._count)
        self._send(writers[0], [2, unique_id, action, payload])
        yield self.random.uniform(0.02, 0.4)
        if answer is None:
            self._send(writers[1], [4, unique_id, "NotSupported", f"{action} is not supported", {}])
        else:
            self._send(writers[1], [3, unique_id, answer], action)

    def _send(self, writer: Make, message: Json, request: str | None = None) -> None:
        self._log.append(Frame(self.make.name, self.make.version, writer.text(message), request))

    def time(self, milliseconds: bool | None = None, later: int = 0) -> str:
        now = self.now + later
        hours, rest = divmod(int(now), 3600)
        text = f"2026-11-{22 + hours // 24:02}T{hours % 24:02}:{rest // 60:02}:{rest % 60:02}"
        fraction = (
            f".{int(now * 1000) % 1000:03}"
            if (self.make.milliseconds if milliseconds is None else milliseconds)
            else ""
        )
        return f"{text}{fraction}Z"

    def tag(self) -> str:
        return f"04{self.random.getrandbits(48):012X}"

    def heartbeats(self, count: int) -> Day:
        for _ in range(count):
            yield self.random.uniform(240, 300)
            yield from self.asks("Heartbeat", {}, {"currentTime": self.time(True)})

    def full(self, payload: Object, **more: Json) -> Object:
        """The payload, with more where the make tells more than it must."""
        return payload if self.make.terse else payload | more

    def measured(self) -> list[tuple[float, str, str | None, str, str]]:
        """Readings of the meter: value, measurand, phase, location, unit."""
        self.energy += self.random.randrange(50, 900)
        draw = self.random.uniform
        rows = [
            (self.energy, "Energy.Active.Import.Register", None, "Outlet", "Wh"),
            (round(draw(3_000, 22_000), 1), "Power.Active.Import", None, "Outlet", "W"),
            (round(draw(6, 32), 2), "Current.Import", "L1", "Outlet", "A"),
            (round(draw(223, 238), 1), "Voltage", "L1-N", "Outlet", "V"),
            (round(draw(6, 32), 2), "Current.Import", "L2", "Outlet", "A"),
            (self.random.randrange(5, 99), "SoC", None, "EV", "Percent"),
        ]
        return rows[: self.make.readings]


class Station16(Station):
    """A station of OCPP 1.6."""

    def boot(self) -> Day:
        payload = {"chargePointModel": self.make.name, "chargePointVendor": self.make.name.split()[0]}
        more = {"chargePointSerialNumber": self.serial, "firmwareVersion": f"4.2.{self.random.randrange(30)}"}
        answer = {"currentTime": self.time(True), "interval": 300, "status": "Accepted"}
        yield from self.asks("BootNotification", self.full(payload, **more, meterType="DVH 4013"), answer)
        for connector in range(3):
            yield from self.status(connector, "Available")

    def status(self, connector: int, status: str, error: str = "NoError") -> Day:
        payload: Object = {"connectorId": connector, "errorCode": error, "status": status}
        if error != "NoError" and not self.make.terse:
            payload |= {
                "info": f"Lüfter {self.random.randrange(9)}: {self.random.randrange(40, 99)} °C",
                "vendorErrorCode": f"0x{self.random.getrandbits(12):03X}",
            }
        yield from self.asks("StatusNotification", payload | {"timestamp": self.time()}, {})

    def session(self, connector: int) -> Day:
        tag, transaction = self.tag(), self.random.randrange(10**4, 10**6)
        accepted = {"status": "Accepted", "expiryDate": self.time(True, later=86_400)}
        yield from self.status(connector, "Preparing")
        if self.random.random() < 0.3:
            asked = {"connectorId": connector, "idTag": tag}
            yield from self.is_asked("RemoteStartTransaction", asked, {"status": "Accepted"})
        yield from self.asks("Authorize", {"idTag": tag}, {"idTagInfo": accepted})
        start = {"connectorId": connector, "idTag": tag, "meterStart": self.energy, "timestamp": self.time()}
        yield from self.asks("StartTransaction", start, {"idTagInfo": accepted, "transactionId": transaction})
        yield from self.status(connector, "Charging")
        if self.random.random() < 0.3:
            yield from self.is_asked("SetChargingProfile", self.profile(connector, transaction), {"status": "Accepted"})
        for _ in range(self.random.randrange(*self.make.meter_values)):
            yield self.make.interval * self.random.uniform(0.99, 1.01)
            reading = {"timestamp": self.time(), "sampledValue": self.samples("Sample.Periodic")}
            payload = {"connectorId": connector, "transactionId": transaction, "meterValue": [reading]}
            yield from self.asks("MeterValues", payload, {})
            yield from self.heartbeats(self.random.randrange(2))
        if self.random.random() < 0.3:
            yield from self.is_asked("RemoteStopTransaction", {"transactionId": transaction}, {"status": "Accepted"})
        yield from self.asks("StopTransaction", self.stop(tag, transaction), {"idTagInfo": accepted})
        yield from self.status(connector, "Finishing")
        yield self.random.uniform(20, 400)
        yield from self.status(connector, "Available")

    def samples(self, context: str) -> list[Object]:
        found = []
        for value, measurand, phase, location, unit in self.measured():
            sample: Object = {"value": str(value)}
            if not self.make.terse:
                sample |= {"context": context, "format": "Raw", "measurand": measurand}
                sample |= {"phase": phase} if phase else {}
                sample |= {"location": location}
            found.append(sample | {"unit": unit})
        return found

    def stop(self, tag: str, transaction: int) -> Object:
        self.energy += self.random.randrange(10**4)
        payload = {"idTag": tag, "meterStop": self.energy, "timestamp": self.time(), "transactionId": transaction}
        payload["reason"] = self.random.choice(("EVDisconnected", "Local", "Remote"))
        data = [{"timestamp": self.time(), "sampledValue": self.samples("Transaction.End")}]
        return self.full(payload, transactionData=data)

    def profile(self, connector: int, transaction: int) -> Object:
        periods = [
            {"startPeriod": 1_800 * index, "limit": self.random.randrange(12, 64) / 2, "numberPhases": 3}
            for index in range(self.random.randrange(1, 6))
        ]
        schedule = {"chargingRateUnit": "A", "chargingSchedulePeriod": periods}
        profile = {
            "chargingProfileId": self.random.randrange(1_000),
            "transactionId": transaction,
            "stackLevel": self.random.randrange(3),
            "chargingProfilePurpose": "TxProfile",
            "chargingProfileKind": "Relative",
            "chargingSchedule": schedule,
        }
        return {"connectorId": connector, "csChargingProfiles": profile}

    def settings(self) -> Day:
        names = (
            "HeartbeatInterval",
            "MeterValueSampleInterval",
            "ConnectionTimeOut",
            "LocalPreAuthorize",
            "NumberOfConnectors",
        )
        chosen = self.random.sample(names, self.random.randrange(1, 5))
        rows = [
            {"key": name, "readonly": name.startswith("Number"), "value": str(self.random.randrange(900))}
            for name in chosen
        ]
        yield from self.is_asked("GetConfiguration", {"key": chosen}, {"configurationKey": rows, "unknownKey": []})
        changed = {"key": chosen[0], "value": str(self.random.randrange(900))}
        yield from self.is_asked("ChangeConfiguration", changed, {"status": "Accepted"})

    def upkeep(self) -> Day:
        match self.random.randrange(6):
            case 0:
                yield from self.status(
                    1, "Faulted", self.random.choice(("GroundFailure", "OtherError", "PowerMeterFailure"))
                )
                yield from self.is_asked(
                    "Reset", {"type": self.random.choice(("Soft", "Hard"))}, {"status": "Accepted"}
                )
                yield 60
                yield from self.boot()
            case 1:
                asked = {"requestedMessage": self.random.choice(("Heartbeat", "MeterValues", "StatusNotification"))}
                yield from self.is_asked("TriggerMessage", asked, {"status": "Accepted"})
            case 2:
                location = f"https://firmware.example.com/{self.serial}.bin"
                yield from self.is_asked("UpdateFirmware", {"location": location, "retrieveDate": self.time(True)}, {})
                for status in ("Downloading", "Downloaded", "Installing", "Installed"):
                    yield 30
                    yield from self.asks("FirmwareStatusNotification", {"status": status}, {})
            case 3:
                data = json.dumps({"temperature": self.random.randrange(20, 60), "fan": self.random.random() < 0.5})
                payload = {"vendorId": "com.example.nordlicht", "messageId": "health", "data": data}
                yield from self.asks("DataTransfer", payload, {"status": "Accepted"})
            case 4:
                yield from self.is_asked("GetLocalListVersion", {}, None if self.make.terse else {"listVersion": 7})
            case _:
                yield from self.is_asked("UnlockConnector", {"connectorId": 1}, {"status": "Unlocked"})


class Station2(Station):
    """A station of OCPP 2.0.1 or 2.1."""

    def boot(self) -> Day:
        station = {"model": self.make.name, "vendorName": self.make.name.split()[0]}
        station = self.full(station, serialNumber=self.serial, firmwareVersion=f"7.0.{self.random.randrange(30)}")
        answer = {"currentTime": self.time(True), "interval": 600, "status": "Accepted"}
        yield from self.asks("BootNotification", {"reason": "PowerUp", "chargingStation": station}, answer)
        for evse in (1, 2):
            yield from self.status(evse, "Available")

    def status(self, evse: int, status: str) -> Day:
        payload = {"timestamp": self.time(), "connectorStatus": status, "evseId": evse, "connectorId": 1}
        yield from self.asks("StatusNotification", payload, {})

    def session(self, connector: int) -> Day:
        token = {"idToken": self.tag(), "type": "ISO14443"}
        transaction = a_uuid(self.random, 0)
        yield from self.status(connector, "Occupied")
        if self.random.random() < 0.3:
            asked = {"idToken": token, "remoteStartId": self.random.randrange(10**5), "evseId": connector}
            yield from self.is_asked("RequestStartTransaction", asked, {"status": "Accepted"})
        accepted = {"idTokenInfo": {"status": "Accepted", "cacheExpiryDateTime": self.time(True, later=86_400)}}
        yield from self.asks("Authorize", {"idToken": token}, accepted)
        numbers = iter(range(99))

        def event(kind: str, reason: str, state: str, **more: Json) -> Object:
            info = {"transactionId": transaction, "chargingState": state}
            payload = {"eventType": kind, "timestamp": self.time(), "triggerReason": reason, "seqNo": next(numbers)}
            return payload | {"transactionInfo": info} | more

        started = event("Started", "Authorized", "EVConnected", idToken=token, evse={"id": connector, "connectorId": 1})
        yield from self.asks("TransactionEvent", started, accepted)
        if self.make.version == "2.1" and self.random.random() < 0.5:
            yield from self.asks("NotifyEVChargingNeeds", self.needs(connector), {"status": "Accepted"})
        if self.random.random() < 0.3:
            asked = {"evseId": connector, "chargingProfile": self.profile(transaction)}
            yield from self.is_asked("SetChargingProfile", asked, {"status": "Accepted"})
        for _ in range(self.random.randrange(*self.make.meter_values)):
            yield self.make.interval * self.random.uniform(0.99, 1.01)
            more: Object = {"meterValue": self.samples("Sample.Periodic")}
            if self.make.name == "Kraftwerk DC":
                more["customData"] = {"vendorId": "com.example.kraftwerk", "coolant": self.random.randrange(20, 60)}
            updated = event("Updated", "MeterValuePeriodic", "Charging", **more)
            yield from self.asks("TransactionEvent", updated, {"totalCost": round(self.random.uniform(0.5, 30), 2)})
        if self.make.version == "2.1":
            self.sends("NotifyPeriodicEventStream", self.event_stream())
        ended = event("Ended", "StopAuthorized", "Idle", meterValue=self.samples("Transaction.End"))
        yield from self.asks("TransactionEvent", ended, {})
        yield self.random.uniform(20, 400)
        yield from self.status(connector, "Available")

    def samples(self, context: str) -> list[Object]:
        values = []
        for value, measurand, phase, location, unit in self.measured():
            sample: Object = {"value": value}
            if not self.make.terse:
                sample |= {"context": context, "measurand": measurand} | ({"phase": phase} if phase else {})
                sample |= {"location": location}
            values.append(sample | {"unitOfMeasure": {"unit": unit}})
        return [{"timestamp": self.time(), "sampledValue": values}]

    def event_stream(self) -> Object:
        data = [
            {"t": tick / 2, "v": f"{self.random.uniform(223, 238):.1f}"} for tick in range(self.random.randrange(2, 9))
        ]
        return {"id": self.random.randrange(9), "pending": 0, "basetime": self.time(), "data": data}

    def needs(self, evse: int) -> Object:
        current, charged = self.random.randrange(100, 400), self.random.randrange(90)
        needs = {
            "requestedEnergyTransfer": "DC",
            "departureTime": self.time(later=7_200),
            "dcChargingParameters": {"evMaxCurrent": current, "evMaxVoltage": 920, "stateOfCharge": charged},
        }
        return {"evseId": evse, "chargingNeeds": needs}

    def profile(self, transaction: str) -> Object:
        periods = [
            {"startPeriod": 900 * index, "limit": self.random.randrange(20, 440) * 50.5}
            for index in range(self.random.randrange(1, 6))
        ]
        schedule = {"id": 1, "chargingRateUnit": "W", "chargingSchedulePeriod": periods}
        return {
            "id": self.random.randrange(1_000),
            "stackLevel": self.random.randrange(3),
            "chargingProfilePurpose": "TxProfile",
            "chargingProfileKind": "Relative",
            "transactionId": transaction,
            "chargingSchedule": [schedule],
        }

    def settings(self) -> Day:
        names = ("HeartbeatInterval", "TxStartPoint", "TimeSource", "NumberOfDisplayMessages")
        chosen = self.random.sample(names, self.random.randrange(1, 4))
        places: list[Object] = [{"component": {"name": "OCPPCommCtrlr"}, "variable": {"name": name}} for name in chosen]
        found = [
            {"attributeStatus": "Accepted", "attributeValue": str(self.random.randrange(900))} | place
            for place in places
        ]
        yield from self.is_asked("GetVariables", {"getVariableData": places}, {"getVariableResult": found})
        data = [{"attributeValue": str(self.random.randrange(900))} | places[0]]
        answer = {"setVariableResult": [{"attributeStatus": "Accepted"} | places[0]]}
        yield from self.is_asked("SetVariables", {"setVariableData": data}, answer)

    def upkeep(self) -> Day:
        match self.random.randrange(5):
            case 0:
                row = {
                    "eventId": self.random.randrange(10**4),
                    "timestamp": self.time(),
                    "trigger": "Alerting",
                    "actualValue": str(self.random.randrange(40, 99)),
                    "component": {"name": "PowerContactor"},
                    "eventNotificationType": "HardWiredMonitor",
                    "variable": {"name": "Temperature"},
                }
                yield from self.asks("NotifyEvent", {"generatedAt": self.time(), "seqNo": 0, "eventData": [row]}, {})
            case 1:
                number = self.random.randrange(10**5)
                asked = {"requestId": number, "reportBase": "FullInventory"}
                yield from self.is_asked("GetBaseReport", asked, {"status": "Accepted"})
                for part in range(3):
                    yield 1
                    yield from self.asks("NotifyReport", self.report(number, part), {})
            case 2:
                event = {
                    "type": "SettingSystemTime",
                    "timestamp": self.time(),
                    "techInfo": f"{self.random.uniform(-2, 2):.3f} s",
                }
                yield from self.asks("SecurityEventNotification", event, {})
            case 3:
                data = {
                    "relay": self.random.randrange(8),
                    "closed": self.random.random() < 0.5,
                    "cycles": self.random.randrange(10**5),
                }
                yield from self.asks(
                    "DataTransfer", {"vendorId": "com.example.hub", "data": data}, {"status": "Accepted"}
                )
            case _:
                yield from self.is_asked("ClearCache", {}, None if self.make.terse else {"status": "Accepted"})

    def report(self, number: int, part: int) -> Object:
        rows = [
            {
                "component": {"name": "EVSE", "evse": {"id": 1 + index}},
                "variable": {"name": self.random.choice(("AvailabilityState", "Power", "SupplyPhases"))},
                "variableAttribute": [{"value": str(self.random.randrange(900)), "mutability": "ReadOnly"}],
            }
            for index in range(3)
        ]
        return {
            "requestId": number, "generatedAt": self.time(), "seqNo": part, "tbc": part < 2, "reportData": rows
        }  # fmt: skip


def sent(stations: Sequence[Callable[[list[Frame]], Station]]) -> Iterator[tuple[int, Frame]]:
    """All frames of a day in the order in which they are sent, each with the index of its station.

    A station is made with the list that what it sends and is sent is put into.
    """
    log: list[Frame] = []
    made = [station(log) for station in stations]
    queue = [(station.now, number, station.day()) for number, station in enumerate(made)]
    heapq.heapify(queue)
    while queue:
        now, number, day = queue[0]
        made[number].now = now
        if (wait := next(day, None)) is None:
            heapq.heappop(queue)
        else:
            heapq.heapreplace(queue, (now + wait, number, day))
        yield from ((number, frame) for frame in log)
        log.clear()


def stream() -> list[Frame]:
    """All frames of a fleet of all makes."""
    makes = [MAKES[number % len(MAKES)] for number in range(STATIONS)]
    stations = [
        partial(Station16 if make.version == "1.6" else Station2, make, number) for number, make in enumerate(makes)
    ]
    return [frame for _, frame in sent(stations)]


if __name__ == "__main__":
    for one in stream():
        print(json.dumps({"name": one.name, "version": one.version, "action": one.request, "frame": one.text}))
