"""One rule: which violations it is about, and what is done; and the check that it says something that can be."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import KW_ONLY, dataclass
from difflib import get_close_matches
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from .._core import FOREIGN_KEYWORDS, PAYLOAD_KEYWORDS, VERSIONS, Codec
from .places import KINDS, Message, messages, nearest_place, official
from .repairs import REPAIRS

Resolution: TypeAlias = Literal["reject", "accept", "repair", "drop", "tolerate"]

RESOLUTIONS: Final = ("reject", "accept", "repair", "drop", "tolerate")
_HEADER: Final = {"action": ("action-case",), "frame": ("number-to-id",), "json": ("keep-alive", "strip-nul")}
"""The keywords of what comes before a payload, and the repairs that know some of it. The rest is refused whatever a
policy says, but for a message id that is too long, which may be accepted."""
_KNOWN: Final = {
    "action": "only the repair action-case knows some of it",
    "frame": "only the repair number-to-id knows some of it, and accept with max_length knows long message ids",
    "json": "only the repairs keep-alive and strip-nul know some of it",
}
_MOST: Final = (1 << 31) - 1
"""The longest length that a rule may accept."""
KEYWORDS: Final = tuple(sorted((*PAYLOAD_KEYWORDS, *FOREIGN_KEYWORDS, *_HEADER)))
"""What a rule may be about: a payload, the frame around it, its action, or a text that is not JSON."""


_LONGEST = 1024
"""No place of a payload needs a longer pointer; what is nearest to it would take long to find."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What is done about which violations. What is None is not asked.

    Where:

    - `version`: "1.6", "2.0.1" or "2.1".
    - `action`: of a CALL, a SEND, or the CALL that a CALLRESULT answers.
    - `kind`: "request" or "response".
    - `pointer`: JSON Pointer (RFC 6901) into the payload, `*` for any index, to the value that is wrong, as
      `Violation.pointer` tells it. A `drop` names what is dropped, and is about all that is wrong in it.
    - `keyword`: as `Violation.keyword`; one of `KEYWORDS`.
    - `property`: the property that is missing, with keyword "required".

    What:

    - `resolution`: "reject" refuses the message; "accept" keeps the value; "repair" changes it; "drop" removes the
      property or the item that `pointer` names, or without one that the violation is at. If the payload is then
      incomplete, that is a violation of its own, for which the rules are asked again. "tolerate" accepts what cannot
      hurt a handler, and else drops the smallest part that a handler can do without: see `docs/leniency.md`.
    - `repair`: the name of the repair, one of `REPAIRS`.
    - `max_length`: accepts strings of up to so many characters, with keyword "maxLength"; with keyword "frame", message
      ids.
    - `literals`: accepts these strings beside the literals of the schema, with keyword "enum".
    - `name`: what reports call the rule; by default the rule in words. No secrets: it goes to logs.
    """

    resolution: Resolution
    _: KW_ONLY
    version: str | None = None
    action: str | None = None
    kind: Literal["request", "response"] | None = None
    pointer: str | None = None
    keyword: str | None = None
    property: str | None = None
    repair: str | None = None
    max_length: int | None = None
    literals: tuple[str, ...] = ()
    name: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "literals", tuple(self.literals))

    def __str__(self) -> str:
        if self.name:
            return str(self.name)
        what = [self.resolution, self.repair, " or ".join(map(repr, self.literals))]
        if self.max_length is not None:
            what.append(f"up to {self.max_length} characters")
        where = [self.version, self.action, self.kind, self.pointer, self.keyword, self.property]
        return ": ".join(" ".join(str(part) for part in parts if part) for parts in (where, what) if any(parts))


def check(rule: Rule, codecs: Collection[Codec] = ()) -> None:
    """Raises `ValueError` for a rule that can never apply, with the nearest name that there is.

    Rules are about the official actions and places, and those of the codecs.
    """
    _check_types(rule)
    if codecs:
        _check_names(rule, codecs)
    else:
        _check_official_names(rule)


def _check_types(rule: Rule) -> None:
    for attribute in ("resolution", "version", "action", "kind", "pointer", "keyword", "property", "repair", "name"):
        value = getattr(rule, attribute)
        if not isinstance(value, str if attribute in ("resolution", "name") else str | None):
            raise ValueError(f"{attribute}: expected str, found {type(value).__name__}")
    if not all(isinstance(literal, str) for literal in rule.literals):
        raise ValueError("literals: expected strings")
    if any("\ud800" <= letter <= "\udfff" for literal in rule.literals for letter in literal):
        raise ValueError("literals: expected no half of a surrogate pair, which UTF-8 cannot hold")
    if any(len(text or "") > _LONGEST for text in (rule.action, rule.pointer, rule.name)):
        raise ValueError(f"action, pointer and name: expected at most {_LONGEST} characters")
    if not isinstance(rule.max_length, int | None) or isinstance(rule.max_length, bool):
        raise ValueError(f"max_length: expected int, found {type(rule.max_length).__name__}")
    if not all((text or "").isprintable() for text in (rule.name, rule.pointer, rule.property)):
        raise ValueError("name, pointer and property: expected printable characters")


@lru_cache(maxsize=1024)
def _check_official_names(rule: Rule) -> None:
    _check_names(rule, ())


def _check_names(rule: Rule, codecs: Collection[Codec]) -> None:
    _known("resolution", rule.resolution, RESOLUTIONS)
    _known("version", rule.version, VERSIONS)
    _known("kind", rule.kind, KINDS)
    _known("keyword", rule.keyword, KEYWORDS)
    _known("repair", rule.repair, REPAIRS)
    _check_what(rule)
    asked = [codec for codec in (*map(official, VERSIONS), *codecs) if rule.version in (None, codec.version)]
    _known("action", rule.action, sorted({action for codec in asked for action in codec.actions()}))
    found_in = list(messages(asked, rule.action, rule.kind))
    if rule.pointer is not None:
        _check_pointer(rule, rule.pointer, found_in)
    if rule.property is not None:
        _known(
            "property", rule.property, sorted({name for message in found_in for name in message.names(rule.pointer)})
        )


def _check_what(rule: Rule) -> None:
    if (rule.resolution == "repair") != (rule.repair is not None):
        raise ValueError(f"repair: {'expected a name' if rule.repair is None else 'only with resolution repair'}")
    if rule.max_length is not None:
        if rule.resolution != "accept" or rule.keyword not in ("maxLength", "frame"):
            raise ValueError("max_length: only with resolution accept and keyword maxLength or frame")
        if not 0 <= rule.max_length <= _MOST:
            raise ValueError(f"max_length: expected at least 0 and at most {_MOST}")
    if rule.literals and (rule.resolution, rule.keyword) != ("accept", "enum"):
        raise ValueError("literals: only with resolution accept and keyword enum")
    if rule.property is not None and rule.keyword != "required":
        raise ValueError("property: only with keyword required")
    _check_header(rule)


def _check_header(rule: Rule) -> None:
    """What comes before a payload is mended by its own repairs, or refused."""
    keyword = next((keyword for keyword, repairs in _HEADER.items() if rule.repair in repairs), rule.keyword)
    if keyword not in _HEADER:
        return
    if rule.keyword not in (None, keyword):
        raise ValueError(f"repair: {rule.repair} is about the keyword {keyword}")
    if rule.action or rule.kind or rule.pointer is not None:
        raise ValueError(f"{keyword}: comes before a message is known: no action, kind or pointer")
    accepts_ids = keyword == "frame" and rule.resolution == "accept" and rule.max_length is not None
    if not (accepts_ids or rule.resolution == "reject" or rule.repair in _HEADER[keyword]):
        what = {"json": "not JSON", "frame": "no frame", "action": "no action"}[keyword]
        raise ValueError(f"keyword: what is {what} is refused; {_KNOWN[keyword]}")


def _check_pointer(rule: Rule, pointer: str, found_in: list[Message]) -> None:
    if pointer and not pointer.startswith("/"):
        raise ValueError(f"pointer: expected a JSON Pointer, which begins with /, found {pointer!r}")
    if rule.resolution == "drop" and not pointer:
        raise ValueError("pointer: the payload itself cannot be dropped")
    extra = rule.keyword == "additionalProperties"
    if not any(message.has_place(pointer, extra=extra) for message in found_in):
        what = " ".join(part for part in (rule.version, rule.action, rule.kind) if part) or "any message"
        nearest = nearest_place(found_in, pointer)
        raise ValueError(f"pointer: no {pointer!r} in {what}{_suggestion([nearest] if nearest else [])}")


def _known(attribute: str, value: str | None, names: Iterable[str]) -> None:
    names = list(names)
    if value is not None and value not in names:
        raise ValueError(f"{attribute}: unknown {value!r}{_suggestion(nearest(value, names))}")


def nearest(name: str, names: Iterable[str]) -> list[str]:
    """The name that is most like this one, if there is any; case counts little."""
    by_lower = {known.lower(): known for known in names}
    return [by_lower[match] for match in get_close_matches(name.lower(), by_lower, n=1, cutoff=0.5)]


def _suggestion(names: Iterable[str]) -> str:
    return "".join(f": did you mean {name!r}?" for name in names)


def unknown(what: str, name: str, names: Iterable[str]) -> ValueError:
    """The error for a name that there is not."""
    return ValueError(f"unknown {what} {name!r}{_suggestion(nearest(name, names))}")


def numbered(rules: Iterable[Rule], codecs: Collection[Codec] = ()) -> Iterator[Rule]:
    """The rules, each checked as `check` does; an error says which one it is."""
    for number, rule in enumerate(rules, 1):
        if not isinstance(rule, Rule):
            raise TypeError(f"rule {number}: expected Rule, found {type(rule).__name__}")
        try:
            check(rule, codecs)
        except ValueError as error:
            raise ValueError(f"rule {number} ({rule}): {error}") from None
        yield rule
