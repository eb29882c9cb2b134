"""Subclasses, handlers and threads of a server that uses the drop-in."""

from __future__ import annotations

import asyncio
import gc
import threading
import weakref
from functools import partial
from typing import Any

import ocpp.exceptions
import ocpp.messages
import ocpp.v16
import pytest
from ocpp.messages import Call

from charge_points import TIME, HomeAssistant, Point16, Point21, Point201, route

pytestmark = pytest.mark.usefixtures("installed")


def test_no_executor_where_none_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    """And `ASYNC_VALIDATION` is read at the time of the call."""
    used: list[str] = []

    async def run() -> None:
        loop = asyncio.get_running_loop()
        run_in_executor = loop.run_in_executor

        def note(executor: Any, function: Any, *arguments: Any) -> Any:
            used.append(function.__name__)
            return run_in_executor(executor, function, *arguments)

        monkeypatch.setattr(loop, "run_in_executor", note)
        point = Point16()
        for validate_in_thread in (True, False):
            ocpp.messages.ASYNC_VALIDATION = validate_in_thread
            await point.route_message('[2,"1","Authorize",{"idTag":"tag"}]')
            assert used == []
            await point.route_message('[2,"1","Authorize",{"idTag":1}]')
            assert used == (["_validate_payload"] if validate_in_thread else [])
            used.clear()

    monkeypatch.setattr(ocpp.messages, "ASYNC_VALIDATION", True)
    asyncio.run(run())


def test_a_subclass_that_handles_calls_itself() -> None:
    point = route(HomeAssistant(), '[2,"1","Authorize",{"idTag":"tag"}]', '[2,"2","Reset",{"type":"Soft"}]')
    assert point.given == [
        (True, {"idTag": "tag"}),
        "tag",
        (True, {"type": "Soft"}),
        ocpp.exceptions.NotImplementedError,
    ]
    assert point.sent[0] == [3, "1", {"idTagInfo": {"status": "Accepted"}}]
    assert point.sent[1][:3] == [4, "2", "NotImplemented"]


def test_a_subclass_that_raises_call_errors() -> None:
    async def run() -> None:
        point = HomeAssistant()
        point._unique_id_generator = lambda: "u"
        calling = asyncio.ensure_future(point.call(ocpp.v16.call.Reset(type="Soft")))
        await asyncio.sleep(0.01)
        await point.route_message('[4,"u","SecurityError","no",{}]')
        with pytest.raises(ocpp.exceptions.SecurityError):
            await calling

    asyncio.run(run())


@pytest.mark.parametrize("class_", [Point16, HomeAssistant])
def test_the_route_map_is_looked_up_each_time(class_: Any) -> None:
    point = class_()
    frame = '[2,"1","Authorize",{"idTag":"far too long for an id tag"}]'
    route(point, frame)
    assert point.sent.pop()[2] == "TypeConstraintViolation"
    point._connection.sent.clear()
    # As the integration of Home Assistant does it.
    point.route_map["Authorize"]["_skip_schema_validation"] = True
    route(point, frame)
    assert "far too long for an id tag" in point.given
    point._connection.sent.clear()

    async def with_id(call_unique_id: str, id_tag: str) -> Any:
        return ocpp.v16.call_result.Authorize(id_tag_info={"status": call_unique_id})

    point.route_map["Authorize"]["_on_action"] = with_id
    route(point, frame)
    assert point.sent == [[3, "1", {"idTagInfo": {"status": "1"}}]]


def test_a_handler_put_on_the_instance() -> None:
    point: Any = Point16()
    messages: list[Any] = []

    async def handle(msg: Any) -> None:
        messages.append(msg)

    point._handle_call = handle
    route(point, '[2,"1","Heartbeat",{}]')
    assert [type(message) for message in messages] == [Call]
    assert point.sent == []


def test_what_is_remembered_of_handlers_goes_with_them() -> None:
    from ocpp_fastcodec.mobilityhouse.charge_point import _wants_unique_id

    point = Point16()

    def handler(**_: Any) -> Any:
        return ocpp.v16.call_result.Heartbeat(current_time=TIME)

    gone = weakref.ref(handler)
    point.route_map["Heartbeat"] = {"_on_action": handler}
    route(point, '[2,"1","Heartbeat",{}]')
    assert _wants_unique_id[gone] is False
    point.route_map.clear()
    del handler
    gc.collect()
    assert gone() is None
    assert all(reference() is not None for reference in _wants_unique_id)


def test_a_handler_without_a_weak_reference() -> None:
    point = Point16()
    point.route_map["Heartbeat"]["_on_action"] = partial(ocpp.v16.call_result.Heartbeat, TIME)

    class Slotted:
        __slots__ = ()

        def __call__(self, call_unique_id: str) -> Any:
            return ocpp.v16.call_result.Heartbeat(current_time=call_unique_id)

    frame = '[2,"1","Heartbeat",{}]'
    route(point, frame)
    point.route_map["Heartbeat"]["_on_action"] = Slotted()
    route(point, frame)
    assert [payload["currentTime"] for _, _, payload in point.sent] == [TIME, "1"]


def test_versions_and_threads_side_by_side() -> None:
    """Three versions in one loop, in several loops at once."""
    frames = [
        (Point16, '[2,"1","Authorize",{"idTag":"%s"}]'),
        (Point201, '[2,"1","DataTransfer",{"vendorId":"%s","data":{"someKey":1}}]'),
        (Point21, '[6,"1","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"%s","data":[{"t":0,"v":"1"}]}]'),
    ]
    failures: list[Any] = []

    async def one(class_: Any, frame: str, name: str) -> None:
        point = class_()
        for number in range(20):
            await point.route_message(frame % f"{name}{number}")
            await asyncio.sleep(0)
            if f"{name}{number}" not in repr(point.given):
                failures.append((name, number))

    async def all_of(name: str) -> None:
        await asyncio.gather(*[one(class_, frame, name) for class_, frame in frames for _ in range(3)])

    threads = [threading.Thread(target=lambda name=name: asyncio.run(all_of(name))) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
