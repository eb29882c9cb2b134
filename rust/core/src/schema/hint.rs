//! A [`Hint`] is what the last walk saw at a node: which property came next, which literal, how many properties.
//!
//! A hint says where to look first and is never a fact. Any thread reads and writes it without order, plans share it, and a
//! peer can make it wrong; a wrong one costs a look-up. It is written only when it changes, so that threads which see the
//! same frames share the cache line.

use super::names::NO_NAME;
use std::sync::atomic::{AtomicU16, Ordering::Relaxed};

/// The index that was seen last.
///
/// | byte | holds                                             |
/// |------|---------------------------------------------------|
/// | 0    | the index that was seen last                      |
/// | 1    | the literal whose hint this is a copy of (`Enum`) |
#[derive(Debug, Default)]
pub(crate) struct Hint(AtomicU16);

impl Hint {
    /// A hint that has seen nothing yet, and guesses an index.
    pub(super) fn new(index: usize) -> Self {
        Self::of(0, index)
    }

    pub(super) fn of(owner: usize, index: usize) -> Self {
        Self(AtomicU16::new(u16::from_le_bytes([byte(index), byte(owner)])))
    }

    /// The index that was seen last.
    #[inline]
    pub(crate) fn get(&self) -> usize {
        usize::from(self.0.load(Relaxed).to_le_bytes()[0])
    }

    /// Whose hint it is.
    #[inline]
    pub(super) fn owner(&self) -> usize {
        usize::from(self.0.load(Relaxed).to_le_bytes()[1])
    }

    /// Written only when it changes, so that threads that agree share the cache line.
    #[inline]
    pub(crate) fn set(&self, index: usize) {
        let [last, owner] = self.0.load(Relaxed).to_le_bytes();
        if last != byte(index) {
            self.0.store(u16::from_le_bytes([byte(index), owner]), Relaxed);
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

#[inline]
fn byte(index: usize) -> u8 {
    u8::try_from(index).unwrap_or(NO_NAME)
}

impl Clone for Hint {
    fn clone(&self) -> Self {
        Self(AtomicU16::new(self.0.load(Relaxed)))
    }
}

impl PartialEq for Hint {
    /// Plans that saw different frames are equal all the same.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
