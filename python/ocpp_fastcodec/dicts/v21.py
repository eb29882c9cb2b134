# Made by scripts/stubs.py from the official schemas of the Open Charge Alliance: change that, not this.

"""The payloads of OCPP 2.1 as TypedDicts, their keys as the specification spells them."""

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

    energyAmount: float
    evMinCurrent: float
    evMaxCurrent: float
    evMaxVoltage: float
    customData: NotRequired[CustomData]


class AFRRSignal(TypedDict):
    """The dict that stands for `AFRRSignal` of OCPP 2.1."""

    timestamp: str
    signal: int
    customData: NotRequired[CustomData]


class AFRRSignalResponse(TypedDict):
    """The dict that stands for `AFRRSignalResponse` of OCPP 2.1."""

    status: _GenericStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class APN(TypedDict):
    """The dict that stands for `APN` of OCPP 2.1."""

    apn: str
    apnUserName: NotRequired[str]
    apnPassword: NotRequired[str]
    simPin: NotRequired[int]
    preferredNetwork: NotRequired[str]
    useOnlyPreferredNetwork: NotRequired[bool]
    apnAuthentication: _APNAuthenticationEnum
    customData: NotRequired[CustomData]


class AbsolutePriceSchedule(TypedDict):
    """The dict that stands for `AbsolutePriceSchedule` of OCPP 2.1."""

    timeAnchor: str
    priceScheduleID: int
    priceScheduleDescription: NotRequired[str]
    currency: str
    language: str
    priceAlgorithm: str
    minimumCost: NotRequired[RationalNumber]
    maximumCost: NotRequired[RationalNumber]
    priceRuleStacks: list[PriceRuleStack]
    taxRules: NotRequired[list[TaxRule]]
    overstayRuleList: NotRequired[OverstayRuleList]
    additionalSelectedServices: NotRequired[list[AdditionalSelectedServices]]
    customData: NotRequired[CustomData]


class AdditionalInfo(TypedDict):
    """The dict that stands for `AdditionalInfo` of OCPP 2.1."""

    additionalIdToken: str
    type: str
    customData: NotRequired[CustomData]


class AdditionalSelectedServices(TypedDict):
    """The dict that stands for `AdditionalSelectedServices` of OCPP 2.1."""

    serviceFee: RationalNumber
    serviceName: str
    customData: NotRequired[CustomData]


class Address(TypedDict):
    """The dict that stands for `Address` of OCPP 2.1."""

    name: str
    address1: str
    address2: NotRequired[str]
    city: str
    postalCode: NotRequired[str]
    country: str
    customData: NotRequired[CustomData]


class AdjustPeriodicEventStream(TypedDict):
    """The dict that stands for `AdjustPeriodicEventStream` of OCPP 2.1."""

    id: int
    params: PeriodicEventStreamParams
    customData: NotRequired[CustomData]


class AdjustPeriodicEventStreamResponse(TypedDict):
    """The dict that stands for `AdjustPeriodicEventStreamResponse` of OCPP 2.1."""

    status: _GenericStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class AuthorizationData(TypedDict):
    """The dict that stands for `AuthorizationData` of OCPP 2.1."""

    idToken: IdToken
    idTokenInfo: NotRequired[IdTokenInfo]
    customData: NotRequired[CustomData]


class Authorize(TypedDict):
    """The dict that stands for `Authorize` of OCPP 2.1."""

    idToken: IdToken
    certificate: NotRequired[str]
    iso15118CertificateHashData: NotRequired[list[OCSPRequestData]]
    customData: NotRequired[CustomData]


class AuthorizeResponse(TypedDict):
    """The dict that stands for `AuthorizeResponse` of OCPP 2.1."""

    idTokenInfo: IdTokenInfo
    certificateStatus: NotRequired[_AuthorizeCertificateStatusEnum]
    allowedEnergyTransfer: NotRequired[list[_EnergyTransferModeEnum]]
    tariff: NotRequired[Tariff]
    customData: NotRequired[CustomData]


class BatteryData(TypedDict):
    """The dict that stands for `BatteryData` of OCPP 2.1."""

    evseId: int
    serialNumber: str
    soC: float
    soH: float
    productionDate: NotRequired[str]
    vendorInfo: NotRequired[str]
    customData: NotRequired[CustomData]


class BatterySwap(TypedDict):
    """The dict that stands for `BatterySwap` of OCPP 2.1."""

    batteryData: list[BatteryData]
    eventType: _BatterySwapEventEnum
    idToken: IdToken
    requestId: int
    customData: NotRequired[CustomData]


class BatterySwapResponse(TypedDict):
    """The dict that stands for `BatterySwapResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class BootNotification(TypedDict):
    """The dict that stands for `BootNotification` of OCPP 2.1."""

    chargingStation: ChargingStation
    reason: _BootReasonEnum
    customData: NotRequired[CustomData]


class BootNotificationResponse(TypedDict):
    """The dict that stands for `BootNotificationResponse` of OCPP 2.1."""

    currentTime: str
    interval: int
    status: _RegistrationStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class CancelReservation(TypedDict):
    """The dict that stands for `CancelReservation` of OCPP 2.1."""

    reservationId: int
    customData: NotRequired[CustomData]


class CancelReservationResponse(TypedDict):
    """The dict that stands for `CancelReservationResponse` of OCPP 2.1."""

    status: _CancelReservationStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class CertificateHashData(TypedDict):
    """The dict that stands for `CertificateHashData` of OCPP 2.1."""

    hashAlgorithm: _HashAlgorithmEnum
    issuerNameHash: str
    issuerKeyHash: str
    serialNumber: str
    customData: NotRequired[CustomData]


class CertificateHashDataChain(TypedDict):
    """The dict that stands for `CertificateHashDataChain` of OCPP 2.1."""

    certificateHashData: CertificateHashData
    certificateType: _GetCertificateIdUseEnum
    childCertificateHashData: NotRequired[list[CertificateHashData]]
    customData: NotRequired[CustomData]


class CertificateSigned(TypedDict):
    """The dict that stands for `CertificateSigned` of OCPP 2.1."""

    certificateChain: str
    certificateType: NotRequired[_CertificateSigningUseEnum]
    requestId: NotRequired[int]
    customData: NotRequired[CustomData]


class CertificateSignedResponse(TypedDict):
    """The dict that stands for `CertificateSignedResponse` of OCPP 2.1."""

    status: _CertificateSignedStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class CertificateStatus(TypedDict):
    """The dict that stands for `CertificateStatus` of OCPP 2.1."""

    certificateHashData: CertificateHashData
    source: _CertificateStatusSourceEnum
    status: _CertificateStatusEnum
    nextUpdate: str
    customData: NotRequired[CustomData]


class CertificateStatusRequestInfo(TypedDict):
    """The dict that stands for `CertificateStatusRequestInfo` of OCPP 2.1."""

    certificateHashData: CertificateHashData
    source: _CertificateStatusSourceEnum
    urls: list[str]
    customData: NotRequired[CustomData]


class ChangeAvailability(TypedDict):
    """The dict that stands for `ChangeAvailability` of OCPP 2.1."""

    evse: NotRequired[EVSE]
    operationalStatus: _OperationalStatusEnum
    customData: NotRequired[CustomData]


class ChangeAvailabilityResponse(TypedDict):
    """The dict that stands for `ChangeAvailabilityResponse` of OCPP 2.1."""

    status: _ChangeAvailabilityStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class ChangeTransactionTariff(TypedDict):
    """The dict that stands for `ChangeTransactionTariff` of OCPP 2.1."""

    tariff: Tariff
    transactionId: str
    customData: NotRequired[CustomData]


class ChangeTransactionTariffResponse(TypedDict):
    """The dict that stands for `ChangeTransactionTariffResponse` of OCPP 2.1."""

    status: _TariffChangeStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class ChargingLimit(TypedDict):
    """The dict that stands for `ChargingLimit` of OCPP 2.1."""

    chargingLimitSource: str
    isLocalGeneration: NotRequired[bool]
    isGridCritical: NotRequired[bool]
    customData: NotRequired[CustomData]


class ChargingNeeds(TypedDict):
    """The dict that stands for `ChargingNeeds` of OCPP 2.1."""

    acChargingParameters: NotRequired[ACChargingParameters]
    derChargingParameters: NotRequired[DERChargingParameters]
    evEnergyOffer: NotRequired[EVEnergyOffer]
    requestedEnergyTransfer: _EnergyTransferModeEnum
    dcChargingParameters: NotRequired[DCChargingParameters]
    v2xChargingParameters: NotRequired[V2XChargingParameters]
    availableEnergyTransfer: NotRequired[list[_EnergyTransferModeEnum]]
    controlMode: NotRequired[_ControlModeEnum]
    mobilityNeedsMode: NotRequired[_MobilityNeedsModeEnum]
    departureTime: NotRequired[str]
    customData: NotRequired[CustomData]


class ChargingPeriod(TypedDict):
    """The dict that stands for `ChargingPeriod` of OCPP 2.1."""

    dimensions: NotRequired[list[CostDimension]]
    tariffId: NotRequired[str]
    startPeriod: str
    customData: NotRequired[CustomData]


class ChargingProfile(TypedDict):
    """The dict that stands for `ChargingProfile` of OCPP 2.1."""

    id: int
    stackLevel: int
    chargingProfilePurpose: _ChargingProfilePurposeEnum
    chargingProfileKind: _ChargingProfileKindEnum
    recurrencyKind: NotRequired[_RecurrencyKindEnum]
    validFrom: NotRequired[str]
    validTo: NotRequired[str]
    transactionId: NotRequired[str]
    maxOfflineDuration: NotRequired[int]
    chargingSchedule: list[ChargingSchedule]
    invalidAfterOfflineDuration: NotRequired[bool]
    dynUpdateInterval: NotRequired[int]
    dynUpdateTime: NotRequired[str]
    priceScheduleSignature: NotRequired[str]
    customData: NotRequired[CustomData]


class ChargingProfileCriterion(TypedDict):
    """The dict that stands for `ChargingProfileCriterion` of OCPP 2.1."""

    chargingProfilePurpose: NotRequired[_ChargingProfilePurposeEnum]
    stackLevel: NotRequired[int]
    chargingProfileId: NotRequired[list[int]]
    chargingLimitSource: NotRequired[list[str]]
    customData: NotRequired[CustomData]


class ChargingSchedule(TypedDict):
    """The dict that stands for `ChargingSchedule` of OCPP 2.1."""

    id: int
    limitAtSoC: NotRequired[LimitAtSoC]
    startSchedule: NotRequired[str]
    duration: NotRequired[int]
    chargingRateUnit: _ChargingRateUnitEnum
    minChargingRate: NotRequired[float]
    powerTolerance: NotRequired[float]
    signatureId: NotRequired[int]
    digestValue: NotRequired[str]
    useLocalTime: NotRequired[bool]
    chargingSchedulePeriod: list[ChargingSchedulePeriod]
    randomizedDelay: NotRequired[int]
    salesTariff: NotRequired[SalesTariff]
    absolutePriceSchedule: NotRequired[AbsolutePriceSchedule]
    priceLevelSchedule: NotRequired[PriceLevelSchedule]
    customData: NotRequired[CustomData]


class ChargingSchedulePeriod(TypedDict):
    """The dict that stands for `ChargingSchedulePeriod` of OCPP 2.1."""

    startPeriod: int
    limit: NotRequired[float]
    limit_L2: NotRequired[float]
    limit_L3: NotRequired[float]
    numberPhases: NotRequired[int]
    phaseToUse: NotRequired[int]
    dischargeLimit: NotRequired[float]
    dischargeLimit_L2: NotRequired[float]
    dischargeLimit_L3: NotRequired[float]
    setpoint: NotRequired[float]
    setpoint_L2: NotRequired[float]
    setpoint_L3: NotRequired[float]
    setpointReactive: NotRequired[float]
    setpointReactive_L2: NotRequired[float]
    setpointReactive_L3: NotRequired[float]
    preconditioningRequest: NotRequired[bool]
    evseSleep: NotRequired[bool]
    v2xBaseline: NotRequired[float]
    operationMode: NotRequired[_OperationModeEnum]
    v2xFreqWattCurve: NotRequired[list[V2XFreqWattPoint]]
    v2xSignalWattCurve: NotRequired[list[V2XSignalWattPoint]]
    customData: NotRequired[CustomData]


class ChargingScheduleUpdate(TypedDict):
    """The dict that stands for `ChargingScheduleUpdate` of OCPP 2.1."""

    limit: NotRequired[float]
    limit_L2: NotRequired[float]
    limit_L3: NotRequired[float]
    dischargeLimit: NotRequired[float]
    dischargeLimit_L2: NotRequired[float]
    dischargeLimit_L3: NotRequired[float]
    setpoint: NotRequired[float]
    setpoint_L2: NotRequired[float]
    setpoint_L3: NotRequired[float]
    setpointReactive: NotRequired[float]
    setpointReactive_L2: NotRequired[float]
    setpointReactive_L3: NotRequired[float]
    customData: NotRequired[CustomData]


class ChargingStation(TypedDict):
    """The dict that stands for `ChargingStation` of OCPP 2.1."""

    serialNumber: NotRequired[str]
    model: str
    modem: NotRequired[Modem]
    vendorName: str
    firmwareVersion: NotRequired[str]
    customData: NotRequired[CustomData]


class ClearCache(TypedDict):
    """The dict that stands for `ClearCache` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class ClearCacheResponse(TypedDict):
    """The dict that stands for `ClearCacheResponse` of OCPP 2.1."""

    status: _ClearCacheStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class ClearChargingProfile(TypedDict):
    """The dict that stands for `ClearChargingProfile` of OCPP 2.1."""

    chargingProfileId: NotRequired[int]
    chargingProfileCriteria: NotRequired[ClearChargingProfileType]
    customData: NotRequired[CustomData]


