"""The compiled part of `ocpp_fastcodec`; import from the package itself.

Sections: J16 is OCPP-J 1.6 and J16E its errata; P4 is part 4 of OCPP 2.0.1 and 2.1.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from types import GenericAlias
from typing import Any, ClassVar, Final, Generic, Literal, Never, Self, TypeAlias, final, overload

from typing_extensions import TypeVar, disjoint_base

from ocpp_fastcodec.extensions import Extension
from ocpp_fastcodec.policy import Policy
from ocpp_fastcodec.session import Session
from ocpp_fastcodec.signed import Signature

__all__ = [
    "FOREIGN_KEYWORDS",
    "KEYWORDS",
    "PAYLOAD_KEYWORDS",
    "UNSET",
    "VERSIONS",
    "Batch",
    "Batches",
    "Call",
    "CallError",
    "CallResult",
    "CallResultError",
    "Codec",
    "DecodeError",
    "EncodeError",
    "Header",
    "Journal",
    "KeepAlive",
    "Ledger",
    "OpenCalls",
    "PendingCall",
    "Records",
    "Redactor",
    "Request",
    "Scanner",
    "Send",
    "Speech",
    "StationState",
    "Typed",
    "UnsetType",
    "Violation",
    "__version__",
    "_reads_dict_tables",
    "cannot_repeat",
    "check_schema",
    "find_time",
    "replies",
    "sensitive",
    "typed_attributes",
    "typed_class",
    "typed_classes",
    "typed_message",
    "typed_schema",
    "vocabulary_files",
]

__version__: Final[str]
_reads_dict_tables: Final[bool]
"""Whether the tables of dicts are read as the interpreter lays them out: the check at import has found them so."""

_Version: TypeAlias = Literal["1.6", "2.0.1", "2.1"]
_Frame: TypeAlias = str | bytes | bytearray | memoryview
_Kind: TypeAlias = Literal["request", "response"]
_Direction: TypeAlias = Literal["charging_station_to_csms", "csms_to_charging_station"]
_Expected: TypeAlias = str | int | float | tuple[str, ...] | None
# The codes of 1.6, and of 2.0.1 and 2.1, as each spells them [J16 4.2.3, J16E 5, P4 4.3].
_ErrorCode16: TypeAlias = Literal[
    "FormationViolation",
    "GenericError",
    "InternalError",
    "NotImplemented",
    "NotSupported",
    "OccurenceConstraintViolation",
    "PropertyConstraintViolation",
    "ProtocolError",
    "SecurityError",
    "TypeConstraintViolation",
]
_ErrorCode2: TypeAlias = Literal[
    "FormatViolation",
    "GenericError",
    "InternalError",
    "MessageTypeNotSupported",
    "NotImplemented",
    "NotSupported",
    "OccurrenceConstraintViolation",
    "PropertyConstraintViolation",
    "ProtocolError",
    "RpcFrameworkError",
    "SecurityError",
    "TypeConstraintViolation",
]
_DataStatus: TypeAlias = Literal["UnknownVendorId", "UnknownMessageId", "Rejected"]
_ErrorCode: TypeAlias = _ErrorCode16 | _ErrorCode2
# The columns of `Codec.judge`.
_Verdict: TypeAlias = Literal[
    "valid",
    "message_type",
    "message_id",
    "action",
    "version",
    "keyword",
    "pointer",
    "code",
    "violations",
    "deviations",
    "size",
]
_OpenCall: TypeAlias = tuple[str | None, str, str | None]
_Dict: TypeAlias = dict[str, Any]
_AnyDict: TypeAlias = Mapping[str, Any]
_P = TypeVar("_P", default=_Dict, covariant=True)
_R = TypeVar("_R", default=Any)
# A request takes the codes of its version, and so of an unknown version any: hence contravariant.
_C = TypeVar("_C", default=Any, contravariant=True)
_Code = TypeVar("_Code", bound=_ErrorCode)

UNSET: Final[UnsetType]

@final
class UnsetType:
    """The class of `UNSET`, which stands for an absent property where `None` is a `null` that was sent; it is false."""

    def __bool__(self) -> Literal[False]: ...

class Typed(Generic[_R, _C]):
    """The base of the classes in `ocpp_fastcodec.v16`, `v201` and `v21`, which `Codec(payloads="typed")` decodes to.

    An object is immutable. An optional property that is absent is None; where the schema allows any value, it is
    `UNSET`. Arrays are tuples; a list that an object is made with becomes one. Two objects are equal if they are of one
    class and their attributes are equal. An object has a hash unless it holds a dict or a list, as `customData` may.

    An object is made of keyword arguments, and `TypeError` says which of them are missing or unknown; what they hold is
    judged when it is encoded. The `repr` shows literals and booleans, and of other values only that they are there.

    Type checkers know of a request the class of its answer and the error codes of its version: `_R` and `_C`.
    """

    @classmethod
    def __class_getitem__(cls, item: Any) -> GenericAlias: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __lt__(self, other: Never, /) -> bool: ...
    def __le__(self, other: Never, /) -> bool: ...
    def __gt__(self, other: Never, /) -> bool: ...
    def __ge__(self, other: Never, /) -> bool: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: dict[int, Any]) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...
    def replace(self, **changes: Any) -> Self:
        """Makes an object with other values in some attributes. Raises `TypeError` for an unknown attribute."""

    def show(self) -> str:
        """Returns all attributes with their values: for a debugger, not for a log."""

    def to_dict(self, *, keys: Literal["camel", "snake"] = "camel") -> dict[str, Any]:
        """Returns the dict that a codec with `payloads="dict"` and these `keys` gives for the same JSON.

        Nothing of it is shared with the object. Raises `RecursionError` for more than 512 levels.
        """

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, keys: Literal["camel", "snake"] = "camel") -> Self:
        """Makes an object of a dict, validated by the official schema; its values may be all that `Codec.encode` takes.

        Raises `EncodeError` with all violations, and `TypeError` for a value that has no JSON.
        """

    @classmethod
    def json_schema(cls) -> dict[str, Any]:
        """Returns the official JSON schema of the class, as a schema of its own."""

class Request(Typed[_R, _C]):
    """The base of the classes of requests: `Authorize` is a `Request[AuthorizeResponse]`.

    A function that takes a `Request[R]` and returns an `R` works for all of them.
    """

def typed_class(version: str, name: str) -> type[Typed] | None:
    """Returns the class of a version by its name, None for an unknown one."""

def typed_classes(version: str) -> list[tuple[str, str, str, str]]:
    """Returns the described objects of a version: action, kind, the names on the way to the object, and its class."""

def typed_attributes(class_: type[Typed], /) -> list[tuple[str, str]]:
    """Returns the attributes of a class: the names as the schema spells them, and in `snake_case`."""

def typed_schema(class_: type[Typed], /) -> tuple[str | None, dict[str, type[Typed]]]:
    """The schema of an extension's class as the plan knows it, and the classes of the objects in it by place."""

def typed_message(class_: type[Typed], /) -> tuple[_Version, str, _Kind] | None:
    """Returns the message that a class is the payload of; None for the class of an object in a payload."""

VERSIONS: Final[tuple[_Version, ...]]
"""The versions of OCPP that a codec can be made for, oldest first."""

KEYWORDS: Final[tuple[str, ...]]
"""What `Violation.keyword` may be: `json`, `limit`, `frame`, `action`, `duplicate`, and keywords of JSON Schema.

One of `FOREIGN_KEYWORDS` is found by extensions alone.
"""

