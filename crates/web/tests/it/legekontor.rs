//! A municipality's GP offices.

use axum::http::StatusCode;

use crate::common::{Answer, TestApp, Visitor};

const OFFICE: [(&str, &str); 6] = [
    ("kontornavn", "Torget legesenter"),
    ("hpr_1", "9144900"),
    ("navn_1", "Kari Fastlege"),
    ("spesialist_1", "ja"),
    ("trygderefusjon_1", "ja"),
    ("pasienter_1", "950"),
];

async fn save(
    app: &TestApp,
    visitor: &Visitor,
    path: &str,
    versjon: &str,
    fields: &[(&str, &str)],
) -> Answer {
    let mut all = vec![("versjon", versjon)];
    all.extend_from_slice(fields);
    app.post_as(visitor, path, &all).await
}

/// Registers an office, and gives its address.
async fn registered(app: &TestApp, visitor: &Visitor) -> String {
    let saved = save(app, visitor, "/legekontor", "0", &OFFICE).await;
    assert_eq!(saved.location, "/legekontor?lagret=1", "{}", saved.body);
    let kommune = sak::id::Kommunenummer::parse("0301").unwrap();
    let offices = app.store.legekontorer(&kommune).await.unwrap();
    format!("/legekontor/{}", offices[0].id)
}

#[tokio::test]
async fn an_office_is_registered_changed_and_listed() {
    let app = TestApp::new().await;
    let visitor = app.login_kommune("0301").await;
    let empty = app.get_as(&visitor, "/legekontor").await.body;
    assert!(empty.contains("Ingen legekontor er lagt inn"), "{empty}");
    assert_eq!(
        app.get_as(&visitor, "/legekontor/ny").await.status,
        StatusCode::OK
    );
    let address = registered(&app, &visitor).await;
    let list = app.get_as(&visitor, "/legekontor?lagret=1").await.body;
    assert!(
        list.contains("Torget legesenter") && list.contains("1 fastlege"),
        "{list}"
    );
    let form = app.get_as(&visitor, &address).await.body;
    assert!(
        form.contains("value=\"Kari Fastlege\"") && form.contains("id=\"hpr_2\""),
        "{form}"
    );
    let unchanged = save(&app, &visitor, &address, "1", &OFFICE).await;
    assert_eq!(unchanged.status, StatusCode::SEE_OTHER);
    let renamed = [("kontornavn", "Torget")];
    save(&app, &visitor, &address, "1", &renamed).await;
    let list = app.get_as(&visitor, "/legekontor").await.body;
    assert!(list.contains("Ingen fastleger lagt inn"), "{list}");
}

#[tokio::test]
async fn errors_stand_beside_their_fields_and_rows_come_and_go() {
    let app = TestApp::new().await;
    let visitor = app.login_kommune("0301").await;
    let wrong = [
        ("kontornavn", " "),
        ("hpr_1", "01017012345"),
        ("navn_1", "Kari"),
        ("hpr_2", ""),
        ("navn_2", "Ola"),
        ("hpr_3", "7"),
        ("navn_3", ""),
        ("hpr_4", "8"),
        ("navn_4", "Fire"),
        ("pasienter_4", "mange"),
        ("hpr_5", "8"),
        ("navn_5", "Fem"),
    ];
    let refused = save(&app, &visitor, "/legekontor", "0", &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["kontornavn", "hpr_1", "hpr_2", "navn_3", "pasienter_4", "hpr_5"] {
        assert!(
            refused.body.contains(&format!("id=\"{field}-f\"")),
            "{field}: {}",
            refused.body
        );
    }
    assert!(refused.body.contains("value=\"mange\""), "{}", refused.body);
    let mut more = OFFICE.to_vec();
    more.push(("knapp", "legg-til"));
    let more = save(&app, &visitor, "/legekontor", "0", &more).await;
    assert!(
        more.status == StatusCode::OK && more.body.contains("id=\"hpr_2\""),
        "{}",
        more.body
    );
    let mut less = OFFICE.to_vec();
    less.push(("knapp", "fjern-1"));
    let less = save(&app, &visitor, "/legekontor", "0", &less).await;
    assert!(
        less.status == StatusCode::OK && !less.body.contains("Kari Fastlege"),
        "{}",
        less.body
    );
}

#[tokio::test]
async fn a_collision_shows_both_and_a_login_that_ran_out_costs_nothing() {
    let app = TestApp::new().await;
    let visitor = app.login_kommune("0301").await;
    let address = registered(&app, &visitor).await;
    let mine = [("kontornavn", "Mitt navn")];
    let refused = save(&app, &visitor, &address, "0", &mine).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(
        refused.body.contains("Torget legesenter") && refused.body.contains("value=\"Mitt navn\""),
        "{}",
        refused.body
    );
    let out = app.post(&address, &mine).await;
    assert!(
        out.status == StatusCode::UNAUTHORIZED && out.body.contains("value=\"Mitt navn\""),
        "{}",
        out.body
    );
    let back = app.post_without_token(&visitor, &address, &mine).await;
    assert!(
        back.status == StatusCode::FORBIDDEN && back.body.contains("value=\"Mitt navn\""),
        "{}",
        back.body
    );
}

#[tokio::test]
async fn another_municipality_finds_nothing_and_the_directorate_reads() {
    let app = TestApp::new().await;
    let visitor = app.login_kommune("0301").await;
    let address = registered(&app, &visitor).await;
    let stranger = app.login_kommune("1865").await;
    assert_eq!(
        app.get_as(&stranger, &address).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        save(&app, &stranger, &address, "1", &OFFICE).await.status,
        StatusCode::NOT_FOUND
    );
    for who in ["saksbehandler", "departement"] {
        let reader = app.login(who).await;
        let chosen = app.get_as(&reader, "/legekontor?kommune=0301").await.body;
        assert!(chosen.contains("Torget legesenter"), "{chosen}");
        let page = app.get_as(&reader, &address).await.body;
        assert!(
            page.contains("Kari Fastlege") && !page.contains("name=\"hpr_1\""),
            "{page}"
        );
        assert_eq!(
            save(&app, &reader, &address, "1", &OFFICE).await.status,
            StatusCode::FORBIDDEN
        );
        assert_eq!(
            app.get_as(&reader, "/legekontor/ny").await.status,
            StatusCode::FORBIDDEN
        );
    }
}
