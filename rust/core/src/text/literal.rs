//! Lists and objects as Python and JavaScript print them, put into JSON: `[2, 'a', {'b': None}]`, `[ 2, 'a', { b: null } ]`.

/// A list in JSON, and how that corresponds to the text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Literal {
    pub(super) json: Vec<u8>,
    /// Where each token begins and ends, in `json` and in the text.
    pub(super) places: Vec<(usize, usize)>,
    pub(super) end: End,
}

/// How far a text is a literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// To here, where its bracket closes
    Whole(usize),
    /// To the end of the text, and it does not close
    Open,
    /// To here, where something else stands
    Broken(usize),
}

/// Bytes of a list that is no long one.
const USUAL: usize = 512;

/// Reads the list that the text begins with.
pub(super) fn literal(text: &[u8]) -> Literal {
    let json = Vec::with_capacity(text.len().min(USUAL));
    let mut reader = Reader { text, at: 0, json, places: Vec::with_capacity(64), open: Vec::new(), comma: None };
    let end = match reader.read() {
        Ok(()) => End::Whole(reader.at),
        Err(Stop::Open) => End::Open,
        Err(Stop::Broken) => End::Broken(reader.at),
    };
    Literal { json: reader.json, places: reader.places, end }
}

struct Reader<'t> {
    text: &'t [u8],
    at: usize,
    json: Vec<u8>,
    places: Vec<(usize, usize)>,
    /// How each open bracket closes.
    open: Vec<u8>,
    /// A comma that no value follows yet: there may be none.
    comma: Option<usize>,
}

enum Stop {
    Open,
    Broken,
}

