//! The queue: what is listed, how it is narrowed and ordered, and what stands there when it is empty.

use crate::common::{TestApp, Visitor, between};
use axum::http::StatusCode;
use demo::Stand;

/// The municipalities on a page of the queue, in order.
async fn listed(app: &TestApp, visitor: &Visitor, query: &str) -> Vec<String> {
    let page = app.get_as(visitor, &format!("/saker{query}")).await;
    assert_eq!(page.status, StatusCode::OK, "{query}");
    let rows = page.body.split("<th scope=\"row\">").skip(1);
    rows.map(|row| between(row, "\">", "</a>").unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn only_those_who_may_read_cases_see_the_queue() {
    let app = TestApp::new().await;
    for who in ["saksbehandler", "attestant", "leder", "departement"] {
        let visitor = app.login(who).await;
        assert_eq!(
            app.get_as(&visitor, "/saker").await.status,
            StatusCode::OK,
            "{who}"
        );
    }
    let kommune = app.login("kommune-5037").await;
    assert_eq!(app.get_as(&kommune, "/saker").await.status, StatusCode::FORBIDDEN);
    let stranger = app.get("/saker?tilstand=sendt").await;
    assert_eq!(stranger.location, "/logg-inn?neste=%2Fsaker%3Ftilstand%3Dsendt");
}

#[tokio::test]
async fn the_figures_are_those_of_the_round() {
    let app = TestApp::new().await;
    let visitor = app.login("saksbehandler").await;
    let page = app.get_as(&visitor, "/saker").await.body;
    let figures = between(&page, "<dl class=\"hj-tall\">", "</dl>").unwrap();
    let numbers: Vec<&str> = figures
        .split("<dd>")
        .skip(1)
        .map(|rest| rest.split(['<', ' ']).next().unwrap())
        .collect();
    assert_eq!(numbers, ["34", "91", "4"]);
    assert!(page.contains(&texts::nb().saker_viser_noen(34, 1, 25)));
}

#[tokio::test]
async fn twenty_five_cases_stand_on_a_page_and_the_rest_on_the_next() {
    let app = TestApp::new().await;
    let visitor = app.login("saksbehandler").await;
    let first = listed(&app, &visitor, "").await;
    let second = listed(&app, &visitor, "?side=2").await;
    assert_eq!((first.len(), second.len()), (25, 9));
    assert!(!first.iter().any(|navn| second.contains(navn)));
    assert_eq!(
        listed(&app, &visitor, "?side=99").await,
        second,
        "a page too far is the last one"
    );
}

#[tokio::test]
async fn filters_in_the_address_narrow_the_list() {
    let app = TestApp::new().await;
    let visitor = app.login("saksbehandler").await;
    let cases = [
        ("?tilstand=sendt", vec!["Bodø", "Levanger", "Voss", "Sortland"]),
        (
            "?tilstand=sendt&vurdering=ikke-oppfylt",
            vec!["Levanger", "Sortland"],
        ),
        ("?vurdering=mangler", vec!["Voss"]),
        ("?vurdering=krever&fylke=18", vec!["Bodø", "Sortland"]),
        ("?sok=LEVANG", vec!["Levanger"]),
        ("?sok=22%2F0009", vec!["Levanger"]),
        ("?sok=5037", vec!["Levanger"]),
        ("?tilstand=avgjort", vec![]),
    ];
    for (query, expected) in cases {
        assert_eq!(listed(&app, &visitor, query).await, expected, "{query}");
    }
}

#[tokio::test]
async fn the_order_is_in_the_address_and_norwegian() {
    let app = TestApp::new().await;
    let visitor = app.login("saksbehandler").await;
    let names = listed(&app, &visitor, "?sorter=-kommune").await;
    assert_eq!(
        names[..2],
        ["Ålesund", "Voss"].map(str::to_owned)[..],
        "{names:?}"
    );
    let most = listed(&app, &visitor, "?sorter=-plasser&tilstand=sendt").await;
    assert_eq!(most, ["Levanger", "Voss", "Bodø", "Sortland"]);
}

#[tokio::test]
async fn a_case_in_the_list_carries_the_filters() {
    let app = TestApp::new().await;
    let visitor = app.login("saksbehandler").await;
    let page = app
        .get_as(&visitor, "/saker?tilstand=sendt&sorter=-kommune")
        .await
        .body;
    let link = between(&page, "<th scope=\"row\"><a href=\"", "\"")
        .unwrap()
        .replace("&amp;", "&");
    assert!(link.ends_with("?tilstand=sendt&sorter=-kommune"), "{link}");
    let case = app.get_as(&visitor, &link).await;
    assert!(
        case.body.contains(&texts::nb().sak_nummer_av(4, 3)),
        "number 3 of the 4 in order of case number"
    );
}

#[tokio::test]
async fn empty_lists_say_what_comes_next() {
    let app = TestApp::with(Stand::Vurdert).await;
    let visitor = app.login("saksbehandler").await;
    let t = texts::nb();
    let nothing = app.get_as(&visitor, "/saker?tilstand=sendt").await.body;
    assert!(nothing.contains(&t.saker_tom_filter()) && nothing.contains(&t.saker_tom_filter_hvordan(34)));
    assert_eq!(
        app.get_as(&visitor, "/saker?utlysning=finnes-ikke").await.status,
        StatusCode::NOT_FOUND
    );
    app.go_to(regelverk::tid::Dato::constant(2022, 1, 3));
    let before = app.get_as(&visitor, "/saker").await.body;
    assert!(before.contains(&t.saker_tom_utlysning()), "no call has begun");
}
