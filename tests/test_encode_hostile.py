"""Objects that run code while they are encoded: what they raise passes through, what they change is survived."""

from __future__ import annotations

import enum
import gc
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import Any

import pytest

from ocpp_fastcodec import Call, CallResult, Codec, EncodeError
from shared import codec


class Boom(Exception):
    pass


def encode(data: Any, **arguments: Any) -> str:
    return codec("2.0.1").encode(Call("id", "DataTransfer", {"vendorId": "v", "data": data}), **arguments)


class Asked(enum.Enum):
    """Runs `action` when its value is asked for."""

    IT = 1

    @property
    def value(self) -> Any:
        return Asked.action()  # type: ignore[attr-defined]


def asked(action: Callable[[], Any]) -> Asked:
    type.__setattr__(Asked, "action", staticmethod(action))
    return Asked.IT


class Zone(tzinfo):
    def __init__(self, action: Callable[[], timedelta]) -> None:
        self.action = action

    def utcoffset(self, _moment: datetime | None) -> timedelta:
        return self.action()

    def dst(self, _moment: datetime | None) -> timedelta:
        return timedelta(0)

    def tzname(self, _moment: datetime | None) -> str:
        return "lively"


def with_property(action: Callable[[], Any]) -> Any:
    @dataclass
    class Lively:
        before: int
        lively: Any
        after: int

    Lively.lively = property(lambda _self: action(), lambda _self, _value: None)
    return Lively(1, None, 2)


class Finalized:
    def __init__(self, action: Callable[[], Any]) -> None:
        self.action = action

    def __del__(self) -> None:
        self.action()


def boom() -> Any:
    raise Boom("secret")


def make(kind: str, action: Callable[[], Any]) -> Any:
    """An object of a kind that runs `action` when it is encoded, and is a number, or a date, or an object."""
    if kind == "enum":
        return asked(lambda: action() or 5)
    if kind == "dataclass":
        return with_property(lambda: action() or 5)
    return datetime(2026, 1, 1, tzinfo=Zone(lambda: action() or timedelta(0)))


KINDS = ["enum", "dataclass", "datetime"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("validate", [True, False])
def test_its_exception_passes_through(kind: str, validate: bool) -> None:
    with pytest.raises(Boom):
        encode([make(kind, boom)], validate=validate)
    with pytest.raises(Boom):
        encode([float("nan"), make(kind, boom)], validate=validate)
    assert codec("2.0.1").encode(Call("id", "Heartbeat", {})) == '[2,"id","Heartbeat",{}]'


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, MemoryError, RecursionError, AttributeError])
def test_any_exception_passes_through(error: type[BaseException]) -> None:
    def fail() -> Any:
        raise error

    for kind in KINDS:
        with pytest.raises(error):
            encode(make(kind, fail))


def test_an_attribute_that_is_not_there() -> None:
    gone = with_property(lambda: 5)
    del gone.after
    with pytest.raises(AttributeError):
        encode(gone)


@pytest.mark.parametrize("kind", KINDS)
def test_encoding_while_encoding(kind: str) -> None:
    inner: list[str] = []

    def action() -> None:
        inner.append(encode(["inner" * 100, {"a": 1}]))
        with pytest.raises(EncodeError):
            encode(float("nan"))
        with pytest.raises(TypeError):
            encode(object())

    outer = encode(["x" * 100, make(kind, action), "y" * 100])
    assert json.loads(inner[0])[3]["data"] == ["inner" * 100, {"a": 1}]
    data = json.loads(outer)[3]["data"]
    assert (data[0], data[2]) == ("x" * 100, "y" * 100)


def test_encoding_within_encoding_within_encoding() -> None:
    def again(depth: int) -> Any:
        return asked(lambda: [encode(again(depth - 1))] if depth else "finis")

    assert encode(again(5)).count("finis") == 1


def test_endless_re_entry_ends() -> None:
    def again() -> Any:
        return encode(asked(again))

    with pytest.raises(RecursionError):
        encode(asked(again))


def fresh(number: int) -> Any:
    """Values that nothing else holds, of each type that is written without being asked."""
    whole: list[Any] = [10**6 + number, 10**30 + number, [f"{number}"], {f"k{number}": [number + 10**7]}]
    return [f"é{number}-", f"text {number} ", number + 0.5, *whole][number % 7]


def fill() -> list[Any]:
    """Takes the memory that was given back."""
    return [bytearray(b"\xee" * size) for size in (24, 28, 32, 40, 48, 56, 64, 72, 80, 96, 128, 232) for _ in range(60)]


