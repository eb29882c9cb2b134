//! What is known of a station and of its calls, as data: `links.py` and `versions.py` say what it means.

use super::times::{datetime, moment};
use super::words::{Direction, Fast, Versions, digest, header, id_key, numbers, version_index, versions_of};
use ocpp_fastcodec_core::{Moment, Version};
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDateTime, PyDict, PyList, PyString, PyTuple};
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering::Relaxed};

/// Ids of a station whose calls wait for an answer, and whose answers are remembered; up to twice as many are kept before the
/// oldest are forgotten.
const MAX_OPEN: usize = 2_000;

/// Calls with one id that wait.
const MAX_SAME_ID: usize = 4;

/// Spans of a station; the last one grows when there are more.
const MAX_SPANS: usize = 400;

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
    pub(super) calls: OpenCalls,
    /// The answers that stand before their call, by id
    #[pyo3(get, set)]
    pub(super) answers: Py<PyDict>,
    /// When an id that may repeat was last answered
    pub(super) answered: LatestIds,
    /// When an id was answered before its call stood in the log
    pub(super) settled: LatestIds,
    /// Frames that wait for the version
    #[pyo3(get, set)]
    pub(super) held: Py<PyList>,
    /// Records of the station so far
    #[pyo3(get, set)]
    pub(super) count: i64,
    /// The number of the record at which something of the station was lost or began anew
    #[pyo3(get, set)]
    pub(super) disturbed: i64,
    /// What stands for the BootNotification that was read last
    pub(super) boot: Option<u64>,
    /// Whether several stations hide behind this name, or behind none
    #[pyo3(get, set)]
    mixed: bool,
    /// Which sides send calls whose ids may repeat
    pub(super) callers: [bool; 2],
    first: Option<Moment>,
    last: Option<Moment>,
    /// From when to when it was heard without silence between
    spans: Vec<(Moment, Moment)>,
    /// Microseconds of silence in all
    silent: i64,
    /// The station's place in the ledger
    pub(super) index: usize,
}

impl StationState {
    /// The calls with an id that an answer sent in a direction may answer, the latest last.
    pub(super) fn calls_for(&self, key: u64, direction: Option<Direction>) -> impl Iterator<Item = &Arc<Call>> {
        let asked = direction.map(Direction::opposite);
        let may_be = move |call: &&Arc<Call>| call.direction.is_none() || asked.is_none() || call.direction == asked;
        self.calls.with(key).iter().filter(may_be)
    }

    /// Notes the id of a call that may repeat, in the record of the station and of all with these numbers. If it was answered a
    /// few records ago, and nobody has booted since, then several stations hide behind no name, or the log is not in order.
    pub(super) fn note_id(&mut self, key: u64, count: i64, sequence: i64) {
        let is_recent = |answered: &i64| {
            let since = count - answered;
            since < Self::NEAR && since <= sequence - self.disturbed
        };
        self.mixed |= self.name.is_none() && self.answered.0.get(&key).is_some_and(is_recent);
    }

    /// Takes out a call that this record of the station answers.
    pub(super) fn close_call(&mut self, call: &Arc<Call>, count: i64) {
        self.calls.close(call);
        if !call.unique {
            self.answered.note(call.key, count);
        }
    }

    /// Notes when the station was heard.
    pub(super) fn heard(&mut self, moment: Option<Moment>) {
        let Some(moment) = moment else { return };
        self.first = self.first.or(Some(moment));
        self.last = Some(moment);
        let full = self.spans.len() >= MAX_SPANS;
        match self.spans.last_mut() {
            None => self.spans.push((moment, moment)),
            Some((_, end)) => match moment.since(*end) {
                Some(since) if since >= Self::SILENCE * 1_000_000 && !full => {
                    self.silent += since;
                    self.spans.push((moment, moment));
                }
                Some(since) if since >= 0 => *end = moment,
                _ => {}
            },
        }
    }
}

#[pymethods]
impl StationState {
    /// Seconds without a record after which a station counts as silent.
    #[classattr]
    const SILENCE: i64 = 900;
    /// Records of the station within which the order of a log is not trusted.
    #[classattr]
    const NEAR: i64 = 50;

