"""Validates and decodes OCPP-J messages (1.6, 2.0.1, 2.1) in one pass.

    codec = Codec("1.6")
    message = codec.decode('[2,"1","Heartbeat",{}]')

See `Codec` for the options, `DecodeError` for what a refused frame says.
"""

from ocpp_fastcodec._core import (
    Call,
    CallError,
    CallResult,
    CallResultError,
    Codec,
    DecodeError,
    EncodeError,
    Header,
    Send,
    Violation,
    replies,
)

__all__ = [
    "Call",
    "CallError",
    "CallResult",
    "CallResultError",
    "Codec",
    "DecodeError",
    "EncodeError",
    "Header",
    "Send",
    "Violation",
    "replies",
]
