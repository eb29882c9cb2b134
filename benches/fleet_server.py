"""The servers that fleet.py compares: one process on a WebSocket library, with a bare `Session` or with `Connection`.

    python benches/fleet_server.py --server picows --layer connection --loop uvloop

Prints its port. After a line on its input it counts; when the input ends, it prints as JSON what that took.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import time
from contextlib import suppress
from typing import Any

from ocpp_fastcodec import Call, Codec
from ocpp_fastcodec.aio import Connection, Router, wrap

CODEC = Codec("1.6")
NOW = {"currentTime": "2026-01-01T00:00:00Z"}
ANSWERS: dict[str, dict[str, Any]] = {"Heartbeat": NOW, "StatusNotification": {}, "MeterValues": {}}
count = 0


def handler(answer: dict[str, Any]) -> Any:
    def plain(call: Call, peer: Connection) -> Any:
        global count
        count += 1
        return answer

    return plain


def async_handler(answer: dict[str, Any]) -> Any:
    async def coroutine(call: Call, peer: Connection) -> Any:
        global count
        count += 1
        return answer

    return coroutine


def router(layer: str) -> Router:
    routes = Router()
    for action, answer in ANSWERS.items():
        routes.on(action)((async_handler if layer == "connection-async" else handler)(answer))
    return routes


def bare(session: Any, frame: Any) -> str:
    """What a program does that answers by hand."""
    global count
    count += 1
    call = session.receive(frame)
    reply: str = session.reply(call, ANSWERS[call.action])
    return reply


async def talk(websocket: Any, layer: str, routes: Router) -> None:
    async with Connection(wrap(websocket), CODEC.session("csms"), routes, name="CS") as peer:
        await peer.closed()


async def websockets_server(layer: str, compression: bool) -> int:
    from websockets.asyncio.server import ServerConnection, serve
    from websockets.exceptions import ConnectionClosed
    from websockets.typing import Subprotocol

    routes = router(layer)

    async def station(websocket: ServerConnection) -> None:
        if layer != "session":
            await talk(websocket, layer, routes)
            return
        session = CODEC.session("csms")
        with suppress(ConnectionClosed):
            while True:
                await websocket.send(bare(session, await websocket.recv(decode=False)))

    options: dict[str, Any] = {} if compression else {"compression": None}
    server = await serve(station, "127.0.0.1", 0, subprotocols=[Subprotocol("ocpp1.6")], **options)
    port: int = server.sockets[0].getsockname()[1]
    return port


async def aiohttp_server(layer: str, compression: bool) -> int:
    from aiohttp import WSMsgType, web

    routes = router(layer)

    async def station(request: web.Request) -> Any:
        websocket = web.WebSocketResponse(protocols=["ocpp1.6"], decode_text=False, compress=compression)
        await websocket.prepare(request)
        if layer != "session":
            await talk(websocket, layer, routes)
            return websocket
        session = CODEC.session("csms")
        while (message := await websocket.receive()).type is WSMsgType.TEXT:
            await websocket.send_str(bare(session, message.data))
        return websocket

    app = web.Application()
    app.router.add_get("/{path:.*}", station)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port: int = runner.addresses[0][1]
    return port


async def picows_server(layer: str, compression: bool) -> int:
    from picows import (
        WSFrame,
        WSListener,
        WSMsgType,
        WSTransport,
        WSUpgradeResponse,
        WSUpgradeResponseWithListener,
        ws_create_server,
    )

    from ocpp_fastcodec.aio.transports.picows import Listener

    routes = router(layer)

    class Bare(WSListener):
        def on_ws_connected(self, transport: WSTransport) -> None:
            self.session = CODEC.session("csms")

        def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
            if frame.msg_type == WSMsgType.TEXT:
                transport.send(WSMsgType.TEXT, bare(self.session, frame.get_payload_as_memoryview()))
            elif frame.msg_type == WSMsgType.CLOSE:
                transport.disconnect()

    def upgrade(request: Any) -> Any:
        listener = Bare() if layer == "session" else Listener(lambda listener: talk(listener, layer, routes))
        response = WSUpgradeResponse.create_101_response({"Sec-WebSocket-Protocol": "ocpp1.6"})
        return WSUpgradeResponseWithListener(response, listener)

    server = await ws_create_server(upgrade, "127.0.0.1", 0)
    port: int = server.sockets[0].getsockname()[1]
    return port


SERVERS = {"websockets": websockets_server, "aiohttp": aiohttp_server, "picows": picows_server}


async def main(arguments: argparse.Namespace) -> None:
    global count
    print(await SERVERS[arguments.server](arguments.layer, arguments.compression), flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    began, count = time.process_time(), 0
    await asyncio.to_thread(sys.stdin.read)
    print(json.dumps({"requests": count, "sum": 0, "cpu_seconds": time.process_time() - began}), flush=True)
    # The stations are still connected, and nothing is to be tidied up.
    os._exit(0)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="A server for fleet.py.")
    parser.add_argument("--server", choices=SERVERS, required=True)
    parser.add_argument("--layer", choices=["session", "connection", "connection-async"], required=True)
    parser.add_argument("--loop", choices=["asyncio", "uvloop"], default="asyncio")
    parser.add_argument("--compression", action="store_true")
    options = parser.parse_args()
    if options.loop == "uvloop":
        import uvloop

        uvloop.run(main(options))
    else:
        asyncio.run(main(options))
