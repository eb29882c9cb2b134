//! Tells what a line says of one station by what lines like it say of two others: names that differ in digits alone are
//! read alike.

use super::context::Context;
use memchr::memmem;
use pyo3::prelude::*;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// Spellings of names that are remembered.
const MAX_SPELLINGS: usize = 8;

/// Lines, but for the name, whose contexts are remembered.
const MAX_LINES: usize = 8192;

/// What lines say that differ in the digits of a name.
#[derive(Default)]
pub(super) struct Names {
    /// The names that were read, with each digit a zero
    spellings: Vec<Vec<u8>>,
    /// What the first two stations' lines say, by the key of the line in which zeros stand for the name's digits
    lines: HashMap<Vec<u8>, Vec<Arc<Context>>>,
}

/// A place in a line where a name may stand.
pub(super) struct Place {
    pub(super) name: Range<usize>,
    /// The line, with zeros for the digits of the name
    pub(super) line: Vec<u8>,
}

impl Names {
    /// Notes how the name of a station is spelled, if it has digits.
    pub(super) fn note(&mut self, name: &str) {
        let spelling = zeros(name.as_bytes());
        let has_digits = spelling.contains(&b'0');
        if has_digits && self.spellings.len() < MAX_SPELLINGS && !self.spellings.contains(&spelling) {
            self.spellings.push(spelling);
        }
    }

    /// The places in a line where a name may stand. A spelling that it has twice has none: what is said of which is not known.
    pub(super) fn places(&self, line: &[u8]) -> Vec<Place> {
        let digitless = zeros(line);
        let place = |spelling: &Vec<u8>| {
            let start = memmem::find(&digitless, spelling)?;
            if memmem::find(&digitless[start + 1..], spelling).is_some() {
                return None;
            }
            let end = start + spelling.len();
            Some(Place { name: start..end, line: [&line[..start], spelling, &line[end..]].concat() })
        };
        self.spellings.iter().filter_map(place).collect()
    }

    /// Keeps what a line says of a station, under the key of the line with zeros.
    pub(super) fn keep(&mut self, key: &[u8], context: &Arc<Context>) {
        if self.lines.len() >= MAX_LINES {
            self.lines.clear();
        }
        let known = self.lines.entry(key.to_owned()).or_default();
        if known.len() < 2 && known.iter().all(|other| other.station_text != context.station_text) {
            known.push(context.clone());
        }
    }

    /// What a line says of a station, if it is known of two others whose names are spelled alike, and agrees.
    pub(super) fn told(&self, py: Python<'_>, key: &[u8], name: &str) -> Option<Context> {
        let [one, other] = &self.lines.get(key)?[..] else { return None };
        // Another name may end where this one does: `v7` and `7`.
        let spelling = zeros(name.as_bytes());
        let is_alike =
            |known: &Context| known.station_text.as_ref().is_some_and(|text| zeros(text.as_bytes()) == spelling);
        (is_alike(one) && is_alike(other) && one.says_as_much(other, py)).then(|| one.with_station(py, name))
    }
}

fn zeros(text: &[u8]) -> Vec<u8> {
    text.iter().map(|byte| if byte.is_ascii_digit() { b'0' } else { *byte }).collect()
}
