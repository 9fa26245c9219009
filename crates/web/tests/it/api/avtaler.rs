//! Agreements over the API: who sees which, what is told of people, filters, pages and bad input.

use axum::http::StatusCode;
use regelverk::tid::Dato;
use sak::avtale::Avtale;
use sak::id::AvtaleId;
use sak::kvoteplass::Kvoteplass;
use sak::tilgangsnokkel::{Omfang, Organisasjon};
use serde_json::Value;
use store::Spor;

use super::{body, get, key};
use crate::avtaler::bygg::{self, FASTLEGE, KOLLEGA, LIS};
use crate::avtaler::endringer::{propose, signed_by};
use crate::common::TestApp;

const READS: &[Omfang] = &[Omfang::RundeLes];
const READS_CASES: &[Omfang] = &[Omfang::RundeLes, Omfang::RundeInnhold];

/// An agreement for the year 2023 with leave that all have signed, and a change of share that waits.
pub async fn amended() -> (TestApp, Kvoteplass, AvtaleId) {
    let (app, kommune, place, id) = bygg::entered().await;
    let leave = [
        ("fra", "2023-06-01"),
        ("til", "2023-08-31"),
        ("arbeider", "0"),
        ("lovregulert", "ja"),
    ];
    propose(&app, &kommune, id, "permisjon", &leave).await;
    let lis = app.login(LIS).await;
    signed_by(&app, id, 1, &[&lis, &kommune]).await;
    let share = [("versjon", "1"), ("prosent", "60"), ("fra", "2023-10-01")];
    propose(&app, &kommune, id, "andel", &share).await;
    (app, place, id)
}

fn own(place: &Kvoteplass) -> Organisasjon {
    Organisasjon::Kommune(place.kommune.clone())
}

/// Another municipality than the one that has the place.
fn other(place: &Kvoteplass) -> Organisasjon {
    let other = ["5037", "1865"].map(|number| sak::id::Kommunenummer::parse(number).unwrap());
    Organisasjon::Kommune(other.into_iter().find(|number| *number != place.kommune).unwrap())
}

async fn read(app: &TestApp, path: &str, key: &str) -> Value {
    let answer = get(app, path, Some(key)).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
    assert!(!answer.body.contains('@'), "an address: {}", answer.body);
    assert!(!answer.body.contains("lovregulert"), "{}", answer.body);
    body(&answer)
}

