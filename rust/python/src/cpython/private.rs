//! The interpreter's functions that no header declares; each extension module of its own standard library may call them.
#![allow(unsafe_code, reason = "declares functions of the interpreter")]

use pyo3::ffi::{Py_hash_t, Py_ssize_t, PyObject};
use std::ffi::c_int;

/// Declares functions of the interpreter. On Windows they are imported from its DLL by name, so that no import library is
/// needed; elsewhere the process has them.
macro_rules! from_interpreter {
    (@in [$($dll:literal)*] $($functions:tt)*) => {
        $(#[cfg_attr(python_dll = $dll, link(name = $dll, kind = "raw-dylib"))])*
        unsafe extern "C" { $($functions)* }
    };
    ($($functions:tt)*) => {
        from_interpreter! { @in [
            "python311" "python312" "python313" "python314" "python314t" "python315" "python315t"
        ] $($functions)* }
    };
}

// Exported by CPython 3.11 to 3.15.
from_interpreter! {
    /// A new dict with room for this many items.
    pub(super) fn _PyDict_NewPresized(count: Py_ssize_t) -> *mut PyObject;
    /// Makes an object of memory that has a header: it has one reference from now on.
    pub(super) fn _Py_NewReference(object: *mut PyObject);
    /// Sets an item of an exact dict; the hash is that of the key.
    pub(super) fn _PyDict_SetItem_KnownHash(
        dict: *mut PyObject,
        key: *mut PyObject,
        value: *mut PyObject,
        hash: Py_hash_t,
    ) -> c_int;
}

// Exported by CPython 3.14 and 3.15.
#[cfg(Py_GIL_DISABLED)]
from_interpreter! {
    /// Ends the counting of references to an object, which is never freed after that.
    pub(super) fn _Py_SetImmortal(object: *mut PyObject);
}

#[cfg(debug_assertions)]
from_interpreter! {
    /// Checks a `str`, and aborts where it is not consistent.
    pub(super) fn _PyUnicode_CheckConsistency(object: *mut PyObject, check_content: c_int) -> c_int;
}

// Exported by CPython 3.11 and 3.12 only.
#[cfg(all(debug_assertions, not(Py_3_13)))]
from_interpreter! {
    /// Checks a `dict`, and aborts where it is not consistent.
    pub(super) fn _PyDict_CheckConsistency(object: *mut PyObject, check_content: c_int) -> c_int;
}
