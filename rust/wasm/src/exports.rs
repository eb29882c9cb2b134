//! What JavaScript calls: it asks for room, writes the question there, and reads the answer, all in the module's memory.
#![allow(unsafe_code, reason = "a function is exported under its name by an attribute that counts as unsafe")]

use std::sync::{Mutex, MutexGuard, PoisonError};

/// The question, then the answer. A page asks one thing at a time.
static TEXT: Mutex<Vec<u8>> = Mutex::new(Vec::new());

fn text() -> MutexGuard<'static, Vec<u8>> {
    TEXT.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes room for a question of this many bytes and returns where it is to be written, in UTF-8.
// SAFETY: no other function of this name is linked in.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn question(length: usize) -> *mut u8 {
    let mut text = text();
    text.clear();
    text.resize(length, 0);
    text.as_mut_ptr()
}

/// Answers the question that was written, and returns the length of the answer.
// SAFETY: no other function of this name is linked in.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn answer() -> usize {
    let mut text = text();
    *text = crate::answer(&String::from_utf8_lossy(&text)).into_bytes();
    text.len()
}

/// Returns where the answer stands, until the next question.
// SAFETY: no other function of this name is linked in.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn answer_at() -> *const u8 {
    text().as_ptr()
}
