"""A station simulator: connects to a CSMS, lives through a short day, and answers what it is asked.

    python examples/station.py wss://localhost:9000/CS-1 --secrets secrets --version 2.1
    python examples/station.py ws://127.0.0.1:9000/CS-1 --broken

The day (boot, heartbeat, transaction, meter values, fault) is in station_day.py; with `--broken` the station first
sends what no station should, from station_broken.py.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from websockets.asyncio.client import ClientConnection, connect
from websockets.headers import build_authorization_basic
from websockets.typing import Subprotocol

import station_broken
from ocpp_fastcodec import Codec
from ocpp_fastcodec.aio import Connection, station_id, wrap
from security import read_passwords, station_tls
from station_day import ANSWERS, DAYS


@asynccontextmanager
async def connected(
    url: str, version: str, *, tls: ssl.SSLContext | None = None, password: str | None = None
) -> AsyncIterator[ClientConnection]:
    """A WebSocket that speaks that version; the user name is the end of the URL."""
    headers = {}
    if password is not None:
        headers["Authorization"] = build_authorization_basic(station_id(url), password)
    async with connect(
        url,
        ssl=tls,
        additional_headers=headers,
        subprotocols=[Subprotocol(f"ocpp{version}")],
        proxy=None,
    ) as websocket:
        yield websocket


def talking(websocket: ClientConnection, codec: Codec) -> Connection:
    """The connection to the CSMS, which is answered as long as the block lasts."""
    return Connection(wrap(websocket), codec.session("charging_station"), ANSWERS, name="CSMS", drain=0)


async def main() -> None:
    parser = argparse.ArgumentParser(description="A charging station for OCPP 1.6, 2.0.1 or 2.1.")
    parser.add_argument("url", help="of the CSMS, with the station's identity as its end")
    parser.add_argument("--version", choices=list(DAYS), default="1.6", help="of OCPP (1.6)")
    parser.add_argument("--secrets", type=Path, help="folder with root.pem and passwords.txt, for wss://")
    parser.add_argument("--broken", action="store_true", help="send broken frames first")
    parser.add_argument("--stay", action="store_true", help="go on with heartbeats until interrupted")
    arguments = parser.parse_args()

    logging.basicConfig(level=logging.WARNING, format="%(name)s: %(message)s")
    codec = Codec(arguments.version)
    tls, password = None, None
    if arguments.secrets is not None:
        tls = station_tls(arguments.secrets / "root.pem") if arguments.url.startswith("wss:") else None
        password = read_passwords(arguments.secrets / "passwords.txt").get(station_id(arguments.url))
    async with connected(arguments.url, codec.version, tls=tls, password=password) as websocket:
        if arguments.broken:
            for what, frame in station_broken.FRAMES:
                error = await station_broken.send(websocket, codec, frame)
                print(f"{what}: {error.code if error else 'no answer'}")
        async with talking(websocket, codec) as csms:
            interval = await DAYS[codec.version](csms, print)
            while arguments.stay:
                await asyncio.sleep(interval)
                await csms.call("Heartbeat", {})
                print("heartbeat")


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(main())
