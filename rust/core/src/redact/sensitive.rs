//! The list of what is sensitive: rows of data, the built-in ones in `sensitive.json`, and those that a user adds.

use super::official;
use crate::schema::{Catalog, Kind, Node};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Arc, LazyLock};

/// The built-in rows as JSON, each with its reason.
pub const SENSITIVE: &str = include_str!("sensitive.json");

/// One row of the list.
#[derive(Clone, Debug, PartialEq)]
pub enum Sensitive {
    /// The strings, numbers and booleans of every property of this name
    Property(Box<str>),
    /// The values of the configuration keys and variables of this name; `*` stands for anything
    Variable(Box<str>),
    /// What stands at a place
    Place {
        /// Of the request
        action: Box<str>,
        /// Which payload
        kind: Kind,
        /// JSON Pointer into it, `*` for any index
        pointer: Box<str>,
        /// What may be shown all the same
        unless: Option<Unless>,
    },
}

/// What may be shown at a sensitive place.
#[derive(Clone, Debug, PartialEq)]
pub enum Unless {
    /// What is, or spells, a number
    Number,
    /// The value of a variable whose name is there and that no row has
    Harmless {
        /// JSON Pointer to the name, `*` for any index
        beside: Box<str>,
    },
}

/// The innermost object that holds both: where the two pointers part.
pub(super) fn scope<'p>(pointer: &'p str, beside: &str) -> &'p str {
    let shared = pointer.bytes().zip(beside.bytes()).take_while(|(left, right)| left == right).count();
    &pointer[..pointer[..shared].rfind('/').unwrap_or(0)]
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq)]
pub struct RowError {
    /// The number of the row, from 0
    pub row: usize,
    /// Why
    pub fault: RowFault,
}

/// Why a row is refused.
#[derive(Clone, Debug, PartialEq)]
pub enum RowFault {
    /// Not a row of one of the forms
    Form(&'static str),
    /// A name that no version has
    Unknown {
        /// What it should be the name of
        what: &'static str,
        /// The name
        found: String,
        /// The names that there are
        known: Vec<String>,
    },
}

impl fmt::Display for RowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {}: ", self.row)?;
        match &self.fault {
            RowFault::Form(expected) => f.write_str(expected),
            RowFault::Unknown { what, found, .. } => write!(f, "unknown {what} '{found}'"),
        }
    }
}

const ROW: &str = "expected `property`, or `variable`, or `action`, `kind` and `pointer`, \
    perhaps with `beside` or `unless`, and of others only `reason`";

