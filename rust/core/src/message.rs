//! The words of OCPP-J: the five message types, and a frame in its parts [J16 4.2, P4 4.2].

use crate::json::Padded;
use crate::violation::Violation;
use crate::words::words;

/// The longest message id, in characters [J16 4.1.4, P4 4.1.4].
pub(crate) const MAX_ID: u16 = 36;

words! {
    /// The first element of a frame, by the name that the specification has for such messages.
    pub enum MessageType {
        /// A request
        Call = "CALL",
        /// The answer to a CALL
        CallResult = "CALLRESULT",
        /// The refusal of a CALL
        CallError = "CALLERROR",
        /// The refusal of a CALLRESULT (2.1)
        CallResultError = "CALLRESULTERROR",
        /// A message that is not answered (2.1)
        Send = "SEND",
    }
}

impl MessageType {
    /// The number on the wire.
    #[inline]
    pub const fn number(self) -> i64 {
        match self {
            Self::Call => 2,
            Self::CallResult => 3,
            Self::CallError => 4,
            Self::CallResultError => 5,
            Self::Send => 6,
        }
    }

    /// Finds the type of a number.
    pub fn of(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.number() == number)
    }

    /// The text that a frame of this type begins with.
    pub(crate) fn opening(self) -> &'static Padded {
        match self {
            Self::Call => const { &Padded::short("[2,") },
            Self::CallResult => const { &Padded::short("[3,") },
            Self::CallError => const { &Padded::short("[4,") },
            Self::CallResultError => const { &Padded::short("[5,") },
            Self::Send => const { &Padded::short("[6,") },
        }
    }

    /// What follows the type and the id in a frame of this type.
    #[inline]
    pub(crate) fn parts(self) -> Parts {
        match self {
            Self::Call | Self::Send => Parts::Request,
            Self::CallResult => Parts::Result,
            Self::CallError | Self::CallResultError => Parts::Error,
        }
    }

    /// How many elements a frame of this type has.
    #[inline]
    pub(crate) fn elements(self) -> usize {
        match self.parts() {
            Parts::Result => 3,
            Parts::Request => 4,
            Parts::Error => 5,
        }
    }

    /// The type that refuses a message of this type; `None` where nothing answers it [P4 4.2.3].
    pub(crate) fn refusal(self) -> Option<Self> {
        match self {
            Self::Call => Some(Self::CallError),
            Self::CallResult => Some(Self::CallResultError),
            Self::CallError | Self::CallResultError | Self::Send => None,
        }
    }
}

/// What follows the type and the id in a frame: see [`Body`], which holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Parts {
    /// An action and a payload
    Request,
    /// A payload
    Result,
    /// An error code, a description and details
    Error,
}

/// What follows the type and the id in a frame.
#[derive(Clone, Debug, PartialEq)]
pub enum Body<V> {
    /// A CALL and a SEND have this body
    Request {
        /// The index of the action in the catalog
        action: usize,
        /// What is asked
        payload: V,
    },
    /// A CALLRESULT has this body
    Result {
        /// The action that it answers, when that is known; the payload was validated if that has a response schema
        action: Option<usize>,
        /// The answer
        payload: V,
    },
    /// A CALLERROR and a CALLRESULTERROR have this body; what a short frame leaves out is `None`
    Error {
        /// The code as the peer spells it: any is accepted, so that no error is lost
        code: V,
        /// In words
        description: Option<V>,
        /// An object; a string only where `deviations` say so
        details: Option<V>,
    },
}

words! {
    /// The status that the answer to a `DataTransfer` should have, if nothing else decides.
    pub enum DataStatus {
        /// No extension is of this vendor
        UnknownVendorId = "UnknownVendorId",
        /// No extension of the vendor is of this message
        UnknownMessageId = "UnknownMessageId",
        /// The data breaks its schema
        Rejected = "Rejected",
    }
}

/// What extensions say of a payload: of the data that `DataTransfer` carries, of `customData`, and of strings that hold JSON.
#[derive(Clone, Debug, PartialEq)]
pub struct Data<V> {
    /// What is wrong with it
    pub violations: Vec<Violation>,
    /// Whether anything is, which a walk knows before it is looked for
    pub(crate) is_wrong: bool,
    /// How a `DataTransfer` should be answered; `None`: nothing is wrong with it
    pub status: Option<DataStatus>,
    /// The message that a `DataTransfer` carries: see [`Catalog::transfers`](crate::Catalog::transfers)
    pub transfer: Option<usize>,
    /// The value of the JSON that `data` of a `DataTransfer` holds as text
    pub value: Option<V>,
}

impl<V> Default for Data<V> {
    fn default() -> Self {
        Self { violations: Vec::new(), is_wrong: false, status: None, transfer: None, value: None }
    }
}

/// A frame that was accepted.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame<V> {
    /// The message type, one of five
    pub message_type: MessageType,
    /// The message id
    pub unique_id: V,
    /// The rest
    pub body: Body<V>,
    /// What is off-spec and was accepted
    pub deviations: Vec<Violation>,
    /// What extensions say of the payload, where one is about it
    pub data: Option<Box<Data<V>>>,
}

/// The header of a frame, its payload unread.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// The message type, one of five
    pub message_type: MessageType,
    /// The message id
    pub unique_id: String,
    /// The action of a CALL or a SEND; it may be one that the version does not know
    pub action: Option<String>,
}
