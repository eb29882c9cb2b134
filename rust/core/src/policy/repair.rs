//! The named repairs: what a value is turned into, or why not.
//!
//! A repair makes one change and need not make the value valid: what it leaves wrong is a violation of its own, for
//! which the policy is asked again. None undoes what another has done, and none has anything to do twice.

use super::document::{Document, Id, quoted};
use crate::json::{JsonType, Reader};
use crate::judge::matches_format;
use crate::schema::{Catalog, Format, Object};
use crate::version::DateTime;
use crate::violation::ViolationKind;

/// A repair that a rule may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repair {
    /// The action of a frame in other upper and lower case: the action
    ActionCase,
    /// A boolean where a string is due: `true` or `false` in quotes
    BooleanToString,
    /// A string that is too long: its first characters
    Cut,
    /// A literal of an enum in other upper and lower case, or with other separators: the literal
    EnumCase,
    /// An object, an array or anything else where a string is due: its JSON text
    JsonToString,
    /// A frame that is empty or a known word: a sign of life, no message
    KeepAlive,
    /// A property whose name is a known one in other upper and lower case, or with other separators: the known one
    NameCase,
    /// 0 or 1 where a boolean is due
    NumberToBoolean,
    /// A number as the message id of a frame: its digits in quotes
    NumberToId,
    /// A number where a string is due: its digits in quotes
    NumberToString,
    /// An empty array that is an optional property: left out
    OmitEmptyArray,
    /// An empty string that is wrong for an optional property: left out
    OmitEmptyString,
    /// `null` for an optional property: left out
    OmitNull,
    /// A property that stands twice with the same string, number, boolean or `null`: once
    OmitRepeated,
    /// A fraction where an integer is due: the nearest integer, halves away from zero
    Round,
    /// An object where an array is due: an array of it
    SingleItem,
    /// `true`, `false`, `yes` or `no`, in any case, in quotes where a boolean is due
    StringToBoolean,
    /// A number in quotes where a number is due, a `+` or zeros before an integer as well
    StringToNumber,
    /// Control characters in a string: removed
    StripControl,
    /// NULs after a frame: removed
    StripNul,
    /// Another name of a literal of an enum: the literal
    Synonym,
    /// White space around a string: removed
    Trim,
    /// A date-time without a zone: UTC
    Utc,
    /// An energy in quotes, with its unit, where an integer is due: in watt-hours
    WattHours,
    /// A float without a fraction where an integer is due: the integer
    WholeFloat,
    /// A date-time whose zone has no minutes: `:00`
    ZoneMinutes,
}

use Repair as R;

/// Official literals, and what stations write in place of each, folded as by [`folded`]. Where the schema has several of
/// them, the first decides.
const SYNONYMS: [(&str, &[&str]); 15] = [
    ("Celsius", &["c", "\u{b0}c", "\u{2103}", "degc", "celcius", "celsius"]),
    ("Celcius", &["c", "\u{b0}c", "\u{2103}", "degc", "celcius", "celsius"]),
    ("Fahrenheit", &["f", "\u{b0}f", "\u{2109}", "degf"]),
    ("K", &["kelvin"]),
    ("Percent", &["%", "pct"]),
    ("V", &["volt", "volts"]),
    ("A", &["amp", "amps", "ampere", "amperes"]),
    ("W", &["watt", "watts"]),
    ("kW", &["kilowatt", "kilowatts"]),
    ("Wh", &["watthour", "watthours"]),
    ("kWh", &["kilowatthour", "kilowatthours"]),
    ("VA", &["voltampere", "voltamperes"]),
    ("var", &["voltamperereactive"]),
    ("Hertz", &["hz", "hertz"]),
    ("OtherError", &["error"]),
];
/// The synonym whose literal the errata of 1.6 have and its schema has not: a later rule may accept it. By the second, an
/// enum is one of units.
const ERRATUM: (&str, &str) = ("Hertz", "Wh");

/// Frames that stations send to keep the connection open, white space aside.
const SIGNS_OF_LIFE: [&str; 3] = ["", "ping", "pong"];

/// What becomes of a value.
pub(super) enum Edit {
    Replace(String),
    Rename(Box<str>),
    Omit,
    Wrap,
}

/// A value, and what is wrong with it.
pub(super) struct Subject<'s> {
    pub(super) document: &'s Document<'s>,
    pub(super) id: Id,
    pub(super) kind: &'s ViolationKind,
    /// The object of the schema that it is a property of.
    pub(super) owner: Option<&'s Object>,
    /// Whether it is a property that the schema does not require.
    pub(super) optional: bool,
    /// Whether it carries an identity or a signature, and no rule names the place.
    pub(super) kept_to_the_byte: bool,
    pub(super) date_time: DateTime,
}

