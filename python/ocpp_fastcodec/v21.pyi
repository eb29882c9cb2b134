# Made by scripts/stubs.py from the official schemas of the Open Charge Alliance: change that, not this.

# `replace` of the base takes any keyword argument.
# mypy: disable-error-code="override"

"""The classes of the payloads of OCPP 2.1, and of the objects in them."""

from collections.abc import Mapping
from typing import Any, Literal, Self, TypeAlias, final

from ocpp_fastcodec import Request, Typed
from ocpp_fastcodec._core import _ErrorCode2

__all__ = [
    "APN",
    "EVSE",
    "VPN",
    "ACChargingParameters",
    "AFRRSignal",
    "AFRRSignalResponse",
    "AbsolutePriceSchedule",
    "AdditionalInfo",
    "AdditionalSelectedServices",
    "Address",
    "AdjustPeriodicEventStream",
    "AdjustPeriodicEventStreamResponse",
    "AuthorizationData",
    "Authorize",
    "AuthorizeResponse",
    "BatteryData",
    "BatterySwap",
    "BatterySwapResponse",
    "BootNotification",
    "BootNotificationResponse",
    "CancelReservation",
    "CancelReservationResponse",
    "CertificateHashData",
    "CertificateHashDataChain",
    "CertificateSigned",
    "CertificateSignedResponse",
    "CertificateStatus",
    "CertificateStatusRequestInfo",
    "ChangeAvailability",
    "ChangeAvailabilityResponse",
    "ChangeTransactionTariff",
    "ChangeTransactionTariffResponse",
    "ChargingLimit",
    "ChargingNeeds",
    "ChargingPeriod",
    "ChargingProfile",
    "ChargingProfileCriterion",
    "ChargingSchedule",
    "ChargingSchedulePeriod",
    "ChargingScheduleUpdate",
    "ChargingStation",
    "ClearCache",
    "ClearCacheResponse",
    "ClearChargingProfile",
    "ClearChargingProfileResponse",
    "ClearChargingProfileType",
    "ClearDERControl",
    "ClearDERControlResponse",
    "ClearDisplayMessage",
    "ClearDisplayMessageResponse",
    "ClearMonitoringResult",
    "ClearTariffs",
    "ClearTariffsResponse",
    "ClearTariffsResult",
    "ClearVariableMonitoring",
    "ClearVariableMonitoringResponse",
    "ClearedChargingLimit",
    "ClearedChargingLimitResponse",
    "ClosePeriodicEventStream",
    "ClosePeriodicEventStreamResponse",
    "Component",
    "ComponentVariable",
    "CompositeSchedule",
    "ConstantStreamData",
    "ConsumptionCost",
    "Cost",
    "CostDetails",
    "CostDimension",
    "CostUpdated",
    "CostUpdatedResponse",
    "CustomData",
    "CustomerInformation",
    "CustomerInformationResponse",
    "DCChargingParameters",
    "DERChargingParameters",
    "DERCurve",
    "DERCurveGet",
    "DERCurvePoints",
    "DataTransfer",
    "DataTransferResponse",
    "DeleteCertificate",
    "DeleteCertificateResponse",
    "EVAbsolutePriceSchedule",
    "EVAbsolutePriceScheduleEntry",
    "EVEnergyOffer",
    "EVPowerSchedule",
    "EVPowerScheduleEntry",
    "EVPriceRule",
    "EnterService",
    "EnterServiceGet",
    "EventData",
    "Firmware",
    "FirmwareStatusNotification",
    "FirmwareStatusNotificationResponse",
    "FixedPF",
    "FixedPFGet",
    "FixedVar",
    "FixedVarGet",
    "FreqDroop",
    "FreqDroopGet",
    "Get15118EVCertificate",
    "Get15118EVCertificateResponse",
    "GetBaseReport",
    "GetBaseReportResponse",
    "GetCertificateChainStatus",
    "GetCertificateChainStatusResponse",
    "GetCertificateStatus",
    "GetCertificateStatusResponse",
    "GetChargingProfiles",
    "GetChargingProfilesResponse",
    "GetCompositeSchedule",
    "GetCompositeScheduleResponse",
    "GetDERControl",
    "GetDERControlResponse",
    "GetDisplayMessages",
    "GetDisplayMessagesResponse",
    "GetInstalledCertificateIds",
    "GetInstalledCertificateIdsResponse",
    "GetLocalListVersion",
    "GetLocalListVersionResponse",
    "GetLog",
    "GetLogResponse",
    "GetMonitoringReport",
    "GetMonitoringReportResponse",
    "GetPeriodicEventStream",
    "GetPeriodicEventStreamResponse",
    "GetReport",
    "GetReportResponse",
    "GetTariffs",
    "GetTariffsResponse",
    "GetTransactionStatus",
    "GetTransactionStatusResponse",
    "GetVariableData",
    "GetVariableResult",
    "GetVariables",
    "GetVariablesResponse",
    "Gradient",
    "GradientGet",
    "Heartbeat",
    "HeartbeatResponse",
    "Hysteresis",
    "IdToken",
    "IdTokenInfo",
    "InstallCertificate",
    "InstallCertificateResponse",
    "LimitAtSoC",
    "LimitMaxDischarge",
    "LimitMaxDischargeGet",
    "LogParameters",
    "LogStatusNotification",
    "LogStatusNotificationResponse",
    "MessageContent",
    "MessageInfo",
    "MeterValue",
    "MeterValues",
    "MeterValuesResponse",
    "Modem",
    "MonitoringData",
    "NetworkConnectionProfile",
    "NotifyAllowedEnergyTransfer",
    "NotifyAllowedEnergyTransferResponse",
    "NotifyChargingLimit",
    "NotifyChargingLimitResponse",
    "NotifyCustomerInformation",
    "NotifyCustomerInformationResponse",
    "NotifyDERAlarm",
    "NotifyDERAlarmResponse",
    "NotifyDERStartStop",
    "NotifyDERStartStopResponse",
    "NotifyDisplayMessages",
    "NotifyDisplayMessagesResponse",
    "NotifyEVChargingNeeds",
    "NotifyEVChargingNeedsResponse",
    "NotifyEVChargingSchedule",
    "NotifyEVChargingScheduleResponse",
    "NotifyEvent",
    "NotifyEventResponse",
    "NotifyMonitoringReport",
    "NotifyMonitoringReportResponse",
    "NotifyPeriodicEventStream",
    "NotifyPriorityCharging",
    "NotifyPriorityChargingResponse",
    "NotifyReport",
    "NotifyReportResponse",
    "NotifySettlement",
    "NotifySettlementResponse",
    "NotifyWebPaymentStarted",
    "NotifyWebPaymentStartedResponse",
    "OCSPRequestData",
    "OpenPeriodicEventStream",
    "OpenPeriodicEventStreamResponse",
    "OverstayRule",
    "OverstayRuleList",
    "PeriodicEventStreamParams",
    "Price",
    "PriceLevelSchedule",
    "PriceLevelScheduleEntry",
    "PriceRule",
    "PriceRuleStack",
    "PublishFirmware",
    "PublishFirmwareResponse",
    "PublishFirmwareStatusNotification",
    "PublishFirmwareStatusNotificationResponse",
    "PullDynamicScheduleUpdate",
    "PullDynamicScheduleUpdateResponse",
    "RationalNumber",
    "ReactivePowerParams",
    "RelativeTimeInterval",
    "ReportChargingProfiles",
    "ReportChargingProfilesResponse",
    "ReportDERControl",
    "ReportDERControlResponse",
    "ReportData",
    "RequestBatterySwap",
    "RequestBatterySwapResponse",
    "RequestStartTransaction",
    "RequestStartTransactionResponse",
    "RequestStopTransaction",
    "RequestStopTransactionResponse",
    "ReservationStatusUpdate",
    "ReservationStatusUpdateResponse",
    "ReserveNow",
    "ReserveNowResponse",
    "Reset",
    "ResetResponse",
    "SalesTariff",
    "SalesTariffEntry",
    "SampledValue",
    "SecurityEventNotification",
    "SecurityEventNotificationResponse",
    "SendLocalList",
    "SendLocalListResponse",
    "SetChargingProfile",
    "SetChargingProfileResponse",
    "SetDERControl",
    "SetDERControlResponse",
    "SetDefaultTariff",
    "SetDefaultTariffResponse",
    "SetDisplayMessage",
    "SetDisplayMessageResponse",
    "SetMonitoringBase",
    "SetMonitoringBaseResponse",
    "SetMonitoringData",
    "SetMonitoringLevel",
    "SetMonitoringLevelResponse",
    "SetMonitoringResult",
    "SetNetworkProfile",
    "SetNetworkProfileResponse",
    "SetVariableData",
    "SetVariableMonitoring",
    "SetVariableMonitoringResponse",
    "SetVariableResult",
    "SetVariables",
    "SetVariablesResponse",
    "SignCertificate",
    "SignCertificateResponse",
    "SignedMeterValue",
    "StatusInfo",
    "StatusNotification",
    "StatusNotificationResponse",
    "StreamDataElement",
    "Tariff",
    "TariffAssignment",
    "TariffConditions",
    "TariffConditionsFixed",
    "TariffEnergy",
    "TariffEnergyPrice",
    "TariffFixed",
    "TariffFixedPrice",
    "TariffTime",
    "TariffTimePrice",
    "TaxRate",
    "TaxRule",
    "TotalCost",
    "TotalPrice",
    "TotalUsage",
    "Transaction",
    "TransactionEvent",
    "TransactionEventResponse",
    "TransactionLimit",
    "TriggerMessage",
    "TriggerMessageResponse",
    "UnitOfMeasure",
    "UnlockConnector",
    "UnlockConnectorResponse",
    "UnpublishFirmware",
    "UnpublishFirmwareResponse",
    "UpdateDynamicSchedule",
    "UpdateDynamicScheduleResponse",
    "UpdateFirmware",
    "UpdateFirmwareResponse",
    "UsePriorityCharging",
    "UsePriorityChargingResponse",
    "V2XChargingParameters",
    "V2XFreqWattPoint",
    "V2XSignalWattPoint",
    "Variable",
    "VariableAttribute",
    "VariableCharacteristics",
    "VariableMonitoring",
    "VatNumberValidation",
    "VatNumberValidationResponse",
    "VoltageParams",
]

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

@final
class ACChargingParameters(Typed):
    """EV AC charging parameters for ISO 15118-2"""

    __match_args__ = (
        "energy_amount",
        "ev_min_current",
        "ev_max_current",
        "ev_max_voltage",
    )
    def __new__(
        cls,
        *,
        energy_amount: float,
        ev_min_current: float,
        ev_max_current: float,
        ev_max_voltage: float,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        energy_amount: float = ...,
        ev_min_current: float = ...,
        ev_max_current: float = ...,
        ev_max_voltage: float = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def energy_amount(self) -> float:
        """Amount of energy requested (in Wh). This includes energy required for preconditioning. Relates to: + *ISO
        15118-2*: AC_EVChargeParameterType: EAmount + *ISO 15118-20*: Dynamic/Scheduled_SEReqControlModeType:
        EVTargetEnergyRequest

        `energyAmount`.
        """
    @property
    def ev_min_current(self) -> float:
        """Minimum current (amps) supported by the electric vehicle (per phase). Relates to: + *ISO 15118-2*:
        AC_EVChargeParameterType: EVMinCurrent

        `evMinCurrent`.
        """
    @property
    def ev_max_current(self) -> float:
        """Maximum current (amps) supported by the electric vehicle (per phase). Includes cable capacity. Relates to:
        + *ISO 15118-2*: AC_EVChargeParameterType: EVMaxCurrent

        `evMaxCurrent`.
        """
    @property
    def ev_max_voltage(self) -> float:
        """Maximum voltage supported by the electric vehicle. Relates to: + *ISO 15118-2*: AC_EVChargeParameterType:
        EVMaxVoltage

        `evMaxVoltage`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class AFRRSignal(Request[AFRRSignalResponse, _ErrorCode2]):
    """The payload of AFRRSignal (OCPP 2.1)."""

    __match_args__ = (
        "timestamp",
        "signal",
    )
    def __new__(cls, *, timestamp: str, signal: int, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, timestamp: str = ..., signal: int = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def timestamp(self) -> str:
        """Time when signal becomes active.

        `timestamp`; date and time (RFC 3339).
        """
    @property
    def signal(self) -> int:
        """Value of signal in _v2xSignalWattCurve_.

        `signal`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class AFRRSignalResponse(Typed):
    """The payload of AFRRSignalResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls, *, status: _GenericStatusEnum, status_info: StatusInfo | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GenericStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GenericStatusEnum:
        """`status`."""
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class APN(Typed):
    """Collection of configuration data needed to make a data-connection over a cellular network. NOTE: When asking a
    GSM modem to dial in, it is possible to specify which mobile operator should be used. This can be done with
    the mobile country code (MCC) in combination with a mobile network code (MNC). Example: If your preferred
    network is Vodafone Netherlands, the MCC=204 and the MNC=04 which means the key PreferredNetwork = 20404 Some
    modems allows to specify a preferred network, which means, if this network is not available, a different
    network is used. If you specify UseOnlyPreferredNetwork and this network is not available, the modem will not
    dial in.
    """

    __match_args__ = (
        "apn",
        "apn_authentication",
    )
    def __new__(
        cls,
        *,
        apn: str,
        apn_authentication: _APNAuthenticationEnum,
        apn_user_name: str | None = None,
        apn_password: str | None = None,
        sim_pin: int | None = None,
        preferred_network: str | None = None,
        use_only_preferred_network: bool | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        apn: str = ...,
        apn_authentication: _APNAuthenticationEnum = ...,
        apn_user_name: str | None = ...,
        apn_password: str | None = ...,
        sim_pin: int | None = ...,
        preferred_network: str | None = ...,
        use_only_preferred_network: bool | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def apn(self) -> str:
        """The Access Point Name as an URL.

        `apn`; at most 2000 characters.
        """
    @property
    def apn_authentication(self) -> _APNAuthenticationEnum:
        """Authentication method.

        `apnAuthentication`.
        """
    @property
    def apn_user_name(self) -> str | None:
        """APN username.

        `apnUserName`; at most 50 characters.
        """
    @property
    def apn_password(self) -> str | None:
        """*(2.1)* APN Password.

        `apnPassword`; at most 64 characters.
        """
    @property
    def sim_pin(self) -> int | None:
        """SIM card pin code.

        `simPin`.
        """
    @property
    def preferred_network(self) -> str | None:
        """Preferred network, written as MCC and MNC concatenated. See note.

        `preferredNetwork`; at most 6 characters.
        """
    @property
    def use_only_preferred_network(self) -> bool | None:
        """Default: false. Use only the preferred Network, do not dial in when not available. See Note.

        `useOnlyPreferredNetwork`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class AbsolutePriceSchedule(Typed):
    """The AbsolutePriceScheduleType is modeled after the same type that is defined in ISO 15118-20, such that if it
    is supplied by an EMSP as a signed EXI message, the conversion from EXI to JSON (in OCPP) and back to EXI (for
    ISO 15118-20) does not change the digest and therefore does not invalidate the signature.
    image::images/AbsolutePriceSchedule-Simple.png[]
    """

    __match_args__ = (
        "time_anchor",
        "price_schedule_id",
        "currency",
        "language",
        "price_algorithm",
        "price_rule_stacks",
    )
    def __new__(
        cls,
        *,
        time_anchor: str,
        price_schedule_id: int,
        currency: str,
        language: str,
        price_algorithm: str,
        price_rule_stacks: tuple[PriceRuleStack, ...] | list[PriceRuleStack],
        price_schedule_description: str | None = None,
        minimum_cost: RationalNumber | None = None,
        maximum_cost: RationalNumber | None = None,
        tax_rules: tuple[TaxRule, ...] | list[TaxRule] | None = None,
        overstay_rule_list: OverstayRuleList | None = None,
        additional_selected_services: tuple[AdditionalSelectedServices, ...]
        | list[AdditionalSelectedServices]
        | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        time_anchor: str = ...,
        price_schedule_id: int = ...,
        currency: str = ...,
        language: str = ...,
        price_algorithm: str = ...,
        price_rule_stacks: tuple[PriceRuleStack, ...] | list[PriceRuleStack] = ...,
        price_schedule_description: str | None = ...,
        minimum_cost: RationalNumber | None = ...,
        maximum_cost: RationalNumber | None = ...,
        tax_rules: tuple[TaxRule, ...] | list[TaxRule] | None = ...,
        overstay_rule_list: OverstayRuleList | None = ...,
        additional_selected_services: tuple[AdditionalSelectedServices, ...]
        | list[AdditionalSelectedServices]
        | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def time_anchor(self) -> str:
        """Starting point of price schedule.

        `timeAnchor`; date and time (RFC 3339).
        """
    @property
    def price_schedule_id(self) -> int:
        """Unique ID of price schedule

        `priceScheduleID`; at least 0.
        """
    @property
    def currency(self) -> str:
        """Currency according to ISO 4217.

        `currency`; at most 3 characters.
        """
    @property
    def language(self) -> str:
        """String that indicates what language is used for the human readable strings in the price schedule. Based on
        ISO 639.

        `language`; at most 8 characters.
        """
    @property
    def price_algorithm(self) -> str:
        """A string in URN notation which shall uniquely identify an algorithm that defines how to compute an energy
        fee sum for a specific power profile based on the EnergyFee information from the PriceRule elements.

        `priceAlgorithm`; at most 2000 characters.
        """
    @property
    def price_rule_stacks(self) -> tuple[PriceRuleStack, ...]:
        """Part of ISO 15118-20 price schedule.

        `priceRuleStacks`; 1 to 1024 items.
        """
    @property
    def price_schedule_description(self) -> str | None:
        """Description of the price schedule.

        `priceScheduleDescription`; at most 160 characters.
        """
    @property
    def minimum_cost(self) -> RationalNumber | None:
        """Part of ISO 15118-20 price schedule.

        `minimumCost`.
        """
    @property
    def maximum_cost(self) -> RationalNumber | None:
        """Part of ISO 15118-20 price schedule.

        `maximumCost`.
        """
    @property
    def tax_rules(self) -> tuple[TaxRule, ...] | None:
        """Part of ISO 15118-20 price schedule.

        `taxRules`; 1 to 10 items.
        """
    @property
    def overstay_rule_list(self) -> OverstayRuleList | None:
        """Part of ISO 15118-20 price schedule.

        `overstayRuleList`.
        """
    @property
    def additional_selected_services(self) -> tuple[AdditionalSelectedServices, ...] | None:
        """Part of ISO 15118-20 price schedule.

        `additionalSelectedServices`; 1 to 5 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class AdditionalInfo(Typed):
    """Contains a case insensitive identifier to use for the authorization and the type of authorization to support
    multiple forms of identifiers.
    """

    __match_args__ = (
        "additional_id_token",
        "type",
    )
    def __new__(cls, *, additional_id_token: str, type: str, custom_data: CustomData | None = None) -> Self: ...
    def replace(
        self, *, additional_id_token: str = ..., type: str = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def additional_id_token(self) -> str:
        """*(2.1)* This field specifies the additional IdToken.

        `additionalIdToken`; at most 255 characters.
        """
    @property
    def type(self) -> str:
        """_additionalInfo_ can be used to send extra information to CSMS in addition to the regular authorization
        with _IdToken_. _AdditionalInfo_ contains one or more custom _types_, which need to be agreed upon by all
        parties involved. When the _type_ is not supported, the CSMS/Charging Station MAY ignore the
        _additionalInfo_.

        `type`; at most 50 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class AdditionalSelectedServices(Typed):
    """Part of ISO 15118-20 price schedule."""

    __match_args__ = (
        "service_fee",
        "service_name",
    )
    def __new__(
        cls, *, service_fee: RationalNumber, service_name: str, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self, *, service_fee: RationalNumber = ..., service_name: str = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def service_fee(self) -> RationalNumber:
        """Part of ISO 15118-20 price schedule.

        `serviceFee`.
        """
    @property
    def service_name(self) -> str:
        """Human readable string to identify this service.

        `serviceName`; at most 80 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class Address(Typed):
    """*(2.1)* A generic address format."""

    __match_args__ = (
        "name",
        "address1",
        "city",
        "country",
    )
    def __new__(
        cls,
        *,
        name: str,
        address1: str,
        city: str,
        country: str,
        address2: str | None = None,
        postal_code: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        name: str = ...,
        address1: str = ...,
        city: str = ...,
        country: str = ...,
        address2: str | None = ...,
        postal_code: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def name(self) -> str:
        """Name of person/company

        `name`; at most 50 characters.
        """
    @property
    def address1(self) -> str:
        """Address line 1

        `address1`; at most 100 characters.
        """
    @property
    def city(self) -> str:
        """City

        `city`; at most 100 characters.
        """
    @property
    def country(self) -> str:
        """Country name

        `country`; at most 50 characters.
        """
    @property
    def address2(self) -> str | None:
        """Address line 2

        `address2`; at most 100 characters.
        """
    @property
    def postal_code(self) -> str | None:
        """Postal code

        `postalCode`; at most 20 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class AdjustPeriodicEventStream(Request[AdjustPeriodicEventStreamResponse, _ErrorCode2]):
    """The payload of AdjustPeriodicEventStream (OCPP 2.1)."""

    __match_args__ = (
        "id",
        "params",
    )
    def __new__(cls, *, id: int, params: PeriodicEventStreamParams, custom_data: CustomData | None = None) -> Self: ...
    def replace(
        self, *, id: int = ..., params: PeriodicEventStreamParams = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def id(self) -> int:
        """`id`; at least 0."""
    @property
    def params(self) -> PeriodicEventStreamParams:
        """`params`."""
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class AdjustPeriodicEventStreamResponse(Typed):
    """The payload of AdjustPeriodicEventStreamResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls, *, status: _GenericStatusEnum, status_info: StatusInfo | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GenericStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GenericStatusEnum:
        """Status of operation.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class AuthorizationData(Typed):
    """Contains the identifier to use for authorization."""

    __match_args__ = ("id_token",)
    def __new__(
        cls, *, id_token: IdToken, id_token_info: IdTokenInfo | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self, *, id_token: IdToken = ..., id_token_info: IdTokenInfo | None = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def id_token(self) -> IdToken:
        """Contains a case insensitive identifier to use for the authorization and the type of authorization to
        support multiple forms of identifiers.

        `idToken`.
        """
    @property
    def id_token_info(self) -> IdTokenInfo | None:
        """Contains status information about an identifier. It is advised to not stop charging for a token that
        expires during charging, as ExpiryDate is only used for caching purposes. If ExpiryDate is not given, the
        status has no end date.

        `idTokenInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class Authorize(Request[AuthorizeResponse, _ErrorCode2]):
    """The payload of Authorize (OCPP 2.1)."""

    __match_args__ = ("id_token",)
    def __new__(
        cls,
        *,
        id_token: IdToken,
        certificate: str | None = None,
        iso15118_certificate_hash_data: tuple[OCSPRequestData, ...] | list[OCSPRequestData] | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        id_token: IdToken = ...,
        certificate: str | None = ...,
        iso15118_certificate_hash_data: tuple[OCSPRequestData, ...] | list[OCSPRequestData] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def id_token(self) -> IdToken:
        """Contains a case insensitive identifier to use for the authorization and the type of authorization to
        support multiple forms of identifiers.

        `idToken`.
        """
    @property
    def certificate(self) -> str | None:
        """*(2.1)* The X.509 certificate chain presented by EV and encoded in PEM format. Order of certificates in
        chain is from leaf up to (but excluding) root certificate. + Only needed in case of central contract
        validation when Charging Station cannot validate the contract certificate.

        `certificate`; at most 10000 characters.
        """
    @property
    def iso15118_certificate_hash_data(self) -> tuple[OCSPRequestData, ...] | None:
        """Information about a certificate for an OCSP check.

        `iso15118CertificateHashData`; 1 to 4 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class AuthorizeResponse(Typed):
    """The payload of AuthorizeResponse (OCPP 2.1)."""

    __match_args__ = ("id_token_info",)
    def __new__(
        cls,
        *,
        id_token_info: IdTokenInfo,
        certificate_status: _AuthorizeCertificateStatusEnum | None = None,
        allowed_energy_transfer: tuple[_EnergyTransferModeEnum, ...] | list[_EnergyTransferModeEnum] | None = None,
        tariff: Tariff | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        id_token_info: IdTokenInfo = ...,
        certificate_status: _AuthorizeCertificateStatusEnum | None = ...,
        allowed_energy_transfer: tuple[_EnergyTransferModeEnum, ...] | list[_EnergyTransferModeEnum] | None = ...,
        tariff: Tariff | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def id_token_info(self) -> IdTokenInfo:
        """Contains status information about an identifier. It is advised to not stop charging for a token that
        expires during charging, as ExpiryDate is only used for caching purposes. If ExpiryDate is not given, the
        status has no end date.

        `idTokenInfo`.
        """
    @property
    def certificate_status(self) -> _AuthorizeCertificateStatusEnum | None:
        """Certificate status information. - if all certificates are valid: return 'Accepted'. - if one of the
        certificates was revoked, return 'CertificateRevoked'.

        `certificateStatus`.
        """
    @property
    def allowed_energy_transfer(self) -> tuple[_EnergyTransferModeEnum, ...] | None:
        """*(2.1)* List of allowed energy transfer modes the EV can choose from. If omitted this defaults to charging
        only.

        `allowedEnergyTransfer`; at least 1 items.
        """
    @property
    def tariff(self) -> Tariff | None:
        """A tariff is described by fields with prices for: energy, charging time, idle time, fixed fee, reservation
        time, reservation fixed fee. + Each of these fields may have (optional) conditions that specify when a
        price is applicable. + The _description_ contains a human-readable explanation of the tariff to be shown
        to the user. + The other fields are parameters that define the tariff. These are used by the charging
        station to calculate the price.

        `tariff`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class BatteryData(Typed):
    """`BatteryData` of OCPP 2.1."""

    __match_args__ = (
        "evse_id",
        "serial_number",
        "soc",
        "soh",
    )
    def __new__(
        cls,
        *,
        evse_id: int,
        serial_number: str,
        soc: float,
        soh: float,
        production_date: str | None = None,
        vendor_info: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        evse_id: int = ...,
        serial_number: str = ...,
        soc: float = ...,
        soh: float = ...,
        production_date: str | None = ...,
        vendor_info: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def evse_id(self) -> int:
        """Slot number where battery is inserted or removed.

        `evseId`; at least 0.
        """
    @property
    def serial_number(self) -> str:
        """Serial number of battery.

        `serialNumber`; at most 50 characters.
        """
    @property
    def soc(self) -> float:
        """State of charge

        `soC`; at least 0; at most 100.
        """
    @property
    def soh(self) -> float:
        """State of health

        `soH`; at least 0; at most 100.
        """
    @property
    def production_date(self) -> str | None:
        """Production date of battery.

        `productionDate`; date and time (RFC 3339).
        """
    @property
    def vendor_info(self) -> str | None:
        """Vendor-specific info from battery in undefined format.

        `vendorInfo`; at most 500 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class BatterySwap(Request[BatterySwapResponse, _ErrorCode2]):
    """The payload of BatterySwap (OCPP 2.1)."""

    __match_args__ = (
        "battery_data",
        "event_type",
        "id_token",
        "request_id",
    )
    def __new__(
        cls,
        *,
        battery_data: tuple[BatteryData, ...] | list[BatteryData],
        event_type: _BatterySwapEventEnum,
        id_token: IdToken,
        request_id: int,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        battery_data: tuple[BatteryData, ...] | list[BatteryData] = ...,
        event_type: _BatterySwapEventEnum = ...,
        id_token: IdToken = ...,
        request_id: int = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def battery_data(self) -> tuple[BatteryData, ...]:
        """`batteryData`; at least 1 items."""
    @property
    def event_type(self) -> _BatterySwapEventEnum:
        """Battery in/out

        `eventType`.
        """
    @property
    def id_token(self) -> IdToken:
        """Contains a case insensitive identifier to use for the authorization and the type of authorization to
        support multiple forms of identifiers.

        `idToken`.
        """
    @property
    def request_id(self) -> int:
        """RequestId to correlate BatteryIn/Out events and optional RequestBatterySwapRequest.

        `requestId`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class BatterySwapResponse(Typed):
    """This is an empty response that just acknowledges receipt of the request. (The request cannot be rejected)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class BootNotification(Request[BootNotificationResponse, _ErrorCode2]):
    """The payload of BootNotification (OCPP 2.1)."""

    __match_args__ = (
        "charging_station",
        "reason",
    )
    def __new__(
        cls, *, charging_station: ChargingStation, reason: _BootReasonEnum, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        charging_station: ChargingStation = ...,
        reason: _BootReasonEnum = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def charging_station(self) -> ChargingStation:
        """The physical system where an Electrical Vehicle (EV) can be charged.

        `chargingStation`.
        """
    @property
    def reason(self) -> _BootReasonEnum:
        """This contains the reason for sending this message to the CSMS.

        `reason`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class BootNotificationResponse(Typed):
    """The payload of BootNotificationResponse (OCPP 2.1)."""

    __match_args__ = (
        "current_time",
        "interval",
        "status",
    )
    def __new__(
        cls,
        *,
        current_time: str,
        interval: int,
        status: _RegistrationStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        current_time: str = ...,
        interval: int = ...,
        status: _RegistrationStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def current_time(self) -> str:
        """This contains the CSMS's current time.

        `currentTime`; date and time (RFC 3339).
        """
    @property
    def interval(self) -> int:
        """When <<cmn_registrationstatusenumtype,Status>> is Accepted, this contains the heartbeat interval in
        seconds. If the CSMS returns something other than Accepted, the value of the interval field indicates the
        minimum wait time before sending a next BootNotification request.

        `interval`.
        """
    @property
    def status(self) -> _RegistrationStatusEnum:
        """This contains whether the Charging Station has been registered within the CSMS.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class CancelReservation(Request[CancelReservationResponse, _ErrorCode2]):
    """The payload of CancelReservation (OCPP 2.1)."""

    __match_args__ = ("reservation_id",)
    def __new__(cls, *, reservation_id: int, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, reservation_id: int = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def reservation_id(self) -> int:
        """Id of the reservation to cancel.

        `reservationId`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class CancelReservationResponse(Typed):
    """The payload of CancelReservationResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _CancelReservationStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _CancelReservationStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _CancelReservationStatusEnum:
        """This indicates the success or failure of the canceling of a reservation by CSMS.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class CertificateHashData(Typed):
    """`CertificateHashData` of OCPP 2.1."""

    __match_args__ = (
        "hash_algorithm",
        "issuer_name_hash",
        "issuer_key_hash",
        "serial_number",
    )
    def __new__(
        cls,
        *,
        hash_algorithm: _HashAlgorithmEnum,
        issuer_name_hash: str,
        issuer_key_hash: str,
        serial_number: str,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        hash_algorithm: _HashAlgorithmEnum = ...,
        issuer_name_hash: str = ...,
        issuer_key_hash: str = ...,
        serial_number: str = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def hash_algorithm(self) -> _HashAlgorithmEnum:
        """Used algorithms for the hashes provided.

        `hashAlgorithm`.
        """
    @property
    def issuer_name_hash(self) -> str:
        """The hash of the issuer's distinguished name (DN), that must be calculated over the DER encoding of the
        issuer's name field in the certificate being checked.

        `issuerNameHash`; at most 128 characters.
        """
    @property
    def issuer_key_hash(self) -> str:
        """The hash of the DER encoded public key: the value (excluding tag and length) of the subject public key
        field in the issuer's certificate.

        `issuerKeyHash`; at most 128 characters.
        """
    @property
    def serial_number(self) -> str:
        """The string representation of the hexadecimal value of the serial number without the prefix "0x" and
        without leading zeroes.

        `serialNumber`; at most 40 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class CertificateHashDataChain(Typed):
    """`CertificateHashDataChain` of OCPP 2.1."""

    __match_args__ = (
        "certificate_hash_data",
        "certificate_type",
    )
    def __new__(
        cls,
        *,
        certificate_hash_data: CertificateHashData,
        certificate_type: _GetCertificateIdUseEnum,
        child_certificate_hash_data: tuple[CertificateHashData, ...] | list[CertificateHashData] | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        certificate_hash_data: CertificateHashData = ...,
        certificate_type: _GetCertificateIdUseEnum = ...,
        child_certificate_hash_data: tuple[CertificateHashData, ...] | list[CertificateHashData] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def certificate_hash_data(self) -> CertificateHashData:
        """`certificateHashData`."""
    @property
    def certificate_type(self) -> _GetCertificateIdUseEnum:
        """Indicates the type of the requested certificate(s).

        `certificateType`.
        """
    @property
    def child_certificate_hash_data(self) -> tuple[CertificateHashData, ...] | None:
        """`childCertificateHashData`; 1 to 4 items."""
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class CertificateSigned(Request[CertificateSignedResponse, _ErrorCode2]):
    """The payload of CertificateSigned (OCPP 2.1)."""

    __match_args__ = ("certificate_chain",)
    def __new__(
        cls,
        *,
        certificate_chain: str,
        certificate_type: _CertificateSigningUseEnum | None = None,
        request_id: int | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        certificate_chain: str = ...,
        certificate_type: _CertificateSigningUseEnum | None = ...,
        request_id: int | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def certificate_chain(self) -> str:
        """The signed PEM encoded X.509 certificate. This SHALL also contain the necessary sub CA certificates, when
        applicable. The order of the bundle follows the certificate chain, starting from the leaf certificate. The
        Configuration Variable <<configkey-max-certificate-chain-size,MaxCertificateChainSize>> can be used to
        limit the maximum size of this field.

        `certificateChain`; at most 10000 characters.
        """
    @property
    def certificate_type(self) -> _CertificateSigningUseEnum | None:
        """Indicates the type of the signed certificate that is returned. When omitted the certificate is used for
        both the 15118 connection (if implemented) and the Charging Station to CSMS connection. This field is
        required when a typeOfCertificate was included in the <<signcertificaterequest,SignCertificateRequest>>
        that requested this certificate to be signed AND both the 15118 connection and the Charging Station
        connection are implemented.

        `certificateType`.
        """
    @property
    def request_id(self) -> int | None:
        """*(2.1)* RequestId to correlate this message with the SignCertificateRequest.

        `requestId`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class CertificateSignedResponse(Typed):
    """The payload of CertificateSignedResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _CertificateSignedStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _CertificateSignedStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _CertificateSignedStatusEnum:
        """Returns whether certificate signing has been accepted, otherwise rejected.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class CertificateStatus(Typed):
    """Revocation status of certificate"""

    __match_args__ = (
        "certificate_hash_data",
        "source",
        "status",
        "next_update",
    )
    def __new__(
        cls,
        *,
        certificate_hash_data: CertificateHashData,
        source: _CertificateStatusSourceEnum,
        status: _CertificateStatusEnum,
        next_update: str,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        certificate_hash_data: CertificateHashData = ...,
        source: _CertificateStatusSourceEnum = ...,
        status: _CertificateStatusEnum = ...,
        next_update: str = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def certificate_hash_data(self) -> CertificateHashData:
        """`certificateHashData`."""
    @property
    def source(self) -> _CertificateStatusSourceEnum:
        """Source of status: OCSP, CRL

        `source`.
        """
    @property
    def status(self) -> _CertificateStatusEnum:
        """Status of certificate: good, revoked or unknown.

        `status`.
        """
    @property
    def next_update(self) -> str:
        """`nextUpdate`; date and time (RFC 3339)."""
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class CertificateStatusRequestInfo(Typed):
    """Data necessary to request the revocation status of a certificate."""

    __match_args__ = (
        "certificate_hash_data",
        "source",
        "urls",
    )
    def __new__(
        cls,
        *,
        certificate_hash_data: CertificateHashData,
        source: _CertificateStatusSourceEnum,
        urls: tuple[str, ...] | list[str],
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        certificate_hash_data: CertificateHashData = ...,
        source: _CertificateStatusSourceEnum = ...,
        urls: tuple[str, ...] | list[str] = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def certificate_hash_data(self) -> CertificateHashData:
        """`certificateHashData`."""
    @property
    def source(self) -> _CertificateStatusSourceEnum:
        """Source of status: OCSP, CRL

        `source`.
        """
    @property
    def urls(self) -> tuple[str, ...]:
        """URL(s) of _source_.

        `urls`; each at most 2000 characters; 1 to 5 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ChangeAvailability(Request[ChangeAvailabilityResponse, _ErrorCode2]):
    """The payload of ChangeAvailability (OCPP 2.1)."""

    __match_args__ = ("operational_status",)
    def __new__(
        cls,
        *,
        operational_status: _OperationalStatusEnum,
        evse: EVSE | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        operational_status: _OperationalStatusEnum = ...,
        evse: EVSE | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def operational_status(self) -> _OperationalStatusEnum:
        """This contains the type of availability change that the Charging Station should perform.

        `operationalStatus`.
        """
    @property
    def evse(self) -> EVSE | None:
        """Electric Vehicle Supply Equipment

        `evse`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ChangeAvailabilityResponse(Typed):
    """The payload of ChangeAvailabilityResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _ChangeAvailabilityStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _ChangeAvailabilityStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _ChangeAvailabilityStatusEnum:
        """This indicates whether the Charging Station is able to perform the availability change.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ChangeTransactionTariff(Request[ChangeTransactionTariffResponse, _ErrorCode2]):
    """The payload of ChangeTransactionTariff (OCPP 2.1)."""

    __match_args__ = (
        "tariff",
        "transaction_id",
    )
    def __new__(cls, *, tariff: Tariff, transaction_id: str, custom_data: CustomData | None = None) -> Self: ...
    def replace(
        self, *, tariff: Tariff = ..., transaction_id: str = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def tariff(self) -> Tariff:
        """A tariff is described by fields with prices for: energy, charging time, idle time, fixed fee, reservation
        time, reservation fixed fee. + Each of these fields may have (optional) conditions that specify when a
        price is applicable. + The _description_ contains a human-readable explanation of the tariff to be shown
        to the user. + The other fields are parameters that define the tariff. These are used by the charging
        station to calculate the price.

        `tariff`.
        """
    @property
    def transaction_id(self) -> str:
        """Transaction id for new tariff.

        `transactionId`; at most 36 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ChangeTransactionTariffResponse(Typed):
    """The payload of ChangeTransactionTariffResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _TariffChangeStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _TariffChangeStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _TariffChangeStatusEnum:
        """Status of the operation

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ChargingLimit(Typed):
    """`ChargingLimit` of OCPP 2.1."""

    __match_args__ = ("charging_limit_source",)
    def __new__(
        cls,
        *,
        charging_limit_source: str,
        is_local_generation: bool | None = None,
        is_grid_critical: bool | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        charging_limit_source: str = ...,
        is_local_generation: bool | None = ...,
        is_grid_critical: bool | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def charging_limit_source(self) -> str:
        """Represents the source of the charging limit. Values defined in appendix as
        ChargingLimitSourceEnumStringType.

        `chargingLimitSource`; at most 20 characters.
        """
    @property
    def is_local_generation(self) -> bool | None:
        """*(2.1)* True when the reported limit concerns local generation that is providing extra capacity, instead
        of a limitation.

        `isLocalGeneration`.
        """
    @property
    def is_grid_critical(self) -> bool | None:
        """Indicates whether the charging limit is critical for the grid.

        `isGridCritical`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ChargingNeeds(Typed):
    """`ChargingNeeds` of OCPP 2.1."""

    __match_args__ = ("requested_energy_transfer",)
    def __new__(
        cls,
        *,
        requested_energy_transfer: _EnergyTransferModeEnum,
        ac_charging_parameters: ACChargingParameters | None = None,
        der_charging_parameters: DERChargingParameters | None = None,
        ev_energy_offer: EVEnergyOffer | None = None,
        dc_charging_parameters: DCChargingParameters | None = None,
        v2x_charging_parameters: V2XChargingParameters | None = None,
        available_energy_transfer: tuple[_EnergyTransferModeEnum, ...] | list[_EnergyTransferModeEnum] | None = None,
        control_mode: _ControlModeEnum | None = None,
        mobility_needs_mode: _MobilityNeedsModeEnum | None = None,
        departure_time: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        requested_energy_transfer: _EnergyTransferModeEnum = ...,
        ac_charging_parameters: ACChargingParameters | None = ...,
        der_charging_parameters: DERChargingParameters | None = ...,
        ev_energy_offer: EVEnergyOffer | None = ...,
        dc_charging_parameters: DCChargingParameters | None = ...,
        v2x_charging_parameters: V2XChargingParameters | None = ...,
        available_energy_transfer: tuple[_EnergyTransferModeEnum, ...] | list[_EnergyTransferModeEnum] | None = ...,
        control_mode: _ControlModeEnum | None = ...,
        mobility_needs_mode: _MobilityNeedsModeEnum | None = ...,
        departure_time: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def requested_energy_transfer(self) -> _EnergyTransferModeEnum:
        """Mode of energy transfer requested by the EV.

        `requestedEnergyTransfer`.
        """
    @property
    def ac_charging_parameters(self) -> ACChargingParameters | None:
        """EV AC charging parameters for ISO 15118-2

        `acChargingParameters`.
        """
    @property
    def der_charging_parameters(self) -> DERChargingParameters | None:
        """*(2.1)* DERChargingParametersType is used in ChargingNeedsType during an ISO 15118-20 session for
        AC_BPT_DER to report the inverter settings related to DER control that were agreed between EVSE and EV.
        Fields starting with "ev" contain values from the EV. Other fields contain a value that is supported by
        both EV and EVSE. DERChargingParametersType type is only relevant in case of an ISO 15118-20
        AC_BPT_DER/AC_DER charging session. NOTE: All these fields have values greater or equal to zero (i.e. are
        non-negative)

        `derChargingParameters`.
        """
    @property
    def ev_energy_offer(self) -> EVEnergyOffer | None:
        """*(2.1)* A schedule of the energy amount over time that EV is willing to discharge. A negative value
        indicates the willingness to discharge under specific conditions, a positive value indicates that the EV
        currently is not able to offer energy to discharge.

        `evEnergyOffer`.
        """
    @property
    def dc_charging_parameters(self) -> DCChargingParameters | None:
        """EV DC charging parameters for ISO 15118-2

        `dcChargingParameters`.
        """
    @property
    def v2x_charging_parameters(self) -> V2XChargingParameters | None:
        """Charging parameters for ISO 15118-20, also supporting V2X charging/discharging.+ All values are greater or
        equal to zero, with the exception of EVMinEnergyRequest, EVMaxEnergyRequest, EVTargetEnergyRequest,
        EVMinV2XEnergyRequest and EVMaxV2XEnergyRequest.

        `v2xChargingParameters`.
        """
    @property
    def available_energy_transfer(self) -> tuple[_EnergyTransferModeEnum, ...] | None:
        """*(2.1)* Modes of energy transfer that are marked as available by EV.

        `availableEnergyTransfer`; at least 1 items.
        """
    @property
    def control_mode(self) -> _ControlModeEnum | None:
        """*(2.1)* Indicates whether EV wants to operate in Dynamic or Scheduled mode. When absent, Scheduled mode is
        assumed for backwards compatibility. + *ISO 15118-20:* +
        ServiceSelectionReq(SelectedEnergyTransferService)

        `controlMode`.
        """
    @property
    def mobility_needs_mode(self) -> _MobilityNeedsModeEnum | None:
        """*(2.1)* Value of EVCC indicates that EV determines min/target SOC and departure time. + A value of
        EVCC_SECC indicates that charging station or CSMS may also update min/target SOC and departure time. +
        *ISO 15118-20:* + ServiceSelectionReq(SelectedEnergyTransferService)

        `mobilityNeedsMode`.
        """
    @property
    def departure_time(self) -> str | None:
        """Estimated departure time of the EV. + *ISO 15118-2:* AC/DC_EVChargeParameterType: DepartureTime + *ISO
        15118-20:* Dynamic/Scheduled_SEReqControlModeType: DepartureTIme

        `departureTime`; date and time (RFC 3339).
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ChargingPeriod(Typed):
    """A ChargingPeriodType consists of a start time, and a list of possible values that influence this period, for
    example: amount of energy charged this period, maximum current during this period etc.
    """

    __match_args__ = ("start_period",)
    def __new__(
        cls,
        *,
        start_period: str,
        dimensions: tuple[CostDimension, ...] | list[CostDimension] | None = None,
        tariff_id: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        start_period: str = ...,
        dimensions: tuple[CostDimension, ...] | list[CostDimension] | None = ...,
        tariff_id: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def start_period(self) -> str:
        """Start timestamp of charging period. A period ends when the next period starts. The last period ends when
        the session ends.

        `startPeriod`; date and time (RFC 3339).
        """
    @property
    def dimensions(self) -> tuple[CostDimension, ...] | None:
        """Volume consumed of cost dimension.

        `dimensions`; at least 1 items.
        """
    @property
    def tariff_id(self) -> str | None:
        """Unique identifier of the Tariff that was used to calculate cost. If not provided, then cost was calculated
        by some other means.

        `tariffId`; at most 60 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ChargingProfile(Typed):
    """A ChargingProfile consists of 1 to 3 ChargingSchedules with a list of ChargingSchedulePeriods, describing the
    amount of power or current that can be delivered per time interval. image::images/ChargingProfile-Simple.png[]
    """

    __match_args__ = (
        "id",
        "stack_level",
        "charging_profile_purpose",
        "charging_profile_kind",
        "charging_schedule",
    )
    def __new__(
        cls,
        *,
        id: int,
        stack_level: int,
        charging_profile_purpose: _ChargingProfilePurposeEnum,
        charging_profile_kind: _ChargingProfileKindEnum,
        charging_schedule: tuple[ChargingSchedule, ...] | list[ChargingSchedule],
        recurrency_kind: _RecurrencyKindEnum | None = None,
        valid_from: str | None = None,
        valid_to: str | None = None,
        transaction_id: str | None = None,
        max_offline_duration: int | None = None,
        invalid_after_offline_duration: bool | None = None,
        dyn_update_interval: int | None = None,
        dyn_update_time: str | None = None,
        price_schedule_signature: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        id: int = ...,
        stack_level: int = ...,
        charging_profile_purpose: _ChargingProfilePurposeEnum = ...,
        charging_profile_kind: _ChargingProfileKindEnum = ...,
        charging_schedule: tuple[ChargingSchedule, ...] | list[ChargingSchedule] = ...,
        recurrency_kind: _RecurrencyKindEnum | None = ...,
        valid_from: str | None = ...,
        valid_to: str | None = ...,
        transaction_id: str | None = ...,
        max_offline_duration: int | None = ...,
        invalid_after_offline_duration: bool | None = ...,
        dyn_update_interval: int | None = ...,
        dyn_update_time: str | None = ...,
        price_schedule_signature: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> int:
        """Id of ChargingProfile. Unique within charging station. Id can have a negative value. This is useful to
        distinguish charging profiles from an external actor (external constraints) from charging profiles
        received from CSMS.

        `id`.
        """
    @property
    def stack_level(self) -> int:
        """Value determining level in hierarchy stack of profiles. Higher values have precedence over lower values.
        Lowest level is 0.

        `stackLevel`; at least 0.
        """
    @property
    def charging_profile_purpose(self) -> _ChargingProfilePurposeEnum:
        """Defines the purpose of the schedule transferred by this profile

        `chargingProfilePurpose`.
        """
    @property
    def charging_profile_kind(self) -> _ChargingProfileKindEnum:
        """Indicates the kind of schedule.

        `chargingProfileKind`.
        """
    @property
    def charging_schedule(self) -> tuple[ChargingSchedule, ...]:
        """Charging schedule structure defines a list of charging periods, as used in:
        NotifyEVChargingScheduleRequest and ChargingProfileType. When used in a NotifyEVChargingScheduleRequest
        only _duration_ and _chargingSchedulePeriod_ are relevant and _chargingRateUnit_ must be 'W'. + An ISO
        15118-20 session may provide either an _absolutePriceSchedule_ or a _priceLevelSchedule_. An ISO 15118-2
        session can only provide a_salesTariff_ element. The field _digestValue_ is used when price schedule or
        sales tariff are signed. image::images/ChargingSchedule-Simple.png[]

        `chargingSchedule`; 1 to 3 items.
        """
    @property
    def recurrency_kind(self) -> _RecurrencyKindEnum | None:
        """Indicates the start point of a recurrence.

        `recurrencyKind`.
        """
    @property
    def valid_from(self) -> str | None:
        """Point in time at which the profile starts to be valid. If absent, the profile is valid as soon as it is
        received by the Charging Station.

        `validFrom`; date and time (RFC 3339).
        """
    @property
    def valid_to(self) -> str | None:
        """Point in time at which the profile stops to be valid. If absent, the profile is valid until it is replaced
        by another profile.

        `validTo`; date and time (RFC 3339).
        """
    @property
    def transaction_id(self) -> str | None:
        """SHALL only be included if ChargingProfilePurpose is set to TxProfile in a SetChargingProfileRequest. The
        transactionId is used to match the profile to a specific transaction.

        `transactionId`; at most 36 characters.
        """
    @property
    def max_offline_duration(self) -> int | None:
        """*(2.1)* Period in seconds that this charging profile remains valid after the Charging Station has gone
        offline. After this period the charging profile becomes invalid for as long as it is offline and the
        Charging Station reverts back to a valid profile with a lower stack level. If
        _invalidAfterOfflineDuration_ is true, then this charging profile will become permanently invalid. A value
        of 0 means that the charging profile is immediately invalid while offline. When the field is absent, then
        no timeout applies and the charging profile remains valid when offline.

        `maxOfflineDuration`.
        """
    @property
    def invalid_after_offline_duration(self) -> bool | None:
        """*(2.1)* When set to true this charging profile will not be valid anymore after being offline for more than
        _maxOfflineDuration_. + When absent defaults to false.

        `invalidAfterOfflineDuration`.
        """
    @property
    def dyn_update_interval(self) -> int | None:
        """*(2.1)* Interval in seconds after receipt of last update, when to request a profile update by sending a
        PullDynamicScheduleUpdateRequest message. A value of 0 or no value means that no update interval applies.
        + Only relevant in a dynamic charging profile.

        `dynUpdateInterval`.
        """
    @property
    def dyn_update_time(self) -> str | None:
        """*(2.1)* Time at which limits or setpoints in this charging profile were last updated by a
        PullDynamicScheduleUpdateRequest or UpdateDynamicScheduleRequest or by an external actor. + Only relevant
        in a dynamic charging profile.

        `dynUpdateTime`; date and time (RFC 3339).
        """
    @property
    def price_schedule_signature(self) -> str | None:
        """*(2.1)* ISO 15118-20 signature for all price schedules in _chargingSchedules_. + Note: for 256-bit
        elliptic curves (like secp256k1) the ECDSA signature is 512 bits (64 bytes) and for 521-bit curves (like
        secp521r1) the signature is 1042 bits. This equals 131 bytes, which can be encoded as base64 in 176 bytes.

        `priceScheduleSignature`; at most 256 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ChargingProfileCriterion(Typed):
    """A ChargingProfileCriterionType is a filter for charging profiles to be selected by a
    GetChargingProfilesRequest.
    """

    __match_args__ = ()
    def __new__(
        cls,
        *,
        charging_profile_purpose: _ChargingProfilePurposeEnum | None = None,
        stack_level: int | None = None,
        charging_profile_id: tuple[int, ...] | list[int] | None = None,
        charging_limit_source: tuple[str, ...] | list[str] | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        charging_profile_purpose: _ChargingProfilePurposeEnum | None = ...,
        stack_level: int | None = ...,
        charging_profile_id: tuple[int, ...] | list[int] | None = ...,
        charging_limit_source: tuple[str, ...] | list[str] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def charging_profile_purpose(self) -> _ChargingProfilePurposeEnum | None:
        """Defines the purpose of the schedule transferred by this profile

        `chargingProfilePurpose`.
        """
    @property
    def stack_level(self) -> int | None:
        """Value determining level in hierarchy stack of profiles. Higher values have precedence over lower values.
        Lowest level is 0.

        `stackLevel`; at least 0.
        """
    @property
    def charging_profile_id(self) -> tuple[int, ...] | None:
        """List of all the chargingProfileIds requested. Any ChargingProfile that matches one of these profiles will
        be reported. If omitted, the Charging Station SHALL not filter on chargingProfileId. This field SHALL NOT
        contain more ids than set in <<configkey-charging-profile-entries,ChargingProfileEntries.maxLimit>>

        `chargingProfileId`; at least 1 items.
        """
    @property
    def charging_limit_source(self) -> tuple[str, ...] | None:
        """For which charging limit sources, charging profiles SHALL be reported. If omitted, the Charging Station
        SHALL not filter on chargingLimitSource. Values defined in Appendix as ChargingLimitSourceEnumStringType.

        `chargingLimitSource`; each at most 20 characters; 1 to 4 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ChargingSchedule(Typed):
    """Charging schedule structure defines a list of charging periods, as used in: NotifyEVChargingScheduleRequest
    and ChargingProfileType. When used in a NotifyEVChargingScheduleRequest only _duration_ and
    _chargingSchedulePeriod_ are relevant and _chargingRateUnit_ must be 'W'. + An ISO 15118-20 session may
    provide either an _absolutePriceSchedule_ or a _priceLevelSchedule_. An ISO 15118-2 session can only provide
    a_salesTariff_ element. The field _digestValue_ is used when price schedule or sales tariff are signed.
    image::images/ChargingSchedule-Simple.png[]
    """

    __match_args__ = (
        "id",
        "charging_rate_unit",
        "charging_schedule_period",
    )
    def __new__(
        cls,
        *,
        id: int,
        charging_rate_unit: _ChargingRateUnitEnum,
        charging_schedule_period: tuple[ChargingSchedulePeriod, ...] | list[ChargingSchedulePeriod],
        limit_at_soc: LimitAtSoC | None = None,
        start_schedule: str | None = None,
        duration: int | None = None,
        min_charging_rate: float | None = None,
        power_tolerance: float | None = None,
        signature_id: int | None = None,
        digest_value: str | None = None,
        use_local_time: bool | None = None,
        randomized_delay: int | None = None,
        sales_tariff: SalesTariff | None = None,
        absolute_price_schedule: AbsolutePriceSchedule | None = None,
        price_level_schedule: PriceLevelSchedule | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        id: int = ...,
        charging_rate_unit: _ChargingRateUnitEnum = ...,
        charging_schedule_period: tuple[ChargingSchedulePeriod, ...] | list[ChargingSchedulePeriod] = ...,
        limit_at_soc: LimitAtSoC | None = ...,
        start_schedule: str | None = ...,
        duration: int | None = ...,
        min_charging_rate: float | None = ...,
        power_tolerance: float | None = ...,
        signature_id: int | None = ...,
        digest_value: str | None = ...,
        use_local_time: bool | None = ...,
        randomized_delay: int | None = ...,
        sales_tariff: SalesTariff | None = ...,
        absolute_price_schedule: AbsolutePriceSchedule | None = ...,
        price_level_schedule: PriceLevelSchedule | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> int:
        """`id`."""
    @property
    def charging_rate_unit(self) -> _ChargingRateUnitEnum:
        """The unit of measure in which limits and setpoints are expressed.

        `chargingRateUnit`.
        """
    @property
    def charging_schedule_period(self) -> tuple[ChargingSchedulePeriod, ...]:
        """Charging schedule period structure defines a time period in a charging schedule. It is used in:
        CompositeScheduleType and in ChargingScheduleType. When used in a NotifyEVChargingScheduleRequest only
        _startPeriod_, _limit_, _limit_L2_, _limit_L3_ are relevant.

        `chargingSchedulePeriod`; 1 to 1024 items.
        """
    @property
    def limit_at_soc(self) -> LimitAtSoC | None:
        """`limitAtSoC`."""
    @property
    def start_schedule(self) -> str | None:
        """Starting point of an absolute schedule or recurring schedule.

        `startSchedule`; date and time (RFC 3339).
        """
    @property
    def duration(self) -> int | None:
        """Duration of the charging schedule in seconds. If the duration is left empty, the last period will continue
        indefinitely or until end of the transaction in case startSchedule is absent.

        `duration`.
        """
    @property
    def min_charging_rate(self) -> float | None:
        """Minimum charging rate supported by the EV. The unit of measure is defined by the chargingRateUnit. This
        parameter is intended to be used by a local smart charging algorithm to optimize the power allocation for
        in the case a charging process is inefficient at lower charging rates.

        `minChargingRate`.
        """
    @property
    def power_tolerance(self) -> float | None:
        """*(2.1)* Power tolerance when following EVPowerProfile.

        `powerTolerance`.
        """
    @property
    def signature_id(self) -> int | None:
        """*(2.1)* Id of this element for referencing in a signature.

        `signatureId`; at least 0.
        """
    @property
    def digest_value(self) -> str | None:
        """*(2.1)* Base64 encoded hash (SHA256 for ISO 15118-2, SHA512 for ISO 15118-20) of the EXI price schedule
        element. Used in signature.

        `digestValue`; at most 88 characters.
        """
    @property
    def use_local_time(self) -> bool | None:
        """*(2.1)* Defaults to false. When true, disregard time zone offset in dateTime fields of
        _ChargingScheduleType_ and use unqualified local time at Charging Station instead. This allows the same
        `Absolute` or `Recurring` charging profile to be used in both summer and winter time.

        `useLocalTime`.
        """
    @property
    def randomized_delay(self) -> int | None:
        """*(2.1)* Defaults to 0. When _randomizedDelay_ not equals zero, then the start of each
        <<cmn_chargingscheduleperiodtype,ChargingSchedulePeriodType>> is delayed by a randomly chosen number of
        seconds between 0 and _randomizedDelay_. Only allowed for TxProfile and TxDefaultProfile.

        `randomizedDelay`; at least 0.
        """
    @property
    def sales_tariff(self) -> SalesTariff | None:
        """A SalesTariff provided by a Mobility Operator (EMSP) . NOTE: This dataType is based on dataTypes from
        <<ref-ISOIEC15118-2,ISO 15118-2>>.

        `salesTariff`.
        """
    @property
    def absolute_price_schedule(self) -> AbsolutePriceSchedule | None:
        """The AbsolutePriceScheduleType is modeled after the same type that is defined in ISO 15118-20, such that if
        it is supplied by an EMSP as a signed EXI message, the conversion from EXI to JSON (in OCPP) and back to
        EXI (for ISO 15118-20) does not change the digest and therefore does not invalidate the signature.
        image::images/AbsolutePriceSchedule-Simple.png[]

        `absolutePriceSchedule`.
        """
    @property
    def price_level_schedule(self) -> PriceLevelSchedule | None:
        """The PriceLevelScheduleType is modeled after the same type that is defined in ISO 15118-20, such that if it
        is supplied by an EMSP as a signed EXI message, the conversion from EXI to JSON (in OCPP) and back to EXI
        (for ISO 15118-20) does not change the digest and therefore does not invalidate the signature.

        `priceLevelSchedule`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ChargingSchedulePeriod(Typed):
    """Charging schedule period structure defines a time period in a charging schedule. It is used in:
    CompositeScheduleType and in ChargingScheduleType. When used in a NotifyEVChargingScheduleRequest only
    _startPeriod_, _limit_, _limit_L2_, _limit_L3_ are relevant.
    """

    __match_args__ = ("start_period",)
    def __new__(
        cls,
        *,
        start_period: int,
        limit: float | None = None,
        limit_l2: float | None = None,
        limit_l3: float | None = None,
        number_phases: int | None = None,
        phase_to_use: int | None = None,
        discharge_limit: float | None = None,
        discharge_limit_l2: float | None = None,
        discharge_limit_l3: float | None = None,
        setpoint: float | None = None,
        setpoint_l2: float | None = None,
        setpoint_l3: float | None = None,
        setpoint_reactive: float | None = None,
        setpoint_reactive_l2: float | None = None,
        setpoint_reactive_l3: float | None = None,
        preconditioning_request: bool | None = None,
        evse_sleep: bool | None = None,
        v2x_baseline: float | None = None,
        operation_mode: _OperationModeEnum | None = None,
        v2x_freq_watt_curve: tuple[V2XFreqWattPoint, ...] | list[V2XFreqWattPoint] | None = None,
        v2x_signal_watt_curve: tuple[V2XSignalWattPoint, ...] | list[V2XSignalWattPoint] | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        start_period: int = ...,
        limit: float | None = ...,
        limit_l2: float | None = ...,
        limit_l3: float | None = ...,
        number_phases: int | None = ...,
        phase_to_use: int | None = ...,
        discharge_limit: float | None = ...,
        discharge_limit_l2: float | None = ...,
        discharge_limit_l3: float | None = ...,
        setpoint: float | None = ...,
        setpoint_l2: float | None = ...,
        setpoint_l3: float | None = ...,
        setpoint_reactive: float | None = ...,
        setpoint_reactive_l2: float | None = ...,
        setpoint_reactive_l3: float | None = ...,
        preconditioning_request: bool | None = ...,
        evse_sleep: bool | None = ...,
        v2x_baseline: float | None = ...,
        operation_mode: _OperationModeEnum | None = ...,
        v2x_freq_watt_curve: tuple[V2XFreqWattPoint, ...] | list[V2XFreqWattPoint] | None = ...,
        v2x_signal_watt_curve: tuple[V2XSignalWattPoint, ...] | list[V2XSignalWattPoint] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def start_period(self) -> int:
        """Start of the period, in seconds from the start of schedule. The value of StartPeriod also defines the stop
        time of the previous period.

        `startPeriod`.
        """
    @property
    def limit(self) -> float | None:
        """Optional only when not required by the _operationMode_, as in CentralSetpoint, ExternalSetpoint,
        ExternalLimits, LocalFrequency, LocalLoadBalancing. + Charging rate limit during the schedule period, in
        the applicable _chargingRateUnit_. This SHOULD be a non-negative value; a negative value is only supported
        for backwards compatibility with older systems that use a negative value to specify a discharging limit.
        When using _chargingRateUnit_ = `W`, this field represents the sum of the power of all phases, unless
        values are provided for L2 and L3, in which case this field represents phase L1.

        `limit`.
        """
    @property
    def limit_l2(self) -> float | None:
        """*(2.1)* Charging rate limit on phase L2 in the applicable _chargingRateUnit_.

        `limit_L2`.
        """
    @property
    def limit_l3(self) -> float | None:
        """*(2.1)* Charging rate limit on phase L3 in the applicable _chargingRateUnit_.

        `limit_L3`.
        """
    @property
    def number_phases(self) -> int | None:
        """The number of phases that can be used for charging. + For a DC EVSE this field should be omitted. + For an
        AC EVSE a default value of _numberPhases_ = 3 will be assumed if the field is absent.

        `numberPhases`; at least 0; at most 3.
        """
    @property
    def phase_to_use(self) -> int | None:
        """Values: 1..3, Used if numberPhases=1 and if the EVSE is capable of switching the phase connected to the
        EV, i.e. ACPhaseSwitchingSupported is defined and true. It's not allowed unless both conditions above are
        true. If both conditions are true, and phaseToUse is omitted, the Charging Station / EVSE will make the
        selection on its own.

        `phaseToUse`; at least 0; at most 3.
        """
    @property
    def discharge_limit(self) -> float | None:
        """*(2.1)* Limit in _chargingRateUnit_ that the EV is allowed to discharge with. Note, these are negative
        values in order to be consistent with _setpoint_, which can be positive and negative. + For AC this field
        represents the sum of all phases, unless values are provided for L2 and L3, in which case this field
        represents phase L1.

        `dischargeLimit`; at most 0.
        """
    @property
    def discharge_limit_l2(self) -> float | None:
        """*(2.1)* Limit in _chargingRateUnit_ on phase L2 that the EV is allowed to discharge with.

        `dischargeLimit_L2`; at most 0.
        """
    @property
    def discharge_limit_l3(self) -> float | None:
        """*(2.1)* Limit in _chargingRateUnit_ on phase L3 that the EV is allowed to discharge with.

        `dischargeLimit_L3`; at most 0.
        """
    @property
    def setpoint(self) -> float | None:
        """*(2.1)* Setpoint in _chargingRateUnit_ that the EV should follow as close as possible. Use negative values
        for discharging. + When a limit and/or _dischargeLimit_ are given the overshoot when following _setpoint_
        must remain within these values. This field represents the sum of all phases, unless values are provided
        for L2 and L3, in which case this field represents phase L1.

        `setpoint`.
        """
    @property
    def setpoint_l2(self) -> float | None:
        """*(2.1)* Setpoint in _chargingRateUnit_ that the EV should follow on phase L2 as close as possible.

        `setpoint_L2`.
        """
    @property
    def setpoint_l3(self) -> float | None:
        """*(2.1)* Setpoint in _chargingRateUnit_ that the EV should follow on phase L3 as close as possible.

        `setpoint_L3`.
        """
    @property
    def setpoint_reactive(self) -> float | None:
        """*(2.1)* Setpoint for reactive power (or current) in _chargingRateUnit_ that the EV should follow as
        closely as possible. Positive values for inductive, negative for capacitive reactive power or current. +
        This field represents the sum of all phases, unless values are provided for L2 and L3, in which case this
        field represents phase L1.

        `setpointReactive`.
        """
    @property
    def setpoint_reactive_l2(self) -> float | None:
        """*(2.1)* Setpoint for reactive power (or current) in _chargingRateUnit_ that the EV should follow on phase
        L2 as closely as possible.

        `setpointReactive_L2`.
        """
    @property
    def setpoint_reactive_l3(self) -> float | None:
        """*(2.1)* Setpoint for reactive power (or current) in _chargingRateUnit_ that the EV should follow on phase
        L3 as closely as possible.

        `setpointReactive_L3`.
        """
    @property
    def preconditioning_request(self) -> bool | None:
        """*(2.1)* If true, the EV should attempt to keep the BMS preconditioned for this time interval.

        `preconditioningRequest`.
        """
    @property
    def evse_sleep(self) -> bool | None:
        """*(2.1)* If true, the EVSE must turn off power electronics/modules associated with this transaction.
        Default value when absent is false.

        `evseSleep`.
        """
    @property
    def v2x_baseline(self) -> float | None:
        """*(2.1)* Power value that, when present, is used as a baseline on top of which values from
        _v2xFreqWattCurve_ and _v2xSignalWattCurve_ are added.

        `v2xBaseline`.
        """
    @property
    def operation_mode(self) -> _OperationModeEnum | None:
        """*(2.1)* Charging operation mode to use during this time interval. When absent defaults to `ChargingOnly`.

        `operationMode`.
        """
    @property
    def v2x_freq_watt_curve(self) -> tuple[V2XFreqWattPoint, ...] | None:
        """*(2.1)* A point of a frequency-watt curve.

        `v2xFreqWattCurve`; 1 to 20 items.
        """
    @property
    def v2x_signal_watt_curve(self) -> tuple[V2XSignalWattPoint, ...] | None:
        """*(2.1)* A point of a signal-watt curve.

        `v2xSignalWattCurve`; 1 to 20 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ChargingScheduleUpdate(Typed):
    """Updates to a ChargingSchedulePeriodType for dynamic charging profiles."""

    __match_args__ = ()
    def __new__(
        cls,
        *,
        limit: float | None = None,
        limit_l2: float | None = None,
        limit_l3: float | None = None,
        discharge_limit: float | None = None,
        discharge_limit_l2: float | None = None,
        discharge_limit_l3: float | None = None,
        setpoint: float | None = None,
        setpoint_l2: float | None = None,
        setpoint_l3: float | None = None,
        setpoint_reactive: float | None = None,
        setpoint_reactive_l2: float | None = None,
        setpoint_reactive_l3: float | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        limit: float | None = ...,
        limit_l2: float | None = ...,
        limit_l3: float | None = ...,
        discharge_limit: float | None = ...,
        discharge_limit_l2: float | None = ...,
        discharge_limit_l3: float | None = ...,
        setpoint: float | None = ...,
        setpoint_l2: float | None = ...,
        setpoint_l3: float | None = ...,
        setpoint_reactive: float | None = ...,
        setpoint_reactive_l2: float | None = ...,
        setpoint_reactive_l3: float | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def limit(self) -> float | None:
        """Optional only when not required by the _operationMode_, as in CentralSetpoint, ExternalSetpoint,
        ExternalLimits, LocalFrequency, LocalLoadBalancing. + Charging rate limit during the schedule period, in
        the applicable _chargingRateUnit_. This SHOULD be a non-negative value; a negative value is only supported
        for backwards compatibility with older systems that use a negative value to specify a discharging limit.
        For AC this field represents the sum of all phases, unless values are provided for L2 and L3, in which
        case this field represents phase L1.

        `limit`.
        """
    @property
    def limit_l2(self) -> float | None:
        """*(2.1)* Charging rate limit on phase L2 in the applicable _chargingRateUnit_.

        `limit_L2`.
        """
    @property
    def limit_l3(self) -> float | None:
        """*(2.1)* Charging rate limit on phase L3 in the applicable _chargingRateUnit_.

        `limit_L3`.
        """
    @property
    def discharge_limit(self) -> float | None:
        """*(2.1)* Limit in _chargingRateUnit_ that the EV is allowed to discharge with. Note, these are negative
        values in order to be consistent with _setpoint_, which can be positive and negative. + For AC this field
        represents the sum of all phases, unless values are provided for L2 and L3, in which case this field
        represents phase L1.

        `dischargeLimit`; at most 0.
        """
    @property
    def discharge_limit_l2(self) -> float | None:
        """*(2.1)* Limit in _chargingRateUnit_ on phase L2 that the EV is allowed to discharge with.

        `dischargeLimit_L2`; at most 0.
        """
    @property
    def discharge_limit_l3(self) -> float | None:
        """*(2.1)* Limit in _chargingRateUnit_ on phase L3 that the EV is allowed to discharge with.

        `dischargeLimit_L3`; at most 0.
        """
    @property
    def setpoint(self) -> float | None:
        """*(2.1)* Setpoint in _chargingRateUnit_ that the EV should follow as close as possible. Use negative values
        for discharging. + When a limit and/or _dischargeLimit_ are given the overshoot when following _setpoint_
        must remain within these values. This field represents the sum of all phases, unless values are provided
        for L2 and L3, in which case this field represents phase L1.

        `setpoint`.
        """
    @property
    def setpoint_l2(self) -> float | None:
        """*(2.1)* Setpoint in _chargingRateUnit_ that the EV should follow on phase L2 as close as possible.

        `setpoint_L2`.
        """
    @property
    def setpoint_l3(self) -> float | None:
        """*(2.1)* Setpoint in _chargingRateUnit_ that the EV should follow on phase L3 as close as possible.

        `setpoint_L3`.
        """
    @property
    def setpoint_reactive(self) -> float | None:
        """*(2.1)* Setpoint for reactive power (or current) in _chargingRateUnit_ that the EV should follow as
        closely as possible. Positive values for inductive, negative for capacitive reactive power or current. +
        This field represents the sum of all phases, unless values are provided for L2 and L3, in which case this
        field represents phase L1.

        `setpointReactive`.
        """
    @property
    def setpoint_reactive_l2(self) -> float | None:
        """*(2.1)* Setpoint for reactive power (or current) in _chargingRateUnit_ that the EV should follow on phase
        L2 as closely as possible.

        `setpointReactive_L2`.
        """
    @property
    def setpoint_reactive_l3(self) -> float | None:
        """*(2.1)* Setpoint for reactive power (or current) in _chargingRateUnit_ that the EV should follow on phase
        L3 as closely as possible.

        `setpointReactive_L3`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ChargingStation(Typed):
    """The physical system where an Electrical Vehicle (EV) can be charged."""

    __match_args__ = (
        "model",
        "vendor_name",
    )
    def __new__(
        cls,
        *,
        model: str,
        vendor_name: str,
        serial_number: str | None = None,
        modem: Modem | None = None,
        firmware_version: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        model: str = ...,
        vendor_name: str = ...,
        serial_number: str | None = ...,
        modem: Modem | None = ...,
        firmware_version: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def model(self) -> str:
        """Defines the model of the device.

        `model`; at most 20 characters.
        """
    @property
    def vendor_name(self) -> str:
        """Identifies the vendor (not necessarily in a unique manner).

        `vendorName`; at most 50 characters.
        """
    @property
    def serial_number(self) -> str | None:
        """Vendor-specific device identifier.

        `serialNumber`; at most 25 characters.
        """
    @property
    def modem(self) -> Modem | None:
        """Defines parameters required for initiating and maintaining wireless communication with other devices.

        `modem`.
        """
    @property
    def firmware_version(self) -> str | None:
        """This contains the firmware version of the Charging Station.

        `firmwareVersion`; at most 50 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ClearCache(Request[ClearCacheResponse, _ErrorCode2]):
    """The payload of ClearCache (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ClearCacheResponse(Typed):
    """The payload of ClearCacheResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _ClearCacheStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _ClearCacheStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _ClearCacheStatusEnum:
        """Accepted if the Charging Station has executed the request, otherwise rejected.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ClearChargingProfile(Request[ClearChargingProfileResponse, _ErrorCode2]):
    """The payload of ClearChargingProfile (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(
        cls,
        *,
        charging_profile_id: int | None = None,
        charging_profile_criteria: ClearChargingProfileType | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        charging_profile_id: int | None = ...,
        charging_profile_criteria: ClearChargingProfileType | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def charging_profile_id(self) -> int | None:
        """The Id of the charging profile to clear.

        `chargingProfileId`.
        """
    @property
    def charging_profile_criteria(self) -> ClearChargingProfileType | None:
        """A ClearChargingProfileType is a filter for charging profiles to be cleared by ClearChargingProfileRequest.

        `chargingProfileCriteria`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ClearChargingProfileResponse(Typed):
    """The payload of ClearChargingProfileResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _ClearChargingProfileStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _ClearChargingProfileStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _ClearChargingProfileStatusEnum:
        """Indicates if the Charging Station was able to execute the request.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ClearChargingProfileType(Typed):
    """A ClearChargingProfileType is a filter for charging profiles to be cleared by ClearChargingProfileRequest."""

    __match_args__ = ()
    def __new__(
        cls,
        *,
        evse_id: int | None = None,
        charging_profile_purpose: _ChargingProfilePurposeEnum | None = None,
        stack_level: int | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        evse_id: int | None = ...,
        charging_profile_purpose: _ChargingProfilePurposeEnum | None = ...,
        stack_level: int | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def evse_id(self) -> int | None:
        """Specifies the id of the EVSE for which to clear charging profiles. An evseId of zero (0) specifies the
        charging profile for the overall Charging Station. Absence of this parameter means the clearing applies to
        all charging profiles that match the other criteria in the request.

        `evseId`; at least 0.
        """
    @property
    def charging_profile_purpose(self) -> _ChargingProfilePurposeEnum | None:
        """Specifies to purpose of the charging profiles that will be cleared, if they meet the other criteria in the
        request.

        `chargingProfilePurpose`.
        """
    @property
    def stack_level(self) -> int | None:
        """Specifies the stackLevel for which charging profiles will be cleared, if they meet the other criteria in
        the request.

        `stackLevel`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ClearDERControl(Request[ClearDERControlResponse, _ErrorCode2]):
    """The payload of ClearDERControl (OCPP 2.1)."""

    __match_args__ = ("is_default",)
    def __new__(
        cls,
        *,
        is_default: bool,
        control_type: _DERControlEnum | None = None,
        control_id: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        is_default: bool = ...,
        control_type: _DERControlEnum | None = ...,
        control_id: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def is_default(self) -> bool:
        """True: clearing default DER controls. False: clearing scheduled controls.

        `isDefault`.
        """
    @property
    def control_type(self) -> _DERControlEnum | None:
        """Name of control settings to clear. Not used when _controlId_ is provided.

        `controlType`.
        """
    @property
    def control_id(self) -> str | None:
        """Id of control setting to clear. When omitted all settings for _controlType_ are cleared.

        `controlId`; at most 36 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ClearDERControlResponse(Typed):
    """The payload of ClearDERControlResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _DERControlStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _DERControlStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _DERControlStatusEnum:
        """Result of operation.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ClearDisplayMessage(Request[ClearDisplayMessageResponse, _ErrorCode2]):
    """The payload of ClearDisplayMessage (OCPP 2.1)."""

    __match_args__ = ("id",)
    def __new__(cls, *, id: int, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, id: int = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def id(self) -> int:
        """Id of the message that SHALL be removed from the Charging Station.

        `id`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ClearDisplayMessageResponse(Typed):
    """The payload of ClearDisplayMessageResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _ClearMessageStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _ClearMessageStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _ClearMessageStatusEnum:
        """Returns whether the Charging Station has been able to remove the message.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ClearMonitoringResult(Typed):
    """`ClearMonitoringResult` of OCPP 2.1."""

    __match_args__ = (
        "status",
        "id",
    )
    def __new__(
        cls,
        *,
        status: _ClearMonitoringStatusEnum,
        id: int,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _ClearMonitoringStatusEnum = ...,
        id: int = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _ClearMonitoringStatusEnum:
        """Result of the clear request for this monitor, identified by its Id.

        `status`.
        """
    @property
    def id(self) -> int:
        """Id of the monitor of which a clear was requested.

        `id`; at least 0.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ClearTariffs(Request[ClearTariffsResponse, _ErrorCode2]):
    """The payload of ClearTariffs (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(
        cls,
        *,
        tariff_ids: tuple[str, ...] | list[str] | None = None,
        evse_id: int | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        tariff_ids: tuple[str, ...] | list[str] | None = ...,
        evse_id: int | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def tariff_ids(self) -> tuple[str, ...] | None:
        """List of tariff Ids to clear. When absent clears all tariffs at _evseId_.

        `tariffIds`; each at most 60 characters; at least 1 items.
        """
    @property
    def evse_id(self) -> int | None:
        """When present only clear tariffs matching _tariffIds_ at EVSE _evseId_.

        `evseId`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ClearTariffsResponse(Typed):
    """The payload of ClearTariffsResponse (OCPP 2.1)."""

    __match_args__ = ("clear_tariffs_result",)
    def __new__(
        cls,
        *,
        clear_tariffs_result: tuple[ClearTariffsResult, ...] | list[ClearTariffsResult],
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        clear_tariffs_result: tuple[ClearTariffsResult, ...] | list[ClearTariffsResult] = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def clear_tariffs_result(self) -> tuple[ClearTariffsResult, ...]:
        """`clearTariffsResult`; at least 1 items."""
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ClearTariffsResult(Typed):
    """`ClearTariffsResult` of OCPP 2.1."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _TariffClearStatusEnum,
        status_info: StatusInfo | None = None,
        tariff_id: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _TariffClearStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        tariff_id: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _TariffClearStatusEnum:
        """`status`."""
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def tariff_id(self) -> str | None:
        """Id of tariff for which _status_ is reported. If no tariffs were found, then this field is absent, and
        _status_ will be `NoTariff`.

        `tariffId`; at most 60 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ClearVariableMonitoring(Request[ClearVariableMonitoringResponse, _ErrorCode2]):
    """The payload of ClearVariableMonitoring (OCPP 2.1)."""

    __match_args__ = ("id",)
    def __new__(cls, *, id: tuple[int, ...] | list[int], custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, id: tuple[int, ...] | list[int] = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def id(self) -> tuple[int, ...]:
        """List of the monitors to be cleared, identified by there Id.

        `id`; each at least 0; at least 1 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ClearVariableMonitoringResponse(Typed):
    """The payload of ClearVariableMonitoringResponse (OCPP 2.1)."""

    __match_args__ = ("clear_monitoring_result",)
    def __new__(
        cls,
        *,
        clear_monitoring_result: tuple[ClearMonitoringResult, ...] | list[ClearMonitoringResult],
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        clear_monitoring_result: tuple[ClearMonitoringResult, ...] | list[ClearMonitoringResult] = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def clear_monitoring_result(self) -> tuple[ClearMonitoringResult, ...]:
        """`clearMonitoringResult`; at least 1 items."""
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ClearedChargingLimit(Request[ClearedChargingLimitResponse, _ErrorCode2]):
    """The payload of ClearedChargingLimit (OCPP 2.1)."""

    __match_args__ = ("charging_limit_source",)
    def __new__(
        cls, *, charging_limit_source: str, evse_id: int | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self, *, charging_limit_source: str = ..., evse_id: int | None = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def charging_limit_source(self) -> str:
        """Source of the charging limit. Allowed values defined in Appendix as ChargingLimitSourceEnumStringType.

        `chargingLimitSource`; at most 20 characters.
        """
    @property
    def evse_id(self) -> int | None:
        """EVSE Identifier.

        `evseId`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ClearedChargingLimitResponse(Typed):
    """The payload of ClearedChargingLimitResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ClosePeriodicEventStream(Request[ClosePeriodicEventStreamResponse, _ErrorCode2]):
    """The payload of ClosePeriodicEventStream (OCPP 2.1)."""

    __match_args__ = ("id",)
    def __new__(cls, *, id: int, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, id: int = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def id(self) -> int:
        """Id of stream to close.

        `id`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ClosePeriodicEventStreamResponse(Typed):
    """The payload of ClosePeriodicEventStreamResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class Component(Typed):
    """A physical or logical component"""

    __match_args__ = ("name",)
    def __new__(
        cls, *, name: str, evse: EVSE | None = None, instance: str | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        name: str = ...,
        evse: EVSE | None = ...,
        instance: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def name(self) -> str:
        """Name of the component. Name should be taken from the list of standardized component names whenever
        possible. Case Insensitive. strongly advised to use Camel Case.

        `name`; at most 50 characters.
        """
    @property
    def evse(self) -> EVSE | None:
        """Electric Vehicle Supply Equipment

        `evse`.
        """
    @property
    def instance(self) -> str | None:
        """Name of instance in case the component exists as multiple instances. Case Insensitive. strongly advised to
        use Camel Case.

        `instance`; at most 50 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ComponentVariable(Typed):
    """Class to report components, variables and variable attributes and characteristics."""

    __match_args__ = ("component",)
    def __new__(
        cls, *, component: Component, variable: Variable | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self, *, component: Component = ..., variable: Variable | None = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def component(self) -> Component:
        """A physical or logical component

        `component`.
        """
    @property
    def variable(self) -> Variable | None:
        """Reference key to a component-variable.

        `variable`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class CompositeSchedule(Typed):
    """`CompositeSchedule` of OCPP 2.1."""

    __match_args__ = (
        "evse_id",
        "duration",
        "schedule_start",
        "charging_rate_unit",
        "charging_schedule_period",
    )
    def __new__(
        cls,
        *,
        evse_id: int,
        duration: int,
        schedule_start: str,
        charging_rate_unit: _ChargingRateUnitEnum,
        charging_schedule_period: tuple[ChargingSchedulePeriod, ...] | list[ChargingSchedulePeriod],
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        evse_id: int = ...,
        duration: int = ...,
        schedule_start: str = ...,
        charging_rate_unit: _ChargingRateUnitEnum = ...,
        charging_schedule_period: tuple[ChargingSchedulePeriod, ...] | list[ChargingSchedulePeriod] = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def evse_id(self) -> int:
        """`evseId`; at least 0."""
    @property
    def duration(self) -> int:
        """`duration`."""
    @property
    def schedule_start(self) -> str:
        """`scheduleStart`; date and time (RFC 3339)."""
    @property
    def charging_rate_unit(self) -> _ChargingRateUnitEnum:
        """`chargingRateUnit`."""
    @property
    def charging_schedule_period(self) -> tuple[ChargingSchedulePeriod, ...]:
        """Charging schedule period structure defines a time period in a charging schedule. It is used in:
        CompositeScheduleType and in ChargingScheduleType. When used in a NotifyEVChargingScheduleRequest only
        _startPeriod_, _limit_, _limit_L2_, _limit_L3_ are relevant.

        `chargingSchedulePeriod`; at least 1 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ConstantStreamData(Typed):
    """`ConstantStreamData` of OCPP 2.1."""

    __match_args__ = (
        "id",
        "params",
        "variable_monitoring_id",
    )
    def __new__(
        cls,
        *,
        id: int,
        params: PeriodicEventStreamParams,
        variable_monitoring_id: int,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        id: int = ...,
        params: PeriodicEventStreamParams = ...,
        variable_monitoring_id: int = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> int:
        """Uniquely identifies the stream

        `id`; at least 0.
        """
    @property
    def params(self) -> PeriodicEventStreamParams:
        """`params`."""
    @property
    def variable_monitoring_id(self) -> int:
        """Id of monitor used to report his event. It can be a preconfigured or hardwired monitor.

        `variableMonitoringId`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ConsumptionCost(Typed):
    """`ConsumptionCost` of OCPP 2.1."""

    __match_args__ = (
        "start_value",
        "cost",
    )
    def __new__(
        cls, *, start_value: float, cost: tuple[Cost, ...] | list[Cost], custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        start_value: float = ...,
        cost: tuple[Cost, ...] | list[Cost] = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def start_value(self) -> float:
        """The lowest level of consumption that defines the starting point of this consumption block. The block
        interval extends to the start of the next interval.

        `startValue`.
        """
    @property
    def cost(self) -> tuple[Cost, ...]:
        """`cost`; 1 to 3 items."""
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class Cost(Typed):
    """`Cost` of OCPP 2.1."""

    __match_args__ = (
        "cost_kind",
        "amount",
    )
    def __new__(
        cls,
        *,
        cost_kind: _CostKindEnum,
        amount: int,
        amount_multiplier: int | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        cost_kind: _CostKindEnum = ...,
        amount: int = ...,
        amount_multiplier: int | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def cost_kind(self) -> _CostKindEnum:
        """The kind of cost referred to in the message element amount

        `costKind`.
        """
    @property
    def amount(self) -> int:
        """The estimated or actual cost per kWh

        `amount`.
        """
    @property
    def amount_multiplier(self) -> int | None:
        """Values: -3..3, The amountMultiplier defines the exponent to base 10 (dec). The final value is determined
        by: amount * 10 ^ amountMultiplier

        `amountMultiplier`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class CostDetails(Typed):
    """CostDetailsType contains the cost as calculated by Charging Station based on provided TariffType. NOTE:
    Reservation is not shown as a _chargingPeriod_, because it took place outside of the transaction.
    """

    __match_args__ = (
        "total_cost",
        "total_usage",
    )
    def __new__(
        cls,
        *,
        total_cost: TotalCost,
        total_usage: TotalUsage,
        charging_periods: tuple[ChargingPeriod, ...] | list[ChargingPeriod] | None = None,
        failure_to_calculate: bool | None = None,
        failure_reason: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        total_cost: TotalCost = ...,
        total_usage: TotalUsage = ...,
        charging_periods: tuple[ChargingPeriod, ...] | list[ChargingPeriod] | None = ...,
        failure_to_calculate: bool | None = ...,
        failure_reason: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def total_cost(self) -> TotalCost:
        """This contains the cost calculated during a transaction. It is used both for running cost and final cost of
        the transaction.

        `totalCost`.
        """
    @property
    def total_usage(self) -> TotalUsage:
        """This contains the calculated usage of energy, charging time and idle time during a transaction.

        `totalUsage`.
        """
    @property
    def charging_periods(self) -> tuple[ChargingPeriod, ...] | None:
        """A ChargingPeriodType consists of a start time, and a list of possible values that influence this period,
        for example: amount of energy charged this period, maximum current during this period etc.

        `chargingPeriods`; at least 1 items.
        """
    @property
    def failure_to_calculate(self) -> bool | None:
        """If set to true, then Charging Station has failed to calculate the cost.

        `failureToCalculate`.
        """
    @property
    def failure_reason(self) -> str | None:
        """Optional human-readable reason text in case of failure to calculate.

        `failureReason`; at most 500 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class CostDimension(Typed):
    """Volume consumed of cost dimension."""

    __match_args__ = (
        "type",
        "volume",
    )
    def __new__(cls, *, type: _CostDimensionEnum, volume: float, custom_data: CustomData | None = None) -> Self: ...
    def replace(
        self, *, type: _CostDimensionEnum = ..., volume: float = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def type(self) -> _CostDimensionEnum:
        """Type of cost dimension: energy, power, time, etc.

        `type`.
        """
    @property
    def volume(self) -> float:
        """Volume of the dimension consumed, measured according to the dimension type.

        `volume`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class CostUpdated(Request[CostUpdatedResponse, _ErrorCode2]):
    """The payload of CostUpdated (OCPP 2.1)."""

    __match_args__ = (
        "total_cost",
        "transaction_id",
    )
    def __new__(cls, *, total_cost: float, transaction_id: str, custom_data: CustomData | None = None) -> Self: ...
    def replace(
        self, *, total_cost: float = ..., transaction_id: str = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def total_cost(self) -> float:
        """Current total cost, based on the information known by the CSMS, of the transaction including taxes. In the
        currency configured with the configuration Variable: [<<configkey-currency, Currency>>]

        `totalCost`.
        """
    @property
    def transaction_id(self) -> str:
        """Transaction Id of the transaction the current cost are asked for.

        `transactionId`; at most 36 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class CostUpdatedResponse(Typed):
    """The payload of CostUpdatedResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class CustomData(Typed):
    """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended with
    arbitrary JSON properties to allow adding custom data.
    """

    __match_args__ = ("vendor_id",)
    def __new__(cls, *, vendor_id: str, additional_properties: dict[str, Any] = ...) -> Self: ...
    def replace(self, *, vendor_id: str = ..., additional_properties: dict[str, Any] = ...) -> Self: ...
    @property
    def vendor_id(self) -> str:
        """`vendorId`; at most 255 characters."""
    @property
    def additional_properties(self) -> Mapping[str, Any]:
        """The properties that the schema does not describe, by the names that they were sent with."""

@final
class CustomerInformation(Request[CustomerInformationResponse, _ErrorCode2]):
    """The payload of CustomerInformation (OCPP 2.1)."""

    __match_args__ = (
        "request_id",
        "report",
        "clear",
    )
    def __new__(
        cls,
        *,
        request_id: int,
        report: bool,
        clear: bool,
        customer_certificate: CertificateHashData | None = None,
        id_token: IdToken | None = None,
        customer_identifier: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        report: bool = ...,
        clear: bool = ...,
        customer_certificate: CertificateHashData | None = ...,
        id_token: IdToken | None = ...,
        customer_identifier: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """The Id of the request.

        `requestId`; at least 0.
        """
    @property
    def report(self) -> bool:
        """Flag indicating whether the Charging Station should return NotifyCustomerInformationRequest messages
        containing information about the customer referred to.

        `report`.
        """
    @property
    def clear(self) -> bool:
        """Flag indicating whether the Charging Station should clear all information about the customer referred to.

        `clear`.
        """
    @property
    def customer_certificate(self) -> CertificateHashData | None:
        """`customerCertificate`."""
    @property
    def id_token(self) -> IdToken | None:
        """Contains a case insensitive identifier to use for the authorization and the type of authorization to
        support multiple forms of identifiers.

        `idToken`.
        """
    @property
    def customer_identifier(self) -> str | None:
        """A (e.g. vendor specific) identifier of the customer this request refers to. This field contains a custom
        identifier other than IdToken and Certificate. One of the possible identifiers (customerIdentifier,
        customerIdToken or customerCertificate) should be in the request message.

        `customerIdentifier`; at most 64 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class CustomerInformationResponse(Typed):
    """The payload of CustomerInformationResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _CustomerInformationStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _CustomerInformationStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _CustomerInformationStatusEnum:
        """Indicates whether the request was accepted.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class DCChargingParameters(Typed):
    """EV DC charging parameters for ISO 15118-2"""

    __match_args__ = (
        "ev_max_current",
        "ev_max_voltage",
    )
    def __new__(
        cls,
        *,
        ev_max_current: float,
        ev_max_voltage: float,
        ev_max_power: float | None = None,
        ev_energy_capacity: float | None = None,
        energy_amount: float | None = None,
        state_of_charge: int | None = None,
        full_soc: int | None = None,
        bulk_soc: int | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        ev_max_current: float = ...,
        ev_max_voltage: float = ...,
        ev_max_power: float | None = ...,
        ev_energy_capacity: float | None = ...,
        energy_amount: float | None = ...,
        state_of_charge: int | None = ...,
        full_soc: int | None = ...,
        bulk_soc: int | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def ev_max_current(self) -> float:
        """Maximum current (in A) supported by the electric vehicle. Includes cable capacity. Relates to: + *ISO
        15118-2*: DC_EVChargeParameterType:EVMaximumCurrentLimit

        `evMaxCurrent`.
        """
    @property
    def ev_max_voltage(self) -> float:
        """Maximum voltage supported by the electric vehicle. Relates to: + *ISO 15118-2*: DC_EVChargeParameterType:
        EVMaximumVoltageLimit

        `evMaxVoltage`.
        """
    @property
    def ev_max_power(self) -> float | None:
        """Maximum power (in W) supported by the electric vehicle. Required for DC charging. Relates to: + *ISO
        15118-2*: DC_EVChargeParameterType: EVMaximumPowerLimit

        `evMaxPower`.
        """
    @property
    def ev_energy_capacity(self) -> float | None:
        """Capacity of the electric vehicle battery (in Wh). Relates to: + *ISO 15118-2*: DC_EVChargeParameterType:
        EVEnergyCapacity

        `evEnergyCapacity`.
        """
    @property
    def energy_amount(self) -> float | None:
        """Amount of energy requested (in Wh). This inludes energy required for preconditioning. Relates to: + *ISO
        15118-2*: DC_EVChargeParameterType: EVEnergyRequest

        `energyAmount`.
        """
    @property
    def state_of_charge(self) -> int | None:
        """Energy available in the battery (in percent of the battery capacity) Relates to: + *ISO 15118-2*:
        DC_EVChargeParameterType: DC_EVStatus: EVRESSSOC

        `stateOfCharge`; at least 0; at most 100.
        """
    @property
    def full_soc(self) -> int | None:
        """Percentage of SoC at which the EV considers the battery fully charged. (possible values: 0 - 100) Relates
        to: + *ISO 15118-2*: DC_EVChargeParameterType: FullSOC

        `fullSoC`; at least 0; at most 100.
        """
    @property
    def bulk_soc(self) -> int | None:
        """Percentage of SoC at which the EV considers a fast charging process to end. (possible values: 0 - 100)
        Relates to: + *ISO 15118-2*: DC_EVChargeParameterType: BulkSOC

        `bulkSoC`; at least 0; at most 100.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class DERChargingParameters(Typed):
    """*(2.1)* DERChargingParametersType is used in ChargingNeedsType during an ISO 15118-20 session for AC_BPT_DER
    to report the inverter settings related to DER control that were agreed between EVSE and EV. Fields starting
    with "ev" contain values from the EV. Other fields contain a value that is supported by both EV and EVSE.
    DERChargingParametersType type is only relevant in case of an ISO 15118-20 AC_BPT_DER/AC_DER charging session.
    NOTE: All these fields have values greater or equal to zero (i.e. are non-negative)
    """

    __match_args__ = ()
    def __new__(
        cls,
        *,
        ev_supported_der_control: tuple[_DERControlEnum, ...] | list[_DERControlEnum] | None = None,
        ev_over_excited_max_discharge_power: float | None = None,
        ev_over_excited_power_factor: float | None = None,
        ev_under_excited_max_discharge_power: float | None = None,
        ev_under_excited_power_factor: float | None = None,
        max_apparent_power: float | None = None,
        max_charge_apparent_power: float | None = None,
        max_charge_apparent_power_l2: float | None = None,
        max_charge_apparent_power_l3: float | None = None,
        max_discharge_apparent_power: float | None = None,
        max_discharge_apparent_power_l2: float | None = None,
        max_discharge_apparent_power_l3: float | None = None,
        max_charge_reactive_power: float | None = None,
        max_charge_reactive_power_l2: float | None = None,
        max_charge_reactive_power_l3: float | None = None,
        min_charge_reactive_power: float | None = None,
        min_charge_reactive_power_l2: float | None = None,
        min_charge_reactive_power_l3: float | None = None,
        max_discharge_reactive_power: float | None = None,
        max_discharge_reactive_power_l2: float | None = None,
        max_discharge_reactive_power_l3: float | None = None,
        min_discharge_reactive_power: float | None = None,
        min_discharge_reactive_power_l2: float | None = None,
        min_discharge_reactive_power_l3: float | None = None,
        nominal_voltage: float | None = None,
        nominal_voltage_offset: float | None = None,
        max_nominal_voltage: float | None = None,
        min_nominal_voltage: float | None = None,
        ev_inverter_manufacturer: str | None = None,
        ev_inverter_model: str | None = None,
        ev_inverter_serial_number: str | None = None,
        ev_inverter_sw_version: str | None = None,
        ev_inverter_hw_version: str | None = None,
        ev_islanding_detection_method: tuple[_IslandingDetectionEnum, ...]
        | list[_IslandingDetectionEnum]
        | None = None,
        ev_islanding_trip_time: float | None = None,
        ev_maximum_level1_dc_injection: float | None = None,
        ev_duration_level1_dc_injection: float | None = None,
        ev_maximum_level2_dc_injection: float | None = None,
        ev_duration_level2_dc_injection: float | None = None,
        ev_reactive_susceptance: float | None = None,
        ev_session_total_discharge_energy_available: float | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        ev_supported_der_control: tuple[_DERControlEnum, ...] | list[_DERControlEnum] | None = ...,
        ev_over_excited_max_discharge_power: float | None = ...,
        ev_over_excited_power_factor: float | None = ...,
        ev_under_excited_max_discharge_power: float | None = ...,
        ev_under_excited_power_factor: float | None = ...,
        max_apparent_power: float | None = ...,
        max_charge_apparent_power: float | None = ...,
        max_charge_apparent_power_l2: float | None = ...,
        max_charge_apparent_power_l3: float | None = ...,
        max_discharge_apparent_power: float | None = ...,
        max_discharge_apparent_power_l2: float | None = ...,
        max_discharge_apparent_power_l3: float | None = ...,
        max_charge_reactive_power: float | None = ...,
        max_charge_reactive_power_l2: float | None = ...,
        max_charge_reactive_power_l3: float | None = ...,
        min_charge_reactive_power: float | None = ...,
        min_charge_reactive_power_l2: float | None = ...,
        min_charge_reactive_power_l3: float | None = ...,
        max_discharge_reactive_power: float | None = ...,
        max_discharge_reactive_power_l2: float | None = ...,
        max_discharge_reactive_power_l3: float | None = ...,
        min_discharge_reactive_power: float | None = ...,
        min_discharge_reactive_power_l2: float | None = ...,
        min_discharge_reactive_power_l3: float | None = ...,
        nominal_voltage: float | None = ...,
        nominal_voltage_offset: float | None = ...,
        max_nominal_voltage: float | None = ...,
        min_nominal_voltage: float | None = ...,
        ev_inverter_manufacturer: str | None = ...,
        ev_inverter_model: str | None = ...,
        ev_inverter_serial_number: str | None = ...,
        ev_inverter_sw_version: str | None = ...,
        ev_inverter_hw_version: str | None = ...,
        ev_islanding_detection_method: tuple[_IslandingDetectionEnum, ...] | list[_IslandingDetectionEnum] | None = ...,
        ev_islanding_trip_time: float | None = ...,
        ev_maximum_level1_dc_injection: float | None = ...,
        ev_duration_level1_dc_injection: float | None = ...,
        ev_maximum_level2_dc_injection: float | None = ...,
        ev_duration_level2_dc_injection: float | None = ...,
        ev_reactive_susceptance: float | None = ...,
        ev_session_total_discharge_energy_available: float | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def ev_supported_der_control(self) -> tuple[_DERControlEnum, ...] | None:
        """DER control functions supported by EV. + *ISO 15118-20*:
        DER_BPT_AC_CPDReqEnergyTransferModeType:DERControlFunctions (bitmap)

        `evSupportedDERControl`; at least 1 items.
        """
    @property
    def ev_over_excited_max_discharge_power(self) -> float | None:
        """Rated maximum injected active power by EV, at specified over-excited power factor
        (overExcitedPowerFactor). + It can also be defined as the rated maximum discharge power at the rated
        minimum injected reactive power value. This means that if the EV is providing reactive power support, and
        it is requested to discharge at max power (e.g. to satisfy an EMS request), the EV may override the
        request and discharge up to overExcitedMaximumDischargePower to meet the minimum reactive power
        requirements. + Corresponds to the WOvPF attribute in IEC 61850. + *ISO 15118-20*:
        DER_BPT_AC_CPDReqEnergyTransferModeType: EVOverExcitedMaximumDischargePower

        `evOverExcitedMaxDischargePower`.
        """
    @property
    def ev_over_excited_power_factor(self) -> float | None:
        """EV power factor when injecting (over excited) the minimum reactive power. + Corresponds to the OvPF
        attribute in IEC 61850. + *ISO 15118-20*: DER_BPT_AC_CPDReqEnergyTransferModeType:
        EVOverExcitedPowerFactor

        `evOverExcitedPowerFactor`.
        """
    @property
    def ev_under_excited_max_discharge_power(self) -> float | None:
        """Rated maximum injected active power by EV supported at specified under-excited power factor
        (EVUnderExcitedPowerFactor). + It can also be defined as the rated maximum dischargePower at the rated
        minimum absorbed reactive power value. This means that if the EV is providing reactive power support, and
        it is requested to discharge at max power (e.g. to satisfy an EMS request), the EV may override the
        request and discharge up to underExcitedMaximumDischargePower to meet the minimum reactive power
        requirements. + This corresponds to the WUnPF attribute in the IEC 61850. + *ISO 15118-20*:
        DER_BPT_AC_CPDReqEnergyTransferModeType: EVUnderExcitedMaximumDischargePower

        `evUnderExcitedMaxDischargePower`.
        """
    @property
    def ev_under_excited_power_factor(self) -> float | None:
        """EV power factor when injecting (under excited) the minimum reactive power. + Corresponds to the OvPF
        attribute in IEC 61850. + *ISO 15118-20*: DER_BPT_AC_CPDReqEnergyTransferModeType:
        EVUnderExcitedPowerFactor

        `evUnderExcitedPowerFactor`.
        """
    @property
    def max_apparent_power(self) -> float | None:
        """Rated maximum total apparent power, defined by min(EV, EVSE) in va. Corresponds to the VAMaxRtg in IEC
        61850. + *ISO 15118-20*: DER_BPT_AC_CPDReqEnergyTransferModeType: EVMaximumApparentPower

        `maxApparentPower`.
        """
    @property
    def max_charge_apparent_power(self) -> float | None:
        """Rated maximum absorbed apparent power, defined by min(EV, EVSE) in va. + This field represents the sum of
        all phases, unless values are provided for L2 and L3, in which case this field represents phase L1. +
        Corresponds to the ChaVAMaxRtg in IEC 61850. + *ISO 15118-20*: DER_BPT_AC_CPDReqEnergyTransferModeType:
        EVMaximumChargeApparentPower

        `maxChargeApparentPower`.
        """
    @property
    def max_charge_apparent_power_l2(self) -> float | None:
        """Rated maximum absorbed apparent power on phase L2, defined by min(EV, EVSE) in va. Corresponds to the
        ChaVAMaxRtg in IEC 61850. + *ISO 15118-20*: DER_BPT_AC_CPDReqEnergyTransferModeType:
        EVMaximumChargeApparentPower_L2

        `maxChargeApparentPower_L2`.
        """
    @property
    def max_charge_apparent_power_l3(self) -> float | None:
        """Rated maximum absorbed apparent power on phase L3, defined by min(EV, EVSE) in va. Corresponds to the
        ChaVAMaxRtg in IEC 61850. + *ISO 15118-20*: DER_BPT_AC_CPDReqEnergyTransferModeType:
        EVMaximumChargeApparentPower_L3

        `maxChargeApparentPower_L3`.
        """
    @property
    def max_discharge_apparent_power(self) -> float | None:
        """Rated maximum injected apparent power, defined by min(EV, EVSE) in va. + This field represents the sum of
        all phases, unless values are provided for L2 and L3, in which case this field represents phase L1. +
        Corresponds to the DisVAMaxRtg in IEC 61850. + *ISO 15118-20*: DER_BPT_AC_CPDReqEnergyTransferModeType:
        EVMaximumDischargeApparentPower

        `maxDischargeApparentPower`.
        """
    @property
    def max_discharge_apparent_power_l2(self) -> float | None:
        """Rated maximum injected apparent power on phase L2, defined by min(EV, EVSE) in va. + Corresponds to the
        DisVAMaxRtg in IEC 61850. + *ISO 15118-20*: DER_BPT_AC_CPDReqEnergyTransferModeType:
        EVMaximumDischargeApparentPower_L2

        `maxDischargeApparentPower_L2`.
        """
    @property
    def max_discharge_apparent_power_l3(self) -> float | None:
        """Rated maximum injected apparent power on phase L3, defined by min(EV, EVSE) in va. + Corresponds to the
        DisVAMaxRtg in IEC 61850. + *ISO 15118-20*: DER_BPT_AC_CPDReqEnergyTransferModeType:
        EVMaximumDischargeApparentPower_L3

        `maxDischargeApparentPower_L3`.
        """
    @property
    def max_charge_reactive_power(self) -> float | None:
        """Rated maximum absorbed reactive power, defined by min(EV, EVSE), in vars. + This field represents the sum
        of all phases, unless values are provided for L2 and L3, in which case this field represents phase L1. +
        Corresponds to the AvarMax attribute in the IEC 61850. + *ISO 15118-20*:
        DER_BPT_AC_CPDReqEnergyTransferModeType: EVMaximumChargeReactivePower

        `maxChargeReactivePower`.
        """
    @property
    def max_charge_reactive_power_l2(self) -> float | None:
        """Rated maximum absorbed reactive power, defined by min(EV, EVSE), in vars on phase L2. + Corresponds to the
        AvarMax attribute in the IEC 61850. + *ISO 15118-20*: DER_BPT_AC_CPDReqEnergyTransferModeType:
        EVMaximumChargeReactivePower_L2

        `maxChargeReactivePower_L2`.
        """
    @property
    def max_charge_reactive_power_l3(self) -> float | None:
        """Rated maximum absorbed reactive power, defined by min(EV, EVSE), in vars on phase L3. + Corresponds to the
        AvarMax attribute in the IEC 61850. + *ISO 15118-20*: DER_BPT_AC_CPDReqEnergyTransferModeType:
        EVMaximumChargeReactivePower_L3

        `maxChargeReactivePower_L3`.
        """
    @property
    def min_charge_reactive_power(self) -> float | None:
        """Rated minimum absorbed reactive power, defined by max(EV, EVSE), in vars. + This field represents the sum
        of all phases, unless values are provided for L2 and L3, in which case this field represents phase L1. +
        *ISO 15118-20*: DER_BPT_AC_CPDReqEnergyTransferModeType: EVMinimumChargeReactivePower

        `minChargeReactivePower`.
        """
    @property
    def min_charge_reactive_power_l2(self) -> float | None:
        """Rated minimum absorbed reactive power, defined by max(EV, EVSE), in vars on phase L2. + *ISO 15118-20*:
        DER_BPT_AC_CPDReqEnergyTransferModeType: EVMinimumChargeReactivePower_L2

        `minChargeReactivePower_L2`.
        """
    @property
    def min_charge_reactive_power_l3(self) -> float | None:
        """Rated minimum absorbed reactive power, defined by max(EV, EVSE), in vars on phase L3. + *ISO 15118-20*:
        DER_BPT_AC_CPDReqEnergyTransferModeType: EVMinimumChargeReactivePower_L3

        `minChargeReactivePower_L3`.
        """
    @property
    def max_discharge_reactive_power(self) -> float | None:
        """Rated maximum injected reactive power, defined by min(EV, EVSE), in vars. + This field represents the sum
        of all phases, unless values are provided for L2 and L3, in which case this field represents phase L1. +
        Corresponds to the IvarMax attribute in the IEC 61850. + *ISO 15118-20*:
        DER_BPT_AC_CPDReqEnergyTransferModeType: EVMaximumDischargeReactivePower

        `maxDischargeReactivePower`.
        """
    @property
    def max_discharge_reactive_power_l2(self) -> float | None:
        """Rated maximum injected reactive power, defined by min(EV, EVSE), in vars on phase L2. + Corresponds to the
        IvarMax attribute in the IEC 61850. + *ISO 15118-20*: DER_BPT_AC_CPDReqEnergyTransferModeType:
        EVMaximumDischargeReactivePower_L2

        `maxDischargeReactivePower_L2`.
        """
    @property
    def max_discharge_reactive_power_l3(self) -> float | None:
        """Rated maximum injected reactive power, defined by min(EV, EVSE), in vars on phase L3. + Corresponds to the
        IvarMax attribute in the IEC 61850. + *ISO 15118-20*: DER_BPT_AC_CPDReqEnergyTransferModeType:
        EVMaximumDischargeReactivePower_L3

        `maxDischargeReactivePower_L3`.
        """
    @property
    def min_discharge_reactive_power(self) -> float | None:
        """Rated minimum injected reactive power, defined by max(EV, EVSE), in vars. + This field represents the sum
        of all phases, unless values are provided for L2 and L3, in which case this field represents phase L1. +
        *ISO 15118-20*: DER_BPT_AC_CPDReqEnergyTransferModeType: EVMinimumDischargeReactivePower

        `minDischargeReactivePower`.
        """
    @property
    def min_discharge_reactive_power_l2(self) -> float | None:
        """Rated minimum injected reactive power, defined by max(EV, EVSE), in var on phase L2. + *ISO 15118-20*:
        DER_BPT_AC_CPDReqEnergyTransferModeType: EVMinimumDischargeReactivePower_L2

        `minDischargeReactivePower_L2`.
        """
    @property
    def min_discharge_reactive_power_l3(self) -> float | None:
        """Rated minimum injected reactive power, defined by max(EV, EVSE), in var on phase L3. + *ISO 15118-20*:
        DER_BPT_AC_CPDReqEnergyTransferModeType: EVMinimumDischargeReactivePower_L3

        `minDischargeReactivePower_L3`.
        """
    @property
    def nominal_voltage(self) -> float | None:
        """Line voltage supported by EVSE and EV. *ISO 15118-20*: DER_BPT_AC_CPDReqEnergyTransferModeType:
        EVNominalVoltage

        `nominalVoltage`.
        """
    @property
    def nominal_voltage_offset(self) -> float | None:
        """The nominal AC voltage (rms) offset between the Charging Station's electrical connection point and the
        utility's point of common coupling. + *ISO 15118-20*: DER_BPT_AC_CPDReqEnergyTransferModeType:
        EVNominalVoltageOffset

        `nominalVoltageOffset`.
        """
    @property
    def max_nominal_voltage(self) -> float | None:
        """Maximum AC rms voltage, as defined by min(EV, EVSE) to operate with. + *ISO 15118-20*:
        DER_BPT_AC_CPDReqEnergyTransferModeType: EVMaximumNominalVoltage

        `maxNominalVoltage`.
        """
    @property
    def min_nominal_voltage(self) -> float | None:
        """Minimum AC rms voltage, as defined by max(EV, EVSE) to operate with. + *ISO 15118-20*:
        DER_BPT_AC_CPDReqEnergyTransferModeType: EVMinimumNominalVoltage

        `minNominalVoltage`.
        """
    @property
    def ev_inverter_manufacturer(self) -> str | None:
        """Manufacturer of the EV inverter. + *ISO 15118-20*: DER_BPT_AC_CPDReqEnergyTransferModeType:
        EVInverterManufacturer

        `evInverterManufacturer`; at most 50 characters.
        """
    @property
    def ev_inverter_model(self) -> str | None:
        """Model name of the EV inverter. + *ISO 15118-20*: DER_BPT_AC_CPDReqEnergyTransferModeType: EVInverterModel

        `evInverterModel`; at most 50 characters.
        """
    @property
    def ev_inverter_serial_number(self) -> str | None:
        """Serial number of the EV inverter. + *ISO 15118-20*: DER_BPT_AC_CPDReqEnergyTransferModeType:
        EVInverterSerialNumber

        `evInverterSerialNumber`; at most 50 characters.
        """
    @property
    def ev_inverter_sw_version(self) -> str | None:
        """Software version of EV inverter. + *ISO 15118-20*: DER_BPT_AC_CPDReqEnergyTransferModeType:
        EVInverterSwVersion

        `evInverterSwVersion`; at most 50 characters.
        """
    @property
    def ev_inverter_hw_version(self) -> str | None:
        """Hardware version of EV inverter. + *ISO 15118-20*: DER_BPT_AC_CPDReqEnergyTransferModeType:
        EVInverterHwVersion

        `evInverterHwVersion`; at most 50 characters.
        """
    @property
    def ev_islanding_detection_method(self) -> tuple[_IslandingDetectionEnum, ...] | None:
        """Type of islanding detection method. Only mandatory when islanding detection is required at the site, as
        set in the ISO 15118 Service Details configuration. + *ISO 15118-20*:
        DER_BPT_AC_CPDReqEnergyTransferModeType: EVIslandingDetectionMethod

        `evIslandingDetectionMethod`; at least 1 items.
        """
    @property
    def ev_islanding_trip_time(self) -> float | None:
        """Time after which EV will trip if an island has been detected. + *ISO 15118-20*:
        DER_BPT_AC_CPDReqEnergyTransferModeType: EVIslandingTripTime

        `evIslandingTripTime`.
        """
    @property
    def ev_maximum_level1_dc_injection(self) -> float | None:
        """Maximum injected DC current allowed at level 1 charging. + *ISO 15118-20*:
        DER_BPT_AC_CPDReqEnergyTransferModeType: EVMaximumLevel1DCInjection

        `evMaximumLevel1DCInjection`.
        """
    @property
    def ev_duration_level1_dc_injection(self) -> float | None:
        """Maximum allowed duration of DC injection at level 1 charging. + *ISO 15118-20*:
        DER_BPT_AC_CPDReqEnergyTransferModeType: EVDurationLevel1DCInjection

        `evDurationLevel1DCInjection`.
        """
    @property
    def ev_maximum_level2_dc_injection(self) -> float | None:
        """Maximum injected DC current allowed at level 2 charging. + *ISO 15118-20*:
        DER_BPT_AC_CPDReqEnergyTransferModeType: EVMaximumLevel2DCInjection

        `evMaximumLevel2DCInjection`.
        """
    @property
    def ev_duration_level2_dc_injection(self) -> float | None:
        """Maximum allowed duration of DC injection at level 2 charging. + *ISO 15118-20*:
        DER_BPT_AC_CPDReqEnergyTransferModeType: EVDurationLevel2DCInjection

        `evDurationLevel2DCInjection`.
        """
    @property
    def ev_reactive_susceptance(self) -> float | None:
        """Measure of the susceptibility of the circuit to reactance, in Siemens (S). + *ISO 15118-20*:
        DER_BPT_AC_CPDReqEnergyTransferModeType: EVReactiveSusceptance

        `evReactiveSusceptance`.
        """
    @property
    def ev_session_total_discharge_energy_available(self) -> float | None:
        """Total energy value, in Wh, that EV is allowed to provide during the entire V2G session. The value is
        independent of the V2X Cycling area. Once this value reaches the value of 0, the EV may block any attempt
        to discharge in order to protect the battery health. *ISO 15118-20*:
        DER_BPT_AC_CPDReqEnergyTransferModeType: EVSessionTotalDischargeEnergyAvailable

        `evSessionTotalDischargeEnergyAvailable`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class DERCurve(Typed):
    """`DERCurve` of OCPP 2.1."""

    __match_args__ = (
        "curve_data",
        "priority",
        "y_unit",
    )
    def __new__(
        cls,
        *,
        curve_data: tuple[DERCurvePoints, ...] | list[DERCurvePoints],
        priority: int,
        y_unit: _DERUnitEnum,
        hysteresis: Hysteresis | None = None,
        reactive_power_params: ReactivePowerParams | None = None,
        voltage_params: VoltageParams | None = None,
        response_time: float | None = None,
        start_time: str | None = None,
        duration: float | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        curve_data: tuple[DERCurvePoints, ...] | list[DERCurvePoints] = ...,
        priority: int = ...,
        y_unit: _DERUnitEnum = ...,
        hysteresis: Hysteresis | None = ...,
        reactive_power_params: ReactivePowerParams | None = ...,
        voltage_params: VoltageParams | None = ...,
        response_time: float | None = ...,
        start_time: str | None = ...,
        duration: float | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def curve_data(self) -> tuple[DERCurvePoints, ...]:
        """`curveData`; 1 to 10 items."""
    @property
    def priority(self) -> int:
        """Priority of curve (0=highest)

        `priority`; at least 0.
        """
    @property
    def y_unit(self) -> _DERUnitEnum:
        """Unit of the Y-axis of DER curve

        `yUnit`.
        """
    @property
    def hysteresis(self) -> Hysteresis | None:
        """`hysteresis`."""
    @property
    def reactive_power_params(self) -> ReactivePowerParams | None:
        """`reactivePowerParams`."""
    @property
    def voltage_params(self) -> VoltageParams | None:
        """`voltageParams`."""
    @property
    def response_time(self) -> float | None:
        """Open loop response time, the time to ramp up to 90% of the new target in response to the change in
        voltage, in seconds. A value of 0 is used to mean no limit. When not present, the device should follow its
        default behavior.

        `responseTime`.
        """
    @property
    def start_time(self) -> str | None:
        """Point in time when this curve will become activated. Only absent when _default_ is true.

        `startTime`; date and time (RFC 3339).
        """
    @property
    def duration(self) -> float | None:
        """Duration in seconds that this curve will be active. Only absent when _default_ is true.

        `duration`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class DERCurveGet(Typed):
    """`DERCurveGet` of OCPP 2.1."""

    __match_args__ = (
        "curve",
        "id",
        "curve_type",
        "is_default",
        "is_superseded",
    )
    def __new__(
        cls,
        *,
        curve: DERCurve,
        id: str,
        curve_type: _DERControlEnum,
        is_default: bool,
        is_superseded: bool,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        curve: DERCurve = ...,
        id: str = ...,
        curve_type: _DERControlEnum = ...,
        is_default: bool = ...,
        is_superseded: bool = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def curve(self) -> DERCurve:
        """`curve`."""
    @property
    def id(self) -> str:
        """Id of DER curve

        `id`; at most 36 characters.
        """
    @property
    def curve_type(self) -> _DERControlEnum:
        """Type of DER curve

        `curveType`.
        """
    @property
    def is_default(self) -> bool:
        """True if this is a default curve

        `isDefault`.
        """
    @property
    def is_superseded(self) -> bool:
        """True if this setting is superseded by a higher priority setting (i.e. lower value of _priority_)

        `isSuperseded`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class DERCurvePoints(Typed):
    """`DERCurvePoints` of OCPP 2.1."""

    __match_args__ = (
        "x",
        "y",
    )
    def __new__(cls, *, x: float, y: float, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, x: float = ..., y: float = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def x(self) -> float:
        """The data value of the X-axis (independent) variable, depending on the curve type.

        `x`.
        """
    @property
    def y(self) -> float:
        """The data value of the Y-axis (dependent) variable, depending on the <<cmn_derunitenumtype>> of the curve.
        If _y_ is power factor, then a positive value means DER is absorbing reactive power (under-excited), a
        negative value when DER is injecting reactive power (over-excited).

        `y`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class DataTransfer(Request[DataTransferResponse, _ErrorCode2]):
    """The payload of DataTransfer (OCPP 2.1)."""

    __match_args__ = ("vendor_id",)
    def __new__(
        cls, *, vendor_id: str, message_id: str | None = None, data: Any = ..., custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        vendor_id: str = ...,
        message_id: str | None = ...,
        data: Any = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def vendor_id(self) -> str:
        """This identifies the Vendor specific implementation

        `vendorId`; at most 255 characters.
        """
    @property
    def message_id(self) -> str | None:
        """May be used to indicate a specific message or implementation.

        `messageId`; at most 50 characters.
        """
    @property
    def data(self) -> Any:
        """Data without specified length or format. This needs to be decided by both parties (Open to
        implementation).

        `data`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class DataTransferResponse(Typed):
    """The payload of DataTransferResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _DataTransferStatusEnum,
        status_info: StatusInfo | None = None,
        data: Any = ...,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _DataTransferStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        data: Any = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _DataTransferStatusEnum:
        """This indicates the success or failure of the data transfer.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def data(self) -> Any:
        """Data without specified length or format, in response to request.

        `data`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class DeleteCertificate(Request[DeleteCertificateResponse, _ErrorCode2]):
    """The payload of DeleteCertificate (OCPP 2.1)."""

    __match_args__ = ("certificate_hash_data",)
    def __new__(cls, *, certificate_hash_data: CertificateHashData, custom_data: CustomData | None = None) -> Self: ...
    def replace(
        self, *, certificate_hash_data: CertificateHashData = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def certificate_hash_data(self) -> CertificateHashData:
        """`certificateHashData`."""
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class DeleteCertificateResponse(Typed):
    """The payload of DeleteCertificateResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _DeleteCertificateStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _DeleteCertificateStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _DeleteCertificateStatusEnum:
        """Charging Station indicates if it can process the request.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class EVAbsolutePriceSchedule(Typed):
    """*(2.1)* Price schedule of EV energy offer."""

    __match_args__ = (
        "time_anchor",
        "currency",
        "ev_absolute_price_schedule_entries",
        "price_algorithm",
    )
    def __new__(
        cls,
        *,
        time_anchor: str,
        currency: str,
        ev_absolute_price_schedule_entries: tuple[EVAbsolutePriceScheduleEntry, ...]
        | list[EVAbsolutePriceScheduleEntry],
        price_algorithm: str,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        time_anchor: str = ...,
        currency: str = ...,
        ev_absolute_price_schedule_entries: tuple[EVAbsolutePriceScheduleEntry, ...]
        | list[EVAbsolutePriceScheduleEntry] = ...,
        price_algorithm: str = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def time_anchor(self) -> str:
        """Starting point in time of the EVEnergyOffer.

        `timeAnchor`; date and time (RFC 3339).
        """
    @property
    def currency(self) -> str:
        """Currency code according to ISO 4217.

        `currency`; at most 3 characters.
        """
    @property
    def ev_absolute_price_schedule_entries(self) -> tuple[EVAbsolutePriceScheduleEntry, ...]:
        """*(2.1)* An entry in price schedule over time for which EV is willing to discharge.

        `evAbsolutePriceScheduleEntries`; 1 to 1024 items.
        """
    @property
    def price_algorithm(self) -> str:
        """ISO 15118-20 URN of price algorithm: Power, PeakPower, StackedEnergy.

        `priceAlgorithm`; at most 2000 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class EVAbsolutePriceScheduleEntry(Typed):
    """*(2.1)* An entry in price schedule over time for which EV is willing to discharge."""

    __match_args__ = (
        "duration",
        "ev_price_rule",
    )
    def __new__(
        cls,
        *,
        duration: int,
        ev_price_rule: tuple[EVPriceRule, ...] | list[EVPriceRule],
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        duration: int = ...,
        ev_price_rule: tuple[EVPriceRule, ...] | list[EVPriceRule] = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def duration(self) -> int:
        """The amount of seconds of this entry.

        `duration`.
        """
    @property
    def ev_price_rule(self) -> tuple[EVPriceRule, ...]:
        """*(2.1)* An entry in price schedule over time for which EV is willing to discharge.

        `evPriceRule`; 1 to 8 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class EVEnergyOffer(Typed):
    """*(2.1)* A schedule of the energy amount over time that EV is willing to discharge. A negative value indicates
    the willingness to discharge under specific conditions, a positive value indicates that the EV currently is
    not able to offer energy to discharge.
    """

    __match_args__ = ("ev_power_schedule",)
    def __new__(
        cls,
        *,
        ev_power_schedule: EVPowerSchedule,
        ev_absolute_price_schedule: EVAbsolutePriceSchedule | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        ev_power_schedule: EVPowerSchedule = ...,
        ev_absolute_price_schedule: EVAbsolutePriceSchedule | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def ev_power_schedule(self) -> EVPowerSchedule:
        """*(2.1)* Schedule of EV energy offer.

        `evPowerSchedule`.
        """
    @property
    def ev_absolute_price_schedule(self) -> EVAbsolutePriceSchedule | None:
        """*(2.1)* Price schedule of EV energy offer.

        `evAbsolutePriceSchedule`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class EVPowerSchedule(Typed):
    """*(2.1)* Schedule of EV energy offer."""

    __match_args__ = (
        "ev_power_schedule_entries",
        "time_anchor",
    )
    def __new__(
        cls,
        *,
        ev_power_schedule_entries: tuple[EVPowerScheduleEntry, ...] | list[EVPowerScheduleEntry],
        time_anchor: str,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        ev_power_schedule_entries: tuple[EVPowerScheduleEntry, ...] | list[EVPowerScheduleEntry] = ...,
        time_anchor: str = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def ev_power_schedule_entries(self) -> tuple[EVPowerScheduleEntry, ...]:
        """*(2.1)* An entry in schedule of the energy amount over time that EV is willing to discharge. A negative
        value indicates the willingness to discharge under specific conditions, a positive value indicates that
        the EV currently is not able to offer energy to discharge.

        `evPowerScheduleEntries`; 1 to 1024 items.
        """
    @property
    def time_anchor(self) -> str:
        """The time that defines the starting point for the EVEnergyOffer.

        `timeAnchor`; date and time (RFC 3339).
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class EVPowerScheduleEntry(Typed):
    """*(2.1)* An entry in schedule of the energy amount over time that EV is willing to discharge. A negative value
    indicates the willingness to discharge under specific conditions, a positive value indicates that the EV
    currently is not able to offer energy to discharge.
    """

    __match_args__ = (
        "duration",
        "power",
    )
    def __new__(cls, *, duration: int, power: float, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, duration: int = ..., power: float = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def duration(self) -> int:
        """The duration of this entry.

        `duration`.
        """
    @property
    def power(self) -> float:
        """Defines maximum amount of power for the duration of this EVPowerScheduleEntry to be discharged from the EV
        battery through EVSE power outlet. Negative values are used for discharging.

        `power`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class EVPriceRule(Typed):
    """*(2.1)* An entry in price schedule over time for which EV is willing to discharge."""

    __match_args__ = (
        "energy_fee",
        "power_range_start",
    )
    def __new__(cls, *, energy_fee: float, power_range_start: float, custom_data: CustomData | None = None) -> Self: ...
    def replace(
        self, *, energy_fee: float = ..., power_range_start: float = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def energy_fee(self) -> float:
        """Cost per kWh.

        `energyFee`.
        """
    @property
    def power_range_start(self) -> float:
        """The EnergyFee applies between this value and the value of the PowerRangeStart of the subsequent
        EVPriceRule. If the power is below this value, the EnergyFee of the previous EVPriceRule applies. Negative
        values are used for discharging.

        `powerRangeStart`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class EVSE(Typed):
    """Electric Vehicle Supply Equipment"""

    __match_args__ = ("id",)
    def __new__(cls, *, id: int, connector_id: int | None = None, custom_data: CustomData | None = None) -> Self: ...
    def replace(
        self, *, id: int = ..., connector_id: int | None = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def id(self) -> int:
        """EVSE Identifier. This contains a number (> 0) designating an EVSE of the Charging Station.

        `id`; at least 0.
        """
    @property
    def connector_id(self) -> int | None:
        """An id to designate a specific connector (on an EVSE) by connector index number.

        `connectorId`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class EnterService(Typed):
    """`EnterService` of OCPP 2.1."""

    __match_args__ = (
        "priority",
        "high_voltage",
        "low_voltage",
        "high_freq",
        "low_freq",
    )
    def __new__(
        cls,
        *,
        priority: int,
        high_voltage: float,
        low_voltage: float,
        high_freq: float,
        low_freq: float,
        delay: float | None = None,
        random_delay: float | None = None,
        ramp_rate: float | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        priority: int = ...,
        high_voltage: float = ...,
        low_voltage: float = ...,
        high_freq: float = ...,
        low_freq: float = ...,
        delay: float | None = ...,
        random_delay: float | None = ...,
        ramp_rate: float | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def priority(self) -> int:
        """Priority of setting (0=highest)

        `priority`; at least 0.
        """
    @property
    def high_voltage(self) -> float:
        """Enter service voltage high

        `highVoltage`.
        """
    @property
    def low_voltage(self) -> float:
        """Enter service voltage low

        `lowVoltage`.
        """
    @property
    def high_freq(self) -> float:
        """Enter service frequency high

        `highFreq`.
        """
    @property
    def low_freq(self) -> float:
        """Enter service frequency low

        `lowFreq`.
        """
    @property
    def delay(self) -> float | None:
        """Enter service delay

        `delay`.
        """
    @property
    def random_delay(self) -> float | None:
        """Enter service randomized delay

        `randomDelay`.
        """
    @property
    def ramp_rate(self) -> float | None:
        """Enter service ramp rate in seconds

        `rampRate`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class EnterServiceGet(Typed):
    """`EnterServiceGet` of OCPP 2.1."""

    __match_args__ = (
        "enter_service",
        "id",
    )
    def __new__(cls, *, enter_service: EnterService, id: str, custom_data: CustomData | None = None) -> Self: ...
    def replace(
        self, *, enter_service: EnterService = ..., id: str = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def enter_service(self) -> EnterService:
        """`enterService`."""
    @property
    def id(self) -> str:
        """Id of setting

        `id`; at most 36 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class EventData(Typed):
    """Class to report an event notification for a component-variable."""

    __match_args__ = (
        "event_id",
        "timestamp",
        "trigger",
        "actual_value",
        "component",
        "event_notification_type",
        "variable",
    )
    def __new__(
        cls,
        *,
        event_id: int,
        timestamp: str,
        trigger: _EventTriggerEnum,
        actual_value: str,
        component: Component,
        event_notification_type: _EventNotificationEnum,
        variable: Variable,
        cause: int | None = None,
        tech_code: str | None = None,
        tech_info: str | None = None,
        cleared: bool | None = None,
        transaction_id: str | None = None,
        variable_monitoring_id: int | None = None,
        severity: int | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        event_id: int = ...,
        timestamp: str = ...,
        trigger: _EventTriggerEnum = ...,
        actual_value: str = ...,
        component: Component = ...,
        event_notification_type: _EventNotificationEnum = ...,
        variable: Variable = ...,
        cause: int | None = ...,
        tech_code: str | None = ...,
        tech_info: str | None = ...,
        cleared: bool | None = ...,
        transaction_id: str | None = ...,
        variable_monitoring_id: int | None = ...,
        severity: int | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def event_id(self) -> int:
        """Identifies the event. This field can be referred to as a cause by other events.

        `eventId`; at least 0.
        """
    @property
    def timestamp(self) -> str:
        """Timestamp of the moment the report was generated.

        `timestamp`; date and time (RFC 3339).
        """
    @property
    def trigger(self) -> _EventTriggerEnum:
        """Type of trigger for this event, e.g. exceeding a threshold value.

        `trigger`.
        """
    @property
    def actual_value(self) -> str:
        """Actual value (_attributeType_ Actual) of the variable. The Configuration Variable <<configkey-reporting-
        value-size,ReportingValueSize>> can be used to limit GetVariableResult.attributeValue,
        VariableAttribute.value and EventData.actualValue. The max size of these values will always remain equal.

        `actualValue`; at most 2500 characters.
        """
    @property
    def component(self) -> Component:
        """A physical or logical component

        `component`.
        """
    @property
    def event_notification_type(self) -> _EventNotificationEnum:
        """Specifies the event notification type of the message.

        `eventNotificationType`.
        """
    @property
    def variable(self) -> Variable:
        """Reference key to a component-variable.

        `variable`.
        """
    @property
    def cause(self) -> int | None:
        """Refers to the Id of an event that is considered to be the cause for this event.

        `cause`; at least 0.
        """
    @property
    def tech_code(self) -> str | None:
        """Technical (error) code as reported by component.

        `techCode`; at most 50 characters.
        """
    @property
    def tech_info(self) -> str | None:
        """Technical detail information as reported by component.

        `techInfo`; at most 500 characters.
        """
    @property
    def cleared(self) -> bool | None:
        """_Cleared_ is set to true to report the clearing of a monitored situation, i.e. a 'return to normal'.

        `cleared`.
        """
    @property
    def transaction_id(self) -> str | None:
        """If an event notification is linked to a specific transaction, this field can be used to specify its
        transactionId.

        `transactionId`; at most 36 characters.
        """
    @property
    def variable_monitoring_id(self) -> int | None:
        """Identifies the VariableMonitoring which triggered the event.

        `variableMonitoringId`; at least 0.
        """
    @property
    def severity(self) -> int | None:
        """*(2.1)* Severity associated with the monitor in _variableMonitoringId_ or with the hardwired notification.

        `severity`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class Firmware(Typed):
    """Represents a copy of the firmware that can be loaded/updated on the Charging Station."""

    __match_args__ = (
        "location",
        "retrieve_date_time",
    )
    def __new__(
        cls,
        *,
        location: str,
        retrieve_date_time: str,
        install_date_time: str | None = None,
        signing_certificate: str | None = None,
        signature: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        location: str = ...,
        retrieve_date_time: str = ...,
        install_date_time: str | None = ...,
        signing_certificate: str | None = ...,
        signature: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def location(self) -> str:
        """URI defining the origin of the firmware.

        `location`; at most 2000 characters.
        """
    @property
    def retrieve_date_time(self) -> str:
        """Date and time at which the firmware shall be retrieved.

        `retrieveDateTime`; date and time (RFC 3339).
        """
    @property
    def install_date_time(self) -> str | None:
        """Date and time at which the firmware shall be installed.

        `installDateTime`; date and time (RFC 3339).
        """
    @property
    def signing_certificate(self) -> str | None:
        """Certificate with which the firmware was signed. PEM encoded X.509 certificate.

        `signingCertificate`; at most 5500 characters.
        """
    @property
    def signature(self) -> str | None:
        """Base64 encoded firmware signature.

        `signature`; at most 800 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class FirmwareStatusNotification(Request[FirmwareStatusNotificationResponse, _ErrorCode2]):
    """The payload of FirmwareStatusNotification (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _FirmwareStatusEnum,
        request_id: int | None = None,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _FirmwareStatusEnum = ...,
        request_id: int | None = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _FirmwareStatusEnum:
        """This contains the progress status of the firmware installation.

        `status`.
        """
    @property
    def request_id(self) -> int | None:
        """The request id that was provided in the UpdateFirmwareRequest that started this firmware update. This
        field is mandatory, unless the message was triggered by a TriggerMessageRequest AND there is no firmware
        update ongoing.

        `requestId`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class FirmwareStatusNotificationResponse(Typed):
    """The payload of FirmwareStatusNotificationResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class FixedPF(Typed):
    """`FixedPF` of OCPP 2.1."""

    __match_args__ = (
        "priority",
        "displacement",
        "excitation",
    )
    def __new__(
        cls,
        *,
        priority: int,
        displacement: float,
        excitation: bool,
        start_time: str | None = None,
        duration: float | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        priority: int = ...,
        displacement: float = ...,
        excitation: bool = ...,
        start_time: str | None = ...,
        duration: float | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def priority(self) -> int:
        """Priority of setting (0=highest)

        `priority`; at least 0.
        """
    @property
    def displacement(self) -> float:
        """Power factor, cos(phi), as value between 0..1.

        `displacement`.
        """
    @property
    def excitation(self) -> bool:
        """True when absorbing reactive power (under-excited), false when injecting reactive power (over-excited).

        `excitation`.
        """
    @property
    def start_time(self) -> str | None:
        """Time when this setting becomes active

        `startTime`; date and time (RFC 3339).
        """
    @property
    def duration(self) -> float | None:
        """Duration in seconds that this setting is active.

        `duration`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class FixedPFGet(Typed):
    """`FixedPFGet` of OCPP 2.1."""

    __match_args__ = (
        "fixed_pf",
        "id",
        "is_default",
        "is_superseded",
    )
    def __new__(
        cls, *, fixed_pf: FixedPF, id: str, is_default: bool, is_superseded: bool, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        fixed_pf: FixedPF = ...,
        id: str = ...,
        is_default: bool = ...,
        is_superseded: bool = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def fixed_pf(self) -> FixedPF:
        """`fixedPF`."""
    @property
    def id(self) -> str:
        """Id of setting.

        `id`; at most 36 characters.
        """
    @property
    def is_default(self) -> bool:
        """True if setting is a default control.

        `isDefault`.
        """
    @property
    def is_superseded(self) -> bool:
        """True if this setting is superseded by a lower priority setting.

        `isSuperseded`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class FixedVar(Typed):
    """`FixedVar` of OCPP 2.1."""

    __match_args__ = (
        "priority",
        "setpoint",
        "unit",
    )
    def __new__(
        cls,
        *,
        priority: int,
        setpoint: float,
        unit: _DERUnitEnum,
        start_time: str | None = None,
        duration: float | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        priority: int = ...,
        setpoint: float = ...,
        unit: _DERUnitEnum = ...,
        start_time: str | None = ...,
        duration: float | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def priority(self) -> int:
        """Priority of setting (0=highest)

        `priority`; at least 0.
        """
    @property
    def setpoint(self) -> float:
        """The value specifies a target var output interpreted as a signed percentage (-100 to 100). A negative value
        refers to charging, whereas a positive one refers to discharging. The value type is determined by the unit
        field.

        `setpoint`.
        """
    @property
    def unit(self) -> _DERUnitEnum:
        """Unit of the Y-axis of DER curve

        `unit`.
        """
    @property
    def start_time(self) -> str | None:
        """Time when this setting becomes active.

        `startTime`; date and time (RFC 3339).
        """
    @property
    def duration(self) -> float | None:
        """Duration in seconds that this setting is active.

        `duration`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class FixedVarGet(Typed):
    """`FixedVarGet` of OCPP 2.1."""

    __match_args__ = (
        "fixed_var",
        "id",
        "is_default",
        "is_superseded",
    )
    def __new__(
        cls,
        *,
        fixed_var: FixedVar,
        id: str,
        is_default: bool,
        is_superseded: bool,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        fixed_var: FixedVar = ...,
        id: str = ...,
        is_default: bool = ...,
        is_superseded: bool = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def fixed_var(self) -> FixedVar:
        """`fixedVar`."""
    @property
    def id(self) -> str:
        """Id of setting

        `id`; at most 36 characters.
        """
    @property
    def is_default(self) -> bool:
        """True if setting is a default control.

        `isDefault`.
        """
    @property
    def is_superseded(self) -> bool:
        """True if this setting is superseded by a lower priority setting

        `isSuperseded`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class FreqDroop(Typed):
    """`FreqDroop` of OCPP 2.1."""

    __match_args__ = (
        "priority",
        "over_freq",
        "under_freq",
        "over_droop",
        "under_droop",
        "response_time",
    )
    def __new__(
        cls,
        *,
        priority: int,
        over_freq: float,
        under_freq: float,
        over_droop: float,
        under_droop: float,
        response_time: float,
        start_time: str | None = None,
        duration: float | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        priority: int = ...,
        over_freq: float = ...,
        under_freq: float = ...,
        over_droop: float = ...,
        under_droop: float = ...,
        response_time: float = ...,
        start_time: str | None = ...,
        duration: float | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def priority(self) -> int:
        """Priority of setting (0=highest)

        `priority`; at least 0.
        """
    @property
    def over_freq(self) -> float:
        """Over-frequency start of droop

        `overFreq`.
        """
    @property
    def under_freq(self) -> float:
        """Under-frequency start of droop

        `underFreq`.
        """
    @property
    def over_droop(self) -> float:
        """Over-frequency droop per unit, oFDroop

        `overDroop`.
        """
    @property
    def under_droop(self) -> float:
        """Under-frequency droop per unit, uFDroop

        `underDroop`.
        """
    @property
    def response_time(self) -> float:
        """Open loop response time in seconds

        `responseTime`.
        """
    @property
    def start_time(self) -> str | None:
        """Time when this setting becomes active

        `startTime`; date and time (RFC 3339).
        """
    @property
    def duration(self) -> float | None:
        """Duration in seconds that this setting is active

        `duration`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class FreqDroopGet(Typed):
    """`FreqDroopGet` of OCPP 2.1."""

    __match_args__ = (
        "freq_droop",
        "id",
        "is_default",
        "is_superseded",
    )
    def __new__(
        cls,
        *,
        freq_droop: FreqDroop,
        id: str,
        is_default: bool,
        is_superseded: bool,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        freq_droop: FreqDroop = ...,
        id: str = ...,
        is_default: bool = ...,
        is_superseded: bool = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def freq_droop(self) -> FreqDroop:
        """`freqDroop`."""
    @property
    def id(self) -> str:
        """Id of setting

        `id`; at most 36 characters.
        """
    @property
    def is_default(self) -> bool:
        """True if setting is a default control.

        `isDefault`.
        """
    @property
    def is_superseded(self) -> bool:
        """True if this setting is superseded by a higher priority setting (i.e. lower value of _priority_)

        `isSuperseded`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class Get15118EVCertificate(Request[Get15118EVCertificateResponse, _ErrorCode2]):
    """The payload of Get15118EVCertificate (OCPP 2.1)."""

    __match_args__ = (
        "iso15118_schema_version",
        "action",
        "exi_request",
    )
    def __new__(
        cls,
        *,
        iso15118_schema_version: str,
        action: _CertificateActionEnum,
        exi_request: str,
        maximum_contract_certificate_chains: int | None = None,
        prioritized_emaids: tuple[str, ...] | list[str] | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        iso15118_schema_version: str = ...,
        action: _CertificateActionEnum = ...,
        exi_request: str = ...,
        maximum_contract_certificate_chains: int | None = ...,
        prioritized_emaids: tuple[str, ...] | list[str] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def iso15118_schema_version(self) -> str:
        """Schema version currently used for the 15118 session between EV and Charging Station. Needed for parsing of
        the EXI stream by the CSMS.

        `iso15118SchemaVersion`; at most 50 characters.
        """
    @property
    def action(self) -> _CertificateActionEnum:
        """Defines whether certificate needs to be installed or updated.

        `action`.
        """
    @property
    def exi_request(self) -> str:
        """*(2.1)* Raw CertificateInstallationReq request from EV, Base64 encoded. + Extended to support ISO 15118-20
        certificates. The minimum supported length is 11000. If a longer _exiRequest_ is supported, then the
        supported length must be communicated in variable OCPPCommCtrlr.FieldLength[
        "Get15118EVCertificateRequest.exiRequest" ].

        `exiRequest`; at most 11000 characters.
        """
    @property
    def maximum_contract_certificate_chains(self) -> int | None:
        """*(2.1)* Absent during ISO 15118-2 session. Required during ISO 15118-20 session. + Maximum number of
        contracts that EV wants to install.

        `maximumContractCertificateChains`; at least 0.
        """
    @property
    def prioritized_emaids(self) -> tuple[str, ...] | None:
        """*(2.1)* Absent during ISO 15118-2 session. Optional during ISO 15118-20 session. List of EMAIDs for which
        contract certificates must be requested first, in case there are more certificates than allowed by
        _maximumContractCertificateChains_.

        `prioritizedEMAIDs`; each at most 255 characters; 1 to 8 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class Get15118EVCertificateResponse(Typed):
    """The payload of Get15118EVCertificateResponse (OCPP 2.1)."""

    __match_args__ = (
        "status",
        "exi_response",
    )
    def __new__(
        cls,
        *,
        status: _Iso15118EVCertificateStatusEnum,
        exi_response: str,
        status_info: StatusInfo | None = None,
        remaining_contracts: int | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _Iso15118EVCertificateStatusEnum = ...,
        exi_response: str = ...,
        status_info: StatusInfo | None = ...,
        remaining_contracts: int | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _Iso15118EVCertificateStatusEnum:
        """Indicates whether the message was processed properly.

        `status`.
        """
    @property
    def exi_response(self) -> str:
        """*(2/1)* Raw CertificateInstallationRes response for the EV, Base64 encoded. + Extended to support ISO
        15118-20 certificates. The minimum supported length is 17000. If a longer _exiResponse_ is supported, then
        the supported length must be communicated in variable OCPPCommCtrlr.FieldLength[
        "Get15118EVCertificateResponse.exiResponse" ].

        `exiResponse`; at most 17000 characters.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def remaining_contracts(self) -> int | None:
        """*(2.1)* Number of contracts that can be retrieved with additional requests.

        `remainingContracts`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetBaseReport(Request[GetBaseReportResponse, _ErrorCode2]):
    """The payload of GetBaseReport (OCPP 2.1)."""

    __match_args__ = (
        "request_id",
        "report_base",
    )
    def __new__(
        cls, *, request_id: int, report_base: _ReportBaseEnum, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self, *, request_id: int = ..., report_base: _ReportBaseEnum = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """The Id of the request.

        `requestId`.
        """
    @property
    def report_base(self) -> _ReportBaseEnum:
        """This field specifies the report base.

        `reportBase`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetBaseReportResponse(Typed):
    """The payload of GetBaseReportResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _GenericDeviceModelStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GenericDeviceModelStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GenericDeviceModelStatusEnum:
        """This indicates whether the Charging Station is able to accept this request.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetCertificateChainStatus(Request[GetCertificateChainStatusResponse, _ErrorCode2]):
    """The payload of GetCertificateChainStatus (OCPP 2.1)."""

    __match_args__ = ("certificate_status_requests",)
    def __new__(
        cls,
        *,
        certificate_status_requests: tuple[CertificateStatusRequestInfo, ...] | list[CertificateStatusRequestInfo],
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        certificate_status_requests: tuple[CertificateStatusRequestInfo, ...]
        | list[CertificateStatusRequestInfo] = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def certificate_status_requests(self) -> tuple[CertificateStatusRequestInfo, ...]:
        """Data necessary to request the revocation status of a certificate.

        `certificateStatusRequests`; 1 to 4 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetCertificateChainStatusResponse(Typed):
    """The payload of GetCertificateChainStatusResponse (OCPP 2.1)."""

    __match_args__ = ("certificate_status",)
    def __new__(
        cls,
        *,
        certificate_status: tuple[CertificateStatus, ...] | list[CertificateStatus],
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        certificate_status: tuple[CertificateStatus, ...] | list[CertificateStatus] = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def certificate_status(self) -> tuple[CertificateStatus, ...]:
        """Revocation status of certificate

        `certificateStatus`; 1 to 4 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetCertificateStatus(Request[GetCertificateStatusResponse, _ErrorCode2]):
    """The payload of GetCertificateStatus (OCPP 2.1)."""

    __match_args__ = ("ocsp_request_data",)
    def __new__(cls, *, ocsp_request_data: OCSPRequestData, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, ocsp_request_data: OCSPRequestData = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def ocsp_request_data(self) -> OCSPRequestData:
        """Information about a certificate for an OCSP check.

        `ocspRequestData`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetCertificateStatusResponse(Typed):
    """The payload of GetCertificateStatusResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _GetCertificateStatusEnum,
        status_info: StatusInfo | None = None,
        ocsp_result: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GetCertificateStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        ocsp_result: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GetCertificateStatusEnum:
        """This indicates whether the charging station was able to retrieve the OCSP certificate status.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def ocsp_result(self) -> str | None:
        """*(2.1)* OCSPResponse class as defined in <<ref-ocpp_security_24, IETF RFC 6960>>. DER encoded (as defined
        in <<ref-ocpp_security_24, IETF RFC 6960>>), and then base64 encoded. MAY only be omitted when status is
        not Accepted. + The minimum supported length is 18000. If a longer _ocspResult_ is supported, then the
        supported length must be communicated in variable OCPPCommCtrlr.FieldLength[
        "GetCertificateStatusResponse.ocspResult" ].

        `ocspResult`; at most 18000 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetChargingProfiles(Request[GetChargingProfilesResponse, _ErrorCode2]):
    """The payload of GetChargingProfiles (OCPP 2.1)."""

    __match_args__ = (
        "request_id",
        "charging_profile",
    )
    def __new__(
        cls,
        *,
        request_id: int,
        charging_profile: ChargingProfileCriterion,
        evse_id: int | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        charging_profile: ChargingProfileCriterion = ...,
        evse_id: int | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """Reference identification that is to be used by the Charging Station in the
        <<reportchargingprofilesrequest, ReportChargingProfilesRequest>> when provided.

        `requestId`.
        """
    @property
    def charging_profile(self) -> ChargingProfileCriterion:
        """A ChargingProfileCriterionType is a filter for charging profiles to be selected by a
        GetChargingProfilesRequest.

        `chargingProfile`.
        """
    @property
    def evse_id(self) -> int | None:
        """For which EVSE installed charging profiles SHALL be reported. If 0, only charging profiles installed on
        the Charging Station itself (the grid connection) SHALL be reported. If omitted, all installed charging
        profiles SHALL be reported. + Reported charging profiles SHALL match the criteria in field
        _chargingProfile_.

        `evseId`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetChargingProfilesResponse(Typed):
    """The payload of GetChargingProfilesResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _GetChargingProfileStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GetChargingProfileStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GetChargingProfileStatusEnum:
        """This indicates whether the Charging Station is able to process this request and will send
        <<reportchargingprofilesrequest, ReportChargingProfilesRequest>> messages.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetCompositeSchedule(Request[GetCompositeScheduleResponse, _ErrorCode2]):
    """The payload of GetCompositeSchedule (OCPP 2.1)."""

    __match_args__ = (
        "duration",
        "evse_id",
    )
    def __new__(
        cls,
        *,
        duration: int,
        evse_id: int,
        charging_rate_unit: _ChargingRateUnitEnum | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        duration: int = ...,
        evse_id: int = ...,
        charging_rate_unit: _ChargingRateUnitEnum | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def duration(self) -> int:
        """Length of the requested schedule in seconds.

        `duration`.
        """
    @property
    def evse_id(self) -> int:
        """The ID of the EVSE for which the schedule is requested. When evseid=0, the Charging Station will calculate
        the expected consumption for the grid connection.

        `evseId`; at least 0.
        """
    @property
    def charging_rate_unit(self) -> _ChargingRateUnitEnum | None:
        """Can be used to force a power or current profile.

        `chargingRateUnit`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetCompositeScheduleResponse(Typed):
    """The payload of GetCompositeScheduleResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _GenericStatusEnum,
        status_info: StatusInfo | None = None,
        schedule: CompositeSchedule | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GenericStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        schedule: CompositeSchedule | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GenericStatusEnum:
        """The Charging Station will indicate if it was able to process the request

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def schedule(self) -> CompositeSchedule | None:
        """`schedule`."""
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetDERControl(Request[GetDERControlResponse, _ErrorCode2]):
    """The payload of GetDERControl (OCPP 2.1)."""

    __match_args__ = ("request_id",)
    def __new__(
        cls,
        *,
        request_id: int,
        is_default: bool | None = None,
        control_type: _DERControlEnum | None = None,
        control_id: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        is_default: bool | None = ...,
        control_type: _DERControlEnum | None = ...,
        control_id: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """RequestId to be used in ReportDERControlRequest.

        `requestId`.
        """
    @property
    def is_default(self) -> bool | None:
        """True: get a default DER control. False: get a scheduled control.

        `isDefault`.
        """
    @property
    def control_type(self) -> _DERControlEnum | None:
        """Type of control settings to retrieve. Not used when _controlId_ is provided.

        `controlType`.
        """
    @property
    def control_id(self) -> str | None:
        """Id of setting to get. When omitted all settings for _controlType_ are retrieved.

        `controlId`; at most 36 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetDERControlResponse(Typed):
    """The payload of GetDERControlResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _DERControlStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _DERControlStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _DERControlStatusEnum:
        """Result of operation.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetDisplayMessages(Request[GetDisplayMessagesResponse, _ErrorCode2]):
    """The payload of GetDisplayMessages (OCPP 2.1)."""

    __match_args__ = ("request_id",)
    def __new__(
        cls,
        *,
        request_id: int,
        id: tuple[int, ...] | list[int] | None = None,
        priority: _MessagePriorityEnum | None = None,
        state: _MessageStateEnum | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        id: tuple[int, ...] | list[int] | None = ...,
        priority: _MessagePriorityEnum | None = ...,
        state: _MessageStateEnum | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """The Id of this request.

        `requestId`.
        """
    @property
    def id(self) -> tuple[int, ...] | None:
        """If provided the Charging Station shall return Display Messages of the given ids. This field SHALL NOT
        contain more ids than set in <<configkey-number-of-display-messages,NumberOfDisplayMessages.maxLimit>>

        `id`; each at least 0; at least 1 items.
        """
    @property
    def priority(self) -> _MessagePriorityEnum | None:
        """If provided the Charging Station shall return Display Messages with the given priority only.

        `priority`.
        """
    @property
    def state(self) -> _MessageStateEnum | None:
        """If provided the Charging Station shall return Display Messages with the given state only.

        `state`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetDisplayMessagesResponse(Typed):
    """The payload of GetDisplayMessagesResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _GetDisplayMessagesStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GetDisplayMessagesStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GetDisplayMessagesStatusEnum:
        """Indicates if the Charging Station has Display Messages that match the request criteria in the
        <<getdisplaymessagesrequest,GetDisplayMessagesRequest>>

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetInstalledCertificateIds(Request[GetInstalledCertificateIdsResponse, _ErrorCode2]):
    """The payload of GetInstalledCertificateIds (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(
        cls,
        *,
        certificate_type: tuple[_GetCertificateIdUseEnum, ...] | list[_GetCertificateIdUseEnum] | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        certificate_type: tuple[_GetCertificateIdUseEnum, ...] | list[_GetCertificateIdUseEnum] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def certificate_type(self) -> tuple[_GetCertificateIdUseEnum, ...] | None:
        """Indicates the type of certificates requested. When omitted, all certificate types are requested.

        `certificateType`; at least 1 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetInstalledCertificateIdsResponse(Typed):
    """The payload of GetInstalledCertificateIdsResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _GetInstalledCertificateStatusEnum,
        status_info: StatusInfo | None = None,
        certificate_hash_data_chain: tuple[CertificateHashDataChain, ...]
        | list[CertificateHashDataChain]
        | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GetInstalledCertificateStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        certificate_hash_data_chain: tuple[CertificateHashDataChain, ...] | list[CertificateHashDataChain] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GetInstalledCertificateStatusEnum:
        """Charging Station indicates if it can process the request.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def certificate_hash_data_chain(self) -> tuple[CertificateHashDataChain, ...] | None:
        """`certificateHashDataChain`; at least 1 items."""
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetLocalListVersion(Request[GetLocalListVersionResponse, _ErrorCode2]):
    """The payload of GetLocalListVersion (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetLocalListVersionResponse(Typed):
    """The payload of GetLocalListVersionResponse (OCPP 2.1)."""

    __match_args__ = ("version_number",)
    def __new__(cls, *, version_number: int, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, version_number: int = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def version_number(self) -> int:
        """This contains the current version number of the local authorization list in the Charging Station.

        `versionNumber`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetLog(Request[GetLogResponse, _ErrorCode2]):
    """The payload of GetLog (OCPP 2.1)."""

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
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        log: LogParameters = ...,
        log_type: _LogEnum = ...,
        request_id: int = ...,
        retries: int | None = ...,
        retry_interval: int | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def log(self) -> LogParameters:
        """Generic class for the configuration of logging entries.

        `log`.
        """
    @property
    def log_type(self) -> _LogEnum:
        """This contains the type of log file that the Charging Station should send.

        `logType`.
        """
    @property
    def request_id(self) -> int:
        """The Id of this request

        `requestId`.
        """
    @property
    def retries(self) -> int | None:
        """This specifies how many times the Charging Station must retry to upload the log before giving up. If this
        field is not present, it is left to Charging Station to decide how many times it wants to retry. If the
        value is 0, it means: no retries.

        `retries`; at least 0.
        """
    @property
    def retry_interval(self) -> int | None:
        """The interval in seconds after which a retry may be attempted. If this field is not present, it is left to
        Charging Station to decide how long to wait between attempts.

        `retryInterval`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetLogResponse(Typed):
    """The payload of GetLogResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _LogStatusEnum,
        status_info: StatusInfo | None = None,
        filename: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _LogStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        filename: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _LogStatusEnum:
        """This field indicates whether the Charging Station was able to accept the request.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def filename(self) -> str | None:
        """This contains the name of the log file that will be uploaded. This field is not present when no logging
        information is available.

        `filename`; at most 255 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetMonitoringReport(Request[GetMonitoringReportResponse, _ErrorCode2]):
    """The payload of GetMonitoringReport (OCPP 2.1)."""

    __match_args__ = ("request_id",)
    def __new__(
        cls,
        *,
        request_id: int,
        component_variable: tuple[ComponentVariable, ...] | list[ComponentVariable] | None = None,
        monitoring_criteria: tuple[_MonitoringCriterionEnum, ...] | list[_MonitoringCriterionEnum] | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        component_variable: tuple[ComponentVariable, ...] | list[ComponentVariable] | None = ...,
        monitoring_criteria: tuple[_MonitoringCriterionEnum, ...] | list[_MonitoringCriterionEnum] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """The Id of the request.

        `requestId`.
        """
    @property
    def component_variable(self) -> tuple[ComponentVariable, ...] | None:
        """Class to report components, variables and variable attributes and characteristics.

        `componentVariable`; at least 1 items.
        """
    @property
    def monitoring_criteria(self) -> tuple[_MonitoringCriterionEnum, ...] | None:
        """This field contains criteria for components for which a monitoring report is requested

        `monitoringCriteria`; 1 to 3 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetMonitoringReportResponse(Typed):
    """The payload of GetMonitoringReportResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _GenericDeviceModelStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GenericDeviceModelStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GenericDeviceModelStatusEnum:
        """This field indicates whether the Charging Station was able to accept the request.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetPeriodicEventStream(Request[GetPeriodicEventStreamResponse, _ErrorCode2]):
    """This message is empty. It has no fields."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetPeriodicEventStreamResponse(Typed):
    """The payload of GetPeriodicEventStreamResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(
        cls,
        *,
        constant_stream_data: tuple[ConstantStreamData, ...] | list[ConstantStreamData] | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        constant_stream_data: tuple[ConstantStreamData, ...] | list[ConstantStreamData] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def constant_stream_data(self) -> tuple[ConstantStreamData, ...] | None:
        """`constantStreamData`; at least 1 items."""
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetReport(Request[GetReportResponse, _ErrorCode2]):
    """The payload of GetReport (OCPP 2.1)."""

    __match_args__ = ("request_id",)
    def __new__(
        cls,
        *,
        request_id: int,
        component_variable: tuple[ComponentVariable, ...] | list[ComponentVariable] | None = None,
        component_criteria: tuple[_ComponentCriterionEnum, ...] | list[_ComponentCriterionEnum] | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        component_variable: tuple[ComponentVariable, ...] | list[ComponentVariable] | None = ...,
        component_criteria: tuple[_ComponentCriterionEnum, ...] | list[_ComponentCriterionEnum] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """The Id of the request.

        `requestId`.
        """
    @property
    def component_variable(self) -> tuple[ComponentVariable, ...] | None:
        """Class to report components, variables and variable attributes and characteristics.

        `componentVariable`; at least 1 items.
        """
    @property
    def component_criteria(self) -> tuple[_ComponentCriterionEnum, ...] | None:
        """This field contains criteria for components for which a report is requested

        `componentCriteria`; 1 to 4 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetReportResponse(Typed):
    """The payload of GetReportResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _GenericDeviceModelStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GenericDeviceModelStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GenericDeviceModelStatusEnum:
        """This field indicates whether the Charging Station was able to accept the request.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetTariffs(Request[GetTariffsResponse, _ErrorCode2]):
    """The payload of GetTariffs (OCPP 2.1)."""

    __match_args__ = ("evse_id",)
    def __new__(cls, *, evse_id: int, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, evse_id: int = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def evse_id(self) -> int:
        """EVSE id to get tariff from. When _evseId_ = 0, this gets tariffs from all EVSEs.

        `evseId`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetTariffsResponse(Typed):
    """The payload of GetTariffsResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _TariffGetStatusEnum,
        status_info: StatusInfo | None = None,
        tariff_assignments: tuple[TariffAssignment, ...] | list[TariffAssignment] | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _TariffGetStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        tariff_assignments: tuple[TariffAssignment, ...] | list[TariffAssignment] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _TariffGetStatusEnum:
        """Status of operation

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def tariff_assignments(self) -> tuple[TariffAssignment, ...] | None:
        """Shows assignment of tariffs to EVSE or IdToken.

        `tariffAssignments`; at least 1 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetTransactionStatus(Request[GetTransactionStatusResponse, _ErrorCode2]):
    """The payload of GetTransactionStatus (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, transaction_id: str | None = None, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, transaction_id: str | None = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def transaction_id(self) -> str | None:
        """The Id of the transaction for which the status is requested.

        `transactionId`; at most 36 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetTransactionStatusResponse(Typed):
    """The payload of GetTransactionStatusResponse (OCPP 2.1)."""

    __match_args__ = ("messages_in_queue",)
    def __new__(
        cls, *, messages_in_queue: bool, ongoing_indicator: bool | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        messages_in_queue: bool = ...,
        ongoing_indicator: bool | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def messages_in_queue(self) -> bool:
        """Whether there are still message to be delivered.

        `messagesInQueue`.
        """
    @property
    def ongoing_indicator(self) -> bool | None:
        """Whether the transaction is still ongoing.

        `ongoingIndicator`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetVariableData(Typed):
    """Class to hold parameters for GetVariables request."""

    __match_args__ = (
        "component",
        "variable",
    )
    def __new__(
        cls,
        *,
        component: Component,
        variable: Variable,
        attribute_type: _AttributeEnum | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        component: Component = ...,
        variable: Variable = ...,
        attribute_type: _AttributeEnum | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def component(self) -> Component:
        """A physical or logical component

        `component`.
        """
    @property
    def variable(self) -> Variable:
        """Reference key to a component-variable.

        `variable`.
        """
    @property
    def attribute_type(self) -> _AttributeEnum | None:
        """Attribute type for which value is requested. When absent, default Actual is assumed.

        `attributeType`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetVariableResult(Typed):
    """Class to hold results of GetVariables request."""

    __match_args__ = (
        "attribute_status",
        "component",
        "variable",
    )
    def __new__(
        cls,
        *,
        attribute_status: _GetVariableStatusEnum,
        component: Component,
        variable: Variable,
        attribute_status_info: StatusInfo | None = None,
        attribute_type: _AttributeEnum | None = None,
        attribute_value: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        attribute_status: _GetVariableStatusEnum = ...,
        component: Component = ...,
        variable: Variable = ...,
        attribute_status_info: StatusInfo | None = ...,
        attribute_type: _AttributeEnum | None = ...,
        attribute_value: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def attribute_status(self) -> _GetVariableStatusEnum:
        """`attributeStatus`."""
    @property
    def component(self) -> Component:
        """A physical or logical component

        `component`.
        """
    @property
    def variable(self) -> Variable:
        """Reference key to a component-variable.

        `variable`.
        """
    @property
    def attribute_status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `attributeStatusInfo`.
        """
    @property
    def attribute_type(self) -> _AttributeEnum | None:
        """`attributeType`."""
    @property
    def attribute_value(self) -> str | None:
        """Value of requested attribute type of component-variable. This field can only be empty when the given
        status is NOT accepted. The Configuration Variable <<configkey-reporting-value-size,ReportingValueSize>>
        can be used to limit GetVariableResult.attributeValue, VariableAttribute.value and EventData.actualValue.
        The max size of these values will always remain equal.

        `attributeValue`; at most 2500 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetVariables(Request[GetVariablesResponse, _ErrorCode2]):
    """The payload of GetVariables (OCPP 2.1)."""

    __match_args__ = ("get_variable_data",)
    def __new__(
        cls,
        *,
        get_variable_data: tuple[GetVariableData, ...] | list[GetVariableData],
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        get_variable_data: tuple[GetVariableData, ...] | list[GetVariableData] = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def get_variable_data(self) -> tuple[GetVariableData, ...]:
        """Class to hold parameters for GetVariables request.

        `getVariableData`; at least 1 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetVariablesResponse(Typed):
    """The payload of GetVariablesResponse (OCPP 2.1)."""

    __match_args__ = ("get_variable_result",)
    def __new__(
        cls,
        *,
        get_variable_result: tuple[GetVariableResult, ...] | list[GetVariableResult],
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        get_variable_result: tuple[GetVariableResult, ...] | list[GetVariableResult] = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def get_variable_result(self) -> tuple[GetVariableResult, ...]:
        """Class to hold results of GetVariables request.

        `getVariableResult`; at least 1 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class Gradient(Typed):
    """`Gradient` of OCPP 2.1."""

    __match_args__ = (
        "priority",
        "gradient",
        "soft_gradient",
    )
    def __new__(
        cls, *, priority: int, gradient: float, soft_gradient: float, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        priority: int = ...,
        gradient: float = ...,
        soft_gradient: float = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def priority(self) -> int:
        """Id of setting

        `priority`; at least 0.
        """
    @property
    def gradient(self) -> float:
        """Default ramp rate in seconds (0 if not applicable)

        `gradient`.
        """
    @property
    def soft_gradient(self) -> float:
        """Soft-start ramp rate in seconds (0 if not applicable)

        `softGradient`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GradientGet(Typed):
    """`GradientGet` of OCPP 2.1."""

    __match_args__ = (
        "gradient",
        "id",
    )
    def __new__(cls, *, gradient: Gradient, id: str, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, gradient: Gradient = ..., id: str = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def gradient(self) -> Gradient:
        """`gradient`."""
    @property
    def id(self) -> str:
        """Id of setting

        `id`; at most 36 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class Heartbeat(Request[HeartbeatResponse, _ErrorCode2]):
    """The payload of Heartbeat (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class HeartbeatResponse(Typed):
    """The payload of HeartbeatResponse (OCPP 2.1)."""

    __match_args__ = ("current_time",)
    def __new__(cls, *, current_time: str, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, current_time: str = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def current_time(self) -> str:
        """Contains the current time of the CSMS.

        `currentTime`; date and time (RFC 3339).
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class Hysteresis(Typed):
    """`Hysteresis` of OCPP 2.1."""

    __match_args__ = ()
    def __new__(
        cls,
        *,
        hysteresis_high: float | None = None,
        hysteresis_low: float | None = None,
        hysteresis_delay: float | None = None,
        hysteresis_gradient: float | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        hysteresis_high: float | None = ...,
        hysteresis_low: float | None = ...,
        hysteresis_delay: float | None = ...,
        hysteresis_gradient: float | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def hysteresis_high(self) -> float | None:
        """High value for return to normal operation after a grid event, in absolute value. This value adopts the
        same unit as defined by yUnit

        `hysteresisHigh`.
        """
    @property
    def hysteresis_low(self) -> float | None:
        """Low value for return to normal operation after a grid event, in absolute value. This value adopts the same
        unit as defined by yUnit

        `hysteresisLow`.
        """
    @property
    def hysteresis_delay(self) -> float | None:
        """Delay in seconds, once grid parameter within HysteresisLow and HysteresisHigh, for the EV to return to
        normal operation after a grid event.

        `hysteresisDelay`.
        """
    @property
    def hysteresis_gradient(self) -> float | None:
        """Set default rate of change (ramp rate %/s) for the EV to return to normal operation after a grid event

        `hysteresisGradient`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class IdToken(Typed):
    """Contains a case insensitive identifier to use for the authorization and the type of authorization to support
    multiple forms of identifiers.
    """

    __match_args__ = (
        "id_token",
        "type",
    )
    def __new__(
        cls,
        *,
        id_token: str,
        type: str,
        additional_info: tuple[AdditionalInfo, ...] | list[AdditionalInfo] | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        id_token: str = ...,
        type: str = ...,
        additional_info: tuple[AdditionalInfo, ...] | list[AdditionalInfo] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def id_token(self) -> str:
        """*(2.1)* IdToken is case insensitive. Might hold the hidden id of an RFID tag, but can for example also
        contain a UUID.

        `idToken`; at most 255 characters.
        """
    @property
    def type(self) -> str:
        """*(2.1)* Enumeration of possible idToken types. Values defined in Appendix as IdTokenEnumStringType.

        `type`; at most 20 characters.
        """
    @property
    def additional_info(self) -> tuple[AdditionalInfo, ...] | None:
        """Contains a case insensitive identifier to use for the authorization and the type of authorization to
        support multiple forms of identifiers.

        `additionalInfo`; at least 1 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class IdTokenInfo(Typed):
    """Contains status information about an identifier. It is advised to not stop charging for a token that expires
    during charging, as ExpiryDate is only used for caching purposes. If ExpiryDate is not given, the status has
    no end date.
    """

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _AuthorizationStatusEnum,
        cache_expiry_date_time: str | None = None,
        charging_priority: int | None = None,
        group_id_token: IdToken | None = None,
        language1: str | None = None,
        language2: str | None = None,
        evse_id: tuple[int, ...] | list[int] | None = None,
        personal_message: MessageContent | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _AuthorizationStatusEnum = ...,
        cache_expiry_date_time: str | None = ...,
        charging_priority: int | None = ...,
        group_id_token: IdToken | None = ...,
        language1: str | None = ...,
        language2: str | None = ...,
        evse_id: tuple[int, ...] | list[int] | None = ...,
        personal_message: MessageContent | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _AuthorizationStatusEnum:
        """Current status of the ID Token.

        `status`.
        """
    @property
    def cache_expiry_date_time(self) -> str | None:
        """Date and Time after which the token must be considered invalid.

        `cacheExpiryDateTime`; date and time (RFC 3339).
        """
    @property
    def charging_priority(self) -> int | None:
        """Priority from a business point of view. Default priority is 0, The range is from -9 to 9. Higher values
        indicate a higher priority. The chargingPriority in <<transactioneventresponse,TransactionEventResponse>>
        overrules this one.

        `chargingPriority`.
        """
    @property
    def group_id_token(self) -> IdToken | None:
        """Contains a case insensitive identifier to use for the authorization and the type of authorization to
        support multiple forms of identifiers.

        `groupIdToken`.
        """
    @property
    def language1(self) -> str | None:
        """Preferred user interface language of identifier user. Contains a language code as defined in <<ref-
        RFC5646,[RFC5646]>>.

        `language1`; at most 8 characters.
        """
    @property
    def language2(self) -> str | None:
        """Second preferred user interface language of identifier user. Don't use when language1 is omitted, has to
        be different from language1. Contains a language code as defined in <<ref-RFC5646,[RFC5646]>>.

        `language2`; at most 8 characters.
        """
    @property
    def evse_id(self) -> tuple[int, ...] | None:
        """Only used when the IdToken is only valid for one or more specific EVSEs, not for the entire Charging
        Station.

        `evseId`; each at least 0; at least 1 items.
        """
    @property
    def personal_message(self) -> MessageContent | None:
        """Contains message details, for a message to be displayed on a Charging Station.

        `personalMessage`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class InstallCertificate(Request[InstallCertificateResponse, _ErrorCode2]):
    """The payload of InstallCertificate (OCPP 2.1)."""

    __match_args__ = (
        "certificate_type",
        "certificate",
    )
    def __new__(
        cls, *, certificate_type: _InstallCertificateUseEnum, certificate: str, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        certificate_type: _InstallCertificateUseEnum = ...,
        certificate: str = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def certificate_type(self) -> _InstallCertificateUseEnum:
        """Indicates the certificate type that is sent.

        `certificateType`.
        """
    @property
    def certificate(self) -> str:
        """A PEM encoded X.509 certificate.

        `certificate`; at most 10000 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class InstallCertificateResponse(Typed):
    """The payload of InstallCertificateResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _InstallCertificateStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _InstallCertificateStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _InstallCertificateStatusEnum:
        """Charging Station indicates if installation was successful.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class LimitAtSoC(Typed):
    """`LimitAtSoC` of OCPP 2.1."""

    __match_args__ = (
        "soc",
        "limit",
    )
    def __new__(cls, *, soc: int, limit: float, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, soc: int = ..., limit: float = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def soc(self) -> int:
        """The SoC value beyond which the charging rate limit should be applied.

        `soc`; at least 0; at most 100.
        """
    @property
    def limit(self) -> float:
        """Charging rate limit beyond the SoC value. The unit is defined by _chargingSchedule.chargingRateUnit_.

        `limit`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class LimitMaxDischarge(Typed):
    """`LimitMaxDischarge` of OCPP 2.1."""

    __match_args__ = ("priority",)
    def __new__(
        cls,
        *,
        priority: int,
        pct_max_discharge_power: float | None = None,
        power_monitoring_must_trip: DERCurve | None = None,
        start_time: str | None = None,
        duration: float | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        priority: int = ...,
        pct_max_discharge_power: float | None = ...,
        power_monitoring_must_trip: DERCurve | None = ...,
        start_time: str | None = ...,
        duration: float | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def priority(self) -> int:
        """Priority of setting (0=highest)

        `priority`; at least 0.
        """
    @property
    def pct_max_discharge_power(self) -> float | None:
        """Only for PowerMonitoring. + The value specifies a percentage (0 to 100) of the rated maximum discharge
        power of EV. The PowerMonitoring curve becomes active when power exceeds this percentage.

        `pctMaxDischargePower`.
        """
    @property
    def power_monitoring_must_trip(self) -> DERCurve | None:
        """`powerMonitoringMustTrip`."""
    @property
    def start_time(self) -> str | None:
        """Time when this setting becomes active

        `startTime`; date and time (RFC 3339).
        """
    @property
    def duration(self) -> float | None:
        """Duration in seconds that this setting is active

        `duration`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class LimitMaxDischargeGet(Typed):
    """`LimitMaxDischargeGet` of OCPP 2.1."""

    __match_args__ = (
        "id",
        "is_default",
        "is_superseded",
        "limit_max_discharge",
    )
    def __new__(
        cls,
        *,
        id: str,
        is_default: bool,
        is_superseded: bool,
        limit_max_discharge: LimitMaxDischarge,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        id: str = ...,
        is_default: bool = ...,
        is_superseded: bool = ...,
        limit_max_discharge: LimitMaxDischarge = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Id of setting

        `id`; at most 36 characters.
        """
    @property
    def is_default(self) -> bool:
        """True if setting is a default control.

        `isDefault`.
        """
    @property
    def is_superseded(self) -> bool:
        """True if this setting is superseded by a higher priority setting (i.e. lower value of _priority_)

        `isSuperseded`.
        """
    @property
    def limit_max_discharge(self) -> LimitMaxDischarge:
        """`limitMaxDischarge`."""
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class LogParameters(Typed):
    """Generic class for the configuration of logging entries."""

    __match_args__ = ("remote_location",)
    def __new__(
        cls,
        *,
        remote_location: str,
        oldest_timestamp: str | None = None,
        latest_timestamp: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        remote_location: str = ...,
        oldest_timestamp: str | None = ...,
        latest_timestamp: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def remote_location(self) -> str:
        """The URL of the location at the remote system where the log should be stored.

        `remoteLocation`; at most 2000 characters.
        """
    @property
    def oldest_timestamp(self) -> str | None:
        """This contains the date and time of the oldest logging information to include in the diagnostics.

        `oldestTimestamp`; date and time (RFC 3339).
        """
    @property
    def latest_timestamp(self) -> str | None:
        """This contains the date and time of the latest logging information to include in the diagnostics.

        `latestTimestamp`; date and time (RFC 3339).
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class LogStatusNotification(Request[LogStatusNotificationResponse, _ErrorCode2]):
    """The payload of LogStatusNotification (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _UploadLogStatusEnum,
        request_id: int | None = None,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _UploadLogStatusEnum = ...,
        request_id: int | None = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _UploadLogStatusEnum:
        """This contains the status of the log upload.

        `status`.
        """
    @property
    def request_id(self) -> int | None:
        """The request id that was provided in GetLogRequest that started this log upload. This field is mandatory,
        unless the message was triggered by a TriggerMessageRequest AND there is no log upload ongoing.

        `requestId`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class LogStatusNotificationResponse(Typed):
    """The payload of LogStatusNotificationResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class MessageContent(Typed):
    """Contains message details, for a message to be displayed on a Charging Station."""

    __match_args__ = (
        "format",
        "content",
    )
    def __new__(
        cls,
        *,
        format: _MessageFormatEnum,
        content: str,
        language: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        format: _MessageFormatEnum = ...,
        content: str = ...,
        language: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def format(self) -> _MessageFormatEnum:
        """Format of the message.

        `format`.
        """
    @property
    def content(self) -> str:
        """*(2.1)* Required. Message contents. + Maximum length supported by Charging Station is given in
        OCPPCommCtrlr.FieldLength["MessageContentType.content"]. Maximum length defaults to 1024.

        `content`; at most 1024 characters.
        """
    @property
    def language(self) -> str | None:
        """Message language identifier. Contains a language code as defined in <<ref-RFC5646,[RFC5646]>>.

        `language`; at most 8 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class MessageInfo(Typed):
    """Contains message details, for a message to be displayed on a Charging Station."""

    __match_args__ = (
        "id",
        "priority",
        "message",
    )
    def __new__(
        cls,
        *,
        id: int,
        priority: _MessagePriorityEnum,
        message: MessageContent,
        display: Component | None = None,
        state: _MessageStateEnum | None = None,
        start_date_time: str | None = None,
        end_date_time: str | None = None,
        transaction_id: str | None = None,
        message_extra: tuple[MessageContent, ...] | list[MessageContent] | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        id: int = ...,
        priority: _MessagePriorityEnum = ...,
        message: MessageContent = ...,
        display: Component | None = ...,
        state: _MessageStateEnum | None = ...,
        start_date_time: str | None = ...,
        end_date_time: str | None = ...,
        transaction_id: str | None = ...,
        message_extra: tuple[MessageContent, ...] | list[MessageContent] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> int:
        """Unique id within an exchange context. It is defined within the OCPP context as a positive Integer value
        (greater or equal to zero).

        `id`; at least 0.
        """
    @property
    def priority(self) -> _MessagePriorityEnum:
        """With what priority should this message be shown

        `priority`.
        """
    @property
    def message(self) -> MessageContent:
        """Contains message details, for a message to be displayed on a Charging Station.

        `message`.
        """
    @property
    def display(self) -> Component | None:
        """A physical or logical component

        `display`.
        """
    @property
    def state(self) -> _MessageStateEnum | None:
        """During what state should this message be shown. When omitted this message should be shown in any state of
        the Charging Station.

        `state`.
        """
    @property
    def start_date_time(self) -> str | None:
        """From what date-time should this message be shown. If omitted: directly.

        `startDateTime`; date and time (RFC 3339).
        """
    @property
    def end_date_time(self) -> str | None:
        """Until what date-time should this message be shown, after this date/time this message SHALL be removed.

        `endDateTime`; date and time (RFC 3339).
        """
    @property
    def transaction_id(self) -> str | None:
        """During which transaction shall this message be shown. Message SHALL be removed by the Charging Station
        after transaction has ended.

        `transactionId`; at most 36 characters.
        """
    @property
    def message_extra(self) -> tuple[MessageContent, ...] | None:
        """Contains message details, for a message to be displayed on a Charging Station.

        `messageExtra`; 1 to 4 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class MeterValue(Typed):
    """Collection of one or more sampled values in MeterValuesRequest and TransactionEvent. All sampled values in a
    MeterValue are sampled at the same point in time.
    """

    __match_args__ = (
        "sampled_value",
        "timestamp",
    )
    def __new__(
        cls,
        *,
        sampled_value: tuple[SampledValue, ...] | list[SampledValue],
        timestamp: str,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        sampled_value: tuple[SampledValue, ...] | list[SampledValue] = ...,
        timestamp: str = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def sampled_value(self) -> tuple[SampledValue, ...]:
        """Single sampled value in MeterValues. Each value can be accompanied by optional fields. To save on mobile
        data usage, default values of all of the optional fields are such that. The value without any additional
        fields will be interpreted, as a register reading of active import energy in Wh (Watt-hour) units.

        `sampledValue`; at least 1 items.
        """
    @property
    def timestamp(self) -> str:
        """Timestamp for measured value(s).

        `timestamp`; date and time (RFC 3339).
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class MeterValues(Request[MeterValuesResponse, _ErrorCode2]):
    """The payload of MeterValues (OCPP 2.1)."""

    __match_args__ = (
        "evse_id",
        "meter_value",
    )
    def __new__(
        cls,
        *,
        evse_id: int,
        meter_value: tuple[MeterValue, ...] | list[MeterValue],
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        evse_id: int = ...,
        meter_value: tuple[MeterValue, ...] | list[MeterValue] = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def evse_id(self) -> int:
        """This contains a number (>0) designating an EVSE of the Charging Station. '0' (zero) is used to designate
        the main power meter.

        `evseId`; at least 0.
        """
    @property
    def meter_value(self) -> tuple[MeterValue, ...]:
        """Collection of one or more sampled values in MeterValuesRequest and TransactionEvent. All sampled values in
        a MeterValue are sampled at the same point in time.

        `meterValue`; at least 1 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class MeterValuesResponse(Typed):
    """The payload of MeterValuesResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class Modem(Typed):
    """Defines parameters required for initiating and maintaining wireless communication with other devices."""

    __match_args__ = ()
    def __new__(
        cls, *, iccid: str | None = None, imsi: str | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self, *, iccid: str | None = ..., imsi: str | None = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def iccid(self) -> str | None:
        """This contains the ICCID of the modem's SIM card.

        `iccid`; at most 20 characters.
        """
    @property
    def imsi(self) -> str | None:
        """This contains the IMSI of the modem's SIM card.

        `imsi`; at most 20 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class MonitoringData(Typed):
    """Class to hold parameters of SetVariableMonitoring request."""

    __match_args__ = (
        "component",
        "variable",
        "variable_monitoring",
    )
    def __new__(
        cls,
        *,
        component: Component,
        variable: Variable,
        variable_monitoring: tuple[VariableMonitoring, ...] | list[VariableMonitoring],
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        component: Component = ...,
        variable: Variable = ...,
        variable_monitoring: tuple[VariableMonitoring, ...] | list[VariableMonitoring] = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def component(self) -> Component:
        """A physical or logical component

        `component`.
        """
    @property
    def variable(self) -> Variable:
        """Reference key to a component-variable.

        `variable`.
        """
    @property
    def variable_monitoring(self) -> tuple[VariableMonitoring, ...]:
        """A monitoring setting for a variable.

        `variableMonitoring`; at least 1 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NetworkConnectionProfile(Typed):
    """The NetworkConnectionProfile defines the functional and technical parameters of a communication link."""

    __match_args__ = (
        "ocpp_interface",
        "ocpp_transport",
        "message_timeout",
        "ocpp_csms_url",
        "security_profile",
    )
    def __new__(
        cls,
        *,
        ocpp_interface: _OCPPInterfaceEnum,
        ocpp_transport: _OCPPTransportEnum,
        message_timeout: int,
        ocpp_csms_url: str,
        security_profile: int,
        apn: APN | None = None,
        ocpp_version: _OCPPVersionEnum | None = None,
        identity: str | None = None,
        basic_auth_password: str | None = None,
        vpn: VPN | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        ocpp_interface: _OCPPInterfaceEnum = ...,
        ocpp_transport: _OCPPTransportEnum = ...,
        message_timeout: int = ...,
        ocpp_csms_url: str = ...,
        security_profile: int = ...,
        apn: APN | None = ...,
        ocpp_version: _OCPPVersionEnum | None = ...,
        identity: str | None = ...,
        basic_auth_password: str | None = ...,
        vpn: VPN | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def ocpp_interface(self) -> _OCPPInterfaceEnum:
        """Applicable Network Interface. Charging Station is allowed to use a different network interface to connect
        if the given one does not work.

        `ocppInterface`.
        """
    @property
    def ocpp_transport(self) -> _OCPPTransportEnum:
        """Defines the transport protocol (e.g. SOAP or JSON). Note: SOAP is not supported in OCPP 2.x, but is
        supported by earlier versions of OCPP.

        `ocppTransport`.
        """
    @property
    def message_timeout(self) -> int:
        """Duration in seconds before a message send by the Charging Station via this network connection times-out.
        The best setting depends on the underlying network and response times of the CSMS. If you are looking for
        a some guideline: use 30 seconds as a starting point.

        `messageTimeout`.
        """
    @property
    def ocpp_csms_url(self) -> str:
        """URL of the CSMS(s) that this Charging Station communicates with, without the Charging Station identity
        part. + The SecurityCtrlr.Identity field is appended to _ocppCsmsUrl_ to provide the full websocket URL.

        `ocppCsmsUrl`; at most 2000 characters.
        """
    @property
    def security_profile(self) -> int:
        """This field specifies the security profile used when connecting to the CSMS with this
        NetworkConnectionProfile.

        `securityProfile`; at least 0.
        """
    @property
    def apn(self) -> APN | None:
        """Collection of configuration data needed to make a data-connection over a cellular network. NOTE: When
        asking a GSM modem to dial in, it is possible to specify which mobile operator should be used. This can be
        done with the mobile country code (MCC) in combination with a mobile network code (MNC). Example: If your
        preferred network is Vodafone Netherlands, the MCC=204 and the MNC=04 which means the key PreferredNetwork
        = 20404 Some modems allows to specify a preferred network, which means, if this network is not available,
        a different network is used. If you specify UseOnlyPreferredNetwork and this network is not available, the
        modem will not dial in.

        `apn`.
        """
    @property
    def ocpp_version(self) -> _OCPPVersionEnum | None:
        """*(2.1)* This field is ignored, since the OCPP version to use is determined during the websocket handshake.
        The field is only kept for backwards compatibility with the OCPP 2.0.1 JSON schema.

        `ocppVersion`.
        """
    @property
    def identity(self) -> str | None:
        """*(2.1)* Charging Station identity to be used as the basic authentication username.

        `identity`; at most 48 characters.
        """
    @property
    def basic_auth_password(self) -> str | None:
        """*(2.1)* BasicAuthPassword to use for security profile 1 or 2.

        `basicAuthPassword`; at most 64 characters.
        """
    @property
    def vpn(self) -> VPN | None:
        """VPN Configuration settings

        `vpn`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyAllowedEnergyTransfer(Request[NotifyAllowedEnergyTransferResponse, _ErrorCode2]):
    """The payload of NotifyAllowedEnergyTransfer (OCPP 2.1)."""

    __match_args__ = (
        "transaction_id",
        "allowed_energy_transfer",
    )
    def __new__(
        cls,
        *,
        transaction_id: str,
        allowed_energy_transfer: tuple[_EnergyTransferModeEnum, ...] | list[_EnergyTransferModeEnum],
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        transaction_id: str = ...,
        allowed_energy_transfer: tuple[_EnergyTransferModeEnum, ...] | list[_EnergyTransferModeEnum] = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def transaction_id(self) -> str:
        """The transaction for which the allowed energy transfer is allowed.

        `transactionId`; at most 36 characters.
        """
    @property
    def allowed_energy_transfer(self) -> tuple[_EnergyTransferModeEnum, ...]:
        """Modes of energy transfer that are accepted by CSMS.

        `allowedEnergyTransfer`; at least 1 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyAllowedEnergyTransferResponse(Typed):
    """The payload of NotifyAllowedEnergyTransferResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _NotifyAllowedEnergyTransferStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _NotifyAllowedEnergyTransferStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _NotifyAllowedEnergyTransferStatusEnum:
        """`status`."""
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyChargingLimit(Request[NotifyChargingLimitResponse, _ErrorCode2]):
    """The payload of NotifyChargingLimit (OCPP 2.1)."""

    __match_args__ = ("charging_limit",)
    def __new__(
        cls,
        *,
        charging_limit: ChargingLimit,
        charging_schedule: tuple[ChargingSchedule, ...] | list[ChargingSchedule] | None = None,
        evse_id: int | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        charging_limit: ChargingLimit = ...,
        charging_schedule: tuple[ChargingSchedule, ...] | list[ChargingSchedule] | None = ...,
        evse_id: int | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def charging_limit(self) -> ChargingLimit:
        """`chargingLimit`."""
    @property
    def charging_schedule(self) -> tuple[ChargingSchedule, ...] | None:
        """Charging schedule structure defines a list of charging periods, as used in:
        NotifyEVChargingScheduleRequest and ChargingProfileType. When used in a NotifyEVChargingScheduleRequest
        only _duration_ and _chargingSchedulePeriod_ are relevant and _chargingRateUnit_ must be 'W'. + An ISO
        15118-20 session may provide either an _absolutePriceSchedule_ or a _priceLevelSchedule_. An ISO 15118-2
        session can only provide a_salesTariff_ element. The field _digestValue_ is used when price schedule or
        sales tariff are signed. image::images/ChargingSchedule-Simple.png[]

        `chargingSchedule`; at least 1 items.
        """
    @property
    def evse_id(self) -> int | None:
        """The EVSE to which the charging limit is set. If absent or when zero, it applies to the entire Charging
        Station.

        `evseId`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyChargingLimitResponse(Typed):
    """The payload of NotifyChargingLimitResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyCustomerInformation(Request[NotifyCustomerInformationResponse, _ErrorCode2]):
    """The payload of NotifyCustomerInformation (OCPP 2.1)."""

    __match_args__ = (
        "data",
        "seq_no",
        "generated_at",
        "request_id",
    )
    def __new__(
        cls,
        *,
        data: str,
        seq_no: int,
        generated_at: str,
        request_id: int,
        tbc: bool | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        data: str = ...,
        seq_no: int = ...,
        generated_at: str = ...,
        request_id: int = ...,
        tbc: bool | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def data(self) -> str:
        """(Part of) the requested data. No format specified in which the data is returned. Should be human readable.

        `data`; at most 512 characters.
        """
    @property
    def seq_no(self) -> int:
        """Sequence number of this message. First message starts at 0.

        `seqNo`; at least 0.
        """
    @property
    def generated_at(self) -> str:
        """Timestamp of the moment this message was generated at the Charging Station.

        `generatedAt`; date and time (RFC 3339).
        """
    @property
    def request_id(self) -> int:
        """The Id of the request.

        `requestId`; at least 0.
        """
    @property
    def tbc(self) -> bool | None:
        """ "to be continued" indicator. Indicates whether another part of the monitoringData follows in an upcoming
        notifyMonitoringReportRequest message. Default value when omitted is false.

        `tbc`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyCustomerInformationResponse(Typed):
    """The payload of NotifyCustomerInformationResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyDERAlarm(Request[NotifyDERAlarmResponse, _ErrorCode2]):
    """The payload of NotifyDERAlarm (OCPP 2.1)."""

    __match_args__ = (
        "control_type",
        "timestamp",
    )
    def __new__(
        cls,
        *,
        control_type: _DERControlEnum,
        timestamp: str,
        grid_event_fault: _GridEventFaultEnum | None = None,
        alarm_ended: bool | None = None,
        extra_info: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        control_type: _DERControlEnum = ...,
        timestamp: str = ...,
        grid_event_fault: _GridEventFaultEnum | None = ...,
        alarm_ended: bool | None = ...,
        extra_info: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def control_type(self) -> _DERControlEnum:
        """Name of DER control, e.g. LFMustTrip

        `controlType`.
        """
    @property
    def timestamp(self) -> str:
        """Time of start or end of alarm.

        `timestamp`; date and time (RFC 3339).
        """
    @property
    def grid_event_fault(self) -> _GridEventFaultEnum | None:
        """Type of grid event that caused this

        `gridEventFault`.
        """
    @property
    def alarm_ended(self) -> bool | None:
        """True when error condition has ended. Absent or false when alarm has started.

        `alarmEnded`.
        """
    @property
    def extra_info(self) -> str | None:
        """Optional info provided by EV.

        `extraInfo`; at most 200 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyDERAlarmResponse(Typed):
    """The payload of NotifyDERAlarmResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyDERStartStop(Request[NotifyDERStartStopResponse, _ErrorCode2]):
    """The payload of NotifyDERStartStop (OCPP 2.1)."""

    __match_args__ = (
        "control_id",
        "started",
        "timestamp",
    )
    def __new__(
        cls,
        *,
        control_id: str,
        started: bool,
        timestamp: str,
        superseded_ids: tuple[str, ...] | list[str] | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        control_id: str = ...,
        started: bool = ...,
        timestamp: str = ...,
        superseded_ids: tuple[str, ...] | list[str] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def control_id(self) -> str:
        """Id of the started or stopped DER control. Corresponds to the _controlId_ of the SetDERControlRequest.

        `controlId`; at most 36 characters.
        """
    @property
    def started(self) -> bool:
        """True if DER control has started. False if it has ended.

        `started`.
        """
    @property
    def timestamp(self) -> str:
        """Time of start or end of event.

        `timestamp`; date and time (RFC 3339).
        """
    @property
    def superseded_ids(self) -> tuple[str, ...] | None:
        """List of controlIds that are superseded as a result of this control starting.

        `supersededIds`; each at most 36 characters; 1 to 24 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyDERStartStopResponse(Typed):
    """The payload of NotifyDERStartStopResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyDisplayMessages(Request[NotifyDisplayMessagesResponse, _ErrorCode2]):
    """The payload of NotifyDisplayMessages (OCPP 2.1)."""

    __match_args__ = ("request_id",)
    def __new__(
        cls,
        *,
        request_id: int,
        message_info: tuple[MessageInfo, ...] | list[MessageInfo] | None = None,
        tbc: bool | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        message_info: tuple[MessageInfo, ...] | list[MessageInfo] | None = ...,
        tbc: bool | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """The id of the <<getdisplaymessagesrequest,GetDisplayMessagesRequest>> that requested this message.

        `requestId`.
        """
    @property
    def message_info(self) -> tuple[MessageInfo, ...] | None:
        """Contains message details, for a message to be displayed on a Charging Station.

        `messageInfo`; at least 1 items.
        """
    @property
    def tbc(self) -> bool | None:
        """ "to be continued" indicator. Indicates whether another part of the report follows in an upcoming
        NotifyDisplayMessagesRequest message. Default value when omitted is false.

        `tbc`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyDisplayMessagesResponse(Typed):
    """The payload of NotifyDisplayMessagesResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyEVChargingNeeds(Request[NotifyEVChargingNeedsResponse, _ErrorCode2]):
    """The payload of NotifyEVChargingNeeds (OCPP 2.1)."""

    __match_args__ = (
        "evse_id",
        "charging_needs",
    )
    def __new__(
        cls,
        *,
        evse_id: int,
        charging_needs: ChargingNeeds,
        max_schedule_tuples: int | None = None,
        timestamp: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        evse_id: int = ...,
        charging_needs: ChargingNeeds = ...,
        max_schedule_tuples: int | None = ...,
        timestamp: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def evse_id(self) -> int:
        """Defines the EVSE and connector to which the EV is connected. EvseId may not be 0.

        `evseId`; at least 1.
        """
    @property
    def charging_needs(self) -> ChargingNeeds:
        """`chargingNeeds`."""
    @property
    def max_schedule_tuples(self) -> int | None:
        """Contains the maximum elements the EV supports for: + - ISO 15118-2: schedule tuples in SASchedule (both
        Pmax and Tariff). + - ISO 15118-20: PowerScheduleEntry, PriceRule and PriceLevelScheduleEntries.

        `maxScheduleTuples`; at least 0.
        """
    @property
    def timestamp(self) -> str | None:
        """*(2.1)* Time when EV charging needs were received. + Field can be added when charging station was offline
        when charging needs were received.

        `timestamp`; date and time (RFC 3339).
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyEVChargingNeedsResponse(Typed):
    """The payload of NotifyEVChargingNeedsResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _NotifyEVChargingNeedsStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _NotifyEVChargingNeedsStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _NotifyEVChargingNeedsStatusEnum:
        """Returns whether the CSMS has been able to process the message successfully. It does not imply that the
        evChargingNeeds can be met with the current charging profile.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyEVChargingSchedule(Request[NotifyEVChargingScheduleResponse, _ErrorCode2]):
    """The payload of NotifyEVChargingSchedule (OCPP 2.1)."""

    __match_args__ = (
        "time_base",
        "charging_schedule",
        "evse_id",
    )
    def __new__(
        cls,
        *,
        time_base: str,
        charging_schedule: ChargingSchedule,
        evse_id: int,
        selected_charging_schedule_id: int | None = None,
        power_tolerance_acceptance: bool | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        time_base: str = ...,
        charging_schedule: ChargingSchedule = ...,
        evse_id: int = ...,
        selected_charging_schedule_id: int | None = ...,
        power_tolerance_acceptance: bool | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def time_base(self) -> str:
        """Periods contained in the charging profile are relative to this point in time.

        `timeBase`; date and time (RFC 3339).
        """
    @property
    def charging_schedule(self) -> ChargingSchedule:
        """Charging schedule structure defines a list of charging periods, as used in:
        NotifyEVChargingScheduleRequest and ChargingProfileType. When used in a NotifyEVChargingScheduleRequest
        only _duration_ and _chargingSchedulePeriod_ are relevant and _chargingRateUnit_ must be 'W'. + An ISO
        15118-20 session may provide either an _absolutePriceSchedule_ or a _priceLevelSchedule_. An ISO 15118-2
        session can only provide a_salesTariff_ element. The field _digestValue_ is used when price schedule or
        sales tariff are signed. image::images/ChargingSchedule-Simple.png[]

        `chargingSchedule`.
        """
    @property
    def evse_id(self) -> int:
        """The charging schedule contained in this notification applies to an EVSE. EvseId must be > 0.

        `evseId`; at least 1.
        """
    @property
    def selected_charging_schedule_id(self) -> int | None:
        """*(2.1)* Id of the _chargingSchedule_ that EV selected from the provided ChargingProfile.

        `selectedChargingScheduleId`; at least 0.
        """
    @property
    def power_tolerance_acceptance(self) -> bool | None:
        """*(2.1)* True when power tolerance is accepted by EV. This value is taken from
        EVPowerProfile.PowerToleranceAcceptance in the ISO 15118-20 PowerDeliverReq message..

        `powerToleranceAcceptance`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyEVChargingScheduleResponse(Typed):
    """The payload of NotifyEVChargingScheduleResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls, *, status: _GenericStatusEnum, status_info: StatusInfo | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GenericStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GenericStatusEnum:
        """Returns whether the CSMS has been able to process the message successfully. It does not imply any approval
        of the charging schedule.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyEvent(Request[NotifyEventResponse, _ErrorCode2]):
    """The payload of NotifyEvent (OCPP 2.1)."""

    __match_args__ = (
        "generated_at",
        "seq_no",
        "event_data",
    )
    def __new__(
        cls,
        *,
        generated_at: str,
        seq_no: int,
        event_data: tuple[EventData, ...] | list[EventData],
        tbc: bool | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        generated_at: str = ...,
        seq_no: int = ...,
        event_data: tuple[EventData, ...] | list[EventData] = ...,
        tbc: bool | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def generated_at(self) -> str:
        """Timestamp of the moment this message was generated at the Charging Station.

        `generatedAt`; date and time (RFC 3339).
        """
    @property
    def seq_no(self) -> int:
        """Sequence number of this message. First message starts at 0.

        `seqNo`; at least 0.
        """
    @property
    def event_data(self) -> tuple[EventData, ...]:
        """Class to report an event notification for a component-variable.

        `eventData`; at least 1 items.
        """
    @property
    def tbc(self) -> bool | None:
        """ "to be continued" indicator. Indicates whether another part of the report follows in an upcoming
        notifyEventRequest message. Default value when omitted is false.

        `tbc`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyEventResponse(Typed):
    """The payload of NotifyEventResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyMonitoringReport(Request[NotifyMonitoringReportResponse, _ErrorCode2]):
    """The payload of NotifyMonitoringReport (OCPP 2.1)."""

    __match_args__ = (
        "request_id",
        "seq_no",
        "generated_at",
    )
    def __new__(
        cls,
        *,
        request_id: int,
        seq_no: int,
        generated_at: str,
        monitor: tuple[MonitoringData, ...] | list[MonitoringData] | None = None,
        tbc: bool | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        seq_no: int = ...,
        generated_at: str = ...,
        monitor: tuple[MonitoringData, ...] | list[MonitoringData] | None = ...,
        tbc: bool | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """The id of the GetMonitoringRequest that requested this report.

        `requestId`.
        """
    @property
    def seq_no(self) -> int:
        """Sequence number of this message. First message starts at 0.

        `seqNo`; at least 0.
        """
    @property
    def generated_at(self) -> str:
        """Timestamp of the moment this message was generated at the Charging Station.

        `generatedAt`; date and time (RFC 3339).
        """
    @property
    def monitor(self) -> tuple[MonitoringData, ...] | None:
        """Class to hold parameters of SetVariableMonitoring request.

        `monitor`; at least 1 items.
        """
    @property
    def tbc(self) -> bool | None:
        """ "to be continued" indicator. Indicates whether another part of the monitoringData follows in an upcoming
        notifyMonitoringReportRequest message. Default value when omitted is false.

        `tbc`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyMonitoringReportResponse(Typed):
    """The payload of NotifyMonitoringReportResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyPeriodicEventStream(Typed):
    """`NotifyPeriodicEventStream` of OCPP 2.1."""

    __match_args__ = (
        "data",
        "id",
        "pending",
        "basetime",
    )
    def __new__(
        cls,
        *,
        data: tuple[StreamDataElement, ...] | list[StreamDataElement],
        id: int,
        pending: int,
        basetime: str,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        data: tuple[StreamDataElement, ...] | list[StreamDataElement] = ...,
        id: int = ...,
        pending: int = ...,
        basetime: str = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def data(self) -> tuple[StreamDataElement, ...]:
        """`data`; at least 1 items."""
    @property
    def id(self) -> int:
        """Id of stream.

        `id`; at least 0.
        """
    @property
    def pending(self) -> int:
        """Number of data elements still pending to be sent.

        `pending`; at least 0.
        """
    @property
    def basetime(self) -> str:
        """Base timestamp to add to time offset of values.

        `basetime`; date and time (RFC 3339).
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyPriorityCharging(Request[NotifyPriorityChargingResponse, _ErrorCode2]):
    """The payload of NotifyPriorityCharging (OCPP 2.1)."""

    __match_args__ = (
        "transaction_id",
        "activated",
    )
    def __new__(cls, *, transaction_id: str, activated: bool, custom_data: CustomData | None = None) -> Self: ...
    def replace(
        self, *, transaction_id: str = ..., activated: bool = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def transaction_id(self) -> str:
        """The transaction for which priority charging is requested.

        `transactionId`; at most 36 characters.
        """
    @property
    def activated(self) -> bool:
        """True if priority charging was activated. False if it has stopped using the priority charging profile.

        `activated`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyPriorityChargingResponse(Typed):
    """This response message has an empty body."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyReport(Request[NotifyReportResponse, _ErrorCode2]):
    """The payload of NotifyReport (OCPP 2.1)."""

    __match_args__ = (
        "request_id",
        "generated_at",
        "seq_no",
    )
    def __new__(
        cls,
        *,
        request_id: int,
        generated_at: str,
        seq_no: int,
        report_data: tuple[ReportData, ...] | list[ReportData] | None = None,
        tbc: bool | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        generated_at: str = ...,
        seq_no: int = ...,
        report_data: tuple[ReportData, ...] | list[ReportData] | None = ...,
        tbc: bool | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """The id of the GetReportRequest or GetBaseReportRequest that requested this report

        `requestId`.
        """
    @property
    def generated_at(self) -> str:
        """Timestamp of the moment this message was generated at the Charging Station.

        `generatedAt`; date and time (RFC 3339).
        """
    @property
    def seq_no(self) -> int:
        """Sequence number of this message. First message starts at 0.

        `seqNo`; at least 0.
        """
    @property
    def report_data(self) -> tuple[ReportData, ...] | None:
        """Class to report components, variables and variable attributes and characteristics.

        `reportData`; at least 1 items.
        """
    @property
    def tbc(self) -> bool | None:
        """ "to be continued" indicator. Indicates whether another part of the report follows in an upcoming
        notifyReportRequest message. Default value when omitted is false.

        `tbc`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyReportResponse(Typed):
    """The payload of NotifyReportResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifySettlement(Request[NotifySettlementResponse, _ErrorCode2]):
    """The payload of NotifySettlement (OCPP 2.1)."""

    __match_args__ = (
        "psp_ref",
        "status",
        "settlement_amount",
        "settlement_time",
    )
    def __new__(
        cls,
        *,
        psp_ref: str,
        status: _PaymentStatusEnum,
        settlement_amount: float,
        settlement_time: str,
        transaction_id: str | None = None,
        status_info: str | None = None,
        receipt_id: str | None = None,
        receipt_url: str | None = None,
        vat_company: Address | None = None,
        vat_number: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        psp_ref: str = ...,
        status: _PaymentStatusEnum = ...,
        settlement_amount: float = ...,
        settlement_time: str = ...,
        transaction_id: str | None = ...,
        status_info: str | None = ...,
        receipt_id: str | None = ...,
        receipt_url: str | None = ...,
        vat_company: Address | None = ...,
        vat_number: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def psp_ref(self) -> str:
        """The payment reference received from the payment terminal and is used as the value for _idToken_.

        `pspRef`; at most 255 characters.
        """
    @property
    def status(self) -> _PaymentStatusEnum:
        """The status of the settlement attempt.

        `status`.
        """
    @property
    def settlement_amount(self) -> float:
        """The amount that was settled, or attempted to be settled (in case of failure).

        `settlementAmount`.
        """
    @property
    def settlement_time(self) -> str:
        """The time when the settlement was done.

        `settlementTime`; date and time (RFC 3339).
        """
    @property
    def transaction_id(self) -> str | None:
        """The _transactionId_ that the settlement belongs to. Can be empty if the payment transaction is canceled
        prior to the start of the OCPP transaction.

        `transactionId`; at most 36 characters.
        """
    @property
    def status_info(self) -> str | None:
        """Additional information from payment terminal/payment process.

        `statusInfo`; at most 500 characters.
        """
    @property
    def receipt_id(self) -> str | None:
        """`receiptId`; at most 50 characters."""
    @property
    def receipt_url(self) -> str | None:
        """The receipt URL, to be used if the receipt is generated by the payment terminal or the CS.

        `receiptUrl`; at most 2000 characters.
        """
    @property
    def vat_company(self) -> Address | None:
        """*(2.1)* A generic address format.

        `vatCompany`.
        """
    @property
    def vat_number(self) -> str | None:
        """VAT number for a company receipt.

        `vatNumber`; at most 20 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifySettlementResponse(Typed):
    """The payload of NotifySettlementResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(
        cls, *, receipt_url: str | None = None, receipt_id: str | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self, *, receipt_url: str | None = ..., receipt_id: str | None = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def receipt_url(self) -> str | None:
        """The receipt URL if receipt generated by CSMS. The Charging Station can QR encode it and show it to the EV
        Driver.

        `receiptUrl`; at most 2000 characters.
        """
    @property
    def receipt_id(self) -> str | None:
        """The receipt id if the receipt is generated by CSMS.

        `receiptId`; at most 50 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyWebPaymentStarted(Request[NotifyWebPaymentStartedResponse, _ErrorCode2]):
    """The payload of NotifyWebPaymentStarted (OCPP 2.1)."""

    __match_args__ = (
        "evse_id",
        "timeout",
    )
    def __new__(cls, *, evse_id: int, timeout: int, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, evse_id: int = ..., timeout: int = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def evse_id(self) -> int:
        """EVSE id for which transaction is requested.

        `evseId`; at least 0.
        """
    @property
    def timeout(self) -> int:
        """Timeout value in seconds after which no result of web payment process (e.g. QR code scanning) is to be
        expected anymore.

        `timeout`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyWebPaymentStartedResponse(Typed):
    """The payload of NotifyWebPaymentStartedResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class OCSPRequestData(Typed):
    """Information about a certificate for an OCSP check."""

    __match_args__ = (
        "hash_algorithm",
        "issuer_name_hash",
        "issuer_key_hash",
        "serial_number",
        "responder_url",
    )
    def __new__(
        cls,
        *,
        hash_algorithm: _HashAlgorithmEnum,
        issuer_name_hash: str,
        issuer_key_hash: str,
        serial_number: str,
        responder_url: str,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        hash_algorithm: _HashAlgorithmEnum = ...,
        issuer_name_hash: str = ...,
        issuer_key_hash: str = ...,
        serial_number: str = ...,
        responder_url: str = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def hash_algorithm(self) -> _HashAlgorithmEnum:
        """Used algorithms for the hashes provided.

        `hashAlgorithm`.
        """
    @property
    def issuer_name_hash(self) -> str:
        """The hash of the issuer's distinguished name (DN), that must be calculated over the DER encoding of the
        issuer's name field in the certificate being checked.

        `issuerNameHash`; at most 128 characters.
        """
    @property
    def issuer_key_hash(self) -> str:
        """The hash of the DER encoded public key: the value (excluding tag and length) of the subject public key
        field in the issuer's certificate.

        `issuerKeyHash`; at most 128 characters.
        """
    @property
    def serial_number(self) -> str:
        """The string representation of the hexadecimal value of the serial number without the prefix "0x" and
        without leading zeroes.

        `serialNumber`; at most 40 characters.
        """
    @property
    def responder_url(self) -> str:
        """This contains the responder URL (Case insensitive).

        `responderURL`; at most 2000 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class OpenPeriodicEventStream(Request[OpenPeriodicEventStreamResponse, _ErrorCode2]):
    """The payload of OpenPeriodicEventStream (OCPP 2.1)."""

    __match_args__ = ("constant_stream_data",)
    def __new__(cls, *, constant_stream_data: ConstantStreamData, custom_data: CustomData | None = None) -> Self: ...
    def replace(
        self, *, constant_stream_data: ConstantStreamData = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def constant_stream_data(self) -> ConstantStreamData:
        """`constantStreamData`."""
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class OpenPeriodicEventStreamResponse(Typed):
    """The payload of OpenPeriodicEventStreamResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls, *, status: _GenericStatusEnum, status_info: StatusInfo | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GenericStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GenericStatusEnum:
        """Result of request.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class OverstayRule(Typed):
    """Part of ISO 15118-20 price schedule."""

    __match_args__ = (
        "overstay_fee",
        "start_time",
        "overstay_fee_period",
    )
    def __new__(
        cls,
        *,
        overstay_fee: RationalNumber,
        start_time: int,
        overstay_fee_period: int,
        overstay_rule_description: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        overstay_fee: RationalNumber = ...,
        start_time: int = ...,
        overstay_fee_period: int = ...,
        overstay_rule_description: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def overstay_fee(self) -> RationalNumber:
        """Part of ISO 15118-20 price schedule.

        `overstayFee`.
        """
    @property
    def start_time(self) -> int:
        """Time in seconds after trigger of the parent Overstay Rules for this particular fee to apply.

        `startTime`.
        """
    @property
    def overstay_fee_period(self) -> int:
        """Time till overstay will be reapplied

        `overstayFeePeriod`.
        """
    @property
    def overstay_rule_description(self) -> str | None:
        """Human readable string to identify the overstay rule.

        `overstayRuleDescription`; at most 32 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class OverstayRuleList(Typed):
    """Part of ISO 15118-20 price schedule."""

    __match_args__ = ("overstay_rule",)
    def __new__(
        cls,
        *,
        overstay_rule: tuple[OverstayRule, ...] | list[OverstayRule],
        overstay_power_threshold: RationalNumber | None = None,
        overstay_time_threshold: int | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        overstay_rule: tuple[OverstayRule, ...] | list[OverstayRule] = ...,
        overstay_power_threshold: RationalNumber | None = ...,
        overstay_time_threshold: int | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def overstay_rule(self) -> tuple[OverstayRule, ...]:
        """Part of ISO 15118-20 price schedule.

        `overstayRule`; 1 to 5 items.
        """
    @property
    def overstay_power_threshold(self) -> RationalNumber | None:
        """Part of ISO 15118-20 price schedule.

        `overstayPowerThreshold`.
        """
    @property
    def overstay_time_threshold(self) -> int | None:
        """Time till overstay is applied in seconds.

        `overstayTimeThreshold`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class PeriodicEventStreamParams(Typed):
    """`PeriodicEventStreamParams` of OCPP 2.1."""

    __match_args__ = ()
    def __new__(
        cls, *, interval: int | None = None, values: int | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self, *, interval: int | None = ..., values: int | None = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def interval(self) -> int | None:
        """Time in seconds after which stream data is sent.

        `interval`; at least 0.
        """
    @property
    def values(self) -> int | None:
        """Number of items to be sent together in stream.

        `values`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class Price(Typed):
    """Price with and without tax. At least one of _exclTax_, _inclTax_ must be present."""

    __match_args__ = ()
    def __new__(
        cls,
        *,
        excl_tax: float | None = None,
        incl_tax: float | None = None,
        tax_rates: tuple[TaxRate, ...] | list[TaxRate] | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        excl_tax: float | None = ...,
        incl_tax: float | None = ...,
        tax_rates: tuple[TaxRate, ...] | list[TaxRate] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def excl_tax(self) -> float | None:
        """Price/cost excluding tax. Can be absent if _inclTax_ is present.

        `exclTax`.
        """
    @property
    def incl_tax(self) -> float | None:
        """Price/cost including tax. Can be absent if _exclTax_ is present.

        `inclTax`.
        """
    @property
    def tax_rates(self) -> tuple[TaxRate, ...] | None:
        """Tax percentage

        `taxRates`; 1 to 5 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class PriceLevelSchedule(Typed):
    """The PriceLevelScheduleType is modeled after the same type that is defined in ISO 15118-20, such that if it is
    supplied by an EMSP as a signed EXI message, the conversion from EXI to JSON (in OCPP) and back to EXI (for
    ISO 15118-20) does not change the digest and therefore does not invalidate the signature.
    """

    __match_args__ = (
        "price_level_schedule_entries",
        "time_anchor",
        "price_schedule_id",
        "number_of_price_levels",
    )
    def __new__(
        cls,
        *,
        price_level_schedule_entries: tuple[PriceLevelScheduleEntry, ...] | list[PriceLevelScheduleEntry],
        time_anchor: str,
        price_schedule_id: int,
        number_of_price_levels: int,
        price_schedule_description: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        price_level_schedule_entries: tuple[PriceLevelScheduleEntry, ...] | list[PriceLevelScheduleEntry] = ...,
        time_anchor: str = ...,
        price_schedule_id: int = ...,
        number_of_price_levels: int = ...,
        price_schedule_description: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def price_level_schedule_entries(self) -> tuple[PriceLevelScheduleEntry, ...]:
        """Part of ISO 15118-20 price schedule.

        `priceLevelScheduleEntries`; 1 to 100 items.
        """
    @property
    def time_anchor(self) -> str:
        """Starting point of this price schedule.

        `timeAnchor`; date and time (RFC 3339).
        """
    @property
    def price_schedule_id(self) -> int:
        """Unique ID of this price schedule.

        `priceScheduleId`; at least 0.
        """
    @property
    def number_of_price_levels(self) -> int:
        """Defines the overall number of distinct price level elements used across all PriceLevelSchedules.

        `numberOfPriceLevels`; at least 0.
        """
    @property
    def price_schedule_description(self) -> str | None:
        """Description of the price schedule.

        `priceScheduleDescription`; at most 32 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class PriceLevelScheduleEntry(Typed):
    """Part of ISO 15118-20 price schedule."""

    __match_args__ = (
        "duration",
        "price_level",
    )
    def __new__(cls, *, duration: int, price_level: int, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, duration: int = ..., price_level: int = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def duration(self) -> int:
        """The amount of seconds that define the duration of this given PriceLevelScheduleEntry.

        `duration`.
        """
    @property
    def price_level(self) -> int:
        """Defines the price level of this PriceLevelScheduleEntry (referring to NumberOfPriceLevels). Small values
        for the PriceLevel represent a cheaper PriceLevelScheduleEntry. Large values for the PriceLevel represent
        a more expensive PriceLevelScheduleEntry.

        `priceLevel`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class PriceRule(Typed):
    """Part of ISO 15118-20 price schedule."""

    __match_args__ = (
        "energy_fee",
        "power_range_start",
    )
    def __new__(
        cls,
        *,
        energy_fee: RationalNumber,
        power_range_start: RationalNumber,
        parking_fee_period: int | None = None,
        carbon_dioxide_emission: int | None = None,
        renewable_generation_percentage: int | None = None,
        parking_fee: RationalNumber | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        energy_fee: RationalNumber = ...,
        power_range_start: RationalNumber = ...,
        parking_fee_period: int | None = ...,
        carbon_dioxide_emission: int | None = ...,
        renewable_generation_percentage: int | None = ...,
        parking_fee: RationalNumber | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def energy_fee(self) -> RationalNumber:
        """Part of ISO 15118-20 price schedule.

        `energyFee`.
        """
    @property
    def power_range_start(self) -> RationalNumber:
        """Part of ISO 15118-20 price schedule.

        `powerRangeStart`.
        """
    @property
    def parking_fee_period(self) -> int | None:
        """The duration of the parking fee period (in seconds). When the time enters into a ParkingFeePeriod, the
        ParkingFee will apply to the session. .

        `parkingFeePeriod`.
        """
    @property
    def carbon_dioxide_emission(self) -> int | None:
        """Number of grams of CO2 per kWh.

        `carbonDioxideEmission`; at least 0.
        """
    @property
    def renewable_generation_percentage(self) -> int | None:
        """Percentage of the power that is created by renewable resources.

        `renewableGenerationPercentage`; at least 0; at most 100.
        """
    @property
    def parking_fee(self) -> RationalNumber | None:
        """Part of ISO 15118-20 price schedule.

        `parkingFee`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class PriceRuleStack(Typed):
    """Part of ISO 15118-20 price schedule."""

    __match_args__ = (
        "duration",
        "price_rule",
    )
    def __new__(
        cls,
        *,
        duration: int,
        price_rule: tuple[PriceRule, ...] | list[PriceRule],
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        duration: int = ...,
        price_rule: tuple[PriceRule, ...] | list[PriceRule] = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def duration(self) -> int:
        """Duration of the stack of price rules. he amount of seconds that define the duration of the given
        PriceRule(s).

        `duration`.
        """
    @property
    def price_rule(self) -> tuple[PriceRule, ...]:
        """Part of ISO 15118-20 price schedule.

        `priceRule`; 1 to 8 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class PublishFirmware(Request[PublishFirmwareResponse, _ErrorCode2]):
    """The payload of PublishFirmware (OCPP 2.1)."""

    __match_args__ = (
        "location",
        "checksum",
        "request_id",
    )
    def __new__(
        cls,
        *,
        location: str,
        checksum: str,
        request_id: int,
        retries: int | None = None,
        retry_interval: int | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        location: str = ...,
        checksum: str = ...,
        request_id: int = ...,
        retries: int | None = ...,
        retry_interval: int | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def location(self) -> str:
        """This contains a string containing a URI pointing to a location from which to retrieve the firmware.

        `location`; at most 2000 characters.
        """
    @property
    def checksum(self) -> str:
        """The MD5 checksum over the entire firmware file as a hexadecimal string of length 32.

        `checksum`; at most 32 characters.
        """
    @property
    def request_id(self) -> int:
        """The Id of the request.

        `requestId`; at least 0.
        """
    @property
    def retries(self) -> int | None:
        """This specifies how many times Charging Station must retry to download the firmware before giving up. If
        this field is not present, it is left to Charging Station to decide how many times it wants to retry. If
        the value is 0, it means: no retries.

        `retries`; at least 0.
        """
    @property
    def retry_interval(self) -> int | None:
        """The interval in seconds after which a retry may be attempted. If this field is not present, it is left to
        Charging Station to decide how long to wait between attempts.

        `retryInterval`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class PublishFirmwareResponse(Typed):
    """The payload of PublishFirmwareResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls, *, status: _GenericStatusEnum, status_info: StatusInfo | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GenericStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GenericStatusEnum:
        """Indicates whether the request was accepted.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class PublishFirmwareStatusNotification(Request[PublishFirmwareStatusNotificationResponse, _ErrorCode2]):
    """The payload of PublishFirmwareStatusNotification (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _PublishFirmwareStatusEnum,
        location: tuple[str, ...] | list[str] | None = None,
        request_id: int | None = None,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _PublishFirmwareStatusEnum = ...,
        location: tuple[str, ...] | list[str] | None = ...,
        request_id: int | None = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _PublishFirmwareStatusEnum:
        """This contains the progress status of the publishfirmware installation.

        `status`.
        """
    @property
    def location(self) -> tuple[str, ...] | None:
        """Required if status is Published. Can be multiple URI's, if the Local Controller supports e.g. HTTP, HTTPS,
        and FTP.

        `location`; each at most 2000 characters; at least 1 items.
        """
    @property
    def request_id(self) -> int | None:
        """The request id that was provided in the PublishFirmwareRequest which triggered this action.

        `requestId`; at least 0.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class PublishFirmwareStatusNotificationResponse(Typed):
    """The payload of PublishFirmwareStatusNotificationResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class PullDynamicScheduleUpdate(Request[PullDynamicScheduleUpdateResponse, _ErrorCode2]):
    """The payload of PullDynamicScheduleUpdate (OCPP 2.1)."""

    __match_args__ = ("charging_profile_id",)
    def __new__(cls, *, charging_profile_id: int, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, charging_profile_id: int = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def charging_profile_id(self) -> int:
        """Id of charging profile to update.

        `chargingProfileId`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class PullDynamicScheduleUpdateResponse(Typed):
    """The payload of PullDynamicScheduleUpdateResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _ChargingProfileStatusEnum,
        schedule_update: ChargingScheduleUpdate | None = None,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _ChargingProfileStatusEnum = ...,
        schedule_update: ChargingScheduleUpdate | None = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _ChargingProfileStatusEnum:
        """Result of request.

        `status`.
        """
    @property
    def schedule_update(self) -> ChargingScheduleUpdate | None:
        """Updates to a ChargingSchedulePeriodType for dynamic charging profiles.

        `scheduleUpdate`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class RationalNumber(Typed):
    """Part of ISO 15118-20 price schedule."""

    __match_args__ = (
        "exponent",
        "value",
    )
    def __new__(cls, *, exponent: int, value: int, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, exponent: int = ..., value: int = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def exponent(self) -> int:
        """The exponent to base 10 (dec)

        `exponent`.
        """
    @property
    def value(self) -> int:
        """Value which shall be multiplied.

        `value`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ReactivePowerParams(Typed):
    """`ReactivePowerParams` of OCPP 2.1."""

    __match_args__ = ()
    def __new__(
        cls,
        *,
        v_ref: float | None = None,
        autonomous_v_ref_enable: bool | None = None,
        autonomous_v_ref_time_constant: float | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        v_ref: float | None = ...,
        autonomous_v_ref_enable: bool | None = ...,
        autonomous_v_ref_time_constant: float | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def v_ref(self) -> float | None:
        """Only for VoltVar curve: The nominal ac voltage (rms) adjustment to the voltage curve points for Volt-Var
        curves (percentage).

        `vRef`.
        """
    @property
    def autonomous_v_ref_enable(self) -> bool | None:
        """Only for VoltVar: Enable/disable autonomous VRef adjustment

        `autonomousVRefEnable`.
        """
    @property
    def autonomous_v_ref_time_constant(self) -> float | None:
        """Only for VoltVar: Adjustment range for VRef time constant

        `autonomousVRefTimeConstant`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class RelativeTimeInterval(Typed):
    """`RelativeTimeInterval` of OCPP 2.1."""

    __match_args__ = ("start",)
    def __new__(cls, *, start: int, duration: int | None = None, custom_data: CustomData | None = None) -> Self: ...
    def replace(
        self, *, start: int = ..., duration: int | None = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def start(self) -> int:
        """Start of the interval, in seconds from NOW.

        `start`.
        """
    @property
    def duration(self) -> int | None:
        """Duration of the interval, in seconds.

        `duration`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ReportChargingProfiles(Request[ReportChargingProfilesResponse, _ErrorCode2]):
    """The payload of ReportChargingProfiles (OCPP 2.1)."""

    __match_args__ = (
        "request_id",
        "charging_limit_source",
        "charging_profile",
        "evse_id",
    )
    def __new__(
        cls,
        *,
        request_id: int,
        charging_limit_source: str,
        charging_profile: tuple[ChargingProfile, ...] | list[ChargingProfile],
        evse_id: int,
        tbc: bool | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        charging_limit_source: str = ...,
        charging_profile: tuple[ChargingProfile, ...] | list[ChargingProfile] = ...,
        evse_id: int = ...,
        tbc: bool | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """Id used to match the <<getchargingprofilesrequest, GetChargingProfilesRequest>> message with the resulting
        ReportChargingProfilesRequest messages. When the CSMS provided a requestId in the
        <<getchargingprofilesrequest, GetChargingProfilesRequest>>, this field SHALL contain the same value.

        `requestId`.
        """
    @property
    def charging_limit_source(self) -> str:
        """Source that has installed this charging profile. Values defined in Appendix as
        ChargingLimitSourceEnumStringType.

        `chargingLimitSource`; at most 20 characters.
        """
    @property
    def charging_profile(self) -> tuple[ChargingProfile, ...]:
        """A ChargingProfile consists of 1 to 3 ChargingSchedules with a list of ChargingSchedulePeriods, describing
        the amount of power or current that can be delivered per time interval. image::images/ChargingProfile-
        Simple.png[]

        `chargingProfile`; at least 1 items.
        """
    @property
    def evse_id(self) -> int:
        """The evse to which the charging profile applies. If evseId = 0, the message contains an overall limit for
        the Charging Station.

        `evseId`; at least 0.
        """
    @property
    def tbc(self) -> bool | None:
        """To Be Continued. Default value when omitted: false. false indicates that there are no further messages as
        part of this report.

        `tbc`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ReportChargingProfilesResponse(Typed):
    """The payload of ReportChargingProfilesResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ReportDERControl(Request[ReportDERControlResponse, _ErrorCode2]):
    """The payload of ReportDERControl (OCPP 2.1)."""

    __match_args__ = ("request_id",)
    def __new__(
        cls,
        *,
        request_id: int,
        curve: tuple[DERCurveGet, ...] | list[DERCurveGet] | None = None,
        enter_service: tuple[EnterServiceGet, ...] | list[EnterServiceGet] | None = None,
        fixed_pf_absorb: tuple[FixedPFGet, ...] | list[FixedPFGet] | None = None,
        fixed_pf_inject: tuple[FixedPFGet, ...] | list[FixedPFGet] | None = None,
        fixed_var: tuple[FixedVarGet, ...] | list[FixedVarGet] | None = None,
        freq_droop: tuple[FreqDroopGet, ...] | list[FreqDroopGet] | None = None,
        gradient: tuple[GradientGet, ...] | list[GradientGet] | None = None,
        limit_max_discharge: tuple[LimitMaxDischargeGet, ...] | list[LimitMaxDischargeGet] | None = None,
        tbc: bool | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        curve: tuple[DERCurveGet, ...] | list[DERCurveGet] | None = ...,
        enter_service: tuple[EnterServiceGet, ...] | list[EnterServiceGet] | None = ...,
        fixed_pf_absorb: tuple[FixedPFGet, ...] | list[FixedPFGet] | None = ...,
        fixed_pf_inject: tuple[FixedPFGet, ...] | list[FixedPFGet] | None = ...,
        fixed_var: tuple[FixedVarGet, ...] | list[FixedVarGet] | None = ...,
        freq_droop: tuple[FreqDroopGet, ...] | list[FreqDroopGet] | None = ...,
        gradient: tuple[GradientGet, ...] | list[GradientGet] | None = ...,
        limit_max_discharge: tuple[LimitMaxDischargeGet, ...] | list[LimitMaxDischargeGet] | None = ...,
        tbc: bool | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """RequestId from GetDERControlRequest.

        `requestId`.
        """
    @property
    def curve(self) -> tuple[DERCurveGet, ...] | None:
        """`curve`; 1 to 24 items."""
    @property
    def enter_service(self) -> tuple[EnterServiceGet, ...] | None:
        """`enterService`; 1 to 24 items."""
    @property
    def fixed_pf_absorb(self) -> tuple[FixedPFGet, ...] | None:
        """`fixedPFAbsorb`; 1 to 24 items."""
    @property
    def fixed_pf_inject(self) -> tuple[FixedPFGet, ...] | None:
        """`fixedPFInject`; 1 to 24 items."""
    @property
    def fixed_var(self) -> tuple[FixedVarGet, ...] | None:
        """`fixedVar`; 1 to 24 items."""
    @property
    def freq_droop(self) -> tuple[FreqDroopGet, ...] | None:
        """`freqDroop`; 1 to 24 items."""
    @property
    def gradient(self) -> tuple[GradientGet, ...] | None:
        """`gradient`; 1 to 24 items."""
    @property
    def limit_max_discharge(self) -> tuple[LimitMaxDischargeGet, ...] | None:
        """`limitMaxDischarge`; 1 to 24 items."""
    @property
    def tbc(self) -> bool | None:
        """To Be Continued. Default value when omitted: false. + False indicates that there are no further messages
        as part of this report.

        `tbc`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ReportDERControlResponse(Typed):
    """This message has no parameters."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ReportData(Typed):
    """Class to report components, variables and variable attributes and characteristics."""

    __match_args__ = (
        "component",
        "variable",
        "variable_attribute",
    )
    def __new__(
        cls,
        *,
        component: Component,
        variable: Variable,
        variable_attribute: tuple[VariableAttribute, ...] | list[VariableAttribute],
        variable_characteristics: VariableCharacteristics | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        component: Component = ...,
        variable: Variable = ...,
        variable_attribute: tuple[VariableAttribute, ...] | list[VariableAttribute] = ...,
        variable_characteristics: VariableCharacteristics | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def component(self) -> Component:
        """A physical or logical component

        `component`.
        """
    @property
    def variable(self) -> Variable:
        """Reference key to a component-variable.

        `variable`.
        """
    @property
    def variable_attribute(self) -> tuple[VariableAttribute, ...]:
        """Attribute data of a variable.

        `variableAttribute`; 1 to 4 items.
        """
    @property
    def variable_characteristics(self) -> VariableCharacteristics | None:
        """Fixed read-only parameters of a variable.

        `variableCharacteristics`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class RequestBatterySwap(Request[RequestBatterySwapResponse, _ErrorCode2]):
    """The payload of RequestBatterySwap (OCPP 2.1)."""

    __match_args__ = (
        "id_token",
        "request_id",
    )
    def __new__(cls, *, id_token: IdToken, request_id: int, custom_data: CustomData | None = None) -> Self: ...
    def replace(
        self, *, id_token: IdToken = ..., request_id: int = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def id_token(self) -> IdToken:
        """Contains a case insensitive identifier to use for the authorization and the type of authorization to
        support multiple forms of identifiers.

        `idToken`.
        """
    @property
    def request_id(self) -> int:
        """Request id to match with BatterySwapRequest.

        `requestId`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class RequestBatterySwapResponse(Typed):
    """The payload of RequestBatterySwapResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls, *, status: _GenericStatusEnum, status_info: StatusInfo | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GenericStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GenericStatusEnum:
        """Accepted or rejected the request.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class RequestStartTransaction(Request[RequestStartTransactionResponse, _ErrorCode2]):
    """The payload of RequestStartTransaction (OCPP 2.1)."""

    __match_args__ = (
        "id_token",
        "remote_start_id",
    )
    def __new__(
        cls,
        *,
        id_token: IdToken,
        remote_start_id: int,
        evse_id: int | None = None,
        group_id_token: IdToken | None = None,
        charging_profile: ChargingProfile | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        id_token: IdToken = ...,
        remote_start_id: int = ...,
        evse_id: int | None = ...,
        group_id_token: IdToken | None = ...,
        charging_profile: ChargingProfile | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def id_token(self) -> IdToken:
        """Contains a case insensitive identifier to use for the authorization and the type of authorization to
        support multiple forms of identifiers.

        `idToken`.
        """
    @property
    def remote_start_id(self) -> int:
        """Id given by the server to this start request. The Charging Station will return this in the
        <<transactioneventrequest, TransactionEventRequest>>, letting the server know which transaction was
        started for this request. Use to start a transaction.

        `remoteStartId`.
        """
    @property
    def evse_id(self) -> int | None:
        """Number of the EVSE on which to start the transaction. EvseId SHALL be > 0

        `evseId`; at least 1.
        """
    @property
    def group_id_token(self) -> IdToken | None:
        """Contains a case insensitive identifier to use for the authorization and the type of authorization to
        support multiple forms of identifiers.

        `groupIdToken`.
        """
    @property
    def charging_profile(self) -> ChargingProfile | None:
        """A ChargingProfile consists of 1 to 3 ChargingSchedules with a list of ChargingSchedulePeriods, describing
        the amount of power or current that can be delivered per time interval. image::images/ChargingProfile-
        Simple.png[]

        `chargingProfile`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class RequestStartTransactionResponse(Typed):
    """The payload of RequestStartTransactionResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _RequestStartStopStatusEnum,
        status_info: StatusInfo | None = None,
        transaction_id: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _RequestStartStopStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        transaction_id: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _RequestStartStopStatusEnum:
        """Status indicating whether the Charging Station accepts the request to start a transaction.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def transaction_id(self) -> str | None:
        """When the transaction was already started by the Charging Station before the RequestStartTransactionRequest
        was received, for example: cable plugged in first. This contains the transactionId of the already started
        transaction.

        `transactionId`; at most 36 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class RequestStopTransaction(Request[RequestStopTransactionResponse, _ErrorCode2]):
    """The payload of RequestStopTransaction (OCPP 2.1)."""

    __match_args__ = ("transaction_id",)
    def __new__(cls, *, transaction_id: str, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, transaction_id: str = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def transaction_id(self) -> str:
        """The identifier of the transaction which the Charging Station is requested to stop.

        `transactionId`; at most 36 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class RequestStopTransactionResponse(Typed):
    """The payload of RequestStopTransactionResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _RequestStartStopStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _RequestStartStopStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _RequestStartStopStatusEnum:
        """Status indicating whether Charging Station accepts the request to stop a transaction.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ReservationStatusUpdate(Request[ReservationStatusUpdateResponse, _ErrorCode2]):
    """The payload of ReservationStatusUpdate (OCPP 2.1)."""

    __match_args__ = (
        "reservation_id",
        "reservation_update_status",
    )
    def __new__(
        cls,
        *,
        reservation_id: int,
        reservation_update_status: _ReservationUpdateStatusEnum,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        reservation_id: int = ...,
        reservation_update_status: _ReservationUpdateStatusEnum = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def reservation_id(self) -> int:
        """The ID of the reservation.

        `reservationId`; at least 0.
        """
    @property
    def reservation_update_status(self) -> _ReservationUpdateStatusEnum:
        """The updated reservation status.

        `reservationUpdateStatus`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ReservationStatusUpdateResponse(Typed):
    """The payload of ReservationStatusUpdateResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ReserveNow(Request[ReserveNowResponse, _ErrorCode2]):
    """The payload of ReserveNow (OCPP 2.1)."""

    __match_args__ = (
        "id",
        "expiry_date_time",
        "id_token",
    )
    def __new__(
        cls,
        *,
        id: int,
        expiry_date_time: str,
        id_token: IdToken,
        connector_type: str | None = None,
        evse_id: int | None = None,
        group_id_token: IdToken | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        id: int = ...,
        expiry_date_time: str = ...,
        id_token: IdToken = ...,
        connector_type: str | None = ...,
        evse_id: int | None = ...,
        group_id_token: IdToken | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> int:
        """Id of reservation.

        `id`; at least 0.
        """
    @property
    def expiry_date_time(self) -> str:
        """Date and time at which the reservation expires.

        `expiryDateTime`; date and time (RFC 3339).
        """
    @property
    def id_token(self) -> IdToken:
        """Contains a case insensitive identifier to use for the authorization and the type of authorization to
        support multiple forms of identifiers.

        `idToken`.
        """
    @property
    def connector_type(self) -> str | None:
        """This field specifies the connector type. Values defined in Appendix as ConnectorEnumStringType.

        `connectorType`; at most 20 characters.
        """
    @property
    def evse_id(self) -> int | None:
        """This contains ID of the evse to be reserved.

        `evseId`; at least 0.
        """
    @property
    def group_id_token(self) -> IdToken | None:
        """Contains a case insensitive identifier to use for the authorization and the type of authorization to
        support multiple forms of identifiers.

        `groupIdToken`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ReserveNowResponse(Typed):
    """The payload of ReserveNowResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _ReserveNowStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _ReserveNowStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _ReserveNowStatusEnum:
        """This indicates the success or failure of the reservation.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class Reset(Request[ResetResponse, _ErrorCode2]):
    """The payload of Reset (OCPP 2.1)."""

    __match_args__ = ("type",)
    def __new__(
        cls, *, type: _ResetEnum, evse_id: int | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self, *, type: _ResetEnum = ..., evse_id: int | None = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def type(self) -> _ResetEnum:
        """This contains the type of reset that the Charging Station or EVSE should perform.

        `type`.
        """
    @property
    def evse_id(self) -> int | None:
        """This contains the ID of a specific EVSE that needs to be reset, instead of the entire Charging Station.

        `evseId`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ResetResponse(Typed):
    """The payload of ResetResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls, *, status: _ResetStatusEnum, status_info: StatusInfo | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _ResetStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _ResetStatusEnum:
        """This indicates whether the Charging Station is able to perform the reset.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SalesTariff(Typed):
    """A SalesTariff provided by a Mobility Operator (EMSP) . NOTE: This dataType is based on dataTypes from <<ref-
    ISOIEC15118-2,ISO 15118-2>>.
    """

    __match_args__ = (
        "id",
        "sales_tariff_entry",
    )
    def __new__(
        cls,
        *,
        id: int,
        sales_tariff_entry: tuple[SalesTariffEntry, ...] | list[SalesTariffEntry],
        sales_tariff_description: str | None = None,
        num_e_price_levels: int | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        id: int = ...,
        sales_tariff_entry: tuple[SalesTariffEntry, ...] | list[SalesTariffEntry] = ...,
        sales_tariff_description: str | None = ...,
        num_e_price_levels: int | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> int:
        """SalesTariff identifier used to identify one sales tariff. An SAID remains a unique identifier for one
        schedule throughout a charging session.

        `id`; at least 0.
        """
    @property
    def sales_tariff_entry(self) -> tuple[SalesTariffEntry, ...]:
        """`salesTariffEntry`; 1 to 1024 items."""
    @property
    def sales_tariff_description(self) -> str | None:
        """A human readable title/short description of the sales tariff e.g. for HMI display purposes.

        `salesTariffDescription`; at most 32 characters.
        """
    @property
    def num_e_price_levels(self) -> int | None:
        """Defines the overall number of distinct price levels used across all provided SalesTariff elements.

        `numEPriceLevels`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SalesTariffEntry(Typed):
    """`SalesTariffEntry` of OCPP 2.1."""

    __match_args__ = ("relative_time_interval",)
    def __new__(
        cls,
        *,
        relative_time_interval: RelativeTimeInterval,
        e_price_level: int | None = None,
        consumption_cost: tuple[ConsumptionCost, ...] | list[ConsumptionCost] | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        relative_time_interval: RelativeTimeInterval = ...,
        e_price_level: int | None = ...,
        consumption_cost: tuple[ConsumptionCost, ...] | list[ConsumptionCost] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def relative_time_interval(self) -> RelativeTimeInterval:
        """`relativeTimeInterval`."""
    @property
    def e_price_level(self) -> int | None:
        """Defines the price level of this SalesTariffEntry (referring to NumEPriceLevels). Small values for the
        EPriceLevel represent a cheaper TariffEntry. Large values for the EPriceLevel represent a more expensive
        TariffEntry.

        `ePriceLevel`; at least 0.
        """
    @property
    def consumption_cost(self) -> tuple[ConsumptionCost, ...] | None:
        """`consumptionCost`; 1 to 3 items."""
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SampledValue(Typed):
    """Single sampled value in MeterValues. Each value can be accompanied by optional fields. To save on mobile data
    usage, default values of all of the optional fields are such that. The value without any additional fields
    will be interpreted, as a register reading of active import energy in Wh (Watt-hour) units.
    """

    __match_args__ = ("value",)
    def __new__(
        cls,
        *,
        value: float,
        measurand: _MeasurandEnum | None = None,
        context: _ReadingContextEnum | None = None,
        phase: _PhaseEnum | None = None,
        location: _LocationEnum | None = None,
        signed_meter_value: SignedMeterValue | None = None,
        unit_of_measure: UnitOfMeasure | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        value: float = ...,
        measurand: _MeasurandEnum | None = ...,
        context: _ReadingContextEnum | None = ...,
        phase: _PhaseEnum | None = ...,
        location: _LocationEnum | None = ...,
        signed_meter_value: SignedMeterValue | None = ...,
        unit_of_measure: UnitOfMeasure | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def value(self) -> float:
        """Indicates the measured value.

        `value`.
        """
    @property
    def measurand(self) -> _MeasurandEnum | None:
        """Type of measurement. Default = "Energy.Active.Import.Register"

        `measurand`.
        """
    @property
    def context(self) -> _ReadingContextEnum | None:
        """Type of detail value: start, end or sample. Default = "Sample.Periodic"

        `context`.
        """
    @property
    def phase(self) -> _PhaseEnum | None:
        """Indicates how the measured value is to be interpreted. For instance between L1 and neutral (L1-N) Please
        note that not all values of phase are applicable to all Measurands. When phase is absent, the measured
        value is interpreted as an overall value.

        `phase`.
        """
    @property
    def location(self) -> _LocationEnum | None:
        """Indicates where the measured value has been sampled. Default = "Outlet"

        `location`.
        """
    @property
    def signed_meter_value(self) -> SignedMeterValue | None:
        """Represent a signed version of the meter value.

        `signedMeterValue`.
        """
    @property
    def unit_of_measure(self) -> UnitOfMeasure | None:
        """Represents a UnitOfMeasure with a multiplier

        `unitOfMeasure`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SecurityEventNotification(Request[SecurityEventNotificationResponse, _ErrorCode2]):
    """The payload of SecurityEventNotification (OCPP 2.1)."""

    __match_args__ = (
        "type",
        "timestamp",
    )
    def __new__(
        cls, *, type: str, timestamp: str, tech_info: str | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        type: str = ...,
        timestamp: str = ...,
        tech_info: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def type(self) -> str:
        """Type of the security event. This value should be taken from the Security events list.

        `type`; at most 50 characters.
        """
    @property
    def timestamp(self) -> str:
        """Date and time at which the event occurred.

        `timestamp`; date and time (RFC 3339).
        """
    @property
    def tech_info(self) -> str | None:
        """Additional information about the occurred security event.

        `techInfo`; at most 255 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SecurityEventNotificationResponse(Typed):
    """The payload of SecurityEventNotificationResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SendLocalList(Request[SendLocalListResponse, _ErrorCode2]):
    """The payload of SendLocalList (OCPP 2.1)."""

    __match_args__ = (
        "version_number",
        "update_type",
    )
    def __new__(
        cls,
        *,
        version_number: int,
        update_type: _UpdateEnum,
        local_authorization_list: tuple[AuthorizationData, ...] | list[AuthorizationData] | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        version_number: int = ...,
        update_type: _UpdateEnum = ...,
        local_authorization_list: tuple[AuthorizationData, ...] | list[AuthorizationData] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def version_number(self) -> int:
        """In case of a full update this is the version number of the full list. In case of a differential update it
        is the version number of the list after the update has been applied.

        `versionNumber`.
        """
    @property
    def update_type(self) -> _UpdateEnum:
        """This contains the type of update (full or differential) of this request.

        `updateType`.
        """
    @property
    def local_authorization_list(self) -> tuple[AuthorizationData, ...] | None:
        """Contains the identifier to use for authorization.

        `localAuthorizationList`; at least 1 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SendLocalListResponse(Typed):
    """The payload of SendLocalListResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _SendLocalListStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _SendLocalListStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _SendLocalListStatusEnum:
        """This indicates whether the Charging Station has successfully received and applied the update of the Local
        Authorization List.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetChargingProfile(Request[SetChargingProfileResponse, _ErrorCode2]):
    """The payload of SetChargingProfile (OCPP 2.1)."""

    __match_args__ = (
        "evse_id",
        "charging_profile",
    )
    def __new__(
        cls, *, evse_id: int, charging_profile: ChargingProfile, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self, *, evse_id: int = ..., charging_profile: ChargingProfile = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def evse_id(self) -> int:
        """For TxDefaultProfile an evseId=0 applies the profile to each individual evse. For
        ChargingStationMaxProfile and ChargingStationExternalConstraints an evseId=0 contains an overal limit for
        the whole Charging Station.

        `evseId`; at least 0.
        """
    @property
    def charging_profile(self) -> ChargingProfile:
        """A ChargingProfile consists of 1 to 3 ChargingSchedules with a list of ChargingSchedulePeriods, describing
        the amount of power or current that can be delivered per time interval. image::images/ChargingProfile-
        Simple.png[]

        `chargingProfile`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetChargingProfileResponse(Typed):
    """The payload of SetChargingProfileResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _ChargingProfileStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _ChargingProfileStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _ChargingProfileStatusEnum:
        """Returns whether the Charging Station has been able to process the message successfully. This does not
        guarantee the schedule will be followed to the letter. There might be other constraints the Charging
        Station may need to take into account.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetDERControl(Request[SetDERControlResponse, _ErrorCode2]):
    """The payload of SetDERControl (OCPP 2.1)."""

    __match_args__ = (
        "is_default",
        "control_id",
        "control_type",
    )
    def __new__(
        cls,
        *,
        is_default: bool,
        control_id: str,
        control_type: _DERControlEnum,
        curve: DERCurve | None = None,
        enter_service: EnterService | None = None,
        fixed_pf_absorb: FixedPF | None = None,
        fixed_pf_inject: FixedPF | None = None,
        fixed_var: FixedVar | None = None,
        freq_droop: FreqDroop | None = None,
        gradient: Gradient | None = None,
        limit_max_discharge: LimitMaxDischarge | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        is_default: bool = ...,
        control_id: str = ...,
        control_type: _DERControlEnum = ...,
        curve: DERCurve | None = ...,
        enter_service: EnterService | None = ...,
        fixed_pf_absorb: FixedPF | None = ...,
        fixed_pf_inject: FixedPF | None = ...,
        fixed_var: FixedVar | None = ...,
        freq_droop: FreqDroop | None = ...,
        gradient: Gradient | None = ...,
        limit_max_discharge: LimitMaxDischarge | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def is_default(self) -> bool:
        """True if this is a default DER control

        `isDefault`.
        """
    @property
    def control_id(self) -> str:
        """Unique id of this control, e.g. UUID

        `controlId`; at most 36 characters.
        """
    @property
    def control_type(self) -> _DERControlEnum:
        """Type of control. Determines which setting field below is used.

        `controlType`.
        """
    @property
    def curve(self) -> DERCurve | None:
        """`curve`."""
    @property
    def enter_service(self) -> EnterService | None:
        """`enterService`."""
    @property
    def fixed_pf_absorb(self) -> FixedPF | None:
        """`fixedPFAbsorb`."""
    @property
    def fixed_pf_inject(self) -> FixedPF | None:
        """`fixedPFInject`."""
    @property
    def fixed_var(self) -> FixedVar | None:
        """`fixedVar`."""
    @property
    def freq_droop(self) -> FreqDroop | None:
        """`freqDroop`."""
    @property
    def gradient(self) -> Gradient | None:
        """`gradient`."""
    @property
    def limit_max_discharge(self) -> LimitMaxDischarge | None:
        """`limitMaxDischarge`."""
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetDERControlResponse(Typed):
    """The payload of SetDERControlResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _DERControlStatusEnum,
        status_info: StatusInfo | None = None,
        superseded_ids: tuple[str, ...] | list[str] | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _DERControlStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        superseded_ids: tuple[str, ...] | list[str] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _DERControlStatusEnum:
        """Result of operation.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def superseded_ids(self) -> tuple[str, ...] | None:
        """List of controlIds that are superseded as a result of setting this control.

        `supersededIds`; each at most 36 characters; 1 to 24 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetDefaultTariff(Request[SetDefaultTariffResponse, _ErrorCode2]):
    """The payload of SetDefaultTariff (OCPP 2.1)."""

    __match_args__ = (
        "evse_id",
        "tariff",
    )
    def __new__(cls, *, evse_id: int, tariff: Tariff, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, evse_id: int = ..., tariff: Tariff = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def evse_id(self) -> int:
        """EVSE that tariff applies to. When _evseId_ = 0, then tarriff applies to all EVSEs.

        `evseId`; at least 0.
        """
    @property
    def tariff(self) -> Tariff:
        """A tariff is described by fields with prices for: energy, charging time, idle time, fixed fee, reservation
        time, reservation fixed fee. + Each of these fields may have (optional) conditions that specify when a
        price is applicable. + The _description_ contains a human-readable explanation of the tariff to be shown
        to the user. + The other fields are parameters that define the tariff. These are used by the charging
        station to calculate the price.

        `tariff`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetDefaultTariffResponse(Typed):
    """The payload of SetDefaultTariffResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _TariffSetStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _TariffSetStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _TariffSetStatusEnum:
        """`status`."""
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetDisplayMessage(Request[SetDisplayMessageResponse, _ErrorCode2]):
    """The payload of SetDisplayMessage (OCPP 2.1)."""

    __match_args__ = ("message",)
    def __new__(cls, *, message: MessageInfo, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, message: MessageInfo = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def message(self) -> MessageInfo:
        """Contains message details, for a message to be displayed on a Charging Station.

        `message`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetDisplayMessageResponse(Typed):
    """The payload of SetDisplayMessageResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _DisplayMessageStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _DisplayMessageStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _DisplayMessageStatusEnum:
        """This indicates whether the Charging Station is able to display the message.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetMonitoringBase(Request[SetMonitoringBaseResponse, _ErrorCode2]):
    """The payload of SetMonitoringBase (OCPP 2.1)."""

    __match_args__ = ("monitoring_base",)
    def __new__(cls, *, monitoring_base: _MonitoringBaseEnum, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, monitoring_base: _MonitoringBaseEnum = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def monitoring_base(self) -> _MonitoringBaseEnum:
        """Specify which monitoring base will be set

        `monitoringBase`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetMonitoringBaseResponse(Typed):
    """The payload of SetMonitoringBaseResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _GenericDeviceModelStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GenericDeviceModelStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GenericDeviceModelStatusEnum:
        """Indicates whether the Charging Station was able to accept the request.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetMonitoringData(Typed):
    """Class to hold parameters of SetVariableMonitoring request."""

    __match_args__ = (
        "value",
        "type",
        "severity",
        "component",
        "variable",
    )
    def __new__(
        cls,
        *,
        value: float,
        type: _MonitorEnum,
        severity: int,
        component: Component,
        variable: Variable,
        id: int | None = None,
        periodic_event_stream: PeriodicEventStreamParams | None = None,
        transaction: bool | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        value: float = ...,
        type: _MonitorEnum = ...,
        severity: int = ...,
        component: Component = ...,
        variable: Variable = ...,
        id: int | None = ...,
        periodic_event_stream: PeriodicEventStreamParams | None = ...,
        transaction: bool | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def value(self) -> float:
        """Value for threshold or delta monitoring. For Periodic or PeriodicClockAligned this is the interval in
        seconds.

        `value`.
        """
    @property
    def type(self) -> _MonitorEnum:
        """The type of this monitor, e.g. a threshold, delta or periodic monitor.

        `type`.
        """
    @property
    def severity(self) -> int:
        """The severity that will be assigned to an event that is triggered by this monitor. The severity range is
        0-9, with 0 as the highest and 9 as the lowest severity level. The severity levels have the following
        meaning: + *0-Danger* + Indicates lives are potentially in danger. Urgent attention is needed and action
        should be taken immediately. + *1-Hardware Failure* + Indicates that the Charging Station is unable to
        continue regular operations due to Hardware issues. Action is required. + *2-System Failure* + Indicates
        that the Charging Station is unable to continue regular operations due to software or minor hardware
        issues. Action is required. + *3-Critical* + Indicates a critical error. Action is required. + *4-Error* +
        Indicates a non-urgent error. Action is required. + *5-Alert* + Indicates an alert event. Default severity
        for any type of monitoring event. + *6-Warning* + Indicates a warning event. Action may be required. +
        *7-Notice* + Indicates an unusual event. No immediate action is required. + *8-Informational* + Indicates
        a regular operational event. May be used for reporting, measuring throughput, etc. No action is required.
        + *9-Debug* + Indicates information useful to developers for debugging, not useful during operations.

        `severity`; at least 0.
        """
    @property
    def component(self) -> Component:
        """A physical or logical component

        `component`.
        """
    @property
    def variable(self) -> Variable:
        """Reference key to a component-variable.

        `variable`.
        """
    @property
    def id(self) -> int | None:
        """An id SHALL only be given to replace an existing monitor. The Charging Station handles the generation of
        id's for new monitors.

        `id`; at least 0.
        """
    @property
    def periodic_event_stream(self) -> PeriodicEventStreamParams | None:
        """`periodicEventStream`."""
    @property
    def transaction(self) -> bool | None:
        """Monitor only active when a transaction is ongoing on a component relevant to this transaction. Default =
        false.

        `transaction`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetMonitoringLevel(Request[SetMonitoringLevelResponse, _ErrorCode2]):
    """The payload of SetMonitoringLevel (OCPP 2.1)."""

    __match_args__ = ("severity",)
    def __new__(cls, *, severity: int, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, severity: int = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def severity(self) -> int:
        """The Charging Station SHALL only report events with a severity number lower than or equal to this severity.
        The severity range is 0-9, with 0 as the highest and 9 as the lowest severity level. The severity levels
        have the following meaning: + *0-Danger* + Indicates lives are potentially in danger. Urgent attention is
        needed and action should be taken immediately. + *1-Hardware Failure* + Indicates that the Charging
        Station is unable to continue regular operations due to Hardware issues. Action is required. + *2-System
        Failure* + Indicates that the Charging Station is unable to continue regular operations due to software or
        minor hardware issues. Action is required. + *3-Critical* + Indicates a critical error. Action is
        required. + *4-Error* + Indicates a non-urgent error. Action is required. + *5-Alert* + Indicates an alert
        event. Default severity for any type of monitoring event. + *6-Warning* + Indicates a warning event.
        Action may be required. + *7-Notice* + Indicates an unusual event. No immediate action is required. +
        *8-Informational* + Indicates a regular operational event. May be used for reporting, measuring
        throughput, etc. No action is required. + *9-Debug* + Indicates information useful to developers for
        debugging, not useful during operations.

        `severity`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetMonitoringLevelResponse(Typed):
    """The payload of SetMonitoringLevelResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls, *, status: _GenericStatusEnum, status_info: StatusInfo | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GenericStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GenericStatusEnum:
        """Indicates whether the Charging Station was able to accept the request.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetMonitoringResult(Typed):
    """Class to hold result of SetVariableMonitoring request."""

    __match_args__ = (
        "status",
        "type",
        "component",
        "variable",
        "severity",
    )
    def __new__(
        cls,
        *,
        status: _SetMonitoringStatusEnum,
        type: _MonitorEnum,
        component: Component,
        variable: Variable,
        severity: int,
        id: int | None = None,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _SetMonitoringStatusEnum = ...,
        type: _MonitorEnum = ...,
        component: Component = ...,
        variable: Variable = ...,
        severity: int = ...,
        id: int | None = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _SetMonitoringStatusEnum:
        """Status is OK if a value could be returned. Otherwise this will indicate the reason why a value could not
        be returned.

        `status`.
        """
    @property
    def type(self) -> _MonitorEnum:
        """The type of this monitor, e.g. a threshold, delta or periodic monitor.

        `type`.
        """
    @property
    def component(self) -> Component:
        """A physical or logical component

        `component`.
        """
    @property
    def variable(self) -> Variable:
        """Reference key to a component-variable.

        `variable`.
        """
    @property
    def severity(self) -> int:
        """The severity that will be assigned to an event that is triggered by this monitor. The severity range is
        0-9, with 0 as the highest and 9 as the lowest severity level. The severity levels have the following
        meaning: + *0-Danger* + Indicates lives are potentially in danger. Urgent attention is needed and action
        should be taken immediately. + *1-Hardware Failure* + Indicates that the Charging Station is unable to
        continue regular operations due to Hardware issues. Action is required. + *2-System Failure* + Indicates
        that the Charging Station is unable to continue regular operations due to software or minor hardware
        issues. Action is required. + *3-Critical* + Indicates a critical error. Action is required. + *4-Error* +
        Indicates a non-urgent error. Action is required. + *5-Alert* + Indicates an alert event. Default severity
        for any type of monitoring event. + *6-Warning* + Indicates a warning event. Action may be required. +
        *7-Notice* + Indicates an unusual event. No immediate action is required. + *8-Informational* + Indicates
        a regular operational event. May be used for reporting, measuring throughput, etc. No action is required.
        + *9-Debug* + Indicates information useful to developers for debugging, not useful during operations.

        `severity`; at least 0.
        """
    @property
    def id(self) -> int | None:
        """Id given to the VariableMonitor by the Charging Station. The Id is only returned when status is accepted.
        Installed VariableMonitors should have unique id's but the id's of removed Installed monitors should have
        unique id's but the id's of removed monitors MAY be reused.

        `id`; at least 0.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetNetworkProfile(Request[SetNetworkProfileResponse, _ErrorCode2]):
    """The payload of SetNetworkProfile (OCPP 2.1)."""

    __match_args__ = (
        "configuration_slot",
        "connection_data",
    )
    def __new__(
        cls,
        *,
        configuration_slot: int,
        connection_data: NetworkConnectionProfile,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        configuration_slot: int = ...,
        connection_data: NetworkConnectionProfile = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def configuration_slot(self) -> int:
        """Slot in which the configuration should be stored.

        `configurationSlot`.
        """
    @property
    def connection_data(self) -> NetworkConnectionProfile:
        """The NetworkConnectionProfile defines the functional and technical parameters of a communication link.

        `connectionData`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetNetworkProfileResponse(Typed):
    """The payload of SetNetworkProfileResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _SetNetworkProfileStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _SetNetworkProfileStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _SetNetworkProfileStatusEnum:
        """Result of operation.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetVariableData(Typed):
    """`SetVariableData` of OCPP 2.1."""

    __match_args__ = (
        "attribute_value",
        "component",
        "variable",
    )
    def __new__(
        cls,
        *,
        attribute_value: str,
        component: Component,
        variable: Variable,
        attribute_type: _AttributeEnum | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        attribute_value: str = ...,
        component: Component = ...,
        variable: Variable = ...,
        attribute_type: _AttributeEnum | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def attribute_value(self) -> str:
        """Value to be assigned to attribute of variable. This value is allowed to be an empty string (""). The
        Configuration Variable <<configkey-configuration-value-size,ConfigurationValueSize>> can be used to limit
        SetVariableData.attributeValue and VariableCharacteristics.valuesList. The max size of these values will
        always remain equal.

        `attributeValue`; at most 2500 characters.
        """
    @property
    def component(self) -> Component:
        """A physical or logical component

        `component`.
        """
    @property
    def variable(self) -> Variable:
        """Reference key to a component-variable.

        `variable`.
        """
    @property
    def attribute_type(self) -> _AttributeEnum | None:
        """Type of attribute: Actual, Target, MinSet, MaxSet. Default is Actual when omitted.

        `attributeType`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetVariableMonitoring(Request[SetVariableMonitoringResponse, _ErrorCode2]):
    """The payload of SetVariableMonitoring (OCPP 2.1)."""

    __match_args__ = ("set_monitoring_data",)
    def __new__(
        cls,
        *,
        set_monitoring_data: tuple[SetMonitoringData, ...] | list[SetMonitoringData],
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        set_monitoring_data: tuple[SetMonitoringData, ...] | list[SetMonitoringData] = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def set_monitoring_data(self) -> tuple[SetMonitoringData, ...]:
        """Class to hold parameters of SetVariableMonitoring request.

        `setMonitoringData`; at least 1 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetVariableMonitoringResponse(Typed):
    """The payload of SetVariableMonitoringResponse (OCPP 2.1)."""

    __match_args__ = ("set_monitoring_result",)
    def __new__(
        cls,
        *,
        set_monitoring_result: tuple[SetMonitoringResult, ...] | list[SetMonitoringResult],
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        set_monitoring_result: tuple[SetMonitoringResult, ...] | list[SetMonitoringResult] = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def set_monitoring_result(self) -> tuple[SetMonitoringResult, ...]:
        """Class to hold result of SetVariableMonitoring request.

        `setMonitoringResult`; at least 1 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetVariableResult(Typed):
    """`SetVariableResult` of OCPP 2.1."""

    __match_args__ = (
        "attribute_status",
        "component",
        "variable",
    )
    def __new__(
        cls,
        *,
        attribute_status: _SetVariableStatusEnum,
        component: Component,
        variable: Variable,
        attribute_type: _AttributeEnum | None = None,
        attribute_status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        attribute_status: _SetVariableStatusEnum = ...,
        component: Component = ...,
        variable: Variable = ...,
        attribute_type: _AttributeEnum | None = ...,
        attribute_status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def attribute_status(self) -> _SetVariableStatusEnum:
        """Result status of setting the variable.

        `attributeStatus`.
        """
    @property
    def component(self) -> Component:
        """A physical or logical component

        `component`.
        """
    @property
    def variable(self) -> Variable:
        """Reference key to a component-variable.

        `variable`.
        """
    @property
    def attribute_type(self) -> _AttributeEnum | None:
        """Type of attribute: Actual, Target, MinSet, MaxSet. Default is Actual when omitted.

        `attributeType`.
        """
    @property
    def attribute_status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `attributeStatusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetVariables(Request[SetVariablesResponse, _ErrorCode2]):
    """The payload of SetVariables (OCPP 2.1)."""

    __match_args__ = ("set_variable_data",)
    def __new__(
        cls,
        *,
        set_variable_data: tuple[SetVariableData, ...] | list[SetVariableData],
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        set_variable_data: tuple[SetVariableData, ...] | list[SetVariableData] = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def set_variable_data(self) -> tuple[SetVariableData, ...]:
        """`setVariableData`; at least 1 items."""
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetVariablesResponse(Typed):
    """The payload of SetVariablesResponse (OCPP 2.1)."""

    __match_args__ = ("set_variable_result",)
    def __new__(
        cls,
        *,
        set_variable_result: tuple[SetVariableResult, ...] | list[SetVariableResult],
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        set_variable_result: tuple[SetVariableResult, ...] | list[SetVariableResult] = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def set_variable_result(self) -> tuple[SetVariableResult, ...]:
        """`setVariableResult`; at least 1 items."""
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SignCertificate(Request[SignCertificateResponse, _ErrorCode2]):
    """The payload of SignCertificate (OCPP 2.1)."""

    __match_args__ = ("csr",)
    def __new__(
        cls,
        *,
        csr: str,
        certificate_type: _CertificateSigningUseEnum | None = None,
        hash_root_certificate: CertificateHashData | None = None,
        request_id: int | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        csr: str = ...,
        certificate_type: _CertificateSigningUseEnum | None = ...,
        hash_root_certificate: CertificateHashData | None = ...,
        request_id: int | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def csr(self) -> str:
        """The Charging Station SHALL send the public key in form of a Certificate Signing Request (CSR) as described
        in RFC 2986 [22] and then PEM encoded, using the <<signcertificaterequest,SignCertificateRequest>>
        message.

        `csr`; at most 5500 characters.
        """
    @property
    def certificate_type(self) -> _CertificateSigningUseEnum | None:
        """Indicates the type of certificate that is to be signed. When omitted the certificate is to be used for
        both the 15118 connection (if implemented) and the Charging Station to CSMS connection.

        `certificateType`.
        """
    @property
    def hash_root_certificate(self) -> CertificateHashData | None:
        """`hashRootCertificate`."""
    @property
    def request_id(self) -> int | None:
        """*(2.1)* RequestId to match this message with the CertificateSignedRequest.

        `requestId`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SignCertificateResponse(Typed):
    """The payload of SignCertificateResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls, *, status: _GenericStatusEnum, status_info: StatusInfo | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GenericStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GenericStatusEnum:
        """Specifies whether the CSMS can process the request.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SignedMeterValue(Typed):
    """Represent a signed version of the meter value."""

    __match_args__ = (
        "signed_meter_data",
        "encoding_method",
    )
    def __new__(
        cls,
        *,
        signed_meter_data: str,
        encoding_method: str,
        signing_method: str | None = None,
        public_key: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        signed_meter_data: str = ...,
        encoding_method: str = ...,
        signing_method: str | None = ...,
        public_key: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def signed_meter_data(self) -> str:
        """Base64 encoded, contains the signed data from the meter in the format specified in _encodingMethod_, which
        might contain more then just the meter value. It can contain information like timestamps, reference to a
        customer etc.

        `signedMeterData`; at most 32768 characters.
        """
    @property
    def encoding_method(self) -> str:
        """Format used by the energy meter to encode the meter data. For example: OCMF or EDL.

        `encodingMethod`; at most 50 characters.
        """
    @property
    def signing_method(self) -> str | None:
        """*(2.1)* Method used to create the digital signature. Optional, if already included in _signedMeterData_.
        Standard values for this are defined in Appendix as SigningMethodEnumStringType.

        `signingMethod`; at most 50 characters.
        """
    @property
    def public_key(self) -> str | None:
        """*(2.1)* Base64 encoded, sending depends on configuration variable _PublicKeyWithSignedMeterValue_.

        `publicKey`; at most 2500 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class StatusInfo(Typed):
    """Element providing more information about the status."""

    __match_args__ = ("reason_code",)
    def __new__(
        cls, *, reason_code: str, additional_info: str | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self, *, reason_code: str = ..., additional_info: str | None = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def reason_code(self) -> str:
        """A predefined code for the reason why the status is returned in this response. The string is case-
        insensitive.

        `reasonCode`; at most 20 characters.
        """
    @property
    def additional_info(self) -> str | None:
        """Additional text to provide detailed information.

        `additionalInfo`; at most 1024 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class StatusNotification(Request[StatusNotificationResponse, _ErrorCode2]):
    """The payload of StatusNotification (OCPP 2.1)."""

    __match_args__ = (
        "timestamp",
        "connector_status",
        "evse_id",
        "connector_id",
    )
    def __new__(
        cls,
        *,
        timestamp: str,
        connector_status: _ConnectorStatusEnum,
        evse_id: int,
        connector_id: int,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        timestamp: str = ...,
        connector_status: _ConnectorStatusEnum = ...,
        evse_id: int = ...,
        connector_id: int = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def timestamp(self) -> str:
        """The time for which the status is reported.

        `timestamp`; date and time (RFC 3339).
        """
    @property
    def connector_status(self) -> _ConnectorStatusEnum:
        """This contains the current status of the Connector.

        `connectorStatus`.
        """
    @property
    def evse_id(self) -> int:
        """The id of the EVSE to which the connector belongs for which the the status is reported.

        `evseId`; at least 0.
        """
    @property
    def connector_id(self) -> int:
        """The id of the connector within the EVSE for which the status is reported.

        `connectorId`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class StatusNotificationResponse(Typed):
    """The payload of StatusNotificationResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class StreamDataElement(Typed):
    """`StreamDataElement` of OCPP 2.1."""

    __match_args__ = (
        "t",
        "v",
    )
    def __new__(cls, *, t: float, v: str, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, t: float = ..., v: str = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def t(self) -> float:
        """Offset relative to _basetime_ of this message. _basetime_ + _t_ is timestamp of recorded value.

        `t`.
        """
    @property
    def v(self) -> str:
        """`v`; at most 2500 characters."""
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class Tariff(Typed):
    """A tariff is described by fields with prices for: energy, charging time, idle time, fixed fee, reservation
    time, reservation fixed fee. + Each of these fields may have (optional) conditions that specify when a price
    is applicable. + The _description_ contains a human-readable explanation of the tariff to be shown to the
    user. + The other fields are parameters that define the tariff. These are used by the charging station to
    calculate the price.
    """

    __match_args__ = (
        "tariff_id",
        "currency",
    )
    def __new__(
        cls,
        *,
        tariff_id: str,
        currency: str,
        description: tuple[MessageContent, ...] | list[MessageContent] | None = None,
        energy: TariffEnergy | None = None,
        valid_from: str | None = None,
        charging_time: TariffTime | None = None,
        idle_time: TariffTime | None = None,
        fixed_fee: TariffFixed | None = None,
        reservation_time: TariffTime | None = None,
        reservation_fixed: TariffFixed | None = None,
        min_cost: Price | None = None,
        max_cost: Price | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        tariff_id: str = ...,
        currency: str = ...,
        description: tuple[MessageContent, ...] | list[MessageContent] | None = ...,
        energy: TariffEnergy | None = ...,
        valid_from: str | None = ...,
        charging_time: TariffTime | None = ...,
        idle_time: TariffTime | None = ...,
        fixed_fee: TariffFixed | None = ...,
        reservation_time: TariffTime | None = ...,
        reservation_fixed: TariffFixed | None = ...,
        min_cost: Price | None = ...,
        max_cost: Price | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def tariff_id(self) -> str:
        """Unique id of tariff

        `tariffId`; at most 60 characters.
        """
    @property
    def currency(self) -> str:
        """Currency code according to ISO 4217

        `currency`; at most 3 characters.
        """
    @property
    def description(self) -> tuple[MessageContent, ...] | None:
        """Contains message details, for a message to be displayed on a Charging Station.

        `description`; 1 to 10 items.
        """
    @property
    def energy(self) -> TariffEnergy | None:
        """Price elements and tax for energy

        `energy`.
        """
    @property
    def valid_from(self) -> str | None:
        """Time when this tariff becomes active. When absent, it is immediately active.

        `validFrom`; date and time (RFC 3339).
        """
    @property
    def charging_time(self) -> TariffTime | None:
        """Price elements and tax for time

        `chargingTime`.
        """
    @property
    def idle_time(self) -> TariffTime | None:
        """Price elements and tax for time

        `idleTime`.
        """
    @property
    def fixed_fee(self) -> TariffFixed | None:
        """`fixedFee`."""
    @property
    def reservation_time(self) -> TariffTime | None:
        """Price elements and tax for time

        `reservationTime`.
        """
    @property
    def reservation_fixed(self) -> TariffFixed | None:
        """`reservationFixed`."""
    @property
    def min_cost(self) -> Price | None:
        """Price with and without tax. At least one of _exclTax_, _inclTax_ must be present.

        `minCost`.
        """
    @property
    def max_cost(self) -> Price | None:
        """Price with and without tax. At least one of _exclTax_, _inclTax_ must be present.

        `maxCost`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class TariffAssignment(Typed):
    """Shows assignment of tariffs to EVSE or IdToken."""

    __match_args__ = (
        "tariff_id",
        "tariff_kind",
    )
    def __new__(
        cls,
        *,
        tariff_id: str,
        tariff_kind: _TariffKindEnum,
        valid_from: str | None = None,
        evse_ids: tuple[int, ...] | list[int] | None = None,
        id_tokens: tuple[str, ...] | list[str] | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        tariff_id: str = ...,
        tariff_kind: _TariffKindEnum = ...,
        valid_from: str | None = ...,
        evse_ids: tuple[int, ...] | list[int] | None = ...,
        id_tokens: tuple[str, ...] | list[str] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def tariff_id(self) -> str:
        """Tariff id.

        `tariffId`; at most 60 characters.
        """
    @property
    def tariff_kind(self) -> _TariffKindEnum:
        """Kind of tariff (driver/default)

        `tariffKind`.
        """
    @property
    def valid_from(self) -> str | None:
        """Date/time when this tariff become active.

        `validFrom`; date and time (RFC 3339).
        """
    @property
    def evse_ids(self) -> tuple[int, ...] | None:
        """`evseIds`; each at least 0; at least 1 items."""
    @property
    def id_tokens(self) -> tuple[str, ...] | None:
        """IdTokens related to tariff

        `idTokens`; each at most 255 characters; at least 1 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class TariffConditions(Typed):
    """These conditions describe if and when a TariffEnergyType or TariffTimeType applies during a transaction. When
    more than one restriction is set, they are to be treated as a logical AND. All need to be valid before this
    price is active. For reverse energy flow (discharging) negative values of energy, power and current are used.
    NOTE: _minXXX_ (where XXX = Kwh/A/Kw) must be read as "closest to zero", and _maxXXX_ as "furthest from zero".
    For example, a *charging* power range from 10 kW to 50 kWh is given by _minPower_ = 10000 and _maxPower_ =
    50000, and a *discharging* power range from -10 kW to -50 kW is given by _minPower_ = -10 and _maxPower_ =
    -50. NOTE: _startTimeOfDay_ and _endTimeOfDay_ are in local time, because it is the time in the tariff as it
    is shown to the EV driver at the Charging Station. A Charging Station will convert this to the internal time
    zone that it uses (which is recommended to be UTC, see section Generic chapter 3.1) when performing cost
    calculation.
    """

    __match_args__ = ()
    def __new__(
        cls,
        *,
        start_time_of_day: str | None = None,
        end_time_of_day: str | None = None,
        day_of_week: tuple[_DayOfWeekEnum, ...] | list[_DayOfWeekEnum] | None = None,
        valid_from_date: str | None = None,
        valid_to_date: str | None = None,
        evse_kind: _EvseKindEnum | None = None,
        min_energy: float | None = None,
        max_energy: float | None = None,
        min_current: float | None = None,
        max_current: float | None = None,
        min_power: float | None = None,
        max_power: float | None = None,
        min_time: int | None = None,
        max_time: int | None = None,
        min_charging_time: int | None = None,
        max_charging_time: int | None = None,
        min_idle_time: int | None = None,
        max_idle_time: int | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        start_time_of_day: str | None = ...,
        end_time_of_day: str | None = ...,
        day_of_week: tuple[_DayOfWeekEnum, ...] | list[_DayOfWeekEnum] | None = ...,
        valid_from_date: str | None = ...,
        valid_to_date: str | None = ...,
        evse_kind: _EvseKindEnum | None = ...,
        min_energy: float | None = ...,
        max_energy: float | None = ...,
        min_current: float | None = ...,
        max_current: float | None = ...,
        min_power: float | None = ...,
        max_power: float | None = ...,
        min_time: int | None = ...,
        max_time: int | None = ...,
        min_charging_time: int | None = ...,
        max_charging_time: int | None = ...,
        min_idle_time: int | None = ...,
        max_idle_time: int | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def start_time_of_day(self) -> str | None:
        """Start time of day in local time. + Format as per RFC 3339: time-hour ":" time-minute + Must be in 24h
        format with leading zeros. Hour/Minute separator: ":" Regex: ([0-1][0-9]\\|2[0-3]):[0-5][0-9]

        `startTimeOfDay`.
        """
    @property
    def end_time_of_day(self) -> str | None:
        """End time of day in local time. Same syntax as _startTimeOfDay_. + If end time < start time then the period
        wraps around to the next day. + To stop at end of the day use: 00:00.

        `endTimeOfDay`.
        """
    @property
    def day_of_week(self) -> tuple[_DayOfWeekEnum, ...] | None:
        """Day(s) of the week this is tariff applies.

        `dayOfWeek`; 1 to 7 items.
        """
    @property
    def valid_from_date(self) -> str | None:
        """Start date in local time, for example: 2015-12-24. Valid from this day (inclusive). + Format as per RFC
        3339: full-date + Regex: ([12][0-9]{3})-(0[1-9]\\|1[0-2])-(0[1-9]\\|[12][0-9]\\|3[01])

        `validFromDate`.
        """
    @property
    def valid_to_date(self) -> str | None:
        """End date in local time, for example: 2015-12-27. Valid until this day (exclusive). Same syntax as
        _validFromDate_.

        `validToDate`.
        """
    @property
    def evse_kind(self) -> _EvseKindEnum | None:
        """Type of EVSE (AC, DC) this tariff applies to.

        `evseKind`.
        """
    @property
    def min_energy(self) -> float | None:
        """Minimum consumed energy in Wh, for example 20000 Wh. Valid from this amount of energy (inclusive) being
        used.

        `minEnergy`.
        """
    @property
    def max_energy(self) -> float | None:
        """Maximum consumed energy in Wh, for example 50000 Wh. Valid until this amount of energy (exclusive) being
        used.

        `maxEnergy`.
        """
    @property
    def min_current(self) -> float | None:
        """Sum of the minimum current (in Amperes) over all phases, for example 5 A. When the EV is charging with
        more than, or equal to, the defined amount of current, this price is/becomes active. If the charging
        current is or becomes lower, this price is not or no longer valid and becomes inactive. + This is NOT
        about the minimum current over the entire transaction.

        `minCurrent`.
        """
    @property
    def max_current(self) -> float | None:
        """Sum of the maximum current (in Amperes) over all phases, for example 20 A. When the EV is charging with
        less than the defined amount of current, this price becomes/is active. If the charging current is or
        becomes higher, this price is not or no longer valid and becomes inactive. This is NOT about the maximum
        current over the entire transaction.

        `maxCurrent`.
        """
    @property
    def min_power(self) -> float | None:
        """Minimum power in W, for example 5000 W. When the EV is charging with more than, or equal to, the defined
        amount of power, this price is/becomes active. If the charging power is or becomes lower, this price is
        not or no longer valid and becomes inactive. This is NOT about the minimum power over the entire
        transaction.

        `minPower`.
        """
    @property
    def max_power(self) -> float | None:
        """Maximum power in W, for example 20000 W. When the EV is charging with less than the defined amount of
        power, this price becomes/is active. If the charging power is or becomes higher, this price is not or no
        longer valid and becomes inactive. This is NOT about the maximum power over the entire transaction.

        `maxPower`.
        """
    @property
    def min_time(self) -> int | None:
        """Minimum duration in seconds the transaction (charging & idle) MUST last (inclusive). When the duration of
        a transaction is longer than the defined value, this price is or becomes active. Before that moment, this
        price is not yet active.

        `minTime`.
        """
    @property
    def max_time(self) -> int | None:
        """Maximum duration in seconds the transaction (charging & idle) MUST last (exclusive). When the duration of
        a transaction is shorter than the defined value, this price is or becomes active. After that moment, this
        price is no longer active.

        `maxTime`.
        """
    @property
    def min_charging_time(self) -> int | None:
        """Minimum duration in seconds the charging MUST last (inclusive). When the duration of a charging is longer
        than the defined value, this price is or becomes active. Before that moment, this price is not yet active.

        `minChargingTime`.
        """
    @property
    def max_charging_time(self) -> int | None:
        """Maximum duration in seconds the charging MUST last (exclusive). When the duration of a charging is shorter
        than the defined value, this price is or becomes active. After that moment, this price is no longer
        active.

        `maxChargingTime`.
        """
    @property
    def min_idle_time(self) -> int | None:
        """Minimum duration in seconds the idle period (i.e. not charging) MUST last (inclusive). When the duration
        of the idle time is longer than the defined value, this price is or becomes active. Before that moment,
        this price is not yet active.

        `minIdleTime`.
        """
    @property
    def max_idle_time(self) -> int | None:
        """Maximum duration in seconds the idle period (i.e. not charging) MUST last (exclusive). When the duration
        of idle time is shorter than the defined value, this price is or becomes active. After that moment, this
        price is no longer active.

        `maxIdleTime`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class TariffConditionsFixed(Typed):
    """These conditions describe if a FixedPrice applies at start of the transaction. When more than one restriction
    is set, they are to be treated as a logical AND. All need to be valid before this price is active. NOTE:
    _startTimeOfDay_ and _endTimeOfDay_ are in local time, because it is the time in the tariff as it is shown to
    the EV driver at the Charging Station. A Charging Station will convert this to the internal time zone that it
    uses (which is recommended to be UTC, see section Generic chapter 3.1) when performing cost calculation.
    """

    __match_args__ = ()
    def __new__(
        cls,
        *,
        start_time_of_day: str | None = None,
        end_time_of_day: str | None = None,
        day_of_week: tuple[_DayOfWeekEnum, ...] | list[_DayOfWeekEnum] | None = None,
        valid_from_date: str | None = None,
        valid_to_date: str | None = None,
        evse_kind: _EvseKindEnum | None = None,
        payment_brand: str | None = None,
        payment_recognition: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        start_time_of_day: str | None = ...,
        end_time_of_day: str | None = ...,
        day_of_week: tuple[_DayOfWeekEnum, ...] | list[_DayOfWeekEnum] | None = ...,
        valid_from_date: str | None = ...,
        valid_to_date: str | None = ...,
        evse_kind: _EvseKindEnum | None = ...,
        payment_brand: str | None = ...,
        payment_recognition: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def start_time_of_day(self) -> str | None:
        """Start time of day in local time. + Format as per RFC 3339: time-hour ":" time-minute + Must be in 24h
        format with leading zeros. Hour/Minute separator: ":" Regex: ([0-1][0-9]\\|2[0-3]):[0-5][0-9]

        `startTimeOfDay`.
        """
    @property
    def end_time_of_day(self) -> str | None:
        """End time of day in local time. Same syntax as _startTimeOfDay_. + If end time < start time then the period
        wraps around to the next day. + To stop at end of the day use: 00:00.

        `endTimeOfDay`.
        """
    @property
    def day_of_week(self) -> tuple[_DayOfWeekEnum, ...] | None:
        """Day(s) of the week this is tariff applies.

        `dayOfWeek`; 1 to 7 items.
        """
    @property
    def valid_from_date(self) -> str | None:
        """Start date in local time, for example: 2015-12-24. Valid from this day (inclusive). + Format as per RFC
        3339: full-date + Regex: ([12][0-9]{3})-(0[1-9]\\|1[0-2])-(0[1-9]\\|[12][0-9]\\|3[01])

        `validFromDate`.
        """
    @property
    def valid_to_date(self) -> str | None:
        """End date in local time, for example: 2015-12-27. Valid until this day (exclusive). Same syntax as
        _validFromDate_.

        `validToDate`.
        """
    @property
    def evse_kind(self) -> _EvseKindEnum | None:
        """Type of EVSE (AC, DC) this tariff applies to.

        `evseKind`.
        """
    @property
    def payment_brand(self) -> str | None:
        """For which payment brand this (adhoc) tariff applies. Can be used to add a surcharge for certain payment
        brands. Based on value of _additionalIdToken_ from _idToken.additionalInfo.type_ = "PaymentBrand".

        `paymentBrand`; at most 20 characters.
        """
    @property
    def payment_recognition(self) -> str | None:
        """Type of adhoc payment, e.g. CC, Debit. Based on value of _additionalIdToken_ from
        _idToken.additionalInfo.type_ = "PaymentRecognition".

        `paymentRecognition`; at most 20 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class TariffEnergy(Typed):
    """Price elements and tax for energy"""

    __match_args__ = ("prices",)
    def __new__(
        cls,
        *,
        prices: tuple[TariffEnergyPrice, ...] | list[TariffEnergyPrice],
        tax_rates: tuple[TaxRate, ...] | list[TaxRate] | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        prices: tuple[TariffEnergyPrice, ...] | list[TariffEnergyPrice] = ...,
        tax_rates: tuple[TaxRate, ...] | list[TaxRate] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def prices(self) -> tuple[TariffEnergyPrice, ...]:
        """Tariff with optional conditions for an energy price.

        `prices`; at least 1 items.
        """
    @property
    def tax_rates(self) -> tuple[TaxRate, ...] | None:
        """Tax percentage

        `taxRates`; 1 to 5 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class TariffEnergyPrice(Typed):
    """Tariff with optional conditions for an energy price."""

    __match_args__ = ("price_kwh",)
    def __new__(
        cls, *, price_kwh: float, conditions: TariffConditions | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self, *, price_kwh: float = ..., conditions: TariffConditions | None = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def price_kwh(self) -> float:
        """Price per kWh (excl. tax) for this element.

        `priceKwh`.
        """
    @property
    def conditions(self) -> TariffConditions | None:
        """These conditions describe if and when a TariffEnergyType or TariffTimeType applies during a transaction.
        When more than one restriction is set, they are to be treated as a logical AND. All need to be valid
        before this price is active. For reverse energy flow (discharging) negative values of energy, power and
        current are used. NOTE: _minXXX_ (where XXX = Kwh/A/Kw) must be read as "closest to zero", and _maxXXX_ as
        "furthest from zero". For example, a *charging* power range from 10 kW to 50 kWh is given by _minPower_ =
        10000 and _maxPower_ = 50000, and a *discharging* power range from -10 kW to -50 kW is given by _minPower_
        = -10 and _maxPower_ = -50. NOTE: _startTimeOfDay_ and _endTimeOfDay_ are in local time, because it is the
        time in the tariff as it is shown to the EV driver at the Charging Station. A Charging Station will
        convert this to the internal time zone that it uses (which is recommended to be UTC, see section Generic
        chapter 3.1) when performing cost calculation.

        `conditions`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class TariffFixed(Typed):
    """`TariffFixed` of OCPP 2.1."""

    __match_args__ = ("prices",)
    def __new__(
        cls,
        *,
        prices: tuple[TariffFixedPrice, ...] | list[TariffFixedPrice],
        tax_rates: tuple[TaxRate, ...] | list[TaxRate] | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        prices: tuple[TariffFixedPrice, ...] | list[TariffFixedPrice] = ...,
        tax_rates: tuple[TaxRate, ...] | list[TaxRate] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def prices(self) -> tuple[TariffFixedPrice, ...]:
        """Tariff with optional conditions for a fixed price.

        `prices`; at least 1 items.
        """
    @property
    def tax_rates(self) -> tuple[TaxRate, ...] | None:
        """Tax percentage

        `taxRates`; 1 to 5 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class TariffFixedPrice(Typed):
    """Tariff with optional conditions for a fixed price."""

    __match_args__ = ("price_fixed",)
    def __new__(
        cls,
        *,
        price_fixed: float,
        conditions: TariffConditionsFixed | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        price_fixed: float = ...,
        conditions: TariffConditionsFixed | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def price_fixed(self) -> float:
        """Fixed price for this element e.g. a start fee.

        `priceFixed`.
        """
    @property
    def conditions(self) -> TariffConditionsFixed | None:
        """These conditions describe if a FixedPrice applies at start of the transaction. When more than one
        restriction is set, they are to be treated as a logical AND. All need to be valid before this price is
        active. NOTE: _startTimeOfDay_ and _endTimeOfDay_ are in local time, because it is the time in the tariff
        as it is shown to the EV driver at the Charging Station. A Charging Station will convert this to the
        internal time zone that it uses (which is recommended to be UTC, see section Generic chapter 3.1) when
        performing cost calculation.

        `conditions`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class TariffTime(Typed):
    """Price elements and tax for time"""

    __match_args__ = ("prices",)
    def __new__(
        cls,
        *,
        prices: tuple[TariffTimePrice, ...] | list[TariffTimePrice],
        tax_rates: tuple[TaxRate, ...] | list[TaxRate] | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        prices: tuple[TariffTimePrice, ...] | list[TariffTimePrice] = ...,
        tax_rates: tuple[TaxRate, ...] | list[TaxRate] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def prices(self) -> tuple[TariffTimePrice, ...]:
        """Tariff with optional conditions for a time duration price.

        `prices`; at least 1 items.
        """
    @property
    def tax_rates(self) -> tuple[TaxRate, ...] | None:
        """Tax percentage

        `taxRates`; 1 to 5 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class TariffTimePrice(Typed):
    """Tariff with optional conditions for a time duration price."""

    __match_args__ = ("price_minute",)
    def __new__(
        cls, *, price_minute: float, conditions: TariffConditions | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        price_minute: float = ...,
        conditions: TariffConditions | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def price_minute(self) -> float:
        """Price per minute (excl. tax) for this element.

        `priceMinute`.
        """
    @property
    def conditions(self) -> TariffConditions | None:
        """These conditions describe if and when a TariffEnergyType or TariffTimeType applies during a transaction.
        When more than one restriction is set, they are to be treated as a logical AND. All need to be valid
        before this price is active. For reverse energy flow (discharging) negative values of energy, power and
        current are used. NOTE: _minXXX_ (where XXX = Kwh/A/Kw) must be read as "closest to zero", and _maxXXX_ as
        "furthest from zero". For example, a *charging* power range from 10 kW to 50 kWh is given by _minPower_ =
        10000 and _maxPower_ = 50000, and a *discharging* power range from -10 kW to -50 kW is given by _minPower_
        = -10 and _maxPower_ = -50. NOTE: _startTimeOfDay_ and _endTimeOfDay_ are in local time, because it is the
        time in the tariff as it is shown to the EV driver at the Charging Station. A Charging Station will
        convert this to the internal time zone that it uses (which is recommended to be UTC, see section Generic
        chapter 3.1) when performing cost calculation.

        `conditions`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class TaxRate(Typed):
    """Tax percentage"""

    __match_args__ = (
        "type",
        "tax",
    )
    def __new__(
        cls, *, type: str, tax: float, stack: int | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self, *, type: str = ..., tax: float = ..., stack: int | None = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def type(self) -> str:
        """Type of this tax, e.g. "Federal ", "State", for information on receipt.

        `type`; at most 20 characters.
        """
    @property
    def tax(self) -> float:
        """Tax percentage

        `tax`.
        """
    @property
    def stack(self) -> int | None:
        """Stack level for this type of tax. Default value, when absent, is 0. + _stack_ = 0: tax on net price; +
        _stack_ = 1: tax added on top of _stack_ 0; + _stack_ = 2: tax added on top of _stack_ 1, etc.

        `stack`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class TaxRule(Typed):
    """Part of ISO 15118-20 price schedule."""

    __match_args__ = (
        "tax_rule_id",
        "applies_to_energy_fee",
        "applies_to_parking_fee",
        "applies_to_overstay_fee",
        "applies_to_minimum_maximum_cost",
        "tax_rate",
    )
    def __new__(
        cls,
        *,
        tax_rule_id: int,
        applies_to_energy_fee: bool,
        applies_to_parking_fee: bool,
        applies_to_overstay_fee: bool,
        applies_to_minimum_maximum_cost: bool,
        tax_rate: RationalNumber,
        tax_rule_name: str | None = None,
        tax_included_in_price: bool | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        tax_rule_id: int = ...,
        applies_to_energy_fee: bool = ...,
        applies_to_parking_fee: bool = ...,
        applies_to_overstay_fee: bool = ...,
        applies_to_minimum_maximum_cost: bool = ...,
        tax_rate: RationalNumber = ...,
        tax_rule_name: str | None = ...,
        tax_included_in_price: bool | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def tax_rule_id(self) -> int:
        """Id for the tax rule.

        `taxRuleID`; at least 0.
        """
    @property
    def applies_to_energy_fee(self) -> bool:
        """Indicates whether this tax applies to Energy Fees.

        `appliesToEnergyFee`.
        """
    @property
    def applies_to_parking_fee(self) -> bool:
        """Indicates whether this tax applies to Parking Fees.

        `appliesToParkingFee`.
        """
    @property
    def applies_to_overstay_fee(self) -> bool:
        """Indicates whether this tax applies to Overstay Fees.

        `appliesToOverstayFee`.
        """
    @property
    def applies_to_minimum_maximum_cost(self) -> bool:
        """Indicates whether this tax applies to Minimum/Maximum Cost.

        `appliesToMinimumMaximumCost`.
        """
    @property
    def tax_rate(self) -> RationalNumber:
        """Part of ISO 15118-20 price schedule.

        `taxRate`.
        """
    @property
    def tax_rule_name(self) -> str | None:
        """Human readable string to identify the tax rule.

        `taxRuleName`; at most 100 characters.
        """
    @property
    def tax_included_in_price(self) -> bool | None:
        """Indicates whether the tax is included in any price or not.

        `taxIncludedInPrice`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class TotalCost(Typed):
    """This contains the cost calculated during a transaction. It is used both for running cost and final cost of the
    transaction.
    """

    __match_args__ = (
        "currency",
        "type_of_cost",
        "total",
    )
    def __new__(
        cls,
        *,
        currency: str,
        type_of_cost: _TariffCostEnum,
        total: TotalPrice,
        fixed: Price | None = None,
        energy: Price | None = None,
        charging_time: Price | None = None,
        idle_time: Price | None = None,
        reservation_time: Price | None = None,
        reservation_fixed: Price | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        currency: str = ...,
        type_of_cost: _TariffCostEnum = ...,
        total: TotalPrice = ...,
        fixed: Price | None = ...,
        energy: Price | None = ...,
        charging_time: Price | None = ...,
        idle_time: Price | None = ...,
        reservation_time: Price | None = ...,
        reservation_fixed: Price | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """Currency of the costs in ISO 4217 Code.

        `currency`; at most 3 characters.
        """
    @property
    def type_of_cost(self) -> _TariffCostEnum:
        """Type of cost: normal or the minimum or maximum cost.

        `typeOfCost`.
        """
    @property
    def total(self) -> TotalPrice:
        """Total cost with and without tax. Contains the total of energy, charging time, idle time, fixed and
        reservation costs including and/or excluding tax.

        `total`.
        """
    @property
    def fixed(self) -> Price | None:
        """Price with and without tax. At least one of _exclTax_, _inclTax_ must be present.

        `fixed`.
        """
    @property
    def energy(self) -> Price | None:
        """Price with and without tax. At least one of _exclTax_, _inclTax_ must be present.

        `energy`.
        """
    @property
    def charging_time(self) -> Price | None:
        """Price with and without tax. At least one of _exclTax_, _inclTax_ must be present.

        `chargingTime`.
        """
    @property
    def idle_time(self) -> Price | None:
        """Price with and without tax. At least one of _exclTax_, _inclTax_ must be present.

        `idleTime`.
        """
    @property
    def reservation_time(self) -> Price | None:
        """Price with and without tax. At least one of _exclTax_, _inclTax_ must be present.

        `reservationTime`.
        """
    @property
    def reservation_fixed(self) -> Price | None:
        """Price with and without tax. At least one of _exclTax_, _inclTax_ must be present.

        `reservationFixed`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class TotalPrice(Typed):
    """Total cost with and without tax. Contains the total of energy, charging time, idle time, fixed and reservation
    costs including and/or excluding tax.
    """

    __match_args__ = ()
    def __new__(
        cls, *, excl_tax: float | None = None, incl_tax: float | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self, *, excl_tax: float | None = ..., incl_tax: float | None = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def excl_tax(self) -> float | None:
        """Price/cost excluding tax. Can be absent if _inclTax_ is present.

        `exclTax`.
        """
    @property
    def incl_tax(self) -> float | None:
        """Price/cost including tax. Can be absent if _exclTax_ is present.

        `inclTax`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class TotalUsage(Typed):
    """This contains the calculated usage of energy, charging time and idle time during a transaction."""

    __match_args__ = (
        "energy",
        "charging_time",
        "idle_time",
    )
    def __new__(
        cls,
        *,
        energy: float,
        charging_time: int,
        idle_time: int,
        reservation_time: int | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        energy: float = ...,
        charging_time: int = ...,
        idle_time: int = ...,
        reservation_time: int | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def energy(self) -> float:
        """`energy`."""
    @property
    def charging_time(self) -> int:
        """Total duration of the charging session (including the duration of charging and not charging), in seconds.

        `chargingTime`.
        """
    @property
    def idle_time(self) -> int:
        """Total duration of the charging session where the EV was not charging (no energy was transferred between
        EVSE and EV), in seconds.

        `idleTime`.
        """
    @property
    def reservation_time(self) -> int | None:
        """Total time of reservation in seconds.

        `reservationTime`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class Transaction(Typed):
    """`Transaction` of OCPP 2.1."""

    __match_args__ = ("transaction_id",)
    def __new__(
        cls,
        *,
        transaction_id: str,
        charging_state: _ChargingStateEnum | None = None,
        time_spent_charging: int | None = None,
        stopped_reason: _ReasonEnum | None = None,
        remote_start_id: int | None = None,
        operation_mode: _OperationModeEnum | None = None,
        tariff_id: str | None = None,
        transaction_limit: TransactionLimit | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        transaction_id: str = ...,
        charging_state: _ChargingStateEnum | None = ...,
        time_spent_charging: int | None = ...,
        stopped_reason: _ReasonEnum | None = ...,
        remote_start_id: int | None = ...,
        operation_mode: _OperationModeEnum | None = ...,
        tariff_id: str | None = ...,
        transaction_limit: TransactionLimit | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def transaction_id(self) -> str:
        """This contains the Id of the transaction.

        `transactionId`; at most 36 characters.
        """
    @property
    def charging_state(self) -> _ChargingStateEnum | None:
        """Current charging state, is required when state has changed. Omitted when there is no communication between
        EVSE and EV, because no cable is plugged in.

        `chargingState`.
        """
    @property
    def time_spent_charging(self) -> int | None:
        """Contains the total time that energy flowed from EVSE to EV during the transaction (in seconds). Note that
        timeSpentCharging is smaller or equal to the duration of the transaction.

        `timeSpentCharging`.
        """
    @property
    def stopped_reason(self) -> _ReasonEnum | None:
        """The _stoppedReason_ is the reason/event that initiated the process of stopping the transaction. It will
        normally be the user stopping authorization via card (Local or MasterPass) or app (Remote), but it can
        also be CSMS revoking authorization (DeAuthorized), or disconnecting the EV when TxStopPoint = EVConnected
        (EVDisconnected). Most other reasons are related to technical faults or energy limitations. + MAY only be
        omitted when _stoppedReason_ is "Local"

        `stoppedReason`.
        """
    @property
    def remote_start_id(self) -> int | None:
        """The ID given to remote start request (<<requeststarttransactionrequest, RequestStartTransactionRequest>>.
        This enables to CSMS to match the started transaction to the given start request.

        `remoteStartId`.
        """
    @property
    def operation_mode(self) -> _OperationModeEnum | None:
        """*(2.1)* The _operationMode_ that is currently in effect for the transaction.

        `operationMode`.
        """
    @property
    def tariff_id(self) -> str | None:
        """*(2.1)* Id of tariff in use for transaction

        `tariffId`; at most 60 characters.
        """
    @property
    def transaction_limit(self) -> TransactionLimit | None:
        """Cost, energy, time or SoC limit for a transaction.

        `transactionLimit`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class TransactionEvent(Request[TransactionEventResponse, _ErrorCode2]):
    """The payload of TransactionEvent (OCPP 2.1)."""

    __match_args__ = (
        "event_type",
        "timestamp",
        "trigger_reason",
        "seq_no",
        "transaction_info",
    )
    def __new__(
        cls,
        *,
        event_type: _TransactionEventEnum,
        timestamp: str,
        trigger_reason: _TriggerReasonEnum,
        seq_no: int,
        transaction_info: Transaction,
        cost_details: CostDetails | None = None,
        meter_value: tuple[MeterValue, ...] | list[MeterValue] | None = None,
        offline: bool | None = None,
        number_of_phases_used: int | None = None,
        cable_max_current: int | None = None,
        reservation_id: int | None = None,
        preconditioning_status: _PreconditioningStatusEnum | None = None,
        evse_sleep: bool | None = None,
        evse: EVSE | None = None,
        id_token: IdToken | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        event_type: _TransactionEventEnum = ...,
        timestamp: str = ...,
        trigger_reason: _TriggerReasonEnum = ...,
        seq_no: int = ...,
        transaction_info: Transaction = ...,
        cost_details: CostDetails | None = ...,
        meter_value: tuple[MeterValue, ...] | list[MeterValue] | None = ...,
        offline: bool | None = ...,
        number_of_phases_used: int | None = ...,
        cable_max_current: int | None = ...,
        reservation_id: int | None = ...,
        preconditioning_status: _PreconditioningStatusEnum | None = ...,
        evse_sleep: bool | None = ...,
        evse: EVSE | None = ...,
        id_token: IdToken | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def event_type(self) -> _TransactionEventEnum:
        """This contains the type of this event. The first TransactionEvent of a transaction SHALL contain: "Started"
        The last TransactionEvent of a transaction SHALL contain: "Ended" All others SHALL contain: "Updated"

        `eventType`.
        """
    @property
    def timestamp(self) -> str:
        """The date and time at which this transaction event occurred.

        `timestamp`; date and time (RFC 3339).
        """
    @property
    def trigger_reason(self) -> _TriggerReasonEnum:
        """Reason the Charging Station sends this message to the CSMS

        `triggerReason`.
        """
    @property
    def seq_no(self) -> int:
        """Incremental sequence number, helps with determining if all messages of a transaction have been received.

        `seqNo`; at least 0.
        """
    @property
    def transaction_info(self) -> Transaction:
        """`transactionInfo`."""
    @property
    def cost_details(self) -> CostDetails | None:
        """CostDetailsType contains the cost as calculated by Charging Station based on provided TariffType. NOTE:
        Reservation is not shown as a _chargingPeriod_, because it took place outside of the transaction.

        `costDetails`.
        """
    @property
    def meter_value(self) -> tuple[MeterValue, ...] | None:
        """Collection of one or more sampled values in MeterValuesRequest and TransactionEvent. All sampled values in
        a MeterValue are sampled at the same point in time.

        `meterValue`; at least 1 items.
        """
    @property
    def offline(self) -> bool | None:
        """Indication that this transaction event happened when the Charging Station was offline. Default = false,
        meaning: the event occurred when the Charging Station was online.

        `offline`.
        """
    @property
    def number_of_phases_used(self) -> int | None:
        """If the Charging Station is able to report the number of phases used, then it SHALL provide it. When
        omitted the CSMS may be able to determine the number of phases used as follows: + 1: The numberPhases in
        the currently used ChargingSchedule. + 2: The number of phases provided via device management.

        `numberOfPhasesUsed`; at least 0; at most 3.
        """
    @property
    def cable_max_current(self) -> int | None:
        """The maximum current of the connected cable in Ampere (A).

        `cableMaxCurrent`.
        """
    @property
    def reservation_id(self) -> int | None:
        """This contains the Id of the reservation that terminates as a result of this transaction.

        `reservationId`; at least 0.
        """
    @property
    def preconditioning_status(self) -> _PreconditioningStatusEnum | None:
        """*(2.1)* The current preconditioning status of the BMS in the EV. Default value is Unknown.

        `preconditioningStatus`.
        """
    @property
    def evse_sleep(self) -> bool | None:
        """*(2.1)* True when EVSE electronics are in sleep mode for this transaction. Default value (when absent) is
        false.

        `evseSleep`.
        """
    @property
    def evse(self) -> EVSE | None:
        """Electric Vehicle Supply Equipment

        `evse`.
        """
    @property
    def id_token(self) -> IdToken | None:
        """Contains a case insensitive identifier to use for the authorization and the type of authorization to
        support multiple forms of identifiers.

        `idToken`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class TransactionEventResponse(Typed):
    """The payload of TransactionEventResponse (OCPP 2.1)."""

    __match_args__ = ()
    def __new__(
        cls,
        *,
        total_cost: float | None = None,
        charging_priority: int | None = None,
        id_token_info: IdTokenInfo | None = None,
        transaction_limit: TransactionLimit | None = None,
        updated_personal_message: MessageContent | None = None,
        updated_personal_message_extra: tuple[MessageContent, ...] | list[MessageContent] | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        total_cost: float | None = ...,
        charging_priority: int | None = ...,
        id_token_info: IdTokenInfo | None = ...,
        transaction_limit: TransactionLimit | None = ...,
        updated_personal_message: MessageContent | None = ...,
        updated_personal_message_extra: tuple[MessageContent, ...] | list[MessageContent] | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def total_cost(self) -> float | None:
        """When _eventType_ of TransactionEventRequest is Updated, then this value contains the running cost. When
        _eventType_ of TransactionEventRequest is Ended, then this contains the final total cost of this
        transaction, including taxes, in the currency configured with the Configuration Variable: Currency.
        Absence of this value does not imply that the transaction was free. To indicate a free transaction, the
        CSMS SHALL send a value of 0.00.

        `totalCost`.
        """
    @property
    def charging_priority(self) -> int | None:
        """Priority from a business point of view. Default priority is 0, The range is from -9 to 9. Higher values
        indicate a higher priority. The chargingPriority in <<transactioneventresponse,TransactionEventResponse>>
        is temporarily, so it may not be set in the <<cmn_idtokeninfotype,IdTokenInfoType>> afterwards. Also the
        chargingPriority in <<transactioneventresponse,TransactionEventResponse>> has a higher priority than the
        one in <<cmn_idtokeninfotype,IdTokenInfoType>>.

        `chargingPriority`.
        """
    @property
    def id_token_info(self) -> IdTokenInfo | None:
        """Contains status information about an identifier. It is advised to not stop charging for a token that
        expires during charging, as ExpiryDate is only used for caching purposes. If ExpiryDate is not given, the
        status has no end date.

        `idTokenInfo`.
        """
    @property
    def transaction_limit(self) -> TransactionLimit | None:
        """Cost, energy, time or SoC limit for a transaction.

        `transactionLimit`.
        """
    @property
    def updated_personal_message(self) -> MessageContent | None:
        """Contains message details, for a message to be displayed on a Charging Station.

        `updatedPersonalMessage`.
        """
    @property
    def updated_personal_message_extra(self) -> tuple[MessageContent, ...] | None:
        """Contains message details, for a message to be displayed on a Charging Station.

        `updatedPersonalMessageExtra`; 1 to 4 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class TransactionLimit(Typed):
    """Cost, energy, time or SoC limit for a transaction."""

    __match_args__ = ()
    def __new__(
        cls,
        *,
        max_cost: float | None = None,
        max_energy: float | None = None,
        max_time: int | None = None,
        max_soc: int | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        max_cost: float | None = ...,
        max_energy: float | None = ...,
        max_time: int | None = ...,
        max_soc: int | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def max_cost(self) -> float | None:
        """Maximum allowed cost of transaction in currency of tariff.

        `maxCost`.
        """
    @property
    def max_energy(self) -> float | None:
        """Maximum allowed energy in Wh to charge in transaction.

        `maxEnergy`.
        """
    @property
    def max_time(self) -> int | None:
        """Maximum duration of transaction in seconds from start to end.

        `maxTime`.
        """
    @property
    def max_soc(self) -> int | None:
        """Maximum State of Charge of EV in percentage.

        `maxSoC`; at least 0; at most 100.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class TriggerMessage(Request[TriggerMessageResponse, _ErrorCode2]):
    """The payload of TriggerMessage (OCPP 2.1)."""

    __match_args__ = ("requested_message",)
    def __new__(
        cls,
        *,
        requested_message: _MessageTriggerEnum,
        evse: EVSE | None = None,
        custom_trigger: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        requested_message: _MessageTriggerEnum = ...,
        evse: EVSE | None = ...,
        custom_trigger: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def requested_message(self) -> _MessageTriggerEnum:
        """Type of message to be triggered.

        `requestedMessage`.
        """
    @property
    def evse(self) -> EVSE | None:
        """Electric Vehicle Supply Equipment

        `evse`.
        """
    @property
    def custom_trigger(self) -> str | None:
        """*(2.1)* When _requestedMessage_ = `CustomTrigger` this will trigger sending the corresponding message in
        field _customTrigger_, if supported by Charging Station.

        `customTrigger`; at most 50 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class TriggerMessageResponse(Typed):
    """The payload of TriggerMessageResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _TriggerMessageStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _TriggerMessageStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _TriggerMessageStatusEnum:
        """Indicates whether the Charging Station will send the requested notification or not.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class UnitOfMeasure(Typed):
    """Represents a UnitOfMeasure with a multiplier"""

    __match_args__ = ()
    def __new__(
        cls, *, unit: str | None = None, multiplier: int | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self, *, unit: str | None = ..., multiplier: int | None = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def unit(self) -> str | None:
        """Unit of the value. Default = "Wh" if the (default) measurand is an "Energy" type. This field SHALL use a
        value from the list Standardized Units of Measurements in Part 2 Appendices. If an applicable unit is
        available in that list, otherwise a "custom" unit might be used.

        `unit`; at most 20 characters.
        """
    @property
    def multiplier(self) -> int | None:
        """Multiplier, this value represents the exponent to base 10. I.e. multiplier 3 means 10 raised to the 3rd
        power. Default is 0. + The _multiplier_ only multiplies the value of the measurand. It does not specify a
        conversion between units, for example, kW and W.

        `multiplier`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class UnlockConnector(Request[UnlockConnectorResponse, _ErrorCode2]):
    """The payload of UnlockConnector (OCPP 2.1)."""

    __match_args__ = (
        "evse_id",
        "connector_id",
    )
    def __new__(cls, *, evse_id: int, connector_id: int, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, evse_id: int = ..., connector_id: int = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def evse_id(self) -> int:
        """This contains the identifier of the EVSE for which a connector needs to be unlocked.

        `evseId`; at least 0.
        """
    @property
    def connector_id(self) -> int:
        """This contains the identifier of the connector that needs to be unlocked.

        `connectorId`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class UnlockConnectorResponse(Typed):
    """The payload of UnlockConnectorResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls, *, status: _UnlockStatusEnum, status_info: StatusInfo | None = None, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _UnlockStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _UnlockStatusEnum:
        """This indicates whether the Charging Station has unlocked the connector.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class UnpublishFirmware(Request[UnpublishFirmwareResponse, _ErrorCode2]):
    """The payload of UnpublishFirmware (OCPP 2.1)."""

    __match_args__ = ("checksum",)
    def __new__(cls, *, checksum: str, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, checksum: str = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def checksum(self) -> str:
        """The MD5 checksum over the entire firmware file as a hexadecimal string of length 32.

        `checksum`; at most 32 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class UnpublishFirmwareResponse(Typed):
    """The payload of UnpublishFirmwareResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(cls, *, status: _UnpublishFirmwareStatusEnum, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, status: _UnpublishFirmwareStatusEnum = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def status(self) -> _UnpublishFirmwareStatusEnum:
        """Indicates whether the Local Controller succeeded in unpublishing the firmware.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class UpdateDynamicSchedule(Request[UpdateDynamicScheduleResponse, _ErrorCode2]):
    """Id of dynamic charging profile to update."""

    __match_args__ = (
        "charging_profile_id",
        "schedule_update",
    )
    def __new__(
        cls, *, charging_profile_id: int, schedule_update: ChargingScheduleUpdate, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        charging_profile_id: int = ...,
        schedule_update: ChargingScheduleUpdate = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def charging_profile_id(self) -> int:
        """Id of charging profile to update.

        `chargingProfileId`.
        """
    @property
    def schedule_update(self) -> ChargingScheduleUpdate:
        """Updates to a ChargingSchedulePeriodType for dynamic charging profiles.

        `scheduleUpdate`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class UpdateDynamicScheduleResponse(Typed):
    """The payload of UpdateDynamicScheduleResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _ChargingProfileStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _ChargingProfileStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _ChargingProfileStatusEnum:
        """Returns whether message was processed successfully.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class UpdateFirmware(Request[UpdateFirmwareResponse, _ErrorCode2]):
    """The payload of UpdateFirmware (OCPP 2.1)."""

    __match_args__ = (
        "request_id",
        "firmware",
    )
    def __new__(
        cls,
        *,
        request_id: int,
        firmware: Firmware,
        retries: int | None = None,
        retry_interval: int | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        firmware: Firmware = ...,
        retries: int | None = ...,
        retry_interval: int | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """The Id of this request

        `requestId`.
        """
    @property
    def firmware(self) -> Firmware:
        """Represents a copy of the firmware that can be loaded/updated on the Charging Station.

        `firmware`.
        """
    @property
    def retries(self) -> int | None:
        """This specifies how many times Charging Station must retry to download the firmware before giving up. If
        this field is not present, it is left to Charging Station to decide how many times it wants to retry. If
        the value is 0, it means: no retries.

        `retries`; at least 0.
        """
    @property
    def retry_interval(self) -> int | None:
        """The interval in seconds after which a retry may be attempted. If this field is not present, it is left to
        Charging Station to decide how long to wait between attempts.

        `retryInterval`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class UpdateFirmwareResponse(Typed):
    """The payload of UpdateFirmwareResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _UpdateFirmwareStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _UpdateFirmwareStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _UpdateFirmwareStatusEnum:
        """This field indicates whether the Charging Station was able to accept the request.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class UsePriorityCharging(Request[UsePriorityChargingResponse, _ErrorCode2]):
    """The payload of UsePriorityCharging (OCPP 2.1)."""

    __match_args__ = (
        "transaction_id",
        "activate",
    )
    def __new__(cls, *, transaction_id: str, activate: bool, custom_data: CustomData | None = None) -> Self: ...
    def replace(
        self, *, transaction_id: str = ..., activate: bool = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def transaction_id(self) -> str:
        """The transaction for which priority charging is requested.

        `transactionId`; at most 36 characters.
        """
    @property
    def activate(self) -> bool:
        """True to request priority charging. False to request stopping priority charging.

        `activate`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class UsePriorityChargingResponse(Typed):
    """The payload of UsePriorityChargingResponse (OCPP 2.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _PriorityChargingStatusEnum,
        status_info: StatusInfo | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _PriorityChargingStatusEnum = ...,
        status_info: StatusInfo | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _PriorityChargingStatusEnum:
        """Result of the request.

        `status`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class V2XChargingParameters(Typed):
    """Charging parameters for ISO 15118-20, also supporting V2X charging/discharging.+ All values are greater or
    equal to zero, with the exception of EVMinEnergyRequest, EVMaxEnergyRequest, EVTargetEnergyRequest,
    EVMinV2XEnergyRequest and EVMaxV2XEnergyRequest.
    """

    __match_args__ = ()
    def __new__(
        cls,
        *,
        min_charge_power: float | None = None,
        min_charge_power_l2: float | None = None,
        min_charge_power_l3: float | None = None,
        max_charge_power: float | None = None,
        max_charge_power_l2: float | None = None,
        max_charge_power_l3: float | None = None,
        min_discharge_power: float | None = None,
        min_discharge_power_l2: float | None = None,
        min_discharge_power_l3: float | None = None,
        max_discharge_power: float | None = None,
        max_discharge_power_l2: float | None = None,
        max_discharge_power_l3: float | None = None,
        min_charge_current: float | None = None,
        max_charge_current: float | None = None,
        min_discharge_current: float | None = None,
        max_discharge_current: float | None = None,
        min_voltage: float | None = None,
        max_voltage: float | None = None,
        ev_target_energy_request: float | None = None,
        ev_min_energy_request: float | None = None,
        ev_max_energy_request: float | None = None,
        ev_min_v2x_energy_request: float | None = None,
        ev_max_v2x_energy_request: float | None = None,
        target_soc: int | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        min_charge_power: float | None = ...,
        min_charge_power_l2: float | None = ...,
        min_charge_power_l3: float | None = ...,
        max_charge_power: float | None = ...,
        max_charge_power_l2: float | None = ...,
        max_charge_power_l3: float | None = ...,
        min_discharge_power: float | None = ...,
        min_discharge_power_l2: float | None = ...,
        min_discharge_power_l3: float | None = ...,
        max_discharge_power: float | None = ...,
        max_discharge_power_l2: float | None = ...,
        max_discharge_power_l3: float | None = ...,
        min_charge_current: float | None = ...,
        max_charge_current: float | None = ...,
        min_discharge_current: float | None = ...,
        max_discharge_current: float | None = ...,
        min_voltage: float | None = ...,
        max_voltage: float | None = ...,
        ev_target_energy_request: float | None = ...,
        ev_min_energy_request: float | None = ...,
        ev_max_energy_request: float | None = ...,
        ev_min_v2x_energy_request: float | None = ...,
        ev_max_v2x_energy_request: float | None = ...,
        target_soc: int | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def min_charge_power(self) -> float | None:
        """Minimum charge power in W, defined by max(EV, EVSE). This field represents the sum of all phases, unless
        values are provided for L2 and L3, in which case this field represents phase L1. Relates to: *ISO
        15118-20*: BPT_AC/DC_CPDReqEnergyTransferModeType: EVMinimumChargePower

        `minChargePower`.
        """
    @property
    def min_charge_power_l2(self) -> float | None:
        """Minimum charge power on phase L2 in W, defined by max(EV, EVSE). Relates to: *ISO 15118-20*:
        BPT_AC/DC_CPDReqEnergyTransferModeType: EVMinimumChargePower_L2

        `minChargePower_L2`.
        """
    @property
    def min_charge_power_l3(self) -> float | None:
        """Minimum charge power on phase L3 in W, defined by max(EV, EVSE). Relates to: *ISO 15118-20*:
        BPT_AC/DC_CPDReqEnergyTransferModeType: EVMinimumChargePower_L3

        `minChargePower_L3`.
        """
    @property
    def max_charge_power(self) -> float | None:
        """Maximum charge (absorbed) power in W, defined by min(EV, EVSE) at unity power factor. + This field
        represents the sum of all phases, unless values are provided for L2 and L3, in which case this field
        represents phase L1. It corresponds to the ChaWMax attribute in the IEC 61850. It is usually equivalent to
        the rated apparent power of the EV when discharging (ChaVAMax) in IEC 61850. + Relates to: *ISO 15118-20*:
        BPT_AC/DC_CPDReqEnergyTransferModeType: EVMaximumChargePower

        `maxChargePower`.
        """
    @property
    def max_charge_power_l2(self) -> float | None:
        """Maximum charge power on phase L2 in W, defined by min(EV, EVSE) Relates to: *ISO 15118-20*:
        BPT_AC/DC_CPDReqEnergyTransferModeType: EVMaximumChargePower_L2

        `maxChargePower_L2`.
        """
    @property
    def max_charge_power_l3(self) -> float | None:
        """Maximum charge power on phase L3 in W, defined by min(EV, EVSE) Relates to: *ISO 15118-20*:
        BPT_AC/DC_CPDReqEnergyTransferModeType: EVMaximumChargePower_L3

        `maxChargePower_L3`.
        """
    @property
    def min_discharge_power(self) -> float | None:
        """Minimum discharge (injected) power in W, defined by max(EV, EVSE) at unity power factor. Value >= 0. +
        This field represents the sum of all phases, unless values are provided for L2 and L3, in which case this
        field represents phase L1. + It corresponds to the WMax attribute in the IEC 61850. It is usually
        equivalent to the rated apparent power of the EV when discharging (VAMax attribute in the IEC 61850).
        Relates to: *ISO 15118-20*: BPT_AC/DC_CPDReqEnergyTransferModeType: EVMinimumDischargePower

        `minDischargePower`.
        """
    @property
    def min_discharge_power_l2(self) -> float | None:
        """Minimum discharge power on phase L2 in W, defined by max(EV, EVSE). Value >= 0. Relates to: *ISO
        15118-20*: BPT_AC/DC_CPDReqEnergyTransferModeType: EVMinimumDischargePower_L2

        `minDischargePower_L2`.
        """
    @property
    def min_discharge_power_l3(self) -> float | None:
        """Minimum discharge power on phase L3 in W, defined by max(EV, EVSE). Value >= 0. Relates to: *ISO
        15118-20*: BPT_AC/DC_CPDReqEnergyTransferModeType: EVMinimumDischargePower_L3

        `minDischargePower_L3`.
        """
    @property
    def max_discharge_power(self) -> float | None:
        """Maximum discharge (injected) power in W, defined by min(EV, EVSE) at unity power factor. Value >= 0. This
        field represents the sum of all phases, unless values are provided for L2 and L3, in which case this field
        represents phase L1. Relates to: *ISO 15118-20*: BPT_AC/DC_CPDReqEnergyTransferModeType:
        EVMaximumDischargePower

        `maxDischargePower`.
        """
    @property
    def max_discharge_power_l2(self) -> float | None:
        """Maximum discharge power on phase L2 in W, defined by min(EV, EVSE). Value >= 0. Relates to: *ISO
        15118-20*: BPT_AC/DC_CPDReqEnergyTransferModeType: EVMaximumDischargePowe_L2

        `maxDischargePower_L2`.
        """
    @property
    def max_discharge_power_l3(self) -> float | None:
        """Maximum discharge power on phase L3 in W, defined by min(EV, EVSE). Value >= 0. Relates to: *ISO
        15118-20*: BPT_AC/DC_CPDReqEnergyTransferModeType: EVMaximumDischargePower_L3

        `maxDischargePower_L3`.
        """
    @property
    def min_charge_current(self) -> float | None:
        """Minimum charge current in A, defined by max(EV, EVSE) Relates to: *ISO 15118-20*:
        BPT_DC_CPDReqEnergyTransferModeType: EVMinimumChargeCurrent

        `minChargeCurrent`.
        """
    @property
    def max_charge_current(self) -> float | None:
        """Maximum charge current in A, defined by min(EV, EVSE) Relates to: *ISO 15118-20*:
        BPT_DC_CPDReqEnergyTransferModeType: EVMaximumChargeCurrent

        `maxChargeCurrent`.
        """
    @property
    def min_discharge_current(self) -> float | None:
        """Minimum discharge current in A, defined by max(EV, EVSE). Value >= 0. Relates to: *ISO 15118-20*:
        BPT_DC_CPDReqEnergyTransferModeType: EVMinimumDischargeCurrent

        `minDischargeCurrent`.
        """
    @property
    def max_discharge_current(self) -> float | None:
        """Maximum discharge current in A, defined by min(EV, EVSE). Value >= 0. Relates to: *ISO 15118-20*:
        BPT_DC_CPDReqEnergyTransferModeType: EVMaximumDischargeCurrent

        `maxDischargeCurrent`.
        """
    @property
    def min_voltage(self) -> float | None:
        """Minimum voltage in V, defined by max(EV, EVSE) Relates to: *ISO 15118-20*:
        BPT_DC_CPDReqEnergyTransferModeType: EVMinimumVoltage

        `minVoltage`.
        """
    @property
    def max_voltage(self) -> float | None:
        """Maximum voltage in V, defined by min(EV, EVSE) Relates to: *ISO 15118-20*:
        BPT_DC_CPDReqEnergyTransferModeType: EVMaximumVoltage

        `maxVoltage`.
        """
    @property
    def ev_target_energy_request(self) -> float | None:
        """Energy to requested state of charge in Wh Relates to: *ISO 15118-20*:
        Dynamic/Scheduled_SEReqControlModeType: EVTargetEnergyRequest

        `evTargetEnergyRequest`.
        """
    @property
    def ev_min_energy_request(self) -> float | None:
        """Energy to minimum allowed state of charge in Wh Relates to: *ISO 15118-20*:
        Dynamic/Scheduled_SEReqControlModeType: EVMinimumEnergyRequest

        `evMinEnergyRequest`.
        """
    @property
    def ev_max_energy_request(self) -> float | None:
        """Energy to maximum state of charge in Wh Relates to: *ISO 15118-20*:
        Dynamic/Scheduled_SEReqControlModeType: EVMaximumEnergyRequest

        `evMaxEnergyRequest`.
        """
    @property
    def ev_min_v2x_energy_request(self) -> float | None:
        """Energy (in Wh) to minimum state of charge for cycling (V2X) activity. Positive value means that current
        state of charge is below V2X range. Relates to: *ISO 15118-20*: Dynamic_SEReqControlModeType:
        EVMinimumV2XEnergyRequest

        `evMinV2XEnergyRequest`.
        """
    @property
    def ev_max_v2x_energy_request(self) -> float | None:
        """Energy (in Wh) to maximum state of charge for cycling (V2X) activity. Negative value indicates that
        current state of charge is above V2X range. Relates to: *ISO 15118-20*: Dynamic_SEReqControlModeType:
        EVMaximumV2XEnergyRequest

        `evMaxV2XEnergyRequest`.
        """
    @property
    def target_soc(self) -> int | None:
        """Target state of charge at departure as percentage. Relates to: *ISO 15118-20*:
        BPT_DC_CPDReqEnergyTransferModeType: TargetSOC

        `targetSoC`; at least 0; at most 100.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class V2XFreqWattPoint(Typed):
    """*(2.1)* A point of a frequency-watt curve."""

    __match_args__ = (
        "frequency",
        "power",
    )
    def __new__(cls, *, frequency: float, power: float, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, frequency: float = ..., power: float = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def frequency(self) -> float:
        """Net frequency in Hz.

        `frequency`.
        """
    @property
    def power(self) -> float:
        """Power in W to charge (positive) or discharge (negative) at specified frequency.

        `power`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class V2XSignalWattPoint(Typed):
    """*(2.1)* A point of a signal-watt curve."""

    __match_args__ = (
        "signal",
        "power",
    )
    def __new__(cls, *, signal: int, power: float, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, signal: int = ..., power: float = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def signal(self) -> int:
        """Signal value from an AFRRSignalRequest.

        `signal`.
        """
    @property
    def power(self) -> float:
        """Power in W to charge (positive) or discharge (negative) at specified frequency.

        `power`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class VPN(Typed):
    """VPN Configuration settings"""

    __match_args__ = (
        "server",
        "user",
        "password",
        "key",
        "type",
    )
    def __new__(
        cls,
        *,
        server: str,
        user: str,
        password: str,
        key: str,
        type: _VPNEnum,
        group: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        server: str = ...,
        user: str = ...,
        password: str = ...,
        key: str = ...,
        type: _VPNEnum = ...,
        group: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def server(self) -> str:
        """VPN Server Address

        `server`; at most 2000 characters.
        """
    @property
    def user(self) -> str:
        """VPN User

        `user`; at most 50 characters.
        """
    @property
    def password(self) -> str:
        """*(2.1)* VPN Password.

        `password`; at most 64 characters.
        """
    @property
    def key(self) -> str:
        """VPN shared secret.

        `key`; at most 255 characters.
        """
    @property
    def type(self) -> _VPNEnum:
        """Type of VPN

        `type`.
        """
    @property
    def group(self) -> str | None:
        """VPN group.

        `group`; at most 50 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class Variable(Typed):
    """Reference key to a component-variable."""

    __match_args__ = ("name",)
    def __new__(cls, *, name: str, instance: str | None = None, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, name: str = ..., instance: str | None = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def name(self) -> str:
        """Name of the variable. Name should be taken from the list of standardized variable names whenever possible.
        Case Insensitive. strongly advised to use Camel Case.

        `name`; at most 50 characters.
        """
    @property
    def instance(self) -> str | None:
        """Name of instance in case the variable exists as multiple instances. Case Insensitive. strongly advised to
        use Camel Case.

        `instance`; at most 50 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class VariableAttribute(Typed):
    """Attribute data of a variable."""

    __match_args__ = ()
    def __new__(
        cls,
        *,
        type: _AttributeEnum | None = None,
        value: str | None = None,
        mutability: _MutabilityEnum | None = None,
        persistent: bool | None = None,
        constant: bool | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        type: _AttributeEnum | None = ...,
        value: str | None = ...,
        mutability: _MutabilityEnum | None = ...,
        persistent: bool | None = ...,
        constant: bool | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def type(self) -> _AttributeEnum | None:
        """Attribute: Actual, MinSet, MaxSet, etc. Defaults to Actual if absent.

        `type`.
        """
    @property
    def value(self) -> str | None:
        """Value of the attribute. May only be omitted when mutability is set to 'WriteOnly'. The Configuration
        Variable <<configkey-reporting-value-size,ReportingValueSize>> can be used to limit
        GetVariableResult.attributeValue, VariableAttribute.value and EventData.actualValue. The max size of these
        values will always remain equal.

        `value`; at most 2500 characters.
        """
    @property
    def mutability(self) -> _MutabilityEnum | None:
        """Defines the mutability of this attribute. Default is ReadWrite when omitted.

        `mutability`.
        """
    @property
    def persistent(self) -> bool | None:
        """If true, value will be persistent across system reboots or power down. Default when omitted is false.

        `persistent`.
        """
    @property
    def constant(self) -> bool | None:
        """If true, value that will never be changed by the Charging Station at runtime. Default when omitted is
        false.

        `constant`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class VariableCharacteristics(Typed):
    """Fixed read-only parameters of a variable."""

    __match_args__ = (
        "data_type",
        "supports_monitoring",
    )
    def __new__(
        cls,
        *,
        data_type: _DataEnum,
        supports_monitoring: bool,
        unit: str | None = None,
        min_limit: float | None = None,
        max_limit: float | None = None,
        max_elements: int | None = None,
        values_list: str | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        data_type: _DataEnum = ...,
        supports_monitoring: bool = ...,
        unit: str | None = ...,
        min_limit: float | None = ...,
        max_limit: float | None = ...,
        max_elements: int | None = ...,
        values_list: str | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def data_type(self) -> _DataEnum:
        """Data type of this variable.

        `dataType`.
        """
    @property
    def supports_monitoring(self) -> bool:
        """Flag indicating if this variable supports monitoring.

        `supportsMonitoring`.
        """
    @property
    def unit(self) -> str | None:
        """Unit of the variable. When the transmitted value has a unit, this field SHALL be included.

        `unit`; at most 16 characters.
        """
    @property
    def min_limit(self) -> float | None:
        """Minimum possible value of this variable.

        `minLimit`.
        """
    @property
    def max_limit(self) -> float | None:
        """Maximum possible value of this variable. When the datatype of this Variable is String, OptionList,
        SequenceList or MemberList, this field defines the maximum length of the (CSV) string.

        `maxLimit`.
        """
    @property
    def max_elements(self) -> int | None:
        """*(2.1)* Maximum number of elements from _valuesList_ that are supported as _attributeValue_.

        `maxElements`; at least 1.
        """
    @property
    def values_list(self) -> str | None:
        """Mandatory when _dataType_ = OptionList, MemberList or SequenceList. In that case _valuesList_ specifies
        the allowed values for the type. The length of this field can be limited by
        DeviceDataCtrlr.ConfigurationValueSize. * OptionList: The (Actual) Variable value must be a single value
        from the reported (CSV) enumeration list. * MemberList: The (Actual) Variable value may be an (unordered)
        (sub-)set of the reported (CSV) valid values list. * SequenceList: The (Actual) Variable value may be an
        ordered (priority, etc) (sub-)set of the reported (CSV) valid values. This is a comma separated list. The
        Configuration Variable <<configkey-configuration-value-size,ConfigurationValueSize>> can be used to limit
        SetVariableData.attributeValue and VariableCharacteristics.valuesList. The max size of these values will
        always remain equal.

        `valuesList`; at most 1000 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class VariableMonitoring(Typed):
    """A monitoring setting for a variable."""

    __match_args__ = (
        "id",
        "transaction",
        "value",
        "type",
        "severity",
        "event_notification_type",
    )
    def __new__(
        cls,
        *,
        id: int,
        transaction: bool,
        value: float,
        type: _MonitorEnum,
        severity: int,
        event_notification_type: _EventNotificationEnum,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        id: int = ...,
        transaction: bool = ...,
        value: float = ...,
        type: _MonitorEnum = ...,
        severity: int = ...,
        event_notification_type: _EventNotificationEnum = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> int:
        """Identifies the monitor.

        `id`; at least 0.
        """
    @property
    def transaction(self) -> bool:
        """Monitor only active when a transaction is ongoing on a component relevant to this transaction.

        `transaction`.
        """
    @property
    def value(self) -> float:
        """Value for threshold or delta monitoring. For Periodic or PeriodicClockAligned this is the interval in
        seconds.

        `value`.
        """
    @property
    def type(self) -> _MonitorEnum:
        """The type of this monitor, e.g. a threshold, delta or periodic monitor.

        `type`.
        """
    @property
    def severity(self) -> int:
        """The severity that will be assigned to an event that is triggered by this monitor. The severity range is
        0-9, with 0 as the highest and 9 as the lowest severity level. The severity levels have the following
        meaning: + *0-Danger* + Indicates lives are potentially in danger. Urgent attention is needed and action
        should be taken immediately. + *1-Hardware Failure* + Indicates that the Charging Station is unable to
        continue regular operations due to Hardware issues. Action is required. + *2-System Failure* + Indicates
        that the Charging Station is unable to continue regular operations due to software or minor hardware
        issues. Action is required. + *3-Critical* + Indicates a critical error. Action is required. + *4-Error* +
        Indicates a non-urgent error. Action is required. + *5-Alert* + Indicates an alert event. Default severity
        for any type of monitoring event. + *6-Warning* + Indicates a warning event. Action may be required. +
        *7-Notice* + Indicates an unusual event. No immediate action is required. + *8-Informational* + Indicates
        a regular operational event. May be used for reporting, measuring throughput, etc. No action is required.
        + *9-Debug* + Indicates information useful to developers for debugging, not useful during operations.

        `severity`; at least 0.
        """
    @property
    def event_notification_type(self) -> _EventNotificationEnum:
        """*(2.1)* Type of monitor.

        `eventNotificationType`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class VatNumberValidation(Request[VatNumberValidationResponse, _ErrorCode2]):
    """The payload of VatNumberValidation (OCPP 2.1)."""

    __match_args__ = ("vat_number",)
    def __new__(cls, *, vat_number: str, evse_id: int | None = None, custom_data: CustomData | None = None) -> Self: ...
    def replace(
        self, *, vat_number: str = ..., evse_id: int | None = ..., custom_data: CustomData | None = ...
    ) -> Self: ...
    @property
    def vat_number(self) -> str:
        """VAT number to check.

        `vatNumber`; at most 20 characters.
        """
    @property
    def evse_id(self) -> int | None:
        """EVSE id for which check is done

        `evseId`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class VatNumberValidationResponse(Typed):
    """The payload of VatNumberValidationResponse (OCPP 2.1)."""

    __match_args__ = (
        "vat_number",
        "status",
    )
    def __new__(
        cls,
        *,
        vat_number: str,
        status: _GenericStatusEnum,
        company: Address | None = None,
        status_info: StatusInfo | None = None,
        evse_id: int | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        vat_number: str = ...,
        status: _GenericStatusEnum = ...,
        company: Address | None = ...,
        status_info: StatusInfo | None = ...,
        evse_id: int | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def vat_number(self) -> str:
        """VAT number that was requested.

        `vatNumber`; at most 20 characters.
        """
    @property
    def status(self) -> _GenericStatusEnum:
        """Result of operation.

        `status`.
        """
    @property
    def company(self) -> Address | None:
        """*(2.1)* A generic address format.

        `company`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def evse_id(self) -> int | None:
        """EVSE id for which check was requested.

        `evseId`; at least 0.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class VoltageParams(Typed):
    """`VoltageParams` of OCPP 2.1."""

    __match_args__ = ()
    def __new__(
        cls,
        *,
        hv10_min_mean_value: float | None = None,
        hv10_min_mean_trip_delay: float | None = None,
        power_during_cessation: _PowerDuringCessationEnum | None = None,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        hv10_min_mean_value: float | None = ...,
        hv10_min_mean_trip_delay: float | None = ...,
        power_during_cessation: _PowerDuringCessationEnum | None = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def hv10_min_mean_value(self) -> float | None:
        """EN 50549-1 chapter 4.9.3.4 Voltage threshold for the 10 min time window mean value monitoring. The 10 min
        mean is recalculated up to every 3 s. If the present voltage is above this threshold for more than the
        time defined by _hv10MinMeanValue_, the EV must trip. This value is mandatory if _hv10MinMeanTripDelay_ is
        set.

        `hv10MinMeanValue`.
        """
    @property
    def hv10_min_mean_trip_delay(self) -> float | None:
        """Time for which the voltage is allowed to stay above the 10 min mean value. After this time, the EV must
        trip. This value is mandatory if OverVoltageMeanValue10min is set.

        `hv10MinMeanTripDelay`.
        """
    @property
    def power_during_cessation(self) -> _PowerDuringCessationEnum | None:
        """Parameter is only sent, if the EV has to feed-in power or reactive power during fault-ride through (FRT)
        as defined by HVMomCess curve and LVMomCess curve.

        `powerDuringCessation`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
