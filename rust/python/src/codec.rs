//! The `Codec` class: options in, messages out.

use crate::cpython::{self, Raised};
use crate::errors::{DecodeError, EncodeError, objects, violations};
use crate::frame;
use crate::messages::{Call, CallError, CallResult, CallResultError, Header, KeepAlive, Send};
use crate::names::Names;
use crate::policy::{self, Label};
use crate::redact;
use crate::replies;
use crate::sink::DictSink;
use crate::source::{self, ObjectSource, Types};
use ocpp_fastcodec_core::{
    self as core, Body, Draft, Edition, Frame, JsonStr, JsonText, Kind, MessageType, Options, Outgoing, Sender,
    Version, ViolationKind,
};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyInt, PyList, PyMapping, PyString, PyTuple};
use pyo3::{Borrowed, IntoPyObjectExt, intern};
use std::cell::Cell;
use std::sync::Arc;

/// The spelling of property names.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Keys {
    Camel,
    Snake,
}

/// What becomes of the schema type `number`.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Numbers {
    Float,
    Decimal,
}

/// Finds the option of a name among all that there are.
fn choose<T: Copy>(option: &str, choices: &[(&str, T)], found: &str) -> PyResult<T> {
    if let Some((_, value)) = choices.iter().find(|(name, _)| *name == found) {
        return Ok(*value);
    }
    let names: Vec<_> = choices.iter().map(|(name, _)| format!("'{name}'")).collect();
    Err(PyValueError::new_err(format!("{option}: expected {}, found '{found}'", names.join(" or "))))
}

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
struct Int(i128);

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
fn limit(option: &str, Int(value): Int, most: usize) -> PyResult<usize> {
    match usize::try_from(value) {
        Ok(limit) if (1..=most).contains(&limit) => Ok(limit),
        _ => Err(PyValueError::new_err(format!("{option}: expected 1 to {most}"))),
    }
}

const KEYS: [(&str, Keys); 2] = [("camel", Keys::Camel), ("snake", Keys::Snake)];
const NUMBERS: [(&str, Numbers); 2] = [("float", Numbers::Float), ("decimal", Numbers::Decimal)];
const EDITIONS: [(&str, Edition); 2] = [("official", Edition::Official), ("mobilityhouse", Edition::Mobilityhouse)];
const KINDS: [(&str, Kind); 2] = [("request", Kind::Request), ("response", Kind::Response)];

