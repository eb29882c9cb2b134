"""What a log reader gives: one record for each frame."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, NamedTuple, TypeAlias

Direction: TypeAlias = Literal["charging_station_to_csms", "csms_to_charging_station"]
State: TypeAlias = Literal["whole", "unclosed", "cut", "elided", "broken", "repeated", "payload"]

UP: Direction = "charging_station_to_csms"
DOWN: Direction = "csms_to_charging_station"
OPPOSITE: dict[Direction, Direction] = {UP: DOWN, DOWN: UP}


class Record(NamedTuple):
    """A frame of a log, and what the log says about it. What the log does not say is None.

    - `time`: when the log says that the frame passed; without a time zone where the log names none.
    - `station`: the charging station, spelled as in the log.
    - `direction`: who sent the frame, in the words of `Codec.actions`.
    - `version`: the OCPP version that the log names beside the frame: "1.6", "2.0.1" or "2.1".
    - `frame`: the bytes of the frame, with the quoting of the log undone.
    - `source`, `line`: the file, and the number of the line on which the frame begins.
    - `state`: `whole`; `unclosed` (only closing brackets are missing at the end of the line); `cut` (the log ends the
      frame early); `elided` (the log leaves the middle out); `broken` (it is not JSON for another reason); `repeated`
      (the log has this frame a second time); `payload` (the log has the payload alone: the frame around it is made).
    - `action`: the action, where the log names it beside the frame.
    - `format`: the name of the row of the table of formats that read the line.
    """

    time: datetime | None
    station: str | None
    direction: Direction | None
    version: str | None
    frame: bytes
    source: str
    line: int
    state: State
    action: str | None = None
    format: str | None = None
