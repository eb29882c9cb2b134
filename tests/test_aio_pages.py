"""The programs of docs/csms.md: each is put together as the page says, started, and driven by the station simulator."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LIMIT = 20.0
PAGE = (ROOT / "docs" / "csms.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def block(heading: str) -> str:
    """The first block of Python below a heading."""
    found = BLOCK.search(PAGE[PAGE.index(f"## {heading}\n") :])
    assert found is not None
    return found[1]


ASGI = ["-m", "uvicorn", "--log-level", "warning"]
PROGRAMS = {
    "On `websockets`": ("websockets", ["csms.py"], "/"),
    "On FastAPI, or Starlette": ("fastapi", [*ASGI, "csms:app", "--ws-per-message-deflate", "false"], "/ocpp/"),
    "On aiohttp": ("aiohttp", ["csms.py"], "/ocpp/"),
    "On Django Channels": ("channels", [*ASGI, "csms:application"], "/ocpp/"),
    "On picows": ("picows", ["csms.py"], "/"),
}


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


@pytest.mark.parametrize("heading", PROGRAMS)
def test_a_page_followed_from_nothing(heading: str, tmp_path: Path) -> None:
    needs, command, path = PROGRAMS[heading]
    pytest.importorskip(needs)
    port = free_port()
    if command[0] == "-m":
        pytest.importorskip("uvicorn")
        command = [*command, "--port", str(port)]
    program = block("The handlers") + "\n\n" + block(heading).replace("9000", str(port))
    (tmp_path / "csms.py").write_text(program, encoding="utf-8")
    (tmp_path / "settings.py").write_text("", encoding="utf-8")
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "settings", "PYTHONUNBUFFERED": "1"}
    server = subprocess.Popen(
        [sys.executable, *command], cwd=tmp_path, env=environment, stdout=subprocess.PIPE, text=True
    )
    try:
        deadline = time.monotonic() + LIMIT
        while time.monotonic() < deadline:
            with socket.socket() as trying:
                if trying.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.02)
        url = f"ws://127.0.0.1:{port}{path}CS%201"
        station = subprocess.run(
            [sys.executable, "-c", STATION, url],
            capture_output=True,
            text=True,
            timeout=LIMIT,
            check=False,
            cwd=tmp_path,
        )
    finally:
        server.terminate()
        said, _ = server.communicate(timeout=LIMIT)
    assert station.stderr == ""
    assert station.stdout.split() == ["300", "Accepted", "SecurityError"]
    assert "CS 1 Accepted\n" in said


STATION = """
import asyncio, sys
from websockets.asyncio.client import connect
from ocpp_fastcodec import Codec
from ocpp_fastcodec.aio import Connection, Refused, Router, wrap

answers = Router()
asked = asyncio.Event()

@answers.on("TriggerMessage")
def trigger(call, csms):
    asked.set()
    return {"status": "Accepted"}

async def main():
    async with connect(sys.argv[1], subprotocols=["ocpp1.6"], proxy=None) as websocket:
        async with Connection(wrap(websocket), Codec("1.6").session("charging_station"), answers) as csms:
            boot = {"chargePointVendor": "v", "chargePointModel": "m"}
            print((await csms.call("BootNotification", boot)).payload["interval"])
            await asked.wait()
            print((await csms.call("Authorize", {"idTag": "1"})).payload["idTagInfo"]["status"])
            try:
                await csms.call("Authorize", {"idTag": "TEST-1"})
            except Refused as refused:
                print(refused.code)

asyncio.run(main())
"""
