//! What differs between the versions of OCPP: names, frames, error codes, and what broken input gets.
//!
//! A new version is one row of [`ROWS`], one table of rules, and its schemas.

use crate::message::MessageType::{self, Call, CallError, CallResult, CallResultError, Send};

/// A version of OCPP.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Version {
    /// OCPP 1.6, with the security white paper
    V16,
    /// OCPP 2.0.1
    V201,
    /// OCPP 2.1
    V21,
}

/// How a version writes `date-time`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateTime {
    /// ISO 8601, the zone optional
    Iso8601,
    /// RFC 3339
    Rfc3339,
}

/// The error codes of all versions. Each version has its own spelling of some [J16 4.2.3, J16 errata 5, P4 4.3].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the specification's own")]
pub enum ErrorCode {
    FormationViolation,
    FormatViolation,
    GenericError,
    InternalError,
    MessageTypeNotSupported,
    NotImplemented,
    NotSupported,
    OccurenceConstraintViolation,
    OccurrenceConstraintViolation,
    PropertyConstraintViolation,
    ProtocolError,
    RpcFrameworkError,
    SecurityError,
    TypeConstraintViolation,
}

use ErrorCode as Code;

/// The codes of 1.6, with the specification's misspelling, which is permanent.
const CODES_16: [Code; 10] = [
    Code::FormationViolation,
    Code::GenericError,
    Code::InternalError,
    Code::NotImplemented,
    Code::NotSupported,
    Code::OccurenceConstraintViolation,
    Code::PropertyConstraintViolation,
    Code::ProtocolError,
    Code::SecurityError,
    Code::TypeConstraintViolation,
];
/// The codes of 2.0.1 and 2.1.
const CODES_2: [Code; 12] = [
    Code::FormatViolation,
    Code::GenericError,
    Code::InternalError,
    Code::MessageTypeNotSupported,
    Code::NotImplemented,
    Code::NotSupported,
    Code::OccurrenceConstraintViolation,
    Code::PropertyConstraintViolation,
    Code::ProtocolError,
    Code::RpcFrameworkError,
    Code::SecurityError,
    Code::TypeConstraintViolation,
];

