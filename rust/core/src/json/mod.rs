//! JSON text to tokens: white space, strings, numbers, and what makes a text no JSON.

mod copy;
mod decimal;
mod digits;
mod float;
mod number;
mod padded;
mod reader;
mod rest;
mod scan;
mod skip;
mod string;
mod write;

pub use copy::same;
pub(crate) use decimal::Decimal;
pub use number::Number;
pub(crate) use number::{MAX_EXPONENT, MAX_LENGTH as MAX_NUMBER_LENGTH};
pub(crate) use padded::Padded;
pub(crate) use reader::{Fault, Reader};
pub(crate) use rest::Rest;
pub use string::JsonStr;
pub(crate) use string::Token;
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
