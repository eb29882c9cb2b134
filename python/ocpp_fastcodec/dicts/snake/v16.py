# Made by scripts/stubs.py from the official schemas of the Open Charge Alliance: change that, not this.

"""The payloads of OCPP 1.6 as TypedDicts, their keys in `snake_case`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypeAlias, TypedDict, overload

if TYPE_CHECKING:
    from ocpp_fastcodec import CallResult
    from ocpp_fastcodec.aio import Connection, Router
    from ocpp_fastcodec.aio.handlers import RegisterDict

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


class AuthorizationData(TypedDict):
    """The dict that stands for `AuthorizationData` of OCPP 1.6."""

    id_tag: str
    id_tag_info: NotRequired[IdTagInfo]


class Authorize(TypedDict):
    """The dict that stands for `Authorize` of OCPP 1.6."""

    id_tag: str


class AuthorizeResponse(TypedDict):
    """The dict that stands for `AuthorizeResponse` of OCPP 1.6."""

    id_tag_info: IdTagInfo


class BootNotification(TypedDict):
    """The dict that stands for `BootNotification` of OCPP 1.6."""

    charge_point_vendor: str
    charge_point_model: str
    charge_point_serial_number: NotRequired[str]
    charge_box_serial_number: NotRequired[str]
    firmware_version: NotRequired[str]
    iccid: NotRequired[str]
    imsi: NotRequired[str]
    meter_type: NotRequired[str]
    meter_serial_number: NotRequired[str]


class BootNotificationResponse(TypedDict):
    """The dict that stands for `BootNotificationResponse` of OCPP 1.6."""

    status: Literal["Accepted", "Pending", "Rejected"]
    current_time: str
    interval: int


class CancelReservation(TypedDict):
    """The dict that stands for `CancelReservation` of OCPP 1.6."""

    reservation_id: int


class CancelReservationResponse(TypedDict):
    """The dict that stands for `CancelReservationResponse` of OCPP 1.6."""

    status: Literal["Accepted", "Rejected"]


class CertificateHashData(TypedDict):
    """The dict that stands for `CertificateHashData` of OCPP 1.6."""

    hash_algorithm: _HashAlgorithmEnum
    issuer_name_hash: str
    issuer_key_hash: str
    serial_number: str


class CertificateSigned(TypedDict):
    """The dict that stands for `CertificateSigned` of OCPP 1.6."""

    certificate_chain: str


class CertificateSignedResponse(TypedDict):
    """The dict that stands for `CertificateSignedResponse` of OCPP 1.6."""

    status: _CertificateSignedStatusEnum


class ChangeAvailability(TypedDict):
    """The dict that stands for `ChangeAvailability` of OCPP 1.6."""

    connector_id: int
    type: Literal["Inoperative", "Operative"]


class ChangeAvailabilityResponse(TypedDict):
    """The dict that stands for `ChangeAvailabilityResponse` of OCPP 1.6."""

    status: Literal["Accepted", "Rejected", "Scheduled"]


class ChangeConfiguration(TypedDict):
    """The dict that stands for `ChangeConfiguration` of OCPP 1.6."""

    key: str
    value: str


class ChangeConfigurationResponse(TypedDict):
    """The dict that stands for `ChangeConfigurationResponse` of OCPP 1.6."""

    status: Literal["Accepted", "Rejected", "RebootRequired", "NotSupported"]


class ChargingProfile(TypedDict):
    """The dict that stands for `ChargingProfile` of OCPP 1.6."""

    charging_profile_id: int
    transaction_id: NotRequired[int]
    stack_level: int
    charging_profile_purpose: Literal["ChargePointMaxProfile", "TxDefaultProfile", "TxProfile"]
    charging_profile_kind: Literal["Absolute", "Recurring", "Relative"]
    recurrency_kind: NotRequired[Literal["Daily", "Weekly"]]
    valid_from: NotRequired[str]
    valid_to: NotRequired[str]
    charging_schedule: ChargingSchedule


class ChargingSchedule(TypedDict):
    """The dict that stands for `ChargingSchedule` of OCPP 1.6."""

    duration: NotRequired[int]
    start_schedule: NotRequired[str]
    charging_rate_unit: Literal["A", "W"]
    charging_schedule_period: list[ChargingSchedulePeriod]
    min_charging_rate: NotRequired[float]


class ChargingSchedulePeriod(TypedDict):
    """The dict that stands for `ChargingSchedulePeriod` of OCPP 1.6."""

    start_period: int
    limit: float
    number_phases: NotRequired[int]


class ClearCache(TypedDict):
    """The dict that stands for `ClearCache` of OCPP 1.6."""


class ClearCacheResponse(TypedDict):
    """The dict that stands for `ClearCacheResponse` of OCPP 1.6."""

    status: Literal["Accepted", "Rejected"]


class ClearChargingProfile(TypedDict):
    """The dict that stands for `ClearChargingProfile` of OCPP 1.6."""

    id: NotRequired[int]
    connector_id: NotRequired[int]
    charging_profile_purpose: NotRequired[Literal["ChargePointMaxProfile", "TxDefaultProfile", "TxProfile"]]
    stack_level: NotRequired[int]


class ClearChargingProfileResponse(TypedDict):
    """The dict that stands for `ClearChargingProfileResponse` of OCPP 1.6."""

    status: Literal["Accepted", "Unknown"]


class DataTransfer(TypedDict):
    """The dict that stands for `DataTransfer` of OCPP 1.6."""

    vendor_id: str
    message_id: NotRequired[str]
    data: NotRequired[str]


class DataTransferResponse(TypedDict):
    """The dict that stands for `DataTransferResponse` of OCPP 1.6."""

    status: Literal["Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId"]
    data: NotRequired[str]


class DeleteCertificate(TypedDict):
    """The dict that stands for `DeleteCertificate` of OCPP 1.6."""

    certificate_hash_data: CertificateHashData


class DeleteCertificateResponse(TypedDict):
    """The dict that stands for `DeleteCertificateResponse` of OCPP 1.6."""

    status: _DeleteCertificateStatusEnum


class DiagnosticsStatusNotification(TypedDict):
    """The dict that stands for `DiagnosticsStatusNotification` of OCPP 1.6."""

    status: Literal["Idle", "Uploaded", "UploadFailed", "Uploading"]


class DiagnosticsStatusNotificationResponse(TypedDict):
    """The dict that stands for `DiagnosticsStatusNotificationResponse` of OCPP 1.6."""


class ExtendedTriggerMessage(TypedDict):
    """The dict that stands for `ExtendedTriggerMessage` of OCPP 1.6."""

    requested_message: _MessageTriggerEnum
    connector_id: NotRequired[int]


class ExtendedTriggerMessageResponse(TypedDict):
    """The dict that stands for `ExtendedTriggerMessageResponse` of OCPP 1.6."""

    status: _TriggerMessageStatusEnum


class Firmware(TypedDict):
    """The dict that stands for `Firmware` of OCPP 1.6."""

    location: str
    retrieve_date_time: str
    install_date_time: NotRequired[str]
    signing_certificate: str
    signature: str


class FirmwareStatusNotification(TypedDict):
    """The dict that stands for `FirmwareStatusNotification` of OCPP 1.6."""

    status: Literal[
        "Downloaded", "DownloadFailed", "Downloading", "Idle", "InstallationFailed", "Installing", "Installed"
    ]


class FirmwareStatusNotificationResponse(TypedDict):
    """The dict that stands for `FirmwareStatusNotificationResponse` of OCPP 1.6."""


class GetCompositeSchedule(TypedDict):
    """The dict that stands for `GetCompositeSchedule` of OCPP 1.6."""

    connector_id: int
    duration: int
    charging_rate_unit: NotRequired[Literal["A", "W"]]


class GetCompositeScheduleResponse(TypedDict):
    """The dict that stands for `GetCompositeScheduleResponse` of OCPP 1.6."""

    status: Literal["Accepted", "Rejected"]
    connector_id: NotRequired[int]
    schedule_start: NotRequired[str]
    charging_schedule: NotRequired[ChargingSchedule]


class GetConfiguration(TypedDict):
    """The dict that stands for `GetConfiguration` of OCPP 1.6."""

    key: NotRequired[list[str]]


class GetConfigurationResponse(TypedDict):
    """The dict that stands for `GetConfigurationResponse` of OCPP 1.6."""

    configuration_key: NotRequired[list[KeyValue]]
    unknown_key: NotRequired[list[str]]


class GetDiagnostics(TypedDict):
    """The dict that stands for `GetDiagnostics` of OCPP 1.6."""

    location: str
    retries: NotRequired[int]
    retry_interval: NotRequired[int]
    start_time: NotRequired[str]
    stop_time: NotRequired[str]


class GetDiagnosticsResponse(TypedDict):
    """The dict that stands for `GetDiagnosticsResponse` of OCPP 1.6."""

    file_name: NotRequired[str]


class GetInstalledCertificateIds(TypedDict):
    """The dict that stands for `GetInstalledCertificateIds` of OCPP 1.6."""

    certificate_type: _CertificateUseEnum


class GetInstalledCertificateIdsResponse(TypedDict):
    """The dict that stands for `GetInstalledCertificateIdsResponse` of OCPP 1.6."""

    certificate_hash_data: NotRequired[list[CertificateHashData]]
    status: _GetInstalledCertificateStatusEnum


class GetLocalListVersion(TypedDict):
    """The dict that stands for `GetLocalListVersion` of OCPP 1.6."""


class GetLocalListVersionResponse(TypedDict):
    """The dict that stands for `GetLocalListVersionResponse` of OCPP 1.6."""

    list_version: int


class GetLog(TypedDict):
    """The dict that stands for `GetLog` of OCPP 1.6."""

    log: LogParameters
    log_type: _LogEnum
    request_id: int
    retries: NotRequired[int]
    retry_interval: NotRequired[int]


class GetLogResponse(TypedDict):
    """The dict that stands for `GetLogResponse` of OCPP 1.6."""

    status: _LogStatusEnum
    filename: NotRequired[str]


class Heartbeat(TypedDict):
    """The dict that stands for `Heartbeat` of OCPP 1.6."""


class HeartbeatResponse(TypedDict):
    """The dict that stands for `HeartbeatResponse` of OCPP 1.6."""

    current_time: str


class IdTagInfo(TypedDict):
    """The dict that stands for `IdTagInfo` of OCPP 1.6."""

    expiry_date: NotRequired[str]
    parent_id_tag: NotRequired[str]
    status: Literal["Accepted", "Blocked", "Expired", "Invalid", "ConcurrentTx"]


class InstallCertificate(TypedDict):
    """The dict that stands for `InstallCertificate` of OCPP 1.6."""

    certificate_type: _CertificateUseEnum
    certificate: str


class InstallCertificateResponse(TypedDict):
    """The dict that stands for `InstallCertificateResponse` of OCPP 1.6."""

    status: _InstallCertificateStatusEnum


class KeyValue(TypedDict):
    """The dict that stands for `KeyValue` of OCPP 1.6."""

    key: str
    readonly: bool
    value: NotRequired[str]


class LogParameters(TypedDict):
    """The dict that stands for `LogParameters` of OCPP 1.6."""

    remote_location: str
    oldest_timestamp: NotRequired[str]
    latest_timestamp: NotRequired[str]


class LogStatusNotification(TypedDict):
    """The dict that stands for `LogStatusNotification` of OCPP 1.6."""

    status: _UploadLogStatusEnum
    request_id: NotRequired[int]


class LogStatusNotificationResponse(TypedDict):
    """The dict that stands for `LogStatusNotificationResponse` of OCPP 1.6."""


class MeterValue(TypedDict):
    """The dict that stands for `MeterValue` of OCPP 1.6."""

    timestamp: str
    sampled_value: list[SampledValue]


class MeterValues(TypedDict):
    """The dict that stands for `MeterValues` of OCPP 1.6."""

    connector_id: int
    transaction_id: NotRequired[int]
    meter_value: list[MeterValue]


class MeterValuesResponse(TypedDict):
    """The dict that stands for `MeterValuesResponse` of OCPP 1.6."""


class RemoteStartTransaction(TypedDict):
    """The dict that stands for `RemoteStartTransaction` of OCPP 1.6."""

    connector_id: NotRequired[int]
    id_tag: str
    charging_profile: NotRequired[ChargingProfile]


class RemoteStartTransactionResponse(TypedDict):
    """The dict that stands for `RemoteStartTransactionResponse` of OCPP 1.6."""

    status: Literal["Accepted", "Rejected"]


class RemoteStopTransaction(TypedDict):
    """The dict that stands for `RemoteStopTransaction` of OCPP 1.6."""

    transaction_id: int


class RemoteStopTransactionResponse(TypedDict):
    """The dict that stands for `RemoteStopTransactionResponse` of OCPP 1.6."""

    status: Literal["Accepted", "Rejected"]


class ReserveNow(TypedDict):
    """The dict that stands for `ReserveNow` of OCPP 1.6."""

    connector_id: int
    expiry_date: str
    id_tag: str
    parent_id_tag: NotRequired[str]
    reservation_id: int


class ReserveNowResponse(TypedDict):
    """The dict that stands for `ReserveNowResponse` of OCPP 1.6."""

    status: Literal["Accepted", "Faulted", "Occupied", "Rejected", "Unavailable"]


class Reset(TypedDict):
    """The dict that stands for `Reset` of OCPP 1.6."""

    type: Literal["Hard", "Soft"]


class ResetResponse(TypedDict):
    """The dict that stands for `ResetResponse` of OCPP 1.6."""

    status: Literal["Accepted", "Rejected"]


class SampledValue(TypedDict):
    """The dict that stands for `SampledValue` of OCPP 1.6."""

    value: str
    context: NotRequired[
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
    ]
    format: NotRequired[Literal["Raw", "SignedData"]]
    measurand: NotRequired[
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
    ]
    phase: NotRequired[Literal["L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1"]]
    location: NotRequired[Literal["Cable", "EV", "Inlet", "Outlet", "Body"]]
    unit: NotRequired[
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
    ]


class SecurityEventNotification(TypedDict):
    """The dict that stands for `SecurityEventNotification` of OCPP 1.6."""

    type: str
    timestamp: str
    tech_info: NotRequired[str]


class SecurityEventNotificationResponse(TypedDict):
    """The dict that stands for `SecurityEventNotificationResponse` of OCPP 1.6."""


class SendLocalList(TypedDict):
    """The dict that stands for `SendLocalList` of OCPP 1.6."""

    list_version: int
    local_authorization_list: NotRequired[list[AuthorizationData]]
    update_type: Literal["Differential", "Full"]


class SendLocalListResponse(TypedDict):
    """The dict that stands for `SendLocalListResponse` of OCPP 1.6."""

    status: Literal["Accepted", "Failed", "NotSupported", "VersionMismatch"]


class SetChargingProfile(TypedDict):
    """The dict that stands for `SetChargingProfile` of OCPP 1.6."""

    connector_id: int
    cs_charging_profiles: ChargingProfile


class SetChargingProfileResponse(TypedDict):
    """The dict that stands for `SetChargingProfileResponse` of OCPP 1.6."""

    status: Literal["Accepted", "Rejected", "NotSupported"]


class SignCertificate(TypedDict):
    """The dict that stands for `SignCertificate` of OCPP 1.6."""

    csr: str


class SignCertificateResponse(TypedDict):
    """The dict that stands for `SignCertificateResponse` of OCPP 1.6."""

    status: _GenericStatusEnum


class SignedFirmwareStatusNotification(TypedDict):
    """The dict that stands for `SignedFirmwareStatusNotification` of OCPP 1.6."""

    status: _FirmwareStatusEnum
    request_id: NotRequired[int]


class SignedFirmwareStatusNotificationResponse(TypedDict):
    """The dict that stands for `SignedFirmwareStatusNotificationResponse` of OCPP 1.6."""


class SignedUpdateFirmware(TypedDict):
    """The dict that stands for `SignedUpdateFirmware` of OCPP 1.6."""

    retries: NotRequired[int]
    retry_interval: NotRequired[int]
    request_id: int
    firmware: Firmware


class SignedUpdateFirmwareResponse(TypedDict):
    """The dict that stands for `SignedUpdateFirmwareResponse` of OCPP 1.6."""

    status: _UpdateFirmwareStatusEnum


class StartTransaction(TypedDict):
    """The dict that stands for `StartTransaction` of OCPP 1.6."""

    connector_id: int
    id_tag: str
    meter_start: int
    reservation_id: NotRequired[int]
    timestamp: str


class StartTransactionResponse(TypedDict):
    """The dict that stands for `StartTransactionResponse` of OCPP 1.6."""

    id_tag_info: IdTagInfo
    transaction_id: int


class StatusNotification(TypedDict):
    """The dict that stands for `StatusNotification` of OCPP 1.6."""

    connector_id: int
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
    ]
    info: NotRequired[str]
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
    ]
    timestamp: NotRequired[str]
    vendor_id: NotRequired[str]
    vendor_error_code: NotRequired[str]


class StatusNotificationResponse(TypedDict):
    """The dict that stands for `StatusNotificationResponse` of OCPP 1.6."""


class StopTransaction(TypedDict):
    """The dict that stands for `StopTransaction` of OCPP 1.6."""

    id_tag: NotRequired[str]
    meter_stop: int
    timestamp: str
    transaction_id: int
    reason: NotRequired[
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
    ]
    transaction_data: NotRequired[list[MeterValue]]


class StopTransactionResponse(TypedDict):
    """The dict that stands for `StopTransactionResponse` of OCPP 1.6."""

    id_tag_info: NotRequired[IdTagInfo]


class TriggerMessage(TypedDict):
    """The dict that stands for `TriggerMessage` of OCPP 1.6."""

    requested_message: Literal[
        "BootNotification",
        "DiagnosticsStatusNotification",
        "FirmwareStatusNotification",
        "Heartbeat",
        "MeterValues",
        "StatusNotification",
    ]
    connector_id: NotRequired[int]


class TriggerMessageResponse(TypedDict):
    """The dict that stands for `TriggerMessageResponse` of OCPP 1.6."""

    status: Literal["Accepted", "Rejected", "NotImplemented"]


class UnlockConnector(TypedDict):
    """The dict that stands for `UnlockConnector` of OCPP 1.6."""

    connector_id: int


class UnlockConnectorResponse(TypedDict):
    """The dict that stands for `UnlockConnectorResponse` of OCPP 1.6."""

    status: Literal["Unlocked", "UnlockFailed", "NotSupported"]


class UpdateFirmware(TypedDict):
    """The dict that stands for `UpdateFirmware` of OCPP 1.6."""

    location: str
    retries: NotRequired[int]
    retrieve_date: str
    retry_interval: NotRequired[int]


class UpdateFirmwareResponse(TypedDict):
    """The dict that stands for `UpdateFirmwareResponse` of OCPP 1.6."""


@overload
async def call(
    peer: Connection, action: Literal["Authorize"], payload: Authorize, *, timeout: float | None = None
) -> CallResult[AuthorizeResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["BootNotification"], payload: BootNotification, *, timeout: float | None = None
) -> CallResult[BootNotificationResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["CancelReservation"], payload: CancelReservation, *, timeout: float | None = None
) -> CallResult[CancelReservationResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["CertificateSigned"], payload: CertificateSigned, *, timeout: float | None = None
) -> CallResult[CertificateSignedResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["ChangeAvailability"],
    payload: ChangeAvailability,
    *,
    timeout: float | None = None,
) -> CallResult[ChangeAvailabilityResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["ChangeConfiguration"],
    payload: ChangeConfiguration,
    *,
    timeout: float | None = None,
) -> CallResult[ChangeConfigurationResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["ClearCache"], payload: ClearCache, *, timeout: float | None = None
) -> CallResult[ClearCacheResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["ClearChargingProfile"],
    payload: ClearChargingProfile,
    *,
    timeout: float | None = None,
) -> CallResult[ClearChargingProfileResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["DataTransfer"], payload: DataTransfer, *, timeout: float | None = None
) -> CallResult[DataTransferResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["DeleteCertificate"], payload: DeleteCertificate, *, timeout: float | None = None
) -> CallResult[DeleteCertificateResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["DiagnosticsStatusNotification"],
    payload: DiagnosticsStatusNotification,
    *,
    timeout: float | None = None,
) -> CallResult[DiagnosticsStatusNotificationResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["ExtendedTriggerMessage"],
    payload: ExtendedTriggerMessage,
    *,
    timeout: float | None = None,
) -> CallResult[ExtendedTriggerMessageResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["FirmwareStatusNotification"],
    payload: FirmwareStatusNotification,
    *,
    timeout: float | None = None,
) -> CallResult[FirmwareStatusNotificationResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["GetCompositeSchedule"],
    payload: GetCompositeSchedule,
    *,
    timeout: float | None = None,
) -> CallResult[GetCompositeScheduleResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["GetConfiguration"], payload: GetConfiguration, *, timeout: float | None = None
) -> CallResult[GetConfigurationResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["GetDiagnostics"], payload: GetDiagnostics, *, timeout: float | None = None
) -> CallResult[GetDiagnosticsResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["GetInstalledCertificateIds"],
    payload: GetInstalledCertificateIds,
    *,
    timeout: float | None = None,
) -> CallResult[GetInstalledCertificateIdsResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["GetLocalListVersion"],
    payload: GetLocalListVersion,
    *,
    timeout: float | None = None,
) -> CallResult[GetLocalListVersionResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["GetLog"], payload: GetLog, *, timeout: float | None = None
) -> CallResult[GetLogResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["Heartbeat"], payload: Heartbeat, *, timeout: float | None = None
) -> CallResult[HeartbeatResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["InstallCertificate"],
    payload: InstallCertificate,
    *,
    timeout: float | None = None,
) -> CallResult[InstallCertificateResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["LogStatusNotification"],
    payload: LogStatusNotification,
    *,
    timeout: float | None = None,
) -> CallResult[LogStatusNotificationResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["MeterValues"], payload: MeterValues, *, timeout: float | None = None
) -> CallResult[MeterValuesResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["RemoteStartTransaction"],
    payload: RemoteStartTransaction,
    *,
    timeout: float | None = None,
) -> CallResult[RemoteStartTransactionResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["RemoteStopTransaction"],
    payload: RemoteStopTransaction,
    *,
    timeout: float | None = None,
) -> CallResult[RemoteStopTransactionResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["ReserveNow"], payload: ReserveNow, *, timeout: float | None = None
) -> CallResult[ReserveNowResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["Reset"], payload: Reset, *, timeout: float | None = None
) -> CallResult[ResetResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["SecurityEventNotification"],
    payload: SecurityEventNotification,
    *,
    timeout: float | None = None,
) -> CallResult[SecurityEventNotificationResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["SendLocalList"], payload: SendLocalList, *, timeout: float | None = None
) -> CallResult[SendLocalListResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["SetChargingProfile"],
    payload: SetChargingProfile,
    *,
    timeout: float | None = None,
) -> CallResult[SetChargingProfileResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["SignCertificate"], payload: SignCertificate, *, timeout: float | None = None
) -> CallResult[SignCertificateResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["SignedFirmwareStatusNotification"],
    payload: SignedFirmwareStatusNotification,
    *,
    timeout: float | None = None,
) -> CallResult[SignedFirmwareStatusNotificationResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["SignedUpdateFirmware"],
    payload: SignedUpdateFirmware,
    *,
    timeout: float | None = None,
) -> CallResult[SignedUpdateFirmwareResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["StartTransaction"], payload: StartTransaction, *, timeout: float | None = None
) -> CallResult[StartTransactionResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["StatusNotification"],
    payload: StatusNotification,
    *,
    timeout: float | None = None,
) -> CallResult[StatusNotificationResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["StopTransaction"], payload: StopTransaction, *, timeout: float | None = None
) -> CallResult[StopTransactionResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["TriggerMessage"], payload: TriggerMessage, *, timeout: float | None = None
) -> CallResult[TriggerMessageResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["UnlockConnector"], payload: UnlockConnector, *, timeout: float | None = None
) -> CallResult[UnlockConnectorResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["UpdateFirmware"], payload: UpdateFirmware, *, timeout: float | None = None
) -> CallResult[UpdateFirmwareResponse]: ...
async def call(peer: Connection, action: str, payload: Any, *, timeout: float | None = None) -> CallResult[Any]:
    """Sends a CALL of OCPP 1.6, as `Connection.call` does.

    Raises `TypeError` where the codec of the connection has another version, other keys or typed payloads.
    """
    codec = peer.session.codec
    if (codec.version, codec.keys, codec.payloads) != ("1.6", "snake", "dict"):
        raise TypeError("the connection has no codec for these dicts: OCPP 1.6, keys='snake'")
    return await peer.call(action, payload, timeout=timeout)


@overload
def on(
    router: Router, action: Literal["Authorize"], *, concurrent: bool = False
) -> RegisterDict[Authorize, AuthorizeResponse]: ...
@overload
def on(
    router: Router, action: Literal["BootNotification"], *, concurrent: bool = False
) -> RegisterDict[BootNotification, BootNotificationResponse]: ...
@overload
def on(
    router: Router, action: Literal["CancelReservation"], *, concurrent: bool = False
) -> RegisterDict[CancelReservation, CancelReservationResponse]: ...
@overload
def on(
    router: Router, action: Literal["CertificateSigned"], *, concurrent: bool = False
) -> RegisterDict[CertificateSigned, CertificateSignedResponse]: ...
@overload
def on(
    router: Router, action: Literal["ChangeAvailability"], *, concurrent: bool = False
) -> RegisterDict[ChangeAvailability, ChangeAvailabilityResponse]: ...
@overload
def on(
    router: Router, action: Literal["ChangeConfiguration"], *, concurrent: bool = False
) -> RegisterDict[ChangeConfiguration, ChangeConfigurationResponse]: ...
@overload
def on(
    router: Router, action: Literal["ClearCache"], *, concurrent: bool = False
) -> RegisterDict[ClearCache, ClearCacheResponse]: ...
@overload
def on(
    router: Router, action: Literal["ClearChargingProfile"], *, concurrent: bool = False
) -> RegisterDict[ClearChargingProfile, ClearChargingProfileResponse]: ...
@overload
def on(
    router: Router, action: Literal["DataTransfer"], *, concurrent: bool = False
) -> RegisterDict[DataTransfer, DataTransferResponse]: ...
@overload
def on(
    router: Router, action: Literal["DeleteCertificate"], *, concurrent: bool = False
) -> RegisterDict[DeleteCertificate, DeleteCertificateResponse]: ...
@overload
def on(
    router: Router, action: Literal["DiagnosticsStatusNotification"], *, concurrent: bool = False
) -> RegisterDict[DiagnosticsStatusNotification, DiagnosticsStatusNotificationResponse]: ...
@overload
def on(
    router: Router, action: Literal["ExtendedTriggerMessage"], *, concurrent: bool = False
) -> RegisterDict[ExtendedTriggerMessage, ExtendedTriggerMessageResponse]: ...
@overload
def on(
    router: Router, action: Literal["FirmwareStatusNotification"], *, concurrent: bool = False
) -> RegisterDict[FirmwareStatusNotification, FirmwareStatusNotificationResponse]: ...
@overload
def on(
    router: Router, action: Literal["GetCompositeSchedule"], *, concurrent: bool = False
) -> RegisterDict[GetCompositeSchedule, GetCompositeScheduleResponse]: ...
@overload
def on(
    router: Router, action: Literal["GetConfiguration"], *, concurrent: bool = False
) -> RegisterDict[GetConfiguration, GetConfigurationResponse]: ...
@overload
def on(
    router: Router, action: Literal["GetDiagnostics"], *, concurrent: bool = False
) -> RegisterDict[GetDiagnostics, GetDiagnosticsResponse]: ...
@overload
def on(
    router: Router, action: Literal["GetInstalledCertificateIds"], *, concurrent: bool = False
) -> RegisterDict[GetInstalledCertificateIds, GetInstalledCertificateIdsResponse]: ...
@overload
def on(
    router: Router, action: Literal["GetLocalListVersion"], *, concurrent: bool = False
) -> RegisterDict[GetLocalListVersion, GetLocalListVersionResponse]: ...
@overload
def on(
    router: Router, action: Literal["GetLog"], *, concurrent: bool = False
) -> RegisterDict[GetLog, GetLogResponse]: ...
@overload
def on(
    router: Router, action: Literal["Heartbeat"], *, concurrent: bool = False
) -> RegisterDict[Heartbeat, HeartbeatResponse]: ...
@overload
def on(
    router: Router, action: Literal["InstallCertificate"], *, concurrent: bool = False
) -> RegisterDict[InstallCertificate, InstallCertificateResponse]: ...
@overload
def on(
    router: Router, action: Literal["LogStatusNotification"], *, concurrent: bool = False
) -> RegisterDict[LogStatusNotification, LogStatusNotificationResponse]: ...
@overload
def on(
    router: Router, action: Literal["MeterValues"], *, concurrent: bool = False
) -> RegisterDict[MeterValues, MeterValuesResponse]: ...
@overload
def on(
    router: Router, action: Literal["RemoteStartTransaction"], *, concurrent: bool = False
) -> RegisterDict[RemoteStartTransaction, RemoteStartTransactionResponse]: ...
@overload
def on(
    router: Router, action: Literal["RemoteStopTransaction"], *, concurrent: bool = False
) -> RegisterDict[RemoteStopTransaction, RemoteStopTransactionResponse]: ...
@overload
def on(
    router: Router, action: Literal["ReserveNow"], *, concurrent: bool = False
) -> RegisterDict[ReserveNow, ReserveNowResponse]: ...
@overload
def on(router: Router, action: Literal["Reset"], *, concurrent: bool = False) -> RegisterDict[Reset, ResetResponse]: ...
@overload
def on(
    router: Router, action: Literal["SecurityEventNotification"], *, concurrent: bool = False
) -> RegisterDict[SecurityEventNotification, SecurityEventNotificationResponse]: ...
@overload
def on(
    router: Router, action: Literal["SendLocalList"], *, concurrent: bool = False
) -> RegisterDict[SendLocalList, SendLocalListResponse]: ...
@overload
def on(
    router: Router, action: Literal["SetChargingProfile"], *, concurrent: bool = False
) -> RegisterDict[SetChargingProfile, SetChargingProfileResponse]: ...
@overload
def on(
    router: Router, action: Literal["SignCertificate"], *, concurrent: bool = False
) -> RegisterDict[SignCertificate, SignCertificateResponse]: ...
@overload
def on(
    router: Router, action: Literal["SignedFirmwareStatusNotification"], *, concurrent: bool = False
) -> RegisterDict[SignedFirmwareStatusNotification, SignedFirmwareStatusNotificationResponse]: ...
@overload
def on(
    router: Router, action: Literal["SignedUpdateFirmware"], *, concurrent: bool = False
) -> RegisterDict[SignedUpdateFirmware, SignedUpdateFirmwareResponse]: ...
@overload
def on(
    router: Router, action: Literal["StartTransaction"], *, concurrent: bool = False
) -> RegisterDict[StartTransaction, StartTransactionResponse]: ...
@overload
def on(
    router: Router, action: Literal["StatusNotification"], *, concurrent: bool = False
) -> RegisterDict[StatusNotification, StatusNotificationResponse]: ...
@overload
def on(
    router: Router, action: Literal["StopTransaction"], *, concurrent: bool = False
) -> RegisterDict[StopTransaction, StopTransactionResponse]: ...
@overload
def on(
    router: Router, action: Literal["TriggerMessage"], *, concurrent: bool = False
) -> RegisterDict[TriggerMessage, TriggerMessageResponse]: ...
@overload
def on(
    router: Router, action: Literal["UnlockConnector"], *, concurrent: bool = False
) -> RegisterDict[UnlockConnector, UnlockConnectorResponse]: ...
@overload
def on(
    router: Router, action: Literal["UpdateFirmware"], *, concurrent: bool = False
) -> RegisterDict[UpdateFirmware, UpdateFirmwareResponse]: ...
def on(router: Router, action: str, *, concurrent: bool = False) -> RegisterDict[Any, Any]:
    """Registers the handler of an action for OCPP 1.6, as `Router.on` does."""
    return router.on(action, "1.6", concurrent=concurrent)
