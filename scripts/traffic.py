"""The frames that a profile-guided build is trained on: captured ones, and ones drawn from every schema."""

from __future__ import annotations

import json
import string
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any, Literal, NamedTuple

from ocpp_fastcodec import Codec, DecodeError
from ocpp_fastcodec.logs import read

Json = Any
Schema = dict[str, Any]
Kind = Literal["request", "response"]

CAPTURES = Path(__file__).parent.parent / "examples" / "captures"
VERSIONS = ("1.6", "2.0.1", "2.1")
SEND = "NotifyPeriodicEventStream"

PLAIN = string.ascii_letters + string.digits + " -."
ALPHABETS = [PLAIN] * 18 + ['plain "\\/\n', "Grüße 充电桩 🔌"]


class Frame(NamedTuple):
    """A frame as it comes off the wire."""

    version: str
    text: str
    request: str | None = None
    """The action that a CALLRESULT answers."""

    @property
    def is_valid(self) -> bool:
        return Codec(self.version).is_valid(self.text, action=self.request)


def captured() -> Iterator[Frame]:
    """Two recorded sessions, in the order in which their frames came, and what stations send off-spec."""
    for name in ("ocpp16.log", "ocpp201.jsonl", "quirks.log"):
        pending: dict[str, str] = {}
        for record in read(CAPTURES / name):
            if record.version is None:
                continue
            frame = Frame(record.version, record.frame.decode(errors="replace"))
            try:
                header = Codec(frame.version).peek(frame.text)
            except DecodeError:
                yield frame
                continue
            if header.action is not None:
                pending[header.unique_id] = header.action
            yield frame._replace(request=pending.get(header.unique_id) if header.message_type_id == 3 else None)


def drawn(random: Random, each: int) -> Iterator[Frame]:
    """So many valid frames of each message of each version, from sparse to full."""
    kinds: tuple[Kind, ...] = ("request", "response")
    for version in VERSIONS:
        codec = Codec(version)
        for action in codec.actions():
            for kind in kinds[:1] if action == SEND else kinds:
                schema = codec.schema(action, kind)
                for _ in range(each):
                    unique_id = f"{random.getrandbits(128):032x}"
                    payload = drawn_value(schema, schema, random, random.random())
                    if kind == "response":
                        yield Frame(version, compact([3, unique_id, payload]), action)
                    else:
                        yield Frame(version, compact([6 if action == SEND else 2, unique_id, action, payload]))


def drawn_value(node: Schema, root: Schema, random: Random, fullness: float) -> Json:
    """A valid value; `fullness` is how likely a property is that is not required."""
    if "$ref" in node:
        node = root["definitions"][node["$ref"].rpartition("/")[2]]
    if "enum" in node:
        return random.choice(node["enum"])
    match node.get("type"):
        case "object":
            return {
                name: drawn_value(inner, root, random, fullness)
                for name, inner in node.get("properties", {}).items()
                if name in node.get("required", ()) or random.random() < fullness
            }
        case "array":
            count = random.randint(node.get("minItems", 0), min(node.get("maxItems", 4), 4))
            return [drawn_value(node["items"], root, random, fullness) for _ in range(count)]
        case "string":
            return drawn_text(node, random)
        case "integer" | "number":
            least, most = int(node.get("minimum", 0)), int(node.get("maximum", 10 ** random.randint(1, 6)))
            whole = random.randint(least, most)
            return whole if node["type"] == "integer" or whole == most else whole + random.randrange(10) / 10
        case "boolean":
            return random.random() < 0.5
        case _:
            return {"serial": drawn_text({}, random), "readings": [1, 2.5, None, True], "nested": {"empty": []}}


def drawn_text(node: Schema, random: Random) -> str:
    match node.get("format"):
        case "date-time":
            return f"2026-{random.randint(1, 12):02}-{random.randint(1, 28):02}T10:{random.randint(0, 59):02}:03Z"
        case "uri":
            return "https://example.com/firmware"
    length = random.randint(0, min(node.get("maxLength", 40), 40))
    return "".join(random.choices(random.choice(ALPHABETS), k=length))


def shuffled(frame: Frame, random: Random) -> Frame:
    """The frame with the properties of every object in another order."""

    def shuffle(inner: Json) -> Json:
        if isinstance(inner, dict):
            return {name: shuffle(inner[name]) for name in random.sample(list(inner), len(inner))}
        return [shuffle(item) for item in inner] if isinstance(inner, list) else inner

    return frame._replace(text=compact(shuffle(json.loads(frame.text))))


def spaced(frame: Frame, indent: int | None) -> Frame:
    """The frame with white space, as `json.dumps` writes it by itself, or indented."""
    return frame._replace(text=json.dumps(json.loads(frame.text), ensure_ascii=False, indent=indent))


def broken(frame: Frame, random: Random) -> Frame:
    """The frame with a property lost, added or of another type, of an unknown action, or cut."""
    message = json.loads(frame.text)
    payload = next((element for element in message if isinstance(element, dict)), {})
    name = random.choice(list(payload) or ["x"])
    match random.randrange(5):
        case 0:
            payload.pop(name, None)
        case 1:
            payload["colour"] = "green"
        case 2:
            payload[name] = [None]
        case 3:
            message[2] = "Imagined"
        case _:
            return frame._replace(text=frame.text[: random.randrange(len(frame.text))])
    return frame._replace(text=compact(message))


def compact(message: Json) -> str:
    return json.dumps(message, separators=(",", ":"), ensure_ascii=False)
