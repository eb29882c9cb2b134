"""Frames with planted secrets in lines of ten kinds of log, whole, broken, cut and shortened: none is shown.

`python tests/test_redact_lines.py N` goes through N lines, other ones each time.
"""

from __future__ import annotations

import html
import io
import json
import logging
import random
import sys
from collections.abc import Callable

import pytest

from ocpp_fastcodec import Redactor
from ocpp_fastcodec.redaction import RedactFilter

SECRET = "Zqj7Xvw2Kpy9"


QUOTE = '"'


def compact(frame: object) -> str:
    return json.dumps(frame, separators=(",", ":"))


def indented(frame: object) -> str:
    return json.dumps(frame, indent=2)


FRAMES = [
    [2, "17", "Authorize", {"idTag": SECRET}],
    [2, "18", "StartTransaction", {"connectorId": 1, "idTag": SECRET, "meterStart": 5, "timestamp": "2026"}],
    [3, "19", {"idTagInfo": {"status": "Accepted", "parentIdTag": SECRET}}],
    [2, "20", "ChangeConfiguration", {"key": "AuthorizationKey", "value": SECRET}],
    [2, "21", "ChangeConfiguration", {"key": "WifiPass", "value": SECRET}],
    [3, "22", {"configurationKey": [{"key": "FtpPass", "readonly": False, "value": SECRET}], "unknownKey": []}],
    [2, "23", "ChangeConfiguration", {"key": "ServerUrl", "value": f"wss://user:{SECRET}@csms.example/ocpp"}],
    [2, "31", "ChangeConfiguration", {"key": "CentralSystem", "value": f"user:{SECRET}@csms.example"}],
    [2, "32", "ChangeConfiguration", {"key": "Backend", "value": f"wss://csms.example/{SECRET}4b8d0e/CP1"}],
    [3, "33", {"configurationKey": [{"key": "evcc_mac", "readonly": True, "value": SECRET}]}],
    [2, "24", "DataTransfer", {"vendorId": "acme", "data": SECRET}],
    [2, "25", "SendLocalList", {"listVersion": 1, "updateType": "Full", "localAuthorizationList": [{"idTag": SECRET}]}],
    [2, "26", "Authorize", {"idToken": {"idToken": SECRET, "type": "ISO14443"}}],
    [2, "27", "SetVariables", {"setVariableData": [
        {"attributeValue": SECRET, "component": {"name": "SecurityCtrlr"}, "variable": {"name": "BasicAuthPassword"}}
    ]}],
    [2, "28", "SetVariables", {"setVariableData": [
        {"attributeValue": SECRET, "component": {"name": "WifiPassword"}, "variable": {"name": "Value"}}
    ]}],
    [2, "29", "TransactionEvent", {"idToken": {"idToken": SECRET, "type": "eMAID"}, "seqNo": 0}],
    [4, "30", "GenericError", SECRET, {"card": SECRET}],
]  # fmt: skip

LINES: dict[str, Callable[[str], str]] = {
    "plain": lambda frame: f"2026-03-01 10:00:00,123 INFO [ocpp] CP1: receive message {frame}",
    "websockets": lambda frame: f"DEBUG:websockets.server:< TEXT {frame!r} [{len(frame)} bytes]",
    "JSON line": lambda frame: json.dumps({"time": "10:00", "station": "CP1", "frame": frame, "level": "info"}),
    "docker": lambda frame: json.dumps({"log": json.dumps({"msg": f"<- {frame} ok"}) + "\n", "stream": "stdout"}),
    "repr": lambda frame: f"INFO received {frame!r} from CP1",
    "bytes": lambda frame: f"INFO received {frame.encode()!r} from CP1",
    "CSV": lambda frame: '7,2026-03-01,"{}",CP_1'.format(frame.replace('"', '""')),
    "list": lambda frame: f"INFO sending {[frame, 'CP1']}",
    "HTML": lambda frame: f'<td class="frame">{html.escape(frame)}</td>',
    "XML": lambda frame: f"<log>{frame.replace('&', '&amp;').replace(QUOTE, '&#x22;')}</log>\n<log/>",
}


