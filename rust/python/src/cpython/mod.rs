//! The only place for unsafe: what `CPython`'s C API does faster than `PyO3`'s safe calls.

mod dict;
mod unicode;

pub(crate) use dict::{DictBuilder, HashedKey};
pub(crate) use unicode::string;
