"""Judges the frames of one connection as they pass."""

from __future__ import annotations

from typing import NamedTuple

from .. import Codec, DecodeError, Redactor, Violation
from ..logs.record import OPPOSITE, Direction
from ..logs.versions import is_call
from ..policy import Policy

_TYPES = {2: "CALL", 3: "CALLRESULT", 4: "CALLERROR", 5: "CALLRESULTERROR", 6: "SEND"}
CALL, CALLRESULT, CALLERROR = 2, 3, 4
_MAX_OPEN = 2_000  # calls of a side that wait for an answer


class Seen(NamedTuple):
    """What a frame is, and what is wrong with it."""

    type: str
    """CALL, CALLRESULT and so on; empty where the frame does not tell."""
    action: str
    redacted: str
    violations: list[Violation]
    resolved: list[Violation]
    """What a policy resolves of it, each with its rule."""
    mended: str | None
    """The frame as the policy makes it, where that is another one."""


class Watch:
    """Judges the frames of one connection, in the order in which they pass.

    - `version`: the OCPP version that both ends speak; None: nothing is judged, because they name none.
    - `policy`: says which violations are resolved, and how.
    """

    def __init__(self, version: str | None, policy: Policy | None = None) -> None:
        self._strict = Codec(version) if version else None
        # Decimals keep the digits of numbers in a frame that is written anew.
        self._tolerant = Codec(version, numbers="decimal", policy=policy) if version and policy else None
        self._redactor = Redactor()
        self._asked: dict[Direction, dict[str, str]] = {"charging_station_to_csms": {}, "csms_to_charging_station": {}}
        """The actions of calls that wait for an answer, by their direction and id."""

    def see(self, direction: Direction, frame: str | bytes) -> Seen:
        """Judges a frame that was sent in a direction."""
        codec = self._strict
        if codec is None:
            return Seen("", "", self._redactor.redact(frame), [], [], None)
        try:
            header = codec.peek(frame)
        except DecodeError as error:
            kind, action = _TYPES.get(error.message_type_id or 0, ""), error.action or ""
            answered = None
        else:
            kind, action = _TYPES[header.message_type_id], header.action or ""
            answered = self._answered(direction, header.message_type_id, header.unique_id)
            if header.message_type_id == CALL and is_call(codec, action):
                self._ask(direction, header.unique_id, action)
        violations = codec.check(frame, action=answered if kind == "CALLRESULT" else None)
        resolved, mended = self._mend(frame, answered) if violations else ([], None)
        redacted = codec.redact(frame, action=answered)
        return Seen(kind, action or answered or "", redacted, violations, resolved, mended)

    def _ask(self, direction: Direction, unique_id: str, action: str) -> None:
        asked = self._asked[direction]
        asked[unique_id] = action
        if len(asked) > _MAX_OPEN:
            del asked[next(iter(asked))]

    def _answered(self, direction: Direction, message_type: int, unique_id: str) -> str | None:
        if message_type not in (CALLRESULT, CALLERROR):
            return None
        return self._asked[OPPOSITE[direction]].pop(unique_id, None)

    def _mend(self, frame: str | bytes, answered: str | None) -> tuple[list[Violation], str | None]:
        """What the policy resolves of a frame that is wrong, and the frame as it makes it."""
        codec = self._tolerant
        if codec is None:
            return [], None
        try:
            message = codec.decode(frame, action=answered)
        except DecodeError:
            return [], None
        resolved = [deviation for deviation in message.deviations if deviation.resolution]
        if not any(deviation.resolution in ("repair", "drop") for deviation in resolved):
            return resolved, None
        try:
            return resolved, codec.encode(message, validate=False)  # type: ignore[arg-type]
        except (TypeError, ValueError):  # a sign of life is no message
            return resolved, None