impl Sensitive {
    /// The built-in rows.
    pub fn built_in() -> &'static [Self] {
        static ROWS: LazyLock<Vec<Sensitive>> =
            LazyLock::new(|| Sensitive::read(SENSITIVE).unwrap_or_else(|error| panic!("sensitive.json: {error}")));
        &ROWS
    }

    /// Reads rows from JSON, and checks that what they name exists in these catalogs, or in the official schemas of some
    /// version.
    pub fn parse(json: &str, catalogs: &[Arc<Catalog>]) -> Result<Vec<Self>, RowError> {
        let rows = Self::read(json)?;
        let catalogs = [official(), catalogs.to_vec()].concat();
        for (number, row) in rows.iter().enumerate() {
            row.check(&catalogs, &rows[..number]).map_err(|fault| RowError { row: number, fault })?;
        }
        Ok(rows)
    }

    fn read(json: &str) -> Result<Vec<Self>, RowError> {
        let Ok(Value::Array(rows)) = serde_json::from_str(json) else {
            return Err(RowError { row: 0, fault: RowFault::Form("expected a list of rows") });
        };
        let read = |(row, value): (usize, &Value)| {
            let made = value.as_object().and_then(Self::from_row);
            made.ok_or(RowError { row, fault: RowFault::Form(ROW) })
        };
        rows.iter().enumerate().map(read).collect()
    }

    fn from_row(row: &Map<String, Value>) -> Option<Self> {
        let text = |key: &str| row.get(key).map(|value| value.as_str().map(Box::<str>::from));
        let keys = || row.keys().map(String::as_str).filter(|key| *key != "reason");
        if !matches!(row.get("reason"), None | Some(Value::String(_))) {
            return None;
        }
        if keys().eq(["property"]) {
            return Some(Self::Property(text("property")??));
        }
        if keys().eq(["variable"]) {
            return Some(Self::Variable(text("variable")??));
        }
        if !keys().all(|key| ["action", "kind", "pointer", "beside", "unless"].contains(&key)) {
            return None;
        }
        let unless = match (text("beside"), text("unless")) {
            (None, None) => None,
            (Some(beside), None) => Some(Unless::Harmless { beside: beside? }),
            (None, Some(unless)) if unless.as_deref() == Some("number") => Some(Unless::Number),
            _ => return None,
        };
        let kind = match &*text("kind")?? {
            "request" => Kind::Request,
            "response" => Kind::Response,
            _ => return None,
        };
        Some(Self::Place { action: text("action")??, kind, pointer: text("pointer")??, unless })
    }

    fn check<'c>(&self, catalogs: &'c [Arc<Catalog>], earlier: &[Self]) -> Result<(), RowFault> {
        let unknown = |what, found: &str, known: BTreeSet<String>| {
            Err(RowFault::Unknown { what, found: found.into(), known: known.into_iter().collect() })
        };
        match self {
            Self::Property(name) => {
                let known = scalar_names(catalogs);
                if known.contains(&**name) {
                    Ok(())
                } else {
                    unknown("property of a string, number or boolean", name, known)
                }
            }
            Self::Variable(name) if fold_pattern(name).is_empty() => {
                Err(RowFault::Form("expected the name of a variable"))
            }
            Self::Variable(_) => Ok(()),
            Self::Place { action, kind, pointer, unless } => {
                let plan = |catalog: &'c Arc<Catalog>| catalog.plan(catalog.find(action.as_bytes())?, *kind);
                let plans: Vec<_> = catalogs.iter().filter_map(plan).collect();
                if plans.is_empty() {
                    let actions = catalogs.iter().flat_map(|catalog| catalog.actions());
                    return unknown("action", action, actions.map(|action| action.name.to_string()).collect());
                }
                let mut known = BTreeSet::new();
                let mut scalars = BTreeSet::new();
                for plan in plans {
                    plan.each_place(&mut |path, _, node| {
                        known.insert(path.to_owned());
                        if !matches!(node, Node::Object(_) | Node::Array(_)) {
                            scalars.insert(path.to_owned());
                        }
                    });
                }
                let to_scalar = "pointer to a string, number or boolean";
                let beside = match unless {
                    None if known.contains(&**pointer) => return Ok(()),
                    None => return unknown("pointer", pointer, known),
                    Some(Unless::Number) if scalars.contains(&**pointer) => return Ok(()),
                    Some(Unless::Number) => return unknown(to_scalar, pointer, scalars),
                    Some(Unless::Harmless { beside }) => beside,
                };
                if let Some(pointer) = [pointer, beside].into_iter().find(|pointer| !scalars.contains(&***pointer)) {
                    return unknown(to_scalar, pointer, scalars);
                }
                if pointer == beside {
                    return Err(RowFault::Form("expected `beside` to point elsewhere than `pointer`"));
                }
                let conflicts = |row: &&Self| {
                    matches!(row, Self::Place { action: of, kind: and, pointer: at, unless: Some(Unless::Harmless { beside: other }) }
                        if of == action && and == kind && (other != beside || scope(at, other) != scope(pointer, beside)))
                };
                match Self::built_in().iter().chain(earlier).find(conflicts) {
                    Some(_) => Err(RowFault::Form("expected the `beside` of the other rows of this payload")),
                    None => Ok(()),
                }
            }
        }
    }
}

/// The names of all properties that are no objects, nor arrays of them.
fn scalar_names(catalogs: &[Arc<Catalog>]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for catalog in catalogs {
        for action in 0..catalog.actions().len() {
            for plan in [Kind::Request, Kind::Response].iter().filter_map(|kind| catalog.plan(action, *kind)) {
                plan.each_place(&mut |_, name, node| {
                    if !matches!(node, Node::Object(_) | Node::Array(_)) {
                        names.insert(name.to_owned());
                    }
                });
            }
        }
    }
    names
}

