"""Reads the stubs for the API reference: what a stub must write otherwise than a reader wants to see it.

- A class of the extension is made by `__new__`, in several overloads; the reference shows one constructor.
- A private name for a type (`_Frame`) is shown as what it stands for.
- Square brackets in the specification's own text are no links.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

import griffe

# The modules whose docstrings are the text of the specification.
PAYLOADS = {"v16", "v201", "v21"}


class Stubs(griffe.Extension):
    """Changes what griffe has read of the stubs, before it is printed."""

    def on_package(self, *, pkg: griffe.Module, **_: Any) -> None:
        for module in modules(pkg):
            aliases = {
                name: member.value
                for name, member in module.members.items()
                if isinstance(member, griffe.Attribute) and name.startswith("_") and not name.startswith("__")
            }
            for class_ in [member for member in module.members.values() if isinstance(member, griffe.Class)]:
                constructor(class_)
            for member in everything(module):
                spell_out(member, aliases)
                if module.name in PAYLOADS and member.docstring:
                    member.docstring.value = member.docstring.value.replace("[", r"\[")


def modules(module: griffe.Module) -> Iterator[griffe.Module]:
    yield module
    for member in module.members.values():
        if isinstance(member, griffe.Module):
            yield from modules(member)


def everything(parent: griffe.Module | griffe.Class) -> Iterator[griffe.Object]:
    """All that is defined in a module, and in its classes."""
    for member in parent.members.values():
        if isinstance(member, griffe.Class):
            yield member
            yield from everything(member)
            yield from (overload for overloads in member.overloads.values() for overload in overloads or ())
        elif isinstance(member, (griffe.Function, griffe.Attribute)):
            yield member


def constructor(class_: griffe.Class) -> None:
    """Makes `__init__` of `__new__`, which the reference shows as the signature of the class."""
    overloads = class_.overloads.pop("__new__", None) or []
    new = overloads[0] if overloads else class_.members.pop("__new__", None)
    class_.members.pop("__new__", None)
    if not isinstance(new, griffe.Function):
        return
    for parameter in new.parameters:
        others = [overload.parameters[parameter.name].annotation for overload in overloads]
        parameter.annotation = either([parameter.annotation, *others])
    new.name, new.returns = "__init__", None
    new.parameters[0].name = "self"
    class_["__init__"] = new


def either(annotations: list[Any]) -> Any:
    """The union of annotations that differ."""
    union, *others = {str(annotation): annotation for annotation in annotations}.values()
    for other in others:
        union = griffe.ExprBinOp(union, "|", other)
    return union


def spell_out(member: griffe.Object, aliases: dict[str, Any]) -> None:
    """Puts the types in the places of the private names that stand for them."""
    if isinstance(member, griffe.Function):
        member.returns = spelled(member.returns, aliases)
        for parameter in member.parameters:
            parameter.annotation = spelled(parameter.annotation, aliases)
    elif isinstance(member, griffe.Attribute):
        member.annotation = spelled(member.annotation, aliases)


def spelled(expression: Any, aliases: dict[str, Any]) -> Any:
    if isinstance(expression, griffe.ExprName) and expression.name in aliases:
        return spelled(named(aliases[expression.name], expression), aliases)
    if isinstance(expression, list):
        return [spelled(part, aliases) for part in expression]
    if isinstance(expression, griffe.Expr):
        for field in fields(expression):
            if field.name != "parent":
                setattr(expression, field.name, spelled(getattr(expression, field.name), aliases))
    return expression


def named(value: Any, name: griffe.ExprName) -> Any:
    """What a name stands for; a type variable stands for what a user puts in."""
    if isinstance(value, griffe.ExprCall):
        return griffe.ExprName(name.name.removeprefix("_"), name.parent)
    return value
