"""Judges millions of generated frames: `make prove FRAMES=5000000`.

Stops at the first frame on which the codec and the reference disagree, and prints it: it is generated, not real.
A seed and an index name a frame: `make prove SEED=n FIRST=n` goes on where a run was interrupted.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial
from multiprocessing import Pool
from secrets import randbits

import differential
import generator
import places
import reference_frame
from shared import codec

CHUNK = 2_000

# How many frames: by kind, and by what is wrong with them.
Tally = Counter[tuple[str, str]]


class Disagreement(Exception):
    """A frame of which the codec and the reference do not say the same; the text is the report."""


def judge(seed: int, indices: Iterable[int]) -> Tally:
    """Compares these frames of the seed; raises `Disagreement` at the first that fails."""
    tally: Tally = Counter()
    for index in indices:
        made = generator.make(seed, index)
        try:
            found = differential.compare(codec(made.version), made.frame, made.action, made.planted)
            typed = codec(made.version, payloads="typed")
            differential.assert_typed(codec(made.version), typed, made.frame, made.action, found)
        except Exception:
            raise Disagreement(report(seed, index, made)) from None
        tally["kind", made.kind] += 1
        tally.update({("verdict", violation.keyword) for violation in found} or {("verdict", "valid")})
    return tally


def report(seed: int, index: int, made: generator.Made) -> str:
    """The frame, what each side says of it, and what failed."""
    ours = codec(made.version)
    lines = [
        f"frame {index} of seed {seed}: {made.kind}, OCPP {made.version}, answers {made.action}",
        f"  frame      {made.frame!r}",
        f"  planted    {made.planted}",
        f"  reference  {said(reference_frame.judge, made.version, made.frame, made.action)}",
        f"  check      {said(ours.check, made.frame, action=made.action)}",
        traceback.format_exc(limit=-1).rstrip(),
        f"again: make prove SEED={seed} FIRST={index} FRAMES=1",
    ]
    return "\n".join(lines)


def said(judge: Callable[..., object], *frame: object, **options: object) -> str:
    """The answer of a side, or its failure."""
    try:
        return repr(judge(*frame, **options))
    except Exception as error:
        return f"failed: {error!r}"


def chunks(first: int, frames: int) -> list[range]:
    end = first + frames
    return [range(start, min(start + CHUNK, end)) for start in range(first, end, CHUNK)]


def warm_up() -> None:
    """Keeps the schemas and what is made of them out of the garbage collector's way."""
    places.misses()
    gc.freeze()


def prove(seed: int, first: int, frames: int, jobs: int) -> Tally:
    """Compares that many frames from `first` on, and tells how far it is."""
    total: Tally = Counter()
    started = time.monotonic()
    work = chunks(first, frames)
    with Pool(jobs, warm_up) as pool:
        for indices, tally in zip(work, pool.imap(partial(judge, seed), work), strict=True):
            total += tally
            done = indices.stop - first
            rate = done / (time.monotonic() - started)
            print(f"seed {seed}: agreed up to {indices.stop:,} ({done / frames:.1%}, {rate:,.0f}/s)", flush=True)
    return total


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--frames", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=randbits(32), help="by default another one each time")
    parser.add_argument("--first", type=int, default=0, metavar="INDEX")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args(arguments)
    try:
        tally = prove(options.seed, options.first, options.frames, options.jobs)
    except Disagreement as disagreement:
        print(disagreement, file=sys.stderr)
        return 1
    print(f"{options.frames:,} frames of seed {options.seed} from {options.first:,} on: 0 disagreements")
    for (of, name), count in sorted(tally.items()):
        print(f"  {of:8} {name:20} {count:>12,}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
