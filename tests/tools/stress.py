"""Threads that encode, decode and check, while others change the very dicts and lists that are encoded.

`python tests/tools/stress.py SECONDS` says how often each did so. It ends with an error at the first wrong answer; what
it looks for beside is a crash, and under ThreadSanitizer a race.
"""

from __future__ import annotations

import gc
import json
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from ocpp_fastcodec import Call, Codec, DecodeError, EncodeError

GOOD = (
    '[2,"id","TransactionEvent",{"eventType":"Updated","timestamp":"2026-11-22T10:00:00Z","triggerReason":"REASON",'
    '"seqNo":1700,"transactionInfo":{"transactionId":"a transaction"},"customData":{"vendorId":"v","%s":["é",1.5,{}]}}]'
)
BAD = '[2,"id","TransactionEvent",{"eventType":"%s","seqNo":"text"}]'


class Shared:
    """What all threads have: a codec, and a message that is never at rest."""

    def __init__(self) -> None:
        self.codec = Codec("2.0.1")
        self.items: list[Any] = [f"text {number}" for number in range(20)]
        self.inner: dict[str, Any] = {f"name {number}": [number] for number in range(20)}
        self.payload: dict[str, Any] = {"vendorId": "v", "data": {"items": self.items, "inner": self.inner}}
        self.message = Call("id", "DataTransfer", self.payload)

    def encode(self, _round: int) -> None:
        try:
            frame = self.codec.encode(self.message)
        except EncodeError as error:
            # The payload is between two states, of which one is refused.
            assert {violation.keyword for violation in error.violations} <= {"required", "limit"}, error  # noqa: PT017
            return
        assert json.loads(frame)[:3] == [2, "id", "DataTransfer"]

    def change(self, number: int) -> None:
        fresh = f"fresh {number}"
        self.items[number % 20 :] = [fresh, [fresh], {fresh: number + 0.5}, number + 10**6] * 5
        del self.items[20:]
        self.inner[fresh] = {"deep": [fresh]}
        for name in list(self.inner)[: len(self.inner) - 20]:
            self.inner.pop(name, None)
        self.payload["messageId"] = fresh
        self.payload.pop("vendorId", None)
        self.payload["vendorId"] = fresh
        if number % 100 == 0:
            self.inner.clear()
            self.items.clear()

    def decode(self, number: int) -> None:
        frame = GOOD.replace("REASON", "Nobody" if number % 3 else "Trigger") % f"name {number % 1000}"
        try:
            message: Any = self.codec.decode(frame)
        except DecodeError:
            assert number % 3
        else:
            assert number % 3 == 0
            assert message.payload == json.loads(frame)[3]

    def check(self, number: int) -> None:
        frame = BAD % f"wrong {number}"
        keywords = sorted(violation.keyword for violation in self.codec.check(frame))
        assert keywords == ["enum", "required", "required", "required", "type"], keywords
        assert not self.codec.is_valid(frame)

    def collect(self, _round: int) -> None:
        gc.collect()
        time.sleep(0.01)


def stress(seconds: float) -> Counter[str]:
    """Runs all of them for some seconds; returns the rounds of each. Raises what one of them raised first."""
    shared, rounds, failures = Shared(), Counter[str](), list[BaseException]()
    done = threading.Event()
    works: list[Callable[[int], None]] = [shared.encode, shared.encode, shared.encode, shared.change, shared.change]
    works += [shared.decode, shared.check, shared.collect]

    def run(work: Callable[[int], None]) -> None:
        number = 0
        try:
            while not done.is_set():
                work(number)
                number += 1
        except BaseException as error:
            failures.append(error)
            done.set()
        rounds[work.__name__] += number

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    done.wait(seconds)
    done.set()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    return rounds


if __name__ == "__main__":
    print(dict(stress(float(sys.argv[1]))))
