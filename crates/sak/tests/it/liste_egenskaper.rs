//! The list against the plain reference, and what must hold of every list.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::Index;
use regelverk::introduksjonsavtale::tildeling::{Kriterium, Onske};
use sak::prioritering::liste::Likhet;
use sak::prioritering::{Deltaker, Flytting, Inngrep, Liste, PlassRef, Plassutfall, Skjonnsvalg};

use crate::common;
use crate::liste_fasit::{fasit, of};

/// A round with what people did to it.
#[derive(Clone, Debug)]
struct Tilfelle {
    deltakere: Vec<Deltaker>,
    kapasitet: u64,
    rekkefolge: Vec<Kriterium>,
    inngrep: Inngrep,
}

impl Tilfelle {
    fn liste(&self) -> Liste {
        self.with_choice(self.inngrep.valg.clone())
    }

    fn with_choice(&self, valg: Option<Skjonnsvalg>) -> Liste {
        let flyttinger = self.inngrep.flyttinger.clone();
        let inngrep = Inngrep { flyttinger, valg };
        Liste::compute(&self.deltakere, self.kapasitet, &self.rekkefolge, &inngrep)
    }

    fn is_moved(&self, plass: PlassRef) -> bool {
        self.inngrep
            .flyttinger
            .iter()
            .any(|flytting| flytting.plass == plass)
    }
}

/// Few different needs, so that places are often equal; municipalities in another order than applications.
fn deltakere() -> impl Strategy<Value = Vec<Deltaker>> {
    let counts = (1_u64..5, 0_u64..4)
        .prop_flat_map(|(antall, behov)| (Just(antall), 0..=antall, Just(behov), 0..=antall));
    prop::collection::vec((counts, any::<u16>()), 0..7).prop_map(|all| {
        let each = (1..)
            .zip(all)
            .map(|(number, ((antall, antall_hovedformal, behov, tied), order))| {
                let onske = Onske {
                    id: format!("{order:05}-{number}"),
                    antall,
                    antall_hovedformal,
                    behov,
                    antall_knyttet_til_alis: tied,
                };
                common::deltaker(number, onske)
            });
        each.collect()
    })
}

fn rekkefolge() -> impl Strategy<Value = Vec<Kriterium>> {
    let shuffled = Just(Kriterium::DEFAULT_ORDER.to_vec()).prop_shuffle();
    (shuffled, 0_usize..=3).prop_map(|(mut kriterier, length)| {
        kriterier.truncate(length);
        kriterier
    })
}

/// Moves of some places, at most one of each, to anywhere: also to positions that no longer exist, and of a
/// place that takes no part.
fn flyttinger(deltakere: &[Deltaker]) -> impl Strategy<Value = Vec<Flytting>> + use<> {
    let mut plasser: Vec<PlassRef> = deltakere
        .iter()
        .flat_map(|deltaker| {
            (1..=deltaker.onske.antall).map(|plass| PlassRef {
                soknad: deltaker.soknad,
                plass,
            })
        })
        .collect();
    plasser.push(common::plass(99, 1));
    let last = plasser.len() as u64 + 2;
    let picked = Just(plasser).prop_shuffle();
    (picked, prop::collection::vec(0..=last, 0..5)).prop_map(|(plasser, til)| {
        let moves = plasser.into_iter().zip(til);
        moves.map(|(plass, til)| common::flytting(plass, til)).collect()
    })
}

/// Chooses `ledig` of the group.
fn choose(likhet: &Likhet, from: Index) -> Skjonnsvalg {
    let mut valgte = likhet.gruppe.clone();
    valgte.rotate_left(from.index(likhet.gruppe.len()));
    valgte.truncate(usize::try_from(likhet.ledig).unwrap());
    valgte.sort();
    common::valg(likhet.gruppe.clone(), valgte)
}

/// A choice that fits, one that fitted another capacity or the list before the moves, one of the wrong number.
fn valg(tilfelle: &Tilfelle, how: u8, from: Index) -> Option<Skjonnsvalg> {
    let mut other = tilfelle.clone();
    match how {
        0 => return None,
        1 => other.kapasitet = other.kapasitet.saturating_sub(1),
        2 => other.inngrep.flyttinger.clear(),
        _ => {}
    }
    let mut valg = choose(other.with_choice(None).likhet.as_ref()?, from);
    if how == 3 {
        valg.valgte.pop();
    }
    Some(valg)
}

fn tilfelle() -> impl Strategy<Value = Tilfelle> {
    let kapasitet = prop_oneof![12 => 0_u64..22, 1 => Just(u64::MAX)];
    (deltakere(), kapasitet, rekkefolge())
        .prop_flat_map(|(deltakere, kapasitet, rekkefolge)| {
            let moves = flyttinger(&deltakere);
            (
                Just(deltakere),
                Just(kapasitet),
                Just(rekkefolge),
                moves,
                0_u8..8,
                any::<Index>(),
            )
        })
        .prop_map(|(deltakere, kapasitet, rekkefolge, flyttinger, how, from)| {
            let inngrep = Inngrep {
                flyttinger,
                valg: None,
            };
            let mut tilfelle = Tilfelle {
                deltakere,
                kapasitet,
                rekkefolge,
                inngrep,
            };
            tilfelle.inngrep.valg = valg(&tilfelle, how, from);
            tilfelle
        })
}

