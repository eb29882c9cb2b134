"""The classes of the payloads of OCPP 1.6, and of the objects in them. Each is made when it is asked for."""

from ocpp_fastcodec import _core

# Type checkers read the stub beside this file. `typing` itself would take longer to import than all the rest.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_VERSION = "1.6"


def __getattr__(name: str) -> "Any":
    if name == "__all__":
        return _names()
    found = None if name.startswith("_") else _core.typed_class(_VERSION, name)
    if found is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return _names()


def _names() -> list[str]:
    return sorted({name for *_, name in _core.typed_classes(_VERSION)})
