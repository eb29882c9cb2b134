//! The keywords that a violation can be about: those of JSON Schema, and words for the rules that are in no schema.

use crate::words::words;

words! {
    /// What a violation is about. The order is that in which reports and error texts list keywords.
    ///
    /// From here the compiler leads to all that a new keyword needs: the row that says what a peer is told (`reply.rs`), and,
    /// from the new kind of violation, its text and its facts.
    ///
    /// A keyword that the core does not judge itself, such as `pattern` or `oneOf` of a user's own schema, can become one
    /// more variant `Foreign(&'static str)`. The enum is then written out instead of declared by `words!`; the name is
    /// interned when the schema is compiled, so that a keyword stays `Copy` and `name` needs no allocation; `ALL` keeps to
    /// the core's own; and the `match` in `reply.rs` asks for the one row that all foreign keywords share.
    #[non_exhaustive]
    pub enum Keyword {
        /// The text is not JSON (RFC 8259, RFC 7493)
        Json = "json",
        /// The frame is beyond a limit of the codec
        Limit = "limit",
        /// The JSON is not a frame of OCPP-J [J16 4.2, P4 4.2]
        Frame = "frame",
        /// The action is unknown to the version, or not for this message type
        Action = "action",
        /// A property stands twice in an object (RFC 7493 section 2.3)
        Duplicate = "duplicate",
        /// `type` of JSON Schema
        Type = "type",
        /// `required` of JSON Schema
        Required = "required",
        /// `minItems` of JSON Schema
        MinItems = "minItems",
        /// `maxItems` of JSON Schema
        MaxItems = "maxItems",
        /// `additionalProperties` of JSON Schema
        AdditionalProperties = "additionalProperties",
        /// `enum` of JSON Schema
        Enum = "enum",
        /// `minLength` of JSON Schema
        MinLength = "minLength",
        /// `maxLength` of JSON Schema
        MaxLength = "maxLength",
        /// `minimum` of JSON Schema
        Minimum = "minimum",
        /// `maximum` of JSON Schema
        Maximum = "maximum",
        /// `multipleOf` of JSON Schema
        MultipleOf = "multipleOf",
        /// `format` of JSON Schema
        Format = "format",
    }
}

impl Keyword {
    /// Whether it is about a payload whose action is known. The others are about the frame
    /// itself, so that its payload is beside the point.
    pub fn is_about_payload(self) -> bool {
        !matches!(self, Self::Json | Self::Limit | Self::Frame | Self::Action)
    }
}
