//! The `Codec` class: options in, messages out.

use crate::batch::{self, OpenCalls, Reading};
use crate::classes::{Classes, Made, own_types};
use crate::cpython::source::{ObjectSource, Types};
use crate::cpython::{self, Raised, new_message};
use crate::errors::{DecodeError, EncodeError, objects, violations};
use crate::extensions;
use crate::frame;
use crate::mend;
use crate::messages::{
    Call, CallError, CallResult, CallResultError, Deviations, Header, Judged, KeepAlive, Send, generic_alias,
};
use crate::names::Names;
use crate::options::{EDITIONS, Int, KEYS, KINDS, NUMBERS, Numbers, PAYLOADS, Payloads, choose, limit, name_of};
use crate::outgoing::{Message, outgoing};
use crate::package;
use crate::pending::{self, PendingLookup};
use crate::per_thread::PerThread;
use crate::policy::{self, Label, steps};
use crate::redact;
use crate::replies;
use crate::sink::DictSink;
use crate::typed::TypedSink;
use crate::versions;
use ocpp_fastcodec_core::{
    self as core, Body, Carrier, Catalog, Data, Draft, Edition, Frame, JsonText, Kind, MessageType, Options, Own, Plan,
    Sender, Sink, Subject, ViolationKind, Work,
};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{IntoPyDict, PyBytes, PyDict, PyList, PyMapping, PyString, PyTuple, PyType};
use pyo3::{IntoPyObjectExt, PyTraverseError, PyVisit, intern};
use std::cell::Cell;
use std::sync::Arc;

