"""The slow, obvious oracle: `json` and `jsonschema`, each schema by its draft, numbers by their digits."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import jsonschema
from jsonschema import Draft4Validator, Draft6Validator

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "schemas"
FOLDERS = {"1.6": "v16", "2.0.1": "v201", "2.1": "v21"}
VERSIONS = tuple(FOLDERS)


class Message(NamedTuple):
    """One schema file: what it is called on the wire, and whether it is what asks or what answers."""

    version: str
    action: str
    kind: str

    @property
    def path(self) -> Path:
        return SCHEMAS / FOLDERS[self.version] / f"{_file_name(self)}.json"

    @property
    def number(self) -> int:
        """Its type on the wire."""
        if self.kind == "response":
            return 3
        return 6 if self.action == "NotifyPeriodicEventStream" else 2

    def frame(self, payload: str, unique_id: str = "id-1") -> str:
        """The frame that carries `payload` (JSON text)."""
        action = "" if self.kind == "response" else f'"{self.action}",'
        return f'[{self.number},"{unique_id}",{action}{payload}]'

    def __str__(self) -> str:
        return f"{self.version}-{self.action}-{self.kind}"


def _file_name(message: Message) -> str:
    if message.kind == "response":
        return message.action + "Response"
    if message.version == "1.6" or message.action == "NotifyPeriodicEventStream":
        return message.action
    return message.action + "Request"


def _message(version: str, stem: str) -> Message:
    if stem.endswith("Response"):
        return Message(version, stem.removesuffix("Response"), "response")
    return Message(version, stem.removesuffix("Request"), "request")


@functools.cache
def messages(version: str | None = None) -> tuple[Message, ...]:
    """Every message that has an official schema, by file name."""
    return tuple(
        _message(name, path.stem)
        for name, folder in FOLDERS.items()
        if version in (None, name)
        for path in sorted((SCHEMAS / folder).glob("*.json"))
    )


@functools.cache
def schema(message: Message) -> Any:
    """The official schema, its limits as exact decimals."""
    return json.loads(message.path.read_text(encoding="utf-8"), parse_float=Decimal)


def draft_of(message: Message) -> int:
    return 4 if "draft-04" in schema(message)["$schema"] else 6


class Duplicate(ValueError):
    """A property name appears twice in one object."""


def _refuse_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise Duplicate
    return made


def refuse_constant(name: str) -> Any:
    """`NaN` and the infinities, which `json` reads."""
    raise ValueError(f"{name} is not JSON")


def read_exact(text: str) -> Any:
    """JSON text with every fraction as the decimal it spells; duplicates and NaN are refused."""
    return json.loads(text, parse_float=Decimal, object_pairs_hook=_refuse_duplicates, parse_constant=refuse_constant)


def _is_number(_checker: object, value: object) -> bool:
    return isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)


def _is_integer_draft4(_checker: object, value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_integer_draft6(checker: object, value: object) -> bool:
    return _is_integer_draft4(checker, value) or (isinstance(value, Decimal) and value == value.to_integral_value())


def _multiple_of(
    validator: Any, divisor: Decimal, instance: Any, _schema: object
) -> Iterator[jsonschema.ValidationError]:
    # Decimal's own `%` fails on 1e300 with the default context; a fraction has no precision to run out of.
    if validator.is_type(instance, "number") and Fraction(instance) % Fraction(divisor):
        yield jsonschema.ValidationError("not a multiple")


@functools.cache
def plain_class(draft: int) -> Any:
    """The class of a draft, as it comes but for numbers: they are decimals here."""
    base: Any = Draft4Validator if draft == 4 else Draft6Validator
    integer = _is_integer_draft4 if draft == 4 else _is_integer_draft6
    checker = base.TYPE_CHECKER.redefine_many({"number": _is_number, "integer": integer})
    return jsonschema.validators.extend(base, {"multipleOf": _multiple_of}, type_checker=checker)


@functools.cache
def fast_class(draft: int) -> Any:
    """The same, several times as fast: `jsonschema` makes the validator of a subschema again at every step."""
    # By identity: the schemas are kept, so that none takes the place of another.
    validators: dict[int, Any] = {}
    targets: dict[int, Any] = {}

    def descend(self: Any, instance: Any, schema: Any, path: Any = None, **_: Any) -> Iterator[Any]:
        validator = validators.get(id(schema))
        if validator is None:
            validator = validators[id(schema)] = self.evolve(schema=schema)
        for error in validator.iter_errors(instance):
            if path is not None:
                error.path.appendleft(path)
            yield error

    def ref(validator: Any, ref: str, instance: Any, schema: Any) -> Iterator[Any]:
        target = targets.get(id(schema))
        if target is None:
            target = targets[id(schema)] = validator._resolver.lookup(ref).contents
        return validator.descend(instance, target)  # type: ignore[no-any-return]

    fast = jsonschema.validators.extend(plain_class(draft), {"$ref": ref})
    fast.descend = descend
    return fast


@functools.cache
def _validator(message: Message, draft: int) -> Any:
    return fast_class(draft)(schema(message))


class Finding(NamedTuple):
    """What is wrong, in this library's convention; `property` for required and additionalProperties."""

    pointer: str
    keyword: str
    property: str | None = None


def cut(name: str) -> str:
    """Names that a peer chose are repeated up to 64 characters."""
    return name if len(name) <= 64 else name[:64] + "…"


def pointer_of(steps: Any) -> str:
    return "".join("/" + cut(str(step)).replace("~", "~0").replace("/", "~1") for step in steps)


def _findings(error: jsonschema.ValidationError) -> Iterator[Finding]:
    path = list(error.absolute_path)
    keyword = str(error.validator)
    instance: Any = error.instance
    declared: Any = error.schema
    if keyword == "required":
        missing = [name for name in declared["required"] if name not in instance]
        yield from (Finding(pointer_of(path), keyword, name) for name in missing)
    elif keyword == "additionalProperties":
        extra = [name for name in instance if name not in declared.get("properties", {})]
        yield from (Finding(pointer_of([*path, name]), keyword, cut(name)) for name in extra)
    else:
        yield Finding(pointer_of(path), keyword)


def told(errors: Iterator[jsonschema.ValidationError]) -> set[Finding]:
    """What the errors of a validator say."""
    return {finding for error in errors for finding in _findings(error)}


def findings(message: Message, payload: Any, draft: int | None = None) -> set[Finding]:
    """Everything that `jsonschema` has to say about a payload that `read_exact` has read, formats off."""
    return told(_validator(message, draft or draft_of(message)).iter_errors(payload))


def violations(message: Message, payload: str, draft: int | None = None) -> set[Finding]:
    """The same of JSON text."""
    return findings(message, read_exact(payload), draft)


def same(ours: Any, theirs: Any) -> bool:
    """Equal in value, in type and in order, all the way down: 1, 1.0 and True are three values, so are 0.0 and -0.0."""
    return repr(ours) == repr(theirs)
