//! A frame as a tree that can be mended: what nobody touches keeps its text, digit by digit.

use crate::json::{JsonText, JsonType, Padded, Reader};
use crate::violation::Step;
use std::ops::Range;

/// How many properties of an object are looked through.
const SOUGHT: usize = 64;

/// The number of a value in its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Id(usize);

struct Node {
    parent: Option<Id>,
    /// The property or the item of its parent that it is, as the frame came in.
    step: Step<'static>,
    /// Its name as JSON, quotes included; empty without one.
    name: Text,
    /// Where its name begins in the frame as it came in, or without one its value.
    start: usize,
    /// Where its value begins.
    offset: usize,
    content: Content,
    /// The rule by which it was dropped.
    dropped: Option<usize>,
}

enum Content {
    /// No array and no object.
    Scalar(Text),
    Array(Vec<Id>),
    Object(Vec<Id>),
}

/// A piece of JSON text.
enum Text {
    /// It stands in the frame.
    Found(Range<usize>),
    /// A repair has made it.
    Made(String),
}

impl Text {
    fn bytes<'t>(&'t self, source: &'t [u8]) -> &'t [u8] {
        match self {
            Self::Found(range) => &source[range.clone()],
            Self::Made(text) => text.as_bytes(),
        }
    }
}

pub(super) struct Document<'a> {
    source: &'a [u8],
    nodes: Vec<Node>,
}

/// Where the names and the values of a text begin, in its order.
#[derive(Default)]
pub(super) struct Places(Vec<(usize, Id)>);

impl Places {
    /// The value that begins at this byte, or whose name does.
    pub(super) fn find(&self, offset: usize) -> Option<Id> {
        let found = self.0.binary_search_by_key(&offset, |(offset, _)| *offset).ok()?;
        Some(self.0[found].1)
    }
}

impl<'a> Document<'a> {
    /// Reads an array that is known to be JSON, so that commas and colons need no second look. `None`: it is not.
    pub(super) fn read(source: &'a [u8]) -> Option<(Self, Places)> {
        let mut document = Self { source, nodes: Vec::new() };
        let mut places = Places::default();
        let mut reader = Reader::new(source);
        let mut open = None;
        loop {
            reader.take(b',');
            reader.skip_whitespace();
            if matches!(reader.byte(), b']' | b'}') {
                reader.advance(1);
                open = document.node(open?).parent;
                if open.is_none() {
                    return Some((document, places));
                }
                continue;
            }
            let id = Id(document.nodes.len());
            let start = reader.position();
            let step = match open.map(|open| &document.node(open).content) {
                Some(Content::Object(_)) => {
                    places.0.push((start, id));
                    Step::cut(reader.string().ok()?.to_str().into_owned().into())
                }
                Some(Content::Array(items)) => Step::Index(items.len()),
                _ => Step::Index(0),
            };
            let name = Text::Found(start..reader.position());
            if matches!(step, Step::Name(_)) {
                reader.take(b':');
                reader.skip_whitespace();
            }
            let offset = reader.position();
            places.0.push((offset, id));
            let content = match reader.byte() {
                b'{' => Content::Object(Vec::new()),
                b'[' => Content::Array(Vec::new()),
                _ => Content::Scalar(Text::Found(offset..skip_scalar(&mut reader)?)),
            };
            if let Some(Content::Array(children) | Content::Object(children)) =
                open.map(|Id(open)| &mut document.nodes[open].content)
            {
                children.push(id);
            }
            let is_container = !matches!(content, Content::Scalar(_));
            document.nodes.push(Node { parent: open, step, name, start, offset, content, dropped: None });
            if is_container {
                reader.advance(1);
                open = Some(id);
            }
        }
    }

    fn node(&self, Id(id): Id) -> &Node {
        &self.nodes[id]
    }

    /// The item of the frame with this number.
    pub(super) fn element(&self, number: usize) -> Option<Id> {
        match &self.nodes.first()?.content {
            Content::Array(items) => items.get(number).copied(),
            _ => None,
        }
    }

    /// The byte of the frame as it came in where a value, or its name, begins.
    pub(super) fn offset(&self, id: Id, of_name: bool) -> usize {
        let node = self.node(id);
        if of_name { node.start } else { node.offset }
    }

    /// The values on the way from an element of the frame down to this one, it not counted; `None` if that is not
    /// above it.
    pub(super) fn path(&self, id: Id, from: Id) -> Option<Vec<Id>> {
        let mut path = Vec::new();
        let mut at = id;
        while at != from {
            path.push(at);
            at = self.node(at).parent?;
        }
        path.reverse();
        Some(path)
    }

