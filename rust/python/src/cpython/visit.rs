//! The garbage collector's visits to messages. `PyO3`'s own visit looks up the bases of the class, forbids attaching to the
//! interpreter and catches panics: three times the instructions, and 2.4 % of all that decoding a fleet's stream takes.
#![allow(unsafe_code, reason = "PyO3 has no other way to visit an object")]

use pyo3::PyClass;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::pyclass::boolean_struct::True;
use std::ffi::{c_int, c_void};

/// A class of messages. `PyO3`'s `__traverse__` makes its objects known to the collector; this is how they are visited.
pub(crate) trait Visited: PyClass<Frozen = True> + Sync {
    /// The parts of an object through which it could hold itself.
    fn parts(&self) -> [Option<&Py<PyAny>>; 2];
}

/// Has the collector visit the objects of a class by their parts. To be called before there are any.
pub(crate) fn visit_directly<T: Visited>(py: Python<'_>) {
    // SAFETY: the class is a heap type of this module, with its slots in the type object, and has no objects yet.
    unsafe { (*T::type_object_raw(py)).tp_traverse = Some(traverse::<T>) };
}

/// # Safety
/// It is `tp_traverse`: the collector calls it, with a live object of the class.
unsafe extern "C" fn traverse<T: Visited>(
    object: *mut ffi::PyObject,
    visit: ffi::visitproc,
    arg: *mut c_void,
) -> c_int {
    // SAFETY: the class has no subclasses, so the object is one of `T`; the thread that collects is attached. Nothing here
    // counts a reference or runs code.
    let this = unsafe { Borrowed::from_ptr(Python::assume_attached(), object).cast_unchecked::<T>() };
    // An object of a heap type holds its class, too.
    // SAFETY: the object is live; the collector's own function, with its own argument, is told of what the object holds.
    let mut stop = unsafe { visit(ffi::Py_TYPE(object).cast(), arg) };
    for part in this.get().parts() {
        if let Some(part) = part
            && stop == 0
        {
            // SAFETY: as above.
            stop = unsafe { visit(part.as_ptr(), arg) };
        }
    }
    stop
}
