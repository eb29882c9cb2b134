//! The only place where the extension imports the Python package that imports it.
//!
//! `Session`, `Policy` and `Extension` are written in Python, on top of this module, and yet `Codec` makes the one and takes the other. So
//! they are imported when they are first asked for, and never while the package is being imported.

use pyo3::prelude::*;
use pyo3::{Bound, intern};

/// The class `Session`, which `Codec.session` makes.
pub(crate) fn session(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    py.import(intern!(py, "ocpp_fastcodec.session"))?.getattr(intern!(py, "Session"))
}

/// The function that makes rows of JSON of extensions, which `Codec` takes.
pub(crate) fn rows(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    py.import(intern!(py, "ocpp_fastcodec.extensions"))?.getattr(intern!(py, "rows"))
}

/// The class of an action that names the message of a vendor.
pub(crate) fn vendor_action(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    py.import(intern!(py, "ocpp_fastcodec.extensions"))?.getattr(intern!(py, "VendorAction"))
}

/// The function that opens signed messages.
pub(crate) fn opened(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    py.import(intern!(py, "ocpp_fastcodec.signed"))?.getattr(intern!(py, "opened"))
}

/// The class of the validators that have the last word about users' schemas.
pub(crate) fn delegate(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    py.import(intern!(py, "ocpp_fastcodec.extensions"))?.getattr(intern!(py, "Delegate"))
}

/// The class `Policy`, which `Codec` takes.
pub(crate) fn policy(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    py.import(intern!(py, "ocpp_fastcodec.policy"))?.getattr(intern!(py, "Policy"))
}
