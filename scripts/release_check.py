"""Whether what stands in dist/ can be released: version, changelog, metadata, and an installation without Rust.

    python scripts/release_check.py [--tag v1.2.3]

Needs a wheel for this Python and the sdist in dist/. The wheel is installed in a new environment, without Rust on the
PATH, and the README's blocks run there.
"""

from __future__ import annotations

import argparse
import email
import os
import re
import shutil
import subprocess
import sys
import tarfile
import time
import tomllib
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)]+)\)")


def version() -> str:
    return str(tomllib.loads((ROOT / "Cargo.toml").read_text(encoding="utf-8"))["workspace"]["package"]["version"])


def faults_of_version(changelog: str, number: str, tag: str | None) -> Iterator[str]:
    """What is wrong with the version, the tag and the changelog together."""
    if tag is not None and tag != f"v{number}":
        yield f"the tag is {tag}, and the version in Cargo.toml {number}"
    newest = re.search(r"^## (\S+) \((.+)\)$", changelog, re.MULTILINE)
    if newest is None or newest[1] != number:
        yield f"the changelog does not begin with {number}"
    elif tag is not None and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", newest[2]):
        yield f"the changelog says {newest[2]!r} of {number}: a release has its date there"


def faults_of_metadata(metadata: str, number: str) -> Iterator[str]:
    """What is wrong with what a package index shows of a distribution."""
    headers = email.message_from_string(metadata)
    if headers["Version"] != number:
        yield f"the metadata says version {headers['Version']}, and Cargo.toml {number}"
    for name in ("License-Expression", "Requires-Python", "Summary"):
        if not headers[name]:
            yield f"the metadata lacks {name}"
    if not headers.get_all("Project-URL"):
        yield "the metadata lacks links to the project"
    for link in LINK.findall(str(headers.get_payload())):
        if not link.startswith(("https://", "#")):
            yield f"the README shown on the index links to {link}, which leads nowhere there"


def faults_of_sdist(path: Path) -> Iterator[str]:
    with tarfile.open(path) as archive:
        names = archive.getnames()
    parts = ("Cargo.lock", "LICENSE-MIT", "rust-toolchain.toml", "rust/core/src/lib.rs", "rust/python/pgo.profdata")
    for part in (*parts, "schemas/README.md"):
        if not any(name.endswith(part) for name in names):
            yield f"{path.name}: without {part}"
    if snapshots := sum(name.endswith(".snap") for name in names):
        yield f"{path.name}: holds {snapshots} snapshots of tests"


def faults_found_by(tool: str, *arguments: str) -> Iterator[str]:
    """What a tool of the group `release` says of a distribution that it refuses."""
    program = shutil.which(tool, path=str(Path(sys.executable).parent))
    if program is None:
        yield f"{tool} is not installed: pip install --group release"
        return
    checked = subprocess.run([program, *arguments], capture_output=True, text=True)
    if checked.returncode:
        yield f"{tool}: {checked.stdout}{checked.stderr}"


def installed(wheel: Path) -> Iterator[str]:
    """Installs a wheel where there is no Rust, and runs the README's blocks there."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    with TemporaryDirectory() as folder:
        started = time.monotonic()
        venv.create(folder, with_pip=True)
        scripts = Path(folder, "Scripts" if os.name == "nt" else "bin")
        python = scripts / "python"
        environment = {"PATH": str(scripts), "SYSTEMROOT": os.environ.get("SYSTEMROOT", "")}
        subprocess.run([python, "-m", "pip", "install", "--quiet", f"{wheel}[cli,mobilityhouse]"], check=True)
        for number, block in enumerate(BLOCK.findall(readme), 1):
            ran = subprocess.run(
                [python, "-I", "-c", block], cwd=folder, env=environment, capture_output=True, text=True
            )
            if ran.returncode:
                yield f"block {number} of the README fails on the installed wheel:\n{ran.stderr}"
            if number == 1:
                print(f"a new environment, the wheel and the README's first lines: {time.monotonic() - started:.0f} s")
        command = scripts / "ocpp-fastcodec"
        ran = subprocess.run([command, "--version"], env=environment, capture_output=True, text=True)
        if version() not in ran.stdout:
            yield f"the command line says {ran.stdout.strip() or ran.stderr!r} of its version"


def faults(tag: str | None) -> Iterator[str]:
    number = version()
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    yield from faults_of_version(changelog, number, tag)
    here = f"cp{sys.version_info.major}{sys.version_info.minor}-"
    wheels = [wheel for wheel in sorted(DIST.glob("*.whl")) if here in wheel.name]
    sdists = sorted(DIST.glob("*.tar.gz"))
    if not wheels or not sdists:
        yield f"{DIST}: {len(wheels)} wheels for this Python, and {len(sdists)} source distributions"
        return
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
            yield from faults_of_metadata(archive.read(name).decode(), number)
    yield from faults_of_sdist(sdists[0])
    yield from faults_found_by("twine", "check", "--strict", *map(str, wheels + sdists))
    yield from faults_found_by("check-wheel-contents", *map(str, wheels))
    yield from installed(wheels[0])


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--tag", help="the tag that is released, such as v1.2.3: then the changelog must have its date")
    found = list(faults(parser.parse_args().tag))
    print("\n".join(found) or f"{version()} can be released")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
