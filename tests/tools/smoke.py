"""Sends the shared frames through every road, on any Python, with no package but the one that was built.

`PYTHONPATH=<where it was unpacked> python tests/tools/smoke.py` ends with an error at the first difference.
"""

from __future__ import annotations

import json
import platform
from contextlib import suppress
from typing import Any

from ocpp_fastcodec import DecodeError, EncodeError, _core
from shared import Case, cases, places
from shared import codec as codec_of


def decoded(case: Case) -> Any:
    """The message, or the error."""
    try:
        return case.codec.decode(case.frame, action=case.action)
    except DecodeError as error:
        return error


def check(case: Case) -> None:
    """Compares what a frame is said to be with what each road says of it."""
    codec, found = case.codec, decoded(case)
    violations = codec.check(case.frame, action=case.action)
    assert codec.is_valid(case.frame, action=case.action) == (violations == []) == (case.accept is not None)
    if case.refuse is not None:
        assert (places(found.violations), found.code) == (case.refuse["violations"], case.refuse["code"])
    if case.accept is not None:
        assert (found.message_type_id, found.unique_id) == (case.accept["type"], case.accept["id"])
        assert "payload" not in case.accept or found.payload == case.accept["payload"]
        with suppress(EncodeError):
            assert json.loads(codec.encode(found, validate=False))[:2] == [found.message_type_id, found.unique_id]
        if not case.options and case.accept["type"] == 2:
            typed = codec_of(case.version, payloads="typed")
            message: Any = typed.decode(case.frame, action=case.action)
            with suppress(EncodeError):
                assert typed.decode(typed.encode(message), action=case.action) == message


def main() -> None:
    assert _core._reads_dict_tables, "the tables of dicts are not laid out as this build expects"
    for case in cases():
        try:
            check(case)
        except AssertionError as error:
            raise AssertionError(case.name) from error
    print(f"{len(cases())} frames on {platform.python_implementation()} {platform.python_version()}")


if __name__ == "__main__":
    main()
