"""The examples on `ocpp_fastcodec.aio`: servers as programs, the relay, the registry, and the exporters."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from aio.pipe import Pipe, pipe
from ocpp_fastcodec import Call, CallResult, Codec, Policy
from ocpp_fastcodec.aio import Closed, Connection, Refuse, Refused, Router, Transport
from registry import Registry
from relay import Relay, with_id
from shared import codec

EXAMPLES = Path(__file__).parent.parent / "examples"
LIMIT = 20.0
HEARTBEAT = {"currentTime": "2026-01-01T00:00:00Z"}


def run(test: Callable[[], Coroutine[Any, Any, None]]) -> None:
    async def limited() -> None:
        async with asyncio.timeout(LIMIT):
            await test()
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(limited())


# The servers, as programs, and the station simulator.


@pytest.mark.parametrize("version", ["1.6", "2.1"])
@pytest.mark.parametrize(
    ("program", "needs"), [("csms_fastapi.py", "fastapi"), ("csms_aiohttp.py", "aiohttp"), ("csms_picows.py", "picows")]
)
def test_a_day_at_a_server(program: str, needs: str, version: str) -> None:
    pytest.importorskip(needs)
    server = subprocess.Popen(
        [sys.executable, EXAMPLES / program, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert server.stdout is not None
        url = server.stdout.readline().split()[-1] + "CS-1"
        station = subprocess.run(
            [sys.executable, EXAMPLES / "station.py", url, "--version", version],
            capture_output=True,
            text=True,
            timeout=LIMIT,
            check=True,
        )
    finally:
        server.terminate()
        _, complaints = server.communicate(timeout=LIMIT)
    assert "boot: Accepted, heartbeats every 300 s\n" in station.stdout
    assert "security event\n" in station.stdout
    assert station.stderr == ""
    assert complaints == ""


# The registry.


def test_the_newest_connection_wins() -> None:
    async def test() -> None:
        stations = Registry()
        (old, _), (new, far) = pipe(), pipe()
        held = asyncio.Event()

        async def serve(transport: Transport) -> None:
            async with (
                Connection(transport, codec("1.6").session("csms"), name="CS-1") as peer,
                stations.holding(peer),
            ):
                held.set()
                await peer.closed()

        first = asyncio.create_task(serve(old))
        await held.wait()
        assert "CS-1" in stations
        calling = asyncio.create_task(stations.call("CS-1", "ClearCache", {}))
        await asyncio.sleep(0)
        second = asyncio.create_task(serve(new))
        await first
        assert old.ended is not None
        assert (old.ended.code, old.ended.reason) == (1001, "connected anew")
        with pytest.raises(Closed):
            await calling
        # The end of the old one has not removed the new one.
        assert "CS-1" in stations
        calling = asyncio.create_task(stations.call("CS-1", "ClearCache", {}))
        frame = json.loads(await far.recv())
        await far.send(json.dumps([3, frame[1], {"status": "Accepted"}]))
        assert (await calling).payload == {"status": "Accepted"}
        await stations.close()
        await second
        assert "CS-1" not in stations
        with pytest.raises(ConnectionError, match="'CS-1' is not connected"):
            await stations.call("CS-1", "ClearCache", {})

    run(test)


# The relay.


class Scene:
    """A relay between pipes, and the far ends of these."""

    def __init__(self, relay_codec: Codec) -> None:
        station, self.station = pipe()
        primary, self.primary = pipe()
        self.secondaries: list[Pipe] = []
        self.refuse_secondary = False
        self.relay = Relay(relay_codec, station, primary, self.connect, call_timeout=0.2, patience=0.01)

    async def connect(self) -> Transport:
        if self.refuse_secondary:
            raise ConnectionRefusedError
        near, far = pipe()
        self.secondaries.append(far)
        return near

    async def secondary(self, number: int = 0) -> Pipe:
        while len(self.secondaries) <= number:
            await asyncio.sleep(0)
        return self.secondaries[number]


def relayed(test: Callable[[Scene], Coroutine[Any, Any, None]], relay_codec: Codec | None = None) -> None:
    async def scene() -> None:
        scene = Scene(relay_codec or codec("1.6"))
        running = asyncio.create_task(scene.relay.run())
        await test(scene)
        scene.station.end(Closed(1001))
        await running
        assert scene.primary.ended is not None

    run(scene)


def test_both_backends_hear_and_one_answers() -> None:
    async def test(scene: Scene) -> None:
        secondary = await scene.secondary()
        frame = '[2, "1",\n"Heartbeat",  {}]'
        await scene.station.send(frame)
        assert await scene.primary.recv() == frame
        assert await secondary.recv() == frame
        await secondary.send('[3,"1",{"currentTime":"wrong"}]')
        await scene.primary.send('[3,"1", {"currentTime":"right"}]')
        assert await scene.station.recv() == '[3,"1", {"currentTime":"right"}]'
        assert not scene.station.arrived

    relayed(test)


def test_both_backends_ask_with_the_same_id() -> None:
    async def test(scene: Scene) -> None:
        secondary = await scene.secondary()
        await scene.primary.send('[2,"7","ClearCache",{}]')
        await secondary.send('[2,"7","Reset",{"type":"Soft"}]')
        for backend, status in ((scene.primary, "Accepted"), (secondary, "Rejected")):
            asked = json.loads(await scene.station.recv())
            assert asked[1] != "7"
            # One at a time.
            await asyncio.sleep(0)
            assert not scene.station.arrived
            await scene.station.send(json.dumps([3, asked[1], {"status": status}]))
            assert json.loads(await backend.recv()) == [3, "7", {"status": status}]

    relayed(test)


def test_a_station_that_does_not_answer_a_backend() -> None:
    async def test(scene: Scene) -> None:
        await scene.primary.send('[2,"7","ClearCache",{}]')
        late = json.loads(await scene.station.recv())
        await scene.primary.send('[2,"8","ClearCache",{}]')
        asked = json.loads(await scene.station.recv())
        await scene.station.send(json.dumps([3, late[1], {"status": "Rejected"}]))
        await scene.station.send(json.dumps([4, asked[1], "InternalError", "", {}]))
        assert json.loads(await scene.primary.recv()) == [4, "8", "InternalError", "", {}]

    relayed(test)


def test_the_secondary_comes_and_goes() -> None:
    async def test(scene: Scene) -> None:
        (await scene.secondary()).end(Closed(1006))
        await scene.station.send('[2,"1","Heartbeat",{}]')
        assert json.loads(await scene.primary.recv())[1] == "1"
        secondary = await scene.secondary(1)
        await asyncio.sleep(0)
        await scene.station.send('[2,"2","Heartbeat",{}]')
        assert json.loads(await secondary.recv())[1] == "2"

    relayed(test)


def test_without_the_primary_the_station_goes_offline() -> None:
    async def test() -> None:
        scene = Scene(codec("1.6"))
        scene.refuse_secondary = True
        running = asyncio.create_task(scene.relay.run())
        await asyncio.sleep(0.02)
        scene.primary.end(Closed(1006))
        await running
        assert scene.station.ended is not None
        assert scene.station.ended.code == 1013

    run(test)


def test_what_cannot_be_read_is_answered_by_the_relay() -> None:
    async def test(scene: Scene) -> None:
        await scene.station.send("pong")
        assert json.loads(await scene.station.recv())[:3] == [4, "-1", "RpcFrameworkError"]
        await scene.primary.send("pong")
        await scene.station.send('[2,"1","Heartbeat",{}]')
        assert json.loads(await scene.primary.recv())[1] == "1"

    relayed(test, codec("2.0.1"))


def test_frames_are_mended_on_the_way() -> None:
    async def test(scene: Scene) -> None:
        await scene.station.send('[2,"1","Heartbeat",{"extra":1}]')
        assert await scene.primary.recv() == '[2,"1","Heartbeat",{}]'
        await scene.station.send('[2,"2","Heartbeat", {}]')
        assert await scene.primary.recv() == '[2,"2","Heartbeat", {}]'
        await scene.station.send('[2,"3","BootNotification",{}]')
        assert await scene.primary.recv() == '[2,"3","BootNotification",{}]'

    relayed(test, Codec("1.6", policy=Policy.field()))


@pytest.mark.parametrize("head", ['[2,"1"', ' [ 2 , "a\\"b"', '[2,"\\u0041\\\\"'])
def test_only_the_id_is_replaced(head: str) -> None:
    rest = ',"Heartbeat",{"a":"[2,\\"1\\""}]'
    assert with_id(head + rest, 'ours"') == head[: head.index('"')] + '"ours\\""' + rest


# The exporters.


def talk(observer: Any) -> None:
    """Two CALLs of the station, and three of the CSMS: answered, refused, timed out."""
    of_csms, of_station = Router(), Router()
    of_csms.on("Heartbeat")(lambda call, peer: HEARTBEAT)

    @of_station.on("Reset")
    def refuse(call: Call, peer: Connection) -> Any:
        raise Refuse("SecurityError")

    @of_station.on("GetConfiguration")
    async def hang(call: Call, peer: Connection) -> Any:
        await asyncio.Event().wait()

    of_station.on("ClearCache")(lambda call, peer: {"status": "Accepted"})

    async def test() -> None:
        near, far = pipe()
        options: dict[str, Any] = {"drain": 0}
        async with (
            Connection(near, codec("1.6").session("csms"), of_csms, name="CS-1", observer=observer) as peer,
            Connection(far, codec("1.6").session("charging_station"), of_station, **options) as csms,
        ):
            assert isinstance(await csms.call("Heartbeat", {}), CallResult)
            with pytest.raises(Refused):
                await csms.call("Authorize", {"idTag": "1"})
            await peer.call("ClearCache", {})
            with pytest.raises(Refused):
                await peer.call("Reset", {"type": "Hard"})
            with pytest.raises(TimeoutError):
                await peer.call("GetConfiguration", {}, timeout=0.01)
            await far.send('[2,"1","MakeCoffee",{}]')
            await far.send("[2,")
            await asyncio.sleep(0.01)

    run(test)


def test_prometheus() -> None:
    prometheus = pytest.importorskip("prometheus_client")
    pytest.importorskip("opentelemetry")
    from metrics import Metrics

    registry = prometheus.CollectorRegistry()
    talk(Metrics(registry))

    def value(name: str, **labels: str) -> Any:
        return registry.get_sample_value(name, labels)

    assert value("ocpp_messages_total", action="Heartbeat", direction="in") == 1
    assert value("ocpp_messages_total", action="Heartbeat", direction="out") == 1
    assert value("ocpp_messages_total", action="other", direction="in") == 2
    assert value("ocpp_frames_total", direction="in", verdict="refused") == 2
    duration = "ocpp_call_duration_seconds_count"
    assert value(duration, action="Heartbeat", direction="in", outcome="answered") == 1
    assert value(duration, action="Authorize", direction="in", outcome="refused") == 1
    assert value(duration, action="ClearCache", direction="out", outcome="answered") == 1
    assert value(duration, action="Reset", direction="out", outcome="refused") == 1
    assert value(duration, action="GetConfiguration", direction="out", outcome="timed out") == 1
    assert value("ocpp_calls_outstanding", direction="in") == 0
    assert value("ocpp_calls_outstanding", direction="out") == 0


def test_spans() -> None:
    pytest.importorskip("prometheus_client")
    sdk = pytest.importorskip("opentelemetry.sdk.trace")
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    from metrics import Both, Spans

    exporter = InMemorySpanExporter()
    provider = sdk.TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    spans = Spans(provider.get_tracer("test"))
    talk(Both(spans))
    done = {
        (span.name, span.kind.name, (span.attributes or {}).get("ocpp.outcome"))
        for span in exporter.get_finished_spans()
    }
    assert done == {
        ("ocpp Heartbeat", "SERVER", "answered"),
        ("ocpp Authorize", "SERVER", "refused"),
        ("ocpp ClearCache", "CLIENT", "answered"),
        ("ocpp Reset", "CLIENT", "refused"),
        ("ocpp GetConfiguration", "CLIENT", "timed out"),
    }
    assert not spans._open
