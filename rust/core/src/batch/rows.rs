//! The columnar sink: what a walk reads goes into the rows of a [`Table`].
//!
//! A value is known only when it has been read, and its place only after that. So a text is copied to a scratch buffer, and
//! what has a column waits in that column's cell until the object of its level ends. Payloads of which nothing is wanted
//! cost little more than a verdict.

use super::column::{Column, Values, Words};
use super::layout::{Layout, Table};
use crate::codec::{Codec, DecodeError};
use crate::json::{JsonStr, Number};
use crate::judge::microseconds;
use crate::schema::{KeyId, LiteralId, ObjectId, Plan, PropertyAt};
use crate::sink::{Never, Sink};

/// Rows that are being made.
pub(super) struct Rows<'t> {
    table: &'t Table,
    columns: Vec<Column>,
    /// For each row the number of its frame.
    frames: Vec<i64>,
    /// For each row the name of its message.
    messages: Words,
    count: usize,
    /// The layout of the payload that is being read; `None` where nothing of it is wanted.
    layout: Option<&'t Layout>,
    /// The rows that there were when the object of each level began.
    starts: Vec<usize>,
    /// The values that wait, by column.
    cells: Vec<Cell>,
    /// The texts of the payload.
    text: Vec<u8>,
}

/// A value that is read; a text or a number by its range in the scratch buffer.
#[derive(Clone, Copy)]
pub(super) enum Cell {
    Nothing,
    Boolean(bool),
    Integer(i64),
    Number(Range),
    Text(Range),
    /// The index of a literal in its plan, and then that of a word in its column.
    Word(u32),
}

/// A range of the scratch buffer, in 32 bits, so that a cell is two words.
#[derive(Clone, Copy)]
pub(super) struct Range {
    start: u32,
    end: u32,
}

impl Range {
    fn of(self, text: &[u8]) -> &[u8] {
        &text[self.start as usize..self.end as usize]
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
            text: Vec::new(),
        }
    }

    /// Adds the rows of a frame; one that is not valid has none.
    pub(super) fn frame(&mut self, codec: &Codec, number: i64, frame: &[u8], answered: Option<usize>) {
        self.layout = None;
        match codec.decode(frame, self, |_, _| answered) {
            Ok(_) => {
                if let Some(layout) = self.layout {
                    self.frames.resize(self.count, number);
                    self.messages.codes.resize(self.count, layout.message);
                }
            }
            Err(DecodeError::Refused(_) | DecodeError::KeepAlive(_)) => self.take_back(),
            Err(DecodeError::Sink(never)) => match never {},
        }
    }

    /// Forgets the rows of a frame that is not read to its end.
    #[cold]
    fn take_back(&mut self) {
        let rows = self.frames.len();
        self.columns.iter_mut().for_each(|column| column.truncate(rows));
        self.cells.fill(Cell::Nothing);
        self.count = rows;
    }

    pub(super) fn into_columns(self) -> Vec<Column> {
        let rows = self.frames.len();
        let mut columns = vec![
            Column::full("row", Values::Int64(self.frames), rows),
            Column::full("message", Values::Words(self.messages), rows),
        ];
        columns.extend(self.columns);
        columns
    }

    /// Keeps a text until the payload ends, unless it has more than 32 bits can count.
    #[inline]
    fn keep(&mut self, text: &[u8], cell: fn(Range) -> Cell) -> Cell {
        let start = self.text.len();
        let (Ok(start), Ok(end)) = (u32::try_from(start), u32::try_from(start + text.len())) else {
            return Cell::Nothing;
        };
        self.text.extend_from_slice(text);
        cell(Range { start, end })
    }
}

