"""Measures how much memory each road takes for frames in files, each in a process of its own.

    python tests/tools/peak.py VERSION:FILE...

Prints, for each file and road, the bytes by which the resident memory grew at its highest.
"""

from __future__ import annotations

import os
import resource
import sys
from pathlib import Path

from ocpp_fastcodec import Codec, DecodeError

ROADS = ("decode", "check", "is_valid", "peek")
CODECS = {version: Codec(version) for version in ("1.6", "2.1")}


def resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def walk(codec: Codec, road: str, frame: str | bytes) -> int:
    """The growth at its highest; what is made lives until the end."""
    before = resident()
    try:
        kept = getattr(codec, road)(frame)
    except DecodeError as error:
        kept = error
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 - before
    del kept
    return max(0, grown)


def main(*arguments: str) -> None:
    for argument in arguments:
        version, _, path = argument.partition(":")
        for road in ROADS:
            sys.stdout.flush()
            # A fork begins with this process's memory as its highest, and leaves nothing behind.
            if child := os.fork():
                if os.waitpid(child, 0)[1]:
                    sys.exit(f"{path}: {road}")
                continue
            octets = Path(path).read_bytes()
            try:
                frame: str | bytes = octets.decode()
            except UnicodeDecodeError:
                frame = octets
            print(path, road, walk(CODECS[version], road, frame), flush=True)
            os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
