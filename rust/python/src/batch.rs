//! Frames in columns: `Codec.judge`, `Codec.extract` and `Codec.samples`.
//!
//! What is in memory is read at once, and becomes a `Batch`. A stream is read as far as somebody reads what is made of it, and
//! becomes `Batches`. The interpreter is released meanwhile; signals are heard by the thread that asked.

use crate::cpython::arrow::{self, ArrowColumns, ArrowStream, Chosen, Packed, Produce};
use crate::cpython::interrupt_again;
use crate::extensions;
use crate::frame;
use crate::options::{Int, limit};
use crate::pending;
use ocpp_fastcodec_core::{
    self as core, Carrier, Catalog, Column, Form, Frames, Halt, Kind, Place, PlaceError, Places, Table, Verdict, Work,
    Workers, joined, message_name, sample_places,
};
use pyo3::buffer::PyBuffer;
use pyo3::exceptions::{PyOverflowError, PyRuntimeError, PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyMapping, PyString, PyTuple};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

/// How frames are read.
pub(crate) struct Reading<'py> {
    pub(crate) work: Work,
    pub(crate) calls: Option<Bound<'py, OpenCalls>>,
    pub(crate) chosen: Chosen,
    pub(crate) threads: usize,
}

impl<'py> Reading<'py> {
    pub(crate) fn new(
        work: Work,
        calls: Option<Bound<'py, OpenCalls>>,
        column: Option<String>,
        station: Option<String>,
        threads: Int,
    ) -> PyResult<Self> {
        let threads = limit("threads", threads, MOST_THREADS)?;
        Ok(Self { work, calls, chosen: Chosen { column, station }, threads })
    }
}

/// More processors than any machine has.
const MOST_THREADS: usize = 1024;

/// Reads the frames of any object that holds some: a `Batch` of what is in memory, `Batches` of a stream.
pub(crate) fn read<'py>(
    codec: &core::Codec,
    frames: &Bound<'py, PyAny>,
    reading: Reading<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = frames.py();
    let Reading { work, calls, chosen, threads } = reading;
    if let Some(calls) = &calls
        && !Arc::ptr_eq(&calls.get().catalog, codec.catalog())
    {
        return Err(PyValueError::new_err("pending: the open calls are those of another codec"));
    }
    let has = |name| frames.hasattr(name);
    if has(intern!(py, "__arrow_c_array__"))? {
        return made_of(py, codec, &arrow::imported(frames, &chosen)?, work, calls.as_ref(), threads);
    }
    if has(intern!(py, "__arrow_c_stream__"))? {
        let stream = arrow::imported_stream(frames, &chosen)?;
        let mut workers = Workers::new(codec, threads, work);
        let nothing = workers.columns(&Group::default(), None, 0, || false).and_then(joined);
        let source = Source {
            like: Arc::new(Packed::new(nothing.map_err(raised)?)),
            workers,
            calls: calls.map(Bound::unbind),
            stream: Some(stream),
            rows: 0,
            made: VecDeque::new(),
        };
        let names = source.like.clone();
        return Ok(Bound::new(py, Batches { source: Mutex::new(Some(source)), like: names })?.into_any());
    }
    if chosen.column.is_some() || chosen.station.is_some() {
        return Err(PyTypeError::new_err("column, station: the frames are no Arrow table"));
    }
    if let Ok(bytes) = frames.cast::<PyBytes>() {
        return made_of(py, codec, &Lines::of(bytes.as_bytes()), work, calls.as_ref(), threads);
    }
    if frames.is_instance_of::<PyString>() {
        return Err(PyTypeError::new_err(
            "frames: expected many frames, found str; lines of frames are passed as bytes",
        ));
    }
    if let Ok(buffer) = PyBuffer::<u8>::get(frames) {
        return made_of(py, codec, &Lines::of(&buffer.to_vec(py)?), work, calls.as_ref(), threads);
    }
    let Ok(items) = frames.try_iter() else {
        let found = frames.get_type().name()?;
        return Err(PyTypeError::new_err(format!(
            "frames: expected an Arrow array or stream, an iterable of frames, or bytes of lines, found {found}"
        )));
    };
    let mut list = Owned::default();
    for item in items {
        list.push(&item?)?;
    }
    made_of(py, codec, &list, work, calls.as_ref(), threads)
}

