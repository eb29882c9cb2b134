//! What users' schemas describe, as far as classes are made of it: which plans there are, and where an object of a plan
//! stands in its schema.

use super::action::Kind;
use super::dialect::Draft;
use super::plan::{Node, NodeId, ObjectId, Plan};
use crate::violation::escaped;
use serde_json::{Map, Value};
use std::collections::HashSet;
use std::sync::Arc;

/// What a user's schema is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject<'c> {
    /// A payload: its action, and which one of that
    Payload(&'c str, Kind),
    /// What `DataTransfer` carries in `data`: vendor, message, and in which payload
    Data(&'c str, Option<&'c str>, Kind),
    /// `customData` of a vendor
    CustomData(&'c str),
}

/// A schema that is not one of the official ones, with its plan.
#[derive(Clone, Copy, Debug)]
pub struct Own<'c> {
    /// What it is about
    pub subject: Subject<'c>,
    /// Its text, as the user wrote it, or as patches made it
    pub schema: &'c str,
    /// Its plan, which has a number in the catalog
    pub plan: &'c Plan,
}

/// A schema that is hung on `data` or `customData`.
#[derive(Clone, Debug)]
pub(super) struct Hung {
    pub(super) vendor_id: Box<str>,
    pub(super) message_id: Option<Box<str>>,
    /// The payload whose `data` it is about; `None` for `customData`.
    pub(super) kind: Option<Kind>,
    pub(super) schema: Box<str>,
    pub(super) plan: Arc<Plan>,
}

impl Hung {
    pub(super) fn own(&self) -> Own<'_> {
        let subject = match self.kind {
            Some(kind) => Subject::Data(&self.vendor_id, self.message_id.as_deref(), kind),
            None => Subject::CustomData(&self.vendor_id),
        };
        Own { subject, schema: &self.schema, plan: &self.plan }
    }
}

impl Own<'_> {
    /// The schema of one object of the plan, as a schema of its own: in the user's words, or as the plan knows it.
    pub fn part(&self, object: ObjectId, as_known: bool) -> Value {
        let parse = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default();
        let loosened = parse(self.plan.loosened().unwrap_or(self.schema));
        let known = self.plan.pointers(&loosened).swap_remove(object.index());
        if as_known {
            return part(&loosened, &known);
        }
        let schema = parse(self.schema);
        part(&schema, &written(&loosened, &known))
    }

    /// The draft of the user's schema: one that names none is of 2020-12.
    pub fn draft(&self) -> Draft {
        let schema: Value = serde_json::from_str(self.schema).unwrap_or_default();
        Draft::of(&schema).unwrap_or(Draft::Draft2020)
    }

    /// Where the user's schema describes an object of the plan, as JSON Pointer.
    pub fn pointer(&self, object: ObjectId) -> String {
        let loosened = serde_json::from_str(self.plan.loosened().unwrap_or(self.schema)).unwrap_or_default();
        written(&loosened, &self.plan.pointers(&loosened)[object.index()])
    }
}

/// The keyword by which a definition of a loosened schema says where the user has written it.
pub(super) const WRITTEN_AT: &str = "comment";

/// Where the user has written what stands at a place of a loosened schema.
fn written(loosened: &Value, known: &str) -> String {
    let definition = known.strip_prefix("/definitions/").map(|rest| rest.split_once('/').unwrap_or((rest, "")));
    let Some((name, rest)) = definition else { return known.to_owned() };
    match loosened["definitions"][name][WRITTEN_AT].as_str() {
        Some(place) if rest.is_empty() => place.to_owned(),
        Some(place) => format!("{place}/{rest}"),
        None => known.to_owned(),
    }
}

/// A part of a schema with the definitions that it may refer to.
fn part(schema: &Value, pointer: &str) -> Value {
    if pointer.is_empty() {
        return schema.clone();
    }
    let mut whole = Map::new();
    let keep = |name: &str, whole: &mut Map<String, Value>| {
        if let Some(kept) = schema.get(name) {
            whole.insert(name.into(), kept.clone());
        }
    };
    keep("$schema", &mut whole);
    if let Some(Value::Object(part)) = schema.pointer(pointer) {
        whole.extend(part.clone());
    }
    keep("definitions", &mut whole);
    keep("$defs", &mut whole);
    whole.into()
}

