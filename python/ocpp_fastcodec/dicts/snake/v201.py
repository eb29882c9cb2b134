# Made by scripts/stubs.py from the official schemas of the Open Charge Alliance: change that, not this.

"""The payloads of OCPP 2.0.1 as TypedDicts, their keys in `snake_case`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypeAlias, TypedDict, overload

if TYPE_CHECKING:
    from ocpp_fastcodec import CallResult
    from ocpp_fastcodec.aio import Connection, Router
    from ocpp_fastcodec.aio.handlers import RegisterDict

_APNAuthenticationEnum: TypeAlias = Literal["CHAP", "NONE", "PAP", "AUTO"]
_AttributeEnum: TypeAlias = Literal["Actual", "Target", "MinSet", "MaxSet"]
_AuthorizationStatusEnum: TypeAlias = Literal[
    "Accepted",
    "Blocked",
    "ConcurrentTx",
    "Expired",
    "Invalid",
    "NoCredit",
    "NotAllowedTypeEVSE",
    "NotAtThisLocation",
    "NotAtThisTime",
    "Unknown",
]
_AuthorizeCertificateStatusEnum: TypeAlias = Literal[
    "Accepted",
    "SignatureError",
    "CertificateExpired",
    "CertificateRevoked",
    "NoCertificateAvailable",
    "CertChainError",
    "ContractCancelled",
]
_BootReasonEnum: TypeAlias = Literal[
    "ApplicationReset",
    "FirmwareUpdate",
    "LocalReset",
    "PowerUp",
    "RemoteReset",
    "ScheduledReset",
    "Triggered",
    "Unknown",
    "Watchdog",
]
_CancelReservationStatusEnum: TypeAlias = Literal["Accepted", "Rejected"]
_CertificateActionEnum: TypeAlias = Literal["Install", "Update"]
_CertificateSignedStatusEnum: TypeAlias = Literal["Accepted", "Rejected"]
_CertificateSigningUseEnum: TypeAlias = Literal["ChargingStationCertificate", "V2GCertificate"]
_ChangeAvailabilityStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "Scheduled"]
_ChargingLimitSourceEnum: TypeAlias = Literal["EMS", "Other", "SO", "CSO"]
_ChargingProfileKindEnum: TypeAlias = Literal["Absolute", "Recurring", "Relative"]
_ChargingProfilePurposeEnum: TypeAlias = Literal[
    "ChargingStationExternalConstraints", "ChargingStationMaxProfile", "TxDefaultProfile", "TxProfile"
]
_ChargingProfileStatusEnum: TypeAlias = Literal["Accepted", "Rejected"]
_ChargingRateUnitEnum: TypeAlias = Literal["W", "A"]
_ChargingStateEnum: TypeAlias = Literal["Charging", "EVConnected", "SuspendedEV", "SuspendedEVSE", "Idle"]
_ClearCacheStatusEnum: TypeAlias = Literal["Accepted", "Rejected"]
_ClearChargingProfileStatusEnum: TypeAlias = Literal["Accepted", "Unknown"]
_ClearMessageStatusEnum: TypeAlias = Literal["Accepted", "Unknown"]
_ClearMonitoringStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "NotFound"]
_ComponentCriterionEnum: TypeAlias = Literal["Active", "Available", "Enabled", "Problem"]
_ConnectorEnum: TypeAlias = Literal[
    "cCCS1",
    "cCCS2",
    "cG105",
    "cTesla",
    "cType1",
    "cType2",
    "s309-1P-16A",
    "s309-1P-32A",
    "s309-3P-16A",
    "s309-3P-32A",
    "sBS1361",
    "sCEE-7-7",
    "sType2",
    "sType3",
    "Other1PhMax16A",
    "Other1PhOver16A",
    "Other3Ph",
    "Pan",
    "wInductive",
    "wResonant",
    "Undetermined",
    "Unknown",
]
_ConnectorStatusEnum: TypeAlias = Literal["Available", "Occupied", "Reserved", "Unavailable", "Faulted"]
_CostKindEnum: TypeAlias = Literal["CarbonDioxideEmission", "RelativePricePercentage", "RenewableGenerationPercentage"]
_CustomerInformationStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "Invalid"]
_DataEnum: TypeAlias = Literal[
    "string", "decimal", "integer", "dateTime", "boolean", "OptionList", "SequenceList", "MemberList"
]
_DataTransferStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId"]
_DeleteCertificateStatusEnum: TypeAlias = Literal["Accepted", "Failed", "NotFound"]
_DisplayMessageStatusEnum: TypeAlias = Literal[
    "Accepted",
    "NotSupportedMessageFormat",
    "Rejected",
    "NotSupportedPriority",
    "NotSupportedState",
    "UnknownTransaction",
]
_EnergyTransferModeEnum: TypeAlias = Literal["DC", "AC_single_phase", "AC_two_phase", "AC_three_phase"]
_EventNotificationEnum: TypeAlias = Literal[
    "HardWiredNotification", "HardWiredMonitor", "PreconfiguredMonitor", "CustomMonitor"
]
_EventTriggerEnum: TypeAlias = Literal["Alerting", "Delta", "Periodic"]
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
_GenericDeviceModelStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "NotSupported", "EmptyResultSet"]
_GenericStatusEnum: TypeAlias = Literal["Accepted", "Rejected"]
_GetCertificateIdUseEnum: TypeAlias = Literal[
    "V2GRootCertificate",
    "MORootCertificate",
    "CSMSRootCertificate",
    "V2GCertificateChain",
    "ManufacturerRootCertificate",
]
_GetCertificateStatusEnum: TypeAlias = Literal["Accepted", "Failed"]
_GetChargingProfileStatusEnum: TypeAlias = Literal["Accepted", "NoProfiles"]
_GetDisplayMessagesStatusEnum: TypeAlias = Literal["Accepted", "Unknown"]
_GetInstalledCertificateStatusEnum: TypeAlias = Literal["Accepted", "NotFound"]
_GetVariableStatusEnum: TypeAlias = Literal[
    "Accepted", "Rejected", "UnknownComponent", "UnknownVariable", "NotSupportedAttributeType"
]
_HashAlgorithmEnum: TypeAlias = Literal["SHA256", "SHA384", "SHA512"]
_IdTokenEnum: TypeAlias = Literal[
    "Central", "eMAID", "ISO14443", "ISO15693", "KeyCode", "Local", "MacAddress", "NoAuthorization"
]
_InstallCertificateStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "Failed"]
_InstallCertificateUseEnum: TypeAlias = Literal[
    "V2GRootCertificate", "MORootCertificate", "CSMSRootCertificate", "ManufacturerRootCertificate"
]
_Iso15118EVCertificateStatusEnum: TypeAlias = Literal["Accepted", "Failed"]
_LocationEnum: TypeAlias = Literal["Body", "Cable", "EV", "Inlet", "Outlet"]
_LogEnum: TypeAlias = Literal["DiagnosticsLog", "SecurityLog"]
_LogStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "AcceptedCanceled"]
_MeasurandEnum: TypeAlias = Literal[
    "Current.Export",
    "Current.Import",
    "Current.Offered",
    "Energy.Active.Export.Register",
    "Energy.Active.Import.Register",
    "Energy.Reactive.Export.Register",
    "Energy.Reactive.Import.Register",
    "Energy.Active.Export.Interval",
    "Energy.Active.Import.Interval",
    "Energy.Active.Net",
    "Energy.Reactive.Export.Interval",
    "Energy.Reactive.Import.Interval",
    "Energy.Reactive.Net",
    "Energy.Apparent.Net",
    "Energy.Apparent.Import",
    "Energy.Apparent.Export",
    "Frequency",
    "Power.Active.Export",
    "Power.Active.Import",
    "Power.Factor",
    "Power.Offered",
    "Power.Reactive.Export",
    "Power.Reactive.Import",
    "SoC",
    "Voltage",
]
_MessageFormatEnum: TypeAlias = Literal["ASCII", "HTML", "URI", "UTF8"]
_MessagePriorityEnum: TypeAlias = Literal["AlwaysFront", "InFront", "NormalCycle"]
_MessageStateEnum: TypeAlias = Literal["Charging", "Faulted", "Idle", "Unavailable"]
_MessageTriggerEnum: TypeAlias = Literal[
    "BootNotification",
    "LogStatusNotification",
    "FirmwareStatusNotification",
    "Heartbeat",
    "MeterValues",
    "SignChargingStationCertificate",
    "SignV2GCertificate",
    "StatusNotification",
    "TransactionEvent",
    "SignCombinedCertificate",
    "PublishFirmwareStatusNotification",
]
_MonitorEnum: TypeAlias = Literal["UpperThreshold", "LowerThreshold", "Delta", "Periodic", "PeriodicClockAligned"]
_MonitoringBaseEnum: TypeAlias = Literal["All", "FactoryDefault", "HardWiredOnly"]
_MonitoringCriterionEnum: TypeAlias = Literal["ThresholdMonitoring", "DeltaMonitoring", "PeriodicMonitoring"]
_MutabilityEnum: TypeAlias = Literal["ReadOnly", "WriteOnly", "ReadWrite"]
_NotifyEVChargingNeedsStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "Processing"]
_OCPPInterfaceEnum: TypeAlias = Literal[
    "Wired0", "Wired1", "Wired2", "Wired3", "Wireless0", "Wireless1", "Wireless2", "Wireless3"
]
_OCPPTransportEnum: TypeAlias = Literal["JSON", "SOAP"]
_OCPPVersionEnum: TypeAlias = Literal["OCPP12", "OCPP15", "OCPP16", "OCPP20"]
_OperationalStatusEnum: TypeAlias = Literal["Inoperative", "Operative"]
_PhaseEnum: TypeAlias = Literal["L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1"]
_PublishFirmwareStatusEnum: TypeAlias = Literal[
    "Idle",
    "DownloadScheduled",
    "Downloading",
    "Downloaded",
    "Published",
    "DownloadFailed",
    "DownloadPaused",
    "InvalidChecksum",
    "ChecksumVerified",
    "PublishFailed",
]
_ReadingContextEnum: TypeAlias = Literal[
    "Interruption.Begin",
    "Interruption.End",
    "Other",
    "Sample.Clock",
    "Sample.Periodic",
    "Transaction.Begin",
    "Transaction.End",
    "Trigger",
]
_ReasonEnum: TypeAlias = Literal[
    "DeAuthorized",
    "EmergencyStop",
    "EnergyLimitReached",
    "EVDisconnected",
    "GroundFault",
    "ImmediateReset",
    "Local",
    "LocalOutOfCredit",
    "MasterPass",
    "Other",
    "OvercurrentFault",
    "PowerLoss",
    "PowerQuality",
    "Reboot",
    "Remote",
    "SOCLimitReached",
    "StoppedByEV",
    "TimeLimitReached",
    "Timeout",
]
_RecurrencyKindEnum: TypeAlias = Literal["Daily", "Weekly"]
_RegistrationStatusEnum: TypeAlias = Literal["Accepted", "Pending", "Rejected"]
_ReportBaseEnum: TypeAlias = Literal["ConfigurationInventory", "FullInventory", "SummaryInventory"]
_RequestStartStopStatusEnum: TypeAlias = Literal["Accepted", "Rejected"]
_ReservationUpdateStatusEnum: TypeAlias = Literal["Expired", "Removed"]
_ReserveNowStatusEnum: TypeAlias = Literal["Accepted", "Faulted", "Occupied", "Rejected", "Unavailable"]
_ResetEnum: TypeAlias = Literal["Immediate", "OnIdle"]
_ResetStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "Scheduled"]
_SendLocalListStatusEnum: TypeAlias = Literal["Accepted", "Failed", "VersionMismatch"]
_SetMonitoringStatusEnum: TypeAlias = Literal[
    "Accepted", "UnknownComponent", "UnknownVariable", "UnsupportedMonitorType", "Rejected", "Duplicate"
]
_SetNetworkProfileStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "Failed"]
_SetVariableStatusEnum: TypeAlias = Literal[
    "Accepted", "Rejected", "UnknownComponent", "UnknownVariable", "NotSupportedAttributeType", "RebootRequired"
]
_TransactionEventEnum: TypeAlias = Literal["Ended", "Started", "Updated"]
_TriggerMessageStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "NotImplemented"]
_TriggerReasonEnum: TypeAlias = Literal[
    "Authorized",
    "CablePluggedIn",
    "ChargingRateChanged",
    "ChargingStateChanged",
    "Deauthorized",
    "EnergyLimitReached",
    "EVCommunicationLost",
    "EVConnectTimeout",
    "MeterValueClock",
    "MeterValuePeriodic",
    "TimeLimitReached",
    "Trigger",
    "UnlockCommand",
    "StopAuthorized",
    "EVDeparted",
    "EVDetected",
    "RemoteStop",
    "RemoteStart",
    "AbnormalCondition",
    "SignedDataReceived",
    "ResetCommand",
]
_UnlockStatusEnum: TypeAlias = Literal["Unlocked", "UnlockFailed", "OngoingAuthorizedTransaction", "UnknownConnector"]
_UnpublishFirmwareStatusEnum: TypeAlias = Literal["DownloadOngoing", "NoFirmware", "Unpublished"]
_UpdateEnum: TypeAlias = Literal["Differential", "Full"]
_UpdateFirmwareStatusEnum: TypeAlias = Literal[
    "Accepted", "Rejected", "AcceptedCanceled", "InvalidCertificate", "RevokedCertificate"
]
_UploadLogStatusEnum: TypeAlias = Literal[
    "BadMessage",
    "Idle",
    "NotSupportedOperation",
    "PermissionDenied",
    "Uploaded",
    "UploadFailure",
    "Uploading",
    "AcceptedCanceled",
]
_VPNEnum: TypeAlias = Literal["IKEv2", "IPSec", "L2TP", "PPTP"]


class ACChargingParameters(TypedDict):
    """The dict that stands for `ACChargingParameters` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    energy_amount: int
    ev_min_current: int
    ev_max_current: int
    ev_max_voltage: int


