"""Installing the drop-in for the package `ocpp`: what it replaces, who may interfere, what it leaves behind.

What the drop-in does, test_mobilityhouse_parity.py shows beside the package.
"""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import threading
from importlib import metadata
from pathlib import Path
from types import ModuleType
from typing import Any

import ocpp.charge_point
import ocpp.exceptions
import ocpp.messages
import pytest
from ocpp.messages import Call, CallError, CallResult

import reference
from charge_points import HomeAssistant, Point16, route
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


def python(source: str, folder: Path | None = None) -> str:
    """What a program prints, which imports from a folder first."""
    path = os.pathsep.join(filter(None, [str(folder or ""), os.environ.get("PYTHONPATH")]))
    environment = {**os.environ, "PYTHONPATH": path}
    ran = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True, env=environment)
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
def test_an_untested_release_is_refused_on_request(monkeypatch: pytest.MonkeyPatch, release: str) -> None:
    before = members()
    monkeypatch.setattr(metadata, "version", lambda _: release)
    with pytest.raises(RuntimeError, match=rf"tested with `ocpp` 2\.0\.0 and 2\.1\.0, found {release}"):
        mobilityhouse.install(on_untested="refuse")
    assert members() == before


def test_an_untested_release_installs_for_what_is_unchanged(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with mobilityhouse.installation(on_untested="refuse"):
        replaced = members()
    monkeypatch.setattr(metadata, "version", lambda _: "2.2.0")
    with caplog.at_level("INFO", "ocpp"), mobilityhouse.installation():
        assert members() == replaced
    messages = [record.getMessage() for record in caplog.records]
    # Other tests may have imported names too early.
    untested, in_place = (message for message in messages if not message.startswith("imported before"))
    assert untested == "ocpp-fastcodec was not tested with ocpp 2.2.0, and leaves to it: nothing"
    assert in_place.startswith("ocpp-fastcodec ")
    assert in_place.endswith(" is in place for ocpp 2.2.0: OCPP 1.6, 2.0.1, 2.1")


def changed(tmp_path: Path, *edits: tuple[str, str, str], run: str) -> Any:
    """What a program prints, a literal of Python, that has `ocpp` with some lines changed."""
    copy = tmp_path / "ocpp"
    shutil.copytree(str(Path(ocpp.__file__).parent), copy, ignore=shutil.ignore_patterns("__pycache__"))
    for file, before, after in edits:
        text = (copy / file).read_text(encoding="utf-8")
        assert before in text
        (copy / file).write_text(text.replace(before, after), encoding="utf-8")
    return ast.literal_eval(python(PREPARE + run, tmp_path))


PREPARE = """
import asyncio, inspect, logging, ocpp.charge_point, ocpp.messages, ocpp.v16
from ocpp.routing import after, on
from ocpp_fastcodec import mobilityhouse

class Log(logging.Handler):
    def emit(self, record):
        lines.append(record.getMessage())

class Connection:
    async def send(self, frame):
        sent.append(frame)

lines, sent, given = [], [], []
logging.getLogger("ocpp").addHandler(Log())
point, messages = ocpp.charge_point, ocpp.messages

def ours(*owners):
    return [f"{owner.__name__}.{name}" for owner in owners for name, value in vars(owner).items()
            if getattr(value, "__module__", "").startswith("ocpp_fastcodec")]

class Station(ocpp.v16.ChargePoint):
    @on("Authorize")
    def on_authorize(self, id_tag):
        return ocpp.v16.call_result.Authorize(id_tag_info={"status": "Accepted", "parent_id_tag": None})

def route(frame):
    asyncio.run(Station("CP", Connection()).route_message(frame))
"""
ALL = "mobilityhouse.install(); print((lines, ours(messages, messages.Call, point, point.ChargePoint)))"


def test_code_that_has_changed_is_left_to_the_package(tmp_path: Path) -> None:
    name = ("charge_point.py", 'key.replace("csms", "CSMS")', 'key.replace("cpms", "CPMS")')
    lines, ours = changed(tmp_path, name, run=ALL)
    left = "ocpp-fastcodec was not tested with ocpp 2.1.0, and leaves to it: ocpp.charge_point.snake_to_camel_case"
    assert lines == [left]
    assert ours == [
        "ocpp.messages.unpack",
        "ocpp.messages.validate_payload",
        "ocpp.messages._validate_payload",
        "Call.create_call_error",
        "ocpp.charge_point.unpack",
        "ocpp.charge_point.validate_payload",
        "ocpp.charge_point.camel_to_snake_case",
    ]


def test_what_is_no_code_may_change(tmp_path: Path) -> None:
    comment = ("charge_point.py", "self.route_map[msg.action]", "self.route_map[  # x\n msg.action]")
    docstring = ("messages.py", "Unpacks a message into", "Makes of a message")
    lines, ours = changed(tmp_path, comment, docstring, run=ALL)
    assert lines == []
    assert len(ours) == 11


def test_a_function_that_is_gone_is_left_to_the_package(tmp_path: Path) -> None:
    lines, ours = changed(tmp_path, ("charge_point.py", "remove_nones(", "without_nones("), run=ALL)
    assert lines == ["ocpp-fastcodec was not tested with ocpp 2.1.0, and leaves to it: ocpp.charge_point.remove_nones"]
    assert ours == []


def test_a_schema_that_has_changed_is_left_to_the_package(tmp_path: Path) -> None:
    edit = ("v16/schemas/Authorize.json", '"maxLength": 20', '"maxLength": 36')
    name = ("charge_point.py", "def remove_nones(", "other = 1\n\n\ndef remove_nones(")
    run = """
from importlib import metadata
version = metadata.version
metadata.version = lambda name: "2.2.0" if name == "ocpp" else version(name)
mobilityhouse.install()
for length in (20, 30, 40):
    route('[2,"1","Authorize",{"idTag":"%s"}]' % ("x" * length))
print((lines[0], [frame[:3] for frame in sent], tuple(mobilityhouse.stats()["Authorize"])))
"""
    line, sent, stats = changed(tmp_path, edit, name, run=run)
    assert line == "ocpp-fastcodec was not tested with ocpp 2.2.0, and leaves to it: the request Authorize of OCPP 1.6"
    assert sent == ["[3,", "[3,", "[4,"]
    assert stats == (2, 3)


def test_the_answer_is_given_to_a_handler_that_wants_it(tmp_path: Path) -> None:
    """As the development branch of the package has it, `@after(..., inject_response=True)`."""
    routing = [
        ("routing.py", "def after(action):", "def after(action, inject_response=False):"),
        ("routing.py", "inner._after_action =", "inner._inject_response = inject_response; inner._after_action ="),
    ]
    handling = (
        "charge_point.py",
        """            if call_unique_id_required:
                response = handler(**snake_case_payload, call_unique_id=msg.unique_id)
            else:
                response = handler(**snake_case_payload)
            # Create""",
        """            if call_unique_id_required:
                snake_case_payload["call_unique_id"] = msg.unique_id
            if getattr(handler, "_inject_response", False):
                snake_case_payload["call_response"] = response_payload
            response = handler(**snake_case_payload)
            # Create""",
    )
    run = """
class Station(Station):
    @after("Authorize", inject_response=True)
    def after_authorize(self, id_tag, call_response, call_unique_id):
        given.append((id_tag, call_response, call_unique_id))

class Own(Station):
    async def _handle_call(self, msg):
        return await super()._handle_call(msg)

mobilityhouse.install(on_untested="refuse")
for Station in (Station, Own):
    route('[2,"1","Authorize",{"idTag":"a"}]')
print(given)
"""
    answer = ("a", {"id_tag_info": {"status": "Accepted"}}, "1")
    assert changed(tmp_path, *routing, handling, run=run) == [answer, answer]


def test_names_that_were_imported_too_early_are_named(caplog: pytest.LogCaptureFixture) -> None:
    module = ModuleType("a_server")
    module.unpack = module.read = ocpp.messages.unpack  # type: ignore[attr-defined]
    sys.modules["a_server"] = module
    try:
        with mobilityhouse.installation():
            assert any("a_server.read, a_server.unpack" in record.getMessage() for record in caplog.records)
    finally:
        del sys.modules["a_server"]


def test_messages_are_counted_by_action() -> None:
    with mobilityhouse.installation():
        assert mobilityhouse.stats() == {}
        route(
            Point16(),
            '[2,"1","Heartbeat",{}]',
            '[2,"2","Authorize",{"idTag":"a"}]',
            '[2,"3","Authorize",{"idTag":1}]',
            '[2,"4","Unheard",{}]',
        )
        # Two answers are messages as well.
        assert mobilityhouse.stats() == {"Authorize": (2, 1), "Heartbeat": (2, 0)}
        assert mobilityhouse.stats()["Authorize"].slow == 1
    with mobilityhouse.installation():
        assert mobilityhouse.stats() == {}


def test_a_subclass_that_handles_calls_itself_is_counted_as_fast() -> None:
    with mobilityhouse.installation():
        route(HomeAssistant(), '[2,"1","Authorize",{"idTag":"a"}]')
        assert mobilityhouse.stats() == {"Authorize": (2, 0)}


def test_an_unknown_choice_is_refused() -> None:
    with pytest.raises(ValueError, match="on_untested is 'refuse' or 'warn'"):
        mobilityhouse.install(on_untested="ignore")  # type: ignore[arg-type]


def test_the_release_under_test_is_one_of_those_tested() -> None:
    mobilityhouse.install(on_untested="refuse")
    mobilityhouse.uninstall()


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
