//! The places of the quota: the list, the history of one, the answer of the municipality.

use crate::brev::{decided, one};
use crate::common::{TestApp, Visitor};
use axum::http::StatusCode;
use regelverk::tid::Dato;
use sak::kvoteplass::{Kvoteplass, PlassTilstand};
use sak::vedtak::VedtakSlag;

/// A round decided, a municipality that was offered places, and its first place.
pub async fn offered() -> (TestApp, Visitor, Kvoteplass) {
    let (app, approved) = decided().await;
    let (godkjent, kommune) = one(&app, &approved, VedtakSlag::Tildeling).await;
    let places = app.store.kvoteplasser().await.unwrap();
    let place = places
        .into_iter()
        .find(|place| place.soknad == godkjent.forslag.soknad)
        .unwrap();
    let visitor = app.login_kommune(&kommune).await;
    (app, visitor, place)
}

async fn state(app: &TestApp, place: &Kvoteplass) -> PlassTilstand {
    app.store.kvoteplass(place.id).await.unwrap().unwrap().tilstand
}

#[tokio::test]
async fn before_anything_is_granted_the_list_says_how_places_get_there() {
    let app = TestApp::new().await;
    for who in ["saksbehandler", "kommune-5037"] {
        let visitor = app.login(who).await;
        let page = app.get_as(&visitor, "/plasser").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("hj-tom"), "{}", page.body);
    }
    assert_eq!(app.get("/plasser").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_list_has_every_place_and_filters_by_the_address() {
    let (app, _, _) = offered().await;
    let leser = app.login("departement").await;
    let page = app.get_as(&leser, "/plasser").await.body;
    assert!(page.contains("Viser 1–25 av 65 plasser"), "{page}");
    let none = app.get_as(&leser, "/plasser?tilstand=returnert").await.body;
    assert!(none.contains("Ingen plasser passer"), "{none}");
    let one = app.get_as(&leser, "/plasser?sok=17").await.body;
    assert!(one.contains("Viser 1 plass"), "{one}");
}

#[tokio::test]
async fn the_municipality_finds_the_offer_among_its_tasks_and_accepts() {
    let (app, visitor, place) = offered().await;
    let address = format!("/plasser/{}", place.id);
    let tasks = app.get_as(&visitor, "/oppgaver").await.body;
    assert!(tasks.contains(&format!("href=\"{address}\"")), "{tasks}");
    let page = app.get_as(&visitor, &address).await.body;
    assert!(page.contains("Svar innen 25. april 2022"), "{page}");
    let ask = app.get_as(&visitor, &format!("{address}/takk-ja")).await;
    assert_eq!(ask.status, StatusCode::OK);
    assert_eq!(
        state(&app, &place).await,
        PlassTilstand::Tilbudt,
        "a question changes nothing"
    );
    let done = app.post_as(&visitor, &format!("{address}/takk-ja"), &[]).await;
    assert_eq!(done.location, format!("{address}?gjort=takk-ja"));
    let page = app.get_as(&visitor, &done.location).await.body;
    assert!(
        page.contains("Dere har takket ja") && page.contains("takket ja</p>"),
        "{page}"
    );
    let again = app.post_as(&visitor, &format!("{address}/takk-ja"), &[]).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(
        again.body.contains("ikke et åpent tilbud lenger"),
        "{}",
        again.body
    );
}

#[tokio::test]
async fn a_place_is_given_back_with_a_reason_and_nothing_typed_is_lost() {
    let (app, visitor, place) = offered().await;
    let address = format!("/plasser/{}/gi-tilbake", place.id);
    app.post_as(&visitor, &format!("/plasser/{}/takk-ja", place.id), &[])
        .await;
    let no_kind = app
        .post_as(&visitor, &address, &[("begrunnelse", "Kontoret flytter")])
        .await;
    assert_eq!(no_kind.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(no_kind.body.contains("Velg en grunn") && no_kind.body.contains("Kontoret flytter"));
    let no_words = app.post_as(&visitor, &address, &[("grunn", "annet")]).await;
    assert_eq!(no_words.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        no_words.body.contains("Skriv en begrunnelse"),
        "{}",
        no_words.body
    );
    let fields = [("grunn", "annet"), ("begrunnelse", "Kontoret flytter")];
    assert_eq!(
        app.post_as(&visitor, &address, &fields).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(state(&app, &place).await, PlassTilstand::Returnert);
    let front = app.get("/").await.body;
    assert!(front.contains("1 av 65 plasser kan tildeles nå"), "{front}");
}

#[tokio::test]
async fn an_unanswered_offer_is_shown_to_both_and_the_case_worker_extends_or_withdraws() {
    let (app, visitor, place) = offered().await;
    let address = format!("/plasser/{}", place.id);
    let case_worker = app.login("saksbehandler").await;
    let fields = [("begrunnelse", "Ingen har svart.")];
    let early = app
        .post_as(&case_worker, &format!("{address}/trekk"), &fields)
        .await;
    assert_eq!(early.status, StatusCode::CONFLICT);
    app.go_to(Dato::constant(2022, 4, 26));
    for who in [&visitor, &case_worker] {
        let page = app.get_as(who, &address).await.body;
        assert!(page.contains("Svarfristen var 25. april 2022"), "{page}");
    }
    let tasks = app.get_as(&case_worker, "/oppgaver").await.body;
    assert!(tasks.contains("tilbud er ikke besvart i tide"), "{tasks}");
    let past = [("svarfrist", "2022-04-26"), ("begrunnelse", "Ferie i kommunen.")];
    let refused = app
        .post_as(&case_worker, &format!("{address}/utsett"), &past)
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("Velg en dato etter 26. april 2022")
            && refused.body.contains("Ferie i kommunen.")
    );
    let later = [("svarfrist", "2022-05-02"), ("begrunnelse", "Ferie i kommunen.")];
    let done = app
        .post_as(&case_worker, &format!("{address}/utsett"), &later)
        .await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    app.go_to(Dato::constant(2022, 5, 3));
    let done = app
        .post_as(&case_worker, &format!("{address}/trekk"), &fields)
        .await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let page = app.get_as(&visitor, &address).await.body;
    assert!(
        page.contains("Ingen har svart.") && page.contains("Ferie i kommunen."),
        "{page}"
    );
}

#[tokio::test]
async fn nobody_answers_for_another_and_the_directorate_answers_for_nobody() {
    let (app, _, place) = offered().await;
    let address = format!("/plasser/{}", place.id);
    let stranger = app.login_kommune("1865").await;
    assert_eq!(
        app.get_as(&stranger, &address).await.status,
        StatusCode::NOT_FOUND
    );
    for handling in ["takk-ja", "takk-nei", "gi-tilbake"] {
        let path = format!("{address}/{handling}");
        assert_eq!(
            app.post_as(&stranger, &path, &[]).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
        let leder = app.login("leder").await;
        assert_eq!(
            app.post_as(&leder, &path, &[]).await.status,
            StatusCode::FORBIDDEN,
            "{path}"
        );
    }
    for handling in ["utsett", "trekk"] {
        let path = format!("{address}/{handling}");
        for who in ["attestant", "departement", "kommune-5037"] {
            let visitor = app.login(who).await;
            assert_eq!(
                app.get_as(&visitor, &path).await.status,
                StatusCode::FORBIDDEN,
                "{who} {path}"
            );
        }
    }
    assert_eq!(state(&app, &place).await, PlassTilstand::Tilbudt);
}

#[tokio::test]
async fn each_step_names_its_own_line_of_the_journal_also_within_one_second() {
    let (app, visitor, place) = offered().await;
    let address = format!("/plasser/{}", place.id);
    app.post_as(&visitor, &format!("{address}/takk-ja"), &[]).await;
    let fields = [("grunn", "ingen-lege")];
    app.post_as(&visitor, &format!("{address}/gi-tilbake"), &fields)
        .await;
    let leser = app.login("departement").await;
    let page = app.get_as(&leser, &address).await.body;
    let lines: std::collections::BTreeSet<&str> = page
        .split("Journallinje ")
        .skip(1)
        .filter_map(|rest| rest.split('<').next())
        .collect();
    assert_eq!(lines.len(), 3, "{lines:?}");
}

#[tokio::test]
async fn the_list_as_a_file_follows_the_address_and_a_municipality_gets_its_own() {
    let (app, visitor, place) = offered().await;
    let leser = app.login("departement").await;
    let page = app.get_as(&leser, "/plasser?sok=17&side=1").await.body;
    for ending in ["csv", "xlsx"] {
        assert!(
            page.contains(&format!("href=\"/plasser/liste.{ending}?sok=17\"")),
            "{page}"
        );
    }
    let all = app.get_as(&leser, "/plasser/liste.csv").await.body;
    assert_eq!(all.lines().count(), 1 + 65, "{all}");
    let one = app.get_as(&leser, "/plasser/liste.csv?sok=17").await.body;
    assert_eq!(one.lines().count(), 2, "{one}");
    let none = app
        .get_as(&leser, "/plasser/liste.csv?tilstand=returnert")
        .await
        .body;
    assert_eq!(none.lines().count(), 1, "{none}");
    let book = app.get_as(&leser, "/plasser/liste.xlsx").await;
    assert!(book.bytes.starts_with(b"PK"));
    let own = app.get_as(&visitor, "/plasser/liste.csv").await.body;
    let number = format!(";{};", place.kommune);
    assert!(own.lines().skip(1).all(|line| line.contains(&number)), "{own}");
    assert!(own.lines().count() > 1);
    assert_eq!(app.get("/plasser/liste.csv").await.status, StatusCode::SEE_OTHER);
}

/// How many places pass a filter of how they are used.
async fn used(app: &TestApp, visitor: &Visitor, bruk: &str) -> usize {
    let page = app.get_as(visitor, &format!("/plasser?bruk={bruk}")).await.body;
    let shown = crate::common::between(&page, "role=\"status\">Viser ", " plass");
    shown.map_or(0, |text| text.split(' ').next_back().unwrap().parse().unwrap())
}

#[tokio::test]
async fn places_are_found_by_how_they_are_used() {
    use crate::avtaler::bygg;
    let (app, kommune, place) = bygg::accepted().await;
    let leser = app.login("departement").await;
    let all = async |visitor: &Visitor| {
        let mut found = Vec::new();
        for bruk in ["i-bruk", "uten-avtale", "ubrukt", "mot-slutten"] {
            found.push(used(&app, visitor, bruk).await);
        }
        found
    };
    assert_eq!(all(&leser).await, [0, 1, 0, 0], "accepted; the others are offers");
    let (fra, til) = (Dato::constant(2023, 1, 1), Dato::constant(2024, 12, 31));
    let id = bygg::waiting(&app, &place, 1, bygg::innhold(fra, til)).await;
    assert_eq!(all(&leser).await, [0, 1, 0, 0], "nobody is bound yet");
    bygg::all_sign(&app, &kommune, id).await;
    assert_eq!(all(&leser).await, [0, 0, 0, 0], "it begins later");
    app.go_to(Dato::constant(2022, 12, 31));
    assert_eq!(all(&leser).await, [0, 0, 0, 0], "it is about to be used");
    for (day, expected) in [
        (fra, [1, 0, 0, 0]),
        (Dato::constant(2024, 10, 1), [1, 0, 0, 0]),
        (Dato::constant(2024, 10, 2), [1, 0, 0, 1]),
        (til, [1, 0, 0, 1]),
        (Dato::constant(2025, 1, 1), [0, 1, 0, 0]),
        (Dato::constant(2025, 7, 1), [0, 1, 1, 0]),
    ] {
        app.go_to(day);
        let leser = app.login("departement").await;
        let kommune = app.login_kommune(place.kommune.as_str()).await;
        assert_eq!(all(&leser).await, expected, "{day}");
        assert_eq!(all(&kommune).await, expected, "{day}");
    }
}

#[tokio::test]
async fn the_list_and_its_file_mark_what_is_in_use() {
    let (app, _, place, _) = crate::avtaler::bygg::entered().await;
    app.go_to(Dato::constant(2023, 2, 1));
    let leser = app.login("departement").await;
    let page = app.get_as(&leser, "/plasser?bruk=i-bruk").await.body;
    assert!(
        page.contains("I bruk</span>") && page.contains(&format!("/plasser/{}", place.id)),
        "{page}"
    );
    assert!(
        page.contains("/plasser/liste.csv?bruk=i-bruk"),
        "the file keeps the filter"
    );
    let file = app.get_as(&leser, "/plasser/liste.csv?bruk=i-bruk").await.body;
    let lines: Vec<&str> = file.lines().collect();
    assert_eq!(lines.len(), 2, "{file}");
    assert!(lines[0].ends_with("I bruk") && lines[1].ends_with("Ja"), "{file}");
    let other = app
        .login_kommune(if place.kommune.as_str() == "0301" {
            "5037"
        } else {
            "0301"
        })
        .await;
    assert!(
        !app.get_as(&other, "/plasser?bruk=i-bruk")
            .await
            .body
            .contains("I bruk</span>")
    );
}
