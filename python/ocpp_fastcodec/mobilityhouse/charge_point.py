"""What takes the place of the methods of `ocpp.charge_point.ChargePoint`.

A frame becomes keyword arguments in one pass, and the answer of a handler becomes a frame in one pass. No message
object of the package is made on that way; it is made when something has to be logged or refused, and where a subclass
has its own `_handle_call`, which is given one.

What is not accepted on the way in goes to the package's own methods, before any handler has run. An answer that is not
accepted on the way out goes through the package's own functions from there on. Those are looked up in
`ocpp.charge_point` each time, as the package does.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterable, Mapping
from types import CoroutineType
from typing import Any

from ocpp import charge_point
from ocpp.exceptions import OCPPError
from ocpp.messages import MessageType

from ocpp_fastcodec._core import Call, CallResult, Send, Violation
from ocpp_fastcodec.mobilityhouse.messages import BrokenAnswer, read_answer, unpack
from ocpp_fastcodec.mobilityhouse.road import DECIMAL_CALLS, ROADS, Remembered, Road, has_fields_only, with_decimals

_route_message = charge_point.ChargePoint.route_message
_handle = charge_point.ChargePoint._handle_call
_call_slowly = charge_point.ChargePoint.call

_TOLERATED = "%s: tolerated in %s: %s (%s by rule '%s')"

_wants_unique_id = Remembered(lambda handler: "call_unique_id" in inspect.signature(handler).parameters)


async def route_message(self: Any, raw_msg: Any) -> None:
    """Does as the package's own method, takes 2.1's CALLRESULTERROR and SEND too, and asks the user's `mend`."""
    road = ROADS.get(getattr(self, "_ocpp_version", None))
    if road is not None and road.mend_text is not None and isinstance(raw_msg, (str, bytes)):
        raw_msg = _mended(self, road, road.mend_text, raw_msg)
    if road is not None and type(raw_msg) is str:
        if road.is_lenient and "[" not in raw_msg and road.is_keep_alive(raw_msg):
            return
        kind = raw_msg[:2]
        if kind == "[2" and getattr(self._handle_call, "__func__", None) is _handle_call:
            request = road.read(raw_msg)
            if request is not None and (handlers := _handlers(self, request)):
                return await _answer(self, road, request, handlers, raw_msg)
        elif kind == "[6" and 6 in road.message_types:
            request = road.read(raw_msg)
            if request is not None and (handlers := _handlers(self, request)):
                return await _take(self, request, handlers)
        elif kind == "[5" and 5 in road.message_types and road.camel.is_valid(raw_msg):
            self.logger.warning("Received a CALLRESULTERROR: %r", road.camel.decode(raw_msg))
            return
    if road is not None and self._call_lock.locked():
        answer, tolerated = read_answer(road, raw_msg)
        if answer is not None:
            return _hand_over(self, answer, tolerated, raw_msg)
    await _route_message(self, raw_msg)


def _mended(self: Any, road: Road, mend: Callable[[str], str | None], frame: str | bytes) -> str | bytes:
    """Returns what `mend` makes of a frame that is not JSON, and any other frame as it is."""
    broken = road.broken(frame)
    if broken is None:
        return frame
    text = frame if isinstance(frame, str) else frame.decode("utf-8", "surrogateescape")
    try:
        made = mend(text)
        if not isinstance(made, str | None):
            raise TypeError(f"expected str or None, found {type(made).__name__}")
    except Exception:
        self.logger.exception("%s: the function `mend` failed", self.id)
        return frame
    if made is None or made == text:
        return frame
    self.logger.warning(_TOLERATED, self.id, "a frame", broken.message, "repair", "mend")
    return made


def _hand_over(self: Any, answer: Any, tolerated: Iterable[Violation], frame: Any) -> None:
    """Gives an answer to the call that waits for one; if it cannot be read, the log says so as in the package."""
    _tell(self, "an answer", tolerated)
    if isinstance(answer, BrokenAnswer):
        message = "Unable to parse message: '%s', it doesn't seem to be valid OCPP: %s"
        self.logger.error(message, frame, answer.refusal, exc_info=answer.refusal)
    self._response_queue.put_nowait(answer)


def _handlers(self: Any, message: Any) -> Any:
    """The handlers of a request, if there is one that answers it."""
    handlers = self.route_map.get(message.action)
    return handlers if handlers and "_on_action" in handlers else None


async def _answer(self: Any, road: Road, call: Call | Send, handlers: Any, frame: str) -> None:
    """Answers a CALL that the codec has accepted."""
    _tell(self, call.action, call.deviations)
    arguments = call.payload
    validated = not handlers.get("_skip_schema_validation", False)
    if validated and not road.is_open and call.action in DECIMAL_CALLS:
        try:
            arguments = with_decimals(arguments)
        except ValueError:
            await _route_message(self, frame)
            return
    try:
        await _respond(self, road, handlers, call.unique_id, call.action, arguments, frame)
    except OCPPError as error:
        await _refuse(self, _message(self, handlers, frame), error)


async def _take(self: Any, send: Call | Send, handlers: Any) -> None:
    """Hands a SEND to its handlers; it is not answered [2.1 P4 4.2.4]."""
    _tell(self, send.action, send.deviations)
    handler = handlers["_on_action"]
    extra = _extra(handler, send.unique_id)
    try:
        response = handler(**send.payload, **extra)
        if inspect.isawaitable(response):
            await response
    except Exception:
        self.logger.exception("Error while handling request '%s'", send)
    else:
        _run_after(handlers, send.payload, send.unique_id, None, None)


