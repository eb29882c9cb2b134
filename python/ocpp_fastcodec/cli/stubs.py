"""`stubs`: prints what type checkers read of the classes of extensions."""

from __future__ import annotations

import argparse

from ..stubs import stub
from .output import write


def run(arguments: argparse.Namespace) -> int:
    """Prints the stub of a module of the classes."""
    write(stub(arguments.version.version, arguments.extensions))
    return 0
