//! The descriptions that this library gives of violations ([`crate::Violation`]): they hold no value, so a log may show them.
//!
//! A text is taken for one if all of it has that form. A literal in it must be one of the schemas, and a name one of them or
//! at least plain, because a peer may have chosen it.

use crate::json::{JsonType, SyntaxKind};
use crate::version::Version;

/// A longer text is none.
const LONGEST: usize = 1024;

/// The forms: `#` is a number, `^` a type of JSON, `*` a name, `@` literals, `&` versions of OCPP, `/` a place in the payload,
/// `:` one in the frame.
const FORMS: [&str; 28] = [
    "expected ^, found ^/",
    "required property * is missing/",
    "unknown property */",
    "property * stands twice/",
    "expected one of @/",
    "expected one of @ or # more/",
    "expected at least # characters, found #/",
    "expected at most # characters, found #/",
    "expected at least # items, found #/",
    "expected at most # items, found #/",
    "expected a number of at least #/",
    "expected a number of at most #/",
    "expected a multiple of #/",
    "expected the format date-time/",
    "expected the format uri/",
    "more than # levels of nesting/",
    "a number of more than # characters/",
    "a number with an exponent beyond #/",
    "the frame is longer than # bytes",
    "more than # violations",
    "expected array, found ^ as the frame",
    "expected # elements, found # in the frame",
    "expected ^, found ^:",
    "expected at most # characters, found #:",
    "unknown message type:",
    "unknown action *",
    "unknown action *, known in OCPP &",
    "unknown action *, the message is signed and nothing verifies it",
];

/// What is known of the names in a description.
pub(super) trait Known {
    /// Whether a schema has this name or literal.
    fn has(&self, name: &str) -> bool;
    /// Whether a name may be shown, whoever chose it.
    fn may_show(&self, name: &str) -> bool;
}

/// Whether a text is the description of a violation, and all names in it may be shown.
pub(super) fn is_own(text: &str, known: &impl Known) -> bool {
    if text.len() > LONGEST {
        return false;
    }
    // What may have been meant comes last, and is a known name.
    let text = match text.rsplit_once("; did you mean `") {
        Some((text, meant)) if meant.strip_suffix("`?").is_some_and(|meant| known.has(meant)) => text,
        Some(_) => return false,
        None => text,
    };
    if let Some(syntax) = text.strip_prefix("invalid JSON: ") {
        let kinds = SyntaxKind::ALL.into_iter();
        return kinds
            .filter_map(|kind| syntax.strip_prefix(kind.text()))
            .any(|rest| rest.strip_prefix(" at byte ").and_then(number) == Some(""));
    }
    FORMS.into_iter().any(|form| fits(form, text, known))
}

/// Whether a text has a form.
fn fits(form: &str, text: &str, known: &impl Known) -> bool {
    let mut rest = Some(text);
    for sign in form.chars() {
        let Some(text) = rest else { return false };
        rest = match sign {
            '#' => number(text),
            '^' => TYPES.into_iter().find_map(|type_| text.strip_prefix(type_.name())),
            '*' => quoted(text).and_then(|(name, rest)| known.may_show(name).then_some(rest)),
            '@' => literals(text, known),
            '&' => versions(text),
            '/' => match text {
                " in the payload" => Some(""),
                _ => text.strip_prefix(" at ").and_then(quoted).and_then(|(pointer, rest)| {
                    let steps = pointer.strip_prefix('/')?.split('/');
                    let is_place = |step: &str| known.may_show(step) || step.len() < 6 && number(step) == Some("");
                    steps.into_iter().all(is_place).then_some(rest)
                }),
            },
            ':' => {
                let (pointer, rest) = text.strip_prefix(" at ").and_then(quoted).unwrap_or_default();
                let is_place =
                    pointer.strip_prefix('/').is_some_and(|step| step.len() == 1 && number(step) == Some(""));
                rest.strip_prefix(" of the frame").filter(|_| is_place)
            }
            letter => text.strip_prefix(letter),
        };
    }
    rest == Some("")
}

const TYPES: [JsonType; 7] = [
    JsonType::Null,
    JsonType::Boolean,
    JsonType::Integer,
    JsonType::Number,
    JsonType::String,
    JsonType::Array,
    JsonType::Object,
];

/// What follows a number of some digits.
fn number(text: &str) -> Option<&str> {
    let length = text.bytes().take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-')).count();
    (1..=12).contains(&length).then(|| &text[length..])
}

/// What follows one or more versions.
fn versions(text: &str) -> Option<&str> {
    let is_version = |name: &str| Version::ALL.into_iter().any(|version| version.name() == name);
    text.split(" and ").all(is_version).then_some("")
}

/// What stands between two backticks, and what follows them.
fn quoted(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix('`')?.split_once('`')
}

/// What follows a list of known literals.
fn literals<'t>(text: &'t str, known: &impl Known) -> Option<&'t str> {
    let mut rest = text;
    loop {
        let (literal, after) = quoted(rest)?;
        if !known.has(literal) {
            return None;
        }
        match after.strip_prefix(", ") {
            Some(next) => rest = next,
            None => return Some(after),
        }
    }
}
