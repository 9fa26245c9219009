//! Random commands on a small round, and what holds after each of them, however they fall.

use std::collections::BTreeSet;

use proptest::prelude::*;
use sak::aktor::Rolle;
use sak::prioritering::{Liste, Plassutfall, Prioritering};
use sak::soknad::Soknad;
use sak::vedtak::{Forslag, GodkjenningFeil, Godkjent, Vedtak};

use crate::common;
use crate::modell::{Kommando, Verden, people};

fn kommando() -> impl Strategy<Value = Kommando> {
    let index = 0_usize..6;
    let who = || 0_usize..people().len();
    prop_oneof![
        1 => (index.clone(), 0_u64..4).prop_map(|(index, number)| Kommando::Besvar(index, number)),
        6 => (index.clone(), 0_u64..4, who()).prop_map(|(index, antall, who)| Kommando::Innstill(index, antall, who)),
        1 => index.clone().prop_map(Kommando::Gjenapne),
        2 => (0_usize..12, 1_u64..12, who()).prop_map(|(index, til, who)| Kommando::Flytt(index, til, who)),
        1 => index.clone().prop_map(Kommando::Angre),
        3 => (0_usize..6, who()).prop_map(|(turn, who)| Kommando::Velg(turn, who)),
        5 => who().prop_map(Kommando::TilAttestering),
        7 => (index, who()).prop_map(|(index, who)| Kommando::Godkjenn(index, who)),
        2 => (0_usize..6, who()).prop_map(|(turn, who)| Kommando::GjorKlart(turn, who)),
        1 => Just(Kommando::SendTilbake),
        1 => (1_u64..4, 0_u64..4).prop_map(|(antall, behov)| Kommando::KommerInn(antall, behov)),
    ]
}

fn approved(verden: &Verden) -> Vec<&Godkjent> {
    let all = verden.vedtak.values().flatten();
    all.filter_map(|vedtak| match vedtak {
        Vedtak::Godkjent(godkjent) => Some(godkjent),
        _ => None,
    })
    .collect()
}

/// Never more than the quota, each number once, and exactly what was approved.
fn check_places(verden: &Verden) {
    let kvote = verden.runde.utlysning.kvote;
    let numbers: BTreeSet<u64> = verden.utdelt.iter().map(|utdelt| utdelt.nummer).collect();
    assert_eq!(numbers.len(), verden.utdelt.len());
    assert!(
        numbers.iter().all(|number| (1..=kvote).contains(number)),
        "{numbers:?}"
    );
    let places: BTreeSet<_> = verden.utdelt.iter().map(|utdelt| utdelt.plass).collect();
    assert_eq!(places.len(), verden.utdelt.len(), "a place was handed out twice");
    let granted: usize = approved(verden)
        .iter()
        .map(|godkjent| godkjent.forslag.utfall.tildelt.len())
        .sum();
    assert_eq!(granted, verden.utdelt.len());
}

/// Two pairs of eyes: nobody approved a decision that they had a hand in.
fn check_people(verden: &Verden) {
    let inngrep = verden.runde.prioritering.inngrep();
    for godkjent in approved(verden) {
        let innstilt = verden
            .runde
            .find(godkjent.forslag.soknad)
            .unwrap()
            .innstilt()
            .unwrap();
        let mut prepared = vec![&godkjent.forslag.av, &innstilt.av];
        let takes_part = |plass| verden.sendt_liste.as_ref().unwrap().find(plass).is_some();
        prepared.extend(
            inngrep
                .flyttinger
                .iter()
                .filter(|f| takes_part(f.plass))
                .map(|f| &f.av),
        );
        assert!(
            prepared.iter().all(|person| person.id != godkjent.av.id),
            "{}",
            godkjent.av.id
        );
        assert!([Rolle::Attestant, Rolle::Leder].contains(&godkjent.av.rolle));
    }
}

/// An approved decision says what the list said when it was sent.
fn check_outcome(liste: &Liste, forslag: &Forslag) {
    let waiting: Vec<_> = liste
        .plasser
        .iter()
        .filter(|row| row.utfall == Plassutfall::Venteliste)
        .collect();
    for row in liste.of(forslag.soknad) {
        let granted = forslag.utfall.tildelt.contains(&row.plass.plass);
        assert_eq!(granted, row.utfall == Plassutfall::Innenfor);
        let place = forslag
            .utfall
            .venteliste
            .iter()
            .find(|place| place.plass == row.plass.plass);
        let number = waiting
            .iter()
            .position(|other| other.plass == row.plass)
            .map(|at| at as u64 + 1);
        assert_eq!(place.map(|place| place.nummer), number);
    }
    let told = forslag.utfall.tildelt.len() + forslag.utfall.venteliste.len();
    assert_eq!(told, liste.of(forslag.soknad).count());
}