FOREIGN_KEYWORDS: Final[tuple[str, ...]]
"""The keywords of JSON Schema that no official schema has, and that a full validator judges in users' schemas."""

PAYLOAD_KEYWORDS: Final[tuple[str, ...]]
"""The keywords that are about a payload; the other ones are about the frame itself."""

def replies(version: str) -> dict[str, str | None]:
    """The reply table of a version: rule -> error code, or None where the protocol says to stay silent.

    The rules are `json` (not JSON, not a frame, or beyond a limit, the message id readable), `id` (the id cannot be
    read: the answer carries the id "-1"), `messageType` (an unknown number, which all versions ignore; 2.0.1 since its
    errata of 2026), `action` (an unknown action), `duplicate`, the keywords of JSON Schema, and
    `foreign` for those of `FOREIGN_KEYWORDS`. The codes are spelled
    as the version spells them [J16 4.2.3, J16E 5, P4 4.3]; no specification maps the keywords, so those rows are this
    library's.

    Raises `ValueError` for an unknown version.
    """

def check_schema(schema: str) -> None:
    """Raises `ValueError` for the text of a schema that no extension can have, naming the place in it."""

def vocabulary_files() -> dict[str, str]:
    """Returns the files that `ocpp_fastcodec.vocabularies` is made of, by their paths."""

@final
class Journal:
    """Puts the frames of logs in order and reads each once: see `ocpp_fastcodec.tables`.

    `readers` has for each version, the oldest first, its codec, the codec without its policy where it has one, and the
    places and rows of `Codec.extract`. `silence` is in microseconds, as all times are. `shown` returns what stands for
    the name of a station.
    """

    def __new__(
        cls,
        readers: Sequence[tuple[Codec, Codec | None, Mapping[str, Mapping[str, str]], Mapping[str, str] | None]],
        version: str | None,
        silence: int,
        shown: Callable[[str], str] | None,
    ) -> Self: ...
    def __len__(self) -> int:
        """Returns the number of frames that wait for others."""
    @property
    def newest(self) -> int | None:
        """The newest time of all frames."""
    def add(self, record: tuple[Any, ...]) -> None:
        """Adds a record. Raises `ValueError` for a direction, a version or a state that is unknown."""
    def add_block(self, records: Records, station: str | None) -> None:
        """Adds the records of a block of a log; `station` is the name of those that have none."""
    def add_columns(self, frames: Any, times: Any) -> None:
        """Adds the frames of an Arrow array of the columns `frame` and `station`; a row without a frame adds none.

        `times` is a buffer of 8 bytes for each, in the order of the machine: microseconds, or the least integer.
        """
    def pass_on(
        self, is_last: bool
    ) -> tuple[
        list[tuple[str, Batch, Batch]],
        list[tuple[int, str, int, int | None, str | None, str, int | None, str, dict[str, Any]]],
        list[tuple[str, int, int]],
        list[tuple[str, int]],
        list[tuple[int, str, bytes]],
    ]:
        """Reads the frames that wait no more; all of them, if nothing more is to come.

        Returns for each version its frames and samples. Of each message then the row and the name; the number, the
        time, the station and the message id of its frame; when the station was heard last, the version, and what was
        taken out. Then when a station was silent for too long, since and until when; when a station sent its last CALL;
        and the row, version and text of each valid CALLERROR.
        """
    def last(self) -> list[tuple[str, int]]:
        """Returns when each station sent its last CALL."""
    def give_up(self) -> list[tuple[str, int | None]]:
        """Forgets the stations that were silent longest, where there are too many, and returns their last CALLs."""
    def save(self) -> dict[str, Any]:
        """Returns what `load` takes, as values of JSON."""
    def load(self, saved: dict[str, Any]) -> None:
        """Takes up what `save` returned. Raises `ValueError`, `KeyError` or `TypeError` for what is no such state."""

@final
class Records:
    """The records of a block of a log, and what was made of its lines without a frame, in order."""

    def __len__(self) -> int: ...
    def __getitem__(self, place: int, /) -> Any: ...

@final
class Scanner:
    """Reads the blocks of one log into batches.

    `written` is the date of the log, `above` how many lines above a frame are looked at, and `one_way` who sends an
    action that only one side may send.
    """

    has_columns: bool
    """Whether the log has columns, so that what stands after a frame says something as well; can only be set."""
    def __new__(
        cls, record: type[Any], source: str, written: tuple[int, int, int], above: int, one_way: Mapping[str, str]
    ) -> Self: ...
    @property
    def lines(self) -> int:
        """The number of lines that were read."""
    @property
    def lines_without_frame(self) -> int:
        """The number of lines that were read and hold no frame."""
    @property
    def formats(self) -> dict[str, int]:
        """The number of records that each row of the table of formats has read."""
    def read(self, asked: Any, block: bytes, *, final: bool) -> tuple[Records, int]:
        """Reads a block, and returns the offset from which the next one must begin.

        `asked` says what stands beside a frame.
        """
    def read_rows(self, asked: Any, block: bytes, delimiter: int, roles: list[str | None]) -> Records:
        """Reads a block of rows that have the parts of a frame in columns, which hold what `roles` says."""

@disjoint_base
class Speech:
    """The data of `ocpp_fastcodec.logs.versions.Spoken`: which version a station speaks."""

    version: str
    origin: Any
    candidates: tuple[str, ...]
    tried: int
    def __new__(cls, *_arguments: Any, **_options: Any) -> Self: ...

@disjoint_base
class StationState:
    """The data of `ocpp_fastcodec.logs.links.Links`: what is known of a station."""

    SILENCE: Final[int]
    """Seconds without a record after which a station counts as silent."""
    NEAR: Final[int]
    """Records of the station within which the order of a log is not trusted."""
    answers: dict[str, Any]
    held: list[Any]
    count: int
    disturbed: int
    mixed: bool
    def __new__(cls, name: str | None, spoken: Any) -> Self: ...
    @property
    def name(self) -> str | None: ...
    @property
    def spoken(self) -> Any: ...
    @property
    def first(self) -> datetime | None:
        """When the station was first heard."""
    @property
    def last(self) -> datetime | None:
        """When the station was last heard."""
    @property
    def spans(self) -> list[tuple[datetime, datetime]]:
        """From when to when the station was heard, without silence between."""
    @property
    def silent(self) -> float:
        """Seconds of silence in all."""
    @property
    def callers(self) -> int:
        """The number of sides that send calls whose ids may repeat."""
    def hear(self, time: datetime | None) -> None:
        """Notes a record of the station."""
    def open(self, call: PendingCall) -> list[PendingCall]:
        """Adds a call, and returns those that it makes forgotten."""
    def candidates(self, unique_id: str, direction: _Direction | None) -> list[PendingCall]:
        """Returns the calls with an id that an answer sent in a direction may answer, the latest last."""
    def note_boot(self, frame: bytes) -> None:
        """Keeps what a BootNotification says: one like it tells nothing new."""
    def close(self, call: PendingCall) -> None:
        """Takes out a call that was answered."""
    def open_calls(self) -> list[PendingCall]:
        """Returns all calls that wait, in the order in which they came."""
    def was_answered(self, unique_id: str) -> bool:
        """Returns whether an id that may repeat was answered lately."""
    def note_id(self, unique_id: str, sequence: int) -> None:
        """Notes the id of a call that may repeat, in the record `sequence`.

        If it was answered a few records ago, and nobody has booted since, several stations hide behind no name.
        """
    def settle(self, unique_id: str) -> None:
        """Notes an answer whose call may come later."""
    def take_settled(self, unique_id: str) -> int | None:
        """Takes out such an answer, and returns the number of its record."""
    def last_answer(self, call: PendingCall) -> int | None:
        """Returns the record at which the id of a call was last answered, as far as that is remembered."""
    def add_caller(self, direction: str) -> None:
        """Notes that a side sends calls whose ids may repeat."""

