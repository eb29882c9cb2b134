"""What a codec does about frames that break a schema: refuse, accept, repair, or drop the part that is wrong.

    codec = Codec("1.6", policy=Policy.field())
    codec = Codec("1.6", policy=Policy.load("stations.toml"))

A policy is asked only about a frame that the schema refuses, so that valid frames cost what they cost without one.
All that it tolerates is in `deviations` of the message, and marked in what `Codec.check` returns.
"""

from __future__ import annotations

from .policy import PRESETS, Policy
from .repairs import REPAIRS
from .rules import KEYWORDS, RESOLUTIONS, Rule

__all__ = ["KEYWORDS", "PRESETS", "REPAIRS", "RESOLUTIONS", "Policy", "Rule"]
