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
            schema = _written(self._format, TABLES[name])
            table = pa.concat_tables([_like(schema, part) for part in parts]).unify_dictionaries()
            self._files[name].write_table(table)

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
            # Numbers and times rise. With the dictionaries, a file is a quarter of its size by default.
            rising = [column.name for column in table.columns if column.type in ("int", "time")]
            # Whoever reads it sees texts: the dictionaries are an encoding, which the file's own schema says.
            return pa.parquet.ParquetWriter(
                path, schema, compression="zstd", use_dictionary=_repeated(table), store_schema=False,
                write_statistics=[*rising, "station"],
                column_encoding=dict.fromkeys(rising, "DELTA_BINARY_PACKED"),
            )  # fmt: skip
        case "arrow":
            return pa.ipc.new_file(str(path), schema)
        case "csv":
            return pa.csv.CSVWriter(str(path), schema)


def _written(format: Format, table: Table) -> pa.Schema:
    """The schema of what is written.

    In Parquet, texts that repeat are dictionaries, which are written as they are. In CSV, times are text by ISO 8601,
    and decimals are text, so that nothing rounds them.
    """
    types: dict[str, pa.DataType] = {}
    match format:
        case "parquet":
            types = dict.fromkeys(_repeated(table), pa.dictionary(pa.int32(), pa.string()))
        case "csv":
            types = {column.name: pa.string() for column in table.columns if column.type in ("time", "decimal")}
    return pa.schema([pa.field(one.name, types.get(one.name, one.type)) for one in table.schema])


def _repeated(table: Table) -> list[str]:
    """The columns of texts that repeat: all but message ids."""
    return [column.name for column in table.columns if column.type == "text" and column.name != "message_id"]


def _like(schema: pa.Schema, table: pa.Table) -> pa.Table:
    """The table with the columns of a schema."""
    columns = []
    for field, column in zip(schema, table.columns, strict=True):
        if pa.types.is_dictionary(field.type) and not pa.types.is_dictionary(column.type):
            columns.append(column.dictionary_encode())
        else:
            columns.append(column.cast(field.type))
    return pa.table(columns, schema=schema)
