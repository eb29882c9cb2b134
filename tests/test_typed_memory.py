"""The memory of typed payloads: nothing leaks, cycles are found, and what fails half-way leaves nothing behind."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from typing import Any

import pytest

from ocpp_fastcodec import Call, Codec, Typed, v16
from ocpp_fastcodec import v201 as o

CODEC = Codec("2.0.1", payloads="typed")
FRAME = (
    '[2,"1","DataTransfer",{"vendorId":"v","data":{"a":[{"b":[]}]},'
    '"customData":{"vendorId":"w","list":[[],{"c":[1]}]}}]'
)
PLAIN = (
    '[2,"1","Authorize",{"idToken":{"idToken":"a","type":"Central",'
    '"additionalInfo":[{"additionalIdToken":"b","type":"c"}]}}]'
)


class Watched:
    """Tells that it is gone."""


def decoded(frame: str) -> Any:
    message = CODEC.decode(frame)
    assert isinstance(message, Call)
    return message.payload


def test_only_what_a_cycle_can_pass_through_is_tracked() -> None:
    authorize = decoded(PLAIN)
    parts = [authorize, authorize.id_token, authorize.id_token.additional_info, authorize.id_token.additional_info[0]]
    assert not any(map(gc.is_tracked, parts))
    transfer = decoded(FRAME)
    assert gc.is_tracked(transfer)
    assert gc.is_tracked(transfer.custom_data)
    assert not gc.is_tracked(
        v16.MeterValues(connector_id=1, meter_value=[v16.MeterValue(timestamp="", sampled_value=())])
    )
    assert gc.is_tracked(o.MeterValues(evse_id=1, meter_value=(decoded(FRAME),)))


@pytest.mark.parametrize("place", ["data", "custom"])
def test_cycles_are_found(place: str) -> None:
    gc.collect()
    gone = []
    for _ in range(10):
        transfer = decoded(FRAME)
        watched = Watched()
        gone.append(weakref.ref(watched))
        inner = transfer.data["a"] if place == "data" else transfer.custom_data.additional_properties["list"]
        outer = o.BootNotification.__new__(o.BootNotification, charging_station=transfer, reason="PowerUp")
        inner.extend([transfer, watched, outer, (outer,)])
    del transfer, watched, inner, outer
    assert all(ref() is not None for ref in gone)
    gc.collect()
    assert all(ref() is None for ref in gone)
    assert not gc.garbage


def test_the_collector_finds_nothing_half_made() -> None:
    """A collection at every allocation, while payloads with cycles come and go."""
    before = gc.get_threshold()
    gc.set_threshold(1)
    try:
        for _ in range(50):
            transfer = decoded(FRAME)
            transfer.data["a"].append(transfer)
            assert transfer.replace(message_id="m").data is transfer.data
            o.CustomData(vendor_id="v", additional_properties={"self": transfer})
    finally:
        gc.set_threshold(*before)


def test_a_long_chain_is_freed_without_a_deep_stack() -> None:
    def build() -> None:
        link: Any = None
        for number in range(100_000):
            link = o.IdToken(id_token=link if number % 2 else (link,), type="Central")  # type: ignore[arg-type]

    thread = threading.Thread(target=build)
    thread.start()
    thread.join()
    build()


def test_what_was_freed_begins_anew() -> None:
    """Instances are made of the memory of freed ones; nothing of those is left."""
    gc.collect()
    addresses: set[int] = set()
    for _ in range(3):
        many = [o.CustomData(vendor_id=str(number), additional_properties={"a": []}) for number in range(300)]
        assert all(map(gc.is_tracked, many))
        addresses.update(map(id, many))
        del many
        bare = [o.CustomData(vendor_id="v") for _ in range(300)]
        assert not any(map(gc.is_tracked, bare))
        assert all(not data.additional_properties and sys.getrefcount(data) <= 4 for data in bare)
        assert {data.vendor_id for data in bare} == {"v"}
        addresses.update(map(id, bare))
        with pytest.raises(TypeError):
            o.CustomData(additional_properties={"a": 1})  # type: ignore[call-arg]
        assert o.CustomData(vendor_id="v").to_dict() == {"vendorId": "v"}
        del bare
    assert len(addresses) < 1500


def references(*objects: object) -> list[int]:
    return [sys.getrefcount(each) for each in objects]


def test_references_stay_flat() -> None:
    status, vendor = "Accepted", "a vendor of its own"
    watched = (None, o.IdToken, o.CustomData, status, vendor, o.IdTokenInfo)

    def work() -> None:
        payload = decoded(PLAIN)
        assert payload == payload.replace() == type(payload).from_dict(payload.to_dict())
        custom = o.CustomData(vendor_id=vendor, additional_properties={"a": [vendor]})
        info = o.IdTokenInfo(status="Accepted", custom_data=custom)
        CODEC.encode(Call("1", "Authorize", payload))
        assert info.show()
        assert repr(info)
        assert hash(payload)
        for wrong in ({"foo": vendor}, {"status": status, "foo": 1}, {}):
            with pytest.raises(TypeError):
                o.IdTokenInfo(**wrong)

    for _ in range(3):
        work()
    gc.collect()
    before = references(*watched)
    for _ in range(200):
        work()
    gc.collect()
    grown = [after - earlier for earlier, after in zip(before, references(*watched), strict=True)]
    assert max(grown[1:]) < 20
    # Pytest and the interpreter use None as well.
    assert grown[0] < 200 or sys.version_info >= (3, 12)


def test_an_instance_is_smaller_than_its_dict() -> None:
    def size(value: Any) -> int:
        if isinstance(value, Typed):
            names = [
                name for name in dir(type(value)) if type(vars(type(value)).get(name)).__name__ == "member_descriptor"
            ]
            return sys.getsizeof(value) + sum(size(getattr(value, name)) for name in names)
        if isinstance(value, dict):
            return sys.getsizeof(value) + sum(map(size, value.values()))
        return sys.getsizeof(value) + sum(map(size, value)) if isinstance(value, list | tuple) else 0

    payload = decoded(PLAIN)
    assert size(payload) < 0.55 * size(payload.to_dict())
