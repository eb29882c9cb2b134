//! The frames of logs, one after another as they passed between stations and their server: what tables of logs need of each.
//!
//! A log is written by several threads, so that an answer may stand before its call. Each frame waits until its station has one
//! that is newer by more than [`WINDOW`]; what is older than the newest by more than that when it comes is late, and stays
//! where the log has it. So the order depends on the frames alone, not on how they are read. In that order each frame is
//! read once: into the verdict and into the rows of two tables.

use super::column::{Column, Nulls, Texts, Values, Words, index};
use super::layout::Table;
use super::links::OpenCalls;
use super::rows::{Cell, Reading, Rows};
use super::samples::{with_quantities, written};
use super::verdicts::{Verdict, Verdicts};
use crate::codec::{Codec, DecodeError};
use crate::message::{Body, Frame, MessageType};
use crate::schema::{Catalog, Edition, Sender};
use crate::sink::Never;
use crate::version::Version;
use std::collections::HashMap;
use std::mem::take;
use std::sync::Arc;

/// Microseconds of a station's time within which its frames are put in order.
const WINDOW: i64 = 10_000_000;
/// Frames that wait at most; beyond that the oldest half goes on.
const MAX_WAITING: usize = 200_000;
/// Bytes of the frames that wait at most, likewise.
const MAX_BYTES: usize = 256 << 20;
/// Stations that are known at most; a tenth of them, which were silent longest, are forgotten beyond that.
const MAX_STATIONS: usize = 100_000;
/// Calls that wait for their answers at most, for each version.
const MAX_CALLS: usize = 1_000_000;
/// Frames that fit another version only, after which a station speaks that.
const SURPRISES: u32 = 8;
/// Before all times: frames without one, where no frame had one, wait for nothing.
const BEGINNING: i64 = -(1 << 62);

/// The names of the states of frames; those after [`JUDGED`] are not judged.
const STATES: [&str; 7] = ["whole", "unclosed", "broken", "payload", "cut", "elided", "repeated"];
const JUDGED: usize = 4;
const DIRECTIONS: [&str; 2] = ["charging_station_to_csms", "csms_to_charging_station"];

/// A frame of a log, and what the log says of it.
#[derive(Clone, Debug)]
pub struct Logged {
    /// When the frame passed, in microseconds since 1970
    pub time: Option<i64>,
    /// Whether the station sent it, where the log says who did
    pub is_up: Option<bool>,
    /// The version that the log names
    pub version: Option<Version>,
    /// The text of the frame
    pub frame: Box<[u8]>,
    /// The file
    pub source: Option<Arc<str>>,
    /// The number of the line
    pub line: Option<i64>,
    /// The name of the state, such as `whole`
    pub state: &'static str,
}

/// A frame that waits for others. Those of a station are ordered by their key and number.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The time, or for a late frame the end of the window
    pub key: i64,
    /// The number of the frame, counted from 0
    pub number: i64,
    /// Whether it came after frames that are newer by more than the window
    pub is_late: bool,
    /// The station, as the log names it; empty where it does not
    pub station: Arc<str>,
    /// The frame
    pub logged: Logged,
}

/// What is known of a station.
#[derive(Clone, Debug)]
pub struct Spoken {
    /// The name of the station
    pub name: Arc<str>,
    /// The newest time of its frames
    pub newest: Option<i64>,
    /// When it sent its last CALL
    pub last: Option<i64>,
    /// The version that it speaks
    pub version: Version,
    /// Whether a frame has told the version
    pub is_known: bool,
    /// How many frames have fitted another version only
    pub surprises: u32,
    /// Among the frames that are read now: the index of the station, and whether it has sent a CALL.
    place: Option<i32>,
    is_heard: bool,
}

impl Spoken {
    /// A station of which nothing is known yet
    pub fn new(name: Arc<str>) -> Self {
        let version = Version::ALL[0];
        Self { name, newest: None, last: None, version, is_known: false, surprises: 0, place: None, is_heard: false }
    }
}

