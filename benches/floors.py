"""What the speed is to be: each figure with its aim and its floor, and how it is found in the results of a run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from statistics import geometric_mean
from typing import NamedTuple

from results import OURS, Results


class Measured(NamedTuple):
    """A figure, and what it is of where that is not said already."""

    value: float
    of: str = ""


Measure = Callable[[Results], Measured | None]
"""None where the run did not time it."""


PART = "1/"
"""The form of a small ratio: the part that it is."""


@dataclass(frozen=True)
class Figure:
    """A promise: the floor is to be kept, the aim is hoped for; None where there is none."""

    name: str
    beside: str
    aim: float | None
    floor: float | None
    measure: Measure
    form: str = "{:.2f}"
    more_is_better: bool = False

    def text(self, value: float | None) -> str:
        if value is None:
            return ""
        return f"1/{1 / value:.3g}" if self.form == PART else self.form.format(value)

    def verdict(self, value: float) -> str:
        if not self.reaches(value, self.floor):
            return "MISSED"
        if not self.reaches(value, self.aim):
            return "short of the aim" if self.floor is None else "floor kept"
        return "kept" if self.aim is None else "aim reached"

    def reaches(self, value: float, limit: float | None) -> bool:
        if limit is None:
            return True
        return value >= limit if self.more_is_better else value <= limit


def mean(variant: str, peer: str) -> Measure:
    def measure(results: Results) -> Measured | None:
        ratios = results.ratios(variant, peer)
        return Measured(geometric_mean(ratios.values()), f"{len(ratios)} frames") if ratios else None

    return measure


def in_order(variant: str, peer: str) -> Measure:
    """A fleet's stream in the order sent, by the slower of the two ways to tell an answer its action."""

    def measure(results: Results) -> Measured | None:
        ratios = results.ratios(variant, peer).items()
        return max((Measured(ratio, part) for part, ratio in ratios if part.startswith("in the order")), default=None)

    return measure


def slowest(variant: str, peer: str) -> Measure:
    def measure(results: Results) -> Measured | None:
        return max((Measured(ratio, frame) for frame, ratio in results.ratios(variant, peer).items()), default=None)

    return measure


def one(variant: str, peer: str, frame: str) -> Measure:
    def measure(results: Results) -> Measured | None:
        ratio = results.ratios(variant, peer).get(frame)
        return None if ratio is None else Measured(ratio, "executor off")

    return measure


def slowest_verdict(results: Results) -> Measured | None:
    large = [row for row in results.rows("verdict") if row.bytes >= 1000]
    return min((Measured(row.gigabytes_per_second, row.frame) for row in large), default=None)


def growth(what: str) -> Measure:
    """What a byte of the largest frame costs, divided by what one of the smallest does: the road where it is most."""

    def measure(results: Results) -> Measured | None:
        grown = {
            road: costs[max(costs)] / costs[min(costs)]
            for (name, road), costs in results.growth().items()
            if name == what
        }
        parser = grown.pop("orjson", None)
        return max((Measured(by, f"{road}; orjson {parser:.2f}") for road, by in grown.items()), default=None)

    return measure


def imports(results: Results) -> Measured | None:
    seconds = results.footprint.get("imports")
    return Measured(seconds[OURS] / seconds["orjson"]) if seconds else None


def first_frame(results: Results) -> Measured | None:
    firsts = results.footprint.get("first_frames", {}).items()
    return max(
        (Measured(first["seconds"] * 1e3, f"{first['name']}, {version}") for version, first in firsts), default=None
    )


def plans(unit: str, scale: float) -> Measure:
    def measure(results: Results) -> Measured | None:
        value = results.footprint.get("plans", {}).get(unit)
        return None if value is None else Measured(value / scale)

    return measure


def typed(what: str) -> Measure:
    def measure(results: Results) -> Measured | None:
        seconds = results.footprint.get("typed", {}).get(what)
        return None if seconds is None else Measured(seconds * 1e3)

    return measure


def memory(results: Results) -> Measured | None:
    kept = results.footprint.get("memory", {})
    return Measured(geometric_mean(kept.values()), f"{len(kept)} frames") if kept else None


def wheel(results: Results) -> Measured | None:
    wheels = results.footprint.get("wheels", {}).items()
    return max((Measured(size / 1e6, name) for name, size in wheels), default=None)


