"""Frames per second of one server process on the package `ocpp`, with and without the drop-in, on loopback.

    python benches/fleet.py

The server is examples/mobilityhouse_csms.py, in a process of its own. 200 connections each send a frame, wait for the
answer, and send the next: heartbeat, status, meter values with four samples. The peers' own work is next to none, so
that the server is what is waited for. Ends with status 1 when the two runs are not answered alike.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles

from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from corpus import FRAMES

SERVER = Path(__file__).resolve().parent.parent / "examples" / "mobilityhouse_csms.py"
STATIONS = 200
ROUNDS = 15
NAMES = ("heartbeat", "status_notification", "meter_values_4")
SENT = [frame.text for frame in FRAMES if frame.name in NAMES]
# For one run; it takes a tenth of it.
LIMIT_SECONDS = 180


@dataclass
class Run:
    """One run: what the stations saw, and the server's account."""

    seconds: float
    waited: list[float]
    requests: int
    sum: int
    cpu_seconds: float

    @property
    def row(self) -> list[str]:
        percentiles = quantiles(self.waited, n=100)
        return [
            f"{self.requests / self.seconds:.0f}",
            f"{percentiles[49] * 1e3:.1f} ms",
            f"{percentiles[98] * 1e3:.1f} ms",
            f"{self.cpu_seconds / self.requests * 1e6:.0f} µs",
        ]


async def station(connection: ClientConnection, rounds: int, waited: list[float]) -> None:
    for _ in range(rounds):
        for text in SENT:
            began = time.perf_counter()
            await connection.send(text)
            answer = await connection.recv()
            waited.append(time.perf_counter() - began)
            assert answer[:3] == "[3,", answer


async def run(*, fast: bool) -> Run:
    command = [sys.executable, str(SERVER), *(["--fast"] if fast else [])]
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe)
    assert process.stdout is not None
    try:
        port = int(await process.stdout.readline())
        protocols = [Subprotocol("ocpp1.6")]
        connections = [
            await connect(f"ws://127.0.0.1:{port}/CP-{number}", subprotocols=protocols, proxy=None)
            for number in range(STATIONS)
        ]
        # The first frame of each kind reads a schema, on either side.
        await station(connections[0], 1, [])
        waited: list[float] = []
        began = time.perf_counter()
        await asyncio.gather(*[station(connection, ROUNDS, waited) for connection in connections])
        seconds = time.perf_counter() - began
        said, _ = await process.communicate(b"")
    finally:
        if process.returncode is None:
            process.kill()
    return Run(seconds, waited, **json.loads(said))


async def main() -> int:
    async with asyncio.timeout(2 * LIMIT_SECONDS):
        without, with_it = await run(fast=False), await run(fast=True)
    print(f"\n## One server process of the package `ocpp`, {STATIONS} stations over WebSockets on loopback\n")
    print("| drop-in | frames/s | p50 of the answer time | p99 | server CPU per frame |")
    print("| ------- | -------: | ---------------------: | --: | -------------------: |")
    for name, row in (("without", without.row), ("with", with_it.row)):
        print("| " + " | ".join([name, *row]) + " |")
    same = (without.requests, without.sum) == (with_it.requests, with_it.sum)
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
