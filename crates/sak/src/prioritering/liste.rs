//! The list: computed order and final order side by side.

use std::collections::BTreeMap;

use regelverk::introduksjonsavtale::tildeling::{self, Kriterium, Onske, Rangering};

use super::{Flytting, Inngrep, PlassRef, Skjonnsvalg};
use crate::id::SoknadId;

/// An application that takes part in the ranking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deltaker {
    /// The application.
    pub soknad: SoknadId,
    /// What it brings to the ranking. Its id is the municipality's number.
    pub onske: Onske,
}

/// What the final order means for a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Plassutfall {
    /// Within the capacity.
    Innenfor,
    /// Equal to others across the cut: a person must choose.
    Likt,
    /// Beyond the capacity.
    Venteliste,
}

/// One row of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListePlass {
    /// The place.
    pub plass: PlassRef,
    /// Which of the participants, by position.
    pub deltaker: usize,
    /// The computed rank: the first and the last position of its group of equals.
    pub beregnet: (u64, u64),
    /// The final position, or the first and last that it may get while its group is undecided.
    pub endelig: (u64, u64),
    /// What that means.
    pub utfall: Plassutfall,
    /// The move, if somebody moved it.
    pub flyttet: Option<Flytting>,
}

/// Places that are equal across the cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likhet {
    /// The equal places, sorted.
    pub gruppe: Vec<PlassRef>,
    /// For how many there is room.
    pub ledig: u64,
    /// Whether somebody has chosen, for exactly this group.
    pub avgjort: bool,
    /// The choice, if it was made for exactly this group.
    pub valg: Option<Skjonnsvalg>,
}

impl Likhet {
    /// A choice is in force only for exactly this group and room.
    fn new(mut gruppe: Vec<PlassRef>, ledig: usize, valg: Option<&Skjonnsvalg>) -> Self {
        gruppe.sort_unstable();
        let valg = valg.filter(|valg| {
            let chosen_once = valg.valgte.is_sorted_by(|one, next| one < next);
            let of_the_group = |plass: &PlassRef| gruppe.binary_search(plass).is_ok();
            valg.gruppe == gruppe
                && valg.valgte.len() == ledig
                && chosen_once
                && valg.valgte.iter().all(of_the_group)
        });
        Self {
            avgjort: valg.is_some(),
            valg: valg.cloned(),
            gruppe,
            ledig: ledig as u64,
        }
    }
}

/// Computed and final order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Liste {
    /// Places to hand out.
    pub kapasitet: u64,
    /// What the rules compute.
    pub beregnet: Rangering,
    /// All wanted places in final order.
    pub plasser: Vec<ListePlass>,
    /// Places that are equal across the cut, also after somebody has chosen.
    pub likhet: Option<Likhet>,
}

impl Liste {
    /// Computes the list. Moves are carried out one after another on the computed order; the places that
    /// nobody moved keep theirs, and a choice orders the equal ones among them.
    pub fn compute(
        deltakere: &[Deltaker],
        kapasitet: u64,
        rekkefolge: &[Kriterium],
        inngrep: &Inngrep,
    ) -> Self {
        let onsker: Vec<Onske> = deltakere.iter().map(|deltaker| deltaker.onske.clone()).collect();
        let beregnet = tildeling::rank(kapasitet, &onsker, rekkefolge);
        let refs: Vec<PlassRef> = beregnet
            .plasser
            .iter()
            .map(|plass| PlassRef {
                soknad: deltakere[plass.onske].soknad,
                plass: plass.plass,
            })
            .collect();
        let moved: BTreeMap<PlassRef, &Flytting> = inngrep
            .flyttinger
            .iter()
            .map(|flytting| (flytting.plass, flytting))
            .collect();

        let mut order = apply_moves(&refs, &inngrep.flyttinger);
        let unmoved: Vec<usize> = (0..order.len())
            .filter(|&slot| !moved.contains_key(&refs[order[slot]]))
            .collect();
        let cut = usize::try_from(kapasitet).unwrap_or(usize::MAX);
        let mut tied = tied_slots(&unmoved, cut, |slot| beregnet.plasser[order[slot]].rang);
        let likhet = (!tied.is_empty()).then(|| {
            let gruppe = tied.iter().map(|&slot| refs[order[slot]]).collect();
            let ledig = tied.partition_point(|&slot| slot < cut);
            Likhet::new(gruppe, ledig, inngrep.valg.as_ref())
        });
        if let Some(valg) = likhet.as_ref().and_then(|likhet| likhet.valg.as_ref()) {
            let mut decided: Vec<usize> = tied.iter().map(|&slot| order[slot]).collect();
            decided.sort_by_key(|&index| valg.valgte.binary_search(&refs[index]).is_err());
            for (&slot, index) in tied.iter().zip(decided) {
                order[slot] = index;
            }
            tied = &[];
        }

        let ranges = computed_ranges(&beregnet);
        let rows = order.iter().enumerate().map(|(slot, &index)| {
            let utfall = match (tied.binary_search(&slot), slot < cut) {
                (Ok(_), _) => Plassutfall::Likt,
                (Err(_), true) => Plassutfall::Innenfor,
                (Err(_), false) => Plassutfall::Venteliste,
            };
            let (first, last) = match (utfall, tied) {
                (Plassutfall::Likt, [first, .., last]) => (*first, *last),
                _ => (slot, slot),
            };
            ListePlass {
                plass: refs[index],
                deltaker: beregnet.plasser[index].onske,
                beregnet: ranges[index],
                endelig: (first as u64 + 1, last as u64 + 1),
                utfall,
                flyttet: moved.get(&refs[index]).map(|&flytting| flytting.clone()),
            }
        });
        Self {
            kapasitet,
            plasser: rows.collect(),
            beregnet,
            likhet,
        }
    }

