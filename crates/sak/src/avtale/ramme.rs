//! The frame of a place: what its agreements use, what is left, and how long they may go on. A place with two
//! periods has two frames, one after the other.

use regelverk::introduksjonsavtale::varighet::{Avtaleplan, Brudd, Dag, Grense, Plan, Varighet, brudd};
use regelverk::tid::Dato;

use super::{Avtale, Vilkar};

/// A frame that has begun, or is planned to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ramme {
    /// Its number under the place, from 1.
    pub nummer: u64,
    /// Its agreements.
    pub plan: Plan,
    /// The limits of its first day.
    pub grense: Grense,
    /// What the agreements amount to.
    pub varighet: Varighet,
}

/// The frames, from 1, that can take one more agreement that begins on a day or later. A frame is over when a later
/// one has begun.
pub fn open_frames(avtaler: &[Avtale], perioder: u64, dag: Dato) -> Vec<u64> {
    let entered = avtaler.iter().filter(|avtale| avtale.inngatt().is_some());
    let begun = entered.map(|avtale| avtale.felles().ramme).max().unwrap_or(1);
    let has_room = |nummer: &u64| {
        let ramme = Ramme::of(avtaler, *nummer, Medregnet::Inngatte);
        ramme.is_none_or(|ramme| ramme.has_room_from(dag))
    };
    (begun..=perioder).filter(has_room).collect()
}

/// Which agreements are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medregnet {
    /// Those that all have signed.
    Inngatte,
    /// Also drafts and those that wait for signatures, as far as their terms are known.
    Planlagte,
}

impl Avtale {
    /// As the arithmetic of time takes it; `None` for one that is cancelled, not counted, or whose terms are not
    /// known.
    pub fn plan(&self, medregnet: Medregnet) -> Option<Avtaleplan> {
        let planned = |vilkar: Vilkar| {
            let Vilkar {
                fra,
                til,
                stillingsandel,
                lis,
                ..
            } = vilkar;
            Avtaleplan::constant(lis.to_string(), fra, til, stillingsandel)
        };
        match (self, medregnet) {
            (Self::Inngatt(_) | Self::Avsluttet(_), _) => Some(self.inngatt()?.forlop().plan()),
            (Self::Utkast(utkast), Medregnet::Planlagte) => {
                Vilkar::of(&utkast.utfylt.innhold).ok().map(planned)
            }
            (Self::TilSignering(signering), Medregnet::Planlagte) => Some(planned(signering.vilkar.clone())),
            (Self::Kansellert(_) | Self::Utkast(_) | Self::TilSignering(_), _) => None,
        }
    }
}

impl Ramme {
    /// A frame of a place, from all agreements under it. `None` while none is counted.
    pub fn of(avtaler: &[Avtale], nummer: u64, medregnet: Medregnet) -> Option<Self> {
        let own = avtaler.iter().filter(|avtale| avtale.felles().ramme == nummer);
        let avtaler: Vec<Avtaleplan> = own.filter_map(|avtale| avtale.plan(medregnet)).collect();
        let fra = avtaler.iter().map(|avtale| avtale.fra).min()?;
        let (plan, grense) = (Plan { fra, avtaler }, Grense::of_frame(fra));
        let varighet = Varighet::compute(&plan, &grense);
        Some(Self {
            nummer,
            plan,
            grense,
            varighet,
        })
    }

    /// Units used (a day in a full position is 10 000).
    pub const fn brukt(&self) -> i64 {
        self.varighet.brukt_enheter
    }

    /// Units left, never below zero.
    pub fn igjen(&self) -> i64 {
        (self.varighet.ramme_enheter - self.varighet.brukt_enheter).max(0)
    }

    /// The last day that both limits allow, if the agreement that begins last goes on. `None` beyond the dates
    /// that can be printed.
    pub fn siste_tillatte_dag(&self) -> Option<Dato> {
        self.varighet.siste_tillatte_dag?.dato()
    }

    /// Whether a shortest possible agreement that begins on a day, or the day after the last agreement if that is
    /// later, would fit into what is left.
    pub fn has_room_from(&self, dag: Dato) -> bool {
        let after = self.plan.siste_dag().and_then(|last| last.plus_days(1));
        let fra = after.map_or(dag, |after| after.max(dag));
        let days = fra.days_in_months(self.grense.minstetid_maneder);
        let least = i64::from(self.grense.stillingsandel_minst);
        let last = Dag(Dag::of(fra).0 + days - 1);
        days * least <= self.igjen() && last <= self.varighet.kalendergrense
    }

    /// Where its agreements break a limit.
    pub fn brudd(&self) -> Vec<Brudd<'_>> {
        brudd::all(&self.plan, &self.varighet, &self.grense)
    }
}
