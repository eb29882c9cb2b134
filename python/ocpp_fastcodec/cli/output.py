"""Writes results to stdout, whose reader may have gone, and complaints to stderr."""

from __future__ import annotations

import os
import sys


def write(text: str) -> None:
    """Prints a text; a reader that closed the pipe, as `head` does, has seen enough."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        # Python flushes once more as it exits: into nothing.
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, sys.stdout.fileno())
        os.close(nothing)


def complain(message: str) -> None:
    """Prints one line to stderr."""
    print(f"ocpp-fastcodec: {message}", file=sys.stderr)
