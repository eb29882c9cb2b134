"""The three sentences that a report begins with: what is wrong, who sent it, what to do."""

from __future__ import annotations

from collections.abc import Mapping

from ..logs.record import DOWN, UP
from ..logs.tally import OTHERS, UNNAMED, Row, Rule, Tally, most_frequent

_MANY = 2  # names that a sentence lists


def sentences(tally: Tally) -> list[str]:
    """What is wrong, whose it is as far as that is certain, and what to do next."""
    frames, invalid = tally.frames, tally.totals["invalid"]
    if not frames:
        if pieces := tally.totals["cut"] + tally.totals["elided"]:
            found, next_step = f"No frame is whole: the log leaves parts of {pieces:,} out.", _WHOLE
        else:
            found, next_step = "No OCPP-J frame was found.", _NOTHING
        return [found, "So nothing is said of any station.", next_step]
    if not invalid:
        return [_all_valid(tally), _rest(tally), _next_of_valid(tally)]
    rule, row = most_frequent(tally.violations)[0]
    share = f"{_count(invalid, 'frame')} of {frames:,} {_verb(invalid, 'breaks', 'break')} the schemas of OCPP"
    often = f"most often ({row.count:,} times)" if row.count > 1 else "for one"
    most = f"{often} {_rule(rule)}" if len(tally.violations) > 1 else _rule(rule)
    return [f"{share}, {most}.", _whose(tally), _next(tally)]


def _rule(rule: Rule) -> str:
    where = f" at {rule.pointer}" if rule.pointer else ""
    message = f" of {rule.action or 'an unknown action'}" if rule.action != OTHERS else ""
    kind = "" if rule.type == "CALL" else f" ({rule.type})"
    return f"`{rule.rule}`{where}{message}{kind}"


def _whose(tally: Tally) -> str:
    senders: dict[str | None, int] = {UP: 0, DOWN: 0, None: 0}
    stations: dict[str, int] = {}
    for row in tally.violations.values():
        senders[row.direction] = senders.get(row.direction, 0) + row.count
        for name, count in row.stations.items():
            stations[name] = stations.get(name, 0) + count
    named = {name: count for name, count in stations.items() if name != UNNAMED}
    where = f" ({_names(named)})" if named else ""
    if senders[UP] and not senders[DOWN] and not senders[None]:
        return (
            f"The station sent {'it' if tally.totals['invalid'] == 1 else 'them'}{where}."
            if len(named) < 2
            else f"The stations sent them{where}."
        )
    if senders[DOWN] and not senders[UP] and not senders[None]:
        return f"The server sent {'it' if tally.totals['invalid'] == 1 else 'them'}{where.replace('(', '(to ')}."
    if senders[None] and not senders[UP] and not senders[DOWN]:
        return f"Who sent {'it' if tally.totals['invalid'] == 1 else 'them'}, the log does not say{where}."
    unknown = f"; of {senders[None]:,} the log does not say who did" if senders[None] else ""
    return f"Of the violations, stations sent {senders[UP]:,}, the server {senders[DOWN]:,}{unknown}{where}."


def _next(tally: Tally) -> str:
    rows = most_frequent(tally.violations)
    tolerable = sum(row.count for _, row in rows if row.tolerable)
    total = sum(row.count for _, row in rows)
    if any(row.weak for _, row in rows):
        return "The version is only guessed from what is broken: give --version, and look again."
    if tolerable == total:
        return "A server can live with all of it: try --policy field, and tell the maker with --examples."
    if tolerable:
        return (
            f"The policy `field` resolves {tolerable:,} of {total:,} violations (--policy field); write to whoever "
            "made the rest, with --examples."
        )
    return "Write to whoever made the sender: --examples prints a redacted frame for each rule."


def _all_valid(tally: Tally) -> str:
    judged = tally.frames - tally.totals["not_validated"]
    deviating = tally.totals["valid_with_deviations"]
    verb = _verb(judged, "is", "are")
    text = f"{_verb(judged, 'The', 'All')} {_count(judged, 'frame')} that could be judged {verb} valid"
    return text + (f", {deviating:,} with deviations." if deviating else ".")


def _rest(tally: Tally) -> str:
    parts = []
    if count := tally.totals["not_validated"]:
        parts.append(f"{_count(count, 'answer')} could not be judged ({_names(tally.reasons)})")
    if count := tally.totals["cut"] + tally.totals["elided"]:
        parts.append(f"{_count(count, 'frame')} {_verb(count, 'is', 'are')} cut short by the log")
    if count := sum(row.count for row in tally.unanswered_calls.values()):
        parts.append(f"{_count(count, 'call')} {_verb(count, 'has', 'have')} no answer in the log")
    return "; ".join(parts) + "." if parts else "Nobody has anything to mend."


def _next_of_valid(tally: Tally) -> str:
    if tally.unanswered_calls:
        return "Look at the calls without an answer below: at who should have answered, and at the connection."
    if tally.totals["not_validated"] > tally.frames // 2:
        return "Give the calls too, or logs that name the station: then the answers can be judged."
    return "Nothing is to be done."


_WHOLE = "Give a log that has all of each frame: some loggers leave out the middle of long ones."
_NOTHING = "Give the log of whoever receives the frames, or say how its lines look with --format."


def _names(names: Mapping[str, int]) -> str:
    many = sorted(names.items(), key=lambda item: (-item[1], item[0]))
    shown = ", ".join(f"{name}: {count:,}" for name, count in many[:_MANY])
    return shown + (f", and {len(many) - _MANY:,} more" if len(many) > _MANY else "")


def _count(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _verb(count: int, one: str, many: str) -> str:
    return one if count == 1 else many


def tells(row: Row) -> str:
    """Who sent what a row counts."""
    if row.direction is None:
        return "sender not known"
    return "sent by the station" if row.direction == UP else "sent by the server"