class APN(TypedDict):
    """The dict that stands for `APN` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    apn: str
    apn_user_name: NotRequired[str]
    apn_password: NotRequired[str]
    sim_pin: NotRequired[int]
    preferred_network: NotRequired[str]
    use_only_preferred_network: NotRequired[bool]
    apn_authentication: _APNAuthenticationEnum


class AdditionalInfo(TypedDict):
    """The dict that stands for `AdditionalInfo` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    additional_id_token: str
    type: str


class AuthorizationData(TypedDict):
    """The dict that stands for `AuthorizationData` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    id_token: IdToken
    id_token_info: NotRequired[IdTokenInfo]


class Authorize(TypedDict):
    """The dict that stands for `Authorize` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    id_token: IdToken
    certificate: NotRequired[str]
    iso15118_certificate_hash_data: NotRequired[list[OCSPRequestData]]


class AuthorizeResponse(TypedDict):
    """The dict that stands for `AuthorizeResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    id_token_info: IdTokenInfo
    certificate_status: NotRequired[_AuthorizeCertificateStatusEnum]


class BootNotification(TypedDict):
    """The dict that stands for `BootNotification` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    charging_station: ChargingStation
    reason: _BootReasonEnum


class BootNotificationResponse(TypedDict):
    """The dict that stands for `BootNotificationResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    current_time: str
    interval: int
    status: _RegistrationStatusEnum
    status_info: NotRequired[StatusInfo]


class CancelReservation(TypedDict):
    """The dict that stands for `CancelReservation` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    reservation_id: int


class CancelReservationResponse(TypedDict):
    """The dict that stands for `CancelReservationResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _CancelReservationStatusEnum
    status_info: NotRequired[StatusInfo]


class CertificateHashData(TypedDict):
    """The dict that stands for `CertificateHashData` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    hash_algorithm: _HashAlgorithmEnum
    issuer_name_hash: str
    issuer_key_hash: str
    serial_number: str


class CertificateHashDataChain(TypedDict):
    """The dict that stands for `CertificateHashDataChain` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    certificate_hash_data: CertificateHashData
    certificate_type: _GetCertificateIdUseEnum
    child_certificate_hash_data: NotRequired[list[CertificateHashData]]


class CertificateSigned(TypedDict):
    """The dict that stands for `CertificateSigned` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    certificate_chain: str
    certificate_type: NotRequired[_CertificateSigningUseEnum]


