//! Objects that were freed are kept for the next ones of their class: most live only as long as a message, and this takes
//! less than to free and to allocate. The interpreter does so with its own floats, dicts and tuples.
//!
//! Without the GIL nothing is kept: another thread could take the same one.
#![allow(unsafe_code, reason = "what is freed is no object any more")]

use super::private::_Py_NewReference;
use pyo3::ffi;
use std::cell::Cell;
use std::ptr::null_mut;

/// The most objects that are kept of one class.
const MOST: usize = 100;

/// The objects of one class, each of which has room for a pointer after its header, where the next one is found.
pub(crate) struct Spares {
    first: Cell<*mut ffi::PyObject>,
    count: Cell<usize>,
}

// SAFETY: only who holds the GIL reads and writes it; without the GIL nobody does.
unsafe impl Sync for Spares {}
// SAFETY: as for `Sync`.
unsafe impl Send for Spares {}

impl Spares {
    pub(crate) const fn new() -> Self {
        Self { first: Cell::new(null_mut()), count: Cell::new(0) }
    }

    /// Keeps an object, if there is room for one more; it holds the reference to its type on.
    ///
    /// # Safety
    /// The object is of the class of these, the collector does not know it, no reference to it is left, and it holds none but
    /// that to its type. The interpreter is attached.
    #[inline]
    pub(super) unsafe fn keep(&self, object: *mut ffi::PyObject) -> bool {
        if cfg!(Py_GIL_DISABLED) || self.count.get() == MOST {
            return false;
        }
        // SAFETY: the memory has room for the pointer there, and is nobody else's.
        unsafe { link(object).write(self.first.get()) };
        self.first.set(object);
        self.count.set(self.count.get() + 1);
        true
    }

    /// Returns an object that was kept, with one reference to it; its fields hold anything. Null if there is none.
    ///
    /// # Safety
    /// The interpreter is attached.
    #[inline]
    pub(super) unsafe fn take(&self) -> *mut ffi::PyObject {
        let object = self.first.get();
        if !object.is_null() {
            // SAFETY: it was kept, so its link was written; it is not in use, and its header is as it was.
            unsafe {
                self.first.set(link(object).read());
                _Py_NewReference(object);
            }
            self.count.set(self.count.get() - 1);
        }
        object
    }
}

/// Where a kept object has the link to the next one: after its header.
fn link(object: *mut ffi::PyObject) -> *mut *mut ffi::PyObject {
    object.wrapping_add(1).cast()
}
