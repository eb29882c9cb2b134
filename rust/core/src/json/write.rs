//! JSON text as it is written.

use super::copy::{copy, copy_ends};
use super::digits::ShortText;
use super::float::short_decimal;
use super::padded::{HEAD, Padded};
use super::scan::{BLOCK, SHORT, classify, not_plain, plain_run};
use super::text::JsonStr;
use std::ops::Range;

/// JSON text that grows at its end, and whether all of it is ASCII.
///
/// The bytes after `length` are room to write to, and hold whatever was left there.
#[derive(Clone, Debug)]
pub struct JsonText {
    bytes: Vec<u8>,
    length: usize,
    ascii: bool,
}

impl Default for JsonText {
    fn default() -> Self {
        Self { bytes: Vec::new(), length: 0, ascii: true }
    }
}

impl PartialEq for JsonText {
    fn eq(&self, other: &Self) -> bool {
        self.as_json_str() == other.as_json_str()
    }
}

impl JsonText {
    /// Begins anew, in the room that there is.
    pub(crate) fn clear(&mut self) {
        self.length = 0;
        self.ascii = true;
    }

    /// The room that there is, in bytes.
    pub fn capacity(&self) -> usize {
        self.bytes.len()
    }

    /// Appends what is JSON already, and ASCII.
    #[inline]
    pub(crate) fn push_ascii(&mut self, json: &str) {
        debug_assert!(json.is_ascii());
        self.push(json.as_bytes());
    }

    /// Appends what is JSON already.
    #[inline]
    pub(crate) fn push_padded(&mut self, json: &Padded) {
        match self.bytes.get_mut(self.length..).and_then(|room| room.first_chunk_mut()) {
            Some(head) if json.length <= HEAD => {
                *head = json.head;
                self.length += json.length;
            }
            _ => self.push_long(json),
        }
    }

    /// Appends two of them in one go.
    #[inline]
    pub(crate) fn push_pair(&mut self, first: &Padded, second: &Padded) {
        match self.bytes.get_mut(self.length..).and_then(|room| room.first_chunk_mut::<{ 2 * HEAD }>()) {
            Some(room) if first.length <= HEAD && second.length <= HEAD => {
                room[..HEAD].copy_from_slice(&first.head);
                room[first.length..first.length + HEAD].copy_from_slice(&second.head);
                self.length += first.length + second.length;
            }
            _ => {
                self.push_long(first);
                self.push_long(second);
            }
        }
    }

    /// A long text, or there is no room yet.
    #[cold]
    fn push_long(&mut self, json: &Padded) {
        self.push(&json.head[..json.length.min(HEAD)]);
        self.push(json.tail.as_deref().unwrap_or_default());
    }

    /// Appends bytes of ASCII.
    #[inline]
    pub(crate) fn push_bytes<const N: usize>(&mut self, ascii: [u8; N]) {
        debug_assert!(ascii.is_ascii());
        match self.bytes.get_mut(self.length..).and_then(|room| room.first_chunk_mut()) {
            Some(room) => {
                *room = ascii;
                self.length += N;
            }
            None => self.push_rare(&ascii),
        }
    }

    /// Appends an integer.
    #[inline]
    pub(crate) fn push_integer(&mut self, value: i64) {
        // What follows need not wait for the length of a single digit, and many numbers are that.
        if let Ok(digit @ 0..10) = u8::try_from(value) {
            return self.push_bytes([b'0' + digit]);
        }
        match ShortText::integer(value.unsigned_abs()) {
            Some(text) => self.push_short(value < 0, text),
            None => self.push(itoa::Buffer::new().format(value).as_bytes()),
        }
    }

    /// Appends a finite double; how many decimals it has, where that is at hand.
    #[inline]
    pub(crate) fn push_float(&mut self, value: f64) -> Option<usize> {
        if let Some((digits, decimals)) = short_decimal(value.abs())
            && let Some(text) = ShortText::decimal(digits, decimals)
        {
            self.push_short(value.is_sign_negative(), text);
            return Some(decimals);
        }
        self.push(zmij::Buffer::new().format_finite(value).as_bytes());
        None
    }

    #[inline]
    fn push_short(&mut self, negative: bool, text: ShortText) {
        if negative {
            self.push_bytes(*b"-");
        }
        match self.bytes.get_mut(self.length..).and_then(|room| room.first_chunk_mut()) {
            Some(room) => {
                *room = text.to_bytes();
                self.length += text.length;
            }
            None => self.push_rare(&text.to_bytes()[..text.length]),
        }
    }

    /// Puts another byte in place of one.
    #[inline]
    pub(crate) fn replace(&mut self, position: usize, ascii: u8) {
        debug_assert!(ascii.is_ascii() && position < self.length);
        self.bytes[position] = ascii;
    }

