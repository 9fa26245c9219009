//! How long agreements last, against a plain reference that walks from day to day, over thousands of random
//! plans; the examples of the rules; and the ends of the calendar.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use proptest::prelude::*;
use regelverk::introduksjonsavtale::varighet::{
    Andel, Avtaleplan, Dag, Grense, Permisjon, Plan, Varighet, brudd,
};
use regelverk::tid::Dato;

#[path = "varighet/referanse.rs"]
mod referanse;

use referanse::{Fasit, regn};

fn grense() -> Grense {
    Grense::of_frame(Dato::FIRST)
}

fn dag(text: &str) -> Dato {
    Dato::parse(text).unwrap()
}

fn avtale(lis: &str, fra: &str, til: &str, andel: u16) -> Avtaleplan {
    Avtaleplan::constant(lis.to_owned(), dag(fra), dag(til), andel)
}

fn permisjon(fra: &str, til: &str, lovregulert: bool, arbeider: u16) -> Permisjon {
    Permisjon {
        fra: dag(fra),
        til: dag(til),
        lovregulert,
        arbeider,
    }
}

/// A plan that begins with its earliest agreement.
fn plan(avtaler: Vec<Avtaleplan>) -> Plan {
    let fra = avtaler.iter().map(|avtale| avtale.fra).min().unwrap();
    Plan { fra, avtaler }
}

fn compute(plan: &Plan) -> Varighet {
    Varighet::compute(plan, &grense())
}

fn siste(plan: &Plan) -> String {
    compute(plan)
        .siste_tillatte_dag
        .unwrap()
        .dato()
        .unwrap()
        .to_string()
}

fn told(plan: &Plan) -> Vec<String> {
    let found = brudd::all(plan, &compute(plan), &grense());
    let tell = |brudd: brudd::Brudd<'_>| format!("{} {} {} {}", brudd.regel, brudd.lis, brudd.fra, brudd.til);
    found.into_iter().map(tell).collect()
}

/// In the words of the reference.
fn lister(plan: &Plan) -> Fasit {
    let varighet = compute(plan);
    let start = Dag::of(plan.fra).0;
    let number = |dato: Dato| plan.fra.days_until(dato);
    let found = brudd::all(plan, &varighet, &grense());
    Fasit {
        ramme: varighet.ramme_enheter,
        brukt: varighet.brukt_enheter,
        kalendergrense: varighet.kalendergrense.0 - start,
        siste: varighet.siste_tillatte_dag.map(|last| last.0 - start),
        avtaler: varighet
            .avtaler
            .iter()
            .map(|one| {
                (
                    one.avtale,
                    one.brukt_enheter,
                    one.dager,
                    one.dager_permisjon,
                    one.minstetid_oppfylt,
                )
            })
            .collect(),
        brudd: found
            .iter()
            .map(|one| (one.regel.0, number(one.fra), one.lis.to_owned(), number(one.til)))
            .collect(),
    }
}

fn any_share() -> impl Strategy<Value = u16> {
    prop_oneof![
        4 => prop::sample::select(vec![0_u16, 1, 4_999, 5_000, 6_000, 8_000, 10_000]),
        1 => 0_u16..=10_000,
    ]
}

/// Leave in days from the agreement's first, sometimes wholly outside it.
fn any_leave(days: i64) -> impl Strategy<Value = (i64, i64, bool, u16)> {
    let works = prop_oneof![3 => Just(0_u16), 2 => any_share()];
    let length = prop_oneof![2 => 0_i64..30, 2 => 0_i64..400, 1 => Just(days)];
    (-40..days + 40, length, prop::bool::weighted(0.8), works)
}

/// First day, days, days agreed, shares by day, leave by day: all from the agreement's first day on.
type Utkast = (i64, i64, i64, Vec<(i64, u16)>, Vec<(i64, i64, bool, u16)>);

fn any_agreement() -> impl Strategy<Value = Utkast> {
    let days = prop_oneof![2 => 1_i64..40, 2 => 170_i64..200, 4 => 1_i64..800, 1 => 1_i64..1_900];
    let start = prop_oneof![1 => Just(0_i64), 3 => 0_i64..1_200];
    (start, days).prop_flat_map(|(start, days)| {
        let shares = prop::collection::vec((0..days, any_share()), 1..4);
        let leave = prop::collection::vec(any_leave(days), 0..5);
        let agreed = prop_oneof![2 => Just(days), 1 => 1_i64..400];
        (Just(start), Just(days), agreed, shares, leave)
    })
}

