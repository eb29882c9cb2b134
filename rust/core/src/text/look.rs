//! How the text beside a frame looks: the text without its numbers, times and random ids.
//!
//! The lines of a log are alike but for these. So what a line says can be remembered by its look, and by those of its
//! tokens that make a difference, such as a number that is the name of a station.

use super::stamp::{Moment, Stamp, Written, find_stamp};
use memchr::memchr;

/// Something in a text that is another one in the next line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Token {
    /// Where it begins
    pub start: usize,
    /// Where it ends
    pub end: usize,
    /// The moment that it says, if it is a time stamp with a date; `Some(None)` if that does not exist
    pub stamp: Option<Option<Moment>>,
}

/// The look of texts, one after the other.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// The texts, with a mark where each token was
    pub shape: Vec<u8>,
    /// The tokens, each by its place in its text
    pub tokens: Vec<Token>,
}

/// Tokens of a look; what else varies stays in the shape.
pub const MAX_TOKENS: usize = 64;

const MARK: u8 = 1;

impl Look {
    /// Forgets what it has read.
    pub fn clear(&mut self) {
        self.shape.clear();
        self.tokens.clear();
    }

    /// Reads one more text.
    pub fn push(&mut self, text: &[u8], written: Written) {
        let mut at = 0;
        let mut kept = 0; // from here on the text stays in the shape
        let mut stamp = find_stamp(text, 0, written);
        while at < text.len() {
            let token = match stamp {
                Some(Stamp { start, end, moment }) if start == at => {
                    stamp = find_stamp(text, end, written);
                    at = end;
                    Token { start, end, stamp: Some(moment) }
                }
                _ => {
                    let word = word(text, at, stamp.map_or(text.len(), |stamp| stamp.start));
                    at = word.1;
                    let Some((start, end)) = word.0 else { continue };
                    Token { start, end, stamp: None }
                }
            };
            if self.tokens.len() < MAX_TOKENS || token.stamp.is_some() {
                self.literal(&text[kept..token.start]);
                self.shape.extend([MARK, b'0']);
                self.tokens.push(token);
                kept = token.end;
            }
        }
        self.literal(&text[kept..]);
        self.shape.extend([MARK, b'.']);
    }

    fn literal(&mut self, text: &[u8]) {
        self.shape.extend_from_slice(text);
        if memchr(MARK, text).is_some() {
            self.shape.push(MARK);
        }
    }
}

/// Reads a word with the signs in it, or a byte that is no part of one: where the number or random id in it is, if it is such
/// a word, and where it ends.
fn word(text: &[u8], start: usize, limit: usize) -> (Option<(usize, usize)>, usize) {
    let class = |byte: &u8| CLASSES[usize::from(*byte)];
    let run = text[start..limit].iter().take_while(|&byte| class(byte) != Class::Other).count();
    let end = start + run.max(1);
    let lead = text[start..end].iter().take_while(|&byte| class(byte) == Class::Sign).count();
    if !text.get(start + lead).is_some_and(u8::is_ascii_hexdigit) {
        return (None, end);
    }
    let trail = text[start + lead..end].iter().rev().take_while(|&byte| class(byte) == Class::Sign).count();
    let (begin, stop) = (start + lead, end - trail);
    let word = &text[begin..stop];
    ((is_number(word) || is_uuid(word)).then_some((begin, stop)), end)
}

/// What a byte is in a word.
#[derive(Clone, Copy, PartialEq)]
enum Class {
    Other,
    Word,
    Sign,
}

static CLASSES: [Class; 256] = {
    let mut classes = [Class::Other; 256];
    let mut byte = 0_u8;
    loop {
        classes[byte as usize] = match byte {
            b'.' | b':' | b'-' => Class::Sign,
            b'_' => Class::Word,
            _ if byte.is_ascii_alphanumeric() || !byte.is_ascii() => Class::Word,
            _ => Class::Other,
        };
        if byte == u8::MAX {
            break classes;
        }
        byte += 1;
    }
};

/// Whether a word is a number, a clock or an address: digits with points or colons between them.
fn is_number(word: &[u8]) -> bool {
    !word.is_empty() && word.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b':'))
}

fn is_uuid(word: &[u8]) -> bool {
    word.len() == 36
        && word.iter().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(text: &str) -> (String, Vec<&str>) {
        let mut look = Look::default();
        look.push(text.as_bytes(), [2026, 4, 1]);
        let shape = String::from_utf8(look.shape).unwrap().replace("\u{1}0", "#").replace("\u{1}.", "");
        (shape, look.tokens.iter().map(|token| &text[token.start..token.end]).collect())
    }

    #[test]
    fn leaves_out_what_varies() {
        for (text, shape, tokens) in [
            ("2026-03-01 10:00:00,123 INFO CP_1: send ", "# INFO CP_1: send ", vec!["2026-03-01 10:00:00,123"]),
            (r#"{"time":1772359200123,"pid":7,"msg":""#, r#"{"time":#,"pid":#,"msg":""#, vec!["1772359200123", "7"]),
            ("10:00:00.100 WB-1 >> ", "# WB-1 >> ", vec!["10:00:00.100"]),
            ("10.0.0.7 -> ", "# -> ", vec!["10.0.0.7"]),
            ("OCPP IN:[0][50]---", "OCPP IN:[#][#]---", vec!["0", "50"]),
            ("id 5f86922c-040a-4559-9b48-db8fc52f152f!", "id #!", vec!["5f86922c-040a-4559-9b48-db8fc52f152f"]),
            ("ocpp1.6 v2 SN-0042 é7 7é", "ocpp1.6 v2 SN-0042 é7 7é", vec![]),
            ("x2026-03-01T10:00:00Z.", "x#.", vec!["2026-03-01T10:00:00Z"]),
            ("", "", vec![]),
        ] {
            assert_eq!(look(text), (shape.to_owned(), tokens), "{text}");
        }
    }

    #[test]
    fn a_mark_in_the_text_is_no_token() {
        assert_ne!(look("a\u{1}0").0, look("a7").0);
        assert_ne!(look("7").0, look("\u{1}0").0);
    }

    #[test]
    fn what_is_too_much_stays() {
        let line = "1 ".repeat(100);
        let (shape, tokens) = look(&line);
        assert_eq!((tokens.len(), shape.matches('1').count()), (MAX_TOKENS, 100 - MAX_TOKENS));
    }
}
