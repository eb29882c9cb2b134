"""Keeps which OCPP version each station speaks: named by the log, or told by what its frames fit."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Literal, NamedTuple

from .. import VERSIONS, Codec, DecodeError, Violation
from .._core import Speech
from ..extensions import Extensions
from ..policy import Policy

Origin = Literal["option", "log", "handshake", "guess", "weak"]
"""Where a version comes from: `--version`, beside the frame, a handshake, what fits, or what fits least badly."""

_WELL_KNOWN = 8  # frames after which one that fits another version only is taken for an exception
_SURPRISES = 3  # such frames after which it is not


class Codecs(dict[str, Codec]):
    """The codec of each version, made when it is first asked for.

    `strict` holds the codecs without the policy: what is a frame, and of which version, is no matter of tolerance.
    """

    def __init__(
        self, *, formats: bool = False, policy: Policy | None = None, extensions: Extensions | None = None
    ) -> None:
        super().__init__()
        self._formats = formats
        self._policy = policy
        self._extensions = extensions
        self.strict = self if policy is None else Codecs(formats=formats, extensions=extensions)

    def __missing__(self, version: str) -> Codec:
        codec = self[version] = Codec(
            version, formats=self._formats, policy=self._policy, extensions=self._extensions, refuse_data=True
        )
        return codec


class Spoken(Speech):
    """What is known of the version that one station speaks."""

    def __init__(self, version: str | None = None, origin: Origin = "guess") -> None:
        self.version = version or VERSIONS[0]
        self.origin = origin
        self.candidates = VERSIONS  # the versions that all its frames fit so far
        self.tried = 0  # how many frames have told something
        self.surprises = 0
        """How many frames fitted another version only."""
        self.changed = False
        """Whether its frames fit no one version: it connected anew, or it is several stations."""
        if version and origin in ("option", "log"):
            self.candidates = (version,)
            self.tried = _WELL_KNOWN

    def name(self, version: str, origin: Origin) -> None:
        """Notes that the log names the version; what frames have told before counts no more."""
        self.__init__(version, origin)  # type: ignore[misc]

    def switch(self, versions: tuple[str, ...], *, certain: bool, alone: bool) -> bool:
        """Notes a frame that is valid in these versions only; True if the station spoke another one before.

        `certain`: only the version can be the reason. `alone`: it is one station. One odd frame is no new version of a
        station that is well known, but of many stations without names it tells that they differ.
        """
        known = tuple(version for version in self.candidates if version in versions)
        surprise = not known
        if surprise:
            self.surprises += 1
            self.changed = self.changed or not alone or self.surprises >= _SURPRISES
            if self.tried >= _WELL_KNOWN and self.surprises < _SURPRISES and not certain:
                return True
            self.tried = self.surprises = 0
        self.candidates = known or versions
        self.version = self.candidates[0]
        self.tried = max(self.tried, 1)
        self.origin = "guess" if self.origin != "option" else "option"
        return surprise

    @property
    def pool(self) -> tuple[str, ...]:
        """The versions by which a frame that fits none may be judged."""
        return VERSIONS if self.changed or not self.tried else self.candidates


class Finding(NamedTuple):
    """What is wrong with a frame in every version that it may be of."""

    version: str
    violations: list[Violation]
    is_weak: bool
    """Whether the version is only the one that the frame breaks least."""


def judge(
    frame: bytes, versions: Iterable[str], codecs: Codecs, action: str | None = None, *, is_named: bool = False
) -> Finding | None:
    """What a frame that fits none of the versions breaks, or None where they do not agree; `is_named` by the log.

    What it breaks in all of them is certain. Where there is no such thing, the version with the fewest violations is
    taken, if it is one alone.
    """
    asked = tuple(versions)
    every = {version: _check(frame, codecs[version], action) for version in (asked if is_named else VERSIONS)}
    lists = {version: every[version] for version in asked}
    knowing = {version: violations for version, violations in lists.items() if not _is_unknown(violations)}
    if not is_named:
        # Where the frame is more like another version, the station may speak that.
        least = min((len(found) for found in every.values() if found and not _is_unknown(found)), default=0)
        if least and (not knowing or min(len(found) for found in knowing.values()) > least):
            return None
    lists = {version: violations for version, violations in (knowing or lists).items() if violations}
    if not lists:
        return None
    certain = _in_all(lists)
    if certain is not None:
        return Finding(*certain, False)
    least = min(len(violations) for violations in lists.values())
    weak = _in_all({version: violations for version, violations in lists.items() if len(violations) == least})
    return Finding(*weak, True) if weak is not None else None


def _in_all(lists: dict[str, list[Violation]]) -> tuple[str, list[Violation]] | None:
    """The violations that all versions have, and the one of them with the fewest."""
    if len(lists) == 1:
        return next(iter(lists.items()))
    best = min(lists, key=lambda version: len(lists[version]))
    common = set.intersection(*({_place(v) for v in violations} for violations in lists.values()))
    certain = [violation for violation in lists[best] if _place(violation) in common]
    return (best, certain) if certain else None


def _check(frame: bytes, codec: Codec, action: str | None) -> list[Violation]:
    try:
        return codec.check(frame, action=action)
    except ValueError:  # the version does not know the action
        return []


def _is_unknown(violations: list[Violation]) -> bool:
    """Whether all that is wrong is that the version does not know the action."""
    return bool(violations) and violations[0].keyword == "action"


def _place(violation: Violation) -> tuple[object, ...]:
    return violation.keyword, violation.pointer, violation.property, violation.expected, violation.found


@cache
def is_call(codec: Codec, action: str) -> bool:
    """Whether CALLs carry the action, so that a result may answer it: what only a SEND carries has no answer."""
    return action in codec.actions() and codec.carrier(action) == "CALL"


def refusal(frame: bytes, codec: Codec, action: str | None = None) -> DecodeError | None:
    """Why the codec refuses a frame, which answers the action."""
    try:
        codec.decode(frame, action=action)
    except DecodeError as error:
        return error
    return None
