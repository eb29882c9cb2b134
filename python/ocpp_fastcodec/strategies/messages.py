"""Messages that are valid by the official schemas."""

from __future__ import annotations

import functools
import json
from typing import Any, Literal, TypeAlias, overload

from hypothesis import reject
from hypothesis import strategies as st

from .. import Call, CallError, CallResult, CallResultError, Codec, Send, Typed
from .._core import typed_class
from ..extensions import VendorAction
from .payload import draw_payload
from .scalars import NAMED, text
from .schema import Kind, Transfer, custom_data_of, node_of, transfers_of

__all__ = ["Direction", "Keys", "call_errors", "call_result_errors", "call_results", "calls", "payloads", "sends"]

Keys: TypeAlias = Literal["camel", "snake"]
Carrier: TypeAlias = Literal["CALL", "SEND"]
Direction: TypeAlias = Literal["charging_station_to_csms", "csms_to_charging_station"]

OPPOSITE: dict[Direction | None, Direction | None] = {
    None: None,
    "charging_station_to_csms": "csms_to_charging_station",
    "csms_to_charging_station": "charging_station_to_csms",
}
UNIQUE_IDS = st.integers(1, 10**9).map(str) | st.uuids().map(str) | text(36)


@functools.cache
def codec(version: str | Codec, keys: Keys = "camel", payloads: Literal["dict", "typed"] = "dict") -> Codec:
    """The codec of a version, or one that has the schemas of another codec; payloads are bounded here, not by it."""
    options: dict[str, Any] = {}
    if isinstance(version, Codec):
        (version,), options = version.__getnewargs_ex__()
    free = {"formats": False, "numbers": "float", "policy": None, "max_bytes": 1 << 30, "max_depth": 512}
    # What extensions say of data is judged with the rest.
    free |= {"refuse_data": True}
    return Codec(version, **options | free | {"keys": keys, "payloads": payloads})


def actions_of(version: str | Codec, direction: Direction | None, carrier: Carrier) -> list[str]:
    """The actions that travel one way, or any way, in messages of this type."""
    known = codec(version)
    return [action for action in known.actions(direction) if known.carrier(action) == carrier]


def actions(
    version: str | Codec, action: str | None, direction: Direction | None, carrier: Carrier = "CALL"
) -> list[str]:
    """The actions that may be drawn. Raises `ValueError` where there is none."""
    known = actions_of(version, direction, carrier)
    if action is not None and action not in known:
        raise ValueError(f"no action {action!r} in {codec(version).version}, or not of this kind or direction")
    if not known:
        raise ValueError(f"no such message in {codec(version).version}")
    return known if action is None else [action]


def calls(
    version: str | Codec,
    action: str | None = None,
    direction: Direction | None = None,
    *,
    keys: Keys = "camel",
    custom_data: bool = True,
) -> st.SearchStrategy[Call]:
    """Valid CALLs [J16 4.2.1, P4 4.2.1], such as a codec with these `keys` would have decoded.

    - `version`: a version of OCPP, or a codec by whose schemas they are valid: those of its edition and its draft.
    - `action`: all CALLs have it; otherwise any of the version, in alphabetical order when shrinking.
    - `direction`: which way the messages travel; None is both.
    - `keys`: how properties are named, as in `Codec`.
    - `custom_data`: whether objects of 2.x may carry `customData`.

    With the extensions of a codec, DataTransfer carries the messages of vendors as well, and `customData` theirs.

        @given(calls("1.6", direction="charging_station_to_csms"))
        def test_handlers(call: Call) -> None:
            codec.encode(call.result(handle(call)))

    Raises `ValueError` for a version that is unknown, and for an action that is unknown or travels the other way.
    """
    return _messages(version, actions(version, action, direction), "request", keys, custom_data)


def call_results(
    version: str | Codec,
    action: str | None = None,
    direction: Direction | None = None,
    *,
    keys: Keys = "camel",
    custom_data: bool = True,
) -> st.SearchStrategy[CallResult]:
    """Valid CALLRESULTs [J16 4.2.2, P4 4.2.2], which know the `action` that they answer.

    `direction` is the way of the result, which is not that of its CALL. Otherwise as `calls`.

        @given(call_results("2.0.1", "GetVariables"))
        def test_report(result: CallResult) -> None:
            assert report(result.payload)
    """
    return _messages(version, actions(version, action, OPPOSITE[direction]), "response", keys, custom_data)


def sends(
    version: str | Codec = "2.1",
    action: str | None = None,
    direction: Direction | None = None,
    *,
    keys: Keys = "camel",
    custom_data: bool = True,
) -> st.SearchStrategy[Send]:
    """Valid SENDs [2.1 P4 4.2.4].

        @given(sends())
        def test_streams(send: Send) -> None:
            store(send.payload["id"], send.payload["data"])

    Otherwise as `calls`; `ValueError` also for a version that has none.
    """
    return _messages(version, actions(version, action, direction, "SEND"), "request", keys, custom_data)


