"""The vocabularies that the Open Charge Alliance documents without schemas, as extensions.

The schemas are this project's own, written from the documents' tables; each says in `$comment` from which. They are
open: unknown properties pass. More messages under the same vendor ids can stand beside them.
"""

from __future__ import annotations

from typing import Final

from ._core import vocabulary_files
from .extensions import Extensions, from_toml

__all__ = ["COST", "PLUG_AND_CHARGE", "SIGNED_METER_VALUES"]

_FILES: Final = vocabulary_files()


def _vocabulary(name: str) -> Extensions:
    return Extensions(from_toml(_FILES[name], name, _FILES.__getitem__))


COST: Final = _vocabulary("cost.toml")
"""Prices and costs: `org.openchargealliance.costmsg` in DataTransfer (1.6), and `customData` (2.0.1)."""

PLUG_AND_CHARGE: Final = _vocabulary("plug_and_charge.toml")
"""Plug & Charge of ISO 15118: `org.openchargealliance.iso15118pnc` in DataTransfer (1.6)."""

SIGNED_METER_VALUES: Final = _vocabulary("signed_meter_values.toml")
"""Signed meter values (1.6): the JSON in `value` of samples whose `format` is "SignedData"."""
