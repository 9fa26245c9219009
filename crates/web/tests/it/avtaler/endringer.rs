//! Amendments: proposed by the municipality, signed by those they touch, and what is refused with the way on.

use axum::http::StatusCode;
use regelverk::tid::Dato;
use sak::id::AvtaleId;

use super::bygg::*;
use crate::common::{TestApp, Visitor};

/// Proposes an amendment, and gives its address.
pub async fn propose(
    app: &TestApp,
    who: &Visitor,
    id: AvtaleId,
    slag: &str,
    fields: &[(&str, &str)],
) -> String {
    let done = app
        .post_as(who, &format!("/avtaler/{id}/endre/{slag}"), fields)
        .await;
    assert!(done.location.contains("/endringer/"), "{}", done.body);
    done.location
}

/// These sign an amendment.
pub async fn signed_by(app: &TestApp, id: AvtaleId, nr: u64, who: &[&Visitor]) {
    for visitor in who {
        let done = sign(app, visitor, &format!("/avtaler/{id}/endringer/{nr}")).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    }
}

async fn share_on(app: &TestApp, id: AvtaleId, dato: &str) -> u16 {
    let avtale = app.store.avtale(id).await.unwrap().unwrap().avtale;
    avtale.on(Dato::parse(dato).unwrap()).unwrap().stillingsandel
}

#[tokio::test]
async fn a_change_of_share_has_effect_when_all_whom_it_touches_have_signed() {
    let (app, kommune, _, id) = entered().await;
    let to = propose(
        &app,
        &kommune,
        id,
        "andel",
        &[("prosent", "62,5"), ("fra", "2023-06-01")],
    )
    .await;
    let page = app.get_as(&kommune, &to).await.body;
    assert!(page.contains("62,5"), "{page}");
    let (lis, first, second) = (
        app.login(LIS).await,
        app.login(FASTLEGE).await,
        app.login(KOLLEGA).await,
    );
    assert!(app.get_as(&lis, "/oppgaver").await.body.contains("/endringer/1"));
    signed_by(&app, id, 1, &[&lis, &first, &second]).await;
    assert_eq!(share_on(&app, id, "2023-06-01").await, 10_000);
    signed_by(&app, id, 1, &[&kommune]).await;
    assert_eq!(
        [
            share_on(&app, id, "2023-05-31").await,
            share_on(&app, id, "2023-06-01").await
        ],
        [10_000, 6_250]
    );
    let then = app
        .get_as(&lis, &format!("/avtaler/{id}?dato=2023-06-01"))
        .await
        .body;
    assert!(
        then.contains("Dette gjelder 1. juni 2023") && then.contains("62,5"),
        "{then}"
    );
    assert!(app.store.avtaledokument(id, 1).await.unwrap().is_some());
    app.store.verify_journal().await.unwrap();
}

#[tokio::test]
async fn below_half_a_position_is_refused_with_the_rule() {
    let (app, kommune, _, id) = entered().await;
    let fields = [("prosent", "49"), ("fra", "2023-06-01")];
    let refused = app
        .post_as(&kommune, &format!("/avtaler/{id}/endre/andel"), &fields)
        .await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(
        refused.body.contains("href=\"/regler/IA-12\""),
        "{}",
        refused.body
    );
    let empty = app
        .post_as(
            &kommune,
            &format!("/avtaler/{id}/endre/andel"),
            &[("prosent", "x")],
        )
        .await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        empty.body.contains("Skriv et tall fra 0 til 100") && empty.body.contains("Skriv en dato"),
        "both fields are told of: {}",
        empty.body
    );
}

#[tokio::test]
async fn days_gone_by_are_refused_with_the_way_to_correct_them() {
    let (app, kommune, _, id) = entered().await;
    app.go_to(Dato::constant(2023, 7, 1));
    let leave = [
        ("fra", "2023-06-01"),
        ("til", "2023-06-30"),
        ("lovregulert", "ja"),
        ("prosent", "0"),
        ("arbeider", "0"),
    ];
    let refused = app
        .post_as(&kommune, &format!("/avtaler/{id}/endre/permisjon"), &leave)
        .await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    // What was typed stands in the form of the correction.
    for shown in [
        "30. juni 2023",
        "/endre/rettelse\"",
        "value=\"2023-06-01\"",
        "value=\"ny\" checked",
    ] {
        assert!(refused.body.contains(shown), "{shown}: {}", refused.body);
    }
    let mut late = leave.to_vec();
    late.push(("retter", "ny"));
    propose(&app, &kommune, id, "rettelse", &late).await;
    let lis = app.login(LIS).await;
    signed_by(&app, id, 1, &[&kommune, &lis]).await;
    let avtale = app.store.avtale(id).await.unwrap().unwrap().avtale;
    assert!(
        avtale
            .on(Dato::constant(2023, 6, 15))
            .unwrap()
            .permisjon
            .is_some()
    );
}

