//! Texts of arrays that other libraries made: strings, binary data and views of either, and dictionaries of them.
//!
//! What an array says of itself is checked once, when it comes in: afterwards a row is read by its offsets. That the buffers
//! are as long as the interface says cannot be checked.
#![allow(unsafe_code, reason = "the interface is of C structs with pointers")]

use super::{ArrowArray, ArrowSchema, take, text};
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use std::ptr;

/// The texts of an array, by row.
pub(crate) struct ArrowTexts {
    kind: Kind,
    /// The index of the first row in the buffers.
    offset: usize,
    rows: usize,
    /// The bytes of all texts.
    bytes: usize,
    /// A bit for each row: whether there is a text. Null: all have one.
    validity: *const u8,
}

enum Kind {
    /// All rows are null.
    Null,
    /// Any alignment of the buffers is read: the interface asks for none.
    Offsets32 {
        offsets: *const i32,
        data: *const u8,
    },
    Offsets64 {
        offsets: *const i64,
        data: *const u8,
    },
    Views {
        views: *const [u8; 16],
        buffers: *const *const u8,
    },
    Dictionary {
        keys: Keys,
        values: Box<ArrowTexts>,
    },
}

#[derive(Clone, Copy)]
enum Keys {
    I8(*const i8),
    U8(*const u8),
    I16(*const i16),
    U16(*const u16),
    I32(*const i32),
    U32(*const u32),
    I64(*const i64),
    U64(*const u64),
}

// SAFETY: the buffers of an array are not changed, and live as long as the `ArrowColumns` that has these texts.
unsafe impl Send for ArrowTexts {}
// SAFETY: see above.
unsafe impl Sync for ArrowTexts {}

/// An array that other code made, as columns of texts.
pub(crate) struct ArrowColumns {
    /// The frames.
    pub(crate) frames: ArrowTexts,
    /// The stations of the frames.
    pub(crate) stations: Option<ArrowTexts>,
    /// A bit for each row of a table, which may be missing as a whole.
    validity: (*const u8, usize),
    /// What the texts point into.
    _array: ArrowArray,
}

// SAFETY: see `ArrowTexts`.
unsafe impl Send for ArrowColumns {}
// SAFETY: see `ArrowTexts`.
unsafe impl Sync for ArrowColumns {}

/// Which columns of a table hold the frames and the stations.
#[derive(Clone, Debug, Default)]
pub(crate) struct Chosen {
    pub(crate) column: Option<String>,
    pub(crate) station: Option<String>,
}

impl ArrowColumns {
    pub(crate) fn rows(&self) -> usize {
        self.frames.rows
    }

    /// How many bytes the frames have.
    pub(crate) fn bytes(&self) -> usize {
        self.frames.bytes
    }

    #[inline]
    pub(crate) fn frame(&self, row: usize) -> Option<&[u8]> {
        let (validity, offset) = self.validity;
        // SAFETY: the bitmap has a bit for each row.
        if !unsafe { is_valid(validity, offset + row) } {
            return None;
        }
        self.frames.get(row)
    }

    #[inline]
    pub(crate) fn station(&self, row: usize) -> Option<&[u8]> {
        self.stations.as_ref()?.get(row)
    }

    pub(super) fn new(schema: &ArrowSchema, array: ArrowArray, found: Found) -> Result<Self, String> {
        let rows = count(array.length)?;
        let Found::Children { frames, station } = found else {
            let frames = ArrowTexts::new(schema, &array, 0, rows)?;
            return Ok(Self { frames, stations: None, validity: (ptr::null(), 0), _array: array });
        };
        let offset = count(array.offset)?;
        if schema.n_children != array.n_children {
            return Err("frames: an array does not have the columns of its schema".into());
        }
        let child = |index: usize| {
            // SAFETY: the schema has this child, and the array as many as it.
            let (schema, array) = unsafe { (&**schema.children.add(index), &**array.children.add(index)) };
            ArrowTexts::new(schema, array, offset, rows)
        };
        let (frames, stations) = (child(frames)?, station.map(child).transpose()?);
        let has_nulls = array.null_count != 0 && array.n_buffers > 0;
        // SAFETY: the first buffer of a struct is its bitmap.
        let validity = if has_nulls { unsafe { (*array.buffers).cast() } } else { ptr::null() };
        Ok(Self { frames, stations, validity: (validity, offset), _array: array })
    }
}

