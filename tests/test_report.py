# ruff: noqa: E501 - lines of logs are as long as they are
"""The HTML report: it holds together, needs no network, and shows no value that it should not."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path

import pytest

from logs_world import write_log
from ocpp_fastcodec.cli import main
from ocpp_fastcodec.logs.formats import builtin
from ocpp_fastcodec.logs.judge import Judge
from ocpp_fastcodec.logs.reader import Source, batches
from ocpp_fastcodec.logs.tally import Rule
from ocpp_fastcodec.logs.versions import Codecs
from ocpp_fastcodec.report.history import History
from ocpp_fastcodec.report.page import schema_words

CAPTURES = Path(__file__).parents[1] / "examples" / "captures"
VOID = {"meta", "link", "input", "br"}


class Page(HTMLParser):
    """What a browser would see of the tags."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = dict(attrs)
        self.ids += [value for name, value in attrs if name == "id" and value]
        if tag == "a":
            self.links.append(names["href"] or "")
        self.loads += [value for name, value in attrs if name in ("src", "href", "xlink:href") and value]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag


Report = Callable[..., str]


@pytest.fixture
def report(tmp_path: Path) -> Report:
    def report(*lines: str, status: int = 0) -> str:
        log, page = tmp_path / "some.log", tmp_path / "report.html"
        log.write_text("\n".join(lines) + "\n", encoding="utf-8")
        assert main(["report", str(log), "-o", str(page)]) == status
        return page.read_text(encoding="utf-8")

    return report


