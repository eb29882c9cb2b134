//! Columns as arrays for other libraries.
//!
//! An array that is handed out shares the columns, so that the same ones can be handed out again.
#![allow(unsafe_code, reason = "the interface is of C structs with pointers")]

use super::{ArrowArray, ArrowArrayStream, ArrowSchema, Interface, capsule};
use ocpp_fastcodec_core::{Column, DECIMAL_DIGITS, DECIMAL_SCALE, Texts, Values};
use pyo3::prelude::*;
use std::ffi::{CString, c_char, c_int, c_void};
use std::ops::Range;
use std::ptr;
use std::sync::Arc;

/// Columns with all that an array of them points to.
pub(crate) struct Packed {
    columns: Vec<PackedColumn>,
    rows: usize,
}

struct PackedColumn {
    name: Box<str>,
    values: Values,
    /// A bit for each row, if some are null.
    validity: Option<Vec<u8>>,
    nulls: usize,
    /// The bits of booleans.
    bits: Vec<u8>,
    /// The words of a dictionary.
    words: Texts,
}

const NULLABLE: i64 = 2;

impl Packed {
    pub(crate) fn new(columns: Vec<Column>) -> Self {
        let rows = columns.first().map_or(0, Column::rows);
        Self { columns: columns.into_iter().map(PackedColumn::new).collect(), rows }
    }

    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    /// The names of the columns.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|column| &*column.name)
    }
}

impl PackedColumn {
    fn new(column: Column) -> Self {
        let rows = column.rows();
        let Column { name, mut values, nulls, .. } = column;
        let (mut null_count, mut validity) = (0, None);
        let mut words = Texts::default();
        if let Values::Words(values) = &mut values {
            values.known.iter().chain(&values.others).for_each(|word| words.push(word.as_bytes()));
            if words.offsets.len() == 1 {
                words.push(b"");
            }
            null_count = values.codes.iter().filter(|code| **code < 0).count();
            if null_count > 0 {
                validity = Some(bits(&values.codes, |code| code >= 0));
                // Rows without a word have some index, because not all libraries look whether a row is null.
                values.codes.iter_mut().for_each(|code| *code = (*code).max(0));
            }
        } else if !nulls.ranges.is_empty() {
            null_count = nulls.ranges.iter().map(Range::len).sum();
            let mut valid = vec![0xff; rows.div_ceil(8)];
            nulls.ranges.into_iter().flatten().for_each(|row| valid[row / 8] &= !(1 << (row % 8)));
            validity = Some(valid);
        }
        let bits = if let Values::Boolean(values) = &mut values {
            bits(&std::mem::take(values), |value| value)
        } else {
            Vec::new()
        };
        Self { name, values, validity, nulls: null_count, bits, words }
    }

    fn format(&self) -> CString {
        let format = match &self.values {
            Values::Boolean(_) => "b",
            Values::Int32(_) | Values::Words(_) => "i",
            Values::Int64(_) => "l",
            Values::Float64(_) => "g",
            Values::Decimal(_) => &*format!("d:{DECIMAL_DIGITS},{DECIMAL_SCALE}"),
            Values::Time(_) => "tsu:UTC",
            Values::Text(_) => "u",
        };
        CString::new(format).unwrap_or_default()
    }

    fn schema(&self) -> ArrowSchema {
        let words = matches!(self.values, Values::Words(_)).then(|| schema(c"u".into(), "", 0, Vec::new(), None));
        schema(self.format(), &self.name, NULLABLE, Vec::new(), words)
    }

