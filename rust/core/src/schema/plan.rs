//! The plan: a schema as a flat table of nodes, all that a walk over bytes needs.
//!
//! | node      | holds                                                                     |
//! |-----------|---------------------------------------------------------------------------|
//! | `Object`  | numbered properties, the required ones as a bit mask, open or closed       |
//! | `Array`   | the node of its items, limits on their number                             |
//! | `String`  | the longest length in code points, a format                               |
//! | `Enum`    | literals, numbered like properties                                        |
//! | `Integer` | limits; whether a whole float is one (draft-06) or not (draft-04)         |
//! | `Number`  | limits                                                                    |
//! | `Boolean` | nothing                                                                   |
//! | `Any`     | nothing: any JSON value                                                   |
//!
//! Nodes refer to each other by index ([`NodeId`]), so a definition that is referred to twice is one node. Property names,
//! enum literals and described objects have indices of their own ([`KeyId`], [`LiteralId`], [`ObjectId`]) that hold for the
//! whole plan: a [`Sink`](crate::Sink) makes its strings and classes for them once.

use super::delegate::{Delegate, SharedDelegate};
use super::glance::Glance;
use super::hint::Hint;
use super::limit::Bounds;
use super::names::Names;
use crate::json::{JsonType, Padded};
use std::ops::Range;
use std::sync::{Arc, LazyLock};

/// The index of a node in its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NodeId(pub(super) u32);

/// The index of a property name in its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyId(pub(super) u32);

/// The index of an enum literal in its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LiteralId(pub(super) u32);

/// The index of an object in its plan, if a schema describes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ObjectId(pub(super) u32);

/// The place of a property in its object, and the name that it has in the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PropertyAt {
    /// The index among the properties of the object, in the order of the schema
    pub slot: u32,
    /// The index of the name in the plan
    pub key: KeyId,
}

