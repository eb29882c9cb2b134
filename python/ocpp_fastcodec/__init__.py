"""Reads, validates and writes OCPP-J messages (1.6, 2.0.1, 2.1) in one pass.

    codec = Codec("1.6")
    message = codec.decode('[2,"1","Heartbeat",{}]')
    frame = codec.encode(message.result({"currentTime": datetime.now(timezone.utc)}))

See `Codec` for the options, `DecodeError` for what a refused frame says, `Policy` for what to do about stations that
are off-spec, `Session` for the state of a connection.
"""

from __future__ import annotations

import copyreg
from operator import methodcaller

from ocpp_fastcodec._core import (
    UNSET,
    VERSIONS,
    Batch,
    Batches,
    Call,
    CallError,
    CallResult,
    CallResultError,
    Codec,
    DecodeError,
    EncodeError,
    Header,
    KeepAlive,
    OpenCalls,
    Redactor,
    Request,
    Send,
    Typed,
    UnsetType,
    Violation,
    __version__,
    replies,
    sensitive,
)

# Protocols 0 and 1 of pickle do not ask for `__getnewargs_ex__`, so these say at any protocol what they say at 2.
for _class in (Call, CallError, CallResult, CallResultError, Codec, Header, KeepAlive, Send, Violation):
    copyreg.pickle(_class, methodcaller("__reduce_ex__", 2))
del _class

# Type checkers take it for true. `typing` itself would take longer to import than all the rest.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ocpp_fastcodec.extensions import Extension, Extensions
    from ocpp_fastcodec.policy import Policy, Rule
    from ocpp_fastcodec.session import Session, SessionError

__all__ = [
    "UNSET",
    "VERSIONS",
    "Batch",
    "Batches",
    "Call",
    "CallError",
    "CallResult",
    "CallResultError",
    "Codec",
    "DecodeError",
    "EncodeError",
    "Extension",
    "Extensions",
    "Header",
    "KeepAlive",
    "Message",
    "OpenCalls",
    "Policy",
    "Redactor",
    "Request",
    "Rule",
    "Send",
    "Session",
    "SessionError",
    "Typed",
    "UnsetType",
    "Violation",
    "__version__",
    "replies",
    "sensitive",
]

Message = Call | CallResult | CallError | CallResultError | Send


def __getattr__(name: str) -> Any:
    # Imported when asked for: who only reads frames starts faster without it.
    if name in ("Session", "SessionError"):
        from ocpp_fastcodec import session

        return getattr(session, name)
    if name in ("Extension", "Extensions"):
        from ocpp_fastcodec import extensions

        return getattr(extensions, name)
    if name in ("Policy", "Rule"):
        from ocpp_fastcodec import policy

        return getattr(policy, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
