"""What is published: the metadata, the README that a registry shows, and the source distribution."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
PYPROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
REPOSITORY: str = PYPROJECT["project"]["urls"]["Repository"]


def test_the_readme_can_be_read_anywhere() -> None:
    """A registry shows it without the files beside it, so a link is absolute; here, each of them is a file."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    inline = re.findall(r"\]\(([^)]+)\)", readme)
    defined = dict(re.findall(r"^\[([^\]]+)\]: (\S+)$", readme, re.MULTILINE))
    for name in defined:
        # Once where it is used, once where it is defined.
        assert readme.replace("\n", " ").count(f"[{name}]") >= 2, name
    links = [*inline, *defined.values()]
    assert [link for link in links if not link.startswith("https://")] == []
    raw = REPOSITORY.replace("github.com", "raw.githubusercontent.com")
    own = [link for link in links if link.startswith((REPOSITORY, raw))]
    paths = [link.removeprefix(f"{REPOSITORY}/blob/main/").removeprefix(f"{raw}/main/") for link in own]
    assert len(paths) > 10
    assert [path for path in paths if not (ROOT / path).is_file()] == []


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of the files in the source distribution."""
    folder = tmp_path_factory.mktemp("sdist")
    subprocess.run(
        [sys.executable, "-m", "maturin", "sdist", "--out", folder], cwd=ROOT, check=True, capture_output=True
    )
    (made,) = folder.iterdir()
    with tarfile.open(made) as archive:
        return {name.partition("/")[2] for name in archive.getnames()}


def test_the_source_distribution_has_what_a_build_takes(shipped: set[str]) -> None:
    # Guided builds run this command, from the files that are there.
    script = PYPROJECT["tool"]["maturin"]["pgo-command"].removeprefix("python ")
    assert {script, "scripts/traffic.py", "Cargo.lock"} <= shipped
    captures = {str(path.relative_to(ROOT)) for path in (ROOT / "examples" / "captures").iterdir()}
    assert captures <= shipped
    schemas = {f"rust/core/schemas/{path.relative_to(ROOT / 'schemas')}" for path in ROOT.glob("schemas/v*/*.json")}
    assert len(schemas) == 387
    assert schemas <= shipped


def test_the_source_distribution_has_nothing_of_the_tests(shipped: set[str]) -> None:
    assert [name for name in shipped if "tests/" in name or name.endswith(".snap")] == []


def test_the_licences_of_what_is_inside_are_named(shipped: set[str]) -> None:
    project = PYPROJECT["project"]
    assert project["license"] == "(MIT OR Apache-2.0) AND CC-BY-ND-4.0"
    assert set(project["license-files"]) <= shipped
