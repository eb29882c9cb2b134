"""Redaction: what is masked and what stays, against an oracle that reads the list and the schemas by itself."""

from __future__ import annotations

import copy
import functools
import json
import pickle
import re
from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import reference
from ocpp_fastcodec import Codec, DecodeError, Redactor, sensitive
from ocpp_fastcodec.strategies.mutations import mutated
from ocpp_fastcodec.strategies.scalars import JSON
from payloads import everything, payloads
from reference import Message
from shared import cases, codec

ROWS = json.loads(Path(__file__).with_name("redaction.json").read_text(encoding="utf-8"))
MANY = settings(max_examples=settings.default.max_examples * 8)  # type: ignore[union-attr]
MASK = "***"
SECRET = "Zqj7Xvw2Kpy9"


# --- the oracle


class Pairs(list[tuple[str, Any]]):
    """An object, with what stands twice."""


class Number(str):
    """A number as it is spelled."""


def read(text: str) -> Any:
    return json.loads(text, object_pairs_hook=Pairs, parse_int=Number, parse_float=Number)


def plain(value: Any) -> Any:
    """As `read` would read it."""
    return read(json.dumps(value))


def is_secret(name: object) -> bool:
    """Whether this is no name of a harmless variable."""
    folded = fold(name) if isinstance(name, str) and not isinstance(name, Number) else ""
    patterns = ["*".join(map(fold, row["variable"].split("*"))) for row in sensitive() if "variable" in row]
    return not folded or any(fnmatchcase(folded, pattern) for pattern in patterns) or has_word(str(name))


SETTINGS = {
    "allowed",
    "available",
    "check",
    "count",
    "enable",
    "enabled",
    "interval",
    "length",
    "limit",
    "mode",
    "required",
    "retries",
    "size",
    "status",
    "supported",
    "timeout",
    "type",
    "types",
}
OTHERS = {
    "bypass",
    "compass",
    "discard",
    "keyboard",
    "keyless",
    "keypad",
    "passed",
    "passing",
    "passive",
    "passthrough",
    "pinging",
    "userinterface",
    "vinyl",
    "wildcard",
}
WORDS = [row["word"] for row in sensitive() if "word" in row]


def has_word(name: str, *, at_end: bool = False) -> bool:
    """Whether a name ends with a word of the list, or begins with one."""
    words = split(name)
    if not words or "".join(words) in OTHERS:
        return False
    first, last = words[0], words[-1]
    listed = {*WORDS, *(word + "s" for word in WORDS)}
    counted = len(words) > 1 and last.endswith("s") and "max" in words
    ends = last in listed or any(len(word) > 2 and last.endswith(word) for word in WORDS)
    if ends and not counted and last not in OTHERS:
        return True
    if at_end or last in SETTINGS or first in OTHERS:
        return False
    return first in listed or (len(words) == 1 and any(len(word) > 3 and first.startswith(word) for word in WORDS))


def split(name: str) -> list[str]:
    spaced = ""
    for at, letter in enumerate(name):
        before, after = name[at - 1 : at], name[at + 1 : at + 2]
        begins = letter.isupper() and (before.islower() or (before.isupper() and after.islower()))
        spaced += f" {letter}" if begins else letter if letter.isalpha() else " "
    words = spaced.lower().split()
    while len(words) > 1 and len(words[0]) == 1:
        words.pop(0)
    return words


def holds_url(text: object) -> bool:
    """Whether a string has a URL that admits, or credentials without one."""
    if not isinstance(text, str):
        return False
    url = re.compile(r"//(.*[@?]|.*#.*=|(?!\[)[^/?#:]*:[0-9]*[^/?#0-9])", re.DOTALL)
    return url.search(text) is not None or has_key(text) or has_credentials(text)


def has_credentials(text: str) -> bool:
    """Whether a word is `user:password@host`."""
    for word in re.split("[ \t\n\r\f\"'<>()\\[\\]{},;=|\\\\]", text):
        before, _, host = word.rpartition("@")
        user, _, secret = before.partition(":")
        if user and secret and re.match("[0-9A-Za-z]", host):
            return True
    return False


