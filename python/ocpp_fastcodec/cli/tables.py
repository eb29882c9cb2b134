"""`tables`: writes what logs hold as tables, one file for each."""

from __future__ import annotations

import argparse
import gc
import os
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..logs.files import STDIN, expand
from ..logs.names import printable
from ..logs.reader import Source
from .check import complain_of, size_of
from .output import complain, write
from .progress import watching

if TYPE_CHECKING:
    from ..tables import Tables, Writer

_YOUNG = 100_000  # objects after which Python looks for garbage; records are no cycles, and looking takes a fifth


class _UselessLog(Exception):
    """A log that cannot be read, of which was complained."""


def run(arguments: argparse.Namespace) -> int:
    """Writes the tables. 0: they are there, whatever the logs say; 2: a log or an option was of no use, and none is."""
    try:
        from ..tables import Tables, Writer
    except ImportError as error:
        if error.name and error.name.startswith("ocpp_fastcodec"):
            raise
        complain('tables needs pyarrow: pip install "ocpp-fastcodec[tables]"')
        return 2
    if arguments.hide_stations and not arguments.pseudonyms:
        complain("--hide-stations needs --pseudonyms")
        return 2
    gc.set_threshold(_YOUNG)
    state = Path(arguments.state) if arguments.state else None
    try:
        tables = Tables(
            version=arguments.version.version if arguments.version else None,
            silence=timedelta(seconds=arguments.silence),
            pseudonyms=arguments.pseudonyms,
            hide_stations=arguments.hide_stations,
            formats=arguments.formats,
            policy=arguments.policy,
            extensions=arguments.extensions,
            state=state.read_bytes() if state and state.exists() else None,
        )
    except OSError as error:
        complain(f"{arguments.state!r} cannot be read: {error.strerror or type(error).__name__}")
        return 2
    except ValueError as error:
        complain(f"{arguments.state!r}: {error}")
        return 2
    counts: Counter[str] = Counter()
    try:
        with Writer(arguments.out, arguments.write) as writer:
            _write(arguments, tables, writer, counts, is_last=state is None or arguments.last)
    except _UselessLog:
        return 2
    except OSError as error:
        complain(f"{error.filename or arguments.out!r} cannot be written: {error.strerror or type(error).__name__}")
        return 2
    write("".join(f"{name}: {count:,}\n" for name, count in counts.items()))
    return _keep(state, tables, arguments.last)


def _write(arguments: argparse.Namespace, tables: Tables, writer: Writer, counts: Counter[str], is_last: bool) -> None:
    """Writes the tables of all logs, and counts what is in them."""
    from ..tables.reading import parts

    def take(part: dict[str, Any]) -> None:
        writer.write(part)
        frames = part["frames"]
        for name, table in part.items():
            counts[name] += len(table)
        for state in frames["state"].value_counts().to_pylist():
            if state["values"] != "whole":
                counts[f"frames, {state['values']}"] += state["counts"]
        if late := frames.filter(frames["late"]).num_rows:
            counts["frames, late"] += late

    for name in expand(arguments.files or [STDIN]):
        source = Source(name, printable)
        with watching(source.name, size_of(name)) as advance:
            for part in parts(source, tables, arguments.format, arguments.station, advance):
                take(part)
        complain_of(source, asked=name in (arguments.files or [STDIN]))
        if source.error:
            raise _UselessLog
    if is_last:
        take(tables.finish())


def _keep(state: Path | None, tables: Tables, is_last: bool) -> int:
    """Keeps the state in its file, or removes that where nothing more is to come."""
    if state is None:
        return 0
    try:
        if is_last:
            state.unlink(missing_ok=True)
        else:
            unfinished = state.with_name(f"{state.name}.part")
            # It holds ids as written: nobody else may read it.
            with open(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                file.write(tables.save())
            unfinished.replace(state)
    except OSError as error:
        complain(f"{str(state)!r} cannot be written: {error.strerror or type(error).__name__}")
        return 2
    return 0