impl ObjectId {
    /// The position in [`Plan::objects`].
    #[inline]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

impl KeyId {
    /// The position in [`Plan::keys`].
    #[inline]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

impl LiteralId {
    /// The position in [`Plan::literals`].
    #[inline]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// The formats that the official schemas use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    DateTime,
    Uri,
}

impl Format {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::DateTime => "date-time",
            Self::Uri => "uri",
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Property {
    /// The name as JSON, with the comma before and the colon after it.
    pub(crate) json: Padded,
    /// The bit of its slot.
    pub(crate) bit: u64,
    pub(crate) node: NodeId,
    pub(crate) at: PropertyAt,
    /// The property that came after this one last time.
    pub(crate) next: Hint,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Object {
    /// `None` for an object of any properties, and for one that may have none where a schema wants a string.
    pub(crate) id: Option<ObjectId>,
    /// The properties' names as the schema spells them.
    pub(crate) names: Names,
    /// Guesses a name by two of its bytes.
    pub(crate) glance: Box<Glance>,
    /// The names in `snake_case`, in the same order.
    pub(crate) snakes: Names,
    /// In the order of the names.
    pub(crate) properties: Box<[Property]>,
    /// Bit `i`: property `i` is required.
    pub(crate) required: u64,
    /// `additionalProperties: false`.
    pub(crate) closed: bool,
    /// The properties of which one must be there for [`Object::nested`] to be looked at, as bits; usually none.
    pub(crate) trigger: u64,
    /// What users hang on it.
    pub(crate) nested: Box<[Nested]>,
    /// The message of `DataTransfer` that came last, by its index among them.
    pub(crate) transfer: Hint,
    /// The property that came first last time.
    pub(crate) first: Hint,
    /// How many *described* properties the last object had; a sink makes room for as many in the next one. Undescribed
    /// ones are left out: otherwise one object with hundreds of invented names would make a sink allocate that much for
    /// every later object of this node.
    pub(crate) count: Hint,
}

/// The name of a property, and the text that it must have; with `None`, it must be absent.
pub(crate) type Condition = (Box<str>, Option<Box<str>>);

/// A schema that a user hangs on an object: it judges the object, or one of its properties, where others say so.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Nested {
    /// What must be so of other properties.
    pub(crate) when: Box<[Condition]>,
    /// The property that is judged; `None`: the object itself.
    pub(crate) property: Option<Box<str>>,
    /// Whether that is a string that holds JSON.
    pub(crate) is_text: bool,
    pub(crate) plan: Arc<Plan>,
    /// The index of the message that a `DataTransfer` carries: see [`Catalog::transfers`](super::Catalog::transfers).
    pub(crate) transfer: Option<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Array {
    pub(crate) items: NodeId,
    pub(crate) min_items: Option<u32>,
    pub(crate) max_items: Option<u32>,
}

/// What a string may be; by default anything. Who reads it takes it apart, so that the compiler leads a new keyword there.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct StringNode {
    /// 0 where there is no limit, so that it is one comparison either way.
    pub(crate) min_length: u32,
    /// [`StringNode::UNLIMITED`] where there is no limit.
    pub(crate) max_length: u32,
    pub(crate) format: Option<Format>,
    /// Whether a user's schema is hung on it: then a value of any type may be given, to be written as the text of its JSON.
    pub(crate) holds_json: bool,
}

impl StringNode {
    /// More characters than a frame can have.
    pub(crate) const UNLIMITED: u32 = u32::MAX;
}

impl Default for StringNode {
    fn default() -> Self {
        Self { min_length: 0, max_length: Self::UNLIMITED, format: None, holds_json: false }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Enum {
    pub(crate) names: Names,
    /// In the order of the names.
    literals: Box<[Literal]>,
    /// The index of the first literal in the plan; the others follow.
    pub(crate) base: u32,
    /// `additionalProperties: false`, which an object in place of the string breaks as well.
    pub(crate) closed: bool,
    /// What came after the literal seen last, which owns it.
    next: Hint,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Literal {
    /// Quotes included.
    pub(crate) json: Padded,
    /// The literal that came after this one: samples come in rounds.
    next: Hint,
}

impl Enum {
    pub(super) fn new(names: Names, base: u32, closed: bool) -> Self {
        let literal = |(number, text)| {
            let json = Padded::new(&format!("\"{text}\""));
            Literal { json, next: Hint::of(number, number) }
        };
        let literals = names.iter().enumerate().map(literal).collect();
        Self { names, literals, base, closed, next: Hint::default() }
    }

    /// The literal to look for first; an empty enum has none.
    #[inline]
    pub(crate) fn predicted(&self) -> Option<(usize, &Literal)> {
        let number = self.next.get();
        Some((number, self.literals.get(number)?))
    }

    /// Notes that the literal was the predicted one.
    #[inline]
    pub(crate) fn saw_predicted(&self, literal: &Literal) {
        self.next.copy(&literal.next);
    }

    /// The literal to look for then.
    #[inline]
    pub(crate) fn alternative(&self) -> Option<(usize, &Literal)> {
        let number = self.next.before();
        Some((number, self.literals.get(number)?))
    }

    /// Notes that the literal was another one than predicted.
    #[inline]
    pub(crate) fn saw(&self, number: usize) {
        if let Some(last) = self.literals.get(self.next.owner()) {
            last.next.set(number);
        }
        self.next.copy(&self.literals[number].next);
    }

    /// Finds a literal by its text.
    #[inline]
    pub(crate) fn find(&self, text: &[u8]) -> Option<(usize, &Literal)> {
        let number = self.names.find(text)?;
        Some((number, self.literals.get(number)?))
    }

    #[inline]
    pub(crate) fn id(&self, number: usize) -> LiteralId {
        #[allow(clippy::cast_possible_truncation, reason = "a set holds at most 4096 names")]
        LiteralId(self.base + number as u32)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[repr(u8)]
pub(crate) enum Node {
    Object(Object),
    Array(Array),
    String(StringNode),
    Enum(Enum),
    Integer { bounds: Option<Box<Bounds>>, whole_floats: bool },
    Number { bounds: Option<Box<Bounds>> },
    Boolean,
    Any,
}

impl Node {
    pub(crate) fn type_(&self) -> Option<JsonType> {
        Some(match self {
            Self::Object(_) => JsonType::Object,
            Self::Array(_) => JsonType::Array,
            Self::String(_) | Self::Enum(_) => JsonType::String,
            Self::Integer { .. } => JsonType::Integer,
            Self::Number { .. } => JsonType::Number,
            Self::Boolean => JsonType::Boolean,
            Self::Any => return None,
        })
    }
}

/// A property name, in both spellings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The name as the schema spells it.
    pub name: Box<str>,
    /// In `snake_case`; unique within each object.
    pub snake: Box<str>,
}

/// A compiled schema. Two plans are equal when they judge alike, whatever they have seen.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    pub(super) nodes: Vec<Node>,
    pub(super) root: NodeId,
    pub(super) keys: Vec<Key>,
    pub(super) literals: Vec<Box<str>>,
    /// The names and nodes of the objects that are described, by [`ObjectId`].
    pub(super) objects: Vec<(Box<str>, NodeId)>,
    pub(super) title: String,
    pub(super) number: Option<usize>,
    /// What has the last word, where the schema says more than the plan.
    pub(super) delegate: Option<SharedDelegate>,
    /// The schema that a user's was loosened to.
    pub(super) loosened: Option<Box<str>>,
    /// The places that the schema marks for redaction, and whether they are sensitive.
    pub(super) marks: Box<[(Box<str>, bool)]>,
}

/// Any JSON value; every plan has it here.
pub(crate) const ANY: NodeId = NodeId(0);
/// An object of any properties.
pub(crate) const ANY_OBJECT: NodeId = NodeId(1);
/// An array of any items.
pub(crate) const ANY_ARRAY: NodeId = NodeId(2);
/// An object without properties.
pub(crate) const NO_PROPERTIES: NodeId = NodeId(3);

impl Plan {
    /// A plan without a root yet.
    pub(super) fn new(title: &str) -> Self {
        let object = |closed| {
            Node::Object(Object {
                id: None,
                names: Names::new([]),
                glance: Box::new(Glance::new([])),
                snakes: Names::new([]),
                properties: Box::default(),
                required: 0,
                closed,
                trigger: 0,
                nested: Box::default(),
                transfer: Hint::default(),
                first: Hint::default(),
                count: Hint::default(),
            })
        };
        let array = Array { items: ANY, min_items: None, max_items: None };
        let nodes = vec![Node::Any, object(false), Node::Array(array), object(true)];
        Self {
            nodes,
            root: ANY,
            keys: Vec::new(),
            literals: Vec::new(),
            objects: Vec::new(),
            title: title.into(),
            number: None,
            delegate: None,
            loosened: None,
            marks: Box::default(),
        }
    }

    /// The plan of an object that no schema describes.
    pub(crate) fn any_object() -> &'static Self {
        static ANY_OBJECT_PLAN: LazyLock<Plan> = LazyLock::new(|| Plan { root: ANY_OBJECT, ..Plan::new("any object") });
        &ANY_OBJECT_PLAN
    }

    #[inline]
    pub(crate) fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0 as usize]
    }

