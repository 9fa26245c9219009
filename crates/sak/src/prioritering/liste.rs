//! The list: computed order and final order side by side.

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

        let order = apply_moves(&refs, &inngrep.flyttinger);
        let moved: Vec<Option<&Flytting>> = refs
            .iter()
            .map(|plass| {
                inngrep
                    .flyttinger
                    .iter()
                    .find(|flytting| flytting.plass == *plass)
            })
            .collect();
        let slots: Vec<usize> = (0..order.len())
            .filter(|&slot| moved[order[slot]].is_none())
            .collect();
        let mut unmoved: Vec<usize> = slots.iter().map(|&slot| order[slot]).collect();
        let cut = usize::try_from(kapasitet).unwrap_or(usize::MAX);
        let room = slots.iter().filter(|&&slot| slot < cut).count();

        let tie = tie_across(&unmoved, room, &beregnet);
        let likhet = tie.map(|(start, end)| {
            let mut gruppe: Vec<PlassRef> = unmoved[start..end].iter().map(|&index| refs[index]).collect();
            gruppe.sort_unstable();
            let ledig = room - start;
            let valg = inngrep
                .valg
                .as_ref()
                .filter(|valg| valg.gruppe == gruppe && valg.valgte.len() == ledig);
            if let Some(valg) = valg {
                unmoved[start..end].sort_by_key(|&index| !valg.valgte.contains(&refs[index]));
            }
            Likhet {
                gruppe,
                ledig: ledig as u64,
                avgjort: valg.is_some(),
                valg: valg.cloned(),
            }
        });
        let undecided = tie.filter(|_| likhet.as_ref().is_some_and(|likhet| !likhet.avgjort));

        let mut order = order;
        for (&slot, &index) in slots.iter().zip(&unmoved) {
            order[slot] = index;
        }
        let tied_slots = undecided
            .map(|(start, end)| &slots[start..end])
            .unwrap_or_default();
        let plasser = order
            .iter()
            .enumerate()
            .map(|(slot, &index)| {
                let tied = tied_slots.binary_search(&slot).is_ok();
                let range = (
                    tied_slots.first().copied().unwrap_or(slot),
                    tied_slots.last().copied().unwrap_or(slot),
                );
                let (first, last) = if tied { range } else { (slot, slot) };
                ListePlass {
                    plass: refs[index],
                    deltaker: beregnet.plasser[index].onske,
                    beregnet: computed_range(&beregnet, index),
                    endelig: (first as u64 + 1, last as u64 + 1),
                    utfall: match (tied, slot < cut) {
                        (true, _) => Plassutfall::Likt,
                        (false, true) => Plassutfall::Innenfor,
                        (false, false) => Plassutfall::Venteliste,
                    },
                    flyttet: moved[index].cloned(),
                }
            })
            .collect();
        Self {
            kapasitet,
            beregnet,
            plasser,
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

/// The run of equal places in `unmoved` that has members on both sides of `room`.
fn tie_across(unmoved: &[usize], room: usize, beregnet: &Rangering) -> Option<(usize, usize)> {
    let rang = |position: usize| unmoved.get(position).map(|&index| beregnet.plasser[index].rang);
    let inside = rang(room.checked_sub(1)?)?;
    (rang(room)? == inside).then_some(())?;
    let start = unmoved
        .iter()
        .position(|&index| beregnet.plasser[index].rang == inside)?;
    let length = unmoved[start..]
        .iter()
        .take_while(|&&index| beregnet.plasser[index].rang == inside)
        .count();
    Some((start, start + length))
}

fn computed_range(beregnet: &Rangering, index: usize) -> (u64, u64) {
    let rang = beregnet.plasser[index].rang;
    let after = beregnet.plasser[index..]
        .iter()
        .take_while(|plass| plass.rang == rang)
        .count();
    (rang, (index + after) as u64)
}
