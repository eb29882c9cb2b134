//! Classes that are never freed, so that references to them need not be counted.
#![allow(unsafe_code, reason = "the call is one that no header declares")]

use pyo3::prelude::*;
use pyo3::types::PyType;

/// Ends the counting of references to a class of this module, on free-threaded builds.
///
/// Each object of a class holds a reference to it. The interpreter counts it for each thread by itself where an object is
/// made, but in the class, where all threads meet, when one is freed by an extension: two threads that decode would take as
/// long as one after the other. The classes live as long as the process in any case.
pub(crate) fn keep_forever(class: &Bound<'_, PyType>) {
    #[cfg(Py_GIL_DISABLED)]
    // SAFETY: the class is a live object.
    unsafe {
        super::private::_Py_SetImmortal(class.as_ptr());
    }
    #[cfg(not(Py_GIL_DISABLED))]
    let _ = class;
}
