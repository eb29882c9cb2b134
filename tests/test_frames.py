"""The frames that Rust and Python tests share, through every road: `decode`, `check`, `is_valid`."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

import reference
from ocpp_fastcodec import Call, CallError, CallResult, CallResultError, DecodeError, KeepAlive, Send
from ocpp_fastcodec._core import KEYWORDS
from shared import Case, Message, cases, places

TYPES = {2: Call, 3: CallResult, 4: CallError, 5: CallResultError, 6: Send}
ACCEPTED = [case for case in cases() if case.accept is not None]
REFUSED = [case for case in cases() if case.refuse is not None]


def by_name(case: Case) -> str:
    return case.name


def facts(message: Message, wanted: dict[str, Any]) -> dict[str, Any]:
    """The message as the row of a case, with the members that `wanted` names."""
    made: dict[str, Any] = {"type": message.message_type_id, "id": message.unique_id}
    for name in wanted.keys() - made.keys() - {"deviations"}:
        made[name] = getattr(message, name)
    if message.deviations or "deviations" in wanted:
        made["deviations"] = places(message.deviations)
    return made


def refusal(case: Case, form: Any) -> DecodeError:
    with pytest.raises(DecodeError) as caught:
        case.codec.decode(form, action=case.action)
    return caught.value


@pytest.mark.parametrize("case", ACCEPTED, ids=by_name)
def test_decode_accepts(case: Case) -> None:
    assert case.accept is not None
    for form in case.forms():
        message = case.codec.decode(form, action=case.action)
        assert not isinstance(message, KeepAlive)
        assert type(message) is TYPES[case.accept["type"]]
        assert facts(message, case.accept) == case.accept
        if "payload" in case.accept:
            assert reference.same(message.payload, case.accept["payload"])  # type: ignore[union-attr]


@pytest.mark.parametrize("case", ACCEPTED, ids=by_name)
def test_check_and_is_valid_accept(case: Case) -> None:
    for form in case.forms():
        assert case.codec.check(form, action=case.action) == []
        assert case.codec.is_valid(form, action=case.action) is True


@pytest.mark.parametrize("case", REFUSED, ids=by_name)
def test_decode_refuses(case: Case) -> None:
    assert case.refuse is not None
    for form in case.forms():
        error = refusal(case, form)
        assert places(error.violations) == case.refuse["violations"]
        assert error.code == case.refuse["code"]


@pytest.mark.parametrize("case", REFUSED, ids=by_name)
def test_check_and_is_valid_refuse(case: Case) -> None:
    for form in case.forms():
        violations = case.codec.check(form, action=case.action)
        assert violations == list(refusal(case, form).violations)
        assert [violation.offset for violation in violations] == sorted(v.offset for v in violations)
        assert case.codec.is_valid(form, action=case.action) is False


@pytest.mark.parametrize("case", REFUSED, ids=by_name)
def test_reply(case: Case) -> None:
    assert case.refuse is not None
    error = refusal(case, case.frame)
    if case.refuse["reply"] is None:
        assert error.reply is None
        return
    assert error.reply is not None
    number, unique_id, code, description, details = json.loads(error.reply)
    assert [number, unique_id, code] == case.refuse["reply"]
    assert (code, description) == (error.code, error.description)
    assert isinstance(details, dict)
    assert error.unique_id == (None if unique_id == "-1" else unique_id)
    assert case.version == "1.6" or len(description) <= 255


VALUE = re.compile(r'[:\[,]\s*(?:"([^"\\]{4,})"|(-?[0-9][0-9.eE+-]{3,}))\s*(?=[,}\]])')


@pytest.mark.parametrize("case", REFUSED, ids=by_name)
def test_nothing_leaks(case: Case) -> None:
    """No value of the payload is repeated: not in the texts, not in the reply."""
    payload = case.frame.decode(errors="replace").partition("{")[2]
    values = {text or number for text, number in VALUE.findall(payload)}
    error = refusal(case, case.frame)
    told = [str(error), repr(error), error.description, *(v.message for v in error.violations)]
    told += [repr(violation) for violation in error.violations]
    told += json.loads(error.reply)[3:4] if error.reply else []
    # Literals of the schema, and the action, which is a name.
    vocabulary = "".join(json.dumps(v.expected, default=str) for v in error.violations) + (error.action or "")
    leaked = {value for value in values if any(value in text for text in told) and value not in vocabulary}
    assert leaked == set()


def test_every_keyword_and_every_outcome_is_covered() -> None:
    keywords = {keyword for case in REFUSED for _, keyword in (case.refuse or {})["violations"]}
    # No official schema has a `minLength`.
    assert keywords == set(KEYWORDS) - {"minLength"}
    assert {(case.version, (case.accept or {})["type"]) for case in ACCEPTED} == {
        *((version, number) for version in reference.VERSIONS for number in (2, 3, 4)),
        *(("2.1", number) for number in (5, 6)),
    }
    assert len({case.name for case in cases()}) == len(cases())
