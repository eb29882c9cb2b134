"""What the drop-in knows of the package `ocpp`: the code of its functions and the schemas that they judge by.

A release that is not known may still have the functions that are: then those are replaced, and what has changed is left
to the package. A function is compared by a hash of its syntax tree, so comments, docstrings and layout do not count.
"""

from __future__ import annotations

import ast
import inspect
import json
from collections.abc import Iterator
from hashlib import sha256
from importlib import import_module, metadata
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final, Literal

from ocpp_fastcodec._core import VERSIONS, Codec

Kind = Literal["request", "response"]
KINDS: Final[tuple[Kind, ...]] = ("request", "response")

TESTED: Final = {"2.0.0": ("1.6", "2.0.1"), "2.1.0": ("1.6", "2.0.1", "2.1")}
"""The releases of `ocpp` that the drop-in was tested with, each with the versions of OCPP that become fast."""

KNOWN: Final = {
    "messages:unpack": {"f3dc3e94ac5ffe24"},
    "messages:validate_payload": {"daa9754fa2f551f2"},
    "messages:_validate_payload": {"8bb347e2feb84105", "605760d31543a89c"},
    "messages:get_validator": {"fc9911ca9fa03437", "27dbf58b0016a01e"},
    "messages:_DecimalEncoder.default": {"6bce979a9b11751d"},
    "messages:Call.__init__": {"5e4f6451bb987e1e"},
    "messages:Call.to_json": {"1ad3c9a1ad9c42d1"},
    "messages:Call.create_call_result": {"2b3dc2c93004c132"},
    "messages:Call.create_call_error": {"1050fe40eebad23f"},
    "messages:CallResult.__init__": {"e16da30abf0605bc"},
    "messages:CallResult.to_json": {"9e9aa6be5f162208"},
    "charge_point:camel_to_snake_case": {"87f82c3babe01fa4"},
    "charge_point:snake_to_camel_case": {"78c9d2df62d6e439"},
    "charge_point:_is_dataclass_instance": {"f6ea394b1c4f732e"},
    "charge_point:serialize_as_dict": {"9a6bb258f0dc8ea6"},
    "charge_point:remove_nones": {"ad7bc7dacffe3226"},
    "charge_point:ChargePoint.route_message": {"ac01c5b549dccbc2"},
    "charge_point:ChargePoint._handle_call": {"c548ce1ec8039054", "ec0663e4ae814861"},
    "charge_point:ChargePoint.call": {"51a394f3a582d65c"},
}
"""The functions of `ocpp` whose code is known, and its hashes: of 2.0.0, 2.1.0 and the development branch of July 2026
(b0e0b07), as far as they differ."""


def release() -> str:
    """The installed release of `ocpp`."""
    try:
        return metadata.version("ocpp")
    except metadata.PackageNotFoundError:
        return "of an unknown release"


def versions() -> tuple[str, ...]:
    """The versions of OCPP that the installed release of `ocpp` has and a codec can be made for."""
    return tuple(version for version in VERSIONS if find_spec(_package(version)) is not None)


def place(path: str) -> tuple[Any, str]:
    """The module or class of `ocpp` that a function belongs to, and its name there: `charge_point:ChargePoint.call`."""
    module, _, name = path.partition(":")
    outer, _, name = name.rpartition(".")
    owner = import_module(f"ocpp.{module}")
    return getattr(owner, outer, None) if outer else owner, name


def function(path: str) -> Any:
    """A function of `ocpp`; None where there is none."""
    owner, name = place(path)
    return getattr(owner, name, None)


def is_known(path: str) -> bool:
    """Whether a function of `ocpp` has code that the drop-in was tested with.

    Where the source is not there to be compared, as in a frozen program, the release decides.
    """
    found = function(path)
    try:
        return code_hash(found) in KNOWN[path]
    except AttributeError:  # It is not there, or is no function.
        return False
    except (OSError, SyntaxError):
        return release() in TESTED


def code_hash(function: Any) -> str:
    """A hash of what a function does, the same on every Python. Raises `OSError` where its source is not there."""
    # The code object, because `inspect` would look through a wrapper.
    source = inspect.getsource(function.__code__)
    tree = ast.parse(f"if method:\n{source}" if source[0].isspace() else source)
    shape = next(_shape(node) for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)))
    return sha256(repr(shape).encode()).hexdigest()[:16]


def _shape(node: Any) -> Any:
    """The syntax tree without docstrings, and without what one Python has and another does not."""
    if isinstance(node, list):
        return [_shape(item) for item in node if not _is_docstring(item)]
    if isinstance(node, ast.AST):
        fields = {name: _shape(value) for name, value in ast.iter_fields(node)}
        return [type(node).__name__, {name: value for name, value in fields.items() if value not in (None, [])}]
    return node


def _is_docstring(node: Any) -> bool:
    """Whether a statement is a string by itself, which does nothing."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def changed_schemas(codec: Codec) -> Iterator[tuple[str, Kind]]:
    """The messages of a version, action and kind, whose schema is not in `ocpp` as the codec has it."""
    folder = Path(str(import_module(_package(codec.version)).__file__)).parent / "schemas"
    for action in codec.actions():
        # The package has no SEND.
        for kind in KINDS if codec.carrier(action) == "CALL" else ():
            file = folder / f"{action}{kind.capitalize()}.json"
            if not file.exists():
                # So a request of 1.6 is called.
                file = folder / f"{action}.json"
            try:
                theirs = json.loads(file.read_text(encoding="utf-8-sig"))
            except (OSError, ValueError):
                theirs = {}
            if _without_id(theirs) != _without_id(codec.schema(action, kind)):
                yield action, kind


def _without_id(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema without its own name, by which nothing is judged."""
    return {name: value for name, value in schema.items() if name not in ("id", "$id")}


def _package(version: str) -> str:
    return "ocpp.v" + version.replace(".", "")
