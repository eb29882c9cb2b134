//! `DecodeError` and `Violation`: the core's refusal as Python data.

use crate::policy::Label;
use ocpp_fastcodec_core::{self as core, FrameFault, Refusal, ValueFault, ViolationKind};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};
use pyo3::{IntoPyObjectExt, PyTraverseError, PyVisit};

/// One rule that a frame breaks, and where.
#[pyclass(module = "ocpp_fastcodec", frozen, eq)]
pub(crate) struct Violation {
    /// JSON Schema's spelling, or `json`, `frame`, `action`, `duplicate`, `limit`.
    #[pyo3(get)]
    keyword: String,
    /// JSON Pointer (RFC 6901) into the payload; for `frame` and `action` into the frame.
    #[pyo3(get)]
    pointer: String,
    /// The property that is missing, extra or doubled.
    #[pyo3(get)]
    property: Option<String>,
    /// The byte of the frame where the value begins.
    #[pyo3(get)]
    offset: usize,
    /// The limit, type, format or literals that belong there.
    #[pyo3(get)]
    expected: Py<PyAny>,
    /// The JSON type or the length that is there, never a value.
    #[pyo3(get)]
    found: Py<PyAny>,
    /// All that in words.
    #[pyo3(get)]
    message: String,
    /// What a rule does about it: `accept`, `repair` or `drop`; None where no rule resolves it.
    #[pyo3(get)]
    resolution: Option<String>,
    /// The rule, by its name or in words.
    #[pyo3(get)]
    rule: Option<String>,
}

impl PartialEq for Violation {
    /// The message says what was expected and found.
    fn eq(&self, other: &Self) -> bool {
        (&self.keyword, &self.pointer, &self.property, self.offset, &self.message, &self.resolution, &self.rule)
            == (
                &other.keyword,
                &other.pointer,
                &other.property,
                other.offset,
                &other.message,
                &other.resolution,
                &other.rule,
            )
    }
}

type ViolationFields<'a> =
    (&'a str, &'a str, Option<&'a str>, usize, &'a Py<PyAny>, &'a Py<PyAny>, &'a str, Option<&'a str>, Option<&'a str>);

#[pymethods]
impl Violation {
    #[new]
    #[pyo3(signature = (keyword, pointer, property, offset, expected, found, message, resolution = None, rule = None))]
    #[allow(clippy::too_many_arguments, reason = "its fields")]
    fn new(
        keyword: String,
        pointer: String,
        property: Option<String>,
        offset: usize,
        expected: Py<PyAny>,
        found: Py<PyAny>,
        message: String,
        resolution: Option<String>,
        rule: Option<String>,
    ) -> Self {
        Self { keyword, pointer, property, offset, expected, found, message, resolution, rule }
    }

    fn __getnewargs__(&self) -> ViolationFields<'_> {
        let property = self.property.as_deref();
        let (resolution, rule) = (self.resolution.as_deref(), self.rule.as_deref());
        let (keyword, pointer, message) = (&self.keyword, &self.pointer, &self.message);
        (keyword, pointer, property, self.offset, &self.expected, &self.found, message, resolution, rule)
    }

    fn __hash__(&self) -> u64 {
        use std::hash::{DefaultHasher, Hash, Hasher};
        let mut hasher = DefaultHasher::new();
        let place = (&self.keyword, &self.pointer, &self.property, self.offset);
        (place, &self.message, &self.resolution, &self.rule).hash(&mut hasher);
        hasher.finish()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let message = PyString::new(py, &self.message).repr()?;
        let (keyword, pointer) = (&self.keyword, PyString::new(py, &self.pointer).repr()?);
        Ok(format!("Violation('{keyword}', {pointer}, {message})"))
    }

    fn __str__(&self) -> &str {
        &self.message
    }
}

