//! Streams of arrays that other libraries make.
#![allow(unsafe_code, reason = "the interface is of C structs with pointers")]

use super::read::{ArrowColumns, Chosen, Found};
use super::{ArrowArray, ArrowArrayStream, ArrowSchema, Interface, take, text};
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;

/// A stream of arrays.
pub(crate) struct ArrowStream {
    stream: ArrowArrayStream,
    schema: ArrowSchema,
    found: Found,
}

/// The stream of an object that has `__arrow_c_stream__`.
pub(crate) fn imported_stream(object: &Bound<'_, PyAny>, chosen: &Chosen) -> PyResult<ArrowStream> {
    let py = object.py();
    let mut stream: ArrowArrayStream = take(&object.call_method0(intern!(py, "__arrow_c_stream__"))?)?;
    let mut schema = ArrowSchema::empty();
    let code = match stream.get_schema {
        // SAFETY: the stream was not released.
        Some(get_schema) => unsafe { get_schema(&raw mut stream, &raw mut schema) },
        None => 1,
    };
    if code != 0 {
        return Err(PyValueError::new_err(last_error(&mut stream)));
    }
    let found = Found::new(&schema, chosen).map_err(PyValueError::new_err)?;
    Ok(ArrowStream { stream, schema, found })
}

impl ArrowStream {
    /// The next array; `None` at the end.
    pub(crate) fn next(&mut self) -> Result<Option<ArrowColumns>, String> {
        let mut array = ArrowArray::empty();
        let code = match self.stream.get_next {
            // SAFETY: the stream was not released.
            Some(get_next) => unsafe { get_next(&raw mut self.stream, &raw mut array) },
            None => 1,
        };
        if code != 0 {
            return Err(last_error(&mut self.stream));
        }
        if array.release.is_none() {
            return Ok(None);
        }
        ArrowColumns::new(&self.schema, array, self.found).map(Some)
    }
}

fn last_error(stream: &mut ArrowArrayStream) -> String {
    // SAFETY: the stream was not released, and its error is copied before it is used again.
    let error = stream.get_last_error.map_or("", |last_error| unsafe { text(last_error(&raw mut *stream)) });
    if error.is_empty() { "frames: the stream failed".into() } else { format!("frames: the stream failed: {error}") }
}
