"""The documents' Python blocks do what they say: asserts and tests hold, prompts print what is printed below them."""

from __future__ import annotations

import ast
import doctest
import re
from collections.abc import Callable
from typing import Any

import pytest

import reference

BLOCK = re.compile(r"^```(?:python|pycon)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# The blocks of leniency.md need the files that the page makes; test_leniency_page.py runs them among these.
PAGES = sorted(page for page in (reference.ROOT / "docs").rglob("*.md") if page.name != "leniency.md")
DOCUMENTS = [reference.ROOT / "README.md", *PAGES]
BLOCKS = {
    f"{document.name}: block {number}": block
    for document in DOCUMENTS
    for number, block in enumerate(BLOCK.findall(document.read_text(encoding="utf-8")), 1)
}


def claims_something(block: str) -> bool:
    return ">>>" in block or any(isinstance(node, ast.Assert) for node in ast.walk(ast.parse(block)))


@pytest.mark.parametrize("name", BLOCKS)
def test_block(name: str) -> None:
    block = BLOCKS[name]
    if name.startswith(("archives.md", "tables.md")):
        pytest.importorskip("pyarrow", reason="the page shows other libraries at work")
    if "from pydantic import" in block:
        pytest.importorskip("pydantic", reason="the page shows other libraries at work")
    if ">>>" in block:
        test = doctest.DocTestParser().get_doctest(block, {}, name, name, 0)
        results = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test)
        assert results.failed == 0 < results.attempted
    else:
        code = compile(block, name, "exec")
        if claims_something(block):
            run(code)
        assert code.co_code


def run(code: Any) -> None:
    namespace: dict[str, Any] = {"__name__": "document"}
    exec(code, namespace)
    tests: list[Callable[[], None]] = [namespace[name] for name in list(namespace) if name.startswith("test_")]
    for test in tests:
        test()


def test_the_readme_has_examples_that_claim_something() -> None:
    assert any(claims_something(block) for name, block in BLOCKS.items() if name.startswith("README"))


def test_the_tests_of_a_document_are_run() -> None:
    with pytest.raises(AssertionError, match="reached"):
        run(compile("def test_it():\n    assert False, 'reached'", "block", "exec"))
