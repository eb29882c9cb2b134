"""Each adapter over real sockets, with the package `ocpp` as the station: 1.6, 2.0.1 and 2.1.

Every server is the same program but for the few lines of its framework: it answers, asks back, and ends.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import pytest
from ocpp.routing import on
from ocpp.v16 import ChargePoint as ChargePoint16
from ocpp.v16 import call as call16
from ocpp.v16 import call_result as result16
from ocpp.v21 import ChargePoint as ChargePoint21
from ocpp.v21 import call as call21
from ocpp.v21 import call_result as result21
from ocpp.v201 import ChargePoint as ChargePoint201
from ocpp.v201 import call as call201
from ocpp.v201 import call_result as result201
from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from ocpp_fastcodec import Call, Codec
from ocpp_fastcodec.aio import (
    NO_COMMON_VERSION,
    Closed,
    Connection,
    Refuse,
    Refused,
    Router,
    Transport,
    negotiate,
    station_id,
    wrap,
)

LIMIT = 20.0
STATION = "CS 1/ä"
PATH = "/ocpp/eu/CS%201%2F%C3%A4?x=1"
VERSIONS = ("1.6", "2.0.1", "2.1")
TIME = "2026-01-01T00:00:00Z"


class Hub:
    """The business of the server, whatever its framework: what it answers, and which stations it knows."""

    def __init__(self) -> None:
        self.peers: dict[str, Connection] = {}
        self.came: asyncio.Queue[Connection] = asyncio.Queue()
        self.booted: list[Any] = []
        self.router = Router()
        self.router.on("BootNotification")(self.boot)
        self.router.on("Heartbeat")(lambda call, peer: {"currentTime": TIME})
        self.router.on("DataTransfer")(self.transfer)
        self.router.after("BootNotification")(self.after_boot)

    async def boot(self, call: Call, peer: Connection) -> Any:
        await asyncio.sleep(0)
        return {"currentTime": TIME, "interval": 300, "status": "Accepted"}

    async def transfer(self, call: Call, peer: Connection) -> Any:
        if call.payload["vendorId"] == "bye":
            await peer.close(4001, "bye")
        raise Refuse("SecurityError", "no")

    async def after_boot(self, call: Call, answer: Any, peer: Connection) -> None:
        self.booted.append((peer.name, (await peer.call("ClearCache", {})).payload))

    def connection(self, transport: Transport, subprotocol: str, path: str) -> Connection:
        name = station_id(path)
        peer = Connection(transport, Codec(subprotocol).session("csms"), self.router, name=name, drain=1.0)
        self.peers[name] = peer
        return peer

    async def talk(self, transport: Transport, subprotocol: str, path: str) -> None:
        async with self.connection(transport, subprotocol, path) as peer:
            self.came.put_nowait(peer)
            await peer.closed()


Server = Callable[[Hub], AbstractAsyncContextManager[int]]


@asynccontextmanager
async def websockets_server(hub: Hub) -> AsyncIterator[int]:
    async def station(websocket: ServerConnection) -> None:
        assert websocket.request is not None
        if websocket.subprotocol is None:
            await websocket.close(*NO_COMMON_VERSION)
            return
        await hub.talk(wrap(websocket), websocket.subprotocol, websocket.request.path)

    def choose(_: Any, offered: Any) -> Subprotocol | None:
        chosen = negotiate(offered)
        return Subprotocol(chosen) if chosen else None

    async with serve(station, "127.0.0.1", 0, select_subprotocol=choose) as server:
        yield server.sockets[0].getsockname()[1]


@asynccontextmanager
async def under_uvicorn(app: Any) -> AsyncIterator[int]:
    uvicorn = pytest.importorskip("uvicorn")
    config = uvicorn.Config(app, port=0, log_level="warning", lifespan="off", ws="websockets-sansio")
    server = uvicorn.Server(config)
    server.install_signal_handlers = lambda: None
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.001)
        if serving.done():
            serving.result()
    try:
        yield server.servers[0].sockets[0].getsockname()[1]
    finally:
        server.should_exit = True
        await serving


@asynccontextmanager
async def fastapi_server(hub: Hub) -> AsyncIterator[int]:
    fastapi = pytest.importorskip("fastapi")
    app = fastapi.FastAPI()

    async def station(websocket: Any) -> None:
        subprotocol = negotiate(websocket.headers.get("sec-websocket-protocol"))
        await websocket.accept(subprotocol)
        if subprotocol is None:
            await websocket.close(*NO_COMMON_VERSION)
            return
        await hub.talk(wrap(websocket), subprotocol, websocket.scope["raw_path"].decode())

    station.__annotations__["websocket"] = fastapi.WebSocket
    app.websocket("/ocpp/{rest:path}")(station)
    async with under_uvicorn(app) as port:
        yield port


@asynccontextmanager
async def channels_server(hub: Hub) -> AsyncIterator[int]:
    pytest.importorskip("channels")
    from channels.generic.websocket import AsyncWebsocketConsumer
    from django.conf import settings

    if not settings.configured:
        settings.configure()

    class Consumer(AsyncWebsocketConsumer):  # type: ignore[misc]
        async def connect(self) -> None:
            subprotocol = negotiate(self.scope["subprotocols"])
            await self.accept(subprotocol)
            if subprotocol is None:
                await self.close(*NO_COMMON_VERSION)
                return
            self.peer = hub.connection(wrap(self), subprotocol, self.scope["raw_path"].decode())
            hub.came.put_nowait(self.peer.start())

        async def disconnect(self, code: int) -> None:
            if hasattr(self, "peer"):
                await self.peer.close()

    async with under_uvicorn(Consumer.as_asgi()) as port:
        yield port


@asynccontextmanager
async def aiohttp_server(hub: Hub) -> AsyncIterator[int]:
    pytest.importorskip("aiohttp")
    from aiohttp import web

    async def station(request: web.Request) -> Any:
        subprotocol = negotiate(request.headers.getall("Sec-WebSocket-Protocol", []))
        protocols = [subprotocol] if subprotocol else []
        websocket = web.WebSocketResponse(protocols=protocols, decode_text=False)
        await websocket.prepare(request)
        if subprotocol is None:
            code, reason = NO_COMMON_VERSION
            await websocket.close(code=code, message=reason.encode())
        else:
            await hub.talk(wrap(websocket), subprotocol, request.rel_url.raw_path)
        return websocket

    app = web.Application()
    app.router.add_get("/ocpp/{rest:.*}", station)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
    finally:
        await runner.cleanup()


@asynccontextmanager
async def picows_server(hub: Hub) -> AsyncIterator[int]:
    picows = pytest.importorskip("picows")
    from ocpp_fastcodec.aio.transports.picows import Listener

    async def station(listener: Listener) -> None:
        if listener.subprotocol is None:
            await listener.close(*NO_COMMON_VERSION)
            return
        await hub.talk(wrap(listener), listener.subprotocol, listener.path)

    def upgrade(request: Any) -> Any:
        subprotocol = negotiate(request.headers.getall("Sec-WebSocket-Protocol", []))
        headers = {"Sec-WebSocket-Protocol": subprotocol} if subprotocol else {}
        response = picows.WSUpgradeResponse.create_101_response(headers)
        return picows.WSUpgradeResponseWithListener(response, Listener(station))

    server = await picows.ws_create_server(upgrade, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()


SERVERS: dict[str, Server] = {
    "websockets": websockets_server,
    "fastapi": fastapi_server,
    "aiohttp": aiohttp_server,
    "channels": channels_server,
    "picows": picows_server,
}
# These hand over bytes, so that the codec answers what is not UTF-8; an ASGI server closes.
JUDGE_UTF8 = ("websockets", "aiohttp", "picows")


def run(server: Server, test: Callable[[Hub, str], Any]) -> None:
    async def limited() -> None:
        hub = Hub()
        async with asyncio.timeout(LIMIT):
            async with server(hub) as port:
                await test(hub, f"ws://127.0.0.1:{port}{PATH}")
            for peer in hub.peers.values():
                assert peer._tasks() == []

    asyncio.run(limited())


def station(url: str, version: str) -> connect:
    return connect(url, subprotocols=[Subprotocol(f"ocpp{version}")], proxy=None)


class Station16(ChargePoint16):  # type: ignore[misc]
    @on("ClearCache")  # type: ignore[untyped-decorator]
    def on_clear_cache(self) -> Any:
        return result16.ClearCache(status="Accepted")


class Station201(ChargePoint201):  # type: ignore[misc]
    @on("ClearCache")  # type: ignore[untyped-decorator]
    def on_clear_cache(self) -> Any:
        return result201.ClearCache(status="Accepted")


class Station21(ChargePoint21):  # type: ignore[misc]
    @on("ClearCache")  # type: ignore[untyped-decorator]
    def on_clear_cache(self) -> Any:
        return result21.ClearCache(status="Accepted")


def of_ocpp(version: str, connection: ClientConnection) -> tuple[Any, Any, Any]:
    """A station of the package `ocpp`, its BootNotification and its Heartbeat."""
    if version == "1.6":
        boot = call16.BootNotification(charge_point_model="m", charge_point_vendor="v")
        return Station16(STATION, connection), boot, call16.Heartbeat()
    kind, call = (Station201, call201) if version == "2.0.1" else (Station21, call21)
    boot = call.BootNotification(charging_station={"model": "m", "vendor_name": "v"}, reason="PowerUp")
    return kind(STATION, connection), boot, call.Heartbeat()


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("server", SERVERS)
def test_the_package_ocpp_as_the_station(server: str, version: str) -> None:
    async def test(hub: Hub, url: str) -> None:
        async with station(url, version) as connection:
            assert connection.subprotocol == f"ocpp{version}"
            ocpp, boot, heartbeat = of_ocpp(version, connection)
            listening = asyncio.create_task(ocpp.start())
            answer = await ocpp.call(boot)
            assert (answer.status, answer.interval) == ("Accepted", 300)
            assert (await ocpp.call(heartbeat)).current_time == TIME
            peer = await hub.came.get()
            assert (peer.name, peer.version) == (STATION, version)
            if version != "2.1":
                # In 2.1, the package does not answer an action that has no handler.
                with pytest.raises(Refused) as raised:
                    await peer.call("Reset", {"type": "Soft" if version == "1.6" else "Immediate"})
                assert raised.value.code == "NotImplemented"
            assert (await peer.call("ClearCache", {})).payload == {"status": "Accepted"}
            assert hub.booted == [(STATION, {"status": "Accepted"})]
            listening.cancel()
        how = await peer.closed()
        assert how.code in (1000, 1005)

    run(SERVERS[server], test)


@pytest.mark.parametrize("server", SERVERS)
def test_the_server_closes(server: str) -> None:
    async def test(hub: Hub, url: str) -> None:
        async with station(url, "1.6") as connection:
            await connection.send('[2,"1","DataTransfer",{"vendorId":"v"}]')
            assert await connection.recv() == '[4,"1","SecurityError","no",{}]'
            await connection.send('[2,"2","DataTransfer",{"vendorId":"bye"}]')
            with pytest.raises(ConnectionClosed):
                await connection.recv()
            assert (connection.close_code, connection.close_reason) == (4001, "bye")
        peer = await hub.came.get()
        assert (await peer.closed()).code == 4001
        with pytest.raises(Closed):
            await peer.call("ClearCache", {})

    run(SERVERS[server], test)


@pytest.mark.parametrize("server", SERVERS)
def test_the_station_is_cut_off(server: str) -> None:
    async def test(hub: Hub, url: str) -> None:
        async with station(url, "1.6") as connection:
            peer = await hub.came.get()
            calling = asyncio.create_task(peer.call("ClearCache", {}))
            await connection.recv()
            connection.transport.abort()
            with pytest.raises(Closed):
                await calling
        await peer.closed()

    run(SERVERS[server], test)


@pytest.mark.parametrize("server", SERVERS)
def test_no_common_version(server: str) -> None:
    async def test(hub: Hub, url: str) -> None:
        async with connect(url, subprotocols=[Subprotocol("ocpp1.5")], proxy=None) as connection:
            assert connection.subprotocol is None
            with pytest.raises(ConnectionClosed):
                await connection.recv()
            assert connection.close_code == 1002
        assert not hub.peers

    run(SERVERS[server], test)


@pytest.mark.parametrize("server", SERVERS)
def test_large_and_fragmented_frames(server: str) -> None:
    """300 kB in one frame, and a message in parts."""

    async def test(hub: Hub, url: str) -> None:
        async with station(url, "1.6") as connection:
            data = "x" * 300_000
            await connection.send(f'[2,"1","DataTransfer",{{"vendorId":"v","data":"{data}"}}]')
            assert await connection.recv() == '[4,"1","SecurityError","no",{}]'
            await connection.send(['[2,"2","Heart', 'beat",', "{}]"])
            assert await connection.recv() == f'[3,"2",{{"currentTime":"{TIME}"}}]'

    run(SERVERS[server], test)


@pytest.mark.parametrize("server", SERVERS)
def test_what_is_not_utf_8(server: str) -> None:
    async def test(hub: Hub, url: str) -> None:
        async with station(url, "1.6") as connection:
            await connection.send(b'[2,"1","DataTransfer",{"vendorId":"\xff"}]', text=True)
            if server in JUDGE_UTF8:
                assert str(await connection.recv())[:26] == '[4,"1","FormationViolation'
                await connection.send('[2,"2","Heartbeat",{}]')
                assert str(await connection.recv())[:6] == '[3,"2"'
            else:
                with pytest.raises(ConnectionClosed):
                    await connection.recv()
                assert connection.close_code == 1007

    run(SERVERS[server], test)


@pytest.mark.parametrize("server", SERVERS)
def test_a_station_that_does_not_read(server: str) -> None:
    """The server stops reading instead of keeping the answers, and answers all of them in the end."""
    many = 3000

    async def test(hub: Hub, url: str) -> None:
        padding = "x" * 2000
        async with station(url, "1.6") as connection:

            async def flood() -> None:
                for number in range(many):
                    await connection.send(f'[2,"{number}","MakeCoffee",{{"x":"{padding}"}}]')

            flooding = asyncio.create_task(flood())
            await asyncio.sleep(0.05)
            for number in range(many):
                assert str(await connection.recv()).startswith(f'[4,"{number}","NotImplemented"')
            await flooding

    run(SERVERS[server], test)


def test_the_station_on_aiohttp() -> None:
    aiohttp = pytest.importorskip("aiohttp")

    async def test(hub: Hub, url: str) -> None:
        async with (
            aiohttp.ClientSession() as session,
            session.ws_connect(url, protocols=("ocpp2.0.1",), decode_text=False) as websocket,
        ):
            await as_a_station(hub, wrap(websocket))

    run(websockets_server, test)


def test_the_station_on_picows() -> None:
    picows = pytest.importorskip("picows")
    from ocpp_fastcodec.aio.transports.picows import Listener

    async def test(hub: Hub, url: str) -> None:
        headers = {"Sec-WebSocket-Protocol": "ocpp2.0.1"}
        _, listener = await picows.ws_connect(Listener, url, extra_headers=headers)
        await as_a_station(hub, wrap(listener))

    run(websockets_server, test)


def test_the_station_on_websockets() -> None:
    async def test(hub: Hub, url: str) -> None:
        async with station(url, "2.0.1") as websocket:
            await as_a_station(hub, wrap(websocket))

    run(picows_server, test)


async def as_a_station(hub: Hub, transport: Transport) -> None:
    router = Router()
    router.on("ClearCache")(lambda call, peer: {"status": "Accepted"})
    async with Connection(transport, Codec("2.0.1").session("charging_station"), router) as csms:
        boot = {"reason": "PowerUp", "chargingStation": {"vendorName": "v", "model": "m"}}
        assert (await csms.call("BootNotification", boot)).payload["interval"] == 300
        peer = await hub.came.get()
        while not hub.booted:
            await asyncio.sleep(0.001)
        assert hub.booted == [(STATION, {"status": "Accepted"})]
        calls = await asyncio.gather(*[csms.call("Heartbeat", {}) for _ in range(20)])
        assert all(result.payload == {"currentTime": TIME} for result in calls)
    await peer.closed()


def test_picows_without_a_connection() -> None:
    """A listener is a transport of its own: it keeps what comes, and reads no more when that is too much."""
    picows = pytest.importorskip("picows")
    from ocpp_fastcodec.aio.transports.picows import KEPT, Listener

    async def test() -> None:
        got: list[bytes] = []

        async def echo(listener: Listener) -> None:
            with contextlib.suppress(Closed):
                while True:
                    frame = await listener.recv()
                    got.append(bytes(frame))  # type: ignore[arg-type]
                    await listener.send("ok")

        server = await picows.ws_create_server(lambda request: Listener(echo, max_size=1000), "127.0.0.1", 0)
        url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
        async with connect(url, proxy=None) as connection:
            for number in range(10 * KEPT):
                await connection.send(str(number))
            for _ in range(10 * KEPT):
                assert await connection.recv() == "ok"
            assert got == [str(number).encode() for number in range(10 * KEPT)]
            with contextlib.suppress(ConnectionClosed):
                await connection.send(["x" * 600, "x" * 600])
                await connection.recv()
            assert connection.close_code == 1009
        server.close()

    async def limited() -> None:
        async with asyncio.timeout(LIMIT):
            await test()

    asyncio.run(limited())


def test_what_cannot_be_wrapped() -> None:
    with pytest.raises(TypeError, match="no transport for object"):
        wrap(object())