class ClearChargingProfileResponse(TypedDict):
    """The dict that stands for `ClearChargingProfileResponse` of OCPP 2.1."""

    status: _ClearChargingProfileStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class ClearChargingProfileType(TypedDict):
    """The dict that stands for `ClearChargingProfileType` of OCPP 2.1."""

    evseId: NotRequired[int]
    chargingProfilePurpose: NotRequired[_ChargingProfilePurposeEnum]
    stackLevel: NotRequired[int]
    customData: NotRequired[CustomData]


class ClearDERControl(TypedDict):
    """The dict that stands for `ClearDERControl` of OCPP 2.1."""

    isDefault: bool
    controlType: NotRequired[_DERControlEnum]
    controlId: NotRequired[str]
    customData: NotRequired[CustomData]


class ClearDERControlResponse(TypedDict):
    """The dict that stands for `ClearDERControlResponse` of OCPP 2.1."""

    status: _DERControlStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class ClearDisplayMessage(TypedDict):
    """The dict that stands for `ClearDisplayMessage` of OCPP 2.1."""

    id: int
    customData: NotRequired[CustomData]


class ClearDisplayMessageResponse(TypedDict):
    """The dict that stands for `ClearDisplayMessageResponse` of OCPP 2.1."""

    status: _ClearMessageStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class ClearMonitoringResult(TypedDict):
    """The dict that stands for `ClearMonitoringResult` of OCPP 2.1."""

    status: _ClearMonitoringStatusEnum
    id: int
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class ClearTariffs(TypedDict):
    """The dict that stands for `ClearTariffs` of OCPP 2.1."""

    tariffIds: NotRequired[list[str]]
    evseId: NotRequired[int]
    customData: NotRequired[CustomData]


class ClearTariffsResponse(TypedDict):
    """The dict that stands for `ClearTariffsResponse` of OCPP 2.1."""

    clearTariffsResult: list[ClearTariffsResult]
    customData: NotRequired[CustomData]


class ClearTariffsResult(TypedDict):
    """The dict that stands for `ClearTariffsResult` of OCPP 2.1."""

    statusInfo: NotRequired[StatusInfo]
    tariffId: NotRequired[str]
    status: _TariffClearStatusEnum
    customData: NotRequired[CustomData]


class ClearVariableMonitoring(TypedDict):
    """The dict that stands for `ClearVariableMonitoring` of OCPP 2.1."""

    id: list[int]
    customData: NotRequired[CustomData]


class ClearVariableMonitoringResponse(TypedDict):
    """The dict that stands for `ClearVariableMonitoringResponse` of OCPP 2.1."""

    clearMonitoringResult: list[ClearMonitoringResult]
    customData: NotRequired[CustomData]


class ClearedChargingLimit(TypedDict):
    """The dict that stands for `ClearedChargingLimit` of OCPP 2.1."""

    chargingLimitSource: str
    evseId: NotRequired[int]
    customData: NotRequired[CustomData]


class ClearedChargingLimitResponse(TypedDict):
    """The dict that stands for `ClearedChargingLimitResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class ClosePeriodicEventStream(TypedDict):
    """The dict that stands for `ClosePeriodicEventStream` of OCPP 2.1."""

    id: int
    customData: NotRequired[CustomData]


class ClosePeriodicEventStreamResponse(TypedDict):
    """The dict that stands for `ClosePeriodicEventStreamResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class Component(TypedDict):
    """The dict that stands for `Component` of OCPP 2.1."""

    evse: NotRequired[EVSE]
    name: str
    instance: NotRequired[str]
    customData: NotRequired[CustomData]


class ComponentVariable(TypedDict):
    """The dict that stands for `ComponentVariable` of OCPP 2.1."""

    component: Component
    variable: NotRequired[Variable]
    customData: NotRequired[CustomData]


class CompositeSchedule(TypedDict):
    """The dict that stands for `CompositeSchedule` of OCPP 2.1."""

    evseId: int
    duration: int
    scheduleStart: str
    chargingRateUnit: _ChargingRateUnitEnum
    chargingSchedulePeriod: list[ChargingSchedulePeriod]
    customData: NotRequired[CustomData]


class ConstantStreamData(TypedDict):
    """The dict that stands for `ConstantStreamData` of OCPP 2.1."""

    id: int
    params: PeriodicEventStreamParams
    variableMonitoringId: int
    customData: NotRequired[CustomData]


class ConsumptionCost(TypedDict):
    """The dict that stands for `ConsumptionCost` of OCPP 2.1."""

    startValue: float
    cost: list[Cost]
    customData: NotRequired[CustomData]


class Cost(TypedDict):
    """The dict that stands for `Cost` of OCPP 2.1."""

    costKind: _CostKindEnum
    amount: int
    amountMultiplier: NotRequired[int]
    customData: NotRequired[CustomData]


class CostDetails(TypedDict):
    """The dict that stands for `CostDetails` of OCPP 2.1."""

    chargingPeriods: NotRequired[list[ChargingPeriod]]
    totalCost: TotalCost
    totalUsage: TotalUsage
    failureToCalculate: NotRequired[bool]
    failureReason: NotRequired[str]
    customData: NotRequired[CustomData]


class CostDimension(TypedDict):
    """The dict that stands for `CostDimension` of OCPP 2.1."""

    type: _CostDimensionEnum
    volume: float
    customData: NotRequired[CustomData]


class CostUpdated(TypedDict):
    """The dict that stands for `CostUpdated` of OCPP 2.1."""

    totalCost: float
    transactionId: str
    customData: NotRequired[CustomData]


class CostUpdatedResponse(TypedDict):
    """The dict that stands for `CostUpdatedResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class CustomData(TypedDict):
    """The dict that stands for `CustomData` of OCPP 2.1."""

    vendorId: str


class CustomerInformation(TypedDict):
    """The dict that stands for `CustomerInformation` of OCPP 2.1."""

    customerCertificate: NotRequired[CertificateHashData]
    idToken: NotRequired[IdToken]
    requestId: int
    report: bool
    clear: bool
    customerIdentifier: NotRequired[str]
    customData: NotRequired[CustomData]


class CustomerInformationResponse(TypedDict):
    """The dict that stands for `CustomerInformationResponse` of OCPP 2.1."""

    status: _CustomerInformationStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class DCChargingParameters(TypedDict):
    """The dict that stands for `DCChargingParameters` of OCPP 2.1."""

    evMaxCurrent: float
    evMaxVoltage: float
    evMaxPower: NotRequired[float]
    evEnergyCapacity: NotRequired[float]
    energyAmount: NotRequired[float]
    stateOfCharge: NotRequired[int]
    fullSoC: NotRequired[int]
    bulkSoC: NotRequired[int]
    customData: NotRequired[CustomData]


