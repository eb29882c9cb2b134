"""Makes the stubs of the classes (`v16.pyi` ...) and the TypedDicts (`dicts/`) from the official schemas.

    python scripts/stubs.py            writes them
    python scripts/stubs.py --verify   says whether they are current

The extension says which classes there are and what they are called, the schemas what their attributes are.
"""

from __future__ import annotations

import builtins
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from ocpp_fastcodec import Codec, _core
from ocpp_fastcodec.stubs import (
    MODULES,
    Annotations,
    Property,
    Schema,
    Stub,
    codes_of,
    docstring,
    literal,
    text,
)

PACKAGE = Path(__file__).parent.parent / "python" / "ocpp_fastcodec"
HEAD = "# Made by scripts/stubs.py from the official schemas of the Open Charge Alliance: change that, not this.\n"
# What the errata of 1.6 allow beyond its schemas: the policies `errata` and `field` let it through.
ERRATA = {("1.6", "unit"): ["Hertz"]}

# What stands for a string that holds JSON, where an extension describes that.
ALSO = {("1.6", "DataTransfer", "data"): "Typed"}


@dataclass(frozen=True)
class Class:
    name: str
    schema: Schema
    properties: list[Property]
    response: str | None
    """The class of the answer to a request."""

    @property
    def is_open(self) -> bool:
        return self.schema.get("additionalProperties") is not False


class Version:
    """The classes of a version, and the literals of its enums by their names."""

    def __init__(self, number: str) -> None:
        self.number = number
        self.codec = Codec(number)
        self.enums: dict[str, list[str]] = {}
        self.classes: dict[str, Class] = {}
        # Action, kind and path of an object -> class.
        places = {(action, kind, path): name for action, kind, path, name in _core.typed_classes(number)}
        for (action, kind, path), name in places.items():
            if name not in self.classes:
                schema = self.codec.schema(action, "request" if kind == "request" else "response")
                objects = {at: own for (*payload, at), own in places.items() if payload == [action, kind]}
                annotations = Annotations(schema.get("definitions", {}), objects.__getitem__, self.enum)
                answer = places.get((action, "response", "")) if kind == "request" and not path else None
                own = getattr(__import__(f"ocpp_fastcodec.{MODULES[number]}", fromlist=[name]), name)
                properties = list(annotations.properties(own, own.json_schema(), path))
                properties = [replace(one, also=ALSO.get((number, path or action, one.name), "")) for one in properties]
                assert not {property_.attribute for property_ in properties} & TAKEN, name
                self.classes[name] = Class(name, own.json_schema(), properties, answer)
        self.classes = dict(sorted(self.classes.items()))
        self.enums = dict(sorted(self.enums.items()))

    def enum(self, name: str, literals: list[str]) -> str:
        """The annotation of literals: an alias where they are defined under a name."""
        literals = literals + ERRATA.get((self.number, name), [])
        if not name[0].isupper():
            return literal(literals)
        alias = "_" + name.removesuffix("Type")
        assert self.enums.setdefault(alias, literals) == literals, alias
        return alias


# Names that the stubs use within a class.
TAKEN = {"additional_properties", "property", "tuple", "list", "str", "int", "float", "bool", "dict", "staticmethod"}
assert all(hasattr(builtins, name) for name in TAKEN - {"additional_properties"})


def classes(version: Version) -> str:
    """The stub of a version's module."""
    codes = codes_of(version.number)
    lines = [
        HEAD,
        '# `replace` of the base takes any keyword argument.\n# mypy: disable-error-code="override"\n',
        f'"""The classes of the payloads of OCPP {version.number}, and of the objects in them."""',
        "",
        "from collections.abc import Mapping",
        "from typing import Any, Literal, Self, TypeAlias, final",
        "",
        "from ocpp_fastcodec import Request, Typed",
        f"from ocpp_fastcodec._core import {codes}",
        "",
        f"__all__ = [{', '.join(repr(name) for name in version.classes)}]",
        "",
    ]
    lines += [f"{alias}: TypeAlias = {literal(literals)}" for alias, literals in version.enums.items()]
    for class_ in version.classes.values():
        definitions = class_.schema.get("definitions", {})
        title = text(class_.schema.get("description", ""))
        if class_.response or class_.name.endswith("Response"):
            title = title or f"The payload of {class_.name} (OCPP {version.number})."
        base = f"Request[{class_.response}, {codes}]" if class_.response else "Typed"
        title = title or f"`{class_.name}` of OCPP {version.number}."
        own = Stub(class_.name, base, title, class_.properties, class_.is_open, definitions)
        lines += own.lines(Codec(version.number).date_time)
    return formatted("\n".join(lines) + "\n", "pyi")


