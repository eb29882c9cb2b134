//! A user's schema as one that the compiler knows, and that accepts at least as much.
//!
//! The compiler knows the keywords of the official schemas. What else a schema says is left out here, so that the plan accepts a
//! superset of what the schema accepts; then [`Loosened::is_whole`] is false, and a validator that knows all keywords has the
//! last word (see [`Delegate`](super::Delegate)). Where nothing is left out, the plan alone decides.

use super::compile::{MAX_PROPERTIES, is_not_plain};
use super::dialect::{Draft, judges, whole};
use super::limit::Limit;
use super::names::MAX_NAMES;
use super::own::WRITTEN_AT;
use crate::json::JsonType;
use serde_json::{Map, Value, json};
use std::collections::{BTreeSet, HashMap};

/// A schema with the keywords that the compiler knows.
pub(super) struct Loosened {
    pub(super) schema: Value,
    /// Whether it says all that the user's schema says.
    pub(super) is_whole: bool,
}

/// How many schemas are followed into each other; what is deeper is left out.
const MAX_DEPTH: usize = 100;

/// Loosens a schema that has been examined. The root of a payload is an object, whether the schema says so or not.
pub(super) fn loosen(schema: &Value, draft: Draft, is_payload: bool) -> Loosened {
    let id = if draft == Draft::Draft4 { "id" } else { "$id" };
    let mut loosener = Loosener {
        root: schema,
        draft,
        follows: !has_inner(schema, id),
        definitions: Map::new(),
        names: HashMap::new(),
        depth: 0,
        is_whole: true,
    };
    let mut root = schema.clone();
    if let Value::Object(root) = &mut root
        && is_payload
        && !root.contains_key("$ref")
    {
        root.entry("type").or_insert(json!("object"));
    }
    let mut loose = loosener.schema(&root);
    if let Value::Object(loose) = &mut loose {
        loose.insert("$schema".into(), json!(draft.name()));
        if !loosener.definitions.is_empty() {
            loose.insert("definitions".into(), Value::Object(loosener.definitions));
        }
    }
    Loosened { schema: loose, is_whole: loosener.is_whole }
}

