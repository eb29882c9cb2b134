"""The Python blocks of the README and of docs/: asserts hold, and prompts print what is printed below them."""

from __future__ import annotations

import ast
import doctest
import re

import pytest

import reference

BLOCK = re.compile(r"^```(?:python|pycon)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PAGES = [reference.ROOT / "README.md", *sorted((reference.ROOT / "docs").glob("*.md"))]
BLOCKS = [
    pytest.param(block, id=f"{page.stem} {number}")
    for page in PAGES
    if page.exists()
    for number, block in enumerate(BLOCK.findall(page.read_text(encoding="utf-8")), 1)
]


def claims_something(block: str) -> bool:
    return ">>>" in block or any(isinstance(node, ast.Assert) for node in ast.walk(ast.parse(block)))


@pytest.mark.parametrize("block", BLOCKS)
def test_block(block: str, request: pytest.FixtureRequest) -> None:
    name = request.node.name
    if ">>>" in block:
        test = doctest.DocTestParser().get_doctest(block, {}, name, None, 0)
        results = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test)
        assert results.failed == 0 < results.attempted
    else:
        code = compile(block, name, "exec")
        if claims_something(block):
            namespace: dict[str, object] = {"__name__": "readme"}
            exec(code, namespace)
        assert code.co_code


def test_the_pages_have_examples_that_claim_something() -> None:
    assert any(claims_something(str(block.values[0])) for block in BLOCKS)
