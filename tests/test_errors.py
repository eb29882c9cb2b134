"""`DecodeError` and `Violation`: what they hold, how they read, that they can be pickled and leak nothing."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import datetime
from typing import Any

import pytest

from ocpp_fastcodec import VERSIONS, Call, CallResult, Codec, DecodeError, EncodeError, Violation


def refused(version: str, frame: Any, action: str | None = None, **options: Any) -> DecodeError:
    with pytest.raises(DecodeError) as caught:
        Codec(version, **options).decode(frame, action=action)
    return caught.value


def only(version: str, action: str, payload: str, **options: Any) -> Violation:
    [violation] = Codec(version, **options).check(f'[2,"id","{action}",{payload}]')
    return violation


TWO = '[2,"id","BootNotification",{"chargePointVendor":7,"chargePointModel":"01234567890123456789X"}]'


def test_what_an_error_holds() -> None:
    error = refused("1.6", TWO)
    assert isinstance(error, ValueError)
    assert isinstance(error.violations, tuple)
    assert [violation.keyword for violation in error.violations] == ["type", "maxLength"]
    assert error.code == "TypeConstraintViolation", "the first violation decides"
    assert (error.unique_id, error.message_type_id, error.action) == ("id", 2, "BootNotification")
    assert error.description == error.violations[0].message
    assert error.reply is not None
    assert json.loads(error.reply)[:4] == [4, "id", error.code, error.description]


CASES: list[tuple[str, tuple[str | None, int | None, str | None]]] = [
    ("", (None, None, None)),
    ("pong", (None, None, None)),
    ("[2,", (None, 2, None)),
    ('[2,"id"', ("id", 2, None)),
    ('[2,"id","Heartbeat"', ("id", 2, "Heartbeat")),
    ('[2,"id","Heartbeat",{"x":1}]', ("id", 2, "Heartbeat")),
    ('[2,"id","Nope",{}]', ("id", 2, "Nope")),
    ('[2,42,"Heartbeat",{}]', (None, 2, None)),
    ('["2","id","Heartbeat",{}]', ("id", None, None)),
    ('[9,"id",{}]', ("id", 9, None)),
    ('[3,"id",5]', ("id", 3, None)),
    ('[4,"id",5,"",{}]', ("id", 4, None)),
]


@pytest.mark.parametrize(("frame", "known"), CASES, ids=lambda part: repr(part))
def test_what_is_known_of_a_broken_frame(frame: str, known: tuple[Any, ...]) -> None:
    error = refused("2.0.1", frame)
    assert (error.unique_id, error.message_type_id, error.action) == known


MESSAGES: list[tuple[str, str, str, str]] = [
    ("1.6", "StatusNotification", '{"connectorId":"x","errorCode":"NoError","status":"Available"}',
     "expected integer, found string at `/connectorId`"),
    ("1.6", "StatusNotification", '{"connectorId":1.5,"errorCode":"NoError","status":"Available"}',
     "expected integer, found number at `/connectorId`"),
    ("1.6", "StatusNotification", '{"connectorId":true,"errorCode":"NoError","status":"Available"}',
     "expected integer, found boolean at `/connectorId`"),
    ("1.6", "Authorize", '{"idTag":null}', "expected string, found null at `/idTag`"),
    ("1.6", "Authorize", '{"idTag":["a"]}', "expected string, found array at `/idTag`"),
    ("1.6", "Authorize", '{"idTag":{}}', "expected string, found object at `/idTag`"),
]  # fmt: skip


@pytest.mark.parametrize(("version", "action", "payload", "told"), MESSAGES, ids=lambda part: part)
def test_how_a_violation_reads(version: str, action: str, payload: str, told: str) -> None:
    assert only(version, action, payload).message == told


def test_what_a_violation_holds() -> None:
    frame = '[2,"id","Authorize",{"idTag":"ü01234567890123456789"}]'
    [violation] = Codec("1.6").check(frame)
    assert (violation.keyword, violation.pointer, violation.property) == ("maxLength", "/idTag", None)
    assert (violation.expected, violation.found) == (20, 21)
    assert frame.encode()[violation.offset :].startswith('"ü'.encode())
    assert "20" in violation.message
    assert "21" in violation.message
    assert str(violation) == violation.message or violation.message in repr(violation)


def test_required_names_the_property() -> None:
    violation = only("1.6", "Authorize", "{}")
    assert (violation.keyword, violation.pointer, violation.property) == ("required", "", "idTag")
    assert "idTag" in violation.message


def test_additional_properties_name_the_property() -> None:
    violation = only("1.6", "Heartbeat", '{"a/b":1}')
    assert (violation.keyword, violation.pointer, violation.property) == (
        "additionalProperties",
        "/a~1b",
        "a/b",
    )


def test_a_duplicate_names_the_property() -> None:
    violation = only("1.6", "Authorize", '{"idTag":"a","idTag":"b"}')
    assert (violation.keyword, violation.pointer, violation.property) == ("duplicate", "/idTag", "idTag")


SPELT_TWICE = [
    ("a", "a"),
    ("a", "\\u0061"),
    ("\\u0061", "a"),
    ("\U0001f697", "\\ud83d\\ude97"),
    ("l" * 41, "l" * 41),
    ("", ""),
]


@pytest.mark.parametrize("others", [0, 4, 11, 12, 13, 100, 300, 1000])
@pytest.mark.parametrize(("first", "second"), SPELT_TWICE, ids=range(len(SPELT_TWICE)))
def test_a_name_that_no_schema_knows_stands_once(others: int, first: str, second: str) -> None:
    between = "".join(f'"relay{number}":{number},' for number in range(others))
    start = '[2,"id","DataTransfer",{"vendorId":"v","data":{'
    # An object inside has names of its own, the same one among them.
    inside = f'{{"{second}":1,"other":2}}'
    frame = f'{start}"{first}":{inside},{between}"{second}":"secret"}}}}]'
    [violation] = refused("2.0.1", frame).violations
    assert (violation.keyword, violation.property) == ("duplicate", json.loads(f'"{first}"'))
    assert violation.offset == frame.encode().index(f'"{second}":"secret"'.encode())
    assert not Codec("2.0.1").is_valid(frame)
    once = f'{start}{between}"{second}":"secret"}}}}]'
    message = Codec("2.0.1").decode(once)
    assert isinstance(message, Call)
    assert message.payload == json.loads(once)[3]


FOUND: list[tuple[str, str, Any, str]] = [
    ("Authorize", '{"idTag":5}', "string", "integer"),
    ("Authorize", '{"idTag":5.5}', "string", "number"),
    ("ClearChargingProfile", '{"id":"5"}', "integer", "string"),
    ("ChangeAvailability", '{"connectorId":1,"type":"operative"}', ("Inoperative", "Operative"), "string"),
]


@pytest.mark.parametrize(("action", "payload", "expected", "found"), FOUND, ids=lambda part: repr(part))
def test_expected_and_found(action: str, payload: str, expected: Any, found: Any) -> None:
    violation = only("1.6", action, payload)
    assert violation.found == found
    assert violation.expected == expected


def test_a_violation_is_a_value() -> None:
    one, other = only("1.6", "Authorize", '{"idTag":5}'), only("1.6", "Authorize", '{"idTag":5}')
    assert one == other
    assert one != only("1.6", "Authorize", '{"idTag":true}')
    with pytest.raises(AttributeError):
        one.pointer = "/x"  # type: ignore[misc]


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickle(protocol: int) -> None:
    error = refused("2.0.1", '[2,"id","DataTransfer",{"x":1,"messageId":5}]')
    names = ["violations", "code", "description", "unique_id", "message_type_id", "action", "reply", "args"]
    for copied in (pickle.loads(pickle.dumps(error, protocol)), copy.copy(error), copy.deepcopy(error)):
        assert type(copied) is DecodeError
        assert {name: getattr(copied, name) for name in names} == {name: getattr(error, name) for name in names}
        assert str(copied) == str(error)
    assert pickle.loads(pickle.dumps(error.violations, protocol)) == error.violations
    assert copy.deepcopy(error.violations[0]) == error.violations[0]


SECRET = "s3cr3t-T0ken"
LEAKS = [
    '{"idTag":"' + SECRET * 5 + '"}',
    '{"idTag":["' + SECRET + '"]}',
    '{"idTag":"x","password":"' + SECRET + '"}',
    '{"idTag":"x","idTag":"' + SECRET + '"}',
    '{"idTag":"' + SECRET,
    '{"idTag":"x" "' + SECRET + '"}',
    '{"idTag":' + SECRET + "}",
    '{"idTag":"' + SECRET + '\\q"}',
    '"' + SECRET + '"',
]


@pytest.mark.parametrize("payload", LEAKS, ids=repr)
@pytest.mark.parametrize("version", ["1.6", "2.0.1", "2.1"])
def test_no_value_is_repeated(version: str, payload: str) -> None:
    error = refused(version, f'[2,"id","Authorize",{payload}]')
    assert all(SECRET not in text for text in (str(error), repr(error), error.description, error.reply or ""))
    assert all(SECRET not in repr(violation) + violation.message for violation in error.violations)


def test_a_name_of_the_peers_choice_is_cut() -> None:
    name = "n" * 60 + "<tail that must not be seen>"
    for frame in (f'[2,"id","Heartbeat",{{"{name}":1}}]', f'[2,"id","{name}",{{}}]'):
        error = refused("2.1", frame)
        assert all("must not" not in text for text in (str(error), error.description, error.reply or ""))
        assert "n" * 60 in error.violations[0].message


def test_a_name_of_the_peers_choice_is_escaped() -> None:
    for frame in ('[2,"id","Heartbeat",{"a\\nb\\u001b[31m":1}]', '[2,"id","a\\nb\\u001b[31m",{}]'):
        error = refused("1.6", frame)
        assert error.violations[0].message.isprintable()
        assert error.reply is not None
        assert json.loads(error.reply)[3].isprintable()


@pytest.mark.parametrize("version", ["2.0.1", "2.1"])
def test_a_description_has_at_most_255_characters(version: str) -> None:
    inner = "{" + '"é' * 1 + "x" * 64 + '":'
    frame = '[2,"id","DataTransfer",{"vendorId":"v","data":' + inner * 20 + '{"a":1,"a":2}' + "}" * 20 + "}]"
    error = refused(version, frame)
    assert 0 < len(error.description) <= 255
    assert error.reply is not None
    assert json.loads(error.reply)[3] == error.description


def test_all_violations_are_told_but_not_without_end() -> None:
    extra = ",".join(f'"x{number}":0' for number in range(20_000))
    error = refused("1.6", f'[2,"id","Heartbeat",{{{extra}}}]')
    assert len(error.violations) == 20_000
    assert len(str(error)) < 2_000
    assert error.reply is not None
    assert len(error.reply) < 2_000


def told(version: str, frame: str, action: str | None = None) -> str:
    with pytest.raises(DecodeError) as caught:
        Codec(version).decode(frame, action=action)
    return str(caught.value)


STATUS = '[2,"1","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":%s}]'


@pytest.mark.parametrize(
    ("frame", "text"),
    [
        ('[2,"1","Authorize",{"idTag":5}]', "Authorize: expected string, found integer at `/idTag`"),
        (
            '[2,"1","Authorize",{"idtag":"A"}]',
            "Authorize: required property `idTag` is missing in the payload (and 1 more)",
        ),
        (
            '[2,"1","Authorize",{"idTag":"A","id_tag":"B"}]',
            "Authorize: unknown property `id_tag` at `/id_tag`; did you mean `idTag`?",
        ),
        ('[2,"1","Authorize",{"idTag":"A","card":"B"}]', "Authorize: unknown property `card` at `/card`"),
        ('[2,"1","authorize",{}]', "unknown action `authorize`; did you mean `Authorize`?"),
        ('[2,"1","Authorise",{}]', "unknown action `Authorise`; did you mean `Authorize`?"),
        ('[2,"1","Nope",{}]', "unknown action `Nope`"),
        ('[2,"1","TransactionEvent",{}]', "unknown action `TransactionEvent`, known in OCPP 2.0.1 and 2.1"),
        (
            '[2,"1","Authorize-Signed",{}]',
            "unknown action `Authorize-Signed`, the message is signed and nothing verifies it",
        ),
        ('[2,"1","A\\nB",', "A\\u000aB: invalid JSON: the frame ends too early at byte 14"),
        ("[4,5]", "expected string, found integer at `/1` of the frame"),
    ],
)
def test_a_text_names_the_action_and_what_was_meant(frame: str, text: str) -> None:
    assert told("1.6", frame) == text


@pytest.mark.parametrize(
    ("status", "meant"),
    [
        ("available", "Available"),
        ("SUSPENDEDEV", "SuspendedEV"),
        ("Suspended_EVSE", "SuspendedEVSE"),
        ("Charing", "Charging"),
        ("SuspendedEVS", None),  # as near to the one as to the other
        ("Occupied", None),
        ("", None),
    ],
)
def test_a_literal_that_was_meant(status: str, meant: str | None) -> None:
    text = told("1.6", STATUS % json.dumps(status))
    assert text.endswith(f" at `/status`; did you mean `{meant}`?" if meant else " at `/status`")
    assert "`Available`, `Preparing`" in text
    assert f"`{status}`" not in text


def test_many_literals_are_listed_up_to_a_length() -> None:
    frame = (
        '[2,"1","NotifyEvent",{"generatedAt":"t","seqNo":1,"eventData":[{"eventId":1,"timestamp":"t","trigger":"x"}]}]'
    )
    assert "expected one of `Alerting`, `Delta`, `Periodic` at" in Codec("2.0.1").check(frame)[-1].message
    for version in VERSIONS:
        for action in Codec(version).actions():
            for violation in Codec(version).check(f'[2,"1","{action}",{{"reason":"x","measurand":"x","status":"x"}}]'):
                if violation.keyword == "enum":
                    assert isinstance(violation.expected, tuple)
                    assert violation.message.count("`, `") < 20
                    assert len(violation.message) <= 255


def test_a_broken_answer_names_the_action_that_it_answers() -> None:
    frame = '[3,"1",{"status":"Accepted"}]'
    for options in ({"action": "Authorize"}, {"pending": {"1": "Authorize"}}):
        with pytest.raises(DecodeError) as caught:
            Codec("1.6").decode(frame, **options)
        assert caught.value.action == "Authorize"
        assert str(caught.value).startswith("Authorize: ")
    with pytest.raises(DecodeError) as caught:
        Codec("1.6").decode("[3,1,{}]", action="Authorize")
    assert caught.value.action is None


def test_python_is_spoken_by_the_bindings() -> None:
    payload = {"currentTime": datetime(2024, 1, 1)}
    with pytest.raises(EncodeError) as caught:
        Codec("1.6").encode(CallResult("1", payload, "Heartbeat"))
    assert str(caught.value) == (
        "Heartbeat: expected a date-time with a time zone at `/currentTime`, such as `datetime.now(timezone.utc)`"
    )
    wrong: Any = {1: 2}
    with pytest.raises(TypeError, match=r"^expected a string as property name, found `int` in the payload$"):
        Codec("1.6").encode(CallResult("1", wrong, "Heartbeat"))
