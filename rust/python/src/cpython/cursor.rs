//! Walks over dicts and lists without counting references to what they hold.
//!
//! What a cursor hands out is alive as long as the dict or list holds it, and those do not change under the encoder
//! unless other Python code runs: an attribute of a dataclass, the value of an Enum, a method of a subclass. Making an
//! exception is enough, because that may start the garbage collector, which runs finalizers. Whoever lets such code run
//! makes the value owned first ([`DictCursor::hold`] for a name and its value), and uses nothing else that it has borrowed
//! from a cursor afterwards, but the cursors themselves: each holds a counted reference to its dict or list, and takes it
//! as it finds it. Should it have changed, items may be missed or seen twice.
//!
//! Where the entries of a dict are is found out once, and again when the [`Moment`] has passed: whoever lets other code run
//! says so by [`Moment::pass`]. A cursor further in may be the last to hold what such code has let go of, and run its
//! finalizers when it ends; the code ran after the dicts around it had been looked at, so they are looked at again.
#![allow(unsafe_code, reason = "counting references to every key and value costs a tenth of the time of encoding")]

use super::table::{self, Entries};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString, PyTuple};
use pyo3::{Borrowed, ffi, intern};

/// The items of a dict that are still to come.
pub(crate) struct DictCursor<'py> {
    dict: Bound<'py, PyDict>,
    /// What is known of the dict, and since when.
    entries: Entries,
    since: Moment,
    /// The position behind those entries; so how many are left tells where the cursor is.
    end: usize,
    held: Option<(Bound<'py, PyAny>, Bound<'py, PyAny>)>,
}

/// Another one whenever other code may have run.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Moment(u64);

impl Moment {
    pub(crate) const FIRST: Self = Self(1);
    const NEVER: Self = Self(0);

    #[inline]
    pub(crate) fn pass(&mut self) {
        self.0 += 1;
    }
}

impl<'py> DictCursor<'py> {
    #[inline]
    pub(crate) fn new(dict: Bound<'py, PyDict>) -> Self {
        Self { dict, entries: Entries::NONE, since: Moment::NEVER, end: 0, held: None }
    }

    /// Keeps a name and its value alive until the next one is held.
    pub(crate) fn hold(&mut self, name: &Bound<'py, PyAny>, value: &Bound<'py, PyAny>) {
        self.held = Some((name.clone(), value.clone()));
    }

    /// A second walk over the same dict, from its beginning.
    pub(crate) fn again(&self) -> Self {
        Self::new(self.dict.clone())
    }

    /// The next key and its value, for as long as this file's first lines say. The moment is another one if other code
    /// may have run since the call before.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "a call, and a pair returned through memory, cost a twentieth of encoding")]
    pub(crate) fn next<'m>(&mut self, now: Moment) -> Option<(Borrowed<'m, 'py, PyAny>, Borrowed<'m, 'py, PyAny>)> {
        #[cfg(debug_assertions)]
        let position = self.position();
        let item = if self.since == now || self.look(now) {
            // SAFETY: no other code has run since the dict was looked at; the module asks for the GIL, so no other thread
            // changes it.
            unsafe { self.entries.next() }
        } else {
            self.next_by_call()
        };
        #[cfg(debug_assertions)]
        {
            let (same, behind) = self.item_at(position);
            assert_eq!((item, item.map(|_| self.position())), (same, same.map(|_| behind)));
        }
        let py = self.dict.py();
        // SAFETY: both are live objects, and not null; for how long they live, see above.
        item.map(|[key, value]| unsafe {
            std::hint::assert_unchecked(!key.is_null() && !value.is_null());
            (Borrowed::from_ptr(py, key), Borrowed::from_ptr(py, value))
        })
    }

    /// The position that `PyDict_Next` would have.
    #[inline]
    fn position(&self) -> usize {
        self.end - self.entries.left()
    }

    /// Looks at the dict as it is now; `false` if its layout is not known.
    #[inline]
    fn look(&mut self, now: Moment) -> bool {
        self.end = self.position();
        // SAFETY: the dict is live.
        let entries = unsafe { Entries::of(self.dict.as_ptr(), self.end) };
        (self.entries, self.since) = match entries {
            Ok(entries) => (entries, now),
            Err(table::Unknown) => (Entries::NONE, Moment::NEVER),
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

    /// The first item from a position on, and the position behind it.
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
    pub(crate) fn new(list: Bound<'py, PyList>) -> Self {
        Self { list, position: 0 }
    }

    /// The next item, for as long as this file's first lines say.
    #[inline]
    pub(crate) fn next<'m>(&mut self) -> Option<Borrowed<'m, 'py, PyAny>> {
        // The length is asked each time, because the list may have changed.
        if self.position >= self.list.len() {
            return None;
        }
        // SAFETY: the list is live and the position is within it, so this is one of its items, and not null; for how long
        // it lives, see above.
        let item = unsafe {
            let item = ffi::PyList_GET_ITEM(self.list.as_ptr(), self.position.cast_signed());
            Borrowed::from_ptr(self.list.py(), item)
        };
        self.position += 1;
        Some(item)
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

    /// The next item, for as long as this file's first lines say.
    pub(crate) fn next<'m>(&mut self) -> Option<Borrowed<'m, 'py, PyAny>> {
        // Asked first, because an index that is too large raises an exception.
        let within = self.position < self.tuple.len();
        let item = within.then(|| self.tuple.get_borrowed_item(self.position))?.ok()?;
        self.position += 1;
        // SAFETY: the item is live, and a tuple does not change; for how long the tuple lives, see above.
        Some(unsafe { Borrowed::from_ptr(self.tuple.py(), item.as_ptr()) })
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
    /// `fields` is what `dataclasses.fields` says of the object.
    pub(crate) fn new(object: Bound<'py, PyAny>, fields: Bound<'py, PyTuple>) -> Self {
        Self { object, fields, position: 0, held: None }
    }

    pub(crate) fn has(&self, name: &Bound<'py, PyString>) -> PyResult<bool> {
        for field in &self.fields {
            if field.getattr(intern!(field.py(), "name"))?.is(name) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The next name and its value, until the one after it is asked for.
    pub(crate) fn next<'m>(&mut self) -> PyResult<Option<(Borrowed<'m, 'py, PyAny>, Borrowed<'m, 'py, PyAny>)>> {
        if self.position >= self.fields.len() {
            return Ok(None);
        }
        let py = self.object.py();
        let name = self.fields.get_item(self.position)?.getattr(intern!(py, "name"))?;
        let value = self.object.getattr(name.cast::<PyString>()?)?;
        self.position += 1;
        let (name, value) = self.held.insert((name, value));
        // SAFETY: both are held here until the next call, and whoever asked has looked at them by then.
        Ok(Some(unsafe { (Borrowed::from_ptr(py, name.as_ptr()), Borrowed::from_ptr(py, value.as_ptr())) }))
    }
}