    /// Puts a string that holds a piece of the text in place of it, and returns where that ends.
    pub(crate) fn quote(&mut self, piece: Range<usize>) -> usize {
        let rest = self.bytes[piece.end..self.length].to_vec();
        let json = String::from_utf8_lossy(&self.bytes[piece.clone()]).into_owned();
        self.length = piece.start;
        self.push_string(&Padded::EMPTY, &json);
        let end = self.length;
        self.push(&rest);
        end
    }

    /// Appends a string, escaped (RFC 8259 section 7), after what is JSON already.
    #[inline]
    pub(crate) fn push_string(&mut self, prefix: &Padded, text: &str) {
        let text = text.as_bytes();
        match self.bytes.get_mut(self.length..).and_then(|room| room.first_chunk_mut::<{ HEAD + SHORT + 2 }>()) {
            Some(room) if text.len() <= SHORT && prefix.length <= HEAD => {
                room[..HEAD].copy_from_slice(&prefix.head);
                let room = &mut room[prefix.length..];
                room[0] = b'"';
                if !copy_plain(&mut room[1..=text.len()], text) {
                    return self.push_other_string(prefix, text);
                }
                room[1 + text.len()] = b'"';
                self.length += prefix.length + text.len() + 2;
            }
            _ => self.push_other_string(prefix, text),
        }
    }

    /// A string that is long or not plain ASCII. Whole blocks are looked at and copied in one step. The last one overlaps
    /// the one before.
    #[inline(never)]
    fn push_other_string(&mut self, prefix: &Padded, text: &[u8]) {
        let needed = HEAD + text.len() + 2;
        let (room, last) = match (self.bytes.get_mut(self.length..), text.last_chunk::<BLOCK>()) {
            (Some(room), Some(last)) if room.len() >= needed && prefix.length <= HEAD => (&mut room[..needed], last),
            _ => return self.push_string_rare(prefix, text),
        };
        room[..HEAD].copy_from_slice(&prefix.head);
        let room = &mut room[prefix.length..];
        room[0] = b'"';
        let to = &mut room[1..=text.len()];
        let (mut special, mut non_ascii) = classify(*last);
        for (to, from) in to.as_chunks_mut().0.iter_mut().zip(text.as_chunks::<BLOCK>().0) {
            let classes = classify(*from);
            special |= classes.0;
            non_ascii |= classes.1;
            *to = *from;
        }
        if special != 0 {
            return self.push_string_rare(prefix, text);
        }
        if let Some(to) = to.last_chunk_mut() {
            *to = *last;
        }
        room[1 + text.len()] = b'"';
        self.ascii &= non_ascii == 0;
        self.length += prefix.length + text.len() + 2;
    }

    /// A string that has something to escape, or a long prefix, or there is no room yet.
    #[cold]
    fn push_string_rare(&mut self, prefix: &Padded, text: &[u8]) {
        self.push_long(prefix);
        self.ascii &= text.is_ascii();
        self.push(b"\"");
        let mut at = 0;
        loop {
            let end = at + plain_run(&text[at..]).length;
            self.push(&text[at..end]);
            match text.get(end) {
                None => break,
                Some(b'"') => self.push(b"\\\""),
                Some(b'\\') => self.push(b"\\\\"),
                Some(0x08) => self.push(b"\\b"),
                Some(0x0c) => self.push(b"\\f"),
                Some(b'\n') => self.push(b"\\n"),
                Some(b'\r') => self.push(b"\\r"),
                Some(b'\t') => self.push(b"\\t"),
                Some(byte) => self.push(format!("\\u{byte:04x}").as_bytes()),
            }
            at = end + 1;
        }
        self.push(b"\"");
    }

    #[inline]
    fn push(&mut self, bytes: &[u8]) {
        match self.bytes.get_mut(self.length..).and_then(|room| room.get_mut(..bytes.len())) {
            Some(room) => {
                copy(room, bytes);
                self.length += bytes.len();
            }
            None => self.push_rare(bytes),
        }
    }

    /// There is no room yet.
    #[cold]
    fn push_rare(&mut self, bytes: &[u8]) {
        let end = self.length + bytes.len();
        self.bytes.resize(end.max(2 * self.bytes.len()).max(1024), 0);
        self.bytes[self.length..end].copy_from_slice(bytes);
        self.length = end;
    }

    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.length
    }

    /// The text in UTF-8.
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.length]
    }

    /// The text, and what is known of it.
    #[inline]
    pub fn as_json_str(&self) -> JsonStr<'_> {
        JsonStr::new(self.as_bytes(), self.ascii)
    }
}

