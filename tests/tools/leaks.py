"""Decodes, checks and encodes so many frames, valid and broken, and watches the process's memory.

    python tests/tools/leaks.py FRAMES

Ends with status 1 when the resident memory has grown by more than 1 MiB after the first tenth.
"""

from __future__ import annotations

import contextlib
import copy
import os
import sys
import time
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from ocpp_fastcodec import Call, Codec, DecodeError, EncodeError, KeepAlive, Typed

FRAMES = [
    '[2,"an id","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]',
    '[2,"an id","DataTransfer",{"vendorId":"v","data":"Zürich 充电 🔌 \\u0041\\n"}]',
    '[2,"an id","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"t","sampledValue":[{"value":"1"}]}]}]',
    '[3,"an id",{"currentTime":"2026-11-22T10:00:00Z","extra":[1,2.5,99999999999999999999,null,{"a":{"b":[]}}]}]',
    '[4,"an id","GenericError","a description",{"why":["a","list"]}]',
    '[4,"an id","GenericError"]',
    '[2,"an id","Heartbeat",null]',
    '[2,"an id","StatusNotification",{"connectorId":"1","errorCode":"None","status":7,"extra":{"a":1}}]',
    '[2,"an id","Authorize",{"idTag":"far too long for the tag of a card"}]',
    '[2,"an id","NoAction",{}]',
    '[2,"an id","Authorize",{"idTag":"cut',
    '[2,"an id","Authorize"]',
    "{}",
    "",
]
ALLOWED = 1 << 20


def resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def run(codecs: list[Codec[Any]], frames: int) -> None:
    """Takes each frame along the roads of each codec in turn."""
    work = islice(cycle((codec, frame) for frame in FRAMES for codec in codecs), frames)
    for codec, frame in work:
        # Text and bytes take different ways in.
        with contextlib.suppress(DecodeError, EncodeError):
            message = codec.decode(frame)
            assert not isinstance(message, KeepAlive)
            codec.encode(message, validate=message.message_type_id != 3)
            if isinstance(message, Call) and isinstance(message.payload, Typed):
                used(message.payload)
        with contextlib.suppress(DecodeError):
            codec.peek(frame.encode())
        codec.check(frame)


def used(payload: Typed) -> None:
    """All that a program does with an object."""
    data = payload.to_dict()
    assert type(payload).from_dict(data) == payload.replace() == copy.deepcopy(payload)
    assert repr(payload)
    assert payload.show()
    with contextlib.suppress(TypeError):
        payload.replace(unknown=1)
    with contextlib.suppress(EncodeError):
        type(payload).from_dict({"unknown": data})


def main(frames: int) -> int:
    codecs = [Codec("1.6"), Codec("1.6", keys="snake", numbers="decimal"), Codec("1.6", payloads="typed")]
    start = time.monotonic()
    run(codecs, frames // 10)
    before = highest = resident()
    for _ in range(9):
        run(codecs, frames // 10)
        highest = max(highest, resident())
        print(f"{resident() >> 10} KiB", flush=True)
    grown = highest - before
    print(f"{frames} frames in {time.monotonic() - start:.0f} s; resident memory grew by {grown >> 10} KiB")
    return int(grown > ALLOWED)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
