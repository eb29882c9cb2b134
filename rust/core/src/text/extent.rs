//! Where a JSON value ends in a text that goes on, ends too early, or stops being JSON.

use crate::json::Reader;

/// How far a text is JSON.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Extent {
    /// A value, and where it ends
    Whole(usize),
    /// All of the text is the beginning of a value
    Open(Ending),
    /// This is where it stops being JSON
    Broken(usize),
}

/// Where in a value a text ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Ending {
    /// After a value within it: nothing need be missing but closing brackets
    Value,
    /// Between two tokens
    Token,
    /// In a string, a number or a word
    Inside,
}

/// Reads the array that the text begins with.
pub(super) fn extent(text: &[u8]) -> Extent {
    let mut reader = Reader::new(text);
    let mut open = Vec::new();
    match read(&mut reader, &mut open) {
        Ok(()) => Extent::Whole(reader.position()),
        Err(Stop::Between { after_value }) if reader.as_bytes().is_empty() => {
            // What may go on cannot be told from what has ended.
            let goes_on = text.last().is_some_and(|byte| byte.is_ascii_digit() || b".+-".contains(byte));
            Extent::Open(match after_value {
                true if goes_on => Ending::Inside,
                true => Ending::Value,
                false => Ending::Token,
            })
        }
        Err(Stop::Inside) if is_cut(reader.as_bytes()) => Extent::Open(Ending::Inside),
        Err(_) => Extent::Broken(reader.position()),
    }
}

enum Stop {
    Between { after_value: bool },
    Inside,
}

/// As [`Reader::skip_value`], and says why it stops.
fn read(reader: &mut Reader<'_>, open: &mut Vec<u8>) -> Result<(), Stop> {
    loop {
        reader.skip_whitespace();
        let mut is_scalar = false;
        match reader.byte() {
            b'{' => {
                reader.advance(1);
                open.push(b'}');
            }
            b'[' => {
                reader.advance(1);
                open.push(b']');
            }
            _ if reader.is_at_end() => return Err(Stop::Between { after_value: false }),
            _ => {
                scalar(reader)?;
                is_scalar = true;
            }
        }
        let empty = !is_scalar && open.last().is_some_and(|&close| reader.take(close));
        if empty {
            open.pop();
        }
        if is_scalar || empty {
            // The brackets that end here, to the next value of what is still open.
            loop {
                let Some(&close) = open.last() else { return Ok(()) };
                if reader.take(b',') {
                    break;
                }
                if !reader.take(close) {
                    reader.skip_whitespace();
                    return Err(Stop::Between { after_value: true });
                }
                open.pop();
            }
        }
        if open.last() == Some(&b'}') {
            reader.skip_whitespace();
            if reader.byte() != b'"' {
                return Err(Stop::Between { after_value: false });
            }
            reader.skip_string().ok_or(Stop::Inside)?;
            if !reader.take(b':') {
                reader.skip_whitespace();
                return Err(Stop::Between { after_value: false });
            }
        }
    }
}

fn scalar(reader: &mut Reader<'_>) -> Result<(), Stop> {
    let at_string = reader.byte() == b'"';
    reader.skip_scalar().ok_or(if at_string { Stop::Inside } else { Stop::Between { after_value: false } })
}

/// Whether the rest of a text, in which a string was being read, is all of that string, perhaps within an escape.
fn is_cut(rest: &[u8]) -> bool {
    let special = rest.iter().position(|&byte| byte == b'"' || byte == b'\\' || byte < b' ');
    match special.map(|at| &rest[at..]) {
        None | Some(b"\\") => std::str::from_utf8(rest).err().is_none_or(|error| error.error_len().is_none()),
        Some([b'\\', b'u', digits @ ..]) => digits.len() < 4 && digits.iter().all(u8::is_ascii_hexdigit),
        Some(_) => false,
    }
}

/// Where the bracket closes that the text begins with, outside of strings; `None` if it does not.
pub(super) fn closing_bracket(text: &[u8]) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(found) = memchr::memchr3(b'[', b']', b'"', &text[at..]) {
        at += found + 1;
        match text[at - 1] {
            b'[' => depth += 1,
            b']' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {
                while text.get(at).is_some_and(|&byte| byte != b'"') {
                    at += memchr::memchr2(b'"', b'\\', &text[at..])?;
                    if text[at] == b'\\' {
                        at += 2;
                    }
                }
                at += 1;
                if at > text.len() {
                    return None;
                }
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_where_and_why_it_stops() {
        for (text, expected) in [
            (r#"[2,"1",{"a":[]}] x"#, Extent::Whole(16)),
            ("[]", Extent::Whole(2)),
            ("[ { } ]", Extent::Whole(7)),
            ("", Extent::Open(Ending::Token)),
            ("[", Extent::Open(Ending::Token)),
            ("[ ", Extent::Open(Ending::Token)),
            ("[2", Extent::Open(Ending::Inside)),
            ("[2,", Extent::Open(Ending::Token)),
            (r#"[2,"1"#, Extent::Open(Ending::Inside)),
            (r#"[2,"1\"#, Extent::Open(Ending::Inside)),
            (r#"[2,"1\u00"#, Extent::Open(Ending::Inside)),
            (r#"[2,"1\""#, Extent::Open(Ending::Inside)),
            (r#"[2,"1""#, Extent::Open(Ending::Value)),
            (r#"[2,"1" "#, Extent::Open(Ending::Value)),
            (r#"[3,"1",{}"#, Extent::Open(Ending::Value)),
            (r#"[3,"1",{"#, Extent::Open(Ending::Token)),
            (r#"[3,"1",{"a"#, Extent::Open(Ending::Inside)),
            (r#"[3,"1",{"a""#, Extent::Open(Ending::Token)),
            (r#"[3,"1",{"a":"#, Extent::Open(Ending::Token)),
            (r#"[3,"1",{"a":tru"#, Extent::Open(Ending::Token)),
            (r#"[3,"1",{"a":1,"#, Extent::Open(Ending::Token)),
            (r#"[3,"1",{"a":,}]"#, Extent::Broken(12)),
            (r#"[3,"1",{a"#, Extent::Broken(8)),
            (r#"[3,"1",abc"#, Extent::Broken(7)),
            (r#"[3"1",{}]"#, Extent::Broken(2)),
            (r#"[3,"1"}"#, Extent::Broken(6)),
            ("[3,\"1\n\"]", Extent::Broken(4)),
            (r#"[3,"\x""#, Extent::Broken(4)),
            (r#"[3,"\u0g"#, Extent::Broken(4)),
        ] {
            assert_eq!(extent(text.as_bytes()), expected, "{text}");
        }
        assert_eq!(extent(b"[2,\"\xc3"), Extent::Open(Ending::Inside));
        assert_eq!(extent(b"[2,\"\xff"), Extent::Broken(4));
    }

    #[test]
    fn brackets_in_strings_do_not_close() {
        for (text, expected) in [
            (r#"[2,"]",[{"a":,"\"]"}]] x"#, Some(22)),
            (r#"[2,"]"#, None),
            (r#"[2,"\"#, None),
            (r#"[2,""#, None),
            ("[", None),
            ("[]", Some(2)),
        ] {
            assert_eq!(closing_bracket(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn nesting_takes_no_stack() {
        let deep = "[".repeat(1 << 20);
        assert_eq!(extent(deep.as_bytes()), Extent::Open(Ending::Token));
        assert_eq!(closing_bracket(deep.as_bytes()), None);
    }
}
