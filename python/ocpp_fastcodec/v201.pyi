# Made by scripts/stubs.py from the official schemas of the Open Charge Alliance: change that, not this.

# `replace` of the base takes any keyword argument.
# mypy: disable-error-code="override"

"""The classes of the payloads of OCPP 2.0.1, and of the objects in them."""

from collections.abc import Mapping
from typing import Any, Literal, Self, TypeAlias, final

from ocpp_fastcodec import Request, Typed
from ocpp_fastcodec._core import _ErrorCode2

__all__ = [
    "APN",
    "EVSE",
    "VPN",
    "ACChargingParameters",
    "AdditionalInfo",
    "AuthorizationData",
    "Authorize",
    "AuthorizeResponse",
    "BootNotification",
    "BootNotificationResponse",
    "CancelReservation",
    "CancelReservationResponse",
    "CertificateHashData",
    "CertificateHashDataChain",
    "CertificateSigned",
    "CertificateSignedResponse",
    "ChangeAvailability",
    "ChangeAvailabilityResponse",
    "ChargingLimit",
    "ChargingNeeds",
    "ChargingProfile",
    "ChargingProfileCriterion",
    "ChargingSchedule",
    "ChargingSchedulePeriod",
    "ChargingStation",
    "ClearCache",
    "ClearCacheResponse",
    "ClearChargingProfile",
    "ClearChargingProfileResponse",
    "ClearChargingProfileType",
    "ClearDisplayMessage",
    "ClearDisplayMessageResponse",
    "ClearMonitoringResult",
    "ClearVariableMonitoring",
    "ClearVariableMonitoringResponse",
    "ClearedChargingLimit",
    "ClearedChargingLimitResponse",
    "Component",
    "ComponentVariable",
    "CompositeSchedule",
    "ConsumptionCost",
    "Cost",
    "CostUpdated",
    "CostUpdatedResponse",
    "CustomData",
    "CustomerInformation",
    "CustomerInformationResponse",
    "DCChargingParameters",
    "DataTransfer",
    "DataTransferResponse",
    "DeleteCertificate",
    "DeleteCertificateResponse",
    "EventData",
    "Firmware",
    "FirmwareStatusNotification",
    "FirmwareStatusNotificationResponse",
    "Get15118EVCertificate",
    "Get15118EVCertificateResponse",
    "GetBaseReport",
    "GetBaseReportResponse",
    "GetCertificateStatus",
    "GetCertificateStatusResponse",
    "GetChargingProfiles",
    "GetChargingProfilesResponse",
    "GetCompositeSchedule",
    "GetCompositeScheduleResponse",
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
    "GetReport",
    "GetReportResponse",
    "GetTransactionStatus",
    "GetTransactionStatusResponse",
    "GetVariableData",
    "GetVariableResult",
    "GetVariables",
    "GetVariablesResponse",
    "Heartbeat",
    "HeartbeatResponse",
    "IdToken",
    "IdTokenInfo",
    "InstallCertificate",
    "InstallCertificateResponse",
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
    "NotifyChargingLimit",
    "NotifyChargingLimitResponse",
    "NotifyCustomerInformation",
    "NotifyCustomerInformationResponse",
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
    "NotifyReport",
    "NotifyReportResponse",
    "OCSPRequestData",
    "PublishFirmware",
    "PublishFirmwareResponse",
    "PublishFirmwareStatusNotification",
    "PublishFirmwareStatusNotificationResponse",
    "RelativeTimeInterval",
    "ReportChargingProfiles",
    "ReportChargingProfilesResponse",
    "ReportData",
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
    "Transaction",
    "TransactionEvent",
    "TransactionEventResponse",
    "TriggerMessage",
    "TriggerMessageResponse",
    "UnitOfMeasure",
    "UnlockConnector",
    "UnlockConnectorResponse",
    "UnpublishFirmware",
    "UnpublishFirmwareResponse",
    "UpdateFirmware",
    "UpdateFirmwareResponse",
    "Variable",
    "VariableAttribute",
    "VariableCharacteristics",
    "VariableMonitoring",
]

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

