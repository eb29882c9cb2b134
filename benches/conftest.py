"""The laps that all rows are timed in; and what pytest-benchmark's JSON holds beside the times: the versions of all
that is timed, and which build is.
"""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import Any

import pytest

import timing

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

# A shared machine is slow for seconds or minutes together, and then one row is wholly that and the next one not. A row
# counts by its best lap (results.py).
LAPS = 3


@pytest.fixture(autouse=True)
def lap(request: pytest.FixtureRequest) -> int:
    number: int = request.param
    return number


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    metafunc.parametrize("lap", range(LAPS), indirect=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All rows of a lap, in their order, before the next lap."""
    items.sort(key=lambda item: str(item.callspec.params["lap"]) if isinstance(item, pytest.Function) else "")


def pytest_benchmark_update_machine_info(config: Any, machine_info: dict[str, Any]) -> None:
    machine_info["packages"] = {name: installed(name) for name in TIMED}
    machine_info["build"] = timing.build()


def pytest_benchmark_update_json(config: Any, benchmarks: Any, output_json: dict[str, Any]) -> None:
    """Keeps what is read of it: every round's time and every frame's text would be hundreds of megabytes."""
    for row in output_json["benchmarks"]:
        del row["stats"]["data"], row["params"], row["param"]


def installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
