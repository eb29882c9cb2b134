"""What pytest-benchmark's JSON holds beside the times: the versions of everything that is timed, and which build is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import ocpp_fastcodec

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
    machine_info["build"] = build()


def pytest_benchmark_update_json(config: Any, benchmarks: Any, output_json: dict[str, Any]) -> None:
    """Keeps what is read of it: every round's time and every frame's text would be hundreds of megabytes."""
    for row in output_json["benchmarks"]:
        del row["stats"]["data"], row["params"], row["param"]


def installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"


def build() -> str:
    """How the extension was built: what scripts/wheel.py noted, and `make bench` put beside the installed wheel."""
    note = Path(ocpp_fastcodec.__file__).parents[1] / ".build"
    return note.read_text(encoding="utf-8").strip() if note.exists() else "plain"
