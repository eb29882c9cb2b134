//! The named repairs: what a value is turned into, or why not.
//!
//! A repair makes one change and need not make the value valid: what it leaves wrong is a violation of its own, for
//! which the policy is asked again. None undoes what another has done, and none has anything to do twice.

use super::document::{Document, Id, quoted};
use crate::json::{JsonType, Reader};
use crate::judge::matches_format;
use crate::schema::Format;
use crate::version::DateTime;
use crate::violation::ViolationKind;

/// A repair that a rule may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repair {
    /// A boolean where a string is due: `true` or `false` in quotes
    BooleanToString,
    /// A string that is too long: its first characters
    Cut,
    /// A literal of an enum in other upper and lower case: the literal
    EnumCase,
    /// An object, an array or anything else where a string is due: its JSON text
    JsonToString,
    /// A frame that is empty or a known word: a sign of life, no message
    KeepAlive,
    /// 0 or 1 where a boolean is due
    NumberToBoolean,
    /// A number where a string is due: its digits in quotes
    NumberToString,
    /// An empty array that is an optional property: left out
    OmitEmptyArray,
    /// `null` for an optional property: left out
    OmitNull,
    /// A property that stands twice with the same string, number, boolean or `null`: once
    OmitRepeated,
    /// A fraction where an integer is due: the nearest integer, halves away from zero
    Round,
    /// An object where an array is due: an array of it
    SingleItem,
    /// `true` or `false`, in any case, in quotes where a boolean is due
    StringToBoolean,
    /// A number in quotes where a number is due
    StringToNumber,
    /// Control characters in a string: removed
    StripControl,
    /// Another name of a literal of an enum: the literal
    Synonym,
    /// White space around a string: removed
    Trim,
    /// A date-time without a zone: UTC
    Utc,
    /// A float without a fraction where an integer is due: the integer
    WholeFloat,
    /// A date-time whose zone has no minutes: `:00`
    ZoneMinutes,
}

use Repair as R;

/// What stations write in place of official literals. Of several official ones, the schema decides; where it has none
/// of them, the first: a later rule may accept that.
const SYNONYMS: [(&str, &[&str]); 6] = [
    ("c", &["Celsius", "Celcius"]),
    ("celcius", &["Celcius", "Celsius"]),
    ("celsius", &["Celsius", "Celcius"]),
    ("error", &["OtherError"]),
    ("hertz", &["Hertz"]),
    ("hz", &["Hertz"]),
];

/// Frames that stations send to keep the connection open, white space aside.
const SIGNS_OF_LIFE: [&str; 3] = ["", "ping", "pong"];

/// What becomes of a value.
pub(super) enum Edit {
    Replace(String),
    Omit,
    Wrap,
}

/// A value, and what is wrong with it.
pub(super) struct Subject<'s> {
    pub(super) document: &'s Document<'s>,
    pub(super) id: Id,
    pub(super) kind: &'s ViolationKind,
    /// It is a property that the schema does not require.
    pub(super) optional: bool,
    pub(super) date_time: DateTime,
}

impl Repair {
    /// All repairs by name.
    pub const ALL: [(&'static str, Self); 20] = [
        ("boolean-to-string", R::BooleanToString),
        ("cut", R::Cut),
        ("enum-case", R::EnumCase),
        ("json-to-string", R::JsonToString),
        ("keep-alive", R::KeepAlive),
        ("number-to-boolean", R::NumberToBoolean),
        ("number-to-string", R::NumberToString),
        ("omit-empty-array", R::OmitEmptyArray),
        ("omit-null", R::OmitNull),
        ("omit-repeated", R::OmitRepeated),
        ("round", R::Round),
        ("single-item", R::SingleItem),
        ("string-to-boolean", R::StringToBoolean),
        ("string-to-number", R::StringToNumber),
        ("strip-control", R::StripControl),
        ("synonym", R::Synonym),
        ("trim", R::Trim),
        ("utc", R::Utc),
        ("whole-float", R::WholeFloat),
        ("zone-minutes", R::ZoneMinutes),
    ];

    /// The repair of a name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, repair)| *repair)
    }

