//! The frames of logs on their way into tables: see `ocpp_fastcodec.tables`.

use super::scanner::{Item, RecordState, Records};
use super::words::{Direction, version_index};
use crate::batch::{self, Batch};
use crate::codec::Codec;
use crate::cpython::arrow::Packed;
use crate::extensions;
use crate::pending;
use ocpp_fastcodec_core::{self as core, Column, Logged, Reader, Spoken, Version, Waiting, state_named};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyBytes, PyDateTime, PyDelta, PyDeltaAccess, PyDict, PyMapping, PyTuple, PyTzInfo, PyTzInfoAccess};
use std::sync::Arc;

/// A codec, the one without its policy if it has one, what is taken out of messages, and the rows of that.
type Reading<'py> =
    (Bound<'py, Codec>, Option<Bound<'py, Codec>>, Bound<'py, PyMapping>, Option<Bound<'py, PyMapping>>);

/// A record as Python has it.
type Record<'py> = (
    Option<Bound<'py, PyDateTime>>,
    Option<String>,
    Option<String>,
    Option<String>,
    PyBackedBytes,
    Option<String>,
    Option<i64>,
    String,
    Option<Bound<'py, PyAny>>,
    Option<Bound<'py, PyAny>>,
);

/// The frames of one version that have passed: the version, and the columns of frames, messages and samples.
type Part = (&'static str, Batch, Batch, Batch);

/// What frames became that are in order.
type Passed<'py> =
    (Vec<Part>, Vec<(String, i64, i64)>, Vec<(String, i64)>, Vec<(i64, &'static str, Bound<'py, PyBytes>)>);

/// Puts frames in order, and reads them.
#[pyclass(module = "ocpp_fastcodec._core")]
pub(crate) struct Journal {
    core: core::Journal,
    /// What stands for the name of a station
    shown: Option<Py<PyAny>>,
}

#[pymethods]
impl Journal {
    #[new]
    fn new(readers: Vec<Reading<'_>>, version: Option<&str>, silence: i64, shown: Option<Py<PyAny>>) -> PyResult<Self> {
        let reader = |(codec, strict, places, rows): Reading<'_>| {
            let core = codec.get().core();
            Ok(Reader {
                codec: core.clone(),
                strict: strict.map(|strict| strict.get().core().clone()),
                messages: batch::table(core, &places, rows.as_ref())?,
                samples: batch::sample_table(core)?,
            })
        };
        let readers = readers.into_iter().map(reader).collect::<PyResult<_>>()?;
        let version = version.map(version_named).transpose()?;
        Ok(Self { core: core::Journal::new(readers, version, silence), shown })
    }

    /// Adds the records of a block of a log; `station` is the name of those that have none.
    fn add_block(&mut self, py: Python<'_>, records: &Bound<'_, Records>, station: Option<&str>) -> PyResult<()> {
        let records = records.get();
        let source = match &self.shown {
            Some(_) => None,
            None => Some(Arc::from(&*records.source().bind(py).to_string_lossy())),
        };
        for place in 0..records.len() {
            let Some(item) = records.item(place) else { continue };
            let logged = Logged {
                station: self.station(py, item.context.station_text.as_deref().or(station))?,
                time: item.time.map(core::Moment::absolute),
                is_up: item.direction.map(|direction| direction == Direction::Up),
                version: item
                    .context
                    .version
                    .as_ref()
                    .map(|version| version_named(&version.bind(py).to_cow()?))
                    .transpose()?,
                frame: records.frame(py, item).into(),
                source: source.clone(),
                line: i64::try_from(item.line).ok(),
                state: state(item),
            };
            self.core.add(logged);
        }
        Ok(())
    }

    /// Adds a record.
    fn add(&mut self, py: Python<'_>, record: Record<'_>) -> PyResult<()> {
        let (time, station, direction, version, frame, source, line, state, _, _) = record;
        let logged = Logged {
            station: self.station(py, station.as_deref())?,
            time: time.map(|time| micros(&time)).transpose()?,
            is_up: direction.map(|name| Ok::<_, PyErr>(Direction::of(&name)? == Direction::Up)).transpose()?,
            version: version.as_deref().map(version_named).transpose()?,
            frame: (*frame).into(),
            source: source.filter(|source| !source.is_empty() && self.shown.is_none()).map(Arc::from),
            line,
            state: known_state(&state)?,
        };
        self.core.add(logged);
        Ok(())
    }

    /// How many frames wait for others.
    fn __len__(&self) -> usize {
        self.core.waiting.len()
    }

    /// The newest time of all frames.
    #[getter]
    fn newest(&self) -> Option<i64> {
        self.core.stations.values().filter_map(|station| station.newest).max()
    }

    /// When each station sent its last CALL.
    fn last(&self) -> Vec<(&str, i64)> {
        self.core.stations.iter().filter_map(|(name, station)| Some((&**name, station.last?))).collect()
    }

    /// Reads the frames that wait no more; all of them, if nothing more is to come.
    fn pass_on<'py>(&mut self, py: Python<'py>, is_last: bool) -> PyResult<Passed<'py>> {
        let core = &mut self.core;
        let passed = py.detach(|| core.pass(is_last));
        extensions::outcome()?;
        let batch = |columns: Vec<Column>| Batch(Arc::new(Packed::new(columns)));
        let part =
            |part: core::Part| (part.version.number(), batch(part.frames), batch(part.messages), batch(part.samples));
        Ok((
            passed.parts.into_iter().map(part).collect(),
            passed.silences.iter().map(|(name, since, until)| (name.to_string(), *since, *until)).collect(),
            passed.heard.iter().map(|(name, last)| (name.to_string(), *last)).collect(),
            passed
                .errors
                .iter()
                .map(|(row, version, frame)| (*row, version.number(), PyBytes::new(py, frame)))
                .collect(),
        ))
    }

    /// Forgets the stations that were silent longest, where there are too many: their names, and when they sent their last
    /// CALL.
    fn give_up(&mut self) -> Vec<(String, Option<i64>)> {
        self.core.give_up().into_iter().map(|(name, last)| (name.to_string(), last)).collect()
    }

    /// What `load` takes, as values of JSON.
    fn save<'py>(&mut self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let saved = PyDict::new(py);
        saved.set_item("count", self.core.count)?;
        saved.set_item("waiting", self.core.waiting.iter().map(Saved::from).collect::<Vec<_>>())?;
        let mut stations: Vec<_> = self.core.stations.iter().map(|(name, station)| (&**name, station)).collect();
        stations.sort_unstable_by_key(|(name, _)| *name);
        let station = |(name, station): (&str, &Spoken)| {
            let Spoken { newest, last, version, is_known, surprises, is_heard: _ } = *station;
            (name.to_owned(), newest, last, version.number(), is_known, surprises)
        };
        saved.set_item("stations", stations.into_iter().map(station).collect::<Vec<_>>())?;
        let calls = PyDict::new(py);
        for (codec, open) in self.core.calls() {
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            let name = |action| codec.catalog().action(action).name.to_string();
            let call =
                |call: core::OpenCall<'_>| (call.station.map(text), text(call.id), call.action.map(name), call.time);
            let mut listed: Vec<_> = open.iter().map(call).collect();
            listed.sort_unstable();
            calls.set_item(codec.version().number(), listed)?;
        }
        saved.set_item("calls", calls)?;
        Ok(saved)
    }

    /// Takes up what `save` has returned.
    fn load(&mut self, saved: &Bound<'_, PyDict>) -> PyResult<()> {
        let get = |name: &str| saved.as_any().get_item(name);
        self.core.count = get("count")?.extract()?;
        for station in get("stations")?.try_iter()? {
            let station: (String, _, _, String, _, _) = tuple(&station?)?.extract()?;
            let (name, newest, last, version, is_known, surprises) = station;
            let version = version_named(&version)?;
            let spoken = Spoken { newest, last, version, is_known, surprises, is_heard: false };
            self.core.stations.insert(name.into(), spoken);
        }
        for waiting in get("waiting")?.try_iter()? {
            let saved: Saved = tuple(&waiting?)?.extract()?;
            self.core.waiting.push(saved.waiting()?);
        }
        let calls = get("calls")?;
        for (codec, open) in self.core.calls() {
            for call in calls.get_item(codec.version().number())?.try_iter()? {
                let call: (Option<String>, String, Option<String>, _) = tuple(&call?)?.extract()?;
                let (station, id, action, time) = call;
                let action = action.map(|action| pending::action(codec, &action)).transpose()?;
                open.open(codec, station.as_deref().map(str::as_bytes), id.as_bytes(), action, time);
            }
        }
        Ok(())
    }
}

