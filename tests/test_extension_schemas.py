"""Users' schemas, drawn at random in all drafts, judge as `jsonschema` does; `make prove-schemas` runs many more."""

from __future__ import annotations

import pytest

import prove_schemas

pytest.importorskip("jsonschema_rs")


@pytest.mark.parametrize("part", range(4))
def test_an_extension_judges_as_the_reference(part: int) -> None:
    valid = [prove_schemas.compare(1_000 * part + seed) for seed in range(100)]
    assert 0.1 < sum(valid) / (len(valid) * prove_schemas.INSTANCES) < 0.9
