"""Whatever the policy: what comes out satisfies the schema, but where a rule says `accept`, and that is told."""

from __future__ import annotations

import json
import math
import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import reference
from ocpp_fastcodec import Codec, DecodeError, Policy, Rule, Violation
from ocpp_fastcodec._core import PAYLOAD_KEYWORDS
from ocpp_fastcodec.policy import REPAIRS
from payloads import payloads
from reference import Message
from shared import codec

MANY = settings(max_examples=settings.default.max_examples * 12)  # type: ignore[union-attr]
# Those with arrays in arrays, enums, long strings and numbers, in both directions.
MESSAGES = [
    Message(version, action, kind)
    for version, action, kind in (
        ("1.6", "MeterValues", "request"),
        ("1.6", "StopTransaction", "request"),
        ("1.6", "SetChargingProfile", "request"),
        ("1.6", "GetConfiguration", "response"),
        ("2.0.1", "TransactionEvent", "request"),
        ("2.0.1", "MeterValues", "request"),
        ("2.0.1", "DataTransfer", "response"),
        ("2.1", "NotifyReport", "request"),
        ("2.1", "NotifyPeriodicEventStream", "request"),
        ("2.1", "Authorize", "response"),
    )
]


# The repairs of what comes before a payload, for which no place can be named.
OF_HEADERS = {"action-case", "keep-alive", "number-to-id", "strip-nul"}


def places(message: Message) -> list[str]:
    """The places of a message, `*` for indexes; the deepest of the largest are left out."""
    root = reference.schema(message)
    found: list[str] = []

    def walk(node: dict[str, Any], place: str) -> None:
        if "$ref" in node:
            node = root["definitions"][node["$ref"].rpartition("/")[2]]
        found.append(place)
        if len(found) < 60:
            for name, inner in node.get("properties", {}).items():
                walk(inner, f"{place}/{name}")
            if "items" in node:
                walk(node["items"], place + "/*")

    walk(root, "")
    return found


PLACES = {message: places(message) for message in MESSAGES}


@st.composite
def policies(draw: st.DrawFn, message: Message) -> Policy:
    """Rules for this message, more likely to tolerate than not, before a preset."""
    made = []
    for _ in range(draw(st.integers(0, 6))):
        resolution: Any = draw(st.sampled_from(["accept", "repair", "repair", "drop", "drop", "tolerate", "reject"]))
        arguments: dict[str, Any] = {
            "action": draw(st.sampled_from([None, message.action])),
            "kind": draw(st.sampled_from([None, message.kind])),
            "pointer": draw(st.none() | st.sampled_from(PLACES[message][resolution == "drop" :])),
            "keyword": draw(st.sampled_from([None, *PAYLOAD_KEYWORDS])),
        }
        if resolution == "repair":
            arguments["repair"] = draw(st.sampled_from(sorted(REPAIRS.keys() - OF_HEADERS)))
        made.append(Rule(resolution, **arguments))
    return draw(st.sampled_from([Policy.strict(), Policy.errata(), Policy.field()])).with_rules(*made)


CASES = st.sampled_from(MESSAGES).flatmap(
    lambda message: st.tuples(st.just(message), policies(message), payloads(message, 5), st.booleans())
)


