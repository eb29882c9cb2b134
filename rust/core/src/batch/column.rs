//! Columns of values, laid out in memory as Arrow lays them out, so that a binding can hand them over without a copy.

use crate::json::JsonStr;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// A column of a table: a name, and a value or null for each row.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// The name of the column
    pub name: Box<str>,
    /// A value for each row; where the row is null, any value
    pub values: Values,
    /// The rows that are null; those of [`Words`] say it themselves
    pub nulls: Nulls,
    pub(super) rows: usize,
}

/// Rows that are null: nearly always none or all, or long ranges.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Nulls {
    /// Ranges of rows, in order
    pub ranges: Vec<Range<usize>>,
}

impl Nulls {
    /// Adds rows, which come after all others.
    pub(super) fn add(&mut self, rows: Range<usize>) {
        match self.ranges.last_mut() {
            _ if rows.is_empty() => {}
            Some(last) if last.end == rows.start => last.end = rows.end,
            _ => self.ranges.push(rows),
        }
    }

    fn has(&self, row: usize) -> bool {
        let index = self.ranges.partition_point(|nulls| nulls.end <= row);
        self.ranges.get(index).is_some_and(|nulls| nulls.start <= row)
    }

    fn cut(&mut self, rows: usize) {
        while let Some(last) = self.ranges.last_mut()
            && last.end > rows
        {
            last.end = rows;
            self.ranges.pop_if(|last| last.start >= rows);
        }
    }
}

/// The values of a column.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// `true` or `false`
    Boolean(Vec<bool>),
    /// Integers of 32 bits
    Int32(Vec<i32>),
    /// Integers of 64 bits
    Int64(Vec<i64>),
    /// Doubles
    Float64(Vec<f64>),
    /// Decimals, as integers that count units of 10^-[`DECIMAL_SCALE`]
    Decimal(Vec<i128>),
    /// Moments, in microseconds since 1970 in UTC
    Time(Vec<i64>),
    /// Texts
    Text(Texts),
    /// Texts of which there are few
    Words(Words),
}

/// How many digits a decimal has after its point.
pub const DECIMAL_SCALE: u32 = 12;
/// The most digits of a decimal.
pub const DECIMAL_DIGITS: u32 = 38;

impl Values {
    /// The kind that these values are, without any value.
    fn empty(&self) -> Self {
        match self {
            Self::Boolean(_) => Self::Boolean(Vec::new()),
            Self::Int32(_) => Self::Int32(Vec::new()),
            Self::Int64(_) => Self::Int64(Vec::new()),
            Self::Float64(_) => Self::Float64(Vec::new()),
            Self::Decimal(_) => Self::Decimal(Vec::new()),
            Self::Time(_) => Self::Time(Vec::new()),
            Self::Text(_) => Self::Text(Texts::default()),
            Self::Words(words) => Self::Words(Words::new(words.known.clone())),
        }
    }

    fn rows(&self) -> usize {
        match self {
            Self::Boolean(values) => values.len(),
            Self::Int32(values) => values.len(),
            Self::Int64(values) | Self::Time(values) => values.len(),
            Self::Float64(values) => values.len(),
            Self::Decimal(values) => values.len(),
            Self::Text(values) => values.rows(),
            Self::Words(values) => values.codes.len(),
        }
    }

