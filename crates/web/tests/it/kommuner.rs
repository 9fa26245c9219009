//! The public pages of municipalities.

use axum::http::StatusCode;
use regelverk::tid::Dato;
use sak::id::UtlysningNavn;
use sak::utlysning::Utlysning;
use store::Spor;

use crate::common::TestApp;

#[tokio::test]
async fn the_list_is_searched_filtered_and_paged_without_a_login() {
    let app = TestApp::new().await;
    let all = app.get("/kommuner").await;
    assert_eq!(all.status, StatusCode::OK);
    assert!(all.body.contains(&texts::nb().kommuner_viser(357, 1, 25)));
    let found = app.get("/kommuner?sok=levang").await;
    assert!(found.body.contains("/kommuner/5037"));
    assert!(!found.body.contains("/kommuner/1865"));
    let applied = app.get("/kommuner?status=sokt").await;
    assert!(
        applied.body.contains(&texts::nb().kommuner_viser(34, 1, 25)),
        "the 34 that applied"
    );
    let nobody = app.get("/kommuner?sok=finnesikke").await;
    assert!(nobody.body.contains(&texts::nb().kommuner_tom()));
    let beyond = app.get("/kommuner?side=999").await;
    assert_eq!(
        beyond.status,
        StatusCode::OK,
        "a page that is not there is the last one"
    );
}

#[tokio::test]
async fn a_municipality_says_who_helps_and_whether_it_has_applied_but_not_for_what() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let page = app.get("/kommuner/5037").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains(&t.forside_kontor("ALIS Midt", "Trondheim")));
    assert!(page.body.contains(&t.forside_svar_sendt("Levanger")));
    let wanted = "<td class=\"hj-nr\">–</td>".repeat(3);
    assert!(
        page.body.contains(&wanted),
        "nothing is told of what it wants before the deadline"
    );
    app.go_to(Dato::constant(2022, 3, 16));
    let after = app.get("/kommuner/5037").await;
    assert!(
        !after.body.contains(&wanted),
        "what it wanted is told when the deadline has passed"
    );
    assert_eq!(app.get("/kommuner/9999").await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.get("/kommuner/x").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn oslo_has_an_office_from_the_autumn_of_2022() {
    let app = TestApp::new().await;
    let t = texts::nb();
    assert!(
        app.get("/kommuner/0301")
            .await
            .body
            .contains(&t.forside_kontor_ukjent())
    );
    app.go_to(Dato::constant(2022, 9, 1));
    let later = app.get("/kommuner/0301").await;
    assert!(later.body.contains(&t.forside_kontor("ALIS Oslo", "Oslo")));
}

#[tokio::test]
async fn a_call_that_runs_on_takes_applications_while_places_are_free() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let aktor = app.store.bruker(demo::SAKSBEHANDLER).await.unwrap().unwrap();
    let spor = Spor {
        aktor: &aktor,
        now: app.now(),
    };
    let call = Utlysning {
        navn: UtlysningNavn::parse("lopende-2022").unwrap(),
        tittel: "Løpende prøverunde".into(),
        kunngjort: Dato::constant(2022, 3, 16),
        frist: Dato::constant(2022, 4, 1),
        lopende: true,
        kvote: 65,
        rekkefolge: Vec::new(),
    };
    app.store.create_utlysning(&call, spor).await.unwrap();
    app.go_to(Dato::constant(2022, 4, 2));
    let page = app.get("/kommuner/1865").await;
    assert!(page.body.contains(&t.forside_svar_ja("Vågan")));
    assert!(page.body.contains(&t.forside_kan_lopende()));
    let answer = app
        .get("/kan-vi-soke?steg=svar&kommune=1865&antall=1&arbeid=sykehjem&perioder=1")
        .await;
    assert!(answer.body.contains(&t.kansoke_ja("Vågan")));
    assert!(answer.body.contains(&t.kansoke_videre_lopende()));
}