def broken(text: str, random: random.Random) -> str:
    """A frame with a fault in it."""
    at = random.randrange(len(text))
    letter = random.choice("\"'\\[]{},:0 a-é")
    before, after = text[:at], text[at + 1 :]
    too_early = before + random.choice(("]", "}", "]]", "}]")) + text[at:]
    return random.choice(
        (before + after, before + letter + text[at] + after, before + letter + after, before + "]", too_early)
    )


def decides(frame: str, whole: str) -> bool:
    """Whether the names are left by which a value is known to be sensitive."""
    return all(name in frame for name in NAMES if name in whole)


NAMES = [
    f'"{name}"'
    for name in [
        "idTag",
        "parentIdTag",
        "idToken",
        "AuthorizationKey",
        "WifiPass",
        "FtpPass",
        "vendorId",
        "component",
        "name",
        "WifiPassword",
        "BasicAuthPassword",
        "GenericError",
        "data",
        "key",
        "value",
        "attributeValue",
        "variable",
    ]
] + ['"wss://user:', f'"user:{SECRET}@csms', f"//csms.example/{SECRET}4b8d0e/", '"evcc_mac"']


def shortened(text: str, random: random.Random) -> str:
    """A frame of which the middle is left out, as `websockets` does it."""
    start = random.randrange(len(text))
    return text[:start] + random.choice(("...", "…")) + text[random.randrange(start, len(text)) :]


def seen(shown: str) -> bool:
    """Whether a part of the secret is shown that a log would be searched for."""
    return any(SECRET[start : start + 6] in shown for start in range(len(SECRET) - 5))


def run(seed: int, count: int) -> tuple[int, list[tuple[str, str]]]:
    """How many lines were masked, and those in which a secret is seen."""
    choose = random.Random(seed)
    redact_log = Redactor().redact_log
    filtered = RedactFilter()
    leaks = []
    for number in range(count):
        frame = choose.choice((compact, compact, json.dumps, indented))(choose.choice(FRAMES))
        match choose.randrange(4):
            case 0:
                whole = frame
                frame = broken(whole, choose)
                if not decides(frame, whole):
                    frame = whole
            case 1:
                frame = shortened(frame, choose)
        line = choose.choice(list(LINES.values()))(frame)
        if number % 2:
            record = logging.makeLogRecord({"msg": line, "args": ()})
            filtered.filter(record)
            shown = record.getMessage()
        else:
            shown = redact_log(line.encode())[0].decode()
        if seen(shown):
            leaks.append((line, shown))
    return count, leaks


@pytest.mark.parametrize("seed", range(4))
def test_no_secret_is_shown(seed: int) -> None:
    count, leaks = run(seed, 3_000)
    assert count == 3_000
    assert leaks == []


@pytest.mark.parametrize("kind", LINES)
@pytest.mark.parametrize("dump", [compact, indented])
def test_a_whole_frame_is_masked_in_its_place(kind: str, dump: Callable[[object], str]) -> None:
    """What is around the value stays as it was, so the line can be read as before."""
    if kind == "CSV" and dump is indented:
        pytest.skip("a field over several lines")
    for frame in FRAMES[:3]:
        line = LINES[kind](dump(frame))
        assert RedactFilter().text(line) == line.replace(SECRET, "***")
        assert Redactor().redact_log(line.encode())[0].decode() == line.replace(SECRET, "***")


def test_lines_without_frames_stay() -> None:
    lines = 'a [2] b\n{"level": "info", "value": 7}\nconnection open\nGET / HTTP/1.1\nlist [\'a\', \'b\'] it\'s\n'
    assert Redactor().redact_log(lines.encode()) == (lines.encode(), len(lines))
    assert RedactFilter().text(lines) == lines


if __name__ == "__main__":
    seed = random.SystemRandom().randrange(1 << 32)
    made, found = run(seed, int(sys.argv[1]))
    out = io.StringIO()
    for one, masked in found[:20]:
        out.write(f"{one}\n  {masked}\n")
    sys.stdout.write(f"{out.getvalue()}{made} lines with seed {seed}: {len(found)} show a secret\n")
    sys.exit(bool(found))
