"""The CSMS on FastAPI, under uvicorn: the same handlers, beside whatever else the application serves.

    python examples/csms_fastapi.py --port 9000
    curl -X POST http://127.0.0.1:9000/stations/CS-1/Reset -H 'content-type: application/json' -d '{"type":"Soft"}'

No TLS and no passwords: those are uvicorn's options and FastAPI's dependencies.
"""

from __future__ import annotations

import argparse
import socket
from typing import Any

import uvicorn
from fastapi import FastAPI, HTTPException, WebSocket

from csms_handlers import Office
from ocpp_fastcodec import Codec, DecodeError, EncodeError, SessionError
from ocpp_fastcodec.aio import NO_COMMON_VERSION, Connection, Refused, TooManyCalls, negotiate, station_id, wrap
from registry import Registry

app = FastAPI()
router = Office.router.bind(Office(heartbeat_interval=300))
stations = Registry()


@app.websocket("/ocpp/{path:path}")
async def station(websocket: WebSocket) -> None:
    subprotocol = negotiate(websocket.headers.get("sec-websocket-protocol"))
    await websocket.accept(subprotocol)
    if subprotocol is None:
        await websocket.close(*NO_COMMON_VERSION)
        return
    session = Codec(subprotocol).session("csms")
    # The raw path: FastAPI decodes its own.
    name = station_id(websocket.scope["raw_path"].decode())
    async with Connection(wrap(websocket), session, router, name=name) as peer, stations.holding(peer):
        await peer.closed()


@app.post("/stations/{name}/{action}")
async def ask(name: str, action: str, payload: dict[str, Any]) -> dict[str, Any]:
    """Sends a CALL to a station and returns its answer."""
    try:
        return (await stations.call(name, action, payload)).payload
    except (EncodeError, SessionError) as error:
        raise HTTPException(422, str(error)) from None
    except (Refused, DecodeError) as error:
        raise HTTPException(502, str(error)) from None
    except (ConnectionError, TooManyCalls) as error:
        raise HTTPException(503, str(error)) from None
    except TimeoutError as error:
        raise HTTPException(504, str(error)) from None


def main() -> None:
    parser = argparse.ArgumentParser(description="A CSMS for OCPP 1.6, 2.0.1 and 2.1 on FastAPI.")
    parser.add_argument("--port", type=int, default=9000, help="to listen on (9000; 0: any)")
    listening = socket.create_server(("127.0.0.1", parser.parse_args().port))
    print(f"listening on ws://127.0.0.1:{listening.getsockname()[1]}/ocpp/", flush=True)
    # Without compression a frame costs a quarter less: see docs/server-costs.md.
    config = uvicorn.Config(app, log_level="warning", ws_per_message_deflate=False)
    uvicorn.Server(config).run(sockets=[listening])


if __name__ == "__main__":
    main()