    pub(super) fn is_like(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

    /// Makes it so many values, by cutting or by adding those of null rows.
    fn resize(&mut self, rows: usize) {
        match self {
            Self::Boolean(values) => values.resize(rows, false),
            Self::Int32(values) => values.resize(rows, 0),
            Self::Int64(values) | Self::Time(values) => values.resize(rows, 0),
            Self::Float64(values) => values.resize(rows, 0.0),
            Self::Decimal(values) => values.resize(rows, 0),
            Self::Text(values) => values.resize(rows),
            Self::Words(values) => values.codes.resize(rows, -1),
        }
    }

    /// Makes room for so many times the values that there are.
    pub(super) fn reserve(&mut self, times: usize) {
        match self {
            Self::Boolean(values) => reserve(values, times),
            Self::Int32(values) => reserve(values, times),
            Self::Int64(values) | Self::Time(values) => reserve(values, times),
            Self::Float64(values) => reserve(values, times),
            Self::Decimal(values) => reserve(values, times),
            Self::Text(values) => {
                reserve(&mut values.offsets, times);
                reserve(&mut values.bytes, times);
            }
            Self::Words(values) => reserve(&mut values.codes, times),
        }
    }

    /// Adds some values of a column of the same kind, and with the same words.
    fn extend(&mut self, other: &Self, rows: Range<usize>) {
        match (self, other) {
            (Self::Boolean(values), Self::Boolean(other)) => values.extend_from_slice(&other[rows]),
            (Self::Int32(values), Self::Int32(other)) => values.extend_from_slice(&other[rows]),
            (Self::Int64(values), Self::Int64(other)) | (Self::Time(values), Self::Time(other)) => {
                values.extend_from_slice(&other[rows]);
            }
            (Self::Float64(values), Self::Float64(other)) => values.extend_from_slice(&other[rows]),
            (Self::Decimal(values), Self::Decimal(other)) => values.extend_from_slice(&other[rows]),
            (Self::Text(values), Self::Text(other)) => rows.for_each(|row| values.push(other.get(row))),
            (Self::Words(values), Self::Words(other)) => values.codes.extend_from_slice(&other.codes[rows]),
            _ => unreachable!("parts of one table have the same columns"),
        }
    }

    /// Adds the values of a column of the same kind.
    fn append(&mut self, other: Self) {
        match (self, other) {
            (Self::Boolean(values), Self::Boolean(mut other)) => values.append(&mut other),
            (Self::Int32(values), Self::Int32(mut other)) => values.append(&mut other),
            (Self::Int64(values), Self::Int64(mut other)) | (Self::Time(values), Self::Time(mut other)) => {
                values.append(&mut other);
            }
            (Self::Float64(values), Self::Float64(mut other)) => values.append(&mut other),
            (Self::Decimal(values), Self::Decimal(mut other)) => values.append(&mut other),
            (Self::Text(values), Self::Text(other)) => values.append(&other),
            (Self::Words(values), Self::Words(other)) => values.append(&other),
            _ => unreachable!("parts of one table have the same columns"),
        }
    }
}

/// The most items that room is made for at once: the frames that come first may have more than the others.
const MOST_ROOM: usize = 1 << 20;

/// Makes room for so many times the items that there are, and some more: a list that grows by doubling moves all it has each
/// time.
pub(super) fn reserve<T>(items: &mut Vec<T>, times: usize) {
    items.reserve((items.len() + items.len() / 8).saturating_mul(times).min(MOST_ROOM));
}

impl Column {
    /// A column of these values, none of which is null.
    pub(super) fn new(name: &str, values: Values) -> Self {
        Self { name: name.into(), rows: values.rows(), values, nulls: Nulls::default() }
    }

    /// A column of the same name and kind, without rows.
    pub(super) fn empty(&self) -> Self {
        Self::new(&self.name, self.values.empty())
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Makes it so many rows, by cutting or by adding nulls.
    #[inline]
    pub(super) fn resize(&mut self, rows: usize) {
        if self.rows != rows {
            self.pad_or_cut(rows);
        }
    }

    fn pad_or_cut(&mut self, rows: usize) {
        self.values.resize(rows);
        if !matches!(self.values, Values::Words(_)) {
            self.nulls.cut(rows);
            self.nulls.add(self.rows..rows);
        }
        self.rows = rows;
    }

    /// Makes a row null, after all which are.
    pub(super) fn set_null(&mut self, row: usize) {
        match &mut self.values {
            Values::Words(words) => words.codes[row] = -1,
            _ => self.nulls.add(row..row + 1),
        }
    }

    /// Whether a row is null, or has no value yet.
    fn is_null(&self, row: usize) -> bool {
        row >= self.rows
            || match &self.values {
                Values::Words(words) => words.codes[row] < 0,
                _ => self.nulls.has(row),
            }
    }

    /// Whether rows are null, or have no values yet.
    pub(super) fn are_null(&self, mut rows: impl Iterator<Item = usize>) -> bool {
        rows.all(|row| self.is_null(row))
    }

    /// A column of some rows, with which one of the same table can be extended. `None`: some are null, where it is not
    /// [`Words`], or have a word that was not known beforehand.
    pub(super) fn part(&self, rows: Range<usize>) -> Option<Self> {
        let mut values = self.values.empty();
        match &self.values {
            Values::Words(words) => {
                let end = rows.end.min(self.rows);
                if words.codes[rows.start..end].iter().any(|&code| code >= index(words.known.len())) {
                    return None;
                }
                values.extend(&self.values, rows.start..end);
            }
            _ if rows.clone().any(|row| self.is_null(row)) => return None,
            _ => values.extend(&self.values, rows),
        }
        Some(Self::new(&self.name, values))
    }

    /// Adds the rows of a part.
    #[inline]
    pub(super) fn extend(&mut self, part: &Self) {
        self.values.extend(&part.values, 0..part.rows);
        self.rows += part.rows;
    }

    /// Adds the rows of a column of the same kind.
    pub(super) fn append(&mut self, other: Self) {
        other.nulls.ranges.iter().for_each(|nulls| self.nulls.add(self.rows + nulls.start..self.rows + nulls.end));
        self.values.append(other.values);
        self.rows += other.rows;
    }

    /// Whether the texts are longer than the 32 bits of their offsets can say.
    pub(super) fn is_too_long(&self) -> bool {
        matches!(&self.values, Values::Text(texts) if texts.too_long)
    }
}

/// Texts, one after another, and where each of them ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Texts {
    /// Where each text begins, and at last where the last one ends
    pub offsets: Vec<i32>,
    /// All texts in UTF-8
    pub bytes: Vec<u8>,
    /// Whether texts were left out that 32 bits have no offset for.
    too_long: bool,
}

impl Default for Texts {
    fn default() -> Self {
        Self { offsets: vec![0], bytes: Vec::new(), too_long: false }
    }
}

impl Texts {
    /// Adds a text, which is UTF-8.
    #[inline]
    pub fn push(&mut self, text: &[u8]) {
        if let Ok(end) = i32::try_from(self.bytes.len() + text.len()) {
            self.bytes.extend_from_slice(text);
            self.offsets.push(end);
        } else {
            self.too_long = true;
            self.resize(self.rows() + 1);
        }
    }

