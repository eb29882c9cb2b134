//! The sink that builds a document: what is finished moves to the end of one list, so that nothing is allocated for each value.

use super::value::{Child, Node, Tree};
use crate::json::{JsonStr, Number};
use crate::schema::{KeyId, LiteralId, ObjectId, Plan, PropertyAt};
use crate::sink::{Never, Sink};

/// An array or object that is open is the index in `open` where its children begin: those of an inner one stand after those
/// of the one around it, and have moved to `done` before the outer one gets its next child.
pub(super) struct Builder<'a> {
    frame: &'a str,
    open: Vec<Child<'a>>,
    done: Vec<Child<'a>>,
    unescaped: Vec<Box<str>>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(frame: &'a str) -> Self {
        // About as many values as an ordinary frame of this length has.
        let guess = frame.len() / 24;
        Self { frame, open: Vec::with_capacity(16), done: Vec::with_capacity(guess), unescaped: Vec::new() }
    }

    pub(super) fn finish(self, plan: Option<&'a Plan>) -> Tree<'a> {
        Tree { children: self.done, unescaped: self.unescaped, plan }
    }

    /// Borrows a text from the frame, if it stands there.
    fn borrowed(&self, text: &[u8]) -> Option<&'a str> {
        let start = text.as_ptr().addr().checked_sub(self.frame.as_ptr().addr())?;
        self.frame.get(start..start.checked_add(text.len())?)
    }

    fn text(&mut self, text: &[u8]) -> Node<'a> {
        match self.borrowed(text) {
            Some(text) => Node::String(text),
            None => Node::Unescaped(self.own(text)),
        }
    }

    #[cold]
    fn own(&mut self, text: &[u8]) -> usize {
        self.unescaped.push(String::from_utf8_lossy(text).into());
        self.unescaped.len() - 1
    }

    /// Moves the children of what was opened there to the end of the list, and returns where they stand.
    fn close(&mut self, from: usize) -> (usize, usize) {
        let start = self.done.len();
        self.done.extend_from_slice(&self.open[from..]);
        self.open.truncate(from);
        (start, self.done.len())
    }
}

impl<'a> Sink for Builder<'a> {
    type Value = Node<'a>;
    type Object = usize;
    type Array = usize;
    type Key = Node<'a>;
    type Error = Never;

    const BUILDS: bool = true;
    const TELLS_REPEATED: bool = false;

    #[inline]
    fn plan(&mut self, _: &Plan) -> Result<(), Never> {
        Ok(())
    }
    #[inline]
    fn null(&mut self) -> Result<Node<'a>, Never> {
        Ok(Node::Null)
    }
    #[inline]
    fn boolean(&mut self, value: bool) -> Result<Node<'a>, Never> {
        Ok(Node::Boolean(value))
    }
    #[inline]
    fn integer(&mut self, value: i64) -> Result<Node<'a>, Never> {
        Ok(Node::Integer(value))
    }
    #[inline]
    fn number(&mut self, number: &Number<'_>) -> Result<Node<'a>, Never> {
        let text = number.as_str().as_bytes();
        Ok(match self.borrowed(text) {
            Some(text) => Node::Number(text),
            None => Node::Respelled(self.own(text)),
        })
    }
    #[inline]
    fn whole(&mut self, number: &Number<'_>) -> Result<Node<'a>, Never> {
        match number.to_whole().and_then(|digits| digits.parse().ok()) {
            Some(value) => Ok(Node::Integer(value)),
            None => self.number(number),
        }
    }
    #[inline]
    fn real(&mut self, number: &Number<'_>) -> Result<Node<'a>, Never> {
        self.number(number)
    }
    #[inline]
    fn string(&mut self, string: JsonStr<'_>) -> Result<Node<'a>, Never> {
        Ok(self.text(string.as_bytes()))
    }
    #[inline]
    fn literal(&mut self, literal: LiteralId) -> Result<Node<'a>, Never> {
        Ok(Node::Literal(literal))
    }
    #[inline]
    fn begin_object(&mut self, _: Option<ObjectId>, _: usize) -> Result<usize, Never> {
        Ok(self.open.len())
    }
    #[inline]
    fn property(&mut self, _: &mut usize, at: PropertyAt, value: Node<'a>) -> Result<(), Never> {
        self.open.push((Node::Key(at.key), value));
        Ok(())
    }
    #[inline]
    fn key(&mut self, name: JsonStr<'_>, _: usize, _: Option<KeyId>) -> Result<Node<'a>, Never> {
        self.string(name)
    }
    #[inline]
    fn additional_property(&mut self, _: &mut usize, key: Node<'a>, value: Node<'a>) -> Result<bool, Never> {
        self.open.push((key, value));
        Ok(true)
    }
    #[inline]
    fn end_object(&mut self, from: usize) -> Result<Node<'a>, Never> {
        let (start, end) = self.close(from);
        Ok(Node::Object(start, end))
    }
    #[inline]
    fn begin_array(&mut self, _: bool) -> Result<usize, Never> {
        Ok(self.open.len())
    }
    #[inline]
    fn item(&mut self, _: &mut usize, value: Node<'a>) -> Result<(), Never> {
        self.open.push((Node::Null, value));
        Ok(())
    }
    #[inline]
    fn end_array(&mut self, from: usize) -> Result<Node<'a>, Never> {
        let (start, end) = self.close(from);
        Ok(Node::Array(start, end))
    }
}
