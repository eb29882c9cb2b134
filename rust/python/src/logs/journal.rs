//! The frames of logs on their way into tables: see `ocpp_fastcodec.tables`.

use super::scanner::{Item, RecordState, Records};
use super::words::{Direction, version_index};
use crate::batch::{self, Batch};
use crate::codec::Codec;
use crate::cpython::arrow::{self, Chosen, Packed};
use crate::extensions;
use crate::pending;
use ocpp_fastcodec_core::{self as core, Column, Logged, Reader, Spoken, State, Values, Version, Waiting, state_named};
use pyo3::IntoPyObjectExt;
use pyo3::buffer::PyBuffer;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{
    PyBytes, PyDateTime, PyDelta, PyDeltaAccess, PyDict, PyList, PyMapping, PyString, PyTuple, PyTzInfo, PyTzInfoAccess,
};
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
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

/// The frames of one version that have passed: the version, and the columns of frames and of samples.
type Part = (&'static str, Batch, Batch);

/// What frames became that are in order: parts, messages, silences, last CALLs and CALLERRORs.
type Passed<'py> = (
    Vec<Part>,
    Bound<'py, PyList>,
    Vec<(String, i64, i64)>,
    Vec<(String, i64)>,
    Vec<(i64, &'static str, Bound<'py, PyBytes>)>,
);

