"""Which columns are taken out of messages, and from which places of their payloads."""

from __future__ import annotations

_V16: dict[str, dict[str, str]] = {
    "Authorize": {"token": "/idTag"},
    "AuthorizeResponse": {"authorization": "/idTagInfo/status"},
    "BootNotification": {
        "component": "/chargePointVendor",
        "variable": "/chargePointModel",
        "value": "/firmwareVersion",
    },
    "DiagnosticsStatusNotification": {"status": "/status"},
    "FirmwareStatusNotification": {"status": "/status"},
    "LogStatusNotification": {"status": "/status"},
    "MeterValues": {"connector": "/connectorId", "transaction": "/transactionId"},
    "RemoteStartTransaction": {"token": "/idTag", "connector": "/connectorId"},
    "RemoteStartTransactionResponse": {"result": "/status"},
    "SecurityEventNotification": {"status": "/type", "moment": "/timestamp"},
    "SignedFirmwareStatusNotification": {"status": "/status"},
    "StartTransaction": {
        "connector": "/connectorId",
        "token": "/idTag",
        "meter": "/meterStart",
        "moment": "/timestamp",
    },
    "StartTransactionResponse": {"transaction": "/transactionId", "authorization": "/idTagInfo/status"},
    "StatusNotification": {
        "connector": "/connectorId",
        "status": "/status",
        "error_code": "/errorCode",
        "info": "/info",
        "vendor_id": "/vendorId",
        "vendor_error_code": "/vendorErrorCode",
        "moment": "/timestamp",
    },
    "StopTransaction": {
        "transaction": "/transactionId",
        "token": "/idTag",
        "meter": "/meterStop",
        "moment": "/timestamp",
        "reason": "/reason",
    },
}
_V2: dict[str, dict[str, str]] = {
    "AuthorizeRequest": {"token": "/idToken/idToken", "token_type": "/idToken/type"},
    "AuthorizeResponse": {"authorization": "/idTokenInfo/status"},
    "BootNotificationRequest": {
        "component": "/chargingStation/vendorName",
        "variable": "/chargingStation/model",
        "value": "/chargingStation/firmwareVersion",
        "status": "/reason",
    },
    "FirmwareStatusNotificationRequest": {"status": "/status"},
    "LogStatusNotificationRequest": {"status": "/status"},
    "NotifyEventRequest": {
        "evse": "/eventData/*/component/evse/id",
        "connector": "/eventData/*/component/evse/connectorId",
        "transaction": "/eventData/*/transactionId",
        "component": "/eventData/*/component/name",
        "variable": "/eventData/*/variable/name",
        "value": "/eventData/*/actualValue",
        "status": "/eventData/*/trigger",
        "code": "/eventData/*/techCode",
        "moment": "/eventData/*/timestamp",
    },
    # Its idToken is not taken out: a transaction is known by the remoteStartId.
    "RequestStartTransactionRequest": {"evse": "/evseId", "remote": "/remoteStartId"},
    "RequestStartTransactionResponse": {"result": "/status", "transaction": "/transactionId"},
    "SecurityEventNotificationRequest": {"status": "/type", "moment": "/timestamp"},
    "StatusNotificationRequest": {
        "evse": "/evseId",
        "connector": "/connectorId",
        "status": "/connectorStatus",
        "moment": "/timestamp",
    },
    "TransactionEventRequest": {
        "event": "/eventType",
        "moment": "/timestamp",
        "trigger": "/triggerReason",
        "seq": "/seqNo",
        "offline": "/offline",
        "evse": "/evse/id",
        "connector": "/evse/connectorId",
        "transaction": "/transactionInfo/transactionId",
        "charging": "/transactionInfo/chargingState",
        "reason": "/transactionInfo/stoppedReason",
        "remote": "/transactionInfo/remoteStartId",
        "token": "/idToken/idToken",
        "token_type": "/idToken/type",
    },
    "TransactionEventResponse": {"authorization": "/idTokenInfo/status"},
}
PLACES = {"1.6": _V16, "2.0.1": _V2, "2.1": _V2}
"""For each version the columns that are taken out of its messages, and their places."""

_ITEMS = {"NotifyEventRequest": "/eventData/*"}
ITEMS = {"1.6": None, "2.0.1": _ITEMS, "2.1": _ITEMS}
"""For each version the messages that have a row for each item of an array, and that array."""
