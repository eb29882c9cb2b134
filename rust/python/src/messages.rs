//! The five messages and the header: immutable, compared by value, matched by position.

use crate::cpython::{Message, Spares};
use crate::unset::{Given, unset};
use ocpp_fastcodec_core::{DataStatus, MessageType, Version};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};
use pyo3::{PyTraverseError, PyVisit, intern};
use std::convert::Infallible;

/// Arguments to make an equal object, for pickle and copy.
type NewArgs<'py> = (Bound<'py, PyTuple>, Bound<'py, PyDict>);

/// What was off-spec in a frame and accepted: a tuple of violations, or a [`Judged`] where extensions say something of the
/// data. Nearly always there is none, and then there is no tuple either: each message would count a reference to it, and each
/// collection of garbage would visit it.
pub(crate) struct Deviations(Option<Py<PyAny>>);

/// What extensions say of a message's data, with its deviations.
#[pyclass(module = "ocpp_fastcodec", frozen)]
pub(crate) struct Judged {
    deviations: Option<Py<PyTuple>>,
    data: Option<Py<PyAny>>,
    violations: Option<Py<PyTuple>>,
    status: Option<DataStatus>,
}

#[pymethods]
impl Judged {
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.deviations)?;
        visit.call(&self.data)?;
        visit.call(&self.violations)
    }
}

impl Judged {
    pub(crate) fn new(data: Option<Py<PyAny>>, violations: Option<Py<PyTuple>>, status: Option<DataStatus>) -> Self {
        Self { deviations: None, data, violations, status }
    }
}

impl Deviations {
    pub(crate) const NONE: Self = Self(None);

    /// The deviations, with what extensions say of the data.
    pub(crate) fn with_data(self, py: Python<'_>, judged: Judged) -> PyResult<Self> {
        let deviations = self.0.map(|deviations| deviations.into_bound(py).cast_into::<PyTuple>()).transpose()?;
        let deviations = deviations.map(Bound::unbind);
        Ok(Self(Some(Py::new(py, Judged { deviations, ..judged })?.into_any())))
    }

    /// What a message is made with by hand.
    fn given(
        py: Python<'_>,
        deviations: Option<Py<PyTuple>>,
        Given(data): Given,
        violations: Option<Py<PyTuple>>,
        status: Option<&str>,
    ) -> PyResult<Self> {
        let plain = Self(deviations.map(Py::into_any));
        if data.is_none() && violations.is_none() && status.is_none() {
            return Ok(plain);
        }
        let known = |name: &str| {
            let expected = DataStatus::ALL.map(DataStatus::name).join(", ");
            DataStatus::named(name)
                .ok_or_else(|| PyValueError::new_err(format!("data_status: expected one of {expected}")))
        };
        plain.with_data(py, Judged::new(data, violations, status.map(known).transpose()?))
    }

    #[inline]
    fn part(&self) -> Option<&Py<PyAny>> {
        self.0.as_ref()
    }

    fn judged<'py>(&'py self, py: Python<'py>) -> Option<&'py Judged> {
        self.0.as_ref().and_then(|found| found.bind(py).cast::<Judged>().ok()).map(Bound::get)
    }

    /// The value of the JSON in a text.
    fn data<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let data = self.judged(py).and_then(|judged| judged.data.as_ref());
        data.map_or_else(|| unset(py), |data| Ok(data.bind(py).clone()))
    }

    fn data_violations<'py>(&self, py: Python<'py>) -> Bound<'py, PyTuple> {
        let violations = self.judged(py).and_then(|judged| judged.violations.as_ref());
        violations.map_or_else(|| PyTuple::empty(py), |violations| violations.bind(py).clone())
    }

    fn data_status(&self, py: Python<'_>) -> Option<&'static str> {
        self.judged(py).and_then(|judged| judged.status).map(DataStatus::name)
    }
}

impl From<Bound<'_, PyTuple>> for Deviations {
    fn from(violations: Bound<'_, PyTuple>) -> Self {
        Self(Some(violations.into_any().unbind()))
    }
}

