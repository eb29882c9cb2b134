//! Compares what is known of the interpreter's structs with what its own calls say, once, when the module is imported.
//!
//! The wheel is built for a minor release of `CPython`, whose patch releases may change a private struct. Where the table
//! of a dict differs from `table.rs`, dicts are read and filled by calls from then on, which is slower and never wrong. How a
//! `str` is stored is part of the interpreter's public headers, and does not change between patch releases; where it
//! differs all the same, the import fails.
#![allow(unsafe_code, reason = "reads the interpreter's structs")]

use super::table::{self, BYTE_SLOTS, DictTable, Header, KIND_ANY_KEYS, KIND_STR_KEYS, Table};
use super::unicode;
use pyo3::exceptions::PyImportError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use std::ffi::c_void;

/// Compares, and says to `table.rs` what was found; `ImportError` if strings are not stored as this crate was built for.
pub(crate) fn compare(py: Python<'_>) -> PyResult<()> {
    if !strings_are_as_described(py)? {
        return Err(PyImportError::new_err(
            "ocpp_fastcodec was built for another build of CPython than this one, which stores strings otherwise; \
             install it from source: pip install --no-binary ocpp-fastcodec ocpp-fastcodec",
        ));
    }
    // So that the tests can compare the two roads.
    let refused = cfg!(debug_assertions) && std::env::var_os("OCPP_FASTCODEC_NO_DICT_TABLE").is_some();
    table::set_known(!refused && table::DESCRIBED && tables_are_as_described(py)?);
    Ok(())
}

