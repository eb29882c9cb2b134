//! Reads blocks of logs into records: finds the frames, and remembers what the text beside them says.
//!
//! What a line says is told by a table of regular expressions and by names of columns, which are Python's (`reader.py`).
//! It is asked once for each way that a line looks ([`Look`]): the answer is kept by the look of the text and by those of its
//! tokens that are the station or the version. So a line costs a look-up. Stations whose names differ in digits alone cost no
//! question each: where two of them were asked for and the answers agree, a third one's is made of theirs ([`Names`]).

use super::context::{Context, Side, Told};
use super::names::{Names, Place};
use super::rows::{Cells, Columns};
use super::times::{datetime, value};
use super::words::{Direction, Fast, digest, header, text};
use memchr::{memchr, memchr_iter, memmem, memrchr};
use ocpp_fastcodec_core::{self as core, Look, MAX_TOKENS, Moment, State, Token, Written};
use pyo3::exceptions::PyIndexError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyString};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// Bytes before or after a frame that are looked at.
const MAX_BESIDE: usize = 4096;

/// Ways that lines look, and answers, that are remembered.
const MAX_LOOKS: usize = 8192;

/// Records among which a repetition is looked for.
const REMEMBERED: usize = 32;

/// Microseconds within which an equal frame is the same frame, logged again.
const AT_ONCE: i64 = 1_000_000;

/// Bytes from the name of the protocol to the end of a version: `reader.py`, `_OFFERED`.
const FAR: usize = 32;

/// How a row of the table of formats was used.
struct Used {
    name: Option<Py<PyString>>,
    records: u64,
    /// Who wrote such lines, once a call has told it
    side: Option<Side>,
}

/// A record of a block.
pub(super) struct Item {
    pub(super) context: Arc<Context>,
    action: Option<Py<PyString>>,
    pub(super) time: Option<Moment>,
    pub(super) direction: Option<Direction>,
    place: (usize, usize),
    /// The frame, where it does not stand in the block as it is
    text: Option<Vec<u8>>,
    pub(super) line: usize,
    pub(super) state: RecordState,
}

/// The state of a record.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum RecordState {
    Frame(State),
    Repeated,
    Payload,
}

enum Entry {
    Record(Item),
    /// A line without a frame that Python made something of
    Other(Py<PyAny>),
}

/// The records and notices of a block, in its order. It is a sequence.
#[pyclass(frozen, sequence, module = "ocpp_fastcodec._core")]
pub(crate) struct Records {
    block: Py<PyBytes>,
    record: Py<PyAny>,
    source: Py<PyString>,
    formats: Vec<Option<Py<PyString>>>,
    entries: Vec<Entry>,
}

impl Records {
    pub(super) fn item(&self, place: usize) -> Option<&Item> {
        match self.entries.get(place) {
            Some(Entry::Record(item)) => Some(item),
            _ => None,
        }
    }

    pub(super) fn frame<'b>(&'b self, py: Python<'b>, item: &'b Item) -> &'b [u8] {
        item.text.as_deref().unwrap_or_else(|| &self.block.as_bytes(py)[item.place.0..item.place.1])
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn source(&self) -> &Py<PyString> {
        &self.source
    }
}

#[pymethods]
impl Records {
    fn __len__(&self) -> usize {
        self.entries.len()
    }

    fn __getitem__<'py>(&self, py: Python<'py>, place: usize) -> PyResult<Bound<'py, PyAny>> {
        let entry = self.entries.get(place).ok_or_else(|| PyIndexError::new_err("no such record"))?;
        let item = match entry {
            Entry::Other(other) => return Ok(other.bind(py).clone()),
            Entry::Record(item) => item,
        };
        let state = match item.state {
            RecordState::Frame(state) => state_name(py, state),
            RecordState::Repeated => intern!(py, "repeated"),
            RecordState::Payload => intern!(py, "payload"),
        };
        let fields = (
            item.time.map(|moment| datetime(py, moment)).transpose()?,
            item.context.station.as_ref(),
            item.direction.map(|direction| direction.name(py)),
            item.context.version.as_ref(),
            PyBytes::new(py, self.frame(py, item)),
            &self.source,
            item.line,
            state,
            item.action.as_ref(),
            self.formats[item.context.format].as_ref(),
        );
        self.record.bind(py).call_method1(intern!(py, "_make"), (fields,))
    }
}

