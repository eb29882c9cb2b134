# Made by scripts/stubs.py from the official schemas of the Open Charge Alliance: change that, not this.

# `replace` of the base takes any keyword argument.
# mypy: disable-error-code="override"

"""The classes of the payloads of OCPP 1.6, and of the objects in them."""

from typing import Literal, Self, TypeAlias, final

from ocpp_fastcodec import Request, Typed
from ocpp_fastcodec._core import _ErrorCode16

__all__ = [
    "AuthorizationData",
    "Authorize",
    "AuthorizeResponse",
    "BootNotification",
    "BootNotificationResponse",
    "CancelReservation",
    "CancelReservationResponse",
    "CertificateHashData",
    "CertificateSigned",
    "CertificateSignedResponse",
    "ChangeAvailability",
    "ChangeAvailabilityResponse",
    "ChangeConfiguration",
    "ChangeConfigurationResponse",
    "ChargingProfile",
    "ChargingSchedule",
    "ChargingSchedulePeriod",
    "ClearCache",
    "ClearCacheResponse",
    "ClearChargingProfile",
    "ClearChargingProfileResponse",
    "DataTransfer",
    "DataTransferResponse",
    "DeleteCertificate",
    "DeleteCertificateResponse",
    "DiagnosticsStatusNotification",
    "DiagnosticsStatusNotificationResponse",
    "ExtendedTriggerMessage",
    "ExtendedTriggerMessageResponse",
    "Firmware",
    "FirmwareStatusNotification",
    "FirmwareStatusNotificationResponse",
    "GetCompositeSchedule",
    "GetCompositeScheduleResponse",
    "GetConfiguration",
    "GetConfigurationResponse",
    "GetDiagnostics",
    "GetDiagnosticsResponse",
    "GetInstalledCertificateIds",
    "GetInstalledCertificateIdsResponse",
    "GetLocalListVersion",
    "GetLocalListVersionResponse",
    "GetLog",
    "GetLogResponse",
    "Heartbeat",
    "HeartbeatResponse",
    "IdTagInfo",
    "InstallCertificate",
    "InstallCertificateResponse",
    "KeyValue",
    "LogParameters",
    "LogStatusNotification",
    "LogStatusNotificationResponse",
    "MeterValue",
    "MeterValues",
    "MeterValuesResponse",
    "RemoteStartTransaction",
    "RemoteStartTransactionResponse",
    "RemoteStopTransaction",
    "RemoteStopTransactionResponse",
    "ReserveNow",
    "ReserveNowResponse",
    "Reset",
    "ResetResponse",
    "SampledValue",
    "SecurityEventNotification",
    "SecurityEventNotificationResponse",
    "SendLocalList",
    "SendLocalListResponse",
    "SetChargingProfile",
    "SetChargingProfileResponse",
    "SignCertificate",
    "SignCertificateResponse",
    "SignedFirmwareStatusNotification",
    "SignedFirmwareStatusNotificationResponse",
    "SignedUpdateFirmware",
    "SignedUpdateFirmwareResponse",
    "StartTransaction",
    "StartTransactionResponse",
    "StatusNotification",
    "StatusNotificationResponse",
    "StopTransaction",
    "StopTransactionResponse",
    "TriggerMessage",
    "TriggerMessageResponse",
    "UnlockConnector",
    "UnlockConnectorResponse",
    "UpdateFirmware",
    "UpdateFirmwareResponse",
]

_CertificateSignedStatusEnum: TypeAlias = Literal["Accepted", "Rejected"]
_CertificateUseEnum: TypeAlias = Literal["CentralSystemRootCertificate", "ManufacturerRootCertificate"]
_DeleteCertificateStatusEnum: TypeAlias = Literal["Accepted", "Failed", "NotFound"]
_FirmwareStatusEnum: TypeAlias = Literal[
    "Downloaded",
    "DownloadFailed",
    "Downloading",
    "DownloadScheduled",
    "DownloadPaused",
    "Idle",
    "InstallationFailed",
    "Installing",
    "Installed",
    "InstallRebooting",
    "InstallScheduled",
    "InstallVerificationFailed",
    "InvalidSignature",
    "SignatureVerified",
]
_GenericStatusEnum: TypeAlias = Literal["Accepted", "Rejected"]
_GetInstalledCertificateStatusEnum: TypeAlias = Literal["Accepted", "NotFound"]
_HashAlgorithmEnum: TypeAlias = Literal["SHA256", "SHA384", "SHA512"]
_InstallCertificateStatusEnum: TypeAlias = Literal["Accepted", "Failed", "Rejected"]
_LogEnum: TypeAlias = Literal["DiagnosticsLog", "SecurityLog"]
_LogStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "AcceptedCanceled"]
_MessageTriggerEnum: TypeAlias = Literal[
    "BootNotification",
    "LogStatusNotification",
    "FirmwareStatusNotification",
    "Heartbeat",
    "MeterValues",
    "SignChargePointCertificate",
    "StatusNotification",
]
_TriggerMessageStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "NotImplemented"]
_UpdateFirmwareStatusEnum: TypeAlias = Literal[
    "Accepted", "Rejected", "AcceptedCanceled", "InvalidCertificate", "RevokedCertificate"
]
_UploadLogStatusEnum: TypeAlias = Literal[
    "BadMessage", "Idle", "NotSupportedOperation", "PermissionDenied", "Uploaded", "UploadFailure", "Uploading"
]

@final
class AuthorizationData(Typed):
    """`AuthorizationData` of OCPP 1.6."""

    __match_args__ = ("id_tag",)
    def __new__(cls, *, id_tag: str, id_tag_info: IdTagInfo | None = None) -> Self: ...
    def replace(self, *, id_tag: str = ..., id_tag_info: IdTagInfo | None = ...) -> Self: ...
    @property
    def id_tag(self) -> str:
        """`idTag`; at most 20 characters."""
    @property
    def id_tag_info(self) -> IdTagInfo | None:
        """`idTagInfo`."""

@final
class Authorize(Request[AuthorizeResponse, _ErrorCode16]):
    """The payload of Authorize (OCPP 1.6)."""

    __match_args__ = ("id_tag",)
    def __new__(cls, *, id_tag: str) -> Self: ...
    def replace(self, *, id_tag: str = ...) -> Self: ...
    @property
    def id_tag(self) -> str:
        """`idTag`; at most 20 characters."""

@final
class AuthorizeResponse(Typed):
    """The payload of AuthorizeResponse (OCPP 1.6)."""

    __match_args__ = ("id_tag_info",)
    def __new__(cls, *, id_tag_info: IdTagInfo) -> Self: ...
    def replace(self, *, id_tag_info: IdTagInfo = ...) -> Self: ...
    @property
    def id_tag_info(self) -> IdTagInfo:
        """`idTagInfo`."""

@final
class BootNotification(Request[BootNotificationResponse, _ErrorCode16]):
    """The payload of BootNotification (OCPP 1.6)."""

    __match_args__ = (
        "charge_point_vendor",
        "charge_point_model",
    )
    def __new__(
        cls,
        *,
        charge_point_vendor: str,
        charge_point_model: str,
        charge_point_serial_number: str | None = None,
        charge_box_serial_number: str | None = None,
        firmware_version: str | None = None,
        iccid: str | None = None,
        imsi: str | None = None,
        meter_type: str | None = None,
        meter_serial_number: str | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        charge_point_vendor: str = ...,
        charge_point_model: str = ...,
        charge_point_serial_number: str | None = ...,
        charge_box_serial_number: str | None = ...,
        firmware_version: str | None = ...,
        iccid: str | None = ...,
        imsi: str | None = ...,
        meter_type: str | None = ...,
        meter_serial_number: str | None = ...,
    ) -> Self: ...
    @property
    def charge_point_vendor(self) -> str:
        """`chargePointVendor`; at most 20 characters."""
    @property
    def charge_point_model(self) -> str:
        """`chargePointModel`; at most 20 characters."""
    @property
    def charge_point_serial_number(self) -> str | None:
        """`chargePointSerialNumber`; at most 25 characters."""
    @property
    def charge_box_serial_number(self) -> str | None:
        """`chargeBoxSerialNumber`; at most 25 characters."""
    @property
    def firmware_version(self) -> str | None:
        """`firmwareVersion`; at most 50 characters."""
    @property
    def iccid(self) -> str | None:
        """`iccid`; at most 20 characters."""
    @property
    def imsi(self) -> str | None:
        """`imsi`; at most 20 characters."""
    @property
    def meter_type(self) -> str | None:
        """`meterType`; at most 25 characters."""
    @property
    def meter_serial_number(self) -> str | None:
        """`meterSerialNumber`; at most 25 characters."""