/// A name of a variable as it is compared: OCPP's are case-insensitive, and stations add spaces and signs.
pub(super) fn fold(name: &str) -> String {
    if name.is_ascii() {
        let letters = name.bytes().filter(u8::is_ascii_alphanumeric);
        return letters.map(|letter| char::from(letter.to_ascii_lowercase())).collect();
    }
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// As [`fold`], with the stars kept.
fn fold_pattern(pattern: &str) -> String {
    pattern.split('*').map(fold).collect::<Vec<_>>().join("*")
}

/// The names of secret variables, folded.
#[derive(Debug, Default)]
pub(super) struct Patterns {
    /// Of patterns such as `*key*`, what is between the stars, by its first byte: these are most.
    within: BTreeMap<u8, Vec<Box<str>>>,
    others: Vec<String>,
}

impl Patterns {
    pub(super) fn new<'p>(patterns: impl Iterator<Item = &'p str>) -> Self {
        let mut made = Self::default();
        for pattern in patterns.map(fold_pattern) {
            let part = pattern.strip_prefix('*').and_then(|part| part.strip_suffix('*'));
            match part.filter(|part| !part.is_empty() && !part.contains('*')) {
                Some(part) => made.within.entry(part.as_bytes()[0]).or_default().push(part.into()),
                None => made.others.push(pattern),
            }
        }
        made
    }

    /// Whether one of them has a folded name.
    pub(super) fn have(&self, name: &str) -> bool {
        let within = |(at, byte): (usize, &u8)| {
            let parts = self.within.get(byte).map_or(&[][..], Vec::as_slice);
            parts.iter().any(|part| name.as_bytes()[at..].starts_with(part.as_bytes()))
        };
        name.as_bytes().iter().enumerate().any(within) || self.others.iter().any(|pattern| matches(pattern, name))
    }
}

/// Whether a folded name is of a folded pattern, where `*` stands for anything.
fn matches(pattern: &str, name: &str) -> bool {
    let Some((head, rest)) = pattern.split_once('*') else {
        return pattern == name;
    };
    let Some(mut name) = name.strip_prefix(head) else {
        return false;
    };
    let (middle, tail) = rest.rsplit_once('*').unwrap_or(("", rest));
    for part in middle.split('*').filter(|part| !part.is_empty()) {
        match name.find(part) {
            Some(at) => name = &name[at + part.len()..],
            None => return false,
        }
    }
    name.ends_with(tail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_anything() {
        for (pattern, yes, no) in [
            ("key", vec!["key"], vec!["keys", "akey", ""]),
            ("key*", vec!["key", "keys"], vec!["akey"]),
            ("*key", vec!["key", "akey"], vec!["keys"]),
            ("*key*", vec!["key", "akeys"], vec!["ke", "kkey".split_at(3).0]),
            ("a*b*c", vec!["abc", "aXbXc", "abbcc"], vec!["ab", "acb", "bc"]),
            ("a*a", vec!["aa", "aba"], vec!["a"]),
            ("*", vec!["", "any"], vec![]),
        ] {
            let patterns = Patterns::new([pattern].into_iter());
            assert!(yes.iter().all(|name| patterns.have(name)), "{pattern} {yes:?}");
            assert!(!no.iter().any(|name| patterns.have(name)), "{pattern} {no:?}");
        }
    }

    #[test]
    fn names_are_compared_without_case_and_signs() {
        for name in [
            "AuthorizationKey",
            "authorizationkey",
            "AUTHORIZATION_KEY",
            " Authorization-Key\0",
            "Authorization\u{212a}ey",
        ] {
            assert_eq!(fold(name), "authorizationkey");
        }
        assert_eq!(fold_pattern("*Wifi_Key *"), "*wifikey*");
    }

    #[test]
    fn the_built_in_rows_are_true() {
        assert_eq!(Sensitive::parse(SENSITIVE, &[]).as_deref(), Ok(Sensitive::built_in()));
        assert!(Sensitive::built_in().len() > 80);
    }

    #[test]
    fn the_scope_holds_both() {
        assert_eq!(scope("/value", "/key"), "");
        assert_eq!(scope("/a/*/value", "/a/*/variable/name"), "/a/*");
        assert_eq!(scope("/a/*/values/*/value", "/a/*/variable/name"), "/a/*");
    }
}