@final
class ACChargingParameters(Typed):
    """AC_ Charging_ Parameters EV AC charging parameters."""

    __match_args__ = (
        "energy_amount",
        "ev_min_current",
        "ev_max_current",
        "ev_max_voltage",
    )
    def __new__(
        cls,
        *,
        energy_amount: int,
        ev_min_current: int,
        ev_max_current: int,
        ev_max_voltage: int,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        energy_amount: int = ...,
        ev_min_current: int = ...,
        ev_max_current: int = ...,
        ev_max_voltage: int = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def energy_amount(self) -> int:
        """AC_ Charging_ Parameters. Energy_ Amount. Energy_ Amount Amount of energy requested (in Wh). This includes
        energy required for preconditioning.

        `energyAmount`.
        """
    @property
    def ev_min_current(self) -> int:
        """AC_ Charging_ Parameters. EV_ Min. Current Minimum current (amps) supported by the electric vehicle (per
        phase).

        `evMinCurrent`.
        """
    @property
    def ev_max_current(self) -> int:
        """AC_ Charging_ Parameters. EV_ Max. Current Maximum current (amps) supported by the electric vehicle (per
        phase). Includes cable capacity.

        `evMaxCurrent`.
        """
    @property
    def ev_max_voltage(self) -> int:
        """AC_ Charging_ Parameters. EV_ Max. Voltage Maximum voltage supported by the electric vehicle

        `evMaxVoltage`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class APN(Typed):
    """APN Collection of configuration data needed to make a data-connection over a cellular network. NOTE: When
    asking a GSM modem to dial in, it is possible to specify which mobile operator should be used. This can be
    done with the mobile country code (MCC) in combination with a mobile network code (MNC). Example: If your
    preferred network is Vodafone Netherlands, the MCC=204 and the MNC=04 which means the key PreferredNetwork =
    20404 Some modems allows to specify a preferred network, which means, if this network is not available, a
    different network is used. If you specify UseOnlyPreferredNetwork and this network is not available, the modem
    will not dial in.
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
        custom_data: CustomData | None = None,
        apn_user_name: str | None = None,
        apn_password: str | None = None,
        sim_pin: int | None = None,
        preferred_network: str | None = None,
        use_only_preferred_network: bool | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        apn: str = ...,
        apn_authentication: _APNAuthenticationEnum = ...,
        custom_data: CustomData | None = ...,
        apn_user_name: str | None = ...,
        apn_password: str | None = ...,
        sim_pin: int | None = ...,
        preferred_network: str | None = ...,
        use_only_preferred_network: bool | None = ...,
    ) -> Self: ...
    @property
    def apn(self) -> str:
        """APN. APN. URI The Access Point Name as an URL.

        `apn`; at most 512 characters.
        """
    @property
    def apn_authentication(self) -> _APNAuthenticationEnum:
        """APN. APN_ Authentication. APN_ Authentication_ Code Authentication method.

        `apnAuthentication`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def apn_user_name(self) -> str | None:
        """APN. APN. User_ Name APN username.

        `apnUserName`; at most 20 characters.
        """
    @property
    def apn_password(self) -> str | None:
        """APN. APN. Password APN Password.

        `apnPassword`; at most 20 characters.
        """
    @property
    def sim_pin(self) -> int | None:
        """APN. SIMPIN. PIN_ Code SIM card pin code.

        `simPin`.
        """
    @property
    def preferred_network(self) -> str | None:
        """APN. Preferred_ Network. Mobile_ Network_ ID Preferred network, written as MCC and MNC concatenated. See
        note.

        `preferredNetwork`; at most 6 characters.
        """
    @property
    def use_only_preferred_network(self) -> bool | None:
        """APN. Use_ Only_ Preferred_ Network. Indicator Default: false. Use only the preferred Network, do not dial
        in when not available. See Note.

        `useOnlyPreferredNetwork`.
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
        """This field specifies the additional IdToken.

        `additionalIdToken`; at most 36 characters.
        """
    @property
    def type(self) -> str:
        """This defines the type of the additionalIdToken. This is a custom type, so the implementation needs to be
        agreed upon by all involved parties.

        `type`; at most 50 characters.
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
        cls, *, id_token: IdToken, custom_data: CustomData | None = None, id_token_info: IdTokenInfo | None = None
    ) -> Self: ...
    def replace(
        self, *, id_token: IdToken = ..., custom_data: CustomData | None = ..., id_token_info: IdTokenInfo | None = ...
    ) -> Self: ...
    @property
    def id_token(self) -> IdToken:
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
    @property
    def id_token_info(self) -> IdTokenInfo | None:
        """ID_ Token Contains status information about an identifier. It is advised to not stop charging for a token
        that expires during charging, as ExpiryDate is only used for caching purposes. If ExpiryDate is not given,
        the status has no end date.

        `idTokenInfo`.
        """

@final
class Authorize(Request[AuthorizeResponse, _ErrorCode2]):
    """The payload of Authorize (OCPP 2.0.1)."""

    __match_args__ = ("id_token",)
    def __new__(
        cls,
        *,
        id_token: IdToken,
        custom_data: CustomData | None = None,
        certificate: str | None = None,
        iso15118_certificate_hash_data: tuple[OCSPRequestData, ...] | list[OCSPRequestData] | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        id_token: IdToken = ...,
        custom_data: CustomData | None = ...,
        certificate: str | None = ...,
        iso15118_certificate_hash_data: tuple[OCSPRequestData, ...] | list[OCSPRequestData] | None = ...,
    ) -> Self: ...
    @property
    def id_token(self) -> IdToken:
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
    @property
    def certificate(self) -> str | None:
        """The X.509 certificated presented by EV and encoded in PEM format.

        `certificate`; at most 5500 characters.
        """
    @property
    def iso15118_certificate_hash_data(self) -> tuple[OCSPRequestData, ...] | None:
        """`iso15118CertificateHashData`; 1 to 4 items."""

@final
class AuthorizeResponse(Typed):
    """The payload of AuthorizeResponse (OCPP 2.0.1)."""

    __match_args__ = ("id_token_info",)
    def __new__(
        cls,
        *,
        id_token_info: IdTokenInfo,
        custom_data: CustomData | None = None,
        certificate_status: _AuthorizeCertificateStatusEnum | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        id_token_info: IdTokenInfo = ...,
        custom_data: CustomData | None = ...,
        certificate_status: _AuthorizeCertificateStatusEnum | None = ...,
    ) -> Self: ...
    @property
    def id_token_info(self) -> IdTokenInfo:
        """ID_ Token Contains status information about an identifier. It is advised to not stop charging for a token
        that expires during charging, as ExpiryDate is only used for caching purposes. If ExpiryDate is not given,
        the status has no end date.

        `idTokenInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def certificate_status(self) -> _AuthorizeCertificateStatusEnum | None:
        """Certificate status information. - if all certificates are valid: return 'Accepted'. - if one of the
        certificates was revoked, return 'CertificateRevoked'.

        `certificateStatus`.
        """

@final
class BootNotification(Request[BootNotificationResponse, _ErrorCode2]):
    """The payload of BootNotification (OCPP 2.0.1)."""

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
        """Charge_ Point The physical system where an Electrical Vehicle (EV) can be charged.

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
    """The payload of BootNotificationResponse (OCPP 2.0.1)."""

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
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        current_time: str = ...,
        interval: int = ...,
        status: _RegistrationStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
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
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class CancelReservation(Request[CancelReservationResponse, _ErrorCode2]):
    """The payload of CancelReservation (OCPP 2.0.1)."""

    __match_args__ = ("reservation_id",)
    def __new__(cls, *, reservation_id: int, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, reservation_id: int = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def reservation_id(self) -> int:
        """Id of the reservation to cancel.

        `reservationId`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class CancelReservationResponse(Typed):
    """The payload of CancelReservationResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _CancelReservationStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _CancelReservationStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _CancelReservationStatusEnum:
        """This indicates the success or failure of the canceling of a reservation by CSMS.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class CertificateHashData(Typed):
    """`CertificateHashData` of OCPP 2.0.1."""

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
        """Hashed value of the Issuer DN (Distinguished Name).

        `issuerNameHash`; at most 128 characters.
        """
    @property
    def issuer_key_hash(self) -> str:
        """Hashed value of the issuers public key

        `issuerKeyHash`; at most 128 characters.
        """
    @property
    def serial_number(self) -> str:
        """The serial number of the certificate.

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
    """`CertificateHashDataChain` of OCPP 2.0.1."""

    __match_args__ = (
        "certificate_hash_data",
        "certificate_type",
    )
    def __new__(
        cls,
        *,
        certificate_hash_data: CertificateHashData,
        certificate_type: _GetCertificateIdUseEnum,
        custom_data: CustomData | None = None,
        child_certificate_hash_data: tuple[CertificateHashData, ...] | list[CertificateHashData] | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        certificate_hash_data: CertificateHashData = ...,
        certificate_type: _GetCertificateIdUseEnum = ...,
        custom_data: CustomData | None = ...,
        child_certificate_hash_data: tuple[CertificateHashData, ...] | list[CertificateHashData] | None = ...,
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
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def child_certificate_hash_data(self) -> tuple[CertificateHashData, ...] | None:
        """`childCertificateHashData`; 1 to 4 items."""

@final
class CertificateSigned(Request[CertificateSignedResponse, _ErrorCode2]):
    """The payload of CertificateSigned (OCPP 2.0.1)."""

    __match_args__ = ("certificate_chain",)
    def __new__(
        cls,
        *,
        certificate_chain: str,
        custom_data: CustomData | None = None,
        certificate_type: _CertificateSigningUseEnum | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        certificate_chain: str = ...,
        custom_data: CustomData | None = ...,
        certificate_type: _CertificateSigningUseEnum | None = ...,
    ) -> Self: ...
    @property
    def certificate_chain(self) -> str:
        """The signed PEM encoded X.509 certificate. This can also contain the necessary sub CA certificates. In that
        case, the order of the bundle should follow the certificate chain, starting from the leaf certificate. The
        Configuration Variable <<configkey-max-certificate-chain-size,MaxCertificateChainSize>> can be used to
        limit the maximum size of this field.

        `certificateChain`; at most 10000 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
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

@final
class CertificateSignedResponse(Typed):
    """The payload of CertificateSignedResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _CertificateSignedStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _CertificateSignedStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _CertificateSignedStatusEnum:
        """Returns whether certificate signing has been accepted, otherwise rejected.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class ChangeAvailability(Request[ChangeAvailabilityResponse, _ErrorCode2]):
    """The payload of ChangeAvailability (OCPP 2.0.1)."""

    __match_args__ = ("operational_status",)
    def __new__(
        cls,
        *,
        operational_status: _OperationalStatusEnum,
        custom_data: CustomData | None = None,
        evse: EVSE | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        operational_status: _OperationalStatusEnum = ...,
        custom_data: CustomData | None = ...,
        evse: EVSE | None = ...,
    ) -> Self: ...
    @property
    def operational_status(self) -> _OperationalStatusEnum:
        """This contains the type of availability change that the Charging Station should perform.

        `operationalStatus`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def evse(self) -> EVSE | None:
        """EVSE Electric Vehicle Supply Equipment

        `evse`.
        """

@final
class ChangeAvailabilityResponse(Typed):
    """The payload of ChangeAvailabilityResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _ChangeAvailabilityStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _ChangeAvailabilityStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _ChangeAvailabilityStatusEnum:
        """This indicates whether the Charging Station is able to perform the availability change.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class ChargingLimit(Typed):
    """Charging_ Limit"""

    __match_args__ = ("charging_limit_source",)
    def __new__(
        cls,
        *,
        charging_limit_source: _ChargingLimitSourceEnum,
        custom_data: CustomData | None = None,
        is_grid_critical: bool | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        charging_limit_source: _ChargingLimitSourceEnum = ...,
        custom_data: CustomData | None = ...,
        is_grid_critical: bool | None = ...,
    ) -> Self: ...
    @property
    def charging_limit_source(self) -> _ChargingLimitSourceEnum:
        """Charging_ Limit. Charging_ Limit_ Source. Charging_ Limit_ Source_ Code Represents the source of the
        charging limit.

        `chargingLimitSource`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def is_grid_critical(self) -> bool | None:
        """Charging_ Limit. Is_ Grid_ Critical. Indicator Indicates whether the charging limit is critical for the
        grid.

        `isGridCritical`.
        """

@final
class ChargingNeeds(Typed):
    """Charging_ Needs"""

    __match_args__ = ("requested_energy_transfer",)
    def __new__(
        cls,
        *,
        requested_energy_transfer: _EnergyTransferModeEnum,
        custom_data: CustomData | None = None,
        ac_charging_parameters: ACChargingParameters | None = None,
        dc_charging_parameters: DCChargingParameters | None = None,
        departure_time: str | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        requested_energy_transfer: _EnergyTransferModeEnum = ...,
        custom_data: CustomData | None = ...,
        ac_charging_parameters: ACChargingParameters | None = ...,
        dc_charging_parameters: DCChargingParameters | None = ...,
        departure_time: str | None = ...,
    ) -> Self: ...
    @property
    def requested_energy_transfer(self) -> _EnergyTransferModeEnum:
        """Charging_ Needs. Requested. Energy_ Transfer_ Mode_ Code Mode of energy transfer requested by the EV.

        `requestedEnergyTransfer`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def ac_charging_parameters(self) -> ACChargingParameters | None:
        """AC_ Charging_ Parameters EV AC charging parameters.

        `acChargingParameters`.
        """
    @property
    def dc_charging_parameters(self) -> DCChargingParameters | None:
        """DC_ Charging_ Parameters EV DC charging parameters

        `dcChargingParameters`.
        """
    @property
    def departure_time(self) -> str | None:
        """Charging_ Needs. Departure_ Time. Date_ Time Estimated departure time of the EV.

        `departureTime`; date and time (RFC 3339).
        """

@final
class ChargingProfile(Typed):
    """Charging_ Profile A ChargingProfile consists of ChargingSchedule, describing the amount of power or current
    that can be delivered per time interval.
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
        custom_data: CustomData | None = None,
        recurrency_kind: _RecurrencyKindEnum | None = None,
        valid_from: str | None = None,
        valid_to: str | None = None,
        transaction_id: str | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        id: int = ...,
        stack_level: int = ...,
        charging_profile_purpose: _ChargingProfilePurposeEnum = ...,
        charging_profile_kind: _ChargingProfileKindEnum = ...,
        charging_schedule: tuple[ChargingSchedule, ...] | list[ChargingSchedule] = ...,
        custom_data: CustomData | None = ...,
        recurrency_kind: _RecurrencyKindEnum | None = ...,
        valid_from: str | None = ...,
        valid_to: str | None = ...,
        transaction_id: str | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> int:
        """Identified_ Object. MRID. Numeric_ Identifier Id of ChargingProfile.

        `id`.
        """
    @property
    def stack_level(self) -> int:
        """Charging_ Profile. Stack_ Level. Counter Value determining level in hierarchy stack of profiles. Higher
        values have precedence over lower values. Lowest level is 0.

        `stackLevel`.
        """
    @property
    def charging_profile_purpose(self) -> _ChargingProfilePurposeEnum:
        """Charging_ Profile. Charging_ Profile_ Purpose. Charging_ Profile_ Purpose_ Code Defines the purpose of the
        schedule transferred by this profile

        `chargingProfilePurpose`.
        """
    @property
    def charging_profile_kind(self) -> _ChargingProfileKindEnum:
        """Charging_ Profile. Charging_ Profile_ Kind. Charging_ Profile_ Kind_ Code Indicates the kind of schedule.

        `chargingProfileKind`.
        """
    @property
    def charging_schedule(self) -> tuple[ChargingSchedule, ...]:
        """Charging_ Schedule Charging schedule structure defines a list of charging periods, as used in:
        GetCompositeSchedule.conf and ChargingProfile.

        `chargingSchedule`; 1 to 3 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def recurrency_kind(self) -> _RecurrencyKindEnum | None:
        """Charging_ Profile. Recurrency_ Kind. Recurrency_ Kind_ Code Indicates the start point of a recurrence.

        `recurrencyKind`.
        """
    @property
    def valid_from(self) -> str | None:
        """Charging_ Profile. Valid_ From. Date_ Time Point in time at which the profile starts to be valid. If
        absent, the profile is valid as soon as it is received by the Charging Station.

        `validFrom`; date and time (RFC 3339).
        """
    @property
    def valid_to(self) -> str | None:
        """Charging_ Profile. Valid_ To. Date_ Time Point in time at which the profile stops to be valid. If absent,
        the profile is valid until it is replaced by another profile.

        `validTo`; date and time (RFC 3339).
        """
    @property
    def transaction_id(self) -> str | None:
        """SHALL only be included if ChargingProfilePurpose is set to TxProfile. The transactionId is used to match
        the profile to a specific transaction.

        `transactionId`; at most 36 characters.
        """

@final
class ChargingProfileCriterion(Typed):
    """Charging_ Profile A ChargingProfile consists of ChargingSchedule, describing the amount of power or current
    that can be delivered per time interval.
    """

    __match_args__ = ()
    def __new__(
        cls,
        *,
        custom_data: CustomData | None = None,
        charging_profile_purpose: _ChargingProfilePurposeEnum | None = None,
        stack_level: int | None = None,
        charging_profile_id: tuple[int, ...] | list[int] | None = None,
        charging_limit_source: tuple[_ChargingLimitSourceEnum, ...] | list[_ChargingLimitSourceEnum] | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        custom_data: CustomData | None = ...,
        charging_profile_purpose: _ChargingProfilePurposeEnum | None = ...,
        stack_level: int | None = ...,
        charging_profile_id: tuple[int, ...] | list[int] | None = ...,
        charging_limit_source: tuple[_ChargingLimitSourceEnum, ...] | list[_ChargingLimitSourceEnum] | None = ...,
    ) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def charging_profile_purpose(self) -> _ChargingProfilePurposeEnum | None:
        """Charging_ Profile. Charging_ Profile_ Purpose. Charging_ Profile_ Purpose_ Code Defines the purpose of the
        schedule transferred by this profile

        `chargingProfilePurpose`.
        """
    @property
    def stack_level(self) -> int | None:
        """Charging_ Profile. Stack_ Level. Counter Value determining level in hierarchy stack of profiles. Higher
        values have precedence over lower values. Lowest level is 0.

        `stackLevel`.
        """
    @property
    def charging_profile_id(self) -> tuple[int, ...] | None:
        """List of all the chargingProfileIds requested. Any ChargingProfile that matches one of these profiles will
        be reported. If omitted, the Charging Station SHALL not filter on chargingProfileId. This field SHALL NOT
        contain more ids than set in <<configkey-charging-profile-entries,ChargingProfileEntries.maxLimit>>

        `chargingProfileId`; at least 1 items.
        """
    @property
    def charging_limit_source(self) -> tuple[_ChargingLimitSourceEnum, ...] | None:
        """For which charging limit sources, charging profiles SHALL be reported. If omitted, the Charging Station
        SHALL not filter on chargingLimitSource.

        `chargingLimitSource`; 1 to 4 items.
        """

@final
class ChargingSchedule(Typed):
    """Charging_ Schedule Charging schedule structure defines a list of charging periods, as used in:
    GetCompositeSchedule.conf and ChargingProfile.
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
        custom_data: CustomData | None = None,
        start_schedule: str | None = None,
        duration: int | None = None,
        min_charging_rate: float | None = None,
        sales_tariff: SalesTariff | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        id: int = ...,
        charging_rate_unit: _ChargingRateUnitEnum = ...,
        charging_schedule_period: tuple[ChargingSchedulePeriod, ...] | list[ChargingSchedulePeriod] = ...,
        custom_data: CustomData | None = ...,
        start_schedule: str | None = ...,
        duration: int | None = ...,
        min_charging_rate: float | None = ...,
        sales_tariff: SalesTariff | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> int:
        """Identifies the ChargingSchedule.

        `id`.
        """
    @property
    def charging_rate_unit(self) -> _ChargingRateUnitEnum:
        """Charging_ Schedule. Charging_ Rate_ Unit. Charging_ Rate_ Unit_ Code The unit of measure Limit is
        expressed in.

        `chargingRateUnit`.
        """
    @property
    def charging_schedule_period(self) -> tuple[ChargingSchedulePeriod, ...]:
        """Charging_ Schedule_ Period Charging schedule period structure defines a time period in a charging
        schedule.

        `chargingSchedulePeriod`; 1 to 1024 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def start_schedule(self) -> str | None:
        """Charging_ Schedule. Start_ Schedule. Date_ Time Starting point of an absolute schedule. If absent the
        schedule will be relative to start of charging.

        `startSchedule`; date and time (RFC 3339).
        """
    @property
    def duration(self) -> int | None:
        """Charging_ Schedule. Duration. Elapsed_ Time Duration of the charging schedule in seconds. If the duration
        is left empty, the last period will continue indefinitely or until end of the transaction if
        chargingProfilePurpose = TxProfile.

        `duration`.
        """
    @property
    def min_charging_rate(self) -> float | None:
        """Charging_ Schedule. Min_ Charging_ Rate. Numeric Minimum charging rate supported by the EV. The unit of
        measure is defined by the chargingRateUnit. This parameter is intended to be used by a local smart
        charging algorithm to optimize the power allocation for in the case a charging process is inefficient at
        lower charging rates. Accepts at most one digit fraction (e.g. 8.1)

        `minChargingRate`.
        """
    @property
    def sales_tariff(self) -> SalesTariff | None:
        """Sales_ Tariff NOTE: This dataType is based on dataTypes from <<ref-ISOIEC15118-2,ISO 15118-2>>.

        `salesTariff`.
        """

@final
class ChargingSchedulePeriod(Typed):
    """Charging_ Schedule_ Period Charging schedule period structure defines a time period in a charging schedule."""

    __match_args__ = (
        "start_period",
        "limit",
    )
    def __new__(
        cls,
        *,
        start_period: int,
        limit: float,
        custom_data: CustomData | None = None,
        number_phases: int | None = None,
        phase_to_use: int | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        start_period: int = ...,
        limit: float = ...,
        custom_data: CustomData | None = ...,
        number_phases: int | None = ...,
        phase_to_use: int | None = ...,
    ) -> Self: ...
    @property
    def start_period(self) -> int:
        """Charging_ Schedule_ Period. Start_ Period. Elapsed_ Time Start of the period, in seconds from the start of
        schedule. The value of StartPeriod also defines the stop time of the previous period.

        `startPeriod`.
        """
    @property
    def limit(self) -> float:
        """Charging_ Schedule_ Period. Limit. Measure Charging rate limit during the schedule period, in the
        applicable chargingRateUnit, for example in Amperes (A) or Watts (W). Accepts at most one digit fraction
        (e.g. 8.1).

        `limit`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def number_phases(self) -> int | None:
        """Charging_ Schedule_ Period. Number_ Phases. Counter The number of phases that can be used for charging. If
        a number of phases is needed, numberPhases=3 will be assumed unless another number is given.

        `numberPhases`.
        """
    @property
    def phase_to_use(self) -> int | None:
        """Values: 1..3, Used if numberPhases=1 and if the EVSE is capable of switching the phase connected to the
        EV, i.e. ACPhaseSwitchingSupported is defined and true. It's not allowed unless both conditions above are
        true. If both conditions are true, and phaseToUse is omitted, the Charging Station / EVSE will make the
        selection on its own.

        `phaseToUse`.
        """

@final
class ChargingStation(Typed):
    """Charge_ Point The physical system where an Electrical Vehicle (EV) can be charged."""

    __match_args__ = (
        "model",
        "vendor_name",
    )
    def __new__(
        cls,
        *,
        model: str,
        vendor_name: str,
        custom_data: CustomData | None = None,
        serial_number: str | None = None,
        modem: Modem | None = None,
        firmware_version: str | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        model: str = ...,
        vendor_name: str = ...,
        custom_data: CustomData | None = ...,
        serial_number: str | None = ...,
        modem: Modem | None = ...,
        firmware_version: str | None = ...,
    ) -> Self: ...
    @property
    def model(self) -> str:
        """Device. Model. CI20_ Text Defines the model of the device.

        `model`; at most 20 characters.
        """
    @property
    def vendor_name(self) -> str:
        """Identifies the vendor (not necessarily in a unique manner).

        `vendorName`; at most 50 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def serial_number(self) -> str | None:
        """Device. Serial_ Number. Serial_ Number Vendor-specific device identifier.

        `serialNumber`; at most 25 characters.
        """
    @property
    def modem(self) -> Modem | None:
        """Wireless_ Communication_ Module Defines parameters required for initiating and maintaining wireless
        communication with other devices.

        `modem`.
        """
    @property
    def firmware_version(self) -> str | None:
        """This contains the firmware version of the Charging Station.

        `firmwareVersion`; at most 50 characters.
        """

@final
class ClearCache(Request[ClearCacheResponse, _ErrorCode2]):
    """The payload of ClearCache (OCPP 2.0.1)."""

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
    """The payload of ClearCacheResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _ClearCacheStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _ClearCacheStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _ClearCacheStatusEnum:
        """Accepted if the Charging Station has executed the request, otherwise rejected.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class ClearChargingProfile(Request[ClearChargingProfileResponse, _ErrorCode2]):
    """The payload of ClearChargingProfile (OCPP 2.0.1)."""

    __match_args__ = ()
    def __new__(
        cls,
        *,
        custom_data: CustomData | None = None,
        charging_profile_id: int | None = None,
        charging_profile_criteria: ClearChargingProfileType | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        custom_data: CustomData | None = ...,
        charging_profile_id: int | None = ...,
        charging_profile_criteria: ClearChargingProfileType | None = ...,
    ) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def charging_profile_id(self) -> int | None:
        """The Id of the charging profile to clear.

        `chargingProfileId`.
        """
    @property
    def charging_profile_criteria(self) -> ClearChargingProfileType | None:
        """Charging_ Profile A ChargingProfile consists of a ChargingSchedule, describing the amount of power or
        current that can be delivered per time interval.

        `chargingProfileCriteria`.
        """

@final
class ClearChargingProfileResponse(Typed):
    """The payload of ClearChargingProfileResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _ClearChargingProfileStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _ClearChargingProfileStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _ClearChargingProfileStatusEnum:
        """Indicates if the Charging Station was able to execute the request.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class ClearChargingProfileType(Typed):
    """Charging_ Profile A ChargingProfile consists of a ChargingSchedule, describing the amount of power or current
    that can be delivered per time interval.
    """

    __match_args__ = ()
    def __new__(
        cls,
        *,
        custom_data: CustomData | None = None,
        evse_id: int | None = None,
        charging_profile_purpose: _ChargingProfilePurposeEnum | None = None,
        stack_level: int | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        custom_data: CustomData | None = ...,
        evse_id: int | None = ...,
        charging_profile_purpose: _ChargingProfilePurposeEnum | None = ...,
        stack_level: int | None = ...,
    ) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def evse_id(self) -> int | None:
        """Identified_ Object. MRID. Numeric_ Identifier Specifies the id of the EVSE for which to clear charging
        profiles. An evseId of zero (0) specifies the charging profile for the overall Charging Station. Absence
        of this parameter means the clearing applies to all charging profiles that match the other criteria in the
        request.

        `evseId`.
        """
    @property
    def charging_profile_purpose(self) -> _ChargingProfilePurposeEnum | None:
        """Charging_ Profile. Charging_ Profile_ Purpose. Charging_ Profile_ Purpose_ Code Specifies to purpose of
        the charging profiles that will be cleared, if they meet the other criteria in the request.

        `chargingProfilePurpose`.
        """
    @property
    def stack_level(self) -> int | None:
        """Charging_ Profile. Stack_ Level. Counter Specifies the stackLevel for which charging profiles will be
        cleared, if they meet the other criteria in the request.

        `stackLevel`.
        """

@final
class ClearDisplayMessage(Request[ClearDisplayMessageResponse, _ErrorCode2]):
    """The payload of ClearDisplayMessage (OCPP 2.0.1)."""

    __match_args__ = ("id",)
    def __new__(cls, *, id: int, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, id: int = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def id(self) -> int:
        """Id of the message that SHALL be removed from the Charging Station.

        `id`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ClearDisplayMessageResponse(Typed):
    """The payload of ClearDisplayMessageResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _ClearMessageStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _ClearMessageStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _ClearMessageStatusEnum:
        """Returns whether the Charging Station has been able to remove the message.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class ClearMonitoringResult(Typed):
    """`ClearMonitoringResult` of OCPP 2.0.1."""

    __match_args__ = (
        "status",
        "id",
    )
    def __new__(
        cls,
        *,
        status: _ClearMonitoringStatusEnum,
        id: int,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _ClearMonitoringStatusEnum = ...,
        id: int = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _ClearMonitoringStatusEnum:
        """Result of the clear request for this monitor, identified by its Id.

        `status`.
        """
    @property
    def id(self) -> int:
        """Id of the monitor of which a clear was requested.

        `id`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class ClearVariableMonitoring(Request[ClearVariableMonitoringResponse, _ErrorCode2]):
    """The payload of ClearVariableMonitoring (OCPP 2.0.1)."""

    __match_args__ = ("id",)
    def __new__(cls, *, id: tuple[int, ...] | list[int], custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, id: tuple[int, ...] | list[int] = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def id(self) -> tuple[int, ...]:
        """List of the monitors to be cleared, identified by there Id.

        `id`; at least 1 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ClearVariableMonitoringResponse(Typed):
    """The payload of ClearVariableMonitoringResponse (OCPP 2.0.1)."""

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
    """The payload of ClearedChargingLimit (OCPP 2.0.1)."""

    __match_args__ = ("charging_limit_source",)
    def __new__(
        cls,
        *,
        charging_limit_source: _ChargingLimitSourceEnum,
        custom_data: CustomData | None = None,
        evse_id: int | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        charging_limit_source: _ChargingLimitSourceEnum = ...,
        custom_data: CustomData | None = ...,
        evse_id: int | None = ...,
    ) -> Self: ...
    @property
    def charging_limit_source(self) -> _ChargingLimitSourceEnum:
        """Source of the charging limit.

        `chargingLimitSource`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def evse_id(self) -> int | None:
        """EVSE Identifier.

        `evseId`.
        """

@final
class ClearedChargingLimitResponse(Typed):
    """The payload of ClearedChargingLimitResponse (OCPP 2.0.1)."""

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
        cls, *, name: str, custom_data: CustomData | None = None, evse: EVSE | None = None, instance: str | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        name: str = ...,
        custom_data: CustomData | None = ...,
        evse: EVSE | None = ...,
        instance: str | None = ...,
    ) -> Self: ...
    @property
    def name(self) -> str:
        """Name of the component. Name should be taken from the list of standardized component names whenever
        possible. Case Insensitive. strongly advised to use Camel Case.

        `name`; at most 50 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def evse(self) -> EVSE | None:
        """EVSE Electric Vehicle Supply Equipment

        `evse`.
        """
    @property
    def instance(self) -> str | None:
        """Name of instance in case the component exists as multiple instances. Case Insensitive. strongly advised to
        use Camel Case.

        `instance`; at most 50 characters.
        """

@final
class ComponentVariable(Typed):
    """Class to report components, variables and variable attributes and characteristics."""

    __match_args__ = ("component",)
    def __new__(
        cls, *, component: Component, custom_data: CustomData | None = None, variable: Variable | None = None
    ) -> Self: ...
    def replace(
        self, *, component: Component = ..., custom_data: CustomData | None = ..., variable: Variable | None = ...
    ) -> Self: ...
    @property
    def component(self) -> Component:
        """A physical or logical component

        `component`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def variable(self) -> Variable | None:
        """Reference key to a component-variable.

        `variable`.
        """

@final
class CompositeSchedule(Typed):
    """Composite_ Schedule"""

    __match_args__ = (
        "charging_schedule_period",
        "evse_id",
        "duration",
        "schedule_start",
        "charging_rate_unit",
    )
    def __new__(
        cls,
        *,
        charging_schedule_period: tuple[ChargingSchedulePeriod, ...] | list[ChargingSchedulePeriod],
        evse_id: int,
        duration: int,
        schedule_start: str,
        charging_rate_unit: _ChargingRateUnitEnum,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        charging_schedule_period: tuple[ChargingSchedulePeriod, ...] | list[ChargingSchedulePeriod] = ...,
        evse_id: int = ...,
        duration: int = ...,
        schedule_start: str = ...,
        charging_rate_unit: _ChargingRateUnitEnum = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def charging_schedule_period(self) -> tuple[ChargingSchedulePeriod, ...]:
        """Charging_ Schedule_ Period Charging schedule period structure defines a time period in a charging
        schedule.

        `chargingSchedulePeriod`; at least 1 items.
        """
    @property
    def evse_id(self) -> int:
        """The ID of the EVSE for which the schedule is requested. When evseid=0, the Charging Station calculated the
        expected consumption for the grid connection.

        `evseId`.
        """
    @property
    def duration(self) -> int:
        """Duration of the schedule in seconds.

        `duration`.
        """
    @property
    def schedule_start(self) -> str:
        """Composite_ Schedule. Start. Date_ Time Date and time at which the schedule becomes active. All time
        measurements within the schedule are relative to this timestamp.

        `scheduleStart`; date and time (RFC 3339).
        """
    @property
    def charging_rate_unit(self) -> _ChargingRateUnitEnum:
        """The unit of measure Limit is expressed in.

        `chargingRateUnit`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class ConsumptionCost(Typed):
    """Consumption_ Cost"""

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
        """Consumption_ Cost. Start_ Value. Numeric The lowest level of consumption that defines the starting point
        of this consumption block. The block interval extends to the start of the next interval.

        `startValue`.
        """
    @property
    def cost(self) -> tuple[Cost, ...]:
        """Cost

        `cost`; 1 to 3 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class Cost(Typed):
    """Cost"""

    __match_args__ = (
        "cost_kind",
        "amount",
    )
    def __new__(
        cls,
        *,
        cost_kind: _CostKindEnum,
        amount: int,
        custom_data: CustomData | None = None,
        amount_multiplier: int | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        cost_kind: _CostKindEnum = ...,
        amount: int = ...,
        custom_data: CustomData | None = ...,
        amount_multiplier: int | None = ...,
    ) -> Self: ...
    @property
    def cost_kind(self) -> _CostKindEnum:
        """Cost. Cost_ Kind. Cost_ Kind_ Code The kind of cost referred to in the message element amount

        `costKind`.
        """
    @property
    def amount(self) -> int:
        """Cost. Amount. Amount The estimated or actual cost per kWh

        `amount`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def amount_multiplier(self) -> int | None:
        """Cost. Amount_ Multiplier. Integer Values: -3..3, The amountMultiplier defines the exponent to base 10
        (dec). The final value is determined by: amount * 10 ^ amountMultiplier

        `amountMultiplier`.
        """

@final
class CostUpdated(Request[CostUpdatedResponse, _ErrorCode2]):
    """The payload of CostUpdated (OCPP 2.0.1)."""

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
    """The payload of CostUpdatedResponse (OCPP 2.0.1)."""

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
    """The payload of CustomerInformation (OCPP 2.0.1)."""

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
        custom_data: CustomData | None = None,
        customer_certificate: CertificateHashData | None = None,
        id_token: IdToken | None = None,
        customer_identifier: str | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        report: bool = ...,
        clear: bool = ...,
        custom_data: CustomData | None = ...,
        customer_certificate: CertificateHashData | None = ...,
        id_token: IdToken | None = ...,
        customer_identifier: str | None = ...,
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """The Id of the request.

        `requestId`.
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
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
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

@final
class CustomerInformationResponse(Typed):
    """The payload of CustomerInformationResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _CustomerInformationStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _CustomerInformationStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _CustomerInformationStatusEnum:
        """Indicates whether the request was accepted.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class DCChargingParameters(Typed):
    """DC_ Charging_ Parameters EV DC charging parameters"""

    __match_args__ = (
        "ev_max_current",
        "ev_max_voltage",
    )
    def __new__(
        cls,
        *,
        ev_max_current: int,
        ev_max_voltage: int,
        custom_data: CustomData | None = None,
        energy_amount: int | None = None,
        ev_max_power: int | None = None,
        state_of_charge: int | None = None,
        ev_energy_capacity: int | None = None,
        full_soc: int | None = None,
        bulk_soc: int | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        ev_max_current: int = ...,
        ev_max_voltage: int = ...,
        custom_data: CustomData | None = ...,
        energy_amount: int | None = ...,
        ev_max_power: int | None = ...,
        state_of_charge: int | None = ...,
        ev_energy_capacity: int | None = ...,
        full_soc: int | None = ...,
        bulk_soc: int | None = ...,
    ) -> Self: ...
    @property
    def ev_max_current(self) -> int:
        """DC_ Charging_ Parameters. EV_ Max. Current Maximum current (amps) supported by the electric vehicle.
        Includes cable capacity.

        `evMaxCurrent`.
        """
    @property
    def ev_max_voltage(self) -> int:
        """DC_ Charging_ Parameters. EV_ Max. Voltage Maximum voltage supported by the electric vehicle

        `evMaxVoltage`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def energy_amount(self) -> int | None:
        """DC_ Charging_ Parameters. Energy_ Amount. Energy_ Amount Amount of energy requested (in Wh). This inludes
        energy required for preconditioning.

        `energyAmount`.
        """
    @property
    def ev_max_power(self) -> int | None:
        """DC_ Charging_ Parameters. EV_ Max. Power Maximum power (in W) supported by the electric vehicle. Required
        for DC charging.

        `evMaxPower`.
        """
    @property
    def state_of_charge(self) -> int | None:
        """DC_ Charging_ Parameters. State_ Of_ Charge. Numeric Energy available in the battery (in percent of the
        battery capacity)

        `stateOfCharge`; at least 0; at most 100.
        """
    @property
    def ev_energy_capacity(self) -> int | None:
        """DC_ Charging_ Parameters. EV_ Energy_ Capacity. Numeric Capacity of the electric vehicle battery (in Wh)

        `evEnergyCapacity`.
        """
    @property
    def full_soc(self) -> int | None:
        """DC_ Charging_ Parameters. Full_ SOC. Percentage Percentage of SoC at which the EV considers the battery
        fully charged. (possible values: 0 - 100)

        `fullSoC`; at least 0; at most 100.
        """
    @property
    def bulk_soc(self) -> int | None:
        """DC_ Charging_ Parameters. Bulk_ SOC. Percentage Percentage of SoC at which the EV considers a fast
        charging process to end. (possible values: 0 - 100)

        `bulkSoC`; at least 0; at most 100.
        """

@final
class DataTransfer(Request[DataTransferResponse, _ErrorCode2]):
    """The payload of DataTransfer (OCPP 2.0.1)."""

    __match_args__ = ("vendor_id",)
    def __new__(
        cls, *, vendor_id: str, custom_data: CustomData | None = None, message_id: str | None = None, data: Any = ...
    ) -> Self: ...
    def replace(
        self,
        *,
        vendor_id: str = ...,
        custom_data: CustomData | None = ...,
        message_id: str | None = ...,
        data: Any = ...,
    ) -> Self: ...
    @property
    def vendor_id(self) -> str:
        """This identifies the Vendor specific implementation

        `vendorId`; at most 255 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
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

@final
class DataTransferResponse(Typed):
    """The payload of DataTransferResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _DataTransferStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
        data: Any = ...,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _DataTransferStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
        data: Any = ...,
    ) -> Self: ...
    @property
    def status(self) -> _DataTransferStatusEnum:
        """This indicates the success or failure of the data transfer.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
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

@final
class DeleteCertificate(Request[DeleteCertificateResponse, _ErrorCode2]):
    """The payload of DeleteCertificate (OCPP 2.0.1)."""

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
    """The payload of DeleteCertificateResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _DeleteCertificateStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _DeleteCertificateStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _DeleteCertificateStatusEnum:
        """Charging Station indicates if it can process the request.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class EVSE(Typed):
    """EVSE Electric Vehicle Supply Equipment"""

    __match_args__ = ("id",)
    def __new__(cls, *, id: int, custom_data: CustomData | None = None, connector_id: int | None = None) -> Self: ...
    def replace(
        self, *, id: int = ..., custom_data: CustomData | None = ..., connector_id: int | None = ...
    ) -> Self: ...
    @property
    def id(self) -> int:
        """Identified_ Object. MRID. Numeric_ Identifier EVSE Identifier. This contains a number (> 0) designating an
        EVSE of the Charging Station.

        `id`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def connector_id(self) -> int | None:
        """An id to designate a specific connector (on an EVSE) by connector index number.

        `connectorId`.
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
        custom_data: CustomData | None = None,
        cause: int | None = None,
        tech_code: str | None = None,
        tech_info: str | None = None,
        cleared: bool | None = None,
        transaction_id: str | None = None,
        variable_monitoring_id: int | None = None,
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
        custom_data: CustomData | None = ...,
        cause: int | None = ...,
        tech_code: str | None = ...,
        tech_info: str | None = ...,
        cleared: bool | None = ...,
        transaction_id: str | None = ...,
        variable_monitoring_id: int | None = ...,
    ) -> Self: ...
    @property
    def event_id(self) -> int:
        """Identifies the event. This field can be referred to as a cause by other events.

        `eventId`.
        """
    @property
    def timestamp(self) -> str:
        """Timestamp of the moment the report was generated.

        `timestamp`; date and time (RFC 3339).
        """
    @property
    def trigger(self) -> _EventTriggerEnum:
        """Type of monitor that triggered this event, e.g. exceeding a threshold value.

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
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def cause(self) -> int | None:
        """Refers to the Id of an event that is considered to be the cause for this event.

        `cause`.
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

        `variableMonitoringId`.
        """

@final
class Firmware(Typed):
    """Firmware Represents a copy of the firmware that can be loaded/updated on the Charging Station."""

    __match_args__ = (
        "location",
        "retrieve_date_time",
    )
    def __new__(
        cls,
        *,
        location: str,
        retrieve_date_time: str,
        custom_data: CustomData | None = None,
        install_date_time: str | None = None,
        signing_certificate: str | None = None,
        signature: str | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        location: str = ...,
        retrieve_date_time: str = ...,
        custom_data: CustomData | None = ...,
        install_date_time: str | None = ...,
        signing_certificate: str | None = ...,
        signature: str | None = ...,
    ) -> Self: ...
    @property
    def location(self) -> str:
        """Firmware. Location. URI URI defining the origin of the firmware.

        `location`; at most 512 characters.
        """
    @property
    def retrieve_date_time(self) -> str:
        """Firmware. Retrieve. Date_ Time Date and time at which the firmware shall be retrieved.

        `retrieveDateTime`; date and time (RFC 3339).
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def install_date_time(self) -> str | None:
        """Firmware. Install. Date_ Time Date and time at which the firmware shall be installed.

        `installDateTime`; date and time (RFC 3339).
        """
    @property
    def signing_certificate(self) -> str | None:
        """Certificate with which the firmware was signed. PEM encoded X.509 certificate.

        `signingCertificate`; at most 5500 characters.
        """
    @property
    def signature(self) -> str | None:
        """Firmware. Signature. Signature Base64 encoded firmware signature.

        `signature`; at most 800 characters.
        """

@final
class FirmwareStatusNotification(Request[FirmwareStatusNotificationResponse, _ErrorCode2]):
    """The payload of FirmwareStatusNotification (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls, *, status: _FirmwareStatusEnum, custom_data: CustomData | None = None, request_id: int | None = None
    ) -> Self: ...
    def replace(
        self, *, status: _FirmwareStatusEnum = ..., custom_data: CustomData | None = ..., request_id: int | None = ...
    ) -> Self: ...
    @property
    def status(self) -> _FirmwareStatusEnum:
        """This contains the progress status of the firmware installation.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def request_id(self) -> int | None:
        """The request id that was provided in the UpdateFirmwareRequest that started this firmware update. This
        field is mandatory, unless the message was triggered by a TriggerMessageRequest AND there is no firmware
        update ongoing.

        `requestId`.
        """

@final
class FirmwareStatusNotificationResponse(Typed):
    """The payload of FirmwareStatusNotificationResponse (OCPP 2.0.1)."""

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
class Get15118EVCertificate(Request[Get15118EVCertificateResponse, _ErrorCode2]):
    """The payload of Get15118EVCertificate (OCPP 2.0.1)."""

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
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        iso15118_schema_version: str = ...,
        action: _CertificateActionEnum = ...,
        exi_request: str = ...,
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
        """Raw CertificateInstallationReq request from EV, Base64 encoded.

        `exiRequest`; at most 5600 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class Get15118EVCertificateResponse(Typed):
    """The payload of Get15118EVCertificateResponse (OCPP 2.0.1)."""

    __match_args__ = (
        "status",
        "exi_response",
    )
    def __new__(
        cls,
        *,
        status: _Iso15118EVCertificateStatusEnum,
        exi_response: str,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _Iso15118EVCertificateStatusEnum = ...,
        exi_response: str = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _Iso15118EVCertificateStatusEnum:
        """Indicates whether the message was processed properly.

        `status`.
        """
    @property
    def exi_response(self) -> str:
        """Raw CertificateInstallationRes response for the EV, Base64 encoded.

        `exiResponse`; at most 5600 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class GetBaseReport(Request[GetBaseReportResponse, _ErrorCode2]):
    """The payload of GetBaseReport (OCPP 2.0.1)."""

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
    """The payload of GetBaseReportResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _GenericDeviceModelStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GenericDeviceModelStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GenericDeviceModelStatusEnum:
        """This indicates whether the Charging Station is able to accept this request.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class GetCertificateStatus(Request[GetCertificateStatusResponse, _ErrorCode2]):
    """The payload of GetCertificateStatus (OCPP 2.0.1)."""

    __match_args__ = ("ocsp_request_data",)
    def __new__(cls, *, ocsp_request_data: OCSPRequestData, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, ocsp_request_data: OCSPRequestData = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def ocsp_request_data(self) -> OCSPRequestData:
        """`ocspRequestData`."""
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class GetCertificateStatusResponse(Typed):
    """The payload of GetCertificateStatusResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _GetCertificateStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
        ocsp_result: str | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GetCertificateStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
        ocsp_result: str | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GetCertificateStatusEnum:
        """This indicates whether the charging station was able to retrieve the OCSP certificate status.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def ocsp_result(self) -> str | None:
        """OCSPResponse class as defined in <<ref-ocpp_security_24, IETF RFC 6960>>. DER encoded (as defined in
        <<ref-ocpp_security_24, IETF RFC 6960>>), and then base64 encoded. MAY only be omitted when status is not
        Accepted.

        `ocspResult`; at most 5500 characters.
        """

@final
class GetChargingProfiles(Request[GetChargingProfilesResponse, _ErrorCode2]):
    """The payload of GetChargingProfiles (OCPP 2.0.1)."""

    __match_args__ = (
        "request_id",
        "charging_profile",
    )
    def __new__(
        cls,
        *,
        request_id: int,
        charging_profile: ChargingProfileCriterion,
        custom_data: CustomData | None = None,
        evse_id: int | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        charging_profile: ChargingProfileCriterion = ...,
        custom_data: CustomData | None = ...,
        evse_id: int | None = ...,
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """Reference identification that is to be used by the Charging Station in the
        <<reportchargingprofilesrequest, ReportChargingProfilesRequest>> when provided.

        `requestId`.
        """
    @property
    def charging_profile(self) -> ChargingProfileCriterion:
        """Charging_ Profile A ChargingProfile consists of ChargingSchedule, describing the amount of power or
        current that can be delivered per time interval.

        `chargingProfile`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def evse_id(self) -> int | None:
        """For which EVSE installed charging profiles SHALL be reported. If 0, only charging profiles installed on
        the Charging Station itself (the grid connection) SHALL be reported. If omitted, all installed charging
        profiles SHALL be reported.

        `evseId`.
        """

@final
class GetChargingProfilesResponse(Typed):
    """The payload of GetChargingProfilesResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _GetChargingProfileStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GetChargingProfileStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GetChargingProfileStatusEnum:
        """This indicates whether the Charging Station is able to process this request and will send
        <<reportchargingprofilesrequest, ReportChargingProfilesRequest>> messages.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class GetCompositeSchedule(Request[GetCompositeScheduleResponse, _ErrorCode2]):
    """The payload of GetCompositeSchedule (OCPP 2.0.1)."""

    __match_args__ = (
        "duration",
        "evse_id",
    )
    def __new__(
        cls,
        *,
        duration: int,
        evse_id: int,
        custom_data: CustomData | None = None,
        charging_rate_unit: _ChargingRateUnitEnum | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        duration: int = ...,
        evse_id: int = ...,
        custom_data: CustomData | None = ...,
        charging_rate_unit: _ChargingRateUnitEnum | None = ...,
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

        `evseId`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def charging_rate_unit(self) -> _ChargingRateUnitEnum | None:
        """Can be used to force a power or current profile.

        `chargingRateUnit`.
        """

@final
class GetCompositeScheduleResponse(Typed):
    """The payload of GetCompositeScheduleResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _GenericStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
        schedule: CompositeSchedule | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GenericStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
        schedule: CompositeSchedule | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GenericStatusEnum:
        """The Charging Station will indicate if it was able to process the request

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def schedule(self) -> CompositeSchedule | None:
        """Composite_ Schedule

        `schedule`.
        """

@final
class GetDisplayMessages(Request[GetDisplayMessagesResponse, _ErrorCode2]):
    """The payload of GetDisplayMessages (OCPP 2.0.1)."""

    __match_args__ = ("request_id",)
    def __new__(
        cls,
        *,
        request_id: int,
        custom_data: CustomData | None = None,
        id: tuple[int, ...] | list[int] | None = None,
        priority: _MessagePriorityEnum | None = None,
        state: _MessageStateEnum | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        custom_data: CustomData | None = ...,
        id: tuple[int, ...] | list[int] | None = ...,
        priority: _MessagePriorityEnum | None = ...,
        state: _MessageStateEnum | None = ...,
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """The Id of this request.

        `requestId`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def id(self) -> tuple[int, ...] | None:
        """If provided the Charging Station shall return Display Messages of the given ids. This field SHALL NOT
        contain more ids than set in <<configkey-number-of-display-messages,NumberOfDisplayMessages.maxLimit>>

        `id`; at least 1 items.
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

@final
class GetDisplayMessagesResponse(Typed):
    """The payload of GetDisplayMessagesResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _GetDisplayMessagesStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GetDisplayMessagesStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GetDisplayMessagesStatusEnum:
        """Indicates if the Charging Station has Display Messages that match the request criteria in the
        <<getdisplaymessagesrequest,GetDisplayMessagesRequest>>

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class GetInstalledCertificateIds(Request[GetInstalledCertificateIdsResponse, _ErrorCode2]):
    """The payload of GetInstalledCertificateIds (OCPP 2.0.1)."""

    __match_args__ = ()
    def __new__(
        cls,
        *,
        custom_data: CustomData | None = None,
        certificate_type: tuple[_GetCertificateIdUseEnum, ...] | list[_GetCertificateIdUseEnum] | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        custom_data: CustomData | None = ...,
        certificate_type: tuple[_GetCertificateIdUseEnum, ...] | list[_GetCertificateIdUseEnum] | None = ...,
    ) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def certificate_type(self) -> tuple[_GetCertificateIdUseEnum, ...] | None:
        """Indicates the type of certificates requested. When omitted, all certificate types are requested.

        `certificateType`; at least 1 items.
        """

@final
class GetInstalledCertificateIdsResponse(Typed):
    """The payload of GetInstalledCertificateIdsResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _GetInstalledCertificateStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
        certificate_hash_data_chain: tuple[CertificateHashDataChain, ...]
        | list[CertificateHashDataChain]
        | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GetInstalledCertificateStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
        certificate_hash_data_chain: tuple[CertificateHashDataChain, ...] | list[CertificateHashDataChain] | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GetInstalledCertificateStatusEnum:
        """Charging Station indicates if it can process the request.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """
    @property
    def certificate_hash_data_chain(self) -> tuple[CertificateHashDataChain, ...] | None:
        """`certificateHashDataChain`; at least 1 items."""

@final
class GetLocalListVersion(Request[GetLocalListVersionResponse, _ErrorCode2]):
    """The payload of GetLocalListVersion (OCPP 2.0.1)."""

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
    """The payload of GetLocalListVersionResponse (OCPP 2.0.1)."""

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
    """The payload of GetLog (OCPP 2.0.1)."""

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
        custom_data: CustomData | None = None,
        retries: int | None = None,
        retry_interval: int | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        log: LogParameters = ...,
        log_type: _LogEnum = ...,
        request_id: int = ...,
        custom_data: CustomData | None = ...,
        retries: int | None = ...,
        retry_interval: int | None = ...,
    ) -> Self: ...
    @property
    def log(self) -> LogParameters:
        """Log Generic class for the configuration of logging entries.

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
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def retries(self) -> int | None:
        """This specifies how many times the Charging Station must try to upload the log before giving up. If this
        field is not present, it is left to Charging Station to decide how many times it wants to retry.

        `retries`.
        """
    @property
    def retry_interval(self) -> int | None:
        """The interval in seconds after which a retry may be attempted. If this field is not present, it is left to
        Charging Station to decide how long to wait between attempts.

        `retryInterval`.
        """

@final
class GetLogResponse(Typed):
    """The payload of GetLogResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _LogStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
        filename: str | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _LogStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
        filename: str | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _LogStatusEnum:
        """This field indicates whether the Charging Station was able to accept the request.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
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

@final
class GetMonitoringReport(Request[GetMonitoringReportResponse, _ErrorCode2]):
    """The payload of GetMonitoringReport (OCPP 2.0.1)."""

    __match_args__ = ("request_id",)
    def __new__(
        cls,
        *,
        request_id: int,
        custom_data: CustomData | None = None,
        component_variable: tuple[ComponentVariable, ...] | list[ComponentVariable] | None = None,
        monitoring_criteria: tuple[_MonitoringCriterionEnum, ...] | list[_MonitoringCriterionEnum] | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        custom_data: CustomData | None = ...,
        component_variable: tuple[ComponentVariable, ...] | list[ComponentVariable] | None = ...,
        monitoring_criteria: tuple[_MonitoringCriterionEnum, ...] | list[_MonitoringCriterionEnum] | None = ...,
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """The Id of the request.

        `requestId`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
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

@final
class GetMonitoringReportResponse(Typed):
    """The payload of GetMonitoringReportResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _GenericDeviceModelStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GenericDeviceModelStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GenericDeviceModelStatusEnum:
        """This field indicates whether the Charging Station was able to accept the request.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class GetReport(Request[GetReportResponse, _ErrorCode2]):
    """The payload of GetReport (OCPP 2.0.1)."""

    __match_args__ = ("request_id",)
    def __new__(
        cls,
        *,
        request_id: int,
        custom_data: CustomData | None = None,
        component_variable: tuple[ComponentVariable, ...] | list[ComponentVariable] | None = None,
        component_criteria: tuple[_ComponentCriterionEnum, ...] | list[_ComponentCriterionEnum] | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        custom_data: CustomData | None = ...,
        component_variable: tuple[ComponentVariable, ...] | list[ComponentVariable] | None = ...,
        component_criteria: tuple[_ComponentCriterionEnum, ...] | list[_ComponentCriterionEnum] | None = ...,
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """The Id of the request.

        `requestId`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
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

@final
class GetReportResponse(Typed):
    """The payload of GetReportResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _GenericDeviceModelStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GenericDeviceModelStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GenericDeviceModelStatusEnum:
        """This field indicates whether the Charging Station was able to accept the request.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class GetTransactionStatus(Request[GetTransactionStatusResponse, _ErrorCode2]):
    """The payload of GetTransactionStatus (OCPP 2.0.1)."""

    __match_args__ = ()
    def __new__(cls, *, custom_data: CustomData | None = None, transaction_id: str | None = None) -> Self: ...
    def replace(self, *, custom_data: CustomData | None = ..., transaction_id: str | None = ...) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def transaction_id(self) -> str | None:
        """The Id of the transaction for which the status is requested.

        `transactionId`; at most 36 characters.
        """

@final
class GetTransactionStatusResponse(Typed):
    """The payload of GetTransactionStatusResponse (OCPP 2.0.1)."""

    __match_args__ = ("messages_in_queue",)
    def __new__(
        cls, *, messages_in_queue: bool, custom_data: CustomData | None = None, ongoing_indicator: bool | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        messages_in_queue: bool = ...,
        custom_data: CustomData | None = ...,
        ongoing_indicator: bool | None = ...,
    ) -> Self: ...
    @property
    def messages_in_queue(self) -> bool:
        """Whether there are still message to be delivered.

        `messagesInQueue`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def ongoing_indicator(self) -> bool | None:
        """Whether the transaction is still ongoing.

        `ongoingIndicator`.
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
        custom_data: CustomData | None = None,
        attribute_type: _AttributeEnum | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        component: Component = ...,
        variable: Variable = ...,
        custom_data: CustomData | None = ...,
        attribute_type: _AttributeEnum | None = ...,
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
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def attribute_type(self) -> _AttributeEnum | None:
        """Attribute type for which value is requested. When absent, default Actual is assumed.

        `attributeType`.
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
        custom_data: CustomData | None = None,
        attribute_status_info: StatusInfo | None = None,
        attribute_type: _AttributeEnum | None = None,
        attribute_value: str | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        attribute_status: _GetVariableStatusEnum = ...,
        component: Component = ...,
        variable: Variable = ...,
        custom_data: CustomData | None = ...,
        attribute_status_info: StatusInfo | None = ...,
        attribute_type: _AttributeEnum | None = ...,
        attribute_value: str | None = ...,
    ) -> Self: ...
    @property
    def attribute_status(self) -> _GetVariableStatusEnum:
        """Result status of getting the variable.

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
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def attribute_status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `attributeStatusInfo`.
        """
    @property
    def attribute_type(self) -> _AttributeEnum | None:
        """Attribute type for which value is requested. When absent, default Actual is assumed.

        `attributeType`.
        """
    @property
    def attribute_value(self) -> str | None:
        """Value of requested attribute type of component-variable. This field can only be empty when the given
        status is NOT accepted. The Configuration Variable <<configkey-reporting-value-size,ReportingValueSize>>
        can be used to limit GetVariableResult.attributeValue, VariableAttribute.value and EventData.actualValue.
        The max size of these values will always remain equal.

        `attributeValue`; at most 2500 characters.
        """

@final
class GetVariables(Request[GetVariablesResponse, _ErrorCode2]):
    """The payload of GetVariables (OCPP 2.0.1)."""

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
    """The payload of GetVariablesResponse (OCPP 2.0.1)."""

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
class Heartbeat(Request[HeartbeatResponse, _ErrorCode2]):
    """The payload of Heartbeat (OCPP 2.0.1)."""

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
    """The payload of HeartbeatResponse (OCPP 2.0.1)."""

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
        type: _IdTokenEnum,
        custom_data: CustomData | None = None,
        additional_info: tuple[AdditionalInfo, ...] | list[AdditionalInfo] | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        id_token: str = ...,
        type: _IdTokenEnum = ...,
        custom_data: CustomData | None = ...,
        additional_info: tuple[AdditionalInfo, ...] | list[AdditionalInfo] | None = ...,
    ) -> Self: ...
    @property
    def id_token(self) -> str:
        """IdToken is case insensitive. Might hold the hidden id of an RFID tag, but can for example also contain a
        UUID.

        `idToken`; at most 36 characters.
        """
    @property
    def type(self) -> _IdTokenEnum:
        """Enumeration of possible idToken types.

        `type`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def additional_info(self) -> tuple[AdditionalInfo, ...] | None:
        """Contains a case insensitive identifier to use for the authorization and the type of authorization to
        support multiple forms of identifiers.

        `additionalInfo`; at least 1 items.
        """

@final
class IdTokenInfo(Typed):
    """ID_ Token Contains status information about an identifier. It is advised to not stop charging for a token that
    expires during charging, as ExpiryDate is only used for caching purposes. If ExpiryDate is not given, the
    status has no end date.
    """

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _AuthorizationStatusEnum,
        custom_data: CustomData | None = None,
        cache_expiry_date_time: str | None = None,
        charging_priority: int | None = None,
        language1: str | None = None,
        evse_id: tuple[int, ...] | list[int] | None = None,
        group_id_token: IdToken | None = None,
        language2: str | None = None,
        personal_message: MessageContent | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _AuthorizationStatusEnum = ...,
        custom_data: CustomData | None = ...,
        cache_expiry_date_time: str | None = ...,
        charging_priority: int | None = ...,
        language1: str | None = ...,
        evse_id: tuple[int, ...] | list[int] | None = ...,
        group_id_token: IdToken | None = ...,
        language2: str | None = ...,
        personal_message: MessageContent | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _AuthorizationStatusEnum:
        """ID_ Token. Status. Authorization_ Status Current status of the ID Token.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def cache_expiry_date_time(self) -> str | None:
        """ID_ Token. Expiry. Date_ Time Date and Time after which the token must be considered invalid.

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
    def language1(self) -> str | None:
        """ID_ Token. Language1. Language_ Code Preferred user interface language of identifier user. Contains a
        language code as defined in <<ref-RFC5646,[RFC5646]>>.

        `language1`; at most 8 characters.
        """
    @property
    def evse_id(self) -> tuple[int, ...] | None:
        """Only used when the IdToken is only valid for one or more specific EVSEs, not for the entire Charging
        Station.

        `evseId`; at least 1 items.
        """
    @property
    def group_id_token(self) -> IdToken | None:
        """Contains a case insensitive identifier to use for the authorization and the type of authorization to
        support multiple forms of identifiers.

        `groupIdToken`.
        """
    @property
    def language2(self) -> str | None:
        """ID_ Token. Language2. Language_ Code Second preferred user interface language of identifier user. Don't
        use when language1 is omitted, has to be different from language1. Contains a language code as defined in
        <<ref-RFC5646,[RFC5646]>>.

        `language2`; at most 8 characters.
        """
    @property
    def personal_message(self) -> MessageContent | None:
        """Message_ Content Contains message details, for a message to be displayed on a Charging Station.

        `personalMessage`.
        """

@final
class InstallCertificate(Request[InstallCertificateResponse, _ErrorCode2]):
    """The payload of InstallCertificate (OCPP 2.0.1)."""

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

        `certificate`; at most 5500 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class InstallCertificateResponse(Typed):
    """The payload of InstallCertificateResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _InstallCertificateStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _InstallCertificateStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _InstallCertificateStatusEnum:
        """Charging Station indicates if installation was successful.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class LogParameters(Typed):
    """Log Generic class for the configuration of logging entries."""

    __match_args__ = ("remote_location",)
    def __new__(
        cls,
        *,
        remote_location: str,
        custom_data: CustomData | None = None,
        oldest_timestamp: str | None = None,
        latest_timestamp: str | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        remote_location: str = ...,
        custom_data: CustomData | None = ...,
        oldest_timestamp: str | None = ...,
        latest_timestamp: str | None = ...,
    ) -> Self: ...
    @property
    def remote_location(self) -> str:
        """Log. Remote_ Location. URI The URL of the location at the remote system where the log should be stored.

        `remoteLocation`; at most 512 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def oldest_timestamp(self) -> str | None:
        """Log. Oldest_ Timestamp. Date_ Time This contains the date and time of the oldest logging information to
        include in the diagnostics.

        `oldestTimestamp`; date and time (RFC 3339).
        """
    @property
    def latest_timestamp(self) -> str | None:
        """Log. Latest_ Timestamp. Date_ Time This contains the date and time of the latest logging information to
        include in the diagnostics.

        `latestTimestamp`; date and time (RFC 3339).
        """

@final
class LogStatusNotification(Request[LogStatusNotificationResponse, _ErrorCode2]):
    """The payload of LogStatusNotification (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls, *, status: _UploadLogStatusEnum, custom_data: CustomData | None = None, request_id: int | None = None
    ) -> Self: ...
    def replace(
        self, *, status: _UploadLogStatusEnum = ..., custom_data: CustomData | None = ..., request_id: int | None = ...
    ) -> Self: ...
    @property
    def status(self) -> _UploadLogStatusEnum:
        """This contains the status of the log upload.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def request_id(self) -> int | None:
        """The request id that was provided in GetLogRequest that started this log upload. This field is mandatory,
        unless the message was triggered by a TriggerMessageRequest AND there is no log upload ongoing.

        `requestId`.
        """

@final
class LogStatusNotificationResponse(Typed):
    """The payload of LogStatusNotificationResponse (OCPP 2.0.1)."""

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
    """Message_ Content Contains message details, for a message to be displayed on a Charging Station."""

    __match_args__ = (
        "format",
        "content",
    )
    def __new__(
        cls,
        *,
        format: _MessageFormatEnum,
        content: str,
        custom_data: CustomData | None = None,
        language: str | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        format: _MessageFormatEnum = ...,
        content: str = ...,
        custom_data: CustomData | None = ...,
        language: str | None = ...,
    ) -> Self: ...
    @property
    def format(self) -> _MessageFormatEnum:
        """Message_ Content. Format. Message_ Format_ Code Format of the message.

        `format`.
        """
    @property
    def content(self) -> str:
        """Message_ Content. Content. Message Message contents.

        `content`; at most 512 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def language(self) -> str | None:
        """Message_ Content. Language. Language_ Code Message language identifier. Contains a language code as
        defined in <<ref-RFC5646,[RFC5646]>>.

        `language`; at most 8 characters.
        """

@final
class MessageInfo(Typed):
    """Message_ Info Contains message details, for a message to be displayed on a Charging Station."""

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
        custom_data: CustomData | None = None,
        display: Component | None = None,
        state: _MessageStateEnum | None = None,
        start_date_time: str | None = None,
        end_date_time: str | None = None,
        transaction_id: str | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        id: int = ...,
        priority: _MessagePriorityEnum = ...,
        message: MessageContent = ...,
        custom_data: CustomData | None = ...,
        display: Component | None = ...,
        state: _MessageStateEnum | None = ...,
        start_date_time: str | None = ...,
        end_date_time: str | None = ...,
        transaction_id: str | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> int:
        """Identified_ Object. MRID. Numeric_ Identifier Master resource identifier, unique within an exchange
        context. It is defined within the OCPP context as a positive Integer value (greater or equal to zero).

        `id`.
        """
    @property
    def priority(self) -> _MessagePriorityEnum:
        """Message_ Info. Priority. Message_ Priority_ Code With what priority should this message be shown

        `priority`.
        """
    @property
    def message(self) -> MessageContent:
        """Message_ Content Contains message details, for a message to be displayed on a Charging Station.

        `message`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def display(self) -> Component | None:
        """A physical or logical component

        `display`.
        """
    @property
    def state(self) -> _MessageStateEnum | None:
        """Message_ Info. State. Message_ State_ Code During what state should this message be shown. When omitted
        this message should be shown in any state of the Charging Station.

        `state`.
        """
    @property
    def start_date_time(self) -> str | None:
        """Message_ Info. Start. Date_ Time From what date-time should this message be shown. If omitted: directly.

        `startDateTime`; date and time (RFC 3339).
        """
    @property
    def end_date_time(self) -> str | None:
        """Message_ Info. End. Date_ Time Until what date-time should this message be shown, after this date/time
        this message SHALL be removed.

        `endDateTime`; date and time (RFC 3339).
        """
    @property
    def transaction_id(self) -> str | None:
        """During which transaction shall this message be shown. Message SHALL be removed by the Charging Station
        after transaction has ended.

        `transactionId`; at most 36 characters.
        """

@final
class MeterValue(Typed):
    """Meter_ Value Collection of one or more sampled values in MeterValuesRequest and TransactionEvent. All sampled
    values in a MeterValue are sampled at the same point in time.
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
        """Sampled_ Value Single sampled value in MeterValues. Each value can be accompanied by optional fields. To
        save on mobile data usage, default values of all of the optional fields are such that. The value without
        any additional fields will be interpreted, as a register reading of active import energy in Wh (Watt-hour)
        units.

        `sampledValue`; at least 1 items.
        """
    @property
    def timestamp(self) -> str:
        """Meter_ Value. Timestamp. Date_ Time Timestamp for measured value(s).

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
    """Request_ Body"""

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
        """Request_ Body. EVSEID. Numeric_ Identifier This contains a number (>0) designating an EVSE of the Charging
        Station. '0' (zero) is used to designate the main power meter.

        `evseId`.
        """
    @property
    def meter_value(self) -> tuple[MeterValue, ...]:
        """Meter_ Value Collection of one or more sampled values in MeterValuesRequest and TransactionEvent. All
        sampled values in a MeterValue are sampled at the same point in time.

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
    """The payload of MeterValuesResponse (OCPP 2.0.1)."""

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
    """Wireless_ Communication_ Module Defines parameters required for initiating and maintaining wireless
    communication with other devices.
    """

    __match_args__ = ()
    def __new__(
        cls, *, custom_data: CustomData | None = None, iccid: str | None = None, imsi: str | None = None
    ) -> Self: ...
    def replace(
        self, *, custom_data: CustomData | None = ..., iccid: str | None = ..., imsi: str | None = ...
    ) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def iccid(self) -> str | None:
        """Wireless_ Communication_ Module. ICCID. CI20_ Text This contains the ICCID of the modem's SIM card.

        `iccid`; at most 20 characters.
        """
    @property
    def imsi(self) -> str | None:
        """Wireless_ Communication_ Module. IMSI. CI20_ Text This contains the IMSI of the modem's SIM card.

        `imsi`; at most 20 characters.
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
    """Communication_ Function The NetworkConnectionProfile defines the functional and technical parameters of a
    communication link.
    """

    __match_args__ = (
        "ocpp_version",
        "ocpp_transport",
        "ocpp_csms_url",
        "message_timeout",
        "security_profile",
        "ocpp_interface",
    )
    def __new__(
        cls,
        *,
        ocpp_version: _OCPPVersionEnum,
        ocpp_transport: _OCPPTransportEnum,
        ocpp_csms_url: str,
        message_timeout: int,
        security_profile: int,
        ocpp_interface: _OCPPInterfaceEnum,
        custom_data: CustomData | None = None,
        apn: APN | None = None,
        vpn: VPN | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        ocpp_version: _OCPPVersionEnum = ...,
        ocpp_transport: _OCPPTransportEnum = ...,
        ocpp_csms_url: str = ...,
        message_timeout: int = ...,
        security_profile: int = ...,
        ocpp_interface: _OCPPInterfaceEnum = ...,
        custom_data: CustomData | None = ...,
        apn: APN | None = ...,
        vpn: VPN | None = ...,
    ) -> Self: ...
    @property
    def ocpp_version(self) -> _OCPPVersionEnum:
        """Communication_ Function. OCPP_ Version. OCPP_ Version_ Code Defines the OCPP version used for this
        communication function.

        `ocppVersion`.
        """
    @property
    def ocpp_transport(self) -> _OCPPTransportEnum:
        """Communication_ Function. OCPP_ Transport. OCPP_ Transport_ Code Defines the transport protocol (e.g. SOAP
        or JSON). Note: SOAP is not supported in OCPP 2.0, but is supported by other versions of OCPP.

        `ocppTransport`.
        """
    @property
    def ocpp_csms_url(self) -> str:
        """Communication_ Function. OCPP_ Central_ System_ URL. URI URL of the CSMS(s) that this Charging Station
        communicates with.

        `ocppCsmsUrl`; at most 512 characters.
        """
    @property
    def message_timeout(self) -> int:
        """Duration in seconds before a message send by the Charging Station via this network connection times-out.
        The best setting depends on the underlying network and response times of the CSMS. If you are looking for
        a some guideline: use 30 seconds as a starting point.

        `messageTimeout`.
        """
    @property
    def security_profile(self) -> int:
        """This field specifies the security profile used when connecting to the CSMS with this
        NetworkConnectionProfile.

        `securityProfile`.
        """
    @property
    def ocpp_interface(self) -> _OCPPInterfaceEnum:
        """Applicable Network Interface.

        `ocppInterface`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def apn(self) -> APN | None:
        """APN Collection of configuration data needed to make a data-connection over a cellular network. NOTE: When
        asking a GSM modem to dial in, it is possible to specify which mobile operator should be used. This can be
        done with the mobile country code (MCC) in combination with a mobile network code (MNC). Example: If your
        preferred network is Vodafone Netherlands, the MCC=204 and the MNC=04 which means the key PreferredNetwork
        = 20404 Some modems allows to specify a preferred network, which means, if this network is not available,
        a different network is used. If you specify UseOnlyPreferredNetwork and this network is not available, the
        modem will not dial in.

        `apn`.
        """
    @property
    def vpn(self) -> VPN | None:
        """VPN VPN Configuration settings

        `vpn`.
        """

@final
class NotifyChargingLimit(Request[NotifyChargingLimitResponse, _ErrorCode2]):
    """The payload of NotifyChargingLimit (OCPP 2.0.1)."""

    __match_args__ = ("charging_limit",)
    def __new__(
        cls,
        *,
        charging_limit: ChargingLimit,
        custom_data: CustomData | None = None,
        charging_schedule: tuple[ChargingSchedule, ...] | list[ChargingSchedule] | None = None,
        evse_id: int | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        charging_limit: ChargingLimit = ...,
        custom_data: CustomData | None = ...,
        charging_schedule: tuple[ChargingSchedule, ...] | list[ChargingSchedule] | None = ...,
        evse_id: int | None = ...,
    ) -> Self: ...
    @property
    def charging_limit(self) -> ChargingLimit:
        """Charging_ Limit

        `chargingLimit`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def charging_schedule(self) -> tuple[ChargingSchedule, ...] | None:
        """Charging_ Schedule Charging schedule structure defines a list of charging periods, as used in:
        GetCompositeSchedule.conf and ChargingProfile.

        `chargingSchedule`; at least 1 items.
        """
    @property
    def evse_id(self) -> int | None:
        """The charging schedule contained in this notification applies to an EVSE. evseId must be > 0.

        `evseId`.
        """

@final
class NotifyChargingLimitResponse(Typed):
    """The payload of NotifyChargingLimitResponse (OCPP 2.0.1)."""

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
    """The payload of NotifyCustomerInformation (OCPP 2.0.1)."""

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
        custom_data: CustomData | None = None,
        tbc: bool | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        data: str = ...,
        seq_no: int = ...,
        generated_at: str = ...,
        request_id: int = ...,
        custom_data: CustomData | None = ...,
        tbc: bool | None = ...,
    ) -> Self: ...
    @property
    def data(self) -> str:
        """(Part of) the requested data. No format specified in which the data is returned. Should be human readable.

        `data`; at most 512 characters.
        """
    @property
    def seq_no(self) -> int:
        """Sequence number of this message. First message starts at 0.

        `seqNo`.
        """
    @property
    def generated_at(self) -> str:
        """Timestamp of the moment this message was generated at the Charging Station.

        `generatedAt`; date and time (RFC 3339).
        """
    @property
    def request_id(self) -> int:
        """The Id of the request.

        `requestId`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def tbc(self) -> bool | None:
        """ "to be continued" indicator. Indicates whether another part of the monitoringData follows in an upcoming
        notifyMonitoringReportRequest message. Default value when omitted is false.

        `tbc`.
        """

@final
class NotifyCustomerInformationResponse(Typed):
    """The payload of NotifyCustomerInformationResponse (OCPP 2.0.1)."""

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
    """The payload of NotifyDisplayMessages (OCPP 2.0.1)."""

    __match_args__ = ("request_id",)
    def __new__(
        cls,
        *,
        request_id: int,
        custom_data: CustomData | None = None,
        message_info: tuple[MessageInfo, ...] | list[MessageInfo] | None = None,
        tbc: bool | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        custom_data: CustomData | None = ...,
        message_info: tuple[MessageInfo, ...] | list[MessageInfo] | None = ...,
        tbc: bool | None = ...,
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """The id of the <<getdisplaymessagesrequest,GetDisplayMessagesRequest>> that requested this message.

        `requestId`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def message_info(self) -> tuple[MessageInfo, ...] | None:
        """Message_ Info Contains message details, for a message to be displayed on a Charging Station.

        `messageInfo`; at least 1 items.
        """
    @property
    def tbc(self) -> bool | None:
        """ "to be continued" indicator. Indicates whether another part of the report follows in an upcoming
        NotifyDisplayMessagesRequest message. Default value when omitted is false.

        `tbc`.
        """

@final
class NotifyDisplayMessagesResponse(Typed):
    """The payload of NotifyDisplayMessagesResponse (OCPP 2.0.1)."""

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
    """The payload of NotifyEVChargingNeeds (OCPP 2.0.1)."""

    __match_args__ = (
        "charging_needs",
        "evse_id",
    )
    def __new__(
        cls,
        *,
        charging_needs: ChargingNeeds,
        evse_id: int,
        custom_data: CustomData | None = None,
        max_schedule_tuples: int | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        charging_needs: ChargingNeeds = ...,
        evse_id: int = ...,
        custom_data: CustomData | None = ...,
        max_schedule_tuples: int | None = ...,
    ) -> Self: ...
    @property
    def charging_needs(self) -> ChargingNeeds:
        """Charging_ Needs

        `chargingNeeds`.
        """
    @property
    def evse_id(self) -> int:
        """Defines the EVSE and connector to which the EV is connected. EvseId may not be 0.

        `evseId`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def max_schedule_tuples(self) -> int | None:
        """Contains the maximum schedule tuples the car supports per schedule.

        `maxScheduleTuples`.
        """

@final
class NotifyEVChargingNeedsResponse(Typed):
    """The payload of NotifyEVChargingNeedsResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _NotifyEVChargingNeedsStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _NotifyEVChargingNeedsStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _NotifyEVChargingNeedsStatusEnum:
        """Returns whether the CSMS has been able to process the message successfully. It does not imply that the
        evChargingNeeds can be met with the current charging profile.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class NotifyEVChargingSchedule(Request[NotifyEVChargingScheduleResponse, _ErrorCode2]):
    """The payload of NotifyEVChargingSchedule (OCPP 2.0.1)."""

    __match_args__ = (
        "time_base",
        "charging_schedule",
        "evse_id",
    )
    def __new__(
        cls, *, time_base: str, charging_schedule: ChargingSchedule, evse_id: int, custom_data: CustomData | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        time_base: str = ...,
        charging_schedule: ChargingSchedule = ...,
        evse_id: int = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def time_base(self) -> str:
        """Periods contained in the charging profile are relative to this point in time.

        `timeBase`; date and time (RFC 3339).
        """
    @property
    def charging_schedule(self) -> ChargingSchedule:
        """Charging_ Schedule Charging schedule structure defines a list of charging periods, as used in:
        GetCompositeSchedule.conf and ChargingProfile.

        `chargingSchedule`.
        """
    @property
    def evse_id(self) -> int:
        """The charging schedule contained in this notification applies to an EVSE. EvseId must be > 0.

        `evseId`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class NotifyEVChargingScheduleResponse(Typed):
    """The payload of NotifyEVChargingScheduleResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls, *, status: _GenericStatusEnum, custom_data: CustomData | None = None, status_info: StatusInfo | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GenericStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GenericStatusEnum:
        """Returns whether the CSMS has been able to process the message successfully. It does not imply any approval
        of the charging schedule.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class NotifyEvent(Request[NotifyEventResponse, _ErrorCode2]):
    """The payload of NotifyEvent (OCPP 2.0.1)."""

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
        custom_data: CustomData | None = None,
        tbc: bool | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        generated_at: str = ...,
        seq_no: int = ...,
        event_data: tuple[EventData, ...] | list[EventData] = ...,
        custom_data: CustomData | None = ...,
        tbc: bool | None = ...,
    ) -> Self: ...
    @property
    def generated_at(self) -> str:
        """Timestamp of the moment this message was generated at the Charging Station.

        `generatedAt`; date and time (RFC 3339).
        """
    @property
    def seq_no(self) -> int:
        """Sequence number of this message. First message starts at 0.

        `seqNo`.
        """
    @property
    def event_data(self) -> tuple[EventData, ...]:
        """Class to report an event notification for a component-variable.

        `eventData`; at least 1 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def tbc(self) -> bool | None:
        """ "to be continued" indicator. Indicates whether another part of the report follows in an upcoming
        notifyEventRequest message. Default value when omitted is false.

        `tbc`.
        """

@final
class NotifyEventResponse(Typed):
    """The payload of NotifyEventResponse (OCPP 2.0.1)."""

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
    """The payload of NotifyMonitoringReport (OCPP 2.0.1)."""

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
        custom_data: CustomData | None = None,
        monitor: tuple[MonitoringData, ...] | list[MonitoringData] | None = None,
        tbc: bool | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        seq_no: int = ...,
        generated_at: str = ...,
        custom_data: CustomData | None = ...,
        monitor: tuple[MonitoringData, ...] | list[MonitoringData] | None = ...,
        tbc: bool | None = ...,
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """The id of the GetMonitoringRequest that requested this report.

        `requestId`.
        """
    @property
    def seq_no(self) -> int:
        """Sequence number of this message. First message starts at 0.

        `seqNo`.
        """
    @property
    def generated_at(self) -> str:
        """Timestamp of the moment this message was generated at the Charging Station.

        `generatedAt`; date and time (RFC 3339).
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
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

@final
class NotifyMonitoringReportResponse(Typed):
    """The payload of NotifyMonitoringReportResponse (OCPP 2.0.1)."""

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
    """The payload of NotifyReport (OCPP 2.0.1)."""

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
        custom_data: CustomData | None = None,
        report_data: tuple[ReportData, ...] | list[ReportData] | None = None,
        tbc: bool | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        generated_at: str = ...,
        seq_no: int = ...,
        custom_data: CustomData | None = ...,
        report_data: tuple[ReportData, ...] | list[ReportData] | None = ...,
        tbc: bool | None = ...,
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

        `seqNo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
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

