"""Puts the versions of everything that is timed into pytest-benchmark's JSON, beside the times."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import Any

TIMED = (
    "ocpp-fastcodec",
    "orjson",
    "msgspec",
    "pysimdjson",
    "jsonschema-rs",
    "fastjsonschema",
    "jsonschema",
    "ocpp",
)


def pytest_benchmark_update_machine_info(config: Any, machine_info: dict[str, Any]) -> None:
    machine_info["packages"] = {name: installed(name) for name in TIMED}


def installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
