"""The tables and their columns: what each holds, in which unit, and where the specification says so."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

import pyarrow as pa

Kind: TypeAlias = Literal["text", "int", "time", "decimal", "float", "bool"]

_ARROW: dict[Kind, pa.DataType] = {
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
    - `kind`: its type: `text`, `int` (64 bits), `time` (timestamp in microseconds and UTC), `decimal` (38 digits, 12 of
      them after the point), `float` (64 bits) or `bool`
    - `about`: what it holds
    - `unit`: the unit of its values, where they have one
    - `section`: where the specification defines it
    """

    name: str
    kind: Kind
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
        return pa.schema([pa.field(column.name, _ARROW[column.kind]) for column in self.columns])


_FRAME = Column("frame", "int", "the number of the frame, counted from 0 over all logs that share a state")
_TIME = Column("time", "time", "when the frame passed, by the log; taken for UTC where the log names no zone")
_STATION = Column("station", "text", "the charging station, as the log names it, or its pseudonym")
_VERSION = Column("version", "text", "the OCPP version by which the frame was read")
_EVSE = Column("evse", "int", "the EVSE; null in 1.6", "", "2.0.1 1 (terminology)")
_CONNECTOR = Column("connector", "int", "the connector; 0 is the whole station in 1.6", "", "1.6 3.7, 2.0.1 1")
_TRANSACTION = Column("transaction", "text", "the transaction id", "", "1.6 6.46, 2.0.1 E01")

FRAMES = Table(
    "frames",
    "a frame of the log",
    (
        _FRAME,
        _TIME,
        Column("late", "bool", "whether it stands in the log after frames of its station that are newer by more than "
               "the reordering window"),
        _STATION,
        Column("direction", "text", "who sent it, as far as the log or the action tells: `charging_station_to_csms` or "
               "`csms_to_charging_station`"),
        _VERSION,
        Column("message_type", "text", "`CALL`, `CALLRESULT` …; null where it cannot be read", "", "J16 4.1.3, P4 4.1.3"),
        Column("message_id", "text", "the message id; null where it cannot be read", "", "J16 4.1.4, P4 4.1.4"),
        Column("action", "text", "the action; of an answer that of its call, where the call is known", "", "J16 4.2.1, P4 4.2.1"),
        Column("state", "text", "`whole`, or what the log made of it: `unclosed`, `cut`, `elided`, `broken`, `payload`, or "
               "`repeated` (logged a second time); what is cut, elided or repeated is in no other table"),
        Column("valid", "bool", "whether the schema accepts it; null where it was not judged"),
        Column("keyword", "text", "the keyword of the first violation"),
        Column("pointer", "text", "the place of the first violation, as a JSON Pointer"),
        Column("code", "text", "the error code that answers the frame", "", "J16 4.2.3, P4 4.3"),
        Column("violations", "int", "how many violations no policy resolves"),
        Column("deviations", "int", "how many deviations were accepted"),
        Column("size", "int", "the size of the frame", "bytes"),
        Column("latency", "float", "of an answer: the time since its call", "s"),
        Column("source", "text", "the file; null where stations have pseudonyms, as names of files may hold their ids"),
        Column("line", "int", "the number of the line on which the frame begins"),
    ),
)  # fmt: skip

