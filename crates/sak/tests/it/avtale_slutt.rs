//! What comes after an agreement, and what is told of it while it runs: list ceilings, the closing report, and a
//! place that is given back or closed.

use regelverk::vurdering::Utfall;
use sak::avtale::ramme::open_frames;
use sak::avtale::{
    Avsluttet, Avtale, EndringFeil, Endringsslag, Etter, Inngatt, ListetakFeil, RapportFeil, Rapportsvar,
    Regelfeil, Utfylt,
};
use sak::hendelse::Slag;
use sak::id::Hpr;
use sak::kvoteplass::{PlassFeil, PlassTilstand, Returgrunn};

use crate::avtale_bygg::*;

fn year() -> Inngatt {
    inngatt(1, "2022-03-01", "2023-02-28", 10_000, &[])
}

fn raise(avtale: Inngatt, hpr: Hpr, okt: &str, told: &str) -> Result<Inngatt, ListetakFeil> {
    let told = avtale.report_listetak(hpr, dato(okt), &kommunen(), noon(dato(told)));
    told.map(|(avtale, hendelse)| {
        assert_eq!(hendelse.slag, Slag::ListetakMeldt);
        avtale
    })
}

#[test]
fn raising_the_ceiling_in_the_forbidden_time_is_a_breach_that_shows() {
    let gp = year().vilkar.fastleger[0];
    let avtale = raise(year(), gp, "2022-05-01", "2022-05-20").unwrap();
    let judged = avtale.judge_listetak();
    assert_eq!(judged.len(), 1);
    assert_eq!(judged[0].1.id().0, "IA-26");
    assert_eq!(judged[0].1.utfall(), Utfall::IkkeOppfylt);
    // Lifted on 1 September 2023, as the parameter says.
    let long = inngatt(1, "2022-03-01", "2024-02-29", 10_000, &[]);
    let on = |okt| {
        raise(long.clone(), gp, okt, "2024-01-10")
            .unwrap()
            .judge_listetak()[0]
            .1
            .utfall()
    };
    assert_eq!(on("2023-08-31"), Utfall::IkkeOppfylt);
    assert_eq!(on("2023-09-01"), Utfall::Oppfylt);
}

#[test]
fn a_raise_is_told_once_of_a_party_and_not_in_advance() {
    let gp = year().vilkar.fastleger[0];
    let told = |hpr, okt| raise(year(), hpr, okt, "2022-05-20").unwrap_err();
    assert_eq!(told(gp, "2022-05-21"), ListetakFeil::Fremtid);
    assert_eq!(told(gp, "2022-02-27"), ListetakFeil::IkkePart);
    assert_eq!(told(hpr(999), "2022-05-01"), ListetakFeil::IkkePart);
    let avtale = raise(year(), gp, "2022-05-01", "2022-05-20").unwrap();
    assert_eq!(
        raise(avtale, gp, "2022-05-01", "2022-05-21").unwrap_err(),
        ListetakFeil::Meldt
    );
}

fn over() -> Avsluttet {
    year().close(noon(dato("2023-03-01"))).unwrap().0
}

fn answer(arbeid: &str) -> Rapportsvar {
    Rapportsvar {
        etter: Etter::FastlegeHer,
        annet_allmennlegearbeid: arbeid.into(),
        erfaring: Some("  ".into()),
    }
}

#[test]
fn the_closing_report_is_given_once_and_says_what_else_was_worked() {
    let report =
        |over: Avsluttet, text: &str| over.report(answer(text), &kommunen(), noon(dato("2023-03-10")));
    assert_eq!(report(over(), " ").unwrap_err(), RapportFeil::AnnetArbeid);
    let (done, hendelse) = report(over(), " legevakt ").unwrap();
    assert_eq!(hendelse.slag, Slag::AvtaleRapportert);
    let kept = done.rapport.clone().unwrap().svar;
    assert_eq!(
        (kept.annet_allmennlegearbeid.as_str(), kept.erfaring),
        ("legevakt", None)
    );
    assert_eq!(report(done, "legevakt").unwrap_err(), RapportFeil::Rapportert);
}