@final
class PendingCall:
    """A call in a log that waits for its answer."""

    count: int
    is_certain: bool
    """Whether it is not answered for certain: an answer may have been taken for another one's."""
    def __new__(
        cls, record: Any, count: int, unique_id: str, action: str | None, versions: Iterable[str],
        direction: _Direction | None, sequence: int, unique: bool,
    ) -> Self: ...  # fmt: skip
    @property
    def time(self) -> datetime | None: ...
    @property
    def place(self) -> tuple[str, int]:
        """The file and the line where it stands."""
    @property
    def action(self) -> str | None: ...
    @property
    def versions(self) -> tuple[_Version, ...]:
        """The versions that its station may speak, as far as they have answers to the action."""
    @property
    def direction(self) -> _Direction | None: ...
    @property
    def sequence(self) -> int: ...
    @property
    def key(self) -> int:
        """The number that stands for its id."""
    @property
    def unique(self) -> bool:
        """Whether its id cannot repeat."""
    def has_frame(self, frame: bytes) -> bool:
        """Whether this is the frame of the call."""

@final
class Ledger:
    """Judges and counts what is ordinary in logs: see `ocpp_fastcodec.logs.judge`."""

    sequence: int
    """The number of the record that was judged last."""
    def __new__(
        cls, codecs: Any, one_way: Mapping[str, str], noted_calls: list[str], noted_answers: list[str],
        max_examples: int, station: str | None, is_version_given: bool,
    ) -> Self: ...  # fmt: skip
    @property
    def stations(self) -> Any:
        """The stations by their name, and by a group of logs where they have none."""
    def add(self, key: Any, station: StationState) -> None:
        """Adds a station under its name, or what stands for it."""
    def own(self, unique_id: str, station: StationState) -> None:
        """Notes whose call has an id that cannot repeat."""
    def owner(self, unique_id: str) -> Any:
        """Returns the station whose call has an id that cannot repeat, or None."""
    def note_stray(self, unique_id: str) -> None:
        """Notes an answer on a line that names no station."""
    def may_have_stray(self, call: PendingCall) -> bool:
        """Returns whether an answer to a call may stand on a line that names no station."""
    def fits(self, spoken: Speech, frame: bytes) -> None:
        """Notes a frame that is valid in the version that a station speaks."""
    def ordinary(self, batch: Records, place: int, unnamed: Any) -> int:
        """Judges records of a batch from a place on, and returns the place of the first one that is not ordinary."""
    def take_noted(self) -> list[Any]:
        """Returns the calls and answers that were noted since this was asked last: rows for `Noted`."""
    @property
    def is_full(self) -> bool:
        """Whether it is time to `take` what was counted."""
    @property
    def counts_unclosed(self) -> bool:
        """Whether frames that lack their closing brackets were counted since the counts were taken last."""
    def take(self) -> tuple[list[Any], list[Any], dict[tuple[int, str], int]]:
        """Returns what was counted since this was asked last: rows for `Counted` and for `Latencies`, and how many
        records there were in each minute since 1970, with each verdict."""

def find_time(text: bytes, written: tuple[int, int, int]) -> datetime | None:
    """Returns the first time in a text that has a date, or the one that it is in seconds, or smaller units, since 1970.

    `written` is the date of the log: stamps that name no year are of that year, or of the one before.
    """

def cannot_repeat(unique_id: str) -> bool:
    """Returns whether an id is random, and so never used twice."""

def sensitive() -> list[dict[str, Any]]:
    """The built-in list of what `redact` masks: rows as `Codec(sensitive=...)` takes them, each with its `reason`."""

