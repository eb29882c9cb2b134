//! Strings: the plain run is taken from the input as it is; escapes are undone into a scratch buffer.

use super::fault::{Fault, SyntaxKind};
use super::reader::Reader;
use super::rest::Rest;
use super::scan::{BLOCK, Run, not_plain, plain_run};
use super::text::{JsonStr, Token};

/// What a backslash and a letter stand for, if the text begins with such (RFC 8259 section 7).
fn short_escape(text: &[u8]) -> Option<u8> {
    match text {
        [b'\\', letter @ (b'"' | b'\\' | b'/'), ..] => Some(*letter),
        [b'\\', b'b', ..] => Some(0x08),
        [b'\\', b'f', ..] => Some(0x0c),
        [b'\\', b'n', ..] => Some(b'\n'),
        [b'\\', b'r', ..] => Some(b'\r'),
        [b'\\', b't', ..] => Some(b'\t'),
        _ => None,
    }
}

/// The most bytes that room is made for before they are read.
const MOST_AT_ONCE: usize = 4096;

/// Appends ASCII to `out` and undoes escapes of one letter in it, as far as there is nothing else; returns what follows. A
/// string that holds JSON has such an escape every few bytes.
fn undo<'a>(mut text: &'a [u8], out: &mut Vec<u8>) -> &'a [u8] {
    let mut length = out.len();
    loop {
        if out.len() < length + 2 * BLOCK {
            out.resize(2 * length + 8 * BLOCK, 0);
        }
        let room = out[length..].first_chunk_mut();
        let Some((taken, written)) = room.map(|room| undo_block(text, room)) else { break };
        text = &text[taken..];
        length += written;
        if taken < BLOCK {
            break;
        }
    }
    out.truncate(length);
    text
}

/// Does so for a block, and tells how many bytes it has taken, fewer than a block where it met something else, and written.
#[inline]
fn undo_block(text: &[u8], room: &mut [u8; 2 * BLOCK]) -> (usize, usize) {
    let mut padded = [0; 2 * BLOCK];
    // The zeros after the text are control characters, and end it.
    let window = text.first_chunk().unwrap_or_else(|| {
        padded[..text.len()].copy_from_slice(text);
        &padded
    });
    let (block, _) = window.split_at(BLOCK);
    let mut special = block.try_into().map_or(0, not_plain);
    let (mut taken, mut written) = (0, 0);
    while taken < BLOCK {
        let end = (special.trailing_zeros() as usize).min(BLOCK);
        // Always a block, whose length is known: a run is a few bytes long.
        room[written..written + BLOCK].copy_from_slice(&window[taken..taken + BLOCK]);
        written += end - taken;
        taken = end;
        let Some(letter) = short_escape(&window[end..]).filter(|_| end < BLOCK) else { break };
        room[written] = letter;
        written += 1;
        taken = end + 2;
        special &= u32::MAX << taken;
    }
    (taken, written)
}

