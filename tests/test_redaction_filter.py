"""The logging filter: what `ocpp`, `websockets` and other loggers write shows no secret, and stays readable."""

from __future__ import annotations

import asyncio
import html
import io
import json
import logging
import traceback
from collections.abc import Iterator
from typing import Any

import jsonschema
import ocpp.charge_point
import ocpp.messages
import ocpp.v16
import pytest
import websockets
from hypothesis import given, settings
from hypothesis import strategies as st
from websockets.frames import Frame as WebSocketFrame
from websockets.frames import Opcode

from ocpp_fastcodec import Codec, Redactor
from ocpp_fastcodec.redaction import RedactFilter

SECRET = "Zqj7Xvw2Kpy9"
FRAME = f'[2,"1","Authorize",{{"idTag":"{SECRET}"}}]'
MASKED = '[2,"1","Authorize",{"idTag":"***"}]'
SOME = settings(max_examples=settings.default.max_examples * 10)  # type: ignore[union-attr]


class Log:
    """What a handler with the filter writes, and the records that a handler after it meets."""

    def __init__(self) -> None:
        self.records: list[logging.LogRecord] = []
        self.stream = io.StringIO()
        self.handler = logging.StreamHandler(self.stream)
        self.handler.addFilter(RedactFilter())
        self.handler.addFilter(self.keep)

    def keep(self, record: logging.LogRecord) -> bool:
        self.records.append(record)
        return True

    @property
    def text(self) -> str:
        text = self.stream.getvalue()
        for record in self.records:
            held = repr(vars(record)) + "".join(traceback.format_exception(*(record.exc_info or (None, None, None))))
            assert SECRET not in held, "a later handler meets what was masked"
        return text


@pytest.fixture
def log() -> Iterator[Log]:
    kept = Log()
    root = logging.getLogger()
    level = root.level
    root.addHandler(kept.handler)
    root.setLevel(logging.DEBUG)
    names = ("ocpp", "websockets", "websockets.server", "websockets.client")
    levels = {name: logging.getLogger(name).level for name in names}
    for name in names:
        logging.getLogger(name).setLevel(logging.DEBUG)
    yield kept
    root.removeHandler(kept.handler)
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)


def text(message: str) -> str:
    return RedactFilter().text(message)


class Socket:
    """What `ocpp` asks of a connection."""

    def __init__(self, *frames: str) -> None:
        self.frames = list(frames)

    async def recv(self) -> str:
        if not self.frames:
            raise EOFError
        return self.frames.pop(0)

    async def send(self, frame: str) -> None:
        pass


def test_the_ocpp_package(log: Log) -> None:
    class Station(ocpp.v16.ChargePoint):  # type: ignore[misc]  # the package says nothing of its types
        @ocpp.routing.on("Authorize")  # type: ignore[untyped-decorator]
        def on_authorize(self, id_tag: str) -> Any:
            raise ValueError("a handler that fails")

    frames = [
        FRAME,
        f'[2,"2","Authorize",{{"idTag":"{SECRET * 3}"}}]',
        f'[2,"3","Authorize",{{"idTag":"{SECRET}"',
        f'[2,"4","Authorize",{{"idTag":["{SECRET}"],"x":1}}]',
        f'[3,"5",{{"idTagInfo":{{"status":"Accepted","parentIdTag":"{SECRET}"}}}}]',
        f'[4,"6","GenericError","{SECRET}",{{"a":"{SECRET}"}}]',
        f'[2,"7","ChangeConfiguration",{{"key":"AuthorizationKey","value":"{SECRET}"}}]',
        '[2,"8","Heartbeat",{}]',
    ]

    async def run() -> None:
        station = Station("CP1", Socket(*frames), response_timeout=0.01)
        with pytest.raises(EOFError):
            await station.start()
        with pytest.raises(asyncio.TimeoutError):
            await station.call(ocpp.v16.call.Authorize(id_tag=SECRET[:9]))
        message = ocpp.messages.CallError("9", "GenericError", SECRET, {"a": SECRET})
        station.logger.warning("Received a CALLError: %s'", message)

    asyncio.run(run())
    written = log.text
    assert SECRET[:9] not in written
    assert f"CP1: receive message {MASKED}" in written
    assert "Error while handling request" in written
    assert "Traceback (most recent call last)" in written
    assert "ValueError: a handler that fails" in written
    assert '[2,"8","Heartbeat",{}]' in written
    assert written.count("***") > 10


