//! Full-time years, the division, rounding, and what follows from the cost.

use helfo::folketrygd::estimate;

use crate::bygg::*;

#[test]
fn a_full_time_year_is_every_day_of_the_year() {
    let found = anslag(&[hele_aret("a", LIS), hele_aret("b", 3)], &[]);
    assert_eq!(found.arsverk_hundredeler(), 200);
    let longer = avtale("a", LIS, "2022-03-01", "2024-06-30");
    assert_eq!(anslag(&[longer], &[]).arsverk_hundredeler(), 100);
}

#[test]
fn leave_days_do_not_count_and_none_is_taken_away_twice() {
    let away = med_permisjon(hele_aret("a", LIS), "2022-12-20", "2023-03-14");
    let away = med_permisjon(away, "2023-03-01", "2023-03-14");
    // 73 of 365 days away: four fifths are left.
    assert_eq!(anslag(std::slice::from_ref(&away), &[]).arsverk_hundredeler(), 80);
    let found = anslag(&[away], &[(LIS, "2023-06", 800)]);
    assert_eq!(found.kostnad_ore(), Some(1_000));
}

#[test]
fn each_day_has_the_share_of_that_day() {
    let half = med_andel(hele_aret("a", LIS), "2023-01-01", 5_000);
    let half = med_andel(half, "2023-07-01", 10_000);
    let found = anslag(std::slice::from_ref(&half), &[(LIS, "2023-01", 549)]);
    // 181 days at a half and 184 whole: 274.5 of 365.
    assert_eq!(found.enheter(), 2_745_000);
    assert_eq!(found.arsverk_hundredeler(), 75);
    assert_eq!(found.kostnad_ore(), Some(730));
    let away = med_permisjon(half, "2023-06-30", "2023-07-01");
    assert_eq!(
        anslag(&[away], &[]).enheter(),
        2_745_000 - 15_000,
        "half a day and a whole"
    );
}

#[test]
fn a_leap_year_has_a_day_more() {
    let half = avtale("a", LIS, "2024-01-01", "2024-07-01");
    let rows = refusjoner(&[(LIS, "2024-02", 1_000)]);
    let found = estimate(&[half], &rows, 2024).unwrap();
    // 183 of 366 days.
    assert_eq!((found.dager_i_aret(), found.arsverk_hundredeler()), (366, 50));
    assert_eq!(found.kostnad_ore(), Some(2_000));
}

#[test]
fn the_cost_is_rounded_once_and_half_goes_up_also_below_zero() {
    let two = [hele_aret("a", LIS), hele_aret("b", 3)];
    for (ore, cost) in [(1, 1), (-1, 0), (-3, -1), (3, 2), (-4, -2), (0, 0)] {
        let found = anslag(&two, &[(LIS, "2023-01", ore)]);
        assert_eq!(found.kostnad_ore(), Some(cost), "{ore} øre over two years");
    }
}

#[test]
fn the_change_is_rounded_once_and_half_goes_up_also_below_zero() {
    let of = |gps: &[(i64, i64)]| {
        let mut one = hele_aret("a", LIS);
        let mut rows = vec![(KONTROLL, "2022-01", 2), (KONTROLL, "2023-01", 3)];
        for (hpr, now) in gps {
            one = med_fastlege(one, *hpr, "2023-01-01", "2023-01-31");
            rows.extend([(*hpr, "2022-01", 1), (*hpr, "2023-01", *now)]);
        }
        anslag(&[one], &rows).endring_ore()
    };
    // The trend is 1.5, so each GP ends on a half.
    assert_eq!([of(&[(2, 0)]), of(&[(2, 1)]), of(&[(2, 2)])], [-1, 0, 1]);
    assert_eq!(of(&[(2, 0), (3, 0)]), -3, "not the sum of two rounded ones");
}

#[test]
fn full_time_years_are_rounded_to_hundredths_and_half_goes_up() {
    // 0.5 % of a full-time year is 1.825 days: 18 250 units.
    let one = med_andel(avtale("a", LIS, "2023-01-01", "2023-01-02"), "2023-01-01", 9_125);
    assert_eq!(anslag(&[one], &[]).arsverk_hundredeler(), 1);
    let less = med_andel(avtale("a", LIS, "2023-01-01", "2023-01-02"), "2023-01-01", 9_124);
    let found = anslag(&[less], &[(LIS, "2023-01", 18_248)]);
    assert_eq!(found.arsverk_hundredeler(), 0);
    assert_eq!(
        found.kostnad_ore(),
        Some(3_650_000),
        "what is divided by is not rounded"
    );
}

#[test]
fn without_a_day_of_work_there_is_no_cost() {
    let away = med_permisjon(hele_aret("a", LIS), "2023-01-01", "2023-12-31");
    let found = anslag(&[away], &[(LIS, "2023-01", 10)]);
    assert_eq!((found.lis_ore(), found.arsverk_hundredeler()), (10, 0));
    assert_eq!(
        (found.kostnad_ore(), found.intervall_ore(), found.kvoteforslag(1)),
        (None, None, None)
    );
    let none = anslag(&[], &[]);
    assert_eq!((none.kostnad_ore(), none.intervall_ore()), (None, None));
}

#[test]
fn an_appropriation_pays_for_whole_agreements() {
    let found = anslag(&[hele_aret("a", LIS)], &[(LIS, "2023-01", 500)]);
    let paid = [0, 499, 500, 999, 1_000, -1].map(|ore| found.kvoteforslag(ore));
    assert_eq!(paid, [Some(0), Some(0), Some(1), Some(1), Some(2), Some(0)]);
    for ore in [0, -500] {
        let found = anslag(&[hele_aret("a", LIS)], &[(LIS, "2023-01", ore)]);
        assert_eq!(found.kvoteforslag(1_000), None, "a cost of {ore}");
    }
}

#[test]
fn any_one_agreement_can_be_left_out() {
    let two = [hele_aret("a", LIS), hele_aret("b", 3)];
    let rows = [(LIS, "2023-01", 100), (3, "2023-01", 300)];
    let found = anslag(&two, &rows);
    assert_eq!(found.kostnad_ore(), Some(200));
    assert_eq!(found.kostnad_uten_ore("a"), Some(300));
    assert_eq!(found.kostnad_uten_ore("b"), Some(100));
    let alone = anslag(&two[..1], &rows);
    assert_eq!(alone.kostnad_uten_ore("a"), None);
}
