//! Judges what is ordinary in a log, which nearly all of a log is, and counts it.
//!
//! Ordinary is a call that is valid in the version that its station speaks, whose id no other call or answer of the station
//! has that waits; and an answer that fits the only call with its id. `judge.py` judges all else, with the same data, and
//! comes to the same where it is given all: a test holds one against the other.

use super::links::{Call, Speech, StationState, cannot_repeat};
use super::scanner::{Item, RecordState, Records};
use super::times::datetime;
use super::words::{Direction, Fast, Versions, digest, header, id_key};
use crate::codec::Codec;
use ocpp_fastcodec_core::{self as core, Body, Carrier, MessageType, State, Version};
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyString};
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;

/// Minutes that are counted apart before they are taken.
const MAX_MINUTES: usize = 20_000;

/// Calls whose ids cannot repeat whose stations are remembered; up to twice as many before the oldest are forgotten.
const MAX_OWNERS: usize = 200_000;

/// An action as a version has it.
struct Known {
    name: Py<PyString>,
    /// Who sends it, where only one side may in all versions
    one_way: Option<Direction>,
    /// The versions that have answers to it
    answering: Versions,
    /// Whether `judge.py` judges such calls
    is_special: bool,
    /// Whether such calls, and the answers to them, are noted
    is_noted: [bool; 2],
}

/// An ordinary call or answer that is valid.
struct Judged {
    is_result: bool,
    version: usize,
    action: usize,
    /// The direction in which it was sent, if that is known.
    direction: Option<Direction>,
}

/// What is equal of the records that are counted together.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::struct_excessive_bools, reason = "each is a column of what is counted")]
struct Kind {
    station: usize,
    version: usize,
    action: usize,
    is_result: bool,
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
    special: Vec<String>,
    noted_actions: [Vec<String>; 2],
    /// The number of the record that was judged last
    #[pyo3(get, set)]
    sequence: i64,
    counts: HashMap<Kind, u64, Fast>,
    latencies: HashMap<(usize, usize, Option<Direction>), Latencies, Fast>,
    /// How many records there were in each minute since 1970
    activity: HashMap<i64, u64, Fast>,
    /// The calls and answers that the observer wants to see, as `Noted` of `judge.py`
    noted: Py<PyList>,
}

