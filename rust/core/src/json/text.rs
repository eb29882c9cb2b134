//! Text that was read and checked: [`JsonStr`], and [`Token`] where the input itself holds it.

use std::borrow::Cow;

/// Checked text: valid UTF-8, and known to be ASCII or not. Only this module and its neighbours make one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct JsonStr<'a>(Text<'a>);

/// An enum rather than a slice and a `bool`: a struct with a `bool` is copied by several narrow stores, and the wide load
/// that follows has to wait for them (a store-forwarding stall).
#[derive(Clone, Copy, Debug, PartialEq)]
enum Text<'a> {
    Ascii(&'a [u8]),
    Utf8(&'a [u8]),
}

impl<'a> JsonStr<'a> {
    /// Marks bytes as text. The caller has checked that they are UTF-8, and ASCII if `ascii` is set: unsafe code of the
    /// bindings relies on it.
    #[inline]
    pub(super) fn new(bytes: &'a [u8], ascii: bool) -> Self {
        debug_assert!(if ascii { bytes.is_ascii() } else { std::str::from_utf8(bytes).is_ok() });
        Self(if ascii { Text::Ascii(bytes) } else { Text::Utf8(bytes) })
    }

    /// The text in UTF-8.
    #[inline]
    pub fn as_bytes(self) -> &'a [u8] {
        let (Text::Ascii(bytes) | Text::Utf8(bytes)) = self.0;
        bytes
    }

    /// Whether every byte is below 0x80.
    #[inline]
    pub fn is_ascii(self) -> bool {
        matches!(self.0, Text::Ascii(_))
    }

    /// The text; never lossy, because the bytes were checked.
    pub fn to_str(self) -> Cow<'a, str> {
        // The standard library makes out in words that it is good, and in bytes what is not.
        std::str::from_utf8(self.as_bytes()).map_or_else(|_| String::from_utf8_lossy(self.as_bytes()), Cow::Borrowed)
    }

    /// The length in code points, which is what `maxLength` counts.
    #[inline]
    pub fn chars(self) -> usize {
        match self.0 {
            Text::Ascii(bytes) => bytes.len(),
            Text::Utf8(bytes) => count_chars(bytes),
        }
    }
}

/// A string and, where it stands in the input without an escape, the input's own bytes.
pub(crate) struct Token<'a, 'r> {
    pub(crate) text: JsonStr<'r>,
    pub(crate) raw: Option<&'a [u8]>,
}

impl<'a> Token<'a, '_> {
    /// The text, borrowed where it stands in the input.
    pub(crate) fn to_str(&self) -> Cow<'a, str> {
        match self.raw {
            Some(raw) => JsonStr::new(raw, self.text.is_ascii()).to_str(),
            None => self.text.to_str().into_owned().into(),
        }
    }
}

fn count_chars(utf8: &[u8]) -> usize {
    utf8.iter().filter(|&&byte| byte & 0xc0 != 0x80).count()
}
