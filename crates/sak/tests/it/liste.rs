//! The list, by example. Municipality 1, 2, 3 … want one place each unless the test says otherwise.

use regelverk::introduksjonsavtale::tildeling::{Kriterium, Onske};
use sak::prioritering::{Deltaker, Inngrep, Liste, PlassRef, Plassutfall};

use crate::common::{deltaker, flytting, plass, valg};

fn deltakere(behov: &[u64]) -> Vec<Deltaker> {
    let wishes = (1..).zip(behov).map(|(number, &behov)| {
        let onske = Onske {
            id: format!("990{number}"),
            antall: 1,
            antall_hovedformal: 1,
            behov,
            antall_knyttet_til_alis: 0,
        };
        deltaker(number, onske)
    });
    wishes.collect()
}

fn liste(behov: &[u64], kapasitet: u64, inngrep: &Inngrep) -> Liste {
    Liste::compute(&deltakere(behov), kapasitet, &Kriterium::DEFAULT_ORDER, inngrep)
}

fn moved(flyttinger: &[(u64, u64)]) -> Inngrep {
    Inngrep {
        flyttinger: flyttinger
            .iter()
            .map(|&(number, til)| flytting(plass(number, 1), til))
            .collect(),
        valg: None,
    }
}

/// The municipalities in final order.
fn order(liste: &Liste) -> Vec<PlassRef> {
    liste.plasser.iter().map(|row| row.plass).collect()
}

fn places(numbers: &[u64]) -> Vec<PlassRef> {
    numbers.iter().map(|&number| plass(number, 1)).collect()
}

fn outcomes(liste: &Liste) -> Vec<Plassutfall> {
    liste.plasser.iter().map(|row| row.utfall).collect()
}

use Plassutfall::{Innenfor, Likt, Venteliste};

#[test]
fn larger_need_comes_first_and_the_rest_wait() {
    let liste = liste(&[3, 9, 6], 2, &Inngrep::default());
    assert_eq!(order(&liste), places(&[2, 3, 1]));
    assert_eq!(outcomes(&liste), [Innenfor, Innenfor, Venteliste]);
    assert_eq!(liste.waiting_number(plass(1, 1)), Some(1));
    assert_eq!(liste.waiting_number(plass(2, 1)), None);
    assert_eq!(liste.waiting_number(plass(7, 1)), None);
}

#[test]
fn with_no_capacity_all_wait_and_with_more_than_enough_none_does() {
    let none = liste(&[3, 3, 6], 0, &Inngrep::default());
    assert_eq!(outcomes(&none), [Venteliste; 3]);
    assert_eq!((none.likhet.clone(), none.undecided()), (None, 0));
    let all = liste(&[3, 3, 6], 4, &Inngrep::default());
    assert_eq!(outcomes(&all), [Innenfor; 3]);
    assert_eq!(all.likhet, None);
    assert_eq!(liste(&[], 5, &Inngrep::default()).plasser, []);
}

#[test]
fn a_place_can_be_moved_to_the_first_and_to_the_last_position() {
    let first = liste(&[9, 6, 3], 1, &moved(&[(3, 1)]));
    assert_eq!(order(&first), places(&[3, 1, 2]));
    assert_eq!(outcomes(&first), [Innenfor, Venteliste, Venteliste]);
    assert_eq!(
        (first.plasser[0].beregnet, first.plasser[0].endelig),
        ((3, 3), (1, 1))
    );
    let last = liste(&[9, 6, 3], 1, &moved(&[(1, 3)]));
    assert_eq!(order(&last), places(&[2, 3, 1]));
}

#[test]
fn moves_are_carried_out_one_after_another() {
    let twice = liste(&[9, 6, 3], 1, &moved(&[(3, 1), (2, 1)]));
    assert_eq!(order(&twice), places(&[2, 3, 1]));
    let other_way = liste(&[9, 6, 3], 1, &moved(&[(2, 1), (3, 1)]));
    assert_eq!(order(&other_way), places(&[3, 2, 1]));
}

#[test]
fn a_tie_before_or_after_the_cut_needs_nobody() {
    let before = liste(&[9, 9, 3], 2, &Inngrep::default());
    assert_eq!((before.likhet, before.plasser[1].beregnet), (None, (1, 2)));
    let after = liste(&[9, 3, 3], 1, &Inngrep::default());
    assert_eq!((after.likhet, after.plasser[1].endelig), (None, (2, 2)));
}

