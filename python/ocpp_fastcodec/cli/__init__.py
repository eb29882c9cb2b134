"""The command line: `explain`, `check`, `report`, `tables`, `tap`, `redact` and `stubs`."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from io import TextIOWrapper

from .. import VERSIONS, Codec, Extensions, Redactor, __version__
from ..logs import Formats, builtin, load
from ..policy import PRESETS, Policy
from . import check, explain, redact, report, stubs, tables, tap
from .machine import SHAPE

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Runs a command and returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # names may hold what the terminal's encoding lacks
    try:
        arguments = _parser().parse_args(argv)
    except SystemExit as stop:  # argparse has printed the help or the complaint
        return stop.code if isinstance(stop.code, int) else 2
    try:
        status: int = arguments.run(arguments)
    except KeyboardInterrupt:
        return 130
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ocpp-fastcodec",
        description="Judges OCPP-J frames by the official schemas of OCPP 1.6, 2.0.1 and 2.1.",
    )
    parser.add_argument("--version", action="version", version=f"ocpp-fastcodec {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    _add_explain(commands)
    _add_check(commands)
    _add_report(commands)
    _add_tables(commands)
    _add_tap(commands)
    _add_redact(commands)
    _add_stubs(commands)
    return parser


def _add_explain(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "explain",
        help="print what an action's payload must look like",
        description="Prints the compiled schema.",
    )
    parser.add_argument("action", metavar="ACTION", help="such as BootNotification, or BootNotificationResponse")
    parser.add_argument("--version", type=_codec, help="1.6, 2.0.1 or 2.1 (default: 2.0.1)")
    parser.add_argument("--response", action="store_true", help="the response's schema, not the request's")
    parser.set_defaults(run=explain.run)


def _add_check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "check",
        help="judge the frames in log files",
        description="Finds the OCPP-J frames in log lines or JSON lines of any shape, judges each, and sums "
        "up what is wrong. Never prints a payload's values.",
        epilog="exit status: 0 all valid, 1 something is invalid, 2 a log or an option was of no use\n\n" + SHAPE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_logs(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object, see below")
    parser.add_argument("--examples", action="store_true", help="print a redacted frame for each rule that is broken")
    parser.add_argument(
        "--max-examples", metavar="N", type=_count, default=3, help="lines to name for each row (default: 3)"
    )
    parser.set_defaults(run=check.run)


def _add_report(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "report",
        help="draw what log files say as an HTML page",
        description="Judges the frames in logs, and writes one HTML page for a technician, a maker and a manager. It "
        "needs no network, and holds no value of a payload but who made a station and what it measured.",
        epilog="exit status: 0 the page is written, 2 a log or an option was of no use",
    )
    _add_logs(parser)
    parser.add_argument(
        "-o", "--output", metavar="FILE", default="report.html", help="the page (default: report.html; - for stdout)"
    )
    parser.set_defaults(run=report.run)


def _add_tables(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "tables",
        help="write what log files hold as tables",
        description="Writes frames, samples, status, sessions, outages and events as tables, a file for each. Ids are "
        "written as they are, or as pseudonyms. What the columns hold is on the page docs/tables.md.",
        epilog="exit status: 0 the tables are written, 2 a log or an option was of no use, and nothing is written",
    )
    _add_logs(parser)
    parser.add_argument("--out", metavar="DIR", required=True, help="the folder of the tables, where none is yet")
    parser.add_argument(
        "--write", choices=("parquet", "arrow", "csv"), default="parquet", help="what is written (default: parquet)"
    )
    parser.add_argument(
        "--state",
        metavar="FILE",
        help="take up what was open when this file was written, and keep there what is open now, instead of writing "
        "it; so the logs of each day give what all of them give at once",
    )
    parser.add_argument(
        "--last", action="store_true", help="nothing more is to come: write what is open too, and remove the state"
    )
    parser.add_argument(
        "--silence",
        metavar="SECONDS",
        type=_seconds,
        default=300,
        help="a station that sends nothing for longer is offline (default: 300)",
    )
    _add_pseudonyms(parser)
    parser.add_argument("--hide-stations", action="store_true", help="give stations pseudonyms too")
    parser.set_defaults(run=tables.run)


def _seconds(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 10**9:
        raise argparse.ArgumentTypeError(f"not a number of seconds: {text!r}")
    return int(text)


def _add_pseudonyms(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--pseudonyms",
        metavar="KEYFILE",
        type=_key,
        help="give the same card, driver or vehicle the same short name, made with the secret in this file",
    )


def _add_tap(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "tap",
        help="relay stations to their server, and judge what passes",
        description="A relay for one desk: stations connect to it, it connects to the server, and frames pass as they "
        "are. Each is judged and shown, masked, with what is wrong; and written as it was to a log that check, report "
        "and redact read. The station's path ends in its identity, which is put at the end of the server's URL; "
        "subprotocol, headers and passwords are passed on.",
        epilog="exit status: 0 it was interrupted, 2 an option was of no use",
    )
    parser.add_argument(
        "--listen", metavar="[HOST:]PORT", type=_address, required=True, help="where stations connect; 0: any free port"
    )
    parser.add_argument(
        "--to",
        metavar="URL",
        type=_url,
        required=True,
        help="the server: ws://... or wss://..., with user:password@ perhaps",
    )
    parser.add_argument(
        "--log", metavar="FILE", default="tap.jsonl", help="the log, to which is added (default: tap.jsonl)"
    )
    parser.add_argument(
        "--policy",
        metavar="FILE",
        type=_policy,
        help="show what this policy would mend: a file or a preset, as for check",
    )
    parser.add_argument(
        "--mend", action="store_true", help="pass on what the policy makes of a frame, not what was sent"
    )
    parser.add_argument("--version", type=_codec, help="1.6, 2.0.1 or 2.1, for connections without a subprotocol")
    parser.add_argument(
        "--header", metavar="NAME:VALUE", type=_header, action="append", default=[],
        help="a header for the server, instead of the station's of that name",
    )  # fmt: skip
    parser.add_argument("--certificate", metavar="FILE", help="listen with TLS: the certificate, as PEM")
    parser.add_argument("--key", metavar="FILE", help="the key of that certificate, where it is another file")
    parser.add_argument(
        "--ca", metavar="FILE", help="trust this certificate authority for the server, not the system's"
    )
    parser.add_argument(
        "--client-certificate",
        metavar="FILE",
        help="the certificate and its key to show to the server (security profile 3)",
    )
    parser.set_defaults(run=tap.run)


def _address(text: str) -> tuple[str | None, int]:
    host, _, port = text.rpartition(":")
    if not port.isdecimal() or int(port) > 65_535:
        raise argparse.ArgumentTypeError(f"not a port, or a host and a port: {text!r}")
    return host.strip("[]") or None, int(port)


def _url(text: str) -> str:
    if not text.startswith(("ws://", "wss://")):
        raise argparse.ArgumentTypeError("expected a URL that begins with ws:// or wss://")
    return text


def _header(text: str) -> tuple[str, str]:
    name, colon, value = text.partition(":")
    if not colon or not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name) or not value.isprintable():
        raise argparse.ArgumentTypeError("expected NAME:VALUE")
    return name, value.strip()


def _add_logs(parser: argparse.ArgumentParser) -> None:
    """Adds what says which logs are judged, and how."""
    parser.add_argument(
        "files", metavar="LOG", nargs="*", help="a file, also compressed, a directory, or a glob; - or none: stdin"
    )
    parser.add_argument("--version", type=_codec, help="1.6, 2.0.1 or 2.1 (default: as the log says, else what fits)")
    parser.add_argument("--station", metavar="NAME", help="the station of frames whose log names none")
    parser.add_argument(
        "--format",
        metavar="NAME",
        type=_format,
        default=builtin(),
        help="read lines by this row of the table of formats alone, or by the rows of a TOML file as well",
    )
    parser.add_argument("--formats", action="store_true", help="assert the formats date-time and uri too")
    parser.add_argument(
        "--policy",
        metavar="FILE",
        type=_policy,
        help="tolerate what a policy does: a TOML or JSON file, or one of the presets strict, errata and field",
    )
    parser.add_argument(
        "--extensions",
        metavar="PATH",
        type=_extensions,
        help="know what extensions add to the schemas: a TOML file, or a folder of such files; data that breaks their "
        "schemas is invalid",
    )


def _format(name: str) -> Formats:
    try:
        return load(name) if name.endswith(".toml") else builtin().only(name)
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{name!r} cannot be read: {error.strerror or type(error).__name__}") from None
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _add_redact(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "redact",
        help="write logs again, with what is sensitive masked",
        description="Writes log files of any shape to stdout, with the cards, passwords and certificates masked in the "
        "OCPP-J frames that stand in them. From where a frame is broken or cut, the rest of its line is masked.",
        epilog="exit status: 0 all written, 2 a file or an option was of no use",
    )
    parser.add_argument("files", metavar="FILE", nargs="*", help="a log; - or none: stdin")
    parser.add_argument("--version", type=_codec, help="1.6, 2.0.1 or 2.1 (default: what is sensitive in any)")
    _add_pseudonyms(parser)
    parser.set_defaults(run=redact.run)


def _add_stubs(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "stubs",
        help="write what type checkers read of the classes of extensions",
        description="Prints the stub (.pyi) of a module of the classes that Extensions.classes makes.",
        epilog="exit status: 0 it is printed, 2 an option was of no use",
    )
    parser.add_argument(
        "--extensions", metavar="PATH", type=_extensions, required=True, help="a TOML file, or a folder of such files"
    )
    parser.add_argument("--version", type=_codec, required=True, help="1.6, 2.0.1 or 2.1")
    parser.set_defaults(run=stubs.run)


def _key(name: str) -> bytes:
    try:
        with open(name, "rb") as stream:
            key = stream.read(1 << 16).strip()
        Redactor(pseudonyms=key)
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{name!r} cannot be read: {error.strerror or type(error).__name__}") from None
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{name!r}: {error}") from None
    return key


def _codec(version: str) -> Codec:
    try:
        return Codec(version)
    except ValueError:
        raise argparse.ArgumentTypeError(f"no OCPP version that is known: {version!r}") from None


def _policy(name: str) -> Policy:
    try:
        return Policy.preset(name) if name in PRESETS else Policy.load(name)
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{name!r} cannot be read: {error.strerror or type(error).__name__}") from None
    except (TypeError, ValueError) as error:
        raise argparse.ArgumentTypeError(f"{name!r} is no policy: {error}") from None


def _extensions(name: str) -> Extensions:
    try:
        extensions = Extensions.load(name)
        for version in VERSIONS:
            Codec(version, extensions=extensions)
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{name!r} cannot be read: {error.strerror or type(error).__name__}") from None
    except (TypeError, ValueError) as error:
        raise argparse.ArgumentTypeError(f"{name!r} cannot be used: {error}") from None
    return extensions


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"not a number of lines: {text!r}")
    return int(text)