fn name_of<T: Copy + PartialEq>(choices: &[(&'static str, T)], value: T) -> &'static str {
    choices.iter().find(|(_, choice)| *choice == value).map_or("", |(name, _)| name)
}

/// Decodes and validates the frames of one OCPP version.
#[pyclass(module = "ocpp_fastcodec", frozen)]
pub(crate) struct Codec {
    core: core::Codec,
    options: Options,
    names: Names,
    numbers: Numbers,
    no_deviations: Py<PyTuple>,
    redactor: Arc<core::Redactor>,
    /// The rows that the redactor has beside the built-in ones, as JSON.
    sensitive: Option<String>,
    policy: Option<Py<PyAny>>,
    /// Of the policy's rules, by number.
    labels: Vec<Label>,
}

#[pymethods]
impl Codec {
    #[new]
    #[pyo3(signature = (
        version, *, keys = "camel", numbers = "float", formats = false, draft = None, edition = "official",
        max_bytes = Int(1 << 20), max_depth = Int(64), replies = None, sensitive = None, policy = None
    ), text_signature = "(version, *, keys='camel', numbers='float', formats=False, draft=None, edition='official', \
        max_bytes=1048576, max_depth=64, replies=None, sensitive=None, policy=None)")]
    #[allow(clippy::too_many_arguments, reason = "keyword-only options")]
    fn new(
        py: Python<'_>,
        version: &str,
        keys: &str,
        numbers: &str,
        formats: bool,
        draft: Option<Int>,
        edition: &str,
        max_bytes: Int,
        max_depth: Int,
        replies: Option<&Bound<'_, PyMapping>>,
        sensitive: Option<&Bound<'_, PyAny>>,
        policy: Option<Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let version = self::version(version)?;
        let options = Options {
            edition: choose("edition", &EDITIONS, edition)?,
            draft: match draft {
                None => None,
                Some(Int(4)) => Some(Draft::Draft4),
                Some(Int(6)) => Some(Draft::Draft6),
                Some(_) => return Err(PyValueError::new_err("draft: expected None, 4 or 6")),
            },
            formats,
            max_bytes: limit("max_bytes", max_bytes, isize::MAX.unsigned_abs())?,
            max_depth: limit("max_depth", max_depth, core::Codec::DEEPEST)?,
        };
        let mut core = core::Codec::new(version, &options).with_replies(replies::table(version, replies)?);
        let mut labels = Vec::new();
        if let Some(policy) = &policy {
            let compiled = policy::compile(policy, version, core.catalog())?;
            labels = compiled.1;
            core = core.with_policy(compiled.0);
        }
        let names = Names::new(py, core.catalog(), choose("keys", &KEYS, keys)?);
        let no_deviations = PyTuple::empty(py).unbind();
        let numbers = choose("numbers", &NUMBERS, numbers)?;
        let (redactor, sensitive) = redact::redactor(py, Some(version), sensitive)?;
        let policy = policy.map(Bound::unbind);
        Ok(Self { core, options, names, numbers, no_deviations, redactor, sensitive, policy, labels })
    }

    /// Reads a frame: the message, or a `DecodeError`.
    #[pyo3(signature = (frame, *, action = None, pending = None))]
    fn decode<'py>(
        &self,
        py: Python<'py>,
        frame: &Bound<'py, PyAny>,
        action: Option<&Bound<'py, PyAny>>,
        pending: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let bytes = frame::bytes(frame)?;
        let mut question = Question::new(self, action, pending);
        let mut sink = DictSink::new(py, &self.names, self.numbers);
        let decoded = self.core.decode(&bytes, &mut sink, |id| question.resolve(py, id));
        question.outcome()?;
        match decoded {
            // Not moved: it is copied in wider words than it is written in, and so waited for.
            Ok(ref frame) => self.message(py, frame),
            Err(core::DecodeError::Refused(refusal)) => Err(DecodeError::raise(py, &refusal, &self.labels)),
            Err(core::DecodeError::KeepAlive(violation)) => {
                let deviations = violations(py, &[*violation], &self.labels)?.unbind();
                KeepAlive { deviations, version: Some(self.core.version()) }.into_bound_py_any(py)
            }
            Err(core::DecodeError::Sink(error)) => Err(*error),
        }
    }

    /// All violations of a frame, in document order; an empty list means that it is valid.
    #[pyo3(signature = (frame, *, action = None, pending = None))]
    fn check<'py>(
        &self,
        py: Python<'py>,
        frame: &Bound<'py, PyAny>,
        action: Option<&Bound<'py, PyAny>>,
        pending: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyList>> {
        let bytes = frame::bytes(frame)?;
        let mut question = Question::new(self, action, pending);
        let violations = self.core.check(&bytes, |id| question.resolve(py, id));
        question.outcome()?;
        let mut made = objects(py, &violations, &self.labels)?;
        cpython::new::list(py, made.drain(..)).map_err(|error| *error)
    }

    /// Whether a frame is valid.
    #[pyo3(signature = (frame, *, action = None, pending = None))]
    fn is_valid<'py>(
        &self,
        py: Python<'py>,
        frame: &Bound<'py, PyAny>,
        action: Option<&Bound<'py, PyAny>>,
        pending: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<bool> {
        let bytes = frame::bytes(frame)?;
        let mut question = Question::new(self, action, pending);
        let valid = self.core.is_valid(&bytes, |id| question.resolve(py, id));
        question.outcome()?;
        Ok(valid)
    }

    /// Writes a message as a text frame.
    #[pyo3(signature = (message, *, validate = true))]
    fn encode<'py>(&self, py: Python<'py>, message: &Bound<'py, PyAny>, validate: bool) -> PyResult<Bound<'py, PyAny>> {
        outgoing(py, message, |message| {
            self.write(py, message, validate, |text| cpython::string(py, text.as_json_str()))
        })
        .map_err(|error| *error)
    }

    /// Writes a message as UTF-8.
    #[pyo3(signature = (message, *, validate = true))]
    fn encode_bytes<'py>(
        &self,
        py: Python<'py>,
        message: &Bound<'py, PyAny>,
        validate: bool,
    ) -> PyResult<Bound<'py, PyBytes>> {
        outgoing(py, message, |message| {
            self.write(py, message, validate, |text| Ok(cpython::new::bytes(py, text.as_bytes())?))
        })
        .map_err(|error| *error)
    }

    /// The state of one connection: see `ocpp_fastcodec.session.Session`.
    #[pyo3(signature = (role, **options))]
    fn session<'py>(
        slf: Bound<'py, Self>,
        role: &Bound<'py, PyAny>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let class = py.import(intern!(py, "ocpp_fastcodec.session"))?.getattr(intern!(py, "Session"))?;
        class.call((slf, role), options)
    }

    /// Reads the header of a frame alone.
    fn peek(&self, py: Python<'_>, frame: &Bound<'_, PyAny>) -> PyResult<Header> {
        match self.core.peek(&frame::bytes(frame)?) {
            Ok(core::Header { message_type, unique_id, action }) => {
                Ok(Header { message_type_id: message_type.number(), unique_id, action })
            }
            Err(refusal) => Err(DecodeError::raise(py, &refusal, &self.labels)),
        }
    }

    /// The frame with what is sensitive masked, for logs.
    #[pyo3(signature = (frame, *, action = None, pending = None))]
    fn redact<'py>(
        &self,
        py: Python<'py>,
        frame: &Bound<'py, PyAny>,
        action: Option<&Bound<'py, PyAny>>,
        pending: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyString>> {
        let mut question = Question::new(self, action, pending);
        let redacted = redact::frame(&self.redactor, frame, |id| question.resolve_name(py, id))?;
        question.outcome()?;
        Ok(redacted)
    }

    /// The actions of the version, in alphabetical order; with a direction, those that may be sent that way.
    #[pyo3(signature = (direction = None))]
    fn actions(&self, direction: Option<&str>) -> PyResult<Vec<&'static str>> {
        const DIRECTIONS: [(&str, Sender); 2] =
            [("charging_station_to_csms", Sender::Station), ("csms_to_charging_station", Sender::Csms)];
        let sender = direction.map(|direction| choose("direction", &DIRECTIONS, direction)).transpose()?;
        let actions = self.core.catalog().actions();
        let sent = actions.filter(|(_, by)| sender.is_none_or(|sender| *by == sender || *by == Sender::Both));
        Ok(sent.map(|(action, _)| action).collect())
    }

    /// The JSON schema of a payload as a dict.
    fn schema<'py>(&self, py: Python<'py>, action: &str, kind: &str) -> PyResult<Bound<'py, PyAny>> {
        let (action, kind) = self.place(action, kind)?;
        let text = self.core.catalog().schema(action, kind);
        py.import("json")?.call_method1("loads", (text,))
    }

    /// The compiled plan of a payload, printed.
    #[pyo3(signature = (action, kind = "request"))]
    fn explain(&self, action: &str, kind: &str) -> PyResult<String> {
        let (action, kind) = self.place(action, kind)?;
        Ok(self.core.catalog().plan(action, kind).map(ToString::to_string).unwrap_or_default())
    }

    #[getter]
    fn version(&self) -> &'static str {
        self.core.version().number()
    }

    #[getter]
    fn keys(&self) -> &'static str {
        name_of(&KEYS, self.names.keys)
    }

    #[getter]
    fn numbers(&self) -> &'static str {
        name_of(&NUMBERS, self.numbers)
    }

    #[getter]
    fn formats(&self) -> bool {
        self.options.formats
    }

    #[getter]
    fn draft(&self) -> Option<u8> {
        self.options.draft.map(|draft| if draft == Draft::Draft4 { 4 } else { 6 })
    }

    #[getter]
    fn edition(&self) -> &'static str {
        name_of(&EDITIONS, self.options.edition)
    }

    #[getter]
    fn max_bytes(&self) -> usize {
        self.options.max_bytes
    }

    #[getter]
    fn max_depth(&self) -> usize {
        self.options.max_depth
    }

    #[getter]
    fn replies<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        replies::rows(py, self.core.replies())
    }

    #[getter]
    fn sensitive<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        redact::rows(py, self.sensitive.as_deref())
    }

    #[getter]
    fn policy<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        self.policy.as_ref().map(|policy| policy.bind(py).clone())
    }

    fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> PyResult<((&'static str,), Bound<'py, PyDict>)> {
        let options = PyDict::new(py);
        options.set_item("keys", self.keys())?;
        options.set_item("numbers", self.numbers())?;
        options.set_item("formats", self.formats())?;
        options.set_item("draft", self.draft())?;
        options.set_item("edition", self.edition())?;
        options.set_item("max_bytes", self.max_bytes())?;
        options.set_item("max_depth", self.max_depth())?;
        options.set_item("replies", self.replies(py)?)?;
        options.set_item("sensitive", self.sensitive(py)?)?;
        options.set_item("policy", self.policy(py))?;
        Ok(((self.version(),), options))
    }

    fn __repr__(&self) -> String {
        format!("Codec('{}', keys='{}')", self.version(), self.keys())
    }
}