/// Reads the blocks of one log.
#[pyclass(module = "ocpp_fastcodec._core")]
pub(crate) struct Scanner {
    record: Py<PyAny>,
    source: Py<PyString>,
    written: Written,
    above: usize,
    /// Whether the log has columns, so that what stands after a frame says something as well
    #[pyo3(set)]
    has_columns: bool,
    one_way: HashMap<String, Direction>,
    /// For each look, the tokens that make a difference, a bit for each
    looks: HashMap<Vec<u8>, u64, Fast>,
    answers: HashMap<Vec<u8>, Arc<Context>, Fast>,
    /// The keys of answers that hold for this block: the next one may tell that the station's name is whole.
    doubtful: Vec<Vec<u8>>,
    names: Names,
    formats: Vec<Used>,
    /// The last records, the oldest at `oldest`, and their digests
    last: Vec<Seen>,
    digests: [u64; REMEMBERED],
    oldest: usize,
    line: usize,
    lines_without_frame: usize,
    look: Look,
    key: Vec<u8>,
}

/// A record that the next ones may repeat.
struct Seen {
    frame: Vec<u8>,
    context: Arc<Context>,
    direction: Option<Direction>,
    time: Option<Moment>,
}

#[pymethods]
impl Scanner {
    #[new]
    fn new(
        record: Py<PyAny>,
        source: Py<PyString>,
        written: (i64, i64, i64),
        above: usize,
        one_way: &Bound<'_, PyDict>,
    ) -> PyResult<Self> {
        let mut directions = HashMap::new();
        for (action, direction) in one_way {
            directions.insert(action.extract()?, Direction::of(&direction.extract::<String>()?)?);
        }
        Ok(Self {
            record,
            source,
            written: written.into(),
            above,
            has_columns: false,
            one_way: directions,
            looks: HashMap::default(),
            answers: HashMap::default(),
            doubtful: Vec::new(),
            names: Names::default(),
            formats: Vec::new(),
            last: Vec::with_capacity(REMEMBERED),
            digests: [0; REMEMBERED],
            oldest: 0,
            line: 1,
            lines_without_frame: 0,
            look: Look::default(),
            key: Vec::new(),
        })
    }

    /// Lines read so far.
    #[getter]
    fn lines(&self) -> usize {
        self.line - 1
    }

    /// Lines without a frame so far.
    #[getter]
    fn lines_without_frame(&self) -> usize {
        self.lines_without_frame
    }