fn made_of<'py>(
    py: Python<'py>,
    codec: &core::Codec,
    frames: &(dyn Frames + Send),
    work: Work,
    calls: Option<&Bound<'py, OpenCalls>>,
    threads: usize,
) -> PyResult<Bound<'py, PyAny>> {
    let mut workers = Workers::new(codec, threads.min(frames.rows().div_ceil(LEAST_FOR_A_THREAD)), work);
    let mut signals = Signals::default();
    let calls = calls.map(Bound::get);
    let made = py.detach(|| {
        let mut calls = calls.map(OpenCalls::lock);
        workers.columns(frames, calls.as_deref_mut(), 0, || signals.heard()).and_then(joined).map(Packed::new)
    });
    extensions::outcome()?;
    match (made, signals.raised) {
        (_, Some(error)) => Err(error),
        (made, None) => Ok(Bound::new(py, Batch(Arc::new(made.map_err(raised)?)))?.into_any()),
    }
}

/// A thread for fewer rows would cost more than it gains.
const LEAST_FOR_A_THREAD: usize = 1 << 12;

fn raised(halt: Halt) -> PyErr {
    match halt {
        Halt::Asked => PyRuntimeError::new_err("the reading was stopped"),
        Halt::TooLong => PyOverflowError::new_err(TOO_LONG),
    }
}

const TOO_LONG: &str = "frames: a column would have more than 2 GiB of text; pass fewer frames at a time, or a stream";

/// Hears signals, on the thread that it was made on: others have no business with them, and might wait for this one.
struct Signals {
    thread: ThreadId,
    last: Instant,
    raised: Option<PyErr>,
}

impl Default for Signals {
    fn default() -> Self {
        Self { thread: thread::current().id(), last: Instant::now(), raised: None }
    }
}

impl Signals {
    /// Whether a signal handler has raised something. Signals are looked for now and then, because that may wait for the
    /// interpreter.
    fn heard(&mut self) -> bool {
        if self.raised.is_none()
            && self.last.elapsed() > Duration::from_millis(50)
            && thread::current().id() == self.thread
        {
            self.raised = Python::try_attach(|py| py.check_signals().err()).flatten();
            self.last = Instant::now();
        }
        self.raised.is_some()
    }
}

impl Frames for ArrowColumns {
    fn rows(&self) -> usize {
        self.rows()
    }
    #[inline]
    fn frame(&self, row: usize) -> Option<&[u8]> {
        self.frame(row)
    }
    fn station(&self, row: usize) -> Option<&[u8]> {
        self.station(row)
    }
}

/// Frames that were copied out of Python objects.
#[derive(Default)]
struct Owned {
    bytes: Vec<u8>,
    /// Where each frame is, if there is one.
    frames: Vec<Option<(usize, usize)>>,
}

impl Owned {
    fn push(&mut self, item: &Bound<'_, PyAny>) -> PyResult<()> {
        let frame = if item.is_none() {
            None
        } else {
            let start = self.bytes.len();
            self.bytes.extend_from_slice(&frame::bytes(item)?);
            Some((start, self.bytes.len()))
        };
        self.frames.push(frame);
        Ok(())
    }
}

impl Frames for Owned {
    fn rows(&self) -> usize {
        self.frames.len()
    }
    fn frame(&self, row: usize) -> Option<&[u8]> {
        self.frames[row].map(|(start, end)| &self.bytes[start..end])
    }
    fn station(&self, _: usize) -> Option<&[u8]> {
        None
    }
}

/// Lines, each a frame; a line of white space is none.
struct Lines<'b> {
    bytes: &'b [u8],
    lines: Vec<(usize, usize)>,
}

impl<'b> Lines<'b> {
    fn of(bytes: &'b [u8]) -> Self {
        let mut start = 0;
        let mut lines = Vec::new();
        for line in bytes.split_inclusive(|&byte| byte == b'\n') {
            let length = line.trim_ascii_end().len();
            lines.push((start, start + length));
            start += line.len();
        }
        Self { bytes, lines }
    }
}

