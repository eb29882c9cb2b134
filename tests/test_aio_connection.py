"""`Connection` over a pipe in memory: calls, handlers, hooks, what bounds them, and how it ends."""

from __future__ import annotations

import asyncio
import gc
import json
import math
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from aio.pipe import Pipe, PushedPipe, pipe
from ocpp_fastcodec import Call, CallResult, DecodeError, EncodeError, Policy, Send, SessionError
from ocpp_fastcodec.aio import Closed, Connection, Refuse, Refused, Router, TooManyCalls
from ocpp_fastcodec.aio.connection import LOG_LINES
from ocpp_fastcodec.session import DirectionError
from shared import codec

LIMIT = 10.0
SECRET = "04E91C5A1D2B80"
HEARTBEAT = {"currentTime": "2026-01-01T00:00:00Z"}
STREAM = {"id": 1, "pending": 0, "basetime": "2026-01-01T00:00:00Z", "data": [{"t": 0, "v": "1"}]}

Test = Callable[[], Coroutine[Any, Any, None]]


def run(test: Coroutine[Any, Any, None]) -> None:
    """Runs a test, and asserts that no task is left, and that none ended with an exception that nobody saw."""
    complaints: list[dict[str, Any]] = []

    async def limited() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
        async with asyncio.timeout(LIMIT):
            await test
        left = asyncio.all_tasks() - {asyncio.current_task()}
        assert not left
        gc.collect()

    asyncio.run(limited())
    assert complaints == []


class Rig:
    """A CSMS at one end of a pipe, and the frames of its station at the other."""

    def __init__(
        self, router: Router | None = None, *, version: str = "1.6", push: bool = False, **options: Any
    ) -> None:
        near, self.far = pipe(PushedPipe if push else Pipe)
        of_session = {
            name: options.pop(name) for name in ("result_errors", "max_outstanding", "new_id") if name in options
        }
        policy = options.pop("policy", None)
        session = codec(version, policy=policy).session("csms", **of_session)
        self.near = near
        self.peer = Connection(near, session, router, name="CS-1", **options)

    async def __aenter__(self) -> Rig:
        self.peer.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.peer.close(drain=0)
        moving = getattr(self.near, "_moving", None)
        if moving is not None:
            await moving

    async def says(self, *frame: Any) -> None:
        await self.far.send(json.dumps(frame))

    async def hears(self) -> Any:
        return json.loads(await self.far.recv())

    async def answers(self, payload: Any) -> Any:
        """Answers the next CALL of the CSMS."""
        frame = await self.hears()
        await self.says(3, frame[1], payload)
        return frame

    async def idle(self) -> None:
        for _ in range(30):
            await asyncio.sleep(0)


PUSH = pytest.mark.parametrize("push", [False, True], ids=["pull", "push"])


# Our CALLs.


@PUSH
def test_a_call_returns_its_answer(push: bool) -> None:
    async def test() -> None:
        async with Rig(push=push) as rig:
            calling = asyncio.create_task(rig.peer.call("Reset", {"type": "Soft"}))
            frame = await rig.answers({"status": "Accepted"})
            assert frame[2:] == ["Reset", {"type": "Soft"}]
            result = await calling
            assert isinstance(result, CallResult)
            assert (result.payload, result.action) == ({"status": "Accepted"}, "Reset")

    run(test())


def test_callers_take_turns_in_order() -> None:
    async def test() -> None:
        async with Rig() as rig:
            callings = [
                asyncio.create_task(rig.peer.call("ChangeConfiguration", {"key": str(i), "value": ""}))
                for i in range(5)
            ]
            await rig.idle()
            assert rig.peer.waiting == 4
            for number in range(5):
                assert len(rig.near.sent) == number + 1
                frame = await rig.answers({"status": "Accepted"})
                assert frame[3]["key"] == str(number)
                await rig.idle()
            assert rig.peer.waiting == 0
            assert [(await calling).action for calling in callings] == ["ChangeConfiguration"] * 5

    run(test())


