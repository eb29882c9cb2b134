"""The rows of pythons.toml, held to the metadata, the page that shows them and the sources."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path
from typing import Any

import pythons

ROOT = Path(__file__).parent.parent
VERSIONS = [row["version"] for row in pythons.rows()]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_the_metadata_names_each() -> None:
    named = [name.rpartition(" ")[2] for name in PROJECT["classifiers"] if re.search(r"Python :: 3\.\d+$", name)]
    assert named == [version for version in VERSIONS if not version.endswith("t")]
    assert PROJECT["requires-python"] == f">={VERSIONS[0]}"
    assert any(":: Free Threading ::" in name for name in PROJECT["classifiers"])


def test_the_page_shows_each() -> None:
    page = (ROOT / "docs" / "pythons.md").read_text(encoding="utf-8")
    shown = re.findall(r"^\| (3\.\d+t?) \| (\d{4}-\d{2}) \| ([^|]+) \|", page, re.MULTILINE)
    assert shown == [(row["version"], row["end_of_life"], row["ci"]) for row in pythons.rows()]


def test_windows_imports_from_the_library_of_each() -> None:
    """A Python whose DLL is not on the list builds, and does not link."""
    source = (ROOT / "rust" / "python" / "src" / "cpython" / "private.rs").read_text(encoding="utf-8")
    listed = re.findall(r'"python(3)(\d+t?)"', source)
    assert [f"{major}.{minor}" for major, minor in listed] == VERSIONS


def test_this_python_is_one_of_them() -> None:
    threads = "t" if "t" in getattr(sys, "abiflags", "") else ""
    assert f"{sys.version_info.major}.{sys.version_info.minor}{threads}" in VERSIONS


def test_the_pinned_rust_is_not_older_than_the_oldest() -> None:
    """`make msrv` compiles on the oldest; CI and the wheels use the pinned one."""
    pinned = tomllib.loads((ROOT / "rust-toolchain.toml").read_text(encoding="utf-8"))["toolchain"]["channel"]
    oldest = tomllib.loads((ROOT / "Cargo.toml").read_text(encoding="utf-8"))["workspace"]["package"]["rust-version"]
    assert tuple(map(int, pinned.split(".")[:2])) >= tuple(map(int, oldest.split(".")))
