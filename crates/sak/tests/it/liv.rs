//! The life of one place: what leads from one state to another, and that nothing else does.

use crate::common::*;
use proptest::prelude::*;
use regelverk::tid::{Dato, Tidspunkt};
use sak::aktor::{Aktor, Rolle};
use sak::hendelse::{Hendelse, Slag};
use sak::id::{KvoteplassId, VedtakId};
use sak::kvoteplass::{Kvoteplass, PlassFeil, PlassTilstand, Plassteg, Plasstegslag, Returgrunn};
use uuid::Uuid;

const OFFERED: Dato = Dato::constant(2022, 4, 28);
const LAST: Dato = Dato::constant(2022, 5, 19);

fn soker() -> Aktor {
    person("berit", Rolle::Kommune)
}

fn offered() -> Kvoteplass {
    let first = Plassteg {
        slag: Plasstegslag::Tilbudt,
        av: attestant(),
        tidspunkt: after(),
        grunn: None,
        begrunnelse: None,
        svarfrist: Some(LAST),
    };
    Kvoteplass {
        id: KvoteplassId(Uuid::from_u128(7)),
        nummer: 3,
        kvote: 65,
        soknad: soknad_id(1),
        plass: 2,
        vedtak: VedtakId(Uuid::from_u128(8)),
        tilbud: None,
        kommune: kommune(1),
        tildelt: OFFERED,
        tilstand: PlassTilstand::Tilbudt,
        svarfrist: Some(LAST),
        steg: vec![first],
    }
}

fn accepted() -> Kvoteplass {
    offered().accept(&soker(), at(5, 2, 9, 0)).unwrap().0
}

fn refused(result: Result<(Kvoteplass, Hendelse), PlassFeil>) -> PlassFeil {
    result.map(|(plass, _)| plass.tilstand).unwrap_err()
}

#[test]
fn an_accepted_place_is_held_and_remembers_who_accepted() {
    let (plass, hendelse) = offered().accept(&soker(), at(5, 2, 9, 0)).unwrap();
    assert!(plass.is_held());
    assert_eq!(
        (plass.tilstand, plass.since()),
        (PlassTilstand::Tildelt, Dato::constant(2022, 5, 2))
    );
    assert_eq!(plass.steg.len(), 2);
    assert_eq!(plass.steg[1].av, soker());
    assert_eq!(hendelse.slag, Slag::PlassGodtatt);
    assert_eq!(hendelse.nyttelast["kvoteplass"], plass.id.to_string());
}

#[test]
fn an_offer_does_not_lapse_but_is_overdue_the_day_after() {
    assert!(!offered().is_overdue(LAST));
    assert!(offered().is_overdue(LAST.plus_days(1).unwrap()));
    assert!(offered().accept(&soker(), at(6, 1, 9, 0)).is_ok());
    assert!(!accepted().is_overdue(Dato::constant(2022, 6, 1)));
}

#[test]
fn only_an_unanswered_offer_past_its_day_is_withdrawn_and_only_with_a_reason() {
    let case_worker = saksbehandler();
    let early = offered().withdraw("Ingen svar.", &case_worker, at(5, 19, 23, 59));
    assert_eq!(refused(early), PlassFeil::FristenLoper(LAST));
    let silent = offered().withdraw("  ", &case_worker, at(5, 20, 9, 0));
    assert_eq!(refused(silent), PlassFeil::Begrunnelse);
    let (plass, hendelse) = offered()
        .withdraw("Ingen svar.", &case_worker, at(5, 20, 9, 0))
        .unwrap();
    assert_eq!((plass.tilstand, plass.is_held()), (PlassTilstand::Trukket, false));
    assert_eq!(hendelse.slag, Slag::PlassTrukket);
    let too_late = plass.accept(&soker(), at(5, 21, 9, 0));
    assert_eq!(refused(too_late), PlassFeil::IkkeTilbudt);
}

#[test]
fn more_time_is_later_than_the_old_day_and_today() {
    let case_worker = saksbehandler();
    let extend = |day, now| offered().extend(day, "Ferie.", &case_worker, now);
    assert_eq!(refused(extend(LAST, at(5, 2, 9, 0))), PlassFeil::Svarfrist(LAST));
    let today = Dato::constant(2022, 6, 1);
    assert_eq!(
        refused(extend(today, at(6, 1, 9, 0))),
        PlassFeil::Svarfrist(today)
    );
    let (plass, _) = extend(Dato::constant(2022, 6, 2), at(6, 1, 9, 0)).unwrap();
    assert_eq!(plass.svarfrist, Some(Dato::constant(2022, 6, 2)));
    assert!(!plass.is_overdue(Dato::constant(2022, 6, 2)));
    assert_eq!(plass.tilstand, PlassTilstand::Tilbudt);
}

#[test]
fn giving_back_needs_a_kind_of_reason_and_words_for_something_else() {
    let give = |plass: Kvoteplass, grunn, words: &str| {
        plass.give_back((grunn, words), &[], &soker(), at(7, 1, 9, 0))
    };
    assert_eq!(
        refused(give(offered(), Returgrunn::IngenLege, "")),
        PlassFeil::IkkeTildelt
    );
    assert_eq!(
        refused(give(accepted(), Returgrunn::Annet, " ")),
        PlassFeil::Begrunnelse
    );
    let long = "x".repeat(4001);
    assert_eq!(
        refused(give(accepted(), Returgrunn::Annet, &long)),
        PlassFeil::ForLang
    );
    let (plass, _) = give(accepted(), Returgrunn::IngenLege, "").unwrap();
    assert_eq!(
        (plass.tilstand, plass.is_held()),
        (PlassTilstand::Returnert, false)
    );
    assert_eq!(plass.steg.last().unwrap().grunn, Some(Returgrunn::IngenLege));
}

/// One thing that somebody tries.
fn attempt(plass: Kvoteplass, which: u8, now: Tidspunkt) -> Result<(Kvoteplass, Hendelse), PlassFeil> {
    match which {
        0 => plass.accept(&soker(), now),
        1 => plass.decline("", &soker(), now),
        2 => plass.give_back((Returgrunn::EndretBehov, ""), &[], &soker(), now),
        3 => plass.extend(now.dato().plus_days(30).unwrap(), "Ferie.", &saksbehandler(), now),
        _ => plass.withdraw("Ingen svar.", &saksbehandler(), now),
    }
}

proptest! {
    /// Whatever is tried, in whatever order: the state is what the last step leads to, no step is lost, and a
    /// place that is no longer held never is again.
    #[test]
    fn the_history_is_whole_and_the_end_is_the_end(tries in prop::collection::vec((0_u8..5, 0_i64..40), 0..12)) {
        let mut plass = offered();
        let mut now = after();
        for (which, days) in tries {
            now = now.plus_seconds(days * 86_400);
            let before = plass.clone();
            match attempt(plass.clone(), which, now) {
                Ok((changed, hendelse)) => {
                    prop_assert!(before.is_held(), "{:?}", before.tilstand);
                    prop_assert_eq!(changed.steg.len(), before.steg.len() + 1);
                    prop_assert_eq!(&changed.steg[..before.steg.len()], &before.steg[..]);
                    prop_assert_eq!(changed.tilstand, changed.steg.last().unwrap().slag.leads_to());
                    prop_assert_eq!(
                        hendelse.nyttelast["steg"].clone(),
                        serde_json::to_value(changed.steg.last().unwrap()).unwrap()
                    );
                    plass = changed;
                }
                Err(_) => prop_assert_eq!(&plass, &before),
            }
        }
    }
}
