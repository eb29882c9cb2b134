//! Judges what is ordinary in a log, which nearly all of a log is, and counts it.
//!
//! Ordinary is a call that is valid in the version that its station speaks, whose id no other call or answer of the station
//! has that waits; a SEND that is valid in it; an answer that fits the only call with its id, or an error that answers it; and
//! what is left of a frame that the log cut or repeats, if it says whose it is. `judge.py` judges all else, with the same data,
//! and comes to the same where it is given all: a test holds one against the other.

use super::links::{Call, PendingCall, Speech, StationState, cannot_repeat};
use super::scanner::{Item, RecordState, Records};
use super::times::datetime;
use super::words::{Direction, Fast, Header, Versions, digest, header, id_key, text};
use crate::codec::Codec;
use ocpp_fastcodec_core::{self as core, Body, Carrier, MessageType, Moment, State, Version};
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyList, PyString, PyTuple};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;

/// Minutes that are counted apart before they are taken.
const MAX_MINUTES: usize = 20_000;

/// Calls whose ids cannot repeat whose stations are remembered; up to twice as many before the oldest are forgotten.
const MAX_OWNERS: usize = 200_000;

/// Answers on lines that name no station that are remembered: they may be any station's.
const MAX_STRAYS: usize = 20_000;

/// All versions.
const ALL: Versions = (1 << Version::ALL.len()) - 1;

/// Bytes of an id, or of an action, that is read out of a piece of a frame.
const MAX_ID: usize = 64;

/// The action that says who a station is: whoever boots counts its ids anew.
const BOOT: &str = "BootNotification";

/// An action as a version has it.
struct Known {
    name: Py<PyString>,
    /// Who sends it, where only one side may in all versions
    one_way: Option<Direction>,
    /// The versions that have answers to it
    answering: Versions,
    is_boot: bool,
    /// Whether such calls, and the answers to them, are noted
    is_noted: [bool; 2],
}

impl Known {
    /// The name and the versions of a call with the action, whose station may speak some versions: those that have answers
    /// to it.
    fn of(&self, py: Python<'_>, spoken: Versions) -> (Option<Py<PyString>>, Versions) {
        let name = (self.answering != 0).then(|| self.name.clone_ref(py));
        let versions = spoken & self.answering;
        (name, if versions == 0 { self.answering } else { versions })
    }
}

/// What became of a record.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Verdict {
    Valid,
    /// Valid but for the closing brackets, which the log leaves out
    Unclosed,
    /// An answer to a call whose action the log leaves out
    NotValidated,
    Cut,
    Elided,
    Repeated,
}

impl Verdict {
    /// The verdict of `judge.py` on it.
    fn name(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Unclosed => "valid_with_deviations",
            Self::NotValidated => "not_validated",
            Self::Cut => "cut",
            Self::Elided => "elided",
            Self::Repeated => "repeated",
        }
    }

    fn is_of_a_frame(self) -> bool {
        matches!(self, Self::Valid | Self::Unclosed | Self::NotValidated)
    }
}

/// An ordinary record.
struct Judged {
    verdict: Verdict,
    /// The version and the action, if they are known
    of: Option<(usize, usize)>,
    /// The direction in which it was sent, if that is known.
    direction: Option<Direction>,
}

/// A record, and whose it is.
struct Case<'a> {
    batch: &'a Records,
    item: &'a Item,
    verdict: Verdict,
    frame: &'a [u8],
    header: Header<'a>,
    /// The number that stands for its id
    key: u64,
    state: &'a mut StationState,
    spoken: &'a mut Speech,
}

/// What is equal of the records that are counted together.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Kind {
    verdict: Verdict,
    station: usize,
    type_: u8,
    of: Option<(usize, usize)>,
    has_time: bool,
    has_name: bool,
    direction: Told,
    names_version: bool,
}

/// Whether the log says who sent a frame, or it was inferred.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Told {
    Said,
    Inferred,
    Unknown,
}

/// How many records there were of a kind, and of those that are not plainly valid, when the earliest and the latest was sent.
#[derive(Default)]
struct Count {
    records: u64,
    first: Option<Moment>,
    last: Option<Moment>,
}

