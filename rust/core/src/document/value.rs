//! The values of a document, in two lists: what an array or an object holds stands together, and a node says where.

use crate::schema::{KeyId, LiteralId, Plan};
use std::fmt;
use std::slice;

/// All that the values of a frame hold.
#[derive(Debug)]
pub(super) struct Tree<'a> {
    /// The properties of objects and the items of arrays, which have no name.
    pub(super) children: Vec<Child<'a>>,
    /// The texts that do not stand in the frame as they are, such as strings with escapes.
    pub(super) unescaped: Vec<Box<str>>,
    /// The plan that keys and literals are numbered by.
    pub(super) plan: Option<&'a Plan>,
}

/// A name, if there is one, and a value.
pub(super) type Child<'a> = (Node<'a>, Node<'a>);

/// A value, or a name.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Node<'a> {
    Null,
    Boolean(bool),
    Integer(i64),
    Number(&'a str),
    String(&'a str),
    /// By its index in the tree.
    Unescaped(usize),
    /// A number that a policy has spelled anew, by its index in the tree.
    Respelled(usize),
    Literal(LiteralId),
    Key(KeyId),
    /// Where the children stand.
    Array(usize, usize),
    Object(usize, usize),
}

impl<'a> Tree<'a> {
    pub(super) fn text<'d>(&'d self, node: &Node<'a>) -> &'d str {
        match *node {
            Node::String(text) | Node::Number(text) => text,
            Node::Unescaped(index) | Node::Respelled(index) => &self.unescaped[index],
            Node::Literal(literal) => self.plan.map_or("", |plan| plan.literal(literal)),
            Node::Key(key) => self.plan.map_or("", |plan| &plan.keys()[key.index()].name),
            _ => "",
        }
    }

    pub(super) fn value<'d>(&'d self, node: &Node<'a>) -> Value<'d> {
        match *node {
            Node::Null => Value::Null,
            Node::Boolean(value) => Value::Boolean(value),
            Node::Integer(value) => Value::Integer(value),
            Node::Number(_) | Node::Respelled(_) => Value::Number(self.text(node)),
            Node::Array(start, end) => Value::Array(Array { tree: self, children: &self.children[start..end] }),
            Node::Object(start, end) => Value::Object(Object { tree: self, children: &self.children[start..end] }),
            Node::String(_) | Node::Unescaped(_) | Node::Literal(_) | Node::Key(_) => Value::String(self.text(node)),
        }
    }
}

/// A value of a [`Document`](super::Document).
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value<'d> {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number without fraction and exponent that 64 bits hold, and what is whole where the schema wants an integer
    Integer(i64),
    /// Another number, as the frame spells it
    Number(&'d str),
    /// A string, its escapes undone
    String(&'d str),
    /// An array
    Array(Array<'d>),
    /// An object
    Object(Object<'d>),
}

/// The items of an array.
#[derive(Clone, Copy)]
pub struct Array<'d> {
    tree: &'d Tree<'d>,
    children: &'d [Child<'d>],
}

/// The properties of an object.
#[derive(Clone, Copy)]
pub struct Object<'d> {
    tree: &'d Tree<'d>,
    children: &'d [Child<'d>],
}

impl<'d> Array<'d> {
    /// How many items there are.
    pub fn len(self) -> usize {
        self.children.len()
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.children.is_empty()
    }

    /// The item at an index.
    pub fn get(self, index: usize) -> Option<Value<'d>> {
        self.children.get(index).map(|(_, item)| self.tree.value(item))
    }

    /// The items in their order.
    pub fn iter(self) -> impl ExactSizeIterator<Item = Value<'d>> + use<'d> {
        let items: slice::Iter<'d, Child<'d>> = self.children.iter();
        items.map(move |(_, item)| self.tree.value(item))
    }
}

impl<'d> Object<'d> {
    /// How many properties there are.
    pub fn len(self) -> usize {
        self.children.len()
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.children.is_empty()
    }

    /// The value of a property, by the name that the frame has for it.
    pub fn get(self, name: &str) -> Option<Value<'d>> {
        self.children.iter().find(|(own, _)| self.tree.text(own) == name).map(|(_, value)| self.tree.value(value))
    }

    /// The names and values in the order of the frame.
    pub fn iter(self) -> impl ExactSizeIterator<Item = (&'d str, Value<'d>)> + use<'d> {
        let properties: slice::Iter<'d, Child<'d>> = self.children.iter();
        properties.map(move |(name, value)| (self.tree.text(name), self.tree.value(value)))
    }
}

impl PartialEq for Array<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

/// Two objects are equal if they have equal properties in any order.
impl PartialEq for Object<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(name, value)| other.get(name) == Some(value))
    }
}

impl fmt::Debug for Array<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl fmt::Debug for Object<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