impl Violation {
    /// `labels` are those of the rules that the violation may name.
    pub(crate) fn from_core(py: Python<'_>, violation: &core::Violation, labels: &[Label]) -> PyResult<Self> {
        let (expected, found) = facts(py, &violation.kind)?;
        let label = violation.rule.map(|rule| &labels[rule]);
        Ok(Self {
            keyword: violation.kind.keyword().into(),
            pointer: violation.pointer.clone(),
            property: violation.kind.property().map(str::to_owned),
            offset: violation.offset,
            expected,
            found,
            message: violation.to_string(),
            resolution: label.map(|label| label.resolution.into()),
            rule: label.map(|label| label.rule.clone()),
        })
    }
}

/// All violations as a tuple of `Violation`.
pub(crate) fn violations<'py>(
    py: Python<'py>,
    violations: &[core::Violation],
    labels: &[Label],
) -> PyResult<Bound<'py, PyTuple>> {
    let violations = violations.iter().map(|violation| Violation::from_core(py, violation, labels));
    PyTuple::new(py, violations.collect::<PyResult<Vec<_>>>()?)
}

/// What was expected, and what was found.
fn facts(py: Python<'_>, kind: &ViolationKind) -> PyResult<(Py<PyAny>, Py<PyAny>)> {
    /// A limit is an int where it is whole: the schemas write `0.0` for 0.
    fn limit(py: Python<'_>, text: &str) -> PyResult<Py<PyAny>> {
        let float: f64 = text.parse()?;
        #[allow(clippy::cast_possible_truncation, reason = "whole and small")]
        if float.fract() == 0.0 && float.abs() < 1e15 { (float as i64).into_py_any(py) } else { float.into_py_any(py) }
    }
    let none = || py.None();
    Ok(match kind {
        ViolationKind::Limit(kind) => (kind.limit().into_py_any(py)?, none()),
        ViolationKind::Frame(fault) => match *fault {
            FrameFault::NotArray { found } => ("array".into_py_any(py)?, found.name().into_py_any(py)?),
            FrameFault::Element { expected, found } => {
                (expected.name().into_py_any(py)?, found.name().into_py_any(py)?)
            }
            FrameFault::Elements { expected, found } | FrameFault::IdLength { limit: expected, length: found } => {
                (expected.into_py_any(py)?, found.into_py_any(py)?)
            }
            FrameFault::MessageType => (none(), "integer".into_py_any(py)?),
            FrameFault::ErrorCode => (none(), "string".into_py_any(py)?),
        },
        ViolationKind::Json(_)
        | ViolationKind::Value(_)
        | ViolationKind::NoAction
        | ViolationKind::Action { .. }
        | ViolationKind::Duplicate { .. }
        | ViolationKind::Required { .. }
        | ViolationKind::AdditionalProperties { .. } => (none(), none()),
        ViolationKind::Type { expected, found } => (expected.name().into_py_any(py)?, found.name().into_py_any(py)?),
        ViolationKind::Enum { literals, found } => (
            PyTuple::new(py, literals.iter().map(|literal| &**literal))?.into_py_any(py)?,
            found.name().into_py_any(py)?,
        ),
        ViolationKind::MaxLength { limit, length: found }
        | ViolationKind::MinItems { limit, items: found }
        | ViolationKind::MaxItems { limit, items: found } => (limit.into_py_any(py)?, found.into_py_any(py)?),
        ViolationKind::Minimum { limit: expected, found }
        | ViolationKind::Maximum { limit: expected, found }
        | ViolationKind::MultipleOf { divisor: expected, found } => {
            (limit(py, expected)?, found.name().into_py_any(py)?)
        }
        ViolationKind::Format { format } => (format.into_py_any(py)?, "string".into_py_any(py)?),
    })
}

