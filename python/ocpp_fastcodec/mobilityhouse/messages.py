"""What takes the place of functions in `ocpp.messages`: the same answers, sooner, and no crash."""

from __future__ import annotations

import json
from typing import Any

from jsonschema.exceptions import ValidationError as SchemaValidationError
from ocpp import messages
from ocpp.exceptions import FormatViolationError, OCPPError

from ocpp_fastcodec.mobilityhouse.road import ROADS

_unpack = messages.unpack
_validate = messages.validate_payload
_validate_now = messages._validate_payload
_create_call_error = messages.Call.create_call_error

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


def _accepts(message: Any, ocpp_version: Any) -> bool:
    road = ROADS.get(ocpp_version)
    return road is not None and type(message) in (messages.Call, messages.CallResult) and road.accepts(message)


async def validate_payload(message: Any, ocpp_version: Any) -> None:
    """As the package's own; a thread is used only for what the codec does not accept."""
    if not _accepts(message, ocpp_version):
        await _validate(message, ocpp_version)


def _validate_payload(message: Any, ocpp_version: Any) -> None:
    """As the package's own; a number that its decimal arithmetic cannot judge is refused.

    The package raises `decimal.InvalidOperation` and `TypeError` there, which end `ChargePoint.start`.
    """
    if _accepts(message, ocpp_version):
        return
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
        error.error_details = {"cause": f"Payload breaks the schema's '{broken.validator}' at '{place}'"}
    return error
