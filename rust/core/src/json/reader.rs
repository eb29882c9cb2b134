//! The cursor over the bytes of a frame.

use super::JsonType;
use super::number::{Number, short_integer};
use super::scan::blank_run;
use crate::violation::{LimitKind, SyntaxKind, ViolationKind};

/// Why reading cannot go on; the place is the reader's position.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Fault {
    Syntax(SyntaxKind),
    Limit(LimitKind),
}

impl From<SyntaxKind> for Fault {
    fn from(kind: SyntaxKind) -> Self {
        Self::Syntax(kind)
    }
}

impl From<Fault> for ViolationKind {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Syntax(kind) => Self::Json(kind),
            Fault::Limit(kind) => Self::Limit(kind),
        }
    }
}

/// What is left is kept as a slice of its own, so that looking at the next bytes needs no sum and no look at the rest of the
/// input.
#[derive(Debug)]
pub(crate) struct Reader<'a> {
    pub(super) input: &'a [u8],
    pub(super) rest: &'a [u8],
    pub(super) scratch: Vec<u8>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(input: &'a [u8]) -> Self {
        Self { input, rest: input, scratch: Vec::new() }
    }

    #[inline]
    pub(crate) fn position(&self) -> usize {
        self.input.len() - self.rest.len()
    }

    #[inline]
    pub(crate) fn input(&self) -> &'a [u8] {
        self.input
    }

    /// What is left of the input.
    #[inline]
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// Moves to where `rest` begins, which is what is left of the input there.
    #[inline]
    pub(crate) fn go_on(&mut self, rest: &'a [u8]) {
        self.rest = rest;
    }

    /// Moves on by so many bytes, or to the end.
    #[inline]
    pub(crate) fn advance(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    /// Moves to a place of the input, or to its end.
    pub(crate) fn move_to(&mut self, position: usize) {
        self.rest = self.input.get(position..).unwrap_or_default();
    }

    /// The current byte, or NUL, which begins nothing in JSON, at the end.
    #[inline]
    pub(crate) fn byte(&self) -> u8 {
        self.rest.first().copied().unwrap_or(0)
    }

    #[inline]
    pub(crate) fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    /// Skips white space (RFC 8259 section 2).
    #[inline]
    pub(crate) fn skip_whitespace(&mut self) {
        if self.byte() <= b' ' {
            self.skip_blanks();
        }
    }

    /// One space is usual, and many are in text that is indented.
    #[inline(never)]
    fn skip_blanks(&mut self) {
        if let [b' ', rest @ ..] = self.rest {
            self.rest = rest;
        }
        while self.byte() <= b' ' {
            let blanks = blank_run(self.rest);
            if blanks == 0 {
                break;
            }
            self.advance(blanks);
        }
    }

    /// Skips white space, then takes `byte` if it is the next one.
    #[inline]
    pub(crate) fn take(&mut self, byte: u8) -> bool {
        if self.byte() != byte {
            self.skip_whitespace();
        }
        match self.rest {
            [first, rest @ ..] if *first == byte => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// The fault of meeting something else than `expected` here.
    #[cold]
    pub(crate) fn unexpected(&self, expected: SyntaxKind) -> Fault {
        Fault::Syntax(if self.is_at_end() { SyntaxKind::UnexpectedEnd } else { expected })
    }

    /// Reads `true`, `false` or `null`, told by its first letter.
    #[inline]
    pub(crate) fn literal(&mut self, text: &'static [u8]) -> Result<(), Fault> {
        match self.rest.strip_prefix(text) {
            Some(rest) => {
                self.rest = rest;
                Ok(())
            }
            None => Err(self.broken_literal(text)),
        }
    }

    #[cold]
    fn broken_literal(&mut self, text: &[u8]) -> Fault {
        if text.starts_with(self.rest) {
            self.rest = &[];
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

    /// Whether a number begins here.
    #[inline]
    pub(crate) fn at_number(&self) -> bool {
        matches!(self.byte(), b'-' | b'0'..=b'9')
    }

    /// Reads the integer that begins at the current byte, if it is a short one that is accepted.
    #[inline]
    pub(crate) fn short_integer(&mut self, accepts: impl FnOnce(i64) -> bool) -> Option<i64> {
        let (value, rest) = short_integer(self.rest)?;
        accepts(value).then(|| {
            self.rest = rest;
            value
        })
    }

    /// Reads the number that begins at the current byte, if it is a short one.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "see `Number::short`")]
    pub(crate) fn short_number(&mut self) -> Option<Number<'a>> {
        let (number, rest) = Number::short(self.rest)?;
        self.rest = rest;
        Some(number)
    }

    /// Reads the number that begins at the current byte.
    pub(crate) fn number(&mut self) -> Result<Number<'a>, Fault> {
        let mut position = self.position();
        let number = Number::read(self.input, &mut position);
        self.move_to(position);
        number
    }
}