    fn array(&self, held: &Arc<Packed>) -> ArrowArray {
        let validity = self.validity.as_ref().map_or(ptr::null(), |bits| bits.as_ptr().cast());
        let mut buffers: Vec<*const c_void> = vec![validity];
        let rows = held.rows;
        match &self.values {
            Values::Boolean(_) => buffers.push(self.bits.as_ptr().cast()),
            Values::Int32(values) => buffers.push(values.as_ptr().cast()),
            Values::Int64(values) | Values::Time(values) => buffers.push(values.as_ptr().cast()),
            Values::Float64(values) => buffers.push(values.as_ptr().cast()),
            Values::Decimal(values) => buffers.push(values.as_ptr().cast()),
            Values::Text(texts) => buffers.extend(text_buffers(texts)),
            Values::Words(words) => buffers.push(words.codes.as_ptr().cast()),
        }
        let words = matches!(self.values, Values::Words(_)).then(|| {
            let buffers = [ptr::null()].into_iter().chain(text_buffers(&self.words)).collect();
            array(held, self.words.offsets.len() - 1, 0, buffers, Vec::new(), None)
        });
        array(held, rows, self.nulls, buffers, Vec::new(), words)
    }
}

fn text_buffers(texts: &Texts) -> [*const c_void; 2] {
    [texts.offsets.as_ptr().cast(), texts.bytes.as_ptr().cast()]
}

/// A bit for each value, the first one lowest.
fn bits<T: Copy>(values: &[T], is_set: impl Fn(T) -> bool) -> Vec<u8> {
    let byte = |values: &[T]| (0..8).zip(values).fold(0, |byte, (bit, &value)| byte | u8::from(is_set(value)) << bit);
    values.chunks(8).map(byte).collect()
}

/// What a schema points to.
struct SchemaParts {
    format: CString,
    name: CString,
    children: Vec<*mut ArrowSchema>,
}

/// What an array points to.
struct ArrayParts {
    _held: Arc<Packed>,
    buffers: Vec<*const c_void>,
    children: Vec<*mut ArrowArray>,
}

fn schema(
    format: CString,
    name: &str,
    flags: i64,
    children: Vec<ArrowSchema>,
    dictionary: Option<ArrowSchema>,
) -> ArrowSchema {
    let name = CString::new(name).unwrap_or_default();
    let mut parts = Box::new(SchemaParts { format, name, children: children.into_iter().map(boxed).collect() });
    ArrowSchema {
        format: parts.format.as_ptr(),
        name: parts.name.as_ptr(),
        metadata: ptr::null(),
        flags,
        n_children: length(parts.children.len()),
        children: parts.children.as_mut_ptr(),
        dictionary: dictionary.map_or(ptr::null_mut(), boxed),
        release: Some(release_schema),
        private_data: Box::into_raw(parts).cast(),
    }
}

fn array(
    held: &Arc<Packed>,
    rows: usize,
    nulls: usize,
    buffers: Vec<*const c_void>,
    children: Vec<ArrowArray>,
    dictionary: Option<ArrowArray>,
) -> ArrowArray {
    let children = children.into_iter().map(boxed).collect();
    let mut parts = Box::new(ArrayParts { _held: held.clone(), buffers, children });
    ArrowArray {
        length: length(rows),
        null_count: length(nulls),
        offset: 0,
        n_buffers: length(parts.buffers.len()),
        n_children: length(parts.children.len()),
        buffers: parts.buffers.as_mut_ptr(),
        children: parts.children.as_mut_ptr(),
        dictionary: dictionary.map_or(ptr::null_mut(), boxed),
        release: Some(release_array),
        private_data: Box::into_raw(parts).cast(),
    }
}

fn boxed<T>(held: T) -> *mut T {
    Box::into_raw(Box::new(held))
}

