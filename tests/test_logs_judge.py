# ruff: noqa: E501 - lines of logs are as long as they are
"""Verdicts on logs as people send them: who is said to have done what, and what is left unsaid."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ocpp_fastcodec.cli import main
from ocpp_fastcodec.logs.judge import HEAD

Check = Callable[..., Any]

HEART = '{"currentTime":"2026-03-02T05:00:01Z"}'
STATUS = '{"connectorId":1,"errorCode":"NoError","status":"Charging"}'
STATUS_201 = '{"timestamp":"2026-02-03T06:15:03Z","connectorStatus":"Available","evseId":1,"connectorId":1}'
BOOT = '{"chargePointModel":"M","chargePointVendor":"V"}'
BOOTED = '{"status":"Accepted","currentTime":"2026-02-03T06:16:01Z","interval":60}'
LITRES = (
    '{"connectorId":1,"meterValue":[{"timestamp":"2026-03-01T09:00:00Z","sampledValue":[{"value":"1","unit":"l"}]}]}'
)


@pytest.fixture
def check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Check:
    """Checks lines, and gives the report with its exit status."""

    def check(*lines: str, options: tuple[str, ...] = ()) -> Any:
        path = tmp_path / "some.log"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        main(["check", "--json", *options, str(path)])
        return json.loads(capsys.readouterr().out)

    return check


def figures(report: Any) -> dict[str, int]:
    names = ("valid", "valid_with_deviations", "invalid", "not_validated", "cut", "elided", "repeated")
    return {name: report["totals"][name] for name in names if report["totals"][name]}


def test_two_stations_that_count_alike(check: Check) -> None:
    """ocpp-go's lines name the station, so neither gets the other's answer."""
    lines = [
        'TRACE 2026/03/02 06:00:01 recv attic: [2,"40","Heartbeat",{}]',
        f'TRACE 2026/03/02 06:00:01 recv cellar: [2,"40","StatusNotification",{STATUS}]',
        f'TRACE 2026/03/02 06:00:01 send attic: [3,"40",{HEART}]',
        'TRACE 2026/03/02 06:00:01 send cellar: [3,"40",{}]',
    ]
    report = check(*lines, options=("--policy", "field"))
    assert figures(report) == {"valid": 4}
    assert report["tolerated"] == []


def test_two_stations_without_names(check: Check) -> None:
    """An answer that breaks one link and fits the other belongs to the other."""
    calls = ['recv [2,"40","Heartbeat",{}]', f'recv [2,"40","StatusNotification",{STATUS}]']
    report = check(*calls, f'send [3,"40",{HEART}]', 'send [3,"40",{}]')
    assert figures(report) == {"valid": 4}


def test_a_frame_that_another_line_repeats(check: Check) -> None:
    frame = f'[2,"90","MeterValues",{LITRES}]'
    report = check(
        f"[INFO ] 2026-03-01 10:00:00,101 W - [chargeBoxId=B-1, sessionId=a] Received: {frame}",
        f"[ERROR] 2026-03-01 10:00:00,102 H - could not read the incoming message: {frame}",
        '[INFO ] 2026-03-01 10:00:00,103 W - [chargeBoxId=B-1, sessionId=a] Sending: [4,"90","FormationViolation","",{}]',
    )
    assert figures(report) == {"valid": 1, "invalid": 1, "repeated": 1}
    assert report["violations"][0]["stations"] == {"B-1": 1}


def test_one_bad_frame_alone(check: Check) -> None:
    report = check(f'it refuses this: [2,"5","MeterValues",{LITRES}]')
    assert report["status"] == 1
    assert [(row["keyword"], row["versions"]) for row in report["violations"]] == [("enum", {"1.6": 1})]
    assert "only guessed" in report["summary"][2]


def test_lines_that_a_pager_or_a_terminal_cut(check: Check) -> None:
    report = check(
        'Feb 03 07:15:01 pi evcc[90]: TRACE 2026/02/03 07:15:01 recv wb: [2,"71","MeterValues",{"connectorId":1,"met>',
        'Feb 03 07:15:01 pi evcc[90]: TRACE 2026/02/03 07:15:01 send wb: [3,"71",{}]',
        '│ 07:15:09 INFO [ocpp] wb: receive message [2,"72","StatusNotification",{"connectorId":1,"errorC │',
        '│ ode":"NoError","status":"Available"}]                                                          │',
        '│ 07:15:09 INFO [ocpp] wb: send [3,"72",{}]                                                      │',
    )
    assert figures(report) == {"valid": 3, "cut": 1}
    assert report["status"] == 0


def test_a_log_from_its_end_to_its_beginning(check: Check) -> None:
    lines = [
        '2026-02-03 07:15:01 incoming [2,"1","Heartbeat",{}]', f'2026-02-03 07:15:01 outgoing [3,"1",{HEART}]',
        f'2026-02-03 07:15:03 incoming [2,"2","StatusNotification",{STATUS}]', '2026-02-03 07:15:03 outgoing [3,"2",{}]',
        f'2026-02-03 07:16:01 incoming [2,"1","BootNotification",{BOOT}]', f'2026-02-03 07:16:01 outgoing [3,"1",{BOOTED}]',
        '2026-02-03 07:16:03 incoming [2,"2","Heartbeat",{}]', f'2026-02-03 07:16:03 outgoing [3,"2",{HEART}]',
    ]  # fmt: skip
    assert figures(check(*reversed(lines))) == figures(check(*lines)) == {"valid": 8}


def test_a_long_log_from_its_end_to_its_beginning(check: Check) -> None:
    """More than is looked at to tell the order: links are made as the lines come."""
    lines = []
    for minute in range(900):
        time = f"2026-02-03 {minute // 60:02}:{minute % 60:02}:01"
        lines += [f'{time} incoming [2,"{minute}","Heartbeat",{{}}]', f'{time} outgoing [3,"{minute}",{HEART}]']
    assert figures(check(*reversed(lines))) == {"valid": 1800}


def test_lists_as_programs_print_them(check: Check) -> None:
    report = check(
        "10:00:00.100 WB-1 >> [ 2, 'n1', 'Heartbeat', {} ]",
        "10:00:00.200 WB-1 << [ 3, 'n1', { currentTime: '2026-03-01T09:00:00Z' } ]",
        "10:00:01.100 WB-1 >> [", "  2,", "  'n2',", "  'StatusNotification',",
        "  { connectorId: 1, errorCode: 'NoError', status: 'Available' }", "]", "10:00:01.200 WB-1 << [3, 'n2', {}]",
    )  # fmt: skip
    assert figures(report) == {"valid": 4}
    assert [row["station"] for row in report["stations"]] == ["WB-1"]


@pytest.mark.parametrize("level", ["info: ", "DEBUG: ", "\x1b[32minfo\x1b[39m: ", ""])
def test_a_level_is_no_station(check: Check, level: str) -> None:
    report = check(
        f'{level}Receive message [2,"a","ClearTariffs",{{}}]',
        f'{level}Responding with [3,"a",{{"clearTariffsResult":[]}}]',
    )
    assert report["status"] == 1
    assert [(row["keyword"], row["pointer"]) for row in report["violations"]] == [("minItems", "/clearTariffsResult")]
    assert [row["station"] for row in report["stations"]] == ["(not named)"]


def test_frames_without_their_last_bracket(check: Check) -> None:
    report = check(
        "OCPP OUT:[0][25]---------", '[2,"3301","Heartbeat",{}]', "END---",
        "OCPP IN:[0][50]---------", f'[3,"3301",{HEART}', "END---", 'get_delim_str([3,"3301",{):OK',
    )  # fmt: skip
    assert figures(report) == {"valid": 1, "valid_with_deviations": 1, "cut": 1}
    assert [row["rule"] for row in report["deviations"]] == ["the log leaves the closing brackets out"]


def test_payloads_alone(check: Check) -> None:
    report = check(
        'bridge.0 2026-01-05 10:00:01.100 debug Received StatusNotification from "wb_1": {"connectorId":1,"errorCode":"NoError","status":"Avail"}',
        '10:00:02 >>"StatusNotification", {"connectorId":0,"errorCode":"NoError","status":"Faulted"}<<',
        f"Jan/05 10:00:03 UTC --  Recv HeartbeatResponse: QJsonObject({HEART})",
        "2026-01-05 10:00:01 Heartbeat without a payload, and an Unknown {}",
    )
    assert figures(report) == {"valid": 2, "invalid": 1}
    assert report["violations"][0]["stations"] == {"wb_1": 1}


def test_each_station_has_a_version_of_its_own(check: Check) -> None:
    lines = [
        "2026-02-03 07:15:00 INFO handshake of left done, Sec-WebSocket-Protocol: ocpp1.6",
        f'2026-02-03 07:15:01 INFO [ocpp] left: receive message [2,"1","StatusNotification",{STATUS}]',
        "2026-02-03 07:15:02 INFO handshake of right done, Sec-WebSocket-Protocol: ocpp2.0.1",
        f'2026-02-03 07:15:03 INFO [ocpp] right: receive message [2,"1","StatusNotification",{STATUS_201}]',
        f'2026-02-03 07:15:04 INFO [ocpp] left: receive message [2,"2","StatusNotification",{STATUS}]',
    ]
    for some in (lines, [line for line in lines if "handshake" not in line]):
        report = check(*some)
        assert figures(report) == {"valid": 3}
        assert {row["station"]: row["versions"] for row in report["stations"]} == {
            "left": {"1.6": 2},
            "right": {"2.0.1": 1},
        }


def test_a_station_that_connects_anew_with_another_version(check: Check) -> None:
    report = check(
        f'CP_1 [2,"1","BootNotification",{BOOT}]', f'CP_1 [2,"2","StatusNotification",{STATUS}]',
        'CP_1 [2,"1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"M","vendorName":"V"}}]',
        f'CP_1 [2,"2","StatusNotification",{STATUS_201}]', 'CP_1 [2,"3","TransactionEvent",{}]',
    )  # fmt: skip
    assert figures(report) == {"valid": 4, "invalid": 1} or figures(report) == {"valid": 4, "not_validated": 1}
    assert report["stations"][0]["versions"]["1.6"] == 2


def test_a_message_of_another_version_than_the_log_names(check: Check) -> None:
    line = f'{{"station":"S","subprotocol":"ocpp1.6","frame":[2,"1","StatusNotification",{STATUS_201}]}}'
    report = check(line)
    assert figures(report) == {"valid_with_deviations": 1}
    assert [row["rule"] for row in report["deviations"]] == ["a message of OCPP 2.0.1, not of 1.6"]
    assert check(line, options=("--version", "1.6"))["status"] == 1


def test_a_version_beside_each_frame(check: Check) -> None:
    boot = '{"reason":"PowerUp","chargingStation":{"model":"M","vendorName":"V"}}'
    for name in ("version", "protocol", "subprotocol", "ocppVersion"):
        report = check(
            f'{{"source":"x","{name}":"1.6","raw":"[2,\\"1\\",\\"BootNotification\\",{BOOT.replace(chr(34), chr(92) + chr(34))}]"}}',
            f'{{"source":"x","{name}":"2.0.1","raw":[2,"2","BootNotification",{boot}]}}',
        )
        assert figures(report) == {"valid": 2}


def test_an_early_word_does_not_outweigh_the_frames(check: Check) -> None:
    swap = '{"eventType":"BatteryIn","requestId":1,"idToken":{"idToken":"C","type":"Central"},"batteryData":[' \
           '{"evseId":1,"serialNumber":"s","soC":50,"soH":90}]}'  # fmt: skip
    frames = [f'[2,"{number}","BatterySwap",{swap}]' for number in range(9)]
    assert figures(check("[OCPP] [v2.0.1] BootNotification response", '[2,"h","Heartbeat",{}]', *frames)) == {
        "valid": 10
    }


def test_a_number_as_id_is_answered_by_its_text(check: Check) -> None:
    report = check(
        'send: [2, 20260001, "RemoteStartTransaction", {"idTag": "CARD-7"}]',
        'receive: [3,"20260001",{"status":"Accepted"}]',
        "send: [3, '700', 'StartTransactionResponse', {'idTagInfo': {'status': 'Accepted'}, 'transactionId': 45}]",
    )
    assert figures(report) == {"valid": 1, "invalid": 2}
    assert {row["rule"] for row in report["violations"]} == {
        "frame: expected string, found integer", "frame: expected 3 elements, found 4 in the frame"
    }  # fmt: skip


SECRET = "SECRETCARD0123456789"


@pytest.mark.parametrize("options", [(), ("--examples",)])
def test_no_value_of_an_elided_frame_gets_out(check: Check, options: tuple[str, ...]) -> None:
    report = check(
        f'< TEXT \'[2,"245f131c-9c98-45e4-a663-b88d6df58aa7","Remo...{SECRET}"}}]\' [116 bytes]',
        f'< TEXT \'[2,"345f131c-9c98-45e4-a663-b88d6df58aa7","BootNotification",{{"chargePoin...{SECRET}":1}}]\' [116 bytes]',
        '[2,"3","Heartbeat",{}]',
        options=options,
    )
    assert figures(report) == {"valid": 1, "elided": 2}
    assert SECRET not in json.dumps(report)
    assert report["status"] == 0


def test_calls_without_an_answer(check: Check) -> None:
    lines = ['2026-03-01 10:00:00 [ocpp] A: send [2,"x","Reset",{"type":"Soft"}]']
    for minute in range(5):
        lines += [f'2026-03-01 10:0{minute}:30 [ocpp] A: receive message [2,"{minute}","Heartbeat",{{}}]',
                  f'2026-03-01 10:0{minute}:30 [ocpp] A: send [3,"{minute}",{HEART}]']  # fmt: skip
    report = check(*lines)
    (row,) = report["unanswered"]
    assert (row["action"], row["count"], row["direction"]) == ("Reset", 1, "csms_to_charging_station")
    assert check(lines[0])["unanswered"] == []  # the log ends too early to tell
    assert report["latencies"][0]["count"] == 5


def test_a_line_that_was_lost_accuses_nobody(check: Check) -> None:
    """The call of the second answer is cut away, and the first call with its id was never answered."""
    report = check(
        f'INFO:ocpp:A: receive message [2,"7","StatusNotification",{STATUS}]',
        "INFO:ocpp:A: receive message [2",
        f'INFO:ocpp:A: receive message [2,"1","BootNotification",{BOOT}]',
        f'INFO:ocpp:A: send [3,"1",{BOOTED}]',
        f'INFO:ocpp:A: send [3,"7",{HEART}]',
    )
    assert report["totals"]["invalid"] == 0
    assert report["not_judged"] == {"call not certain": 1}


def test_an_answer_on_a_line_that_lost_its_station(check: Check) -> None:
    """It may answer the call of any station, so that none is said to have got no answer."""
    header = "time;way;message;station"
    call = '2026-03-01 06:00:00;OUT;"[2,""9"",""Reset"",{""type"":""Soft""}]";wb_left'
    later = '2026-03-01 06:05:00;IN;"[2,""1"",""Heartbeat"",{}]";wb_left'
    answers = (
        '2026-03-01 06:00:01;IN;"[3,""9"",{""status"":""Accepted""}]";',
        '2026-03-01 06:00:01;IN;"[3,""9"",{""status"":""Acc…',
    )
    assert [row["action"] for row in check(header, call, later)["unanswered"]] == ["Reset"]
    for answer in answers:
        assert check(header, call, answer, later)["unanswered"] == []


def test_a_call_on_a_line_that_lost_its_station(check: Check) -> None:
    """Its answer may stand on a line of any station."""
    report = check(
        "time;way;message;station",
        '2026-03-01 06:00:00;OUT;"[2,""9"",""Reset"",{""type"":""Soft""}]";',
        '2026-03-01 06:00:01;IN;"[3,""9"",{""status"":""Accepted""}]";wb_left',
        '2026-03-01 06:05:00;IN;"[2,""1"",""Heartbeat"",{}]";',
    )
    assert report["unanswered"] == []


def test_the_answer_to_a_broken_call_in_a_log_without_names(check: Check) -> None:
    """Only a 2.x station was heard so far; another one, that speaks 1.6, sends the broken call."""
    report = check(
        '> TEXT \'[2,"1","Reset",{"type":"OnIdle"}]\'', '< TEXT \'[3,"1",{"status":"Accepted"}]\'',
        '< TEXT \'[2,"9","Authorize",{"idTag":"ccccccccccccccccccccc"}]\'',
        '> TEXT \'[3,"9",{"idTagInfo":{"status":"Accepted"}}]\'',
    )  # fmt: skip
    assert figures(report) == {"valid": 3, "not_validated": 1}


def test_the_maker_of_a_station_without_a_name_is_that_of_its_last_boot(check: Check) -> None:
    """The boots of two stations of two versions follow each other; the first one's comes again, as it was."""
    first = 'recv [2,"{}","BootNotification",{{"chargePointModel":"M","chargePointVendor":"First"}}]'
    second = (
        'recv [2,"b","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"M","vendorName":"Second"}}]'
    )
    back = f'recv [2,"b2","StatusNotification",{STATUS}]'
    report = check(
        first.format("a"), second, back, first.format("c"), 'recv [2,"d","StatusNotification",{"connectorId":"x"}]'
    )
    makers = {make["vendor"] for violation in report["violations"] for make in violation["makes"]}
    assert makers == {"First"}


