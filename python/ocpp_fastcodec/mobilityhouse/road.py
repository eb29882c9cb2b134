"""The fast road of one OCPP version: it reads, judges and writes as the package `ocpp` does, or declines.

To decline is always right: the package's own functions then decide. So each shortcut here only has to be sure of what
it accepts. The codecs judge by the package's reading: its edition of the schemas, draft 4 throughout, no formats.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import fields
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Literal
from weakref import ref

from ocpp import messages
from ocpp.charge_point import remove_nones, serialize_as_dict

from ocpp_fastcodec._core import Call, CallResult, Codec, DecodeError, KeepAlive, Send, Violation
from ocpp_fastcodec.extensions import Extension
from ocpp_fastcodec.mobilityhouse.counts import count
from ocpp_fastcodec.mobilityhouse.names import camel_to_snake_case, snake_to_camel_case
from ocpp_fastcodec.mobilityhouse.releases import Kind
from ocpp_fastcodec.policy import Policy

OPEN = "customData"
"""The one object of the schemas of 2.x whose names are not all known. The package renames those as well."""

OWN_NAMES = {"DataTransfer", "Get15118EVCertificate"}
"""Requests of 2.x with names that the codec leaves alone or renames otherwise: `data`, and `prioritizedEMAIDs`."""

DECIMAL_CALLS = {"SetChargingProfile", "RemoteStartTransaction"}
DECIMAL_RESULTS = {"GetCompositeSchedule"}
"""In 1.6 the package hands out floats as decimals here."""


class Remembered(dict[Any, bool]):
    """What a question was answered for an object, for as long as the object lives."""

    def __init__(self, question: Callable[[Any], bool]) -> None:
        self.question = question

    def of(self, thing: Any) -> bool:
        try:
            return self[ref(thing)]
        except TypeError:  # There is no weak reference to it, or it has no hash.
            return self.question(thing)

    def __missing__(self, reference: ref[Any]) -> bool:
        thing = reference()
        answer = self[ref(thing, self.forget)] = self.question(thing)
        return answer

    def forget(self, reference: ref[Any]) -> None:
        self.pop(reference, None)


def _has_fields_only(cls: type) -> bool:
    """Whether `dataclasses.asdict` and the package find the same in an instance: no ClassVar, no InitVar."""
    declared = getattr(cls, "__dataclass_fields__", None)
    return declared is not None and len(declared) == len(fields(cls))


has_fields_only = Remembered(_has_fields_only)


class Road:
    """Reads, judges and writes the frames of one version."""

    def __init__(
        self,
        version: str,
        policy: Policy | None,
        extensions: tuple[Extension, ...],
        mend_text: Callable[[str], str | None] | None,
    ) -> None:
        self.mend_text = Codec(version, mend=mend_text).mend  # which refuses what cannot be called
        self.camel = _codec(version, "camel", policy, extensions)
        self.snake = _codec(version, "snake", policy, extensions)
        self.is_lenient = policy is not None
        self.is_open = OPEN in self.camel.schema("Heartbeat", "request").get("properties", ())
        self.message_types = frozenset(self.camel.message_types)
        self.actions = frozenset(self.camel.actions())
        self.left: frozenset[tuple[str, Kind]] = frozenset()
        """The messages, by action and kind, that are left to the package, whose schemas of them are others."""

    def read(self, frame: str) -> Call | Send | None:
        """The request in a frame, names in snake case; None where the package's own functions have to look."""
        try:
            message: Any = self.snake.decode(frame)
        except DecodeError:
            return None
        if any(violation.rule is None for violation in message.deviations):
            return None
        if (message.action, "request") in self.left:
            return None
        count(message.action, is_fast=True)
        if self.is_open and (message.action in OWN_NAMES or _may_hold(frame, OPEN)):
            message = self.camel.decode(frame)
            message = _with_payload(message, camel_to_snake_case(message.payload))
        request: Call | Send = message
        return request

    def broken(self, frame: str | bytes) -> Violation | None:
        """What is wrong with the text of a frame that is not JSON, and that no policy takes for a sign of life."""
        first = next(iter(self.camel.check(frame)), None)
        return first if first is not None and first.keyword == "json" and first.resolution is None else None

    def mend(self, message: Any) -> tuple[Violation, ...]:
        """Puts into a message of the package what the policy makes of its payload; what was tolerated."""
        result = message.message_type_id == messages.MessageType.CallResult
        if (message.action, "response" if result else "request") in self.left:
            return ()
        parts = [3, "", message.payload] if result else [2, "", message.action, message.payload]
        try:
            mended: Any = self.camel.decode(json.dumps(parts), action=message.action if result else None)
        except (DecodeError, ValueError, TypeError, RecursionError):
            return ()
        if not mended.deviations or any(violation.rule is None for violation in mended.deviations):
            return ()
        count(message.action, is_fast=True)
        message.payload = mended.payload
        self._give_decimals(message)
        return tuple(mended.deviations)

    def is_keep_alive(self, frame: Any) -> bool:
        """Whether the policy takes a text that is no frame for a sign of life."""
        try:
            return isinstance(self.camel.decode(frame), KeepAlive)
        except (DecodeError, TypeError):
            return False

    def write(self, message: Call | CallResult) -> str | None:
        """The frame with a dataclass for payload, as the package writes it; None where it has to do that itself."""
        kind: Kind = "request" if isinstance(message, Call) else "response"
        if not has_fields_only.of(type(message.payload)) or (message.action, kind) in self.left:
            return None
        text = self._encode(message)
        if self.is_open and (text is None or OPEN in text or message.action in OWN_NAMES):
            text = self._encode_tidied(message)
        if text is not None and message.action is not None:
            count(message.action, is_fast=True)
        return text

    def _encode(self, message: Call | CallResult) -> str | None:
        try:
            text = self.snake.encode(message)
        except Exception:  # It may come from an attribute of the dataclass.
            return None
        if text.isascii() and "\x7f" not in text:
            return text
        return json.dumps(json.loads(text), separators=(",", ":"))

    def _encode_tidied(self, message: Call | CallResult) -> str | None:
        """As `write`, with the open parts renamed and each None removed beforehand."""
        try:
            payload = remove_nones(serialize_as_dict(message.payload))
            if message.action == "DataTransfer" and "data" in payload:
                payload["data"] = snake_to_camel_case(payload["data"])
            return self._encode(_with_payload(message, _tidied(payload)))
        except Exception:
            return None

    def accepts(self, message: Any) -> bool:
        """Whether a message of the package is valid; then its payload is as the package's validation leaves it."""
        kind, action, payload = type(message), message.action, message.payload
        if type(payload) is not dict or type(action) is not str:
            return False
        if (action, "request" if kind is messages.Call else "response") in self.left:
            return False
        try:
            if kind is messages.Call:
                self.camel.encode(Call("", action, payload))
            elif kind is messages.CallResult:
                self.camel.encode(CallResult("", payload, action))
            else:
                return False
        except Exception:
            return False
        self._give_decimals(message)
        return True

    def _give_decimals(self, message: Any) -> None:
        decimal = DECIMAL_CALLS if type(message) is messages.Call else DECIMAL_RESULTS
        if not self.is_open and message.action in decimal:
            message.payload = with_decimals(message.payload)


