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

from .schema import TABLES, Column

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
                self._files[name] = _opened(self._format, self._unfinished(name), _written(self._format, table.schema))
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
            self._files[name].write_table(table.cast(_written(self._format, table.schema)))

    def _unfinished(self, name: str) -> Path:
        path = self.path(name)
        return path.with_name(f"{path.name}.part")

    def _discard(self) -> None:
        for name, file in self._files.items():
            file.close()
            self._unfinished(name).unlink(missing_ok=True)


def _opened(format: Format, path: Path, schema: pa.Schema) -> Any:
    match format:
        case "parquet":
            return pa.parquet.ParquetWriter(path, schema, compression="zstd")
        case "arrow":
            return pa.ipc.new_file(str(path), schema)
        case "csv":
            return pa.csv.CSVWriter(str(path), schema)


def _written(format: Format, schema: pa.Schema) -> pa.Schema:
    """The schema of a file: in CSV, times are text by ISO 8601, and decimals are text, so that nothing rounds them."""
    if format != "csv":
        return schema
    kinds = {"time": pa.string(), "decimal": pa.string()}
    known: dict[str, Column] = {column.name: column for table in TABLES.values() for column in table.columns}
    return pa.schema([pa.field(field.name, kinds.get(known[field.name].type, field.type)) for field in schema])
