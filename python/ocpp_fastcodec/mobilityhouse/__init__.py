"""Makes servers on the PyPI package `ocpp` (mobilityhouse/ocpp) fast, and changes nothing else.

    import ocpp_fastcodec.mobilityhouse

    ocpp_fastcodec.mobilityhouse.install()

Call it before other modules import names from `ocpp.messages` or `ocpp.charge_point`: a name that was imported before
keeps the package's own function, which is as right and as slow as ever.

One rule: accept fast, reject slow. What the codec accepts, the package accepts with an equal result; everything else
goes to the package's own functions, which decide and raise with their own words. `docs/mobilityhouse.md` says what is
replaced, and lists the few deviations.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ocpp_fastcodec._core import __version__
from ocpp_fastcodec.mobilityhouse.counts import Counts, clear, counted
from ocpp_fastcodec.mobilityhouse.releases import TESTED, changed_schemas, function, is_known, place, release, versions

if TYPE_CHECKING:
    from ocpp_fastcodec.extensions import Extension
    from ocpp_fastcodec.policy import Policy

    Mend: TypeAlias = Callable[[str], str | None]
    Options: TypeAlias = tuple[Policy | None, tuple[Extension, ...], Mend | None]

__all__ = ["TESTED", "Counts", "install", "installation", "installed", "stats", "uninstall"]

_logger = logging.getLogger("ocpp")
_lock = threading.RLock()
_replaced: list[tuple[Any, str, Any]] = []
"""What was replaced: the owner, the name, and the package's own."""
_options: Options = (None, (), None)

_JUDGE = ("messages:validate_payload", "messages:_validate_payload", "messages:get_validator")
_MESSAGES = tuple(
    f"messages:{name}"
    for name in (
        "unpack",
        "_DecimalEncoder.default",
        "Call.__init__",
        "Call.to_json",
        "Call.create_call_result",
        "Call.create_call_error",
        "CallResult.__init__",
        "CallResult.to_json",
    )
)
_RENAMING = ("charge_point:camel_to_snake_case", "charge_point:snake_to_camel_case")
_PAYLOADS = tuple(f"charge_point:{name}" for name in ("_is_dataclass_instance", "serialize_as_dict", "remove_nones"))
_METHODS = tuple(f"charge_point:ChargePoint.{name}" for name in ("route_message", "_handle_call", "call"))

_PIECES = (
    ("messages", ("messages:unpack", "charge_point:unpack"), ("messages:unpack",)),
    ("messages", (*_JUDGE[:2], "charge_point:validate_payload"), _JUDGE),
    ("messages", ("messages:Call.create_call_error",), ("messages:Call.create_call_error",)),
    ("names", _RENAMING[:1], _RENAMING[:1]),
    ("names", _RENAMING[1:], _RENAMING[1:]),
    ("charge_point", _METHODS, (*_METHODS, *_JUDGE, *_MESSAGES, *_RENAMING, *_PAYLOADS)),
)
"""What is replaced together: the module that has ours, the names in `ocpp`, and the functions whose work ours do."""


def install(
    policy: Policy | None = None,
    *,
    extensions: Iterable[Extension] = (),
    mend: Mend | None = None,
    on_untested: Literal["refuse", "warn"] = "warn",
) -> None:
    """Puts the fast functions in the place of the package's own; once they are there, does nothing.

    With a policy, what a peer sends off-spec is mended before the handlers see it, and the log says what was tolerated;
    what the server sends is judged as ever. With extensions, handlers of vendors' own actions are called, and their
    payloads judged; a call of such an action needs dataclasses of its own in both directions, as any of the package.

    `mend` is called with the text of each received frame that is not JSON, and returns the text to read instead, or
    None where it has none. The log says that it was used. What it raises is logged, and the frame stays as it is.

    In a release of `ocpp` that is not one of `TESTED`, or has other code, only what is unchanged is replaced: the code
    of the functions and the schemas are compared. A warning of the logger `ocpp` names what is left to the package.
    With `on_untested="refuse"`, that is an error.

    Another warning names what was imported from `ocpp` too early, and so stays slow. One line at the level INFO says
    that the functions are in place.

    Raises `ImportError` when `ocpp` cannot be imported, and `RuntimeError` for an untested release if that is to be
    refused, when something else has replaced one of the same functions, or when they are there with other options;
    `TypeError` for a `mend` that cannot be called.
    """
    global _options
    options = (policy, tuple(extensions), mend)
    if on_untested not in ("refuse", "warn"):
        raise ValueError("on_untested is 'refuse' or 'warn'")
    with _lock:
        if _replaced:
            if options != _options:
                raise RuntimeError(
                    "installed already, with another policy, other extensions or another `mend`: uninstall first"
                )
            return
        try:
            import_module("ocpp.charge_point")
        except ImportError as error:
            raise ImportError("ocpp_fastcodec.mobilityhouse needs the package `ocpp`: pip install ocpp") from error
        found, changed = _find()
        is_tested = release() in TESTED and not changed
        if not is_tested and on_untested == "refuse":
            other = f" with other code in {', '.join(changed)}" if changed else ""
            raise RuntimeError(f"tested with `ocpp` {' and '.join(TESTED)}, found {release()}{other}")
        fast = TESTED[release()] if is_tested else versions()
        if found:
            changed += _open_roads(fast, options, is_tested=is_tested)
        if not is_tested:
            left = ", ".join(changed) or "nothing"
            _logger.warning("ocpp-fastcodec was not tested with ocpp %s, and leaves to it: %s", release(), left)
        _options = options
        clear()
        for owner, name, own, ours in found:
            setattr(owner, name, ours)
            _replaced.append((owner, name, own))
        if early := _imported_early():
            _logger.warning("imported before ocpp-fastcodec was installed, and slow for that: %s", ", ".join(early))
        if _replaced:
            names = f"{', '.join(fast)}{' with a policy' if policy is not None else ''}"
            _logger.info("ocpp-fastcodec %s is in place for ocpp %s: OCPP %s", __version__, release(), names)


