"""`Policy`: rules in order, checked when it is made, and the presets."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from typing import Literal

from .._core import VERSIONS, Codec
from . import presets, text
from .places import messages, official
from .rules import Rule, numbered, unknown

Format = Literal["toml", "json"]

PRESETS = ("strict", "errata", "field")


@dataclass(frozen=True, slots=True, repr=False)
class Policy:
    """An immutable list of rules. The first one that is about a violation, and has something to do, decides.

    So a repair that has nothing to change leaves the violation to the rules behind it, as does an `accept` whose bounds
    are exceeded, and a `drop` that would take the payload itself. A violation that no rule decides refuses the message.
    A repair makes one change and need not make the value valid: for what is still wrong, the rules are asked again.

    Two are equal when their rules are. Picklable, hashable, and safe to share between threads.

    Rules may be about the actions and places of the official schemas, and about those that the `codecs` know.

    Raises `ValueError` for a rule that can never apply (an unknown action, pointer, keyword or repair), with the
    nearest name that there is, and `TypeError` for what is no `Rule`.
    """

    rules: tuple[Rule, ...] = field(default=())

    def __init__(self, rules: Iterable[Rule] = (), *, codecs: Collection[Codec] = ()) -> None:
        object.__setattr__(self, "rules", tuple(numbered(rules, codecs)))

    @staticmethod
    def strict() -> Policy:
        """No rules: the official schemas decide, as without a policy."""
        return Policy()

    @staticmethod
    def errata() -> Policy:
        """What the published errata allow beyond the schemas.

        That is one thing: the unit of 1.6 samples of the measurand Frequency is Hertz, for which the enum has no
        literal (1.6 errata v4.0, 3.84). All else that they say is in the schemas of today, or in how frames are read.
        """
        return Policy(presets.errata())

    @staticmethod
    def field() -> Policy:
        """What stations in the field send off-spec: repaired where it is clear what is meant, else kept or dropped.

        A message that opens, continues or closes a transaction, or carries readings, is refused only if what is needed
        to book it is missing. Strings that carry an identity or a signature are kept to the byte. The principle, the
        rules, and which station needs each, are in `docs/leniency.md`.
        """
        return Policy(presets.field())

    @staticmethod
    def preset(name: str) -> Policy:
        """The preset of a name, one of `PRESETS`. Raises `ValueError` for another."""
        if name not in PRESETS:
            raise unknown("preset", name, PRESETS)
        preset: Policy = getattr(Policy, name)()
        return preset

    def with_rules(self, *rules: Rule, codecs: Collection[Codec] = ()) -> Policy:
        """The same policy with more rules, which come first: what is known of one station goes before the rest."""
        policy = Policy(rules, codecs=codecs)
        # Those of this policy have been checked, perhaps by other codecs.
        object.__setattr__(policy, "rules", (*policy.rules, *self.rules))
        return policy

    def with_max_lengths(
        self, max_lengths: Mapping[str, int], version: str | None = None, *, codecs: Collection[Codec] = ()
    ) -> Policy:
        """The same policy, with longer strings accepted in some fields.

        The names are those that a station reports as instances of `OCPPCommCtrlr.FieldLength`: `<message>.<field>`,
        such as "Get15118EVCertificateResponse.exiResponse"; in 1.6 and for SEND the message is as its schema is called.
        The field may be at any depth of the message. Without a `version`, all versions that know the field are meant.

        Raises `ValueError` for an unknown message or field, with the nearest name that there is.
        """
        asked = [official(version)] if version else list(map(official, VERSIONS))
        asked += [codec for codec in codecs if version in (None, codec.version)]
        longer = (rule for name, most in max_lengths.items() for rule in _max_length(name, most, asked, version))
        return self.with_rules(*longer, codecs=codecs)

    @staticmethod
    def loads(source: str, format: Format = "toml", *, codecs: Collection[Codec] = ()) -> Policy:
        """Reads a policy from TOML or JSON: a table with `rules`, and if wanted `preset` and `max_lengths`.

        The rules come before those of the preset, and `max_lengths` (as in `with_max_lengths`) before both.

        Raises `ValueError` for a text that is not of the format, for unknown names in it, and as `Policy` does.
        """
        content = text.read(source, format)
        preset = Policy.preset(content.preset) if content.preset is not None else Policy()
        policy = preset.with_rules(*content.rules, codecs=codecs)
        return policy.with_max_lengths(content.max_lengths, codecs=codecs)

    @staticmethod
    def load(path: str | PathLike[str], *, codecs: Collection[Codec] = ()) -> Policy:
        """Reads a policy from a file: JSON if its name ends with `.json`, else TOML.

        Raises as `loads`, and `OSError`.
        """
        return Policy.loads(Path(path).read_text(encoding="utf-8"), _format(path), codecs=codecs)

    def dumps(self, format: Format = "toml") -> str:
        """The policy as TOML or JSON, all its rules: `loads` makes an equal one. Raises `ValueError` for a format."""
        return text.write(self.rules, format)

    def save(self, path: str | PathLike[str]) -> None:
        """Writes the policy to a file: JSON if its name ends with `.json`, else TOML. Raises `OSError`."""
        Path(path).write_text(self.dumps(_format(path)), encoding="utf-8")

    def __repr__(self) -> str:
        return f"Policy({len(self.rules)} rules)"


def _format(path: str | PathLike[str]) -> Format:
    return "json" if Path(path).suffix.lower() == ".json" else "toml"


def _max_length(name: str, most: int, codecs: list[Codec], version: str | None) -> Iterator[Rule]:
    message, _, wanted = name.rpartition(".")
    by_name = {found.name(): found for found in messages(codecs)}
    if message not in by_name:
        raise unknown("message", message, by_name)
    _, action, kind = by_name[message]
    fields = [field for found in messages(codecs, action, kind) for field in found.max_lengths()]
    places = dict.fromkeys(place for known, place in fields if known == wanted)
    if not places:
        raise unknown(f"field of {message} with a maxLength", wanted, {known for known, _ in fields})
    # A rule and not an `Extension.patch`: that would change what is written as well, for all stations of a codec, and a
    # longer string would be no deviation.
    for place in places:
        yield Rule(
            "accept",
            version=version,
            action=action,
            kind=kind,
            pointer=place,
            keyword="maxLength",
            max_length=most,
            name=f"FieldLength {name} {most}",
        )
