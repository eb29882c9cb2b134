"""The typed road beside the dict road: same verdict, same payload, same frame, for every message of every version."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import reference
from differential import outcome
from ocpp_fastcodec import Call, CallResult, Codec, Send, Typed, strategies
from shared import Case, cases

PAYLOADS = [
    (version, action, kind)
    for version in reference.VERSIONS
    for action in Codec(version).actions()
    for kind in ("request", "response")
    if (action, kind) != ("NotifyPeriodicEventStream", "response")
]


def message_of(version: str, action: str, kind: str, payload: Any) -> Any:
    if kind == "response":
        return CallResult("1", payload, action)
    return (Send if action == "NotifyPeriodicEventStream" else Call)("1", action, payload)


@pytest.mark.parametrize(("version", "action", "kind"), PAYLOADS, ids="-".join)
@given(data=st.data())
@settings(max_examples=10)
def test_typed_dict_and_json_agree(version: str, action: str, kind: Any, data: st.DataObject) -> None:
    payload = data.draw(strategies.payloads(version, action, kind))
    typed, dicts = Codec(version, payloads="typed"), Codec(version)
    frame = dicts.encode(message_of(version, action, kind, payload))
    made = typed.decode(frame, action=action)
    assert isinstance(made, Call | CallResult | Send)
    assert isinstance(made.payload, Typed)
    assert made.payload.to_dict() == payload
    assert outcome(typed, frame, action) == outcome(dicts, frame, action)
    # The properties may stand in another order.
    assert json.loads(typed.encode(made)) == json.loads(frame)
    assert type(made.payload).from_dict(payload) == made.payload
    assert typed.decode(typed.encode(made), action=action) == made


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_the_shared_frames_have_the_same_outcome(case: Case) -> None:
    options = dict(case.options)
    typed, dicts = Codec(case.version, payloads="typed", **options), Codec(case.version, **options)
    assert outcome(typed, case.frame, case.action) == outcome(dicts, case.frame, case.action)


@pytest.mark.parametrize("version", reference.VERSIONS)
@given(data=st.data())
@settings(max_examples=100)
def test_what_is_invalid_is_refused_alike(version: str, data: st.DataObject) -> None:
    frame = data.draw(strategies.invalid_calls(version).map(lambda drawn: drawn.frame) | strategies.frames(version))
    assert outcome(Codec(version, payloads="typed"), frame, None) == outcome(Codec(version), frame, None)


@pytest.mark.parametrize("version", reference.VERSIONS)
@given(data=st.data())
def test_strategies_draw_the_classes(version: str, data: st.DataObject) -> None:
    drawn = data.draw(strategies.payloads(version, "BootNotification", "response", typed=True))
    assert type(drawn).__name__ == "BootNotificationResponse"
    frame = Codec(version, payloads="typed").encode(CallResult("1", drawn, "BootNotification"))
    assert Codec(version).is_valid(frame, action="BootNotification")
