"""Makes docs/errors.md: each kind of violation with its meaning and an example, and what each version answers.

    python scripts/errors.py            writes the page
    python scripts/errors.py --verify   says whether it is current

What is written here is the meanings and the frames; the texts, codes and replies are the codec's own.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ocpp_fastcodec import VERSIONS, Codec, DecodeError, replies

PAGE = Path(__file__).parent.parent / "docs" / "errors.md"


@dataclass(frozen=True)
class Example:
    """A frame that breaks one rule."""

    version: str
    frame: str
    action: str | None = None
    """What an answer answers."""
    options: tuple[tuple[str, Any], ...] = ()


def call(version: str, action: str, payload: str, **options: Any) -> Example:
    return Example(version, f'[2,"1","{action}",{payload}]', options=tuple(options.items()))


def answer(version: str, action: str, payload: str, **options: Any) -> Example:
    return Example(version, f'[3,"1",{payload}]', action, tuple(options.items()))


SCHEDULE = (
    '{"connectorId":1,"csChargingProfiles":{"chargingProfileId":1,"stackLevel":0,"chargingProfilePurpose":"TxProfile",'
    '"chargingProfileKind":"Absolute","chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":'
    '[{"startPeriod":0,"limit":%s}]}}}'
)
NEEDS = (
    '{"evseId":%d,"chargingNeeds":{"requestedEnergyTransfer":"DC",'
    '"dcChargingParameters":{"evMaxCurrent":10,"evMaxVoltage":400,"stateOfCharge":%d}}}'
)

HASH = '{"hashAlgorithm":"SHA256","issuerNameHash":"","issuerKeyHash":"","serialNumber":"","responderURL":""}'
HASHES = ",".join([HASH] * 5)

# Each keyword that `Violation.keyword` may be: what it means, and frames that break it.
KINDS: dict[str, tuple[str, list[Example]]] = {
    "json": (
        "The text is not JSON (RFC 8259), or holds what I-JSON forbids, such as half of a surrogate pair. "
        "Such a frame has this one violation.",
        [
            call("1.6", "Heartbeat", "{"),
            call("2.0.1", "DataTransfer", '{"vendorId":"a","data":NaN}'),
            call("2.1", "DataTransfer", '{"vendorId":"\\ud800"}'),
        ],
    ),
    "limit": (
        "The frame is longer than `max_bytes`, nested deeper than `max_depth`, or holds a number of more than 640 "
        "characters or with an exponent beyond 999999; or it has more violations than are listed.",
        [
            call("1.6", "Heartbeat", "{}", max_bytes=16),
            call("2.0.1", "DataTransfer", '{"vendorId":"a","data":[[[]]]}', max_depth=3),
        ],
    ),
    "frame": (
        "The frame is JSON and not OCPP-J: it is not an array, has another length, a message type that the version "
        "does not have, or an id that is not a string or longer than 36 characters. The pointer leads into the frame.",
        [
            Example("1.6", '{"action":"Heartbeat"}'),
            Example("2.0.1", '[2,"1","Heartbeat"]'),
            Example("2.0.1", '[2,1,"Heartbeat",{}]'),
            Example("2.1", '[9,"1",{}]'),
        ],
    ),
    "action": (
        "The version does not know the action, or this message type does not carry it. Upper and lower case count. "
        "The pointer leads into the frame.",
        [
            call("1.6", "Heartbeet", "{}"),
            call("1.6", "TransactionEvent", "{}"),
            call("2.1", "NotifyPeriodicEventStream", "{}"),
        ],
    ),
    "duplicate": (
        "A property comes twice in an object (RFC 7493 2.3), so that its value depends on the reader.",
        [call("1.6", "Authorize", '{"idTag":"A","idTag":"B"}')],
    ),
    "type": (
        "A value of another JSON type than the schema wants.",
        [
            call("1.6", "StatusNotification", '{"connectorId":"1","errorCode":"NoError","status":"Available"}'),
            answer("2.1", "Heartbeat", '{"currentTime":null}'),
        ],
    ),
    "required": (
        "A property is missing. The pointer leads to the object that lacks it, `property` is its name.",
        [call("1.6", "Authorize", "{}"), call("2.0.1", "BootNotification", '{"reason":"PowerUp"}')],
    ),
    "additionalProperties": (
        "A property that the schema does not describe. The pointer leads to it.",
        [call("1.6", "Authorize", '{"idTag":"A","idtag":"B"}'), call("2.0.1", "Heartbeat", '{"x":1}')],
    ),
    "enum": (
        "None of the literals that the schema lists. Upper and lower case count.",
        [
            call("1.6", "Reset", '{"type":"soft"}'),
            call("2.0.1", "Reset", '{"type":"Now"}'),
        ],
    ),
    "minLength": (
        "A string that is too short. No official schema asks for it today.",
        [],
    ),
    "maxLength": (
        "A string of more characters (code points) than the schema allows.",
        [call("1.6", "Authorize", '{"idTag":"far too long for a card"}')],
    ),
    "minItems": (
        "An array of fewer items than the schema wants.",
        [call("2.0.1", "GetVariables", '{"getVariableData":[]}')],
    ),
    "maxItems": (
        "An array of more items than the schema allows.",
        [
            call(
                "2.0.1",
                "Authorize",
                f'{{"idToken":{{"idToken":"A","type":"Central"}},"iso15118CertificateHashData":[{HASHES}]}}',
            )
        ],
    ),
    "minimum": (
        "A number below the least that the schema allows.",
        [call("2.1", "NotifyEVChargingNeeds", NEEDS % (0, 50))],
    ),
    "maximum": (
        "A number above the greatest that the schema allows.",
        [call("2.0.1", "NotifyEVChargingNeeds", NEEDS % (1, 101))],
    ),
    "multipleOf": (
        "A number that is no multiple of the schema's step, judged by its digits and not by doubles.",
        [call("1.6", "SetChargingProfile", SCHEDULE % "32.35")],
    ),
    "format": (
        "With `formats=True`: a string that is no `date-time` (1.6: ISO 8601, 2.x: RFC 3339) or no `uri` (RFC 3986).",
        [
            answer("1.6", "Heartbeat", '{"currentTime":"yesterday"}', formats=True),
            answer("2.0.1", "Heartbeat", '{"currentTime":"2026-11-28T10:00:00"}', formats=True),
        ],
    ),
}

# The rows of a reply table that no keyword has.
ROWS = {
    "json": "`json`, `limit`, `frame`, the message id readable",
    "id": "`json`, `limit`, `frame`, the message id not readable",
    "foreign": "a keyword that only [your own schemas](extensions.md) have",
    "messageType": "a message type number that the version does not have",
}

HEAD = """<!-- Made by scripts/errors.py: change that, not this. -->
# What a refusal says

