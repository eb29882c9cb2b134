"""Thousands of connections whose ends behave badly: no answer is lost or shifted, nothing is left, memory is flat.

    python tests/soak_connections.py --stations 2000 --rounds 5

In each round every station connects, asks, is asked, and ends in its own way. Handlers of the server sleep, fail, hang;
stations vanish, answer late, twice, or never; callers give up. Needs picows. Prints what was seen, and ends with
status 1 where something was wrong.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import logging
import resource
import sys
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

from picows import WSUpgradeResponse, WSUpgradeResponseWithListener, ws_connect, ws_create_server

from ocpp_fastcodec import Call, Codec
from ocpp_fastcodec.aio import Closed, Connection, Refused, Router, TooManyCalls, station_id
from ocpp_fastcodec.aio.transports.picows import Listener

CODEC = Codec("1.6")
STATUSES = ("Accepted", "Rejected", "NotSupported")
CALL_TIMEOUT = 5.0
# How long a station waits for its answers, in seconds, while a machine serves all the others too.
PATIENCE = 60.0
seen: Counter[str] = Counter()
wrong: list[str] = []
router = Router()


@router.on("Heartbeat")
def heartbeat(call: Call, peer: Connection) -> Any:
    return {"currentTime": "2026-01-01T00:00:00Z"}


@router.on("DataTransfer")
async def transfer(call: Call, peer: Connection) -> Any:
    what = call.payload["vendorId"]
    if what == "sleep":
        await asyncio.sleep(0.01)
    elif what == "fail":
        raise ValueError("as ordered")
    elif what == "hang":
        await asyncio.Event().wait()
    elif what == "ask":
        await ask(peer, 7)
    return {"status": "Accepted", "data": call.payload["data"]}


async def ask(peer: Connection, number: int) -> None:
    """Asks a station something whose answer depends on the question."""
    try:
        result = await peer.call("ChangeConfiguration", {"key": str(number), "value": ""}, timeout=CALL_TIMEOUT)
    except (TimeoutError, Closed, Refused, TooManyCalls) as error:
        seen[f"asked: {type(error).__name__}"] += 1
    else:
        seen["asked: answered"] += 1
        if result.payload["status"] != STATUSES[number % 3]:
            wrong.append(f"{peer.name}: {number} was answered {result.payload['status']}")


async def serve(listener: Listener) -> None:
    peer = Connection(listener, CODEC.session("csms"), router, name=station_id(listener.path), drain=0.05)
    async with peer:
        callers = [asyncio.create_task(ask(peer, number)) for number in range(4)]
        if int(peer.name) % 4 == 0:
            await asyncio.sleep(0.01)
            callers[1].cancel()
        await asyncio.gather(*callers, return_exceptions=True)
        await peer.closed()


async def station(url: str, number: int) -> None:
    headers = {"Sec-WebSocket-Protocol": "ocpp1.6"}
    _, listener = await ws_connect(Listener, url + str(number), extra_headers=headers)
    assert isinstance(listener, Listener)
    manner = ("well", "late", "twice", "never", "vanish")[number % 5]
    orders = ["sleep", "fail", "ask", "sleep", "hang" if number % 7 == 0 else "sleep"]
    waiting = {}
    with suppress(Closed, TimeoutError):
        for index, order in enumerate(orders):
            waiting[str(index)] = order
            payload = {"vendorId": order, "data": f"{number}-{index}"}
            await listener.send(json.dumps([2, str(index), "DataTransfer", payload]))
        async with asyncio.timeout(PATIENCE):
            while "sleep" in waiting.values() or manner in ("well", "late"):
                frame = json.loads(bytes(await listener.recv()))  # type: ignore[arg-type]
                if frame[0] == 2:
                    await answer(listener, manner, frame)
                    if manner == "vanish" and seen["frames"] % 3 == 0:
                        break
                    continue
                seen["frames"] += 1
                order = waiting.pop(frame[1], "nothing")
                good = frame[:3] == [4, frame[1], "InternalError"] if order == "fail" else frame[0] == 3
                if frame[0] == 3:
                    good = good and frame[2]["data"] == f"{number}-{frame[1]}"
                if not good or order in ("hang", "nothing"):
                    wrong.append(f"{number}: {order} was answered {frame}")
                if not waiting or set(waiting.values()) == {"hang"}:
                    break
    if "sleep" in waiting.values():
        seen["station: gave up"] += 1
    assert listener.websocket is not None
    if manner == "vanish":
        listener.websocket.disconnect(graceful=False)
    else:
        await listener.close()


async def answer(listener: Listener, manner: str, frame: Any) -> None:
    text = json.dumps([3, frame[1], {"status": STATUSES[int(frame[3]["key"]) % 3]}])
    if manner == "late":
        loop = asyncio.get_running_loop()
        loop.call_later(CALL_TIMEOUT * (0.5 if int(frame[3]["key"]) % 2 else 1.2), listener.write, text)
    elif manner != "never":
        for _ in range(2 if manner == "twice" else 1):
            await listener.send(text)


def resident() -> int:
    """In KiB."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


async def main(stations: int, rounds: int) -> int:
    def upgrade(request: Any) -> Any:
        response = WSUpgradeResponse.create_101_response({"Sec-WebSocket-Protocol": "ocpp1.6"})
        return WSUpgradeResponseWithListener(response, Listener(serve))

    complaints: list[str] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(str(context)))
    server = await ws_create_server(upgrade, "127.0.0.1", 0, backlog=4096, websocket_handshake_timeout=60)
    url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    sizes = []
    for number in range(rounds):
        living = [asyncio.create_task(station(url, index)) for index in range(stations)]
        outcomes = await asyncio.gather(*living, return_exceptions=True)
        seen.update(f"station: {type(one).__name__}" for one in outcomes if one is not None)
        deadline = asyncio.get_running_loop().time() + 30
        while (left := len(asyncio.all_tasks()) - 1) and asyncio.get_running_loop().time() < deadline:
            await asyncio.sleep(0.05)
        gc.collect()
        sizes.append(resident())
        print(f"round {number + 1}: {sizes[-1] / 1024:.0f} MiB, tasks left: {left}, wrong: {len(wrong)}", flush=True)
        if left:
            wrong.append(f"{left} tasks were left")
    server.close()
    print(dict(sorted(seen.items())))
    for line in [*wrong[:10], *complaints[:10]]:
        print(line)
    # The first round makes what stays: caches, pools, the allocator's arenas.
    growth = sizes[-1] / sizes[1] if len(sizes) > 2 else 1.0
    print(f"memory after the last round, to that after the second: {growth:.2f}")
    return 1 if wrong or complaints or growth > 1.1 else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Thousands of connections that behave badly.")
    parser.add_argument("--stations", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    logging.disable(logging.CRITICAL)
    wanted = 3 * arguments.stations + 100
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, min(wanted, hard)), hard))
    sys.exit(asyncio.run(main(arguments.stations, arguments.rounds)))