#[test]
fn a_tie_across_the_cut_waits_for_a_person() {
    let open = liste(&[9, 3, 3, 3, 1], 2, &Inngrep::default());
    assert_eq!(outcomes(&open), [Innenfor, Likt, Likt, Likt, Venteliste]);
    assert!(open.plasser[1..4].iter().all(|row| row.endelig == (2, 4)));
    let likhet = open.likhet.clone().unwrap();
    assert_eq!(
        (likhet.gruppe, likhet.ledig, likhet.avgjort),
        (places(&[2, 3, 4]), 1, false)
    );
    // Two of the three will wait before the last one, whoever is chosen.
    assert_eq!(open.waiting_number(plass(5, 1)), Some(3));
}

#[test]
fn a_choice_puts_the_chosen_first_and_keeps_the_others_in_order() {
    let inngrep = Inngrep {
        flyttinger: Vec::new(),
        valg: Some(valg(places(&[2, 3, 4]), places(&[4]))),
    };
    let decided = liste(&[9, 3, 3, 3, 1], 2, &inngrep);
    assert_eq!(order(&decided), places(&[1, 4, 2, 3, 5]));
    assert_eq!(
        outcomes(&decided),
        [Innenfor, Innenfor, Venteliste, Venteliste, Venteliste]
    );
    assert_eq!(decided.waiting_number(plass(5, 1)), Some(3));
}

#[test]
fn a_choice_for_another_group_or_another_room_is_not_in_force() {
    let inngrep = Inngrep {
        flyttinger: Vec::new(),
        valg: Some(valg(places(&[2, 3, 4]), places(&[4]))),
    };
    assert_eq!(liste(&[9, 3, 3, 3, 3], 2, &inngrep).undecided(), 4);
    assert_eq!(liste(&[9, 3, 3, 1, 1], 2, &inngrep).undecided(), 2);
    assert_eq!(liste(&[9, 3, 3, 3, 1], 3, &inngrep).undecided(), 3);
    // When the group is as it was, so is the choice.
    assert_eq!(liste(&[8, 2, 2, 2, 1], 2, &inngrep).undecided(), 0);
}

#[test]
fn a_choice_of_places_outside_its_group_is_not_in_force() {
    let inngrep = Inngrep {
        flyttinger: Vec::new(),
        valg: Some(valg(places(&[2, 3]), places(&[5]))),
    };
    let liste = liste(&[9, 3, 3, 1, 1], 2, &inngrep);
    assert_eq!(outcomes(&liste), [Innenfor, Likt, Likt, Venteliste, Venteliste]);
}

#[test]
fn a_moved_place_leaves_its_tie() {
    let lifted = liste(&[9, 3, 3], 2, &moved(&[(3, 1)]));
    assert_eq!(order(&lifted), places(&[3, 1, 2]));
    assert_eq!(
        (outcomes(&lifted), lifted.likhet),
        (vec![Innenfor, Innenfor, Venteliste], None)
    );
    let lowered = liste(&[9, 3, 3], 2, &moved(&[(2, 3)]));
    assert_eq!(order(&lowered), places(&[1, 3, 2]));
    assert_eq!(
        (outcomes(&lowered), lowered.likhet),
        (vec![Innenfor, Innenfor, Venteliste], None)
    );
}

#[test]
fn a_place_moved_into_a_tie_stands_fast_while_the_tie_is_open() {
    // 1 | 2 3 4 are equal, one of them fits; 5 is moved between them, just beyond the cut.
    let open = liste(&[9, 3, 3, 3, 1], 2, &moved(&[(5, 3)]));
    assert_eq!(order(&open), places(&[1, 2, 5, 3, 4]));
    assert_eq!(outcomes(&open), [Innenfor, Likt, Venteliste, Likt, Likt]);
    assert_eq!(open.plasser[1].endelig, (2, 5));
    assert_eq!(
        (open.plasser[2].endelig, open.waiting_number(plass(5, 1))),
        ((3, 3), Some(1))
    );
}

#[test]
fn a_move_of_a_place_that_takes_no_part_is_of_no_account() {
    assert_eq!(
        liste(&[9, 3], 1, &moved(&[(7, 1)])),
        liste(&[9, 3], 1, &Inngrep::default())
    );
}
