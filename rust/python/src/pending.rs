//! Which action a CALLRESULT answers.

use crate::cpython;
use ocpp_fastcodec_core::{self as core, Carrier, JsonStr};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyMapping, PyString};

/// The index of an action in the codec's catalog.
pub(crate) fn action(codec: &core::Codec, action: &str) -> PyResult<usize> {
    let unknown = || {
        PyValueError::new_err(format!(
            "action: expected an action of OCPP {}, found '{action}'",
            codec.version().number()
        ))
    };
    codec.catalog().find(action.as_bytes()).ok_or_else(unknown)
}

/// Finds the action that a CALLRESULT answers: given by name, or looked up by the message id in the pending calls.
pub(crate) struct PendingLookup<'q, 'py> {
    codec: &'q core::Codec,
    action: Option<&'q Bound<'py, PyAny>>,
    pending: Option<&'q Bound<'py, PyAny>>,
    error: Option<PyErr>,
}

impl<'q, 'py> PendingLookup<'q, 'py> {
    #[inline]
    pub(crate) fn new(
        codec: &'q core::Codec,
        action: Option<&'q Bound<'py, PyAny>>,
        pending: Option<&'q Bound<'py, PyAny>>,
    ) -> Self {
        Self { codec, action, pending, error: None }
    }

    /// The index of the action that the CALLRESULT of this id answers.
    #[inline]
    pub(crate) fn resolve(&mut self, py: Python<'py>, id: JsonStr<'_>) -> Option<usize> {
        if self.action.is_none() && self.pending.is_none() {
            return None;
        }
        // Nearly always a plain `str`, and right.
        let catalog = self.codec.catalog();
        let known = self.action.and_then(cpython::ascii).and_then(|name| catalog.find(name.as_bytes()));
        if let Some(action) = known.filter(|&action| catalog.carrier(action) == Carrier::Call) {
            return Some(action);
        }
        self.look_up(py, id).and_then(|name| name.map(|name| self.response(&name)).transpose()).unwrap_or_else(
            |error| {
                self.error = Some(error);
                None
            },
        )
    }

    /// The name of the action that the CALLRESULT of this id answers, whether the version knows it or not.
    pub(crate) fn resolve_name(&mut self, py: Python<'py>, id: JsonStr<'_>) -> Option<String> {
        let name = self.look_up(py, id).unwrap_or_else(|error| {
            self.error = Some(error);
            None
        })?;
        Some(name.to_string_lossy().into_owned())
    }

    fn look_up(&self, py: Python<'py>, id: JsonStr<'_>) -> PyResult<Option<Bound<'py, PyString>>> {
        let found = match (self.action, self.pending) {
            (Some(action), _) => Some(action.clone()),
            (None, Some(pending)) => {
                let id = cpython::string(py, id).map_err(|error| *error)?;
                if let Ok(pending) = pending.cast_exact::<PyDict>() {
                    pending.get_item(id)?
                } else if pending.cast::<PyMapping>().is_ok() {
                    Some(pending.call_method1(intern!(py, "get"), (id,))?)
                } else {
                    let found = pending.get_type().name()?;
                    return Err(PyTypeError::new_err(format!("pending: expected a mapping, found {found}")));
                }
            }
            (None, None) => None,
        };
        let Some(action) = found.filter(|action| !action.is_none()) else {
            return Ok(None);
        };
        match action.cast_into::<PyString>() {
            Ok(name) => Ok(Some(name)),
            Err(error) => {
                let found = error.into_inner().get_type().name()?;
                Err(PyTypeError::new_err(format!("action: expected str, found {found}")))
            }
        }
    }

    /// The index of an action that has a response.
    fn response(&self, name: &Bound<'py, PyString>) -> PyResult<usize> {
        let number = action(self.codec, &name.to_string_lossy())?;
        if self.codec.catalog().carrier(number) == Carrier::Send {
            return Err(PyValueError::new_err(format!("action: {name} is a SEND, which has no response")));
        }
        Ok(number)
    }

    /// Raises what went wrong while asking, which is not the frame's fault.
    #[inline]
    pub(crate) fn outcome(self) -> PyResult<()> {
        self.error.map_or(Ok(()), Err)
    }
}
