"""Times two threads beside one: how many times as much they do in the same time, on a free-threaded Python.

    python benches/threads.py

All share a codec, as the connections of a server do; each has frames and messages of its own. Laps are short, and the
fastest of many counts, so that what else runs on the machine is left out.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from corpus import FRAMES, Frame
from ocpp_fastcodec import Codec

LAPS = 25
LAP = 0.02
"""Seconds of a lap of one thread."""
PROCESSORS = sorted(os.sched_getaffinity(0))
MIXED = "all of them in turn"
NAMES = ("status_notification", "meter_values_10", "data_transfer_nested", "transaction_event_8", MIXED)

Step = Callable[[], object]


def steps(road: str, codecs: dict[str, Codec], frames: list[Frame]) -> list[Step]:
    """What one thread does with some frames, of which it has copies: each counts the references to its own objects."""
    copies = [(codecs[frame.version], frame.text[:1] + frame.text[1:], frame.request) for frame in frames]
    if road == "encode":
        messages: list[Any] = [codec.decode(text, action=action) for codec, text, action in copies]
        return [partial(codec.encode, message) for (codec, *_), message in zip(copies, messages, strict=True)]
    return [partial(getattr(codec, road), text, action=action) for codec, text, action in copies]


def lap(threads: list[list[Step]], count: int) -> float:
    """Seconds from the first thread's first step to the last one's last, when each takes its steps so many times."""
    start = threading.Barrier(len(threads))
    times: list[float] = []

    def run(number: int, steps: list[Step]) -> None:
        # Each on a processor of its own: a busy machine likes to put both on one.
        os.sched_setaffinity(0, {PROCESSORS[number]})
        start.wait()
        began = time.perf_counter()
        for _ in range(count):
            for step in steps:
                step()
        times.extend((began, time.perf_counter()))

    running = [threading.Thread(target=run, args=each) for each in enumerate(threads)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    return max(times) - min(times)


def compare(both: list[list[Step]]) -> tuple[float, float]:
    """Seconds of a step of one thread alone, and how many times as much two threads do."""
    count = 1
    while lap(both[:1], count) < LAP:
        count *= 2
    one, two = (min(lap(both[:threads], count) for _ in range(LAPS)) for threads in (1, 2))
    return one / count / len(both[0]), 2 * one / two


def main() -> None:
    if getattr(sys, "_is_gil_enabled", lambda: True)():
        sys.exit("needs a Python without the GIL")
    if len(PROCESSORS) < 2:
        sys.exit("needs two processors")
    codecs = {version: Codec(version) for version in ("1.6", "2.0.1", "2.1")}
    print(f"{'':>22} {'road':>8} {'one thread':>10} {'two':>5}  at least")
    for name in NAMES:
        frames = [frame for frame in FRAMES if name in (frame.name, MIXED)]
        for road, least in (("is_valid", 1.9), ("decode", 1.7), ("encode", 1.7)):
            seconds, ratio = compare([steps(road, codecs, frames) for _ in range(2)])
            print(f"{name:>22} {road:>8} {seconds * 1e9:>7,.0f} ns {ratio:>5.2f}  {least}")


if __name__ == "__main__":
    main()
