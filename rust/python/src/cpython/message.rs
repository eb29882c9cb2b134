//! How the interpreter makes, visits and frees messages. What `PyO3` does in each case takes longer than the case itself.
//!
//! A freed message is kept for the next one, as instances of typed payloads are. `PyO3` looks up the bases of the class for
//! each visit and asks for each reference that is given up whether the interpreter is attached.
#![allow(unsafe_code, reason = "PyO3 has no other way to visit an object, or to say where its memory comes from")]

use super::spare::Spares;
use pyo3::PyClass;
use pyo3::exceptions::PyRuntimeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::pyclass::boolean_struct::True;
use std::ffi::{c_int, c_void};
use std::ptr::null_mut;

/// A class of messages: what the interpreter has to know of it to visit and to free its objects. `PyO3`'s `__traverse__` is
/// needed beside it, because that makes the objects known to the collector.
pub(crate) trait Message: PyClass<Frozen = True> + Sync {
    /// The parts of an object through which it could hold itself.
    fn parts(&self) -> [Option<&Py<PyAny>>; 2];

    /// All that an object holds.
    fn into_references(self) -> [Option<Py<PyAny>>; 5];

    /// The freed objects of the class.
    fn spares() -> &'static Spares;
}

/// Has the interpreter make, visit and free the objects of a class directly. To be called before there are any.
pub(crate) fn treat_directly<T: Message>(py: Python<'_>) -> PyResult<()> {
    // SAFETY: the class is a heap type of this module, with its slots in the type object, and has no objects yet.
    unsafe {
        let type_ = T::type_object_raw(py);
        if (*type_).tp_basicsize.cast_unsigned() != size_of::<ffi::PyObject>() + size_of::<T>() {
            return Err(PyRuntimeError::new_err("the objects of a message's class have more than its parts"));
        }
        (*type_).tp_traverse = Some(traverse::<T>);
        (*type_).tp_alloc = Some(alloc::<T>);
        (*type_).tp_dealloc = Some(dealloc::<T>);
    }
    Ok(())
}

/// A new message. `PyO3` calls `object.__new__` for one.
#[inline]
pub(crate) fn new_message<T: Message>(py: Python<'_>, message: T) -> PyResult<Bound<'_, PyAny>> {
    // SAFETY: the object is new and has room for its parts alone, which are filled in before anything else runs.
    unsafe {
        let object = Bound::from_owned_ptr_or_err(py, alloc::<T>(T::type_object_raw(py), 0))?;
        parts_of::<T>(object.as_ptr()).write(message);
        Ok(object)
    }
}

/// Where an object has its parts, which `treat_directly` has made sure of: after its header.
#[inline]
fn parts_of<T: Message>(object: *mut ffi::PyObject) -> *mut T {
    object.wrapping_add(1).cast()
}

/// # Safety
/// It is `tp_alloc`: it is called with the class, which has no subclasses, by who fills the object in before anything else runs.
unsafe extern "C" fn alloc<T: Message>(type_: *mut ffi::PyTypeObject, items: ffi::Py_ssize_t) -> *mut ffi::PyObject {
    // SAFETY: the interpreter is attached.
    let object = unsafe { T::spares().take() };
    if object.is_null() {
        // SAFETY: the type is live.
        return unsafe { ffi::PyType_GenericAlloc(type_, items) };
    }
    // SAFETY: the object has a header for the collector, which does not know it.
    unsafe { ffi::PyObject_GC_Track(object.cast()) };
    object
}

/// # Safety
/// It is `tp_dealloc`: the interpreter calls it with an object of the class, to which no reference is left.
unsafe extern "C" fn dealloc<T: Message>(object: *mut ffi::PyObject) {
    // SAFETY: the object is of the class and complete. What it holds is moved out, and given up while the interpreter is
    // attached. An object that is kept holds its class on.
    unsafe {
        ffi::PyObject_GC_UnTrack(object.cast());
        for reference in parts_of::<T>(object).read().into_references() {
            ffi::Py_XDECREF(reference.map_or(null_mut(), Py::into_ptr));
        }
        if !T::spares().keep(object) {
            let type_ = ffi::Py_TYPE(object);
            ffi::PyObject_GC_Del(object.cast());
            ffi::Py_DECREF(type_.cast());
        }
    }
}

/// # Safety
/// It is `tp_traverse`: the collector calls it, with a live object of the class.
unsafe extern "C" fn traverse<T: Message>(
    object: *mut ffi::PyObject,
    visit: ffi::visitproc,
    arg: *mut c_void,
) -> c_int {
    // SAFETY: the class has no subclasses, so the object is one of `T`. Nothing here counts a reference or runs code.
    let this = unsafe { &*parts_of::<T>(object) };
    // An object of a heap type holds its class, too.
    // SAFETY: the object is live; the collector's own function, with its own argument, is told of what the object holds.
    let mut stop = unsafe { visit(ffi::Py_TYPE(object).cast(), arg) };
    for part in this.parts() {
        if let Some(part) = part
            && stop == 0
        {
            // SAFETY: as above.
            stop = unsafe { visit(part.as_ptr(), arg) };
        }
    }
    stop
}
