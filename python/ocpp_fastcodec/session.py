"""One end of an OCPP-J connection as a state machine: who may send what, and which CALL an answer belongs to.

No clock, no socket, no task: frames go in and come out, the caller moves them. Each message id is in one state; an
arrow moves it, anything else changes nothing.

    our CALL      call()              CALLRESULT, CALLERROR received     forget()
    new           -> pending (1)      UnsolicitedError (2)               SessionError
    pending       asks new_id again   -> answered (3)                    -> forgotten (4)
    answered (8)  asks new_id again   DuplicateError (6)                 SessionError
    forgotten     asks new_id again   LateError                          SessionError

    peer's CALL   CALL received       reply(), reply_error()             CALLRESULTERROR received (2.1)
    new           -> outstanding (5)  UnsolicitedError                   UnsolicitedError
    outstanding   DuplicateError (6)  -> replied, -> new (7)             UnsolicitedError
    replied       -> outstanding (5)  UnsolicitedError                   -> refused
    refused       -> outstanding (5)  UnsolicitedError                   DuplicateError

1. Not for an action that this role does not send (`DirectionError`), nor while `max_outstanding` CALLs are pending
   (`OutstandingError`): a CALL waits until the one before has been responded to or has timed out [J16 4.1.1, P4 4.1.1].
   Ids must be new [J16 4.1.4, P4 4.1.4], so `new_id` is asked again for an id known here, and for "-1".
   A SEND waits for nothing, is not answered and has no state [2.1 P4 4.1.1, 4.2.4].
2. A CALLERROR with the id "-1" is handed on instead: the peer could not read the id of some frame [2.x P4 4.2.3].
   It does not say of which, so it settles nothing.
3. Also when the answer is invalid and `DecodeError` is raised: a CALL has been responded to when an answer with its id
   has been received [J16 4.1.1, P4 4.1.1], and no other will come.
4. What a timeout is, the caller decides [J16 4.1.1, P4 4.1.1].
5. Unless it is refused with a `DecodeError`, whose `reply` is then the one answer:
   - It is invalid.
   - Its action is not for this role. The code is `NotSupported`, "recognized but not supported by the receiver";
     `NotImplemented` is for actions that are not known [J16 4.2.3, P4 4.3], and the version knows this one. As with
     unknown actions, what is wrong with the payload comes after that. A SEND gets no reply [2.1 P4 4.2.4].
   - `max_peer_outstanding` CALLs are outstanding. The code is `GenericError`, no other fits. A second CALL is already
     off-spec [J16 4.1.1 SHOULD NOT, P4 4.1.1 SHALL NOT], but stations with several connectors send it, and no
     StopTransaction may be lost: by default it is accepted, and `Call.deviations` says so. A maximum of 1 refuses it.
   The id of a CALL that has been answered may come again, for a retry may keep its id [2.1 P4 4.1.4].
6. In silence, whatever else is wrong with the frame. A CALLERROR or CALLRESULTERROR is permitted [J16 4.2.3, P4 4.2.3],
   but the peer would take it for the answer to the first message with this id, which has its own.
7. To replied by a CALLRESULT, which the peer may refuse once [2.1 P4 4.2.3]; to new by a CALLERROR. Each CALL is
   answered once, and is not answered before encoding has succeeded.
8. `refuse()` sends a CALLRESULTERROR for the CALLRESULT, once [2.1 P4 4.2.3]. Not for an invalid one, which has been
   refused when `receive()` raised, and not with `result_errors=False`: then message type 5 is never sent.

So a `DecodeError` may have a `reply` to send, and after a `SessionError` nothing is sent. Memory is bounded whatever
the peer does: the CALLs pending and outstanding up to their maximum, the ids of the last `REMEMBERED` CALLs answered
or forgotten, of as many replied or refused, and in 2.1 of as many CALLRESULTs that may be refused; older ones are new
again. No payload is kept.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeVar, overload
from uuid import uuid4

from ocpp_fastcodec._core import (
    Call,
    CallError,
    CallResult,
    CallResultError,
    Codec,
    DecodeError,
    KeepAlive,
    Request,
    Send,
    Typed,
    Violation,
    typed_message,
)

if TYPE_CHECKING:
    from ocpp_fastcodec._core import _R, _AnyDict

__all__ = [
    "DirectionError",
    "DuplicateError",
    "LateError",
    "OutstandingError",
    "Session",
    "SessionError",
    "UnsolicitedError",
]

Role: TypeAlias = Literal["csms", "charging_station"]
Frame: TypeAlias = str | bytes | bytearray | memoryview
T = TypeVar("T")
Message: TypeAlias = Call[Any] | CallResult[Any] | CallError | CallResultError | Send[Any]

REMEMBERED: Final = 64
ID_ATTEMPTS: Final = 8
UNREADABLE_ID: Final = "-1"
NAMES: Final = {"csms": "the CSMS", "charging_station": "the charging station"}
# The keywords of what is found before an action is looked at, or by looking at it.
BEFORE_DIRECTION: Final = {"json", "frame", "limit", "action"}
BEFORE_ACTION: Final = re.compile(rb'\s*\[\s*\d\s*,\s*"(?:[^"\\]|\\.)*"\s*,\s*')


class SessionError(ValueError):
    """A message that does not fit the state of the session, which stays as it was. Nothing is to be sent.

    - `unique_id`: of the message; for `OutstandingError`, of the CALL that is in its way.
    - `message_type_id`: of the message; None for `forget`.
    - `action`: of the CALL with that id, where it is known.
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
    """An action that this role does not send."""


