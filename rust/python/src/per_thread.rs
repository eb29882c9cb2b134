//! A codec for each thread that can run at the same time as others.
//!
//! What a plan learns from a frame (`Hint` in the core's `schema`) changes several times in a frame. Threads that write it in
//! the same place wait for each other's processor each time: without a GIL, two threads took longer for the meter values of
//! two stations than one after the other. So each has plans of its own, as many copies as there are processors.

use ocpp_fastcodec_core::Codec;
use std::ops::Deref;

/// A codec of which each thread uses its own copy; where there is a GIL, all use the one.
pub(crate) struct PerThread {
    first: Codec,
    /// The copies of all but the first thread, made at first use.
    #[cfg(Py_GIL_DISABLED)]
    others: Box<[std::sync::OnceLock<Codec>]>,
}

impl PerThread {
    pub(crate) fn new(codec: Codec) -> Self {
        Self {
            first: codec,
            #[cfg(Py_GIL_DISABLED)]
            others: (1..free_threaded::processors()).map(|_| std::sync::OnceLock::new()).collect(),
        }
    }
}

impl Deref for PerThread {
    type Target = Codec;

    /// Returns the copy of the thread that asks.
    #[inline]
    fn deref(&self) -> &Codec {
        #[cfg(Py_GIL_DISABLED)]
        if let copy @ 1.. = free_threaded::number() % (self.others.len() + 1) {
            return self.others[copy - 1].get_or_init(|| self.first.for_thread());
        }
        &self.first
    }
}

#[cfg(Py_GIL_DISABLED)]
mod free_threaded {
    use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
    use std::thread::available_parallelism;

    /// Returns how many threads can run at the same time.
    pub(super) fn processors() -> usize {
        available_parallelism().map_or(1, std::num::NonZero::get)
    }

    /// Returns the number of this thread: threads are numbered as they first ask.
    #[inline]
    pub(super) fn number() -> usize {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        thread_local! {
            static NUMBER: usize = NEXT.fetch_add(1, Relaxed);
        }
        NUMBER.with(|&number| number)
    }
}