    #[new]
    fn new(py: Python<'_>, name: Option<Py<PyString>>, spoken: Py<Speech>) -> Self {
        Self {
            name,
            spoken,
            calls: OpenCalls::default(),
            answers: PyDict::new(py).unbind(),
            answered: LatestIds::default(),
            settled: LatestIds::default(),
            held: PyList::empty(py).unbind(),
            count: 0,
            disturbed: NEVER,
            boot: None,
            mixed: false,
            callers: [false; 2],
            first: None,
            last: None,
            spans: Vec::new(),
            silent: 0,
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

    /// From when to when it was heard, without silence between.
    #[getter]
    fn spans<'py>(&self, py: Python<'py>) -> PyResult<Vec<(Bound<'py, PyDateTime>, Bound<'py, PyDateTime>)>> {
        self.spans.iter().map(|(begin, end)| Ok((datetime(py, *begin)?, datetime(py, *end)?))).collect()
    }

    /// Seconds of silence in all.
    #[getter]
    fn silent(&self) -> f64 {
        #[allow(clippy::cast_precision_loss, reason = "no log is that long")]
        let silent = self.silent as f64;
        silent / 1e6
    }

    /// How many sides send calls whose ids may repeat.
    #[getter]
    fn callers(&self) -> usize {
        self.callers.iter().filter(|&&calls| calls).count()
    }

    /// Adds a call, and returns those that it makes forgotten.
    fn open(&mut self, call: &PendingCall) -> Vec<PendingCall> {
        let mut forgotten = Vec::new();
        self.calls.open(call.0.clone(), &mut forgotten);
        forgotten.into_iter().map(PendingCall).collect()
    }

    /// The calls with an id that an answer sent in a direction may answer, the latest last.
    fn candidates(&self, unique_id: &str, direction: Option<&str>) -> PyResult<Vec<PendingCall>> {
        let direction = direction.map(Direction::of).transpose()?;
        Ok(self.calls_for(id_key(unique_id), direction).map(|call| PendingCall(call.clone())).collect())
    }

    /// Takes out a call that was answered.
    fn close(&mut self, call: &PendingCall) {
        self.close_call(&call.0, self.count);
    }

    /// Keeps what a BootNotification says: one like it tells nothing new.
    fn note_boot(&mut self, frame: &[u8]) {
        self.boot = header(frame).map(|header| digest(header.rest));
    }

    /// All calls that wait, in the order in which they came.
    fn open_calls(&self) -> Vec<PendingCall> {
        self.calls.all().into_iter().map(PendingCall).collect()
    }

    /// Whether an id that may repeat was answered lately.
    fn was_answered(&self, unique_id: &str) -> bool {
        self.answered.has(id_key(unique_id))
    }

    /// Notes the id of a call that may repeat, in the record of this number: several stations may count alike.
    #[pyo3(name = "note_id")]
    fn note_unique_id(&mut self, unique_id: &str, sequence: i64) {
        self.note_id(id_key(unique_id), self.count, sequence);
    }

    /// Notes an answer whose call may come later: logs of several threads are not in order.
    fn settle(&mut self, unique_id: &str) {
        self.settled.note(id_key(unique_id), self.count);
    }

    /// Takes out such an answer, and says at which record it came.
    fn take_settled(&mut self, unique_id: &str) -> Option<i64> {
        self.settled.0.remove(&id_key(unique_id))
    }

    /// The record at which the id of a call was last answered, as far as that is remembered.
    fn last_answer(&self, call: &PendingCall) -> Option<i64> {
        let at = |ids: &LatestIds| ids.0.get(&call.0.key).copied();
        at(&self.answered).max(at(&self.settled))
    }

    /// Notes that a side sends such calls.
    fn add_caller(&mut self, direction: &str) -> PyResult<()> {
        self.callers[usize::from(Direction::of(direction)? == Direction::Down)] = true;
        Ok(())
    }
}

/// What is known of a call.
pub(super) struct Call {
    pub(super) time: Option<Moment>,
    pub(super) source: Py<PyString>,
    pub(super) line: usize,
    pub(super) frame: u64,
    pub(super) action: Option<Py<PyString>>,
    pub(super) versions: Versions,
    pub(super) direction: Option<Direction>,
    pub(super) sequence: i64,
    pub(super) count: AtomicI64,
    /// The number that stands for its id
    pub(super) key: u64,
    /// Whether its id cannot repeat
    pub(super) unique: bool,
    /// Whether it is not answered for certain: an answer may have been taken for another one's
    pub(super) is_certain: AtomicBool,
}

/// A call that waits for its answer.
#[pyclass(frozen, module = "ocpp_fastcodec._core")]
pub(crate) struct PendingCall(pub(super) Arc<Call>);

#[pymethods]
impl PendingCall {
    #[new]
    #[allow(clippy::too_many_arguments, reason = "a record's fields")]
    fn new(
        record: &Bound<'_, PyAny>,
        count: i64,
        unique_id: &str,
        action: Option<Py<PyString>>,
        versions: &Bound<'_, PyAny>,
        direction: Option<&str>,
        sequence: i64,
        unique: bool,
    ) -> PyResult<Self> {
        let py = record.py();
        let time: Option<Bound<'_, PyDateTime>> = record.getattr(intern!(py, "time"))?.extract()?;
        let frame: Bound<'_, PyAny> = record.getattr(intern!(py, "frame"))?;
        Ok(Self(Arc::new(Call {
            time: time.as_ref().map(moment).transpose()?,
            source: record.getattr(intern!(py, "source"))?.extract()?,
            line: record.getattr(intern!(py, "line"))?.extract()?,
            frame: digest(frame.extract()?),
            action,
            versions: versions_of(versions)?,
            direction: direction.map(Direction::of).transpose()?,
            sequence,
            count: count.into(),
            key: id_key(unique_id),
            unique,
            is_certain: true.into(),
        })))
    }

    #[getter]
    fn time<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyDateTime>>> {
        self.0.time.map(|moment| datetime(py, moment)).transpose()
    }