impl Repair {
    /// All repairs by name.
    pub const ALL: [(&'static str, Self); 26] = [
        ("action-case", R::ActionCase),
        ("boolean-to-string", R::BooleanToString),
        ("cut", R::Cut),
        ("enum-case", R::EnumCase),
        ("json-to-string", R::JsonToString),
        ("keep-alive", R::KeepAlive),
        ("name-case", R::NameCase),
        ("number-to-boolean", R::NumberToBoolean),
        ("number-to-id", R::NumberToId),
        ("number-to-string", R::NumberToString),
        ("omit-empty-array", R::OmitEmptyArray),
        ("omit-empty-string", R::OmitEmptyString),
        ("omit-null", R::OmitNull),
        ("omit-repeated", R::OmitRepeated),
        ("round", R::Round),
        ("single-item", R::SingleItem),
        ("string-to-boolean", R::StringToBoolean),
        ("string-to-number", R::StringToNumber),
        ("strip-control", R::StripControl),
        ("strip-nul", R::StripNul),
        ("synonym", R::Synonym),
        ("trim", R::Trim),
        ("utc", R::Utc),
        ("watt-hours", R::WattHours),
        ("whole-float", R::WholeFloat),
        ("zone-minutes", R::ZoneMinutes),
    ];

    /// The repair of a name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, repair)| *repair)
    }

    /// What this repair makes of a value; `None` where it has nothing to do.
    pub(super) fn mend(self, subject: &Subject<'_>) -> Option<Edit> {
        let Subject { document, id, kind, owner, optional, kept_to_the_byte, date_time } = *subject;
        let string = || document.string(id);
        let expects = |wanted: JsonType| matches!(kind, ViolationKind::Type { expected, .. } if *expected == wanted);
        let finds = |wanted: JsonType| document.type_of(id) == wanted;
        let expects_number = || expects(JsonType::Integer) || expects(JsonType::Number);
        let json = || String::from_utf8(document.text(id)).ok();
        let replacement = match self {
            R::BooleanToString if expects(JsonType::String) && finds(JsonType::Boolean) && !kept_to_the_byte => {
                quoted(&json()?)
            }
            // The digits of an integer are the text; a fraction may be what is left of one.
            R::NumberToString if expects(JsonType::String) && finds(JsonType::Number) => {
                let text = json()?;
                (!kept_to_the_byte || text.bytes().all(|byte| byte.is_ascii_digit())).then(|| quoted(&text))?
            }
            R::JsonToString if expects(JsonType::String) => quoted(&json()?),
            R::NumberToBoolean if expects(JsonType::Boolean) => match document.scalar(id) {
                b"0" => "false".into(),
                b"1" => "true".into(),
                _ => return None,
            },
            R::StringToBoolean if expects(JsonType::Boolean) => match &*string()?.trim().to_lowercase() {
                "true" | "yes" => "true".into(),
                "false" | "no" => "false".into(),
                _ => return None,
            },
            R::StringToNumber if expects_number() => number(string()?.trim())?,
            R::WattHours if expects(JsonType::Integer) => watt_hours(&string()?)?,
            R::WholeFloat if expects(JsonType::Integer) && finds(JsonType::Number) => whole(document.scalar(id))?,
            R::Round if expects(JsonType::Integer) && finds(JsonType::Number) => round(document.scalar(id))?,
            R::SingleItem if expects(JsonType::Array) && finds(JsonType::Object) => return Some(Edit::Wrap),
            R::OmitNull if optional && finds(JsonType::Null) => return Some(Edit::Omit),
            R::OmitEmptyString if optional && is_wrong_when_empty(kind) && string()?.trim().is_empty() => {
                return Some(Edit::Omit);
            }
            R::NameCase => return Some(Edit::Rename(meant(subject, owner?)?.into())),
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
            // White space around it is trimmed by itself.
            R::EnumCase => {
                let text = string().filter(|text| text.trim() == text)?;
                quoted(in_other_case(&text, literals(kind)?.iter().map(|literal| &**literal))?)
            }
            R::Synonym => quoted(synonym(&string()?, literals(kind)?)?),
            R::Trim if !kept_to_the_byte => changed(kind, &string()?, |text| text.trim().into())?,
            R::StripControl if !kept_to_the_byte => {
                changed(kind, &string()?, |text| text.chars().filter(|character| !character.is_control()).collect())?
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

/// How long a text is without the NULs at its end; `None`: it has none there.
pub(super) fn without_nul(text: &[u8]) -> Option<usize> {
    let is_end = |byte: &u8| *byte == 0 || byte.is_ascii_whitespace();
    let length = text.iter().rposition(|byte| !is_end(byte))? + 1;
    text[length..].contains(&0).then_some(length)
}

/// The action that is meant by one that the catalog does not know.
pub(super) fn action_in_other_case<'c>(name: &str, catalog: &'c Catalog) -> Option<&'c str> {
    in_other_case(name, catalog.actions().map(|action| &*action.name)).filter(|action| *action != name)
}

/// Whether an empty string can be what is wrong.
fn is_wrong_when_empty(kind: &ViolationKind) -> bool {
    matches!(
        kind,
        ViolationKind::Type { .. }
            | ViolationKind::Enum { .. }
            | ViolationKind::MinLength { .. }
            | ViolationKind::Format { .. }
    )
}

fn literals(kind: &ViolationKind) -> Option<&[Box<str>]> {
    match kind {
        ViolationKind::Enum { literals, .. } => Some(literals),
        _ => None,
    }
}

/// A name without what stations write otherwise: upper and lower case, separators, white space.
fn folded(name: &str) -> String {
    let is_kept = |character: &char| !matches!(character, '-' | '_' | '.') && !character.is_whitespace();
    name.chars().filter(is_kept).flat_map(char::to_lowercase).collect()
}

/// The one known name that is the same but for upper and lower case and separators.
fn in_other_case<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let name = folded(name);
    let mut meant = known.filter(|known| folded(known) == name);
    let found = meant.next()?;
    (!name.is_empty() && meant.next().is_none()).then_some(found)
}

/// The known property that an unknown one stands for, where its object has no other of that name.
fn meant<'s>(subject: &Subject<'_>, owner: &'s Object) -> Option<&'s str> {
    let ViolationKind::AdditionalProperties { property, .. } = subject.kind else { return None };
    let name = in_other_case(property, owner.names.iter())?;
    (!subject.document.has_sibling(subject.id, name)).then_some(name)
}

fn synonym(text: &str, literals: &[Box<str>]) -> Option<&'static str> {
    let has = |name: &str| literals.iter().any(|literal| **literal == *name);
    let is_known = |name: &str| has(name) || name == ERRATUM.0 && has(ERRATUM.1);
    let name = folded(text);
    let means = |(official, others): &&(&str, &[&str])| others.contains(&&*name) && is_known(official);
    SYNONYMS.iter().find(means).map(|(official, _)| *official).filter(|official| *official != text)
}