#[test]
fn a_place_is_not_left_while_an_agreement_under_it_is_under_way() {
    let give = |avtaler: &[Avtale], day: &str| {
        let left = plassen().give_back((Returgrunn::IngenLege, ""), avtaler, &kommunen(), noon(dato(day)));
        left.map(|(plass, _)| plass.tilstand)
    };
    let runs = [Avtale::Inngatt(year())];
    let id = year().felles.id;
    assert_eq!(give(&runs, "2023-02-28"), Err(PlassFeil::AvtaleLoper(id)));
    assert_eq!(give(&runs, "2023-03-01"), Ok(PlassTilstand::Returnert));
    let draft = [Avtale::Utkast(utkast(
        2,
        innhold(dato("2023-03-01"), dato("2023-12-31"), 10_000),
    ))];
    assert!(matches!(
        give(&draft, "2023-03-01"),
        Err(PlassFeil::AvtaleLoper(_))
    ));
}

#[test]
fn a_place_is_closed_when_nobody_can_use_what_is_left() {
    let close = |avtaler: &[Avtale], perioder, day: &str| {
        let closed = plassen().close(avtaler, perioder, &kommunen(), noon(dato(day)));
        closed.map(|(plass, _)| (plass.tilstand, plass.is_held()))
    };
    let ends = |til: &str| [Avtale::Inngatt(inngatt(1, "2022-03-01", til, 10_000, &[]))];
    let closed = Ok((PlassTilstand::Avsluttet, false));
    assert_eq!(close(&ends("2024-02-29"), 1, "2024-03-01"), closed);
    assert_eq!(
        close(&ends("2024-02-29"), 1, "2024-02-29"),
        Err(PlassFeil::AvtaleLoper(year().felles.id))
    );
    // Left are 92 days: six months at 50 percent from 30 November need 182 half days, that is 91.
    assert_eq!(
        close(&ends("2023-11-29"), 1, "2023-12-01"),
        Err(PlassFeil::TidIgjen)
    );
    // Left are 90 days.
    assert_eq!(close(&ends("2023-12-01"), 1, "2023-12-10"), closed);
    // The second frame has not begun.
    assert_eq!(
        close(&ends("2024-02-29"), 2, "2024-03-01"),
        Err(PlassFeil::TidIgjen)
    );
    assert_eq!(close(&[], 1, "2024-03-01"), Err(PlassFeil::TidIgjen));
}

#[test]
fn a_raise_between_signature_and_first_day_is_after_entering() {
    let early = signert(
        sendt(
            utkast(1, innhold(dato("2022-03-01"), dato("2023-02-28"), 10_000)),
            &[],
            dato("2022-01-10"),
        ),
        &[],
        dato("2022-01-10"),
    );
    let gp = early.vilkar.fastleger[0];
    let told = raise(early, gp, "2022-02-01", "2022-02-02").unwrap();
    assert_eq!(told.judge_listetak()[0].1.utfall(), Utfall::IkkeOppfylt);
}

#[test]
fn what_was_told_by_mistake_can_be_told_again_and_is_followed_up_once() {
    let gp = year().vilkar.fastleger[0];
    let follow = |avtale: Inngatt, mistaken, words: &str| {
        avtale.follow_up_listetak(0, (mistaken, words), &kommunen(), noon(dato("2022-06-01")))
    };
    let told = raise(year(), gp, "2022-05-01", "2022-05-20").unwrap();
    assert_eq!(
        follow(told.clone(), true, " ").unwrap_err(),
        ListetakFeil::Begrunnelse
    );
    let (mended, hendelse) = follow(told, true, "Feil dag.").unwrap();
    assert_eq!(hendelse.slag, Slag::ListetakFulgtOpp);
    assert_eq!(
        follow(mended.clone(), false, "Igjen.").unwrap_err(),
        ListetakFeil::IkkeApen
    );
    assert!(raise(mended, gp, "2022-05-01", "2022-05-21").is_ok());
}

