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
    let object = new(py, bytes.len(), '\x7f')?;
    // SAFETY: the string is new, so nobody else reads it; its largest character is 127, so it has one byte a character, as
    // many as `bytes`, all of them below 128 (`is_ascii`), and the two do not overlap.
    unsafe { copy(bytes, ascii_data(&object)) };
    #[cfg(debug_assertions)]
    super::consistency::check_str(&object);
    Ok(object)
}

/// Copies bytes; a few of them as two words that overlap in the middle, because most strings are shorter than a call is worth.
///
/// # Safety
/// There is room at `to` for as many bytes, and it does not overlap them.
#[inline]
unsafe fn copy(from: &[u8], to: *mut u8) {
    // SAFETY: each copies as many bytes as there are, or as many of them from either end.
    unsafe {
        match from.len() {
            2..4 => both_ends::<2>(from, to),
            4..8 => both_ends::<4>(from, to),
            8..16 => both_ends::<8>(from, to),
            16..=32 => both_ends::<16>(from, to),
            length => std::ptr::copy_nonoverlapping(from.as_ptr(), to, length),
        }
    }
}

/// # Safety
/// There is room at `to` for as many bytes, which are at least `WORD`, and it does not overlap them.
#[inline]
unsafe fn both_ends<const WORD: usize>(from: &[u8], to: *mut u8) {
    let last = from.len() - WORD;
    // SAFETY: both words are within the bytes, and so within the room.
    unsafe {
        std::ptr::copy_nonoverlapping(from.as_ptr(), to, WORD);
        std::ptr::copy_nonoverlapping(from.as_ptr().add(last), to.add(last), WORD);
    }
}

/// A string beyond ASCII: its bytes tell how many characters there are and which width they need, and then each is written
/// once. `CPython`'s own decoder begins with the narrowest width and starts again.
#[inline(never)]
fn other_string<'py>(py: Python<'py>, text: JsonStr<'_>) -> Result<Bound<'py, PyAny>, Raised> {
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

/// How many characters UTF-8 holds, and its largest byte.
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

/// Writes the characters of a text one behind the other; a run of ASCII in a few steps, as most of a frame is that.
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

/// Where the characters of a compact ASCII string are: behind its header (PEP 393). `PyUnicode_DATA` reads in the header
/// first how it is stored, which in a new one has just been written in parts: the load stalls.
///
/// # Safety
/// The object is a live compact ASCII string.
#[inline]
unsafe fn ascii_data(string: &Bound<'_, PyAny>) -> *mut u8 {
    // SAFETY: it begins with this header.
    unsafe { behind_header::<ffi::PyASCIIObject>(string) }
}

/// The same for a compact string that is not ASCII.
///
/// # Safety
/// The object is such a string, and live.
unsafe fn wide_data(string: &Bound<'_, PyAny>) -> *mut u8 {
    // SAFETY: it begins with this header.
    unsafe { behind_header::<ffi::PyCompactUnicodeObject>(string) }
}

/// # Safety
/// The object is a live compact string that begins with this header.
#[inline]
unsafe fn behind_header<Header>(string: &Bound<'_, PyAny>) -> *mut u8 {
    // SAFETY: what follows the header is of the same object.
    let data = unsafe { string.as_ptr().cast::<Header>().add(1).cast() };
    // SAFETY: the object is a live string.
    debug_assert_eq!(data, unsafe { ffi::PyUnicode_DATA(string.as_ptr()).cast() });
    data
}

/// The text of an exact `str`, where it is stored as ASCII.
#[inline]
pub(crate) fn ascii<'v>(value: &'v Bound<'_, PyAny>) -> Option<&'v str> {
    let text = value.cast_exact::<PyString>().ok()?;
    // SAFETY: the object is a live `str`.
    if unsafe { ffi::PyUnicode_IS_COMPACT_ASCII(text.as_ptr()) } == 0 {
        return None;
    }
    // SAFETY: a compact ASCII string holds as many one-byte characters as its length says, all below 128 and so UTF-8. A
    // `str` does not change, and `value` keeps it alive for `'v`.
    unsafe {
        let data = ascii_data(text).cast_const();
        let length = ffi::PyUnicode_GET_LENGTH(text.as_ptr()).cast_unsigned();
        Some(std::str::from_utf8_unchecked(std::slice::from_raw_parts(data, length)))
    }
}