/// A round whose tie nobody has chosen in.
fn undecided() -> impl Strategy<Value = Tilfelle> {
    tilfelle().prop_filter_map("no tie", |mut tilfelle| {
        tilfelle.inngrep.valg = None;
        tilfelle.liste().likhet.is_some().then_some(tilfelle)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn the_list_is_the_reference(tilfelle in tilfelle()) {
        let Tilfelle { deltakere, kapasitet, rekkefolge, inngrep } = &tilfelle;
        let expected = fasit(deltakere, *kapasitet, rekkefolge, inngrep);
        prop_assert_eq!(of(&tilfelle.liste()), expected);
    }

    #[test]
    fn every_place_stands_once_and_the_capacity_is_used_exactly(tilfelle in tilfelle()) {
        let liste = tilfelle.liste();
        let wanted: u64 = tilfelle.deltakere.iter().map(|deltaker| deltaker.onske.antall).sum();
        let places: BTreeSet<PlassRef> = liste.plasser.iter().map(|row| row.plass).collect();
        prop_assert_eq!(places.len() as u64, wanted);
        prop_assert_eq!(liste.plasser.len() as u64, wanted);
        let inside = liste.plasser.iter().filter(|row| row.utfall == Plassutfall::Innenfor).count() as u64;
        let room = liste.likhet.as_ref().filter(|likhet| !likhet.avgjort).map_or(0, |likhet| likhet.ledig);
        prop_assert_eq!(inside + room, tilfelle.kapasitet.min(wanted));
    }

    #[test]
    fn unmoved_places_keep_their_order_outside_a_decided_tie(tilfelle in tilfelle()) {
        let liste = tilfelle.liste();
        let tied: Vec<PlassRef> = match &liste.likhet {
            Some(likhet) if likhet.avgjort => likhet.gruppe.clone(),
            _ => Vec::new(),
        };
        let counts = |plass: &PlassRef| !tilfelle.is_moved(*plass) && !tied.contains(plass);
        let computed = liste.beregnet.plasser.iter().map(|place| PlassRef {
            soknad: tilfelle.deltakere[place.onske].soknad,
            plass: place.plass,
        });
        let computed: Vec<PlassRef> = computed.filter(counts).collect();
        let last: Vec<PlassRef> = liste.plasser.iter().map(|row| row.plass).filter(counts).collect();
        prop_assert_eq!(computed, last);
    }

    #[test]
    fn a_choice_changes_nothing_outside_its_group(tilfelle in tilfelle()) {
        let (with, without) = (tilfelle.liste(), tilfelle.with_choice(None));
        let in_force = with.likhet.as_ref().is_some_and(|likhet| likhet.avgjort);
        let fits = |likhet: &Likhet| tilfelle.inngrep.valg.as_ref().is_some_and(|valg| {
            valg.gruppe == likhet.gruppe && valg.valgte.len() as u64 == likhet.ledig
        });
        prop_assert_eq!(in_force, without.likhet.as_ref().is_some_and(fits));
        if !in_force {
            prop_assert_eq!(&with, &without, "a stale choice changed the list");
        }
        let gruppe = without.likhet.as_ref().map(|likhet| likhet.gruppe.clone()).unwrap_or_default();
        for row in &without.plasser {
            if !gruppe.contains(&row.plass) {
                prop_assert_eq!(with.find(row.plass), Some(row));
                prop_assert_eq!(with.waiting_number(row.plass), without.waiting_number(row.plass));
            }
        }
    }

    #[test]
    fn a_tie_may_end_as_its_range_says_and_is_settled_by_any_choice(
        tilfelle in undecided(), from in any::<Index>(),
    ) {
        let open = tilfelle.liste();
        let likhet = open.likhet.clone().unwrap();
        let size = likhet.gruppe.len();
        prop_assert!(likhet.ledig > 0 && likhet.ledig < size as u64);
        prop_assert_eq!(open.undecided(), size);
        let decided = tilfelle.with_choice(Some(choose(&likhet, from)));
        prop_assert_eq!(decided.undecided(), 0);
        let chosen = decided.likhet.clone().unwrap().valg.unwrap().valgte;
        for plass in &likhet.gruppe {
            let (first, last) = open.find(*plass).unwrap().endelig;
            let row = decided.find(*plass).unwrap();
            prop_assert!((first..=last).contains(&row.endelig.0));
            prop_assert_eq!(row.endelig.0, row.endelig.1);
            prop_assert_eq!(row.utfall == Plassutfall::Innenfor, chosen.contains(plass));
        }
    }

    #[test]
    fn the_waiting_list_is_numbered_from_one_without_gaps(tilfelle in tilfelle()) {
        let liste = tilfelle.liste();
        let numbers: Vec<u64> = liste.plasser.iter().filter_map(|row| liste.waiting_number(row.plass)).collect();
        if liste.undecided() == 0 {
            let count = liste.plasser.len() as u64 - tilfelle.kapasitet.min(liste.plasser.len() as u64);
            prop_assert_eq!(numbers, (1..=count).collect::<Vec<_>>());
        } else {
            prop_assert!(numbers.is_sorted_by(|one, next| one < next));
        }
    }
}
