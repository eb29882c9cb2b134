//! What a peer whose frame is refused is told: the reply tables, and the frame that goes back.

use crate::decode::recover;
use crate::json::{JsonText, Padded};
use crate::keyword::Keyword;
use crate::message::MessageType;
use crate::version::{ErrorCode, UNREADABLE_ID, Version};
use crate::violation::{FrameFault, Violation, ViolationKind};
use crate::words::words;

words! {
    /// A row of a reply table: what is broken, as far as a peer may be told different things.
    #[allow(missing_docs, reason = "most are keywords of JSON Schema")]
    #[non_exhaustive]
    pub enum Row {
        /// The text is not JSON, not a frame, or beyond a limit, and its message id can be read
        Json = "json",
        /// The text is not JSON, not a frame, or beyond a limit, and its message id cannot be read
        Id = "id",
        /// The version does not know the message type number
        MessageType = "messageType",
        /// The version does not know the action
        Action = "action",
        /// A property stands twice in an object
        Duplicate = "duplicate",
        Type = "type",
        Required = "required",
        MinItems = "minItems",
        MaxItems = "maxItems",
        AdditionalProperties = "additionalProperties",
        Enum = "enum",
        MinLength = "minLength",
        MaxLength = "maxLength",
        Minimum = "minimum",
        Maximum = "maximum",
        MultipleOf = "multipleOf",
        Format = "format",
        /// A keyword that only users' schemas have
        Foreign = "foreign",
    }
}

impl Row {
    /// The row of a violation in a frame whose id can be read, or cannot.
    fn of(kind: &ViolationKind, has_id: bool) -> Self {
        if matches!(kind, ViolationKind::Frame(FrameFault::MessageType)) {
            return Self::MessageType;
        }
        match kind.keyword() {
            Keyword::Json | Keyword::Limit | Keyword::Frame if has_id => Self::Json,
            Keyword::Json | Keyword::Limit | Keyword::Frame => Self::Id,
            Keyword::Action => Self::Action,
            Keyword::Duplicate => Self::Duplicate,
            Keyword::Type => Self::Type,
            Keyword::Required => Self::Required,
            Keyword::MinItems => Self::MinItems,
            Keyword::MaxItems => Self::MaxItems,
            Keyword::AdditionalProperties => Self::AdditionalProperties,
            Keyword::Enum => Self::Enum,
            Keyword::MinLength => Self::MinLength,
            Keyword::MaxLength => Self::MaxLength,
            Keyword::Minimum => Self::Minimum,
            Keyword::Maximum => Self::Maximum,
            Keyword::MultipleOf => Self::MultipleOf,
            Keyword::Format => Self::Format,
            Keyword::Foreign(_) => Self::Foreign,
        }
    }

    /// What a version says to a peer; `None` is silence.
    fn code(self, version: Version) -> Option<ErrorCode> {
        match version {
            Version::V16 => self.code_of_1_6(),
            Version::V201 | Version::V21 => self.code_of_2(),
        }
    }

    /// In 1.6 a `ProtocolError` is a payload that is incomplete [J16 4.2.3].
    fn code_of_1_6(self) -> Option<ErrorCode> {
        Some(match self {
            Self::Id | Self::MessageType => return None,
            Self::Json | Self::Duplicate | Self::AdditionalProperties => ErrorCode::FormationViolation,
            Self::Action => ErrorCode::NotImplemented,
            Self::Type => ErrorCode::TypeConstraintViolation,
            Self::Required => ErrorCode::ProtocolError,
            Self::MinItems | Self::MaxItems => ErrorCode::OccurenceConstraintViolation,
            Self::Enum
            | Self::MinLength
            | Self::MaxLength
            | Self::Minimum
            | Self::Maximum
            | Self::MultipleOf
            | Self::Format
            | Self::Foreign => ErrorCode::PropertyConstraintViolation,
        })
    }

    /// In 2.x a `ProtocolError` is a payload that does not conform to the PDU structure [P4 4.3]. An unknown message type is
    /// ignored: in 2.0.1 since the errata of 2026, which deprecate `MessageTypeNotSupported` [2.0.1 P4 errata 4.1, 4.2].
    fn code_of_2(self) -> Option<ErrorCode> {
        Some(match self {
            Self::MessageType => return None,
            Self::Id => ErrorCode::RpcFrameworkError,
            Self::Json | Self::Duplicate => ErrorCode::FormatViolation,
            Self::Action => ErrorCode::NotImplemented,
            Self::Type => ErrorCode::TypeConstraintViolation,
            Self::Required | Self::MinItems | Self::MaxItems => ErrorCode::OccurrenceConstraintViolation,
            Self::AdditionalProperties => ErrorCode::ProtocolError,
            Self::Enum
            | Self::MinLength
            | Self::MaxLength
            | Self::Minimum
            | Self::Maximum
            | Self::MultipleOf
            | Self::Format
            | Self::Foreign => ErrorCode::PropertyConstraintViolation,
        })
    }
}

