//! How far a run has come, and whether it is to stop.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// How far a run has come, told from one thread to another.
#[derive(Debug, Default)]
pub struct Fremdrift {
    lest: AtomicU64,
    i_alt: AtomicU64,
    stopp: AtomicBool,
}

impl Fremdrift {
    pub(super) fn begin(&self, i_alt: u64) {
        self.i_alt.store(i_alt, Ordering::Relaxed);
    }

    pub(super) fn advance(&self, more: u64) {
        self.lest.fetch_add(more, Ordering::Relaxed);
    }

    /// How much is read, and of how much: rows of a Parquet file, bytes of another. `(0, 0)` before it has begun.
    pub fn now(&self) -> (u64, u64) {
        (
            self.lest.load(Ordering::Relaxed),
            self.i_alt.load(Ordering::Relaxed),
        )
    }

    /// Asks the run to stop.
    pub fn stop(&self) {
        self.stopp.store(true, Ordering::Relaxed);
    }

    /// Whether it is to stop.
    pub fn is_stopped(&self) -> bool {
        self.stopp.load(Ordering::Relaxed)
    }
}
