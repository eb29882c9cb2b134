"""Copies of the public objects: by every protocol of pickle, by `copy`, and in a forked process."""

from __future__ import annotations

import copy
import os
import pickle
import sys
from typing import Any

import pytest

from ocpp_fastcodec import (
    UNSET,
    Call,
    CallError,
    CallResult,
    CallResultError,
    Codec,
    DecodeError,
    EncodeError,
    KeepAlive,
    Policy,
    Redactor,
    Rule,
    Send,
    v16,
)
from ocpp_fastcodec.redaction import RedactFilter
from ocpp_fastcodec.session import Session

CODEC = Codec("1.6", keys="snake", policy=Policy.field())
FRAME = '[2,"1","Authorize",{"idTag":"04A1B2C3"}]'


def errors() -> list[Any]:
    with pytest.raises(DecodeError) as refused:
        CODEC.decode('[2,"1","Authorize",{}]')
    with pytest.raises(EncodeError) as unwritten:
        CODEC.encode(Call("1", "Authorize", {}))
    return [refused.value, unwritten.value, *refused.value.violations]


OBJECTS = [
    CODEC,
    Redactor("1.6", pseudonyms=b"0123456789abcdef"),
    RedactFilter(),
    Policy.field(),
    Rule("accept", keyword="format"),
    Call("1", "Heartbeat", {}, version="1.6"),
    CallResult("1", {}, "Heartbeat", validated=True),
    CallError("1", "GenericError", "text", {"a": 1}),
    CallResultError("1", "GenericError"),
    Send("1", "NotifyPeriodicEventStream", {}),
    KeepAlive(),
    CODEC.peek(FRAME),
    v16.Authorize(id_tag="04A1B2C3"),
    UNSET,
    CODEC.session("csms"),
    *errors(),
]
WAYS = [copy.copy, copy.deepcopy] + [
    lambda thing, protocol=protocol: pickle.loads(pickle.dumps(thing, protocol))
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
]


def shown(thing: Any) -> Any:
    """What tells two objects of a class apart, where they cannot be compared."""
    match thing:
        case Codec():
            return thing.__getnewargs_ex__()
        case Redactor():
            return thing.redact(FRAME)
        case RedactFilter():
            return thing.text(FRAME)
        case Session():
            return repr(thing)
        case DecodeError() | EncodeError():
            return thing.violations, str(thing)
    return thing


@pytest.mark.parametrize("thing", OBJECTS, ids=lambda thing: type(thing).__name__)
@pytest.mark.parametrize("way", WAYS)
def test_a_copy_is_equal(thing: Any, way: Any) -> None:
    copied = way(thing)
    assert type(copied) is type(thing)
    assert shown(copied) == shown(thing)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process cannot be forked here")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_forked_process_goes_on() -> None:
    child = os.fork()
    if child == 0:
        try:
            assert CODEC.encode(Call("1", "Authorize", {"id_tag": "04A1B2C3"})) == FRAME
            assert CODEC.is_valid(FRAME)
            assert "04A1B2C3" not in Redactor().redact_text(FRAME)
            CODEC.session("csms").receive(FRAME)
            os._exit(0)
        except BaseException as error:
            sys.stderr.write(repr(error))
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
