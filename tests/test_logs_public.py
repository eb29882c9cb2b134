"""Public sample logs, read completely: those of kwwhat, and of INL's and ChargeX's KPI calculator.

They are other people's and not kept here. LOGS_PUBLIC names a folder with `ocpp_1_6_synthetic_logs_14d.csv` of
github.com/appspace/kwwhat, and `example_log.log` and `cleaned_format.csv` of
github.com/IdahoLabUnsupported/OCPP-2.0.1-Interim-KPI-Calculator.
"""

from __future__ import annotations

import csv
import json
import os
from pathlib import Path
from typing import Any

import pytest

from ocpp_fastcodec.cli import main
from ocpp_fastcodec.logs import read

FOLDER = Path(os.environ.get("LOGS_PUBLIC", "nowhere"))


def sample(name: str) -> Path:
    path = FOLDER / name
    if not path.exists():
        pytest.skip(f"LOGS_PUBLIC names no folder with {name}")
    return path


def check(path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    main(["check", "--json", str(path)])
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("name", "station", "time", "message"),
    [
        ("ocpp_1_6_synthetic_logs_14d.csv", "id", "timestamp", "msg"),
        ("cleaned_format.csv", "device_ID", "timestamp", "message"),
    ],
)
def test_tables(name: str, station: str, time: str, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = sample(name)
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    records = list(read(path))
    assert [record.frame.decode() for record in records] == [row[message] for row in rows]
    assert [record.station for record in records] == [row[station] for row in rows]
    assert [record.time and record.time.isoformat()[:19] for record in records] == [row[time][:19] for row in rows]
    report = check(path, capsys)
    assert report["totals"]["frames"] + report["totals"]["repeated"] == len(rows)
    told = report["known"]["direction"] + report["inferred"]["direction"]
    assert told >= report["totals"]["frames"] * 0.95
    assert report["totals"]["not_validated"] <= len(rows) * 0.01


def test_the_log_of_a_test_tool(capsys: pytest.CaptureFixture[str]) -> None:
    path = sample("example_log.log")
    lines = path.read_text(encoding="utf-8").splitlines()
    wanted = [number for number, line in enumerate(lines, 1) if "[msg-in]" in line or "[msg-out]" in line]
    records = list(read(path))
    assert [record.line for record in records if record.format == "octt"] == wanted
    assert all(record.time and record.direction for record in records if record.format == "octt")
    report = check(path, capsys)
    assert report["totals"]["frames"] >= len(wanted)
    assert report["stations"][0]["versions"] == {"2.0.1": report["totals"]["frames"]}
