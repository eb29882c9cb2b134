//! The `Redactor` class, and the rows of the list of what is sensitive as Python objects.

use crate::frame::bytes;
use ocpp_fastcodec_core::{
    self as core, Catalog, Edition, JsonStr, RowError, RowFault, SENSITIVE, Sensitive, Unit, Version,
};
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString, PyTuple};
use std::borrow::Cow;
use std::sync::Arc;

#[doc = stub!("Redactor")]
#[pyclass(module = "ocpp_fastcodec", frozen)]
pub(crate) struct Redactor {
    core: Arc<core::Redactor>,
    version: Option<Version>,
    sensitive: Option<String>,
    pseudonyms: Option<Vec<u8>>,
}

#[pymethods]
impl Redactor {
    #[new]
    #[pyo3(signature = (version = None, *, sensitive = None, pseudonyms = None))]
    fn new(
        py: Python<'_>,
        version: Option<&str>,
        sensitive: Option<&Bound<'_, PyAny>>,
        pseudonyms: Option<&Bound<'_, PyBytes>>,
    ) -> PyResult<Self> {
        let version = version.map(crate::options::version).transpose()?;
        let catalogs: Vec<_> =
            version.map(|version| Catalog::get(version, Edition::Official, None)).into_iter().collect();
        let (mut core, sensitive) = redactor(py, &catalogs, sensitive)?;
        let pseudonyms = pseudonyms.map(|key| key.as_bytes().to_vec());
        if let Some(key) = &pseudonyms {
            if key.len() < SHORTEST_KEY {
                let text = format!("pseudonyms: expected a secret key of at least {SHORTEST_KEY} bytes");
                return Err(PyValueError::new_err(text));
            }
            let rows = sensitive.as_deref().and_then(|json| Sensitive::parse(json, &catalogs).ok());
            let added = rows.unwrap_or_default();
            if let Some(key) = core::Pseudonyms::new(key) {
                core = core.with_pseudonyms(&added, key);
            }
        }
        Ok(Self { core, version, sensitive, pseudonyms })
    }

    #[doc = stub!("Redactor.redact")]
    fn redact<'py>(&self, frame: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyString>> {
        self::frame(&self.core, frame, |_| None)
    }

    #[doc = stub!("Redactor.pseudonym")]
    fn pseudonym(&self, value: &Bound<'_, PyString>) -> PyResult<String> {
        let name = self.core.pseudonym(&bytes(value.as_any())?);
        name.ok_or_else(|| PyValueError::new_err("a Redactor without pseudonyms has no key"))
    }

    #[doc = stub!("Redactor.redact_text")]
    fn redact_text<'py>(&self, text: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyString>> {
        let py = text.py();
        let input = bytes(text.as_any())?;
        match self.core.redact_text(&input, Unit::Message, true).0 {
            Cow::Borrowed(_) => Ok(text.clone()),
            Cow::Owned(shown) => match String::from_utf8(shown) {
                Ok(shown) => Ok(PyString::new(py, &shown)),
                Err(error) => {
                    let bytes = PyBytes::new(py, error.as_bytes());
                    let text =
                        bytes.call_method1(intern!(py, "decode"), (intern!(py, "utf-8"), intern!(py, "surrogatepass")));
                    text.or_else(|_| {
                        bytes.call_method1(intern!(py, "decode"), (intern!(py, "utf-8"), intern!(py, "replace")))
                    })?
                    .cast_into()
                    .map_err(Into::into)
                }
            },
        }
    }

    #[doc = stub!("Redactor.redact_log")]
    #[pyo3(signature = (block, /, *, r#final = true))]
    fn redact_log<'py>(&self, block: &Bound<'py, PyBytes>, r#final: bool) -> (Bound<'py, PyBytes>, usize) {
        let py = block.py();
        let input = block.as_bytes();
        let (shown, rest) = py.detach(|| self.core.redact_text(input, Unit::Lines, r#final));
        match shown {
            Cow::Borrowed(shown) if shown.len() == input.len() => (block.clone(), rest),
            shown => (PyBytes::new(py, &shown), rest),
        }
    }

    #[getter]
    fn version(&self) -> Option<&'static str> {
        self.version.map(Version::number)
    }

    #[doc = stub!("Redactor.sensitive")]
    #[getter]
    fn sensitive<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        rows(py, self.sensitive.as_deref())
    }

    /// For `pickle` of any protocol, and for `copy`.
    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let py = slf.py();
        let this = slf.get();
        let options = PyDict::new(py);
        options.set_item("sensitive", rows(py, this.sensitive.as_deref())?)?;
        options.set_item("pseudonyms", this.pseudonyms.as_deref().map(|key| PyBytes::new(py, key)))?;
        let partial = py.import("functools")?.getattr("partial")?;
        Ok((partial.call((slf.get_type(), this.version()), Some(&options))?, PyTuple::empty(py)))
    }

    fn __repr__(&self) -> String {
        self.version().map_or_else(|| "Redactor()".into(), |version| format!("Redactor('{version}')"))
    }
}

/// A shorter key for pseudonyms can be guessed.
const SHORTEST_KEY: usize = 16;

#[doc = stub!("sensitive")]
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

/// The redactor of catalogs, or of all official ones where none is given, with a user's rows added, and these as JSON.
pub(crate) fn redactor(
    py: Python<'_>,
    catalogs: &[Arc<Catalog>],
    rows: Option<&Bound<'_, PyAny>>,
) -> PyResult<(Arc<core::Redactor>, Option<String>)> {
    let made = |rows: &[Sensitive]| match catalogs {
        [] => core::Redactor::of_any_version(rows),
        catalogs => core::Redactor::new(catalogs, rows),
    };
    let Some(rows) = rows else { return Ok((made(&[]), None)) };
    let given = rows.try_iter()?.collect::<PyResult<Vec<_>>>()?;
    let json: String = py.import("json")?.call_method1("dumps", (given,))?.extract()?;
    match Sensitive::parse(&json, catalogs) {
        Ok(parsed) => Ok((made(&parsed), Some(json))),
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