impl Plan {
    /// Where the schema that the plan was compiled from describes each object, as JSON Pointers, by [`ObjectId`].
    fn pointers(&self, schema: &Value) -> Vec<String> {
        let mut pointers = vec![String::new(); self.objects().len()];
        let mut seen = HashSet::new();
        let mut open = vec![(self.root, String::new())];
        while let Some((id, mut pointer)) = open.pop() {
            if !seen.insert(id.0) {
                continue;
            }
            // The compiler refuses a reference to a reference.
            if let Some(target) = schema.pointer(&pointer).and_then(|found| found.get("$ref")?.as_str()) {
                target.trim_start_matches('#').clone_into(&mut pointer);
            }
            match self.node(id) {
                Node::Object(object) => {
                    for property in &object.properties {
                        let name = escaped(&self.keys()[property.at.key.index()].name);
                        open.push((property.node, format!("{pointer}/properties/{name}")));
                    }
                    if let Some(object) = object.id {
                        pointers[object.index()] = pointer;
                    }
                }
                Node::Array(array) => open.push((array.items, format!("{pointer}/items"))),
                _ => {}
            }
        }
        pointers
    }

    /// Whether the schema says more than the plan, so that a [`Delegate`](super::Delegate) has the last word.
    pub fn says_less(&self) -> bool {
        self.delegate.is_some()
    }

    /// The object at a position of [`Plan::objects`].
    pub fn object(&self, index: usize) -> ObjectId {
        #[allow(clippy::cast_possible_truncation, reason = "indices of objects are 32 bits wide")]
        ObjectId(index as u32)
    }

    /// This plan with another number, and without what is hung on it.
    pub(super) fn bare(&self, number: usize) -> Self {
        let mut bare = Self { number: Some(number), ..self.clone() };
        for node in &mut bare.nodes {
            match node {
                Node::Object(object) => (object.trigger, object.nested) = (0, Box::default()),
                Node::String(string) => string.holds_json = false,
                _ => {}
            }
        }
        bare
    }

    /// The objects of another plan that stand at the same places and whose classes would be the same, by [`ObjectId`].
    pub fn twins(&self, other: &Self) -> Vec<Option<ObjectId>> {
        let mut twins = vec![None; self.objects().len()];
        let mut seen = HashSet::new();
        let mut open = vec![(self.root, other.root)];
        while let Some((own, its)) = open.pop() {
            if !seen.insert(own.0) {
                continue;
            }
            match (self.node(own), other.node(its)) {
                (Node::Object(mine), Node::Object(yours)) => {
                    if let (Some(object), Some(twin)) = (mine.id, yours.id)
                        && self.has_types_of(other, own, its)
                    {
                        twins[object.index()] = Some(twin);
                    }
                    for property in &mine.properties {
                        let name = &self.keys()[property.at.key.index()].name;
                        if let Some(number) = yours.names.find(name.as_bytes()) {
                            open.push((property.node, yours.properties[number].node));
                        }
                    }
                }
                (Node::Array(mine), Node::Array(yours)) => open.push((mine.items, yours.items)),
                _ => {}
            }
        }
        twins
    }

    /// Whether a class made of one object would have the attributes and the types of that of another.
    pub fn is_twin(&self, object: ObjectId, other: &Self, twin: ObjectId) -> bool {
        self.has_types_of(other, self.node_of(object), other.node_of(twin))
    }

    fn has_types_of(&self, other: &Self, own: NodeId, its: NodeId) -> bool {
        let mut seen = HashSet::new();
        let mut open = vec![(own, its)];
        while let Some((own, its)) = open.pop() {
            // A pair that refers to itself is the same if all else is.
            if !seen.insert((own.0, its.0)) {
                continue;
            }
            let is_same = match (self.node(own), other.node(its)) {
                (Node::Object(mine), Node::Object(yours)) => {
                    let pairs = mine.properties.iter().zip(&yours.properties);
                    open.extend(pairs.map(|(mine, yours)| (mine.node, yours.node)));
                    mine.names.iter().eq(yours.names.iter())
                        && (mine.required, mine.closed, mine.id.is_some())
                            == (yours.required, yours.closed, yours.id.is_some())
                }
                (Node::Array(mine), Node::Array(yours)) => {
                    open.push((mine.items, yours.items));
                    true
                }
                (Node::Enum(mine), Node::Enum(yours)) => mine.names.iter().eq(yours.names.iter()),
                (Node::Enum(_), _) | (_, Node::Enum(_)) => false,
                (mine, yours) => mine.type_() == yours.type_(),
            };
            if !is_same {
                return false;
            }
        }
        true
    }
}