    /// Adds a range of a longer text.
    #[inline]
    pub(super) fn push_part(&mut self, text: &[u8], part: Range<usize>) {
        if !self.push_chunk::<16>(text, &part) && !self.push_chunk::<48>(text, &part) {
            self.push(&text[part]);
        }
    }

    /// Adds a part, if it is no longer than a chunk that there is room for: a copy whose length is known takes a fraction of
    /// the time of another one, and most parts are short.
    #[inline]
    fn push_chunk<const CHUNK: usize>(&mut self, text: &[u8], part: &Range<usize>) -> bool {
        let end = self.bytes.len();
        match (text.get(part.start..).and_then(<[u8]>::first_chunk::<CHUNK>), i32::try_from(end + part.len())) {
            (Some(chunk), Ok(offset)) if part.len() <= CHUNK => {
                self.bytes.extend_from_slice(chunk);
                self.bytes.truncate(end + part.len());
                self.offsets.push(offset);
                true
            }
            _ => false,
        }
    }

    /// Adds the text of JSON.
    #[inline]
    pub(super) fn push_json(&mut self, text: JsonStr<'_>) {
        self.push(text.as_bytes());
    }

    /// Makes it so many texts, by cutting or by adding empty ones.
    pub(super) fn resize(&mut self, rows: usize) {
        let end = self.offsets.get(rows).or(self.offsets.last()).copied().unwrap_or(0);
        self.offsets.resize(rows + 1, end);
        self.bytes.truncate(usize::try_from(end).unwrap_or(0));
    }

    /// The text of a row.
    #[inline]
    pub fn get(&self, row: usize) -> &[u8] {
        let end = |row: usize| self.offsets[row].unsigned_abs() as usize;
        &self.bytes[end(row)..end(row + 1)]
    }

    /// How many texts there are.
    pub(super) fn rows(&self) -> usize {
        self.offsets.len() - 1
    }

    fn append(&mut self, other: &Self) {
        let start = self.bytes.len();
        self.too_long |= other.too_long || i32::try_from(start + other.bytes.len()).is_err();
        if self.too_long {
            // The column is not handed over; the rows are kept, so that all columns stay equally long.
            self.resize(self.rows() + other.rows());
        } else {
            let start = i32::try_from(start).unwrap_or(0);
            self.offsets.extend(other.offsets[1..].iter().map(|end| start + end));
            self.bytes.extend_from_slice(&other.bytes);
        }
    }
}

/// Texts of which there are few: each row has the index of its text.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// For each row the index of its word, among those that are known and then the others; -1: the row is null
    pub codes: Vec<i32>,
    /// The words that are known beforehand
    pub known: Arc<[Box<str>]>,
    /// The words that came along
    pub others: Vec<Box<str>>,
    /// The indices of all words; empty until one is looked for.
    found: HashMap<Box<str>, i32>,
}

impl Words {
    /// Words of which these are known; they are told apart.
    pub(super) fn new(known: Arc<[Box<str>]>) -> Self {
        Self { codes: Vec::new(), known, others: Vec::new(), found: HashMap::new() }
    }

    /// The index of a word, which is added where it is new.
    pub(super) fn code(&mut self, word: &str) -> i32 {
        // Words come in runs.
        if let Some(&last) = self.codes.last()
            && self.word(last) == Some(word)
        {
            return last;
        }
        if self.found.is_empty() {
            self.found.extend((0..).zip(&*self.known).map(|(code, word)| (word.clone(), code)));
        }
        if let Some(&code) = self.found.get(word) {
            return code;
        }
        let code = index(self.known.len() + self.others.len());
        self.others.push(word.into());
        self.found.insert(word.into(), code);
        code
    }

    /// The word of an index.
    pub(super) fn word(&self, code: i32) -> Option<&str> {
        let index = usize::try_from(code).ok()?;
        let word = self.known.get(index).or_else(|| self.others.get(index - self.known.len()));
        word.map(|word| &**word)
    }

    /// All words, in the order of their indices.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.known.iter().chain(&self.others).map(|word| &**word)
    }

    fn append(&mut self, other: &Self) {
        let codes: Vec<_> = other.others.iter().map(|word| self.code(word)).collect();
        let known = self.known.len();
        let code = |&code: &i32| match usize::try_from(code).ok().and_then(|code| code.checked_sub(known)) {
            Some(new) => codes[new],
            None => code,
        };
        self.codes.extend(other.codes.iter().map(code));
    }
}

/// The index of a word: as many rows as a column can have do not reach the limit.
pub(super) fn index(index: usize) -> i32 {
    i32::try_from(index).unwrap_or(i32::MAX)
}