    /// How many records each row of the table of formats has read.
    #[getter]
    fn formats<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let formats = PyDict::new(py);
        for used in self.formats.iter().filter(|used| used.records > 0) {
            let name = used.name.as_ref().map_or_else(|| intern!(py, "no row").clone(), |name| name.bind(py).clone());
            formats.set_item(name, used.records)?;
        }
        Ok(formats)
    }

    /// Reads a block, and says where the next one has to begin. `asked` is the `Reading` of `reader.py`: it says what stands
    /// beside a frame, tidies up what is no whole frame, and reads lines without one.
    #[pyo3(signature = (asked, block, *, r#final))]
    fn read(
        &mut self,
        asked: &Bound<'_, PyAny>,
        block: &Bound<'_, PyBytes>,
        r#final: bool,
    ) -> PyResult<(Records, usize)> {
        let py = asked.py();
        for key in self.doubtful.drain(..) {
            self.answers.remove(&key);
        }
        let (found, rest) = core::find_frames(block.as_bytes(), r#final);
        let bytes = &block.as_bytes()[..rest];
        let mut entries = Vec::with_capacity(found.len());
        let mut reading = Reading { asked, bytes, entries: &mut entries };
        self.block(&mut reading, found, r#final)?;
        Ok((self.batch(py, block.clone(), entries), rest))
    }

    /// Reads rows that have the parts of a frame in columns with these roles.
    fn read_rows(
        &mut self,
        asked: &Bound<'_, PyAny>,
        block: &Bound<'_, PyBytes>,
        delimiter: u8,
        roles: Vec<Option<String>>,
    ) -> PyResult<Records> {
        let py = asked.py();
        let columns = Columns::new(delimiter, roles);
        let mut entries = Vec::new();
        let text = block.as_bytes();
        for row in text.strip_suffix(b"\n").unwrap_or(text).split(|byte| *byte == b'\n') {
            let (line, row) = (self.line, row.trim_ascii_end());
            self.line += 1;
            if row.is_empty()
                || (entries.is_empty() && asked.call_method1(intern!(py, "is_header"), (row,))?.extract()?)
            {
                continue;
            }
            let cells = columns.cells(row);
            columns.key(&cells, &mut self.key);
            let context = match self.answers.get(&self.key) {
                Some(known) => known.clone(),
                None => self.row(asked, &cells)?,
            };
            let frame = columns.frame(&cells);
            let is_whole = frame.as_deref().is_some_and(core::is_whole);
            let frame = frame.unwrap_or_default();
            let time = columns.time(&cells).and_then(|text| value(text, self.written));
            let (direction, repeats) = self.follow(&context, &frame, time);
            let state = match (repeats, is_whole) {
                (true, _) => RecordState::Repeated,
                (_, true) => RecordState::Frame(State::Whole),
                (_, false) => RecordState::Frame(State::Cut),
            };
            let action = context.action.as_ref().map(|action| action.clone_ref(py));
            let text = Some(frame);
            entries.push(Entry::Record(Item { context, action, time, direction, place: (0, 0), text, line, state }));
        }
        Ok(self.batch(py, block.clone(), entries))
    }
}

/// A block that is being read.
struct Reading<'b, 'py> {
    asked: &'b Bound<'py, PyAny>,
    bytes: &'b [u8],
    entries: &'b mut Vec<Entry>,
}

impl Scanner {
    fn batch(&self, py: Python<'_>, block: Bound<'_, PyBytes>, entries: Vec<Entry>) -> Records {
        let formats = self.formats.iter().map(|used| used.name.as_ref().map(|name| name.clone_ref(py))).collect();
        let (record, source) = (self.record.clone_ref(py), self.source.clone_ref(py));
        Records { block: block.unbind(), record, source, formats, entries }
    }

    fn block(&mut self, reading: &mut Reading<'_, '_>, found: Vec<core::Found<'_>>, is_final: bool) -> PyResult<()> {
        let (py, block) = (reading.asked.py(), reading.bytes);
        let mut position = 0; // where the last frame ended
        let mut done = 0; // where the last line that has a frame ended
        let mut previous: Option<Arc<Context>> = None;
        let mut cut: Option<usize> = None; // where a frame was cut last
        for frame in found {
            let (start, whole_end) = (frame.start, frame.end);
            let mut end = whole_end;
            let mut text = match frame.text {
                std::borrow::Cow::Borrowed(_) => None,
                std::borrow::Cow::Owned(text) => Some(text),
            };
            let line_end = |end: usize| memchr(b'\n', &block[end..]).map_or(block.len(), |at| end + at);
            if text.is_some() && cut.is_some_and(|cut| is_indented(&block[cut..start])) {
                // It stands in a string of the frame that was printed over these lines.
                self.line += lines_in(&block[position..end]);
                position = end;
                done = (line_end(end) + 1).min(block.len());
                continue;
            }
            let mut state = frame.state;
            if state == State::Unclosed {
                // What lacks more than the last bracket may lack properties as well.
                let mut closed = text.clone().unwrap_or_else(|| block[start..end].to_vec());
                closed.push(b']');
                if closed.ends_with(b"}]") && core::is_whole(&closed) {
                    text = Some(closed);
                } else {
                    state = State::Cut;
                }
            } else if state == State::Broken {
                let bytes = PyBytes::new(py, text.as_deref().unwrap_or(&block[start..end]));
                if !reading.asked.call_method1(intern!(py, "closes"), (bytes,))?.extract::<bool>()? {
                    state = State::Cut;
                }
            }
            let is_new_line = position < done && done <= start; // then one line has ended since the last frame
            let from = if is_new_line { done } else { position };
            let begin = match memrchr(b'\n', &block[from..start]) {
                None => from,
                Some(newline) => {
                    let begin = from + newline + 1;
                    let line = self.line + lines_in(&block[position..done]);
                    self.gap(reading, &block[done..begin], line)?;
                    begin
                }
            };
            self.line += usize::from(is_new_line);
            if begin > from {
                self.line += lines_in(&block[from..begin]);
            }
            if is_new_line || begin > from {
                previous = None;
            }
            if matches!(state, State::Cut | State::Elided)
                && let Some(stop) = memchr(b'\n', &block[start..end])
            {
                end = start + stop; // what is on the next lines may be something else
                cut = Some(end);
            }
            let first = line_end(start);
            let is_one_line = first >= end;
            let stop = if is_one_line { first } else { line_end(end) };
            done = (stop + 1).min(block.len());
            let (context, own, time) = self.context(reading, (position, begin, start), end..stop, previous.as_ref())?;
            previous = Some(context.clone());
            let bytes = text.as_deref().unwrap_or(&block[start..whole_end]);
            let (direction, repeats) = self.follow(&context, bytes, time);
            let action = own.action.as_ref().map(|action| action.clone_ref(py));
            let state = if repeats { RecordState::Repeated } else { RecordState::Frame(state) };
            let place = (start, whole_end);
            reading.entries.push(Entry::Record(Item {
                context,
                action,
                time,
                direction,
                place,
                text,
                line: self.line,
                state,
            }));
            if !is_one_line {
                self.line += lines_in(&block[start..end]);
            }
            position = end;
        }
        if done < block.len() {
            let line = self.line + lines_in(&block[position..done]);
            self.gap(reading, &block[done..], line)?;
        }
        self.line += lines_in(&block[position..]);
        if is_final && block.last().is_some_and(|byte| *byte != b'\n') {
            self.line += 1;
        }
        Ok(())
    }

    /// What stands beside a frame: the context that holds for it, its own, and the time.
    fn context(
        &mut self,
        reading: &Reading<'_, '_>,
        (position, begin, start): (usize, usize, usize),
        after: Range<usize>,
        previous: Option<&Arc<Context>>,
    ) -> PyResult<(Arc<Context>, Arc<Context>, Option<Moment>)> {
        let block = reading.bytes;
        let least = position.max(start.saturating_sub(MAX_BESIDE));
        let line = &block[begin.max(least)..start];
        let is_blank = line.trim_ascii().is_empty();
        let before = if is_blank {
            // Where nothing stands before the frame, the lines above may say what it is.
            self.lines_above(block, position, begin, start)
        } else if line.trim_ascii_start().starts_with(b"\"") {
            // A property of an object that is printed over several lines.
            &block[memrchr(b'{', &block[least..begin]).map_or(begin.max(least), |brace| least + brace)..start]
        } else {
            line
        };
        let has_fields = has_fields(before);
        let after = &block[after.start..after.end.min(after.start + MAX_BESIDE)];
        let mut look = std::mem::take(&mut self.look);
        look.clear();
        look.push(before, self.written);
        let line = if is_blank { line } else { before };
        let reads_after = self.has_columns || has_fields;
        let texts = Texts { line, before, after, reads_after, tokens_before: look.tokens.len() };
        if reads_after {
            look.push(after, self.written);
        }
        let own = self.answer(reading, &look, texts)?;
        let mut stamps = look.tokens[..texts.tokens_before].iter().filter_map(|token| token.stamp);
        let stamp = if is_blank { stamps.next_back().filter(|_| own.is_tall) } else { stamps.next() };
        let time = stamp.unwrap_or_else(|| {
            let index = own.time?;
            let token = look.tokens.get(index)?;
            token.stamp.unwrap_or_else(|| core::epoch(texts.token(index, token)))
        });
        self.look = look;
        let context = match previous {
            Some(previous) if own.tells_nothing() => previous.clone(),
            _ => own.clone(),
        };
        Ok((context, own, time))
    }

    /// The end of a text with as many lines above it as are looked at, after the last frame.
    fn lines_above<'b>(&self, block: &'b [u8], position: usize, begin: usize, start: usize) -> &'b [u8] {
        let least = position.max(start.saturating_sub(MAX_BESIDE));
        let mut top = begin;
        for _ in 0..self.above {
            if top <= least {
                break;
            }
            top = least + memrchr(b'\n', &block[least..top - 1]).map_or(0, |newline| newline + 1);
        }
        &block[top.max(least).min(start)..start]
    }

    /// What is known of this look, or can be told of it, or else what Python says.
    fn answer(&mut self, reading: &Reading<'_, '_>, look: &Look, texts: Texts<'_>) -> PyResult<Arc<Context>> {
        if let Some(&kept) = self.looks.get(&look.shape) {
            texts.key(look, kept, &mut self.key);
            if let Some(known) = self.answers.get(&self.key) {
                return Ok(known.clone());
            }
        }
        let py = reading.asked.py();
        for place in self.names.places(texts.before) {
            if let Ok(name) = std::str::from_utf8(&texts.before[place.name.clone()])
                && !texts.has_after(name)
                && self.key_with_zeros(&place, look, texts, None)
                && let Some(context) = self.names.told(py, &self.key, name)
            {
                let kept = self.kept(look, texts, &context);
                return Ok(self.keep(look, texts, kept, context));
            }
        }
        let [line, before, after] = [texts.line, texts.before, texts.after].map(|text| PyBytes::new(py, text));
        let told: Told<'_> = reading.asked.call_method1(intern!(py, "tell"), (line, before, after))?.extract()?;
        let mut context = self.context_of(&told)?;
        let is_time = |(index, token): (usize, &Token)| {
            let (text, time) = (texts.token(index, token), told.time.as_deref()?);
            let is_it = match token.stamp {
                Some(_) => memmem::find(time, text).is_some(),
                None => time.trim_ascii() == text,
            };
            is_it.then_some(index)
        };
        context.time = look.tokens.iter().enumerate().find_map(is_time);
        let kept = self.kept(look, texts, &context);
        if told.is_doubtful {
            (context.station, context.station_text) = (None, None);
        }
        let context = self.keep(look, texts, kept, context);
        if told.is_doubtful {
            self.doubtful.push(self.key.clone());
        }
        self.learn(look, texts, kept, &context);
        Ok(context)
    }

    /// Learns what a line says of a station, for lines that name other ones.
    fn learn(&mut self, look: &Look, texts: Texts<'_>, kept: u64, context: &Arc<Context>) {
        let Some(name) = context.station_text.as_deref() else { return };
        if !context.is_for_others || texts.has_after(name) {
            return;
        }
        self.names.note(name);
        for place in self.names.places(texts.before) {
            if texts.before[place.name.clone()] == *name.as_bytes()
                && self.key_with_zeros(&place, look, texts, Some(kept))
            {
                self.names.keep(&self.key, context);
            }
        }
    }

    /// Writes the key of a line in which zeros stand for the digits of a name. `kept` are tokens that make a difference, if
    /// that is learned now. False if nothing was learned of such a line.
    fn key_with_zeros(&mut self, place: &Place, look: &Look, texts: Texts<'_>, kept: Option<u64>) -> bool {
        let mut with_zeros = Look::default();
        with_zeros.push(&place.line, self.written);
        if texts.reads_after {
            with_zeros.push(texts.after, self.written);
        }
        let known = self.looks.get(&with_zeros.shape).copied();
        let Some(kept) = known.or(kept).map(|known| known | kept.unwrap_or(0)) else { return false };
        if with_zeros.tokens.len() != look.tokens.len() {
            return false;
        }
        Texts { before: &place.line, ..texts }.key(&with_zeros, kept, &mut self.key);
        self.looks.insert(with_zeros.shape, kept);
        true
    }

    /// The tokens of a look that make a difference, with those that were known to.
    fn kept(&self, look: &Look, texts: Texts<'_>, context: &Context) -> u64 {
        let tokens = look.tokens.iter().enumerate().take(MAX_TOKENS);
        let kept =
            tokens.filter(|(index, token)| token.stamp.is_none() && context.depends_on(texts.token(*index, token)));
        kept.fold(self.looks.get(&look.shape).copied().unwrap_or(0), |kept, (index, _)| kept | 1 << index)
    }

    /// Keeps what a line says under its key, which is written.
    fn keep(&mut self, look: &Look, texts: Texts<'_>, kept: u64, context: Context) -> Arc<Context> {
        if self.answers.len() >= MAX_LOOKS || self.looks.len() >= MAX_LOOKS {
            self.answers.clear();
            self.looks.clear();
        }
        let context = Arc::new(context);
        texts.key(look, kept, &mut self.key);
        self.looks.insert(look.shape.clone(), kept);
        self.answers.insert(self.key.clone(), context.clone());
        context
    }

    /// What Python says of a row, which is kept under the key that was written last.
    fn row(&mut self, asked: &Bound<'_, PyAny>, cells: &Cells<'_>) -> PyResult<Arc<Context>> {
        let py = asked.py();
        let cells = PyList::new(py, cells.iter().map(|cell| PyBytes::new(py, cell)))?;
        let told: Told<'_> = asked.call_method1(intern!(py, "row"), (cells,))?.extract()?;
        let context = Arc::new(self.context_of(&told)?);
        if self.answers.len() >= MAX_LOOKS {
            self.answers.clear();
        }
        self.answers.insert(self.key.clone(), context.clone());
        Ok(context)
    }

    /// The context that Python tells, with the index of its format.
    fn context_of(&mut self, told: &Told<'_>) -> PyResult<Context> {
        Context::of(told, self.format(told.context.format.as_ref())?)
    }

    /// Where the name of a row is; there are as many as the table has rows.
    fn format(&mut self, name: Option<&Bound<'_, PyString>>) -> PyResult<usize> {
        let mut place = self.formats.len();
        for (index, used) in self.formats.iter().enumerate() {
            let is_same = match (&used.name, name) {
                (Some(used), Some(name)) => used.bind(name.py()).to_cow()? == name.to_cow()?,
                (None, None) => true,
                _ => false,
            };
            if is_same {
                place = index;
            }
        }
        if place == self.formats.len() {
            self.formats.push(Used { name: name.cloned().map(Bound::unbind), records: 0, side: None });
        }
        Ok(place)
    }

    /// Counts a record: who sent it, and whether it repeats an earlier one.
    fn follow(&mut self, context: &Arc<Context>, frame: &[u8], time: Option<Moment>) -> (Option<Direction>, bool) {
        let used = &mut self.formats[context.format];
        used.records += 1;
        let mut direction = context.direction;
        if let Some(received) = context.received {
            if context.side.is_none() && used.side.is_none() {
                used.side = side_of(frame, received, &self.one_way);
            }
            if let Some(side) = context.side.or(used.side) {
                direction = Some(if received == (side == Side::Csms) { Direction::Up } else { Direction::Down });
            }
        }
        (direction, self.repeats(context, frame, time, direction))
    }

    /// Whether the log has this very frame a few lines before: two loggers wrote it, or a proxy passed it on.
    fn repeats(
        &mut self,
        context: &Arc<Context>,
        frame: &[u8],
        time: Option<Moment>,
        direction: Option<Direction>,
    ) -> bool {
        let digest = digest(frame);
        let is_same = |other: &Seen| {
            let agree = match (&other.context.station_text, &context.station_text) {
                (Some(one), Some(other)) => one == other,
                _ => true,
            };
            other.frame == frame
                && agree
                && (other.direction.is_none() || direction.is_none() || other.direction == direction)
                && match (other.time, time) {
                    (Some(earlier), Some(later)) => later.since(earlier).is_some_and(|since| since.abs() <= AT_ONCE),
                    (None, None) => true,
                    _ => false,
                }
        };
        let repeats = self.digests.contains(&digest)
            && self.last.iter().zip(&self.digests).any(|(other, known)| *known == digest && is_same(other));
        self.digests[self.oldest] = digest;
        match self.last.get_mut(self.oldest) {
            Some(seen) => {
                // Its memory is used again.
                seen.frame.clear();
                seen.frame.extend_from_slice(frame);
                (seen.context, seen.direction, seen.time) = (context.clone(), direction, time);
            }
            None => self.last.push(Seen { frame: frame.to_vec(), context: context.clone(), direction, time }),
        }
        self.oldest = (self.oldest + 1) % REMEMBERED;
        repeats
    }

    /// Lines without a frame: payloads alone may stand in them, or the version of a handshake.
    fn gap(&mut self, reading: &mut Reading<'_, '_>, text: &[u8], line: usize) -> PyResult<()> {
        self.lines_without_frame += lines_in(text) + usize::from(text.last() != Some(&b'\n'));
        if memchr(b'{', text).is_some() || may_name_a_version(text) {
            let py = reading.asked.py();
            let found = reading.asked.call_method1(intern!(py, "gap"), (PyBytes::new(py, text), line))?;
            self.others(found.cast()?, reading.entries)?;
        }
        Ok(())
    }

    fn others(&mut self, found: &Bound<'_, PyList>, entries: &mut Vec<Entry>) -> PyResult<()> {
        let py = found.py();
        for made in found {
            if !made.hasattr(intern!(py, "told"))? {
                entries.push(Entry::Other(made.unbind()));
                continue;
            }
            let told: Told<'_> = made.getattr(intern!(py, "told"))?.extract()?;
            let frame: Vec<u8> = made.getattr(intern!(py, "frame"))?.extract()?;
            let time = told.time.as_deref().and_then(|text| value(text, self.written));
            let context = Arc::new(self.context_of(&told)?);
            let (direction, repeats) = self.follow(&context, &frame, time);
            let state = if repeats { RecordState::Repeated } else { RecordState::Payload };
            entries.push(Entry::Record(Item {
                action: context.action.as_ref().map(|action| action.clone_ref(py)),
                context,
                time,
                direction,
                place: (0, 0),
                text: Some(frame),
                line: made.getattr(intern!(py, "line"))?.extract()?,
                state,
            }));
        }
        Ok(())
    }
}

