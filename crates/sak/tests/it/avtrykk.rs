//! The fingerprint, by example: each thing that a letter shows, changed alone, makes the proposal void. And what
//! the letter shows of nobody else does not.

use sak::prioritering::{Inngrep, Liste, Prioritering};
use sak::runde::Runde;
use sak::soknad::{Innstilling, Innstilt, Soknad};
use sak::vedtak::Grunnlag;

use crate::common::{self, flytting, innhold, kan, plass, runde, soknad_id, valg, vurdert};

/// Municipality 1 wants three places and gets one, waits for two; 2 and 3 want one each, 4 waits last.
fn round() -> Runde {
    let soknader = vec![
        vurdert(1, innhold(3, 2, 6)),
        vurdert(2, innhold(1, 1, 5)),
        vurdert(3, innhold(1, 1, 3)),
        vurdert(4, innhold(1, 0, 1)),
    ];
    let inngrep = Inngrep {
        flyttinger: vec![flytting(plass(1, 3), 5)],
        valg: Some(valg(vec![plass(1, 2), plass(3, 1)], vec![plass(1, 2)])),
    };
    let mut runde = runde(soknader, 3);
    runde.prioritering = Prioritering::Apen(common::apen(inngrep));
    runde
}

fn grunnlag(runde: &Runde, number: u64) -> Grunnlag {
    runde.grunnlag(soknad_id(number), &runde.liste()).unwrap().1
}

fn innstilt(runde: &mut Runde, number: usize) -> &mut Innstilt {
    match &mut runde.soknader[number - 1] {
        Soknad::Innstilt(innstilt) => innstilt,
        other => panic!("{other:?}"),
    }
}

fn inngrep(runde: &mut Runde) -> &mut Inngrep {
    match &mut runde.prioritering {
        Prioritering::Apen(apen) => &mut apen.inngrep,
        other => panic!("{other:?}"),
    }
}

/// Whether the fingerprint of municipality 1's decision changes.
fn changes(change: impl FnOnce(&mut Runde)) -> bool {
    let mut runde = round();
    let before = grunnlag(&runde, 1);
    change(&mut runde);
    grunnlag(&runde, 1).avtrykk != before.avtrykk
}

#[test]
fn nothing_changed_is_nothing_changed() {
    assert!(!changes(|_| {}));
    let given = grunnlag(&round(), 1).utfall;
    assert_eq!(given.tildelt, [1, 2]);
    assert_eq!((given.venteliste[0].plass, given.venteliste[0].nummer), (3, 2));
}

#[test]
fn what_the_application_says_and_how_it_was_assessed_is_covered() {
    assert!(changes(|runde| innstilt(runde, 1)
        .sendt
        .innhold
        .pasientgrunnlag = Some(901)));
    assert!(changes(
        |runde| innstilt(runde, 1).sendt.innhold.stillingsandel = None
    ));
    assert!(changes(|runde| innstilt(runde, 1).sendt.saksnummer.push('x')));
    assert!(changes(
        |runde| innstilt(runde, 1).sendt.mottatt = common::at(3, 2, 12, 0)
    ));
    assert!(changes(|runde| {
        innstilt(runde, 1)
            .sendt
            .svar
            .begrunnelser
            .insert("IA-05".into(), "Annet.".into());
    }));
    assert!(changes(|runde| innstilt(runde, 1).innstilling = kan(2)));
    assert!(changes(|runde| {
        innstilt(runde, 1).innstilling = Innstilling::KanTildeles {
            antall: 3,
            begrunnelse: None,
        };
    }));
    assert!(changes(
        |runde| innstilt(runde, 1).av.navn = "Kari Nyttnavn".into()
    ));
}

#[test]
fn the_call_is_covered() {
    assert!(changes(|runde| runde.utlysning.tittel.push('x')));
    assert!(changes(|runde| runde.utlysning.kvote = 64));
    assert!(changes(|runde| runde.utlysning.rekkefolge.truncate(2)));
    assert!(changes(|runde| runde.utlysning.lopende = true));
}

#[test]
fn the_reason_for_a_move_is_covered_and_only_for_the_one_that_was_moved() {
    let reason = |runde: &mut Runde| inngrep(runde).flyttinger[0].begrunnelse.push('x');
    assert!(changes(reason));
    let mut runde = round();
    let before = grunnlag(&runde, 2);
    reason(&mut runde);
    assert_eq!(grunnlag(&runde, 2), before);
}

#[test]
fn the_reason_for_a_choice_is_covered_for_those_it_was_between() {
    let reason = |runde: &mut Runde| inngrep(runde).valg.as_mut().unwrap().begrunnelse.push('x');
    assert!(changes(reason));
    let mut runde = round();
    let before = [2, 3].map(|number| grunnlag(&runde, number).avtrykk);
    reason(&mut runde);
    let after = [2, 3].map(|number| grunnlag(&runde, number).avtrykk);
    assert_eq!((before[0] == after[0], before[1] == after[1]), (true, false));
}

#[test]
fn another_application_counts_when_it_changes_a_rank_or_the_length_of_the_list() {
    // The granted places stay granted, but stand elsewhere.
    assert!(changes(|runde| innstilt(runde, 2).sendt.innhold.behov = Some(7)));
    // Nobody moves, but "place 2 of 6" becomes "place 2 of 5".
    assert!(changes(
        |runde| innstilt(runde, 4).innstilling = common::kan_ikke()
    ));
    // Nothing that the letter shows: another need that gives the same order.
    assert!(!changes(|runde| innstilt(runde, 4).sendt.innhold.behov = Some(0)));
    assert!(!changes(|runde| innstilt(runde, 3)
        .sendt
        .innhold
        .pasientgrunnlag = Some(2_000)));
}

#[test]
fn the_capacity_is_covered() {
    assert!(changes(|runde| {
        runde.ledige = 4;
        inngrep(runde).valg = None;
    }));
}

#[test]
fn a_number_on_the_waiting_list_is_covered() {
    let move_up = |runde: &mut Runde| inngrep(runde).flyttinger.push(flytting(plass(4, 1), 4));
    let mut runde = round();
    let before = grunnlag(&runde, 3);
    assert_eq!(before.utfall.venteliste[0].nummer, 1);
    move_up(&mut runde);
    let after = grunnlag(&runde, 3);
    assert_eq!(after.utfall.venteliste[0].nummer, 2);
    assert_ne!(before.avtrykk, after.avtrykk);
}

#[test]
fn when_it_was_recommended_is_not_in_the_letter() {
    assert!(!changes(
        |runde| innstilt(runde, 1).tidspunkt = common::at(4, 2, 12, 0)
    ));
}

#[test]
fn where_a_moved_place_was_computed_to_stand_is_covered() {
    let mut runde = common::runde_med_behov(&[9, 6, 3], 1);
    let moved = Inngrep {
        flyttinger: vec![flytting(plass(3, 1), 1)],
        valg: None,
    };
    runde.prioritering = Prioritering::Apen(common::apen(moved));
    let (order, before) = (runde.liste(), grunnlag(&runde, 3));
    innstilt(&mut runde, 2).sendt.innhold.behov = Some(2);
    // The final order is the same, but the letter said "from 3 to 1" and would now say "from 2 to 1".
    let places = |liste: &Liste| liste.plasser.iter().map(|row| row.plass).collect::<Vec<_>>();
    assert_eq!(places(&runde.liste()), places(&order));
    assert_ne!(grunnlag(&runde, 3).avtrykk, before.avtrykk);
}
