# Made by scripts/stubs.py from the official schemas of the Open Charge Alliance: change that, not this.

"""The payloads of OCPP 2.1 as TypedDicts, their keys in `snake_case`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypeAlias, TypedDict, overload

if TYPE_CHECKING:
    from ocpp_fastcodec import CallResult
    from ocpp_fastcodec.aio import Connection, Router
    from ocpp_fastcodec.aio.handlers import RegisterDict

_APNAuthenticationEnum: TypeAlias = Literal["PAP", "CHAP", "NONE", "AUTO"]
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
_BatterySwapEventEnum: TypeAlias = Literal["BatteryIn", "BatteryOut", "BatteryOutTimeout"]
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
_CertificateSigningUseEnum: TypeAlias = Literal["ChargingStationCertificate", "V2GCertificate", "V2G20Certificate"]
_CertificateStatusEnum: TypeAlias = Literal["Good", "Revoked", "Unknown", "Failed"]
_CertificateStatusSourceEnum: TypeAlias = Literal["CRL", "OCSP"]
_ChangeAvailabilityStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "Scheduled"]
_ChargingProfileKindEnum: TypeAlias = Literal["Absolute", "Recurring", "Relative", "Dynamic"]
_ChargingProfilePurposeEnum: TypeAlias = Literal[
    "ChargingStationExternalConstraints",
    "ChargingStationMaxProfile",
    "TxDefaultProfile",
    "TxProfile",
    "PriorityCharging",
    "LocalGeneration",
]
_ChargingProfileStatusEnum: TypeAlias = Literal["Accepted", "Rejected"]
_ChargingRateUnitEnum: TypeAlias = Literal["W", "A"]
_ChargingStateEnum: TypeAlias = Literal["EVConnected", "Charging", "SuspendedEV", "SuspendedEVSE", "Idle"]
_ClearCacheStatusEnum: TypeAlias = Literal["Accepted", "Rejected"]
_ClearChargingProfileStatusEnum: TypeAlias = Literal["Accepted", "Unknown"]
_ClearMessageStatusEnum: TypeAlias = Literal["Accepted", "Unknown", "Rejected"]
_ClearMonitoringStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "NotFound"]
_ComponentCriterionEnum: TypeAlias = Literal["Active", "Available", "Enabled", "Problem"]
_ConnectorStatusEnum: TypeAlias = Literal["Available", "Occupied", "Reserved", "Unavailable", "Faulted"]
_ControlModeEnum: TypeAlias = Literal["ScheduledControl", "DynamicControl"]
_CostDimensionEnum: TypeAlias = Literal[
    "Energy", "MaxCurrent", "MinCurrent", "MaxPower", "MinPower", "IdleTIme", "ChargingTime"
]
_CostKindEnum: TypeAlias = Literal["CarbonDioxideEmission", "RelativePricePercentage", "RenewableGenerationPercentage"]
_CustomerInformationStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "Invalid"]
_DERControlEnum: TypeAlias = Literal[
    "EnterService",
    "FreqDroop",
    "FreqWatt",
    "FixedPFAbsorb",
    "FixedPFInject",
    "FixedVar",
    "Gradients",
    "HFMustTrip",
    "HFMayTrip",
    "HVMustTrip",
    "HVMomCess",
    "HVMayTrip",
    "LimitMaxDischarge",
    "LFMustTrip",
    "LVMustTrip",
    "LVMomCess",
    "LVMayTrip",
    "PowerMonitoringMustTrip",
    "VoltVar",
    "VoltWatt",
    "WattPF",
    "WattVar",
]
_DERControlStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "NotSupported", "NotFound"]
_DERUnitEnum: TypeAlias = Literal["Not_Applicable", "PctMaxW", "PctMaxVar", "PctWAvail", "PctVarAvail", "PctEffectiveV"]
_DataEnum: TypeAlias = Literal[
    "string", "decimal", "integer", "dateTime", "boolean", "OptionList", "SequenceList", "MemberList"
]
_DataTransferStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId"]
_DayOfWeekEnum: TypeAlias = Literal["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_DeleteCertificateStatusEnum: TypeAlias = Literal["Accepted", "Failed", "NotFound"]
_DisplayMessageStatusEnum: TypeAlias = Literal[
    "Accepted",
    "NotSupportedMessageFormat",
    "Rejected",
    "NotSupportedPriority",
    "NotSupportedState",
    "UnknownTransaction",
    "LanguageNotSupported",
]
_EnergyTransferModeEnum: TypeAlias = Literal[
    "AC_single_phase",
    "AC_two_phase",
    "AC_three_phase",
    "DC",
    "AC_BPT",
    "AC_BPT_DER",
    "AC_DER",
    "DC_BPT",
    "DC_ACDP",
    "DC_ACDP_BPT",
    "WPT",
]
_EventNotificationEnum: TypeAlias = Literal[
    "HardWiredNotification", "HardWiredMonitor", "PreconfiguredMonitor", "CustomMonitor"
]
_EventTriggerEnum: TypeAlias = Literal["Alerting", "Delta", "Periodic"]
_EvseKindEnum: TypeAlias = Literal["AC", "DC"]
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
    "OEMRootCertificate",
]
_GetCertificateStatusEnum: TypeAlias = Literal["Accepted", "Failed"]
_GetChargingProfileStatusEnum: TypeAlias = Literal["Accepted", "NoProfiles"]
_GetDisplayMessagesStatusEnum: TypeAlias = Literal["Accepted", "Unknown"]
_GetInstalledCertificateStatusEnum: TypeAlias = Literal["Accepted", "NotFound"]
_GetVariableStatusEnum: TypeAlias = Literal[
    "Accepted", "Rejected", "UnknownComponent", "UnknownVariable", "NotSupportedAttributeType"
]
_GridEventFaultEnum: TypeAlias = Literal[
    "CurrentImbalance",
    "LocalEmergency",
    "LowInputPower",
    "OverCurrent",
    "OverFrequency",
    "OverVoltage",
    "PhaseRotation",
    "RemoteEmergency",
    "UnderFrequency",
    "UnderVoltage",
    "VoltageImbalance",
]
_HashAlgorithmEnum: TypeAlias = Literal["SHA256", "SHA384", "SHA512"]
_InstallCertificateStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "Failed"]
_InstallCertificateUseEnum: TypeAlias = Literal[
    "V2GRootCertificate",
    "MORootCertificate",
    "ManufacturerRootCertificate",
    "CSMSRootCertificate",
    "OEMRootCertificate",
]
_IslandingDetectionEnum: TypeAlias = Literal[
    "NoAntiIslandingSupport",
    "RoCoF",
    "UVP_OVP",
    "UFP_OFP",
    "VoltageVectorShift",
    "ZeroCrossingDetection",
    "OtherPassive",
    "ImpedanceMeasurement",
    "ImpedanceAtFrequency",
    "SlipModeFrequencyShift",
    "SandiaFrequencyShift",
    "SandiaVoltageShift",
    "FrequencyJump",
    "RCLQFactor",
    "OtherActive",
]
_Iso15118EVCertificateStatusEnum: TypeAlias = Literal["Accepted", "Failed"]
_LocationEnum: TypeAlias = Literal["Body", "Cable", "EV", "Inlet", "Outlet", "Upstream"]
_LogEnum: TypeAlias = Literal["DiagnosticsLog", "SecurityLog", "DataCollectorLog"]
_LogStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "AcceptedCanceled"]
_MeasurandEnum: TypeAlias = Literal[
    "Current.Export",
    "Current.Export.Offered",
    "Current.Export.Minimum",
    "Current.Import",
    "Current.Import.Offered",
    "Current.Import.Minimum",
    "Current.Offered",
    "Display.PresentSOC",
    "Display.MinimumSOC",
    "Display.TargetSOC",
    "Display.MaximumSOC",
    "Display.RemainingTimeToMinimumSOC",
    "Display.RemainingTimeToTargetSOC",
    "Display.RemainingTimeToMaximumSOC",
    "Display.ChargingComplete",
    "Display.BatteryEnergyCapacity",
    "Display.InletHot",
    "Energy.Active.Export.Interval",
    "Energy.Active.Export.Register",
    "Energy.Active.Import.Interval",
    "Energy.Active.Import.Register",
    "Energy.Active.Import.CableLoss",
    "Energy.Active.Import.LocalGeneration.Register",
    "Energy.Active.Net",
    "Energy.Active.Setpoint.Interval",
    "Energy.Apparent.Export",
    "Energy.Apparent.Import",
    "Energy.Apparent.Net",
    "Energy.Reactive.Export.Interval",
    "Energy.Reactive.Export.Register",
    "Energy.Reactive.Import.Interval",
    "Energy.Reactive.Import.Register",
    "Energy.Reactive.Net",
    "EnergyRequest.Target",
    "EnergyRequest.Minimum",
    "EnergyRequest.Maximum",
    "EnergyRequest.Minimum.V2X",
    "EnergyRequest.Maximum.V2X",
    "EnergyRequest.Bulk",
    "Frequency",
    "Power.Active.Export",
    "Power.Active.Import",
    "Power.Active.Setpoint",
    "Power.Active.Residual",
    "Power.Export.Minimum",
    "Power.Export.Offered",
    "Power.Factor",
    "Power.Import.Offered",
    "Power.Import.Minimum",
    "Power.Offered",
    "Power.Reactive.Export",
    "Power.Reactive.Import",
    "SoC",
    "Voltage",
    "Voltage.Minimum",
    "Voltage.Maximum",
]
_MessageFormatEnum: TypeAlias = Literal["ASCII", "HTML", "URI", "UTF8", "QRCODE"]
_MessagePriorityEnum: TypeAlias = Literal["AlwaysFront", "InFront", "NormalCycle"]
_MessageStateEnum: TypeAlias = Literal["Charging", "Faulted", "Idle", "Unavailable", "Suspended", "Discharging"]
_MessageTriggerEnum: TypeAlias = Literal[
    "BootNotification",
    "LogStatusNotification",
    "FirmwareStatusNotification",
    "Heartbeat",
    "MeterValues",
    "SignChargingStationCertificate",
    "SignV2GCertificate",
    "SignV2G20Certificate",
    "StatusNotification",
    "TransactionEvent",
    "SignCombinedCertificate",
    "PublishFirmwareStatusNotification",
    "CustomTrigger",
]
_MobilityNeedsModeEnum: TypeAlias = Literal["EVCC", "EVCC_SECC"]
_MonitorEnum: TypeAlias = Literal[
    "UpperThreshold",
    "LowerThreshold",
    "Delta",
    "Periodic",
    "PeriodicClockAligned",
    "TargetDelta",
    "TargetDeltaRelative",
]
_MonitoringBaseEnum: TypeAlias = Literal["All", "FactoryDefault", "HardWiredOnly"]
_MonitoringCriterionEnum: TypeAlias = Literal["ThresholdMonitoring", "DeltaMonitoring", "PeriodicMonitoring"]
_MutabilityEnum: TypeAlias = Literal["ReadOnly", "WriteOnly", "ReadWrite"]
_NotifyAllowedEnergyTransferStatusEnum: TypeAlias = Literal["Accepted", "Rejected"]
_NotifyEVChargingNeedsStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "Processing", "NoChargingProfile"]
_OCPPInterfaceEnum: TypeAlias = Literal[
    "Wired0", "Wired1", "Wired2", "Wired3", "Wireless0", "Wireless1", "Wireless2", "Wireless3", "Any"
]
_OCPPTransportEnum: TypeAlias = Literal["SOAP", "JSON"]
_OCPPVersionEnum: TypeAlias = Literal["OCPP12", "OCPP15", "OCPP16", "OCPP20", "OCPP201", "OCPP21"]
_OperationModeEnum: TypeAlias = Literal[
    "Idle",
    "ChargingOnly",
    "CentralSetpoint",
    "ExternalSetpoint",
    "ExternalLimits",
    "CentralFrequency",
    "LocalFrequency",
    "LocalLoadBalancing",
]
_OperationalStatusEnum: TypeAlias = Literal["Inoperative", "Operative"]
_PaymentStatusEnum: TypeAlias = Literal["Settled", "Canceled", "Rejected", "Failed"]
_PhaseEnum: TypeAlias = Literal["L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1"]
_PowerDuringCessationEnum: TypeAlias = Literal["Active", "Reactive"]
_PreconditioningStatusEnum: TypeAlias = Literal["Unknown", "Ready", "NotReady", "Preconditioning"]
_PriorityChargingStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "NoProfile"]
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
    "MasterPass",
    "Local",
    "LocalOutOfCredit",
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
    "ReqEnergyTransferRejected",
]
_RecurrencyKindEnum: TypeAlias = Literal["Daily", "Weekly"]
_RegistrationStatusEnum: TypeAlias = Literal["Accepted", "Pending", "Rejected"]
_ReportBaseEnum: TypeAlias = Literal["ConfigurationInventory", "FullInventory", "SummaryInventory"]
_RequestStartStopStatusEnum: TypeAlias = Literal["Accepted", "Rejected"]
_ReservationUpdateStatusEnum: TypeAlias = Literal["Expired", "Removed", "NoTransaction"]
_ReserveNowStatusEnum: TypeAlias = Literal["Accepted", "Faulted", "Occupied", "Rejected", "Unavailable"]
_ResetEnum: TypeAlias = Literal["Immediate", "OnIdle", "ImmediateAndResume"]
_ResetStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "Scheduled"]
_SendLocalListStatusEnum: TypeAlias = Literal["Accepted", "Failed", "VersionMismatch"]
_SetMonitoringStatusEnum: TypeAlias = Literal[
    "Accepted", "UnknownComponent", "UnknownVariable", "UnsupportedMonitorType", "Rejected", "Duplicate"
]
_SetNetworkProfileStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "Failed"]
_SetVariableStatusEnum: TypeAlias = Literal[
    "Accepted", "Rejected", "UnknownComponent", "UnknownVariable", "NotSupportedAttributeType", "RebootRequired"
]
_TariffChangeStatusEnum: TypeAlias = Literal[
    "Accepted", "Rejected", "TooManyElements", "ConditionNotSupported", "TxNotFound", "NoCurrencyChange"
]
_TariffClearStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "NoTariff"]
_TariffCostEnum: TypeAlias = Literal["NormalCost", "MinCost", "MaxCost"]
_TariffGetStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "NoTariff"]
_TariffKindEnum: TypeAlias = Literal["DefaultTariff", "DriverTariff"]
_TariffSetStatusEnum: TypeAlias = Literal[
    "Accepted", "Rejected", "TooManyElements", "ConditionNotSupported", "DuplicateTariffId"
]
_TransactionEventEnum: TypeAlias = Literal["Ended", "Started", "Updated"]
_TriggerMessageStatusEnum: TypeAlias = Literal["Accepted", "Rejected", "NotImplemented"]
_TriggerReasonEnum: TypeAlias = Literal[
    "AbnormalCondition",
    "Authorized",
    "CablePluggedIn",
    "ChargingRateChanged",
    "ChargingStateChanged",
    "CostLimitReached",
    "Deauthorized",
    "EnergyLimitReached",
    "EVCommunicationLost",
    "EVConnectTimeout",
    "EVDeparted",
    "EVDetected",
    "LimitSet",
    "MeterValueClock",
    "MeterValuePeriodic",
    "OperationModeChanged",
    "RemoteStart",
    "RemoteStop",
    "ResetCommand",
    "RunningCost",
    "SignedDataReceived",
    "SoCLimitReached",
    "StopAuthorized",
    "TariffChanged",
    "TariffNotAccepted",
    "TimeLimitReached",
    "Trigger",
    "TxResumed",
    "UnlockCommand",
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
    """The dict that stands for `ACChargingParameters` of OCPP 2.1."""

    energy_amount: float
    ev_min_current: float
    ev_max_current: float
    ev_max_voltage: float
    custom_data: NotRequired[CustomData]


class AFRRSignal(TypedDict):
    """The dict that stands for `AFRRSignal` of OCPP 2.1."""

    timestamp: str
    signal: int
    custom_data: NotRequired[CustomData]


class AFRRSignalResponse(TypedDict):
    """The dict that stands for `AFRRSignalResponse` of OCPP 2.1."""

    status: _GenericStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class APN(TypedDict):
    """The dict that stands for `APN` of OCPP 2.1."""

    apn: str
    apn_user_name: NotRequired[str]
    apn_password: NotRequired[str]
    sim_pin: NotRequired[int]
    preferred_network: NotRequired[str]
    use_only_preferred_network: NotRequired[bool]
    apn_authentication: _APNAuthenticationEnum
    custom_data: NotRequired[CustomData]


class AbsolutePriceSchedule(TypedDict):
    """The dict that stands for `AbsolutePriceSchedule` of OCPP 2.1."""

    time_anchor: str
    price_schedule_id: int
    price_schedule_description: NotRequired[str]
    currency: str
    language: str
    price_algorithm: str
    minimum_cost: NotRequired[RationalNumber]
    maximum_cost: NotRequired[RationalNumber]
    price_rule_stacks: list[PriceRuleStack]
    tax_rules: NotRequired[list[TaxRule]]
    overstay_rule_list: NotRequired[OverstayRuleList]
    additional_selected_services: NotRequired[list[AdditionalSelectedServices]]
    custom_data: NotRequired[CustomData]


class AdditionalInfo(TypedDict):
    """The dict that stands for `AdditionalInfo` of OCPP 2.1."""

    additional_id_token: str
    type: str
    custom_data: NotRequired[CustomData]


class AdditionalSelectedServices(TypedDict):
    """The dict that stands for `AdditionalSelectedServices` of OCPP 2.1."""

    service_fee: RationalNumber
    service_name: str
    custom_data: NotRequired[CustomData]


class Address(TypedDict):
    """The dict that stands for `Address` of OCPP 2.1."""

    name: str
    address1: str
    address2: NotRequired[str]
    city: str
    postal_code: NotRequired[str]
    country: str
    custom_data: NotRequired[CustomData]


class AdjustPeriodicEventStream(TypedDict):
    """The dict that stands for `AdjustPeriodicEventStream` of OCPP 2.1."""

    id: int
    params: PeriodicEventStreamParams
    custom_data: NotRequired[CustomData]


class AdjustPeriodicEventStreamResponse(TypedDict):
    """The dict that stands for `AdjustPeriodicEventStreamResponse` of OCPP 2.1."""

    status: _GenericStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class AuthorizationData(TypedDict):
    """The dict that stands for `AuthorizationData` of OCPP 2.1."""

    id_token: IdToken
    id_token_info: NotRequired[IdTokenInfo]
    custom_data: NotRequired[CustomData]


class Authorize(TypedDict):
    """The dict that stands for `Authorize` of OCPP 2.1."""

    id_token: IdToken
    certificate: NotRequired[str]
    iso15118_certificate_hash_data: NotRequired[list[OCSPRequestData]]
    custom_data: NotRequired[CustomData]


class AuthorizeResponse(TypedDict):
    """The dict that stands for `AuthorizeResponse` of OCPP 2.1."""

    id_token_info: IdTokenInfo
    certificate_status: NotRequired[_AuthorizeCertificateStatusEnum]
    allowed_energy_transfer: NotRequired[list[_EnergyTransferModeEnum]]
    tariff: NotRequired[Tariff]
    custom_data: NotRequired[CustomData]


class BatteryData(TypedDict):
    """The dict that stands for `BatteryData` of OCPP 2.1."""

    evse_id: int
    serial_number: str
    soc: float
    soh: float
    production_date: NotRequired[str]
    vendor_info: NotRequired[str]
    custom_data: NotRequired[CustomData]


class BatterySwap(TypedDict):
    """The dict that stands for `BatterySwap` of OCPP 2.1."""

    battery_data: list[BatteryData]
    event_type: _BatterySwapEventEnum
    id_token: IdToken
    request_id: int
    custom_data: NotRequired[CustomData]


class BatterySwapResponse(TypedDict):
    """The dict that stands for `BatterySwapResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class BootNotification(TypedDict):
    """The dict that stands for `BootNotification` of OCPP 2.1."""

    charging_station: ChargingStation
    reason: _BootReasonEnum
    custom_data: NotRequired[CustomData]


class BootNotificationResponse(TypedDict):
    """The dict that stands for `BootNotificationResponse` of OCPP 2.1."""

    current_time: str
    interval: int
    status: _RegistrationStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class CancelReservation(TypedDict):
    """The dict that stands for `CancelReservation` of OCPP 2.1."""

    reservation_id: int
    custom_data: NotRequired[CustomData]


class CancelReservationResponse(TypedDict):
    """The dict that stands for `CancelReservationResponse` of OCPP 2.1."""

    status: _CancelReservationStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class CertificateHashData(TypedDict):
    """The dict that stands for `CertificateHashData` of OCPP 2.1."""

    hash_algorithm: _HashAlgorithmEnum
    issuer_name_hash: str
    issuer_key_hash: str
    serial_number: str
    custom_data: NotRequired[CustomData]


class CertificateHashDataChain(TypedDict):
    """The dict that stands for `CertificateHashDataChain` of OCPP 2.1."""

    certificate_hash_data: CertificateHashData
    certificate_type: _GetCertificateIdUseEnum
    child_certificate_hash_data: NotRequired[list[CertificateHashData]]
    custom_data: NotRequired[CustomData]


class CertificateSigned(TypedDict):
    """The dict that stands for `CertificateSigned` of OCPP 2.1."""

    certificate_chain: str
    certificate_type: NotRequired[_CertificateSigningUseEnum]
    request_id: NotRequired[int]
    custom_data: NotRequired[CustomData]


class CertificateSignedResponse(TypedDict):
    """The dict that stands for `CertificateSignedResponse` of OCPP 2.1."""

    status: _CertificateSignedStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class CertificateStatus(TypedDict):
    """The dict that stands for `CertificateStatus` of OCPP 2.1."""

    certificate_hash_data: CertificateHashData
    source: _CertificateStatusSourceEnum
    status: _CertificateStatusEnum
    next_update: str
    custom_data: NotRequired[CustomData]


class CertificateStatusRequestInfo(TypedDict):
    """The dict that stands for `CertificateStatusRequestInfo` of OCPP 2.1."""

    certificate_hash_data: CertificateHashData
    source: _CertificateStatusSourceEnum
    urls: list[str]
    custom_data: NotRequired[CustomData]


class ChangeAvailability(TypedDict):
    """The dict that stands for `ChangeAvailability` of OCPP 2.1."""

    evse: NotRequired[EVSE]
    operational_status: _OperationalStatusEnum
    custom_data: NotRequired[CustomData]


class ChangeAvailabilityResponse(TypedDict):
    """The dict that stands for `ChangeAvailabilityResponse` of OCPP 2.1."""

    status: _ChangeAvailabilityStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class ChangeTransactionTariff(TypedDict):
    """The dict that stands for `ChangeTransactionTariff` of OCPP 2.1."""

    tariff: Tariff
    transaction_id: str
    custom_data: NotRequired[CustomData]


class ChangeTransactionTariffResponse(TypedDict):
    """The dict that stands for `ChangeTransactionTariffResponse` of OCPP 2.1."""

    status: _TariffChangeStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class ChargingLimit(TypedDict):
    """The dict that stands for `ChargingLimit` of OCPP 2.1."""

    charging_limit_source: str
    is_local_generation: NotRequired[bool]
    is_grid_critical: NotRequired[bool]
    custom_data: NotRequired[CustomData]


class ChargingNeeds(TypedDict):
    """The dict that stands for `ChargingNeeds` of OCPP 2.1."""

    ac_charging_parameters: NotRequired[ACChargingParameters]
    der_charging_parameters: NotRequired[DERChargingParameters]
    ev_energy_offer: NotRequired[EVEnergyOffer]
    requested_energy_transfer: _EnergyTransferModeEnum
    dc_charging_parameters: NotRequired[DCChargingParameters]
    v2x_charging_parameters: NotRequired[V2XChargingParameters]
    available_energy_transfer: NotRequired[list[_EnergyTransferModeEnum]]
    control_mode: NotRequired[_ControlModeEnum]
    mobility_needs_mode: NotRequired[_MobilityNeedsModeEnum]
    departure_time: NotRequired[str]
    custom_data: NotRequired[CustomData]


class ChargingPeriod(TypedDict):
    """The dict that stands for `ChargingPeriod` of OCPP 2.1."""

    dimensions: NotRequired[list[CostDimension]]
    tariff_id: NotRequired[str]
    start_period: str
    custom_data: NotRequired[CustomData]


class ChargingProfile(TypedDict):
    """The dict that stands for `ChargingProfile` of OCPP 2.1."""

    id: int
    stack_level: int
    charging_profile_purpose: _ChargingProfilePurposeEnum
    charging_profile_kind: _ChargingProfileKindEnum
    recurrency_kind: NotRequired[_RecurrencyKindEnum]
    valid_from: NotRequired[str]
    valid_to: NotRequired[str]
    transaction_id: NotRequired[str]
    max_offline_duration: NotRequired[int]
    charging_schedule: list[ChargingSchedule]
    invalid_after_offline_duration: NotRequired[bool]
    dyn_update_interval: NotRequired[int]
    dyn_update_time: NotRequired[str]
    price_schedule_signature: NotRequired[str]
    custom_data: NotRequired[CustomData]


class ChargingProfileCriterion(TypedDict):
    """The dict that stands for `ChargingProfileCriterion` of OCPP 2.1."""

    charging_profile_purpose: NotRequired[_ChargingProfilePurposeEnum]
    stack_level: NotRequired[int]
    charging_profile_id: NotRequired[list[int]]
    charging_limit_source: NotRequired[list[str]]
    custom_data: NotRequired[CustomData]


class ChargingSchedule(TypedDict):
    """The dict that stands for `ChargingSchedule` of OCPP 2.1."""

    id: int
    limit_at_soc: NotRequired[LimitAtSoC]
    start_schedule: NotRequired[str]
    duration: NotRequired[int]
    charging_rate_unit: _ChargingRateUnitEnum
    min_charging_rate: NotRequired[float]
    power_tolerance: NotRequired[float]
    signature_id: NotRequired[int]
    digest_value: NotRequired[str]
    use_local_time: NotRequired[bool]
    charging_schedule_period: list[ChargingSchedulePeriod]
    randomized_delay: NotRequired[int]
    sales_tariff: NotRequired[SalesTariff]
    absolute_price_schedule: NotRequired[AbsolutePriceSchedule]
    price_level_schedule: NotRequired[PriceLevelSchedule]
    custom_data: NotRequired[CustomData]


class ChargingSchedulePeriod(TypedDict):
    """The dict that stands for `ChargingSchedulePeriod` of OCPP 2.1."""

    start_period: int
    limit: NotRequired[float]
    limit_l2: NotRequired[float]
    limit_l3: NotRequired[float]
    number_phases: NotRequired[int]
    phase_to_use: NotRequired[int]
    discharge_limit: NotRequired[float]
    discharge_limit_l2: NotRequired[float]
    discharge_limit_l3: NotRequired[float]
    setpoint: NotRequired[float]
    setpoint_l2: NotRequired[float]
    setpoint_l3: NotRequired[float]
    setpoint_reactive: NotRequired[float]
    setpoint_reactive_l2: NotRequired[float]
    setpoint_reactive_l3: NotRequired[float]
    preconditioning_request: NotRequired[bool]
    evse_sleep: NotRequired[bool]
    v2x_baseline: NotRequired[float]
    operation_mode: NotRequired[_OperationModeEnum]
    v2x_freq_watt_curve: NotRequired[list[V2XFreqWattPoint]]
    v2x_signal_watt_curve: NotRequired[list[V2XSignalWattPoint]]
    custom_data: NotRequired[CustomData]


class ChargingScheduleUpdate(TypedDict):
    """The dict that stands for `ChargingScheduleUpdate` of OCPP 2.1."""

    limit: NotRequired[float]
    limit_l2: NotRequired[float]
    limit_l3: NotRequired[float]
    discharge_limit: NotRequired[float]
    discharge_limit_l2: NotRequired[float]
    discharge_limit_l3: NotRequired[float]
    setpoint: NotRequired[float]
    setpoint_l2: NotRequired[float]
    setpoint_l3: NotRequired[float]
    setpoint_reactive: NotRequired[float]
    setpoint_reactive_l2: NotRequired[float]
    setpoint_reactive_l3: NotRequired[float]
    custom_data: NotRequired[CustomData]


class ChargingStation(TypedDict):
    """The dict that stands for `ChargingStation` of OCPP 2.1."""

    serial_number: NotRequired[str]
    model: str
    modem: NotRequired[Modem]
    vendor_name: str
    firmware_version: NotRequired[str]
    custom_data: NotRequired[CustomData]


class ClearCache(TypedDict):
    """The dict that stands for `ClearCache` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class ClearCacheResponse(TypedDict):
    """The dict that stands for `ClearCacheResponse` of OCPP 2.1."""

    status: _ClearCacheStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class ClearChargingProfile(TypedDict):
    """The dict that stands for `ClearChargingProfile` of OCPP 2.1."""

    charging_profile_id: NotRequired[int]
    charging_profile_criteria: NotRequired[ClearChargingProfileType]
    custom_data: NotRequired[CustomData]


class ClearChargingProfileResponse(TypedDict):
    """The dict that stands for `ClearChargingProfileResponse` of OCPP 2.1."""

    status: _ClearChargingProfileStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class ClearChargingProfileType(TypedDict):
    """The dict that stands for `ClearChargingProfileType` of OCPP 2.1."""

    evse_id: NotRequired[int]
    charging_profile_purpose: NotRequired[_ChargingProfilePurposeEnum]
    stack_level: NotRequired[int]
    custom_data: NotRequired[CustomData]


class ClearDERControl(TypedDict):
    """The dict that stands for `ClearDERControl` of OCPP 2.1."""

    is_default: bool
    control_type: NotRequired[_DERControlEnum]
    control_id: NotRequired[str]
    custom_data: NotRequired[CustomData]


class ClearDERControlResponse(TypedDict):
    """The dict that stands for `ClearDERControlResponse` of OCPP 2.1."""

    status: _DERControlStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class ClearDisplayMessage(TypedDict):
    """The dict that stands for `ClearDisplayMessage` of OCPP 2.1."""

    id: int
    custom_data: NotRequired[CustomData]


class ClearDisplayMessageResponse(TypedDict):
    """The dict that stands for `ClearDisplayMessageResponse` of OCPP 2.1."""

    status: _ClearMessageStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class ClearMonitoringResult(TypedDict):
    """The dict that stands for `ClearMonitoringResult` of OCPP 2.1."""

    status: _ClearMonitoringStatusEnum
    id: int
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class ClearTariffs(TypedDict):
    """The dict that stands for `ClearTariffs` of OCPP 2.1."""

    tariff_ids: NotRequired[list[str]]
    evse_id: NotRequired[int]
    custom_data: NotRequired[CustomData]


class ClearTariffsResponse(TypedDict):
    """The dict that stands for `ClearTariffsResponse` of OCPP 2.1."""

    clear_tariffs_result: list[ClearTariffsResult]
    custom_data: NotRequired[CustomData]


class ClearTariffsResult(TypedDict):
    """The dict that stands for `ClearTariffsResult` of OCPP 2.1."""

    status_info: NotRequired[StatusInfo]
    tariff_id: NotRequired[str]
    status: _TariffClearStatusEnum
    custom_data: NotRequired[CustomData]


class ClearVariableMonitoring(TypedDict):
    """The dict that stands for `ClearVariableMonitoring` of OCPP 2.1."""

    id: list[int]
    custom_data: NotRequired[CustomData]


class ClearVariableMonitoringResponse(TypedDict):
    """The dict that stands for `ClearVariableMonitoringResponse` of OCPP 2.1."""

    clear_monitoring_result: list[ClearMonitoringResult]
    custom_data: NotRequired[CustomData]


class ClearedChargingLimit(TypedDict):
    """The dict that stands for `ClearedChargingLimit` of OCPP 2.1."""

    charging_limit_source: str
    evse_id: NotRequired[int]
    custom_data: NotRequired[CustomData]


class ClearedChargingLimitResponse(TypedDict):
    """The dict that stands for `ClearedChargingLimitResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class ClosePeriodicEventStream(TypedDict):
    """The dict that stands for `ClosePeriodicEventStream` of OCPP 2.1."""

    id: int
    custom_data: NotRequired[CustomData]


