"""Frames that break one rule each: small, middling and large, as far behind in the payload as its schema allows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import reduce
from operator import getitem
from typing import Any

from corpus import FRAMES, Frame, Json, compact

Path = Sequence[str | int]

LAST_SAMPLE_16: Path = ["transactionData", -1, "sampledValue", -1]
LAST_SAMPLE_201: Path = ["meterValue", -1, "sampledValue", -1]

# By frame: a string with a maxLength, a required property, an enum.
PLACES: dict[str, tuple[Path, Path, Path]] = {
    "status_notification": (["info"], ["errorCode"], ["status"]),
    "transaction_event_8": (
        [*LAST_SAMPLE_201, "unitOfMeasure", "unit"],
        [*LAST_SAMPLE_201, "value"],
        [*LAST_SAMPLE_201, "measurand"],
    ),
    "stop_transaction_120": (["idTag"], [*LAST_SAMPLE_16, "value"], [*LAST_SAMPLE_16, "measurand"]),
}


def edited(frame: Frame, path: Path, value: Any) -> str:
    """The frame with another value at a place; None takes out what is there."""
    message: Json = json.loads(frame.text)
    *parents, last = path
    place: Any = reduce(getitem, parents, message)
    if value is None:
        del place[last]
    else:
        place[last] = value
    return compact(message)


def broken(frame: Frame) -> dict[str, str]:
    """The frame's text with one rule broken, by rule: `json`, `action`, or a keyword of JSON Schema."""
    long, required, enum = PLACES[frame.name]
    return {
        "json": frame.text[:-2],
        "action": edited(frame, [2], "Imagined"),
        "maxLength": edited(frame, [3, *long], "x" * 600),
        "required": edited(frame, [3, *required], None),
        "additionalProperties": edited(frame, [3, *required[:-1], "colour"], "green"),
        "enum": edited(frame, [3, *enum], "Imagined"),
    }


REFUSED = [
    Frame(f"{frame.name}, {rule}", frame.version, text)
    for frame in FRAMES
    if frame.name in PLACES
    for rule, text in broken(frame).items()
]
