//! Dicts of a known size, filled by keys of a known hash.
#![allow(unsafe_code, reason = "a presized dict is not resized while it is filled, and known hashes are not looked up")]

use super::Raised;
use super::private::{_PyDict_NewPresized, _PyDict_SetItem_KnownHash};
use super::table::{DictTable, Unknown};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use std::mem::{ManuallyDrop, forget, replace};

/// An exact `str` and its hash. The fields are private, so that the two belong together.
pub(crate) struct HashedKey {
    key: Py<PyString>,
    hash: ffi::Py_hash_t,
}

impl HashedKey {
    /// Keeps a key, which is an exact `str`, with its hash.
    pub(crate) fn new(key: Bound<'_, PyString>) -> PyResult<Self> {
        assert!(key.is_exact_instance_of::<PyString>(), "a subclass may hash and compare as it likes");
        let hash = key.hash()?;
        Ok(Self { key: key.unbind(), hash })
    }

    /// Returns the key, to be put into a dict.
    #[inline]
    pub(crate) fn get<'py>(&self, py: Python<'py>) -> DictKey<'py> {
        DictKey { key: self.bind(py).clone(), hash: self.hash }
    }

    /// Returns the key itself.
    #[inline]
    pub(crate) fn bind<'a, 'py>(&'a self, py: Python<'py>) -> &'a Bound<'py, PyString> {
        self.key.bind(py)
    }
}

/// A [`HashedKey`] on its way into a dict.
pub(crate) struct DictKey<'py> {
    key: Bound<'py, PyString>,
    hash: ffi::Py_hash_t,
}

/// Adds an item to a dict, or gives another value to a key that is there: then the answer is `false`.
pub(super) fn set_item(dict: &Bound<'_, PyDict>, key: &DictKey<'_>, value: &Bound<'_, PyAny>) -> Result<bool, Raised> {
    let count = dict.len();
    // SAFETY: all three are live objects, the first an exact dict; the hash is the key's own (`HashedKey`). The call takes
    // references of its own.
    let status = unsafe { _PyDict_SetItem_KnownHash(dict.as_ptr(), key.key.as_ptr(), value.as_ptr(), key.hash) };
    if status == 0 { Ok(dict.len() > count) } else { Err(PyErr::fetch(value.py()).into()) }
}

/// A dict that nobody else has seen yet; its keys are exact `str`.
pub(crate) struct DictBuilder<'py> {
    dict: ManuallyDrop<Bound<'py, PyDict>>,
    table: DictTable,
    /// Whether the collector has to know the dict: because it holds what may hold other objects, or because it knows all dicts.
    tracked: bool,
}

/// From 3.14 on, the garbage collector knows every dict.
const TRACKS_ALL: bool = cfg!(Py_3_14);

impl<'py> DictBuilder<'py> {
    /// Makes an empty dict; `count` is a guess at the number of its items.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "returned by value it is copied through memory: a store-forwarding stall")]
    pub(crate) fn new(py: Python<'py>, count: usize) -> Result<Self, Raised> {
        // Up to this size, a new dict is as large as one that grew; and it has no room before it has an item.
        if count <= 5 {
            return Ok(Self::of(super::new::dict(py)?));
        }
        // SAFETY: the interpreter is attached; the count is at most 255, as a hint is.
        let dict = unsafe { _PyDict_NewPresized(count.min(255).cast_signed()) };
        // SAFETY: the call returns a new reference to an exact dict, or null with an exception set.
        let mut builder = Self::of(unsafe { Bound::from_owned_ptr_or_err(py, dict)?.cast_into_unchecked() });
        builder.open();
        Ok(builder)
    }

    #[inline(always)]
    #[allow(clippy::inline_always, reason = "see `new`")]
    fn of(dict: Bound<'py, PyDict>) -> Self {
        let builder = Self { dict: ManuallyDrop::new(dict), table: DictTable::NONE, tracked: TRACKS_ALL };
        if TRACKS_ALL {
            builder.hide();
        }
        builder
    }

    /// Adds an item, or gives another value to a key that is there and returns `false`.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "it is as short as a call")]
    pub(crate) fn set(&mut self, key: DictKey<'py>, value: Bound<'py, PyAny>) -> Result<bool, Raised> {
        let DictKey { key, hash } = key;
        // SAFETY: the value is a live object.
        let has_more = unsafe { ffi::PyType_HasFeature(ffi::Py_TYPE(value.as_ptr()), ffi::Py_TPFLAGS_HAVE_GC) } != 0;
        self.tracked |= has_more;
        // SAFETY: all keys came through here; the hash is the key's own, and the key an exact `str` (`HashedKey`). Both are
        // live objects, whose references are given up where the table takes them over.
        match unsafe { self.table.append(key.as_ptr(), hash, value.as_ptr()) } {
            Ok(()) => {
                forget((key, value));
                Ok(true)
            }
            Err(Unknown) => self.set_by_call(DictKey { key, hash }, value),
        }
    }

    #[inline(never)]
    #[allow(clippy::needless_pass_by_value, reason = "its references are given up here")]
    fn set_by_call(&mut self, key: DictKey<'py>, value: Bound<'py, PyAny>) -> Result<bool, Raised> {
        let DictKey { key, hash } = &key;
        self.close();
        let count = self.dict.len();
        // SAFETY: all three are live objects, the first an exact dict; the hash is the key's own (`HashedKey`). The call
        // takes references of its own.
        let status = unsafe { _PyDict_SetItem_KnownHash(self.dict.as_ptr(), key.as_ptr(), value.as_ptr(), *hash) };
        if self.tracked {
            self.hide();
        }
        self.open();
        if status == 0 { Ok(self.dict.len() > count) } else { Err(PyErr::fetch(value.py()).into()) }
    }

    #[inline(always)]
    #[allow(clippy::inline_always, reason = "see `new`")]
    fn open(&mut self) {
        // SAFETY: the dict is live, and nobody else has seen it; what is done to it is done here, and `close` comes first.
        self.table = unsafe { DictTable::of(self.dict.as_ptr()) };
    }

    #[inline]
    fn close(&mut self) {
        // SAFETY: the table is that of this dict.
        unsafe { replace(&mut self.table, DictTable::NONE).close(self.dict.as_ptr()) };
    }

    /// Makes the dict unknown to the collector, through which a finalizer could find it half filled.
    fn hide(&self) {
        // SAFETY: the dict is a live object with a header for the collector.
        unsafe { ffi::PyObject_GC_UnTrack(self.dict.as_ptr().cast()) };
    }

    /// Returns the dict, which everyone may see from here on.
    #[inline]
    pub(crate) fn finish(mut self) -> Bound<'py, PyAny> {
        self.close();
        if self.tracked {
            // SAFETY: the dict is a live object with a header for the collector, which does not know it (`hide`).
            unsafe { ffi::PyObject_GC_Track(self.dict.as_ptr().cast()) };
        }
        // SAFETY: the builder is forgotten, so this is the only one to own the dict.
        let dict = unsafe { ManuallyDrop::take(&mut ManuallyDrop::new(self).dict) };
        #[cfg(debug_assertions)]
        super::consistency::check_dict(&dict);
        dict.into_any()
    }
}

impl Drop for DictBuilder<'_> {
    fn drop(&mut self) {
        self.close();
        // SAFETY: the builder ends here, and `finish` has not taken the dict, or it would not be dropped.
        unsafe { ManuallyDrop::drop(&mut self.dict) };
    }
}