impl Frames for Lines<'_> {
    fn rows(&self) -> usize {
        self.lines.len()
    }
    fn frame(&self, row: usize) -> Option<&[u8]> {
        let (start, end) = self.lines[row];
        (start < end).then(|| &self.bytes[start..end])
    }
    fn station(&self, _: usize) -> Option<&[u8]> {
        None
    }
}

/// Arrays of a stream that are read together.
#[derive(Default)]
struct Group {
    arrays: Vec<ArrowColumns>,
    /// The rows before each array, and at last all of them.
    starts: Vec<usize>,
}

impl Group {
    fn push(&mut self, array: ArrowColumns) {
        self.starts.push(self.rows());
        self.arrays.push(array);
    }

    #[inline]
    fn array(&self, row: usize) -> (&ArrowColumns, usize) {
        let index = self.starts.partition_point(|&start| start <= row) - 1;
        (&self.arrays[index], row - self.starts[index])
    }
}

impl Frames for Group {
    fn rows(&self) -> usize {
        match (self.starts.last(), self.arrays.last()) {
            (Some(start), Some(array)) => start + array.rows(),
            _ => 0,
        }
    }
    fn frame(&self, row: usize) -> Option<&[u8]> {
        let (array, row) = self.array(row);
        array.frame(row)
    }
    fn station(&self, row: usize) -> Option<&[u8]> {
        let (array, row) = self.array(row);
        array.station(row)
    }
}

/// A stream of frames that becomes columns.
struct Source {
    stream: Option<ArrowStream>,
    workers: Workers,
    calls: Option<Py<OpenCalls>>,
    /// How many rows were read.
    rows: i64,
    /// What is made of the frames that were read, and not handed over yet.
    made: VecDeque<Vec<Column>>,
    /// Columns without rows.
    like: Arc<Packed>,
}

/// Arrays are read together until each thread has as many rows, or as many bytes.
const ROWS: usize = 1 << 15;
const BYTES: usize = 1 << 24;

impl Source {
    /// The columns of the next frames; `None` at the end, and after an error.
    fn next(&mut self, pause: impl FnMut() -> bool) -> Result<Option<Packed>, String> {
        if let Some(part) = self.made.pop_front() {
            return Ok(Some(Packed::new(part)));
        }
        // Back in its place when these frames are read, so that nothing is read after an error.
        let Some(mut stream) = self.stream.take() else { return Ok(None) };
        let (mut group, mut bytes, mut ends) = (Group::default(), 0, false);
        let threads = self.workers.threads();
        while !ends && group.rows() < ROWS * threads && bytes < BYTES * threads {
            match stream.next()? {
                Some(array) => {
                    bytes += array.bytes();
                    group.push(array);
                }
                None => ends = true,
            }
        }
        if ends && group.rows() == 0 {
            return Ok(None);
        }
        let mut calls = self.calls.as_ref().map(|calls| calls.get().lock());
        let made = self.workers.columns(&group, calls.as_deref_mut(), self.rows, pause);
        self.rows = self.rows.saturating_add_unsigned(group.rows() as u64);
        match made {
            Ok(parts) => {
                self.stream = (!ends).then_some(stream);
                self.made = parts.into();
                Ok(self.made.pop_front().map(Packed::new))
            }
            Err(Halt::Asked) => Err("the reading was interrupted".into()),
            Err(Halt::TooLong) => Err(TOO_LONG.into()),
        }
    }
}

/// A source that native code reads.
struct Exported {
    source: Source,
    signals: Signals,
}

impl Produce for Exported {
    fn like(&self) -> &Packed {
        &self.source.like
    }

    fn produce(&mut self) -> Result<Option<Arc<Packed>>, String> {
        let made = self.source.next(|| self.signals.heard());
        if self.signals.raised.take().is_some() {
            Python::try_attach(interrupt_again);
        }
        extensions::outcome().map_err(|_| "a validator of an extension failed")?;
        Ok(made?.map(Arc::new))
    }
}

/// One batch as a stream.
struct Once {
    like: Arc<Packed>,
    left: Option<Arc<Packed>>,
}

impl Produce for Once {
    fn like(&self) -> &Packed {
        &self.like
    }

