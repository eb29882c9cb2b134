"""The shared frames as test cases, and codecs to run them through.

`frames/*.json` are read by the Rust tests too. Each is an array of rows:

- `name`, unique; `version`; `frame` (text) or `hex` (bytes);
- `action`, that of the request which a CALLRESULT answers; `options` of the codec;
- `accept`: `type`, `id`, and what else is told of the message: `action`, `payload`, `code`, `description`,
  `details`, `validated`, `deviations` as pairs of pointer and keyword;
- or `refuse`: `violations`, all of them, as pairs of pointer and keyword in document order; `code`;
  `reply` as type, id and code, or null for silence.
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ocpp_fastcodec import Call, CallError, CallResult, CallResultError, Codec, Send, Violation

Message = Call | CallResult | CallError | CallResultError | Send
FRAMES = Path(__file__).parent / "frames"


@dataclass(frozen=True)
class Case:
    """One row of `frames/*.json`."""

    name: str
    version: str
    frame: bytes
    action: str | None = None
    options: dict[str, Any] = field(default_factory=dict)
    accept: dict[str, Any] | None = None
    refuse: dict[str, Any] | None = None

    @property
    def codec(self) -> Codec:
        return codec(self.version, **self.options)

    def forms(self) -> list[str | bytes | bytearray | memoryview]:
        """The frame as each type that a caller may hold it in."""
        forms: list[str | bytes | bytearray | memoryview] = [
            self.frame,
            bytearray(self.frame),
            memoryview(self.frame),
        ]
        try:
            return [self.frame.decode(), *forms]
        except UnicodeDecodeError:
            return forms


def _case(file: str, row: dict[str, Any]) -> Case:
    frame = bytes.fromhex(row.pop("hex")) if "hex" in row else row.pop("frame").encode()
    return Case(name=f"{file}: {row.pop('name')}", frame=frame, **row)


@functools.cache
def cases() -> tuple[Case, ...]:
    return tuple(
        _case(path.stem, row)
        for path in sorted(FRAMES.glob("*.json"))
        for row in json.loads(path.read_text(encoding="utf-8"))
    )


@functools.cache
def _codec(version: str, options: tuple[tuple[str, Any], ...]) -> Codec:
    return Codec(version, **dict(options))


def codec(version: str, **options: Any) -> Codec:
    """The same codec for the same options: what it learns from one frame meets the next."""
    return _codec(version, tuple(sorted(options.items())))


def places(violations: Any) -> list[list[str]]:
    found: list[Violation] = list(violations)
    return [[violation.pointer, violation.keyword] for violation in found]
