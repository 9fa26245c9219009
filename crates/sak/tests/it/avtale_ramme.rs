//! The frame of a place, and the warnings that follow from it.

use crate::avtale_bygg::*;
use sak::avtale::ramme::Medregnet;
use sak::avtale::{Avtale, Innhold, Ramme, Regelfeil, SendFeil, Utkast, Varsel, Varselslag, standing_on};
use sak::id::AvtaleId;
use uuid::Uuid;

/// A draft in the second frame.
fn second(fra: &str, til: &str) -> Utkast {
    let id = AvtaleId(Uuid::from_u128(99));
    let (empty, _) = Utkast::begin(id, &plassen(), 2, 2).unwrap();
    empty
        .save(0, utfylt(innhold(dato(fra), dato(til), 10_000)))
        .unwrap()
}

#[test]
fn agreements_under_a_place_share_a_frame() {
    let first = Avtale::Inngatt(inngatt(1, "2022-03-01", "2023-02-28", 10_000, &[]));
    let ramme = Ramme::of(std::slice::from_ref(&first), 1, Medregnet::Inngatte).unwrap();
    assert_eq!((ramme.brukt(), ramme.igjen()), (365 * 10_000, 366 * 10_000));
    assert_eq!(ramme.siste_tillatte_dag(), Some(dato("2024-02-29")));
    // A draft is planned, and counted only where that is asked.
    let planned = Avtale::Utkast(utkast(2, innhold(dato("2023-03-01"), dato("2023-08-31"), 10_000)));
    let both = [first, planned];
    assert_eq!(Ramme::of(&both, 1, Medregnet::Inngatte), Some(ramme));
    let with_plans = Ramme::of(&both, 1, Medregnet::Planlagte).unwrap();
    assert_eq!(with_plans.brukt(), (365 + 184) * 10_000);
    let unknown = [Avtale::Utkast(utkast(3, Innhold::default()))];
    assert_eq!(Ramme::of(&unknown, 1, Medregnet::Planlagte), None);
}

#[test]
fn two_periods_are_two_frames_one_after_the_other() {
    let first = [Avtale::Inngatt(inngatt(
        1,
        "2022-03-01",
        "2024-02-29",
        10_000,
        &[],
    ))];
    let plass = plassen();
    let send = |utkast: Utkast| {
        let sent = utkast.send(
            1,
            &omgivelser(&plass, &first),
            &kommunen(),
            noon(dato("2024-01-02")),
        );
        sent.map(|_| ())
    };
    let crossed = SendFeil::Regler(Regelfeil::Rammerekkefolge(dato("2024-02-29")));
    assert_eq!(send(second("2024-02-29", "2025-02-28")), Err(crossed));
    assert_eq!(send(second("2024-03-01", "2026-02-28")), Ok(()));
    let signed = signert(
        sendt(second("2024-03-01", "2026-02-28"), &first, dato("2024-01-02")),
        &first,
        dato("2024-01-02"),
    );
    let avtaler = [first[0].clone(), Avtale::Inngatt(signed)];
    for nummer in [1, 2] {
        let ramme = Ramme::of(&avtaler, nummer, Medregnet::Inngatte).unwrap();
        assert_eq!((ramme.igjen(), ramme.brudd().len()), (0, 0));
    }
}

#[test]
fn the_end_of_a_frame_is_told_90_and_30_days_before() {
    let avtaler = [Avtale::Inngatt(inngatt(
        1,
        "2022-03-01",
        "2024-02-29",
        10_000,
        &[],
    ))];
    let on = |dag: &str| standing_on(dato(dag), dato("2022-01-20"), &avtaler);
    let gjelder = dato("2024-02-29");
    assert_eq!(
        on("2023-12-01"),
        [Varsel {
            slag: Varselslag::NittiDager,
            gjelder
        }]
    );
    assert_eq!(
        on("2024-01-30"),
        [Varsel {
            slag: Varselslag::TrettiDager,
            gjelder
        }]
    );
    for silent in ["2023-11-30", "2024-03-01"] {
        assert_eq!(on(silent), []);
    }
    let kind = |dag| on(dag)[0].slag;
    assert_eq!(
        [kind("2024-01-29"), kind("2024-02-29")],
        [Varselslag::NittiDager, Varselslag::TrettiDager]
    );
    // Nobody works any longer: nobody is told that they soon may not.
    let avtaler = [Avtale::Inngatt(inngatt(
        1,
        "2022-03-01",
        "2023-11-30",
        10_000,
        &[],
    ))];
    assert_eq!(standing_on(dato("2023-12-01"), dato("2022-01-20"), &avtaler), []);
}

#[test]
fn an_unused_place_is_told_after_six_months() {
    let godtatt = dato("2022-01-31");
    let unused = |gjelder| {
        [Varsel {
            slag: Varselslag::Ubrukt,
            gjelder,
        }]
    };
    assert_eq!(standing_on(dato("2022-07-30"), godtatt, &[]), []);
    assert_eq!(standing_on(dato("2022-07-31"), godtatt, &[]), unused(godtatt));
    assert_eq!(standing_on(dato("2023-08-01"), godtatt, &[]), unused(godtatt));
    let avtaler = [Avtale::Inngatt(inngatt(
        1,
        "2022-07-31",
        "2023-01-31",
        10_000,
        &[],
    ))];
    assert_eq!(standing_on(dato("2022-07-31"), godtatt, &avtaler), []);
    assert_eq!(
        standing_on(dato("2023-07-31"), godtatt, &avtaler),
        unused(dato("2023-01-31"))
    );
    // What is not signed by all is no use of a place.
    let draft = [Avtale::Utkast(utkast(
        1,
        innhold(dato("2022-07-31"), dato("2023-01-31"), 10_000),
    ))];
    assert_eq!(standing_on(dato("2022-07-31"), godtatt, &draft), unused(godtatt));
}