def test_several_calls_may_be_outstanding_where_the_session_says_so() -> None:
    async def test() -> None:
        async with Rig(max_outstanding=None) as rig:
            callings = [asyncio.create_task(rig.peer.call("ClearCache", {})) for _ in range(3)]
            frames = [await rig.hears() for _ in range(3)]
            statuses = ["Accepted", "Rejected", "Accepted"]
            for frame, status in reversed(list(zip(frames, statuses, strict=True))):
                await rig.says(3, frame[1], {"status": status})
            assert [(await calling).payload["status"] for calling in callings] == statuses

    run(test())


def test_the_queue_of_callers_is_bounded() -> None:
    async def test() -> None:
        async with Rig(max_waiting=2) as rig:
            callings = [asyncio.create_task(rig.peer.call("ClearCache", {})) for _ in range(3)]
            await rig.idle()
            with pytest.raises(TooManyCalls, match="2 callers"):
                await rig.peer.call("ClearCache", {})
            for _ in range(3):
                await rig.answers({"status": "Accepted"})
            await asyncio.gather(*callings)

    run(test())


@PUSH
def test_a_call_error_is_raised(push: bool) -> None:
    async def test() -> None:
        async with Rig(push=push) as rig:
            calling = asyncio.create_task(rig.peer.call("ClearCache", {}))
            frame = await rig.hears()
            await rig.says(4, frame[1], "Neu\n" + "x" * 100, SECRET, {"a": 1})
            with pytest.raises(Refused) as raised:
                await calling
            error = raised.value
            assert (error.action, error.description, error.details) == ("ClearCache", SECRET, {"a": 1})
            assert error.code.startswith("Neu\n")
            assert str(error).startswith("ClearCache was refused: Neu\\nxxx")
            assert len(str(error)) < 100
            assert SECRET not in str(error)

    run(test())


@pytest.mark.parametrize("version", ["1.6", "2.0.1", "2.1"])
def test_an_answer_that_is_not_valid(version: str) -> None:
    async def test() -> None:
        async with Rig(version=version) as rig:
            calling = asyncio.create_task(rig.peer.call("ClearCache", {}))
            frame = await rig.hears()
            await rig.says(3, frame[1], {"status": SECRET})
            with pytest.raises(DecodeError, match="/status"):
                await calling
            if version == "2.1":
                assert (await rig.hears())[:3] == [5, frame[1], "PropertyConstraintViolation"]
            await rig.idle()
            assert not rig.far.arrived

    run(test())


def test_a_peer_that_is_never_sent_type_5() -> None:
    async def test() -> None:
        async with Rig(version="2.1", result_errors=False) as rig:
            calling = asyncio.create_task(rig.peer.call("ClearCache", {}))
            frame = await rig.hears()
            await rig.says(3, frame[1], {"status": SECRET})
            with pytest.raises(DecodeError) as raised:
                await calling
            assert raised.value.reply is None
            calling = asyncio.create_task(rig.peer.call("ClearCache", {}))
            await rig.answers({"status": "Accepted"})
            with pytest.raises(SessionError, match="no CALLRESULTERROR"):
                await rig.peer.refuse(await calling, "GenericError")
            await rig.idle()
            assert not rig.far.arrived

    run(test())


def test_an_answer_is_refused_on_purpose() -> None:
    async def test() -> None:
        async with Rig(version="2.1") as rig:
            calling = asyncio.create_task(rig.peer.call("ClearCache", {}))
            frame = await rig.answers({"status": "Accepted"})
            result = await calling
            await rig.peer.refuse(result, "SecurityError", "no", {"why": 1})
            assert await rig.hears() == [5, frame[1], "SecurityError", "no", {"why": 1}]
            with pytest.raises(SessionError):
                await rig.peer.refuse(result, "SecurityError")

    run(test())


def test_a_late_answer_is_not_taken_for_another() -> None:
    async def test() -> None:
        async with Rig() as rig:
            with pytest.raises(TimeoutError, match=r"ClearCache: no answer within 0\.01 s"):
                await rig.peer.call("ClearCache", {}, timeout=0.01)
            first = await rig.hears()
            calling = asyncio.create_task(rig.peer.call("ClearCache", {}))
            second = await rig.hears()
            await rig.says(3, first[1], {"status": "Rejected"})
            await rig.says(3, second[1], {"status": "Accepted"})
            await rig.says(3, second[1], {"status": "Rejected"})
            assert (await calling).payload == {"status": "Accepted"}

    run(test())


