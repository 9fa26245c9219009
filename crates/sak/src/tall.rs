//! Figures that everybody may have: who applied, for how much, and what came of it. Municipalities are public
//! bodies; no doctor and no text of an application is in here.
//!
//! How many places somebody wants is told when the deadline has passed, and what somebody got when the decision
//! is approved. Until then the figure is missing, not zero.

use std::collections::BTreeMap;

use regelverk::tid::Dato;

use crate::id::Kommunenummer;
use crate::runde::Runde;
use crate::utlysning::{Fase, Utlysning};
use crate::vedtak::Vedtak;

/// What one municipality, or all of them, wanted and got in a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Utbytte {
    /// Places wanted; `None` until the deadline has passed.
    pub onsket: Option<u64>,
    /// Places that approved decisions grant; `None` until there is one.
    pub tildelt: Option<u64>,
    /// Places that approved decisions put on the waiting list; `None` until there is one.
    pub venteliste: Option<u64>,
}

impl Utbytte {
    fn add(&mut self, other: Self) {
        self.onsket = sum(self.onsket, other.onsket);
        self.tildelt = sum(self.tildelt, other.tildelt);
        self.venteliste = sum(self.venteliste, other.venteliste);
    }
}

fn sum(a: Option<u64>, b: Option<u64>) -> Option<u64> {
    match (a, b) {
        (None, None) => None,
        (a, b) => Some(a.unwrap_or(0) + b.unwrap_or(0)),
    }
}

/// The figures of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rundetall {
    /// The call.
    pub utlysning: Utlysning,
    /// By municipality that applied.
    pub kommuner: BTreeMap<Kommunenummer, Utbytte>,
}

impl Rundetall {
    /// The figures of a round as they may be told on `dato`. `vedtak` are the decisions in it.
    pub fn of(runde: &Runde, vedtak: &[Vedtak], dato: Dato) -> Self {
        let closed = !matches!(runde.utlysning.fase(dato), Fase::Kommer | Fase::Apen { .. });
        let mut kommuner: BTreeMap<Kommunenummer, Utbytte> = BTreeMap::new();
        for soknad in runde.alle() {
            let Some(sendt) = soknad.sendt() else { continue };
            let decided = vedtak
                .iter()
                .find(|vedtak| matches!(vedtak, Vedtak::Godkjent(_)) && vedtak.soknad() == sendt.felles.id)
                .map(|vedtak| &vedtak.forslag().utfall);
            kommuner
                .entry(sendt.felles.kommune.clone())
                .or_default()
                .add(Utbytte {
                    onsket: closed.then(|| sendt.innhold.antall.unwrap_or(0)),
                    tildelt: decided.map(|utfall| utfall.tildelt.len() as u64),
                    venteliste: decided.map(|utfall| utfall.venteliste.len() as u64),
                });
        }
        Self {
            utlysning: runde.utlysning.clone(),
            kommuner,
        }
    }

    /// Municipalities that applied.
    pub fn sokere(&self) -> u64 {
        self.kommuner.len() as u64
    }

    /// All municipalities together.
    pub fn sum(&self) -> Utbytte {
        self.sum_of(|_| true)
    }

    /// Some of the municipalities together.
    pub fn sum_of(&self, wanted: impl Fn(&Kommunenummer) -> bool) -> Utbytte {
        let mut total = Utbytte::default();
        for (_, utbytte) in self.kommuner.iter().filter(|(nummer, _)| wanted(nummer)) {
            total.add(*utbytte);
        }
        total
    }
}

/// Where a municipality stands, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kommunestatus {
    /// Holds a place now.
    Plass,
    /// Has a place on the waiting list of the last round, and holds none.
    Venteliste,
    /// Applied in the last round, and holds no place.
    Sokt,
    /// None of these.
    Ingen,
}

impl Kommunestatus {
    /// All of them, the most first.
    pub const ALL: [Self; 4] = [Self::Plass, Self::Venteliste, Self::Sokt, Self::Ingen];

    /// The word that addresses, files and text keys use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Plass => "plass",
            Self::Venteliste => "venteliste",
            Self::Sokt => "sokt",
            Self::Ingen => "ingen",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.word() == word)
    }

    /// Where a municipality stands that holds `plasser` places, by its share in the last round.
    pub fn of(plasser: u64, siste: Option<&Utbytte>) -> Self {
        match siste {
            _ if plasser > 0 => Self::Plass,
            Some(utbytte) if utbytte.venteliste.unwrap_or(0) > 0 => Self::Venteliste,
            Some(_) => Self::Sokt,
            None => Self::Ingen,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_stays_missing_in_a_sum() {
        let known = Utbytte {
            onsket: Some(3),
            tildelt: Some(1),
            venteliste: None,
        };
        let mut total = Utbytte::default();
        assert_eq!(total.onsket, None);
        total.add(known);
        total.add(Utbytte::default());
        assert_eq!(total, known);
        total.add(known);
        assert_eq!((total.onsket, total.venteliste), (Some(6), None));
    }

    #[test]
    fn a_place_counts_more_than_a_wait() {
        let waiting = Utbytte {
            venteliste: Some(1),
            ..Utbytte::default()
        };
        assert_eq!(Kommunestatus::of(1, Some(&waiting)), Kommunestatus::Plass);
        assert_eq!(Kommunestatus::of(1, None), Kommunestatus::Plass);
        assert_eq!(Kommunestatus::of(0, Some(&waiting)), Kommunestatus::Venteliste);
        assert_eq!(
            Kommunestatus::of(0, Some(&Utbytte::default())),
            Kommunestatus::Sokt
        );
        assert_eq!(Kommunestatus::of(0, None), Kommunestatus::Ingen);
        for status in Kommunestatus::ALL {
            assert_eq!(Kommunestatus::from_word(status.word()), Some(status));
        }
    }
}