def test_a_list_of_node_that_the_log_cuts_after_a_bracket_in_a_string(check: Check) -> None:
    """Brackets and braces count outside of strings alone, whatever quotes those have."""
    for cut in ("{ info: 'a ]", "{ info: 'a }]", '{ info: "a }]', "{ info: 'a', more: [ 1 ]"):
        report = check(f"CP_1 >> [ 2, '26', 'StatusNotification', {cut}")
        assert figures(report) == {"cut": 1}, cut
    assert figures(check("CP_1 >> [ 2, '26', 'StatusNotification', { info: 'a ]', status: } ]")) == {"invalid": 1}


def test_an_answer_before_its_call_is_not_that_of_another_stations_call(check: Check) -> None:
    """Both stations have the id 3, and no line names them; two lines are in another order than they were sent."""
    start = '{"connectorId":1,"idTag":"CARD-1","meterStart":8,"timestamp":"2026-03-01T06:00:00Z"}'
    report = check(
        '2026-03-01 06:00:18.323 incoming [2,"3","Authorize",{"idTag":"CARD-1"}]',
        '2026-03-01 06:00:18.347 outgoing [3,"3",{"transactionId":7,"idTagInfo":{"status":"Accepted"}}]',
        f'2026-03-01 06:00:18.337 incoming [2,"3","StartTransaction",{start}]',
        '2026-03-01 06:00:18.373 outgoing [3,"3",{"idTagInfo":{"status":"Accepted"}}]',
    )
    assert figures(report) == {"valid": 2, "not_validated": 2}


