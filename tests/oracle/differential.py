"""One frame through every road and through the reference: all must say the same."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from math import isinf
from typing import Any

import reference
import reference_frame
from ocpp_fastcodec import (
    Call,
    CallError,
    CallResult,
    CallResultError,
    Codec,
    DecodeError,
    EncodeError,
    KeepAlive,
    Send,
    Typed,
    Violation,
)
from reference import Finding, cut
from reference_frame import Verdict

Planted = set[tuple[str, str]]


def compare(
    codec: Codec, frame: str | bytes, action: str | None = None, planted: Planted | None = None
) -> list[Violation]:
    """Fails where `check`, `is_valid`, `decode` and the reference disagree, or a planted violation is not seen.

    Returns what they agree on.
    """
    found = codec.check(frame, action=action)
    assert codec.is_valid(frame, action=action) is (not found), "is_valid"
    verdict = reference_frame.judge(codec.version, frame, action)
    assert_decoded(codec, frame, action, found)
    assert_findings(found, verdict)
    if planted is not None:
        assert {(violation.pointer, violation.keyword) for violation in found} == planted, "planted"
    if found and verdict.findings:
        assert_located(frame if isinstance(frame, bytes) else frame.encode(), found, verdict)
    return found


def assert_decoded(codec: Codec, frame: str | bytes, action: str | None, found: list[Violation]) -> None:
    try:
        message = codec.decode(frame, action=action)
    except DecodeError as error:
        refused = list(error.violations)
        assert_told(error)
    else:
        refused = []
        assert not isinstance(message, KeepAlive), "there is no policy"
        assert reference.same(changed(elements(message), beyond), expected_elements(frame)), "value"
    assert refused == found, "decode"


def assert_typed(
    dicts: Codec, typed: Codec[Any], frame: str | bytes, action: str | None, found: list[Violation]
) -> None:
    """Typed payloads come to the same as dicts, and are written alike where nothing was found."""
    assert outcome(typed, frame, action) == outcome(dicts, frame, action), "typed"
    expected = None if found else written(dicts, frame, action)
    # `1e400` is a `Decimal` in a dict, and an int in an `int` attribute.
    assert expected is None or written(typed, frame, action) == expected, "typed, written"


def written(codec: Codec[Any], frame: str | bytes, action: str | None) -> Any:
    """What comes of a frame that is read and written again; None if it cannot be written."""
    message = codec.decode(frame, action=action)
    assert not isinstance(message, KeepAlive), "there is no policy"
    try:
        return changed(json.loads(codec.encode(message)), rounded)
    except EncodeError:
        return None


def plain(value: Any) -> Any:
    return value.to_dict() if isinstance(value, Typed) else value


def changed(value: Any, change: Callable[[Any], Any]) -> Any:
    """JSON in which `change` has been applied to each value that is neither an object nor an array."""
    if isinstance(value, dict):
        return {name: changed(part, change) for name, part in value.items()}
    if isinstance(value, list):
        return [changed(part, change) for part in value]
    return change(value)


def beyond(value: Any) -> Any:
    """Makes the infinity that `json` reads of a `Decimal`, which stands for a number beyond all floats."""
    if isinstance(value, Decimal):
        assert isinf(float(value)), "a Decimal where a float is large enough"
        return float(value)
    return value


def rounded(value: Any) -> Any:
    """Makes a double of a large number: `1e300` is a float in a dict, and an int in an `int` attribute."""
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > 1 << 53:
        return float(str(value))
    return beyond(value)


def outcome(codec: Codec[Any], frame: str | bytes, action: str | None) -> Any:
    """What comes of a frame: the same for both roads."""
    try:
        message = codec.decode(frame, action=action)
    except DecodeError as error:
        return error.violations, error.code, error.description, error.unique_id, error.action, error.reply
    header = (type(message), message.unique_id, message.deviations)
    if isinstance(message, Call | CallResult | Send):
        keys = "snake" if codec.keys == "snake" and isinstance(message.payload, Typed) else None
        payload = message.payload.to_dict(keys=keys) if keys else plain(message.payload)
        return (*header, message.action, changed(payload, rounded), getattr(message, "validated", None))
    return (*header, message)


def assert_told(error: DecodeError) -> None:
    """The first violation is what the peer is told, if anything."""
    assert error.description == error.violations[0].message[: len(error.description)], "description"
    if error.reply is not None:
        assert json.loads(error.reply)[2:4] == [error.code, error.description], "reply"


def finding(violation: Violation) -> Finding:
    return Finding(violation.pointer, violation.keyword, violation.property)


def assert_findings(found: list[Violation], verdict: Verdict) -> None:
    if verdict.findings is None:
        assert len(found) == 1, "one violation ends the reading"
        assert found[0].keyword in verdict.ends, f"expected {sorted(verdict.ends)}, found {found}"
        return
    assert {finding(violation) for violation in found} == verdict.findings, "findings"
    assert len(found) == len(verdict.findings) or verdict.has_duplicates, "each violation once"


def elements(message: Call | CallResult | CallError | CallResultError | Send) -> list[Any]:
    """What a message was read from, without what was left out."""
    head = [message.message_type_id, message.unique_id]
    if isinstance(message, (CallError, CallResultError)):
        return [*head, message.code, message.description, message.details]
    if isinstance(message, CallResult):
        return [*head, message.payload]
    return [*head, message.action, message.payload]


def expected_elements(frame: str | bytes) -> list[Any]:
    """What `json` reads, with the shapes that OCPP-J tolerates made regular."""
    made: list[Any] = json.loads(frame)
    if made[0] in (4, 5):
        made += ["", {}][len(made) - 3 :]
        if isinstance(made[4], str):
            made[4] = {"errorDetails": made[4]}
    if made[-1] is None:
        made[-1] = {}
    return made


def assert_located(frame: bytes, found: list[Violation], verdict: Verdict) -> None:
    """Offset and pointer name the same place, and offsets rise."""
    offsets = [violation.offset for violation in found]
    assert offsets == sorted(offsets), "document order"
    elements = None if verdict.has_duplicates else json.loads(frame)
    for violation in found:
        if violation.keyword == "frame" and not violation.pointer:
            assert not frame[: violation.offset].strip(), "offset of the frame"
            continue
        value = json.JSONDecoder().raw_decode(frame[violation.offset :].decode())[0]
        if violation.keyword in ("additionalProperties", "duplicate"):
            assert cut(value) == violation.property, "offset of a name"
        elif elements is not None:
            in_frame = violation.keyword in ("frame", "action")
            root = elements if in_frame else elements[-1]
            assert reference.same(value, at(root, violation.pointer)), "offset of a value"


def at(value: Any, pointer: str) -> Any:
    """What a JSON Pointer points to, RFC 6901."""
    for step in pointer.split("/")[1:]:
        step = step.replace("~1", "/").replace("~0", "~")
        value = value[int(step) if isinstance(value, list) else step]
    return value