impl<'a> Reader<'a> {
    /// Reads the string that begins at the current byte, a quote.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<JsonStr<'_>, Fault> {
        Ok(self.string_token()?.text)
    }

    /// Reads the string that begins at the current byte, and says whether its text stands in the input without escapes.
    #[inline]
    pub(crate) fn string_token(&mut self) -> Result<Token<'a, '_>, Fault> {
        match self.take_short_string() {
            Some(text) => Ok(Token { text, raw: Some(text.as_bytes()) }),
            None => self.other_string_token(),
        }
    }

    #[inline(never)]
    fn other_string_token(&mut self) -> Result<Token<'a, '_>, Fault> {
        let text = self.as_bytes().get(1..).unwrap_or_default();
        let run = plain_run(text);
        let Some((bytes, [b'"', behind @ ..])) = text.split_at_checked(run.length) else {
            return self.long_string(run);
        };
        if !run.ascii {
            self.check_utf8(text, run.length)?;
        }
        self.rest = Rest::new(behind);
        Ok(Token { text: JsonStr::new(bytes, run.ascii), raw: Some(bytes) })
    }

    /// The string has an escape, a control character or no end.
    #[cold]
    fn long_string(&mut self, mut run: Run) -> Result<Token<'a, '_>, Fault> {
        let start = self.position();
        let mut text = self.as_bytes().get(1..).unwrap_or_default();
        self.scratch.clear();
        self.unescaped = 0..0;
        self.scratch.reserve(text.len().min(MOST_AT_ONCE));
        let mut ascii = true;
        loop {
            if !run.ascii {
                self.check_utf8(text, run.length)?;
                ascii = false;
            }
            let (plain, tail) = text.split_at(run.length);
            self.scratch.extend_from_slice(plain);
            if let [b'"', behind @ ..] = tail {
                self.rest = Rest::new(behind);
                self.unescaped = start..self.position();
                return Ok(Token { text: JsonStr::new(&self.scratch, ascii), raw: None });
            }
            if short_escape(tail).is_some() {
                text = undo(tail, &mut self.scratch);
            } else {
                self.rest = Rest::new(tail);
                let character = self.hexadecimal_escape()?;
                self.scratch.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
                ascii &= character.is_ascii();
                text = self.as_bytes();
            }
            run = plain_run(text);
        }
    }

    /// Moves after an escape in hexadecimal; whatever else ended the run is a fault.
    fn hexadecimal_escape(&mut self) -> Result<char, Fault> {
        match self.as_bytes() {
            [b'\\', b'u', ..] => self.unicode_escape(),
            [b'\\', _, ..] => Err(Fault::Syntax(SyntaxKind::InvalidEscape)),
            [b'\\'] => {
                self.advance(1);
                Err(Fault::Syntax(SyntaxKind::UnexpectedEnd))
            }
            [_, ..] => Err(Fault::Syntax(SyntaxKind::ControlCharacter)),
            [] => Err(Fault::Syntax(SyntaxKind::UnexpectedEnd)),
        }
    }

    /// `\uXXXX`, or the two of a surrogate pair (RFC 8259 section 7); a lone surrogate is refused (RFC 7493 section 2.1).
    fn unicode_escape(&mut self) -> Result<char, Fault> {
        let first = self.hex(0)?;
        let code = match first {
            0xd800..=0xdbff => {
                if self.as_bytes().get(6..8) != Some(b"\\u") {
                    return Err(Fault::Syntax(SyntaxKind::LoneSurrogate));
                }
                let second = self.hex(6)?;
                if !(0xdc00..=0xdfff).contains(&second) {
                    return Err(Fault::Syntax(SyntaxKind::LoneSurrogate));
                }
                self.advance(6);
                0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00)
            }
            _ => first,
        };
        let character = char::from_u32(code).ok_or(Fault::Syntax(SyntaxKind::LoneSurrogate))?;
        self.advance(6);
        Ok(character)
    }

    fn hex(&self, backslash: usize) -> Result<u32, Fault> {
        let invalid = Fault::Syntax(SyntaxKind::InvalidEscape);
        let digits = self.as_bytes().get(backslash + 2..backslash + 6).ok_or(invalid)?;
        digits
            .iter()
            .try_fold(0, |code, &digit| char::from(digit).to_digit(16).map(|value| code << 4 | value).ok_or(invalid))
    }

    /// Moves to what is no UTF-8, if any of the first so many bytes of a text is not.
    fn check_utf8(&mut self, text: &'a [u8], length: usize) -> Result<(), Fault> {
        match std::str::from_utf8(&text[..length]) {
            Ok(_) => Ok(()),
            Err(error) => {
                self.rest = Rest::new(&text[error.valid_up_to()..]);
                Err(Fault::Syntax(SyntaxKind::InvalidUtf8))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads() {
        for (json, expected) in [
            (&br#""""#[..], Ok("")),
            (br#""abc" "#, Ok("abc")),
            (br#""a\"b\\c\/d""#, Ok("a\"b\\c/d")),
            (br#""\b\f\n\r\t""#, Ok("\u{8}\u{c}\n\r\t")),
            (br#""\u0041\u00e9\u20AC""#, Ok("Aé€")),
            (br#""\ud83d\ude00!""#, Ok("😀!")),
            (br#""\u0000""#, Ok("\0")),
            ("\"Zoë 充电\"".as_bytes(), Ok("Zoë 充电")),
            ("\"é\\n充电, and some more to pass a block\"".as_bytes(), Ok("é\n充电, and some more to pass a block")),
            (br#""\ud83d""#, Err((SyntaxKind::LoneSurrogate, 1))),
            (br#""\ude00""#, Err((SyntaxKind::LoneSurrogate, 1))),
            (br#""\ud83d\u0041""#, Err((SyntaxKind::LoneSurrogate, 1))),
            (br#""\x41""#, Err((SyntaxKind::InvalidEscape, 1))),
            (br#""\u12g4""#, Err((SyntaxKind::InvalidEscape, 1))),
            (br#""\u12"#, Err((SyntaxKind::InvalidEscape, 1))),
            (br#""open"#, Err((SyntaxKind::UnexpectedEnd, 5))),
            (br#""open\"#, Err((SyntaxKind::UnexpectedEnd, 6))),
            (b"\"tab\there\"", Err((SyntaxKind::ControlCharacter, 4))),
            (b"\"nul\0\"", Err((SyntaxKind::ControlCharacter, 4))),
            (b"\"ab\xff\"", Err((SyntaxKind::InvalidUtf8, 3))),
            (b"\"\xc0\xaf\"", Err((SyntaxKind::InvalidUtf8, 1))),
            (b"\"\xed\xa0\x80\"", Err((SyntaxKind::InvalidUtf8, 1))),
            (b"\"\xf4\x90\x80\x80\"", Err((SyntaxKind::InvalidUtf8, 1))),
            (b"\"\\n\xff\"", Err((SyntaxKind::InvalidUtf8, 3))),
        ] {
            let mut reader = Reader::new(json);
            let read = reader.string().map(|text| text.to_str().into_owned());
            let expected = expected.map(str::to_owned);
            match (read, expected) {
                (Ok(read), Ok(expected)) => assert_eq!(read, expected),
                (Err(fault), Err((kind, offset))) => {
                    assert_eq!((fault, reader.position()), (Fault::Syntax(kind), offset), "{json:?}");
                }
                (read, expected) => panic!("{json:?}: {read:?}, expected {expected:?}"),
            }
        }
    }

    proptest! {
        // Escapes of both kinds, close to each other as in a string of JSON, at any place of a block.
        #[test]
        fn undoes_many_escapes(text in r#"([a-z0-9]{0,9}(\\["\\/bfnrt]|\\u00e9|é|\\ud83d\\ude00)){0,40}[a-z]{0,20}"#) {
            let json = format!("[\"{text}\",1]");
            let mut reader = Reader::new(json.as_bytes());
            reader.advance(1);
            let read = reader.string().map(|text| (text.to_str().into_owned(), text.is_ascii()));
            let expected: String = serde_json::from_str(&format!("\"{text}\"")).unwrap();
            let ascii = expected.is_ascii();
            prop_assert_eq!(read, Ok((expected, ascii)));
            prop_assert_eq!(reader.as_bytes(), b",1]");
        }

        // Lengths around the blocks, something special at any place of them, and room after the string or none.
        #[test]
        fn agrees_with_serde_json(
            before in "[ !#-Z^-~]{0,40}",
            special in prop::sample::select(vec!["", "é", "充", "😀", r"\n", r#"\""#, r"\u00e9", r"\ud83d\ude00", r"\ud83d", r"\x", "\t"]),
            after in "[ !#-Z^-~]{0,40}",
            behind in "\"?,? {0,40}",
        ) {
            let json = format!("\"{before}{special}{after}{behind}");
            let mut reader = Reader::new(json.as_bytes());
            let read = reader.string().ok().map(|text| (text.to_str().into_owned(), text.is_ascii()));
            let read = read.map(|(text, ascii)| (text, ascii, reader.position()));
            let mut values = serde_json::Deserializer::from_str(&json).into_iter::<String>();
            let expected = values.next().and_then(Result::ok);
            let expected = expected.map(|text| { let ascii = text.is_ascii(); (text, ascii, values.byte_offset()) });
            prop_assert_eq!(read, expected);
        }
    }

    #[test]
    fn counts_code_points() {
        let mut reader = Reader::new("\"Zoë 充电 😀\"".as_bytes());
        assert_eq!(reader.string().map(JsonStr::chars), Ok(8));
    }
}