@final
class NotifyReportResponse(Typed):
    """The payload of NotifyReportResponse (OCPP 2.0.1)."""

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
    """`OCSPRequestData` of OCPP 2.0.1."""

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
        """Hashed value of the Issuer DN (Distinguished Name).

        `issuerNameHash`; at most 128 characters.
        """
    @property
    def issuer_key_hash(self) -> str:
        """Hashed value of the issuers public key

        `issuerKeyHash`; at most 128 characters.
        """
    @property
    def serial_number(self) -> str:
        """The serial number of the certificate.

        `serialNumber`; at most 40 characters.
        """
    @property
    def responder_url(self) -> str:
        """This contains the responder URL (Case insensitive).

        `responderURL`; at most 512 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class PublishFirmware(Request[PublishFirmwareResponse, _ErrorCode2]):
    """The payload of PublishFirmware (OCPP 2.0.1)."""

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
        custom_data: CustomData | None = None,
        retries: int | None = None,
        retry_interval: int | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        location: str = ...,
        checksum: str = ...,
        request_id: int = ...,
        custom_data: CustomData | None = ...,
        retries: int | None = ...,
        retry_interval: int | None = ...,
    ) -> Self: ...
    @property
    def location(self) -> str:
        """This contains a string containing a URI pointing to a location from which to retrieve the firmware.

        `location`; at most 512 characters.
        """
    @property
    def checksum(self) -> str:
        """The MD5 checksum over the entire firmware file as a hexadecimal string of length 32.

        `checksum`; at most 32 characters.
        """
    @property
    def request_id(self) -> int:
        """The Id of the request.

        `requestId`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def retries(self) -> int | None:
        """This specifies how many times Charging Station must try to download the firmware before giving up. If this
        field is not present, it is left to Charging Station to decide how many times it wants to retry.

        `retries`.
        """
    @property
    def retry_interval(self) -> int | None:
        """The interval in seconds after which a retry may be attempted. If this field is not present, it is left to
        Charging Station to decide how long to wait between attempts.

        `retryInterval`.
        """