/// Where the frames and the stations are in an array.
#[derive(Clone, Copy)]
pub(super) enum Found {
    /// The array has the frames itself.
    Itself,
    /// The array is a table, whose columns are its children.
    Children { frames: usize, station: Option<usize> },
}

impl Found {
    pub(super) fn new(schema: &ArrowSchema, chosen: &Chosen) -> Result<Self, String> {
        // SAFETY: the strings of a schema live as long as it does.
        if unsafe { text(schema.format) } != "+s" {
            if chosen.column.is_some() || chosen.station.is_some() {
                return Err("column, station: the frames are one array, which has no columns".into());
            }
            expect_texts(schema)?;
            return Ok(Self::Itself);
        }
        // SAFETY: a schema has as many children as it says.
        let children: Vec<_> =
            (0..count(schema.n_children)?).map(|index| unsafe { &**schema.children.add(index) }).collect();
        let find = |name: &str, option: &str| {
            // SAFETY: the strings of a schema live as long as it does.
            let index = children.iter().position(|child| unsafe { text(child.name) } == name);
            let index = index.ok_or_else(|| format!("{option}: the frames have no column '{name}'"))?;
            expect_texts(children[index])?;
            Ok::<_, String>(index)
        };
        let frames = match (&chosen.column, &children[..]) {
            (Some(column), _) => find(column, "column")?,
            (None, [child]) => {
                expect_texts(child)?;
                0
            }
            (None, _) => {
                let columns = children.len();
                return Err(format!("column: the frames are a table of {columns} columns; say which has the frames"));
            }
        };
        let station = chosen.station.as_ref().map(|station| find(station, "station")).transpose()?;
        Ok(Self::Children { frames, station })
    }
}

/// Refuses arrays of what is not text.
fn expect_texts(schema: &ArrowSchema) -> Result<(), String> {
    // SAFETY: the dictionary of a schema, and the strings of both, live as long as it does.
    let format = unsafe { text(schema.dictionary.as_ref().unwrap_or(schema).format) };
    if ["n", "u", "z", "U", "Z", "vu", "vz"].contains(&format) { Ok(()) } else { Err(unknown(format)) }
}

impl ArrowTexts {
    /// Reads so many rows from a row on of a child of an array.
    fn new(schema: &ArrowSchema, array: &ArrowArray, first: usize, rows: usize) -> Result<Self, String> {
        // SAFETY: the strings of a schema live as long as it does.
        let format = unsafe { text(schema.format) };
        let offset = count(array.offset)? + first;
        if count(array.length)? < first + rows {
            return Err("frames: a column is shorter than its table".into());
        }
        let buffer = |index: usize| {
            if index >= count(array.n_buffers)? {
                return Err("frames: an array lacks a buffer".to_owned());
            }
            // SAFETY: the array has so many buffers.
            Ok(unsafe { *array.buffers.add(index) })
        };
        let kind = if schema.dictionary.is_null() {
            match format {
                "n" => Kind::Null,
                "u" | "z" => Kind::Offsets32 { offsets: buffer(1)?.cast(), data: buffer(2)?.cast() },
                "U" | "Z" => Kind::Offsets64 { offsets: buffer(1)?.cast(), data: buffer(2)?.cast() },
                // The last buffer has the lengths of those that the views point into.
                "vu" | "vz" => {
                    buffer(2)?;
                    // SAFETY: there are three buffers at least.
                    let buffers = unsafe { array.buffers.add(2) };
                    Kind::Views { views: buffer(1)?.cast(), buffers: buffers.cast_const().cast() }
                }
                _ => return Err(unknown(format)),
            }
        } else {
            let keys = buffer(1)?;
            let keys = match format {
                "c" => Keys::I8(keys.cast()),
                "C" => Keys::U8(keys.cast()),
                "s" => Keys::I16(keys.cast()),
                "S" => Keys::U16(keys.cast()),
                "i" => Keys::I32(keys.cast()),
                "I" => Keys::U32(keys.cast()),
                "l" => Keys::I64(keys.cast()),
                "L" => Keys::U64(keys.cast()),
                _ => return Err(unknown(format)),
            };
            if array.dictionary.is_null() {
                return Err("frames: a dictionary array has no dictionary".into());
            }
            // SAFETY: the dictionaries of the schema and of the array are set, and live as long as these.
            let (schema, array) = unsafe { (&*schema.dictionary, &*array.dictionary) };
            Kind::Dictionary { keys, values: Box::new(Self::new(schema, array, 0, count(array.length)?)?) }
        };
        let validity =
            if matches!(kind, Kind::Null) || array.null_count == 0 { ptr::null() } else { buffer(0)?.cast() };
        let mut texts = Self { kind, offset, rows, bytes: 0, validity };
        let lengths = if matches!(texts.kind, Kind::Views { .. }) {
            let others = count(array.n_buffers)? - 3;
            let lengths = buffer(2 + others)?.cast::<i64>();
            // SAFETY: the last buffer of views has as many lengths as there are buffers with texts.
            if others == 0 { &[][..] } else { unsafe { std::slice::from_raw_parts(lengths, others) } }
        } else {
            &[]
        };
        texts.bytes = texts.check(lengths)?;
        Ok(texts)
    }

