//! Who may ask what: deny by default, and a municipality its own.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use regelverk::tid::Dato;
use sak::tilgangsnokkel::{Omfang, Organisasjon};
use store::Spor;

use super::description::operations;
use super::{body, get, key, leder, levanger, request};
use crate::common::TestApp;

const SOKNADER: &str = "/runder/fristrunden-2022/soknader";

#[tokio::test]
async fn what_asks_for_a_key_is_closed_without_one_and_with_one_that_opens_something_else() {
    let app = TestApp::new().await;
    let reader = key(&app, Organisasjon::Direktorat, &[Omfang::RundeLes]).await;
    let writer = key(&app, Organisasjon::Direktorat, &[Omfang::SoknadSkriv]).await;
    let document = web::api::openapi::document();
    let mut closed = 0;
    for (method, path, operation) in operations(&document) {
        let Some(scope) = operation["security"][0]["tilgangsnokkel"][0].as_str() else {
            continue;
        };
        closed += 1;
        let path = path.replace("{navn}", "fristrunden-2022");
        let ask = |key| {
            request(
                &method.to_uppercase(),
                &path,
                key,
                &[("content-type", "text/csv")],
                b"",
            )
        };
        let without = app.send(ask(None)).await;
        assert_eq!(without.status, StatusCode::UNAUTHORIZED, "{path}");
        assert_eq!(
            without.headers[header::WWW_AUTHENTICATE],
            r#"Bearer realm="hjemmel""#
        );
        let other = if scope == "soknad:skriv" { &reader } else { &writer };
        let denied = app.send(ask(Some(other))).await;
        assert_eq!(denied.status, StatusCode::FORBIDDEN, "{path}");
        let challenge = denied.headers[header::WWW_AUTHENTICATE].to_str().unwrap();
        assert!(challenge.contains(&format!("scope=\"{scope}\"")), "{challenge}");
    }
    assert_eq!(closed, 12);
}

#[tokio::test]
async fn a_login_is_no_key() {
    let app = TestApp::new().await;
    let leder = app.login("leder").await;
    let answer = app.get_as(&leder, &format!("/api/v1{SOKNADER}")).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert!(!answer.sets_cookie());
}

#[tokio::test]
async fn a_key_that_is_wrong_old_or_revoked_opens_nothing() {
    let app = TestApp::new().await;
    let good = key(&app, Organisasjon::Direktorat, &[Omfang::RundeLes]).await;
    assert_eq!(get(&app, SOKNADER, Some(&good)).await.status, StatusCode::OK);
    let wrong = format!("{}f", &good[..good.len() - 1]);
    for bad in ["", "x", "hjm_", &wrong, &good.to_uppercase()] {
        let answer = get(&app, SOKNADER, Some(bad)).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{bad}");
        let open = get(&app, "/runder/fristrunden-2022", Some(bad)).await;
        assert_eq!(
            open.status,
            StatusCode::UNAUTHORIZED,
            "not passed over where it is optional"
        );
    }
    let twice = Request::get(format!("/api/v1{SOKNADER}"))
        .header(header::AUTHORIZATION, format!("Bearer {good}"))
        .header(header::AUTHORIZATION, format!("Bearer {good}"));
    let answer = app.send(twice.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);

    let rows = app.store.tilgangsnokler().await.unwrap();
    assert_eq!(rows[0].sist_brukt, Some(demo::start(demo::Stand::Mottatt).dato()));
    app.go_to(Dato::constant(2022, 4, 14));
    assert_eq!(
        get(&app, SOKNADER, Some(&good)).await.status,
        StatusCode::UNAUTHORIZED
    );
    app.go_to(Dato::constant(2022, 3, 15));
    assert_eq!(get(&app, SOKNADER, Some(&good)).await.status, StatusCode::OK);
    let leder = leder();
    let spor = Spor {
        aktor: &leder,
        now: demo::start(demo::Stand::Mottatt),
    };
    let id = rows[0].nokkel.nokkel().id;
    app.store.revoke_tilgangsnokkel(id, spor).await.unwrap();
    assert_eq!(
        get(&app, SOKNADER, Some(&good)).await.status,
        StatusCode::UNAUTHORIZED
    );
}

#[tokio::test]
async fn a_municipality_sees_its_own_and_content_only_with_its_scope() {
    let app = TestApp::new().await;
    let own = key(&app, levanger(), &[Omfang::RundeLes]).await;
    let seen = body(&get(&app, SOKNADER, Some(&own)).await);
    assert_eq!(seen["totalt"], 1);
    assert_eq!(seen["elementer"][0]["kommune"], "5037");
    assert!(seen["elementer"][0]["innhold"].is_null());
    let ranking = get(&app, "/runder/fristrunden-2022/tildeling", Some(&own)).await;
    assert_eq!(ranking.status, StatusCode::FORBIDDEN, "it names others");
    let round = body(&get(&app, "/runder/fristrunden-2022", Some(&own)).await);
    assert!(round["tall"].is_null());
    assert_eq!(body(&get(&app, "/plasser", Some(&own)).await)["totalt"], 0);

    let both = key(&app, levanger(), &[Omfang::RundeLes, Omfang::RundeInnhold]).await;
    let seen = body(&get(&app, SOKNADER, Some(&both)).await);
    assert!(seen["elementer"][0]["innhold"].is_object());
    let national = key(&app, Organisasjon::Departement, &[Omfang::RundeLes]).await;
    assert_eq!(body(&get(&app, SOKNADER, Some(&national)).await)["totalt"], 34);
    let round = body(&get(&app, "/runder/fristrunden-2022", Some(&national)).await);
    assert_eq!(
        (&round["tall"]["soknader"], &round["tall"]["onsket"]),
        (&34.into(), &91.into())
    );
    assert!(body(&get(&app, "/runder/fristrunden-2022", None).await)["tall"].is_null());
}
