//! Agreements under random commands, held against a plain reference that asks of one day at a time.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use regelverk::introduksjonsavtale::varighet::{self, Andel, Avtaleplan, Grense, Plan, Varighet};
use regelverk::tid::{Dato, Tidspunkt};
use sak::avtale::endring::Stand;
use sak::avtale::innhold::{Fastlege, Veileder};
use sak::avtale::{Avtale, Endringsslag, Inngatt, Part, Permisjon, Ramme, ramme::Medregnet};

use crate::avtale_modell::{Kommando, Verden, kommando};

/// What is in force on a day, found by walking through all that was signed.
struct Dagen {
    fastleger: Vec<Fastlege>,
    andel: u16,
    permisjon: Option<Permisjon>,
    veileder: Veileder,
}

/// Amendments that have effect, by the moment of the last signature.
fn signed(avtale: &Inngatt) -> Vec<(u64, &Endringsslag)> {
    let mut found: Vec<(Tidspunkt, u64, &Endringsslag)> = Vec::new();
    for endring in &avtale.endringer {
        if let Stand::Virker { tidspunkt } = endring.stand {
            found.push((tidspunkt, endring.nr, &endring.slag));
        }
    }
    found.sort_by_key(|(tidspunkt, _, _)| *tidspunkt);
    found.into_iter().map(|(_, nr, slag)| (nr, slag)).collect()
}

fn last_day(avtale: &Inngatt) -> Dato {
    let mut til = avtale.utfylt.innhold.til.unwrap();
    for (_, slag) in signed(avtale) {
        if let Endringsslag::Avslutning { siste } | Endringsslag::Forlengelse { siste } = slag {
            til = *siste;
        }
    }
    til
}

fn reference(avtale: &Inngatt, dag: Dato) -> Option<Dagen> {
    let text = &avtale.utfylt.innhold;
    if dag < text.fra.unwrap() || last_day(avtale) < dag {
        return None;
    }
    let mut fastleger: BTreeMap<u64, Fastlege> = BTreeMap::new();
    for fastlege in &text.fastleger {
        fastleger.insert(fastlege.hpr.unwrap().number(), fastlege.clone());
    }
    let mut andel = text.stillingsandel.unwrap();
    let mut veileder = text.veileder.clone();
    let mut leave: BTreeMap<u64, Permisjon> = BTreeMap::new();
    for (nr, slag) in signed(avtale) {
        match slag {
            Endringsslag::Andel { fra, stillingsandel } if *fra <= dag => andel = *stillingsandel,
            Endringsslag::FastlegeInn { fra, fastlege } if *fra <= dag => {
                fastleger.insert(fastlege.hpr.unwrap().number(), fastlege.clone());
            }
            Endringsslag::FastlegeUt { fra, hpr } if *fra <= dag => {
                fastleger.remove(&hpr.number());
            }
            Endringsslag::Veileder { fra, veileder: new } if *fra <= dag => veileder = new.clone(),
            Endringsslag::Permisjon(permisjon) => {
                leave.insert(nr, *permisjon);
            }
            Endringsslag::Rettelse { retter, permisjon } => {
                retter.map(|retter| leave.remove(&retter));
                permisjon.map(|permisjon| leave.insert(nr, permisjon));
            }
            _ => {}
        }
    }
    let mut today = leave
        .values()
        .filter(|leave| leave.fra <= dag && dag <= leave.til);
    let permisjon = today.next().copied();
    assert!(today.next().is_none(), "one leave at a time");
    Some(Dagen {
        fastleger: fastleger.into_values().collect(),
        andel,
        permisjon,
        veileder,
    })
}

fn entered(verden: &Verden) -> Vec<&Inngatt> {
    verden.avtaler.iter().filter_map(Avtale::inngatt).collect()
}

