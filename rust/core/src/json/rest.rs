//! What is left of the input: all that the frequent reads need, and small enough for a loop to keep it in registers.
//!
//! A place in memory that every read stores to and the next one loads from costs more than the reads between. So what
//! moves a rest is always inlined: one call that is handed its address, however rare, keeps it in memory.
#![allow(clippy::inline_always, reason = "see above")]

use super::number::{Number, short_integer};
use super::scan::{BLOCK, blank_run, short_run};
use super::text::JsonStr;

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    #[inline]
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    #[inline]
    pub(crate) fn as_bytes(self) -> &'a [u8] {
        self.0
    }

    /// The current byte, or NUL, which begins nothing in JSON, at the end.
    #[inline]
    pub(crate) fn byte(self) -> u8 {
        self.0.first().copied().unwrap_or(0)
    }

    #[inline]
    pub(crate) fn is_at_end(self) -> bool {
        self.0.is_empty()
    }

    /// Returns the input after the current byte, if that is `byte`.
    #[inline]
    pub(crate) fn behind(self, byte: u8) -> Option<Self> {
        match self.0 {
            [first, behind @ ..] if *first == byte => Some(Self(behind)),
            _ => None,
        }
    }

    /// Whether a number begins here.
    #[inline]
    pub(crate) fn at_number(self) -> bool {
        matches!(self.byte(), b'-' | b'0'..=b'9')
    }

    /// Moves on by so many bytes, or to the end.
    #[inline(always)]
    pub(crate) fn advance(&mut self, bytes: usize) {
        self.0 = self.0.get(bytes..).unwrap_or_default();
    }

    /// Skips white space (RFC 8259 section 2), and tells whether there was some.
    #[inline(always)]
    pub(crate) fn skip_whitespace(&mut self) -> bool {
        let before = self.0.len();
        // Programs that write white space nearly always write one space.
        match self.0 {
            [b' ', behind @ ..] if behind.first().is_some_and(|&byte| byte > b' ') => self.0 = behind,
            [..=b' ', ..] => self.0 = behind_blanks(self.0),
            _ => {}
        }
        self.0.len() != before
    }

    /// Skips white space, then takes `byte` if it is the next one.
    #[inline(always)]
    pub(crate) fn take(&mut self, byte: u8) -> bool {
        self.take_byte(byte) || self.skip_whitespace() && self.take_byte(byte)
    }

    /// Takes `byte` if it is the current one.
    #[inline(always)]
    pub(crate) fn take_byte(&mut self, byte: u8) -> bool {
        let behind = self.behind(byte);
        if let Some(behind) = behind {
            *self = behind;
        }
        behind.is_some()
    }

    /// Takes the integer that begins here, if it is a short one that is accepted.
    #[inline(always)]
    pub(crate) fn take_integer(&mut self, accepts: impl FnOnce(i64) -> bool) -> Option<i64> {
        let (value, rest) = short_integer(self.0)?;
        accepts(value).then(|| {
            self.0 = rest;
            value
        })
    }

    /// Takes the string that begins here, if it is plain ASCII and ends in the next three blocks, as most do.
    #[inline(always)]
    pub(crate) fn take_short_string(&mut self) -> Option<JsonStr<'a>> {
        let [b'"', text @ ..] = self.0 else { return None };
        let length = short_run(text);
        if text.get(length) != Some(&b'"') {
            return None;
        }
        self.0 = &text[length + 1..];
        Some(JsonStr::new(&text[..length], true))
    }

    /// Takes `true` or `false`.
    #[inline(always)]
    pub(crate) fn take_boolean(&mut self) -> Option<bool> {
        let (value, rest) = match self.0 {
            [b't', b'r', b'u', b'e', rest @ ..] => (true, rest),
            [b'f', b'a', b'l', b's', b'e', rest @ ..] => (false, rest),
            _ => return None,
        };
        self.0 = rest;
        Some(value)
    }

    /// Takes the number that begins here, if it is a short one.
    #[inline(always)]
    pub(crate) fn take_number(&mut self) -> Option<Number<'a>> {
        let (number, rest) = Number::short(self.0)?;
        self.0 = rest;
        Some(number)
    }
}

/// Skips white space of any length, as in text that is indented.
#[inline(never)]
fn behind_blanks(mut rest: &[u8]) -> &[u8] {
    loop {
        let blanks = blank_run(rest);
        rest = &rest[blanks..];
        if blanks < BLOCK {
            return rest;
        }
    }
}
