//! The vocabularies that the Open Charge Alliance documents without schemas, as files of the project's own: TOML that says what
//! is judged, and the JSON schemas that it names. They are read as a user's own folder is.

/// The files by their paths in `schemas/extensions`.
#[rustfmt::skip]
pub const VOCABULARIES: [(&str, &str); 30] = [
    ("cost.toml", include_str!("../../schemas/extensions/cost.toml")),
    ("org.openchargealliance.costmsg/ConnectorUnplugged.json", include_str!("../../schemas/extensions/org.openchargealliance.costmsg/ConnectorUnplugged.json")),
    ("org.openchargealliance.costmsg/DefaultPrice.json", include_str!("../../schemas/extensions/org.openchargealliance.costmsg/DefaultPrice.json")),
    ("org.openchargealliance.costmsg/FinalCost.json", include_str!("../../schemas/extensions/org.openchargealliance.costmsg/FinalCost.json")),
    ("org.openchargealliance.costmsg/RunningCost.json", include_str!("../../schemas/extensions/org.openchargealliance.costmsg/RunningCost.json")),
    ("org.openchargealliance.costmsg/SetUserPrice.json", include_str!("../../schemas/extensions/org.openchargealliance.costmsg/SetUserPrice.json")),
    ("org.openchargealliance.costmsg/customData.json", include_str!("../../schemas/extensions/org.openchargealliance.costmsg/customData.json")),
    ("org.openchargealliance.iso15118pnc/Authorize.json", include_str!("../../schemas/extensions/org.openchargealliance.iso15118pnc/Authorize.json")),
    ("org.openchargealliance.iso15118pnc/AuthorizeResponse.json", include_str!("../../schemas/extensions/org.openchargealliance.iso15118pnc/AuthorizeResponse.json")),
    ("org.openchargealliance.iso15118pnc/CertificateSigned.json", include_str!("../../schemas/extensions/org.openchargealliance.iso15118pnc/CertificateSigned.json")),
    ("org.openchargealliance.iso15118pnc/CertificateSignedResponse.json", include_str!("../../schemas/extensions/org.openchargealliance.iso15118pnc/CertificateSignedResponse.json")),
    ("org.openchargealliance.iso15118pnc/DeleteCertificate.json", include_str!("../../schemas/extensions/org.openchargealliance.iso15118pnc/DeleteCertificate.json")),
    ("org.openchargealliance.iso15118pnc/DeleteCertificateResponse.json", include_str!("../../schemas/extensions/org.openchargealliance.iso15118pnc/DeleteCertificateResponse.json")),
    ("org.openchargealliance.iso15118pnc/Get15118EVCertificate.json", include_str!("../../schemas/extensions/org.openchargealliance.iso15118pnc/Get15118EVCertificate.json")),
    ("org.openchargealliance.iso15118pnc/Get15118EVCertificateResponse.json", include_str!("../../schemas/extensions/org.openchargealliance.iso15118pnc/Get15118EVCertificateResponse.json")),
    ("org.openchargealliance.iso15118pnc/GetCertificateStatus.json", include_str!("../../schemas/extensions/org.openchargealliance.iso15118pnc/GetCertificateStatus.json")),
    ("org.openchargealliance.iso15118pnc/GetCertificateStatusResponse.json", include_str!("../../schemas/extensions/org.openchargealliance.iso15118pnc/GetCertificateStatusResponse.json")),
    ("org.openchargealliance.iso15118pnc/GetInstalledCertificateIds.json", include_str!("../../schemas/extensions/org.openchargealliance.iso15118pnc/GetInstalledCertificateIds.json")),
    ("org.openchargealliance.iso15118pnc/GetInstalledCertificateIdsResponse.json", include_str!("../../schemas/extensions/org.openchargealliance.iso15118pnc/GetInstalledCertificateIdsResponse.json")),
    ("org.openchargealliance.iso15118pnc/InstallCertificate.json", include_str!("../../schemas/extensions/org.openchargealliance.iso15118pnc/InstallCertificate.json")),
    ("org.openchargealliance.iso15118pnc/InstallCertificateResponse.json", include_str!("../../schemas/extensions/org.openchargealliance.iso15118pnc/InstallCertificateResponse.json")),
    ("org.openchargealliance.iso15118pnc/SignCertificate.json", include_str!("../../schemas/extensions/org.openchargealliance.iso15118pnc/SignCertificate.json")),
    ("org.openchargealliance.iso15118pnc/SignCertificateResponse.json", include_str!("../../schemas/extensions/org.openchargealliance.iso15118pnc/SignCertificateResponse.json")),
    ("org.openchargealliance.iso15118pnc/TriggerMessage.json", include_str!("../../schemas/extensions/org.openchargealliance.iso15118pnc/TriggerMessage.json")),
    ("org.openchargealliance.iso15118pnc/TriggerMessageResponse.json", include_str!("../../schemas/extensions/org.openchargealliance.iso15118pnc/TriggerMessageResponse.json")),
    ("org.openchargealliance.multilanguage/customData.json", include_str!("../../schemas/extensions/org.openchargealliance.multilanguage/customData.json")),
    ("org.openchargealliance.org.qrcode/customData.json", include_str!("../../schemas/extensions/org.openchargealliance.org.qrcode/customData.json")),
    ("plug_and_charge.toml", include_str!("../../schemas/extensions/plug_and_charge.toml")),
    ("signed-meter-values/SignedMeterValue.json", include_str!("../../schemas/extensions/signed-meter-values/SignedMeterValue.json")),
    ("signed_meter_values.toml", include_str!("../../schemas/extensions/signed_meter_values.toml")),
];