/// Nobody is missing under what is in force.
fn all_have_signed(avtale: &Inngatt) {
    let text = &avtale.utfylt.innhold;
    let mut parties: BTreeSet<Part> = text
        .fastleger
        .iter()
        .map(|one| Part::Fastlege(one.hpr.unwrap()))
        .collect();
    parties.extend([Part::Kommune, Part::Lis(text.lis.hpr.unwrap())]);
    let by: BTreeSet<Part> = avtale.signaturer.iter().map(|signatur| signatur.part).collect();
    assert_eq!((by, avtale.signaturer.len()), (parties.clone(), parties.len()));
    assert!(
        avtale
            .signaturer
            .iter()
            .all(|signatur| signatur.avtrykk == avtale.avtrykk)
    );
    for endring in avtale.endringer.iter().filter(|endring| endring.has_effect()) {
        let by: BTreeSet<Part> = endring.signaturer.iter().map(|signatur| signatur.part).collect();
        assert!(endring.parter.iter().all(|part| by.contains(part)));
        assert!(by.contains(&Part::Kommune) && by.contains(&Part::Lis(text.lis.hpr.unwrap())));
        assert!(
            endring
                .signaturer
                .iter()
                .all(|signatur| signatur.avtrykk == endring.avtrykk)
        );
    }
}

/// The agreements of a frame day by day: no day is another's as well, what they use has room, and so has the
/// calendar. Gives what they use.
fn frame_by_days(avtaler: &[&Inngatt]) -> i64 {
    let (mut used, mut days) = (0, BTreeMap::new());
    for avtale in avtaler {
        let mut dag = avtale.vilkar.fra;
        while let Some(there) = reference(avtale, dag) {
            let leave = there.permisjon.filter(|leave| leave.lovregulert);
            let works = leave.map_or(there.andel, |leave| leave.arbeider.min(there.andel));
            assert!(there.andel >= 5000);
            used += i64::from(works);
            let full = leave.is_some_and(|leave| leave.arbeider == 0);
            assert!(days.insert(dag, full).is_none(), "two agreements on {dag}");
            dag = dag.plus_days(1).unwrap();
        }
    }
    let (first, last) = (*days.keys().next().unwrap(), *days.keys().next_back().unwrap());
    assert!(
        used <= first.days_in_months(24) * 10_000,
        "{used} units from {first}"
    );
    let on_leave = days.values().filter(|full| **full).count();
    let counted = first.days_until(last) + 1 - i64::try_from(on_leave).unwrap();
    assert!(counted <= first.days_in_months(48), "{counted} days from {first}");
    used
}

/// The same facts, one day at a time, as the arithmetic of time takes them.
fn plan_by_days(avtale: &Inngatt) -> Avtaleplan {
    let mut plan = Avtaleplan::constant(
        avtale.vilkar.lis.to_string(),
        avtale.vilkar.fra,
        last_day(avtale),
        avtale.vilkar.stillingsandel,
    );
    plan.avtalt_til = avtale.utfylt.innhold.til.unwrap();
    plan.andeler.clear();
    let mut fra = plan.fra;
    while let Some(there) = reference(avtale, fra) {
        let stillingsandel = there.andel;
        plan.andeler.push(Andel { fra, stillingsandel });
        plan.permisjoner
            .extend(there.permisjon.map(|leave| varighet::Permisjon {
                fra,
                til: fra,
                lovregulert: leave.lovregulert,
                arbeider: leave.arbeider,
            }));
        fra = fra.plus_days(1).unwrap();
    }
    plan
}

/// What is in force on each day, and the days around.
fn every_day_is_as_it_should(verden: &Verden) {
    for avtale in verden.avtaler.iter().filter(|avtale| avtale.inngatt().is_some()) {
        let inngatt = avtale.inngatt().unwrap();
        let forlop = inngatt.forlop();
        let mut dag = inngatt.vilkar.fra.plus_days(-2).unwrap();
        while dag <= forlop.til.plus_days(2).unwrap() {
            let found = forlop.on(&inngatt.felles.kommune, dag);
            match (found, reference(inngatt, dag)) {
                (None, None) => {}
                (Some(found), Some(there)) => {
                    assert_eq!(
                        (found.stillingsandel, found.permisjon),
                        (there.andel, there.permisjon)
                    );
                    assert_eq!(
                        (&found.fastleger, &found.veileder),
                        (&there.fastleger, &there.veileder)
                    );
                    assert!(!found.fastleger.is_empty());
                    assert_eq!(found.lis, inngatt.vilkar.lis);
                }
                (found, there) => panic!("{dag}: {found:?}, {}", there.is_some()),
            }
            dag = dag.plus_days(1).unwrap();
        }
        assert_eq!(
            avtale.on(forlop.til),
            forlop.on(&inngatt.felles.kommune, forlop.til)
        );
    }
    for avtale in verden.avtaler.iter().filter(|avtale| avtale.inngatt().is_none()) {
        assert_eq!(avtale.on(Dato::constant(2022, 6, 1)), None);
    }
}

