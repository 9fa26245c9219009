//! The interval: the same every time, and as wide as the agreements differ.

use helfo::Avtale;

use crate::bygg::*;

/// Full-time agreements for the whole year that cost so many øre each.
fn costing(ore: &[i64]) -> (Vec<Avtale>, Vec<(i64, &'static str, i64)>) {
    let numbered = || (101_i64..).zip(ore);
    let avtaler = numbered().map(|(lis, _)| hele_aret(&format!("avtale-{lis}"), lis));
    let rows = numbered().map(|(lis, ore)| (lis, "2023-05", *ore));
    (avtaler.collect(), rows.collect())
}

#[test]
fn agreements_that_cost_the_same_leave_no_doubt() {
    let (avtaler, rows) = costing(&[-70; 12]);
    let found = anslag(&avtaler, &rows);
    assert_eq!(found.intervall_ore(), Some((-70, -70)));
    let (one, rows) = costing(&[123]);
    assert_eq!(anslag(&one, &rows).intervall_ore(), Some((123, 123)));
}

#[test]
fn the_same_basis_gives_the_same_interval_in_whatever_order_it_comes() {
    let costs: Vec<i64> = (0..30).map(|n| n * n * 1_000).collect();
    let (mut avtaler, mut rows) = costing(&costs);
    let first = anslag(&avtaler, &rows).intervall_ore();
    assert_eq!(anslag(&avtaler, &rows).intervall_ore(), first);
    avtaler.reverse();
    rows.reverse();
    assert_eq!(anslag(&avtaler, &rows).intervall_ore(), first);
}

#[test]
fn it_holds_the_cost_and_lies_between_the_cheapest_and_the_dearest() {
    let costs: Vec<i64> = (0..20).map(|n| 1_000 + n * 100).collect();
    let (avtaler, rows) = costing(&costs);
    let found = anslag(&avtaler, &rows);
    let (low, high) = found.intervall_ore().unwrap();
    assert_eq!(found.kostnad_ore(), Some(1_950));
    // Twenty numbers from 1000 to 2900: their standard deviation is 577, that of their mean 129, and 1.96 times that 253.
    assert!((1_660..1_740).contains(&low), "{low}");
    assert!((2_160..2_240).contains(&high), "{high}");
}

#[test]
fn more_agreements_make_it_narrower() {
    let width = |count: i64| {
        let costs: Vec<i64> = (0..count).map(|n| n % 10 * 1_000).collect();
        let (avtaler, rows) = costing(&costs);
        let (low, high) = anslag(&avtaler, &rows).intervall_ore().unwrap();
        high - low
    };
    assert!(width(10) > width(40) && width(40) > width(160));
}

#[test]
fn draws_in_which_nobody_worked_say_nothing() {
    let (mut avtaler, rows) = costing(&[50, 70]);
    avtaler[1] = med_permisjon(avtaler[1].clone(), "2023-01-01", "2023-12-31");
    let (low, high) = anslag(&avtaler, &rows).intervall_ore().unwrap();
    // Drawn twice the first alone, or each once.
    assert_eq!((low, high), (50, 120));
}
