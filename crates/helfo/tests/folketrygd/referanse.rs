//! The estimate beside a plain reference that goes through every day and every doctor, written from the contract and
//! not from the program.

use std::collections::{BTreeMap, BTreeSet};

use helfo::Avtale;
use helfo::avtale::{Deltakelse, Periode};
use helfo::folketrygd::{AnslagFeil, Refusjoner, estimate};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Zero;
use proptest::prelude::*;
use regelverk::introduksjonsavtale::varighet::Andel;
use regelverk::tid::Dato;

use crate::bygg::maned;

type Rader = BTreeMap<(i64, (i16, i8)), i64>;

#[derive(Debug, PartialEq)]
struct Fasit {
    lis_ore: i128,
    endring_ore: i128,
    utelatt: u64,
    arsverk_hundredeler: i128,
    kostnad_ore: Option<i128>,
    leger: BTreeMap<(i16, i8), u64>,
}

fn days(periode: Periode) -> impl Iterator<Item = Dato> {
    std::iter::successors(Some(periode.fra), |day| day.plus_days(1))
        .take_while(move |day| *day <= periode.til)
}

fn month(day: Dato) -> (i16, i8) {
    (day.year(), day.month())
}

fn whole(number: i64) -> BigRational {
    BigRational::from_integer(BigInt::from(number))
}

/// To the nearest whole, half up: the largest whole number not above one half more.
fn nearest(exact: &BigRational) -> i128 {
    let (over, under) = (exact.numer() * 2 + exact.denom(), exact.denom() * 2);
    let cut = &over / &under;
    let below = &cut * &under > over;
    num_traits::ToPrimitive::to_i128(&(cut - i32::from(below))).unwrap()
}

/// Doctors of a role with a day in the month, each under the first agreement by id.
fn once(avtaler: &[&Avtale], there: impl Fn(&Avtale) -> BTreeSet<i64>) -> BTreeSet<i64> {
    avtaler.iter().flat_map(|avtale| there(avtale)).collect()
}

fn fasit(avtaler: &[Avtale], rader: &Rader, ar: i16) -> Result<Fasit, (i16, i8)> {
    let get = |hpr: i64, month| rader.get(&(hpr, month)).copied();
    let mut sum = whole(0);
    let (mut lis_ore, mut change, mut utelatt, mut leger) = (0_i128, whole(0), 0, BTreeMap::new());
    for number in 1..=12 {
        let (now, then) = ((ar, number), (ar - 1, number));
        let active: Vec<&Avtale> = avtaler
            .iter()
            .filter(|avtale| days(avtale.dager).any(|day| month(day) == now))
            .collect();
        for lis in once(&active, |avtale| [avtale.lis].into()) {
            lis_ore += i128::from(get(lis, now).unwrap_or(0));
        }
        let gps = once(&active, |avtale| {
            let there = |part: &&Deltakelse| days(part.dager).any(|day| month(day) == now);
            avtale
                .fastleger
                .iter()
                .filter(there)
                .map(|part| part.hpr)
                .collect()
        });
        let touched = |hpr: i64| {
            let within = |day: Dato| (then..=now).contains(&month(day));
            avtaler.iter().any(|avtale| {
                let lis = avtale.lis == hpr && days(avtale.dager).any(within);
                let parts = avtale.fastleger.iter();
                lis || parts
                    .clone()
                    .any(|part| part.hpr == hpr && days(part.dager).any(within))
            })
        };
        let everybody: BTreeSet<i64> = rader.keys().map(|(hpr, _)| *hpr).collect();
        let controls = everybody.into_iter().filter(|hpr| !touched(*hpr));
        let pairs = controls.filter_map(|hpr| Some((get(hpr, then)?, get(hpr, now)?)));
        let pairs: Vec<(i64, i64)> = pairs.collect();
        for gp in gps {
            let Some(before) = get(gp, then) else {
                utelatt += 1;
                continue;
            };
            let (was, is) = pairs
                .iter()
                .fold((0, 0), |(was, is), pair| (was + pair.0, is + pair.1));
            if was == 0 {
                return Err(now);
            }
            leger.insert(now, pairs.len() as u64);
            let trend = BigRational::new(BigInt::from(is), BigInt::from(was));
            change += whole(get(gp, now).unwrap_or(0)) - trend * whole(before);
        }
    }
    sum += BigRational::from_integer(BigInt::from(lis_ore)) + &change;
    let in_year = |day: &Dato| day.year() == ar;
    let year = days(Periode {
        fra: Dato::new(ar, 1, 1).unwrap(),
        til: Dato::new(ar, 12, 31).unwrap(),
    })
    .count();
    let mut years = whole(0);
    for avtale in avtaler {
        for day in days(avtale.dager).filter(in_year) {
            let away = avtale
                .permisjoner
                .iter()
                .any(|leave| days(*leave).any(|other| other == day));
            let begun = avtale.andeler.iter().filter(|andel| andel.fra <= day);
            let share = begun
                .max_by_key(|andel| andel.fra)
                .map_or(10_000, |andel| andel.stillingsandel);
            if !away {
                years += BigRational::new(BigInt::from(share), BigInt::from(10_000 * year));
            }
        }
    }
    Ok(Fasit {
        lis_ore,
        endring_ore: nearest(&change),
        utelatt,
        arsverk_hundredeler: nearest(&(&years * whole(100))),
        kostnad_ore: (!years.is_zero()).then(|| nearest(&(sum / &years))),
        leger,
    })
}