@final
class BootNotificationResponse(Typed):
    """The payload of BootNotificationResponse (OCPP 1.6)."""

    __match_args__ = (
        "status",
        "current_time",
        "interval",
    )
    def __new__(
        cls, *, status: Literal["Accepted", "Pending", "Rejected"], current_time: str, interval: int
    ) -> Self: ...
    def replace(
        self, *, status: Literal["Accepted", "Pending", "Rejected"] = ..., current_time: str = ..., interval: int = ...
    ) -> Self: ...
    @property
    def status(self) -> Literal["Accepted", "Pending", "Rejected"]:
        """`status`."""
    @property
    def current_time(self) -> str:
        """`currentTime`; date and time (ISO 8601)."""
    @property
    def interval(self) -> int:
        """`interval`."""

@final
class CancelReservation(Request[CancelReservationResponse, _ErrorCode16]):
    """The payload of CancelReservation (OCPP 1.6)."""

    __match_args__ = ("reservation_id",)
    def __new__(cls, *, reservation_id: int) -> Self: ...
    def replace(self, *, reservation_id: int = ...) -> Self: ...
    @property
    def reservation_id(self) -> int:
        """`reservationId`."""

@final
class CancelReservationResponse(Typed):
    """The payload of CancelReservationResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: Literal["Accepted", "Rejected"]) -> Self: ...
    def replace(self, *, status: Literal["Accepted", "Rejected"] = ...) -> Self: ...
    @property
    def status(self) -> Literal["Accepted", "Rejected"]:
        """`status`."""

@final
class CertificateHashData(Typed):
    """`CertificateHashData` of OCPP 1.6."""

    __match_args__ = (
        "hash_algorithm",
        "issuer_name_hash",
        "issuer_key_hash",
        "serial_number",
    )
    def __new__(
        cls, *, hash_algorithm: _HashAlgorithmEnum, issuer_name_hash: str, issuer_key_hash: str, serial_number: str
    ) -> Self: ...
    def replace(
        self,
        *,
        hash_algorithm: _HashAlgorithmEnum = ...,
        issuer_name_hash: str = ...,
        issuer_key_hash: str = ...,
        serial_number: str = ...,
    ) -> Self: ...
    @property
    def hash_algorithm(self) -> _HashAlgorithmEnum:
        """`hashAlgorithm`."""
    @property
    def issuer_name_hash(self) -> str:
        """`issuerNameHash`; at most 128 characters."""
    @property
    def issuer_key_hash(self) -> str:
        """`issuerKeyHash`; at most 128 characters."""
    @property
    def serial_number(self) -> str:
        """`serialNumber`; at most 40 characters."""

@final
class CertificateSigned(Request[CertificateSignedResponse, _ErrorCode16]):
    """The payload of CertificateSigned (OCPP 1.6)."""

    __match_args__ = ("certificate_chain",)
    def __new__(cls, *, certificate_chain: str) -> Self: ...
    def replace(self, *, certificate_chain: str = ...) -> Self: ...
    @property
    def certificate_chain(self) -> str:
        """`certificateChain`; at most 10000 characters."""

@final
class CertificateSignedResponse(Typed):
    """The payload of CertificateSignedResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: _CertificateSignedStatusEnum) -> Self: ...
    def replace(self, *, status: _CertificateSignedStatusEnum = ...) -> Self: ...
    @property
    def status(self) -> _CertificateSignedStatusEnum:
        """`status`."""

@final
class ChangeAvailability(Request[ChangeAvailabilityResponse, _ErrorCode16]):
    """The payload of ChangeAvailability (OCPP 1.6)."""

    __match_args__ = (
        "connector_id",
        "type",
    )
    def __new__(cls, *, connector_id: int, type: Literal["Inoperative", "Operative"]) -> Self: ...
    def replace(self, *, connector_id: int = ..., type: Literal["Inoperative", "Operative"] = ...) -> Self: ...
    @property
    def connector_id(self) -> int:
        """`connectorId`."""
    @property
    def type(self) -> Literal["Inoperative", "Operative"]:
        """`type`."""

@final
class ChangeAvailabilityResponse(Typed):
    """The payload of ChangeAvailabilityResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: Literal["Accepted", "Rejected", "Scheduled"]) -> Self: ...
    def replace(self, *, status: Literal["Accepted", "Rejected", "Scheduled"] = ...) -> Self: ...
    @property
    def status(self) -> Literal["Accepted", "Rejected", "Scheduled"]:
        """`status`."""

@final
class ChangeConfiguration(Request[ChangeConfigurationResponse, _ErrorCode16]):
    """The payload of ChangeConfiguration (OCPP 1.6)."""

    __match_args__ = (
        "key",
        "value",
    )
    def __new__(cls, *, key: str, value: str) -> Self: ...
    def replace(self, *, key: str = ..., value: str = ...) -> Self: ...
    @property
    def key(self) -> str:
        """`key`; at most 50 characters."""
    @property
    def value(self) -> str:
        """`value`; at most 500 characters."""

@final
class ChangeConfigurationResponse(Typed):
    """The payload of ChangeConfigurationResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: Literal["Accepted", "Rejected", "RebootRequired", "NotSupported"]) -> Self: ...
    def replace(self, *, status: Literal["Accepted", "Rejected", "RebootRequired", "NotSupported"] = ...) -> Self: ...
    @property
    def status(self) -> Literal["Accepted", "Rejected", "RebootRequired", "NotSupported"]:
        """`status`."""

@final
class ChargingProfile(Typed):
    """`ChargingProfile` of OCPP 1.6."""

    __match_args__ = (
        "charging_profile_id",
        "stack_level",
        "charging_profile_purpose",
        "charging_profile_kind",
        "charging_schedule",
    )
    def __new__(
        cls,
        *,
        charging_profile_id: int,
        stack_level: int,
        charging_profile_purpose: Literal["ChargePointMaxProfile", "TxDefaultProfile", "TxProfile"],
        charging_profile_kind: Literal["Absolute", "Recurring", "Relative"],
        charging_schedule: ChargingSchedule,
        transaction_id: int | None = None,
        recurrency_kind: Literal["Daily", "Weekly"] | None = None,
        valid_from: str | None = None,
        valid_to: str | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        charging_profile_id: int = ...,
        stack_level: int = ...,
        charging_profile_purpose: Literal["ChargePointMaxProfile", "TxDefaultProfile", "TxProfile"] = ...,
        charging_profile_kind: Literal["Absolute", "Recurring", "Relative"] = ...,
        charging_schedule: ChargingSchedule = ...,
        transaction_id: int | None = ...,
        recurrency_kind: Literal["Daily", "Weekly"] | None = ...,
        valid_from: str | None = ...,
        valid_to: str | None = ...,
    ) -> Self: ...
    @property
    def charging_profile_id(self) -> int:
        """`chargingProfileId`."""
    @property
    def stack_level(self) -> int:
        """`stackLevel`."""
    @property
    def charging_profile_purpose(self) -> Literal["ChargePointMaxProfile", "TxDefaultProfile", "TxProfile"]:
        """`chargingProfilePurpose`."""
    @property
    def charging_profile_kind(self) -> Literal["Absolute", "Recurring", "Relative"]:
        """`chargingProfileKind`."""
    @property
    def charging_schedule(self) -> ChargingSchedule:
        """`chargingSchedule`."""
    @property
    def transaction_id(self) -> int | None:
        """`transactionId`."""
    @property
    def recurrency_kind(self) -> Literal["Daily", "Weekly"] | None:
        """`recurrencyKind`."""
    @property
    def valid_from(self) -> str | None:
        """`validFrom`; date and time (ISO 8601)."""
    @property
    def valid_to(self) -> str | None:
        """`validTo`; date and time (ISO 8601)."""