#[pymethods]
impl Ledger {
    #[new]
    fn new(
        py: Python<'_>,
        codecs: Py<PyAny>,
        one_way: Py<PyDict>,
        special: Vec<String>,
        noted_calls: Vec<String>,
        noted_answers: Vec<String>,
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
            special,
            noted_actions: [noted_calls, noted_answers],
            sequence: 0,
            counts: HashMap::default(),
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

    /// Notes a frame that is valid in the version that a station speaks.
    fn fits(&mut self, py: Python<'_>, spoken: &Bound<'_, Speech>, frame: &[u8]) -> PyResult<()> {
        spoken.borrow_mut().fits(|version| Ok(self.codec(py, version)?.get().core().accept(frame, |_| None).is_some()))
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

    /// What was counted since this was asked last: rows of station, type, action, version, whether time, station, direction
    /// and version were named, whether the direction was inferred, and how many; then rows of action, who answered, the
    /// longest time, and bins; then how many there were in each minute since 1970.
    #[allow(clippy::type_complexity, reason = "lists for `Counted` and `Latencies`, and a dict")]
    fn take<'py>(
        &mut self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyList>, Bound<'py, PyList>, HashMap<i64, u64, Fast>)> {
        let (counts, latencies) = (PyList::empty(py), PyList::empty(py));
        for (kind, count) in self.counts.drain() {
            counts.append((
                &self.by_index[kind.station],
                if kind.is_result { "CALLRESULT" } else { "CALL" },
                &self.actions[kind.version][kind.action].name,
                Version::ALL[kind.version].number(),
                kind.has_time,
                kind.has_name,
                kind.direction == Told::Said,
                kind.names_version,
                kind.direction == Told::Inferred,
                count,
            ))?;
        }
        for ((version, action, direction), histogram) in self.latencies.drain() {
            latencies.append((
                &self.actions[version][action].name,
                direction.map(|direction| direction.name(py)),
                histogram.worst,
                histogram.bins,
            ))?;
        }
        Ok((counts, latencies, std::mem::take(&mut self.activity)))
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

    fn judge(&mut self, py: Python<'_>, batch: &Records, item: &Item, unnamed: &Bound<'_, PyAny>) -> PyResult<bool> {
        if item.state != RecordState::Frame(State::Whole) {
            return Ok(false);
        }
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
        let unique_id = header.unique_id;
        let judged = match header.kind {
            b'2' => self.call(py, batch, item, frame, unique_id, &mut state, &mut spoken)?,
            b'3' => self.result(py, item, frame, unique_id, &mut state)?,
            _ => None,
        };
        let Some(Judged { is_result, version, action, direction }) = judged else { return Ok(false) };
        self.sequence += 1;
        state.count += 1;
        state.heard(item.time);
        let kind = Kind {
            station: state.index,
            version,
            action,
            is_result,
            has_time: item.time.is_some(),
            has_name: item.context.station.is_some(),
            direction: match (item.direction, direction) {
                (Some(_), _) => Told::Said,
                (None, Some(_)) => Told::Inferred,
                (None, None) => Told::Unknown,
            },
            names_version: spoken.origin < 3,
        };
        *self.counts.entry(kind).or_default() += 1;
        let known = &self.actions[version][action];
        if known.is_noted[usize::from(is_result)] {
            self.noted.bind(py).append((
                station.clone(),
                item.time.map(|moment| datetime(py, moment)).transpose()?,
                &known.name,
                is_result,
                PyBytes::new(py, frame),
            ))?;
        }
        if let Some(time) = item.time {
            *self.activity.entry(time.absolute().div_euclid(60_000_000)).or_default() += 1;
        }
        Ok(true)
    }

    /// Judges a call, if it is ordinary.
    #[allow(clippy::too_many_arguments, reason = "the call, and whose it is")]
    fn call(
        &mut self,
        py: Python<'_>,
        batch: &Records,
        item: &Item,
        frame: &[u8],
        unique_id: &str,
        state: &mut StationState,
        spoken: &mut Speech,
    ) -> PyResult<Option<Judged>> {
        let version = spoken.version;
        let codec = self.codec(py, version)?;
        let Some(accepted) = codec.get().core().accept(frame, |_| None) else { return Ok(None) };
        let Body::Request { action, .. } = accepted.body else { return Ok(None) };
        if accepted.message_type != MessageType::Call || !accepted.deviations.is_empty() {
            return Ok(None);
        }
        let known = &self.actions[version][action];
        let key = id_key(unique_id);
        let answers = state.answers.bind(py);
        if known.is_special
            || state.calls.is_full()
            || !state.calls.with(key).is_empty()
            || state.settled.has(key)
            || (!answers.is_empty() && answers.contains(unique_id)?)
        {
            return Ok(None);
        }
        let direction = known.one_way.or(item.direction);
        let answering = known.answering;
        let name = known.name.clone_ref(py);
        spoken.fits(|other| Ok(self.codec(py, other)?.get().core().accept(frame, |_| None).is_some()))?;
        let among = spoken.candidates & answering;
        let unique = cannot_repeat(unique_id);
        if !unique && let Some(direction) = direction {
            state.callers[usize::from(direction == Direction::Down)] = true;
        }
        let call = Call {
            time: item.time,
            source: batch.source().clone_ref(py),
            line: item.line,
            frame: digest(frame),
            action: (answering != 0).then_some(name),
            versions: if among == 0 { answering } else { among },
            direction,
            sequence: self.sequence + 1,
            count: (state.count + 1).into(),
            key,
            unique,
            is_certain: true.into(),
        };
        state.calls.open(Arc::new(call), &mut Vec::new());
        if unique {
            self.own(key, state.index);
        }
        Ok(Some(Judged { is_result: false, version, action, direction }))
    }

    /// Judges an answer, if it is ordinary.
    fn result(
        &mut self,
        py: Python<'_>,
        item: &Item,
        frame: &[u8],
        unique_id: &str,
        state: &mut StationState,
    ) -> PyResult<Option<Judged>> {
        let key = id_key(unique_id);
        let [call] = state.calls.with(key) else { return Ok(None) };
        let call = call.clone();
        let Some(name) = call.action.as_ref().filter(|_| call.is_certain.load(Relaxed)) else { return Ok(None) };
        if matches!((item.direction, call.direction), (Some(sent), Some(asked)) if sent == asked) {
            return Ok(None);
        }
        let version = call.versions.trailing_zeros() as usize;
        let codec = self.codec(py, version)?;
        let Some(action) = codec.get().core().catalog().find(name.bind(py).to_cow()?.as_bytes()) else {
            return Ok(None);
        };
        let Some(accepted) = codec.get().core().accept(frame, |_| Some(action)) else { return Ok(None) };
        if accepted.message_type != MessageType::CallResult || !accepted.deviations.is_empty() {
            return Ok(None);
        }
        state.calls.remove(key);
        if !call.unique {
            state.answered.note(key, state.count + 1);
        }
        // Both sides may count their ids alike, so that only one that cannot repeat tells who answers.
        let asked = call.direction.filter(|_| call.unique);
        let direction = item.direction.or(asked.map(Direction::opposite));
        if let (Some(asked), Some(answered)) = (call.time, item.time)
            && let Some(micros) = answered.since(asked).filter(|&micros| micros >= 0)
        {
            #[allow(clippy::cast_precision_loss, reason = "no log is that long")]
            self.latencies.entry((version, action, direction)).or_default().add(micros as f64 / 1e6);
        }
        Ok(Some(Judged { is_result: true, version, action, direction }))
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
                    is_special: is_in(&self.special),
                    is_noted: self.noted_actions.each_ref().map(is_in),
                })
            };
            self.actions[index] = codec.catalog().actions().map(known).collect::<PyResult<_>>()?;
        }
        self.made[version].as_ref().map(|codec| codec.clone_ref(py)).ok_or_else(|| PyKeyError::new_err(version))
    }
}

impl Latencies {
    fn add(&mut self, seconds: f64) {
        self.worst = self.worst.max(seconds);
        #[allow(clippy::cast_possible_truncation, reason = "a logarithm is small")]
        let bin = if seconds > 0.0 { (seconds.log2() * 64.0) as i32 } else { -10_000 };
        *self.bins.entry(bin).or_default() += 1;
    }
}
