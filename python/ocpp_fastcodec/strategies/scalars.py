"""The values that schemas leave open: texts, timestamps, URIs, numbers, and any JSON."""

from __future__ import annotations

import functools
import math
from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction

from hypothesis import strategies as st

__all__ = ["JSON", "NAMED", "TIMESTAMPS", "URIS", "Spelled", "multiples", "spellings", "text"]

# Short texts are drawn character by character; those that a reader may stumble over are taken whole.
SHORT = 20
TRICKY = [
    "null",
    'quote " back \\ slash /',
    "tab\tnew\nline\0nul\x7f",
    " padded ",
    "Zürich",
    "充电桩",
    "e\u0301\u202e\ufeff",
    "🔌🚗",
]
# One, two and four bytes a character in UTF-8; a limit counts characters.
CHARACTERS = "xü🔌"


@functools.cache
def text(max_length: int | None, min_length: int = 0) -> st.SearchStrategy[str]:
    """Texts with a length in these limits, now and then at one of them."""
    short = max(min_length, SHORT)
    if max_length is None:
        whole = [tricky for tricky in TRICKY if len(tricky) >= min_length]
        whole += [character * min_length for character in CHARACTERS if min_length]
        return st.text(min_size=min_length, max_size=short) | st.sampled_from(whole)
    whole = [tricky for tricky in TRICKY if min_length <= len(tricky) <= max_length]
    whole += [character * max_length for character in CHARACTERS]
    return st.text(min_size=min_length, max_size=min(max_length, short)) | st.sampled_from(whole)


_EPOCH = datetime(2000, 1, 1)
_CENTURY = 100 * 365 * 24 * 60 * 60


def _timestamps(*zones: str) -> st.SearchStrategy[str]:
    return st.builds(
        lambda seconds, fraction, zone: f"{(_EPOCH + timedelta(seconds=seconds)).isoformat()}{fraction}{zone}",
        st.integers(0, _CENTURY),
        st.sampled_from(["", ".5", ".123"]),
        st.sampled_from(zones),
    )


_ZONES = ("Z", "+00:00", "+05:45", "-11:30")
# By the standard of the version; in ISO 8601 the zone is optional.
TIMESTAMPS = {"RFC 3339": _timestamps(*_ZONES), "ISO 8601": _timestamps(*_ZONES, "")}
URIS = st.sampled_from(
    [
        "ftp://a",
        "https://example.com/firmware.bin?version=1.2&station=CS%201#part",
        "ftps://user:secret@[2001:db8::1]:990/logs/",
        "urn:example:file",
    ]
)


def multiples(step: Decimal, minimum: int | None, maximum: int | None) -> st.SearchStrategy[float]:
    """Floats whose shortest digits are a multiple of `step`."""
    least = -(10**9) if minimum is None else math.ceil(Fraction(minimum) / Fraction(step))
    most = 10**9 if maximum is None else math.floor(Fraction(maximum) / Fraction(step))
    return st.integers(least, most).map(lambda count: float(count * step))


class Spelled(str):
    """A number as JSON text: 10, 10.0 and 1e1 are one value."""

    __slots__ = ()


_INTEGERS = ["0", "1", "-1", "-0", "7", "42"]
_INTEGERS += [str(sign * 2**bits + less) for bits in (31, 63, 64, 86) for sign in (1, -1) for less in (0, -1)]
_WHOLE_FLOATS = ["1.0", "0.0", "-0.0", "1e0", "1E2", "30e-1", "1.5e1", "1e22", "1e300", "1e400"]
_FRACTIONS = ["0.5", "1e-1", "-2.25", "8.10", "-6.4", "99.99", "0.3e0", f"1.{'0' * 21}1", "1e-300", "1e-400"]


def spellings(
    minimum: int | None, maximum: int | None, step: Decimal | None, *, whole_floats: bool, fractions: bool
) -> st.SearchStrategy[Spelled]:
    """Numbers within the limits in spellings that a reader may stumble over."""
    texts = _INTEGERS + _WHOLE_FLOATS * whole_floats + _FRACTIONS * fractions
    return st.sampled_from([Spelled(text) for text in texts if _fits(Fraction(text), minimum, maximum, step)])


def _fits(value: Fraction, minimum: int | None, maximum: int | None, step: Decimal | None) -> bool:
    return (
        (minimum is None or value >= minimum)
        and (maximum is None or value <= maximum)
        and (step is None or value % Fraction(step) == 0)
    )


_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=SHORT)
)
JSON = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
NAMED = st.dictionaries(st.text(max_size=8), JSON, max_size=3)