def test_the_wait_for_a_turn_counts() -> None:
    async def test() -> None:
        async with Rig() as rig:
            first = asyncio.create_task(rig.peer.call("ClearCache", {}, timeout=math.inf))
            await rig.idle()
            with pytest.raises(TimeoutError, match="not sent, because it had no turn"):
                await rig.peer.call("Reset", {"type": "Hard"}, timeout=0.01)
            await rig.answers({"status": "Accepted"})
            await first
            await rig.idle()
            assert len(rig.near.sent) == 1

    run(test())


def test_a_call_that_is_not_sent_leaves_nothing() -> None:
    async def test() -> None:
        async with Rig() as rig:
            with pytest.raises(EncodeError):
                await rig.peer.call("Reset", {"type": "Rough"})
            with pytest.raises(DirectionError):
                await rig.peer.call("Heartbeat", {})
            assert not rig.peer.session.pending
            calling = asyncio.create_task(rig.peer.call("ClearCache", {}))
            await rig.answers({"status": "Accepted"})
            await calling

    run(test())


def test_a_send() -> None:
    seen: list[Any] = []
    router = Router()

    @router.on_send("NotifyPeriodicEventStream")
    async def stream(send: Send, peer: Connection) -> None:
        seen.append((send.payload["id"], peer.name))

    async def test() -> None:
        near, far = pipe()
        async with (
            Connection(near, codec("2.1").session("csms"), router, name="CS-1"),
            Connection(far, codec("2.1").session("charging_station"), name="CSMS") as csms,
        ):
            await csms.send("NotifyPeriodicEventStream", STREAM)
            while not seen:
                await asyncio.sleep(0)
        assert seen == [(1, "CS-1")]
        assert near.sent == []

    run(test())


def test_both_ends_are_the_same_class() -> None:
    stations, servers = Router(), Router()

    @servers.on("Heartbeat")
    def heartbeat(call: Call, peer: Connection) -> Any:
        return HEARTBEAT

    @stations.on("ClearCache")
    async def clear(call: Call, peer: Connection) -> Any:
        # A handler may ask back, while its own CALL waits for the answer.
        return {"status": "Accepted" if (await peer.call("Heartbeat", {})).payload == HEARTBEAT else "Rejected"}

    async def test() -> None:
        near, far = pipe()
        async with (
            Connection(near, codec("1.6").session("csms"), servers) as station,
            Connection(far, codec("1.6").session("charging_station"), stations),
        ):
            assert (await station.call("ClearCache", {})).payload == {"status": "Accepted"}

    run(test())


# The peer's CALLs.


def answering(log: list[str], gate: asyncio.Event) -> Router:
    router = Router()

    @router.on("Heartbeat")
    def heartbeat(call: Call, peer: Connection) -> Any:
        log.append("heartbeat")
        return HEARTBEAT

    @router.on("Authorize")
    async def authorize(call: Call, peer: Connection) -> Any:
        log.append("authorize")
        await gate.wait()
        return {"idTagInfo": {"status": "Accepted"}}

    @router.on("DataTransfer", concurrent=True)
    async def transfer(call: Call, peer: Connection) -> Any:
        log.append("transfer")
        await gate.wait()
        return {"status": "Accepted"}

    return router


@PUSH
def test_calls_are_answered_in_order(push: bool) -> None:
    async def test() -> None:
        gate = asyncio.Event()
        async with Rig(answering([], gate), push=push) as rig:
            await rig.says(2, "1", "Heartbeat", {})
            await rig.says(2, "2", "Authorize", {"idTag": "1"})
            await rig.says(2, "3", "Heartbeat", {})
            assert (await rig.hears())[1] == "1"
            await rig.idle()
            assert not rig.far.arrived
            gate.set()
            assert [(await rig.hears())[1] for _ in range(2)] == ["2", "3"]

    run(test())


