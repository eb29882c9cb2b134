"""What a peer can make the codec spend: instructions that grow with the frame and not faster, and bounded memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import instructions
import ocpp_fastcodec
import peak
from hostile import deep_duplicates, hostile
from instructions import Counts
from ocpp_fastcodec import Call, Codec, DecodeError, EncodeError, Redactor
from ocpp_fastcodec.logs import read

SMALL = 4_000
FACTORS = (1, 4)
# Four times the frame, and what little may come on top of that: instructions that a short frame does not need at all.
GROWTH, MORE = 4.5, 10_000
LARGE = 1_000_000
# Memory at its highest, the objects or the violations that come back included.
MULTIPLE = 100
CONSTANT = 4 << 20

released = pytest.mark.skipif(
    "debug" in Path(ocpp_fastcodec.__file__).parts, reason="counted and measured on the release build"
)
counted = pytest.mark.skipif(instructions.MISSING is not None, reason=f"needs {instructions.MISSING}")


def rows() -> list[dict[str, Any]]:
    return [
        {"name": f"{factor} {one.name}", "version": one.version, "hex": one.frame.hex()}
        for factor in FACTORS
        for one in hostile(SMALL * factor)
    ]


def steep(counts: Counts) -> dict[str, list[int]]:
    """Where four times the frame takes more than 4.5 times the instructions, and what both take.

    Frames are not shorter, because the allocator's first few blocks of a size cost less than those that follow.
    """
    one, four = FACTORS
    found = {}
    for (name, road), small in counts.items():
        factor, _, frame = name.partition(" ")
        if factor == str(one) and (large := counts[f"{four} {frame}", road]) > GROWTH * small + MORE:
            found[f"{road}: {frame}"] = [small, large]
    return found


@released
@counted
def test_instructions_of_the_core_grow_with_the_frame() -> None:
    counts = instructions.count(rows(), profile="debug")
    assert {road for _, road in counts} == {"is_valid", "check", "peek", "decode", "encode"}
    assert steep(counts) == {}


@released
@counted
def test_instructions_of_decode_and_encode_grow_with_the_frame() -> None:
    counts = instructions.count_python(rows())
    assert {road for _, road in counts} == {"decode", "encode"}
    assert steep(counts) == {}


@released
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="resident memory is read from /proc")
def test_memory_is_bounded_by_the_frame(tmp_path: Path) -> None:
    frames = {str(tmp_path / str(number)): one for number, one in enumerate(hostile(LARGE))}
    for path, one in frames.items():
        Path(path).write_bytes(one.frame)
    command = [sys.executable, peak.__file__, *(f"{one.version}:{path}" for path, one in frames.items())]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert len(lines) == 4 * len(frames)
    peaks = [(frames[path], road, int(peak)) for path, road, peak in map(str.split, lines)]
    excess = [(one.name, road, peak) for one, road, peak in peaks if peak > MULTIPLE * len(one.frame) + CONSTANT]
    assert excess == []
    # What is measured is not nothing.
    assert max(peak for _, _, peak in peaks) > 20 * LARGE


def test_violations_end_where_they_would_take_too_much() -> None:
    codec = Codec("2.1")
    frame = deep_duplicates(200_000)
    *violations, last = codec.check(frame)
    assert 1_000 < len(violations) < 3_000
    assert {violation.keyword for violation in violations} == {"duplicate"}
    assert (last.keyword, last.pointer, last.expected) == ("limit", "", len(violations))
    assert last.offset >= violations[-1].offset
    violations.append(last)
    assert not codec.is_valid(frame)
    with pytest.raises(DecodeError) as caught:
        codec.decode(frame)
    assert list(caught.value.violations) == violations


def test_what_cannot_be_written_is_found_behind_any_number_of_violations() -> None:
    payload: dict[str, Any] = {f"x{number}": 0 for number in range(200_000)}
    message = Call("id", "Heartbeat", payload | {"last": float("nan")})
    with pytest.raises(EncodeError) as caught:
        Codec("1.6").encode(message, validate=False)
    assert [violation.keyword for violation in caught.value.violations] == ["json"]


@pytest.mark.parametrize("validate", [True, False])
def test_one_list_in_many_places_is_written_only_to_the_limit(validate: bool) -> None:
    value: Any = [0]
    for _ in range(40):
        value = [value] * 10
    message = Call("id", "DataTransfer", {"vendorId": "v", "data": value})
    with pytest.raises(EncodeError) as caught:
        Codec("2.1").encode(message, validate=validate)
    assert [(one.keyword, one.pointer, one.expected) for one in caught.value.violations] == [("limit", "", 1 << 20)]


@pytest.mark.parametrize("wide", [1, 1000])
def test_what_holds_itself_is_not_written(wide: int) -> None:
    loop: list[Any] = []
    loop.extend([loop] * wide)
    with pytest.raises(EncodeError) as caught:
        Codec("2.1").encode(Call("id", "DataTransfer", {"vendorId": "v", "data": loop}))
    assert [violation.keyword for violation in caught.value.violations] == ["limit"]


TEN_MEGABYTES = 10_000_000
PIECES = [
    "'[2,\"\\'a\"]' ",
    "[2,",
    '[2,"1",',
    "[2,\\",
    "\\",
    "'[2,\"",
    '"',
    '[2,"1",[',
    "...",
    '[2,\\"1\\",',
    "[2, '",
    "[2, 'a', ",
    '[2,"a",{"a":\n{"f":',
    '[2,""x',
    "[2,&quot;",
    "'[2,\"a\"]\\'",
    '[2,"\\\\",{}] ",',
    "value: 'value=\"",
    'idTag="',
    "wss://a",
    "?a=",
    '[2,"a"...',
    "… [",
    'GenericError",',
    '"WifiPass" "value": ',
    "a\\\\\\",
    "[\n",
    '[2,"a",\n',
    '  "\n',
    "DataTransfer data=",
    "{",
]


@released
@pytest.mark.parametrize("piece", PIECES)
def test_hostile_text_is_masked_in_one_pass(piece: str) -> None:
    """Were one of them looked at again and again, this test would take hours."""
    text = piece * (TEN_MEGABYTES // len(piece))
    redactor = Redactor()
    assert len(redactor.redact_text(text)) < 3 * TEN_MEGABYTES
    shown, rest = redactor.redact_log(text.encode(), final=False)
    assert rest <= len(text.encode())
    assert len(shown) < 3 * TEN_MEGABYTES


@released
@pytest.mark.parametrize("piece", PIECES)
def test_hostile_logs_are_read_in_one_pass(piece: str, tmp_path: Path) -> None:
    """Were one of them read again and again, this test would take hours."""
    log = tmp_path / "hostile.log"
    log.write_text(piece * (TEN_MEGABYTES // len(piece)), encoding="utf-8")
    records = sum(1 for _ in read(log))
    assert records <= TEN_MEGABYTES // len(piece) + 1
