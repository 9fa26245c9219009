//! The order of priority against a second, plainer computation: every place gets a key of exact fractions,
//! ranks are counted by comparing each place with every other, and the lists follow from the ranks.

use std::cmp::Ordering;

use kontrakt::tildeling::{TildelingUt, read};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

#[derive(Clone, Debug)]
struct Sak {
    id: String,
    antall: u64,
    hovedformal: u64,
    behov: u64,
    alis: u64,
}

#[derive(Clone, Debug)]
struct Plass {
    id: String,
    nummer: u64,
    /// For each criterion a fraction, smaller first.
    key: Vec<(i128, i128)>,
}

fn places(saker: &[Sak], rekkefolge: &[&str]) -> Vec<Plass> {
    let mut places = Vec::new();
    for sak in saker {
        for nummer in 1..=sak.antall {
            let main = i128::from(nummer > sak.hovedformal);
            let tied = i128::from(nummer > sak.antall - sak.alis);
            let key = rekkefolge.iter().map(|criterion| match *criterion {
                "formal" => (main, 1),
                "behov" => (-i128::from(sak.behov), i128::from(nummer)),
                _ => (tied, 1),
            });
            places.push(Plass {
                id: sak.id.clone(),
                nummer,
                key: key.collect(),
            });
        }
    }
    places
}

fn compare(one: &Plass, other: &Plass) -> Ordering {
    let fractions = one.key.iter().zip(&other.key);
    let orders = fractions.map(|((a, b), (c, d))| (a * d).cmp(&(c * b)));
    orders.fold(Ordering::Equal, Ordering::then)
}

fn expected(kapasitet: u64, saker: &[Sak], rekkefolge: &[&str]) -> Value {
    let places = places(saker, rekkefolge);
    let (mut given, mut equal, mut waiting) = (vec![], vec![], vec![]);
    let mut room = 0;
    for place in &places {
        let count = |order| {
            places
                .iter()
                .filter(|other| compare(other, place) == order)
                .count() as u64
        };
        let (before, same) = (count(Ordering::Less), count(Ordering::Equal));
        let entry = (before + 1, place.id.clone().into_bytes(), place.nummer);
        if before + same <= kapasitet {
            given.push(entry);
        } else if before < kapasitet {
            equal.push(entry);
            room = kapasitet - before;
        } else {
            waiting.push(entry);
        }
    }
    let list = |mut entries: Vec<(u64, Vec<u8>, u64)>| {
        entries.sort();
        let shown = entries.into_iter().map(
            |(rang, id, plass)| json!({"id": String::from_utf8(id).unwrap(), "plass": plass, "rang": rang}),
        );
        Value::Array(shown.collect())
    };
    json!({"tildelt": list(given), "skjonn": list(equal), "venteliste": list(waiting), "skjonn_antall": room})
}

fn actual(kapasitet: u64, saker: &[Sak], rekkefolge: &[&str]) -> Value {
    let soknader: Vec<Value> = saker
        .iter()
        .map(|sak| {
            json!({"id": sak.id, "antall": sak.antall, "antall_hovedformal": sak.hovedformal, "behov": sak.behov,
                "antall_knyttet_til_alis": sak.alis})
        })
        .collect();
    let body = json!({"kapasitet": kapasitet, "soknader": soknader, "rekkefolge": rekkefolge});
    let inn = read(body.to_string().as_bytes()).unwrap();
    serde_json::to_value(TildelingUt::new(&inn.rank(), &inn.soknader)).unwrap()
}

/// Needs that make equal quotients likely, and needs at the edge of what a number may be.
fn need() -> impl Strategy<Value = u64> {
    let edge = 1_u64 << 53;
    prop_oneof![0..5_u64, select(vec![6, 12, 24, 60]), (edge - 3)..=edge, 0..=edge]
}

fn sak() -> impl Strategy<Value = Sak> {
    (1..6_u64, need()).prop_flat_map(|(antall, behov)| {
        (0..=antall, 0..=antall).prop_map(move |(hovedformal, alis)| Sak {
            id: String::new(),
            antall,
            hovedformal,
            behov,
            alis,
        })
    })
}

/// Ids whose order by bytes is not that of numbers or of the Norwegian alphabet.
fn saker() -> impl Strategy<Value = Vec<Sak>> {
    let ids = vec![
        "",
        "10",
        "9",
        "Z",
        "a",
        "aa",
        "Å",
        "Ø",
        "æ",
        "ø",
        "å",
        "\u{1f600}",
        "\u{fffd}",
    ];
    let count = ids.len();
    (prop::collection::vec(sak(), 0..count), Just(ids).prop_shuffle()).prop_map(|(mut saker, ids)| {
        for (sak, id) in saker.iter_mut().zip(ids) {
            sak.id = id.to_owned();
        }
        saker
    })
}

fn order() -> impl Strategy<Value = Vec<&'static str>> {
    subsequence(vec!["formal", "behov", "alis"], 0..=3).prop_shuffle()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn the_order_is_that_of_the_plain_computation(kapasitet in 0..40_u64, saker in saker(), order in order()) {
        prop_assert_eq!(actual(kapasitet, &saker, &order), expected(kapasitet, &saker, &order));
    }

    #[test]
    fn nobody_is_lost_and_one_more_place_takes_nothing_away(kapasitet in 0..40_u64, saker in saker()) {
        let order = ["formal", "behov", "alis"];
        let ids = |answer: &Value, list: &str| -> Vec<(String, u64)> {
            let places = answer[list].as_array().cloned().unwrap_or_default();
            places.iter().map(|p| (p["id"].as_str().unwrap().to_owned(), p["plass"].as_u64().unwrap())).collect()
        };
        let now = actual(kapasitet, &saker, &order);
        let more = actual(kapasitet + 1, &saker, &order);
        let wanted: u64 = saker.iter().map(|sak| sak.antall).sum();
        let lists = ["tildelt", "skjonn", "venteliste"].map(|list| ids(&now, list).len() as u64);
        prop_assert_eq!(lists.iter().sum::<u64>(), wanted);
        prop_assert_eq!(lists[0] + now["skjonn_antall"].as_u64().unwrap(), kapasitet.min(wanted));
        let given = ids(&more, "tildelt");
        prop_assert!(ids(&now, "tildelt").iter().all(|place| given.contains(place)));
    }
}

#[test]
fn quotients_that_differ_in_the_last_bit_are_told_apart() {
    let edge = 1_u64 << 53;
    let sak = |id: &str, antall, behov| Sak {
        id: id.into(),
        antall,
        hovedformal: 0,
        behov,
        alis: 0,
    };
    // As floating-point numbers both second places would have the same quotient.
    let saker = [sak("a", 3, edge - 1), sak("b", 3, edge)];
    assert_eq!(actual(3, &saker, &["behov"]), expected(3, &saker, &["behov"]));
    let answer = actual(5, &saker, &["behov"]);
    let last = json!({"id": "a", "plass": 3, "rang": 6});
    assert_eq!(answer["venteliste"], json!([last]));
}
