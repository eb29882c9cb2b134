"""What `make release-check` and `make wheels` look at: version, changelog, metadata, and what a wheel holds."""

from __future__ import annotations

import tarfile
import zipfile
from pathlib import Path

import pytest

import pgo
import pythons
import reference
import release_check
import wheel
import wheels

METADATA = """\
Metadata-Version: 2.4
Name: ocpp-fastcodec
Version: 1.2.3
Summary: Reads frames
License-Expression: MIT
Requires-Python: >=3.11
Project-URL: Repository, https://example.com

[one](https://example.com) [two](#below)
"""


@pytest.mark.parametrize(
    ("changelog", "tag", "fault"),
    [
        ("## 1.2.3 (unreleased)", None, None),
        ("## 1.2.3 (2027-01-15)", "v1.2.3", None),
        ("## 1.2.3 (unreleased)", "v1.2.3", "the changelog says 'unreleased' of 1.2.3"),
        ("## 1.2.2 (2027-01-15)", None, "the changelog does not begin with 1.2.3"),
        ("# Changelog", None, "the changelog does not begin with 1.2.3"),
        ("## 1.2.3 (2027-01-15)", "v1.2.4", "the tag is v1.2.4"),
    ],
)
def test_version_changelog_and_tag_agree(changelog: str, tag: str | None, fault: str | None) -> None:
    found = list(release_check.faults_of_version(changelog, "1.2.3", tag))
    assert [text for text in found if not text.startswith(fault or " ")] == []
    assert len(found) == (fault is not None)


def test_the_repository_is_in_order() -> None:
    changelog = (reference.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert list(release_check.faults_of_version(changelog, release_check.version(), None)) == []


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (("", ""), None),
        (("Version: 1.2.3", "Version: 1.2.2"), "the metadata says version 1.2.2"),
        (("License-Expression: MIT\n", ""), "the metadata lacks License-Expression"),
        (("Project-URL: Repository, https://example.com\n", ""), "the metadata lacks links"),
        (("#below", "docs/bench.svg"), "the README shown on the index links to docs/bench.svg"),
    ],
)
def test_metadata_is_what_an_index_shows(change: tuple[str, str], fault: str | None) -> None:
    found = list(release_check.faults_of_metadata(METADATA.replace(*change), "1.2.3"))
    assert len(found) == (fault is not None)
    assert all(text.startswith(fault or " ") for text in found)


def test_a_source_distribution_holds_what_it_needs(tmp_path: Path) -> None:
    path = tmp_path / "made.tar.gz"
    (tmp_path / "plan.snap").write_text("")
    with tarfile.open(path, "w:gz") as archive:
        archive.add(tmp_path / "plan.snap", "made/plan.snap")
    found = list(release_check.faults_of_sdist(path))
    assert found[0] == "made.tar.gz: without Cargo.lock"
    assert found[-1] == "made.tar.gz: holds 1 snapshots of tests"


def test_a_wheel_names_no_folder_of_its_builder(tmp_path: Path) -> None:
    path = tmp_path / "made.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name in (
            "py.typed",
            "LICENSE-MIT",
            "LICENSE-APACHE",
            wheel.LICENCES,
            "schemas/README.md",
            "x.cyclonedx.json",
        ):
            archive.writestr(name, "")
        archive.writestr("_core.so", f"\0{wheels.ROOT}/rust/core/src/lib.rs\0")
    assert wheels.faults(path) == [f"made.whl: _core.so names {wheels.ROOT}"]


@pytest.mark.parametrize(
    ("name", "python", "is_guided"),
    [
        ("manylinux-x86_64", "/usr/bin/python3.11", True),
        ("manylinux-x86_64", None, False),
        ("musllinux-x86_64", "/usr/bin/python3.11", False),
        ("macos-arm64", "/usr/bin/python3.11", False),
    ],
)
def test_a_wheel_is_guided_where_this_machine_runs_it(
    name: str, python: str | None, is_guided: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    linkers = []
    commands = []
    monkeypatch.setattr(wheels, "host", lambda: "x86_64-unknown-linux-gnu")
    monkeypatch.setattr(pythons, "find", lambda version: python)
    monkeypatch.setattr(pgo, "make", lambda *_, **environment: linkers.append(environment))
    monkeypatch.setattr(pgo, "run", lambda *command, **_: commands.append(command))
    wheels.build(name, "3.11", Path("tools/bin/python"), Path("dist"))
    assert [linker["CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_LINKER"] for linker in linkers] == ["cc"] * is_guided
    assert ["-Cprofile-use" in str(command[-1]) for command in commands] == [is_guided]


def test_the_release_builds_every_platform() -> None:
    workflow = (reference.ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    assert [name for name in wheels.PLATFORMS if f"platform: {name}," not in workflow] == []
