"""Makes the profile that a build of the extension is laid out by, `rust/python/pgo.profdata`, and says if it applies.

    python scripts/pgo.py [--verify]

`pyproject.toml` hands the profile to rustc, so that `pip install .` gets most of what a guided wheel has, without a
training. A profile knows functions by their names and by the shape of their code, and both contain what rustc made of
them: what has changed since, and what another rustc compiles, is built as if there were no profile. `--verify` builds
once more, and fails where too many functions have lost theirs.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from wheel import add_profdata, find_profdata

ROOT = Path(__file__).resolve().parent.parent
PROFILE = ROOT / "rust" / "python" / "pgo.profdata"
# Options of rustc that follow it take the place of those in pyproject.toml.
BUILD = [sys.executable, "-m", "maturin", "build", "--release", "--target-dir", "target/pgo"]
# The share of the functions that may have lost their profile before it has to be made anew.
MOST_LOST = 0.05
LOST = re.compile(r"(hash mismatch\)|No profile data available for function)", re.IGNORECASE)


def run(*command: str | Path, **environment: str) -> str:
    """Runs a command in the project's folder, and returns what it prints; stops with that where it fails."""
    env = {**os.environ, **environment}
    done = subprocess.run(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        sys.exit(done.stdout)
    return done.stdout


def profdata() -> str:
    found = find_profdata() or add_profdata()
    if found is None:
        sys.exit("no llvm-profdata as new as rustc's LLVM: rustup component add llvm-tools")
    return found


def make(profile: Path, folder: Path, build: Sequence[str | Path], python: str | Path, **environment: str) -> None:
    """Builds an extension that counts, by a command of maturin, trains it on a Python, and writes the profile."""
    run(*build, "--out", folder / "wheels", "--", f"-Cprofile-generate={folder / 'counts'}", **environment)
    for wheel in (folder / "wheels").iterdir():
        zipfile.ZipFile(wheel).extractall(folder / "package")
    run(python, "scripts/train.py", PYTHONPATH=str(folder / "package"))
    run(profdata(), "merge", "--output", profile, folder / "counts")


def lost(folder: Path) -> int:
    """How many functions of today's extension are built without their profile."""
    options = [f"-Cprofile-use={PROFILE}", "-Cllvm-args=-pgo-warn-missing-function"]
    return len(LOST.findall(run(*BUILD, "--out", folder, "--", *options)))


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--verify", action="store_true", help="say whether the profile applies to today's sources")
    verify = parser.parse_args().verify
    with TemporaryDirectory() as name:
        if not verify:
            make(PROFILE, Path(name), BUILD, sys.executable)
        missing = lost(Path(name, "built"))
    known = int(re.findall(r"Total functions: (\d+)", run(profdata(), "show", PROFILE))[0])
    print(f"{PROFILE.name}: {known} functions, {missing} of today's are built without it")
    if missing > MOST_LOST * known:
        print("the profile no longer fits the sources: make profile")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
