"""No false accusation: what is said of logs of an invented world, held against what was really sent in it.

Each log mixes stations, versions, counters that start anew, frames that are wrong, and what happens to logs: lines are
cut, lost, repeated and swapped. LOGS_LINES=1000000 reads about so many lines, LOGS_SEED others.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from logs_world import CODECS, FORMATS, Log, Sent, write_log
from ocpp_fastcodec.cli.check import Checked
from ocpp_fastcodec.cli.machine import to_dict
from ocpp_fastcodec.logs.formats import builtin
from ocpp_fastcodec.logs.judge import Counted, Judge, Judged, Latencies, Noted, Station
from ocpp_fastcodec.logs.links import Call
from ocpp_fastcodec.logs.reader import Source, batches
from ocpp_fastcodec.logs.record import Record
from ocpp_fastcodec.logs.tally import Tally
from ocpp_fastcodec.logs.versions import Codecs

LINES = int(os.environ.get("LOGS_LINES", "8000"))
SEED = int(os.environ.get("LOGS_SEED", "0"))
SIZE = 200
"""Frames of a log; each eighth log is ten times as long."""


class Witness:
    """Holds each statement against the truth."""

    sees_all = True
    notes_calls: tuple[str, ...] = ()
    notes_answers: tuple[str, ...] = ()
    max_examples = 0

    def __init__(self, log: Log) -> None:
        self.log = log
        self.false: list[str] = []
        self.counts: Counter[str] = Counter()

    def sent(self, record: Record) -> Sent | None:
        return self.log.lines.get(record.line)

    def fails(self, record: Record, text: str) -> None:
        self.false.append(f"{self.log.format}, line {record.line}: {text}: {record.frame.decode(errors='replace')}")

    def judged(self, judged: Judged) -> None:
        record = judged.record
        sent = self.sent(record)
        self.counts[judged.verdict] += 1
        if judged.reason:
            self.counts[judged.reason] += 1
        if sent is None:
            if judged.verdict == "invalid":
                self.fails(record, "what was never sent is called invalid")
            return
        if judged.verdict in ("cut", "elided", "repeated"):
            return
        self.counts["frames"] += 1
        self.counts["frames without a station"] += record.station is None
        if record.station and record.station.removeprefix("CS-") != sent.station:
            self.fails(record, f"station {record.station!r} is {sent.station!r}")
        if judged.direction and judged.direction != sent.direction:
            self.fails(record, f"direction is {judged.direction}, was {sent.direction}")
        if judged.verdict == "valid" and sent.wrong:
            self.counts["missed"] += 1
        if judged.verdict == "invalid":
            self.counts["really wrong"] += 1
            real = sent.wrong
            for violation in judged.violations:
                if (violation.keyword, violation.pointer) not in real:
                    self.fails(record, f"{violation.message} of {judged.action} in {judged.version}, but {sent}")
        if judged.action and judged.action != sent.action and judged.verdict == "invalid":
            self.fails(record, f"action {judged.action} is {sent.action}")
        if not sent.wrong and any(deviation.keyword == "version" for deviation in judged.deviations):
            self.fails(record, f"said to be of another version than {sent.version}")
        if judged.latency is not None and judged.call is not None:
            call = self.log.lines.get(judged.call.place[1])
            self.counts["latencies"] += 1
            if call is None:  # a piece of the call, of which the world keeps the line alone
                piece = self.log.text.splitlines()[judged.call.place[1] - 1]
                is_its = sent.call is not None and json.loads(sent.call.frame)[1] in piece
            else:
                is_its = sent.call is call
            if not is_its and judged.call.unique:
                self.fails(record, "linked to another call")
            elif not is_its:
                self.counts["latencies of another call"] += 1

    def unanswered(self, station: Station, call: Call) -> None:
        sent = self.log.lines.get(call.place[1])
        self.counts["unanswered"] += 1
        if sent is None:
            self.false.append(f"{self.log.format}, line {call.place[1]}: a call that was never sent")
        elif sent.answer is not None and any(sent.answer is other for other in self.log.seen):
            self.false.append(f"{self.log.format}, line {call.place[1]}: said to have no answer: {sent}")

    def reused(self, station: Station, record: Record, action: str) -> None:
        self.counts["reused"] += 1

    def noted(self, noted: Noted) -> None:
        raise AssertionError("it has seen all")

    def counted(
        self, source: Source, counts: list[Counted], latencies: list[Latencies], activity: dict[tuple[int, str], int]
    ) -> None:
        assert (counts, latencies, activity) == ([], [], {})  # it has seen all


def read(log: Log, path: Path) -> Witness:
    path.write_text(log.text, encoding="utf-8")
    witness = Witness(log)
    judge = Judge(witness, Codecs())
    source = Source(str(path))
    judge.log(source, batches(source, builtin()))
    judge.finish()
    assert source.error is None
    return witness


def logs(lines: int) -> Iterator[tuple[int, int]]:
    """Yields seed and size of the logs that hold a format's share of so many lines together."""
    read = number = 0
    while read == 0 or read < lines // len(FORMATS):
        size = SIZE * (10 if number % 8 == 7 else 1)
        yield SEED + number, size
        read += size
        number += 1


