"""`check`: judges the frames in log files and reports what is wrong with them."""

from __future__ import annotations

import argparse
import os
import sys
from typing import BinaryIO

from .frames import FrameFinder
from .judge import LogJudge, VersionUnknownError
from .lines import MAX_LINE, read_lines
from .machine import to_json
from .names import printable
from .output import complain, write
from .progress import watching
from .tally import FileReport, Tally, Totals
from .versions import Codecs


def run(arguments: argparse.Namespace) -> int:
    """Judges the files and prints the report. 0: all valid, 1: something invalid, 2: something not judged."""
    if not arguments.json and not _has_rich():
        complain('check needs rich for its tables: pip install "ocpp-fastcodec[cli]" (or use --json)')
        return 2
    codecs = Codecs(formats=arguments.formats, policy=arguments.policy)
    version = arguments.version.version if arguments.version else None
    tally = Tally(arguments.max_examples)
    totals = Totals()
    files = [_check_file(name, codecs, tally, version) for name in arguments.files or ["-"]]
    for report in files:
        totals.add(report.totals)
    status = 2 if any(report.error for report in files) else int(totals.invalid > 0)
    if arguments.json:
        write(to_json(status, totals, files, tally))
    else:
        from .tables import to_text

        write(to_text(totals, files, tally))
    return status


def _has_rich() -> bool:
    try:
        import rich  # noqa: F401
    except ImportError:
        return False
    return True


def _check_file(name: str, codecs: Codecs, tally: Tally, version: str | None) -> FileReport:
    report = FileReport("<stdin>" if name == "-" else printable(name))
    try:
        if name == "-" and sys.stdin is None:  # closed by whoever started this
            report.error = "cannot be read: it is closed"
        elif name == "-":
            _check_stream(sys.stdin.buffer, 0, LogJudge(codecs, tally, report, version), report)
        else:
            with open(name, "rb") as stream:
                size = os.fstat(stream.fileno()).st_size
                _check_stream(stream, size, LogJudge(codecs, tally, report, version), report)
    except OSError as error:
        report.error = f"cannot be read: {error.strerror or type(error).__name__}"
    except VersionUnknownError:
        report.error = "names no OCPP version and fits none: give --version"
    if report.error:
        complain(f"{report.file} {report.error}")
    elif report.totals.lines_too_long:
        complain(f"{report.file}: {report.totals.lines_too_long} lines of more than {MAX_LINE} bytes were skipped")
    return report


def _check_stream(stream: BinaryIO, size: int, judge: LogJudge, report: FileReport) -> None:
    finder = FrameFinder(judge.is_valid)
    totals = report.totals
    try:
        with watching(report.file, size) as advance:
            for line, count in read_lines(stream):
                if line is None:
                    totals.lines_too_long += 1
                frames = finder.feed(line)
                if frames:
                    for frame in frames:
                        judge.judge(frame)
                elif line is not None:
                    judge.notice(line)
                advance(count)
        for frame in finder.finish():
            judge.judge(frame)
        judge.finish()
    finally:
        totals.lines = finder.lines
        totals.lines_without_frame = finder.lines_without_frame
