//! The only place for unsafe: what `CPython`'s C API does faster than `PyO3`'s safe calls.

#[cfg(debug_assertions)]
mod consistency;
mod cursor;
mod dict;
mod long;
pub(crate) mod new;
mod slots;
mod table;
mod unicode;
mod visit;

pub(crate) use cursor::{DictCursor, FieldCursor, ListCursor, Moment, TupleCursor};
pub(crate) use dict::{DictBuilder, DictKey, HashedKey};
pub(crate) use long::small_int;
pub(crate) use slots::{Class, Facts, Held, Instance, Origin, Slot, SlotCursor, SlotsBuilder, tuple};
pub(crate) use unicode::{ascii, string};
pub(crate) use visit::{Visited, visit_directly};

/// A Python exception. In a box it is one word, so that results pass through registers.
pub(crate) type Raised = Box<pyo3::PyErr>;
