"""The command `redact`: any log comes out as it was, but for what is masked."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

import ocpp_fastcodec
from ocpp_fastcodec import Redactor
from ocpp_fastcodec.cli import main
from ocpp_fastcodec.cli.redact import redacted

SECRET = "Zqj7Xvw2Kpy9"
FRAME = f'[2,"1","Authorize",{{"idTag":"{SECRET}"}}]'
MASKED = '[2,"1","Authorize",{"idTag":"***"}]'
PRETTY = json.dumps(json.loads(FRAME), indent=2)
LOG = f"""\
2026-03-01 10:00:00 INFO CP1: receive message {FRAME}\r
no frame here: [1, 2]
{json.dumps({"level": "info", "frame": FRAME})}
{PRETTY}
│ recv [2,"72","Authorize",{{"idTag":"Zqj7 │
│ Xvw2Kpy9"}}]                              │
last"""


class Pieces(io.BytesIO):
    """A pipe that gives a few bytes at a time."""

    def read1(self, size: int | None = -1, /) -> bytes:
        return self.read(7)


def redact(log: bytes, stream: type[io.BytesIO] = io.BytesIO) -> bytes:
    return b"".join(redacted(stream(log), Redactor()))


@pytest.mark.parametrize("stream", [io.BytesIO, Pieces])
def test_a_log(stream: type[io.BytesIO]) -> None:
    shown = redact(LOG.encode(), stream).decode()
    assert SECRET not in shown
    assert "Xvw2" not in shown
    assert shown.startswith(f"2026-03-01 10:00:00 INFO CP1: receive message {MASKED}\r\nno frame here: [1, 2]\n")
    assert json.loads(shown.splitlines()[2]) == {"level": "info", "frame": MASKED}
    assert PRETTY.replace(SECRET, "***") in shown
    assert shown.endswith("\nlast")
    assert redact(shown.encode(), stream).decode() == shown


def test_bytes_that_are_no_text_stay() -> None:
    log = b"\xff\xfe\x00 \xe9 " + FRAME.encode() + b"\n\x00\x00\n"
    assert redact(b"a" + log) == b"a\xff\xfe\x00 \xe9 " + MASKED.encode() + b"\n\x00\x00\n"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16(encoding: str) -> None:
    mark = "\ufeff".encode(encoding)
    assert redact(mark + f"é {FRAME}\r\n".encode(encoding)) == mark + f"é {MASKED}\r\n".encode(encoding)


def test_a_line_without_an_end() -> None:
    long = f"{'x' * 5_000_000} {FRAME}{'y' * 5_000_000}\n{FRAME}\n".encode()
    shown = redact(long)
    assert SECRET.encode() not in shown
    assert shown.endswith(f"***\n{MASKED}\n".encode())


def test_files_and_keys(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    log, key = tmp_path / "log", tmp_path / "key"
    log.write_text(FRAME + "\n", encoding="utf-8")
    key.write_text("0123456789abcdef\n", encoding="utf-8")
    assert main(["redact", str(log), str(log)]) == 0
    assert capfdbinary.readouterr().out == f"{MASKED}\n".encode() * 2
    assert main(["redact", "--pseudonyms", str(key), "--version", "1.6", str(log)]) == 0
    shown = capfdbinary.readouterr().out.decode()
    assert shown == Redactor(pseudonyms=b"0123456789abcdef").redact(FRAME) + "\n"
    assert main(["redact", str(tmp_path / "none"), str(log)]) == 2
    out, complaint = capfdbinary.readouterr()
    assert (out, b"cannot be read" in complaint) == (f"{MASKED}\n".encode(), True)
    key.write_text("short", encoding="utf-8")
    assert main(["redact", "--pseudonyms", str(key), str(log)]) == 2
    assert b"at least 16 bytes" in capfdbinary.readouterr().err


def test_stdin(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(FRAME.encode())))
    assert main(["redact"]) == 0
    assert capfdbinary.readouterr().out == MASKED.encode()


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"ocpp-fastcodec {ocpp_fastcodec.__version__}\n"