/// How the frames of a version are read.
pub struct Reader {
    /// The codec
    pub codec: Codec,
    /// The codec without its policy, if it has one: what version a frame is of is no matter of tolerance
    pub strict: Option<Codec>,
    /// What is taken out of messages
    pub messages: Table,
    /// The table of [`sample_places`](super::sample_places)
    pub samples: Table,
}

impl Reader {
    fn fits(&self, frame: &[u8]) -> bool {
        self.strict.as_ref().unwrap_or(&self.codec).accept(frame, |_| None).is_some()
    }
}

/// What frames became that are in order.
#[derive(Default)]
pub struct Passed {
    /// The frames of each version
    pub parts: Vec<Part>,
    /// When stations were silent for too long: station, since when, and until when
    pub silences: Vec<(Arc<str>, i64, i64)>,
    /// The stations that sent CALLs, and when they sent their last
    pub heard: Vec<(Arc<str>, i64)>,
    /// The CALLERRORs that are valid: the row and the text of each
    pub errors: Vec<(i64, Version, Box<[u8]>)>,
}

/// The frames of one version, as columns. `row` is the index among the frames of all versions.
pub struct Part {
    /// The version
    pub version: Version,
    /// A row for each frame
    pub frames: Vec<Column>,
    /// The rows that were taken out of messages
    pub messages: Vec<Column>,
    /// The rows of samples
    pub samples: Vec<Column>,
}

/// The frames of logs, on their way.
pub struct Journal {
    /// By version, in the order of [`Version::ALL`].
    readers: Vec<Reader>,
    calls: Vec<OpenCalls>,
    fixed: Option<Version>,
    silence: i64,
    /// Who sends an action, by its official name.
    senders: HashMap<Box<str>, Sender>,
    /// By version and action, where all versions agree with the official schemas on the name.
    known_senders: Vec<Vec<Option<Sender>>>,
    /// How many frames came
    pub count: i64,
    /// The stations by their names
    pub stations: HashMap<Arc<str>, Spoken>,
    /// The frames that wait
    pub waiting: Vec<Waiting>,
}

impl Journal {
    /// A journal whose frames are all of `fixed`, or else of the version that their station speaks. A station that sends no
    /// CALL for longer than `silence` microseconds was silent.
    pub fn new(readers: Vec<Reader>, fixed: Option<Version>, silence: i64) -> Self {
        let mut senders = HashMap::new();
        for version in Version::ALL {
            let catalog = Catalog::get(version, Edition::default(), None);
            for action in catalog.actions() {
                let sender = senders.entry((*action.name).into()).or_insert(action.sender);
                if *sender != action.sender {
                    *sender = Sender::Both;
                }
            }
        }
        let calls = readers.iter().map(|_| OpenCalls::new(MAX_CALLS)).collect();
        let known = |reader: &Reader| {
            reader.codec.catalog().actions().map(|action| senders.get(&*action.name).copied()).collect()
        };
        let known_senders = readers.iter().map(known).collect();
        let (stations, waiting) = (HashMap::new(), Vec::new());
        Self { readers, calls, fixed, silence, senders, known_senders, count: 0, stations, waiting }
    }

    /// The calls of each version that wait for their answers, and the codec of the version.
    pub fn calls(&mut self) -> impl Iterator<Item = (&Codec, &mut OpenCalls)> {
        self.readers.iter().map(|reader| &reader.codec).zip(&mut self.calls)
    }

    /// Adds a frame of a station, after all others of the log. The name is empty where the log has none.
    pub fn add(&mut self, station: &str, logged: Logged) {
        let station = known(&mut self.stations, station);
        let newest = station.newest.unwrap_or(BEGINNING);
        let (key, is_late) = match logged.time {
            None => (newest, false),
            Some(time) if time < newest.saturating_sub(WINDOW) => (newest - WINDOW, true),
            Some(time) => {
                station.newest = Some(newest.max(time));
                (time, false)
            }
        };
        self.waiting.push(Waiting { key, number: self.count, is_late, station: station.name.clone(), logged });
        self.count += 1;
    }