def dicts(version: Version, keys: str) -> str:
    """The TypedDicts of a version, and what relates them to its actions."""
    spelled = "as the specification spells them" if keys == "camel" else "in `snake_case`"
    lines = [
        HEAD,
        f'"""The payloads of OCPP {version.number} as TypedDicts, their keys {spelled}."""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypeAlias, TypedDict, overload",
        "",
        "if TYPE_CHECKING:",
        "    from ocpp_fastcodec import CallResult",
        "    from ocpp_fastcodec.aio import Connection, Router",
        "    from ocpp_fastcodec.aio.handlers import RegisterDict",
        "",
    ]
    lines += [f"{alias}: TypeAlias = {literal(literals)}" for alias, literals in version.enums.items()]
    for class_ in version.classes.values():
        lines += ["", f"class {class_.name}(TypedDict):"]
        lines += docstring([f"The dict that stands for `{class_.name}` of OCPP {version.number}."], "    ")
        for property_ in class_.properties:
            name = property_.name if keys == "camel" else property_.attribute
            type_ = re.sub(r"tuple\[(.*), \.\.\.\]", r"list[\1]", property_.type_)
            lines.append(f"    {name}: {type_ if property_.required else f'NotRequired[{type_}]'}")
    pairs = {class_.name: class_.response for class_ in version.classes.values() if class_.response}
    timeout = "timeout: float | None = None"
    for action, response in pairs.items():
        arguments = f"peer: Connection, action: Literal[{action!r}], payload: {action}, *, {timeout}"
        lines += ["@overload", f"async def call({arguments}) -> CallResult[{response}]: ..."]
    lines += [
        f"async def call(peer: Connection, action: str, payload: Any, *, {timeout}) -> CallResult[Any]:",
        f'    """Sends a CALL of OCPP {version.number}, as `Connection.call` does.',
        "",
        "    Raises `TypeError` where the codec of the connection has another version, other keys or typed payloads.",
        '    """',
        "    codec = peer.session.codec",
        f"    if (codec.version, codec.keys, codec.payloads) != ({version.number!r}, {keys!r}, 'dict'):",
        f'        raise TypeError("the connection has no codec for these dicts: OCPP {version.number}, keys={keys!r}")',
        "    return await peer.call(action, payload, timeout=timeout)",
    ]
    for action, response in pairs.items():
        arguments = f"router: Router, action: Literal[{action!r}], *, concurrent: bool = False"
        lines += ["@overload", f"def on({arguments}) -> RegisterDict[{action}, {response}]: ..."]
    lines += [
        "def on(router: Router, action: str, *, concurrent: bool = False) -> RegisterDict[Any, Any]:",
        f'    """Registers the handler of an action for OCPP {version.number}, as `Router.on` does."""',
        f"    return router.on(action, {version.number!r}, concurrent=concurrent)",
    ]
    return formatted("\n".join(lines) + "\n", "py")


def formatted(source: str, suffix: str) -> str:
    ruff = [str(Path(sys.executable).parent / "ruff")]
    for command in (["check", "--select=F401,I,RUF022", "--fix", "--quiet"], ["format"]):
        done = subprocess.run(
            [*ruff, *command, f"--stdin-filename={PACKAGE / f'made.{suffix}'}", "-"],
            input=source,
            capture_output=True,
            text=True,
            check=True,
        )
        source = done.stdout
    return source


def files() -> Iterator[tuple[Path, str]]:
    for number, module in MODULES.items():
        version = Version(number)
        yield PACKAGE / f"{module}.pyi", classes(version)
        yield PACKAGE / "dicts" / f"{module}.py", dicts(version, "camel")
        yield PACKAGE / "dicts" / "snake" / f"{module}.py", dicts(version, "snake")


def main() -> int:
    verify = "--verify" in sys.argv[1:]
    stale = []
    for path, content in files():
        if not path.exists() or path.read_text(encoding="utf-8") != content:
            stale.append(path)
            if not verify:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(content, encoding="utf-8")
    for path in stale:
        print(f"{'not current' if verify else 'written'}: {path.relative_to(PACKAGE.parent.parent)}")
    return int(verify and bool(stale))


if __name__ == "__main__":
    sys.exit(main())
