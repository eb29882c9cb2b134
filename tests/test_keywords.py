"""The table of JSON Schema keywords in `keywords.json`, proven by `jsonschema`; the Rust tests hold the plans to it.

Each group has a `schema` and `rows`: an instance (JSON text), and all that is wrong with it, as pairs of pointer and
keyword, in draft-04 and in draft-06; once, where the drafts agree. `exact` names the instances of which `jsonschema`
says something else, or fails, when `json` has rounded them to doubles: there it is the decimals that are right.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from jsonschema import Draft4Validator, Draft6Validator

import reference
from ocpp_fastcodec._core import PAYLOAD_KEYWORDS
from reference import Finding

GROUPS = json.loads((Path(__file__).parent / "keywords.json").read_text("utf-8"), parse_float=Decimal)
DRAFTS = {4: Draft4Validator, 6: Draft6Validator}


class Row(NamedTuple):
    about: str
    schema: Any
    instance: str
    draft: int
    expected: set[tuple[str, str]]

    def __str__(self) -> str:
        return f"{self.about}-draft{self.draft}-{self.instance}"


def rows() -> Iterator[Row]:
    for group in GROUPS:
        for instance, *verdicts in group["rows"]:
            for draft, verdict in zip(DRAFTS, verdicts * (3 - len(verdicts)), strict=True):
                yield Row(group["about"], group["schema"], instance, draft, set(map(tuple, verdict)))


def places(found: set[Finding]) -> set[tuple[str, str]]:
    return {(finding.pointer, finding.keyword) for finding in found}


@pytest.mark.parametrize("row", [*rows()], ids=str)
def test_jsonschema_agrees(row: Row) -> None:
    validator = reference.plain_class(row.draft)(row.schema)
    assert places(reference.told(validator.iter_errors(reference.read_exact(row.instance)))) == row.expected


def test_rounded_to_doubles_jsonschema_differs_where_the_table_says() -> None:
    differs: dict[str, set[str]] = {group["about"]: set() for group in GROUPS}
    for row in rows():
        if rounded(row) != row.expected:
            differs[row.about].add(row.instance)
    assert differs == {group["about"]: set(group.get("exact", ())) for group in GROUPS}


def rounded(row: Row) -> set[tuple[str, str]] | None:
    """The violations by `jsonschema` as it comes, of what `json` makes of the texts; None: it fails."""
    schema = json.loads(json.dumps(row.schema, default=float))
    try:
        return places(reference.told(DRAFTS[row.draft](schema).iter_errors(json.loads(row.instance))))
    except OverflowError:
        return None


def test_the_table_is_complete() -> None:
    """Each keyword that the compiler knows is broken somewhere, or stands somewhere without effect."""
    broken = {keyword for row in rows() for _, keyword in row.expected}
    assert broken == set(PAYLOAD_KEYWORDS) - {"duplicate", "format"}
    assert len(differences()) > 30
    assert len({group["about"] for group in GROUPS}) == len(GROUPS)


def differences() -> list[Any]:
    """The rows on which the drafts differ."""
    return [row for group in GROUPS for row in group["rows"] if len(row) == 3]