class ClosePeriodicEventStreamResponse(TypedDict):
    """The dict that stands for `ClosePeriodicEventStreamResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class Component(TypedDict):
    """The dict that stands for `Component` of OCPP 2.1."""

    evse: NotRequired[EVSE]
    name: str
    instance: NotRequired[str]
    custom_data: NotRequired[CustomData]


class ComponentVariable(TypedDict):
    """The dict that stands for `ComponentVariable` of OCPP 2.1."""

    component: Component
    variable: NotRequired[Variable]
    custom_data: NotRequired[CustomData]


class CompositeSchedule(TypedDict):
    """The dict that stands for `CompositeSchedule` of OCPP 2.1."""

    evse_id: int
    duration: int
    schedule_start: str
    charging_rate_unit: _ChargingRateUnitEnum
    charging_schedule_period: list[ChargingSchedulePeriod]
    custom_data: NotRequired[CustomData]


class ConstantStreamData(TypedDict):
    """The dict that stands for `ConstantStreamData` of OCPP 2.1."""

    id: int
    params: PeriodicEventStreamParams
    variable_monitoring_id: int
    custom_data: NotRequired[CustomData]


class ConsumptionCost(TypedDict):
    """The dict that stands for `ConsumptionCost` of OCPP 2.1."""

    start_value: float
    cost: list[Cost]
    custom_data: NotRequired[CustomData]


class Cost(TypedDict):
    """The dict that stands for `Cost` of OCPP 2.1."""

    cost_kind: _CostKindEnum
    amount: int
    amount_multiplier: NotRequired[int]
    custom_data: NotRequired[CustomData]


class CostDetails(TypedDict):
    """The dict that stands for `CostDetails` of OCPP 2.1."""

    charging_periods: NotRequired[list[ChargingPeriod]]
    total_cost: TotalCost
    total_usage: TotalUsage
    failure_to_calculate: NotRequired[bool]
    failure_reason: NotRequired[str]
    custom_data: NotRequired[CustomData]


class CostDimension(TypedDict):
    """The dict that stands for `CostDimension` of OCPP 2.1."""

    type: _CostDimensionEnum
    volume: float
    custom_data: NotRequired[CustomData]


class CostUpdated(TypedDict):
    """The dict that stands for `CostUpdated` of OCPP 2.1."""

    total_cost: float
    transaction_id: str
    custom_data: NotRequired[CustomData]


class CostUpdatedResponse(TypedDict):
    """The dict that stands for `CostUpdatedResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class CustomData(TypedDict):
    """The dict that stands for `CustomData` of OCPP 2.1."""

    vendor_id: str


class CustomerInformation(TypedDict):
    """The dict that stands for `CustomerInformation` of OCPP 2.1."""

    customer_certificate: NotRequired[CertificateHashData]
    id_token: NotRequired[IdToken]
    request_id: int
    report: bool
    clear: bool
    customer_identifier: NotRequired[str]
    custom_data: NotRequired[CustomData]


class CustomerInformationResponse(TypedDict):
    """The dict that stands for `CustomerInformationResponse` of OCPP 2.1."""

    status: _CustomerInformationStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class DCChargingParameters(TypedDict):
    """The dict that stands for `DCChargingParameters` of OCPP 2.1."""

    ev_max_current: float
    ev_max_voltage: float
    ev_max_power: NotRequired[float]
    ev_energy_capacity: NotRequired[float]
    energy_amount: NotRequired[float]
    state_of_charge: NotRequired[int]
    full_soc: NotRequired[int]
    bulk_soc: NotRequired[int]
    custom_data: NotRequired[CustomData]


class DERChargingParameters(TypedDict):
    """The dict that stands for `DERChargingParameters` of OCPP 2.1."""

    ev_supported_der_control: NotRequired[list[_DERControlEnum]]
    ev_over_excited_max_discharge_power: NotRequired[float]
    ev_over_excited_power_factor: NotRequired[float]
    ev_under_excited_max_discharge_power: NotRequired[float]
    ev_under_excited_power_factor: NotRequired[float]
    max_apparent_power: NotRequired[float]
    max_charge_apparent_power: NotRequired[float]
    max_charge_apparent_power_l2: NotRequired[float]
    max_charge_apparent_power_l3: NotRequired[float]
    max_discharge_apparent_power: NotRequired[float]
    max_discharge_apparent_power_l2: NotRequired[float]
    max_discharge_apparent_power_l3: NotRequired[float]
    max_charge_reactive_power: NotRequired[float]
    max_charge_reactive_power_l2: NotRequired[float]
    max_charge_reactive_power_l3: NotRequired[float]
    min_charge_reactive_power: NotRequired[float]
    min_charge_reactive_power_l2: NotRequired[float]
    min_charge_reactive_power_l3: NotRequired[float]
    max_discharge_reactive_power: NotRequired[float]
    max_discharge_reactive_power_l2: NotRequired[float]
    max_discharge_reactive_power_l3: NotRequired[float]
    min_discharge_reactive_power: NotRequired[float]
    min_discharge_reactive_power_l2: NotRequired[float]
    min_discharge_reactive_power_l3: NotRequired[float]
    nominal_voltage: NotRequired[float]
    nominal_voltage_offset: NotRequired[float]
    max_nominal_voltage: NotRequired[float]
    min_nominal_voltage: NotRequired[float]
    ev_inverter_manufacturer: NotRequired[str]
    ev_inverter_model: NotRequired[str]
    ev_inverter_serial_number: NotRequired[str]
    ev_inverter_sw_version: NotRequired[str]
    ev_inverter_hw_version: NotRequired[str]
    ev_islanding_detection_method: NotRequired[list[_IslandingDetectionEnum]]
    ev_islanding_trip_time: NotRequired[float]
    ev_maximum_level1_dc_injection: NotRequired[float]
    ev_duration_level1_dc_injection: NotRequired[float]
    ev_maximum_level2_dc_injection: NotRequired[float]
    ev_duration_level2_dc_injection: NotRequired[float]
    ev_reactive_susceptance: NotRequired[float]
    ev_session_total_discharge_energy_available: NotRequired[float]
    custom_data: NotRequired[CustomData]


class DERCurve(TypedDict):
    """The dict that stands for `DERCurve` of OCPP 2.1."""

    curve_data: list[DERCurvePoints]
    hysteresis: NotRequired[Hysteresis]
    priority: int
    reactive_power_params: NotRequired[ReactivePowerParams]
    voltage_params: NotRequired[VoltageParams]
    y_unit: _DERUnitEnum
    response_time: NotRequired[float]
    start_time: NotRequired[str]
    duration: NotRequired[float]
    custom_data: NotRequired[CustomData]


class DERCurveGet(TypedDict):
    """The dict that stands for `DERCurveGet` of OCPP 2.1."""

    curve: DERCurve
    id: str
    curve_type: _DERControlEnum
    is_default: bool
    is_superseded: bool
    custom_data: NotRequired[CustomData]


class DERCurvePoints(TypedDict):
    """The dict that stands for `DERCurvePoints` of OCPP 2.1."""

    x: float
    y: float
    custom_data: NotRequired[CustomData]


class DataTransfer(TypedDict):
    """The dict that stands for `DataTransfer` of OCPP 2.1."""

    message_id: NotRequired[str]
    data: NotRequired[Any]
    vendor_id: str
    custom_data: NotRequired[CustomData]


class DataTransferResponse(TypedDict):
    """The dict that stands for `DataTransferResponse` of OCPP 2.1."""

    status: _DataTransferStatusEnum
    status_info: NotRequired[StatusInfo]
    data: NotRequired[Any]
    custom_data: NotRequired[CustomData]


class DeleteCertificate(TypedDict):
    """The dict that stands for `DeleteCertificate` of OCPP 2.1."""

    certificate_hash_data: CertificateHashData
    custom_data: NotRequired[CustomData]


class DeleteCertificateResponse(TypedDict):
    """The dict that stands for `DeleteCertificateResponse` of OCPP 2.1."""

    status: _DeleteCertificateStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class EVAbsolutePriceSchedule(TypedDict):
    """The dict that stands for `EVAbsolutePriceSchedule` of OCPP 2.1."""

    time_anchor: str
    currency: str
    ev_absolute_price_schedule_entries: list[EVAbsolutePriceScheduleEntry]
    price_algorithm: str
    custom_data: NotRequired[CustomData]


class EVAbsolutePriceScheduleEntry(TypedDict):
    """The dict that stands for `EVAbsolutePriceScheduleEntry` of OCPP 2.1."""

    duration: int
    ev_price_rule: list[EVPriceRule]
    custom_data: NotRequired[CustomData]


class EVEnergyOffer(TypedDict):
    """The dict that stands for `EVEnergyOffer` of OCPP 2.1."""

    ev_absolute_price_schedule: NotRequired[EVAbsolutePriceSchedule]
    ev_power_schedule: EVPowerSchedule
    custom_data: NotRequired[CustomData]


class EVPowerSchedule(TypedDict):
    """The dict that stands for `EVPowerSchedule` of OCPP 2.1."""

    ev_power_schedule_entries: list[EVPowerScheduleEntry]
    time_anchor: str
    custom_data: NotRequired[CustomData]


class EVPowerScheduleEntry(TypedDict):
    """The dict that stands for `EVPowerScheduleEntry` of OCPP 2.1."""

    duration: int
    power: float
    custom_data: NotRequired[CustomData]


class EVPriceRule(TypedDict):
    """The dict that stands for `EVPriceRule` of OCPP 2.1."""

    energy_fee: float
    power_range_start: float
    custom_data: NotRequired[CustomData]


class EVSE(TypedDict):
    """The dict that stands for `EVSE` of OCPP 2.1."""

    id: int
    connector_id: NotRequired[int]
    custom_data: NotRequired[CustomData]


class EnterService(TypedDict):
    """The dict that stands for `EnterService` of OCPP 2.1."""

    priority: int
    high_voltage: float
    low_voltage: float
    high_freq: float
    low_freq: float
    delay: NotRequired[float]
    random_delay: NotRequired[float]
    ramp_rate: NotRequired[float]
    custom_data: NotRequired[CustomData]


class EnterServiceGet(TypedDict):
    """The dict that stands for `EnterServiceGet` of OCPP 2.1."""

    enter_service: EnterService
    id: str
    custom_data: NotRequired[CustomData]


class EventData(TypedDict):
    """The dict that stands for `EventData` of OCPP 2.1."""

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
    severity: NotRequired[int]
    custom_data: NotRequired[CustomData]


class Firmware(TypedDict):
    """The dict that stands for `Firmware` of OCPP 2.1."""

    location: str
    retrieve_date_time: str
    install_date_time: NotRequired[str]
    signing_certificate: NotRequired[str]
    signature: NotRequired[str]
    custom_data: NotRequired[CustomData]


class FirmwareStatusNotification(TypedDict):
    """The dict that stands for `FirmwareStatusNotification` of OCPP 2.1."""

    status: _FirmwareStatusEnum
    request_id: NotRequired[int]
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class FirmwareStatusNotificationResponse(TypedDict):
    """The dict that stands for `FirmwareStatusNotificationResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class FixedPF(TypedDict):
    """The dict that stands for `FixedPF` of OCPP 2.1."""

    priority: int
    displacement: float
    excitation: bool
    start_time: NotRequired[str]
    duration: NotRequired[float]
    custom_data: NotRequired[CustomData]


