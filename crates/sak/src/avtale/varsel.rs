//! Warnings that hold on a day. Each is sent once; the lists of tasks show it as long as it holds.

use regelverk::tid::Dato;

use super::ramme::Medregnet;
use super::{Avtale, Ramme};

/// A place that has been unused for so many months is asked about.
const UNUSED_MONTHS: u16 = 6;

/// What a warning is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Varselslag {
    /// At most 90 days to the last permitted day of the frame.
    NittiDager,
    /// At most 30 days to it.
    TrettiDager,
    /// Six months or more since the place was accepted or its last agreement ended, and none has run since.
    Ubrukt,
}

impl Varselslag {
    /// The word that keys use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::NittiDager => "90",
            Self::TrettiDager => "30",
            Self::Ubrukt => "ubrukt",
        }
    }
}

/// A warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Varsel {
    /// What it is about.
    pub slag: Varselslag,
    /// The last permitted day of the frame; for an unused place, the day since which it is.
    pub gjelder: Dato,
}

/// Warnings about a place that hold on a day. `godtatt` is the day it was accepted, `avtaler` are
/// the agreements under it; those that all have signed count.
pub fn standing_on(dag: Dato, godtatt: Dato, avtaler: &[Avtale]) -> Vec<Varsel> {
    let last_frame = avtaler.iter().filter(|avtale| avtale.inngatt().is_some());
    let frames: Vec<u64> = last_frame.map(|avtale| avtale.felles().ramme).collect();
    let ramme = frames.into_iter().max();
    let ramme = ramme.and_then(|nummer| Ramme::of(avtaler, nummer, Medregnet::Inngatte));
    let mut standing: Vec<Varsel> = ramme
        .and_then(|ramme| end_is_near(dag, &ramme))
        .into_iter()
        .collect();
    standing.extend(is_unused(dag, godtatt, avtaler));
    standing
}

/// The end of a frame that somebody still works in.
fn end_is_near(dag: Dato, ramme: &Ramme) -> Option<Varsel> {
    let gjelder = ramme.siste_tillatte_dag()?;
    let slag = match dag.days_until(gjelder) {
        0..=30 => Varselslag::TrettiDager,
        31..=90 => Varselslag::NittiDager,
        _ => return None,
    };
    let works = ramme.plan.siste_dag().is_some_and(|last| dag <= last);
    works.then_some(Varsel { slag, gjelder })
}

fn is_unused(dag: Dato, godtatt: Dato, avtaler: &[Avtale]) -> Option<Varsel> {
    let entered: Vec<_> = avtaler
        .iter()
        .filter_map(Avtale::inngatt)
        .map(|one| one.forlop())
        .collect();
    // Nobody is asked to use what is about to be used.
    if avtaler.iter().any(|avtale| is_coming(avtale, dag)) {
        return None;
    }
    let ended = entered.iter().map(|forlop| forlop.til).filter(|til| *til < dag);
    let gjelder = ended.chain([godtatt]).max()?;
    let since = gjelder.days_until(dag);
    (since >= gjelder.days_in_months(UNUSED_MONTHS)).then_some(Varsel {
        slag: Varselslag::Ubrukt,
        gjelder,
    })
}

/// Whether an agreement runs, is to begin, or waits for signatures. A draft may wait for ever.
fn is_coming(avtale: &Avtale, dag: Dato) -> bool {
    match avtale {
        Avtale::TilSignering(_) => true,
        Avtale::Inngatt(inngatt) => dag <= inngatt.forlop().til,
        Avtale::Utkast(_) | Avtale::Avsluttet(_) | Avtale::Kansellert(_) => false,
    }
}
