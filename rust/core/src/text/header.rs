//! What a frame begins with: `[`, a message type, a comma and an id, however the text around it spells their quotes.
//!
//! Stations also send a null or a number as the id, or the type as a string: then more of the header must be there, lest
//! any list be taken for a frame. Nothing here reads beyond another `[`, so all headers of a text together are read once.

use super::quoting::{Layer, entity};

/// What stands at a `[`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Header {
    /// Another list, or no list at all
    Absent,
    /// The text ends before it can be told
    Unfinished,
    /// A frame in JSON, as it is
    Plain,
    /// A frame in the notation of Python or JavaScript
    Literal,
    /// A frame within a string, of which this is the outermost layer
    Within(Layer),
    /// A frame within more strings than are looked into
    TooDeep,
}

/// How a quote is spelled in the text: the backslashes before it, and what it is.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Quote {
    backslashes: usize,
    mark: Mark,
    length: usize,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Mark {
    Double,
    Doubled,
    Apostrophe,
    Hexadecimal,
    Entity,
}

/// More backslashes before one quote than four layers make.
const MAX_BACKSLASHES: usize = 31;

/// Digits of a number that stands for an id.
const MAX_DIGITS: usize = 40;

/// Reads the header of the list that begins at `start`, a `[`.
pub(super) fn header(text: &[u8], start: usize) -> Header {
    let mut cursor = Cursor { text, at: start + 1, escaped_space: 0 };
    match cursor.header() {
        Ok(quote) => cursor.spelling(quote),
        Err(End::Other) => Header::Absent,
        Err(End::OfText) => Header::Unfinished,
    }
}

enum End {
    Other,
    OfText,
}

struct Cursor<'t> {
    text: &'t [u8],
    at: usize,
    /// The most backslashes that stand before the letter of an escaped white space.
    escaped_space: usize,
}

impl Cursor<'_> {
    /// The first quote of the header, or `None` if it has none.
    fn header(&mut self) -> Result<Option<Quote>, End> {
        self.space();
        if let Some(quote) = self.quote() {
            // The type as a string; a list of strings is no frame, so the action or the payload must be there.
            self.at += quote.length;
            self.byte(|byte| matches!(byte, b'2'..=b'6'))?;
            self.closing(quote)?;
            self.comma()?;
            self.closing(quote)?;
            for _ in 0..=MAX_DIGITS {
                if self.quote().is_some() {
                    break;
                }
                self.byte(|byte| !matches!(byte, b'"' | b'\\' | b'['))?;
            }
            self.closing(quote)?;
            self.comma()?;
            return match self.quote() {
                Some(other) => {
                    self.at += other.length;
                    self.byte(|byte| byte.is_ascii_uppercase()).map(|()| Some(quote))
                }
                None => self.byte(|byte| byte == b'{').map(|()| Some(quote)),
            };
        }
        let first = self.peek()?;
        let digits = self.digits(2);
        if digits == 0 {
            return Err(End::Other);
        }
        if self.text[self.at..].starts_with(b".0") {
            self.at += 2;
        }
        self.comma()?;
        if let Some(quote) = self.quote() {
            return Ok(Some(quote));
        }
        if digits != 1 || !matches!(first, b'2'..=b'6') {
            return self.peek().and(Err(End::Other));
        }
        if !self.word(b"null") && !self.word(b"None") && self.digits(MAX_DIGITS) == 0 {
            return self.peek().and(Err(End::Other));
        }
        self.comma()?;
        if let Some(quote) = self.quote() {
            return Ok(Some(quote));
        }
        self.byte(|byte| byte == b'{')?;
        self.space();
        match self.quote() {
            Some(quote) => Ok(Some(quote)),
            None => self.byte(|byte| byte == b'}').map(|()| None),
        }
    }

    /// What the first quote, and escaped white space, say of the text around the frame.
    ///
    /// A string in double quotes makes `\"` of a quote, so an odd number of backslashes; one in apostrophes doubles the
    /// backslashes and leaves the quote, so an even number, or none.
    fn spelling(&self, quote: Option<Quote>) -> Header {
        let Some(Quote { backslashes, mark, .. }) = quote else {
            return if self.escaped_space > 0 { Header::Within(Layer::InApostrophes) } else { Header::Plain };
        };
        if backslashes > MAX_BACKSLASHES || self.escaped_space > MAX_BACKSLASHES {
            return Header::TooDeep;
        }
        match mark {
            Mark::Doubled => Header::Within(Layer::Doubled),
            Mark::Entity => Header::Within(Layer::Entities),
            Mark::Hexadecimal => Header::Within(Layer::InQuotes),
            Mark::Double | Mark::Apostrophe if backslashes > 0 => {
                let odd = backslashes % 2 == 1;
                Header::Within(if odd == (mark == Mark::Double) { Layer::InQuotes } else { Layer::InApostrophes })
            }
            Mark::Double if self.escaped_space > 0 => Header::Within(Layer::InApostrophes),
            Mark::Double => Header::Plain,
            Mark::Apostrophe if self.escaped_space > 0 => Header::Within(Layer::InQuotes),
            Mark::Apostrophe => Header::Literal,
        }
    }

    fn peek(&self) -> Result<u8, End> {
        self.text.get(self.at).copied().ok_or(End::OfText)
    }

    fn byte(&mut self, accepts: impl FnOnce(u8) -> bool) -> Result<(), End> {
        if !accepts(self.peek()?) {
            return Err(End::Other);
        }
        self.at += 1;
        Ok(())
    }

    fn comma(&mut self) -> Result<(), End> {
        self.space();
        self.byte(|byte| byte == b',')?;
        self.space();
        Ok(())
    }

    /// A quote that is spelled as an earlier one.
    fn closing(&mut self, earlier: Quote) -> Result<(), End> {
        self.peek()?;
        match self.quote() {
            Some(quote) if quote.mark == earlier.mark || earlier.mark == Mark::Doubled => {
                self.at += quote.length;
                Ok(())
            }
            _ => Err(End::Other),
        }
    }

    fn digits(&mut self, most: usize) -> usize {
        let digits = self.text[self.at..].iter().take(most + 1).take_while(|byte| byte.is_ascii_digit()).count();
        if digits > most {
            return 0;
        }
        self.at += digits;
        digits
    }

    fn word(&mut self, word: &[u8]) -> bool {
        let is_there = self.text[self.at..].starts_with(word);
        if is_there {
            self.at += word.len();
        }
        is_there
    }

    /// White space, and the escapes of it.
    fn space(&mut self) {
        loop {
            let rest = &self.text[self.at..];
            let backslashes = rest.iter().take_while(|&&byte| byte == b'\\').count();
            match rest.get(backslashes) {
                Some(b' ' | b'\t' | b'\r' | b'\n') if backslashes == 0 => self.at += 1,
                Some(b'n' | b'r' | b't') if backslashes > 0 => {
                    self.escaped_space = self.escaped_space.max(backslashes);
                    self.at += backslashes + 1;
                }
                _ => return,
            }
        }
    }

    fn quote(&self) -> Option<Quote> {
        let rest = &self.text[self.at..];
        let backslashes = rest.iter().take_while(|&&byte| byte == b'\\').count();
        let (mark, length) = match &rest[backslashes..] {
            [b'"', b'"', rest @ ..] if !ends_a_value(rest) => (Mark::Doubled, 2),
            [b'"', ..] => (Mark::Double, 1),
            [b'\'', ..] => (Mark::Apostrophe, 1),
            [b'u', b'0', b'0', b'2', b'2', ..] if backslashes > 0 => (Mark::Hexadecimal, 5),
            [b'x', b'2', b'2', ..] if backslashes > 0 => (Mark::Hexadecimal, 3),
            [b'&', ..] if backslashes == 0 => match entity(&rest[backslashes..])? {
                (b'"', length) => (Mark::Entity, length),
                _ => return None,
            },
            _ => return None,
        };
        Some(Quote { backslashes, mark, length: backslashes + length })
    }
}