@final
class PublishFirmwareResponse(Typed):
    """The payload of PublishFirmwareResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls, *, status: _GenericStatusEnum, custom_data: CustomData | None = None, status_info: StatusInfo | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GenericStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GenericStatusEnum:
        """Indicates whether the request was accepted.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class PublishFirmwareStatusNotification(Request[PublishFirmwareStatusNotificationResponse, _ErrorCode2]):
    """The payload of PublishFirmwareStatusNotification (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _PublishFirmwareStatusEnum,
        custom_data: CustomData | None = None,
        location: tuple[str, ...] | list[str] | None = None,
        request_id: int | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _PublishFirmwareStatusEnum = ...,
        custom_data: CustomData | None = ...,
        location: tuple[str, ...] | list[str] | None = ...,
        request_id: int | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _PublishFirmwareStatusEnum:
        """This contains the progress status of the publishfirmware installation.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def location(self) -> tuple[str, ...] | None:
        """Required if status is Published. Can be multiple URI's, if the Local Controller supports e.g. HTTP, HTTPS,
        and FTP.

        `location`; each at most 512 characters; at least 1 items.
        """
    @property
    def request_id(self) -> int | None:
        """The request id that was provided in the PublishFirmwareRequest which triggered this action.

        `requestId`.
        """

