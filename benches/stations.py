"""What a live station costs a server: memory of its `Session` and `Connection`, and frames a second of one core.

    python benches/stations.py [STATIONS]

makes so many sessions (20,000 where nothing is said), and connections over a transport that leads nowhere; each station
has one call open, and sends a heartbeat, a status and meter values, which the server answers. The codec is real; one
serves all. What a socket and TLS take comes on top, in the kernel and in the WebSocket library.
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import time
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

from corpus import FRAMES
from ocpp_fastcodec import Call, Codec, Session
from ocpp_fastcodec.aio import Connection, Router

CODEC = Codec("1.6")
SENT = [frame.text for frame in FRAMES if frame.name in ("heartbeat", "status_notification", "meter_values_4")]
MOMENT = "2026-11-22T10:15:03Z"


class Nowhere:
    """A transport whose peer is silent."""

    async def recv(self) -> str:
        await asyncio.Event().wait()
        raise AssertionError

    async def send(self, frame: str) -> None:
        pass

    async def close(self, code: int = 1000, reason: str = "") -> None:
        pass


def resident() -> int:
    """The memory that the process has for itself, in bytes."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return 1024 * next(int(line.split()[1]) for line in status.splitlines() if line.startswith("RssAnon"))


def answer(session: Session, frame: str) -> str:
    call = session.receive(frame)
    assert isinstance(call, Call)
    return session.reply(call, {"currentTime": MOMENT} if call.action == "Heartbeat" else {})


def opened() -> Session:
    session = CODEC.session(role="csms")
    session.call("GetConfiguration", {"key": ["HeartbeatInterval"]})
    return session


async def connections(count: int) -> float:
    """The bytes of a connection that runs, its task and session included."""
    router = Router()
    gc.collect()
    before = resident()
    made = [Connection(Nowhere(), CODEC.session(role="csms"), router) for _ in range(count)]
    async with AsyncExitStack() as running:
        for connection in made:
            await running.enter_async_context(connection)
        await asyncio.sleep(0)
        gc.collect()
        return (resident() - before) / count


def main(count: int = 20_000) -> None:
    answer(opened(), SENT[0])
    gc.collect()
    before = resident()
    sessions = [opened() for _ in range(count)]
    gc.collect()
    memory: dict[str, Any] = {"session": (resident() - before) / count}
    texts = []
    for number in range(count):
        for text in SENT:
            message = json.loads(text)
            message[1] = f"{number}-{message[2]}"
            texts.append((number, json.dumps(message, separators=(",", ":"))))
    start = time.process_time()
    for number, text in texts:
        answer(sessions[number], text)
    rate = len(texts) / (time.process_time() - start)
    del sessions, texts
    memory["connection"] = asyncio.run(connections(count))
    print(f"{count:,} stations: {memory['session']:.0f} bytes for a session with a call that is open,")
    print(f"{memory['connection']:.0f} bytes for a connection that runs, its task and its session included;")
    print(f"{rate:,.0f} CALLs a second of one core, received, validated and answered by sessions in turn")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
