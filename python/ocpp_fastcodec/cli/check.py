"""`check`: judges the frames in log files and reports what is wrong with them."""

from __future__ import annotations

import argparse
import os
from typing import NamedTuple

from ..logs.blocks import MAX_LINE
from ..logs.files import STDIN, expand, group
from ..logs.judge import Judge
from ..logs.names import printable
from ..logs.reader import Source, batches
from ..logs.tally import Tally
from ..logs.versions import Codecs
from .output import complain, write
from .progress import watching


class Checked(NamedTuple):
    """What became of the logs."""

    sources: list[Source]
    tally: Tally
    status: int


def run(arguments: argparse.Namespace) -> int:
    """Judges the files and prints the report. 0: all valid, 1: something invalid, 2: something not judged."""
    if not arguments.json and not has_rich():
        complain('check needs rich for its tables: pip install "ocpp-fastcodec[cli]" (or use --json)')
        return 2
    checked = judge_logs(arguments, Tally(arguments.max_examples, keep_frames=arguments.examples))
    if arguments.json:
        from .machine import to_json

        write(to_json(checked))
    else:
        from .text import to_text

        write(to_text(checked, with_frames=arguments.examples))
    return checked.status


def judge_logs(arguments: argparse.Namespace, tally: Tally) -> Checked:
    """Judges the logs that the arguments name, and complains of those that are of no use."""
    version = arguments.version.version if arguments.version else None
    codecs = Codecs(formats=arguments.formats, policy=arguments.policy, extensions=arguments.extensions)
    judge = Judge(tally, codecs, station=arguments.station, version=version)
    sources = []
    for name in expand(arguments.files or [STDIN]):
        source = Source(name, printable)
        sources.append(source)
        with watching(source.name, size_of(name)) as advance:
            judge.log(source, batches(source, arguments.format, advance), group(name))
    judge.finish()
    # A directory may hold other files as well.
    asked = [source for source in sources if source.path in (arguments.files or [STDIN]) or not tally.frames]
    for source in sources:
        complain_of(source, source in asked)
    failed = any(source.error or (source.lines and not source.records and source in asked) for source in sources)
    if not failed and tally.frames and tally.frames == tally.reasons.get("version not certain"):
        complain("the frames name no OCPP version and fit none: give --version")
        failed = True
    if not failed and not tally.frames and any(tally.totals.values()):
        complain("no frame is whole, so none was judged")
        failed = True
    return Checked(sources, tally, 2 if failed else int(tally.totals["invalid"] > 0))


def complain_of(source: Source, asked: bool) -> None:
    """Says what was wrong with a log; `asked` whether it was named, so that it should hold frames."""
    if source.error:
        complain(f"{source.name} {source.error}")
    elif source.lines and not source.records and asked:
        complain(
            f"{source.name}: {source.lines:,} lines and no OCPP-J frame; looked for were arrays such as "
            '[2,"id","Heartbeat",{}], plain, in quotes, in CSV and JSON, and payloads beside the name of an action'
        )
    if source.lines_too_long:
        complain(f"{source.name}: {source.lines_too_long} lines of more than {MAX_LINE} bytes were skipped")


def size_of(name: str) -> int:
    """The bytes of a file; 0 where that is not known."""
    try:
        return os.stat(name).st_size if name != STDIN else 0
    except OSError:
        return 0


def has_rich() -> bool:
    """Whether rich is installed."""
    try:
        import rich  # noqa: F401
    except ImportError:
        return False
    return True
