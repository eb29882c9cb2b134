"""Hypothesis strategies for OCPP-J messages and frames: for fuzzing what reads them.

    from hypothesis import given
    from ocpp_fastcodec.strategies import calls

    @given(calls("1.6", direction="charging_station_to_csms"))
    def test_handlers(call):
        codec.encode(call.result(handle(call)))

Needs hypothesis: `pip install 'ocpp-fastcodec[hypothesis]'`.
"""

try:
    import hypothesis  # noqa: F401
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        "ocpp_fastcodec.strategies needs hypothesis: pip install 'ocpp-fastcodec[hypothesis]'", name="hypothesis"
    ) from error

from .frames import frames
from .invalid import InvalidCall, invalid_calls
from .messages import call_errors, call_result_errors, call_results, calls, payloads, sends
from .quirks import Quirk, quirky_calls

__all__ = [
    "InvalidCall",
    "Quirk",
    "call_errors",
    "call_result_errors",
    "call_results",
    "calls",
    "frames",
    "invalid_calls",
    "payloads",
    "quirky_calls",
    "sends",
]
