//! Amendments of an agreement that has been entered into: who signs, from when they have effect, and what is
//! refused.

use crate::avtale_bygg::*;
use regelverk::regel::RegelId;
use regelverk::tid::Dato;
use sak::avtale::innhold::{Fastlege, Listetak};
use sak::avtale::{
    Avtale, EndringFeil, Endringsslag, Gjeldende, Inngatt, Omgivelser, Part, Ramme, Regelfeil, SignaturFeil,
    Slutt, ramme::Medregnet,
};
use sak::hendelse::Slag;

/// From 1 March 2022, a full position for a year.
fn year() -> Inngatt {
    inngatt(1, "2022-03-01", "2023-02-28", 10_000, &[])
}

fn alone<T>(f: impl FnOnce(&Omgivelser<'_>) -> T) -> T {
    let plass = plassen();
    f(&omgivelser(&plass, &[]))
}

fn amended(avtale: &Inngatt, slag: Endringsslag) -> Result<Inngatt, EndringFeil> {
    alone(|around| endret(avtale, slag, around, dato("2022-03-02")))
}

fn leave(fra: &str, til: &str) -> Endringsslag {
    Endringsslag::Permisjon(permisjon(fra, til))
}

fn on(avtale: &Inngatt, dag: &str) -> Gjeldende {
    avtale.on(dato(dag)).unwrap()
}

/// The rules of time that it would break.
fn breaks(result: Result<Inngatt, EndringFeil>) -> Vec<(RegelId, Dato)> {
    match result.unwrap_err() {
        EndringFeil::Tid(brudd) => brudd.iter().map(|brudd| (brudd.regel, brudd.fra)).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn without_all_signatures_nothing_changes() {
    let (avtale, av, now) = (year(), kommunen(), noon(dato("2022-03-02")));
    alone(|around| {
        let (proposed, hendelse) = avtale
            .clone()
            .propose(0, andel("2022-06-01", 8000), around, &av, now)
            .unwrap();
        assert_eq!(hendelse.slag, Slag::AvtaleendringForeslatt);
        let endring = proposed.endringer[0].clone();
        assert_eq!(endring.parter, parter());
        let mut waiting = proposed;
        for part in &endring.parter[..3] {
            let signed = waiting.sign_endring(1, (*part, &endring.avtrykk), &signatory(*part), around, now);
            waiting = signed.unwrap().0;
            assert_eq!(waiting.forlop(), avtale.forlop());
        }
        let twice =
            waiting
                .clone()
                .sign_endring(1, (Part::Kommune, &endring.avtrykk), &kommunen(), around, now);
        assert_eq!(
            twice.unwrap_err(),
            EndringFeil::Signatur(SignaturFeil::AlleredeSignert)
        );
        let other = waiting.clone().sign_endring(
            1,
            (parter()[3], &avtale.avtrykk),
            &signatory(parter()[3]),
            around,
            now,
        );
        assert_eq!(other.unwrap_err(), EndringFeil::Signatur(SignaturFeil::Avtrykk));
        let (done, hendelse) = waiting
            .sign_endring(
                1,
                (parter()[3], &endring.avtrykk),
                &signatory(parter()[3]),
                around,
                now,
            )
            .unwrap();
        assert_eq!(hendelse.slag, Slag::AvtaleendringVirker);
        assert_eq!(
            [on(&done, "2022-05-31"), on(&done, "2022-06-01")].map(|on| on.stillingsandel),
            [10_000, 8000]
        );
        // What was entered into stands as it was.
        assert_eq!(
            (&done.vilkar, &done.utfylt, done.versjon),
            (&avtale.vilkar, &avtale.utfylt, 1)
        );
        let again = done
            .clone()
            .sign_endring(1, (Part::Kommune, &endring.avtrykk), &kommunen(), around, now);
        assert_eq!(again.unwrap_err(), EndringFeil::IkkeApen);
        assert_eq!(
            done.withdraw_endring(1, &av, now).unwrap_err(),
            EndringFeil::IkkeApen
        );
    });
}

#[test]
fn of_two_open_amendments_the_second_sees_that_the_first_has_effect() {
    let (av, now) = (kommunen(), noon(dato("2022-03-02")));
    alone(|around| {
        let (both, _) = year()
            .propose(0, andel("2022-06-01", 8000), around, &av, now)
            .unwrap();
        let (both, _) = both
            .propose(0, leave("2022-07-01", "2022-07-31"), around, &av, now)
            .unwrap();
        let mut avtale = both;
        for part in avtale.endringer[1].parter.clone() {
            let avtrykk = avtale.endringer[1].avtrykk.clone();
            avtale = avtale
                .sign_endring(2, (part, &avtrykk), &signatory(part), around, now)
                .unwrap()
                .0;
        }
        let avtrykk = avtale.endringer[0].avtrykk.clone();
        let late = avtale
            .clone()
            .sign_endring(1, (Part::Kommune, &avtrykk), &kommunen(), around, now);
        assert_eq!(late.unwrap_err(), EndringFeil::Kollisjon(1));
        let stale = avtale
            .clone()
            .propose(0, andel("2022-06-01", 8000), around, &av, now);
        assert_eq!(stale.unwrap_err(), EndringFeil::Kollisjon(1));
        // Withdrawn and proposed anew.
        let (avtale, _) = avtale.withdraw_endring(1, &av, now).unwrap();
        let avtale = endret(&avtale, andel("2022-06-01", 8000), around, dato("2022-03-02")).unwrap();
        assert_eq!((avtale.versjon, avtale.endringer.len()), (2, 3));
    });
}

#[test]
fn a_share_can_change_in_the_middle_of_a_leave() {
    let avtale = amended(&year(), leave("2022-06-01", "2022-08-31")).unwrap();
    let avtale = amended(&avtale, andel("2022-07-01", 8000)).unwrap();
    let middle = on(&avtale, "2022-07-01");
    assert_eq!(middle.permisjon, Some(permisjon("2022-06-01", "2022-08-31")));
    assert_eq!(middle.stillingsandel, 8000);
    let back = on(&avtale, "2022-09-01");
    assert_eq!((back.permisjon, back.stillingsandel), (None, 8000));
    // 92 days in a full position, 92 days of leave, 181 days at 80 percent.
    let ramme = Ramme::of(&[Avtale::Inngatt(avtale)], 1, Medregnet::Inngatte).unwrap();
    assert_eq!(ramme.brukt(), 92 * 10_000 + 181 * 8000);
}

#[test]
fn an_amendment_reaches_to_the_last_day_and_no_further() {
    let (first, last) = (andel("2022-03-01", 9000), andel("2023-02-28", 9000));
    assert_eq!(
        on(&amended(&year(), first).unwrap(), "2022-03-01").stillingsandel,
        9000
    );
    assert_eq!(
        on(&amended(&year(), last).unwrap(), "2023-02-28").stillingsandel,
        9000
    );
    assert_eq!(
        amended(&year(), andel("2023-03-01", 9000)).unwrap_err(),
        EndringFeil::Utenfor
    );
    assert_eq!(
        amended(&year(), andel("2022-02-28", 9000)).unwrap_err(),
        EndringFeil::Utenfor
    );
    assert_eq!(
        amended(&year(), leave("2023-02-28", "2023-03-01")).unwrap_err(),
        EndringFeil::Utenfor
    );
    assert!(amended(&year(), leave("2023-02-28", "2023-02-28")).is_ok());
    let end = |siste: &str| Endringsslag::Avslutning { siste: dato(siste) };
    assert_eq!(
        amended(&year(), end("2023-02-28")).unwrap_err(),
        EndringFeil::Utenfor
    );
    assert_eq!(
        amended(&year(), end("2022-02-28")).unwrap_err(),
        EndringFeil::Utenfor
    );
    let longer = |siste: &str| Endringsslag::Forlengelse { siste: dato(siste) };
    assert_eq!(
        amended(&year(), longer("2023-02-28")).unwrap_err(),
        EndringFeil::Utenfor
    );
    let on_the_day = amended(&year(), longer("2023-03-01")).unwrap();
    assert!(on_the_day.on(dato("2023-03-01")).is_some());
}

#[test]
fn what_is_registered_is_not_amended_but_corrected() {
    let plass = plassen();
    let around = Omgivelser {
        registrert: Some(dato("2022-06-30")),
        ..omgivelser(&plass, &[])
    };
    let tried = |avtale: &Inngatt, slag| endret(avtale, slag, &around, dato("2022-07-02"));
    let registered = EndringFeil::Registrert(dato("2022-06-30"));
    assert_eq!(tried(&year(), andel("2022-06-30", 8000)).unwrap_err(), registered);
    assert!(tried(&year(), andel("2022-07-01", 8000)).is_ok());
    let end = |siste: &str| Endringsslag::Avslutning { siste: dato(siste) };
    assert_eq!(tried(&year(), end("2022-06-29")).unwrap_err(), registered);
    assert!(tried(&year(), end("2022-06-30")).is_ok());
    // Leave that is reported late is a correction.
    assert_eq!(
        tried(&year(), leave("2022-06-01", "2022-06-14")).unwrap_err(),
        registered
    );
    let late = Endringsslag::Rettelse {
        retter: None,
        permisjon: Some(permisjon("2022-06-01", "2022-06-14")),
    };
    let avtale = tried(&year(), late).unwrap();
    assert!(on(&avtale, "2022-06-14").permisjon.is_some());
    // It was two days shorter.
    let shorter = Endringsslag::Rettelse {
        retter: Some(1),
        permisjon: Some(permisjon("2022-06-01", "2022-06-12")),
    };
    let avtale = tried(&avtale, shorter.clone()).unwrap();
    assert!(on(&avtale, "2022-06-13").permisjon.is_none());
    assert_eq!(avtale.endringer.len(), 2, "what was wrong is still there");
    assert_eq!(
        tried(&avtale, shorter).unwrap_err(),
        EndringFeil::UkjentPermisjon(1)
    );
    let never = |retter| Endringsslag::Rettelse {
        retter,
        permisjon: None,
    };
    assert_eq!(tried(&avtale, never(None)).unwrap_err(), EndringFeil::TomRettelse);
    let avtale = tried(&avtale, never(Some(2))).unwrap();
    assert!(on(&avtale, "2022-06-01").permisjon.is_none());
    // Also after the end.
    let (over, _) = avtale.close(noon(dato("2023-03-01"))).unwrap();
    let (av, now) = (kommunen(), noon(dato("2023-03-02")));
    let tried = over
        .clone()
        .propose(3, andel("2022-07-01", 8000), &around, &av, now);
    assert_eq!(tried.unwrap_err(), EndringFeil::BareRettelse);
    let found = Endringsslag::Rettelse {
        retter: None,
        permisjon: Some(permisjon("2023-02-01", "2023-02-28")),
    };
    let (over, _) = over.propose(3, found, &around, &av, now).unwrap();
    let avtrykk = over.inngatt.endringer[3].avtrykk.clone();
    let (over, _) = over
        .sign_endring(4, (Part::Kommune, &avtrykk), &kommunen(), &around, now)
        .unwrap();
    let (over, _) = over
        .sign_endring(4, (parter()[1], &avtrykk), &signatory(parter()[1]), &around, now)
        .unwrap();
    assert!(on(&over.inngatt, "2023-02-28").permisjon.is_some());
    // What waits when it ends cannot take effect any more, but can be withdrawn.
    let (waiting, _) = year()
        .propose(0, andel("2022-07-01", 8000), &around, &av, now)
        .unwrap();
    let (over, _) = waiting.close(now).unwrap();
    let avtrykk = over.inngatt.endringer[0].avtrykk.clone();
    let signed = over
        .clone()
        .sign_endring(1, (Part::Kommune, &avtrykk), &kommunen(), &around, now);
    assert_eq!(signed.unwrap_err(), EndringFeil::BareRettelse);
    assert!(!over.withdraw_endring(1, &av, now).unwrap().0.inngatt.endringer[0].is_open());
}

#[test]
fn an_early_end_after_four_months_is_no_breach() {
    let siste = dato("2022-06-30");
    let avtale = amended(&year(), Endringsslag::Avslutning { siste }).unwrap();
    assert!(avtale.on(siste).is_some());
    assert_eq!(avtale.on(dato("2022-07-01")), None);
    let (over, _) = avtale.close(noon(dato("2022-07-01"))).unwrap();
    assert_eq!((over.siste, over.slutt), (siste, Slutt::Fortidig));
    let avtaler = [Avtale::Avsluttet(over)];
    let ramme = Ramme::of(&avtaler, 1, Medregnet::Inngatte).unwrap();
    assert!(ramme.brudd().is_empty());
    assert_eq!(ramme.brukt(), 122 * 10_000);
    // The next doctor begins the day after.
    let next = inngatt(2, "2022-07-01", "2024-02-29", 10_000, &avtaler);
    assert_eq!(next.forlop().fra, dato("2022-07-01"));
}

#[test]
fn a_leap_day_belongs_to_the_frame() {
    // Two years from 1 March 2022 hold 29 February 2024.
    let avtale = inngatt(1, "2022-03-01", "2024-02-28", 10_000, &[]);
    let longer = |siste: &str| Endringsslag::Forlengelse { siste: dato(siste) };
    let whole = amended(&avtale, longer("2024-02-29")).unwrap();
    assert!(whole.on(dato("2024-02-29")).is_some());
    assert_eq!(
        breaks(amended(&whole, longer("2024-03-01"))),
        [(RegelId("IA-14"), dato("2024-03-01"))]
    );
    // From a leap day to the day before the one that is not there.
    let avtale = inngatt(1, "2024-02-29", "2026-02-27", 10_000, &[]);
    let ramme = Ramme::of(&[Avtale::Inngatt(avtale)], 1, Medregnet::Inngatte).unwrap();
    assert_eq!(
        (ramme.igjen(), ramme.siste_tillatte_dag()),
        (0, Some(dato("2026-02-27")))
    );
}

#[test]
fn what_would_break_a_rule_of_time_is_refused() {
    assert_eq!(
        breaks(amended(&year(), andel("2022-06-01", 4999))),
        [(RegelId("IA-12"), dato("2022-06-01"))]
    );
    let long = inngatt(1, "2022-03-01", "2024-08-29", 8000, &[]);
    let over = breaks(amended(&long, andel("2023-01-01", 9000)));
    assert_eq!(
        over.iter().map(|(regel, _)| *regel).collect::<Vec<_>>(),
        [RegelId("IA-14")]
    );
    let half = inngatt(1, "2022-03-01", "2026-02-28", 5000, &[]);
    let longer = Endringsslag::Forlengelse {
        siste: dato("2026-03-01"),
    };
    assert_eq!(
        breaks(amended(&half, longer)),
        [(RegelId("IA-15"), dato("2026-03-01"))]
    );
    let plass = plassen();
    let next = Avtale::Inngatt(inngatt(2, "2023-03-01", "2023-08-31", 10_000, &[]));
    let others = [next];
    let around = omgivelser(&plass, &others);
    let longer = Endringsslag::Forlengelse {
        siste: dato("2023-03-01"),
    };
    let met = endret(&year(), longer, &around, dato("2022-03-02"));
    assert_eq!(breaks(met), [(RegelId("IA-16"), dato("2023-03-01"))]);
    // A leave that made room cannot be taken away when the room is used.
    let full = inngatt(1, "2022-03-01", "2024-02-29", 10_000, &[]);
    let full = amended(&full, leave("2022-06-01", "2022-08-31")).unwrap();
    let full = amended(
        &full,
        Endringsslag::Forlengelse {
            siste: dato("2024-05-31"),
        },
    )
    .unwrap();
    let never = Endringsslag::Rettelse {
        retter: Some(1),
        permisjon: None,
    };
    assert_eq!(
        breaks(amended(&full, never)),
        [(RegelId("IA-14"), dato("2024-03-01"))]
    );
}

#[test]
fn leave_is_less_than_the_position_and_never_double() {
    let avtale = amended(&year(), leave("2022-06-01", "2022-06-30")).unwrap();
    let again = amended(&avtale, leave("2022-06-30", "2022-07-31"));
    assert_eq!(again.unwrap_err(), EndringFeil::Overlapp(1));
    let mut graded = permisjon("2022-08-01", "2022-08-31");
    graded.arbeider = 10_000;
    assert_eq!(
        amended(&avtale, Endringsslag::Permisjon(graded)).unwrap_err(),
        EndringFeil::Andel
    );
    graded.arbeider = 4000;
    assert!(amended(&avtale, Endringsslag::Permisjon(graded)).is_ok());
    assert_eq!(
        amended(&avtale, leave("2022-08-31", "2022-08-01")).unwrap_err(),
        EndringFeil::Rekkefolge
    );
    assert_eq!(
        amended(&avtale, andel("2022-06-01", 10_001)).unwrap_err(),
        EndringFeil::Andel
    );
}

#[test]
fn gps_come_and_go_and_sign_what_touches_them() {
    let inn = |fra: &str, number| Endringsslag::FastlegeInn {
        fra: dato(fra),
        fastlege: fastlege(number),
    };
    let ut = |fra: &str, number| Endringsslag::FastlegeUt {
        fra: dato(fra),
        hpr: hpr(number),
    };
    let numbers = |avtale: &Inngatt, dag: &str| -> Vec<u64> {
        let there = on(avtale, dag).fastleger;
        there.iter().map(|one| one.hpr.unwrap().number()).collect()
    };
    let avtale = amended(&year(), inn("2022-06-01", 2003)).unwrap();
    let both = [Part::Kommune, Part::Lis(hpr(LIS))];
    assert_eq!(
        avtale.endringer[0].parter,
        [both[0], both[1], Part::Fastlege(hpr(2003))]
    );
    let avtale = amended(&avtale, ut("2022-09-01", FASTLEGE)).unwrap();
    assert_eq!(
        avtale.endringer[1].parter,
        [both[0], both[1], Part::Fastlege(hpr(FASTLEGE))]
    );
    assert_eq!(numbers(&avtale, "2022-05-31"), [FASTLEGE, KOLLEGA]);
    assert_eq!(numbers(&avtale, "2022-08-31"), [FASTLEGE, KOLLEGA, 2003]);
    assert_eq!(numbers(&avtale, "2022-09-01"), [KOLLEGA, 2003]);
    // A later change of the share touches only those who are there.
    let later = amended(&avtale, andel("2022-10-01", 8000)).unwrap();
    assert_eq!(
        later.endringer[2].parter,
        [
            both[0],
            both[1],
            Part::Fastlege(hpr(KOLLEGA)),
            Part::Fastlege(hpr(2003))
        ]
    );
    let party = EndringFeil::AlleredePart(hpr(KOLLEGA));
    assert_eq!(amended(&avtale, inn("2022-10-01", KOLLEGA)).unwrap_err(), party);
    assert_eq!(
        amended(&avtale, inn("2022-10-01", LIS)).unwrap_err(),
        EndringFeil::AlleredePart(hpr(LIS))
    );
    let gone = EndringFeil::IkkePart(hpr(FASTLEGE));
    assert_eq!(amended(&avtale, ut("2022-10-01", FASTLEGE)).unwrap_err(), gone);
    let avtale = amended(&avtale, ut("2022-10-01", KOLLEGA)).unwrap();
    let last = amended(&avtale, ut("2022-12-24", 2003)).unwrap_err();
    assert_eq!(last, EndringFeil::UtenFastlege(dato("2022-12-24")));
    let mut without = fastlege(2004);
    without.trygderefusjon = Some(false);
    let refused = amended(
        &avtale,
        Endringsslag::FastlegeInn {
            fra: dato("2022-10-01"),
            fastlege: without,
        },
    );
    match refused.unwrap_err() {
        EndringFeil::Regler(Regelfeil::Stoppet(verdicts)) => assert_eq!(verdicts[0].id(), RegelId("IA-35")),
        other => panic!("{other:?}"),
    }
}

#[test]
fn who_comes_back_is_judged_by_the_first_entering() {
    let inn = |number| Endringsslag::FastlegeInn {
        fra: dato("2022-11-01"),
        fastlege: Fastlege {
            listetak: Listetak::Okt(dato("2022-10-01")),
            ..fastlege(number)
        },
    };
    let ut = Endringsslag::FastlegeUt {
        fra: dato("2022-09-01"),
        hpr: hpr(FASTLEGE),
    };
    let left = amended(&year(), ut).unwrap();
    match amended(&left, inn(FASTLEGE)).unwrap_err() {
        EndringFeil::Regler(Regelfeil::Stoppet(verdicts)) => assert_eq!(verdicts[0].id(), RegelId("IA-26")),
        other => panic!("{other:?}"),
    }
    // Somebody new raised it before entering.
    assert!(amended(&left, inn(2003)).is_ok());
}

#[test]
fn a_supervisor_takes_over_from_a_day() {
    let change = |number| Endringsslag::Veileder {
        fra: dato("2022-09-01"),
        veileder: veileder(number),
    };
    let avtale = amended(&year(), change(3001)).unwrap();
    assert_eq!(avtale.endringer[0].parter, parter()[..2]);
    assert_eq!(on(&avtale, "2022-08-31").veileder, veileder(FASTLEGE));
    assert_eq!(on(&avtale, "2022-09-01").veileder, veileder(3001));
    // A supervisor who is one of the GPs signs.
    let avtale = amended(&year(), change(KOLLEGA)).unwrap();
    assert_eq!(avtale.endringer[0].parter.len(), 3);
    let unknown = Endringsslag::Veileder {
        fra: dato("2022-09-01"),
        veileder: Default::default(),
    };
    assert_eq!(amended(&year(), unknown).unwrap_err(), EndringFeil::Ukjent);
}

#[test]
fn the_later_signature_speaks_for_all_days_from_its_own_on() {
    let avtale = amended(&year(), andel("2022-10-01", 6000)).unwrap();
    let avtale = amended(&avtale, andel("2022-06-01", 8000)).unwrap();
    assert_eq!(on(&avtale, "2022-10-01").stillingsandel, 8000);
}
