"""Runs the properties of `test_mutations.py` with new examples each time, for so many seconds.

    make fuzz SECONDS=n

Prints how many frames were judged; one that breaks a property ends the run, and hypothesis shows the smallest.
"""

from __future__ import annotations

import sys
import time
from itertools import cycle

from hypothesis import HealthCheck, settings

# Before the properties take theirs from it.
settings.register_profile("fuzz", max_examples=5, deadline=None, database=None, suppress_health_check=list(HealthCheck))
settings.load_profile("fuzz")

import reference  # noqa: E402
import test_mutations  # noqa: E402
from differential import compare  # noqa: E402
from ocpp_fastcodec import Codec  # noqa: E402

PROPERTIES = [
    test_mutations.test_mutated_bytes,
    test_mutations.test_mutated_text,
    test_mutations.test_any_bytes,
    test_mutations.test_any_text,
    test_mutations.test_any_json,
]


def main(seconds: float) -> None:
    judged = 0

    def counted(ours: Codec, frame: str | bytes, action: str | None = None) -> None:
        nonlocal judged
        judged += 1
        compare(ours, frame, action)

    setattr(test_mutations, "judge", counted)  # noqa: B010  # a type checker knows it for another function
    end = time.monotonic() + seconds
    for run, version in cycle([(run, version) for run in PROPERTIES for version in reference.VERSIONS]):
        if time.monotonic() > end:
            break
        run(version)
    print(f"{judged} frames judged")


if __name__ == "__main__":
    main(float(sys.argv[1]))