impl Codec {
    /// The number of an action, and a kind that it has.
    fn place(&self, action: &str, kind: &str) -> PyResult<(usize, Kind)> {
        let kind = choose("kind", &KINDS, kind)?;
        let number = self.action(action)?;
        if kind == Kind::Response && self.core.catalog().is_send(number) {
            return Err(PyValueError::new_err(format!("kind: {action} is a SEND, which has no response")));
        }
        Ok((number, kind))
    }

    fn action(&self, action: &str) -> PyResult<usize> {
        let unknown = || {
            PyValueError::new_err(format!("action: expected an action of OCPP {}, found '{action}'", self.version()))
        };
        self.core.catalog().find(action.as_bytes()).ok_or_else(unknown)
    }

    #[inline(never)]
    fn write<'py, T>(
        &self,
        py: Python<'py>,
        message: &Message<'_, 'py>,
        validate: bool,
        finish: impl FnOnce(&JsonText) -> Result<T, Raised>,
    ) -> Result<T, Raised> {
        let types = Types::of(self.options.edition, message.payload());
        let mut source = ObjectSource::new(py, &self.names, types);
        TEXT.with(|kept| {
            // Taken, not borrowed: asking an object may run code that encodes as well.
            let mut text = kept.take().unwrap_or_default();
            let written = self.core.encode(message, &mut source, validate, &mut text);
            let made = match written {
                Ok(()) => finish(&text),
                Err(core::EncodeError::Source(error)) => Err(error),
                Err(core::EncodeError::Refused(violations)) => {
                    Err(EncodeError::raise(py, &violations, message.action()).into())
                }
            };
            if text.capacity() <= KEPT_TEXT {
                kept.set(Some(text));
            }
            made
        })
    }

    #[inline]
    fn message<'py>(&self, py: Python<'py>, frame: &Frame<Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyAny>> {
        let owned = |value: &Bound<'py, PyAny>| value.clone().unbind();
        let unique_id = owned(&frame.unique_id);
        let version = Some(self.core.version());
        let deviations = match &frame.deviations[..] {
            [] => self.no_deviations.clone_ref(py),
            deviations => violations(py, deviations, &self.labels)?.unbind(),
        };
        let action_name = |action: usize| self.names.actions[action].clone_ref(py).into_any();
        match &frame.body {
            Body::Request { action, payload } => {
                let (action, payload) = (action_name(*action), owned(payload));
                match frame.message_type {
                    MessageType::Send => Send { unique_id, action, payload, deviations, version }.into_bound_py_any(py),
                    _ => Call { unique_id, action, payload, deviations, version }.into_bound_py_any(py),
                }
            }
            Body::Result { action, payload } => {
                let (validated, payload) = (action.is_some(), owned(payload));
                let action = action.map_or_else(|| py.None(), action_name);
                CallResult { unique_id, payload, action, validated, deviations, version }.into_bound_py_any(py)
            }
            Body::Error { code, description, details } => {
                let code = owned(code);
                let description = match description {
                    Some(description) => owned(description),
                    None => cpython::new::str(py, "")?.into_any().unbind(),
                };
                let details = error_details(py, details.clone())?.unbind();
                match frame.message_type {
                    MessageType::CallError => {
                        CallError { unique_id, code, description, details, deviations, version }.into_bound_py_any(py)
                    }
                    _ => CallResultError { unique_id, code, description, details, deviations, version }
                        .into_bound_py_any(py),
                }
            }
        }
    }
}