impl Journal {
    /// The name of a station as tables show it.
    fn station(&self, py: Python<'_>, name: Option<&str>) -> PyResult<Arc<str>> {
        let name = name.unwrap_or_default();
        if let Some(shown) = self.shown.as_ref().filter(|_| !name.is_empty()) {
            return Ok(shown.call1(py, (name,))?.extract::<String>(py)?.into());
        }
        Ok(self.core.stations.get_key_value(name).map_or_else(|| name.into(), |(name, _)| name.clone()))
    }
}

/// A frame that waits, as a state has it: its text in Latin-1, so that it may be any bytes.
#[derive(FromPyObject, IntoPyObject)]
struct Saved(
    i64,
    i64,
    String,
    Option<i64>,
    bool,
    Option<bool>,
    Option<String>,
    String,
    Option<String>,
    Option<i64>,
    String,
);

impl From<&Waiting> for Saved {
    fn from(Waiting { key, number, is_late, logged }: &Waiting) -> Self {
        Self(
            *key,
            *number,
            logged.station.to_string(),
            logged.time,
            *is_late,
            logged.is_up,
            logged.version.map(|version| version.number().into()),
            logged.frame.iter().copied().map(char::from).collect(),
            logged.source.as_deref().map(str::to_owned),
            logged.line,
            logged.state.into(),
        )
    }
}