@overload
def payloads(
    version: str | Codec,
    action: str,
    kind: Kind = "request",
    *,
    keys: Keys = "camel",
    custom_data: bool = True,
    typed: Literal[False] = False,
) -> st.SearchStrategy[dict[str, Any]]: ...
@overload
def payloads(
    version: str | Codec, action: str, kind: Kind = "request", *, custom_data: bool = True, typed: Literal[True]
) -> st.SearchStrategy[Typed]: ...
def payloads(
    version: str | Codec,
    action: str,
    kind: Kind = "request",
    *,
    keys: Keys = "camel",
    custom_data: bool = True,
    typed: bool = False,
) -> st.SearchStrategy[Any]:
    """Valid payloads: "request" of CALLs and SENDs, "response" of CALLRESULTs.

    The simplest has the required properties alone, with the first literal of each enum. Most have at most 60 values,
    and all of them together draw every property, every literal, texts of exactly `maxLength` characters, characters
    beyond the BMP, numbers at their limits, and timestamps with and without fractions and zones.

        @given(payloads("1.6", "StopTransaction"))
        def test_bill(payload: dict[str, Any]) -> None:
            assert bill(payload).total >= 0

    With `typed`, an object of the payload's class is drawn, not a dict; for an action of a codec's extensions, of the
    class that the codec makes.

    Raises `ValueError` as `Codec.schema`. `keys` and `custom_data` are as in `calls`.
    """
    known = codec(version, keys)
    known.schema(action, kind)
    drawn = _payloads(version, action, kind, "camel" if typed else keys, custom_data)
    if not typed:
        return drawn
    if known.extensions:
        return drawn.map(functools.partial(_typed, version, action, kind))
    class_ = typed_class(known.version, action if kind == "request" else f"{action}Response")
    return drawn if class_ is None else drawn.map(class_.from_dict)


def _typed(version: str | Codec, action: str, kind: Kind, payload: dict[str, Any]) -> Any:
    """An object of the class that a codec has for a payload."""
    frame = codec(version).encode(message_of(version, action, kind, "", payload))
    message: Any = codec(version, "camel", "typed").decode(frame, action=action)
    return message.payload


@st.composite
def _payloads(
    draw: st.DrawFn, version: str | Codec, action: str, kind: Kind, keys: Keys, custom_data: bool
) -> dict[str, Any]:
    payload: dict[str, Any] = message_with(draw, version, action, kind, "", keys, custom_data).payload
    return payload


def _messages(
    version: str | Codec, actions: list[str], kind: Kind, keys: Keys, custom_data: bool
) -> st.SearchStrategy[Any]:
    codec(version, keys)
    return _one_of(version, actions, kind, keys, custom_data)


@st.composite
def _one_of(
    draw: st.DrawFn, version: str | Codec, actions: list[str], kind: Kind, keys: Keys, custom_data: bool
) -> Any:
    unique_id = draw(UNIQUE_IDS)
    return message_with(draw, version, draw(st.sampled_from(actions)), kind, unique_id, keys, custom_data)


def message_with(
    draw: st.DrawFn, version: str | Codec, action: str, kind: Kind, unique_id: str, keys: Keys, custom_data: bool
) -> Any:
    """A message with a payload that is drawn."""
    known = codec(version)
    vendors = custom_data_of(known) if custom_data else {}
    payload = draw_payload(draw, node_of(known, action, kind), custom_data=custom_data, vendors=vendors).value
    transfer = draw(st.sampled_from([None, *transfers_of(known)])) if action == "DataTransfer" else None
    if transfer is not None:
        action = fill(draw, transfer, kind, payload)
    message = message_of(version, action, kind, unique_id, payload)
    if known.extensions and not known.is_valid(known.encode(message, validate=False), action=action):
        reject()
    if keys == "camel" and transfer is None:
        return message
    return codec(version, keys).decode(codec(version).encode(message), action=action)


def fill(draw: st.DrawFn, transfer: Transfer, kind: Kind, payload: dict[str, Any]) -> VendorAction:
    """Makes the payload of a DataTransfer one of a vendor's, with data that is drawn."""
    action = transfer.action
    if kind == "request":
        payload.pop("messageId", None)
        payload |= {"vendorId": action.vendor_id} | (
            {} if action.message_id is None else {"messageId": action.message_id}
        )
    if kind in transfer.data:
        data = draw_payload(draw, transfer.data[kind]).value
        payload["data"] = json.dumps(data, ensure_ascii=draw(st.booleans())) if transfer.is_text else data
    return action


def message_of(version: str | Codec, action: str, kind: Kind, unique_id: str, payload: Any) -> Call | CallResult | Send:
    """The message that carries a payload, as it would have been decoded."""
    known = codec(version)
    if kind == "response":
        return CallResult(unique_id, payload, action, validated=True, version=known.version)
    if known.carrier(action) == "SEND":
        return Send(unique_id, action, payload, version=known.version)
    return Call(unique_id, action, payload, version=known.version)


def call_errors(version: str | Codec) -> st.SearchStrategy[CallError]:
    """CALLERRORs with the error codes of the version [J16 4.2.3, P4 4.2.3, P4 4.3].

        @given(call_errors("1.6"))
        def test_refusals(error: CallError) -> None:
            assert advice(error.code)

    Raises `ValueError` for an unknown version.
    """
    return _errors(CallError, version)


def call_result_errors(version: str | Codec = "2.1") -> st.SearchStrategy[CallResultError]:
    """CALLRESULTERRORs [2.1 P4 4.2.3].

        @given(call_result_errors())
        def test_refused_results(error: CallResultError) -> None:
            assert advice(error.code)

    Otherwise as `call_errors`; `ValueError` also for a version that has none.
    """
    if 5 not in codec(version).message_types:
        raise ValueError(f"no such message in {codec(version).version}")
    return _errors(CallResultError, version)


def _errors(error: Any, version: str | Codec) -> st.SearchStrategy[Any]:
    known = codec(version)
    codes = st.sampled_from(known.error_codes)
    return st.builds(error, UNIQUE_IDS, codes, text(255), NAMED, version=st.just(known.version))
