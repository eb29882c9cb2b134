"""The table of the formats of logs: rows of data that say what stands beside a frame."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from importlib import resources
from pathlib import Path
from typing import Any, Literal, NamedTuple

from .. import toml
from .record import DOWN, UP, Direction

Side = Literal["csms", "charging_station"]

_NAME = r"(?P<station>[^\s,;:=\[\]{}()\"'<>|]{1,64})"
_LEVEL = (
    r"(?i:info|information|debug|warn|warning|error|err|trace|notice|critical|fatal|verbose|silly|http|ws|wss|websocket"
    r"|websockets|ocpp|ocppj|json|message|msg|server|client|csms|main|log|event|payload|rpc|frame)"
)
_GROUPS = {"station", "version", "received", "sent", "up", "down", "time"}
_ALL = frozenset(("station", "version", "way"))
_ROW = {"name", "about", "before", "side", "above"}
_SIDES: tuple[Side, ...] = ("csms", "charging_station")
MAX_ABOVE = 10


class Context(NamedTuple):
    """What the text around a frame says about it."""

    station: str | None = None
    direction: Direction | None = None
    word: Literal["received", "sent"] | None = None
    """Who sent the frame, seen from whoever wrote the log."""
    side: Side | None = None
    """Who wrote the log."""
    version: str | None = None
    format: str | None = None


class Format(NamedTuple):
    """A row of the table."""

    name: str
    about: str
    before: re.Pattern[bytes]
    side: Side | None
    above: int
    tells: frozenset[str]
    """What a match may tell: `station`, `version` and `way`."""


class Formats:
    """The table: rows in the order in which they are tried, and names of columns by what they hold."""

    def __init__(
        self, rows: Iterable[Format], names: Mapping[str, str], words: Mapping[str, str], *, is_builtin: bool = True
    ) -> None:
        self.rows = tuple(rows)
        self.is_builtin = is_builtin
        """Whether no row is a user's own."""
        self.names = names
        """What a column or property holds, by its name."""
        self.words = words
        """`received`, `sent`, `up` or `down`, by the word that stands for it."""
        self.tall = frozenset(row.name for row in self.rows if row.above)
        """The rows that read the lines above a frame."""
        self.above = max((row.above for row in self.rows), default=0)

    def read(self, before: bytes, above: bytes) -> Context:
        """What the text before a frame says; `above` is that text with the lines above it."""
        context, wanted = Context(), _ALL
        for row in self.rows:
            if row.tells.isdisjoint(wanted):
                continue
            match = _last(row.before, above) if row.above else row.before.search(before)
            if match:
                context = _more(context, row, match)
                wanted = _missing(context)
        return context

    def only(self, name: str) -> Formats:
        """The table with one row; raises `ValueError`, with the names there are, for an unknown one."""
        rows = [row for row in self.rows if row.name == name]
        if not rows:
            known = ", ".join(row.name for row in self.rows)
            raise ValueError(f"no format is called {name!r}; known are {known}")
        return Formats(rows, self.names, self.words, is_builtin=self.is_builtin)

    def direction(self, value: str) -> str | None:
        """`received`, `sent`, `up` or `down`, for the value of a column of a direction."""
        return self.words.get(plain(value)) or self.words.get(value.strip().lower())


def _missing(context: Context) -> frozenset[str]:
    """What the rows that follow may still tell."""
    is_missing = {
        "station": not context.station,
        "version": not context.version,
        "way": not (context.word or context.direction),
    }
    return frozenset(name for name, missing in is_missing.items() if missing)


def _last(pattern: re.Pattern[bytes], text: bytes) -> re.Match[bytes] | None:
    """The match that is nearest to the end of the text."""
    last = None
    for last in pattern.finditer(text):  # noqa: B007
        pass
    return last


def _more(context: Context, row: Format, match: re.Match[bytes]) -> Context:
    """The context with what a row adds to it."""
    groups = match.groupdict()
    changes: dict[str, Any] = {}
    if not context.station and (station := groups.get("station")):
        changes["station"] = station.decode(errors="replace").strip()
    if not context.version and (version := groups.get("version")):
        changes["version"] = version_of(version.decode(errors="replace"))
    if not context.word and not context.direction:
        if groups.get("received"):
            changes |= {"word": "received", "side": row.side}
        elif groups.get("sent"):
            changes |= {"word": "sent", "side": row.side}
        elif groups.get("up"):
            changes["direction"] = UP
        elif groups.get("down"):
            changes["direction"] = DOWN
    if changes and context.format is None:
        changes["format"] = row.name
    return context._replace(**changes)