    #[inline]
    pub(crate) fn root(&self) -> NodeId {
        self.root
    }

    /// Tells the plans of one catalog apart: twice the action's index, and one more for a response. `None` for a plan that
    /// is in no catalog.
    #[inline]
    pub fn number(&self) -> Option<usize> {
        self.number
    }

    /// Hangs a schema on an object of the plan. An error is the name of a property that the object does not describe.
    pub(super) fn hang(&mut self, object: NodeId, nested: Nested) -> Result<(), Box<str>> {
        let Node::Object(node) = &mut self.nodes[object.0 as usize] else { return Err(Box::default()) };
        let find = |name: &str| node.names.find(name.as_bytes()).ok_or_else(|| Box::<str>::from(name));
        let named = nested.when.iter().filter(|(_, text)| text.is_some()).map(|(name, _)| &**name);
        // The last condition is the vendor, which may be named without a message.
        let triggers = named.rev().chain(nested.property.as_deref()).map(find).collect::<Result<Vec<_>, _>>()?;
        let Some(&trigger) = triggers.first() else { return Err(Box::default()) };
        let judged = nested.property.as_deref().map(find).transpose()?.map(|index| node.properties[index].node);
        node.trigger |= node.properties[trigger].bit;
        let holds_json = nested.is_text;
        node.nested = std::mem::take(&mut node.nested).into_iter().chain([nested]).collect();
        if let Some(judged) = judged.filter(|_| holds_json)
            && let Node::String(string) = &mut self.nodes[judged.0 as usize]
        {
            string.holds_json = true;
        }
        Ok(())
    }

    /// Whether a schema is hung on an object of the plan.
    pub(crate) fn has_nested(&self) -> bool {
        self.nodes.iter().any(|node| matches!(node, Node::Object(object) if !object.nested.is_empty()))
    }

