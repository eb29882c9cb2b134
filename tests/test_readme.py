"""The README's Python blocks do what they say: asserts hold, and prompts print what is printed below them."""

from __future__ import annotations

import ast
import doctest
import re

import pytest

import reference

BLOCK = re.compile(r"^```(?:python|pycon)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
README = reference.ROOT / "README.md"
BLOCKS = BLOCK.findall(README.read_text(encoding="utf-8")) if README.exists() else []


def claims_something(block: str) -> bool:
    return ">>>" in block or any(isinstance(node, ast.Assert) for node in ast.walk(ast.parse(block)))


def number(index: int) -> str:
    return f"block {index + 1}"


@pytest.mark.parametrize("index", range(len(BLOCKS)), ids=number)
def test_block(index: int) -> None:
    block = BLOCKS[index]
    if ">>>" in block:
        test = doctest.DocTestParser().get_doctest(block, {}, number(index), str(README), 0)
        results = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test)
        assert results.failed == 0 < results.attempted
    else:
        code = compile(block, number(index), "exec")
        if claims_something(block):
            namespace: dict[str, object] = {"__name__": "readme"}
            exec(code, namespace)
        assert code.co_code


def test_the_readme_has_examples_that_claim_something() -> None:
    assert any(claims_something(block) for block in BLOCKS)