/// The most bytes of text that a thread keeps room for.
const KEPT_TEXT: usize = 1 << 20;

thread_local! {
    /// Room that the next frame of the thread is written to; boxed, because a text that was just written is slow to move.
    static TEXT: Cell<Option<Box<JsonText>>> = const { Cell::new(None) };
}

/// A message as the core writes it.
type Message<'m, 'py> = Outgoing<'m, Borrowed<'m, 'py, PyAny>>;

/// Hands a message to `write`. Where it is made, it stays: to copy it stalls, because its tag is stored as a byte and loaded
/// with what pads it.
#[inline]
fn outgoing<'m, 'py: 'm, T>(
    py: Python<'py>,
    message: &'m Bound<'py, PyAny>,
    write: impl FnOnce(&Message<'m, 'py>) -> Result<T, Raised>,
) -> Result<T, Raised> {
    if let Ok(result) = message.cast_exact::<CallResult>() {
        let CallResult { unique_id, payload, action, .. } = result.get();
        let action = if action.is_none(py) { None } else { Some(text(("action", 2), action.bind(py))?) };
        let unique_id = text(("unique_id", 1), unique_id.bind(py))?;
        return write(&Outgoing::Result { unique_id, action, payload: payload.bind_borrowed(py) });
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

/// Details are a dict for every handler; a string that stood in their place is kept under a name.
fn error_details<'py>(py: Python<'py>, details: Option<Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyAny>> {
    let details = match details {
        Some(details) if details.is_instance_of::<PyDict>() => return Ok(details),
        details => details,
    };
    let dict = cpython::new::dict(py).map_err(|error| *error)?;
    if let Some(text) = details {
        dict.set_item(intern!(py, "errorDetails"), text)?;
    }
    Ok(dict.into_any())
}

/// Which action a CALLRESULT answers: told by name, or looked up by its id.
struct Question<'q, 'py> {
    codec: &'q Codec,
    action: Option<&'q Bound<'py, PyAny>>,
    pending: Option<&'q Bound<'py, PyAny>>,
    error: Option<PyErr>,
}

impl<'q, 'py> Question<'q, 'py> {
    #[inline]
    fn new(codec: &'q Codec, action: Option<&'q Bound<'py, PyAny>>, pending: Option<&'q Bound<'py, PyAny>>) -> Self {
        Self { codec, action, pending, error: None }
    }

    #[inline]
    fn resolve(&mut self, py: Python<'py>, id: JsonStr<'_>) -> Option<usize> {
        if self.action.is_none() && self.pending.is_none() {
            return None;
        }
        // Nearly always a plain `str`, and right.
        let catalog = self.codec.core.catalog();
        let known = self.action.and_then(cpython::ascii).and_then(|name| catalog.find(name.as_bytes()));
        if let Some(action) = known.filter(|&action| !catalog.is_send(action)) {
            return Some(action);
        }
        self.look_up(py, id).and_then(|name| name.map(|name| self.response(&name)).transpose()).unwrap_or_else(
            |error| {
                self.error = Some(error);
                None
            },
        )
    }

    /// As [`Question::resolve`], whether the version knows the action or not.
    fn resolve_name(&mut self, py: Python<'py>, id: JsonStr<'_>) -> Option<String> {
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

    /// The number of an action that has a response.
    fn response(&self, name: &Bound<'py, PyString>) -> PyResult<usize> {
        let number = self.codec.action(&name.to_string_lossy())?;
        if self.codec.core.catalog().is_send(number) {
            return Err(PyValueError::new_err(format!("action: {name} is a SEND, which has no response")));
        }
        Ok(number)
    }

    /// Raises what went wrong while asking, which is not the frame's fault.
    #[inline]
    fn outcome(self) -> PyResult<()> {
        self.error.map_or(Ok(()), Err)
    }
}