    /// The frames that wait no more, in order; all of them, if nothing more is to come.
    fn ready(&mut self, is_last: bool) -> Vec<Waiting> {
        let mut waiting = take(&mut self.waiting);
        waiting.sort_unstable_by_key(|one| (one.key, one.number));
        if is_last {
            return waiting;
        }
        let newest = |one: &Waiting| self.stations.get(&one.station).and_then(|station| station.newest);
        let (mut ready, mut rest): (Vec<_>, Vec<_>) = waiting
            .into_iter()
            .partition(|one| newest(one).is_none_or(|newest| one.key <= newest.saturating_sub(WINDOW)));
        if rest.len() > MAX_WAITING || rest.iter().map(|one| one.logged.frame.len()).sum::<usize>() > MAX_BYTES {
            ready.extend(rest.drain(..rest.len() / 2));
        }
        self.waiting = rest;
        ready
    }

    /// Reads the frames that wait no more; all of them, if nothing more is to come.
    pub fn pass(&mut self, is_last: bool) -> Passed {
        let ready = self.ready(is_last);
        let mut passed = Passed::default();
        let Self { readers, calls, fixed, silence, senders, known_senders, stations, .. } = self;
        let mut makings: Vec<_> = readers.iter().map(Making::new).collect();
        let mut names: Vec<Arc<str>> = Vec::new();
        for (row, waiting) in (0..).zip(&ready) {
            let (name, Logged { time, version: told, frame, state, .. }) = (&waiting.station, &waiting.logged);
            let station = known(stations, name);
            let place = *station.place.get_or_insert_with(|| {
                names.push(name.clone());
                index(names.len() - 1)
            });
            let about = Passing { row, waiting, place: if name.is_empty() { -1 } else { place } };
            if let Some(told) = *told {
                (station.version, station.is_known) = (told, true);
            }
            let mut version = fixed.unwrap_or(station.version) as usize;
            let Some(frame) = is_judged(state).then_some(&**frame) else {
                makings[version].verdicts.nothing();
                makings[version].frame(about, waiting.logged.is_up, None);
                continue;
            };
            let mut read = makings[version].read(&mut calls[version], frame, name);
            if fixed.is_none() && told.is_none() {
                let is_fit = match &readers[version].strict {
                    None => read.judged.is_ok() || readers[version].fits(frame),
                    Some(_) => readers[version].fits(frame),
                };
                if is_fit {
                    station.fitted(&readers[version].codec, frame);
                } else if let Some(other) =
                    (0..readers.len()).find(|&other| other != version && readers[other].fits(frame))
                {
                    station.surprised(&readers[other].codec, frame);
                    makings[version].take_back();
                    version = other;
                    read = makings[version].read(&mut calls[version], frame, name);
                }
            }
            let making = &mut makings[version];
            making.verdicts(frame, &read);
            let (message_type, action) = read.header(&readers[version].codec);
            if message_type == Some(MessageType::Call) {
                making.open(&mut calls[version], frame, name, *time, &read);
            }
            let mut is_up = waiting.logged.is_up;
            if matches!(message_type, Some(MessageType::Call | MessageType::Send)) {
                let sender = match read.judged {
                    Ok(Frame { body: Body::Request { action, .. }, .. }) => known_senders[version][action],
                    _ => action.and_then(|action| senders.get(action).copied()),
                };
                is_up = is_up.or(match sender {
                    Some(Sender::Station) => Some(true),
                    Some(Sender::Csms) => Some(false),
                    _ => None,
                });
                if is_up.unwrap_or(sender == Some(Sender::Both))
                    && let Some(now) = *time
                    && station.last.is_none_or(|last| now > last)
                {
                    if let Some(since) = station.last.filter(|last| now - last > *silence) {
                        passed.silences.push((name.clone(), since, now));
                    }
                    station.last = Some(now);
                    station.is_heard = true;
                }
            }
            if message_type == Some(MessageType::CallError) && read.judged.is_ok() {
                passed.errors.push((row, Version::ALL[version], frame.into()));
            }
            let is_answer = matches!(message_type, Some(MessageType::CallResult | MessageType::CallError));
            let latency = match (read.answered.filter(|_| is_answer), *time) {
                (Some((_, Some(asked))), Some(now)) if now >= asked => Some(now - asked),
                _ => None,
            };
            making.frame(about, is_up, latency);
            making.keep(about, station.last, read.judged.is_ok());
        }
        for name in &names {
            let station = known(stations, name);
            station.place = None;
            if take(&mut station.is_heard) {
                passed.heard.extend(station.last.map(|last| (name.clone(), last)));
            }
        }
        let names: Arc<[Box<str>]> = names.iter().map(|name| (**name).into()).collect();
        passed.parts = makings.into_iter().filter_map(|making| making.into_part(&names)).collect();
        passed
    }

