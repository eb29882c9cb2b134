"""Which function answers which message: a table that is filled by decorators and checked when the program starts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import partial
from inspect import iscoroutinefunction, signature
from typing import TYPE_CHECKING, Any, Final, TypeAlias, overload

from ocpp_fastcodec._core import VERSIONS, Call, Codec, Typed, typed_message
from ocpp_fastcodec.aio.errors import Refuse

if TYPE_CHECKING:
    from ocpp_fastcodec.aio.connection import Connection
    from ocpp_fastcodec.aio.handlers import (
        OnAnsweredT,
        OnCallT,
        OnSendT,
        RegisterTyped,
        RegisterTypedHook,
        RegisterTypedSend,
        RequestT,
        SendT,
    )

__all__ = ["Router"]

Key: TypeAlias = "tuple[str | None, str | None]"


@dataclass(frozen=True, slots=True)
class Function:
    """A registered function, and how it is to be called."""

    call: Callable[..., Any]
    is_async: bool
    is_method: bool
    concurrent: bool = False
    class_: type[Typed] | None = None
    """What it was registered for, if that is a class: it takes only objects of it."""

    def bound_to(self, owner: object) -> Function:
        return replace(self, call=partial(self.call, owner), is_method=False) if self.is_method else self


@dataclass(frozen=True, slots=True)
class Route:
    """All that happens for one action: who answers, and who is told afterwards.

    `at_once` means that a plain function answers and that nothing follows, so that no task is needed.
    """

    answer: Callable[..., Any]
    concurrent: bool
    at_once: bool
    after: tuple[Function, ...] = ()


class Routes:
    """The routes of one router for one version; `classes` are those that some of them take."""

    def __init__(
        self, calls: dict[str, Route], sends: dict[str, Function], other: Route, classes: list[type[Typed]]
    ) -> None:
        self.calls = calls
        self.sends = sends
        self.other = other
        self.classes = classes


class Router:
    """Handlers by action, for every version or for some.

        router = Router()

        @router.on("BootNotification")
        async def boot(call, peer):
            return {"currentTime": now(), "interval": 300, "status": "Accepted"}

        @router.on("StatusNotification", "1.6")
        def status(call, peer):
            print(call.payload["connectorId"])

    A handler is a plain or an async function that takes the message and the `Connection` it came on. It returns the
    payload of the answer, or None for an empty one. It may raise `Refuse` to answer with a CALLERROR; any other
    exception becomes an `InternalError` that carries none of its text. A plain function is answered without a task and
    must not block.

    The same decorators work on the methods of a class; `bind` then makes the router of one instance.

    - `codecs`: those whose actions may be routed, by default one of each version. Needed for codecs that know actions
      of their own.

    A class of `ocpp_fastcodec.v16`, `v201` or `v21` may stand for an action and its version. Type checkers then know
    what the handler takes and must return, and the connection needs a codec with `payloads="typed"`.

        @router.on(v201.Heartbeat)
        def heartbeat(call: Call[v201.Heartbeat], peer: Connection) -> v201.HeartbeatResponse:
            return v201.HeartbeatResponse(current_time=now())

    A route with versions goes before one without. Each decorator raises `ValueError` for an action, a class or a
    version that is not known and for a second handler of the same message, and `TypeError` for a function that takes
    other arguments.
    """

    def __init__(self, *codecs: Codec[Any]) -> None:
        self._codecs: Final = codecs or tuple(Codec(version) for version in VERSIONS)
        self._calls: Final[dict[Key, Function]] = {}
        self._sends: Final[dict[Key, Function]] = {}
        self._after: Final[dict[Key, list[Function]]] = {}
        self._tables: Final[dict[str, Routes]] = {}

    @overload
    def on(self, action: type[RequestT], *, concurrent: bool = False) -> RegisterTyped[RequestT, RequestT]: ...
    @overload
    def on(self, action: str, *versions: str, concurrent: bool = False) -> Callable[[OnCallT], OnCallT]: ...
    def on(self, action: str | type[Typed], *versions: str, concurrent: bool = False) -> Any:
        """Registers the handler of a CALL: `handler(call, peer)` returns the payload of the CALLRESULT.

        - `action`: its name, or the class of its request.
        - `versions`: those that the handler is for, such as "1.6"; none means all that know the action.
        - `concurrent`: let later CALLs of the same peer be answered while this handler runs. Without it the CALLs of a
          peer are answered one after the other, in the order in which they came.
        """
        keys, class_ = self._keys(action, versions, 2)

        def register(handler: OnCallT) -> OnCallT:
            self._add(self._calls, keys, function(handler, 2, class_, concurrent))
            return handler

        return register

    def on_other(self, *versions: str, concurrent: bool = False) -> Callable[[OnCallT], OnCallT]:
        """Registers the handler of every CALL that has no handler of its own; without one, they get `NotSupported`."""
        keys, _ = self._keys(None, versions, 2)

        def register(handler: OnCallT) -> OnCallT:
            self._add(self._calls, keys, function(handler, 2, None, concurrent))
            return handler

        return register

    @overload
    def on_send(self, action: type[SendT]) -> RegisterTypedSend[SendT]: ...
    @overload
    def on_send(self, action: str) -> Callable[[OnSendT], OnSendT]: ...
    def on_send(self, action: str | type[Typed]) -> Any:
        """Registers the handler of a SEND, which nothing answers: `handler(send, peer)` [2.1 P4 4.2.4].

        - `action`: its name, or the class of its payload.
        """
        keys, class_ = self._keys(action, (), 6)

        def register(handler: OnSendT) -> OnSendT:
            self._add(self._sends, keys, function(handler, 2, class_))
            return handler

        return register

    @overload
    def after(self, action: type[RequestT]) -> RegisterTypedHook[RequestT, RequestT]: ...
    @overload
    def after(self, action: str, *versions: str) -> Callable[[OnAnsweredT], OnAnsweredT]: ...
    def after(self, action: str | type[Typed], *versions: str) -> Any:
        """Registers what follows a CALL: `hook(call, answer, peer)`, once the CALLRESULT has been sent.

        `answer` is what the handler returned. Hooks of one CALL run one after the other; later CALLs do not wait for
        async ones. A CALL that was refused has no hooks. There may be several for one action.
        """
        keys, class_ = self._keys(action, versions, 2)

        def register(hook: OnAnsweredT) -> OnAnsweredT:
            for key in keys:
                self._after.setdefault(key, []).append(function(hook, 3, class_))
            self._tables.clear()
            return hook

        return register

    def include(self, other: Router) -> None:
        """Takes over the routes that another router has now. Raises `ValueError` where both handle the same message."""
        for mine, theirs in ((self._calls, other._calls), (self._sends, other._sends)):
            for key, handler in theirs.items():
                self._add(mine, [key], handler)
        for key, hooks in other._after.items():
            self._after.setdefault(key, []).extend(hooks)
        self._tables.clear()

    def bind(self, owner: object) -> Router:
        """Returns the routes as they are now for one instance: the methods of its class are called on it."""
        bound = Router(*self._codecs)
        bound._calls.update({key: handler.bound_to(owner) for key, handler in self._calls.items()})
        bound._sends.update({key: handler.bound_to(owner) for key, handler in self._sends.items()})
        bound._after.update({key: [hook.bound_to(owner) for hook in hooks] for key, hooks in self._after.items()})
        return bound

    def routes(self, version: str) -> Routes:
        """Returns the routes for a version.

        Raises `TypeError` where methods were registered and the router was not bound to an instance.
        """
        if version not in self._tables:
            self._tables[version] = self._compile(version)
        return self._tables[version]

    def _keys(
        self, action: str | type[Typed] | None, versions: tuple[str, ...], message_type_id: int
    ) -> tuple[list[Key], type[Typed] | None]:
        """Returns the keys to register, and the class if one was given; raises `ValueError` for what no codec knows."""
        class_ = None
        if isinstance(action, type):
            if versions:
                raise ValueError(f"{action.__name__} is a class of one version: no other can be given")
            class_ = action
            action, versions = message_of(class_)
        known = {codec.version for codec in self._codecs}
        for version in versions:
            if version not in known:
                raise ValueError(f"unknown version {version!r}: expected one of {', '.join(sorted(known))}")
        chosen = [codec for codec in self._codecs if not versions or codec.version in versions]
        if action is not None:
            knowing = {codec.version for codec in chosen if knows(codec, action, message_type_id)}
            missing = set(versions) - knowing if versions else set() if knowing else known
            if missing:
                kind = "SEND" if message_type_id == 6 else "CALL"
                raise ValueError(f"no {kind} is named {action!r} in {', '.join(sorted(missing))}")
        return [(version, action) for version in versions] or [(None, action)], class_

    def _add(self, table: dict[Key, Function], keys: list[Key], added: Function) -> None:
        for key in keys:
            if key in table:
                version, action = key
                raise ValueError(
                    f"{action or 'any other action'} has a handler already, for {version or 'all versions'}"
                )
        table.update(dict.fromkeys(keys, added))
        self._tables.clear()

    def _compile(self, version: str) -> Routes:
        def of_version(table: dict[Key, Any]) -> dict[str | None, Any]:
            return {
                action: found for wanted in (None, version) for (of, action), found in table.items() if of == wanted
            }

        after = {
            action: tuple(bound(hook) for of in (None, version) for hook in self._after.get((of, action), ()))
            for _, action in self._after
        }
        calls = {
            action: route(bound(handler), after.get(action, ())) for action, handler in of_version(self._calls).items()
        }
        sends = {action: bound(handler) for action, handler in of_version(self._sends).items()}
        other = calls.pop(None, None) or NOT_SUPPORTED
        for action, hooks in after.items():
            if action not in calls and hooks and other is not NOT_SUPPORTED:
                calls[action] = replace(other, after=hooks, at_once=False)
        registered = [(of, function) for table in (self._calls, self._sends) for (of, _), function in table.items()]
        registered += [(of, hook) for (of, _), hooks in self._after.items() for hook in hooks]
        classes = [function.class_ for of, function in registered if of == version and function.class_]
        return Routes(calls, sends, other, classes)  # type: ignore[arg-type]


def bound(registered: Function) -> Function:
    if registered.is_method:
        name = getattr(registered.call, "__qualname__", repr(registered.call))
        raise TypeError(f"{name} is a method: give the connection `router.bind(instance)`")
    return registered


def route(handler: Function, after: tuple[Function, ...]) -> Route:
    return Route(handler.call, handler.concurrent, not (handler.is_async or handler.concurrent or after), after)


def not_supported(call: Call, peer: Connection) -> Awaitable[None]:
    raise Refuse("NotSupported")


NOT_SUPPORTED: Final = Route(not_supported, concurrent=False, at_once=True)


def message_of(class_: type[Typed]) -> tuple[str, tuple[str, ...]]:
    """Returns the action and the version of a class of payloads; raises `ValueError` if it is of no request."""
    found = typed_message(class_) if issubclass(class_, Typed) else None
    if found is None or found[2] != "request":
        raise ValueError(f"{class_.__name__} is not the class of a request")
    version, action, _ = found
    return action, (version,)


def function(
    call: Callable[..., Any], arguments: int, class_: type[Typed] | None, concurrent: bool = False
) -> Function:
    """Reads a signature: a function takes so many arguments, a method that is not bound yet takes one more."""
    for is_method in (False, True):
        if takes(call, arguments + is_method):
            return Function(call, iscoroutinefunction(call), is_method, concurrent, class_)
    raise TypeError(f"{getattr(call, '__qualname__', repr(call))} does not take {arguments} arguments")


def takes(call: Callable[..., Any], arguments: int) -> bool:
    try:
        signature(call).bind(*range(arguments))
    except TypeError:
        return False
    return True


def knows(codec: Codec[Any], action: str, message_type_id: int) -> bool:
    """Whether the version has such a message: a frame with it must not be refused for its action or its type."""
    if action not in codec.actions():
        return False
    found = codec.check(f'[{message_type_id},"","{action}",{{}}]')
    return all(violation.keyword not in ("action", "frame") for violation in found)
