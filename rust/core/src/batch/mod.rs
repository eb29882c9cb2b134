//! Many frames at once, as columns: [`judge`](Work::Judge) has a row for each frame, [`extract`](Work::Extract) one for each
//! payload or for each item of an array in it.
//!
//! It is the walk of `decode` with the plans of the codec; only the sink differs. A frame that differs from one before in its
//! values alone needs no walk (`patterns`, and `templates` for its rows). Threads share the rows out in ranges of equal size and each has a
//! codec of its own ([`Codec::for_thread`]); the parts stay in order, so that their number changes nothing. Links
//! need the order of the frames: so the headers are read first, by all threads, then one of them goes through the ids, and
//! then the frames are judged.

mod column;
mod journal;
mod layout;
mod links;
mod patterns;
mod rows;
mod samples;
mod templates;
mod verdicts;

pub use column::{Column, DECIMAL_DIGITS, DECIMAL_SCALE, Nulls, Texts, Values, Words};
pub use journal::{Journal, Logged, Part, Passed, Reader, Spoken, Waiting, state_named};
pub use layout::{Form, Place, PlaceError, Places, Table, message_name};
pub use links::{OpenCall, OpenCalls};
pub use samples::sample_places;
pub use verdicts::Verdict;

use crate::codec::Codec;
use links::Link;
use samples::with_quantities;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::thread;
use templates::Extraction;
use verdicts::Verdicts;

/// Frames by their rows.
pub trait Frames: Sync {
    /// How many rows there are
    fn rows(&self) -> usize;
    /// The frame of a row; `None` where there is none
    fn frame(&self, row: usize) -> Option<&[u8]>;
    /// The station that the frame of a row belongs to, where that is known
    fn station(&self, row: usize) -> Option<&[u8]>;
}