@PUSH
def test_a_concurrent_handler_lets_others_go_first(push: bool) -> None:
    async def test() -> None:
        gate = asyncio.Event()
        async with Rig(answering([], gate), push=push) as rig:
            await rig.says(2, "1", "DataTransfer", {"vendorId": "v"})
            await rig.says(2, "2", "Heartbeat", {})
            assert (await rig.hears())[1] == "2"
            gate.set()
            assert (await rig.hears())[1] == "1"

    run(test())


@PUSH
def test_nothing_more_is_read_while_the_backlog_is_full(push: bool) -> None:
    async def test() -> None:
        gate, log = asyncio.Event(), list[str]()
        async with Rig(answering(log, gate), push=push, backlog=3) as rig:
            for number in range(20):
                await rig.says(2, str(number), "Authorize", {"idTag": "1"})
            await rig.idle()
            # One is being answered, three wait for it.
            assert len(rig.peer.session.outstanding) == 4
            assert len(log) == 1
            gate.set()
            assert [(await rig.hears())[1] for _ in range(20)] == [str(number) for number in range(20)]

    run(test())


@PUSH
def test_concurrent_handlers_are_bounded(push: bool) -> None:
    async def test() -> None:
        gate, log = asyncio.Event(), list[str]()
        async with Rig(answering(log, gate), push=push, backlog=2) as rig:
            for number in range(20):
                await rig.says(2, str(number), "DataTransfer", {"vendorId": "v"})
            await rig.idle()
            assert len(log) == 2
            assert len(rig.peer._beside) == 2
            assert len(rig.peer.session.outstanding) <= 5
            gate.set()
            assert {(await rig.hears())[1] for _ in range(20)} == {str(number) for number in range(20)}

    run(test())


@PUSH
def test_a_full_backlog_does_not_keep_a_handler_from_its_answer(push: bool) -> None:
    router = Router()

    @router.on("Authorize")
    async def authorize(call: Call, peer: Connection) -> Any:
        await peer.call("ClearCache", {})
        return {"idTagInfo": {"status": "Accepted"}}

    async def test() -> None:
        async with Rig(router, push=push, backlog=1) as rig:
            for number in range(10):
                await rig.says(2, str(number), "Authorize", {"idTag": "1"})
            for number in range(10):
                await rig.answers({"status": "Accepted"})
                assert (await rig.hears())[:2] == [3, str(number)]

    run(test())


def test_sends_are_dropped_when_too_much_waits() -> None:
    router, seen = Router(), list[Any]()

    @router.on_send("NotifyPeriodicEventStream")
    async def stream(send: Send, peer: Connection) -> None:
        seen.append(send)
        await asyncio.sleep(0)

    @router.on("Heartbeat")
    async def heartbeat(call: Call, peer: Connection) -> Any:
        await peer.call("ClearCache", {})
        return HEARTBEAT

    async def test() -> None:
        async with Rig(router, version="2.1") as rig:
            await rig.says(2, "1", "Heartbeat", {})
            question = await rig.hears()
            for number in range(1000):
                await rig.says(6, f"s{number}", "NotifyPeriodicEventStream", STREAM)
            await rig.idle()
            while rig.near.arrived:
                await asyncio.sleep(0)
            limit = rig.peer.session.max_peer_outstanding
            assert len(rig.peer._queue) == limit
            await rig.says(3, question[1], {"status": "Accepted"})
            assert (await rig.hears())[1] == "1"
            while len(seen) < limit:
                await asyncio.sleep(0)

    run(test())


FAILURES: list[tuple[Exception, str, list[Any]]] = [
    (ValueError(SECRET), "InternalError", ["", {}]),
    (asyncio.CancelledError(SECRET), "InternalError", ["", {}]),  # type: ignore[list-item]
    (Refuse("SecurityError"), "SecurityError", ["", {}]),
    (Refuse("GenericError", "busy", {"retry": 5}), "GenericError", ["busy", {"retry": 5}]),
    (Refuse("FormatViolation", SECRET), "InternalError", ["", {}]),
    (Refuse("GenericError", "", {"x": object()}), "InternalError", ["", {}]),
]


