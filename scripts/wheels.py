"""Builds the wheels that are published into dist/: one for each Python of pythons.toml and each platform asked for.

    python scripts/wheels.py [--python VERSION …] [PLATFORM …]

zig links for Linux, so that a wheel runs on what is as old as its tag says, and for macOS from anywhere; Windows is
built on Windows. A wheel holds no path of the machine that built it. Without platforms, all that can be built here are.

A wheel that this machine can run is guided by a profile that is made for it, as rustc names functions otherwise for
each target and Python. The others are plain, and take about a quarter longer to decode.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pgo
import pythons
from licences import host
from wheel import LICENCES, complete, without_paths

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
# What builds a wheel, without what tests it: in an environment of its own, as a release is made on a fresh machine.
TOOLS = ["maturin>=1.16,<2", "ziglang>=0.15,<0.16"]
# A wheel that weighs more, in bytes, has grown by something that is to be known: the guided ones weigh 2.4 million.
MOST = 2_600_000


class Platform(NamedTuple):
    target: str
    tag: str | None
    """What the wheel must run on, by the name that pip has for it; None: what the target says."""
    zig: bool = True


PLATFORMS = {
    "manylinux-x86_64": Platform("x86_64-unknown-linux-gnu", "manylinux2014"),
    "manylinux-aarch64": Platform("aarch64-unknown-linux-gnu", "manylinux2014"),
    "musllinux-x86_64": Platform("x86_64-unknown-linux-musl", "musllinux_1_2"),
    "musllinux-aarch64": Platform("aarch64-unknown-linux-musl", "musllinux_1_2"),
    "macos-arm64": Platform("aarch64-apple-darwin", None),
    "windows-x86_64": Platform("x86_64-pc-windows-msvc", None, zig=False),
}


def can_build(name: str) -> bool:
    """Windows's linker is needed for Windows, and zig runs everywhere else."""
    return (platform.system() == "Windows") == name.startswith("windows")


def make(names: Iterable[str], versions: list[str], dist: Path) -> list[Path]:
    """Makes a folder anew with the complete wheels of these platforms and Pythons, and returns their paths."""
    shutil.rmtree(dist, ignore_errors=True)
    with TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        python = Path(folder, "Scripts" if platform.system() == "Windows" else "bin", "python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", *TOOLS], check=True)
        for name in names:
            subprocess.run(["rustup", "target", "add", PLATFORMS[name].target], cwd=ROOT, check=True)
            for version in versions:
                build(name, version, python, dist)
    wheels = sorted(dist.glob("*.whl"))
    for wheel in wheels:
        complete(wheel)
    return wheels


def build(name: str, version: str, tools: Path, dist: Path) -> None:
    """Builds one wheel into a folder by the maturin and the zig of a Python that has them."""
    chosen = PLATFORMS[name]
    command: list[str | Path] = [tools, "-m", "maturin", "build", "--release", "--locked"]
    command += ["--target", chosen.target, "--interpreter", f"python{version}", *(["--zig"] if chosen.zig else [])]
    environment = {"CARGO_ENCODED_RUSTFLAGS": "\x1f".join(without_paths())}
    # zig is found by the interpreter that maturin runs in.
    environment["PATH"] = f"{tools.parent}{os.pathsep}{os.environ['PATH']}"
    compatibility = ["--compatibility", chosen.tag] if chosen.tag else []
    with TemporaryDirectory() as folder:
        guided = []
        if chosen.target == host() and (python := pythons.find(version)):
            profile = Path(folder, "profile")
            counting = [*command, "--skip-auditwheel"]
            pgo.make(profile, Path(folder), counting, python, **environment, **system_linker(chosen))
            guided = ["--", f"-Cprofile-use={profile}"]
        pgo.run(*command, *compatibility, "--out", dist, *guided, **environment)


def system_linker(platform: Platform) -> dict[str, str]:
    """What tells cargo to link by the system's compiler all the same: zig does not know how to link what counts.

    Without zig cargo would name the functions otherwise.
    """
    return {f"CARGO_TARGET_{platform.target.upper().replace('-', '_')}_LINKER": "cc"} if platform.zig else {}


def faults(wheel: Path) -> list[str]:
    """What is wrong with a wheel that was built."""
    found = []
    if wheel.stat().st_size > MOST:
        found.append(f"{wheel.name}: {wheel.stat().st_size} bytes, and at most {MOST} are allowed")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        folders = [os.fsencode(folder) for folder in (ROOT, Path.home())]
        for name in names:
            content = archive.read(name)
            found += [f"{wheel.name}: {name} names {os.fsdecode(folder)}" for folder in folders if folder in content]
    for part in ("py.typed", "LICENSE-MIT", "LICENSE-APACHE", LICENCES, "schemas/README.md", ".cyclonedx.json"):
        if not any(name.endswith(part) for name in names):
            found.append(f"{wheel.name}: without {part}")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--python", action="append", choices=[row["version"] for row in pythons.rows()])
    parser.add_argument("platform", nargs="*", metavar="PLATFORM", help=", ".join(PLATFORMS))
    asked = parser.parse_args()
    if unknown := set(asked.platform) - set(PLATFORMS):
        parser.error(f"unknown platforms: {', '.join(sorted(unknown))}")
    versions = asked.python or [row["version"] for row in pythons.rows()]
    wheels = make(asked.platform or filter(can_build, PLATFORMS), versions, DIST)
    for wheel in wheels:
        print(f"{wheel.stat().st_size:>9}  {wheel.name}")
    wrong = [fault for wheel in wheels for fault in faults(wheel)]
    print(*wrong, sep="\n", end="\n" if wrong else "")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
