"""Frames with bytes replaced, lost, doubled and moved."""

from __future__ import annotations

from hypothesis import strategies as st

__all__ = ["mutated"]

TOKENS = [b" ", b"\n", b"\0", b"\xff", b"\xc3", b"\xef\xbb\xbf", b"\xed\xa0\x80"]
TOKENS += rb'" \ { } [ ] , : null NaN \u0000 \ud800 1e999 - . 0 {"a":1} "id" 2 3 5 6'.split(b" ")
CHANGES = st.sampled_from(["lose", "token", "byte", "double", "move", "cut"])


@st.composite
def mutated(draw: st.DrawFn, frames: st.SearchStrategy[bytes]) -> bytes:
    """Up to four changes of a frame; it may still be valid."""
    frame = bytearray(draw(frames))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(frame)))
        end = at + draw(st.integers(0, 4))
        piece = frame[at:end]
        match draw(CHANGES):
            case "lose":
                del frame[at:end]
            case "token":
                frame[at:at] = draw(st.sampled_from(TOKENS))
            case "byte":
                frame[at : at + 1] = bytes([draw(st.integers(0, 255))])
            case "double":
                frame[at:at] = piece
            case "move":
                del frame[at:end]
                to = draw(st.integers(0, len(frame)))
                frame[to:to] = piece
            case "cut":
                del frame[at:]
    return bytes(frame)