/// The texts beside a frame.
#[derive(Clone, Copy)]
struct Texts<'b> {
    /// What stands before it on its line, or in its object
    line: &'b [u8],
    /// That, or where it is blank, the lines above as well
    before: &'b [u8],
    after: &'b [u8],
    /// Whether what stands after it is a part of the look
    reads_after: bool,
    /// How many of the tokens stand before it
    tokens_before: usize,
}

impl Texts<'_> {
    fn token(&self, index: usize, token: &Token) -> &[u8] {
        let text = if index < self.tokens_before { self.before } else { self.after };
        &text[token.start..token.end]
    }

    /// Whether a name stands after the frame: its line may have been cut within it.
    fn has_after(&self, name: &str) -> bool {
        memmem::find(self.after, name.as_bytes()).is_some()
    }

    /// Writes the key of an answer: the look, and the tokens that make a difference.
    fn key(&self, look: &Look, kept: u64, key: &mut Vec<u8>) {
        key.clear();
        key.extend_from_slice(&look.shape);
        for (index, token) in look.tokens.iter().enumerate().take(MAX_TOKENS) {
            if kept >> index & 1 == 1 {
                key.push(b'\n');
                key.extend_from_slice(self.token(index, token));
            }
        }
    }
}

/// Who wrote the log, told by a call that only one side may send.
fn side_of(frame: &[u8], received: bool, one_way: &HashMap<String, Direction>) -> Option<Side> {
    let header = header(frame).filter(|header| header.kind == b'2')?;
    let direction = one_way.get(text(header.rest)?.0)?;
    Some(if (*direction == Direction::Up) == received { Side::Csms } else { Side::Station })
}

