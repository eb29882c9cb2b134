"""The types of handlers: they tie the class in `Router.on(...)` to what a handler takes and returns.

Only type checkers import this.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar, overload

from ocpp_fastcodec._core import Call, Request, Send, Typed

if TYPE_CHECKING:
    from ocpp_fastcodec.aio.connection import Connection

# What a handler returns: a payload, None for an empty one, or an awaitable of either.
Answer: TypeAlias = object
OnCall: TypeAlias = "Callable[[Call[Any], Connection], Answer] | Callable[[Any, Call[Any], Connection], Answer]"
OnSend: TypeAlias = "Callable[[Send[Any], Connection], object] | Callable[[Any, Send[Any], Connection], object]"
OnAnswered: TypeAlias = (
    "Callable[[Call[Any], Any, Connection], object] | Callable[[Any, Call[Any], Any, Connection], object]"
)
OnCallT = TypeVar("OnCallT", bound=OnCall)
OnSendT = TypeVar("OnSendT", bound=OnSend)
OnAnsweredT = TypeVar("OnAnsweredT", bound=OnAnswered)

# The class of a request and that of its answer, of a SEND, and the instance that a method belongs to.
RequestT = TypeVar("RequestT", bound=Request)
Q = TypeVar("Q")
Q_co = TypeVar("Q_co", covariant=True)
R = TypeVar("R")
SendT = TypeVar("SendT", bound=Typed)
S = TypeVar("S")
T = TypeVar("T")


class RegisterTyped(Protocol[Q, Q_co]):
    """What `Router.on` of a class returns: takes functions and methods, plain and async, that answer by its response.

    `Q` and `Q_co` are both that class. The methods take the second one apart: it is a `Request` of the response `R`.
    """

    @overload
    def __call__(
        self: RegisterTyped[Q, Request[R]], handler: Callable[[Call[Q], Connection], Coroutine[Any, Any, R]], /
    ) -> Callable[[Call[Q], Connection], Coroutine[Any, Any, R]]: ...
    @overload
    def __call__(
        self: RegisterTyped[Q, Request[R]], handler: Callable[[Call[Q], Connection], R], /
    ) -> Callable[[Call[Q], Connection], R]: ...
    @overload
    def __call__(
        self: RegisterTyped[Q, Request[R]], handler: Callable[[S, Call[Q], Connection], Coroutine[Any, Any, R]], /
    ) -> Callable[[S, Call[Q], Connection], Coroutine[Any, Any, R]]: ...
    @overload
    def __call__(
        self: RegisterTyped[Q, Request[R]], handler: Callable[[S, Call[Q], Connection], R], /
    ) -> Callable[[S, Call[Q], Connection], R]: ...


class RegisterTypedHook(Protocol[Q, Q_co]):
    """What `Router.after` of a class returns: see `RegisterTyped`."""

    @overload
    def __call__(
        self: RegisterTypedHook[Q, Request[R]], hook: Callable[[Call[Q], R, Connection], T], /
    ) -> Callable[[Call[Q], R, Connection], T]: ...
    @overload
    def __call__(
        self: RegisterTypedHook[Q, Request[R]], hook: Callable[[S, Call[Q], R, Connection], T], /
    ) -> Callable[[S, Call[Q], R, Connection], T]: ...


class RegisterTypedSend(Protocol[Q]):
    """What `Router.on_send` of a class returns."""

    @overload
    def __call__(self, handler: Callable[[Send[Q], Connection], T], /) -> Callable[[Send[Q], Connection], T]: ...
    @overload
    def __call__(self, handler: Callable[[S, Send[Q], Connection], T], /) -> Callable[[S, Send[Q], Connection], T]: ...


class RegisterDict(Protocol[Q, R]):
    """What `on` of a module of TypedDicts returns: takes functions and methods from `Q` to `R`."""

    @overload
    def __call__(
        self, handler: Callable[[Call[Q], Connection], Coroutine[Any, Any, R]], /
    ) -> Callable[[Call[Q], Connection], Coroutine[Any, Any, R]]: ...
    @overload
    def __call__(self, handler: Callable[[Call[Q], Connection], R], /) -> Callable[[Call[Q], Connection], R]: ...
    @overload
    def __call__(
        self, handler: Callable[[S, Call[Q], Connection], Coroutine[Any, Any, R]], /
    ) -> Callable[[S, Call[Q], Connection], Coroutine[Any, Any, R]]: ...
    @overload
    def __call__(self, handler: Callable[[S, Call[Q], Connection], R], /) -> Callable[[S, Call[Q], Connection], R]: ...