def test_the_page_of_the_captures(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    assert main(["report", str(CAPTURES), "-o", str(path)]) == 0
    text = path.read_text(encoding="utf-8")
    page = Page(text)
    assert page.open == []
    assert len(page.ids) == len(set(page.ids))
    assert all(link.startswith("#") and link[1:] in page.ids for link in page.links)
    assert all(target.startswith(("#", "data:,")) for target in page.loads)
    assert "http" not in re.sub(r'xmlns(:\w+)?="[^"]*"|"http://www.w3.org[^"]*"', "", text)
    assert text.count("<svg") >= 5
    assert "Nordlicht T22" in text
    for name in ("04A1B2C3",):
        assert name not in text


def test_a_log_without_frames_makes_a_page_that_says_so(report: Report) -> None:
    assert "No OCPP-J frame was found." in report("nothing", status=2)


def test_names_of_a_peer_s_choice_are_text(report: Report) -> None:
    nasty = "<script>alert(1)</script>"
    text = report(f'CP_1 [2,"1","{nasty}",{{}}]', f'CP_1 [2,"2","Heartbeat",{{"{nasty}":1}}]')
    assert nasty not in text
    assert text.count("<script>") == 1


def test_no_card_gets_out(report: Report) -> None:
    text = report(
        '2026-03-01 10:00:00 CP_1 [2,"1","Authorize",{"idTag":"CARD-0123456789-0123456789"}]',
        '2026-03-01 10:00:00 CP_1 [2,"2","StartTransaction",{"connectorId":1,"idTag":"CARD-77","meterStart":1,"timestamp":"0"}]',
    )
    assert "CARD-" not in text
    assert "maxLength 20" in text


def history(tmp_path: Path, *lines: str, sees_all: bool = False) -> History:
    path = tmp_path / "some.log"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    told = History()
    told.sees_all = sees_all
    judge, source = Judge(told, Codecs()), Source(str(path))
    judge.log(source, batches(source, builtin()))
    judge.finish()
    return told


def test_sessions_of_16(tmp_path: Path) -> None:
    told = history(
        tmp_path,
        '2026-03-01 10:00:00 [ocpp] A: receive message [2,"1","StartTransaction",{"connectorId":2,"idTag":"X","meterStart":1000,"timestamp":"2026-03-01T10:00:00Z"}]',
        '2026-03-01 10:00:00 [ocpp] A: send [3,"1",{"transactionId":5,"idTagInfo":{"status":"Accepted"}}]',
        '2026-03-01 11:00:00 [ocpp] A: receive message [2,"2","StopTransaction",{"transactionId":5,"meterStop":8500,"timestamp":"2026-03-01T11:00:00Z","reason":"EVDisconnected"}]',
    )
    (session,) = told.sessions
    assert (session.station, session.connector, session.energy, session.reason) == (
        "A",
        "2",
        Decimal(7500),
        "EVDisconnected",
    )
    assert session.start == datetime(2026, 3, 1, 10)
    assert session.stop == datetime(2026, 3, 1, 11)


def event(number: int, kind: str, value: float, unit: str) -> str:
    return (
        f'2026-03-01 1{number}:00:00 [ocpp] A: receive message [2,"{number}","TransactionEvent",{{"eventType":"{kind}",'
        f'"timestamp":"2026-03-01T10:00:00Z","triggerReason":"MeterValuePeriodic","seqNo":{number},"transactionInfo":'
        f'{{"transactionId":"t"}},"evse":{{"id":1,"connectorId":2}},"meterValue":[{{"timestamp":"2026-03-01T10:00:00Z",'
        f'"sampledValue":[{{"value":{value},"unitOfMeasure":{{"unit":"{unit}"}}}}]}}]}}]'
    )


def test_sessions_of_201(tmp_path: Path) -> None:
    told = history(
        tmp_path, event(0, "Started", 1.5, "kWh"), event(1, "Updated", 2000, "Wh"), event(2, "Ended", 4.0, "kWh")
    )
    (session,) = told.sessions
    assert (session.connector, session.energy) == ("1/2", Decimal(2500))


def test_silence_boots_and_faults(tmp_path: Path) -> None:
    boot = '[2,"%s","BootNotification",{"chargePointModel":"M","chargePointVendor":"V"}]'
    fault = '[2,"f","StatusNotification",{"connectorId":1,"errorCode":"OtherError","status":"Faulted"}]'
    told = history(
        tmp_path,
        f"2026-03-01 10:00:00 CP_1 {boot % 1}",
        f"2026-03-01 10:05:00 CP_1 {fault}",
        f"2026-03-01 12:05:00 CP_1 {boot % 2}",
    )
    (life,) = told.lives.values()
    assert (len(life.boots), len(life.faults), life.silent, len(life.spans)) == (2, 1, 7200.0, 2)
    assert life.status == {"1": "Faulted"}


@pytest.mark.parametrize("name", ["home-assistant", "json-text", "microocpp"])
def test_what_is_ordinary_is_told_alike(name: str, tmp_path: Path) -> None:
    """What the ledger counts and notes comes to the same history when all is judged one by one."""
    text = write_log(7, name, 1_500).text
    told = [history(tmp_path, text, sees_all=sees_all) for sees_all in (False, True)]
    one, other = ([(life.name, life.boots, life.faults, life.status, life.spans) for life in each.lives.values()]
                  for each in told)  # fmt: skip
    assert sorted(one) == sorted(other)
    assert told[0].sessions == told[1].sessions
    assert told[0].activity == told[1].activity
    if name != "microocpp":
        assert told[0].sessions
        assert told[0].activity


def test_years_are_counted_in_wider_bins() -> None:
    told = History()
    for day in range(30_000):
        told._note_activity(day * 24 * 60, "valid", 1)
    assert len(told.activity) <= 20_000
    assert sum(counts["valid"] for counts in told.activity.values()) == 30_000


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (Rule("CALL", "Authorize", "/idTag", "maxLength", ""), '"maxLength": 20'),
        (Rule("CALL", "MeterValues", "/meterValue/*/sampledValue/*/unit", "enum", ""), '"Wh"'),
        (Rule("CALL", "BootNotification", "", "required", ""), '"chargePointVendor"'),
        (Rule("CALLRESULT", "Heartbeat", "/other", "additionalProperties", ""), '"currentTime"'),
    ],
)
def test_the_words_of_the_schema(rule: Rule, words: str) -> None:
    assert words in (schema_words("1.6", rule) or "")


def test_there_are_no_words_for_what_no_schema_has() -> None:
    assert schema_words("1.6", Rule("CALL", "Invented", "/2", "action", "")) is None


def test_thousands_of_stations_make_a_small_page(report: Report) -> None:
    text = report(*(f'2026-03-01 10:00:00 CP_{number} [2,"{number}","Heartbeat",{{"a":1}}]' for number in range(3_000)))
    assert len(text) < 4 << 20
    assert "rows more: check --json has all." in text
    assert "class=more" in text