class FixedPFGet(TypedDict):
    """The dict that stands for `FixedPFGet` of OCPP 2.1."""

    fixed_pf: FixedPF
    id: str
    is_default: bool
    is_superseded: bool
    custom_data: NotRequired[CustomData]


class FixedVar(TypedDict):
    """The dict that stands for `FixedVar` of OCPP 2.1."""

    priority: int
    setpoint: float
    unit: _DERUnitEnum
    start_time: NotRequired[str]
    duration: NotRequired[float]
    custom_data: NotRequired[CustomData]


class FixedVarGet(TypedDict):
    """The dict that stands for `FixedVarGet` of OCPP 2.1."""

    fixed_var: FixedVar
    id: str
    is_default: bool
    is_superseded: bool
    custom_data: NotRequired[CustomData]


class FreqDroop(TypedDict):
    """The dict that stands for `FreqDroop` of OCPP 2.1."""

    priority: int
    over_freq: float
    under_freq: float
    over_droop: float
    under_droop: float
    response_time: float
    start_time: NotRequired[str]
    duration: NotRequired[float]
    custom_data: NotRequired[CustomData]


class FreqDroopGet(TypedDict):
    """The dict that stands for `FreqDroopGet` of OCPP 2.1."""

    freq_droop: FreqDroop
    id: str
    is_default: bool
    is_superseded: bool
    custom_data: NotRequired[CustomData]