def uninstall() -> None:
    """Puts the package's own functions back; where they are in place, does nothing."""
    with _lock:
        while _replaced:
            setattr(*_replaced.pop())


def installed() -> bool:
    """Whether the fast functions are in place."""
    return bool(_replaced)


@contextmanager
def installation(
    policy: Policy | None = None,
    *,
    extensions: Iterable[Extension] = (),
    mend: Mend | None = None,
    on_untested: Literal["refuse", "warn"] = "warn",
) -> Iterator[None]:
    """Installs for the length of a `with` block, and leaves behind what it has found."""
    before = installed()
    install(policy, extensions=extensions, mend=mend, on_untested=on_untested)
    try:
        yield
    finally:
        if not before:
            uninstall()


def stats() -> dict[str, Counts]:
    """Returns by action how many messages took the fast road, and how many the slow one, since `install`.

    All versions are counted together, requests and answers of both directions. A message that is refused is a slow one,
    and so is one that the codec cannot judge as the package does.
    """
    return counted()


def _find() -> tuple[list[tuple[Any, str, Any, Any]], list[str]]:
    """What is to be replaced: the owner, the name, the package's own and ours; and the names of what is not known."""
    found: list[tuple[Any, str, Any, Any]] = []
    gone = [_name(path) for *_, needs in _PIECES for path in needs if function(path) is None]
    if gone:
        return found, sorted(set(gone))
    changed: dict[str, None] = {}
    for module, paths, needs in _PIECES:
        for path in paths:
            own = function(path)
            if own is not None and not own.__module__.startswith("ocpp."):
                raise RuntimeError(f"{_name(path)} has been replaced already, by {own.__module__}")
        unknown = [path for path in needs if not is_known(path)]
        changed.update(dict.fromkeys(map(_name, unknown)))
        for path in () if unknown else paths:
            owner, name = place(path)
            if (own := function(path)) is not None:
                ours = getattr(import_module(f"ocpp_fastcodec.mobilityhouse.{module}"), name)
                found.append((owner, name, own, ours))
    return found, list(changed)


def _open_roads(fast: tuple[str, ...], options: Options, *, is_tested: bool) -> list[str]:
    """Makes the codecs; the messages that stay slow because the package has other schemas of them."""
    from ocpp_fastcodec.mobilityhouse.road import ROADS, open_roads

    open_roads(fast, *options)
    left = []
    for version in () if is_tested else fast:
        road = ROADS[version]
        road.left = frozenset(changed_schemas(road.camel))
        left += [f"the {kind} {action} of OCPP {version}" for action, kind in sorted(road.left)]
    return left


def _name(path: str) -> str:
    return f"ocpp.{path.replace(':', '.')}"


def _imported_early() -> list[str]:
    """The names in other modules that still are functions of `ocpp` which have been replaced."""
    replaced = {id(own) for _, _, own in _replaced}
    early = []
    for module_name, module in list(sys.modules.items()):
        if module_name.startswith("ocpp_fastcodec.mobilityhouse.") or not issubclass(type(module), ModuleType):
            continue
        # Past `__getattribute__`, which would load a module that is to be loaded on first use.
        names = ModuleType.__getattribute__(module, "__dict__")
        early += [f"{module_name}.{name}" for name, value in list(names.items()) if id(value) in replaced]
    return sorted(early)
