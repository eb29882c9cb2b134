"""Observers that export what happens on connections: to Prometheus, and as OpenTelemetry spans.

    Connection(..., observer=Metrics())
    Connection(..., observer=Spans(tracer))
    Connection(..., observer=Both(Metrics(), Spans(tracer)))

They need `prometheus-client` and `opentelemetry-api`. No label and no attribute holds a value of a payload. An action
that the version does not know is counted as "other", so that a peer cannot make labels.
"""

from __future__ import annotations

from opentelemetry.trace import Span, SpanKind, Status, StatusCode, Tracer
from prometheus_client import REGISTRY, CollectorRegistry, Counter, Gauge, Histogram

from ocpp_fastcodec.aio import CallEvent, Connection, FrameEvent, Observer

UNKNOWN = "other"


class Metrics(Observer):
    """Counts frames and times CALLs.

    - `ocpp_messages_total{action, direction}`: frames by action; "other" where there is none that the version knows.
    - `ocpp_frames_total{direction, verdict}`: frames by what the codec says to them.
    - `ocpp_call_duration_seconds{action, direction, outcome}`: from a CALL to its end.
    - `ocpp_calls_outstanding{direction}`: CALLs that wait for their answer.
    """

    def __init__(self, registry: CollectorRegistry = REGISTRY) -> None:
        self.messages = Counter("ocpp_messages", "Messages", ["action", "direction"], registry=registry)
        self.frames = Counter("ocpp_frames", "Frames", ["direction", "verdict"], registry=registry)
        self.durations = Histogram(
            "ocpp_call_duration_seconds",
            "From a CALL to its end",
            ["action", "direction", "outcome"],
            registry=registry,
        )
        self.outstanding = Gauge("ocpp_calls_outstanding", "CALLs without an answer", ["direction"], registry=registry)
        self._known: dict[str, frozenset[str]] = {}

    def frame(self, peer: Connection, event: FrameEvent) -> None:
        self.messages.labels(self._label(peer, event.action), event.direction).inc()
        self.frames.labels(event.direction, event.verdict).inc()

    def call(self, peer: Connection, event: CallEvent) -> None:
        if event.step == "begun":
            self.outstanding.labels(event.direction).inc()
        else:
            self.outstanding.labels(event.direction).dec()
            action = self._label(peer, event.action)
            self.durations.labels(action, event.direction, event.step).observe(event.seconds)

    def _label(self, peer: Connection, action: str | None) -> str:
        if peer.version not in self._known:
            self._known[peer.version] = frozenset(peer.session.codec.actions())
        return action if action in self._known[peer.version] else UNKNOWN


class Spans(Observer):
    """One span for each CALL: of kind client for ours, of kind server for the peer's."""

    def __init__(self, tracer: Tracer) -> None:
        self._tracer = tracer
        self._open: dict[tuple[int, str, str], Span] = {}

    def call(self, peer: Connection, event: CallEvent) -> None:
        key = (id(peer), event.direction, event.unique_id)
        if event.step == "begun":
            kind = SpanKind.CLIENT if event.direction == "out" else SpanKind.SERVER
            about = {"ocpp.station": peer.name, "ocpp.version": peer.version, "ocpp.message_id": event.unique_id}
            self._open[key] = self._tracer.start_span(f"ocpp {event.action}", kind=kind, attributes=about)
            return
        span = self._open.pop(key)
        span.set_attribute("ocpp.outcome", event.step)
        if event.code is not None:
            span.set_attribute("ocpp.error_code", event.code[:64])
        if event.step != "answered":
            span.set_status(Status(StatusCode.ERROR, event.step))
        span.end()


class Both(Observer):
    """Tells several observers."""

    def __init__(self, *observers: Observer) -> None:
        self._observers = observers

    def frame(self, peer: Connection, event: FrameEvent) -> None:
        for observer in self._observers:
            observer.frame(peer, event)

    def call(self, peer: Connection, event: CallEvent) -> None:
        for observer in self._observers:
            observer.call(peer, event)
