//! Names that no plan numbers, kept for the next frame: the keys of `customData`, of vendors' `data` and of error
//! details are the same again and again, and hashing and making them costs more than finding them.

use crate::cpython::{self, DictKey, HashedKey, Raised};
use ocpp_fastcodec_core::{JsonStr, same};
use pyo3::prelude::*;
use pyo3::types::PyString;
use std::cell::RefCell;

/// How many keys a thread keeps; a power of two.
const KEPT: usize = 512;
/// The longest key that is kept, in bytes.
const LONGEST: usize = 40;

thread_local! {
    static KEYS: RefCell<Vec<Option<HashedKey>>> = RefCell::new(std::iter::repeat_with(|| None).take(KEPT).collect());
}

/// The key of this name, by its hash: the one that was made before, if it is still there.
#[inline(never)]
pub(crate) fn key<'py>(py: Python<'py>, name: JsonStr<'_>, hash: usize) -> Result<DictKey<'py>, Raised> {
    if !name.is_ascii() || name.as_bytes().len() > LONGEST {
        return Ok(make(py, name)?.get(py));
    }
    KEYS.with_borrow_mut(|keys| {
        // Names that a peer makes meet only put each other out.
        let slot = &mut keys[hash % KEPT];
        if let Some(kept) = slot
            && cpython::ascii(kept.bind(py)).is_some_and(|text| same(text, name.as_bytes()))
        {
            return Ok(kept.get(py));
        }
        Ok(slot.insert(make(py, name)?).get(py))
    })
}

fn make(py: Python<'_>, name: JsonStr<'_>) -> Result<HashedKey, Raised> {
    let text = cpython::string(py, name)?;
    Ok(HashedKey::new(text.cast_into::<PyString>().map_err(PyErr::from)?)?)
}