class Get15118EVCertificate(TypedDict):
    """The dict that stands for `Get15118EVCertificate` of OCPP 2.1."""

    iso15118_schema_version: str
    action: _CertificateActionEnum
    exi_request: str
    maximum_contract_certificate_chains: NotRequired[int]
    prioritized_emaids: NotRequired[list[str]]
    custom_data: NotRequired[CustomData]


class Get15118EVCertificateResponse(TypedDict):
    """The dict that stands for `Get15118EVCertificateResponse` of OCPP 2.1."""

    status: _Iso15118EVCertificateStatusEnum
    status_info: NotRequired[StatusInfo]
    exi_response: str
    remaining_contracts: NotRequired[int]
    custom_data: NotRequired[CustomData]


class GetBaseReport(TypedDict):
    """The dict that stands for `GetBaseReport` of OCPP 2.1."""

    request_id: int
    report_base: _ReportBaseEnum
    custom_data: NotRequired[CustomData]


class GetBaseReportResponse(TypedDict):
    """The dict that stands for `GetBaseReportResponse` of OCPP 2.1."""

    status: _GenericDeviceModelStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class GetCertificateChainStatus(TypedDict):
    """The dict that stands for `GetCertificateChainStatus` of OCPP 2.1."""

    certificate_status_requests: list[CertificateStatusRequestInfo]
    custom_data: NotRequired[CustomData]


class GetCertificateChainStatusResponse(TypedDict):
    """The dict that stands for `GetCertificateChainStatusResponse` of OCPP 2.1."""

    certificate_status: list[CertificateStatus]
    custom_data: NotRequired[CustomData]


class GetCertificateStatus(TypedDict):
    """The dict that stands for `GetCertificateStatus` of OCPP 2.1."""

    ocsp_request_data: OCSPRequestData
    custom_data: NotRequired[CustomData]


class GetCertificateStatusResponse(TypedDict):
    """The dict that stands for `GetCertificateStatusResponse` of OCPP 2.1."""

    status: _GetCertificateStatusEnum
    status_info: NotRequired[StatusInfo]
    ocsp_result: NotRequired[str]
    custom_data: NotRequired[CustomData]


class GetChargingProfiles(TypedDict):
    """The dict that stands for `GetChargingProfiles` of OCPP 2.1."""

    request_id: int
    evse_id: NotRequired[int]
    charging_profile: ChargingProfileCriterion
    custom_data: NotRequired[CustomData]


class GetChargingProfilesResponse(TypedDict):
    """The dict that stands for `GetChargingProfilesResponse` of OCPP 2.1."""

    status: _GetChargingProfileStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class GetCompositeSchedule(TypedDict):
    """The dict that stands for `GetCompositeSchedule` of OCPP 2.1."""

    duration: int
    charging_rate_unit: NotRequired[_ChargingRateUnitEnum]
    evse_id: int
    custom_data: NotRequired[CustomData]


class GetCompositeScheduleResponse(TypedDict):
    """The dict that stands for `GetCompositeScheduleResponse` of OCPP 2.1."""

    status: _GenericStatusEnum
    status_info: NotRequired[StatusInfo]
    schedule: NotRequired[CompositeSchedule]
    custom_data: NotRequired[CustomData]


class GetDERControl(TypedDict):
    """The dict that stands for `GetDERControl` of OCPP 2.1."""

    request_id: int
    is_default: NotRequired[bool]
    control_type: NotRequired[_DERControlEnum]
    control_id: NotRequired[str]
    custom_data: NotRequired[CustomData]


class GetDERControlResponse(TypedDict):
    """The dict that stands for `GetDERControlResponse` of OCPP 2.1."""

    status: _DERControlStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class GetDisplayMessages(TypedDict):
    """The dict that stands for `GetDisplayMessages` of OCPP 2.1."""

    id: NotRequired[list[int]]
    request_id: int
    priority: NotRequired[_MessagePriorityEnum]
    state: NotRequired[_MessageStateEnum]
    custom_data: NotRequired[CustomData]


class GetDisplayMessagesResponse(TypedDict):
    """The dict that stands for `GetDisplayMessagesResponse` of OCPP 2.1."""

    status: _GetDisplayMessagesStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class GetInstalledCertificateIds(TypedDict):
    """The dict that stands for `GetInstalledCertificateIds` of OCPP 2.1."""

    certificate_type: NotRequired[list[_GetCertificateIdUseEnum]]
    custom_data: NotRequired[CustomData]


class GetInstalledCertificateIdsResponse(TypedDict):
    """The dict that stands for `GetInstalledCertificateIdsResponse` of OCPP 2.1."""

    status: _GetInstalledCertificateStatusEnum
    status_info: NotRequired[StatusInfo]
    certificate_hash_data_chain: NotRequired[list[CertificateHashDataChain]]
    custom_data: NotRequired[CustomData]


class GetLocalListVersion(TypedDict):
    """The dict that stands for `GetLocalListVersion` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class GetLocalListVersionResponse(TypedDict):
    """The dict that stands for `GetLocalListVersionResponse` of OCPP 2.1."""

    version_number: int
    custom_data: NotRequired[CustomData]


class GetLog(TypedDict):
    """The dict that stands for `GetLog` of OCPP 2.1."""

    log: LogParameters
    log_type: _LogEnum
    request_id: int
    retries: NotRequired[int]
    retry_interval: NotRequired[int]
    custom_data: NotRequired[CustomData]


class GetLogResponse(TypedDict):
    """The dict that stands for `GetLogResponse` of OCPP 2.1."""

    status: _LogStatusEnum
    status_info: NotRequired[StatusInfo]
    filename: NotRequired[str]
    custom_data: NotRequired[CustomData]


class GetMonitoringReport(TypedDict):
    """The dict that stands for `GetMonitoringReport` of OCPP 2.1."""

    component_variable: NotRequired[list[ComponentVariable]]
    request_id: int
    monitoring_criteria: NotRequired[list[_MonitoringCriterionEnum]]
    custom_data: NotRequired[CustomData]


class GetMonitoringReportResponse(TypedDict):
    """The dict that stands for `GetMonitoringReportResponse` of OCPP 2.1."""

    status: _GenericDeviceModelStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class GetPeriodicEventStream(TypedDict):
    """The dict that stands for `GetPeriodicEventStream` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class GetPeriodicEventStreamResponse(TypedDict):
    """The dict that stands for `GetPeriodicEventStreamResponse` of OCPP 2.1."""

    constant_stream_data: NotRequired[list[ConstantStreamData]]
    custom_data: NotRequired[CustomData]


class GetReport(TypedDict):
    """The dict that stands for `GetReport` of OCPP 2.1."""

    component_variable: NotRequired[list[ComponentVariable]]
    request_id: int
    component_criteria: NotRequired[list[_ComponentCriterionEnum]]
    custom_data: NotRequired[CustomData]


class GetReportResponse(TypedDict):
    """The dict that stands for `GetReportResponse` of OCPP 2.1."""

    status: _GenericDeviceModelStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class GetTariffs(TypedDict):
    """The dict that stands for `GetTariffs` of OCPP 2.1."""

    evse_id: int
    custom_data: NotRequired[CustomData]


class GetTariffsResponse(TypedDict):
    """The dict that stands for `GetTariffsResponse` of OCPP 2.1."""

    status: _TariffGetStatusEnum
    status_info: NotRequired[StatusInfo]
    tariff_assignments: NotRequired[list[TariffAssignment]]
    custom_data: NotRequired[CustomData]


class GetTransactionStatus(TypedDict):
    """The dict that stands for `GetTransactionStatus` of OCPP 2.1."""

    transaction_id: NotRequired[str]
    custom_data: NotRequired[CustomData]


class GetTransactionStatusResponse(TypedDict):
    """The dict that stands for `GetTransactionStatusResponse` of OCPP 2.1."""

    ongoing_indicator: NotRequired[bool]
    messages_in_queue: bool
    custom_data: NotRequired[CustomData]


class GetVariableData(TypedDict):
    """The dict that stands for `GetVariableData` of OCPP 2.1."""

    attribute_type: NotRequired[_AttributeEnum]
    component: Component
    variable: Variable
    custom_data: NotRequired[CustomData]


class GetVariableResult(TypedDict):
    """The dict that stands for `GetVariableResult` of OCPP 2.1."""

    attribute_status: _GetVariableStatusEnum
    attribute_status_info: NotRequired[StatusInfo]
    attribute_type: NotRequired[_AttributeEnum]
    attribute_value: NotRequired[str]
    component: Component
    variable: Variable
    custom_data: NotRequired[CustomData]


class GetVariables(TypedDict):
    """The dict that stands for `GetVariables` of OCPP 2.1."""

    get_variable_data: list[GetVariableData]
    custom_data: NotRequired[CustomData]


class GetVariablesResponse(TypedDict):
    """The dict that stands for `GetVariablesResponse` of OCPP 2.1."""

    get_variable_result: list[GetVariableResult]
    custom_data: NotRequired[CustomData]


class Gradient(TypedDict):
    """The dict that stands for `Gradient` of OCPP 2.1."""

    priority: int
    gradient: float
    soft_gradient: float
    custom_data: NotRequired[CustomData]


class GradientGet(TypedDict):
    """The dict that stands for `GradientGet` of OCPP 2.1."""

    gradient: Gradient
    id: str
    custom_data: NotRequired[CustomData]