class CertificateSignedResponse(TypedDict):
    """The dict that stands for `CertificateSignedResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _CertificateSignedStatusEnum
    status_info: NotRequired[StatusInfo]


class ChangeAvailability(TypedDict):
    """The dict that stands for `ChangeAvailability` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    evse: NotRequired[EVSE]
    operational_status: _OperationalStatusEnum


class ChangeAvailabilityResponse(TypedDict):
    """The dict that stands for `ChangeAvailabilityResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _ChangeAvailabilityStatusEnum
    status_info: NotRequired[StatusInfo]


class ChargingLimit(TypedDict):
    """The dict that stands for `ChargingLimit` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    charging_limit_source: _ChargingLimitSourceEnum
    is_grid_critical: NotRequired[bool]


class ChargingNeeds(TypedDict):
    """The dict that stands for `ChargingNeeds` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    ac_charging_parameters: NotRequired[ACChargingParameters]
    dc_charging_parameters: NotRequired[DCChargingParameters]
    requested_energy_transfer: _EnergyTransferModeEnum
    departure_time: NotRequired[str]


class ChargingProfile(TypedDict):
    """The dict that stands for `ChargingProfile` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    id: int
    stack_level: int
    charging_profile_purpose: _ChargingProfilePurposeEnum
    charging_profile_kind: _ChargingProfileKindEnum
    recurrency_kind: NotRequired[_RecurrencyKindEnum]
    valid_from: NotRequired[str]
    valid_to: NotRequired[str]
    charging_schedule: list[ChargingSchedule]
    transaction_id: NotRequired[str]


class ChargingProfileCriterion(TypedDict):
    """The dict that stands for `ChargingProfileCriterion` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    charging_profile_purpose: NotRequired[_ChargingProfilePurposeEnum]
    stack_level: NotRequired[int]
    charging_profile_id: NotRequired[list[int]]
    charging_limit_source: NotRequired[list[_ChargingLimitSourceEnum]]


class ChargingSchedule(TypedDict):
    """The dict that stands for `ChargingSchedule` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    id: int
    start_schedule: NotRequired[str]
    duration: NotRequired[int]
    charging_rate_unit: _ChargingRateUnitEnum
    charging_schedule_period: list[ChargingSchedulePeriod]
    min_charging_rate: NotRequired[float]
    sales_tariff: NotRequired[SalesTariff]


class ChargingSchedulePeriod(TypedDict):
    """The dict that stands for `ChargingSchedulePeriod` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    start_period: int
    limit: float
    number_phases: NotRequired[int]
    phase_to_use: NotRequired[int]


class ChargingStation(TypedDict):
    """The dict that stands for `ChargingStation` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    serial_number: NotRequired[str]
    model: str
    modem: NotRequired[Modem]
    vendor_name: str
    firmware_version: NotRequired[str]


class ClearCache(TypedDict):
    """The dict that stands for `ClearCache` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]


class ClearCacheResponse(TypedDict):
    """The dict that stands for `ClearCacheResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _ClearCacheStatusEnum
    status_info: NotRequired[StatusInfo]


class ClearChargingProfile(TypedDict):
    """The dict that stands for `ClearChargingProfile` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    charging_profile_id: NotRequired[int]
    charging_profile_criteria: NotRequired[ClearChargingProfileType]


class ClearChargingProfileResponse(TypedDict):
    """The dict that stands for `ClearChargingProfileResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _ClearChargingProfileStatusEnum
    status_info: NotRequired[StatusInfo]


class ClearChargingProfileType(TypedDict):
    """The dict that stands for `ClearChargingProfileType` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    evse_id: NotRequired[int]
    charging_profile_purpose: NotRequired[_ChargingProfilePurposeEnum]
    stack_level: NotRequired[int]


class ClearDisplayMessage(TypedDict):
    """The dict that stands for `ClearDisplayMessage` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    id: int


class ClearDisplayMessageResponse(TypedDict):
    """The dict that stands for `ClearDisplayMessageResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _ClearMessageStatusEnum
    status_info: NotRequired[StatusInfo]


class ClearMonitoringResult(TypedDict):
    """The dict that stands for `ClearMonitoringResult` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _ClearMonitoringStatusEnum
    id: int
    status_info: NotRequired[StatusInfo]


class ClearVariableMonitoring(TypedDict):
    """The dict that stands for `ClearVariableMonitoring` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    id: list[int]


class ClearVariableMonitoringResponse(TypedDict):
    """The dict that stands for `ClearVariableMonitoringResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    clear_monitoring_result: list[ClearMonitoringResult]


class ClearedChargingLimit(TypedDict):
    """The dict that stands for `ClearedChargingLimit` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    charging_limit_source: _ChargingLimitSourceEnum
    evse_id: NotRequired[int]


class ClearedChargingLimitResponse(TypedDict):
    """The dict that stands for `ClearedChargingLimitResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]


class Component(TypedDict):
    """The dict that stands for `Component` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    evse: NotRequired[EVSE]
    name: str
    instance: NotRequired[str]


class ComponentVariable(TypedDict):
    """The dict that stands for `ComponentVariable` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    component: Component
    variable: NotRequired[Variable]


class CompositeSchedule(TypedDict):
    """The dict that stands for `CompositeSchedule` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    charging_schedule_period: list[ChargingSchedulePeriod]
    evse_id: int
    duration: int
    schedule_start: str
    charging_rate_unit: _ChargingRateUnitEnum


class ConsumptionCost(TypedDict):
    """The dict that stands for `ConsumptionCost` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    start_value: float
    cost: list[Cost]


class Cost(TypedDict):
    """The dict that stands for `Cost` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    cost_kind: _CostKindEnum
    amount: int
    amount_multiplier: NotRequired[int]


class CostUpdated(TypedDict):
    """The dict that stands for `CostUpdated` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    total_cost: float
    transaction_id: str


class CostUpdatedResponse(TypedDict):
    """The dict that stands for `CostUpdatedResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]


class CustomData(TypedDict):
    """The dict that stands for `CustomData` of OCPP 2.0.1."""

    vendor_id: str


class CustomerInformation(TypedDict):
    """The dict that stands for `CustomerInformation` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    customer_certificate: NotRequired[CertificateHashData]
    id_token: NotRequired[IdToken]
    request_id: int
    report: bool
    clear: bool
    customer_identifier: NotRequired[str]


class CustomerInformationResponse(TypedDict):
    """The dict that stands for `CustomerInformationResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _CustomerInformationStatusEnum
    status_info: NotRequired[StatusInfo]


class DCChargingParameters(TypedDict):
    """The dict that stands for `DCChargingParameters` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    ev_max_current: int
    ev_max_voltage: int
    energy_amount: NotRequired[int]
    ev_max_power: NotRequired[int]
    state_of_charge: NotRequired[int]
    ev_energy_capacity: NotRequired[int]
    full_soc: NotRequired[int]
    bulk_soc: NotRequired[int]


class DataTransfer(TypedDict):
    """The dict that stands for `DataTransfer` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    message_id: NotRequired[str]
    data: NotRequired[Any]
    vendor_id: str


class DataTransferResponse(TypedDict):
    """The dict that stands for `DataTransferResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _DataTransferStatusEnum
    status_info: NotRequired[StatusInfo]
    data: NotRequired[Any]


class DeleteCertificate(TypedDict):
    """The dict that stands for `DeleteCertificate` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    certificate_hash_data: CertificateHashData


class DeleteCertificateResponse(TypedDict):
    """The dict that stands for `DeleteCertificateResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _DeleteCertificateStatusEnum
    status_info: NotRequired[StatusInfo]


class EVSE(TypedDict):
    """The dict that stands for `EVSE` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    id: int
    connector_id: NotRequired[int]


class EventData(TypedDict):
    """The dict that stands for `EventData` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    event_id: int
    timestamp: str
    trigger: _EventTriggerEnum
    cause: NotRequired[int]
    actual_value: str
    tech_code: NotRequired[str]
    tech_info: NotRequired[str]
    cleared: NotRequired[bool]
    transaction_id: NotRequired[str]
    component: Component
    variable_monitoring_id: NotRequired[int]
    event_notification_type: _EventNotificationEnum
    variable: Variable