/// How long answers took: bins by the logarithm of the seconds, as `Histogram` of `tally.py` has them.
#[derive(Default)]
struct Latencies {
    bins: HashMap<i32, u64, Fast>,
    worst: f64,
}

/// The stations of a run, and what was ordinary since it was asked last.
#[pyclass(module = "ocpp_fastcodec._core")]
pub(crate) struct Ledger {
    /// Stations by their name, and by a group of logs where they have none
    #[pyo3(get)]
    stations: Py<PyDict>,
    by_index: Vec<Py<StationState>>,
    /// The station whose call has an id that cannot repeat, and the number of the record
    owners: HashMap<u64, (usize, i64), Fast>,
    given_station: Option<Py<PyString>>,
    is_version_given: bool,
    codecs: Py<PyAny>,
    made: [Option<Py<Codec>>; Version::ALL.len()],
    actions: [Vec<Known>; Version::ALL.len()],
    one_way: Py<PyDict>,
    noted_actions: [Vec<String>; 2],
    /// The number of the record that was judged last
    #[pyo3(get, set)]
    sequence: i64,
    counts: HashMap<Kind, Count, Fast>,
    /// How many unclosed frames with a type, a version and an action the observer was shown, who has to see the first ones
    shown: HashMap<(u8, usize, usize), usize, Fast>,
    max_examples: usize,
    /// Whether unclosed frames were counted since the counts were taken last
    #[pyo3(get)]
    counts_unclosed: bool,
    /// The numbers that stand for the ids of answers on lines that name no station
    strays: HashSet<u64, Fast>,
    latencies: HashMap<(usize, usize, Option<Direction>), Latencies, Fast>,
    /// How many records there were in each minute since 1970, by their verdict
    activity: HashMap<(i64, Verdict), u64, Fast>,
    /// The calls and answers that the observer wants to see, as `Noted` of `judge.py`
    noted: Py<PyList>,
}

#[pymethods]
impl Ledger {
    #[new]
    #[allow(clippy::too_many_arguments, reason = "what a run is told once")]
    fn new(
        py: Python<'_>,
        codecs: Py<PyAny>,
        one_way: Py<PyDict>,
        noted_calls: Vec<String>,
        noted_answers: Vec<String>,
        max_examples: usize,
        station: Option<Py<PyString>>,
        is_version_given: bool,
    ) -> Self {
        Self {
            stations: PyDict::new(py).unbind(),
            by_index: Vec::new(),
            owners: HashMap::default(),
            given_station: station,
            is_version_given,
            codecs,
            made: Default::default(),
            actions: Default::default(),
            one_way,
            noted_actions: [noted_calls, noted_answers],
            sequence: 0,
            counts: HashMap::default(),
            shown: HashMap::default(),
            max_examples,
            counts_unclosed: false,
            strays: HashSet::default(),
            latencies: HashMap::default(),
            activity: HashMap::default(),
            noted: PyList::empty(py).unbind(),
        }
    }

    /// Adds a station under its name, or what stands for it.
    fn add(&mut self, py: Python<'_>, key: &Bound<'_, PyAny>, station: &Bound<'_, StationState>) -> PyResult<()> {
        station.borrow_mut().index = self.by_index.len();
        self.by_index.push(station.clone().unbind());
        self.stations.bind(py).set_item(key, station)
    }

    /// Notes whose call has an id that cannot repeat.
    #[pyo3(name = "own")]
    fn own_id(&mut self, unique_id: &str, station: &StationState) {
        self.own(id_key(unique_id), station.index);
    }

    /// Whose call has an id that cannot repeat.
    fn owner(&self, py: Python<'_>, unique_id: &str) -> Option<Py<StationState>> {
        let (index, _) = self.owners.get(&id_key(unique_id))?;
        Some(self.by_index[*index].clone_ref(py))
    }

    /// Notes an answer on a line that names no station.
    #[pyo3(name = "note_stray")]
    fn note_stray_id(&mut self, unique_id: &str) {
        self.note_stray(id_key(unique_id));
    }

    /// Whether an answer to a call may stand on a line that names no station.
    fn may_have_stray(&self, call: &PendingCall) -> bool {
        self.strays.len() > MAX_STRAYS || self.strays.contains(&call.0.key)
    }

