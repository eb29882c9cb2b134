//! Reads and fills the table of a dict, as `CPython` lays it out from 3.11 to 3.15 (`Include/internal/pycore_dict.h`): slots
//! that hold indices of entries, found by hash, and after them the entries in the order of their insertion.
//!
//! Walking over the entries and appending to them here takes a third of the time of the calls that do it. The struct is
//! private, so a patch release may change it: [`super::canary`] compares it with the interpreter's own calls when the module
//! is imported, and until it has found them equal, or where a dict is of a rare kind, the answer is [`Unknown`], and the
//! call is made. Builds with debug assertions compare each step with the call's result.
//!
//! If you touch this file, look at `canary.rs`: what it does not compare is not known.
#![allow(unsafe_code, reason = "a call for each item takes a fifth of the time of decoding and of encoding")]

use pyo3::ffi;
use std::ptr::{null, null_mut};
use std::sync::atomic::{AtomicBool, AtomicIsize, Ordering::Relaxed};

/// Whether this is a Python whose table is laid out as described here, by all that is known when the crate is built.
pub(super) const DESCRIBED: bool = cfg!(not(Py_3_16));

/// Whether the running interpreter lays its tables out as described here; the canary sets it.
static KNOWN: AtomicBool = AtomicBool::new(false);

/// Says whether the tables of the running interpreter are as described here.
pub(super) fn set_known(known: bool) {
    KNOWN.store(known, Relaxed);
}

/// Returns whether tables are read and filled here, rather than by the interpreter's calls.
pub(crate) fn is_known() -> bool {
    DESCRIBED && KNOWN.load(Relaxed)
}

/// The layout is not known, or the dict is not for this file to deal with: use the interpreter's own calls.
#[derive(Debug)]
pub(super) struct Unknown;

/// What stands before the slots.
#[repr(C)]
#[derive(Clone, Copy)]
pub(super) struct Header {
    pub(super) references: ffi::Py_ssize_t,
    pub(super) log2_slots: u8,
    pub(super) log2_slot_bytes: u8,
    pub(super) kind: u8,
    /// A lock on free-threaded builds, padding on others.
    pub(super) mutex: u8,
    pub(super) version: u32,
    /// How many more entries there is room for.
    pub(super) usable: ffi::Py_ssize_t,
    /// How many entries there are, deleted ones included.
    pub(super) entries: ffi::Py_ssize_t,
}

/// The kind of a table whose entries are hash, key and value.
pub(super) const KIND_ANY_KEYS: u8 = 0;
/// The kind of a table whose keys are all `str`, which know their hashes: its entries are key and value.
pub(super) const KIND_STR_KEYS: u8 = 1;

/// A table of at most this many slots has slots of one byte, which hold -1 where they are free. It has room for 85 entries,
/// more than any object that a schema describes; larger ones are filled by calls.
pub(super) const BYTE_SLOTS: usize = 1 << 7;

type Word = *mut ffi::PyObject;

/// The table of a dict, with what is computed from its header.
pub(super) struct Table {
    pub(super) header: *mut Header,
    pub(super) entries: *mut Word,
    /// The words of an entry.
    pub(super) words: usize,
}

impl Table {
    /// Finds the table of a dict.
    ///
    /// # Safety
    /// The object is a live dict, and no other code changes it while the table is in use: on a free-threaded build, its lock
    /// is held, or nobody else has seen it.
    #[inline]
    unsafe fn of(dict: *mut ffi::PyObject) -> Result<Self, Unknown> {
        if !is_known() {
            return Err(Unknown);
        }
        // SAFETY: the caller says so; the layout is known.
        unsafe { Self::as_described(dict) }
    }

