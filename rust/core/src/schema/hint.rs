//! A [`Hint`] is what the last walk saw at a node: which property came next, which literal, how many properties.
//!
//! A hint says where to look first and is never a fact. Any thread reads and writes it without order, plans share it, and a
//! peer can make it wrong; a wrong one costs a look-up. It is written only when it changes, so that threads which see the
//! same frames share the cache line.

use super::names::NO_NAME;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// The index that was seen last, and the one that was seen before that.
///
/// | byte | holds                                             |
/// |------|---------------------------------------------------|
/// | 0    | the index that was seen last                      |
/// | 1    | the index that was seen before that               |
/// | 2    | the literal whose hint this is a copy of (`Enum`) |
/// | 3    | nothing                                           |
#[derive(Debug, Default)]
pub(crate) struct Hint(AtomicU32);

impl Hint {
    /// A hint that has seen nothing yet, and guesses an index.
    pub(super) fn new(index: usize) -> Self {
        Self::of(0, index)
    }

    pub(super) fn of(owner: usize, index: usize) -> Self {
        let byte = |index| u32::from(u8::try_from(index).unwrap_or(NO_NAME));
        Self(AtomicU32::new(byte(owner) << 16 | u32::from(NO_NAME) << 8 | byte(index)))
    }

    /// The index that was seen last.
    #[inline]
    pub(crate) fn get(&self) -> usize {
        usize::from(self.0.load(Relaxed).to_le_bytes()[0])
    }

    /// The index that was seen before the last one. Literals come in rounds that branch; for properties it gains nothing.
    #[inline]
    pub(crate) fn before(&self) -> usize {
        usize::from(self.0.load(Relaxed).to_le_bytes()[1])
    }

    /// Whose hint it is.
    #[inline]
    pub(super) fn owner(&self) -> usize {
        usize::from(self.0.load(Relaxed).to_le_bytes()[2])
    }

    /// Written only when it changes, so that threads that agree share the cache line.
    #[inline]
    pub(crate) fn set(&self, index: usize) {
        let [last, _, owner, _] = self.0.load(Relaxed).to_le_bytes();
        let index = u8::try_from(index).unwrap_or(NO_NAME);
        if last != index {
            self.0.store(u32::from_le_bytes([index, last, owner, 0]), Relaxed);
        }
    }

    /// Takes over what another hint has seen.
    #[inline]
    pub(super) fn copy(&self, other: &Self) {
        let other = other.0.load(Relaxed);
        if self.0.load(Relaxed) != other {
            self.0.store(other, Relaxed);
        }
    }
}

impl Clone for Hint {
    fn clone(&self) -> Self {
        Self(AtomicU32::new(self.0.load(Relaxed)))
    }
}

impl PartialEq for Hint {
    /// Plans that saw different frames are equal all the same.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
