//! Instances that were freed are kept for the next ones of their class: most live only as long as a message, and this takes
//! less than to free and to allocate. The interpreter does so with its own floats, dicts and tuples.
//!
//! Without the GIL nothing is kept: another thread could take the same one.
#![allow(unsafe_code, reason = "what is freed is no object any more")]

use super::private::_Py_NewReference;
use pyo3::ffi;
use std::cell::Cell;
use std::ptr::null_mut;

/// The most instances that are kept of one class.
const MOST: usize = 100;

/// The instances of one class, each of which has room for a pointer at the same offset, where the next one is found.
pub(super) struct Spares {
    /// 0: they have no room for it.
    offset: usize,
    first: Cell<*mut ffi::PyObject>,
    count: Cell<usize>,
}

impl Spares {
    pub(super) fn new(offset: usize) -> Self {
        Self { offset, first: Cell::new(null_mut()), count: Cell::new(0) }
    }

    /// Keeps an instance, if there is room for one more; it holds the reference to its type on.
    ///
    /// # Safety
    /// The instance is of the class of these, the collector does not know it, no reference to it is left, and it holds
    /// none but that to its type. The interpreter is attached.
    #[inline]
    pub(super) unsafe fn keep(&self, object: *mut ffi::PyObject) -> bool {
        if cfg!(Py_GIL_DISABLED) || self.offset == 0 || self.count.get() == MOST {
            return false;
        }
        // SAFETY: the memory has room for the pointer there, and is nobody else's.
        unsafe { self.link(object).write(self.first.get()) };
        self.first.set(object);
        self.count.set(self.count.get() + 1);
        true
    }

    /// Returns an instance that was kept, with one reference to it; its fields hold anything. Null if there is none.
    ///
    /// # Safety
    /// The interpreter is attached.
    #[inline]
    pub(super) unsafe fn take(&self) -> *mut ffi::PyObject {
        let object = self.first.get();
        if !object.is_null() {
            // SAFETY: it was kept, so its link was written; it is not in use, and its header is as it was.
            unsafe {
                self.first.set(self.link(object).read());
                _Py_NewReference(object);
            }
            self.count.set(self.count.get() - 1);
        }
        object
    }

    fn link(&self, object: *mut ffi::PyObject) -> *mut *mut ffi::PyObject {
        object.wrapping_byte_add(self.offset).cast()
    }
}