    /// The objects that are called `customData` somewhere, and have a `vendorId`.
    pub(super) fn custom_data(&self) -> Vec<NodeId> {
        let objects =
            self.nodes.iter().filter_map(|node| if let Node::Object(object) = node { Some(object) } else { None });
        let found = objects.filter_map(|object| Some(object.properties[object.names.find(b"customData")?].node));
        let is_open =
            |id: &NodeId| matches!(self.node(*id), Node::Object(object) if object.names.find(b"vendorId").is_some());
        let mut found: Vec<_> = found.filter(is_open).collect();
        found.sort_unstable_by_key(|id| id.0);
        found.dedup();
        found
    }

    /// What has the last word, where the schema says more than the plan.
    #[inline]
    pub(crate) fn delegate(&self) -> Option<&dyn Delegate> {
        self.delegate.as_deref()
    }

    /// The text of the schema that a user's was loosened to: what the plan knows of it. `None` for an official
    /// one, of which it knows all.
    pub fn loosened(&self) -> Option<&str> {
        self.loosened.as_deref()
    }

    /// Whether the schema marks a place as sensitive, or as harmless: JSON Pointer, `*` for any item.
    pub(crate) fn mark(&self, place: &str) -> Option<bool> {
        let marks = self.marks.iter().filter(|(marked, _)| **marked == *place);
        marks.map(|(_, is_sensitive)| *is_sensitive).max()
    }

    /// All property names, by [`KeyId`].
    pub fn keys(&self) -> &[Key] {
        &self.keys
    }

    /// All enum literals, by [`LiteralId`].
    pub fn literals(&self) -> impl ExactSizeIterator<Item = &str> {
        self.literals.iter().map(|literal| &**literal)
    }

    /// The text of a literal.
    pub fn literal(&self, literal: LiteralId) -> &str {
        &self.literals[literal.index()]
    }

    /// The index of an object by its name: see [`Described::name`].
    pub fn find_object(&self, name: &str) -> Option<ObjectId> {
        #[allow(clippy::cast_possible_truncation, reason = "indices of objects are 32 bits wide")]
        self.objects.iter().position(|(own, _)| **own == *name).map(|index| ObjectId(index as u32))
    }

    /// The name of an object: see [`Described::name`].
    pub(crate) fn name_of(&self, object: ObjectId) -> &str {
        &self.objects[object.index()].0
    }

    /// The node of an object.
    pub(crate) fn node_of(&self, object: ObjectId) -> NodeId {
        self.objects[object.index()].1
    }

    /// All objects that the schema describes, by [`ObjectId`].
    pub fn objects(&self) -> impl ExactSizeIterator<Item = Described<'_>> {
        self.objects.iter().map(|(name, id)| match self.node(*id) {
            Node::Object(object) => Described { name, object, plan: self },
            _ => unreachable!("only objects are on the list"),
        })
    }
}

/// An object that a schema describes: all that is needed to make a class of it.
#[derive(Clone, Copy, Debug)]
pub struct Described<'p> {
    name: &'p str,
    object: &'p Object,
    plan: &'p Plan,
}

/// What a property of a described object holds, as far as a class needs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Any JSON value, `null` included
    Any,
    /// An array
    Array,
    /// A string that is one of these literals: a range of [`Plan::literals`]
    Enum(Range<usize>),
    /// Something else
    Other,
}

impl<'p> Described<'p> {
    /// The name of the definition, or the names on the way to it (`meterValue.sampledValue`); empty for the payload.
    pub fn name(self) -> &'p str {
        self.name
    }

    /// Whether the schema forbids properties that it does not describe.
    pub fn is_closed(self) -> bool {
        self.object.closed
    }

    /// The properties by their slots, and whether the schema requires them.
    pub fn properties(self) -> impl ExactSizeIterator<Item = (PropertyAt, bool)> {
        self.object.properties.iter().map(move |property| (property.at, self.object.required & property.bit != 0))
    }

    /// What the properties hold, by their slots.
    pub fn holds(self) -> impl ExactSizeIterator<Item = Holds> {
        self.object.properties.iter().map(move |property| match self.plan.node(property.node) {
            Node::Any => Holds::Any,
            Node::Array(_) => Holds::Array,
            Node::Enum(node) => Holds::Enum(node.base as usize..node.base as usize + node.literals.len()),
            _ => Holds::Other,
        })
    }
}
