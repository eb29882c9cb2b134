//! `DecodeError` and `Violation`: the core's refusal as Python data.

use crate::cpython::new;
use crate::policy::Label;
use ocpp_fastcodec_core::{self as core, FrameFault, Keyword, Refusal, ValueFault, ViolationKind};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};
use pyo3::{PyTraverseError, PyVisit};
use std::borrow::Cow;
use std::fmt::Write;

#[doc = stub!("Violation")]
#[pyclass(module = "ocpp_fastcodec", frozen, eq)]
pub(crate) struct Violation {
    /// JSON Schema's spelling, or `json`, `frame`, `action`, `duplicate`, `limit`.
    #[pyo3(get)]
    keyword: Cow<'static, str>,
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
        Self { keyword: keyword.into(), pointer, property, offset, expected, found, message, resolution, rule }
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
            keyword: violation.kind.keyword().name().into(),
            pointer: violation.pointer.clone(),
            property: violation.kind.property().map(str::to_owned),
            offset: violation.offset,
            expected,
            found,
            message: message(violation),
            resolution: label.map(|label| label.resolution.into()),
            rule: label.map(|label| label.rule.clone()),
        })
    }
}

/// The violation in words, and what Python has for it.
fn message(violation: &core::Violation) -> String {
    let message = violation.message();
    match violation.kind {
        ViolationKind::Value(ValueFault::NaiveDateTime) => message + ", such as `datetime.now(timezone.utc)`",
        _ => message,
    }
}

/// All violations as `Violation` objects.
pub(crate) fn objects<'py>(
    py: Python<'py>,
    violations: &[core::Violation],
    labels: &[Label],
) -> PyResult<Vec<Bound<'py, PyAny>>> {
    let object = |violation| Ok(Bound::new(py, Violation::from_core(py, violation, labels)?)?.into_any());
    violations.iter().map(object).collect()
}

/// All violations as a tuple of `Violation`.
pub(crate) fn violations<'py>(
    py: Python<'py>,
    violations: &[core::Violation],
    labels: &[Label],
) -> PyResult<Bound<'py, PyTuple>> {
    new::tuple(py, objects(py, violations, labels)?)
}

/// What was expected, and what was found.
fn facts(py: Python<'_>, kind: &ViolationKind) -> PyResult<(Py<PyAny>, Py<PyAny>)> {
    let none = || Ok(py.None());
    let text = |text: &str| PyResult::Ok(new::str(py, text)?.into_any().unbind());
    let float = |value| new::float(py, value).map(Bound::unbind).map_err(|error| *error);
    let int = |value| new::int(py, value).map(Bound::unbind).map_err(|error| *error);
    #[allow(clippy::cast_possible_wrap, reason = "lengths of what is in memory")]
    let count = |value: usize| int(value as i64);
    // A limit is an int where it is whole: the schemas write `0.0` for 0.
    let limit = |text: &str| -> PyResult<Py<PyAny>> {
        let value: f64 = text.parse()?;
        #[allow(clippy::cast_possible_truncation, reason = "whole and small")]
        if value.fract() == 0.0 && value.abs() < 1e15 { int(value as i64) } else { float(value) }
    };
    let (expected, found) = match kind {
        ViolationKind::Limit(kind) => (count(kind.limit()), none()),
        ViolationKind::Frame(fault) => match *fault {
            FrameFault::NotArray { found } => (text("array"), text(found.name())),
            FrameFault::Element { expected, found } => (text(expected.name()), text(found.name())),
            FrameFault::Elements { expected, found } | FrameFault::IdLength { limit: expected, length: found } => {
                (count(expected), count(found))
            }
            FrameFault::MessageType => (none(), text("integer")),
            FrameFault::ErrorCode => (none(), text("string")),
        },
        ViolationKind::Json(_)
        | ViolationKind::Value(_)
        | ViolationKind::NoAction
        | ViolationKind::Action { .. }
        | ViolationKind::Duplicate { .. }
        | ViolationKind::Required { .. }
        | ViolationKind::AdditionalProperties { .. }
        | ViolationKind::Foreign { .. } => (none(), none()),
        ViolationKind::Type { expected, found } => (text(expected.name()), text(found.name())),
        ViolationKind::Enum { literals, found, .. } => {
            let literals = literals.iter().map(|literal| Ok(text(literal)?.into_bound(py)));
            let literals = new::tuple(py, literals.collect::<PyResult<_>>()?)?;
            (Ok(literals.into_any().unbind()), text(found.name()))
        }
        ViolationKind::MinLength { limit, length: found }
        | ViolationKind::MaxLength { limit, length: found }
        | ViolationKind::MinItems { limit, items: found }
        | ViolationKind::MaxItems { limit, items: found } => (count(*limit as usize), count(*found)),
        ViolationKind::Minimum { limit: expected, found }
        | ViolationKind::Maximum { limit: expected, found }
        | ViolationKind::MultipleOf { divisor: expected, found } => (limit(expected), text(found.name())),
        ViolationKind::Format { format } => (text(format), text("string")),
    };
    Ok((expected?, found?))
}

#[doc = stub!("DecodeError")]
#[pyclass(module = "ocpp_fastcodec", extends = PyValueError, frozen)]
pub(crate) struct DecodeError {
    /// In document order; never empty. The first in the payload that no rule resolves decides the code.
    #[pyo3(get)]
    violations: Py<PyTuple>,
    /// The error code, spelled for the version; None where the protocol has none for this.
    #[pyo3(get)]
    code: Option<Py<PyString>>,
    /// The text of the violation that decides the code, as short as the version demands.
    #[pyo3(get)]
    description: Py<PyString>,
    /// The message id, where it can be read.
    #[pyo3(get)]
    unique_id: Option<Py<PyString>>,
    /// The message type number, where it can be read.
    #[pyo3(get)]
    message_type_id: Option<i64>,
    /// The action of a CALL or a SEND, where it can be read; of a CALLRESULT the one that it answers, where that is known.
    #[pyo3(get)]
    action: Option<Py<PyString>>,
    /// The frame to send back; None where the protocol says to stay silent.
    #[pyo3(get)]
    reply: Option<Py<PyString>>,
}

