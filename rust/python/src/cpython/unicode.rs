//! Python strings from decoded JSON strings.
#![allow(unsafe_code, reason = "text that the reader has checked is not checked again")]

use super::Raised;
use ocpp_fastcodec_core::JsonStr;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyString;

/// A new `str`.
#[inline]
pub(crate) fn string<'py>(py: Python<'py>, text: JsonStr<'_>) -> Result<Bound<'py, PyAny>, Raised> {
    let bytes = text.as_bytes();
    // Strings of one character are shared by the interpreter, so CPython makes them.
    if !text.is_ascii() || bytes.len() < 2 {
        return other_string(py, text);
    }
    debug_assert!(bytes.is_ascii());
    let object = new(py, bytes.len(), '\x7f')?;
    // SAFETY: the string is new, so nobody else reads it; its largest character is 127, so it has one byte a character, as
    // many as `bytes`, all of them below 128 (`is_ascii`), and the two do not overlap.
    unsafe { bytes.as_ptr().copy_to_nonoverlapping(ascii_data(&object), bytes.len()) };
    #[cfg(debug_assertions)]
    super::consistency::check_str(&object);
    Ok(object)
}

/// Makes a string beyond ASCII: its bytes say how many characters there are and which width they need, and then each is
/// written once. `CPython`'s own decoder begins with the narrowest width and starts again.
#[inline(never)]
fn other_string<'py>(py: Python<'py>, text: JsonStr<'_>) -> Result<Bound<'py, PyAny>, Raised> {
    debug_assert!(std::str::from_utf8(text.as_bytes()).is_ok());
    // SAFETY: a `JsonStr` is UTF-8: the reader has checked it, or it was written from `str`.
    let text = unsafe { std::str::from_utf8_unchecked(text.as_bytes()) };
    let (length, largest) = measure(text.as_bytes());
    if length < 2 {
        return Ok(super::new::str(py, text)?.into_any());
    }
    // The largest byte begins one of the largest characters: from 0xc4 on one above U+00FF, from 0xf0 on one above U+FFFF.
    let width = match largest {
        0..0xc4 => '\u{ff}',
        0xc4..0xf0 => '\u{ffff}',
        _ => char::MAX,
    };
    let object = new(py, length, width)?;
    #[allow(clippy::cast_possible_truncation, reason = "no character is wider than the widest")]
    // SAFETY: the string is new, so nobody else reads it; it is compact and not ASCII, and has room for `length` characters
    // of the width that was asked for (PEP 393).
    unsafe {
        let data = wide_data(&object);
        match width {
            '\u{ff}' => fill(data, text, |character| character as u8),
            '\u{ffff}' => fill(data.cast(), text, |character| character as u16),
            _ => fill(data.cast(), text, |character| character),
        }
    }
    #[cfg(debug_assertions)]
    super::consistency::check_str(&object);
    Ok(object)
}

/// Returns how many characters UTF-8 holds, and its largest byte.
fn measure(text: &[u8]) -> (usize, u8) {
    let (mut length, mut largest) = (0, 0);
    // So few that a byte holds their number, for many to be counted in one step; and a multiple of such steps.
    for part in text.chunks(224) {
        let mut first_bytes = 0_u8;
        for &byte in part {
            first_bytes += u8::from(byte & 0xc0 != 0x80);
            largest = largest.max(byte);
        }
        length += usize::from(first_bytes);
    }
    (length, largest)
}

/// Writes the characters of a text one after the other; a run of ASCII in a few steps, as most of a frame is that.
///
/// # Safety
/// There is room at `to` for as many units as the text has characters.
unsafe fn fill<Unit>(mut to: *mut Unit, mut text: &str, unit: impl Fn(u32) -> Unit) {
    while !text.is_empty() {
        let runs = text.as_bytes().as_chunks::<RUN>().0.iter().take_while(|run| run.is_ascii());
        let (ascii, rest) = text.split_at(RUN * runs.count());
        let written = if ascii.is_empty() {
            let mut characters = rest.chars();
            let written = characters.by_ref().take(RUN).enumerate().map(|(index, character)| {
                // SAFETY: fewer characters are written than the text has.
                unsafe { to.add(index).write(unit(u32::from(character))) };
            });
            let written = written.count();
            text = characters.as_str();
            written
        } else {
            for (index, byte) in ascii.bytes().enumerate() {
                // SAFETY: each byte is a character, and the text has as many.
                unsafe { to.add(index).write(unit(u32::from(byte))) };
            }
            text = rest;
            ascii.len()
        };
        // SAFETY: so many characters have been written, so this is at most the end of the room.
        to = unsafe { to.add(written) };
    }
}

/// How many characters are looked at together.
const RUN: usize = 16;

