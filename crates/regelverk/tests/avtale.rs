//! What must hold of the verdicts on an agreement, whatever the facts.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use proptest::prelude::*;
use regelverk::introduksjonsavtale::avtale::{
    AvtaleFakta, Fastlege, Lis, Listetak, Ordning, Veileder, judge, judge_plan,
};
use regelverk::introduksjonsavtale::varighet::{Avtaleplan, Grense, Varighet, brudd};
use regelverk::regel::Regeldag;
use regelverk::tid::Dato;
use regelverk::vurdering::{Utfall, Vurdering};

/// Days that rules care about and their neighbours, the ends of the calendar, and some between.
fn any_date() -> impl Strategy<Value = Dato> {
    let near = [
        "2019-03-01",
        "2022-01-01",
        "2022-05-01",
        "2023-09-01",
        "2024-04-30",
    ];
    let near = prop::sample::select(near.map(|text| Dato::parse(text).unwrap()).to_vec());
    prop_oneof![
        4 => (near, -1_i64..=1).prop_map(|(dato, days)| dato.plus_days(days).unwrap()),
        3 => (0_i64..2_500).prop_map(|days| Dato::constant(2019, 1, 1).plus_days(days).unwrap()),
        1 => prop::sample::select(vec![Dato::FIRST, Dato::LAST]),
    ]
}

fn any_share() -> impl Strategy<Value = u16> {
    prop::sample::select(vec![0_u16, 4_999, 5_000, 8_000, 10_000])
}

fn any_gp() -> impl Strategy<Value = Fastlege> {
    let listetak = prop_oneof![
        Just(Listetak::Ukjent),
        Just(Listetak::IkkeOkt),
        any_date().prop_map(Listetak::Okt)
    ];
    let answers = (
        any::<Option<bool>>(),
        any::<Option<bool>>(),
        any::<Option<bool>>(),
    );
    let numbers = (prop::option::of(1_u64..4), prop::option::of(any::<u64>()));
    (answers, numbers, prop::option::of(any_date()), listetak).prop_map(
        |((spesialist, trygderefusjon, supervisjon), (hpr, pasienter), inngatt, listetak)| Fastlege {
            hpr,
            spesialist,
            trygderefusjon,
            supervisjon,
            pasienter,
            inngatt,
            listetak,
        },
    )
}

fn any_other() -> impl Strategy<Value = Avtaleplan> {
    (any_date(), any_date(), any_share()).prop_map(|(one, other, share)| {
        Avtaleplan::constant("B".into(), one.min(other), one.max(other), share)
    })
}

fn any_facts() -> impl Strategy<Value = AvtaleFakta> {
    let period = (prop::option::of(any_date()), prop::option::of(any_date()));
    let done = (prop::option::of(any_date()), prop::option::of(any_date()));
    let lis = (
        done,
        any::<Option<bool>>(),
        prop::option::of(any_date()),
        any::<Option<bool>>(),
    );
    let gps = prop::option::of(prop::collection::vec(any_gp(), 0..4));
    let veileder = (prop::option::of(1_u64..5), any::<Option<bool>>());
    let words = prop::option::of(prop::sample::select(vec!["", " ", "ingen", " INGEN", "sykehjem"]));
    let others = prop::collection::vec(any_other(), 0..4);
    let rest = (veileder, words, others, prop::option::of(any_share()));
    (any_date(), period, lis, gps, rest).prop_map(|(dato, (one, other), lis, fastleger, rest)| {
        let ((lis1_fullfort, turnus_fullfort), autorisert_eos_sveits, lis_start, new) = lis;
        let ((hpr, spesialist), words, andre_avtaler, stillingsandel) = rest;
        AvtaleFakta {
            fra: one.map(|one| other.map_or(one, |other| one.min(other))),
            til: other.map(|other| one.map_or(other, |one| one.max(other))),
            stillingsandel,
            lis: Lis {
                lis1_fullfort,
                turnus_fullfort,
                autorisert_eos_sveits,
                lis_start,
                ordning: new.map(|new| if new { Ordning::Ny } else { Ordning::Gammel }),
                andre_aktive_introduksjonsavtaler: None,
            },
            fastleger,
            veileder: Veileder { hpr, spesialist },
            annet_allmennlegearbeid: words.map(str::to_owned),
            andre_avtaler,
            ..AvtaleFakta::unknown(dato)
        }
    })
}

fn any_day() -> impl Strategy<Value = Regeldag> {
    any_date().prop_map(|dato| Regeldag::new(dato).unwrap_or(Regeldag::FIRST))
}

fn outcome(verdicts: &[Vurdering], id: &str) -> Utfall {
    verdicts
        .iter()
        .find(|verdict| verdict.id().0 == id)
        .unwrap()
        .utfall()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_verdict_says_only_what_its_rule_can_say((fakta, dag) in (any_facts(), any_day())) {
        for verdict in judge(&fakta, dag) {
            let regel = verdict.regel();
            prop_assert!(regel.forklaringer.contains(&verdict.forklaring()), "{}", regel.id);
            let read: Vec<&str> = verdict.parametere().iter().map(|used| used.navn).collect();
            prop_assert_eq!(&read, regel.parametere);
            prop_assert_eq!(verdict.is_decisive(), verdict.blocks() && verdict.utfall() == Utfall::IkkeOppfylt);
        }
    }

    #[test]
    fn the_three_rules_about_time_say_what_the_arithmetic_says((fakta, dag) in (any_facts(), any_day())) {
        let verdicts = judge(&fakta, dag);
        let Some(plan) = fakta.plan(fakta.stillingsandel.unwrap_or(0)) else {
            for id in ["IA-14", "IA-15", "IA-16"] {
                prop_assert_eq!(outcome(&verdicts, id), Utfall::ManglerOpplysninger);
            }
            return Ok(());
        };
        let grense = Grense::on(dag);
        let broken = brudd::all(&plan, &Varighet::compute(&plan, &grense), &grense);
        let expected = |id: &str| match broken.iter().any(|brudd| brudd.regel.0 == id) {
            true => Utfall::IkkeOppfylt,
            false => Utfall::Oppfylt,
        };
        prop_assert_eq!(outcome(&verdicts, "IA-15"), expected("IA-15"));
        prop_assert_eq!(outcome(&verdicts, "IA-16"), expected("IA-16"));
        let frame = fakta.stillingsandel.map_or(Utfall::ManglerOpplysninger, |_| expected("IA-14"));
        prop_assert_eq!(outcome(&verdicts, "IA-14"), frame);
        let planned = judge_plan(&plan, dag);
        for id in ["IA-14", "IA-15", "IA-16"] {
            prop_assert_eq!(outcome(&planned, id), expected(id));
        }
    }

    #[test]
    fn the_order_of_the_gps_does_not_matter(
        (fakta, turned, dag) in (any_facts(), any_day()).prop_flat_map(|(fakta, dag)| {
            let shuffled = Just(fakta.fastleger.clone().unwrap_or_default()).prop_shuffle();
            (Just(fakta), shuffled, Just(dag))
        }),
    ) {
        let before = judge(&fakta, dag);
        let fastleger = fakta.fastleger.as_ref().map(|_| turned);
        prop_assert_eq!(before, judge(&AvtaleFakta { fastleger, ..fakta }, dag));
    }
}