/// What was broken: the part of the frame, or the JSON Schema keyword.
pub(crate) type Rule = (&'static str, Option<Code>);

/// How many rules a table has.
pub(crate) const RULES: usize = 16;

const RULES_16: [Rule; RULES] = [
    ("json", Some(Code::FormationViolation)),
    ("id", None),
    ("messageType", None),
    ("action", Some(Code::NotImplemented)),
    ("duplicate", Some(Code::FormationViolation)),
    ("type", Some(Code::TypeConstraintViolation)),
    ("required", Some(Code::ProtocolError)),
    ("minItems", Some(Code::OccurenceConstraintViolation)),
    ("maxItems", Some(Code::OccurenceConstraintViolation)),
    ("additionalProperties", Some(Code::FormationViolation)),
    ("enum", Some(Code::PropertyConstraintViolation)),
    ("maxLength", Some(Code::PropertyConstraintViolation)),
    ("minimum", Some(Code::PropertyConstraintViolation)),
    ("maximum", Some(Code::PropertyConstraintViolation)),
    ("multipleOf", Some(Code::PropertyConstraintViolation)),
    ("format", Some(Code::PropertyConstraintViolation)),
];

const RULES_201: [Rule; RULES] = [
    ("json", Some(Code::FormatViolation)),
    ("id", Some(Code::RpcFrameworkError)),
    ("messageType", Some(Code::MessageTypeNotSupported)),
    ("action", Some(Code::NotImplemented)),
    ("duplicate", Some(Code::FormatViolation)),
    ("type", Some(Code::TypeConstraintViolation)),
    ("required", Some(Code::OccurrenceConstraintViolation)),
    ("minItems", Some(Code::OccurrenceConstraintViolation)),
    ("maxItems", Some(Code::OccurrenceConstraintViolation)),
    ("additionalProperties", Some(Code::ProtocolError)),
    ("enum", Some(Code::PropertyConstraintViolation)),
    ("maxLength", Some(Code::PropertyConstraintViolation)),
    ("minimum", Some(Code::PropertyConstraintViolation)),
    ("maximum", Some(Code::PropertyConstraintViolation)),
    ("multipleOf", Some(Code::PropertyConstraintViolation)),
    ("format", Some(Code::PropertyConstraintViolation)),
];

const RULES_21: [Rule; RULES] = {
    let mut rules = RULES_201;
    rules[2] = ("messageType", None);
    rules
};

struct Row {
    number: &'static str,
    subprotocol: &'static str,
    folder: &'static str,
    request_suffix: &'static str,
    message_types: &'static [MessageType],
    date_time: DateTime,
    codes: &'static [Code],
    rules: &'static [Rule; RULES],
    /// The longest errorDescription, in characters.
    description: usize,
}

const ROWS: [Row; 3] = [
    Row {
        number: "1.6",
        subprotocol: "ocpp1.6",
        folder: "v16",
        request_suffix: "",
        message_types: &[Call, CallResult, CallError],
        date_time: DateTime::Iso8601,
        codes: &CODES_16,
        rules: &RULES_16,
        description: usize::MAX,
    },
    Row {
        number: "2.0.1",
        subprotocol: "ocpp2.0.1",
        folder: "v201",
        request_suffix: "Request",
        message_types: &[Call, CallResult, CallError],
        date_time: DateTime::Rfc3339,
        codes: &CODES_2,
        rules: &RULES_201,
        description: 255,
    },
    Row {
        number: "2.1",
        subprotocol: "ocpp2.1",
        folder: "v21",
        request_suffix: "Request",
        message_types: &[Call, CallResult, CallError, CallResultError, Send],
        date_time: DateTime::Rfc3339,
        codes: &CODES_2,
        rules: &RULES_21,
        description: 255,
    },
];

impl Version {
    /// All versions.
    pub const ALL: [Self; 3] = [Self::V16, Self::V201, Self::V21];

    fn row(self) -> &'static Row {
        &ROWS[self as usize]
    }

    /// The version of a number (`2.0.1`) or of a WebSocket subprotocol (`ocpp2.0.1`).
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|version| name == version.number() || name == version.subprotocol())
    }

    /// The number: `1.6`, `2.0.1`, `2.1`.
    pub fn number(self) -> &'static str {
        self.row().number
    }

    /// The WebSocket subprotocol: `ocpp1.6` …
    pub fn subprotocol(self) -> &'static str {
        self.row().subprotocol
    }

    /// The message types that a peer may send.
    pub fn message_types(self) -> &'static [MessageType] {
        self.row().message_types
    }

    /// The error codes, as this version spells them.
    pub fn error_codes(self) -> &'static [ErrorCode] {
        self.row().codes
    }

    pub(crate) fn folder(self) -> &'static str {
        self.row().folder
    }

    pub(crate) fn date_time(self) -> DateTime {
        self.row().date_time
    }

    pub(crate) fn rules(self) -> &'static [Rule; RULES] {
        self.row().rules
    }

    /// As much of an errorDescription as the version allows.
    pub fn cut_description(self, description: &str) -> &str {
        let most = self.row().description;
        // No text has more characters than bytes.
        if description.len() <= most {
            return description;
        }
        let end = description.char_indices().nth(most).map_or(description.len(), |(end, _)| end);
        &description[..end]
    }

    /// What the official name of a request's schema file has after the action.
    pub(crate) fn request_suffix(self) -> &'static str {
        self.row().request_suffix
    }
}

impl ErrorCode {
    /// The code as the wire spells it.
    pub fn name(self) -> &'static str {
        match self {
            Self::FormationViolation => "FormationViolation",
            Self::FormatViolation => "FormatViolation",
            Self::GenericError => "GenericError",
            Self::InternalError => "InternalError",
            Self::MessageTypeNotSupported => "MessageTypeNotSupported",
            Self::NotImplemented => "NotImplemented",
            Self::NotSupported => "NotSupported",
            Self::OccurenceConstraintViolation => "OccurenceConstraintViolation",
            Self::OccurrenceConstraintViolation => "OccurrenceConstraintViolation",
            Self::PropertyConstraintViolation => "PropertyConstraintViolation",
            Self::ProtocolError => "ProtocolError",
            Self::RpcFrameworkError => "RpcFrameworkError",
            Self::SecurityError => "SecurityError",
            Self::TypeConstraintViolation => "TypeConstraintViolation",
        }
    }
}
