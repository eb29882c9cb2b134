"""What `help` says of the extension's public names is what the stub, and with it the reference, says."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest

import ocpp_fastcodec

STUB = Path(__file__).parent.parent / "python" / "ocpp_fastcodec" / "_core.pyi"
# CPython gives what these names stand for a docstring of its own.
OWN = {"__init__", "__new__", "__next__", "__len__"}


def documented() -> Iterator[tuple[str, str]]:
    """Each public name that has a docstring in the stub, and that."""
    for node in ast.parse(STUB.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and node.name in ocpp_fastcodec.__all__:
            members = [node, *(node.body if isinstance(node, ast.ClassDef) else ())]
            for member in members:
                if isinstance(member, ast.ClassDef | ast.FunctionDef) and (text := ast.get_docstring(member)):
                    yield (node.name if member is node else f"{node.name}.{member.name}"), text


@pytest.mark.parametrize(("name", "text"), [*documented()])
def test_help_says_what_the_reference_says(name: str, text: str) -> None:
    owner, _, member = name.partition(".")
    found = getattr(ocpp_fastcodec, owner)
    if member in OWN:
        return
    assert inspect.getdoc(inspect.getattr_static(found, member) if member else found) == text


def test_the_constructor_of_a_codec_has_its_defaults() -> None:
    signature = inspect.signature(ocpp_fastcodec.Codec)
    assert signature.parameters["max_depth"].default == 64
    assert all(name == "version" or each.default is not each.empty for name, each in signature.parameters.items())
