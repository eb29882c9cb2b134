# ruff: noqa: E501 - lines of logs are as long as they are
"""An invented world of stations and a server, and logs of it in every format, with what was really sent at each line."""

from __future__ import annotations

import json
import random
import re
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from ocpp_fastcodec import Codec
from ocpp_fastcodec.logs.record import DOWN, OPPOSITE, UP, Direction

CODECS = {version: Codec(version) for version in ("1.6", "2.0.1", "2.1")}
START = datetime(2026, 3, 1, 6, 0, 0, tzinfo=UTC)
NOW = "2026-03-01T06:00:00Z"

Payload = dict[str, Any]


class Exchange(NamedTuple):
    """An action, and payloads of its request and of its response: as they should be, and as they should not."""

    action: str
    direction: Direction
    requests: list[Payload]
    responses: list[Payload]
    bad_requests: list[Payload]
    bad_responses: list[Payload]


def _metered(value: Any, unit: str = "Wh") -> Payload:
    return {"connectorId": 1, "meterValue": [{"timestamp": NOW, "sampledValue": [{"value": value, "unit": unit}]}]}


ACCEPTED = {"status": "Accepted"}
_BOOT = Exchange(
    "BootNotification", UP,
    [{"chargePointVendor": "Acme", "chargePointModel": "A1", "firmwareVersion": "1.0"}],
    [{"currentTime": NOW, "interval": 300, "status": "Accepted"}],
    [{"chargePointVendor": "Acme"}],
    [{"currentTime": NOW, "interval": "300", "status": "Accepted"}],
)  # fmt: skip
_BOOT_2 = Exchange(
    "BootNotification", UP,
    [{"reason": "PowerUp", "chargingStation": {"model": "B2", "vendorName": "Bcme", "firmwareVersion": "2"}}],
    [{"currentTime": NOW, "interval": 300, "status": "Accepted"}],
    [{"reason": "PowerUp", "chargingStation": {"model": "B2"}}],
    [{"currentTime": NOW, "interval": 300}],
)  # fmt: skip
_HEARTBEAT = Exchange("Heartbeat", UP, [{}], [{"currentTime": NOW}], [{"now": 1}], [{}, {"currentTime": 7}])
_AUTHORIZE = Exchange("Authorize", UP, [{"idTag": "CARD-1"}], [{"idTagInfo": ACCEPTED}], [{"idTag": "c" * 21}, {}],
                      [{"idTagInfo": {}}])  # fmt: skip
_TRANSFER = [{"status": "Accepted"}, {"status": "UnknownVendorId"}]

