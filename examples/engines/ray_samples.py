"""Samples of raw frames on Ray Data: `map_batches` with Arrow in and out.

    python examples/engines/ray_samples.py FRAMES.parquet OUT

FRAMES has the columns station and frame. On a cluster: `ray.init(address="auto")`, and the wheel in `runtime_env`.
"""

from __future__ import annotations

import sys

import pyarrow as pa
import ray

from ocpp_fastcodec import Codec


class Samples:
    """Makes the samples of batches; each worker has one, with a codec that has learned what its stations send."""

    def __init__(self) -> None:
        self.codec = Codec("1.6")

    def __call__(self, frames: pa.Table) -> pa.Table:
        found = pa.table(self.codec.samples(frames["frame"]))
        return found.set_column(0, "station", frames["station"].take(found["row"]))


def main(source: str, target: str) -> None:
    frames = ray.data.read_parquet(source).select_columns(["station", "frame"])
    samples = frames.map_batches(Samples, batch_format="pyarrow", batch_size=1 << 16, concurrency=1)
    samples.write_parquet(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