def has_key(text: str) -> bool:
    """Whether there is a UUID in the path of a URL, or letters and digits in a row that are mixed."""
    uuid = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
    paths = [re.sub("^[^/?#]*", "", text[found.end() :]) for found in re.finditer("//", text)]
    return any(uuid.search(path) or any(map(is_key, re.split("[^0-9A-Za-z]", path))) for path in paths)


def is_key(run: str) -> bool:
    """Whether letters and digits in a row look like a key."""
    digits = sum(one.isdigit() != other.isdigit() for one, other in pairwise(run))
    cases = sum((a.isdigit(), a.isupper()) != (b.isdigit(), b.isupper()) for a, b in pairwise(run))
    return len(run) >= 16 and (digits >= 4 or 2 * cases >= len(run))


def fold(name: str) -> str:
    return "".join(filter(str.isalnum, name)).lower()


PROPERTIES = {row["property"] for row in sensitive() if "property" in row}


@functools.cache
def places(message: Message) -> dict[str, dict[str, Any]]:
    rows = (row for row in sensitive() if "pointer" in row)
    return {row["pointer"]: row for row in rows if (row["action"], row["kind"]) == (message.action, message.kind)}


class Oracle:
    """Masks a payload that `read` has read, straight by the schema."""

    def __init__(self, message: Message) -> None:
        self.root = reference.schema(message)
        self.rows = places(message)

    def mask(self, value: Any) -> Any:
        return self.value(self.root, value, "", "", {})

    def value(self, schema: Any, value: Any, path: str, name: str, beside: dict[str, list[Any]]) -> Any:
        schema = self.resolve(schema)
        row = self.rows.get(path)
        if row and not {"beside", "unless"} & row.keys():
            return MASK
        match schema.get("type"):
            case "array":
                items = self.resolve(schema["items"])
                below = f"{path}/*"
                if name in PROPERTIES and items.get("type") != "object":
                    return MASK
                if type(value) is not list:
                    return self.value(items, value, below, name, beside)
                return [self.item(items, item, below, name, beside) for item in value]
            case "object" if isinstance(value, Pairs):
                return self.object(schema, value, path, beside)
            case "object":
                return self.item_or_list(schema, value, path, name, beside)
            case None:
                return misplaced(value)
            case _ if name in PROPERTIES:
                return MASK
            case _ if isinstance(value, Pairs):
                return misplaced(value)
            case _ if isinstance(value, list):
                return self.item_or_list(schema, value, path, name, beside)
        if row and "beside" in row:
            found = beside.get(row["beside"], [])
            parts = [part for one in around(row["beside"]) for part in beside.get(one, []) if part is not None]
            parts += beside.get("unknown", [])
            secret = any(map(is_secret, found)) or any(
                not isinstance(part, str) or isinstance(part, Number) or has_word(part, at_end=True) for part in parts
            )
            return value if found and not secret and not holds_url(value) else MASK
        if "enum" in schema:
            literals = {literal.lower() for literal in schema["enum"]}
            return MASK if type(value) is str and value and value.lower() not in literals else value
        if holds_url(value) and not row and schema["type"] == "string":
            return MASK
        numeric = row or schema["type"] != "string"
        return value if not numeric or spells_number(value) else MASK

    def item_or_list(self, schema: Any, value: Any, path: str, name: str, beside: dict[str, list[Any]]) -> Any:
        if type(value) is list:
            return [self.item(schema, item, path, name, beside) for item in value]
        return misplaced(value)

    def item(self, schema: Any, value: Any, path: str, name: str, beside: dict[str, list[Any]]) -> Any:
        if type(value) is list:
            return misplaced(value)
        return self.value(schema, value, path, name, beside)

    def object(self, schema: Any, value: Pairs, path: str, beside: dict[str, list[Any]]) -> Pairs:
        for row in self.rows.values():
            if "beside" in row and scope(row) == path:
                names = [row["beside"], *around(row["beside"])]
                beside = beside | {name: list(at(value, name[len(path) :])) for name in names}
                beside["unknown"] = [
                    Number(name)
                    for part in around(row["beside"])[::2]
                    for one in at(value, part[len(path) :].rpartition("/")[0])
                    if isinstance(one, Pairs)
                    for name, _ in one
                    if name not in ("name", "instance", "evse", "customData")
                ]
        properties = schema.get("properties", {})
        return Pairs(
            (name, self.value(properties[name], inner, f"{path}/{name}", name, beside))
            if name in properties
            else (name, misplaced(inner))
            for name, inner in value
        )

    def resolve(self, schema: Any) -> Any:
        if "$ref" in schema:
            return self.root["definitions"][schema["$ref"].rpartition("/")[2]]
        return schema


