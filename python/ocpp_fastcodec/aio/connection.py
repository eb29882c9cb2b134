"""One end of an OCPP-J connection in asyncio: moves frames between a transport, a `Session` and the handlers.

    transport --> _take --> Session.receive --> answer: wakes the caller that waits for it
                                            --> CALL for a plain function, and nothing before it: answered on the spot
                                            --> other CALL: `_queue` --> `_work`, one handler after the other

One task reads, or the transport calls `_feed` itself. One more, `_worker`, exists while CALLs wait for a handler that
may take its time. `_beside` holds the tasks of concurrent handlers and of hooks, at most `backlog` of them.

What bounds it: callers of ours queue up to `max_waiting`. While `backlog` CALLs of the peer wait in `_queue`, nothing
more is read, so that the peer's own socket fills up. There is one exception: while a CALL of ours waits for its answer,
reading goes on, because a handler may be what waits for it. What the peer sends meanwhile is bounded by the session.
"""

from __future__ import annotations

import asyncio
import logging
import math
from collections import deque
from collections.abc import Callable, Coroutine
from functools import partial
from inspect import isawaitable
from time import perf_counter
from types import TracebackType
from typing import Any, Final, TypeAlias, TypeVar, overload

from ocpp_fastcodec._core import (
    Call,
    CallError,
    CallResult,
    CallResultError,
    DecodeError,
    EncodeError,
    Request,
    Send,
    Typed,
)
from ocpp_fastcodec.aio.errors import Closed, Refuse, Refused, TooManyCalls, shown
from ocpp_fastcodec.aio.observer import Observer, Watch
from ocpp_fastcodec.aio.router import Function, Route, Router
from ocpp_fastcodec.aio.transports import Frame, PushTransport, Transport
from ocpp_fastcodec.session import Session, SessionError, request_of

__all__ = ["Connection"]

R = TypeVar("R")

# What the worker has to do: serve one message of the peer.
Work: TypeAlias = Callable[[], Coroutine[Any, Any, None]]

log: Final = logging.getLogger("ocpp_fastcodec.aio")
# Lines that one connection may add to the log, since a peer can cause as many as it likes.
LOG_LINES: Final = 100
# How long the closing handshake may take, in seconds.
CLOSING: Final = 10.0
NORMAL, GOING_AWAY, INTERNAL_ERROR = 1000, 1001, 1011


