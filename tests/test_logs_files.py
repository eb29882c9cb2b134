"""Logs as files: compressed, rotated, in directories, in other encodings, damaged; and that memory is bounded."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tracemalloc
from pathlib import Path

import pytest

from ocpp_fastcodec.logs import LogError, read
from ocpp_fastcodec.logs.blocks import Blocks
from ocpp_fastcodec.logs.files import expand, group

FRAME = '[2,"é","Heartbeat",{}]'
LOG = f"2026-03-01 10:00:00 CP_1 {FRAME}\n".encode()


def zstd(data: bytes) -> bytes:
    return pytest.importorskip("backports.zstd").compress(data)  # type: ignore[no-any-return]


@pytest.mark.parametrize("compress", [bytes, gzip.compress, bz2.compress, lzma.compress, zstd])
def test_compressed_logs(tmp_path: Path, compress: object) -> None:
    path = tmp_path / "some.log.z"
    path.write_bytes(compress(LOG))  # type: ignore[operator]
    (record,) = read(path)
    assert (record.frame.decode(), record.station, record.line) == (FRAME, "CP_1", 1)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_logs_of_other_encodings(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "some.log"
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    path.write_bytes(mark + LOG.decode().encode(encoding))
    assert [record.frame.decode() for record in read(path)] == [FRAME]


@pytest.mark.parametrize("data", [gzip.compress(LOG * 99)[:-9], b"\x1f\x8b\x08rubbish", b"\x28\xb5\x2f\xfdrubbish"])
def test_broken_compression_is_an_error(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "some.log.gz"
    path.write_bytes(data)
    with pytest.raises(LogError, match=r"some\.log\.gz"):
        list(read(path))


def test_a_log_that_is_not_there() -> None:
    with pytest.raises(LogError, match="No such file"):
        list(read("nowhere.log"))


def test_directories_globs_and_rotation(tmp_path: Path) -> None:
    names = ["app.log", "app.log.1", "app.log.2.gz", "app.log.10", "b/z.log", ".hidden"]
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    rotated = ["app.log.10", "app.log.2.gz", "app.log.1", "app.log"]
    assert [Path(name).relative_to(tmp_path).as_posix() for name in expand([str(tmp_path)])] == [*rotated, "b/z.log"]
    assert [Path(name).name for name in expand([str(tmp_path / "app*")])] == rotated
    assert expand(["-", "missing.log", "missing.log"]) == ["-", "missing.log"]
    assert len({group(name) for name in rotated}) == 1
    assert group("a.log") != group("b.log")


def test_one_file_for_each_message(tmp_path: Path) -> None:
    for number in range(12):
        (tmp_path / f"msg{number}.json").write_text(f'[2,"{number}","Heartbeat",{{}}]', encoding="utf-8")
    assert [record.frame for record in read(tmp_path)] == [f'[2,"{n}","Heartbeat",{{}}]'.encode() for n in range(12)]


def test_a_gap_of_nuls_after_a_power_failure(tmp_path: Path) -> None:
    path = tmp_path / "some.log"
    path.write_bytes(b'CP_1 [2,"a","Boot' + b"\0" * 4096 + LOG)
    assert [record.state for record in read(path)] == ["cut", "whole"]


def test_blocks_are_whole_lines() -> None:
    text = b"".join(b"x" * (number % 37) + b"\n" for number in range(500)) + b"end"
    blocks = list(Blocks(io.BytesIO(text), size=64))
    assert b"".join(block for block, _ in blocks) == text
    assert [final for _, final in blocks] == [False] * (len(blocks) - 1) + [True]
    assert all(block.endswith(b"\n") for block, final in blocks if not final)


def test_memory_is_bounded_by_no_file(tmp_path: Path) -> None:
    path = tmp_path / "some.log"
    with path.open("wb") as stream:
        for number in range(40):
            stream.write(b"x" * (1 << 20) + (b"\n" if number % 10 == 9 else b""))
            stream.write(LOG)
    tracemalloc.start()
    try:
        count = sum(1 for _ in read(path))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert count
    assert peak < 24 << 20
