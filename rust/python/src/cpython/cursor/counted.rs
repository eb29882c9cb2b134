//! The cursors over dicts and lists on free-threaded builds: each reference that they hand out is counted.
//!
//! The items of a dict are taken all at once, under its lock, so that what is written of it is what it held at one moment.
//! A list is asked for one item at a time, which takes no lock, and is written as it grows or shrinks.
#![allow(unsafe_code, reason = "PyO3's iterator over a dict locks it anew for each item")]

use super::super::table::Entries;
use super::{Epoch, Item};
use pyo3::prelude::*;
use pyo3::sync::critical_section::with_critical_section;
use pyo3::types::{PyDict, PyList};
use pyo3::{Borrowed, ffi};

/// The items of a dict that are still to come; those that were handed out are kept as well.
pub(crate) struct DictCursor<'py> {
    dict: Bound<'py, PyDict>,
    /// All items, once the first is asked for.
    items: Option<Vec<[Bound<'py, PyAny>; 2]>>,
    position: usize,
}

impl<'py> DictCursor<'py> {
    #[inline]
    pub(crate) fn new(dict: Bound<'py, PyDict>) -> Self {
        Self { dict, items: None, position: 0 }
    }

    /// Does nothing, as the cursor keeps what it hands out.
    #[allow(clippy::unused_self, reason = "where there is a GIL, the cursor keeps the two from here on")]
    pub(crate) fn hold(&mut self, _: &Bound<'py, PyAny>, _: &Bound<'py, PyAny>) {}

    /// Returns a second cursor over the same dict, at its beginning.
    pub(crate) fn again(&self) -> Self {
        Self::new(self.dict.clone())
    }

    /// Returns the next name and its value.
    ///
    /// # Safety
    /// The two are not used after the cursor has ended.
    #[inline]
    pub(crate) unsafe fn next<'m>(&mut self, _: Epoch) -> Option<Item<'m, 'py>> {
        let items = self.items.get_or_insert_with(|| items(&self.dict));
        let [name, value] = items.get(self.position)?;
        self.position += 1;
        let py = self.dict.py();
        // SAFETY: both are live objects, which the cursor keeps until it ends.
        Some(unsafe { (Borrowed::from_ptr(py, name.as_ptr()), Borrowed::from_ptr(py, value.as_ptr())) })
    }
}

/// Returns the items that a dict has at one moment.
fn items<'py>(dict: &Bound<'py, PyDict>) -> Vec<[Bound<'py, PyAny>; 2]> {
    let py = dict.py();
    let mut items = Vec::with_capacity(dict.len());
    with_critical_section(dict, || {
        // SAFETY: both are live objects, as the dict has them and is locked.
        let mut push = |[key, value]: [*mut ffi::PyObject; 2]| unsafe {
            items.push([Bound::from_borrowed_ptr(py, key), Bound::from_borrowed_ptr(py, value)]);
        };
        // SAFETY: the dict is live and locked, and nothing in here runs Python code or waits, which would unlock it.
        if let Ok(mut entries) = unsafe { Entries::of(dict.as_ptr(), 0) } {
            // SAFETY: as above.
            while let Some(item) = unsafe { entries.next() } {
                push(item);
            }
            return;
        }
        let mut position = 0;
        let (mut key, mut value) = (std::ptr::null_mut(), std::ptr::null_mut());
        // SAFETY: as above.
        while unsafe { ffi::PyDict_Next(dict.as_ptr(), &raw mut position, &raw mut key, &raw mut value) } != 0 {
            push([key, value]);
        }
    });
    items
}

/// The items of a list that are still to come, and the one that was handed out last.
pub(crate) struct ListCursor<'py> {
    list: Bound<'py, PyList>,
    position: usize,
    item: Option<Bound<'py, PyAny>>,
}

impl<'py> ListCursor<'py> {
    #[inline]
    pub(crate) fn new(list: Bound<'py, PyList>) -> Self {
        Self { list, position: 0, item: None }
    }

    /// Returns the next item.
    ///
    /// # Safety
    /// The item is not used after the cursor has ended or has been asked for the next.
    #[inline]
    pub(crate) unsafe fn next<'m>(&mut self) -> Option<Borrowed<'m, 'py, PyAny>> {
        // The length is asked first, because an index that is too large raises an exception; which is still made, and
        // dropped, if another thread shortens the list in between.
        let within = self.position < self.list.len();
        let item = within.then(|| self.list.get_item(self.position))?.ok()?;
        self.position += 1;
        let item = self.item.insert(item);
        // SAFETY: it is a live object, which the cursor keeps until the next call.
        Some(unsafe { Borrowed::from_ptr(self.list.py(), item.as_ptr()) })
    }
}