impl<'py> IntoPyObject<'py> for &Deviations {
    type Target = PyTuple;
    type Output = Bound<'py, PyTuple>;
    type Error = Infallible;

    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Infallible> {
        let plain = self.0.as_ref().and_then(|found| found.bind(py).cast::<PyTuple>().ok()).cloned();
        let judged = || Some(self.judged(py)?.deviations.as_ref()?.bind(py).clone());
        Ok(plain.or_else(judged).unwrap_or_else(|| PyTuple::empty(py)))
    }
}

/// Visits a message for `PyO3`, whose visit makes its class known to the collector; see [`Message`].
fn visit_parts(message: &impl Message, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
    message.parts().into_iter().flatten().try_for_each(|part| visit.call(part))
}

/// A payload in a repr: whether there is one, but nothing of it.
fn outline(payload: &Bound<'_, PyAny>) -> &'static str {
    match payload.len() {
        Ok(0) => "{}",
        _ => "{…}",
    }
}

fn new_args<'py, const N: usize>(
    py: Python<'py>,
    positional: [&Py<PyAny>; N],
    deviations: &Deviations,
    version: Option<Version>,
) -> PyResult<NewArgs<'py>> {
    let keywords = PyDict::new(py);
    if let Some(judged) = deviations.judged(py) {
        if let Some(data) = &judged.data {
            keywords.set_item("data", data)?;
        }
        keywords.set_item("data_violations", &judged.violations)?;
        keywords.set_item("data_status", judged.status.map(DataStatus::name))?;
    }
    let deviations = deviations.into_pyobject(py)?;
    if !deviations.is_empty() {
        keywords.set_item("deviations", deviations)?;
    }
    if let Some(version) = version {
        keywords.set_item("version", version.number())?;
    }
    Ok((PyTuple::new(py, positional)?, keywords))
}

/// The version of a message: that of the codec that decoded it, or what its maker says.
fn known_version(version: Option<&str>) -> PyResult<Option<Version>> {
    version.map(crate::options::version).transpose()
}

/// A class with a type of payload in brackets, for annotations.
pub(crate) fn generic_alias<'py>(class: &Bound<'py, PyType>, item: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = class.py();
    py.import(intern!(py, "types"))?.getattr(intern!(py, "GenericAlias"))?.call1((class, item))
}

/// Checks an error's code by the version's table and cuts its description, where the version is known; `encode` does
/// the same where it is not.
fn error_text(
    py: Python<'_>,
    version: Option<Version>,
    code: &Bound<'_, PyString>,
    description: &Bound<'_, PyString>,
) -> PyResult<(Py<PyAny>, Py<PyAny>)> {
    let Some(version) = version else { return Ok((code.clone().into(), description.clone().into())) };
    // The interpreter's own error would hold the text.
    let text = |part: &str| PyValueError::new_err(format!("{part}: unpaired surrogate in a string"));
    crate::replies::error_code(version, "code", code.to_str().map_err(|_| text("code"))?)?;
    let whole = description.to_str().map_err(|_| text("description"))?;
    let description = PyString::new(py, version.cut_description(whole));
    Ok((code.clone().into(), description.into()))
}