/// Whether anything but the root has a property of this name: then fragments may be about another resource than the root.
fn has_inner(schema: &Value, name: &str) -> bool {
    let mut open: Vec<&Value> = match schema {
        Value::Object(root) => root.values().collect(),
        _ => Vec::new(),
    };
    while let Some(value) = open.pop() {
        match value {
            Value::Object(object) if object.get(name).is_some_and(Value::is_string) => return true,
            Value::Object(object) => open.extend(object.values()),
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    false
}

struct Loosener<'s> {
    root: &'s Value,
    draft: Draft,
    /// Whether a fragment is a pointer into the root.
    follows: bool,
    definitions: Map<String, Value>,
    /// The names of the definitions, by the pointers of what they were made of.
    names: HashMap<String, String>,
    depth: usize,
    is_whole: bool,
}

impl Loosener<'_> {
    /// Leaves something out: any value is accepted there.
    fn any(&mut self) -> Value {
        self.is_whole = false;
        json!({})
    }

    fn schema(&mut self, schema: &Value) -> Value {
        let Value::Object(schema) = schema else {
            return if *schema == Value::Bool(true) { json!({}) } else { self.any() };
        };
        if self.depth == MAX_DEPTH {
            return self.any();
        }
        self.depth += 1;
        let loose = match schema.get("$ref") {
            Some(Value::String(reference)) => self.reference(reference, schema),
            _ => self.typed(schema),
        };
        self.depth -= 1;
        loose
    }

    /// Follows a reference, and those that it leads to.
    fn reference(&mut self, reference: &str, schema: &Map<String, Value>) -> Value {
        let (mut reference, mut schema) = (reference, schema);
        loop {
            let judges = |keyword: &String| keyword != "$ref" && judges(keyword, self.draft, None);
            if self.draft >= Draft::Draft2019 && schema.keys().any(judges) {
                self.is_whole = false;
            }
            let target = reference.strip_prefix('#').filter(|target| self.follows && !target.contains('%'));
            match target.and_then(|target| Some((target, self.root.pointer(target)?))) {
                Some((_, Value::Object(next))) if next.get("$ref").is_some_and(Value::is_string) => {
                    reference = next["$ref"].as_str().unwrap_or_default();
                    schema = next;
                }
                Some((target, found @ Value::Object(_))) => return self.definition(target, found),
                Some((_, found)) => return self.schema(found),
                None => return self.any(),
            }
        }
    }

    fn definition(&mut self, target: &str, schema: &Value) -> Value {
        if let Some(name) = self.names.get(target) {
            return json!({"$ref": format!("#/definitions/{name}")});
        }
        let last = target.rsplit('/').next().unwrap_or_default();
        let plain: String = last.chars().filter(char::is_ascii_alphanumeric).collect();
        let plain = if plain.is_empty() { "root".into() } else { plain };
        let mut name = plain.clone();
        while self.definitions.contains_key(&name) {
            name = format!("{plain}{}", self.definitions.len());
        }
        // Named before it is loosened: a definition may refer to itself.
        self.names.insert(target.to_owned(), name.clone());
        self.definitions.insert(name.clone(), Value::Null);
        let mut loose = self.schema(schema);
        if let Value::Object(loose) = &mut loose {
            loose.insert(WRITTEN_AT.into(), json!(target));
        }
        let reference = json!({"$ref": format!("#/definitions/{name}")});
        self.definitions.insert(name, loose);
        reference
    }

    fn typed(&mut self, schema: &Map<String, Value>) -> Value {
        let is_const = schema.get("const").is_some_and(Value::is_string);
        let is_enum = schema.get("enum").and_then(Value::as_array).is_some_and(|all| all.iter().all(Value::is_string));
        let name = match schema.get("type") {
            Some(Value::String(name)) => Some(name.as_str()),
            Some(Value::Array(names)) if names.len() == 1 => names[0].as_str(),
            None if is_const || is_enum => Some("string"),
            _ => None,
        };
        let (type_, known): (_, &[&str]) = match name {
            Some("object") => (JsonType::Object, &["type", "properties", "required", "additionalProperties"]),
            Some("array") => (JsonType::Array, &["type", "items", "additionalItems", "minItems", "maxItems"]),
            Some("string") => (JsonType::String, &["type", "enum", "const", "minLength", "maxLength", "format"]),
            Some("integer") => (JsonType::Integer, &["type", "minimum", "maximum", "multipleOf"]),
            Some("number") => (JsonType::Number, &["type", "minimum", "maximum", "multipleOf"]),
            Some("boolean") => (JsonType::Boolean, &["type"]),
            _ => {
                let judges = schema.keys().any(|keyword| judges(keyword, self.draft, None));
                return if judges { self.any() } else { json!({}) };
            }
        };
        let is_off = |value: &Value| *value == Value::Bool(false);
        let leaves_out = |(keyword, value): (&String, &Value)| {
            let is_known = known.contains(&keyword.as_str());
            let is_idle =
                is_off(value) && matches!(&**keyword, "uniqueItems" | "exclusiveMinimum" | "exclusiveMaximum");
            !is_known && !is_idle && judges(keyword, self.draft, Some(type_))
        };
        if schema.iter().any(leaves_out) {
            self.is_whole = false;
        }
        let mut loose = Map::new();
        loose.insert("type".into(), json!(type_.name()));
        if let Some(words @ Value::String(_)) = schema.get("description") {
            loose.insert("description".into(), words.clone());
        }
        match type_ {
            JsonType::Object => self.object(schema, &mut loose),
            JsonType::Array => self.array(schema, &mut loose),
            JsonType::String => self.string(schema, &mut loose),
            JsonType::Integer | JsonType::Number => self.number(schema, &mut loose),
            JsonType::Boolean | JsonType::Null => {}
        }
        Value::Object(loose)
    }

    fn object(&mut self, schema: &Map<String, Value>, loose: &mut Map<String, Value>) {
        let mut properties = Map::new();
        let mut is_closed = schema.get("additionalProperties") == Some(&Value::Bool(false));
        let is_open = match schema.get("additionalProperties") {
            None | Some(Value::Bool(true)) => true,
            Some(Value::Object(any)) => any.is_empty(),
            _ => false,
        };
        for (name, inner) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            if is_not_plain(name) || properties.len() == MAX_PROPERTIES {
                // The plan does not know the name, and so must not refuse it.
                (is_closed, self.is_whole) = (false, false);
            } else {
                properties.insert(name.clone(), self.schema(inner));
            }
        }
        let names = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        let names: BTreeSet<&str> = names.filter_map(Value::as_str).collect();
        let mut required = Vec::new();
        for name in names {
            let is_described = properties.contains_key(name);
            if !is_described && (is_not_plain(name) || properties.len() == MAX_PROPERTIES) {
                self.is_whole = false;
                continue;
            }
            if !is_described {
                self.is_whole &= is_open;
                properties.insert(name.into(), json!({}));
            }
            required.push(name);
        }
        if is_closed && schema.contains_key("patternProperties") {
            is_closed = false;
        }
        if is_closed {
            loose.insert("additionalProperties".into(), json!(false));
        } else if !is_open {
            self.is_whole = false;
        }
        if !required.is_empty() {
            loose.insert("required".into(), json!(required));
        }
        loose.insert("properties".into(), Value::Object(properties));
    }

    fn array(&mut self, schema: &Map<String, Value>, loose: &mut Map<String, Value>) {
        match schema.get("items") {
            None => {}
            Some(Value::Array(_)) => self.is_whole = false,
            Some(_) if schema.contains_key("prefixItems") => self.is_whole = false,
            Some(items) => {
                let items = self.schema(items);
                loose.insert("items".into(), items);
            }
        }
        self.lengths(["minItems", "maxItems"], schema, loose);
    }

    fn string(&mut self, schema: &Map<String, Value>, loose: &mut Map<String, Value>) {
        let (literals, literal) = (schema.get("enum").and_then(Value::as_array), schema.get("const"));
        let own = ["minLength", "maxLength"];
        let Some(literals) = literals.cloned().or_else(|| literal.map(|literal| vec![literal.clone()])) else {
            self.lengths(own, schema, loose);
            if let Some(format @ ("date-time" | "uri")) = schema.get("format").and_then(Value::as_str) {
                loose.insert("format".into(), json!(format));
            }
            return;
        };
        // What is no string is no literal beside this type.
        let literals: Vec<_> = literals.into_iter().filter(Value::is_string).collect();
        let is_plain = |literal: &Value| literal.as_str().is_some_and(|literal| !is_not_plain(literal));
        if literals.is_empty() || literals.len() > MAX_NAMES || !literals.iter().all(is_plain) {
            self.is_whole = false;
            return;
        }
        if own.iter().any(|keyword| schema.contains_key(*keyword)) || schema.contains_key("enum") && literal.is_some() {
            self.is_whole = false;
        }
        loose.insert("enum".into(), Value::Array(literals));
    }

    fn number(&mut self, schema: &Map<String, Value>, loose: &mut Map<String, Value>) {
        for keyword in ["minimum", "maximum", "multipleOf"] {
            let Some(value) = schema.get(keyword) else { continue };
            let limit = value.as_number().and_then(|number| Limit::new(number.as_str()));
            match limit {
                Some(limit) if keyword != "multipleOf" || limit.is_divisor() => {
                    loose.insert(keyword.into(), value.clone());
                }
                _ => self.is_whole = false,
            }
        }
    }

    fn lengths(&mut self, keywords: [&str; 2], schema: &Map<String, Value>, loose: &mut Map<String, Value>) {
        for keyword in keywords {
            let Some(Value::Number(length)) = schema.get(keyword) else { continue };
            match whole(length.as_str()).and_then(|length| u32::try_from(length).ok()) {
                Some(length) => drop(loose.insert(keyword.into(), json!(length))),
                None => self.is_whole = false,
            }
        }
    }
}