/// Whether the frame is the value of a property, of a JSON object or beside an equals sign: then others may stand after it.
fn has_fields(line: &[u8]) -> bool {
    let value = line.strip_suffix(b"'").or(line.strip_suffix(b"\"")).unwrap_or(line);
    let ends_a_name = |colon: usize| line[..colon].strip_suffix(b" ").unwrap_or(&line[..colon]).last() == Some(&b'"');
    value.last() == Some(&b'=') || memchr_iter(b':', line).any(ends_a_name)
}

/// Whether each of these lines but the first begins with a blank.
fn is_indented(text: &[u8]) -> bool {
    text.first() == Some(&b'\n')
        && memchr_iter(b'\n', text).all(|newline| matches!(text.get(newline + 1), Some(b' ' | b'\t')))
}

/// Whether a version may follow the name of the protocol: then the first digit after it is near, and one of a version.
fn may_name_a_version(text: &[u8]) -> bool {
    let is_named = |at: usize| {
        let after = &text[at..text.len().min(at + FAR)];
        if !after.get(..4).is_some_and(|name| name.eq_ignore_ascii_case(b"ocpp")) {
            return false;
        }
        let digit = after.iter().position(u8::is_ascii_digit);
        digit.is_some_and(|digit| {
            matches!(&after[digit..], [b'1', b'.' | b'_' | b'6', ..] | [b'2', b'.' | b'_' | b'0' | b'1', ..])
        })
    };
    memchr::memchr2_iter(b'o', b'O', text).any(is_named)
}

fn lines_in(text: &[u8]) -> usize {
    memchr_iter(b'\n', text).count()
}

/// The name of the state of a frame.
fn state_name(py: Python<'_>, state: State) -> &Bound<'_, PyString> {
    match state {
        State::Whole => intern!(py, "whole"),
        State::Unclosed => intern!(py, "unclosed"),
        State::Cut => intern!(py, "cut"),
        State::Elided => intern!(py, "elided"),
        State::Broken => intern!(py, "broken"),
    }
}
