"""The stubs say what the library does: `typing_examples.py` passes mypy --strict."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

EXAMPLES = Path(__file__).parent / "typing_examples.py"


def test_examples_pass_strict(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        f"--cache-dir={tmp_path}",
        str(EXAMPLES),
    ]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_package_is_marked_as_typed() -> None:
    import ocpp_fastcodec

    assert ocpp_fastcodec.__file__ is not None
    assert (Path(ocpp_fastcodec.__file__).parent / "py.typed").exists()
