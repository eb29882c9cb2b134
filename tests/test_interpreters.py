"""What the module asks of the interpreter that imports it."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

import ocpp_fastcodec
from ocpp_fastcodec import _core

DEBUG = "debug" in Path(ocpp_fastcodec.__file__).parts

IN_SUBINTERPRETER = """
import sys
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters

first, isolated = sys.argv[1:] == ["main first"], {isolated}
if first:
    import ocpp_fastcodec
if sys.version_info < (3, 13):
    new = interpreters.create(isolated=isolated)
else:
    new = interpreters.create("isolated" if isolated else "legacy")
interpreters.run_string(new, '''
try:
    import ocpp_fastcodec
except ImportError as error:
    print(error, flush=True)
''')
interpreters.destroy(new)
from ocpp_fastcodec import Call, Codec
print(Codec("1.6").encode(Call("1", "Heartbeat", {{}})))
"""


@pytest.mark.parametrize("isolated", [True, False])
@pytest.mark.parametrize("order", ["main first", "main last"])
def test_a_subinterpreter_is_refused_with_a_reason(order: str, isolated: bool) -> None:
    script = IN_SUBINTERPRETER.format(isolated=isolated)
    done = subprocess.run([sys.executable, "-c", script, order], capture_output=True, text=True, check=False)
    refused, *encoded = done.stdout.splitlines()
    assert "subinterpreter" in refused, done
    assert encoded == ['[2,"1","Heartbeat",{}]']
    assert done.returncode == 0, done


def test_the_tables_of_dicts_are_known() -> None:
    """Where they are not, nothing is wrong but the time that it takes; so nothing else would say so."""
    assert _core._reads_dict_tables


@pytest.mark.skipif(not DEBUG, reason="only the debug build can be told not to read the tables of dicts")
def test_a_layout_that_is_not_known_is_slow_and_not_wrong() -> None:
    """The tests of what is decoded and encoded pass where every dict is read and filled by calls."""
    tests = ["tests/test_frames.py", "tests/test_encode.py", "tests/test_encode_hostile.py", "tests/test_names.py"]
    known = "from ocpp_fastcodec import _core; print(_core._reads_dict_tables)"
    environment = {**os.environ, "OCPP_FASTCODEC_NO_DICT_TABLE": "1"}
    root = Path(__file__).parent.parent
    for command in (["-c", known], ["-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]):
        done = subprocess.run(
            [sys.executable, *command], capture_output=True, text=True, check=False, env=environment, cwd=root
        )
        assert done.returncode == 0, done.stdout
        assert command[0] == "-m" or done.stdout == "False\n"


@pytest.mark.skipif(not sysconfig.get_config_var("Py_GIL_DISABLED"), reason="this interpreter has a GIL")
def test_the_module_does_not_turn_the_gil_on() -> None:
    script = "import sys, ocpp_fastcodec; print(sys._is_gil_enabled())"
    done = subprocess.run([sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, check=False)
    assert done.stdout == "False\n", done