    fn produce(&mut self) -> Result<Option<Arc<Packed>>, String> {
        Ok(self.left.take())
    }
}

#[doc = stub!("Batch")]
#[pyclass(module = "ocpp_fastcodec", frozen)]
pub(crate) struct Batch(pub(crate) Arc<Packed>);

#[pymethods]
impl Batch {
    #[doc = stub!("Batch.__arrow_c_schema__")]
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        arrow::export_schema(py, &self.0)
    }

    #[pyo3(signature = (requested_schema = None))]
    #[doc = stub!("Batch.__arrow_c_array__")]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyAny>)> {
        // The interface lets a producer keep its own schema.
        let _ = requested_schema;
        arrow::export(py, &self.0)
    }

    #[pyo3(signature = (requested_schema = None))]
    #[doc = stub!("Batch.__arrow_c_stream__")]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let _ = requested_schema;
        arrow::export_stream(py, Box::new(Once { like: self.0.clone(), left: Some(self.0.clone()) }))
    }

    fn __len__(&self) -> usize {
        self.0.rows()
    }

    #[doc = stub!("Batch.column_names")]
    #[getter]
    fn column_names(&self) -> Vec<&str> {
        self.0.names().collect()
    }

    fn __repr__(&self) -> String {
        format!("<Batch of {} rows: {}>", self.0.rows(), self.column_names().join(", "))
    }
}

#[doc = stub!("Batches")]
#[pyclass(module = "ocpp_fastcodec", frozen)]
pub(crate) struct Batches {
    source: Mutex<Option<Source>>,
    like: Arc<Packed>,
}

#[pymethods]
impl Batches {
    #[doc = stub!("Batches.__arrow_c_schema__")]
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        arrow::export_schema(py, &self.like)
    }

    #[pyo3(signature = (requested_schema = None))]
    #[doc = stub!("Batches.__arrow_c_stream__")]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let _ = requested_schema;
        // Whoever has it reads frames with the interpreter released, and may need it to end.
        let source = py.detach(|| self.source.lock().unwrap_or_else(PoisonError::into_inner).take());
        let source = source.ok_or_else(|| PyValueError::new_err("the batches were taken by another consumer"))?;
        arrow::export_stream(py, Box::new(Exported { source, signals: Signals::default() }))
    }

    fn __iter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Batch>> {
        let mut signals = Signals::default();
        let made = py.detach(|| {
            let mut source = self.source.lock().unwrap_or_else(PoisonError::into_inner);
            source.as_mut().map(|source| source.next(|| signals.heard()))
        });
        if let Some(error) = signals.raised {
            return Err(error);
        }
        extensions::outcome()?;
        match made {
            None => Err(PyValueError::new_err("the batches were taken by another consumer")),
            Some(made) => Ok(made.map_err(PyValueError::new_err)?.map(|packed| Batch(Arc::new(packed)))),
        }
    }

    #[doc = stub!("Batches.column_names")]
    #[getter]
    fn column_names(&self) -> Vec<&str> {
        self.like.names().collect()
    }

    fn __repr__(&self) -> String {
        format!("<Batches: {}>", self.column_names().join(", "))
    }
}

#[doc = stub!("OpenCalls")]
#[pyclass(module = "ocpp_fastcodec", frozen)]
pub(crate) struct OpenCalls {
    calls: Mutex<core::OpenCalls>,
    catalog: Arc<Catalog>,
}

/// A call as Python has it: station, message id, and action.
type OpenCall = (Option<String>, String, Option<String>);

impl OpenCalls {
    pub(crate) fn new(codec: &core::Codec, calls: Option<&Bound<'_, PyAny>>, limit: usize) -> PyResult<Self> {
        let mut open = core::OpenCalls::new(limit);
        if let Some(calls) = calls {
            for call in calls.try_iter()? {
                let call = calls.py().get_type::<PyTuple>().call1((call?,))?;
                let (station, id, action): OpenCall = call.extract()?;
                let action = action.map(|action| pending::action(codec, &action)).transpose()?;
                open.open(codec, station.as_deref().map(str::as_bytes), id.as_bytes(), action, None);
            }
        }
        Ok(Self { calls: Mutex::new(open), catalog: codec.catalog().clone() })
    }

