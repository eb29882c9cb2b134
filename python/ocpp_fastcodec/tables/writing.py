"""Writes tables to files: Parquet, Arrow IPC or CSV."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self, TypeAlias

import pyarrow as pa
import pyarrow.csv
import pyarrow.ipc
import pyarrow.parquet

from .schema import TABLES, Table

Format: TypeAlias = Literal["parquet", "arrow", "csv"]

_ROWS = 1 << 17  # rows that are written at once: a row group


class Writer:
    """Writes a file for each table into a folder: `frames.parquet`, `frames.arrow` or `frames.csv`, and so on.

    `with Writer(folder) as writer` makes the folder, and `writer.write(part)` adds the rows of a part. The files have
    their names when the block ends; where it raises, none of them is left.

    Raises `FileExistsError` where one of the files is there already, and `OSError` where one cannot be written.
    """

    def __init__(self, folder: str | os.PathLike[str], format: Format = "parquet") -> None:
        self._folder = Path(folder)
        self._format = format
        self._files: dict[str, Any] = {}
        self._parts: dict[str, list[pa.Table]] = {name: [] for name in TABLES}
        self._rows = dict.fromkeys(TABLES, 0)

    def __enter__(self) -> Self:
        self._folder.mkdir(parents=True, exist_ok=True)
        for name in TABLES:
            if self.path(name).exists():
                raise FileExistsError(17, "a table is there already", str(self.path(name)))
        try:
            for name, table in TABLES.items():
                self._files[name] = _opened(self._format, self._unfinished(name), table)
        except BaseException:
            self._discard()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if error is not None:
            self._discard()
            return
        try:
            for name, file in self._files.items():
                self._flush(name)
                file.close()
        except BaseException:
            self._discard()
            raise
        for name in TABLES:
            self._unfinished(name).replace(self.path(name))

    def path(self, name: str) -> Path:
        """The file of a table."""
        return self._folder / f"{name}.{self._format}"

    def write(self, part: dict[str, pa.Table]) -> None:
        """Adds the rows of a part to their tables."""
        for name, table in part.items():
            if len(table):
                self._parts[name].append(table)
                self._rows[name] += len(table)
                if self._rows[name] >= _ROWS:
                    self._flush(name)

    def _flush(self, name: str) -> None:
        parts, self._parts[name], self._rows[name] = self._parts[name], [], 0
        if parts:
            table = pa.concat_tables(parts)
            self._files[name].write_table(table.cast(_written(self._format, TABLES[name])))

    def _unfinished(self, name: str) -> Path:
        path = self.path(name)
        return path.with_name(f"{path.name}.part")

    def _discard(self) -> None:
        for name, file in self._files.items():
            file.close()
            self._unfinished(name).unlink(missing_ok=True)


def _opened(format: Format, path: Path, table: Table) -> Any:
    schema = _written(format, table)
    match format:
        case "parquet":
            # Texts repeat but for message ids; numbers and times rise. So a file is a quarter of its size by default.
            texts = [column.name for column in table.columns if column.type == "text" and column.name != "message_id"]
            rising = [column.name for column in table.columns if column.type in ("int", "time")]
            return pa.parquet.ParquetWriter(
                path, schema, compression="zstd", use_dictionary=texts,
                column_encoding=dict.fromkeys(rising, "DELTA_BINARY_PACKED"),
            )  # fmt: skip
        case "arrow":
            return pa.ipc.new_file(str(path), schema)
        case "csv":
            return pa.csv.CSVWriter(str(path), schema)


def _written(format: Format, table: Table) -> pa.Schema:
    """The schema of a file: in CSV, times are text by ISO 8601, and decimals are text, so that nothing rounds them."""
    if format != "csv":
        return table.schema
    as_text = {column.name for column in table.columns if column.type in ("time", "decimal")}
    return pa.schema([pa.field(one.name, pa.string() if one.name in as_text else one.type) for one in table.schema])
