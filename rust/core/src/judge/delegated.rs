//! The last word of a delegate, on its way to a judge.

use super::{Judge, Stop, refuse};
use crate::json::Reader;
use crate::schema::Delegate;
use crate::violation::{Step, ViolationKind};

/// Judges a JSON text, which begins at `start`, by what its plan does not say.
#[cold]
pub(crate) fn check_delegated<'p, J: Judge<'p>, E>(
    judge: &mut J,
    delegate: &dyn Delegate,
    json: &[u8],
    start: usize,
) -> Result<(), Stop<E>> {
    // A walk has read it, so it is UTF-8.
    let Ok(text) = std::str::from_utf8(json) else { return Ok(()) };
    if delegate.is_valid(text) {
        return Ok(());
    }
    for (keyword, pointer) in delegate.check(text) {
        let steps: Vec<_> = pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect();
        let offset = start + find(json, &steps);
        for step in &steps {
            judge.enter(|| Step::cut(step.clone().into()));
        }
        let stop = judge.violation(offset, || ViolationKind::Foreign { keyword });
        for _ in &steps {
            judge.leave();
        }
        refuse(stop)?;
    }
    Ok(())
}

/// Where the value begins that a pointer leads to; where it leads to nothing, the last one on the way.
fn find(json: &[u8], steps: &[String]) -> usize {
    let mut reader = Reader::new(json);
    reader.skip_whitespace();
    let mut found = reader.position();
    for step in steps {
        match enter(&mut reader, step) {
            Some(()) => found = reader.position(),
            None => break,
        }
    }
    found
}

/// Moves to a property or an item of the value that begins here.
fn enter(reader: &mut Reader<'_>, step: &str) -> Option<()> {
    let is_object = reader.byte() == b'{';
    let mut index = 0;
    reader.advance(1);
    loop {
        reader.skip_whitespace();
        let is_there = if is_object {
            let is_name = reader.string().ok()?.as_bytes() == step.as_bytes();
            reader.take(b':').then_some(())?;
            is_name
        } else {
            step.parse() == Ok(index)
        };
        reader.skip_whitespace();
        if is_there {
            return Some(());
        }
        index += 1;
        reader.skip_value()?;
        reader.take(b',').then_some(())?;
    }
}