class Heartbeat(TypedDict):
    """The dict that stands for `Heartbeat` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class HeartbeatResponse(TypedDict):
    """The dict that stands for `HeartbeatResponse` of OCPP 2.1."""

    current_time: str
    custom_data: NotRequired[CustomData]


class Hysteresis(TypedDict):
    """The dict that stands for `Hysteresis` of OCPP 2.1."""

    hysteresis_high: NotRequired[float]
    hysteresis_low: NotRequired[float]
    hysteresis_delay: NotRequired[float]
    hysteresis_gradient: NotRequired[float]
    custom_data: NotRequired[CustomData]


class IdToken(TypedDict):
    """The dict that stands for `IdToken` of OCPP 2.1."""

    additional_info: NotRequired[list[AdditionalInfo]]
    id_token: str
    type: str
    custom_data: NotRequired[CustomData]


class IdTokenInfo(TypedDict):
    """The dict that stands for `IdTokenInfo` of OCPP 2.1."""

    status: _AuthorizationStatusEnum
    cache_expiry_date_time: NotRequired[str]
    charging_priority: NotRequired[int]
    group_id_token: NotRequired[IdToken]
    language1: NotRequired[str]
    language2: NotRequired[str]
    evse_id: NotRequired[list[int]]
    personal_message: NotRequired[MessageContent]
    custom_data: NotRequired[CustomData]


class InstallCertificate(TypedDict):
    """The dict that stands for `InstallCertificate` of OCPP 2.1."""

    certificate_type: _InstallCertificateUseEnum
    certificate: str
    custom_data: NotRequired[CustomData]


class InstallCertificateResponse(TypedDict):
    """The dict that stands for `InstallCertificateResponse` of OCPP 2.1."""

    status: _InstallCertificateStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class LimitAtSoC(TypedDict):
    """The dict that stands for `LimitAtSoC` of OCPP 2.1."""

    soc: int
    limit: float
    custom_data: NotRequired[CustomData]


class LimitMaxDischarge(TypedDict):
    """The dict that stands for `LimitMaxDischarge` of OCPP 2.1."""

    priority: int
    pct_max_discharge_power: NotRequired[float]
    power_monitoring_must_trip: NotRequired[DERCurve]
    start_time: NotRequired[str]
    duration: NotRequired[float]
    custom_data: NotRequired[CustomData]


class LimitMaxDischargeGet(TypedDict):
    """The dict that stands for `LimitMaxDischargeGet` of OCPP 2.1."""

    id: str
    is_default: bool
    is_superseded: bool
    limit_max_discharge: LimitMaxDischarge
    custom_data: NotRequired[CustomData]


class LogParameters(TypedDict):
    """The dict that stands for `LogParameters` of OCPP 2.1."""

    remote_location: str
    oldest_timestamp: NotRequired[str]
    latest_timestamp: NotRequired[str]
    custom_data: NotRequired[CustomData]


class LogStatusNotification(TypedDict):
    """The dict that stands for `LogStatusNotification` of OCPP 2.1."""

    status: _UploadLogStatusEnum
    request_id: NotRequired[int]
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class LogStatusNotificationResponse(TypedDict):
    """The dict that stands for `LogStatusNotificationResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class MessageContent(TypedDict):
    """The dict that stands for `MessageContent` of OCPP 2.1."""

    format: _MessageFormatEnum
    language: NotRequired[str]
    content: str
    custom_data: NotRequired[CustomData]


class MessageInfo(TypedDict):
    """The dict that stands for `MessageInfo` of OCPP 2.1."""

    display: NotRequired[Component]
    id: int
    priority: _MessagePriorityEnum
    state: NotRequired[_MessageStateEnum]
    start_date_time: NotRequired[str]
    end_date_time: NotRequired[str]
    transaction_id: NotRequired[str]
    message: MessageContent
    message_extra: NotRequired[list[MessageContent]]
    custom_data: NotRequired[CustomData]


class MeterValue(TypedDict):
    """The dict that stands for `MeterValue` of OCPP 2.1."""

    sampled_value: list[SampledValue]
    timestamp: str
    custom_data: NotRequired[CustomData]


class MeterValues(TypedDict):
    """The dict that stands for `MeterValues` of OCPP 2.1."""

    evse_id: int
    meter_value: list[MeterValue]
    custom_data: NotRequired[CustomData]


class MeterValuesResponse(TypedDict):
    """The dict that stands for `MeterValuesResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class Modem(TypedDict):
    """The dict that stands for `Modem` of OCPP 2.1."""

    iccid: NotRequired[str]
    imsi: NotRequired[str]
    custom_data: NotRequired[CustomData]


class MonitoringData(TypedDict):
    """The dict that stands for `MonitoringData` of OCPP 2.1."""

    component: Component
    variable: Variable
    variable_monitoring: list[VariableMonitoring]
    custom_data: NotRequired[CustomData]


class NetworkConnectionProfile(TypedDict):
    """The dict that stands for `NetworkConnectionProfile` of OCPP 2.1."""

    apn: NotRequired[APN]
    ocpp_version: NotRequired[_OCPPVersionEnum]
    ocpp_interface: _OCPPInterfaceEnum
    ocpp_transport: _OCPPTransportEnum
    message_timeout: int
    ocpp_csms_url: str
    security_profile: int
    identity: NotRequired[str]
    basic_auth_password: NotRequired[str]
    vpn: NotRequired[VPN]
    custom_data: NotRequired[CustomData]


class NotifyAllowedEnergyTransfer(TypedDict):
    """The dict that stands for `NotifyAllowedEnergyTransfer` of OCPP 2.1."""

    transaction_id: str
    allowed_energy_transfer: list[_EnergyTransferModeEnum]
    custom_data: NotRequired[CustomData]


class NotifyAllowedEnergyTransferResponse(TypedDict):
    """The dict that stands for `NotifyAllowedEnergyTransferResponse` of OCPP 2.1."""

    status: _NotifyAllowedEnergyTransferStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class NotifyChargingLimit(TypedDict):
    """The dict that stands for `NotifyChargingLimit` of OCPP 2.1."""

    charging_schedule: NotRequired[list[ChargingSchedule]]
    evse_id: NotRequired[int]
    charging_limit: ChargingLimit
    custom_data: NotRequired[CustomData]


class NotifyChargingLimitResponse(TypedDict):
    """The dict that stands for `NotifyChargingLimitResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class NotifyCustomerInformation(TypedDict):
    """The dict that stands for `NotifyCustomerInformation` of OCPP 2.1."""

    data: str
    tbc: NotRequired[bool]
    seq_no: int
    generated_at: str
    request_id: int
    custom_data: NotRequired[CustomData]


class NotifyCustomerInformationResponse(TypedDict):
    """The dict that stands for `NotifyCustomerInformationResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class NotifyDERAlarm(TypedDict):
    """The dict that stands for `NotifyDERAlarm` of OCPP 2.1."""

    control_type: _DERControlEnum
    grid_event_fault: NotRequired[_GridEventFaultEnum]
    alarm_ended: NotRequired[bool]
    timestamp: str
    extra_info: NotRequired[str]
    custom_data: NotRequired[CustomData]


class NotifyDERAlarmResponse(TypedDict):
    """The dict that stands for `NotifyDERAlarmResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class NotifyDERStartStop(TypedDict):
    """The dict that stands for `NotifyDERStartStop` of OCPP 2.1."""

    control_id: str
    started: bool
    timestamp: str
    superseded_ids: NotRequired[list[str]]
    custom_data: NotRequired[CustomData]


class NotifyDERStartStopResponse(TypedDict):
    """The dict that stands for `NotifyDERStartStopResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class NotifyDisplayMessages(TypedDict):
    """The dict that stands for `NotifyDisplayMessages` of OCPP 2.1."""

    message_info: NotRequired[list[MessageInfo]]
    request_id: int
    tbc: NotRequired[bool]
    custom_data: NotRequired[CustomData]


class NotifyDisplayMessagesResponse(TypedDict):
    """The dict that stands for `NotifyDisplayMessagesResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class NotifyEVChargingNeeds(TypedDict):
    """The dict that stands for `NotifyEVChargingNeeds` of OCPP 2.1."""

    evse_id: int
    max_schedule_tuples: NotRequired[int]
    charging_needs: ChargingNeeds
    timestamp: NotRequired[str]
    custom_data: NotRequired[CustomData]


class NotifyEVChargingNeedsResponse(TypedDict):
    """The dict that stands for `NotifyEVChargingNeedsResponse` of OCPP 2.1."""

    status: _NotifyEVChargingNeedsStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class NotifyEVChargingSchedule(TypedDict):
    """The dict that stands for `NotifyEVChargingSchedule` of OCPP 2.1."""

    time_base: str
    charging_schedule: ChargingSchedule
    evse_id: int
    selected_charging_schedule_id: NotRequired[int]
    power_tolerance_acceptance: NotRequired[bool]
    custom_data: NotRequired[CustomData]


class NotifyEVChargingScheduleResponse(TypedDict):
    """The dict that stands for `NotifyEVChargingScheduleResponse` of OCPP 2.1."""

    status: _GenericStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class NotifyEvent(TypedDict):
    """The dict that stands for `NotifyEvent` of OCPP 2.1."""

    generated_at: str
    tbc: NotRequired[bool]
    seq_no: int
    event_data: list[EventData]
    custom_data: NotRequired[CustomData]


class NotifyEventResponse(TypedDict):
    """The dict that stands for `NotifyEventResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class NotifyMonitoringReport(TypedDict):
    """The dict that stands for `NotifyMonitoringReport` of OCPP 2.1."""

    monitor: NotRequired[list[MonitoringData]]
    request_id: int
    tbc: NotRequired[bool]
    seq_no: int
    generated_at: str
    custom_data: NotRequired[CustomData]


class NotifyMonitoringReportResponse(TypedDict):
    """The dict that stands for `NotifyMonitoringReportResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class NotifyPeriodicEventStream(TypedDict):
    """The dict that stands for `NotifyPeriodicEventStream` of OCPP 2.1."""

    data: list[StreamDataElement]
    id: int
    pending: int
    basetime: str
    custom_data: NotRequired[CustomData]


class NotifyPriorityCharging(TypedDict):
    """The dict that stands for `NotifyPriorityCharging` of OCPP 2.1."""

    transaction_id: str
    activated: bool
    custom_data: NotRequired[CustomData]


class NotifyPriorityChargingResponse(TypedDict):
    """The dict that stands for `NotifyPriorityChargingResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class NotifyReport(TypedDict):
    """The dict that stands for `NotifyReport` of OCPP 2.1."""

    request_id: int
    generated_at: str
    report_data: NotRequired[list[ReportData]]
    tbc: NotRequired[bool]
    seq_no: int
    custom_data: NotRequired[CustomData]


class NotifyReportResponse(TypedDict):
    """The dict that stands for `NotifyReportResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class NotifySettlement(TypedDict):
    """The dict that stands for `NotifySettlement` of OCPP 2.1."""

    transaction_id: NotRequired[str]
    psp_ref: str
    status: _PaymentStatusEnum
    status_info: NotRequired[str]
    settlement_amount: float
    settlement_time: str
    receipt_id: NotRequired[str]
    receipt_url: NotRequired[str]
    vat_company: NotRequired[Address]
    vat_number: NotRequired[str]
    custom_data: NotRequired[CustomData]


class NotifySettlementResponse(TypedDict):
    """The dict that stands for `NotifySettlementResponse` of OCPP 2.1."""

    receipt_url: NotRequired[str]
    receipt_id: NotRequired[str]
    custom_data: NotRequired[CustomData]


class NotifyWebPaymentStarted(TypedDict):
    """The dict that stands for `NotifyWebPaymentStarted` of OCPP 2.1."""

    evse_id: int
    timeout: int
    custom_data: NotRequired[CustomData]


class NotifyWebPaymentStartedResponse(TypedDict):
    """The dict that stands for `NotifyWebPaymentStartedResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class OCSPRequestData(TypedDict):
    """The dict that stands for `OCSPRequestData` of OCPP 2.1."""

    hash_algorithm: _HashAlgorithmEnum
    issuer_name_hash: str
    issuer_key_hash: str
    serial_number: str
    responder_url: str
    custom_data: NotRequired[CustomData]


class OpenPeriodicEventStream(TypedDict):
    """The dict that stands for `OpenPeriodicEventStream` of OCPP 2.1."""

    constant_stream_data: ConstantStreamData
    custom_data: NotRequired[CustomData]


class OpenPeriodicEventStreamResponse(TypedDict):
    """The dict that stands for `OpenPeriodicEventStreamResponse` of OCPP 2.1."""

    status: _GenericStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class OverstayRule(TypedDict):
    """The dict that stands for `OverstayRule` of OCPP 2.1."""

    overstay_fee: RationalNumber
    overstay_rule_description: NotRequired[str]
    start_time: int
    overstay_fee_period: int
    custom_data: NotRequired[CustomData]


class OverstayRuleList(TypedDict):
    """The dict that stands for `OverstayRuleList` of OCPP 2.1."""

    overstay_power_threshold: NotRequired[RationalNumber]
    overstay_rule: list[OverstayRule]
    overstay_time_threshold: NotRequired[int]
    custom_data: NotRequired[CustomData]


class PeriodicEventStreamParams(TypedDict):
    """The dict that stands for `PeriodicEventStreamParams` of OCPP 2.1."""

    interval: NotRequired[int]
    values: NotRequired[int]
    custom_data: NotRequired[CustomData]


class Price(TypedDict):
    """The dict that stands for `Price` of OCPP 2.1."""

    excl_tax: NotRequired[float]
    incl_tax: NotRequired[float]
    tax_rates: NotRequired[list[TaxRate]]
    custom_data: NotRequired[CustomData]


class PriceLevelSchedule(TypedDict):
    """The dict that stands for `PriceLevelSchedule` of OCPP 2.1."""

    price_level_schedule_entries: list[PriceLevelScheduleEntry]
    time_anchor: str
    price_schedule_id: int
    price_schedule_description: NotRequired[str]
    number_of_price_levels: int
    custom_data: NotRequired[CustomData]


class PriceLevelScheduleEntry(TypedDict):
    """The dict that stands for `PriceLevelScheduleEntry` of OCPP 2.1."""

    duration: int
    price_level: int
    custom_data: NotRequired[CustomData]


class PriceRule(TypedDict):
    """The dict that stands for `PriceRule` of OCPP 2.1."""

    parking_fee_period: NotRequired[int]
    carbon_dioxide_emission: NotRequired[int]
    renewable_generation_percentage: NotRequired[int]
    energy_fee: RationalNumber
    parking_fee: NotRequired[RationalNumber]
    power_range_start: RationalNumber
    custom_data: NotRequired[CustomData]


class PriceRuleStack(TypedDict):
    """The dict that stands for `PriceRuleStack` of OCPP 2.1."""

    duration: int
    price_rule: list[PriceRule]
    custom_data: NotRequired[CustomData]


class PublishFirmware(TypedDict):
    """The dict that stands for `PublishFirmware` of OCPP 2.1."""

    location: str
    retries: NotRequired[int]
    checksum: str
    request_id: int
    retry_interval: NotRequired[int]
    custom_data: NotRequired[CustomData]


class PublishFirmwareResponse(TypedDict):
    """The dict that stands for `PublishFirmwareResponse` of OCPP 2.1."""

    status: _GenericStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class PublishFirmwareStatusNotification(TypedDict):
    """The dict that stands for `PublishFirmwareStatusNotification` of OCPP 2.1."""

    status: _PublishFirmwareStatusEnum
    location: NotRequired[list[str]]
    request_id: NotRequired[int]
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class PublishFirmwareStatusNotificationResponse(TypedDict):
    """The dict that stands for `PublishFirmwareStatusNotificationResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class PullDynamicScheduleUpdate(TypedDict):
    """The dict that stands for `PullDynamicScheduleUpdate` of OCPP 2.1."""

    charging_profile_id: int
    custom_data: NotRequired[CustomData]


class PullDynamicScheduleUpdateResponse(TypedDict):
    """The dict that stands for `PullDynamicScheduleUpdateResponse` of OCPP 2.1."""

    schedule_update: NotRequired[ChargingScheduleUpdate]
    status: _ChargingProfileStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class RationalNumber(TypedDict):
    """The dict that stands for `RationalNumber` of OCPP 2.1."""

    exponent: int
    value: int
    custom_data: NotRequired[CustomData]


class ReactivePowerParams(TypedDict):
    """The dict that stands for `ReactivePowerParams` of OCPP 2.1."""

    v_ref: NotRequired[float]
    autonomous_v_ref_enable: NotRequired[bool]
    autonomous_v_ref_time_constant: NotRequired[float]
    custom_data: NotRequired[CustomData]


class RelativeTimeInterval(TypedDict):
    """The dict that stands for `RelativeTimeInterval` of OCPP 2.1."""

    start: int
    duration: NotRequired[int]
    custom_data: NotRequired[CustomData]


class ReportChargingProfiles(TypedDict):
    """The dict that stands for `ReportChargingProfiles` of OCPP 2.1."""

    request_id: int
    charging_limit_source: str
    charging_profile: list[ChargingProfile]
    tbc: NotRequired[bool]
    evse_id: int
    custom_data: NotRequired[CustomData]


class ReportChargingProfilesResponse(TypedDict):
    """The dict that stands for `ReportChargingProfilesResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class ReportDERControl(TypedDict):
    """The dict that stands for `ReportDERControl` of OCPP 2.1."""

    curve: NotRequired[list[DERCurveGet]]
    enter_service: NotRequired[list[EnterServiceGet]]
    fixed_pf_absorb: NotRequired[list[FixedPFGet]]
    fixed_pf_inject: NotRequired[list[FixedPFGet]]
    fixed_var: NotRequired[list[FixedVarGet]]
    freq_droop: NotRequired[list[FreqDroopGet]]
    gradient: NotRequired[list[GradientGet]]
    limit_max_discharge: NotRequired[list[LimitMaxDischargeGet]]
    request_id: int
    tbc: NotRequired[bool]
    custom_data: NotRequired[CustomData]


