//! The columnar sink: what a walk reads goes into the columns of a [`Table`].
//!
//! A value is known before its place is. Where it belongs to the row itself, it is added to its column as soon as that is known;
//! a column is as long as its last value, and what lies between two values is null. Values of the objects around the row wait
//! in cells until their object ends, and the rows in it are known. Payloads of which nothing is wanted cost little more than
//! a verdict.

use super::column::{Column, Values, Words, reserve};
use super::layout::{At, Layout, Role, Table};
use crate::json::{JsonStr, Number};
use crate::judge::microseconds;
use crate::schema::{KeyId, LiteralId, ObjectId, Plan, PropertyAt};
use crate::sink::{Never, Sink};

/// Rows that are being made.
pub(super) struct Rows<'t> {
    pub(super) table: &'t Table,
    pub(super) columns: Vec<Column>,
    /// For each row the number of its frame.
    frames: Vec<i64>,
    /// For each row the name of its message.
    messages: Words,
    pub(super) count: usize,
    /// The layout of the payload that is being read; `None` where nothing of it is wanted.
    pub(super) layout: Option<&'t Layout>,
    /// The rows that there were when the object of each level began.
    starts: Vec<usize>,
    /// The values that wait, by column.
    cells: Vec<Cell>,
}

/// A value that is read; a text or a number by its range.
#[derive(Clone, Copy, Default)]
pub(super) enum Cell {
    #[default]
    Nothing,
    Boolean(bool),
    Integer(i64),
    Number(Range),
    Text(Range),
    /// The index of a literal in its plan, and then that of a word in its column.
    Word(u32),
}

/// A range of the frame and then of the texts that are kept, in 32 bits, so that a cell is two words.
#[derive(Clone, Copy)]
pub(super) struct Range {
    start: u32,
    end: u32,
}

impl Range {
    /// `None`: it is longer than 32 bits can count.
    #[inline]
    pub(super) fn new(start: usize, end: usize) -> Option<Self> {
        Some(Self { start: start.try_into().ok()?, end: end.try_into().ok()? })
    }

    /// The text that it is a range of, and its place there.
    #[inline]
    fn of<'a>(self, frame: &'a [u8], undone: &'a [u8]) -> (&'a [u8], std::ops::Range<usize>) {
        let (start, end) = (self.start as usize, self.end as usize);
        match start.checked_sub(frame.len()) {
            None => (frame, start..end),
            Some(start) => (undone, start..end - frame.len()),
        }
    }
}

impl<'t> Rows<'t> {
    pub(super) fn new(table: &'t Table) -> Self {
        Self {
            table,
            columns: table.columns.iter().map(Column::empty).collect(),
            frames: Vec::new(),
            messages: Words::new(table.messages.clone()),
            count: 0,
            layout: None,
            starts: Vec::new(),
            cells: vec![Cell::Nothing; table.columns.len()],
        }
    }

    /// Keeps the rows of the frame that was read last; how many there are.
    #[inline]
    pub(super) fn keep(&mut self, number: i64) -> usize {
        let Some(layout) = self.layout else { return 0 };
        let before = self.frames.len();
        self.frames.resize(self.count, number);
        self.messages.codes.resize(self.count, layout.message);
        self.count - before
    }

    /// Forgets the rows of a frame that is not read to its end.
    #[cold]
    pub(super) fn take_back(&mut self) {
        self.count = self.frames.len();
        self.cells.fill(Cell::Nothing);
        let is_longer = |column: &&mut Column| column.rows() > self.frames.len();
        self.columns.iter_mut().filter(is_longer).for_each(|column| column.resize(self.frames.len()));
    }

    /// Makes room for so many times the rows that there are.
    pub(super) fn reserve(&mut self, times: usize) {
        reserve(&mut self.frames, times);
        reserve(&mut self.messages.codes, times);
        self.columns.iter_mut().for_each(|column| column.values.reserve(times));
    }

    pub(super) fn into_columns(mut self) -> Vec<Column> {
        let rows = self.count;
        self.columns.iter_mut().for_each(|column| column.resize(rows));
        let mut columns =
            vec![Column::new("row", Values::Int64(self.frames)), Column::new("message", Values::Words(self.messages))];
        columns.extend(self.columns);
        columns
    }
}

/// The reading of one frame, into the rows of several tables.
pub(super) struct Reading<'r, 't, const TABLES: usize> {
    tables: [&'r mut Rows<'t>; TABLES],
    /// Whether something of the payload is wanted.
    is_wanted: bool,
    /// The texts that do not stand in the frame as they are.
    undone: &'r mut Vec<u8>,
    frame: &'r [u8],
    /// Where the next value stands, for each table.
    here: [At<'t>; TABLES],
}

impl<'r, 't, const TABLES: usize> Reading<'r, 't, TABLES> {
    pub(super) fn new(tables: [&'r mut Rows<'t>; TABLES], undone: &'r mut Vec<u8>, frame: &'r [u8]) -> Self {
        let mut reading = Self { tables, is_wanted: false, undone, frame, here: [At::default(); TABLES] };
        reading.tables.iter_mut().for_each(|rows| rows.layout = None);
        reading
    }