def _may_hold(frame: str, name: str) -> bool:
    """Whether the name may stand in the frame; it may be spelled with escapes. One character is found the soonest."""
    return name in frame or ("\\" in frame and "\\u" in frame)


def _codec(
    version: str, keys: Literal["camel", "snake"], policy: Policy | None, extensions: tuple[Extension, ...]
) -> Codec:
    return Codec(version, keys=keys, edition="mobilityhouse", draft=4, policy=policy, extensions=extensions)


def with_decimals(payload: Any) -> Any:
    """A copy with each float as the decimal that its text is; `ValueError` for one that is not finite."""
    return json.loads(json.dumps(payload, allow_nan=False), parse_float=Decimal)


def _with_payload(message: Any, payload: Any) -> Any:
    if isinstance(message, CallResult):
        return CallResult(message.unique_id, payload, message.action)
    return type(message)(message.unique_id, message.action, payload, deviations=message.deviations)


def _tidied(data: Any) -> Any:
    """Renames what is inside of `customData`, and two fields of 2.1 that the package spells otherwise than 2.0.1."""
    if isinstance(data, dict):
        return {
            name.replace("iso_15118", "iso15118"): snake_to_camel_case(value)
            if name in ("custom_data", OPEN)
            else _tidied(value)
            for name, value in data.items()
        }
    return [_tidied(item) for item in data] if isinstance(data, list) else data


_roads: dict[Any, Road] = {}
ROADS = MappingProxyType(_roads)
"""By version, as a ChargePoint names it."""


def open_roads(
    versions: Iterable[str],
    policy: Policy | None,
    extensions: tuple[Extension, ...] = (),
    mend: Callable[[str], str | None] | None = None,
) -> None:
    """Makes the codecs."""
    _roads.update((version, Road(version, policy, extensions, mend)) for version in versions)