def scope(row: dict[str, Any]) -> str:
    steps, others = row["pointer"].split("/"), row["beside"].split("/")
    shared = next(number for number, step in enumerate(steps) if step != others[number])
    return "/".join(steps[:shared])


def around(beside: str) -> list[str]:
    """What the name of a variable of 2.x belongs to."""
    before, found, _ = beside.partition("/variable/name")
    parts = ("variable/instance", "component/name", "component/instance")
    return [f"{before}/{part}" for part in parts] if found else []


def at(value: Any, pointer: str) -> Iterator[Any]:
    """What stands at a pointer, every time that it does."""
    if type(value) is list:
        for item in value:
            yield from [item] if type(item) is list else at(item, pointer)
    elif not pointer:
        yield value
    elif isinstance(value, Pairs):
        _, name, *rest = pointer.split("/")
        for other, inner in value:
            if other == name:
                yield from at(inner, "".join(f"/{step}" for step in rest if step != "*"))


def spells_number(value: Any) -> bool:
    if type(value) is not str:
        return True
    return re.fullmatch(r"true|false|[-+.0-9eE]{0,32}", value.strip(" \t\n\r\f")) is not None


def misplaced(value: Any) -> Any:
    return value if value in (None, "", []) else MASK


# --- frames


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["frame"][:60])
def test_rows(row: dict[str, str]) -> None:
    redact = codec(row["version"]).redact
    frame = row["frame"].encode()
    forms: list[Any] = [row["frame"], frame, bytearray(frame), memoryview(frame)]
    assert [redact(form) for form in forms] == [row["shown"]] * 4
    if row["frame"] == row["shown"]:
        assert redact(row["frame"]) is row["frame"]


def shown(message: Message, payload: str) -> str:
    """The payload of the message, redacted."""
    frame = message.frame(payload)
    start, end = message.frame("PAYLOAD").split("PAYLOAD")
    action = message.action if message.kind == "response" else None
    redacted = codec(message.version).redact(frame, action=action)
    assert redacted.startswith(start)
    assert redacted.endswith(end)
    return redacted[len(start) : len(redacted) - len(end)]


@pytest.mark.parametrize("faults", [0, 3])
@MANY
@given(data=st.data())
def test_payloads_as_the_oracle_masks_them(faults: int, data: st.DataObject) -> None:
    message = data.draw(st.sampled_from(reference.messages()))
    payload = data.draw(payloads(message, faults))
    redacted = shown(message, payload)
    wanted = Oracle(message).mask(read(payload))
    assert read(redacted) == wanted
    assert shown(message, redacted) == redacted
    if wanted == read(payload) and payload.isprintable():  # what is not printable in a name is escaped
        assert redacted == payload, "text that stays is not touched"
    for any_ in (Redactor(message.version), Redactor()):
        # Without the action, a literal of another message may stand there as well.
        there = [text for text in strings(read(payload)) if text.lower() not in literals()]
        secrets = [text for text in there if text not in strings(wanted)]
        assert not set(secrets) & set(strings(read(any_.redact(message.frame(payload)))))


@functools.cache
def literals() -> set[str]:
    """All that any schema lists under `enum`, in lower case."""
    schemas = [part for message in reference.messages() for part in schemas_in(reference.schema(message))]
    return {literal.lower() for schema in schemas for literal in schema.get("enum", ())}


def schemas_in(schema: Any) -> Iterator[dict[str, Any]]:
    """A schema and all those in it."""
    if isinstance(schema, dict):
        yield schema
    if isinstance(schema, dict | list):
        for inner in schema.values() if isinstance(schema, dict) else schema:
            yield from schemas_in(inner)