EXCHANGES: dict[str, list[Exchange]] = {
    "1.6": [
        _HEARTBEAT,
        _AUTHORIZE,
        Exchange("StatusNotification", UP,
                 [{"connectorId": 1, "errorCode": "NoError", "status": "Available"},
                  {"connectorId": 0, "errorCode": "NoError", "status": "Faulted", "info": "a ] in \"text\""}], [{}],
                 [{"connectorId": 1, "errorCode": "Error", "status": "Available"}], [{"currentTime": NOW}]),
        Exchange("MeterValues", UP, [_metered("12"), _metered("é \\ ü")], [{}], [_metered(12), _metered("1", "Litre")], [{"a": 1}]),
        Exchange("StartTransaction", UP, [{"connectorId": 1, "idTag": "CARD-1", "meterStart": 8, "timestamp": NOW}],
                 [{"transactionId": 7, "idTagInfo": ACCEPTED}], [{"connectorId": 1}], [{"transactionId": 7}]),
        Exchange("StopTransaction", UP, [{"transactionId": 7, "meterStop": 9, "timestamp": NOW}], [{}, {"idTagInfo": ACCEPTED}],
                 [{"transactionId": 7, "meterStop": 9.5, "timestamp": NOW}], [{"status": "Accepted"}]),
        Exchange("DataTransfer", UP, [{"vendorId": "v", "data": "[2,\"x\",\"Heartbeat\",{}]"}, {"vendorId": "v"}], _TRANSFER, [{}], [{}]),
        Exchange("DataTransfer", DOWN, [{"vendorId": "v", "messageId": "m"}], _TRANSFER, [{"data": "x"}], [{"status": "Yes"}]),
        Exchange("Reset", DOWN, [{"type": "Soft"}], [ACCEPTED], [{"type": "Warm"}], [{"status": "Maybe"}]),
        Exchange("GetConfiguration", DOWN, [{}, {"key": ["HeartbeatInterval"]}],
                 [{"configurationKey": [{"key": "HeartbeatInterval", "readonly": False, "value": "300"}]}],
                 [{"key": "HeartbeatInterval"}], [{"configurationKey": [{"key": "HeartbeatInterval", "readonly": 0}]}]),
        Exchange("TriggerMessage", DOWN, [{"requestedMessage": "Heartbeat"}], [ACCEPTED], [{}], [{}]),
    ],
    "2.0.1": [
        _HEARTBEAT,
        Exchange("Authorize", UP, [{"idToken": {"idToken": "CARD-1", "type": "Central"}}], [{"idTokenInfo": ACCEPTED}],
                 [{"idToken": {"idToken": "CARD-1", "type": "Cash"}}], [{"idTokenInfo": {}}]),
        Exchange("StatusNotification", UP, [{"timestamp": NOW, "connectorStatus": "Available", "evseId": 1, "connectorId": 1}],
                 [{}], [{"timestamp": NOW, "connectorStatus": "Preparing", "evseId": 1, "connectorId": 1}], [{"x": 1}]),
        Exchange("TransactionEvent", UP,
                 [{"eventType": "Started", "timestamp": NOW, "triggerReason": "CablePluggedIn", "seqNo": 0,
                   "transactionInfo": {"transactionId": "t"}}], [{}, {"totalCost": 1.5}],
                 [{"eventType": "Started", "timestamp": NOW, "seqNo": 0, "transactionInfo": {"transactionId": "t"}}],
                 [{"totalCost": "1.5"}]),
        Exchange("DataTransfer", DOWN, [{"vendorId": "v", "data": {"a": [1, None]}}], _TRANSFER, [{}], [{}]),
        Exchange("Reset", DOWN, [{"type": "OnIdle"}], [ACCEPTED], [{"type": "Soft"}], [{}]),
        Exchange("GetVariables", DOWN, [{"getVariableData": [{"component": {"name": "C"}, "variable": {"name": "V"}}]}],
                 [{"getVariableResult": [{"attributeStatus": "Accepted", "component": {"name": "C"}, "variable": {"name": "V"}}]}],
                 [{"getVariableData": []}], [{"getVariableResult": []}]),
    ],
}  # fmt: skip
EXCHANGES["2.1"] = [
    *EXCHANGES["2.0.1"],
    Exchange("ClearTariffs", DOWN, [{}], [{"clearTariffsResult": [{"status": "Accepted"}]}], [{"a": 1}], [{"clearTariffsResult": []}]),
    Exchange("BatterySwap", UP, [{"eventType": "BatteryIn", "requestId": 1, "idToken": {"idToken": "C", "type": "Central"},
              "batteryData": [{"evseId": 1, "serialNumber": "s", "soC": 50, "soH": 90}]}], [{}], [{"eventType": "In"}], [{"a": 1}]),
]  # fmt: skip
BOOTS = {"1.6": _BOOT, "2.0.1": _BOOT_2, "2.1": _BOOT_2}


@dataclass
class Sent:
    """A frame that was sent, and what it was."""

    time: datetime
    station: str
    version: str
    direction: Direction
    frame: str
    action: str
    kind: int
    call: Sent | None = None
    answer: Sent | None = None
    _wrong: list[tuple[str, str]] | None = field(default=None, repr=False)

    @property
    def wrong(self) -> list[tuple[str, str]]:
        """Keyword and place of what it breaks, in its own version, as the answer that it is."""
        if self._wrong is None:
            action = self.action if self.kind == 3 else None
            self._wrong = [(v.keyword, v.pointer) for v in CODECS[self.version].check(self.frame, action=action)]
        return self._wrong