@final
class Batch:
    """Columns in memory, which any library that speaks Arrow takes without a copy: `pyarrow.table(batch)`,
    `polars.DataFrame(batch)`, DuckDB by the name of a variable, `pandas.DataFrame.from_arrow(batch)`."""

    def __arrow_c_schema__(self) -> object:
        """Returns the schema in a capsule."""

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]:
        """Returns the schema and the columns as a struct array in capsules; `requested_schema` is not looked at."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """Returns a stream of this one batch in a capsule; `requested_schema` is not looked at."""

    def __len__(self) -> int:
        """Returns the number of rows."""

    @property
    def column_names(self) -> list[str]:
        """The names of the columns."""

@final
class Batches:
    """Columns of a stream of frames, which is read as these are read, once: by iteration, or by a library that speaks
    Arrow. Memory holds one batch of each thread at a time."""

    def __arrow_c_schema__(self) -> object:
        """Returns the schema in a capsule."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """Hands what is left over as a stream in a capsule; `requested_schema` is not looked at.

        Raises `ValueError` where that was done before.
        """

    def __iter__(self) -> Self: ...
    def __next__(self) -> Batch:
        """Returns the columns of the next frames. Raises `ValueError` where the stream fails, or was handed over."""

    @property
    def column_names(self) -> list[str]:
        """The names of the columns."""

@final
class OpenCalls:
    """The CALLs whose answers have not been seen, of all stations: `Codec.open_calls` makes it, `Codec.judge` keeps it.

    An answer belongs to the last call of its station that has its id. Both sides of a connection choose ids, so that
    calls of both may have the same one; then the answer is linked to neither.
    """

    def __len__(self) -> int:
        """Returns the number of open calls."""

    def calls(self) -> list[_OpenCall]:
        """Returns station, message id and action of each, to be saved and given to `Codec.open_calls` again.

        The station is None where none was told, the action where it is not known.
        """

@final
class Redactor:
    """Masks frames for logs, as `Codec.redact` does, where the version may be unknown.

    - `version`: as of `Codec`. None: all of them together; masked is what any of them has as sensitive.
    - `sensitive`: rows that are added to the built-in list. A row is a mapping of one of these forms, and may give a
      `reason`:

      - `{"property": NAME}`: the strings, numbers and booleans of that property, wherever a schema has it; with
        `"person": True` they identify somebody, and may get a pseudonym;
      - `{"word": WORD}`: the values of the configuration keys and variables whose name begins or ends with that word;
      - `{"variable": NAME}`: the values of the configuration key or variable (`*` stands for anything; case, spaces
        and signs do not count), wherever a message carries configuration;
      - `{"action": ACTION, "kind": "request" | "response", "pointer": POINTER}`: what stands at that JSON Pointer of
        the payload, `*` for any index;
      - the same with `"beside": POINTER` to the name of a variable: that, unless the variable is there and harmless;
      - the same with `"unless": "number"`: that, unless it is or spells a number.

    - `pseudonyms`: a secret key of at least 16 bytes. What identifies a driver, a customer or a vehicle is then shown
      as `~` and 16 hexadecimal digits (HMAC-SHA256, cut), the same for the same value: masked logs can be joined.

    Immutable, and safe to share between threads.

    Raises `ValueError` for an unknown version, for a short key, and for a row that is of no such form or names what no
    version has.
    """

    def __new__(
        cls,
        version: str | None = None,
        *,
        sensitive: Iterable[Mapping[str, Any]] | None = None,
        pseudonyms: bytes | None = None,
    ) -> Redactor: ...
    @property
    def version(self) -> _Version | None: ...
    @property
    def sensitive(self) -> list[dict[str, Any]] | None:
        """The rows that were added."""

    def redact(self, frame: _Frame) -> str:
        """As `Codec.redact`, of a frame alone."""

    def pseudonym(self, value: str) -> str:
        """Returns what is shown in place of a value that identifies somebody: the same for the same value and key.

        Case and blanks around the value do not count. Raises `ValueError` for a redactor without `pseudonyms`.
        """

    def redact_text(self, text: str) -> str:
        """Masks what is sensitive in any text, in the frames that stand in it and in what may be left of others.

        A mask stands where the value stood, in its quoting. All that follows a frame that is broken, cut or shortened
        is masked: to the end of the string in which it stands, else of the text. Text with nothing to mask comes back
        itself.
        """

    def redact_log(self, block: bytes, /, *, final: bool = True) -> tuple[bytes, int]:
        """Masks what is sensitive in a block of lines.

        Returns it with the offset from which the next block must begin. All that follows a frame that is broken, cut or
        shortened is masked to the end of its line, and what seems to continue it on the next ones. With `final=False`
        more is to come: a frame that is open at the end of the block is not consumed, so `block[rest:]` belongs before
        the next block.
        """

    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Codec(Generic[_P]):
    """Decodes and validates the frames of one OCPP version.

    Immutable, and safe to share between threads. Schemas are compiled when an action is first seen.

    - `version`: "1.6", "2.0.1", "2.1", or the WebSocket subprotocol ("ocpp1.6", ...).
    - `payloads`: "dict" gives dicts, "typed" objects of the classes in `ocpp_fastcodec.v16`, `v201` or `v21` (see
      `Typed`). Then a policy may not `accept` what would make an attribute untrue to its annotation.
    - `keys`: "camel" leaves property names as the specification spells them; "snake" gives `snake_case`. Names that
      no schema describes (inside `customData` and DataTransfer `data`) stay as they are; should one be the
      `snake_case` of an official name beside it, the two swap names.
    - `numbers`: "float" gives what `json.loads` gives, but where a schema says `number` or `integer` a
      `decimal.Decimal` in place of an infinity (`1e400`); "decimal" gives `decimal.Decimal` where it says `number`.
    - `formats`: assert `date-time` (1.6: ISO 8601, zone optional; 2.x: RFC 3339) and `uri`.
    - `draft`: judge by JSON Schema draft 4 or 6 instead of each schema's own. In draft 4, 1.0 is not an integer.
    - `edition`: "official", or "mobilityhouse" for the schemas as the PyPI package `ocpp` changes them, and for the
      values that it takes to be written: those of JSON and subclasses of str, int and float, in a dict; in a
      dataclass also dataclasses.
    - `extensions`: what it knows beside the official schemas: see `Extension`. An action's own schema is judged by its
      own draft, whatever `draft` says.
    - `refuse_data`: whether a frame is refused whose data breaks the schema of an extension (`data` of DataTransfer,
      `customData`, JSON in strings). Otherwise it is accepted, and the message has `data_violations`.
    - `signed`: verifies a signature of a signed message [P4 7]: it gets a `Signature`, and returns whether it is valid.
      The message is then judged and handed on as the one that was signed. Without it, a signed message is refused.
    - `max_bytes`: the longest frame, in bytes of UTF-8.
    - `max_depth`: the deepest nesting of a payload, itself counted; at most 512.
    - `replies`: rows that replace those of `replies(version)`.
    - `sensitive`: rows that are added to those of `sensitive()`, for `redact`: see `Redactor`.
    - `policy`: what is done about frames that break a schema; without one, all of them are refused. It is about what is
      read: `encode` is as strict as ever.
    - `mend`: is called with the text of a frame that is not JSON, and with no other; returns the text to read instead,
      or None. The deviations name the rule "mend", and the offsets after it are those of the new text. Bytes that are
      no UTF-8 are lone surrogates in the text (`surrogateescape`). What it raises passes through.

    Raises `ValueError` or `TypeError` for an option that is none of these.
    """

    @overload
    def __new__(
        cls,
        version: str,
        *,
        payloads: Literal["dict"] = "dict",
        keys: Literal["camel", "snake"] = "camel",
        numbers: Literal["float", "decimal"] = "float",
        formats: bool = False,
        draft: Literal[4, 6] | None = None,
        edition: Literal["official", "mobilityhouse"] = "official",
        extensions: Iterable[Extension | Iterable[Extension]] | None = (),
        refuse_data: bool = False,
        signed: Callable[[Signature], bool] | None = None,
        policy: Policy | None = None,
        max_bytes: int = 1048576,
        max_depth: int = 64,
        replies: Mapping[str, str | None] | None = None,
        sensitive: Iterable[Mapping[str, Any]] | None = None,
        mend: Callable[[str], str | None] | None = None,
    ) -> Codec[_Dict]: ...
    @overload
    def __new__(
        cls,
        version: Literal["1.6", "ocpp1.6"],
        *,
        payloads: Literal["typed"],
        keys: Literal["camel", "snake"] = "camel",
        numbers: Literal["float", "decimal"] = "float",
        formats: bool = False,
        draft: Literal[4, 6] | None = None,
        edition: Literal["official", "mobilityhouse"] = "official",
        extensions: Iterable[Extension | Iterable[Extension]] | None = (),
        refuse_data: bool = False,
        signed: Callable[[Signature], bool] | None = None,
        policy: Policy | None = None,
        max_bytes: int = 1048576,
        max_depth: int = 64,
        replies: Mapping[str, str | None] | None = None,
        sensitive: Iterable[Mapping[str, Any]] | None = None,
        mend: Callable[[str], str | None] | None = None,
    ) -> Codec[Typed[Any, _ErrorCode16]]: ...
    @overload
    def __new__(
        cls,
        version: Literal["2.0.1", "ocpp2.0.1", "2.1", "ocpp2.1"],
        *,
        payloads: Literal["typed"],
        keys: Literal["camel", "snake"] = "camel",
        numbers: Literal["float", "decimal"] = "float",
        formats: bool = False,
        draft: Literal[4, 6] | None = None,
        edition: Literal["official", "mobilityhouse"] = "official",
        extensions: Iterable[Extension | Iterable[Extension]] | None = (),
        refuse_data: bool = False,
        signed: Callable[[Signature], bool] | None = None,
        policy: Policy | None = None,
        max_bytes: int = 1048576,
        max_depth: int = 64,
        replies: Mapping[str, str | None] | None = None,
        sensitive: Iterable[Mapping[str, Any]] | None = None,
        mend: Callable[[str], str | None] | None = None,
    ) -> Codec[Typed[Any, _ErrorCode2]]: ...
    @overload
    def __new__(
        cls,
        version: str,
        *,
        payloads: Literal["typed"],
        keys: Literal["camel", "snake"] = "camel",
        numbers: Literal["float", "decimal"] = "float",
        formats: bool = False,
        draft: Literal[4, 6] | None = None,
        edition: Literal["official", "mobilityhouse"] = "official",
        extensions: Iterable[Extension | Iterable[Extension]] | None = (),
        refuse_data: bool = False,
        signed: Callable[[Signature], bool] | None = None,
        policy: Policy | None = None,
        max_bytes: int = 1048576,
        max_depth: int = 64,
        replies: Mapping[str, str | None] | None = None,
        sensitive: Iterable[Mapping[str, Any]] | None = None,
        mend: Callable[[str], str | None] | None = None,
    ) -> Codec[Typed]: ...
    @classmethod
    def __class_getitem__(cls, item: Any) -> GenericAlias: ...
    @property
    def payloads(self) -> Literal["dict", "typed"]: ...
    @property
    def version(self) -> _Version: ...
    @property
    def subprotocol(self) -> str:
        """The name of the version's WebSocket subprotocol: "ocpp1.6", "ocpp2.0.1" or "ocpp2.1"."""

    @property
    def message_types(self) -> dict[int, str]:
        """The message types that the version has, number and name: `{2: "CALL", ...}` [J16 4.2, P4 4.2]."""

    @property
    def error_codes(self) -> tuple[str, ...]:
        """The error codes that the version has, as it spells them [J16 4.2.3, J16E 5, P4 4.3]."""

    @property
    def date_time(self) -> Literal["ISO 8601", "RFC 3339"]:
        """The standard by which the version writes a `date-time`. In ISO 8601 the zone is optional."""

    @property
    def unreadable_id(self) -> str | None:
        """The message id of a refusal of what had no readable id; None where the version has no such refusals."""

    @property
    def keys(self) -> Literal["camel", "snake"]: ...
    @property
    def numbers(self) -> Literal["float", "decimal"]: ...
    @property
    def formats(self) -> bool: ...
    @property
    def draft(self) -> Literal[4, 6] | None: ...
    @property
    def edition(self) -> Literal["official", "mobilityhouse"]: ...
    @property
    def max_bytes(self) -> int: ...
    @property
    def max_depth(self) -> int: ...
    @property
    def replies(self) -> dict[str, str | None]:
        """The reply table in force."""

    @property
    def sensitive(self) -> list[dict[str, Any]] | None:
        """The rows that were added to the list of what is sensitive."""

    @property
    def extensions(self) -> tuple[Extension, ...]:
        """What the codec knows beside the official schemas, one after the other."""

    @property
    def refuse_data(self) -> bool: ...
    @property
    def signed(self) -> Callable[[Signature], bool] | None: ...
    @property
    def policy(self) -> Policy | None: ...
    @property
    def mend(self) -> Callable[[str], str | None] | None: ...
    def decode(
        self, frame: _Frame, *, action: str | None = None, pending: Mapping[str, str] | None = None
    ) -> Call[_P] | CallResult[_P | _Dict] | CallError | CallResultError | Send[_P] | KeepAlive:
        """Reads and validates a frame [J16 4.2, P4 4.2].

        What a policy tolerates is accepted, mended, and listed in `deviations` of the message. After repairs and drops
        a payload satisfies its schema, but for what a rule says to `accept`. A `KeepAlive` comes back only where a rule
        has the repair "keep-alive". What a policy does not tolerate is refused with the same reply as without one.

        A CALLRESULT does not name its action. It is validated when the action that it answers is known: by `action`, or
        by `pending`, a mapping from message id to action. Otherwise its payload may be any object, and
        `CallResult.validated` is False. Both are ignored for other messages.

        Raises `DecodeError` for whatever is wrong with the frame, `ValueError` for an action that the version does not
        know, `TypeError` for a frame of another Python type, and what `pending` raises.
        """

    def check(
        self, frame: _Frame, *, action: str | None = None, pending: Mapping[str, str] | None = None
    ) -> list[Violation]:
        """All violations of a frame, in document order; an empty list means that it is valid.

        With a policy, `resolution` and `rule` mark those that it resolves. Behind them stand violations that only a
        repair or a drop brought to light. `decode` accepts the frame if all are resolved, and has them in `deviations`.

        A frame that is not JSON, or whose header is wrong, has exactly one. Builds no payload. Violations that would
        take more than about 64 times the frame's memory, and 1 MiB (with a policy 4 times as much), are not listed: a
        `limit` says so behind the others. `action`, `pending` and what is raised for them are as in `decode`.
        """

    def encode(
        self, message: Call[Any] | CallResult[Any] | CallError | CallResultError | Send[Any], *, validate: bool = True
    ) -> str:
        """Writes a message as a text frame: compact JSON [J16 4.2, P4 4.2].

        Names are given as the specification spells them, and with `keys="snake"` also in `snake_case`. Values may be
        dict, list, tuple, str, int, float, bool, Decimal (its digits are kept), Enum (its value), aware datetime
        (written in UTC with `Z`, and milliseconds where there are any), `Typed`, instances of dataclasses and of
        attrs, structs of msgspec and models of pydantic (by the names that they are written under; optional properties
        that are None or unset are left out), other mappings, and None where the schema allows any value. A whole float
        stands as an integer where the schema and its draft want one. Numbers are judged by the digits that go out.
        Error codes are the version's own, and in 2.x a description is cut at 255 characters. A CallResult must carry
        the action that it answers.

        With `validate=False` anything is written that has a JSON.

        Raises `EncodeError` with all that is wrong; nothing half-written comes out. Raises `TypeError` for a type
        that has no JSON and for a property name that is not a str, naming the place.
        """

    def encode_bytes(
        self, message: Call[Any] | CallResult[Any] | CallError | CallResultError | Send[Any], *, validate: bool = True
    ) -> bytes:
        """As `encode`, in UTF-8. Mind that most WebSocket libraries send bytes as a binary frame, unlike OCPP-J."""

    def session(
        self,
        role: Literal["csms", "charging_station"],
        *,
        new_id: Callable[[], str] | None = None,
        max_outstanding: int | None = 1,
        max_peer_outstanding: int = 256,
        result_errors: bool = True,
    ) -> Session:
        """The state of one connection, without its socket: see `Session`."""

    def is_valid(self, frame: _Frame, *, action: str | None = None, pending: Mapping[str, str] | None = None) -> bool:
        """Whether `decode` would accept the frame, by itself or because a policy tolerates it: the fastest road."""

    def peek(self, frame: _Frame) -> Header:
        """Reads the header and nothing behind it, for routers and proxies.

        Whether the version knows the action is not asked. Raises `DecodeError` where the header is wrong.
        """

    def redact(self, frame: _Frame, *, action: str | None = None, pending: Mapping[str, str] | None = None) -> str:
        """The same frame for a log: what is sensitive, and what has no place in a schema, stands there as `"***"`.

        Masked are the values that `sensitive()` lists, values of unknown properties, of a type that does not belong
        there and of unknown actions, what a CALLERROR describes (but what this library says of a violation stays), and
        from where a frame stops being JSON all the rest. All other text stays byte by byte; names that a peer chose are
        cut at 64 characters and their control characters escaped. Any frame gives a text, in time and memory linear in
        its length; `max_bytes` and `max_depth` do not count. A text with nothing to mask comes back itself.

        `action` and `pending` are as in `decode`. Of a CALLRESULT whose action is not known, what is sensitive in any
        response is masked.

        Raises `TypeError` for a frame or an action of another Python type, and what `pending` raises.
        """

    def judge(
        self,
        frames: object,
        *,
        pending: OpenCalls | None = None,
        column: str | None = None,
        station: str | None = None,
        columns: Iterable[_Verdict] | None = None,
        threads: int = 1,
    ) -> Batch | Batches:
        """Judges many frames: a row for each, in order, whatever their bytes are.

        `frames` is one of these; nulls and None stay null:

        - an object with `__arrow_c_array__` or `__arrow_c_stream__` (the Arrow PyCapsule interface) whose values are
          strings, binary data, views of either, or dictionaries of them; or a table, whose `column` has the frames;
        - an iterable of frames as `decode` takes them; it is copied first;
        - bytes whose lines are frames; an empty line is null. Other buffers are copied first.

        What is in memory becomes a `Batch` at once. A stream becomes `Batches`, which read it as they are read.

        `columns` names the columns; all but `version` are there by default:

        - `valid` (bool): the verdict of `is_valid`
        - `message_type` (dictionary): `CALL`, `CALLRESULT` …; null where it cannot be read
        - `message_id` (string): the message id; null where it cannot be read
        - `action` (dictionary): of a request its action, of an answer that which it answers; null if not known
        - `version` (dictionary): the version of the codec
        - `keyword` (dictionary): the keyword of the violation that decides the code, null if there is none
        - `pointer` (string): its pointer
        - `code` (dictionary): the error code for the frame, as in `DecodeError.code`
        - `violations` (int32): how many violations no policy resolves
        - `deviations` (int32): how many deviations are accepted, by a policy or by the protocol
        - `size` (int32): bytes

        `pending` is the state that links answers to their calls, in these frames and in those before; `station` is the
        column that says whose frame it is. Without `pending` nothing is linked, and results are read as any JSON.
        `threads` share the work; their number changes nothing in the result. Other Python code runs meanwhile.

        Raises `ValueError` for arrays of other types, a column that is not there, and open calls of another codec;
        `OverflowError` where the texts of a column have more than 2 GiB; and what a signal handler raises.
        """

    def extract(
        self,
        frames: object,
        places: Mapping[str, Mapping[str, str]],
        *,
        rows: Mapping[str, str] | None = None,
        pending: OpenCalls | None = None,
        column: str | None = None,
        station: str | None = None,
        threads: int = 1,
    ) -> Batch | Batches:
        """Takes columns out of the payloads of many frames; one that is not valid has no rows.

        `places` names messages (`message_name`), and for each of them columns with the places of their values, as JSON
        Pointers into the payload: `{"StatusNotification": {"status": "/status"}}`. There is a row for each payload; or,
        where `rows` has a pointer that ends in `/*` for the message, one for each item of that array. Places in the
        array are written with `*` for its index, and those around it are repeated in each row.

        The first columns are `row` (int64), the number of the frame, counted from 0 over all of `frames`, and
        `message` (dictionary), the name of the message. The others have the type of the schema: dictionary for an enum,
        int64, float64, bool, string, and timestamp in microseconds and UTC for a date-time, which is taken for UTC
        where it has no zone. What is not there is null. A column with places of several types is of strings, or
        of numbers if all are.

        Payloads of CALLRESULTs are those of `…Response`, and need `pending`. `frames`, `pending`, `column`, `station`,
        `threads` and the errors are those of `judge`; a place that the schema does not have raises `ValueError`.
        """

    def samples(self, frames: object, *, column: str | None = None, threads: int = 1) -> Batch | Batches:
        """Takes the sampled values out of many frames: a row for each `sampledValue` of the valid ones.

        They stand in MeterValues, and in StopTransaction (1.6) or TransactionEvent (2.x). What a station leaves out
        has the value that the specification gives it [1.6 7.43, 2.0.1 2.44].

        - `row` (int64): the number of the frame, from 0 over all of `frames`
        - `time` (timestamp[us,UTC]): that of the `meterValue`; null where it cannot be read
        - `evse` (int64): null in 1.6
        - `connector` (int64): null where the message has none
        - `transaction` (string): the transaction id; null outside of one
        - `context`, `measurand`, `phase`, `location` (dictionary): as written, or by default
        - `unit` (dictionary): the base unit: `Wh` for `kWh`; null where there is none
        - `value` (float64): the value in that unit, `multiplier` applied; null if it is not a number
        - `decimal` (decimal128(38,12)): the same exactly; null where that many digits do not hold it

        `frames`, `column`, `threads` and the errors are those of `judge`.
        """

    def open_calls(self, calls: Iterable[_OpenCall] | None = None, *, limit: int = 1_000_000) -> OpenCalls:
        """Makes a state for `judge` and `extract` which knows these open calls: those of `OpenCalls.calls`.

        It keeps at most `limit` calls, and forgets the oldest, at most half of them at once.
        """

    def actions(self, direction: _Direction | None = None) -> list[str]:
        """The actions of the version, in alphabetical order; with a direction, those that may be sent that way."""

    def sender(self, action: str) -> Literal["charging_station", "csms", "both"]:
        """Who sends the requests of an action. Raises `ValueError` for an action that the version does not know."""

    def carrier(self, action: str) -> Literal["CALL", "SEND"]:
        """The message type that carries the requests of an action [P4 4.2].

        Raises `ValueError` for an action that the version does not know.
        """

    def message_name(self, action: str, kind: _Kind = "request") -> str:
        """The official name of a message, by which its schema file is called: "BootNotificationRequest".

        A request of 1.6 and a SEND are called like their action. Raises as `schema`.
        """

    def schema(self, action: str, kind: _Kind) -> dict[str, Any]:
        """The JSON schema of a payload; "request" for CALL and SEND, "response" for CALLRESULT.

        Raises `ValueError` for an unknown action, and for a payload without a schema, such as the response of a SEND.
        """

    def plan_schema(self, action: str, kind: _Kind) -> dict[str, Any]:
        """The schema in the keywords that the plan knows: of an extension, one that accepts as much or more.

        Raises as `schema`.
        """

    def data_schemas(self) -> list[tuple[str, str | None, Literal["request", "response"] | None, str]]:
        """What extensions say of data: vendor, message, kind of payload, and the schema that the plan knows, as JSON.

        Of `customData` the kind is None.
        """

    def own_types(self) -> list[tuple[str, type[Typed]]]:
        """The classes of what the extensions describe, by name: see `Extensions.classes`."""

    def explain(self, action: str, kind: _Kind = "request") -> str:
        """The compiled plan of a payload, printed. Raises as `schema`."""

    def has_place(self, action: str, kind: _Kind, pointer: str) -> bool:
        """Whether a payload can have a value at a place: a JSON Pointer (RFC 6901), `*` for any index.

        Where a schema allows further properties or any value, there is every place. False, too, for a payload without a
        schema. Raises `ValueError` for an unknown action.
        """

    def properties(self, action: str, kind: _Kind, pointer: str = "") -> list[str] | None:
        """The names of the properties that the schema describes for the object at a place.

        None where the schema allows no object, and for a payload without a schema. Raises `ValueError` for an unknown
        action.
        """

    def max_lengths(self, action: str, kind: _Kind) -> dict[str, int]:
        """The places of strings whose length is limited, each with the most characters that it may have.

        What a schema repeats without end, because a definition refers to itself, is listed once. Raises `ValueError`
        for an unknown action.
        """

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Any]]: ...

