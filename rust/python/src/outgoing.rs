//! The messages that are written: from the classes to the core's `Outgoing`.

use crate::cpython::source;
use crate::cpython::{self, Raised};
use crate::errors::EncodeError;
use crate::messages::{Call, CallError, CallResult, CallResultError, Send};
use crate::pending::transfer;
use ocpp_fastcodec_core::{self as core, Catalog, MessageType, Outgoing, ViolationKind};
use pyo3::Borrowed;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyString;

/// A message as the core writes it.
pub(crate) type Message<'m, 'py> = Outgoing<'m, Borrowed<'m, 'py, PyAny>>;

/// Hands a message to `write`, which borrows it where it was made: returning it would copy its tag, stored as one byte, by a
/// wide load that has to wait for the store.
#[inline]
pub(crate) fn outgoing<'m, 'py: 'm, T>(
    py: Python<'py>,
    catalog: &Catalog,
    message: &'m Bound<'py, PyAny>,
    write: impl FnOnce(&Message<'m, 'py>) -> Result<T, Raised>,
) -> Result<T, Raised> {
    if let Ok(result) = message.cast_exact::<CallResult>() {
        let CallResult { unique_id, payload, action, .. } = result.get();
        let transfer = transfer(catalog, action.bind(py))?;
        let action = if action.is_none(py) { None } else { Some(text(("action", 2), action.bind(py))?) };
        let unique_id = text(("unique_id", 1), unique_id.bind(py))?;
        return write(&Outgoing::Result { unique_id, action, transfer, payload: payload.bind_borrowed(py) });
    }
    if let Ok(call) = message.cast_exact::<Call>() {
        let Call { unique_id, action, payload, .. } = call.get();
        return request(py, MessageType::Call, [unique_id, action], payload, write);
    }
    if let Ok(send) = message.cast_exact::<Send>() {
        let Send { unique_id, action, payload, .. } = send.get();
        return request(py, MessageType::Send, [unique_id, action], payload, write);
    }
    if let Ok(error) = message.cast_exact::<CallError>() {
        let CallError { unique_id, code, description, details, .. } = error.get();
        return error_frame(py, MessageType::CallError, [unique_id, code, description], details, write);
    }
    if let Ok(error) = message.cast_exact::<CallResultError>() {
        let CallResultError { unique_id, code, description, details, .. } = error.get();
        return error_frame(py, MessageType::CallResultError, [unique_id, code, description], details, write);
    }
    let found = message.get_type().name()?;
    let expected = "Call, CallResult, CallError, CallResultError or Send";
    Err(PyTypeError::new_err(format!("message: expected {expected}, found {found}")).into())
}

/// The text of a part of a message.
#[inline]
fn text<'m>(part: (&str, usize), value: &'m Bound<'_, PyAny>) -> Result<&'m str, Raised> {
    match cpython::ascii(value) {
        Some(text) => Ok(text),
        None => Ok(other_text(part, value)?),
    }
}

#[cold]
fn other_text<'m>((part, element): (&str, usize), value: &'m Bound<'_, PyAny>) -> PyResult<&'m str> {
    let Ok(text) = value.cast::<PyString>() else {
        return Err(PyTypeError::new_err(format!("{part}: expected str, found {}", value.get_type().name()?)));
    };
    source::utf8(text)?.map_err(|fault| {
        let kind = ViolationKind::Value(fault);
        let violation = core::Violation::new(kind, format!("/{element}"), 0);
        EncodeError::raise(value.py(), &[violation], None)
    })
}

#[inline]
fn request<'m, 'py: 'm, T>(
    py: Python<'py>,
    message_type: MessageType,
    [unique_id, action]: [&'m Py<PyAny>; 2],
    payload: &'m Py<PyAny>,
    write: impl FnOnce(&Message<'m, 'py>) -> Result<T, Raised>,
) -> Result<T, Raised> {
    write(&Outgoing::Request {
        message_type,
        unique_id: text(("unique_id", 1), unique_id.bind(py))?,
        action: text(("action", 2), action.bind(py))?,
        payload: payload.bind_borrowed(py),
    })
}

#[inline]
fn error_frame<'m, 'py: 'm, T>(
    py: Python<'py>,
    message_type: MessageType,
    [unique_id, code, description]: [&'m Py<PyAny>; 3],
    details: &'m Py<PyAny>,
    write: impl FnOnce(&Message<'m, 'py>) -> Result<T, Raised>,
) -> Result<T, Raised> {
    write(&Outgoing::Error {
        message_type,
        unique_id: text(("unique_id", 1), unique_id.bind(py))?,
        code: text(("code", 2), code.bind(py))?,
        description: text(("description", 3), description.bind(py))?,
        details: details.bind_borrowed(py),
    })
}