    /// Forgets the stations that were silent longest, where there are too many: their names, and when they sent their last CALL.
    pub fn give_up(&mut self) -> Vec<(Arc<str>, Option<i64>)> {
        if self.stations.len() <= MAX_STATIONS {
            return Vec::new();
        }
        let mut last: Vec<_> = self.stations.iter().map(|(name, station)| (station.last, name.clone())).collect();
        last.sort_unstable();
        last.truncate(MAX_STATIONS / 10);
        for (_, name) in &last {
            self.stations.remove(name);
        }
        last.into_iter().map(|(last, name)| (name, last)).collect()
    }
}

/// The station of a name, which may be new.
fn known<'s>(stations: &'s mut HashMap<Arc<str>, Spoken>, name: &str) -> &'s mut Spoken {
    if !stations.contains_key(name) {
        stations.insert(name.into(), Spoken::new(name.into()));
    }
    stations.get_mut(name).unwrap_or_else(|| unreachable!("it was added"))
}

/// Whether frames of a state are judged: what a log has cut, left the middle out of or repeated is not.
fn is_judged(state: &str) -> bool {
    STATES.iter().position(|known| *known == state).is_some_and(|index| index < JUDGED)
}

/// The state of this name.
pub fn state_named(name: &str) -> Option<&'static str> {
    STATES.into_iter().find(|known| *known == name)
}

impl Spoken {
    /// Notes a frame that fits the version.
    fn fitted(&mut self, codec: &Codec, frame: &[u8]) {
        let is_telling =
            || requested(codec, frame).is_some_and(|action| !matches!(&*action, "Heartbeat" | "DataTransfer"));
        self.is_known = self.is_known || is_telling();
    }

    /// Notes a frame that fits another version only.
    ///
    /// The station speaks it from now on if no frame has told another one, if it boots, or if that happens often: one odd
    /// frame changes nothing for those around it.
    fn surprised(&mut self, codec: &Codec, frame: &[u8]) {
        let Some(action) = requested(codec, frame) else { return };
        self.surprises += 1;
        if !self.is_known || action == "BootNotification" || self.surprises >= SURPRISES {
            self.is_known = self.surprises < SURPRISES;
            (self.version, self.surprises) = (codec.version(), 0);
        }
    }
}

/// The action of a request that fits the codec.
fn requested(codec: &Codec, frame: &[u8]) -> Option<String> {
    codec.peek(frame).ok()?.action
}

/// What was read of a frame.
struct Read {
    judged: Result<Frame<Cell>, DecodeError<Never>>,
    /// The call that the frame answers: its action, and when it passed.
    answered: Option<(usize, Option<i64>)>,
}

impl Read {
    /// The type, and the action of a request, where they can be read.
    fn header<'a>(&'a self, codec: &'a Codec) -> (Option<MessageType>, Option<&'a str>) {
        let name = |action: usize| &*codec.catalog().action(action).name;
        match &self.judged {
            Ok(frame) => {
                let action = if let Body::Request { action, .. } = frame.body { Some(name(action)) } else { None };
                (Some(frame.message_type), action)
            }
            Err(DecodeError::Refused(refusal)) => {
                (refusal.message_type.and_then(MessageType::of), refusal.action.as_deref())
            }
            Err(DecodeError::KeepAlive(_)) => (None, None),
            Err(DecodeError::Sink(never)) => match *never {},
        }
    }
}

