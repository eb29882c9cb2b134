"""The CSMS of `examples/` over real sockets: TLS, passwords, three versions, faults, broken frames, silence.

Its stations are the simulator beside it, bare sockets, and the PyPI package `ocpp`.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import logging
import re
import ssl
import subprocess
import sys
import threading
import warnings
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from ocpp.routing import on
from ocpp.v16 import ChargePoint as ChargePoint16
from ocpp.v16 import call as call16
from ocpp.v16 import call_result as result16
from ocpp.v201 import ChargePoint as ChargePoint201
from ocpp.v201 import call as call201
from ocpp.v201 import call_result as result201
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Subprotocol

import station_broken
import station_day
from csms import CODECS, Csms
from csms_alerts import Alert
from csms_handlers import Office
from log_limit import Limit, LogLimit
from make_certificate import make_secrets
from ocpp_fastcodec import Call, CallResult, CallResultError, Codec, DecodeError, Policy
from ocpp_fastcodec.aio import Connection, Refused
from security import Passwords, read_passwords, server_tls, station_tls
from station import connected, talking

EXAMPLES = Path(__file__).parent.parent / "examples"
VERSIONS = ("1.6", "2.0.1", "2.1")
STATION = "CS-1"
# A password of 1.6 may be any bytes [J16 white paper on security].
BYTES_STATION, BYTES = "CS bytes", bytes(range(240, 256))
# For everything that should happen at once.
LIMIT = 10.0
# "Within a second of the fault."
AT_ONCE = 1.0

Payload = dict[str, Any]


@dataclass
class Running:
    """A server, where it is, and what it has reported."""

    csms: Csms
    port: int
    root: Path
    password: str
    alerts: asyncio.Queue[Alert] = field(default_factory=asyncio.Queue)

    @property
    def tls(self) -> ssl.SSLContext:
        return station_tls(self.root)

    def url(self, path: str = f"/ocpp/{STATION}") -> str:
        return f"wss://localhost:{self.port}{path}"

    def station(self, version: str) -> contextlib.AbstractAsyncContextManager[ClientConnection]:
        return connected(self.url(), version, tls=self.tls, password=self.password)

    async def connected_as(self, identity: str) -> Connection:
        """The station as the server sees it, as soon as it does."""
        while identity not in self.csms.stations:
            await asyncio.sleep(0.001)
        return self.csms.stations[identity]


@pytest.fixture(scope="module")
def secrets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("secrets")
    make_secrets(folder, [STATION, "CS-2"])
    return folder


Scenario = Callable[[Running], Coroutine[Any, Any, None]]
Serve = Callable[..., None]


@pytest.fixture
def serve(secrets: Path) -> Serve:
    """Runs a test beside a server of its own."""

    async def run(test: Scenario, options: Mapping[str, Any]) -> None:
        passwords: dict[str, str | bytes] = {**read_passwords(secrets / "passwords.txt"), BYTES_STATION: BYTES}
        alerts: asyncio.Queue[Alert] = asyncio.Queue()
        csms = Csms(Passwords(passwords), alerts.put_nowait, **options)
        tls = server_tls(secrets / "server.pem", secrets / "server.key")
        async with asyncio.timeout(LIMIT), csms.serving("127.0.0.1", 0, tls) as server:
            port = server.sockets[0].getsockname()[1]
            password = passwords[STATION]
            assert isinstance(password, str)
            await test(Running(csms, port, secrets / "root.pem", password, alerts))

    return lambda test, **options: asyncio.run(run(test, options))


# What a station does all day.


@pytest.mark.parametrize("version", VERSIONS)
def test_a_day(serve: Serve, version: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    passwords = []

    async def test(running: Running) -> None:
        passwords.append(running.password)
        said: list[str] = []
        async with running.station(version) as connection, talking(connection, Codec(version)) as link:
            assert connection.subprotocol == f"ocpp{version}"
            assert await station_day.DAYS[version](link, said.append) == 300
        assert said[0] == "boot: Accepted, heartbeats every 300 s"
        kinds = [running.alerts.get_nowait().kind for _ in range(running.alerts.qsize())]
        assert kinds == (["fault", "security"] if version == "1.6" else ["fault", "fault", "security"])

    serve(test)
    # At DEBUG, too: nothing that was said, nobody's password. The stations log on their own account.
    records = [record for record in caplog.records if record.name != "websockets.client"]
    logged = "\n".join(f"{record.getMessage()} {record.args}" for record in records)
    for secret in (station_day.CARD, passwords[0], base64.b64encode(f"{STATION}:{passwords[0]}".encode()).decode()):
        assert secret not in logged
    assert "CS-1: connected" in logged


@pytest.mark.parametrize("version", VERSIONS)
def test_the_time_ends_in_z(serve: Serve, version: str) -> None:
    async def test(running: Running) -> None:
        async with running.station(version) as connection:
            await connection.send('[2,"1","Heartbeat",{}]')
            answer = await connection.recv()
        assert re.fullmatch(r'\[3,"1",\{"currentTime":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z"\}\]', str(answer))

    serve(test)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_handler_gives_a_valid_answer(version: str) -> None:
    codec = Codec(version)
    peer: Any = None
    routes = Office.router.bind(Office(300)).routes(version)
    known = set(codec.actions("charging_station_to_csms"))
    assert len(known & set(routes.calls)) > 12
    for action, route in routes.calls.items():
        for payload in ({}, {"idToken": {"idToken": "1", "type": "Local"}}):
            if action in known:
                answer = route.answer(Call("1", action, payload), peer) or {}
                assert codec.is_valid(codec.encode(CallResult("1", answer, action)), action=action)


@pytest.mark.parametrize("version", VERSIONS)
def test_an_action_without_handler_is_not_supported(serve: Serve, version: str) -> None:
    async def test(running: Running) -> None:
        async with running.station(version) as connection, talking(connection, Codec(version)) as link:
            with pytest.raises(Refused) as raised:
                await link.call("SignCertificate", {"csr": "-"})
            assert raised.value.code == "NotSupported"

    serve(test)


# Who may come in, and how.


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3], ids=lambda version: version.name)
def test_tls(serve: Serve, version: ssl.TLSVersion) -> None:
    async def test(running: Running) -> None:
        context = running.tls
        context.minimum_version = context.maximum_version = version
        async with connected(running.url(), "1.6", tls=context, password=running.password) as connection:
            spoken = connection.transport.get_extra_info("ssl_object").version()
            assert spoken.replace(".", "_") == version.name
            assert await station_broken.send(connection, Codec("1.6"), b"[2]") is None

    serve(test)


def up_to(version: ssl.TLSVersion, context: ssl.SSLContext) -> ssl.SSLContext:
    """As old as can be, up to that version."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1_1
        context.maximum_version = version
    # The signatures of TLS 1.1 are too weak for OpenSSL's ordinary level.
    context.set_ciphers("ALL:@SECLEVEL=0")
    return context


