//! What stands around an agreement when somebody does something with it, and what the rules say then.

use std::collections::BTreeMap;

use regelverk::introduksjonsavtale::avtale::{self as regler, Signert};
use regelverk::introduksjonsavtale::varighet::Avtaleplan;
use regelverk::regel::Regeldag;
use regelverk::tid::Dato;
use regelverk::vurdering::Vurdering;
use thiserror::Error;

use super::{Avtale, Felles, Inngatt, Innhold};
use crate::id::AvtaleId;
use crate::kvoteplass::{Kvoteplass, PlassTilstand};

/// What stands around an agreement. The store reads it in the transaction that keeps the new state.
#[derive(Clone, Copy, Debug)]
pub struct Omgivelser<'a> {
    /// The place.
    pub plass: &'a Kvoteplass,
    /// All agreements under it; the one that is acted on may be among them.
    pub avtaler: &'a [Avtale],
    /// Other introduction agreements that the doctor has at the time, under any place. `None` is unknown.
    pub andre_aktive: Option<u64>,
    /// The last day of the agreement that is registered to Helfo, if any is.
    pub registrert: Option<Dato>,
}

/// Why the rules stop an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Regelfeil {
    /// The place is not the agreement's, or the municipality does not hold it.
    #[error("the municipality does not hold the place")]
    Plass,
    /// There is no rulebook for the day.
    #[error("no rulebook for {0}")]
    IngenRegler(Dato),
    /// An agreement of an earlier frame ends, or one of a later frame begins, on or across this day.
    #[error("the frames of a place follow each other: {0}")]
    Rammerekkefolge(Dato),
    /// These verdicts stop it: a demand that is not met, or one that needs a reason and has none.
    #[error("stopped by {} verdicts", .0.len())]
    Stoppet(Vec<Vurdering>),
}

impl Omgivelser<'_> {
    /// Other agreements under the place that all have signed.
    pub(super) fn others(&self, id: AvtaleId) -> impl Iterator<Item = &Inngatt> {
        let entered = self.avtaler.iter().filter_map(Avtale::inngatt);
        entered.filter(move |other| other.felles.id != id && other.felles.plass == self.plass.id)
    }

    /// Those of the same frame, as the arithmetic of time takes them.
    pub(super) fn in_frame(&self, felles: &Felles) -> Vec<Avtaleplan> {
        let same = self
            .others(felles.id)
            .filter(|other| other.felles.ramme == felles.ramme);
        same.map(|other| other.forlop().plan()).collect()
    }

    /// Where days from `fra` to `til` meet an agreement of another frame, or come on the wrong side of it.
    pub(super) fn frames_cross(&self, felles: &Felles, fra: Dato, til: Dato) -> Option<Dato> {
        let crosses = |other: &Inngatt| {
            let forlop = other.forlop();
            match other.felles.ramme.cmp(&felles.ramme) {
                std::cmp::Ordering::Less => (fra <= forlop.til).then_some(forlop.til),
                std::cmp::Ordering::Greater => (forlop.fra <= til).then_some(forlop.fra),
                std::cmp::Ordering::Equal => None,
            }
        };
        self.others(felles.id).find_map(crosses)
    }

    /// Whether the municipality holds the place of an agreement.
    pub(super) fn holds(&self, felles: &Felles) -> bool {
        self.plass.id == felles.plass && self.plass.tilstand == PlassTilstand::Tildelt
    }

    /// Every verdict on an agreement on a day.
    ///
    /// # Errors
    /// If there is no rulebook for the day.
    pub fn judge(
        &self,
        felles: &Felles,
        innhold: &Innhold,
        signert: Signert,
        today: Dato,
    ) -> Result<Vec<Vurdering>, Regelfeil> {
        let dag = Regeldag::new(today).ok_or(Regelfeil::IngenRegler(today))?;
        let fakta = innhold.fakta(today, signert, self.in_frame(felles), self.andre_aktive);
        Ok(regler::judge(&fakta, dag))
    }

    /// Whether an agreement can go on: nothing that the rules demand is missing, and what needs a reason has one.
    pub(super) fn check(
        &self,
        felles: &Felles,
        (innhold, begrunnelser): (&Innhold, &BTreeMap<String, String>),
        signert: Signert,
        today: Dato,
    ) -> Result<(), Regelfeil> {
        if !self.holds(felles) {
            return Err(Regelfeil::Plass);
        }
        let crossed = innhold.fra.zip(innhold.til);
        if let Some(dag) = crossed.and_then(|(fra, til)| self.frames_cross(felles, fra, til)) {
            return Err(Regelfeil::Rammerekkefolge(dag));
        }
        let has_reason = |one: &Vurdering| {
            let reason = begrunnelser.get(one.id().0);
            reason.is_some_and(|reason| !reason.trim().is_empty())
        };
        let stops = |one: &Vurdering| one.blocks() || one.needs_answer() && !has_reason(one);
        let verdicts = self.judge(felles, innhold, signert, today)?;
        let stopped: Vec<Vurdering> = verdicts.into_iter().filter(stops).collect();
        if stopped.is_empty() {
            Ok(())
        } else {
            Err(Regelfeil::Stoppet(stopped))
        }
    }
}
