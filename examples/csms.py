"""A CSMS for OCPP 1.6, 2.0.1 and 2.1, with security profile 2, on `websockets` and ocpp_fastcodec alone.

    python examples/csms.py --secrets secrets          # made by make_certificate.py
    python examples/csms.py --insecure                 # plain ws:// on loopback, without passwords

Alerts go to standard output, one a line, within moments of the fault; everything else goes to the log on standard
error. The parts: link.py (one connection), csms_handlers.py (what is answered), csms_alerts.py (what is reported),
csms_watch.py (who has gone quiet), security.py (who may come in, and how).
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import signal
import ssl
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager, suppress
from http import HTTPStatus
from pathlib import Path
from typing import Any

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.frames import CloseCode
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from csms_alerts import Alert, alerts, shown
from csms_handlers import HANDLERS, Office
from csms_watch import Watch
from link import CallRefused, Link, Payload
from ocpp_fastcodec import Call, Codec, DecodeError
from security import Passwords, identity_in, read_passwords, server_tls

log = logging.getLogger("csms")
# Apart and never below INFO: at DEBUG it would print frames and passwords.
socket_log = logging.getLogger("csms.websockets")
socket_log.setLevel(logging.INFO)

CODECS = {Subprotocol(f"ocpp{version}"): Codec(version) for version in ("2.1", "2.0.1", "1.6")}
LOOPBACK = {"127.0.0.1", "::1", "localhost"}


class Station(Link):
    """A connected station, as the CSMS sees it."""

    def __init__(self, csms: Csms, connection: ServerConnection, identity: str, codec: Codec) -> None:
        super().__init__(connection, codec.session(role="csms"), shown(identity), call_timeout=csms.call_timeout)
        self.csms = csms
        self.identity = identity
        self.version = codec.version
        self.booted = asyncio.Event()

    def heard(self) -> None:
        self.csms.watch.heard(self.identity)

    def answer(self, call: Call) -> Payload | None:
        for alert in alerts(self.identity, self.version, call):
            self.csms.alert(alert)
        handler = HANDLERS[self.version].get(call.action)
        return handler(self.csms.office, call.payload) if handler else None

    def answered(self, call: Call) -> None:
        if call.action == "BootNotification":
            self.booted.set()


Greet = Callable[[Station], Coroutine[Any, Any, None]]


class Csms:
    """Takes connections in; knows the stations that are connected.

    - `passwords`: None lets everybody in.
    - `alert` is called at once for every alert.
    - `heartbeat_interval`, in seconds, is told to the stations; one that is silent for more than `missed` of them is
      reported.
    - `greet` runs beside each connection.
    """

    def __init__(
        self,
        passwords: Passwords | None,
        alert: Callable[[Alert], None],
        *,
        heartbeat_interval: int = 300,
        missed: float = 2,
        call_timeout: float = 30.0,
        greet: Greet | None = None,
    ) -> None:
        self.alert = alert
        self.call_timeout = call_timeout
        self.office = Office(heartbeat_interval)
        self.stations: dict[str, Station] = {}
        self.watch = Watch(missed * heartbeat_interval, self._silent)
        self._passwords = passwords
        self._greet = greet

    @asynccontextmanager
    async def serving(self, host: str, port: int, tls: ssl.SSLContext | None) -> AsyncIterator[Server]:
        """Serves until the block ends, then says good-bye to every station."""
        try:
            async with serve(
                self._connected,
                host,
                port,
                ssl=tls,
                process_request=self._admit,
                select_subprotocol=choose_version,
                # The codec refuses a frame that is too long, and says so; what is longer still ends the connection.
                max_size=4 * max(codec.max_bytes for codec in CODECS.values()),
                logger=socket_log,
            ) as server:
                yield server
        finally:
            self.watch.stop()

    async def call(self, identity: str, action: str, payload: Payload) -> Payload:
        """Asks a station. Raises as `Link.call`; `ConnectionError` also for a station that is not connected."""
        if identity not in self.stations:
            raise ConnectionError(f"{shown(identity)} is not connected")
        return await self.stations[identity].call(action, payload)

    def _admit(self, connection: ServerConnection, request: Request) -> Response | None:
        """The HTTP part: who is it, and is that so? None goes on to the WebSocket."""
        identity = identity_in(request.path)
        if not identity:
            return connection.respond(HTTPStatus.NOT_FOUND, "The URL ends in no charging station identity.\n")
        if self._passwords is not None:
            headers = request.headers.get_all("Authorization")
            if not self._passwords.accept(identity, headers[0] if len(headers) == 1 else None):
                log.warning("%s: wrong credentials", shown(identity))
                response = connection.respond(HTTPStatus.UNAUTHORIZED, "Wrong user name or password.\n")
                response.headers["WWW-Authenticate"] = 'Basic realm="CSMS"'
                return response
        return None

    async def _connected(self, connection: ServerConnection) -> None:
        assert connection.request is not None
        identity = identity_in(connection.request.path)
        if connection.subprotocol is None:
            # After a handshake that names none, close at once [J16 3.2, P4 3.2].
            log.warning("%s: offers no version that is spoken here", shown(identity))
            await connection.close(CloseCode.PROTOCOL_ERROR, "no common OCPP version")
            return
        station = Station(self, connection, identity, CODECS[connection.subprotocol])
        log.info("%s: connected, OCPP %s", station.name, station.version)
        before = self.stations.get(identity)
        self.stations[identity] = station
        station.heard()
        beside = [asyncio.create_task(self._greet(station))] if self._greet else []
        if before is not None:
            # It has come back before its old connection was found dead.
            beside.append(asyncio.create_task(before.connection.close(CloseCode.GOING_AWAY, "connected anew")))
        try:
            await station.run()
        finally:
            for task in beside:
                task.cancel()
            if self.stations.get(identity) is station:
                del self.stations[identity]
            log.info("%s: disconnected", station.name)

    def _silent(self, identity: str) -> None:
        self.alert(Alert(identity, "silence", f"nothing heard for {self.watch.limit:g} s"))


def choose_version(_: ServerConnection, offered: Sequence[Subprotocol]) -> Subprotocol | None:
    """The first that the station offers and this server speaks: stations list what they prefer first."""
    return next((subprotocol for subprotocol in offered if subprotocol in CODECS), None)


async def ask_for_heartbeat_interval(station: Station) -> None:
    """What to do with a station that has booted: ask it something."""
    await station.booted.wait()
    variable = {"component": {"name": "OCPPCommCtrlr"}, "variable": {"name": "HeartbeatInterval"}}
    try:
        if station.version == "1.6":
            await station.call("GetConfiguration", {"key": ["HeartbeatInterval"]})
        else:
            await station.call("GetVariables", {"getVariableData": [variable]})
    except (CallRefused, DecodeError, TimeoutError, ConnectionError) as error:
        log.warning("%s: has not told its heartbeat interval: %s", station.name, type(error).__name__)
    else:
        log.info("%s: has told its heartbeat interval", station.name)


async def main() -> None:
    parser = argparse.ArgumentParser(description="A CSMS for OCPP 1.6, 2.0.1 and 2.1.")
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument("--secrets", type=Path, help="folder with server.pem, server.key and passwords.txt")
    way.add_argument("--insecure", action="store_true", help="no TLS, no passwords; loopback only")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (127.0.0.1)")
    parser.add_argument("--port", type=int, default=9000, help="port to listen on (9000)")
    parser.add_argument("--heartbeat-interval", type=int, default=300, help="seconds (300)")
    arguments = parser.parse_args()
    if arguments.insecure and arguments.host not in LOOPBACK:
        parser.error("--insecure is for loopback")

    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    secrets: Path | None = arguments.secrets
    csms = Csms(
        Passwords(read_passwords(secrets / "passwords.txt")) if secrets else None,
        lambda alert: print(alert, flush=True),
        heartbeat_interval=arguments.heartbeat_interval,
        greet=ask_for_heartbeat_interval,
    )
    tls = server_tls(secrets / "server.pem", secrets / "server.key") if secrets else None
    async with csms.serving(arguments.host, arguments.port, tls) as server:
        with suppress(NotImplementedError):  # on Windows
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, server.close)
        await server.wait_closed()


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(main())
