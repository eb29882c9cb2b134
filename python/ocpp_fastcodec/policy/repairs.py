"""The named repairs, and which station needs each: names as in `rust/core/src/policy/repair.rs`, issues as they are
known to the trackers of mobilityhouse/ocpp (mh), lbbrhzn/ocpp (lbb), evcc and SteVe."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

REPAIRS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "boolean-to-string": '`true` where a string is due becomes `"true"`: Scame (mh#581)',
        "cut": "a string that is too long keeps its first characters: Schneider EVlink (mh#122), for databases that "
        "cannot hold what `accept` would keep",
        "enum-case": "a literal in other upper and lower case becomes the literal: `wh` for `Wh`; the trackers name no "
        "station",
        "json-to-string": "an object or an array where a string is due becomes its JSON text: Growatt's data in 1.6 "
        "(mh#101)",
        "keep-alive": "a frame that is empty, `ping` or `pong` becomes a `KeepAlive`: Delta (SteVe#66), mh#99",
        "number-to-boolean": "0 and 1 where a boolean is due: `readonly` in evcc#26253",
        "number-to-string": "a number where a string is due becomes its digits: OpenEVSE (lbb#210), Scame (mh#581)",
        "omit-empty-array": "an empty array that is an optional property and may not be empty is left out, as P4 4.1.5 "
        "wants: `meterValue` of stations without a meter, as Vestel's (lbb#466) and Sonnen's (evcc#25708) in 1.6",
        "omit-null": "`null` for an optional property is left out, as P4 4.1.5 wants; the trackers name no "
        "station, and many do it",
        "omit-repeated": "a property that stands twice with the same value stands once (OCPP.Core#36)",
        "round": "a fraction where an integer is due becomes the nearest integer, halves away from zero: `meterStop`",
        "single-item": "an object where an array is due becomes an array of it: Huawei's `meterValue` (lbb#1144)",
        "string-to-boolean": '`"true"` and `"false"` where a boolean is due: the reverse of boolean-to-string',
        "string-to-number": "a number in quotes where a number is due: the reverse of number-to-string",
        "strip-control": "control characters, written as escapes, are removed: Wallbe's NULs (evcc#3685), Ocular's "
        "idTag (lbb#2030). As raw bytes they make broken JSON, which stays refused",
        "synonym": "`Hz`, `C`, `Celcius` or `Celsius` where the schema has the other, `Error`: ChargeAmps (lbb#1576), "
        "Viridian (mh#70), Legrand (lbb#1248)",
        "trim": "white space around a string is removed: Alfen's `context` (lbb#361), padded values (evcc)",
        "utc": "a date-time without a zone is UTC: Growatt THOR (evcc#10399), AEFA (lbb#2032). Only with "
        "`formats=True` is the zone asked for, in 2.x; in 1.6 it is optional",
        "whole-float": "a float without a fraction where an integer is due, as 1.6 forbids: `10.0` (SteVe#1177, "
        "Java-OCA-OCPP#78)",
        "zone-minutes": "a zone without minutes gets them: monta's `+03`. Only with `formats=True`, in 2.x",
    }
)
"""What each repair does, and who needs it. A repair that has nothing to do leaves the violation to the next rule."""