@final
class Call(Generic[_P]):
    """A request: `[2, unique_id, action, payload]` [J16 4.2.1, P4 4.2.1].

    `deviations` holds what was off-spec and accepted: a `null` payload, read as `{}`; and what a policy resolved.
    """

    __match_args__ = ("unique_id", "action", "payload")
    __hash__: ClassVar[None]  # type: ignore[assignment]
    message_type_id: Final = 2
    @overload
    def __new__(
        cls,
        unique_id: str,
        action: str,
        payload: _Dict,
        *,
        deviations: tuple[Violation, ...] | None = None,
        version: str | None = None,
        data: Any = UNSET,
        data_violations: tuple[Violation, ...] | None = None,
        data_status: _DataStatus | None = None,
    ) -> Call[_Dict]: ...
    @overload
    def __new__(
        cls,
        unique_id: str,
        action: str,
        payload: _P,
        *,
        deviations: tuple[Violation, ...] | None = None,
        version: str | None = None,
        data: Any = UNSET,
        data_violations: tuple[Violation, ...] | None = None,
        data_status: _DataStatus | None = None,
    ) -> Call[_P]: ...
    @classmethod
    def __class_getitem__(cls, item: Any) -> GenericAlias: ...
    @property
    def unique_id(self) -> str: ...
    @property
    def action(self) -> str: ...
    @property
    def payload(self) -> _P: ...
    @property
    def deviations(self) -> tuple[Violation, ...]: ...
    @property
    def data(self) -> Any:
        """The value of the JSON in `data` of a DataTransfer that an extension knows as text; else `UNSET`."""

    @property
    def data_violations(self) -> tuple[Violation, ...]:
        """What breaks the schemas of extensions: in `data` of DataTransfer, in `customData`, in strings of JSON."""

    @property
    def data_status(self) -> _DataStatus | None:
        """The `status` that the answer to a DataTransfer should have by the extensions; None: nothing is against it."""

    @property
    def version(self) -> str | None:
        """That of the codec that decoded the message."""

    def __eq__(self, other: object, /) -> bool: ...
    def __getnewargs_ex__(self) -> tuple[tuple[Any, ...], dict[str, Any]]: ...
    @overload
    def result(self: Call[_AnyDict], payload: _Dict) -> CallResult:
        """Makes the answer, to be encoded. The answer to a request of a class is of the class that belongs to it."""

    @overload
    def result(self: Call[_AnyDict], payload: _R) -> CallResult[_R]: ...
    @overload
    def result(self: Call[Typed[_R]], payload: _R) -> CallResult[_R]: ...
    @overload
    def error(
        self: Call[_AnyDict], code: _ErrorCode, description: str = "", details: dict[str, Any] | None = None
    ) -> CallError:
        """The refusal, to be encoded.

        Of a message that was decoded, the version is known: `ValueError` for a code that it does not have
        [J16 4.2.3, P4 4.3], and in 2.x the description is cut at 255 characters. For others, `encode` does that.
        """

    @overload
    def error(
        self: Call[Typed[Any, _Code]], code: _Code, description: str = "", details: dict[str, Any] | None = None
    ) -> CallError: ...

