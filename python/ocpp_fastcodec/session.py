"""One end of an OCPP-J connection as a state machine: who may send what, and which answer belongs to which CALL.

No clock, no socket, no task: frames go in and come out as text, the caller moves them. Every message id is in one state.
What is missing from a cell cannot happen; an error changes nothing.

    Our CALLs          call()           CALLRESULT, CALLERROR of the peer   forget()
    ---------------------------------------------------------------------------------
    (unknown)          -> pending  (a)  UnsolicitedError               (b)  SessionError
    pending            (another id)(c)  -> answered                    (d)  -> forgotten   (e)
    answered           (another id)(c)  DuplicateError                      SessionError
    forgotten          (another id)(c)  LateError                           SessionError

    The peer's CALLs   CALL             reply(), reply_error()              CALLRESULTERROR (2.1)
    ---------------------------------------------------------------------------------
    (unknown)          -> outstanding(f) UnsolicitedError                   UnsolicitedError
    outstanding        DuplicateError(g) -> replied, or (unknown)      (h)  UnsolicitedError
    replied            -> outstanding(f) UnsolicitedError                   -> refused
    refused            -> outstanding(f) UnsolicitedError                   DuplicateError

(a) `DirectionError` for an action that this role does not send; `OutstandingError` while `max_outstanding` CALLs are
    pending: a CALL waits for the answer to the one before [J16 4.1.1, P4 4.1.1]. A SEND has no state, does not wait
    and is not answered [2.1 P4 4.1.1, 4.2.4].
(b) But a CALLERROR with the id "-1" is handed on: the peer could not read the id of some frame [2.x P4 4.2.3]. Which
    one is not known, so nothing is settled.
(c) An id must be new [J16 4.1.4, P4 4.1.4], so `new_id` is asked again for those known here, and for "-1".
(d) Also when the frame is invalid and `DecodeError` is raised: a CALL has been responded to when an answer with its id
    has been received [J16 4.1.1, P4 4.1.1], and no other will come.
(e) A CALL ends by an answer or by a timeout [J16 4.1.1, P4 4.1.1]; when that is, the caller decides.
(f) Unless `DecodeError` refuses it: invalid; an action that the peer's role does not send; more CALLs than
    `max_peer_outstanding`. Its `reply` then is the one answer. An id may come again: a retry may reuse it [2.1 P4 4.1.4].
    - The wrong direction is answered `NotSupported`, "recognized but not supported by the receiver"; `NotImplemented`
      is for an action that is not known [J16 4.2.3, P4 4.3], and the version knows this one. As with an unknown
      action, that goes before what is wrong with the payload. A SEND is refused in silence [2.1 P4 4.2.4].
    - A second CALL while one is outstanding is off-spec (in 1.6 only SHOULD NOT), yet stations with several
      connectors send it, and a StopTransaction must not be lost: it is accepted, and noted in `Call.deviations`.
      `max_peer_outstanding=1` refuses it, with `GenericError`: no other code fits.
(g) Whatever else is wrong with the frame, and in silence. A CALLERROR is permitted here [J16 4.2.3, P4 4.2.3], but it
    would answer the first CALL too; the answer that is still owed serves a retry as well. The same holds for
    CALLRESULTERROR and a duplicate CALLRESULT.
(h) A CALL is answered exactly once, and only when encoding succeeded. A CALLRESULT of ours may be refused by the peer
    once [2.1 P4 4.2.3], a CALLERROR may not.

So a `DecodeError` may have a `reply` to send; a `SessionError` never has one.

Memory: `max_outstanding` CALLs of ours, `max_peer_outstanding` of the peer; of the ids answered or forgotten, and of
those replied or refused, the last `REMEMBERED` each, older ones are unknown. No payload is kept.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Final, Literal, TypeAlias, TypeVar
from uuid import uuid4

from ocpp_fastcodec._core import Call, CallError, CallResult, CallResultError, Codec, DecodeError, Send, Violation

__all__ = [
    "DirectionError",
    "DuplicateError",
    "LateError",
    "OutstandingError",
    "Session",
    "SessionError",
    "UnsolicitedError",
]

Message: TypeAlias = Call | CallResult | CallError | CallResultError | Send
Role: TypeAlias = Literal["csms", "charging_station"]

REMEMBERED: Final = 64
ID_ATTEMPTS: Final = 8
UNREADABLE_ID: Final = "-1"
NAMES: Final = {"csms": "CSMS", "charging_station": "charging station"}
# What is decided before the action is looked at, or by looking at it.
BEFORE_DIRECTION: Final = {"json", "frame", "limit", "action"}
BEFORE_ACTION: Final = re.compile(rb'\s*\[\s*\d\s*,\s*"(?:[^"\\]|\\.)*"\s*,\s*')

_Value = TypeVar("_Value")


class SessionError(ValueError):
    """A message that does not fit the state of the session. The state stays as it was, and nothing is to be sent.

    - `unique_id`: of the message, or of the CALL that stands in its way.
    - `message_type_id`: of the message; None for `forget`.
    - `action`: of the CALL it belongs to, as far as it is known.
    """

    def __init__(
        self,
        message: str,
        unique_id: str | None = None,
        message_type_id: int | None = None,
        action: str | None = None,
    ) -> None:
        super().__init__(message)
        self.unique_id = unique_id
        self.message_type_id = message_type_id
        self.action = action


class DirectionError(SessionError):
    """This role does not send that action."""


class OutstandingError(SessionError):
    """A CALL of ours waits for its answer, and another may not be sent before [J16 4.1.1, P4 4.1.1]."""


class UnsolicitedError(SessionError):
    """An answer to nothing that waits for one."""


class DuplicateError(SessionError):
    """A second answer to the same message, or a CALL whose id is in use [J16 4.1.4, P4 4.1.4]."""


class LateError(SessionError):
    """An answer to a CALL that has been forgotten."""


_ANSWERS: Final = {
    UnsolicitedError: "no message waits for the answer {}",
    DuplicateError: "the message has been answered already: {}",
    LateError: "the CALL was forgotten before the answer came: {}",
}


class Session:
    """The state of one connection, seen from one end; the module says how it moves. Not for several threads at once.

    - `codec`: reads and writes the frames.
    - `role`: which end this is.
    - `new_id`: makes message ids, each at most 36 characters; UUIDs by default.
    - `max_outstanding`: how many CALLs may be outstanding in each direction; None switches the rule off. Ours are
      held to it; a CALL of the peer beyond it is accepted, and the deviation noted.
    - `max_peer_outstanding`: how many CALLs of the peer are accepted before one is answered; 1 is the
      specification's rule.

    Raises `ValueError` for an unknown role and for a maximum below 1.
    """

    __slots__ = (
        "_closed",
        "_codec",
        "_new_id",
        "_outstanding",
        "_ours",
        "_pending",
        "_results",
        "_role",
        "_theirs",
        "max_outstanding",
        "max_peer_outstanding",
    )

    def __init__(
        self,
        codec: Codec,
        role: Role,
        *,
        new_id: Callable[[], str] | None = None,
        max_outstanding: int | None = 1,
        max_peer_outstanding: int = 256,
    ) -> None:
        if role not in PEERS:
            raise ValueError(f"unknown role {role!r}: expected 'csms' or 'charging_station'")
        if max_peer_outstanding < 1 or (max_outstanding is not None and max_outstanding < 1):
            raise ValueError("a maximum of outstanding CALLs must be at least 1")
        self._codec: Final = codec
        self._role: Final = role
        self._new_id: Final = new_id or _uuid
        self.max_outstanding: Final = max_outstanding
        self.max_peer_outstanding: Final = max_peer_outstanding
        # The actions that only this end sends, and those that only the peer sends.
        self._ours, self._theirs = _one_way(codec.version, role)
        self._pending: Final[dict[str, str]] = {}
        self._outstanding: Final[dict[str, str]] = {}
        # The action, and what an answer is refused with: to our CALLs that ended, and to our CALLRESULTs.
        self._closed: Final[dict[str, tuple[str, type[SessionError]]]] = {}
        self._results: Final[dict[str, tuple[str, type[SessionError] | None]]] = {}

    @property
    def pending(self) -> Mapping[str, str]:
        """Our CALLs that wait for an answer: message id to action, oldest first; a live, read-only view."""
        return MappingProxyType(self._pending)

    @property
    def outstanding(self) -> Mapping[str, str]:
        """The peer's CALLs that we have not answered: message id to action, oldest first; a live, read-only view."""
        return MappingProxyType(self._outstanding)

    @property
    def can_call(self) -> bool:
        """Whether `call` may send another CALL now [J16 4.1.1, P4 4.1.1]."""
        return self.max_outstanding is None or len(self._pending) < self.max_outstanding

    def call(self, action: str, payload: dict[str, Any]) -> str:
        """The frame of a new CALL, which is pending from now on; its id is the last one in `pending`.

        Raises `DirectionError`, `OutstandingError`, `DuplicateError` when `new_id` has no new id, and `EncodeError`.
        """
        self._check_direction(action, 2)
        if not self.can_call:
            unique_id, waits_for = next(iter(self._pending.items()))
            raise OutstandingError(f"a CALL waits for its answer: {_quote(unique_id)}", unique_id, 2, waits_for)
        unique_id = self._free_id(2)
        frame = self._codec.encode(Call(unique_id, action, payload))
        self._pending[unique_id] = action
        return frame

    def send(self, action: str, payload: dict[str, Any]) -> str:
        """The frame of a SEND, which nothing answers and which waits for nothing [2.1 P4 4.2.4].

        Raises `DirectionError`, `DuplicateError` when `new_id` has no new id, and `EncodeError`, also where the
        version has no SEND.
        """
        self._check_direction(action, 6)
        return self._codec.encode(Send(self._free_id(6), action, payload))

    def receive(self, frame: Frame) -> Message:
        """Reads a frame of the peer and takes note of it.

        Raises `DecodeError`, whose `reply`, if any, is to be sent; `UnsolicitedError`, `DuplicateError` and `LateError`
        for frames to drop. An invalid answer to a CALL of ours ends that CALL: see `DecodeError.unique_id`.
        """
        try:
            message = self._codec.decode(frame, pending=self._pending)
        except DecodeError as error:
            self._take(error, frame)
            raise
        self._take(message, frame)
        if isinstance(message, Call) and self.max_outstanding and len(self._outstanding) > self.max_outstanding:
            deviation = _too_many(len(self._outstanding), self.max_outstanding)
            return Call(
                message.unique_id,
                message.action,
                message.payload,
                version=message.version,
                deviations=(*message.deviations, deviation),
            )
        return message

    def reply(self, call: Call, payload: dict[str, Any]) -> str:
        """The frame of the CALLRESULT to an outstanding CALL, which is answered by it.

        Raises `UnsolicitedError` for a CALL that is not outstanding, and `EncodeError`.
        """
        self._check_outstanding(call, 3)
        frame = self._codec.encode(call.result(payload))
        del self._outstanding[call.unique_id]
        if self._codec.version == "2.1":
            _remember(self._results, call.unique_id, (call.action, None))
        return frame

    def reply_error(self, call: Call, code: str, description: str = "", details: dict[str, Any] | None = None) -> str:
        """The frame of the CALLERROR to an outstanding CALL, which is answered by it.

        Raises `UnsolicitedError` for a CALL that is not outstanding, `ValueError` for a code that the version does
        not have, and `EncodeError`.
        """
        self._check_outstanding(call, 4)
        frame = self._codec.encode(call.error(code, description, details))
        del self._outstanding[call.unique_id]
        return frame

    def forget(self, unique_id: str) -> str:
        """Ends a CALL of ours whose time is over and returns its action; an answer is late from now on.

        Raises `SessionError` for a CALL that is not pending.
        """
        action = self._pending.pop(unique_id, None)
        if action is None:
            raise SessionError(f"no CALL is pending with the id {_quote(unique_id)}", unique_id)
        _remember(self._closed, unique_id, (action, LateError))
        return action

    def __repr__(self) -> str:
        counts = f"pending={len(self._pending)}, outstanding={len(self._outstanding)}"
        return f"Session({self._codec.version!r}, {self._role!r}, {counts})"

    def _check_direction(self, action: str, message_type_id: int) -> None:
        if action in self._theirs:
            told = f"action {_quote(action)} is sent by {PEERS[self._role]} only"
            raise DirectionError(told, None, message_type_id, action)

    def _check_outstanding(self, call: Call, message_type_id: int) -> None:
        if self._outstanding.get(call.unique_id) != call.action:
            told = f"no CALL waits for this answer: {_quote(call.unique_id)}"
            raise UnsolicitedError(told, call.unique_id, message_type_id, call.action)

    def _free_id(self, message_type_id: int) -> str:
        for _ in range(ID_ATTEMPTS):
            unique_id = self._new_id()
            if unique_id not in self._pending and unique_id not in self._closed and unique_id != UNREADABLE_ID:
                return unique_id
        told = f"`new_id` made {ID_ATTEMPTS} message ids that are in use, the last one {_quote(unique_id)}"
        raise DuplicateError(told, unique_id, message_type_id)

    def _take(self, header: Message | DecodeError, frame: Frame) -> None:
        """Moves the message id of a frame to its next state, by the header alone, or raises and changes nothing."""
        if header.unique_id is None:
            return
        version, unique_id = self._codec.version, header.unique_id
        match header.message_type_id:
            case 4 if unique_id == UNREADABLE_ID and version != "1.6":
                return
            case 3 | 4:
                if unique_id in self._pending:
                    _remember(self._closed, unique_id, (self._pending.pop(unique_id), DuplicateError))
                else:
                    raise _refused_answer(header, *self._closed.get(unique_id, (None, UnsolicitedError)))
            case 5 if version == "2.1":
                action, refusal = self._results.get(unique_id, (None, UnsolicitedError))
                if action is None or refusal is not None:
                    raise _refused_answer(header, action, refusal)
                _remember(self._results, unique_id, (action, DuplicateError))
            case _ if isinstance(header, Call | Send | DecodeError):
                self._take_request(header, unique_id, frame)

    def _take_request(self, header: Call | Send | DecodeError, unique_id: str, frame: Frame) -> None:
        """As `_take`, for CALL and SEND, and for types that the version does not know: a CALLERROR may answer those."""
        violations = header.violations if isinstance(header, DecodeError) else ()
        answered = header.reply is not None if isinstance(header, DecodeError) else isinstance(header, Call)
        if answered and unique_id in self._outstanding:
            told = f"a CALL with this id waits for its answer: {_quote(unique_id)}"
            raise DuplicateError(told, unique_id, header.message_type_id, self._outstanding[unique_id])
        if header.action in self._ours and BEFORE_DIRECTION.isdisjoint(found.keyword for found in violations):
            told = f"action {_quote(header.action)} is sent by {PEERS[self._peer]} only"
            wrong_way = Violation("action", "/2", None, _offset_of_action(frame), None, None, told)
            raise self._refusal(header, (wrong_way, *violations), "NotSupported") from None
        if isinstance(header, Call):
            if len(self._outstanding) >= self.max_peer_outstanding:
                too_many = _too_many(len(self._outstanding) + 1, self.max_peer_outstanding)
                raise self._refusal(header, (too_many,), "GenericError")
            self._results.pop(unique_id, None)
            self._outstanding[unique_id] = header.action

    def _refusal(self, header: Call | Send | DecodeError, violations: tuple[Violation, ...], code: str) -> DecodeError:
        unique_id, told = header.unique_id, violations[0].message
        reply = None
        if header.message_type_id == 2 and unique_id is not None:
            reply = self._codec.encode(CallError(unique_id, code, told))
        return DecodeError(violations, code, told, unique_id, header.message_type_id, header.action, reply)