@final
class PublishFirmwareStatusNotificationResponse(Typed):
    """The payload of PublishFirmwareStatusNotificationResponse (OCPP 2.0.1)."""

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
class RelativeTimeInterval(Typed):
    """Relative_ Timer_ Interval"""

    __match_args__ = ("start",)
    def __new__(cls, *, start: int, custom_data: CustomData | None = None, duration: int | None = None) -> Self: ...
    def replace(
        self, *, start: int = ..., custom_data: CustomData | None = ..., duration: int | None = ...
    ) -> Self: ...
    @property
    def start(self) -> int:
        """Relative_ Timer_ Interval. Start. Elapsed_ Time Start of the interval, in seconds from NOW.

        `start`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def duration(self) -> int | None:
        """Relative_ Timer_ Interval. Duration. Elapsed_ Time Duration of the interval, in seconds.

        `duration`.
        """

@final
class ReportChargingProfiles(Request[ReportChargingProfilesResponse, _ErrorCode2]):
    """The payload of ReportChargingProfiles (OCPP 2.0.1)."""

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
        charging_limit_source: _ChargingLimitSourceEnum,
        charging_profile: tuple[ChargingProfile, ...] | list[ChargingProfile],
        evse_id: int,
        custom_data: CustomData | None = None,
        tbc: bool | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        charging_limit_source: _ChargingLimitSourceEnum = ...,
        charging_profile: tuple[ChargingProfile, ...] | list[ChargingProfile] = ...,
        evse_id: int = ...,
        custom_data: CustomData | None = ...,
        tbc: bool | None = ...,
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """Id used to match the <<getchargingprofilesrequest, GetChargingProfilesRequest>> message with the resulting
        ReportChargingProfilesRequest messages. When the CSMS provided a requestId in the
        <<getchargingprofilesrequest, GetChargingProfilesRequest>>, this field SHALL contain the same value.

        `requestId`.
        """
    @property
    def charging_limit_source(self) -> _ChargingLimitSourceEnum:
        """Source that has installed this charging profile.

        `chargingLimitSource`.
        """
    @property
    def charging_profile(self) -> tuple[ChargingProfile, ...]:
        """Charging_ Profile A ChargingProfile consists of ChargingSchedule, describing the amount of power or
        current that can be delivered per time interval.

        `chargingProfile`; at least 1 items.
        """
    @property
    def evse_id(self) -> int:
        """The evse to which the charging profile applies. If evseId = 0, the message contains an overall limit for
        the Charging Station.

        `evseId`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def tbc(self) -> bool | None:
        """To Be Continued. Default value when omitted: false. false indicates that there are no further messages as
        part of this report.

        `tbc`.
        """

