//! What is wrong with a frame, as data. The text is made from it, and holds no value of the frame.

use crate::json::{Fault, JsonType, LimitKind, MAX_EXPONENT, MAX_NUMBER_LENGTH, SyntaxKind};
use crate::keyword::Keyword;
use std::borrow::Cow;
use std::fmt;

/// The longest name of a peer's choice that is repeated, in characters.
pub(crate) const MAX_NAME: usize = 64;

/// Why a JSON text is no OCPP-J frame [J16 4.2, P4 4.2].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrameFault {
    /// Not an array
    NotArray {
        /// What it is
        found: JsonType,
    },
    /// An array of another length
    Elements {
        /// How many elements the message type has
        expected: usize,
        /// How many elements there are
        found: usize,
    },
    /// An element of another type
    Element {
        /// The type that belongs there
        expected: JsonType,
        /// The type that is there
        found: JsonType,
    },
    /// A message id that is too long
    IdLength {
        /// In characters
        limit: usize,
        /// In characters
        length: usize,
    },
    /// A message type number that the version does not know
    MessageType,
    /// An error code that the version does not have
    ErrorCode,
}

/// Why a value cannot be written as JSON.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ValueFault {
    /// NaN or an infinity
    NotFinite,
    /// Text with an unpaired surrogate
    LoneSurrogate,
    /// A date-time without a zone
    NaiveDateTime,
    /// A date-time that in UTC is not within the years 1 to 9999
    DateTimeRange,
    /// A type that has no JSON
    Foreign {
        /// Its name
        type_: Box<str>,
    },
    /// A property name that is no text
    Key {
        /// The name of its type
        type_: Box<str>,
    },
}

/// What is wrong: the rule that was broken and the facts that say how, but no value.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "the keywords of JSON Schema, and their limits")]
pub enum ViolationKind {
    Json(SyntaxKind),
    Limit(LimitKind),
    Frame(FrameFault),
    Value(ValueFault),
    /// A CALLRESULT is written, and the action that it answers is not known
    NoAction,
    /// An action that the version does not know, or that this message type does not carry
    Action {
        name: Box<str>,
        /// The action that may have been meant
        meant: Option<Box<str>>,
        /// The versions that know it: `1.6`, or `2.0.1 and 2.1`
        known_in: Option<Box<str>>,
    },
    Duplicate {
        property: Box<str>,
    },
    Type {
        expected: JsonType,
        found: JsonType,
    },
    Required {
        property: Box<str>,
    },
    AdditionalProperties {
        property: Box<str>,
        /// The property of the schema that may have been meant
        meant: Option<Box<str>>,
    },
    Enum {
        literals: Box<[Box<str>]>,
        found: JsonType,
        /// The literal that may have been meant
        meant: Option<Box<str>>,
    },
    MinLength {
        limit: u32,
        length: usize,
    },
    MaxLength {
        limit: u32,
        length: usize,
    },
    MinItems {
        limit: u32,
        items: usize,
    },
    MaxItems {
        limit: u32,
        items: usize,
    },
    Minimum {
        limit: Box<str>,
        found: JsonType,
    },
    Maximum {
        limit: Box<str>,
        found: JsonType,
    },
    MultipleOf {
        divisor: Box<str>,
        found: JsonType,
    },
    Format {
        format: &'static str,
    },
    /// What a [`Delegate`](crate::Delegate) found
    Foreign {
        keyword: Keyword,
    },
}

impl From<Fault> for ViolationKind {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Syntax(kind) => Self::Json(kind),
            Fault::Limit(kind) => Self::Limit(kind),
        }
    }
}

impl ViolationKind {
    /// The keyword that is broken.
    pub fn keyword(&self) -> Keyword {
        match self {
            Self::Format { .. } | Self::Value(ValueFault::NaiveDateTime | ValueFault::DateTimeRange) => Keyword::Format,
            Self::Json(_) | Self::Value(_) => Keyword::Json,
            Self::Limit(_) => Keyword::Limit,
            Self::Frame(_) => Keyword::Frame,
            Self::Action { .. } | Self::NoAction => Keyword::Action,
            Self::Duplicate { .. } => Keyword::Duplicate,
            Self::Type { .. } => Keyword::Type,
            Self::Required { .. } => Keyword::Required,
            Self::AdditionalProperties { .. } => Keyword::AdditionalProperties,
            Self::Enum { .. } => Keyword::Enum,
            Self::MinLength { .. } => Keyword::MinLength,
            Self::MaxLength { .. } => Keyword::MaxLength,
            Self::MinItems { .. } => Keyword::MinItems,
            Self::MaxItems { .. } => Keyword::MaxItems,
            Self::Minimum { .. } => Keyword::Minimum,
            Self::Maximum { .. } => Keyword::Maximum,
            Self::MultipleOf { .. } => Keyword::MultipleOf,
            Self::Foreign { keyword } => *keyword,
        }
    }