/// Of days that were registered only leave has changed since.
fn what_was_registered_stands(verden: &Verden) -> usize {
    let entered = |which: &usize| verden.avtaler[*which].inngatt().is_some();
    let days = verden
        .registrerte_dager
        .iter()
        .filter(|(which, _, _)| entered(which));
    days.map(|(which, dag, then)| {
        let mut now = verden.avtaler[*which].on(*dag).unwrap();
        now.permisjon = None;
        assert_eq!(&now, then, "{dag}");
    })
    .count()
}

fn the_frames_hold(verden: &Verden) {
    let entered = entered(verden);
    for nummer in 1..=2 {
        let own: Vec<&Inngatt> = entered
            .iter()
            .copied()
            .filter(|one| one.felles.ramme == nummer)
            .collect();
        let ramme = Ramme::of(&verden.avtaler, nummer, Medregnet::Inngatte);
        let Some(ramme) = ramme else {
            assert!(own.is_empty());
            continue;
        };
        assert_eq!(ramme.brukt(), frame_by_days(&own));
        let avtaler: Vec<Avtaleplan> = own.iter().map(|one| plan_by_days(one)).collect();
        let fra = own.iter().map(|one| one.vilkar.fra).min().unwrap();
        let plain = Varighet::compute(&Plan { fra, avtaler }, &Grense::of_frame(fra));
        assert_eq!(ramme.varighet, plain);
        assert_eq!(ramme.igjen(), plain.ramme_enheter - plain.brukt_enheter);
    }
}

/// After each command, at no more than the cost of the arithmetic itself.
fn nothing_is_broken(verden: &Verden) {
    let entered = entered(verden);
    entered.iter().for_each(|avtale| all_have_signed(avtale));
    for nummer in 1..=2 {
        let ramme = Ramme::of(&verden.avtaler, nummer, Medregnet::Inngatte);
        assert_eq!(ramme.map_or(0, |ramme| ramme.brudd().len()), 0);
    }
    let mut days: Vec<(Dato, Dato, u64)> = entered
        .iter()
        .map(|one| (one.vilkar.fra, last_day(one), one.felles.ramme))
        .collect();
    days.sort_unstable();
    for pair in days.windows(2) {
        assert!(pair[0].1 < pair[1].0 && pair[0].2 <= pair[1].2, "{days:?}");
    }
}

#[test]
fn no_sequence_of_commands_breaks_the_frame_overlaps_or_lacks_a_signature() {
    let mut runner = TestRunner::new(Config {
        failure_persistence: None,
        ..Config::with_cases(250)
    });
    let begin = (170..800_i64, prop::sample::select(vec![5000_u16, 8000, 10_000]));
    let histories = (begin, prop::collection::vec(kommando(), 10..120));
    let [several, amended, corrected, second, registered] = [const { Cell::new(0) }; 5];
    let count = |cell: &Cell<usize>, more: usize| cell.set(cell.get() + more);
    runner
        .run(&histories, |((days, andel), commands)| {
            let mut verden = Verden::new();
            let first = [
                Kommando::Begynn(1, 20, days, andel),
                Kommando::Send(0),
                Kommando::SignerAlle(0),
            ];
            for command in first.iter().chain(&commands) {
                verden.act(command);
                nothing_is_broken(&verden);
            }
            every_day_is_as_it_should(&verden);
            the_frames_hold(&verden);
            count(&registered, what_was_registered_stands(&verden));
            let entered = entered(&verden);
            count(&several, usize::from(entered.len() > 1));
            count(
                &second,
                usize::from(entered.iter().any(|one| one.felles.ramme == 2)),
            );
            for avtale in entered {
                let signed = signed(avtale);
                count(&amended, signed.len());
                let corrections = signed
                    .iter()
                    .filter(|(_, slag)| matches!(slag, Endringsslag::Rettelse { retter: Some(_), .. }));
                count(&corrected, corrections.count());
            }
            Ok(())
        })
        .unwrap();
    // Otherwise the histories never came so far as to try what this test is about.
    let reached = [&several, &amended, &corrected, &second, &registered].map(Cell::get);
    assert!(
        reached
            .iter()
            .zip([40, 300, 2, 10, 100])
            .all(|(found, least)| *found > least),
        "{reached:?}"
    );
}