@final
class ChargingSchedule(Typed):
    """`ChargingSchedule` of OCPP 1.6."""

    __match_args__ = (
        "charging_rate_unit",
        "charging_schedule_period",
    )
    def __new__(
        cls,
        *,
        charging_rate_unit: Literal["A", "W"],
        charging_schedule_period: tuple[ChargingSchedulePeriod, ...] | list[ChargingSchedulePeriod],
        duration: int | None = None,
        start_schedule: str | None = None,
        min_charging_rate: float | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        charging_rate_unit: Literal["A", "W"] = ...,
        charging_schedule_period: tuple[ChargingSchedulePeriod, ...] | list[ChargingSchedulePeriod] = ...,
        duration: int | None = ...,
        start_schedule: str | None = ...,
        min_charging_rate: float | None = ...,
    ) -> Self: ...
    @property
    def charging_rate_unit(self) -> Literal["A", "W"]:
        """`chargingRateUnit`."""
    @property
    def charging_schedule_period(self) -> tuple[ChargingSchedulePeriod, ...]:
        """`chargingSchedulePeriod`."""
    @property
    def duration(self) -> int | None:
        """`duration`."""
    @property
    def start_schedule(self) -> str | None:
        """`startSchedule`; date and time (ISO 8601)."""
    @property
    def min_charging_rate(self) -> float | None:
        """`minChargingRate`; a multiple of 0.1."""

@final
class ChargingSchedulePeriod(Typed):
    """`ChargingSchedulePeriod` of OCPP 1.6."""

    __match_args__ = (
        "start_period",
        "limit",
    )
    def __new__(cls, *, start_period: int, limit: float, number_phases: int | None = None) -> Self: ...
    def replace(self, *, start_period: int = ..., limit: float = ..., number_phases: int | None = ...) -> Self: ...
    @property
    def start_period(self) -> int:
        """`startPeriod`."""
    @property
    def limit(self) -> float:
        """`limit`; a multiple of 0.1."""
    @property
    def number_phases(self) -> int | None:
        """`numberPhases`."""

@final
class ClearCache(Request[ClearCacheResponse, _ErrorCode16]):
    """The payload of ClearCache (OCPP 1.6)."""

    __match_args__ = ()
    def __new__(cls) -> Self: ...
    def replace(self) -> Self: ...

@final
class ClearCacheResponse(Typed):
    """The payload of ClearCacheResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: Literal["Accepted", "Rejected"]) -> Self: ...
    def replace(self, *, status: Literal["Accepted", "Rejected"] = ...) -> Self: ...
    @property
    def status(self) -> Literal["Accepted", "Rejected"]:
        """`status`."""

@final
class ClearChargingProfile(Request[ClearChargingProfileResponse, _ErrorCode16]):
    """The payload of ClearChargingProfile (OCPP 1.6)."""

    __match_args__ = ()
    def __new__(
        cls,
        *,
        id: int | None = None,
        connector_id: int | None = None,
        charging_profile_purpose: Literal["ChargePointMaxProfile", "TxDefaultProfile", "TxProfile"] | None = None,
        stack_level: int | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        id: int | None = ...,
        connector_id: int | None = ...,
        charging_profile_purpose: Literal["ChargePointMaxProfile", "TxDefaultProfile", "TxProfile"] | None = ...,
        stack_level: int | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> int | None:
        """`id`."""
    @property
    def connector_id(self) -> int | None:
        """`connectorId`."""
    @property
    def charging_profile_purpose(self) -> Literal["ChargePointMaxProfile", "TxDefaultProfile", "TxProfile"] | None:
        """`chargingProfilePurpose`."""
    @property
    def stack_level(self) -> int | None:
        """`stackLevel`."""

@final
class ClearChargingProfileResponse(Typed):
    """The payload of ClearChargingProfileResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: Literal["Accepted", "Unknown"]) -> Self: ...
    def replace(self, *, status: Literal["Accepted", "Unknown"] = ...) -> Self: ...
    @property
    def status(self) -> Literal["Accepted", "Unknown"]:
        """`status`."""

@final
class DataTransfer(Request[DataTransferResponse, _ErrorCode16]):
    """The payload of DataTransfer (OCPP 1.6)."""

    __match_args__ = ("vendor_id",)
    def __new__(cls, *, vendor_id: str, message_id: str | None = None, data: str | Typed | None = None) -> Self: ...
    def replace(
        self, *, vendor_id: str = ..., message_id: str | None = ..., data: str | Typed | None = ...
    ) -> Self: ...
    @property
    def vendor_id(self) -> str:
        """`vendorId`; at most 255 characters."""
    @property
    def message_id(self) -> str | None:
        """`messageId`; at most 50 characters."""
    @property
    def data(self) -> str | None:
        """`data`."""

@final
class DataTransferResponse(Typed):
    """The payload of DataTransferResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: Literal["Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId"],
        data: str | Typed | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: Literal["Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId"] = ...,
        data: str | Typed | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> Literal["Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId"]:
        """`status`."""
    @property
    def data(self) -> str | None:
        """`data`."""

@final
class DeleteCertificate(Request[DeleteCertificateResponse, _ErrorCode16]):
    """The payload of DeleteCertificate (OCPP 1.6)."""

    __match_args__ = ("certificate_hash_data",)
    def __new__(cls, *, certificate_hash_data: CertificateHashData) -> Self: ...
    def replace(self, *, certificate_hash_data: CertificateHashData = ...) -> Self: ...
    @property
    def certificate_hash_data(self) -> CertificateHashData:
        """`certificateHashData`."""

@final
class DeleteCertificateResponse(Typed):
    """The payload of DeleteCertificateResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: _DeleteCertificateStatusEnum) -> Self: ...
    def replace(self, *, status: _DeleteCertificateStatusEnum = ...) -> Self: ...
    @property
    def status(self) -> _DeleteCertificateStatusEnum:
        """`status`."""

@final
class DiagnosticsStatusNotification(Request[DiagnosticsStatusNotificationResponse, _ErrorCode16]):
    """The payload of DiagnosticsStatusNotification (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: Literal["Idle", "Uploaded", "UploadFailed", "Uploading"]) -> Self: ...
    def replace(self, *, status: Literal["Idle", "Uploaded", "UploadFailed", "Uploading"] = ...) -> Self: ...
    @property
    def status(self) -> Literal["Idle", "Uploaded", "UploadFailed", "Uploading"]:
        """`status`."""

@final
class DiagnosticsStatusNotificationResponse(Typed):
    """The payload of DiagnosticsStatusNotificationResponse (OCPP 1.6)."""

    __match_args__ = ()
    def __new__(cls) -> Self: ...
    def replace(self) -> Self: ...

@final
class ExtendedTriggerMessage(Request[ExtendedTriggerMessageResponse, _ErrorCode16]):
    """The payload of ExtendedTriggerMessage (OCPP 1.6)."""

    __match_args__ = ("requested_message",)
    def __new__(cls, *, requested_message: _MessageTriggerEnum, connector_id: int | None = None) -> Self: ...
    def replace(self, *, requested_message: _MessageTriggerEnum = ..., connector_id: int | None = ...) -> Self: ...
    @property
    def requested_message(self) -> _MessageTriggerEnum:
        """`requestedMessage`."""
    @property
    def connector_id(self) -> int | None:
        """`connectorId`."""

@final
class ExtendedTriggerMessageResponse(Typed):
    """The payload of ExtendedTriggerMessageResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: _TriggerMessageStatusEnum) -> Self: ...
    def replace(self, *, status: _TriggerMessageStatusEnum = ...) -> Self: ...
    @property
    def status(self) -> _TriggerMessageStatusEnum:
        """`status`."""

@final
class Firmware(Typed):
    """`Firmware` of OCPP 1.6."""

    __match_args__ = (
        "location",
        "retrieve_date_time",
        "signing_certificate",
        "signature",
    )
    def __new__(
        cls,
        *,
        location: str,
        retrieve_date_time: str,
        signing_certificate: str,
        signature: str,
        install_date_time: str | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        location: str = ...,
        retrieve_date_time: str = ...,
        signing_certificate: str = ...,
        signature: str = ...,
        install_date_time: str | None = ...,
    ) -> Self: ...
    @property
    def location(self) -> str:
        """`location`; at most 512 characters."""
    @property
    def retrieve_date_time(self) -> str:
        """`retrieveDateTime`; date and time (ISO 8601)."""
    @property
    def signing_certificate(self) -> str:
        """`signingCertificate`; at most 5500 characters."""
    @property
    def signature(self) -> str:
        """`signature`; at most 800 characters."""
    @property
    def install_date_time(self) -> str | None:
        """`installDateTime`; date and time (ISO 8601)."""

