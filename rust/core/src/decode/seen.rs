//! The unknown names that an object has had so far: duplicates are refused (RFC 7493 section 2.3).

use crate::json::Token;
use std::borrow::Cow;
use std::collections::HashSet;

/// Up to this many names are compared one by one; more go into a hash set, so that the cost stays linear.
const FEW: usize = 12;

/// The names that the plan does not know, of all objects that are open; as they stand in the frame, escapes undone. In a box,
/// so that there is nothing to free after most frames, which have none.
#[derive(Default)]
pub(super) struct UnknownNames<'a>(Option<Box<Names<'a>>>);

#[derive(Default)]
struct Names<'a> {
    few: Vec<Cow<'a, [u8]>>,
    /// Further ones of the innermost object that has more than a few.
    many: Option<Box<Many<'a>>>,
}

/// Further names of an object.
struct Many<'a> {
    /// Where its few ones begin.
    start: usize,
    names: HashSet<Cow<'a, [u8]>>,
    /// The names of the object around this one, if that has many too.
    outer: Option<Box<Many<'a>>>,
}

/// Names of one object that the plan does not know.
pub(super) struct Seen<'a> {
    /// The first name, until there is a second one: most objects have at most one, and so nothing to keep elsewhere.
    first: Option<&'a [u8]>,
    /// One bit for each name, chosen by its hash: a name whose bit is not set has not been there.
    filter: u64,
    /// The index at which the object's names begin in the list of all objects.
    start: usize,
}

impl<'a> Seen<'a> {
    /// Starts an object without names; those already in the list belong to the objects around it.
    #[inline]
    pub(super) fn new(names: &UnknownNames<'_>) -> Self {
        Self { first: None, filter: 0, start: names.count() }
    }

    /// Notes a name, by its hash; false if it has been there.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "as short as a call")]
    pub(super) fn insert_name(&mut self, names: &mut UnknownNames<'a>, token: &Token<'a, '_>, hash: usize) -> bool {
        let bit = 1 << (hash % 64);
        if self.filter == 0
            && let Some(raw) = token.raw
        {
            (self.filter, self.first) = (bit, Some(raw));
            return true;
        }
        let may_be_there = self.filter & bit != 0;
        self.filter |= bit;
        if let Some(first) = self.first.take() {
            self.insert_rare(names.0.get_or_insert_default(), Cow::Borrowed(first));
        }
        let raw = token.raw.map_or_else(|| Cow::Owned(token.text.as_bytes().to_vec()), Cow::Borrowed);
        if let Some(names) = &mut names.0
            && names.few.len() < names.few.capacity()
            && names.few.len() - self.start < FEW
            && !may_be_there
        {
            names.few.push(raw);
            return true;
        }
        self.insert_rare(names.0.get_or_insert_default(), raw)
    }

    #[inline(never)]
    fn insert_rare(&self, names: &mut Names<'a>, name: Cow<'a, [u8]>) -> bool {
        let few = &names.few[self.start..];
        if few.contains(&name) {
            return false;
        }
        if few.len() < FEW {
            // As many at first as most frames have open, so that there is nothing to move.
            if names.few.capacity() == 0 {
                names.few.reserve(2 * FEW);
            }
            names.few.push(name);
            return true;
        }
        match &mut names.many {
            Some(many) if many.start == self.start => many.names.insert(name),
            outer => {
                let many = Many { start: self.start, names: HashSet::from([name]), outer: outer.take() };
                *outer = Some(Box::new(many));
                true
            }
        }
    }

    /// Forgets the names, of an object that ends.
    #[inline]
    pub(super) fn finish(&self, names: &mut UnknownNames<'_>) {
        if names.count() > self.start
            && let Some(names) = &mut names.0
        {
            names.close(self.start);
        }
    }
}

impl UnknownNames<'_> {
    /// How many there are, but for those of objects with many.
    #[inline]
    fn count(&self) -> usize {
        self.0.as_ref().map_or(0, |names| names.few.len())
    }
}

impl Names<'_> {
    /// Forgets those of the object whose names begin here.
    #[inline(never)]
    fn close(&mut self, start: usize) {
        self.few.truncate(start);
        if let Some(many) = self.many.take_if(|many| many.start == start) {
            self.many = many.outer;
        }
    }
}