#[test]
fn nothing_new_comes_under_a_place_that_is_given_back_but_leave_is_corrected() {
    let (avtale, mut plass) = (year(), plassen());
    plass.tilstand = PlassTilstand::Returnert;
    let avtaler = [Avtale::Inngatt(avtale.clone())];
    let around = omgivelser(&plass, &avtaler);
    let now = noon(dato("2023-03-01"));
    let longer = Endringsslag::Forlengelse {
        siste: dato("2023-06-30"),
    };
    let refused = avtale.clone().propose(0, longer, &around, &kommunen(), now);
    assert_eq!(refused.unwrap_err(), EndringFeil::Regler(Regelfeil::Plass));
    let late = Endringsslag::Rettelse {
        retter: None,
        permisjon: Some(permisjon("2022-06-01", "2022-06-30")),
    };
    let (avtale, _) = avtale.propose(0, late, &around, &kommunen(), now).unwrap();
    // Until it is signed or withdrawn, the time that is used is not settled.
    let waits = Avtale::Inngatt(avtale.clone());
    assert!(waits.is_under_way(dato("2023-03-01")));
    let (avtale, _) = avtale.withdraw_endring(1, &kommunen(), now).unwrap();
    assert!(!Avtale::Inngatt(avtale).is_under_way(dato("2023-03-01")));
}

#[test]
fn who_was_named_by_mistake_is_not_named_when_it_is_withdrawn() {
    let (avtale, plass) = (year(), plassen());
    let around = omgivelser(&plass, &[]);
    let wrong = Endringsslag::FastlegeInn {
        fra: dato("2022-06-01"),
        fastlege: fastlege(777),
    };
    let now = noon(dato("2022-03-02"));
    let (proposed, _) = avtale.propose(0, wrong, &around, &kommunen(), now).unwrap();
    let names = |avtale: Inngatt| {
        Avtale::Inngatt(avtale)
            .leger()
            .iter()
            .any(|(one, _)| *one == hpr(777))
    };
    assert!(names(proposed.clone()));
    let (withdrawn, _) = proposed.withdraw_endring(1, &kommunen(), now).unwrap();
    assert!(!names(withdrawn));
}

#[test]
fn of_a_draft_that_is_given_up_nothing_is_kept_and_of_a_signed_one_all() {
    let text = innhold(dato("2022-03-01"), dato("2023-02-28"), 10_000);
    let now = noon(dato("2022-02-01"));
    let (gone, _) = utkast(1, text).cancel(&kommunen(), now);
    assert!(!gone.was_sent());
    assert_eq!(gone.utfylt, Utfylt::default());
    let (cancelled, _) = year().cancel(&kommunen(), now).unwrap();
    assert_eq!(cancelled.inngatt.as_deref(), Some(&year()));
    assert_eq!(
        Avtale::Kansellert(cancelled).leger().len(),
        4,
        "doctor, two GPs, supervisor"
    );
}

#[test]
fn a_frame_is_over_when_the_next_has_begun() {
    let first = Avtale::Inngatt(inngatt(1, "2022-03-01", "2023-02-28", 10_000, &[]));
    let one = std::slice::from_ref(&first);
    assert_eq!(open_frames(one, 2, dato("2023-03-01")), [1, 2]);
    assert_eq!(open_frames(one, 1, dato("2025-10-01")), [] as [u64; 0]);
    let second = inngatt(2, "2023-03-01", "2023-12-31", 10_000, &[]);
    let second = Inngatt {
        felles: sak::avtale::Felles {
            ramme: 2,
            ..second.felles.clone()
        },
        ..second
    };
    let both = [first, Avtale::Inngatt(second)];
    assert_eq!(open_frames(&both, 2, dato("2024-01-01")), [2]);
}
