"""Each deviation of the drop-in from the package `ocpp`, as docs/mobilityhouse.md lists them."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import InitVar, dataclass
from decimal import Decimal
from typing import Any

import ocpp.exceptions
import ocpp.messages
import ocpp.v16
import pytest
from ocpp.messages import Call

from charge_points import HomeAssistant, Point16, Point21, Point201, profile, route

pytestmark = pytest.mark.usefixtures("installed")


@pytest.mark.parametrize(
    ("payload", "cause"),
    [
        ('{"idTag":["0000SECRET0000"]}', "Payload breaks the schema's 'type' at '/idTag'"),
        ('{"idTag":"0000SECRET0000-too-long"}', "Payload breaks the schema's 'maxLength' at '/idTag'"),
        (
            '{"idTag":"0000SECRET0000","x":1}',
            "Payload breaks the schema's 'additionalProperties' at '': unknown property 'x'",
        ),
        (
            '{"idTag":"0000SECRET0000","IdTag":1}',
            "Payload breaks the schema's 'additionalProperties' at '': unknown property 'IdTag', did you mean 'idTag'?",
        ),
        (
            '{"\\u0000%s":"0000SECRET0000"}' % ("x" * 100),
            "Payload breaks the schema's 'additionalProperties' at '': unknown property '?%s'" % ("x" * 63),
        ),
    ],
)
@pytest.mark.parametrize("in_thread", [True, False])
def test_no_echo_of_a_payload(monkeypatch: pytest.MonkeyPatch, payload: str, cause: str, in_thread: bool) -> None:
    monkeypatch.setattr(ocpp.messages, "ASYNC_VALIDATION", in_thread)
    point = route(Point16(), f'[2,"1","Authorize",{payload}]')
    [[*header, details]] = point.sent
    assert header[:2] == [4, "1"]
    assert details == {"cause": cause}
    call = ocpp.messages.unpack(f'[2,"1","Authorize",{payload}]')
    with pytest.raises(ocpp.exceptions.OCPPError) as caught:
        ocpp.messages._validate_payload(call, "1.6")
    assert caught.value.details["ocpp_message"] is call


def test_no_echo_of_the_servers_own_answer() -> None:
    point = Point16()
    result = ocpp.v16.call_result.Authorize(id_tag_info={"status": "0000SECRET0000"})
    point.route_map["Authorize"]["_on_action"] = lambda **_: result
    route(point, '[2,"1","Authorize",{"idTag":"tag"}]')
    [[*header, details]] = point.sent
    assert header[:3] == [4, "1", "FormatViolation"]
    assert details == {"cause": "Payload breaks the schema's 'enum' at '/idTagInfo/status'"}


def test_details_that_a_handler_chose_are_sent() -> None:
    details = {"ocpp_message": "mine", "cause": "mine"}
    error = Call("1", "Authorize", {}).create_call_error(ocpp.exceptions.SecurityError("no", details))
    assert error.error_details is details


DEEP = "[" * 300 + "]" * 300
VERY_DEEP = "[" * 100_000 + "]" * 100_000
NOT_READ = {
    "deep": f'[2,"1","Authorize",{DEEP}]',
    "very deep": f'[2,"1","Authorize",{VERY_DEEP}]',
    "long integer": '[2,"1","Authorize",{"idTag":%s}]' % ("1" * 5000),
}


@pytest.mark.parametrize("frame", NOT_READ.values(), ids=list(NOT_READ))
@pytest.mark.parametrize("class_", [Point16, HomeAssistant])
@pytest.mark.parametrize("form", [str, str.encode])
def test_what_cannot_be_read_is_refused(caplog: pytest.LogCaptureFixture, class_: Any, frame: str, form: Any) -> None:
    assert route(class_(), form(frame)).sent == []
    assert ["Unable to parse message" in record.getMessage() for record in caplog.records] == [True]
    with pytest.raises(ocpp.exceptions.FormatViolationError) as caught:
        ocpp.messages.unpack(form(frame))
    assert caught.value.details == {"cause": "Message is not valid JSON", "ocpp_message": form(frame)}


def test_brackets_in_text_are_no_depth() -> None:
    text = "[" * 300
    point = route(HomeAssistant(), '[2,"1","Heartbeat",{}]', f'[2,"{text}","Heartbeat",{{}}]')
    assert [frame[1] for frame in point.sent] == ["1", text]


@pytest.mark.parametrize("action", ["[]", '["Authorize"]', "{}"])
@pytest.mark.parametrize(("class_", "answered"), [(Point16, True), (Point201, True), (Point21, False)])
def test_an_action_without_a_hash(class_: Any, action: str, answered: bool) -> None:
    point = route(class_(), f'[2,"1",{action},{{}}]')
    assert [frame[:3] for frame in point.sent] == ([[4, "1", "NotSupported"]] if answered else [])


UNREADABLE = {
    "a hole": '[3,"u",{"configurationKey":],"unknownKey":[]}]',
    "cut": '[3,"u",{"configurationKey":[{"key":"a"',
    "no payload": '[3,"u"]',
    "no description": '[4,"u","GenericError"]',
    "too deep": f'[3,"u",{DEEP}]',
    "bytes": b'[3,"u",{"configurationKey":]}]',
}


@pytest.mark.parametrize("answer", UNREADABLE.values(), ids=list(UNREADABLE))
@pytest.mark.parametrize("class_", [Point16, HomeAssistant])
@pytest.mark.parametrize("skip", [False, True])
def test_an_answer_of_which_only_the_id_can_be_read_ends_the_call(
    caplog: pytest.LogCaptureFixture, class_: Any, answer: Any, skip: bool
) -> None:
    with pytest.raises(ocpp.exceptions.OCPPError) as unpacked:
        ocpp.messages.unpack(answer)
    for request in (ocpp.v16.call.GetConfiguration(), NotOneOfThePackages()):
        caplog.clear()
        point = class_()  # Its queue stays with the event loop of the first call.
        with pytest.raises(ocpp.exceptions.OCPPError) as raised:
            call(point, request, answer, skip_schema_validation=skip)
        assert (type(raised.value), raised.value.details) == (type(unpacked.value), unpacked.value.details)
        errors = [record.getMessage() for record in caplog.records if record.levelname == "ERROR"]
        assert [text[:24] for text in errors] == ["Unable to parse message:"]
        assert point._response_queue.empty()


NO_ANSWERS = ['[3,"other",{"a":]}]', '[3,{"a":]}]', '[3,7,{"a":]}]', '[2,"u","Heartbeat",{"a":]}]', "no"]


@pytest.mark.parametrize("frame", NO_ANSWERS)
def test_a_broken_frame_that_is_no_answer_to_a_call_ends_none(frame: str) -> None:
    point = Point16()
    point._response_timeout = 0.01
    with pytest.raises(asyncio.TimeoutError):
        call(point, ocpp.v16.call.GetConfiguration(), frame)


def test_a_broken_answer_that_nobody_waits_for_is_not_kept() -> None:
    point = route(Point16(), *UNREADABLE.values())
    assert point._response_queue.empty()


@dataclass
class NotOneOfThePackages:
    """A payload that the codec does not write."""

    key: InitVar[Any] = None


NotOneOfThePackages.__name__ = "GetConfiguration"


def call(point: Any, request: Any, *frames: Any, **options: Any) -> Any:
    """Makes a call that is answered with these frames."""
    point._unique_id_generator = lambda: "u"

    async def run() -> Any:
        calling = asyncio.ensure_future(point.call(request, **options))
        while not point._connection.sent:
            await asyncio.sleep(0)
        point._connection.sent.clear()
        for frame in frames:
            await point.route_message(frame)
        return await calling

    return asyncio.run(run())


@pytest.mark.parametrize("limit", ["NaN", "Infinity", "1e400"])
@pytest.mark.parametrize("class_", [Point16, HomeAssistant])
def test_no_number(class_: Any, limit: str) -> None:
    point = route(class_(), profile(f'[{{"startPeriod":0,"limit":{limit}}}]'))
    [[*header, details]] = point.sent
    assert header[:3] == [4, "1", "FormatViolation"]
    assert details == {"cause": "Payload for action 'SetChargingProfile' has a number that cannot be judged"}


def test_a_large_number_is_a_multiple_of_a_tenth() -> None:
    point = route(Point16(), profile('[{"startPeriod":0,"limit":1e30}]'))
    assert point.given == [[{"start_period": 0, "limit": Decimal("1E+30")}]]
    assert point.sent == [[3, "1", {"status": "Accepted"}]]
    # Refused for another reason, so that the package's own arithmetic is asked.
    point = route(Point16(), profile('[{"startPeriod":0,"limit":1e30,"numberPhases":1.0}]'))
    assert [frame[:3] for frame in point.sent] in ([[4, "1", "FormatViolation"]], [[4, "1", "TypeConstraintViolation"]])


def test_a_mistake_of_the_server_is_still_raised() -> None:
    no_message: Any = {}
    with pytest.raises(ocpp.exceptions.ValidationError):
        ocpp.messages._validate_payload(no_message, "1.6")
    with pytest.raises(TypeError, match="Decimal is not JSON serializable"):
        ocpp.messages._validate_payload(Call("1", "SetChargingProfile", {"a": Decimal(1)}), "1.6")


def test_a_send_of_2_1_goes_to_its_handlers() -> None:
    frame = '[6,"s","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"t","data":[{"t":0.5,"v":"1"}]}]'
    point = route(Point21(), frame)
    arguments = {"id": 1, "pending": 0, "basetime": "t", "data": [{"t": 0.5, "v": "1"}]}
    assert point.given == [("on", arguments), ("after", "s")]
    assert point.sent == []


def test_a_send_whose_handler_fails_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    point = Point21()

    def fail(**_: Any) -> Any:
        raise ValueError

    point.route_map["NotifyPeriodicEventStream"]["_on_action"] = fail
    route(point, '[6,"s","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"t","data":[{"t":0,"v":"1"}]}]')
    assert (point.given, point.sent) == ([], [])
    assert ["Error while handling request" in record.getMessage() for record in caplog.records] == [True]


def test_a_refused_answer_of_2_1_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    route(Point21(), '[5,"1","GenericError","0000SECRET0000",{"a":"0000SECRET0000"}]')
    [record] = caplog.records
    assert record.levelno == logging.WARNING
    assert record.getMessage().startswith("Received a CALLRESULTERROR: CallResultError('1', 'GenericError'")
    assert "SECRET" not in record.getMessage()


@pytest.mark.parametrize("frame", ['[5,"1","GenericError","",{}]', '[6,"1","NotifyPeriodicEventStream",{}]', "[6]"])
@pytest.mark.parametrize("class_", [Point16, Point201, Point21])
def test_the_new_types_elsewhere(caplog: pytest.LogCaptureFixture, class_: Any, frame: str) -> None:
    point = route(class_(), frame)
    assert (point.given, point.sent) == ([], [])
    if class_ is not Point21 or frame.startswith("[6"):
        assert ["Unable to parse message" in record.getMessage() for record in caplog.records] == [True]