/// A frame that is refused: why, and what to answer.
#[pyclass(module = "ocpp_fastcodec", extends = PyValueError, frozen)]
pub(crate) struct DecodeError {
    /// In document order; never empty. The first decides the code.
    #[pyo3(get)]
    violations: Py<PyTuple>,
    /// The error code, spelled for the version; None where the protocol has none for this.
    #[pyo3(get)]
    code: Option<String>,
    /// The text of the first violation, as short as the version demands.
    #[pyo3(get)]
    description: String,
    /// The message id, where it can be read.
    #[pyo3(get)]
    unique_id: Option<String>,
    /// The message type number, where it can be read.
    #[pyo3(get)]
    message_type_id: Option<i64>,
    /// The action of a CALL or a SEND, where it can be read.
    #[pyo3(get)]
    action: Option<String>,
    /// The frame to send back; None where the protocol says to stay silent.
    #[pyo3(get)]
    reply: Option<String>,
}

#[pymethods]
impl DecodeError {
    #[new]
    fn new(
        violations: Py<PyTuple>,
        code: Option<String>,
        description: String,
        unique_id: Option<String>,
        message_type_id: Option<i64>,
        action: Option<String>,
        reply: Option<String>,
    ) -> Self {
        Self { violations, code, description, unique_id, message_type_id, action, reply }
    }

    fn __str__(&self, py: Python<'_>) -> PyResult<String> {
        summary(self.violations.bind(py))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("DecodeError({})", PyString::new(py, &self.__str__(py)?).repr()?))
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.violations)
    }
}

impl DecodeError {
    /// Raises what the core has found.
    #[cold]
    pub(crate) fn raise(py: Python<'_>, refusal: &Refusal, labels: &[Label]) -> PyErr {
        let arguments = || {
            let violations = violations(py, &refusal.violations, labels)?;
            let code = refusal.code.map(core::ErrorCode::name);
            let Refusal { description, unique_id, message_type, action, reply, .. } = refusal;
            // By a call, so that `args` holds the arguments and the error can be pickled.
            py.get_type::<Self>().call1((violations, code, description, unique_id, message_type, action, reply))
        };
        arguments().map_or_else(|error| error, PyErr::from_value)
    }
}

/// A message that is not written: all that is wrong with it.
#[pyclass(module = "ocpp_fastcodec", extends = PyValueError, frozen)]
pub(crate) struct EncodeError {
    /// Never empty.
    #[pyo3(get)]
    violations: Py<PyTuple>,
    /// The action of the message, where it has one.
    #[pyo3(get)]
    action: Option<String>,
}

#[pymethods]
impl EncodeError {
    #[new]
    #[pyo3(signature = (violations, action = None))]
    fn new(violations: Py<PyTuple>, action: Option<String>) -> Self {
        Self { violations, action }
    }

    fn __str__(&self, py: Python<'_>) -> PyResult<String> {
        summary(self.violations.bind(py))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("EncodeError({})", PyString::new(py, &self.__str__(py)?).repr()?))
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.violations)
    }
}

impl EncodeError {
    /// Raises what the core has found; a type that has no JSON is a `TypeError`.
    #[cold]
    pub(crate) fn raise(py: Python<'_>, found: &[core::Violation], action: Option<&str>) -> PyErr {
        let foreign = |violation: &&core::Violation| {
            matches!(violation.kind, ViolationKind::Value(ValueFault::Foreign { .. } | ValueFault::Key { .. }))
        };
        if let Some(violation) = found.iter().find(foreign) {
            return PyTypeError::new_err(violation.to_string());
        }
        let arguments = || py.get_type::<Self>().call1((violations(py, found, &[])?, action));
        arguments().map_or_else(|error| error, PyErr::from_value)
    }
}

/// The first violation in words, and how many more there are.
fn summary(violations: &Bound<'_, PyTuple>) -> PyResult<String> {
    let Ok(first) = violations.get_item(0) else { return Ok(String::new()) };
    let first = first.str()?.to_string_lossy().into_owned();
    Ok(match violations.len() {
        1 => first,
        count => format!("{first} (and {} more)", count - 1),
    })
}