@pytest.mark.parametrize("name", FORMATS)
def test_nobody_is_accused_of_what_was_not_done(name: str, tmp_path: Path) -> None:
    counts: Counter[str] = Counter()
    false: list[str] = []
    for seed, size in logs(LINES):
        witness = read(write_log(seed, name, size), tmp_path / "some.log")
        false += [f"seed {seed}, {text}" for text in witness.false]
        counts += witness.counts
    print(f"{name}: {dict(counts)}")
    assert not false, "\n".join(false[:5]) + f"\n{len(false)} in all"
    assert counts["frames"] >= SIZE // 2


@pytest.mark.parametrize("name", FORMATS)
def test_a_log_without_damage_is_read_completely(name: str, tmp_path: Path) -> None:
    """Each frame is found, on its line, and what is wrong with it is."""
    log = write_log(SEED + 1, name, SIZE, damage=0)
    witness = read(log, tmp_path / "some.log")
    assert not witness.false, witness.false[:3]
    judged = sum(witness.counts[verdict] for verdict in ("valid", "valid_with_deviations", "invalid", "not_validated",
                                                         "cut", "elided", "repeated"))  # fmt: skip
    assert judged == len(log.lines)
    wrong = sum(bool(sent.wrong) for sent in log.lines.values())
    assert wrong > 5
    if SEED == 0 and name not in ("websockets", "bare"):  # in other worlds it may be less that is certain
        assert witness.counts["invalid"] >= wrong * 0.4


def figures(path: Path, *, sees_all: bool) -> dict[str, Any]:
    """What `check --json` says of a log; `sees_all` leaves nothing to the ledger."""
    tally = Tally()
    tally.sees_all = sees_all
    judge, source = Judge(tally, Codecs()), Source(str(path))
    judge.log(source, batches(source, builtin()))
    judge.finish()
    report = to_dict(Checked([source], tally, 0))
    report["stations"].sort(key=lambda station: station["station"])
    return report


@pytest.mark.parametrize("name", FORMATS)
def test_what_is_ordinary_is_judged_alike(name: str, tmp_path: Path) -> None:
    """What the ledger judges comes to the same figures when it is judged one by one."""
    for seed, size in logs(LINES // 4):
        path = tmp_path / "some.log"
        path.write_text(write_log(seed, name, size, damage=seed % 2).text, encoding="utf-8")
        assert figures(path, sees_all=False) == figures(path, sees_all=True)


def test_what_nobody_answers_is_judged_alike(tmp_path: Path) -> None:
    """SENDs: valid, wrong, repeated, cut and without their last bracket, of stations of which nothing else is known."""
    payload = '{"id":1,"pending":0,"basetime":"2026-03-01T06:00:00Z","data":[{"t":1,"v":"2"}]}'
    frame = f'[6,"%d","NotifyPeriodicEventStream",{payload}]'
    frames = [frame % number for number in range(9)]
    frames += [frames[3], frames[4].replace('"id":1', '"id":"1"'), *(text[:-1] for text in frames[5:]), frames[6][:70]]
    path = tmp_path / "some.log"
    lines = [f"[ocpp] CP_{len(text) % 2}: receive {text}" for text in frames]
    path.write_text("\n".join(lines), encoding="utf-8")
    told = figures(path, sees_all=False)
    assert told == figures(path, sees_all=True)
    assert [(row["type"], row["valid"], row["valid_with_deviations"], row["invalid"]) for row in told["frames"]] == [
        ("SEND", 9, 4, 1)
    ]


def test_the_world_is_as_wrong_as_it_says() -> None:
    log = write_log(3, "bare", 400, damage=0)
    share = sum(bool(sent.wrong) for sent in log.lines.values()) / len(log.lines)
    assert 0.02 < share < 0.2
    assert all(CODECS[sent.version].peek(sent.frame).unique_id for sent in log.lines.values())
