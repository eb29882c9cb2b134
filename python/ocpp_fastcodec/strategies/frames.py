"""Raw frames: what may come in at a socket."""

from __future__ import annotations

import functools
from typing import NamedTuple

from hypothesis import strategies as st

from .. import Codec
from .invalid import invalid_calls
from .messages import OPPOSITE, UNIQUE_IDS, Direction, actions_of, call_errors, codec
from .mutations import mutated
from .payload import draw_payload
from .quirks import quirky_calls
from .scalars import JSON, SHORT
from .schema import Kind, node_of
from .spelling import draw_spelling, write

__all__ = ["frames"]

UNKNOWN_ACTIONS = st.sampled_from(["Unknown", "heartbeat", "HeartbeatRequest", "Heartbeat-Signed", ""])


def frames(version: str | Codec, direction: Direction | None = None) -> st.SearchStrategy[str | bytes]:
    """Frames as text and as bytes, valid or not.

    - valid messages of every type, in many spellings: compact, pretty-printed, with escapes that need not be, with
      properties in any order, with numbers such as `1e0`;
    - calls with one violation, calls of unknown actions, and the quirks of real stations;
    - all of these with bytes replaced, lost, doubled and moved, or cut;
    - JSON that is no frame, and texts and bytes that are no JSON.

    The simplest are valid. `direction` is which way the valid ones and the calls with a violation travel, as in `calls`
    and `call_results`, and `version` may be a codec as there. Raises `ValueError` for an unknown version.

        @given(frames("1.6"))
        def test_never_raises(frame: str | bytes) -> None:
            server.receive(frame)
    """
    known = codec(version)
    sound = st.one_of(
        _valid(known, direction),
        _errors(known),
        invalid_calls(known, None, direction).map(lambda invalid: invalid.frame),
        quirky_calls(known.version).map(lambda quirk: quirk.frame),
        st.builds(lambda unique_id, action: write([2, unique_id, action, {}]), UNIQUE_IDS, UNKNOWN_ACTIONS),
    )
    texts = sound | _json() | st.text(max_size=SHORT)
    damaged = mutated(sound.map(_bytes))
    return st.one_of(
        texts,
        texts.map(_bytes),
        damaged,
        damaged.map(lambda frame: frame.decode(errors="replace")),
        st.binary(max_size=80),
    )


def _bytes(frame: str | bytes) -> bytes:
    return frame.encode() if isinstance(frame, str) else frame


@st.composite
def _valid(draw: st.DrawFn, known: Codec, direction: Direction | None) -> str:
    message = draw(st.sampled_from(_message_kinds(known, direction)))
    payload = draw_payload(draw, node_of(known, message.action, message.kind), spelled=True).value
    header = [draw(UNIQUE_IDS)] if message.number == 3 else [draw(UNIQUE_IDS), message.action]
    return draw_spelling(draw, [message.number, *header, payload])


class _MessageKind(NamedTuple):
    number: int
    action: str
    kind: Kind


@functools.cache
def _message_kinds(known: Codec, direction: Direction | None) -> list[_MessageKind]:
    found = [_MessageKind(2, action, "request") for action in actions_of(known, direction, "CALL")]
    found += [_MessageKind(3, action, "response") for action in actions_of(known, OPPOSITE[direction], "CALL")]
    found += [_MessageKind(6, action, "request") for action in actions_of(known, direction, "SEND")]
    return found


@st.composite
def _errors(draw: st.DrawFn, known: Codec) -> str:
    number = draw(st.sampled_from([number for number in (4, 5) if number in known.message_types]))
    error = draw(call_errors(known))
    return draw_spelling(draw, [number, error.unique_id, error.code, error.description, error.details])


@st.composite
def _json(draw: st.DrawFn) -> str:
    """JSON, mostly no frame."""
    return draw_spelling(draw, draw(JSON | st.lists(JSON, max_size=5)))
