"""Cancellation at every await: each step of a call, of a block and of closing is cancelled in turn.

A step is cancelled in two ways: while it waits, and in the moment in which what it waits for arrives.
"""

from __future__ import annotations

import asyncio
import gc
import json
from collections.abc import Awaitable, Callable, Coroutine, Generator
from typing import Any

import pytest

from aio.pipe import Pipe, pipe
from ocpp_fastcodec import Call
from ocpp_fastcodec.aio import Closed, Connection, Router
from shared import codec

LIMIT = 10.0
MOMENTS = pytest.mark.parametrize("as_it_wakes", [False, True], ids=["waiting", "waking"])


class CancelledAt:
    """Awaits something, and cancels the task at one of its steps, counted from 1."""

    def __init__(self, awaited: Coroutine[Any, Any, Any], step: int, as_it_wakes: bool) -> None:
        self.awaited = awaited
        self.step = step
        self.as_it_wakes = as_it_wakes
        self.steps = 0

    @property
    def reached(self) -> bool:
        return self.steps >= self.step

    def __await__(self) -> Generator[Any, Any, Any]:
        task = asyncio.current_task()
        assert task is not None
        inner = self.awaited.__await__()
        error: BaseException | None = None
        while True:
            try:
                future = inner.send(None) if error is None else inner.throw(error)
            except StopIteration as done:
                return done.value
            self.steps += 1
            if self.steps == self.step:
                if not self.as_it_wakes:
                    task.cancel()
                elif future is None:
                    asyncio.get_running_loop().call_soon(task.cancel)
                else:
                    future.add_done_callback(lambda _: task.cancel())
            error = None
            try:
                yield future
            except BaseException as raised:
                error = raised


class SlowPipe(Pipe):
    """Sending takes a while, before and after the frame is on its way."""

    async def send(self, frame: str) -> None:
        await asyncio.sleep(0)
        await super().send(frame)
        await asyncio.sleep(0)

    async def close(self, code: int = 1000, reason: str = "") -> None:
        await asyncio.sleep(0)
        await super().close(code, reason)
        await asyncio.sleep(0)


def at_every_step(scenario: Callable[[int], Awaitable[bool]]) -> int:
    """Runs a scenario for step 1, 2, ... until it has fewer steps; nothing is left behind by any of them."""

    async def once(step: int) -> bool:
        complaints: list[dict[str, Any]] = []
        asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
        async with asyncio.timeout(LIMIT):
            reached = await scenario(step)
        assert asyncio.all_tasks() == {asyncio.current_task()}, step
        gc.collect()
        assert complaints == [], step
        return reached

    step = 1
    while asyncio.run(once(step)):
        step += 1
    return step - 1


async def echo(far: Pipe) -> None:
    """A station that answers ChangeConfiguration with a status that tells which one it answers."""
    statuses = ["Accepted", "Rejected", "NotSupported", "RebootRequired"]
    while True:
        frame = json.loads(await far.recv())
        await asyncio.sleep(0)
        status = statuses[int(frame[3]["key"])]
        await far.send(json.dumps([3, frame[1], {"status": status}]))


@MOMENTS
@pytest.mark.parametrize("which", [0, 1, 2])
@pytest.mark.parametrize("outstanding", [1, 2])
def test_a_call(which: int, outstanding: int, as_it_wakes: bool) -> None:
    expected = ["Accepted", "Rejected", "NotSupported"]

    async def scenario(step: int) -> bool:
        near, far = pipe(SlowPipe)
        session = codec("1.6").session("csms", max_outstanding=outstanding)
        station = asyncio.create_task(echo(far))

        async def ask(number: int) -> Any:
            return (await peer.call("ChangeConfiguration", {"key": str(number), "value": ""})).payload["status"]

        async with Connection(near, session) as peer:
            cancelled = CancelledAt(ask(which), step, as_it_wakes)

            async def cancelled_ask() -> Any:
                return await cancelled

            callers = [asyncio.create_task(cancelled_ask() if i == which else ask(i)) for i in range(3)]
            outcomes = await asyncio.gather(*callers, return_exceptions=True)
            for number, outcome in enumerate(outcomes):
                if number == which and cancelled.reached:
                    assert isinstance(outcome, asyncio.CancelledError)
                else:
                    assert outcome == expected[number]
            assert (peer.waiting, len(session.pending), peer._answers) == (0, 0, {})
            # And again, as if nothing had been.
            assert await ask(3) == "RebootRequired"
        station.cancel()
        await asyncio.wait([station])
        return cancelled.reached

    assert at_every_step(scenario) >= (4 if which >= outstanding else 3)