SAMPLES = Table(
    "samples",
    "a `sampledValue` of a valid MeterValues, StopTransaction or TransactionEvent",
    (
        _FRAME,
        _TIME,
        _STATION,
        _VERSION,
        Column("sampled", "time", "the timestamp of the `meterValue`", "", "1.6 7.33, 2.0.1 J01"),
        _EVSE,
        _CONNECTOR,
        _TRANSACTION,
        Column("context", "text", "the context, as written or by default", "", "1.6 7.35, 2.0.1 2.44"),
        Column("context_is_written", "bool", "whether the frame has the context, which is not the default"),
        Column("measurand", "text", "the measurand, as written or by default", "", "1.6 7.31, 2.0.1 2.44"),
        Column("measurand_is_written", "bool", "whether the frame has the measurand, which is not the default"),
        Column("phase", "text", "the phase; null for all phases together", "", "1.6 7.34, 2.0.1 2.44"),
        Column("location", "text", "the location, as written or by default", "", "1.6 7.30, 2.0.1 2.44"),
        Column("location_is_written", "bool", "whether the frame has the location, which is not the default"),
        Column("unit", "text", "the base unit of the value: `Wh` for `kWh`", "", "1.6 7.45, 2.0.1 2.44"),
        Column("value", "float", "the value in the base unit; null if it is not a number", "`unit`"),
        Column("decimal", "decimal", "the same value exactly; null where 38 digits do not hold it", "`unit`"),
    ),
)  # fmt: skip

STATUS = Table(
    "status",
    "a valid StatusNotification",
    (
        _FRAME,
        _TIME,
        _STATION,
        _VERSION,
        _EVSE,
        _CONNECTOR,
        Column("message_id", "text", "the message id of the frame", "", "J16 4.1.4, P4 4.1.4"),
        Column("status", "text", "the status, as written", "", "1.6 7.7, 2.0.1 G01"),
        Column("previous", "text", "the status that was notified before for the connector"),
        Column("is_change", "bool", "whether it differs from the one before; a repetition is none"),
        Column("error_code", "text", "the error code; null in 2.x", "", "1.6 7.6"),
        Column("info", "text", "further text on the error; null with pseudonyms, because it is free text", "", "1.6 6.47"),
        Column("vendor_id", "text", "whose vendor's error code it is", "", "1.6 6.47"),
        Column("vendor_error_code", "text", "the vendor's error code", "", "1.6 6.47"),
        Column("moment", "time", "when the status became so, by the station", "", "1.6 6.47, 2.0.1 G01"),
    ),
)  # fmt: skip

SESSIONS = Table(
    "sessions",
    "a transaction; or an attempt to start one that none followed, without a transaction id",
    (
        Column("frame", "int", "the number of the first frame"),
        _STATION,
        _VERSION,
        _EVSE,
        _CONNECTOR,
        _TRANSACTION,
        Column("first", "time", "when its first frame passed, by the log"),
        Column("last", "time", "when its last CALL passed, by the log"),
        Column("id_token", "text", "the card or other id with which it began, as written, or its pseudonym", "", "1.6 7.28, 2.0.1 C01"),
        Column("id_token_type", "text", "the type of the id; null in 1.6", "", "2.0.1 C01"),
        Column("stop_token", "text", "the id with which it was stopped", "", "1.6 6.49, 2.0.1 E07"),
        Column("authorization", "text", "what the server said of the id", "", "1.6 7.2, 2.0.1 C01"),
        Column("started", "time", "when it started, by the station", "", "1.6 6.45, 2.0.1 E01"),
        Column("stopped", "time", "when it stopped, by the station; null while it is open", "", "1.6 6.49, 2.0.1 E06"),
        Column("stop_reason", "text", "why it stopped; `Local` where the station gives no reason", "", "1.6 7.36, 2.0.1 E06"),
        Column("meter_start", "decimal", "1.6: `meterStart`; 2.x: the first Energy.Active.Import.Register", "Wh", "1.6 6.45, 2.0.1 J02"),
        Column("meter_stop", "decimal", "1.6: `meterStop`; 2.x: the last Energy.Active.Import.Register", "Wh", "1.6 6.49, 2.0.1 J02"),
        Column("energy", "decimal", "`meter_stop` less `meter_start`, exactly", "Wh"),
        Column("events", "int", "how many StartTransaction, StopTransaction or TransactionEvent it has, repeated ones apart"),
        Column("missing", "int", "how many seqNo are missing between 0 and the highest; null in 1.6", "", "2.0.1 E01"),
        Column("repeated", "int", "how many of its events came again: the same seqNo, or a start or stop of 1.6 sent once more"),
        Column("reordered", "int", "how many of its events came after one with a higher seqNo", "", "2.0.1 E01"),
        Column("offline", "bool", "whether an event of it was made while the station was offline; null in 1.6", "", "2.0.1 E04"),
        Column("first_error", "text", "the first error code that its connector notified while it was open", "", "1.6 7.6"),
        Column("last_error", "text", "the last one", "", "1.6 7.6"),
        Column("next_status", "text", "the status to which the connector changed first after `last`", "", "1.6 7.7, 2.0.1 G01"),
        Column("is_success_kwwhat", "bool", "kwwhat's success: over 0.1 kWh, stopped as Local, Remote or EVDisconnected, and "
               "`next_status` is not Faulted; null while it is open"),
        Column("attempt", "text", "ChargeX: how it was asked for: `plug_in`, `authorize`, `remote` or `cached`; null where the "
               "log does not show that, and the session counts in none of the following", "", "ChargeX equations 1, 3, 4, 5"),
        Column("attempted", "time", "ChargeX: when the driver had done all: the authorization was answered, or the cable "
               "plugged in", "", "ChargeX equation 9"),
        Column("powered", "time", "ChargeX: when power delivery was attempted: the first change to Charging", "", "ChargeX equation 9"),
        Column("is_start_success", "bool", "ChargeX: charge start success: power delivery was attempted", "", "ChargeX equations 1, 3, 4, 5"),
        Column("is_end_success", "bool", "ChargeX: charge end success: it ended for a valid reason; null without power "
               "delivery", "", "ChargeX equation 10"),
        Column("is_session_success", "bool", "ChargeX: session success: it ended for a valid reason", "", "ChargeX equations 12, 14, 15, 16"),
        Column("start_time", "float", "ChargeX: charge start time: from `attempted` to `powered`", "s", "ChargeX equation 9"),
    ),
)  # fmt: skip