class ReportDERControlResponse(TypedDict):
    """The dict that stands for `ReportDERControlResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class ReportData(TypedDict):
    """The dict that stands for `ReportData` of OCPP 2.1."""

    component: Component
    variable: Variable
    variable_attribute: list[VariableAttribute]
    variable_characteristics: NotRequired[VariableCharacteristics]
    custom_data: NotRequired[CustomData]


class RequestBatterySwap(TypedDict):
    """The dict that stands for `RequestBatterySwap` of OCPP 2.1."""

    id_token: IdToken
    request_id: int
    custom_data: NotRequired[CustomData]


class RequestBatterySwapResponse(TypedDict):
    """The dict that stands for `RequestBatterySwapResponse` of OCPP 2.1."""

    status: _GenericStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class RequestStartTransaction(TypedDict):
    """The dict that stands for `RequestStartTransaction` of OCPP 2.1."""

    evse_id: NotRequired[int]
    group_id_token: NotRequired[IdToken]
    id_token: IdToken
    remote_start_id: int
    charging_profile: NotRequired[ChargingProfile]
    custom_data: NotRequired[CustomData]


class RequestStartTransactionResponse(TypedDict):
    """The dict that stands for `RequestStartTransactionResponse` of OCPP 2.1."""

    status: _RequestStartStopStatusEnum
    status_info: NotRequired[StatusInfo]
    transaction_id: NotRequired[str]
    custom_data: NotRequired[CustomData]


class RequestStopTransaction(TypedDict):
    """The dict that stands for `RequestStopTransaction` of OCPP 2.1."""

    transaction_id: str
    custom_data: NotRequired[CustomData]


class RequestStopTransactionResponse(TypedDict):
    """The dict that stands for `RequestStopTransactionResponse` of OCPP 2.1."""

    status: _RequestStartStopStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class ReservationStatusUpdate(TypedDict):
    """The dict that stands for `ReservationStatusUpdate` of OCPP 2.1."""

    reservation_id: int
    reservation_update_status: _ReservationUpdateStatusEnum
    custom_data: NotRequired[CustomData]


class ReservationStatusUpdateResponse(TypedDict):
    """The dict that stands for `ReservationStatusUpdateResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class ReserveNow(TypedDict):
    """The dict that stands for `ReserveNow` of OCPP 2.1."""

    id: int
    expiry_date_time: str
    connector_type: NotRequired[str]
    id_token: IdToken
    evse_id: NotRequired[int]
    group_id_token: NotRequired[IdToken]
    custom_data: NotRequired[CustomData]


class ReserveNowResponse(TypedDict):
    """The dict that stands for `ReserveNowResponse` of OCPP 2.1."""

    status: _ReserveNowStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class Reset(TypedDict):
    """The dict that stands for `Reset` of OCPP 2.1."""

    type: _ResetEnum
    evse_id: NotRequired[int]
    custom_data: NotRequired[CustomData]


class ResetResponse(TypedDict):
    """The dict that stands for `ResetResponse` of OCPP 2.1."""

    status: _ResetStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class SalesTariff(TypedDict):
    """The dict that stands for `SalesTariff` of OCPP 2.1."""

    id: int
    sales_tariff_description: NotRequired[str]
    num_e_price_levels: NotRequired[int]
    sales_tariff_entry: list[SalesTariffEntry]
    custom_data: NotRequired[CustomData]


class SalesTariffEntry(TypedDict):
    """The dict that stands for `SalesTariffEntry` of OCPP 2.1."""

    relative_time_interval: RelativeTimeInterval
    e_price_level: NotRequired[int]
    consumption_cost: NotRequired[list[ConsumptionCost]]
    custom_data: NotRequired[CustomData]


class SampledValue(TypedDict):
    """The dict that stands for `SampledValue` of OCPP 2.1."""

    value: float
    measurand: NotRequired[_MeasurandEnum]
    context: NotRequired[_ReadingContextEnum]
    phase: NotRequired[_PhaseEnum]
    location: NotRequired[_LocationEnum]
    signed_meter_value: NotRequired[SignedMeterValue]
    unit_of_measure: NotRequired[UnitOfMeasure]
    custom_data: NotRequired[CustomData]


class SecurityEventNotification(TypedDict):
    """The dict that stands for `SecurityEventNotification` of OCPP 2.1."""

    type: str
    timestamp: str
    tech_info: NotRequired[str]
    custom_data: NotRequired[CustomData]


class SecurityEventNotificationResponse(TypedDict):
    """The dict that stands for `SecurityEventNotificationResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class SendLocalList(TypedDict):
    """The dict that stands for `SendLocalList` of OCPP 2.1."""

    local_authorization_list: NotRequired[list[AuthorizationData]]
    version_number: int
    update_type: _UpdateEnum
    custom_data: NotRequired[CustomData]


class SendLocalListResponse(TypedDict):
    """The dict that stands for `SendLocalListResponse` of OCPP 2.1."""

    status: _SendLocalListStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class SetChargingProfile(TypedDict):
    """The dict that stands for `SetChargingProfile` of OCPP 2.1."""

    evse_id: int
    charging_profile: ChargingProfile
    custom_data: NotRequired[CustomData]


class SetChargingProfileResponse(TypedDict):
    """The dict that stands for `SetChargingProfileResponse` of OCPP 2.1."""

    status: _ChargingProfileStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class SetDERControl(TypedDict):
    """The dict that stands for `SetDERControl` of OCPP 2.1."""

    is_default: bool
    control_id: str
    control_type: _DERControlEnum
    curve: NotRequired[DERCurve]
    enter_service: NotRequired[EnterService]
    fixed_pf_absorb: NotRequired[FixedPF]
    fixed_pf_inject: NotRequired[FixedPF]
    fixed_var: NotRequired[FixedVar]
    freq_droop: NotRequired[FreqDroop]
    gradient: NotRequired[Gradient]
    limit_max_discharge: NotRequired[LimitMaxDischarge]
    custom_data: NotRequired[CustomData]


class SetDERControlResponse(TypedDict):
    """The dict that stands for `SetDERControlResponse` of OCPP 2.1."""

    status: _DERControlStatusEnum
    status_info: NotRequired[StatusInfo]
    superseded_ids: NotRequired[list[str]]
    custom_data: NotRequired[CustomData]


class SetDefaultTariff(TypedDict):
    """The dict that stands for `SetDefaultTariff` of OCPP 2.1."""

    evse_id: int
    tariff: Tariff
    custom_data: NotRequired[CustomData]


class SetDefaultTariffResponse(TypedDict):
    """The dict that stands for `SetDefaultTariffResponse` of OCPP 2.1."""

    status: _TariffSetStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class SetDisplayMessage(TypedDict):
    """The dict that stands for `SetDisplayMessage` of OCPP 2.1."""

    message: MessageInfo
    custom_data: NotRequired[CustomData]


class SetDisplayMessageResponse(TypedDict):
    """The dict that stands for `SetDisplayMessageResponse` of OCPP 2.1."""

    status: _DisplayMessageStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class SetMonitoringBase(TypedDict):
    """The dict that stands for `SetMonitoringBase` of OCPP 2.1."""

    monitoring_base: _MonitoringBaseEnum
    custom_data: NotRequired[CustomData]


class SetMonitoringBaseResponse(TypedDict):
    """The dict that stands for `SetMonitoringBaseResponse` of OCPP 2.1."""

    status: _GenericDeviceModelStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class SetMonitoringData(TypedDict):
    """The dict that stands for `SetMonitoringData` of OCPP 2.1."""

    id: NotRequired[int]
    periodic_event_stream: NotRequired[PeriodicEventStreamParams]
    transaction: NotRequired[bool]
    value: float
    type: _MonitorEnum
    severity: int
    component: Component
    variable: Variable
    custom_data: NotRequired[CustomData]


class SetMonitoringLevel(TypedDict):
    """The dict that stands for `SetMonitoringLevel` of OCPP 2.1."""

    severity: int
    custom_data: NotRequired[CustomData]


class SetMonitoringLevelResponse(TypedDict):
    """The dict that stands for `SetMonitoringLevelResponse` of OCPP 2.1."""

    status: _GenericStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class SetMonitoringResult(TypedDict):
    """The dict that stands for `SetMonitoringResult` of OCPP 2.1."""

    id: NotRequired[int]
    status_info: NotRequired[StatusInfo]
    status: _SetMonitoringStatusEnum
    type: _MonitorEnum
    component: Component
    variable: Variable
    severity: int
    custom_data: NotRequired[CustomData]


class SetNetworkProfile(TypedDict):
    """The dict that stands for `SetNetworkProfile` of OCPP 2.1."""

    configuration_slot: int
    connection_data: NetworkConnectionProfile
    custom_data: NotRequired[CustomData]


class SetNetworkProfileResponse(TypedDict):
    """The dict that stands for `SetNetworkProfileResponse` of OCPP 2.1."""

    status: _SetNetworkProfileStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class SetVariableData(TypedDict):
    """The dict that stands for `SetVariableData` of OCPP 2.1."""

    attribute_type: NotRequired[_AttributeEnum]
    attribute_value: str
    component: Component
    variable: Variable
    custom_data: NotRequired[CustomData]


class SetVariableMonitoring(TypedDict):
    """The dict that stands for `SetVariableMonitoring` of OCPP 2.1."""

    set_monitoring_data: list[SetMonitoringData]
    custom_data: NotRequired[CustomData]


class SetVariableMonitoringResponse(TypedDict):
    """The dict that stands for `SetVariableMonitoringResponse` of OCPP 2.1."""

    set_monitoring_result: list[SetMonitoringResult]
    custom_data: NotRequired[CustomData]


class SetVariableResult(TypedDict):
    """The dict that stands for `SetVariableResult` of OCPP 2.1."""

    attribute_type: NotRequired[_AttributeEnum]
    attribute_status: _SetVariableStatusEnum
    attribute_status_info: NotRequired[StatusInfo]
    component: Component
    variable: Variable
    custom_data: NotRequired[CustomData]


class SetVariables(TypedDict):
    """The dict that stands for `SetVariables` of OCPP 2.1."""

    set_variable_data: list[SetVariableData]
    custom_data: NotRequired[CustomData]


class SetVariablesResponse(TypedDict):
    """The dict that stands for `SetVariablesResponse` of OCPP 2.1."""

    set_variable_result: list[SetVariableResult]
    custom_data: NotRequired[CustomData]


class SignCertificate(TypedDict):
    """The dict that stands for `SignCertificate` of OCPP 2.1."""

    csr: str
    certificate_type: NotRequired[_CertificateSigningUseEnum]
    hash_root_certificate: NotRequired[CertificateHashData]
    request_id: NotRequired[int]
    custom_data: NotRequired[CustomData]


