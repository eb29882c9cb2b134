"""The tables and their columns, which `schema.toml` lists."""

from __future__ import annotations

import tomllib
from importlib import resources
from typing import Literal, NamedTuple

import pyarrow as pa

_TYPES = {
    "text": pa.string(),
    "int": pa.int64(),
    "time": pa.timestamp("us", "UTC"),
    "decimal": pa.decimal128(38, 12),
    "float": pa.float64(),
    "bool": pa.bool_(),
}


class Column(NamedTuple):
    """A column of a table.

    - `name`: the name of the column
    - `type`: `text`, `int` (64 bits), `time` (timestamp in microseconds and UTC), `decimal` (38 digits, 12 of them
      after the point), `float` (64 bits) or `bool`
    - `about`: what it holds
    - `unit`: the unit of its values, where they have one
    - `section`: where the specification, or who defined it, says so
    """

    name: str
    type: Literal["text", "int", "time", "decimal", "float", "bool"]
    about: str
    unit: str = ""
    section: str = ""


class Table(NamedTuple):
    """A table: its name, what a row of it is, and its columns."""

    name: str
    about: str
    columns: tuple[Column, ...]

    @property
    def schema(self) -> pa.Schema:
        """The columns as an Arrow schema."""
        return pa.schema([pa.field(column.name, _TYPES[column.type]) for column in self.columns])


def _load() -> dict[str, Table]:
    tables = tomllib.loads(resources.files(__package__).joinpath("schema.toml").read_text(encoding="utf-8"))
    return {
        name: Table(name, table["about"], tuple(Column(**column) for column in table["columns"]))
        for name, table in tables.items()
    }


TABLES: dict[str, Table] = _load()
"""All tables by their names."""
