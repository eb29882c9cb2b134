//! Small integers.
#![allow(unsafe_code, reason = "PyO3's conversion raises an exception where an integer is large")]

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyInt;

/// The value of an int, where 64 bits hold it. Raises nothing and runs no code.
#[inline]
pub(crate) fn small_int(integer: &Bound<'_, PyInt>) -> Option<i64> {
    let mut overflow = 0;
    // SAFETY: the object is a live int, for which the call neither raises nor calls anything.
    let value = unsafe { ffi::PyLong_AsLongLongAndOverflow(integer.as_ptr(), &raw mut overflow) };
    (overflow == 0).then_some(value)
}