fn all_equal<const N: usize>(py: Python<'_>, pairs: [(&Py<PyAny>, &Py<PyAny>); N]) -> PyResult<bool> {
    for (left, right) in pairs {
        if !left.bind(py).eq(right)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// A CALL and a SEND have the same parts.
macro_rules! request {
    ($(#[$doc:meta])* $name:ident, $number:literal, { $($method:tt)* }) => {
        $(#[$doc])*
        #[pyclass(module = "ocpp_fastcodec", frozen)]
        pub(crate) struct $name {
            #[pyo3(get)]
            pub(crate) unique_id: Py<PyAny>,
            #[pyo3(get)]
            pub(crate) action: Py<PyAny>,
            #[pyo3(get)]
            pub(crate) payload: Py<PyAny>,
            #[pyo3(get)]
            pub(crate) deviations: Deviations,
            pub(crate) version: Option<Version>,
        }

        #[pymethods]
        impl $name {
            #[classattr]
            #[pyo3(name = "__match_args__")]
            const MATCH_ARGS: (&str, &str, &str) = ("unique_id", "action", "payload");
            #[classattr]
            #[pyo3(name = "message_type_id")]
            const MESSAGE_TYPE_ID: u8 = $number;

            #[new]
            #[pyo3(signature = (
                unique_id, action, payload, *, deviations = None, version = None, data = Given(None),
                data_violations = None, data_status = None
            ))]
            #[allow(clippy::too_many_arguments, reason = "its parts")]
            fn new(
                py: Python<'_>,
                unique_id: Py<PyAny>,
                action: Py<PyAny>,
                payload: Py<PyAny>,
                deviations: Option<Py<PyTuple>>,
                version: Option<&str>,
                data: Given,
                data_violations: Option<Py<PyTuple>>,
                data_status: Option<&str>,
            ) -> PyResult<Self> {
                let deviations = Deviations::given(py, deviations, data, data_violations, data_status)?;
                Ok(Self { unique_id, action, payload, deviations, version: known_version(version)? })
            }

            #[doc = stub!(stringify!($name), ".data")]
            #[getter]
            fn data<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                self.deviations.data(py)
            }

            #[doc = stub!(stringify!($name), ".data_violations")]
            #[getter]
            fn data_violations<'py>(&self, py: Python<'py>) -> Bound<'py, PyTuple> {
                self.deviations.data_violations(py)
            }

            #[doc = stub!(stringify!($name), ".data_status")]
            #[getter]
            fn data_status(&self, py: Python<'_>) -> Option<&'static str> {
                self.deviations.data_status(py)
            }

            #[classmethod]
            fn __class_getitem__<'py>(cls: &Bound<'py, PyType>, item: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
                generic_alias(cls, item)
            }

            #[doc = stub!(stringify!($name), ".version")]
            #[getter]
            fn version(&self) -> Option<&'static str> {
                self.version.map(Version::number)
            }

            $($method)*

            fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> PyResult<NewArgs<'py>> {
                new_args(py, [&self.unique_id, &self.action, &self.payload], &self.deviations, self.version)
            }

            fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
                let Ok(other) = other.cast::<Self>() else { return Ok(false) };
                let other = other.get();
                let header = [(&self.unique_id, &other.unique_id), (&self.action, &other.action)];
                Ok(all_equal(py, header)? && all_equal(py, [(&self.payload, &other.payload)])?)
            }

            fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
                let (id, action) = (self.unique_id.bind(py).repr()?, self.action.bind(py).repr()?);
                Ok(format!(concat!(stringify!($name), "({}, {}, {})"), id, action, outline(self.payload.bind(py))))
            }

            fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
                visit_parts(self, &visit)
            }
        }

        impl Message for $name {
            #[inline]
            fn parts(&self) -> [Option<&Py<PyAny>>; 2] {
                [Some(&self.payload), self.deviations.part()]
            }

            #[inline]
            fn into_references(self) -> [Option<Py<PyAny>>; 5] {
                let Self { unique_id, action, payload, deviations, version: _ } = self;
                [Some(unique_id), Some(action), Some(payload), deviations.0, None]
            }

            fn spares() -> &'static Spares {
                static SPARES: Spares = Spares::new();
                &SPARES
            }
        }
    };
}

request! {
    #[doc = stub!("Call")]
    Call, 2, {
        #[doc = stub!("Call.result")]
        fn result(&self, py: Python<'_>, payload: Py<PyAny>) -> CallResult {
            CallResult {
                unique_id: self.unique_id.clone_ref(py),
                payload,
                action: self.action.clone_ref(py),
                validated: false,
                deviations: Deviations::NONE,
                version: self.version,
            }
        }

        #[doc = stub!("Call.error")]
        #[pyo3(signature = (code, description = None, details = None), text_signature = "($self, code, description='', details=None)")]
        fn error(
            &self,
            py: Python<'_>,
            code: &Bound<'_, PyString>,
            description: Option<&Bound<'_, PyString>>,
            details: Option<Py<PyAny>>,
        ) -> PyResult<CallError> {
            let empty = PyString::new(py, "");
            let (code, description) = error_text(py, self.version, code, description.unwrap_or(&empty))?;
            Ok(CallError {
                unique_id: self.unique_id.clone_ref(py),
                code,
                description,
                details: details.unwrap_or_else(|| PyDict::new(py).into()),
                deviations: Deviations::NONE,
                version: self.version,
            })
        }
    }
}
request! {
    #[doc = stub!("Send")]
    Send, 6, {}
}

