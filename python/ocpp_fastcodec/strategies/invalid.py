"""Calls with one violation, planted at a known place of an otherwise valid payload."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import strategies as st

from .. import Call, Codec
from .faults import plant, plantable
from .messages import UNIQUE_IDS, Direction, actions, codec, message_of
from .payload import draw_payload, escaped
from .schema import node_of

__all__ = ["InvalidCall", "invalid_calls"]


class InvalidCall(NamedTuple):
    """A CALL that breaks one rule of its schema.

    - `call`: the message; `Codec.encode` refuses it.
    - `frame`: its text; `Codec.decode` refuses it.
    - `keyword`, `pointer`, `property`: of the one violation, as in `Violation`.
    """

    call: Call
    frame: str
    keyword: str
    pointer: str
    property: str | None


def invalid_calls(
    version: str | Codec, action: str | None = None, direction: Direction | None = None
) -> st.SearchStrategy[InvalidCall]:
    """CALLs that break one keyword of their schema, drawn together with what `Codec.check` finds.

    The keyword is any that the payload can break alone: `type`, `required`, `additionalProperties`, `enum`,
    `minLength`, `maxLength`, `minItems`, `maxItems`, `minimum`, `maximum`, `multipleOf`. Names are as the
    specification spells them. `version`, `action`, `direction` and what is raised are as in `calls`.

        @given(invalid_calls("1.6", direction="charging_station_to_csms"))
        def test_refusals(invalid: InvalidCall) -> None:
            reply = server.receive(invalid.frame)
            assert json.loads(reply)[:2] == [4, invalid.call.unique_id]
    """
    return _invalid_calls(version, actions(version, action, direction))


@st.composite
def _invalid_calls(draw: st.DrawFn, version: str | Codec, actions: list[str]) -> InvalidCall:
    unique_id = draw(UNIQUE_IDS)
    action = draw(st.sampled_from(actions))
    payload = draw_payload(draw, node_of(codec(version), action, "request"))
    choices = plantable(payload.places)
    # The payload itself is first, and of another type it is no Call.
    choices["type"].pop(0)
    keyword = draw(st.sampled_from([keyword for keyword, places in choices.items() if places]))
    place = draw(st.sampled_from(choices[keyword]))
    name = plant(draw, place, keyword)
    pointer = place.pointer
    if keyword == "additionalProperties" and name is not None:
        pointer += f"/{escaped(name)}"
    call = message_of(version, action, "request", unique_id, payload.value)
    assert isinstance(call, Call)
    return InvalidCall(call, codec(version).encode(call, validate=False), keyword, pointer, name)
