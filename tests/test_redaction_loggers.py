"""The logging filter among other loggers: what they pass through it stays what it was, but for what is masked."""

from __future__ import annotations

import copy
import io
import json
import logging
import logging.handlers
import pickle
import queue
import sys
from collections.abc import Callable, Iterator
from typing import Any

import jsonschema
import ocpp.exceptions
import ocpp.messages
import ocpp.v16.call
import ocpp.v16.call_result
import ocpp.v201.call
import pytest
import structlog
from pythonjsonlogger.json import JsonFormatter
from websockets.frames import Frame, Opcode

from ocpp_fastcodec import Redactor
from ocpp_fastcodec.redaction import RedactFilter

SECRET = "Zqj7Xvw2Kpy9"
FRAME = f'[2,"1","Authorize",{{"idTag":"{SECRET}"}}]'
MASKED = '[2,"1","Authorize",{"idTag":"***"}]'


class Log:
    """A logger with one handler that has the filter, and what that writes."""

    def __init__(self, formatter: logging.Formatter | None = None, handler: logging.Handler | None = None) -> None:
        self.stream = io.StringIO()
        handler = handler or logging.StreamHandler(self.stream)
        handler.addFilter(RedactFilter())
        handler.setFormatter(formatter)
        self.logger = logging.Logger("test")
        self.logger.addHandler(handler)

    @property
    def text(self) -> str:
        text = self.stream.getvalue()
        assert SECRET not in text
        return text

    @property
    def row(self) -> Any:
        return json.loads(self.text)


@pytest.fixture
def structured() -> Iterator[None]:
    yield
    structlog.reset_defaults()