impl Reader<'_> {
    fn read(&mut self) -> Result<(), Stop> {
        loop {
            let rest = &self.text[self.at..];
            match rest.first() {
                None => return Err(Stop::Open),
                Some(b' ' | b'\t' | b'\r' | b'\n') => self.at += 1,
                Some(b'[') => self.begin(b'[', b']'),
                Some(b'(') => self.begin(b'[', b')'),
                Some(b'{') => self.begin(b'{', b'}'),
                Some(&byte @ (b']' | b')' | b'}')) => {
                    if self.open.pop() != Some(byte) {
                        return Err(Stop::Broken);
                    }
                    self.comma = None;
                    self.token(1, &[if byte == b')' { b']' } else { byte }]);
                    if self.open.is_empty() {
                        return Ok(());
                    }
                }
                Some(b',') => {
                    if self.comma.replace(self.at).is_some() {
                        return Err(Stop::Broken);
                    }
                    self.at += 1;
                }
                Some(b':') => self.token(1, b":"),
                Some(b'\'' | b'"' | b'`') => self.string(0)?,
                Some(b'b' | b'u') if matches!(rest.get(1), Some(b'\'' | b'"')) => self.string(1)?,
                Some(b'0'..=b'9' | b'-' | b'+' | b'.') => {
                    let is_number = |byte: &&u8| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
                    let length = rest.iter().take_while(is_number).count();
                    self.token(length, &rest[..length]);
                }
                Some(b'A'..=b'Z' | b'a'..=b'z' | b'_' | b'$') => self.word()?,
                Some(_) => return Err(Stop::Broken),
            }
        }
    }

    fn begin(&mut self, bracket: u8, close: u8) {
        self.token(1, &[bracket]);
        self.open.push(close);
    }

    fn token(&mut self, length: usize, json: &[u8]) {
        self.start();
        self.json.extend_from_slice(json);
        self.stop(length);
    }

    fn start(&mut self) {
        if self.comma.take().is_some() {
            self.json.push(b',');
        }
        self.places.push((self.json.len(), self.at));
    }

    fn stop(&mut self, length: usize) {
        self.at += length;
        self.places.push((self.json.len(), self.at));
    }

    fn word(&mut self) -> Result<(), Stop> {
        let rest = &self.text[self.at..];
        let is_letter = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$');
        let length = rest.iter().take_while(is_letter).count();
        let (word, behind) = rest.split_at(length);
        if self.open.last() == Some(&b'}') && behind.trim_ascii_start().first() == Some(&b':') {
            self.token(length, &[b"\"", word, b"\""].concat());
            return Ok(());
        }
        let json: &[u8] = match word {
            b"True" | b"true" => b"true",
            b"False" | b"false" => b"false",
            b"None" | b"null" | b"undefined" => b"null",
            _ if behind.is_empty() => return Err(Stop::Open),
            _ => return Err(Stop::Broken),
        };
        self.token(length, json);
        Ok(())
    }

    /// A string, after so many letters that say of what kind.
    fn string(&mut self, prefix: usize) -> Result<(), Stop> {
        self.start();
        let rest = &self.text[self.at..];
        let quote = rest[prefix];
        let json = &mut self.json;
        json.push(b'"');
        let mut at = prefix + 1;
        loop {
            let is_plain = |byte: &&u8| !matches!(byte, b'"' | b'\\' | 0..0x20) && **byte != quote;
            let plain = rest[at..].iter().take_while(is_plain).count();
            json.extend_from_slice(&rest[at..at + plain]);
            at += plain;
            match &rest[at..] {
                [] | [b'\\'] => return Err(Stop::Open),
                [byte, ..] if *byte == quote => break,
                [b'\n', ..] => {
                    self.at += at;
                    return Err(Stop::Broken);
                }
                [b'\\', letter @ (b'\\' | b'b' | b'f' | b'n' | b'r' | b't'), ..] => {
                    json.extend_from_slice(&[b'\\', *letter]);
                    at += 1;
                }
                [b'\\', b'"', ..] => {
                    json.extend_from_slice(b"\\\"");
                    at += 1;
                }
                [b'\\', b'x', high, low, ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                    json.extend_from_slice(&[b'\\', b'u', b'0', b'0', *high, *low]);
                    at += 3;
                }
                [b'\\', b'u', digits @ ..] if digits.len() >= 4 && digits[..4].iter().all(u8::is_ascii_hexdigit) => {
                    json.extend_from_slice(&rest[at..at + 6]);
                    at += 5;
                }
                [b'\\', other, ..] => {
                    json.push(*other);
                    at += 1;
                }
                [control @ 0..0x20, ..] => json.extend_from_slice(format!("\\u{control:04x}").as_bytes()),
                [_, ..] => json.extend_from_slice(b"\\\""), // a double quote within other quotes
            }
            at += 1;
        }
        json.push(b'"');
        self.stop(at + 1);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn puts_literals_into_json() {
        for (text, json) in [
            ("[2, '1', 'Authorize', {'idTag': 'X'}] y", r#"[2,"1","Authorize",{"idTag":"X"}]"#),
            ("[ 3, 'n1', { currentTime: '2026', a_$: [ 1, 2, ], } ]", r#"[3,"n1",{"currentTime":"2026","a_$":[1,2]}]"#),
            ("(2, \"it's\", (), None, True, undefined)", r#"[2,"it's",[],null,true,null]"#),
            (r#"['a"b', "c\"d", 'it\'s', `t`]"#, r#"["a\"b","c\"d","it's","t"]"#),
            (r"['\n\\\x41\u00e9\q', b'x', u'y', -1.5e3]", r#"["\n\\\u0041\u00e9q","x","y",-1.5e3]"#),
            ("[\n  2,\n  'n2',\n  { a: 1 }\n]", r#"[2,"n2",{"a":1}]"#),
            ("['\t']", "[\"\\u0009\"]"),
        ] {
            let read = literal(text.as_bytes());
            assert_eq!(String::from_utf8_lossy(&read.json), json);
            assert!(matches!(read.end, End::Whole(_)));
            serde_json::from_slice::<serde_json::Value>(&read.json).unwrap();
        }
    }

    #[test]
    fn tells_where_it_stops() {
        for (text, end) in [
            ("[2, 'a", End::Open),
            ("[2, '\\", End::Open),
            ("[2, Tr", End::Open),
            ("[2, [Object]]", End::Broken(5)),
            ("[2, a.b]", End::Broken(4)),
            ("[2,, 3]", End::Broken(3)),
            ("[2}", End::Broken(2)),
            ("[2, 'a\nb']", End::Broken(6)),
            ("[2, {a}]", End::Broken(5)),
        ] {
            assert_eq!(literal(text.as_bytes()).end, end, "{text}");
        }
    }
}
