"""What takes the place of functions in `ocpp.messages`: the same answers, sooner, and no crash."""

from __future__ import annotations

import json
from difflib import get_close_matches
from typing import Any

from jsonschema.exceptions import ValidationError as SchemaValidationError
from ocpp import messages
from ocpp.exceptions import FormatViolationError, OCPPError

from ocpp_fastcodec._core import CallResult, DecodeError, Violation
from ocpp_fastcodec.mobilityhouse.counts import count
from ocpp_fastcodec.mobilityhouse.road import ROADS, Road

_unpack = messages.unpack
_validate = messages.validate_payload
_validate_now = messages._validate_payload
_create_call_error = messages.Call.create_call_error

LONGEST_NAME = 64
"""More of a name that a peer chose is not repeated."""

DEEPEST = 256
"""The deepest nesting of a frame: a quarter of Python's limit to recursion. The schemas have 13."""


def unpack(msg: Any) -> Any:
    """As the package's own; what is nested too deep or has too long a number is refused like text that is no JSON.

    The package raises `RecursionError` and `ValueError` there, which end `ChargePoint.start`.
    """
    try:
        message = _unpack(msg)
    except (RecursionError, ValueError):
        message = None
    if message is None or _is_too_deep(msg, message):
        raise FormatViolationError(details={"cause": "Message is not valid JSON", "ocpp_message": msg})
    return message


def _is_too_deep(text: Any, message: Any) -> bool:
    brackets = ("[", "{") if isinstance(text, str) else (b"[", b"{")
    if sum(map(text.count, brackets)) < DEEPEST:
        return False
    level = list(vars(message).values())
    for _ in range(DEEPEST):
        inner: list[Any] = []
        for value in level:
            if isinstance(value, dict):
                inner += value.values()
            elif isinstance(value, list):
                inner += value
        if not inner:
            return False
        level = inner
    return True


class BrokenAnswer(messages.CallResult):  # type: ignore[misc]
    """An answer of which only the id can be read: whoever asks for its payload gets what `unpack` raised."""

    def __init__(self, unique_id: str, refusal: OCPPError) -> None:
        self.unique_id = unique_id
        self.action = None
        self.refusal = refusal

    @property
    def payload(self) -> Any:
        raise self.refusal

    def __repr__(self) -> str:
        return f"<CallResult - unique_id={self.unique_id}, which cannot be read>"


def read_answer(road: Road, frame: Any) -> tuple[Any, tuple[Violation, ...]]:
    """Returns the answer in a frame as a message of the package, and what a policy tolerated in it.

    If its id is all that can be read, that is a `BrokenAnswer`; where the frame is no answer, it is None.
    """
    try:
        message: Any = unpack(frame)
        return (None if type(message) is messages.Call else message), ()
    except OCPPError as error:
        refusal = error
    try:
        message = road.camel.decode(frame)
        tolerated = message.deviations
    except DecodeError as error:
        message, tolerated = error, ()
    except TypeError:
        return None, ()
    if message.unique_id is None or message.message_type_id not in (3, 4):
        return None, ()
    if not tolerated or any(violation.rule is None for violation in tolerated):
        return BrokenAnswer(message.unique_id, refusal), ()
    if isinstance(message, CallResult):
        return messages.CallResult(message.unique_id, message.payload), tolerated
    return messages.CallError(message.unique_id, message.code, message.description, message.details), tolerated


def _accepts(message: Any, ocpp_version: Any) -> bool:
    """Whether the codec accepts a message of the package; then it is counted."""
    road = ROADS.get(ocpp_version)
    if road is None or type(message) not in (messages.Call, messages.CallResult) or not road.accepts(message):
        return False
    count(message.action, is_fast=True)
    return True


async def validate_payload(message: Any, ocpp_version: Any) -> None:
    """As the package's own; a thread is used only for what the codec does not accept."""
    if isinstance(message, BrokenAnswer):
        raise message.refusal
    if not _accepts(message, ocpp_version):
        await _validate(message, ocpp_version)


def _validate_payload(message: Any, ocpp_version: Any) -> None:
    """As the package's own; a number that its decimal arithmetic cannot judge is refused.

    The package raises `decimal.InvalidOperation` and `TypeError` there, which end `ChargePoint.start`.
    """
    if _accepts(message, ocpp_version):
        return
    road, action = ROADS.get(ocpp_version), getattr(message, "action", None)
    if road is not None and isinstance(action, str) and action in road.actions:
        count(action, is_fast=False)
    try:
        _validate_now(message, ocpp_version)
    except ArithmeticError as error:
        raise _no_number(message) from error
    except TypeError as error:
        if _is_finite(message.payload):
            raise
        raise _no_number(message) from error


def _no_number(message: Any) -> OCPPError:
    refusal: OCPPError = FormatViolationError(
        details={"cause": f"Payload for action '{message.action}' has a number that cannot be judged"}
    )
    return refusal


def _is_finite(payload: Any) -> bool:
    try:
        json.dumps(payload, allow_nan=False)
    except ValueError:
        return False
    except TypeError:
        pass
    return True


def create_call_error(self: Any, exception: Any) -> Any:
    """As the package's own; where a payload is invalid, the details say which rule it breaks and where.

    The package sends the payload itself back there, secrets included, be it the peer's or the server's own answer.
    """
    error = _create_call_error(self, exception)
    broken = exception.__context__
    details = error.error_details
    if isinstance(broken, SchemaValidationError) and isinstance(details, dict) and "ocpp_message" in details:
        place = "".join(f"/{step}" for step in broken.absolute_path)
        cause = f"Payload breaks the schema's '{broken.validator}' at '{place}'"
        error.error_details = {"cause": cause + _unknown_property(broken)}
    return error


def _unknown_property(broken: SchemaValidationError) -> str:
    """The name of the property that a schema does not know, and of the one that it may be meant for."""
    if broken.validator != "additionalProperties":
        return ""
    known = broken.schema.get("properties", {})
    unknown = next((name for name in broken.instance if name not in known), "")
    shown = "".join(letter if letter.isprintable() else "?" for letter in unknown[:LONGEST_NAME])
    near = get_close_matches(shown, known, 1, 0.8)
    return f": unknown property '{shown}'" + "".join(f", did you mean '{name}'?" for name in near)