@final
class CallResult(Generic[_P]):
    """The answer to a CALL: `[3, unique_id, payload]` [J16 4.2.2, P4 4.2.2].

    `action` is the one that it answers, where that is known; only then `validated` is True. `deviations` as in `Call`.
    """

    __match_args__ = ("unique_id", "payload", "action")
    __hash__: ClassVar[None]  # type: ignore[assignment]
    message_type_id: Final = 3
    @overload
    def __new__(
        cls,
        unique_id: str,
        payload: _Dict,
        action: str | None = None,
        *,
        validated: bool = False,
        deviations: tuple[Violation, ...] | None = None,
        version: str | None = None,
        data: Any = UNSET,
        data_violations: tuple[Violation, ...] | None = None,
        data_status: _DataStatus | None = None,
    ) -> CallResult[_Dict]: ...
    @overload
    def __new__(
        cls,
        unique_id: str,
        payload: _P,
        action: str | None = None,
        *,
        validated: bool = False,
        deviations: tuple[Violation, ...] | None = None,
        version: str | None = None,
        data: Any = UNSET,
        data_violations: tuple[Violation, ...] | None = None,
        data_status: _DataStatus | None = None,
    ) -> CallResult[_P]: ...
    @classmethod
    def __class_getitem__(cls, item: Any) -> GenericAlias: ...
    @property
    def unique_id(self) -> str: ...
    @property
    def payload(self) -> _P: ...
    @property
    def action(self) -> str | None: ...
    @property
    def validated(self) -> bool: ...
    @property
    def deviations(self) -> tuple[Violation, ...]: ...
    @property
    def data(self) -> Any:
        """The value of the JSON in `data` of a DataTransfer that an extension knows as text; else `UNSET`."""

    @property
    def data_violations(self) -> tuple[Violation, ...]:
        """What breaks the schemas of extensions: in `data` of DataTransfer, in `customData`, in strings of JSON."""

    @property
    def data_status(self) -> _DataStatus | None:
        """The `status` that the answer to a DataTransfer should have by the extensions; None: nothing is against it."""

    @property
    def version(self) -> str | None:
        """That of the codec that decoded the message."""

    def __eq__(self, other: object, /) -> bool: ...
    def __getnewargs_ex__(self) -> tuple[tuple[Any, ...], dict[str, Any]]: ...
    def error(self, code: _ErrorCode, description: str = "", details: dict[str, Any] | None = None) -> CallResultError:
        """The refusal of the answer (2.1 only, else `ValueError`), to be encoded; as `Call.error` [2.1 P4 4.2.3]."""