@lru_cache(4096)
def plain(name: str) -> str:
    """A name without case and without what is no letter or digit."""
    return "".join(character for character in name.lower() if character.isalnum())


_VERSIONS = {"16": "1.6", "16j": "1.6", "201": "2.0.1", "21": "2.1"}


@cache
def version_of(text: str) -> str | None:
    """The version that a text such as `ocpp1.6`, `OCPP 2.0.1` or `1.6` names; None for any other."""
    digits = plain(text).removeprefix("ocpp").removeprefix("j").removeprefix("version").removeprefix("v")
    return _VERSIONS.get(digits)


@cache
def builtin() -> Formats:
    """The table that comes with the library."""
    return _table(toml.loads((resources.files(__package__) / "formats.toml").read_text(encoding="utf-8")), "formats")


def load(path: str | Path) -> Formats:
    """The built-in table with the rows of a TOML file before it.

    Raises `OSError` for a file that cannot be read, and `ValueError` naming the row for one that is no such table.
    """
    text = Path(path).read_text(encoding="utf-8")
    try:
        data = toml.loads(text)
    except ValueError as error:
        raise ValueError(f"not TOML: {error}") from None
    own, known = _table(data, str(path)), builtin()
    names, words = {**known.names, **own.names}, {**known.words, **own.words}
    return Formats((*own.rows, *known.rows), names, words, is_builtin=False)


def _table(data: Mapping[str, Any], place: str) -> Formats:
    if unknown := data.keys() - {"format", "names", "directions"}:
        raise ValueError(f"{place}: unknown table {min(unknown)!r}; known are 'format', 'names' and 'directions'")
    rows = data.get("format", [])
    if not isinstance(rows, list):
        raise ValueError(f"{place}: 'format' must be an array of tables, [[format]]")
    return Formats(
        [_row(row, f"{place}: format {number}") for number, row in enumerate(rows, 1)],
        _inverse(data.get("names", {}), _ROLES, f"{place}: names"),
        _inverse(data.get("directions", {}), ("received", "sent", "up", "down"), f"{place}: directions"),
    )


_ROLES = (
    "time", "station", "station_last", "direction", "outbound", "version", "action", "message_type", "message_id",
    "payload", "message",
)  # fmt: skip


def _row(row: Any, place: str) -> Format:
    if not isinstance(row, dict) or not all(isinstance(row.get(name), str) for name in ("name", "before")):
        raise ValueError(f"{place}: expected a table with the texts 'name' and 'before'")
    if unknown := row.keys() - _ROW:
        raise ValueError(f"{place}: unknown property {min(unknown)!r}; known are {', '.join(sorted(_ROW))}")
    side, above = row.get("side"), row.get("above", 0)
    if side is not None and side not in _SIDES:
        raise ValueError(f"{place}: 'side' must be 'csms' or 'charging_station'")
    if type(above) is not int or not 0 <= above <= MAX_ABOVE:
        raise ValueError(f"{place}: 'above' must be a number of lines, at most {MAX_ABOVE}")
    text = row["before"].replace("{name}", _NAME).replace("{level}", _LEVEL)
    try:
        pattern = re.compile(text.encode())
    except (re.error, OverflowError, RecursionError) as error:
        raise ValueError(f"{place}: 'before' is no regular expression: {error}") from None
    if not pattern.groupindex.keys() or (unknown := pattern.groupindex.keys() - _GROUPS):
        raise ValueError(f"{place}: 'before' needs named groups, which may be {', '.join(sorted(_GROUPS - {'time'}))}")
    tells = frozenset(name if name in ("station", "version") else "way" for name in pattern.groupindex)
    return Format(row["name"], row.get("about", ""), pattern, side, above, tells)


def _inverse(table: Any, keys: Iterable[str], place: str) -> dict[str, str]:
    if not isinstance(table, dict) or table.keys() - set(keys):
        raise ValueError(f"{place}: expected lists of names under {', '.join(keys)}")
    inverse: dict[str, str] = {}
    for key, names in table.items():
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise ValueError(f"{place}: {key!r} must be a list of texts")
        inverse |= {plain(name) or name: key for name in names}
    return inverse
