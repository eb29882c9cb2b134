"""The page for operators: its file loads, its commands run, its code holds, its lists are complete."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

import reference
from ocpp_fastcodec import Policy
from ocpp_fastcodec.cli import main
from ocpp_fastcodec.policy import REPAIRS

PAGE = (reference.ROOT / "docs" / "leniency.md").read_text(encoding="utf-8")
LOG = reference.ROOT / "examples" / "captures" / "quirks.log"


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


COMMANDS = [line for block in blocks("console") for line in block.splitlines()]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the page's files are."""
    [policy] = blocks("toml")
    (tmp_path / "station.toml").write_text(policy, encoding="utf-8")
    shutil.copy(LOG, tmp_path / "station.log")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_file() -> None:
    policy = Policy.load("station.toml")
    assert [rule.name for rule in policy.rules[:4]] == [
        "FieldLength StopTransaction.idTag 36",
        "Acme: unit Degrees",
        "Acme: reason of a status",
        "ours: no card with a long id",
    ]
    assert policy.rules[4:] == Policy.field().rules


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    program, *arguments = shlex.split(command)
    assert program == "ocpp-fastcodec"
    assert main(arguments) == 1
    printed = capsys.readouterr()
    assert printed.err == ""
    assert ("olerated" in printed.out) is ("--policy" in command)


@pytest.mark.parametrize("number", range(len(blocks("python"))))
def test_a_block(number: int) -> None:
    block = blocks("python")[number]
    assert "assert " in block
    exec(compile(block, f"block {number}", "exec"), {"__name__": "page"})


def test_the_lists_are_complete() -> None:
    rows = dict(re.findall(r"^\| `([a-z-]+)` \| (.{20,}) \|$", PAGE.partition("## The repairs")[2], re.MULTILINE))
    assert rows == dict(REPAIRS)
    [rules] = blocks("text")
    assert rules.splitlines() == [str(rule) for rule in Policy.field().rules]