class DERChargingParameters(TypedDict):
    """The dict that stands for `DERChargingParameters` of OCPP 2.1."""

    evSupportedDERControl: NotRequired[list[_DERControlEnum]]
    evOverExcitedMaxDischargePower: NotRequired[float]
    evOverExcitedPowerFactor: NotRequired[float]
    evUnderExcitedMaxDischargePower: NotRequired[float]
    evUnderExcitedPowerFactor: NotRequired[float]
    maxApparentPower: NotRequired[float]
    maxChargeApparentPower: NotRequired[float]
    maxChargeApparentPower_L2: NotRequired[float]
    maxChargeApparentPower_L3: NotRequired[float]
    maxDischargeApparentPower: NotRequired[float]
    maxDischargeApparentPower_L2: NotRequired[float]
    maxDischargeApparentPower_L3: NotRequired[float]
    maxChargeReactivePower: NotRequired[float]
    maxChargeReactivePower_L2: NotRequired[float]
    maxChargeReactivePower_L3: NotRequired[float]
    minChargeReactivePower: NotRequired[float]
    minChargeReactivePower_L2: NotRequired[float]
    minChargeReactivePower_L3: NotRequired[float]
    maxDischargeReactivePower: NotRequired[float]
    maxDischargeReactivePower_L2: NotRequired[float]
    maxDischargeReactivePower_L3: NotRequired[float]
    minDischargeReactivePower: NotRequired[float]
    minDischargeReactivePower_L2: NotRequired[float]
    minDischargeReactivePower_L3: NotRequired[float]
    nominalVoltage: NotRequired[float]
    nominalVoltageOffset: NotRequired[float]
    maxNominalVoltage: NotRequired[float]
    minNominalVoltage: NotRequired[float]
    evInverterManufacturer: NotRequired[str]
    evInverterModel: NotRequired[str]
    evInverterSerialNumber: NotRequired[str]
    evInverterSwVersion: NotRequired[str]
    evInverterHwVersion: NotRequired[str]
    evIslandingDetectionMethod: NotRequired[list[_IslandingDetectionEnum]]
    evIslandingTripTime: NotRequired[float]
    evMaximumLevel1DCInjection: NotRequired[float]
    evDurationLevel1DCInjection: NotRequired[float]
    evMaximumLevel2DCInjection: NotRequired[float]
    evDurationLevel2DCInjection: NotRequired[float]
    evReactiveSusceptance: NotRequired[float]
    evSessionTotalDischargeEnergyAvailable: NotRequired[float]
    customData: NotRequired[CustomData]


class DERCurve(TypedDict):
    """The dict that stands for `DERCurve` of OCPP 2.1."""

    curveData: list[DERCurvePoints]
    hysteresis: NotRequired[Hysteresis]
    priority: int
    reactivePowerParams: NotRequired[ReactivePowerParams]
    voltageParams: NotRequired[VoltageParams]
    yUnit: _DERUnitEnum
    responseTime: NotRequired[float]
    startTime: NotRequired[str]
    duration: NotRequired[float]
    customData: NotRequired[CustomData]


class DERCurveGet(TypedDict):
    """The dict that stands for `DERCurveGet` of OCPP 2.1."""

    curve: DERCurve
    id: str
    curveType: _DERControlEnum
    isDefault: bool
    isSuperseded: bool
    customData: NotRequired[CustomData]


class DERCurvePoints(TypedDict):
    """The dict that stands for `DERCurvePoints` of OCPP 2.1."""

    x: float
    y: float
    customData: NotRequired[CustomData]


class DataTransfer(TypedDict):
    """The dict that stands for `DataTransfer` of OCPP 2.1."""

    messageId: NotRequired[str]
    data: NotRequired[Any]
    vendorId: str
    customData: NotRequired[CustomData]


class DataTransferResponse(TypedDict):
    """The dict that stands for `DataTransferResponse` of OCPP 2.1."""

    status: _DataTransferStatusEnum
    statusInfo: NotRequired[StatusInfo]
    data: NotRequired[Any]
    customData: NotRequired[CustomData]


class DeleteCertificate(TypedDict):
    """The dict that stands for `DeleteCertificate` of OCPP 2.1."""

    certificateHashData: CertificateHashData
    customData: NotRequired[CustomData]


class DeleteCertificateResponse(TypedDict):
    """The dict that stands for `DeleteCertificateResponse` of OCPP 2.1."""

    status: _DeleteCertificateStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class EVAbsolutePriceSchedule(TypedDict):
    """The dict that stands for `EVAbsolutePriceSchedule` of OCPP 2.1."""

    timeAnchor: str
    currency: str
    evAbsolutePriceScheduleEntries: list[EVAbsolutePriceScheduleEntry]
    priceAlgorithm: str
    customData: NotRequired[CustomData]


class EVAbsolutePriceScheduleEntry(TypedDict):
    """The dict that stands for `EVAbsolutePriceScheduleEntry` of OCPP 2.1."""

    duration: int
    evPriceRule: list[EVPriceRule]
    customData: NotRequired[CustomData]


class EVEnergyOffer(TypedDict):
    """The dict that stands for `EVEnergyOffer` of OCPP 2.1."""

    evAbsolutePriceSchedule: NotRequired[EVAbsolutePriceSchedule]
    evPowerSchedule: EVPowerSchedule
    customData: NotRequired[CustomData]


class EVPowerSchedule(TypedDict):
    """The dict that stands for `EVPowerSchedule` of OCPP 2.1."""

    evPowerScheduleEntries: list[EVPowerScheduleEntry]
    timeAnchor: str
    customData: NotRequired[CustomData]


class EVPowerScheduleEntry(TypedDict):
    """The dict that stands for `EVPowerScheduleEntry` of OCPP 2.1."""

    duration: int
    power: float
    customData: NotRequired[CustomData]


class EVPriceRule(TypedDict):
    """The dict that stands for `EVPriceRule` of OCPP 2.1."""

    energyFee: float
    powerRangeStart: float
    customData: NotRequired[CustomData]


class EVSE(TypedDict):
    """The dict that stands for `EVSE` of OCPP 2.1."""

    id: int
    connectorId: NotRequired[int]
    customData: NotRequired[CustomData]


class EnterService(TypedDict):
    """The dict that stands for `EnterService` of OCPP 2.1."""

    priority: int
    highVoltage: float
    lowVoltage: float
    highFreq: float
    lowFreq: float
    delay: NotRequired[float]
    randomDelay: NotRequired[float]
    rampRate: NotRequired[float]
    customData: NotRequired[CustomData]


class EnterServiceGet(TypedDict):
    """The dict that stands for `EnterServiceGet` of OCPP 2.1."""

    enterService: EnterService
    id: str
    customData: NotRequired[CustomData]


class EventData(TypedDict):
    """The dict that stands for `EventData` of OCPP 2.1."""

    eventId: int
    timestamp: str
    trigger: _EventTriggerEnum
    cause: NotRequired[int]
    actualValue: str
    techCode: NotRequired[str]
    techInfo: NotRequired[str]
    cleared: NotRequired[bool]
    transactionId: NotRequired[str]
    component: Component
    variableMonitoringId: NotRequired[int]
    eventNotificationType: _EventNotificationEnum
    variable: Variable
    severity: NotRequired[int]
    customData: NotRequired[CustomData]


class Firmware(TypedDict):
    """The dict that stands for `Firmware` of OCPP 2.1."""

    location: str
    retrieveDateTime: str
    installDateTime: NotRequired[str]
    signingCertificate: NotRequired[str]
    signature: NotRequired[str]
    customData: NotRequired[CustomData]