@final
class FirmwareStatusNotification(Request[FirmwareStatusNotificationResponse, _ErrorCode16]):
    """The payload of FirmwareStatusNotification (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: Literal[
            "Downloaded", "DownloadFailed", "Downloading", "Idle", "InstallationFailed", "Installing", "Installed"
        ],
    ) -> Self: ...
    def replace(
        self,
        *,
        status: Literal[
            "Downloaded", "DownloadFailed", "Downloading", "Idle", "InstallationFailed", "Installing", "Installed"
        ] = ...,
    ) -> Self: ...
    @property
    def status(
        self,
    ) -> Literal[
        "Downloaded", "DownloadFailed", "Downloading", "Idle", "InstallationFailed", "Installing", "Installed"
    ]:
        """`status`."""

@final
class FirmwareStatusNotificationResponse(Typed):
    """The payload of FirmwareStatusNotificationResponse (OCPP 1.6)."""

    __match_args__ = ()
    def __new__(cls) -> Self: ...
    def replace(self) -> Self: ...

@final
class GetCompositeSchedule(Request[GetCompositeScheduleResponse, _ErrorCode16]):
    """The payload of GetCompositeSchedule (OCPP 1.6)."""

    __match_args__ = (
        "connector_id",
        "duration",
    )
    def __new__(
        cls, *, connector_id: int, duration: int, charging_rate_unit: Literal["A", "W"] | None = None
    ) -> Self: ...
    def replace(
        self, *, connector_id: int = ..., duration: int = ..., charging_rate_unit: Literal["A", "W"] | None = ...
    ) -> Self: ...
    @property
    def connector_id(self) -> int:
        """`connectorId`."""
    @property
    def duration(self) -> int:
        """`duration`."""
    @property
    def charging_rate_unit(self) -> Literal["A", "W"] | None:
        """`chargingRateUnit`."""

@final
class GetCompositeScheduleResponse(Typed):
    """The payload of GetCompositeScheduleResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: Literal["Accepted", "Rejected"],
        connector_id: int | None = None,
        schedule_start: str | None = None,
        charging_schedule: ChargingSchedule | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: Literal["Accepted", "Rejected"] = ...,
        connector_id: int | None = ...,
        schedule_start: str | None = ...,
        charging_schedule: ChargingSchedule | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> Literal["Accepted", "Rejected"]:
        """`status`."""
    @property
    def connector_id(self) -> int | None:
        """`connectorId`."""
    @property
    def schedule_start(self) -> str | None:
        """`scheduleStart`; date and time (ISO 8601)."""
    @property
    def charging_schedule(self) -> ChargingSchedule | None:
        """`chargingSchedule`."""

@final
class GetConfiguration(Request[GetConfigurationResponse, _ErrorCode16]):
    """The payload of GetConfiguration (OCPP 1.6)."""

    __match_args__ = ()
    def __new__(cls, *, key: tuple[str, ...] | list[str] | None = None) -> Self: ...
    def replace(self, *, key: tuple[str, ...] | list[str] | None = ...) -> Self: ...
    @property
    def key(self) -> tuple[str, ...] | None:
        """`key`; each at most 50 characters."""

@final
class GetConfigurationResponse(Typed):
    """The payload of GetConfigurationResponse (OCPP 1.6)."""

    __match_args__ = ()
    def __new__(
        cls,
        *,
        configuration_key: tuple[KeyValue, ...] | list[KeyValue] | None = None,
        unknown_key: tuple[str, ...] | list[str] | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        configuration_key: tuple[KeyValue, ...] | list[KeyValue] | None = ...,
        unknown_key: tuple[str, ...] | list[str] | None = ...,
    ) -> Self: ...
    @property
    def configuration_key(self) -> tuple[KeyValue, ...] | None:
        """`configurationKey`."""
    @property
    def unknown_key(self) -> tuple[str, ...] | None:
        """`unknownKey`; each at most 50 characters."""

@final
class GetDiagnostics(Request[GetDiagnosticsResponse, _ErrorCode16]):
    """The payload of GetDiagnostics (OCPP 1.6)."""

    __match_args__ = ("location",)
    def __new__(
        cls,
        *,
        location: str,
        retries: int | None = None,
        retry_interval: int | None = None,
        start_time: str | None = None,
        stop_time: str | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        location: str = ...,
        retries: int | None = ...,
        retry_interval: int | None = ...,
        start_time: str | None = ...,
        stop_time: str | None = ...,
    ) -> Self: ...
    @property
    def location(self) -> str:
        """`location`; uri."""
    @property
    def retries(self) -> int | None:
        """`retries`."""
    @property
    def retry_interval(self) -> int | None:
        """`retryInterval`."""
    @property
    def start_time(self) -> str | None:
        """`startTime`; date and time (ISO 8601)."""
    @property
    def stop_time(self) -> str | None:
        """`stopTime`; date and time (ISO 8601)."""

@final
class GetDiagnosticsResponse(Typed):
    """The payload of GetDiagnosticsResponse (OCPP 1.6)."""

    __match_args__ = ()
    def __new__(cls, *, file_name: str | None = None) -> Self: ...
    def replace(self, *, file_name: str | None = ...) -> Self: ...
    @property
    def file_name(self) -> str | None:
        """`fileName`; at most 255 characters."""

@final
class GetInstalledCertificateIds(Request[GetInstalledCertificateIdsResponse, _ErrorCode16]):
    """The payload of GetInstalledCertificateIds (OCPP 1.6)."""

    __match_args__ = ("certificate_type",)
    def __new__(cls, *, certificate_type: _CertificateUseEnum) -> Self: ...
    def replace(self, *, certificate_type: _CertificateUseEnum = ...) -> Self: ...
    @property
    def certificate_type(self) -> _CertificateUseEnum:
        """`certificateType`."""

@final
class GetInstalledCertificateIdsResponse(Typed):
    """The payload of GetInstalledCertificateIdsResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _GetInstalledCertificateStatusEnum,
        certificate_hash_data: tuple[CertificateHashData, ...] | list[CertificateHashData] | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GetInstalledCertificateStatusEnum = ...,
        certificate_hash_data: tuple[CertificateHashData, ...] | list[CertificateHashData] | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GetInstalledCertificateStatusEnum:
        """`status`."""
    @property
    def certificate_hash_data(self) -> tuple[CertificateHashData, ...] | None:
        """`certificateHashData`; at least 1 items."""

@final
class GetLocalListVersion(Request[GetLocalListVersionResponse, _ErrorCode16]):
    """The payload of GetLocalListVersion (OCPP 1.6)."""

    __match_args__ = ()
    def __new__(cls) -> Self: ...
    def replace(self) -> Self: ...

@final
class GetLocalListVersionResponse(Typed):
    """The payload of GetLocalListVersionResponse (OCPP 1.6)."""

    __match_args__ = ("list_version",)
    def __new__(cls, *, list_version: int) -> Self: ...
    def replace(self, *, list_version: int = ...) -> Self: ...
    @property
    def list_version(self) -> int:
        """`listVersion`."""

@final
class GetLog(Request[GetLogResponse, _ErrorCode16]):
    """The payload of GetLog (OCPP 1.6)."""

    __match_args__ = (
        "log",
        "log_type",
        "request_id",
    )
    def __new__(
        cls,
        *,
        log: LogParameters,
        log_type: _LogEnum,
        request_id: int,
        retries: int | None = None,
        retry_interval: int | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        log: LogParameters = ...,
        log_type: _LogEnum = ...,
        request_id: int = ...,
        retries: int | None = ...,
        retry_interval: int | None = ...,
    ) -> Self: ...
    @property
    def log(self) -> LogParameters:
        """`log`."""
    @property
    def log_type(self) -> _LogEnum:
        """`logType`."""
    @property
    def request_id(self) -> int:
        """`requestId`."""
    @property
    def retries(self) -> int | None:
        """`retries`."""
    @property
    def retry_interval(self) -> int | None:
        """`retryInterval`."""

@final
class GetLogResponse(Typed):
    """The payload of GetLogResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: _LogStatusEnum, filename: str | None = None) -> Self: ...
    def replace(self, *, status: _LogStatusEnum = ..., filename: str | None = ...) -> Self: ...
    @property
    def status(self) -> _LogStatusEnum:
        """`status`."""
    @property
    def filename(self) -> str | None:
        """`filename`; at most 255 characters."""

