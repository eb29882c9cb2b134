"""Records two whole sessions of the PyPI package `ocpp` over a real WebSocket: sample input for log readers.

    python examples/capture.py

A CSMS and a station of that package talk on loopback, once in OCPP 1.6 and once in 2.0.1, and every text
frame is kept exactly as it crossed the wire. Clock and message ids are made up here, so a second run writes
the same bytes. What they say is in capture_v16.py and capture_v201.py. Needs `ocpp` and `websockets`; does
not use ocpp_fastcodec.
"""

from __future__ import annotations

import asyncio
import json
import logging
import uuid
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import ocpp.messages
from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

import capture_v16
import capture_v201

CAPTURES = Path(__file__).resolve().parent / "captures"
SESSION_TIMEOUT = 60.0


class Clock:
    """Time that moves only when told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 10, 15, 3, 120_000, tzinfo=UTC)

    def wait(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    def stamp(self, offset: float = 0.0) -> str:
        moment = self.now + timedelta(seconds=offset)
        return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


@dataclass(frozen=True)
class Line:
    """One text frame as the CSMS saw it."""

    time: datetime
    received: bool
    frame: str


class Tap:
    """A connection that notes every text frame on its way."""

    def __init__(self, connection: ServerConnection, clock: Clock, lines: list[Line]) -> None:
        self._connection = connection
        self._clock = clock
        self._lines = lines

    async def recv(self) -> str:
        frame = await self._connection.recv()
        assert isinstance(frame, str), "OCPP-J uses text frames"
        self._note(frame, received=True)
        return frame

    async def send(self, frame: str) -> None:
        self._note(frame, received=False)
        await self._connection.send(frame)

    def _note(self, frame: str, *, received: bool) -> None:
        self._clock.wait(0.004 + len(frame) % 29 / 1000)
        self._lines.append(Line(self._clock.now, received, frame))


def numbered_ids(sender: str) -> Callable[[], uuid.UUID]:
    """Ids that look like the package's own, in a fixed order."""

    def ids() -> Iterator[uuid.UUID]:
        number = 0
        while True:
            number += 1
            yield uuid.uuid5(uuid.NAMESPACE_URL, f"ocpp:{sender}:{number}")

    return ids().__next__


async def record(version: str, station_id: str, sides: Any) -> list[Line]:
    """Runs one session over loopback and returns its frames in the order in which the CSMS saw them."""
    clock = Clock()
    lines: list[Line] = []
    subprotocols = [Subprotocol(f"ocpp{version}")]
    connected: asyncio.Future[Any] = asyncio.get_running_loop().create_future()

    async def serve_station(connection: ServerConnection) -> None:
        csms = sides.Csms(station_id, Tap(connection, clock, lines))
        csms.clock = clock
        csms._unique_id_generator = numbered_ids(f"{version}:csms")
        connected.set_result(csms)
        with suppress(ConnectionClosed):
            await csms.start()

    async with serve(serve_station, "127.0.0.1", 0, subprotocols=subprotocols) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        url = f"ws://127.0.0.1:{port}/ocpp/{station_id}"
        async with connect(url, subprotocols=subprotocols, proxy=None) as connection:
            station = sides.Station(station_id, connection)
            station.clock = clock
            station.triggered = asyncio.Event()
            station.background = set()
            station._unique_id_generator = numbered_ids(f"{version}:{station_id}")
            listening = asyncio.create_task(station.start())
            await asyncio.wait_for(sides.session(await connected, station, clock), SESSION_TIMEOUT)
            listening.cancel()
    return lines


def log_text(lines: list[Line], station_id: str, version: str) -> str:
    """Ordinary server log lines: text before each frame, and after those that were sent."""
    rows = []
    for line in lines:
        time = line.time.strftime("%Y-%m-%d %H:%M:%S.%f")[:-3]
        verb = "receive" if line.received else "send"
        tail = "" if line.received else f" ({len(line.frame)} bytes)"
        rows.append(f"{time} INFO csms {station_id} ocpp{version} {verb}: {line.frame}{tail}\n")
    return "".join(rows)


def json_lines(lines: list[Line], station_id: str, version: str) -> str:
    """One JSON object a line, with the frame's text as a string in it."""
    rows = []
    for line in lines:
        row = {
            "time": line.time.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "station": station_id,
            "subprotocol": f"ocpp{version}",
            "direction": "received" if line.received else "sent",
            "frame": line.frame,
        }
        rows.append(json.dumps(row, ensure_ascii=False) + "\n")
    return "".join(rows)


async def main() -> None:
    # In the thread pool the order of frames could change from run to run.
    ocpp.messages.ASYNC_VALIDATION = False
    # The package logs a traceback for every CALLERROR; here they are part of the plan.
    logging.getLogger("ocpp").setLevel(logging.CRITICAL + 1)

    CAPTURES.mkdir(exist_ok=True)
    lines = await record("1.6", "CP_1", capture_v16)
    write(CAPTURES / "ocpp16.log", log_text(lines, "CP_1", "1.6"), lines)
    lines = await record("2.0.1", "CS_1", capture_v201)
    write(CAPTURES / "ocpp201.jsonl", json_lines(lines, "CS_1", "2.0.1"), lines)


def write(path: Path, text: str, lines: list[Line]) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
    types = [json.loads(line.frame)[0] for line in lines]
    names = ((2, "CALL"), (3, "CALLRESULT"), (4, "CALLERROR"))
    counts = ", ".join(f"{types.count(number)} {name}" for number, name in names)
    received = sum(line.received for line in lines)
    name = path.relative_to(CAPTURES.parent.parent)
    print(f"{name}: {len(lines)} frames ({counts}), {received} from the station")


if __name__ == "__main__":
    asyncio.run(main())
