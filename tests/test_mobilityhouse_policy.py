"""The drop-in with a policy, and with the user's own `mend`: what is mended, what is logged, and what stays refused."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import ocpp.exceptions
import ocpp.v16
import pytest

from charge_points import Point16, profile, route
from ocpp_fastcodec import Policy, mobilityhouse

TOO_LONG = '[2,"1","Authorize",{"idTag":"04A1B2C3 04A1B2C3 04A1B2C3"}]'
NUMBER = '[2,"1","Authorize",{"idTag":4711}]'
PERIODS = '[{"startPeriod":0,"limit":8.1,"vendor":1}]'


class OwnHandling(Point16):
    """The package's messages are made for a subclass that handles them itself."""

    async def _handle_call(self, msg: Any) -> Any:
        return await super()._handle_call(msg)


@pytest.fixture(autouse=True)
def lenient() -> Iterator[None]:
    with mobilityhouse.installation(Policy.field()):
        yield


@pytest.mark.parametrize("class_", [Point16, OwnHandling])
@pytest.mark.parametrize(("frame", "given"), [(TOO_LONG, "04A1B2C3 04A1B2C3 04A1B2C3"), (NUMBER, "4711")])
def test_a_policy_mends_what_a_handler_is_given(
    caplog: pytest.LogCaptureFixture, class_: Any, frame: str, given: str
) -> None:
    point = route(class_(), frame)
    assert point.given == [given]
    assert point.sent == [[3, "1", {"idTagInfo": {"status": "Accepted"}}]]
    (told,) = [record for record in caplog.records if "tolerated" in record.getMessage()]
    assert told.getMessage().startswith("CP: tolerated in Authorize: ")
    assert "/idTag" in told.getMessage()
    assert given not in told.getMessage()


@pytest.mark.parametrize("class_", [Point16, OwnHandling])
def test_a_mended_schedule_has_decimals(class_: Any) -> None:
    point = route(class_(), profile(PERIODS))
    assert repr(point.given) == "[[{'start_period': 0, 'limit': Decimal('8.1')}]]"


@pytest.mark.parametrize("class_", [Point16, OwnHandling])
def test_what_a_policy_does_not_tolerate_is_refused_as_before(class_: Any) -> None:
    frame = '[2,"1","Authorize",{"tag":1}]'
    sent = route(class_(), frame).sent
    mobilityhouse.uninstall()
    before = route(class_(), frame).sent
    mobilityhouse.install(Policy.field())
    assert [each[:4] for each in sent] == [each[:4] for each in before]


@pytest.mark.parametrize("frame", ["", "pong"])
def test_a_keep_alive_is_no_error(caplog: pytest.LogCaptureFixture, frame: str) -> None:
    assert route(Point16(), frame).sent == []
    assert caplog.records == []


def test_a_policy_mends_what_a_call_is_answered(caplog: pytest.LogCaptureFixture) -> None:
    point = Point16()

    async def run() -> Any:
        calling = asyncio.create_task(point.call(ocpp.v16.call.ChangeAvailability(connector_id=1, type="Operative")))
        await asyncio.sleep(0)
        await point.route_message(f'[3,"{point.sent[0][1]}",{{"status":"accepted"}}]')
        return await calling

    assert asyncio.run(run()) == ocpp.v16.call_result.ChangeAvailability(status="Accepted")
    assert any("tolerated in ChangeAvailability" in record.getMessage() for record in caplog.records)


def test_a_policy_is_not_about_what_the_server_sends() -> None:
    with pytest.raises(ocpp.exceptions.OCPPError):
        asyncio.run(Point16().call(ocpp.v16.call.ChangeAvailability(connector_id=1, type="operative")))


def test_a_policy_stays_until_uninstalled() -> None:
    mobilityhouse.install(Policy.field())
    with pytest.raises(RuntimeError, match="another policy"):
        mobilityhouse.install()


