"""The licence texts of the crates that are linked into the extension, as one text: `python scripts/licences.py`."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
EXTENSION = "ocpp-fastcodec-python"
NAMES = ("LICENSE*", "LICENCE*", "COPYING*", "NOTICE*", "UNLICENSE*")


def linked() -> Iterator[dict[str, Any]]:
    """The crates of others that are in the extension: neither what only builds it nor what makes code for it."""
    command = ["cargo", "metadata", "--format-version", "1", "--locked", "--filter-platform", host()]
    said = json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout)
    packages = {package["id"]: package for package in said["packages"]}
    nodes = {node["id"]: node for node in said["resolve"]["nodes"]}
    waiting = [package["id"] for package in said["packages"] if package["name"] == EXTENSION]
    seen = set(waiting)
    while waiting:
        id = waiting.pop()
        package = packages[id]
        if any("proc-macro" in target["kind"] for target in package["targets"]):
            continue
        if id not in said["workspace_members"]:
            yield package
        for dependency in nodes[id]["deps"]:
            is_linked = any(kind["kind"] is None for kind in dependency["dep_kinds"])
            if is_linked and dependency["pkg"] not in seen:
                seen.add(dependency["pkg"])
                waiting.append(dependency["pkg"])


def host() -> str:
    """The platform that is built for, as Rust calls it."""
    said = subprocess.run(["rustc", "-vV"], capture_output=True, text=True, check=True).stdout
    return next(line.removeprefix("host: ") for line in said.splitlines() if line.startswith("host: "))


def licences() -> str:
    """The name and licence of each crate, with the texts. Raises `ValueError` for a crate that has none."""
    parts = []
    for package in sorted(linked(), key=lambda package: (package["name"], package["version"])):
        folder = Path(package["manifest_path"]).parent
        files = sorted({file for name in NAMES for file in folder.glob(name) if file.is_file()})
        if not package["license"] and not files:
            raise ValueError(f"{package['name']} {package['version']} has no licence")
        texts = [file.read_text(encoding="utf-8", errors="replace").strip() for file in files]
        title = f"{package['name']} {package['version']}: {package['license']}, {package['repository'] or 'crates.io'}"
        parts.append("\n\n".join([title, "=" * len(title), *texts]))
    return "\n\n\n".join(parts) + "\n"


if __name__ == "__main__":
    sys.stdout.write(licences())