    /// Whether the frame itself is wrong, so that its payload is beside the point.
    pub(crate) fn is_fatal(&self) -> bool {
        !self.keyword().is_about_payload()
    }

    /// The name that may have been meant by one that is not known.
    pub fn meant(&self) -> Option<&str> {
        match self {
            Self::Action { meant, .. } | Self::AdditionalProperties { meant, .. } | Self::Enum { meant, .. } => {
                meant.as_deref()
            }
            _ => None,
        }
    }

    /// The property that is missing, extra or doubled.
    pub fn property(&self) -> Option<&str> {
        match self {
            Self::Duplicate { property }
            | Self::Required { property }
            | Self::AdditionalProperties { property, .. } => Some(property),
            _ => None,
        }
    }
}

/// One violation and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation {
    /// What is wrong
    pub kind: ViolationKind,
    /// JSON Pointer (RFC 6901): into the payload, for frame errors into the frame
    pub pointer: String,
    /// The byte of the frame where the value begins
    pub offset: usize,
    /// The rule of the codec's policy that resolves it, by its number
    pub rule: Option<usize>,
}

impl Violation {
    /// A violation that nothing resolves.
    pub fn new(kind: ViolationKind, pointer: String, offset: usize) -> Self {
        Self { kind, pointer, offset, rule: None }
    }

    /// What `to_string` says, in room that it seldom outgrows.
    pub fn message(&self) -> String {
        use fmt::Write;
        let mut message = String::with_capacity(160);
        // Writing to a string cannot fail.
        let _ = write!(message, "{self}");
        message
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            ViolationKind::Json(kind) => {
                return write!(f, "invalid JSON: {} at byte {}", kind.text(), self.offset);
            }
            ViolationKind::Limit(LimitKind::Bytes(limit)) => {
                return write!(f, "the frame is longer than {limit} bytes");
            }
            ViolationKind::Limit(LimitKind::Depth(limit)) => write!(f, "more than {limit} levels of nesting")?,
            ViolationKind::Limit(LimitKind::NumberLength) => {
                write!(f, "a number of more than {MAX_NUMBER_LENGTH} characters")?;
            }
            ViolationKind::Limit(LimitKind::Exponent) => {
                write!(f, "a number with an exponent beyond {MAX_EXPONENT}")?;
            }
            ViolationKind::Limit(LimitKind::Violations(limit)) => return write!(f, "more than {limit} violations"),
            ViolationKind::Frame(fault) => return self.write_frame(f, *fault),
            ViolationKind::Value(fault) => write_value_fault(f, fault)?,
            ViolationKind::NoAction => return f.write_str("the action that the result answers is not known"),
            ViolationKind::Action { name, known_in, .. } => {
                write!(f, "unknown action `{}`", Escaped(name))?;
                if let Some(versions) = known_in {
                    return write!(f, ", known in OCPP {versions}");
                }
                if name.ends_with("-Signed") {
                    f.write_str(", the message is signed and nothing verifies it")?;
                }
                return self.write_meant(f);
            }
            ViolationKind::Duplicate { property } => write!(f, "property `{}` stands twice", Escaped(property))?,
            ViolationKind::Type { expected, found } => write!(f, "expected {expected}, found {found}")?,
            ViolationKind::Required { property } => write!(f, "required property `{property}` is missing")?,
            ViolationKind::AdditionalProperties { property, .. } => {
                write!(f, "unknown property `{}`", Escaped(property))?;
            }
            ViolationKind::Enum { literals, .. } => write_literals(f, literals)?,
            ViolationKind::MinLength { limit, length } => {
                write!(f, "expected at least {limit} characters, found {length}")?;
            }
            ViolationKind::MaxLength { limit, length } => {
                write!(f, "expected at most {limit} characters, found {length}")?;
            }
            ViolationKind::MinItems { limit, items } => write!(f, "expected at least {limit} items, found {items}")?,
            ViolationKind::MaxItems { limit, items } => write!(f, "expected at most {limit} items, found {items}")?,
            ViolationKind::Minimum { limit, .. } => write!(f, "expected a number of at least {limit}")?,
            ViolationKind::Maximum { limit, .. } => write!(f, "expected a number of at most {limit}")?,
            ViolationKind::MultipleOf { divisor, .. } => write!(f, "expected a multiple of {divisor}")?,
            ViolationKind::Format { format } => write!(f, "expected the format {format}")?,
            ViolationKind::Foreign { keyword } => write!(f, "does not satisfy `{keyword}`")?,
        }
        match &*self.pointer {
            "" => f.write_str(" in the payload")?,
            pointer => write!(f, " at `{}`", Escaped(pointer))?,
        }
        self.write_meant(f)
    }
}

