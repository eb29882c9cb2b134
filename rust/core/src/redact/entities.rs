//! Text of HTML or XML, whose quotes are entities: made plain, so that a frame in it is read like any other, over lines too.
//!
//! An entity in a string stays: a plain quote before it, on its line and in no tag, says that it is in one.

use super::change::Change;
use crate::text::entity;
use memchr::{memchr, memrchr2};
use std::ops::Range;

/// The last quote before a value says how its quotes are spelled; it is not farther away.
const NEAR: usize = 200;

/// A text with plain quotes, and the way back.
pub(super) struct Plain<'t> {
    pub(super) text: Vec<u8>,
    original: &'t [u8],
    /// Offsets after each quote: in the plain text, and in the one that it was made of.
    anchors: Vec<(usize, usize)>,
    /// How the first quote is spelled there.
    quote: &'t str,
}

impl<'t> Plain<'t> {
    /// The text with plain quotes; `None` where there is no other.
    pub(super) fn of(text: &'t [u8]) -> Option<Self> {
        memchr(b'&', text)?;
        let made = Vec::with_capacity(text.len());
        let mut plain = Self { text: made, original: text, anchors: Vec::new(), quote: "&quot;" };
        let mut in_string = false;
        let mut at = 0;
        while let Some(&byte) = text.get(at) {
            match byte {
                b'"' => in_string = true,
                b'\n' | b'>' => in_string = false,
                b'&' if !in_string => {
                    if let Some((quote, length)) = quote(&text[at..]) {
                        if plain.anchors.is_empty() && quote == b'"' {
                            plain.quote = str::from_utf8(&text[at..at + length]).unwrap_or_default();
                        }
                        plain.text.push(quote);
                        at += length;
                        plain.anchors.push((plain.text.len(), at));
                        continue;
                    }
                }
                _ => {}
            }
            plain.text.push(byte);
            at += 1;
        }
        (!plain.anchors.is_empty()).then_some(plain)
    }

    /// What is to be changed in the text that this was made of: with its quotes, where those before the place are such.
    pub(super) fn lead_back(&self, changes: Vec<Change>) -> Vec<Change> {
        let change = |Change { place: Range { start, end }, shown }: Change| {
            let place = self.original(start)..self.original(end);
            let before = &self.original[..self.original.len().min(place.start + 1)];
            let before = &before[before.len().saturating_sub(NEAR)..];
            let is_within = memrchr2(b'"', b'&', before).is_some_and(|at| before[at] == b'&');
            Change { place, shown: if is_within { shown.replace('"', self.quote) } else { shown } }
        };
        changes.into_iter().map(change).collect()
    }

    /// The offset in the text that this was made of.
    pub(super) fn original(&self, offset: usize) -> usize {
        let after = self.anchors.partition_point(|(plain, _)| *plain <= offset);
        let (plain, original) = after.checked_sub(1).map_or((0, 0), |at| self.anchors[at]);
        original + (offset - plain)
    }
}

/// The quote that an entity at the beginning stands for, perhaps escaped once more, and how long it is.
fn quote(raw: &[u8]) -> Option<(u8, usize)> {
    let (byte, length) = entity(raw)?;
    if byte != b'&' {
        return matches!(byte, b'"' | b'\'').then_some((byte, length));
    }
    let again = [b"&", &raw[length..raw.len().min(length + 8)]].concat();
    let (byte, more) = entity(&again)?;
    matches!(byte, b'"' | b'\'').then_some((byte, length + more - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_plain_outside_of_strings() {
        for (text, plain) in [
            ("[2,&quot;1&#34;]", "[2,\"1\"]"),
            ("<td class=\"x\">&quot;</td>", "<td class=\"x\">\"</td>"),
            ("&amp;quot;&#x27;&amp;&lt;", "\"'&amp;&lt;"),
            ("{\"a\": \"&quot;\"}\n&quot;", "{\"a\": \"&quot;\"}\n\""),
        ] {
            let made = Plain::of(text.as_bytes()).map(|plain| String::from_utf8_lossy(&plain.text).into_owned());
            assert_eq!(made.as_deref(), Some(plain), "{text}");
        }
        for text in ["", "a & b", "&lt;", "\"&quot;\""] {
            assert!(Plain::of(text.as_bytes()).is_none(), "{text}");
        }
    }

    #[test]
    fn changes_lead_back() {
        let text = "x [&quot;a&quot;]";
        let plain = Plain::of(text.as_bytes()).unwrap();
        assert_eq!(plain.text, b"x [\"a\"]");
        let changes = plain.lead_back(vec![Change { place: 3..6, shown: "\"***\"".to_owned() }]);
        assert_eq!((&text[changes[0].place.clone()], &*changes[0].shown), ("&quot;a&quot;", "&quot;***&quot;"));
        assert_eq!(plain.original(plain.text.len()), text.len());
    }
}
