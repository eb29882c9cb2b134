"""Samples of raw frames on Dask: a function over the partitions of a dataframe.

    python examples/engines/dask_samples.py FRAMES.parquet OUT

FRAMES has the columns station and frame. On a cluster: a `dask.distributed.Client` before the query, and workers with
as many threads as they have processors, because the interpreter is released while frames are read.
"""

from __future__ import annotations

import sys

import dask.dataframe as dd
import pandas as pd
import pyarrow as pa

from ocpp_fastcodec import Codec

CODEC = Codec("1.6")


def samples(frames: pd.DataFrame) -> pd.DataFrame:
    found = pa.table(CODEC.samples(pa.array(frames["frame"], pa.string())))
    stations = pa.array(frames["station"], pa.string()).take(found["row"].combine_chunks())
    found = found.set_column(0, "station", stations)
    # Dictionary columns become plain texts, because the dictionaries of two partitions may differ.
    texts = [pa.string() if pa.types.is_dictionary(field.type) else field.type for field in found.schema]
    schema = pa.schema([*zip(found.column_names, texts, strict=True)])
    return found.cast(schema).to_pandas(types_mapper=pd.ArrowDtype)


def main(source: str, target: str) -> None:
    frames = dd.read_parquet(source, columns=["station", "frame"])
    empty = samples(pd.DataFrame({"station": [], "frame": []}, dtype="string"))
    frames.map_partitions(samples, meta=empty).to_parquet(target, write_index=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
