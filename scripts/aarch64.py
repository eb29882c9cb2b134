"""Runs Python tests on aarch64, by qemu-user: on the wheel that is published, with the Python 3.11 of Debian.

`python scripts/aarch64.py TEST …` unpacks Debian's packages into target/aarch64, which takes root and `debootstrap`,
installs there what the tests need, builds the wheel and runs the tests. The first run takes some minutes longer.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pythons
import wheels

WORK = pythons.ROOT / "target" / "aarch64"
DEBIAN = WORK / "debian"
# A shell script, so that a test which starts its own interpreter anew need not run a program of another processor.
PYTHON = DEBIAN / "usr" / "bin" / "python"
# The programs that this takes, and the packages of Debian that hold them.
TOOLS = {"debootstrap": "debootstrap", "dpkg-deb": "dpkg", "qemu-aarch64": "qemu-user"}


def unpack() -> None:
    """Unpacks an interpreter with the libraries it needs, and runs nothing of it."""
    shutil.rmtree(DEBIAN, ignore_errors=True)
    what = ["--arch=arm64", "--variant=minbase", "--include=python3.11"]
    pythons.run("debootstrap", "--download-only", *what, "bookworm", DEBIAN)
    for package in sorted(DEBIAN.glob("var/cache/apt/archives/*.deb")):
        pythons.run("dpkg-deb", "--extract", package, DEBIAN)
    # The script's own name, so that the interpreter calls itself by it.
    PYTHON.write_text(f'#!/bin/sh\nexec qemu-aarch64 -0 "$0" -L "{DEBIAN}" "{PYTHON}3.11" "$@"\n', encoding="utf-8")
    PYTHON.chmod(0o755)


def install(*what: str | Path) -> None:
    """Installs packages beside the interpreter, which asks for the wheels of its own platform."""
    options = ["--quiet", "--only-binary=:all:", "--break-system-packages"]
    pythons.run(sys.executable, "-m", "pip", "--python", PYTHON, "install", *options, *what)


def main() -> int:
    missing = [package for tool, package in TOOLS.items() if not shutil.which(tool)]
    if missing:
        sys.exit(f"aarch64's tests need Debian's packages {', '.join(missing)}")
    if not PYTHON.exists():
        if os.geteuid() != 0:
            sys.exit("aarch64's tests need root once, as debootstrap does")
        unpack()
    install("--group", "test")
    install("--force-reinstall", "--no-deps", *wheels.make(["manylinux-aarch64"], ["3.11"], WORK / "wheels"))
    command: list[str | Path] = [PYTHON, "-m", "pytest", "--quiet", "-p", "no:cacheprovider", *sys.argv[1:]]
    return subprocess.run(command, cwd=pythons.ROOT).returncode


if __name__ == "__main__":
    sys.exit(main())
