//! The names of the stations of a log, by their spelling: what a line says does not depend on the digits of a name.

use memchr::memmem;
use std::ops::Range;

/// Spellings of names that are remembered.
const MAX_SPELLINGS: usize = 8;

/// Names that are spelled alike: they differ in nothing but the values of their digits.
struct Spelling {
    /// The name with each digit a zero
    zeros: Vec<u8>,
    /// The first two names, once there are two
    names: Vec<String>,
}

/// The spellings of the names that were read.
#[derive(Default)]
pub(super) struct Names {
    spellings: Vec<Spelling>,
}

impl Names {
    /// Notes the name of a station.
    pub(super) fn learn(&mut self, name: &str) {
        let zeros = zeros(name.as_bytes());
        if let Some(Spelling { names, .. }) = self.spellings.iter_mut().find(|spelling| spelling.zeros == zeros) {
            if names.len() < 2 && names[0] != name {
                names.push(name.to_owned());
            }
        } else if self.spellings.len() < MAX_SPELLINGS && name.bytes().any(|byte| byte.is_ascii_digit()) {
            self.spellings.push(Spelling { zeros, names: vec![name.to_owned()] });
        }
    }

    /// The places in a text where a name may stand, each with two other names of its spelling. A spelling that the text has
    /// twice has none: what is said of which is not known.
    pub(super) fn places(&self, text: &[u8]) -> impl Iterator<Item = (Range<usize>, [&str; 2])> {
        let text = zeros(text);
        self.spellings.iter().filter_map(move |Spelling { zeros, names }| {
            let [one, other] = &names[..] else { return None };
            let start = memmem::find(&text, zeros)?;
            let is_only = memmem::find(&text[start + 1..], zeros).is_none();
            is_only.then_some((start..start + zeros.len(), [&**one, &**other]))
        })
    }
}

fn zeros(text: &[u8]) -> Vec<u8> {
    text.iter().map(|byte| if byte.is_ascii_digit() { b'0' } else { *byte }).collect()
}
