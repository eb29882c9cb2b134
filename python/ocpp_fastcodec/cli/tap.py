"""`tap`: relays stations to their server, shows what passes, and writes it to a log."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import shutil
import signal
import ssl
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TextIO

from ..logs.formats import version_of
from ..logs.names import MAX_NAME, printable
from ..logs.record import DOWN, UP, Direction
from ..policy import Policy
from .output import complain

if TYPE_CHECKING:
    from ..tap.watch import Seen, Watch

_ARROWS = {UP: "->", DOWN: "<-"}
_BAD, _MENDED, _QUIET, _PLAIN = "\033[31m", "\033[33m", "\033[2m", "\033[0m"
_LEAST_WIDTH = 40


def run(arguments: argparse.Namespace) -> int:
    """Relays until it is interrupted. 0: it was; 2: an option was of no use."""
    try:
        from ..tap.relay import Options, Relay
    except ImportError as error:
        if error.name and error.name.startswith("ocpp_fastcodec"):
            raise
        complain('tap needs websockets: pip install "ocpp-fastcodec[tap]"')
        return 2
    if arguments.mend and arguments.policy is None:
        complain("--mend needs --policy, which says what is mended")
        return 2
    try:
        log = _opened(arguments.log)
        listening, connecting = _listening(arguments), _connecting(arguments)
    except (OSError, ValueError) as error:  # those of the module ssl are OSErrors
        complain(f"{getattr(error, 'filename', None) or 'tap'}: {getattr(error, 'strerror', None) or error}")
        return 2
    with log:
        desk = Desk(
            log, arguments.policy, version=arguments.version and arguments.version.version, mends=arguments.mend
        )
        options = Options(arguments.to, listening, connecting, tuple(arguments.header))
        relay = Relay(options, desk.open, desk.failed)
        host, port = arguments.listen
        try:
            asyncio.run(_serve(relay, host, port, lambda port: desk.started(port, arguments)))
        except OSError as error:
            complain(f"port {port} cannot be listened on: {error.strerror or type(error).__name__}")
            return 2
    desk.stopped(arguments.log)
    return 0


async def _serve(relay: object, host: str | None, port: int, started: Callable[[int], None]) -> None:
    """Listens until the process is interrupted or asked to end."""
    from ..tap.relay import Relay

    assert isinstance(relay, Relay)
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError, RuntimeError, ValueError):  # not on Windows, and in the main thread alone
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
    server = await relay.listen(host, port)
    started(next(iter(server.sockets)).getsockname()[1])
    async with server:
        await stop.wait()


def _opened(name: str) -> TextIO:
    """The log, to be read by its owner alone: it holds the frames as they were sent."""
    return os.fdopen(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "a", encoding="utf-8")


def _listening(arguments: argparse.Namespace) -> ssl.SSLContext | None:
    if not arguments.certificate:
        if arguments.key:
            raise ValueError("--key needs --certificate")
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(arguments.certificate, arguments.key)
    return context


def _connecting(arguments: argparse.Namespace) -> ssl.SSLContext | None:
    if not arguments.to.startswith("wss:"):
        return None
    context = ssl.create_default_context(cafile=arguments.ca)
    if arguments.client_certificate:
        context.load_cert_chain(arguments.client_certificate)
    return context


class Desk:
    """Shows what passes on the terminal, and writes it to the log.

    - `log`: gets one JSON object for each frame, which `check` and `report` read.
    - `version`: judges by this version where a connection names none.
    - `mends`: whether what the policy makes of a frame is passed on in its place.
    """

    def __init__(self, log: TextIO, policy: Policy | None, *, version: str | None, mends: bool) -> None:
        self._log = log
        self._policy = policy
        self._version = version
        self._mends = mends
        self._frames = self._invalid = self._mended = 0
        self._colours = sys.stdout.isatty()

    def open(self, station: str, subprotocol: str | None) -> Connected:
        """A station and the server were connected."""
        from ..tap.watch import Watch

        version = version_of(subprotocol) if subprotocol else self._version
        self._write(station, event="connected", subprotocol=subprotocol)
        self._show(station, f"connected, {subprotocol or 'without a subprotocol'}"
                   + ("" if version else ": nothing is judged, give --version"), _QUIET)  # fmt: skip
        return Connected(self, station, subprotocol, Watch(version, self._policy))

    def failed(self, station: str, reason: str) -> None:
        """A station was not connected."""
        self._write(station, event="refused", reason=reason)
        self._show(station, f"refused: {reason}", _BAD)

    def started(self, port: int, arguments: argparse.Namespace) -> None:
        """Says what happens from now on."""
        scheme = "wss" if arguments.certificate else "ws"
        print(f"listening on {scheme}://{arguments.listen[0] or '*'}:{port}/ and passing on to {_bare(arguments.to)}")
        print(f"the log is {printable(arguments.log)}, unmasked; end with Ctrl-C", flush=True)

    def stopped(self, log: str) -> None:
        """Says what has passed."""
        mended = f", {self._mended:,} mended" if self._mends else ""
        print(
            f"\n{self._frames:,} frames, {self._invalid:,} invalid{mended}; now: ocpp-fastcodec check {printable(log)}"
        )

    def seen(self, line: Connected, direction: Direction, frame: str | bytes, seen: Seen) -> bool:
        """Shows and writes a frame; whether the mended one is to be passed on."""
        mends = self._mends and seen.mended is not None
        self._frames += 1
        self._invalid += bool(seen.violations)
        self._mended += mends
        about = {"mended": [str(violation.rule) for violation in seen.resolved]} if mends else {}
        text = frame if isinstance(frame, str) else frame.decode(errors="replace")
        self._write(line.station, direction=direction, subprotocol=line.subprotocol, frame=text, **about)
        kind = "" if seen.type == "CALL" else f" {seen.type}"
        title = f"{_ARROWS[direction]} {printable(seen.action, MAX_NAME) or 'unknown'}{kind}"
        self._show(line.station, title, _BAD if seen.violations else "", seen.redacted)
        resolutions = {(violation.keyword, violation.pointer): violation for violation in seen.resolved}
        for violation in seen.violations:
            known = resolutions.get((violation.keyword, violation.pointer))
            self._note(printable(violation.message), _BAD if known is None else _MENDED)
            if known is not None:
                verb = "mended" if mends else "would be mended" if known.resolution != "accept" else "accepted"
                self._note(f"  {verb}: {known.resolution} by {printable(str(known.rule))}", _MENDED)
        return mends

    def ended(self, line: Connected, code: int, reason: str) -> None:
        """A connection was closed."""
        self._write(line.station, event="closed", code=code, reason=reason)
        self._show(line.station, f"closed: {code} {printable(reason)}", _QUIET)

    def _write(self, station: str, **about: object) -> None:
        time = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        self._log.write(json.dumps({"time": time, "station": station, **about}) + "\n")
        self._log.flush()

    def _show(self, station: str, title: str, colour: str, frame: str = "") -> None:
        text = f"{datetime.now():%H:%M:%S} {printable(station, MAX_NAME)} {title}"
        room = max(shutil.get_terminal_size((100, 24)).columns - len(text) - 2, _LEAST_WIDTH)
        self._line(text, colour, printable(frame, room))

    def _note(self, text: str, colour: str) -> None:
        self._line(f"         {text}", colour)

    def _line(self, text: str, colour: str, rest: str = "") -> None:
        if self._colours:
            text, rest = f"{colour}{text}{_PLAIN}", f"{_QUIET}{rest}{_PLAIN}"
        with suppress(BrokenPipeError):
            print(f"{text}  {rest}".rstrip(), flush=True)


class Connected:
    """One station's connection at the desk."""

    def __init__(self, desk: Desk, station: str, subprotocol: str | None, watch: Watch) -> None:
        self._desk = desk
        self.station = station
        self.subprotocol = subprotocol
        self._watch = watch

    def passes(self, direction: Direction, frame: str | bytes) -> str | bytes:
        """A frame was sent; returns what is passed on."""
        seen = self._watch.see(direction, frame)
        if self._desk.seen(self, direction, frame, seen):
            assert seen.mended is not None
            return seen.mended
        return frame

    def ended(self, code: int, reason: str) -> None:
        """The connection was closed."""
        self._desk.ended(self, code, reason)


def _bare(url: str) -> str:
    """The URL without the password in it."""
    scheme, _, rest = url.partition("://")
    return printable(f"{scheme}://{rest.rpartition('@')[2]}")
