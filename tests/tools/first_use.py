"""A program for test_threads.py: threads judge the frames of a version, all at once, before any plan is made.

Reads a job from standard input and prints what each thread found, as JSON.
"""

from __future__ import annotations

import json
import sys
import threading
from typing import Any

from ocpp_fastcodec import Call, CallResult, Codec, DecodeError, Send


def judge(codec: Codec, frame: str, action: str) -> Any:
    """All that the codec has to say about a frame, as JSON values."""
    found = [[v.keyword, v.pointer, v.property, v.offset, v.message] for v in codec.check(frame, action=action)]
    valid = codec.is_valid(frame, action=action)
    try:
        message = codec.decode(frame, action=action)
    except DecodeError as error:
        return [valid, found, error.code, error.reply]
    assert isinstance(message, Call | CallResult | Send)
    return [valid, found, codec.encode(message), repr(message.payload)]


def judge_all(codec: Codec, frames: list[tuple[str, str]]) -> list[Any]:
    return [judge(codec, frame, action) for frame, action in frames]


def main() -> None:
    job = json.load(sys.stdin)
    codec, frames, count = Codec(job["version"], **job["options"]), job["frames"], job["threads"]
    sys.setswitchinterval(1e-6)
    start = threading.Barrier(count)
    seen: list[Any] = [None] * count

    def run(number: int) -> None:
        # Half of them begin at the end: some plans are asked for by all at once, others while others are made.
        order = frames if number % 2 else frames[::-1]
        start.wait()
        found = judge_all(codec, order)
        seen[number] = found if number % 2 else found[::-1]

    threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    json.dump(seen, sys.stdout)


if __name__ == "__main__":
    main()
