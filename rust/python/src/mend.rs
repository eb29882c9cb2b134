//! The user's own mending of frames that are not JSON: text in, text out.

use crate::frame;
use crate::policy::Label;
use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

/// How its work is told.
pub(crate) fn label() -> Label {
    Label { resolution: "repair", rule: "mend".into() }
}

/// Refuses what cannot be called.
pub(crate) fn check(mend: &Bound<'_, PyAny>) -> PyResult<()> {
    if mend.is_callable() {
        return Ok(());
    }
    Err(PyTypeError::new_err(format!("mend: expected a callable or None, found {}", mend.get_type().name()?)))
}

/// The text that is to be read instead; `None`: the frame stays as it is. What is not UTF-8 is handed over as surrogates.
pub(crate) fn text(mend: &Bound<'_, PyAny>, frame: &[u8]) -> PyResult<Option<Vec<u8>>> {
    let py = mend.py();
    let (utf8, escaped) = (intern!(py, "utf-8"), intern!(py, "surrogateescape"));
    let broken = PyBytes::new(py, frame).call_method1(intern!(py, "decode"), (utf8, escaped))?;
    let made = mend.call1((&broken,))?;
    if made.is_none() || made.eq(&broken)? {
        return Ok(None);
    }
    if !made.is_instance_of::<PyString>() {
        return Err(PyTypeError::new_err(format!("mend: expected str or None, found {}", made.get_type().name()?)));
    }
    Ok(Some(frame::bytes(&made)?.into_owned()))
}
