//! Which refunds count, and under which agreement: one example for each sentence.

use crate::bygg::*;

/// One control doctor whose refunds grow by a tenth from January to January.
const VEKST: [(i64, &str, i64); 2] = [(KONTROLL, "2022-01", 1_000), (KONTROLL, "2023-01", 1_100)];

fn with(rows: &[(i64, &'static str, i64)]) -> Vec<(i64, &'static str, i64)> {
    [&VEKST, rows].concat()
}

fn january() -> helfo::Avtale {
    avtale("a", LIS, "2023-01-01", "2023-01-31")
}

#[test]
fn a_month_with_one_active_day_counts_whole_and_others_not_at_all() {
    let three = avtale("a", LIS, "2023-01-31", "2023-03-01");
    let rows = [
        (LIS, "2022-12", 1),
        (LIS, "2023-01", 10),
        (LIS, "2023-02", 100),
        (LIS, "2023-03", 1_000),
        (LIS, "2023-04", 10_000),
    ];
    assert_eq!(anslag(&[three], &rows).lis_ore(), 1_110);
    let last_year = avtale("a", LIS, "2022-06-01", "2023-01-01");
    assert_eq!(
        anslag(&[last_year], &rows).lis_ore(),
        10,
        "December is another year"
    );
    let before = avtale("a", LIS, "2022-01-01", "2022-12-31");
    assert!(anslag(&[before], &rows).bidrag.is_empty());
}

#[test]
fn leave_does_not_take_a_month_away() {
    let away = med_permisjon(january(), "2023-01-01", "2023-01-31");
    let found = anslag(&[away], &[(LIS, "2023-01", 10)]);
    assert_eq!((found.lis_ore(), found.arsverk_hundredeler()), (10, 0));
}

#[test]
fn a_gp_is_held_against_the_same_month_a_year_before_and_the_trend() {
    let one = med_fastlege(january(), FASTLEGE, "2023-01-01", "2023-01-31");
    let rows = with(&[
        (LIS, "2023-01", 900),
        (FASTLEGE, "2022-01", 500),
        (FASTLEGE, "2023-01", 400),
    ]);
    let found = anslag(&[one], &rows);
    // 400 - 1.1 * 500
    assert_eq!(found.bidrag[0].endring_ore, brok(-150, 1));
    assert_eq!((found.lis_ore(), found.endring_ore()), (900, -150));
    let trend = &found.utvikling[&maned("2023-01")];
    assert_eq!((trend.leger, trend.sum_ore), (1, (1_000, 1_100)));
    assert_eq!(trend.trend, Some(brok(11, 10)));
    // 750 øre for 31 of 365 days.
    assert_eq!(found.kostnad_ore(), Some(8_831));
}

#[test]
fn a_gp_without_a_row_in_the_month_had_nothing_in_it() {
    let one = med_fastlege(january(), FASTLEGE, "2023-01-01", "2023-01-31");
    let found = anslag(&[one], &with(&[(FASTLEGE, "2022-01", 500)]));
    assert_eq!((found.endring_ore(), found.utelatt), (-550, 0));
}

#[test]
fn a_gp_without_a_row_a_year_before_is_left_out_and_counted() {
    let year = med_fastlege(hele_aret("a", LIS), FASTLEGE, "2023-01-01", "2023-12-31");
    let rows = with(&[
        (FASTLEGE, "2022-01", 500),
        (FASTLEGE, "2023-01", 600),
        (FASTLEGE, "2023-02", 700),
    ]);
    let found = anslag(&[year], &rows);
    assert_eq!((found.endring_ore(), found.utelatt), (50, 11));
    // No trend was asked for where nobody was compared.
    assert_eq!(found.utvikling.len(), 1);
}

#[test]
fn a_gp_counts_only_in_months_with_a_day_as_a_party() {
    let one = avtale("a", LIS, "2023-01-01", "2023-12-31");
    let one = med_fastlege(one, FASTLEGE, "2023-01-31", "2023-02-01");
    let found = anslag(&[one], &[]);
    assert_eq!(found.utelatt, 2, "January and February");
    let later = avtale("a", LIS, "2023-02-10", "2023-12-31");
    let later = med_fastlege(later, FASTLEGE, "2023-01-01", "2023-02-28");
    assert_eq!(
        anslag(&[later], &[]).utelatt,
        1,
        "in January there was no agreement"
    );
}

#[test]
fn a_doctors_month_under_two_agreements_belongs_to_the_smallest_id() {
    let late = med_fastlege(
        avtale("9", LIS, "2023-01-01", "2023-01-15"),
        FASTLEGE,
        "2023-01-01",
        "2023-01-15",
    );
    let early = med_fastlege(
        avtale("10", LIS, "2023-01-16", "2023-02-28"),
        FASTLEGE,
        "2023-01-16",
        "2023-02-28",
    );
    let rows = with(&[
        (LIS, "2023-01", 900),
        (LIS, "2023-02", 70),
        (FASTLEGE, "2022-01", 500),
        (FASTLEGE, "2023-01", 400),
    ]);
    for order in [[late.clone(), early.clone()], [early, late]] {
        let found = anslag(&order, &rows);
        let of = |id: &str| found.bidrag.iter().find(|one| one.id == id).unwrap().clone();
        assert_eq!(
            (of("10").lis_ore, of("10").endring_ore),
            (970, brok(-150, 1)),
            "10 is before 9 as text"
        );
        assert_eq!((of("9").lis_ore, of("9").endring_ore), (0, brok(0, 1)));
        assert_eq!(
            (found.lis_ore(), found.endring_ore(), found.utelatt),
            (970, -150, 1)
        );
    }
}

#[test]
fn a_gp_who_is_party_twice_in_a_month_counts_once() {
    let one = med_fastlege(january(), FASTLEGE, "2023-01-01", "2023-01-10");
    let one = med_fastlege(one, FASTLEGE, "2023-01-20", "2023-01-31");
    let found = anslag(
        &[one],
        &with(&[(FASTLEGE, "2022-01", 500), (FASTLEGE, "2023-01", 400)]),
    );
    assert_eq!(found.endring_ore(), -150);
}
