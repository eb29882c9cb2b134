"""The documentation site: every page can be reached, every public name is described, what is generated is current."""

from __future__ import annotations

import importlib
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import docs
import errors
import reference
from ocpp_fastcodec import _core

CONFIG = tomllib.loads((reference.ROOT / "zensical.toml").read_text(encoding="utf-8"))["project"]
# What a user imports from, each with its own list of what is public.
MODULES = ["", ".aio", ".logs", ".mobilityhouse", ".policy", ".redaction", ".session", ".strategies", ".tables"]


def listed(nav: Any) -> Iterator[str]:
    """The pages that a part of the navigation names."""
    if isinstance(nav, str):
        yield nav
    else:
        for part in nav.values() if isinstance(nav, dict) else nav:
            yield from listed(part)


def test_every_page_is_in_the_navigation() -> None:
    pages = {page.relative_to(docs.DOCS).as_posix() for page in docs.DOCS.rglob("*.md")}
    assert sorted(listed(CONFIG["nav"])) == sorted([*pages, "changelog.md"])


@pytest.mark.parametrize("module", MODULES)
def test_every_public_name_is_described(module: str) -> None:
    if module == ".tables":
        pytest.importorskip("pyarrow")
    described = re.compile(r"^::: ocpp_fastcodec(?:\.\w+)*\.(\w+)$", re.MULTILINE)
    texts = [page.read_text(encoding="utf-8") for page in (docs.DOCS / "reference").glob("*.md")]
    names = {name for text in texts for name in described.findall(text)}
    assert set(importlib.import_module(f"ocpp_fastcodec{module}").__all__) - names == set()


def test_every_kind_of_violation_is_explained() -> None:
    assert set(errors.KINDS) == set(_core.KEYWORDS)
    without = {keyword for keyword, (_, examples) in errors.KINDS.items() if not examples}
    assert without == {"minLength"}
    assert not any('"minLength"' in file.path.read_text(encoding="utf-8") for file in reference.messages())


@pytest.mark.parametrize(("keyword", "examples"), [(name, examples) for name, (_, examples) in errors.KINDS.items()])
def test_each_example_breaks_its_rule(keyword: str, examples: list[errors.Example]) -> None:
    for example in examples:
        codec = _core.Codec(example.version, **dict(example.options))
        found = codec.check(example.frame, action=example.action)
        assert [violation.keyword for violation in found] == [keyword]


def test_the_page_of_errors_is_current() -> None:
    assert errors.PAGE.read_text(encoding="utf-8") == errors.page()


def test_faults_of_a_site_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "index.html").write_text(
        '<h1 id="top"><a href="a/">ok</a><a href="a/#there">ok</a><a href="https://example.com">ok</a>'
        '<a href="b/">gone</a><a href="a/#gone">gone</a><script src="https://example.com/x.js"></script>'
    )
    (tmp_path / "a" / "index.html").write_text('<p id="there"><a href="../#top">ok</a>')
    (tmp_path / "x.css").write_text("a { background: url(//example.com/x.png) } b { background: url('x.svg') }")
    monkeypatch.setattr(docs, "SITE", tmp_path)
    assert docs.faults() == [
        "index.html: loads https://example.com/x.js",
        "index.html: a link to b/, which is not there",
        "index.html: a link to a/#gone, an anchor that is not there",
        "x.css: loads //example.com/x.png",
    ]


def test_links_that_leave_the_pages_lead_to_the_repository(tmp_path: Path) -> None:
    page = docs.PAGES / "reference" / "codec.md"
    source = docs.DOCS / "reference" / "made.md"
    text = "[a](../errors.md#json) [b](../../README.md) [c](../../CHANGELOG.md) [d](https://example.com)"
    made = docs.converted(text, source, page)
    assert made == (
        f"[a](../errors.md#json) [b]({docs.REPOSITORY}/blob/main/README.md) [c](../changelog.md) [d](https://example.com)"
    )
    with pytest.raises(SystemExit, match=r"a link to gone\.md, which is not there"):
        docs.converted("[e](gone.md)", source, page)
