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
from link import Link, Payload
from ocpp_fastcodec import Call, Codec
from security import identity_in, read_passwords, station_tls
from station_day import ANSWERS, DAYS


class ToCsms(Link):
    """The connection to the CSMS, as the station sees it."""

    def __init__(self, connection: ClientConnection, codec: Codec) -> None:
        super().__init__(connection, codec.session(role="charging_station"), "CSMS")
        self.version = codec.version

    def answer(self, call: Call) -> Payload | None:
        answer = ANSWERS[self.version].get(call.action)
        return answer(call.payload) if answer else None


@asynccontextmanager
async def connected(
    url: str, version: str, *, tls: ssl.SSLContext | None = None, password: str | None = None
) -> AsyncIterator[ClientConnection]:
    """A connection that speaks that version; the user name is the end of the URL."""
    headers = {}
    if password is not None:
        headers["Authorization"] = build_authorization_basic(identity_in(url), password)
    async with connect(
        url,
        ssl=tls,
        additional_headers=headers,
        subprotocols=[Subprotocol(f"ocpp{version}")],
        proxy=None,
    ) as connection:
        yield connection


@asynccontextmanager
async def talking(connection: ClientConnection, codec: Codec) -> AsyncIterator[ToCsms]:
    """Answers the CSMS as long as the block lasts."""
    link = ToCsms(connection, codec)
    running = asyncio.create_task(link.run())
    try:
        yield link
    finally:
        running.cancel()


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
        password = read_passwords(arguments.secrets / "passwords.txt").get(identity_in(arguments.url))
    async with connected(arguments.url, codec.version, tls=tls, password=password) as connection:
        if arguments.broken:
            for what, frame in station_broken.FRAMES:
                error = await station_broken.send(connection, codec, frame)
                print(f"{what}: {error.code if error else 'no answer'}")
        async with talking(connection, codec) as link:
            interval = await DAYS[codec.version](link, print)
            while arguments.stay:
                await asyncio.sleep(interval)
                await link.call("Heartbeat", {})
                print("heartbeat")


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(main())
