//! The order of priority against a plain reference, over thousands of random rounds, and what must hold of
//! every round.

use proptest::prelude::*;
use regelverk::introduksjonsavtale::tildeling::{Kriterium, Onske, RangertPlass, rank};

#[path = "tildeling/referanse.rs"]
mod referanse;

use referanse::{Fasit, fordel, gar_foran, plasser};

/// The largest number that a contract takes.
const LARGEST: u64 = 1 << 53;

/// Needs that often give equal fractions (1/1 = 2/2 = 3/3), none, and some that only exact arithmetic can
/// tell apart.
fn behov() -> impl Strategy<Value = u64> {
    prop_oneof![
        6 => 0_u64..7,
        2 => prop::sample::select(vec![12, 24, 60]),
        2 => (0_u64..4).prop_map(|fewer| LARGEST - fewer),
        1 => 0..=LARGEST,
    ]
}

/// Ids are compared by bytes, so capitals, digits and æøå are among them.
fn onsker() -> impl Strategy<Value = Vec<Onske>> {
    let onske = ("[0-9A-Caå]{1,3}", 1_u64..6, behov()).prop_flat_map(|(id, antall, behov)| {
        (0..=antall, 0..=antall).prop_map(move |(antall_hovedformal, antall_knyttet_til_alis)| Onske {
            id: id.clone(),
            antall,
            antall_hovedformal,
            behov,
            antall_knyttet_til_alis,
        })
    });
    prop::collection::vec(onske, 0..9).prop_map(|mut onsker| {
        let mut seen = std::collections::BTreeSet::new();
        onsker.retain(|onske| seen.insert(onske.id.clone()));
        onsker
    })
}

/// Any part of the criteria, in any order.
fn rekkefolge() -> impl Strategy<Value = Vec<Kriterium>> {
    let shuffled = Just(Kriterium::DEFAULT_ORDER.to_vec()).prop_shuffle();
    (shuffled, 0_usize..=3).prop_map(|(mut kriterier, length)| {
        kriterier.truncate(length);
        kriterier
    })
}

fn runde() -> impl Strategy<Value = (u64, Vec<Onske>, Vec<Kriterium>)> {
    let kapasitet = prop_oneof![20 => 0_u64..45, 1 => Just(LARGEST), 1 => Just(u64::MAX)];
    (kapasitet, onsker(), rekkefolge())
}

