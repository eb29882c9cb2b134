//! The only place where the extension imports the Python package that imports it.
//!
//! `Session` and `Policy` are written in Python, on top of this module, and yet `Codec` makes the one and takes the other. So
//! they are imported when they are first asked for, and never while the package is being imported.

use pyo3::prelude::*;
use pyo3::{Bound, intern};

/// The class `Session`, which `Codec.session` makes.
pub(crate) fn session(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    py.import(intern!(py, "ocpp_fastcodec.session"))?.getattr(intern!(py, "Session"))
}

/// The class `Policy`, which `Codec` takes.
pub(crate) fn policy(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    py.import(intern!(py, "ocpp_fastcodec.policy"))?.getattr(intern!(py, "Policy"))
}