class OutstandingError(SessionError):
    """One more CALL than may be outstanding [J16 4.1.1, P4 4.1.1]."""


class UnsolicitedError(SessionError):
    """An answer that nothing waits for."""


class DuplicateError(SessionError):
    """A second answer to the same message, or a CALL whose id is in use [J16 4.1.4, P4 4.1.4]."""


class LateError(SessionError):
    """An answer to a CALL that has been forgotten."""


# Of a message that has been dealt with: its action, and how an answer to it is refused, if it is.
Fate: TypeAlias = tuple[str | None, type[SessionError] | None]
NO_FATE: Final[Fate] = (None, UnsolicitedError)


class Session:
    """The state of one connection, seen from one end; the module says how it moves. Not for several threads at once.

    - `codec`: reads and writes the frames.
    - `role`: which end this is.
    - `new_id`: makes message ids, of at most 36 characters; UUIDs by default.
    - `max_outstanding`: how many CALLs may be outstanding in either direction. Ours are held to it; those of the peer
      beyond it are accepted with a deviation. The specification says 1, and None switches the rule off.
    - `max_peer_outstanding`: how many CALLs of the peer are accepted before we answer one. 1 is strict.
    - `result_errors`: whether the peer bears message type 5, CALLRESULTERROR (2.1). With False it is never sent one: a
      CALLRESULT that is invalid has no `reply`, and `refuse` raises `SessionError`.

    Raises `ValueError` for an unknown role and for a maximum below 1.
    """

    def __init__(
        self,
        codec: Codec[Any],
        role: Role,
        *,
        new_id: Callable[[], str] | None = None,
        max_outstanding: int | None = 1,
        max_peer_outstanding: int = 256,
        result_errors: bool = True,
    ) -> None:
        if role not in NAMES:
            raise ValueError(f"unknown role {role!r}: expected 'csms' or 'charging_station'")
        if max_peer_outstanding < 1 or (max_outstanding is not None and max_outstanding < 1):
            raise ValueError("a maximum of outstanding CALLs must be at least 1")
        self.codec: Final = codec
        self.role: Final[Role] = role
        self.max_outstanding: Final = max_outstanding
        self.max_peer_outstanding: Final = max_peer_outstanding
        self.result_errors: Final = result_errors
        self._new_id: Final = new_id or _new_uuid
        self._types: Final = codec.message_types
        # The actions that only this end sends, and those that only the peer sends.
        self._ours, self._theirs = _one_way(codec, role)
        self._pending: Final[dict[str, str]] = {}
        self._outstanding: Final[dict[str, str]] = {}
        # Of our CALLs that are over, and of our CALLRESULTs.
        self._closed: Final[dict[str, Fate]] = {}
        self._results: Final[dict[str, Fate]] = {}
        # The CALLRESULTs of the peer that may still be refused, message id to action (2.1).
        self._refusable: Final[dict[str, str | None]] = {}

    @property
    def pending(self) -> MappingProxyType[str, str]:
        """Our CALLs that wait for an answer, message id to action, oldest first: a live view."""
        return MappingProxyType(self._pending)

    @property
    def outstanding(self) -> MappingProxyType[str, str]:
        """The peer's CALLs that wait for our answer, message id to action, oldest first: a live view."""
        return MappingProxyType(self._outstanding)

    @property
    def can_call(self) -> bool:
        """Whether another CALL may be sent now [J16 4.1.1, P4 4.1.1]."""
        return self.max_outstanding is None or len(self._pending) < self.max_outstanding

    @overload
    def call(self, action: str, payload: Any) -> str: ...
    @overload
    def call(self, action: Request) -> str: ...
    def call(self, action: str | Typed, payload: Any = None) -> str:
        """Makes a CALL, pending from now on, and returns its frame; its id is the last of `pending`.

        An object of a request's class can stand alone, because its class says which action it belongs to.

        Raises `DirectionError`, `OutstandingError`, `DuplicateError` where `new_id` makes no new id, `EncodeError`, and
        `TypeError` for a single object that is no request of the version.
        """
        action, payload = request_of(self.codec, action, payload)
        self._check_direction(action, 2)
        if not self.can_call:
            unique_id, before = next(iter(self._pending.items()))
            raise OutstandingError(f"a CALL still waits for its answer: {_quote(unique_id)}", unique_id, 2, before)
        unique_id = self._unused_id(2)
        frame = self.codec.encode(Call(unique_id, action, payload))
        self._pending[unique_id] = _carried(self.codec, action, payload)
        return frame

    @overload
    def send(self, action: str, payload: Any) -> str: ...
    @overload
    def send(self, action: Typed) -> str: ...
    def send(self, action: str | Typed, payload: Any = None) -> str:
        """Makes a SEND, which nothing answers, and returns its frame [2.1 P4 4.2.4]. `payload` is as in `call`.

        Raises `DirectionError`, `DuplicateError` where `new_id` makes no new id, `EncodeError`, also for a version that
        has no SEND, and `TypeError` as in `call`.
        """
        action, payload = request_of(self.codec, action, payload)
        self._check_direction(action, 6)
        return self.codec.encode(Send(self._unused_id(6), action, payload))

    def receive(self, frame: Frame) -> Message | KeepAlive:
        """Reads a frame of the peer and takes note of it; a `KeepAlive` moves nothing.

        Raises `DecodeError`, whose `reply`, if any, is to be sent; if it was the answer to a CALL of ours, that is
        over. Raises `UnsolicitedError`, `DuplicateError` and `LateError` for a frame to drop.
        """
        try:
            message = self.codec.decode(frame, pending=self._pending)
        except DecodeError as error:
            self._take(error, frame)
            if error.message_type_id == 3 and error.reply is not None and not self.result_errors:
                raise _without_reply(error) from None
            raise
        if isinstance(message, KeepAlive):
            return message
        self._take(message, frame)
        if isinstance(message, CallResult) and 5 in self._types:
            _remember(self._refusable, message.unique_id, message.action)
        limit = self.max_outstanding
        if not isinstance(message, Call) or limit is None or len(self._outstanding) <= limit:
            return message
        deviations = (*message.deviations, _too_many(len(self._outstanding), limit))
        header = (message.unique_id, message.action, message.payload)
        judged = {"data_violations": message.data_violations, "data_status": message.data_status, "data": message.data}
        return Call(*header, deviations=deviations, version=message.version, **judged)

    @overload
    def reply(self, call: "Call[Typed[_R]]", payload: "_R") -> str: ...
    @overload
    def reply(self, call: "Call[_AnyDict]", payload: Any) -> str: ...
    def reply(self, call: Call[Any], payload: Any) -> str:
        """Answers an outstanding CALL with a CALLRESULT and returns its frame.

        Raises `UnsolicitedError` for a CALL that is not outstanding, and `EncodeError`.
        """
        self._check_outstanding(call, 3)
        frame = self.codec.encode(call.result(payload))
        del self._outstanding[call.unique_id]
        if 5 in self._types:
            _remember(self._results, call.unique_id, (call.action, None))
        return frame

    def reply_error(
        self, call: Call[Any], code: str, description: str = "", details: dict[str, Any] | None = None
    ) -> str:
        """Answers an outstanding CALL with a CALLERROR and returns its frame.

        Raises `UnsolicitedError` for a CALL that is not outstanding, `ValueError` for a code that the version does not
        have, and `EncodeError`.
        """
        self._check_outstanding(call, 4)
        frame = self.codec.encode(call.error(code, description, details))
        del self._outstanding[call.unique_id]
        return frame

    def refuse(
        self, result: CallResult[Any], code: str, description: str = "", details: dict[str, Any] | None = None
    ) -> str:
        """Refuses a CALLRESULT of the peer for what no schema can judge, and returns the frame [2.1 P4 4.2.3, P2 I08].

        Raises `UnsolicitedError` for a CALLRESULT that was not received here or has been refused before, `SessionError`
        with `result_errors=False`, `ValueError` for a version without CALLRESULTERROR and for a code that the version
        does not have, and `EncodeError`.
        """
        if not self.result_errors:
            told = f"the peer is sent no CALLRESULTERROR: {_quote(result.unique_id)}"
            raise SessionError(told, result.unique_id, 5, result.action)
        refusal = result.error(code, description, details)  # type: ignore[arg-type]
        if result.unique_id not in self._refusable:
            told = f"no CALLRESULT with this id may be refused: {_quote(result.unique_id)}"
            raise UnsolicitedError(told, result.unique_id, 5, result.action)
        frame = self.codec.encode(refusal)
        del self._refusable[result.unique_id]
        return frame

    def forget(self, unique_id: str) -> str:
        """Ends a CALL of ours whose time is up and returns its action; an answer is late from now on.

        Raises `SessionError` for a CALL that is not pending.
        """
        action = self._pending.pop(unique_id, None)
        if action is None:
            raise SessionError(f"no CALL with this id is pending: {_quote(unique_id)}", unique_id)
        _remember(self._closed, unique_id, (action, LateError))
        return action

    def __repr__(self) -> str:
        counts = f"pending={len(self._pending)}, outstanding={len(self._outstanding)}"
        return f"Session({self.codec.version!r}, {self.role!r}, {counts})"

    def _check_direction(self, action: str, message_type_id: int) -> None:
        if action in self._theirs:
            told = f"action {_quote(action)} is not sent by {NAMES[self.role]}"
            raise DirectionError(told, None, message_type_id, action)

    def _check_outstanding(self, call: Call[Any], message_type_id: int) -> None:
        if self._outstanding.get(call.unique_id) != call.action:
            told = f"no CALL waits for this answer: {_quote(call.unique_id)}"
            raise UnsolicitedError(told, call.unique_id, message_type_id, call.action)

    def _unused_id(self, message_type_id: int) -> str:
        for _ in range(ID_ATTEMPTS):
            unique_id = self._new_id()
            if unique_id not in self._pending and unique_id not in self._closed and unique_id != UNREADABLE_ID:
                return unique_id
        told = f"`new_id` made {ID_ATTEMPTS} ids that are in use, the last one is {_quote(unique_id)}"
        raise DuplicateError(told, unique_id, message_type_id)

    def _take(self, header: Message | DecodeError, frame: Frame) -> None:
        """Moves the id of a received frame to its next state, or raises and leaves it; looks at the header only."""
        unique_id = header.unique_id
        if unique_id is None:
            return
        match header.message_type_id:
            case 4 if unique_id == self.codec.unreadable_id:
                return
            case 3 | 4:
                action = self._pending.pop(unique_id, None)
                if action is None:
                    raise _refused_answer(header, self._closed.get(unique_id, NO_FATE))
                _remember(self._closed, unique_id, (action, DuplicateError))
            case 5 if 5 in self._types:
                action, refusal = fate = self._results.get(unique_id, NO_FATE)
                if refusal is not None:
                    raise _refused_answer(header, fate)
                _remember(self._results, unique_id, (action, DuplicateError))
            case _ if isinstance(header, Call | Send | DecodeError):
                self._take_request(header, unique_id, frame)

    def _take_request(self, header: Call[Any] | Send[Any] | DecodeError, unique_id: str, frame: Frame) -> None:
        """As `_take`, for CALL, SEND and the types that no version knows: a CALLERROR may answer those too."""
        violations = header.violations if isinstance(header, DecodeError) else ()
        answerable = header.reply is not None if isinstance(header, DecodeError) else isinstance(header, Call)
        if answerable and unique_id in self._outstanding:
            told = f"a CALL with this id still waits for its answer: {_quote(unique_id)}"
            raise DuplicateError(told, unique_id, header.message_type_id, self._outstanding[unique_id])
        if header.action in self._ours and BEFORE_DIRECTION.isdisjoint(found.keyword for found in violations):
            told = f"action {_quote(header.action)} is sent by {NAMES[self.role]} only"
            wrong_way = Violation("action", "/2", None, _offset_of_action(frame), None, None, told)
            raise self._refused_request(header, unique_id, (wrong_way, *violations), "NotSupported") from None
        if isinstance(header, Call):
            if len(self._outstanding) >= self.max_peer_outstanding:
                violations = (_too_many(len(self._outstanding) + 1, self.max_peer_outstanding),)
                raise self._refused_request(header, unique_id, violations, "GenericError")
            self._results.pop(unique_id, None)
            self._outstanding[unique_id] = header.action

    def _refused_request(
        self, header: Call[Any] | Send[Any] | DecodeError, unique_id: str, violations: tuple[Violation, ...], code: str
    ) -> DecodeError:
        told, type_ = violations[0].message, header.message_type_id
        reply = self.codec.encode(CallError(unique_id, code, told)) if type_ == 2 else None
        return DecodeError(violations, code, told, unique_id, type_, header.action, reply)


