"""Samples of raw frames on Polars: a lazy query that runs in batches, so that a file may be larger than the memory.

    python examples/engines/polars_samples.py FRAMES.parquet OUT.parquet

FRAMES has the columns station and frame. Polars runs the function once at a time: on a larger machine, `threads=` of
`samples` says how many processors it takes.
"""

from __future__ import annotations

import sys

import polars as pl

from ocpp_fastcodec import Codec

CODEC = Codec("1.6")


def samples(frames: pl.DataFrame) -> pl.DataFrame:
    found = pl.DataFrame(CODEC.samples(frames["frame"]))
    stations = frames["station"].gather(found["row"])
    return found.drop("row").insert_column(0, stations)


def main(source: str, target: str) -> None:
    schema = samples(pl.DataFrame(schema={"station": pl.String, "frame": pl.String})).schema
    frames = pl.scan_parquet(source).select("station", "frame")
    frames.map_batches(samples, schema=schema, streamable=True).sink_parquet(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