impl Saved {
    fn waiting(self) -> PyResult<Waiting> {
        let Self(key, number, station, time, is_late, is_up, version, frame, source, line, state) = self;
        let bytes: Result<Vec<_>, _> = frame.chars().map(u8::try_from).collect();
        let logged = Logged {
            station: station.into(),
            time,
            is_up,
            version: version.as_deref().map(version_named).transpose()?,
            frame: bytes.map_err(|_| PyValueError::new_err("a frame is not in Latin-1"))?.into(),
            source: source.map(Arc::from),
            line,
            state: known_state(&state)?,
        };
        Ok(Waiting { key, number, is_late, logged })
    }
}

fn tuple<'py>(list: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyTuple>> {
    list.extract::<Vec<Bound<'py, PyAny>>>().and_then(|items| PyTuple::new(list.py(), items))
}

fn version_named(number: &str) -> PyResult<Version> {
    version_index(number).map(|index| Version::ALL[index])
}

fn known_state(name: &str) -> PyResult<&'static str> {
    state_named(name).ok_or_else(|| PyValueError::new_err("a frame has an unknown state"))
}

fn state(item: &Item) -> &'static str {
    match item.state {
        RecordState::Frame(state) => state.name(),
        RecordState::Repeated => "repeated",
        RecordState::Payload => "payload",
    }
}

/// Microseconds since 1970; a time that names no zone is taken for UTC.
fn micros(time: &Bound<'_, PyDateTime>) -> PyResult<i64> {
    let py = time.py();
    let zone = time.get_tzinfo().map(|_| PyTzInfo::utc(py)).transpose()?;
    let epoch = PyDateTime::new(py, 1970, 1, 1, 0, 0, 0, 0, zone.as_deref())?;
    let since = time.sub(epoch)?.cast_into::<PyDelta>()?;
    let seconds = i64::from(since.get_days()) * 86_400 + i64::from(since.get_seconds());
    Ok(seconds * 1_000_000 + i64::from(since.get_microseconds()))
}
