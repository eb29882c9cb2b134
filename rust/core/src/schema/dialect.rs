//! The drafts of JSON Schema: which keywords each has, and what is wrong with a user's schema before it is compiled.
//!
//! A keyword has a [`Shape`], the drafts that know it, and the type of value that it is about. One table says so for all of
//! them, and two questions are asked of it: whether a schema is one ([`examine`]), and whether the compiler may pass over a
//! keyword that it does not know ([`judges`]).

use super::error::SchemaError;
use super::marks::SENSITIVE;
use crate::json::JsonType;
use crate::violation::{escaped, shown_name};
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};

/// The JSON Schema draft that a schema is judged by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Draft {
    /// draft-04, in which `1.0` is not an integer
    Draft4,
    /// draft-06
    Draft6,
    /// draft-07
    Draft7,
    /// 2019-09
    Draft2019,
    /// 2020-12, by which a schema is judged that names none
    Draft2020,
}

use Draft::{Draft4, Draft6, Draft7, Draft2019, Draft2020};

impl Draft {
    const URIS: [(&'static str, Self); 5] = [
        ("http://json-schema.org/draft-04/schema", Draft4),
        ("http://json-schema.org/draft-06/schema", Draft6),
        ("http://json-schema.org/draft-07/schema", Draft7),
        ("https://json-schema.org/draft/2019-09/schema", Draft2019),
        ("https://json-schema.org/draft/2020-12/schema", Draft2020),
    ];

    /// Returns the name of the draft, as `$schema` spells it.
    pub fn name(self) -> &'static str {
        Self::URIS[self as usize].0
    }

    /// Returns the draft that `$schema` names.
    pub(super) fn of(schema: &Value) -> Option<Self> {
        let uri = schema.get("$schema")?.as_str()?.trim_end_matches('#');
        Self::URIS.iter().find(|(known, _)| *known == uri).map(|&(_, draft)| draft)
    }
}

/// What the value of a keyword has to be.
#[derive(Clone, Copy, PartialEq)]
enum Shape {
    Any,
    Flag,
    Length,
    List,
    Names,
    NamesByName,
    Number,
    Positive,
    Schema,
    SchemaOrFlag,
    SchemaOrSchemas,
    Schemas,
    SchemasByName,
    SchemasOrNamesByName,
    Text,
    Types,
}

