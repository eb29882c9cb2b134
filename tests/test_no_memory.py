"""Every allocation of the interpreter fails once: a `MemoryError`, and nothing is left behind.

Only the interpreter's allocations can be made to fail here: those of Rust itself, for violations or the text of a long
string, end the process when they fail.
"""

from __future__ import annotations

import contextlib
import gc
import sys
import sysconfig
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from functools import partial
from typing import Any

import pytest

from ocpp_fastcodec import Call, CallError, CallResult, Codec, DecodeError, EncodeError

memory = pytest.importorskip("_testcapi", reason="this interpreter has no _testcapi, which makes allocations fail")
if sysconfig.get_config_var("Py_GIL_DISABLED"):
    pytest.skip("a free-threaded interpreter crashes by itself where a list cannot be made", allow_module_level=True)

TEXTS = ["", "s", "é", "é of its own", "a long string", "Zürich", "充电桩", "🔌🚗", "\u0000 and \n"]
NUMBERS = "1,300,-9223372036854775808,99999999999999999999,2.5,1e300,-0.0"
DATA = f'{{"texts":{TEXTS!r},"numbers":[{NUMBERS}],"flags":[true,false,null],"none":{{}}}}'.replace("'", '"')
DATA = DATA.replace("\\x00", "\\u0000")
MANY = ",".join(f'"name {number}":{number + 1}000' for number in range(40))
CUSTOM = f'{{"vendorId":"v","é":[],"tech_code":{{{MANY}}}}}'
EVENT = (
    '{"eventType":"Updated","timestamp":"2026-11-22T10:00:00Z","triggerReason":"MeterValuePeriodic","seqNo":1700,'
    '"transactionInfo":{"transactionId":"a transaction"},"customData":' + CUSTOM + ","
    '"meterValue":[{"timestamp":"t","sampledValue":[{"value":1.5},{"value":2000},{"value":1e3}]}]}'
)
FRAMES = {
    "data": f'[2,"an id","DataTransfer",{{"vendorId":"v","data":{DATA}}}]',
    "event": f'[2,"an id","TransactionEvent",{EVENT}]',
    "result": '[3,"an id",{"currentTime":"2026-11-22T10:00:00Z"}]',
    "null": '[2,"an id","Heartbeat",null]',
    "error": '[4,"an id","GenericError","a description",{"why":["a","list"]}]',
    "short error": '[4,"an id","GenericError"]',
    "odd error": '[4,"an id","GenericError","","details"]',
    "not JSON": '[2,"an id","Heartbeat",{',
    "no frame": '[2,"an id","Heartbeat"]',
    "unknown": '[2,"an id","Heartbeet",{"a":1}]',
    "invalid": EVENT.join(['[2,"an id","TransactionEvent",', "]"])
    .replace('"Updated"', '"Gone"')
    .replace("1700", '"text"')
    .replace('"timestamp":"t",', '"extra":["é"],')
    .replace('"a transaction"', '"' + "é" * 40 + '"'),
}


@pytest.fixture(autouse=True)
def few_objects() -> Iterator[None]:
    """Takes what there is already out of sight of the garbage collector, which runs many thousand times here."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


# No function of Python, which would need memory itself.
Work = partial[Any]


class Status(Enum):
    ACCEPTED = "Accepted"


@dataclass
class Info:
    status: Status
    cacheExpiryDateTime: datetime
    personalMessage: dict[str, str] | None = None


MESSAGES = {
    "data": Call("an id", "DataTransfer", {"vendorId": "v", "data": ["é", {"ключ": 1 << 80}, Decimal("1.50"), 2.5]}),
    "objects": CallResult("an id", {"idTokenInfo": Info(Status.ACCEPTED, datetime.now(UTC))}, "Authorize"),
    "error": CallError("an id", "GenericError", "Grüße", {"a": (1, 2)}),
    "invalid": Call("an id", "DataTransfer", {"vendorId": 1, "data": "\ud800", "é": float("nan")}),
    "surrogate": Call("\ud800", "Heartbeat", {}),
}
CODECS: dict[str, dict[str, Any]] = {
    "camel": {},
    "snake": {"keys": "snake", "numbers": "decimal"},
    "typed": {"payloads": "typed"},
}


def fails(work: Work, start: int, stop: int) -> bool:
    """Whether the work ends with a `MemoryError`; any other exception but its own is passed on."""
    # The interpreter loses an exception where it cannot make the frame for the traceback, so it is made before.
    sys._getframe()
    try:
        memory.set_nomemory(start, stop)
        try:
            work()
        finally:
            memory.remove_mem_hooks()
    except MemoryError:
        return True
    except (DecodeError, EncodeError):
        pass
    return False


def used(work: Work) -> None:
    """Lets the interpreter import what it does once, and cache what it caches."""
    with contextlib.suppress(DecodeError, EncodeError):
        work()


def exhaust(make: Callable[[], Work], *, once: bool) -> int:
    """Lets each allocation of the work fail in turn, alone or with all behind it, until none is left; their number."""
    start = 0
    while True:
        work = make()
        # Gives up the objects that the interpreter keeps for the next ones of their kind.
        gc.collect()
        if not fails(work, start, start + 1 if once else 0):
            return start
        start += 1
        assert start < 5_000


def survives(make: Callable[[], Work], least: int) -> None:
    for once in (True, False):
        assert exhaust(make, once=once) >= least
    gc.collect()
    before = sys.getallocatedblocks()
    for once in (True, False):
        exhaust(make, once=once)
    gc.collect()
    assert sys.getallocatedblocks() - before < 50


@pytest.mark.parametrize("options", CODECS)
@pytest.mark.parametrize("name", FRAMES)
@pytest.mark.parametrize("form", ["str", "bytes"])
def test_decode(name: str, options: str, form: str) -> None:
    codec = Codec("2.0.1", **CODECS[options])
    frame = FRAMES[name] if form == "str" else FRAMES[name].encode()
    used(work := partial(codec.decode, frame, pending={"an id": "Heartbeat"}))
    survives(lambda: work, least=2)


@pytest.mark.parametrize("options", CODECS)
def test_the_first_decode_of_an_action(options: str) -> None:
    survives(lambda: partial(Codec("2.0.1", **CODECS[options]).decode, FRAMES["event"]), least=100)


@pytest.mark.parametrize("name", FRAMES)
@pytest.mark.parametrize("road", ["check", "peek", "is_valid"])
def test_the_other_roads(name: str, road: str) -> None:
    used(work := partial(getattr(Codec("2.0.1"), road), FRAMES[name]))
    survives(lambda: work, least=0)


# `dataclasses.fields` alone, with no memory, crashes 3.12 and 3.13.
FIELDS_CRASH = (3, 12) <= sys.version_info < (3, 14)


@pytest.mark.parametrize("options", CODECS)
@pytest.mark.parametrize("name", [name for name in MESSAGES if name != "objects" or not FIELDS_CRASH])
@pytest.mark.parametrize("road", ["encode", "encode_bytes"])
def test_encode(name: str, options: str, road: str) -> None:
    used(work := partial(getattr(Codec("2.0.1", **CODECS[options]), road), MESSAGES[name]))
    survives(lambda: work, least=1)