    /// Notes where a text stands. One that does not stand in the frame is kept; `Nothing`: it has more than 32 bits can count.
    #[inline]
    fn text(&mut self, text: &[u8], cell: fn(Range) -> Cell) -> Cell {
        let frame = self.frame.len();
        // Far outside, where the text was made of escapes, or of a frame that a policy has mended.
        let mut start = text.as_ptr().addr().wrapping_sub(self.frame.as_ptr().addr());
        if start.saturating_add(text.len()) > frame {
            start = frame + self.undone.len();
            self.undone.extend_from_slice(text);
        }
        Range::new(start, start + text.len()).map_or(Cell::Nothing, cell)
    }

    /// Puts a value into the row that is being read.
    #[inline]
    fn set(&mut self, table: usize, column: usize, cell: Cell) {
        let Rows { columns, count, .. } = &mut *self.tables[table];
        let undone = &*self.undone;
        let column = &mut columns[column];
        column.resize(*count);
        match (&mut column.values, cell) {
            // The most frequent by far.
            (Values::Words(words), Cell::Word(code)) => words.codes.push(code.cast_signed()),
            (Values::Text(texts), Cell::Text(range) | Cell::Number(range)) => {
                let (text, part) = range.of(self.frame, undone);
                texts.push_part(text, part);
            }
            _ => return fill(column, cell, (self.frame, undone), 1),
        }
        column.rows += 1;
    }

