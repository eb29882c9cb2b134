"""The drop-in beside the untouched package `ocpp`, each in a process of its own, through the same trials.

What a ChargePoint does with a frame or a call is compared line by line: arguments of handlers, frames sent, log lines,
what is returned and raised, all with their types. What may differ is listed in `DEVIATIONS`, each with its own rule.

A longer run, of any length and of other trials than those of CI:

    MOBILITYHOUSE_TRIALS=1000000 MOBILITYHOUSE_SEED=7 python -m pytest tests/test_mobilityhouse_parity.py
"""

from __future__ import annotations

import ast
import functools
import json
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from typing import Any

import pytest

import mobilityhouse_trial
import payloads
import reference
from generator import Writer
from mobilityhouse_trial import STYLES, VARIANTS, Trial, to_camel, to_snake
from ocpp_fastcodec import Codec
from places import root
from reference import Message
from shared import cases

COUNT = int(os.environ.get("MOBILITYHOUSE_TRIALS", "20000"))
SEED = int(os.environ.get("MOBILITYHOUSE_SEED", "1"))
# A debug build runs a few, to look for what it asserts; the judgement on parity is the release build's.
DEBUG = sys.flags.dev_mode
OLD_RELEASE = reference.ROOT / "target" / "ocpp-2.0.0"

Lines = list[str]


def random_payload(random: Random, message: Message, faults: int) -> str:
    writer = Writer(random, fullness=random.choice((0.1, 0.3, 0.6)), stray=faults * 0.1)
    return writer.value(root(message))


HEADERS: list[Callable[[str, str, str], str]] = [
    lambda uid, action, payload: f'[2.0,"{uid}","{action}",{payload}]',
    lambda uid, action, payload: f'["2","{uid}","{action}",{payload}]',
    lambda uid, action, payload: f'[true,"{uid}","{action}",{payload}]',
    lambda uid, action, payload: f'[1,"{uid}","{action}",{payload}]',
    lambda uid, action, payload: f'[4,"{uid}","{action}","text",{payload}]',
    lambda uid, action, payload: f'[4,"{uid}","GenericError","text"]',
    lambda uid, action, payload: f'[4,"{uid}","GenericError"]',
    lambda uid, action, payload: f'[5,"{uid}","GenericError","text",{payload}]',
    lambda uid, action, payload: f'[6,"{uid}","{action}",{payload}]',
    lambda uid, action, payload: f'[ 2 ,\n"{uid}", "{action}" , {payload} ] ',
    lambda uid, action, payload: f'[2,"{uid}","{action}",{payload},1]',
    lambda uid, action, payload: f'[2,"{uid}","{action}"]',
    lambda uid, action, payload: f'[2,null,"{action}",{payload}]',
    lambda uid, action, payload: f'[2,7,"{action}",{payload}]',
    lambda uid, action, payload: f'[2,{{}},"{action}",{payload}]',
    lambda uid, action, payload: f'[2,"{uid * 20}","{action}",{payload}]',
    lambda uid, action, payload: f'[2,"üñ\\u00e9\\ud83d\\ude00\x7f","{action}",{payload}]',
    lambda uid, action, payload: f'[2,"a\x7fb","{action}",{payload}]',
    lambda uid, action, payload: f'[2,"\\ud800","{action}",{payload}]',
    lambda uid, action, payload: f'[2,"","{action}",{payload}]',
    lambda uid, action, payload: f'[2,"{uid}","{action.lower()}",{payload}]',
    lambda uid, action, payload: f'[2,"{uid}","{action}Request",{payload}]',
    lambda uid, action, payload: f'[2,"{uid}",null,{payload}]',
    lambda uid, action, payload: f'[2,"{uid}",["{action}"],{payload}]',
    lambda uid, action, payload: f'[2,"{uid}","{action}",null]',
    lambda uid, action, payload: f'[2,"{uid}","{action}",[]]',
    lambda uid, action, payload: f'[2,"{uid}","{action}","{{}}"]',
    lambda uid, action, payload: f'{{"2":["{uid}","{action}",{payload}]}}',
    lambda uid, action, payload: f'\ufeff[2,"{uid}","{action}",{payload}]',
    lambda uid, action, payload: payload,
    lambda uid, action, payload: "",
    lambda uid, action, payload: "pong",
    lambda uid, action, payload: "[]",
]
"""What is wrong with a frame before its payload."""