class FirmwareStatusNotification(TypedDict):
    """The dict that stands for `FirmwareStatusNotification` of OCPP 2.1."""

    status: _FirmwareStatusEnum
    requestId: NotRequired[int]
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class FirmwareStatusNotificationResponse(TypedDict):
    """The dict that stands for `FirmwareStatusNotificationResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class FixedPF(TypedDict):
    """The dict that stands for `FixedPF` of OCPP 2.1."""

    priority: int
    displacement: float
    excitation: bool
    startTime: NotRequired[str]
    duration: NotRequired[float]
    customData: NotRequired[CustomData]


class FixedPFGet(TypedDict):
    """The dict that stands for `FixedPFGet` of OCPP 2.1."""

    fixedPF: FixedPF
    id: str
    isDefault: bool
    isSuperseded: bool
    customData: NotRequired[CustomData]


class FixedVar(TypedDict):
    """The dict that stands for `FixedVar` of OCPP 2.1."""

    priority: int
    setpoint: float
    unit: _DERUnitEnum
    startTime: NotRequired[str]
    duration: NotRequired[float]
    customData: NotRequired[CustomData]


class FixedVarGet(TypedDict):
    """The dict that stands for `FixedVarGet` of OCPP 2.1."""

    fixedVar: FixedVar
    id: str
    isDefault: bool
    isSuperseded: bool
    customData: NotRequired[CustomData]


class FreqDroop(TypedDict):
    """The dict that stands for `FreqDroop` of OCPP 2.1."""

    priority: int
    overFreq: float
    underFreq: float
    overDroop: float
    underDroop: float
    responseTime: float
    startTime: NotRequired[str]
    duration: NotRequired[float]
    customData: NotRequired[CustomData]


class FreqDroopGet(TypedDict):
    """The dict that stands for `FreqDroopGet` of OCPP 2.1."""

    freqDroop: FreqDroop
    id: str
    isDefault: bool
    isSuperseded: bool
    customData: NotRequired[CustomData]


class Get15118EVCertificate(TypedDict):
    """The dict that stands for `Get15118EVCertificate` of OCPP 2.1."""

    iso15118SchemaVersion: str
    action: _CertificateActionEnum
    exiRequest: str
    maximumContractCertificateChains: NotRequired[int]
    prioritizedEMAIDs: NotRequired[list[str]]
    customData: NotRequired[CustomData]


class Get15118EVCertificateResponse(TypedDict):
    """The dict that stands for `Get15118EVCertificateResponse` of OCPP 2.1."""

    status: _Iso15118EVCertificateStatusEnum
    statusInfo: NotRequired[StatusInfo]
    exiResponse: str
    remainingContracts: NotRequired[int]
    customData: NotRequired[CustomData]


class GetBaseReport(TypedDict):
    """The dict that stands for `GetBaseReport` of OCPP 2.1."""

    requestId: int
    reportBase: _ReportBaseEnum
    customData: NotRequired[CustomData]


class GetBaseReportResponse(TypedDict):
    """The dict that stands for `GetBaseReportResponse` of OCPP 2.1."""

    status: _GenericDeviceModelStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class GetCertificateChainStatus(TypedDict):
    """The dict that stands for `GetCertificateChainStatus` of OCPP 2.1."""

    certificateStatusRequests: list[CertificateStatusRequestInfo]
    customData: NotRequired[CustomData]


class GetCertificateChainStatusResponse(TypedDict):
    """The dict that stands for `GetCertificateChainStatusResponse` of OCPP 2.1."""

    certificateStatus: list[CertificateStatus]
    customData: NotRequired[CustomData]


class GetCertificateStatus(TypedDict):
    """The dict that stands for `GetCertificateStatus` of OCPP 2.1."""

    ocspRequestData: OCSPRequestData
    customData: NotRequired[CustomData]


class GetCertificateStatusResponse(TypedDict):
    """The dict that stands for `GetCertificateStatusResponse` of OCPP 2.1."""

    status: _GetCertificateStatusEnum
    statusInfo: NotRequired[StatusInfo]
    ocspResult: NotRequired[str]
    customData: NotRequired[CustomData]


class GetChargingProfiles(TypedDict):
    """The dict that stands for `GetChargingProfiles` of OCPP 2.1."""

    requestId: int
    evseId: NotRequired[int]
    chargingProfile: ChargingProfileCriterion
    customData: NotRequired[CustomData]


class GetChargingProfilesResponse(TypedDict):
    """The dict that stands for `GetChargingProfilesResponse` of OCPP 2.1."""

    status: _GetChargingProfileStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class GetCompositeSchedule(TypedDict):
    """The dict that stands for `GetCompositeSchedule` of OCPP 2.1."""

    duration: int
    chargingRateUnit: NotRequired[_ChargingRateUnitEnum]
    evseId: int
    customData: NotRequired[CustomData]


class GetCompositeScheduleResponse(TypedDict):
    """The dict that stands for `GetCompositeScheduleResponse` of OCPP 2.1."""

    status: _GenericStatusEnum
    statusInfo: NotRequired[StatusInfo]
    schedule: NotRequired[CompositeSchedule]
    customData: NotRequired[CustomData]


class GetDERControl(TypedDict):
    """The dict that stands for `GetDERControl` of OCPP 2.1."""

    requestId: int
    isDefault: NotRequired[bool]
    controlType: NotRequired[_DERControlEnum]
    controlId: NotRequired[str]
    customData: NotRequired[CustomData]


class GetDERControlResponse(TypedDict):
    """The dict that stands for `GetDERControlResponse` of OCPP 2.1."""

    status: _DERControlStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class GetDisplayMessages(TypedDict):
    """The dict that stands for `GetDisplayMessages` of OCPP 2.1."""

    id: NotRequired[list[int]]
    requestId: int
    priority: NotRequired[_MessagePriorityEnum]
    state: NotRequired[_MessageStateEnum]
    customData: NotRequired[CustomData]


class GetDisplayMessagesResponse(TypedDict):
    """The dict that stands for `GetDisplayMessagesResponse` of OCPP 2.1."""

    status: _GetDisplayMessagesStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class GetInstalledCertificateIds(TypedDict):
    """The dict that stands for `GetInstalledCertificateIds` of OCPP 2.1."""

    certificateType: NotRequired[list[_GetCertificateIdUseEnum]]
    customData: NotRequired[CustomData]


class GetInstalledCertificateIdsResponse(TypedDict):
    """The dict that stands for `GetInstalledCertificateIdsResponse` of OCPP 2.1."""

    status: _GetInstalledCertificateStatusEnum
    statusInfo: NotRequired[StatusInfo]
    certificateHashDataChain: NotRequired[list[CertificateHashDataChain]]
    customData: NotRequired[CustomData]


class GetLocalListVersion(TypedDict):
    """The dict that stands for `GetLocalListVersion` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class GetLocalListVersionResponse(TypedDict):
    """The dict that stands for `GetLocalListVersionResponse` of OCPP 2.1."""

    versionNumber: int
    customData: NotRequired[CustomData]


class GetLog(TypedDict):
    """The dict that stands for `GetLog` of OCPP 2.1."""

    log: LogParameters
    logType: _LogEnum
    requestId: int
    retries: NotRequired[int]
    retryInterval: NotRequired[int]
    customData: NotRequired[CustomData]


class GetLogResponse(TypedDict):
    """The dict that stands for `GetLogResponse` of OCPP 2.1."""

    status: _LogStatusEnum
    statusInfo: NotRequired[StatusInfo]
    filename: NotRequired[str]
    customData: NotRequired[CustomData]


class GetMonitoringReport(TypedDict):
    """The dict that stands for `GetMonitoringReport` of OCPP 2.1."""

    componentVariable: NotRequired[list[ComponentVariable]]
    requestId: int
    monitoringCriteria: NotRequired[list[_MonitoringCriterionEnum]]
    customData: NotRequired[CustomData]


class GetMonitoringReportResponse(TypedDict):
    """The dict that stands for `GetMonitoringReportResponse` of OCPP 2.1."""

    status: _GenericDeviceModelStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class GetPeriodicEventStream(TypedDict):
    """The dict that stands for `GetPeriodicEventStream` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class GetPeriodicEventStreamResponse(TypedDict):
    """The dict that stands for `GetPeriodicEventStreamResponse` of OCPP 2.1."""

    constantStreamData: NotRequired[list[ConstantStreamData]]
    customData: NotRequired[CustomData]


class GetReport(TypedDict):
    """The dict that stands for `GetReport` of OCPP 2.1."""

    componentVariable: NotRequired[list[ComponentVariable]]
    requestId: int
    componentCriteria: NotRequired[list[_ComponentCriterionEnum]]
    customData: NotRequired[CustomData]


class GetReportResponse(TypedDict):
    """The dict that stands for `GetReportResponse` of OCPP 2.1."""

    status: _GenericDeviceModelStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class GetTariffs(TypedDict):
    """The dict that stands for `GetTariffs` of OCPP 2.1."""

    evseId: int
    customData: NotRequired[CustomData]


class GetTariffsResponse(TypedDict):
    """The dict that stands for `GetTariffsResponse` of OCPP 2.1."""

    status: _TariffGetStatusEnum
    statusInfo: NotRequired[StatusInfo]
    tariffAssignments: NotRequired[list[TariffAssignment]]
    customData: NotRequired[CustomData]


class GetTransactionStatus(TypedDict):
    """The dict that stands for `GetTransactionStatus` of OCPP 2.1."""

    transactionId: NotRequired[str]
    customData: NotRequired[CustomData]


class GetTransactionStatusResponse(TypedDict):
    """The dict that stands for `GetTransactionStatusResponse` of OCPP 2.1."""

    ongoingIndicator: NotRequired[bool]
    messagesInQueue: bool
    customData: NotRequired[CustomData]


class GetVariableData(TypedDict):
    """The dict that stands for `GetVariableData` of OCPP 2.1."""

    attributeType: NotRequired[_AttributeEnum]
    component: Component
    variable: Variable
    customData: NotRequired[CustomData]


class GetVariableResult(TypedDict):
    """The dict that stands for `GetVariableResult` of OCPP 2.1."""

    attributeStatus: _GetVariableStatusEnum
    attributeStatusInfo: NotRequired[StatusInfo]
    attributeType: NotRequired[_AttributeEnum]
    attributeValue: NotRequired[str]
    component: Component
    variable: Variable
    customData: NotRequired[CustomData]


class GetVariables(TypedDict):
    """The dict that stands for `GetVariables` of OCPP 2.1."""

    getVariableData: list[GetVariableData]
    customData: NotRequired[CustomData]


class GetVariablesResponse(TypedDict):
    """The dict that stands for `GetVariablesResponse` of OCPP 2.1."""

    getVariableResult: list[GetVariableResult]
    customData: NotRequired[CustomData]


class Gradient(TypedDict):
    """The dict that stands for `Gradient` of OCPP 2.1."""

    priority: int
    gradient: float
    softGradient: float
    customData: NotRequired[CustomData]


class GradientGet(TypedDict):
    """The dict that stands for `GradientGet` of OCPP 2.1."""

    gradient: Gradient
    id: str
    customData: NotRequired[CustomData]


class Heartbeat(TypedDict):
    """The dict that stands for `Heartbeat` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class HeartbeatResponse(TypedDict):
    """The dict that stands for `HeartbeatResponse` of OCPP 2.1."""

    currentTime: str
    customData: NotRequired[CustomData]


class Hysteresis(TypedDict):
    """The dict that stands for `Hysteresis` of OCPP 2.1."""

    hysteresisHigh: NotRequired[float]
    hysteresisLow: NotRequired[float]
    hysteresisDelay: NotRequired[float]
    hysteresisGradient: NotRequired[float]
    customData: NotRequired[CustomData]


class IdToken(TypedDict):
    """The dict that stands for `IdToken` of OCPP 2.1."""

    additionalInfo: NotRequired[list[AdditionalInfo]]
    idToken: str
    type: str
    customData: NotRequired[CustomData]


class IdTokenInfo(TypedDict):
    """The dict that stands for `IdTokenInfo` of OCPP 2.1."""

    status: _AuthorizationStatusEnum
    cacheExpiryDateTime: NotRequired[str]
    chargingPriority: NotRequired[int]
    groupIdToken: NotRequired[IdToken]
    language1: NotRequired[str]
    language2: NotRequired[str]
    evseId: NotRequired[list[int]]
    personalMessage: NotRequired[MessageContent]
    customData: NotRequired[CustomData]


class InstallCertificate(TypedDict):
    """The dict that stands for `InstallCertificate` of OCPP 2.1."""

    certificateType: _InstallCertificateUseEnum
    certificate: str
    customData: NotRequired[CustomData]


class InstallCertificateResponse(TypedDict):
    """The dict that stands for `InstallCertificateResponse` of OCPP 2.1."""

    status: _InstallCertificateStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class LimitAtSoC(TypedDict):
    """The dict that stands for `LimitAtSoC` of OCPP 2.1."""

    soc: int
    limit: float
    customData: NotRequired[CustomData]


class LimitMaxDischarge(TypedDict):
    """The dict that stands for `LimitMaxDischarge` of OCPP 2.1."""

    priority: int
    pctMaxDischargePower: NotRequired[float]
    powerMonitoringMustTrip: NotRequired[DERCurve]
    startTime: NotRequired[str]
    duration: NotRequired[float]
    customData: NotRequired[CustomData]


class LimitMaxDischargeGet(TypedDict):
    """The dict that stands for `LimitMaxDischargeGet` of OCPP 2.1."""

    id: str
    isDefault: bool
    isSuperseded: bool
    limitMaxDischarge: LimitMaxDischarge
    customData: NotRequired[CustomData]