#[doc = stub!("CallResult")]
#[pyclass(module = "ocpp_fastcodec", frozen)]
pub(crate) struct CallResult {
    #[pyo3(get)]
    pub(crate) unique_id: Py<PyAny>,
    #[pyo3(get)]
    pub(crate) payload: Py<PyAny>,
    #[pyo3(get)]
    pub(crate) action: Py<PyAny>,
    #[pyo3(get)]
    pub(crate) validated: bool,
    #[pyo3(get)]
    pub(crate) deviations: Deviations,
    pub(crate) version: Option<Version>,
}

#[pymethods]
impl CallResult {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&str, &str, &str) = ("unique_id", "payload", "action");
    #[classattr]
    #[pyo3(name = "message_type_id")]
    const MESSAGE_TYPE_ID: u8 = 3;

    #[new]
    #[pyo3(signature = (
        unique_id, payload, action = None, *, validated = false, deviations = None, version = None, data = Given(None),
        data_violations = None, data_status = None
    ))]
    #[allow(clippy::too_many_arguments, reason = "its parts")]
    fn new(
        py: Python<'_>,
        unique_id: Py<PyAny>,
        payload: Py<PyAny>,
        action: Option<Py<PyAny>>,
        validated: bool,
        deviations: Option<Py<PyTuple>>,
        version: Option<&str>,
        data: Given,
        data_violations: Option<Py<PyTuple>>,
        data_status: Option<&str>,
    ) -> PyResult<Self> {
        let action = action.unwrap_or_else(|| py.None());
        let deviations = Deviations::given(py, deviations, data, data_violations, data_status)?;
        Ok(Self { unique_id, payload, action, validated, deviations, version: known_version(version)? })
    }

    #[doc = stub!("CallResult.data")]
    #[getter]
    fn data<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.deviations.data(py)
    }

    #[doc = stub!("CallResult.data_violations")]
    #[getter]
    fn data_violations<'py>(&self, py: Python<'py>) -> Bound<'py, PyTuple> {
        self.deviations.data_violations(py)
    }

    #[doc = stub!("CallResult.data_status")]
    #[getter]
    fn data_status(&self, py: Python<'_>) -> Option<&'static str> {
        self.deviations.data_status(py)
    }

    #[classmethod]
    fn __class_getitem__<'py>(cls: &Bound<'py, PyType>, item: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        generic_alias(cls, item)
    }

    #[doc = stub!("CallResult.version")]
    #[getter]
    fn version(&self) -> Option<&'static str> {
        self.version.map(Version::number)
    }

    #[doc = stub!("CallResult.error")]
    #[pyo3(
        signature = (code, description = None, details = None),
        text_signature = "($self, code, description='', details=None)"
    )]
    fn error(
        &self,
        py: Python<'_>,
        code: &Bound<'_, PyString>,
        description: Option<&Bound<'_, PyString>>,
        details: Option<Py<PyAny>>,
    ) -> PyResult<CallResultError> {
        if let Some(version) = self.version
            && !version.message_types().contains(&MessageType::CallResultError)
        {
            let number = version.number();
            return Err(PyValueError::new_err(format!(
                "OCPP {number} has no CALLRESULTERROR: a result is not refused"
            )));
        }
        let empty = PyString::new(py, "");
        let (code, description) = error_text(py, self.version, code, description.unwrap_or(&empty))?;
        Ok(CallResultError {
            unique_id: self.unique_id.clone_ref(py),
            code,
            description,
            details: details.unwrap_or_else(|| PyDict::new(py).into()),
            deviations: Deviations::NONE,
            version: self.version,
        })
    }

    fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> PyResult<NewArgs<'py>> {
        let arguments = new_args(py, [&self.unique_id, &self.payload, &self.action], &self.deviations, self.version)?;
        arguments.1.set_item("validated", self.validated)?;
        Ok(arguments)
    }

    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        let Ok(other) = other.cast::<Self>() else {
            return Ok(false);
        };
        let other = other.get();
        let header = [(&self.unique_id, &other.unique_id), (&self.action, &other.action)];
        Ok(all_equal(py, header)? && all_equal(py, [(&self.payload, &other.payload)])?)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let (id, payload) = (self.unique_id.bind(py).repr()?, outline(self.payload.bind(py)));
        if self.action.is_none(py) {
            return Ok(format!("CallResult({id}, {payload})"));
        }
        Ok(format!("CallResult({id}, {payload}, {})", self.action.bind(py).repr()?))
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit_parts(self, &visit)
    }
}