fn found(avtaler: &[Avtale], rader: &Rader, ar: i16) -> Result<Fasit, String> {
    let mut refusjoner = Refusjoner::default();
    for ((hpr, (year, month)), ore) in rader {
        refusjoner
            .insert(0, *hpr, maned(&format!("{year}-{month:02}")), *ore)
            .unwrap();
    }
    let anslag =
        estimate(avtaler, &refusjoner, ar).map_err(|AnslagFeil::UtenTrend(maned)| maned.to_string())?;
    // What the agreements add up to is what the whole says.
    let parts: BigRational = anslag.bidrag.iter().map(|one| &one.endring_ore).sum();
    assert_eq!(nearest(&parts), anslag.endring_ore());
    let month = |text: String| (text[..4].parse().unwrap(), text[5..].parse().unwrap());
    Ok(Fasit {
        lis_ore: anslag.lis_ore(),
        endring_ore: anslag.endring_ore(),
        utelatt: anslag.utelatt,
        arsverk_hundredeler: anslag.arsverk_hundredeler(),
        kostnad_ore: anslag.kostnad_ore(),
        leger: anslag
            .utvikling
            .iter()
            .map(|(maned, trend)| (month(maned.to_string()), trend.leger))
            .collect(),
    })
}

/// Days from the middle of 2022 to the end of 2024, near each other often enough to overlap.
fn periode() -> impl Strategy<Value = Periode> {
    (0..900_i64, 0..500_i64).prop_map(|(fra, length)| {
        let day = |days| Dato::constant(2022, 7, 1).plus_days(days).unwrap();
        Periode {
            fra: day(fra),
            til: day((fra + length).min(914)),
        }
    })
}

fn avtale() -> impl Strategy<Value = Avtale> {
    let parts = prop::collection::vec((0..7_i64, periode()), 0..4);
    let leaves = prop::collection::vec(periode(), 0..2);
    let shares = prop::collection::btree_map(0..900_i64, 5_000..=10_000_u16, 0..3);
    ("[0-9]{1,3}", 0..7_i64, periode(), parts, leaves, shares).prop_map(
        |(id, lis, dager, parts, leaves, shares)| {
            // A part lies within the agreement, as it does in what is signed.
            let inside = parts.into_iter().map(|(hpr, part)| Deltakelse {
                hpr,
                dager: Periode {
                    fra: part.fra.max(dager.fra).min(dager.til),
                    til: part.til.min(dager.til).max(dager.fra),
                },
            });
            let andeler = shares.into_iter().map(|(day, stillingsandel)| Andel {
                fra: Dato::constant(2022, 7, 1).plus_days(day).unwrap(),
                stillingsandel,
            });
            Avtale {
                id,
                lis,
                dager,
                fastleger: inside.collect(),
                permisjoner: leaves,
                andeler: andeler.collect(),
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig {
        rng_seed: prop::test_runner::RngSeed::Fixed(20_230_101),
        failure_persistence: None,
        cases: 300,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_estimate_is_what_the_contract_says_day_by_day(
        avtaler in prop::collection::vec(avtale(), 0..5),
        rader in prop::collection::btree_map(
            (0..12_i64, (2022..=2024_i16, 1..=12_i8)), -200..2_000_i64, 0..400),
        ar in 2023..=2024_i16,
    ) {
        let expected = fasit(&avtaler, &rader, ar).map_err(|(year, month)| format!("{year}-{month:02}"));
        prop_assert_eq!(found(&avtaler, &rader, ar), expected);
    }
}

#[test]
fn the_reference_itself_says_what_was_worked_out_by_hand() {
    let dager = Periode {
        fra: Dato::constant(2023, 1, 1),
        til: Dato::constant(2023, 1, 31),
    };
    let one = Avtale {
        id: "a".into(),
        lis: 1,
        dager,
        fastleger: vec![Deltakelse { hpr: 2, dager }],
        permisjoner: Vec::new(),
        andeler: Vec::new(),
    };
    let rader = [
        ((1, (2023, 1)), 900),
        ((2, (2022, 1)), 500),
        ((2, (2023, 1)), 400),
        ((9, (2022, 1)), 1_000),
        ((9, (2023, 1)), 1_100),
    ];
    let fasit = fasit(&[one], &rader.into(), 2023).unwrap();
    assert_eq!((fasit.lis_ore, fasit.endring_ore, fasit.utelatt), (900, -150, 0));
    assert_eq!((fasit.arsverk_hundredeler, fasit.kostnad_ore), (8, Some(8_831)));
}