    /// Notes a frame that is valid in the version that a station speaks.
    fn fits(&mut self, py: Python<'_>, spoken: &Bound<'_, Speech>, frame: &[u8]) -> PyResult<()> {
        self.note_fit(py, &mut spoken.borrow_mut(), frame)
    }

    /// Judges the records of a batch from a place on, up to one that is not ordinary, and says where that is. `unnamed` is
    /// the key of the station of records that name none.
    fn ordinary(
        &mut self,
        py: Python<'_>,
        batch: &Bound<'_, Records>,
        place: usize,
        unnamed: &Bound<'_, PyAny>,
    ) -> PyResult<usize> {
        let batch = batch.get();
        let mut place = place;
        while let Some(item) = batch.item(place)
            && self.judge(py, batch, item, unnamed)?
        {
            place += 1;
        }
        Ok(place)
    }

    /// The calls and answers that were noted since this was asked last.
    fn take_noted(&mut self, py: Python<'_>) -> Py<PyList> {
        std::mem::replace(&mut self.noted, PyList::empty(py).unbind())
    }

    /// Whether so many minutes had records that it is time to `take` what was counted.
    #[getter]
    fn is_full(&self) -> bool {
        self.activity.len() >= MAX_MINUTES
    }

    /// What was counted since this was asked last: rows for `Counted` of `judge.py`; then rows of action, who answered, the
    /// longest time, and bins; then how many there were in each minute since 1970, with each verdict.
    #[allow(clippy::type_complexity, reason = "lists for `Counted` and `Latencies`, and a dict")]
    fn take<'py>(&mut self, py: Python<'py>) -> PyResult<(Bound<'py, PyList>, Bound<'py, PyList>, Bound<'py, PyDict>)> {
        let (counts, latencies, activity) = (PyList::empty(py), PyList::empty(py), PyDict::new(py));
        self.counts_unclosed = false;
        for (kind, count) in self.counts.drain() {
            let [first, last] =
                [count.first, count.last].map(|moment| moment.map(|moment| datetime(py, moment)).transpose());
            let type_ = match kind.type_ {
                b'2' => "CALL",
                b'3' => "CALLRESULT",
                b'4' => "CALLERROR",
                b'6' => "SEND",
                _ => "",
            };
            let row: [Bound<'_, PyAny>; 13] = [
                self.by_index[kind.station].bind(py).clone().into_any(),
                PyString::intern(py, kind.verdict.name()).into_any(),
                PyString::intern(py, type_).into_any(),
                match kind.of {
                    Some((version, action)) => self.actions[version][action].name.bind(py).clone().into_any(),
                    None => PyString::intern(py, "").into_any(),
                },
                PyString::intern(py, kind.of.map_or("", |(version, _)| Version::ALL[version].number())).into_any(),
                PyBool::new(py, kind.has_time).to_owned().into_any(),
                PyBool::new(py, kind.has_name).to_owned().into_any(),
                PyBool::new(py, kind.direction == Told::Said).to_owned().into_any(),
                PyBool::new(py, kind.names_version).to_owned().into_any(),
                PyBool::new(py, kind.direction == Told::Inferred).to_owned().into_any(),
                count.records.into_pyobject(py)?.into_any(),
                first?.into_pyobject(py)?,
                last?.into_pyobject(py)?,
            ];
            counts.append(PyTuple::new(py, row)?)?;
        }
        for ((version, action, direction), histogram) in self.latencies.drain() {
            latencies.append((
                &self.actions[version][action].name,
                direction.map(|direction| direction.name(py)),
                histogram.worst,
                histogram.bins,
            ))?;
        }
        for ((minute, verdict), count) in self.activity.drain() {
            activity.set_item((minute, verdict.name()), count)?;
        }
        Ok((counts, latencies, activity))
    }
}

impl Ledger {
    fn own(&mut self, key: u64, station: usize) {
        self.owners.insert(key, (station, self.sequence));
        if self.owners.len() > 2 * MAX_OWNERS {
            let mut sequences: Vec<_> = self.owners.values().map(|(_, sequence)| *sequence).collect();
            let least = *sequences.select_nth_unstable(MAX_OWNERS).1;
            self.owners.retain(|_, (_, sequence)| *sequence >= least);
        }
    }

    fn note_stray(&mut self, key: u64) {
        if self.strays.len() <= MAX_STRAYS {
            self.strays.insert(key);
        }
    }