/// The columns of frames of a version, in the making.
struct Making<'r> {
    reader: &'r Reader,
    verdicts: Verdicts<'r>,
    messages: Rows<'r>,
    samples: Rows<'r>,
    undone: Vec<u8>,
    /// The id of the frame that is read; `None` where it cannot be.
    id: Option<Vec<u8>>,
    rows: Vec<i64>,
    frames: About,
    late: Vec<bool>,
    directions: Words,
    states: Words,
    latencies: Optional<f64>,
    sources: Words,
    lines: Optional<i64>,
    of_messages: About,
    message_ids: Texts,
    heard: Optional<i64>,
    of_samples: About,
}

/// The verdicts that the frames of a part have.
const VERDICTS: [Verdict; 10] = [
    Verdict::MessageType,
    Verdict::MessageId,
    Verdict::Action,
    Verdict::Valid,
    Verdict::Keyword,
    Verdict::Pointer,
    Verdict::Code,
    Verdict::Violations,
    Verdict::Deviations,
    Verdict::Size,
];

impl<'r> Making<'r> {
    fn new(reader: &'r Reader) -> Self {
        let words = |known: &[&str]| Words::new(known.iter().map(|&word| word.into()).collect());
        Self {
            reader,
            verdicts: Verdicts::new(&reader.codec, &VERDICTS, 0),
            messages: Rows::new(&reader.messages),
            samples: Rows::new(&reader.samples),
            undone: Vec::new(),
            id: None,
            rows: Vec::new(),
            frames: About::default(),
            late: Vec::new(),
            directions: words(&DIRECTIONS),
            states: words(&STATES),
            latencies: Optional::default(),
            sources: words(&[]),
            lines: Optional::default(),
            of_messages: About::default(),
            message_ids: Texts::default(),
            heard: Optional::default(),
            of_samples: About::default(),
        }
    }

    /// Reads a frame, which is kept or taken back afterwards.
    fn read(&mut self, calls: &mut OpenCalls, frame: &[u8], station: &str) -> Read {
        let (mut answered, mut id) = (None, self.id.take().unwrap_or_default());
        let mut has_id = false;
        id.clear();
        let mut sink = Reading::new([&mut self.messages, &mut self.samples], &mut self.undone, frame);
        let judged = self.reader.codec.decode_seen(frame, &mut sink, |message_type, text, _| {
            has_id = true;
            id.extend_from_slice(text.as_bytes());
            if matches!(message_type, MessageType::CallResult | MessageType::CallError) {
                answered = calls.answer(Some(station.as_bytes()), text.as_bytes());
            }
            answered.filter(|_| message_type == MessageType::CallResult).map(|(action, _)| action)
        });
        self.id = has_id.then_some(id);
        Read { judged, answered }
    }

    /// Forgets the frame that was read last.
    fn take_back(&mut self) {
        self.messages.take_back();
        self.samples.take_back();
    }

    fn verdicts(&mut self, frame: &[u8], read: &Read) {
        if let Some(id) = &self.id {
            self.verdicts.id(id);
        }
        self.verdicts.judged(frame.len(), read.answered.map(|(action, _)| action), &read.judged);
    }

    /// Notes a CALL, for its answer.
    fn open(&mut self, calls: &mut OpenCalls, frame: &[u8], station: &str, time: Option<i64>, read: &Read) {
        let codec = &self.reader.codec;
        let action = match (&read.judged, &self.id) {
            (Ok(Frame { body: Body::Request { action, .. }, .. }), Some(_)) if !codec.catalog().has_transfers() => {
                Some(*action)
            }
            _ => {
                let mut id = Vec::new();
                let Some((_, action)) = codec.link(frame, &mut id) else { return };
                self.id = Some(id);
                action
            }
        };
        if let Some(id) = &self.id {
            calls.open(codec, Some(station.as_bytes()), id, action, time);
        }
    }

