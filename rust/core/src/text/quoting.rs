//! The layers of quoting around a frame: undone to read it, made again around what is put in its place.

use memchr::{memchr, memchr2};

/// One string in which a frame stands, or one string in which another one does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// A string in double quotes with backslashes: JSON, and most programming languages
    InQuotes,
    /// A string in apostrophes with backslashes, as Python's `repr` shows most
    InApostrophes,
    /// A CSV field, its quotes doubled
    Doubled,
    /// HTML, its quotes as entities
    Entities,
}

/// How text and raw text correspond: from this offset on of one, this offset of the other, until the next.
type Anchor = (usize, usize);

impl Layer {
    /// How long the string is of which `raw` is the rest: to the quote that ends it, or to the end of the line. Only a CSV
    /// field may go on over lines.
    pub(crate) fn extent(self, raw: &[u8]) -> usize {
        let (quote, escape) = match self {
            Self::InQuotes => (b'"', b'\\'),
            Self::InApostrophes => (b'\'', b'\\'),
            Self::Doubled => (b'"', b'"'),
            Self::Entities => (b'<', b'"'),
        };
        let mut at = 0;
        let line_end = if self == Self::Doubled { quote } else { b'\n' };
        while let Some(found) = next(&raw[at..], [quote, escape, line_end]) {
            at += found;
            match (self, raw[at], raw.get(at + 1)) {
                (Self::InQuotes | Self::InApostrophes, b'\\', Some(b'\n') | None) => return at,
                (Self::InQuotes | Self::InApostrophes, b'\\', _) | (Self::Doubled, b'"', Some(b'"')) => at += 2,
                _ => return at,
            }
        }
        raw.len()
    }

    /// The text without this layer. What is no escape stays as it is.
    pub(crate) fn undo(self, raw: &[u8]) -> Vec<u8> {
        let mut text = Vec::with_capacity(raw.len());
        self.walk(raw, &mut text, |_| ());
        text
    }

    /// Where in `raw` these offsets of the text without this layer are; they ascend.
    pub(super) fn raw_offsets(self, raw: &[u8], offsets: &mut [usize]) {
        let mut text = Vec::with_capacity(raw.len());
        let mut offsets = offsets.iter_mut().peekable();
        let mut current = (0, 0);
        self.walk(raw, &mut text, |anchor| {
            while let Some(offset) = offsets.next_if(|offset| **offset < anchor.0) {
                *offset = (current.1 + (*offset - current.0)).min(raw.len());
            }
            current = anchor;
        });
        for offset in offsets {
            *offset = (current.1 + (*offset - current.0)).min(raw.len());
        }
    }

    /// The text as it must be spelled within this layer.
    pub(super) fn make(self, text: &str) -> String {
        match self {
            Self::InQuotes => text.replace('\\', "\\\\").replace('"', "\\\""),
            Self::InApostrophes => text.replace('\\', "\\\\").replace('\'', "\\'"),
            Self::Doubled => text.replace('"', "\"\""),
            Self::Entities => text.replace('&', "&amp;").replace('"', "&quot;"),
        }
    }

    /// Undoes the layer into `text`, and calls with every place after an escape: its offset there and in `raw`.
    fn walk(self, raw: &[u8], text: &mut Vec<u8>, mut anchor: impl FnMut(Anchor)) {
        let mark = match self {
            Self::InQuotes | Self::InApostrophes => b'\\',
            Self::Doubled => b'"',
            Self::Entities => b'&',
        };
        let mut at = 0;
        while let Some(found) = memchr(mark, &raw[at..]) {
            text.extend_from_slice(&raw[at..at + found]);
            at += found;
            let rest = &raw[at..];
            let length = match self {
                Self::InQuotes | Self::InApostrophes => escape(rest, text),
                Self::Doubled => {
                    text.push(b'"');
                    if rest.get(1) == Some(&b'"') { 2 } else { 1 }
                }
                Self::Entities => {
                    let (byte, length) = entity(rest).unwrap_or((b'&', 1));
                    text.push(byte);
                    length
                }
            };
            at += length;
            anchor((text.len(), at));
        }
        text.extend_from_slice(&raw[at..]);
    }
}

/// The first of three bytes.
fn next(raw: &[u8], [one, two, three]: [u8; 3]) -> Option<usize> {
    if one == two { memchr2(one, three, raw) } else { memchr::memchr3(one, two, three, raw) }
}

