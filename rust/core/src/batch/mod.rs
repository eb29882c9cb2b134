//! Many frames at once, as columns: [`judge`](Work::Judge) has a row for each frame, [`extract`](Work::Extract) one for each
//! payload or for each item of an array in it.
//!
//! It is the walk of `decode` with the plans of the codec; only the sink differs. A frame that differs from one before in its
//! values alone needs no walk (`patterns`, and `templates` for its rows). Threads share the rows out in ranges of equal size and
//! each has a codec of its own ([`Codec::for_thread`]); the parts stay in order, so that their number changes nothing. Links
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
use patterns::Patterns;
use samples::with_quantities;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::thread;
use templates::{Extraction, Template};
use verdicts::{Alike, Verdicts};

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
#[derive(Clone, Debug)]
pub enum Work {
    /// Verdicts, with these columns
    Judge(Arc<[Verdict]>),
    /// The rows of a table; the first columns have the number of the frame that a row comes from, and the name of its message
    Extract(Arc<Table>),
    /// The rows of the table of [`sample_places`], as quantities: what is left out has its default, values are brought to
    /// their base unit. A value that is not a number, such as signed data, is null
    Samples(Arc<Table>),
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

/// The threads that make columns of frames, and what they have learned of those so far.
pub struct Workers {
    work: Work,
    workers: Vec<Worker>,
}

struct Worker {
    /// With plans of its own, but for the first worker.
    codec: Codec,
    verdicts: Patterns<Alike>,
    templates: Patterns<Template>,
}

impl Worker {
    fn new(codec: Codec) -> Self {
        Self { codec, verdicts: Patterns::default(), templates: Patterns::default() }
    }
}

impl Workers {
    /// So many threads, at least one, that judge by a codec.
    pub fn new(codec: &Codec, threads: usize, work: Work) -> Self {
        let mut workers = vec![Worker::new(codec.clone())];
        workers.resize_with(threads.max(1), || Worker::new(codec.for_thread()));
        Self { work, workers }
    }

    /// How many threads there are.
    pub fn threads(&self) -> usize {
        self.workers.len()
    }

    /// Makes columns of frames: the parts that the threads have made, in the order of the frames, and at least one. `first` is
    /// the number of the first frame. CALLRESULTs are judged where `calls` has their calls. `pause` is called from time to
    /// time by the thread that this is called on, and returns whether to stop.
    pub fn columns(
        &mut self,
        frames: &dyn Frames,
        calls: Option<&mut OpenCalls>,
        first: i64,
        pause: impl FnMut() -> bool,
    ) -> Result<Vec<Vec<Column>>, Halt> {
        let workers = self.workers.len().min(frames.rows() / LEAST).max(1);
        let work = &self.work;
        let mut team = Team { workers: &mut self.workers[..workers], stop: AtomicBool::new(false), pause };
        let rows = 0..frames.rows();
        let mut made = Vec::new();
        if let Some(calls) = calls {
            for start in rows.clone().step_by(LINKED * workers) {
                let window = start..rows.end.min(start + LINKED * workers);
                let answered = team.linked(frames, window.clone(), calls);
                made.append(&mut team.share(window, |worker, rows, pause| {
                    let answered = answered.get(rows.start - start..).unwrap_or_default();
                    make(worker, frames, work, rows, answered, first, pause)
                }));
            }
        }
        if made.is_empty() {
            made = team.share(rows, |worker, rows, pause| make(worker, frames, work, rows, &[], first, pause));
        }
        if team.stop.into_inner() {
            return Err(Halt::Asked);
        }
        made.iter().try_for_each(|part| checked(part))?;
        Ok(made)
    }
}

/// Puts the parts of [`Workers::columns`] together.
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
    worker: &mut Worker,
    frames: &dyn Frames,
    work: &Work,
    rows: Range<usize>,
    answered: &[Option<usize>],
    first: i64,
    pause: &mut dyn FnMut() -> bool,
) -> Vec<Column> {
    match work {
        Work::Judge(columns) => {
            let mut verdicts = Verdicts::new(&worker.codec, columns, rows.len());
            let patterns = &mut worker.verdicts;
            each_row(frames, rows, answered, pause, |_, frame, answered| verdicts.frame(patterns, frame, answered));
            verdicts.into_columns()
        }
        Work::Extract(table) => extract(worker, frames, table, rows, answered, first, pause),
        Work::Samples(table) => with_quantities(extract(worker, frames, table, rows, answered, first, pause)),
    }
}

/// Makes the rows of a table of a range of frames.
fn extract(
    worker: &mut Worker,
    frames: &dyn Frames,
    table: &Table,
    rows: Range<usize>,
    answered: &[Option<usize>],
    first: i64,
    pause: &mut dyn FnMut() -> bool,
) -> Vec<Column> {
    let mut made = Extraction::new(&worker.codec, &mut worker.templates, table);
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
struct Team<'w, P> {
    workers: &'w mut [Worker],
    stop: AtomicBool,
    pause: P,
}

impl<P: FnMut() -> bool> Team<'_, P> {
    /// The action that each frame of a range of rows answers.
    fn linked(&mut self, frames: &dyn Frames, rows: Range<usize>, calls: &mut OpenCalls) -> Vec<Option<usize>> {
        let read = self.share(rows.clone(), |worker, rows, pause| links(&worker.codec, frames, rows, pause));
        let mut answered = Vec::with_capacity(rows.len());
        let mut row = rows.start;
        for (links, ids) in &read {
            let mut id = 0;
            for link in links {
                let action = link.as_ref().and_then(|link| {
                    let action = calls.note(&self.workers[0].codec, frames.station(row), link, &ids[id..link.end]);
                    id = link.end;
                    action
                });
                answered.push(action);
                row += 1;
            }
        }
        answered
    }

    /// Has each thread do its range of the rows; what they made, in order.
    fn share<T: Send>(
        &mut self,
        rows: Range<usize>,
        work: impl Fn(&mut Worker, Range<usize>, &mut dyn FnMut() -> bool) -> T + Sync,
    ) -> Vec<T> {
        let share = rows.len().div_ceil(self.workers.len());
        let range = |worker: usize| {
            let start = rows.end.min(rows.start + worker * share);
            start..rows.end.min(start + share)
        };
        let (stop, work, pause) = (&self.stop, &work, &mut self.pause);
        let Some((own, others)) = self.workers.split_first_mut() else { return Vec::new() };
        thread::scope(|scope| {
            let spawn = |(number, worker)| {
                let work = move || work(worker, range(number), &mut || stop.load(Relaxed));
                thread::Builder::new().spawn_scoped(scope, work)
            };
            let threads: Vec<_> = (1..).zip(others).map(spawn).collect();
            let mut heard = || {
                if pause() {
                    stop.store(true, Relaxed);
                }
                stop.load(Relaxed)
            };
            let mut made = vec![work(own, range(0), &mut heard)];
            for (number, thread) in (1..).zip(threads) {
                made.push(match thread {
                    Ok(thread) => thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
                    // The system has no thread to spare.
                    Err(_) => work(own, range(number), &mut heard),
                });
            }
            made
        })
    }
}
