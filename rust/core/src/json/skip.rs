//! Finds where a value ends without reading it, as strictly as reading it would; only numbers are not looked into,
//! and surrogates may be unpaired, which is JSON all the same (RFC 8259 section 8.2).

use super::reader::Reader;
use super::scan::plain_run;

impl Reader<'_> {
    /// Moves after the value that begins here, however deep; `None` where it is broken or does not end.
    pub(crate) fn skip_value(&mut self) -> Option<()> {
        let mut open = Vec::new();
        loop {
            self.skip_whitespace();
            let close = match self.byte() {
                b'{' => b'}',
                b'[' => b']',
                _ => {
                    self.skip_scalar()?;
                    self.skip_ends(&mut open)?;
                    if open.is_empty() {
                        return Some(());
                    }
                    continue;
                }
            };
            self.advance(1);
            open.push(close);
            if self.take(close) {
                open.pop();
                self.skip_ends(&mut open)?;
                if open.is_empty() {
                    return Some(());
                }
            } else if close == b'}' {
                self.skip_name()?;
            }
        }
    }

    /// Moves after the brackets that end here, to the next value of what is still open.
    fn skip_ends(&mut self, open: &mut Vec<u8>) -> Option<()> {
        while let Some(&close) = open.last() {
            if self.take(b',') {
                return if close == b'}' { self.skip_name() } else { Some(()) };
            }
            self.take(close).then(|| open.pop())?;
        }
        Some(())
    }

    fn skip_name(&mut self) -> Option<()> {
        self.skip_whitespace();
        self.skip_string()?;
        self.take(b':').then_some(())
    }

    /// Moves after a string, number, boolean or null.
    pub(crate) fn skip_scalar(&mut self) -> Option<()> {
        let word: &'static [u8] = match self.byte() {
            b'"' => return self.skip_string(),
            b't' => b"true",
            b'f' => b"false",
            b'n' => b"null",
            b'-' | b'0'..=b'9' => {
                while matches!(self.byte(), b'-' | b'+' | b'.' | b'0'..=b'9' | b'e' | b'E') {
                    self.advance(1);
                }
                return Some(());
            }
            _ => return None,
        };
        self.literal(word).ok()
    }

    /// Moves after a string.
    #[inline]
    pub(crate) fn skip_string(&mut self) -> Option<()> {
        if self.byte() != b'"' {
            return None;
        }
        self.advance(1);
        loop {
            let run = plain_run(self.as_bytes());
            let (text, tail) = self.as_bytes().split_at(run.length);
            if !run.ascii {
                std::str::from_utf8(text).ok()?;
            }
            let ending = match tail {
                [b'"', ..] => 1,
                [b'\\', b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => 2,
                [b'\\', b'u', digits @ ..] if digits.len() >= 4 && digits[..4].iter().all(u8::is_ascii_hexdigit) => 6,
                _ => return None,
            };
            self.advance(run.length + ending);
            if ending == 1 {
                return Some(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn stops_behind_the_value() {
        for (text, rest) in [
            (&br#"{"a":[1,{"b":"]}"}],"c":null} ,"#[..], &b" ,"[..]),
            (b"[] x", b" x"),
            (b" {} x", b" x"),
            (b"[[],[[]],{}]]", b"]"),
            (br#""a\"b\\" x"#, b" x"),
            (b"-1.5e+3,", b","),
            (b"true]", b"]"),
            (b"\"\\ud800\" x", b" x"),
            (b"\"\\u00e9\\n\xc3\xa9\" x", b" x"),
        ] {
            let mut reader = Reader::new(text);
            assert_eq!(reader.skip_value(), Some(()), "{text:?}");
            assert_eq!(reader.as_bytes(), rest, "{text:?}");
        }
    }

    #[test]
    fn finds_what_is_broken() {
        for text in [
            "",
            " ",
            "[",
            "[1",
            "[1,",
            "[1,]",
            "[,1]",
            "[1 2]",
            "[1}",
            "{",
            "{]",
            "{\"a\"",
            "{\"a\":",
            "{\"a\":1",
            "{\"a\" 1}",
            "{\"a\":1,}",
            "{1:1}",
            "{\"a\":1]",
            "\"a",
            "\"a\\",
            "\"a\\\"",
            "nul",
            "\"\tb\"",
            "\"\\x41\"",
            "\"\\u12g4\"",
            "\"\\u12\"",
            "\"\\é\"",
            "x",
            "]",
            "NaN",
        ] {
            assert_eq!(Reader::new(text.as_bytes()).skip_value(), None, "{text}");
        }
        assert_eq!(Reader::new(b"\"\xff\"").skip_value(), None);
    }

    #[test]
    fn nesting_takes_no_stack() {
        let deep = "[".repeat(1 << 20) + &"]".repeat(1 << 20);
        assert_eq!(Reader::new(deep.as_bytes()).skip_value(), Some(()));
        assert_eq!(Reader::new(&deep.as_bytes()[1..]).skip_value(), Some(()));
        assert_eq!(Reader::new(&deep.as_bytes()[..deep.len() - 1]).skip_value(), None);
    }

    proptest! {
        // Tokens in any order within an array, numbers apart: a run of their characters is taken for one.
        #[test]
        fn ends_where_serde_json_ends(tokens in r#"([\[\]{},: ]|"a"|"\\""|"a":|"a",| 1 | -2\.5e1 |true|null|"é"){0,10}"#) {
            let text = format!("[{tokens}");
            let mut reader = Reader::new(text.as_bytes());
            let skipped = reader.skip_value().map(|()| reader.position());
            let mut values = serde_json::Deserializer::from_str(&text).into_iter::<serde_json::Value>();
            let read = values.next().and_then(Result::ok).map(|_| values.byte_offset());
            prop_assert_eq!(skipped, read);
        }
    }
}