    /// The row of a place.
    pub fn find(&self, plass: PlassRef) -> Option<&ListePlass> {
        self.plasser.iter().find(|row| row.plass == plass)
    }

    /// The rows of one application, in final order.
    pub fn of(&self, soknad: SoknadId) -> impl Iterator<Item = &ListePlass> {
        self.plasser.iter().filter(move |row| row.plass.soknad == soknad)
    }

    /// Equal places that nobody has chosen between.
    pub fn undecided(&self) -> usize {
        self.plasser
            .iter()
            .filter(|row| row.utfall == Plassutfall::Likt)
            .count()
    }

    /// The place's number on the waiting list, from 1; `None` if it is not on it. Everything beyond the
    /// capacity waits, so the number holds also while others are equal across the cut: those of them that are
    /// not chosen wait too, in the positions that they have.
    pub fn waiting_number(&self, plass: PlassRef) -> Option<u64> {
        self.find(plass).and_then(|row| self.waiting_number_of(row))
    }

    pub(crate) fn waiting_number_of(&self, row: &ListePlass) -> Option<u64> {
        (row.utfall == Plassutfall::Venteliste).then(|| row.endelig.0.saturating_sub(self.kapasitet))
    }
}

/// Indices into the computed order, after the moves.
fn apply_moves(refs: &[PlassRef], flyttinger: &[Flytting]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..refs.len()).collect();
    for flytting in flyttinger {
        let Some(slot) = order.iter().position(|&index| refs[index] == flytting.plass) else {
            continue;
        };
        let index = order.remove(slot);
        let target = usize::try_from(flytting.til.saturating_sub(1)).unwrap_or(usize::MAX);
        order.insert(target.min(order.len()), index);
    }
    order
}

/// The slots of the places that are equal with some before the cut and some beyond it. Of the slots in
/// `unmoved`, where the computed order is kept, so that equal places follow each other.
fn tied_slots(unmoved: &[usize], cut: usize, rang: impl Fn(usize) -> u64) -> &[usize] {
    let (inside, beyond) = unmoved.split_at(unmoved.partition_point(|&slot| slot < cut));
    let (Some(&last), Some(&first)) = (inside.last(), beyond.first()) else {
        return &[];
    };
    let tied = rang(last);
    if rang(first) != tied {
        return &[];
    }
    let start = unmoved.partition_point(|&slot| rang(slot) < tied);
    let end = unmoved.partition_point(|&slot| rang(slot) <= tied);
    &unmoved[start..end]
}

/// For each place in computed order, the first and the last position of its group of equals.
fn computed_ranges(beregnet: &Rangering) -> Vec<(u64, u64)> {
    let groups = beregnet.plasser.chunk_by(|one, next| one.rang == next.rang);
    groups
        .flat_map(|group| {
            let first = group[0].rang;
            std::iter::repeat_n((first, first + group.len() as u64 - 1), group.len())
        })
        .collect()
}