class LogParameters(TypedDict):
    """The dict that stands for `LogParameters` of OCPP 2.1."""

    remoteLocation: str
    oldestTimestamp: NotRequired[str]
    latestTimestamp: NotRequired[str]
    customData: NotRequired[CustomData]


class LogStatusNotification(TypedDict):
    """The dict that stands for `LogStatusNotification` of OCPP 2.1."""

    status: _UploadLogStatusEnum
    requestId: NotRequired[int]
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class LogStatusNotificationResponse(TypedDict):
    """The dict that stands for `LogStatusNotificationResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class MessageContent(TypedDict):
    """The dict that stands for `MessageContent` of OCPP 2.1."""

    format: _MessageFormatEnum
    language: NotRequired[str]
    content: str
    customData: NotRequired[CustomData]


class MessageInfo(TypedDict):
    """The dict that stands for `MessageInfo` of OCPP 2.1."""

    display: NotRequired[Component]
    id: int
    priority: _MessagePriorityEnum
    state: NotRequired[_MessageStateEnum]
    startDateTime: NotRequired[str]
    endDateTime: NotRequired[str]
    transactionId: NotRequired[str]
    message: MessageContent
    messageExtra: NotRequired[list[MessageContent]]
    customData: NotRequired[CustomData]


class MeterValue(TypedDict):
    """The dict that stands for `MeterValue` of OCPP 2.1."""

    sampledValue: list[SampledValue]
    timestamp: str
    customData: NotRequired[CustomData]


class MeterValues(TypedDict):
    """The dict that stands for `MeterValues` of OCPP 2.1."""

    evseId: int
    meterValue: list[MeterValue]
    customData: NotRequired[CustomData]


class MeterValuesResponse(TypedDict):
    """The dict that stands for `MeterValuesResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class Modem(TypedDict):
    """The dict that stands for `Modem` of OCPP 2.1."""

    iccid: NotRequired[str]
    imsi: NotRequired[str]
    customData: NotRequired[CustomData]


class MonitoringData(TypedDict):
    """The dict that stands for `MonitoringData` of OCPP 2.1."""

    component: Component
    variable: Variable
    variableMonitoring: list[VariableMonitoring]
    customData: NotRequired[CustomData]


class NetworkConnectionProfile(TypedDict):
    """The dict that stands for `NetworkConnectionProfile` of OCPP 2.1."""

    apn: NotRequired[APN]
    ocppVersion: NotRequired[_OCPPVersionEnum]
    ocppInterface: _OCPPInterfaceEnum
    ocppTransport: _OCPPTransportEnum
    messageTimeout: int
    ocppCsmsUrl: str
    securityProfile: int
    identity: NotRequired[str]
    basicAuthPassword: NotRequired[str]
    vpn: NotRequired[VPN]
    customData: NotRequired[CustomData]


class NotifyAllowedEnergyTransfer(TypedDict):
    """The dict that stands for `NotifyAllowedEnergyTransfer` of OCPP 2.1."""

    transactionId: str
    allowedEnergyTransfer: list[_EnergyTransferModeEnum]
    customData: NotRequired[CustomData]


class NotifyAllowedEnergyTransferResponse(TypedDict):
    """The dict that stands for `NotifyAllowedEnergyTransferResponse` of OCPP 2.1."""

    status: _NotifyAllowedEnergyTransferStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class NotifyChargingLimit(TypedDict):
    """The dict that stands for `NotifyChargingLimit` of OCPP 2.1."""

    chargingSchedule: NotRequired[list[ChargingSchedule]]
    evseId: NotRequired[int]
    chargingLimit: ChargingLimit
    customData: NotRequired[CustomData]


class NotifyChargingLimitResponse(TypedDict):
    """The dict that stands for `NotifyChargingLimitResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class NotifyCustomerInformation(TypedDict):
    """The dict that stands for `NotifyCustomerInformation` of OCPP 2.1."""

    data: str
    tbc: NotRequired[bool]
    seqNo: int
    generatedAt: str
    requestId: int
    customData: NotRequired[CustomData]


class NotifyCustomerInformationResponse(TypedDict):
    """The dict that stands for `NotifyCustomerInformationResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class NotifyDERAlarm(TypedDict):
    """The dict that stands for `NotifyDERAlarm` of OCPP 2.1."""

    controlType: _DERControlEnum
    gridEventFault: NotRequired[_GridEventFaultEnum]
    alarmEnded: NotRequired[bool]
    timestamp: str
    extraInfo: NotRequired[str]
    customData: NotRequired[CustomData]


class NotifyDERAlarmResponse(TypedDict):
    """The dict that stands for `NotifyDERAlarmResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class NotifyDERStartStop(TypedDict):
    """The dict that stands for `NotifyDERStartStop` of OCPP 2.1."""

    controlId: str
    started: bool
    timestamp: str
    supersededIds: NotRequired[list[str]]
    customData: NotRequired[CustomData]


class NotifyDERStartStopResponse(TypedDict):
    """The dict that stands for `NotifyDERStartStopResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class NotifyDisplayMessages(TypedDict):
    """The dict that stands for `NotifyDisplayMessages` of OCPP 2.1."""

    messageInfo: NotRequired[list[MessageInfo]]
    requestId: int
    tbc: NotRequired[bool]
    customData: NotRequired[CustomData]


class NotifyDisplayMessagesResponse(TypedDict):
    """The dict that stands for `NotifyDisplayMessagesResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class NotifyEVChargingNeeds(TypedDict):
    """The dict that stands for `NotifyEVChargingNeeds` of OCPP 2.1."""

    evseId: int
    maxScheduleTuples: NotRequired[int]
    chargingNeeds: ChargingNeeds
    timestamp: NotRequired[str]
    customData: NotRequired[CustomData]


class NotifyEVChargingNeedsResponse(TypedDict):
    """The dict that stands for `NotifyEVChargingNeedsResponse` of OCPP 2.1."""

    status: _NotifyEVChargingNeedsStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class NotifyEVChargingSchedule(TypedDict):
    """The dict that stands for `NotifyEVChargingSchedule` of OCPP 2.1."""

    timeBase: str
    chargingSchedule: ChargingSchedule
    evseId: int
    selectedChargingScheduleId: NotRequired[int]
    powerToleranceAcceptance: NotRequired[bool]
    customData: NotRequired[CustomData]


class NotifyEVChargingScheduleResponse(TypedDict):
    """The dict that stands for `NotifyEVChargingScheduleResponse` of OCPP 2.1."""

    status: _GenericStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class NotifyEvent(TypedDict):
    """The dict that stands for `NotifyEvent` of OCPP 2.1."""

    generatedAt: str
    tbc: NotRequired[bool]
    seqNo: int
    eventData: list[EventData]
    customData: NotRequired[CustomData]


class NotifyEventResponse(TypedDict):
    """The dict that stands for `NotifyEventResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class NotifyMonitoringReport(TypedDict):
    """The dict that stands for `NotifyMonitoringReport` of OCPP 2.1."""

    monitor: NotRequired[list[MonitoringData]]
    requestId: int
    tbc: NotRequired[bool]
    seqNo: int
    generatedAt: str
    customData: NotRequired[CustomData]


class NotifyMonitoringReportResponse(TypedDict):
    """The dict that stands for `NotifyMonitoringReportResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class NotifyPeriodicEventStream(TypedDict):
    """The dict that stands for `NotifyPeriodicEventStream` of OCPP 2.1."""

    data: list[StreamDataElement]
    id: int
    pending: int
    basetime: str
    customData: NotRequired[CustomData]


class NotifyPriorityCharging(TypedDict):
    """The dict that stands for `NotifyPriorityCharging` of OCPP 2.1."""

    transactionId: str
    activated: bool
    customData: NotRequired[CustomData]


class NotifyPriorityChargingResponse(TypedDict):
    """The dict that stands for `NotifyPriorityChargingResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class NotifyReport(TypedDict):
    """The dict that stands for `NotifyReport` of OCPP 2.1."""

    requestId: int
    generatedAt: str
    reportData: NotRequired[list[ReportData]]
    tbc: NotRequired[bool]
    seqNo: int
    customData: NotRequired[CustomData]


class NotifyReportResponse(TypedDict):
    """The dict that stands for `NotifyReportResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class NotifySettlement(TypedDict):
    """The dict that stands for `NotifySettlement` of OCPP 2.1."""

    transactionId: NotRequired[str]
    pspRef: str
    status: _PaymentStatusEnum
    statusInfo: NotRequired[str]
    settlementAmount: float
    settlementTime: str
    receiptId: NotRequired[str]
    receiptUrl: NotRequired[str]
    vatCompany: NotRequired[Address]
    vatNumber: NotRequired[str]
    customData: NotRequired[CustomData]


class NotifySettlementResponse(TypedDict):
    """The dict that stands for `NotifySettlementResponse` of OCPP 2.1."""

    receiptUrl: NotRequired[str]
    receiptId: NotRequired[str]
    customData: NotRequired[CustomData]


class NotifyWebPaymentStarted(TypedDict):
    """The dict that stands for `NotifyWebPaymentStarted` of OCPP 2.1."""

    evseId: int
    timeout: int
    customData: NotRequired[CustomData]


class NotifyWebPaymentStartedResponse(TypedDict):
    """The dict that stands for `NotifyWebPaymentStartedResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class OCSPRequestData(TypedDict):
    """The dict that stands for `OCSPRequestData` of OCPP 2.1."""

    hashAlgorithm: _HashAlgorithmEnum
    issuerNameHash: str
    issuerKeyHash: str
    serialNumber: str
    responderURL: str
    customData: NotRequired[CustomData]


class OpenPeriodicEventStream(TypedDict):
    """The dict that stands for `OpenPeriodicEventStream` of OCPP 2.1."""

    constantStreamData: ConstantStreamData
    customData: NotRequired[CustomData]


class OpenPeriodicEventStreamResponse(TypedDict):
    """The dict that stands for `OpenPeriodicEventStreamResponse` of OCPP 2.1."""

    status: _GenericStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class OverstayRule(TypedDict):
    """The dict that stands for `OverstayRule` of OCPP 2.1."""

    overstayFee: RationalNumber
    overstayRuleDescription: NotRequired[str]
    startTime: int
    overstayFeePeriod: int
    customData: NotRequired[CustomData]


class OverstayRuleList(TypedDict):
    """The dict that stands for `OverstayRuleList` of OCPP 2.1."""

    overstayPowerThreshold: NotRequired[RationalNumber]
    overstayRule: list[OverstayRule]
    overstayTimeThreshold: NotRequired[int]
    customData: NotRequired[CustomData]


