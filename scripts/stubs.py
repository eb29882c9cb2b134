"""Makes the stubs of the classes (`v16.pyi` ...) and the TypedDicts (`dicts/`) from the official schemas.

    python scripts/stubs.py            writes them
    python scripts/stubs.py --verify   says whether they are current

The extension says which classes there are and what they are called, the schemas what their attributes are.
"""

from __future__ import annotations

import builtins
import html
import keyword
import re
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ocpp_fastcodec import Codec, _core

PACKAGE = Path(__file__).parent.parent / "python" / "ocpp_fastcodec"
VERSIONS = {"1.6": "v16", "2.0.1": "v201", "2.1": "v21"}
HEAD = "# Made by scripts/stubs.py from the official schemas of the Open Charge Alliance: change that, not this.\n"
# What the errata of 1.6 allow beyond its schemas: the policies `errata` and `field` let it through.
ERRATA = {("1.6", "unit"): ["Hertz"]}
WIDTH = 114
# Quotation marks and dashes that look like others.
PLAIN = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u00a0": " "})

Schema = dict[str, Any]


@dataclass(frozen=True)
class Property:
    name: str
    snake: str
    required: bool
    schema: Schema
    type_: str
    """The annotation of a value that is there."""

    @property
    def is_any(self) -> bool:
        return self.type_ == "Any"


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
        self.clock = "ISO 8601" if number == "1.6" else "RFC 3339"
        self.codec = Codec(number)
        self.enums: dict[str, list[str]] = {}
        self.classes: dict[str, Class] = {}
        # Action, kind and path of an object -> class.
        places = {(action, kind, path): name for action, kind, path, name in _core.typed_classes(number)}
        for (action, kind, path), name in places.items():
            if name not in self.classes:
                schema = self.codec.schema(action, "request" if kind == "request" else "response")
                where = Where(self, places, action, kind, path, schema.get("definitions", {}))
                answer = places.get((action, "response", "")) if kind == "request" and not path else None
                own = getattr(__import__(f"ocpp_fastcodec.{VERSIONS[number]}", fromlist=[name]), name)
                self.classes[name] = Class(name, own.json_schema(), list(where.properties(own)), answer)
        self.classes = dict(sorted(self.classes.items()))
        self.enums = dict(sorted(self.enums.items()))


@dataclass(frozen=True)
class Where:
    """An object in a payload's schema."""

    version: Version
    places: dict[tuple[str, str, str], str]
    action: str
    kind: str
    path: str
    definitions: dict[str, Schema]

    def properties(self, class_: type[_core.Typed]) -> Iterator[Property]:
        schema = class_.json_schema()
        snakes = _core.typed_attributes(class_)
        required = schema.get("required", ())
        for (name, value), (camel, snake) in zip(schema.get("properties", {}).items(), snakes, strict=True):
            assert name == camel
            assert not keyword.iskeyword(snake), snake
            assert snake not in TAKEN, snake
            path = f"{self.path}.{name}" if self.path else name
            yield Property(name, snake, name in required, value, self.annotation(value, name, path))

    def annotation(self, schema: Schema, name: str, path: str) -> str:
        if "$ref" in schema:
            name = path = schema["$ref"].removeprefix("#/definitions/")
            schema = self.definitions[name]
        match schema.get("type"):
            case "object":
                return self.places[self.action, self.kind, path]
            case "array":
                return f"tuple[{self.annotation(schema.get('items', {}), name, path)}, ...]"
            case "string" if "enum" in schema:
                literals = list(dict.fromkeys(schema["enum"])) + ERRATA.get((self.version.number, name), [])
                if not name[0].isupper():
                    return literal(literals)
                alias = "_" + name.removesuffix("Type")
                assert self.version.enums.setdefault(alias, literals) == literals, alias
                return alias
            case "string":
                return "str"
            case "integer":
                return "int"
            case "number":
                return "float"
            case "boolean":
                return "bool"
        return "Any"


# Names that the stubs use within a class.
TAKEN = {"additional_properties", "property", "tuple", "list", "str", "int", "float", "bool", "dict", "staticmethod"}
assert all(hasattr(builtins, name) for name in TAKEN - {"additional_properties"})


def literal(literals: list[str]) -> str:
    return f"Literal[{', '.join(map(repr, literals))}]"


