//! The words of masking a text: what is shown for a piece of it, and how far a broken frame reaches.

use std::ops::Range;

/// A piece of a text that something else is shown for.
#[derive(Debug)]
pub(super) struct Change {
    pub(super) place: Range<usize>,
    pub(super) shown: String,
}

/// What a frame that is not whole hides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// All that follows it: the text is one message
    Message,
    /// All that follows it on its line, and what may continue it on the next ones: the text is a log
    Lines,
}
