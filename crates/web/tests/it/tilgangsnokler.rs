//! The page for access keys: the leader makes, sees and revokes them; nobody else reaches it.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use crate::common::{TestApp, Visitor, between};

const FIELDS: [(&str, &str); 5] = [
    ("navn", "Prøvesystemet"),
    ("organisasjon", "kommune"),
    ("kommune", "5037"),
    ("omfang", "runde:les"),
    ("siste_dag", "2022-12-31"),
];

/// The fields of a form that was just opened, with some of them changed.
async fn form<'a>(
    app: &TestApp,
    leder: &Visitor,
    id: &'a mut String,
    other: &[(&'a str, &'a str)],
) -> Vec<(&'a str, &'a str)> {
    let page = app.get_as(leder, "/tilgangsnokler/ny").await;
    *id = between(&page.body, "name=\"id\" value=\"", "\"")
        .unwrap()
        .to_owned();
    let mut fields = vec![("id", id.as_str())];
    fields.extend(
        FIELDS
            .into_iter()
            .filter(|(name, _)| other.iter().all(|(changed, _)| changed != name)),
    );
    fields.extend_from_slice(other);
    fields
}

#[tokio::test]
async fn only_the_leader_reaches_the_keys() {
    let app = TestApp::new().await;
    for who in ["saksbehandler", "attestant", "departement", "kommune-5037"] {
        let visitor = app.login(who).await;
        for path in ["/tilgangsnokler", "/tilgangsnokler/ny"] {
            assert_eq!(
                app.get_as(&visitor, path).await.status,
                StatusCode::FORBIDDEN,
                "{who} {path}"
            );
        }
        let made = app.post_as(&visitor, "/tilgangsnokler", &FIELDS).await;
        assert_eq!(made.status, StatusCode::FORBIDDEN, "{who}");
    }
    assert_eq!(app.get("/tilgangsnokler").await.status, StatusCode::SEE_OTHER);
    assert!(app.store.tilgangsnokler().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_key_is_shown_once_opens_the_api_and_is_revoked_after_a_question() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let leder = app.login("leder").await;
    assert!(
        app.get_as(&leder, "/tilgangsnokler")
            .await
            .body
            .contains(&t.tilgangsnokkel_tom())
    );
    let mut id = String::new();
    let fields = form(&app, &leder, &mut id, &[]).await;
    let made = app.post_as(&leder, "/tilgangsnokler", &fields).await;
    assert_eq!(made.status, StatusCode::OK, "{}", made.body);
    assert_eq!(made.headers[header::CACHE_CONTROL], "no-store");
    let key = format!("hjm_{}", between(&made.body, "hjm_", "<").unwrap());
    let ask = || {
        Request::get("/api/v1/runder/fristrunden-2022/soknader")
            .header(header::AUTHORIZATION, format!("Bearer {key}"))
            .body(Body::empty())
            .unwrap()
    };
    assert_eq!(app.send(ask()).await.status, StatusCode::OK);

    let twice = app.post_as(&leder, "/tilgangsnokler", &fields).await;
    assert_eq!(twice.status, StatusCode::CONFLICT, "the same form makes one key");
    let list = app.get_as(&leder, "/tilgangsnokler").await;
    assert!(list.body.contains("Prøvesystemet") && list.body.contains("Levanger"));
    assert!(!list.body.contains(&key), "the key is not shown again");

    let question = format!("/tilgangsnokler/{id}/tilbakekall");
    let asked = app.get_as(&leder, &question).await;
    assert!(asked.body.contains(&t.tilgangsnokkel_tilbakekall_tittel()));
    let done = app.post_as(&leder, &question, &[]).await;
    assert_eq!(done.location, "/tilgangsnokler?kvittert=tilbakekalt");
    assert_eq!(app.send(ask()).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(
        app.post_as(&leder, &question, &[]).await.status,
        StatusCode::CONFLICT
    );
    let list = app.get_as(&leder, &done.location).await;
    assert!(list.body.contains(&t.tilgangsnokkel_tom_gyldige()));
    assert!(
        app.get_as(&leder, "/tilgangsnokler?vis=alle")
            .await
            .body
            .contains("Prøvesystemet")
    );
    assert_eq!(
        app.get_as(&leder, "/tilgangsnokler/x/tilbakekall").await.status,
        StatusCode::NOT_FOUND
    );
    app.store.verify_journal().await.unwrap();
}

#[tokio::test]
async fn what_is_wrong_is_said_beside_its_field_and_what_was_typed_stays() {
    let app = TestApp::new().await;
    let t = texts::nb();
    let leder = app.login("leder").await;
    let cases = [
        (&[("navn", " ")][..], t.tilgangsnokkel_feil_navn("80")),
        (&[("organisasjon", "")], t.tilgangsnokkel_feil_organisasjon()),
        (&[("kommune", "9999")], t.tilgangsnokkel_feil_kommune()),
        (&[("omfang", "x")], t.tilgangsnokkel_feil_omfang()),
        (
            &[("omfang", "soknad:skriv")],
            t.tilgangsnokkel_feil_omfang_ikke_lov("soknad:skriv"),
        ),
        (
            &[("siste_dag", "2022-03-13")],
            t.tilgangsnokkel_feil_siste_dag("366"),
        ),
        (
            &[("siste_dag", "i morgen")],
            t.tilgangsnokkel_feil_siste_dag("366"),
        ),
    ];
    for (changed, told) in cases {
        let mut id = String::new();
        let fields = form(&app, &leder, &mut id, changed).await;
        let answer = app.post_as(&leder, "/tilgangsnokler", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{changed:?}");
        let told = maud::html! { (told) }.into_string();
        assert_eq!(
            answer.body.matches(&told).count(),
            2,
            "{told}: in the summary and at the field"
        );
        assert!(answer.body.contains(&id), "the form keeps its id");
    }
    assert!(app.store.tilgangsnokler().await.unwrap().is_empty());
}