#[tokio::test]
async fn what_is_in_force_on_a_day_is_told_with_amendments_and_documents() {
    let (app, _, id) = amended().await;
    let key = key(&app, Organisasjon::Direktorat, READS_CASES).await;
    let path = |dato: &str| format!("/avtaler/{id}?dato={dato}");
    let during = read(&app, &path("2023-07-01"), &key).await;
    assert_eq!(during["gjeldende"]["permisjon"]["til"], "2023-08-31");
    assert_eq!(during["gjeldende"]["stillingsandel"], 10_000);
    assert_eq!(during["gjeldende"]["fastleger"].as_array().unwrap().len(), 2);
    let after = read(&app, &path("2023-10-01"), &key).await;
    assert!(after["gjeldende"]["permisjon"].is_null());
    assert_eq!(
        after["gjeldende"]["stillingsandel"], 10_000,
        "what waits for signatures has no effect"
    );
    assert!(read(&app, &path("2024-01-01"), &key).await["gjeldende"].is_null());
    let states: Vec<_> = ["slag", "stand", "virkning"]
        .map(|name| [&after["endringer"][0][name], &after["endringer"][1][name]])
        .into();
    assert_eq!(states[0], ["permisjon", "andel"]);
    assert_eq!(states[1], ["virker", "apen"]);
    assert_eq!(states[2], ["2023-06-01", "2023-10-01"]);
    let kept = app.store.avtaledokument(id, 1).await.unwrap().unwrap();
    assert_eq!(after["dokumenter"][1]["sha256"], kept.sha256.as_str());
    assert_eq!(after["dokumenter"][0]["endring"], Value::Null);
    assert_eq!(after["dokumenter"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn the_place_tells_what_time_is_used_and_left() {
    let (app, place, _) = amended().await;
    let key = key(&app, Organisasjon::Departement, READS).await;
    let told = read(&app, &format!("/plasser/{}/avtaler", place.id), &key).await;
    assert_eq!(told["avtaler"].as_array().unwrap().len(), 1);
    // 365 days less 92 of statutory leave; the frame is two years from 2023-01-01.
    assert_eq!(told["rammer"][0]["brukt_enheter"], (365 - 92) * 10_000);
    assert_eq!(
        told["rammer"][0]["igjen_enheter"],
        (365 + 366 - 365 + 92) * 10_000
    );
    assert!(told["rammer"][0]["siste_tillatte_dag"].is_string());
}

#[tokio::test]
async fn people_are_named_only_to_keys_that_read_cases() {
    let (app, place, id) = amended().await;
    let paths = [
        "/avtaler".to_owned(),
        format!("/avtaler/{id}"),
        format!("/plasser/{}/avtaler", place.id),
    ];
    for organisasjon in [Organisasjon::Direktorat, own(&place)] {
        let blind = key(&app, organisasjon.clone(), READS).await;
        let knows = key(&app, organisasjon, READS_CASES).await;
        for path in &paths {
            let told = read(&app, path, &blind).await.to_string();
            for (lege, navn) in [
                (LIS, "Lise Oppdiktet"),
                (FASTLEGE, "Fred Oppdiktet"),
                (KOLLEGA, "Kari Oppdiktet"),
            ] {
                let number = bygg::hpr(lege).to_string();
                assert!(!told.contains(navn) && !told.contains(&number), "{path}: {told}");
                let more = read(&app, path, &knows).await.to_string();
                assert!(more.contains(navn) && more.contains(&number), "{path}: {more}");
            }
        }
    }
}

#[tokio::test]
async fn a_municipality_sees_its_own_and_nobody_sees_the_drafts_of_others() {
    let (app, _, place) = bygg::accepted().await;
    let innhold = bygg::innhold(Dato::constant(2023, 1, 1), Dato::constant(2023, 12, 31));
    let sent = bygg::waiting(&app, &place, 1, innhold.clone()).await;
    let av = bygg::somebody(&place);
    let spor = Spor {
        aktor: &av,
        now: app.now(),
    };
    let draft = AvtaleId(uuid::Uuid::from_u128(7));
    let utfylt = sak::avtale::Utfylt {
        innhold,
        ..Default::default()
    };
    app.store
        .begin_avtale(draft, (place.id, 1), utfylt, spor)
        .await
        .unwrap();
    let national = key(&app, Organisasjon::Direktorat, READS_CASES).await;
    let mine = key(&app, own(&place), READS).await;
    let theirs = key(&app, other(&place), READS_CASES).await;
    let count = async |path: &str, key: &str| read(&app, path, key).await["totalt"].clone();
    assert_eq!(count("/avtaler", &national).await, 1);
    assert_eq!(count("/avtaler?stand=utkast", &national).await, 0);
    assert_eq!(count("/avtaler", &mine).await, 2);
    assert_eq!(count("/avtaler?stand=utkast", &mine).await, 1);
    assert_eq!(count("/avtaler", &theirs).await, 0);
    let asked = format!("/avtaler?kommune={}", place.kommune);
    assert_eq!(count(&asked, &theirs).await, 0);
    assert_eq!(count(&asked, &national).await, 1);
    assert_eq!(count("/avtaler?kommune=0301", &mine).await, 0);
    let status = async |path: String, key: &str| get(&app, &path, Some(key)).await.status;
    let one = |id: AvtaleId| format!("/avtaler/{id}");
    let under = format!("/plasser/{}/avtaler", place.id);
    assert_eq!(status(one(draft), &mine).await, StatusCode::OK);
    assert_eq!(status(one(draft), &national).await, StatusCode::NOT_FOUND);
    assert_eq!(status(one(sent), &national).await, StatusCode::OK);
    for path in [one(draft), one(sent), under.clone()] {
        assert_eq!(status(path, &theirs).await, StatusCode::NOT_FOUND);
    }
    let seen = read(&app, &under, &national).await;
    assert_eq!(seen["avtaler"].as_array().unwrap().len(), 1);
    assert_eq!(seen["rammer"].as_array().unwrap().len(), 0, "nobody is bound yet");

    for id in [draft, sent] {
        let cancelled = app
            .store
            .change_avtale(id, &|_, _| Vec::new(), spor, |avtale, _| {
                let (over, event) = match avtale {
                    Avtale::Utkast(draft) => draft.cancel(spor.aktor, spor.now),
                    Avtale::TilSignering(sent) => sent.cancel(spor.aktor, spor.now),
                    other => panic!("{other:?}"),
                };
                Ok::<_, sak::avtale::SendFeil>((Avtale::Kansellert(over), vec![event]))
            });
        cancelled.await.unwrap();
    }
    assert_eq!(
        count("/avtaler", &national).await,
        1,
        "what was sent, and no draft"
    );
    assert_eq!(count("/avtaler?stand=kansellert", &mine).await, 2);
}

#[tokio::test]
async fn the_list_filters_and_its_pages_keep_the_filters() {
    let (app, _, place) = bygg::accepted().await;
    let (a, b) = (
        bygg::innhold(Dato::constant(2023, 1, 1), Dato::constant(2023, 6, 30)),
        bygg::innhold(Dato::constant(2023, 8, 1), Dato::constant(2024, 1, 31)),
    );
    bygg::waiting(&app, &place, 1, a).await;
    bygg::waiting(&app, &place, 2, b).await;
    let key = key(&app, Organisasjon::Direktorat, READS).await;
    let asked = format!("/avtaler?kommune={}&stand=til-signering&antall=1", place.kommune);
    let answer = get(&app, &asked, Some(&key)).await;
    let told = body(&answer);
    assert_eq!((&told["totalt"], &told["antall"]), (&2.into(), &1.into()));
    let next = format!(
        "</api/v1/avtaler?side=2&antall=1&kommune={}&stand=til-signering>; rel=\"next\"",
        place.kommune
    );
    assert!(answer.header("link").contains(&next), "{}", answer.header("link"));
    let bound = read(&app, "/avtaler?paa_dato=2023-03-01", &key).await;
    assert_eq!(bound["totalt"], 0, "what is not signed is in force on no day");
}

#[tokio::test]
async fn what_is_in_force_is_found_by_its_day() {
    let (app, _, _) = amended().await;
    let key = key(&app, Organisasjon::Direktorat, READS).await;
    for (query, found) in [
        ("paa_dato=2022-12-31", 0),
        ("paa_dato=2023-01-01", 1),
        ("paa_dato=2023-12-31", 1),
        ("paa_dato=2024-01-01", 0),
        ("stand=kommer", 1),
        ("stand=loper", 0),
        ("stand=kommer&paa_dato=2023-02-01", 1),
    ] {
        let told = read(&app, &format!("/avtaler?{query}"), &key).await;
        assert_eq!(told["totalt"], found, "{query}");
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_refused_with_the_parameter() {
    let (app, _, id) = amended().await;
    let key = key(&app, Organisasjon::Direktorat, READS).await;
    for (path, parameter) in [
        ("/avtaler?stand=ferdig".to_owned(), "stand"),
        ("/avtaler?stand=".to_owned(), "stand"),
        ("/avtaler?kommune=levanger".to_owned(), "kommune"),
        ("/avtaler?paa_dato=2023-02-30".to_owned(), "paa_dato"),
        ("/avtaler?dato=2023-02-01".to_owned(), "dato"),
        ("/avtaler?side=0".to_owned(), "side"),
        (format!("/avtaler/{id}?dato=i+dag"), "dato"),
    ] {
        let answer = get(&app, &path, Some(&key)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert_eq!(body(&answer)["feil"][0]["parameter"], parameter, "{path}");
    }
    for path in [
        "/avtaler/x",
        "/plasser/x/avtaler",
        "/plasser/00000000-0000-0000-0000-000000000000/avtaler",
    ] {
        let answer = get(&app, path, Some(&key)).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn the_round_tells_how_many_places_are_in_use_today() {
    let (app, _, _) = amended().await;
    let path = "/runder/fristrunden-2022";
    let in_use = async || body(&get(&app, path, None).await)["plasser"]["i_bruk"].clone();
    assert_eq!(in_use().await, 0);
    app.go_to(Dato::constant(2023, 1, 1));
    assert_eq!(in_use().await, 1);
}
