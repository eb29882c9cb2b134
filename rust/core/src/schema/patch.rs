//! Changes of a schema at a place of the payload: a limit, a literal, a required property.
//!
//! The place is named by a JSON Pointer into the payload, `*` for any item. It is changed there alone: a definition that other
//! places refer to as well is copied to the place first.

use super::action::Kind;
use super::error::SchemaError;
use crate::violation::shown_name;
use serde_json::{Map, Value, json};

/// A change of one place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Patch {
    /// The action whose payload is changed
    pub action: String,
    /// Which payload
    pub kind: Kind,
    /// JSON Pointer into the payload, `*` for any item
    pub pointer: String,
    /// Keywords that get another value; `null` removes a keyword
    pub set: Map<String, Value>,
    /// Literals, required names and properties that are added, by their keywords
    pub add: Map<String, Value>,
    /// The names of those that are removed
    pub remove: Map<String, Value>,
}

type Result<T = ()> = std::result::Result<T, SchemaError>;

impl Patch {
    /// Changes the schema of the payload.
    pub(super) fn apply(&self, schema: &mut Value) -> Result {
        let error = |reason: String| SchemaError::new(&self.pointer, reason);
        let place = self.find(schema)?;
        let Some(Value::Object(target)) = schema.pointer_mut(&place) else {
            return Err(error("there is no schema".into()));
        };
        for (keyword, value) in &self.set {
            if !value.is_null() {
                target.insert(keyword.clone(), value.clone());
            } else if target.shift_remove(keyword).is_none() {
                return Err(error(format!("there is no `{}` to remove", shown_name(keyword))));
            }
        }
        for (keyword, added) in &self.add {
            let known = target.entry(keyword).or_insert_with(|| if added.is_object() { json!({}) } else { json!([]) });
            add(known, added).map_err(|reason| error(format!("`{}`: {reason}", shown_name(keyword))))?;
        }
        for (keyword, removed) in &self.remove {
            let known = target.get_mut(keyword);
            let removal = known.map_or(Err("there is none".into()), |known| remove(known, removed));
            removal.map_err(|reason| error(format!("`{}`: {reason}", shown_name(keyword))))?;
            if target.get(keyword).and_then(Value::as_array).is_some_and(Vec::is_empty) {
                target.shift_remove(keyword);
            }
        }
        Ok(())
    }

    /// Returns the JSON Pointer into the schema of what describes the place, and nothing but that.
    fn find(&self, schema: &mut Value) -> Result<String> {
        if !self.pointer.is_empty() && !self.pointer.starts_with('/') {
            return Err(SchemaError::new(&self.pointer, "expected a JSON Pointer, which begins with `/`"));
        }
        let mut place = own_place(schema, String::new());
        let mut walked = String::new();
        for step in self.pointer.split('/').skip(1) {
            walked = format!("{walked}/{step}");
            let is_item = step == "*" || !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
            let inner = format!("{place}/properties/{step}");
            let next = if schema.pointer(&inner).is_some() {
                inner
            } else if is_item && schema.pointer(&format!("{place}/items")).is_some() {
                format!("{place}/items")
            } else {
                return Err(SchemaError::new(&walked, "the schema has no such place"));
            };
            place = own_place(schema, next);
        }
        Ok(place)
    }
}

/// Follows a reference at a place of the schema. What it leads to is copied to the place if others refer to it as well.
fn own_place(schema: &mut Value, place: String) -> String {
    let mut place = place;
    // A circle of references ends here, and then does not compile.
    for _ in 0..MAX_REFERENCES {
        let reference = schema.pointer(&place).and_then(|found| found.get("$ref")).and_then(Value::as_str);
        let Some(target) = reference.and_then(|reference| reference.strip_prefix('#')).map(str::to_owned) else {
            break;
        };
        if count_references(schema, &format!("#{target}")) == 1 {
            place = target;
            continue;
        }
        let copy = schema.pointer(&target).cloned();
        match (schema.pointer_mut(&place), copy) {
            (Some(found), Some(copy)) => *found = copy,
            _ => break,
        }
    }
    place
}

const MAX_REFERENCES: usize = 16;

fn count_references(schema: &Value, reference: &str) -> usize {
    let (mut open, mut count) = (vec![schema], 0);
    while let Some(value) = open.pop() {
        match value {
            Value::Object(object) => {
                count += usize::from(object.get("$ref").is_some_and(|found| found == reference));
                open.extend(object.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    count
}

fn add(known: &mut Value, added: &Value) -> std::result::Result<(), String> {
    match (known, added) {
        (Value::Array(known), Value::Array(added)) => {
            if let Some(twice) = added.iter().find(|item| known.contains(item)) {
                return Err(format!("{} is there already", shown(twice)));
            }
            known.extend(added.iter().cloned());
        }
        (Value::Object(known), Value::Object(added)) => {
            if let Some(twice) = added.keys().find(|name| known.contains_key(*name)) {
                return Err(format!("`{}` is there already", shown_name(twice)));
            }
            known.extend(added.clone());
        }
        _ => return Err("expected an array of names, or properties by their names".into()),
    }
    Ok(())
}

fn remove(known: &mut Value, removed: &Value) -> std::result::Result<(), String> {
    for item in removed.as_array().ok_or("expected an array of names")? {
        let found = match known {
            Value::Array(known) => known.iter().position(|own| own == item).map(|at| drop(known.remove(at))),
            Value::Object(known) => item.as_str().and_then(|name| known.shift_remove(name)).map(drop),
            _ => None,
        };
        found.ok_or_else(|| format!("there is no {}", shown(item)))?;
    }
    Ok(())
}

fn shown(item: &Value) -> String {
    item.as_str().map_or_else(|| "such value".into(), |name| format!("`{}`", shown_name(name)))
}
