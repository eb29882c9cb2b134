"""What `docs/guarantees.md` names is there, and its figures are today's."""

from __future__ import annotations

import re

import places
import reference
import test_differential
import test_keywords
import test_prove

TEXT = (reference.ROOT / "docs/guarantees.md").read_text("utf-8")
# What is not there yet stands in comments.
PAGE = re.sub(r"<!--.*?-->", "", TEXT, flags=re.DOTALL)


def test_every_file_and_verb_is_there() -> None:
    files = re.findall(r"`((?:tests/(?:\w+/)?)?\w+\.(?:py|json)|tests/\w+/)`", PAGE)
    assert len(files) > 10
    for name in files:
        assert (reference.ROOT / "tests" / name.removeprefix("tests/")).exists(), name
    verbs = set(re.findall(r"\bmake ([a-z-]+)", PAGE)) - {"them"}
    makefile = (reference.ROOT / "Makefile").read_text("utf-8")
    assert len(verbs) > 4
    assert verbs <= set(re.findall(r"^([a-z-]+):", makefile, flags=re.MULTILINE)), verbs


def test_the_figures() -> None:
    figures = {
        f"{test_differential.FRAMES_OF_A_RELEASE:,} generated frames over all {len(reference.messages())} schemas",
        f"near misses: {len(places.misses()):,} places and keywords",
        f"{sum(len(group['rows']) for group in test_keywords.GROUPS)} instances",
        f"found within {test_prove.ENOUGH:,} frames",
    }
    assert {figure for figure in figures if figure not in PAGE} == set()