#[pymethods]
impl DecodeError {
    #[new]
    fn new(
        violations: Py<PyTuple>,
        code: Option<Py<PyString>>,
        description: Py<PyString>,
        unique_id: Option<Py<PyString>>,
        message_type_id: Option<i64>,
        action: Option<Py<PyString>>,
        reply: Option<Py<PyString>>,
    ) -> Self {
        Self { violations, code, description, unique_id, message_type_id, action, reply }
    }

    fn __str__(&self, py: Python<'_>) -> PyResult<String> {
        summary(py, self.action.as_ref(), &self.violations)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("DecodeError({})", PyString::new(py, &self.__str__(py)?).repr()?))
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.violations)?;
        visit.call(&self.description)?;
        [&self.code, &self.unique_id, &self.action, &self.reply].into_iter().try_for_each(|text| visit.call(text))
    }
}

impl DecodeError {
    /// Raises what the core has found.
    #[cold]
    pub(crate) fn raise(py: Python<'_>, refusal: &Refusal, labels: &[Label]) -> PyErr {
        let make = || {
            let arguments = vec![
                violations(py, &refusal.violations, labels)?.into_any(),
                optional(py, refusal.code.map(core::ErrorCode::name))?,
                new::str(py, &refusal.description)?.into_any(),
                optional(py, refusal.unique_id.as_deref())?,
                match refusal.message_type {
                    Some(number) => new::int(py, number).map_err(|error| *error)?,
                    None => py.None().into_bound(py),
                },
                optional(py, refusal.action.as_deref())?,
                optional(py, refusal.reply.as_deref())?,
            ];
            // By a call, so that `args` holds the arguments and the error can be pickled.
            py.get_type::<Self>().call1(new::tuple(py, arguments)?)
        };
        make().map_or_else(|error| error, PyErr::from_value)
    }
}

#[doc = stub!("EncodeError")]
#[pyclass(module = "ocpp_fastcodec", extends = PyValueError, frozen)]
pub(crate) struct EncodeError {
    /// Never empty.
    #[pyo3(get)]
    violations: Py<PyTuple>,
    /// The action of the message, where it has one.
    #[pyo3(get)]
    action: Option<Py<PyString>>,
}

#[pymethods]
impl EncodeError {
    #[new]
    #[pyo3(signature = (violations, action = None))]
    fn new(violations: Py<PyTuple>, action: Option<Py<PyString>>) -> Self {
        Self { violations, action }
    }

    fn __str__(&self, py: Python<'_>) -> PyResult<String> {
        summary(py, self.action.as_ref(), &self.violations)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("EncodeError({})", PyString::new(py, &self.__str__(py)?).repr()?))
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.violations)?;
        visit.call(&self.action)
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
            return PyTypeError::new_err(message(violation));
        }
        let make = || {
            let arguments = vec![violations(py, found, &[])?.into_any(), optional(py, action)?];
            py.get_type::<Self>().call1(new::tuple(py, arguments)?)
        };
        make().map_or_else(|error| error, PyErr::from_value)
    }
}

fn optional<'py>(py: Python<'py>, text: Option<&str>) -> PyResult<Bound<'py, PyAny>> {
    text.map_or_else(|| Ok(py.None().into_bound(py)), |text| Ok(new::str(py, text)?.into_any()))
}

/// The action, the violation that decides in words, and how many more there are.
fn summary(py: Python<'_>, action: Option<&Py<PyString>>, violations: &Py<PyTuple>) -> PyResult<String> {
    let violations = violations.bind(py);
    let Some(decisive) = decisive(violations) else { return Ok(String::new()) };
    let mut summary = String::new();
    if let Some(action) = action
        && !is_about_action(&decisive)
    {
        summary += &core::shown_name(&action.bind(py).to_string_lossy());
        summary += ": ";
    }
    summary += &decisive.str()?.to_string_lossy();
    if violations.len() > 1 {
        // Writing to a string cannot fail.
        let _ = write!(summary, " (and {} more)", violations.len() - 1);
    }
    Ok(summary)
}

/// The violation that decides, by the rule of [`Refusal::decisive`].
fn decisive<'py>(violations: &Bound<'py, PyTuple>) -> Option<Bound<'py, PyAny>> {
    let is_in_payload =
        |violation: &Violation| Keyword::named(&violation.keyword).is_none_or(Keyword::is_about_payload);
    let is_decisive = |violation: &Violation| violation.resolution.is_none() && is_in_payload(violation);
    let holds = |item: &Bound<'_, PyAny>, test: &dyn Fn(&Violation) -> bool| {
        item.cast::<Violation>().is_ok_and(|violation| test(violation.get()))
    };
    let first = violations.get_item(0).ok()?;
    let found =
        if holds(&first, &is_in_payload) { violations.iter().find(|item| holds(item, &is_decisive)) } else { None };
    Some(found.unwrap_or(first))
}

/// Whether a violation names the action itself.
fn is_about_action(violation: &Bound<'_, PyAny>) -> bool {
    violation.cast::<Violation>().is_ok_and(|violation| violation.get().keyword == Keyword::Action.name())
}
