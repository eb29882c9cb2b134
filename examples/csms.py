"""A CSMS for OCPP 1.6, 2.0.1 and 2.1, with security profile 2, on `websockets` and ocpp_fastcodec alone.

    python examples/csms.py --secrets secrets          # made by make_certificate.py
    python examples/csms.py --insecure                 # plain ws:// on loopback, without passwords

Alerts go to standard output, one a line, within moments of the fault; everything else goes to the log on standard
error. The parts: csms_handlers.py (what is answered), csms_alerts.py (what is reported), csms_watch.py (who has gone
quiet), log_limit.py (how much is logged), registry.py (who is connected), security.py (who may come in, and how).
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import signal
import ssl
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from http import HTTPStatus
from pathlib import Path
from typing import Any, cast

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from csms_alerts import RULES, Alert, alerts, shown
from csms_handlers import Office
from csms_watch import Watch
from log_limit import Limit, LogLimit
from ocpp_fastcodec import Call, Codec, DecodeError
from ocpp_fastcodec.aio import (
    NO_COMMON_VERSION,
    Connection,
    FrameEvent,
    Observer,
    Refused,
    Router,
    negotiate,
    station_id,
    wrap,
)
from registry import Registry
from security import Passwords, read_passwords, server_tls

log = logging.getLogger("csms")
# Apart and never below INFO: at DEBUG it would print frames and passwords.
socket_log = logging.getLogger("csms.websockets")
socket_log.setLevel(logging.INFO)

CODECS = {f"ocpp{version}": Codec(version) for version in RULES}
LOOPBACK = {"127.0.0.1", "::1", "localhost"}


class Csms(Observer):
    """Takes connections in; knows the stations that are connected.

    - `passwords`: None lets everybody in.
    - `alert` is called at once for every alert.
    - `heartbeat_interval`, in seconds, is told to the stations; one that is silent for more than `missed` of them is
      reported.
    """

    def __init__(
        self,
        passwords: Passwords | None,
        alert: Callable[[Alert], None],
        *,
        heartbeat_interval: int = 300,
        missed: float = 2,
        call_timeout: float = 30.0,
    ) -> None:
        self.alert = alert
        self.call_timeout = call_timeout
        self.stations = Registry()
        self.watch = Watch(missed * heartbeat_interval, self._silent)
        self.router = Router()
        self.router.include(Office.router.bind(Office(heartbeat_interval)))
        self.router.after("BootNotification")(ask_for_heartbeat_interval)
        for action in {action for rules in RULES.values() for action in rules}:
            self.router.after(action)(self._report)
        self._passwords = passwords

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

    def frame(self, peer: Connection, event: FrameEvent) -> None:
        """Any frame is a sign of life, valid or not."""
        if event.direction == "in":
            self.watch.heard(peer.name)

    def _admit(self, connection: ServerConnection, request: Request) -> Response | None:
        """The HTTP part: who is it, and is that so? None goes on to the WebSocket."""
        try:
            identity = station_id(request.path)
        except ValueError as error:
            return connection.respond(HTTPStatus.NOT_FOUND, f"{error}\n")
        if self._passwords is not None:
            headers = request.headers.get_all("Authorization")
            if not self._passwords.accept(identity, headers[0] if len(headers) == 1 else None):
                log.warning("%s: wrong credentials", shown(identity))
                response = connection.respond(HTTPStatus.UNAUTHORIZED, "Wrong user name or password.\n")
                response.headers["WWW-Authenticate"] = 'Basic realm="CSMS"'
                return response
        return None

    async def _connected(self, websocket: ServerConnection) -> None:
        assert websocket.request is not None
        identity = station_id(websocket.request.path)
        if websocket.subprotocol is None:
            log.warning("%s: offers no version that is spoken here", shown(identity))
            await websocket.close(*NO_COMMON_VERSION)
            return
        session = CODECS[websocket.subprotocol].session("csms")
        options: dict[str, Any] = {"name": identity, "observer": self, "timeout": self.call_timeout}
        async with (
            Connection(wrap(websocket), session, self.router, **options) as station,
            self.stations.holding(station),
        ):
            log.info("%s: connected, OCPP %s", shown(identity), station.version)
            self.watch.heard(identity)
            await station.closed()
        log.info("%s: disconnected", shown(identity))

    def _report(self, call: Call, answer: Any, station: Connection) -> None:
        for alert in alerts(station.name, station.version, call):
            self.alert(alert)

    def _silent(self, identity: str) -> None:
        self.alert(Alert(identity, "silence", f"nothing heard for {self.watch.limit:g} s"))


def choose_version(_: ServerConnection, offered: Sequence[Subprotocol]) -> Subprotocol | None:
    return cast(Subprotocol | None, negotiate(offered))


async def ask_for_heartbeat_interval(call: Call, answer: Any, station: Connection) -> None:
    """What to do with a station that has booted: ask it something."""
    variable = {"component": {"name": "OCPPCommCtrlr"}, "variable": {"name": "HeartbeatInterval"}}
    try:
        if station.version == "1.6":
            await station.call("GetConfiguration", {"key": ["HeartbeatInterval"]})
        else:
            await station.call("GetVariables", {"getVariableData": [variable]})
    except (Refused, DecodeError, TimeoutError, ConnectionError) as error:
        log.warning("%s: has not told its heartbeat interval: %s", shown(station.name), type(error).__name__)
    else:
        log.info("%s: has told its heartbeat interval", shown(station.name))


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
    for handler in logging.getLogger().handlers:
        handler.addFilter(LogLimit())
    alerts_of_a_station = Limit()

    def tell(alert: Alert) -> None:
        if alerts_of_a_station.passes(alert.station):
            print(alert, flush=True)
        else:
            log.warning("%s: an alert was left out, there are too many", shown(alert.station))

    secrets: Path | None = arguments.secrets
    csms = Csms(
        Passwords(read_passwords(secrets / "passwords.txt")) if secrets else None,
        tell,
        heartbeat_interval=arguments.heartbeat_interval,
    )
    tls = server_tls(secrets / "server.pem", secrets / "server.key") if secrets else None
    async with csms.serving(arguments.host, arguments.port, tls) as server:
        with suppress(NotImplementedError):  # on Windows
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, server.close)
        await server.wait_closed()


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(main())