CHANGES: dict[str, Callable[[Any, Any], None]] = {
    "clear": lambda held, _key: held.clear(),
    "grow": lambda held, _key: (
        held.extend([fresh(n) for n in range(100)])
        if isinstance(held, list)
        else held.update({f"new{n}": fresh(n) for n in range(100)})
    ),
    "replace": lambda held, key: held.__setitem__(key, None),
    "drop": lambda held, key: held.__delitem__(key),
    "turn": lambda held, _key: held.reverse() if isinstance(held, list) else held.update([held.popitem()]),
    "shrink": lambda held, _key: held.__delitem__(slice(None)) if isinstance(held, list) else held.popitem(),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("change", list(CHANGES))
@pytest.mark.parametrize("place", ["list", "dict", "payload", "outer list", "outer dict"])
def test_what_is_walked_changes(kind: str, change: str, place: str) -> None:
    """What comes out may lack things or have them twice; it is JSON, or an `EncodeError`."""
    kept: list[Any] = []
    ours = codec("2.0.1")

    def action() -> None:
        key: Any = 3 if isinstance(target, list) else "lively"
        CHANGES[change](target, key)
        kept.append(fill())

    lively = make(kind, action)
    payload: dict[str, Any]
    if place == "list":
        target: Any = [fresh(0), fresh(1), fresh(2), lively, *map(fresh, range(20))]
        payload = {"vendorId": "v", "data": target}
    elif place == "dict":
        target = {"a": fresh(0), "lively": lively, **{f"name {n}": fresh(n) for n in range(20)}}
        payload = {"vendorId": "v", "data": target}
    elif place == "payload":
        target = payload = {"vendorId": "v"}
        payload["lively"] = lively
        payload["data"] = [fresh(0)]
    elif place == "outer list":
        target = [fresh(0), fresh(1), fresh(2), [fresh(0), {"a": lively, "b": fresh(1)}, fresh(2)], fresh(4)]
        payload = {"vendorId": "v", "data": target}
    else:
        target = {"a": fresh(0), "lively": {"x": [fresh(3), lively, fresh(5)], "y": fresh(1)}, "z": fresh(1)}
        payload = {"vendorId": "v", "data": target}
    message = Call("id", "DataTransfer", payload)
    del payload
    for validate in (True, False):
        try:
            frame = ours.encode(message, validate=validate)
        except (EncodeError, IndexError, KeyError, RuntimeError):
            continue
        assert json.loads(frame)[:3] == [2, "id", "DataTransfer"]


def test_a_list_that_grows_without_end() -> None:
    """Each item adds one; the walk ends because the code ends it, and nothing overflows."""
    items: list[Any] = []
    left = [5_000]

    def action() -> int:
        if left[0]:
            left[0] -= 1
            items.append(Asked.IT)
        return 5

    items.append(asked(action))
    assert json.loads(encode(items))[3]["data"] == [5] * 5_001


def test_a_finalizer_that_changes_what_is_walked() -> None:
    """The value of an Enum dies when it was written, and takes the rest of the list with it."""
    items: list[Any] = []

    def action() -> Any:
        return [Number(7)]

    class Number(int):
        def __del__(self) -> None:
            items.clear()
            items.append(fill())

    items.extend([fresh(0), asked(action), *map(fresh, range(20))])
    assert json.loads(encode(items))[3]["data"] == [fresh(0), [7]]


def test_a_value_that_changes_between_the_walks() -> None:
    """A refused message is walked a second time, to tell all that is wrong: nothing may be wrong by then."""
    answers = iter([float("nan"), *([1.5] * 10)])
    try:
        frame = encode(asked(lambda: next(answers)))
    except EncodeError as error:
        assert error.violations  # noqa: PT017
    else:
        assert json.loads(frame)[3]["data"] == 1.5


def test_subclasses_are_not_asked() -> None:
    """What a subclass of a JSON type overrides is not called: its own contents are written."""

    class Names(dict[str, Any]):
        keys = values = items = __iter__ = __getitem__ = __len__ = boom  # type: ignore[assignment]

    class Items(list[Any]):
        __iter__ = __getitem__ = __len__ = boom  # type: ignore[assignment]

    class Text(str):
        __str__ = __repr__ = __len__ = encode = __eq__ = boom  # type: ignore[assignment]
        __hash__ = str.__hash__

    class Real(float):
        __float__ = __repr__ = __str__ = boom

    data = Names(a=Items([Text("x"), Real(1.5)]))
    assert encode(data).endswith('"data":{"a":["x",1.5]}}]')
    info = Names(status=Text("Accepted"))
    assert codec("1.6").encode(CallResult("id", {"idTagInfo": info}, "Authorize")).endswith('{"status":"Accepted"}}]')


def test_enums_that_lead_to_each_other() -> None:
    """An Enum whose value is an Enum is its value; where that has no end, it is refused."""

    class Endless(enum.Enum):
        A = 1

    Endless.A._value_ = Endless.A  # type: ignore[assignment]
    chain: Any = 5
    for _ in range(10):
        chain = enum.Enum("Link", {"A": chain}).A  # type: ignore[attr-defined]
    assert encode(chain).endswith('"data":5}]')
    for _ in range(20_000):
        member = object.__new__(Endless)
        member._value_, chain = chain, member
    for endless in (Endless.A, [Endless.A], chain):
        with pytest.raises(TypeError, match="cannot write a value of type"):
            encode(endless)


class Unequal(str):
    """A str that is equal to itself alone, so that a dict may have it beside another of the same text."""

    def __hash__(self) -> int:
        return 1

    def __eq__(self, other: object) -> bool:
        return self is other


@pytest.mark.parametrize("first", ["a", Unequal("a")])
def test_two_keys_of_the_same_text(first: str) -> None:
    """In an open object too: `decode` would refuse what came of it."""
    for data in ({first: 1, Unequal("a"): 2}, {"b": [{first: 1, "é": 3, Unequal("a"): 2}]}):
        with pytest.raises(EncodeError) as caught:
            encode(data)
        assert {violation.keyword for violation in caught.value.violations} == {"duplicate"}
    assert encode({Unequal("a"): 1, "b": 2}).endswith('{"a":1,"b":2}}]')


def test_an_impostor() -> None:
    """What says of itself that it is a dict is not one; what has the fields of a dataclass, but is none, is refused."""

    class Pretends:
        __class__ = dict  # type: ignore[assignment]

    class Fields:
        __dataclass_fields__ = 5

    with pytest.raises(TypeError):
        encode(Pretends())
    with pytest.raises((TypeError, AttributeError)):
        encode(Fields())


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="from 3.12 on nothing is collected inside of a call into C")
@pytest.mark.parametrize(
    "made",
    [
        "[10**30 + n for n in range(50)]",
        "[f'é{n}' for n in range(50)]",
        "[f'\\ud800{n}' for n in range(50)]",
        "[n + 0.5 for n in range(50)]",
        "[10**6 + n for n in range(50)]",
        "[Decimal(n) for n in range(50)]",
        "[moment + n * day for n in range(50)]",
        "[Number(n) for n in range(50)]",
        "[(n,) for n in range(50)]",
        "{f'\\ud800{n}': [n + 10**6] for n in range(50)}",
        "{f'é{n}': [n + 10**6] for n in range(50)}",
        "{f'{n}': 10**30 + n for n in range(50)}",
        "{n + 10**6: [n + 10**6] for n in range(50)}",
    ],
)
def test_a_collection_that_changes_what_is_walked(made: str) -> None:
    """The collector may run whenever an object is made, and with it any code. In a process of its own: it may die."""
    script = f"""
import gc
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from ocpp_fastcodec import Call, Codec

class Number(int): pass
ours, moment, day = Codec("2.0.1"), datetime(2026, 1, 1, tzinfo=UTC), timedelta(1)
drained = [(number,) for number in range(3_000)]

def change(phase, info):
    # What the collector counts is made anew, so that it runs at every single object.
    global left
    if phase == "stop":
        left -= 1
        kept.extend([] for _ in range(100))
        if left == 0:
            held.clear()
            kept.extend(bytearray(64) for _ in range(200))

for wanted in range(1, 60):
    held, kept, left = {made}, [[] for _ in range(100)], wanted
    message = Call("id", "DataTransfer", {{"vendorId": "v", "data": held}})
    gc.callbacks.append(change)
    gc.set_threshold(1)
    try:
        ours.encode(message)
    except (ValueError, TypeError):
        pass
    gc.set_threshold(700)
    gc.callbacks.clear()
"""
    command = [sys.executable, "-c", script]
    environment = {**os.environ, "PYTHONMALLOC": "debug"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr


def test_other_threads_change_what_is_walked() -> None:
    payload: dict[str, Any] = {"vendorId": "v", "data": [fresh(number) for number in range(200)]}
    message = Call("id", "DataTransfer", payload)
    ours = Codec("2.0.1")
    done = threading.Event()
    lively = asked(lambda: [gc.get_count(), 5])

    def change() -> None:
        number = 0
        while not done.is_set():
            number += 1
            payload["data"][number % 200 :] = [lively, *(fresh(number + step) for step in range(100))]
            del payload["data"][200:]

    thread = threading.Thread(target=change)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    thread.start()
    try:
        for _ in range(2_000):
            assert json.loads(ours.encode(message))[0] == 2
    finally:
        done.set()
        thread.join()
        sys.setswitchinterval(interval)


def test_reference_counts_are_flat() -> None:
    class Number(enum.IntEnum):
        ONE = 1

    @dataclass
    class Value:
        value: str
        context: str | None = None

    text, number, moment = "x" * 30, 10**30, datetime(2026, 1, 1, tzinfo=Zone(lambda: timedelta(0)))
    value, items, point = Value(text), [text, number], (text,)
    data = {text: [number, 1.5, moment, Number.ONE, value, items, point, None, True, object()]}
    good = {text: data[text][:-1]}
    kept: list[Any] = [text, number, moment, Number.ONE, value, items, point, data, good, None, True, *data[text]]

    def run() -> None:
        encode(good)
        for wrong in (data, {"a": data[text][:-1], "b": float("nan")}, {1: text}):
            with pytest.raises((TypeError, EncodeError)):
                encode(wrong)

    for _ in range(5):
        run()
    gc.collect()
    before = [sys.getrefcount(thing) for thing in kept]
    for _ in range(300):
        run()
    gc.collect()
    after = [sys.getrefcount(thing) for thing in kept]
    assert max(abs(now - then) for now, then in zip(after, before, strict=True)) < 20
