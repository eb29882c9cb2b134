"""The stubs of the classes: what is right passes mypy and pyright, and each of the mistakes is found by both."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
RIGHT, MISTAKES = HERE / "typing_typed.py", HERE / "typing_mistakes.py"
MARKED = [number for number, line in enumerate(MISTAKES.read_text().splitlines(), 1) if "  # " in line]


def mypy(path: Path, cache: Path) -> set[int]:
    """The lines of the errors."""
    pytest.importorskip("mypy")
    options = ["--strict", "--config-file=", f"--cache-dir={cache}", "--no-error-summary", "--hide-error-context"]
    command = [sys.executable, "-m", "mypy", *options, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=cache, check=False)
    errors = [line for line in done.stdout.splitlines() if ": error:" in line]
    assert not done.stderr
    return {int(line.split(":")[1]) for line in errors}


def pyright(path: Path, cache: Path) -> set[int]:
    pytest.importorskip("basedpyright")
    settings = {"include": [str(path)], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (cache / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(cache)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = json.loads(done.stdout)["generalDiagnostics"]
    return {error["range"]["start"]["line"] + 1 for error in found if error["severity"] == "error"}


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_what_is_right_passes(checker: type, tmp_path: Path) -> None:
    assert checker(RIGHT, tmp_path) == set()


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_each_mistake_is_found_in_its_line(checker: type, tmp_path: Path) -> None:
    assert len(MARKED) == 26
    assert checker(MISTAKES, tmp_path) == set(MARKED)
