//! The public pages, the pages for those who run the program, and error pages.

use crate::common::TestApp;
use axum::http::StatusCode;
use regelverk::register;
use regelverk::tid::Dato;

#[tokio::test]
async fn the_front_page_says_what_is_open_and_how_many_places_there_are() {
    let app = TestApp::new().await;
    let page = app.get("/").await;
    assert_eq!(page.status, StatusCode::OK);
    let t = texts::nb();
    assert!(page.body.contains(&t.demo_utlysning()));
    assert!(page.body.contains(&t.forside_dager_igjen(1)));
    assert_eq!(
        page.body.matches("hj-rute-ledig").count(),
        65 + 1,
        "65 squares and one in the key"
    );
}

#[tokio::test]
async fn the_front_page_answers_for_a_municipality() {
    let app = TestApp::new().await;
    let t = texts::nb();
    assert!(
        app.get("/?kommune=5037")
            .await
            .body
            .contains(&t.forside_svar_sendt("Levanger"))
    );
    assert!(app.get("/?kommune=1865").await.body.contains("Vågan kan søke"));
    app.go_to(Dato::constant(2022, 3, 16));
    let running = app.get("/?kommune=1865").await.body;
    assert!(
        running.contains(&t.forside_kan_lopende()),
        "places are free after the deadline"
    );
    let (full, _) = crate::brev::decided().await;
    let closed = full.get("/?kommune=1865").await.body;
    assert!(closed.contains(&t.forside_svar_nei("Vågan")));
    let unknown = app.get("/?kommune=9999").await;
    assert!(
        unknown.body.contains(&t.forside_svar_velg_forst()),
        "an unknown number is no error"
    );
}

#[tokio::test]
async fn every_rule_has_a_page_with_its_source() {
    let app = TestApp::new().await;
    let list = app.get("/regler").await;
    for rule in register::ALL {
        assert!(
            list.body.contains(&format!("/regler/{}", rule.id)),
            "{} is listed",
            rule.id
        );
        let page = app.get(&format!("/regler/{}", rule.id)).await;
        assert_eq!(page.status, StatusCode::OK, "{}", rule.id);
        for version in rule.versjoner {
            let paraphrase = texts::regel::gjengivelse(texts::nb(), rule.id, version.nummer);
            let escaped = maud::html! { (paraphrase) }.into_string();
            assert!(
                page.body.contains(&escaped),
                "{} version {}",
                rule.id,
                version.nummer
            );
        }
    }
    assert_eq!(app.get("/regler/IA-99").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn those_who_run_it_get_plain_answers() {
    let app = TestApp::new().await;
    assert_eq!(app.get("/healthz").await.body, "ok\n");
    assert_eq!(app.get("/readyz").await.status, StatusCode::OK);
}

#[tokio::test]
async fn an_address_that_does_not_exist_is_a_page_with_the_banner_and_a_way_on() {
    let app = TestApp::new().await;
    for path in ["/finnes-ikke", "/saker/ikke-en-id", "/soknad/x/y/z"] {
        let page = app.get(path).await;
        assert!(
            page.status == StatusCode::NOT_FOUND || page.status == StatusCode::SEE_OTHER,
            "{path}: {}",
            page.status
        );
    }
    let page = app.get("/finnes-ikke").await;
    assert!(page.body.contains(&texts::nb().feil_finnes_ikke_tittel()));
    assert!(
        page.body.contains("hj-demo"),
        "the banner stands on error pages too"
    );
}

#[tokio::test]
async fn every_page_bears_the_strict_headers() {
    let app = TestApp::new().await;
    let page = app.get("/").await;
    assert!(!page.body.contains(" style="), "no style attributes");
    assert!(!page.body.contains("<style"), "no inline style");
    assert!(!page.body.contains("onclick"), "no inline handlers");
    let scripts: Vec<&str> = page.body.split("<script").skip(1).collect();
    assert!(
        scripts
            .iter()
            .all(|script| script.trim_start().starts_with("src=\"/static/")),
        "only our own scripts"
    );
}

#[tokio::test]
async fn a_login_leads_back_only_to_this_site() {
    let app = TestApp::new().await;
    let local = app
        .post(
            "/logg-inn",
            &[("bruker", "saksbehandler"), ("neste", "/saker?side=2")],
        )
        .await;
    assert_eq!(local.location, "/saker?side=2");
    let elsewhere = app
        .post(
            "/logg-inn",
            &[("bruker", "saksbehandler"), ("neste", "//example.org")],
        )
        .await;
    assert_eq!(elsewhere.location, "/oppgaver");
    assert_eq!(
        app.post("/logg-inn", &[("bruker", "finnes-ikke")]).await.status,
        StatusCode::BAD_REQUEST
    );
}

#[tokio::test]
async fn the_reader_chooses_the_language_and_comes_back_to_the_same_page() {
    let app = TestApp::new().await;
    let page = app.get("/om").await;
    assert!(page.body.contains("<html lang=\"nb\">"));
    let chosen = app.get_from("/spraak/nn", "http://localhost/om?a=b").await;
    assert_eq!(
        (chosen.status, chosen.location.as_str()),
        (StatusCode::SEE_OTHER, "/om?a=b")
    );
    assert!(chosen.sets_cookie());
    let elsewhere = app.get_from("/spraak/en", "https://example.org/om").await;
    assert_eq!(elsewhere.location, "/", "the way back stays on this site");
    assert_eq!(app.get("/spraak/klingonsk").await.status, StatusCode::NOT_FOUND);
    let reader = chosen.visitor();
    for path in ["/om", "/finnes-ikke"] {
        let page = app.get_as(&reader, path).await;
        assert!(page.body.contains("<html lang=\"nn\">"), "{path}");
    }
}
