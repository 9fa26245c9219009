//! Applications after the deadline, held against a plain reference: one line of wanted places, in the order in which
//! they are served, of which the first so many get a place.

use crate::common::*;
use proptest::prelude::*;
use regelverk::tid::Tidspunkt;
use sak::aktor::Rolle;
use sak::ko::{Ko, Koplass, Merknad, Merknadsslag, Opphav, Ubehandlet};
use sak::prioritering::Prioritering;
use sak::runde::Runde;
use sak::soknad::innhold::VedMottak;
use sak::soknad::{Sendt, Soknad};
use sak::utlysning::Utlysning;
use sak::vedtak::{SupplerendeFeil, VedtakSlag};

/// Municipalities with a number from here on applied after the deadline.
const LATE: u64 = 50;

fn call() -> Utlysning {
    Utlysning {
        lopende: true,
        ..utlysning()
    }
}

/// The moment at which the late application with this number came: in order.
fn came(number: u64) -> Tidspunkt {
    after().plus_seconds(i64::try_from(number).unwrap())
}

fn late(number: u64, antall: u64) -> Sendt {
    Sendt {
        mottatt: came(number),
        ved_mottak: VedMottak {
            tidligere_soknader: 0,
            ledige_plasser: 5,
        },
        ..sendt(number, innhold(antall, 1, 3))
    }
}

/// A decided round, and these applications after it, all recommended with all their places.
fn round(wanted: &[u64]) -> Runde {
    let soknader = vec![vurdert(1, innhold(1, 1, 5))];
    let decided = match foreslatt(runde(soknader, 1), sak::prioritering::Inngrep::default()).prioritering {
        Prioritering::Foreslatt(foreslatt) => Prioritering::Vedtatt(foreslatt.confirm(after())),
        other => other,
    };
    let supplerende = (LATE..).zip(wanted).map(|(number, antall)| {
        let assessed = innstilt(late(number, *antall), kan(*antall));
        Soknad::Innstilt(assessed)
    });
    Runde {
        utlysning: call(),
        supplerende: supplerende.collect(),
        prioritering: decided,
        ..runde(vec![vurdert(1, innhold(1, 1, 5))], 1)
    }
}

/// A place on the waiting list of the round.
fn waits(number: u64, aside: bool) -> Koplass {
    let merknad = aside.then(|| Merknad {
        slag: Merknadsslag::Forbigatt,
        begrunnelse: "Kommunen ønsker å vente.".into(),
        av: person("per", Rolle::Saksbehandler),
        tidspunkt: after(),
    });
    Koplass {
        plass: plass(number, 1),
        kommune: kommune(number),
        utlysning: call().navn,
        vedtak: vedtak_id(number),
        opphav: Opphav::Venteliste {
            frist: FRIST,
            nummer: number,
        },
        saksnummer: format!("22/{number:04}"),
        merknad,
        forslag: None,
    }
}

/// A queue of a waiting list, with `opptatt` of the quota taken and these applications not decided.
fn queue(kvote: u64, opptatt: u64, list: &[bool], wanted: &[u64]) -> Ko {
    let places = (1..).zip(list).map(|(number, aside)| waits(number, *aside));
    let mut ko = Ko::new(places.collect(), kvote);
    ko.opptatt = opptatt;
    ko.ubehandlet = (LATE..)
        .zip(wanted)
        .map(|(number, antall)| Ubehandlet {
            soknad: soknad_id(number),
            mottatt: came(number),
            saksnummer: format!("22/{number:04}"),
            plasser: *antall,
            lovet: 0,
        })
        .collect();
    ko
}

fn gives(runde: &Runde, ko: &Ko, number: u64) -> Result<(VedtakSlag, u64, Vec<u64>), SupplerendeFeil> {
    let (_, grunnlag, _) = runde.grunnlag_supplerende(soknad_id(number), ko)?;
    let waits = grunnlag.utfall.venteliste.iter().map(|place| place.nummer);
    let granted = grunnlag.utfall.tildelt.len() as u64;
    Ok((grunnlag.utfall.slag, granted, waits.collect()))
}

#[test]
fn places_go_to_the_waiting_list_first_and_then_by_the_time_received() {
    let runde = round(&[2]);
    let alone = |list: &[bool], taken| gives(&runde, &queue(65, taken, list, &[2]), LATE).unwrap();
    assert_eq!(alone(&[], 60), (VedtakSlag::Tildeling, 2, vec![]));
    assert_eq!(alone(&[false; 3], 60), (VedtakSlag::Tildeling, 2, vec![]));
    assert_eq!(alone(&[false; 4], 60), (VedtakSlag::Delvis, 1, vec![5]));
    assert_eq!(alone(&[false; 9], 60), (VedtakSlag::Venteliste, 0, vec![10, 11]));
    // Whoever is set aside with a reason does not stand before it.
    assert_eq!(
        alone(&[false, true, true, false], 60),
        (VedtakSlag::Tildeling, 2, vec![])
    );
    assert_eq!(alone(&[], 65), (VedtakSlag::Venteliste, 0, vec![1, 2]));
}

#[test]
fn it_is_not_decided_before_the_round_is() {
    let mut runde = round(&[1]);
    let mut ko = queue(65, 10, &[], &[1]);
    ko.uavgjort = 1;
    assert_eq!(gives(&runde, &ko, LATE), Err(SupplerendeFeil::RundenPagar));
    ko.uavgjort = 0;
    runde.prioritering = Prioritering::untouched(call().navn);
    assert_eq!(gives(&runde, &ko, LATE), Err(SupplerendeFeil::RundenPagar));
    // With nobody in the round there is nothing to wait for.
    runde.soknader.clear();
    assert!(gives(&runde, &ko, LATE).is_ok());
    assert_eq!(gives(&runde, &ko, 1), Err(SupplerendeFeil::IkkeKlar));
}