@final
class Heartbeat(Request[HeartbeatResponse, _ErrorCode16]):
    """The payload of Heartbeat (OCPP 1.6)."""

    __match_args__ = ()
    def __new__(cls) -> Self: ...
    def replace(self) -> Self: ...

@final
class HeartbeatResponse(Typed):
    """The payload of HeartbeatResponse (OCPP 1.6)."""

    __match_args__ = ("current_time",)
    def __new__(cls, *, current_time: str) -> Self: ...
    def replace(self, *, current_time: str = ...) -> Self: ...
    @property
    def current_time(self) -> str:
        """`currentTime`; date and time (ISO 8601)."""

@final
class IdTagInfo(Typed):
    """`IdTagInfo` of OCPP 1.6."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: Literal["Accepted", "Blocked", "Expired", "Invalid", "ConcurrentTx"],
        expiry_date: str | None = None,
        parent_id_tag: str | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: Literal["Accepted", "Blocked", "Expired", "Invalid", "ConcurrentTx"] = ...,
        expiry_date: str | None = ...,
        parent_id_tag: str | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> Literal["Accepted", "Blocked", "Expired", "Invalid", "ConcurrentTx"]:
        """`status`."""
    @property
    def expiry_date(self) -> str | None:
        """`expiryDate`; date and time (ISO 8601)."""
    @property
    def parent_id_tag(self) -> str | None:
        """`parentIdTag`; at most 20 characters."""

@final
class InstallCertificate(Request[InstallCertificateResponse, _ErrorCode16]):
    """The payload of InstallCertificate (OCPP 1.6)."""

    __match_args__ = (
        "certificate_type",
        "certificate",
    )
    def __new__(cls, *, certificate_type: _CertificateUseEnum, certificate: str) -> Self: ...
    def replace(self, *, certificate_type: _CertificateUseEnum = ..., certificate: str = ...) -> Self: ...
    @property
    def certificate_type(self) -> _CertificateUseEnum:
        """`certificateType`."""
    @property
    def certificate(self) -> str:
        """`certificate`; at most 5500 characters."""

@final
class InstallCertificateResponse(Typed):
    """The payload of InstallCertificateResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: _InstallCertificateStatusEnum) -> Self: ...
    def replace(self, *, status: _InstallCertificateStatusEnum = ...) -> Self: ...
    @property
    def status(self) -> _InstallCertificateStatusEnum:
        """`status`."""

@final
class KeyValue(Typed):
    """`KeyValue` of OCPP 1.6."""

    __match_args__ = (
        "key",
        "readonly",
    )
    def __new__(cls, *, key: str, readonly: bool, value: str | None = None) -> Self: ...
    def replace(self, *, key: str = ..., readonly: bool = ..., value: str | None = ...) -> Self: ...
    @property
    def key(self) -> str:
        """`key`; at most 50 characters."""
    @property
    def readonly(self) -> bool:
        """`readonly`."""
    @property
    def value(self) -> str | None:
        """`value`; at most 500 characters."""

@final
class LogParameters(Typed):
    """`LogParameters` of OCPP 1.6."""

    __match_args__ = ("remote_location",)
    def __new__(
        cls, *, remote_location: str, oldest_timestamp: str | None = None, latest_timestamp: str | None = None
    ) -> Self: ...
    def replace(
        self, *, remote_location: str = ..., oldest_timestamp: str | None = ..., latest_timestamp: str | None = ...
    ) -> Self: ...
    @property
    def remote_location(self) -> str:
        """`remoteLocation`; at most 512 characters."""
    @property
    def oldest_timestamp(self) -> str | None:
        """`oldestTimestamp`; date and time (ISO 8601)."""
    @property
    def latest_timestamp(self) -> str | None:
        """`latestTimestamp`; date and time (ISO 8601)."""

@final
class LogStatusNotification(Request[LogStatusNotificationResponse, _ErrorCode16]):
    """The payload of LogStatusNotification (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: _UploadLogStatusEnum, request_id: int | None = None) -> Self: ...
    def replace(self, *, status: _UploadLogStatusEnum = ..., request_id: int | None = ...) -> Self: ...
    @property
    def status(self) -> _UploadLogStatusEnum:
        """`status`."""
    @property
    def request_id(self) -> int | None:
        """`requestId`."""

@final
class LogStatusNotificationResponse(Typed):
    """The payload of LogStatusNotificationResponse (OCPP 1.6)."""

    __match_args__ = ()
    def __new__(cls) -> Self: ...
    def replace(self) -> Self: ...

@final
class MeterValue(Typed):
    """`MeterValue` of OCPP 1.6."""

    __match_args__ = (
        "timestamp",
        "sampled_value",
    )
    def __new__(cls, *, timestamp: str, sampled_value: tuple[SampledValue, ...] | list[SampledValue]) -> Self: ...
    def replace(
        self, *, timestamp: str = ..., sampled_value: tuple[SampledValue, ...] | list[SampledValue] = ...
    ) -> Self: ...
    @property
    def timestamp(self) -> str:
        """`timestamp`; date and time (ISO 8601)."""
    @property
    def sampled_value(self) -> tuple[SampledValue, ...]:
        """`sampledValue`."""

@final
class MeterValues(Request[MeterValuesResponse, _ErrorCode16]):
    """The payload of MeterValues (OCPP 1.6)."""

    __match_args__ = (
        "connector_id",
        "meter_value",
    )
    def __new__(
        cls,
        *,
        connector_id: int,
        meter_value: tuple[MeterValue, ...] | list[MeterValue],
        transaction_id: int | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        connector_id: int = ...,
        meter_value: tuple[MeterValue, ...] | list[MeterValue] = ...,
        transaction_id: int | None = ...,
    ) -> Self: ...
    @property
    def connector_id(self) -> int:
        """`connectorId`."""
    @property
    def meter_value(self) -> tuple[MeterValue, ...]:
        """`meterValue`."""
    @property
    def transaction_id(self) -> int | None:
        """`transactionId`."""

@final
class MeterValuesResponse(Typed):
    """The payload of MeterValuesResponse (OCPP 1.6)."""

    __match_args__ = ()
    def __new__(cls) -> Self: ...
    def replace(self) -> Self: ...

@final
class RemoteStartTransaction(Request[RemoteStartTransactionResponse, _ErrorCode16]):
    """The payload of RemoteStartTransaction (OCPP 1.6)."""

    __match_args__ = ("id_tag",)
    def __new__(
        cls, *, id_tag: str, connector_id: int | None = None, charging_profile: ChargingProfile | None = None
    ) -> Self: ...
    def replace(
        self, *, id_tag: str = ..., connector_id: int | None = ..., charging_profile: ChargingProfile | None = ...
    ) -> Self: ...
    @property
    def id_tag(self) -> str:
        """`idTag`; at most 20 characters."""
    @property
    def connector_id(self) -> int | None:
        """`connectorId`."""
    @property
    def charging_profile(self) -> ChargingProfile | None:
        """`chargingProfile`."""

@final
class RemoteStartTransactionResponse(Typed):
    """The payload of RemoteStartTransactionResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: Literal["Accepted", "Rejected"]) -> Self: ...
    def replace(self, *, status: Literal["Accepted", "Rejected"] = ...) -> Self: ...
    @property
    def status(self) -> Literal["Accepted", "Rejected"]:
        """`status`."""

@final
class RemoteStopTransaction(Request[RemoteStopTransactionResponse, _ErrorCode16]):
    """The payload of RemoteStopTransaction (OCPP 1.6)."""

    __match_args__ = ("transaction_id",)
    def __new__(cls, *, transaction_id: int) -> Self: ...
    def replace(self, *, transaction_id: int = ...) -> Self: ...
    @property
    def transaction_id(self) -> int:
        """`transactionId`."""

