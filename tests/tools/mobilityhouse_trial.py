"""Puts the package `ocpp` through trials, with or without the drop-in, and says what could be observed.

    python tests/tools/mobilityhouse_trial.py [--install] < trials.jsonl > observations.jsonl

A trial is one row of JSON, an observation one list of lines: what handlers were called with, what was sent and logged,
what was returned or raised, in that order, with types. Without `--install` nothing of this library is imported.
"""

from __future__ import annotations

import asyncio
import dataclasses
import enum
import importlib
import json
import logging
import sys
from collections.abc import Callable
from random import Random
from typing import Any

import ocpp.messages
from ocpp.charge_point import camel_to_snake_case, snake_to_camel_case
from ocpp.exceptions import NotSupportedError, OCPPError
from ocpp.messages import Call, CallError, CallResult
from ocpp.routing import after, on

# The package's own, before anything is installed.
to_snake, to_camel = camel_to_snake_case, snake_to_camel_case

Trial = dict[str, Any]
STYLES = ("dicts", "dataclasses", "enums", "nones", "camel")
VARIANTS = ("sync", "async", "id", "skip", "override", "edit", "raise", "refuse", "executor")


def show(value: Any) -> str:
    """The value with the types in it, on one line."""
    match value:
        case float():
            return f"float {float.__repr__(value)}"
        case enum.Enum():
            return f"{type(value).__name__} {str.__repr__(value)}"
        case dict():
            return "{" + ", ".join(f"{show(name)}: {show(inner)}" for name, inner in value.items()) + "}"
        case list() | tuple():
            return f"{type(value).__name__}[" + ", ".join(map(show, value)) + "]"
        case Call() | CallResult() | CallError():
            return f"{type(value).__name__} {show(vars(value))}"
        case OCPPError():
            return f"{type(value).__name__} {show(value.description)} {show(value.details)}"
        case BaseException():
            return f"{type(value).__name__} {value}"
    if dataclasses.is_dataclass(value):
        return f"{type(value).__name__} {show(vars(value))}"
    return repr(value)


class Connection:
    """Notes what is sent, and answers a CALL with what the trial has for it."""

    def __init__(self) -> None:
        self.events: list[str] = []
        self.replies: list[str] = []
        self.peer: Any = None

    async def send(self, message: str) -> None:
        self.events.append(f"send {message!r}")
        if message.startswith("[2,"):
            for reply in self.replies:
                await self.peer.route_message(reply)
            # Nothing comes later, so there is nothing to wait for.
            answered = any(message.unique_id == "uid-1" for message in self.peer._response_queue._queue)
            self.peer._response_timeout = 5 if answered else 0.001


class Log(logging.Handler):
    """Notes what is logged."""

    events: list[str]

    def emit(self, record: logging.LogRecord) -> None:
        raised = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else ""
        self.events.append(f"log {record.levelname} {raised} {record.getMessage()}")


def package(version: str) -> Any:
    return importlib.import_module("ocpp.v" + version.replace(".", ""))


def actions(version: str) -> list[str]:
    names = [str(action.value) for action in package(version).enums.Action]
    return [*names, "NotifyPeriodicEventStream"]


def handlers(version: str, variant: str) -> dict[str, Any]:
    """Two handlers for each action, which note their arguments."""
    made: dict[str, Any] = {}
    for action in actions(version):

        def handle(self: Any, _action: str = action, **arguments: Any) -> Any:
            self.events.append(f"on {_action} {show(arguments)}")
            return self.answer()

        async def handle_later(self: Any, _action: str = action, **arguments: Any) -> Any:
            await asyncio.sleep(0)
            return handle(self, _action, **arguments)

        async def handle_with_id(self: Any, call_unique_id: Any, _action: str = action, **arguments: Any) -> Any:
            return handle(self, _action, id=call_unique_id, **arguments)

        def follow(self: Any, _action: str = action, **arguments: Any) -> Any:
            self.events.append(f"after {_action} {show(arguments)}")

        async def follow_later(self: Any, call_unique_id: Any, _action: str = action, **arguments: Any) -> None:
            follow(self, _action, id=call_unique_id, **arguments)

        first: Any = {"async": handle_later, "id": handle_with_id}.get(variant, handle)
        second: Any = follow_later if variant == "id" else follow
        first.__name__, second.__name__ = f"on_{action}", f"after_{action}"
        made[first.__name__] = on(action, skip_schema_validation=variant == "skip")(first)
        if variant != "async":
            made[second.__name__] = after(action)(second)
    return made


async def handle_call(self: Any, msg: Any) -> Any:
    """As the integration of Home Assistant has it."""
    try:
        response = await super(type(self), self)._handle_call(msg)
        self.events.append(f"handled {show(response)}")
    except NotSupportedError as error:
        await self._send(msg.create_call_error(error).to_json())


async def handle_edited_call(self: Any, msg: Any) -> Any:
    self.events.append(f"given {show(msg)}")
    if isinstance(msg.payload, dict):
        msg.payload.pop("idTag", None)
        msg.payload["customData"] = {"vendorId": "edited"}
    return await super(type(self), self)._handle_call(msg)


async def get_specific_response(self: Any, unique_id: str, timeout: float) -> Any:
    response = await super(type(self), self)._get_specific_response(unique_id, timeout)
    self.events.append(f"response {show(response)}")
    if isinstance(response, CallError):
        raise response.to_exception()
    return response


