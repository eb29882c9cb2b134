"""`redact`: writes logs again with what is sensitive masked in the frames that stand in them."""

from __future__ import annotations

import argparse
import codecs
import os
import sys
from collections.abc import Iterator
from typing import BinaryIO

from .. import Redactor
from .names import printable
from .output import complain

_BLOCK = 1 << 20
# Of a frame over several lines that has no end, so much is kept; the finder gives it up before.
_LONGEST = 4 << 20
_UTF16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


def run(arguments: argparse.Namespace) -> int:
    """Writes the files to stdout, masked. 0: all of them, 2: one could not be read."""
    redactor = Redactor(arguments.version.version if arguments.version else None, pseudonyms=arguments.pseudonyms)
    status = 0
    for name in arguments.files or ["-"]:
        shown = "<stdin>" if name == "-" else printable(name)
        try:
            if name == "-":
                if sys.stdin is None:  # closed by whoever started this
                    raise OSError(0, "it is closed")
                _write(sys.stdin.buffer, redactor)
            else:
                with open(name, "rb") as stream:
                    _write(stream, redactor)
        except BrokenPipeError:
            # Whoever reads this has read enough. Python flushes once more as it exits: into nothing.
            nothing = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nothing, sys.stdout.fileno())
            os.close(nothing)
            return status
        except OSError as error:
            complain(f"{shown} cannot be read: {error.strerror or type(error).__name__}")
            status = 2
    return status


def _write(stream: BinaryIO, redactor: Redactor) -> None:
    for shown in redacted(stream, redactor):
        sys.stdout.buffer.write(shown)
        sys.stdout.buffer.flush()


def redacted(stream: BinaryIO, redactor: Redactor) -> Iterator[bytes]:
    """Yields the stream with what is sensitive masked, in pieces of whole lines, as they come."""
    blocks, encoding, mark = _decoded(stream)
    if mark:
        yield mark
    kept = bytearray()
    enough = 0
    in_hidden_line = False
    for block in blocks:
        if in_hidden_line:
            _, end_of_line, block = block.partition(b"\n")
            if not end_of_line:
                continue
            yield _encoded(b"***\n", encoding)
            in_hidden_line = False
        kept += block
        end = kept.rfind(b"\n", len(kept) - len(block)) + 1
        if end and len(kept) >= enough:
            shown, rest = redactor.redact_log(bytes(kept[:end]), final=False)
            del kept[:rest]
            # A frame that is still open is looked at again when there is as much again.
            enough = 2 * len(kept)
        elif len(kept) > _LONGEST:
            # A line that is longer than memory should be: nobody can tell what the rest of it belongs to.
            shown, _ = redactor.redact_log(bytes(kept))
            kept.clear()
            in_hidden_line = True
        else:
            continue
        yield _encoded(shown, encoding)
    shown, _ = redactor.redact_log(bytes(kept))
    yield _encoded(shown, encoding)


def _decoded(stream: BinaryIO) -> tuple[Iterator[bytes], str | None, bytes]:
    """The stream in blocks of UTF-8, its own encoding if that is another, and the mark that said so."""
    read = getattr(stream, "read1", stream.read)
    first = read(_BLOCK)
    encoding = _UTF16.get(first[:2])

    def blocks() -> Iterator[bytes]:
        decoder = codecs.getincrementaldecoder(encoding)("replace") if encoding else None
        block = first[2:] if encoding else first
        while block:
            yield decoder.decode(block).encode("utf-8", "surrogatepass") if decoder else block
            block = read(_BLOCK)

    return blocks(), encoding, first[:2] if encoding else b""


def _encoded(shown: bytes, encoding: str | None) -> bytes:
    return shown.decode("utf-8", "replace").encode(encoding, "replace") if encoding else shown
