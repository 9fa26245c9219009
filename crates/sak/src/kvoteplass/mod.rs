//! A place of the quota: offered, accepted or declined, perhaps given back. Its whole life is kept, step by step.

mod svar;
mod tilstand;

use regelverk::parameter::SVARFRIST_DAGER;
use regelverk::regel::Regeldag;
use regelverk::tid::{Dato, Tidspunkt};
use serde::{Deserialize, Serialize};

use crate::aktor::Aktor;
use crate::id::{Kommunenummer, KvoteplassId, SoknadId, TilbudId, VedtakId};
use crate::prioritering::PlassRef;
pub use svar::PlassFeil;
pub use tilstand::{PlassTilstand, Plasstegslag, Returgrunn};

/// One thing that happened to a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plassteg {
    /// What.
    pub slag: Plasstegslag,
    /// Who did it.
    pub av: Aktor,
    /// When.
    pub tidspunkt: Tidspunkt,
    /// The kind of reason; only when a place is given back.
    pub grunn: Option<Returgrunn>,
    /// The reason in words, where one was given.
    pub begrunnelse: Option<String>,
    /// The last day to answer that was set; only when a place is offered or the day is moved.
    pub svarfrist: Option<Dato>,
}

/// A place with all that has happened to it. A number that is used again is another place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kvoteplass {
    /// The id.
    pub id: KvoteplassId,
    /// Its number in the quota: unique among the places that are held, at most the quota when it was issued.
    pub nummer: u64,
    /// The quota in force when it was issued.
    pub kvote: u64,
    /// The application that it was offered to.
    pub soknad: SoknadId,
    /// The number of the place within the application.
    pub plass: u64,
    /// The decision that it rests on.
    pub vedtak: VedtakId,
    /// The offer from the queue that it came from; `None` if the decision itself granted it.
    pub tilbud: Option<TilbudId>,
    /// The municipality that it was offered to.
    pub kommune: Kommunenummer,
    /// The day it was issued.
    pub tildelt: Dato,
    /// What has become of it.
    pub tilstand: PlassTilstand,
    /// The last day to answer; `None` for places that were granted before there were offers.
    pub svarfrist: Option<Dato>,
    /// What has happened, in order.
    pub steg: Vec<Plassteg>,
}

impl Kvoteplass {
    /// The wanted place that it answers.
    pub const fn wanted(&self) -> PlassRef {
        PlassRef {
            soknad: self.soknad,
            plass: self.plass,
        }
    }

    /// Whether it counts against the quota.
    pub const fn is_held(&self) -> bool {
        self.tilstand.is_held()
    }

    /// Whether it counted against the quota at a moment.
    pub fn was_held(&self, at: Tidspunkt) -> bool {
        let until_then = self.steg.iter().take_while(|steg| steg.tidspunkt <= at);
        until_then
            .last()
            .is_some_and(|steg| steg.slag.leads_to().is_held())
    }

    /// Whether it is an offer that should have been answered before `today`. It does not lapse by itself.
    pub fn is_overdue(&self, today: Dato) -> bool {
        self.tilstand == PlassTilstand::Tilbudt && self.svarfrist.is_some_and(|last| last < today)
    }

    /// The day of the last thing that happened to it.
    pub fn since(&self) -> Dato {
        self.steg
            .last()
            .map_or(self.tildelt, |steg| steg.tidspunkt.dato())
    }
}

/// The last day to answer an offer that is made on `dato`: the parameter in force that day. `None` before the
/// first rulebook or beyond the last date.
pub fn svarfrist(dato: Dato) -> Option<Dato> {
    let dag = Regeldag::new(dato)?;
    dato.plus_days(SVARFRIST_DAGER.on(dag).verdi)
}

/// How the quota is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kvotestatus {
    /// The quota.
    pub kvote: u64,
    /// Places that are held: offered or accepted.
    pub tildelt: u64,
    /// Of these, places that are offered and not answered.
    pub tilbudt: u64,
    /// Numbers that were held once and are free now: declined, withdrawn or given back.
    pub returnert: u64,
}

impl Kvotestatus {
    /// Places that can be handed out: the quota less those held, never below zero.
    pub const fn ledige(self) -> u64 {
        self.kvote.saturating_sub(self.tildelt)
    }
}

/// The `count` smallest numbers from 1 to `kvote` that are not in `taken`; `None` if there are not so many.
pub fn free_numbers(kvote: u64, taken: &[u64], count: usize) -> Option<Vec<u64>> {
    let free: Vec<u64> = (1..=kvote)
        .filter(|number| !taken.contains(number))
        .take(count)
        .collect();
    (free.len() == count).then_some(free)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_place_is_the_last() {
        let taken: Vec<u64> = (1..=64).collect();
        assert_eq!(free_numbers(65, &taken, 1), Some(vec![65]));
        assert_eq!(free_numbers(65, &taken, 2), None);
        assert_eq!(free_numbers(65, &[2, 3], 3), Some(vec![1, 4, 5]));
        assert_eq!(free_numbers(0, &[], 1), None);
    }

    #[test]
    fn an_offer_can_be_answered_for_three_weeks() {
        let made = Dato::constant(2022, 4, 28);
        assert_eq!(svarfrist(made), Some(Dato::constant(2022, 5, 19)));
    }
}