@final
class CallError:
    """The refusal of a CALL: `[4, unique_id, code, description, details]` [J16 4.2.3, P4 4.2.3].

    Any code is accepted, so that no error is lost. `deviations` holds what was off-spec and accepted: a frame of 3 or
    4 elements, and details that are `null` (read as `{}`) or a string (kept as `{"errorDetails": ...}`).
    """

    __match_args__ = ("unique_id", "code", "description", "details")
    __hash__: ClassVar[None]  # type: ignore[assignment]
    message_type_id: Final = 4
    def __new__(
        cls,
        unique_id: str,
        code: str,
        description: str | None = None,
        details: dict[str, Any] | None = None,
        *,
        deviations: tuple[Violation, ...] | None = None,
        version: str | None = None,
    ) -> CallError: ...
    @property
    def unique_id(self) -> str: ...
    @property
    def code(self) -> str: ...
    @property
    def description(self) -> str: ...
    @property
    def details(self) -> dict[str, Any]: ...
    @property
    def deviations(self) -> tuple[Violation, ...]: ...
    @property
    def version(self) -> str | None:
        """That of the codec that decoded the message."""

    def __eq__(self, other: object, /) -> bool: ...
    def __getnewargs_ex__(self) -> tuple[tuple[Any, ...], dict[str, Any]]: ...

@final
class CallResultError:
    """The refusal of a CALLRESULT (2.1): `[5, unique_id, code, description, details]` [2.1 P4 4.2.3].

    Otherwise as `CallError`.
    """

    __match_args__ = ("unique_id", "code", "description", "details")
    __hash__: ClassVar[None]  # type: ignore[assignment]
    message_type_id: Final = 5
    def __new__(
        cls,
        unique_id: str,
        code: str,
        description: str | None = None,
        details: dict[str, Any] | None = None,
        *,
        deviations: tuple[Violation, ...] | None = None,
        version: str | None = None,
    ) -> CallResultError: ...
    @property
    def unique_id(self) -> str: ...
    @property
    def code(self) -> str: ...
    @property
    def description(self) -> str: ...
    @property
    def details(self) -> dict[str, Any]: ...
    @property
    def deviations(self) -> tuple[Violation, ...]: ...
    @property
    def version(self) -> str | None:
        """That of the codec that decoded the message."""

    def __eq__(self, other: object, /) -> bool: ...
    def __getnewargs_ex__(self) -> tuple[tuple[Any, ...], dict[str, Any]]: ...

