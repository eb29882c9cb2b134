"""What one frame costs a server process with 200 stations over WebSockets on loopback, by what it stands on.

    python benches/fleet.py

The package `ocpp` without and with the drop-in (examples/mobilityhouse_csms.py), then a bare `Session` and a
`Connection` on several WebSocket libraries (fleet_server.py), each in a process of its own. 200 connections each send
a frame, wait for the answer, and send the next: heartbeat, status, meter values with four samples. All of it is run
several times in turn, because a single run may take half as much again as the next; medians are what counts. Ends with
status 1 when the runs of the drop-in are not answered alike. It takes some five minutes.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median, quantiles

from picows import WSFrame, WSListener, WSMsgType, WSTransport, ws_connect
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from corpus import FRAMES

MOBILITYHOUSE = Path(__file__).resolve().parent.parent / "examples" / "mobilityhouse_csms.py"
FLEET = Path(__file__).with_name("fleet_server.py")
STATIONS = 200
ROUNDS = 15
REPEATS = 9
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
    def cost(self) -> float:
        """Server CPU per frame, in microseconds."""
        return self.cpu_seconds / self.requests * 1e6

    @property
    def row(self) -> list[str]:
        percentiles = quantiles(self.waited, n=100)
        return [
            f"{self.requests / self.seconds:.0f}",
            f"{percentiles[49] * 1e3:.1f} ms",
            f"{percentiles[98] * 1e3:.1f} ms",
            f"{self.cost:.1f} µs",
        ]


async def station(connection: ClientConnection, rounds: int, waited: list[float]) -> None:
    for _ in range(rounds):
        for text in SENT:
            began = time.perf_counter()
            await connection.send(text)
            answer = await connection.recv()
            waited.append(time.perf_counter() - began)
            assert answer[:3] == "[3,", answer


class Light(WSListener):
    """A station that costs next to nothing, so that there is always a frame that waits for the server."""

    def on_ws_connected(self, transport: WSTransport) -> None:
        self.transport = transport

    def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
        if frame.msg_type == WSMsgType.TEXT:
            assert frame.get_payload_as_bytes()[:3] == b"[3,"
            self.waited.append(time.perf_counter() - self.began)
            self.send_next()

    async def talk(self, rounds: int, waited: list[float]) -> None:
        self.left = iter(SENT * rounds)
        self.waited = waited
        self.done = asyncio.get_running_loop().create_future()
        self.send_next()
        await self.done

    def send_next(self) -> None:
        text = next(self.left, None)
        if text is None:
            self.done.set_result(None)
        else:
            self.began = time.perf_counter()
            self.transport.send(WSMsgType.TEXT, text)


Talk = Callable[[int, list[float]], Awaitable[None]]


async def light(url: str) -> Talk:
    _, listener = await ws_connect(Light, url, extra_headers={"Sec-WebSocket-Protocol": "ocpp1.6"})
    assert isinstance(listener, Light)
    return listener.talk


async def run(program: Path, *options: str, compressing: bool = True) -> Run:
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(sys.executable, str(program), *options, stdin=pipe, stdout=pipe)
    assert process.stdout is not None
    assert process.stdin is not None
    try:
        port = int(await process.stdout.readline())
        protocols = [Subprotocol("ocpp1.6")]
        urls = [f"ws://127.0.0.1:{port}/CP-{number}" for number in range(STATIONS)]
        talks: list[Talk]
        if compressing:
            connections = [await connect(url, subprotocols=protocols, proxy=None) for url in urls]
            talks = [partial(station, connection) for connection in connections]
        else:
            talks = [await light(url) for url in urls]
        # The first frame of each kind reads a schema, on either side.
        await talks[0](1, [])
        process.stdin.write(b"count\n")
        await process.stdin.drain()
        await asyncio.sleep(0.2)
        waited: list[float] = []
        began = time.perf_counter()
        await asyncio.gather(*[talk(ROUNDS, waited) for talk in talks])
        seconds = time.perf_counter() - began
        said, _ = await process.communicate(b"")
    finally:
        if process.returncode is None:
            process.kill()
    return Run(seconds, waited, **json.loads(said))


# A server, its loop, and whether it compresses: the first three steps away from the default, then other libraries.
GROUNDS = [
    ("websockets", "asyncio", True),
    ("websockets", "asyncio", False),
    ("websockets", "uvloop", False),
    ("aiohttp", "uvloop", False),
    ("picows", "uvloop", False),
]
# Floors: `Connection` to a bare session on the same server, and on the fastest server to the drop-in on `websockets`.
ADDED, OF_DROP_IN = 1.25, 0.25
LAYERS = ("session", "connection", "connection-async")
Ground = tuple[str, str, bool]


async def grounds(costs: dict[tuple[Ground, str], list[float]]) -> None:
    """Runs each server with each layer, one after the other, so that what disturbs one disturbs its neighbour too."""
    for ground in GROUNDS:
        server, loop, compression = ground
        for layer in LAYERS:
            options = ["--server", server, "--loop", loop, "--layer", layer]
            options += ["--compression"] * compression
            one = await run(FLEET, *options, compressing=compression)
            costs.setdefault((ground, layer), []).append(one.cost)


def report_of(costs: dict[tuple[Ground, str], list[float]], drop_in: float) -> None:
    """Prints what a frame costs on each server, and whether the floors are kept."""
    print(f"\n## Server CPU per frame, by server and layer: medians of {REPEATS} runs\n")
    print("| server | loop | compression | bare `Session` | `Connection`, plain handler | ratio | async handler |")
    print("| ------ | ---- | ----------- | -------------: | --------------------------: | ----: | ------------: |")
    kept = []
    for ground in GROUNDS:
        session, connection, later = (median(costs[ground, layer]) for layer in LAYERS)
        server, loop, compression = ground
        cells = [server, loop, "yes" if compression else "no", f"{session:.1f} µs", f"{connection:.1f} µs"]
        print("| " + " | ".join([*cells, f"{connection / session:.2f}", f"{later:.1f} µs"]) + " |")
        kept.append(connection <= ADDED * session)
    fastest = median(costs[("picows", "uvloop", False), "connection"])
    print(
        f"\nOn picows and uvloop `Connection` takes {fastest / drop_in:.2f} of what the drop-in takes on `websockets`."
    )
    print(f"Floors: at most {ADDED} times the bare session, kept on {sum(kept)} of {len(kept)} servers;")
    print(f"{OF_DROP_IN} of the drop-in, {'kept' if fastest <= OF_DROP_IN * drop_in else 'MISSED'}.")


async def main() -> int:
    without: list[Run] = []
    with_it: list[Run] = []
    costs: dict[tuple[Ground, str], list[float]] = {}
    async with asyncio.timeout(17 * REPEATS * LIMIT_SECONDS):
        for _ in range(REPEATS):
            without.append(await run(MOBILITYHOUSE))
            with_it.append(await run(MOBILITYHOUSE, "--fast"))
            await grounds(costs)
    print(f"\n## One server process of the package `ocpp`, {STATIONS} stations over WebSockets on loopback\n")
    print("| drop-in | frames/s | p50 of the answer time | p99 | server CPU per frame |")
    print("| ------- | -------: | ---------------------: | --: | -------------------: |")
    middle = {
        name: sorted(runs, key=lambda run: run.cost)[REPEATS // 2]
        for name, runs in (("without", without), ("with", with_it))
    }
    for name, one in middle.items():
        print("| " + " | ".join([name, *one.row]) + " |")
    report_of(costs, middle["with"].cost)
    same = len({(one.requests, one.sum) for one in without + with_it}) == 1
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