@PUSH
@pytest.mark.parametrize("is_async", [False, True], ids=["plain", "async"])
@pytest.mark.parametrize(("error", "code", "rest"), FAILURES, ids=lambda value: repr(value)[:20])
def test_what_a_handler_raises(
    error: Exception, code: str, rest: list[Any], is_async: bool, push: bool, caplog: pytest.LogCaptureFixture
) -> None:
    if isinstance(error, asyncio.CancelledError) and not is_async:
        pytest.skip("only an await is cancelled")
    router, hooked = Router(), list[Any]()

    def fail(call: Call, peer: Connection) -> Any:
        raise error

    async def fail_later(call: Call, peer: Connection) -> Any:
        await asyncio.sleep(0)
        raise error

    router.on("Heartbeat")(fail_later if is_async else fail)
    if is_async:
        router.after("Heartbeat")(lambda call, answer, peer: hooked.append(call))

    async def test() -> None:
        async with Rig(router, push=push) as rig:
            await rig.says(2, "1", "Heartbeat", {})
            assert await rig.hears() == [4, "1", code, *rest]
            await rig.says(2, "2", "ClearedChargingLimit", {})
            assert (await rig.hears())[2] == "NotImplemented"

    run(test())
    assert SECRET not in caplog.text
    assert ("Heartbeat failed" in caplog.text) == (code == "InternalError")
    assert not hooked


def test_what_a_handler_returns(caplog: pytest.LogCaptureFixture) -> None:
    router = Router()

    @router.on("StatusNotification")
    def status(call: Call, peer: Connection) -> None:
        """No answer is an empty answer."""

    @router.on("BootNotification")
    def boot(call: Call, peer: Connection) -> Any:
        return {"status": SECRET, "currentTime": HEARTBEAT["currentTime"], "interval": 1}

    @router.on("Heartbeat")
    def heartbeat(call: Call, peer: Connection) -> Any:
        return later()

    async def later() -> Any:
        await asyncio.sleep(0)
        return HEARTBEAT

    async def test() -> None:
        async with Rig(router) as rig:
            await rig.says(
                2, "1", "StatusNotification", {"connectorId": 1, "errorCode": "NoError", "status": "Available"}
            )
            assert await rig.hears() == [3, "1", {}]
            await rig.says(2, "2", "BootNotification", {"chargePointVendor": "v", "chargePointModel": "m"})
            assert await rig.hears() == [4, "2", "InternalError", "", {}]
            await rig.says(2, "3", "Heartbeat", {})
            assert await rig.hears() == [3, "3", HEARTBEAT]

    run(test())
    assert "BootNotification failed: expected one of" in caplog.text
    assert "/status" in caplog.text
    assert SECRET not in caplog.text


def test_without_a_handler() -> None:
    async def test() -> None:
        async with Rig() as rig:
            await rig.says(2, "1", "Heartbeat", {})
            assert await rig.hears() == [4, "1", "NotSupported", "", {}]
            await rig.says(2, "2", "MakeCoffee", {})
            assert (await rig.hears())[:3] == [4, "2", "NotImplemented"]
            await rig.says(2, "3", "Reset", {"type": "Soft"})
            assert (await rig.hears())[:3] == [4, "3", "NotSupported"]

    run(test())


def test_a_handler_that_takes_too_long(caplog: pytest.LogCaptureFixture) -> None:
    router = Router()

    @router.on("Heartbeat")
    async def heartbeat(call: Call, peer: Connection) -> Any:
        await asyncio.Event().wait()

    async def test() -> None:
        async with Rig(router, handler_timeout=0.01) as rig:
            await rig.says(2, "1", "Heartbeat", {})
            assert await rig.hears() == [4, "1", "InternalError", "", {}]

    run(test())
    assert "Heartbeat failed: TimeoutError" in caplog.text


# What follows an answer.


