"""Ten mistakes in a handler: `test_typed_typing.py` proves that mypy and pyright find each of them, in its line."""

from __future__ import annotations

from ocpp_fastcodec import Call
from ocpp_fastcodec import v201 as o


def handle(event: o.TransactionEvent, call: Call[o.Authorize]) -> None:
    print(event.sequence_no)  # a name that is not there
    print(event.seqNo)  # the name of the wire
    print(event.id_token.id_token)  # an optional property that may be absent
    print(event.seq_no + event.timestamp)  # text where a number belongs
    print(event.transaction_info.charging_state == "Charge")  # a literal that is not there
    o.AuthorizeResponse()  # a required property is missing
    o.IdTokenInfo(status="Accepted", expires="2030-01-01T00:00:00Z")  # a property that is not there
    o.IdTokenInfo(status="accepted")  # a literal spelled otherwise
    call.result(o.HeartbeatResponse(current_time="2030-01-01T00:00:00Z"))  # the answer to another request
    call.error("Unsupported")  # a code that is not there