def shake_hands(of_client: ssl.SSLContext, of_server: ssl.SSLContext) -> bool:
    """Whether the two agree, in memory."""
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    server = of_server.wrap_bio(to_server, to_client, server_side=True)
    client = of_client.wrap_bio(to_client, to_server, server_hostname="localhost")
    done = set()
    for _ in range(4):
        for end in (client, server):
            try:
                end.do_handshake()
                done.add(end)
            except ssl.SSLWantReadError:
                pass
            except ssl.SSLError:
                return False
    return len(done) == 2


def test_tls_1_1_is_refused(serve: Serve, secrets: Path) -> None:
    of_server = server_tls(secrets / "server.pem", secrets / "server.key")
    assert of_server.minimum_version == ssl.TLSVersion.TLSv1_2
    of_station = up_to(ssl.TLSVersion.TLSv1_1, station_tls(secrets / "root.pem"))
    if not shake_hands(of_station, up_to(ssl.TLSVersion.TLSv1_1, of_server)):
        pytest.skip(f"{ssl.OPENSSL_VERSION} here has no TLS 1.1, so there is nobody to be refused")

    async def test(running: Running) -> None:
        # The server's event loop resets the connection, and its reason may be lost with it.
        with pytest.raises((ssl.SSLError, ConnectionError)):
            async with connected(running.url(), "1.6", tls=of_station, password=running.password):
                pass
        # For that reason alone: with 1.2 the same station is welcome.
        newer = up_to(ssl.TLSVersion.TLSv1_2, running.tls)
        async with connected(running.url(), "1.6", tls=newer, password=running.password):
            pass

    serve(test)