class World:
    """Sends frames between stations and their server, for as long as it is asked for more."""

    NAMES = (
        "CP_1",
        "garage",
        "HOMEcharger",
        "SN-0042",
        "wb_left",
        "EVSE7",
        "4oSnXerj7Rxb",
        "station-9",
        "10.0.0.7",
        "x",
    )

    def __init__(self, seed: int, *, stations: int | None = None, faulty: float = 0.08) -> None:
        self.random = random.Random(seed)
        self.faulty = faulty
        count = stations or self.random.choice((1, 1, 2, 3, 6))
        names = self.random.sample(self.NAMES, count)
        self.versions = {name: self.random.choice(("1.6", "1.6", "2.0.1", "2.1")) for name in names}
        self.ids = {name: self.random.choice(("count", "count", "both", "uuid", "long")) for name in names}
        self.counts: dict[tuple[str, Direction], int] = {}
        self.booted: dict[str, datetime] = {}
        self.now = START
        self.waiting: list[tuple[datetime, Sent]] = []

    def events(self, count: int) -> list[Sent]:
        """So many frames, in the order in which they were sent."""
        sent: list[Sent] = []
        draw = self.random
        while len(sent) < count:
            self.now += timedelta(seconds=draw.expovariate(1.5))
            self.waiting.sort(key=lambda item: item[0])
            while self.waiting and self.waiting[0][0] <= self.now:
                sent.append(self.waiting.pop(0)[1])
            name = draw.choice(list(self.versions))
            if self.booted.get(name, self.now) > self.now:
                continue
            if name not in self.booted or draw.random() < 0.02:
                self._boot(name, sent)
            else:
                exchange = draw.choice(EXCHANGES[self.versions[name]])
                self._exchange(name, exchange, exchange.direction, sent)
        return sent

    def _boot(self, name: str, sent: list[Sent]) -> None:
        """A station that starts anew counts from one again, and what waited for an answer gets none.

        Now and then its new firmware speaks another version.
        """
        if name in self.booted and self.random.random() < 0.1:
            self.versions[name] = self.random.choice(tuple(CODECS))
        self.waiting = [(time, answer) for time, answer in self.waiting if answer.station != name]
        self.counts[name, UP] = self.counts[name, DOWN] = 0
        self.now += timedelta(seconds=8)
        self.booted[name] = self.now
        self._exchange(name, BOOTS[self.versions[name]], UP, sent)

    def _exchange(self, name: str, exchange: Exchange, direction: Direction, sent: list[Sent]) -> None:
        draw = self.random
        identity = self._id(name, direction)
        payload = draw.choice(exchange.bad_requests if draw.random() < self.faulty else exchange.requests)
        text = json.dumps([2, identity, exchange.action, payload], separators=draw.choice(((",", ":"), (", ", ": "))))
        call = Sent(self.now, name, self.versions[name], direction, text, exchange.action, 2)
        sent.append(call)
        if draw.random() < 0.05:
            return
        time = self.now + timedelta(seconds=draw.choice((0.01, 0.05, 0.3, 2.0)))
        if draw.random() < 0.04:
            text = json.dumps([4, identity, "InternalError", "", {}])
            kind = 4
        else:
            kind = 3
            answer = draw.choice(exchange.bad_responses if draw.random() < self.faulty else exchange.responses)
            text = json.dumps([3, identity, answer], separators=(",", ":"), ensure_ascii=draw.random() < 0.5)
        reply = Sent(time, name, call.version, OPPOSITE[direction], text, exchange.action, kind, call)
        call.answer = reply
        self.waiting.append((time, reply))

    def _id(self, name: str, direction: Direction) -> str:
        scheme = self.ids[name]
        if scheme == "uuid":
            return str(uuid.UUID(int=self.random.getrandbits(128), version=4))
        key = name, UP if scheme == "both" else direction
        self.counts[key] = self.counts.get(key, 0) + 1
        return f"{self.counts[key]:026}" if scheme == "long" else str(self.counts[key])


# Formats: what a program writes of a frame. Each takes the frame and gives one or more lines.

Writer = Callable[[Sent], str]


def stamp(time: datetime, separator: str = " ", places: str = "milliseconds") -> str:
    return time.replace(tzinfo=None).isoformat(separator, places)


def csms(sent: Sent, received: str, other: str) -> str:
    """The word of a server for a frame."""
    return received if sent.direction == UP else other


def station(sent: Sent, received: str, other: str) -> str:
    """The word of a station for a frame."""
    return received if sent.direction == DOWN else other


def quoted(text: str) -> str:
    return json.dumps(text)


