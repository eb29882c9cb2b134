"""What an observer of connections is told: one object with two methods, for metrics, traces and logs alike."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from time import perf_counter
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from ocpp_fastcodec._core import Call, CallError, CallResult, Codec, DecodeError, KeepAlive, Violation
from ocpp_fastcodec.aio.errors import Refuse, Refused
from ocpp_fastcodec.session import Message, SessionError

if TYPE_CHECKING:
    from ocpp_fastcodec.aio.connection import Connection

__all__ = ["CallEvent", "FrameEvent", "Observer"]

log: Final = logging.getLogger("ocpp_fastcodec.aio")
Frame: TypeAlias = str | bytes | bytearray | memoryview
Direction: TypeAlias = Literal["in", "out"]
Verdict: TypeAlias = Literal["valid", "tolerated", "refused", "ignored", "keep-alive"]
Step: TypeAlias = Literal["begun", "answered", "refused", "failed", "timed out", "abandoned"]


@dataclass(frozen=True, slots=True, eq=False)
class FrameEvent:
    """One frame that was received or sent.

    - `direction`: "in" for a frame of the peer, "out" for one of ours.
    - `message_type_id`, `unique_id`, `action`: the header, as far as it can be read. An answer has the action of its
      CALL, where that is known.
    - `verdict`: "valid"; "tolerated", which is accepted with `violations` as its deviations; "refused", which breaks
      the schema or the protocol; "ignored", which fits no state of the session and is dropped; "keep-alive".
    - `size`: characters of the frame, or bytes where the WebSocket library hands over bytes.
    - `seconds`: how long the codec took to read or to write the frame.
    - `violations`: what is wrong with it; holds no values.
    """

    direction: Direction
    message_type_id: int | None
    unique_id: str | None
    action: str | None
    verdict: Verdict
    size: int
    seconds: float
    violations: tuple[Violation, ...]
    _frame: Frame = field(repr=False)
    _codec: Codec = field(repr=False)

    def text(self) -> str:
        """Returns the frame with everything sensitive masked, as `Codec.redact` does. The raw text is not available."""
        try:
            return self._codec.redact(self._frame, action=self.action)
        except ValueError:
            # The peer's action is none that the version knows.
            return self._codec.redact(self._frame)


@dataclass(frozen=True, slots=True, eq=False)
class CallEvent:
    """A step in the life of a CALL: first "begun", then one of the others.

    - `direction`: "out" for a CALL of ours, "in" for a CALL of the peer.
    - `step`:

      - "begun": our CALL is about to be sent; the peer's CALL was received and accepted;
      - "answered": by a CALLRESULT;
      - "refused": by a CALLERROR; for a CALL of ours, also when the answer was invalid;
      - "failed": a handler of ours raised `error`, or gave an answer that is not valid, and the peer got a CALLERROR;
      - "timed out": no answer came in time;
      - "abandoned": the caller was cancelled, or the connection ended first.
    - `seconds`: since it began.
    - `code`: the error code of a refusal.
    - `error`: the exception behind "refused" and "failed", where there is one. Its text may hold values.
    """

    direction: Direction
    step: Step
    unique_id: str
    action: str
    seconds: float
    code: str | None = None
    error: BaseException | None = None


class Observer:
    """Watches connections; both methods do nothing unless they are overridden.

    They are called from within the connection, so they must be quick and must not block. What they raise is logged
    and goes no further. One observer may watch any number of connections.
    """

    def frame(self, peer: Connection, event: FrameEvent) -> None:
        """Called for each frame, after it was read or before it is sent."""

    def call(self, peer: Connection, event: CallEvent) -> None:
        """Called for each step of each CALL, in both directions."""


class Watch:
    """Makes the events of one connection, and remembers when each CALL began."""

    def __init__(self, observer: Observer, peer: Connection) -> None:
        self._observer = observer
        self._peer = peer
        self._codec = peer.session.codec
        self._begun: Final[dict[tuple[Direction, str], tuple[str, float]]] = {}

    # Frames of the peer.

    def received(self, frame: Frame, message: Message | KeepAlive, seconds: float) -> None:
        verdict: Verdict = "tolerated" if message.deviations else "valid"
        action: str | None = getattr(message, "action", None)
        if isinstance(message, KeepAlive):
            verdict = "keep-alive"
        elif isinstance(message, CallError):
            action, _ = self._begun.get(("out", message.unique_id), (None, 0.0))
        header = (message.message_type_id, message.unique_id, action)
        self._frame("in", header, verdict, frame, seconds, message.deviations)
        if isinstance(message, Call):
            self._begin("in", message.unique_id, message.action)

    def not_received(self, frame: Frame, error: DecodeError | SessionError, seconds: float) -> None:
        header = (error.message_type_id, error.unique_id, error.action)
        if isinstance(error, SessionError):
            self._frame("in", header, "ignored", frame, seconds)
            return
        self._frame("in", header, "refused", frame, seconds, error.violations)
        if error.reply is not None:
            type_ = 5 if error.message_type_id == CallResult.message_type_id else CallError.message_type_id
            self._frame("out", (type_, error.unique_id, error.action), "valid", error.reply, 0.0)

    # Frames of ours.

    def sent(self, frame: str, type_: int, unique_id: str | None, action: str | None, seconds: float) -> None:
        if unique_id is None:
            unique_id = self._codec.peek(frame).unique_id
        self._frame("out", (type_, unique_id, action), "valid", frame, seconds)

    def called(self, frame: str, unique_id: str, action: str, seconds: float) -> None:
        self._begin("out", unique_id, action)
        self.sent(frame, Call.message_type_id, unique_id, action, seconds)

    def replied(self, call: Call, frame: str, type_: int, seconds: float, error: BaseException | None = None) -> None:
        self.sent(frame, type_, call.unique_id, call.action, seconds)
        if error is None:
            self._over("in", call.unique_id, "answered")
        elif isinstance(error, Refuse):
            self._over("in", call.unique_id, "refused", error.code, error)
        else:
            self._over("in", call.unique_id, "failed", "InternalError", error)

    # The fate of CALLs.

    def answered(self, unique_id: str) -> None:
        self._over("out", unique_id, "answered")

    def not_answered(self, unique_id: str, error: BaseException, *, timed_out: bool) -> None:
        if isinstance(error, Refused | DecodeError):
            self._over("out", unique_id, "refused", error.code, error)
        elif isinstance(error, asyncio.CancelledError) and timed_out:
            self._over("out", unique_id, "timed out")
        else:
            self._over("out", unique_id, "abandoned")

    def ended(self) -> None:
        """The peer's CALLs get no answer any more; those of ours say so themselves."""
        for direction, unique_id in list(self._begun):
            if direction == "in":
                self._over(direction, unique_id, "abandoned")

    def _begin(self, direction: Direction, unique_id: str, action: str) -> None:
        self._begun[direction, unique_id] = (action, perf_counter())
        self._tell(self._observer.call, CallEvent(direction, "begun", unique_id, action, 0.0))

    def _over(
        self,
        direction: Direction,
        unique_id: str,
        step: Step,
        code: str | None = None,
        error: BaseException | None = None,
    ) -> None:
        action, began = self._begun.pop((direction, unique_id), (None, 0.0))
        if action is not None:
            seconds = perf_counter() - began
            self._tell(self._observer.call, CallEvent(direction, step, unique_id, action, seconds, code, error))

    def _frame(
        self,
        direction: Direction,
        header: tuple[int | None, str | None, str | None],
        verdict: Verdict,
        frame: Frame,
        seconds: float,
        violations: tuple[Violation, ...] = (),
    ) -> None:
        # A memoryview is valid only now, and an observer may ask for the text later.
        kept = bytes(frame) if isinstance(frame, memoryview | bytearray) else frame
        event = FrameEvent(direction, *header, verdict, len(kept), seconds, violations, kept, self._codec)
        self._tell(self._observer.frame, event)

    def _tell(self, method: Callable[[Connection, Any], None], event: FrameEvent | CallEvent) -> None:
        try:
            method(self._peer, event)
        except Exception as error:
            log.error("the observer failed: %s", type(error).__name__)