def request_of(codec: Codec[Any], action: str | Typed, payload: Any) -> tuple[str, Any]:
    """Returns the action and the payload of a request, which may be a single object of a request's class."""
    if isinstance(action, str):
        return action, payload
    version, name, kind = typed_message(type(action)) or (None, "", None)
    if kind != "request" or version != codec.version:
        class_ = type(action)
        raise TypeError(f"{class_.__module__}.{class_.__name__} is no request of OCPP {codec.version}")
    return name, action


def _carried(codec: Codec[Any], action: str, payload: Any) -> str:
    """The action, with the vendor's message that it carries, by which the answer is judged."""
    if action != "DataTransfer" or not codec.extensions:
        return action
    from .extensions import VendorAction

    return VendorAction.of(payload)


def _refused_answer(header: Message | DecodeError, fate: Fate) -> SessionError:
    action, refusal = fate
    if refusal is LateError:
        told = "the CALL was forgotten before this answer came"
    elif refusal is DuplicateError:
        told = "this answer has been given before"
    else:
        refusal, told = UnsolicitedError, "nothing waits for this answer"
    return refusal(f"{told}: {_quote(header.unique_id or '')}", header.unique_id, header.message_type_id, action)


def _without_reply(error: DecodeError) -> DecodeError:
    header = (error.unique_id, error.message_type_id, error.action)
    return DecodeError(error.violations, error.code, error.description, *header, None)