class Firmware(TypedDict):
    """The dict that stands for `Firmware` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    location: str
    retrieve_date_time: str
    install_date_time: NotRequired[str]
    signing_certificate: NotRequired[str]
    signature: NotRequired[str]


class FirmwareStatusNotification(TypedDict):
    """The dict that stands for `FirmwareStatusNotification` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _FirmwareStatusEnum
    request_id: NotRequired[int]


class FirmwareStatusNotificationResponse(TypedDict):
    """The dict that stands for `FirmwareStatusNotificationResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]


class Get15118EVCertificate(TypedDict):
    """The dict that stands for `Get15118EVCertificate` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    iso15118_schema_version: str
    action: _CertificateActionEnum
    exi_request: str


class Get15118EVCertificateResponse(TypedDict):
    """The dict that stands for `Get15118EVCertificateResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _Iso15118EVCertificateStatusEnum
    status_info: NotRequired[StatusInfo]
    exi_response: str


class GetBaseReport(TypedDict):
    """The dict that stands for `GetBaseReport` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    request_id: int
    report_base: _ReportBaseEnum


class GetBaseReportResponse(TypedDict):
    """The dict that stands for `GetBaseReportResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _GenericDeviceModelStatusEnum
    status_info: NotRequired[StatusInfo]


class GetCertificateStatus(TypedDict):
    """The dict that stands for `GetCertificateStatus` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    ocsp_request_data: OCSPRequestData


class GetCertificateStatusResponse(TypedDict):
    """The dict that stands for `GetCertificateStatusResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _GetCertificateStatusEnum
    status_info: NotRequired[StatusInfo]
    ocsp_result: NotRequired[str]


class GetChargingProfiles(TypedDict):
    """The dict that stands for `GetChargingProfiles` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    request_id: int
    evse_id: NotRequired[int]
    charging_profile: ChargingProfileCriterion


class GetChargingProfilesResponse(TypedDict):
    """The dict that stands for `GetChargingProfilesResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _GetChargingProfileStatusEnum
    status_info: NotRequired[StatusInfo]


class GetCompositeSchedule(TypedDict):
    """The dict that stands for `GetCompositeSchedule` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    duration: int
    charging_rate_unit: NotRequired[_ChargingRateUnitEnum]
    evse_id: int


class GetCompositeScheduleResponse(TypedDict):
    """The dict that stands for `GetCompositeScheduleResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _GenericStatusEnum
    status_info: NotRequired[StatusInfo]
    schedule: NotRequired[CompositeSchedule]


class GetDisplayMessages(TypedDict):
    """The dict that stands for `GetDisplayMessages` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    id: NotRequired[list[int]]
    request_id: int
    priority: NotRequired[_MessagePriorityEnum]
    state: NotRequired[_MessageStateEnum]


class GetDisplayMessagesResponse(TypedDict):
    """The dict that stands for `GetDisplayMessagesResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _GetDisplayMessagesStatusEnum
    status_info: NotRequired[StatusInfo]


class GetInstalledCertificateIds(TypedDict):
    """The dict that stands for `GetInstalledCertificateIds` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    certificate_type: NotRequired[list[_GetCertificateIdUseEnum]]


class GetInstalledCertificateIdsResponse(TypedDict):
    """The dict that stands for `GetInstalledCertificateIdsResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _GetInstalledCertificateStatusEnum
    status_info: NotRequired[StatusInfo]
    certificate_hash_data_chain: NotRequired[list[CertificateHashDataChain]]


class GetLocalListVersion(TypedDict):
    """The dict that stands for `GetLocalListVersion` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]


class GetLocalListVersionResponse(TypedDict):
    """The dict that stands for `GetLocalListVersionResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    version_number: int


class GetLog(TypedDict):
    """The dict that stands for `GetLog` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    log: LogParameters
    log_type: _LogEnum
    request_id: int
    retries: NotRequired[int]
    retry_interval: NotRequired[int]


class GetLogResponse(TypedDict):
    """The dict that stands for `GetLogResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _LogStatusEnum
    status_info: NotRequired[StatusInfo]
    filename: NotRequired[str]


class GetMonitoringReport(TypedDict):
    """The dict that stands for `GetMonitoringReport` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    component_variable: NotRequired[list[ComponentVariable]]
    request_id: int
    monitoring_criteria: NotRequired[list[_MonitoringCriterionEnum]]


class GetMonitoringReportResponse(TypedDict):
    """The dict that stands for `GetMonitoringReportResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _GenericDeviceModelStatusEnum
    status_info: NotRequired[StatusInfo]


class GetReport(TypedDict):
    """The dict that stands for `GetReport` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    component_variable: NotRequired[list[ComponentVariable]]
    request_id: int
    component_criteria: NotRequired[list[_ComponentCriterionEnum]]


class GetReportResponse(TypedDict):
    """The dict that stands for `GetReportResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _GenericDeviceModelStatusEnum
    status_info: NotRequired[StatusInfo]


class GetTransactionStatus(TypedDict):
    """The dict that stands for `GetTransactionStatus` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    transaction_id: NotRequired[str]


class GetTransactionStatusResponse(TypedDict):
    """The dict that stands for `GetTransactionStatusResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    ongoing_indicator: NotRequired[bool]
    messages_in_queue: bool


class GetVariableData(TypedDict):
    """The dict that stands for `GetVariableData` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    attribute_type: NotRequired[_AttributeEnum]
    component: Component
    variable: Variable


class GetVariableResult(TypedDict):
    """The dict that stands for `GetVariableResult` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    attribute_status_info: NotRequired[StatusInfo]
    attribute_status: _GetVariableStatusEnum
    attribute_type: NotRequired[_AttributeEnum]
    attribute_value: NotRequired[str]
    component: Component
    variable: Variable


class GetVariables(TypedDict):
    """The dict that stands for `GetVariables` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    get_variable_data: list[GetVariableData]


class GetVariablesResponse(TypedDict):
    """The dict that stands for `GetVariablesResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    get_variable_result: list[GetVariableResult]


class Heartbeat(TypedDict):
    """The dict that stands for `Heartbeat` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]


class HeartbeatResponse(TypedDict):
    """The dict that stands for `HeartbeatResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    current_time: str


class IdToken(TypedDict):
    """The dict that stands for `IdToken` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    additional_info: NotRequired[list[AdditionalInfo]]
    id_token: str
    type: _IdTokenEnum


class IdTokenInfo(TypedDict):
    """The dict that stands for `IdTokenInfo` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _AuthorizationStatusEnum
    cache_expiry_date_time: NotRequired[str]
    charging_priority: NotRequired[int]
    language1: NotRequired[str]
    evse_id: NotRequired[list[int]]
    group_id_token: NotRequired[IdToken]
    language2: NotRequired[str]
    personal_message: NotRequired[MessageContent]


class InstallCertificate(TypedDict):
    """The dict that stands for `InstallCertificate` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    certificate_type: _InstallCertificateUseEnum
    certificate: str


class InstallCertificateResponse(TypedDict):
    """The dict that stands for `InstallCertificateResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _InstallCertificateStatusEnum
    status_info: NotRequired[StatusInfo]


class LogParameters(TypedDict):
    """The dict that stands for `LogParameters` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    remote_location: str
    oldest_timestamp: NotRequired[str]
    latest_timestamp: NotRequired[str]


class LogStatusNotification(TypedDict):
    """The dict that stands for `LogStatusNotification` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _UploadLogStatusEnum
    request_id: NotRequired[int]


class LogStatusNotificationResponse(TypedDict):
    """The dict that stands for `LogStatusNotificationResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]


class MessageContent(TypedDict):
    """The dict that stands for `MessageContent` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    format: _MessageFormatEnum
    language: NotRequired[str]
    content: str


class MessageInfo(TypedDict):
    """The dict that stands for `MessageInfo` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    display: NotRequired[Component]
    id: int
    priority: _MessagePriorityEnum
    state: NotRequired[_MessageStateEnum]
    start_date_time: NotRequired[str]
    end_date_time: NotRequired[str]
    transaction_id: NotRequired[str]
    message: MessageContent


class MeterValue(TypedDict):
    """The dict that stands for `MeterValue` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    sampled_value: list[SampledValue]
    timestamp: str


class MeterValues(TypedDict):
    """The dict that stands for `MeterValues` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    evse_id: int
    meter_value: list[MeterValue]


class MeterValuesResponse(TypedDict):
    """The dict that stands for `MeterValuesResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]