    /// Finds the table of a dict, if the layout is the one that is described here.
    ///
    /// # Safety
    /// [`Table::of`] says what must hold, and the layout is the one described, or the canary is about to find out.
    #[inline]
    pub(super) unsafe fn as_described(dict: *mut ffi::PyObject) -> Result<Self, Unknown> {
        // SAFETY: a dict begins with this public struct, whose `ma_keys` points to its table; a dict without `ma_values`
        // is the only owner of its table, or that is the shared one of the empty dicts, which has no room.
        unsafe {
            let dict = dict.cast::<ffi::PyDictObject>();
            if !(*dict).ma_values.is_null() {
                return Err(Unknown);
            }
            let header = (*dict).ma_keys.cast::<Header>();
            let words = match (*header).kind {
                KIND_ANY_KEYS => 3,
                KIND_STR_KEYS => 2,
                _ => return Err(Unknown),
            };
            // No table is larger than the address space; the shift is kept in bounds for the canary.
            let slots = 1_usize << ((*header).log2_slot_bytes & 63);
            let entries = header.add(1).cast::<u8>().wrapping_add(slots).cast();
            Ok(Self { header, entries, words })
        }
    }

    /// Returns the slot that a search for a hash looks at after `slot`; `rest` is what is left of the hash.
    #[inline]
    pub(super) fn next_slot(slot: usize, rest: &mut usize, mask: usize) -> usize {
        *rest >>= 5;
        (5 * slot).wrapping_add(*rest + 1) & mask
    }
}

/// The entries of a dict, as they were when this was made.
pub(super) struct Entries {
    next: *const Word,
    /// The words of an entry.
    words: usize,
    /// How many are still to come.
    left: usize,
}

impl Entries {
    /// The entries of no dict.
    #[cfg_attr(Py_GIL_DISABLED, allow(dead_code, reason = "all entries are taken at once"))]
    pub(super) const NONE: Self = Self { next: null(), words: 0, left: 0 };

    /// Finds the entries of a dict from a position on, which counts as that of `PyDict_Next` does.
    ///
    /// # Safety
    /// The object is a live dict. On a free-threaded build, its lock is held.
    #[inline]
    pub(super) unsafe fn of(dict: *mut ffi::PyObject, position: usize) -> Result<Self, Unknown> {
        // SAFETY: nothing here runs other code, so the dict stays as it is; there are not fewer than no entries, and the
        // first one left is within them or their end.
        unsafe {
            let Table { header, entries, words } = Table::of(dict)?;
            let count = (*header).entries.cast_unsigned();
            let passed = position.min(count);
            Ok(Self { next: entries.add(passed * words), words, left: count - passed })
        }
    }

    /// Returns how many are still to come, deleted ones included.
    #[cfg_attr(Py_GIL_DISABLED, allow(dead_code, reason = "all entries are taken at once"))]
    pub(super) fn left(&self) -> usize {
        self.left
    }

    /// Returns the next item.
    ///
    /// # Safety
    /// No other code has run since this was made, and on a free-threaded build the dict's lock has been held since then.
    #[inline]
    pub(super) unsafe fn next(&mut self) -> Option<[*mut ffi::PyObject; 2]> {
        while self.left > 0 {
            self.left -= 1;
            // SAFETY: the entry is one of those that there are; its last two words are the key and the value.
            let [key, value] = unsafe {
                self.next = self.next.add(self.words);
                *self.next.sub(2).cast::<[Word; 2]>()
            };
            if !value.is_null() {
                return Some([key, value]);
            }
        }
        None
    }
}

/// The table of a dict that is being filled. How many entries it has is written at the end ([`DictTable::close`]).
pub(super) struct DictTable {
    header: *mut Header,
    /// The first entry that is free, and how many words one has.
    entry: *mut Word,
    words: usize,
    /// How many entries there are, and how many more there is room for.
    entries: usize,
    usable: usize,
    /// Takes the index of a slot out of a hash.
    mask: usize,
}

impl DictTable {
    /// The table of no dict: it has no room.
    pub(super) const NONE: Self =
        Self { header: null_mut(), entry: null_mut(), words: 0, entries: 0, usable: 0, mask: 0 };

