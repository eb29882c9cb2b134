"""What `encode` makes of objects of other libraries, none of which it imports."""

from __future__ import annotations

import subprocess
import sys
from collections import ChainMap, OrderedDict, UserDict
from datetime import UTC, datetime
from enum import Enum
from types import MappingProxyType
from typing import Any

import attrs
import msgspec
import pydantic
import pytest
from pydantic.alias_generators import to_camel

from ocpp_fastcodec import Call, Codec, EncodeError

FRAME = (
    '[2,"1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"m","vendorName":"v",'
    '"modem":{"iccid":"89"}}}]'
)


class Reason(Enum):
    POWER_UP = "PowerUp"


class Modem(msgspec.Struct):
    iccid: str | None = None
    imsi: str | None = None


class Station(msgspec.Struct, rename="camel"):
    model: str
    vendor_name: str
    modem: Modem
    serial_number: str | None = None
    firmware_version: str | msgspec.UnsetType = msgspec.UNSET


class Boot(msgspec.Struct, rename="camel"):
    reason: Reason
    charging_station: Station


@attrs.define
class AttrsModem:
    iccid: str
    imsi: str | None = None


@attrs.define
class AttrsStation:
    model: str
    vendorName: str
    modem: AttrsModem


@attrs.frozen
class AttrsBoot:
    reason: str
    charging_station: AttrsStation = attrs.field(alias="chargingStation")


class PydanticModem(pydantic.BaseModel):
    iccid: str
    imsi: str | None = None


class PydanticStation(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(alias_generator=to_camel, populate_by_name=True)
    model: str
    vendor_name: str
    modem: PydanticModem


class PydanticBoot(pydantic.BaseModel):
    reason: Reason
    charging_station: PydanticStation = pydantic.Field(serialization_alias="chargingStation")


class Snake(msgspec.Struct):
    reason: str
    charging_station: Any


MODEM = {"iccid": "89"}
STATION = {"model": "m", "vendorName": "v", "modem": MODEM}
BOOT = {"reason": "PowerUp", "chargingStation": STATION}


@pytest.mark.parametrize(
    "payload",
    [
        Boot(Reason.POWER_UP, Station("m", "v", Modem("89"))),
        AttrsBoot("PowerUp", AttrsStation("m", "v", AttrsModem("89"))),
        PydanticBoot(
            reason=Reason.POWER_UP,
            charging_station=PydanticStation(model="m", vendor_name="v", modem=PydanticModem(iccid="89")),
        ),
        MappingProxyType(BOOT),
        UserDict(BOOT),
        ChainMap[str, Any]({"reason": "PowerUp"}, {"chargingStation": MappingProxyType(STATION)}),
        OrderedDict(BOOT),
        {"reason": "PowerUp", "chargingStation": UserDict(STATION | {"modem": Modem("89")})},
    ],
    ids=lambda payload: type(payload).__name__,
)
@pytest.mark.parametrize("version", ["2.0.1", "2.1"])
def test_a_record(version: str, payload: Any) -> None:
    codec = Codec(version)
    frame = codec.encode(Call("1", "BootNotification", payload))
    assert codec.decode(frame) == Codec(version).decode(FRAME)
    assert codec.encode(Call("1", "BootNotification", payload), validate=False) == frame


def test_names_in_snake_case() -> None:
    payload = Snake("PowerUp", PydanticStation(model="m", vendor_name="v", modem=PydanticModem(iccid="89")))
    assert Codec("2.1", keys="snake").encode(Call("1", "BootNotification", payload)) == FRAME


def test_what_is_wrong_with_one_is_told() -> None:
    codec = Codec("2.1")
    with pytest.raises(EncodeError, match="expected string, found integer at `/chargingStation/model`"):
        codec.encode(Call("1", "BootNotification", Boot(Reason.POWER_UP, Station(7, "v", Modem()))))  # type: ignore[arg-type]
    with pytest.raises(EncodeError, match="`vendorName` is missing"):
        codec.encode(Call("1", "BootNotification", Boot(Reason.POWER_UP, Station("m", None, Modem()))))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="a value of type `StructMeta`"):
        codec.encode(Call("1", "BootNotification", Boot))
    with pytest.raises(TypeError, match="expected a string as property name"):
        codec.encode(Call("1", "BootNotification", UserDict({1: 2})))


def test_one_that_contains_itself() -> None:
    station = Station("m", "v", Modem())
    station.model = station  # type: ignore[assignment]
    with pytest.raises(EncodeError):
        Codec("2.1").encode(Call("1", "BootNotification", Boot(Reason.POWER_UP, station)))
    loop: UserDict[str, Any] = UserDict(vendorId="v")
    loop["data"] = loop
    with pytest.raises(EncodeError, match="64 levels of nesting"):
        Codec("2.1").encode(Call("1", "DataTransfer", loop))


def test_values_of_a_record() -> None:
    class Event(msgspec.Struct):
        vendorId: str
        data: Any

    event = Event("v", {"at": datetime(2026, 2, 11, tzinfo=UTC), "list": (1, 2.5)})
    frame = '[2,"1","DataTransfer",{"vendorId":"v","data":{"at":"2026-02-11T00:00:00Z","list":[1,2.5]}}]'
    assert Codec("2.1").encode(Call("1", "DataTransfer", event)) == frame


def test_what_an_attribute_raises_passes_through() -> None:
    class Odd(UserDict[str, Any]):
        def __getitem__(self, name: str) -> Any:
            raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        Codec("1.6").encode(Call("1", "Heartbeat", Odd(a=1)))


def test_none_of_the_libraries_is_imported() -> None:
    code = (
        "import sys; from collections import UserDict; from ocpp_fastcodec import Call, Codec;"
        "Codec('1.6').encode(Call('1', 'Heartbeat', UserDict()));"
        "print(sorted({'attr', 'attrs', 'msgspec', 'pydantic'} & sys.modules.keys()))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