def test_the_station_refuses_another_server(serve: Serve, tmp_path: Path) -> None:
    make_secrets(tmp_path, [])

    async def test(running: Running) -> None:
        with pytest.raises(ssl.SSLCertVerificationError):
            async with connected(running.url(), "1.6", tls=station_tls(tmp_path / "root.pem"), password="x"):
                pass

    serve(test)


def basic(user: str | bytes, password: str | bytes) -> str:
    pair = [text.encode() if isinstance(text, str) else text for text in (user, password)]
    return "Basic " + base64.b64encode(b":".join(pair)).decode()


def credentials(right: str, wrong: str) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Paths and headers that are not let in."""
    yield "/ocpp/CS-1", []
    yield "/ocpp/CS-1", [("Authorization", basic("CS-1", wrong))]
    yield "/ocpp/CS-1", [("Authorization", basic("CS-1", ""))]
    yield "/ocpp/CS-1", [("Authorization", basic("CS-1", right + "x"))]
    yield "/ocpp/CS-1", [("Authorization", basic("CS-2", right))]
    yield "/ocpp/CS-2", [("Authorization", basic("CS-1", right))]
    yield "/ocpp/CS-9", [("Authorization", basic("CS-9", right))]
    yield "/ocpp/CS-1", [("Authorization", f"Bearer {right}")]
    yield "/ocpp/CS-1", [("Authorization", "Basic")]
    yield "/ocpp/CS-1", [("Authorization", "Basic ä")]
    yield "/ocpp/CS-1", [("Authorization", "Basic " + base64.b64encode(b"CS-1").decode())]
    yield "/ocpp/CS-1", [("Authorization", basic("CS-1", right)), ("Authorization", basic("CS-1", right))]


def test_wrong_credentials(serve: Serve, secrets: Path, caplog: pytest.LogCaptureFixture) -> None:
    wrong = "wrong-but-still-a-secret"
    rows = list(credentials(read_passwords(secrets / "passwords.txt")[STATION], wrong))

    async def test(running: Running) -> None:
        for path, headers in rows:
            with pytest.raises(InvalidStatus) as raised:
                async with connect(
                    running.url(path),
                    ssl=running.tls,
                    additional_headers=headers,
                    subprotocols=[Subprotocol("ocpp1.6")],
                    proxy=None,
                ):
                    pass
            response = raised.value.response
            assert response.status_code == 401
            assert response.headers["WWW-Authenticate"].startswith("Basic ")
        assert not list(running.csms.stations)

    serve(test)
    assert caplog.text.count("wrong credentials") == len(rows)
    assert wrong not in caplog.text


def test_a_password_of_bytes_and_an_identity_with_a_space(serve: Serve) -> None:
    async def test(running: Running) -> None:
        async with connect(
            running.url("/ocpp/CS%20bytes?x=1"),
            ssl=running.tls,
            additional_headers={"Authorization": basic(BYTES_STATION, BYTES)},
            subprotocols=[Subprotocol("ocpp1.6")],
            proxy=None,
        ):
            assert (await running.connected_as(BYTES_STATION)).version == "1.6"

    serve(test)


def test_an_url_without_identity(serve: Serve) -> None:
    async def test(running: Running) -> None:
        with pytest.raises(InvalidStatus) as raised:
            async with connected(running.url("/ocpp/"), "1.6", tls=running.tls):
                pass
        assert raised.value.response.status_code == 404

    serve(test)


@pytest.mark.parametrize("offered", [None, ["ocpp2.0"], ["ocpp1.5", "mqtt"]], ids=str)
def test_no_common_version(serve: Serve, offered: list[Subprotocol] | None) -> None:
    async def test(running: Running) -> None:
        async with connect(
            running.url(),
            ssl=running.tls,
            additional_headers={"Authorization": basic(STATION, running.password)},
            subprotocols=offered,
            proxy=None,
        ) as connection:
            # The handshake is completed without a version, and then the connection is closed [J16 3.2, P4 3.2].
            assert connection.response is not None
            assert connection.response.status_code == 101
            assert "Sec-WebSocket-Protocol" not in connection.response.headers
            with pytest.raises(ConnectionClosed):
                await connection.recv()
            assert connection.close_code == 1002
        assert not list(running.csms.stations)

    serve(test)


@pytest.mark.parametrize(
    ("offered", "chosen"),
    [(["ocpp1.6", "ocpp2.0.1"], "2.0.1"), (["ocpp2.0", "ocpp1.6", "ocpp2.1"], "2.1")],
)
def test_the_newest_version_is_spoken(serve: Serve, offered: list[Subprotocol], chosen: str) -> None:
    async def test(running: Running) -> None:
        async with connect(
            running.url(),
            ssl=running.tls,
            additional_headers={"Authorization": basic(STATION, running.password)},
            subprotocols=offered,
            proxy=None,
        ) as connection:
            assert connection.subprotocol == f"ocpp{chosen}"

    serve(test)


def test_without_tls_and_passwords() -> None:
    async def test() -> None:
        csms = Csms(None, lambda alert: None)
        async with asyncio.timeout(LIMIT), csms.serving("127.0.0.1", 0, None) as server:
            url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/{STATION}"
            async with connected(url, "2.1") as connection, talking(connection, Codec("2.1")) as link:
                assert "currentTime" in (await link.call("Heartbeat", {})).payload

    asyncio.run(test())


def test_the_password_file_names_the_line_and_not_the_password(tmp_path: Path) -> None:
    path = tmp_path / "passwords.txt"
    path.write_text("CS-1:one\nCS-2 two\n")
    with pytest.raises(ValueError, match="line 2: not of the form") as raised:
        read_passwords(path)
    assert "two" not in str(raised.value)


# Faults.

TIME = "2026-11-22T10:15:03Z"


def status_of_1_6(status: str, error: str) -> Payload:
    return {"connectorId": 2, "status": status, "errorCode": error, "info": "by hand"}


def status_of_2(status: str) -> Payload:
    return {"timestamp": TIME, "connectorStatus": status, "evseId": 1, "connectorId": 2}


def event(trigger: str, variable: str, value: str, **more: Any) -> Payload:
    data = {
        "eventId": 1,
        "timestamp": TIME,
        "trigger": trigger,
        "actualValue": value,
        "eventNotificationType": "CustomMonitor",
        "component": {"name": "EVSE", "evse": {"id": 3}},
        "variable": {"name": variable},
        **more,
    }
    return {"generatedAt": TIME, "seqNo": 0, "eventData": [data]}


SECURITY_EVENT = {"type": "InvalidFirmwareSignature\n", "timestamp": TIME, "techInfo": "by hand"}
TOLD: list[tuple[tuple[str, ...], str, Payload, str | None]] = [
    (("1.6",), "StatusNotification", status_of_1_6("Available", "NoError"), None),
    (("1.6",), "StatusNotification", status_of_1_6("Unavailable", "NoError"), None),
    (("1.6",), "StatusNotification", status_of_1_6("Faulted", "NoError"), "fault CS-1: connector 2: NoError, Faulted"),
    (
        ("1.6",),
        "StatusNotification",
        status_of_1_6("Charging", "WeakSignal"),
        "fault CS-1: connector 2: WeakSignal, Charging",
    ),
    (VERSIONS, "SecurityEventNotification", SECURITY_EVENT, "security CS-1: InvalidFirmwareSignature\\n"),
    (("2.0.1", "2.1"), "StatusNotification", status_of_2("Available"), None),
    (("2.0.1", "2.1"), "StatusNotification", status_of_2("Unavailable"), None),
    (("2.0.1", "2.1"), "StatusNotification", status_of_2("Faulted"), "fault CS-1: EVSE 1 connector 2: Faulted"),
    (("2.0.1", "2.1"), "NotifyEvent", event("Periodic", "Power", "11000"), None),
    (
        ("2.0.1", "2.1"),
        "NotifyEvent",
        event("Alerting", "Power", "99000"),
        "fault CS-1: EVSE 3: EVSE Power, Alerting",
    ),
    (("2.0.1", "2.1"), "NotifyEvent", event("Alerting", "Power", "11000", cleared=True), None),
    (
        ("2.0.1", "2.1"),
        "NotifyEvent",
        event("Delta", "AvailabilityState", "Faulted"),
        "fault CS-1: EVSE 3: EVSE AvailabilityState, Delta",
    ),
    (("2.0.1", "2.1"), "NotifyEvent", event("Delta", "AvailabilityState", "Available"), None),
    (("2.0.1", "2.1"), "NotifyEvent", event("Delta", "Problem", "TRUE"), "fault CS-1: EVSE 3: EVSE Problem, Delta"),
    (("2.1",), "NotifyEvent", event("Alerting", "Power", "99000", severity=8), None),
    (
        ("2.1",),
        "NotifyEvent",
        event("Alerting", "Power", "99000", severity=4),
        "fault CS-1: EVSE 3: EVSE Power, Alerting",
    ),
]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_fault_is_reported_at_once(serve: Serve, version: str) -> None:
    async def test(running: Running) -> None:
        async with running.station(version) as connection, talking(connection, Codec(version)) as link:
            for versions, action, payload, alert in TOLD:
                if version not in versions:
                    continue
                # Fault to report, with the way over the socket between them.
                calling = asyncio.create_task(link.call(action, payload))
                if alert is not None:
                    reported = await asyncio.wait_for(running.alerts.get(), AT_ONCE)
                    assert str(reported) == f"ALERT {alert}"
                assert (await calling).payload == {}
                assert running.alerts.empty()

    serve(test)


# Broken frames.

ANSWERS: dict[str, list[str | None]] = {
    "1.6": [
        None,
        "FormationViolation",
        None,
        "FormationViolation",
        None,
        None,
        "NotImplemented",
        "NotSupported",
        "ProtocolError",
        "FormationViolation",
        "TypeConstraintViolation",
        "PropertyConstraintViolation",
        None,
        None,
    ],
    "2.0.1": [
        "RpcFrameworkError",
        "FormatViolation",
        "RpcFrameworkError",
        "FormatViolation",
        "RpcFrameworkError",
        None,
        "NotImplemented",
        "NotSupported",
        "OccurrenceConstraintViolation",
        "ProtocolError",
        "TypeConstraintViolation",
        "PropertyConstraintViolation",
        None,
        None,
    ],
}
ANSWERS["2.1"] = ANSWERS["2.0.1"]


@pytest.mark.parametrize("version", VERSIONS)
def test_broken_frames_are_answered_and_survived(serve: Serve, version: str) -> None:
    codec = Codec(version)

    async def test(running: Running) -> None:
        async with running.station(version) as connection:
            for (what, frame), code in zip(station_broken.FRAMES, ANSWERS[version], strict=True):
                # Each has a Heartbeat behind it that is answered.
                error = await station_broken.send(connection, codec, frame)
                assert (error.code if error else None) == code, what
                if error is not None:
                    named = re.search(rb'"(b-\d+)"', frame)
                    assert error.unique_id == (named[1].decode() if named else "-1"), what

    serve(test)


def test_frames_beyond_the_limits(serve: Serve) -> None:
    codec = Codec("2.0.1")

    async def test(running: Running) -> None:
        async with running.station("2.0.1") as connection:
            long = b'[2,"1","DataTransfer",{"vendorId":"' + b"x" * codec.max_bytes + b'"}]'
            deep = b'[2,"1","DataTransfer",{"vendorId":"v","data":' + b"[" * 100_000 + b"]" * 100_000 + b"}]"
            for frame in (long, deep):
                error = await station_broken.send(connection, codec, frame)
                assert error is not None
                assert error.code == "FormatViolation"

    serve(test)


# What the CSMS asks.


def question(version: str) -> tuple[str, Payload, Payload]:
    if version == "1.6":
        row = {"key": "NumberOfConnectors", "readonly": True, "value": "1"}
        return "GetConfiguration", {"key": ["NumberOfConnectors"]}, {"configurationKey": [row]}
    variable = {"component": {"name": "OCPPCommCtrlr"}, "variable": {"name": "HeartbeatInterval"}}
    found = {**variable, "attributeStatus": "Accepted", "attributeValue": "300"}
    return "GetVariables", {"getVariableData": [variable]}, {"getVariableResult": [found]}


@pytest.mark.parametrize("version", VERSIONS)
def test_the_csms_asks(serve: Serve, version: str) -> None:
    async def test(running: Running) -> None:
        ask = partial(running.csms.stations.call, STATION)
        action, payload, answer = question(version)
        with pytest.raises(ConnectionError, match="'CS-1' is not connected"):
            await ask(action, payload)
        async with running.station(version) as connection, talking(connection, Codec(version)):
            await running.connected_as(STATION)
            # Only one may be on its way at a time; the others wait in line.
            answers = await asyncio.gather(*[ask(action, payload) for _ in range(3)])
            assert [result.payload for result in answers] == [answer] * 3
            with pytest.raises(Refused) as raised:
                await ask("GetLocalListVersion", {})
            assert raised.value.code == "NotSupported"

    serve(test)


async def received(connection: ClientConnection, codec: Codec) -> Any:
    return codec.decode(await connection.recv())


def test_a_station_that_does_not_answer(serve: Serve) -> None:
    codec = Codec("1.6")

    async def test(running: Running) -> None:
        ask = partial(running.csms.stations.call, STATION, "ClearCache", {})
        async with running.station("1.6") as connection:
            station = await running.connected_as(STATION)
            with pytest.raises(TimeoutError):
                await ask(timeout=0.05)
            late = await received(connection, codec)
            assert not station.session.pending
            asking = asyncio.create_task(ask())
            question = await received(connection, codec)
            # The late answer must not be taken for that to the second question.
            await connection.send(codec.encode(late.result({"status": "Rejected"})))
            await connection.send(codec.encode(question.result({"status": "Accepted"})))
            assert (await asking).payload == {"status": "Accepted"}
            asking = asyncio.create_task(ask())
            await received(connection, codec)
        with pytest.raises(ConnectionError, match="closed"):
            await asking

    serve(test)


def test_a_policy_saves_a_transaction(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """The end of a transaction with a bad sample is answered, and a sign of life is passed over."""
    codec = Codec("1.6")
    monkeypatch.setitem(CODECS, "ocpp1.6", Codec("1.6", policy=Policy.field()))
    samples = '[{"timestamp":"t","sampledValue":[{"value":"1","unit":"zz"}]}]'
    stop = f'{{"transactionId":1,"meterStop":5,"timestamp":"t","transactionData":{samples}}}'

    async def test(running: Running) -> None:
        async with running.station("1.6") as connection:
            await connection.send("")
            await connection.send("pong")
            await connection.send(f'[2,"stop","StopTransaction",{stop}]')
            answer = await received(connection, codec)
            assert isinstance(answer, CallResult)
            assert answer.unique_id == "stop"

    serve(test)


@pytest.mark.parametrize("version", VERSIONS)
def test_an_invalid_answer(serve: Serve, version: str) -> None:
    codec = Codec(version)

    async def test(running: Running) -> None:
        async with running.station(version) as connection:
            await running.connected_as(STATION)
            asking = asyncio.create_task(running.csms.stations.call(STATION, "ClearCache", {}))
            question = await received(connection, codec)
            await connection.send(f'[3,"{question.unique_id}",{{"status":"Perhaps"}}]')
            with pytest.raises(DecodeError, match="/status"):
                await asking
            if version == "2.1":
                refusal = await received(connection, codec)
                assert isinstance(refusal, CallResultError)
                assert (refusal.unique_id, refusal.code) == (question.unique_id, "PropertyConstraintViolation")
            assert await station_broken.send(connection, codec, b'[3,"b-1",{}]') is None

    serve(test)


def test_the_csms_asks_a_station_that_has_booted(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)

    async def test(running: Running) -> None:
        async with running.station("1.6") as connection, talking(connection, Codec("1.6")) as link:
            await link.call("BootNotification", {"chargePointVendor": "v", "chargePointModel": "m"})
            while "has told its heartbeat interval" not in caplog.text:
                await asyncio.sleep(0.001)

    serve(test)


# Silence.


def test_a_silent_station_is_reported_once(serve: Serve) -> None:
    limit = 0.4
    silence = Alert(STATION, "silence", "nothing heard for 0.4 s")

    async def test(running: Running) -> None:
        async def next_alert() -> Alert:
            return await asyncio.wait_for(running.alerts.get(), limit + AT_ONCE)

        async with running.station("1.6") as connection:
            assert await next_alert() == silence
            await asyncio.sleep(2 * limit)
            assert running.alerts.empty()
            # A broken frame is a sign of life as well. Then as before.
            await connection.send("pong")
            assert await next_alert() == silence
            for _ in range(6):
                await station_broken.send(connection, Codec("1.6"), b"")
                await asyncio.sleep(limit / 4)
            assert running.alerts.empty()
        # Gone, and not come back.
        assert await next_alert() == silence

    serve(test, heartbeat_interval=1, missed=limit)


def test_a_station_that_comes_back_replaces_itself(serve: Serve) -> None:
    async def test(running: Running) -> None:
        async with running.station("1.6") as old:
            first = await running.connected_as(STATION)
            async with running.station("2.1") as new, talking(new, Codec("2.1")):
                with pytest.raises(ConnectionClosed):
                    await old.recv()
                second = await running.connected_as(STATION)
                assert second is not first
                action, payload, answer = question("2.1")
                assert (await running.csms.stations.call(STATION, action, payload)).payload == answer

    serve(test)


# The package `ocpp` as a station.


class Station16(ChargePoint16):  # type: ignore[misc]
    """Answers one question of the CSMS."""

    @on("GetConfiguration")  # type: ignore[untyped-decorator]
    def on_get_configuration(self, key: list[str]) -> Any:
        rows = [{"key": name, "readonly": False, "value": "7"} for name in key]
        return result16.GetConfiguration(configuration_key=rows)


class Station201(ChargePoint201):  # type: ignore[misc]
    """Answers one question of the CSMS."""

    @on("GetVariables")  # type: ignore[untyped-decorator]
    def on_get_variables(self, get_variable_data: list[Payload]) -> Any:
        rows = [{"attribute_status": "Accepted", "attribute_value": "7"} | wanted for wanted in get_variable_data]
        return result201.GetVariables(get_variable_result=rows)


@contextlib.asynccontextmanager
async def listening(station: Any) -> AsyncIterator[Any]:
    task = asyncio.create_task(station.start())
    try:
        yield station
    finally:
        task.cancel()


def test_the_package_ocpp_as_a_station_of_1_6(serve: Serve) -> None:
    async def test(running: Running) -> None:
        async with running.station("1.6") as connection, listening(Station16(STATION, connection)) as station:
            boot = await station.call(call16.BootNotification(charge_point_model="m", charge_point_vendor="v"))
            assert (boot.status, boot.interval) == ("Accepted", 300)
            assert (await station.call(call16.Heartbeat())).current_time.endswith("Z")
            begin = call16.StartTransaction(connector_id=1, id_tag="04A1B2", meter_start=0, timestamp=TIME)
            first = await station.call(begin)
            second = await station.call(begin)
            assert first.id_tag_info == {"status": "Accepted"}
            assert second.transaction_id == first.transaction_id + 1
            samples = [{"timestamp": TIME, "sampled_value": [{"value": "1.5", "unit": "kWh"}]}]
            values = call16.MeterValues(connector_id=1, meter_value=samples, transaction_id=first.transaction_id)
            assert await station.call(values) == result16.MeterValues()
            end = call16.StopTransaction(meter_stop=9, timestamp=TIME, transaction_id=first.transaction_id)
            assert await station.call(end) == result16.StopTransaction()
            assert running.alerts.empty()
            await station.call(call16.StatusNotification(connector_id=1, error_code="OverVoltage", status="Faulted"))
            assert running.alerts.get_nowait() == Alert(STATION, "fault", "connector 1: OverVoltage, Faulted")
            answer = await running.csms.stations.call(STATION, "GetConfiguration", {"key": ["Colour"]})
            assert answer.payload == {"configurationKey": [{"key": "Colour", "readonly": False, "value": "7"}]}
            with pytest.raises(Refused) as raised:
                await running.csms.stations.call(STATION, "ClearCache", {})
            assert raised.value.code in ("NotImplemented", "NotSupported")

    serve(test)


def test_the_package_ocpp_as_a_station_of_2_0_1(serve: Serve) -> None:
    async def test(running: Running) -> None:
        async with running.station("2.0.1") as connection, listening(Station201(STATION, connection)) as station:
            model = {"model": "m", "vendor_name": "v"}
            boot = await station.call(call201.BootNotification(charging_station=model, reason="PowerUp"))
            assert (boot.status, boot.interval) == ("Accepted", 300)
            assert (await station.call(call201.Heartbeat())).current_time.endswith("Z")
            for number, (kind, reason) in enumerate([("Started", "Authorized"), ("Ended", "EVDeparted")]):
                transaction = call201.TransactionEvent(
                    event_type=kind,
                    timestamp=TIME,
                    trigger_reason=reason,
                    seq_no=number,
                    transaction_info={"transaction_id": "t-1"},
                    id_token={"id_token": "04A1B2", "type": "ISO14443"} if kind == "Started" else None,
                )
                answer = await station.call(transaction)
                assert answer.id_token_info == ({"status": "Accepted"} if kind == "Started" else None)
            assert running.alerts.empty()
            await station.call(call201.StatusNotification(TIME, "Faulted", evse_id=1, connector_id=1))
            assert running.alerts.get_nowait() == Alert(STATION, "fault", "EVSE 1 connector 1: Faulted")
            asked = {"component": {"name": "EVSE"}, "variable": {"name": "Power"}}
            answer = (await running.csms.stations.call(STATION, "GetVariables", {"getVariableData": [asked]})).payload
            row = {"attributeStatus": "Accepted", "attributeValue": "7", **asked}
            assert answer == {"getVariableResult": [row]}

    serve(test)


def test_a_flood_of_log_lines_is_cut() -> None:
    """Only so many lines of one kind pass in a while; the next while says how many did not, and other kinds go on."""
    now = 0.0
    limit = LogLimit(Limit(most=3, seconds=10, clock=lambda: now))
    written: list[str] = []

    def say(text: str, *arguments: object) -> None:
        record = logging.makeLogRecord({"name": "csms", "msg": text, "args": arguments})
        if limit.filter(record):
            written.append(record.getMessage())

    for number in range(1000):
        say("%s: wrong credentials", number)
    say("%s: connected", "CS-1")
    assert written == ["0: wrong credentials", "1: wrong credentials", "2: wrong credentials", "CS-1: connected"]
    now = 10.0
    say("%s: wrong credentials", "CS-1")
    say("%s: wrong credentials", "CS-2")
    assert written[4:] == [
        "CS-1: wrong credentials (and 997 such lines that were left out)",
        "CS-2: wrong credentials",
    ]


# As programs.


def test_the_programs(secrets: Path) -> None:
    server = subprocess.Popen(
        [sys.executable, EXAMPLES / "csms.py", "--secrets", secrets, "--port", "0", "--host", "127.0.0.1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    # Also ends the wait for what it prints.
    watchdog = threading.Timer(LIMIT, server.kill)
    watchdog.start()
    try:
        assert server.stderr is not None
        log = next(line for line in server.stderr if "listening on" in line)
        listening = re.search(r"127\.0\.0\.1:(\d+)", log)
        assert listening is not None
        url = f"wss://localhost:{listening[1]}/{STATION}"
        options = ["--secrets", str(secrets), "--version", "2.1", "--broken"]
        station = subprocess.run(
            [sys.executable, EXAMPLES / "station.py", url, *options],
            capture_output=True,
            text=True,
            timeout=LIMIT,
            check=True,
        )
    finally:
        server.terminate()
        alerts, log = server.communicate(timeout=LIMIT)
        watchdog.cancel()
    assert "an unknown action: NotImplemented\n" in station.stdout
    assert "stream: 2 readings\n" in station.stdout
    assert station.stderr == ""
    assert alerts.splitlines() == [
        "ALERT fault CS-1: EVSE 1 connector 1: Faulted",
        "ALERT fault CS-1: EVSE 1 connector 1: Connector Temperature, Alerting",
        "ALERT security CS-1: TamperDetectionActivated",
    ]
    assert "CS-1: has told its heartbeat interval" in log
    if sys.platform != "win32":
        assert server.returncode == 0


def test_insecure_is_for_loopback() -> None:
    refused = subprocess.run(
        [sys.executable, EXAMPLES / "csms.py", "--insecure", "--host", "0.0.0.0"],
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )
    assert refused.returncode == 2
    assert "--insecure is for loopback" in refused.stderr