/// What is made of a text, where that is another one. One that is too long has to become short enough by it: else it stays
/// whole.
fn changed(kind: &ViolationKind, text: &str, change: impl FnOnce(&str) -> String) -> Option<String> {
    let changed = change(text);
    let mends = match kind {
        ViolationKind::MaxLength { limit, .. } => changed.chars().count() <= *limit as usize,
        ViolationKind::Enum { .. } | ViolationKind::Format { .. } => changed != text,
        _ => false,
    };
    mends.then(|| quoted(&changed))
}

/// A number as JSON writes it, of a text that says it so, or as an integer with a `+` or with zeros before it.
fn number(text: &str) -> Option<String> {
    if is_json_number(text) {
        return Some(text.into());
    }
    let (sign, digits) = text.split_at(usize::from(text.starts_with(['-', '+'])));
    let digits = digits.trim_start_matches('0');
    let digits = if digits.is_empty() && text.ends_with('0') { "0" } else { digits };
    let whole = format!("{}{digits}", if sign == "-" { "-" } else { "" });
    (digits.bytes().all(|byte| byte.is_ascii_digit()) && is_json_number(&whole)).then_some(whole)
}

fn is_json_number(text: &str) -> bool {
    let mut reader = Reader::new(text.as_bytes());
    matches!(reader.byte(), b'-' | b'0'..=b'9') && reader.number().is_ok() && reader.position() == text.len()
}

/// The watt-hours that a text says with its unit, where they are whole.
fn watt_hours(text: &str) -> Option<String> {
    let text = text.trim();
    let (value, unit) = text.split_at(text.find(|character: char| character.is_ascii_alphabetic())?);
    let thousands = match &*unit.to_ascii_lowercase() {
        "wh" => "",
        "kwh" => "e3",
        _ => return None,
    };
    // Before the first letter stands no exponent.
    let scaled = number(value.trim())? + thousands;
    Reader::new(scaled.as_bytes()).number().ok()?.to_whole()
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
