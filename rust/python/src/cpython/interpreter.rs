//! Which interpreters the module can be imported in: the main one of the process.
#![allow(unsafe_code, reason = "PyO3 asks only whether it was imported in another interpreter before")]

use pyo3::exceptions::PyImportError;
use pyo3::ffi;
use pyo3::prelude::*;

/// Refuses any interpreter but the main one. Classes, and the strings that codecs keep, are made once for the process: a
/// second interpreter would be given the objects of the first, and use them after that one has ended.
///
/// From 3.12 on, the interpreter itself refuses to import the module where subinterpreters are isolated.
pub(super) fn refuse_subinterpreter(_: Python<'_>) -> PyResult<()> {
    // SAFETY: the thread is attached to an interpreter.
    if unsafe { ffi::PyInterpreterState_Get() == ffi::PyInterpreterState_Main() } {
        return Ok(());
    }
    Err(PyImportError::new_err(
        "ocpp_fastcodec cannot be imported in a subinterpreter, as its classes and the strings that it keeps belong to the \
         whole process; use threads or processes (under mod_wsgi: WSGIApplicationGroup %{GLOBAL})",
    ))
}
