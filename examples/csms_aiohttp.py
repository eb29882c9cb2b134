"""The CSMS on aiohttp: the same handlers, beside whatever else the application serves.

python examples/csms_aiohttp.py --port 9000
"""

from __future__ import annotations

import argparse
import socket

from aiohttp import web

from csms_handlers import Office
from ocpp_fastcodec import Codec
from ocpp_fastcodec.aio import NO_COMMON_VERSION, Connection, negotiate, station_id, wrap
from registry import Registry

router = Office.router.bind(Office(heartbeat_interval=300))
stations = Registry()


async def station(request: web.Request) -> web.StreamResponse:
    subprotocol = negotiate(request.headers.getall("Sec-WebSocket-Protocol", []))
    protocols = [] if subprotocol is None else [subprotocol]
    # As bytes, so that the codec judges UTF-8; and without compression, which costs more than it saves.
    websocket = web.WebSocketResponse(protocols=protocols, decode_text=False, compress=False, heartbeat=30)
    await websocket.prepare(request)
    if subprotocol is None:
        code, reason = NO_COMMON_VERSION
        await websocket.close(code=code, message=reason.encode())
        return websocket
    session = Codec(subprotocol).session("csms")
    name = station_id(request.rel_url.raw_path)
    async with Connection(wrap(websocket), session, router, name=name) as peer, stations.holding(peer):
        await peer.closed()
    return websocket


async def good_bye(_: web.Application) -> None:
    await stations.close()


def main() -> None:
    parser = argparse.ArgumentParser(description="A CSMS for OCPP 1.6, 2.0.1 and 2.1 on aiohttp.")
    parser.add_argument("--port", type=int, default=9000, help="to listen on (9000; 0: any)")
    app = web.Application()
    app.add_routes([web.get("/ocpp/{path:.*}", station)])
    app.on_shutdown.append(good_bye)
    listening = socket.create_server(("127.0.0.1", parser.parse_args().port))
    print(f"listening on ws://127.0.0.1:{listening.getsockname()[1]}/ocpp/", flush=True)
    web.run_app(app, sock=listening, print=None, access_log=None)


if __name__ == "__main__":
    main()
