"""Keeps what a report draws beside the figures of `check`: activity, boots, status, sessions. In bounded memory."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from .. import Call, CallResult
from ..logs.judge import Counted, Judged, Latencies, Noted, Station
from ..logs.reader import Source
from ..logs.tally import Tally, station_name

MAX_SESSIONS = 20_000
_MAX_EVENTS = 400  # of one kind, of one station
_MAX_STATIONS = 5_000  # whose events are kept
_MAX_BINS = 20_000


@dataclass(slots=True)
class Session:
    """A charging session, without who charged."""

    station: str
    connector: str = ""
    start: datetime | None = None
    stop: datetime | None = None
    begin: Decimal | None = None
    end: Decimal | None = None
    reason: str = ""

    @property
    def energy(self) -> Decimal | None:
        """Energy in Wh, where the log has both readings."""
        return self.end - self.begin if self.begin is not None and self.end is not None else None


@dataclass(slots=True)
class Life:
    """What happened to one station."""

    station: Station
    boots: list[datetime] = field(default_factory=list)
    faults: list[datetime] = field(default_factory=list)
    status: dict[str, str] = field(default_factory=dict)
    """The last status of each connector."""

    @property
    def name(self) -> str:
        """The station's name, fit for a page."""
        return station_name(self.station)

    @property
    def spans(self) -> list[tuple[datetime, datetime]]:
        """When it was heard, without silence between."""
        return self.station.spans

    @property
    def silent(self) -> float:
        """Seconds of silence in all."""
        return self.station.silent


