"""The rules of the presets, in order: the first one that has something to do decides."""

from __future__ import annotations

from functools import cache

from .rules import Rule

_SAMPLES_16 = (("MeterValues", "/meterValue"), ("StopTransaction", "/transactionData"))
_UNIT = "/*/sampledValue/*/unit"


@cache
def errata() -> tuple[Rule, ...]:
    """What the published errata allow."""
    return tuple(
        Rule(
            "accept",
            version="1.6",
            action=action,
            kind="request",
            pointer=samples + _UNIT,
            keyword="enum",
            literals=("Hertz",),
            name="1.6 errata v4.0, 3.84: unit Hertz",
        )
        for action, samples in _SAMPLES_16
    )


@cache
def field() -> tuple[Rule, ...]:
    """What is known of stations in the field, and for all else the principle."""
    return (*_header(), *_repairs(), *errata(), Rule("tolerate"))


def _header() -> tuple[Rule, ...]:
    """What is mended around a payload."""
    return (
        Rule("repair", keyword="json", repair="keep-alive"),
        Rule("repair", keyword="json", repair="strip-nul"),
        Rule("repair", keyword="frame", repair="number-to-id"),
        Rule("accept", keyword="frame", max_length=64),
        Rule("repair", keyword="action", repair="action-case"),
    )


def _repairs() -> tuple[Rule, ...]:
    """What is meant is clear: everywhere, and in this order, because one may be the next one's start."""
    by_keyword = {
        None: ["omit-null", "omit-empty-string", "trim", "strip-control"],
        "additionalProperties": ["name-case"],
        "duplicate": ["omit-repeated"],
        "type": [
            "number-to-string",
            "boolean-to-string",
            "string-to-number",
            "string-to-boolean",
            "number-to-boolean",
            "whole-float",
            "single-item",
        ],
        "minItems": ["omit-empty-array"],
        "enum": ["enum-case", "synonym"],
        "format": ["utc", "zone-minutes"],
    }
    rules = [
        Rule("repair", keyword=keyword, repair=repair) for keyword, names in by_keyword.items() for repair in names
    ]
    data = Rule(
        "repair", version="1.6", action="DataTransfer", pointer="/data", keyword="type", repair="json-to-string"
    )
    meters = [
        Rule("repair", version="1.6", action=action, pointer=pointer, keyword="type", repair=repair)
        for action, pointer in (("StartTransaction", "/meterStart"), ("StopTransaction", "/meterStop"))
        for repair in ("watt-hours", "round")
    ]
    return (*rules, data, *meters)
