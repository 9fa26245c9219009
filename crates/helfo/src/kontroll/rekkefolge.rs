//! Deviations come from several threads and are written in the order of the file, in little memory: whoever is
//! first in line writes at once, the others hold a little and then wait for their turn.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use super::avvik::Skriver;
use super::krav::Avvik;
use super::{Fremdrift, KontrollFeil};

/// How many deviations a thread may hold before it is its turn.
const HOLD: usize = 50_000;

/// The writer, and whose turn it is.
pub(super) struct Rekkefolge<'a> {
    /// Whether deviations are written at all.
    pub writes: bool,
    state: Mutex<State<'a>>,
    turn: Condvar,
    fremdrift: &'a Fremdrift,
}

struct State<'a> {
    /// The part of the file whose turn it is.
    next: u64,
    /// Rows before that part.
    before: u64,
    /// Parts that are done ahead of their turn: their rows and deviations.
    done: BTreeMap<u64, (u64, Vec<Avvik>)>,
    out: Option<&'a mut Skriver>,
    feil: Option<KontrollFeil>,
}

impl<'a> Rekkefolge<'a> {
    /// Parts are numbered from 0 without a gap.
    pub fn new(out: Option<&'a mut Skriver>, fremdrift: &'a Fremdrift) -> Self {
        Self {
            writes: out.is_some(),
            state: Mutex::new(State {
                next: 0,
                before: 0,
                done: BTreeMap::new(),
                out,
                feil: None,
            }),
            turn: Condvar::new(),
            fremdrift,
        }
    }

    fn lock(&self) -> MutexGuard<'_, State<'a>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whoever works holds this. If it is dropped because of a panic, nobody waits for that thread's turn.
    pub fn guard(&self) -> impl Drop + '_ {
        Vakt(self)
    }

    /// Something has failed, or somebody asked to stop: nobody waits for a turn any longer.
    pub fn fail(&self, feil: KontrollFeil) {
        let mut state = self.lock();
        state.feil.get_or_insert(feil);
        self.fremdrift.stop();
        self.turn.notify_all();
    }

    /// Deviations of a part that is not done, if there are many of them. `rad` counts within the part.
    pub fn hand_over(&self, part: u64, avvik: &mut Vec<Avvik>) {
        if avvik.len() < HOLD {
            return;
        }
        let mut state = self.lock();
        while state.next != part && state.feil.is_none() {
            state = self.turn.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        if state.feil.is_none() {
            let written = state.write(avvik);
            drop(state);
            self.note(written);
        }
        avvik.clear();
    }

    /// A part is done: it had so many rows.
    pub fn done(&self, part: u64, rader: u64, avvik: Vec<Avvik>) {
        let mut state = self.lock();
        state.done.insert(part, (rader, avvik));
        let mut written = Ok(());
        while let Some((rader, avvik)) = {
            let next = state.next;
            state.done.remove(&next)
        } {
            if written.is_ok() {
                written = state.write(&avvik);
            }
            state.before += rader;
            state.next += 1;
        }
        drop(state);
        self.turn.notify_all();
        self.note(written);
    }

    fn note(&self, written: Result<(), KontrollFeil>) {
        if let Err(feil) = written {
            self.fail(feil);
        }
    }

    /// What went wrong, if something did.
    pub fn finish(self) -> Result<(), KontrollFeil> {
        let state = self.state.into_inner().unwrap_or_else(PoisonError::into_inner);
        state.feil.map_or(Ok(()), Err)
    }
}

struct Vakt<'r, 'a>(&'r Rekkefolge<'a>);

impl Drop for Vakt<'_, '_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.fail(KontrollFeil::Stoppet);
        }
    }
}

impl State<'_> {
    fn write(&mut self, avvik: &[Avvik]) -> Result<(), KontrollFeil> {
        match &mut self.out {
            Some(out) => out.write(avvik, self.before),
            None => Ok(()),
        }
    }
}
