"""What one run measured: pytest-benchmark's JSON, read by frame and peer."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, get_args

OURS = "ocpp_fastcodec"

Statistic = Literal["median", "min"]
"""The median is what a server sees; the minimum moves less when the machine is busy with something else."""


@dataclass(frozen=True)
class Row:
    """The times of one frame in one variant of the benchmark."""

    frame: str
    version: str
    bytes: int
    seconds: dict[str, float]
    """By peer, for one frame; of the laps the best one."""

    @property
    def ours(self) -> float:
        return self.seconds[OURS]

    @property
    def gigabytes_per_second(self) -> float:
        return self.bytes / self.ours / 1e9


@dataclass(frozen=True)
class Results:
    """All rows of a run, by variant; `footprint` is what footprint.py found, where it was asked."""

    data: dict[str, Any]
    statistic: Statistic = "median"

    @classmethod
    def given(cls) -> Results:
        """Those that the command line names."""
        parser = ArgumentParser()
        parser.add_argument("files", nargs="+", type=Path, help="pytest-benchmark's JSON; of further ones, the rows")
        parser.add_argument("--statistic", choices=get_args(Statistic), default="median")
        arguments = parser.parse_args()
        data, *more = (json.loads(file.read_text(encoding="utf-8")) for file in arguments.files)
        data["benchmarks"] += [row for further in more for row in further["benchmarks"]]
        return cls(data, arguments.statistic)

    @cached_property
    def variants(self) -> dict[str, dict[str, Row]]:
        variants: dict[str, dict[str, Row]] = {}
        for timed in self.data["benchmarks"]:
            info = timed["extra_info"]
            row = variants.setdefault(info["variant"], {}).setdefault(
                info["frame"], Row(info["frame"], info["version"], info["bytes"], {})
            )
            seconds = timed["stats"][self.statistic] / info["frames"]
            row.seconds[info["peer"]] = min(seconds, row.seconds.get(info["peer"], seconds))
        return variants

    def rows(self, variant: str) -> list[Row]:
        return list(self.variants.get(variant, {}).values())

    def ratios(self, variant: str, peer: str) -> dict[str, float]:
        """By frame, our time divided by the peer's; frames that the peer has no time for are left out."""
        return {row.frame: row.ours / row.seconds[peer] for row in self.rows(variant) if peer in row.seconds}

    def growth(self) -> dict[tuple[str, str], dict[int, float]]:
        """Seconds for a byte, by what grows and by road, and then by about the size of the frame in bytes."""
        costs: dict[tuple[str, str], dict[int, float]] = {}
        for row in self.rows("growth"):
            what, _, size = row.frame.rpartition(" ")
            for road, seconds in row.seconds.items():
                costs.setdefault((what, "decode" if road == OURS else road), {})[int(size)] = seconds / row.bytes
        return costs

    @property
    def footprint(self) -> dict[str, Any]:
        footprint: dict[str, Any] = self.data.get("footprint", {})
        return footprint

    @property
    def packages(self) -> str:
        return ", ".join(f"{name} {version}" for name, version in self.data["machine_info"]["packages"].items())

    @property
    def machine(self) -> str:
        machine = self.data["machine_info"]
        cpu = machine.get("cpu", {}).get("brand_raw", machine.get("processor") or "unknown processor")
        python = f"{machine['python_implementation']} {machine['python_version']}"
        system = f"{machine['system']} {machine['release']} {machine['machine']}"
        build = f"{machine['build']} build"
        return f"{self.data['datetime'][:16].replace('T', ' ')} UTC, {python}, {system}, {cpu}, {build}"
