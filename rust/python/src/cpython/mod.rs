//! The only place for unsafe: what `CPython`'s C API does faster than `PyO3`'s safe calls.
//!
//! Which objects other threads may see meanwhile, and why that is sound, is told in docs/threads.md.

use pyo3::prelude::*;

pub(crate) mod arrow;
mod canary;
#[cfg(debug_assertions)]
mod consistency;
mod cursor;
mod dict;
mod immortal;
mod interpreter;
mod long;
mod message;
pub(crate) mod new;
mod private;
mod records;
mod slots;
pub(crate) mod source;
mod spare;
mod table;
mod unicode;

pub(crate) use dict::{DictBuilder, DictKey, HashedKey};
pub(crate) use immortal::keep_forever;
pub(crate) use long::small_int;
pub(crate) use message::{Message, new_message, treat_directly};
pub(crate) use slots::{Class, Facts, Held, Instance, Origin, OwnOrigin, SharedClasses, Slot, SlotsBuilder, tuple};
pub(crate) use spare::Spares;
use unicode::utf8_at_hand;
pub(crate) use unicode::{ascii, string};

/// Has the interpreter raise `KeyboardInterrupt`, or what else a signal handler raises, as soon as it runs again: for code that
/// is called by other native code, and cannot raise it itself.
pub(crate) fn interrupt_again(_: Python<'_>) {
    // SAFETY: the call only notes that there was a signal.
    #[allow(unsafe_code, reason = "PyO3 has no call for it")]
    unsafe {
        pyo3::ffi::PyErr_SetInterrupt();
    }
}

/// Finds out whether the module can be used in this interpreter; `ImportError`, which says why, if it cannot.
pub(crate) fn prepare(py: Python<'_>) -> PyResult<()> {
    interpreter::refuse_subinterpreter(py)?;
    canary::compare(py)
}

/// Whether dicts are read and filled by way of their tables, rather than by the interpreter's calls.
pub(crate) fn reads_dict_tables() -> bool {
    table::is_known()
}

/// A Python exception. In a box it is one word, so that results pass through registers.
pub(crate) type Raised = Box<pyo3::PyErr>;