def _too_many(found: int, limit: int) -> Violation:
    return Violation("limit", "", None, 0, limit, found, f"more than {limit} outstanding CALLs")


def _offset_of_action(frame: Frame) -> int:
    found = BEFORE_ACTION.match(frame.encode() if isinstance(frame, str) else bytes(frame))
    return found.end() if found else 0


def _quote(name: str) -> str:
    """A name that a peer may have chosen, as messages show it: cut, and what does not print is escaped."""
    return f"`{''.join(c if c.isprintable() else ascii(c)[1:-1] for c in name[:64])}`"


def _remember(memory: dict[str, T], unique_id: str, what: T) -> None:
    memory[unique_id] = what
    if len(memory) > REMEMBERED:
        del memory[next(iter(memory))]


@lru_cache(maxsize=16)
def _one_way(codec: Codec[Any], role: Role) -> tuple[frozenset[str], frozenset[str]]:
    """The actions that only this role sends, and those that only its peer sends."""
    station = frozenset(codec.actions("charging_station_to_csms"))
    csms = frozenset(codec.actions("csms_to_charging_station"))
    return (csms - station, station - csms) if role == "csms" else (station - csms, csms - station)


def _new_uuid() -> str:
    """A message id; a function of its own, so that a session can be copied and pickled."""
    return str(uuid4())
