"""The CSMS on picows and uvloop, where a frame costs the least: see docs/server-costs.md.

python examples/csms_picows.py --port 9000
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from contextlib import suppress

from picows import WSUpgradeRequest, WSUpgradeResponse, WSUpgradeResponseWithListener, ws_create_server

from csms_handlers import Office
from ocpp_fastcodec import Codec
from ocpp_fastcodec.aio import NO_COMMON_VERSION, Connection, negotiate, station_id, wrap
from ocpp_fastcodec.aio.transports.picows import Listener
from registry import Registry

router = Office.router.bind(Office(heartbeat_interval=300))
stations = Registry()


def upgrade(request: WSUpgradeRequest) -> WSUpgradeResponseWithListener:
    subprotocol = negotiate(request.headers.getall("Sec-WebSocket-Protocol", []))
    headers = {} if subprotocol is None else {"Sec-WebSocket-Protocol": subprotocol}
    return WSUpgradeResponseWithListener(WSUpgradeResponse.create_101_response(headers), Listener(station))


async def station(listener: Listener) -> None:
    if listener.subprotocol is None:
        await listener.close(*NO_COMMON_VERSION)
        return
    session = Codec(listener.subprotocol).session("csms")
    name = station_id(listener.path)
    async with Connection(wrap(listener), session, router, name=name) as peer, stations.holding(peer):
        await peer.closed()


async def main() -> None:
    parser = argparse.ArgumentParser(description="A CSMS for OCPP 1.6, 2.0.1 and 2.1 on picows.")
    parser.add_argument("--port", type=int, default=9000, help="to listen on (9000; 0: any)")
    server = await ws_create_server(upgrade, "127.0.0.1", parser.parse_args().port, enable_auto_ping=True)
    print(f"listening on ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/ocpp/", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        if sys.platform == "win32":
            asyncio.run(main())
        else:
            import uvloop

            uvloop.run(main())