A frame that is refused raises a `DecodeError` with all `violations`; `Codec.check` returns them without raising. Each
has a `keyword` (which rule), a `pointer` (where), `expected` and `found`, and a text made of these. None holds a value
of the frame.

```python
from ocpp_fastcodec import Codec, DecodeError

try:
    Codec("1.6").decode('[2,"7","Authorize",{"idTag":"far too long for a card"}]')
except DecodeError as refused:
    (violation,) = refused.violations
    assert (violation.keyword, violation.pointer) == ("maxLength", "/idTag")
    assert (violation.expected, violation.found) == (20, 23)
    assert refused.code == "PropertyConstraintViolation"
```

## What is answered

The error code that each broken rule gets, by version. A dash is silence: the protocol wants no answer, or has no code
for it. A CALLRESULT is refused in 2.1 only, by a CALLRESULTERROR; a SEND and an error are never answered.
`Codec(replies=...)` replaces rows.
"""


def example(example: Example) -> Iterator[str]:
    codec = Codec(example.version, **dict(example.options))
    try:
        codec.decode(example.frame, action=example.action)
    except DecodeError as refused:
        options = "".join(f", `{name}={value}`" for name, value in example.options)
        answers = f", answers {example.action}" if example.action else ""
        yield f"\n{example.version}{options}{answers}:\n"
        yield "```text"
        yield f"frame    {example.frame}"
        yield from (f"pointer  {each.pointer or '(the whole)'}\nsays     {each.message}" for each in refused.violations)
        yield f"reply    {refused.reply or '(none)'}"
        yield "```"
    else:
        raise AssertionError(f"accepted: {example.frame}")


def page() -> str:
    lines = [HEAD, f"| broken | {' | '.join(VERSIONS)} |", f"|---|{'---|' * len(VERSIONS)}"]
    tables = [replies(version) for version in VERSIONS]
    for row in tables[0]:
        codes = [f"`{table[row]}`" if table[row] else "-" for table in tables]
        lines.append(f"| {ROWS.get(row, f'`{row}`')} | {' | '.join(codes)} |")
    lines.append("\n## Each kind")
    for keyword, (meaning, examples) in KINDS.items():
        lines += [f"\n### {keyword}\n", meaning]
        for each in examples:
            lines += example(each)
    lines.append("\nNext: [when a charger is refused](leniency.md), and what to do about it.")
    return "\n".join(lines) + "\n"


def main() -> int:
    text = page()
    if "--verify" not in sys.argv[1:]:
        PAGE.write_text(text, encoding="utf-8")
    elif PAGE.read_text(encoding="utf-8") != text:
        print("not current: docs/errors.md")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
