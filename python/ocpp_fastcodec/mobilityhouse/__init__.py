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

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module, metadata
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from ocpp_fastcodec.policy import Policy

__all__ = ["TESTED", "install", "installation", "installed", "uninstall"]

TESTED: Final = {"2.0.0": ("1.6", "2.0.1"), "2.1.0": ("1.6", "2.0.1", "2.1")}
"""The releases of `ocpp` that `install` takes, each with the versions of OCPP that become fast."""

_lock = threading.RLock()
_replaced: list[tuple[Any, str, Any]] = []
"""What was replaced: the owner, the name, and the package's own."""
_policy: Policy | None = None


def install(policy: Policy | None = None) -> None:
    """Puts the fast functions in the place of the package's own; once they are there, does nothing.

    With a policy, what a peer sends off-spec is mended before the handlers see it, and the log says what was tolerated;
    what the server sends is judged as ever.

    Raises `ImportError` when `ocpp` cannot be imported, and `RuntimeError` when its release is not one of `TESTED`,
    when something else has replaced one of the same functions, or when they are there with another policy.
    """
    global _policy
    with _lock:
        if _replaced:
            if policy != _policy:
                raise RuntimeError("installed already, with another policy: uninstall first")
            return
        versions = _versions()
        from ocpp_fastcodec.mobilityhouse import charge_point, messages, names, road

        owners = import_module("ocpp.messages"), import_module("ocpp.charge_point")
        rows = [
            (owners[0], messages, ("unpack", "validate_payload", "_validate_payload")),
            (owners[0].Call, messages, ("create_call_error",)),
            (owners[1], messages, ("unpack", "validate_payload")),
            (owners[1], names, ("camel_to_snake_case", "snake_to_camel_case")),
            (owners[1].ChargePoint, charge_point, ("route_message", "_handle_call", "call")),
        ]
        found = [
            (owner, name, getattr(owner, name), getattr(ours, name)) for owner, ours, each in rows for name in each
        ]
        for owner, name, own, _ in found:
            if not own.__module__.startswith("ocpp."):
                raise RuntimeError(f"{owner.__name__}.{name} has been replaced already, by {own.__module__}")
        road.open_roads(versions, policy)
        _policy = policy
        for owner, name, own, ours in found:
            setattr(owner, name, ours)
            _replaced.append((owner, name, own))


def uninstall() -> None:
    """Puts the package's own functions back; where they are in place, does nothing."""
    with _lock:
        while _replaced:
            setattr(*_replaced.pop())


def installed() -> bool:
    """Whether the fast functions are in place."""
    return bool(_replaced)


@contextmanager
def installation(policy: Policy | None = None) -> Iterator[None]:
    """Installs for the length of a `with` block, and leaves behind what it has found."""
    before = installed()
    install(policy)
    try:
        yield
    finally:
        if not before:
            uninstall()


def _versions() -> tuple[str, ...]:
    """The versions of OCPP that the installed release of `ocpp` has."""
    try:
        import_module("ocpp.charge_point")
    except ImportError as error:
        raise ImportError("ocpp_fastcodec.mobilityhouse needs the package `ocpp`: pip install ocpp") from error
    try:
        release = metadata.version("ocpp")
    except metadata.PackageNotFoundError:
        release = "of an unknown release"
    if release not in TESTED:
        raise RuntimeError(f"tested with `ocpp` {' and '.join(TESTED)}, found {release}")
    return TESTED[release]