def text(words: str) -> str:
    """A description of the schemas as one paragraph of a docstring."""
    words = re.sub(r"\s+", " ", re.sub(r"urn:x-\S+", "", html.unescape(words))).strip()
    return words.translate(PLAIN).replace("\\", "\\\\").replace('"""', "'''")


def docstring(words: list[str], indent: str) -> list[str]:
    paragraphs = [textwrap.fill(part, WIDTH - len(indent)) for part in words if part]
    if not paragraphs:
        return []
    body = "\n\n".join(paragraphs)
    if "\n" not in body and len(body) + len(indent) < WIDTH - 6:
        end = " " if body.endswith('"') else ""
        return [f'{indent}"""{body}{end}"""']
    return [*textwrap.indent(f'"""{body}\n"""', indent).splitlines()]


def limits(property_: Property, clock: str) -> str:
    """What the schema demands of a value, in words."""
    schema = property_.schema
    facts = []
    for inner in (schema, schema.get("items", {})):
        of = "each " if inner is not schema else ""
        if "maxLength" in inner:
            facts.append(f"{of}at most {inner['maxLength']} characters")
        if inner.get("format") == "date-time":
            facts.append(f"{of}date and time ({clock})")
        elif "format" in inner:
            facts.append(f"{of}{inner['format']}")
        for key, words in (("minimum", "at least"), ("maximum", "at most"), ("multipleOf", "a multiple of")):
            if key in inner:
                facts.append(f"{of}{words} {inner[key]:g}")
    match schema.get("minItems"), schema.get("maxItems"):
        case None, None:
            pass
        case least, most:
            facts.append(f"{least or 0} to {most} items" if most else f"at least {least} items")
    return "; ".join([f"`{property_.name}`", *facts]) + "."


def description(property_: Property, definitions: dict[str, Schema], clock: str) -> list[str]:
    reference = property_.schema.get("$ref", property_.schema.get("items", {}).get("$ref", ""))
    defined = definitions.get(reference.removeprefix("#/definitions/"), {})
    words = property_.schema.get("description") or defined.get("description", "")
    return [text(words), limits(property_, clock)]


def classes(version: Version) -> str:
    """The stub of a version's module."""
    codes = "_ErrorCode16" if version.number == "1.6" else "_ErrorCode2"
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
        lines += ["", "@final", f"class {class_.name}({base}):"]
        lines += docstring([title or f"`{class_.name}` of OCPP {version.number}."], "    ")
        ordered = sorted(class_.properties, key=lambda property_: not property_.required)
        names = [property_.snake for property_ in ordered if property_.required]
        lines.append(f"    __match_args__ = ({''.join(f'{name!r}, ' for name in names)})")
        accepted_ = {property_.snake: accepted(property_) for property_ in ordered}
        defaults = {property_.snake: default(property_) for property_ in ordered}
        if class_.is_open:
            accepted_["additional_properties"] = "dict[str, Any]"
            defaults["additional_properties"] = " = ..."
        made = [f"{name}: {type_}{defaults[name]}" for name, type_ in accepted_.items()]
        changed = [f"{name}: {type_} = ..." for name, type_ in accepted_.items()]
        lines.append(f"    def __new__({', '.join(['cls', *['*'][: len(made)], *made])}) -> Self: ...")
        lines.append(f"    def replace({', '.join(['self', *['*'][: len(made)], *changed])}) -> Self: ...")
        for property_ in ordered:
            type_ = property_.type_
            optional = "" if property_.required or property_.is_any else " | None"
            lines += ["    @property", f"    def {property_.snake}(self) -> {type_}{optional}:"]
            lines += docstring(description(property_, definitions, version.clock), "        ")
        if class_.is_open:
            lines += ["    @property", "    def additional_properties(self) -> Mapping[str, Any]:"]
            told = "The properties that the schema does not describe, by the names that they were sent with."
            lines += docstring([told], "        ")
    return formatted("\n".join(lines) + "\n", "pyi")


def accepted(property_: Property) -> str:
    """The annotation of an argument: a list will do for a tuple."""
    type_ = property_.type_
    if type_.startswith("tuple["):
        type_ = f"{type_} | list[{type_.removeprefix('tuple[').removesuffix(', ...]')}]"
    return type_ if property_.required or property_.is_any else f"{type_} | None"


def default(property_: Property) -> str:
    return "" if property_.required else " = ..." if property_.is_any else " = None"


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
            name = property_.name if keys == "camel" else property_.snake
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
    for number, module in VERSIONS.items():
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
