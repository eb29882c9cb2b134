//! What is known of a station and of its calls, as data: `links.py` and `versions.py` say what it means.

use super::times::{datetime, moment};
use super::words::{Direction, Versions, digest, numbers, version_index, versions_of};
use ocpp_fastcodec_core::{Moment, Version};
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDateTime, PyDict, PyList, PyString, PyTuple};

/// A number before that of any record.
const NEVER: i64 = -(1 << 60);

/// Where the version of a station comes from, in the order of `Origin` in `versions.py`.
pub(super) const ORIGINS: [&str; 5] = ["option", "log", "handshake", "guess", "weak"];

/// Which version a station speaks.
#[pyclass(subclass, module = "ocpp_fastcodec._core")]
pub(crate) struct Speech {
    pub(super) version: usize,
    pub(super) origin: usize,
    pub(super) candidates: Versions,
    /// How many frames have told something
    #[pyo3(get, set)]
    pub(super) tried: u32,
}

/// Frames of a station that are tried in every version that is left.
const MAX_NARROWING: u32 = 100;

impl Speech {
    /// Notes a frame that is valid in the version; `is_valid` says whether it is in another one.
    pub(super) fn fits(&mut self, mut is_valid: impl FnMut(usize) -> PyResult<bool>) -> PyResult<()> {
        if self.tried >= MAX_NARROWING {
            return Ok(());
        }
        self.tried += 1;
        if self.candidates.count_ones() > 1 {
            for version in 0..Version::ALL.len() {
                if self.candidates >> version & 1 == 1 && version != self.version && !is_valid(version)? {
                    self.candidates &= !(1 << version);
                }
            }
        }
        Ok(())
    }
}

#[pymethods]
impl Speech {
    #[new]
    #[pyo3(signature = (*_arguments, **_options))]
    fn new(_arguments: &Bound<'_, PyTuple>, _options: Option<&Bound<'_, PyDict>>) -> Self {
        Self { version: 0, origin: 3, candidates: (1 << Version::ALL.len()) - 1, tried: 0 }
    }

    #[getter]
    fn version(&self) -> &'static str {
        Version::ALL[self.version].number()
    }

    #[setter]
    fn set_version(&mut self, number: &str) -> PyResult<()> {
        self.version = version_index(number)?;
        Ok(())
    }

    #[getter]
    fn origin(&self) -> &'static str {
        ORIGINS[self.origin]
    }

    #[setter]
    fn set_origin(&mut self, origin: &str) -> PyResult<()> {
        let index = ORIGINS.iter().position(|known| *known == origin);
        self.origin = index.ok_or_else(|| PyValueError::new_err(format!("no origin is called {origin:?}")))?;
        Ok(())
    }

    #[getter]
    fn candidates<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        numbers(py, self.candidates)
    }

    #[setter]
    fn set_candidates(&mut self, numbers: &Bound<'_, PyAny>) -> PyResult<()> {
        self.candidates = versions_of(numbers)?;
        Ok(())
    }
}

/// What is known of a station.
#[pyclass(subclass, module = "ocpp_fastcodec._core")]
pub(crate) struct StationState {
    #[pyo3(get)]
    pub(super) name: Option<Py<PyString>>,
    #[pyo3(get)]
    pub(super) spoken: Py<Speech>,
    /// The calls that wait for an answer: lists of them, by id
    #[pyo3(get)]
    pub(super) calls: Py<PyDict>,
    /// The answers that stand before their call, by id
    #[pyo3(get, set)]
    pub(super) answers: Py<PyDict>,
    /// When an id that may repeat was last answered, for the latest ids
    #[pyo3(get)]
    pub(super) answered: Py<PyDict>,
    /// When an id was answered before its call stood in the log, for the latest ids
    #[pyo3(get)]
    pub(super) settled: Py<PyDict>,
    /// Frames that wait for the version
    #[pyo3(get, set)]
    pub(super) held: Py<PyList>,
    /// Records of the station so far
    #[pyo3(get, set)]
    pub(super) count: i64,
    /// The number of the record at which something of the station was lost or began anew
    #[pyo3(get, set)]
    disturbed: i64,
    /// Whether several stations hide behind this name, or behind none
    #[pyo3(get, set)]
    mixed: bool,
    /// Which sides send calls whose ids may repeat
    pub(super) callers: [bool; 2],
    first: Option<Moment>,
    last: Option<Moment>,
    /// The station's place in the ledger
    pub(super) index: usize,
}

impl StationState {
    /// Notes when the station was heard.
    pub(super) fn heard(&mut self, moment: Option<Moment>) {
        if moment.is_some() {
            self.first = self.first.or(moment);
            self.last = moment;
        }
    }
}

#[pymethods]
impl StationState {
    #[new]
    fn new(py: Python<'_>, name: Option<Py<PyString>>, spoken: Py<Speech>) -> Self {
        Self {
            name,
            spoken,
            calls: PyDict::new(py).unbind(),
            answers: PyDict::new(py).unbind(),
            answered: PyDict::new(py).unbind(),
            settled: PyDict::new(py).unbind(),
            held: PyList::empty(py).unbind(),
            count: 0,
            disturbed: NEVER,
            mixed: false,
            callers: [false; 2],
            first: None,
            last: None,
            index: 0,
        }
    }

