"""Installing the drop-in for the package `ocpp`: what it replaces, who may interfere, what it leaves behind.

What the drop-in does, test_mobilityhouse_parity.py shows beside the package.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from importlib import metadata
from typing import Any

import ocpp.charge_point
import ocpp.exceptions
import ocpp.messages
import pytest
from ocpp.messages import Call, CallError, CallResult

import reference
from ocpp_fastcodec import mobilityhouse

OWNERS = [ocpp.messages, ocpp.charge_point, ocpp.messages.Call, ocpp.charge_point.ChargePoint]


def members() -> list[dict[str, Any]]:
    return [dict(vars(owner)) for owner in OWNERS]


def test_installing_and_uninstalling_leave_no_trace() -> None:
    before = members()
    assert not mobilityhouse.installed()
    mobilityhouse.uninstall()
    assert members() == before
    mobilityhouse.install()
    replaced = members()
    assert mobilityhouse.installed()
    assert replaced != before
    mobilityhouse.install()
    assert members() == replaced
    mobilityhouse.uninstall()
    assert not mobilityhouse.installed()
    assert members() == before


def test_the_context_leaves_what_it_has_found() -> None:
    before = members()
    with mobilityhouse.installation():
        with mobilityhouse.installation():
            assert mobilityhouse.installed()
        assert mobilityhouse.installed()
    assert members() == before
    with pytest.raises(KeyError), mobilityhouse.installation():
        raise KeyError
    assert members() == before


def test_classes_stay_the_same_objects() -> None:
    classes = [Call, CallResult, CallError, ocpp.messages.MessageType, ocpp.charge_point.ChargePoint]
    errors = {name: value for name, value in vars(ocpp.exceptions).items() if isinstance(value, type)}
    with mobilityhouse.installation():
        assert type(ocpp.messages.unpack('[2,"1","Heartbeat",{}]')) is Call
        assert classes == [
            ocpp.messages.Call,
            ocpp.messages.CallResult,
            ocpp.messages.CallError,
            ocpp.messages.MessageType,
            ocpp.charge_point.ChargePoint,
        ]
        assert errors == {name: value for name, value in vars(ocpp.exceptions).items() if isinstance(value, type)}


def python(source: str) -> str:
    ran = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True)
    return ran.stdout.strip()


def test_the_package_is_missing() -> None:
    said = python(
        "import sys; sys.modules['ocpp'] = None\n"
        "import ocpp_fastcodec.mobilityhouse as mobilityhouse\n"
        "try:\n    mobilityhouse.install()\nexcept ImportError as error:\n    print(error, mobilityhouse.installed())"
    )
    assert said == "ocpp_fastcodec.mobilityhouse needs the package `ocpp`: pip install ocpp False"


def test_importing_the_module_alone_imports_nothing_of_the_package() -> None:
    assert python("import sys, ocpp_fastcodec.mobilityhouse; print('ocpp' in sys.modules)") == "False"


@pytest.mark.parametrize("release", ["1.0.0", "2.2.0", "3.0.0"])
def test_an_untested_release(monkeypatch: pytest.MonkeyPatch, release: str) -> None:
    before = members()
    monkeypatch.setattr(metadata, "version", lambda _: release)
    with pytest.raises(RuntimeError, match=rf"tested with `ocpp` 2\.0\.0 and 2\.1\.0, found {release}"):
        mobilityhouse.install()
    assert members() == before


def test_the_release_under_test_is_one_of_those_tested() -> None:
    assert metadata.version("ocpp") in mobilityhouse.TESTED


def test_what_something_else_has_replaced_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocpp.charge_point, "unpack", lambda message: message)
    before = members()
    with pytest.raises(
        RuntimeError, match=r"ocpp\.charge_point\.unpack has been replaced already, by test_mobilityhouse_install"
    ):
        mobilityhouse.install()
    assert members() == before


def test_threads_install_once() -> None:
    before = members()
    threads = [threading.Thread(target=mobilityhouse.install) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    mobilityhouse.uninstall()
    assert members() == before


def test_the_example_fleet_is_answered_alike() -> None:
    fleet = reference.ROOT / "examples" / "mobilityhouse_fleet.py"
    command = [sys.executable, str(fleet), "--stations", "3", "--rounds", "2"]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    # Per station a boot, an answer, and two rounds of three requests.
    assert "requests handled                  24              24" in ran.stdout
    assert "exactly the same" in ran.stdout
