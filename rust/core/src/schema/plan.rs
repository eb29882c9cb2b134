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
//! Nodes name each other by number ([`NodeId`]), so a definition that is referred to twice is one node. Property
//! names and enum literals have numbers of their own ([`KeyId`], [`LiteralId`]) that hold for the whole plan: a
//! [`Sink`](crate::Sink) makes its objects for them once.
//!
//! A [`Hint`] is what the last walk saw at a node. It only says where to look first: it is read and written
//! without order by any thread, and a wrong one costs a look-up.

use super::glance::Glance;
use super::names::{NO_NAME, Names};
use crate::json::{Decimal, JsonType, Number, Padded};
use std::fmt;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// The number of a node in its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NodeId(pub(super) u32);

/// The number of a property name in its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyId(pub(super) u32);

/// The number of an enum literal in its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LiteralId(pub(super) u32);

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

/// What was seen last, and what was seen instead before that; never a fact.
///
/// Three numbers below 256 in one word, from the lowest byte: the last one, the one before, and whose hint it is, where that
/// matters.
#[derive(Debug, Default)]
pub(crate) struct Hint(AtomicU32);

impl Hint {
    pub(super) fn new(number: usize) -> Self {
        Self::of(0, number)
    }

    fn of(owner: usize, number: usize) -> Self {
        let byte = |number| u32::from(u8::try_from(number).unwrap_or(NO_NAME));
        Self(AtomicU32::new(byte(owner) << 16 | u32::from(NO_NAME) << 8 | byte(number)))
    }

    /// The last one.
    #[inline]
    pub(crate) fn get(&self) -> usize {
        usize::from(self.0.load(Relaxed).to_le_bytes()[0])
    }

    /// The one before.
    #[inline]
    pub(crate) fn before(&self) -> usize {
        usize::from(self.0.load(Relaxed).to_le_bytes()[1])
    }

    #[inline]
    fn owner(&self) -> usize {
        usize::from(self.0.load(Relaxed).to_le_bytes()[2])
    }

    /// Written only when it changes, so that threads that agree share the cache line.
    #[inline]
    pub(crate) fn set(&self, number: usize) {
        let [last, _, owner, _] = self.0.load(Relaxed).to_le_bytes();
        let number = u8::try_from(number).unwrap_or(NO_NAME);
        if last != number {
            self.0.store(u32::from_le_bytes([number, last, owner, 0]), Relaxed);
        }
    }

    #[inline]
    fn copy(&self, other: &Self) {
        let other = other.0.load(Relaxed);
        if self.0.load(Relaxed) != other {
            self.0.store(other, Relaxed);
        }
    }
}

impl Clone for Hint {
    fn clone(&self) -> Self {
        Self(AtomicU32::new(self.0.load(Relaxed)))
    }
}

impl PartialEq for Hint {
    /// Plans that saw different frames are equal all the same.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// A limit of `minimum`, `maximum` or `multipleOf`, kept as it is written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Limit {
    pub(crate) text: Box<str>,
    pub(crate) float: f64,
    /// The value, where it is a small integer.
    pub(crate) integer: Option<i64>,
    /// The exponent, where the limit is a power of ten.
    pub(crate) power_of_ten: Option<i64>,
}

impl Limit {
    pub(super) fn new(text: &str) -> Option<Self> {
        // The schemas write `0.0` for 0.
        let text = text.strip_suffix(".0").unwrap_or(text);
        let float = text.parse().ok()?;
        let power_of_ten = Decimal::new(text).power_of_ten();
        Some(Self { text: text.into(), float, integer: text.parse().ok(), power_of_ten })
    }

    /// Whether `divides` can answer.
    pub(super) fn is_divisor(&self) -> bool {
        Decimal::new(&self.text).is_divisor()
    }