/// What extensions say of data: vendor, message, "request" or "response" (None: `customData`), and the schema that the plan
/// knows.
type DataSchema = (String, Option<String>, Option<&'static str>, String);

#[doc = stub!("Codec")]
#[pyclass(module = "ocpp_fastcodec", frozen)]
pub(crate) struct Codec {
    core: PerThread,
    options: Options,
    names: Names,
    /// Those of typed payloads; without them, payloads are dicts.
    classes: Option<Classes>,
    numbers: Numbers,
    redactor: Arc<core::Redactor>,
    /// The rows that the redactor has beside the built-in ones, as JSON.
    sensitive: Option<String>,
    /// The instances of `Extension`.
    extensions: Py<PyTuple>,
    /// What verifies signed messages.
    signed: Option<Py<PyAny>>,
    policy: Option<Py<PyAny>>,
    /// Makes another text of one that is not JSON.
    mend: Option<Py<PyAny>>,
    /// The labels of the policy's rules, by their numbers, and then that of `mend`.
    labels: Vec<Label>,
}

#[pymethods]
impl Codec {
    #[new]
    #[pyo3(signature = (
        version, *, payloads = "dict", keys = "camel", numbers = "float", formats = false, draft = None, edition = "official",
        extensions = None, refuse_data = false, signed = None, policy = None, max_bytes = Int(1 << 20),
        max_depth = Int(64), replies = None, sensitive = None, mend = None
    ), text_signature = "(version, *, payloads='dict', keys='camel', numbers='float', formats=False, draft=None, \
        edition='official', extensions=(), refuse_data=False, signed=None, policy=None, max_bytes=1048576, \
        max_depth=64, replies=None, sensitive=None, mend=None)")]
    #[allow(clippy::too_many_arguments, reason = "keyword-only options")]
    fn new(
        py: Python<'_>,
        version: &str,
        payloads: &str,
        keys: &str,
        numbers: &str,
        formats: bool,
        draft: Option<Int>,
        edition: &str,
        extensions: Option<&Bound<'_, PyAny>>,
        refuse_data: bool,
        signed: Option<Bound<'_, PyAny>>,
        policy: Option<Bound<'_, PyAny>>,
        max_bytes: Int,
        max_depth: Int,
        replies: Option<&Bound<'_, PyMapping>>,
        sensitive: Option<&Bound<'_, PyAny>>,
        mend: Option<Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let version = crate::options::version(version)?;
        let options = Options {
            edition: choose("edition", &EDITIONS, edition)?,
            draft: match draft {
                None => None,
                Some(Int(4)) => Some(Draft::Draft4),
                Some(Int(6)) => Some(Draft::Draft6),
                Some(_) => return Err(PyValueError::new_err("draft: expected None, 4 or 6")),
            },
            formats,
            refuse_data,
            max_bytes: limit("max_bytes", max_bytes, isize::MAX.unsigned_abs())?,
            max_depth: limit("max_depth", max_depth, core::Codec::DEEPEST)?,
        };
        let is_typed = choose("payloads", &PAYLOADS, payloads)? == Payloads::Typed;
        let mut catalog = Catalog::get(version, options.edition, options.draft);
        let mut own = PyTuple::empty(py);
        if let Some(extensions) = extensions {
            (catalog, own) = extensions::extended(&catalog, extensions)?;
        }
        let mut core = core::Codec::with_catalog(catalog, &options).with_replies(replies::table(version, replies)?);
        let mut labels = Vec::new();
        if let Some(policy) = &policy {
            let compiled = policy::compile(policy, version, core.catalog(), is_typed)?;
            if is_typed {
                policy::check_types(policy, version)?;
            }
            labels = compiled.1;
            core = core.with_policy(compiled.0);
        }
        let names = Names::new(py, core.catalog(), choose("keys", &KEYS, keys)?)?;
        let classes = is_typed.then(|| Classes::new(core.catalog()));
        let numbers = match choose("numbers", &NUMBERS, numbers)? {
            Numbers::Float if options.edition == Edition::Mobilityhouse => Numbers::Loads,
            numbers => numbers,
        };
        let (redactor, sensitive) = redact::redactor(py, std::slice::from_ref(core.catalog()), sensitive)?;
        if let Some(mend) = &mend {
            mend::check(mend)?;
            labels.push(mend::label());
        }
        let (policy, mend) = (policy.map(Bound::unbind), mend.map(Bound::unbind));
        let (extensions, signed) = (own.unbind(), signed.map(Bound::unbind));
        let core = PerThread::new(core);
        Ok(Self {
            core,
            options,
            names,
            classes,
            numbers,
            redactor,
            sensitive,
            extensions,
            signed,
            policy,
            mend,
            labels,
        })
    }

    #[doc = stub!("Codec.decode")]
    #[pyo3(signature = (frame, *, action = None, pending = None))]
    fn decode<'py>(
        &self,
        py: Python<'py>,
        frame: &Bound<'py, PyAny>,
        action: Option<&Bound<'py, PyAny>>,
        pending: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let bytes = frame::bytes(frame)?;
        let opened = self.opened(py, &bytes)?;
        let bytes = opened.as_ref().map_or(&*bytes, |opened| opened.as_bytes());
        let lookup = PendingLookup::new(&self.core, action, pending);
        match &self.classes {
            None => self.read(py, bytes, &mut DictSink::new(py, &self.names, self.numbers), lookup),
            Some(classes) => {
                let classes = (&**self.core.catalog(), classes);
                self.read(py, bytes, &mut TypedSink::new(py, &self.names, self.numbers, classes), lookup)
            }
        }
    }

    #[doc = stub!("Codec.check")]
    #[pyo3(signature = (frame, *, action = None, pending = None))]
    fn check<'py>(
        &self,
        py: Python<'py>,
        frame: &Bound<'py, PyAny>,
        action: Option<&Bound<'py, PyAny>>,
        pending: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyList>> {
        let bytes = frame::bytes(frame)?;
        let opened = match self.opened(py, &bytes) {
            Err(error) if error.is_instance_of::<DecodeError>(py) => {
                return PyList::new(
                    py,
                    error.value(py).getattr("violations")?.try_iter()?.collect::<PyResult<Vec<_>>>()?,
                );
            }
            opened => opened?,
        };
        let bytes = opened.as_ref().map_or(&*bytes, |opened| opened.as_bytes());
        let mut lookup = PendingLookup::new(&self.core, action, pending);
        let mut violations = self.core.check(bytes, |id| lookup.resolve(py, || cpython::string(py, id)));
        if let Some(text) = self.mended(py, bytes, &violations)? {
            let mended = self.core.check(&text, |id| lookup.resolve(py, || cpython::string(py, id)));
            violations = [vec![self.by_mend(violations)], mended].concat();
        }
        lookup.outcome()?;
        if !violations.is_empty() {
            extensions::outcome()?;
        }
        let mut made = objects(py, &violations, &self.labels)?;
        cpython::new::list(py, made.drain(..)).map_err(|error| *error)
    }

    #[doc = stub!("Codec.is_valid")]
    #[pyo3(signature = (frame, *, action = None, pending = None))]
    fn is_valid<'py>(
        &self,
        py: Python<'py>,
        frame: &Bound<'py, PyAny>,
        action: Option<&Bound<'py, PyAny>>,
        pending: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<bool> {
        let bytes = frame::bytes(frame)?;
        let opened = match self.opened(py, &bytes) {
            Err(error) if error.is_instance_of::<DecodeError>(py) => return Ok(false),
            opened => opened?,
        };
        let bytes = opened.as_ref().map_or(&*bytes, |opened| opened.as_bytes());
        let mut lookup = PendingLookup::new(&self.core, action, pending);
        let mut valid = self.core.is_valid(bytes, |id| lookup.resolve(py, || cpython::string(py, id)));
        if !valid && self.mend.is_some() {
            let violations = self.core.check(bytes, |_| None);
            if let Some(text) = self.mended(py, bytes, &violations)? {
                valid = self.core.is_valid(&text, |id| lookup.resolve(py, || cpython::string(py, id)));
            }
        }
        lookup.outcome()?;
        if !valid {
            extensions::outcome()?;
        }
        Ok(valid)
    }

    #[doc = stub!("Codec.encode")]
    #[pyo3(signature = (message, *, validate = true))]
    fn encode<'py>(&self, py: Python<'py>, message: &Bound<'py, PyAny>, validate: bool) -> PyResult<Bound<'py, PyAny>> {
        outgoing(py, self.core.catalog(), message, |message| {
            self.write(py, message, validate, |text| cpython::string(py, text.as_json_str()))
        })
        .map_err(|error| *error)
    }

    #[doc = stub!("Codec.encode_bytes")]
    #[pyo3(signature = (message, *, validate = true))]
    fn encode_bytes<'py>(
        &self,
        py: Python<'py>,
        message: &Bound<'py, PyAny>,
        validate: bool,
    ) -> PyResult<Bound<'py, PyBytes>> {
        outgoing(py, self.core.catalog(), message, |message| {
            self.write(py, message, validate, |text| Ok(cpython::new::bytes(py, text.as_bytes())?))
        })
        .map_err(|error| *error)
    }

    #[doc = stub!("Codec.session")]
    #[pyo3(signature = (role, **options))]
    fn session<'py>(
        slf: Bound<'py, Self>,
        role: &Bound<'py, PyAny>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        package::session(py)?.call((slf, role), options)
    }

    #[doc = stub!("Codec.peek")]
    fn peek(&self, py: Python<'_>, frame: &Bound<'_, PyAny>) -> PyResult<Header> {
        match self.core.peek(&frame::bytes(frame)?) {
            Ok(core::Header { message_type, unique_id, action }) => {
                Ok(Header { message_type_id: message_type.number(), unique_id, action })
            }
            Err(refusal) => Err(DecodeError::raise(py, &refusal, &self.labels)),
        }
    }

    #[doc = stub!("Codec.redact")]
    #[pyo3(signature = (frame, *, action = None, pending = None))]
    fn redact<'py>(
        &self,
        py: Python<'py>,
        frame: &Bound<'py, PyAny>,
        action: Option<&Bound<'py, PyAny>>,
        pending: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyString>> {
        let mut lookup = PendingLookup::new(&self.core, action, pending);
        let redacted = redact::frame(&self.redactor, frame, |id| lookup.resolve_name(py, id))?;
        lookup.outcome()?;
        Ok(redacted)
    }

    #[doc = stub!("Codec.judge")]
    #[pyo3(
        signature = (frames, *, pending = None, column = None, station = None, columns = None, threads = Int(1)),
        text_signature = "($self, frames, *, pending=None, column=None, station=None, columns=None, threads=1)"
    )]
    #[allow(clippy::too_many_arguments, reason = "keyword-only options")]
    fn judge<'py>(
        &self,
        frames: &Bound<'py, PyAny>,
        pending: Option<Bound<'py, OpenCalls>>,
        column: Option<String>,
        station: Option<String>,
        columns: Option<&Bound<'py, PyAny>>,
        threads: Int,
    ) -> PyResult<Bound<'py, PyAny>> {
        let work = Work::Judge(batch::verdicts(columns)?.into());
        batch::read(&self.core, frames, Reading::new(work, pending, column, station, threads)?)
    }

    #[doc = stub!("Codec.extract")]
    #[pyo3(
        signature = (
            frames, places, *, rows = None, pending = None, column = None, station = None, threads = Int(1)
        ),
        text_signature = "($self, frames, places, *, rows=None, pending=None, column=None, station=None, threads=1)"
    )]
    #[allow(clippy::too_many_arguments, reason = "keyword-only options")]
    fn extract<'py>(
        &self,
        frames: &Bound<'py, PyAny>,
        places: &Bound<'py, PyMapping>,
        rows: Option<&Bound<'py, PyMapping>>,
        pending: Option<Bound<'py, OpenCalls>>,
        column: Option<String>,
        station: Option<String>,
        threads: Int,
    ) -> PyResult<Bound<'py, PyAny>> {
        let work = Work::Extract(Arc::new(batch::table(&self.core, places, rows)?));
        batch::read(&self.core, frames, Reading::new(work, pending, column, station, threads)?)
    }

    #[doc = stub!("Codec.samples")]
    #[pyo3(
        signature = (frames, *, column = None, threads = Int(1)),
        text_signature = "($self, frames, *, column=None, threads=1)"
    )]
    fn samples<'py>(
        &self,
        frames: &Bound<'py, PyAny>,
        column: Option<String>,
        threads: Int,
    ) -> PyResult<Bound<'py, PyAny>> {
        let work = Work::Samples(Arc::new(batch::sample_table(&self.core)?));
        batch::read(&self.core, frames, Reading::new(work, None, column, None, threads)?)
    }

    #[doc = stub!("Codec.open_calls")]
    #[pyo3(signature = (calls = None, *, limit = Int(1_000_000)), text_signature = "($self, calls=None, *, limit=1000000)")]
    fn open_calls(&self, calls: Option<&Bound<'_, PyAny>>, limit: Int) -> PyResult<OpenCalls> {
        OpenCalls::new(&self.core, calls, crate::options::limit("limit", limit, isize::MAX.unsigned_abs())?)
    }

    #[doc = stub!("Codec.actions")]
    #[pyo3(signature = (direction = None))]
    fn actions(&self, direction: Option<&str>) -> PyResult<Vec<&str>> {
        const DIRECTIONS: [(&str, Sender); 2] =
            [("charging_station_to_csms", Sender::Station), ("csms_to_charging_station", Sender::Csms)];
        let sender = direction.map(|direction| choose("direction", &DIRECTIONS, direction)).transpose()?;
        let actions = self.core.catalog().actions();
        let is_sent = |by| sender.is_none_or(|sender| by == sender || by == Sender::Both);
        let sent = actions.filter(|action| is_sent(action.sender));
        let mut names: Vec<_> = sent.map(|action| &*action.name).collect();
        names.sort_unstable();
        Ok(names)
    }

    #[doc = stub!("Codec.schema")]
    fn schema<'py>(&self, py: Python<'py>, action: &str, kind: &str) -> PyResult<Bound<'py, PyAny>> {
        let (action, kind) = self.payload(action, kind)?;
        py.import("json")?.call_method1("loads", (self.core.catalog().schema(action, kind),))
    }

    #[doc = stub!("Codec.plan_schema")]
    fn plan_schema<'py>(&self, py: Python<'py>, action: &str, kind: &str) -> PyResult<Bound<'py, PyAny>> {
        let (action, kind) = self.payload(action, kind)?;
        let catalog = self.core.catalog();
        let loosened = catalog.plan(action, kind).and_then(Plan::loosened);
        py.import("json")?.call_method1("loads", (loosened.or_else(|| catalog.schema(action, kind)),))
    }

    #[doc = stub!("Codec.explain")]
    #[pyo3(signature = (action, kind = "request"))]
    fn explain(&self, action: &str, kind: &str) -> PyResult<String> {
        let (action, kind) = self.payload(action, kind)?;
        Ok(self.core.catalog().plan(action, kind).map(ToString::to_string).unwrap_or_default())
    }

    #[classmethod]
    fn __class_getitem__<'py>(cls: &Bound<'py, PyType>, item: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        generic_alias(cls, item)
    }

    #[doc = stub!("Codec.has_place")]
    fn has_place(&self, action: &str, kind: &str, pointer: &str) -> PyResult<bool> {
        let plan = self.plan(action, kind)?;
        Ok(plan.is_some_and(|plan| plan.has_place(steps(pointer).iter().map(|step| &**step))))
    }

    #[doc = stub!("Codec.properties")]
    #[pyo3(signature = (action, kind, pointer = ""))]
    fn properties(&self, action: &str, kind: &str, pointer: &str) -> PyResult<Option<Vec<&str>>> {
        let Some(plan) = self.plan(action, kind)? else { return Ok(None) };
        Ok(plan.properties_at(steps(pointer).iter().map(|step| &**step)).map(Iterator::collect))
    }

    #[doc = stub!("Codec.max_lengths")]
    fn max_lengths<'py>(&self, py: Python<'py>, action: &str, kind: &str) -> PyResult<Bound<'py, PyDict>> {
        let plan = self.plan(action, kind)?;
        plan.map(Plan::max_lengths).unwrap_or_default().into_py_dict(py)
    }

    #[doc = stub!("Codec.own_types")]
    fn own_types<'py>(&self, py: Python<'py>) -> PyResult<Vec<(String, Bound<'py, PyType>)>> {
        own_types(py, self.core.catalog())
    }

    #[doc = stub!("Codec.data_schemas")]
    fn data_schemas(&self) -> Vec<DataSchema> {
        let of_data = |own: Own<'_>| {
            let (vendor_id, message_id, kind) = match own.subject {
                Subject::Payload(..) => return None,
                Subject::Data(vendor_id, message_id, kind) => (vendor_id, message_id, Some(name_of(&KINDS, kind))),
                Subject::CustomData(vendor_id) => (vendor_id, None, None),
            };
            Some((
                vendor_id.to_owned(),
                message_id.map(str::to_owned),
                kind,
                own.plan.loosened().unwrap_or("{}").to_owned(),
            ))
        };
        self.core.catalog().own().into_iter().filter_map(of_data).collect()
    }

    #[doc = stub!("Codec.sender")]
    fn sender(&self, action: &str) -> PyResult<&'static str> {
        let action = pending::action(&self.core, action)?;
        Ok(name_of(&versions::SENDERS, self.core.catalog().sender(action)))
    }

    #[doc = stub!("Codec.carrier")]
    fn carrier(&self, action: &str) -> PyResult<&'static str> {
        let action = pending::action(&self.core, action)?;
        Ok(self.core.catalog().carrier(action).message_type().name())
    }

    #[doc = stub!("Codec.message_name")]
    #[pyo3(signature = (action, kind = "request"))]
    fn message_name(&self, action: &str, kind: &str) -> PyResult<String> {
        let carrier = self.core.catalog().carrier(pending::action(&self.core, action)?);
        let message_type = match (choose("kind", &KINDS, kind)?, carrier) {
            (Kind::Request, carrier) => carrier.message_type(),
            (Kind::Response, Carrier::Call) => MessageType::CallResult,
            (Kind::Response, Carrier::Send) => return Err(no_response(action)),
        };
        Ok(self.core.version().message_name(message_type, action).unwrap_or_default())
    }

    #[doc = stub!("Codec.subprotocol")]
    #[getter]
    fn subprotocol(&self) -> &'static str {
        self.core.version().subprotocol()
    }

    #[doc = stub!("Codec.message_types")]
    #[getter]
    fn message_types<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        versions::message_types(py, self.core.version())
    }

    #[doc = stub!("Codec.error_codes")]
    #[getter]
    fn error_codes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        versions::error_codes(py, self.core.version())
    }

    #[doc = stub!("Codec.date_time")]
    #[getter]
    fn date_time(&self) -> &'static str {
        self.core.version().date_time().name()
    }

    #[doc = stub!("Codec.unreadable_id")]
    #[getter]
    fn unreadable_id(&self) -> Option<&'static str> {
        self.core.version().unreadable_id()
    }

    #[getter]
    fn version(&self) -> &'static str {
        self.core.version().number()
    }

    #[getter]
    fn payloads(&self) -> &'static str {
        name_of(&PAYLOADS, if self.classes.is_some() { Payloads::Typed } else { Payloads::Dict })
    }

    #[getter]
    fn keys(&self) -> &'static str {
        name_of(&KEYS, self.names.keys)
    }

    #[getter]
    fn numbers(&self) -> &'static str {
        name_of(&NUMBERS, if self.numbers == Numbers::Loads { Numbers::Float } else { self.numbers })
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

    #[doc = stub!("Codec.replies")]
    #[getter]
    fn replies<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        replies::rows(py, self.core.replies())
    }

    #[doc = stub!("Codec.sensitive")]
    #[getter]
    fn sensitive<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        redact::rows(py, self.sensitive.as_deref())
    }

    #[doc = stub!("Codec.extensions")]
    #[getter]
    fn extensions<'py>(&self, py: Python<'py>) -> Bound<'py, PyTuple> {
        self.extensions.bind(py).clone()
    }

    #[getter]
    fn refuse_data(&self) -> bool {
        self.options.refuse_data
    }

    #[getter]
    fn signed<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        self.signed.as_ref().map(|verify| verify.bind(py).clone())
    }

    #[getter]
    fn policy<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        self.policy.as_ref().map(|policy| policy.bind(py).clone())
    }

    #[getter]
    fn mend<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        self.mend.as_ref().map(|mend| mend.bind(py).clone())
    }

    fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> PyResult<((&'static str,), Bound<'py, PyDict>)> {
        let options = PyDict::new(py);
        options.set_item("payloads", self.payloads())?;
        options.set_item("keys", self.keys())?;
        options.set_item("numbers", self.numbers())?;
        options.set_item("formats", self.formats())?;
        options.set_item("draft", self.draft())?;
        options.set_item("edition", self.edition())?;
        options.set_item("extensions", self.extensions(py))?;
        options.set_item("refuse_data", self.refuse_data())?;
        options.set_item("signed", self.signed(py))?;
        options.set_item("max_bytes", self.max_bytes())?;
        options.set_item("max_depth", self.max_depth())?;
        options.set_item("replies", self.replies(py)?)?;
        options.set_item("sensitive", self.sensitive(py)?)?;
        options.set_item("policy", self.policy(py))?;
        options.set_item("mend", self.mend(py))?;
        Ok(((self.version(),), options))
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.policy)?;
        visit.call(&self.mend)
    }

    fn __repr__(&self) -> String {
        format!("Codec('{}', keys='{}')", self.version(), self.keys())
    }
}