    /// Adds a row to the table of frames, after its verdict.
    fn frame(&mut self, about: Passing<'_>, is_up: Option<bool>, latency: Option<i64>) {
        let Logged { source, line, state, .. } = &about.waiting.logged;
        self.rows.push(about.row);
        self.frames.add(about, 1);
        self.late.push(about.waiting.is_late);
        self.directions.codes.push(is_up.map_or(-1, |is_up| i32::from(!is_up)));
        self.states.codes.push(STATES.iter().position(|known| known == state).map_or(-1, index));
        #[allow(clippy::cast_precision_loss, reason = "no log is that long")]
        self.latencies.add(latency.map(|micros| micros as f64 / 1e6), 1);
        let source = source.as_deref().map_or(-1, |source| self.sources.code(source));
        self.sources.codes.push(source);
        self.lines.add(*line, 1);
    }

    /// Keeps what was taken out of the frame that was read last, if that is valid.
    fn keep(&mut self, about: Passing<'_>, heard: Option<i64>, is_valid: bool) {
        if !is_valid {
            return self.take_back();
        }
        let messages = self.messages.keep(about.row);
        self.of_messages.add(about, messages);
        for _ in 0..messages {
            self.message_ids.push(self.id.as_deref().unwrap_or_default());
        }
        self.heard.add(heard, messages);
        let samples = self.samples.keep(about.row);
        self.of_samples.add(about, samples);
    }

    /// The columns; `None` where there was no frame.
    fn into_part(self, names: &Arc<[Box<str>]>) -> Option<Part> {
        if self.rows.is_empty() {
            return None;
        }
        let mut frames = vec![Column::new("row", Values::Int64(self.rows))];
        frames.extend(self.frames.into_columns(names));
        frames.extend(self.verdicts.into_columns());
        frames.extend([
            Column::new("late", Values::Boolean(self.late)),
            Column::new("direction", Values::Words(self.directions)),
            Column::new("state", Values::Words(self.states)),
            self.latencies.column("latency", Values::Float64),
            Column::new("source", Values::Words(self.sources)),
            self.lines.column("line", Values::Int64),
        ]);
        let mut messages = self.messages.into_columns();
        messages.extend(self.of_messages.into_columns(names));
        messages.push(Column::new("message_id", Values::Text(self.message_ids)));
        messages.push(self.heard.column("heard", Values::Int64));
        let found = self.samples.into_columns();
        let mut samples: Vec<_> = found.iter().filter(|column| &*column.name == "message").cloned().collect();
        samples.extend(written(&found));
        samples.extend(with_quantities(found).into_iter().map(|column| match &*column.name {
            "time" => Column { name: "sampled".into(), ..column },
            _ => column,
        }));
        samples.extend(self.of_samples.into_columns(names));
        Some(Part { version: self.reader.codec.version(), frames, messages, samples })
    }
}

/// A frame that passes.
#[derive(Clone, Copy)]
struct Passing<'w> {
    row: i64,
    waiting: &'w Waiting,
    /// The index of the station; -1: it has no name.
    place: i32,
}

/// What the rows of all tables say of their frames.
#[derive(Default)]
struct About {
    numbers: Vec<i64>,
    times: Optional<i64>,
    stations: Vec<i32>,
}

impl About {
    fn add(&mut self, passing: Passing<'_>, rows: usize) {
        let before = self.numbers.len();
        self.numbers.resize(before + rows, passing.waiting.number);
        self.stations.resize(before + rows, passing.place);
        self.times.add(passing.waiting.logged.time, rows);
    }

    fn into_columns(self, names: &Arc<[Box<str>]>) -> [Column; 3] {
        let mut stations = Words::new(names.clone());
        stations.codes = self.stations;
        [
            Column::new("frame", Values::Int64(self.numbers)),
            self.times.column("time", Values::Time),
            Column::new("station", Values::Words(stations)),
        ]
    }
}

/// Values, some of which are null.
#[derive(Default)]
struct Optional<T> {
    values: Vec<T>,
    nulls: Nulls,
}

impl<T: Copy + Default> Optional<T> {
    fn add(&mut self, value: Option<T>, rows: usize) {
        let before = self.values.len();
        self.values.resize(before + rows, value.unwrap_or_default());
        if value.is_none() {
            self.nulls.add(before..before + rows);
        }
    }

    fn column(self, name: &str, values: impl FnOnce(Vec<T>) -> Values) -> Column {
        Column { nulls: self.nulls, ..Column::new(name, values(self.values)) }
    }
}