@MOMENTS
def test_a_server_that_is_cancelled(as_it_wakes: bool) -> None:
    """The task that holds the block: its connection is closed, whatever it was about."""
    router = Router()

    @router.on("Heartbeat")
    async def heartbeat(call: Call, peer: Connection) -> Any:
        await asyncio.Event().wait()

    @router.on("DataTransfer", concurrent=True)
    async def transfer(call: Call, peer: Connection) -> Any:
        await peer.call("ClearCache", {})

    async def scenario(step: int) -> bool:
        near, far = pipe(SlowPipe)

        async def serve() -> None:
            async with Connection(near, codec("1.6").session("csms"), router, drain=0.01) as peer:
                await far.send('[2,"1","Heartbeat",{}]')
                await far.send('[2,"2","DataTransfer",{"vendorId":"v"}]')
                await peer.call("Reset", {"type": "Soft"})
                await peer.closed()

        async def station() -> None:
            while (frame := json.loads(await far.recv()))[2] != "Reset":
                pass
            await far.send(json.dumps([3, frame[1], {"status": "Accepted"}]))
            await asyncio.sleep(0)
            far.end(Closed(1001))

        served = CancelledAt(serve(), step, as_it_wakes)

        async def cancelled() -> None:
            await served

        answering = asyncio.create_task(station())
        await asyncio.wait([asyncio.create_task(cancelled())])
        answering.cancel()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.wait(others or [answering])
        assert near.ended is not None
        return served.reached

    assert at_every_step(scenario) >= 5


@MOMENTS
@pytest.mark.parametrize("hangs", [False, True])
def test_closing(hangs: bool, as_it_wakes: bool) -> None:
    router = Router()

    @router.on("Heartbeat")
    async def heartbeat(call: Call, peer: Connection) -> Any:
        for _ in range(20):
            await asyncio.sleep(0)
        if hangs:
            await asyncio.Event().wait()
        return {"currentTime": "2026-01-01T00:00:00Z"}

    async def scenario(step: int) -> bool:
        near, far = pipe(SlowPipe)
        peer = Connection(near, codec("1.6").session("csms"), router, drain=0.01).start()
        calling = asyncio.create_task(peer.call("ClearCache", {}))
        await far.send('[2,"1","Heartbeat",{}]')
        for _ in range(10):
            await asyncio.sleep(0)
        closing = CancelledAt(peer.close(), step, as_it_wakes)

        async def cancelled() -> None:
            await closing

        await asyncio.wait([asyncio.create_task(cancelled())])
        # What was cut short is made good by whoever closes next.
        await peer.close(drain=0)
        assert near.ended is not None
        assert peer.ended is not None
        with pytest.raises(Closed):
            await calling
        assert peer._tasks() == []
        return closing.reached

    assert at_every_step(scenario) >= 3


@MOMENTS
def test_waiting_for_the_end(as_it_wakes: bool) -> None:
    """Cancelling one that waits for the end disturbs nobody else."""

    async def scenario(step: int) -> bool:
        near, far = pipe(SlowPipe)
        async with Connection(near, codec("1.6").session("csms")) as peer:
            waiting = CancelledAt(peer.closed(), step, as_it_wakes)

            async def cancelled() -> Any:
                return await waiting

            one, other = asyncio.create_task(cancelled()), asyncio.create_task(peer.closed())
            await asyncio.sleep(0)
            far.end(Closed(1001))
            await asyncio.wait([one])
            assert (await other).code == 1001
        return waiting.reached

    assert at_every_step(scenario) == 1
