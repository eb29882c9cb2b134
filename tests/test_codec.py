"""Making a codec: versions and their other names, options, and what a mistake is told."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ocpp_fastcodec import Call, Codec, DecodeError

DEFAULTS = {
    "keys": "camel",
    "numbers": "float",
    "formats": False,
    "draft": None,
    "edition": "official",
    "max_bytes": 1 << 20,
    "max_depth": 64,
}


@pytest.mark.parametrize("version", ["1.6", "2.0.1", "2.1"])
def test_a_version_goes_by_two_names(version: str) -> None:
    assert Codec(version).version == version
    assert Codec(f"ocpp{version}").version == version


@pytest.mark.parametrize("version", ["", "1.5", "2.0", "2.0.2", "OCPP1.6", "1.6 ", "v16", "ocpp2.0"])
def test_an_unknown_version(version: str) -> None:
    with pytest.raises(ValueError, match=r"1\.6.*2\.0\.1.*2\.1"):
        Codec(version)


@pytest.mark.parametrize("version", [16, 1.6, None, b"1.6", ["1.6"]], ids=repr)
def test_a_version_is_a_string(version: Any) -> None:
    with pytest.raises(TypeError, match="str"):
        Codec(version)


def test_defaults() -> None:
    codec = Codec("1.6")
    assert {name: getattr(codec, name) for name in DEFAULTS} == DEFAULTS


def test_options_can_be_read_back() -> None:
    options: dict[str, Any] = {
        "keys": "snake",
        "numbers": "decimal",
        "formats": True,
        "draft": 4,
        "edition": "mobilityhouse",
        "max_bytes": 4096,
        "max_depth": 8,
    }
    codec = Codec("2.1", **options)
    assert {name: getattr(codec, name) for name in options} == options


BAD_VALUES: list[tuple[str, Any, str]] = [
    ("keys", "Snake", "camel.*snake"),
    ("keys", "", "camel.*snake"),
    ("numbers", "int", "float.*decimal"),
    ("draft", 5, "4.*6"),
    ("draft", 7, "4.*6"),
    ("edition", "typed-ocpp", "official.*mobilityhouse"),
    ("max_bytes", 0, "max_bytes"),
    ("max_bytes", -1, "max_bytes"),
    ("max_depth", 0, "max_depth"),
    ("max_depth", -5, "max_depth"),
    ("max_depth", 1_000_000, "max_depth"),
    ("replies", {"nonsense": None}, "nonsense"),
    ("replies", {"type": "Nonsense"}, "Nonsense"),
]


@pytest.mark.parametrize(("name", "value", "told"), BAD_VALUES, ids=lambda part: repr(part))
def test_a_bad_value(name: str, value: Any, told: str) -> None:
    with pytest.raises(ValueError, match=f"(?s){told}"):
        Codec("1.6", **{name: value})


BAD_TYPES: list[tuple[str, Any]] = [
    ("keys", 1),
    ("keys", None),
    ("numbers", float),
    ("formats", "yes"),
    ("draft", "4"),
    ("edition", None),
    ("max_bytes", "1024"),
    ("max_bytes", 1.5),
    ("max_depth", None),
    ("replies", ["type"]),
    ("replies", {"type": 4}),
    ("replies", {4: "GenericError"}),
]


@pytest.mark.parametrize(("name", "value"), BAD_TYPES, ids=lambda part: repr(part))
def test_a_bad_type(name: str, value: Any) -> None:
    with pytest.raises(TypeError, match=name):
        Codec("1.6", **{name: value})


def test_options_are_keywords() -> None:
    with pytest.raises(TypeError):
        Codec("1.6", "snake")  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="kees"):
        Codec("1.6", kees="snake")  # type: ignore[call-overload]
    with pytest.raises(TypeError):
        Codec()  # type: ignore[call-overload]


@pytest.mark.parametrize("name", ["version", "replies", *DEFAULTS])
def test_a_codec_is_immutable(name: str) -> None:
    codec = Codec("1.6")
    before = getattr(codec, name)
    with pytest.raises(AttributeError):
        setattr(codec, name, before)
    with pytest.raises(AttributeError):
        delattr(codec, name)
    with pytest.raises(AttributeError):
        codec.other = 1  # type: ignore[attr-defined]


def test_repr_says_what_it_is() -> None:
    assert "2.0.1" in repr(Codec("ocpp2.0.1"))
    assert "snake" in repr(Codec("1.6", keys="snake"))


@pytest.mark.parametrize("count", [6, 85, 86, 170, 171, 21_845, 21_846, 50_000])
def test_a_dict_of_every_width_is_whole(count: int) -> None:
    """The table behind a dict numbers its entries in one byte, in two or in four."""
    data = {f"relay{number}": number for number in range(count)}
    text = json.dumps([2, "id", "DataTransfer", {"vendorId": "v", "data": data}])
    message = Codec("2.0.1").decode(text)
    assert isinstance(message, Call)
    decoded = message.payload["data"]
    assert list(decoded.items()) == list(data.items())
    assert all(decoded[name] == number for name, number in data.items())
    decoded["another"] = decoded.pop("relay0")
    assert list(decoded.items()) == [*list(data.items())[1:], ("another", 0)]
    twice = text.replace(f'"relay{count - 1}"', '"relay0"')
    with pytest.raises(DecodeError) as caught:
        Codec("2.0.1").decode(twice)
    assert [violation.keyword for violation in caught.value.violations] == ["duplicate"]
