"""`Connection` beside a model of who waits for what, while callers give up, peers answer badly, and time passes.

The model is plain lists: callers in the order in which they came, the CALL that is outstanding, the peer's CALLs in the
order in which they must be answered. Time passes only when a rule says so.

Search space: pull and push; callers that are cancelled or time out in the queue, while sending and while waiting;
answers that are right, refusing, invalid, doubled, late or unknown; handlers that answer at once, later, never, badly,
or concurrently; a peer that does not read; either end closing at any time.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from aio.clock import ClockLoop
from aio.pipe import Pipe, PushedPipe, pipe
from ocpp_fastcodec import Call, DecodeError
from ocpp_fastcodec.aio import CallEvent, Closed, Connection, Observer, Refuse, Refused, Router, TooManyCalls
from shared import codec

MAX_WAITING = 3
BACKLOG = 3
TIMEOUT = 10.0
HEARTBEAT = {"currentTime": "2026-01-01T00:00:00Z"}
PAYLOADS: dict[str, dict[str, Any]] = {
    "Heartbeat": {},
    "StatusNotification": {"connectorId": 1, "errorCode": "NoError", "status": "Available"},
    "Authorize": {"idTag": "1"},
    "FirmwareStatusNotification": {"status": "Idle"},
    "DataTransfer": {"vendorId": "v"},
}


@dataclass
class Caller:
    """One caller of ours, and what must become of it."""

    task: asyncio.Task[Any]
    key: str
    deadline: float
    expected: Any = None


@dataclass
class Asked:
    """One CALL of the peer, and what it must be answered with."""

    unique_id: str
    kind: str
    gate: asyncio.Event = field(default_factory=asyncio.Event)


class Tally(Observer):
    """Counts the steps of CALLs: each begins once and ends once."""

    def __init__(self) -> None:
        self.open: set[tuple[str, str]] = set()

    def call(self, peer: Connection, event: CallEvent) -> None:
        key = (event.direction, event.unique_id)
        if event.step == "begun":
            assert key not in self.open
            self.open.add(key)
        else:
            self.open.remove(key)


class Talk(RuleBasedStateMachine):
    """Each rule lets one thing happen, then everything settles, and the model is compared."""

    kind: type[Pipe]

    @initialize()
    def connect(self) -> None:
        self.loop = ClockLoop()
        asyncio.set_event_loop(self.loop)
        self.complaints: list[dict[str, Any]] = []
        self.loop.set_exception_handler(lambda _, context: self.complaints.append(context))
        self.asked: dict[str, Asked] = {}
        self.owed: list[Asked] = []
        self.callers: list[Caller] = []
        self.outstanding: tuple[str, Caller] | None = None
        self.over: list[str] = []
        self.closed = False
        self.number = 0
        self.tally = Tally()
        router = self.router()

        async def start() -> None:
            self.near, self.far = pipe(self.kind)
            options: dict[str, Any] = {"max_waiting": MAX_WAITING, "backlog": BACKLOG, "observer": self.tally}
            session = codec("1.6").session("csms")
            self.peer = Connection(self.near, session, router, handler_timeout=None, drain=5.0, **options).start()

        self.loop.run_until_complete(start())
        self.loop.settle()

    def router(self) -> Router:
        router = Router()

        @router.on("Heartbeat")
        def heartbeat(call: Call, peer: Connection) -> Any:
            return HEARTBEAT

        @router.on("StatusNotification")
        def fail(call: Call, peer: Connection) -> Any:
            raise ValueError

        @router.on("Authorize")
        async def authorize(call: Call, peer: Connection) -> Any:
            await self.asked[call.unique_id].gate.wait()
            return {"idTagInfo": {"status": "Accepted"}}

        @router.on("FirmwareStatusNotification")
        async def refuse(call: Call, peer: Connection) -> Any:
            await self.asked[call.unique_id].gate.wait()
            raise Refuse("SecurityError")

        @router.on("DataTransfer", concurrent=True)
        async def transfer(call: Call, peer: Connection) -> Any:
            await self.asked[call.unique_id].gate.wait()
            return {"status": "Accepted"}

        return router

    # Our callers.

    @precondition(lambda self: not self.closed)
    @rule()
    def call(self) -> None:
        self.number += 1
        key = str(self.number)
        calling = self.peer.call("ChangeConfiguration", {"key": key, "value": ""}, timeout=TIMEOUT)
        task = self.loop.create_task(calling)
        self.loop.settle()
        if len(self.callers) > MAX_WAITING:
            assert isinstance(task.exception(), TooManyCalls)
        else:
            self.callers.append(Caller(task, key, self.loop.now + TIMEOUT))
            self.take_turns()

    @precondition(lambda self: self.callers)
    @rule(data=st.data())
    def give_up(self, data: st.DataObject) -> None:
        caller = data.draw(st.sampled_from(self.callers))
        caller.task.cancel()
        self.loop.settle()
        assert caller.task.cancelled()
        self.remove(caller)

    @rule(seconds=st.sampled_from([1.0, 4.0, 11.0]))
    def time_passes(self, seconds: float) -> None:
        self.loop.advance(seconds)
        late = [caller for caller in self.callers if caller.deadline <= self.loop.now]
        assert all(isinstance(caller.task.exception(), TimeoutError) for caller in late)
        # Which of them had a turn does not matter.
        self.remove(*late)

    def remove(self, *gone: Caller) -> None:
        self.callers = [caller for caller in self.callers if caller not in gone]
        if self.outstanding is not None and self.outstanding[1] in gone:
            self.over.append(self.outstanding[0])
            self.outstanding = None
        self.take_turns()

    def take_turns(self) -> None:
        """The first of the callers has the turn, and its CALL is what the peer sees next."""
        if self.outstanding is None and self.callers and not self.closed and self.near.dam.is_set():
            frames = [json.loads(frame) for frame in self.near.sent if frame.startswith("[2")]
            mine = [frame for frame in frames if frame[3]["key"] == self.callers[0].key]
            assert len(mine) == 1
            self.outstanding = (mine[0][1], self.callers[0])

    # The peer's answers.

    def says(self, *frame: Any) -> None:
        self.loop.run_until_complete(self.far.send(json.dumps(frame)))
        self.loop.settle()

    @precondition(lambda self: self.outstanding and not self.closed)
    @rule(how=st.sampled_from(["well", "well", "well", "refusing", "invalid", "twice"]))
    def answer(self, how: str) -> None:
        assert self.outstanding is not None
        unique_id, caller = self.outstanding
        if how == "refusing":
            self.says(4, unique_id, "GenericError", "", {})
            assert isinstance(caller.task.exception(), Refused)
        elif how == "invalid":
            self.says(3, unique_id, {"status": "Perhaps"})
            assert isinstance(caller.task.exception(), DecodeError)
        else:
            status = ["Accepted", "Rejected"][int(caller.key) % 2]
            for _ in range(2 if how == "twice" else 1):
                self.says(3, unique_id, {"status": status})
            assert caller.task.result().payload == {"status": status}
        self.remove(caller)

    @precondition(lambda self: not self.closed)
    @rule(data=st.data())
    def answer_what_is_over(self, data: st.DataObject) -> None:
        unique_id = data.draw(st.sampled_from([*self.over, "never"]))
        self.says(3, unique_id, {"status": "NotSupported"})

    # The peer's CALLs.

    @precondition(lambda self: not self.closed and len(self.owed) < 12)
    @rule(
        kind=st.sampled_from(
            ["Heartbeat", "Heartbeat", "StatusNotification", "Authorize", "FirmwareStatusNotification", "DataTransfer"]
        )
    )
    def ask(self, kind: str) -> None:
        self.number += 1
        asked = Asked(f"theirs-{self.number}", kind)
        self.asked[asked.unique_id] = asked
        self.owed.append(asked)
        self.says(2, asked.unique_id, kind, PAYLOADS[kind])

    @precondition(lambda self: self.owed)
    @rule(data=st.data())
    def let_go(self, data: st.DataObject) -> None:
        data.draw(st.sampled_from(self.owed)).gate.set()
        self.loop.settle()

    @invariant()
    def answers_come_once_and_in_order(self) -> None:
        """Takes what the peer has got, and compares it with what must have been sent by now."""
        if not hasattr(self, "loop") or self.closed:
            return
        got = [json.loads(frame) for frame in self.far.arrived if not frame.startswith("[2")]
        self.far.arrived.clear()
        for frame in got:
            asked = self.asked[frame[1]]
            # In order, but for the concurrent ones.
            inline = [one for one in self.owed if one.kind != "DataTransfer"]
            assert asked.kind == "DataTransfer" or asked is inline[0]
            self.owed.remove(asked)
            failed = {"StatusNotification": "InternalError", "FirmwareStatusNotification": "SecurityError"}
            assert frame[0] == (4 if asked.kind in failed else 3)
            if asked.kind in failed:
                assert frame[2] == failed[asked.kind]
        if self.near.dam.is_set():
            self.all_that_can_be_answered_is()

    def all_that_can_be_answered_is(self) -> None:
        """A CALL without answer waits for its gate, or for one before it that does."""
        blocked = 0
        for asked in self.owed:
            at_gate = (
                asked.kind in ("Authorize", "FirmwareStatusNotification", "DataTransfer") and not asked.gate.is_set()
            )
            assert at_gate or blocked, asked
            blocked += at_gate

    # The wire, and the end.

    @precondition(lambda self: not self.closed and self.kind is Pipe)
    @rule()
    def stop_reading(self) -> None:
        self.near.dam.clear()

    @precondition(lambda self: not self.closed)
    @rule()
    def read_again(self) -> None:
        self.near.dam.set()
        self.loop.settle()
        self.take_turns()

    @precondition(lambda self: not self.closed and self.number > 6)
    @rule(by_us=st.booleans())
    def end(self, by_us: bool) -> None:
        if by_us:
            closing = self.loop.create_task(self.peer.close(drain=2.0))
            self.loop.settle()
            self.loop.advance(3.0)
            assert closing.done()
        else:
            self.far.end(Closed(1006))
            # While the backlog is full nothing is read, so the end is not seen either.
            for asked in self.owed:
                asked.gate.set()
            self.loop.settle()
            self.loop.advance(6.0)
        self.closed = True
        for caller in self.callers:
            assert isinstance(caller.task.exception(), Closed), caller
        self.callers.clear()
        self.outstanding = None

    @invariant()
    def the_connection_knows_what_the_model_knows(self) -> None:
        if not hasattr(self, "loop"):
            return
        if self.closed:
            assert self.peer._tasks() == []
            assert self.peer._answers == {}
            assert self.tally.open == set()
        else:
            assert self.peer.waiting == max(0, len(self.callers) - 1)
            assert len(self.peer.session.pending) == bool(self.callers)
            # Read and not answered: one at work, the backlog, the concurrent ones, one that waits to join these, and
            # what came while an answer of ours was waited for.
            held = len(self.peer.session.outstanding)
            assert held <= len(self.owed)
            if not self.callers:
                assert len(self.peer._queue) <= max(BACKLOG, held)
            assert len(self.peer._beside) <= BACKLOG
        assert self.complaints == []

    def teardown(self) -> None:
        try:
            if not self.closed:
                self.near.dam.set()
                self.end(by_us=True)
                self.the_connection_knows_what_the_model_knows()
            self.loop.settle()
            left = asyncio.all_tasks(self.loop)
            assert left == set()
        finally:
            asyncio.set_event_loop(None)
            self.loop.close()


class Pulled(Talk):
    kind = Pipe


class Pushed(Talk):
    kind = PushedPipe


OFTEN = settings(max_examples=2 * settings().max_examples, stateful_step_count=50)
TestPulled, TestPushed = Pulled.TestCase, Pushed.TestCase
TestPulled.settings = TestPushed.settings = OFTEN