/// Puts frames in order, and reads them.
#[pyclass(module = "ocpp_fastcodec._core")]
pub(crate) struct Journal {
    core: core::Journal,
    /// For each version its messages, with the columns that are taken out of them
    messages: Vec<HashMap<String, Vec<String>>>,
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
        let columns = |reader: &Reading<'_>| {
            let message = |entry: Bound<'_, PyAny>| {
                let (message, places): (String, Bound<'_, PyMapping>) = entry.extract()?;
                Ok((message, places.keys()?.extract()?))
            };
            reader.2.items()?.iter().map(message).collect::<PyResult<_>>()
        };
        let messages = readers.iter().map(columns).collect::<PyResult<_>>()?;
        let readers = readers.into_iter().map(reader).collect::<PyResult<_>>()?;
        let version = version.map(version_named).transpose()?;
        Ok(Self { core: core::Journal::new(readers, version, silence), messages, shown })
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
            let station = self.station(py, item.context.station_text.as_deref().or(station))?;
            self.core.add(&station, logged);
        }
        Ok(())
    }

    /// Adds a record.
    fn add(&mut self, py: Python<'_>, record: Record<'_>) -> PyResult<()> {
        let (time, station, direction, version, frame, source, line, state, _, _) = record;
        let logged = Logged {
            time: time.map(|time| micros(&time)).transpose()?,
            is_up: direction.map(|name| Ok::<_, PyErr>(Direction::of(&name)? == Direction::Up)).transpose()?,
            version: version.as_deref().map(version_named).transpose()?,
            frame: (*frame).into(),
            source: source.filter(|source| !source.is_empty() && self.shown.is_none()).map(Arc::from),
            line,
            state: known_state(&state)?,
        };
        let station = self.station(py, station.as_deref())?;
        self.core.add(&station, logged);
        Ok(())
    }

    /// Adds the frames of an Arrow array of the columns `frame` and `station`. `times` has 8 bytes for each, in the order of
    /// the machine: microseconds, or the least integer where there is no time. A row without a frame adds none.
    fn add_columns(&mut self, py: Python<'_>, frames: &Bound<'_, PyAny>, times: &Bound<'_, PyAny>) -> PyResult<()> {
        let chosen = Chosen { column: Some("frame".into()), station: Some("station".into()) };
        let frames = arrow::imported(frames, &chosen)?;
        let times = PyBuffer::<u8>::get(times)?.to_vec(py)?;
        let (times, _) = times.as_chunks::<8>();
        for (row, time) in times.iter().enumerate().take(frames.rows()) {
            let Some(frame) = frames.frame(row) else { continue };
            let name = frames.station(row).map(String::from_utf8_lossy);
            let station = self.station(py, name.as_deref())?;
            let time = Some(i64::from_ne_bytes(*time)).filter(|&time| time != i64::MIN);
            let frame = frame.into();
            let logged = Logged {
                time,
                is_up: None,
                version: None,
                frame,
                source: None,
                line: None,
                state: State::Whole.name(),
            };
            self.core.add(&station, logged);
        }
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
        let messages = PyList::empty(py);
        for part in &passed.parts {
            list_messages(&messages, part, &self.messages[part.version as usize])?;
        }
        let part = |part: core::Part| (part.version.number(), batch(part.frames), batch(part.samples));
        Ok((
            passed.parts.into_iter().map(part).collect(),
            messages,
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
            let Spoken { newest, last, version, is_known, surprises, .. } = *station;
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
            let name: Arc<str> = Arc::from(name);
            let mut spoken = Spoken::new(name.clone());
            (spoken.newest, spoken.last, spoken.surprises) = (newest, last, surprises);
            (spoken.version, spoken.is_known) = (version, is_known);
            self.core.stations.insert(name, spoken);
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
    fn station<'n>(&self, py: Python<'_>, name: Option<&'n str>) -> PyResult<Cow<'n, str>> {
        let name = name.unwrap_or_default();
        match &self.shown {
            Some(shown) if !name.is_empty() => Ok(Cow::Owned(shown.call1(py, (name,))?.extract(py)?)),
            _ => Ok(Cow::Borrowed(name)),
        }
    }
}

/// Adds the messages of a part to a list: for each the row of its frame, its name, the number and the time of the frame, the
/// station, the message id, when the station was heard last, the version, and a dict of what was taken out.
fn list_messages(list: &Bound<'_, PyList>, part: &core::Part, wanted: &HashMap<String, Vec<String>>) -> PyResult<()> {
    let py = list.py();
    let index = |name: &str| part.messages.iter().position(|column| *column.name == *name);
    let mut cells: Vec<_> = part.messages.iter().map(|column| Cells::new(py, column)).collect();
    let Some(message) = index("message") else { return Ok(()) };
    let Values::Words(words) = &part.messages[message].values else { return Ok(()) };
    let columns: Vec<Vec<_>> = words
        .all()
        .map(|name| {
            let columns = wanted.get(name).into_iter().flatten();
            columns.filter_map(|column| Some((PyString::intern(py, column), index(column)?))).collect()
        })
        .collect();
    let about: Vec<_> =
        ["row", "message", "frame", "time", "station", "message_id", "heard"].into_iter().filter_map(index).collect();
    let version = PyString::intern(py, part.version.number());
    for (row, &code) in words.codes.iter().enumerate() {
        let found = PyDict::new(py);
        for (name, index) in usize::try_from(code).ok().and_then(|code| columns.get(code)).into_iter().flatten() {
            found.set_item(name, cells[*index].get(py, row)?)?;
        }
        let mut message = Vec::with_capacity(9);
        for &index in &about {
            message.push(cells[index].get(py, row)?);
        }
        message.extend([version.clone().into_any(), found.into_any()]);
        list.append(PyTuple::new(py, message)?)?;
    }
    Ok(())
}

/// The values of a column for Python, row by row.
struct Cells<'c, 'py> {
    column: &'c Column,
    /// The ranges of rows that are null and that were not passed yet
    nulls: &'c [Range<usize>],
    words: Vec<Bound<'py, PyString>>,
}

impl<'c, 'py> Cells<'c, 'py> {
    fn new(py: Python<'py>, column: &'c Column) -> Self {
        let words = match &column.values {
            Values::Words(words) => words.all().map(|word| PyString::new(py, word)).collect(),
            _ => Vec::new(),
        };
        Self { column, nulls: &column.nulls.ranges, words }
    }

    /// The value of a row, which is none before the last one that was asked for.
    fn get(&mut self, py: Python<'py>, row: usize) -> PyResult<Bound<'py, PyAny>> {
        while let [range, rest @ ..] = self.nulls
            && range.end <= row
        {
            self.nulls = rest;
        }
        let none = || Ok(py.None().into_bound(py));
        if self.nulls.first().is_some_and(|range| range.contains(&row)) {
            return none();
        }
        match &self.column.values {
            Values::Boolean(values) => values[row].into_bound_py_any(py),
            Values::Int32(values) => values[row].into_bound_py_any(py),
            Values::Int64(values) | Values::Time(values) => values[row].into_bound_py_any(py),
            Values::Float64(values) => values[row].into_bound_py_any(py),
            Values::Text(texts) => String::from_utf8_lossy(texts.get(row)).into_bound_py_any(py),
            Values::Words(words) => {
                match usize::try_from(words.codes[row]).ok().and_then(|code| self.words.get(code)) {
                    Some(word) => Ok(word.clone().into_any()),
                    None => none(),
                }
            }
            Values::Decimal(_) => none(), // samples have them, messages have none
        }
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
    fn from(Waiting { key, number, is_late, station, logged }: &Waiting) -> Self {
        Self(
            *key,
            *number,
            station.to_string(),
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
            time,
            is_up,
            version: version.as_deref().map(version_named).transpose()?,
            frame: bytes.map_err(|_| PyValueError::new_err("a frame is not in Latin-1"))?.into(),
            source: source.map(Arc::from),
            line,
            state: known_state(&state)?,
        };
        Ok(Waiting { key, number, is_late, station: station.into(), logged })
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