@final
class Send(Generic[_P]):
    """A message that is not answered (2.1): `[6, unique_id, action, payload]` [P4 4.2.4]."""

    __match_args__ = ("unique_id", "action", "payload")
    __hash__: ClassVar[None]  # type: ignore[assignment]
    message_type_id: Final = 6
    @overload
    def __new__(
        cls,
        unique_id: str,
        action: str,
        payload: _Dict,
        *,
        deviations: tuple[Violation, ...] | None = None,
        version: str | None = None,
        data: Any = UNSET,
        data_violations: tuple[Violation, ...] | None = None,
        data_status: _DataStatus | None = None,
    ) -> Send[_Dict]: ...
    @overload
    def __new__(
        cls,
        unique_id: str,
        action: str,
        payload: _P,
        *,
        deviations: tuple[Violation, ...] | None = None,
        version: str | None = None,
        data: Any = UNSET,
        data_violations: tuple[Violation, ...] | None = None,
        data_status: _DataStatus | None = None,
    ) -> Send[_P]: ...
    @classmethod
    def __class_getitem__(cls, item: Any) -> GenericAlias: ...
    @property
    def unique_id(self) -> str: ...
    @property
    def action(self) -> str: ...
    @property
    def payload(self) -> _P: ...
    @property
    def deviations(self) -> tuple[Violation, ...]: ...
    @property
    def data(self) -> Any:
        """The value of the JSON in `data` of a DataTransfer that an extension knows as text; else `UNSET`."""

    @property
    def data_violations(self) -> tuple[Violation, ...]:
        """What breaks the schemas of extensions: in `data` of DataTransfer, in `customData`, in strings of JSON."""

    @property
    def data_status(self) -> _DataStatus | None:
        """The `status` that the answer to a DataTransfer should have by the extensions; None: nothing is against it."""

    @property
    def version(self) -> str | None:
        """That of the codec that decoded the message."""

    def __eq__(self, other: object, /) -> bool: ...
    def __getnewargs_ex__(self) -> tuple[tuple[Any, ...], dict[str, Any]]: ...

@final
class KeepAlive:
    """A frame that is no message but a sign of life: empty, `ping` or `pong`. Nothing is to be done, or answered.

    Only a policy with the repair "keep-alive" makes it; `deviations` says so. All are equal.
    """

    __match_args__: ClassVar[tuple[()]]
    __hash__: ClassVar[None]  # type: ignore[assignment]
    message_type_id: Final[None] = None
    unique_id: Final[None] = None
    def __new__(cls, *, deviations: tuple[Violation, ...] | None = None, version: str | None = None) -> KeepAlive: ...
    @property
    def deviations(self) -> tuple[Violation, ...]: ...
    @property
    def version(self) -> str | None:
        """That of the codec that decoded the frame."""

    def __eq__(self, other: object, /) -> bool: ...
    def __getnewargs_ex__(self) -> tuple[tuple[Any, ...], dict[str, Any]]: ...

@final
class Header:
    """The header of a frame; `action` is None where the message type carries none."""

    __match_args__ = ("message_type_id", "unique_id", "action")
    def __new__(cls, message_type_id: int, unique_id: str, action: str | None = None) -> Header: ...
    @property
    def message_type_id(self) -> int: ...
    @property
    def unique_id(self) -> str: ...
    @property
    def action(self) -> str | None: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs__(self) -> tuple[int, str, str | None]: ...

@final
class Violation:
    """One rule that a frame breaks, and where. Holds no value of the frame.

    - `keyword`: JSON Schema's spelling, or `json` (not JSON, RFC 8259), `frame` (not a frame, J16 4.2, P4 4.2),
      `action` (unknown), `duplicate` (property, RFC 7493 2.3), `limit` (`max_bytes`, `max_depth`, a number of more than
      640 characters or with an exponent beyond 999999, more violations than are listed).
    - `pointer`: JSON Pointer (RFC 6901) to the value that is wrong: into the payload; for `frame` and `action` into the
      frame. For `required` the object that lacks the property; for `additionalProperties` and `duplicate` the
      property itself.
    - `property`: its name, in those three. Names that a peer chose are cut at 64 characters.
    - `offset`: the byte of the frame where that begins.
    - `expected`: the limit, type, format or literals that belong there.
    - `found`: a JSON type name or a length, never a value.
    - `message`: all that in words, control characters escaped.
    - `resolution`: what the codec's policy does about it: "accept", "repair" or "drop"; None where nothing resolves it.
    - `rule`: which rule of the policy says so, by its name or in words.

    `pointer` and `offset` are those of the frame as it came in, also where items before it were dropped.
    """

    def __new__(
        cls,
        keyword: str,
        pointer: str,
        property: str | None,
        offset: int,
        expected: _Expected,
        found: str | int | None,
        message: str,
        resolution: str | None = None,
        rule: str | None = None,
    ) -> Violation: ...
    @property
    def keyword(self) -> str: ...
    @property
    def pointer(self) -> str: ...
    @property
    def offset(self) -> int: ...
    @property
    def expected(self) -> _Expected: ...
    @property
    def found(self) -> str | int | None: ...
    @property
    def message(self) -> str: ...
    @property
    def resolution(self) -> Literal["accept", "repair", "drop"] | None: ...
    @property
    def rule(self) -> str | None: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs__(
        self,
    ) -> tuple[str, str, str | None, int, _Expected, str | int | None, str, str | None, str | None]: ...
    # Last, because from here on the name is no longer the decorator's.
    @property
    def property(self) -> str | None: ...

@final
class DecodeError(ValueError):
    """A frame that is refused: why, and what to answer.

    - `violations`: what `check` returns. The first of them decides the code; with a policy, the first in the payload
      that no rule resolves.
    - `code`: the error code, spelled for the version; None where the protocol has none for this.
    - `description`: the text of the violation that decides the code, in 2.x at most 255 characters.
    - `unique_id`, `message_type_id`, `action`: of the header, as far as it can be read. The `action` of a CALLRESULT is
      the one that it answers, where that is known.
    - `reply`: the frame to send back, or None where the protocol says to stay silent.
    """

    def __new__(
        cls,
        violations: tuple[Violation, ...],
        code: str | None,
        description: str,
        unique_id: str | None,
        message_type_id: int | None,
        action: str | None,
        reply: str | None,
    ) -> DecodeError: ...
    @property
    def violations(self) -> tuple[Violation, ...]: ...
    @property
    def code(self) -> str | None: ...
    @property
    def description(self) -> str: ...
    @property
    def unique_id(self) -> str | None: ...
    @property
    def message_type_id(self) -> int | None: ...
    @property
    def action(self) -> str | None: ...
    @property
    def reply(self) -> str | None: ...

@final
class EncodeError(ValueError):
    """A message that is not written.

    - `violations`: all of them; `offset` is 0, because nothing was written. `json`: NaN, an infinity, or an unpaired
      surrogate; `format`: a datetime without a time zone; `limit`: nested too deep (or in itself), or a number too
      long; `action`: unknown, or missing in a CallResult; `frame`: the header; others as in `Violation`.
    - `action`: of the message, where it has one.
    """

    def __new__(cls, violations: tuple[Violation, ...], action: str | None = None) -> EncodeError: ...
    @property
    def violations(self) -> tuple[Violation, ...]: ...
    @property
    def action(self) -> str | None: ...
