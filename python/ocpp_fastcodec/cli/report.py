"""`report`: judges logs and writes what they say as one HTML page."""

from __future__ import annotations

import argparse
from pathlib import Path

from .check import judge_logs
from .output import complain, write


def run(arguments: argparse.Namespace) -> int:
    """Writes the page. 0: it is there, whatever the logs say; 2: a log or an option was of no use."""
    try:
        from ..report.history import History
        from ..report.page import to_html
    except ImportError as error:
        if error.name and error.name.startswith("ocpp_fastcodec"):
            raise
        complain('report needs matplotlib for its charts: pip install "ocpp-fastcodec[report]"')
        return 2
    history = History()
    checked = judge_logs(arguments, history)
    page = to_html(checked, history)
    if arguments.output == "-":
        write(page)
    else:
        try:
            Path(arguments.output).write_text(page, encoding="utf-8")
        except OSError as error:
            complain(f"{arguments.output!r} cannot be written: {error.strerror or type(error).__name__}")
            return 2
    return 2 if checked.status == 2 else 0