/// The error code that each broken rule gets; `None` is silence. A user may replace rows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReplyTable {
    version: Version,
    codes: [Option<ErrorCode>; Row::ALL.len()],
}

impl ReplyTable {
    /// The table of a version.
    pub fn new(version: Version) -> Self {
        Self { version, codes: Row::ALL.map(|row| row.code(version)) }
    }

    /// All rows, in order.
    pub fn rows(&self) -> impl Iterator<Item = (Row, Option<ErrorCode>)> {
        Row::ALL.into_iter().zip(self.codes)
    }

    /// Replaces the code of a row.
    pub fn set(&mut self, row: Row, code: Option<ErrorCode>) {
        self.codes[row as usize] = code;
    }

    fn code(&self, row: Row) -> Option<ErrorCode> {
        self.codes[row as usize]
    }
}

/// A frame that was refused, why, and what to answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// In document order; never empty. One of them decides the code: see [`Refusal::decisive`].
    pub violations: Vec<Violation>,
    /// The error code that the frame gets, or would get if such a frame could be answered
    pub code: Option<ErrorCode>,
    /// The text of the violation that decides
    pub description: String,
    /// The message id, where it can be read
    pub unique_id: Option<String>,
    /// The message type number, where it can be read
    pub message_type: Option<i64>,
    /// The action of a CALL or a SEND, where it can be read, cut at 64 characters; of a CALLRESULT the action that it
    /// answers, where that is known
    pub action: Option<String>,
    /// The frame to send back; `None` where the protocol says to stay silent
    pub reply: Option<String>,
}

impl Refusal {
    #[cold]
    pub(crate) fn new(frame: &[u8], violations: Vec<Violation>, table: &ReplyTable, answered: Option<&str>) -> Self {
        let header = recover(frame);
        let version = table.version;
        let decisive = decisive(&violations);
        let code = table.code(Row::of(&decisive.kind, header.unique_id.is_some()));
        let description = version.cut_description(&decisive.message()).to_owned();
        let reply = code.and_then(|code| {
            let id = header.unique_id.as_deref();
            let carrier = carrier(version, header.message_type, id)?;
            Some(error_frame(carrier, id.unwrap_or(UNREADABLE_ID), code, &description))
        });
        Self {
            violations,
            code,
            description,
            unique_id: header.unique_id,
            message_type: header.message_type,
            action: header.action.or_else(|| answered.map(str::to_owned)),
            reply,
        }
    }

    /// The violation that decides the code: the first in the payload that no rule of a policy resolves. It is the first of
    /// all where that one is about the frame itself: then its payload is beside the point.
    pub fn decisive(&self) -> &Violation {
        decisive(&self.violations)
    }
}

fn decisive(violations: &[Violation]) -> &Violation {
    let is_decisive = |violation: &&Violation| violation.rule.is_none() && !violation.kind.is_fatal();
    let first = &violations[0];
    if first.kind.is_fatal() { first } else { violations.iter().find(is_decisive).unwrap_or(first) }
}

/// Returns the type of the frame that refuses one of this type: a CALLERROR for a CALL and for what cannot be told, a
/// CALLRESULTERROR for a CALLRESULT where the version has it, and none for what is never answered [P4 4.2.3].
fn carrier(version: Version, message_type: Option<i64>, id: Option<&str>) -> Option<MessageType> {
    let types = version.message_types();
    match types.iter().find(|known| Some(known.number()) == message_type).map(|known| known.refusal()) {
        None => Some(MessageType::CallError),
        Some(refusal) => refusal.filter(|refusal| types.contains(refusal)),
    }
    // Only a CALLERROR may do without the id of what it refuses.
    .filter(|&refusal| refusal == MessageType::CallError || id.is_some())
}

fn error_frame(message_type: MessageType, id: &str, code: ErrorCode, description: &str) -> String {
    let mut frame = JsonText::default();
    frame.push_string(message_type.opening(), id);
    frame.push_string(&Padded::COMMA, code.name());
    frame.push_string(&Padded::COMMA, description);
    frame.push_ascii(",{}]");
    frame.as_json_str().to_str().into_owned()
}
