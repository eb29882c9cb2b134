"""Every accepted frame, cut at every byte: never accepted unless whole, and answered as the table says."""

from __future__ import annotations

import json
import re
from typing import NamedTuple

import pytest

import ocpp_fastcodec
import reference
from ocpp_fastcodec import Codec, DecodeError
from payloads import everything
from shared import Case, cases, codec

HEADER = re.compile(rb'\s*\[\s*([0-9]+)\s*,\s*("(?:[^"\\]|\\.)*")')
LARGEST = max(reference.messages(), key=lambda message: len(json.dumps(everything(message))))


class Header(NamedTuple):
    """What a naive scan can know of a frame, and from which byte on it can."""

    number: int
    number_end: int
    unique_id: str
    id_end: int


def header_of(frame: bytes) -> Header:
    match = HEADER.match(frame)
    assert match is not None
    return Header(int(match[1]), match.end(1), json.loads(match[2]), match.end(2))


def expected_reply(version: str, header: Header, cut: int) -> list[object] | None:
    """Type, id and code of the answer to the first `cut` bytes; every cut is a syntax error."""
    table = ocpp_fastcodec.replies(version)
    readable = cut >= header.id_end
    number = header.number if cut > header.number_end else 2
    if number == 2:
        code = table["json" if readable else "id"]
        return [4, header.unique_id if readable else "-1", code] if code else None
    if number == 3 and version == "2.1" and readable:
        return [5, header.unique_id, table["json"]]
    return None


def refuses(ours: Codec, version: str, frame: bytes, action: str | None, cuts: range) -> None:
    header = header_of(frame)
    for cut in cuts:
        with pytest.raises(DecodeError) as caught:
            ours.decode(frame[:cut], action=action)
        error = caught.value
        assert [violation.keyword for violation in error.violations] == ["json"]
        assert ours.is_valid(frame[:cut], action=action) is False
        # With the number at the very end nothing says whether more digits follow.
        if cut != header.number_end:
            reply = json.loads(error.reply)[:3] if error.reply else None
            assert reply == expected_reply(version, header, cut), frame[:cut]


@pytest.mark.parametrize("case", [c for c in cases() if c.accept is not None], ids=lambda case: case.name)
def test_cut(case: Case) -> None:
    whole = len(case.frame.rstrip(b" \t\r\n"))
    refuses(case.codec, case.version, case.frame, case.action, range(whole))
    for end in range(whole, len(case.frame)):
        assert case.codec.is_valid(case.frame[:end], action=case.action)


def test_cut_of_the_largest_message() -> None:
    frame = LARGEST.frame(json.dumps(everything(LARGEST))).encode()
    refuses(codec(LARGEST.version), LARGEST.version, frame, LARGEST.action, range(0, len(frame), 7))
