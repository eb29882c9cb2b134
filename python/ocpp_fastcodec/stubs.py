"""What type checkers read of the classes of typed payloads: their stubs, made from the schemas.

`stub` makes that of the classes of extensions. Those of the official schemas lie beside the modules `v16`, `v201` and
`v21`; `scripts/stubs.py` makes them with what stands here.
"""

from __future__ import annotations

import html
import json
import re
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ._core import Codec, Request, Typed, typed_attributes, typed_class, typed_schema
from .extensions import Extension

__all__ = ["stub"]

Schema = dict[str, Any]
WIDTH: Final = 114
MODULES: Final = {"1.6": "v16", "2.0.1": "v201", "2.1": "v21"}
# Quotation marks and dashes that look like others.
PLAIN: Final = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u00a0": " "})


@dataclass(frozen=True)
class Property:
    """A property of an object, and the attribute that stands for it."""

    name: str
    attribute: str
    required: bool
    schema: Schema
    type_: str
    """The annotation of a value that is there."""
    also: str = ""
    """What an argument may be beside."""

    @property
    def is_any(self) -> bool:
        """Whether the value may be anything, `None` included."""
        return self.type_ == "Any"


@dataclass(frozen=True)
class Annotations:
    """How the types of a schema's values are written."""

    definitions: Mapping[str, Schema]
    object_at: Callable[[str], str]
    """Returns the annotation of an object by the names on the way to it, or the name of its definition."""
    enum: Callable[[str, list[str]], str]
    """Returns the annotation of literals by the name of what holds them."""

    def of(self, schema: Schema, name: str, path: str) -> str:
        """Returns the annotation of a value that is there."""
        if "$ref" in schema:
            name = path = schema["$ref"].removeprefix("#/definitions/")
            schema = self.definitions[name]
        match schema.get("type"):
            case "object":
                return self.object_at(path)
            case "array":
                return f"tuple[{self.of(schema.get('items', {}), name, path)}, ...]"
            case "string" if "enum" in schema:
                return self.enum(name, list(dict.fromkeys(schema["enum"])))
            case "string":
                return "str"
            case "integer":
                return "int"
            case "number":
                return "float"
            case "boolean":
                return "bool"
        return "Any"

    def properties(self, class_: type[Typed], schema: Schema, path: str) -> Iterator[Property]:
        """Returns the properties of an object whose schema is given."""
        required = schema.get("required", ())
        properties = schema.get("properties", {})
        for (name, value), (camel, attribute) in zip(properties.items(), typed_attributes(class_), strict=True):
            assert name == camel
            inner = f"{path}.{name}" if path else name
            yield Property(name, attribute, name in required, value, self.of(value, name, inner))


def literal(literals: list[str]) -> str:
    """Returns the annotation of these literals."""
    return f"Literal[{', '.join(map(repr, literals))}]"


def text(words: str) -> str:
    """A description of a schema as one paragraph of a docstring."""
    words = re.sub(r"\s+", " ", re.sub(r"urn:x-\S+", "", html.unescape(words))).strip()
    return words.translate(PLAIN).replace("\\", "\\\\").replace('"""', "'''")


def docstring(words: list[str], indent: str) -> list[str]:
    """The lines of a docstring of these paragraphs."""
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


def description(property_: Property, definitions: Mapping[str, Schema], clock: str) -> list[str]:
    """The paragraphs about a property."""
    reference = property_.schema.get("$ref", property_.schema.get("items", {}).get("$ref", ""))
    defined = definitions.get(reference.removeprefix("#/definitions/"), {})
    words = property_.schema.get("description") or defined.get("description", "")
    return [text(words), limits(property_, clock)]