@PUSH
@pytest.mark.parametrize("is_async", [False, True], ids=["plain", "async"])
def test_a_hook_follows_the_answer(push: bool, is_async: bool) -> None:
    router, seen = Router(), list[Any]()

    @router.on("Heartbeat")
    def heartbeat(call: Call, peer: Connection) -> Any:
        return HEARTBEAT

    def hook(call: Call, answer: Any, peer: Connection) -> None:
        seen.append((call.unique_id, answer, len(peer.transport.sent)))  # type: ignore[attr-defined]

    async def hook_later(call: Call, answer: Any, peer: Connection) -> None:
        hook(call, answer, peer)
        seen.append((await peer.call("ClearCache", {})).payload)

    router.after("Heartbeat")(hook_later if is_async else hook)

    async def test() -> None:
        async with Rig(router, push=push) as rig:
            await rig.says(2, "1", "Heartbeat", {})
            assert (await rig.hears())[1] == "1"
            if is_async:
                # A station may wait for this answer before it gives one.
                question = await rig.hears()
                await rig.says(
                    2, "2", "StatusNotification", {"connectorId": 0, "errorCode": "NoError", "status": "Available"}
                )
                assert (await rig.hears())[1] == "2"
                await rig.says(3, question[1], {"status": "Accepted"})
            await rig.idle()
        assert seen == [("1", HEARTBEAT, 1), *([{"status": "Accepted"}] if is_async else [])]

    run(test())


def test_a_hook_that_fails_or_loses_its_peer(caplog: pytest.LogCaptureFixture) -> None:
    router = Router()

    @router.on("Heartbeat")
    def heartbeat(call: Call, peer: Connection) -> Any:
        return HEARTBEAT

    @router.after("Heartbeat")
    async def fail(call: Call, answer: Any, peer: Connection) -> None:
        raise ValueError(SECRET)

    @router.after("Heartbeat")
    async def ask(call: Call, answer: Any, peer: Connection) -> None:
        await peer.call("ClearCache", {})

    async def test() -> None:
        async with Rig(router) as rig:
            await rig.says(2, "1", "Heartbeat", {})
            assert (await rig.hears())[1] == "1"
            assert (await rig.hears())[2] == "ClearCache"
            rig.far.end(Closed(1006))
            await rig.peer.closed()

    run(test())
    assert caplog.text.count("failed") == 1
    assert f"the hook of Heartbeat failed: ValueError at {__file__}:" in caplog.text
    assert SECRET not in caplog.text


# How it ends.


@PUSH
def test_the_peer_goes_away(push: bool) -> None:
    async def test() -> None:
        async with Rig(push=push) as rig:
            callings = [asyncio.create_task(rig.peer.call("ClearCache", {})) for _ in range(3)]
            await rig.hears()
            rig.far.end(Closed(1001, "bye"))
            for calling in callings:
                with pytest.raises(Closed, match="code 1001") as raised:
                    await calling
                assert (raised.value.reason, raised.value.connection) == ("bye", rig.peer)
            how = await rig.peer.closed()
            assert (how.code, how.reason) == (1001, "bye")
            with pytest.raises(Closed):
                await rig.peer.call("ClearCache", {})
            with pytest.raises(Closed):
                await rig.peer.send("x", {})

    run(test())


def test_a_peer_that_goes_away_ends_the_block_quietly() -> None:
    async def test() -> None:
        near, far = pipe()
        async with Connection(near, codec("1.6").session("csms")) as peer:
            asyncio.get_running_loop().call_soon(far.end, Closed(1006))
            await peer.call("ClearCache", {})
            raise AssertionError
        assert peer.ended is not None
        assert peer.ended.code == 1006
        assert near.ended is not None

    run(test())


def test_the_end_of_another_connection_is_not_swallowed() -> None:
    async def test() -> None:
        (near, _), (other, _) = pipe(), pipe()
        first = Connection(other, codec("1.6").session("csms")).start()
        await first.close()
        with pytest.raises(Closed) as raised:
            async with Connection(near, codec("1.6").session("csms")):
                await first.call("ClearCache", {})
        assert raised.value.connection is first
        assert near.ended is not None
        assert near.ended.code == 1011

    run(test())


