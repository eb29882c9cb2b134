# ruff: noqa: E501 - lines of logs are as long as they are
"""Each row of the table of formats: what it reads of a line, and what it leaves alone."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from logs_world import FORMATS, HEADERS, World
from ocpp_fastcodec._core import find_time
from ocpp_fastcodec.logs import Record, builtin, load, read
from ocpp_fastcodec.logs.blocks import SIZE
from ocpp_fastcodec.logs.formats import Formats, version_of
from ocpp_fastcodec.logs.reader import Reading, Told
from ocpp_fastcodec.logs.record import DOWN, UP

BOOT = '[2,"b","BootNotification",{"chargePointModel":"M","chargePointVendor":"V"}]'
RESET = '[2,"r","Reset",{"type":"Soft"}]'
QUOTED = BOOT.replace('"', '\\"')
CELL = BOOT.replace('"', '""')

# The row, a line, and station, direction and version that it tells.
LINES = [
    ("ocpp", f"INFO:ocpp:CP 1: receive message {BOOT}", "CP 1", UP, None),
    ("ocpp", f"2026-02-02 13:04:49 INFO (MainThread) [ocpp] my charger: send {RESET}", "my charger", DOWN, None),
    ("ocpp", f"2026-02-02 13:04:49 INFO (MainThread) [ocpp] receive: send {RESET}", "receive", DOWN, None),
    ("ocpp-id", f"2026-02-02 13:04:49,001 WALLcharger: receive message {BOOT}", "WALLcharger", UP, None),
    ("ocpp-id", f"CP123 : receive {BOOT}", "CP123", UP, None),
    ("ocpp-go", f"[ocpp  ] TRACE 2026/03/02 06:00:01 recv a.b: {BOOT}", "a.b", UP, None),
    ("ocpp-go", f"TRACE sent JSON message to box-2: {RESET}", "box-2", DOWN, None),
    ("ocpp-go", f'time="2026-03-02T06:00:01Z" level=info msg="received JSON message from A1: {QUOTED}"', "A1", UP, None),
    ("steve", f"[INFO ] 2026-03-01 10:00:00,101 W - [chargeBoxId=B-1, sessionId=aa] Received: {BOOT}", "B-1", UP, None),
    ("steve", f"2026-03-01 10:00:00\t[chargeBoxId=B-1, sessionId=aa]\tSending:\t{RESET}", "B-1", DOWN, None),
    ("octt", f"[2026-03-01T10:00:00Z] [msg-out] {BOOT}", None, UP, None),
    ("everest", f"2026-03-01T10:00:00.000Z: ChargePoint>CSMS BootNotification\n{BOOT}", None, UP, None),
    ("everest", f"<html><tr><td>2026-03-01T10:00:00Z</td><td>CSMS&gt;ChargePoint</td><td><pre>"
     f"{RESET.replace(chr(34), '&quot;')}</pre></td></tr>", None, DOWN, None),
    ("everest-console", f"[INFO] \x1b[1;35mChargePoint: {BOOT}\x1b[1;0m", None, UP, None),
    ("microocpp", f"[MO] Recv: {RESET}", None, DOWN, None),
    ("virtual-charge-point", f"2026-03-27 13:09:17 info: Sending message ➡️  {BOOT}", None, UP, None),
    ("virtual-charge-point", f"2026-03-27 13:09:17 \x1b[32minfo\x1b[39m: Receive message ⬅️  {RESET}", None, DOWN, None),
    ("sap-simulator", f"3.1.2026, 10:00:00 CS-1 | BASE.x: >> Command 'B' sent request payload: {BOOT}", "CS-1", UP, None),
    ("websockets", f"< TEXT '{BOOT}' [75 bytes]", None, UP, None),
    ("ecotap", f"OCPP OUT:[0][25]---------\n{BOOT}\nEND---", None, UP, None),
    ("java-oca-ocpp", f"10:00 DEBUG JSONCommunicator - Receive a message: {BOOT}", None, UP, None),
    ("citrineos", f"INFO Router: Received message from station cp001: {BOOT}", "cp001", UP, None),
    ("citrineos", f"DEBUG Sending message to cp001 {RESET}", "cp001", DOWN, None),
    ("arrows", f"10:00:00.100 WB-1 >> {BOOT}", "WB-1", UP, None),
    ("label-subprotocol", f"INFO csms CP_1 ocpp1.6 receive: {BOOT}", "CP_1", UP, "1.6"),
    ("station-label", f"chargePointId=A-7 {BOOT}", "A-7", None, None),
    ("station-label", f"station: X9, incoming {BOOT}", "X9", UP, None),
    ("station-number", f"CP_12 {BOOT}", "CP_12", None, None),
    ("direction-word", f"outgoing {RESET}", None, DOWN, None),
    ("direction-arrow", f"-> {RESET}", None, DOWN, None),
    ("version-name", f"wss://host/ocpp2.0.1 {BOOT}", None, None, "2.0.1"),
    (None, f'{{"time":"2026-03-01T10:00:00Z","station":"S","direction":"received","frame":"{QUOTED}"}}', "S", UP, None),
    (None, f'{{"ts":1772359200123,"cpId":"S","outbound":true,"version":"1.6","data":{RESET}}}', "S", DOWN, "1.6"),
    ("ocpp", f'{{"log":"[ocpp] CB1: receive message {QUOTED}\\n","stream":"x","time":"2026-03-01T10:00:00Z"}}', "CB1", UP, None),
    ("ocpp", f'{{"MESSAGE":"[ocpp] CB1: receive message {QUOTED}","__REALTIME_TIMESTAMP":"1772359200123456"}}', "CB1", UP, None),
    ("direction-word", f"2026-03-01 10:00:00 [info     ] received      frame='{BOOT}' station=wb_7 version=1.6", "wb_7", UP, "1.6"),
    (None, f"level=debug dir=out frame={RESET} charger_id=wb_8 n=1", "wb_8", DOWN, None),
    (None, f'timestamp,id,action,msg\n2026-03-01T10:00:00Z,CH-1,Boot,"{CELL}"', "CH-1", None, None),
    (None, f'device_ID,message,timestamp\nCH-1,"{CELL}",2026-03-01 10:00:00', "CH-1", None, None),
    (None, f'Charge Point;Direction;Raw message\nCH-1;IN;"{CELL}"', "CH-1", UP, None),
    # A browser's archive, and a capture of the network in JSON: printed over lines, the frame in one of them.
    (None, f'"_webSocketMessages": [\n{{\n  "type": "send",\n  "time": 1772359200.5,\n  "opcode": 1,\n  "data": "{QUOTED}"\n}}]', None, UP, None),
    (None, f'"layers": {{\n  "frame.time_epoch": [\n            "1772359200.000000000"\n   ],\n  "ip.src": [\n   "10.0.0.7"\n   ],\n  "text": [\n   "{QUOTED}"\n  ]\n}}', None, None, None),
    (None, f"    7 2026-03-01 10:00:00.000000 10.0.0.7 WebSocket 75 WebSocket Text [FIN] [MASKED]\n    {BOOT}", None, None, None),
    (None, f"{{\n  \"ts\": \"2026-03-01T10:00:00Z\",\n  \"charger\": \"wb_9\",\n  \"frame\": {RESET}\n}}", "wb_9", None, None),
    ("columns", 'time,cp,dir,message type,message id,action,payload\n2026-03-01 10:00:00,C,in,CALL,7,Heartbeat,{}', "C", UP, None),
]  # fmt: skip


def records(path: Path, *lines: str | bytes) -> list[Record]:
    path.write_bytes(b"".join((line.encode() if isinstance(line, str) else line) + b"\n" for line in lines))
    return list(read(path))


@pytest.mark.parametrize(("row", "line", "station", "direction", "version"), LINES)
def test_a_row_reads_its_line(
    tmp_path: Path, row: str | None, line: str, station: str | None, direction: str | None, version: str | None
) -> None:
    record = records(tmp_path / "some.log", line)[-1]
    assert (record.station, record.direction, record.version) == (station, direction, version)
    assert record.state == "whole"
    if row is not None:  # where fields tell it all, whichever row matched as well does not matter
        assert record.format == row


def test_a_name_that_the_log_cuts_is_none(tmp_path: Path) -> None:
    names = ("wb_17", "wb_1", "wb_2...", "wb_17", "x")
    found = records(tmp_path / "some.log", "message;direction;station", *(f'"{CELL}";in;{name}' for name in names))
    assert [record.station for record in found] == ["wb_17", None, None, "wb_17", "x"]


def test_a_name_that_ends_its_line_after_an_equals_sign_is_whole_if_lines_of_two_lengths_end_with_it(
    tmp_path: Path,
) -> None:
    def stations(*lines: str) -> list[str | None]:
        return [record.station for record in records(tmp_path / "some.log", *lines)]

    def line(station: str, identity: int) -> str:
        return f'received frame=\'[2,"{identity}","Heartbeat",{{}}]\' station={station}'

    assert stations(line("wb_1", 1)) == [None]
    assert stations(line("wb_1", 1), line("wb_1", 22)) == ["wb_1", "wb_1"]
    # The logger cuts all lines at one length.
    assert stations(line("wb_17", 1), line("wb_1", 22), line("wb_1", 33), line("wb_17", 4)) == [None] * 4
    # "wb_1" is a station of its own, beside "wb_17"; a piece of "wb_17" is not, even if lines of two lengths end with it.
    both = [line(name, 10**place) for place in range(9) for name in ("wb_1", "wb_17")]
    assert stations(*both) == ["wb_1", "wb_17"] * 9
    assert stations(*(line("wb_...", 10**place) for place in range(9))) == [None] * 9
    rare = [line("wb_17", 10**place) for place in range(50)]
    assert stations(*rare, line("wb_1", 1), line("wb_1", 22)) == [*["wb_17"] * 50, None, None]


def test_a_name_that_ends_its_line_is_known_from_the_block_in_which_it_is_seen_twice(tmp_path: Path) -> None:
    filler = ["nothing"] * (SIZE // 8)
    lines = [f'received frame=\'[2,"{identity}","Heartbeat",{{}}]\' station=wb_1' for identity in (1, 22)]
    found = records(tmp_path / "some.log", lines[0], *filler, lines[1])
    assert [record.station for record in found] == [None, "wb_1"]


def test_the_time_of_a_column_after_the_frame(tmp_path: Path) -> None:
    lines = "device_ID,message,timestamp", *(f'0,"{CELL}",2026-03-01T10:00:0{second}' for second in range(3))
    found = records(tmp_path / "some.log", *lines)
    assert [record.time for record in found] == [datetime(2026, 3, 1, 10, 0, second) for second in range(3)]
    assert {record.station for record in found} == {"0"}


@pytest.mark.parametrize(
    "line", [line for _, line, *_ in LINES if "frame.time_epoch" in line or '"time": 17' in line or '"ts": "' in line]
)
def test_the_time_of_an_object_over_several_lines(tmp_path: Path, line: str) -> None:
    time = records(tmp_path / "some.log", line)[-1].time
    assert time is not None
    assert time.replace(microsecond=0) == datetime(2026, 3, 1, 10, tzinfo=UTC)


def test_every_row_has_a_line() -> None:
    assert {row.name for row in builtin().rows} == {row for row, *_ in LINES} - {None, "columns"}


@pytest.mark.parametrize(
    "line",
    [
        "info: Receive message {}",
        "DEBUG: send {}",
        "ws: receive message {}",
        "\x1b[32minfo\x1b[39m: Receive message {}",
        "HOMEcharger receive {}",
        "2026-01-01 10:00:00 {}",
        "[ocpp[201]: {}",
        "ports 22 -> {}",
    ],
)
def test_what_is_no_station_is_none(tmp_path: Path, line: str) -> None:
    (record,) = records(tmp_path / "some.log", line.format(BOOT))
    assert record.station is None
    assert record.version is None


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("ocpp1.6", "1.6"), ("OCPP 2.0.1", "2.0.1"), ("ocpp_v201", "2.0.1"), ("1.6", "1.6"), ("OCPP16J", "1.6"),
        ("2.1", "2.1"), ("1.5", None), ("2.0", None), ("0.16", None), ("v2", None), ("", None),
    ],
)  # fmt: skip
def test_names_of_versions(text: str, version: str | None) -> None:
    assert version_of(text) == version


@pytest.mark.parametrize(
    ("text", "time"),
    [
        (b"2026-03-01T10:00:00Z", datetime(2026, 3, 1, 10, tzinfo=UTC)),
        (b"x 2026-03-01 10:00:00,123 y", datetime(2026, 3, 1, 10, 0, 0, 123000)),
        (b"2026/03/01 10:00:00", datetime(2026, 3, 1, 10)),
        (b"2026-03-01T10:00:00.123456789+01:00", datetime(2026, 3, 1, 9, 0, 0, 123456, tzinfo=UTC)),
        (b"1.3.2026, 10:00:00 CS", datetime(2026, 3, 1, 10)),
        (b"[01/Mar/2026:10:00:00 +0000]", datetime(2026, 3, 1, 10)),
        (b"Mar  1 10:00:00 pi", datetime(2026, 3, 1, 10)),
        (b"Dec 31 23:59:59 pi", datetime(2025, 12, 31, 23, 59, 59)),
        (b"2026-02-30T10:00:00Z", None),
        (b"10:00:00.100", None),
        (b"1.2.3.4:10:00:00", None),
    ],
)
def test_times(text: bytes, time: datetime | None) -> None:
    assert find_time(text, (2026, 4, 1)) == time


@pytest.mark.parametrize(
    ("text", "microsecond"),
    [(b"1772359200", 0), (b"1772359200.5", 500000), (b"1772359200123", 123000), (b"1772359200123456", 123456)],
)
def test_seconds_since_1970(text: bytes, microsecond: int) -> None:
    expected = datetime(2026, 3, 1, 10, tzinfo=UTC).replace(microsecond=microsecond)
    assert find_time(text, (2026, 4, 1)) == expected


# Rows of one's own

OWN = """
[[format]]
name = "acme"
before = '<<(?P<station>[^>]+)>> (?:(?P<received>ein)|(?P<sent>aus)) \\Z'
side = "csms"

