//! The cursors over dicts and lists where there is a GIL: what they hand out is borrowed from the dict or list.
//!
//! Where the entries of a dict are is found out once in an [`Epoch`]. Dropping a cursor further in can free the last
//! reference to a dict and so run finalizers. That is safe: such a dict was given up by Python code that ran earlier, which
//! ended an epoch, and so each cursor further out looks again before it hands out its next item.
#![allow(unsafe_code, reason = "counting references to every key and value costs a tenth of the time of encoding")]

use super::super::table::{self, Entries};
use super::{Epoch, Item};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
use pyo3::{Borrowed, ffi};

/// The items of a dict that are still to come.
pub(crate) struct DictCursor<'py> {
    dict: Bound<'py, PyDict>,
    /// What is known of the dict, and the epoch in which that holds.
    entries: Entries,
    since: Epoch,
    /// The position after those entries; the cursor is as far before it as there are entries left.
    end: usize,
    held: Option<(Bound<'py, PyAny>, Bound<'py, PyAny>)>,
}

impl<'py> DictCursor<'py> {
    #[inline]
    pub(crate) fn new(dict: Bound<'py, PyDict>) -> Self {
        Self { dict, entries: Entries::NONE, since: Epoch::NEVER, end: 0, held: None }
    }

    /// Keeps a name and its value alive until the next ones are held or the cursor ends. This may run Python code.
    pub(crate) fn hold(&mut self, name: &Bound<'py, PyAny>, value: &Bound<'py, PyAny>) {
        self.held = Some((name.clone(), value.clone()));
    }

    /// Returns a second cursor over the same dict, at its beginning.
    pub(crate) fn again(&self) -> Self {
        Self::new(self.dict.clone())
    }

    /// Returns the next name and its value.
    ///
    /// # Safety
    /// The two are used only as long as `mod.rs` says that they stay valid. If Python code may have run since the call
    /// before, this is another epoch.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "a call, and a pair returned through memory, cost a twentieth of encoding")]
    pub(crate) unsafe fn next<'m>(&mut self, now: Epoch) -> Option<Item<'m, 'py>> {
        #[cfg(debug_assertions)]
        let position = self.position();
        let item = if self.since == now || self.look(now) {
            // SAFETY: no other code has run since the dict was looked at, and while the GIL is held, no other thread runs.
            unsafe { self.entries.next() }
        } else {
            self.next_by_call()
        };
        #[cfg(debug_assertions)]
        {
            let (same, after) = self.item_at(position);
            assert_eq!((item, item.map(|_| self.position())), (same, same.map(|_| after)));
        }
        let py = self.dict.py();
        // SAFETY: both are live objects; the caller sees to how long they are used.
        item.map(|[key, value]| unsafe { (Borrowed::from_ptr(py, key), Borrowed::from_ptr(py, value)) })
    }

    /// Returns the position that `PyDict_Next` would have.
    #[inline]
    fn position(&self) -> usize {
        self.end - self.entries.left()
    }

    /// Finds out where the entries are now; `false` if the layout is not known.
    #[inline]
    fn look(&mut self, now: Epoch) -> bool {
        self.end = self.position();
        // SAFETY: the dict is live, and the GIL is held.
        let entries = unsafe { Entries::of(self.dict.as_ptr(), self.end) };
        (self.entries, self.since) = match entries {
            Ok(entries) => (entries, now),
            Err(table::Unknown) => (Entries::NONE, Epoch::NEVER),
        };
        self.end += self.entries.left();
        self.since == now
    }

    #[cold]
    fn next_by_call(&mut self) -> Option<[*mut ffi::PyObject; 2]> {
        let (item, position) = self.item_at(self.end);
        self.end = position;
        item
    }

    /// Returns the first item from a position on, and the position after it.
    #[cold]
    fn item_at(&self, position: usize) -> (Option<[*mut ffi::PyObject; 2]>, usize) {
        let (mut key, mut value) = (std::ptr::null_mut(), std::ptr::null_mut());
        let mut position = position.cast_signed();
        // SAFETY: the dict is live, and the position comes from the call before, which took the dict as it was then; it is
        // checked against the size that the dict has now.
        let more = unsafe { ffi::PyDict_Next(self.dict.as_ptr(), &raw mut position, &raw mut key, &raw mut value) };
        ((more != 0).then_some([key, value]), position.unsigned_abs())
    }
}

/// The items of a list that are still to come.
pub(crate) struct ListCursor<'py> {
    list: Bound<'py, PyList>,
    position: usize,
}

impl<'py> ListCursor<'py> {
    #[inline]
    pub(crate) fn new(list: Bound<'py, PyList>) -> Self {
        Self { list, position: 0 }
    }

    /// Returns the next item.
    ///
    /// # Safety
    /// The item is used only as long as `mod.rs` says that it stays valid.
    #[inline]
    pub(crate) unsafe fn next<'m>(&mut self) -> Option<Borrowed<'m, 'py, PyAny>> {
        // The length is asked each time, because the list may have changed.
        if self.position >= self.list.len() {
            return None;
        }
        // SAFETY: the list is live and the position is within it, so this is one of its items, and not null; the caller sees
        // to how long it is used.
        let item = unsafe {
            let item = ffi::PyList_GET_ITEM(self.list.as_ptr(), self.position.cast_signed());
            Borrowed::from_ptr(self.list.py(), item)
        };
        self.position += 1;
        Some(item)
    }
}
