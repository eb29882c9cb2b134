"""Guesses the OCPP version of a log that names none, from its first frames."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from .. import VERSIONS, Call, CallResult, Codec, DecodeError, Send
from ..policy import Policy
from .frames import Frame

MAX_SAMPLE = 200
MAX_SAMPLE_BYTES = 4 << 20


class Codecs(dict[str, Codec]):
    """The codec of each version, made when it is first asked for.

    `strict` are those without the policy: what is a frame, and of which version, is no matter of tolerance.
    """

    def __init__(self, *, formats: bool, policy: Policy | None = None) -> None:
        super().__init__()
        self._formats = formats
        self._policy = policy
        self.strict = self if policy is None else Codecs(formats=formats)

    def __missing__(self, version: str) -> Codec:
        codec = self[version] = Codec(version, formats=self._formats, policy=self._policy)
        return codec


def is_call(codec: Codec, action: str) -> bool:
    """Whether CALLs carry the action, so that a result may answer it: not so what only a SEND carries."""
    return action in codec.actions() and codec.carrier(action) == "CALL"


class Sample:
    """Frames that wait for a version."""

    def __init__(self) -> None:
        self.frames: list[Frame] = []
        self._bytes = 0

    def add(self, frame: Frame) -> None:
        """Keeps a frame."""
        self.frames.append(frame)
        self._bytes += len(frame.text)

    def is_enough(self) -> bool:
        """Whether to decide now."""
        return len(self.frames) >= MAX_SAMPLE or self._bytes >= MAX_SAMPLE_BYTES


class _Score(NamedTuple):
    """How well a version fits: the frames that a schema judged valid decide, then the others it accepts."""

    validated: int
    accepted: int
    violations: int  # negative


def guess_version(sample: Iterable[Frame], codecs: Codecs, hint: str | None) -> str | None:
    """The version that fits best; of equals the one that the log names later, else the oldest; None: none."""
    frames = list(sample)
    scores = {version: _score(frames, codecs[version]) for version in VERSIONS}
    best = max(scores.values())
    if not best.validated and (not best.accepted or best.violations):
        return hint
    equals = [version for version in VERSIONS if scores[version] == best]
    return hint if hint in equals else equals[0]


def _score(frames: list[Frame], codec: Codec) -> _Score:
    pending: dict[str, str] = {}
    validated = accepted = violations = 0
    for frame in frames:
        try:
            message = codec.decode(frame.text, pending=pending)
        except DecodeError as error:
            violations += len(error.violations)
            action = error.action or ""
            if error.unique_id is not None and error.message_type_id == 2 and is_call(codec, action):
                pending[error.unique_id] = action
            continue
        if isinstance(message, (Call, Send)) or (isinstance(message, CallResult) and message.validated):
            validated += 1
        else:
            accepted += 1
        if isinstance(message, Call):
            pending[message.unique_id] = message.action
    return _Score(validated, accepted, -violations)