class History(Tally):
    """The figures of `check`, and what happened when."""

    notes_calls: tuple[str, ...] = (
        "BootNotification", "StatusNotification", "StartTransaction", "StopTransaction", "TransactionEvent",
    )  # fmt: skip
    notes_answers: tuple[str, ...] = ("StartTransaction",)

    def __init__(self, max_examples: int = 3) -> None:
        super().__init__(max_examples, keep_frames=True)
        self.lives: dict[Station, Life] = {}
        self.sessions: list[Session] = []
        self.more_sessions = 0
        self.step = 60
        """Seconds of a bin of `activity`."""
        self.activity: dict[int, dict[str, int]] = {}
        """How many frames of each verdict, by the time since 1970 divided by `step`."""
        self._started: dict[tuple[Station, str], Session] = {}
        self._open: dict[tuple[Station, str], Session] = {}

    def judged(self, judged: Judged) -> None:
        """Counts a frame, and notes what it tells."""
        super().judged(judged)
        time = judged.record.time
        self._life(judged.station)
        if time is not None:
            seconds = (time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp()
            self._note_activity(int(seconds // 60), judged.verdict, 1)
        message = judged.message
        if isinstance(message, Call):
            self._call(judged.station, time, message.action, message.unique_id, message.payload)
        elif isinstance(message, CallResult) and judged.action == "StartTransaction":
            self._started_as(judged.station, message.unique_id, message.payload)

    def noted(self, noted: Noted) -> None:
        """Notes what a valid frame tells."""
        unique_id, *_, payload = json.loads(noted.frame)[1:]
        if noted.is_answer:
            self._started_as(noted.station, unique_id, payload)
        else:
            self._call(noted.station, noted.time, noted.action, unique_id, payload)

    def counted(
        self, source: Source, counts: list[Counted], latencies: list[Latencies], activity: dict[tuple[int, str], int]
    ) -> None:
        """Counts ordinary records that the judge has counted."""
        super().counted(source, counts, latencies, activity)
        for row in counts:
            self._life(row[0])
        for (minute, verdict), count in activity.items():
            self._note_activity(minute, verdict, count)

    def _life(self, station: Station) -> Life | None:
        life = self.lives.get(station)
        if life is None and len(self.lives) < _MAX_STATIONS:
            life = self.lives[station] = Life(station)
        return life

    def _note_activity(self, minute: int, verdict: str, count: int) -> None:
        counts = self.activity.setdefault(minute * 60 // self.step, {})
        counts[verdict] = counts.get(verdict, 0) + count
        if len(self.activity) > _MAX_BINS:
            self._coarsen()

    def _coarsen(self) -> None:
        """Makes the bins ten times as wide: a log of years is drawn by hours."""
        self.step *= 10
        old, self.activity = self.activity, {}
        for place, counts in old.items():
            wide = self.activity.setdefault(place // 10, {})
            for verdict, count in counts.items():
                wide[verdict] = wide.get(verdict, 0) + count

    # What calls tell

    def _started_as(self, station: Station, unique_id: str, payload: Mapping[str, Any]) -> None:
        """Notes the id that the server gives to a session."""
        started = self._started.pop((station, unique_id), None)
        if started is not None and len(self._open) < MAX_SESSIONS:
            self._open[station, str(payload.get("transactionId"))] = started

    def _call(
        self, station: Station, time: datetime | None, action: str, unique_id: str, payload: Mapping[str, Any]
    ) -> None:
        life = self._life(station)
        match action:
            case "BootNotification" if life and time:
                _keep(life.boots, time)
            case "StatusNotification" if life:
                status = str(payload.get("status") or payload.get("connectorStatus") or "")
                connector = "/".join(str(payload[name]) for name in ("evseId", "connectorId") if name in payload)
                if status == "Faulted" and life.status.get(connector) != status and time:
                    _keep(life.faults, time)
                if connector in life.status or len(life.status) < 64:
                    life.status[connector] = status
            case "StartTransaction":
                session = Session(station_name(station), str(payload.get("connectorId", "")), time)
                session.begin = _number(payload.get("meterStart"))
                if len(self._started) < MAX_SESSIONS:
                    self._started[station, unique_id] = session
            case "StopTransaction":
                key = station, str(payload.get("transactionId"))
                session = self._open.pop(key) if key in self._open else Session(station_name(station))
                session.stop, session.end = time, _number(payload.get("meterStop"))
                session.reason = str(payload.get("reason", "Local"))
                self._close(session)
            case "TransactionEvent":
                self._transaction_event(station, time, payload)

    def _transaction_event(self, station: Station, time: datetime | None, payload: Mapping[str, Any]) -> None:
        about = payload.get("transactionInfo", {})
        key = station, str(about.get("transactionId"))
        session = self._open.get(key)
        if session is None:
            if len(self._open) >= MAX_SESSIONS:
                return
            session = self._open[key] = Session(station_name(station))
        evse = payload.get("evse")
        if isinstance(evse, Mapping):
            session.connector = "/".join(str(evse[name]) for name in ("id", "connectorId") if name in evse)
        if payload.get("eventType") == "Started":
            session.start = time
        for reading in _registers(payload):
            session.begin = reading if session.begin is None else session.begin
            session.end = reading
        if payload.get("eventType") == "Ended":
            del self._open[key]
            session.stop = time
            session.reason = str(about.get("stoppedReason", "Local"))
            self._close(session)

    def _close(self, session: Session) -> None:
        if len(self.sessions) < MAX_SESSIONS:
            self.sessions.append(session)
        else:
            self.more_sessions += 1


def _keep(times: list[datetime], time: datetime) -> None:
    if len(times) < _MAX_EVENTS:
        times.append(time)


def _number(value: Any) -> Decimal | None:
    try:
        return Decimal(str(value)) if value is not None else None
    except InvalidOperation:
        return None


def _registers(payload: Mapping[str, Any]) -> list[Decimal]:
    """The readings of the energy register in a TransactionEvent, in Wh."""
    readings = []
    for meter in payload.get("meterValue", ()):
        for sample in meter.get("sampledValue", ()):
            if sample.get("measurand", "Energy.Active.Import.Register") != "Energy.Active.Import.Register":
                continue
            unit = sample.get("unitOfMeasure", {})
            value = _number(sample.get("value"))
            if value is None or "phase" in sample or unit.get("unit", "Wh") not in ("Wh", "kWh"):
                continue
            factor = 1000 if unit.get("unit") == "kWh" else 1
            readings.append(value * factor * Decimal(10) ** int(unit.get("multiplier", 0)))
    return readings


def whole_span(history: History) -> tuple[datetime, datetime] | None:
    """The first and the last time of the log, in UTC."""
    if not history.activity:
        return None
    first, last = min(history.activity), max(history.activity)
    zero = datetime(1970, 1, 1, tzinfo=UTC)
    return zero + timedelta(seconds=first * history.step), zero + timedelta(seconds=(last + 1) * history.step)