@pytest.mark.parametrize(("error", "code"), [(ValueError(), 1011), (asyncio.CancelledError(), 1001)])
def test_an_exception_in_the_block(error: BaseException, code: int) -> None:
    router, cancelled = Router(), list[bool]()

    @router.on("Heartbeat")
    async def heartbeat(call: Call, peer: Connection) -> Any:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled.append(True)
            raise

    async def test() -> None:
        near, far = pipe()
        await far.send('[2,"1","Heartbeat",{}]')

        async def block() -> None:
            async with Connection(near, codec("1.6").session("csms"), router):
                for _ in range(5):
                    await asyncio.sleep(0)
                raise error

        with pytest.raises(type(error)):
            await block()
        assert near.ended is not None
        assert near.ended.code == code
        assert cancelled == [True]

    run(test())


@PUSH
def test_closing_lets_finish_what_has_begun(push: bool) -> None:
    async def test() -> None:
        gate = asyncio.Event()
        async with Rig(answering([], gate), push=push) as rig:
            await rig.says(2, "1", "Authorize", {"idTag": "1"})
            await rig.says(2, "2", "DataTransfer", {"vendorId": "v"})
            calling = asyncio.create_task(rig.peer.call("ClearCache", {}))
            waiting = asyncio.create_task(rig.peer.call("ClearCache", {}))
            question = await rig.hears()
            closing = asyncio.create_task(rig.peer.close(1012, "restart"))
            await rig.idle()
            await rig.says(2, "3", "Heartbeat", {})
            await rig.says(3, question[1], {"status": "Accepted"})
            await rig.idle()
            assert rig.near.ended is None
            gate.set()
            await closing
            assert (await calling).payload == {"status": "Accepted"}
            with pytest.raises(Closed):
                await waiting
            assert [json.loads(frame)[1] for frame in rig.far.arrived] == ["1", "2"]
            assert rig.far.ended is not None
            assert (rig.far.ended.code, rig.far.ended.reason) == (1012, "restart")

    run(test())


def test_closing_does_not_wait_for_ever() -> None:
    async def test() -> None:
        async with Rig(answering([], asyncio.Event()), drain=0.01) as rig:
            await rig.says(2, "1", "Authorize", {"idTag": "1"})
            await rig.idle()
            await asyncio.gather(rig.peer.close(), rig.peer.close())
            assert not rig.peer._tasks()

    run(test())


def test_handlers_may_finish_after_the_peer_is_gone() -> None:
    async def test() -> None:
        gate, log = asyncio.Event(), list[str]()
        router = Router()

        @router.on("Authorize")
        async def authorize(call: Call, peer: Connection) -> Any:
            await gate.wait()
            log.append("stored")
            return {"idTagInfo": {"status": "Accepted"}}

        async with Rig(router) as rig:
            await rig.says(2, "1", "Authorize", {"idTag": "1"})
            await rig.idle()
            rig.far.end(Closed(1006))
            await rig.peer.closed()
            asyncio.get_running_loop().call_later(0.01, gate.set)
            await rig.peer.close()
        assert log == ["stored"]

    run(test())


def test_handlers_are_cancelled_some_time_after_the_peer_is_gone() -> None:
    async def test() -> None:
        async with Rig(answering([], asyncio.Event()), drain=0.01) as rig:
            await rig.says(2, "1", "Authorize", {"idTag": "1"})
            await rig.idle()
            rig.far.end(Closed(1006))
            await rig.peer.closed()
            # Nobody closes it, and yet nothing is left.
            while rig.peer._tasks():
                await asyncio.sleep(0.001)

    run(test())


@PUSH
@pytest.mark.parametrize("concurrent", [False, True])
def test_a_handler_may_close(push: bool, concurrent: bool) -> None:
    router = Router()

    @router.on("Heartbeat", concurrent=concurrent)
    async def heartbeat(call: Call, peer: Connection) -> Any:
        await peer.close(4000, "enough")
        return HEARTBEAT

    async def test() -> None:
        async with Rig(router, push=push) as rig:
            await rig.says(2, "1", "Heartbeat", {})
            await rig.says(2, "2", "Heartbeat", {})
            how = await rig.peer.closed()
            assert (how.code, how.reason) == (4000, "enough")

    run(test())