class Trials:
    """Runs trials one after the other."""

    def __init__(self) -> None:
        self.events: list[str] = []
        self.points: dict[tuple[str, str], Any] = {}
        self.log = Log()
        logger = logging.getLogger("ocpp")
        logger.addHandler(self.log)
        logger.setLevel(logging.INFO)
        logger.propagate = False

    def point(self, version: str, variant: str) -> Any:
        """The ChargePoint of a version and a variant; the same one each time."""
        if (version, variant) not in self.points:
            body = handlers(version, variant)
            if variant in ("override", "edit"):
                body["_handle_call"] = handle_call if variant == "override" else handle_edited_call
                body["_get_specific_response"] = get_specific_response
            made = type(f"Point_{variant}", (package(version).ChargePoint,), body)("CP", Connection(), 5)
            made._unique_id_generator = lambda: "uid-1"
            made._connection.peer = made
            self.points[version, variant] = made
        return self.points[version, variant]

    async def run(self, trial: Trial) -> list[str]:
        events = self.events = self.log.events = []
        ocpp.messages.ASYNC_VALIDATION = trial.get("variant") == "executor"
        try:
            await getattr(self, trial["kind"])(trial)
        except (Exception, RecursionError) as error:
            events.append(f"raised {show(error)}")
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        return events

    async def inbound(self, trial: Trial) -> None:
        point = self.point(trial["version"], trial["variant"])
        point.events = point._connection.events = self.events
        point.answer = self.answer(trial)
        frame = trial["frame"] if "frame" in trial else bytes.fromhex(trial["hex"])
        await point.route_message(frame)
        while not point._response_queue.empty():
            self.events.append(f"queued {show(point._response_queue.get_nowait())}")

    def answer(self, trial: Trial) -> Callable[[], Any]:
        """What the handler does."""
        if trial["variant"] == "raise":
            raise_: Any = ValueError("not today")
        elif trial["variant"] == "refuse":
            raise_ = ocpp.exceptions.SecurityError("no", {"why": ["é", 1.5, None]})
        else:
            return lambda: build(package(trial["version"]).call_result, trial)

        def answer() -> Any:
            raise raise_

        return answer

    async def call(self, trial: Trial) -> None:
        point = self.point(trial["version"], trial["variant"])
        point.events = point._connection.events = self.events
        point._connection.replies = trial["replies"]
        request = build(package(trial["version"]).call, trial)
        try:
            result = await point.call(
                request, suppress=trial["suppress"], skip_schema_validation=trial["variant"] == "skip"
            )
            self.events.append(f"returned {show(result)}")
        finally:
            while not point._response_queue.empty():
                point._response_queue.get_nowait()

    async def unpack(self, trial: Trial) -> None:
        frame = trial["frame"] if "frame" in trial else bytes.fromhex(trial["hex"])
        message = ocpp.messages.unpack(frame)
        self.events.append(f"unpacked {show(message)}")
        self.events.append(f"packed {ocpp.messages.pack(message)!r} {message!r}")

    async def validate(self, trial: Trial) -> None:
        payload = json.loads(trial["payload"])
        message: Any = Call("1", trial["action"], payload)
        if trial["message_kind"] == "response":
            message = CallResult("1", payload, trial["action"])
        try:
            if trial["variant"] == "sync":
                ocpp.messages._validate_payload(message, trial["version"])
            else:
                await ocpp.messages.validate_payload(message, trial["version"])
        except OCPPError as error:
            self.events.append(f"refused {error!s} {error!r} {type(error.__cause__).__name__}")
            raise
        finally:
            self.events.append(f"message {show(message)}")


def build(classes: Any, trial: Trial) -> Any:
    """An instance of the action's dataclass with a payload in it, in some style."""
    fields = to_snake(json.loads(trial["payload"]))
    random = Random(trial["payload"])
    fields = {name: styled(value, trial["style"], random) for name, value in fields.items()}
    return getattr(classes, trial["action"])(**fields)


def styled(value: Any, style: str, random: Random) -> Any:
    if isinstance(value, dict):
        inner = {name: styled(item, style, random) for name, item in value.items()}
        if style == "dataclasses" and all(name.isidentifier() for name in inner):
            made = dataclasses.make_dataclass("Inner", [*inner, "absent"])
            return made(**inner, absent=None)
        if style == "nones":
            inner["absent"] = None
        if style == "camel":
            inner = {camel(name) if random.random() < 0.5 else name: item for name, item in inner.items()}
        return inner
    if isinstance(value, list):
        items = [styled(item, style, random) for item in value]
        return [*items, None] if style == "nones" and random.random() < 0.5 else items
    if style == "enums" and isinstance(value, str) and value and random.random() < 0.8:
        return enum.StrEnum("Literal", {"member": value}).member  # type: ignore[attr-defined]
    return value


def camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(word[:1].upper() + word[1:] for word in rest)


def main() -> None:
    if "--install" in sys.argv:
        import ocpp_fastcodec.mobilityhouse

        ocpp_fastcodec.mobilityhouse.install()
    trials = Trials()
    loop = asyncio.new_event_loop()
    for line in sys.stdin:
        print(json.dumps(loop.run_until_complete(trials.run(json.loads(line)))))
    loop.close()


if __name__ == "__main__":
    main()
