//! What differs between the versions of OCPP: names, message types, error codes, and how a date-time is written.
//!
//! What a peer is told is in `reply.rs`, and which actions there are in `schema/official.rs`; a new version is a row here,
//! from which the compiler leads there.

use crate::message::MessageType::{self, Call, CallError, CallResult, CallResultError, Send};
use crate::words::words;

words! {
    /// A version of OCPP.
    pub enum Version {
        /// OCPP 1.6, with the security white paper
        V16 = "1.6",
        /// OCPP 2.0.1
        V201 = "2.0.1",
        /// OCPP 2.1
        V21 = "2.1",
    }
}

words! {
    /// The error codes of all versions. Each version has its own spelling of some [J16 4.2.3, J16 errata 5, P4 4.3].
    #[allow(missing_docs, reason = "the names are the specification's own")]
    #[non_exhaustive]
    pub enum ErrorCode {
        FormationViolation = "FormationViolation",
        FormatViolation = "FormatViolation",
        GenericError = "GenericError",
        InternalError = "InternalError",
        MessageTypeNotSupported = "MessageTypeNotSupported",
        NotImplemented = "NotImplemented",
        NotSupported = "NotSupported",
        OccurenceConstraintViolation = "OccurenceConstraintViolation",
        OccurrenceConstraintViolation = "OccurrenceConstraintViolation",
        PropertyConstraintViolation = "PropertyConstraintViolation",
        ProtocolError = "ProtocolError",
        RpcFrameworkError = "RpcFrameworkError",
        SecurityError = "SecurityError",
        TypeConstraintViolation = "TypeConstraintViolation",
    }
}

words! {
    /// The standard by which a version writes `date-time`.
    pub enum DateTime {
        /// ISO 8601, of which OCPP leaves the zone optional
        Iso8601 = "ISO 8601",
        /// RFC 3339, where the zone is required
        Rfc3339 = "RFC 3339",
    }
}

use ErrorCode as Code;

/// The id in the refusal of a frame whose own id cannot be read [P4 4.2.3].
pub(crate) const UNREADABLE_ID: &str = "-1";

/// The facts of one version.
struct Facts {
    subprotocol: &'static str,
    folder: &'static str,
    request_suffix: &'static str,
    message_types: &'static [MessageType],
    error_codes: &'static [Code],
    date_time: DateTime,
    /// The id of such a refusal, where the version has any.
    unreadable_id: Option<&'static str>,
    /// The longest errorDescription, in characters.
    max_description: usize,
}

static V16: Facts = Facts {
    subprotocol: "ocpp1.6",
    folder: "v16",
    request_suffix: "",
    message_types: &[Call, CallResult, CallError],
    // With the specification's misspelling of an occurrence, which is permanent [J16 errata 5].
    error_codes: &[
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
    ],
    date_time: DateTime::Iso8601,
    unreadable_id: None,
    max_description: usize::MAX,
};

static V201: Facts = Facts {
    subprotocol: "ocpp2.0.1",
    folder: "v201",
    request_suffix: "Request",
    message_types: &[Call, CallResult, CallError],
    error_codes: CODES_2,
    date_time: DateTime::Rfc3339,
    unreadable_id: Some(UNREADABLE_ID),
    max_description: 255,
};

static V21: Facts = Facts {
    subprotocol: "ocpp2.1",
    folder: "v21",
    request_suffix: "Request",
    message_types: &[Call, CallResult, CallError, CallResultError, Send],
    error_codes: CODES_2,
    date_time: DateTime::Rfc3339,
    unreadable_id: Some(UNREADABLE_ID),
    max_description: 255,
};

/// The error codes of 2.0.1 and 2.1.
const CODES_2: &[Code] = &[
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

impl Version {
    fn facts(self) -> &'static Facts {
        match self {
            Self::V16 => &V16,
            Self::V201 => &V201,
            Self::V21 => &V21,
        }
    }

    /// The version of a number (`2.0.1`) or of a WebSocket subprotocol (`ocpp2.0.1`).
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|version| name == version.number() || name == version.subprotocol())
    }

    /// The number: `1.6`, `2.0.1`, `2.1`.
    pub fn number(self) -> &'static str {
        self.name()
    }

    /// The WebSocket subprotocol: `ocpp1.6` …
    pub fn subprotocol(self) -> &'static str {
        self.facts().subprotocol
    }

    /// The message types that a peer may send.
    #[inline]
    pub fn message_types(self) -> &'static [MessageType] {
        self.facts().message_types
    }

    /// The error codes, as this version spells them.
    pub fn error_codes(self) -> &'static [ErrorCode] {
        self.facts().error_codes
    }

    /// The standard by which the version writes `date-time`.
    pub fn date_time(self) -> DateTime {
        self.facts().date_time
    }

    /// The id in the refusal of a frame whose own id cannot be read [P4 4.2.3]; `None` where the version has no such
    /// refusals.
    pub fn unreadable_id(self) -> Option<&'static str> {
        self.facts().unreadable_id
    }

    pub(crate) fn folder(self) -> &'static str {
        self.facts().folder
    }

    /// Cuts an errorDescription to the length that the version allows.
    pub fn cut_description(self, description: &str) -> &str {
        let most = self.facts().max_description;
        // No text has more characters than bytes.
        if description.len() <= most {
            return description;
        }
        let end = description.char_indices().nth(most).map_or(description.len(), |(end, _)| end);
        &description[..end]
    }

    /// The official name of a message, which is that of its schema: `BootNotificationRequest`, in 1.6 `BootNotification`. A
    /// SEND is called like its action. `None` for errors, which have no schema.
    pub fn message_name(self, message_type: MessageType, action: &str) -> Option<String> {
        match message_type {
            Call => Some(format!("{action}{}", self.request_suffix())),
            CallResult => Some(format!("{action}Response")),
            Send => Some(action.into()),
            CallError | CallResultError => None,
        }
    }

    /// What the official name of a CALL has after the action.
    pub(crate) fn request_suffix(self) -> &'static str {
        self.facts().request_suffix
    }
}
