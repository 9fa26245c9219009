//! The municipality's own page.

use crate::common::{TestApp, between};
use axum::http::StatusCode;
use sak::id::Kommunenummer;
use sak::kommune::Maalform;

const PAGE: &str = "/kommunen";

#[tokio::test]
async fn a_municipality_chooses_its_form_of_norwegian_and_its_mailbox() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let visitor = app.login("kommune-5037").await;
    let page = app.get_as(&visitor, PAGE).await.body;
    assert!(
        page.contains(&t.kommunen_tittel("Levanger")) && page.contains("Trøndelag"),
        "{page}"
    );
    let version = between(&page, "name=\"versjon\" value=\"", "\"")
        .unwrap()
        .to_owned();
    let wrong = [
        ("versjon", version.as_str()),
        ("maalform", "nynorsk"),
        ("epost", "postmottak"),
    ];
    let refused = app.post_as(&visitor, PAGE, &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains(&t.kommunen_feil_epost()) && refused.body.contains("value=\"postmottak\""));

    let right = [
        ("versjon", version.as_str()),
        ("maalform", "nynorsk"),
        ("epost", "post@levanger.example"),
    ];
    let saved = app.post_as(&visitor, PAGE, &right).await;
    assert_eq!(saved.location, "/kommunen?lagret=1");
    let kommune = app
        .store
        .kommune(&Kommunenummer::parse("5037").unwrap())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(kommune.maalform, Maalform::Nynorsk);
    let stale = app
        .post_as(
            &visitor,
            PAGE,
            &[
                ("versjon", &version),
                ("maalform", "bokmal"),
                ("epost", "ny@levanger.example"),
            ],
        )
        .await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(
        stale.body.contains("ny@levanger.example"),
        "what was typed is there"
    );
    app.store.verify_journal().await.unwrap();
}

#[tokio::test]
async fn only_the_municipality_itself_has_the_page() {
    let app = TestApp::new().await;
    for who in ["saksbehandler", "attestant", "leder", "departement"] {
        let visitor = app.login(who).await;
        assert_eq!(
            app.get_as(&visitor, PAGE).await.status,
            StatusCode::FORBIDDEN,
            "{who}"
        );
        assert_eq!(
            app.post_as(&visitor, PAGE, &[]).await.status,
            StatusCode::FORBIDDEN,
            "{who}"
        );
    }
    assert_eq!(app.get(PAGE).await.status, StatusCode::SEE_OTHER);
}
