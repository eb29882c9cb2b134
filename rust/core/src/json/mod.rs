//! JSON text to tokens and back: white space, strings, numbers, and what makes a text no JSON. It needs no other module.

mod copy;
mod decimal;
mod digits;
mod fault;
mod float;
mod number;
mod padded;
mod reader;
mod rest;
mod scan;
mod skip;
mod string;
mod text;
mod write;

pub use copy::same;
pub(crate) use decimal::Decimal;
pub(crate) use fault::{BYTE_ORDER_MARK, Fault, MAX_EXPONENT, MAX_NUMBER_LENGTH};
pub use fault::{LimitKind, SyntaxKind};
pub(crate) use number::EXACT_POWERS;
pub use number::Number;
pub(crate) use padded::Padded;
pub(crate) use reader::Reader;
pub(crate) use rest::Rest;
pub use text::JsonStr;
pub(crate) use text::Token;
pub use write::JsonText;

use std::fmt;

/// The types of JSON Schema; `integer` stands beside `number` as it does there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonType {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number without fraction and exponent
    Integer,
    /// Any other number
    Number,
    /// A string
    String,
    /// An array
    Array,
    /// An object
    Object,
}

impl JsonType {
    /// The name as JSON Schema spells it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }
}

impl fmt::Display for JsonType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
