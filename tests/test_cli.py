"""The command line: which frames it finds in a log, what it reports, and that no value gets out."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from importlib import resources
from pathlib import Path
from typing import Any, Literal, NamedTuple

import jsonschema
import pytest

from ocpp_fastcodec import Codec
from ocpp_fastcodec.cli import main
from ocpp_fastcodec.logs.blocks import MAX_LINE
from ocpp_fastcodec.logs.names import printable, printable_pointer

CAPTURES = Path(__file__).parents[1] / "examples" / "captures"

HEARTBEAT = '[2,"1","Heartbeat",{}]'
BOOT = '[2,"b","BootNotification",{"chargePointModel":"M","chargePointVendor":"V"}]'
BOOT_201 = '[2,"b","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"M","vendorName":"V"}}]'
BOOTED = '[3,"b",{"currentTime":"2026-11-22T10:00:00Z","interval":300,"status":"Accepted"}]'
TOO_LONG = f'[2,"t","Authorize",{{"idTag":"{"T" * 21}"}}]'


def test_names_are_escaped_and_cut() -> None:
    assert printable("a\x1b[31m\n\u202e\U000e0001é") == "a\\u001b[31m\\u000a\\u202e\\U000e0001é"
    assert printable("x" * 65, 64) == "x" * 64 + "…"
    assert printable_pointer("/meterValue/3/sampledValue/14/value") == "/meterValue/*/sampledValue/*/value"
    assert printable_pointer("/2", indexes=True) == "/2"
    assert printable_pointer("") == ""


# check


class Output(NamedTuple):
    status: int
    out: str
    err: str

    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Output]
Kind = Literal["request", "response"]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: object) -> Output:
        status = main([str(argument) for argument in arguments])
        return Output(status, *capsys.readouterr())

    return run


@pytest.fixture
def log(tmp_path: Path) -> Callable[..., Path]:
    def write(*lines: str | bytes, name: str = "some.log") -> Path:
        path = tmp_path / name
        path.write_bytes(b"".join((line if isinstance(line, bytes) else line.encode()) + b"\n" for line in lines))
        return path

    return write


Log = Callable[..., Path]


def test_a_log_of_pieces_alone_is_not_called_empty(run: Run, log: Log) -> None:
    path = log('< TEXT \'[2,"245f131c-9c98-45e4-a663-b88d6df58aa7","Remo...0123456789"}]\' [116 bytes]')
    out = run("check", path)
    assert out.status == 2
    assert out.out.startswith("No frame is whole: the log leaves parts of 1 out.")
    assert "none was judged" in out.err
    assert "Messages" not in out.out


def verdicts(report: Any) -> tuple[int, int, int, int]:
    totals = report["totals"]
    names = ("valid", "valid_with_deviations", "invalid", "not_validated")
    valid, deviating, invalid, not_validated = (totals[name] for name in names)
    assert valid + deviating + invalid + not_validated == totals["frames"]
    return valid, deviating, invalid, not_validated


def rows(report: Any, name: str = "violations") -> list[tuple[str, str, str, str, int]]:
    return [(row["type"], row["action"], row["pointer"], row["rule"], row["count"]) for row in report[name]]


def test_counts_what_it_finds(run: Run, log: Log) -> None:
    path = log(
        "ocpp1.6",
        BOOT,
        BOOTED,
        TOO_LONG,
        "nothing",
        '[3,"never asked",{}]',
        '[2,"n","Heartbeat",null]',
        '[4,"1","InternalError"]',
        '[2,"cut',
    )
    status, out, err = run("check", "--json", "--examples", path)
    report = json.loads(out)
    assert (status, err) == (1, "")
    assert report["status"] == 1
    assert report["totals"] == {
        "lines": 9,
        "lines_without_frame": 2,
        "lines_too_long": 0,
        "frames": 6,
        "valid": 2,
        "valid_with_deviations": 2,
        "invalid": 1,
        "not_validated": 1,
        "cut": 1,
        "elided": 0,
        "repeated": 0,
    }
    (file,) = report["files"]
    assert file["file"] == str(path)
    assert (file["error"], file["versions"], file["frames"], file["invalid"]) == (None, {"1.6": 5}, 6, 1)
    kinds = {(row["type"], row["action"]): row["frames"] for row in report["frames"]}
    assert kinds[("CALL", "BootNotification")] == kinds[("CALLRESULT", "BootNotification")] == 1
    assert kinds[("CALL", "Authorize")] == kinds[("CALLRESULT", "")] == kinds[("CALLERROR", "")] == 1
    violation = next(row for row in report["violations"] if row["keyword"] == "maxLength")
    assert violation == {
        "type": "CALL",
        "action": "Authorize",
        "pointer": "/idTag",
        "keyword": "maxLength",
        "rule": "maxLength 20",
        "message": "expected at most 20 characters, found 21 at `/idTag`",
        "count": 1,
        "first": None,
        "last": None,
        "direction": "charging_station_to_csms",
        "stations": {"(not named)": 1},
        "makes": [{"vendor": "V", "model": "M", "firmware": "", "count": 1}],
        "versions": {"1.6": 1},
        "valid_in": {},
        "examples": [f"{path}:4"],
        "frame": '[2,"t","Authorize",{"idTag":"***"}]',
    }
    assert len(report["deviations"]) >= 2


@pytest.mark.parametrize("mode", [[], ["--json"]], ids=["text", "json"])
@pytest.mark.parametrize(("line", "status"), [(HEARTBEAT, 0), (TOO_LONG, 1), ("pong", 2)])
def test_exit_status(run: Run, log: Log, line: str, status: int, mode: list[str]) -> None:
    assert run("check", "--version", "1.6", *mode, log(line)).status == status


def values(*readings: str) -> str:
    sampled = ",".join(f'{{"value":{reading}}}' for reading in readings)
    return (
        '[2,"m","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"2026-11-22T10:00:00Z",'
        f'"sampledValue":[{sampled}]}}]}}]'
    )


RULES = [
    ('[2,"1","StatusNotification",{"connectorId":1.5,"errorCode":"NoError","status":"Available"}]', [
        ("CALL", "StatusNotification", "/connectorId", "type integer, found number", 1)]),
    ('[2,"1","BootNotification",{"chargePointModel":"M"}]', [
        ("CALL", "BootNotification", "", "required chargePointVendor", 1)]),
    ('[2,"1","Heartbeat",{"extra":1}]', [
        ("CALL", "Heartbeat", "/extra", "additionalProperties", 1)]),
    ('[2,"1","Authorize",{"idTag":"a","idTag":"b"}]', [
        ("CALL", "Authorize", "/idTag", "duplicate", 1)]),
    ('[2,"1","Reset",{"type":"Warm"}]', [
        ("CALL", "Reset", "/type", "enum Hard | Soft", 1)]),
    (values("1", "2", '"3"', "true"), [
        ("CALL", "MeterValues", "/meterValue/*/sampledValue/*/value", "type string, found integer", 2),
        ("CALL", "MeterValues", "/meterValue/*/sampledValue/*/value", "type string, found boolean", 1)]),
    ('[2,"1","Invented",{}]', [
        ("CALL", "Invented", "/2", "action: unknown", 1)]),
]  # fmt: skip


@pytest.mark.parametrize(("frame", "expected"), RULES, ids=[case[1][0][3] for case in RULES])
def test_rules_by_action_and_pointer(
    run: Run, log: Log, frame: str, expected: list[tuple[str, str, str, str, int]]
) -> None:
    path = log(frame)
    assert rows(run("check", "--version", "1.6", "--json", path).json()) == expected
    text = run("check", "--version", "1.6", path).out
    for _, action, pointer, rule, _ in expected:
        row = next(line for line in text.splitlines() if line.startswith("      ") and f" {rule}" in line)
        assert row.endswith(f" at {pointer}" if pointer else rule)
        assert f" {action} " in row
    assert f" {path}:1\n" in text


def test_equal_violations_are_one_row_with_the_first_lines(run: Run, log: Log) -> None:
    long = (TOO_LONG.replace('"t"', f'"{number}"') for number in range(5))
    path = log(*long, '[2,"1","Heartbeat"]', '[2,"2","Heartbeat"]', '[2,"a","Reset",{:}]', '[2,"b","Reset",{:}]')
    report = run("check", "--json", "--version", "1.6", path).json()
    examples = {row["keyword"]: (row["count"], row["examples"]) for row in report["violations"]}
    assert examples == {
        "maxLength": (5, [f"{path}:{line}" for line in (1, 2, 3)]),
        "frame": (2, [f"{path}:{line}" for line in (6, 7)]),
        "json": (2, [f"{path}:{line}" for line in (8, 9)]),
    }
    assert report["violations"][0]["keyword"] == "maxLength"
    report = run("check", "--json", "--version", "1.6", "--max-examples", 1, path).json()
    assert report["violations"][0]["examples"] == [f"{path}:1"]
    report = run("check", "--json", "--version", "1.6", "--max-examples", 0, path).json()
    assert report["violations"][0]["examples"] == []


def test_ids_of_many_lengths_are_one_row(run: Run, log: Log) -> None:
    path = log(*(f'[2,"{"i" * length}","Heartbeat",{{}}]' for length in (37, 40, 99)))
    assert [row[3:] for row in rows(run("check", "--json", "--version", "1.6", path).json())] == [
        ("frame: expected at most 36 characters", 3)
    ]


def test_formats_are_asserted_on_demand(run: Run, log: Log) -> None:
    path = log(values('"1"').replace("2026-11-22T10:00:00Z", "0"))
    assert run("check", "--version", "1.6", path).status == 0
    status, out, _ = run("check", "--version", "1.6", "--formats", path)
    assert status == 1
    assert "format date-time" in out


# Results and their requests


def test_a_result_is_judged_by_its_request(run: Run, log: Log) -> None:
    path = log(BOOT, BOOTED.replace("300", '"300"'))
    report = run("check", "--json", "--version", "1.6", path).json()
    assert rows(report) == [("CALLRESULT", "BootNotification", "/interval", "type integer, found string", 1)]


def test_a_result_of_an_invalid_request_is_judged(run: Run, log: Log) -> None:
    path = log(BOOT.replace('"V"', "null"), BOOTED)
    assert verdicts(run("check", "--json", "--version", "1.6", path).json()) == (1, 0, 1, 0)


def test_a_result_without_request_is_not_validated(run: Run, log: Log) -> None:
    path = log(HEARTBEAT, BOOTED, '[2,"b","Invented",{}]', BOOTED)
    assert verdicts(run("check", "--json", "--version", "1.6", path).json()) == (1, 0, 1, 1)


@pytest.mark.parametrize("options", [[], ["--version", "2.1"]])
def test_a_result_to_what_nothing_answers_is_not_validated(run: Run, log: Log, options: list[str]) -> None:
    stream = '[2,"s","NotifyPeriodicEventStream"'
    path = log(HEARTBEAT, f"{stream}]", '[3,"s",{}]', f"{stream},{{}}]", '[3,"s",{}]', '[3,"s",{"a":1}]')
    assert verdicts(run("check", "--json", *options, path).json()) == (1, 0, 2, 3)


def test_stations_may_use_the_same_ids(run: Run, log: Log) -> None:
    path = log(
        f"CP_1 ocpp1.6 {BOOT}",
        'CP_2 ocpp1.6 [2,"b","Heartbeat",{}]',
        f"CP_1 ocpp1.6 {BOOTED}",
        'CP_2 ocpp1.6 [3,"b",{"currentTime":"2026-11-22T10:00:00Z"}]',
    )
    assert verdicts(run("check", "--json", path).json()) == (4, 0, 0, 0)


def test_links_reach_from_file_to_file_of_one_log(run: Run, log: Log) -> None:
    """Rotated files are read from the oldest on, whatever order a shell gives them."""
    new, old = log(BOOTED, name="app.log"), log(BOOT, name="app.log.1")
    assert verdicts(run("check", "--json", "--version", "1.6", new, old).json()) == (2, 0, 0, 0)
    other = log(BOOTED, name="other.log")
    assert verdicts(run("check", "--json", "--version", "1.6", old, other).json()) == (1, 0, 0, 1)


# Versions


def versions(report: Any) -> tuple[str | None, dict[str, int]]:
    sources = {station["version_source"] for station in report["stations"]}
    (file,) = report["files"]
    return sources.pop() if len(sources) == 1 else None, file["versions"]


def boots(count: int, boot: str = BOOT) -> list[str]:
    return [boot.replace('"b"', f'"{number}"') for number in range(count)]


VERSION_LOGS = [
    ([f"ocpp1.6 {BOOT}"], "log", {"1.6": 1}),
    ([f'{{"protocol":"OCPP 2.0.1","frame":{BOOT_201}}}'], "log", {"2.0.1": 1}),
    ([f'{{"source":"x","version":"2.0.1","raw":{BOOT_201}}}'], "log", {"2.0.1": 1}),
    (["connected: ocpp201", *boots(2, BOOT_201)], "handshake", {"2.0.1": 2}),
    ([BOOT], "guess", {"1.6": 1}),
    ([BOOT_201], "guess", {"2.0.1": 1}),
    (['[6,"s","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"2026-11-22T10:00:00Z",'
      '"data":[{"t":0,"v":"1"}]}]', HEARTBEAT], "guess", {"2.1": 2}),
    ([HEARTBEAT, '[2,"2","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"M"}}]'],
     "guess", {"1.6": 1, "2.0.1": 1}),
    ([TOO_LONG, "ocpp1.6", HEARTBEAT], "guess", {"1.6": 2}),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "source", "expected"), VERSION_LOGS)
def test_the_version_comes_from_the_log(
    run: Run, log: Log, lines: list[str], source: str, expected: dict[str, int]
) -> None:
    assert versions(run("check", "--json", log(*lines)).json()) == (source, expected)


def test_a_given_version_overrules_the_log(run: Run, log: Log) -> None:
    status, out, _ = run("check", "--json", "--version", "ocpp2.0.1", log(f"ocpp1.6 {BOOT_201}"))
    assert status == 0
    assert versions(json.loads(out)) == ("option", {"2.0.1": 1})


def test_a_refused_frame_names_the_versions_that_it_is_valid_in(run: Run, log: Log) -> None:
    id = "5d3c3d0e-6f8f-4d4c-9f0a-6e6b1f0d8b11"
    answer = f'[3,"{id}",{{"status":"OngoingAuthorizedTransaction"}}]'  # no such status in 1.6
    path = log(BOOT_201, TOO_LONG, f'[2,"{id}","UnlockConnector",{{"connectorId":1}}]', answer)
    report = run("check", "--json", "--version", "1.6", path).json()
    newer = {"2.0.1": 1, "2.1": 1}
    assert {(row["action"], row["keyword"]): row["valid_in"] for row in report["violations"]} == {
        ("BootNotification", "required"): newer,
        ("BootNotification", "additionalProperties"): newer,
        ("UnlockConnector", "enum"): newer,
        ("Authorize", "maxLength"): {},
    }
    out = run("check", "--version", "1.6", path).out
    assert "OCPP 1.6; sent by the station; valid in OCPP 2.0.1 (1), 2.1 (1)\n" in out


def test_a_word_in_a_payload_names_no_version(run: Run, log: Log) -> None:
    path = log(BOOT.replace('"M"', '"ocpp2.0.1"'))
    assert versions(run("check", "--json", path).json()) == ("guess", {"1.6": 1})


def test_each_station_has_its_version(run: Run, log: Log) -> None:
    path = log(f"CP_1 ocpp1.6 {BOOT}", f"CP_2 ocpp2.0.1 {BOOT_201}", f"CP_1 {BOOTED}")
    report = run("check", "--json", path).json()
    assert {row["station"]: row["versions"] for row in report["stations"]} == {"CP_1": {"1.6": 2}, "CP_2": {"2.0.1": 1}}


def test_an_action_that_no_version_knows_needs_no_version(run: Run, log: Log) -> None:
    status, out, _ = run("check", "--json", log('[2,"1","Invented",{}]'))
    assert status == 1
    assert rows(json.loads(out)) == [("CALL", "Invented", "/2", "action: unknown", 1)]


def test_a_version_that_cannot_be_told_is_asked_for(run: Run, log: Log) -> None:
    """Two versions refuse it for reasons of their own, and neither has fewer."""
    frame = '[2,"1","DataTransfer",{"vendorId":7,"data":{},"other":1}]'
    tie = '[2,"1","StatusNotification",{"connectorId":1,"status":"Available","evseId":1,"connectorStatus":"Available"}]'
    status, _, err = run("check", "--json", log(tie))
    assert status in (1, 2)
    assert (status == 2) == ("give --version" in err)
    assert run("check", "--json", log(frame)).status == 1


# Files, stdin, options


class Stdin(NamedTuple):
    buffer: io.BytesIO


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_reads_stdin(run: Run, monkeypatch: pytest.MonkeyPatch, arguments: list[str]) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(io.BytesIO(TOO_LONG.encode())))
    status, out, _ = run("check", "--json", "--version", "1.6", *arguments)
    assert status == 1
    assert json.loads(out)["violations"][0]["examples"] == ["<stdin>:1"]


def test_a_closed_stdin_is_one_line_of_complaint(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    status, _, err = run("check", "--json")
    assert (status, err) == (2, "ocpp-fastcodec: <stdin> cannot be read: it is closed\n")


def test_a_long_file_shows_progress_on_a_terminal(run: Run, log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    path = log(HEARTBEAT, TOO_LONG, name="[red]x.log")
    quiet = run("check", "--json", "--version", "1.6", path)
    monkeypatch.setattr("ocpp_fastcodec.cli.progress.LONG_FILE", 1)
    monkeypatch.setattr("ocpp_fastcodec.cli.progress._STEP", 1)
    assert run("check", "--json", "--version", "1.6", path) == quiet
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    shown = run("check", "--json", "--version", "1.6", path)
    assert shown[:2] == quiet[:2]
    assert "[red]x.log" in shown.err
    monkeypatch.setitem(sys.modules, "rich", None)
    monkeypatch.setitem(sys.modules, "rich.console", None)
    assert run("check", "--json", "--version", "1.6", path) == quiet


def test_an_interrupt_is_quiet(run: Run, log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("ocpp_fastcodec.cli.check.judge_logs", interrupt)
    assert run("check", "--json", log(HEARTBEAT)) == (130, "", "")


@pytest.mark.parametrize("mode", [[], ["--json"]], ids=["text", "json"])
def test_a_missing_file_does_not_keep_the_others(run: Run, log: Log, tmp_path: Path, mode: list[str]) -> None:
    good, bad, missing = log(HEARTBEAT, name="good"), log(TOO_LONG, name="bad"), tmp_path / "missing"
    status, out, err = run("check", *mode, "--version", "1.6", good, missing, bad)
    assert status == 2
    assert err == f"ocpp-fastcodec: {missing} cannot be read: No such file or directory\n"
    if mode:
        report = json.loads(out)
        assert verdicts(report) == (1, 0, 1, 0)
        assert report["files"][1]["error"] == "cannot be read: No such file or directory"
    else:
        assert "/idTag" in out
        assert "cannot be read" in out


def test_a_directory_is_one_line_of_complaint(run: Run, tmp_path: Path) -> None:
    status, _, err = run("check", "--json", tmp_path)
    assert (status, err.count("\n")) == (2, 1)


def test_a_line_beyond_the_limit_is_skipped_and_counted(run: Run, log: Log) -> None:
    path = log(HEARTBEAT, '[2,"1","' + "x" * (MAX_LINE + (2 << 20)), HEARTBEAT.replace("1", "2"))
    status, out, err = run("check", "--json", "--version", "1.6", path)
    assert status == 0
    assert f"{path}: 1 lines of more than" in err
    totals = json.loads(out)["totals"]
    assert (totals["lines"], totals["lines_without_frame"], totals["lines_too_long"]) == (3, 0, 1)


def test_a_frame_beyond_the_codec_s_limit_is_invalid(run: Run, log: Log) -> None:
    path = log(f'[2,"1","DataTransfer",{{"vendorId":"v","data":"{"x" * (1 << 20)}"}}]')
    report = run("check", "--json", "--version", "1.6", path).json()
    assert [row["keyword"] for row in report["violations"]] == ["limit"]


def test_a_log_without_frames_says_so(run: Run, log: Log) -> None:
    status, out, err = run("check", log("nothing", "[2, 3]"))
    assert status == 2
    assert "No OCPP-J frame was found." in out
    assert "2 lines and no OCPP-J frame; looked for were" in err


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["frob"],
        ["check", "--frob"],
        ["check", "--version", "1.5"],
        ["check", "--max-examples", "-1"],
        ["check", "--max-examples", "many"],
        ["explain"],
        ["explain", "Heartbeat", "--version", "3"],
    ],
)
def test_usage_errors(run: Run, arguments: list[str]) -> None:
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert "usage: ocpp-fastcodec" in err


def test_help_documents_the_json(run: Run) -> None:
    status, out, _ = run("check", "--help")
    assert status == 0
    assert "lines_without_frame" in out
    assert "exit status" in out


# What gets out


SECRET = "s3cr3t-Vaul7"
LEAKY = [
    f'[2,"1","Authorize",{{"idTag":"{SECRET * 3}"}}]',
    f'[2,"2","Authorize",{{"idTag":"{SECRET}","parentIdTag":"{SECRET}"}}]',
    f'[2,"3","Reset",{{"type":"{SECRET}"}}]',
    f'[2,"4","Authorize",{{"idTag":{{"{SECRET}":1}}}}]',
    f'[2,"5","Authorize",{{"idTag":"{SECRET}',
    f'[2,"6","Authorize",{{"idTag":"\\q{SECRET}"}}]',
    f'[2,"7","Authorize",{{"idTag":"{SECRET}\x01"}}]',
    f'[2,"8","Authorize","{SECRET}"]',
    f'[2,"9","Authorize",{{"idTag":"a"}},"{SECRET}"]',
    f'[2,"{SECRET * 4}","Heartbeat",{{}}]',
    f'[4,"10","{SECRET}","{SECRET}","{SECRET}"]',
    f'[4,"11","{SECRET}","{SECRET}",{{"a":"{SECRET}"}}]',
    f'[3,"12",{{"a":"{SECRET}"}}]',
    f'[2,"13","DataTransfer",{{"vendorId":"v","data":["{SECRET}"]}}]',
    f'{{"m":"[2,\\"14\\",\\"Authorize\\",{{\\"idTag\\":\\"{SECRET * 3}\\"}}]","password":"{SECRET}"}}',
    f"password={SECRET}",
]


@pytest.mark.parametrize("mode", [[], ["--json"]], ids=["text", "json"])
@pytest.mark.parametrize("version", ["1.6", "2.0.1", "2.1"])
def test_no_value_gets_out(run: Run, log: Log, version: str, mode: list[str]) -> None:
    status, out, err = run("check", *mode, "--formats", "--version", version, log(*LEAKY))
    assert status == 1
    # A property's name is no value: line 4 has one, and it is the object that is wrong there, not the name.
    assert SECRET not in out + err
    assert SECRET[2:-2] not in out + err


NASTY = 'a[red]b[/red]\\u001b[31m\\u202e\\n:smile:[link=file:///x]'  # fmt: skip


@pytest.mark.parametrize("mode", [[], ["--json"]], ids=["text", "json"])
def test_names_of_a_peer_s_choice_are_printed_as_they_are(run: Run, log: Log, mode: list[str]) -> None:
    path = log(f'[2,"1","{NASTY}",{{}}]', f'[2,"2","Heartbeat",{{"{NASTY}":1}}]', f'[2,"3","{"L" * 99}",{{}}]')
    _, out, _ = run("check", *mode, "--version", "1.6", path)
    text = "".join(json.dumps(json.loads(out), ensure_ascii=False)) if mode else out
    assert "[red]" in text
    assert ":smile:" in text
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "L" * 65 not in text
    assert "L" * 30 in text
    assert all(character.isprintable() or character == "\n" for character in text)


def test_a_pipe_gets_whole_pointers(run: Run, log: Log) -> None:
    name = "n" * 60
    path = log(values(f'"1","{name}":1'), name=f"{'long' * 50}.log")
    _, out, _ = run("check", "--version", "1.6", path)
    assert f"/meterValue/*/sampledValue/*/{name}" in out
    assert f"{path}:1" in out
    assert "…" not in out
    assert all(line == line.rstrip() for line in out.splitlines())


@pytest.mark.parametrize("width", [40, 80, 200])
def test_a_terminal_gets_its_width(run: Run, log: Log, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setenv("TERM", "xterm")
    _, out, _ = run("check", "--version", "1.6", log(TOO_LONG))
    assert "\x1b[" in out
    plain = re.sub(r"\x1b\[[0-9;]*m", "", out)
    assert max(map(len, plain.splitlines())) <= width
    assert "…" not in plain


@pytest.mark.parametrize("mode", [[], ["--json"]], ids=["text", "json"])
def test_rows_are_bounded(run: Run, log: Log, monkeypatch: pytest.MonkeyPatch, mode: list[str]) -> None:
    monkeypatch.setattr("ocpp_fastcodec.logs.tally.MAX_ROWS", 5)
    path = log(*(f'[2,"{number}","Invented{number}",{{}}]' for number in range(20)))
    status, out, _ = run("check", *mode, "--version", "1.6", path)
    assert status == 1
    assert "(others)" in out
    assert "Invented6" not in out
    if mode:
        report = json.loads(out)
        assert sum(row["frames"] for row in report["frames"]) == report["totals"]["frames"] == 20
        assert sum(row["count"] for row in report["violations"]) == 20


def test_many_rows_are_not_all_printed(run: Run, log: Log) -> None:
    path = log(*(f'[2,"{number}","Invented{number}",{{}}]' for number in range(120)))
    assert "and 20 rows more: --json prints all" in run("check", "--version", "1.6", path).out


# With a policy


ACME = """
preset = "errata"