    pub(super) fn step(&self, id: Id) -> &Step<'static> {
        &self.node(id).step
    }

    /// The rule by which this value, or one around it, was dropped.
    pub(super) fn dropped_by(&self, id: Id) -> Option<usize> {
        let mut at = Some(id);
        while let Some(id) = at {
            let node = self.node(id);
            if node.dropped.is_some() {
                return node.dropped;
            }
            at = node.parent;
        }
        None
    }

    pub(super) fn drop(&mut self, Id(id): Id, rule: usize) {
        self.nodes[id].dropped = Some(rule);
    }

    /// Puts JSON text in the place of a value.
    pub(super) fn replace(&mut self, Id(id): Id, json: String) {
        self.nodes[id].content = Content::Scalar(Text::Made(json));
    }

    /// Puts an empty array in the place of a value.
    pub(super) fn clear(&mut self, Id(id): Id) {
        self.nodes[id].content = Content::Array(Vec::new());
    }

    /// Gives a property another name.
    pub(super) fn rename(&mut self, Id(id): Id, name: &str) {
        let node = &mut self.nodes[id];
        node.step = Step::Name(name.to_owned().into());
        node.name = Text::Made(quoted(name));
    }

    /// Puts an array around a value.
    pub(super) fn wrap(&mut self, id: Id) {
        let array = Id(self.nodes.len());
        let node = &mut self.nodes[id.0];
        let parent = node.parent.replace(array);
        let wrapped = Node {
            parent,
            step: std::mem::replace(&mut node.step, Step::Index(0)),
            name: std::mem::replace(&mut node.name, Text::Found(0..0)),
            start: node.start,
            offset: node.offset,
            content: Content::Array(vec![id]),
            dropped: None,
        };
        self.nodes.push(wrapped);
        if let Some(Content::Array(children) | Content::Object(children)) =
            parent.map(|Id(parent)| &mut self.nodes[parent].content)
            && let Some(child) = children.iter_mut().find(|child| **child == id)
        {
            *child = array;
        }
    }

    /// The JSON type of a value; a number is one, whole or not.
    pub(super) fn type_of(&self, id: Id) -> JsonType {
        match &self.node(id).content {
            Content::Array(_) => JsonType::Array,
            Content::Object(_) => JsonType::Object,
            Content::Scalar(_) => match self.scalar(id).first() {
                Some(b'"') => JsonType::String,
                Some(b't' | b'f') => JsonType::Boolean,
                Some(b'n') => JsonType::Null,
                _ => JsonType::Number,
            },
        }
    }

    /// The JSON text of a value that is no array and no object.
    pub(super) fn scalar(&self, id: Id) -> &[u8] {
        match &self.node(id).content {
            Content::Scalar(text) => text.bytes(self.source),
            Content::Array(_) | Content::Object(_) => &[],
        }
    }

    /// The text of a string.
    pub(super) fn string(&self, id: Id) -> Option<String> {
        (self.type_of(id) == JsonType::String).then_some(())?;
        Some(Reader::new(self.scalar(id)).string().ok()?.to_str().into_owned())
    }

    /// The first property of the same object that has the same name.
    pub(super) fn namesake(&self, id: Id) -> Option<Id> {
        let name = |id: Id| self.node(id).name.bytes(self.source);
        self.siblings(id)?.find(|&other| other != id && name(other) == name(id))
    }

    /// The value that a value is in.
    pub(super) fn parent(&self, id: Id) -> Option<Id> {
        self.node(id).parent
    }

    /// Whether the object of a property has another one of this name.
    pub(super) fn has_sibling(&self, id: Id, name: &str) -> bool {
        let is_it = |other: Id| matches!(self.step(other), Step::Name(step) if *step == *name);
        self.siblings(id).is_some_and(|mut siblings| siblings.any(|other| other != id && is_it(other)))
    }

    /// The properties of the object that a property is in: so many that no peer can make a search among them long.
    fn siblings(&self, id: Id) -> Option<impl Iterator<Item = Id>> {
        match &self.node(self.parent(id)?).content {
            Content::Object(properties) => Some(properties.iter().copied().take(SOUGHT)),
            _ => None,
        }
    }

    /// Whether a string, number, boolean or `null` is left of a value, which may have been dropped.
    pub(super) fn has_scalar(&self, id: Id) -> bool {
        let node = self.node(id);
        node.dropped.is_none()
            && match &node.content {
                Content::Scalar(_) => true,
                Content::Array(children) | Content::Object(children) => children.iter().any(|id| self.has_scalar(*id)),
            }
    }

    /// All of the text as it is now, and where everything stands in it.
    pub(super) fn render(&self) -> (Vec<u8>, Places) {
        let (mut text, mut places) = (Vec::with_capacity(self.source.len()), Places::default());
        self.write(Id(0), &mut text, &mut places);
        (text, places)
    }

    /// The text of one value as it is now.
    pub(super) fn text(&self, id: Id) -> Vec<u8> {
        let mut text = Vec::new();
        self.write(id, &mut text, &mut Places::default());
        text
    }

    fn write(&self, id: Id, text: &mut Vec<u8>, places: &mut Places) {
        places.0.push((text.len(), id));
        let (children, close) = match &self.node(id).content {
            Content::Array(items) => (items, b']'),
            Content::Object(properties) => (properties, b'}'),
            Content::Scalar(_) => return text.extend_from_slice(self.scalar(id)),
        };
        text.push(if close == b']' { b'[' } else { b'{' });
        let mut kept = children.iter().filter(|child| self.node(**child).dropped.is_none()).peekable();
        while let Some(&child) = kept.next() {
            if close == b'}' {
                places.0.push((text.len(), child));
                text.extend_from_slice(self.node(child).name.bytes(self.source));
                text.push(b':');
            }
            self.write(child, text, places);
            if kept.peek().is_some() {
                text.push(b',');
            }
        }
        text.push(close);
    }
}

/// Moves past a value that is no array and no object; where it ends.
fn skip_scalar(reader: &mut Reader<'_>) -> Option<usize> {
    match reader.byte() {
        b'"' => drop(reader.string().ok()?),
        b't' => reader.literal(b"true").ok()?,
        b'f' => reader.literal(b"false").ok()?,
        b'n' => reader.literal(b"null").ok()?,
        _ => drop(reader.number().ok()?),
    }
    Some(reader.position())
}

/// A string as JSON.
pub(super) fn quoted(text: &str) -> String {
    let mut json = JsonText::default();
    json.push_string(&Padded::EMPTY, text);
    json.as_json_str().to_str().into_owned()
}