@dataclass(frozen=True)
class Stub:
    """The stub of one class."""

    name: str
    base: str
    title: str
    properties: list[Property]
    is_open: bool
    definitions: Mapping[str, Schema]

    def lines(self, clock: str) -> list[str]:
        """The lines of the class; `clock` says what date and time are written in."""
        lines = ["", "@final", f"class {self.name}({self.base}):", *docstring([self.title], "    ")]
        ordered = sorted(self.properties, key=lambda property_: not property_.required)
        names = [property_.attribute for property_ in ordered if property_.required]
        lines.append(f"    __match_args__ = ({', '.join(map(repr, names))}{',' if names else ''})")
        accepted_ = {property_.attribute: accepted(property_) for property_ in ordered}
        defaults = {property_.attribute: default(property_) for property_ in ordered}
        if self.is_open:
            accepted_["additional_properties"] = "dict[str, Any]"
            defaults["additional_properties"] = " = ..."
        made = [f"{name}: {type_}{defaults[name]}" for name, type_ in accepted_.items()]
        changed = [f"{name}: {type_} = ..." for name, type_ in accepted_.items()]
        lines.append(f"    def __new__({', '.join(['cls', *['*'][: len(made)], *made])}) -> Self: ...")
        lines.append(f"    def replace({', '.join(['self', *['*'][: len(made)], *changed])}) -> Self: ...")
        for property_ in ordered:
            type_ = property_.type_
            optional = "" if property_.required or property_.is_any else " | None"
            lines += ["    @property", f"    def {property_.attribute}(self) -> {type_}{optional}:"]
            lines += docstring(description(property_, self.definitions, clock), "        ")
        if self.is_open:
            lines += ["    @property", "    def additional_properties(self) -> Mapping[str, Any]:"]
            told = "The properties that the schema does not describe, by the names that they were sent with."
            lines += docstring([told], "        ")
        return lines


def accepted(property_: Property) -> str:
    """The annotation of an argument: a list will do for a tuple."""
    type_ = property_.type_
    if type_.startswith("tuple["):
        type_ = f"{type_} | list[{type_.removeprefix('tuple[').removesuffix(', ...]')}]"
    type_ += property_.also and f" | {property_.also}"
    return type_ if property_.required or property_.is_any else f"{type_} | None"


def default(property_: Property) -> str:
    """What follows the annotation of an argument."""
    return "" if property_.required else " = ..." if property_.is_any else " = None"


def codes_of(version: str) -> str:
    """What the stubs call the error codes of a version: 1.6 alone has `FormationViolation`."""
    return "_ErrorCode16" if "FormationViolation" in Codec(version).error_codes else "_ErrorCode2"


def stub(version: str, extensions: Iterable[Extension | Iterable[Extension]]) -> str:
    """The stub of a module of the classes that `Extensions.classes` returns for a version.

    Raises what `Codec` does for the extensions.
    """
    types = dict(Codec(version, extensions=extensions, payloads="typed").own_types())
    official = MODULES[version]
    lines = [
        "# Made by `ocpp-fastcodec stubs` from the schemas of extensions: change those, not this.",
        "# `replace` of the base takes any keyword argument.",
        '# mypy: disable-error-code="override"',
        "",
        f'"""The classes of what extensions describe for OCPP {version}."""',
        "",
        "from collections.abc import Mapping",
        "from typing import Any, Literal, Self, final",
        "",
        f"from ocpp_fastcodec import Request, Typed, {official}",
        f"from ocpp_fastcodec._core import {codes_of(version)}",
        "",
        f"__all__ = [{', '.join(map(repr, sorted(types)))}]",
        "",
    ]
    for name, class_ in sorted(types.items()):
        known, classes = typed_schema(class_)
        schema = json.loads(known or "{}")
        path = next(path for path, other in classes.items() if other is class_)
        definitions = schema.get("definitions", {})

        def shown(path: str, classes: Mapping[str, type[Typed]] = classes) -> str:
            other = classes[path]
            return other.__name__ if types.get(other.__name__) is other else f"{official}.{other.__name__}"

        annotations = Annotations(definitions, shown, lambda _, literals: literal(literals))
        base = (
            f"Request[{_answer(version, class_, types)}, {codes_of(version)}]"
            if issubclass(class_, Request)
            else "Typed"
        )
        title = text(class_.json_schema().get("description", "")) or f"`{name}` of an extension of OCPP {version}."
        properties = list(annotations.properties(class_, schema, path))
        is_open = schema.get("additionalProperties") is not False
        lines += Stub(name, base, title, properties, is_open, definitions).lines(Codec(version).date_time)
    return "\n".join(line for long in lines for line in _folded(long)) + "\n"


def _answer(version: str, class_: type[Typed], types: Mapping[str, type[Typed]]) -> str:
    """The annotation of what answers a request."""
    name = f"{class_.__name__}Response"
    official = typed_class(version, name)
    return name if name in types else f"{MODULES[version]}.{name}" if official else "dict[str, Any]"


def _folded(line: str) -> list[str]:
    """A line, or where it is a long list of arguments a line for each."""
    if len(line) <= WIDTH or not line.lstrip().startswith("def "):
        return [line]
    head, arguments, tail = re.fullmatch(r"( *def \w+\()(.*)(\) -> .*)", line).groups()  # type: ignore[union-attr]
    # A comma within brackets does not part arguments.
    return [head, *(f"        {one}," for one in re.split(r", (?=\w+: |\*)", arguments)), f"    {tail}"]
