"""A CSMS as people write it on the PyPI package `ocpp`; with `--fast`, one line makes it fast.

    python examples/mobilityhouse_csms.py --fast

Stations connect to ws://127.0.0.1:<port>/<identity>; `--port 0`, the default, picks a port and prints it. After a line
on its input the server counts anew; when the input ends, it prints as JSON what it has done, and what that took: see
`Ledger`.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import logging
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from ocpp.routing import after, on
from ocpp.v16 import ChargePoint, call, call_result
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol


class Ledger:
    """What handlers were given: how much, and a sum that is the same for the same, in whatever order."""

    def __init__(self) -> None:
        self.requests = 0
        self.sum = 0

    def note(self, *given: Any) -> None:
        self.requests += 1
        digest = hashlib.blake2b(repr(given).encode(), digest_size=8).digest()
        self.sum = (self.sum + int.from_bytes(digest)) % 2**64


def now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Station(ChargePoint):
    """The server's view of one station."""

    ledger = Ledger()

    @on("BootNotification")
    async def on_boot(self, **about: Any) -> Any:
        self.ledger.note(self.id, "BootNotification", about)
        return call_result.BootNotification(current_time=now(), interval=300, status="Accepted")

    @after("BootNotification")
    async def after_boot(self, **_: Any) -> None:
        result = await self.call(call.GetConfiguration(key=["HeartbeatInterval"]))
        self.ledger.note(self.id, "GetConfiguration", result)

    @on("Heartbeat")
    async def on_heartbeat(self) -> Any:
        self.ledger.note(self.id, "Heartbeat")
        return call_result.Heartbeat(current_time=now())

    @on("Authorize")
    async def on_authorize(self, id_tag: str) -> Any:
        self.ledger.note(self.id, "Authorize", id_tag)
        return call_result.Authorize(id_tag_info={"status": "Accepted"})

    @on("StatusNotification")
    async def on_status(self, **status: Any) -> Any:
        self.ledger.note(self.id, "StatusNotification", status)
        return call_result.StatusNotification()

    @on("MeterValues")
    async def on_meter_values(self, **values: Any) -> Any:
        self.ledger.note(self.id, "MeterValues", values)
        return call_result.MeterValues()


async def talk(connection: ServerConnection) -> None:
    path = connection.request.path if connection.request else "/"
    station = Station(path.strip("/"), connection)
    with suppress(ConnectionClosed):
        await station.start()


async def main() -> None:
    parser = argparse.ArgumentParser(description="A CSMS on the package `ocpp`, for OCPP 1.6.")
    parser.add_argument("--fast", action="store_true", help="install ocpp_fastcodec.mobilityhouse")
    parser.add_argument("--port", type=int, default=0, help="to listen on (0: any)")
    arguments = parser.parse_args()
    if arguments.fast:
        import ocpp_fastcodec.mobilityhouse

        ocpp_fastcodec.mobilityhouse.install()
    logging.getLogger("ocpp").setLevel(logging.WARNING)

    async with serve(talk, "127.0.0.1", arguments.port, subprotocols=[Subprotocol("ocpp1.6")]) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        began = time.process_time()
        if await asyncio.to_thread(sys.stdin.readline):
            # From now on: what it took to connect does not count.
            began = time.process_time()
            await asyncio.to_thread(sys.stdin.read)
        cpu = time.process_time() - began
    print(json.dumps({"requests": Station.ledger.requests, "sum": Station.ledger.sum, "cpu_seconds": cpu}))


if __name__ == "__main__":
    asyncio.run(main())