impl Violation {
    fn write_meant(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.meant().map_or(Ok(()), |name| write!(f, "; did you mean `{name}`?"))
    }

    fn write_frame(&self, f: &mut fmt::Formatter<'_>, fault: FrameFault) -> fmt::Result {
        match fault {
            FrameFault::NotArray { found } => {
                write!(f, "expected array, found {found} as the frame")
            }
            FrameFault::Elements { expected, found } => {
                write!(f, "expected {expected} elements, found {found} in the frame")
            }
            FrameFault::Element { expected, found } => {
                write!(f, "expected {expected}, found {found} at `{}` of the frame", self.pointer)
            }
            FrameFault::IdLength { limit, length } => {
                write!(f, "expected at most {limit} characters, found {length} at `{}` of the frame", self.pointer)
            }
            FrameFault::ErrorCode => write!(f, "unknown error code at `{}` of the frame", self.pointer),
            FrameFault::MessageType => {
                write!(f, "unknown message type at `{}` of the frame", self.pointer)
            }
        }
    }
}

fn write_value_fault(f: &mut fmt::Formatter<'_>, fault: &ValueFault) -> fmt::Result {
    match fault {
        ValueFault::NotFinite => f.write_str("expected a finite number"),
        ValueFault::LoneSurrogate => f.write_str("unpaired surrogate in a string"),
        ValueFault::NaiveDateTime => f.write_str("expected a date-time with a time zone"),
        ValueFault::DateTimeRange => f.write_str("expected a date-time within the years 1 to 9999 in UTC"),
        ValueFault::Foreign { type_ } => write!(f, "cannot write a value of type `{type_}` as JSON"),
        ValueFault::Key { type_ } => write!(f, "expected a string as property name, found `{type_}`"),
    }
}

/// How many bytes of literals are listed, so that the place fits into an errorDescription of 2.x as well.
const LISTED: usize = 120;

fn write_literals(f: &mut fmt::Formatter<'_>, literals: &[Box<str>]) -> fmt::Result {
    let mut length = 0;
    for (index, literal) in literals.iter().enumerate() {
        length += literal.len();
        if index > 0 && length > LISTED {
            return write!(f, " or {} more", literals.len() - index);
        }
        write!(f, "{}`{literal}`", if index == 0 { "expected one of " } else { ", " })?;
    }
    Ok(())
}

/// A name of a peer's choice: control characters escaped, so that it cannot forge a line of a log.
pub(crate) struct Escaped<'a>(pub(crate) &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write;
        self.0.chars().try_for_each(|character| {
            if is_unprintable(character) {
                write!(f, "\\u{:04x}", u32::from(character))
            } else {
                f.write_char(character)
            }
        })
    }
}

/// Control characters, and those that turn a line around or end it.
pub(crate) fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A name of a peer's choice as texts show it: cut, and its control characters escaped.
pub fn shown_name(name: &str) -> String {
    Escaped(&cut_name(name)).to_string()
}

/// Cuts a name of a peer's choice to [`MAX_NAME`] characters.
pub(crate) fn cut_name(name: &str) -> Box<str> {
    match name.char_indices().nth(MAX_NAME) {
        Some((end, _)) => format!("{}…", &name[..end]).into(),
        None => name.into(),
    }
}

/// One step of a path into a payload.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Step<'p> {
    Name(Cow<'p, str>),
    Index(usize),
}

impl<'p> Step<'p> {
    /// Cuts a name of a peer's choice to [`MAX_NAME`] characters.
    pub(crate) fn cut(name: Cow<'p, str>) -> Self {
        Self::Name(if name.len() <= MAX_NAME { name } else { cut_name(&name).into_string().into() })
    }
}

/// A name as a step of a JSON Pointer (RFC 6901 section 3).
pub(crate) fn escaped(name: &str) -> Cow<'_, str> {
    if name.contains(['~', '/']) { name.replace('~', "~0").replace('/', "~1").into() } else { name.into() }
}

/// The JSON Pointer of a path; a name of a peer's choice has been cut before.
pub(crate) fn pointer<'p>(path: impl IntoIterator<Item = &'p Step<'p>>) -> String {
    use fmt::Write;
    let mut pointer = String::new();
    for step in path {
        // Writing to a string cannot fail.
        let _ = match step {
            Step::Name(name) => write!(pointer, "/{}", escaped(name)),
            Step::Index(index) => write!(pointer, "/{index}"),
        };
    }
    pointer
}