/// What is made of frames.
#[derive(Clone, Copy, Debug)]
pub enum Work<'w> {
    /// Verdicts, with these columns
    Judge(&'w [Verdict]),
    /// The rows of a table; the first columns have the number of the frame that a row comes from, and the name of its message
    Extract(&'w Table),
    /// The rows of the table of [`sample_places`], as quantities: what is left out has its default, values are brought to
    /// their base unit. A value that is not a number, such as signed data, is null
    Samples(&'w Table),
}

/// Why there are no columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Halt {
    /// `pause` said so
    Asked,
    /// A column has more text than the 32 bits of its offsets can say
    TooLong,
}

/// How many rows are read between two pauses.
const BETWEEN_PAUSES: usize = 1 << 12;
/// How many rows are linked at a time, for each thread.
const LINKED: usize = 1 << 16;
/// After so many frames, it is known how many rows the others will have.
const TELLING: usize = 1 << 10;
/// The fewest rows for which a thread of its own pays.
const LEAST: usize = 1 << 9;

/// Makes columns of frames, on as many threads as there are codecs; these are one codec and others made by
/// [`Codec::for_thread`] of it. `first` is the number of the first frame. CALLRESULTs are judged where `calls` has their
/// calls. `pause` is called from time to time by the thread that this is called on, and returns whether to stop.
///
/// Returns the parts that the threads have made, in the order of the frames; at least one.
pub fn columns(
    codecs: &[Codec],
    frames: &dyn Frames,
    work: Work<'_>,
    calls: Option<&mut OpenCalls>,
    first: i64,
    pause: impl FnMut() -> bool,
) -> Result<Vec<Vec<Column>>, Halt> {
    let workers = codecs.len().min(frames.rows() / LEAST).max(1);
    let mut team = Team { codecs: &codecs[..workers], stop: AtomicBool::new(false), pause };
    let rows = 0..frames.rows();
    let mut made = Vec::new();
    let Some(calls) = calls else {
        made = team.share(rows, |codec, rows, pause| make(codec, frames, work, rows, &[], first, pause));
        return team.finish(made);
    };
    for start in rows.clone().step_by(LINKED * workers) {
        let window = start..rows.end.min(start + LINKED * workers);
        let links = team.share(window.clone(), |codec, rows, pause| links(codec, frames, rows, pause));
        let mut answered = Vec::with_capacity(window.len());
        let mut row = start;
        for (links, ids) in &links {
            let mut id = 0;
            for link in links {
                let action = link.as_ref().and_then(|link| {
                    let action = calls.note(&codecs[0], frames.station(row), link, &ids[id..link.end]);
                    id = link.end;
                    action
                });
                answered.push(action);
                row += 1;
            }
        }
        made.append(&mut team.share(window.clone(), |codec, rows, pause| {
            let answered = answered.get(rows.start - start..).unwrap_or_default();
            make(codec, frames, work, rows, answered, first, pause)
        }));
    }
    if rows.is_empty() {
        made = team.share(rows, |codec, rows, pause| make(codec, frames, work, rows, &[], first, pause));
    }
    team.finish(made)
}

/// Puts the parts of [`columns`] together.
pub fn joined(parts: Vec<Vec<Column>>) -> Result<Vec<Column>, Halt> {
    let mut parts = parts.into_iter();
    let mut made = parts.next().unwrap_or_default();
    for part in parts {
        made.iter_mut().zip(part).for_each(|(column, part)| column.append(part));
    }
    checked(&made)?;
    Ok(made)
}

fn checked(columns: &[Column]) -> Result<(), Halt> {
    if columns.iter().any(Column::is_too_long) { Err(Halt::TooLong) } else { Ok(()) }
}

/// Makes the columns of a range of rows. `answered` has the action that each of them answers; it is empty where nothing is
/// linked.
fn make(
    codec: &Codec,
    frames: &dyn Frames,
    work: Work<'_>,
    rows: Range<usize>,
    answered: &[Option<usize>],
    first: i64,
    pause: &mut dyn FnMut() -> bool,
) -> Vec<Column> {
    match work {
        Work::Judge(columns) => {
            let mut verdicts = Verdicts::new(codec, columns, rows.len());
            each_row(frames, rows, answered, pause, |_, frame, answered| verdicts.frame(frame, answered));
            verdicts.into_columns()
        }
        Work::Extract(table) => extract(table, codec, frames, rows, answered, first, pause),
        Work::Samples(table) => with_quantities(extract(table, codec, frames, rows, answered, first, pause)),
    }
}

/// Makes the rows of a table of a range of frames.
fn extract(
    table: &Table,
    codec: &Codec,
    frames: &dyn Frames,
    rows: Range<usize>,
    answered: &[Option<usize>],
    first: i64,
    pause: &mut dyn FnMut() -> bool,
) -> Vec<Column> {
    let mut made = Extraction::new(codec, table);
    let (start, times) = (rows.start, rows.len() / TELLING);
    each_row(frames, rows, answered, pause, |row, frame, answered| {
        if row - start == TELLING {
            made.reserve(times);
        }
        if let Some(frame) = frame {
            made.frame(first.saturating_add_unsigned(row as u64), frame, answered);
        }
    });
    made.into_columns()
}

/// Hands over the rows of a range, each with its frame and the action that it answers, until there is a reason to stop.
fn each_row(
    frames: &dyn Frames,
    rows: Range<usize>,
    answered: &[Option<usize>],
    pause: &mut dyn FnMut() -> bool,
    mut read: impl FnMut(usize, Option<&[u8]>, Option<usize>),
) {
    for (number, row) in rows.enumerate() {
        if number % BETWEEN_PAUSES == 0 && pause() {
            break;
        }
        read(row, frames.frame(row), answered.get(number).copied().flatten());
    }
}

/// Reads what links the frames of a range of rows: for each its link, and all ids.
fn links(
    codec: &Codec,
    frames: &dyn Frames,
    rows: Range<usize>,
    pause: &mut dyn FnMut() -> bool,
) -> (Vec<Option<Link>>, Vec<u8>) {
    let (mut links, mut ids) = (Vec::with_capacity(rows.len()), Vec::new());
    for (number, row) in rows.enumerate() {
        if number % BETWEEN_PAUSES == 0 && pause() {
            break;
        }
        let start = ids.len();
        let link = frames.frame(row).and_then(|frame| codec.link(frame, &mut ids));
        if link.is_none() {
            ids.truncate(start);
        }
        links.push(link.map(|(message_type, action)| Link { message_type, action, end: ids.len() }));
    }
    (links, ids)
}

/// The threads that share the rows out.
struct Team<'c, P> {
    codecs: &'c [Codec],
    stop: AtomicBool,
    pause: P,
}

impl<P: FnMut() -> bool> Team<'_, P> {
    /// Has each thread do its range of the rows; what they made, in order.
    fn share<T: Send>(
        &mut self,
        rows: Range<usize>,
        work: impl Fn(&Codec, Range<usize>, &mut dyn FnMut() -> bool) -> T + Sync,
    ) -> Vec<T> {
        let share = rows.len().div_ceil(self.codecs.len());
        let range = |worker: usize| {
            let start = rows.end.min(rows.start + worker * share);
            start..rows.end.min(start + share)
        };
        let stop = &self.stop;
        let work = &work;
        thread::scope(|scope| {
            let others: Vec<_> = (1..self.codecs.len())
                .map(|worker| {
                    let (codec, rows) = (&self.codecs[worker], range(worker));
                    let work = move || work(codec, rows, &mut || stop.load(Relaxed));
                    thread::Builder::new().spawn_scoped(scope, work)
                })
                .collect();
            let pause = &mut self.pause;
            let mut heard = || {
                if pause() {
                    stop.store(true, Relaxed);
                }
                stop.load(Relaxed)
            };
            let mut made = vec![work(&self.codecs[0], range(0), &mut heard)];
            for (worker, thread) in (1..).zip(others) {
                made.push(match thread {
                    Ok(thread) => thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
                    // The system has no thread to spare.
                    Err(_) => work(&self.codecs[worker], range(worker), &mut heard),
                });
            }
            made
        })
    }

    fn finish(self, made: Vec<Vec<Column>>) -> Result<Vec<Vec<Column>>, Halt> {
        if self.stop.load(Relaxed) {
            return Err(Halt::Asked);
        }
        made.iter().try_for_each(|part| checked(part))?;
        Ok(made)
    }
}
