"""The relay over real sockets: a station of the package `ocpp` at one end, a server at the other."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import signal
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("websockets")

from ocpp.routing import on
from ocpp.v16 import ChargePoint, call, call_result
from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, basic_auth, serve
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.http11 import Request
from websockets.typing import Subprotocol

from ocpp_fastcodec.cli import main

OCPP = [Subprotocol("ocpp1.6")]
LONG = "A card whose number is far too long"
NOW = "2026-03-01T10:00:00Z"


@contextmanager
def tapped(tmp_path: Path, *options: str) -> Iterator[tuple[str, subprocess.Popen[str], Path]]:
    """Runs the command, and gives its URL, its process and its log."""
    log = tmp_path / "tap.jsonl"
    command = [sys.executable, "-m", "ocpp_fastcodec", "tap", "--listen", "127.0.0.1:0", "--log", str(log), *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        assert "listening on " in first, first + process.stdout.read()
        try:
            yield first.split()[2], process, log
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(20)


class Station(ChargePoint):  # type: ignore[misc]
    """A station of the package `ocpp`."""

    @on("Reset")  # type: ignore[untyped-decorator]
    def reset(self, **_: Any) -> call_result.Reset:
        return call_result.Reset("Accepted")


async def talk(url: str, card: str, *, last: str | None = None, options: dict[str, Any] | None = None) -> None:
    """A station boots, shows a card, and sends a last frame as it is."""
    async with connect(f"{url}ocpp/CP%201", subprotocols=OCPP, proxy=None, **options or {}) as websocket:
        assert websocket.subprotocol == "ocpp1.6"
        station = Station("CP 1", websocket)
        listening = asyncio.create_task(station.start())
        await station.call(call.BootNotification("M", "V"))
        await station.call(call.Authorize(card), skip_schema_validation=True)
        if last is not None:
            await websocket.send(last)
        await asyncio.sleep(0.3)  # for what is on its way
        listening.cancel()


class Server:
    """A server that answers what a test needs, and keeps what it got."""

    def __init__(self) -> None:
        self.frames: list[Any] = []
        self.requests: list[Request] = []

    async def __call__(self, websocket: ServerConnection) -> None:
        assert websocket.request is not None
        self.requests.append(websocket.request)
        try:
            async for text in websocket:
                frame = json.loads(text)
                self.frames.append(frame)
                if frame[0] != 2:
                    continue
                if frame[2] == "BootNotification":
                    answer: Any = {"currentTime": NOW, "interval": 300, "status": "Accepted"}
                elif frame[2] == "Authorize":
                    answer = {"idTagInfo": {"status": "Accepted"}}
                else:
                    answer = {}
                await websocket.send(json.dumps([3, frame[1], answer]))
                if frame[2] == "Authorize":
                    await websocket.send('[2,"r","Reset",{"type":"Soft"}]')
        except ConnectionClosed:
            pass


def run(tmp_path: Path, card: str, *options: str, **talking: Any) -> tuple[Server, str, list[Any]]:
    """A station talks to a server through the tap; gives the server, what was shown, and the log."""

    async def world() -> tuple[Server, str, list[Any]]:
        server = Server()
        async with serve(server, "127.0.0.1", 0, subprotocols=OCPP) as listening:
            port = listening.sockets[0].getsockname()[1]
            with tapped(tmp_path, "--to", f"ws://127.0.0.1:{port}/base", *options) as (url, process, log):
                await talk(url, card, **talking)
                process.send_signal(signal.SIGINT)
                shown, _ = await asyncio.to_thread(process.communicate)
                return server, shown, [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]

    return asyncio.run(world())


def test_frames_pass_and_are_judged(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    server, shown, log = run(tmp_path, LONG)
    assert [frame[2] for frame in server.frames if frame[0] == 2] == ["BootNotification", "Authorize"]
    assert server.frames[1][3] == {"idTag": LONG}
    assert [3, "r", {"status": "Accepted"}] in server.frames
    assert server.requests[0].path == "/base/CP%201"
    assert "-> Authorize" in shown
    assert "<- Reset" in shown
    assert "1 invalid" in shown
    assert "expected at most 20 characters, found 35 at `/idTag`" in shown
    assert LONG not in shown
    frames = [line for line in log if "frame" in line]
    assert {line["station"] for line in log} == {"CP 1"}
    assert [line["direction"] for line in frames].count("charging_station_to_csms") == 3
    assert log[-1]["event"] == "closed"
    path = tmp_path / "tap.jsonl"
    assert not path.stat().st_mode & 0o077 or os.name == "nt"
    assert main(["check", "--json", str(path)]) == 1
    report = json.loads(capsys.readouterr().out)
    (row,) = report["violations"]
    assert (row["action"], row["pointer"], row["stations"]) == ("Authorize", "/idTag", {"CP 1": 1})
    assert report["totals"]["valid"] == 5
    assert report["stations"][0]["version_source"] in ("log", "handshake")


def test_a_policy_is_shown_and_mends(tmp_path: Path) -> None:
    sent = '[2,"raw","StatusNotification",{"connectorId":"1","errorCode":"NoError","status":"Available"}]'
    server, shown, _ = run(tmp_path, "CARD", "--policy", "field", last=sent)
    assert json.loads(sent) in server.frames
    assert "would be mended: repair by" in shown
    server, shown, log = run(tmp_path, "CARD", "--policy", "field", "--mend", last=sent)
    assert json.loads(sent.replace('"1"', "1")) in server.frames
    assert "1 mended" in shown
    assert [line["frame"] for line in log if "mended" in line] == [sent]


def test_passwords_and_headers(tmp_path: Path) -> None:
    """The station's own are passed on, or others are set."""
    basic = "Basic " + base64.b64encode(b"CP 1:secret").decode()
    options = {"additional_headers": {"Authorization": basic, "X-Own": "1"}}
    server, shown, _ = run(tmp_path, "CARD", options=options)
    assert (server.requests[0].headers["Authorization"], server.requests[0].headers["X-Own"]) == (basic, "1")
    assert "secret" not in shown
    server, _, _ = run(tmp_path, "CARD", "--header", "X-Own: 2", options=options)
    assert server.requests[0].headers.get_all("X-Own") == ["2"]