[names]
station = ["Säule"]
"""


def test_rows_of_ones_own(tmp_path: Path) -> None:
    table = tmp_path / "acme.toml"
    table.write_text(OWN, encoding="utf-8")
    log = tmp_path / "some.log"
    log.write_text(f'<<Nord 7>> aus {RESET}\n{{"Säule":"Süd","m":{BOOT}}}\n', encoding="utf-8")
    first, second = read(log, formats=load(table))
    assert (first.station, first.direction, first.format) == ("Nord 7", DOWN, "acme")
    assert second.direction is None
    (given, _) = read(log, station="S", version="1.6")
    assert (given.station, given.version) == ("S", "1.6")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[[format]", "not TOML"),
        ("[[formats]]\nname = 'a'", "unknown table 'formats'"),
        ("format = 1", "must be an array of tables"),
        ("[[format]]\nname = 'a'", "format 1: expected a table with the texts 'name' and 'before'"),
        ("[[format]]\nname = 'a'\nbefore = '('", "'before' is no regular expression"),
        ("[[format]]\nname = 'a'\nbefore = 'x'", "'before' needs named groups"),
        ("[[format]]\nname = 'a'\nbefore = '(?P<who>x)'", "'before' needs named groups"),
        ("[[format]]\nname = 'a'\nbefore = '(?P<sent>x)'\nside = 'us'", "'side' must be"),
        ("[[format]]\nname = 'a'\nbefore = '(?P<sent>x)'\nabove = 99", "'above' must be"),
        ("[[format]]\nname = 'a'\nbefore = '(?P<sent>x)'\nafter = 1", "unknown property 'after'"),
        ("[names]\nstation = 'x'", "'station' must be a list of texts"),
        ("[names]\nstatoin = ['x']", "expected lists of names"),
    ],
)
def test_a_table_that_is_none(tmp_path: Path, text: str, complaint: str) -> None:
    path = tmp_path / "own.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"own\.toml|not TOML") as caught:
        load(path)
    assert complaint in str(caught.value)


def test_one_row_alone() -> None:
    assert [row.name for row in builtin().only("steve").rows] == ["steve"]
    with pytest.raises(ValueError, match="known are ocpp, "):
        builtin().only("stefe")


# Names that differ in digits, some of which are a version's.
NUMBERED = (
    *(f"{before}{number}" for before in ("CP_", "SN-00", "wb", "10.0.0.", "ocpp", "ocpp2.", "v", "") for number in (1, 2, 7, 16, 21)),
    *(f"{number}-{number}/x" for number in (16, 20, 21, 77)),
)  # fmt: skip


@pytest.mark.parametrize("name", FORMATS)
def test_what_is_told_of_two_stations_is_so_of_all(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A table that counts as a user's own is asked about each station; the other one about two of each spelling."""
    monkeypatch.setattr(World, "NAMES", NUMBERED)
    lines = [FORMATS[name](sent) for sent in World(7, stations=len(NUMBERED)).events(600)]
    path = tmp_path / "some.log"
    path.write_text("\n".join([HEADERS.get(name, ""), *lines, *lines[:300]]) + "\n", encoding="utf-8")
    own = Formats(builtin().rows, builtin().names, builtin().words, is_builtin=False)
    assert list(read(path)) == list(read(path, formats=own))


def test_a_station_costs_no_question(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []

    def tell(reading: Reading, line: bytes, before: bytes, after: bytes) -> Told:
        asked.append(line)
        return known(reading, line, before, after)

    known = Reading.tell
    monkeypatch.setattr(Reading, "tell", tell)
    path = tmp_path / "some.log"
    path.write_text("".join(f"INFO [ocpp] CP-{number:04}: send {RESET}\n" for number in range(1000)), encoding="utf-8")
    assert [record.station for record in read(path)] == [f"CP-{number:04}" for number in range(1000)]
    assert len(asked) == 2
