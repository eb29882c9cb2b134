//! The bytes of a frame, whatever Python object holds them.

use crate::cpython;
use pyo3::buffer::PyBuffer;
use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};
use std::borrow::Cow;

/// The frame in UTF-8. What another thread could change meanwhile is copied.
#[inline]
pub(crate) fn bytes<'f>(frame: &'f Bound<'_, PyAny>) -> PyResult<Cow<'f, [u8]>> {
    if let Some(text) = cpython::ascii(frame) {
        return Ok(Cow::Borrowed(text.as_bytes()));
    }
    if let Ok(text) = frame.cast::<PyString>() {
        return match text.to_str() {
            Ok(text) => Ok(Cow::Borrowed(text.as_bytes())),
            Err(_) => with_surrogates(text),
        };
    }
    match frame.cast::<PyBytes>() {
        Ok(bytes) => Ok(Cow::Borrowed(bytes.as_bytes())),
        Err(_) => buffer(frame),
    }
}

/// A `str` may hold lone surrogates. Encoded as they are they become invalid UTF-8, which is refused as such.
#[cold]
fn with_surrogates<'f>(text: &Bound<'_, PyString>) -> PyResult<Cow<'f, [u8]>> {
    let py = text.py();
    let encoded = text.call_method1(intern!(py, "encode"), (intern!(py, "utf-8"), intern!(py, "surrogatepass")))?;
    Ok(Cow::Owned(encoded.cast::<PyBytes>()?.as_bytes().to_vec()))
}

fn buffer<'f>(frame: &Bound<'_, PyAny>) -> PyResult<Cow<'f, [u8]>> {
    let Ok(buffer) = PyBuffer::<u8>::get(frame) else {
        let found = frame.get_type().name()?;
        return Err(PyTypeError::new_err(format!(
            "frame: expected str, bytes, bytearray or memoryview, found {found}"
        )));
    };
    Ok(Cow::Owned(buffer.to_vec(frame.py())?))
}
