//! JSON text as it is written.

use super::scan::plain_run;
use super::string::JsonStr;
use std::fmt::Write;

/// JSON text that grows at its end, and whether all of it is ASCII.
#[derive(Clone, Debug, PartialEq)]
pub struct JsonText {
    text: String,
    ascii: bool,
}

impl Default for JsonText {
    fn default() -> Self {
        // Room for a short answer; a long one doubles it a few times.
        Self { text: String::with_capacity(256), ascii: true }
    }
}

impl JsonText {
    /// Appends what is JSON already, and ASCII.
    #[inline]
    pub(crate) fn push_ascii(&mut self, json: &str) {
        debug_assert!(json.is_ascii());
        self.text.push_str(json);
    }

    /// Appends a string, escaped (RFC 8259 section 7).
    #[inline]
    pub(crate) fn push_string(&mut self, text: &str) {
        self.text.push('"');
        let run = plain_run(text.as_bytes(), 0);
        self.ascii &= run.ascii;
        self.text.push_str(&text[..run.end]);
        if run.end < text.len() {
            self.push_escaped(text, run.end);
        }
        self.text.push('"');
    }

    /// The rest of a string, from a character that is escaped.
    #[cold]
    fn push_escaped(&mut self, text: &str, mut at: usize) {
        while let Some(&byte) = text.as_bytes().get(at) {
            match byte {
                b'"' => self.text.push_str("\\\""),
                b'\\' => self.text.push_str("\\\\"),
                b'\n' => self.text.push_str("\\n"),
                b'\r' => self.text.push_str("\\r"),
                b'\t' => self.text.push_str("\\t"),
                // Writing to a string cannot fail.
                _ => drop(write!(self.text, "\\u{byte:04x}")),
            }
            let run = plain_run(text.as_bytes(), at + 1);
            self.ascii &= run.ascii;
            self.text.push_str(&text[at + 1..run.end]);
            at = run.end;
        }
    }

    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.text.len()
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The text, and what is known of it.
    pub fn as_json_str(&self) -> JsonStr<'_> {
        JsonStr::new(&self.text, self.ascii)
    }
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
            ("Zoë 充电 😀", "\"Zoë 充电 😀\""),
        ] {
            let mut out = JsonText::default();
            out.push_string(text);
            assert_eq!((out.as_str(), out.ascii), (json, text.is_ascii()));
        }
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(text in ".*|[\\x00-\\x7fé充😀]{0,40}") {
            let mut out = JsonText::default();
            out.push_string(&text);
            prop_assert_eq!(serde_json::from_str::<String>(out.as_str()).unwrap(), text);
        }
    }
}
