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
    """What stations in the field send."""
    return (*_repairs(), *errata(), *_kept(), *_messages_kept())


def _repairs() -> tuple[Rule, ...]:
    """What is meant is clear: everywhere, and in this order, because one may be the next one's start."""
    by_keyword = {
        "json": ["keep-alive"],
        None: ["omit-null", "trim", "strip-control"],
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
    data = [
        Rule("repair", version="1.6", action="DataTransfer", pointer="/data", keyword="type", repair="json-to-string")
    ]
    meters = [
        Rule("repair", version="1.6", action=action, pointer=pointer, keyword="type", repair="round")
        for action, pointer in (("StartTransaction", "/meterStart"), ("StopTransaction", "/meterStop"))
    ]
    return (*rules, *data, *meters)


def _kept() -> tuple[Rule, ...]:
    """Long strings are kept whole, because an id or a serial number that is cut is another one; extra properties go."""
    return Rule("accept", keyword="maxLength"), Rule("drop", keyword="additionalProperties")


def _messages_kept() -> tuple[Rule, ...]:
    """Of the messages that must not be lost, the smallest part that holds what is wrong is dropped."""
    parts = [
        ("StopTransaction", "/transactionData/*/sampledValue/*"),
        ("StopTransaction", "/transactionData/*"),
        ("StopTransaction", "/transactionData"),
        ("StopTransaction", "/reason"),
        ("TransactionEvent", "/meterValue/*/sampledValue/*"),
        ("TransactionEvent", "/meterValue/*"),
        ("TransactionEvent", "/meterValue"),
        ("MeterValues", "/meterValue/*/sampledValue/*"),
        ("MeterValues", "/meterValue/*"),
    ]
    drops = (Rule("drop", action=action, kind="request", pointer=pointer) for action, pointer in parts)
    # Nothing is left of it, and the message is still a sign that the station measures.
    empty = Rule("accept", action="MeterValues", kind="request", pointer="/meterValue", keyword="minItems")
    clocks = (
        Rule("accept", action=action, kind="request", pointer="/timestamp", keyword="format")
        for action in ("StartTransaction", "StopTransaction", "TransactionEvent")
    )
    return (*drops, empty, *clocks)
