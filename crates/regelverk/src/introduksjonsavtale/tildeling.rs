//! The order of priority: who gets the places when more are wanted than are free.
//!
//! # What it says
//! The unit is a *wanted place*. An application for `n` contributes places 1 to `n`. The criteria are
//! compared in the order that the call lists; the first difference decides:
//!
//! 1. a place that serves the main purpose before one that does not;
//! 2. the larger need quotient `b / k` first: `b` doctors who need to specialise, `k` the number of the place
//!    within its application (the method of highest averages, compared as exact fractions);
//! 3. a place that is not tied to an ALIS agreement before one that is.
//!
//! Places that are equal across the cut are not decided here: a person decides, with a reason.
//!
//! # Interpretation
//! The quotient and the place of the third criterion. S2 lists the first two, S1 point 7 the third.
//!
//! # Source
//! S2, "Prioriteringskriterier"; S1 point 7.

use std::cmp::{Ordering, Reverse};

use serde::{Deserialize, Serialize};

/// One criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kriterium {
    /// Serves the main purpose.
    Formal,
    /// The need quotient.
    Behov,
    /// Not tied to an ALIS agreement.
    Alis,
}

impl Kriterium {
    /// The default order.
    pub const DEFAULT_ORDER: [Self; 3] = [Self::Formal, Self::Behov, Self::Alis];

    /// The word that contracts and the database use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Formal => "formal",
            Self::Behov => "behov",
            Self::Alis => "alis",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::DEFAULT_ORDER
            .into_iter()
            .find(|kriterium| kriterium.word() == word)
    }
}

/// What one application brings to the ranking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Onske {
    /// Tells applications apart, and orders equal places (by bytes) so that the same input always gives the
    /// same list. It decides nothing.
    pub id: String,
    /// Places wanted.
    pub antall: u64,
    /// Of these, the first ones, that serve the main purpose.
    pub antall_hovedformal: u64,
    /// Permanently employed doctors in other general medical work who need to specialise.
    pub behov: u64,
    /// Of the places, the last ones, that are tied to an ALIS agreement.
    pub antall_knyttet_til_alis: u64,
}

/// One wanted place with its rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RangertPlass {
    /// Which of the wishes, by its position in the input.
    pub onske: usize,
    /// The number of the place within its application, from 1.
    pub plass: u64,
    /// 1 for the first. Equal places share a rank, and the next rank skips as many (1, 2, 2, 4).
    pub rang: u64,
}

/// All wanted places in order, cut at the capacity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rangering {
    /// In order of rank, equal places by id and then number.
    pub plasser: Vec<RangertPlass>,
    /// How many from the start are within the capacity for certain.
    pub innenfor: usize,
    /// How many after these are equal across the cut.
    pub likt: usize,
    /// For how many of the equal places there is room.
    pub skjonn_antall: usize,
}

impl Rangering {
    /// The places within the capacity.
    pub fn tildelt(&self) -> &[RangertPlass] {
        &self.plasser[..self.innenfor]
    }

    /// The places that are equal across the cut. A person decides.
    pub fn skjonn(&self) -> &[RangertPlass] {
        &self.plasser[self.innenfor..self.innenfor + self.likt]
    }

    /// The places beyond the capacity, in order.
    pub fn venteliste(&self) -> &[RangertPlass] {
        &self.plasser[self.innenfor + self.likt..]
    }
}

/// A wanted place with all that the criteria compare.
struct Kandidat {
    onske: usize,
    plass: u64,
    hovedformal: bool,
    behov: u64,
    fri: bool,
}

impl Kandidat {
    fn compare(&self, other: &Self, rekkefolge: &[Kriterium]) -> Ordering {
        rekkefolge
            .iter()
            .map(|kriterium| match kriterium {
                Kriterium::Formal => Reverse(self.hovedformal).cmp(&Reverse(other.hovedformal)),
                Kriterium::Behov => self.compare_quotient(other),
                Kriterium::Alis => Reverse(self.fri).cmp(&Reverse(other.fri)),
            })
            .find(|order| order.is_ne())
            .unwrap_or(Ordering::Equal)
    }

    /// `b₁/k₁` against `b₂/k₂`, larger first, by multiplying crosswise: 64 × 64 bits fit in 128, so nothing
    /// is rounded.
    fn compare_quotient(&self, other: &Self) -> Ordering {
        let mine = u128::from(self.behov) * u128::from(other.plass);
        let theirs = u128::from(other.behov) * u128::from(self.plass);
        theirs.cmp(&mine)
    }
}

/// Ranks all wanted places and cuts the list at `kapasitet`, the number of places to hand out now.
/// Criteria that `rekkefolge` leaves out are not compared.
pub fn rank(kapasitet: u64, onsker: &[Onske], rekkefolge: &[Kriterium]) -> Rangering {
    let mut kandidater: Vec<Kandidat> = onsker
        .iter()
        .enumerate()
        .flat_map(|(index, onske)| candidates(index, onske))
        .collect();
    kandidater.sort_unstable_by(|first, second| {
        first
            .compare(second, rekkefolge)
            .then_with(|| {
                onsker[first.onske]
                    .id
                    .as_bytes()
                    .cmp(onsker[second.onske].id.as_bytes())
            })
            .then_with(|| first.plass.cmp(&second.plass))
    });

    let cut = usize::try_from(kapasitet).unwrap_or(usize::MAX);
    let mut plasser: Vec<RangertPlass> = Vec::with_capacity(kandidater.len());
    let (mut innenfor, mut likt, mut skjonn_antall) = (kandidater.len(), 0, 0);
    for group in kandidater.chunk_by(|first, second| first.compare(second, rekkefolge).is_eq()) {
        let (start, end) = (plasser.len(), plasser.len() + group.len());
        let rang = start as u64 + 1;
        plasser.extend(group.iter().map(|k| RangertPlass {
            onske: k.onske,
            plass: k.plass,
            rang,
        }));
        if start <= cut && cut < end {
            innenfor = start;
            if start < cut {
                (likt, skjonn_antall) = (group.len(), cut - start);
            }
        }
    }
    Rangering {
        plasser,
        innenfor,
        likt,
        skjonn_antall,
    }
}

fn candidates(index: usize, onske: &Onske) -> impl Iterator<Item = Kandidat> + '_ {
    let free = onske.antall.saturating_sub(onske.antall_knyttet_til_alis);
    (1..=onske.antall).map(move |plass| Kandidat {
        onske: index,
        plass,
        hovedformal: plass <= onske.antall_hovedformal,
        behov: onske.behov,
        fri: plass <= free,
    })
}
