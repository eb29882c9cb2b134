//! The interpreter's own consistency checks, run on what is made here, in builds with debug assertions. A fault aborts.
#![allow(unsafe_code, reason = "the checks are exported functions of the interpreter that no header declares")]

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use std::ffi::c_int;

unsafe extern "C" {
    fn _PyUnicode_CheckConsistency(object: *mut ffi::PyObject, check_content: c_int) -> c_int;
    fn _PyDict_CheckConsistency(object: *mut ffi::PyObject, check_content: c_int) -> c_int;
}

/// Checks a `str`, its characters included.
pub(super) fn check_str(text: &Bound<'_, PyAny>) {
    // SAFETY: the object is a live `str`, and the function only reads it.
    assert_eq!(unsafe { _PyUnicode_CheckConsistency(text.as_ptr(), 1) }, 1);
}

/// Checks a `dict`, its keys included.
pub(super) fn check_dict(dict: &Bound<'_, PyDict>) {
    // SAFETY: the object is a live `dict`, and the function only reads it.
    assert_eq!(unsafe { _PyDict_CheckConsistency(dict.as_ptr(), 1) }, 1);
}
