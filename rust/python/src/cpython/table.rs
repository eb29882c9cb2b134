//! The table behind a dict, as `CPython` lays it out from 3.11 to 3.14 (`Include/internal/pycore_dict.h`): slots that
//! hold numbers of entries, found by hash, and behind them the entries in the order of their insertion.
//!
//! Walking over the entries and appending to them here takes a third of the time of the calls that do it. Where the layout
//! is not known, or a dict is of a rare kind, the answer is [`Unknown`], and the call is made. Builds with debug
//! assertions compare each step with the call's result.
#![allow(unsafe_code, reason = "a call for each item takes a fifth of the time of decoding and of encoding")]

use pyo3::ffi;
use std::ptr::{null, null_mut};

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

/// Slots are as wide as their number needs, and hold -1 where they are free: up to so many of one byte, of two, of four.
const BYTE_SLOTS: usize = 1 << 7;
const SHORT_SLOTS: usize = 1 << 15;
const WORD_SLOTS: u8 = 31;

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
    pub(super) const NONE: Self = Self { next: null(), words: 0, left: 0 };

    /// Those of a dict from a position on, which counts as that of `PyDict_Next` does.
    ///
    /// # Safety
    /// The object is a live dict.
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

    /// How many are still to come, deleted ones included.
    pub(super) fn left(&self) -> usize {
        self.left
    }

    /// The next item.
    ///
    /// # Safety
    /// No other code has run since this was made.
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

/// The table of a dict that is being filled. It is told how many entries it has at the end ([`Filling::close`]).
pub(super) struct Filling {
    header: *mut Header,
    /// The first entry that is free, and how many words one has.
    entry: *mut Word,
    words: usize,
    /// How many entries there are, and how many there is still room for.
    entries: usize,
    usable: usize,
    /// Takes the number of a slot out of a hash.
    mask: usize,
}

impl Filling {
    /// Of no dict: it has no room.
    pub(super) const NONE: Self =
        Self { header: null_mut(), entry: null_mut(), words: 0, entries: 0, usable: 0, mask: 0 };

    /// The table of a dict, if there is room in it: so it is the dict's own.
    ///
    /// # Safety
    /// The object is a live dict that nobody else has seen. Nothing but [`Filling::append`] is done to it until
    /// [`Filling::close`].
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "made elsewhere and moved, it is waited for")]
    pub(super) unsafe fn of(dict: *mut ffi::PyObject) -> Self {
        // SAFETY: the dict is live, and its table with it.
        unsafe {
            let Ok(Table { header, entries: entry, words }) = Table::of(dict) else { return Self::NONE };
            if (*header).usable <= 0 || (*header).log2_slots > WORD_SLOTS {
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
    #[inline]
    #[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "slots number fewer entries")]
    pub(super) unsafe fn append(
        &mut self,
        key: *mut ffi::PyObject,
        hash: ffi::Py_hash_t,
        value: *mut ffi::PyObject,
    ) -> Result<(), Unknown> {
        // SAFETY: what is said of this call is said of those.
        unsafe {
            match self.mask {
                _ if self.usable == 0 => Err(Unknown),
                0..BYTE_SLOTS => self.place(self.entries as i8, key, hash, value),
                _ => self.append_to_many(key, hash, value),
            }
        }
    }

    /// The same for tables of more than a few entries; a call, because inlined it makes decoding any frame 3 % slower.
    ///
    /// # Safety
    /// As for `append`; and there is room.
    #[inline(never)]
    #[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "see `append`")]
    unsafe fn append_to_many(
        &mut self,
        key: *mut ffi::PyObject,
        hash: ffi::Py_hash_t,
        value: *mut ffi::PyObject,
    ) -> Result<(), Unknown> {
        // SAFETY: what is said of this call is said of those; the slots are of this width.
        unsafe {
            match self.mask {
                0..SHORT_SLOTS => self.place(self.entries as i16, key, hash, value),
                _ => self.place(self.entries as i32, key, hash, value),
            }
        }
    }

    /// Appends the item of this number.
    ///
    /// # Safety
    /// As for `append`; and there is room, and the slots are of this type.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "the whole of both")]
    unsafe fn place<Slot: Copy>(
        &mut self,
        number: Slot,
        key: *mut ffi::PyObject,
        hash: ffi::Py_hash_t,
        value: *mut ffi::PyObject,
    ) -> Result<(), Unknown>
    where
        usize: TryFrom<Slot>,
    {
        // SAFETY: the table is this dict's own (`of`). The slot is within it by the mask; the search ends,
        // because a third of the slots are free. The entry is the first that there is room for. Keys are `str`, so they
        // know their hash.
        unsafe {
            let slots = self.header.add(1).cast::<Slot>();
            let mut rest = hash.cast_unsigned();
            let mut slot = rest & self.mask;
            while let Ok(taken) = usize::try_from(*slots.add(slot)) {
                let other = *self.entry.sub((self.entries - taken) * self.words).add(self.words - 2);
                if (*other.cast::<ffi::PyASCIIObject>()).hash == hash {
                    return Err(Unknown);
                }
                rest >>= 5;
                slot = (5 * slot).wrapping_add(rest + 1) & self.mask;
            }
            *slots.add(slot) = number;
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

    /// Tells the dict what it holds. Says nothing to the garbage collector.
    ///
    /// # Safety
    /// The dict is the one that this is of, and still live.
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