class SignCertificateResponse(TypedDict):
    """The dict that stands for `SignCertificateResponse` of OCPP 2.1."""

    status: _GenericStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class SignedMeterValue(TypedDict):
    """The dict that stands for `SignedMeterValue` of OCPP 2.1."""

    signed_meter_data: str
    signing_method: NotRequired[str]
    encoding_method: str
    public_key: NotRequired[str]
    custom_data: NotRequired[CustomData]


class StatusInfo(TypedDict):
    """The dict that stands for `StatusInfo` of OCPP 2.1."""

    reason_code: str
    additional_info: NotRequired[str]
    custom_data: NotRequired[CustomData]


class StatusNotification(TypedDict):
    """The dict that stands for `StatusNotification` of OCPP 2.1."""

    timestamp: str
    connector_status: _ConnectorStatusEnum
    evse_id: int
    connector_id: int
    custom_data: NotRequired[CustomData]


class StatusNotificationResponse(TypedDict):
    """The dict that stands for `StatusNotificationResponse` of OCPP 2.1."""

    custom_data: NotRequired[CustomData]


class StreamDataElement(TypedDict):
    """The dict that stands for `StreamDataElement` of OCPP 2.1."""

    t: float
    v: str
    custom_data: NotRequired[CustomData]


class Tariff(TypedDict):
    """The dict that stands for `Tariff` of OCPP 2.1."""

    tariff_id: str
    description: NotRequired[list[MessageContent]]
    currency: str
    energy: NotRequired[TariffEnergy]
    valid_from: NotRequired[str]
    charging_time: NotRequired[TariffTime]
    idle_time: NotRequired[TariffTime]
    fixed_fee: NotRequired[TariffFixed]
    reservation_time: NotRequired[TariffTime]
    reservation_fixed: NotRequired[TariffFixed]
    min_cost: NotRequired[Price]
    max_cost: NotRequired[Price]
    custom_data: NotRequired[CustomData]


class TariffAssignment(TypedDict):
    """The dict that stands for `TariffAssignment` of OCPP 2.1."""

    tariff_id: str
    tariff_kind: _TariffKindEnum
    valid_from: NotRequired[str]
    evse_ids: NotRequired[list[int]]
    id_tokens: NotRequired[list[str]]
    custom_data: NotRequired[CustomData]


class TariffConditions(TypedDict):
    """The dict that stands for `TariffConditions` of OCPP 2.1."""

    start_time_of_day: NotRequired[str]
    end_time_of_day: NotRequired[str]
    day_of_week: NotRequired[list[_DayOfWeekEnum]]
    valid_from_date: NotRequired[str]
    valid_to_date: NotRequired[str]
    evse_kind: NotRequired[_EvseKindEnum]
    min_energy: NotRequired[float]
    max_energy: NotRequired[float]
    min_current: NotRequired[float]
    max_current: NotRequired[float]
    min_power: NotRequired[float]
    max_power: NotRequired[float]
    min_time: NotRequired[int]
    max_time: NotRequired[int]
    min_charging_time: NotRequired[int]
    max_charging_time: NotRequired[int]
    min_idle_time: NotRequired[int]
    max_idle_time: NotRequired[int]
    custom_data: NotRequired[CustomData]


class TariffConditionsFixed(TypedDict):
    """The dict that stands for `TariffConditionsFixed` of OCPP 2.1."""

    start_time_of_day: NotRequired[str]
    end_time_of_day: NotRequired[str]
    day_of_week: NotRequired[list[_DayOfWeekEnum]]
    valid_from_date: NotRequired[str]
    valid_to_date: NotRequired[str]
    evse_kind: NotRequired[_EvseKindEnum]
    payment_brand: NotRequired[str]
    payment_recognition: NotRequired[str]
    custom_data: NotRequired[CustomData]


class TariffEnergy(TypedDict):
    """The dict that stands for `TariffEnergy` of OCPP 2.1."""

    prices: list[TariffEnergyPrice]
    tax_rates: NotRequired[list[TaxRate]]
    custom_data: NotRequired[CustomData]


class TariffEnergyPrice(TypedDict):
    """The dict that stands for `TariffEnergyPrice` of OCPP 2.1."""

    price_kwh: float
    conditions: NotRequired[TariffConditions]
    custom_data: NotRequired[CustomData]


class TariffFixed(TypedDict):
    """The dict that stands for `TariffFixed` of OCPP 2.1."""

    prices: list[TariffFixedPrice]
    tax_rates: NotRequired[list[TaxRate]]
    custom_data: NotRequired[CustomData]


class TariffFixedPrice(TypedDict):
    """The dict that stands for `TariffFixedPrice` of OCPP 2.1."""

    conditions: NotRequired[TariffConditionsFixed]
    price_fixed: float
    custom_data: NotRequired[CustomData]


class TariffTime(TypedDict):
    """The dict that stands for `TariffTime` of OCPP 2.1."""

    prices: list[TariffTimePrice]
    tax_rates: NotRequired[list[TaxRate]]
    custom_data: NotRequired[CustomData]


class TariffTimePrice(TypedDict):
    """The dict that stands for `TariffTimePrice` of OCPP 2.1."""

    price_minute: float
    conditions: NotRequired[TariffConditions]
    custom_data: NotRequired[CustomData]


class TaxRate(TypedDict):
    """The dict that stands for `TaxRate` of OCPP 2.1."""

    type: str
    tax: float
    stack: NotRequired[int]
    custom_data: NotRequired[CustomData]


class TaxRule(TypedDict):
    """The dict that stands for `TaxRule` of OCPP 2.1."""

    tax_rule_id: int
    tax_rule_name: NotRequired[str]
    tax_included_in_price: NotRequired[bool]
    applies_to_energy_fee: bool
    applies_to_parking_fee: bool
    applies_to_overstay_fee: bool
    applies_to_minimum_maximum_cost: bool
    tax_rate: RationalNumber
    custom_data: NotRequired[CustomData]


class TotalCost(TypedDict):
    """The dict that stands for `TotalCost` of OCPP 2.1."""

    currency: str
    type_of_cost: _TariffCostEnum
    fixed: NotRequired[Price]
    energy: NotRequired[Price]
    charging_time: NotRequired[Price]
    idle_time: NotRequired[Price]
    reservation_time: NotRequired[Price]
    reservation_fixed: NotRequired[Price]
    total: TotalPrice
    custom_data: NotRequired[CustomData]


class TotalPrice(TypedDict):
    """The dict that stands for `TotalPrice` of OCPP 2.1."""

    excl_tax: NotRequired[float]
    incl_tax: NotRequired[float]
    custom_data: NotRequired[CustomData]


class TotalUsage(TypedDict):
    """The dict that stands for `TotalUsage` of OCPP 2.1."""

    energy: float
    charging_time: int
    idle_time: int
    reservation_time: NotRequired[int]
    custom_data: NotRequired[CustomData]


class Transaction(TypedDict):
    """The dict that stands for `Transaction` of OCPP 2.1."""

    transaction_id: str
    charging_state: NotRequired[_ChargingStateEnum]
    time_spent_charging: NotRequired[int]
    stopped_reason: NotRequired[_ReasonEnum]
    remote_start_id: NotRequired[int]
    operation_mode: NotRequired[_OperationModeEnum]
    tariff_id: NotRequired[str]
    transaction_limit: NotRequired[TransactionLimit]
    custom_data: NotRequired[CustomData]


class TransactionEvent(TypedDict):
    """The dict that stands for `TransactionEvent` of OCPP 2.1."""

    cost_details: NotRequired[CostDetails]
    event_type: _TransactionEventEnum
    meter_value: NotRequired[list[MeterValue]]
    timestamp: str
    trigger_reason: _TriggerReasonEnum
    seq_no: int
    offline: NotRequired[bool]
    number_of_phases_used: NotRequired[int]
    cable_max_current: NotRequired[int]
    reservation_id: NotRequired[int]
    preconditioning_status: NotRequired[_PreconditioningStatusEnum]
    evse_sleep: NotRequired[bool]
    transaction_info: Transaction
    evse: NotRequired[EVSE]
    id_token: NotRequired[IdToken]
    custom_data: NotRequired[CustomData]


class TransactionEventResponse(TypedDict):
    """The dict that stands for `TransactionEventResponse` of OCPP 2.1."""

    total_cost: NotRequired[float]
    charging_priority: NotRequired[int]
    id_token_info: NotRequired[IdTokenInfo]
    transaction_limit: NotRequired[TransactionLimit]
    updated_personal_message: NotRequired[MessageContent]
    updated_personal_message_extra: NotRequired[list[MessageContent]]
    custom_data: NotRequired[CustomData]


class TransactionLimit(TypedDict):
    """The dict that stands for `TransactionLimit` of OCPP 2.1."""

    max_cost: NotRequired[float]
    max_energy: NotRequired[float]
    max_time: NotRequired[int]
    max_soc: NotRequired[int]
    custom_data: NotRequired[CustomData]


class TriggerMessage(TypedDict):
    """The dict that stands for `TriggerMessage` of OCPP 2.1."""

    evse: NotRequired[EVSE]
    requested_message: _MessageTriggerEnum
    custom_trigger: NotRequired[str]
    custom_data: NotRequired[CustomData]


class TriggerMessageResponse(TypedDict):
    """The dict that stands for `TriggerMessageResponse` of OCPP 2.1."""

    status: _TriggerMessageStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class UnitOfMeasure(TypedDict):
    """The dict that stands for `UnitOfMeasure` of OCPP 2.1."""

    unit: NotRequired[str]
    multiplier: NotRequired[int]
    custom_data: NotRequired[CustomData]


class UnlockConnector(TypedDict):
    """The dict that stands for `UnlockConnector` of OCPP 2.1."""

    evse_id: int
    connector_id: int
    custom_data: NotRequired[CustomData]


class UnlockConnectorResponse(TypedDict):
    """The dict that stands for `UnlockConnectorResponse` of OCPP 2.1."""

    status: _UnlockStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class UnpublishFirmware(TypedDict):
    """The dict that stands for `UnpublishFirmware` of OCPP 2.1."""

    checksum: str
    custom_data: NotRequired[CustomData]


class UnpublishFirmwareResponse(TypedDict):
    """The dict that stands for `UnpublishFirmwareResponse` of OCPP 2.1."""

    status: _UnpublishFirmwareStatusEnum
    custom_data: NotRequired[CustomData]


class UpdateDynamicSchedule(TypedDict):
    """The dict that stands for `UpdateDynamicSchedule` of OCPP 2.1."""

    charging_profile_id: int
    schedule_update: ChargingScheduleUpdate
    custom_data: NotRequired[CustomData]


class UpdateDynamicScheduleResponse(TypedDict):
    """The dict that stands for `UpdateDynamicScheduleResponse` of OCPP 2.1."""

    status: _ChargingProfileStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class UpdateFirmware(TypedDict):
    """The dict that stands for `UpdateFirmware` of OCPP 2.1."""

    retries: NotRequired[int]
    retry_interval: NotRequired[int]
    request_id: int
    firmware: Firmware
    custom_data: NotRequired[CustomData]


class UpdateFirmwareResponse(TypedDict):
    """The dict that stands for `UpdateFirmwareResponse` of OCPP 2.1."""

    status: _UpdateFirmwareStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class UsePriorityCharging(TypedDict):
    """The dict that stands for `UsePriorityCharging` of OCPP 2.1."""

    transaction_id: str
    activate: bool
    custom_data: NotRequired[CustomData]


class UsePriorityChargingResponse(TypedDict):
    """The dict that stands for `UsePriorityChargingResponse` of OCPP 2.1."""

    status: _PriorityChargingStatusEnum
    status_info: NotRequired[StatusInfo]
    custom_data: NotRequired[CustomData]


class V2XChargingParameters(TypedDict):
    """The dict that stands for `V2XChargingParameters` of OCPP 2.1."""

    min_charge_power: NotRequired[float]
    min_charge_power_l2: NotRequired[float]
    min_charge_power_l3: NotRequired[float]
    max_charge_power: NotRequired[float]
    max_charge_power_l2: NotRequired[float]
    max_charge_power_l3: NotRequired[float]
    min_discharge_power: NotRequired[float]
    min_discharge_power_l2: NotRequired[float]
    min_discharge_power_l3: NotRequired[float]
    max_discharge_power: NotRequired[float]
    max_discharge_power_l2: NotRequired[float]
    max_discharge_power_l3: NotRequired[float]
    min_charge_current: NotRequired[float]
    max_charge_current: NotRequired[float]
    min_discharge_current: NotRequired[float]
    max_discharge_current: NotRequired[float]
    min_voltage: NotRequired[float]
    max_voltage: NotRequired[float]
    ev_target_energy_request: NotRequired[float]
    ev_min_energy_request: NotRequired[float]
    ev_max_energy_request: NotRequired[float]
    ev_min_v2x_energy_request: NotRequired[float]
    ev_max_v2x_energy_request: NotRequired[float]
    target_soc: NotRequired[int]
    custom_data: NotRequired[CustomData]


class V2XFreqWattPoint(TypedDict):
    """The dict that stands for `V2XFreqWattPoint` of OCPP 2.1."""

    frequency: float
    power: float
    custom_data: NotRequired[CustomData]


class V2XSignalWattPoint(TypedDict):
    """The dict that stands for `V2XSignalWattPoint` of OCPP 2.1."""

    signal: int
    power: float
    custom_data: NotRequired[CustomData]


class VPN(TypedDict):
    """The dict that stands for `VPN` of OCPP 2.1."""

    server: str
    user: str
    group: NotRequired[str]
    password: str
    key: str
    type: _VPNEnum
    custom_data: NotRequired[CustomData]


class Variable(TypedDict):
    """The dict that stands for `Variable` of OCPP 2.1."""

    name: str
    instance: NotRequired[str]
    custom_data: NotRequired[CustomData]


class VariableAttribute(TypedDict):
    """The dict that stands for `VariableAttribute` of OCPP 2.1."""

    type: NotRequired[_AttributeEnum]
    value: NotRequired[str]
    mutability: NotRequired[_MutabilityEnum]
    persistent: NotRequired[bool]
    constant: NotRequired[bool]
    custom_data: NotRequired[CustomData]