    /// Whether all rows are inside the buffers, as far as an array tells; how many bytes they have.
    fn check(&self, lengths: &[i64]) -> Result<usize, String> {
        let mut bytes = 0_usize;
        for row in 0..self.rows {
            // Where there is no text, offsets may be any, but for those that the next row begins with.
            let length = match &self.kind {
                Kind::Null => Some(0),
                Kind::Offsets32 { offsets, .. } => {
                    // SAFETY: there is an offset for each row, and one more.
                    let [start, end] = unsafe { offsets.add(self.offset + row).cast::<[i32; 2]>().read_unaligned() };
                    (0 <= start && start <= end).then(|| end.abs_diff(start) as usize)
                }
                Kind::Offsets64 { offsets, .. } => {
                    // SAFETY: there is an offset for each row, and one more.
                    let [start, end] = unsafe { offsets.add(self.offset + row).cast::<[i64; 2]>().read_unaligned() };
                    (0 <= start && start <= end).then(|| usize::try_from(end.abs_diff(start)).unwrap_or(usize::MAX))
                }
                _ if !self.is_valid(row) => Some(0),
                Kind::Views { views, .. } => {
                    // SAFETY: there is a view for each row.
                    let view = View::of(unsafe { &*views.add(self.offset + row) });
                    let fits = |length: i64| i64::from(view.offset) + i64::from(view.length) <= length;
                    let is_inside =
                        || view.offset >= 0 && lengths.get(view.buffer()).is_some_and(|&length| fits(length));
                    (view.length >= 0 && (view.is_inline() || is_inside())).then(|| view.length())
                }
                Kind::Dictionary { keys, values } => {
                    let value = keys.get(self.offset + row).filter(|&value| value < values.rows);
                    value.map(|value| values.get(value).map_or(0, <[u8]>::len))
                }
            };
            let length = length.ok_or_else(|| format!("frames: row {row} of an array is outside its buffers"))?;
            bytes = bytes.saturating_add(length);
        }
        Ok(bytes)
    }

    #[inline]
    fn is_valid(&self, row: usize) -> bool {
        // SAFETY: the bitmap has a bit for each row.
        unsafe { is_valid(self.validity, self.offset + row) }
    }

