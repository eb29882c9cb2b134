"""What `make wheel` needs: traffic to train on, and an `llvm-profdata` that reads rustc's profiles."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any
from zipfile import ZipFile

import pytest

import corpus
import reference
import traffic
import train
import wheel
from ocpp_fastcodec import Codec

DRAWN = list(traffic.drawn(Random(1), each=1))


def test_a_frame_of_every_message_is_drawn_and_valid() -> None:
    assert [frame for frame in DRAWN if not frame.is_valid] == []
    assert len(DRAWN) == len(reference.messages())


def test_frames_are_broken_at_many_rules() -> None:
    random = Random(1)
    frames = [traffic.broken(frame, random) for frame in DRAWN]
    found = [Codec(frame.version).check(frame.text, action=frame.request) for frame in frames]
    keywords = {violation.keyword for violations in found for violation in violations}
    assert keywords >= {"json", "required", "additionalProperties", "type"}


def test_no_frame_of_the_benchmark_is_trained_on() -> None:
    assert {frame.text for frame in train.traffic()}.isdisjoint(frame.text for frame in corpus.FRAMES)


@pytest.mark.parametrize("options", [options for options, _ in train.OPTIONS], ids=str)
def test_the_traffic_goes_through_a_codec(options: dict[str, Any]) -> None:
    codecs = {version: Codec(version, **options) for version in traffic.VERSIONS}
    for frame in train.traffic()[::40]:
        train.drive(codecs[frame.version], frame)


@pytest.mark.parametrize("version", traffic.VERSIONS)
def test_the_traffic_goes_through_columns(version: str) -> None:
    frames = [frame for frame in DRAWN if frame.version == version]
    assert len(train.column([frame.text for frame in frames])) == len(frames)
    train.drive_columns(version, frames)


def program(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)


@pytest.mark.parametrize(
    ("tools", "found"),
    [
        ({}, None),
        ({"llvm-profdata": 21}, None),
        ({"llvm-profdata": 22}, "llvm-profdata"),
        ({"llvm-profdata": 23}, "llvm-profdata"),
        ({"llvm-profdata": 14, "llvm-profdata-22": 22}, "llvm-profdata-22"),
        ({"llvm-profdata": 23, "lib/rustlib/here/bin/llvm-profdata": 22}, "lib/rustlib/here/bin/llvm-profdata"),
    ],
)
def test_the_tool_is_as_new_as_the_compiler(
    tools: dict[str, int], found: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    said = f"case $1 in -vV) echo 'host: here'; echo 'LLVM version: 22.1.2';; *) echo '{tmp_path}';; esac"
    program(tmp_path / "rustc", said)
    for name, version in tools.items():
        # Old ones do not know the option.
        program(tmp_path / name, f"echo 'LLVM version {version}.1.0'" if version > 14 else "exit 1")
    assert wheel.find_profdata() == (str(tmp_path / found) if found else None)


def test_rustup_adds_the_tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    program(tmp_path / "rustc", "echo 'LLVM version: 22.1.2'")
    assert wheel.add_profdata() is None
    program(tmp_path / "added", "echo 'LLVM version 22.1.2'")
    program(tmp_path / "rustup", f'test "$*" = "component add llvm-tools" && /bin/ln -s added {tmp_path}/llvm-profdata')
    assert wheel.add_profdata() == str(tmp_path / "llvm-profdata")


def test_a_wheel_gets_licences_and_loses_paths(tmp_path: Path) -> None:
    path = tmp_path / "package-1-py3-none-any.whl"
    folder = "package-1.dist-info"
    components = f'{{"bom-ref": "path+{wheel.ROOT.as_uri()}/rust/core#package@1"}}'
    with ZipFile(path, "w") as made:
        made.writestr("package.py", "x = 1\n")
        made.writestr(f"{folder}/METADATA", "Metadata-Version: 2.4\nLicense-File: LICENSE-MIT\nSummary: x\n")
        made.writestr(f"{folder}/sboms/package.cyclonedx.json", components)
        made.writestr(f"{folder}/RECORD", "")
    wheel.complete(path)
    with ZipFile(path) as read:
        members = {name: read.read(name) for name in read.namelist()}
    assert str(wheel.ROOT).encode() not in b"".join(members.values())
    assert f"\nLicense-File: {wheel.LICENCES}\nLicense-File: LICENSE-MIT\n".encode() in members[f"{folder}/METADATA"]
    texts = members[f"{folder}/licenses/{wheel.LICENCES}"].decode()
    assert "\npyo3 " in texts
    assert "\nmemchr " in texts
    # What only makes code is not in the extension.
    assert "\nsyn " not in texts
    assert "Permission is hereby granted" in texts
    rows = [row.split(",") for row in members[f"{folder}/RECORD"].decode().splitlines()]
    assert {name: digest for name, digest, _ in rows} == {
        name: "" if name.endswith("RECORD") else f"sha256={wheel.digest(data)}" for name, data in members.items()
    }


def test_rustc_writes_no_path_of_this_machine() -> None:
    flags = [flag.removeprefix("--remap-path-prefix=").rpartition("=") for flag in wheel.without_paths()]
    for place in (wheel.ROOT / "rust", Path.home() / ".cargo" / "registry" / "src" / "index"):
        assert any(str(place).startswith(folder) for folder, _, _ in flags)
