//! Which properties of one object have been read: duplicates are refused (RFC 7493 section 2.3).

use crate::json::Token;
use std::borrow::Cow;
use std::collections::HashSet;

/// As many names are compared one by one; more go into a hash set, so that the cost stays linear.
const FEW: usize = 12;

/// Names as they stand in the frame, escapes undone.
pub(super) type Texts<'a> = Vec<Cow<'a, [u8]>>;

/// The plan's properties as bits, other names by their text.
pub(super) struct Seen<'a> {
    mask: u64,
    /// Where the object's names begin in the list that all open objects share.
    start: usize,
    /// Made when it is needed.
    many: Option<HashSet<Cow<'a, [u8]>>>,
}

impl<'a> Seen<'a> {
    /// Of an object that begins; what is in the list belongs to the objects around it.
    #[inline]
    pub(super) fn new(texts: &Texts<'a>) -> Self {
        Self { mask: 0, start: texts.len(), many: None }
    }

    /// Notes a property of the plan; false if it has been there.
    #[inline]
    pub(super) fn insert(&mut self, number: usize) -> bool {
        let bit = 1 << number;
        let new = self.mask & bit == 0;
        self.mask |= bit;
        new
    }

    /// Notes a name that the plan does not know; false if it has been there.
    pub(super) fn insert_name(&mut self, texts: &mut Texts<'a>, token: &Token<'a, '_>) -> bool {
        let name = token.text.as_bytes();
        let few = &texts[self.start..];
        if few.iter().any(|seen| **seen == *name) || self.many.as_ref().is_some_and(|many| many.contains(name)) {
            return false;
        }
        let name = token.raw.map_or_else(|| Cow::Owned(name.to_vec()), Cow::Borrowed);
        if few.len() < FEW {
            texts.push(name);
        } else {
            self.many.get_or_insert_default().insert(name);
        }
        true
    }

    /// The plan's properties that were read, of an object that ends.
    #[inline]
    pub(super) fn finish(self, texts: &mut Texts<'a>) -> u64 {
        texts.truncate(self.start);
        self.mask
    }
}
