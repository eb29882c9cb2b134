"""The slow, obvious oracle for whole frames: `json` reads the text, then OCPP-J's rules are asked one by one."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, NamedTuple

import reference
from reference import Finding, Message, cut, pointer_of

TYPES = {"1.6": (2, 3, 4), "2.0.1": (2, 3, 4), "2.1": (2, 3, 4, 5, 6)}
ELEMENTS = {2: 4, 3: 3, 4: 5, 5: 5, 6: 4}
MAX_ID = 36
MAX_BYTES = 1 << 20
MAX_DEPTH = 64
MAX_NUMBER_LENGTH = 640
MAX_EXPONENT = 999_999

STRING = r'"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"'
GAP = r"[ \t\n\r]*"
# Type and id of a message with a payload; then the action of a request.
HEADER = re.compile(rf"{GAP}\[{GAP}(?P<number>[236]){GAP},{GAP}(?P<id>{STRING}){GAP},{GAP}")
ACTION = re.compile(rf"{STRING}{GAP},")
NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?([0-9]+))?")
# Only a text with one of these can be beyond the limits of numbers.
LARGE = re.compile(r"[0-9.]{600}|[eE][+-]?[0-9]{6}")


class Again(NamedTuple):
    """An object in which a name comes more than once."""

    pairs: list[tuple[str, Any]]


class Verdict(NamedTuple):
    """What is to be said of a frame.

    `findings` are all violations. None: the reading ends at one of them, whose keyword is in `ends`.
    """

    findings: set[Finding] | None
    ends: frozenset[str] = frozenset()
    has_duplicates: bool = False


def judge(version: str, frame: str | bytes, action: str | None = None) -> Verdict:
    """The verdict on a frame; `action` is what a CALLRESULT answers."""
    text = frame if isinstance(frame, str) else frame.decode(errors="replace")
    if len(text) > MAX_BYTES:
        return Verdict(None, frozenset(["limit"]))
    has_large_numbers = _has_large_numbers(text)
    try:
        if isinstance(frame, str):
            frame.encode()
        else:
            frame.decode()
        elements, has_duplicates = _read(text, has_large_numbers)
    except (ValueError, RecursionError) as error:
        ends = {"json"} if _has_right_header(version, text) else {"json", "frame"}
        # Which of the two comes first, `json` cannot tell.
        if has_large_numbers or text.count("[") + text.count("{") > MAX_DEPTH or isinstance(error, RecursionError):
            ends.add("limit")
        return Verdict(None, frozenset(ends))
    fault = _fault(version, elements)
    if has_large_numbers or _is_too_deep(text, elements):
        return Verdict(None, frozenset(["limit"] if fault is None else ["limit", "frame"]))
    if fault is not None:
        return Verdict({Finding(fault, "frame")})
    found = _findings(version, elements, action, has_duplicates)
    return Verdict(found, has_duplicates=has_duplicates)


def _read(text: str, has_large_numbers: bool) -> tuple[Any, bool]:
    """A JSON text with each fraction as the decimal that it spells, and whether it has an `Again`.

    Where numbers are larger than Python takes them, others stand in their place.
    """
    again = False

    def pairs_hook(pairs: list[tuple[str, Any]]) -> Any:
        nonlocal again
        made = dict(pairs)
        if len(made) == len(pairs):
            return made
        again = True
        return Again(pairs)

    value = json.loads(
        text,
        parse_int=_first_digits if has_large_numbers else int,
        parse_float=float if has_large_numbers else Decimal,
        parse_constant=reference.refuse_constant,
        object_pairs_hook=pairs_hook,
    )
    if "\\u" in text:
        # An unpaired surrogate has no UTF-8.
        json.dumps(value, ensure_ascii=False, default=str).encode()
    return value, again


def _first_digits(text: str) -> int:
    return int(text[:MAX_NUMBER_LENGTH])


def _has_large_numbers(text: str) -> bool:
    if not LARGE.search(text):
        return False
    numbers = NUMBER.finditer(re.sub(STRING, '""', text))
    return any(len(one[0]) > MAX_NUMBER_LENGTH or _exponent(one[1] or "") > MAX_EXPONENT for one in numbers)


def _exponent(digits: str) -> int:
    """The exponent, or one that is too large as well, since Python reads no number of any length."""
    return int(digits.lstrip("0")[:9] or "0")


def _is_too_deep(text: str, elements: Any) -> bool:
    if text.count("[") + text.count("{") <= MAX_DEPTH:
        return False
    return any(_depth(element) > MAX_DEPTH for element in (elements if isinstance(elements, list) else [elements]))


def _depth(value: Any) -> int:
    if isinstance(value, Again):
        value = [inner for _, inner in value.pairs]
    if isinstance(value, dict):
        value = list(value.values())
    return 1 + max(map(_depth, value), default=0) if isinstance(value, list) else 0


def _has_right_header(version: str, text: str) -> bool:
    """Whether nothing is wrong before the payload."""
    match = HEADER.match(text)
    if match is None or int(match["number"]) not in TYPES[version]:
        return False
    if match["number"] != "3" and not ACTION.match(text, match.end()):
        return False
    try:
        unique_id = json.loads(match["id"])
        unique_id.encode()
    except ValueError:
        return False
    return len(unique_id) <= MAX_ID


def _fault(version: str, elements: Any) -> str | None:
    """Where the frame is none of the five; the first place in reading order."""
    if not isinstance(elements, list) or not elements:
        return ""
    number, *rest = elements
    if type(number) is not int or number not in TYPES[version]:
        return "/0"
    if not rest:
        return ""
    if not isinstance(rest[0], str) or len(rest[0]) > MAX_ID:
        return "/1"
    wanted = {2: [str], 3: [], 6: [str]}.get(number, [str, str, (Again, dict, str, type(None))])
    for index, (element, type_) in enumerate(zip(rest[1:], wanted, strict=False)):
        if not isinstance(element, type_):  # type: ignore[arg-type]
            return f"/{index + 2}"
    least = 3 if number in (4, 5) else ELEMENTS[number]
    return None if least <= len(elements) <= ELEMENTS[number] else ""


def _findings(version: str, elements: list[Any], action: str | None, has_duplicates: bool) -> set[Finding]:
    found: set[Finding] = set()
    message = None
    match elements:
        case [2 | 6 as number, _, str(name), payload]:
            message = Message(version, name, "request")
            if message not in _known(version) or message.number != number:
                found.add(Finding("/2", "action"))
                message = None
        case [3, _, payload]:
            message = Message(version, action, "response") if action else None
        case [_, _, _, _, dict() | Again() as details]:
            return set(_duplicates(details, ("4",)))
        case _:
            return set()
    # OCPP-J reads `null` as an empty payload.
    payload = {} if payload is None else payload
    for reading in _readings(payload) if has_duplicates else (payload,):
        if message is not None:
            found |= reference.findings(message, reading)
        elif not isinstance(reading, dict):
            found.add(Finding("", "type"))
    if has_duplicates:
        # What may not be there at all is not called a duplicate as well.
        forbidden = {finding.pointer for finding in found if finding.keyword == "additionalProperties"}
        found |= {finding for finding in _duplicates(payload) if finding.pointer not in forbidden}
    return found


@functools.cache
def _known(version: str) -> frozenset[Message]:
    return frozenset(reference.messages(version))


def _readings(value: Any) -> Iterator[Any]:
    """The value without duplicates; as many readings as it takes to have each duplicate in one."""
    if isinstance(value, list):
        items = [list(_readings(item)) for item in value]
        first = [readings[0] for readings in items]
        yield first
        for index, readings in enumerate(items):
            yield from ([*first[:index], reading, *first[index + 1 :]] for reading in readings[1:])
    elif isinstance(value, (dict, Again)):
        made: dict[str, Any] = {}
        others = []
        for name, inner in value.pairs if isinstance(value, Again) else value.items():
            for reading in _readings(inner):
                if name in made:
                    others.append((name, reading))
                else:
                    made[name] = reading
        yield made
        yield from ({**made, name: reading} for name, reading in others)
    else:
        yield value


def _duplicates(value: Any, path: tuple[str, ...] = ()) -> Iterator[Finding]:
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _duplicates(item, (*path, str(index)))
    elif isinstance(value, (dict, Again)):
        seen = set()
        for name, inner in value.pairs if isinstance(value, Again) else value.items():
            if name in seen:
                yield Finding(pointer_of([*path, name]), "duplicate", cut(name))
            seen.add(name)
            yield from _duplicates(inner, (*path, name))
