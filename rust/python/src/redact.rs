//! The `Redactor` class, and the rows of the list of what is sensitive as Python objects.

use crate::frame::bytes;
use ocpp_fastcodec_core::{self as core, Catalog, Edition, JsonStr, RowError, RowFault, SENSITIVE, Sensitive, Version};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyList, PyString};
use std::borrow::Cow;
use std::sync::Arc;

/// Masks frames whose version need not be known.
#[pyclass(module = "ocpp_fastcodec", frozen)]
pub(crate) struct Redactor {
    core: Arc<core::Redactor>,
    version: Option<Version>,
    sensitive: Option<String>,
}

#[pymethods]
impl Redactor {
    #[new]
    #[pyo3(signature = (version = None, *, sensitive = None))]
    fn new(py: Python<'_>, version: Option<&str>, sensitive: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        let version = version.map(crate::options::version).transpose()?;
        let catalogs: Vec<_> =
            version.map(|version| Catalog::get(version, Edition::Official, None)).into_iter().collect();
        let (core, sensitive) = redactor(py, &catalogs, sensitive)?;
        Ok(Self { core, version, sensitive })
    }

    /// The frame with what is sensitive masked.
    fn redact<'py>(&self, frame: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyString>> {
        self::frame(&self.core, frame, |_| None)
    }

    #[getter]
    fn version(&self) -> Option<&'static str> {
        self.version.map(Version::number)
    }

    #[getter]
    fn sensitive<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        rows(py, self.sensitive.as_deref())
    }

    fn __repr__(&self) -> String {
        self.version().map_or_else(|| "Redactor()".into(), |version| format!("Redactor('{version}')"))
    }
}

/// The built-in list of what is sensitive.
#[pyfunction]
#[pyo3(name = "sensitive")]
pub(crate) fn built_in(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    py.import("json")?.call_method1("loads", (SENSITIVE,))
}

/// Masks a frame. Text that stays as it is, is given back itself.
pub(crate) fn frame<'py>(
    redactor: &core::Redactor,
    frame: &Bound<'py, PyAny>,
    resolve: impl FnOnce(JsonStr<'_>) -> Option<String>,
) -> PyResult<Bound<'py, PyString>> {
    let input = bytes(frame)?;
    match (redactor.redact(&input, resolve), frame.cast_exact::<PyString>()) {
        (Cow::Borrowed(_), Ok(text)) => Ok(text.clone()),
        (redacted, _) => Ok(PyString::new(frame.py(), &redacted)),
    }
}

/// The redactor of catalogs, or of all official ones where none is given, with a user's rows added; and these as JSON.
pub(crate) fn redactor(
    py: Python<'_>,
    catalogs: &[Arc<Catalog>],
    rows: Option<&Bound<'_, PyAny>>,
) -> PyResult<(Arc<core::Redactor>, Option<String>)> {
    let made = |rows: &[Sensitive]| match catalogs {
        [] => core::Redactor::of_any_version(rows),
        catalogs => core::Redactor::new(catalogs, rows),
    };
    let Some(rows) = rows else {
        return Ok((made(&[]), None));
    };
    let rows = PyList::new(py, rows.try_iter()?.collect::<PyResult<Vec<_>>>()?)?;
    let json: String = py.import("json")?.call_method1("dumps", (rows,))?.extract()?;
    match Sensitive::parse(&json, catalogs) {
        Ok(rows) => Ok((made(&rows), Some(json))),
        Err(error) => Err(PyValueError::new_err(format!("sensitive: {error}{}", suggestion(py, &error)?))),
    }
}

/// The name that a user meant, if one is near.
fn suggestion(py: Python<'_>, error: &RowError) -> PyResult<String> {
    let RowFault::Unknown { found, known, .. } = &error.fault else {
        return Ok(String::new());
    };
    let near: Vec<String> = py.import("difflib")?.call_method1("get_close_matches", (found, known, 1))?.extract()?;
    Ok(near.first().map(|name| format!("; did you mean '{name}'?")).unwrap_or_default())
}

/// Rows as they were given.
pub(crate) fn rows<'py>(py: Python<'py>, json: Option<&str>) -> PyResult<Option<Bound<'py, PyAny>>> {
    json.map(|json| py.import("json")?.call_method1("loads", (json,))).transpose()
}