class Modem(TypedDict):
    """The dict that stands for `Modem` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    iccid: NotRequired[str]
    imsi: NotRequired[str]


class MonitoringData(TypedDict):
    """The dict that stands for `MonitoringData` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    component: Component
    variable: Variable
    variable_monitoring: list[VariableMonitoring]


class NetworkConnectionProfile(TypedDict):
    """The dict that stands for `NetworkConnectionProfile` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    apn: NotRequired[APN]
    ocpp_version: _OCPPVersionEnum
    ocpp_transport: _OCPPTransportEnum
    ocpp_csms_url: str
    message_timeout: int
    security_profile: int
    ocpp_interface: _OCPPInterfaceEnum
    vpn: NotRequired[VPN]


class NotifyChargingLimit(TypedDict):
    """The dict that stands for `NotifyChargingLimit` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    charging_schedule: NotRequired[list[ChargingSchedule]]
    evse_id: NotRequired[int]
    charging_limit: ChargingLimit


class NotifyChargingLimitResponse(TypedDict):
    """The dict that stands for `NotifyChargingLimitResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]


class NotifyCustomerInformation(TypedDict):
    """The dict that stands for `NotifyCustomerInformation` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    data: str
    tbc: NotRequired[bool]
    seq_no: int
    generated_at: str
    request_id: int


class NotifyCustomerInformationResponse(TypedDict):
    """The dict that stands for `NotifyCustomerInformationResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]


class NotifyDisplayMessages(TypedDict):
    """The dict that stands for `NotifyDisplayMessages` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    message_info: NotRequired[list[MessageInfo]]
    request_id: int
    tbc: NotRequired[bool]


class NotifyDisplayMessagesResponse(TypedDict):
    """The dict that stands for `NotifyDisplayMessagesResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]


class NotifyEVChargingNeeds(TypedDict):
    """The dict that stands for `NotifyEVChargingNeeds` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    max_schedule_tuples: NotRequired[int]
    charging_needs: ChargingNeeds
    evse_id: int


class NotifyEVChargingNeedsResponse(TypedDict):
    """The dict that stands for `NotifyEVChargingNeedsResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _NotifyEVChargingNeedsStatusEnum
    status_info: NotRequired[StatusInfo]


class NotifyEVChargingSchedule(TypedDict):
    """The dict that stands for `NotifyEVChargingSchedule` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    time_base: str
    charging_schedule: ChargingSchedule
    evse_id: int


class NotifyEVChargingScheduleResponse(TypedDict):
    """The dict that stands for `NotifyEVChargingScheduleResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _GenericStatusEnum
    status_info: NotRequired[StatusInfo]


class NotifyEvent(TypedDict):
    """The dict that stands for `NotifyEvent` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    generated_at: str
    tbc: NotRequired[bool]
    seq_no: int
    event_data: list[EventData]


class NotifyEventResponse(TypedDict):
    """The dict that stands for `NotifyEventResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]


class NotifyMonitoringReport(TypedDict):
    """The dict that stands for `NotifyMonitoringReport` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    monitor: NotRequired[list[MonitoringData]]
    request_id: int
    tbc: NotRequired[bool]
    seq_no: int
    generated_at: str


class NotifyMonitoringReportResponse(TypedDict):
    """The dict that stands for `NotifyMonitoringReportResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]


class NotifyReport(TypedDict):
    """The dict that stands for `NotifyReport` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    request_id: int
    generated_at: str
    report_data: NotRequired[list[ReportData]]
    tbc: NotRequired[bool]
    seq_no: int


class NotifyReportResponse(TypedDict):
    """The dict that stands for `NotifyReportResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]


class OCSPRequestData(TypedDict):
    """The dict that stands for `OCSPRequestData` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    hash_algorithm: _HashAlgorithmEnum
    issuer_name_hash: str
    issuer_key_hash: str
    serial_number: str
    responder_url: str


class PublishFirmware(TypedDict):
    """The dict that stands for `PublishFirmware` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    location: str
    retries: NotRequired[int]
    checksum: str
    request_id: int
    retry_interval: NotRequired[int]


class PublishFirmwareResponse(TypedDict):
    """The dict that stands for `PublishFirmwareResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _GenericStatusEnum
    status_info: NotRequired[StatusInfo]


class PublishFirmwareStatusNotification(TypedDict):
    """The dict that stands for `PublishFirmwareStatusNotification` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _PublishFirmwareStatusEnum
    location: NotRequired[list[str]]
    request_id: NotRequired[int]


class PublishFirmwareStatusNotificationResponse(TypedDict):
    """The dict that stands for `PublishFirmwareStatusNotificationResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]


class RelativeTimeInterval(TypedDict):
    """The dict that stands for `RelativeTimeInterval` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    start: int
    duration: NotRequired[int]


class ReportChargingProfiles(TypedDict):
    """The dict that stands for `ReportChargingProfiles` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    request_id: int
    charging_limit_source: _ChargingLimitSourceEnum
    charging_profile: list[ChargingProfile]
    tbc: NotRequired[bool]
    evse_id: int


class ReportChargingProfilesResponse(TypedDict):
    """The dict that stands for `ReportChargingProfilesResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]


class ReportData(TypedDict):
    """The dict that stands for `ReportData` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    component: Component
    variable: Variable
    variable_attribute: list[VariableAttribute]
    variable_characteristics: NotRequired[VariableCharacteristics]


class RequestStartTransaction(TypedDict):
    """The dict that stands for `RequestStartTransaction` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    evse_id: NotRequired[int]
    group_id_token: NotRequired[IdToken]
    id_token: IdToken
    remote_start_id: int
    charging_profile: NotRequired[ChargingProfile]


class RequestStartTransactionResponse(TypedDict):
    """The dict that stands for `RequestStartTransactionResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _RequestStartStopStatusEnum
    status_info: NotRequired[StatusInfo]
    transaction_id: NotRequired[str]


class RequestStopTransaction(TypedDict):
    """The dict that stands for `RequestStopTransaction` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    transaction_id: str


class RequestStopTransactionResponse(TypedDict):
    """The dict that stands for `RequestStopTransactionResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _RequestStartStopStatusEnum
    status_info: NotRequired[StatusInfo]


class ReservationStatusUpdate(TypedDict):
    """The dict that stands for `ReservationStatusUpdate` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    reservation_id: int
    reservation_update_status: _ReservationUpdateStatusEnum


class ReservationStatusUpdateResponse(TypedDict):
    """The dict that stands for `ReservationStatusUpdateResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]


class ReserveNow(TypedDict):
    """The dict that stands for `ReserveNow` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    id: int
    expiry_date_time: str
    connector_type: NotRequired[_ConnectorEnum]
    id_token: IdToken
    evse_id: NotRequired[int]
    group_id_token: NotRequired[IdToken]


class ReserveNowResponse(TypedDict):
    """The dict that stands for `ReserveNowResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _ReserveNowStatusEnum
    status_info: NotRequired[StatusInfo]


class Reset(TypedDict):
    """The dict that stands for `Reset` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    type: _ResetEnum
    evse_id: NotRequired[int]


class ResetResponse(TypedDict):
    """The dict that stands for `ResetResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _ResetStatusEnum
    status_info: NotRequired[StatusInfo]


class SalesTariff(TypedDict):
    """The dict that stands for `SalesTariff` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    id: int
    sales_tariff_description: NotRequired[str]
    num_e_price_levels: NotRequired[int]
    sales_tariff_entry: list[SalesTariffEntry]


class SalesTariffEntry(TypedDict):
    """The dict that stands for `SalesTariffEntry` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    relative_time_interval: RelativeTimeInterval
    e_price_level: NotRequired[int]
    consumption_cost: NotRequired[list[ConsumptionCost]]


class SampledValue(TypedDict):
    """The dict that stands for `SampledValue` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    value: float
    context: NotRequired[_ReadingContextEnum]
    measurand: NotRequired[_MeasurandEnum]
    phase: NotRequired[_PhaseEnum]
    location: NotRequired[_LocationEnum]
    signed_meter_value: NotRequired[SignedMeterValue]
    unit_of_measure: NotRequired[UnitOfMeasure]


class SecurityEventNotification(TypedDict):
    """The dict that stands for `SecurityEventNotification` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    type: str
    timestamp: str
    tech_info: NotRequired[str]


class SecurityEventNotificationResponse(TypedDict):
    """The dict that stands for `SecurityEventNotificationResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]