impl Message for CallResult {
    #[inline]
    fn parts(&self) -> [Option<&Py<PyAny>>; 2] {
        [Some(&self.payload), self.deviations.part()]
    }

    #[inline]
    fn into_references(self) -> [Option<Py<PyAny>>; 5] {
        let Self { unique_id, payload, action, validated: _, deviations, version: _ } = self;
        [Some(unique_id), Some(payload), Some(action), deviations.0, None]
    }

    fn spares() -> &'static Spares {
        static SPARES: Spares = Spares::new();
        &SPARES
    }
}

/// A CALLERROR and a CALLRESULTERROR have the same parts.
macro_rules! error {
    ($(#[$doc:meta])* $name:ident, $number:literal) => {
        $(#[$doc])*
        #[pyclass(module = "ocpp_fastcodec", frozen)]
        pub(crate) struct $name {
            #[pyo3(get)]
            pub(crate) unique_id: Py<PyAny>,
            #[pyo3(get)]
            pub(crate) code: Py<PyAny>,
            #[pyo3(get)]
            pub(crate) description: Py<PyAny>,
            #[pyo3(get)]
            pub(crate) details: Py<PyAny>,
            #[pyo3(get)]
            pub(crate) deviations: Deviations,
            pub(crate) version: Option<Version>,
        }

        #[pymethods]
        impl $name {
            #[classattr]
            #[pyo3(name = "__match_args__")]
            const MATCH_ARGS: (&str, &str, &str, &str) = ("unique_id", "code", "description", "details");
            #[classattr]
            #[pyo3(name = "message_type_id")]
            const MESSAGE_TYPE_ID: u8 = $number;

            #[new]
            #[pyo3(signature = (unique_id, code, description = None, details = None, *, deviations = None, version = None))]
            fn new(
                py: Python<'_>,
                unique_id: Py<PyAny>,
                code: Py<PyAny>,
                description: Option<Py<PyAny>>,
                details: Option<Py<PyAny>>,
                deviations: Option<Py<PyTuple>>,
                version: Option<&str>,
            ) -> PyResult<Self> {
                let description = description.unwrap_or_else(|| PyString::new(py, "").into());
                let details = details.unwrap_or_else(|| PyDict::new(py).into());
                let version = known_version(version)?;
                Ok(Self { unique_id, code, description, details, deviations: Deviations(deviations.map(Py::into_any)), version })
            }

            #[doc = stub!(stringify!($name), ".version")]
            #[getter]
            fn version(&self) -> Option<&'static str> {
                self.version.map(Version::number)
            }

            fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> PyResult<NewArgs<'py>> {
                let parts = [&self.unique_id, &self.code, &self.description, &self.details];
                new_args(py, parts, &self.deviations, self.version)
            }

            fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
                let Ok(other) = other.cast::<Self>() else { return Ok(false) };
                let other = other.get();
                all_equal(py, [
                    (&self.unique_id, &other.unique_id),
                    (&self.code, &other.code),
                    (&self.description, &other.description),
                    (&self.details, &other.details),
                ])
            }

            fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
                let (id, code) = (self.unique_id.bind(py).repr()?, self.code.bind(py).repr()?);
                let details = outline(self.details.bind(py));
                let description = if self.description.bind(py).is_truthy()? { "'…'" } else { "''" };
                Ok(format!(concat!(stringify!($name), "({}, {}, {}, {})"), id, code, description, details))
            }

            fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
                visit_parts(self, &visit)
            }
        }

        impl Message for $name {
            #[inline]
            fn parts(&self) -> [Option<&Py<PyAny>>; 2] {
                [Some(&self.details), self.deviations.part()]
            }

            #[inline]
            fn into_references(self) -> [Option<Py<PyAny>>; 5] {
                let Self { unique_id, code, description, details, deviations, version: _ } = self;
                [Some(unique_id), Some(code), Some(description), Some(details), deviations.0]
            }

            fn spares() -> &'static Spares {
                static SPARES: Spares = Spares::new();
                &SPARES
            }
        }
    };
}