@final
class ReportChargingProfilesResponse(Typed):
    """The payload of ReportChargingProfilesResponse (OCPP 2.0.1)."""

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
        custom_data: CustomData | None = None,
        variable_characteristics: VariableCharacteristics | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        component: Component = ...,
        variable: Variable = ...,
        variable_attribute: tuple[VariableAttribute, ...] | list[VariableAttribute] = ...,
        custom_data: CustomData | None = ...,
        variable_characteristics: VariableCharacteristics | None = ...,
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
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def variable_characteristics(self) -> VariableCharacteristics | None:
        """Fixed read-only parameters of a variable.

        `variableCharacteristics`.
        """

@final
class RequestStartTransaction(Request[RequestStartTransactionResponse, _ErrorCode2]):
    """The payload of RequestStartTransaction (OCPP 2.0.1)."""

    __match_args__ = (
        "id_token",
        "remote_start_id",
    )
    def __new__(
        cls,
        *,
        id_token: IdToken,
        remote_start_id: int,
        custom_data: CustomData | None = None,
        evse_id: int | None = None,
        group_id_token: IdToken | None = None,
        charging_profile: ChargingProfile | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        id_token: IdToken = ...,
        remote_start_id: int = ...,
        custom_data: CustomData | None = ...,
        evse_id: int | None = ...,
        group_id_token: IdToken | None = ...,
        charging_profile: ChargingProfile | None = ...,
    ) -> Self: ...
    @property
    def id_token(self) -> IdToken:
        """Contains a case insensitive identifier to use for the authorization and the type of authorization to
        support multiple forms of identifiers.

        `idToken`.
        """
    @property
    def remote_start_id(self) -> int:
        """Id given by the server to this start request. The Charging Station might return this in the
        <<transactioneventrequest, TransactionEventRequest>>, letting the server know which transaction was
        started for this request. Use to start a transaction.

        `remoteStartId`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def evse_id(self) -> int | None:
        """Number of the EVSE on which to start the transaction. EvseId SHALL be > 0

        `evseId`.
        """
    @property
    def group_id_token(self) -> IdToken | None:
        """Contains a case insensitive identifier to use for the authorization and the type of authorization to
        support multiple forms of identifiers.

        `groupIdToken`.
        """
    @property
    def charging_profile(self) -> ChargingProfile | None:
        """Charging_ Profile A ChargingProfile consists of ChargingSchedule, describing the amount of power or
        current that can be delivered per time interval.

        `chargingProfile`.
        """

@final
class RequestStartTransactionResponse(Typed):
    """The payload of RequestStartTransactionResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _RequestStartStopStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
        transaction_id: str | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _RequestStartStopStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
        transaction_id: str | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _RequestStartStopStatusEnum:
        """Status indicating whether the Charging Station accepts the request to start a transaction.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
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

@final
class RequestStopTransaction(Request[RequestStopTransactionResponse, _ErrorCode2]):
    """The payload of RequestStopTransaction (OCPP 2.0.1)."""

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
    """The payload of RequestStopTransactionResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _RequestStartStopStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _RequestStartStopStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _RequestStartStopStatusEnum:
        """Status indicating whether Charging Station accepts the request to stop a transaction.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class ReservationStatusUpdate(Request[ReservationStatusUpdateResponse, _ErrorCode2]):
    """The payload of ReservationStatusUpdate (OCPP 2.0.1)."""

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

        `reservationId`.
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
    """The payload of ReservationStatusUpdateResponse (OCPP 2.0.1)."""

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
    """The payload of ReserveNow (OCPP 2.0.1)."""

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
        custom_data: CustomData | None = None,
        connector_type: _ConnectorEnum | None = None,
        evse_id: int | None = None,
        group_id_token: IdToken | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        id: int = ...,
        expiry_date_time: str = ...,
        id_token: IdToken = ...,
        custom_data: CustomData | None = ...,
        connector_type: _ConnectorEnum | None = ...,
        evse_id: int | None = ...,
        group_id_token: IdToken | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> int:
        """Id of reservation.

        `id`.
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
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def connector_type(self) -> _ConnectorEnum | None:
        """This field specifies the connector type.

        `connectorType`.
        """
    @property
    def evse_id(self) -> int | None:
        """This contains ID of the evse to be reserved.

        `evseId`.
        """
    @property
    def group_id_token(self) -> IdToken | None:
        """Contains a case insensitive identifier to use for the authorization and the type of authorization to
        support multiple forms of identifiers.

        `groupIdToken`.
        """

