//! `UNSET`, which stands for what is absent where `None` would be a `null` that was sent.

use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

#[doc = stub!("UnsetType")]
#[pyclass(module = "ocpp_fastcodec", frozen)]
pub(crate) struct UnsetType;

#[pymethods]
impl UnsetType {
    #[allow(clippy::unused_self, reason = "a method of Python")]
    fn __repr__(&self) -> &'static str {
        "UNSET"
    }

    #[allow(clippy::unused_self, reason = "a method of Python")]
    fn __bool__(&self) -> bool {
        false
    }

    /// The name under which pickle and copy find it.
    #[allow(clippy::unused_self, reason = "a method of Python")]
    fn __reduce__(&self) -> &'static str {
        "UNSET"
    }
}

/// The one `UNSET`.
pub(crate) fn unset(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    static UNSET: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    Ok(UNSET.get_or_try_init(py, || UnsetType.into_py_any(py))?.bind(py).clone())
}

/// An argument for which `None` is a value like any other, and `UNSET` stands for no value.
pub(crate) struct Given(pub(crate) Option<Py<PyAny>>);

impl<'py> FromPyObject<'_, 'py> for Given {
    type Error = PyErr;

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let is_given = !value.is(&unset(value.py())?);
        Ok(Self(is_given.then(|| value.to_owned().unbind())))
    }
}