/// No memory holds more than the interface can count.
fn length(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

unsafe extern "C" fn release_schema(schema: *mut ArrowSchema) {
    // SAFETY: the holder of a schema that `schema` made calls this once, with where the schema is now.
    unsafe {
        let schema = &mut *schema;
        let parts = Box::from_raw(schema.private_data.cast::<SchemaParts>());
        // A child that was moved elsewhere has no `release`, and its drop does nothing.
        parts.children.iter().for_each(|&child| drop(Box::from_raw(child)));
        if !schema.dictionary.is_null() {
            drop(Box::from_raw(schema.dictionary));
        }
        schema.release = None;
    }
}

unsafe extern "C" fn release_array(array: *mut ArrowArray) {
    // SAFETY: the holder of an array that `array` made calls this once, with where the array is now.
    unsafe {
        let array = &mut *array;
        let parts = Box::from_raw(array.private_data.cast::<ArrayParts>());
        parts.children.iter().for_each(|&child| drop(Box::from_raw(child)));
        if !array.dictionary.is_null() {
            drop(Box::from_raw(array.dictionary));
        }
        array.release = None;
    }
}

fn table_schema(packed: &Packed) -> ArrowSchema {
    let children = packed.columns.iter().map(PackedColumn::schema).collect();
    schema(c"+s".into(), "", 0, children, None)
}

fn table_array(packed: &Arc<Packed>) -> ArrowArray {
    let children = packed.columns.iter().map(|column| column.array(packed)).collect();
    array(packed, packed.rows, 0, vec![ptr::null()], children, None)
}

/// A capsule with the schema of columns.
pub(crate) fn export_schema<'py>(py: Python<'py>, columns: &Packed) -> PyResult<Bound<'py, PyAny>> {
    capsule(py, table_schema(columns))
}

/// Capsules with the schema of columns, and with the columns.
pub(crate) fn export<'py>(py: Python<'py>, columns: &Arc<Packed>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyAny>)> {
    Ok((capsule(py, table_schema(columns))?, capsule(py, table_array(columns))?))
}

/// What makes columns one after another.
pub(crate) trait Produce: Send {
    /// Columns without rows, of the kinds that all have.
    fn like(&self) -> &Packed;
    /// The next columns; `None` at the end. A text says what went wrong.
    fn produce(&mut self) -> Result<Option<Arc<Packed>>, String>;
}

/// What a stream points to.
struct StreamParts {
    produce: Box<dyn Produce>,
    error: CString,
}

/// A capsule with a stream of columns.
pub(crate) fn export_stream(py: Python<'_>, produce: Box<dyn Produce>) -> PyResult<Bound<'_, PyAny>> {
    let parts = boxed(StreamParts { produce, error: CString::default() });
    capsule(
        py,
        ArrowArrayStream {
            get_schema: Some(get_schema),
            get_next: Some(get_next),
            get_last_error: Some(get_last_error),
            release: Some(release_stream),
            private_data: parts.cast(),
        },
    )
}

/// The code of the interface for a failure: `EIO`.
const FAILED: c_int = 5;

unsafe extern "C" fn get_schema(stream: *mut ArrowArrayStream, out: *mut ArrowSchema) -> c_int {
    // SAFETY: the holder of a stream that `export_stream` made calls this with room for a schema.
    unsafe {
        let parts = &*(*stream).private_data.cast::<StreamParts>();
        out.write(table_schema(parts.produce.like()));
    }
    0
}

unsafe extern "C" fn get_next(stream: *mut ArrowArrayStream, out: *mut ArrowArray) -> c_int {
    // SAFETY: the holder of a stream that `export_stream` made calls this with room for an array, one call at a time.
    let parts = unsafe { &mut *(*stream).private_data.cast::<StreamParts>() };
    let made = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| parts.produce.produce()));
    let array = match made.unwrap_or_else(|_| Err("the library has a defect: it panicked".into())) {
        Ok(Some(packed)) => table_array(&packed),
        Ok(None) => ArrowArray::empty(),
        Err(error) => {
            parts.error = CString::new(error).unwrap_or_default();
            return FAILED;
        }
    };
    // SAFETY: see above.
    unsafe { out.write(array) };
    0
}

unsafe extern "C" fn get_last_error(stream: *mut ArrowArrayStream) -> *const c_char {
    // SAFETY: the holder of a stream that `export_stream` made calls this.
    let error = unsafe { &(*(*stream).private_data.cast::<StreamParts>()).error };
    if error.is_empty() { ptr::null() } else { error.as_ptr() }
}

unsafe extern "C" fn release_stream(stream: *mut ArrowArrayStream) {
    // SAFETY: the holder of a stream that `export_stream` made calls this once, with where the stream is now.
    unsafe {
        let stream = &mut *stream;
        drop(Box::from_raw(stream.private_data.cast::<StreamParts>()));
        stream.release = None;
    }
}