#[tokio::test]
async fn the_second_of_two_sees_the_conflict_and_withdraws() {
    let (app, kommune, _, id) = entered().await;
    let end = |siste: &'static str| [("siste", siste)];
    propose(&app, &kommune, id, "avslutning", &end("2023-09-30")).await;
    propose(&app, &kommune, id, "avslutning", &end("2023-10-31")).await;
    let (lis, first, second) = (
        app.login(LIS).await,
        app.login(FASTLEGE).await,
        app.login(KOLLEGA).await,
    );
    signed_by(&app, id, 2, &[&kommune, &lis, &first, &second]).await;
    let stale = app
        .get_as(&kommune, &format!("/avtaler/{id}/endringer/1"))
        .await
        .body;
    assert!(stale.contains("kan ikke signeres lenger"), "{stale}");
    assert!(!stale.contains("name=\"samtykke\""), "{stale}");
    assert!(
        app.get_as(&kommune, "/oppgaver")
            .await
            .body
            .contains("Trekk eller foreslå endring 1")
    );
    let gone = app
        .post_as(&kommune, &format!("/avtaler/{id}/endringer/1/trekk"), &[])
        .await;
    assert_eq!(gone.location, format!("/avtaler/{id}?gjort=trukket"));
    let again = app
        .post_as(&kommune, &format!("/avtaler/{id}/endringer/1/trekk"), &[])
        .await;
    assert_eq!(again.location, format!("/avtaler/{id}/endringer/1"));
}

#[tokio::test]
async fn every_kind_has_a_form_and_people_come_and_go() {
    let (app, kommune, _, id) = entered().await;
    for slag in [
        "permisjon",
        "andel",
        "fastlege-inn",
        "fastlege-ut",
        "veileder",
        "avslutning",
        "forlengelse",
        "rettelse",
    ] {
        let page = app.get_as(&kommune, &format!("/avtaler/{id}/endre/{slag}")).await;
        assert_eq!(page.status, StatusCode::OK, "{slag}");
    }
    assert_eq!(
        app.get_as(&kommune, &format!("/avtaler/{id}/endre/annet"))
            .await
            .status,
        StatusCode::NOT_FOUND
    );
    let newcomer = hpr(demo::DEMO_LIS_SOM_VENTER).to_string();
    let fields = [
        ("hpr", newcomer.as_str()),
        ("navn", "Nina Oppdiktet"),
        ("fra", "2023-03-01"),
        ("spesialist", "ja"),
        ("refusjon", "ja"),
        ("supervisjon", "nei"),
        ("pasienter", "900"),
    ];
    propose(&app, &kommune, id, "fastlege-inn", &fields).await;
    let (lis, new) = (app.login(LIS).await, app.login(demo::DEMO_LIS_SOM_VENTER).await);
    signed_by(&app, id, 1, &[&kommune, &lis, &new]).await;
    let leaves = hpr(KOLLEGA).to_string();
    let out = [("hpr", leaves.as_str()), ("fra", "2023-05-01")];
    propose(&app, &kommune, id, "fastlege-ut", &out).await;
    let colleague = app.login(KOLLEGA).await;
    signed_by(&app, id, 2, &[&kommune, &lis, &colleague]).await;
    let page = app
        .get_as(&kommune, &format!("/avtaler/{id}?dato=2023-05-01"))
        .await
        .body;
    assert!(page.contains("Nina Oppdiktet, Fred Oppdiktet"), "{page}");
    // Without refund right nobody comes in (IA-35).
    let without = [
        ("hpr", leaves.as_str()),
        ("navn", "Kari Oppdiktet"),
        ("fra", "2023-06-01"),
        ("spesialist", "ja"),
        ("refusjon", "nei"),
        ("supervisjon", "nei"),
        ("pasienter", "900"),
    ];
    let refused = app
        .post_as(&kommune, &format!("/avtaler/{id}/endre/fastlege-inn"), &without)
        .await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.body);
}
