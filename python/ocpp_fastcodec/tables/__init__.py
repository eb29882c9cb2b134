"""Makes tables of logs: frames, samples, status, sessions, outages and events, of OCPP 1.6 and 2.x alike.

    from ocpp_fastcodec.tables import Tables, Writer, read

    tables = Tables()
    with Writer("tables") as writer:
        for part in read("csms.log.gz", tables=tables):
            writer.write(part)
        writer.write(tables.finish())

It needs pyarrow: `pip install "ocpp-fastcodec[tables]"`. What the columns hold is on the page "Tables of logs".
"""

from .builder import Tables
from .reading import read
from .schema import TABLES, Column, Table
from .writing import Format, Writer

__all__ = ["TABLES", "Column", "Format", "Table", "Tables", "Writer", "read"]
