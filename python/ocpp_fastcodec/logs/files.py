"""Opens logs: files, directories, globs and stdin, compressed or not, in the order in which they were written."""

from __future__ import annotations

import bz2
import codecs
import glob
import gzip
import io
import lzma
import os
import re
import sys
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import IO, BinaryIO

STDIN = "-"

_COMPRESSED = re.compile(r"\.(?:gz|bz2|xz|lzma|zst|zstd|z)$", re.IGNORECASE)
_ROTATED = re.compile(r"^(?P<base>.*?)[._-]?(?P<number>\d{1,4})$")
_DIGITS = re.compile(r"(\d+)")


class LogError(Exception):
    """A log that cannot be read: the text says why, without its name."""


def expand(names: Iterable[str]) -> list[str]:
    """The files that the names stand for, directories and globs resolved, rotated ones from the oldest on."""
    files: list[str] = []
    for name in names:
        if name == STDIN or os.path.isfile(name):
            files.append(name)
        elif os.path.isdir(name):
            files += sorted(_in_directory(name), key=_natural) or [name]
        elif glob.has_magic(name) and (
            found := sorted(filter(os.path.isfile, glob.glob(name, recursive=True)), key=_natural)
        ):
            files += found
        else:
            files.append(name)  # opening it says what is wrong
    return _by_age(list(dict.fromkeys(files)))


def group(name: str) -> str:
    """What the files of one log have in common: the name without what rotation and compression add."""
    return _DIGITS.sub("", _rotation(name)[0])


def _in_directory(name: str) -> Iterator[str]:
    for folder, folders, files in os.walk(name):
        folders[:] = [folder for folder in folders if not folder.startswith(".")]
        yield from (os.path.join(folder, file) for file in files if not file.startswith("."))


def _natural(name: str) -> list[str | tuple[int, str]]:
    """A key that sorts numbers in names by their value."""
    return [f"{int(part):020}" if part.isdigit() else part for part in _DIGITS.split(name)]


def _rotation(name: str) -> tuple[str, int]:
    """The name of the log that a file belongs to, and how many times it was rotated: `app.log.2.gz` twice."""
    plain = _COMPRESSED.sub("", name)
    head, _, last = plain.rpartition(".")
    if last.isdigit() and len(last) <= 4 and head:
        return head, int(last)
    return plain, 0


def _by_age(files: list[str]) -> list[str]:
    """Puts the rotations of one log, where there are several, from the oldest to the newest."""
    places: dict[str, list[int]] = {}
    for place, name in enumerate(files):
        places.setdefault(_rotation(name)[0], []).append(place)
    ordered = list(files)
    for same in places.values():
        members = sorted((files[place] for place in same), key=lambda name: -_rotation(name)[1])
        for place, name in zip(same, members, strict=True):
            ordered[place] = name
    return ordered


@contextmanager
def opened(name: str) -> Iterator[tuple[BinaryIO, int]]:
    """The bytes of a log as UTF-8, decompressed, and its size on disk (0 where that is not known).

    Raises `LogError`.
    """
    try:
        if name == STDIN:
            if sys.stdin is None:  # closed by whoever started this
                raise LogError("it is closed")
            yield _text(_decompressed(sys.stdin.buffer)), 0
            return
        with open(name, "rb") as stream:
            yield _text(_decompressed(stream)), os.fstat(stream.fileno()).st_size
    except OSError as error:
        raise LogError(error.strerror or str(error) or type(error).__name__) from None
    except (EOFError, lzma.LZMAError, zlib.error) as error:
        raise LogError(f"its compression is broken: {error}") from None
    except Exception as error:
        if type(error).__name__ != "ZstdError":  # of whichever module reads it
            raise
        raise LogError(f"its compression is broken: {error}") from None


def _decompressed(raw: IO[bytes]) -> BinaryIO:
    stream = io.BufferedReader(raw) if isinstance(raw, io.RawIOBase) else raw
    magic = _peek(stream)
    if magic.startswith(b"\x1f\x8b"):
        return gzip.GzipFile(fileobj=stream)  # type: ignore[return-value]
    if magic.startswith(b"BZh"):
        return bz2.BZ2File(stream)  # type: ignore[return-value]
    if magic.startswith(b"\xfd7zXZ\x00"):
        return lzma.LZMAFile(stream)  # type: ignore[return-value]
    if magic.startswith(b"\x28\xb5\x2f\xfd"):
        return _zstd(stream)
    return stream  # type: ignore[return-value]


def _peek(stream: IO[bytes]) -> bytes:
    return stream.peek(8)[:8] if isinstance(stream, io.BufferedReader) else b""


def _zstd(stream: IO[bytes]) -> BinaryIO:
    try:
        from compression import zstd  # type: ignore[import-not-found,unused-ignore]  # CPython 3.14 and newer

        return zstd.ZstdFile(stream)  # type: ignore[no-any-return]
    except ImportError:
        pass
    try:
        from backports import zstd

        return zstd.ZstdFile(stream)  # type: ignore[no-any-return]
    except ImportError:
        raise LogError('it is compressed by zstd: pip install "ocpp-fastcodec[cli]"') from None


def _text(stream: BinaryIO) -> BinaryIO:
    """The stream in UTF-8, whichever UTF its byte order mark names."""
    buffered = stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(stream)  # type: ignore[type-var]
    head = buffered.peek(4)[:4]
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if head.startswith(mark):
            return _Recoded(buffered, encoding)  # type: ignore[return-value]
    if len(head) == 4 and head[1::2] == b"\0\0" and b"\0" not in head[::2]:
        return _Recoded(buffered, "utf-16-le")  # type: ignore[return-value]
    return buffered


class _Recoded:
    """A stream of another encoding, read as UTF-8."""

    def __init__(self, stream: BinaryIO, encoding: str) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")

    def read(self, size: int) -> bytes:
        data = self._stream.read(size)
        return self._decoder.decode(data, final=not data).removeprefix("\ufeff").encode(errors="replace")