/// A new string of two or more characters, none yet written.
#[inline]
fn new(py: Python<'_>, length: usize, largest: char) -> Result<Bound<'_, PyAny>, Raised> {
    // SAFETY: the length is that of text in memory, so it fits `Py_ssize_t`; a `char` is a valid largest character; the
    // interpreter is attached.
    let object = unsafe { ffi::PyUnicode_New(length.cast_signed(), u32::from(largest)) };
    // SAFETY: `PyUnicode_New` returns a new reference, or null with an exception set.
    Ok(unsafe { Bound::from_owned_ptr_or_err(py, object)? })
}

/// Returns where the characters of a compact ASCII string are: after its header (PEP 393). `PyUnicode_DATA` reads in the
/// header how it is stored, which in a new string has just been written in parts: a store-forwarding stall.
///
/// # Safety
/// The object is a live compact ASCII string.
#[inline]
pub(super) unsafe fn ascii_data(string: &Bound<'_, PyAny>) -> *mut u8 {
    // SAFETY: it begins with this header.
    unsafe { after_header::<ffi::PyASCIIObject>(string) }
}

/// Returns where the characters of a compact string that is not ASCII are: after its header, which is a longer one.
///
/// # Safety
/// The object is a live compact string that is not ASCII.
pub(super) unsafe fn wide_data(string: &Bound<'_, PyAny>) -> *mut u8 {
    // SAFETY: it begins with this header.
    unsafe { after_header::<ffi::PyCompactUnicodeObject>(string) }
}

/// Returns what follows the header of a string.
///
/// # Safety
/// The object is a live compact string that begins with this header.
#[inline]
unsafe fn after_header<Header>(string: &Bound<'_, PyAny>) -> *mut u8 {
    // SAFETY: what follows the header is of the same object.
    let data = unsafe { string.as_ptr().cast::<Header>().add(1).cast() };
    // SAFETY: the object is a live string.
    debug_assert_eq!(data, unsafe { ffi::PyUnicode_DATA(string.as_ptr()).cast() });
    data
}

/// Returns the text of an exact `str`, where it is stored as ASCII.
#[inline]
pub(crate) fn ascii<'v>(value: &'v Bound<'_, PyAny>) -> Option<&'v str> {
    stored_ascii(value.cast_exact().ok()?)
}

/// Returns the text of an exact `str`, where it is stored as ASCII, or where the interpreter keeps it in UTF-8 besides, which it
/// does once it was asked for that.
#[inline]
pub(crate) fn utf8_at_hand<'v>(value: &'v Bound<'_, PyAny>) -> Option<&'v str> {
    let text = value.cast_exact().ok()?;
    stored_ascii(text).or_else(|| kept_utf8(text))
}

#[inline]
fn stored_ascii<'v>(text: &'v Bound<'_, PyString>) -> Option<&'v str> {
    // SAFETY: the object is a live `str`.
    if !unsafe { is_compact_ascii(text.as_ptr()) } {
        return None;
    }
    // SAFETY: a compact ASCII string holds as many one-byte characters as its length says, all below 128 and so UTF-8. A
    // `str` does not change, and `text` keeps it alive for `'v`.
    unsafe {
        let data = ascii_data(text).cast_const();
        let length = ffi::PyUnicode_GET_LENGTH(text.as_ptr()).cast_unsigned();
        let bytes = std::slice::from_raw_parts(data, length);
        debug_assert!(bytes.is_ascii());
        Some(std::str::from_utf8_unchecked(bytes))
    }
}

/// Returns the UTF-8 that is kept of an exact `str` that is not stored as ASCII.
#[cfg(not(Py_GIL_DISABLED))]
#[inline(never)]
fn kept_utf8<'v>(text: &'v Bound<'_, PyString>) -> Option<&'v str> {
    // Before 3.12 the characters of some do not follow their header.
    #[cfg(not(Py_3_12))]
    // SAFETY: the object is a live `str`.
    if unsafe { ffi::PyUnicode_IS_COMPACT(text.as_ptr()) } == 0 {
        return None;
    }
    // SAFETY: a compact `str` that is not ASCII begins with this header. What `utf8` points to was written by the interpreter, as
    // long as it says; it does not change, and `text` keeps it for `'v`.
    unsafe {
        let header = text.as_ptr().cast::<ffi::PyCompactUnicodeObject>();
        let (utf8, length) = ((*header).utf8.cast::<u8>().cast_const(), (*header).utf8_length.cast_unsigned());
        (!utf8.is_null()).then(|| std::str::from_utf8_unchecked(std::slice::from_raw_parts(utf8, length)))
    }
}

/// Without a GIL, another thread may be about to write it.
#[cfg(Py_GIL_DISABLED)]
fn kept_utf8<'v>(_: &'v Bound<'_, PyString>) -> Option<&'v str> {
    None
}

/// Whether a string is stored as ASCII after its header.
///
/// # Safety
/// The object is a live `str`.
#[cfg(not(Py_3_14))]
#[inline]
unsafe fn is_compact_ascii(string: *mut ffi::PyObject) -> bool {
    // SAFETY: the object is a live `str`.
    unsafe { ffi::PyUnicode_IS_COMPACT_ASCII(string) != 0 }
}

/// Whether a string is stored as ASCII after its header. From 3.14 on `PyO3` does not read its state; a call for each string
/// would cost as much as the string.
///
/// The state is a C bit field (`Include/cpython/unicodeobject.h`): `interned`, then `kind` of three bits, `compact` and
/// `ascii` of one bit each. `interned` is two bits, or on free-threaded builds, where others write it, a byte of its own that
/// is not read here. The order of the bits is the byte order of the machine; Microsoft's compiler begins a new word after
/// the byte. `canary.rs` compares all this with the interpreter's calls.
///
/// # Safety
/// The object is a live `str`.
#[cfg(Py_3_14)]
#[inline]
unsafe fn is_compact_ascii(string: *mut ffi::PyObject) -> bool {
    const BYTE: usize = match (cfg!(Py_GIL_DISABLED), cfg!(windows)) {
        (false, _) => 0,
        (true, false) => 1,
        (true, true) => 4,
    };
    const COMPACT_AND_ASCII: u8 = match (cfg!(Py_GIL_DISABLED), cfg!(target_endian = "big")) {
        (true, _) => 0b0001_1000,
        (false, false) => 0b0110_0000,
        (false, true) => 0b0000_0110,
    };
    // SAFETY: the object begins with this header, whose `state` is followed by padding; when it is made, the byte is written
    // and does not change afterwards.
    let state = unsafe { (&raw const (*string.cast::<ffi::PyASCIIObject>()).state).cast::<u8>().add(BYTE).read() };
    state & COMPACT_AND_ASCII == COMPACT_AND_ASCII
}