def test_a_line_that_comes_again_is_not_the_wrong_answer_to_a_later_call(check: Check) -> None:
    """The counter started anew: the id is that of another call by then."""
    wrong = 'INFO:ocpp:CP_1: send [3,"3",{"currentTime":7}]'
    boot = '{"reason":"PowerUp","chargingStation":{"model":"M","vendorName":"V"}}'
    report = check(
        f'INFO:ocpp:CP_1: receive message [2,"1","BootNotification",{boot}]',
        f'INFO:ocpp:CP_1: send [3,"1",{BOOTED}]',
        'INFO:ocpp:CP_1: receive message [2,"3","Heartbeat",{}]',
        wrong,
        f'INFO:ocpp:CP_1: receive message [2,"1","BootNotification",{boot}]',
        f'INFO:ocpp:CP_1: send [3,"1",{BOOTED}]',
        'INFO:ocpp:CP_1: receive message [2,"3","Authorize",{"idToken":{"idToken":"CARD-1","type":"Central"}}]',
        wrong,
    )
    assert {violation["action"] for violation in report["violations"]} == {"Heartbeat"}
    assert report["totals"]["invalid"] == 1


def test_an_answer_whose_call_is_cut_is_not_that_of_an_earlier_call_in_a_log_of_newest_first(check: Check) -> None:
    """The counter started anew between the two; nothing has a time."""
    call, answer = "INFO:ocpp:x: receive message ", "INFO:ocpp:x: send "
    begin = [f'{call}[2,"1","BootNotification",{BOOT}]', f'{answer}[3,"1",{BOOTED}]', f'{call}[2,"2","Heartbeat",{{}}]']
    wrong = f'{answer}[3,"2",{{"x":1}}]'
    later = [line for number in range(3, HEAD) for line in (f'{call}[2,"{number}","StatusNotification",{STATUS}]',
                                                            f'{answer}[3,"{number}",{{}}]')]  # fmt: skip
    assert figures(check(*reversed([*begin, wrong, *later])))["invalid"] == 1
    anew = [*begin[:2], f"{call}[2…"]
    assert "invalid" not in figures(check(*reversed([*begin, *anew, wrong, *later])))