/// Whether the state of strings is where `unicode.rs` reads it, and their characters where it writes them.
fn strings_are_as_described(py: Python<'_>) -> PyResult<bool> {
    // Each width, long enough that what is read is within the object, wherever in it the characters begin.
    for (letter, width) in [("a", 1), ("é", 1), ("ж", 2), ("🔌", 4)] {
        let text = letter.repeat(64);
        let made = PyString::new(py, &text);
        // SAFETY: the object is a live `str`.
        let (kind, data) = unsafe { (ffi::PyUnicode_KIND(made.as_ptr()), ffi::PyUnicode_DATA(made.as_ptr())) };
        let is_ascii = letter == "a";
        // SAFETY: the object is a live compact string, ASCII or not.
        let begin = unsafe { if is_ascii { unicode::ascii_data(&made) } else { unicode::wide_data(&made) } };
        let interned = PyString::intern(py, &text);
        // The interpreter keeps the UTF-8 that it is asked for.
        let utf8 = made.to_str()?;
        let kept = unicode::utf8_at_hand(&made);
        if kept.is_some_and(|kept| !std::ptr::eq(kept, utf8))
            || unicode::ascii(&made).is_some() != is_ascii
            || unicode::ascii(&interned).is_some() != is_ascii
            || kind != width
            || data != begin.cast::<c_void>()
            || made.hash()? != hash_of(&made)
        {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Returns the hash that a `str` keeps, which has been asked for it before.
fn hash_of(text: &Bound<'_, PyString>) -> ffi::Py_hash_t {
    // SAFETY: the object is a live `str`, which begins with this header.
    unsafe { (*text.as_ptr().cast::<ffi::PyASCIIObject>()).hash }
}

/// Whether the tables of dicts are as `table.rs` reads and fills them.
fn tables_are_as_described(py: Python<'_>) -> PyResult<bool> {
    for count in [1, 6, 86] {
        let dict = PyDict::new(py);
        let keys = (0..count).map(|index| PyString::new(py, &format!("key {index}"))).collect::<Vec<_>>();
        for key in &keys {
            // The key is its own value, too.
            dict.set_item(key, key)?;
        }
        if !reads_as_made(&dict, KIND_STR_KEYS)? {
            return Ok(false);
        }
        dict.del_item(&keys[0])?;
        if !reads_as_made(&dict, KIND_STR_KEYS)? {
            return Ok(false);
        }
        // A key of another type makes the table one of another kind.
        dict.set_item(-7, &keys[0])?;
        if !reads_as_made(&dict, KIND_ANY_KEYS)? {
            return Ok(false);
        }
    }
    // What was read is as it should be, so what is written is where it should be.
    for count in [6, 80] {
        if !fills_as_called(py, count)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether the table of a dict says of each item what the interpreter says, and a search in its slots finds each.
fn reads_as_made(dict: &Bound<'_, PyDict>, kind: u8) -> PyResult<bool> {
    // SAFETY: the dict is live, and only this function has it. The header is read before anything that depends on it.
    let Ok(Table { header, entries, words }) = (unsafe { Table::as_described(dict.as_ptr()) }) else {
        return Ok(false);
    };
    // SAFETY: a table is an allocation that is longer than this header in any layout with that many entries.
    let header = unsafe { header.read() };
    let (count, mask) = (dict.len(), 1_usize.checked_shl(u32::from(header.log2_slots)).unwrap_or(0).wrapping_sub(1));
    let Header { references, log2_slots, log2_slot_bytes, usable, .. } = header;
    let slots = mask.wrapping_add(1);
    let widths = match slots {
        8..=BYTE_SLOTS => 0,
        ..=0x8000 => 1,
        _ => return Ok(false),
    };
    // The interpreter uses two thirds of the slots; an entry that was deleted stays in its place until the table is made anew.
    let sound = header.kind == kind
        && references == 1
        && log2_slot_bytes == log2_slots + widths
        && (count..=count + 1).contains(&header.entries.unsigned_abs())
        && header.entries >= 0
        && usable >= 0
        && (header.entries + usable).unsigned_abs() == slots * 2 / 3;
    if !sound {
        return Ok(false);
    }
    let mut items = dict.iter();
    let mut seen = 0;
    for index in 0..header.entries.unsigned_abs() {
        // SAFETY: the header agrees with the dict in all that is known of it, so this is one of its entries.
        let entry = unsafe { entries.add(index * words) };
        // SAFETY: as above; the last two words of an entry are its key and its value.
        let [key, value] = unsafe { *entry.add(words - 2).cast::<[*mut ffi::PyObject; 2]>() };
        if value.is_null() {
            continue;
        }
        let Some(item) = items.next() else { return Ok(false) };
        let hash = item.0.hash()?;
        // SAFETY: an entry of three words begins with the hash.
        let kept = if words == 3 { unsafe { entry.cast::<ffi::Py_hash_t>().read() } } else { hash };
        if item.0.as_ptr() != key || item.1.as_ptr() != value || kept != hash {
            return Ok(false);
        }
        // SAFETY: as many bytes of slots as the header says stand before the entries.
        let slot_at = |slot: usize| unsafe {
            let slots = entries.cast::<u8>().sub(1 << log2_slot_bytes);
            match widths {
                0 => isize::from(slots.cast::<i8>().add(slot).read()),
                _ => isize::from(slots.add(2 * slot).cast::<i16>().read_unaligned()),
            }
        };
        let mut rest = hash.cast_unsigned();
        let mut slot = rest & mask;
        let mut steps = 0;
        while slot_at(slot) != index.cast_signed() {
            steps += 1;
            if slot_at(slot) == -1 || steps > slots {
                return Ok(false);
            }
            slot = Table::next_slot(slot, &mut rest, mask);
        }
        seen += 1;
    }
    Ok(seen == count && items.next().is_none())
}

/// Whether a dict that was filled by `table.rs` is to the interpreter what one is that was filled by calls.
fn fills_as_called(py: Python<'_>, count: usize) -> PyResult<bool> {
    let keys = (0..count).map(|index| PyString::new(py, &format!("key {index}"))).collect::<Vec<_>>();
    // SAFETY: the call returns a new reference to an exact dict, or null with an exception set.
    let dict = unsafe {
        let dict = super::private::_PyDict_NewPresized(count.cast_signed());
        Bound::from_owned_ptr_or_err(py, dict)?.cast_into_unchecked::<PyDict>()
    };
    // SAFETY: nobody else has the dict; the layout has been compared.
    let mut filled = unsafe { DictTable::as_described(dict.as_ptr()) };
    for key in &keys {
        let hash = key.hash()?;
        // SAFETY: all keys are exact `str`, and the hash is the key's own.
        if unsafe { filled.append(key.as_ptr(), hash, key.as_ptr()) }.is_err() {
            // The table ends before `count`: it is not as described. What it took over is given up with the dict.
            // SAFETY: the table is that of the dict.
            unsafe { filled.close(dict.as_ptr()) };
            return Ok(false);
        }
        // The table has taken these two references over.
        std::mem::forget((key.clone(), key.clone()));
    }
    // SAFETY: the table is that of the dict.
    unsafe { filled.close(dict.as_ptr()) };
    let called = PyDict::new(py);
    for key in &keys {
        called.set_item(key, key)?;
    }
    if !same_items(&dict, &called) || !dict.eq(&called)? {
        return Ok(false);
    }
    // It shrinks and grows as any other.
    for dict in [&dict, &called] {
        dict.del_item(&keys[count / 2])?;
        for index in 0..count {
            dict.set_item(index, py.None())?;
        }
    }
    Ok(same_items(&dict, &called) && dict.eq(&called)?)
}

/// Whether two dicts have the same objects in the same order; ints stand for themselves.
fn same_items(one: &Bound<'_, PyDict>, other: &Bound<'_, PyDict>) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|((key, value), (k, v))| value.is(&v) && (key.is(&k) || !value.is(&key)))
}
