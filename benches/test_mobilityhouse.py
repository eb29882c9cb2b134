"""Times `ChargePoint.route_message` of the package `ocpp` with and without the drop-in; report.py makes a table."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterator
from contextlib import nullcontext
from functools import cache
from typing import Any

import ocpp.messages
import ocpp.v16
import ocpp.v201
import pytest
from ocpp.routing import on
from pytest_benchmark.fixture import BenchmarkFixture

import timing
from corpus import FRAMES, Frame
from ocpp_fastcodec import mobilityhouse

pytestmark = pytest.mark.benchmark(max_time=0.5, min_rounds=5, disable_gc=True)

NAMES = (
    "heartbeat",
    "status_notification",
    "meter_values_4",
    "stop_transaction_120",
    "transaction_event_8",
    "notify_report_40",
)
ROUTED = [frame for frame in FRAMES if frame.name in NAMES]


class Connection:
    """Takes what is sent, and keeps the last of it."""

    sent = ""

    async def send(self, message: str) -> None:
        self.sent = message


class Station16(ocpp.v16.ChargePoint):
    """A server's view of a station: handlers as users write them, which remember their arguments."""

    given: Any = None

    @on("Heartbeat")
    async def on_heartbeat(self, **arguments: Any) -> Any:
        self.given = arguments
        return ocpp.v16.call_result.Heartbeat(current_time="2026-11-22T10:00:00Z")

    @on("StatusNotification")
    async def on_status_notification(self, **arguments: Any) -> Any:
        self.given = arguments
        return ocpp.v16.call_result.StatusNotification()

    @on("MeterValues")
    async def on_meter_values(self, **arguments: Any) -> Any:
        self.given = arguments
        return ocpp.v16.call_result.MeterValues()

    @on("StopTransaction")
    async def on_stop_transaction(self, **arguments: Any) -> Any:
        self.given = arguments
        return ocpp.v16.call_result.StopTransaction(id_tag_info={"status": "Accepted"})


class Station201(ocpp.v201.ChargePoint):
    """The same for OCPP 2.0.1."""

    given: Any = None

    @on("TransactionEvent")
    async def on_transaction_event(self, **arguments: Any) -> Any:
        self.given = arguments
        return ocpp.v201.call_result.TransactionEvent(id_token_info={"status": "Accepted"})

    @on("NotifyReport")
    async def on_notify_report(self, **arguments: Any) -> Any:
        self.given = arguments
        return ocpp.v201.call_result.NotifyReport()


STATIONS: dict[str, Any] = {"1.6": Station16, "2.0.1": Station201}


@pytest.fixture
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    logging.getLogger("ocpp").setLevel(logging.WARNING)
    loop = asyncio.new_event_loop()
    yield loop
    loop.run_until_complete(loop.shutdown_default_executor())
    loop.close()


def routed(station: Any, frame: Frame, loop: asyncio.AbstractEventLoop) -> str:
    """What the frame comes to: the handler's arguments and the answer, with their types."""
    loop.run_until_complete(station.route_message(frame.text))
    return json.dumps([station.given, json.loads(station._connection.sent)])


@cache
def reference(frame: Frame) -> str:
    """What the untouched package makes of it."""
    loop = asyncio.new_event_loop()
    station = STATIONS[frame.version]("CP", Connection())
    try:
        return routed(station, frame, loop)
    finally:
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()


@pytest.mark.parametrize("peer", ["ocpp_fastcodec", "ocpp"])
@pytest.mark.parametrize("executor", ["executor off", "executor default"])
@pytest.mark.parametrize("frame", ROUTED, ids=lambda frame: frame.name)
def test_route_message(
    benchmark: BenchmarkFixture,
    monkeypatch: pytest.MonkeyPatch,
    loop: asyncio.AbstractEventLoop,
    frame: Frame,
    executor: str,
    peer: str,
) -> None:
    """A frame to a handler, and its answer to the connection: everything but the socket."""
    monkeypatch.setattr(ocpp.messages, "ASYNC_VALIDATION", executor == "executor default")
    expected = reference(frame)
    times = len(timing.repeated(frame, frame))
    with mobilityhouse.installation() if peer == "ocpp_fastcodec" else nullcontext():
        station = STATIONS[frame.version]("CP", Connection())
        assert routed(station, frame, loop) == expected

        async def route_all() -> None:
            for _ in range(times):
                await station.route_message(frame.text)

        timing.describe(benchmark, frame, peer, executor, times)
        benchmark(lambda: loop.run_until_complete(route_all()))