fn any_plan() -> impl Strategy<Value = Plan> {
    let start = prop_oneof![
        3 => (0_i64..3_000).prop_map(|days| dag("2018-01-01").plus_days(days).unwrap()),
        1 => prop::sample::select(vec![dag("2024-02-29"), dag("2020-08-31"), dag("2096-02-28"), Dato::FIRST]),
    ];
    (start, prop::collection::vec(any_agreement(), 0..5)).prop_map(|(start, agreements)| {
        let after = |days: i64| start.plus_days(days).unwrap_or(Dato::FIRST);
        let mut avtaler: Vec<Avtaleplan> = Vec::new();
        for (index, (offset, days, agreed, mut shares, leave)) in agreements.into_iter().enumerate() {
            shares[0].0 = 0;
            shares.sort_by_key(|(day, _)| *day);
            shares.dedup_by_key(|(day, _)| *day);
            avtaler.push(Avtaleplan {
                lis: ["A", "B", "Å"][index % 3].to_owned(),
                fra: after(offset),
                til: after(offset + days - 1),
                avtalt_til: after(offset + agreed - 1),
                andeler: shares
                    .into_iter()
                    .map(|(day, stillingsandel)| Andel {
                        fra: after(offset + day),
                        stillingsandel,
                    })
                    .collect(),
                permisjoner: leave
                    .into_iter()
                    .map(|(from, length, lovregulert, arbeider)| Permisjon {
                        fra: after(offset + from),
                        til: after(offset + from).max(after(offset + from + length)),
                        lovregulert,
                        arbeider,
                    })
                    .collect(),
            });
        }
        let fra = avtaler.iter().map(|avtale| avtale.fra).min().unwrap_or(start);
        Plan { fra, avtaler }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn a_plan_amounts_to_what_the_reference_finds(plan in any_plan()) {
        prop_assert_eq!(lister(&plan), regn(&plan));
    }

    #[test]
    fn up_to_the_last_permitted_day_nothing_is_broken(plan in any_plan()) {
        // An agreement that goes on to that day breaks neither limit; a day more breaks one, if it uses time.
        let varighet = compute(&plan);
        let Some(last) = varighet.siste_tillatte_dag.and_then(Dag::dato) else { return Ok(()) };
        let (Some(sist), Some(end)) = (plan.sist_begynt(), plan.siste_dag()) else { return Ok(()) };
        if last < end || plan.avtaler[sist].til < end {
            return Ok(());
        }
        let on_time = |til: Dato| {
            let mut longer = plan.clone();
            longer.avtaler[sist].til = til;
            longer.avtaler[sist].permisjoner.retain(|leave| leave.fra <= end);
            longer.avtaler[sist].permisjoner.iter_mut().for_each(|leave| leave.til = leave.til.min(end));
            let found = compute(&longer);
            brudd::over_ramme(&longer, &found).is_none() && brudd::over_kalender(&longer, &found).is_none()
        };
        prop_assert!(on_time(last));
        prop_assert!(!on_time(last.plus_days(1).unwrap()));
    }
}

#[test]
fn the_examples_of_the_rules() {
    let one = |andel, permisjoner: Vec<Permisjon>| {
        let mut avtale = avtale("A", "2022-03-01", "2022-12-31", andel);
        avtale.permisjoner = permisjoner;
        plan(vec![avtale])
    };
    let full = one(10_000, Vec::new());
    assert_eq!(compute(&full).ramme_enheter, 7_310_000);
    assert_eq!(siste(&full), "2024-02-29");
    assert_eq!(siste(&one(5_000, Vec::new())), "2026-02-28");
    assert_eq!(siste(&one(8_000, Vec::new())), "2024-08-29");
    let leave = permisjon("2022-06-01", "2022-08-31", true, 0);
    assert_eq!(siste(&one(10_000, vec![leave])), "2024-05-31");
    let other = permisjon("2022-06-01", "2022-08-31", false, 0);
    assert_eq!(
        siste(&one(10_000, vec![other])),
        "2024-02-29",
        "other absence uses time"
    );
}

#[test]
fn the_example_of_the_contract() {
    let mut first = avtale("A", "2022-03-01", "2023-08-31", 10_000);
    first.andeler.push(Andel {
        fra: dag("2023-01-01"),
        stillingsandel: 6_000,
    });
    first.permisjoner = vec![permisjon("2022-06-01", "2022-08-31", true, 0)];
    let plan = plan(vec![first]);
    let varighet = compute(&plan);
    assert_eq!(
        (varighet.ramme_enheter, varighet.brukt_enheter),
        (7_310_000, 3_598_000)
    );
    assert_eq!(varighet.kalendergrense.dato(), Some(dag("2026-05-31")));
    assert_eq!(siste(&plan), "2025-05-10");
    let only = varighet.avtaler[0];
    assert_eq!(
        (only.dager, only.dager_permisjon, only.minstetid_oppfylt),
        (549, 92, true)
    );
    assert!(told(&plan).is_empty());
}

#[test]
fn every_breach_is_told_in_order() {
    let mut first = avtale("B", "2022-03-01", "2024-06-30", 10_000);
    first.andeler.push(Andel {
        fra: dag("2024-05-01"),
        stillingsandel: 4_999,
    });
    first.andeler.push(Andel {
        fra: dag("2024-06-01"),
        stillingsandel: 0,
    });
    let second = avtale("A", "2024-06-01", "2024-06-30", 10_000);
    assert_eq!(
        told(&plan(vec![second, first])),
        [
            "IA-12 B 2024-05-01 2024-05-31",
            "IA-12 B 2024-06-01 2024-06-30",
            "IA-13 A 2024-06-01 2024-06-30",
            "IA-14 A 2024-03-01 2024-06-30",
            "IA-16 A 2024-06-01 2024-06-30",
        ]
    );
}

#[test]
fn of_agreements_that_begin_on_one_day_the_last_in_the_input_is_the_later() {
    let both = [
        avtale("A", "2022-03-01", "2022-12-31", 10_000),
        avtale("B", "2022-03-01", "2022-11-30", 5_000),
    ];
    assert_eq!(told(&plan(both.to_vec())), ["IA-16 B 2022-03-01 2022-11-30"]);
    let turned = both.into_iter().rev().collect();
    assert_eq!(told(&plan(turned)), ["IA-16 A 2022-03-01 2022-11-30"]);
}

#[test]
fn leave_that_follows_on_the_calendar_limit_belongs_to_it() {
    let mut one = avtale("A", "2022-03-01", "2026-06-30", 5_000);
    one.permisjoner = vec![permisjon("2026-03-01", "2026-03-31", true, 0)];
    let found = compute(&plan(vec![one.clone()]));
    assert_eq!(found.kalendergrense.dato(), Some(dag("2026-03-31")));
    one.permisjoner = vec![permisjon("2026-03-02", "2026-03-31", true, 0)];
    let found = compute(&plan(vec![one.clone()]));
    assert_eq!(
        found.kalendergrense.dato(),
        Some(dag("2026-02-28")),
        "not directly"
    );
    one.permisjoner = vec![permisjon("2022-06-01", "2022-06-30", true, 1)];
    let found = compute(&plan(vec![one]));
    assert_eq!(
        found.kalendergrense.dato(),
        Some(dag("2026-02-28")),
        "graded leave does not extend it"
    );
}

#[test]
fn a_frame_without_agreements_has_its_limits_all_the_same() {
    let found = compute(&Plan {
        fra: dag("2022-03-01"),
        avtaler: Vec::new(),
    });
    assert_eq!((found.ramme_enheter, found.brukt_enheter), (7_310_000, 0));
    assert_eq!(found.kalendergrense.dato(), Some(dag("2026-02-28")));
    assert_eq!((found.siste_tillatte_dag, found.avtaler.len()), (None, 0));
}

#[test]
fn days_between_agreements_use_nothing_unless_the_value_says_so() {
    let both = plan(vec![
        avtale("A", "2022-03-01", "2022-08-31", 8_000),
        avtale("B", "2022-09-11", "2023-03-31", 10_000),
    ]);
    let counting = Grense {
        opphold_teller: true,
        ..grense()
    };
    let without = compute(&both).brukt_enheter;
    assert_eq!(
        Varighet::compute(&both, &counting).brukt_enheter,
        without + 10 * 8_000
    );
}

#[test]
fn the_ends_of_the_calendar_are_reached_without_panic() {
    let late = plan(vec![avtale("A", "2996-01-01", "2999-12-31", 5_000)]);
    assert_eq!(compute(&late).kalendergrense.dato(), Some(Dato::LAST));
    assert!(told(&late).is_empty());
    let later = plan(vec![avtale("A", "2996-01-02", "2999-12-31", 5_000)]);
    assert_eq!(compute(&later).kalendergrense.dato(), None, "cannot be printed");
    let first_day: Vec<Avtaleplan> = (0..800)
        .map(|_| avtale("A", "1900-01-01", "1900-01-01", 10_000))
        .collect();
    let crowded = plan(first_day);
    assert_eq!(
        compute(&crowded).siste_tillatte_dag,
        Some(Dag(-1)),
        "overrun on the first day"
    );
    let all = plan(vec![avtale("A", "1900-01-01", "2999-12-31", 10_000)]);
    assert_eq!(siste(&all), "1901-12-31");
    assert_eq!(
        told(&all),
        ["IA-14 A 1902-01-01 2999-12-31", "IA-15 A 1904-01-01 2999-12-31"]
    );
}
