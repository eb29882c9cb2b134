//! Which action a CALLRESULT answers.

use crate::cpython::{self, Raised};
use ocpp_fastcodec_core::{self as core, Carrier, Catalog, JsonStr};
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

    /// The index of the action that a CALLRESULT answers; `id` makes the message id, and is not called where nobody needs it.
    #[inline]
    pub(crate) fn resolve(
        &mut self,
        py: Python<'py>,
        id: impl FnOnce() -> Result<Bound<'py, PyAny>, Raised>,
    ) -> Option<usize> {
        if self.action.is_none() && self.pending.is_none() {
            return None;
        }
        self.find(py, id).unwrap_or_else(|error| {
            self.error = Some(*error);
            None
        })
    }

    /// The name of the action that the CALLRESULT of this id answers, whether the version knows it or not; of a message of a
    /// vendor, the name that a redactor has for it.
    pub(crate) fn resolve_name(&mut self, py: Python<'py>, id: JsonStr<'_>) -> Option<String> {
        let catalog = self.codec.catalog();
        let known =
            |name: &Bound<'py, PyAny>| match transfer(catalog, name)?.and_then(|index| catalog.transfer_name(index)) {
                Some(name) => Ok(name),
                None => text(name),
            };
        let name =
            self.name(py, || cpython::string(py, id)).and_then(|name| Ok(name.as_ref().map(known).transpose()?));
        name.unwrap_or_else(|error| {
            self.error = Some(*error);
            None
        })
    }

    #[inline]
    fn find(
        &self,
        py: Python<'py>,
        id: impl FnOnce() -> Result<Bound<'py, PyAny>, Raised>,
    ) -> Result<Option<usize>, Raised> {
        let Some(name) = self.name(py, id)? else { return Ok(None) };
        // Nearly always a plain `str`, and right.
        let catalog = self.codec.catalog();
        if let Some(transfer) = transfer(catalog, &name)? {
            return Ok(Some(transfer));
        }
        match cpython::ascii(&name).and_then(|name| catalog.find(name.as_bytes())) {
            Some(action) if catalog.carrier(action) == Carrier::Call => Ok(Some(action)),
            _ => Ok(Some(self.response(&text(&name)?)?)),
        }
    }

    /// What was given as the name of the action, or what the pending calls hold for the id.
    #[inline]
    fn name(
        &self,
        py: Python<'py>,
        id: impl FnOnce() -> Result<Bound<'py, PyAny>, Raised>,
    ) -> Result<Option<Bound<'py, PyAny>>, Raised> {
        let found = match (self.action, self.pending) {
            (Some(action), _) => Some(action.clone()),
            (None, Some(pending)) => match pending.cast_exact::<PyDict>() {
                Ok(pending) => pending.get_item(id()?)?,
                Err(_) => Some(other_pending(py, pending, id()?)?),
            },
            (None, None) => None,
        };
        Ok(found.filter(|action| !action.is_none()))
    }

    /// The index of an action that has a response.
    #[cold]
    fn response(&self, name: &str) -> PyResult<usize> {
        let index = action(self.codec, name)?;
        if self.codec.catalog().carrier(index) == Carrier::Send {
            return Err(PyValueError::new_err(format!("action: {name} is a SEND, which has no response")));
        }
        Ok(index)
    }

    /// Raises what went wrong while asking, which is not the frame's fault.
    #[inline]
    pub(crate) fn outcome(self) -> PyResult<()> {
        self.error.map_or(Ok(()), Err)
    }
}

/// The index of the message of a vendor that an action names: a `VendorAction` of the Python side.
#[inline]
pub(crate) fn transfer(catalog: &Catalog, action: &Bound<'_, PyAny>) -> PyResult<Option<usize>> {
    if catalog.has_transfers() && !action.is_exact_instance_of::<PyString>() && !action.is_none() {
        find_transfer(catalog, action)
    } else {
        Ok(None)
    }
}

#[cold]
fn find_transfer(catalog: &Catalog, action: &Bound<'_, PyAny>) -> PyResult<Option<usize>> {
    let py = action.py();
    let Some(vendor_id) = action.getattr_opt(intern!(py, "vendor_id"))? else { return Ok(None) };
    let vendor_id: String = vendor_id.extract()?;
    let message_id: Option<String> = action.getattr(intern!(py, "message_id"))?.extract()?;
    let own = (&*vendor_id, message_id.as_deref());
    Ok(catalog.transfers().find(|(_, vendor, message)| (*vendor, *message) == own).map(|(index, ..)| index))
}

/// What a mapping other than a dict holds for an id.
fn other_pending<'py>(
    py: Python<'py>,
    pending: &Bound<'py, PyAny>,
    id: Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    if pending.cast::<PyMapping>().is_err() {
        let found = pending.get_type().name()?;
        return Err(PyTypeError::new_err(format!("pending: expected a mapping, found {found}")));
    }
    pending.call_method1(intern!(py, "get"), (id,))
}

/// The text of an action's name.
fn text(name: &Bound<'_, PyAny>) -> PyResult<String> {
    match name.cast::<PyString>() {
        Ok(name) => Ok(name.to_string_lossy().into_owned()),
        Err(_) => Err(PyTypeError::new_err(format!("action: expected str, found {}", name.get_type().name()?))),
    }
}
