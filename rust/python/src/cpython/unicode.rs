//! Python strings from decoded JSON strings.
#![allow(unsafe_code, reason = "text that the reader has checked is not checked again")]

use super::Raised;
use ocpp_fastcodec_core::JsonStr;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyString;

/// A new `str`.
#[inline]
pub(crate) fn string<'py>(py: Python<'py>, text: JsonStr<'_>) -> Result<Bound<'py, PyAny>, Raised> {
    let bytes = text.as_bytes();
    let length = bytes.len().cast_signed();
    // Strings of one character are shared by the interpreter, so CPython makes them.
    if !text.is_ascii() || length < 2 {
        // SAFETY: the pointer and the length are of one slice; the interpreter is attached.
        let object = unsafe { ffi::PyUnicode_DecodeUTF8(bytes.as_ptr().cast(), length, std::ptr::null()) };
        // SAFETY: the call returns a new reference, or null with an exception set.
        return Ok(unsafe { Bound::from_owned_ptr_or_err(py, object)? });
    }
    // SAFETY: the length of a slice fits `Py_ssize_t`; 127 is a valid largest character; the interpreter is attached.
    let object = unsafe { ffi::PyUnicode_New(length, 127) };
    // SAFETY: `PyUnicode_New` returns a new reference, or null with an exception set.
    let object = unsafe { Bound::from_owned_ptr_or_err(py, object)? };
    // SAFETY: the string is new, so nobody else reads it; it is ASCII (largest character 127), so it has one byte
    // a character, as many as `bytes`, all of them below 128 (`is_ascii`), and the two do not overlap.
    unsafe {
        let data = ffi::PyUnicode_1BYTE_DATA(object.as_ptr());
        std::ptr::copy_nonoverlapping(bytes.as_ptr(), data, bytes.len());
    }
    #[cfg(debug_assertions)]
    super::consistency::check_str(&object);
    Ok(object)
}

/// The text of an exact `str`, where it is stored as ASCII.
#[inline]
pub(crate) fn ascii<'v>(value: &'v Bound<'_, PyAny>) -> Option<&'v str> {
    let text = value.cast_exact::<PyString>().ok()?;
    // SAFETY: the object is a live `str`.
    if unsafe { ffi::PyUnicode_IS_COMPACT_ASCII(text.as_ptr()) } == 0 {
        return None;
    }
    // SAFETY: a compact ASCII string holds as many one-byte characters as its length says, all below 128 and so UTF-8. A
    // `str` does not change, and `value` keeps it alive for `'v`.
    unsafe {
        let data = ffi::PyUnicode_1BYTE_DATA(text.as_ptr()).cast_const();
        let length = ffi::PyUnicode_GET_LENGTH(text.as_ptr()).unsigned_abs();
        Some(std::str::from_utf8_unchecked(std::slice::from_raw_parts(data, length)))
    }
}
