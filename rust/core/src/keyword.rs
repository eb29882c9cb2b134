//! The keywords that a violation can be about: those of JSON Schema, and words for the rules that are in no schema.

use std::fmt;

/// What a violation is about. The order is that in which reports and error texts list keywords.
///
/// From here the compiler leads to all that a new keyword needs: the row that says what a peer is told (`reply.rs`), and,
/// from the new kind of violation, its text and its facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Keyword {
    /// The text is not JSON (RFC 8259, RFC 7493)
    Json,
    /// The frame is beyond a limit of the codec
    Limit,
    /// The JSON is not a frame of OCPP-J [J16 4.2, P4 4.2]
    Frame,
    /// The action is unknown to the version, or not for this message type
    Action,
    /// A property stands twice in an object (RFC 7493 section 2.3)
    Duplicate,
    /// `type` of JSON Schema
    Type,
    /// `required` of JSON Schema
    Required,
    /// `minItems` of JSON Schema
    MinItems,
    /// `maxItems` of JSON Schema
    MaxItems,
    /// `additionalProperties` of JSON Schema
    AdditionalProperties,
    /// `enum` of JSON Schema
    Enum,
    /// `minLength` of JSON Schema
    MinLength,
    /// `maxLength` of JSON Schema
    MaxLength,
    /// `minimum` of JSON Schema
    Minimum,
    /// `maximum` of JSON Schema
    Maximum,
    /// `multipleOf` of JSON Schema
    MultipleOf,
    /// `format` of JSON Schema
    Format,
    /// A keyword of JSON Schema that only users' schemas have, and that a [`Delegate`](crate::Delegate) judges; one of
    /// [`Keyword::FOREIGN`]
    Foreign(&'static str),
}

impl Keyword {
    /// All that the core judges itself, in order.
    pub const ALL: [Self; 17] = [
        Self::Json,
        Self::Limit,
        Self::Frame,
        Self::Action,
        Self::Duplicate,
        Self::Type,
        Self::Required,
        Self::MinItems,
        Self::MaxItems,
        Self::AdditionalProperties,
        Self::Enum,
        Self::MinLength,
        Self::MaxLength,
        Self::Minimum,
        Self::Maximum,
        Self::MultipleOf,
        Self::Format,
    ];

    /// The names of those that it does not.
    pub const FOREIGN: [&'static str; 23] = [
        "additionalItems",
        "allOf",
        "anyOf",
        "const",
        "contains",
        "dependencies",
        "dependentRequired",
        "dependentSchemas",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "if",
        "maxContains",
        "maxProperties",
        "minContains",
        "minProperties",
        "not",
        "oneOf",
        "pattern",
        "patternProperties",
        "propertyNames",
        "unevaluatedItems",
        "unevaluatedProperties",
        "uniqueItems",
    ];

    /// Returns all of them, those that the core judges itself first.
    pub fn every() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().chain(Self::FOREIGN.map(Self::Foreign))
    }

    /// How it is spelled.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Limit => "limit",
            Self::Frame => "frame",
            Self::Action => "action",
            Self::Duplicate => "duplicate",
            Self::Type => "type",
            Self::Required => "required",
            Self::MinItems => "minItems",
            Self::MaxItems => "maxItems",
            Self::AdditionalProperties => "additionalProperties",
            Self::Enum => "enum",
            Self::MinLength => "minLength",
            Self::MaxLength => "maxLength",
            Self::Minimum => "minimum",
            Self::Maximum => "maximum",
            Self::MultipleOf => "multipleOf",
            Self::Format => "format",
            Self::Foreign(name) => name,
        }
    }

    /// Finds the one that is spelled so.
    pub fn named(name: &str) -> Option<Self> {
        Self::every().find(|known| known.name() == name)
    }

    /// Whether it is about a payload whose action is known. The others are about the frame
    /// itself, so that its payload is beside the point.
    pub fn is_about_payload(self) -> bool {
        !matches!(self, Self::Json | Self::Limit | Self::Frame | Self::Action)
    }
}

impl fmt::Display for Keyword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