LITERALS = ["NaN", "-Infinity", "1e30", "1E400", "1e-400", "-0", "0.30000000000000004", "1" * 700, "[" * 70 + "]" * 70]
"""What JSON parsers read in different ways; some of it is put where a value was."""


def random_frame(random: Random, message: Message, payload: str) -> str:
    uid = random.choice(["1", "id-1", "12345678-1234-1234-1234-123456789012"])
    chance = random.random()
    if chance < 0.15:
        return random.choice(HEADERS)(uid, message.action, payload)
    frame = f'[2,"{uid}","{message.action}",{payload}]'
    if chance < 0.20:
        at = random.randrange(len(frame))
        return frame[:at] + random.choice(['"', "\\", ",", "}", "]", "\x00", "ü", "\ud800", "1", ""]) + frame[at + 1 :]
    if chance < 0.25:
        return re.sub(r":(true|-?[0-9.]+|\"[^\"]*\")", lambda _: ":" + random.choice(LITERALS), frame, count=1)
    return frame


def random_trial(random: Random) -> Trial:
    version = random.choice(reference.VERSIONS)
    message = random.choice(reference.messages(version))
    faults = random.choice([0, 0, 1, 2])
    variant = random.choice([*VARIANTS, "sync", "async"])
    payload = random_payload(random, message, faults)
    trial: Trial = {"version": version, "action": message.action, "variant": variant, "style": random.choice(STYLES)}
    chance = random.random()
    if chance < 0.1:
        return trial | {"kind": "validate", "message_kind": message.kind, "payload": payload}
    other = Message(version, message.action, "request" if message.kind == "response" else "response")
    if other not in reference.messages(version):
        other = message
    other_payload = random_payload(random, other, 0 if random.random() < 0.7 else 1)
    request, response = (payload, other_payload) if message.kind == "request" else (other_payload, payload)
    if chance < 0.2:
        return trial | {"kind": "unpack", "frame": random_frame(random, message, payload)}
    if chance < 0.6:
        return trial | {"kind": "inbound", "frame": random_frame(random, message, request), "payload": response}
    replies = [f'[3,"uid-1",{response}]']
    if random.random() < 0.2:
        code = random.choice(["GenericError", "SecurityError", "FormatViolation", "Nonsense"])
        replies = [random.choice([f'[4,"uid-1","{code}","é",{response}]', f'[4,"uid-1","{code}"]', '[3,"uid-1",null]'])]
    if random.random() < 0.1:
        replies.insert(0, '[3,"another",{"status":"Accepted"}]')
    if random.random() < 0.01:
        replies.clear()
    suppress = random.random() < 0.5
    return trial | {"kind": "call", "payload": request, "replies": replies, "suppress": suppress}


def random_trials(count: int) -> list[Trial]:
    random = Random(SEED)
    return [random_trial(random) for _ in range(count)]


def recorded_trials() -> list[Trial]:
    """Each frame that the other tests know, quirks of stations among them, as what comes in and as what answers."""
    trials: list[Trial] = []
    for case in cases():
        trial: Trial = {"version": case.version, "action": case.action or "Heartbeat", "style": "dicts"}
        try:
            frame = {"frame": case.frame.decode()}
        except UnicodeDecodeError:
            frame = {"hex": case.frame.hex()}
        for form in (frame, {"hex": case.frame.hex()}):
            trials += [trial | form | {"kind": "inbound", "variant": "sync", "payload": "{}"}]
            trials += [trial | form | {"kind": "unpack", "variant": "sync"}]
        if case.action and "frame" in frame:
            reply = re.sub(r'^(\s*\[\s*3\s*,\s*)"[^"]*"', r'\1"uid-1"', frame["frame"])
            request = json.dumps(payloads.everything(Message(case.version, case.action, "request")))
            trials += [
                trial | {"kind": "call", "variant": "sync", "payload": request, "replies": [reply], "suppress": True}
            ]
    return trials