/// A keyword: its name, shape, the drafts from and to which it exists, and the type of value that it is about.
type Row = (&'static str, Shape, Draft, Draft, About);

#[derive(Clone, Copy, PartialEq)]
enum About {
    /// It judges values of this type, and no others.
    Only(JsonType),
    /// It judges values of any type.
    All,
    /// It judges nothing.
    Nothing,
}

const ARRAY: About = About::Only(JsonType::Array);
const NUMBER: About = About::Only(JsonType::Number);
const OBJECT: About = About::Only(JsonType::Object);
const STRING: About = About::Only(JsonType::String);

#[rustfmt::skip]
const KEYWORDS: [Row; 64] = [
    ("$anchor", Shape::Text, Draft2019, Draft2020, About::Nothing),
    ("$comment", Shape::Text, Draft4, Draft2020, About::Nothing),
    ("$defs", Shape::SchemasByName, Draft4, Draft2020, About::Nothing),
    ("$dynamicAnchor", Shape::Text, Draft2020, Draft2020, About::Nothing),
    ("$dynamicRef", Shape::Text, Draft2020, Draft2020, About::All),
    ("$id", Shape::Text, Draft4, Draft2020, About::Nothing),
    ("$recursiveAnchor", Shape::Flag, Draft2019, Draft2019, About::Nothing),
    ("$recursiveRef", Shape::Text, Draft2019, Draft2019, About::All),
    ("$ref", Shape::Text, Draft4, Draft2020, About::All),
    ("$schema", Shape::Text, Draft4, Draft2020, About::Nothing),
    ("$vocabulary", Shape::Any, Draft2019, Draft2020, About::Nothing),
    ("additionalItems", Shape::SchemaOrFlag, Draft4, Draft2019, ARRAY),
    ("additionalProperties", Shape::SchemaOrFlag, Draft4, Draft2020, OBJECT),
    ("allOf", Shape::Schemas, Draft4, Draft2020, About::All),
    ("anyOf", Shape::Schemas, Draft4, Draft2020, About::All),
    ("const", Shape::Any, Draft6, Draft2020, About::All),
    ("contains", Shape::Schema, Draft6, Draft2020, ARRAY),
    ("contentEncoding", Shape::Text, Draft4, Draft2020, About::Nothing),
    ("contentMediaType", Shape::Text, Draft4, Draft2020, About::Nothing),
    ("contentSchema", Shape::Schema, Draft2019, Draft2020, About::Nothing),
    ("default", Shape::Any, Draft4, Draft2020, About::Nothing),
    ("definitions", Shape::SchemasByName, Draft4, Draft2020, About::Nothing),
    ("dependencies", Shape::SchemasOrNamesByName, Draft4, Draft7, OBJECT),
    ("dependentRequired", Shape::NamesByName, Draft2019, Draft2020, OBJECT),
    ("dependentSchemas", Shape::SchemasByName, Draft2019, Draft2020, OBJECT),
    ("deprecated", Shape::Flag, Draft2019, Draft2020, About::Nothing),
    ("description", Shape::Text, Draft4, Draft2020, About::Nothing),
    ("else", Shape::Schema, Draft7, Draft2020, About::All),
    ("enum", Shape::List, Draft4, Draft2020, About::All),
    ("examples", Shape::Any, Draft6, Draft2020, About::Nothing),
    ("exclusiveMaximum", Shape::Flag, Draft4, Draft4, NUMBER),
    ("exclusiveMaximum", Shape::Number, Draft6, Draft2020, NUMBER),
    ("exclusiveMinimum", Shape::Flag, Draft4, Draft4, NUMBER),
    ("exclusiveMinimum", Shape::Number, Draft6, Draft2020, NUMBER),
    ("format", Shape::Text, Draft4, Draft2020, STRING),
    ("if", Shape::Schema, Draft7, Draft2020, About::All),
    ("items", Shape::SchemaOrSchemas, Draft4, Draft2019, ARRAY),
    ("items", Shape::Schema, Draft2020, Draft2020, ARRAY),
    ("maxContains", Shape::Length, Draft2019, Draft2020, ARRAY),
    ("maxItems", Shape::Length, Draft4, Draft2020, ARRAY),
    ("maxLength", Shape::Length, Draft4, Draft2020, STRING),
    ("maxProperties", Shape::Length, Draft4, Draft2020, OBJECT),
    ("maximum", Shape::Number, Draft4, Draft2020, NUMBER),
    ("minContains", Shape::Length, Draft2019, Draft2020, ARRAY),
    ("minItems", Shape::Length, Draft4, Draft2020, ARRAY),
    ("minLength", Shape::Length, Draft4, Draft2020, STRING),
    ("minProperties", Shape::Length, Draft4, Draft2020, OBJECT),
    ("minimum", Shape::Number, Draft4, Draft2020, NUMBER),
    ("multipleOf", Shape::Positive, Draft4, Draft2020, NUMBER),
    ("not", Shape::Schema, Draft4, Draft2020, About::All),
    ("oneOf", Shape::Schemas, Draft4, Draft2020, About::All),
    ("pattern", Shape::Text, Draft4, Draft2020, STRING),
    ("patternProperties", Shape::SchemasByName, Draft4, Draft2020, OBJECT),
    ("prefixItems", Shape::Schemas, Draft2020, Draft2020, ARRAY),
    ("properties", Shape::SchemasByName, Draft4, Draft2020, OBJECT),
    ("propertyNames", Shape::Schema, Draft6, Draft2020, OBJECT),
    ("required", Shape::Names, Draft4, Draft2020, OBJECT),
    ("then", Shape::Schema, Draft7, Draft2020, About::All),
    ("title", Shape::Text, Draft4, Draft2020, About::Nothing),
    ("type", Shape::Types, Draft4, Draft2020, About::All),
    ("unevaluatedItems", Shape::Schema, Draft2019, Draft2020, ARRAY),
    ("unevaluatedProperties", Shape::Schema, Draft2019, Draft2020, OBJECT),
    ("uniqueItems", Shape::Flag, Draft4, Draft2020, ARRAY),
    (SENSITIVE, Shape::Flag, Draft4, Draft2020, About::Nothing),
];

/// Keywords of validators and of other vocabularies that judge, and that no draft has.
const FOREIGN: [&str; 14] = [
    "discriminator",
    "divisibleBy",
    "exclusiveRange",
    "extends",
    "formatExclusiveMaximum",
    "formatExclusiveMinimum",
    "formatMaximum",
    "formatMinimum",
    "instanceof",
    "nullable",
    "range",
    "regexp",
    "select",
    "uniqueItemProperties",
];

/// How deep a schema is nested, each `$ref` apart.
const MAX_DEPTH: usize = 100;

/// Whether a keyword judges values of a type in this draft. A keyword that no draft has judges nothing.
pub(super) fn judges(keyword: &str, draft: Draft, type_: Option<JsonType>) -> bool {
    let number = |type_| if type_ == JsonType::Integer { JsonType::Number } else { type_ };
    KEYWORDS.iter().any(|&(name, _, since, until, about)| {
        let is_about = match about {
            About::All => true,
            About::Only(own) => type_.is_none_or(|type_| number(type_) == own),
            About::Nothing => false,
        };
        name == keyword && since <= draft && draft <= until && is_about
    })
}

/// Finds what is wrong with a schema: a value that is not of its keyword's shape, a keyword of another draft or of a validator,
/// a reference to another document, and references in a circle, which no value could be judged by.
pub(super) fn examine(schema: &Value, draft: Draft) -> Result<(), SchemaError> {
    let mut examiner =
        Examiner { draft, root: schema, schemas: HashMap::new(), anchors: HashSet::new(), remote: vec![] };
    examiner.schema(schema, "", "", 0)?;
    examiner.check_references()?;
    examiner.check_circles()
}

struct Examiner<'s> {
    draft: Draft,
    root: &'s Value,
    /// All schemas by their pointers, each with the pointer of the resource that it is in.
    schemas: HashMap<String, (&'s Map<String, Value>, String)>,
    /// What a reference may name: `$id`s and anchors.
    anchors: HashSet<&'s str>,
    /// References that are not fragments: the pointers of their schemas, and the URIs.
    remote: Vec<(String, &'s str)>,
}

impl<'s> Examiner<'s> {
    fn schema(&mut self, schema: &'s Value, pointer: &str, base: &str, depth: usize) -> Result<(), SchemaError> {
        let error = |reason: String| Err(SchemaError::new(pointer, reason));
        if depth > MAX_DEPTH {
            return error(format!("nested deeper than {MAX_DEPTH}"));
        }
        let schema = match schema {
            Value::Object(schema) => schema,
            Value::Bool(_) if self.draft > Draft4 => return Ok(()),
            _ => return error("expected a schema".into()),
        };
        let id = if self.draft == Draft4 { "id" } else { "$id" };
        let id = schema.get(id).and_then(Value::as_str).filter(|id| !id.starts_with('#'));
        self.anchors.extend(id);
        for keyword in ["$anchor", "$dynamicAnchor"] {
            self.anchors.extend(schema.get(keyword).and_then(Value::as_str));
        }
        let base = if id.is_some() { pointer } else { base };
        self.schemas.insert(pointer.to_owned(), (schema, base.to_owned()));
        if self.draft < Draft2019 && schema.get("$ref").is_some_and(Value::is_string) {
            // What stands beside a reference says nothing in these drafts, but definitions may stand there.
            for keyword in ["definitions", "$defs"] {
                if let Some(value) = schema.get(keyword) {
                    self.value(Shape::SchemasByName, value, &format!("{pointer}/{keyword}"), base, depth)?;
                }
            }
            return Ok(());
        }
        for (keyword, value) in schema {
            let rows = || KEYWORDS.iter().filter(|row| row.0 == keyword);
            let Some(&(_, shape, ..)) = rows().find(|row| row.2 <= self.draft && self.draft <= row.3) else {
                if FOREIGN.contains(&keyword.as_str()) {
                    return error(format!("`{keyword}` is not a keyword of JSON Schema"));
                }
                if rows().any(|row| row.4 != About::Nothing) {
                    return error(format!("`{keyword}` is a keyword of another draft"));
                }
                continue;
            };
            self.value(shape, value, &format!("{pointer}/{}", escaped(keyword)), base, depth)?;
        }
        Ok(())
    }

    fn value(
        &mut self,
        shape: Shape,
        value: &'s Value,
        pointer: &str,
        base: &str,
        depth: usize,
    ) -> Result<(), SchemaError> {
        let wanted = |is_so: bool, what: &str| {
            if is_so { Ok(()) } else { Err(SchemaError::new(pointer, format!("expected {what}"))) }
        };
        let number = value.as_number().map(serde_json::Number::as_str);
        match shape {
            Shape::Any => Ok(()),
            Shape::Flag => wanted(value.is_boolean(), "a boolean"),
            Shape::Length => wanted(number.and_then(whole).is_some(), "a whole number of at least 0"),
            Shape::List => wanted(value.is_array(), "an array"),
            Shape::Number => wanted(number.is_some(), "a number"),
            Shape::Positive => wanted(number.is_some_and(is_positive), "a number above 0"),
            Shape::Text => wanted(value.is_string(), "a string"),
            Shape::Types => {
                let names = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
                let are_types = names.iter().all(|name| name.as_str().is_some_and(is_type));
                wanted(are_types && !names.is_empty(), "a type of JSON, or an array of some")
            }
            Shape::Names => {
                let are_names = value.as_array().is_some_and(|names| names.iter().all(Value::is_string));
                wanted(are_names, "an array of strings")
            }
            Shape::SchemaOrFlag if value.is_boolean() => Ok(()),
            Shape::SchemaOrSchemas if value.is_array() => self.schemas(value, pointer, base, depth, true),
            Shape::Schema | Shape::SchemaOrFlag | Shape::SchemaOrSchemas => {
                self.schema(value, pointer, base, depth + 1)
            }
            Shape::Schemas => self.schemas(value, pointer, base, depth, false),
            Shape::SchemasByName | Shape::SchemasOrNamesByName | Shape::NamesByName => match value.as_object() {
                Some(named) => named.iter().try_for_each(|(name, inner)| {
                    let is_names = shape == Shape::NamesByName || inner.is_array() && shape != Shape::SchemasByName;
                    let shape = if is_names { Shape::Names } else { Shape::Schema };
                    self.value(shape, inner, &format!("{pointer}/{}", escaped(name)), base, depth)
                }),
                None => wanted(false, "an object"),
            },
        }
    }

    fn schemas(
        &mut self,
        value: &'s Value,
        pointer: &str,
        base: &str,
        depth: usize,
        may_be_empty: bool,
    ) -> Result<(), SchemaError> {
        match value.as_array() {
            Some(schemas) if may_be_empty || !schemas.is_empty() => {
                let mut numbered = schemas.iter().enumerate();
                numbered.try_for_each(|(number, schema)| {
                    self.schema(schema, &format!("{pointer}/{number}"), base, depth + 1)
                })
            }
            _ => Err(SchemaError::new(pointer, "expected an array of schemas")),
        }
    }

    /// Refuses what points out of the schema: nothing is ever fetched.
    fn check_references(&mut self) -> Result<(), SchemaError> {
        for (pointer, (schema, base)) in &self.schemas {
            let Some(reference) = schema.get("$ref").and_then(Value::as_str) else { continue };
            let (uri, fragment) = reference.split_once('#').unwrap_or((reference, ""));
            let is_known = |name: &str| self.anchors.iter().any(|known| is_same_resource(known, name));
            if uri.is_empty() {
                let is_pointer = fragment.is_empty() || fragment.starts_with('/');
                let target = format!("{base}{}", decoded(fragment));
                if is_pointer && self.root.pointer(&target).is_none() {
                    let reason = format!("`$ref` to `{}`, which is not there", shown_name(reference));
                    return Err(SchemaError::new(pointer, reason));
                }
            } else if !is_known(uri) && !Draft::URIS.iter().any(|(known, _)| *known == uri) {
                self.remote.push((pointer.clone(), reference));
            }
        }
        self.remote.sort_unstable();
        match self.remote.first() {
            None => Ok(()),
            Some((pointer, reference)) => {
                let shown = shown_name(reference);
                let reason = format!("`$ref` to `{shown}`, which is not in this schema, and nothing is fetched");
                Err(SchemaError::new(pointer, reason))
            }
        }
    }

    /// Refuses references in a circle that no property or item is on: judging by them would never end.
    fn check_circles(&self) -> Result<(), SchemaError> {
        let mut done = HashSet::new();
        let mut pointers: Vec<_> = self.schemas.keys().map(String::as_str).collect();
        pointers.sort_unstable();
        for start in pointers {
            // The schemas around the one that is looked at, each with those that it applies to the same value.
            let mut open: Vec<(String, Vec<String>)> = vec![(start.to_owned(), self.applied(start))];
            let mut around = HashSet::from([start.to_owned()]);
            while let Some((pointer, applied)) = open.last_mut() {
                match applied.pop() {
                    Some(next) if around.contains(&next) => return Err(SchemaError::new(&next, "`$ref` in a circle")),
                    Some(next) if done.contains(&next) => {}
                    Some(next) => {
                        around.insert(next.clone());
                        let applied = self.applied(&next);
                        open.push((next, applied));
                    }
                    None => {
                        around.remove(pointer);
                        done.extend(open.pop().map(|(pointer, _)| pointer));
                    }
                }
            }
        }
        Ok(())
    }

    /// The schemas that a schema applies to the value that it judges itself.
    fn applied(&self, pointer: &str) -> Vec<String> {
        let Some((schema, base)) = self.schemas.get(pointer) else { return Vec::new() };
        let mut applied = Vec::new();
        for keyword in ["$ref", "$dynamicRef", "$recursiveRef"] {
            let fragment = schema.get(keyword).and_then(Value::as_str).and_then(|uri| uri.strip_prefix('#'));
            applied.extend(fragment.map(|fragment| format!("{base}{}", decoded(fragment))));
        }
        if self.draft < Draft2019 && !applied.is_empty() {
            return applied;
        }
        for keyword in ["not", "if", "then", "else"] {
            applied.extend(schema.get(keyword).map(|_| format!("{pointer}/{keyword}")));
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            let count = schema.get(keyword).and_then(Value::as_array).map_or(0, Vec::len);
            applied.extend((0..count).map(|number| format!("{pointer}/{keyword}/{number}")));
        }
        for keyword in ["dependencies", "dependentSchemas"] {
            let named = schema.get(keyword).and_then(Value::as_object).into_iter().flatten();
            applied.extend(named.map(|(name, _)| format!("{pointer}/{keyword}/{}", escaped(name))));
        }
        applied
    }
}

/// The value of a number that is whole and not negative; of a very large one, as much as fits.
pub(super) fn whole(text: &str) -> Option<u64> {
    let digits = text
        .split_once('.')
        .map_or(text, |(whole, fraction)| if fraction.bytes().all(|digit| digit == b'0') { whole } else { "" });
    let digits = if digits == "-0" { "0" } else { digits };
    let is_whole = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    is_whole.then(|| digits.parse().unwrap_or(u64::MAX))
}

fn is_positive(text: &str) -> bool {
    let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
    !text.starts_with('-') && mantissa.bytes().any(|digit| matches!(digit, b'1'..=b'9'))
}

fn is_type(name: &str) -> bool {
    ["array", "boolean", "integer", "null", "number", "object", "string"].contains(&name)
}

/// Whether the name of a resource in the schema and the URI of a reference may be one: relative URIs are compared by their
/// ends, because the validator that follows them knows their base.
fn is_same_resource(known: &str, uri: &str) -> bool {
    let known = known.trim_end_matches('#');
    known == uri || known.ends_with(uri.trim_start_matches(['.', '/'])) || uri.ends_with(known)
}

/// A fragment without its percent-encoding (RFC 6901 section 6).
fn decoded(fragment: &str) -> String {
    let mut bytes = Vec::with_capacity(fragment.len());
    let mut rest = fragment.as_bytes();
    while let Some((&byte, behind)) = rest.split_first() {
        let hex = behind.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(code) if byte == b'%' => {
                bytes.push(code);
                rest = &behind[2..];
            }
            _ => {
                bytes.push(byte);
                rest = behind;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