@final
class ReserveNowResponse(Typed):
    """The payload of ReserveNowResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _ReserveNowStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _ReserveNowStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _ReserveNowStatusEnum:
        """This indicates the success or failure of the reservation.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class Reset(Request[ResetResponse, _ErrorCode2]):
    """The payload of Reset (OCPP 2.0.1)."""

    __match_args__ = ("type",)
    def __new__(
        cls, *, type: _ResetEnum, custom_data: CustomData | None = None, evse_id: int | None = None
    ) -> Self: ...
    def replace(
        self, *, type: _ResetEnum = ..., custom_data: CustomData | None = ..., evse_id: int | None = ...
    ) -> Self: ...
    @property
    def type(self) -> _ResetEnum:
        """This contains the type of reset that the Charging Station or EVSE should perform.

        `type`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def evse_id(self) -> int | None:
        """This contains the ID of a specific EVSE that needs to be reset, instead of the entire Charging Station.

        `evseId`.
        """

@final
class ResetResponse(Typed):
    """The payload of ResetResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls, *, status: _ResetStatusEnum, custom_data: CustomData | None = None, status_info: StatusInfo | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _ResetStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _ResetStatusEnum:
        """This indicates whether the Charging Station is able to perform the reset.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class SalesTariff(Typed):
    """Sales_ Tariff NOTE: This dataType is based on dataTypes from <<ref-ISOIEC15118-2,ISO 15118-2>>."""

    __match_args__ = (
        "id",
        "sales_tariff_entry",
    )
    def __new__(
        cls,
        *,
        id: int,
        sales_tariff_entry: tuple[SalesTariffEntry, ...] | list[SalesTariffEntry],
        custom_data: CustomData | None = None,
        sales_tariff_description: str | None = None,
        num_e_price_levels: int | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        id: int = ...,
        sales_tariff_entry: tuple[SalesTariffEntry, ...] | list[SalesTariffEntry] = ...,
        custom_data: CustomData | None = ...,
        sales_tariff_description: str | None = ...,
        num_e_price_levels: int | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> int:
        """Identified_ Object. MRID. Numeric_ Identifier SalesTariff identifier used to identify one sales tariff. An
        SAID remains a unique identifier for one schedule throughout a charging session.

        `id`.
        """
    @property
    def sales_tariff_entry(self) -> tuple[SalesTariffEntry, ...]:
        """Sales_ Tariff_ Entry

        `salesTariffEntry`; 1 to 1024 items.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def sales_tariff_description(self) -> str | None:
        """Sales_ Tariff. Sales. Tariff_ Description A human readable title/short description of the sales tariff
        e.g. for HMI display purposes.

        `salesTariffDescription`; at most 32 characters.
        """
    @property
    def num_e_price_levels(self) -> int | None:
        """Sales_ Tariff. Num_ E_ Price_ Levels. Counter Defines the overall number of distinct price levels used
        across all provided SalesTariff elements.

        `numEPriceLevels`.
        """

@final
class SalesTariffEntry(Typed):
    """Sales_ Tariff_ Entry"""

    __match_args__ = ("relative_time_interval",)
    def __new__(
        cls,
        *,
        relative_time_interval: RelativeTimeInterval,
        custom_data: CustomData | None = None,
        e_price_level: int | None = None,
        consumption_cost: tuple[ConsumptionCost, ...] | list[ConsumptionCost] | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        relative_time_interval: RelativeTimeInterval = ...,
        custom_data: CustomData | None = ...,
        e_price_level: int | None = ...,
        consumption_cost: tuple[ConsumptionCost, ...] | list[ConsumptionCost] | None = ...,
    ) -> Self: ...
    @property
    def relative_time_interval(self) -> RelativeTimeInterval:
        """Relative_ Timer_ Interval

        `relativeTimeInterval`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def e_price_level(self) -> int | None:
        """Sales_ Tariff_ Entry. E_ Price_ Level. Unsigned_ Integer Defines the price level of this SalesTariffEntry
        (referring to NumEPriceLevels). Small values for the EPriceLevel represent a cheaper TariffEntry. Large
        values for the EPriceLevel represent a more expensive TariffEntry.

        `ePriceLevel`; at least 0.
        """
    @property
    def consumption_cost(self) -> tuple[ConsumptionCost, ...] | None:
        """Consumption_ Cost

        `consumptionCost`; 1 to 3 items.
        """

@final
class SampledValue(Typed):
    """Sampled_ Value Single sampled value in MeterValues. Each value can be accompanied by optional fields. To save
    on mobile data usage, default values of all of the optional fields are such that. The value without any
    additional fields will be interpreted, as a register reading of active import energy in Wh (Watt-hour) units.
    """

    __match_args__ = ("value",)
    def __new__(
        cls,
        *,
        value: float,
        custom_data: CustomData | None = None,
        context: _ReadingContextEnum | None = None,
        measurand: _MeasurandEnum | None = None,
        phase: _PhaseEnum | None = None,
        location: _LocationEnum | None = None,
        signed_meter_value: SignedMeterValue | None = None,
        unit_of_measure: UnitOfMeasure | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        value: float = ...,
        custom_data: CustomData | None = ...,
        context: _ReadingContextEnum | None = ...,
        measurand: _MeasurandEnum | None = ...,
        phase: _PhaseEnum | None = ...,
        location: _LocationEnum | None = ...,
        signed_meter_value: SignedMeterValue | None = ...,
        unit_of_measure: UnitOfMeasure | None = ...,
    ) -> Self: ...
    @property
    def value(self) -> float:
        """Sampled_ Value. Value. Measure Indicates the measured value.

        `value`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def context(self) -> _ReadingContextEnum | None:
        """Sampled_ Value. Context. Reading_ Context_ Code Type of detail value: start, end or sample. Default =
        "Sample.Periodic"

        `context`.
        """
    @property
    def measurand(self) -> _MeasurandEnum | None:
        """Sampled_ Value. Measurand. Measurand_ Code Type of measurement. Default = "Energy.Active.Import.Register"

        `measurand`.
        """
    @property
    def phase(self) -> _PhaseEnum | None:
        """Sampled_ Value. Phase. Phase_ Code Indicates how the measured value is to be interpreted. For instance
        between L1 and neutral (L1-N) Please note that not all values of phase are applicable to all Measurands.
        When phase is absent, the measured value is interpreted as an overall value.

        `phase`.
        """
    @property
    def location(self) -> _LocationEnum | None:
        """Sampled_ Value. Location. Location_ Code Indicates where the measured value has been sampled. Default =
        "Outlet"

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

@final
class SecurityEventNotification(Request[SecurityEventNotificationResponse, _ErrorCode2]):
    """The payload of SecurityEventNotification (OCPP 2.0.1)."""

    __match_args__ = (
        "type",
        "timestamp",
    )
    def __new__(
        cls, *, type: str, timestamp: str, custom_data: CustomData | None = None, tech_info: str | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        type: str = ...,
        timestamp: str = ...,
        custom_data: CustomData | None = ...,
        tech_info: str | None = ...,
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
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def tech_info(self) -> str | None:
        """Additional information about the occurred security event.

        `techInfo`; at most 255 characters.
        """

@final
class SecurityEventNotificationResponse(Typed):
    """The payload of SecurityEventNotificationResponse (OCPP 2.0.1)."""

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
    """The payload of SendLocalList (OCPP 2.0.1)."""

    __match_args__ = (
        "version_number",
        "update_type",
    )
    def __new__(
        cls,
        *,
        version_number: int,
        update_type: _UpdateEnum,
        custom_data: CustomData | None = None,
        local_authorization_list: tuple[AuthorizationData, ...] | list[AuthorizationData] | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        version_number: int = ...,
        update_type: _UpdateEnum = ...,
        custom_data: CustomData | None = ...,
        local_authorization_list: tuple[AuthorizationData, ...] | list[AuthorizationData] | None = ...,
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
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def local_authorization_list(self) -> tuple[AuthorizationData, ...] | None:
        """Contains the identifier to use for authorization.

        `localAuthorizationList`; at least 1 items.
        """

@final
class SendLocalListResponse(Typed):
    """The payload of SendLocalListResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _SendLocalListStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _SendLocalListStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _SendLocalListStatusEnum:
        """This indicates whether the Charging Station has successfully received and applied the update of the Local
        Authorization List.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class SetChargingProfile(Request[SetChargingProfileResponse, _ErrorCode2]):
    """The payload of SetChargingProfile (OCPP 2.0.1)."""

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

        `evseId`.
        """
    @property
    def charging_profile(self) -> ChargingProfile:
        """Charging_ Profile A ChargingProfile consists of ChargingSchedule, describing the amount of power or
        current that can be delivered per time interval.

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
    """The payload of SetChargingProfileResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _ChargingProfileStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _ChargingProfileStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _ChargingProfileStatusEnum:
        """Returns whether the Charging Station has been able to process the message successfully. This does not
        guarantee the schedule will be followed to the letter. There might be other constraints the Charging
        Station may need to take into account.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class SetDisplayMessage(Request[SetDisplayMessageResponse, _ErrorCode2]):
    """The payload of SetDisplayMessage (OCPP 2.0.1)."""

    __match_args__ = ("message",)
    def __new__(cls, *, message: MessageInfo, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, message: MessageInfo = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def message(self) -> MessageInfo:
        """Message_ Info Contains message details, for a message to be displayed on a Charging Station.

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
    """The payload of SetDisplayMessageResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _DisplayMessageStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _DisplayMessageStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _DisplayMessageStatusEnum:
        """This indicates whether the Charging Station is able to display the message.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class SetMonitoringBase(Request[SetMonitoringBaseResponse, _ErrorCode2]):
    """The payload of SetMonitoringBase (OCPP 2.0.1)."""

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
    """The payload of SetMonitoringBaseResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _GenericDeviceModelStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GenericDeviceModelStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GenericDeviceModelStatusEnum:
        """Indicates whether the Charging Station was able to accept the request.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
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
        custom_data: CustomData | None = None,
        id: int | None = None,
        transaction: bool | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        value: float = ...,
        type: _MonitorEnum = ...,
        severity: int = ...,
        component: Component = ...,
        variable: Variable = ...,
        custom_data: CustomData | None = ...,
        id: int | None = ...,
        transaction: bool | None = ...,
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

        `severity`.
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
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def id(self) -> int | None:
        """An id SHALL only be given to replace an existing monitor. The Charging Station handles the generation of
        id's for new monitors.

        `id`.
        """
    @property
    def transaction(self) -> bool | None:
        """Monitor only active when a transaction is ongoing on a component relevant to this transaction. Default =
        false.

        `transaction`.
        """

@final
class SetMonitoringLevel(Request[SetMonitoringLevelResponse, _ErrorCode2]):
    """The payload of SetMonitoringLevel (OCPP 2.0.1)."""

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

        `severity`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class SetMonitoringLevelResponse(Typed):
    """The payload of SetMonitoringLevelResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls, *, status: _GenericStatusEnum, custom_data: CustomData | None = None, status_info: StatusInfo | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GenericStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GenericStatusEnum:
        """Indicates whether the Charging Station was able to accept the request.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
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
        custom_data: CustomData | None = None,
        id: int | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _SetMonitoringStatusEnum = ...,
        type: _MonitorEnum = ...,
        component: Component = ...,
        variable: Variable = ...,
        severity: int = ...,
        custom_data: CustomData | None = ...,
        id: int | None = ...,
        status_info: StatusInfo | None = ...,
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

        `severity`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def id(self) -> int | None:
        """Id given to the VariableMonitor by the Charging Station. The Id is only returned when status is accepted.
        Installed VariableMonitors should have unique id's but the id's of removed Installed monitors should have
        unique id's but the id's of removed monitors MAY be reused.

        `id`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class SetNetworkProfile(Request[SetNetworkProfileResponse, _ErrorCode2]):
    """The payload of SetNetworkProfile (OCPP 2.0.1)."""

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
        """Communication_ Function The NetworkConnectionProfile defines the functional and technical parameters of a
        communication link.

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
    """The payload of SetNetworkProfileResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _SetNetworkProfileStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _SetNetworkProfileStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _SetNetworkProfileStatusEnum:
        """Result of operation.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class SetVariableData(Typed):
    """`SetVariableData` of OCPP 2.0.1."""

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
        custom_data: CustomData | None = None,
        attribute_type: _AttributeEnum | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        attribute_value: str = ...,
        component: Component = ...,
        variable: Variable = ...,
        custom_data: CustomData | None = ...,
        attribute_type: _AttributeEnum | None = ...,
    ) -> Self: ...
    @property
    def attribute_value(self) -> str:
        """Value to be assigned to attribute of variable. The Configuration Variable <<configkey-configuration-value-
        size,ConfigurationValueSize>> can be used to limit SetVariableData.attributeValue and
        VariableCharacteristics.valueList. The max size of these values will always remain equal.

        `attributeValue`; at most 1000 characters.
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
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def attribute_type(self) -> _AttributeEnum | None:
        """Type of attribute: Actual, Target, MinSet, MaxSet. Default is Actual when omitted.

        `attributeType`.
        """

@final
class SetVariableMonitoring(Request[SetVariableMonitoringResponse, _ErrorCode2]):
    """The payload of SetVariableMonitoring (OCPP 2.0.1)."""

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
    """The payload of SetVariableMonitoringResponse (OCPP 2.0.1)."""

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
    """`SetVariableResult` of OCPP 2.0.1."""

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
        custom_data: CustomData | None = None,
        attribute_type: _AttributeEnum | None = None,
        attribute_status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        attribute_status: _SetVariableStatusEnum = ...,
        component: Component = ...,
        variable: Variable = ...,
        custom_data: CustomData | None = ...,
        attribute_type: _AttributeEnum | None = ...,
        attribute_status_info: StatusInfo | None = ...,
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
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
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

@final
class SetVariables(Request[SetVariablesResponse, _ErrorCode2]):
    """The payload of SetVariables (OCPP 2.0.1)."""

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
    """The payload of SetVariablesResponse (OCPP 2.0.1)."""

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
    """The payload of SignCertificate (OCPP 2.0.1)."""

    __match_args__ = ("csr",)
    def __new__(
        cls,
        *,
        csr: str,
        custom_data: CustomData | None = None,
        certificate_type: _CertificateSigningUseEnum | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        csr: str = ...,
        custom_data: CustomData | None = ...,
        certificate_type: _CertificateSigningUseEnum | None = ...,
    ) -> Self: ...
    @property
    def csr(self) -> str:
        """The Charging Station SHALL send the public key in form of a Certificate Signing Request (CSR) as described
        in RFC 2986 [22] and then PEM encoded, using the <<signcertificaterequest,SignCertificateRequest>>
        message.

        `csr`; at most 5500 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def certificate_type(self) -> _CertificateSigningUseEnum | None:
        """Indicates the type of certificate that is to be signed. When omitted the certificate is to be used for
        both the 15118 connection (if implemented) and the Charging Station to CSMS connection.

        `certificateType`.
        """

