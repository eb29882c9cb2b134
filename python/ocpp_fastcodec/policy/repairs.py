"""The named repairs, and which station needs each: names as in `rust/core/src/policy/repair.rs`, issues as they are
known to the trackers of mobilityhouse/ocpp (mh), lbbrhzn/ocpp (lbb), evcc and SteVe."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

REPAIRS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "action-case": "an action in other upper and lower case becomes the action: `heartbeat`. With keyword `action`",
        "boolean-to-string": '`true` where a string is due becomes `"true"`: Scame (mh#581)',
        "cut": "a string that is too long keeps its first characters: Schneider EVlink (mh#122), for databases that "
        "cannot hold what `accept` would keep",
        "enum-case": "a literal in other upper and lower case, or with other separators, becomes the literal: `wh` for "
        "`Wh`, `L1N` for `L1-N`; the trackers name no station",
        "json-to-string": "an object or an array where a string is due becomes its JSON text: Growatt's data in 1.6 "
        "(mh#101)",
        "keep-alive": "a frame that is empty, `ping` or `pong` becomes a `KeepAlive`: Delta (SteVe#66), mh#99",
        "name-case": "an unknown property becomes the known one whose name is the same but for upper and lower "
        "case and separators: `FirmwareVersion` for `firmwareVersion` (open-ocpp#236)",
        "number-to-boolean": "0 and 1 where a boolean is due: `readonly` in evcc#26253",
        "number-to-id": "a number as message id becomes its digits in quotes, under which it is answered. With keyword "
        "`frame`",
        "number-to-string": "a number where a string is due becomes its digits: OpenEVSE (lbb#210), Scame (mh#581)",
        "omit-empty-array": "an empty array that is an optional property and may not be empty is left out, as P4 4.1.5 "
        "wants: `meterValue` of stations without a meter, as Vestel's (lbb#466) and Sonnen's (evcc#25708) in 1.6",
        "omit-empty-string": 'an optional property whose value is `""`, where that is no number, literal or date, is '
        "left out",
        "omit-null": "`null` for an optional property is left out, as P4 4.1.5 wants; the trackers name no "
        "station, and many do it",
        "omit-repeated": "a property that stands twice with the same value stands once (OCPP.Core#36)",
        "round": "a fraction where an integer is due becomes the nearest integer, halves away from zero: `meterStop`",
        "single-item": "an object where an array is due becomes an array of it: Huawei's `meterValue` (lbb#1144)",
        "string-to-boolean": '`"true"`, `"false"`, `"yes"` and `"no"` where a boolean is due',
        "string-to-number": 'a number in quotes where a number is due: the reverse of number-to-string; also `"+5"` '
        'and `"0007"`',
        "strip-control": "control characters, written as escapes, are removed: Wallbe's NULs (evcc#3685), Ocular's "
        "vendor data (lbb#2030). As raw bytes they make broken JSON, which stays refused",
        "strip-nul": "NULs after a frame are removed. With keyword `json`",
        "synonym": "other words for units (`Hz`, `C`, `°C`, `%`, `volt`, `kilowatt hours` …), and `Error` for "
        "`OtherError`: ChargeAmps (lbb#1576), Viridian (mh#70), Legrand (lbb#1248)",
        "trim": "white space around a string is removed: Alfen's `context` (lbb#361), padded values (evcc)",
        "utc": "a date-time without a zone is UTC: Growatt THOR (evcc#10399), AEFA (lbb#2032). Only with "
        "`formats=True` is the zone asked for, in 2.x; in 1.6 it is optional",
        "watt-hours": 'an energy with its unit in a string, where an integer is due, becomes watt-hours: `"12 Wh"`, '
        '`"1.5 kWh"`',
        "whole-float": "a float without a fraction where an integer is due, as 1.6 forbids: `10.0` (SteVe#1177, "
        "Java-OCA-OCPP#78)",
        "zone-minutes": "a zone without minutes gets them: monta's `+03`. Only with `formats=True`, in 2.x",
    }
)
"""What each repair does, and who needs it. A repair that has nothing to do leaves the violation to the next rule."""
