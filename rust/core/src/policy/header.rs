//! What is mended before a payload can be looked at: the text around the frame, the message id, the action.
//!
//! The rules about these have the keywords `json`, `frame` and `action`. What they make is another frame, which is then
//! judged like any other; a frame that is refused all the same is refused for its header, as without a policy.

use super::repair::{action_in_other_case, without_nul};
use super::{Policy, Repair, Resolution, Rule};
use crate::json::{JsonText, JsonType, Padded, Reader, SyntaxKind};
use crate::keyword::Keyword;
use crate::message::MAX_ID;
use crate::schema::Catalog;
use crate::violation::{FrameFault, Violation, ViolationKind};
use std::ops::Range;

/// A frame has not more faults of this kind than elements before its payload, and one behind it.
const MAX_FAULTS: usize = 4;

/// A frame whose header has been mended.
pub(crate) struct MendedHeader {
    pub(crate) text: Vec<u8>,
    /// The longest message id that a rule accepts, in characters
    pub(crate) max_id: u16,
    /// What was wrong, each with its rule
    pub(crate) violations: Vec<Violation>,
    /// Where the text has another length than before, and how much more that is
    moved: Vec<(usize, isize)>,
}

impl MendedHeader {
    /// Where a byte of the text stood in the frame as it came in.
    pub(crate) fn original(&self, offset: usize) -> usize {
        let back = |offset: usize, (at, by): &(usize, isize)| {
            if offset > *at { offset.saturating_add_signed(-by) } else { offset }
        };
        self.moved.iter().rev().fold(offset, back)
    }

    fn replace(&mut self, range: Range<usize>, with: &str) {
        self.moved.push((range.start, with.len().cast_signed() - range.len().cast_signed()));
        self.text.splice(range, with.bytes());
    }
}

impl Policy {
    /// The longest message id that a rule accepts, in characters.
    pub(crate) fn max_id(&self) -> u16 {
        let accepted = |rule: &Rule| match rule.resolution {
            Resolution::Accept { max_length, .. } if rule.keyword == Some(Keyword::Frame) => max_length,
            _ => None,
        };
        let longest = self.0.iter().filter_map(accepted).fold(MAX_ID.into(), usize::max);
        longest.try_into().unwrap_or(u16::MAX)
    }

    /// Mends the header of a frame with such a violation, as far as rules say so; `check` returns the violations of another
    /// text, with ids of up to so many characters. `None`: no rule says so.
    pub(crate) fn mend_header(
        &self,
        frame: &[u8],
        catalog: &Catalog,
        max_id: u16,
        mut violation: Violation,
        check: impl Fn(&[u8], u16) -> Vec<Violation>,
    ) -> Option<MendedHeader> {
        let mut made = MendedHeader { text: frame.to_vec(), max_id, violations: Vec::new(), moved: Vec::new() };
        for _ in 0..MAX_FAULTS {
            let rules = self.0.iter().enumerate().filter(|(_, rule)| rule.is_about_frame(violation.kind.keyword()));
            let mut rules = rules.take_while(|(_, rule)| rule.resolution != Resolution::Reject);
            let Some((rule, _)) = rules.find(|(_, rule)| rule.mends_header(&mut made, &violation, catalog)) else {
                break;
            };
            violation.offset = made.original(violation.offset);
            violation.rule = Some(rule);
            made.violations.push(violation);
            let found = check(&made.text, made.max_id);
            let Some(next) = found.into_iter().find(|violation| violation.kind.is_fatal()) else { break };
            violation = next;
        }
        (!made.violations.is_empty()).then_some(made)
    }
}

impl Rule {
    /// Whether this rule has an answer to a violation, which it then gives.
    fn mends_header(&self, made: &mut MendedHeader, violation: &Violation, catalog: &Catalog) -> bool {
        let Violation { kind, offset, .. } = violation;
        match (&self.resolution, kind) {
            (
                Resolution::Accept { max_length: Some(most), .. },
                ViolationKind::Frame(FrameFault::IdLength { length, .. }),
            ) if self.keyword == Some(Keyword::Frame) && length <= most => match u16::try_from(*length) {
                Ok(length) => made.max_id = length,
                Err(_) => return false,
            },
            (
                Resolution::Repair(Repair::NumberToId),
                ViolationKind::Frame(FrameFault::Element { expected: JsonType::String, found: JsonType::Integer }),
            ) if violation.pointer == "/1" => {
                let Some(end) = end_of(&made.text, *offset, |reader| reader.number().is_ok()) else { return false };
                let id = format!("\"{}\"", String::from_utf8_lossy(&made.text[*offset..end]));
                made.replace(*offset..end, &id);
            }
            (Resolution::Repair(Repair::ActionCase), ViolationKind::Action { name, .. }) => {
                let Some(action) = action_in_other_case(name, catalog) else { return false };
                let Some(end) = end_of(&made.text, *offset, |reader| reader.string().is_ok()) else { return false };
                let mut json = JsonText::default();
                json.push_string(&Padded::EMPTY, action);
                made.replace(*offset..end, &json.as_json_str().to_str());
            }
            (Resolution::Repair(Repair::StripNul), ViolationKind::Json(SyntaxKind::TrailingCharacters)) => {
                let Some(length) = without_nul(&made.text) else { return false };
                made.text.truncate(length);
            }
            _ => return false,
        }
        true
    }
}

/// Where what begins at a byte ends.
fn end_of(text: &[u8], start: usize, read: impl FnOnce(&mut Reader<'_>) -> bool) -> Option<usize> {
    let mut reader = Reader::new(text.get(start..)?);
    read(&mut reader).then(|| start + reader.position())
}