async def _handle_call(self: Any, msg: Any) -> Any:
    """As the package's own; an action that has no hash is one that has no handler."""
    try:
        handlers = self.route_map[msg.action]
    except KeyError:
        handlers = {}
    except TypeError:
        return charge_point._raise_key_error(msg.action, self._ocpp_version)
    if "_on_action" not in handlers:
        return await _handle(self, msg)
    road = ROADS.get(getattr(self, "_ocpp_version", None))
    if not handlers.get("_skip_schema_validation", False):
        await _validate_received(self, road, msg)
    arguments = charge_point.camel_to_snake_case(msg.payload)
    return await _respond(self, road, handlers, msg.unique_id, msg.action, arguments, msg)


async def _respond(
    self: Any, road: Road | None, handlers: Any, unique_id: Any, action: Any, arguments: Any, request: Any
) -> Any:
    """Runs the handlers and sends the response. `request` is the package's message, or the frame of one to be."""
    handler = handlers["_on_action"]
    extra = _extra(handler, unique_id)
    try:
        response = handler(**arguments, **extra)
        if type(response) is CoroutineType or inspect.isawaitable(response):
            response = await response
    except Exception as error:
        return await _refuse(self, _message(self, handlers, request), error)

    text = road.write(CallResult(unique_id, response, action)) if road is not None else None
    result = None
    if text is None or type(request) is not str:
        # Who calls `_handle_call` is given the package's message.
        payload = charge_point.remove_nones(charge_point.serialize_as_dict(response))
        payload = charge_point.snake_to_camel_case(payload)
        result = _message(self, handlers, request).create_call_result(payload)
        if text is None:
            if not handlers.get("_skip_schema_validation", False):
                await charge_point.validate_payload(result, self._ocpp_version)
            text = result.to_json()
    await self._send(text)
    return _run_after(handlers, arguments, unique_id, response, result)


async def _validate_received(self: Any, road: Road | None, msg: Any) -> None:
    """Validates what came from the peer; a policy may have its say."""
    tolerated = road.mend(msg) if road is not None and road.is_lenient else ()
    _tell(self, msg.action, tolerated)
    if not tolerated:
        await charge_point.validate_payload(msg, self._ocpp_version)


def _tell(self: Any, action: str, deviations: Iterable[Violation]) -> None:
    """Nothing is tolerated silently; as everywhere, no value is told."""
    for violation in deviations:
        self.logger.warning(_TOLERATED, self.id, action, violation.message, violation.resolution, violation.rule)


def _extra(handler: Any, unique_id: Any) -> dict[str, Any]:
    """What a handler wants beside the payload. Of a method, the function behind it is asked, once."""
    return {"call_unique_id": unique_id} if _wants_unique_id.of(getattr(handler, "__func__", handler)) else {}


def _run_after(handlers: Any, arguments: Mapping[str, Any], unique_id: Any, answered: Any, result: Any) -> Any:
    """Starts the handler that comes after the response, and waits for nothing; it may send a CALL.

    It is given what the first one has answered if it was registered for that, as releases after 2.1.0 have it.
    """
    if "_after_action" not in handlers:
        return result
    handler = handlers["_after_action"]
    extra = _extra(handler, unique_id)
    if getattr(handler, "_inject_response", False):
        payload = charge_point.serialize_as_dict(answered) if answered is not None else None
        extra["call_response"] = charge_point.remove_nones(payload)
    try:
        response = handler(**arguments, **extra)
        if inspect.isawaitable(response):
            asyncio.ensure_future(response)  # noqa: RUF006 - as in the package
    except KeyError:  # From anywhere in the handler, as in the package.
        return result
    return response


def _message(self: Any, handlers: Any, request: Any) -> Any:
    """The package's message, as it is when its validation has looked at it."""
    if type(request) is not str:
        return request
    msg = unpack(request)
    if not handlers.get("_skip_schema_validation", False):
        ROADS[self._ocpp_version].accepts(msg)
    return msg


async def _refuse(self: Any, msg: Any, error: Exception) -> None:
    self.logger.exception("Error while handling request '%s'", msg)
    await self._send(msg.create_call_error(error).to_json())


async def call(
    self: Any, payload: Any, suppress: bool = True, unique_id: Any = None, skip_schema_validation: bool = False
) -> Any:
    """As the package's own."""
    road = ROADS.get(getattr(self, "_ocpp_version", None))
    action = payload.__class__.__name__
    text = None
    if road is not None and has_fields_only.of(type(payload)):
        if unique_id is None:
            unique_id = str(self._unique_id_generator())
        text = road.write(Call(unique_id, action, payload))
    if text is None:
        return await _call_slowly(self, payload, suppress, unique_id, skip_schema_validation)

    async with self._call_lock:
        await self._send(text)
        try:
            response = await self._get_specific_response(unique_id, self._response_timeout)
        except TimeoutError as error:
            raise TimeoutError(f"Waited {self._response_timeout}s for response on {text}.") from error
    if response.message_type_id == MessageType.CallError:
        self.logger.warning("Received a CALLError: %s'", response)
        if suppress:
            return None
        raise response.to_exception()
    if not skip_schema_validation:
        response.action = action
        await _validate_received(self, road, response)
    arguments = charge_point.camel_to_snake_case(response.payload)
    return getattr(self._call_result, action)(**arguments)
