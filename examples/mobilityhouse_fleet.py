"""A fleet of stations drives a server on the package `ocpp`, without the line of the drop-in and with it.

    python examples/mobilityhouse_fleet.py --stations 50 --rounds 20

Each station boots, answers what the server asks, and goes round: heartbeat, status, meter values. Both runs are the
same but for the server's `--fast`. What is printed is what has changed, and that the server was told the same.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from typing import Any

from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from ocpp_fastcodec import Call, CallResult, Codec
from ocpp_fastcodec.aio import Connection, Router, wrap

SERVER = Path(__file__).with_name("mobilityhouse_csms.py")
CODEC = Codec("1.6")
TIME = "2026-11-22T10:00:00Z"


@dataclass
class Run:
    """One run of the fleet: the server's own account of it, and what the stations saw."""

    requests: int
    sum: int
    cpu_seconds: float
    waited: list[float]

    @property
    def cpu_per_request(self) -> float:
        return self.cpu_seconds / self.requests

    def percentile(self, number: int) -> float:
        return quantiles(self.waited, n=100)[number - 1]


def sampled(step: int) -> list[dict[str, str]]:
    rows = [("Energy.Active.Import.Register", "Wh"), ("Power.Active.Import", "W"), ("Voltage", "V"), ("SoC", "Percent")]
    return [{"value": str(100 + step), "measurand": measurand, "unit": unit} for measurand, unit in rows]


async def live(identity: str, port: int, rounds: int, waited: list[float]) -> None:
    """One station, from boot to disconnect."""
    asked = asyncio.Event()
    answers = Router()

    @answers.on("GetConfiguration")
    def get_configuration(call: Call, csms: Connection) -> Any:
        asked.set()
        return {"configurationKey": [{"key": key, "readonly": False, "value": "300"} for key in call.payload["key"]]}

    async def say(action: str, payload: dict[str, Any]) -> CallResult:
        began = time.perf_counter()
        answer = await csms.call(action, payload)
        waited.append(time.perf_counter() - began)
        return answer

    url = f"ws://127.0.0.1:{port}/{identity}"
    async with (
        connect(url, subprotocols=[Subprotocol("ocpp1.6")], proxy=None) as websocket,
        Connection(wrap(websocket), CODEC.session("charging_station"), answers, name=identity) as csms,
    ):
        boot = await say("BootNotification", {"chargePointModel": "Nordlicht", "chargePointVendor": "Beispiel"})
        assert boot.payload["status"] == "Accepted"
        await asked.wait()
        for step in range(rounds):
            await say("Heartbeat", {})
            await say("StatusNotification", {"connectorId": 1, "errorCode": "NoError", "status": "Charging"})
            values = [{"timestamp": TIME, "sampledValue": sampled(step)}]
            await say("MeterValues", {"connectorId": 1, "meterValue": values})


@asynccontextmanager
async def server(*, fast: bool) -> AsyncIterator[tuple[int, asyncio.subprocess.Process]]:
    """The server in a process of its own, and its port."""
    command = [sys.executable, str(SERVER), *(["--fast"] if fast else [])]
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe)
    assert process.stdout is not None
    try:
        yield int(await process.stdout.readline()), process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def account_of(process: asyncio.subprocess.Process) -> Any:
    """Ends the server, and reads what it has to say."""
    said, _ = await process.communicate(b"")
    return json.loads(said)


async def drive(stations: int, rounds: int, *, fast: bool) -> Run:
    waited: list[float] = []
    async with server(fast=fast) as (port, process):
        await asyncio.gather(*[live(f"CP-{number}", port, rounds, waited) for number in range(stations)])
        return Run(**await account_of(process), waited=waited)


def table(without: Run, with_line: Run) -> str:
    rows = [
        ("requests handled", f"{without.requests}", f"{with_line.requests}"),
        (
            "server CPU per request",
            f"{without.cpu_per_request * 1e6:.0f} µs",
            f"{with_line.cpu_per_request * 1e6:.0f} µs",
        ),
        ("answer time, p50", f"{without.percentile(50) * 1e3:.1f} ms", f"{with_line.percentile(50) * 1e3:.1f} ms"),
        ("answer time, p99", f"{without.percentile(99) * 1e3:.1f} ms", f"{with_line.percentile(99) * 1e3:.1f} ms"),
    ]
    lines = [f"{'':24}{'without':>12}{'with the line':>16}"]
    return "\n".join(lines + [f"{name:24}{before:>12}{after:>16}" for name, before, after in rows])


async def main() -> int:
    parser = argparse.ArgumentParser(description="What one line changes for a server on the package `ocpp`.")
    parser.add_argument("--stations", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=20)
    arguments = parser.parse_args()
    runs = [await drive(arguments.stations, arguments.rounds, fast=fast) for fast in (False, True)]
    print(table(*runs))
    same = runs[0].sum == runs[1].sum
    print("handlers and callers were given", "exactly the same" if same else "something else: this is a bug")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