def test_what_the_server_says_to_the_handshake_is_passed_on(tmp_path: Path) -> None:
    async def world() -> None:
        check = basic_auth(realm="csms", credentials=("CP1", "secret"))
        async with serve(Server(), "127.0.0.1", 0, process_request=check, subprotocols=OCPP) as listening:
            port = listening.sockets[0].getsockname()[1]
            with tapped(tmp_path, "--to", f"ws://127.0.0.1:{port}") as (url, *_):
                with pytest.raises(InvalidStatus) as caught:
                    await connect(f"{url}CP1", subprotocols=OCPP, proxy=None)
                assert caught.value.response.status_code == 401
                assert "csms" in caught.value.response.headers["WWW-Authenticate"]
            with tapped(tmp_path, "--to", f"ws://CP1:secret@127.0.0.1:{port}") as (url, *_):
                async with connect(f"{url}CP1", subprotocols=OCPP, proxy=None) as websocket:
                    assert websocket.subprotocol == "ocpp1.6"
        with tapped(tmp_path, "--to", f"ws://127.0.0.1:{port}") as (url, *_):
            with pytest.raises(InvalidStatus) as caught:
                await connect(f"{url}CP1", proxy=None)
            assert caught.value.response.status_code == 502

    asyncio.run(world())


def test_tls_on_both_sides(tmp_path: Path) -> None:
    script = Path(__file__).parents[1] / "examples" / "make_certificate.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True, capture_output=True)
    certificate, key, root = (tmp_path / name for name in ("server.pem", "server.key", "root.pem"))

    async def world() -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        trusting = ssl.create_default_context(cafile=str(root))
        server = Server()
        async with serve(server, "127.0.0.1", 0, ssl=context, subprotocols=OCPP) as listening:
            port = listening.sockets[0].getsockname()[1]
            options = ["--certificate", str(certificate), "--key", str(key), "--ca", str(root)]
            with tapped(tmp_path, "--to", f"wss://localhost:{port}", *options) as (url, *_):
                await talk(url.replace("127.0.0.1", "localhost"), "CARD", options={"ssl": trusting})
        assert len(server.frames) == 3

    asyncio.run(world())


def test_a_close_is_passed_on(tmp_path: Path) -> None:
    async def closing(websocket: ServerConnection) -> None:
        await websocket.recv()
        await websocket.close(4000, "enough")

    async def world() -> None:
        async with serve(closing, "127.0.0.1", 0) as listening:
            port = listening.sockets[0].getsockname()[1]
            with tapped(tmp_path, "--to", f"ws://127.0.0.1:{port}") as (url, process, _):
                async with connect(f"{url}CP1", proxy=None) as websocket:
                    await websocket.send("no frame at all")
                    with pytest.raises(ConnectionClosed) as caught:
                        await websocket.recv()
                    assert caught.value.rcvd is not None
                    assert (caught.value.rcvd.code, caught.value.rcvd.reason) == (4000, "enough")
                process.send_signal(signal.SIGINT)
                shown, _ = await asyncio.to_thread(process.communicate)
                assert "nothing is judged" in shown
                assert "closed: 4000 enough" in shown

    asyncio.run(world())


@pytest.mark.parametrize(
    "options",
    [
        ["--listen", "x"],
        ["--to", "http://a"],
        ["--header", "X"],
        ["--mend"],
        ["--key", "nowhere.pem"],
        ["--certificate", "nowhere.pem"],
        ["--log", "nowhere/tap.jsonl"],
    ],
)
def test_options_of_no_use(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tap", "--listen", "0", "--to", "ws://127.0.0.1:9", "--log", os.devnull, *options]) == 2
    assert capsys.readouterr().err
