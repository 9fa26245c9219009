//! Nobody reaches what is not theirs: every address, every role.

use std::sync::Arc;

use crate::common::TestApp;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use regelverk::tid::Dato;
use sak::id::Kommunenummer;
use tower::ServiceExt;
use web::state::App;

const FOR_READERS: [&str; 3] = ["/saker", "/prioritering/fristrunden-2022", "/attestering"];

#[tokio::test]
async fn a_stranger_is_sent_to_the_login_and_back() {
    let app = TestApp::new().await;
    for path in ["/oppgaver", "/saker?tilstand=sendt", "/attestering", "/brev"] {
        let answer = app.get(path).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
        assert!(
            answer.location.starts_with("/logg-inn?neste=%2F"),
            "{path}: {}",
            answer.location
        );
    }
}

#[tokio::test]
async fn a_municipality_reads_no_case_and_the_directorate_writes_no_application() {
    let app = TestApp::new().await;
    let kommune = app.login("kommune-5037").await;
    for path in FOR_READERS {
        let answer = app.get_as(&kommune, path).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        assert!(
            answer.body.contains(&texts::nb().feil_ingen_tilgang_lese()),
            "{path} says who gives access"
        );
    }
    let saksbehandler = app.login("saksbehandler").await;
    assert_eq!(
        app.get_as(&saksbehandler, "/brev").await.status,
        StatusCode::FORBIDDEN
    );
    let begun = app
        .post_as(&saksbehandler, "/soknad", &[("utlysning", demo::UTLYSNING)])
        .await;
    assert_eq!(begun.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn everybody_in_the_directorate_and_the_ministry_reads() {
    let app = TestApp::new().await;
    for who in ["saksbehandler", "attestant", "leder", "departement"] {
        let visitor = app.login(who).await;
        for path in FOR_READERS {
            assert_eq!(
                app.get_as(&visitor, path).await.status,
                StatusCode::OK,
                "{who} {path}"
            );
        }
    }
}

#[tokio::test]
async fn a_municipality_does_not_learn_that_anothers_application_exists() {
    let app = TestApp::new().await;
    let levanger = Kommunenummer::parse("5037").unwrap();
    let theirs = app
        .store
        .soknad_in(&app.call(), &levanger)
        .await
        .unwrap()
        .unwrap()
        .verdi
        .felles()
        .id;
    let stranger = app.login_kommune("1865").await;
    for path in [
        format!("/soknad/{theirs}"),
        format!("/soknad/{theirs}/kvittering"),
        format!("/soknad/{theirs}/legene"),
    ] {
        assert_eq!(
            app.get_as(&stranger, &path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
    let own = app.login("kommune-5037").await;
    assert_eq!(
        app.get_as(&own, &format!("/soknad/{theirs}/kvittering"))
            .await
            .status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn a_form_without_the_token_changes_nothing() {
    let app = TestApp::new().await;
    let kommune = app.login_kommune("1865").await;
    let answer = app
        .post_without_token(&kommune, "/soknad", &[("utlysning", demo::UTLYSNING)])
        .await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    let vagan = Kommunenummer::parse("1865").unwrap();
    assert!(app.store.soknad_in(&app.call(), &vagan).await.unwrap().is_none());
}

#[tokio::test]
async fn logging_out_ends_the_session() {
    let app = TestApp::new().await;
    let visitor = app.login("saksbehandler").await;
    assert_eq!(
        app.post_as(&visitor, "/logg-ut", &[]).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(app.get_as(&visitor, "/saker").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_session_that_has_run_out_opens_nothing() {
    let app = TestApp::new().await;
    let visitor = app.login("saksbehandler").await;
    assert_eq!(app.get_as(&visitor, "/saker").await.status, StatusCode::OK);
    // Sessions end on the real clock, which no date before this century's end has passed.
    app.go_to(Dato::constant(2100, 1, 1));
    assert_eq!(app.get_as(&visitor, "/saker").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_session_in_use_gets_a_later_end_but_not_with_every_page() {
    let app = TestApp::new().await;
    let visitor = app.login("saksbehandler").await;
    assert!(!app.get_as(&visitor, "/saker").await.sets_cookie());
    app.go_to(Dato::constant(2022, 3, 15));
    assert!(app.get_as(&visitor, "/saker").await.sets_cookie());
    assert!(!app.get_as(&visitor, "/saker").await.sets_cookie());
}

#[tokio::test]
async fn whoever_sends_a_form_without_a_login_is_not_led_back_to_where_only_forms_go() {
    let app = TestApp::new().await;
    let answer = app.post("/logg-ut", &[]).await;
    assert_eq!(answer.location, "/logg-inn?neste=%2Foppgaver");
}

#[tokio::test]
async fn a_form_that_is_too_large_is_said_to_be() {
    let app = TestApp::new().await;
    let visitor = app.login("saksbehandler").await;
    let long = "x".repeat(300 * 1024);
    let answer = app.post_as(&visitor, "/logg-ut", &[("a", &long)]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.body.contains(&texts::nb().feil_for_stort_tittel()));
}

#[tokio::test]
async fn an_installation_demands_encryption_and_has_no_login_without_password() {
    let store = store::Store::open("sqlite::memory:").await.unwrap();
    let clock = Arc::new(|| demo::start(demo::Stand::Mottatt));
    let app = web::router(App::new(store, clock, Arc::new(uuid::Uuid::nil)));
    let request = |method: &str, path: &str| {
        let request = Request::builder().method(method).uri(path);
        app.clone().oneshot(request.body(Body::empty()).unwrap())
    };
    let page = request("GET", "/").await.unwrap();
    assert!(page.headers().contains_key("strict-transport-security"));
    for path in ["/logg-inn", "/logg-inn?neste=/saker"] {
        let login = request("POST", path).await.unwrap();
        assert_eq!(login.status(), StatusCode::NOT_FOUND, "{path}");
        assert!(!login.headers().contains_key("set-cookie"));
    }
}