@final
class RemoteStopTransactionResponse(Typed):
    """The payload of RemoteStopTransactionResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: Literal["Accepted", "Rejected"]) -> Self: ...
    def replace(self, *, status: Literal["Accepted", "Rejected"] = ...) -> Self: ...
    @property
    def status(self) -> Literal["Accepted", "Rejected"]:
        """`status`."""

@final
class ReserveNow(Request[ReserveNowResponse, _ErrorCode16]):
    """The payload of ReserveNow (OCPP 1.6)."""

    __match_args__ = (
        "connector_id",
        "expiry_date",
        "id_tag",
        "reservation_id",
    )
    def __new__(
        cls, *, connector_id: int, expiry_date: str, id_tag: str, reservation_id: int, parent_id_tag: str | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        connector_id: int = ...,
        expiry_date: str = ...,
        id_tag: str = ...,
        reservation_id: int = ...,
        parent_id_tag: str | None = ...,
    ) -> Self: ...
    @property
    def connector_id(self) -> int:
        """`connectorId`."""
    @property
    def expiry_date(self) -> str:
        """`expiryDate`; date and time (ISO 8601)."""
    @property
    def id_tag(self) -> str:
        """`idTag`; at most 20 characters."""
    @property
    def reservation_id(self) -> int:
        """`reservationId`."""
    @property
    def parent_id_tag(self) -> str | None:
        """`parentIdTag`; at most 20 characters."""

@final
class ReserveNowResponse(Typed):
    """The payload of ReserveNowResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: Literal["Accepted", "Faulted", "Occupied", "Rejected", "Unavailable"]) -> Self: ...
    def replace(
        self, *, status: Literal["Accepted", "Faulted", "Occupied", "Rejected", "Unavailable"] = ...
    ) -> Self: ...
    @property
    def status(self) -> Literal["Accepted", "Faulted", "Occupied", "Rejected", "Unavailable"]:
        """`status`."""

@final
class Reset(Request[ResetResponse, _ErrorCode16]):
    """The payload of Reset (OCPP 1.6)."""

    __match_args__ = ("type",)
    def __new__(cls, *, type: Literal["Hard", "Soft"]) -> Self: ...
    def replace(self, *, type: Literal["Hard", "Soft"] = ...) -> Self: ...
    @property
    def type(self) -> Literal["Hard", "Soft"]:
        """`type`."""

@final
class ResetResponse(Typed):
    """The payload of ResetResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: Literal["Accepted", "Rejected"]) -> Self: ...
    def replace(self, *, status: Literal["Accepted", "Rejected"] = ...) -> Self: ...
    @property
    def status(self) -> Literal["Accepted", "Rejected"]:
        """`status`."""

@final
class SampledValue(Typed):
    """`SampledValue` of OCPP 1.6."""

    __match_args__ = ("value",)
    def __new__(
        cls,
        *,
        value: str,
        context: Literal[
            "Interruption.Begin",
            "Interruption.End",
            "Sample.Clock",
            "Sample.Periodic",
            "Transaction.Begin",
            "Transaction.End",
            "Trigger",
            "Other",
        ]
        | None = None,
        format: Literal["Raw", "SignedData"] | None = None,
        measurand: Literal[
            "Energy.Active.Export.Register",
            "Energy.Active.Import.Register",
            "Energy.Reactive.Export.Register",
            "Energy.Reactive.Import.Register",
            "Energy.Active.Export.Interval",
            "Energy.Active.Import.Interval",
            "Energy.Reactive.Export.Interval",
            "Energy.Reactive.Import.Interval",
            "Power.Active.Export",
            "Power.Active.Import",
            "Power.Offered",
            "Power.Reactive.Export",
            "Power.Reactive.Import",
            "Power.Factor",
            "Current.Import",
            "Current.Export",
            "Current.Offered",
            "Voltage",
            "Frequency",
            "Temperature",
            "SoC",
            "RPM",
        ]
        | None = None,
        phase: Literal["L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1"] | None = None,
        location: Literal["Cable", "EV", "Inlet", "Outlet", "Body"] | None = None,
        unit: Literal[
            "Wh",
            "kWh",
            "varh",
            "kvarh",
            "W",
            "kW",
            "VA",
            "kVA",
            "var",
            "kvar",
            "A",
            "V",
            "K",
            "Celcius",
            "Celsius",
            "Fahrenheit",
            "Percent",
            "Hertz",
        ]
        | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        value: str = ...,
        context: Literal[
            "Interruption.Begin",
            "Interruption.End",
            "Sample.Clock",
            "Sample.Periodic",
            "Transaction.Begin",
            "Transaction.End",
            "Trigger",
            "Other",
        ]
        | None = ...,
        format: Literal["Raw", "SignedData"] | None = ...,
        measurand: Literal[
            "Energy.Active.Export.Register",
            "Energy.Active.Import.Register",
            "Energy.Reactive.Export.Register",
            "Energy.Reactive.Import.Register",
            "Energy.Active.Export.Interval",
            "Energy.Active.Import.Interval",
            "Energy.Reactive.Export.Interval",
            "Energy.Reactive.Import.Interval",
            "Power.Active.Export",
            "Power.Active.Import",
            "Power.Offered",
            "Power.Reactive.Export",
            "Power.Reactive.Import",
            "Power.Factor",
            "Current.Import",
            "Current.Export",
            "Current.Offered",
            "Voltage",
            "Frequency",
            "Temperature",
            "SoC",
            "RPM",
        ]
        | None = ...,
        phase: Literal["L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1"] | None = ...,
        location: Literal["Cable", "EV", "Inlet", "Outlet", "Body"] | None = ...,
        unit: Literal[
            "Wh",
            "kWh",
            "varh",
            "kvarh",
            "W",
            "kW",
            "VA",
            "kVA",
            "var",
            "kvar",
            "A",
            "V",
            "K",
            "Celcius",
            "Celsius",
            "Fahrenheit",
            "Percent",
            "Hertz",
        ]
        | None = ...,
    ) -> Self: ...
    @property
    def value(self) -> str:
        """`value`."""
    @property
    def context(
        self,
    ) -> (
        Literal[
            "Interruption.Begin",
            "Interruption.End",
            "Sample.Clock",
            "Sample.Periodic",
            "Transaction.Begin",
            "Transaction.End",
            "Trigger",
            "Other",
        ]
        | None
    ):
        """`context`."""
    @property
    def format(self) -> Literal["Raw", "SignedData"] | None:
        """`format`."""
    @property
    def measurand(
        self,
    ) -> (
        Literal[
            "Energy.Active.Export.Register",
            "Energy.Active.Import.Register",
            "Energy.Reactive.Export.Register",
            "Energy.Reactive.Import.Register",
            "Energy.Active.Export.Interval",
            "Energy.Active.Import.Interval",
            "Energy.Reactive.Export.Interval",
            "Energy.Reactive.Import.Interval",
            "Power.Active.Export",
            "Power.Active.Import",
            "Power.Offered",
            "Power.Reactive.Export",
            "Power.Reactive.Import",
            "Power.Factor",
            "Current.Import",
            "Current.Export",
            "Current.Offered",
            "Voltage",
            "Frequency",
            "Temperature",
            "SoC",
            "RPM",
        ]
        | None
    ):
        """`measurand`."""
    @property
    def phase(self) -> Literal["L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1"] | None:
        """`phase`."""
    @property
    def location(self) -> Literal["Cable", "EV", "Inlet", "Outlet", "Body"] | None:
        """`location`."""
    @property
    def unit(
        self,
    ) -> (
        Literal[
            "Wh",
            "kWh",
            "varh",
            "kvarh",
            "W",
            "kW",
            "VA",
            "kVA",
            "var",
            "kvar",
            "A",
            "V",
            "K",
            "Celcius",
            "Celsius",
            "Fahrenheit",
            "Percent",
            "Hertz",
        ]
        | None
    ):
        """`unit`."""

@final
class SecurityEventNotification(Request[SecurityEventNotificationResponse, _ErrorCode16]):
    """The payload of SecurityEventNotification (OCPP 1.6)."""

    __match_args__ = (
        "type",
        "timestamp",
    )
    def __new__(cls, *, type: str, timestamp: str, tech_info: str | None = None) -> Self: ...
    def replace(self, *, type: str = ..., timestamp: str = ..., tech_info: str | None = ...) -> Self: ...
    @property
    def type(self) -> str:
        """`type`; at most 50 characters."""
    @property
    def timestamp(self) -> str:
        """`timestamp`; date and time (ISO 8601)."""
    @property
    def tech_info(self) -> str | None:
        """`techInfo`; at most 255 characters."""

@final
class SecurityEventNotificationResponse(Typed):
    """The payload of SecurityEventNotificationResponse (OCPP 1.6)."""

    __match_args__ = ()
    def __new__(cls) -> Self: ...
    def replace(self) -> Self: ...

@final
class SendLocalList(Request[SendLocalListResponse, _ErrorCode16]):
    """The payload of SendLocalList (OCPP 1.6)."""

    __match_args__ = (
        "list_version",
        "update_type",
    )
    def __new__(
        cls,
        *,
        list_version: int,
        update_type: Literal["Differential", "Full"],
        local_authorization_list: tuple[AuthorizationData, ...] | list[AuthorizationData] | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        list_version: int = ...,
        update_type: Literal["Differential", "Full"] = ...,
        local_authorization_list: tuple[AuthorizationData, ...] | list[AuthorizationData] | None = ...,
    ) -> Self: ...
    @property
    def list_version(self) -> int:
        """`listVersion`."""
    @property
    def update_type(self) -> Literal["Differential", "Full"]:
        """`updateType`."""
    @property
    def local_authorization_list(self) -> tuple[AuthorizationData, ...] | None:
        """`localAuthorizationList`."""

@final
class SendLocalListResponse(Typed):
    """The payload of SendLocalListResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: Literal["Accepted", "Failed", "NotSupported", "VersionMismatch"]) -> Self: ...
    def replace(self, *, status: Literal["Accepted", "Failed", "NotSupported", "VersionMismatch"] = ...) -> Self: ...
    @property
    def status(self) -> Literal["Accepted", "Failed", "NotSupported", "VersionMismatch"]:
        """`status`."""

