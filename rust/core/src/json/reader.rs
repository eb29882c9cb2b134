//! The cursor over the bytes of a frame.

use super::JsonType;
use super::fault::{Fault, SyntaxKind};
use super::number::Number;
use super::rest::Rest;
use std::ops::{Deref, DerefMut, Range};

#[derive(Debug)]
pub(crate) struct Reader<'a> {
    pub(super) input: &'a [u8],
    pub(crate) rest: Rest<'a>,
    pub(super) scratch: Vec<u8>,
    /// Where the string stands, quotes included, whose text is in `scratch`.
    pub(crate) unescaped: Range<usize>,
}

/// What reads without the whole input, or the buffer for escapes, is the rest's.
impl<'a> Deref for Reader<'a> {
    type Target = Rest<'a>;

    #[inline]
    fn deref(&self) -> &Rest<'a> {
        &self.rest
    }
}

impl DerefMut for Reader<'_> {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.rest
    }
}

impl<'a> Reader<'a> {
    pub(crate) fn new(input: &'a [u8]) -> Self {
        Self { input, rest: Rest::new(input), scratch: Vec::new(), unescaped: 0..0 }
    }

    #[inline]
    pub(crate) fn position(&self) -> usize {
        self.position_of(self.rest)
    }

    /// Where a rest of the input begins.
    #[inline]
    pub(crate) fn position_of(&self, rest: Rest<'_>) -> usize {
        self.input.len() - rest.as_bytes().len()
    }

    #[inline]
    pub(crate) fn input(&self) -> &'a [u8] {
        self.input
    }

    /// Moves to a place of the input, or to its end.
    #[inline]
    pub(crate) fn move_to(&mut self, position: usize) {
        self.rest = Rest::new(self.input.get(position..).unwrap_or_default());
    }

    /// Takes the text of the string at a place, if that is the last one that had escapes; the next such string
    /// gets a buffer of its own.
    pub(crate) fn take_unescaped(&mut self, string: &Range<usize>) -> Option<Vec<u8>> {
        (self.unescaped == *string).then(|| std::mem::take(&mut self.scratch))
    }

    /// The fault of meeting something else than `expected` here.
    #[cold]
    pub(crate) fn unexpected(&self, expected: SyntaxKind) -> Fault {
        Fault::Syntax(if self.is_at_end() { SyntaxKind::UnexpectedEnd } else { expected })
    }

    /// Reads `true`, `false` or `null`, told by its first letter.
    #[inline]
    pub(crate) fn literal(&mut self, text: &'static [u8]) -> Result<(), Fault> {
        match self.as_bytes().strip_prefix(text) {
            Some(rest) => {
                self.rest = Rest::new(rest);
                Ok(())
            }
            None => Err(self.broken_literal(text)),
        }
    }

    #[cold]
    fn broken_literal(&mut self, text: &[u8]) -> Fault {
        if text.starts_with(self.as_bytes()) {
            self.rest = Rest::default();
        }
        self.unexpected(SyntaxKind::ExpectedValue)
    }

    /// The type of the value that begins here, or `None` where none begins.
    #[cold]
    pub(crate) fn peek_type(&self) -> Option<JsonType> {
        Some(match self.byte() {
            b'{' => JsonType::Object,
            b'[' => JsonType::Array,
            b'"' => JsonType::String,
            b't' | b'f' => JsonType::Boolean,
            b'n' => JsonType::Null,
            b'-' | b'0'..=b'9' => match Number::read(self.input, &mut self.position()) {
                Ok(number) if number.is_integer() => JsonType::Integer,
                _ => JsonType::Number,
            },
            _ => return None,
        })
    }

    /// Reads the number that begins at the current byte.
    pub(crate) fn number(&mut self) -> Result<Number<'a>, Fault> {
        let mut position = self.position();
        let number = Number::read(self.input, &mut position);
        self.move_to(position);
        number
    }
}