def whole_trials() -> list[Trial]:
    """Each message with every property that its schema has, both ways, and what is written in every style."""
    trials: list[Trial] = []
    for message in reference.messages():
        payload = json.dumps(payloads.everything(message), ensure_ascii=False)
        trial: Trial = {"version": message.version, "action": message.action, "variant": "sync", "suppress": True}
        trials.append(trial | {"kind": "validate", "message_kind": message.kind, "payload": payload})
        styled = [trial | {"style": style, "payload": payload} for style in (STYLES[:1] if DEBUG else STYLES)]
        if message.kind == "request":
            trials.append(styled[0] | {"kind": "inbound", "frame": message.frame(payload), "payload": "{}"})
            trials += [row | {"kind": "call", "replies": ['[3,"uid-1",{}]']} for row in styled]
        else:
            request = Message(message.version, message.action, "request")
            asked = json.dumps(payloads.everything(request))
            trials += [row | {"kind": "inbound", "frame": request.frame(asked)} for row in styled]
            reply = f'[3,"uid-1",{payload}]'
            trials.append(styled[0] | {"kind": "call", "payload": asked, "replies": [reply]})
    return trials


def observe(trials: list[Trial], folder: Path | None, *, install: bool) -> list[Lines]:
    """Runs the trials in a process of their own; `folder` holds another release of the package."""
    command = [sys.executable, mobilityhouse_trial.__file__, *(["--install"] if install else [])]
    environment = dict(os.environ)
    if folder is not None:
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, [str(folder), environment.get("PYTHONPATH")]))
    rows = "".join(json.dumps(trial) + "\n" for trial in trials)
    ran = subprocess.run(command, input=rows, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return [json.loads(line) for line in ran.stdout.splitlines()]


def compare(trials: list[Trial], folder: Path | None = None) -> Counter[str]:
    """Fails with the first trial that differs without being allowed to; else says how often which was."""
    with ThreadPoolExecutor() as threads:
        theirs = threads.submit(observe, trials, folder, install=False)
        ours = threads.submit(observe, trials, folder, install=True)
    assert len(trials) == len(theirs.result()) == len(ours.result())
    count: Counter[str] = Counter()
    for trial, before, after in zip(trials, theirs.result(), ours.result(), strict=True):
        reasons = deviations(trial, before, after)
        assert reasons is not None, report(trial, before, after)
        count.update([trial["kind"], *reasons])
        if any(line.startswith(("send '[3,", "returned ")) for line in after):
            count.update([f"accepted {trial['kind']}"])
    return count


def report(trial: Trial, theirs: Lines, ours: Lines) -> str:
    lines = [f"- {line[:2000]}" for line in theirs] + [f"+ {line[:2000]}" for line in ours]
    return "\n".join([json.dumps(trial), *lines])


def deviations(trial: Trial, theirs: Lines, ours: Lines) -> Iterable[str] | None:
    """Which of the deviations explain the difference; None where something remains."""
    if theirs == ours:
        return ()
    for name, explains in DEVIATIONS.items():
        if explains(trial, theirs, ours):
            return (name,)
    return None


SENT = re.compile("log INFO  CP: send |send ")


def frame_of(line: str) -> Any:
    text = SENT.sub("", line, count=1)
    return json.loads(ast.literal_eval(text) if line.startswith("send ") else text)


def sent(lines: Lines) -> list[Any]:
    return [frame_of(line) for line in lines if line.startswith("send ")]


CAUSE = re.compile(
    r"Payload breaks the schema's '\w+' at '[\w/]*'(: unknown property '.{0,64}'(, did you mean '\w+'\?)?)?", re.DOTALL
)


def no_echo(_trial: Trial, theirs: Lines, ours: Lines) -> bool:
    """The details of a CALLERROR say which rule is broken, and no longer hold the payload."""
    if len(theirs) != len(ours):
        return False
    for before, after in zip(theirs, ours, strict=True):
        if before == after:
            continue
        if not SENT.match(before) or not SENT.match(after):
            return False
        [*header, details], [*our_header, our_details] = (frame_of(line) for line in (before, after))
        if header != our_header or header[0] != 4 or "ocpp_message" not in details:
            return False
        if list(our_details) != ["cause"] or not CAUSE.fullmatch(our_details["cause"]):
            return False
    return True


CRASH = re.compile("raised (RecursionError|ValueError|InvalidOperation|TypeError) ")


def no_crash(trial: Trial, theirs: Lines, ours: Lines) -> bool:
    """What the package cannot read or judge is refused, or accepted where the schema does; it ended the connection."""
    before, after = ([line for line in lines if CRASH.match(line)] for lines in (theirs, ours))
    if trial["kind"] == "call":
        # Who makes a call is told of mistakes; but not of the package's.
        before = [line for line in before if "InvalidOperation" in line or "for %: 'float'" in line]
    return bool(before) and not after


def new_types(trial: Trial, theirs: Lines, _ours: Lines) -> bool:
    """The CALLRESULTERROR and SEND of 2.1 are taken."""
    frame = trial.get("frame", "")
    return trial["version"] == "2.1" and frame[:2] in ("[5", "[6") and "Unable to parse message" in theirs[0]


def names_in(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set(value).union(*map(names_in, value.values()))
    return set().union(*map(names_in, value)) if isinstance(value, list) else set()


@functools.cache
def names_21() -> set[str]:
    """The official names that come back changed from the package's renaming, in snake case and as they are."""
    names = set().union(*(names_in(payloads.everything(message)) for message in reference.messages("2.1")))
    return {
        name for name in names if {name} != set(to_camel(to_snake({name: 0}))) or {name} != set(to_camel({name: 0}))
    }


def names_survive(trial: Trial, theirs: Lines, ours: Lines) -> bool:
    """Names of 2.1 that the package cannot turn back into the official ones go out as those."""
    if trial["version"] != "2.1" or not names_in(json.loads(trial.get("payload", "{}"))) & names_21():
        return False
    codec = Codec("2.1", edition="mobilityhouse", draft=4)
    before, after = (
        [codec.is_valid(json.dumps(frame), action=trial["action"]) for frame in sent(lines) if frame[0] in (2, 3)]
        for lines in (theirs, ours)
    )
    # Without validation, the package sends the wrong names.
    return not (before and all(before)) and bool(after) and all(after)


def ends_call(trial: Trial, theirs: Lines, ours: Lines) -> bool:
    """An answer that cannot be unpacked ends the call with what `unpack` raised; it ran into its timeout."""
    if trial["kind"] != "call" or "raised TimeoutError" not in theirs[-1]:
        return False
    answered = [line for line in ours[:-1] if not line.startswith("response BrokenAnswer")]
    raised = re.match(r"raised (\w+) ", ours[-1])
    logged = raised and f"log ERROR {raised[1]} Unable to parse message"
    return answered == theirs[:-1] and logged is not None and any(line.startswith(logged) for line in answered)


DEVIATIONS: dict[str, Callable[[Trial, Lines, Lines], bool]] = {
    "ends call": ends_call,
    "no echo": no_echo,
    "no crash": no_crash,
    "new types": new_types,
    "names survive": names_survive,
}


def test_random_trials() -> None:
    count = compare(random_trials(COUNT if not DEBUG else min(COUNT, 500)))
    # Enough that goes well, and enough that does not.
    for kind in ("inbound", "call"):
        assert count[kind] // 8 < count[f"accepted {kind}"] < count[kind] * 7 // 8


def test_recorded_trials() -> None:
    count = compare(recorded_trials())
    assert count["no echo"] > 10


def test_whole_trials() -> None:
    count = compare(whole_trials())
    assert count["names survive"] >= (1 if DEBUG else 10)
    assert count["no crash"] == 0


@pytest.mark.skipif(not OLD_RELEASE.exists(), reason="`make test` fetches ocpp 2.0.0; there is no copy of it")
def test_the_release_before() -> None:
    """The same with `ocpp` 2.0.0, which does not have OCPP 2.1."""
    trials = [*random_trials(COUNT // 10 if not DEBUG else 100), *recorded_trials()]
    count = compare([trial for trial in trials if trial["version"] != "2.1"], OLD_RELEASE)
    assert count["inbound"] > 0