    /// Notes a record of the station.
    fn hear(&mut self, time: Option<&Bound<'_, PyDateTime>>) -> PyResult<()> {
        self.count += 1;
        self.heard(time.map(moment).transpose()?);
        Ok(())
    }

    /// When the station was first heard.
    #[getter]
    fn first<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyDateTime>>> {
        self.first.map(|moment| datetime(py, moment)).transpose()
    }

    /// When the station was last heard.
    #[getter]
    fn last<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyDateTime>>> {
        self.last.map(|moment| datetime(py, moment)).transpose()
    }

    /// How many sides send calls whose ids may repeat.
    #[getter]
    fn callers(&self) -> usize {
        self.callers.iter().filter(|&&calls| calls).count()
    }

    /// Notes that a side sends such calls.
    fn add_caller(&mut self, direction: &str) -> PyResult<()> {
        self.callers[usize::from(Direction::of(direction)? == Direction::Down)] = true;
        Ok(())
    }
}

/// A call that waits for its answer.
#[pyclass(module = "ocpp_fastcodec._core")]
pub(crate) struct PendingCall {
    pub(super) time: Option<Moment>,
    pub(super) source: Py<PyString>,
    pub(super) line: usize,
    pub(super) frame: u64,
    #[pyo3(get)]
    pub(super) action: Option<Py<PyString>>,
    pub(super) versions: Versions,
    pub(super) direction: Option<Direction>,
    #[pyo3(get)]
    pub(super) sequence: i64,
    #[pyo3(get, set)]
    pub(super) count: i64,
    #[pyo3(get)]
    pub(super) unique_id: Py<PyString>,
    /// Whether its id cannot repeat
    #[pyo3(get)]
    pub(super) unique: bool,
    /// Whether it is not answered for certain: an answer may have been taken for another one's
    #[pyo3(get, set)]
    pub(super) is_certain: bool,
}

#[pymethods]
impl PendingCall {
    #[new]
    #[allow(clippy::too_many_arguments, reason = "a record's fields")]
    fn new(
        record: &Bound<'_, PyAny>,
        count: i64,
        unique_id: Py<PyString>,
        action: Option<Py<PyString>>,
        versions: &Bound<'_, PyAny>,
        direction: Option<&str>,
        sequence: i64,
        unique: bool,
    ) -> PyResult<Self> {
        let py = record.py();
        let time: Option<Bound<'_, PyDateTime>> = record.getattr(intern!(py, "time"))?.extract()?;
        let frame: Bound<'_, PyAny> = record.getattr(intern!(py, "frame"))?;
        Ok(Self {
            time: time.as_ref().map(moment).transpose()?,
            source: record.getattr(intern!(py, "source"))?.extract()?,
            line: record.getattr(intern!(py, "line"))?.extract()?,
            frame: digest(frame.extract()?),
            action,
            versions: versions_of(versions)?,
            direction: direction.map(Direction::of).transpose()?,
            sequence,
            count,
            unique_id,
            unique,
            is_certain: true,
        })
    }

    #[getter]
    fn time<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyDateTime>>> {
        self.time.map(|moment| datetime(py, moment)).transpose()
    }

    /// The file and the line where it stands.
    #[getter]
    fn place<'py>(&self, py: Python<'py>) -> (Bound<'py, PyString>, usize) {
        (self.source.bind(py).clone(), self.line)
    }

    /// The versions that its station may speak, as far as they have answers to the action.
    #[getter]
    fn versions<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        numbers(py, self.versions)
    }

    #[getter]
    fn direction<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyString>> {
        self.direction.map(|direction| direction.name(py).clone())
    }

    /// Whether this is the frame of the call.
    fn has_frame(&self, frame: &[u8]) -> bool {
        self.frame == digest(frame)
    }
}

/// Whether an id is random, and so never used twice: a UUID, or 20 letters of both cases and digits at least.
#[pyfunction]
pub(super) fn cannot_repeat(unique_id: &str) -> bool {
    let bytes = unique_id.as_bytes();
    let differing = || bytes.iter().fold(0_u128, |seen, byte| seen | 1 << (byte & 127)).count_ones();
    bytes.len() >= 20 && (is_uuid(bytes) || is_random(bytes)) && differing() >= 8
}

/// A UUID, with or without its dashes.
fn is_uuid(id: &[u8]) -> bool {
    let mut at = 0;
    for (index, length) in [8, 4, 4, 4, 12].into_iter().enumerate() {
        if index > 0 && id.get(at) == Some(&b'-') {
            at += 1;
        }
        if !id.get(at..at + length).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit)) {
            return false;
        }
        at += length;
    }
    at == id.len()
}

/// Letters of both cases, and a digit that a letter follows.
fn is_random(id: &[u8]) -> bool {
    let digit = id.iter().position(u8::is_ascii_digit);
    id.iter().all(u8::is_ascii_alphanumeric)
        && id.iter().any(u8::is_ascii_uppercase)
        && id.iter().any(u8::is_ascii_lowercase)
        && digit.is_some_and(|digit| id[digit..].iter().any(u8::is_ascii_alphabetic))
}