def test_what_is_not_started() -> None:
    async def test() -> None:
        near, _ = pipe()
        peer = Connection(near, codec("1.6").session("csms"), name="x" * 99)
        with pytest.raises(RuntimeError, match="not started"):
            await peer.call("ClearCache", {})
        async with peer:
            with pytest.raises(RuntimeError, match="before"):
                peer.start()
        assert repr(peer) == f"<Connection {'x' * 64} 1.6 closed waiting=0>"
        with pytest.raises(ValueError, match="backlog"):
            Connection(near, codec("1.6").session("csms"), backlog=0)

    run(test())


def test_a_transport_that_fails(caplog: pytest.LogCaptureFixture) -> None:
    class Broken(Pipe):
        async def recv(self) -> str:
            raise RuntimeError(SECRET)

        async def close(self, code: int = 1000, reason: str = "") -> None:
            raise RuntimeError(SECRET)

    async def test() -> None:
        async with Connection(Broken(), codec("1.6").session("csms")) as peer:
            assert (await peer.closed()).code is None
        async with Connection(Pipe(), codec("1.6").session("csms")) as peer:
            peer.transport.close = Broken().close  # type: ignore[method-assign]

    run(test())
    assert "reading failed: RuntimeError at" in caplog.text
    assert "closing failed: RuntimeError at" in caplog.text
    assert SECRET not in caplog.text


# Broken and unexpected frames.


def test_broken_frames_are_answered_and_survived(caplog: pytest.LogCaptureFixture) -> None:
    async def test() -> None:
        async with Rig(version="2.0.1") as rig:
            await rig.far.send("pong")
            assert (await rig.hears())[:3] == [4, "-1", "RpcFrameworkError"]
            await rig.says(2, "1", "Heartbeat", {"card": SECRET})
            assert (await rig.hears())[:3] == [4, "1", "ProtocolError"]
            await rig.says(3, "9", {})
            await rig.says(4, "9", SECRET, SECRET, {})
            await rig.says(4, "-1", "RpcFrameworkError", "", {})
            await rig.says(2, "2", "Heartbeat", {})
            assert (await rig.hears())[:3] == [4, "2", "NotSupported"]

    run(test())
    assert "CS-1: ignored: nothing waits for this answer: `9`" in caplog.text
    assert "CS-1: the peer could not read a frame: RpcFrameworkError" in caplog.text
    assert SECRET not in caplog.text


def test_our_answer_is_refused(caplog: pytest.LogCaptureFixture) -> None:
    router = Router()

    @router.on("Heartbeat")
    def heartbeat(call: Call, peer: Connection) -> Any:
        return HEARTBEAT

    async def test() -> None:
        async with Rig(router, version="2.1") as rig:
            await rig.says(2, "1", "Heartbeat", {})
            await rig.hears()
            await rig.says(5, "1", "FormatViolation", SECRET, {})
            await rig.idle()

    run(test())
    assert "CS-1: our answer was refused: FormatViolation" in caplog.text
    assert SECRET not in caplog.text


def test_the_log_of_a_connection_is_bounded(caplog: pytest.LogCaptureFixture) -> None:
    async def test() -> None:
        async with Rig() as rig:
            for _ in range(3 * LOG_LINES):
                await rig.far.send("[2,")
            while rig.near.arrived:
                await asyncio.sleep(0)

    run(test())
    records = [record for record in caplog.records if record.name == "ocpp_fastcodec.aio"]
    assert len(records) == LOG_LINES + 1
    assert records[-1].getMessage() == "CS-1: nothing more is logged of this connection"


def test_a_policy_is_in_force() -> None:
    router = Router()

    @router.on("Heartbeat")
    def heartbeat(call: Call, peer: Connection) -> Any:
        assert call.deviations
        return HEARTBEAT

    async def test() -> None:
        async with Rig(router, policy=Policy.field()) as rig:
            await rig.far.send("")
            await rig.says(2, "1", "Heartbeat", {"extra": 1})
            assert await rig.hears() == [3, "1", HEARTBEAT]

    run(test())