    fn judge(&mut self, py: Python<'_>, batch: &Records, item: &Item, unnamed: &Bound<'_, PyAny>) -> PyResult<bool> {
        let verdict = match item.state {
            RecordState::Frame(State::Whole) => Verdict::Valid,
            RecordState::Frame(State::Unclosed) => Verdict::Unclosed,
            RecordState::Frame(State::Cut) => Verdict::Cut,
            RecordState::Frame(State::Elided) => Verdict::Elided,
            RecordState::Repeated => Verdict::Repeated,
            RecordState::Frame(State::Broken) | RecordState::Payload => return Ok(false),
        };
        let name = item.context.station.as_ref().or(self.given_station.as_ref());
        let station = match name {
            Some(name) => self.stations.bind(py).get_item(name)?,
            None => self.stations.bind(py).get_item(unnamed)?,
        };
        let Some(station) = station else { return Ok(false) };
        let station = station.cast_into::<StationState>()?;
        let mut state = station.borrow_mut();
        if !state.held.bind(py).is_empty() {
            return Ok(false);
        }
        let spoken = state.spoken.bind(py).clone();
        let mut spoken = spoken.borrow_mut();
        if let Some(version) = &item.context.version
            && !self.is_version_given
            && (spoken.origin != 1 || version.bind(py).to_cow()? != Version::ALL[spoken.version].number())
        {
            return Ok(false);
        }
        let frame = batch.frame(py, item);
        let Some(header) = header(frame) else { return Ok(false) };
        let key = id_key(header.unique_id);
        let mut case = Case { batch, item, verdict, frame, header, key, state: &mut state, spoken: &mut spoken };
        let judged = match case.header.kind {
            _ if !verdict.is_of_a_frame() => self.piece(py, &mut case)?,
            b'2' => self.call(py, &mut case)?,
            b'3' => self.result(py, &mut case)?,
            b'4' => self.error(py, &mut case)?,
            b'6' => self.send(py, &mut case)?,
            _ => None,
        };
        let type_ = case.header.kind;
        let Some(Judged { verdict, of, direction }) = judged else { return Ok(false) };
        let names_version = spoken.origin < 3;
        self.sequence += 1;
        state.count += 1;
        state.heard(item.time);
        let kind = Kind {
            verdict,
            station: state.index,
            type_: if verdict.is_of_a_frame() { type_ } else { 0 },
            of,
            has_time: item.time.is_some(),
            has_name: item.context.station.is_some(),
            direction: match (item.direction, direction) {
                (Some(_), _) => Told::Said,
                (None, Some(_)) => Told::Inferred,
                (None, None) => Told::Unknown,
            },
            names_version,
        };
        let count = self.counts.entry(kind).or_default();
        count.records += 1;
        if verdict == Verdict::Unclosed {
            self.counts_unclosed = true;
            if let Some(time) = item.time {
                let is_after = |later: Moment, earlier| later.since(earlier).is_some_and(|micros| micros > 0);
                if count.first.is_none_or(|first| is_after(first, time)) {
                    count.first = Some(time);
                }
                if count.last.is_none_or(|last| is_after(time, last)) {
                    count.last = Some(time);
                }
            }
        }
        if let (Some((version, action)), b'2' | b'3') = (of, type_) {
            let known = &self.actions[version][action];
            let is_result = type_ == b'3';
            if known.is_noted[usize::from(is_result)] {
                self.noted.bind(py).append((
                    station.clone(),
                    item.time.map(|moment| datetime(py, moment)).transpose()?,
                    &known.name,
                    is_result,
                    PyBytes::new(py, frame),
                ))?;
            }
        }
        if let Some(time) = item.time {
            *self.activity.entry((time.absolute().div_euclid(60_000_000), verdict)).or_default() += 1;
        }
        Ok(true)
    }