class PeriodicEventStreamParams(TypedDict):
    """The dict that stands for `PeriodicEventStreamParams` of OCPP 2.1."""

    interval: NotRequired[int]
    values: NotRequired[int]
    customData: NotRequired[CustomData]


class Price(TypedDict):
    """The dict that stands for `Price` of OCPP 2.1."""

    exclTax: NotRequired[float]
    inclTax: NotRequired[float]
    taxRates: NotRequired[list[TaxRate]]
    customData: NotRequired[CustomData]


class PriceLevelSchedule(TypedDict):
    """The dict that stands for `PriceLevelSchedule` of OCPP 2.1."""

    priceLevelScheduleEntries: list[PriceLevelScheduleEntry]
    timeAnchor: str
    priceScheduleId: int
    priceScheduleDescription: NotRequired[str]
    numberOfPriceLevels: int
    customData: NotRequired[CustomData]


class PriceLevelScheduleEntry(TypedDict):
    """The dict that stands for `PriceLevelScheduleEntry` of OCPP 2.1."""

    duration: int
    priceLevel: int
    customData: NotRequired[CustomData]


class PriceRule(TypedDict):
    """The dict that stands for `PriceRule` of OCPP 2.1."""

    parkingFeePeriod: NotRequired[int]
    carbonDioxideEmission: NotRequired[int]
    renewableGenerationPercentage: NotRequired[int]
    energyFee: RationalNumber
    parkingFee: NotRequired[RationalNumber]
    powerRangeStart: RationalNumber
    customData: NotRequired[CustomData]


class PriceRuleStack(TypedDict):
    """The dict that stands for `PriceRuleStack` of OCPP 2.1."""

    duration: int
    priceRule: list[PriceRule]
    customData: NotRequired[CustomData]


class PublishFirmware(TypedDict):
    """The dict that stands for `PublishFirmware` of OCPP 2.1."""

    location: str
    retries: NotRequired[int]
    checksum: str
    requestId: int
    retryInterval: NotRequired[int]
    customData: NotRequired[CustomData]


class PublishFirmwareResponse(TypedDict):
    """The dict that stands for `PublishFirmwareResponse` of OCPP 2.1."""

    status: _GenericStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class PublishFirmwareStatusNotification(TypedDict):
    """The dict that stands for `PublishFirmwareStatusNotification` of OCPP 2.1."""

    status: _PublishFirmwareStatusEnum
    location: NotRequired[list[str]]
    requestId: NotRequired[int]
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class PublishFirmwareStatusNotificationResponse(TypedDict):
    """The dict that stands for `PublishFirmwareStatusNotificationResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class PullDynamicScheduleUpdate(TypedDict):
    """The dict that stands for `PullDynamicScheduleUpdate` of OCPP 2.1."""

    chargingProfileId: int
    customData: NotRequired[CustomData]


class PullDynamicScheduleUpdateResponse(TypedDict):
    """The dict that stands for `PullDynamicScheduleUpdateResponse` of OCPP 2.1."""

    scheduleUpdate: NotRequired[ChargingScheduleUpdate]
    status: _ChargingProfileStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class RationalNumber(TypedDict):
    """The dict that stands for `RationalNumber` of OCPP 2.1."""

    exponent: int
    value: int
    customData: NotRequired[CustomData]


class ReactivePowerParams(TypedDict):
    """The dict that stands for `ReactivePowerParams` of OCPP 2.1."""

    vRef: NotRequired[float]
    autonomousVRefEnable: NotRequired[bool]
    autonomousVRefTimeConstant: NotRequired[float]
    customData: NotRequired[CustomData]


class RelativeTimeInterval(TypedDict):
    """The dict that stands for `RelativeTimeInterval` of OCPP 2.1."""

    start: int
    duration: NotRequired[int]
    customData: NotRequired[CustomData]


class ReportChargingProfiles(TypedDict):
    """The dict that stands for `ReportChargingProfiles` of OCPP 2.1."""

    requestId: int
    chargingLimitSource: str
    chargingProfile: list[ChargingProfile]
    tbc: NotRequired[bool]
    evseId: int
    customData: NotRequired[CustomData]


class ReportChargingProfilesResponse(TypedDict):
    """The dict that stands for `ReportChargingProfilesResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class ReportDERControl(TypedDict):
    """The dict that stands for `ReportDERControl` of OCPP 2.1."""

    curve: NotRequired[list[DERCurveGet]]
    enterService: NotRequired[list[EnterServiceGet]]
    fixedPFAbsorb: NotRequired[list[FixedPFGet]]
    fixedPFInject: NotRequired[list[FixedPFGet]]
    fixedVar: NotRequired[list[FixedVarGet]]
    freqDroop: NotRequired[list[FreqDroopGet]]
    gradient: NotRequired[list[GradientGet]]
    limitMaxDischarge: NotRequired[list[LimitMaxDischargeGet]]
    requestId: int
    tbc: NotRequired[bool]
    customData: NotRequired[CustomData]


class ReportDERControlResponse(TypedDict):
    """The dict that stands for `ReportDERControlResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class ReportData(TypedDict):
    """The dict that stands for `ReportData` of OCPP 2.1."""

    component: Component
    variable: Variable
    variableAttribute: list[VariableAttribute]
    variableCharacteristics: NotRequired[VariableCharacteristics]
    customData: NotRequired[CustomData]


class RequestBatterySwap(TypedDict):
    """The dict that stands for `RequestBatterySwap` of OCPP 2.1."""

    idToken: IdToken
    requestId: int
    customData: NotRequired[CustomData]


class RequestBatterySwapResponse(TypedDict):
    """The dict that stands for `RequestBatterySwapResponse` of OCPP 2.1."""

    status: _GenericStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class RequestStartTransaction(TypedDict):
    """The dict that stands for `RequestStartTransaction` of OCPP 2.1."""

    evseId: NotRequired[int]
    groupIdToken: NotRequired[IdToken]
    idToken: IdToken
    remoteStartId: int
    chargingProfile: NotRequired[ChargingProfile]
    customData: NotRequired[CustomData]


class RequestStartTransactionResponse(TypedDict):
    """The dict that stands for `RequestStartTransactionResponse` of OCPP 2.1."""

    status: _RequestStartStopStatusEnum
    statusInfo: NotRequired[StatusInfo]
    transactionId: NotRequired[str]
    customData: NotRequired[CustomData]


class RequestStopTransaction(TypedDict):
    """The dict that stands for `RequestStopTransaction` of OCPP 2.1."""

    transactionId: str
    customData: NotRequired[CustomData]


class RequestStopTransactionResponse(TypedDict):
    """The dict that stands for `RequestStopTransactionResponse` of OCPP 2.1."""

    status: _RequestStartStopStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class ReservationStatusUpdate(TypedDict):
    """The dict that stands for `ReservationStatusUpdate` of OCPP 2.1."""

    reservationId: int
    reservationUpdateStatus: _ReservationUpdateStatusEnum
    customData: NotRequired[CustomData]


