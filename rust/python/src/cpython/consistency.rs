//! Checks of the objects that are made here, in builds with debug assertions: the interpreter's own where it exports them.
#![allow(unsafe_code, reason = "the checks are functions that no header declares")]

use super::private;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// Checks a `str`, its characters included; aborts where it is not consistent.
pub(super) fn check_str(text: &Bound<'_, PyAny>) {
    // SAFETY: the object is a live `str`, and the function only reads it.
    assert_eq!(unsafe { private::_PyUnicode_CheckConsistency(text.as_ptr(), 1) }, 1);
}

/// Checks a `dict` with keys of type `str`: each of its keys is found, has its value, and there are no others.
pub(super) fn check_dict(dict: &Bound<'_, PyDict>) {
    #[cfg(not(Py_3_13))]
    // SAFETY: the object is a live `dict`, and the function only reads it.
    assert_eq!(unsafe { private::_PyDict_CheckConsistency(dict.as_ptr(), 1) }, 1);
    let mut count = 0;
    for (key, value) in dict {
        assert!(dict.get_item(key).is_ok_and(|found| found.is_some_and(|found| found.is(&value))));
        count += 1;
    }
    assert_eq!(dict.len(), count);
}