impl Codec {
    /// The codec without Python.
    pub(crate) fn core(&self) -> &core::Codec {
        &self.core
    }

    /// The plan of a payload; `None` if it has no schema.
    fn plan(&self, action: &str, kind: &str) -> PyResult<Option<&Plan>> {
        Ok(self.core.catalog().plan(pending::action(&self.core, action)?, choose("kind", &KINDS, kind)?))
    }

    /// The index of an action, and a kind of payload for which it has a schema.
    fn payload(&self, action: &str, kind: &str) -> PyResult<(usize, Kind)> {
        let choice = choose("kind", &KINDS, kind)?;
        let index = pending::action(&self.core, action)?;
        let catalog = self.core.catalog();
        if choice == Kind::Response && catalog.carrier(index) == Carrier::Send {
            return Err(no_response(action));
        }
        if catalog.schema(index, choice).is_none() {
            return Err(PyValueError::new_err(format!("kind: {action} has no schema of its {kind}")));
        }
        Ok((index, choice))
    }

    /// Reads a frame into a sink: the message, or a `DecodeError`.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "each sink has one road")]
    fn read<'py, S: Sink<Value = Bound<'py, PyAny>, Error = Raised>>(
        &self,
        py: Python<'py>,
        bytes: &[u8],
        sink: &mut S,
        mut lookup: PendingLookup<'_, 'py>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let mut decoded = self.core.decode(bytes, sink, |_, id| lookup.resolve(py, || Ok(id.clone())));
        if let Err(core::DecodeError::Refused(refusal)) = &decoded
            && let Some(text) = self.mended(py, bytes, &refusal.violations)?
        {
            let violation = self.by_mend(refusal.violations.clone());
            decoded = self.core.decode(&text, sink, |_, id| lookup.resolve(py, || Ok(id.clone())));
            match &mut decoded {
                Ok(frame) => frame.deviations.insert(0, violation),
                Err(core::DecodeError::Refused(refusal)) => refusal.violations.insert(0, violation),
                Err(_) => {}
            }
        }
        lookup.outcome()?;
        match decoded {
            // Borrowed, not moved: a move copies the frame with 16-byte loads right after it was written by 8-byte stores,
            // and those loads wait (store forwarding: a Heartbeat takes 11 % longer).
            Ok(ref frame) => self.message(py, frame),
            Err(core::DecodeError::Refused(refusal)) => {
                extensions::outcome()?;
                Err(DecodeError::raise(py, &refusal, &self.labels))
            }
            Err(core::DecodeError::KeepAlive(violation)) => {
                let deviations = violations(py, &[*violation], &self.labels)?.into();
                KeepAlive { deviations, version: Some(self.core.version()) }.into_bound_py_any(py)
            }
            Err(core::DecodeError::Sink(error)) => Err(*error),
        }
    }