def cell(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def node(text: str) -> str:
    """A list as Node.js prints it."""

    def show(value: Any) -> str:
        match value:
            case dict():
                return "{ " + ", ".join(f"{key}: {show(item)}" for key, item in value.items()) + " }" if value else "{}"
            case list():
                return "[ " + ", ".join(map(show, value)) + " ]" if value else "[]"
            case str():
                return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"
            case None | True | False:
                return json.dumps(value)
        return str(value)

    return show(json.loads(text))


def elided(sent: Sent) -> str:
    """A long frame as `websockets` logs it."""
    text = sent.frame
    return text if len(text) < 70 else text[:45] + "..." + text[-20:]


FORMATS: dict[str, Writer] = {
    "ocpp": lambda s: f"INFO:ocpp:{s.station}: {csms(s, 'receive message', 'send')} {s.frame}",
    "home-assistant": lambda s: f"{stamp(s.time)} INFO (MainThread) [ocpp] {s.station}: {csms(s, 'receive message', 'send')} {s.frame}",
    "ocpp-station": lambda s: f"{stamp(s.time)} {s.station}: {station(s, 'receive message', 'send')} {s.frame}",
    "anonymizer": lambda s: f"{stamp(s.time)} {s.station} : {csms(s, 'receive', 'send')} {s.frame}",
    "evcc": lambda s: f"[ocpp  ] TRACE {s.time:%Y/%m/%d %H:%M:%S} {csms(s, 'recv', 'send')} {s.station}: {s.frame}",
    "ocpp-go": lambda s: f'time="{stamp(s.time, "T", "seconds")}Z" level=debug msg={quoted(csms(s, "received JSON message from ", "sent JSON message to ") + s.station + ": " + s.frame)} logger=websocket',
    "steve": lambda s: f"[INFO ] {stamp(s.time).replace('.', ',')} de.rwth.idsg.steve.ocpp.ws.WebSocketLogger (qtp-{s.time.microsecond % 9}) - [chargeBoxId={s.station}, sessionId=ab-{len(s.station)}] {csms(s, 'Received', 'Sending')}: {s.frame}",
    "steve-tabs": lambda s: f"{stamp(s.time).replace('.', ',')}\tINFO\t[chargeBoxId={s.station}, sessionId=7]\t{csms(s, 'Received', 'Sending')}:\t{s.frame}",
    "octt": lambda s: f"[{stamp(s.time, 'T')}Z] [{station(s, 'msg-in', 'msg-out')}] {s.frame}",
    "everest": lambda s: f"{stamp(s.time, 'T')}Z: {station(s, 'CSMS>ChargePoint', 'ChargePoint>CSMS')} {s.action}\n{s.frame}\n",
    "everest-console": lambda s: f"{stamp(s.time)} [INFO] ocpp :: \x1b[1;35m{station(s, 'CSMS', 'ChargePoint')}: {s.frame}\x1b[1;0m",
    "microocpp": lambda s: f"[MO] {station(s, 'Recv', 'Send')}: {s.frame}",
    "virtual-charge-point": lambda s: f"{stamp(s.time)} \x1b[32minfo\x1b[39m: {station(s, 'Receive message ⬅️ ', 'Sending message ➡️ ' if s.kind == 2 else 'Responding with ➡️ ')} {s.frame}",
    "sap": lambda s: f"{stamp(s.time)} {s.station} | {station(s, '<<', '>>')} Command '{s.action}' {station(s, 'received', 'sent')} {'request' if s.kind == 2 else 'response'} payload: {s.frame}",
    "websockets": lambda s: f"{csms(s, '<', '>')} TEXT '{elided(s)}' [{len(s.frame)} bytes]",
    "ecotap": lambda s: f"OCPP {station(s, 'IN', 'OUT')}:[0][{len(s.frame)}]---------\n{s.frame if s.direction == UP else s.frame[:-1]}\nEND---",
    "java": lambda s: f"{stamp(s.time)} DEBUG [{s.station}] e.c.o.JSONCommunicator - {csms(s, 'Receive', 'Send')} a message: {s.frame}",
    "from-to": lambda s: f"{stamp(s.time)} [INFO] {csms(s, 'Received message from', 'Sending message to')} {s.station}: {s.frame}",
    "arrows": lambda s: f"{stamp(s.time)} {csms(s, '<-', '->')} {s.frame}",
    "subprotocol": lambda s: f"{stamp(s.time)} INFO csms {s.station} ocpp{s.version} {csms(s, 'receive', 'send')}: {s.frame} ({len(s.frame)} bytes)",
    "labels": lambda s: f"{stamp(s.time)} station={s.station} direction={csms(s, 'in', 'out')} {s.frame}",
    "words": lambda s: f"{stamp(s.time)} {csms(s, 'incoming', 'outgoing')} {s.frame}",
    "bare": lambda s: s.frame,
    "json-text": lambda s: json.dumps({"time": stamp(s.time, "T") + "Z", "station": s.station, "subprotocol": f"ocpp{s.version}", "direction": csms(s, "received", "sent"), "frame": s.frame}),
    "json-array": lambda s: json.dumps({"timestamp": s.time.timestamp(), "chargePointId": s.station, "message": json.loads(s.frame), "direction": csms(s, "IN", "OUT")}),
    "json-version": lambda s: json.dumps({"source": "x", "version": s.version, "cp": s.station, "raw": s.frame}),
    "pino": lambda s: json.dumps({"level": 30, "time": int(s.time.timestamp() * 1000), "pid": 7, "hostname": "h", "stationId": s.station, "outbound": s.direction == DOWN, "msg": s.frame}),
    "structlog": lambda s: f"{stamp(s.time)} [info     ] {csms(s, 'received', 'sent')}      frame={s.frame!r} station={s.station}",
    "structlog-json": lambda s: json.dumps({"event": csms(s, "received", "sent"), "station_id": s.station, "frame": s.frame, "timestamp": stamp(s.time, "T") + "Z", "level": "info"}),
    "docker": lambda s: json.dumps({"log": f"INFO:ocpp:{s.station}: {csms(s, 'receive message', 'send')} {s.frame}\n", "stream": "stderr", "time": stamp(s.time, "T") + "000000Z"}),
    "docker-compose": lambda s: f"evcc  | [ocpp  ] TRACE {s.time:%Y/%m/%d %H:%M:%S} {csms(s, 'recv', 'send')} {s.station}: {s.frame}",
    "cri": lambda s: f"{stamp(s.time, 'T')}000000Z stdout F {stamp(s.time)} [ocpp] {s.station}: {csms(s, 'receive message', 'send')} {s.frame}",
    "journald": lambda s: f"{s.time:%b %d %H:%M:%S} pi evcc[90]: [ocpp  ] TRACE {s.time:%Y/%m/%d %H:%M:%S} {csms(s, 'recv', 'send')} {s.station}: {s.frame}",
    "journald-json": lambda s: json.dumps({"__REALTIME_TIMESTAMP": str(int(s.time.timestamp() * 1e6)), "_HOSTNAME": "pi", "MESSAGE": f"[ocpp] {s.station}: {csms(s, 'receive message', 'send')} {s.frame}"}),
    "syslog": lambda s: f"<34>1 {stamp(s.time, 'T')}Z host csms 12 - - {s.station}: {csms(s, 'receive message', 'send')} {s.frame}",
    "csv-kwwhat": lambda s: f"{stamp(s.time, 'T')}Z,{s.station},{s.action if s.kind == 2 else ''},{cell(s.frame)}",
    "csv-inl": lambda s: f"{s.station},{cell(s.frame)},{stamp(s.time)}",
    "csv-semicolons": lambda s: f"{stamp(s.time)};{csms(s, 'IN', 'OUT')};{cell(s.frame)};{s.station};{s.version}",
    "csv-split": lambda s: split_row(s),
    "python-list": lambda s: f"{stamp(s.time)} {s.station}: {csms(s, 'receive message', 'send')} {json.loads(s.frame)!r}",
    "node-list": lambda s: f"{stamp(s.time)} CS-{s.station} {csms(s, '>>', '<<')} {node(s.frame)}",
    "pretty": lambda s: f"{stamp(s.time)} [ocpp] {s.station}: {csms(s, 'receive message', 'send')} {json.dumps(json.loads(s.frame), indent=2)}",
    "tshark": lambda s: f"{s.time.timestamp():.6f}\t10.0.0.{csms(s, '7', '1')}\t10.0.0.{csms(s, '1', '7')}\t{s.frame}",
}  # fmt: skip

HEADERS = {
    "csv-kwwhat": "timestamp,id,action,msg",
    "csv-inl": "device_ID,message,timestamp",
    "csv-semicolons": "Time;Direction;Message;Charge Point;OCPP version",
    "csv-split": "timestamp,chargeBoxId,direction,messageType,messageId,action,payload",
}
WITHOUT_STATION = {"octt", "everest", "everest-console", "microocpp", "virtual-charge-point", "websockets", "ecotap", "arrows",
                   "words", "bare", "tshark"}  # fmt: skip
OF_ONE_STATION = {"octt", "everest", "everest-console", "microocpp", "virtual-charge-point", "ecotap"}
"""What only a station, or a tool beside it, writes."""


def split_row(sent: Sent) -> str:
    kind, identity, *rest = json.loads(sent.frame)
    payload = json.dumps(rest[-1])
    name = {2: "CALL", 3: "CALLRESULT", 4: "CALLERROR", 6: "SEND"}[kind]
    way = csms(sent, "received", "sent")
    return (
        f"{stamp(sent.time)},{sent.station},{way},{name},{identity},{rest[0] if kind in (2, 6) else ''},{cell(payload)}"
    )


@dataclass
class Log:
    """The text of a log, and what stands on each line."""

    format: str
    text: str
    lines: dict[int, Sent]
    """By the number of the line on which the frame begins."""
    seen: list[Sent]
    """All that has at least a part of itself in the log."""


def write_log(seed: int, name: str, count: int, *, damage: float = 1.0) -> Log:
    """A log of an own world, with what happens to logs: lines cut, lost, repeated, swapped, without a station."""
    draw = random.Random(seed * 7919 + len(name))
    world = World(seed, stations=1 if name in OF_ONE_STATION else None)
    entries = [(sent, FORMATS[name](sent)) for sent in world.events(count)]
    written = list(_damaged(entries, draw, name, damage))
    if name not in HEADERS and name not in ("everest", "ecotap", "pretty") and draw.random() < 0.15 * damage:
        written.reverse()
    lines: list[str] = []
    places: dict[int, Sent] = {}
    if name in HEADERS:
        lines.append(HEADERS[name])
    for sent, text in written:
        parts = text.split("\n")
        if sent is not None:
            first = next((index for index, part in enumerate(parts) if "[" in part and _begins(part, sent)), None)
            if first is None:
                first = next((index for index, part in enumerate(parts) if "[" in part), 0)
            places[len(lines) + 1 + first] = sent
        lines += parts
    return Log(name, "\n".join(lines) + "\n", places, [sent for sent, _ in written if sent is not None])


def _begins(part: str, sent: Sent) -> bool:
    return f"[{sent.kind}," in part or f"[ {sent.kind}," in part or part.rstrip().endswith("[")


NOISE = ("2026-03-01 06:00:00 INFO connection open", "", "Traceback (most recent call last):", "levels [2, 3] of 7",
         "2026-03-01 06:00:01 DEBUG retry in 5 s")  # fmt: skip


def _damaged(
    entries: list[tuple[Sent, str]], draw: random.Random, name: str, damage: float
) -> Iterator[tuple[Sent | None, str]]:
    index = 0
    swapped = list(entries)
    for place in range(len(swapped) - 1):
        if draw.random() < 0.01 * damage:
            swapped[place], swapped[place + 1] = swapped[place + 1], swapped[place]
    while index < len(swapped):
        sent, text = swapped[index]
        index += 1
        chance = draw.random()
        if chance < 0.003 * damage:
            index += draw.randrange(30)  # lost: a log that was rotated away, a disk that was full
        elif chance < 0.02 * damage:
            found = re.search(r"\[\s*\W?[234]\W?,", text)
            begin = found.start() if found else 0
            until = draw.randrange(max(begin, 0) + 1, max(len(text), begin + 2))
            kept = text[:until].rstrip()
            # What ends before the id is no trace of the frame.
            has_id = found is None or re.match(r"\[\s*\W?[234]\W?,[^\w\[]*\w", kept[begin:])
            yield (sent if has_id else None), kept + draw.choice(("", ">", "...", "…"))
        elif chance < 0.03 * damage and "\n" not in text:
            yield sent, text
            yield sent, text
        elif chance < 0.05 * damage and name not in HEADERS:
            yield None, draw.choice(NOISE)
            yield sent, text
        else:
            yield sent, text