@final
class SignCertificateResponse(Typed):
    """The payload of SignCertificateResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls, *, status: _GenericStatusEnum, custom_data: CustomData | None = None, status_info: StatusInfo | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _GenericStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _GenericStatusEnum:
        """Specifies whether the CSMS can process the request.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class SignedMeterValue(Typed):
    """Represent a signed version of the meter value."""

    __match_args__ = (
        "signed_meter_data",
        "signing_method",
        "encoding_method",
        "public_key",
    )
    def __new__(
        cls,
        *,
        signed_meter_data: str,
        signing_method: str,
        encoding_method: str,
        public_key: str,
        custom_data: CustomData | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        signed_meter_data: str = ...,
        signing_method: str = ...,
        encoding_method: str = ...,
        public_key: str = ...,
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def signed_meter_data(self) -> str:
        """Base64 encoded, contains the signed data which might contain more then just the meter value. It can
        contain information like timestamps, reference to a customer etc.

        `signedMeterData`; at most 2500 characters.
        """
    @property
    def signing_method(self) -> str:
        """Method used to create the digital signature.

        `signingMethod`; at most 50 characters.
        """
    @property
    def encoding_method(self) -> str:
        """Method used to encode the meter values before applying the digital signature algorithm.

        `encodingMethod`; at most 50 characters.
        """
    @property
    def public_key(self) -> str:
        """Base64 encoded, sending depends on configuration variable _PublicKeyWithSignedMeterValue_.

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
        cls, *, reason_code: str, custom_data: CustomData | None = None, additional_info: str | None = None
    ) -> Self: ...
    def replace(
        self, *, reason_code: str = ..., custom_data: CustomData | None = ..., additional_info: str | None = ...
    ) -> Self: ...
    @property
    def reason_code(self) -> str:
        """A predefined code for the reason why the status is returned in this response. The string is case-
        insensitive.

        `reasonCode`; at most 20 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def additional_info(self) -> str | None:
        """Additional text to provide detailed information.

        `additionalInfo`; at most 512 characters.
        """

@final
class StatusNotification(Request[StatusNotificationResponse, _ErrorCode2]):
    """The payload of StatusNotification (OCPP 2.0.1)."""

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
        """The time for which the status is reported. If absent time of receipt of the message will be assumed.

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

        `evseId`.
        """
    @property
    def connector_id(self) -> int:
        """The id of the connector within the EVSE for which the status is reported.

        `connectorId`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class StatusNotificationResponse(Typed):
    """The payload of StatusNotificationResponse (OCPP 2.0.1)."""

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
class Transaction(Typed):
    """Transaction"""

    __match_args__ = ("transaction_id",)
    def __new__(
        cls,
        *,
        transaction_id: str,
        custom_data: CustomData | None = None,
        charging_state: _ChargingStateEnum | None = None,
        time_spent_charging: int | None = None,
        stopped_reason: _ReasonEnum | None = None,
        remote_start_id: int | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        transaction_id: str = ...,
        custom_data: CustomData | None = ...,
        charging_state: _ChargingStateEnum | None = ...,
        time_spent_charging: int | None = ...,
        stopped_reason: _ReasonEnum | None = ...,
        remote_start_id: int | None = ...,
    ) -> Self: ...
    @property
    def transaction_id(self) -> str:
        """This contains the Id of the transaction.

        `transactionId`; at most 36 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def charging_state(self) -> _ChargingStateEnum | None:
        """Transaction. State. Transaction_ State_ Code Current charging state, is required when state has changed.

        `chargingState`.
        """
    @property
    def time_spent_charging(self) -> int | None:
        """Transaction. Time_ Spent_ Charging. Elapsed_ Time Contains the total time that energy flowed from EVSE to
        EV during the transaction (in seconds). Note that timeSpentCharging is smaller or equal to the duration of
        the transaction.

        `timeSpentCharging`.
        """
    @property
    def stopped_reason(self) -> _ReasonEnum | None:
        """Transaction. Stopped_ Reason. EOT_ Reason_ Code This contains the reason why the transaction was stopped.
        MAY only be omitted when Reason is "Local".

        `stoppedReason`.
        """
    @property
    def remote_start_id(self) -> int | None:
        """The ID given to remote start request (<<requeststarttransactionrequest, RequestStartTransactionRequest>>.
        This enables to CSMS to match the started transaction to the given start request.

        `remoteStartId`.
        """

@final
class TransactionEvent(Request[TransactionEventResponse, _ErrorCode2]):
    """The payload of TransactionEvent (OCPP 2.0.1)."""

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
        custom_data: CustomData | None = None,
        meter_value: tuple[MeterValue, ...] | list[MeterValue] | None = None,
        offline: bool | None = None,
        number_of_phases_used: int | None = None,
        cable_max_current: int | None = None,
        reservation_id: int | None = None,
        evse: EVSE | None = None,
        id_token: IdToken | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        event_type: _TransactionEventEnum = ...,
        timestamp: str = ...,
        trigger_reason: _TriggerReasonEnum = ...,
        seq_no: int = ...,
        transaction_info: Transaction = ...,
        custom_data: CustomData | None = ...,
        meter_value: tuple[MeterValue, ...] | list[MeterValue] | None = ...,
        offline: bool | None = ...,
        number_of_phases_used: int | None = ...,
        cable_max_current: int | None = ...,
        reservation_id: int | None = ...,
        evse: EVSE | None = ...,
        id_token: IdToken | None = ...,
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

        `seqNo`.
        """
    @property
    def transaction_info(self) -> Transaction:
        """Transaction

        `transactionInfo`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def meter_value(self) -> tuple[MeterValue, ...] | None:
        """Meter_ Value Collection of one or more sampled values in MeterValuesRequest and TransactionEvent. All
        sampled values in a MeterValue are sampled at the same point in time.

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
        omitted the CSMS may be able to determine the number of phases used via device management.

        `numberOfPhasesUsed`.
        """
    @property
    def cable_max_current(self) -> int | None:
        """The maximum current of the connected cable in Ampere (A).

        `cableMaxCurrent`.
        """
    @property
    def reservation_id(self) -> int | None:
        """This contains the Id of the reservation that terminates as a result of this transaction.

        `reservationId`.
        """
    @property
    def evse(self) -> EVSE | None:
        """EVSE Electric Vehicle Supply Equipment

        `evse`.
        """
    @property
    def id_token(self) -> IdToken | None:
        """Contains a case insensitive identifier to use for the authorization and the type of authorization to
        support multiple forms of identifiers.

        `idToken`.
        """

@final
class TransactionEventResponse(Typed):
    """The payload of TransactionEventResponse (OCPP 2.0.1)."""

    __match_args__ = ()
    def __new__(
        cls,
        *,
        custom_data: CustomData | None = None,
        total_cost: float | None = None,
        charging_priority: int | None = None,
        id_token_info: IdTokenInfo | None = None,
        updated_personal_message: MessageContent | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        custom_data: CustomData | None = ...,
        total_cost: float | None = ...,
        charging_priority: int | None = ...,
        id_token_info: IdTokenInfo | None = ...,
        updated_personal_message: MessageContent | None = ...,
    ) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def total_cost(self) -> float | None:
        """SHALL only be sent when charging has ended. Final total cost of this transaction, including taxes. In the
        currency configured with the Configuration Variable: <<configkey-currency,`Currency`>>. When omitted, the
        transaction was NOT free. To indicate a free transaction, the CSMS SHALL send 0.00.

        `totalCost`.
        """
    @property
    def charging_priority(self) -> int | None:
        """Priority from a business point of view. Default priority is 0, The range is from -9 to 9. Higher values
        indicate a higher priority. The chargingPriority in <<transactioneventresponse,TransactionEventResponse>>
        is temporarily, so it may not be set in the <<cmn_idtokeninfotype,IdTokenInfoType>> afterwards. Also the
        chargingPriority in <<transactioneventresponse,TransactionEventResponse>> overrules the one in
        <<cmn_idtokeninfotype,IdTokenInfoType>>.

        `chargingPriority`.
        """
    @property
    def id_token_info(self) -> IdTokenInfo | None:
        """ID_ Token Contains status information about an identifier. It is advised to not stop charging for a token
        that expires during charging, as ExpiryDate is only used for caching purposes. If ExpiryDate is not given,
        the status has no end date.

        `idTokenInfo`.
        """
    @property
    def updated_personal_message(self) -> MessageContent | None:
        """Message_ Content Contains message details, for a message to be displayed on a Charging Station.

        `updatedPersonalMessage`.
        """

@final
class TriggerMessage(Request[TriggerMessageResponse, _ErrorCode2]):
    """The payload of TriggerMessage (OCPP 2.0.1)."""

    __match_args__ = ("requested_message",)
    def __new__(
        cls, *, requested_message: _MessageTriggerEnum, custom_data: CustomData | None = None, evse: EVSE | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        requested_message: _MessageTriggerEnum = ...,
        custom_data: CustomData | None = ...,
        evse: EVSE | None = ...,
    ) -> Self: ...
    @property
    def requested_message(self) -> _MessageTriggerEnum:
        """Type of message to be triggered.

        `requestedMessage`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def evse(self) -> EVSE | None:
        """EVSE Electric Vehicle Supply Equipment

        `evse`.
        """

@final
class TriggerMessageResponse(Typed):
    """The payload of TriggerMessageResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _TriggerMessageStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _TriggerMessageStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _TriggerMessageStatusEnum:
        """Indicates whether the Charging Station will send the requested notification or not.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class UnitOfMeasure(Typed):
    """Represents a UnitOfMeasure with a multiplier"""

    __match_args__ = ()
    def __new__(
        cls, *, custom_data: CustomData | None = None, unit: str | None = None, multiplier: int | None = None
    ) -> Self: ...
    def replace(
        self, *, custom_data: CustomData | None = ..., unit: str | None = ..., multiplier: int | None = ...
    ) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
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
        power. Default is 0.

        `multiplier`.
        """

@final
class UnlockConnector(Request[UnlockConnectorResponse, _ErrorCode2]):
    """The payload of UnlockConnector (OCPP 2.0.1)."""

    __match_args__ = (
        "evse_id",
        "connector_id",
    )
    def __new__(cls, *, evse_id: int, connector_id: int, custom_data: CustomData | None = None) -> Self: ...
    def replace(self, *, evse_id: int = ..., connector_id: int = ..., custom_data: CustomData | None = ...) -> Self: ...
    @property
    def evse_id(self) -> int:
        """This contains the identifier of the EVSE for which a connector needs to be unlocked.

        `evseId`.
        """
    @property
    def connector_id(self) -> int:
        """This contains the identifier of the connector that needs to be unlocked.

        `connectorId`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """

@final
class UnlockConnectorResponse(Typed):
    """The payload of UnlockConnectorResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls, *, status: _UnlockStatusEnum, custom_data: CustomData | None = None, status_info: StatusInfo | None = None
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _UnlockStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _UnlockStatusEnum:
        """This indicates whether the Charging Station has unlocked the connector.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class UnpublishFirmware(Request[UnpublishFirmwareResponse, _ErrorCode2]):
    """The payload of UnpublishFirmware (OCPP 2.0.1)."""

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
    """The payload of UnpublishFirmwareResponse (OCPP 2.0.1)."""

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
class UpdateFirmware(Request[UpdateFirmwareResponse, _ErrorCode2]):
    """The payload of UpdateFirmware (OCPP 2.0.1)."""

    __match_args__ = (
        "request_id",
        "firmware",
    )
    def __new__(
        cls,
        *,
        request_id: int,
        firmware: Firmware,
        custom_data: CustomData | None = None,
        retries: int | None = None,
        retry_interval: int | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        request_id: int = ...,
        firmware: Firmware = ...,
        custom_data: CustomData | None = ...,
        retries: int | None = ...,
        retry_interval: int | None = ...,
    ) -> Self: ...
    @property
    def request_id(self) -> int:
        """The Id of this request

        `requestId`.
        """
    @property
    def firmware(self) -> Firmware:
        """Firmware Represents a copy of the firmware that can be loaded/updated on the Charging Station.

        `firmware`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def retries(self) -> int | None:
        """This specifies how many times Charging Station must try to download the firmware before giving up. If this
        field is not present, it is left to Charging Station to decide how many times it wants to retry.

        `retries`.
        """
    @property
    def retry_interval(self) -> int | None:
        """The interval in seconds after which a retry may be attempted. If this field is not present, it is left to
        Charging Station to decide how long to wait between attempts.

        `retryInterval`.
        """

@final
class UpdateFirmwareResponse(Typed):
    """The payload of UpdateFirmwareResponse (OCPP 2.0.1)."""

    __match_args__ = ("status",)
    def __new__(
        cls,
        *,
        status: _UpdateFirmwareStatusEnum,
        custom_data: CustomData | None = None,
        status_info: StatusInfo | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        status: _UpdateFirmwareStatusEnum = ...,
        custom_data: CustomData | None = ...,
        status_info: StatusInfo | None = ...,
    ) -> Self: ...
    @property
    def status(self) -> _UpdateFirmwareStatusEnum:
        """This field indicates whether the Charging Station was able to accept the request.

        `status`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def status_info(self) -> StatusInfo | None:
        """Element providing more information about the status.

        `statusInfo`.
        """

@final
class VPN(Typed):
    """VPN VPN Configuration settings"""

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
        custom_data: CustomData | None = None,
        group: str | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        server: str = ...,
        user: str = ...,
        password: str = ...,
        key: str = ...,
        type: _VPNEnum = ...,
        custom_data: CustomData | None = ...,
        group: str | None = ...,
    ) -> Self: ...
    @property
    def server(self) -> str:
        """VPN. Server. URI VPN Server Address

        `server`; at most 512 characters.
        """
    @property
    def user(self) -> str:
        """VPN. User. User_ Name VPN User

        `user`; at most 20 characters.
        """
    @property
    def password(self) -> str:
        """VPN. Password. Password VPN Password.

        `password`; at most 20 characters.
        """
    @property
    def key(self) -> str:
        """VPN. Key. VPN_ Key VPN shared secret.

        `key`; at most 255 characters.
        """
    @property
    def type(self) -> _VPNEnum:
        """VPN. Type. VPN_ Code Type of VPN

        `type`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def group(self) -> str | None:
        """VPN. Group. Group_ Name VPN group.

        `group`; at most 20 characters.
        """

@final
class Variable(Typed):
    """Reference key to a component-variable."""

    __match_args__ = ("name",)
    def __new__(cls, *, name: str, custom_data: CustomData | None = None, instance: str | None = None) -> Self: ...
    def replace(self, *, name: str = ..., custom_data: CustomData | None = ..., instance: str | None = ...) -> Self: ...
    @property
    def name(self) -> str:
        """Name of the variable. Name should be taken from the list of standardized variable names whenever possible.
        Case Insensitive. strongly advised to use Camel Case.

        `name`; at most 50 characters.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
    @property
    def instance(self) -> str | None:
        """Name of instance in case the variable exists as multiple instances. Case Insensitive. strongly advised to
        use Camel Case.

        `instance`; at most 50 characters.
        """

@final
class VariableAttribute(Typed):
    """Attribute data of a variable."""

    __match_args__ = ()
    def __new__(
        cls,
        *,
        custom_data: CustomData | None = None,
        type: _AttributeEnum | None = None,
        value: str | None = None,
        mutability: _MutabilityEnum | None = None,
        persistent: bool | None = None,
        constant: bool | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        custom_data: CustomData | None = ...,
        type: _AttributeEnum | None = ...,
        value: str | None = ...,
        mutability: _MutabilityEnum | None = ...,
        persistent: bool | None = ...,
        constant: bool | None = ...,
    ) -> Self: ...
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
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
        custom_data: CustomData | None = None,
        unit: str | None = None,
        min_limit: float | None = None,
        max_limit: float | None = None,
        values_list: str | None = None,
    ) -> Self: ...
    def replace(
        self,
        *,
        data_type: _DataEnum = ...,
        supports_monitoring: bool = ...,
        custom_data: CustomData | None = ...,
        unit: str | None = ...,
        min_limit: float | None = ...,
        max_limit: float | None = ...,
        values_list: str | None = ...,
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
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
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
    def values_list(self) -> str | None:
        """Allowed values when variable is Option/Member/SequenceList. * OptionList: The (Actual) Variable value must
        be a single value from the reported (CSV) enumeration list. * MemberList: The (Actual) Variable value may
        be an (unordered) (sub-)set of the reported (CSV) valid values list. * SequenceList: The (Actual) Variable
        value may be an ordered (priority, etc) (sub-)set of the reported (CSV) valid values. This is a comma
        separated list. The Configuration Variable <<configkey-configuration-value-size,ConfigurationValueSize>>
        can be used to limit SetVariableData.attributeValue and VariableCharacteristics.valueList. The max size of
        these values will always remain equal.

        `valuesList`; at most 1000 characters.
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
    )
    def __new__(
        cls,
        *,
        id: int,
        transaction: bool,
        value: float,
        type: _MonitorEnum,
        severity: int,
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
        custom_data: CustomData | None = ...,
    ) -> Self: ...
    @property
    def id(self) -> int:
        """Identifies the monitor.

        `id`.
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

        `severity`.
        """
    @property
    def custom_data(self) -> CustomData | None:
        """This class does not get 'AdditionalProperties = false' in the schema generation, so it can be extended
        with arbitrary JSON properties to allow adding custom data.

        `customData`.
        """