    /// The text of a row; `None` where it is null.
    #[inline]
    pub(crate) fn get(&self, row: usize) -> Option<&[u8]> {
        assert!(row < self.rows, "a row is inside its array");
        if !self.is_valid(row) {
            return None;
        }
        let row = self.offset + row;
        match &self.kind {
            Kind::Null => None,
            Kind::Offsets32 { offsets, data } => {
                // SAFETY: there is an offset for each row, and one more, which were checked.
                unsafe {
                    let [start, end] = offsets.add(row).cast::<[i32; 2]>().read_unaligned();
                    Some(slice(*data, start.unsigned_abs() as usize, end.abs_diff(start) as usize))
                }
            }
            Kind::Offsets64 { offsets, data } => {
                // SAFETY: there is an offset for each row, and one more, which were checked; memory holds no more than
                // `usize` can say.
                #[allow(clippy::cast_possible_truncation, reason = "see above")]
                unsafe {
                    let [start, end] = offsets.add(row).cast::<[i64; 2]>().read_unaligned();
                    Some(slice(*data, start.unsigned_abs() as usize, end.abs_diff(start) as usize))
                }
            }
            Kind::Views { views, buffers } => {
                // SAFETY: there is a view for each row.
                let bytes = unsafe { &*views.add(row) };
                let view = View::of(bytes);
                if view.is_inline() {
                    return bytes.get(4..4 + view.length());
                }
                // SAFETY: the index of the buffer and the range in it were checked.
                Some(unsafe { slice(*buffers.add(view.buffer()), view.offset.unsigned_abs() as usize, view.length()) })
            }
            Kind::Dictionary { keys, values } => values.get(keys.get(row)?),
        }
    }
}

impl Keys {
    /// The key at an index; `None` if it is below zero.
    #[inline]
    fn get(self, index: usize) -> Option<usize> {
        // SAFETY: there is a key for each row.
        unsafe {
            match self {
                Self::I8(keys) => usize::try_from(keys.add(index).read_unaligned()).ok(),
                Self::U8(keys) => Some(usize::from(keys.add(index).read_unaligned())),
                Self::I16(keys) => usize::try_from(keys.add(index).read_unaligned()).ok(),
                Self::U16(keys) => Some(usize::from(keys.add(index).read_unaligned())),
                Self::I32(keys) => usize::try_from(keys.add(index).read_unaligned()).ok(),
                Self::U32(keys) => usize::try_from(keys.add(index).read_unaligned()).ok(),
                Self::I64(keys) => usize::try_from(keys.add(index).read_unaligned()).ok(),
                Self::U64(keys) => usize::try_from(keys.add(index).read_unaligned()).ok(),
            }
        }
    }
}

/// A view: up to twelve bytes of text stand in it, of a longer one its buffer and offset.
struct View {
    length: i32,
    buffer: i32,
    offset: i32,
}

impl View {
    #[inline]
    fn of(bytes: &[u8; 16]) -> Self {
        let word = |at: usize| i32::from_ne_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
        Self { length: word(0), buffer: word(8), offset: word(12) }
    }

    #[inline]
    fn is_inline(&self) -> bool {
        self.length <= 12
    }

    #[inline]
    fn length(&self) -> usize {
        usize::try_from(self.length).unwrap_or(0)
    }

    #[inline]
    fn buffer(&self) -> usize {
        usize::try_from(self.buffer).unwrap_or(usize::MAX)
    }
}

/// # Safety
/// The range is inside the buffer.
#[inline]
unsafe fn slice<'b>(data: *const u8, start: usize, length: usize) -> &'b [u8] {
    // A buffer without bytes may be null.
    if length == 0 {
        return &[];
    }
    // SAFETY: as the caller says.
    unsafe { std::slice::from_raw_parts(data.add(start), length) }
}

/// # Safety
/// The bitmap is null, or has the bit.
#[inline]
unsafe fn is_valid(bitmap: *const u8, index: usize) -> bool {
    // SAFETY: as the caller says.
    bitmap.is_null() || unsafe { *bitmap.add(index / 8) } >> (index % 8) & 1 == 1
}

fn count(number: i64) -> Result<usize, String> {
    usize::try_from(number).map_err(|_| "frames: an array has a length below zero".into())
}

fn unknown(format: &str) -> String {
    format!("frames: expected strings, binary data, views or dictionaries of them, found Arrow format '{format}'")
}

/// The array of an object that has `__arrow_c_array__`.
pub(crate) fn imported(object: &Bound<'_, PyAny>, chosen: &Chosen) -> PyResult<ArrowColumns> {
    let py = object.py();
    let pair = object.call_method0(intern!(py, "__arrow_c_array__"))?;
    let pair = pair.cast::<PyTuple>()?;
    let schema: ArrowSchema = take(&pair.get_item(0)?)?;
    let array: ArrowArray = take(&pair.get_item(1)?)?;
    let found = Found::new(&schema, chosen).map_err(PyValueError::new_err)?;
    ArrowColumns::new(&schema, array, found).map_err(PyValueError::new_err)
}