class VariableCharacteristics(TypedDict):
    """The dict that stands for `VariableCharacteristics` of OCPP 2.1."""

    unit: NotRequired[str]
    data_type: _DataEnum
    min_limit: NotRequired[float]
    max_limit: NotRequired[float]
    max_elements: NotRequired[int]
    values_list: NotRequired[str]
    supports_monitoring: bool
    custom_data: NotRequired[CustomData]


class VariableMonitoring(TypedDict):
    """The dict that stands for `VariableMonitoring` of OCPP 2.1."""

    id: int
    transaction: bool
    value: float
    type: _MonitorEnum
    severity: int
    event_notification_type: _EventNotificationEnum
    custom_data: NotRequired[CustomData]


class VatNumberValidation(TypedDict):
    """The dict that stands for `VatNumberValidation` of OCPP 2.1."""

    vat_number: str
    evse_id: NotRequired[int]
    custom_data: NotRequired[CustomData]


class VatNumberValidationResponse(TypedDict):
    """The dict that stands for `VatNumberValidationResponse` of OCPP 2.1."""

    company: NotRequired[Address]
    status_info: NotRequired[StatusInfo]
    vat_number: str
    evse_id: NotRequired[int]
    status: _GenericStatusEnum
    custom_data: NotRequired[CustomData]


class VoltageParams(TypedDict):
    """The dict that stands for `VoltageParams` of OCPP 2.1."""

    hv10_min_mean_value: NotRequired[float]
    hv10_min_mean_trip_delay: NotRequired[float]
    power_during_cessation: NotRequired[_PowerDuringCessationEnum]
    custom_data: NotRequired[CustomData]


@overload
async def call(
    peer: Connection, action: Literal["AFRRSignal"], payload: AFRRSignal, *, timeout: float | None = None
) -> CallResult[AFRRSignalResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["AdjustPeriodicEventStream"],
    payload: AdjustPeriodicEventStream,
    *,
    timeout: float | None = None,
) -> CallResult[AdjustPeriodicEventStreamResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["Authorize"], payload: Authorize, *, timeout: float | None = None
) -> CallResult[AuthorizeResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["BatterySwap"], payload: BatterySwap, *, timeout: float | None = None
) -> CallResult[BatterySwapResponse]: ...
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
    action: Literal["ChangeTransactionTariff"],
    payload: ChangeTransactionTariff,
    *,
    timeout: float | None = None,
) -> CallResult[ChangeTransactionTariffResponse]: ...
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
    peer: Connection, action: Literal["ClearDERControl"], payload: ClearDERControl, *, timeout: float | None = None
) -> CallResult[ClearDERControlResponse]: ...
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
    peer: Connection, action: Literal["ClearTariffs"], payload: ClearTariffs, *, timeout: float | None = None
) -> CallResult[ClearTariffsResponse]: ...
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
    peer: Connection,
    action: Literal["ClosePeriodicEventStream"],
    payload: ClosePeriodicEventStream,
    *,
    timeout: float | None = None,
) -> CallResult[ClosePeriodicEventStreamResponse]: ...
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
    action: Literal["GetCertificateChainStatus"],
    payload: GetCertificateChainStatus,
    *,
    timeout: float | None = None,
) -> CallResult[GetCertificateChainStatusResponse]: ...
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
    peer: Connection, action: Literal["GetDERControl"], payload: GetDERControl, *, timeout: float | None = None
) -> CallResult[GetDERControlResponse]: ...
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
    peer: Connection,
    action: Literal["GetPeriodicEventStream"],
    payload: GetPeriodicEventStream,
    *,
    timeout: float | None = None,
) -> CallResult[GetPeriodicEventStreamResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["GetReport"], payload: GetReport, *, timeout: float | None = None
) -> CallResult[GetReportResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["GetTariffs"], payload: GetTariffs, *, timeout: float | None = None
) -> CallResult[GetTariffsResponse]: ...
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
    action: Literal["NotifyAllowedEnergyTransfer"],
    payload: NotifyAllowedEnergyTransfer,
    *,
    timeout: float | None = None,
) -> CallResult[NotifyAllowedEnergyTransferResponse]: ...
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
    peer: Connection, action: Literal["NotifyDERAlarm"], payload: NotifyDERAlarm, *, timeout: float | None = None
) -> CallResult[NotifyDERAlarmResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["NotifyDERStartStop"],
    payload: NotifyDERStartStop,
    *,
    timeout: float | None = None,
) -> CallResult[NotifyDERStartStopResponse]: ...
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
    peer: Connection,
    action: Literal["NotifyPriorityCharging"],
    payload: NotifyPriorityCharging,
    *,
    timeout: float | None = None,
) -> CallResult[NotifyPriorityChargingResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["NotifyReport"], payload: NotifyReport, *, timeout: float | None = None
) -> CallResult[NotifyReportResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["NotifySettlement"], payload: NotifySettlement, *, timeout: float | None = None
) -> CallResult[NotifySettlementResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["NotifyWebPaymentStarted"],
    payload: NotifyWebPaymentStarted,
    *,
    timeout: float | None = None,
) -> CallResult[NotifyWebPaymentStartedResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["OpenPeriodicEventStream"],
    payload: OpenPeriodicEventStream,
    *,
    timeout: float | None = None,
) -> CallResult[OpenPeriodicEventStreamResponse]: ...
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
    action: Literal["PullDynamicScheduleUpdate"],
    payload: PullDynamicScheduleUpdate,
    *,
    timeout: float | None = None,
) -> CallResult[PullDynamicScheduleUpdateResponse]: ...
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
    peer: Connection, action: Literal["ReportDERControl"], payload: ReportDERControl, *, timeout: float | None = None
) -> CallResult[ReportDERControlResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["RequestBatterySwap"],
    payload: RequestBatterySwap,
    *,
    timeout: float | None = None,
) -> CallResult[RequestBatterySwapResponse]: ...
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
    peer: Connection, action: Literal["SetDERControl"], payload: SetDERControl, *, timeout: float | None = None
) -> CallResult[SetDERControlResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["SetDefaultTariff"], payload: SetDefaultTariff, *, timeout: float | None = None
) -> CallResult[SetDefaultTariffResponse]: ...
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
    peer: Connection,
    action: Literal["UpdateDynamicSchedule"],
    payload: UpdateDynamicSchedule,
    *,
    timeout: float | None = None,
) -> CallResult[UpdateDynamicScheduleResponse]: ...
@overload
async def call(
    peer: Connection, action: Literal["UpdateFirmware"], payload: UpdateFirmware, *, timeout: float | None = None
) -> CallResult[UpdateFirmwareResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["UsePriorityCharging"],
    payload: UsePriorityCharging,
    *,
    timeout: float | None = None,
) -> CallResult[UsePriorityChargingResponse]: ...
@overload
async def call(
    peer: Connection,
    action: Literal["VatNumberValidation"],
    payload: VatNumberValidation,
    *,
    timeout: float | None = None,
) -> CallResult[VatNumberValidationResponse]: ...
async def call(peer: Connection, action: str, payload: Any, *, timeout: float | None = None) -> CallResult[Any]:
    """Sends a CALL of OCPP 2.1, as `Connection.call` does.

    Raises `TypeError` where the codec of the connection has another version, other keys or typed payloads.
    """
    codec = peer.session.codec
    if (codec.version, codec.keys, codec.payloads) != ("2.1", "snake", "dict"):
        raise TypeError("the connection has no codec for these dicts: OCPP 2.1, keys='snake'")
    return await peer.call(action, payload, timeout=timeout)


@overload
def on(
    router: Router, action: Literal["AFRRSignal"], *, concurrent: bool = False
) -> RegisterDict[AFRRSignal, AFRRSignalResponse]: ...
@overload
def on(
    router: Router, action: Literal["AdjustPeriodicEventStream"], *, concurrent: bool = False
) -> RegisterDict[AdjustPeriodicEventStream, AdjustPeriodicEventStreamResponse]: ...
@overload
def on(
    router: Router, action: Literal["Authorize"], *, concurrent: bool = False
) -> RegisterDict[Authorize, AuthorizeResponse]: ...
@overload
def on(
    router: Router, action: Literal["BatterySwap"], *, concurrent: bool = False
) -> RegisterDict[BatterySwap, BatterySwapResponse]: ...
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
    router: Router, action: Literal["ChangeTransactionTariff"], *, concurrent: bool = False
) -> RegisterDict[ChangeTransactionTariff, ChangeTransactionTariffResponse]: ...
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
    router: Router, action: Literal["ClearDERControl"], *, concurrent: bool = False
) -> RegisterDict[ClearDERControl, ClearDERControlResponse]: ...
@overload
def on(
    router: Router, action: Literal["ClearDisplayMessage"], *, concurrent: bool = False
) -> RegisterDict[ClearDisplayMessage, ClearDisplayMessageResponse]: ...
@overload
def on(
    router: Router, action: Literal["ClearTariffs"], *, concurrent: bool = False
) -> RegisterDict[ClearTariffs, ClearTariffsResponse]: ...
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
    router: Router, action: Literal["ClosePeriodicEventStream"], *, concurrent: bool = False
) -> RegisterDict[ClosePeriodicEventStream, ClosePeriodicEventStreamResponse]: ...
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
    router: Router, action: Literal["GetCertificateChainStatus"], *, concurrent: bool = False
) -> RegisterDict[GetCertificateChainStatus, GetCertificateChainStatusResponse]: ...
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
    router: Router, action: Literal["GetDERControl"], *, concurrent: bool = False
) -> RegisterDict[GetDERControl, GetDERControlResponse]: ...
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
    router: Router, action: Literal["GetPeriodicEventStream"], *, concurrent: bool = False
) -> RegisterDict[GetPeriodicEventStream, GetPeriodicEventStreamResponse]: ...
@overload
def on(
    router: Router, action: Literal["GetReport"], *, concurrent: bool = False
) -> RegisterDict[GetReport, GetReportResponse]: ...
@overload
def on(
    router: Router, action: Literal["GetTariffs"], *, concurrent: bool = False
) -> RegisterDict[GetTariffs, GetTariffsResponse]: ...
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
    router: Router, action: Literal["NotifyAllowedEnergyTransfer"], *, concurrent: bool = False
) -> RegisterDict[NotifyAllowedEnergyTransfer, NotifyAllowedEnergyTransferResponse]: ...
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
    router: Router, action: Literal["NotifyDERAlarm"], *, concurrent: bool = False
) -> RegisterDict[NotifyDERAlarm, NotifyDERAlarmResponse]: ...
@overload
def on(
    router: Router, action: Literal["NotifyDERStartStop"], *, concurrent: bool = False
) -> RegisterDict[NotifyDERStartStop, NotifyDERStartStopResponse]: ...
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
    router: Router, action: Literal["NotifyPriorityCharging"], *, concurrent: bool = False
) -> RegisterDict[NotifyPriorityCharging, NotifyPriorityChargingResponse]: ...
@overload
def on(
    router: Router, action: Literal["NotifyReport"], *, concurrent: bool = False
) -> RegisterDict[NotifyReport, NotifyReportResponse]: ...
@overload
def on(
    router: Router, action: Literal["NotifySettlement"], *, concurrent: bool = False
) -> RegisterDict[NotifySettlement, NotifySettlementResponse]: ...
@overload
def on(
    router: Router, action: Literal["NotifyWebPaymentStarted"], *, concurrent: bool = False
) -> RegisterDict[NotifyWebPaymentStarted, NotifyWebPaymentStartedResponse]: ...
@overload
def on(
    router: Router, action: Literal["OpenPeriodicEventStream"], *, concurrent: bool = False
) -> RegisterDict[OpenPeriodicEventStream, OpenPeriodicEventStreamResponse]: ...
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
    router: Router, action: Literal["PullDynamicScheduleUpdate"], *, concurrent: bool = False
) -> RegisterDict[PullDynamicScheduleUpdate, PullDynamicScheduleUpdateResponse]: ...
@overload
def on(
    router: Router, action: Literal["ReportChargingProfiles"], *, concurrent: bool = False
) -> RegisterDict[ReportChargingProfiles, ReportChargingProfilesResponse]: ...
@overload
def on(
    router: Router, action: Literal["ReportDERControl"], *, concurrent: bool = False
) -> RegisterDict[ReportDERControl, ReportDERControlResponse]: ...
@overload
def on(
    router: Router, action: Literal["RequestBatterySwap"], *, concurrent: bool = False
) -> RegisterDict[RequestBatterySwap, RequestBatterySwapResponse]: ...
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
    router: Router, action: Literal["SetDERControl"], *, concurrent: bool = False
) -> RegisterDict[SetDERControl, SetDERControlResponse]: ...
@overload
def on(
    router: Router, action: Literal["SetDefaultTariff"], *, concurrent: bool = False
) -> RegisterDict[SetDefaultTariff, SetDefaultTariffResponse]: ...
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
    router: Router, action: Literal["UpdateDynamicSchedule"], *, concurrent: bool = False
) -> RegisterDict[UpdateDynamicSchedule, UpdateDynamicScheduleResponse]: ...
@overload
def on(
    router: Router, action: Literal["UpdateFirmware"], *, concurrent: bool = False
) -> RegisterDict[UpdateFirmware, UpdateFirmwareResponse]: ...
@overload
def on(
    router: Router, action: Literal["UsePriorityCharging"], *, concurrent: bool = False
) -> RegisterDict[UsePriorityCharging, UsePriorityChargingResponse]: ...
@overload
def on(
    router: Router, action: Literal["VatNumberValidation"], *, concurrent: bool = False
) -> RegisterDict[VatNumberValidation, VatNumberValidationResponse]: ...
def on(router: Router, action: str, *, concurrent: bool = False) -> RegisterDict[Any, Any]:
    """Registers the handler of an action for OCPP 2.1, as `Router.on` does."""
    return router.on(action, "2.1", concurrent=concurrent)