/// The lists by id, which do not depend on where in the input a wish stands.
fn lister(kapasitet: u64, onsker: &[Onske], rekkefolge: &[Kriterium]) -> Fasit {
    let rangering = rank(kapasitet, onsker, rekkefolge);
    let by_id = |plasser: &[RangertPlass]| {
        let linje = |plass: &RangertPlass| (onsker[plass.onske].id.clone(), plass.plass, plass.rang);
        plasser.iter().map(linje).collect()
    };
    Fasit {
        tildelt: by_id(rangering.tildelt()),
        skjonn: by_id(rangering.skjonn()),
        venteliste: by_id(rangering.venteliste()),
        skjonn_antall: rangering.skjonn_antall as u64,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn the_lists_are_those_of_the_reference((kapasitet, onsker, rekkefolge) in runde()) {
        prop_assert_eq!(
            lister(kapasitet, &onsker, &rekkefolge),
            fordel(kapasitet, &onsker, &rekkefolge)
        );
    }

    #[test]
    fn every_place_stands_in_the_lists_exactly_once((kapasitet, onsker, rekkefolge) in runde()) {
        let rangering = rank(kapasitet, &onsker, &rekkefolge);
        let mut places: Vec<_> = rangering.plasser.iter().map(|plass| (plass.onske, plass.plass)).collect();
        places.sort_unstable();
        let mut wanted = Vec::new();
        for (index, onske) in onsker.iter().enumerate() {
            wanted.extend((1..=onske.antall).map(|number| (index, number)));
        }
        prop_assert_eq!(places, wanted);

        let parts = rangering.tildelt().len() + rangering.skjonn().len() + rangering.venteliste().len();
        prop_assert_eq!(parts, rangering.plasser.len());
    }

    #[test]
    fn exactly_as_many_are_handed_out_as_there_is_room_for((kapasitet, onsker, rekkefolge) in runde()) {
        let rangering = rank(kapasitet, &onsker, &rekkefolge);
        let room = kapasitet.min(rangering.plasser.len() as u64);
        prop_assert_eq!((rangering.innenfor + rangering.skjonn_antall) as u64, room);
        // Discretion is only asked for where there is a choice.
        if rangering.likt > 0 {
            prop_assert!(0 < rangering.skjonn_antall && rangering.skjonn_antall < rangering.likt);
        } else {
            prop_assert_eq!(rangering.skjonn_antall, 0);
        }
    }

    #[test]
    fn those_left_to_discretion_are_equal_and_nobody_else_is((kapasitet, onsker, rekkefolge) in runde()) {
        let rangering = rank(kapasitet, &onsker, &rekkefolge);
        let all = plasser(&onsker);
        let find = |plass: &RangertPlass| {
            all.iter().find(|other| other.id == onsker[plass.onske].id && other.nummer == plass.plass).unwrap()
        };
        for one in rangering.skjonn() {
            for other in rangering.skjonn() {
                prop_assert!(!gar_foran(find(one), find(other), &rekkefolge));
                prop_assert_eq!(one.rang, other.rang);
            }
            for inside in rangering.tildelt() {
                prop_assert!(gar_foran(find(inside), find(one), &rekkefolge));
            }
            for outside in rangering.venteliste() {
                prop_assert!(gar_foran(find(one), find(outside), &rekkefolge));
            }
        }
    }

    #[test]
    fn the_order_of_the_input_does_not_matter(
        ((kapasitet, onsker, rekkefolge), shuffled) in runde().prop_flat_map(|runde| {
            let shuffled = Just(runde.1.clone()).prop_shuffle();
            (Just(runde), shuffled)
        }),
    ) {
        prop_assert_eq!(
            lister(kapasitet, &onsker, &rekkefolge),
            lister(kapasitet, &shuffled, &rekkefolge)
        );
    }

    #[test]
    fn a_larger_capacity_takes_nobody_out((kapasitet, onsker, rekkefolge) in runde()) {
        let fewer = rank(kapasitet, &onsker, &rekkefolge);
        let more = rank(kapasitet.saturating_add(1), &onsker, &rekkefolge);
        prop_assert_eq!(&fewer.plasser, &more.plasser);
        prop_assert!(fewer.innenfor <= more.innenfor);
    }
}

fn onske(id: &str, antall: u64, antall_hovedformal: u64, behov: u64, antall_knyttet_til_alis: u64) -> Onske {
    Onske {
        id: id.to_owned(),
        antall,
        antall_hovedformal,
        behov,
        antall_knyttet_til_alis,
    }
}

fn navn(liste: &[(String, u64, u64)]) -> Vec<String> {
    liste
        .iter()
        .map(|(id, nummer, rang)| format!("{id}/{nummer}@{rang}"))
        .collect()
}

#[test]
fn a_small_round_by_hand() {
    // A: 2/1, 2/2 main purpose; B: 1/1 main purpose; C: 9/1 other purpose. Capacity 2: A/1 for certain,
    // A/2 and B/1 are equal (1 = 1) across the cut, C comes after although its need is the largest.
    let onsker = [
        onske("B", 1, 1, 1, 0),
        onske("C", 1, 0, 9, 0),
        onske("A", 2, 2, 2, 0),
    ];
    let lister = lister(2, &onsker, &Kriterium::DEFAULT_ORDER);
    assert_eq!(navn(&lister.tildelt), ["A/1@1"]);
    assert_eq!(navn(&lister.skjonn), ["A/2@2", "B/1@2"]);
    assert_eq!(lister.skjonn_antall, 1);
    assert_eq!(navn(&lister.venteliste), ["C/1@4"]);
}

#[test]
fn the_tied_places_are_the_last_of_an_application() {
    let onsker = [onske("A", 3, 3, 0, 1), onske("B", 1, 1, 0, 1)];
    let lister = lister(3, &onsker, &Kriterium::DEFAULT_ORDER);
    assert_eq!(navn(&lister.tildelt), ["A/1@1", "A/2@1"]);
    assert_eq!(navn(&lister.skjonn), ["A/3@3", "B/1@3"]);
}

#[test]
fn fractions_that_a_floating_point_number_would_confuse_are_told_apart() {
    // 7205759403792793/4 and (2^53 - 1)/5 are the same 64-bit floating-point number; the first is larger.
    let onsker = [
        onske("A", 5, 0, LARGEST - 1, 0),
        onske("B", 4, 0, 7_205_759_403_792_793, 0),
    ];
    let lister = lister(8, &onsker, &[Kriterium::Behov]);
    assert!(lister.skjonn.is_empty());
    assert!(navn(&lister.tildelt).contains(&"B/4@8".to_owned()));
    assert_eq!(navn(&lister.venteliste), ["A/5@9"]);
}

#[test]
fn an_empty_round_and_a_round_without_room() {
    let empty = rank(65, &[], &Kriterium::DEFAULT_ORDER);
    assert_eq!(
        (
            empty.plasser.len(),
            empty.innenfor,
            empty.likt,
            empty.skjonn_antall
        ),
        (0, 0, 0, 0)
    );
    let full = rank(0, &[onske("A", 2, 2, 2, 0)], &Kriterium::DEFAULT_ORDER);
    assert_eq!(
        (full.tildelt().len(), full.skjonn().len(), full.venteliste().len()),
        (0, 0, 2)
    );
}
