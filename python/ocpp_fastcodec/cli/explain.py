"""`explain`: prints what a version's schema of an action was compiled to."""

from __future__ import annotations

import argparse
import difflib
from typing import Literal

from .. import VERSIONS, Codec
from .output import complain, write

_Kind = Literal["request", "response"]
_SUFFIXES: dict[str, _Kind] = {
    "Request": "request",
    ".req": "request",
    "Response": "response",
    ".conf": "response",
    ".res": "response",
}


def run(arguments: argparse.Namespace) -> int:
    """Prints the plan, or says which names are like the one given."""
    codec: Codec = arguments.version or Codec("2.0.1")
    actions = codec.actions()
    action, kind = _action_and_kind(arguments.action, actions)
    if action not in actions:
        complain(_unknown(arguments.action, action, codec))
        return 2
    if arguments.response:
        kind = "response"
    try:
        plan = codec.explain(action, kind)
    except (KeyError, ValueError):
        complain(f"{action} has no {kind} in OCPP {codec.version}")
        return 2
    write(plan if plan.endswith("\n") else plan + "\n")
    return 0


def _action_and_kind(name: str, actions: list[str]) -> tuple[str, _Kind]:
    """Accepts the name of a schema too; `DataTransferRequest` and the like are no actions themselves."""
    if name not in actions:
        for suffix, kind in _SUFFIXES.items():
            if name.endswith(suffix):
                return name.removesuffix(suffix), kind
    return name, "request"


def _unknown(given: str, action: str, codec: Codec) -> str:
    message = f"OCPP {codec.version} has no action {given!r}"
    lower = {name.lower(): name for name in codec.actions()}
    near = [lower[name] for name in difflib.get_close_matches(action.lower(), lower, n=3)]
    if near:
        message += f"; did you mean {' or '.join(near)}?"
    others = [version for version in VERSIONS if version != codec.version and action in Codec(version).actions()]
    if others:
        message += f" (--version {' or '.join(others)} has it)"
    return message
