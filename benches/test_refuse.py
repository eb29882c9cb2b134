"""Times refusing a frame, the reply included, beside the package `ocpp`; report.py makes a table of the result."""

from __future__ import annotations

import json
from collections.abc import Callable

import ocpp.messages
from ocpp.exceptions import OCPPError
from pytest_benchmark.fixture import BenchmarkFixture

import timing
from corpus import Frame
from ocpp_fastcodec import DecodeError
from peers import codec
from refused import REFUSED

pytestmark = timing.ROUNDS

Refuse = Callable[[str], str | None]
"""From a broken frame to the reply; None where the peer stays silent."""


def with_fastcodec(frame: Frame) -> Refuse:
    decode = codec(frame.version).decode

    def refuse(text: str) -> str | None:
        try:
            decode(text)
        except DecodeError as error:
            return error.reply
        raise AssertionError("a broken frame was accepted")

    return refuse


def with_ocpp(frame: Frame) -> Refuse:
    """What `ChargePoint.route_message` does, without its logging and its thread pool."""
    unpack, validate, version = ocpp.messages.unpack, ocpp.messages._validate_payload, frame.version

    def refuse(text: str) -> str | None:
        try:
            message = unpack(text)
        except OCPPError:
            return None
        try:
            validate(message, version)
        except OCPPError as error:
            reply: str = message.create_call_error(error).to_json()
            return reply
        raise AssertionError("a broken frame was accepted")

    return refuse


PEERS: dict[str, Callable[[Frame], Refuse]] = {"ocpp_fastcodec": with_fastcodec, "ocpp": with_ocpp}


@timing.rows(REFUSED, PEERS)
def test_refuse(benchmark: BenchmarkFixture, frame: Frame, peer: str) -> None:
    """Both refuse; the codes are each one's own, and what is no JSON `ocpp` does not answer."""
    refuse = PEERS[peer](frame)
    reply = refuse(frame.text)
    if reply is None:
        assert (peer, frame.name.endswith(", json")) == ("ocpp", True)
    else:
        unique_id = codec(frame.version).peek(frame.text).unique_id
        assert json.loads(reply)[:2] == [4, unique_id]
    timing.run(benchmark, frame, peer, "refused", refuse, timing.repeated(frame.text, frame))
