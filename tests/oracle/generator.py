"""Frames made from a seed, fast enough for millions: valid ones, near misses, random JSON, mutated bytes.

Frame `index` of a seed is the same whatever was made before it, so two numbers reproduce a failure. Kinds, messages
and near misses take turns by index: each keyword is broken at each place of each official schema that has it once in
`len(misses())` near misses. All else is drawn.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from json.encoder import encode_basestring
from random import Random
from typing import NamedTuple, TypeVar

import reference
from places import NUMBERS, SAMPLES, SPELLINGS, Miss, Path, Place, misses, root, words
from reference import Message
from reference_frame import MAX_DEPTH, MAX_EXPONENT, MAX_NUMBER_LENGTH
from shared import cases

T = TypeVar("T")

# In the order in which they take turns.
KINDS = words("""
valid miss mutated valid miss stray valid miss mutated miss valid miss mutated header miss stray valid miss mutated json
""")
MISSES = KINDS.count("miss")

ALPHABETS = ["abcXYZ019 -_.:/", 'x"\\/\b\f\n\r\t\x01', "xüß\xa0", "x充\ud7ff\ue000\uffff", "x🔌\U00010000\U0010ffff"]
SCALARS = [text for type_ in ("null", "boolean", "integer", "number", "string") for text in SAMPLES[type_]] + NUMBERS
NAMES = ["x", "", "a/b", "m~n", "~1", "id", "Id", "ID", "vendorId", "customdata", "custom_data", "value ", "ключ", "🔌"]
NAMES += ['"', "\\", "\n", "\0", "x" * 64, "ü" * 65, "constructor", "__proto__", "0"]
GAPS = ["", "", "", "", "", " ", "\n\t", "\r\n  "]
TOKENS = [b" ", b"\n", b"\0", b"\xff", b"\xc3", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc0\xaf"]
TOKENS += rb'" \ { } [ ] , : null \u0000 \ud800 \ud83d\ude00 1e999 - . 0 e5 {"a":1} "id" 2 3 5 6 NaN //'.split(b" ")
IDS = [f'"{text}"' for text in ("1", "", "19223201", "x" * 36, "充" * 36, "\\u0041", "\\ud83d\\udd0c" * 36, '\\"')]
IDS += ['"5e0d6e2c-5c0a-4b0e-9e0e-0c1c0a6f2b8d"'] * 4
ODD_IDS = [*IDS, '"' + "x" * 37 + '"', '"' + "🔌" * 37 + '"', '"' + "\\u00e9" * 37 + '"', "null", "7"]
ODD_NUMBERS = words('0 1 2 3 4 5 6 7 -2 20 2.0 2e0 "2" true [2] 18446744073709551618 2000000000000000000000')
ACTIONS = words(
    '"Heartbeat" "heartbeat" "Heartbeat-Signed" "BootNotificationRequest" "NotifyPeriodicEventStream" "" "Vendor"'
)
# So many values, and then only what is required.
BUDGET = 40


class Made(NamedTuple):
    """A frame, and what its maker knows of it."""

    kind: str
    version: str
    frame: str | bytes
    # That of the request which a CALLRESULT answers.
    action: str | None = None
    # All that is wrong, as pairs of pointer and keyword, where it was planted.
    planted: set[tuple[str, str]] | None = None


@functools.cache
def _shared_frames() -> list[str]:
    found = {case.frame for case in cases() if len(case.frame) < 400 and not case.options}
    return sorted(frame.decode(errors="replace") for frame in found)


class Writer:
    """Draws JSON texts."""

    def __init__(self, random: Random, fullness: float, stray: float = 0.0, miss: Miss | None = None) -> None:
        self.random = random
        self.gap = self.pick(GAPS)
        self.escapes = random.random() < 0.05
        # How likely a property is that is not required.
        self.fullness = fullness
        # How likely a value is replaced by one that does not belong there.
        self.stray = stray
        self.miss = miss
        self.planted: set[tuple[str, str]] = set()
        self.left = BUDGET
        self.at: list[str | int] = []

    def pick(self, choices: Sequence[T]) -> T:
        return choices[int(self.random.random() * len(choices))]

    def spell(self, text: str) -> str:
        return SPELLINGS[int(self.random.random() ** 2 * 3)](text)

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def value(self, place: Place, path: Path | None = None) -> str:
        """A value for a place. `path` leads on to what `miss` breaks; None: that is not in here."""
        self.left -= 1
        if path == ():
            return self.broken(place)
        if path is None and self.stray and self.chance(self.stray):
            return self.pick(place.broken[self.pick(list(place.broken))]) if place.broken else self.anything(2)
        match place.type:
            case "object":
                return self.object(place, path)
            case "array":
                return self.array(place, path)
            case "any":
                return self.anything(3)
            case "string" if "enum" not in place.schema and self.chance(0.3):
                return self.string(int(place.schema.get("maxLength", 50)))
        return self.pick(place.valid)

    def object(self, place: Place, path: Path | None = None, keyword: str = "", without: str | None = None) -> str:
        step, rest = (path[0], path[1:]) if path else (None, ())
        required = place.schema.get("required", ())
        pairs = []
        for name, inner in place.properties.items():
            if name == step:
                self.at.append(name)
                pairs.append((name, self.value(inner, rest)))
            elif name != without and (name in required or (self.left > 0 and self.chance(self.fullness))):
                pairs.append((name, self.value(inner)))
        if place.is_open and self.chance(0.5):
            pairs += [(name, self.anything(2)) for name in self.names() if name not in place.properties]
        if keyword in ("additionalProperties", "duplicate"):
            self.add(pairs, place, keyword)
        elif self.stray and self.chance(self.stray):
            self.spoil(pairs, place)
        if self.chance(0.3):
            self.random.shuffle(pairs)
        return self.members(pairs)

    def add(self, pairs: list[tuple[str, str]], place: Place, keyword: str) -> None:
        """A property that no schema knows, or one that is there already."""
        known = [name for name, _ in pairs]
        if keyword == "duplicate":
            if not known:
                known = list(place.properties) or NAMES
                pairs.append(self.pair(place, self.pick(known)))
                known = [pairs[-1][0]]
            name = self.pick(known)
        else:
            near = [self.pick((name.upper(), name.lower(), f"{name} ", f"{name}\0", name[1:])) for name in known]
            name = self.pick([name for name in NAMES + near * 3 if name not in place.properties])
        pairs.insert(int(self.random.random() * (len(pairs) + 1)), self.pair(place, name))
        self.planted = {(reference.pointer_of([*self.at, name]), keyword)}

    def pair(self, place: Place, name: str) -> tuple[str, str]:
        return name, self.value(place.properties[name]) if name in place.properties else self.anything(1)

    def spoil(self, pairs: list[tuple[str, str]], place: Place) -> None:
        at = int(self.random.random() * (len(pairs) + 1))
        match self.pick(("lose", "add", "double")):
            case "lose":
                del pairs[at : at + 1]
            case "add":
                pairs.insert(at, self.pair(place, self.pick(NAMES)))
            case "double" if pairs:
                pairs.insert(at, self.pair(place, self.pick(pairs)[0]))

    def members(self, pairs: list[tuple[str, str]]) -> str:
        gap = self.gap
        if self.escapes:
            texts = [f"{self.spell(name)}{gap}:{gap}{text}" for name, text in pairs]
        else:
            texts = [f"{encode_basestring(name)}{gap}:{gap}{text}" for name, text in pairs]
        return f"{{{gap}{f'{gap},{gap}'.join(texts)}{gap}}}"

    def array(self, place: Place, path: Path | None = None, count: int | None = None) -> str:
        assert place.items is not None
        if count is None:
            least = int(place.schema.get("minItems", 0))
            most = min(int(place.schema.get("maxItems", 3)), 3)
            count = least if self.left <= 0 else self.random.randint(least, max(least, most))
            count = max(count, 1 if path else 0)
        if not path:
            return self.items([self.value(place.items) for _ in range(count)])
        # The last item is broken, the others are right.
        items = [self.value(place.items) for _ in range(count - 1)]
        self.at.append(count - 1)
        return self.items([*items, self.value(place.items, path[1:])])

    def items(self, items: list[str]) -> str:
        gap = self.gap
        return f"[{gap}{f'{gap},{gap}'.join(items)}{gap}]"

    def string(self, limit: int) -> str:
        """A string of at most so many characters, now and then of just as many."""
        if self.chance(0.2):
            return self.exactly(limit if limit < 600 or self.chance(0.05) else 40)
        alphabet = self.pick(ALPHABETS)
        length = int(self.random.random() * (min(limit, 30) + 1))
        return self.spell("".join([self.pick(alphabet) for _ in range(length)]))

    def exactly(self, length: int) -> str:
        text = self.pick(self.pick(ALPHABETS)) * length
        if length and self.chance(0.5):
            text = text[1:] + self.pick(self.pick(ALPHABETS))
        return self.spell(text)

    def number(self) -> str:
        bits = self.random.getrandbits
        text = self.pick(("", "-")) + str(bits(self.pick((1, 8, 31, 53, 64, 65, 200))))
        if self.chance(0.5):
            text += f".{bits(self.pick((3, 30, 64)))}{self.pick(('', '0', '000'))}"
        if self.chance(0.3):
            text += self.pick("eE") + self.pick(("", "+", "-")) + str(bits(self.pick((3, 5, 9))))
        return text

    def names(self) -> list[str]:
        """Up to two; twice the same only when values stray."""
        names = [self.pick(NAMES) for _ in range(int(self.random.random() * 3))]
        return names if self.stray else list(dict.fromkeys(names))

    def anything(self, depth: int) -> str:
        """Any JSON."""
        chance = self.random.random()
        if chance < 0.1:
            return self.number()
        if chance < 0.2:
            return self.string(20)
        if depth == 0 or chance < 0.7:
            return self.pick(SCALARS)
        if chance < 0.85:
            return self.items([self.anything(depth - 1) for _ in range(int(self.random.random() * 4))])
        return self.members([(name, self.anything(depth - 1)) for name in self.names()])

    def at_a_limit(self) -> str:
        """Nesting, or a number, as large as the codec takes it, or a little larger."""
        match self.pick(("depth", "digits", "exponent")):
            case "depth":
                depth = MAX_DEPTH + self.pick((-3, -2, -1, 0, 1))
                opening, closing = self.pick((("[", "]"), ('{"x":', "}"), ('[{"x":', "}]")))
                depth //= len(closing)
                return f"{opening * depth}{self.pick(SCALARS)}{closing * depth}"
            case "digits":
                digits = "1" * (MAX_NUMBER_LENGTH + self.pick((-2, -1, 0, 1)))
                return self.pick((digits, f"-{digits[1:]}", f"{digits[2:]}.5", f"{digits[:9]}.{digits[10:]}"))
        exponent = MAX_EXPONENT + self.pick((-1, 0, 1))
        return f"{self.pick(('0', '1', '-1.5'))}{self.pick('eE')}{self.pick('+-')}{self.pick(('', '000'))}{exponent}"

    def broken(self, place: Place) -> str:
        """A value that breaks one keyword, all else being right."""
        assert self.miss is not None
        keyword = self.miss.keyword
        self.planted = {(reference.pointer_of(self.at), keyword)}
        match keyword:
            case "required":
                return self.object(place, without=self.miss.name)
            case "additionalProperties" | "duplicate":
                return self.object(place, keyword=keyword)
            case "minItems":
                return self.array(place, count=int(place.schema["minItems"]) - 1)
            case "maxItems":
                self.left = 0
                return self.array(place, count=int(place.schema["maxItems"]) + 1)
            case "maxLength" if keyword not in place.broken or self.chance(0.7):
                return self.exactly(int(place.schema["maxLength"]) + self.pick((1, 1, 1, 2, 17)))
            case "type" if "enum" in place.schema:
                self.planted.add((reference.pointer_of(self.at), "enum"))
        # OCPP-J reads a payload that is `null` as an empty one.
        return self.pick([text for text in place.broken[keyword] if self.at or text != "null"])

    def frame(self, elements: list[str]) -> str:
        return f"{self.gap}{self.items(elements)}{self.gap}"

    def message(self, message: Message, payload: str) -> str:
        unique_id = self.pick(IDS)
        if message.kind == "response":
            return self.frame(["3", unique_id, payload])
        return self.frame([str(message.number), unique_id, f'"{message.action}"', payload])

    def header(self, message: Message) -> str:
        """A frame with one element or another wrong, or an error."""
        number, action, payload = str(message.number), f'"{message.action}"', self.value(root(message))
        match self.pick(("error", "error", "number", "id", "action", "payload", "count")):
            case "error":
                code = self.pick(('"InternalError"', '"GenericError"', '""', '"充电桩"', "null", "7"))
                description = self.string(300) if self.chance(0.8) else self.anything(1)
                details = self.pick(("{}", "{}", '{"a":[1.5]}', "null", '"text"', "[]", self.anything(3)))
                elements = [self.pick("45"), self.pick(IDS), code, description, details]
                del elements[5 - self.pick((0, 0, 0, 1, 2, 3)) :]
                return self.frame(elements)
            case "number":
                number = self.pick(SCALARS) if self.chance(0.5) else self.pick(ODD_NUMBERS)
            case "id":
                elements = [number, self.pick(ODD_IDS) if self.chance(0.7) else self.anything(1), action, payload]
                return self.frame(elements)
            case "action":
                action = self.pick(ACTIONS) if self.chance(0.7) else self.anything(1)
            case "payload":
                payload = self.anything(2)
        elements = [number, self.pick(IDS), action, payload]
        if self.chance(0.3):
            elements = [*elements, self.anything(1)] if self.chance(0.3) else elements[: int(self.random.random() * 4)]
        return self.frame(elements)

    def mutate(self, text: str) -> bytes:
        """The frame with some of its bytes replaced, lost, doubled and moved."""
        frame = bytearray(text.encode())
        for _ in range(self.pick((1, 1, 1, 2, 3, 4))):
            at = int(self.random.random() * (len(frame) + 1))
            end = at + int(self.random.random() * 5)
            match self.pick(("byte", "token", "token", "lose", "double", "move", "cut")):
                case "byte":
                    frame[at : at + 1] = bytes([int(self.random.random() * 256)])
                case "token":
                    frame[at:at] = self.pick(TOKENS)
                case "lose":
                    del frame[at:end]
                case "double":
                    frame[at:at] = frame[at:end]
                case "move":
                    piece = frame[at:end]
                    del frame[at:end]
                    to = int(self.random.random() * (len(frame) + 1))
                    frame[to:to] = piece
                case "cut" if self.chance(0.1):
                    del frame[at:]
        return bytes(frame)


def _turn(number: int, count: int) -> int:
    """Goes through all numbers below `count`, neighbours far apart; 1_000_003 is a prime."""
    return number * 1_000_003 % count


def make(seed: int, index: int) -> Made:
    """Frame `index` of a seed."""
    random = Random(seed << 64 | index)
    turn, slot = divmod(index, len(KINDS))
    kind = KINDS[slot]
    message = reference.messages()[_turn(index, len(reference.messages()))]
    planted: set[tuple[str, str]] | None = None
    frame: str | bytes
    match kind:
        case "miss":
            number = turn * MISSES + KINDS[:slot].count("miss")
            miss = misses()[_turn(number, len(misses()))]
            message = miss.message
            writer = Writer(random, random.choice((0.0, 0.0, 0.0, 0.1, 0.2)), miss=miss)
            frame = writer.message(message, writer.value(root(message), miss.path))
            planted = writer.planted
        case "valid":
            writer = Writer(random, random.choice((0.0, 0.0, 0.1, 0.1, 0.3, 0.3, 0.6, 1.0)))
            frame = writer.message(message, writer.value(root(message)))
            planted = set()
        case "stray":
            writer = Writer(random, random.choice((0.1, 0.3)), stray=random.choice((0.03, 0.1, 0.3)))
            frame = writer.message(message, writer.value(root(message)))
        case "json":
            writer = Writer(random, 0.0, stray=0.2)
            match random.randrange(3):
                case 0:
                    frame = writer.anything(5)
                case 1:
                    frame = writer.message(message, writer.anything(5))
                case _:
                    frame = writer.message(message, writer.members([("x", writer.at_a_limit())]))
        case "header":
            writer = Writer(random, 0.0, stray=random.choice((0.0, 0.1)))
            frame = writer.header(message)
        case _:
            writer = Writer(random, random.choice((0.0, 0.0, 0.1)))
            if random.random() < 0.2:
                text = writer.pick(_shared_frames())
            else:
                text = writer.message(message, writer.value(root(message)))
            frame = writer.mutate(text)
            if random.random() < 0.5:
                # Lone surrogates, which a `str` may hold, now and then.
                frame = frame.decode(errors=random.choice(("replace", "replace", "surrogateescape")))
    if kind != "mutated" and random.random() < 0.5:
        assert isinstance(frame, str)
        frame = frame.encode()
    answers = message.kind == "response" and (planted is not None or random.random() < 0.9)
    return Made(kind, message.version, frame, message.action if answers else None, planted)
