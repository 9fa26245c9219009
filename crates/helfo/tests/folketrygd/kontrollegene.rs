//! Whose refunds are the trend.

use helfo::folketrygd::{AnslagFeil, estimate};
use num_rational::BigRational;

use crate::bygg::*;

/// The change under an agreement in January whose GP had 1 000 øre in both months, beside other agreements. It tells
/// the trend: with two control doctors of 1 000 each who got 1 000 and 2 000 that is 1.5, without the second it is 1.
fn change(other: Vec<helfo::Avtale>) -> BigRational {
    let one = med_fastlege(
        avtale("a", LIS, "2023-01-01", "2023-01-31"),
        FASTLEGE,
        "2023-01-01",
        "2023-01-31",
    );
    let rows = [
        (FASTLEGE, "2022-01", 1_000),
        (FASTLEGE, "2023-01", 1_000),
        (KONTROLL, "2022-01", 1_000),
        (KONTROLL, "2023-01", 1_000),
        (10, "2022-01", 1_000),
        (10, "2023-01", 2_000),
    ];
    let mut avtaler = vec![one];
    avtaler.extend(other);
    anslag(&avtaler, &rows).bidrag[0].endring_ore.clone()
}

#[test]
fn both_months_of_every_control_doctor_are_summed() {
    assert_eq!(change(Vec::new()), brok(-500, 1));
}

#[test]
fn nobody_in_an_agreement_on_any_day_of_the_thirteen_months_is_one() {
    let as_lis = |fra, til| vec![avtale("b", 10, fra, til)];
    let as_gp = |fra, til| {
        let long = avtale("b", 77, "2021-01-01", "2024-12-31");
        vec![med_fastlege(long, 10, fra, til)]
    };
    for (fra, til, expected) in [
        ("2021-06-01", "2021-12-31", -500),
        ("2021-06-01", "2022-01-01", 0),
        ("2022-05-05", "2022-05-05", 0),
        ("2023-01-31", "2023-12-31", 0),
        ("2023-02-01", "2023-12-31", -500),
    ] {
        let expected = brok(expected, 1);
        assert_eq!(change(as_lis(fra, til)), expected, "LIS {fra} to {til}");
        assert_eq!(change(as_gp(fra, til)), expected, "GP {fra} to {til}");
    }
    let away = med_permisjon(
        avtale("b", 10, "2022-05-01", "2022-05-31"),
        "2022-05-01",
        "2022-05-31",
    );
    assert_eq!(
        change(vec![away]),
        brok(0, 1),
        "leave does not make a control doctor"
    );
}

#[test]
fn a_control_doctor_has_a_row_in_both_months() {
    let one = med_fastlege(
        avtale("a", LIS, "2023-01-01", "2023-01-31"),
        FASTLEGE,
        "2023-01-01",
        "2023-01-31",
    );
    let rows = [
        (FASTLEGE, "2022-01", 1_000),
        (KONTROLL, "2022-01", 1_000),
        (KONTROLL, "2023-01", 0),
        (10, "2023-01", 5_000),
        (11, "2022-01", 5_000),
    ];
    let found = anslag(&[one], &rows);
    let trend = &found.utvikling[&maned("2023-01")];
    assert_eq!((trend.leger, trend.sum_ore), (1, (1_000, 0)));
    assert_eq!(found.endring_ore(), 0);
}

#[test]
fn without_a_trend_nothing_is_estimated_and_the_month_is_told() {
    let one = med_fastlege(hele_aret("a", LIS), FASTLEGE, "2023-03-01", "2023-04-30");
    let told = |rows: &[(i64, &str, i64)]| {
        let found = estimate(std::slice::from_ref(&one), &refusjoner(rows), AR);
        found.map(|found| found.endring_ore())
    };
    let april = (FASTLEGE, "2022-04", 1_000);
    let missing = Err(AnslagFeil::UtenTrend(maned("2023-04")));
    assert_eq!(told(&[april]), missing);
    let only_in_agreements = [april, (LIS, "2022-04", 1), (LIS, "2023-04", 1)];
    assert_eq!(told(&only_in_agreements), missing);
    let nothing_then = [april, (KONTROLL, "2022-04", 0), (KONTROLL, "2023-04", 9)];
    assert_eq!(told(&nothing_then), missing);
    let there = [april, (KONTROLL, "2022-04", 9), (KONTROLL, "2023-04", 9)];
    assert_eq!(told(&there), Ok(-1_000));
    assert_eq!(told(&[]), Ok(0), "nobody is compared, so no trend is needed");
}
