//! The reply tables as Python mappings.

use crate::options::version;
use ocpp_fastcodec_core::{ErrorCode, ReplyTable, Row, Version};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyMapping};

/// replies(version)
/// --
///
#[doc = stub!("replies")]
#[pyfunction]
#[pyo3(name = "replies")]
pub(crate) fn replies<'py>(py: Python<'py>, version: &str) -> PyResult<Bound<'py, PyDict>> {
    rows(py, &ReplyTable::new(self::version(version)?))
}

pub(crate) fn rows<'py>(py: Python<'py>, table: &ReplyTable) -> PyResult<Bound<'py, PyDict>> {
    let rows = PyDict::new(py);
    for (row, code) in table.rows() {
        rows.set_item(row.name(), code.map(ErrorCode::name))?;
    }
    Ok(rows)
}

/// The table of a version with some rows replaced.
pub(crate) fn table(version: Version, changes: Option<&Bound<'_, PyMapping>>) -> PyResult<ReplyTable> {
    let mut table = ReplyTable::new(version);
    let Some(changes) = changes else {
        return Ok(table);
    };
    for row in changes.items()? {
        let (name, code): (String, Option<String>) = row.extract().map_err(|_| {
            PyTypeError::new_err("replies: expected a mapping from rule (str) to error code (str) or None")
        })?;
        let code = match &code {
            None => None,
            Some(code) => Some(error_code(version, "replies", code)?),
        };
        let row = Row::named(&name).ok_or_else(|| {
            let expected = Row::ALL.map(Row::name).join(", ");
            PyValueError::new_err(format!("replies: expected rules of {expected}, found '{name}'"))
        })?;
        table.set(row, code);
    }
    Ok(table)
}

/// The version's error code of this name.
pub(crate) fn error_code(version: Version, argument: &str, name: &str) -> PyResult<ErrorCode> {
    let codes = version.error_codes();
    codes.iter().find(|code| code.name() == name).copied().ok_or_else(|| {
        let names: Vec<_> = codes.iter().map(|code| code.name()).collect();
        PyValueError::new_err(format!("{argument}: expected one of {}, found '{name}'", names.join(", ")))
    })
}