#[test]
fn whoever_passed_somebody_over_before_it_prepared_it_too() {
    let runde = round(&[2]);
    let ko = queue(65, 64, &[true], &[2]);
    let (_, grunnlag, _) = runde.grunnlag_supplerende(soknad_id(LATE), &ko).unwrap();
    assert_eq!(grunnlag.forberedt_av, ["kari", "per"]);
    let other = queue(65, 64, &[], &[2]);
    let (_, without, _) = runde.grunnlag_supplerende(soknad_id(LATE), &other).unwrap();
    assert_eq!(without.utfall, grunnlag.utfall);
    assert_ne!(without.avtrykk, grunnlag.avtrykk);
}

#[test]
fn what_is_granted_whole_rests_on_its_outcome_and_not_on_who_stood_before() {
    let runde = round(&[1]);
    let print = |list: &[bool]| {
        let ko = queue(65, 60, list, &[1]);
        let (_, grunnlag, _) = runde.grunnlag_supplerende(soknad_id(LATE), &ko).unwrap();
        (grunnlag.utfall.tildelt, grunnlag.avtrykk)
    };
    assert_eq!(print(&[]), print(&[false, true, false]));
}

#[test]
fn of_two_that_came_at_the_same_time_the_lower_case_number_comes_first() {
    let mut runde = round(&[1, 1]);
    let mut ko = queue(65, 64, &[], &[1, 1]);
    for soknad in &mut runde.supplerende {
        if let Soknad::Innstilt(innstilt) = soknad {
            innstilt.sendt.mottatt = came(LATE);
        }
    }
    for one in &mut ko.ubehandlet {
        one.mottatt = came(LATE);
    }
    assert_eq!(
        gives(&runde, &ko, LATE + 1),
        Err(SupplerendeFeil::TidligereSoknad(soknad_id(LATE)))
    );
    assert_eq!(
        gives(&runde, &ko, LATE).unwrap(),
        (VedtakSlag::Tildeling, 1, vec![])
    );
    decide(&mut ko, 0, LATE, 0, 1);
    ko.opptatt = 65;
    let mut waiting: Vec<Koplass> = ko.plasser.clone();
    for koplass in &mut waiting {
        koplass.opphav = Opphav::Supplerende { mottatt: came(LATE) };
    }
    ko.plasser = waiting;
    let second = gives(&runde, &ko, LATE + 1).unwrap();
    assert_eq!(
        second,
        (VedtakSlag::Venteliste, 0, vec![2]),
        "behind the first, and not with the same number"
    );
}

#[test]
fn what_an_earlier_proposal_promises_is_counted_once() {
    let runde = round(&[2, 1]);
    let mut ko = queue(65, 62, &[], &[2, 1]);
    // The first is proposed two of the three that are free: they are taken, and no longer uncertain.
    ko.ubehandlet[0].lovet = 2;
    ko.opptatt = 64;
    assert_eq!(
        gives(&runde, &ko, LATE + 1).unwrap(),
        (VedtakSlag::Tildeling, 1, vec![])
    );
    assert_eq!(
        gives(&runde, &ko, LATE).unwrap(),
        (VedtakSlag::Tildeling, 2, vec![])
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    /// In whichever order they are decided, as far as that is allowed, everybody gets what the plain line gives.
    #[test]
    fn any_allowed_order_gives_what_the_line_gives(
        kvote in 0..30_u64,
        taken in 0..30_u64,
        list in prop::collection::vec(any::<bool>(), 0..8),
        wanted in prop::collection::vec(1..5_u64, 1..6),
        picks in prop::collection::vec(0..6_usize, 0..30),
    ) {
        let runde = round(&wanted);
        let mut ko = queue(kvote, taken, &list, &wanted);
        let ahead = list.iter().filter(|aside| !**aside).count() as u64;
        let free = kvote.saturating_sub(taken);
        // Then in order, so that all are decided in the end.
        for pick in picks.into_iter().chain(0..wanted.len()) {
            let number = LATE + pick as u64;
            let Some(index) = ko.ubehandlet.iter().position(|one| one.soknad == soknad_id(number)) else {
                continue;
            };
            let first = index == 0;
            match gives(&runde, &ko, number) {
                Err(SupplerendeFeil::TidligereSoknad(earlier)) => {
                    prop_assert!(!first, "the first can always be decided");
                    prop_assert_eq!(earlier, ko.ubehandlet[0].soknad);
                }
                Err(other) => prop_assert!(false, "{other:?}"),
                Ok((_, granted, waits)) => {
                    let before: u64 = ahead + wanted[..pick].iter().sum::<u64>();
                    let expected = free.saturating_sub(before).min(wanted[pick]);
                    prop_assert_eq!(granted, expected);
                    prop_assert_eq!(waits.len() as u64, wanted[pick] - expected);
                    decide(&mut ko, index, number, granted, wanted[pick]);
                    prop_assert!(ko.opptatt <= kvote.max(taken));
                }
            }
        }
        prop_assert!(ko.ubehandlet.is_empty());
    }
}

/// What an approved decision does to the queue.
fn decide(ko: &mut Ko, index: usize, number: u64, granted: u64, wanted: u64) {
    ko.ubehandlet.remove(index);
    ko.opptatt += granted;
    let waiting = (granted + 1..=wanted).map(|which| Koplass {
        plass: plass(number, which),
        opphav: Opphav::Supplerende {
            mottatt: came(number),
        },
        ..waits(number, false)
    });
    let mut places: Vec<Koplass> = ko.plasser.clone();
    places.extend(waiting);
    let sorted = Ko::new(places, ko.kvote);
    ko.plasser = sorted.plasser;
}