def _too_many(found: int, limit: int) -> Violation:
    return Violation("limit", "", None, 0, limit, found, f"more than {limit} outstanding CALLs")


def _refused_answer(
    header: Message | DecodeError, action: str | None, refusal: type[SessionError] | None
) -> SessionError:
    refusal = refusal or UnsolicitedError
    told = f"{ANSWERS[refusal]}: {_quote(header.unique_id or '')}"
    return refusal(told, header.unique_id, header.message_type_id, action)


def _offset_of_action(frame: Frame) -> int:
    found = BEFORE_ACTION.match(frame.encode() if isinstance(frame, str) else bytes(frame))
    return found.end() if found else 0


def _quote(name: str) -> str:
    """A name that the peer chose, as messages show it: cut, and what does not print escaped."""
    return f"`{''.join(c if c.isprintable() else ascii(c)[1:-1] for c in name[:64])}`"


def _remember(memory: dict[str, _Value], unique_id: str, value: _Value) -> None:
    memory.pop(unique_id, None)
    memory[unique_id] = value
    if len(memory) > REMEMBERED:
        del memory[next(iter(memory))]


def _uuid() -> str:
    return str(uuid4())


@cache
def _one_way(version: str, role: Role) -> tuple[frozenset[str], frozenset[str]]:
    """The actions that only this role sends, and those that only its peer sends."""
    codec = Codec(version)
    station = frozenset(codec.actions("charging_station_to_csms"))
    csms = frozenset(codec.actions("csms_to_charging_station"))
    return (csms - station, station - csms) if role == "csms" else (station - csms, csms - station)