class SendLocalList(TypedDict):
    """The dict that stands for `SendLocalList` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    local_authorization_list: NotRequired[list[AuthorizationData]]
    version_number: int
    update_type: _UpdateEnum


class SendLocalListResponse(TypedDict):
    """The dict that stands for `SendLocalListResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _SendLocalListStatusEnum
    status_info: NotRequired[StatusInfo]


class SetChargingProfile(TypedDict):
    """The dict that stands for `SetChargingProfile` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    evse_id: int
    charging_profile: ChargingProfile


class SetChargingProfileResponse(TypedDict):
    """The dict that stands for `SetChargingProfileResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _ChargingProfileStatusEnum
    status_info: NotRequired[StatusInfo]


class SetDisplayMessage(TypedDict):
    """The dict that stands for `SetDisplayMessage` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    message: MessageInfo


class SetDisplayMessageResponse(TypedDict):
    """The dict that stands for `SetDisplayMessageResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _DisplayMessageStatusEnum
    status_info: NotRequired[StatusInfo]


class SetMonitoringBase(TypedDict):
    """The dict that stands for `SetMonitoringBase` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    monitoring_base: _MonitoringBaseEnum


class SetMonitoringBaseResponse(TypedDict):
    """The dict that stands for `SetMonitoringBaseResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _GenericDeviceModelStatusEnum
    status_info: NotRequired[StatusInfo]


class SetMonitoringData(TypedDict):
    """The dict that stands for `SetMonitoringData` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    id: NotRequired[int]
    transaction: NotRequired[bool]
    value: float
    type: _MonitorEnum
    severity: int
    component: Component
    variable: Variable


class SetMonitoringLevel(TypedDict):
    """The dict that stands for `SetMonitoringLevel` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    severity: int


class SetMonitoringLevelResponse(TypedDict):
    """The dict that stands for `SetMonitoringLevelResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _GenericStatusEnum
    status_info: NotRequired[StatusInfo]


class SetMonitoringResult(TypedDict):
    """The dict that stands for `SetMonitoringResult` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    id: NotRequired[int]
    status_info: NotRequired[StatusInfo]
    status: _SetMonitoringStatusEnum
    type: _MonitorEnum
    component: Component
    variable: Variable
    severity: int


class SetNetworkProfile(TypedDict):
    """The dict that stands for `SetNetworkProfile` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    configuration_slot: int
    connection_data: NetworkConnectionProfile


class SetNetworkProfileResponse(TypedDict):
    """The dict that stands for `SetNetworkProfileResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _SetNetworkProfileStatusEnum
    status_info: NotRequired[StatusInfo]


class SetVariableData(TypedDict):
    """The dict that stands for `SetVariableData` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    attribute_type: NotRequired[_AttributeEnum]
    attribute_value: str
    component: Component
    variable: Variable


class SetVariableMonitoring(TypedDict):
    """The dict that stands for `SetVariableMonitoring` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    set_monitoring_data: list[SetMonitoringData]


class SetVariableMonitoringResponse(TypedDict):
    """The dict that stands for `SetVariableMonitoringResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    set_monitoring_result: list[SetMonitoringResult]


class SetVariableResult(TypedDict):
    """The dict that stands for `SetVariableResult` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    attribute_type: NotRequired[_AttributeEnum]
    attribute_status: _SetVariableStatusEnum
    attribute_status_info: NotRequired[StatusInfo]
    component: Component
    variable: Variable


class SetVariables(TypedDict):
    """The dict that stands for `SetVariables` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    set_variable_data: list[SetVariableData]


class SetVariablesResponse(TypedDict):
    """The dict that stands for `SetVariablesResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    set_variable_result: list[SetVariableResult]


class SignCertificate(TypedDict):
    """The dict that stands for `SignCertificate` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    csr: str
    certificate_type: NotRequired[_CertificateSigningUseEnum]


class SignCertificateResponse(TypedDict):
    """The dict that stands for `SignCertificateResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _GenericStatusEnum
    status_info: NotRequired[StatusInfo]


class SignedMeterValue(TypedDict):
    """The dict that stands for `SignedMeterValue` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    signed_meter_data: str
    signing_method: str
    encoding_method: str
    public_key: str


class StatusInfo(TypedDict):
    """The dict that stands for `StatusInfo` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    reason_code: str
    additional_info: NotRequired[str]


class StatusNotification(TypedDict):
    """The dict that stands for `StatusNotification` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    timestamp: str
    connector_status: _ConnectorStatusEnum
    evse_id: int
    connector_id: int


class StatusNotificationResponse(TypedDict):
    """The dict that stands for `StatusNotificationResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]


class Transaction(TypedDict):
    """The dict that stands for `Transaction` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    transaction_id: str
    charging_state: NotRequired[_ChargingStateEnum]
    time_spent_charging: NotRequired[int]
    stopped_reason: NotRequired[_ReasonEnum]
    remote_start_id: NotRequired[int]


class TransactionEvent(TypedDict):
    """The dict that stands for `TransactionEvent` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    event_type: _TransactionEventEnum
    meter_value: NotRequired[list[MeterValue]]
    timestamp: str
    trigger_reason: _TriggerReasonEnum
    seq_no: int
    offline: NotRequired[bool]
    number_of_phases_used: NotRequired[int]
    cable_max_current: NotRequired[int]
    reservation_id: NotRequired[int]
    transaction_info: Transaction
    evse: NotRequired[EVSE]
    id_token: NotRequired[IdToken]


class TransactionEventResponse(TypedDict):
    """The dict that stands for `TransactionEventResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    total_cost: NotRequired[float]
    charging_priority: NotRequired[int]
    id_token_info: NotRequired[IdTokenInfo]
    updated_personal_message: NotRequired[MessageContent]


class TriggerMessage(TypedDict):
    """The dict that stands for `TriggerMessage` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    evse: NotRequired[EVSE]
    requested_message: _MessageTriggerEnum


class TriggerMessageResponse(TypedDict):
    """The dict that stands for `TriggerMessageResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _TriggerMessageStatusEnum
    status_info: NotRequired[StatusInfo]


class UnitOfMeasure(TypedDict):
    """The dict that stands for `UnitOfMeasure` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    unit: NotRequired[str]
    multiplier: NotRequired[int]


class UnlockConnector(TypedDict):
    """The dict that stands for `UnlockConnector` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    evse_id: int
    connector_id: int


class UnlockConnectorResponse(TypedDict):
    """The dict that stands for `UnlockConnectorResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _UnlockStatusEnum
    status_info: NotRequired[StatusInfo]


class UnpublishFirmware(TypedDict):
    """The dict that stands for `UnpublishFirmware` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    checksum: str


class UnpublishFirmwareResponse(TypedDict):
    """The dict that stands for `UnpublishFirmwareResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _UnpublishFirmwareStatusEnum


class UpdateFirmware(TypedDict):
    """The dict that stands for `UpdateFirmware` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    retries: NotRequired[int]
    retry_interval: NotRequired[int]
    request_id: int
    firmware: Firmware


class UpdateFirmwareResponse(TypedDict):
    """The dict that stands for `UpdateFirmwareResponse` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    status: _UpdateFirmwareStatusEnum
    status_info: NotRequired[StatusInfo]


class VPN(TypedDict):
    """The dict that stands for `VPN` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    server: str
    user: str
    group: NotRequired[str]
    password: str
    key: str
    type: _VPNEnum


