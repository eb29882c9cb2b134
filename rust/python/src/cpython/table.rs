//! The table behind a dict, as `CPython` lays it out from 3.11 to 3.14 (`Include/internal/pycore_dict.h`): slots that
//! hold numbers of entries, found by hash, and behind them the entries in the order of their insertion.
//!
//! Walking over the entries and appending to them here takes a third of the time of the calls that do it. Where the layout
//! is not known, or a dict is of a rare kind, the answer is [`Unknown`], and the call is made. Builds with debug
//! assertions compare each step with the call's result.
#![allow(unsafe_code, reason = "a call for each item takes a fifth of the time of decoding and of encoding")]

use pyo3::ffi;

/// Whether this is a Python whose layout is the one described here.
const KNOWN: bool = cfg!(not(any(Py_3_15, Py_GIL_DISABLED)));

/// The layout is not known, or it is not for this file to deal with: use the interpreter's own calls.
pub(super) struct Unknown;

/// What stands before the slots.
#[repr(C)]
struct Header {
    references: ffi::Py_ssize_t,
    log2_slots: u8,
    log2_slot_bytes: u8,
    kind: u8,
    version: u32,
    /// How many entries there is still room for.
    usable: ffi::Py_ssize_t,
    /// How many entries there are, deleted ones included.
    entries: ffi::Py_ssize_t,
}

/// Entries are hash, key and value; where all keys are `str`, whose hashes are their own, key and value.
const KIND_ANY_KEYS: u8 = 0;
const KIND_STR_KEYS: u8 = 1;

/// Slots of one byte, which hold -1 where they are free.
const BYTE_SLOTS: u8 = 8;

type Word = *mut ffi::PyObject;

/// The table of a dict, with what is computed from its header.
struct Table {
    header: *mut Header,
    entries: *mut Word,
    /// The words of an entry.
    words: usize,
}

impl Table {
    /// # Safety
    /// The object is a live dict, and no other code changes it while the table is in use.
    #[inline]
    unsafe fn of(dict: *mut ffi::PyObject) -> Result<Self, Unknown> {
        // SAFETY: a dict begins with this public struct, whose `ma_keys` points to its table; a dict without `ma_values`
        // is the only owner of its table, or that is the shared one of the empty dicts, which has no room.
        unsafe {
            let dict = dict.cast::<ffi::PyDictObject>();
            if !KNOWN || !(*dict).ma_values.is_null() {
                return Err(Unknown);
            }
            let header = (*dict).ma_keys.cast::<Header>();
            let words = match (*header).kind {
                KIND_ANY_KEYS => 3,
                KIND_STR_KEYS => 2,
                _ => return Err(Unknown),
            };
            let entries = header.add(1).cast::<u8>().add(1 << (*header).log2_slot_bytes).cast();
            Ok(Self { header, entries, words })
        }
    }

    /// The entry of this number, less than those that there are or one that there is room for: its last two words are
    /// the key and the value.
    #[inline]
    unsafe fn entry(&self, number: usize) -> *mut [Word; 2] {
        // SAFETY: the caller knows that the table has this entry.
        unsafe { self.entries.add((number + 1) * self.words - 2).cast() }
    }
}

/// The entries of a dict, as they were when this was made.
#[derive(Clone, Copy)]
pub(super) struct Entries {
    first: *const Word,
    /// The words of an entry.
    words: usize,
    count: usize,
}

impl Entries {
    pub(super) const NONE: Self = Self { first: std::ptr::null(), words: 0, count: 0 };

    /// # Safety
    /// The object is a live dict.
    #[inline]
    pub(super) unsafe fn of(dict: *mut ffi::PyObject) -> Result<Self, Unknown> {
        // SAFETY: nothing here runs other code, so the dict stays as it is; there are not fewer than no entries.
        unsafe {
            let Table { header, entries, words } = Table::of(dict)?;
            Ok(Self { first: entries, words, count: (*header).entries.cast_unsigned() })
        }
    }

    /// The next item, `position` being what `PyDict_Next` makes of it.
    ///
    /// # Safety
    /// No other code has run since this was made.
    #[inline]
    pub(super) unsafe fn next(&self, position: &mut usize) -> Option<[*mut ffi::PyObject; 2]> {
        while *position < self.count {
            *position += 1;
            // SAFETY: the entry is one of those that there are; its last two words are the key and the value.
            let [key, value] = unsafe { *self.first.add(*position * self.words - 2).cast::<[Word; 2]>() };
            if !value.is_null() {
                return Some([key, value]);
            }
        }
        None
    }
}

/// Appends an item to a dict, which takes over the reference to the value, if there is room for it and no key of the same
/// hash. Says nothing to the garbage collector.
///
/// # Safety
/// The object is a live dict that nobody else has seen, all of its keys are exact `str`, and so is this one, of which
/// this is the hash. The value is a live object.
#[inline]
pub(super) unsafe fn append(
    dict: *mut ffi::PyObject,
    key: *mut ffi::PyObject,
    hash: ffi::Py_hash_t,
    value: *mut ffi::PyObject,
) -> Result<(), Unknown> {
    // SAFETY: the table is this dict's own, because it has room. The slot is within it by the mask; the search ends,
    // because a third of the slots are free. The entry is the first that there is room for. Keys are `str`, so they know
    // their hash.
    unsafe {
        let table = Table::of(dict)?;
        let header = &mut *table.header;
        if header.usable <= 0 || header.log2_slots >= BYTE_SLOTS {
            return Err(Unknown);
        }
        let slots = table.header.add(1).cast::<i8>();
        let mask = (1_usize << header.log2_slots) - 1;
        let mut rest = hash.cast_unsigned();
        let mut slot = rest & mask;
        while let Ok(taken) = usize::try_from(*slots.add(slot)) {
            let [other, _] = *table.entry(taken);
            if (*other.cast::<ffi::PyASCIIObject>()).hash == hash {
                return Err(Unknown);
            }
            rest >>= 5;
            slot = (5 * slot).wrapping_add(rest + 1) & mask;
        }
        #[allow(clippy::cast_possible_truncation, reason = "slots of one byte number fewer entries than that")]
        let number = header.entries as i8;
        *slots.add(slot) = number;
        let entry = table.entry(header.entries.unsigned_abs());
        if header.kind == KIND_ANY_KEYS {
            entry.cast::<ffi::Py_hash_t>().sub(1).write(hash);
        }
        ffi::Py_INCREF(key);
        entry.write([key, value]);
        header.entries += 1;
        header.usable -= 1;
        (*dict.cast::<ffi::PyDictObject>()).ma_used += 1;
    }
    Ok(())
}
