"""What was encoded decodes to the same message; and `encode` refuses what `decode` would refuse, and nothing else."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

import reference
from ocpp_fastcodec import Call, CallError, CallResult, CallResultError, EncodeError, Send, Violation, replies
from payloads import everything, payloads
from reference import Message
from shared import Message as AnyMessage
from shared import codec

MESSAGES = reference.messages()
# Every schema has its own test, and three codecs.
FEWER = settings(max_examples=settings.default.max_examples * 2 // 5)  # type: ignore[union-attr]
OPTIONS: list[dict[str, Any]] = [{}, {"keys": "snake"}, {"keys": "snake", "numbers": "decimal"}]
IDS = st.text(max_size=36)


def built(message: Message, payload: Any, unique_id: str = "id-1") -> AnyMessage:
    if message.kind == "response":
        return CallResult(unique_id, payload, message.action)
    if message.action == "NotifyPeriodicEventStream":
        return Send(unique_id, message.action, payload)
    return Call(unique_id, message.action, payload)


def finite(payload: str) -> str:
    """Floats end before `1e400`, which decodes to an infinity."""
    return payload.replace("1e400", "1e300")


@pytest.mark.parametrize("message", MESSAGES, ids=str)
@FEWER
@given(data=st.data())
def test_decode_of_encode(message: Message, data: st.DataObject) -> None:
    payload = finite(data.draw(payloads(message, faults=0)))
    note(payload)
    frames = set()
    for options in OPTIONS:
        ours = codec(message.version, **options)
        first: Any = ours.decode(message.frame(payload), action=message.action)
        text = ours.encode(first)
        assert ours.encode_bytes(first) == text.encode()
        again: Any = ours.decode(text, action=message.action)
        assert again == first
        assert list(again.payload) == list(first.payload)
        assert ours.encode(again) == text
        if "numbers" not in options:
            frames.add(text)
    assert len(frames) == 1, "camel and snake say the same"


@pytest.mark.parametrize("version", reference.VERSIONS)
@pytest.mark.parametrize("keys", ["camel", "snake"])
@given(unique_id=IDS)
def test_any_id(version: str, keys: str, unique_id: str) -> None:
    ours = codec(version, keys=keys)
    message = Call(unique_id, "Heartbeat", {})
    assert ours.decode(ours.encode(message)) == message


def said(violation: Violation) -> str:
    """All but the offset, and whether what is out of bounds is an integer: `encode` writes -1.0 as one."""
    found = None if violation.keyword in ("minimum", "maximum", "multipleOf") else violation.found
    place = (violation.pointer, violation.keyword, violation.property)
    return repr((*place, violation.expected, found, violation.message))


@pytest.mark.parametrize("message", MESSAGES, ids=str)
@FEWER
@given(data=st.data())
def test_near_misses(message: Message, data: st.DataObject) -> None:
    """`encode` judges a payload as `decode` judges its JSON; `null` for a payload is only read."""
    text = finite(data.draw(payloads(message, faults=3).filter(lambda text: text != "null")))
    note(text)
    ours = codec(message.version)
    payload = json.loads(text)
    text = json.dumps(payload)
    found: tuple[Violation, ...] = ()
    try:
        frame = ours.encode(built(message, payload))
    except EncodeError as error:
        found = error.violations
        assert found
    else:
        assert json.loads(frame)[-1] == payload
    theirs = ours.check(message.frame(text), action=message.action)
    assert sorted(map(said, found)) == sorted(map(said, theirs))
    places = {(violation.pointer, violation.keyword) for violation in found}
    assert places == {finding[:2] for finding in reference.violations(message, text)}


@pytest.mark.parametrize("message", [m for m in MESSAGES if "number" in m.path.read_text("utf-8")], ids=str)
@FEWER
@given(data=st.data())
def test_decimals(message: Message, data: st.DataObject) -> None:
    """Near misses again, with a Decimal wherever JSON has a fraction or an exponent: judged by the same digits."""
    text = data.draw(payloads(message, faults=2).filter(lambda text: text != "null"))
    note(text)
    ours = codec(message.version)
    payload = exact(text)
    theirs = {said(v) for v in ours.check(message.frame(text), action=message.action) if v.keyword != "duplicate"}
    found = set()
    try:
        frame = ours.encode(built(message, payload))
    except EncodeError as error:
        found = {said(violation) for violation in error.violations}
    else:
        assert exact(frame)[-1] == payload
        assert ours.is_valid(frame, action=message.action)
    # Of a name that stands twice, only the last value is left.
    assert found <= theirs


def exact(text: str) -> Any:
    """With a Decimal wherever JSON has a fraction or an exponent."""
    return json.loads(text, parse_float=Decimal)


@pytest.mark.parametrize("message", MESSAGES, ids=str)
@pytest.mark.parametrize("keys", ["camel", "snake"])
def test_every_property(message: Message, keys: str) -> None:
    """Official names are taken in both spellings where names are snake_case."""
    payload = everything(message)
    ours = codec(message.version, keys=keys)
    frame = ours.encode(built(message, payload))
    assert json.loads(frame)[-1] == payload
    decoded: Any = ours.decode(frame, action=message.action)
    assert ours.encode(decoded) == frame
    if keys == "camel":
        assert decoded == built(message, payload)


@pytest.mark.parametrize("message", MESSAGES, ids=str)
def test_every_missing_property(message: Message) -> None:
    """All at once, none in place of another."""
    ours = codec(message.version)
    required = reference.schema(message).get("required", [])
    if not required:
        assert ours.encode(built(message, {}))
        return
    with pytest.raises(EncodeError) as caught:
        ours.encode(built(message, {}))
    found = [(violation.pointer, violation.keyword, violation.property) for violation in caught.value.violations]
    assert sorted(found) == sorted(("", "required", name) for name in required)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
DETAILS = st.dictionaries(st.text(), JSON, max_size=4)


@pytest.mark.parametrize("version", reference.VERSIONS)
@pytest.mark.parametrize("keys", ["camel", "snake"])
@given(data=st.data())
def test_errors(version: str, keys: str, data: st.DataObject) -> None:
    kinds: list[type[CallError | CallResultError]] = [CallError]
    if version == "2.1":
        kinds.append(CallResultError)
    kind = data.draw(st.sampled_from(kinds))
    code = data.draw(st.sampled_from(sorted({code for code in replies(version).values() if code})))
    message = kind(data.draw(IDS), code, data.draw(st.text(max_size=255)), data.draw(DETAILS))
    ours = codec(version, keys=keys)
    decoded = ours.decode(ours.encode(message))
    assert decoded == message
    assert decoded.deviations == ()


@pytest.mark.parametrize("version", ["2.0.1", "2.1"])
@pytest.mark.parametrize("keys", ["camel", "snake"])
@given(data=JSON)
def test_free_data(version: str, keys: str, data: Any) -> None:
    """Values and types: 1, 1.0 and true are three things, and so are names in any spelling."""
    ours = codec(version, keys=keys)
    names = ("vendor_id", "custom_data") if keys == "snake" else ("vendorId", "customData")
    message = Call("id", "DataTransfer", {names[0]: "v", "data": data, names[1]: {names[0]: "v", "more": data}})
    decoded: Any = ours.decode(ours.encode(message))
    assert reference.same(decoded.payload, message.payload)


@pytest.mark.parametrize("version", reference.VERSIONS)
@pytest.mark.parametrize("keys", ["camel", "snake"])
@given(data=DETAILS)
def test_without_validation(version: str, keys: str, data: dict[str, Any]) -> None:
    """A result whose action nobody knows keeps its names and values."""
    ours = codec(version, keys=keys)
    message = CallResult("id", data)
    decoded: Any = ours.decode(ours.encode(message, validate=False))
    assert decoded == message
    assert reference.same(decoded.payload, data)


SWAPPED = ["vendorId", "vendor_id", "vendorID", "vendor__id", "VendorId", "customData", "custom_data", "x"]


@pytest.mark.parametrize("version", ["2.0.1", "2.1"])
@pytest.mark.parametrize("keys", ["camel", "snake"])
@given(
    names=st.lists(st.sampled_from(SWAPPED), unique=True).filter(lambda names: "vendorId" in names),
    values=st.lists(JSON, min_size=8, max_size=8),
)
def test_names_that_swap(version: str, keys: str, names: list[str], values: list[Any]) -> None:
    """Whatever stands in customData beside its official name, and in whatever order, comes back."""
    custom = dict(zip(names, values, strict=False)) | {"vendorId": "v"}
    frame = json.dumps([2, "id", "Heartbeat", {"customData": custom}], ensure_ascii=False, separators=(",", ":"))
    ours = codec(version, keys=keys)
    message: Any = ours.decode(frame)
    assert reference.same(json.loads(ours.encode(message)), json.loads(frame))
    assert ours.decode(ours.encode(message)) == message
