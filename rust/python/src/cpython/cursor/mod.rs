//! Walks over dicts, lists, tuples and dataclass instances, for the encoder.
//!
//! # What a cursor hands out
//!
//! A cursor hands out names and values as [`Borrowed`], with a lifetime that its caller chooses. Each stays valid as long as
//! both hold:
//! - The cursor is alive, or has been asked for nothing since.
//! - No Python code has run since, or the name and the value were held before it ran ([`DictCursor::hold`]).
//!
//! Python code runs where an attribute is read, a method of a subclass is called, an exception is made (the garbage
//! collector may start, which runs finalizers), or a reference is given up (what it held may have a finalizer). Whoever lets
//! it run ends the epoch ([`Epoch::end`]), and afterwards uses nothing that it has borrowed and not held, but the cursors:
//! each holds a counted reference to what it walks over, and takes that as it finds it. Should it have changed, items may be
//! missed or seen twice.
//!
//! # Two kinds of interpreter
//!
//! Where there is a GIL (`borrowed.rs`), nothing changes a dict or a list while no Python code runs, and so references are
//! not counted, but for those that are held. On a free-threaded build (`counted.rs`) another thread may change it at any
//! time, and so each reference is counted.
#![allow(unsafe_code, reason = "hands out references with a lifetime that the caller chooses")]

#[cfg(not(Py_GIL_DISABLED))]
mod borrowed;
#[cfg(Py_GIL_DISABLED)]
mod counted;

#[cfg(not(Py_GIL_DISABLED))]
pub(crate) use borrowed::{DictCursor, ListCursor};
#[cfg(Py_GIL_DISABLED)]
pub(crate) use counted::{DictCursor, ListCursor};

use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};
use pyo3::{Borrowed, ffi, intern};

/// A name and its value.
pub(crate) type Item<'m, 'py> = (Borrowed<'m, 'py, PyAny>, Borrowed<'m, 'py, PyAny>);

/// A time in which no Python code runs. What was found out about a dict holds until it ends.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Epoch(u64);

impl Epoch {
    pub(crate) const FIRST: Self = Self(1);
    /// The epoch of what has never been found out.
    #[cfg_attr(Py_GIL_DISABLED, allow(dead_code, reason = "references are counted"))]
    const NEVER: Self = Self(0);

    /// Says that Python code may run from here on.
    #[inline]
    pub(crate) fn end(&mut self) {
        self.0 += 1;
    }
}

/// The items of a tuple that are still to come.
pub(crate) struct TupleCursor<'py> {
    tuple: Bound<'py, PyTuple>,
    position: usize,
}

impl<'py> TupleCursor<'py> {
    pub(crate) fn new(tuple: Bound<'py, PyTuple>) -> Self {
        Self { tuple, position: 0 }
    }

    /// Returns the next item.
    ///
    /// # Safety
    /// The item is not used after the cursor has ended.
    #[inline]
    pub(crate) unsafe fn next<'m>(&mut self) -> Option<Borrowed<'m, 'py, PyAny>> {
        if self.position >= self.tuple.len() {
            return None;
        }
        // SAFETY: the position is within the tuple, so this is one of its items; as a tuple does not change, the item lives as
        // long as the cursor, which holds the tuple.
        let item = unsafe {
            let item = ffi::PyTuple_GET_ITEM(self.tuple.as_ptr(), self.position.cast_signed());
            Borrowed::from_ptr(self.tuple.py(), item)
        };
        self.position += 1;
        Some(item)
    }
}

/// The fields of a dataclass instance that are still to come, and the one that was handed out last.
pub(crate) struct FieldCursor<'py> {
    object: Bound<'py, PyAny>,
    fields: Bound<'py, PyTuple>,
    position: usize,
    held: Option<(Bound<'py, PyAny>, Bound<'py, PyAny>)>,
}

impl<'py> FieldCursor<'py> {
    /// Begins a walk over the fields of an object; `fields` is what `dataclasses.fields` says of it.
    pub(crate) fn new(object: Bound<'py, PyAny>, fields: Bound<'py, PyTuple>) -> Self {
        Self { object, fields, position: 0, held: None }
    }

    /// Whether there is a field of this name, which is an interned string.
    pub(crate) fn has(&self, name: &Bound<'py, PyString>) -> PyResult<bool> {
        for field in &self.fields {
            if field.getattr(intern!(field.py(), "name"))?.is(name) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Returns the next name and its value. This runs Python code.
    ///
    /// # Safety
    /// The two are not used after the cursor has ended or has been asked for the next.
    pub(crate) unsafe fn next<'m>(&mut self) -> PyResult<Option<Item<'m, 'py>>> {
        if self.position >= self.fields.len() {
            return Ok(None);
        }
        let py = self.object.py();
        let name = self.fields.get_item(self.position)?.getattr(intern!(py, "name"))?;
        let value = self.object.getattr(name.cast::<PyString>()?)?;
        self.position += 1;
        let (name, value) = self.held.insert((name, value));
        // SAFETY: both are live objects, and held here until the next call.
        Ok(Some(unsafe { (Borrowed::from_ptr(py, name.as_ptr()), Borrowed::from_ptr(py, value.as_ptr())) }))
    }
}
