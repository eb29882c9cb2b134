"""`Extension` and `Extensions`: what users add to the official schemas, as data.

An extension is checked when it is made, as far as it can be without a codec: whether each schema can be judged
by. What it is about (an action, a place) is looked up when a `Codec` is made of it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from os import PathLike
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

from ._core import VERSIONS, Codec, Typed, check_schema

__all__ = ["Extension", "Extensions", "Schema", "VendorAction"]

Schema: TypeAlias = Mapping[str, Any] | bool
"""A JSON Schema of draft 4, 6, 7, 2019-09 or 2020-12. One without `$schema` is of 2020-12."""
Kind: TypeAlias = Literal["request", "response"]
Sender: TypeAlias = Literal["charging_station", "csms", "both"]

MAX_DEPTH: Final = 100


@dataclass(frozen=True, slots=True, repr=False)
class Extension:
    """One thing that a codec knows beside the official schemas; made by one of the static methods.

    With a `version`, such as "1.6", only codecs of that version know it. What a schema marks with `"x-sensitive": true`
    is masked by `Codec.redact`; `false` has what it describes shown in `data`, in `customData` and in strings that hold
    JSON, where all is masked otherwise.

    Immutable, compared by value, hashable and picklable.

    Raises `ValueError` for what cannot be used, naming the place: a value that is not JSON, a schema that is none, a
    keyword of another draft, a `$ref` that leads out of the schema (nothing is ever fetched) or in a circle, a pattern
    that does not compile. Keywords that only a full validator judges need the extra `ocpp-fastcodec[schemas]`.
    """

    what: str
    fields: str

    @staticmethod
    def action(
        name: str,
        *,
        request: Schema | None = None,
        response: Schema | None = None,
        sent_by: Sender = "both",
        send: bool = False,
        version: str | None = None,
    ) -> Extension:
        """An action of a vendor's own; one that the version has gets other schemas.

        - `name`: as it stands in a frame.
        - `request`, `response`: the schemas of the payloads. A payload without one may be any object, and is not
          judged.
        - `sent_by`: who sends the request.
        - `send`: whether the request is a SEND (2.1), which is not answered.
        """
        fields = {"name": name, "sent_by": sent_by, "send": send}
        return _made("action", version, fields, {"request": request, "response": response})

    @staticmethod
    def patch(
        action: str,
        kind: Kind,
        pointer: str,
        *,
        add: Mapping[str, Any] | None = None,
        remove: Mapping[str, Any] | None = None,
        version: str | None = None,
        **keywords: Any,
    ) -> Extension:
        """A change of a schema at one place, for reading and writing.

        - `action`, `kind`: which payload, "request" or "response".
        - `pointer`: JSON Pointer into the payload, `*` for any item: "/meterValue/*/sampledValue/*/unit".
        - `keywords`: keywords of JSON Schema that get another value, such as `maxLength=100`; None removes one.
        - `add`: literals, required names and properties that are added: `{"enum": ["Hertz"]}`.
        - `remove`: those that are taken away: `{"required": ["timestamp"]}`.
        """
        fields = {"action": action, "kind": kind, "pointer": pointer}
        return _made("patch", version, fields | {"set": keywords, "add": add or {}, "remove": remove or {}}, {})

    @staticmethod
    def data_transfer(
        vendor_id: str,
        message_id: str | None = None,
        *,
        request: Schema | None = None,
        response: Schema | None = None,
        text: bool = False,
        version: str | None = None,
    ) -> Extension:
        """A message that DataTransfer carries in `data`, by its vendor and its name.

        `payload["data"]` stays what was sent. What breaks its schema is told by `data_violations` of the message and
        `data_status`, and refuses a message only with `Codec(refuse_data=True)`; `encode` refuses it always.

        - `vendor_id`, `message_id`: as they stand in the payload; a message without `message_id` has none.
        - `request`, `response`: the schemas of `data` in the CALL and its answer.
        - `text`: whether `data` is a string that holds JSON (in 1.6 it is a string). The JSON is judged, `data` of the
          message holds its value, and `encode` takes a value in place of the string.
        """
        fields = {"vendor_id": vendor_id, "text": text} | ({} if message_id is None else {"message_id": message_id})
        return _made("data_transfer", version, fields, {"request": request, "response": response})

    @staticmethod
    def custom_data(vendor_id: str, schema: Schema, *, version: str | None = None) -> Extension:
        """What `customData` of a vendor holds, at every place where the schemas of 2.x have it.

        What breaks the schema is told as with `data_transfer`. The schema judges the whole object, `vendorId` included.
        """
        return _made("custom_data", version, {"vendor_id": vendor_id}, {"schema": schema})

    @staticmethod
    def json_string(
        action: str,
        kind: Kind,
        pointer: str,
        schema: Schema,
        *,
        when: Mapping[str, str] | None = None,
        version: str | None = None,
    ) -> Extension:
        """What the JSON in a string holds, where properties beside the string have certain values.

        What breaks the schema is told as with `data_transfer`, and `encode` takes a value in place of the string.

        - `action`, `kind`: which payload, "request" or "response".
        - `pointer`: JSON Pointer to the string, `*` for any item: "/meterValue/*/sampledValue/*/value".
        - `when`: names and values of the properties beside it: `{"format": "SignedData"}`.
        """
        fields = {"action": action, "kind": kind, "pointer": pointer, "when": when or {}}
        return _made("json_string", version, fields, {"schema": schema})

    def __repr__(self) -> str:
        fields = json.loads(self.fields)
        named = [
            fields[name]
            for name in ("name", "action", "vendor_id", "message_id", "kind", "pointer")
            if fields.get(name) is not None
        ]
        return f"Extension.{self.what}({', '.join(map(repr, named))})"


class Extensions(tuple[Extension, ...]):
    """Extensions together, in order; `Codec` takes them as they are, or in a list with others."""

    __slots__ = ()

    @staticmethod
    def load(path: str | PathLike[str]) -> Extensions:
        """Reads extensions from a TOML file, or from all TOML files of a folder.

        Each kind is an array of tables whose keys are the arguments of its method: `[[action]]` with `name`, `request`
        and so on. A schema is a table, or the path of a JSON file beside the TOML file.

        Raises `OSError`, and `ValueError` naming the file and the place.
        """
        root = Path(path)
        files = sorted(root.glob("*.toml")) if root.is_dir() else [root]
        if not files:
            raise ValueError(f"{root}: no TOML file in this folder")
        return Extensions(extension for file in files for extension in _read(file))

    def classes(self, version: str, module: str | None = None) -> dict[str, type[Typed]]:
        """The classes of what these extensions describe for a version, by name: see `Codec(payloads="typed")`.

        An action's payloads are called like it, such as `ReportSolarPower` and `ReportSolarPowerResponse`; `data` of
        DataTransfer like its message, and `customData` like its vendor: `AcmeCustomData`. They are the same classes for
        all codecs with the same schemas. A class that would be as one in the module of the version (`v16`) is that one,
        and not here.

        - `module`: the name of the module that the classes are put into, by which `pickle` finds them.

        Raises what `Codec` does for the extensions.
        """
        types = dict(Codec(version, extensions=self, payloads="typed").own_types())
        for class_ in types.values() if module else ():
            class_.__module__ = module  # type: ignore[assignment]
        return types


def _read(path: Path) -> Iterator[Extension]:
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise ValueError(f"{path}: not UTF-8") from None
    return from_toml(text, str(path), lambda name: (path.parent / name).read_text(encoding="utf-8"))


def from_toml(text: str, path: str, read: Callable[[str], str]) -> Iterator[Extension]:
    """The extensions of a TOML text; `path` is how errors call it, and `read` reads the files beside it."""
    from . import toml

    try:
        tables = toml.loads(text)
    except ValueError as error:
        raise ValueError(f"{path}: not TOML: {error}") from None
    for what, rows in tables.items():
        if what not in KINDS or not isinstance(rows, list):
            raise ValueError(f"{path}: {what}: expected arrays of tables called {', '.join(KINDS)}")
        for number, row in enumerate(rows):
            try:
                named = {key: value for key, value in row.items() if key in SCHEMAS and isinstance(value, str)}
                schemas = {key: json.loads(read(name), parse_float=Decimal) for key, name in named.items()}
                yield getattr(Extension, what)(**row | schemas)
            except (TypeError, ValueError, AttributeError) as error:
                raise ValueError(f"{path}: {what} {number + 1}: {error}") from None


KINDS: Final = ("action", "data_transfer", "custom_data", "json_string", "patch")
SCHEMAS: Final = ("request", "response", "schema")


def rows(version: str, extensions: Iterable[Extension | Iterable[Extension]]) -> tuple[tuple[Extension, ...], str]:
    """Returns the extensions that a codec is made with, and those of its version as the JSON that the core reads.

    Raises `TypeError` for what is no extension, and `ValueError` for one that is there twice.
    """
    flat = tuple(_flat(extensions))
    seen: dict[tuple[Any, ...], None] = {}
    own = []
    for extension in flat:
        fields = json.loads(extension.fields)
        if fields.get("version") not in (None, version):
            continue
        named = ("name", "vendor_id", "message_id", "action", "kind", "pointer", "when")
        key = (extension.what, *(json.dumps(fields.get(name), sort_keys=True) for name in named))
        if extension.what != "patch" and key in seen:
            raise ValueError(f"extensions: {extension!r} is there twice")
        seen[key] = None
        own.append(f"{{{json.dumps(extension.what)}:{extension.fields}}}")
    return flat, f"[{','.join(own)}]"


def _flat(extensions: Any) -> Iterator[Extension]:
    if isinstance(extensions, Extension):
        yield extensions
    elif isinstance(extensions, Iterable) and not isinstance(extensions, str | bytes | Mapping):
        for extension in extensions:
            yield from _flat(extension)
    else:
        raise TypeError(f"extensions: expected Extension, found {type(extensions).__name__}")


def _made(what: str, version: str | None, fields: Mapping[str, Any], schemas: Mapping[str, Schema | None]) -> Extension:
    if version is not None:
        if version not in VERSIONS:
            raise ValueError(f"version: expected one of {', '.join(VERSIONS)}")
        fields = {**fields, "version": version}
    texts = [f"{json.dumps(name)}:{_text(value, name)}" for name, value in fields.items()]
    for name in ("name", "action", "vendor_id", "message_id", "kind", "pointer", "sent_by"):
        value = fields.get(name, "")
        if not isinstance(value, str):
            raise TypeError(f"{name}: expected str, found {type(value).__name__}")
        _check_name(value, name)
    for name, schema in schemas.items():
        if schema is None:
            continue
        if not isinstance(schema, Mapping | bool):
            raise TypeError(f"{name}: expected a schema, found {type(schema).__name__}")
        text = _text(schema, name)
        try:
            check_schema(text)
        except ValueError as error:
            raise ValueError(f"{name}: {error}") from None
        texts.append(f"{json.dumps(name)}:{text}")
    return Extension(what, f"{{{','.join(texts)}}}")


def _text(value: Any, place: str, depth: int = 0) -> str:
    """The JSON text of a value. Raises `ValueError` for what is no JSON, naming the place."""
    if depth > MAX_DEPTH:
        raise ValueError(f"nested deeper than {MAX_DEPTH} at `{_shown(place)}`")
    match value:
        case None | bool() | int():
            return json.dumps(value)
        case float() if math.isfinite(value):
            return json.dumps(value)
        case Decimal() if value.is_finite():
            return str(value)
        case str():
            return json.dumps(_without_surrogates(value, place))
        case list() | tuple():
            return f"[{','.join(_text(item, f'{place}/{number}', depth + 1) for number, item in enumerate(value))}]"
        case Mapping():
            pairs = []
            for name, inner in value.items():
                if not isinstance(name, str):
                    raise ValueError(f"a name that is no str at `{_shown(place)}`")
                inside = f"{place}/{name.replace('~', '~0').replace('/', '~1')}"
                _check_name(name, inside)
                pairs.append(f"{json.dumps(name)}:{_text(inner, inside, depth + 1)}")
            return f"{{{','.join(pairs)}}}"
        case _:
            raise ValueError(f"a value that is not JSON ({type(value).__name__}) at `{_shown(place)}`")


def _check_name(name: str, place: str) -> None:
    if "\0" in name:
        raise ValueError(f"a name with the character NUL at `{_shown(place)}`")
    _without_surrogates(name, place)


def _without_surrogates(text: str, place: str) -> str:
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise ValueError(f"an unpaired surrogate at `{_shown(place)}`")
    return text


def _shown(place: str) -> str:
    """A place as messages show it: cut, and what does not print is escaped."""
    shown = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in place[-256:])
    return shown if len(place) <= 256 else f"…{shown}"


class VendorAction(str):
    """The action DataTransfer, with the vendor's message that it carries; as a string it is "DataTransfer".

    A `Call` of an extension has it as its `action`, so that the answer is judged as that message's.
    """

    __slots__ = ("message_id", "vendor_id")
    vendor_id: str
    message_id: str | None

    def __new__(cls, vendor_id: str, message_id: str | None = None) -> VendorAction:
        action = super().__new__(cls, "DataTransfer")
        action.vendor_id = vendor_id
        action.message_id = message_id
        return action

    @staticmethod
    def of(payload: Any) -> str:
        """The action of a payload of DataTransfer: a mapping or an object, with names in either spelling."""
        vendor_id = _named(payload, "vendorId", "vendor_id")
        message_id = _named(payload, "messageId", "message_id")
        if isinstance(vendor_id, str) and isinstance(message_id, str | None):
            return VendorAction(vendor_id, message_id)
        return "DataTransfer"

    def __getnewargs__(self) -> tuple[str, str | None]:  # type: ignore[override]
        return (self.vendor_id, self.message_id)


def _named(payload: Any, *names: str) -> Any:
    """The first value that a mapping or an object has under these names, None where it has none."""
    known = payload if isinstance(payload, Mapping) else {name: getattr(payload, name, None) for name in names}
    return next((known[name] for name in names if known.get(name) is not None), None)


class Delegate:
    """Judges JSON texts by all keywords of a schema, or of its part at `pointer`, with `jsonschema-rs`, for the core.

    Its own words never leave this class, for they repeat values: it hands on keywords and pointers.

    Raises `ValueError` for a schema that it refuses, with the reason and the pointer as arguments.
    """

    MOST: Final = 100
    """How many faults of one text are listed."""

    def __init__(self, schema: str, draft: str, pointer: str = "") -> None:
        from urllib.parse import quote

        try:
            import jsonschema_rs
        except ImportError:
            needed = 'it has keywords that need a full validator: pip install "ocpp-fastcodec[schemas]"'
            raise ValueError(needed, "") from None
        year = {"draft-04": "4", "draft-06": "6", "draft-07": "7", "2019-09": "201909", "2020-12": "202012"}
        validator = getattr(jsonschema_rs, f"Draft{year[draft.split('/')[-2]]}Validator")
        whole = _decimals(schema)
        try:
            self._validator = validator(
                {"$schema": draft, "$ref": f"{WHOLE}#{quote(pointer)}"} if pointer else whole,
                validate_formats=False,
                # An engine that takes linear time, and so knows neither look-around nor back references.
                pattern_options=jsonschema_rs.RegexOptions(),
                retriever=lambda uri: whole if pointer and uri == WHOLE else _fetch_nothing(uri),
            )
        except jsonschema_rs.ValidationError as error:
            pointer = "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in error.instance_path)
            reason = REASONS.get(error.kind.name, "is not as the metaschema wants it")
            raise ValueError(reason, pointer) from None
        except Exception as error:
            raise ValueError(f"cannot be used as a schema ({type(error).__name__})", "") from None

    def is_valid(self, text: str) -> bool:
        valid: bool = self._validator.is_valid(_decimals(text))
        return valid

    def check(self, text: str) -> list[tuple[str, str]]:
        """The keyword and the pointer of what is wrong, at most `MOST` of them."""
        from itertools import islice

        found = []
        for error in islice(self._validator.iter_errors(_decimals(text)), self.MOST):
            pointer = "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in error.instance_path)
            keyword = error.kind.name
            found.append((keyword, pointer))
        return found


WHOLE: Final = "urn:ocpp-fastcodec:whole"
"""What a schema is called where only a part of it judges."""
REASONS: Final = {
    "format": "a regular expression that does not compile, or would not take linear time",
    "$ref": "a reference to what is not there, and nothing is fetched",
}


def _decimals(text: str) -> Any:
    return json.loads(text, parse_float=Decimal)


def _fetch_nothing(uri: str) -> Any:
    raise ValueError("nothing is fetched")
