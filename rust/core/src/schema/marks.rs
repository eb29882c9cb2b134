//! What a user's schema says of redaction: the places that it marks with `x-sensitive`.

use crate::violation::escaped;
use serde_json::{Map, Value};

/// The keyword: `true` has a value masked, `false` has it shown where else all is masked.
pub(super) const SENSITIVE: &str = "x-sensitive";

/// How many schemas are looked at, by all ways that lead to them.
const MOST: usize = 1 << 14;

/// The places that a schema marks, as JSON Pointers into what it describes, `*` for any item; and whether they are sensitive.
pub(super) fn marks(schema: &Value) -> Box<[(Box<str>, bool)]> {
    let mut finder = Finder { root: schema, found: Vec::new(), left: MOST };
    finder.schema(schema, "", &mut Vec::new());
    if finder.left == 0 {
        finder.found.push((Box::default(), true));
    }
    finder.found.into()
}

struct Finder<'s> {
    root: &'s Value,
    found: Vec<(Box<str>, bool)>,
    left: usize,
}

impl<'s> Finder<'s> {
    /// Looks at a schema of a place; `around` are the references that led there.
    fn schema(&mut self, schema: &'s Value, place: &str, around: &mut Vec<&'s str>) {
        let Some(schema) = schema.as_object() else { return };
        self.left = self.left.saturating_sub(1);
        if self.left == 0 {
            return;
        }
        if let Some(is_sensitive) = schema.get(SENSITIVE).and_then(Value::as_bool) {
            self.found.push((place.into(), is_sensitive));
        }
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str)
            && !around.contains(&reference)
        {
            match reference.strip_prefix('#').and_then(|pointer| self.root.pointer(pointer)) {
                Some(target) => {
                    around.push(reference);
                    self.schema(target, place, around);
                    around.pop();
                }
                // It is found by an anchor, and may be marked.
                None => self.found.push((place.into(), true)),
            }
        }
        for (keyword, inner) in schema {
            match keyword.as_str() {
                "properties" => {
                    for (name, inner) in inner.as_object().into_iter().flatten() {
                        self.schema(inner, &format!("{place}/{}", escaped(name)), around);
                    }
                }
                "items" | "prefixItems" | "additionalItems" | "unevaluatedItems" | "contains" => {
                    each(inner, |inner| self.schema(inner, &format!("{place}/*"), around));
                }
                "allOf" | "anyOf" | "oneOf" | "not" | "if" | "then" | "else" => {
                    each(inner, |inner| self.schema(inner, place, around));
                }
                "dependentSchemas" | "dependencies" => {
                    for inner in inner.as_object().into_iter().flat_map(Map::values) {
                        self.schema(inner, place, around);
                    }
                }
                "patternProperties" => self.pattern_properties(inner, place, around),
                _ => {}
            }
        }
    }

    /// What a pattern marks as sensitive cannot be named, so that all of the object is.
    fn pattern_properties(&mut self, schemas: &'s Value, place: &str, around: &mut Vec<&'s str>) {
        let before = self.found.len();
        for inner in schemas.as_object().into_iter().flat_map(Map::values) {
            self.schema(inner, place, around);
        }
        if self.found.drain(before..).any(|(_, is_sensitive)| is_sensitive) {
            self.found.push((place.into(), true));
        }
    }
}

/// Calls a function with a schema, or with each of an array of them.
fn each<'s>(schemas: &'s Value, call: impl FnMut(&'s Value)) {
    match schemas {
        Value::Array(schemas) => schemas.iter().for_each(call),
        schema => [schema].into_iter().for_each(call),
    }
}
