//! What must hold of outcomes and dates, whatever the values.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use proptest::prelude::*;
use regelverk::tid::Dato;
use regelverk::vurdering::Utfall;

/// The general outcome, by counting.
fn utfall(parts: &[Option<bool>]) -> Utfall {
    let met = parts.iter().filter(|part| **part == Some(true)).count();
    let unknown = parts.iter().filter(|part| part.is_none()).count();
    if met == parts.len() {
        Utfall::Oppfylt
    } else if met + unknown == parts.len() {
        Utfall::ManglerOpplysninger
    } else {
        Utfall::IkkeOppfylt
    }
}

fn is_leap(year: i16) -> bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

fn month_length(year: i16, month: i8) -> i8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1900-01-01, by walking the calendar.
fn day_number(dato: Dato) -> i64 {
    let whole_years: i64 = (1900..dato.year())
        .map(|year| if is_leap(year) { 366 } else { 365 })
        .sum();
    let whole_months: i64 = (1..dato.month())
        .map(|month| i64::from(month_length(dato.year(), month)))
        .sum();
    whole_years + whole_months + i64::from(dato.day()) - 1
}

fn any_date() -> impl Strategy<Value = Dato> {
    (1900_i16..=2999, 1_i8..=12, 1_i8..=31)
        .prop_map(|(year, month, day)| Dato::new(year, month, day.min(month_length(year, month))).unwrap())
}

fn any_part() -> impl Strategy<Value = Option<bool>> {
    prop::sample::select(vec![Some(true), Some(false), None])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_known_failure_wins_and_then_the_unknown(parts in prop::collection::vec(any_part(), 0..6)) {
        prop_assert_eq!(Utfall::of_parts(&parts), utfall(&parts));
    }

    #[test]
    fn the_order_of_parts_does_not_matter(
        (parts, shuffled) in prop::collection::vec(any_part(), 0..6)
            .prop_flat_map(|parts| (Just(parts.clone()), Just(parts).prop_shuffle())),
    ) {
        prop_assert_eq!(Utfall::of_parts(&parts), Utfall::of_parts(&shuffled));
    }

    #[test]
    fn learning_more_never_changes_a_known_failure(
        parts in prop::collection::vec(any_part(), 1..6),
        answer in any::<bool>(),
    ) {
        let known: Vec<_> = parts.iter().map(|part| part.or(Some(answer))).collect();
        let now = Utfall::of_parts(&known);
        prop_assert_ne!(now, Utfall::ManglerOpplysninger);
        if Utfall::of_parts(&parts) != Utfall::ManglerOpplysninger {
            prop_assert_eq!(now, Utfall::of_parts(&parts));
        }
    }

    #[test]
    fn days_between_are_counted_on_the_calendar(from in any_date(), to in any_date()) {
        prop_assert_eq!(from.days_until(to), day_number(to) - day_number(from));
    }

    #[test]
    fn adding_days_and_counting_them_agree(from in any_date(), days in -450_000_i64..450_000) {
        let last = day_number(Dato::LAST);
        let expected = day_number(from) + days;
        match from.plus_days(days) {
            Some(to) => {
                prop_assert_eq!(day_number(to), expected);
                prop_assert_eq!(from.days_until(to), days);
            }
            None => prop_assert!(!(0..=last).contains(&expected), "{} + {}", from, days),
        }
    }

    #[test]
    fn a_date_is_read_as_it_is_written(dato in any_date()) {
        prop_assert_eq!(Dato::parse(&dato.to_string()), Some(dato));
    }

    #[test]
    fn a_date_exists_exactly_when_the_calendar_has_it(
        year in 1890_i16..3010, month in -1_i8..15, day in -1_i8..35,
    ) {
        let exists = (1900..=2999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=month_length(year, month)).contains(&day);
        prop_assert_eq!(Dato::new(year, month, day).is_some(), exists);
    }

    #[test]
    fn dates_are_ordered_as_days_are(one in any_date(), other in any_date()) {
        prop_assert_eq!(one.cmp(&other), day_number(one).cmp(&day_number(other)));
    }
}

#[test]
fn any_number_of_days_is_taken_without_panic() {
    for days in [i64::MIN, -1, 0, 1, i64::MAX] {
        let moved = Dato::constant(2022, 3, 1).plus_days(days);
        assert_eq!(moved.is_some(), days.unsigned_abs() <= 1, "{days}");
    }
}