OUTAGES = Table(
    "outages",
    "a time in which a station was silent, or a connector faulted",
    (
        _STATION,
        _EVSE,
        _CONNECTOR,
        Column("kind", "text", "`offline`: the station sent no CALL for longer than the silence; `faulted`: its connector "
               "notified Faulted", "", "1.6 7.7, 2.0.1 G01"),
        Column("since", "time", "when it began, by the log: the last CALL before the silence, or the notification"),
        Column("until", "time", "when it ended, by the log; null where it had not when the log did"),
        Column("error_code", "text", "the error code that came with it", "", "1.6 7.6"),
    ),
)  # fmt: skip

EVENTS = Table(
    "events",
    "something else that a station says of itself, and what went wrong between it and the server",
    (
        _FRAME,
        _TIME,
        _STATION,
        _VERSION,
        Column("kind", "text", "`boot`, `firmware`, `diagnostics`, `security`, `notify`, `error` (a CALLERROR), `late` (a frame of "
               "a session whose row was written before)"),
        Column("action", "text", "the action of the message, or of the call that failed"),
        _EVSE,
        _CONNECTOR,
        _TRANSACTION,
        Column("component", "text", "the component; of a boot the vendor", "", "2.0.1 N07, B01"),
        Column("variable", "text", "the variable; of a boot the model", "", "2.0.1 N07, B01"),
        Column("value", "text", "the value; of a boot the firmware version; null with pseudonyms but for that, because it may be anything",
               "", "2.0.1 N07, B01"),
        Column("status", "text", "the status of firmware or diagnostics; the reason of a boot; the trigger of an event; the type "
               "of a security event", "", "1.6 6.17, 6.19, 2.0.1 L01, N01, N07, A04"),
        Column("code", "text", "the error code of a CALLERROR, or the technical code of an event", "", "J16 4.2.3, P4 4.3, 2.0.1 N07"),
        Column("moment", "time", "when it happened, by the station"),
    ),
)  # fmt: skip

TABLES: dict[str, Table] = {table.name: table for table in (FRAMES, SAMPLES, STATUS, SESSIONS, OUTAGES, EVENTS)}
"""All tables by their names."""
