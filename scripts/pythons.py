"""Runs the tests on each Python of pythons.toml that this machine has or can get, and gives CI its matrix of them.

`python scripts/pythons.py test [3.12 3.14t …]` builds the extension twice for each, as a release and with debug
assertions, in an environment of its own under target/pythons, and runs all tests on both. An interpreter is looked for
on the PATH and among pyenv's. Debian's newest ones are had from a chroot of its unstable suite, which takes root,
`debootstrap` and a few minutes. What cannot be had is skipped, and the reason is printed.

`python scripts/pythons.py smoke` builds it for the newest of them that is on this machine, with debug assertions, and
sends the shared frames through it. It installs nothing, and takes a minute.

`python scripts/pythons.py matrix` prints the rows as JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "target" / "pythons"
CHROOT = WORK / "debian"
PACKAGES = "ca-certificates,gcc,libc6-dev,python3.14-dev,python3.14-venv,python3.15-dev,python3.15-venv"
IN_CHROOT = ("3.14", "3.15")
BUILDS = {"release": ["--release"], "debug": []}


class Row(TypedDict):
    """A Python that is supported."""

    version: str
    """As in the name of its program: `3.14t` is free-threaded."""
    end_of_life: str
    """The month in which its last release is due."""
    ci: str
    """Which verbs CI runs on it."""


def rows() -> list[Row]:
    listed: list[Row] = tomllib.loads((ROOT / "pythons.toml").read_text(encoding="utf-8"))["python"]
    return listed


def candidates(version: str) -> Iterator[Path]:
    """Where a Python of this version may be, the likeliest first."""
    if found := shutil.which(f"python{version}"):
        yield Path(found)
    number, threads = version.removesuffix("t"), version[len(version.removesuffix("t")) :]
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    for folder in sorted(pyenv.glob(f"{number}*{threads}"), reverse=True):
        yield folder / "bin" / f"python{version}"


def find(version: str) -> str | None:
    """The program of a Python that is on this machine and runs."""
    asks = "import sys; print(*sys.version_info[:2], sep='.', end=getattr(sys, 'abiflags', '').replace('d', ''))"
    for program in candidates(version):
        try:
            said = subprocess.run([program, "-c", asks], capture_output=True, text=True)
        except OSError:
            continue
        if said.stdout == version:
            return str(program)
    return None


def run(*command: str | Path, quiet: bool = True, **environment: str) -> str:
    """Runs a command in the project's folder; stops with what it printed where it fails."""
    env = {**os.environ, **environment}
    env.pop("VIRTUAL_ENV", None)
    done = subprocess.run(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode and quiet:
        sys.exit(done.stdout)
    return done.stdout


def last_line(said: str) -> str:
    return next(line.strip("= ") for line in reversed(said.splitlines()) if line.strip())


def make_package(maturin: Path, program: Path | str, package: Path, *options: str) -> None:
    """Builds the package for an interpreter, by the maturin of a Python, and unpacks it into a folder."""
    wheels = package.with_name("wheels")
    for folder in (wheels, package):
        shutil.rmtree(folder, ignore_errors=True)
    # Each has its own: what a chroot has built needs the chroot's libraries.
    target = ["--target-dir", str(package.parents[1] / "target")]
    run(maturin, "-m", "maturin", "build", "--quiet", *options, *target, "--interpreter", program, "--out", wheels)
    for wheel in wheels.iterdir():
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(package)


def smoke() -> None:
    """Builds for the newest interpreter on this machine, and sends the shared frames through what was built."""
    found = [(row["version"], find(row["version"])) for row in rows()]
    version, program = [(version, program) for version, program in found if program][-1]
    package = WORK / version / "debug" / "package"
    make_package(Path(sys.executable), program, package)
    print(run(program, "tests/tools/smoke.py", PYTHONPATH=f"{package}:tests").strip(), "with debug assertions")


def test_here(version: str, program: str, builds: list[str], tests: list[str]) -> bool:
    """Builds for one interpreter, runs the tests on each build, prints what pytest says last."""
    home = WORK / version
    python = home / "bin" / "python"
    if not python.exists():
        run(program, "-m", "venv", home)
    run(python, "-m", "pip", "install", "--quiet", "--upgrade", "pip")
    run(python, "-m", "pip", "install", "--quiet", "--prefer-binary", "--group", "test")
    old = ROOT / "target" / "ocpp-2.0.0"
    if not old.exists():
        run(python, "-m", "pip", "install", "--quiet", "--no-deps", "--target", old, "ocpp==2.0.0")
    passed = True
    for build in builds:
        package = home / build / "package"
        make_package(python, python, package, *BUILDS[build])
        settings = {"PYTHONPATH": str(package), "PYO3_PYTHON": str(python)}
        if build == "debug":
            settings["PYTHONMALLOC"] = "debug"
        said = run(python, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests, quiet=False, **settings)
        (home / f"{build}.log").write_text(said, encoding="utf-8")
        failed = [line for line in said.splitlines() if line.startswith(("FAILED tests", "ERROR tests"))]
        print(f"{version:>6} {build:>8}: {last_line(said)}", *failed, sep="\n", flush=True)
        passed = passed and " passed" in last_line(said) and not failed
    return passed


def no_chroot() -> str | None:
    """Why a chroot cannot be made here; `None` if it can."""
    if platform.system() != "Linux":
        return "it is not on this machine"
    if os.geteuid() != 0:
        return "it is not on this machine, and a chroot takes root"
    missing = [tool for tool in ("debootstrap", "unshare", "chroot") if not shutil.which(tool)]
    return f"it is not on this machine, and a chroot takes {' and '.join(missing)}" if missing else None


def test_in_chroot(version: str, builds: list[str], tests: list[str]) -> bool:
    """Runs this script in a chroot that has the interpreter, the project and this machine's Rust."""
    if not (CHROOT / "made").exists():
        shutil.rmtree(CHROOT, ignore_errors=True)
        run("debootstrap", "--variant=minbase", f"--include={PACKAGES}", "sid", CHROOT)
        (CHROOT / "made").touch()
    rust = [Path(os.environ.get(f"{tool}_HOME", Path.home() / f".{tool.lower()}")) for tool in ("CARGO", "RUSTUP")]
    shared = [ROOT, *rust, Path("/dev"), Path("/etc/resolv.conf"), Path("/etc/ssl")]
    lines = ["set -e"]
    for path in shared:
        inside = CHROOT / path.relative_to("/")
        lines.append(f"mkdir -p {inside}" if path.is_dir() else f"touch {inside}")
        lines.append(f"mount --rbind {path.resolve()} {inside}")
    lines.append(f"mount -t proc proc {CHROOT}/proc")
    kept = {name: value for name, value in os.environ.items() if name.startswith(("PIP_", "CARGO_", "RUST", "HTTP"))}
    kept |= {"PATH": f"{rust[0]}/bin:/usr/bin:/bin", "HOME": str(Path.home()), "LANG": "C.UTF-8"}
    kept |= {"CARGO_HOME": str(rust[0]), "RUSTUP_HOME": str(rust[1])}
    options = f"--builds {' '.join(builds)} --tests {' '.join(tests)}"
    inner = f"cd {ROOT} && exec python{version} scripts/pythons.py test {version} {options}"
    settings = " ".join(f"'{name}={value}'" for name, value in kept.items())
    lines.append(f"exec chroot {CHROOT} env -i {settings} sh -c '{inner}'")
    # The mounts are this process's own, and end with it.
    return (
        subprocess.run(["unshare", "--mount", "--propagation", "private", "sh", "-c", "\n".join(lines)]).returncode == 0
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("matrix", help="print the rows as JSON")
    commands.add_parser("smoke", help="build for the newest Python on this machine, and send frames through it")
    testing = commands.add_parser("test", help="run the tests on each Python that can be had")
    testing.add_argument("versions", nargs="*", metavar="VERSION", help="of pythons.toml; all, if there is none")
    testing.add_argument("--builds", nargs="+", choices=BUILDS, default=list(BUILDS), help="on which builds; on both")
    testing.add_argument("--tests", nargs="+", default=["tests"], help="what pytest is given")
    arguments = parser.parse_args()
    if arguments.command == "matrix":
        print(json.dumps(rows()))
        return
    if arguments.command == "smoke":
        smoke()
        return
    passed = True
    for version in arguments.versions or [row["version"] for row in rows()]:
        if program := find(version):
            passed = test_here(version, program, arguments.builds, arguments.tests) and passed
        elif version not in IN_CHROOT:
            print(f"{version:>6}  skipped: it is not on this machine", flush=True)
        elif reason := no_chroot():
            print(f"{version:>6}  skipped: {reason}", flush=True)
        else:
            passed = test_in_chroot(version, arguments.builds, arguments.tests) and passed
    sys.exit(not passed)


if __name__ == "__main__":
    main()