def exact(value: Any) -> Any:
    """What was decoded, as the reference reads numbers."""
    if isinstance(value, dict):
        return {name: exact(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [exact(inner) for inner in value]
    if isinstance(value, float):
        return Decimal(repr(value)) if abs(value) != float("inf") else Decimal("1e400")
    return value


def finite(value: Any) -> Any:
    """A number that no float holds is a Decimal where the schema says that it is a number: here everywhere."""
    if isinstance(value, dict):
        return {name: finite(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [finite(inner) for inner in value]
    return Decimal("1e400").copy_sign(Decimal(value)) if value in (math.inf, -math.inf) else value


def anywhere(pointer: str) -> str:
    """A pointer with `*` for indexes: those of the frame, and those of what is left of it, differ after drops."""
    return re.sub(r"/\d+(?=/|$)", "/*", pointer)


def unmarked(violations: list[Violation]) -> list[tuple[str, str, int]]:
    return [(found.keyword, found.pointer, found.offset) for found in violations]


@MANY
@given(case=CASES)
def test_any_policy(case: tuple[Message, Policy, str, bool]) -> None:
    message, policy, payload, formats = case
    frame, action = message.frame(payload), message.action
    ours = Codec(message.version, numbers="decimal", formats=formats, policy=policy)
    strict = codec(message.version, numbers="decimal", formats=formats)
    wrong, found = strict.check(frame, action=action), ours.check(frame, action=action)
    # All violations are listed, in document order, before those that came to light.
    assert unmarked(found)[: len(wrong)] == unmarked(wrong)
    tolerated = all(violation.resolution for violation in found)
    assert ours.is_valid(frame, action=action) is tolerated
    if not tolerated:
        refused(ours, strict, frame, action)
        return
    decoded: Any = ours.decode(frame, action=action)
    assert [deviation for deviation in decoded.deviations if deviation.resolution] == found
    kept = {(anywhere(d.pointer), d.keyword) for d in found if d.resolution == "accept"}
    left = reference.findings(message, exact(decoded.payload))
    assert {(anywhere(finding.pointer), finding.keyword) for finding in left} <= kept
    if all(violation.resolution == "accept" and violation.keyword != "duplicate" for violation in found):
        as_it_was: Any = Codec(message.version, policy=policy, formats=formats).decode(frame, action=action)
        assert reference.same(finite(as_it_was.payload), {} if payload == "null" else finite(json.loads(payload)))
    # An integer of 1e400 is a float that cannot be written.
    if not kept and "1e400" not in payload:
        snake: Any = Codec(message.version, keys="snake", numbers="decimal", policy=policy, formats=formats)
        mended = strict.encode(decoded)
        assert json.loads(snake.encode(snake.decode(frame, action=action))) == json.loads(mended)
        assert strict.is_valid(mended, action=action)


def refused(ours: Codec, strict: Codec, frame: str, action: str) -> None:
    """The refusal equals that without a policy, but for the marks; what no rule resolves decides, the first of it."""
    with pytest.raises(DecodeError) as caught:
        ours.decode(frame, action=action)
    with pytest.raises(DecodeError) as plain:
        strict.decode(frame, action=action)
    error, wanted = caught.value, plain.value
    assert list(error.violations) == ours.check(frame, action=action)
    open_ = [found for found in error.violations if not found.resolution and found.keyword in PAYLOAD_KEYWORDS]
    decisive = open_[0] if open_ else error.violations[0]
    assert error.description in decisive.message
    assert str(error).startswith(f"{action}: {decisive.message}")
    if decisive == error.violations[0]:
        assert (error.code, error.description, error.reply) == (wanted.code, wanted.description, wanted.reply)
    elif error.reply is not None:
        assert json.loads(error.reply)[2:4] == [error.code, error.description]
    assert (error.reply is None) == (wanted.reply is None)
    assert (error.unique_id, error.message_type_id, error.action) == (
        wanted.unique_id,
        wanted.message_type_id,
        wanted.action,
    )


@MANY
@given(case=st.sampled_from(MESSAGES).flatmap(lambda m: st.tuples(st.just(m), policies(m), payloads(m, 0))))
def test_what_is_valid_is_left_alone(case: tuple[Message, Policy, str]) -> None:
    message, policy, payload = case
    frame, action = message.frame(payload), message.action
    strict, ours = codec(message.version), Codec(message.version, policy=policy)
    decoded: Any = ours.decode(frame, action=action)
    assert decoded.deviations == ()
    assert reference.same(decoded.payload, strict.decode(frame, action=action).payload)  # type: ignore[union-attr]
    assert ours.check(frame, action=action) == []


SAMPLES = [message for message in MESSAGES if message.action in ("MeterValues", "StopTransaction", "TransactionEvent")]


@settings(max_examples=settings.default.max_examples * 4)  # type: ignore[union-attr]
@given(data=st.data(), message=st.sampled_from(SAMPLES))
def test_no_message_is_lost_because_of_a_sample(data: st.DataObject, message: Message) -> None:
    """Whatever stands in the samples, as long as it is JSON: the message comes through, and tells what it has lost."""
    payload = json.loads(
        data.draw(payloads(message, 0)), parse_float=lambda text: 3.0 if "400" in text else float(text)
    )
    samples = payload.get("transactionData" if message.action == "StopTransaction" else "meterValue")
    assume(samples)
    junk = st.recursive(
        st.none() | st.booleans() | st.integers(-9, 9) | st.sampled_from(["", "Wh", "zz", "1"]),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["value", "unit", "x", "timestamp", "sampledValue"]), inner, max_size=3)
        ),
        max_leaves=8,
    )
    for value in samples:
        value["sampledValue"] = data.draw(junk)
    ours = Codec(message.version, policy=Policy.field())
    frame = message.frame(json.dumps(payload))
    decoded: Any = ours.decode(frame)
    left = {(anywhere(found.pointer), found.keyword) for found in reference.findings(message, exact(decoded.payload))}
    assert left <= {(anywhere(d.pointer), d.keyword) for d in decoded.deviations if d.resolution == "accept"}
    assert {name: decoded.payload[name] for name in payload if name in ("transactionId", "meterStop", "seqNo")} == {
        name: payload[name] for name in payload if name in ("transactionId", "meterStop", "seqNo")
    }