[[rules]]
resolution = "drop"
action = "MeterValues"
pointer = "/meterValue/*/sampledValue/*"
name = "Acme: samples"
"""
BAD_UNIT = values('"1","unit":"zz"')


@pytest.fixture
def acme(tmp_path: Path) -> Path:
    path = tmp_path / "acme.toml"
    path.write_text(ACME, encoding="utf-8")
    return path


def test_a_policy_reports_by_station_and_rule(run: Run, log: Log, acme: Path) -> None:
    second = BAD_UNIT.replace('"m"', '"n"')
    path = log(f"cp_1 {BAD_UNIT}", f"cp_2 {BAD_UNIT}", f"cp_2 {second}", HEARTBEAT)
    assert run("check", "--version", "1.6", path).status == 1
    result = run("check", "--json", "--version", "1.6", "--policy", acme, path)
    report = result.json()
    assert result.status == report["status"] == 0
    assert verdicts(report) == (1, 3, 0, 0)
    assert report["violations"] == report["deviations"] == []
    (row,) = report["tolerated"]
    assert (row["policy"], row["resolution"], row["count"]) == ("Acme: samples", "drop", 3)
    assert row["stations"] == {"cp_1": 1, "cp_2": 2}
    assert row["examples"] == [f"{path}:1", f"{path}:2", f"{path}:3"]
    status, out, _ = run("check", "--version", "1.6", "--policy", acme, path)
    assert status == 0
    assert "Tolerated by the policy" in out
    assert "Acme: samples" in out


def test_a_policy_leaves_what_it_does_not_know(run: Run, log: Log, acme: Path) -> None:
    """Of a frame that is refused all the same, only what is not resolved is to be seen to."""
    both = BAD_UNIT.replace('"connectorId":1', '"connectorId":"1"')
    report = run("check", "--json", "--version", "1.6", "--policy", acme, log(both, '[2,"h","Heartbeat",null]')).json()
    assert rows(report) == [("CALL", "MeterValues", "/connectorId", "type integer, found string", 1)]
    assert [row["rule"] for row in report["deviations"]] == ["type object, found null"]
    assert report["tolerated"] == []


@pytest.mark.parametrize(("preset", "status"), [("strict", 1), ("errata", 1), ("field", 0)])
def test_a_preset_by_name(run: Run, log: Log, preset: str, status: int) -> None:
    assert run("check", "--version", "1.6", "--policy", preset, log(BAD_UNIT)).status == status


def test_a_policy_is_no_matter_for_the_version(run: Run, log: Log) -> None:
    """What is guessed, and what is taken for a frame, is the same with a policy that tolerates everything."""
    path = log(*boots(1, BOOT_201), BOOT_201.replace('"V"', "7"), *boots(2, BOOT_201)[1:])
    report = run("check", "--json", "--policy", "field", path).json()
    assert report["files"][0]["versions"] == {"2.0.1": 3}
    assert verdicts(report) == (2, 1, 0, 0)


@pytest.mark.parametrize(
    ("name", "text", "complaint"),
    [
        ("missing.toml", None, "cannot be read"),
        ("bad.toml", "[[rules]]\nresolution = 'dorp'", "did you mean 'drop'?"),
        ("bad.toml", "[[rules]", "is no policy"),
        ("bad.json", "[]", "a policy: expected a table"),
        ("bad.json", '{"rules":[{"resolution":"drop","action":"Heartbeats"}]}', "did you mean 'Heartbeat'?"),
    ],
)
def test_a_policy_that_is_none(run: Run, tmp_path: Path, name: str, text: str | None, complaint: str) -> None:
    path = tmp_path / name
    if text is not None:
        path.write_text(text, encoding="utf-8")
    status, out, err = run("check", "--policy", path)
    assert (status, out) == (2, "")
    assert complaint in err


@pytest.mark.parametrize("mode", [[], ["--json"]], ids=["text", "json"])
def test_no_value_gets_out_of_what_is_tolerated(run: Run, log: Log, tmp_path: Path, mode: list[str]) -> None:
    path = tmp_path / "all.toml"
    path.write_text('preset = "field"\n[[rules]]\nresolution = "accept"', encoding="utf-8")
    _, out, err = run("check", *mode, "--version", "1.6", "--policy", path, log(*LEAKY))
    assert "repair" in out or "accept" in out
    assert SECRET not in out + err


# Without rich


def test_check_without_rich_says_what_to_install(run: Run, log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rich", None)
    status, out, err = run("check", log(HEARTBEAT))
    assert (status, out) == (2, "")
    assert 'pip install "ocpp-fastcodec[cli]"' in err
    assert "--json" in err


def test_json_and_explain_need_no_rich(log: Log) -> None:
    path = log(HEARTBEAT)
    for arguments in (["check", "--json", "--version", "1.6", str(path)], ["explain", "Heartbeat"]):
        code = "import sys; sys.modules['rich'] = None; from ocpp_fastcodec.cli import main; sys.exit(main())"
        command = [sys.executable, "-c", code, *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")


# As a process


def process(*arguments: object, **options: Any) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "ocpp_fastcodec", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, **options)


def test_runs_as_a_module(log: Log) -> None:
    done = process("check", "--json", "-", input=f"ocpp1.6 {TOO_LONG}".encode())
    assert (done.returncode, done.stderr) == (1, b"")
    assert json.loads(done.stdout)["totals"]["invalid"] == 1


@pytest.mark.skipif(os.name != "posix", reason="pipes close otherwise elsewhere")
@pytest.mark.parametrize("arguments", [["check", "--version", "1.6"], ["check", "--json", "--version", "1.6"],
                                       ["explain", "SetChargingProfile"]])  # fmt: skip
def test_a_closed_pipe_is_quiet(log: Log, arguments: list[str]) -> None:
    path = [str(log(TOO_LONG))] if arguments[0] == "check" else []
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "ocpp_fastcodec", *arguments, *path]
    done = subprocess.run(command, stdout=write, stderr=subprocess.PIPE, check=False)
    os.close(write)
    assert done.stderr == b""
    assert done.returncode == (1 if path else 0)


def test_an_ascii_terminal_is_no_obstacle(log: Log) -> None:
    path = log('[2,"1","Heartbeat",{"größe":1}]', name="ü.log")
    environment = os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = process("check", "--version", "1.6", path, env=environment)
    assert (done.returncode, done.stderr) == (1, b"")
    assert b"gr\\xf6\\xdfe" in done.stdout


# explain


@pytest.mark.parametrize(
    ("arguments", "action", "kind", "version"),
    [
        (["BootNotification"], "BootNotification", "request", "2.0.1"),
        (["BootNotification", "--response"], "BootNotification", "response", "2.0.1"),
        (["BootNotificationRequest"], "BootNotification", "request", "2.0.1"),
        (["BootNotificationResponse"], "BootNotification", "response", "2.0.1"),
        (["BootNotification", "--version", "1.6"], "BootNotification", "request", "1.6"),
        (["BootNotification.conf", "--version", "ocpp1.6"], "BootNotification", "response", "1.6"),
        (["NotifyPeriodicEventStream", "--version", "2.1"], "NotifyPeriodicEventStream", "request", "2.1"),
    ],
)
def test_explain_prints_the_plan(run: Run, arguments: list[str], action: str, kind: Kind, version: str) -> None:
    status, out, err = run("explain", *arguments)
    assert (status, err) == (0, "")
    assert out.rstrip("\n") == Codec(version).explain(action, kind).rstrip("\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["BootNotifcation"], "OCPP 2.0.1 has no action 'BootNotifcation'; did you mean BootNotification"),
        (["bootnotification"], "did you mean BootNotification"),
        (["HeartbeatRequst"], "did you mean Heartbeat"),
        (["RemoteStartTransaction"], "(--version 1.6 has it)"),
        (["a\x1b[31m"], "no action 'a\\x1b[31m'"),
        (["NotifyPeriodicEventStreamResponse", "--version", "2.1"], "has no response"),
    ],
)
def test_explain_of_what_is_not_there(run: Run, arguments: list[str], message: str) -> None:
    status, out, err = run("explain", *arguments)
    assert (status, out) == (2, "")
    assert message in err
    assert err.count("\n") == 1


# The captures that come with the project


@pytest.mark.parametrize(("name", "version", "frames"), [("ocpp16.log", "1.6", 132), ("ocpp201.jsonl", "2.0.1", 116)])
def test_recorded_sessions_are_valid(run: Run, name: str, version: str, frames: int) -> None:
    status, out, err = run("check", "--json", CAPTURES / name)
    assert (status, err) == (0, "")
    report = json.loads(out)
    assert versions(report) == ("log", {version: frames})
    assert verdicts(report) == (frames, 0, 0, 0)


def test_quirks_are_reported(run: Run) -> None:
    status, out, err = run("check", CAPTURES / "quirks.log")
    assert (status, err) == (1, "")
    for rule in ("maxLength 20", "duplicate", "a message of OCPP 2.0.1, not of 1.6", "action: unknown", "enum "):
        assert rule in out


# What machines read


def test_the_json_is_as_its_schema_says(run: Run, log: Log) -> None:
    schema = json.loads((resources.files("ocpp_fastcodec.cli") / "check.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    reset = '2026-03-01 10:00:00 [ocpp] A: send [2,"x","Reset",{"type":"Soft"}]'
    beat = '2026-03-01 10:00:50 [ocpp] A: receive message [2,"y","Heartbeat",{}]'
    for options in ([], ["--examples", "--policy", "field"]):
        validator.validate(run("check", "--json", *options, CAPTURES, "missing.log").json())
        validator.validate(
            run("check", "--json", *options, log(reset, reset.replace("Soft", "Hard"), beat, *LEAKY)).json()
        )


@pytest.mark.parametrize("name", ["ocpp16.log", "ocpp201.jsonl", "quirks.log"])
def test_the_text_fits_80_columns(run: Run, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(CAPTURES)
    out = run("check", name).out
    assert max(len(line) for line in out.splitlines() if " at /" not in line) <= 80