@final
class SetChargingProfile(Request[SetChargingProfileResponse, _ErrorCode16]):
    """The payload of SetChargingProfile (OCPP 1.6)."""

    __match_args__ = (
        "connector_id",
        "cs_charging_profiles",
    )
    def __new__(cls, *, connector_id: int, cs_charging_profiles: ChargingProfile) -> Self: ...
    def replace(self, *, connector_id: int = ..., cs_charging_profiles: ChargingProfile = ...) -> Self: ...
    @property
    def connector_id(self) -> int:
        """`connectorId`."""
    @property
    def cs_charging_profiles(self) -> ChargingProfile:
        """`csChargingProfiles`."""

@final
class SetChargingProfileResponse(Typed):
    """The payload of SetChargingProfileResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: Literal["Accepted", "Rejected", "NotSupported"]) -> Self: ...
    def replace(self, *, status: Literal["Accepted", "Rejected", "NotSupported"] = ...) -> Self: ...
    @property
    def status(self) -> Literal["Accepted", "Rejected", "NotSupported"]:
        """`status`."""

@final
class SignCertificate(Request[SignCertificateResponse, _ErrorCode16]):
    """The payload of SignCertificate (OCPP 1.6)."""

    __match_args__ = ("csr",)
    def __new__(cls, *, csr: str) -> Self: ...
    def replace(self, *, csr: str = ...) -> Self: ...
    @property
    def csr(self) -> str:
        """`csr`; at most 5500 characters."""

@final
class SignCertificateResponse(Typed):
    """The payload of SignCertificateResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: _GenericStatusEnum) -> Self: ...
    def replace(self, *, status: _GenericStatusEnum = ...) -> Self: ...
    @property
    def status(self) -> _GenericStatusEnum:
        """`status`."""

@final
class SignedFirmwareStatusNotification(Request[SignedFirmwareStatusNotificationResponse, _ErrorCode16]):
    """The payload of SignedFirmwareStatusNotification (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: _FirmwareStatusEnum, request_id: int | None = None) -> Self: ...
    def replace(self, *, status: _FirmwareStatusEnum = ..., request_id: int | None = ...) -> Self: ...
    @property
    def status(self) -> _FirmwareStatusEnum:
        """`status`."""
    @property
    def request_id(self) -> int | None:
        """`requestId`."""

@final
class SignedFirmwareStatusNotificationResponse(Typed):
    """The payload of SignedFirmwareStatusNotificationResponse (OCPP 1.6)."""

    __match_args__ = ()
    def __new__(cls) -> Self: ...
    def replace(self) -> Self: ...

@final
class SignedUpdateFirmware(Request[SignedUpdateFirmwareResponse, _ErrorCode16]):
    """The payload of SignedUpdateFirmware (OCPP 1.6)."""

    __match_args__ = (
        "request_id",
        "firmware",
    )
    def __new__(
        cls, *, request_id: int, firmware: Firmware, retries: int | None = None, retry_interval: int | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        firmware: Firmware = ...,
        retries: int | None = ...,
        retry_interval: int | None = ...,
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """`requestId`."""
    @property
    def firmware(self) -> Firmware:
        """`firmware`."""
    @property
    def retries(self) -> int | None:
        """`retries`."""
    @property
    def retry_interval(self) -> int | None:
        """`retryInterval`."""

@final
class SignedUpdateFirmwareResponse(Typed):
    """The payload of SignedUpdateFirmwareResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: _UpdateFirmwareStatusEnum) -> Self: ...
    def replace(self, *, status: _UpdateFirmwareStatusEnum = ...) -> Self: ...
    @property
    def status(self) -> _UpdateFirmwareStatusEnum:
        """`status`."""

@final
class StartTransaction(Request[StartTransactionResponse, _ErrorCode16]):
    """The payload of StartTransaction (OCPP 1.6)."""

    __match_args__ = (
        "connector_id",
        "id_tag",
        "meter_start",
        "timestamp",
    )
    def __new__(
        cls, *, connector_id: int, id_tag: str, meter_start: int, timestamp: str, reservation_id: int | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        connector_id: int = ...,
        id_tag: str = ...,
        meter_start: int = ...,
        timestamp: str = ...,
        reservation_id: int | None = ...,
    ) -> Self: ...
    @property
    def connector_id(self) -> int:
        """`connectorId`."""
    @property
    def id_tag(self) -> str:
        """`idTag`; at most 20 characters."""
    @property
    def meter_start(self) -> int:
        """`meterStart`."""
    @property
    def timestamp(self) -> str:
        """`timestamp`; date and time (ISO 8601)."""
    @property
    def reservation_id(self) -> int | None:
        """`reservationId`."""

@final
class StartTransactionResponse(Typed):
    """The payload of StartTransactionResponse (OCPP 1.6)."""

    __match_args__ = (
        "id_tag_info",
        "transaction_id",
    )
    def __new__(cls, *, id_tag_info: IdTagInfo, transaction_id: int) -> Self: ...
    def replace(self, *, id_tag_info: IdTagInfo = ..., transaction_id: int = ...) -> Self: ...
    @property
    def id_tag_info(self) -> IdTagInfo:
        """`idTagInfo`."""
    @property
    def transaction_id(self) -> int:
        """`transactionId`."""