    /// Judges a call, if it is ordinary.
    fn call(&mut self, py: Python<'_>, case: &mut Case<'_>) -> PyResult<Option<Judged>> {
        let frame = case.frame;
        let Some((version, action)) = self.request(py, case, MessageType::Call)? else { return Ok(None) };
        let known = &self.actions[version][action];
        let is_boot = known.is_boot;
        if (is_boot && case.state.boot != Some(digest(case.header.rest)))
            || !case.is_free(py)?
            || self.has_to_be_shown(case, version, action)
        {
            return Ok(None);
        }
        let known = &self.actions[version][action];
        let direction = known.one_way.or(case.item.direction);
        if is_boot {
            case.state.disturbed = self.sequence + 1;
        }
        self.note_fit(py, case.spoken, frame)?;
        let (name, versions) = self.actions[version][action].of(py, case.spoken.candidates);
        self.open(py, case, name, versions, direction);
        Ok(Some(Judged { verdict: case.verdict, of: Some((version, action)), direction }))
    }

    /// Judges a SEND, if it is ordinary. Nobody answers it.
    fn send(&mut self, py: Python<'_>, case: &mut Case<'_>) -> PyResult<Option<Judged>> {
        let Some(of) = self.request(py, case, MessageType::Send)? else { return Ok(None) };
        if self.has_to_be_shown(case, of.0, of.1) {
            return Ok(None);
        }
        self.note_fit(py, case.spoken, case.frame)?;
        Ok(Some(Judged { verdict: case.verdict, of: Some(of), direction: case.item.direction }))
    }

    /// The version and the action of a request of some type that is plainly valid in the version that its station speaks.
    fn request(
        &mut self,
        py: Python<'_>,
        case: &Case<'_>,
        message_type: MessageType,
    ) -> PyResult<Option<(usize, usize)>> {
        let version = case.spoken.version;
        let codec = self.codec(py, version)?;
        let Some(accepted) = codec.get().core().accept(case.frame, |_| None) else { return Ok(None) };
        let Body::Request { action, .. } = accepted.body else { return Ok(None) };
        let is_plain = accepted.message_type == message_type && accepted.deviations.is_empty();
        Ok(is_plain.then_some((version, action)))
    }

    /// Notes a frame that is valid in the version that its station speaks.
    fn note_fit(&mut self, py: Python<'_>, spoken: &mut Speech, frame: &[u8]) -> PyResult<()> {
        spoken.fits(|other| Ok(self.codec(py, other)?.get().core().accept(frame, |_| None).is_some()))
    }

    /// Opens a call of some version; without an action where the log leaves it out, or where nothing answers it.
    fn open(
        &mut self,
        py: Python<'_>,
        case: &mut Case<'_>,
        action: Option<Py<PyString>>,
        versions: Versions,
        direction: Option<Direction>,
    ) {
        let unique = cannot_repeat(case.header.unique_id);
        if !unique {
            if let Some(direction) = direction {
                case.state.callers[usize::from(direction == Direction::Down)] = true;
            }
            case.state.note_id(case.key, case.state.count + 1, self.sequence + 1);
        }
        let call = Call {
            time: case.item.time,
            source: case.batch.source().clone_ref(py),
            line: case.item.line,
            frame: digest(case.frame),
            action,
            versions,
            direction,
            sequence: self.sequence + 1,
            count: (case.state.count + 1).into(),
            key: case.key,
            unique,
            is_certain: true.into(),
        };
        case.state.calls.open(Arc::new(call), &mut Vec::new());
        if unique {
            self.own(case.key, case.state.index);
        }
    }

    /// Judges an answer, if it is ordinary.
    fn result(&mut self, py: Python<'_>, case: &mut Case<'_>) -> PyResult<Option<Judged>> {
        let Some(call) = case.only_call() else { return Ok(None) };
        let Some(name) = &call.action else {
            case.close(&call);
            return Ok(Some(Judged { verdict: Verdict::NotValidated, of: None, direction: None }));
        };
        if !call.is_certain.load(Relaxed) {
            return Ok(None);
        }
        let version = call.versions.trailing_zeros() as usize;
        let codec = self.codec(py, version)?;
        let Some(action) = codec.get().core().catalog().find(name.bind(py).to_cow()?.as_bytes()) else {
            return Ok(None);
        };
        let Some(accepted) = codec.get().core().accept(case.frame, |_| Some(action)) else { return Ok(None) };
        if accepted.message_type != MessageType::CallResult
            || !accepted.deviations.is_empty()
            || self.has_to_be_shown(case, version, action)
        {
            return Ok(None);
        }
        case.close(&call);
        // Both sides may count their ids alike, so that only one that cannot repeat tells who answers.
        let asked = call.direction.filter(|_| call.unique);
        let direction = case.item.direction.or(asked.map(Direction::opposite));
        self.took(&call, case.item, version, action, direction);
        Ok(Some(Judged { verdict: case.verdict, of: Some((version, action)), direction }))
    }

