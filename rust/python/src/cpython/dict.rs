//! Dicts of a known size, filled by keys of a known hash.
#![allow(unsafe_code, reason = "a presized dict is not resized while it is filled, and known hashes are not looked up")]

use super::{Raised, table};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

// Both are exported by CPython 3.11 to 3.14, for its own extension modules, and declared in no public header.
unsafe extern "C" {
    fn _PyDict_NewPresized(minused: ffi::Py_ssize_t) -> *mut ffi::PyObject;
    fn _PyDict_SetItem_KnownHash(
        dict: *mut ffi::PyObject,
        key: *mut ffi::PyObject,
        value: *mut ffi::PyObject,
        hash: ffi::Py_hash_t,
    ) -> std::ffi::c_int;
}

/// A key and its hash; the field is private, so that the two belong together.
pub(crate) struct HashedKey {
    key: Py<PyString>,
    hash: ffi::Py_hash_t,
}

impl HashedKey {
    pub(crate) fn new(key: Bound<'_, PyString>) -> PyResult<Self> {
        let hash = key.hash()?;
        Ok(Self { key: key.unbind(), hash })
    }

    #[inline]
    pub(crate) fn clone_ref(&self, py: Python<'_>) -> Self {
        Self { key: self.key.clone_ref(py), hash: self.hash }
    }

    #[inline]
    pub(crate) fn bind<'a, 'py>(&'a self, py: Python<'py>) -> &'a Bound<'py, PyString> {
        self.key.bind(py)
    }
}

/// A dict that nobody else has seen yet; its keys are exact `str`.
pub(crate) struct DictBuilder<'py> {
    dict: Bound<'py, PyDict>,
    /// The garbage collector knows it, because it holds what may hold other objects.
    tracked: bool,
}

impl<'py> DictBuilder<'py> {
    /// `count` is a guess at the number of items.
    #[inline]
    pub(crate) fn new(py: Python<'py>, count: usize) -> Result<Self, Raised> {
        // Up to this size, a new dict is as large as one that grew.
        if count <= 5 {
            return super::new::dict(py).map(|dict| Self { dict, tracked: false });
        }
        // SAFETY: the interpreter is attached; the count is at most 255, as a hint is.
        let dict = unsafe { _PyDict_NewPresized(count.min(255).cast_signed()) };
        // SAFETY: the call returns a new reference to an exact dict, or null with an exception set.
        let dict = unsafe { Bound::from_owned_ptr_or_err(py, dict)?.cast_into_unchecked() };
        Ok(Self { dict, tracked: false })
    }

    #[inline]
    pub(crate) fn set(&mut self, key: &HashedKey, value: Bound<'py, PyAny>) -> Result<(), Raised> {
        let (dict, value) = (self.dict.as_ptr(), value.into_ptr());
        // SAFETY: all three are live objects, the first a dict that nobody else has seen, whose keys came through here;
        // the hash is the key's own, and the key an exact `str` (`HashedKey`).
        if unsafe { table::append(dict, key.key.as_ptr(), key.hash, value) }.is_err() {
            return self.set_by_call(key, value);
        }
        // SAFETY: the value is a live object, which the dict now holds.
        if !self.tracked && unsafe { ffi::PyType_HasFeature(ffi::Py_TYPE(value), ffi::Py_TPFLAGS_HAVE_GC) } != 0 {
            self.track();
        }
        Ok(())
    }

    /// Makes the dict known to the garbage collector.
    fn track(&mut self) {
        self.tracked = true;
        let dict = self.dict.as_ptr();
        // SAFETY: the dict is a live object with a header for the collector, and is not made known to it twice.
        unsafe {
            if ffi::PyObject_GC_IsTracked(dict) == 0 {
                ffi::PyObject_GC_Track(dict.cast());
            }
        }
    }

    #[inline(never)]
    fn set_by_call(&mut self, key: &HashedKey, value: *mut ffi::PyObject) -> Result<(), Raised> {
        let py = self.dict.py();
        // SAFETY: the value is a live object, and its reference is ours.
        let value = unsafe { Bound::from_owned_ptr(py, value) };
        // SAFETY: all three are live objects, the first an exact dict; the hash is the key's own (`HashedKey`). The
        // call takes references of its own, and `value` gives up its one when dropped.
        let status =
            unsafe { _PyDict_SetItem_KnownHash(self.dict.as_ptr(), key.key.as_ptr(), value.as_ptr(), key.hash) };
        if status == 0 { Ok(()) } else { Err(PyErr::fetch(py).into()) }
    }

    #[inline]
    pub(crate) fn finish(self) -> Bound<'py, PyAny> {
        let dict = self.dict.into_any();
        #[cfg(debug_assertions)]
        super::consistency::check_dict(&dict);
        dict
    }
}