    fn lock(&self) -> MutexGuard<'_, core::OpenCalls> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[pymethods]
impl OpenCalls {
    fn __len__(&self, py: Python<'_>) -> usize {
        py.detach(|| self.lock().len())
    }

    #[doc = stub!("OpenCalls.calls")]
    fn calls(&self, py: Python<'_>) -> Vec<OpenCall> {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let name = |action| self.catalog.action(action).name.to_string();
        py.detach(|| {
            let calls = self.lock();
            let call = |call: core::OpenCall<'_>| (call.station.map(text), text(call.id), call.action.map(name));
            let mut calls: Vec<_> = calls.iter().map(call).collect();
            calls.sort_unstable();
            calls
        })
    }

    fn __repr__(&self, py: Python<'_>) -> String {
        format!("<OpenCalls: {}>", self.__len__(py))
    }
}

/// The columns of verdicts by their names; all but the version where none are named.
pub(crate) fn verdicts(names: Option<&Bound<'_, PyAny>>) -> PyResult<Vec<Verdict>> {
    let Some(names) = names else {
        return Ok(Verdict::ALL.into_iter().filter(|&column| column != Verdict::Version).collect());
    };
    let verdict = |name: PyResult<Bound<'_, PyAny>>| {
        let name: String = name?.extract()?;
        Verdict::named(&name).ok_or_else(|| {
            let known = Verdict::ALL.map(Verdict::name).join(", ");
            PyValueError::new_err(format!("columns: expected some of {known}, found '{name}'"))
        })
    };
    names.try_iter()?.map(verdict).collect()
}

/// The table of samples of a codec's version.
pub(crate) fn sample_table(codec: &core::Codec) -> PyResult<Table> {
    let places = sample_places(codec.catalog());
    Table::new(codec.catalog(), &places).map_err(|error| wrong_place(codec, &places, &error))
}

/// The table whose columns are named with their places, by message.
pub(crate) fn table(
    codec: &core::Codec,
    places: &Bound<'_, PyMapping>,
    rows: Option<&Bound<'_, PyMapping>>,
) -> PyResult<Table> {
    let mut wanted = Vec::new();
    for entry in places.items()?.iter() {
        let (message, columns): (String, Bound<'_, PyAny>) = entry.extract()?;
        let (action, kind) = payload(codec, &message)?;
        let rows = rows.map(|rows| rows.call_method1(intern!(rows.py(), "get"), (&message, ""))).transpose()?;
        let rows = rows.map(|rows| rows.extract()).transpose()?.unwrap_or_default();
        let columns = columns.cast::<PyMapping>()?.items()?;
        let place = |entry: Bound<'_, PyAny>| {
            let (column, pointer): (String, String) = entry.extract()?;
            if column == "row" || column == "message" {
                return Err(PyValueError::new_err(format!("places: every table has a column '{column}'")));
            }
            Ok(Place { column, pointer, form: Form::Typed })
        };
        wanted.push(Places { action, kind, rows, columns: columns.iter().map(place).collect::<PyResult<_>>()? });
    }
    Table::new(codec.catalog(), &wanted).map_err(|error| wrong_place(codec, &wanted, &error))
}

fn wrong_place(codec: &core::Codec, places: &[Places], error: &PlaceError) -> PyErr {
    let Places { action, kind, .. } = &places[error.places];
    let message = message_name(codec.catalog(), *action, *kind);
    PyValueError::new_err(format!("places: {message} `{}`: {}", error.pointer, error.problem))
}

/// The payload of a message by its official name.
fn payload(codec: &core::Codec, message: &str) -> PyResult<(usize, Kind)> {
    let catalog = codec.catalog();
    for action in 0..catalog.actions().len() {
        for kind in [Kind::Request, Kind::Response] {
            let is_sent = kind == Kind::Request || catalog.carrier(action) == Carrier::Call;
            if is_sent && message_name(catalog, action, kind) == message {
                return Ok((action, kind));
            }
        }
    }
    let version = codec.version().number();
    Err(PyValueError::new_err(format!("places: expected the name of a message of OCPP {version}, found '{message}'")))
}