error! {
    #[doc = stub!("CallError")]
    CallError, 4
}
error! {
    #[doc = stub!("CallResultError")]
    CallResultError, 5
}

#[doc = stub!("KeepAlive")]
#[pyclass(module = "ocpp_fastcodec", frozen)]
pub(crate) struct KeepAlive {
    #[pyo3(get)]
    pub(crate) deviations: Deviations,
    pub(crate) version: Option<Version>,
}

#[pymethods]
impl KeepAlive {
    #[classattr]
    #[pyo3(name = "message_type_id")]
    const MESSAGE_TYPE_ID: Option<u8> = None;
    #[classattr]
    #[pyo3(name = "unique_id")]
    const UNIQUE_ID: Option<&str> = None;

    #[new]
    #[pyo3(signature = (*, deviations = None, version = None))]
    fn new(deviations: Option<Py<PyTuple>>, version: Option<&str>) -> PyResult<Self> {
        Ok(Self { deviations: Deviations(deviations.map(Py::into_any)), version: known_version(version)? })
    }

    #[doc = stub!("KeepAlive.version")]
    #[getter]
    fn version(&self) -> Option<&'static str> {
        self.version.map(Version::number)
    }

    fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> PyResult<NewArgs<'py>> {
        new_args(py, [], &self.deviations, self.version)
    }

    #[allow(clippy::unused_self, reason = "one is like another")]
    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.is_instance_of::<Self>()
    }

    #[allow(clippy::unused_self, reason = "one is like another")]
    fn __repr__(&self) -> &'static str {
        "KeepAlive()"
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.deviations.0)
    }
}

#[doc = stub!("Header")]
#[pyclass(module = "ocpp_fastcodec", frozen, eq, get_all)]
#[derive(PartialEq)]
pub(crate) struct Header {
    pub(crate) message_type_id: i64,
    pub(crate) unique_id: String,
    pub(crate) action: Option<String>,
}

#[pymethods]
impl Header {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&str, &str, &str) = ("message_type_id", "unique_id", "action");

    #[new]
    #[pyo3(signature = (message_type_id, unique_id, action = None))]
    fn new(message_type_id: i64, unique_id: String, action: Option<String>) -> Self {
        Self { message_type_id, unique_id, action }
    }

    fn __getnewargs__(&self) -> (i64, &str, Option<&str>) {
        (self.message_type_id, &self.unique_id, self.action.as_deref())
    }

    fn __hash__(&self) -> u64 {
        use std::hash::{DefaultHasher, Hash, Hasher};
        let mut hasher = DefaultHasher::new();
        self.__getnewargs__().hash(&mut hasher);
        hasher.finish()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let parts = PyTuple::new(
            py,
            [
                self.message_type_id.into_pyobject(py)?.into_any(),
                self.unique_id.as_str().into_pyobject(py)?.into_any(),
                self.action.as_deref().into_pyobject(py)?.into_any(),
            ],
        )?;
        Ok(format!("Header{}", parts.repr()?))
    }
}