    /// Judges a CALLERROR, if it is ordinary.
    fn error(&mut self, py: Python<'_>, case: &mut Case<'_>) -> PyResult<Option<Judged>> {
        let Some(call) = case.only_call() else { return Ok(None) };
        let Some(name) = &call.action else { return Ok(None) };
        let version = case.spoken.version;
        let codec = self.codec(py, version)?;
        let Some(action) = codec.get().core().catalog().find(name.bind(py).to_cow()?.as_bytes()) else {
            return Ok(None);
        };
        let Some(accepted) = codec.get().core().accept(case.frame, |_| None) else { return Ok(None) };
        if accepted.message_type != MessageType::CallError
            || !accepted.deviations.is_empty()
            || self.has_to_be_shown(case, version, action)
        {
            return Ok(None);
        }
        case.close(&call);
        if case.state.name.is_none() {
            self.note_stray(case.key);
        }
        self.took(&call, case.item, version, action, case.item.direction);
        Ok(Some(Judged { verdict: case.verdict, of: Some((version, action)), direction: None }))
    }

    /// Judges a piece of a frame, or one that the log repeats, if it says enough of whose it is. Nobody is to blame for it.
    fn piece(&mut self, py: Python<'_>, case: &mut Case<'_>) -> PyResult<Option<Judged>> {
        if case.header.unique_id.len() > MAX_ID {
            return Ok(None);
        }
        let piece = Judged { verdict: case.verdict, of: None, direction: None };
        let is_of_another = || {
            let owner = self.owners.get(&case.key).filter(|_| cannot_repeat(case.header.unique_id));
            owner.is_some_and(|(station, _)| *station != case.state.index)
        };
        match (case.verdict, case.header.kind) {
            (Verdict::Repeated, b'2') => {
                let frame = digest(case.frame);
                let is_open = case.state.calls.with(case.key).iter().any(|call| call.frame == frame);
                if !is_open && case.item.time.is_none() && case.state.answered.has(case.key) {
                    return Ok(None); // it may be sent anew
                }
            }
            (Verdict::Repeated, b'3' | b'4') => {
                if is_of_another() || !case.calls().is_empty() {
                    return Ok(None); // it may answer a call that has the id as well
                }
            }
            (Verdict::Repeated, _) => {}
            (_, b'2' | b'6') => {
                if !case.is_free(py)? {
                    return Ok(None);
                }
                let is_named = case.spoken.origin < 2;
                let spoken = if is_named { case.spoken.candidates } else { ALL };
                let Some(name) = action_of(case.header.rest) else {
                    self.open(py, case, None, spoken, case.item.direction);
                    return Ok(Some(piece));
                };
                self.codec(py, case.spoken.version)?;
                let find = |codec: &Py<Codec>| codec.get().core().catalog().find(name);
                let mut found = self.made.iter().flatten().map(find).enumerate();
                let Some((version, action)) = found.find_map(|(version, action)| Some((version, action?))) else {
                    return Ok(None);
                };
                let known = &self.actions[version][action];
                let direction = known.one_way.or(case.item.direction);
                let (action, versions) = known.of(py, spoken);
                self.open(py, case, action, versions, direction);
            }
            _ => {
                let calls = case.calls();
                if calls.is_empty() && is_of_another() {
                    return Ok(None);
                }
                if case.state.name.is_none() {
                    self.note_stray(case.key);
                }
                for call in &calls {
                    case.close(call);
                }
                if calls.is_empty() {
                    case.state.settled.note(case.key, case.state.count + 1);
                }
            }
        }
        Ok(Some(piece))
    }

    /// Notes how long an answer took.
    fn took(&mut self, call: &Call, item: &Item, version: usize, action: usize, direction: Option<Direction>) {
        if let (Some(asked), Some(answered)) = (call.time, item.time)
            && let Some(micros) = answered.since(asked).filter(|&micros| micros >= 0)
        {
            #[allow(clippy::cast_precision_loss, reason = "no log is that long")]
            self.latencies.entry((version, action, direction)).or_default().add(micros as f64 / 1e6);
        }
    }