class ReservationStatusUpdateResponse(TypedDict):
    """The dict that stands for `ReservationStatusUpdateResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class ReserveNow(TypedDict):
    """The dict that stands for `ReserveNow` of OCPP 2.1."""

    id: int
    expiryDateTime: str
    connectorType: NotRequired[str]
    idToken: IdToken
    evseId: NotRequired[int]
    groupIdToken: NotRequired[IdToken]
    customData: NotRequired[CustomData]


class ReserveNowResponse(TypedDict):
    """The dict that stands for `ReserveNowResponse` of OCPP 2.1."""

    status: _ReserveNowStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class Reset(TypedDict):
    """The dict that stands for `Reset` of OCPP 2.1."""

    type: _ResetEnum
    evseId: NotRequired[int]
    customData: NotRequired[CustomData]


class ResetResponse(TypedDict):
    """The dict that stands for `ResetResponse` of OCPP 2.1."""

    status: _ResetStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class SalesTariff(TypedDict):
    """The dict that stands for `SalesTariff` of OCPP 2.1."""

    id: int
    salesTariffDescription: NotRequired[str]
    numEPriceLevels: NotRequired[int]
    salesTariffEntry: list[SalesTariffEntry]
    customData: NotRequired[CustomData]


class SalesTariffEntry(TypedDict):
    """The dict that stands for `SalesTariffEntry` of OCPP 2.1."""

    relativeTimeInterval: RelativeTimeInterval
    ePriceLevel: NotRequired[int]
    consumptionCost: NotRequired[list[ConsumptionCost]]
    customData: NotRequired[CustomData]


class SampledValue(TypedDict):
    """The dict that stands for `SampledValue` of OCPP 2.1."""

    value: float
    measurand: NotRequired[_MeasurandEnum]
    context: NotRequired[_ReadingContextEnum]
    phase: NotRequired[_PhaseEnum]
    location: NotRequired[_LocationEnum]
    signedMeterValue: NotRequired[SignedMeterValue]
    unitOfMeasure: NotRequired[UnitOfMeasure]
    customData: NotRequired[CustomData]


class SecurityEventNotification(TypedDict):
    """The dict that stands for `SecurityEventNotification` of OCPP 2.1."""

    type: str
    timestamp: str
    techInfo: NotRequired[str]
    customData: NotRequired[CustomData]


class SecurityEventNotificationResponse(TypedDict):
    """The dict that stands for `SecurityEventNotificationResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class SendLocalList(TypedDict):
    """The dict that stands for `SendLocalList` of OCPP 2.1."""

    localAuthorizationList: NotRequired[list[AuthorizationData]]
    versionNumber: int
    updateType: _UpdateEnum
    customData: NotRequired[CustomData]


class SendLocalListResponse(TypedDict):
    """The dict that stands for `SendLocalListResponse` of OCPP 2.1."""

    status: _SendLocalListStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class SetChargingProfile(TypedDict):
    """The dict that stands for `SetChargingProfile` of OCPP 2.1."""

    evseId: int
    chargingProfile: ChargingProfile
    customData: NotRequired[CustomData]


class SetChargingProfileResponse(TypedDict):
    """The dict that stands for `SetChargingProfileResponse` of OCPP 2.1."""

    status: _ChargingProfileStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class SetDERControl(TypedDict):
    """The dict that stands for `SetDERControl` of OCPP 2.1."""

    isDefault: bool
    controlId: str
    controlType: _DERControlEnum
    curve: NotRequired[DERCurve]
    enterService: NotRequired[EnterService]
    fixedPFAbsorb: NotRequired[FixedPF]
    fixedPFInject: NotRequired[FixedPF]
    fixedVar: NotRequired[FixedVar]
    freqDroop: NotRequired[FreqDroop]
    gradient: NotRequired[Gradient]
    limitMaxDischarge: NotRequired[LimitMaxDischarge]
    customData: NotRequired[CustomData]


class SetDERControlResponse(TypedDict):
    """The dict that stands for `SetDERControlResponse` of OCPP 2.1."""

    status: _DERControlStatusEnum
    statusInfo: NotRequired[StatusInfo]
    supersededIds: NotRequired[list[str]]
    customData: NotRequired[CustomData]


class SetDefaultTariff(TypedDict):
    """The dict that stands for `SetDefaultTariff` of OCPP 2.1."""

    evseId: int
    tariff: Tariff
    customData: NotRequired[CustomData]


class SetDefaultTariffResponse(TypedDict):
    """The dict that stands for `SetDefaultTariffResponse` of OCPP 2.1."""

    status: _TariffSetStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class SetDisplayMessage(TypedDict):
    """The dict that stands for `SetDisplayMessage` of OCPP 2.1."""

    message: MessageInfo
    customData: NotRequired[CustomData]


class SetDisplayMessageResponse(TypedDict):
    """The dict that stands for `SetDisplayMessageResponse` of OCPP 2.1."""

    status: _DisplayMessageStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class SetMonitoringBase(TypedDict):
    """The dict that stands for `SetMonitoringBase` of OCPP 2.1."""

    monitoringBase: _MonitoringBaseEnum
    customData: NotRequired[CustomData]


class SetMonitoringBaseResponse(TypedDict):
    """The dict that stands for `SetMonitoringBaseResponse` of OCPP 2.1."""

    status: _GenericDeviceModelStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class SetMonitoringData(TypedDict):
    """The dict that stands for `SetMonitoringData` of OCPP 2.1."""

    id: NotRequired[int]
    periodicEventStream: NotRequired[PeriodicEventStreamParams]
    transaction: NotRequired[bool]
    value: float
    type: _MonitorEnum
    severity: int
    component: Component
    variable: Variable
    customData: NotRequired[CustomData]


class SetMonitoringLevel(TypedDict):
    """The dict that stands for `SetMonitoringLevel` of OCPP 2.1."""

    severity: int
    customData: NotRequired[CustomData]


class SetMonitoringLevelResponse(TypedDict):
    """The dict that stands for `SetMonitoringLevelResponse` of OCPP 2.1."""

    status: _GenericStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class SetMonitoringResult(TypedDict):
    """The dict that stands for `SetMonitoringResult` of OCPP 2.1."""

    id: NotRequired[int]
    statusInfo: NotRequired[StatusInfo]
    status: _SetMonitoringStatusEnum
    type: _MonitorEnum
    component: Component
    variable: Variable
    severity: int
    customData: NotRequired[CustomData]


class SetNetworkProfile(TypedDict):
    """The dict that stands for `SetNetworkProfile` of OCPP 2.1."""

    configurationSlot: int
    connectionData: NetworkConnectionProfile
    customData: NotRequired[CustomData]


class SetNetworkProfileResponse(TypedDict):
    """The dict that stands for `SetNetworkProfileResponse` of OCPP 2.1."""

    status: _SetNetworkProfileStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class SetVariableData(TypedDict):
    """The dict that stands for `SetVariableData` of OCPP 2.1."""

    attributeType: NotRequired[_AttributeEnum]
    attributeValue: str
    component: Component
    variable: Variable
    customData: NotRequired[CustomData]


class SetVariableMonitoring(TypedDict):
    """The dict that stands for `SetVariableMonitoring` of OCPP 2.1."""

    setMonitoringData: list[SetMonitoringData]
    customData: NotRequired[CustomData]


class SetVariableMonitoringResponse(TypedDict):
    """The dict that stands for `SetVariableMonitoringResponse` of OCPP 2.1."""

    setMonitoringResult: list[SetMonitoringResult]
    customData: NotRequired[CustomData]


class SetVariableResult(TypedDict):
    """The dict that stands for `SetVariableResult` of OCPP 2.1."""

    attributeType: NotRequired[_AttributeEnum]
    attributeStatus: _SetVariableStatusEnum
    attributeStatusInfo: NotRequired[StatusInfo]
    component: Component
    variable: Variable
    customData: NotRequired[CustomData]


class SetVariables(TypedDict):
    """The dict that stands for `SetVariables` of OCPP 2.1."""

    setVariableData: list[SetVariableData]
    customData: NotRequired[CustomData]


class SetVariablesResponse(TypedDict):
    """The dict that stands for `SetVariablesResponse` of OCPP 2.1."""

    setVariableResult: list[SetVariableResult]
    customData: NotRequired[CustomData]


class SignCertificate(TypedDict):
    """The dict that stands for `SignCertificate` of OCPP 2.1."""

    csr: str
    certificateType: NotRequired[_CertificateSigningUseEnum]
    hashRootCertificate: NotRequired[CertificateHashData]
    requestId: NotRequired[int]
    customData: NotRequired[CustomData]


class SignCertificateResponse(TypedDict):
    """The dict that stands for `SignCertificateResponse` of OCPP 2.1."""

    status: _GenericStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class SignedMeterValue(TypedDict):
    """The dict that stands for `SignedMeterValue` of OCPP 2.1."""

    signedMeterData: str
    signingMethod: NotRequired[str]
    encodingMethod: str
    publicKey: NotRequired[str]
    customData: NotRequired[CustomData]


class StatusInfo(TypedDict):
    """The dict that stands for `StatusInfo` of OCPP 2.1."""

    reasonCode: str
    additionalInfo: NotRequired[str]
    customData: NotRequired[CustomData]


class StatusNotification(TypedDict):
    """The dict that stands for `StatusNotification` of OCPP 2.1."""

    timestamp: str
    connectorStatus: _ConnectorStatusEnum
    evseId: int
    connectorId: int
    customData: NotRequired[CustomData]


class StatusNotificationResponse(TypedDict):
    """The dict that stands for `StatusNotificationResponse` of OCPP 2.1."""

    customData: NotRequired[CustomData]


class StreamDataElement(TypedDict):
    """The dict that stands for `StreamDataElement` of OCPP 2.1."""

    t: float
    v: str
    customData: NotRequired[CustomData]


class Tariff(TypedDict):
    """The dict that stands for `Tariff` of OCPP 2.1."""

    tariffId: str
    description: NotRequired[list[MessageContent]]
    currency: str
    energy: NotRequired[TariffEnergy]
    validFrom: NotRequired[str]
    chargingTime: NotRequired[TariffTime]
    idleTime: NotRequired[TariffTime]
    fixedFee: NotRequired[TariffFixed]
    reservationTime: NotRequired[TariffTime]
    reservationFixed: NotRequired[TariffFixed]
    minCost: NotRequired[Price]
    maxCost: NotRequired[Price]
    customData: NotRequired[CustomData]


class TariffAssignment(TypedDict):
    """The dict that stands for `TariffAssignment` of OCPP 2.1."""

    tariffId: str
    tariffKind: _TariffKindEnum
    validFrom: NotRequired[str]
    evseIds: NotRequired[list[int]]
    idTokens: NotRequired[list[str]]
    customData: NotRequired[CustomData]


class TariffConditions(TypedDict):
    """The dict that stands for `TariffConditions` of OCPP 2.1."""

    startTimeOfDay: NotRequired[str]
    endTimeOfDay: NotRequired[str]
    dayOfWeek: NotRequired[list[_DayOfWeekEnum]]
    validFromDate: NotRequired[str]
    validToDate: NotRequired[str]
    evseKind: NotRequired[_EvseKindEnum]
    minEnergy: NotRequired[float]
    maxEnergy: NotRequired[float]
    minCurrent: NotRequired[float]
    maxCurrent: NotRequired[float]
    minPower: NotRequired[float]
    maxPower: NotRequired[float]
    minTime: NotRequired[int]
    maxTime: NotRequired[int]
    minChargingTime: NotRequired[int]
    maxChargingTime: NotRequired[int]
    minIdleTime: NotRequired[int]
    maxIdleTime: NotRequired[int]
    customData: NotRequired[CustomData]


class TariffConditionsFixed(TypedDict):
    """The dict that stands for `TariffConditionsFixed` of OCPP 2.1."""

    startTimeOfDay: NotRequired[str]
    endTimeOfDay: NotRequired[str]
    dayOfWeek: NotRequired[list[_DayOfWeekEnum]]
    validFromDate: NotRequired[str]
    validToDate: NotRequired[str]
    evseKind: NotRequired[_EvseKindEnum]
    paymentBrand: NotRequired[str]
    paymentRecognition: NotRequired[str]
    customData: NotRequired[CustomData]


class TariffEnergy(TypedDict):
    """The dict that stands for `TariffEnergy` of OCPP 2.1."""

    prices: list[TariffEnergyPrice]
    taxRates: NotRequired[list[TaxRate]]
    customData: NotRequired[CustomData]


class TariffEnergyPrice(TypedDict):
    """The dict that stands for `TariffEnergyPrice` of OCPP 2.1."""

    priceKwh: float
    conditions: NotRequired[TariffConditions]
    customData: NotRequired[CustomData]


class TariffFixed(TypedDict):
    """The dict that stands for `TariffFixed` of OCPP 2.1."""

    prices: list[TariffFixedPrice]
    taxRates: NotRequired[list[TaxRate]]
    customData: NotRequired[CustomData]


class TariffFixedPrice(TypedDict):
    """The dict that stands for `TariffFixedPrice` of OCPP 2.1."""

    conditions: NotRequired[TariffConditionsFixed]
    priceFixed: float
    customData: NotRequired[CustomData]


class TariffTime(TypedDict):
    """The dict that stands for `TariffTime` of OCPP 2.1."""

    prices: list[TariffTimePrice]
    taxRates: NotRequired[list[TaxRate]]
    customData: NotRequired[CustomData]


class TariffTimePrice(TypedDict):
    """The dict that stands for `TariffTimePrice` of OCPP 2.1."""

    priceMinute: float
    conditions: NotRequired[TariffConditions]
    customData: NotRequired[CustomData]


class TaxRate(TypedDict):
    """The dict that stands for `TaxRate` of OCPP 2.1."""

    type: str
    tax: float
    stack: NotRequired[int]
    customData: NotRequired[CustomData]


class TaxRule(TypedDict):
    """The dict that stands for `TaxRule` of OCPP 2.1."""

    taxRuleID: int
    taxRuleName: NotRequired[str]
    taxIncludedInPrice: NotRequired[bool]
    appliesToEnergyFee: bool
    appliesToParkingFee: bool
    appliesToOverstayFee: bool
    appliesToMinimumMaximumCost: bool
    taxRate: RationalNumber
    customData: NotRequired[CustomData]


class TotalCost(TypedDict):
    """The dict that stands for `TotalCost` of OCPP 2.1."""

    currency: str
    typeOfCost: _TariffCostEnum
    fixed: NotRequired[Price]
    energy: NotRequired[Price]
    chargingTime: NotRequired[Price]
    idleTime: NotRequired[Price]
    reservationTime: NotRequired[Price]
    reservationFixed: NotRequired[Price]
    total: TotalPrice
    customData: NotRequired[CustomData]


class TotalPrice(TypedDict):
    """The dict that stands for `TotalPrice` of OCPP 2.1."""

    exclTax: NotRequired[float]
    inclTax: NotRequired[float]
    customData: NotRequired[CustomData]


class TotalUsage(TypedDict):
    """The dict that stands for `TotalUsage` of OCPP 2.1."""

    energy: float
    chargingTime: int
    idleTime: int
    reservationTime: NotRequired[int]
    customData: NotRequired[CustomData]


class Transaction(TypedDict):
    """The dict that stands for `Transaction` of OCPP 2.1."""

    transactionId: str
    chargingState: NotRequired[_ChargingStateEnum]
    timeSpentCharging: NotRequired[int]
    stoppedReason: NotRequired[_ReasonEnum]
    remoteStartId: NotRequired[int]
    operationMode: NotRequired[_OperationModeEnum]
    tariffId: NotRequired[str]
    transactionLimit: NotRequired[TransactionLimit]
    customData: NotRequired[CustomData]


class TransactionEvent(TypedDict):
    """The dict that stands for `TransactionEvent` of OCPP 2.1."""

    costDetails: NotRequired[CostDetails]
    eventType: _TransactionEventEnum
    meterValue: NotRequired[list[MeterValue]]
    timestamp: str
    triggerReason: _TriggerReasonEnum
    seqNo: int
    offline: NotRequired[bool]
    numberOfPhasesUsed: NotRequired[int]
    cableMaxCurrent: NotRequired[int]
    reservationId: NotRequired[int]
    preconditioningStatus: NotRequired[_PreconditioningStatusEnum]
    evseSleep: NotRequired[bool]
    transactionInfo: Transaction
    evse: NotRequired[EVSE]
    idToken: NotRequired[IdToken]
    customData: NotRequired[CustomData]


class TransactionEventResponse(TypedDict):
    """The dict that stands for `TransactionEventResponse` of OCPP 2.1."""

    totalCost: NotRequired[float]
    chargingPriority: NotRequired[int]
    idTokenInfo: NotRequired[IdTokenInfo]
    transactionLimit: NotRequired[TransactionLimit]
    updatedPersonalMessage: NotRequired[MessageContent]
    updatedPersonalMessageExtra: NotRequired[list[MessageContent]]
    customData: NotRequired[CustomData]


class TransactionLimit(TypedDict):
    """The dict that stands for `TransactionLimit` of OCPP 2.1."""

    maxCost: NotRequired[float]
    maxEnergy: NotRequired[float]
    maxTime: NotRequired[int]
    maxSoC: NotRequired[int]
    customData: NotRequired[CustomData]


class TriggerMessage(TypedDict):
    """The dict that stands for `TriggerMessage` of OCPP 2.1."""

    evse: NotRequired[EVSE]
    requestedMessage: _MessageTriggerEnum
    customTrigger: NotRequired[str]
    customData: NotRequired[CustomData]


class TriggerMessageResponse(TypedDict):
    """The dict that stands for `TriggerMessageResponse` of OCPP 2.1."""

    status: _TriggerMessageStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class UnitOfMeasure(TypedDict):
    """The dict that stands for `UnitOfMeasure` of OCPP 2.1."""

    unit: NotRequired[str]
    multiplier: NotRequired[int]
    customData: NotRequired[CustomData]


class UnlockConnector(TypedDict):
    """The dict that stands for `UnlockConnector` of OCPP 2.1."""

    evseId: int
    connectorId: int
    customData: NotRequired[CustomData]


class UnlockConnectorResponse(TypedDict):
    """The dict that stands for `UnlockConnectorResponse` of OCPP 2.1."""

    status: _UnlockStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class UnpublishFirmware(TypedDict):
    """The dict that stands for `UnpublishFirmware` of OCPP 2.1."""

    checksum: str
    customData: NotRequired[CustomData]


class UnpublishFirmwareResponse(TypedDict):
    """The dict that stands for `UnpublishFirmwareResponse` of OCPP 2.1."""

    status: _UnpublishFirmwareStatusEnum
    customData: NotRequired[CustomData]


class UpdateDynamicSchedule(TypedDict):
    """The dict that stands for `UpdateDynamicSchedule` of OCPP 2.1."""

    chargingProfileId: int
    scheduleUpdate: ChargingScheduleUpdate
    customData: NotRequired[CustomData]


class UpdateDynamicScheduleResponse(TypedDict):
    """The dict that stands for `UpdateDynamicScheduleResponse` of OCPP 2.1."""

    status: _ChargingProfileStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class UpdateFirmware(TypedDict):
    """The dict that stands for `UpdateFirmware` of OCPP 2.1."""

    retries: NotRequired[int]
    retryInterval: NotRequired[int]
    requestId: int
    firmware: Firmware
    customData: NotRequired[CustomData]


class UpdateFirmwareResponse(TypedDict):
    """The dict that stands for `UpdateFirmwareResponse` of OCPP 2.1."""

    status: _UpdateFirmwareStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class UsePriorityCharging(TypedDict):
    """The dict that stands for `UsePriorityCharging` of OCPP 2.1."""

    transactionId: str
    activate: bool
    customData: NotRequired[CustomData]


class UsePriorityChargingResponse(TypedDict):
    """The dict that stands for `UsePriorityChargingResponse` of OCPP 2.1."""

    status: _PriorityChargingStatusEnum
    statusInfo: NotRequired[StatusInfo]
    customData: NotRequired[CustomData]


class V2XChargingParameters(TypedDict):
    """The dict that stands for `V2XChargingParameters` of OCPP 2.1."""

    minChargePower: NotRequired[float]
    minChargePower_L2: NotRequired[float]
    minChargePower_L3: NotRequired[float]
    maxChargePower: NotRequired[float]
    maxChargePower_L2: NotRequired[float]
    maxChargePower_L3: NotRequired[float]
    minDischargePower: NotRequired[float]
    minDischargePower_L2: NotRequired[float]
    minDischargePower_L3: NotRequired[float]
    maxDischargePower: NotRequired[float]
    maxDischargePower_L2: NotRequired[float]
    maxDischargePower_L3: NotRequired[float]
    minChargeCurrent: NotRequired[float]
    maxChargeCurrent: NotRequired[float]
    minDischargeCurrent: NotRequired[float]
    maxDischargeCurrent: NotRequired[float]
    minVoltage: NotRequired[float]
    maxVoltage: NotRequired[float]
    evTargetEnergyRequest: NotRequired[float]
    evMinEnergyRequest: NotRequired[float]
    evMaxEnergyRequest: NotRequired[float]
    evMinV2XEnergyRequest: NotRequired[float]
    evMaxV2XEnergyRequest: NotRequired[float]
    targetSoC: NotRequired[int]
    customData: NotRequired[CustomData]


class V2XFreqWattPoint(TypedDict):
    """The dict that stands for `V2XFreqWattPoint` of OCPP 2.1."""

    frequency: float
    power: float
    customData: NotRequired[CustomData]


class V2XSignalWattPoint(TypedDict):
    """The dict that stands for `V2XSignalWattPoint` of OCPP 2.1."""

    signal: int
    power: float
    customData: NotRequired[CustomData]


class VPN(TypedDict):
    """The dict that stands for `VPN` of OCPP 2.1."""

    server: str
    user: str
    group: NotRequired[str]
    password: str
    key: str
    type: _VPNEnum
    customData: NotRequired[CustomData]


class Variable(TypedDict):
    """The dict that stands for `Variable` of OCPP 2.1."""

    name: str
    instance: NotRequired[str]
    customData: NotRequired[CustomData]


class VariableAttribute(TypedDict):
    """The dict that stands for `VariableAttribute` of OCPP 2.1."""

    type: NotRequired[_AttributeEnum]
    value: NotRequired[str]
    mutability: NotRequired[_MutabilityEnum]
    persistent: NotRequired[bool]
    constant: NotRequired[bool]
    customData: NotRequired[CustomData]


class VariableCharacteristics(TypedDict):
    """The dict that stands for `VariableCharacteristics` of OCPP 2.1."""

    unit: NotRequired[str]
    dataType: _DataEnum
    minLimit: NotRequired[float]
    maxLimit: NotRequired[float]
    maxElements: NotRequired[int]
    valuesList: NotRequired[str]
    supportsMonitoring: bool
    customData: NotRequired[CustomData]


class VariableMonitoring(TypedDict):
    """The dict that stands for `VariableMonitoring` of OCPP 2.1."""

    id: int
    transaction: bool
    value: float
    type: _MonitorEnum
    severity: int
    eventNotificationType: _EventNotificationEnum
    customData: NotRequired[CustomData]


class VatNumberValidation(TypedDict):
    """The dict that stands for `VatNumberValidation` of OCPP 2.1."""

    vatNumber: str
    evseId: NotRequired[int]
    customData: NotRequired[CustomData]


class VatNumberValidationResponse(TypedDict):
    """The dict that stands for `VatNumberValidationResponse` of OCPP 2.1."""

    company: NotRequired[Address]
    statusInfo: NotRequired[StatusInfo]
    vatNumber: str
    evseId: NotRequired[int]
    status: _GenericStatusEnum
    customData: NotRequired[CustomData]


class VoltageParams(TypedDict):
    """The dict that stands for `VoltageParams` of OCPP 2.1."""

    hv10MinMeanValue: NotRequired[float]
    hv10MinMeanTripDelay: NotRequired[float]
    powerDuringCessation: NotRequired[_PowerDuringCessationEnum]
    customData: NotRequired[CustomData]


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
    if (codec.version, codec.keys, codec.payloads) != ("2.1", "camel", "dict"):
        raise TypeError("the connection has no codec for these dicts: OCPP 2.1, keys='camel'")
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
