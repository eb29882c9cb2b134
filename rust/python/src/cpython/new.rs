//! New objects, or the `MemoryError`: `PyO3`'s own constructors panic where there is no memory.
#![allow(unsafe_code, reason = "PyO3's safe constructors panic where there is no memory")]

use super::Raised;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyString, PyTuple};
use std::vec::Drain;

/// A new `str`.
pub(crate) fn str<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyString>> {
    // SAFETY: the pointer and the length are those of one text, which is UTF-8; the interpreter is attached.
    let text = unsafe { ffi::PyUnicode_FromStringAndSize(text.as_ptr().cast(), text.len().cast_signed()) };
    // SAFETY: the call returns a new reference to a `str`, or null with an exception set.
    Ok(unsafe { Bound::from_owned_ptr_or_err(py, text)?.cast_into_unchecked() })
}

/// The interned `str` of a text.
pub(crate) fn interned<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyString>> {
    let mut text = str(py, text)?.into_ptr();
    // SAFETY: the reference is owned; the call gives it up for one to the string that was there before, or keeps it.
    unsafe { ffi::PyUnicode_InternInPlace(&raw mut text) };
    // SAFETY: it is still an owned reference to a `str`; a string that cannot be interned stays as it is.
    Ok(unsafe { Bound::from_owned_ptr(py, text).cast_into_unchecked() })
}

/// A new `int`.
#[inline]
pub(crate) fn int(py: Python<'_>, value: i64) -> Result<Bound<'_, PyAny>, Raised> {
    // SAFETY: the interpreter is attached; the call returns a new reference, or null with an exception set.
    Ok(unsafe { Bound::from_owned_ptr_or_err(py, ffi::PyLong_FromLongLong(value))? })
}

/// A new `float`.
#[inline]
pub(crate) fn float(py: Python<'_>, value: f64) -> Result<Bound<'_, PyAny>, Raised> {
    // SAFETY: the interpreter is attached; the call returns a new reference, or null with an exception set.
    Ok(unsafe { Bound::from_owned_ptr_or_err(py, ffi::PyFloat_FromDouble(value))? })
}

/// An empty `dict`.
#[inline]
pub(crate) fn dict(py: Python<'_>) -> Result<Bound<'_, PyDict>, Raised> {
    // SAFETY: the interpreter is attached; the call returns a new reference to a dict, or null with an exception set.
    Ok(unsafe { Bound::from_owned_ptr_or_err(py, ffi::PyDict_New())?.cast_into_unchecked() })
}

/// A new `bytes`.
pub(crate) fn bytes<'py>(py: Python<'py>, bytes: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
    // SAFETY: the pointer and the length are those of one slice; the interpreter is attached.
    let bytes = unsafe { ffi::PyBytes_FromStringAndSize(bytes.as_ptr().cast(), bytes.len().cast_signed()) };
    // SAFETY: the call returns a new reference to a `bytes`, or null with an exception set.
    Ok(unsafe { Bound::from_owned_ptr_or_err(py, bytes)?.cast_into_unchecked() })
}

/// A new `list` of just these items.
#[inline]
pub(crate) fn list<'py>(py: Python<'py>, items: Drain<'_, Bound<'py, PyAny>>) -> Result<Bound<'py, PyList>, Raised> {
    // SAFETY: the length is that of a part of a vector, so it fits; the interpreter is attached.
    let list = unsafe { ffi::PyList_New(items.len().cast_signed()) };
    // SAFETY: the call returns a new reference to a list, or null with an exception set.
    let list = unsafe { Bound::from_owned_ptr_or_err(py, list)?.cast_into_unchecked() };
    for (index, item) in items.enumerate() {
        // SAFETY: the list is new, so nobody else has it; it was made with as many slots, all empty, as a `Drain` has
        // items. The slot takes the reference over.
        unsafe { ffi::PyList_SET_ITEM(list.as_ptr(), index.cast_signed(), item.into_ptr()) };
    }
    Ok(list)
}

/// A new `tuple` of just these items.
pub(crate) fn tuple<'py>(py: Python<'py>, mut items: Vec<Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyTuple>> {
    tuple_of(py, items.drain(..)).map_err(|error| *error)
}

/// A new `tuple` of just these items.
#[inline]
pub(crate) fn tuple_of<'py>(
    py: Python<'py>,
    items: Drain<'_, Bound<'py, PyAny>>,
) -> Result<Bound<'py, PyTuple>, Raised> {
    // SAFETY: the length is that of a part of a vector, so it fits; the interpreter is attached.
    let tuple = unsafe { ffi::PyTuple_New(items.len().cast_signed()) };
    // SAFETY: the call returns a new reference to a tuple, or null with an exception set.
    let tuple = unsafe { Bound::from_owned_ptr_or_err(py, tuple)?.cast_into_unchecked() };
    for (index, item) in items.enumerate() {
        // SAFETY: the tuple is new, so nobody else has it; it was made with as many slots, all empty, as a `Drain` has
        // items. The slot takes the reference over.
        unsafe { ffi::PyTuple_SET_ITEM(tuple.as_ptr(), index.cast_signed(), item.into_ptr()) };
    }
    Ok(tuple)
}