    /// The file and the line where it stands.
    #[getter]
    fn place<'py>(&self, py: Python<'py>) -> (Bound<'py, PyString>, usize) {
        (self.0.source.bind(py).clone(), self.0.line)
    }

    #[getter]
    fn action<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyString>> {
        self.0.action.as_ref().map(|action| action.bind(py).clone())
    }

    /// The versions that its station may speak, as far as they have answers to the action.
    #[getter]
    fn versions<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        numbers(py, self.0.versions)
    }

    #[getter]
    fn direction<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyString>> {
        self.0.direction.map(|direction| direction.name(py).clone())
    }

    #[getter]
    fn sequence(&self) -> i64 {
        self.0.sequence
    }

    #[getter]
    fn count(&self) -> i64 {
        self.0.count.load(Relaxed)
    }

    #[setter]
    fn set_count(&self, count: i64) {
        self.0.count.store(count, Relaxed);
    }

    /// The number that stands for its id.
    #[getter]
    fn key(&self) -> u64 {
        self.0.key
    }

    /// Whether its id cannot repeat.
    #[getter]
    fn unique(&self) -> bool {
        self.0.unique
    }

    /// Whether it is not answered for certain: an answer may have been taken for another one's.
    #[getter]
    fn is_certain(&self) -> bool {
        self.0.is_certain.load(Relaxed)
    }

    #[setter]
    fn set_is_certain(&self, is_certain: bool) {
        self.0.is_certain.store(is_certain, Relaxed);
    }

    /// Whether this is the frame of the call.
    fn has_frame(&self, frame: &[u8]) -> bool {
        self.0.frame == digest(frame)
    }
}

/// The calls of a station that wait for an answer, by the numbers that stand for their ids.
#[derive(Default)]
pub(super) struct OpenCalls {
    by_key: HashMap<u64, Vec<Arc<Call>>, Fast>,
}

impl OpenCalls {
    /// Whether no more ids may be added before the oldest ones are forgotten.
    pub(super) fn is_full(&self) -> bool {
        self.by_key.len() >= 2 * MAX_OPEN
    }

    /// The calls with an id, the latest last.
    pub(super) fn with(&self, key: u64) -> &[Arc<Call>] {
        self.by_key.get(&key).map_or(&[], |same| same)
    }

    /// Adds a call; those that it makes forgotten are added to `forgotten`.
    pub(super) fn open(&mut self, call: Arc<Call>, forgotten: &mut Vec<Arc<Call>>) {
        let was_full = self.is_full();
        let same = self.by_key.entry(call.key).or_default();
        same.push(call);
        if same.len() > MAX_SAME_ID {
            forgotten.push(same.remove(0));
        }
        if was_full && self.by_key.len() > 2 * MAX_OPEN {
            // All at once, since looking for the oldest takes long.
            let mut newest: Vec<_> = self.by_key.values().filter_map(|same| Some(same.first()?.sequence)).collect();
            let excess = newest.len() - MAX_OPEN;
            let least = *newest.select_nth_unstable(excess).1;
            let oldest = self.by_key.extract_if(|_, same| same.first().is_none_or(|call| call.sequence < least));
            forgotten.extend(oldest.flat_map(|(_, same)| same));
            forgotten.sort_by_key(|call| call.sequence);
        }
    }

    fn close(&mut self, call: &Arc<Call>) {
        if let Some(same) = self.by_key.get_mut(&call.key) {
            same.retain(|other| !Arc::ptr_eq(other, call));
            if same.is_empty() {
                self.by_key.remove(&call.key);
            }
        }
    }

    fn all(&self) -> Vec<Arc<Call>> {
        let mut all: Vec<_> = self.by_key.values().flatten().cloned().collect();
        all.sort_by_key(|call| call.sequence);
        all
    }
}

/// At which of its station's records something was so of an id, for the latest ids.
#[derive(Default)]
pub(super) struct LatestIds(HashMap<u64, i64, Fast>);

impl LatestIds {
    pub(super) fn note(&mut self, key: u64, count: i64) {
        self.0.insert(key, count);
        if self.0.len() > 2 * MAX_OPEN {
            let mut counts: Vec<_> = self.0.values().copied().collect();
            let least = *counts.select_nth_unstable(MAX_OPEN).1;
            self.0.retain(|_, count| *count >= least);
        }
    }

    pub(super) fn has(&self, key: u64) -> bool {
        self.0.contains_key(&key)
    }
}

/// Whether an id is random, and so never used twice: a UUID, or 20 letters of both cases and digits at least.
#[pyfunction]
pub(super) fn cannot_repeat(unique_id: &str) -> bool {
    let bytes = unique_id.as_bytes();
    bytes.len() >= 20 && (is_uuid(bytes) || is_random(bytes)) && has_many_letters(bytes)
}

fn has_many_letters(id: &[u8]) -> bool {
    let mut seen = 0_u128;
    id.iter().any(|byte| {
        seen |= 1 << (byte & 127);
        seen.count_ones() >= 8
    })
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
