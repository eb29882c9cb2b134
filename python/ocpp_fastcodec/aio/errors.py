"""The exceptions of a connection: what a handler raises, and what a caller may have to catch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ocpp_fastcodec.aio.connection import Connection

__all__ = ["Closed", "Refuse", "Refused", "TooManyCalls"]


class Refuse(Exception):
    """A handler raises this to answer a CALL with a CALLERROR [J16 4.2.3, P4 4.2.3].

    - `code`: an error code of the connection's version, such as "NotSupported" or "SecurityError".
    - `description` and `details` are sent to the peer as they are.
    """

    def __init__(self, code: str, description: str = "", details: dict[str, Any] | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.description = description
        self.details = details or {}


class Refused(Exception):
    """The peer answered a CALL of ours with a CALLERROR [J16 4.2.3, P4 4.2.3].

    - `action`: the action of our CALL.
    - `code`, `description`, `details`: what the peer sent; any code is let through. The text of the exception holds the
      code only, because a description may repeat what was sent.
    """

    def __init__(self, action: str, code: str, description: str, details: dict[str, Any]) -> None:
        super().__init__(action, code, description, details)
        self.action = action
        self.code = code
        self.description = description
        self.details = details

    def __str__(self) -> str:
        return f"{self.action} was refused: {shown(self.code)}"


class Closed(ConnectionError):
    """The connection has ended, by either end.

    - `code`: the WebSocket close code [RFC 6455 7.4], or None where no closing handshake was seen.
    - `reason`: the reason that was given with it. It is not in the text of the exception, because a peer chose it.
    - `connection`: the `Connection` that has ended; None where a transport says so.
    """

    def __init__(self, code: int | None = None, reason: str = "", connection: Connection | None = None) -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason
        self.connection = connection

    def __str__(self) -> str:
        return "the connection is closed" + ("" if self.code is None else f" (code {self.code})")


class TooManyCalls(Exception):
    """As many callers wait for their turn as the connection permits; nothing was sent."""


def shown(name: str) -> str:
    """Returns a name that a peer may have chosen for one line of a log: cut at 64 characters and escaped."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in name[:64])