/// Undoes the escape that `raw` begins with, and returns its length.
fn escape(raw: &[u8], text: &mut Vec<u8>) -> usize {
    let Some(&letter) = raw.get(1) else {
        text.push(b'\\');
        return 1;
    };
    let unit =
        |at: usize| (raw.get(at..at + 2) == Some(b"\\u")).then(|| hexadecimal(raw.get(at + 2..at + 6)?)).flatten();
    match letter {
        b'n' => text.push(b'\n'),
        b'r' => text.push(b'\r'),
        b't' => text.push(b'\t'),
        b'b' => text.push(0x08),
        b'f' => text.push(0x0c),
        b'u' => {
            let (code, length) = match (unit(0), unit(6)) {
                (Some(high @ 0xd800..=0xdbff), Some(low @ 0xdc00..=0xdfff)) => {
                    (Some(0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00)), 12)
                }
                (code, _) => (code, 6),
            };
            return match code.map(char::from_u32) {
                Some(Some(character)) => {
                    text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
                    length
                }
                // A lone surrogate has no UTF-8: its escape stays, for the codec to refuse.
                Some(None) => {
                    text.extend_from_slice(&raw[..length]);
                    length
                }
                None => {
                    text.push(b'u');
                    2
                }
            };
        }
        b'x' => {
            if let Some(byte) = raw.get(2..4).and_then(hexadecimal).and_then(|byte| u8::try_from(byte).ok()) {
                text.push(byte);
                return 4;
            }
            text.push(b'x');
        }
        other => text.push(other),
    }
    2
}

fn hexadecimal(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |code, &digit| Some(code << 4 | char::from(digit).to_digit(16)?))
}

/// The ASCII character of the HTML entity that `raw` begins with, and how long that is.
pub(crate) fn entity(raw: &[u8]) -> Option<(u8, usize)> {
    let end = raw.iter().take(8).position(|&byte| byte == b';')?;
    let byte = match &raw[1..end] {
        b"quot" => b'"',
        b"apos" => b'\'',
        b"amp" => b'&',
        b"lt" => b'<',
        b"gt" => b'>',
        [b'#', b'x' | b'X', digits @ ..] if !digits.is_empty() => u8::try_from(hexadecimal(digits)?).ok()?,
        [b'#', digits @ ..] => std::str::from_utf8(digits).ok()?.parse().ok()?,
        _ => return None,
    };
    byte.is_ascii().then_some((byte, end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LAYERS: [Layer; 4] = [Layer::InQuotes, Layer::InApostrophes, Layer::Doubled, Layer::Entities];

    #[test]
    fn undoes() {
        for (layer, raw, text) in [
            (Layer::InQuotes, r#"a\"b\\c\/d\n\t"#, "a\"b\\c/d\n\t"),
            (Layer::InQuotes, r"\u0041\u00e9\ud83d\ude00", "Aé😀"),
            (Layer::InQuotes, r"\ud800x\u12\q\x41\", "\\ud800xu12qA\\"),
            (Layer::InApostrophes, r"it\'s", "it's"),
            (Layer::Doubled, r#"""a"" b"#, "\"a\" b"),
            (Layer::Entities, "&quot;a&#34; &amp;&#x27; &no; &#999; &", "\"a\" &' &no; &#999; &"),
        ] {
            assert_eq!(String::from_utf8_lossy(&layer.undo(raw.as_bytes())), text, "{raw}");
        }
    }

    #[test]
    fn ends_at_the_quote() {
        for (layer, raw, extent) in [
            (Layer::InQuotes, r#"a\"b" c"#, 4),
            (Layer::InQuotes, r#"a\\" c"#, 3),
            (Layer::InQuotes, "a\nb\"", 1),
            (Layer::InQuotes, "a\\\nb\"", 1),
            (Layer::InQuotes, "a'b", 3),
            (Layer::InApostrophes, r#"a"b\'c' d"#, 6),
            (Layer::Doubled, r#"a""b""""","#, 8),
            (Layer::Entities, "a&quot;</td>", 7),
            (Layer::InQuotes, "a\\", 1),
        ] {
            assert_eq!(layer.extent(raw.as_bytes()), extent, "{raw}");
        }
    }

    proptest! {
        #[test]
        fn what_is_made_can_be_undone(text in "[a\"'\\\\\n&;é<]{0,20}", layer in prop::sample::select(&LAYERS[..])) {
            let raw = layer.make(&text);
            prop_assert_eq!(String::from_utf8(layer.undo(raw.as_bytes())).unwrap(), text);
        }

        #[test]
        fn offsets_lead_back(raw in r#"([a"'é]|\\"|\\\\|\\u0022|""|&quot;|&){0,12}"#, layer in prop::sample::select(&LAYERS[..])) {
            let text = layer.undo(raw.as_bytes());
            let mut offsets: Vec<_> = (0..=text.len()).collect();
            layer.raw_offsets(raw.as_bytes(), &mut offsets);
            prop_assert!(offsets.is_sorted());
            prop_assert_eq!(offsets[0], 0);
            prop_assert_eq!(offsets[text.len()], raw.len());
            // What is before an offset gives what is before it.
            for (at, offset) in offsets.into_iter().enumerate() {
                if raw.is_char_boundary(offset) {
                    prop_assert_eq!(&layer.undo(&raw.as_bytes()[..offset])[..], &text[..at]);
                }
            }
        }
    }
}
