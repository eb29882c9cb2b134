//! Which properties of one object have been read: duplicates are refused (RFC 7493 section 2.3).

use crate::json::Token;
use std::borrow::Cow;
use std::collections::HashSet;

/// As many names are compared one by one; more go into a hash set, so that the cost stays linear.
const FEW: usize = 12;

/// The plan's properties as bits, other names by their text.
#[derive(Default)]
pub(super) struct Seen<'a> {
    mask: u64,
    few: Vec<Cow<'a, [u8]>>,
    /// Made when it is needed: an empty set is not free.
    many: Option<HashSet<Cow<'a, [u8]>>>,
}

impl<'a> Seen<'a> {
    /// Notes a property of the plan; false if it has been there.
    #[inline]
    pub(super) fn insert(&mut self, number: usize) -> bool {
        let bit = 1 << number;
        let new = self.mask & bit == 0;
        self.mask |= bit;
        new
    }

    /// Notes a name that the plan does not know; false if it has been there.
    pub(super) fn insert_name(&mut self, token: &Token<'a, '_>) -> bool {
        let name = token.text.as_bytes();
        if self.few.iter().any(|seen| **seen == *name) || self.many.as_ref().is_some_and(|many| many.contains(name)) {
            return false;
        }
        let name = token.raw.map_or_else(|| Cow::Owned(name.to_vec()), Cow::Borrowed);
        if self.few.len() < FEW {
            self.few.push(name);
        } else {
            self.many.get_or_insert_default().insert(name);
        }
        true
    }

    /// The plan's properties that were read.
    #[inline]
    pub(super) fn mask(&self) -> u64 {
        self.mask
    }

    /// How many properties there are.
    #[inline]
    pub(super) fn count(&self) -> usize {
        self.mask.count_ones() as usize + self.few.len() + self.many.as_ref().map_or(0, HashSet::len)
    }
}