    /// Whether a frame has to be shown to the observer, who keeps the first ones that deviate as examples.
    fn has_to_be_shown(&mut self, case: &Case<'_>, version: usize, action: usize) -> bool {
        if case.verdict == Verdict::Valid {
            return false;
        }
        let shown = self.shown.entry((case.header.kind, version, action)).or_default();
        let is_new = *shown < self.max_examples;
        *shown += usize::from(is_new);
        is_new
    }

    /// The codec of a version, which Python makes when it is first asked for.
    fn codec(&mut self, py: Python<'_>, version: usize) -> PyResult<Py<Codec>> {
        if let Some(codec) = &self.made[version] {
            return Ok(codec.clone_ref(py));
        }
        for (index, version) in Version::ALL.into_iter().enumerate() {
            let codec = self.codecs.bind(py).get_item(version.number())?.cast_into::<Codec>()?;
            self.made[index] = Some(codec.unbind());
        }
        let codecs: Vec<_> = self.made.iter().flatten().map(|codec| codec.get().core().clone()).collect();
        for (index, codec) in codecs.iter().enumerate() {
            let one_way = self.one_way.bind(py);
            let known = |action: &core::Action| {
                let name = action.name.as_bytes();
                let answers = |codec: &core::Codec| {
                    let catalog = codec.catalog();
                    catalog.find(name).is_some_and(|action| catalog.carrier(action) == Carrier::Call)
                };
                let is_in = |names: &Vec<String>| names.iter().any(|name| **name == *action.name);
                let answering = codecs.iter().enumerate().map(|(index, codec)| u8::from(answers(codec)) << index).sum();
                let direction: Option<String> =
                    one_way.get_item(&*action.name)?.map(|way| way.extract()).transpose()?;
                Ok(Known {
                    name: PyString::intern(py, &action.name).unbind(),
                    one_way: direction.as_deref().map(Direction::of).transpose()?,
                    answering,
                    is_boot: *action.name == *BOOT,
                    is_noted: self.noted_actions.each_ref().map(is_in),
                })
            };
            self.actions[index] = codec.catalog().actions().map(known).collect::<PyResult<_>>()?;
        }
        self.made[version].as_ref().map(|codec| codec.clone_ref(py)).ok_or_else(|| PyKeyError::new_err(version))
    }
}

impl Case<'_> {
    /// The calls that it may answer.
    fn calls(&self) -> Vec<Arc<Call>> {
        self.state.calls_for(self.key, self.item.direction).cloned().collect()
    }

    /// The call that it answers, if no other one has its id.
    fn only_call(&self) -> Option<Arc<Call>> {
        let [call] = self.state.calls.with(self.key) else { return None };
        self.state.calls_for(self.key, self.item.direction).next()?;
        Some(call.clone())
    }

    /// Whether no other call or answer of the station has its id, and waits.
    fn is_free(&self, py: Python<'_>) -> PyResult<bool> {
        let (state, answers) = (&self.state, self.state.answers.bind(py));
        Ok(!state.calls.is_full()
            && state.calls.with(self.key).is_empty()
            && !state.settled.has(self.key)
            && (answers.is_empty() || !answers.contains(self.header.unique_id)?))
    }

    /// Takes out a call that it answers.
    fn close(&mut self, call: &Arc<Call>) {
        self.state.close_call(call, self.state.count + 1);
    }
}

/// The action that stands after the id in a request, if all of it is there.
fn action_of(rest: &[u8]) -> Option<&[u8]> {
    let (name, rest) = text(rest)?;
    let is_name = (1..=MAX_ID).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphabetic());
    (is_name && rest.trim_ascii_start().first() == Some(&b',')).then_some(name.as_bytes())
}

impl Latencies {
    fn add(&mut self, seconds: f64) {
        self.worst = self.worst.max(seconds);
        #[allow(clippy::cast_possible_truncation, reason = "a logarithm is small")]
        let bin = if seconds > 0.0 { (seconds.log2() * 64.0) as i32 } else { -10_000 };
        *self.bins.entry(bin).or_default() += 1;
    }
}
