"""`Router`: what is registered, what is refused when the program starts, and which handler a message finds."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_fastcodec import Call, Codec
from ocpp_fastcodec.aio import Connection, Router
from ocpp_fastcodec.aio.router import NOT_SUPPORTED

PEER: Any = None


def call(action: str = "Heartbeat") -> Call:
    return Call("1", action, {})


def says(text: str) -> Any:
    def handler(call: Call, peer: Connection) -> Any:
        return text

    return handler


def answer(router: Router, version: str, action: str) -> Any:
    routes = router.routes(version)
    return routes.calls.get(action, routes.other).answer(call(action), PEER)


@pytest.mark.parametrize(
    ("action", "versions", "told"),
    [
        ("MakeCoffee", (), "no CALL is named 'MakeCoffee' in 1.6, 2.0.1, 2.1"),
        ("heartbeat", (), "no CALL is named 'heartbeat'"),
        ("TransactionEvent", ("1.6",), "no CALL is named 'TransactionEvent' in 1.6"),
        ("StartTransaction", ("1.6", "2.0.1"), "no CALL is named 'StartTransaction' in 2.0.1"),
        ("NotifyPeriodicEventStream", (), "no CALL is named 'NotifyPeriodicEventStream'"),
        ("Heartbeat", ("1.5",), "unknown version '1.5': expected one of 1.6, 2.0.1, 2.1"),
    ],
)
def test_unknown_names_fail_at_once(action: str, versions: tuple[str, ...], told: str) -> None:
    for register in (Router().on, Router().after):
        with pytest.raises(ValueError, match=told):
            register(action, *versions)


@pytest.mark.parametrize("action", ["Heartbeat", "MakeCoffee"])
def test_what_is_not_sent_unconfirmed(action: str) -> None:
    with pytest.raises(ValueError, match=f"no SEND is named '{action}'"):
        Router().on_send(action)


def test_a_second_handler_is_refused() -> None:
    router = Router()
    router.on("Heartbeat")(says("all"))
    router.on("Heartbeat", "1.6", "2.1")(says("some"))
    for versions in ((), ("2.1",), ("2.0.1", "1.6")):
        with pytest.raises(ValueError, match="Heartbeat has a handler already"):
            router.on("Heartbeat", *versions)(says("more"))
    router.on_other()(says("other"))
    with pytest.raises(ValueError, match="any other action has a handler already"):
        router.on_other()(says("more"))
    # What was refused has changed nothing.
    assert answer(router, "2.0.1", "Heartbeat") == "all"


def test_the_arguments_are_looked_at() -> None:
    for register in (Router().on("Heartbeat"), Router().on_send("NotifyPeriodicEventStream"), Router().on_other()):
        for handler in (lambda: None, lambda call: None, lambda a, b, c, d: None, lambda a, b, *, c: None):
            with pytest.raises(TypeError, match="does not take 2 arguments"):
                register(handler)  # type: ignore[type-var]
    with pytest.raises(TypeError, match="does not take 3 arguments"):
        Router().after("Heartbeat")(lambda call, peer: None)  # type: ignore[type-var]
    Router().on("Heartbeat")(lambda *arguments: None)
    Router().on("Heartbeat")(lambda call, peer, more=1: None)


def test_a_version_goes_before_none() -> None:
    router = Router()
    router.on("Heartbeat")(says("any version"))
    router.on("Heartbeat", "1.6")(says("1.6"))
    router.on_other("2.1")(says("other of 2.1"))
    assert answer(router, "1.6", "Heartbeat") == "1.6"
    assert answer(router, "2.0.1", "Heartbeat") == "any version"
    assert answer(router, "2.1", "Heartbeat") == "any version"
    assert answer(router, "2.1", "Authorize") == "other of 2.1"
    assert router.routes("1.6").other is NOT_SUPPORTED


def test_routes_that_come_later_are_found() -> None:
    router = Router()
    assert not router.routes("1.6").calls
    router.on("Heartbeat")(says("later"))
    assert answer(router, "1.6", "Heartbeat") == "later"


def test_decorators_give_the_function_back() -> None:
    handler = says("x")
    assert Router().on("Heartbeat")(handler) is handler
    assert Router().on_other()(handler) is handler
    assert Router().on_send("NotifyPeriodicEventStream")(handler) is handler


def test_including() -> None:
    part, router = Router(), Router()
    part.on("Heartbeat")(says("part"))
    part.after("Heartbeat")(lambda call, answer, peer: None)
    router.on("Authorize")(says("whole"))
    router.include(part)
    assert answer(router, "1.6", "Heartbeat") == "part"
    assert answer(router, "1.6", "Authorize") == "whole"
    assert len(router.routes("1.6").calls["Heartbeat"].after) == 1
    with pytest.raises(ValueError, match="Heartbeat has a handler already"):
        router.include(part)


def test_methods_of_an_instance() -> None:
    class Station:
        router = Router()

        def __init__(self, name: str) -> None:
            self.name = name

        @router.on("Heartbeat")
        def heartbeat(self, call: Call, peer: Connection) -> Any:
            return self.name

        @router.after("Heartbeat")
        def after(self, call: Call, answer: Any, peer: Connection) -> Any:
            return (self.name, answer)

    Station.router.on("Authorize")(says("function"))
    one, two = Station.router.bind(Station("one")), Station.router.bind(Station("two"))
    assert (answer(one, "1.6", "Heartbeat"), answer(two, "1.6", "Heartbeat")) == ("one", "two")
    assert answer(one, "1.6", "Authorize") == "function"
    (hook,) = two.routes("1.6").calls["Heartbeat"].after
    assert hook.call(call(), "answer", PEER) == ("two", "answer")
    with pytest.raises(TypeError, match=r"after is a method: give the connection `router.bind\(instance\)`"):
        Station.router.routes("1.6")


def test_what_is_answered_at_once() -> None:
    async def later(call: Call, peer: Connection) -> Any:
        return None

    router = Router()
    router.on("Heartbeat")(says("x"))
    router.on("Authorize")(later)
    router.on("DataTransfer", concurrent=True)(says("x"))
    router.on("BootNotification")(says("x"))
    router.after("BootNotification")(lambda call, answer, peer: None)
    calls = router.routes("1.6").calls
    assert {action for action, route in calls.items() if route.at_once} == {"Heartbeat"}


def test_a_hook_of_what_the_catch_all_answers() -> None:
    router = Router()
    router.on_other()(says("other"))
    router.after("Heartbeat")(lambda call, answer, peer: None)
    assert len(router.routes("1.6").calls["Heartbeat"].after) == 1
    assert answer(router, "1.6", "Heartbeat") == "other"


def test_a_router_for_some_codecs() -> None:
    router = Router(Codec("1.6"))
    router.on("StartTransaction")
    with pytest.raises(ValueError, match=r"no CALL is named 'TransactionEvent' in 1\.6"):
        router.on("TransactionEvent")
    with pytest.raises(ValueError, match=r"expected one of 1\.6"):
        router.on("Heartbeat", "2.1")
