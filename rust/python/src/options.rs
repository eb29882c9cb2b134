//! The options of a codec: their names, their values, and what is said of a wrong one.

use ocpp_fastcodec_core::{Edition, Kind, Version};
use pyo3::Borrowed;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyInt;

/// The spelling of property names.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Keys {
    Camel,
    Snake,
}

/// What a value of the schema type `number` becomes.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Numbers {
    /// A float, and a `Decimal` where no float is as large
    Float,
    /// A float, and an infinity where none is as large: what `json.loads` gives, and with it the package `ocpp`
    Loads,
    Decimal,
}

/// What a described payload becomes.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Payloads {
    Dict,
    Typed,
}

/// Finds the option of a name among all that there are.
pub(crate) fn choose<T: Copy>(option: &str, choices: &[(&str, T)], found: &str) -> PyResult<T> {
    if let Some((_, value)) = choices.iter().find(|(name, _)| *name == found) {
        return Ok(*value);
    }
    let names: Vec<_> = choices.iter().map(|(name, _)| format!("'{name}'")).collect();
    Err(PyValueError::new_err(format!("{option}: expected {}, found '{found}'", names.join(" or "))))
}

/// Finds a version by its number or by the name of its subprotocol.
pub(crate) fn version(name: &str) -> PyResult<Version> {
    Version::find(name).ok_or_else(|| {
        let known: Vec<_> = Version::ALL.iter().map(|version| format!("'{}'", version.number())).collect();
        let known = known.join(", ");
        PyValueError::new_err(format!(
            "version: expected {known} or a subprotocol name such as 'ocpp1.6', found '{name}'"
        ))
    })
}

/// An `int` argument. One that 128 bits do not hold is out of every range as well.
#[derive(Clone, Copy)]
pub(crate) struct Int(pub(crate) i128);

impl<'py> FromPyObject<'_, 'py> for Int {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match object.cast::<PyInt>() {
            Ok(integer) => Ok(Self(integer.extract().unwrap_or(i128::MIN))),
            Err(_) => Err(PyTypeError::new_err(format!("expected int, found {}", object.get_type().name()?))),
        }
    }
}

/// A limit between 1 and `most`.
pub(crate) fn limit(option: &str, Int(value): Int, most: usize) -> PyResult<usize> {
    match usize::try_from(value) {
        Ok(limit) if (1..=most).contains(&limit) => Ok(limit),
        _ => Err(PyValueError::new_err(format!("{option}: expected 1 to {most}"))),
    }
}

pub(crate) const KEYS: [(&str, Keys); 2] = [("camel", Keys::Camel), ("snake", Keys::Snake)];
pub(crate) const PAYLOADS: [(&str, Payloads); 2] = [("dict", Payloads::Dict), ("typed", Payloads::Typed)];
pub(crate) const NUMBERS: [(&str, Numbers); 2] = [("float", Numbers::Float), ("decimal", Numbers::Decimal)];
pub(crate) const EDITIONS: [(&str, Edition); 2] =
    [("official", Edition::Official), ("mobilityhouse", Edition::Mobilityhouse)];
pub(crate) const KINDS: [(&str, Kind); 2] = [("request", Kind::Request), ("response", Kind::Response)];

/// The name of an option's value.
pub(crate) fn name_of<T: Copy + PartialEq>(choices: &[(&'static str, T)], value: T) -> &'static str {
    choices.iter().find(|(_, choice)| *choice == value).map_or("", |(name, _)| name)
}