    /// Whether a number is a multiple of the limit; the text usually shows that of a power of ten.
    pub(crate) fn divides(&self, number: &Number<'_>) -> bool {
        self.power_of_ten.is_some_and(|place| number.ends_at(place))
            || number.to_decimal().is_multiple_of(Decimal::new(&self.text))
    }

    /// Whether all numbers of so many decimals are multiples of the limit, at a glance. `false` may be wrong.
    #[inline]
    fn divides_all(&self, decimals: usize) -> bool {
        self.power_of_ten.is_some_and(|place| place <= 0 && place.unsigned_abs() >= decimals as u64)
    }

    /// Compares a number with the limit: small integers by themselves, doubles unless they round to the same one.
    pub(crate) fn compare(&self, number: &Number<'_>) -> std::cmp::Ordering {
        if let (Some(number), Some(limit)) = (number.to_i64(), self.integer) {
            return number.cmp(&limit);
        }
        match number.to_f64().partial_cmp(&self.float) {
            Some(order) if order.is_ne() => order,
            _ => number.to_decimal().cmp(&Decimal::new(&self.text)),
        }
    }
}

/// `minimum`, `maximum` and `multipleOf`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Bounds {
    pub(crate) minimum: Option<Limit>,
    pub(crate) maximum: Option<Limit>,
    pub(crate) multiple_of: Option<Limit>,
}

impl Bounds {
    /// Whether an integer is within them, at a glance. `false` may be wrong.
    #[inline]
    pub(crate) fn admit(&self, value: i64) -> bool {
        let within = |limit: &Option<Limit>, holds: fn(i64, i64) -> bool| {
            limit.as_ref().is_none_or(|limit| limit.integer.is_some_and(|limit| holds(value, limit)))
        };
        within(&self.minimum, |value, limit| value >= limit)
            && within(&self.maximum, |value, limit| value <= limit)
            && self.multiple_of.as_ref().is_none_or(|limit| limit.divides_all(0))
    }