HOLE = '[2,"1","Authorize",{"idTag":"04A1B2C3"]'


def close(text: str) -> str | None:
    """A station that leaves out the brace that closes a payload."""
    return text.removesuffix("]") + "}]" if text.endswith('"]') else None


@contextmanager
def mending(mend: Any, policy: Policy | None = None) -> Iterator[None]:
    mobilityhouse.uninstall()
    with mobilityhouse.installation(policy, mend=mend):
        yield
    mobilityhouse.install(Policy.field())


@pytest.mark.parametrize("class_", [Point16, OwnHandling])
@pytest.mark.parametrize("frame", [HOLE, HOLE.encode()])
def test_text_that_is_not_json_is_mended_by_the_user(caplog: pytest.LogCaptureFixture, class_: Any, frame: Any) -> None:
    with mending(close):
        # Installing may tell of names that other tests imported too early.
        caplog.clear()
        point = route(class_(), frame)
    assert point.given == ["04A1B2C3"]
    assert point.sent == [[3, "1", {"idTagInfo": {"status": "Accepted"}}]]
    (told,) = (message for message in map(logging.LogRecord.getMessage, caplog.records) if message.startswith("CP: "))
    assert told.startswith("CP: tolerated in a frame: invalid JSON: ")
    assert told.endswith("(repair by rule 'mend')")
    assert "04A1B2C3" not in told


def test_what_is_mended_is_judged_by_the_policy() -> None:
    frame = HOLE.replace('"04A1B2C3"', '4711,"x":"y"')
    with mending(close, Policy.field()):
        assert route(Point16(), frame).given == ["4711"]
    with mending(close):
        point = route(Point16(), frame)
    assert point.given == []
    assert point.sent[0][2] == "TypeConstraintViolation"


def test_a_broken_answer_that_is_mended_reaches_the_call_that_waits() -> None:
    point = Point16()

    async def run() -> Any:
        calling = asyncio.create_task(point.call(ocpp.v16.call.ChangeAvailability(connector_id=1, type="Operative")))
        await asyncio.sleep(0)
        await point.route_message(f'[3,"{point.sent[0][1]}",{{"status":"Accepted"]')
        return await calling

    with mending(close):
        assert asyncio.run(run()) == ocpp.v16.call_result.ChangeAvailability(status="Accepted")


def test_the_function_is_asked_about_text_that_is_not_json_alone() -> None:
    asked: list[str] = []
    with mending(asked.append, Policy.field()):
        for frame in ('[2,"1","Heartbeat",{}]', '[2,"1","Heartbeat",{"x":1}]', "[]", "pong", TOO_LONG, 7):
            with suppress(TypeError):  # of a number, the package's parser says so
                route(Point16(), frame)
        assert asked == []
        route(Point16(), HOLE)
    assert asked == [HOLE]


def fails(text: str) -> str:
    raise LookupError("mine")


@pytest.mark.parametrize("mend", [fails, lambda text: 7, lambda text: None, lambda text: text])
def test_a_frame_that_is_not_mended_is_refused_as_by_the_package(caplog: pytest.LogCaptureFixture, mend: Any) -> None:
    with mending(mend):
        caplog.clear()
        assert route(Point16(), HOLE).sent == []
        told = [record.getMessage() for record in caplog.records]
    assert told[-1].startswith("Unable to parse message: ")
    failed = isinstance(mend("x"), int) if mend is not fails else True
    assert told[:-1] == ["CP: the function `mend` failed"] * failed


def test_a_function_that_cannot_be_called() -> None:
    mobilityhouse.uninstall()
    with pytest.raises(TypeError, match="mend: expected a callable or None, found str"):
        mobilityhouse.install(mend="x")  # type: ignore[arg-type]
    assert not mobilityhouse.installed()
    mobilityhouse.install(Policy.field())
    with pytest.raises(RuntimeError, match="mend"):
        mobilityhouse.install(Policy.field(), mend=close)
