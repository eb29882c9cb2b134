"""What the comparison notices: the mistakes that validators make, planted in the reference, each end the run early."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from jsonschema import ValidationError
from jsonschema.validators import extend

import differential
import generator
import places
import prove
import reference
import reference_frame
from reference import Message

SEED = 1
ENOUGH = 5_000


@pytest.fixture(autouse=True)
def _generator_is_ready() -> None:
    """What it knows of the schemas must not come from a mistaken reference."""
    places.misses()


def first_disagreement() -> str:
    with pytest.raises(prove.Disagreement) as caught:
        prove.judge(SEED, range(ENOUGH))
    return str(caught.value)


def is_number(instance: object) -> bool:
    return isinstance(instance, (int, Decimal)) and not isinstance(instance, bool)


def is_no_multiple(divisor: Decimal, instance: Any) -> bool:
    quotient = float(instance) / float(divisor)
    return quotient % 1 != 0


# What breaks the keyword, in the mistaken opinion: of the keyword's value and the instance.
MISTAKES: dict[str, tuple[str, Callable[[Any, Any], bool]]] = {
    "length in UTF-16 units": (
        "maxLength",
        lambda limit, text: isinstance(text, str) and len(text.encode("utf-16-le")) > 2 * limit,
    ),
    "length in bytes": ("maxLength", lambda limit, text: isinstance(text, str) and len(text.encode()) > limit),
    "length one too short": ("maxLength", lambda limit, text: isinstance(text, str) and len(text) > max(0, limit - 1)),
    "multiples by doubles": (
        "multipleOf",
        lambda divisor, number: is_number(number) and is_no_multiple(divisor, number),
    ),
    "minimum exclusive": ("minimum", lambda limit, number: is_number(number) and number <= limit),
    "one item too few": ("maxItems", lambda limit, items: isinstance(items, list) and len(items) >= limit),
    "empty array allowed": ("minItems", lambda limit, items: False),
    "literals without case": (
        "enum",
        lambda literals, text: str(text).lower() not in [literal.lower() for literal in literals],
    ),
    "nothing required": ("required", lambda names, instance: False),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistaken_keyword_is_noticed(mistake: str, monkeypatch: pytest.MonkeyPatch) -> None:
    keyword, is_broken = MISTAKES[mistake]

    def judge(_validator: Any, value: Any, instance: Any, _schema: Any) -> Any:
        return [ValidationError(mistake)] if is_broken(value, instance) else []

    def validator(message: Message, draft: int) -> Any:
        return extend(reference.fast_class(draft), {keyword: judge})(reference.schema(message))

    monkeypatch.setattr(reference, "_validator", functools.cache(validator))
    assert "findings" in first_disagreement()


@pytest.mark.parametrize("draft", [4, 6])
def test_the_wrong_draft_is_noticed(draft: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reference, "draft_of", lambda _: draft)
    assert "findings" in first_disagreement()


@pytest.mark.parametrize("limit", ["MAX_ID", "MAX_DEPTH", "MAX_NUMBER_LENGTH", "MAX_EXPONENT"])
def test_a_limit_that_is_one_off_is_noticed(limit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reference_frame, limit, getattr(reference_frame, limit) + 1)
    first_disagreement()


def test_a_wrong_value_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Doubles that lose their last digit."""

    def mistaken(frame: str | bytes) -> list[Any]:
        text = json.dumps(elements(frame))
        return json.loads(text, parse_float=lambda digits: float(f"{float(digits):.15g}"))  # type: ignore[no-any-return]

    elements = differential.expected_elements
    monkeypatch.setattr(differential, "expected_elements", mistaken)
    assert "value" in first_disagreement()


def test_a_report_reproduces_the_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reference_frame, "_duplicates", lambda *_: iter(()))
    report = first_disagreement()
    index = int(report.removeprefix("frame ").partition(" ")[0])
    assert f"  frame      {generator.make(SEED, index).frame!r}" in report
    assert "duplicate" in report
    assert report.endswith(f"again: make prove SEED={SEED} FIRST={index} FRAMES=1")


def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert prove.main(["--seed", "5", "--first", "100", "--frames", "40", "--jobs", "1"]) == 0
    assert "40 frames of seed 5 from 100 on: 0 disagreements" in capsys.readouterr().out