class Connection:
    """Sends CALLs and waits for the answers, and answers those of the peer; for a CSMS and for a station alike.

        async with Connection(wrap(websocket), codec.session("csms"), router, name=station) as peer:
            result = await peer.call("Reset", {"type": "Soft"}, timeout=30)
            await peer.closed()

    The block starts the connection, and leaving it closes the connection, as `close` does. A `Closed` of this
    connection that leaves the block ends there quietly: a peer that goes away is no error of a server. With any other
    exception the connection is closed without waiting for anything. Without a block, use `start` and `close`.

    - `transport`: what `wrap` returns, or a `Transport` of your own.
    - `session`: a new `Session`, which says the role and the version. Only this connection may use it.
    - `router`: the handlers; without one, every CALL of the peer gets `NotSupported`. Handlers of classes need a codec
      with `payloads="typed"`; with another one `TypeError` is raised.
    - `name`: stands in the log, where nothing of a payload ever does.
    - `observer`: is told of all that happens.
    - `timeout`: for calls that give none, in seconds.
    - `max_waiting`: how many callers may wait for their turn, beyond those that wait for an answer.
    - `backlog`: how many CALLs of the peer may wait for their handler before no more are read, and how many concurrent
      handlers and hooks may run. While nothing is read, the end of the connection is not seen either.
    - `handler_timeout`: after so many seconds an async handler or hook is cancelled, and its CALL is answered with
      `InternalError`; None means never.
    - `drain`: how long handlers, hooks and calls may take to finish after the end, in seconds, before they are
      cancelled.
    """

    def __init__(
        self,
        transport: Transport,
        session: Session,
        router: Router | None = None,
        *,
        name: str = "",
        observer: Observer | None = None,
        timeout: float = 30.0,
        max_waiting: int = 64,
        backlog: int = 16,
        handler_timeout: float | None = 60.0,
        drain: float = 10.0,
    ) -> None:
        if max_waiting < 0 or backlog < 1:
            raise ValueError("max_waiting must be at least 0, and backlog at least 1")
        self.transport: Final = transport
        self.session: Final = session
        self.name: Final = name
        self.timeout: Final = timeout
        self.max_waiting: Final = max_waiting
        self.backlog: Final = backlog
        self.handler_timeout: Final = handler_timeout
        self.drain: Final = drain
        self.ended: Closed | None = None
        self._push: Final[PushTransport | None] = transport if hasattr(transport, "attach") else None  # type: ignore[assignment]
        self._routes: Final = (router or Router()).routes(session.codec.version)
        if self._routes.classes:
            self._check_typed(self._routes.classes[0])
        self._watch: Final = None if observer is None else Watch(observer, self)
        # Our CALLs that wait for an answer, and the turns of those that want to call.
        self._answers: Final[dict[str, asyncio.Future[CallResult | CallError]]] = {}
        self._turns: Final = asyncio.Semaphore(session.max_outstanding or 1 << 30)
        self._waiting = 0
        # The peer's messages that wait for their handler, and who works on them.
        self._queue: Final[deque[Work]] = deque()
        self._worker: asyncio.Task[None] | None = None
        self._beside: Final[set[asyncio.Task[None]]] = set()
        self._started = False
        self._reader: asyncio.Task[None] | None = None
        self._paused = False
        self._room: Final = asyncio.Event()
        self._closing = False
        self._closers: Final[set[Any]] = set()
        self._shutting: asyncio.Task[None] | None = None
        self._over: Final = asyncio.Event()
        self._last_call: asyncio.TimerHandle | None = None
        self._lines = 0

    @property
    def version(self) -> str:
        """The OCPP version that is spoken: "1.6", "2.0.1" or "2.1"."""
        return self.session.codec.version

    @property
    def waiting(self) -> int:
        """How many callers wait for their turn, because an earlier CALL of ours has no answer yet."""
        return self._waiting

    def __repr__(self) -> str:
        state = "open" if self.ended is None else "closed"
        return f"<Connection {shown(self.name)} {self.version} {state} waiting={self._waiting}>"

    # Our side of the conversation.

    @overload
    async def call(self, action: Request[R], *, timeout: float | None = None) -> CallResult[R]: ...
    @overload
    async def call(self, action: str, payload: Any, *, timeout: float | None = None) -> CallResult[Any]: ...
    async def call(
        self, action: str | Request, payload: Any = None, *, timeout: float | None = None
    ) -> CallResult[Any]:
        """Sends a CALL and returns the answer [J16 4.2.1, P4 4.2.1].

        Only one CALL may be outstanding [J16 4.1.1, P4 4.1.1], so callers take turns, in the order in which they came.

        - `action` and `payload`: or an object of a request's class alone, where the codec has `payloads="typed"`. The
          payload of the answer is then of the class that belongs to it.
        - `timeout`: in seconds, the wait for the turn included; by default that of the connection, and `math.inf` for
          none. A CALL that has timed out or whose caller was cancelled is forgotten: an answer that comes later is
          dropped, and never taken for that to a later CALL.

        Raises `Refused` for a CALLERROR, `DecodeError` for an answer that is not valid, `TimeoutError`, `Closed` when
        the connection has ended or ends first, `TooManyCalls` when `max_waiting` callers wait already, and what
        `Session.call` raises: `DirectionError`, `EncodeError` and `TypeError`.
        """
        if isinstance(action, Typed):
            self._check_typed(type(action))
        action, payload = request_of(self.session.codec, action, payload)
        if self._turns.locked() and self._waiting >= self.max_waiting:
            raise TooManyCalls(f"{self._waiting} callers wait for their turn already")
        seconds = self.timeout if timeout is None else timeout
        had_turn = False
        try:
            async with asyncio.timeout(None if seconds == math.inf else seconds) as limit:
                self._waiting += 1
                try:
                    await self._turns.acquire()
                finally:
                    self._waiting -= 1
                had_turn = True
                try:
                    return await self._ask(action, payload, limit)
                finally:
                    self._turns.release()
        except TimeoutError:
            told = "no answer" if had_turn else "not sent, because it had no turn,"
            raise TimeoutError(f"{action}: {told} within {seconds:g} s") from None

    @overload
    async def send(self, action: Typed) -> None: ...
    @overload
    async def send(self, action: str, payload: Any) -> None: ...
    async def send(self, action: str | Typed, payload: Any = None) -> None:
        """Sends a SEND, which nothing answers and which waits for no turn [2.1 P4 4.2.4].

        Raises `Closed`, and what `Session.send` raises: `DirectionError`, `TypeError`, and `EncodeError`, also for a
        version that has no SEND.
        """
        action, payload = request_of(self.session.codec, action, payload)
        self._check_open()
        began = perf_counter()
        frame = self.session.send(action, payload)
        if self._watch is not None:
            self._watch.sent(frame, Send.message_type_id, None, action, perf_counter() - began)
        await self._send(frame)

    async def refuse(
        self, result: CallResult, code: str, description: str = "", details: dict[str, Any] | None = None
    ) -> None:
        """Refuses an answer that `call` returned with a CALLRESULTERROR, for what no schema can judge [2.1 P4 4.2.3].

        Raises `Closed`, and what `Session.refuse` raises.
        """
        self._check_open()
        began = perf_counter()
        frame = self.session.refuse(result, code, description, details)
        if self._watch is not None:
            type_ = CallResultError.message_type_id
            self._watch.sent(frame, type_, result.unique_id, result.action, perf_counter() - began)
        await self._send(frame)

    def _check_typed(self, class_: type[Typed]) -> None:
        if self.session.codec.payloads != "typed":
            raise TypeError(f'{class_.__name__} needs a codec with payloads="typed"')

    # The life of the connection.

    def start(self) -> Connection:
        """Starts reading, and returns the connection itself. `async with` does this."""
        if self._started:
            raise RuntimeError("the connection was started before")
        self._started = True
        if self._push is not None:
            self._push.attach(self._feed, self._end)
        else:
            self._reader = asyncio.get_running_loop().create_task(self._read())
        return self

    async def closed(self) -> Closed:
        """Waits until the connection has ended, whoever ended it, and returns how."""
        await self._over.wait()
        assert self.ended is not None
        return self.ended

    async def close(self, code: int = NORMAL, reason: str = "", *, drain: float | None = None) -> None:
        """Closes the connection gracefully; when this returns, none of its tasks is left.

        From now on `call` raises `Closed`, and CALLs that come in are not taken, so that a station sends them again
        later. What has begun may finish within `drain` seconds, by default those of the connection: handlers, hooks,
        and calls that wait for their answer. The rest is cancelled. May be called several times, and by a handler.
        """
        self._closing = True
        this = asyncio.current_task()
        if this in self._tasks():
            self._closers.add(this)
        # Handlers that close do not wait for each other.
        spared = self._closers if this in self._closers else set()
        try:
            await self._finish(self.drain if drain is None else drain, spared)
        finally:
            if self._last_call is not None:
                self._last_call.cancel()
            left = [task for task in self._tasks() if task not in spared]
            for task in left:
                task.cancel()
            try:
                if self._shutting is None:
                    self._shutting = asyncio.get_running_loop().create_task(self._close_transport(code, reason))
                # Goes on where this is cancelled: the socket must not stay open.
                await asyncio.shield(self._shutting)
            finally:
                self._end(Closed(code, reason))
                if self._reader is not None:
                    self._reader.cancel()
                    left.append(self._reader)
                if left:
                    # A handler may refuse to be cancelled; that is not to hold up a server that stops.
                    await asyncio.wait(left, timeout=CLOSING)

    async def __aenter__(self) -> Connection:
        return self.start()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if error is None:
            await self.close()
        elif isinstance(error, Closed) and error.connection is self:
            await self.close()
            return True
        else:
            await self.close(GOING_AWAY if isinstance(error, asyncio.CancelledError) else INTERNAL_ERROR, drain=0)
        return False

    # Reading.

    async def _read(self) -> None:
        try:
            while self.ended is None:
                reply = self._take(await self.transport.recv())
                if reply is not None:
                    await self.transport.send(reply)
                if self._is_full():
                    self._paused = True
                    self._room.clear()
                    await self._room.wait()
        except Closed as closed:
            self._end(closed)
        except Exception as error:
            self._log(logging.ERROR, "reading failed: %s", place_of(error))
            self._end(Closed())

    def _feed(self, frame: Frame) -> None:
        """As `_read`, for a transport that hands frames over itself."""
        if self.ended is not None:
            return
        assert self._push is not None
        reply = self._take(frame)
        if reply is not None:
            self._push.write(reply)
        if self._is_full() and not self._paused:
            self._paused = True
            self._push.pause()

    def _is_full(self) -> bool:
        return len(self._queue) >= self.backlog and not self._answers and self.ended is None

    def _go_on_reading(self) -> None:
        if self._paused and not self._is_full():
            self._paused = False
            self._room.set()
            if self._push is not None:
                self._push.resume()

    def _take(self, frame: Frame) -> str | None:
        """Takes note of a frame of the peer, and returns what is to be sent back at once."""
        watch = self._watch
        began = 0.0 if watch is None else perf_counter()
        try:
            message = self.session.receive(frame)
        except (DecodeError, SessionError) as error:
            if watch is not None:
                watch.not_received(frame, error, perf_counter() - began)
            return self._take_error(error)
        if watch is not None:
            watch.received(frame, message, perf_counter() - began)
        if isinstance(message, Call):
            if self._closing:
                return None
            route = self._routes.calls.get(message.action, self._routes.other)
            if route.at_once and self._worker is None:
                return self._answer_at_once(route, message)
            self._work_on(partial(self._serve_beside if route.concurrent else self._serve, route, message, None))
        elif isinstance(message, CallResult | CallError):
            self._settle(message.unique_id, message)
        elif isinstance(message, Send):
            self._take_send(message)
        elif isinstance(message, CallResultError):
            self._log(logging.WARNING, "our answer was refused: %s", shown(message.code))
        return None

    def _take_error(self, error: DecodeError | SessionError) -> str | None:
        if isinstance(error, SessionError):
            self._log(logging.WARNING, "ignored: %s", error)
            return None
        self._log(logging.WARNING, "refused: %s", error)
        if error.message_type_id in (CallResult.message_type_id, CallError.message_type_id):
            self._settle(error.unique_id, error)
        return error.reply

    def _settle(self, unique_id: str | None, outcome: CallResult | CallError | DecodeError) -> None:
        """Hands the outcome of a CALL to the caller that waits for it."""
        answer = self._answers.get(unique_id or "")
        if answer is None:
            if isinstance(outcome, CallError):
                # The id is "-1": the peer could not read some frame of ours [P4 4.2.3].
                self._log(logging.WARNING, "the peer could not read a frame: %s", shown(outcome.code))
        elif answer.done():
            pass  # The caller has just been cancelled.
        elif isinstance(outcome, DecodeError):
            answer.set_exception(outcome)
        else:
            answer.set_result(outcome)

    # Answering.

    def _answer_at_once(self, route: Route, call: Call) -> str | None:
        """Answers a CALL without a task, if the plain function of the route really gives an answer."""
        try:
            answer = route.answer(call, self)
            if type(answer) is dict or not isawaitable(answer):
                return self._reply(call, answer)
        except Exception as error:
            return self._reply_failed(call, error)
        self._work_on(partial(self._serve, route, call, answer))
        return None

    def _reply(self, call: Call, answer: Any) -> str:
        watch = self._watch
        began = 0.0 if watch is None else perf_counter()
        frame = self.session.reply(call, {} if answer is None else answer)
        if watch is not None:
            watch.replied(call, frame, CallResult.message_type_id, perf_counter() - began)
        return frame

    def _reply_failed(self, call: Call, error: BaseException) -> str:
        watch = self._watch
        began = 0.0 if watch is None else perf_counter()
        frame = None
        if isinstance(error, Refuse):
            try:
                frame = self.session.reply_error(call, error.code, error.description, error.details)
            except (ValueError, TypeError) as wrong:
                # A code that the version does not have, or details without a JSON.
                error = wrong
        if frame is None:
            self._log_failure(call.action, error)
            frame = self.session.reply_error(call, "InternalError")
        if watch is not None:
            watch.replied(call, frame, CallError.message_type_id, perf_counter() - began, error)
        return frame

    def _take_send(self, send: Send) -> None:
        handler = self._routes.sends.get(send.action)
        if handler is None or self._closing:
            return
        if len(self._queue) >= self.session.max_peer_outstanding:
            # Nobody waits for it to be answered.
            self._log(logging.WARNING, "%s was dropped: too much is waiting", send.action)
        else:
            self._work_on(partial(self._run, handler.call, send.action, send, self))

    def _work_on(self, work: Work) -> None:
        if self._worker is None:
            self._worker = asyncio.get_running_loop().create_task(self._work(work))
        else:
            self._queue.append(work)

    async def _work(self, work: Work) -> None:
        """Serves one message after the other until no more wait."""
        try:
            await work()
            while self._queue:
                work = self._queue.popleft()
                self._go_on_reading()
                await work()
        finally:
            self._worker = None

    async def _serve_beside(self, route: Route, call: Call, answer: Any) -> None:
        await self._room_beside()
        self._start_beside(self._serve(route, call, answer))

    async def _serve(self, route: Route, call: Call, answer: Any) -> None:
        """Answers a CALL, however long that takes, and lets its hooks follow."""
        hooks = route.after
        try:
            if answer is None:
                answer = route.answer(call, self)
            if isawaitable(answer):
                async with asyncio.timeout(self.handler_timeout):
                    answer = await answer
            frame = self._reply(call, answer)
        except (Exception, asyncio.CancelledError) as error:
            raise_if_cancelled(error)
            frame, hooks = self._reply_failed(call, error), ()
        try:
            await self._send(frame)
        except Closed:
            return
        if not hooks:
            return
        if route.concurrent or not any(hook.is_async for hook in hooks):
            await self._follow(hooks, call, answer)
        else:
            await self._room_beside()
            self._start_beside(self._follow(hooks, call, answer))

    async def _follow(self, hooks: tuple[Function, ...], call: Call, answer: Any) -> None:
        for hook in hooks:
            await self._run(hook.call, f"the hook of {call.action}", call, answer, self)

    async def _run(self, function: Callable[..., Any], what: str, *arguments: Any) -> None:
        """Calls a function that answers nothing: what it raises is logged."""
        try:
            outcome = function(*arguments)
            if isawaitable(outcome):
                async with asyncio.timeout(self.handler_timeout):
                    await outcome
        except (Exception, asyncio.CancelledError) as error:
            raise_if_cancelled(error)
            self._log_failure(what, error)

    async def _room_beside(self) -> None:
        while len(self._beside) >= self.backlog:
            await asyncio.wait(self._beside, return_when=asyncio.FIRST_COMPLETED)

    def _start_beside(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._beside.add(task)
        task.add_done_callback(self._beside.discard)

    # Asking.

    async def _ask(self, action: str, payload: Any, limit: asyncio.Timeout) -> CallResult:
        self._check_open()
        watch = self._watch
        began = 0.0 if watch is None else perf_counter()
        frame = self.session.call(action, payload)
        unique_id = next(reversed(self.session.pending))
        if watch is not None:
            watch.called(frame, unique_id, action, perf_counter() - began)
        answer: asyncio.Future[CallResult | CallError] = asyncio.get_running_loop().create_future()
        self._answers[unique_id] = answer
        self._go_on_reading()
        try:
            await self._send(frame)
            result = await answer
            if isinstance(result, CallError):
                raise Refused(action, result.code, result.description, result.details)
        except BaseException as error:
            if watch is not None:
                watch.not_answered(unique_id, error, timed_out=limit.expired())
            raise
        finally:
            del self._answers[unique_id]
            if unique_id in self.session.pending:
                self.session.forget(unique_id)
            if answer.done() and not answer.cancelled():
                # Looked at, or asyncio complains where it came together with a cancellation.
                answer.exception()
        if watch is not None:
            watch.answered(unique_id)
        return result

    async def _send(self, frame: str) -> None:
        try:
            await self.transport.send(frame)
        except Closed as closed:
            self._end(closed)
            raise self._closed() from None

    # Ending.

    def _check_open(self) -> None:
        if not self._started:
            raise RuntimeError("the connection was not started: use `async with`, or `start`")
        if self._closing or self.ended is not None:
            raise self._closed()

    def _closed(self) -> Closed:
        how = self.ended or Closed()
        return Closed(how.code, how.reason, self)

    def _end(self, closed: Closed) -> None:
        """Takes note of the end: nothing is waited for any more, and what still runs gets its last call."""
        if self.ended is not None:
            return
        self.ended = Closed(closed.code, closed.reason, self)
        self._queue.clear()
        for answer in self._answers.values():
            if not answer.done():
                answer.set_exception(self._closed())
        if self._watch is not None:
            self._watch.ended()
        if self._tasks():
            self._last_call = asyncio.get_running_loop().call_later(self.drain, self._cancel)
        self._over.set()

    def _cancel(self) -> None:
        for task in self._tasks():
            task.cancel()

    def _tasks(self) -> list[asyncio.Task[None]]:
        return [*self._beside] if self._worker is None else [self._worker, *self._beside]

    def _unfinished(self) -> list[asyncio.Future[Any]]:
        return [*self._tasks(), *self._answers.values()]

    async def _finish(self, seconds: float, spared: set[Any]) -> None:
        """Waits until handlers, hooks and calls are done, at most so long."""
        now = asyncio.get_running_loop().time
        deadline = now() + seconds
        while left := [one for one in self._unfinished() if one not in spared]:
            remaining = deadline - now()
            if remaining <= 0:
                return
            await asyncio.wait(left, timeout=remaining)

    async def _close_transport(self, code: int, reason: str) -> None:
        try:
            async with asyncio.timeout(CLOSING):
                await self.transport.close(code, reason)
        except (Closed, TimeoutError):
            pass
        except Exception as error:
            self._log(logging.ERROR, "closing failed: %s", place_of(error))

    # The log.

    def _log_failure(self, what: str, error: BaseException) -> None:
        if isinstance(error, Closed) and self.ended is not None:
            return  # The peer went away: no fault of the handler.
        # These two texts hold no values; others may. An `EncodeError` begins with its action.
        told = str(error).removeprefix(f"{what}: ") if isinstance(error, EncodeError | Refused) else place_of(error)
        self._log(logging.ERROR, "%s failed: %s", shown(what), told)

    def _log(self, level: int, text: str, *arguments: object) -> None:
        self._lines += 1
        if self._lines <= LOG_LINES:
            log.log(level, f"%s: {text}", shown(self.name), *arguments)
        if self._lines == LOG_LINES:
            log.warning("%s: nothing more is logged of this connection", shown(self.name))


def raise_if_cancelled(error: BaseException) -> None:
    """Raises a cancellation of the current task again; that of something it waits for is an error like any other."""
    this = asyncio.current_task()
    if isinstance(error, asyncio.CancelledError) and this is not None and this.cancelling():
        raise error


def place_of(error: BaseException) -> str:
    """Returns the class of an exception and the line that raised it, outside of this file if any; not its text,
    which may hold values."""
    place, trace = "", error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if not place or code.co_filename != __file__:
            place = f" at {code.co_filename}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{type(error).__name__}{place}"
