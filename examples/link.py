"""One end of an OCPP-J connection: a `Session` gets a socket and a clock. The CSMS and the station both use it."""

from __future__ import annotations

import asyncio
import logging
import traceback
from typing import Any

from websockets.asyncio.connection import Connection
from websockets.exceptions import ConnectionClosed

from ocpp_fastcodec import Call, CallError, CallResult, CallResultError, DecodeError, KeepAlive, Send
from ocpp_fastcodec.session import Session, SessionError

Payload = dict[str, Any]
log = logging.getLogger(__name__)


class CallRefused(Exception):
    """The peer answered a CALL with a CALLERROR."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Link:
    """Sends CALLs and waits for the answers; answers those of the peer, one after the other.

    - `name` stands in the log, where nothing of a payload ever does.
    - `call_timeout` is in seconds; after it a CALL is forgotten, and the next one may go.
    """

    def __init__(self, connection: Connection, session: Session, name: str, *, call_timeout: float = 30.0) -> None:
        self.connection = connection
        self.session = session
        self.name = name
        self.call_timeout = call_timeout
        self._answers: dict[str, asyncio.Future[Payload]] = {}
        # Callers queue here: only one CALL may be outstanding [J16 4.1.1, P4 4.1.1].
        self._turn = asyncio.Lock()

    def answer(self, call: Call) -> Payload | None:
        """The answer to a CALL; None for an action that is not supported here."""
        return None

    def heard(self) -> None:
        """Called for every frame, valid or not."""

    def answered(self, call: Call) -> None:
        """Called when the answer to a CALL is on its way."""

    async def call(self, action: str, payload: Payload) -> Payload:
        """The peer's answer.

        Raises `CallRefused` for a CALLERROR, `DecodeError` for an answer that is invalid, `TimeoutError`,
        `ConnectionError` when the connection ends first, and what `Session.call` raises.
        """
        async with self._turn:
            frame = self.session.call(action, payload)
            (unique_id,) = self.session.pending
            answer: asyncio.Future[Payload] = asyncio.get_running_loop().create_future()
            self._answers[unique_id] = answer
            try:
                async with asyncio.timeout(self.call_timeout):
                    await self.connection.send(frame)
                    return await answer
            except ConnectionClosed:
                raise ConnectionError(f"{self.name} is gone") from None
            finally:
                del self._answers[unique_id]
                # Timed out, cancelled, or never sent.
                if unique_id in self.session.pending:
                    self.session.forget(unique_id)

    async def send(self, action: str, payload: Payload) -> None:
        """Sends what is not answered (2.1)."""
        await self.connection.send(self.session.send(action, payload))

    async def run(self) -> None:
        """Reads until the connection ends."""
        try:
            while True:
                # As bytes: the decoder judges UTF-8 itself, and answers where the socket would have been closed.
                frame = await self.connection.recv(decode=False)
                self.heard()
                await self._take(frame)
        except ConnectionClosed:
            pass
        finally:
            for answer in self._answers.values():
                if not answer.done():
                    answer.set_exception(ConnectionError(f"{self.name} is gone"))

    async def _take(self, frame: bytes) -> None:
        try:
            message = self.session.receive(frame)
        except DecodeError as error:
            log.warning("%s: refused: %s", self.name, error.description)
            if error.message_type_id in (CallResult.message_type_id, CallError.message_type_id):
                self._settle(error.unique_id, error)
            if error.reply is not None:
                await self.connection.send(error.reply)
        except SessionError as error:
            log.warning("%s: ignored: %s", self.name, error)
        else:
            match message:
                case Call():
                    await self.connection.send(self._answer(message))
                    self.answered(message)
                case CallResult(unique_id, payload):
                    self._settle(unique_id, payload)
                case CallError(unique_id, code):
                    self._settle(unique_id, CallRefused(code))
                case CallResultError():
                    log.warning("%s: refuses an answer of ours", self.name)
                case Send() | KeepAlive():
                    pass  # Nothing answers it.

    def _answer(self, call: Call) -> str:
        try:
            payload = self.answer(call)
            if payload is None:
                return self.session.reply_error(call, "NotSupported")
            return self.session.reply(call, payload)
        except Exception as error:
            # Where and what kind; its text may hold values.
            file, line, *_ = traceback.extract_tb(error.__traceback__)[-1]
            log.error("%s: %s failed: %s at %s:%d", self.name, call.action, type(error).__name__, file, line)
            return self.session.reply_error(call, "InternalError")

    def _settle(self, unique_id: str | None, outcome: Payload | Exception) -> None:
        answer = self._answers.get(unique_id or "")
        if answer is None or answer.done():
            return
        if isinstance(outcome, Exception):
            answer.set_exception(outcome)
        else:
            answer.set_result(outcome)