    /// What this repair makes of a value; `None` where it has nothing to do.
    pub(super) fn mend(self, subject: &Subject<'_>) -> Option<Edit> {
        let Subject { document, id, kind, optional, date_time } = *subject;
        let string = || document.string(id);
        let expects = |wanted: JsonType| matches!(kind, ViolationKind::Type { expected, .. } if *expected == wanted);
        let finds = |wanted: JsonType| document.type_of(id) == wanted;
        let expects_number = || expects(JsonType::Integer) || expects(JsonType::Number);
        let json = || String::from_utf8(document.text(id)).ok();
        let replacement = match self {
            R::BooleanToString if expects(JsonType::String) && finds(JsonType::Boolean) => quoted(&json()?),
            R::NumberToString if expects(JsonType::String) && finds(JsonType::Number) => quoted(&json()?),
            R::JsonToString if expects(JsonType::String) => quoted(&json()?),
            R::NumberToBoolean if expects(JsonType::Boolean) => match document.scalar(id) {
                b"0" => "false".into(),
                b"1" => "true".into(),
                _ => return None,
            },
            R::StringToBoolean if expects(JsonType::Boolean) => match string()?.trim().to_lowercase() {
                text if text == "true" || text == "false" => text,
                _ => return None,
            },
            R::StringToNumber if expects_number() => number(string()?.trim())?.into(),
            R::WholeFloat if expects(JsonType::Integer) && finds(JsonType::Number) => whole(document.scalar(id))?,
            R::Round if expects(JsonType::Integer) && finds(JsonType::Number) => round(document.scalar(id))?,
            R::SingleItem if expects(JsonType::Array) && finds(JsonType::Object) => return Some(Edit::Wrap),
            R::OmitNull if optional && finds(JsonType::Null) => return Some(Edit::Omit),
            R::OmitEmptyArray if optional && matches!(kind, ViolationKind::MinItems { items: 0, .. }) => {
                return Some(Edit::Omit);
            }
            R::OmitRepeated if matches!(kind, ViolationKind::Duplicate { .. }) => {
                let (first, this) = (document.scalar(document.namesake(id)?), document.scalar(id));
                return (first == this && !this.is_empty()).then_some(Edit::Omit);
            }
            R::Cut => {
                let ViolationKind::MaxLength { limit, .. } = kind else { return None };
                quoted(&string()?.chars().take(*limit as usize).collect::<String>())
            }
            R::EnumCase => quoted(in_other_case(&string()?, literals(kind)?)?),
            R::Synonym => quoted(synonym(&string()?, literals(kind)?)?),
            R::Trim if is_about_text(kind) => changed(&string()?, |text| text.trim().into())?,
            R::StripControl if is_about_text(kind) => {
                changed(&string()?, |text| text.chars().filter(|character| !character.is_control()).collect())?
            }
            R::Utc => date_time_with(&string()?, "Z", kind, date_time)?,
            R::ZoneMinutes => date_time_with(&string()?, ":00", kind, date_time)?,
            _ => return None,
        };
        Some(Edit::Replace(replacement))
    }
}

/// Whether a frame is a sign of life.
pub(super) fn is_sign_of_life(frame: &[u8]) -> bool {
    let word = frame.trim_ascii();
    SIGNS_OF_LIFE.iter().any(|sign| sign.as_bytes().eq_ignore_ascii_case(word))
}

/// Whether the rule is about what a string says.
fn is_about_text(kind: &ViolationKind) -> bool {
    matches!(kind, ViolationKind::Enum { .. } | ViolationKind::MaxLength { .. } | ViolationKind::Format { .. })
}

fn literals(kind: &ViolationKind) -> Option<&[Box<str>]> {
    match kind {
        ViolationKind::Enum { literals, .. } => Some(literals),
        _ => None,
    }
}

/// The one literal that differs in case alone.
fn in_other_case<'l>(text: &str, literals: &'l [Box<str>]) -> Option<&'l str> {
    let mut meant = literals.iter().filter(|literal| literal.eq_ignore_ascii_case(text));
    let found = meant.next()?;
    meant.next().is_none().then_some(found)
}

fn synonym(text: &str, literals: &[Box<str>]) -> Option<&'static str> {
    let (_, official) = SYNONYMS.iter().find(|(name, _)| name.eq_ignore_ascii_case(text))?;
    let known = official.iter().find(|name| literals.iter().any(|literal| &**literal == **name));
    known.or_else(|| official.first()).copied().filter(|name| *name != text)
}

fn changed(text: &str, change: impl FnOnce(&str) -> String) -> Option<String> {
    let changed = change(text);
    (changed != text).then(|| quoted(&changed))
}

/// The text, if it is a number as JSON writes it.
fn number(text: &str) -> Option<&str> {
    let mut reader = Reader::new(text.as_bytes());
    matches!(reader.byte(), b'-' | b'0'..=b'9').then_some(())?;
    reader.number().ok()?;
    (reader.position() == text.len()).then_some(text)
}

fn whole(number: &[u8]) -> Option<String> {
    let number = Reader::new(number).number().ok()?;
    if number.is_integer() { None } else { number.to_decimal().to_integer() }
}

fn round(number: &[u8]) -> Option<String> {
    let number = Reader::new(number).number().ok()?;
    if number.is_integer() { None } else { number.to_decimal().round() }
}

/// A date-time with more behind it, if that is what it lacks.
fn date_time_with(text: &str, end: &str, kind: &ViolationKind, standard: DateTime) -> Option<String> {
    let date_time = Format::DateTime;
    matches!(kind, ViolationKind::Format { format } if *format == date_time.name()).then_some(())?;
    let whole = format!("{text}{end}");
    matches_format(date_time, standard, whole.as_bytes()).then(|| quoted(&whole))
}