/// Copies a short text to a room of the same length, as words that overlap; and tells whether it is plain ASCII. How often
/// each byte is looked at does not matter.
#[inline]
fn copy_plain(to: &mut [u8], text: &[u8]) -> bool {
    if let Some([first, last]) = copy_ends::<BLOCK>(to, text) {
        let mut found = not_plain(first) | not_plain(last);
        if let (Some(to), Some(second)) = (to[BLOCK..].first_chunk_mut(), text[BLOCK..].first_chunk()) {
            *to = *second;
            found |= not_plain(*second);
        }
        return found == 0;
    }
    let words = if let Some(ends) = copy_ends::<8>(to, text) {
        ends.map(u64::from_le_bytes)
    } else if let Some(ends) = copy_ends::<4>(to, text) {
        let [first, last] = ends.map(|end| u64::from(u32::from_le_bytes(end)));
        [first | last << 32; 2]
    } else if let Some(ends) = copy_ends::<2>(to, text) {
        let [first, last] = ends.map(|end| u64::from(u16::from_le_bytes(end)));
        [(first | last << 16) * 0x1_0000_0001; 2]
    } else {
        let [[byte], _] = copy_ends::<1>(to, text).unwrap_or([[b' ']; 2]);
        [u64::from(byte) * 0x0101_0101_0101_0101; 2]
    };
    not_plain((u128::from(words[0]) | u128::from(words[1]) << 64).to_le_bytes()) == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn escapes_what_must_be_escaped() {
        for (text, json) in [
            ("", r#""""#),
            ("plain", r#""plain""#),
            ("a\"b\\c", r#""a\"b\\c""#),
            ("\n\r\t\0\u{1f}\u{7f}", "\"\\n\\r\\t\\u0000\\u001f\u{7f}\""),
            ("sixteen letters!", r#""sixteen letters!""#),
            ("seventeen letters", r#""seventeen letters""#),
            ("sixteen letters!\"", r#""sixteen letters!\"""#),
            ("fifteen letters\"", r#""fifteen letters\"""#),
            ("Zoë 充电 😀", "\"Zoë 充电 😀\""),
        ] {
            let mut out = JsonText::default();
            out.push_string(&Padded::EMPTY, text);
            assert_eq!((out.as_bytes(), out.ascii), (json.as_bytes(), text.is_ascii()));
        }
    }

    #[test]
    fn a_text_of_any_length_is_written_whole() {
        for length in 0..3 * HEAD {
            let texts = ["a".repeat(length), "b".repeat(HEAD - 1), String::new()];
            let padded = texts.each_ref().map(|text| Padded::new(text));
            for (first, one) in texts.iter().zip(&padded) {
                for (second, other) in texts.iter().zip(&padded) {
                    let mut out = JsonText::default();
                    out.push_padded(one);
                    out.push_pair(one, other);
                    out.push_string(other, "c");
                    assert_eq!(out.as_bytes(), format!("{first}{first}{second}{second}\"c\"").as_bytes());
                }
            }
        }
    }

    #[test]
    fn doubles_are_written_as_they_are() {
        let mut out = JsonText::default();
        for (value, json, decimals) in [
            (0.0, "0.0", Some(1)),
            (-0.0, "-0.0", Some(1)),
            (-11000.0, "-11000.0", Some(1)),
            (-0.25, "-0.25", Some(2)),
            (12_000.125, "12000.125", Some(3)),
            (-1234.5678, "-1234.5678", None),
            (-123_456_789.5, "-123456789.5", None),
            (-1e300, "-1e+300", None),
        ] {
            out.clear();
            assert_eq!(out.push_float(value), decimals);
            assert_eq!(std::str::from_utf8(out.as_bytes()), Ok(json));
        }
    }

    #[test]
    fn integers_are_written_as_they_are() {
        let mut out = JsonText::default();
        let powers = (0..19).map(|power| 10_i64.pow(power));
        let near = powers.flat_map(|power| [power - 1, power, power + 1, -power]);
        for value in near.chain([i64::MIN, i64::MAX]).chain(-1000..100_000) {
            out.clear();
            out.push_integer(value);
            assert_eq!(out.as_bytes(), value.to_string().as_bytes());
        }
    }

    #[test]
    fn texts_are_compared_by_what_is_written() {
        let mut texts = [JsonText::default(), JsonText::default()];
        texts[0].push_ascii("100.5");
        texts[0].clear();
        for text in &mut texts {
            text.push_integer(100);
        }
        assert_eq!(texts[0], texts[1]);
        texts[1].push_integer(5);
        assert_ne!(texts[0], texts[1]);
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(text in ".*|[\\x00-\\x7fé充😀]{0,60}|[a-z]{0,60}.[a-z]{0,60}") {
            let mut out = JsonText::default();
            out.push_string(&Padded::EMPTY, &text);
            prop_assert_eq!(serde_json::from_slice::<String>(out.as_bytes()).unwrap(), text);
        }
    }
}
