//! What makes a text no JSON, and the limits of what is read.

/// The most characters that a number may have. Number types of most languages convert as many digits without a setting.
pub(crate) const MAX_NUMBER_LENGTH: usize = 640;
/// The largest exponent, positive or negative. Decimal types hold far larger ones.
pub(crate) const MAX_EXPONENT: usize = 999_999;

/// The byte order mark of UTF-8, which RFC 8259 section 8.1 keeps out of JSON that is sent.
pub(crate) const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Why reading cannot go on. The place is the reader's position.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Fault {
    Syntax(SyntaxKind),
    Limit(LimitKind),
}

impl From<SyntaxKind> for Fault {
    fn from(kind: SyntaxKind) -> Self {
        Self::Syntax(kind)
    }
}

/// Why a text is not JSON (RFC 8259, RFC 7493).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SyntaxKind {
    /// There is no text, or only white space
    Empty,
    /// A byte order mark stands first
    ByteOrderMark,
    /// The text ends before the value does
    UnexpectedEnd,
    /// No value begins here
    ExpectedValue,
    /// No property name begins here
    ExpectedName,
    /// The colon after a property name is missing
    ExpectedColon,
    /// Neither a comma nor the end of the array
    ExpectedCommaOrBracket,
    /// Neither a comma nor the end of the object
    ExpectedCommaOrBrace,
    /// Something follows the value
    TrailingCharacters,
    /// A number that the grammar does not know
    InvalidNumber,
    /// A control character in a string
    ControlCharacter,
    /// A backslash that begins no escape
    InvalidEscape,
    /// An escaped surrogate without its other half
    LoneSurrogate,
    /// A string that is not UTF-8
    InvalidUtf8,
}

impl SyntaxKind {
    /// All kinds.
    pub const ALL: [Self; 14] = [
        Self::Empty,
        Self::ByteOrderMark,
        Self::UnexpectedEnd,
        Self::ExpectedValue,
        Self::ExpectedName,
        Self::ExpectedColon,
        Self::ExpectedCommaOrBracket,
        Self::ExpectedCommaOrBrace,
        Self::TrailingCharacters,
        Self::InvalidNumber,
        Self::ControlCharacter,
        Self::InvalidEscape,
        Self::LoneSurrogate,
        Self::InvalidUtf8,
    ];

    /// What is said of it in a message.
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Empty => "the frame is empty",
            Self::ByteOrderMark => "the frame begins with a byte order mark",
            Self::UnexpectedEnd => "the frame ends too early",
            Self::ExpectedValue => "expected a value",
            Self::ExpectedName => "expected a property name",
            Self::ExpectedColon => "expected `:`",
            Self::ExpectedCommaOrBracket => "expected `,` or `]`",
            Self::ExpectedCommaOrBrace => "expected `,` or `}`",
            Self::TrailingCharacters => "characters after the frame",
            Self::InvalidNumber => "invalid number",
            Self::ControlCharacter => "control character in a string",
            Self::InvalidEscape => "invalid escape in a string",
            Self::LoneSurrogate => "unpaired surrogate in a string",
            Self::InvalidUtf8 => "invalid UTF-8 in a string",
        }
    }
}

/// The limit of the decoder that a frame exceeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitKind {
    /// The frame has more bytes
    Bytes(usize),
    /// The payload nests more objects and arrays
    Depth(usize),
    /// A number has more characters
    NumberLength,
    /// A number has a larger exponent
    Exponent,
    /// More is wrong than these; so many are listed
    Violations(usize),
}

impl LimitKind {
    /// The limit.
    pub fn limit(self) -> usize {
        match self {
            Self::Bytes(limit) | Self::Depth(limit) | Self::Violations(limit) => limit,
            Self::NumberLength => MAX_NUMBER_LENGTH,
            Self::Exponent => MAX_EXPONENT,
        }
    }
}