@final
class StatusNotification(Request[StatusNotificationResponse, _ErrorCode16]):
    """The payload of StatusNotification (OCPP 1.6)."""

    __match_args__ = (
        "connector_id",
        "error_code",
        "status",
    )
    def __new__(
        cls,
        *,
        connector_id: int,
        error_code: Literal[
            "ConnectorLockFailure",
            "EVCommunicationError",
            "GroundFailure",
            "HighTemperature",
            "InternalError",
            "LocalListConflict",
            "NoError",
            "OtherError",
            "OverCurrentFailure",
            "PowerMeterFailure",
            "PowerSwitchFailure",
            "ReaderFailure",
            "ResetFailure",
            "UnderVoltage",
            "OverVoltage",
            "WeakSignal",
        ],
        status: Literal[
            "Available",
            "Preparing",
            "Charging",
            "SuspendedEVSE",
            "SuspendedEV",
            "Finishing",
            "Reserved",
            "Unavailable",
            "Faulted",
        ],
        info: str | None = None,
        timestamp: str | None = None,
        vendor_id: str | None = None,
        vendor_error_code: str | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        connector_id: int = ...,
        error_code: Literal[
            "ConnectorLockFailure",
            "EVCommunicationError",
            "GroundFailure",
            "HighTemperature",
            "InternalError",
            "LocalListConflict",
            "NoError",
            "OtherError",
            "OverCurrentFailure",
            "PowerMeterFailure",
            "PowerSwitchFailure",
            "ReaderFailure",
            "ResetFailure",
            "UnderVoltage",
            "OverVoltage",
            "WeakSignal",
        ] = ...,
        status: Literal[
            "Available",
            "Preparing",
            "Charging",
            "SuspendedEVSE",
            "SuspendedEV",
            "Finishing",
            "Reserved",
            "Unavailable",
            "Faulted",
        ] = ...,
        info: str | None = ...,
        timestamp: str | None = ...,
        vendor_id: str | None = ...,
        vendor_error_code: str | None = ...,
    ) -> Self: ...
    @property
    def connector_id(self) -> int:
        """`connectorId`."""
    @property
    def error_code(
        self,
    ) -> Literal[
        "ConnectorLockFailure",
        "EVCommunicationError",
        "GroundFailure",
        "HighTemperature",
        "InternalError",
        "LocalListConflict",
        "NoError",
        "OtherError",
        "OverCurrentFailure",
        "PowerMeterFailure",
        "PowerSwitchFailure",
        "ReaderFailure",
        "ResetFailure",
        "UnderVoltage",
        "OverVoltage",
        "WeakSignal",
    ]:
        """`errorCode`."""
    @property
    def status(
        self,
    ) -> Literal[
        "Available",
        "Preparing",
        "Charging",
        "SuspendedEVSE",
        "SuspendedEV",
        "Finishing",
        "Reserved",
        "Unavailable",
        "Faulted",
    ]:
        """`status`."""
    @property
    def info(self) -> str | None:
        """`info`; at most 50 characters."""
    @property
    def timestamp(self) -> str | None:
        """`timestamp`; date and time (ISO 8601)."""
    @property
    def vendor_id(self) -> str | None:
        """`vendorId`; at most 255 characters."""
    @property
    def vendor_error_code(self) -> str | None:
        """`vendorErrorCode`; at most 50 characters."""

@final
class StatusNotificationResponse(Typed):
    """The payload of StatusNotificationResponse (OCPP 1.6)."""

    __match_args__ = ()
    def __new__(cls) -> Self: ...
    def replace(self) -> Self: ...

@final
class StopTransaction(Request[StopTransactionResponse, _ErrorCode16]):
    """The payload of StopTransaction (OCPP 1.6)."""

    __match_args__ = (
        "meter_stop",
        "timestamp",
        "transaction_id",
    )
    def __new__(
        cls,
        *,
        meter_stop: int,
        timestamp: str,
        transaction_id: int,
        id_tag: str | None = None,
        reason: Literal[
            "EmergencyStop",
            "EVDisconnected",
            "HardReset",
            "Local",
            "Other",
            "PowerLoss",
            "Reboot",
            "Remote",
            "SoftReset",
            "UnlockCommand",
            "DeAuthorized",
        ]
        | None = None,
        transaction_data: tuple[MeterValue, ...] | list[MeterValue] | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        meter_stop: int = ...,
        timestamp: str = ...,
        transaction_id: int = ...,
        id_tag: str | None = ...,
        reason: Literal[
            "EmergencyStop",
            "EVDisconnected",
            "HardReset",
            "Local",
            "Other",
            "PowerLoss",
            "Reboot",
            "Remote",
            "SoftReset",
            "UnlockCommand",
            "DeAuthorized",
        ]
        | None = ...,
        transaction_data: tuple[MeterValue, ...] | list[MeterValue] | None = ...,
    ) -> Self: ...
    @property
    def meter_stop(self) -> int:
        """`meterStop`."""
    @property
    def timestamp(self) -> str:
        """`timestamp`; date and time (ISO 8601)."""
    @property
    def transaction_id(self) -> int:
        """`transactionId`."""
    @property
    def id_tag(self) -> str | None:
        """`idTag`; at most 20 characters."""
    @property
    def reason(
        self,
    ) -> (
        Literal[
            "EmergencyStop",
            "EVDisconnected",
            "HardReset",
            "Local",
            "Other",
            "PowerLoss",
            "Reboot",
            "Remote",
            "SoftReset",
            "UnlockCommand",
            "DeAuthorized",
        ]
        | None
    ):
        """`reason`."""
    @property
    def transaction_data(self) -> tuple[MeterValue, ...] | None:
        """`transactionData`."""

@final
class StopTransactionResponse(Typed):
    """The payload of StopTransactionResponse (OCPP 1.6)."""

    __match_args__ = ()
    def __new__(cls, *, id_tag_info: IdTagInfo | None = None) -> Self: ...
    def replace(self, *, id_tag_info: IdTagInfo | None = ...) -> Self: ...
    @property
    def id_tag_info(self) -> IdTagInfo | None:
        """`idTagInfo`."""

@final
class TriggerMessage(Request[TriggerMessageResponse, _ErrorCode16]):
    """The payload of TriggerMessage (OCPP 1.6)."""

    __match_args__ = ("requested_message",)
    def __new__(
        cls,
        *,
        requested_message: Literal[
            "BootNotification",
            "DiagnosticsStatusNotification",
            "FirmwareStatusNotification",
            "Heartbeat",
            "MeterValues",
            "StatusNotification",
        ],
        connector_id: int | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        requested_message: Literal[
            "BootNotification",
            "DiagnosticsStatusNotification",
            "FirmwareStatusNotification",
            "Heartbeat",
            "MeterValues",
            "StatusNotification",
        ] = ...,
        connector_id: int | None = ...,
    ) -> Self: ...
    @property
    def requested_message(
        self,
    ) -> Literal[
        "BootNotification",
        "DiagnosticsStatusNotification",
        "FirmwareStatusNotification",
        "Heartbeat",
        "MeterValues",
        "StatusNotification",
    ]:
        """`requestedMessage`."""
    @property
    def connector_id(self) -> int | None:
        """`connectorId`."""

@final
class TriggerMessageResponse(Typed):
    """The payload of TriggerMessageResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: Literal["Accepted", "Rejected", "NotImplemented"]) -> Self: ...
    def replace(self, *, status: Literal["Accepted", "Rejected", "NotImplemented"] = ...) -> Self: ...
    @property
    def status(self) -> Literal["Accepted", "Rejected", "NotImplemented"]:
        """`status`."""

@final
class UnlockConnector(Request[UnlockConnectorResponse, _ErrorCode16]):
    """The payload of UnlockConnector (OCPP 1.6)."""

    __match_args__ = ("connector_id",)
    def __new__(cls, *, connector_id: int) -> Self: ...
    def replace(self, *, connector_id: int = ...) -> Self: ...
    @property
    def connector_id(self) -> int:
        """`connectorId`."""

@final
class UnlockConnectorResponse(Typed):
    """The payload of UnlockConnectorResponse (OCPP 1.6)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: Literal["Unlocked", "UnlockFailed", "NotSupported"]) -> Self: ...
    def replace(self, *, status: Literal["Unlocked", "UnlockFailed", "NotSupported"] = ...) -> Self: ...
    @property
    def status(self) -> Literal["Unlocked", "UnlockFailed", "NotSupported"]:
        """`status`."""

@final
class UpdateFirmware(Request[UpdateFirmwareResponse, _ErrorCode16]):
    """The payload of UpdateFirmware (OCPP 1.6)."""

    __match_args__ = (
        "location",
        "retrieve_date",
    )
    def __new__(
        cls, *, location: str, retrieve_date: str, retries: int | None = None, retry_interval: int | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        location: str = ...,
        retrieve_date: str = ...,
        retries: int | None = ...,
        retry_interval: int | None = ...,
    ) -> Self: ...
    @property
    def location(self) -> str:
        """`location`; uri."""
    @property
    def retrieve_date(self) -> str:
        """`retrieveDate`; date and time (ISO 8601)."""
    @property
    def retries(self) -> int | None:
        """`retries`."""
    @property
    def retry_interval(self) -> int | None:
        """`retryInterval`."""

@final
class UpdateFirmwareResponse(Typed):
    """The payload of UpdateFirmwareResponse (OCPP 1.6)."""

    __match_args__ = ()
    def __new__(cls) -> Self: ...
    def replace(self) -> Self: ...