/// Puts a value into so many rows.
fn fill(column: &mut Column, cell: Cell, text: &[u8], rows: usize) {
    match (&mut column.values, cell) {
        (Values::Boolean(values), Cell::Boolean(value)) => put(values, value, rows),
        (Values::Int64(values), Cell::Integer(value)) => put(values, value, rows),
        #[allow(clippy::cast_precision_loss, reason = "the nearest double is what is wanted")]
        (Values::Float64(values), Cell::Integer(value)) => put(values, value as f64, rows),
        (Values::Float64(values), Cell::Number(range)) => {
            let Some(value) = parsed(range.of(text)) else { return nulls(column, rows) };
            put(values, value, rows);
        }
        (Values::Time(values), Cell::Text(range)) => {
            let Some(value) = microseconds(range.of(text)) else { return nulls(column, rows) };
            put(values, value, rows);
        }
        (Values::Text(values), Cell::Text(range) | Cell::Number(range)) => {
            (0..rows).for_each(|_| values.push(range.of(text)));
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
        (Values::Words(words), Cell::Word(code)) => {
            put(&mut words.codes, i32::try_from(code).unwrap_or(i32::MAX), rows);
        }
        (Values::Words(words), Cell::Text(range)) => {
            let code = words.code(&String::from_utf8_lossy(range.of(text)));
            put(&mut words.codes, code, rows);
        }
        _ => return nulls(column, rows),
    }
    put(&mut column.present, true, rows);
}

/// Adds a value so many times: nearly always once.
#[inline]
fn put<T: Copy>(values: &mut Vec<T>, value: T, rows: usize) {
    if rows == 1 {
        values.push(value);
    } else {
        values.resize(values.len() + rows, value);
    }
}

fn nulls(column: &mut Column, rows: usize) {
    (0..rows).for_each(|_| column.push_null());
}

fn parsed(number: &[u8]) -> Option<f64> {
    std::str::from_utf8(number).ok()?.parse().ok().filter(|value: &f64| value.is_finite())
}

impl Sink for Rows<'_> {
    type Value = Cell;
    type Object = Option<ObjectId>;
    type Array = ();
    type Key = ();
    type Error = Never;

    const BUILDS: bool = false;
    const TELLS_REPEATED: bool = false;

    fn plan(&mut self, plan: &Plan) -> Result<(), Never> {
        self.layout = self.table.layout(plan);
        if let Some(layout) = self.layout {
            // A policy has a frame read a second time, when it has mended it.
            if self.count > self.frames.len() {
                self.take_back();
            }
            self.cells.fill(Cell::Nothing);
            self.text.clear();
            self.starts.clear();
            self.starts.resize(layout.levels.len(), self.count);
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
        if self.layout.is_none() {
            return Ok(Cell::Nothing);
        }
        if let Some(value) = number.to_i64() {
            return Ok(Cell::Integer(value));
        }
        Ok(self.keep(number.as_str().as_bytes(), Cell::Number))
    }
    #[inline]
    fn real(&mut self, number: &Number<'_>) -> Result<Cell, Never> {
        self.number(number)
    }
    #[inline]
    fn string(&mut self, string: JsonStr<'_>) -> Result<Cell, Never> {
        if self.layout.is_none() {
            return Ok(Cell::Nothing);
        }
        Ok(self.keep(string.as_bytes(), Cell::Text))
    }
    #[inline]
    fn literal(&mut self, literal: LiteralId) -> Result<Cell, Never> {
        Ok(Cell::Word(u32::try_from(literal.index()).unwrap_or(u32::MAX)))
    }
    #[inline]
    fn begin_object(&mut self, object: Option<ObjectId>, _: usize) -> Result<Option<ObjectId>, Never> {
        let (Some(layout), Some(id)) = (self.layout, object) else { return Ok(None) };
        if let Some(level) = layout.role(id).level {
            self.starts[level] = self.count;
        }
        Ok(object)
    }
    #[inline]
    fn property(&mut self, object: &mut Option<ObjectId>, at: PropertyAt, value: Cell) -> Result<(), Never> {
        let (Some(layout), Some(id)) = (self.layout, *object) else { return Ok(()) };
        if let Some(Some(slot)) = layout.role(id).slots.get(at.slot as usize) {
            self.cells[slot.column] = match value {
                Cell::Word(literal) => {
                    let code = slot.codes.get((literal as usize).wrapping_sub(slot.base));
                    code.map_or(Cell::Nothing, |&code| Cell::Word(code))
                }
                other => other,
            };
        }
        Ok(())
    }
    #[inline]
    fn key(&mut self, _: JsonStr<'_>, _: usize, _: Option<KeyId>) -> Result<(), Never> {
        Ok(())
    }
    #[inline]
    fn additional_property(&mut self, _: &mut Option<ObjectId>, (): (), _: Cell) -> Result<bool, Never> {
        Ok(true)
    }
    #[inline]
    fn end_object(&mut self, object: Option<ObjectId>) -> Result<Cell, Never> {
        let (Some(layout), Some(id)) = (self.layout, object) else { return Ok(Cell::Nothing) };
        if let Some(level) = layout.role(id).level {
            if level + 1 == layout.levels.len() {
                self.count += 1;
            }
            for &column in &layout.levels[level] {
                let cell = std::mem::replace(&mut self.cells[column], Cell::Nothing);
                fill(&mut self.columns[column], cell, &self.text, self.count - self.starts[level]);
            }
        }
        Ok(Cell::Nothing)
    }
    #[inline]
    fn begin_array(&mut self, _: bool) -> Result<(), Never> {
        Ok(())
    }
    #[inline]
    fn item(&mut self, (): &mut (), _: Cell) -> Result<(), Never> {
        Ok(())
    }
    #[inline]
    fn end_array(&mut self, (): ()) -> Result<Cell, Never> {
        Ok(Cell::Nothing)
    }
}