FIGURES = (
    Figure("`decode`", "`orjson.loads` alone", 0.55, 0.70, mean("as sent", "orjson")),
    Figure("`decode`, its slowest frame", "`orjson.loads` alone", None, 1.00, slowest("as sent", "orjson")),
    Figure("a fleet's stream, profile-guided", "`orjson.loads` alone", 0.75, 0.85, in_order("stream", "orjson")),
    Figure(
        "a fleet's stream, plain build", "`orjson.loads` alone", 0.90, 1.00, in_order("stream, plain build", "orjson")
    ),
    Figure("`decode`, properties shuffled", "`orjson.loads` alone", 0.55, 0.70, mean("shuffled", "orjson")),
    Figure("`is_valid`", "`simdjson` parse only", 0.60, 0.80, mean("verdict", "simdjson")),
    Figure(
        "`is_valid`, properties shuffled", "`simdjson` parse only", 0.60, 0.80, mean("verdict shuffled", "simdjson")
    ),
    Figure("`is_valid`, slowest of 1 kB and more", "", 2.0, None, slowest_verdict, "{:.2f} GB/s", more_is_better=True),
    Figure('`decode`, `keys="snake"`', '`keys="camel"`', 1.00, 1.05, mean("snake", "camel")),
    Figure("`decode`", "`ocpp` unpack + validate", 1 / 200, 1 / 100, mean("as sent", "ocpp"), PART),
    Figure("`encode`", "`orjson.dumps` alone", 0.75, 1.00, mean("encode", "orjson")),
    Figure("a frame refused, reply included", "`ocpp` refusing it", 1 / 100, 1 / 20, mean("refused", "ocpp"), PART),
    Figure("typed `decode`", "msgspec structs", 0.52, 0.60, mean("typed", "msgspec structs")),
    Figure("typed `decode`", "`decode` to dicts", 0.72, 0.83, mean("typed", "dict")),
    Figure("typed `encode`", "`orjson.dumps` of dicts", 0.74, 0.78, mean("typed encode", "orjson")),
    Figure("typed, memory of 1 kB and more", "the dict", 0.45, 0.55, memory),
    Figure("typed, a small answer is made", "a dict literal", 0.8, 1.0, mean("typed answer", "dict")),
    Figure("typed, reading an attribute", "an item of a dict", 0.45, 0.6, mean("typed attribute", "dict")),
    Figure("typed, import", "", 0.2, 0.5, typed("import"), "{:.2f} ms"),
    Figure("typed, all classes of 2.1", "", 7, 10, typed("classes"), "{:.1f} ms"),
    Figure(
        "drop-in, TransactionEvent",
        "without it",
        1 / 120,
        1 / 60,
        one("executor off", "ocpp", "transaction_event_8"),
        PART,
    ),
    Figure("drop-in, Heartbeat", "without it", 1 / 8, 1 / 4, one("executor off", "ocpp", "heartbeat"), PART),
    Figure("`decode`, twenty extensions", "`decode` without", 1.00, 1.02, mean("extensions", "none")),
    Figure("`decode`, a vendor's action", "an official one of its shape", 1.00, 1.02, mean("own action", "official")),
    Figure("`decode`, JSON text in DataTransfer", "`orjson.loads` twice", None, 1.00, mean("data", "orjson")),
    Figure("import", "`import orjson`", 0.5, 1.0, imports),
    Figure("first frame of an action", "", None, 1.0, first_frame, "{:.2f} ms"),
    Figure("all plans of 2.1, time", "", None, 50, plans("seconds", 1e-3), "{:.1f} ms"),
    Figure("all plans of 2.1, memory", "", None, 8, plans("bytes", 1e6), "{:.1f} MB"),
    Figure("wheel", "", None, 3, wheel, "{:.2f} MB"),
    # Constant is what it is to be; the rest is for caches and page faults. The names are new ones: those that a thread
    # keeps, to find them again, make a small object cheaper, and a large one no dearer.
    Figure("a byte of 1 MB, readings", "one of 1 kB", None, 1.25, growth("readings")),
    Figure("a byte of 1 MB, text", "one of 1 kB", None, 1.25, growth("text")),
    Figure("a byte of 1 MB, new names", "one of 1 kB", None, 1.25, growth("new names")),
)