class Variable(TypedDict):
    """The dict that stands for `Variable` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    name: str
    instance: NotRequired[str]


class VariableAttribute(TypedDict):
    """The dict that stands for `VariableAttribute` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    type: NotRequired[_AttributeEnum]
    value: NotRequired[str]
    mutability: NotRequired[_MutabilityEnum]
    persistent: NotRequired[bool]
    constant: NotRequired[bool]


class VariableCharacteristics(TypedDict):
    """The dict that stands for `VariableCharacteristics` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    unit: NotRequired[str]
    data_type: _DataEnum
    min_limit: NotRequired[float]
    max_limit: NotRequired[float]
    values_list: NotRequired[str]
    supports_monitoring: bool


class VariableMonitoring(TypedDict):
    """The dict that stands for `VariableMonitoring` of OCPP 2.0.1."""

    custom_data: NotRequired[CustomData]
    id: int
    transaction: bool
    value: float
    type: _MonitorEnum
    severity: int


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
    peer: Connection,
    action: Literal["ClearDisplayMessage"],
    payload: ClearDisplayMessage,
    *,
    timeout: float | None = None,
) -> CallResult[ClearDisplayMessageResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["ClearVariableMonitoring"],
    payload: ClearVariableMonitoring,
    *,
    timeout: float | None = None,
) -> CallResult[ClearVariableMonitoringResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["ClearedChargingLimit"],
    payload: ClearedChargingLimit,
    *,
    timeout: float | None = None,
) -> CallResult[ClearedChargingLimitResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["CostUpdated"], payload: CostUpdated, *, timeout: float | None = None
) -> CallResult[CostUpdatedResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["CustomerInformation"],
    payload: CustomerInformation,
    *,
    timeout: float | None = None,
) -> CallResult[CustomerInformationResponse]: ...
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
    action: Literal["FirmwareStatusNotification"],
    payload: FirmwareStatusNotification,
    *,
    timeout: float | None = None,
) -> CallResult[FirmwareStatusNotificationResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["Get15118EVCertificate"],
    payload: Get15118EVCertificate,
    *,
    timeout: float | None = None,
) -> CallResult[Get15118EVCertificateResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["GetBaseReport"], payload: GetBaseReport, *, timeout: float | None = None
) -> CallResult[GetBaseReportResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["GetCertificateStatus"],
    payload: GetCertificateStatus,
    *,
    timeout: float | None = None,
) -> CallResult[GetCertificateStatusResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["GetChargingProfiles"],
    payload: GetChargingProfiles,
    *,
    timeout: float | None = None,
) -> CallResult[GetChargingProfilesResponse]: ...
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
    peer: Connection,
    action: Literal["GetDisplayMessages"],
    payload: GetDisplayMessages,
    *,
    timeout: float | None = None,
) -> CallResult[GetDisplayMessagesResponse]: ...
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
    peer: Connection,
    action: Literal["GetMonitoringReport"],
    payload: GetMonitoringReport,
    *,
    timeout: float | None = None,
) -> CallResult[GetMonitoringReportResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["GetReport"], payload: GetReport, *, timeout: float | None = None
) -> CallResult[GetReportResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["GetTransactionStatus"],
    payload: GetTransactionStatus,
    *,
    timeout: float | None = None,
) -> CallResult[GetTransactionStatusResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["GetVariables"], payload: GetVariables, *, timeout: float | None = None
) -> CallResult[GetVariablesResponse]: ...
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
    action: Literal["NotifyChargingLimit"],
    payload: NotifyChargingLimit,
    *,
    timeout: float | None = None,
) -> CallResult[NotifyChargingLimitResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["NotifyCustomerInformation"],
    payload: NotifyCustomerInformation,
    *,
    timeout: float | None = None,
) -> CallResult[NotifyCustomerInformationResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["NotifyDisplayMessages"],
    payload: NotifyDisplayMessages,
    *,
    timeout: float | None = None,
) -> CallResult[NotifyDisplayMessagesResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["NotifyEVChargingNeeds"],
    payload: NotifyEVChargingNeeds,
    *,
    timeout: float | None = None,
) -> CallResult[NotifyEVChargingNeedsResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["NotifyEVChargingSchedule"],
    payload: NotifyEVChargingSchedule,
    *,
    timeout: float | None = None,
) -> CallResult[NotifyEVChargingScheduleResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["NotifyEvent"], payload: NotifyEvent, *, timeout: float | None = None
) -> CallResult[NotifyEventResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["NotifyMonitoringReport"],
    payload: NotifyMonitoringReport,
    *,
    timeout: float | None = None,
) -> CallResult[NotifyMonitoringReportResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["NotifyReport"], payload: NotifyReport, *, timeout: float | None = None
) -> CallResult[NotifyReportResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["PublishFirmware"], payload: PublishFirmware, *, timeout: float | None = None
) -> CallResult[PublishFirmwareResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["PublishFirmwareStatusNotification"],
    payload: PublishFirmwareStatusNotification,
    *,
    timeout: float | None = None,
) -> CallResult[PublishFirmwareStatusNotificationResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["ReportChargingProfiles"],
    payload: ReportChargingProfiles,
    *,
    timeout: float | None = None,
) -> CallResult[ReportChargingProfilesResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["RequestStartTransaction"],
    payload: RequestStartTransaction,
    *,
    timeout: float | None = None,
) -> CallResult[RequestStartTransactionResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["RequestStopTransaction"],
    payload: RequestStopTransaction,
    *,
    timeout: float | None = None,
) -> CallResult[RequestStopTransactionResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["ReservationStatusUpdate"],
    payload: ReservationStatusUpdate,
    *,
    timeout: float | None = None,
) -> CallResult[ReservationStatusUpdateResponse]: ...
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
    peer: Connection, action: Literal["SetDisplayMessage"], payload: SetDisplayMessage, *, timeout: float | None = None
) -> CallResult[SetDisplayMessageResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["SetMonitoringBase"], payload: SetMonitoringBase, *, timeout: float | None = None
) -> CallResult[SetMonitoringBaseResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["SetMonitoringLevel"],
    payload: SetMonitoringLevel,
    *,
    timeout: float | None = None,
) -> CallResult[SetMonitoringLevelResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["SetNetworkProfile"], payload: SetNetworkProfile, *, timeout: float | None = None
) -> CallResult[SetNetworkProfileResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["SetVariableMonitoring"],
    payload: SetVariableMonitoring,
    *,
    timeout: float | None = None,
) -> CallResult[SetVariableMonitoringResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["SetVariables"], payload: SetVariables, *, timeout: float | None = None
) -> CallResult[SetVariablesResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["SignCertificate"], payload: SignCertificate, *, timeout: float | None = None
) -> CallResult[SignCertificateResponse]: ...
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
    peer: Connection, action: Literal["TransactionEvent"], payload: TransactionEvent, *, timeout: float | None = None
) -> CallResult[TransactionEventResponse]: ...
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
    peer: Connection, action: Literal["UnpublishFirmware"], payload: UnpublishFirmware, *, timeout: float | None = None
) -> CallResult[UnpublishFirmwareResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["UpdateFirmware"], payload: UpdateFirmware, *, timeout: float | None = None
) -> CallResult[UpdateFirmwareResponse]: ...
async def call(peer: Connection, action: str, payload: Any, *, timeout: float | None = None) -> CallResult[Any]:
    """Sends a CALL of OCPP 2.0.1, as `Connection.call` does.

    Raises `TypeError` where the codec of the connection has another version, other keys or typed payloads.
    """
    codec = peer.session.codec
    if (codec.version, codec.keys, codec.payloads) != ("2.0.1", "snake", "dict"):
        raise TypeError("the connection has no codec for these dicts: OCPP 2.0.1, keys='snake'")
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
    router: Router, action: Literal["ClearCache"], *, concurrent: bool = False
) -> RegisterDict[ClearCache, ClearCacheResponse]: ...
@overload
def on(
    router: Router, action: Literal["ClearChargingProfile"], *, concurrent: bool = False
) -> RegisterDict[ClearChargingProfile, ClearChargingProfileResponse]: ...
@overload
def on(
    router: Router, action: Literal["ClearDisplayMessage"], *, concurrent: bool = False
) -> RegisterDict[ClearDisplayMessage, ClearDisplayMessageResponse]: ...
@overload
def on(
    router: Router, action: Literal["ClearVariableMonitoring"], *, concurrent: bool = False
) -> RegisterDict[ClearVariableMonitoring, ClearVariableMonitoringResponse]: ...
@overload
def on(
    router: Router, action: Literal["ClearedChargingLimit"], *, concurrent: bool = False
) -> RegisterDict[ClearedChargingLimit, ClearedChargingLimitResponse]: ...
@overload
def on(
    router: Router, action: Literal["CostUpdated"], *, concurrent: bool = False
) -> RegisterDict[CostUpdated, CostUpdatedResponse]: ...
@overload
def on(
    router: Router, action: Literal["CustomerInformation"], *, concurrent: bool = False
) -> RegisterDict[CustomerInformation, CustomerInformationResponse]: ...
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
    router: Router, action: Literal["FirmwareStatusNotification"], *, concurrent: bool = False
) -> RegisterDict[FirmwareStatusNotification, FirmwareStatusNotificationResponse]: ...
@overload
def on(
    router: Router, action: Literal["Get15118EVCertificate"], *, concurrent: bool = False
) -> RegisterDict[Get15118EVCertificate, Get15118EVCertificateResponse]: ...
@overload
def on(
    router: Router, action: Literal["GetBaseReport"], *, concurrent: bool = False
) -> RegisterDict[GetBaseReport, GetBaseReportResponse]: ...
@overload
def on(
    router: Router, action: Literal["GetCertificateStatus"], *, concurrent: bool = False
) -> RegisterDict[GetCertificateStatus, GetCertificateStatusResponse]: ...
@overload
def on(
    router: Router, action: Literal["GetChargingProfiles"], *, concurrent: bool = False
) -> RegisterDict[GetChargingProfiles, GetChargingProfilesResponse]: ...
@overload
def on(
    router: Router, action: Literal["GetCompositeSchedule"], *, concurrent: bool = False
) -> RegisterDict[GetCompositeSchedule, GetCompositeScheduleResponse]: ...
@overload
def on(
    router: Router, action: Literal["GetDisplayMessages"], *, concurrent: bool = False
) -> RegisterDict[GetDisplayMessages, GetDisplayMessagesResponse]: ...
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
    router: Router, action: Literal["GetMonitoringReport"], *, concurrent: bool = False
) -> RegisterDict[GetMonitoringReport, GetMonitoringReportResponse]: ...
@overload
def on(
    router: Router, action: Literal["GetReport"], *, concurrent: bool = False
) -> RegisterDict[GetReport, GetReportResponse]: ...
@overload
def on(
    router: Router, action: Literal["GetTransactionStatus"], *, concurrent: bool = False
) -> RegisterDict[GetTransactionStatus, GetTransactionStatusResponse]: ...
@overload
def on(
    router: Router, action: Literal["GetVariables"], *, concurrent: bool = False
) -> RegisterDict[GetVariables, GetVariablesResponse]: ...
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
    router: Router, action: Literal["NotifyChargingLimit"], *, concurrent: bool = False
) -> RegisterDict[NotifyChargingLimit, NotifyChargingLimitResponse]: ...
@overload
def on(
    router: Router, action: Literal["NotifyCustomerInformation"], *, concurrent: bool = False
) -> RegisterDict[NotifyCustomerInformation, NotifyCustomerInformationResponse]: ...
@overload
def on(
    router: Router, action: Literal["NotifyDisplayMessages"], *, concurrent: bool = False
) -> RegisterDict[NotifyDisplayMessages, NotifyDisplayMessagesResponse]: ...
@overload
def on(
    router: Router, action: Literal["NotifyEVChargingNeeds"], *, concurrent: bool = False
) -> RegisterDict[NotifyEVChargingNeeds, NotifyEVChargingNeedsResponse]: ...
@overload
def on(
    router: Router, action: Literal["NotifyEVChargingSchedule"], *, concurrent: bool = False
) -> RegisterDict[NotifyEVChargingSchedule, NotifyEVChargingScheduleResponse]: ...
@overload
def on(
    router: Router, action: Literal["NotifyEvent"], *, concurrent: bool = False
) -> RegisterDict[NotifyEvent, NotifyEventResponse]: ...
@overload
def on(
    router: Router, action: Literal["NotifyMonitoringReport"], *, concurrent: bool = False
) -> RegisterDict[NotifyMonitoringReport, NotifyMonitoringReportResponse]: ...
@overload
def on(
    router: Router, action: Literal["NotifyReport"], *, concurrent: bool = False
) -> RegisterDict[NotifyReport, NotifyReportResponse]: ...
@overload
def on(
    router: Router, action: Literal["PublishFirmware"], *, concurrent: bool = False
) -> RegisterDict[PublishFirmware, PublishFirmwareResponse]: ...
@overload
def on(
    router: Router, action: Literal["PublishFirmwareStatusNotification"], *, concurrent: bool = False
) -> RegisterDict[PublishFirmwareStatusNotification, PublishFirmwareStatusNotificationResponse]: ...
@overload
def on(
    router: Router, action: Literal["ReportChargingProfiles"], *, concurrent: bool = False
) -> RegisterDict[ReportChargingProfiles, ReportChargingProfilesResponse]: ...
@overload
def on(
    router: Router, action: Literal["RequestStartTransaction"], *, concurrent: bool = False
) -> RegisterDict[RequestStartTransaction, RequestStartTransactionResponse]: ...
@overload
def on(
    router: Router, action: Literal["RequestStopTransaction"], *, concurrent: bool = False
) -> RegisterDict[RequestStopTransaction, RequestStopTransactionResponse]: ...
@overload
def on(
    router: Router, action: Literal["ReservationStatusUpdate"], *, concurrent: bool = False
) -> RegisterDict[ReservationStatusUpdate, ReservationStatusUpdateResponse]: ...
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
    router: Router, action: Literal["SetDisplayMessage"], *, concurrent: bool = False
) -> RegisterDict[SetDisplayMessage, SetDisplayMessageResponse]: ...
@overload
def on(
    router: Router, action: Literal["SetMonitoringBase"], *, concurrent: bool = False
) -> RegisterDict[SetMonitoringBase, SetMonitoringBaseResponse]: ...
@overload
def on(
    router: Router, action: Literal["SetMonitoringLevel"], *, concurrent: bool = False
) -> RegisterDict[SetMonitoringLevel, SetMonitoringLevelResponse]: ...
@overload
def on(
    router: Router, action: Literal["SetNetworkProfile"], *, concurrent: bool = False
) -> RegisterDict[SetNetworkProfile, SetNetworkProfileResponse]: ...
@overload
def on(
    router: Router, action: Literal["SetVariableMonitoring"], *, concurrent: bool = False
) -> RegisterDict[SetVariableMonitoring, SetVariableMonitoringResponse]: ...
@overload
def on(
    router: Router, action: Literal["SetVariables"], *, concurrent: bool = False
) -> RegisterDict[SetVariables, SetVariablesResponse]: ...
@overload
def on(
    router: Router, action: Literal["SignCertificate"], *, concurrent: bool = False
) -> RegisterDict[SignCertificate, SignCertificateResponse]: ...
@overload
def on(
    router: Router, action: Literal["StatusNotification"], *, concurrent: bool = False
) -> RegisterDict[StatusNotification, StatusNotificationResponse]: ...
@overload
def on(
    router: Router, action: Literal["TransactionEvent"], *, concurrent: bool = False
) -> RegisterDict[TransactionEvent, TransactionEventResponse]: ...
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
    router: Router, action: Literal["UnpublishFirmware"], *, concurrent: bool = False
) -> RegisterDict[UnpublishFirmware, UnpublishFirmwareResponse]: ...
@overload
def on(
    router: Router, action: Literal["UpdateFirmware"], *, concurrent: bool = False
) -> RegisterDict[UpdateFirmware, UpdateFirmwareResponse]: ...
def on(router: Router, action: str, *, concurrent: bool = False) -> RegisterDict[Any, Any]:
    """Registers the handler of an action for OCPP 2.0.1, as `Router.on` does."""
    return router.on(action, "2.0.1", concurrent=concurrent)
