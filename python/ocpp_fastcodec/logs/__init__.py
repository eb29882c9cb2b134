"""Reads OCPP-J frames from logs of any shape.

    from ocpp_fastcodec.logs import read

    for record in read("csms.log.gz", "archive/"):
        print(record.time, record.station, record.direction, record.frame)

The formats are a table of data, `formats.toml`; `load` adds your own rows to it.
"""

from .files import LogError
from .formats import Formats, builtin, load
from .reader import read
from .record import Direction, Record, State

__all__ = ["Direction", "Formats", "LogError", "Record", "State", "builtin", "load", "read"]
