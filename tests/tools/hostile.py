"""Frames that a peer would send to cost as much as it can, each in any size."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count, cycle
from random import Random


@dataclass(frozen=True)
class Hostile:
    """A frame of about as many bytes as were asked for."""

    name: str
    version: str
    frame: bytes


def fill(size: int, parts: Iterator[str]) -> str:
    """As many parts, with commas, as fit."""
    taken: list[str] = []
    length = 0
    while length < size:
        taken.append(next(parts))
        length += len(taken[-1]) + 1
    return ",".join(taken)


def data(value: str) -> str:
    """A frame where anything is allowed."""
    return f'[2,"id","DataTransfer",{{"vendorId":"v","data":{value}}}]'


def custom_data(properties: str) -> str:
    return f'[2,"id","Heartbeat",{{"customData":{{"vendorId":"v",{properties}}}}}]'


def closed(properties: str) -> str:
    """A frame where no property is allowed."""
    return f'[2,"id","Heartbeat",{{{properties}}}]'


def keys(value: str) -> str:
    """A frame where an array of strings of at most 50 characters belongs."""
    return f'[2,"id","GetConfiguration",{{"key":{value}}}]'


def literals(items: str) -> str:
    """A frame where an array of literals belongs (2.1)."""
    needs = f'{{"requestedEnergyTransfer":"DC","availableEnergyTransfer":[{items}]}}'
    return f'[2,"id","NotifyEVChargingNeeds",{{"evseId":1,"chargingNeeds":{needs}}}]'


def periods(items: str) -> str:
    """A frame where an array of objects with exact numbers belongs (1.6)."""
    schedule = f'{{"chargingRateUnit":"A","chargingSchedulePeriod":[{items}]}}'
    profile = (
        '{"chargingProfileId":1,"stackLevel":0,"chargingProfilePurpose":"TxProfile",'
        f'"chargingProfileKind":"Absolute","chargingSchedule":{schedule}}}'
    )
    return f'[2,"id","SetChargingProfile",{{"connectorId":1,"csChargingProfiles":{profile}}}]'


def shuffled(size: int) -> str:
    random = Random(0)
    sample = {
        "value": "1", "context": "Other", "format": "Raw", "measurand": "Voltage", "location": "EV", "unit": "V"
    }  # fmt: skip
    samples = ({name: sample[name] for name in random.sample(list(sample), len(sample))} for _ in count())
    items = fill(size, (json.dumps(one, separators=(",", ":")) for one in samples))
    reading = f'{{"timestamp":"t","sampledValue":[{items}]}}'
    return f'[2,"id","MeterValues",{{"connectorId":1,"meterValue":[{reading}]}}]'


def deep_duplicates(size: int) -> str:
    """Violations whose pointers are as long as can be."""
    level = '{"' + "k" * 64 + '":'
    return data(level * 20 + "{" + fill(size - 20 * len(level), cycle(['"":0'])) + "}" * 21)


def wide_then_deep(size: int) -> str:
    """Objects of many names, each with sixty of one name behind it: the first makes no room for the others."""
    wide = "{" + fill(2_000, (f'"{number}":0' for number in count())) + "}"
    deep = '{"a":' * 60 + "0" + "}" * 60
    return data("[" + fill(size, cycle([wide, deep])) + "]")


V16: dict[str, Callable[[int], str]] = {
    "unknown names that differ at the end": lambda n: closed(fill(n, (f'"{"k" * 40}{i}":0' for i in count()))),
    "unknown names": lambda n: closed(fill(n, (f'"{i}":0' for i in count()))),
    "one unknown name again": lambda n: closed(fill(n, cycle(['"x":0']))),
    "one known name again": lambda n: keys("[]," + fill(n, cycle(['"key":[]']))),
    "names that nearly are known": lambda n: closed(fill(n, cycle(['"custimData":0', '"customDate":0']))),
    "items of the wrong type": lambda n: keys("[" + fill(n, cycle(["1"])) + "]"),
    "the wrong type behind a long escape": lambda n: keys(
        '["' + r"\n" * (n // 4) + '",' + fill(n // 2, cycle(["1"])) + "]"
    ),
    "items too long": lambda n: keys("[" + fill(n, cycle([f'"{"é" * 51}"'])) + "]"),
    "long exact numbers": lambda n: periods(
        fill(n, cycle([f'{{"startPeriod":0,"limit":{"7" * 600}.1}}', '{"startPeriod":0,"limit":1e999999}']))
    ),
    "inexact numbers": lambda n: periods(fill(n, cycle([f'{{"startPeriod":0,"limit":0.{"3" * 600}}}']))),
    "objects that lack everything": lambda n: periods(fill(n, cycle(["{}"]))),
    "shuffled names": shuffled,
    "a long id": lambda n: f'[2,"{"i" * n}","Heartbeat",{{}}]',
    "a long action": lambda n: f'[2,"id","{"A" * n}",{{}}]',
    "a long type": lambda n: f'[{"2" * n},"id","Heartbeat",{{}}]',
    "more elements": lambda n: '[2,"id","Heartbeat",{},' + fill(n, cycle(["0"])) + "]",
    "no frame": lambda n: "{" + fill(n, (f'"{i}":[]' for i in count())) + "}",
    "only white space": lambda n: " " * n,
}
V21: dict[str, Callable[[int], str]] = {
    "names of customData": lambda n: custom_data(fill(n, (f'"{i}":0' for i in count()))),
    "names that differ at the end": lambda n: data("{" + fill(n, (f'"{"k" * 40}{i}":0' for i in count())) + "}"),
    "escaped names": lambda n: data("{" + fill(n, (f'"\\u00e9{i}":0' for i in count())) + "}"),
    "one name again": lambda n: data("{" + fill(n, cycle(['"":0'])) + "}"),
    "one name again, deep down": deep_duplicates,
    "wide, then deep": wide_then_deep,
    "no literals": lambda n: literals(fill(n, cycle(['""']))),
    "neither literals nor strings": lambda n: literals(fill(n, cycle(["0"]))),
    "empty arrays": lambda n: data("[" + fill(n, cycle(["[]"])) + "]"),
    "empty objects": lambda n: data("[" + fill(n, cycle(["{}"])) + "]"),
    "small objects": lambda n: data("[" + fill(n, cycle(['{"":0}'])) + "]"),
    "digits": lambda n: data("[" + fill(n, cycle(["0"])) + "]"),
    "integers": lambda n: data("[" + fill(n, cycle(["300"])) + "]"),
    "fractions": lambda n: data("[" + fill(n, cycle(["1e9"])) + "]"),
    "long integers": lambda n: data("[" + fill(n, cycle(["9" * 640])) + "]"),
    "long fractions": lambda n: data("[" + fill(n, cycle([f"0.{'9' * 600}e-300"])) + "]"),
    "a number beyond all limits": lambda n: data("9" * n),
    "an exponent beyond all limits": lambda n: data("1e" + "9" * n),
    "short strings": lambda n: data("[" + fill(n, cycle(['"ab"', '"充"'])) + "]"),
    "as deep as allowed": lambda n: data("[" + fill(n, cycle(["[" * 62 + "]" * 62])) + "]"),
    "deeper than allowed": lambda n: data("[" * n),
    "one string": lambda n: data(f'"{"s" * n}"'),
    "one string beyond ASCII": lambda n: data(f'"{"充电" * (n // 6)}"'),
    "one string with one wide character": lambda n: data(f'"{"s" * n}🔌"'),
    "short escapes": lambda n: data('"' + r"\n" * (n // 2) + '"'),
    "long escapes": lambda n: data('"' + r"\u00e9" * (n // 6) + '"'),
    "escaped pairs": lambda n: data('"' + r"\ud83d\udd0c" * (n // 12) + '"'),
    "white space": lambda n: data("[" + fill(n, cycle([" " * 40 + "0" + "\n"])) + "]"),
    "no end": lambda n: data(f'"{"s" * n}')[:-2],
    "no end of escapes": lambda n: data('"' + r"\\" * (n // 2))[:-2],
    "comma at the end": lambda n: data("[" + fill(n, cycle(["0"])) + ",]"),
}
BROKEN_UTF8: dict[str, Callable[[int], bytes]] = {
    "broken UTF-8 at the end of a string": lambda n: data(f'"{"充" * (n // 3)}X"').encode().replace(b"X", b"\xff"),
    "broken UTF-8 at the end": lambda n: data("[" + fill(n, cycle(['"é"'])) + ',"X"]').encode().replace(b"X", b"\xe5"),
}


def hostile(size: int) -> list[Hostile]:
    """All of them, each of about `size` bytes."""
    return [
        *(Hostile(name, "1.6", make(size).encode()) for name, make in V16.items()),
        *(Hostile(name, "2.1", make(size).encode()) for name, make in V21.items()),
        *(Hostile(name, "2.1", broken(size)) for name, broken in BROKEN_UTF8.items()),
    ]
