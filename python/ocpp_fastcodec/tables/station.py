"""What is known of a station while its messages are read in order: open sessions, attempts and statuses.

Everything here is of one station, so that stations can be read apart from one another, and a state is a list of them.
A method for each message takes the columns of `places.PLACES` for it; rows that are complete are added to `Rows`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, NamedTuple, Self, TypeAlias

from .schema import TABLES
from .session import Session

Rows: TypeAlias = dict[str, list[tuple[Any, ...]]]
"""Rows of each table that are complete."""

Register: TypeAlias = tuple[int | None, Decimal, int | None, Decimal]
"""When the first and the last register of a frame were sampled, each with its reading in Wh."""

_ATTEMPT = 300_000_000  # ChargeX: microseconds within which an authorization and its start belong together
_SETTLED = 900_000_000  # after its last frame a session that stopped waits so long for others, and for the next status
_OVER = 86_400_000_000  # and so long where no status comes
_NEVER = 1 << 62

_MAX_OPEN = 1_000
"""Sessions and attempts of a station that are open at most; the oldest are given up."""


def no_rows() -> Rows:
    """Makes the rows of all tables: none."""
    return {name: [] for name in TABLES}


class Frame(NamedTuple):
    """The frame that a message came in."""

    number: int
    time: int | None
    version: str
    message_id: str


class Status(NamedTuple):
    """The status that a connector notified last, and when."""

    status: str
    time: int | None
    error_code: str | None


class Attempt(NamedTuple):
    """An authorization, or a request to start, that no transaction has followed yet."""

    session: Session
    message_id: str | None
    remote: int | None
    """The remoteStartId of a request of 2.x."""


class Station:
    """The state of a station."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._asked: dict[str, str] = {}  # the message ids of starts and events that wait, and their sessions' keys
        self._statuses: dict[tuple[int | None, int | None], Status] = {}
        self._sessions: dict[str, Session] = {}  # by transaction id, or by "?" and the message id of their start
        self._attempts: list[Attempt] = []
        self._closed: dict[str, None] = {}  # transactions whose rows are written
        self._due = -_NEVER  # nothing is over until then

    @property
    def _shown(self) -> str | None:
        return self.name or None

    # Messages

    def status(self, frame: Frame, found: dict[str, Any], rows: Rows) -> None:
        """Takes a StatusNotification."""
        evse, connector, status = found.get("evse"), found["connector"], found["status"]
        place = evse, connector
        before = self._statuses.get(place)
        is_change = before is None or before.status != status
        error = found.get("error_code")
        rows["status"].append(
            (frame.number, frame.time, self._shown, frame.version, evse, connector, frame.message_id, status,
             before.status if before else None, is_change, error, found.get("info"), found.get("vendor_id"),
             found.get("vendor_error_code"), found["moment"])
        )  # fmt: skip
        for session in self._sessions.values():
            if not session.is_on(evse, connector):
                continue
            if not session.is_stopped:
                if status == "Charging" and session.powered is None:
                    session.powered = frame.time
                if error not in (None, "NoError"):
                    session.first_error = session.first_error or error
                    session.last_error = error
            elif is_change and session.next_status is None:
                session.next_status, session.next_status_time = status, frame.time
                self._await(session.last, _SETTLED)
        if is_change:
            if before is not None and before.status == "Faulted":
                self._fault(place, before, frame.time, rows)
            self._statuses.pop(place, None)
            self._statuses[place] = Status(status, frame.time, error)
            if len(self._statuses) > _MAX_OPEN:
                del self._statuses[next(iter(self._statuses))]

    def _fault(self, place: tuple[int | None, int | None], status: Status, until: int | None, rows: Rows) -> None:
        rows["outages"].append((self._shown, *place, "faulted", status.time, until, status.error_code))

    def authorize(self, frame: Frame, found: dict[str, Any], rows: Rows) -> None:
        """Takes an Authorize: the attempt of a driver, unless it may be to stop a session."""
        token = found["token"]
        if any(session.token == token and not session.is_stopped for session in self._sessions.values()):
            return
        session = Session(frame.number, frame.version, frame.time, token=token, attempt="authorize", last=frame.time)
        session.token_type = found.get("token_type")
        self._wait(Attempt(session, frame.message_id, None), rows)

    def remote_start(self, frame: Frame, found: dict[str, Any], rows: Rows) -> None:
        """Takes a RemoteStartTransaction or RequestStartTransaction."""
        session = Session(frame.number, frame.version, frame.time, found.get("evse"), found.get("connector"))
        session.token, session.attempt, session.last = found.get("token"), "remote", frame.time
        self._wait(Attempt(session, frame.message_id, found.get("remote")), rows)

    def attempt_answered(self, frame: Frame, found: dict[str, Any], rows: Rows) -> None:
        """Takes the answer to an authorization, or to a request to start."""
        for attempt in self._attempts:
            if attempt.message_id == frame.message_id and attempt.session.authorization is None:
                attempt.session.authorization = found.get("authorization") or found.get("result")
                attempt.session.attempted = frame.time
                started = self._sessions.get(found.get("transaction") or "")
                if started is not None:  # the cable was plugged in before
                    self._begin_remotely(started, attempt)
                return

    def start(self, frame: Frame, found: dict[str, Any], rows: Rows) -> None:
        """Takes a StartTransaction of 1.6."""
        connector, token, meter, moment = found["connector"], found["token"], found["meter"], found["moment"]
        reading = None if meter is None else Decimal(meter)
        for key, known in self._sessions.items():
            if (known.connector, known.token, known.meter_start, known.started) == (connector, token, reading, moment):
                known.repeated += 1  # a station sends it again until it is answered
                self._ask(frame.message_id, key)
                return
        session = Session(frame.number, frame.version, frame.time, None, connector, token=token, started=moment)
        session.meter_start, session.events = reading, 1
        session.heard(frame.time)
        authorized = self._take(frame.time, "authorize", token)
        remote = self._take(frame.time, "remote", token)
        asked = remote or authorized
        session.attempt = asked.session.attempt if asked else "cached"
        session.attempted = asked.session.attempted if asked else None
        key = f"?{frame.message_id}"
        self._open(key, session, rows)
        self._ask(frame.message_id, key)

    def start_answered(self, frame: Frame, found: dict[str, Any], rows: Rows) -> None:
        """Takes the answer to a StartTransaction, which names the transaction."""
        key = self._asked.pop(frame.message_id, None)
        session = self._sessions.get(key) if key is not None else None
        if key is None or session is None:
            return
        transaction = str(found["transaction"])
        if session.attempt == "cached" and session.attempted is None:
            session.attempted = frame.time
        session.authorization = session.authorization or found["authorization"]
        if session.transaction is not None:  # it was answered before
            return
        session.transaction = transaction
        del self._sessions[key]
        self._closed.pop(transaction, None)
        self._open(transaction, session, rows)

    def goes_on(self, time: int | None, found: dict[str, Any]) -> bool:
        """Takes MeterValues that belong to an open session, or to none, as nearly all do; returns whether they do."""
        transaction = found["transaction"]
        if transaction is None:
            return True
        session = self._sessions.get(str(transaction))
        if session is None or session.is_stopped or session.connector is None:
            return False
        session.heard(time)
        return True

    def metered(self, frame: Frame, found: dict[str, Any], rows: Rows) -> None:
        """Takes other MeterValues of a transaction of 1.6."""
        session = self._session(frame, str(found["transaction"]), "MeterValues", rows)
        if session is not None:
            session.connector = found["connector"] if session.connector is None else session.connector

    def stop(self, frame: Frame, found: dict[str, Any], rows: Rows) -> None:
        """Takes a StopTransaction of 1.6."""
        session = self._session(frame, str(found["transaction"]), "StopTransaction", rows)
        if session is None:
            return
        if session.is_stopped:
            session.repeated += 1
            return
        session.is_stopped, session.stopped, session.stop_token = True, found["moment"], found["token"]
        self._await(session.last, _OVER)
        session.reason = found["reason"] or "Local"  # [1.6 7.36]
        session.meter_stop = None if found["meter"] is None else Decimal(found["meter"])
        session.events += 1

    def event(self, frame: Frame, found: dict[str, Any], rows: Rows, register: Register | None) -> None:
        """Takes a TransactionEvent of 2.x, and the registers in it."""
        transaction = found["transaction"]
        session = self._session(frame, transaction, "TransactionEvent", rows)
        if session is None:
            return
        if found["seq"] is None or session.count(found["seq"]):
            session.events += 1
        self._ask(frame.message_id, transaction)
        session.offline = bool(session.offline or found["offline"])
        session.evse = found["evse"] if session.evse is None else session.evse
        session.connector = found["connector"] if session.connector is None else session.connector
        event, trigger, token = found["event"], found["trigger"], found["token"]
        authorized = self._take(frame.time, "authorize", token) if token is not None else None
        if token is not None and session.token is None and event != "Ended":
            session.token, session.token_type = token, found["token_type"]
            if authorized is not None:
                session.authorization = session.authorization or authorized.session.authorization
        if event == "Started":
            session.started = found["moment"]
            if trigger == "Authorized":
                session.attempt = "cached"
            elif session.attempt is None:
                if authorized is not None:
                    session.attempt, session.attempted = "authorize", authorized.session.attempted
                elif trigger == "CablePluggedIn":
                    session.attempt, session.attempted = "plug_in", frame.time
        if found["remote"] is not None or trigger == "RemoteStart":
            remote = self._take(frame.time, "remote", token, found["remote"])
            if remote is not None:
                self._begin_remotely(session, remote)
            elif session.attempt != "cached":
                session.attempt = "remote"
        if found["charging"] == "Charging" and trigger == "ChargingStateChanged" and session.powered is None:
            session.powered = frame.time
        if event == "Ended" and not session.is_stopped:
            session.is_stopped, session.stopped, session.stop_token = True, found["moment"], token
            self._await(session.last, _OVER)
            session.reason = found["reason"] or "Local"  # [2.0.1 E06]
        if register is not None:
            session.meter(*register)

    def event_answered(self, frame: Frame, found: dict[str, Any], rows: Rows) -> None:
        """Takes the answer to a TransactionEvent."""
        session = self._sessions.get(self._asked.pop(frame.message_id, ""))
        if session is not None and found["authorization"] is not None:
            session.authorization = session.authorization or found["authorization"]
            if session.attempt == "cached" and session.attempted is None:
                session.attempted = frame.time

    # Sessions

    def _ask(self, message_id: str, key: str) -> None:
        self._asked[message_id] = key
        if len(self._asked) > _MAX_OPEN:
            del self._asked[next(iter(self._asked))]

    def _session(self, frame: Frame, transaction: str, action: str, rows: Rows) -> Session | None:
        """The session of a frame, which may be the first that the log has of it; None where its row is written."""
        session = self._sessions.get(transaction)
        if session is None:
            if transaction in self._closed:
                about = (frame.number, frame.time, self._shown, frame.version, "late", action)
                rows["events"].append((*about, None, None, transaction, *(None,) * 6))
                return None
            session = Session(frame.number, frame.version, frame.time, transaction=transaction)
            self._open(transaction, session, rows)
        session.heard(frame.time)
        return session

    def _open(self, key: str, session: Session, rows: Rows) -> None:
        if key in self._sessions:  # the server uses the transaction id again, or the station the message id
            self._emit(key, rows)
        self._sessions[key] = session
        if len(self._sessions) > _MAX_OPEN:
            self._emit(next(iter(self._sessions)), rows)

    def _emit(self, key: str, rows: Rows) -> None:
        session = self._sessions.pop(key)
        rows["sessions"].append(session.row(self._shown))
        if session.transaction is not None:
            self._closed[session.transaction] = None
            if len(self._closed) > _MAX_OPEN:
                del self._closed[next(iter(self._closed))]

    def _wait(self, attempt: Attempt, rows: Rows) -> None:
        self._attempts.append(attempt)
        self._await(attempt.session.first, _ATTEMPT)
        if len(self._attempts) > _MAX_OPEN:
            self._fail(self._attempts.pop(0), rows)

    def _fail(self, attempt: Attempt, rows: Rows) -> None:
        """An attempt that no transaction followed; a request that the station did not answer is none."""
        session = attempt.session
        if session.attempt == "authorize" or session.authorization is not None:
            rows["sessions"].append(session.row(self._shown))

    def _take(self, now: int | None, kind: str, token: str | None, remote: int | None = None) -> Attempt | None:
        """Takes the latest attempt of a kind that a transaction follows, by its remoteStartId or its token."""
        for place in range(len(self._attempts) - 1, -1, -1):
            attempt = self._attempts[place]
            if attempt.session.attempt != kind or _is_over(attempt.session.first, now, _ATTEMPT):
                continue
            # A station may leave the remoteStartId out, and the token of a request of 2.x is not taken out.
            if attempt.remote == remote if remote is not None else attempt.session.token in (token, None):
                return self._attempts.pop(place)
        return None

    def _begin_remotely(self, session: Session, attempt: Attempt) -> None:
        """Notes that a request of the server began a session."""
        if attempt in self._attempts:
            self._attempts.remove(attempt)
        if session.attempt != "cached":
            session.attempt, session.attempted = "remote", attempt.session.attempted

    def _await(self, since: int | None, wait: int) -> None:
        """Notes that something may be over then."""
        if since is not None:
            self._due = min(self._due, since + wait)

    def close(self, now: int, rows: Rows) -> None:
        """Writes what is over by then: sessions that settled, and attempts that nothing followed in time."""
        if now <= self._due:
            return
        self._due = _NEVER
        over = [attempt for attempt in self._attempts if _is_over(attempt.session.first, now, _ATTEMPT)]
        for attempt in over:
            self._attempts.remove(attempt)
            self._fail(attempt, rows)
        for attempt in self._attempts:
            self._await(attempt.session.first, _ATTEMPT)
        for key, session in list(self._sessions.items()):
            wait = _SETTLED if session.next_status is not None else _OVER
            if session.is_stopped and _is_over(session.last, now, wait):
                self._emit(key, rows)
            elif session.is_stopped:
                self._await(session.last, wait)

    def finish(self, rows: Rows) -> None:
        """Writes all that is open: nothing more is to come."""
        for attempt in self._attempts:
            self._fail(attempt, rows)
        self._attempts = []
        for key in list(self._sessions):
            self._emit(key, rows)
        for place, status in self._statuses.items():
            if status.status == "Faulted":
                self._fault(place, status, None, rows)
        self._statuses = {}

    # State

    def save(self) -> dict[str, Any]:
        """Returns what `load` takes, as values of JSON."""
        return {
            "name": self.name,
            "asked": self._asked,
            "statuses": [[*place, *status] for place, status in self._statuses.items()],
            "sessions": [[key, session.save()] for key, session in self._sessions.items()],
            "attempts": [[attempt.session.save(), *attempt[1:]] for attempt in self._attempts],
            "closed": list(self._closed),
        }

    @classmethod
    def load(cls, saved: dict[str, Any]) -> Self:
        """Returns the station that was saved."""
        station = cls(saved["name"])
        station._asked = saved["asked"]
        station._statuses = {(evse, connector): Status(*status) for evse, connector, *status in saved["statuses"]}
        station._sessions = {key: Session.load(session) for key, session in saved["sessions"]}
        station._attempts = [Attempt(Session.load(session), *rest) for session, *rest in saved["attempts"]]
        station._closed = dict.fromkeys(saved["closed"])
        return station


def _is_over(since: int | None, now: int | None, wait: int) -> bool:
    return since is not None and now is not None and now - since > wait
