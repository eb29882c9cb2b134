//! The Arrow C data interface and its `PyCapsule` protocol: arrays of other libraries are read, and columns are handed to
//! them, without a copy and without a dependency.
//!
//! The three structs are those of <https://arrow.apache.org/docs/format/CDataInterface.html> and `CStreamInterface.html`.
//! Whoever holds one calls its `release` when it is done; a struct that was moved elsewhere has none.
#![allow(unsafe_code, reason = "the interface is of C structs with pointers")]

mod read;
mod stream;
mod write;

pub(crate) use read::{ArrowColumns, Chosen, imported};
pub(crate) use stream::{ArrowStream, imported_stream};
pub(crate) use write::{Packed, Produce, export, export_schema, export_stream};

use pyo3::exceptions::PyValueError;
use pyo3::ffi::{self, PyObject};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use std::ffi::{CStr, c_char, c_int, c_void};

/// What the values of an array are.
#[repr(C)]
pub(super) struct ArrowSchema {
    format: *const c_char,
    name: *const c_char,
    metadata: *const c_char,
    flags: i64,
    n_children: i64,
    children: *mut *mut ArrowSchema,
    dictionary: *mut ArrowSchema,
    release: Option<unsafe extern "C" fn(*mut ArrowSchema)>,
    private_data: *mut c_void,
}

/// The values of an array.
#[repr(C)]
pub(super) struct ArrowArray {
    length: i64,
    null_count: i64,
    offset: i64,
    n_buffers: i64,
    n_children: i64,
    buffers: *mut *const c_void,
    children: *mut *mut ArrowArray,
    dictionary: *mut ArrowArray,
    release: Option<unsafe extern "C" fn(*mut ArrowArray)>,
    private_data: *mut c_void,
}

/// Arrays of one schema, one after another.
#[repr(C)]
pub(super) struct ArrowArrayStream {
    get_schema: Option<unsafe extern "C" fn(*mut ArrowArrayStream, *mut ArrowSchema) -> c_int>,
    get_next: Option<unsafe extern "C" fn(*mut ArrowArrayStream, *mut ArrowArray) -> c_int>,
    get_last_error: Option<unsafe extern "C" fn(*mut ArrowArrayStream) -> *const c_char>,
    release: Option<unsafe extern "C" fn(*mut ArrowArrayStream)>,
    private_data: *mut c_void,
}

/// A struct of the interface.
///
/// # Safety
/// `NAME` is the name of the capsules that hold such structs, all zeros are such a struct, and `release` is where a struct
/// says how it is released.
unsafe trait Interface: Sized {
    const NAME: &'static CStr;

    fn release(&mut self) -> &mut Option<unsafe extern "C" fn(*mut Self)>;

    /// A struct that holds nothing.
    fn empty() -> Self {
        // SAFETY: null pointers, zeros and no functions are a struct that was released.
        unsafe { std::mem::zeroed() }
    }
}

macro_rules! interface {
    ($Struct:ident, $name:literal) => {
        // SAFETY: the names and the fields are those of the interface.
        unsafe impl Interface for $Struct {
            const NAME: &'static CStr = $name;

            fn release(&mut self) -> &mut Option<unsafe extern "C" fn(*mut Self)> {
                &mut self.release
            }
        }

        impl Drop for $Struct {
            fn drop(&mut self) {
                if let Some(release) = self.release {
                    // SAFETY: the struct was not released before, or it would have no `release`.
                    unsafe { release(self) }
                }
            }
        }

        // SAFETY: what the struct points to is not changed, and may be released on any thread.
        unsafe impl Send for $Struct {}
    };
}

interface!(ArrowSchema, c"arrow_schema");
interface!(ArrowArray, c"arrow_array");
interface!(ArrowArrayStream, c"arrow_array_stream");

/// Takes the struct out of a capsule.
fn take<T: Interface>(capsule: &Bound<'_, PyAny>) -> PyResult<T> {
    let capsule = capsule.cast::<PyCapsule>()?;
    let pointer = capsule.pointer_checked(Some(T::NAME))?.cast::<T>();
    // SAFETY: a capsule of this name holds such a struct, which nobody else uses while the interpreter is attached.
    let held = unsafe { &mut *pointer.as_ptr() };
    if held.release().is_none() {
        let name = T::NAME.to_string_lossy();
        return Err(PyValueError::new_err(format!("frames: the {name} was taken by another consumer")));
    }
    Ok(std::mem::replace(held, T::empty()))
}

/// Makes a capsule that holds a struct.
fn capsule<T: Interface>(py: Python<'_>, held: T) -> PyResult<Bound<'_, PyAny>> {
    unsafe extern "C" fn drop_held<T: Interface>(capsule: *mut PyObject) {
        // SAFETY: the interpreter calls this for a capsule that is made below.
        let held = unsafe { ffi::PyCapsule_GetPointer(capsule, T::NAME.as_ptr()) };
        if !held.is_null() {
            // SAFETY: the pointer comes from a box, and the capsule is not used any more.
            drop(unsafe { Box::from_raw(held.cast::<T>()) });
        }
    }
    let held = Box::into_raw(Box::new(held));
    // SAFETY: the pointer is valid until the destructor is called; the interpreter is attached.
    let capsule = unsafe { ffi::PyCapsule_New(held.cast(), T::NAME.as_ptr(), Some(drop_held::<T>)) };
    if capsule.is_null() {
        // SAFETY: no capsule has taken it.
        drop(unsafe { Box::from_raw(held) });
        return Err(PyErr::fetch(py));
    }
    // SAFETY: the call returned a new reference.
    Ok(unsafe { Bound::from_owned_ptr(py, capsule) })
}

/// Returns the text that a C string holds; empty where there is none.
///
/// # Safety
/// The pointer is null, or that of a C string that lives as long as the text is used.
unsafe fn text<'t>(pointer: *const c_char) -> &'t str {
    if pointer.is_null() {
        return "";
    }
    // SAFETY: as the caller says.
    unsafe { CStr::from_ptr(pointer) }.to_str().unwrap_or_default()
}