    /// The text that is read in place of a frame with these violations, if it is not JSON and `mend` makes one of it.
    #[cold]
    fn mended(&self, py: Python<'_>, frame: &[u8], found: &[core::Violation]) -> PyResult<Option<Vec<u8>>> {
        let is_broken = matches!(found, [core::Violation { kind: ViolationKind::Json(_), rule: None, .. }]);
        match &self.mend {
            Some(mend) if is_broken => mend::text(mend.bind(py), frame),
            _ => Ok(None),
        }
    }

    /// The violation that `mend` has resolved.
    fn by_mend(&self, mut found: Vec<core::Violation>) -> core::Violation {
        let mut violation = found.swap_remove(0);
        violation.rule = Some(self.labels.len() - 1);
        violation
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
        let classes = self.classes.as_ref().map(|classes| (&**self.core.catalog(), classes));
        let made = Made { names: &self.names, classes };
        let mut source = ObjectSource::new(py, &made, types);
        TEXT.with(|kept| {
            // Taken, not borrowed: asking an object may run code that encodes as well.
            let mut text = kept.take().unwrap_or_default();
            let written = self.core.encode(message, &mut source, validate, &mut text);
            let made = match written {
                Ok(()) => finish(&text),
                Err(core::EncodeError::Source(error)) => Err(error),
                Err(core::EncodeError::Refused(violations)) => {
                    let raised = extensions::outcome();
                    Err(raised.err().unwrap_or_else(|| EncodeError::raise(py, &violations, message.action())).into())
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
        let mut deviations = match &frame.deviations[..] {
            [] => Deviations::NONE,
            deviations => {
                extensions::outcome()?;
                violations(py, deviations, &self.labels)?.into()
            }
        };
        let mut transfer = None;
        if let Some(data) = &frame.data {
            deviations = self.judged(py, deviations, data)?;
            transfer = data.transfer;
        }
        let action_name = |action: usize| self.names.actions[transfer.unwrap_or(action)].clone_ref(py).into_any();
        match &frame.body {
            Body::Request { action, payload } => {
                let (action, payload) = (action_name(*action), owned(payload));
                match frame.message_type {
                    MessageType::Send => new_message(py, Send { unique_id, action, payload, deviations, version }),
                    _ => new_message(py, Call { unique_id, action, payload, deviations, version }),
                }
            }
            Body::Result { action, payload } => {
                let is_described = |action| self.core.catalog().schema(action, Kind::Response).is_some();
                let (validated, payload) = (action.is_some_and(is_described), owned(payload));
                let action = action.map_or_else(|| py.None(), action_name);
                new_message(py, CallResult { unique_id, payload, action, validated, deviations, version })
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
                        new_message(py, CallError { unique_id, code, description, details, deviations, version })
                    }
                    _ => {
                        new_message(py, CallResultError { unique_id, code, description, details, deviations, version })
                    }
                }
            }
        }
    }
}

impl Codec {
    /// The frame that a signed one carries, after its signatures have been verified. `None`: it is not signed, or there is
    /// nothing that verifies. A frame that is refused for its signature raises a `DecodeError`.
    #[inline]
    fn opened<'py>(&self, py: Python<'py>, frame: &[u8]) -> PyResult<Option<Bound<'py, PyBytes>>> {
        let Some(verify) = &self.signed else { return Ok(None) };
        let version = self.core.version().number();
        let frame = PyBytes::new(py, frame);
        let opened = package::opened(py)?.call1((version, frame, verify, self.options.max_bytes))?;
        Ok(if opened.is_none() { None } else { Some(opened.cast_into()?) })
    }

    /// What was found in a message, and what extensions say of its data.
    #[inline(never)]
    fn judged<'py>(
        &self,
        py: Python<'py>,
        deviations: Deviations,
        data: &Data<Bound<'py, PyAny>>,
    ) -> PyResult<Deviations> {
        extensions::outcome()?;
        let value = data.value.clone().map(Bound::unbind);
        let violations = match &data.violations[..] {
            [] => None,
            found => Some(violations(py, found, &self.labels)?.unbind()),
        };
        deviations.with_data(py, Judged::new(value, violations, data.status))
    }
}

fn no_response(action: &str) -> PyErr {
    PyValueError::new_err(format!("kind: {action} is a SEND, which has no response"))
}

/// The most bytes of text that a thread keeps room for.
const KEPT_TEXT: usize = 1 << 20;

thread_local! {
    /// Room that the next frame of the thread is written to; boxed, because a text that was just written is slow to move.
    static TEXT: Cell<Option<Box<JsonText>>> = const { Cell::new(None) };
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