    /// An object ends that has rows, or is one.
    #[inline]
    fn end_level(&mut self, table: usize, level: usize) {
        let Rows { layout: Some(layout), columns, count, starts, cells, .. } = &mut *self.tables[table] else { return };
        if level + 1 == layout.levels.len() {
            *count += 1;
            return;
        }
        let start = starts[level];
        for &column in &layout.levels[level] {
            let cell = std::mem::take(&mut cells[column]);
            if start < *count {
                columns[column].resize(start);
                fill(&mut columns[column], cell, (self.frame, self.undone), *count - start);
            }
        }
    }
}

/// Adds a value so many times to a column; one of another type is null.
#[inline(never)]
pub(super) fn fill(column: &mut Column, cell: Cell, (frame, undone): (&[u8], &[u8]), rows: usize) {
    let text = |range: Range| {
        let (text, part) = range.of(frame, undone);
        &text[part]
    };
    match (&mut column.values, cell) {
        (Values::Boolean(values), Cell::Boolean(value)) => push(values, value, rows),
        (Values::Int64(values), Cell::Integer(value)) => push(values, value, rows),
        #[allow(clippy::cast_precision_loss, reason = "the nearest double is what is wanted")]
        (Values::Float64(values), Cell::Integer(value)) => push(values, value as f64, rows),
        (Values::Float64(values), Cell::Number(range)) => {
            let Some(value) = parsed(text(range)) else { return };
            push(values, value, rows);
        }
        (Values::Time(values), Cell::Text(range)) => {
            let Some(value) = microseconds(text(range)) else { return };
            push(values, value, rows);
        }
        (Values::Text(values), Cell::Text(range) | Cell::Number(range)) => {
            let (text, part) = range.of(frame, undone);
            (0..rows).for_each(|_| values.push_part(text, part.clone()));
        }
        (Values::Text(values), Cell::Integer(value)) => {
            let mut digits = itoa::Buffer::new();
            let digits = digits.format(value).as_bytes();
            (0..rows).for_each(|_| values.push(digits));
        }
        (Values::Text(values), Cell::Boolean(value)) => {
            let word: &[u8] = if value { b"true" } else { b"false" };
            (0..rows).for_each(|_| values.push(word));
        }
        (Values::Words(words), Cell::Word(code)) => push(&mut words.codes, code.cast_signed(), rows),
        (Values::Words(words), Cell::Text(range)) => {
            let code = words.code(&String::from_utf8_lossy(text(range)));
            push(&mut words.codes, code, rows);
        }
        _ => return,
    }
    column.rows += rows;
}

/// Adds a value so many times: nearly always once.
#[inline]
fn push<T: Copy>(values: &mut Vec<T>, value: T, rows: usize) {
    if rows == 1 {
        values.push(value);
    } else {
        values.resize(values.len() + rows, value);
    }
}

fn parsed(number: &[u8]) -> Option<f64> {
    std::str::from_utf8(number).ok()?.parse().ok().filter(|value: &f64| value.is_finite())
}

impl<'t, const TABLES: usize> Sink for Reading<'_, 't, TABLES> {
    type Value = Cell;
    type Object = [Option<&'t Role>; TABLES];
    type Array = [At<'t>; TABLES];
    type Key = ();
    type Error = Never;

    const BUILDS: bool = false;
    const TELLS_REPEATED: bool = false;

    fn plan(&mut self, plan: &Plan) -> Result<(), Never> {
        self.is_wanted = false;
        self.undone.clear();
        for (rows, here) in self.tables.iter_mut().zip(&mut self.here) {
            // A policy has a frame read a second time, when it has mended it. Even a row that was only begun has values by then.
            if rows.layout.is_some() {
                rows.take_back();
            }
            rows.layout = rows.table.layout(plan);
            *here = rows.layout.map(Layout::payload).unwrap_or_default();
            if let Some(layout) = rows.layout {
                self.is_wanted = true;
                rows.starts.resize(layout.levels.len(), 0);
            }
        }
        Ok(())
    }
    #[inline]
    fn null(&mut self) -> Result<Cell, Never> {
        Ok(Cell::Nothing)
    }
    #[inline]
    fn boolean(&mut self, value: bool) -> Result<Cell, Never> {
        Ok(Cell::Boolean(value))
    }
    #[inline]
    fn integer(&mut self, value: i64) -> Result<Cell, Never> {
        Ok(Cell::Integer(value))
    }
    #[inline]
    fn number(&mut self, number: &Number<'_>) -> Result<Cell, Never> {
        match number.to_i64() {
            Some(value) => Ok(Cell::Integer(value)),
            None => self.real(number),
        }
    }
    #[inline]
    fn real(&mut self, number: &Number<'_>) -> Result<Cell, Never> {
        if !self.is_wanted {
            return Ok(Cell::Nothing);
        }
        Ok(self.text(number.as_str().as_bytes(), Cell::Number))
    }
    #[inline]
    fn string(&mut self, string: JsonStr<'_>) -> Result<Cell, Never> {
        if !self.is_wanted {
            return Ok(Cell::Nothing);
        }
        Ok(self.text(string.as_bytes(), Cell::Text))
    }
    #[inline]
    fn literal(&mut self, literal: LiteralId) -> Result<Cell, Never> {
        Ok(Cell::Word(u32::try_from(literal.index()).unwrap_or(u32::MAX)))
    }
    #[inline]
    fn begin_object(&mut self, object: Option<ObjectId>, _: usize) -> Result<Self::Object, Never> {
        let mut roles = [None; TABLES];
        for ((rows, here), role) in self.tables.iter_mut().zip(self.here).zip(&mut roles) {
            let (Some(layout), Some(_)) = (rows.layout, object) else { continue };
            let Some(known) = layout.inside(here) else { continue };
            if let Some(level) = known.level {
                rows.starts[level] = rows.count;
            }
            *role = Some(known);
        }
        Ok(roles)
    }
    #[inline]
    fn enter(&mut self, object: &Self::Object, at: PropertyAt) {
        self.here = object.map(|role| At { role, slot: at.slot });
    }
    #[inline]
    fn property(&mut self, object: &mut Self::Object, at: PropertyAt, value: Cell) -> Result<(), Never> {
        for (table, role) in object.iter().enumerate() {
            let Some(role) = role else { continue };
            let Some(slot) = role.slot(at.slot) else { continue };
            let value = match value {
                Cell::Word(literal) => {
                    slot.word((literal as usize).wrapping_sub(slot.base)).map_or(Cell::Nothing, Cell::Word)
                }
                other => other,
            };
            if slot.is_of_row {
                self.set(table, slot.column, value);
            } else {
                self.tables[table].cells[slot.column] = value;
            }
        }
        Ok(())
    }
    #[inline]
    fn key(&mut self, _: JsonStr<'_>, _: usize, _: Option<KeyId>) -> Result<(), Never> {
        self.here = [At::default(); TABLES];
        Ok(())
    }
    #[inline]
    fn additional_property(&mut self, _: &mut Self::Object, (): (), _: Cell) -> Result<bool, Never> {
        Ok(true)
    }
    #[inline]
    fn end_object(&mut self, object: Self::Object) -> Result<Cell, Never> {
        for (table, role) in object.into_iter().enumerate() {
            if let Some(level) = role.and_then(|role| role.level) {
                self.end_level(table, level);
            }
        }
        Ok(Cell::Nothing)
    }
    #[inline]
    fn begin_array(&mut self, _: bool) -> Result<Self::Array, Never> {
        Ok(self.here)
    }
    #[inline]
    fn item(&mut self, array: &mut Self::Array, _: Cell) -> Result<(), Never> {
        self.here = *array;
        Ok(())
    }
    #[inline]
    fn end_array(&mut self, _: Self::Array) -> Result<Cell, Never> {
        Ok(Cell::Nothing)
    }
}
