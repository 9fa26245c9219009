//! The definition, row by row and agreement by agreement, and rows that meet on every edge.

use std::collections::BTreeMap;

use helfo::Avtale;
use helfo::avtale::{Deltakelse, Periode};
use helfo::kontroll::krav::{Avvik, Krav};
use helfo::kontroll::{Opptelling, Utfall};
use proptest::option;
use proptest::prelude::*;
use regelverk::tid::Dato;

/// A row as a file may hold it.
#[derive(Clone, Debug)]
pub struct Rad {
    pub krav_id: Option<i64>,
    pub behandler: Option<i64>,
    pub liste: Option<i64>,
    /// Days since 1970-01-01.
    pub dag: Option<i32>,
    pub belop: Option<i64>,
    pub grunnlag: Option<String>,
}

impl Rad {
    /// A row with everything in it.
    pub fn ordinary(krav_id: i64, behandler: i64, liste: i64) -> Self {
        Self {
            krav_id: Some(krav_id),
            behandler: Some(behandler),
            liste: Some(liste),
            dag: Some(helfo::dager::dag(FIRST)),
            belop: Some(100),
            grunnlag: None,
        }
    }
}

const FIRST: Dato = Dato::constant(2022, 12, 20);

fn periode() -> impl Strategy<Value = Periode> {
    (0..30_i64, 0..12_i64).prop_map(|(fra, days)| Periode {
        fra: FIRST.plus_days(fra).unwrap(),
        til: FIRST.plus_days(fra + days).unwrap(),
    })
}

/// A few agreements among a few doctors.
pub fn avtaler() -> impl Strategy<Value = Vec<Avtale>> {
    let part = (1..6_i64, periode()).prop_map(|(hpr, dager)| Deltakelse { hpr, dager });
    let parts = (
        prop::collection::vec(part, 0..4),
        prop::collection::vec(periode(), 0..3),
    );
    let avtale = (1..4_i64, periode(), parts).prop_map(|(lis, dager, (fastleger, permisjoner))| Avtale {
        id: String::new(),
        lis,
        dager,
        fastleger,
        permisjoner,
        andeler: Vec::new(),
    });
    prop::collection::vec(avtale, 0..6)
}

/// A row: mostly among the doctors and days of the agreements, sometimes missing something or impossible.
pub fn rad() -> impl Strategy<Value = Rad> {
    let id = prop_oneof![20 => 0..50_i64, 1 => Just(-1), 1 => Just(i64::MAX), 1 => Just(i64::MIN)];
    let doctor = prop_oneof![30 => 0..7_i64, 1 => Just(-3_i64), 1 => Just(i64::MAX)];
    let owner = prop_oneof![30 => 0..7_i64, 1 => Just(-3_i64)];
    let first = helfo::dager::dag(FIRST);
    let day = prop_oneof![
        40 => (first - 2)..(first + 45),
        1 => Just(helfo::dager::dag(Dato::FIRST)),
        1 => Just(helfo::dager::dag(Dato::LAST)),
        1 => Just(helfo::dager::dag(Dato::LAST) + 1),
        1 => Just(helfo::dager::dag(Dato::FIRST) - 1),
    ];
    let sum = prop_oneof![20 => -5000..50_000_i64, 1 => Just(i64::MAX), 1 => Just(i64::MIN)];
    let ground = prop_oneof![
        8 => Just(None),
        1 => Just(Some(String::new())),
        2 => "[a-zæøå,\"; ]{1,12}".prop_map(Some),
    ];
    let mostly = |probability| option::weighted(probability, Just(()));
    (
        (id, doctor, owner, day, sum, ground),
        prop::collection::vec(mostly(0.985), 5),
    )
        .prop_map(|((id, doctor, owner, day, sum, grunnlag), there)| Rad {
            krav_id: there[0].map(|()| id),
            behandler: there[1].map(|()| doctor),
            liste: there[2].map(|()| owner),
            dag: there[3].map(|()| day),
            belop: there[4].map(|()| sum),
            grunnlag,
        })
}

/// What is to come out.
pub struct Ventet {
    pub summer: BTreeMap<&'static str, (u64, i128)>,
    pub avvik: Vec<Avvik>,
}

/// What was counted, by the word of the outcome. The amounts of invalid rows are nobody's.
pub fn counted(sum: &Opptelling) -> BTreeMap<&'static str, (u64, i128)> {
    let all = Utfall::GYLDIGE.into_iter();
    let mut counted: BTreeMap<_, _> = all
        .map(|utfall| (utfall.word(), (sum.of(utfall).antall, sum.of(utfall).belop_ore)))
        .collect();
    counted.insert("ugyldig", (sum.of(Utfall::Ugyldig).antall, 0));
    counted
}

/// Works it out.
pub fn ventet(avtaler: &[Avtale], rader: &[Rad], alle: bool) -> Ventet {
    let mut summer: BTreeMap<&'static str, (u64, i128)> = Utfall::GYLDIGE
        .into_iter()
        .chain([Utfall::Ugyldig])
        .map(|utfall| (utfall.word(), (0, 0)))
        .collect();
    let mut avvik = Vec::new();
    for (nr, rad) in (1..).zip(rader) {
        let word = outcome(avtaler, rad);
        let sum = summer.get_mut(word).unwrap();
        sum.0 += 1;
        if word != "ugyldig" {
            sum.1 += i128::from(rad.belop.unwrap());
        }
        let deviates = ["utenfor_periode", "ikke_part", "permisjon", "ugyldig"].contains(&word);
        if deviates || alle && word == "ingen_avtale" {
            let krav = Krav {
                krav_id: rad.krav_id,
                behandler_hpr: rad.behandler,
                liste_hpr: rad.liste,
                dag: rad.dag.filter(|dag| helfo::dager::dato(*dag).is_some()),
                belop_ore: rad.belop,
                grunnlag: rad
                    .grunnlag
                    .clone()
                    .filter(|text| !text.is_empty())
                    .map(Into::into),
            };
            avvik.push(Avvik {
                rad: nr,
                krav,
                utfall: Utfall::from_word(word).unwrap(),
            });
        }
    }
    Ventet { summer, avvik }
}

fn outcome(avtaler: &[Avtale], rad: &Rad) -> &'static str {
    let (Some(id), Some(behandler), Some(liste), Some(dag), Some(_)) =
        (rad.krav_id, rad.behandler, rad.liste, rad.dag, rad.belop)
    else {
        return "ugyldig";
    };
    let Some(dato) = helfo::dager::dato(dag).filter(|_| id >= 0 && behandler >= 0 && liste >= 0) else {
        return "ugyldig";
    };
    if rad.grunnlag.as_deref().is_some_and(|text| !text.is_empty()) {
        return "annet_grunnlag";
    }
    if behandler == liste {
        return "ordinaer";
    }
    let own: Vec<&Avtale> = avtaler.iter().filter(|avtale| avtale.lis == behandler).collect();
    if own.is_empty() {
        return "ingen_avtale";
    }
    let within = |days: &Periode| days.fra <= dato && dato <= days.til;
    let each: Vec<&str> = own
        .iter()
        .map(|avtale| {
            if !within(&avtale.dager) {
                "utenfor_periode"
            } else if avtale.permisjoner.iter().any(within) {
                "permisjon"
            } else if !avtale
                .fastleger
                .iter()
                .any(|part| part.hpr == liste && within(&part.dager))
            {
                "ikke_part"
            } else {
                "ok"
            }
        })
        .collect();
    let order = ["ok", "permisjon", "ikke_part", "utenfor_periode"];
    order.into_iter().find(|word| each.contains(word)).unwrap()
}
