//! The words of OCPP-J: the five message types, and a frame in its parts [J16 4.2, P4 4.2].

use crate::json::Padded;
use crate::violation::Violation;

/// The longest message id, in characters [J16 4.1.4, P4 4.1.4].
pub(crate) const MAX_ID: usize = 36;

/// The first element of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageType {
    /// A request
    Call = 2,
    /// Its answer
    CallResult = 3,
    /// Its refusal
    CallError = 4,
    /// The refusal of an answer (2.1)
    CallResultError = 5,
    /// A message that is not answered (2.1)
    Send = 6,
}

impl MessageType {
    /// The number on the wire.
    pub fn number(self) -> i64 {
        self as i64
    }

    /// The text that a frame of this type begins with.
    pub(crate) fn opening(self) -> &'static Padded {
        static OPENINGS: [Padded; 5] = [
            Padded::short("[2,"),
            Padded::short("[3,"),
            Padded::short("[4,"),
            Padded::short("[5,"),
            Padded::short("[6,"),
        ];
        &OPENINGS[match self {
            Self::Call => 0,
            Self::CallResult => 1,
            Self::CallError => 2,
            Self::CallResultError => 3,
            Self::Send => 4,
        }]
    }

    /// How many elements a frame of this type has.
    pub(crate) fn elements(self) -> usize {
        match self {
            Self::CallResult => 3,
            Self::Call | Self::Send => 4,
            Self::CallError | Self::CallResultError => 5,
        }
    }
}

/// What follows the type and the id in a frame.
#[derive(Clone, Debug, PartialEq)]
pub enum Body<V> {
    /// Of a CALL and a SEND
    Request {
        /// The number of the action in the [`Catalog`]
        action: usize,
        /// What is asked
        payload: V,
    },
    /// Of a CALLRESULT
    Result {
        /// The action that it answers, when that is known; only then the payload was validated
        action: Option<usize>,
        /// The answer
        payload: V,
    },
    /// Of a CALLERROR and a CALLRESULTERROR; what a short frame leaves out is `None`
    Error {
        /// As the peer spells it: any code is accepted, so that no error is lost
        code: V,
        /// In words
        description: Option<V>,
        /// An object; a string only where `deviations` say so
        details: Option<V>,
    },
}

/// A frame that was accepted.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame<V> {
    /// Which of the five
    pub message_type: MessageType,
    /// The message id
    pub unique_id: V,
    /// The rest
    pub body: Body<V>,
    /// What is off-spec and was accepted
    pub deviations: Vec<Violation>,
}

/// The header of a frame, its payload unread.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// Which of the five
    pub message_type: MessageType,
    /// The message id
    pub unique_id: String,
    /// Of a CALL and a SEND; whether the version knows it was not asked
    pub action: Option<String>,
}