/// Whether what follows two quotes shows that they are an empty string.
fn ends_a_value(rest: &[u8]) -> bool {
    let rest = rest[..rest.len().min(64)].trim_ascii_start();
    matches!(rest.first(), None | Some(b',' | b']' | b'}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_how_a_frame_is_spelled() {
        for (text, expected) in [
            (r#"[2,"1""#, Header::Plain),
            ("[\n  2 ,\r\n\t\"1\"", Header::Plain),
            (r#"["2","1","Authorize""#, Header::Plain),
            (r#"[2.0,"1""#, Header::Plain),
            (r#"[2,null,"X""#, Header::Plain),
            (r#"[3,17,{"a""#, Header::Plain),
            ("[3,17,{}", Header::Plain),
            (r#"[2,"","Heartbeat""#, Header::Plain),
            ("[2, '1'", Header::Literal),
            ("[2, None, 'X'", Header::Literal),
            (r#"[2,\"1\""#, Header::Within(Layer::InQuotes)),
            (r#"[2,\\\"1\\\""#, Header::Within(Layer::InQuotes)),
            (r#"[2,\\"1\\""#, Header::Within(Layer::InApostrophes)),
            (r#"[\n 2,\n "1""#, Header::Within(Layer::InApostrophes)),
            (r"[2, \'1\'", Header::Within(Layer::InApostrophes)),
            (r"[\n2, '1'", Header::Within(Layer::InQuotes)),
            (r"[2,\u00221\u0022", Header::Within(Layer::InQuotes)),
            (r#"[2,""1"""#, Header::Within(Layer::Doubled)),
            (r#"[2,\""1\"""#, Header::Within(Layer::Doubled)),
            ("[2,&quot;1&quot;", Header::Within(Layer::Entities)),
            ("[2,&#34;1", Header::Within(Layer::Entities)),
            ("[", Header::Unfinished),
            ("[2, ", Header::Unfinished),
            ("[2,null,", Header::Unfinished),
            ("[]", Header::Absent),
            ("[2]", Header::Absent),
            ("[2,3,4]", Header::Absent),
            (r#"[2026,"x"]"#, Header::Absent),
            (r#"[-2,"x"]"#, Header::Absent),
            (r#"["2","x"]"#, Header::Absent),
            (r#"["2","3","x"]"#, Header::Absent),
            (r#"["a"]"#, Header::Absent),
            ("[2026-11-22 10:00:00]", Header::Absent),
        ] {
            assert_eq!(header(text.as_bytes(), 0), expected, "{text}");
        }
        assert_eq!(header(format!("[2,{}\"", "\\".repeat(40)).as_bytes(), 0), Header::TooDeep);
    }
}