/// Everything that must hold at any time.
fn check(verden: &Verden) {
    check_places(verden);
    check_people(verden);
    for (id, all) in &verden.vedtak {
        let standing: Vec<_> = all.iter().filter(|vedtak| vedtak.is_current()).collect();
        assert!(standing.len() <= 1, "two decisions on one application");
        let decided = matches!(verden.runde.find(*id), Some(Soknad::Avgjort(_)));
        assert_eq!(
            decided,
            standing
                .iter()
                .any(|vedtak| matches!(vedtak, Vedtak::Godkjent(_)))
        );
        let open = matches!(verden.runde.prioritering, Prioritering::Apen(_));
        assert!(!open || standing.is_empty(), "a proposal outlived its ranking");
    }
    assert_eq!(verden.runde.is_decided(), !approved(verden).is_empty());
    if let Some(liste) = verden.sendt_liste.as_ref().filter(|_| verden.runde.is_decided()) {
        assert_eq!(
            &verden.runde.liste(),
            liste,
            "the list changed after it was decided"
        );
        approved(verden)
            .iter()
            .for_each(|godkjent| check_outcome(liste, &godkjent.forslag));
    }
}

/// Once one decision is approved, each of the others can be: by somebody who had no hand in it, and nothing
/// stands in the way.
fn check_that_it_can_be_finished(verden: &Verden) {
    let fresh = common::person("nina", Rolle::Leder);
    let sent: Vec<_> = verden
        .vedtak
        .values()
        .filter_map(|all| all.last())
        .cloned()
        .collect();
    for vedtak in sent {
        if let Vedtak::Forslag(forslag) = vedtak {
            let answer = verden.judge(&forslag, &fresh);
            assert!(answer.is_ok(), "{answer:?}");
        }
    }
    for soknad in &verden.runde.soknader {
        let id = soknad.felles().id;
        let has_decision = verden
            .vedtak
            .get(&id)
            .and_then(|all| all.last())
            .is_some_and(Vedtak::is_current);
        assert_eq!(
            has_decision,
            verden.recommended(id).is_some(),
            "assessed, but without a decision"
        );
    }
}

/// Whoever is let through may approve and did not propose; whoever is not, is told a reason that is true.
fn check_refusals(verden: &Verden) {
    for vedtak in verden.vedtak.values().filter_map(|all| all.last()) {
        let Vedtak::Forslag(forslag) = vedtak else {
            continue;
        };
        for av in people() {
            match verden.judge(forslag, &av) {
                Ok(_) => assert!(av.rolle.may_approve() && av.id != forslag.av.id),
                Err(GodkjenningFeil::IkkeAttestant) => assert!(!av.rolle.may_approve()),
                Err(GodkjenningFeil::KvotenErFull { ledige, trengs }) => assert!(trengs > ledige),
                Err(GodkjenningFeil::RundenPagar) => {
                    panic!("only a supplementary application waits for a round")
                }
                Err(GodkjenningFeil::Endret) => assert!(!verden.runde.is_decided()),
                Err(GodkjenningFeil::SammePerson) => {
                    let liste = verden.runde.liste();
                    let moved = liste.plasser.iter().filter_map(|row| row.flyttet.as_ref());
                    let chosen = liste.likhet.iter().filter_map(|likhet| likhet.valg.as_ref());
                    let innstilt = verden.runde.find(forslag.soknad).unwrap().innstilt();
                    let mut hands = moved.map(|f| &f.av).chain(chosen.map(|v| &v.av));
                    assert!(
                        hands.any(|hand| hand.id == av.id)
                            || innstilt.is_some_and(|innstilt| innstilt.av.id == av.id)
                            || forslag.av.id == av.id
                    );
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_round_keeps_its_promises_whatever_is_tried(
        soknader in prop::collection::vec((1_u64..4, 0_u64..4), 1..5), kvote in 0_u64..9,
        kommandoer in prop::collection::vec(kommando(), 0..60),
    ) {
        let mut verden = Verden::new(&soknader, kvote);
        for kommando in &kommandoer {
            verden.act(kommando);
            check(&verden);
        }
        check_refusals(&verden);
        if verden.runde.is_decided() {
            check_that_it_can_be_finished(&verden);
        }
    }
}

/// From receipt to the last letter, without detours.
#[test]
fn a_round_ends_with_the_quota_handed_out() {
    let mut verden = Verden::new(&[(3, 3), (2, 2), (1, 1)], 4);
    for index in 0..3 {
        let antall = verden.runde.soknader[index]
            .sendt()
            .unwrap()
            .innhold
            .antall
            .unwrap();
        verden.act(&Kommando::Innstill(index, antall, 0));
    }
    verden.act(&Kommando::Velg(0, 0));
    verden.act(&Kommando::TilAttestering(1));
    for index in 0..3 {
        verden.act(&Kommando::Godkjenn(index, 0));
        assert!(
            matches!(verden.runde.soknader[index], Soknad::Innstilt(_)),
            "a case worker approved"
        );
        verden.act(&Kommando::Godkjenn(index, 2));
        check(&verden);
    }
    assert_eq!(verden.utdelt.len(), 4);
    assert!(
        verden
            .runde
            .soknader
            .iter()
            .all(|soknad| matches!(soknad, Soknad::Avgjort(_)))
    );
}
