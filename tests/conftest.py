"""Settings and fixtures that all tests share: hypothesis is deterministic and modest, unless asked to look further."""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib.util import find_spec

import pytest
from hypothesis import HealthCheck, Phase, settings

from ocpp_fastcodec import mobilityhouse

# What some tests run or compare with, which not every Python has; CI's has all.
NEEDS = {
    "test_benches.py": "orjson",
    "test_encode_records.py": "msgspec",
    "test_report.py": "matplotlib",
    "test_report_browser.py": "matplotlib",
    "test_typed_typing.py": "mypy",
    "test_typing.py": "mypy",
}
collect_ignore = [file for file, package in NEEDS.items() if find_spec(package) is None]


def pytest_report_header() -> list[str]:
    return [f"{file} is left out: there is no {NEEDS[file]}" for file in collect_ignore]


# To explain a failure takes longer than to find it.
PHASES = [phase for phase in Phase if phase is not Phase.explain]
SLOW_BUT_FINE = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]

settings.register_profile(
    "ci",
    max_examples=25,
    derandomize=True,
    database=None,
    deadline=None,
    phases=PHASES,
    suppress_health_check=SLOW_BUT_FINE,
)
settings.register_profile("long", max_examples=500, deadline=None, suppress_health_check=SLOW_BUT_FINE)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture
def installed() -> Iterator[None]:
    """The drop-in for the package `ocpp` is installed while the test runs."""
    with mobilityhouse.installation():
        yield