    /// The same of a double that has so many decimals.
    #[inline]
    pub(crate) fn admit_decimal(&self, value: f64, decimals: usize) -> bool {
        self.minimum.as_ref().is_none_or(|limit| value > limit.float)
            && self.maximum.as_ref().is_none_or(|limit| value < limit.float)
            && self.multiple_of.as_ref().is_none_or(|limit| limit.divides_all(decimals))
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
    /// The name as JSON, with the comma before and the colon behind it.
    pub(crate) json: Padded,
    /// Its place among those of the object.
    pub(crate) bit: u64,
    pub(crate) node: NodeId,
    pub(crate) key: KeyId,
    /// The property that came after this one last time.
    pub(crate) next: Hint,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Object {
    pub(crate) names: Names,
    /// The same at a glance.
    pub(crate) glance: Box<Glance>,
    /// The same in `snake_case`, by the same numbers.
    pub(crate) snakes: Names,
    /// By the number of the name.
    pub(crate) properties: Box<[Property]>,
    /// Bit `i`: property `i` is required.
    pub(crate) required: u64,
    /// `additionalProperties: false`.
    pub(crate) closed: bool,
    /// The property that came first last time.
    pub(crate) first: Hint,
    /// How many of these properties there were last time. Others do not count: an object in an object of unknown names
    /// is of the same node, and a peer could have room made for hundreds in each.
    pub(crate) count: Hint,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Array {
    pub(crate) items: NodeId,
    pub(crate) min_items: Option<u32>,
    pub(crate) max_items: Option<u32>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Enum {
    pub(crate) names: Names,
    /// By the number of the literal.
    literals: Box<[Literal]>,
    /// The number of the first literal; the others follow.
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
        #[allow(clippy::cast_possible_truncation, reason = "a set holds at most 255 names")]
        LiteralId(self.base + number as u32)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[repr(u8)]
pub(crate) enum Node {
    Object(Object),
    Array(Array),
    String { max_length: Option<u32>, format: Option<Format> },
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
            Self::String { .. } | Self::Enum(_) => JsonType::String,
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
    /// As the schema spells it.
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
    pub(super) title: String,
    pub(super) number: usize,
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
                names: Names::new([]),
                glance: Box::new(Glance::new([])),
                snakes: Names::new([]),
                properties: Box::default(),
                required: 0,
                closed,
                first: Hint::default(),
                count: Hint::default(),
            })
        };
        let array = Array { items: ANY, min_items: None, max_items: None };
        let nodes = vec![Node::Any, object(false), Node::Array(array), object(true)];
        Self { nodes, root: ANY, keys: Vec::new(), literals: Vec::new(), title: title.into(), number: 0 }
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

    /// Tells the plans of one catalog apart: twice the action's number, and one more for a response.
    #[inline]
    pub fn number(&self) -> usize {
        self.number
    }

    /// All property names, by [`KeyId`].
    pub fn keys(&self) -> &[Key] {
        &self.keys
    }

    /// All enum literals, by [`LiteralId`].
    pub fn literals(&self) -> impl ExactSizeIterator<Item = &str> {
        self.literals.iter().map(|literal| &**literal)
    }

    fn write_node(&self, f: &mut fmt::Formatter<'_>, id: NodeId, open: &mut Vec<NodeId>) -> fmt::Result {
        if open.contains(&id) {
            return f.write_str("as above\n");
        }
        let node = self.node(id);
        match node {
            Node::Object(object) => {
                f.write_str(if object.closed { "object  closed" } else { "object  open" })?;
                if object.required != 0 {
                    f.write_str("  required:")?;
                    for (number, name) in object.names.iter().enumerate() {
                        if object.required >> number & 1 == 1 {
                            write!(f, " {name}")?;
                        }
                    }
                }
                f.write_str("\n")?;
                let depth = open.len();
                let width = object.names.iter().map(str::len).max().unwrap_or(0);
                open.push(id);
                for (number, (name, property)) in object.names.iter().zip(&object.properties).enumerate() {
                    write!(f, "{:indent$}{number} {name:width$}   ", "", indent = 2 * depth + 4)?;
                    self.write_node(f, property.node, open)?;
                }
                open.pop();
                Ok(())
            }
            Node::Array(array) => {
                f.write_str("array")?;
                write_option(f, "min", array.min_items)?;
                write_option(f, "max", array.max_items)?;
                f.write_str("  of ")?;
                self.write_node(f, array.items, open)
            }
            Node::String { max_length, format } => {
                f.write_str("string")?;
                write_option(f, "max", *max_length)?;
                write_option(f, "format", format.map(Format::name))?;
                f.write_str("\n")
            }
            Node::Enum(enum_) => {
                f.write_str("enum ")?;
                for literal in enum_.names.iter() {
                    write!(f, " {literal}")?;
                }
                f.write_str("\n")
            }
            Node::Integer { bounds, .. } | Node::Number { bounds } => {
                write!(f, "{}", node.type_().map_or("any", JsonType::name))?;
                if let Some(bounds) = bounds {
                    write_option(f, "min", bounds.minimum.as_ref().map(|limit| &limit.text))?;
                    write_option(f, "max", bounds.maximum.as_ref().map(|limit| &limit.text))?;
                    write_option(f, "multiple of", bounds.multiple_of.as_ref().map(|limit| &limit.text))?;
                }
                if matches!(node, Node::Integer { whole_floats: true, .. }) {
                    f.write_str("  or whole number")?;
                }
                f.write_str("\n")
            }
            Node::Boolean | Node::Any => {
                writeln!(f, "{}", node.type_().map_or("any", JsonType::name))
            }
        }
    }
}

fn write_option(f: &mut fmt::Formatter<'_>, label: &str, value: Option<impl fmt::Display>) -> fmt::Result {
    value.map_or(Ok(()), |value| write!(f, "  {label} {value}"))
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n  ", self.title)?;
        self.write_node(f, self.root, &mut Vec::new())
    }
}