    /// Finds the table of a dict, if it has room, and so is the dict's own, and slots of one byte.
    ///
    /// # Safety
    /// The object is a live dict that nobody else has seen. Nothing but [`DictTable::append`] is done to it until
    /// [`DictTable::close`].
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "returned by value it is copied through memory: a store-forwarding stall")]
    pub(super) unsafe fn of(dict: *mut ffi::PyObject) -> Self {
        // SAFETY: the caller says so; the layout is known.
        if is_known() { unsafe { Self::as_described(dict) } } else { Self::NONE }
    }

    /// Finds the table of a dict, if the layout is the one that is described here.
    ///
    /// # Safety
    /// [`DictTable::of`] says what must hold, and the layout is the one described.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "see `of`")]
    pub(super) unsafe fn as_described(dict: *mut ffi::PyObject) -> Self {
        // SAFETY: the dict is live, and its table with it.
        unsafe {
            let Ok(Table { header, entries: entry, words }) = Table::as_described(dict) else { return Self::NONE };
            if (*header).usable <= 0 || 1_usize << (*header).log2_slots > BYTE_SLOTS {
                return Self::NONE;
            }
            let (entries, usable) = ((*header).entries.unsigned_abs(), (*header).usable.unsigned_abs());
            let mask = (1 << (*header).log2_slots) - 1;
            Self { header, entry: entry.add(entries * words), words, entries, usable, mask }
        }
    }

    /// Appends an item, if there is room for it and no key of the same hash, and takes over the references to the two.
    ///
    /// # Safety
    /// All keys of the dict are exact `str`, and so is this one, of which this is the hash. Both are live objects.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "it is as short as a call")]
    pub(super) unsafe fn append(
        &mut self,
        key: *mut ffi::PyObject,
        hash: ffi::Py_hash_t,
        value: *mut ffi::PyObject,
    ) -> Result<(), Unknown> {
        if self.usable == 0 {
            return Err(Unknown);
        }
        // SAFETY: the table is this dict's own (`of`) and its slots are bytes, each of them within the table by the mask. A
        // third of the slots are free, as the dict is new and has no deleted entries, so the search ends. The entry is the
        // first that there is room for. Keys are `str`, so they know their hash, which nobody changes.
        unsafe {
            let slots = self.header.add(1).cast::<i8>();
            let mut rest = hash.cast_unsigned();
            let mut slot = rest & self.mask;
            while let Ok(taken) = usize::try_from(*slots.add(slot)) {
                let other = *self.entry.sub((self.entries - taken) * self.words).add(self.words - 2);
                let other = &raw mut (*other.cast::<ffi::PyASCIIObject>()).hash;
                if AtomicIsize::from_ptr(other).load(Relaxed) == hash {
                    return Err(Unknown);
                }
                slot = Table::next_slot(slot, &mut rest, self.mask);
            }
            debug_assert!(self.entries < BYTE_SLOTS);
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_possible_wrap,
                reason = "there are fewer than slots"
            )]
            slots.add(slot).write(self.entries as i8);
            if self.words == 3 {
                self.entry.cast::<ffi::Py_hash_t>().write(hash);
            }
            self.entry = self.entry.add(self.words);
            self.entry.sub(2).write(key);
            self.entry.sub(1).write(value);
        }
        self.entries += 1;
        self.usable -= 1;
        Ok(())
    }

    /// Writes into the dict what it holds. The garbage collector is not told.
    ///
    /// # Safety
    /// The dict is the one that this is the table of, and still live.
    #[inline]
    pub(super) unsafe fn close(self, dict: *mut ffi::PyObject) {
        if self.header.is_null() {
            return;
        }
        // SAFETY: the table is that of the dict, which has changed in nothing but what was appended.
        unsafe {
            let header = &mut *self.header;
            (*dict.cast::<ffi::PyDictObject>()).ma_used += self.entries.cast_signed() - header.entries;
            header.entries = self.entries.cast_signed();
            header.usable = self.usable.cast_signed();
        }
    }
}
