"""The list of layers in CONTRIBUTING.md, held to what the Rust sources really use."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CRATES = {"rust/core/src": "core", "rust/python/src": "python"}

_COMMENT = re.compile(r"//.*")
_TESTS = re.compile(r"#\[cfg\(test\)\]\n(mod \w+ \{.*)", re.DOTALL)
_USED = re.compile(r"\b(crate|super)::(?:\{([^}]*)\}|(\w+))")


def layers(crate: str) -> list[list[str]]:
    """The layers of a crate, lowest first, as CONTRIBUTING.md lists them."""
    text = (ROOT / "CONTRIBUTING.md").read_text()
    match = re.search(rf"```layers {crate}\n(.*?)```", text, re.DOTALL)
    assert match
    return [line.split() for line in match[1].splitlines()]


def files(folder: str) -> dict[str, Path]:
    """The source files of a crate by module path: `json::reader`; a `mod.rs` is `json`."""
    root = ROOT / folder
    named = {}
    for path in root.rglob("*.rs"):
        parts = path.relative_to(root).with_suffix("").parts
        named["::".join(parts[:-1] if parts[-1] == "mod" else parts)] = path
    return named


def uses(module: str, path: Path, known: set[str]) -> set[str]:
    """The modules of the crate that a file names, its own submodules apart."""
    code = _COMMENT.sub("", _TESTS.sub("", path.read_text()))
    here = module.split("::")
    # `super` of a `mod.rs`, or of a file beside a folder of its name, is the module around it, as of any file.
    around = here[:-1]
    found = set()
    for match in _USED.finditer(code):
        base = [] if match[1] == "crate" else around
        names = [match[3]] if match[3] else [part.strip().split("::")[0] for part in match[2].split(",")]
        for name in names:
            target = "::".join([*base, name])
            # A name that is no module is an item of the module around.
            target = target if target in known else "::".join(base)
            if target and target != module and not target.startswith(module + "::"):
                found.add(target)
    return found


@pytest.mark.parametrize(("folder", "crate"), CRATES.items())
def test_every_module_is_on_the_list_once(folder: str, crate: str) -> None:
    listed = [module for layer in layers(crate) for module in layer]
    modules = {name.partition("::")[0] for name in files(folder)} - {"lib"}
    assert sorted(listed) == sorted(modules)


@pytest.mark.parametrize(("folder", "crate"), CRATES.items())
def test_nothing_points_to_a_higher_layer_or_to_its_own(folder: str, crate: str) -> None:
    height = {module: number for number, layer in enumerate(layers(crate)) for module in layer}
    sources = files(folder)
    upwards = [
        f"{module} uses {used}"
        for module, path in sources.items()
        if module != "lib"
        for used in uses(module, path, set(sources))
        if used.partition("::")[0] != module.partition("::")[0]
        and height[used.partition("::")[0]] >= height[module.partition("::")[0]]
    ]
    assert not upwards


@pytest.mark.parametrize("folder", CRATES)
def test_no_files_of_a_module_use_each_other_in_a_circle(folder: str) -> None:
    sources = files(folder)
    graph = {module: uses(module, path, set(sources)) for module, path in sources.items() if module != "lib"}
    # A file that uses an item of the module around it uses that module's own file, which declares it.
    for module in graph:
        graph[module].discard(module.rpartition("::")[0])
    finished: set[str] = set()

    def visit(module: str, trail: list[str]) -> None:
        assert module not in trail, " -> ".join([*trail[trail.index(module) :], module])
        if module not in finished:
            for used in sorted(graph.get(module, ())):
                visit(used, [*trail, module])
            finished.add(module)

    for module in sorted(graph):
        visit(module, [])


def test_a_planted_arrow_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "reader.rs"
    path.write_text(
        "use super::rest::Rest;\nuse crate::{codec, decode::Decoder};\nuse crate::schema::Plan; // crate::sink\n"
    )
    known = {"json", "json::rest", "json::reader", "codec", "decode", "schema", "sink"}
    assert uses("json::reader", path, known) == {"json::rest", "codec", "decode", "schema"}