def strings(value: Any) -> list[str]:
    if isinstance(value, Pairs):
        return [text for _, inner in value for text in strings(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in strings(inner)]
    return [value] if isinstance(value, str) and not isinstance(value, Number) else []


SHAPES: list[Callable[[Any], Any]] = [
    lambda _: SECRET,
    lambda _: {"a": [SECRET], SECRET: 1},
    lambda _: [[SECRET], {"b": SECRET}],
    lambda old: [SECRET, old],
]


def plant(message: Message, shape: Callable[[Any], Any]) -> Any:
    """A payload with every property, and a secret in all that are sensitive; how many."""
    rows = places(message)
    root = reference.schema(message)
    planted = 0

    def walk(schema: Any, value: Any, path: str) -> Any:
        nonlocal planted
        if "$ref" in schema:
            schema = root["definitions"][schema["$ref"].rpartition("/")[2]]
        name = path.rstrip("/*").rpartition("/")[2]
        if path in rows or (schema.get("type") not in ("object", "array") and name in PROPERTIES):
            planted += 1
            return shape(value)
        if any(row.get("beside") == path for row in rows.values()):
            return "wifi_PASSWORD" * 6  # more than a mutation spoils
        if isinstance(value, list):
            return [walk(schema["items"], item, f"{path}/*") for item in value]
        if isinstance(value, dict) and "properties" in schema:
            properties = schema["properties"]
            made = {key: walk(properties[key], inner, f"{path}/{key}") for key, inner in value.items()}
            return dict(reversed(made.items())) if planted % 2 else made
        return value

    payload = walk(root, copy.deepcopy(everything(message)), "")
    return payload, planted


PLANTED = [(message, plant(message, shape)) for message in reference.messages() for shape in SHAPES]
PLANTED = [(message, (payload, planted)) for message, (payload, planted) in PLANTED if planted]


def test_no_secret_is_seen_in_any_schema() -> None:
    assert len({message for message, _ in PLANTED}) >= 90
    for message, (payload, _) in PLANTED:
        frame = message.frame(json.dumps(payload))
        pending = {"id-1": message.action}
        for redacted in (
            codec(message.version).redact(frame, pending=pending),
            codec(message.version).redact(frame),
            Redactor().redact(frame),
            *(codec(other).redact(frame) for other in reference.VERSIONS if other != message.version),
        ):
            assert SECRET not in redacted, str(message)
            json.loads(redacted)


def test_every_built_in_row_is_of_use_and_documented() -> None:
    page = (reference.ROOT / "docs" / "redaction.md").read_text(encoding="utf-8")
    messages = {(message.action, message.kind) for message in reference.messages()}
    names = {name for message in reference.messages() for name in PROPERTIES if name in json.dumps(everything(message))}
    for row in sensitive():
        assert f"| {row['reason']} |" in page
        if "variable" in row:
            name = row["variable"].replace("*", "x").upper()
            frame = f'[2,"1","ChangeConfiguration",{{"value":"{SECRET}","key":"{name}"}}]'
            assert SECRET not in codec("1.6").redact(frame)
            assert f"| `{row['variable']}` |" in page
        elif "word" in row:
            for name in (f"{row['word']}Acme", f"acme_{row['word'].upper()}_2", f"Acme{row['word'].title()}"):
                frame = f'[2,"1","ChangeConfiguration",{{"value":"{SECRET}","key":"{name}"}}]'
                assert SECRET not in codec("1.6").redact(frame)
            assert f"| `{row['word']}` |" in page
        elif "property" in row:
            assert row["property"] in names
            assert f"| `{row['property']}` |" in page
        else:
            assert (row["action"], row["kind"]) in messages
            assert f"| {row['action']} {row['kind']} `{row['pointer']}`" in page


def pieces(secret: str, length: int = 5) -> list[str]:
    return [secret[start : start + length] for start in range(len(secret) - length + 1)]


SEEDS = [
    message.frame(json.dumps(payload, separators=(",", ":"))).encode()
    for message, (payload, _) in PLANTED
    if len(json.dumps(payload)) < 1500
]


@pytest.mark.parametrize("version", [*reference.VERSIONS, None])
@MANY
@given(frame=mutated(st.sampled_from(SEEDS)))
def test_mutated_frames_show_no_secret(version: str | None, frame: bytes) -> None:
    redactor = Redactor(version)
    redacted = redactor.redact(frame)
    assert not any(piece in redacted for piece in pieces(SECRET)), redacted
    assert redactor.redact(redacted) == redacted
    try:
        json.loads(frame.decode())  # From bytes, it would take encoded surrogates.
    except (ValueError, RecursionError):
        return
    json.loads(redacted.removeprefix("\ufeff"))


@pytest.mark.parametrize("version", [*reference.VERSIONS, None])
@MANY
@given(frame=st.binary(max_size=80) | st.text(st.characters(exclude_categories=()), max_size=40) | JSON.map(json.dumps))
def test_anything_gives_a_text(version: str | None, frame: Any) -> None:
    redactor = Redactor(version)
    redacted = redactor.redact(frame)
    assert redactor.redact(redacted) == redacted
    redacted.encode()


def test_shared_frames() -> None:
    for case in cases():
        redacted = case.codec.redact(case.frame, action=case.action)
        assert case.codec.redact(redacted, action=case.action) == redacted
        assert [case.codec.redact(form, action=case.action) for form in case.forms()] == [redacted] * len(case.forms())
        if case.accept is not None:
            assert len(json.loads(redacted)) == len(json.loads(case.frame))


@pytest.mark.parametrize("size", [1 << 10, 1 << 20])
def test_long_frames(size: int) -> None:
    for piece in ('{"idTag":', "[", '"idTag":"x",', "\\", '"', "x", "\0", '{"a":{},"b":[', "[2,"):
        for start in ("", '[2,"1","Authorize",', '[2,"1","Authorize",{"idTag":', '[3,"1",{"x":'):
            redacted = codec("1.6").redact(start + piece * (size // len(piece)))
            assert len(redacted) <= 2 * size


# --- what it is told


def test_a_result_is_masked_by_its_action() -> None:
    ours = codec("2.0.1")
    frame = '[3,"1",{"status":"Accepted","data":"x"}]'
    masked = '[3,"1",{"status":"Accepted","data":"***"}]'
    assert ours.redact(frame) == masked
    assert ours.redact(frame, action="Heartbeat") == '[3,"1",{"status":"***","data":"***"}]'
    assert ours.redact(frame, pending={"1": "DataTransfer"}) == masked
    assert ours.redact(frame, pending={"2": "Heartbeat"}) == masked
    assert ours.redact(frame, action="NoAction") == masked, "a log is no place to raise"


@pytest.mark.parametrize("frame", [None, 1, ["[]"], {"a": 1}], ids=repr)
def test_a_frame_of_another_type(frame: Any) -> None:
    with pytest.raises(TypeError, match="frame: expected str, bytes"):
        codec("1.6").redact(frame)
    with pytest.raises(TypeError, match="frame: expected str, bytes"):
        Redactor().redact(frame)


def test_an_action_of_another_type() -> None:
    wrong: Any = 7
    with pytest.raises(TypeError, match="action: expected str, found int"):
        codec("1.6").redact('[3,"1",{}]', action=wrong)
    with pytest.raises(TypeError, match="pending: expected a mapping, found int"):
        codec("1.6").redact('[3,"1",{}]', pending=wrong)


ADDED = [
    {"property": "imsi", "reason": "ours is secret"},
    {"variable": "Acme*Seed"},
    {"action": "StatusNotification", "kind": "request", "pointer": "/info"},
]


@pytest.mark.parametrize("make", [lambda: Codec("1.6", sensitive=ADDED), lambda: Redactor(sensitive=iter(ADDED))])
def test_added_rows(make: Callable[[], Codec | Redactor]) -> None:
    redact = make().redact
    assert redact('[2,"1","BootNotification",{"imsi":"1"}]') == '[2,"1","BootNotification",{"imsi":"***"}]'
    assert redact('[2,"1","StatusNotification",{"info":"1"}]') == '[2,"1","StatusNotification",{"info":"***"}]'
    assert redact('[2,"1","Authorize",{"idTag":"1"}]') == '[2,"1","Authorize",{"idTag":"***"}]'
    frame = '[2,"1","ChangeConfiguration",{"key":"%s","value":"1"}]'
    assert redact(frame % "acme rng seed") == frame.replace('"1"}', '"***"}') % "acme rng seed"
    assert redact(frame % "Acme") == frame % "Acme"
    assert make().sensitive == ADDED
    assert make().version in ("1.6", None)


def test_a_codec_keeps_its_rows() -> None:
    assert Codec("1.6").sensitive is None
    copied = pickle.loads(pickle.dumps(Codec("1.6", sensitive=ADDED)))
    assert copied.sensitive == ADDED
    assert repr(Redactor()) == "Redactor()"
    assert repr(Redactor("ocpp2.1")) == "Redactor('2.1')"


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ({"property": "idTga"}, "unknown property of a string, number or boolean 'idTga'; did you mean 'idTag'?"),
        ({"property": "no such"}, "unknown property of a string, number or boolean 'no such'"),
        (
            {"action": "Autorize", "kind": "request", "pointer": "/idTag"},
            "unknown action 'Autorize'; did you mean 'Authorize'?",
        ),
        (
            {"action": "Authorize", "kind": "request", "pointer": "/idTagg"},
            "unknown pointer '/idTagg'; did you mean '/idTag'?",
        ),
        ({"action": "Authorize", "kind": "result", "pointer": "/idTag"}, "expected `property`"),
        ({"idTag": True}, "expected `property`"),
        ({}, "expected `property`"),
    ],
)
def test_a_row_is_checked(row: Any, text: str) -> None:
    with pytest.raises(ValueError, match=re.escape(f"sensitive: row 1: {text}")):
        Codec("1.6", sensitive=[{"variable": "x"}, row])


@pytest.mark.parametrize("rows", [5, [object()], [{"property": b"idTag"}]], ids=repr)
def test_rows_of_another_type(rows: Any) -> None:
    with pytest.raises(TypeError):
        Redactor(sensitive=rows)


def test_an_unknown_version() -> None:
    with pytest.raises(ValueError, match="version: expected"):
        Redactor("3.0")


# --- what this library says of violations


def refusals() -> Iterator[tuple[Codec, DecodeError, str]]:
    for case in cases():
        try:
            codec(case.version).decode(case.frame, action=case.action)
        except DecodeError as error:
            if error.reply is not None:
                yield codec(case.version), error, error.reply


def test_a_refusal_of_our_own_stays_readable() -> None:
    """Its description holds no value; masked is one with a name that is not plain, because a peer chose it."""
    plain = re.compile(r"(?!.*\.\.)[\w.:/*-]+|[,\]}:]")
    shown = 0
    for own, error, reply in refusals():
        if all(plain.fullmatch(name) for name in re.findall("`([^`]*)`", error.description)):
            assert Redactor().redact(reply) == own.redact(reply) == reply
            assert Redactor().redact_text(f"sent {reply}") == f"sent {reply}"
            shown += 1
    assert shown > 400


@pytest.mark.parametrize(
    "description",
    [
        "expected string, found 04A1B2C3 at `/idTag`",
        "expected string, found integer at `/idTag` 04A1B2C3",
        "expected one of `04A1B2C3` at `/status`",
        "unknown property `04A1B2C3` at `/04A1B2C3`",
        "unknown action `04A1B2C3D4`",
        "required property `idTag` is missing at `/04A1B2C3`",
        "unknown property `idtag` at `/idtag`; did you mean `04A1B2C3`?",
        "invalid JSON: 04A1B2C3 at byte 7",
        "expected at most 20 characters, found 04A1B2C3 at `/idTag`",
        "more than 1234567890123 violations",
        "expected string, found integer at `/idTag`" * 40,
    ],
)
def test_what_only_looks_like_our_own_is_masked(description: str) -> None:
    frame = json.dumps([4, "7", "GenericError", description, {}], ensure_ascii=False, separators=(",", ":"))
    assert Redactor().redact(frame) == '[4,"7","GenericError","***",{}]'


def test_the_pseudonym_of_a_single_value() -> None:
    redactor = Redactor(pseudonyms=b"a secret of at least 16 bytes")
    for value in ("04A1B2C3", "J\u00fcrgen"):
        name = redactor.pseudonym(value)
        assert f'"{name}"' in redactor.redact(json.dumps([2, "1", "Authorize", {"idTag": value}]))
        assert redactor.pseudonym(f" {value.lower()}\n") == name
    assert redactor.pseudonym("\ud800").startswith("~")
    with pytest.raises(ValueError, match="no key"):
        Redactor().pseudonym("04A1B2C3")
