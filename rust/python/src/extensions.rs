//! The extensions of a codec: rows of the Python side as a catalog, and validators written in Python as delegates.

use crate::package;
use ocpp_fastcodec_core::{
    Catalog, Delegate, Draft, Extension, Keyword, SchemaError, SharedDelegate, VOCABULARIES, check_schema,
};
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};
use std::cell::Cell;
use std::collections::HashMap;
use std::sync::Arc;

/// A catalog with the extensions that a user gives, these as a tuple of `Extension`.
pub(crate) fn extended<'py>(
    catalog: &Arc<Catalog>,
    extensions: &Bound<'py, PyAny>,
) -> PyResult<(Arc<Catalog>, Bound<'py, PyTuple>)> {
    let py = extensions.py();
    let (extensions, rows): (Bound<'_, PyTuple>, String) =
        package::rows(py)?.call1((catalog.version().number(), extensions))?.extract()?;
    if extensions.is_empty() {
        return Ok((catalog.clone(), extensions));
    }
    let extended =
        Extension::parse(&rows).and_then(|rows| catalog.extended(&rows, &|text, draft| make(py, text, draft)));
    Ok((extended.map_err(|error| raised(&error))?, extensions))
}

/// Raises `ValueError` for a schema that cannot be used, naming the place.
#[pyfunction]
#[pyo3(name = "check_schema")]
pub(crate) fn check(py: Python<'_>, schema: &str) -> PyResult<()> {
    check_schema(schema, &|text, draft| make(py, text, draft)).map_err(|error| raised(&error))
}

/// The files of the vocabularies, by their paths.
#[pyfunction]
pub(crate) fn vocabulary_files() -> HashMap<&'static str, &'static str> {
    VOCABULARIES.into_iter().collect()
}

fn raised(error: &SchemaError) -> PyErr {
    PyValueError::new_err(error.to_string())
}

/// Makes the validator of a part of a schema.
pub(crate) fn delegate_of(py: Python<'_>, schema: &str, draft: Draft, pointer: &str) -> PyResult<SharedDelegate> {
    make_part(py, schema, draft, pointer).map_err(|error| raised(&error))
}

/// Makes the validator that has the last word.
fn make(py: Python<'_>, text: &str, draft: Draft) -> Result<SharedDelegate, SchemaError> {
    make_part(py, text, draft, "")
}

/// Makes the validator of a part of a schema. Its reason for refusing a schema names a place and no value.
fn make_part(py: Python<'_>, text: &str, draft: Draft, pointer: &str) -> Result<SharedDelegate, SchemaError> {
    let made = package::delegate(py).and_then(|class| class.call1((text, draft.name(), pointer)));
    match made {
        Ok(validator) => Ok(SharedDelegate::new(Validator(validator.unbind()))),
        Err(error) => {
            let told = error.value(py).getattr(intern!(py, "args")).and_then(|told| told.extract());
            let (reason, pointer): (String, String) = told.unwrap_or_else(|_| (error.to_string(), String::new()));
            Err(SchemaError { subject: String::new(), pointer, reason })
        }
    }
}

/// A validator of the Python side. What it raises (an interrupt, a lack of memory) has no way through the core: it is kept for
/// [`outcome`], and the text is invalid.
struct Validator(Py<PyAny>);

thread_local! {
    /// What a validator raised in the call that is under way.
    static RAISED: Cell<Option<PyErr>> = const { Cell::new(None) };
}

/// Returns what a validator has raised. Who gets something else than a valid message from the core asks this first.
#[cold]
pub(crate) fn outcome() -> PyResult<()> {
    RAISED.take().map_or(Ok(()), Err)
}

fn keep(error: PyErr) {
    RAISED.set(Some(error));
}

impl Delegate for Validator {
    fn is_valid(&self, json: &str) -> bool {
        Python::attach(|py| {
            let valid = self.0.call_method1(py, intern!(py, "is_valid"), (PyString::new(py, json),));
            valid.and_then(|valid| valid.is_truthy(py)).map_err(keep).unwrap_or(false)
        })
    }

    fn check(&self, json: &str) -> Vec<(Keyword, String)> {
        Python::attach(|py| {
            let found = self.0.call_method1(py, intern!(py, "check"), (PyString::new(py, json),));
            let found: PyResult<Vec<(String, String)>> = found.and_then(|found| found.extract(py));
            let mut found = found.map_err(keep).unwrap_or_default();
            if found.is_empty() {
                // It was interrupted before it had found anything, now or when it was asked whether the text is valid.
                found.push(("not".into(), String::new()));
            }
            // A keyword that is none is the schema `false`, which is the same as `{"not": {}}`.
            let keyword = |name: &str| Keyword::named(name).unwrap_or(Keyword::Foreign("not"));
            found.into_iter().map(|(name, pointer)| (keyword(&name), pointer)).collect()
        })
    }
}