def test_the_websockets_package(log: Log) -> None:
    long = f'[2,"1","StatusNotification",{{"connectorId":1,"info":"{"x" * 200}","idTag":"{SECRET}"}}]'

    async def serve(connection: Any) -> None:
        async for frame in connection:
            await connection.send(frame)

    async def run() -> None:
        async with websockets.serve(serve, "127.0.0.1", 0) as server:
            port = server.sockets[0].getsockname()[1]
            headers = {"Authorization": f"Basic {SECRET}"}
            async with websockets.connect(f"ws://127.0.0.1:{port}/", additional_headers=headers) as client:
                for frame in (FRAME, long, FRAME.encode(), iter([FRAME[:30], FRAME[30:]])):
                    await client.send(frame)
                    await client.recv()

    asyncio.run(run())
    written = log.text
    assert SECRET not in written
    assert not any(SECRET[-length:] + '"}]' in written for length in range(3, len(SECRET)))
    assert not any(SECRET[:length] + "'" in written for length in range(3, len(SECRET)))
    assert f"TEXT '{MASKED}'" in written
    assert "Authorization: " in written
    assert "connection open" in written


@pytest.mark.parametrize("size", range(30, 120, 3))
def test_an_elided_frame(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever the ellipsis falls: the middle may hold what tells a name from a value."""
    monkeypatch.setattr(WebSocketFrame, "MAX_LOG_SIZE", size)
    for payload in (
        f'{{"status":"Accepted","idTag":"{SECRET}"}}',
        f'{{"idTag":"{SECRET}","info":"it\'s \\"so\\""}}',
        f'{{"info":"x\\"}}]","vendorId":"y","idTag":"{SECRET}"}}',
    ):
        frame = f'[2,"1","StatusNotification",{payload}]'
        shown = text(f"< {WebSocketFrame(Opcode.TEXT, frame.encode())}")
        assert not any(SECRET[start : start + 3] in shown for start in range(len(SECRET) - 2)), shown


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("no frame at all: [1, 2, 3] [] {}", None),
        (f"a {FRAME} b {FRAME} c", f"a {MASKED} b {MASKED} c"),
        (FRAME, MASKED),
        (f"'{FRAME}' [52 bytes]", f"'{MASKED}' [52 bytes]"),
        (f'got "{FRAME}"', f'got "{MASKED}"'),
        (repr(FRAME.encode()), f"b'{MASKED}'"),
        (repr(FRAME.replace("Auth", "Z\\u00fc'Auth")), None),
        (json.dumps({"level": "info", "frame": FRAME}), json.dumps({"level": "info", "frame": MASKED})),
        (json.dumps(json.dumps({"frame": FRAME})), json.dumps(json.dumps({"frame": MASKED}))),
        (f'cut [2,"1","Authorize",{{"idTag":"{SECRET[:5]}', 'cut [2,"1","Authorize",{"idTag":"***"'),
        ('[3,"1",{"status":"Acc...SECRET"}]', '[3,"1",{"status":"***"'),
        ('[3,"1",{"status":"Acc…SECRET","a":', '[3,"1",{"status":"***"'),
        (f"[2, '1', 'Authorize', {{'idTag': '{SECRET}'}}]", "[2, '1', 'Authorize', {'idTag': '***'}]"),
        (f'it\'s \'[2,"1","Authorize",{{"idTag":"it\'s {SECRET}"}}]\', you see', f"it's '{MASKED}', you see"),
        (f'[2,\n "1",\n "Authorize",\n {{"idTag": "{SECRET}"}}]\nnext', None),
        (f"> Authorization: Basic {SECRET}", '> Authorization: "***"'),
        (f"{{'authorization': 'Bearer {SECRET}'}}", "{'authorization': '***'}"),
        (f"< CONT '{SECRET}\"}}]' [14 bytes]", '< CONT "***"'),
        ("> BINARY 5b 32 2c [3 bytes]", '> BINARY "***"'),
    ],
)
def test_texts(message: str, shown: str | None) -> None:
    found = text(message)
    assert SECRET not in found
    if shown is not None:
        assert found == shown
    assert text(found) == found


def test_plain_text_stays() -> None:
    for message in ("", "%", "100 %", "[", "[2", "[2, 3]", "it's [2,]", "[[1, 2], [3, 4]]", "list ['a', 'b']", "…"):
        assert text(message) == message


def test_arguments_and_errors(log: Log) -> None:
    logger = logging.getLogger("test")

    class Broken:
        def __str__(self) -> str:
            raise RuntimeError(SECRET)

    logger.info("%s and %d", FRAME, 7)
    logger.info("%(frame)s", {"frame": FRAME})
    logger.info("%s", Broken())
    logger.info("%d", FRAME)
    logger.info(FRAME)
    logger.info("100 % sure")
    try:
        jsonschema.validate(SECRET, {"type": "integer"})
    except jsonschema.ValidationError as error:
        logger.error("%s", error)
        logger.exception("refused")
        try:
            raise RuntimeError(FRAME) from error
        except RuntimeError:
            logger.exception("again")
    written = log.text
    assert SECRET not in written
    assert f"{MASKED} and 7\n{MASKED}\n" in written
    assert "100 % sure" in written
    assert "ValidationError: " in written
    assert f"RuntimeError: {MASKED}" in written


def test_a_codec_decides(log: Log) -> None:
    log.handler.filters[0] = RedactFilter(Codec("1.6", sensitive=[{"property": "info"}]))
    logging.getLogger("test").info('[2,"1","StatusNotification",{"info":"x"}] [2,"1","TransactionEvent",{"seqNo":1}]')
    assert log.text == '[2,"1","StatusNotification",{"info":"***"}] [2,"1","TransactionEvent","***"]\n'


@SOME
@given(
    before=st.text(max_size=20),
    after=st.text(max_size=20),
    quote=st.sampled_from(
        [str, repr, json.dumps, lambda frame: json.dumps(repr(frame)), lambda f: json.dumps(json.dumps(f))]
    ),
    info=st.text(st.sampled_from("ab\"'\\{}[],:é\n"), max_size=12),
)
def test_any_text_around_a_frame(before: str, after: str, quote: Any, info: str) -> None:
    payload = json.dumps({"info": info, "idTag": SECRET}, ensure_ascii=False)
    message = f"{before}{quote(f'[2,{chr(34)}1{chr(34)},{chr(34)}Authorize{chr(34)},{payload}]')}{after}"
    shown = text(message)
    assert SECRET not in shown
    assert Redactor().redact(shown) is not None


@pytest.mark.parametrize(
    "piece",
    [
        "@",
        "a:b@c",
        "@a",
        "//",
        "//a/",
        "GET /",
        "&quot;",
        "&amp;",
        "[2,&quot;",
        "[2,",
        '[2,"1",',
        "[2,\\",
        "\\",
        "'[2,\"",
        '"',
        '[2,"1",[',
        "...",
        '[2,\\"1\\",',
    ],
)
def test_hostile_texts_take_no_time(piece: str) -> None:
    assert len(text(piece * (200_000 // len(piece)))) < 2_000_000


SPREAD = '[\n  4,\n  "30",\n  "GenericError"{}\n  "0000SECRET0000",\n  {{\n    "card": "0000SECRET0000"\n  }}\n]'
CLOSED = [SPREAD.format("]"), SPREAD.format("],"), '[4,"30"]"GenericError","0000SECRET0000",{"card":"0000SECRET0000"}]']


@pytest.mark.parametrize("frame", CLOSED)
@pytest.mark.parametrize(
    "line",
    [
        lambda frame: f"receive {frame}",
        lambda frame: f"receive {frame!r} [90 bytes]",
        lambda frame: json.dumps({"log": json.dumps({"frame": frame})}),
        lambda frame: '7,"{}",CP_1'.format(frame.replace('"', '""')),
        lambda frame: html.escape(frame.replace("\n", "")),
        html.escape,
        lambda frame: html.escape(html.escape(frame)),
        lambda frame: f'<p class="frame">{html.escape(frame)}</p>',
    ],
)
def test_a_callerror_that_is_closed_too_early(frame: str, line: Any) -> None:
    assert "SECRET" not in RedactFilter().text(line(frame))


@pytest.mark.parametrize("stray", ["-", "é", "0", "\\", "€", "😀"])
def test_a_line_of_a_spread_frame_that_begins_with_a_stray_character(stray: str) -> None:
    text = json.dumps([2, "1", "ChangeConfiguration", {"key": "AuthorizationKey", "value": "0000SECRET0000"}], indent=2)
    for indented in ('    "value"', '    "key"', "  {"):
        broken = f"receive {text.replace(indented, stray + indented)}"
        assert "SECRET" not in RedactFilter().text(broken)
        assert b"SECRET" not in Redactor().redact_log(broken.encode())[0]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("connecting to //user:0000SECRET0000@csms.example/CS-1", "connecting to //***@csms.example/CS-1"),
        ("open https://csms.example/a#token=0000SECRET0000 now", "open https://csms.example/a#*** now"),
        ("[4, 1, GenericError, 0000SECRET0000, {}]", "[4, 1, GenericError,***"),
        ("login at user:0000SECRET0000@csms.example:9000", "login at ***@csms.example:9000"),
        ("dsn=user:0000SECRET@0000@10.0.0.1/db", "dsn=***@10.0.0.1/db"),
        ("mail to jane@example.org: 12:30", "mail to jane@example.org: 12:30"),
        ("GET /ocpp/0a1b2c3d4e5f6a7b/CP1 HTTP/1.1", "GET /ocpp/***/CP1 HTTP/1.1"),
        ("open wss://csms.example/0a1b2c3d4e5f6a7b/CP1 now", "open wss://csms.example/***/CP1 now"),
        (r"open wss:\/\/csms.example\/0a1b2c3d4e5f6a7b\/CP1", r"open wss:\/\/csms.example\/***\/CP1"),
        ("open wss://csms.example/ocpp/CP-000123456789012", "open wss://csms.example/ocpp/CP-000123456789012"),
        ("open https://x/k0a1b2c3d4e5f6a7b/idTag=SECRET0000", "open https://x/***/idTag=***"),
        ("evcc_mac=00:11:22:aa:bb:cc", "evcc_mac=***"),
        ("&quot;idTag&quot;: &quot;0000SECRET0000&quot;", "&quot;idTag&quot;: &quot;***&quot;"),
        ("Cookie: session=0000SECRET0000", 'Cookie: "***"'),
        ("// a comment, bay #3=free", "// a comment, bay #3=free"),
        ("seen in GenericError, not again", "seen in GenericError, not again"),
    ],
)
def test_what_stands_in_no_frame(text: str, shown: str) -> None:
    assert RedactFilter().text(text) == shown


@pytest.mark.parametrize(
    "name", ["SiteJWT", "SnmpCommunity", "SimUnlockCode", "Kennwort2", "basicauth", "mot_de_passe"]
)
def test_names_of_secrets_in_other_words(name: str) -> None:
    frame = json.dumps([2, "1", "ChangeConfiguration", {"key": name, "value": "0000SECRET0000"}])
    assert "SECRET" not in Codec("1.6").redact(frame)


@pytest.mark.parametrize("url", ["https://csms.example/a#token=0000SECRET0000", "//user:0000SECRET0000@csms.example"])
def test_urls_that_admit(url: str) -> None:
    frame = json.dumps([2, "1", "ChangeConfiguration", {"key": "Backend", "value": url}])
    assert "SECRET" not in Codec("1.6").redact(frame)
