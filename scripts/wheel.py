"""Builds the wheel into dist/: profile-guided where rustc's profiles can be read, else plain.

`maturin build --pgo` builds an extension that counts, trains it with train.py and builds again by the counts. It takes
the `llvm-profdata` of the toolchain, else of the PATH; one of an older LLVM than rustc's cannot read what it is given.
Where there is none, rustup is asked to add the toolchain's. Which build it became stands in dist/.build.

No path of the machine stays in the wheel: rustc is told what to write in its place, and the list of components loses
it. The licences of the crates that are linked in are added.
"""

from __future__ import annotations

import base64
import hashlib
import os
import re
import shutil
import subprocess
import sys
from copy import copy
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZipFile

from licences import licences

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
LICENCES = "LICENSES-OF-CRATES.txt"


def output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True).stdout


def llvm(said: str) -> int:
    """The major version of LLVM that a tool says; 0 where it says none, as old ones do."""
    found = re.search(r"LLVM version:? (\d+)", said)
    return int(found[1]) if found else 0


def find_profdata() -> str | None:
    """An `llvm-profdata` that reads the profiles of this rustc: the toolchain's own, or one on the PATH."""
    rustc = output("rustc", "-vV")
    host = re.search(r"^host: (.+)$", rustc, re.MULTILINE)
    toolchain = Path(output("rustc", "--print", "sysroot").strip(), "lib", "rustlib", host[1] if host else "", "bin")
    tools = [
        shutil.which("llvm-profdata", path=toolchain),
        shutil.which(f"llvm-profdata-{llvm(rustc)}"),
        shutil.which("llvm-profdata"),
    ]
    return next((tool for tool in tools if tool and llvm(output(tool, "--version")) >= llvm(rustc)), None)


def add_profdata() -> str | None:
    """The toolchain's own, if rustup can add it."""
    if shutil.which("rustup"):
        subprocess.run(["rustup", "component", "add", "llvm-tools"], stderr=subprocess.DEVNULL)
    return find_profdata()


def maturin(*options: str, path: str = "") -> None:
    """Builds a wheel; what is printed on the way is shown where it fails."""
    command = [sys.executable, "-m", "maturin", "build", "--release", "--quiet", "--out", str(DIST), *options]
    environment = {**os.environ, "PATH": path + os.environ["PATH"]}
    environment.pop("PYTHONPATH", None)  # What is trained is the extension that was just built.
    flags = [*environment.get("RUSTFLAGS", "").split(), *without_paths()]
    environment["CARGO_ENCODED_RUSTFLAGS"] = "\x1f".join(flags)
    said = subprocess.PIPE
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=said, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        sys.exit(done.stdout)


def without_paths() -> list[str]:
    """What tells rustc to write short names for the folders of this machine, where a panic says its place."""
    home = Path(os.environ.get("CARGO_HOME", Path.home() / ".cargo"))
    sysroot = output("rustc", "--print", "sysroot").strip()
    # The last one that fits counts.
    folders = {sysroot: "rust", str(home): "cargo", str(home / "registry" / "src"): "crates", str(ROOT): "."}
    return [f"--remap-path-prefix={folder}={name}" for folder, name in folders.items()]


def complete(wheel: Path) -> None:
    """Adds the licences of others, and takes the paths of this machine from the list of components."""
    with ZipFile(wheel) as read:
        members = {info.filename: read.read(info) for info in read.infolist()}
        infos = {info.filename: info for info in read.infolist()}
    record = next(name for name in members if name.endswith(".dist-info/RECORD"))
    folder = record.removesuffix("RECORD")
    members[f"{folder}licenses/{LICENCES}"] = licences().encode()
    metadata = f"{folder}METADATA"
    members[metadata] = members[metadata].replace(
        b"\nLicense-File:", f"\nLicense-File: {LICENCES}\nLicense-File:".encode(), 1
    )
    for name in members:
        if name.startswith(f"{folder}sboms/"):
            members[name] = members[name].replace(ROOT.as_uri().encode(), b"file://.")
    rows = [f"{name},sha256={digest(data)},{len(data)}\n" for name, data in members.items() if name != record]
    del members[record]  # It comes last.
    members[record] = "".join([*rows, f"{record},,\n"]).encode()
    with ZipFile(wheel, "w") as write:
        for name, data in members.items():
            info = copy(infos.get(name, infos[metadata]))
            info.filename = name
            write.writestr(info, data, ZIP_DEFLATED, compresslevel=9)


def digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


def main() -> None:
    shutil.rmtree(DIST, ignore_errors=True)
    profdata = find_profdata() or add_profdata()
    if profdata is None:
        print("a plain wheel, for want of an llvm-profdata as new as rustc's LLVM: rustup component add llvm-tools")
        maturin()
    else:
        with TemporaryDirectory() as folder:
            Path(folder, "llvm-profdata").symlink_to(profdata)
            # In a place of its own, as the flags change each time, and with them all that is built.
            # An option of rustc takes the place of those in pyproject.toml, whose profile shuts out one that is made.
            options = ["--pgo", "--target-dir", str(Path(folder, "target")), "--", "-Cdebuginfo=0"]
            maturin(*options, path=f"{folder}{os.pathsep}")
    for wheel in DIST.glob("*.whl"):
        complete(wheel)
    (DIST / ".build").write_text("plain\n" if profdata is None else "profile-guided\n", encoding="utf-8")


if __name__ == "__main__":
    main()