def test_structlog_that_renders_in_the_formatter(structured: None) -> None:
    steps: list[Any] = [structlog.stdlib.ProcessorFormatter.remove_processors_meta, structlog.processors.JSONRenderer()]
    log = Log(structlog.stdlib.ProcessorFormatter(processors=steps))
    structlog.configure(
        processors=[structlog.stdlib.add_log_level, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=lambda *_: log.logger,
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    structlog.get_logger().info("received", frame=FRAME, station="CP1", payload={"idTag": SECRET, "n": [1]}, size=7)
    assert log.row == {
        "event": "received",
        "frame": MASKED,
        "station": "CP1",
        "payload": {"idTag": "***", "n": [1]},
        "size": 7,
        "level": "info",
    }


def test_structlog_that_renders_first(structured: None) -> None:
    log = Log()
    structlog.configure(
        processors=[structlog.processors.JSONRenderer()],
        logger_factory=lambda *_: log.logger,
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    structlog.get_logger().info("received", frame=FRAME, payload={"idTag": SECRET, "n": 1})
    assert log.row == {"event": "received", "frame": MASKED, "payload": {"idTag": "***", "n": 1}}


@pytest.mark.parametrize(
    ("message", "extra", "row"),
    [
        ({"event": "received", "frame": FRAME, "n": 1}, {}, {"event": "received", "frame": MASKED, "n": 1}),
        ("received", {"frame": FRAME, "idTag": SECRET, "n": [2]}, {"frame": MASKED, "idTag": "***", "n": [2]}),
        ({"a": {"key": "WifiPass", "value": SECRET}}, {}, {"a": {"key": "WifiPass", "value": "***"}}),
    ],
)
def test_python_json_logger(message: Any, extra: Any, row: Any) -> None:
    log = Log(JsonFormatter())
    log.logger.info(message, extra=extra)
    assert log.row.items() >= row.items()


def test_a_queue_and_a_socket() -> None:
    records: queue.Queue[logging.LogRecord] = queue.Queue()
    log = Log(handler=logging.handlers.QueueHandler(records))
    log.logger.info("100%% %s", FRAME)
    try:
        raise ValueError(FRAME)
    except ValueError:
        log.logger.exception("failed")
        sent = logging.makeLogRecord({"msg": "failed", "levelno": 40, "exc_info": sys.exc_info()})
    assert records.get().getMessage() == f"100% {MASKED}"
    assert SECRET not in repr(vars(records.get()))
    pickled = logging.handlers.SocketHandler("localhost", 1).makePickle(sent)[4:]
    received = logging.makeLogRecord(pickle.loads(pickled))
    assert received.exc_text is not None
    log = Log()
    log.logger.handle(received)
    assert f"ValueError: {MASKED}" in log.text


def test_a_record_with_nothing_to_mask_is_not_touched() -> None:
    arguments = ("127.0.0.1:1", "GET", "/CP1", "1.1", 101, [1], {"a": ("b",)}, None, object())
    record = logging.makeLogRecord({"msg": "%s" * len(arguments), "args": arguments, "extra": {"a": [1]}})
    try:
        raise ValueError("harmless")
    except ValueError:
        record.exc_info = sys.exc_info()
    before = dict(vars(record))
    assert RedactFilter().filter(record)
    assert vars(record) == before
    assert all(vars(record)[name] is value for name, value in before.items())


def test_arguments_stay_arguments() -> None:
    """Formatters of access logs take them apart."""
    record = logging.makeLogRecord({"msg": "%s %s %d", "args": ("GET", f"/CP1?token={SECRET}", 101)})
    RedactFilter().filter(record)
    assert (record.msg, record.args) == ("%s %s %d", ("GET", "/CP1?***", 101))


PAYLOADS = [
    ocpp.messages.Call("1", "Authorize", {"idTag": SECRET}),
    ocpp.messages.CallResult("1", {"idTagInfo": {"status": "Accepted", "parentIdTag": SECRET}}),
    ocpp.messages.CallError("1", "GenericError", SECRET, {"a": SECRET}),
    ocpp.v16.call.Authorize(id_tag=SECRET),
    ocpp.v16.call.DataTransfer(vendor_id="v", data=SECRET),
    ocpp.v16.call.ChangeConfiguration(key="FtpPass", value=SECRET),
    ocpp.v16.call_result.GetConfiguration(
        configuration_key=[{"key": "StationPassword", "readonly": False, "value": SECRET}]
    ),
    ocpp.v201.call.Authorize(id_token={"id_token": SECRET, "type": "ISO14443"}),
    ocpp.v201.call.SetVariables(
        set_variable_data=[
            {
                "attribute_value": SECRET,
                "component": {"name": "SecurityCtrlr"},
                "variable": {"name": "BasicAuthPassword"},
            }
        ]
    ),
]


@pytest.mark.parametrize("payload", PAYLOADS, ids=lambda payload: type(payload).__name__)
@pytest.mark.parametrize(
    "write",
    [
        lambda logger, value: logger.info("got %s", value),
        lambda logger, value: logger.info("got %r", value),
        lambda logger, value: logger.info(f"got {value}"),
        lambda logger, value: logger.info(f"got {[value]}"),
        lambda logger, value: logger.info("got %s", [value]),
        lambda logger, value: logger.info("got %(a)s", {"a": (value,)}),
        lambda logger, value: logger.info(value),
        lambda logger, value: logger.info("got", extra={"payload": value}),
    ],
)
def test_the_objects_of_the_package_ocpp(payload: Any, write: Callable[[logging.Logger, Any], None]) -> None:
    log = Log(JsonFormatter())
    write(log.logger, payload)
    assert "***" in log.text


def test_objects_with_nothing_to_mask_are_shown_as_they_are() -> None:
    log = Log()
    log.logger.info("%s %s", ocpp.v16.call.Heartbeat(), ocpp.messages.Call("1", "Heartbeat", {}))
    assert log.text == "Heartbeat() <Call - unique_id=1, action=Heartbeat, payload={}>\n"


def test_exceptions_whose_text_is_empty_or_fails() -> None:
    class Failing(jsonschema.ValidationError):  # type: ignore[misc]  # the package says nothing of its types
        __module__ = "jsonschema.own"

        def __str__(self) -> str:
            raise RuntimeError(SECRET)

    log = Log()
    for error in (ocpp.exceptions.ValidationError(), Failing("x")):
        try:
            raise error
        except Exception:
            log.logger.exception("refused")
    assert log.text.count("Traceback (most recent call last)") == 2
    assert "***" not in log.text


class Hostile:
    """An argument whose every method fails."""

    def __str__(self) -> str:
        raise RuntimeError(SECRET)

    __repr__ = __str__
    __format__ = __str__  # type: ignore[assignment]  # it need not be right


@pytest.mark.parametrize(
    ("message", "arguments"),
    [
        ("%s", (Hostile(),)),
        (Hostile(), ()),
        ("%d", (FRAME,)),
        (FRAME, (1, 2)),
        ("%(no)s", ({"frame": FRAME},)),
        ("%s", ([[Hostile()]],)),
        ({"a": Hostile()}, ()),
    ],
)
def test_nothing_is_lost_and_nothing_raised(message: Any, arguments: Any) -> None:
    record = logging.makeLogRecord({"msg": message, "args": arguments})
    assert RedactFilter().filter(record)
    assert SECRET not in record.getMessage()


def test_a_list_that_holds_itself() -> None:
    loop: list[Any] = [FRAME]
    loop.append(loop)
    record = logging.makeLogRecord({"msg": "%s", "args": (loop,)})
    assert RedactFilter().filter(record)
    assert SECRET not in record.getMessage()


def test_what_websockets_logs_through_an_adapter() -> None:
    class Adapter(logging.LoggerAdapter[logging.Logger]):
        def process(self, msg: Any, kwargs: Any) -> Any:
            return f"5b1c2f {msg}", kwargs

    log = Log()
    adapter = Adapter(log.logger, {})
    for frame in (
        Frame(Opcode.TEXT, json.dumps(json.loads(FRAME), indent=2).encode()),
        Frame(Opcode.CONT, f'[{{"idTag":"{SECRET}"}}]}}]'.encode()),
        Frame(Opcode.CONT, f'"idTag":"{SECRET}"}}]'.encode()),
        Frame(Opcode.BINARY, b"\xff" + SECRET.encode()),
    ):
        adapter.debug("< %s", frame)
        log.logger.debug("> %s", frame)
    assert SECRET.encode().hex(" ") not in log.text
    assert log.text.count("***") == 8


@pytest.mark.parametrize(
    "text",
    [
        f'{{\\"Authorization\\": \\"Basic {SECRET}\\"}}',
        f"HTTP_AUTHORIZATION: Basic {SECRET}",
        f"{{'HTTP_AUTHORIZATION': 'Basic {SECRET}'}}",
        f"[(b'host', b'x'), (b'authorization', b'Basic {SECRET}')]",
        f"connecting to wss://user:{SECRET}@host/ocpp",
        f"GET /CP1?token={SECRET} HTTP/1.1",
    ],
)
def test_credentials_of_a_handshake(text: str) -> None:
    shown = RedactFilter().text(text)
    assert SECRET not in shown
    assert "***" in shown


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_redactor_is_pickled_and_copied(protocol: int) -> None:
    redactor = Redactor("1.6", sensitive=[{"property": "imsi"}], pseudonyms=b"0123456789abcdef")
    for other in (pickle.loads(pickle.dumps(redactor, protocol)), copy.copy(redactor), copy.deepcopy(redactor)):
        assert other.redact(FRAME) == redactor.redact(FRAME)
        assert (other.version, other.sensitive) == ("1.6", [{"property": "imsi"}])


def test_pseudonyms() -> None:
    redactor = Redactor(pseudonyms=b"0123456789abcdef")
    shown = redactor.redact(FRAME)
    name = shown.split('"')[-2]
    assert len(name) == 17
    assert redactor.redact(FRAME.replace(SECRET, f" {SECRET.upper()} ")) == shown
    assert redactor.redact(shown) == shown
    assert redactor.redact_text(f"x {json.dumps(FRAME)} {{'idTag': '{SECRET}'}}").count(name) == 2
    assert Redactor(pseudonyms=b"0123456789abcdeg").redact(FRAME) != shown
    password = f'[2,"1","ChangeConfiguration",{{"key":"FtpPass","value":"{SECRET}"}}]'
    assert redactor.redact(password) == password.replace(SECRET, "***")
    assert redactor.redact('[2,"1","Authorize",{"idTag":""}]') == '[2,"1","Authorize",{"idTag":""}]'
    with pytest.raises(ValueError, match="at least 16 bytes"):
        Redactor(pseudonyms=b"short")


def test_text_of_any_characters() -> None:
    for text in ("\ud800", f"\ud800 {FRAME}", "\0", "é" * 100):
        assert RedactFilter().text(text) == text.replace(SECRET, "***")
